/** Finds, for text a parser has decoded, where in the source each character was written. */
import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { ProsePiece } from './prose.js'

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{0,30}));/y
const asciiPunctuation = /[!-/:-@[-`{-~]/
const lineEnding = /\r\n|\n|\r/y
/** What stands in a source as it does in the value, or not at all; no more at once, lest a stretch be read again from each of its units. */
const plain = /[^&\\\r\n]{1,120}/y

export interface Alignment {
  /** The decoded text with every soft line break as one space. */
  readonly text: string
  readonly pieces: readonly ProsePiece[]
  /** Whether every character was found; otherwise the rest is one piece for all. */
  readonly exact: boolean
}

/**
 * Aligns `value` with `source` from `start` up to `end`. Markdown's escapes and references are undone on the way,
 * line endings with the indentation and quotation marks that follow them become one space. In HTML there are no escapes.
 */
export function align(
  value: string,
  source: string,
  start: number,
  end: number,
  language: 'markdown' | 'html'
): Alignment {
  const builder = new PieceBuilder()
  let from = start
  let at = 0
  let differing = 0
  while (at < value.length && from < end) {
    if (at >= differing) {
      const alike = plainStretch(value, at, source, from, end)
      builder.add(value.slice(at, at + alike.length), from, from + alike.length)
      at += alike.length
      from += alike.length
      differing = at + alike.differing
      if (alike.length > 0) continue
    }
    const unit = value.charCodeAt(at)
    if (unit === 10 || unit === 13) {
      const length = value.startsWith('\r\n', at) ? 2 : 1
      const stop = language === 'html' ? from + 1 : afterLineEnding(source, from, end, value.charAt(at + length))
      if (stop === undefined) break
      builder.add(' ', from, stop)
      from = stop
      at += length
      continue
    }
    const decoded = source.charCodeAt(from) === 38 ? decodedReference(source, from) : undefined
    if (decoded && value.startsWith(decoded.text, at) && from + decoded.length <= end) {
      builder.add(decoded.text, from, from + decoded.length)
      from += decoded.length
      at += decoded.text.length
      continue
    }
    const escaped =
      language === 'markdown' && source.charCodeAt(from) === 92 && asciiPunctuation.test(source.charAt(from + 1))
    const written = escaped ? source.charAt(from + 1) : source.charAt(from)
    const width = escaped ? 2 : 1
    if (written === value.charAt(at) || (written === '\0' && unit === 0xfffd)) {
      builder.add(value.charAt(at), from, from + width)
      from += width
      at++
      continue
    }
    if (!/[ \t]/.test(written)) break // trailing white space before a line ending leaves no trace in the value
    from++
  }
  const exact = at >= value.length
  if (!exact) builder.add(value.slice(at).replace(/\r\n|\n|\r/g, ' '), Math.min(from, end), end)
  return { text: builder.text, pieces: builder.pieces, exact }
}

/** How many units from here on are the same in both and stand for themselves; where none are, up to where they are not worth comparing again. */
function plainStretch(
  value: string,
  at: number,
  source: string,
  from: number,
  end: number
): { readonly length: number; readonly differing: number } {
  plain.lastIndex = at
  const words = plain.exec(value)?.[0].slice(0, end - from) ?? ''
  if (source.startsWith(words, from)) return { length: words.length, differing: 0 }
  plain.lastIndex = 0
  const fewer = plain.exec(source.slice(from, from + words.length))?.[0].length ?? 0
  const same = source.startsWith(words.slice(0, fewer), from)
  return same ? { length: fewer, differing: 0 } : { length: 0, differing: fewer }
}

/** Past a line ending and what containers put before the next line, when one stands at `from` after white space. */
function afterLineEnding(source: string, from: number, end: number, next: string): number | undefined {
  let at = from
  while (at < end && /[ \t]/.test(source.charAt(at))) at++
  lineEnding.lastIndex = at
  const ending = lineEnding.exec(source)
  if (!ending) return undefined
  at += ending[0].length
  while (at < end && (/[ \t]/.test(source.charAt(at)) || (source.charAt(at) === '>' && next !== '>'))) at++
  return Math.min(at, end)
}

function decodedReference(source: string, at: number): { readonly text: string; readonly length: number } | undefined {
  reference.lastIndex = at
  const match = reference.exec(source)
  if (!match) return undefined
  const [whole, decimal, hexadecimal, name] = match
  if (name !== undefined) {
    const text = decodeNamedCharacterReference(name)
    return text === false ? undefined : { text, length: whole.length }
  }
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10)
  const text =
    point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(point)
  return { text, length: whole.length }
}

/** Gathers pieces, joining neighbours that map character by character. */
export class PieceBuilder {
  #text = ''
  readonly #pieces: { at: number; length: number; source: { start: number; end: number } }[] = []

  get text(): string {
    return this.#text
  }

  get pieces(): readonly ProsePiece[] {
    return this.#pieces
  }

  add(text: string, start: number, end: number): void {
    if (text === '') return
    const last = this.#pieces.at(-1)
    const even = end - start === text.length
    if (last && even && last.length === last.source.end - last.source.start && last.source.end === start) {
      last.length += text.length
      last.source.end = end
    } else {
      this.#pieces.push({ at: this.#text.length, length: text.length, source: { start, end } })
    }
    this.#text += text
  }

  /** Appends what was aligned elsewhere. */
  append(alignment: Alignment): void {
    for (const piece of alignment.pieces) {
      this.add(alignment.text.slice(piece.at, piece.at + piece.length), piece.source.start, piece.source.end)
    }
  }
}
