/** The contract between a page and the parsers behind it, so that a page can exist before any parser is loaded. */
import type { Root } from 'mdast'
import type { Definition } from './markdown-parts.js'
import type { Reading } from './reading.js'
import type { Range } from './span.js'

/** A stretch of a page that is parsed alone. */
export interface Cut {
  readonly range: Range
  readonly heading?: { readonly depth: number; readonly range: Range }
  /** The heading that follows, up to which a waiver at the end of this stretch reaches. */
  readonly next?: Range
}

export interface Parsed extends Reading {
  readonly tree: Root
}

/** What could not be parsed, and why. */
export interface Unparsed {
  readonly range: Range
  readonly reason: string
}

/** Parses cuts of one page. What cannot be parsed is read as plain text and stands in `unparsed`. */
export interface Reader {
  readonly definitions: ReadonlyMap<string, Definition>
  readonly unparsed: readonly Unparsed[]
  readonly notes: readonly string[]
  read(cut: Cut): Parsed
  /** Gives back what is kept only so that it need not be parsed twice. */
  forget?(): void
}

/** Gathers what could not be parsed. */
export class UnparsedParts {
  readonly #reasons = new Map<number, Unparsed>()

  add(range: Range, reason: string): void {
    if (!this.#reasons.has(range.start)) this.#reasons.set(range.start, { range, reason })
  }

  has({ start }: Range): boolean {
    return this.#reasons.has(start)
  }

  /** In the order of the page; neighbours with one reason are one part. */
  get parts(): readonly Unparsed[] {
    const parts: { range: Range; reason: string }[] = []
    for (const { range, reason } of [...this.#reasons.values()].sort((a, b) => a.range.start - b.range.start)) {
      const last = parts.at(-1)
      if (last?.range.end === range.start && last.reason === reason)
        last.range = { start: last.range.start, end: range.end }
      else parts.push({ range, reason })
    }
    return parts
  }
}
