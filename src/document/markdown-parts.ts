/** The parts of a page that rules look at, as plain data with exact ranges in the source. */
import type { Range } from './span.js'

/** A link as its reader sees it: the words shown and the place it leads to. */
export interface Link {
  readonly kind: 'inline' | 'reference' | 'autolink' | 'html'
  /** The destination, character references and escapes undone. */
  readonly url: string
  /** The words shown, markup removed, white space folded. An image inside counts with its alternative text. */
  readonly text: string
  readonly title?: string
  /** The whole link, brackets and destination included. */
  readonly range: Range
  /** The stretch of source that holds the words shown. */
  readonly textRange: Range
  /** Where the destination is written: for a reference, in its definition. */
  readonly urlRange: Range
}

export interface Image {
  readonly kind: 'inline' | 'reference' | 'html'
  readonly url: string
  readonly alt: string
  readonly title?: string
  readonly range: Range
  readonly urlRange: Range
}

/** A link reference definition: `[label]: destination "title"`. */
export interface Definition {
  readonly identifier: string
  readonly url: string
  readonly title?: string
  readonly range: Range
}

export interface Code {
  readonly kind: 'fenced' | 'indented' | 'inline'
  readonly language?: string
  readonly value: string
  readonly range: Range
}

/** A comment that no reader sees: `<!-- … -->`, and `{/* … *\/}` in MDX. `text` is what stands between the marks. */
export interface Comment {
  readonly text: string
  readonly range: Range
  /** The block after the comment, up to which a waiver in it reaches; absent at the end of a page. */
  readonly nextBlock?: Range
}

/** One value of the front matter, under its path of keys: `['author', 'email']`; list items have their index as key. */
export interface FrontMatterEntry {
  readonly path: readonly string[]
  readonly value: string | number | boolean | null
  readonly range: Range
}

export interface FrontMatter {
  readonly kind: 'yaml' | 'toml'
  readonly range: Range
  readonly entries: readonly FrontMatterEntry[]
  /** Why the block could not be read, as a whole sentence; its entries are then none. */
  readonly problem?: string
  /** Which limit kept it from being read, as the end of a sentence. */
  readonly limit?: string
}
