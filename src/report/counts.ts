/** Numbers as words in a sentence. */
import type { Finding, Report } from '../engine/report.js'

/** `1 error`, `2 errors`, with thousands set apart. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${figure(count)} ${count === 1 ? noun : plural}`
}

/** `1,234,567`. The runtime's own formatting loads the tables of a whole locale, half as long as an empty program takes. */
export function figure(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3}){1,5}$)/g, ',')
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** `2 errors, 1 warning in 3 of 14 files`, or `no findings in 14 files`. */
export function tally(report: Report): string {
  const { findings, files } = report
  if (findings.length === 0) return `no findings in ${counted(files.checked, 'file')}`
  const levels = (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : counted(count, severity)
  })
  return `${levels.join(', ')} in ${listed(whereabouts(findings, files.checked))}`
}

function whereabouts(findings: readonly Finding[], checked: number): readonly string[] {
  const paths = new Set(findings.flatMap(({ place }) => (place.kind === 'pull-request' ? [] : place.path)))
  const words = findings.some(({ place }) => place.kind === 'pull-request')
  return [
    ...(paths.size === 0 ? [] : [`${figure(paths.size)} of ${counted(checked, 'file')}`]),
    ...(words ? ['the words of the pull request'] : [])
  ]
}
