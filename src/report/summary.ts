/** The report as the summary of a workflow's job: everything there is to know, for contributors, reviewers and witnesses. */
import type { Finding, Report } from '../engine/report.js'
import type { Catalogue, Policy } from '../policy/catalogue.js'
import type { Contact } from '../policy/configuration.js'
import { bytesOf, fitting } from './budget.js'
import { type ClauseIndex, clauseIndex } from './clause-index.js'
import { clip } from './clip.js'
import { type ConfigurationPreview, previewPart } from './configuration-preview.js'
import { counted, figure, listed, tally } from './counts.js'
import { codeBlock, codeSpan, escapeText, link } from './markdown.js'
import { matchIn } from './match.js'
import { lastLine, lineWords, pullRequestPart } from './place.js'
import { forReview, mostSevereFirst } from './ranking.js'
import { type Appellant, appealLetter, contactLinks } from './routes.js'

/** Why something could not be done on the pull request; `permission` is what the workflow lacks, as `pull-requests: write`. */
export interface Refused {
  readonly reason?: string
  readonly permission?: string
}

/** What became of the comments on lines. */
export type Posting =
  | { readonly state: 'posted'; readonly onLines: number; readonly onFiles: number }
  /** Earlier reviews have said all of it. */
  | { readonly state: 'said' }
  | { readonly state: 'off' }
  | ({ readonly state: 'not-posted' } & Refused)

/** Something else that was to be done on the pull request: a sentence without its full stop, as `The label was not set`. */
export interface Undone extends Refused {
  readonly what: string
}

export interface SummaryContext {
  readonly policies: Catalogue
  readonly contacts: readonly Contact[]
  /** Whether findings are listed with the words that were matched; those of sensitive rules never are. */
  readonly showMatches?: boolean
  /** The page of a line of the version under review. */
  readonly blobUrl?: (path: string, line: number) => string | undefined
  readonly posting?: Posting
  /** Comments whose findings are gone, and which now say so. */
  readonly settled?: number
  readonly undone?: readonly Undone[]
  /** What a proposed change of the configuration would do. */
  readonly preview?: ConfigurationPreview
  /** Fills the template of an appeal. */
  readonly appellant?: Appellant
}

/** Bytes for each part. Together they stay under 1 MiB, where GitHub drops a summary whole, with room for secrets it masks. */
const roomOfRun = {
  findings: 550_000,
  waived: 80_000,
  skipped: 80_000,
  failures: 60_000,
  notes: 60_000,
  routes: 60_000,
  checklist: 60_000
}

type Room = Readonly<Record<keyof typeof roomOfRun, number>>

/** Bytes of a comment: GitHub refuses 65,536 characters, of which there are never more than bytes; some are left for a mark. */
const roomOfComment = 64_400

/** GitHub-flavored Markdown of at most 1,000,000 bytes; it shows no line of a page. */
export function summaryMarkdown(report: Report, context: SummaryContext): string {
  return parted(report, context, roomOfRun)
}

/** The same for a comment: at most 64,400 bytes, its lists cut as far as that takes. */
export function summaryComment(report: Report, context: SummaryContext): string {
  let text = ''
  for (const share of [0.07, 0.05, 0.03, 0.015, 0.005, 0]) {
    const room = Object.fromEntries(
      Object.entries(roomOfRun).map(([part, bytes]) => [part, Math.floor(bytes * share)])
    ) as Room // the same keys
    text = parted(report, context, { ...room, routes: 12_000, checklist: 0 })
    if (bytesOf(text) <= roomOfComment) break
  }
  return text.trimEnd()
}

function parted(report: Report, context: SummaryContext, room: Room): string {
  const selected = context.policies.filter(({ id }) => report.policies.includes(id))
  const parts = [
    opening(report, selected, context),
    findingsPart(report.findings, clauseIndex(context.policies), context, room.findings),
    listPart('Waived', 'Excused by somebody who may; these count for nothing.', waivedLines(report), room.waived),
    listPart('Not checked', 'What a limit or an unreadable file left unjudged.', skippedLines(report), room.skipped),
    listPart(
      'Rules that failed',
      'An error of the check itself; its words stand in the JSON report. The other rules still ran.',
      failureLines(report),
      room.failures
    ),
    context.preview === undefined ? '' : previewPart(context.preview),
    listPart('Notes', '', noteLines(report), room.notes),
    routesPart(selected, context, room.routes),
    ...(room.checklist === 0 ? [] : [checklistPart(selected, room.checklist)])
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

const headlines = {
  pass: 'nothing has to change',
  'needs-review': 'a person should have a look',
  fail: 'something needs a change',
  incomplete: 'some of it could not be checked'
} as const satisfies Record<Report['result'], string>

const explanations = {
  pass: 'The check passed; what is listed here is worth a look all the same.',
  'needs-review': 'A machine can only point at these; whether they are fine is for people to say.',
  fail: 'Each entry says what is there, which clause asks for something else, and what to do.',
  incomplete:
    'The check cannot say that this change is fine, nor that it is not: see *Not checked* and *Rules that failed* below.'
} as const satisfies Record<Report['result'], string>

function opening(report: Report, policies: readonly Policy[], context: SummaryContext): string {
  const against =
    policies.length === 0
      ? ''
      : ` Checked against ${listed(policies.map((policy) => link(policy.title, policy.link)))}.`
  const counts = `${sentence(tally(report))}${against}`
  const outside =
    report.outOfScope === 0
      ? []
      : [`${counted(report.outOfScope, 'more finding')} on lines this change did not touch; they count for nothing.`]
  const explanation =
    report.result === 'pass' && report.findings.length === 0 ? 'The check passed.' : explanations[report.result]
  const doubt =
    report.findings.length === 0 ? [] : ['An automated check can be wrong; how to ask for a second look stands below.']
  return [
    `## Goodfaith: ${headlines[report.result]}`,
    [explanation, ...doubt].join(' '),
    [counts, ...outside].join(' '),
    ...(report.findings.length === 0 ? [] : postingLines(context.posting)),
    ...upkeepLines(context)
  ].join('\n\n')
}

function postingLines(posting: Posting | undefined): readonly string[] {
  if (posting === undefined) return []
  if (posting.state === 'posted') return [postedLine(posting)]
  if (posting.state === 'said') return ['Earlier reviews have said all of this; nothing was posted again.']
  if (posting.state === 'off')
    return ['Comments beside the lines are switched off in the configuration; everything is listed here.']
  const permission =
    posting.permission === undefined
      ? ''
      : ` For comments, give the workflow the permission ${codeSpan(clip(posting.permission, 100))}.`
  return [
    `Comments beside the lines were not posted${reasonOf(posting)} Nothing is lost: everything is listed here.${permission}`
  ]
}

function postedLine({ onLines, onFiles }: Extract<Posting, { readonly state: 'posted' }>): string {
  const comments = [
    ...(onLines === 0 ? [] : [`${counted(onLines, 'comment')} beside the lines`]),
    ...(onFiles === 0 ? [] : [`${counted(onFiles, 'comment')} on files, for lines that can have none`])
  ]
  return comments.length === 0
    ? 'A review was posted that names what belongs to no line of the diff.'
    : `A review was posted, with ${listed(comments)}.`
}

/** What else was done on the pull request, or not. */
function upkeepLines({ settled = 0, undone = [] }: SummaryContext): readonly string[] {
  const gone = `${counted(settled, 'earlier comment')} ${settled === 1 ? 'was' : 'were'} settled, as what ${settled === 1 ? 'it' : 'they'} pointed at is gone.`
  return [
    ...(settled === 0 ? [] : [gone]),
    ...undone.map((one) => {
      const permission =
        one.permission === undefined ? '' : ` It takes the permission ${codeSpan(clip(one.permission, 100))}.`
      return `${one.what}${reasonOf(one)}${permission}`
    })
  ]
}

function reasonOf({ reason }: Refused): string {
  return reason === undefined ? '.' : `: ${stopped(escapeText(clip(reason, 1000)))}`
}

function findingsPart(
  findings: readonly Finding[],
  clauses: ClauseIndex,
  context: SummaryContext,
  bytes: number
): string {
  const rows: string[] = []
  let heading: string | undefined
  for (const { title, finding } of byPlace(findings)) {
    const row = rowOf(finding, clauses, context)
    rows.push(
      title === heading
        ? row
        : [...(heading === undefined ? [] : ['']), `### ${title}`, '', ...tableHead, row].join('\n')
    )
    heading = title
  }
  return fitting(
    rows,
    { bytes },
    (left) => `\n${sentence(counted(left, 'more finding'))} The list was cut to the size GitHub takes.`
  )
}

const tableHead = [
  '| Line | Level | What is there | What to do | Clause | Rule |',
  '| --- | --- | --- | --- | --- | --- |'
]

interface Titled {
  readonly title: string
  readonly finding: Finding
}

/** The findings by what they stand in, the most severe of all in front, each part in the order of its lines. */
function byPlace(findings: readonly Finding[]): readonly Titled[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of mostSevereFirst(findings)) {
    const { place } = finding
    const title = place.kind === 'pull-request' ? pullRequestPart(place) : codeSpan(clip(place.path, 500))
    const group = groups.get(title)
    if (group === undefined) groups.set(title, [finding])
    else group.push(finding)
  }
  return [...groups].flatMap(([title, group]) =>
    [...group]
      .sort((a, b) => (a.span?.start.offset ?? 0) - (b.span?.start.offset ?? 0))
      .map((finding) => ({ title, finding }))
  )
}

function rowOf(finding: Finding, clauses: ClauseIndex, context: SummaryContext): string {
  const cells = [
    lineCell(finding, context),
    forReview(finding) ? `${finding.severity}, for a person to judge` : finding.severity,
    [escapeText(finding.message), ...matchWords(finding, context)].join(' '),
    escapeText(finding.remedy),
    finding.clauses.map(({ id }) => link(id, clauses.get(id)?.clause.link)).join(', '),
    escapeText(finding.ruleId)
  ]
  return `| ${cells.join(' | ')} |`
}

/** A code span would hold a bar of the match, and the bar would end the cell. */
function matchWords(finding: Finding, { showMatches }: SummaryContext): readonly string[] {
  const match = showMatches === true ? matchIn(finding) : undefined
  return match === undefined ? [] : [`Found: ${escapeText(match)}`]
}

function lineCell({ place }: Finding, { blobUrl }: SummaryContext): string {
  if (place.kind === 'file') return 'whole file'
  if (place.span === undefined) return '–'
  const last = lastLine(place.span)
  const first = place.span.start.line
  const words = last > first ? `${first}–${last}` : String(first)
  if (place.kind === 'pull-request') return words
  return place.side === 'base' ? `${words}, before the change` : link(words, blobUrl?.(place.path, first))
}

/** A section with a list, or nothing when the list is empty. */
function listPart(title: string, about: string, lines: readonly string[], bytes: number): string {
  if (lines.length === 0) return ''
  const items = lines.map((line) => `- ${line}`)
  const list = fitting(items, { bytes: bytes }, (left) => `- … and ${figure(left)} more`)
  return [`### ${title}`, ...(about === '' ? [] : [about]), list].join('\n\n')
}

function waivedLines({ waived }: Report): readonly string[] {
  return waived.map(({ place, ruleId, waiver }) => {
    const where =
      place.kind === 'pull-request'
        ? pullRequestPart(place)
        : `${codeSpan(place.path)}${place.kind === 'text' ? `, ${lineWords(place.span, place.side)}` : ''}`
    const by = waiver.origin === 'inline' ? 'a comment in the page' : 'the configuration'
    const owner = waiver.owner === undefined ? '' : `, answered for by ${codeSpan(waiver.owner)}`
    const until = waiver.expires === undefined ? '' : `, until ${escapeText(waiver.expires)}`
    return `${where}: ${escapeText(ruleId)}, excused by ${by}${owner}${until}. Reason: ${escapeText(waiver.reason)}`
  })
}

function skippedLines({ skipped }: Report): readonly string[] {
  return skipped.map(
    ({ path, span, reason }) =>
      `${codeSpan(path)}${span === undefined ? '' : `, ${lineWords(span, 'head')}`}: ${escapeText(reason)}`
  )
}

/** Rules and paths alone: the message of an error may quote what the rule was reading. */
function failureLines({ failures }: Report): readonly string[] {
  return failures.map(({ ruleId, path }) => `${escapeText(ruleId)}${path === undefined ? '' : ` on ${codeSpan(path)}`}`)
}

function noteLines({ notes }: Report): readonly string[] {
  return notes.map(({ path, message }) => `${path === undefined ? '' : `${codeSpan(path)}: `}${escapeText(message)}`)
}

/** How to disagree and how to report: for every reader, whatever the result. */
function routesPart(policies: readonly Policy[], { contacts, appellant }: SummaryContext, bytes: number): string {
  const letter = appealLetter(appellant ?? {})
  const general = contactLinks(
    contacts.filter(({ policy }) => policy === undefined),
    [],
    letter
  )
  const items = policies.flatMap((policy) => {
    const own = contactLinks(
      contacts.filter((contact) => contact.policy === policy.id),
      [policy.id],
      letter
    )
    return [
      `- ${link(policy.title, policy.link)}`,
      ...(own === '' ? [] : [`  - Contact: ${own}`]),
      `  - If you disagree: ${routeWords(policy.appeal)}`,
      `  - To report a problem: ${routeWords(policy.reporting)}`
    ]
  })
  return [
    '### A second look, and reporting',
    'An automated check can be wrong, and people decide. If you see it otherwise, please write in private rather than in the thread. ' +
      'Anyone may report a problem, those who only witnessed it too.',
    ...(general === '' ? [] : [`Contact: ${general}`]),
    fitting(items, { bytes }, () => ''),
    `<details><summary>What to write</summary>\n\n${codeBlock(letter)}\n\n</details>`
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function routeWords({ route, link: href }: Policy['appeal'] | Policy['reporting']): string {
  return stopped(`${capitalized(escapeText(route))}${href === undefined ? '' : ` (${link('page', href)})`}`)
}

/** What no program can judge, for the reviewer. */
function checklistPart(policies: readonly Policy[], bytes: number): string {
  const clauses = policies.flatMap((policy) => policy.clauses).filter(({ kind }) => kind === 'people')
  const items = clauses.map(({ id, link: href, summary }) => `- ${link(id, href)}: ${escapeText(summary)}`)
  const credits = policies.map(({ credit }) => `- ${sentence(escapeText(credit))}`)
  const list = fitting(items, { bytes: bytes - bytesOf(credits.join('\n')) }, (left) => `- … and ${left} more`)
  const checklist =
    items.length === 0
      ? []
      : [
          '<details><summary>For reviewers: what no program can judge</summary>',
          'Nothing here was found in this change; these clauses need a person who reads it.',
          list,
          '</details>'
        ]
  const sources =
    credits.length === 0
      ? []
      : ['<details><summary>Sources of the policies</summary>', credits.join('\n'), '</details>']
  return [...checklist, ...sources].join('\n\n')
}

function sentence(words: string): string {
  return stopped(capitalized(words))
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function stopped(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`
}
