/** Credits that no longer fit what a change makes of the work: said to be unchanged and edited, or taken over and rewritten. */
import { foldedWords } from '../detect/word.js'
import type { Change } from '../document/change.js'
import type { Document } from '../document/document.js'
import type { Range } from '../document/span.js'
import { type CreditedWork, pageCredits } from './credited-work.js'

export interface ChangedWork {
  /** The credit, in the head. */
  readonly range: Range
  /** unchanged: the credit says the work was not changed · silent: it says nothing of changes and its license asks for a word of them. */
  readonly said: 'unchanged' | 'silent'
  readonly licenseId?: string
}

/** At least this part of the words of a section must be new, and at least that part old, for the section to be an adaptation. */
const rewritten = 0.3
const kept = 0.2
/** Fewer words than this make no work. */
const fewest = 20

/** Credits of the head that stand in the base as well, while the section they stand in was edited. */
export function changedWorks(change: Change, base: Document, head: Document): readonly ChangedWork[] {
  const before = pageCredits(base).works
  return pageCredits(head).works.flatMap((work) => {
    if (work.pictorial || work.basis === 'permission' || !before.some((other) => isSame(work, other))) return []
    const said = work.modified === false ? 'unchanged' : work.modified === undefined ? 'silent' : undefined
    if (said === undefined || (said === 'silent' && !isTaken(work))) return []
    const part = newPart(change, base, head, work)
    if (part === undefined) return []
    const edited = said === 'unchanged' ? part > 0 : part >= rewritten && part <= 1 - kept
    return edited ? [{ range: work.range, said, ...(work.licenseId ? { licenseId: work.licenseId } : {}) }] : []
  })
}

function isTaken({ basis, licenseId }: CreditedWork): boolean {
  return basis === 'taken' && /^CC-BY/.test(licenseId ?? '')
}

function isSame(work: CreditedWork, other: CreditedWork): boolean {
  if (work.sourceUrl !== undefined) return work.sourceUrl === other.sourceUrl
  return work.title !== undefined && work.title === other.title
}

/** Which part of the words of the credit's section, the credit aside, the base does not have; `undefined` where there is no such section or too little in it. */
function newPart(change: Change, base: Document, head: Document, { passage }: CreditedWork): number | undefined {
  const section = head.sections.find(
    ({ range }) => range.start <= passage.range.start && passage.range.end <= range.end
  )
  if (
    !section ||
    !change.added.touches(
      head.lines.lineAt(section.range.start),
      head.lines.lineAt(Math.max(section.range.start, section.range.end - 1))
    )
  )
    return undefined
  const known = new Set(sentences(base.text))
  let fresh = 0
  let all = 0
  for (const block of section.prose.blocks) {
    if (block.kind === 'heading' || block.kind === 'front-matter' || block.text === passage.text) continue
    for (const sentence of sentences(block.text)) {
      const length = sentence.split(' ').length
      all += length
      if (!known.has(sentence)) fresh += length
    }
  }
  return all < fewest ? undefined : fresh / all
}

/** The sentences of a text as their words alone, so that new line breaks and markup change nothing. */
function sentences(text: string): readonly string[] {
  return text
    .split(/[.!?](?=\s|$)|\n\s*\n/)
    .map(foldedWords)
    .filter((words) => words !== '')
}
