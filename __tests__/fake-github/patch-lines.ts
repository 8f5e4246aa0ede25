/** The lines of a file's patch with their numbers on both sides: what a review comment may stand on. */

export type Side = 'LEFT' | 'RIGHT'

export interface PatchLine {
  /** which hunk, from 0 */
  readonly hunk: number
  /** lines below the first `@@`, from 1; later `@@` lines count */
  readonly position: number
  /** in the old file, absent for an added line */
  readonly left: number | undefined
  /** in the new file, absent for a removed line */
  readonly right: number | undefined
  readonly text: string
}

export function patchLines(patch: string): readonly PatchLine[] {
  const found: PatchLine[] = []
  let hunk = -1
  let left = 0
  let right = 0
  for (const [position, text] of patch.split('\n').entries()) {
    const header = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text)
    if (header !== null) {
      hunk += 1
      left = Number(header[1])
      right = Number(header[2])
    } else if (text.startsWith('+')) found.push({ hunk, position, left: undefined, right: right++, text })
    else if (text.startsWith('-')) found.push({ hunk, position, left: left++, right: undefined, text })
    else if (text.startsWith(' ')) found.push({ hunk, position, left: left++, right: right++, text })
  }
  return found
}

/** The patch's line with that number on that side, if the patch shows it. */
export function lineAt(lines: readonly PatchLine[], side: Side, line: number): PatchLine | undefined {
  return lines.find((candidate) => (side === 'LEFT' ? candidate.left : candidate.right) === line)
}

/** The hunk from its `@@` to the given line, as comments carry it. */
export function hunkUpTo(patch: string, { position }: PatchLine): string {
  const all = patch.split('\n').slice(0, position + 1)
  const start = all.findLastIndex((line) => line.startsWith('@@ '))
  return all.slice(start).join('\n')
}

/** Where a line of the old file stands in the new one; undefined where the patch removes it. */
export function lineAfter(lines: readonly PatchLine[], line: number): number | undefined {
  const shown = lineAt(lines, 'LEFT', line)
  if (shown !== undefined) return shown.right
  const later = new Set(lines.filter(({ left }) => left !== undefined && left > line).map(({ hunk }) => hunk))
  const above = lines.filter(({ hunk }) => !later.has(hunk))
  const added = above.filter(({ left }) => left === undefined).length
  const removed = above.filter(({ right }) => right === undefined).length
  return line + added - removed
}
