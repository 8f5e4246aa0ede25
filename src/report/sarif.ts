/** The report as SARIF 2.1.0, within what GitHub's code scanning takes and shows. */
import type { Finding, Report, WaivedFinding } from '../engine/report.js'
import type { Span } from '../document/span.js'
import type { Catalogue } from '../policy/catalogue.js'
import type { RuleMeta, Severity } from '../rules/rule.js'
import { clip } from './clip.js'
import { counted } from './counts.js'
import { inertJson } from './inert-json.js'
import { lineWords, pullRequestPart } from './place.js'
import { forReview, mostSevereFirst } from './ranking.js'
import { visible } from './visible.js'

/** What SARIF tells of a rule. */
export type DescribedRule = Pick<RuleMeta, 'severity' | 'summary' | 'why' | 'remedy'> & {
  readonly id: string
  /** The page that documents the rule. */
  readonly helpUri?: string
}

export interface SarifOptions {
  readonly rules: readonly DescribedRule[]
  readonly catalogue: Catalogue
  /** The home page of the tool. */
  readonly informationUri: string
  /** How many results at most; 25,000 unless given, where GitHub refuses the file. It shows the first 5,000. */
  readonly most?: number
}

/** GitHub refuses longer texts of rules, and more tags. */
const longestText = 1024
const mostTags = 20

const levels = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<Severity, string>

/**
 * One run as SARIF text, the most severe results first, waived ones last and suppressed. Findings in the words of the pull request
 * stand among the notifications: GitHub refuses a whole file for one result without a place in a file.
 */
export function sarifReport(report: Report, options: SarifOptions): string {
  const rules = [...options.rules].sort((a, b) => (a.id < b.id ? -1 : 1))
  const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]))
  const inFiles = [...mostSevereFirst(report.findings), ...mostSevereFirst(report.waived)].filter(
    ({ place }) => place.kind !== 'pull-request'
  )
  const most = options.most ?? 25_000
  return inertJson({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            informationUri: options.informationUri,
            rules: rules.map((rule) => ruleDescriptor(rule, options.catalogue, report.policies))
          }
        },
        invocations: [
          {
            executionSuccessful: report.failures.length === 0 && report.skipped.length === 0,
            toolExecutionNotifications: notifications(report, Math.max(0, inFiles.length - most))
          }
        ],
        columnKind: 'utf16CodeUnits',
        results: inFiles.slice(0, most).map((finding) => result(finding, ruleIndexes)),
        properties: { result: report.result, failOn: report.failOn, policies: report.policies }
      }
    ]
  })
}

function ruleDescriptor(rule: DescribedRule, catalogue: Catalogue, policies: readonly string[]): object {
  const clauses = catalogue
    .filter(({ id }) => policies.includes(id))
    .flatMap((policy) => policy.clauses)
    .filter((clause) => clause.rules.includes(rule.id))
  const advice = `${rule.why} ${rule.remedy}`
  const cited = clauses.map(({ id, link, summary }) => `- [${id}](${link}): ${summary}`)
  return {
    id: rule.id,
    shortDescription: { text: clip(rule.summary, longestText) },
    fullDescription: { text: clip(rule.why, longestText) },
    ...(rule.helpUri === undefined ? {} : { helpUri: rule.helpUri }),
    help: { text: clip(advice, longestText), markdown: wholeLines([rule.why, '', rule.remedy, '', ...cited]) },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: { tags: clauses.map(({ id }) => id).slice(0, mostTags) }
  }
}

/** As many of the lines as fit a rule's text; a link is never cut in two. */
function wholeLines(lines: readonly string[]): string {
  let text = clip(lines[0] ?? '', longestText)
  for (const line of lines.slice(1)) {
    if (text.length + 1 + line.length > longestText) break
    text += `\n${line}`
  }
  return text.trimEnd()
}

function result(finding: Finding | WaivedFinding, ruleIndexes: ReadonlyMap<string, number>): object {
  return {
    ...ruleReference(finding.ruleId, ruleIndexes),
    level: levels[finding.severity],
    message: { text: messageOf(finding) },
    locations: [location(finding)],
    partialFingerprints: { 'goodfaith/v1': finding.fingerprint },
    ...fixesOf(finding),
    ...('waiver' in finding ? { suppressions: [suppression(finding)] } : {}),
    properties: propertiesOf(finding)
  }
}

function ruleReference(ruleId: string, ruleIndexes: ReadonlyMap<string, number>): object {
  const ruleIndex = ruleIndexes.get(ruleId)
  return ruleIndex === undefined ? { ruleId } : { ruleId, ruleIndex }
}

function propertiesOf(finding: Finding): object {
  return {
    confidence: finding.confidence,
    clauses: finding.clauses.map(({ id }) => id),
    review: forReview(finding)
  }
}

function messageOf({ message, remedy, place }: Finding): string {
  const moved = place.kind === 'text' && place.headPath !== undefined ? `, in ${place.path}` : ''
  const side =
    place.kind === 'text' && place.side === 'base' ? ` Found on ${lineWords(place.span, 'base')}${moved}.` : ''
  return plainText(`${message}${side} To do: ${remedy}`)
}

/** SARIF reads `[words](target)` in a message as a link. */
function plainText(text: string): string {
  return visible(text).replaceAll('](', '] (')
}

/** A place in a file. What stood in the base, and what concerns the file as a whole, gets its first line: GitHub asks for one. */
function location({ place }: Finding): object {
  if (place.kind === 'pull-request') return { logicalLocations: [{ name: pullRequestPart(place) }] }
  const region = place.kind === 'text' && place.side === 'head' ? regionOf(place.span) : { startLine: 1 }
  const path = place.kind === 'text' ? (place.headPath ?? place.path) : place.path
  return { physicalLocation: { artifactLocation: { uri: relativeUri(path) }, region } }
}

/** Repairs of files; the words of a pull request are no file. */
function fixesOf({ fix, place, remedy }: Finding): object {
  if (fix === undefined || place.kind !== 'text') return {}
  const replacement = { deletedRegion: regionOf(fix.span), insertedContent: { text: fix.text } }
  const change = { artifactLocation: { uri: relativeUri(place.path) }, replacements: [replacement] }
  return { fixes: [{ description: { text: plainText(remedy) }, artifactChanges: [change] }] }
}

function regionOf({ start, end }: Span): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
}

/** A path as a relative reference by RFC 3986; a lone surrogate, which has no encoding, becomes U+FFFD. */
function relativeUri(path: string): string {
  const encoded = path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
  return encoded.join('/')
}

function suppression({ waiver }: WaivedFinding): object {
  const { origin, reason, owner, expires } = waiver
  return {
    kind: origin === 'inline' ? 'inSource' : 'external',
    status: 'accepted',
    justification: visible(reason),
    properties: { ...(owner === undefined ? {} : { owner }), ...(expires === undefined ? {} : { expires }) }
  }
}

function notifications(report: Report, leftOut: number): readonly object[] {
  const onPullRequest = mostSevereFirst(report.findings).filter(({ place }) => place.kind === 'pull-request')
  return [
    ...onPullRequest.map((finding) => ({
      level: levels[finding.severity],
      message: { text: messageOf(finding) },
      associatedRule: { id: finding.ruleId },
      locations: [location(finding)],
      properties: { ...propertiesOf(finding), fingerprint: finding.fingerprint }
    })),
    ...report.failures.map(({ ruleId, path }) => ({
      level: 'error',
      message: { text: 'The rule failed; the JSON report has the words of its error.' },
      associatedRule: { id: ruleId },
      ...locationsOf(path)
    })),
    ...report.skipped.map(({ path, span, reason }) => ({
      level: 'warning',
      message: { text: plainText(`Not checked: ${reason}`) },
      ...locationsOf(path, span)
    })),
    ...report.notes.map(({ path, message }) => ({
      level: 'note',
      message: { text: plainText(message) },
      ...locationsOf(path)
    })),
    ...(leftOut === 0
      ? []
      : [
          {
            level: 'warning',
            message: { text: `${counted(leftOut, 'less severe result')} left out: more would be refused.` }
          }
        ])
  ]
}

function locationsOf(path: string | undefined, span?: Span): object {
  if (path === undefined) return {}
  const region = span === undefined ? {} : { region: regionOf(span) }
  return { locations: [{ physicalLocation: { artifactLocation: { uri: relativeUri(path) }, ...region } }] }
}
