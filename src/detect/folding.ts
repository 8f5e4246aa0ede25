/** Undoes the ways a word can be written so that a search for it fails: letters that look alike, digits for letters, stretching, spacing. */
import type { AutomatonOptions } from './automaton.js'

/**
 * Letters of other scripts that look like Latin ones, lower case: Unicode's confusables (UTS 39, version 17) as far as they are
 * single letters of the Cyrillic, Greek, Armenian and Cherokee scripts or Latin letters beyond ASCII that NFKD leaves whole.
 */
const lookalikes: Readonly<Record<string, string>> = {
  a: 'аɑαᴀ',
  b: 'ЬвҍᏏ',
  c: 'сϲᴄⅽ',
  d: 'ԁᏧɗđ',
  e: 'еҽ℮єεᴇ',
  f: 'ſƒẝ',
  g: 'ɡցɢ',
  h: 'һհᏂħ',
  i: 'іıɩιӏɪ',
  j: 'јϳʝ',
  k: 'кκᴋ',
  l: 'ⅼłاﺍ',
  m: 'мᴍⅿ',
  n: 'ոռпɴη',
  o: 'оοօσᴏ०๐ø',
  p: 'рρᴘ',
  q: 'ԛգզ',
  r: 'гᴦʀ',
  s: 'ѕꜱʂ',
  t: 'тτᴛŧ',
  u: 'υսᴜʋ',
  v: 'νѵᴠ',
  w: 'ԝѡɯᴡω',
  x: 'хχ×',
  y: 'уγүʏ',
  z: 'ᴢʐ'
}

const digitsForLetters: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'l',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  9: 'g',
  i: 'l'
}

const space = 32
const letterA = 97
const ascii = asciiTable()
const beyond = new Map<number, number>(
  Object.entries(lookalikes).flatMap(([latin, others]) =>
    [...others].map((other) => [other.charCodeAt(0), asciiFold(latin.charCodeAt(0))] as const)
  )
)

function asciiFold(unit: number): number {
  return ascii[unit] ?? space
}

function asciiTable(): Uint8Array {
  const table = new Uint8Array(128).fill(space)
  for (let unit = 0; unit < 128; unit++) {
    const letter = String.fromCharCode(unit).toLowerCase()
    const folded = digitsForLetters[letter] ?? letter
    if (/^[a-z0-9]$/.test(folded)) table[unit] = folded.charCodeAt(0)
  }
  return table
}

/**
 * A UTF-16 unit as the letter it may stand for: case undone, digits and look-alikes as the Latin letter they resemble
 * (i, l and 1 are one), other letters themselves, all else a space.
 */
export function foldUnit(unit: number): number {
  if (unit < 128) return ascii[unit] as number
  const known = beyond.get(unit)
  if (known !== undefined) return known
  if (unit >= 0xd800 && unit <= 0xdfff) return unit
  const character = String.fromCharCode(unit)
  return /[\p{L}\p{N}]/u.test(character) ? character.toLowerCase().charCodeAt(0) : space
}

/** Whether a folded unit stretched over several counts once: letters and the space between words do. */
export function stretches(unit: number): boolean {
  return unit === space || (unit >= letterA && unit <= 122)
}

/** Case undone, all white space one: what an automaton does to a text in which signs and digits count. */
export const caseAlone: AutomatonOptions = { fold: lowerCase, collapse: (unit) => unit === space }

function lowerCase(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit >= 9 && unit <= 13 ? space : unit
  const character = String.fromCharCode(unit)
  return /\s/.test(character) ? space : character.toLowerCase().charCodeAt(0)
}

const spacedOut = /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[ .,_*|/\\-]{1,3}[\p{L}\p{N}](?![\p{L}\p{N}])){2,100}/gu
/** The same for text without characters beyond ASCII, many times quicker. */
const asciiSpacedOut = /\b[A-Za-z0-9](?:[ .,_*|/\\-]{1,3}[A-Za-z0-9]\b){2,100}/g
const sign = /[@$!|+]/g
const signsForLetters: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': 'i', '|': 'l', '+': 't' }

/** Words hidden by spaces between their letters or by signs for letters, written plainly, one a line; empty for ordinary text. */
export function undisguised(text: string): string {
  const found: string[] = []
  for (const [word] of text.matchAll(/[^\0-\x7F]/.test(text) ? spacedOut : asciiSpacedOut)) {
    found.push(word.replace(/[^\p{L}\p{N}]/gu, ''))
  }
  let end = 0
  for (const { index } of text.matchAll(sign)) {
    if (index < end) continue
    let start = index
    while (start > end && isOfWord(text, start - 1)) start--
    end = index + 1
    while (end < text.length && isOfWord(text, end)) end++
    found.push(text.slice(start, end).replace(sign, (one) => signsForLetters[one] ?? one))
  }
  return found.join('\n')
}

/** Whether the unit at an offset is part of a letter, a digit or a sign that stands for a letter. */
function isOfWord(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit >= 128)
    return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(isTail(text, at) ? at - 1 : at) ?? unit))
  const letter = unit | 32
  return (letter >= letterA && letter <= 122) || (unit >= 48 && unit <= 57) || (text[at] ?? '') in signsForLetters
}

/** Whether the unit at an offset is the second half of a surrogate pair. */
function isTail(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
}

/** Compatibility forms (full width, mathematical, circled) and accents undone, marks and invisible characters dropped. */
export function plainLetters(text: string): string {
  return text.normalize('NFKD').replace(/[\p{M}\p{Cf}\u115F\u1160\u3164\uFFA0]/gu, '')
}
