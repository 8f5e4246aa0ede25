/** Credits in the comment that Stack Exchange puts before code that is copied there. */
import type { Document } from '../document/document.js'
import type { NamedCredit } from './credits.js'

const comment =
  /Source\s?[-–:]\s?(https?:\/\/[^\s<>"']{5,300})\s{1,4}[^\n\w]{0,8}Posted by ([^,\n]{1,80})(, modified by community)?[^\n]{0,120}\n[^\n\w]{0,8}Retrieved [^,\n]{4,24}, License - CC BY-SA (\d\.\d)/g

/** Wherever they stand: in comments of the page, and in its code. */
export function postCredits(document: Document): readonly Omit<NamedCredit, 'passage'>[] {
  return [...document.text.matchAll(comment)].map((match) => {
    const [whole, sourceUrl = '', author = '', changed, version] = match
    return {
      author: author.trim(),
      sourceUrl,
      licenseId: `CC-BY-SA-${version}`,
      ...(changed ? { modified: changed.slice(2) } : {}),
      kind: 'credit',
      basis: 'label',
      scope: 'code',
      range: { start: match.index, end: match.index + whole.length }
    }
  })
}
