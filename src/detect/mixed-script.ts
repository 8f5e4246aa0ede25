/** Finds words in which letters of another script stand for the Latin ones they look like. */
import { lookalikeLetters } from './lookalike-letters.js'

const latinClass = 'A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F'
const otherClass = '\\u0370-\\u03FF\\u0400-\\u052F\\u0531-\\u0587\\u13A0-\\u13FD'
const word = new RegExp(`[${latinClass}${otherClass}]{2,60}`, 'g')
const meeting = new RegExp(`[${latinClass}][${otherClass}]|[${otherClass}][${latinClass}]`)
const latinLetter = new RegExp(`[${latinClass}]`)

const lookalikeClass = [...lookalikeLetters.keys()]
  .filter((point) => point >= 0x400 && point <= 0x52f)
  .map((point) => String.fromCharCode(point))
  .join('')
const wholly = new RegExp(`[${lookalikeClass}]{3,}`)
const whollyWord = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])[${lookalikeClass}]{3,60}(?![\\p{L}\\p{M}\\p{N}_])`, 'gu')
const ownCyrillic = new RegExp(`(?![${lookalikeClass}])[\\u0400-\\u052F]`)

/**
 * disguised: Latin with look-alikes alone among it · slip: a word of another script with Latin letters that look like its own ·
 * whole: a word of Cyrillic look-alikes alone, where no other Cyrillic stands.
 */
export type Disguise = 'disguised' | 'slip' | 'whole'

export interface DisguisedWord {
  readonly start: number
  readonly end: number
  readonly kind: Disguise
  /** The word in the letters it is meant to be read in. */
  readonly plain: string
  /** The letters that only look like others, by code point. */
  readonly points: readonly number[]
}

/** Whether a text has Cyrillic letters that nobody takes for Latin ones: then it is written in a language that has them. */
export function hasOwnCyrillic(text: string): boolean {
  return ownCyrillic.test(text)
}

/** Every such word of a text. */
export function disguisedWords(text: string): readonly DisguisedWord[] {
  const found: DisguisedWord[] = []
  if (meeting.test(text)) {
    for (const { 0: written, index } of text.matchAll(word)) {
      const one = meeting.test(written) ? judge(written) : undefined
      if (one) found.push({ start: index, end: index + written.length, ...one })
    }
  }
  if (wholly.test(text) && !hasOwnCyrillic(text)) {
    for (const { 0: written, index } of text.matchAll(whollyWord)) {
      // Abbreviations in capitals are names of their own: the language of a page says nothing of them.
      if (written === written.toUpperCase()) continue
      found.push({ start: index, end: index + written.length, kind: 'whole', ...inLatin(written) })
    }
  }
  return found
}

function judge(written: string): Omit<DisguisedWord, 'start' | 'end'> | undefined {
  const letters = [...written]
  const latin = letters.filter((letter) => latinLetter.test(letter))
  const others = letters.filter((letter) => !latinLetter.test(letter))
  if (others.every((letter) => lookalikeLetters.has(letter.codePointAt(0) ?? 0))) {
    if (letters.length < 3 || latin.length === 0) return undefined
    if (isSymbolWithUnit(letters, others)) return undefined
    return { kind: 'disguised', ...inLatin(written) }
  }
  return slipOf(letters, latin, others)
}

/** Greek letters that science and mathematics use as signs, before or after Latin ones: χ2, νmax, xα. */
const greekSigns = /^[αγινρυχ]$/

function isSymbolWithUnit(letters: readonly string[], others: readonly string[]): boolean {
  if (others.length > 2 || !others.every((letter) => greekSigns.test(letter))) return false
  const first = letters.findIndex((letter) => others.includes(letter))
  const last = letters.findLastIndex((letter) => others.includes(letter))
  return last - first + 1 === others.length && (first === 0 || last === letters.length - 1)
}

const cyrillicFor: ReadonlyMap<string, number> = new Map(
  [...lookalikeLetters]
    .filter(([point]) => (point >= 0x410 && point <= 0x44f) || point === 0x456 || point === 0x406)
    .map(([point, { latin }]) => [latin, point])
)

/** A mostly Cyrillic word with a Latin letter or two that look Cyrillic: typed with the wrong keyboard. */
function slipOf(
  letters: readonly string[],
  latin: readonly string[],
  others: readonly string[]
): Omit<DisguisedWord, 'start' | 'end'> | undefined {
  if (!others.every((letter) => /^[\u0400-\u052F]$/.test(letter)) || others.length < 3) return undefined
  if (latin.length > 2 || !latin.every((letter) => cyrillicFor.has(letter))) return undefined
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase())
  if (capitals.length < letters.length && letters.some((letter, index) => index > 0 && capitals.includes(letter)))
    return undefined // parts of a name put together, each in its own script
  const plain = letters.map((letter) => {
    const point = latinLetter.test(letter) ? cyrillicFor.get(letter) : undefined
    return point === undefined ? letter : String.fromCodePoint(point)
  })
  return { kind: 'slip', plain: plain.join(''), points: latin.map((letter) => letter.codePointAt(0) ?? 0) }
}

/** A word with its look-alikes as the Latin letters they resemble. */
export function inLatin(written: string): { readonly plain: string; readonly points: readonly number[] } {
  const points: number[] = []
  let plain = ''
  for (const letter of written) {
    const point = letter.codePointAt(0) ?? 0
    const known = lookalikeLetters.get(point)
    if (known) points.push(point)
    plain += known?.latin ?? letter
  }
  return { plain, points }
}

/** The name of a look-alike letter, or of a Latin one, in our own words. */
export function letterName(point: number): string {
  const letter = String.fromCodePoint(point)
  if (!/^[A-Za-z]$/.test(letter)) return lookalikeLetters.get(point)?.name ?? ''
  return `Latin ${letter === letter.toLowerCase() ? 'small' : 'capital'} letter ${letter.toLowerCase()}`
}

/** Whether a text may hold such a word; character references must be undone in it. */
export function mayHoldMixedScript(text: string): boolean {
  return meeting.test(text) || (wholly.test(text) && !hasOwnCyrillic(text))
}
