/** One changed file: its two versions, its hunks, and which lines of the head the change added. */
import { diffArrays } from 'diff'
import { decodeSource, isSource, type Source, type Unreadable } from './source.js'

export type ChangeStatus = 'added' | 'modified' | 'renamed' | 'deleted'

/** A run of changed lines with its context, as in a unified diff. Lines count from 1; a side without lines has length 0. */
export interface Hunk {
  readonly baseStart: number
  readonly baseLength: number
  readonly headStart: number
  readonly headLength: number
}

/** A set of line numbers, kept as sorted, disjoint, inclusive ranges. */
export class LineSet {
  readonly ranges: readonly (readonly [first: number, last: number])[]

  constructor(ranges: readonly (readonly [number, number])[]) {
    this.ranges = ranges
  }

  /** Whether any line from `first` to `last`, both included, is in the set. */
  touches(first: number, last: number): boolean {
    let low = 0
    let high = this.ranges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.ranges[middle]?.[1] ?? 0) < first) low = middle + 1
      else high = middle
    }
    const range = this.ranges[low]
    return range !== undefined && range[0] <= last
  }

  has(line: number): boolean {
    return this.touches(line, line)
  }

  get size(): number {
    return this.ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0)
  }
}

export interface Change {
  readonly path: string
  /** Where the file stood before, when it was renamed. */
  readonly previousPath?: string
  readonly status: ChangeStatus
  readonly base?: Source
  readonly head?: Source
  /** Lines of the head that the base does not have. */
  readonly added: LineSet
  /** Lines of the base that the head does not have. */
  readonly removed: LineSet
  /** Hunks in the sense of GitHub: only on lines inside them can a review comment stand. */
  readonly hunks: readonly Hunk[]
}

/** A file as hosts and callers of the API hand it in: no `base` means added, no `head` deleted. */
export interface FileInput {
  readonly path: string
  readonly previousPath?: string
  readonly base?: string | Uint8Array
  readonly head?: string | Uint8Array
  /** The patch GitHub gives for the file, so that hunks are exactly GitHub's; computed when absent. */
  readonly patch?: string
}

/** Lines of context around a change, as git and GitHub show them. */
const context = 3

/** Edits and milliseconds after which the search for a minimal line diff ends and the whole changed middle counts as replaced. */
const diffLimits = { maxEditLength: 2_500, timeout: 500 }

/** A changed file from its versions; `Unreadable` when the version under review holds no text. */
export function createChange(file: FileInput): Change | Unreadable {
  const head = file.head === undefined ? undefined : decodeSource(file.path, file.head)
  if (head !== undefined && !isSource(head)) return head
  const decodedBase = file.base === undefined ? undefined : decodeSource(file.previousPath ?? file.path, file.base)
  const base = decodedBase !== undefined && isSource(decodedBase) ? decodedBase : undefined
  if (head === undefined && base === undefined) return { path: file.path, reason: 'binary' }
  const { patch } = file // the function below must not keep the bytes of the whole file
  let compared: ChangedLines | undefined
  const lines = () => {
    compared ??=
      (patch === undefined ? undefined : linesOfPatch(patch)) ??
      compareLines(splitLines(base?.text ?? ''), splitLines(head?.text ?? ''))
    return compared
  }
  const renamed = file.previousPath !== undefined && file.previousPath !== file.path
  return {
    path: file.path,
    ...(renamed ? { previousPath: file.previousPath } : {}),
    status: head === undefined ? 'deleted' : file.base === undefined ? 'added' : renamed ? 'renamed' : 'modified',
    ...(base === undefined ? {} : { base }),
    ...(head === undefined ? {} : { head }),
    // Most pages have nothing to be asked about their lines.
    get added() {
      return lines().added
    },
    get removed() {
      return lines().removed
    },
    get hunks() {
      return lines().hunks
    }
  }
}

type ChangedLines = Pick<Change, 'added' | 'removed' | 'hunks'>

/** A run of lines that differ: `baseLength` lines from line `base` on became `headLength` lines from line `head` on. */
interface Edit {
  readonly base: number
  readonly baseLength: number
  readonly head: number
  readonly headLength: number
}

function compareLines(base: readonly string[], head: readonly string[]): ChangedLines {
  return changedLines(editsBetween(base, head), base.length, head.length)
}

function editsBetween(base: readonly string[], head: readonly string[]): readonly Edit[] {
  let start = 0
  while (start < base.length && start < head.length && base[start] === head[start]) start++
  let tail = 0
  while (tail < base.length - start && tail < head.length - start && base.at(-1 - tail) === head.at(-1 - tail)) tail++
  const baseMiddle = base.slice(start, base.length - tail)
  const headMiddle = head.slice(start, head.length - tail)
  if (baseMiddle.length === 0 && headMiddle.length === 0) return []
  const whole = { base: start + 1, baseLength: baseMiddle.length, head: start + 1, headLength: headMiddle.length }
  if (baseMiddle.length === 0 || headMiddle.length === 0) return [whole]
  const parts = diffArrays(baseMiddle, headMiddle, diffLimits)
  if (parts === undefined) return [whole]
  const edits: Edit[] = []
  let atBase = start + 1
  let atHead = start + 1
  let open: { base: number; baseLength: number; head: number; headLength: number } | undefined
  for (const part of parts) {
    const length = part.value.length
    if (!part.added && !part.removed) {
      open = undefined
      atBase += length
      atHead += length
      continue
    }
    if (open === undefined) {
      open = { base: atBase, baseLength: 0, head: atHead, headLength: 0 }
      edits.push(open)
    }
    if (part.removed) {
      open.baseLength += length
      atBase += length
    } else {
      open.headLength += length
      atHead += length
    }
  }
  return edits
}

function changedLines(edits: readonly Edit[], baseCount: number, headCount: number): ChangedLines {
  const hunks: Hunk[] = []
  for (const edit of edits) {
    const baseFrom = Math.max(1, edit.base - context)
    const headFrom = edit.head - (edit.base - baseFrom)
    const after = Math.min(
      context,
      baseCount - (edit.base + edit.baseLength - 1),
      headCount - (edit.head + edit.headLength - 1)
    )
    const baseTo = edit.base + edit.baseLength - 1 + after
    const headTo = edit.head + edit.headLength - 1 + after
    const last = hunks.at(-1)
    if (last !== undefined && baseFrom <= last.baseStart + last.baseLength) {
      hunks[hunks.length - 1] = {
        ...last,
        baseLength: baseTo - last.baseStart + 1,
        headLength: headTo - last.headStart + 1
      }
    } else {
      hunks.push({
        baseStart: baseFrom,
        baseLength: baseTo - baseFrom + 1,
        headStart: headFrom,
        headLength: headTo - headFrom + 1
      })
    }
  }
  return {
    added: new LineSet(
      edits.filter((edit) => edit.headLength > 0).map((edit) => [edit.head, edit.head + edit.headLength - 1])
    ),
    removed: new LineSet(
      edits.filter((edit) => edit.baseLength > 0).map((edit) => [edit.base, edit.base + edit.baseLength - 1])
    ),
    hunks
  }
}

/** Reads a unified diff of one file, as GitHub's API gives it; `undefined` when it is not one. */
export function linesOfPatch(patch: string): ChangedLines | undefined {
  const hunks: Hunk[] = []
  const added: [number, number][] = []
  const removed: [number, number][] = []
  let base = 0
  let head = 0
  for (const line of patch.split('\n')) {
    const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/.exec(line)
    if (header) {
      base = Number(header[1])
      head = Number(header[3])
      hunks.push({
        baseStart: base,
        baseLength: Number(header[2] ?? 1),
        headStart: head,
        headLength: Number(header[4] ?? 1)
      })
    } else if (hunks.length === 0) return undefined
    else if (line.startsWith('+')) extend(added, head++)
    else if (line.startsWith('-')) extend(removed, base++)
    else if (!line.startsWith('\\')) {
      base++
      head++
    }
  }
  return hunks.length === 0 ? undefined : { hunks, added: new LineSet(added), removed: new LineSet(removed) }
}

function extend(ranges: [number, number][], line: number): void {
  const last = ranges.at(-1)
  if (last !== undefined && last[1] === line - 1) last[1] = line
  else ranges.push([line, line])
}

/** Lines with their endings, so that a changed line ending is a changed line; a final ending begins no further line. */
function splitLines(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? []
}
