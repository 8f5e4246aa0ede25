/** A text as the words and numbers in it, each with its place, so that names match however they are hyphenated or spaced. */

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Letters (Chinese, Japanese and Korean ones singly, for they are written without spaces, next to Latin words as well), numbers, and the plus of `GPL-2.0+`;
 * capitals before a version, as in `GPLv3`, are a word of their own.
 */
const pattern =
  /\p{Lu}{2,20}(?=v\d)|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])[\p{L}\p{M}_])+(?:['’][\p{L}\p{M}]{1,40})?|\p{Nd}+(?:\.\p{Nd}+){0,3}|\+/gu

/** The same for text of ASCII alone, many times quicker to get ready and to run. */
const asciiPattern = /[A-Z]{2,20}(?=v\d)|[A-Za-z_]+(?:'[A-Za-z]{1,40})?|\d+(?:\.\d+){0,3}|\+/g
const beyondAscii = /[^\0-\x7F]/

/** Longest gap, in UTF-16 units, between two words of one name, comment marks and indentation folded. */
const widestGap = 6
const widestRawGap = 16

/** The words of one text, by number. Numbers outside the text give empty words. */
export class Words {
  readonly source: string
  readonly #words: readonly Word[]

  /** `read` is what the words are taken from where parts of the text are not to be read: as long as the text, blanks in their place. */
  constructor(source: string, read = source) {
    this.source = source
    const words: Word[] = []
    for (const { 0: word, index } of read.matchAll(beyondAscii.test(read) ? pattern : asciiPattern)) {
      words.push({ text: word.toLowerCase(), start: index, end: index + word.length })
    }
    this.#words = words
  }

  get length(): number {
    return this.#words.length
  }

  /** A word in small letters; a number keeps its dots. */
  at(number: number): string {
    return this.#words[number]?.text ?? ''
  }

  /** Where a word begins in the text. */
  start(number: number): number {
    return this.#words[number]?.start ?? this.source.length
  }

  /** Where a word ends in the text, exclusive. */
  end(number: number): number {
    return this.#words[number]?.end ?? 0
  }

  /** A word as it is written. */
  written(number: number): string {
    return this.source.slice(this.start(number), Math.max(this.start(number), this.end(number)))
  }

  /** What stands between a word and the one before it. */
  gap(number: number): string {
    return number > 0 && number < this.length ? this.source.slice(this.end(number - 1), this.start(number)) : ''
  }

  /** Whether a word follows the one before it so closely that both may be one name: no sentence, no paragraph ends between. */
  near(number: number): boolean {
    if (number <= 0 || number >= this.length) return false
    const gap = this.gap(number)
    if (gap.length > widestRawGap || /\n\s{0,16}\n|[.!?]\s|;/.test(gap)) return false
    return gap.replace(/[\s*>#/]{1,16}/g, ' ').length <= widestGap
  }

  /** The words from one number up to, not including, another, single spaces between. */
  joined(from: number, to: number): string {
    return this.#words
      .slice(Math.max(0, from), to)
      .map(({ text }) => text)
      .join(' ')
  }
}

/** A text as its words alone: punctuation, quotes, spaces of all kinds and markup make no difference. */
export function foldedWords(text: string): string {
  const words = new Words(text.normalize('NFKC'))
  return words.joined(0, words.length)
}

/** Names by their first word, longest first, to be looked up word by word. */
export class Phrasebook<T> {
  readonly #byFirst = new Map<string, { readonly rest: readonly string[]; readonly value: T }[]>()

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      const words = new Words(phrase)
      const rest = Array.from({ length: Math.max(0, words.length - 1) }, (_, index) => words.at(index + 1))
      const known = this.#byFirst.get(words.at(0))
      if (known) known.push({ rest, value })
      else this.#byFirst.set(words.at(0), [{ rest, value }])
    }
    for (const phrases of this.#byFirst.values()) phrases.sort((a, b) => b.rest.length - a.rest.length)
  }

  /** The longest phrase that begins with a word, and how many words it has. */
  find(words: Words, at: number): { readonly value: T; readonly length: number } | undefined {
    const phrases = this.#byFirst.get(words.at(at))
    const found = phrases?.find(({ rest }) => rest.every((word, index) => words.at(at + 1 + index) === word))
    return found && { value: found.value, length: 1 + found.rest.length }
  }
}
