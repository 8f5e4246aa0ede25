/** Which findings come first where not all can be shown. */
import type { Finding } from '../engine/report.js'

const severities = ['error', 'warning', 'notice'] as const
const confidences = ['high', 'medium', 'low'] as const

/** The findings, most severe first; among equals those that a clause decides, then the surer ones, then as they came. */
export function mostSevereFirst<F extends Finding>(findings: readonly F[]): readonly F[] {
  return [...findings].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      Number(forReview(a)) - Number(forReview(b)) ||
      confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence)
  )
}

/** Whether people judge the finding: it says so itself, or none of its clauses lets a machine decide. */
export function forReview(finding: Finding): boolean {
  return finding.review || !finding.clauses.some((clause) => clause.kind === 'decide')
}
