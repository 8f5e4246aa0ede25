/** Waivers that a page holds in comments: `<!-- goodfaith-allow-next-block privacy/phone-number: the club's public line -->`. */
import type { Document } from '../document/document.js'
import type { Range } from '../document/span.js'

export const waiverMarker = 'goodfaith-allow-next-block'
const form = /^\s{0,100}goodfaith-allow-next-block\s{1,20}([a-z*/, -]{1,500})(?::\s{0,20}(\S[\s\S]{0,2000}))?$/

/** A waiver that says what it is for, why, and what it covers. */
export interface WaiverComment {
  /** Rule ids, or families as `privacy/*`. */
  readonly selectors: readonly string[]
  readonly reason: string
  /** The block it covers. */
  readonly block: Range
  /** The comment itself. */
  readonly at: Range
}

/** Whether a text may hold waivers, so that it must be parsed to find them. */
export function mentionsWaiver(text: string): boolean {
  return text.includes(waiverMarker)
}

/** The comments of a page that would be waivers; one that is not whole has its place alone. */
export function waiverComments(document: Document): readonly (WaiverComment | { readonly at: Range })[] {
  if (!mentionsWaiver(document.text)) return []
  return document.comments.filter(({ text }) => text.trimStart().startsWith(waiverMarker)).map(read)
}

function read({ text, range, nextBlock }: Document['comments'][number]): WaiverComment | { readonly at: Range } {
  const match = form.exec(text.trimEnd())
  const reason = match?.[2]?.replace(/\s+/g, ' ').trim()
  const selectors =
    match?.[1]
      ?.split(',')
      .map((selector) => selector.trim())
      .filter((selector) => selector !== '') ?? []
  return reason && nextBlock && selectors.length > 0
    ? { selectors, reason, block: nextBlock, at: range }
    : { at: range }
}

/** The whole waivers of a page. */
export function waiversIn(document: Document): readonly WaiverComment[] {
  return waiverComments(document).filter((comment) => 'block' in comment)
}

/** Whether two waivers excuse the same for the same reason. */
export function sameWaiver(one: WaiverComment, other: WaiverComment): boolean {
  return one.reason === other.reason && one.selectors.join() === other.selectors.join()
}
