/** What a text is made of, counted in one pass, so that a search for what has digits or signs is made only where there are some. */

export interface Survey {
  /** Characters beyond ASCII, and control characters that no text needs. */
  readonly uncommon: boolean
  /** Decimal digits of ASCII. */
  readonly digits: number
  /** Letters and digits that stand alone, such as those of a word written with spaces between. */
  readonly singles: number
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
const bits = { '@': 64, '<': 128, '>': 256, '&': 512, '%': 1024, '\\': 2048 } as const

const kinds = kindsOfAscii()

function kindsOfAscii(): Uint16Array {
  const table = new Uint16Array(128)
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

/** Looks at each unit once. */
export function surveyOf(text: string): Survey {
  let all = 0
  let digits = 0
  let singles = 0
  let word = 0
  let token = 0
  let longestToken = 0
  let brackets = 0
  let longestBrackets = 0
  let signInWord = false
  let before = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const kind = unit < 128 ? (kinds[unit] as number) : rare | letter
    all |= kind
    if ((kind & (letter | digit)) !== 0) {
      word++
      if ((before & letterSign) !== 0) signInWord = true
    } else {
      if (word === 1) singles++
      if ((kind & letterSign) !== 0 && word > 0) signInWord = true
      word = 0
    }
    before = kind
    if ((kind & digit) !== 0) digits++
    if ((kind & tokenSign) !== 0) {
      token++
      if (token > longestToken) longestToken = token
    } else token = 0
    if ((kind & bracket) !== 0) {
      brackets++
      if (brackets > longestBrackets) longestBrackets = brackets
    } else brackets = 0
  }
  if (word === 1) singles++
  return {
    uncommon: (all & rare) !== 0,
    digits,
    singles,
    longestToken,
    longestBrackets,
    signInWord,
    has: (sign) => (all & bits[sign]) !== 0
  }
}
