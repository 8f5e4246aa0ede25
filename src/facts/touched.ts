/** The pages of a change whose changed sections hold certain words, so that no rule reads more than it must. */
import type { Change, LineSet } from '../document/change.js'
import type { Document } from '../document/document.js'
import type { Range } from '../document/span.js'

/** A page that exists after the change. */
export interface TouchedPage {
  readonly change: Change
  readonly base?: Document
  readonly head: Document
}

interface Page {
  readonly change: Change
  readonly base?: Document
  readonly head?: Document
  readonly woke?: true
}

/** Woken pages with removed lines, at least one of whose sections with such lines holds one of the stems, given in small letters. */
export function rewrittenPages(
  pages: readonly Page[],
  stems: readonly string[]
): readonly (TouchedPage & { readonly base: Document })[] {
  return pages.flatMap(({ change, base, head, woke }) => {
    if (!woke || !base?.prepared || !head?.prepared || change.removed.size === 0) return []
    const held = base.sections.some(
      ({ range }) => isTouchedIn(change.removed, base, range) && holds(base.text, range, stems)
    )
    return held ? [{ change, base, head }] : []
  })
}

/** Woken pages with added lines, at least one of whose sections with such lines holds one of the stems, given in small letters. */
export function touchedPages(pages: readonly Page[], stems: readonly string[]): readonly TouchedPage[] {
  return pages.flatMap(({ change, base, head, woke }) => {
    if (!woke || !head?.prepared || change.added.size === 0) return []
    const held = head.sections.some(({ range }) => isAdded(change, head, range) && holds(head.text, range, stems))
    return held ? [{ change, head, ...(base?.prepared ? { base } : {}) }] : []
  })
}

/** Whether any line of a range was added. */
export function isAdded(change: Change, head: Document, range: Range): boolean {
  return isTouchedIn(change.added, head, range)
}

/** Whether any of some lines lies in a range. */
export function isTouchedIn(changed: LineSet, { lines }: Document, { start, end }: Range): boolean {
  return changed.touches(lines.lineAt(start), lines.lineAt(Math.max(start, end - 1)))
}

function holds(text: string, { start, end }: Range, stems: readonly string[]): boolean {
  const small = text.slice(start, end).toLowerCase().replace(/\s+/g, ' ')
  return stems.some((stem) => small.includes(stem))
}
