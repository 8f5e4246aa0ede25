/** The report as one review of a pull request: a body, and a comment on each line of the diff that has findings. */
import type { Finding, Report } from '../engine/report.js'
import type { Change } from '../document/change.js'
import { bytesOf, fitting } from './budget.js'
import { clip } from './clip.js'
import { commentBody, type CommentOptions, longestBody } from './comment.js'
import { counted, listed } from './counts.js'
import { codeSpan, escapeText, link } from './markdown.js'
import { markers } from './marker.js'
import { lastLine, lineWords, pullRequestPart } from './place.js'
import { mostSevereFirst } from './ranking.js'
import { secondLook } from './routes.js'
import { unseen } from './visible.js'

export interface ReviewOptions extends CommentOptions {
  /** The changed file at a path of the report, as it is called on that side; `path` where the diff shows it under another name. */
  readonly change: (path: string, side: 'base' | 'head') => ShownChange | undefined
  /** How many comments at most. */
  readonly most: number
  /** The commit that was checked. */
  readonly headSha: string
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
  /** What the comment is about, the most severe first. */
  readonly findings: readonly [Finding, ...Finding[]]
}

export interface Review {
  /** Empty when the report has no findings: then there is nothing to post. */
  readonly body: string
  /** By path and line. */
  readonly comments: readonly ReviewComment[]
  /** Findings on no line of the diff, and those beyond `most`. */
  readonly unplaced: readonly Finding[]
}

/** How many findings one comment is about; their markers must fit into it. */
const mostOnOneLine = 50

/** How many findings without a comment the body names; the summary has them all. */
const namedInBody = 20

/** How many of them the body remembers by their fingerprints, so that no later review says them again. */
const rememberedInBody = 800

/** The review of a report; the most severe findings get the comments. Bodies have at most 65,000 bytes and never show an excerpt. */
export function reviewOf(report: Report, options: ReviewOptions): Review {
  if (report.findings.length === 0) return { body: '', comments: [], unplaced: [] }
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
  const comments = [...groups.values()].flatMap((group) => commentOf(group, options) ?? [])
  return {
    body: reviewBody(report, comments.length, unplaced, options),
    comments: comments.sort(byPathAndLine),
    unplaced
  }
}

/** A finding and the lines of the diff it can be shown on. */
interface Spot {
  readonly finding: Finding
  readonly path: string
  readonly side: Side
  readonly start: number
  readonly line: number
  /** What to write in place of these lines. */
  readonly suggestion?: string
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
  const spot = { finding, path: shown?.path ?? place.path, side } as const
  const repaired = side === 'RIGHT' ? repairedLines(finding) : undefined
  if (repaired && repaired.first <= line && line <= repaired.last) {
    const { first, last, text } = repaired
    // A suggestion takes the place of exactly the lines its comment stands on.
    if (holds(hunk, side, first) && holds(hunk, side, last)) {
      return { ...spot, start: first, line: last, suggestion: text }
    }
  }
  const start = holds(hunk, side, place.span.start.line) ? place.span.start.line : line
  return { ...spot, start, line }
}

/** Lines with characters nobody sees are not offered: who takes them up could not know what else they write. */
function repairedLines({ fix }: Finding) {
  const text = fix?.lines?.text.replace(/[\n\t]/g, '')
  return text === undefined || text.search(unseen) !== -1 ? undefined : fix?.lines
}

function holds(hunk: Change['hunks'][number], side: Side, line: number): boolean {
  const [first, length] = side === 'RIGHT' ? [hunk.headStart, hunk.headLength] : [hunk.baseStart, hunk.baseLength]
  return line >= first && line < first + length
}

function commentOf(group: readonly Spot[], options: ReviewOptions): ReviewComment | undefined {
  const [first, ...others] = group
  if (first === undefined) return undefined
  const { path, side, line } = first
  const startLine = Math.min(...group.map(({ start }) => start))
  const several = startLine < line ? { startLine, startSide: side } : {}
  const findings = [first.finding, ...others.map(({ finding }) => finding)] as const
  const offered = group.find(({ suggestion, start }) => suggestion !== undefined && start === startLine)
  return { path, line, side, ...several, body: commentBody(findings, options, offered?.suggestion), findings }
}

/** A comment on a file as a whole, for findings that GitHub takes no comment for on their lines. */
export function fileComment(findings: readonly Finding[], options: CommentOptions): string {
  const lines = new Set(
    findings.flatMap(({ place }) => (place.kind === 'text' ? lineWords(place.span, place.side) : []))
  )
  const where = lines.size === 0 ? '' : `About ${listed([...lines])} of this file:\n\n`
  return `${where}${commentBody(findings, options)}`
}

/** The body of a review with so many comments; it names the findings that have none. */
export function reviewBody(
  report: Report,
  comments: number,
  unplaced: readonly Finding[],
  options: ReviewOptions
): string {
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
  const marks = markers(unplaced.slice(0, rememberedInBody).map(({ fingerprint }) => fingerprint))
  const limit = { bytes: longestBody - bytesOf(`${opening}${closing}${marks}`) - 100, count: namedInBody }
  const list = fitting(items, limit, (left) => `- ${counted(left, 'more finding')}: see the summary of the run.`)
  const others = unplaced.length === 0 ? [] : [`${comments === 0 ? 'Found' : 'Found as well'}:`, list]
  return [opening, ...others, closing, ...(marks === '' ? [] : [marks])].join('\n\n')
}

function whereabouts({ place }: Finding): string {
  if (place.kind === 'pull-request') return pullRequestPart(place)
  return `${codeSpan(clip(place.path, 500))}${place.kind === 'text' ? `, ${lineWords(place.span, place.side)}` : ''}`
}

function byPathAndLine(a: ReviewComment, b: ReviewComment): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.line - b.line || (a.side < b.side ? -1 : 1)
}
