/** Where something stands in a text: offsets, points, spans, and the index that turns one into another. */

/** Offsets into decoded text, in UTF-16 units, without byte order mark; `end` is exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Line and column count from 1, offset from 0; columns are UTF-16 units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** The stretch from `start` up to, not including, `end`. */
export interface Span {
  readonly start: Point
  readonly end: Point
}

/** Knows where each line of a text begins. Line endings are LF, CRLF and CR, as in CommonMark. */
export class LineIndex {
  readonly #starts: readonly number[]
  readonly #length: number

  constructor(text: string) {
    const starts = [0]
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
    }
    this.#starts = starts
    this.#length = text.length
  }

  /** How many lines the text has; the empty text has one, and a final line ending begins an empty last line. */
  get count(): number {
    return this.#starts.length
  }

  /** The line, counted from 1, that holds an offset. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  pointAt(offset: number): Point {
    const line = this.lineAt(offset)
    return { line, column: offset - (this.#starts[line - 1] ?? 0) + 1, offset }
  }

  spanOf(range: Range): Span {
    return { start: this.pointAt(range.start), end: this.pointAt(range.end) }
  }

  /** The offsets of a line counted from 1, its line ending included. */
  rangeOf(line: number): Range {
    return { start: this.#starts[line - 1] ?? this.#length, end: this.#starts[line] ?? this.#length }
  }
}

/** Ranges in order that do not overlap, for quick questions about single offsets. */
export class RangeSet {
  readonly ranges: readonly Range[]

  /** Takes ranges in order of their starts; overlapping and nested ones are joined. */
  constructor(ranges: readonly Range[]) {
    const joined: { start: number; end: number }[] = []
    for (const { start, end } of ranges) {
      const last = joined.at(-1)
      if (last && start < last.end) last.end = Math.max(last.end, end)
      else joined.push({ start, end })
    }
    this.ranges = joined
  }

  has(offset: number): boolean {
    return this.overlapping({ start: offset, end: offset + 1 }).length > 0
  }

  /** The ranges that share at least one offset with `range`. */
  overlapping(range: Range): readonly Range[] {
    let low = 0
    let high = this.ranges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.ranges[middle]?.end ?? 0) <= range.start) low = middle + 1
      else high = middle
    }
    let stop = low
    while (stop < this.ranges.length && (this.ranges[stop]?.start ?? 0) < range.end) stop++
    return this.ranges.slice(low, stop)
  }
}
