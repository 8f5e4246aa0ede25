/** Whether a license is among those a community allows. */
import satisfies from 'spdx-satisfies'
import { spdxExpression } from '../detect/spdx-tag.js'
import { isFamilyOf } from './licenses.js'

/**
 * Whether an id or expression is covered by the allowed ids and expressions, names mapped to ids by our own table.
 * A family without version, such as `CC-BY`, counts as allowed when one of its licenses is: the words leave it open.
 */
export function isAllowed(id: string, allowed: readonly string[]): boolean {
  const ids = allowed.map((written) => spdxExpression(written) ?? written)
  if (ids.some((one) => one === id || isFamilyOf(id, one))) return true
  const simple = ids.filter((one) => !/[\s()]/.test(one))
  try {
    return satisfies(id, simple)
  } catch {
    return false // a family or a reference of our own, which SPDX does not order
  }
}
