/** Chains of credits: a work made of a work. What of them a change takes away while it keeps the rest. */
import { foldedWords } from '../detect/word.js'
import type { Document } from '../document/document.js'
import type { Range } from '../document/span.js'
import { type CreditedWork, pageCredits } from './credited-work.js'
import { urlKey } from './evidence.js'

export interface BrokenChain {
  /** In the base. */
  readonly range: Range
  /** upstream: the earlier work · note: that the work was changed. */
  readonly lost: 'upstream' | 'note'
}

/** Words between two works that say the first was made of the second. */
const madeOf = /\b(?:which|itself|in turn|originally|that (?:is|was)|who|turn)\b/i

export function brokenChains(base: Document, head: Document): readonly BrokenChain[] {
  const before = pageCredits(base).works.filter(({ sourceUrl }) => sourceUrl !== undefined)
  if (before.length === 0) return []
  const after = pageCredits(head).works
  const words = ` ${foldedWords(head.text)} `
  const isNamed = ({ sourceUrl, title }: CreditedWork) =>
    (sourceUrl !== undefined && head.text.includes(sourceUrl)) ||
    (title !== undefined && words.includes(` ${foldedWords(title)} `))
  return before.flatMap((work, number): readonly BrokenChain[] => {
    const previous = before[number - 1]
    if (!isNamed(work)) {
      const linked = previous?.passage === work.passage && madeOf.test(between(base, previous.range, work.range))
      return linked && previous && after.some((other) => isSame(previous, other))
        ? [{ range: work.range, lost: 'upstream' }]
        : []
    }
    const kept = after.filter((other) => isSame(work, other))
    const silent =
      kept.length > 0 &&
      kept.every(({ modified, basis }) => modified === undefined && (basis === 'taken' || basis === 'changed'))
    return typeof work.modified === 'string' && silent ? [{ range: work.range, lost: 'note' }] : []
  })
}

function between({ text }: Document, first: Range, second: Range): string {
  return text.slice(first.end, Math.min(second.end, first.end + 400))
}

function isSame(work: CreditedWork, other: CreditedWork): boolean {
  return (
    work.sourceUrl !== undefined && other.sourceUrl !== undefined && urlKey(work.sourceUrl) === urlKey(other.sourceUrl)
  )
}
