/** Decides whether a finding is near enough to the change to count. */
import type { Scope } from '../rules/rule.js'
import { type Candidate, rangeOf } from './candidate.js'

const width: Readonly<Record<Scope, number>> = { added: 0, section: 1, file: 2, change: 3 }

/** The wider of a rule's own scope and the one a community asks for. */
export function widerScope(own: Scope, wanted: Scope): Scope {
  return width[own] >= width[wanted] ? own : wanted
}

/** Words of the pull request always count. On the base side, removed lines stand for added ones. */
export function inScope(candidate: Candidate, scope: Scope): boolean {
  const { origin, document } = candidate
  if (origin.kind === 'pull-request' || scope === 'change') return true
  const changed = origin.side === 'head' ? origin.change.added : origin.change.removed
  const range = rangeOf(candidate)
  if (scope === 'file' || !range) return origin.change.added.size + origin.change.removed.size > 0
  const touched = (start: number, end: number) =>
    changed.touches(document.lines.lineAt(start), document.lines.lineAt(Math.max(start, end - 1)))
  if (scope === 'added') return touched(range.start, range.end)
  return document.sections.some(
    (part) => part.range.end > range.start && part.range.start < range.end && touched(part.range.start, part.range.end)
  )
}
