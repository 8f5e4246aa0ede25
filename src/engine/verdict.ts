/** From findings to a result: the table of docs/architecture.md, and nothing else. */
import type { Finding, Result } from './report.js'
import type { Severity } from '../rules/rule.js'

export const severityRank: Readonly<Record<Severity, number>> = { error: 3, warning: 2, notice: 1 }

/** Whether a finding is as severe as the threshold, or more. */
export function reaches(severity: Severity, threshold: Severity | 'never'): boolean {
  return threshold !== 'never' && severityRank[severity] >= severityRank[threshold]
}

/** The result of a check; `complete` is false when anything could not be judged. */
export function verdictOf(findings: readonly Finding[], failOn: Severity | 'never', complete: boolean): Result {
  const counting = findings.filter(({ severity }) => reaches(severity, failOn))
  if (counting.some(({ clauses }) => clauses.some(({ kind }) => kind === 'decide'))) return 'fail'
  if (!complete) return 'incomplete'
  return counting.length > 0 || findings.some(({ review }) => review) ? 'needs-review' : 'pass'
}
