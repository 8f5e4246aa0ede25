/** Tells whether a text may hold an account, card or personal number, by its looks and checksums alone, before anything is parsed. */
import { cardLengths, passesLuhn } from './card-issuer.js'
import { cueAbbreviation, cueNames } from './identity-cues.js'
import { hasSeam, type VisibleText } from './visible-text.js'

/** What begins like an IBAN, at every place; signs between may be markup that vanishes. */
const ibanLike = /(?=([A-Z]{2}\d{2}(?:[^A-Za-z\d]{0,6}[A-Z\d]){11,30}))/g
/** Four digits with nine or more after them, a hyphen or white space without an empty line between two at most, at every place. */
const cardLike = /(?=([2-6]\d{3}(?:(?:[\u00A0\u202F-]|[ \t]{1,12}|[ \t]{0,6}\r?\n[ \t]{0,12})?\d){9,15}))/g
/** Six digits with little between them. */
const numberLike = /\d(?:[^\d]{0,6}\d){5}/
/** How a Mexican RFC begins; the same letters stand before every number of an Internet standard. */
const rfcLike = /[A-Z](?:[^A-Za-z\d]{0,6}[A-Z]){2}(?:[^A-Za-z\d]{0,6}\d){6}/
const letterOrDigit = /[A-Za-z\d]/
/** UTF-16 units around a word for a number in which the number counts; wider where code or markup may take room. */
const reach = { plain: 140, marked: 1_500 }

/** Whether some stretch has the check digits of an IBAN (ISO 13616), whatever its country and length. */
export function mayHoldIban({ text }: VisibleText): boolean {
  for (const { 1: written = '' } of text.matchAll(ibanLike)) {
    const compact = written.replace(/[^A-Z\d]/g, '')
    for (let length = 15; length <= compact.length; length++)
      if (hasIbanCheckDigits(compact.slice(0, length))) return true
  }
  return false
}

/** Whether some stretch is of a card issuer's range and length and passes Luhn's check. */
export function mayHoldCard({ text }: VisibleText): boolean {
  for (const { 1: written = '' } of text.matchAll(cardLike)) {
    const digits = written.replace(/\D/g, '')
    if (cardLengths(digits).some((length) => length <= digits.length && passesLuhn(digits.slice(0, length))))
      return true
  }
  return false
}

/** Whether a word for a personal number stands near digits; `named` says whether the text holds one of the names in words. */
export function mayHoldIdentityNumber({ text, seams }: VisibleText, named: boolean): boolean {
  if (!numberLike.test(text)) return false
  for (const { 0: word, index } of text.matchAll(cueAbbreviation)) {
    const end = index + word.length
    const begins = !letterOrDigit.test(text.charAt(index - 1)) || hasSeam(seams, index, index)
    const ends = !letterOrDigit.test(text.charAt(end)) || hasSeam(seams, end, end)
    if (begins && ends && (word === 'RFC' ? rfcLike : numberLike).test(around(text, index, end))) return true
  }
  if (!named) return false
  const plain = text.toLowerCase().replace(/\s+/g, ' ')
  return cueNames.some((name) => {
    for (let at = plain.indexOf(name); at !== -1; at = plain.indexOf(name, at + 1))
      if (numberLike.test(around(plain, at, at + name.length))) return true
    return false
  })
}

/** The text in which a number counts beside a word. */
function around(text: string, start: number, end: number): string {
  const marked = /[`<>[\]|&\\*_~]/.test(text.slice(Math.max(0, start - 300), end + 300))
  const room = marked ? reach.marked : reach.plain
  return text.slice(Math.max(0, start - room), end + room)
}

/** The check of ISO 7064 MOD 97-10 over an IBAN without spaces. */
function hasIbanCheckDigits(iban: string): boolean {
  let rest = 0
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
