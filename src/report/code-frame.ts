/** An excerpt with a mark under what was found, for screens of fixed-width characters. */
import type { Excerpt } from '../engine/report.js'
import { visible } from './visible.js'

export interface CodeFrame {
  /** The line, clipped around the match to the width asked for, safe to print. */
  readonly source: string
  /** Spaces, then `^` under each column of the match. */
  readonly marker: string
}

/** A character as it is shown, and how many columns that takes. */
interface Cell {
  readonly shown: string
  readonly columns: number
  readonly marked: boolean
}

const ellipsis: Cell = { shown: '…', columns: 1, marked: false }

/** The frame of an excerpt in at most `width` columns (never fewer than 20); a tab takes one column, wide characters two. */
export function codeFrame(excerpt: Excerpt, width: number): CodeFrame {
  const most = Math.max(20, width)
  const { text } = excerpt
  const start = Math.max(0, excerpt.start - 1)
  const end = Math.max(start + 1, excerpt.end - 1)
  // A line may be a megabyte long; what lies farther away than the frame is wide cannot be shown.
  const from = wholeCharacter(text, Math.max(0, start - most))
  const to = wholeCharacter(text, Math.min(text.length, start + 2 * most))
  const cells = cellsOf(text, from, to, start, end)
  const window = clip(cells, most, from > 0, to < text.length)
  return {
    source: window
      .map(({ shown }) => shown)
      .join('')
      .trimEnd(),
    marker: window
      .map(({ columns, marked }) => (marked ? '^' : ' ').repeat(columns))
      .join('')
      .trimEnd()
  }
}

function cellsOf(text: string, from: number, to: number, start: number, end: number): readonly Cell[] {
  const cells: Cell[] = []
  let at = from
  for (const character of text.slice(from, to)) {
    const marked = at < end && at + character.length > start
    // The runner of GitHub Actions takes `##[name]` anywhere in a line for a command.
    const shown =
      character === '\t' ? ' ' : character === '[' && text.slice(at - 2, at) === '##' ? ' [' : visible(character)
    cells.push({ shown, columns: columnsOf(shown), marked })
    at += character.length
  }
  if (start >= text.length) cells.push({ shown: ' ', columns: 1, marked: true })
  return cells
}

/** The part of the cells that fits, with the start of the match in it and, where there is room, as much before it as after. */
function clip(cells: readonly Cell[], most: number, cutBefore: boolean, cutAfter: boolean): readonly Cell[] {
  const total = widthOf(cells)
  if (total <= most && !cutBefore && !cutAfter) return cells
  const firstMarked = Math.max(
    0,
    cells.findIndex(({ marked }) => marked)
  )
  const matchWidth = Math.min(most, widthOf(cells.filter(({ marked }) => marked)))
  const room = most - 2 // for the two ellipses
  const before = Math.max(Math.floor((room - matchWidth) / 2), room - widthOf(cells.slice(firstMarked)))
  let first = firstMarked
  let used = 0
  for (let next = cells[first - 1]; next !== undefined && used + next.columns <= before; next = cells[first - 1]) {
    used += next.columns
    first--
  }
  let last = firstMarked
  for (let next = cells[last]; next !== undefined && used + next.columns <= room; next = cells[last]) {
    used += next.columns
    last++
  }
  return [
    ...(cutBefore || first > 0 ? [ellipsis] : []),
    ...cells.slice(first, last),
    ...(cutAfter || last < cells.length ? [ellipsis] : [])
  ]
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { columns }) => sum + columns, 0)
}

/** The offset, moved by one where it would cut a surrogate pair in two. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset)
  const before = text.charCodeAt(offset - 1)
  return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff ? offset + 1 : offset
}

const combining = /\p{M}/u

/** East Asian wide and full-width blocks, and what terminals draw as a picture; from Unicode's EastAsianWidth, by block. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u

function columnsOf(shown: string): number {
  if (shown.length > 2) return shown.length // an escape as `\u{202e}`
  if (combining.test(shown)) return 0
  return wide.test(shown) ? 2 : [...shown].length
}
