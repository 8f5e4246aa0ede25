/** Running text as a reader meets it, with the way back: every character knows where it came from. */
import type { Range } from './span.js'

export type ProseKind = 'paragraph' | 'heading' | 'cell' | 'html' | 'alternative' | 'title' | 'front-matter' | 'text'

/** One block of running text inside a `Prose`; a match never rightly crosses its borders. */
export interface ProseBlock {
  readonly kind: ProseKind
  /** Where the block stands in the text of its `Prose`. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** Whether the block stands inside a block quotation. */
  readonly quoted: boolean
}

/** A stretch of prose made from a stretch of source. Equal lengths mean character by character, otherwise all from all. */
export interface ProsePiece {
  readonly at: number
  readonly length: number
  readonly source: Range
}

/** What stands in running text for something that is no text: inline code, an image. */
export const placeholder = '\uFFFC'

const between = '\n\n'

/**
 * Running text of a section or page. Emphasis, link marks and comments leave no trace, character references and escapes
 * are undone, a soft line break is one space, a hard one a line feed, inline code a `placeholder`.
 * Blocks are parted by an empty line.
 */
export class Prose {
  readonly text: string
  readonly blocks: readonly ProseBlock[]
  readonly #pieces: readonly ProsePiece[]

  private constructor(text: string, blocks: readonly ProseBlock[], pieces: readonly ProsePiece[]) {
    this.text = text
    this.blocks = blocks
    this.#pieces = pieces
  }

  /** Puts blocks together; the pieces of each count from the start of its own text and lie in order. */
  static of(
    parts: readonly { kind: ProseKind; quoted: boolean; text: string; pieces: readonly ProsePiece[] }[]
  ): Prose {
    const blocks: ProseBlock[] = []
    const pieces: ProsePiece[] = []
    const texts: string[] = []
    let at = 0
    for (const part of parts) {
      blocks.push({ kind: part.kind, start: at, end: at + part.text.length, text: part.text, quoted: part.quoted })
      for (const piece of part.pieces) pieces.push({ at: at + piece.at, length: piece.length, source: piece.source })
      texts.push(part.text)
      at += part.text.length + between.length
    }
    return new Prose(texts.join(between), blocks, pieces)
  }

  /** Several proses as one, in the order given. */
  static join(proses: readonly Prose[]): Prose {
    const [only] = proses
    if (only && proses.length === 1) return only
    const blocks: ProseBlock[] = []
    const pieces: ProsePiece[] = []
    const texts: string[] = []
    let at = 0
    for (const prose of proses.filter(({ blocks }) => blocks.length > 0)) {
      for (const block of prose.blocks) blocks.push({ ...block, start: block.start + at, end: block.end + at })
      for (const piece of prose.#pieces) pieces.push({ ...piece, at: piece.at + at })
      texts.push(prose.text)
      at += prose.text.length + between.length
    }
    return new Prose(texts.join(between), blocks, pieces)
  }

  /** The source of the prose from `start` up to `end`; both are offsets into `text`, and `end` is exclusive. */
  rangeOf(start: number, end: number): Range {
    const first = this.#pieceAt(start)
    const last = this.#pieceAt(Math.max(start, end - 1))
    if (first === undefined || last === undefined) return { start: 0, end: 0 }
    return { start: sourceStart(first, start), end: sourceEnd(last, end) }
  }

  /** The piece that holds an offset, or the nearest one before it, or the first. */
  #pieceAt(at: number): ProsePiece | undefined {
    let low = 0
    let high = this.#pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#pieces[middle]?.at ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return this.#pieces[low]
  }
}

function sourceStart(piece: ProsePiece, at: number): number {
  if (piece.source.end - piece.source.start !== piece.length) return piece.source.start
  return Math.min(piece.source.start + Math.max(0, at - piece.at), piece.source.end)
}

function sourceEnd(piece: ProsePiece, end: number): number {
  if (piece.source.end - piece.source.start !== piece.length) return piece.source.end
  return Math.min(piece.source.start + Math.max(0, end - piece.at), piece.source.end)
}
