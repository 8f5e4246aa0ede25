/** Who holds rights: copyright notices and SPDX tags that name somebody. */
import { spdxTags } from '../detect/spdx-tag.js'
import type { Document } from '../document/document.js'
import { type Range, RangeSet } from '../document/span.js'
import type { Passage } from './passage.js'
import { properNameAt } from './proper-name.js'

export interface NamedHolder {
  readonly name: string
  readonly years?: string
  readonly range: Range
}

const years = /\d{4}(?:\s?[-–—,]\s?(?:\d{4}|\d{2}|present|now)){0,10}/y
const notice = /(?:©|\bcopyright\b|\(c\)(?=\s{0,3}\d{4}))[\s:]{0,3}(?:(?:©|\(c\))\s{0,3})?(?:by\s)?/giu

/** Copyright notices outside code; a notice without a name, such as "Copyright notices must stay", names nobody. */
export function namedHolders(document: Document, passages: readonly Passage[]): readonly NamedHolder[] {
  const code = new RangeSet([...document.code].map(({ range }) => range).sort((a, b) => a.start - b.start))
  const found: NamedHolder[] = []
  for (const { tag, value, start, end } of spdxTags(document.text)) {
    if (tag === 'license' || code.has(start)) continue
    const [, span, name] = /^((?:\d{4}[-–,\s]{0,3}){0,10})(.{1,160})$/.exec(value) ?? []
    if (name) found.push({ name: name.trim(), ...(span?.trim() ? { years: span.trim() } : {}), range: { start, end } })
  }
  for (const passage of passages) {
    for (const holder of noticesIn(passage.text))
      found.push({ ...holder, range: passage.rangeOf(holder.range.start, holder.range.end) })
  }
  for (const { text, range } of document.comments) {
    for (const holder of noticesIn(text)) found.push({ ...holder, range })
  }
  return found
}

function noticesIn(text: string): readonly NamedHolder[] {
  const found: NamedHolder[] = []
  for (const match of text.matchAll(notice)) {
    let at = match.index + match[0].length
    years.lastIndex = at
    const span = years.exec(text)?.[0]
    if (span) at += span.length
    at += /^[,\s]{0,3}(?:by\s|the\s)?/.exec(text.slice(at, at + 12))?.[0].length ?? 0
    const named = properNameAt(text, at)
    if (
      !named ||
      (!span && !match[0].includes('©') && !/^\(c\)/i.test(match[0]) && !/^copyright\s+(?:©|\(c\))/i.test(match[0]))
    )
      continue
    found.push({ name: named.name, ...(span ? { years: span } : {}), range: { start: match.index, end: named.end } })
  }
  return found
}
