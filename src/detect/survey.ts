/** What a text is made of, counted in one pass, so that a search for what has digits or signs is made only where there are some. */

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
  has(sign: '@' | '<' | '>' | '&' | '%' | '\\'): boolean
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
  let all = 0
  let digits = 0
  let longestToken = 0
  let longestBrackets = 0
  let longestSpaced = 0
  let signInWord = false
  let [wordStart, tokenStart, bracketStart, digitStart] = [0, 0, 0, 0]
  let spaced = 0
  let lastSingle = Number.NEGATIVE_INFINITY
  let before = 0
  for (let i = 0; i <= text.length; i++) {
    const unit = i < text.length ? text.charCodeAt(i) : 0
    const kind = unit < typographicEnd ? (kinds[unit] as number) : rare | letter
    if (kind === before) continue
    const ended = before & ~kind
    const begun = kind & ~before
    all |= kind
    if ((before & wordUnit) !== 0 && (kind & wordUnit) === 0) {
      if (i - wordStart === 1) {
        spaced = wordStart - lastSingle <= farthestSpaced ? spaced + 1 : 1
        if (spaced > longestSpaced) longestSpaced = spaced
        lastSingle = i
      }
    } else if ((kind & wordUnit) !== 0 && (before & wordUnit) === 0) wordStart = i
    if ((ended & digit) !== 0) digits += i - digitStart
    else if ((begun & digit) !== 0) digitStart = i
    if ((ended & tokenSign) !== 0) longestToken = Math.max(longestToken, i - tokenStart)
    else if ((begun & tokenSign) !== 0) tokenStart = i
    if ((ended & bracket) !== 0) longestBrackets = Math.max(longestBrackets, i - bracketStart)
    else if ((begun & bracket) !== 0) bracketStart = i
    if ((before & letterSign) !== 0 ? (kind & wordUnit) !== 0 : (before & wordUnit) !== 0 && (kind & letterSign) !== 0)
      signInWord = true
    before = kind
  }
  return {
    uncommon: (all & rare) !== 0,
    digits,
    longestSpaced,
    longestToken,
    longestBrackets,
    signInWord,
    has: (sign) => (all & bits[sign]) !== 0
  }
}
