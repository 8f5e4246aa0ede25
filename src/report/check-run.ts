/** The report as a check run of its own: GitHub takes its annotations fifty at a time, and shows far more of them than of a step's. */
import type { Report } from '../engine/report.js'
import { type Annotation, annotations } from './annotations.js'
import { summaryComment, type SummaryContext } from './summary.js'

export interface CheckRunAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number
  readonly end_column?: number
  readonly annotation_level: 'failure' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

export interface CheckRunText {
  readonly title: string
  /** At most 65,000 bytes, where GitHub takes 65,535. */
  readonly summary: string
  /** For one request each. */
  readonly batches: readonly (readonly CheckRunAnnotation[])[]
}

/** GitHub takes so many annotations with one request. */
const batch = 50

/** Annotations of all batches together. */
const mostAnnotations = 1_000

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const

/** The words of a check run; `title` is one line of ours. */
export function checkRunText(report: Report, title: string, context: SummaryContext): CheckRunText {
  const shown = annotations(report, { most: mostAnnotations }).flatMap(annotationOf).slice(0, mostAnnotations)
  const batches = Array.from({ length: Math.ceil(shown.length / batch) }, (_, index) =>
    shown.slice(index * batch, (index + 1) * batch)
  )
  return { title, summary: summaryComment(report, context), batches }
}

/** What has no file, such as the words of the pull request, stands in the summary alone. */
function annotationOf(annotation: Annotation): readonly CheckRunAnnotation[] {
  const { level, path, line = 1, endLine = line, column, endColumn, title, message } = annotation
  if (path === undefined) return []
  const columns =
    line === endLine && column !== undefined && endColumn !== undefined
      ? { start_column: column, end_column: endColumn }
      : {}
  const place = { path, start_line: line, end_line: endLine, ...columns }
  return [{ ...place, annotation_level: levels[level], title, message }]
}
