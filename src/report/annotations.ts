/** The report as annotations of a workflow, within what the runner shows of them: ten of each level a step. */
import type { Finding, Place, Report } from '../engine/report.js'
import type { Severity } from '../rules/rule.js'
import { clip } from './clip.js'
import { counted, listed } from './counts.js'
import { lastLine, lineWords, pullRequestPart } from './place.js'
import { mostSevereFirst } from './ranking.js'
import { visible } from './visible.js'

export { safeLogLine, workflowCommand } from './workflow-command.js'

/** What the runner shows beside a line, over a file, or (without `path`) on the page of the run alone. */
export interface Annotation {
  readonly level: Severity
  readonly path?: string
  readonly line?: number
  readonly endLine?: number
  /** Columns count from 1 in UTF-16 units, `endColumn` included; the runner takes them on a single line only. */
  readonly column?: number
  readonly endColumn?: number
  readonly title: string
  /** At most 4,096 UTF-16 units, where the runner cuts. */
  readonly message: string
}

export interface AnnotationOptions {
  /** How many of each level; 10 unless given. */
  readonly most?: number
}

const levels: readonly Severity[] = ['error', 'warning', 'notice']

/** How many lines a merged annotation names. */
const namedLines = 10

/**
 * The annotations of a report, errors before warnings before notices, the surest of each level first.
 * While there is room each finding has its own; then those of one rule in one file are merged, and the last place says how many more there are.
 */
export function annotations(report: Report, { most = 10 }: AnnotationOptions = {}): readonly Annotation[] {
  return levels.flatMap((level) => {
    const findings = mostSevereFirst(report.findings.filter((finding) => finding.severity === level))
    return annotationsOf(level, findings, most)
  })
}

function annotationsOf(level: Severity, findings: readonly Finding[], most: number): readonly Annotation[] {
  if (findings.length <= most) return findings.map((finding) => annotation(finding, []))
  const groups = byRuleAndFile(findings)
  const shown = groups.length <= most ? groups : groups.slice(0, Math.max(0, most - 1))
  const left = findings.length - shown.reduce((sum, group) => sum + group.length, 0)
  const merged = shown.flatMap(([first, ...more]) => (first === undefined ? [] : annotation(first, more)))
  return left === 0 || most < 1 ? merged : [...merged, remainder(level, left, merged.length > 0)]
}

function byRuleAndFile(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = JSON.stringify([finding.ruleId, groupOf(finding.place)])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return [...groups.values()]
}

function groupOf(place: Place): readonly string[] {
  if (place.kind === 'pull-request') return [place.kind, place.part]
  return place.kind === 'file' ? ['head', place.path] : [place.side, place.path]
}

function annotation(finding: Finding, more: readonly Finding[]): Annotation {
  const { place, ruleId, message, remedy, clauses, severity } = finding
  const sentences = [
    message,
    ...placeWords(place),
    ...alsoWords(more),
    `To do: ${remedy}`,
    `${clauses.length === 1 ? 'Clause' : 'Clauses'}: ${listed(clauses.map(({ id }) => id))}.`
  ]
  return {
    level: severity,
    ...position(place),
    title: `goodfaith: ${ruleId}`,
    message: clip(visible(sentences.join(' ')), 4096)
  }
}

/** What the position cannot say: the lines of the version before the change, and the words of the pull request. */
function placeWords(place: Place): readonly string[] {
  if (place.kind === 'pull-request') return [`Where: ${pullRequestPart(place)}.`]
  if (place.kind !== 'text' || place.side === 'head') return []
  const before = place.headPath === undefined ? '' : `, in ${place.path}`
  return [`Found on ${lineWords(place.span, 'base')}${before}.`]
}

function alsoWords(more: readonly Finding[]): readonly string[] {
  if (more.length === 0) return []
  const lines = [...new Set(more.flatMap(({ span }) => span?.start.line ?? []))].sort((a, b) => a - b)
  const named = lines.length > namedLines ? [...lines.slice(0, namedLines), 'others'] : lines
  const where = lines.length === 0 ? '' : `: ${lines.length === 1 ? 'line' : 'lines'} ${listed(named.map(String))}`
  return [`The rule points at ${counted(more.length, 'more place')} here${where}.`]
}

function position(place: Place): Partial<Annotation> {
  if (place.kind === 'pull-request') return {}
  if (place.kind === 'file') return { path: place.path }
  // The runner shows an annotation beside a file of the change only under the name the file has now.
  if (place.side === 'base') return { path: place.headPath ?? place.path }
  const { start, end } = place.span
  const endLine = lastLine(place.span)
  if (endLine !== start.line) return { path: place.path, line: start.line, endLine }
  // A span that takes in the line ending ends on the next line; its last column is then unknown and left out.
  const columns =
    end.line === start.line ? { column: start.column, endColumn: Math.max(start.column, end.column - 1) } : {}
  return { path: place.path, line: start.line, endLine, ...columns }
}

function remainder(level: Severity, count: number, others: boolean): Annotation {
  const words = counted(count, others ? `more ${level}` : level)
  return { level, title: 'goodfaith', message: `${words}: see the summary of this run.` }
}
