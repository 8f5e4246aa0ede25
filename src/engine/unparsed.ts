/** Tells which parts of a page no parser could read. */
import type { Document } from '../document/document.js'
import type { Skipped } from './report.js'

/** One entry a part, as far as the page has been read. What the base holds matters where it is compared with the head. */
export function unparsedParts(path: string, document: Document, side: 'base' | 'head'): readonly Skipped[] {
  const part = side === 'head' ? 'This part' : 'This part of the base version'
  return document.unparsed.map(({ range, reason }) => ({
    path,
    span: document.lines.spanOf(range),
    reason: `${part} could not be parsed (${reason}); only its raw text was checked.`
  }))
}
