/** What a text is made of, counted in one pass, so that a search for what has digits or signs is made only where there are some. */
import { unitsOf } from './units.js'

export interface Survey {
  /** Characters beyond ASCII but for `typographicSigns`, and control characters that no text needs. */
  readonly uncommon: boolean
  /** Decimal digits of ASCII. */
  readonly digits: number
  /** How many letters and digits stand alone in a row, at most three units apart, such as those of a word written with spaces between. */
  readonly longestSpaced: number
  /** The longest run of the signs of Base64, in UTF-16 units. */
  readonly longestToken: number
  /** The longest run of brackets, `!` and `+`. */
  readonly longestBrackets: number
  /** Whether a sign that may stand for a letter, one of `@$!|+`, touches a letter or a digit. */
  readonly signInWord: boolean
  has(sign: keyof typeof bits): boolean
}

const letter = 1
const digit = 2
const tokenSign = 8
const bracket = 16
const rare = 32
const letterSign = 4
const wordUnit = letter | digit
const bits = { '@': 64, '<': 128, '>': 256, '&': 512, '%': 1024, '\\': 2048 } as const

/**
 * Signs beyond ASCII that ordinary English text has: no letters, alike in every form of Unicode, and of no script.
 */
export const typographicSigns = '§·‐–—‘’“”•→'
/** All of them are below. */
const typographicEnd = 0x2200

const kinds = kindsOfUnits()

function kindsOfUnits(): Uint16Array {
  const table = new Uint16Array(typographicEnd).fill(rare | letter, 128)
  for (const sign of typographicSigns) table[sign.charCodeAt(0)] = 0
  const add = (signs: string, kind: number) => {
    for (const sign of signs) {
      const unit = sign.charCodeAt(0)
      table[unit] = (table[unit] as number) | kind
    }
  }
  const small = 'abcdefghijklmnopqrstuvwxyz'
  add(small + small.toUpperCase(), letter | tokenSign)
  add('0123456789', digit | tokenSign)
  add('+/', tokenSign)
  add('[]()!+', bracket)
  add('@$!|+', letterSign)
  for (const sign of ['@', '<', '>', '&', '%', '\\'] as const) add(sign, bits[sign])
  for (const unit of [8, 27, 127]) table[unit] = rare
  return table
}

/** UTF-16 units between two letters of a word written with spaces between. */
const farthestSpaced = 3

/** Looks at each unit once; what is counted changes only where one kind of unit follows another. */
export function surveyOf(text: string): Survey {
  const units = unitsOf(text)
  const counts = new Counts()
  const end = text.length
  let before = 0
  for (let i = 0; i < end; i++) {
    const unit = units[i] as number
    const kind = unit < typographicEnd ? (kinds[unit] as number) : rare | letter
    if (kind === before) continue
    counts.change(before, kind, i)
    before = kind
  }
  counts.change(before, 0, end)
  return counts
}

/** What is counted so far. */
class Counts implements Survey {
  digits = 0
  longestSpaced = 0
  longestToken = 0
  longestBrackets = 0
  signInWord = false
  #all = 0
  #wordStart = 0
  #tokenStart = 0
  #bracketStart = 0
  #digitStart = 0
  #spaced = 0
  #lastSingle = -farthestSpaced - 1

  get uncommon(): boolean {
    return (this.#all & rare) !== 0
  }

  has(sign: keyof typeof bits): boolean {
    return (this.#all & bits[sign]) !== 0
  }

  /** Where a unit of one kind follows one of another. */
  change(before: number, kind: number, at: number): void {
    const ended = before & ~kind
    const begun = kind & ~before
    this.#all |= kind
    if ((begun & wordUnit) !== 0 && (before & wordUnit) === 0) this.#wordStart = at
    else if ((ended & wordUnit) !== 0 && (kind & wordUnit) === 0 && at - this.#wordStart === 1) this.#countSingle(at)
    if ((begun & tokenSign) !== 0) this.#tokenStart = at
    else if ((ended & tokenSign) !== 0 && at - this.#tokenStart > this.longestToken)
      this.longestToken = at - this.#tokenStart
    if (((before | kind) & (digit | bracket | letterSign)) !== 0) this.#countSigns(before, kind, at)
  }

  /** One letter or digit alone, at the end of it. */
  #countSingle(end: number): void {
    this.#spaced = this.#wordStart - this.#lastSingle <= farthestSpaced ? this.#spaced + 1 : 1
    this.longestSpaced = Math.max(this.longestSpaced, this.#spaced)
    this.#lastSingle = end
  }

  #countSigns(before: number, kind: number, at: number): void {
    const ended = before & ~kind
    const begun = kind & ~before
    if ((ended & digit) !== 0) this.digits += at - this.#digitStart
    else if ((begun & digit) !== 0) this.#digitStart = at
    if ((ended & bracket) !== 0) this.longestBrackets = Math.max(this.longestBrackets, at - this.#bracketStart)
    else if ((begun & bracket) !== 0) this.#bracketStart = at
    if ((before & letterSign) !== 0 ? (kind & wordUnit) !== 0 : (before & wordUnit) !== 0 && (kind & letterSign) !== 0)
      this.signInWord = true
  }
}
