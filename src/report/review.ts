/** The report as one review of a pull request: a body, and a comment on each line of the diff that has findings. */
import type { Finding, Report } from '../engine/report.js'
import type { Change } from '../document/change.js'
import type { Catalogue } from '../policy/catalogue.js'
import type { Contact } from '../policy/configuration.js'
import { bytesOf, fitting } from './budget.js'
import { type ClauseIndex, clauseIndex } from './clause-index.js'
import { clip } from './clip.js'
import { counted } from './counts.js'
import { codeSpan, escapeText, link } from './markdown.js'
import { lastLine, lineWords, pullRequestPart } from './place.js'
import { forReview, mostSevereFirst } from './ranking.js'
import { secondLook } from './routes.js'

export interface ReviewOptions {
  /** The changed file at a path of the report, as it is called on that side; `path` where the diff shows it under another name. */
  readonly change: (path: string, side: 'base' | 'head') => ShownChange | undefined
  /** How many comments at most. */
  readonly most: number
  /** The commit that was checked. */
  readonly headSha: string
  readonly policies: Catalogue
  readonly contacts: readonly Contact[]
  /** The page with the summary. */
  readonly summaryUrl?: string
}

/** What GitHub shows of a changed file. */
export type ShownChange = Pick<Change, 'hunks'> & { readonly path?: string }

export type Side = 'LEFT' | 'RIGHT'

/** A comment as GitHub takes it; `startLine` and `startSide` only where it covers several lines, all inside one hunk. */
export interface ReviewComment {
  readonly path: string
  readonly line: number
  readonly side: Side
  readonly startLine?: number
  readonly startSide?: Side
  readonly body: string
  /** Of the most severe finding the comment is about; the body carries those of all. */
  readonly fingerprint: string
}

export interface Review {
  /** Empty when the report has no findings: then there is nothing to post. */
  readonly body: string
  /** By path and line. */
  readonly comments: readonly ReviewComment[]
  /** Findings on no line of the diff, and those beyond `most`. */
  readonly unplaced: readonly Finding[]
}

/** GitHub refuses 65,536 characters; counted in bytes here, of which there are never fewer. */
const longestBody = 65_000

/** How many findings one comment is about; their markers must fit into it. */
const mostOnOneLine = 50

/** How many findings without a comment the body names; the summary has them all. */
const namedInBody = 20

/** How many of them the body remembers by their fingerprints, so that no later review says them again. */
const rememberedInBody = 800

/** The review of a report; the most severe findings get the comments. Bodies have at most 65,000 bytes and never show an excerpt. */
export function reviewOf(report: Report, options: ReviewOptions): Review {
  if (report.findings.length === 0) return { body: '', comments: [], unplaced: [] }
  const clauses = clauseIndex(options.policies)
  const groups = new Map<string, Spot[]>()
  const unplaced: Finding[] = []
  for (const finding of mostSevereFirst(report.findings)) {
    const spot = spotOf(finding, options.change)
    const key = spot === undefined ? undefined : JSON.stringify([spot.path, spot.side, spot.line])
    const group = key === undefined ? undefined : groups.get(key)
    if (spot === undefined || key === undefined) unplaced.push(finding)
    else if (group === undefined && groups.size < options.most) groups.set(key, [spot])
    else if (group !== undefined && group.length < mostOnOneLine) group.push(spot)
    else unplaced.push(finding)
  }
  const comments = [...groups.values()].flatMap((group) => commentOf(group, clauses, options) ?? [])
  return { body: bodyOf(report, comments.length, unplaced, options), comments: comments.sort(byPathAndLine), unplaced }
}

/** A finding and the lines of the diff it can be shown on. */
interface Spot {
  readonly finding: Finding
  readonly path: string
  readonly side: Side
  readonly start: number
  readonly line: number
}

/** Where a comment can stand: on the finding's last line, begun at its first when one hunk holds both. */
function spotOf(finding: Finding, change: ReviewOptions['change']): Spot | undefined {
  const { place } = finding
  if (place.kind !== 'text') return undefined
  const side = place.side === 'head' ? 'RIGHT' : 'LEFT'
  const line = lastLine(place.span)
  const shown = change(place.path, place.side)
  const hunk = shown?.hunks.find((candidate) => holds(candidate, side, line))
  if (hunk === undefined) return undefined
  const start = holds(hunk, side, place.span.start.line) ? place.span.start.line : line
  return { finding, path: shown?.path ?? place.path, side, start, line }
}

function holds(hunk: Change['hunks'][number], side: Side, line: number): boolean {
  const [first, length] = side === 'RIGHT' ? [hunk.headStart, hunk.headLength] : [hunk.baseStart, hunk.baseLength]
  return line >= first && line < first + length
}

function commentOf(group: readonly Spot[], clauses: ClauseIndex, options: ReviewOptions): ReviewComment | undefined {
  const [first] = group
  if (first === undefined) return undefined
  const { path, side, line } = first
  const startLine = Math.min(...group.map(({ start }) => start))
  const several = startLine < line ? { startLine, startSide: side } : {}
  const body = commentBody(
    group.map(({ finding }) => finding),
    clauses,
    options.contacts
  )
  return { path, line, side, ...several, body, fingerprint: first.finding.fingerprint }
}

function commentBody(findings: readonly Finding[], clauses: ClauseIndex, contacts: readonly Contact[]): string {
  const cited = findings.flatMap((finding) => finding.clauses.flatMap(({ id }) => clauses.get(id)?.policy.id ?? []))
  const closing = `An automated check wrote this and can be wrong. ${secondLook(contacts, cited)}`
  const markers = findings.map(({ fingerprint }) => marker(fingerprint)).join('\n')
  const bytes = longestBody - bytesOf(`${closing}${markers}`) - 10
  const rest = (left: number) => `${counted(left, 'more note')} on this line: see the summary of the run.\n`
  return `${fitting(notesOn(findings, clauses), { bytes }, rest)}\n${closing}\n\n${markers}`
}

/** One note for all findings that would get the same words. */
function notesOn(findings: readonly Finding[], clauses: ClauseIndex): readonly string[] {
  const alike = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.ruleId, finding.message, finding.remedy])
    const group = alike.get(key)
    if (group === undefined) alike.set(key, [finding])
    else group.push(finding)
  }
  return [...alike.values()].flatMap((group) => (group[0] === undefined ? [] : noteOn(group[0], group.length, clauses)))
}

/** What is there, what to do, and which clauses ask. */
function noteOn(finding: Finding, times: number, clauses: ClauseIndex): string {
  const cited = finding.clauses.map(({ id }) => {
    const clause = clauses.get(id)?.clause
    return `- ${link(id, clause?.link)}${clause === undefined ? '' : `: ${escapeText(clause.summary)}`}`
  })
  return [
    `**${escapeText(finding.message)}**${times === 1 ? '' : ` (${times} times)`}`,
    `What to do: ${escapeText(finding.remedy)}`,
    ...(forReview(finding) ? ['A machine can only point at this; whether it is fine is for people to say.'] : []),
    [`Asked for by (rule ${codeSpan(finding.ruleId)}):`, ...cited, ''].join('\n')
  ].join('\n\n')
}

function bodyOf(report: Report, comments: number, unplaced: readonly Finding[], options: ReviewOptions): string {
  const { contacts, policies, summaryUrl, headSha } = options
  const summary = summaryUrl === undefined ? 'the summary of the run' : link('the summary of the run', summaryUrl)
  const opening = [
    'Thank you for this change. An automated check read it and',
    comments === 0
      ? 'has something to say that belongs to no line of the diff.'
      : `left ${counted(comments, 'comment')} beside the lines. Each says what is there, what to do, and which clause asks for it.`
  ].join(' ')
  const selected = policies.filter(({ id }) => report.policies.includes(id)).map(({ id }) => id)
  const judges = report.result === 'needs-review' ? 'Whether these passages are fine is for people to say. ' : ''
  const closing = [
    `${judges}The check can be wrong. ${secondLook(contacts, selected)}`,
    `Checked: commit ${codeSpan(headSha.slice(0, 12))}. Everything in one place: ${summary}.`
  ].join('\n\n')
  const items = unplaced.map(
    (finding) => `- ${whereabouts(finding)}: ${escapeText(finding.message)} What to do: ${escapeText(finding.remedy)}`
  )
  const markers = unplaced
    .slice(0, rememberedInBody)
    .map(({ fingerprint }) => marker(fingerprint))
    .join('\n')
  const limit = { bytes: longestBody - bytesOf(`${opening}${closing}${markers}`) - 100, count: namedInBody }
  const list = fitting(items, limit, (left) => `- ${counted(left, 'more finding')}: see the summary of the run.`)
  const others = unplaced.length === 0 ? [] : [`${comments === 0 ? 'Found' : 'Found as well'}:`, list]
  return [opening, ...others, closing, ...(markers === '' ? [] : [markers])].join('\n\n')
}

function whereabouts({ place }: Finding): string {
  if (place.kind === 'pull-request') return pullRequestPart(place)
  return `${codeSpan(clip(place.path, 500))}${place.kind === 'text' ? `, ${lineWords(place.span, place.side)}` : ''}`
}

function byPathAndLine(a: ReviewComment, b: ReviewComment): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.line - b.line || (a.side < b.side ? -1 : 1)
}

function marker(fingerprint: string): string {
  return `<!-- goodfaith:fingerprint=${fingerprint} -->`
}

/** The fingerprints that a comment, or the body of a review, of ours is about: those in the lines that end its body, never ones quoted in its text. */
export function fingerprintsIn(commentBody: string): readonly string[] {
  const found: string[] = []
  for (const line of commentBody.trimEnd().split(/\r?\n/).reverse()) {
    const fingerprint = /^<!-- goodfaith:fingerprint=([0-9a-f]{32}) -->$/.exec(line)?.[1]
    if (fingerprint === undefined) break
    found.unshift(fingerprint)
  }
  return found
}
