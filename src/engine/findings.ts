/** From candidates to findings: places, excerpts and fingerprints, with everything sensitive masked. */
import type { Document } from '../document/document.js'
import { type Range, RangeSet } from '../document/span.js'
import type { Severity } from '../rules/rule.js'
import { type Candidate, originKey, rangeOf } from './candidate.js'
import { fixesOf } from './fix.js'
import { fingerprintOf, normalizedContext } from './fingerprint.js'
import { messageOf } from './message.js'
import { redact } from './redaction.js'
import type { ClauseReference, Excerpt, Finding, Place } from './report.js'

/** UTF-16 units of a line that an excerpt shows at most, around the match. */
const excerptWidth = 240

export interface Judged {
  readonly candidate: Candidate
  readonly finding: Finding
}

/** What the engine knows of a rule beyond the rule itself: the clauses it serves here and the severity it is set to. */
export interface Standing {
  readonly clauses: readonly [ClauseReference, ...ClauseReference[]]
  readonly severityOf: (observed: Severity) => Severity
}

/** Candidates in the order of paths and offsets become findings; equal ones become one. */
export function findingsOf(
  candidates: readonly Candidate[],
  standingOf: (ruleId: string) => Standing
): readonly Judged[] {
  const sorted = [...candidates].sort(inOrder)
  const sensitive = sensitiveRanges(sorted)
  const fixOf = fixesOf(sorted)
  const seen = new Set<string>()
  const occurrences = new Map<string, number>()
  const judged: Judged[] = []
  for (const candidate of sorted) {
    const { rule, observation, origin, document } = candidate
    const range = rangeOf(candidate)
    const message = messageOf(rule.meta, observation.message, observation.slots)
    const identity = `${rule.meta.id}\n${originKey(origin)}\n${range?.start}\n${range?.end}\n${range ? '' : message}`
    if (seen.has(identity)) continue
    seen.add(identity)
    const masks = sensitive.get(originKey(origin)) ?? nothing
    const context = normalizedContext(range ? contextOf(candidate, range, masks) : message)
    // Counted in each file alone: what happens to one file must not rename the findings of another.
    const counted = `${rule.meta.id}\n${originKey(origin)}\n${context}`
    const occurrence = occurrences.get(counted) ?? 0
    occurrences.set(counted, occurrence + 1)
    const { clauses, severityOf } = standingOf(rule.meta.id)
    const place = placeOf(candidate, range)
    const fix = fixOf(candidate)
    judged.push({
      candidate,
      finding: {
        ruleId: rule.meta.id,
        severity: severityOf(observation.severity ?? rule.meta.severity),
        confidence: observation.confidence,
        clauses,
        message,
        remedy: rule.meta.remedy,
        place,
        ...('path' in place ? { path: place.path } : {}),
        ...('span' in place && place.span ? { span: place.span } : {}),
        ...(range ? { excerpt: excerptOf(document, range, masks) } : {}),
        sensitive: rule.meta.sensitive ?? false,
        review: observation.review ?? false,
        ...(fix ? { fix } : {}),
        fingerprint: fingerprintOf(rule.meta.id, context, occurrence)
      }
    })
  }
  return judged
}

function inOrder(a: Candidate, b: Candidate): number {
  const [left, right] = [sortKey(a), sortKey(b)]
  if (left !== right) return left < right ? -1 : 1
  const [first, second] = [rangeOf(a), rangeOf(b)]
  return (
    (first?.start ?? -1) - (second?.start ?? -1) ||
    (first?.end ?? -1) - (second?.end ?? -1) ||
    (a.rule.meta.id < b.rule.meta.id ? -1 : 1)
  )
}

function sortKey({ origin }: Candidate): string {
  return origin.kind === 'page' ? `0${origin.change.path}\n${origin.side}` : `1${origin.part}${origin.commit ?? ''}`
}

const nothing = new RangeSet([])

/** Matches of sensitive rules, in order, by the text they stand in: masked wherever that text is shown, for whatever finding. */
function sensitiveRanges(candidates: readonly Candidate[]): ReadonlyMap<string, RangeSet> {
  const ranges = new Map<string, Range[]>()
  for (const candidate of candidates) {
    const range = rangeOf(candidate)
    if (!candidate.rule.meta.sensitive || !range) continue
    const key = originKey(candidate.origin)
    const known = ranges.get(key)
    if (known) known.push(range)
    else ranges.set(key, [range])
  }
  return new Map([...ranges].map(([key, ordered]) => [key, new RangeSet(ordered)]))
}

/** The lines of the match, sensitive matches in them replaced by a word that stands for any of them. */
function contextOf({ document }: Candidate, range: Range, masks: RangeSet): string {
  const { lines, text } = document
  const start = lines.rangeOf(lines.lineAt(range.start)).start
  const end = lines.rangeOf(lines.lineAt(Math.max(range.start, range.end - 1))).end
  const from = Math.max(start, range.start - excerptWidth)
  const to = Math.min(end, range.end + excerptWidth)
  let context = ''
  let at = from
  for (const mask of masks.overlapping({ start: from, end: to })) {
    context += `${text.slice(at, Math.max(at, mask.start))}‹masked›`
    at = Math.max(at, mask.end)
  }
  return context + text.slice(at, Math.max(at, to))
}

function excerptOf({ text, lines }: Document, range: Range, masks: RangeSet): Excerpt {
  const number = lines.lineAt(range.start)
  const line = lines.rangeOf(number)
  const end = line.start + text.slice(line.start, line.end).replace(/[\r\n]+$/, '').length
  const start = Math.max(line.start, Math.min(range.start - Math.floor(excerptWidth / 3), end - excerptWidth))
  const within = { start, end: Math.min(end, start + excerptWidth) }
  return {
    line: number,
    text: redact(text, within, masks.overlapping(within)),
    start: range.start - start + 1,
    end: Math.max(range.start, Math.min(range.end, within.end)) - start + 1
  }
}

function placeOf({ origin, document }: Candidate, range: Range | undefined): Place {
  const span = range ? document.lines.spanOf(range) : undefined
  if (origin.kind === 'pull-request') {
    return {
      kind: 'pull-request',
      part: origin.part,
      ...(origin.commit ? { commit: origin.commit } : {}),
      ...(span ? { span } : {})
    }
  }
  const { change, side } = origin
  const { path: headPath, previousPath } = change
  if (side === 'head' || previousPath === undefined) {
    return span ? { kind: 'text', path: headPath, side, span } : { kind: 'file', path: headPath }
  }
  if (!span) return { kind: 'file', path: change.head ? headPath : previousPath }
  return { kind: 'text', path: previousPath, side, span, ...(change.head ? { headPath } : {}) }
}
