/** Whether a review comment may stand where it wants to; GitHub's rules and GitHub's words for breaking them. */
import { type Anchor, mergeBase, type PullRequest } from './model.js'
import { hunkUpTo, lineAt, patchLines, type Side } from './patch-lines.js'
import { type DiffLimits, type Json, shownPatches } from './representation.js'

/** One broken rule: the field at fault and what is wrong with it. */
export interface AnchorProblem {
  readonly field: 'path' | 'line' | 'start_line' | 'diff_hunk'
  readonly message: string
}

export type Anchoring = { readonly anchor: Anchor } | { readonly problems: readonly AnchorProblem[] }

const noHunk: AnchorProblem = { field: 'diff_hunk', message: "can't be blank" }

/** `comment` is one of a review's comments, or the body of a single comment; the diff is that of `commit`. */
export function anchorOf(pull: PullRequest, commit: string, comment: Json, limits: DiffLimits): Anchoring {
  const entries = pull.repository.git.diff(mergeBase(pull, commit), commit)
  const entry = entries.find(({ path }) => path === comment['path'])
  if (entry === undefined) return { problems: [{ field: 'path', message: 'is invalid' }, noHunk] }
  const patch = shownPatches(entries, limits).get(entry)
  if (patch === undefined && entry.patch !== undefined) {
    return { problems: [{ field: 'path', message: 'diff too large' }, noHunk] }
  }

  const lines = patch === undefined ? [] : patchLines(patch)
  const { position } = comment
  const side: Side = comment['side'] === 'LEFT' ? 'LEFT' : 'RIGHT'
  const last =
    typeof position === 'number'
      ? lines.find((line) => line.position === position)
      : lineAt(lines, side, Number(comment['line']))
  const startSide: Side =
    comment['start_side'] === undefined ? side : comment['start_side'] === 'LEFT' ? 'LEFT' : 'RIGHT'
  const startLine = comment['start_line']
  const first = typeof startLine === 'number' ? lineAt(lines, startSide, startLine) : undefined

  const problems: AnchorProblem[] = []
  if (last === undefined) problems.push({ field: 'line', message: 'must be part of the diff' })
  if (typeof startLine === 'number') {
    if (first === undefined || first.hunk !== last?.hunk) {
      problems.push({ field: 'start_line', message: 'must be part of the same hunk as the line.' })
    } else if (first.position >= last.position) {
      problems.push({ field: 'start_line', message: 'must precede the end line.' })
    }
  }
  if (last === undefined || patch === undefined) return { problems: [...problems, noHunk] }
  if (problems.length > 0) return { problems }
  const ownSide = typeof position === 'number' && last.right === undefined ? 'LEFT' : side
  const line = ownSide === 'LEFT' ? last.left : last.right
  if (line === undefined) throw new Error('A line found by its number has that number.')
  return {
    anchor: {
      side: ownSide,
      line,
      start: typeof startLine === 'number' ? { side: startSide, line: startLine } : undefined,
      position: last.position,
      hunk: hunkUpTo(patch, last)
    }
  }
}

const fieldNames: Readonly<Record<AnchorProblem['field'], string>> = {
  path: 'path',
  line: 'line',
  start_line: 'start line',
  diff_hunk: 'diff hunk'
}

/** All that is wrong with one comment, as the sentence a refused review carries. */
export function sentenceOf(problems: readonly AnchorProblem[]): string {
  const parts = problems.map(({ field, message }) => `Pull request review thread ${fieldNames[field]} ${message}`)
  const last = parts.at(-1) ?? ''
  if (parts.length <= 2) return parts.join(' and ')
  return `${parts.slice(0, -1).join(', ')}, and ${last}`
}
