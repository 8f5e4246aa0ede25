/** What a license asks of a credit, by data/licenses/requirements.yml. */
import { type CreditPart, requirementEntries } from './license-requirements.generated.js'

export type { CreditPart } from './license-requirements.generated.js'

export interface Requirements {
  /** What the credit must say. */
  readonly credit: readonly CreditPart[]
  /** Whether a check can tell from the credit alone that something is missing. */
  readonly checked: boolean
  /** Such as `CC-BY-3.0, section 4(b)`. */
  readonly clause: string
  readonly link: string
}

/** What a license asks, by SPDX id; a Creative Commons family without version is asked what version 4.0 asks. `undefined` where unknown. */
export function requirementsOf(id: string): Requirements | undefined {
  const [, family = id, version = '4.0'] =
    /^(CC-BY(?:-(?:NC|SA|ND)){0,2})(?:-(\d\.\d))?(?:-[A-Z]{2,3})?$/.exec(id) ?? []
  const entry = requirementEntries.find(
    ({ families, versions }) => families.includes(family) && (versions?.includes(version) ?? true)
  )
  if (!entry) return undefined
  const { credit, check, clauses, link } = entry
  const parts = family.replace(/^CC-/, '').toLowerCase()
  return {
    credit,
    checked: check === 'warning',
    clause: `${id}, ${clauses[family] ?? clauses['all'] ?? 'its conditions'}`,
    link: link.replace('{parts}', parts).replace('{version}', version)
  }
}

/** The address under which Creative Commons shows a license of its own to people; `undefined` for other ids and for families. */
export function deedOf(id: string): string | undefined {
  if (id === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/'
  const [, parts, version, port] = /^CC-(BY(?:-(?:NC|SA|ND)){0,2})-(\d\.\d)(?:-([A-Z]{2,3}))?$/.exec(id) ?? []
  if (parts === undefined) return undefined
  return `https://creativecommons.org/licenses/${[parts, version, ...(port ? [port] : [])].join('/').toLowerCase()}/`
}
