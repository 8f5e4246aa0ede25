/** Compares the versions of changed pages: which credits and license notices went while the content they belong to stayed. */
import { foldedWords } from '../detect/word.js'
import type { Change } from '../document/change.js'
import type { Document } from '../document/document.js'
import type { Range } from '../document/span.js'
import { isCreditHeading } from './credit-sign.js'
import {
  type Evidence,
  type EvidenceKind,
  type EvidencePage,
  evidencePage,
  mayHoldEvidence,
  urlKey
} from './evidence.js'

export interface ComparedPage {
  readonly change: Change
  readonly base?: Document
  readonly head?: Document
}

/** Evidence of a base that no changed page holds any more. */
export interface LostEvidence {
  readonly path: string
  /** In the base. `text` stands for lines of a license text itself. */
  readonly kind: EvidenceKind | 'text'
  readonly range: Range
  /** Lines were taken out and nothing was put in their place; else they were rewritten. */
  readonly removed: boolean
  /** What was lost is named somewhere else on the page still: the license on a badge, the work in a list. */
  readonly named: boolean
}

interface Loss extends LostEvidence {
  readonly passage?: number
}

interface Comparison {
  readonly change: Change
  readonly base: EvidencePage
  readonly head: EvidencePage
  /** What the passages of the head link to or name that the base does not have, and what the evidence of the head names. */
  readonly known: ReadonlySet<string>
  /** The words of the passages that only the head has. */
  readonly added: string
  /** Words of the head that only it has, for passages that were reworded. */
  readonly addedWords: ReadonlySet<string>
}

type PageOf = (document: Document) => EvidencePage

/** At least this part of the words around it must still be there for the content to have stayed. */
const stays = 0.5
/** A passage with this part of its words in the added ones was reworded. */
const reworded = 0.6

/** Reads no more pages than it must: those whose removed lines may hold evidence, and the others only where some is missing. */
export function lostEvidence(pages: readonly ComparedPage[]): readonly LostEvidence[] {
  const read = new Map<Document, EvidencePage>()
  const pageOf = (document: Document): EvidencePage => {
    const known = read.get(document) ?? (document.prepared ? evidencePage(document) : unreadPage(document))
    read.set(document, known)
    return known
  }
  const comparisons = pages.filter(mayLose).flatMap((page) => comparisonOf(page, pages, pageOf) ?? [])
  return comparisons.flatMap((comparison) => {
    const lost = [...lostFrom(comparison), ...lostLines(comparison)]
    return lost.filter((one) => !isElsewhere(one, comparison, pages, pageOf))
  })
}

/** Whether the lines a change takes out, with the rest of their paragraphs, may hold evidence. */
function mayLose({ change, base }: ComparedPage): boolean {
  if (!base || change.removed.size === 0) return false
  if (isLicenseFile(change.path)) return true
  const { text, lines } = base
  const credits = text.split(/\r?\n/).some((line) => /^#{1,6}\s|^\*\*/.test(line) && isCreditHeading(line))
  return change.removed.ranges.some(([first, last]) => {
    const start = text.lastIndexOf('\n\n', lines.rangeOf(first).start)
    const end = text.indexOf('\n\n', lines.rangeOf(last).end - 1)
    const around = text.slice(Math.max(0, start), end === -1 ? text.length : end)
    return credits ? around.trim() !== '' : mayHoldEvidence(around)
  })
}

/** Whether another page of the change took the passage over. */
function isElsewhere(
  { passage, kind }: Loss,
  { base, head }: Comparison,
  pages: readonly ComparedPage[],
  pageOf: PageOf
): boolean {
  if (passage === undefined || kind === 'text') return false
  const words = base.folded[passage] ?? ''
  return pages.some(({ head: other, change }) => {
    if (!other || other === head.document || change.added.size === 0) return false
    return pageOf(other).folded.includes(words)
  })
}

function comparisonOf(
  { change, base, head }: ComparedPage,
  pages: readonly ComparedPage[],
  pageOf: PageOf
): Comparison | undefined {
  const before = base && pageOf(base)
  if (!before || (before.evidence.length === 0 && !isLicenseFile(change.path))) return undefined
  const after = head ? pageOf(head) : successorOf(before, pages, pageOf)
  if (!after) return undefined
  const old = new Set(before.folded)
  const fresh = [...after.folded.keys()].filter((number) => !old.has(after.folded[number] ?? ''))
  const freshSet = new Set(fresh)
  const known = new Set([
    ...after.evidence.flatMap(({ keys }) => keys),
    ...after.passages.flatMap(({ links }, number) =>
      freshSet.has(number) ? links.map(({ link }) => urlKey(link.url)) : []
    )
  ])
  const added = fresh.map((number) => after.folded[number]).join(' | ')
  return { change, base: before, head: after, known, added: ` ${added} `, addedWords: new Set(added.split(' ')) }
}

/** A page that was not parsed, for it holds no word of credit: its paragraphs as they are written. */
function unreadPage(document: Document): EvidencePage {
  return { document, passages: [], folded: document.text.split(/\r?\n[ \t]*\r?\n/).map(foldedWords), evidence: [] }
}

/** The added page that took over most of a deleted one. */
function successorOf(base: EvidencePage, pages: readonly ComparedPage[], pageOf: PageOf): EvidencePage | undefined {
  const candidates = pages.flatMap(({ change, head }) =>
    change.status === 'added' && head ? (pageOf(head) ?? []) : []
  )
  return candidates.find(
    (candidate) => keptPart(base, [...base.passages.keys()], new Set(candidate.folded)) >= reworded
  )
}

function lostFrom(comparison: Comparison): readonly Loss[] {
  const { change, base, head } = comparison
  const after = new Set(head.folded)
  const told = new Set<number>()
  return base.evidence.flatMap((evidence) => {
    const { kind, range, passage } = evidence
    if ((passage !== undefined && told.has(passage)) || !isTouched(change, base.document, range)) return []
    const words =
      passage === undefined
        ? foldedWords(base.document.text.slice(range.start, range.end))
        : (base.folded[passage] ?? '')
    if (after.has(words)) return []
    const removed = isRemoved(change, base.document, head.document, range)
    const named = evidence.keys.some((key) => comparison.known.has(key))
    if (isReworded(evidence, words, comparison, removed, named) || !contentStays(evidence, comparison, after)) return []
    if (passage !== undefined) told.add(passage)
    return [{ path: change.path, kind, range, removed, named, ...(passage === undefined ? {} : { passage }) }]
  })
}

function isTouched(change: Change, base: Document, range: Range): boolean {
  return change.removed.touches(base.lines.lineAt(range.start), base.lines.lineAt(Math.max(range.start, range.end - 1)))
}

/** Whether the hunk that takes the lines out puts none in, empty ones aside. */
function isRemoved(change: Change, base: Document, head: Document, range: Range): boolean {
  const line = base.lines.lineAt(range.start)
  const last = base.lines.lineAt(Math.max(range.start, range.end - 1))
  const hunk = change.hunks.find(({ baseStart, baseLength }) => baseStart <= last && line < baseStart + baseLength)
  if (!hunk) return false
  return change.added.ranges.every(([first, end]) => {
    const from = Math.max(first, hunk.headStart)
    const to = Math.min(end, hunk.headStart + hunk.headLength - 1)
    return from > to || head.text.slice(head.lines.rangeOf(from).start, head.lines.rangeOf(to).end).trim() === ''
  })
}

/** Whether the added passages say the same in other words: the same names, an address on the same site, most of the words. */
function isReworded(
  evidence: Evidence,
  words: string,
  { head, base, added, addedWords }: Comparison,
  removed: boolean,
  named: boolean
): boolean {
  if (evidence.kind === 'license') return !removed && (named || head.evidence.some(({ kind }) => kind === 'license'))
  if (removed) return named && evidence.kind !== 'mention'
  if (named) return true
  if (evidence.keys.some((key) => key.startsWith('name:') && added.includes(` ${key.slice(5)} `))) return true
  const hosts = evidence.keys.flatMap((key) => (key.startsWith('url:') ? [key.slice(4).split('/')[0] ?? ''] : []))
  const before = new Set(base.evidence.flatMap(({ keys }) => keys))
  if (
    head.evidence.some(({ keys }) =>
      keys.some((key) => key.startsWith('url:') && !before.has(key) && hosts.includes(key.slice(4).split('/')[0] ?? ''))
    )
  )
    return true
  const distinct = new Set(words.split(' '))
  return [...distinct].filter((word) => addedWords.has(word)).length >= distinct.size * reworded
}

/**
 * Whether the picture the evidence belongs to is still there, or else at least half of what stands around it: the rest of its
 * section, or of the page where the section is one of credits.
 */
function contentStays({ passage, picture }: Evidence, { base, head }: Comparison, after: ReadonlySet<string>): boolean {
  if (picture !== undefined) return head.document.text.includes(picture.split('/').at(-1) ?? picture)
  const own = passage === undefined ? undefined : base.passages[passage]
  const all = [...base.passages.keys()].filter(
    (number) => number !== passage && base.passages[number]?.kind !== 'heading'
  )
  const around =
    own && !isCreditHeading(own.heading) ? all.filter((number) => base.passages[number]?.section === own.section) : []
  return keptPart(base, around.length > 0 ? around : all, after) >= stays
}

/** Which part of the words of passages is found unchanged among others. */
function keptPart({ folded }: EvidencePage, numbers: readonly number[], after: ReadonlySet<string>): number {
  let kept = 0
  let total = 0
  for (const number of numbers) {
    const words = folded[number] ?? ''
    total += words.length
    if (after.has(words)) kept += words.length
  }
  return total === 0 ? 0 : kept / total
}

/** Files that are the text of a license or a notice. */
function isLicenseFile(path: string): boolean {
  return /(?:^|\/)(?:LICEN[CS]E|COPYING|NOTICE)[^/]{0,40}$/i.test(path)
}

/** Lines taken out of the text of a license, where nothing takes their place. */
function lostLines({ change, base, head }: Comparison): readonly Loss[] {
  if (!isLicenseFile(change.path)) return []
  const { lines, text } = base.document
  const after = ` ${foldedWords(head.document.text)} `
  return change.removed.ranges.flatMap(([first, last]) => {
    const range = { start: lines.rangeOf(first).start, end: lines.rangeOf(last).end }
    const written = text.slice(range.start, range.end)
    const words = foldedWords(written)
    if (
      words.split(' ').length < 3 ||
      after.includes(` ${words} `) ||
      !isRemoved(change, base.document, head.document, range)
    )
      return []
    return [
      {
        path: change.path,
        kind: 'text' as const,
        range: { start: range.start, end: range.start + written.trimEnd().length },
        removed: true,
        named: false
      }
    ]
  })
}
