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
}
