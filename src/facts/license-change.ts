/** How the license a page gives itself changed: from one to another, with what the first allows. */
import type { Document } from '../document/document.js'
import type { Range } from '../document/span.js'
import { adaptation, type CompatibilityCell } from './compatibility.js'
import { ownLicenses, pageCredits } from './credited-work.js'
import { isFamilyOf, type NamedLicense } from './licenses.js'
import { licenseOfText } from './nearest-license.js'

export interface LicenseChange {
  readonly before: string
  readonly after: string
  /** Where the head names the new license. */
  readonly range: Range
  /** later: the same license in a later version · allowed: the old one lets adaptations go under the new · other: it does not, or nobody knows. */
  readonly kind: 'later' | 'allowed' | 'other'
  /** What is known of material under the old license in a page under the new. */
  readonly cell?: CompatibilityCell
}

/** The change of a page's own license; `undefined` where both sides give the same, or one side gives none. */
export function licenseChange(base: Document, head: Document, path: string): LicenseChange | undefined {
  const before = statedLicenses(base, path)
  const after = statedLicenses(head, path)
  const gone = idsOf(before).filter((id) => !idsOf(after).some((other) => agree(id, other)))
  const come = after.filter(({ id }) => !idsOf(before).some((other) => agree(id, other)))
  const [old] = gone
  const [fresh] = come
  if (old === undefined || fresh === undefined || new Set(gone).size > 1 || new Set(idsOf(come)).size > 1)
    return undefined
  const cell = adaptation(old, fresh.id)
  const kind = isLater(old, fresh.id) ? 'later' : cell?.gate === 'pass' ? 'allowed' : 'other'
  return { before: old, after: fresh.id, range: fresh.range, kind, ...(cell ? { cell } : {}) }
}

/** A file that is the text of a license gives itself that license; its place is the title. */
function statedLicenses(document: Document, path: string): readonly NamedLicense[] {
  const id = isLicenseFile(path) ? licenseOfText(document.text) : undefined
  const title = id === undefined ? null : /\S[^\r\n]{0,200}/.exec(document.text)
  if (id === undefined || !title) return ownLicenses(pageCredits(document).licenses)
  return [{ id, kind: 'declaration', range: { start: title.index, end: title.index + title[0].trimEnd().length } }]
}

function isLicenseFile(path: string): boolean {
  return /(?:^|\/)(?:LICEN[CS]E|COPYING)[^/]{0,40}$/i.test(path)
}

function idsOf(licenses: readonly NamedLicense[]): readonly string[] {
  return licenses.map(({ id }) => id)
}

function agree(one: string, other: string): boolean {
  return one === other || isFamilyOf(one, other) || isFamilyOf(other, one)
}

/** `CC-BY-SA-3.0` to `CC-BY-SA-4.0`, `GFDL-1.2-only` to `GFDL-1.3-only`. */
function isLater(before: string, after: string): boolean {
  const [, family, version = ''] = /^(.+?)-(\d(?:\.\d)?)/.exec(before) ?? []
  const [, other, later = ''] = /^(.+?)-(\d(?:\.\d)?)/.exec(after) ?? []
  return family !== undefined && family === other && Number(later) > Number(version)
}
