/** What a parser is asked and what it answers: plain data, so that the parser may stand in another thread. */
import type { Root } from 'mdast'

export type Language = 'markdown' | 'mdx'

/** A part of a page that is parsed alone. */
export interface Stretch {
  readonly text: string
  /** Markdown put before the text for the parser alone, such as definitions that stand elsewhere in the page. */
  readonly stubs: string
  /** Where the text begins in its page: an offset, and a line counted from 1. */
  readonly offset: number
  readonly line: number
}

/** A tree whose positions are those of the page; or why there is none, as the end of a sentence. */
export type ParsedStretch =
  | { readonly tree: Root /** What a reader of the report should know, as a whole sentence. */; readonly note?: string }
  | { readonly reason: string }
