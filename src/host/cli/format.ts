/** A report in the form that was asked for. */
import type { Report } from '../../engine/report.js'

export const formats = ['text', 'json', 'sarif', 'github'] as const
export type Format = (typeof formats)[number]

export interface FormatOptions {
  readonly color: boolean
  /** Columns, for text. */
  readonly width?: number
}

/** Text that ends with a line ending and is safe for terminals and workflow logs; only the reporter that is needed is loaded. */
export async function formatted(report: Report, format: Format, options: FormatOptions): Promise<string> {
  switch (format) {
    case 'text': {
      const { textReport } = await import(/* webpackChunkName: "check" */ '../../report/text.js')
      if (report.findings.length === 0) return textReport(report, { ...options, policies: [] })
      const { catalogue } = await import('../../policy/catalogue.generated.js')
      return textReport(report, { ...options, policies: catalogue })
    }
    case 'json': {
      const { jsonReport } = await import('../../report/json.js')
      return jsonReport(report)
    }
    case 'sarif':
      return await sarif(report)
    case 'github':
      return await workflowLines(report)
  }
}

async function sarif(report: Report): Promise<string> {
  const { sarifReport } = await import('../../report/sarif.js')
  const { catalogue } = await import('../../policy/catalogue.generated.js')
  const { rules } = await import('../../rules/index.generated.js')
  return sarifReport(report, { rules: rules.map(({ meta }) => meta), catalogue, informationUri: 'urn:goodfaith' })
}

/** Annotations as commands of a workflow, then what no annotation can say. */
async function workflowLines(report: Report): Promise<string> {
  const { annotations, safeLogLine, workflowCommand } = await import('../../report/annotations.js')
  const { tally } = await import('../../report/counts.js')
  const lines = [
    ...annotations(report).map(workflowCommand),
    ...report.skipped.map(({ path, reason }) => safeLogLine(`Not checked: ${path}: ${reason}`)),
    ...report.failures.map(({ ruleId, path, message }) =>
      safeLogLine(`Rule that failed: ${ruleId}${path === undefined ? '' : ` on ${path}`}: ${message}`)
    ),
    safeLogLine(`goodfaith: ${tally(report)}: ${report.result}`)
  ]
  return `${lines.join('\n')}\n`
}
