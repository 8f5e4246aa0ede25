/** The pages of a change whose changed sections hold certain words, so that no rule reads more than it must. */
import { type Automaton, createAutomaton } from '../detect/automaton.js'
import { caseAlone } from '../detect/folding.js'
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
    return sectionsWith(stems, base, change.removed).length > 0 ? [{ change, base, head }] : []
  })
}

/** Woken pages with added lines, at least one of whose sections with such lines holds one of the stems, given in small letters; and those sections. */
export function touchedPages(
  pages: readonly Page[],
  stems: readonly string[]
): readonly (TouchedPage & { readonly holding: readonly Range[] })[] {
  return pages.flatMap(({ change, base, head, woke }) => {
    if (!woke || !head?.prepared || change.added.size === 0) return []
    const holding = sectionsWith(stems, head, change.added)
    return holding.length > 0 ? [{ change, head, holding, ...(base?.prepared ? { base } : {}) }] : []
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

const searches = new WeakMap<readonly string[], Automaton>()

function sectionsWith(stems: readonly string[], document: Document, changed: LineSet): readonly Range[] {
  const search = searches.get(stems) ?? createAutomaton(stems, caseAlone)
  searches.set(stems, search)
  const found = new Uint8Array(stems.length)
  return document.sections.flatMap(({ range }) => {
    if (!isTouchedIn(changed, document, range)) return []
    found.fill(0)
    search.scan(document.text.slice(range.start, range.end), found)
    return found.includes(1) ? [range] : []
  })
}
