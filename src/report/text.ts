/** The report for terminals: one block a finding, grouped by file, and a closing line with the result. */
import pc from 'picocolors'
import type { Finding, Place, Report, Result } from '../engine/report.js'
import type { Catalogue } from '../policy/catalogue.js'
import type { Severity } from '../rules/rule.js'
import { type ClauseIndex, clauseIndex } from './clause-index.js'
import { clip } from './clip.js'
import { codeFrame } from './code-frame.js'
import { counted, tally } from './counts.js'
import { lineWords, pullRequestPart } from './place.js'
import { safeLogLine } from './workflow-command.js'

export interface TextOptions {
  readonly color: boolean
  /** Columns of the terminal; 100 unless given. */
  readonly width?: number
  /** The policies whose clauses the findings cite. */
  readonly policies: Catalogue
}

/** UTF-16 units of a repair that are printed. */
const longestFix = 200

type Colors = ReturnType<typeof pc.createColors>
type Paint = (text: string) => string

/** The report as lines of text, the last one ended; safe for terminals and for the log of a workflow. */
export function textReport(report: Report, options: TextOptions): string {
  const colors = pc.createColors(options.color)
  const clauses = clauseIndex(options.policies)
  const width = options.width ?? 100
  const blocks = [
    ...byPlace(report.findings).map((finding) => findingBlock(finding, clauses, colors, width)),
    ...closingBlocks(report, colors),
    [verdictLine(report, colors)]
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** The findings of one file after each other, files in the order in which they first appear. */
function byPlace(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = finding.place.kind === 'pull-request' ? '' : `/${finding.place.path}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [finding])
    else group.push(finding)
  }
  return [...groups.values()].flat()
}

function findingBlock(finding: Finding, clauses: ClauseIndex, colors: Colors, width: number): readonly string[] {
  const severity = paintOf(finding.severity, colors)(finding.severity)
  const message = safeLogLine(finding.message)
  const head = `${colors.bold(address(finding.place))} ${severity} ${message}  ${colors.dim(safeLogLine(finding.ruleId))}`
  return [
    head,
    ...frameLines(finding, colors, width),
    ...finding.clauses.map(({ id }) => {
      const summary = clauses.get(id)?.clause.summary
      return colors.dim(safeLogLine(`  ${id}${summary === undefined ? '' : `: ${summary}`}`))
    }),
    `  To do: ${safeLogLine(finding.remedy)}`,
    ...fixLines(finding)
  ]
}

/** The repair as far as one line can show it: where, and what to write there. */
function fixLines({ fix }: Finding): readonly string[] {
  if (fix === undefined) return []
  const { start, end } = fix.span
  const adds = start.offset === end.offset
  const to = start.line === end.line ? `${end.column}` : `${end.line}:${end.column}`
  const where = adds ? `${start.line}:${start.column}` : `${start.line}:${start.column}–${to}`
  const text = safeLogLine(clip(fix.text, longestFix))
  if (fix.text === '') return [`  Fix: take out ${where}`]
  return [`  Fix: ${adds ? 'write' : 'put'} “${text}” ${adds ? 'at' : 'in place of'} ${where}`]
}

function frameLines(finding: Finding, colors: Colors, width: number): readonly string[] {
  if (finding.excerpt === undefined) return []
  const gutter = String(finding.excerpt.line)
  const frame = codeFrame(finding.excerpt, width - gutter.length - 5)
  const marker = paintOf(finding.severity, colors)(frame.marker)
  return [
    `  ${colors.dim(`${gutter} |`)} ${frame.source}`.trimEnd(),
    `  ${colors.dim(`${' '.repeat(gutter.length)} |`)} ${marker}`
  ]
}

/** `path:line:column`, which terminals turn into a link; what stood in the base says so. */
function address(place: Place): string {
  if (place.kind === 'file') return safeLogLine(place.path)
  const point = place.span === undefined ? '' : `:${place.span.start.line}:${place.span.start.column}`
  if (place.kind === 'pull-request') return `${pullRequestPart(place)}${point}`
  return `${safeLogLine(place.path)}${point}${place.side === 'base' ? ' (before the change)' : ''}`
}

function closingBlocks(report: Report, colors: Colors): readonly (readonly string[])[] {
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[colors.bold(title), ...lines.map((line) => `  ${safeLogLine(line)}`)]]
  return [
    ...section(
      'Waived',
      report.waived.map(({ place, ruleId, waiver }) => {
        const { reason, owner, expires, origin } = waiver
        const terms = [origin, ...(owner ? [owner] : []), ...(expires ? [`until ${expires}`] : [])].join(', ')
        return `${address(place)} ${ruleId}: ${reason} (${terms})`
      })
    ),
    ...section(
      'Not checked',
      report.skipped.map(({ path, span, reason }) => `${path}${span ? ` ${lineWords(span, 'head')}` : ''}: ${reason}`)
    ),
    ...section(
      'Rules that failed',
      report.failures.map(
        ({ ruleId, path, message }) => `${ruleId}${path === undefined ? '' : ` on ${path}`}: ${message}`
      )
    ),
    ...section(
      'Notes',
      report.notes.map(({ path, message }) => (path === undefined ? message : `${path}: ${message}`))
    )
  ]
}

function verdictLine(report: Report, colors: Colors): string {
  const aside = [
    ...(report.waived.length === 0 ? [] : [`${report.waived.length} waived`]),
    ...(report.outOfScope === 0 ? [] : [`${counted(report.outOfScope, 'finding')} on lines the change did not touch`])
  ]
  const more = aside.length === 0 ? '' : ` (${aside.join(', ')})`
  return `${tally(report)}${more}: ${paintOfResult(report.result, colors)(report.result)}`
}

function paintOf(severity: Severity, colors: Colors): Paint {
  return severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : colors.cyan
}

function paintOfResult(result: Result, colors: Colors): Paint {
  return result === 'pass' ? colors.green : result === 'fail' ? colors.red : colors.yellow
}
