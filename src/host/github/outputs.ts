/** What the workflow's later steps are told: counts, words of ours and paths, never a part of the text under review. */
import type { Report } from '../../engine/report.js'
import type { Severity } from '../../rules/rule.js'
import { CannotJudge } from './cannot-judge.js'
import { setOutput } from './runner.js'

export interface WrittenFiles {
  readonly jsonFile?: string
  readonly sarifFile?: string
}

/** The outputs of `action.yml` by name, all but `posted`, which is not known yet. */
export function outputsOf(
  report: Report,
  { jsonFile, sarifFile }: WrittenFiles
): Readonly<Record<string, string | number | boolean>> {
  const count = (severity: Severity) => report.findings.filter((finding) => finding.severity === severity).length
  return {
    result: report.result,
    findings: report.findings.length,
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    'files-checked': report.files.checked,
    'files-skipped': new Set(report.skipped.map(({ path }) => path)).size,
    complete: report.skipped.length === 0 && report.failures.length === 0,
    'json-file': jsonFile ?? '',
    'sarif-file': sarifFile ?? ''
  }
}

/** Sets outputs, where there is a runner to read them; where a name is set again, the later value counts. */
export function setOutputs(outputs: Readonly<Record<string, string | number | boolean>>): void {
  if (!process.env['GITHUB_OUTPUT']) return
  try {
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
  } catch (cause) {
    throw new CannotJudge(
      'The file that GITHUB_OUTPUT names cannot be written, so later steps would not hear of the result.',
      { cause }
    )
  }
}
