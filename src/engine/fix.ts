/** Exact repairs as findings carry them: checked against the text they change, and kept from showing what is masked elsewhere. */
import { type Range, RangeSet } from '../document/span.js'
import { type Candidate, originKey, rangeOf } from './candidate.js'
import type { Fix } from './report.js'

/** UTF-16 units of the lines that a repair is shown with, and of what it writes. */
const longest = 4_000

/** A word this short stands in many texts by chance. */
const shortestSecret = 4

interface Repair {
  readonly range: Range
  readonly text: string
}

/** What is known of one text: the matches of sensitive rules in it, and the repairs rules propose. */
interface Proposed {
  readonly sensitive: Range[]
  readonly repairs: { readonly ruleId: string; readonly repair: Repair }[]
}

/**
 * The repair of each candidate as a finding shows it, for candidates in the order of their offsets. A repair that lies outside
 * its text, changes nothing, or would write down what a sensitive rule found, is none.
 */
export function fixesOf(candidates: readonly Candidate[]): (candidate: Candidate) => Fix | undefined {
  const texts = new Map<string, Proposed>()
  for (const candidate of candidates) {
    const key = originKey(candidate.origin)
    const known = texts.get(key) ?? { sensitive: [], repairs: [] }
    texts.set(key, known)
    const range = rangeOf(candidate)
    if (range && candidate.rule.meta.sensitive) known.sensitive.push(range)
    const repair = repairOf(candidate)
    if (repair) known.repairs.push({ ruleId: candidate.rule.meta.id, repair })
  }
  return (candidate) => {
    const repair = repairOf(candidate)
    const proposed = texts.get(originKey(candidate.origin))
    if (!repair || !proposed || tellsSecrets(repair, candidate, proposed)) return undefined
    const lines = linesAfter(repair, candidate, proposed)
    return { span: candidate.document.lines.spanOf(repair.range), text: repair.text, ...(lines ? { lines } : {}) }
  }
}

/** What was removed cannot be repaired where it stood. */
function repairOf({ observation: { fix }, origin, document: { text } }: Candidate): Repair | undefined {
  if (!fix || (origin.kind === 'page' && origin.side === 'base')) return undefined
  const { start, end } = fix.range
  if (start < 0 || end < start || end > text.length || fix.text.length > longest) return undefined
  return text.slice(start, end) === fix.text ? undefined : fix
}

function tellsSecrets({ text }: Repair, { document }: Candidate, { sensitive }: Proposed): boolean {
  return sensitive.some(({ start, end }) => {
    const secret = document.text.slice(start, end).trim()
    return secret.length >= shortestSecret && text.includes(secret)
  })
}

/**
 * The whole lines of a repair as they would stand afterwards, those repairs of the same rule included that lie in them. Absent where
 * a match of a sensitive rule would still be readable, and where line endings are not plain line feeds.
 */
function linesAfter(repair: Repair, candidate: Candidate, proposed: Proposed): Fix['lines'] {
  const { text, lines } = candidate.document
  const { start, end } = repair.range
  const first = lines.lineAt(start)
  const last = lines.lineAt(Math.max(start, end - 1))
  const from = lines.rangeOf(first).start
  const to = lines.rangeOf(last).end
  const before = text.slice(from, to)
  if (before.length > longest || before.includes('\r') || repair.text.includes('\r')) return undefined
  // Where a repair takes the last line ending along, it must leave whole lines, or the next line would move up.
  const takesEnding = end === to && before.endsWith('\n') && end > start
  if (takesEnding && !(repair.text === '' ? start === from : repair.text.endsWith('\n'))) return undefined
  const applied = repairsWithin({ start: from, end: to }, repair, candidate.rule.meta.id, proposed)
  const repaired = new RangeSet(applied.map(({ range }) => range))
  const readable = proposed.sensitive.some((match) => match.start < to && match.end > from && !covers(repaired, match))
  if (readable) return undefined
  let after = ''
  let at = from
  for (const { range, text: written } of applied) {
    after += text.slice(at, range.start) + written
    at = range.end
  }
  after += text.slice(at, to)
  return after.length > longest ? undefined : { first, last, text: after.replace(/\n$/, '') }
}

/** The repair and others of its rule inside the lines, in order and without overlap. */
function repairsWithin(within: Range, own: Repair, ruleId: string, { repairs }: Proposed): readonly Repair[] {
  const taken: Repair[] = [own]
  for (const { ruleId: other, repair } of repairs) {
    const { start, end } = repair.range
    const lies = other === ruleId && start >= within.start && end <= within.end && !repair.text.includes('\n')
    const free = taken.every(({ range }) => end <= range.start || start >= range.end)
    const differs = taken.every(({ range }) => range.start !== start || range.end !== end)
    if (lies && free && differs) taken.push(repair)
  }
  return taken.sort((a, b) => a.range.start - b.range.start)
}

function covers(repaired: RangeSet, { start, end }: Range): boolean {
  return repaired.ranges.some((range) => range.start <= start && range.end >= end)
}
