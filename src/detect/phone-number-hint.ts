/** Tells whether a text may hold a phone number, by its looks alone, so that the numbering plans load only then. */
import { announcesNumber, mayAnnounceNumber } from './phone-words.js'
import { hasSeam, type VisibleText } from './visible-text.js'

/** Seven or more digits with no letter and little else between them, and what stands between two digits: for any text. */
const anyDigits = {
  number: /\p{Nd}(?:[^\p{L}\p{Nd}]{0,6}\p{Nd}){6,}/gu,
  between: /(?<=\p{Nd})[^\p{L}\p{Nd}]{1,6}(?=\p{Nd})/gu
}
/** The much quicker form for ASCII. */
const asciiDigits = {
  number: /\d(?:[^A-Za-z\d]{0,6}\d){6,}/g,
  between: /(?<=\d)[^A-Za-z\d]{1,6}(?=\d)/g
}
const otherDigits = /[^\P{Nd}0-9]/u

/** UTF-16 units around the digits in which a plus or an announcing word counts; wider than the search itself looks. */
const reach = { plus: 6, before: 60, after: 45 }

/** Code in a line counts as one character for the search, whatever its length; where some stands, the reach is this. */
const reachOverCode = 1_000

/** The beginnings of addresses that dial a number with its country code. */
const dialed = /tel|sms|callto|facetime|wa\.me|whatsapp/i

export function mayHoldPhoneNumber({ text, seams }: VisibleText): boolean {
  if (!mayHoldDigits(text)) return false
  const { number, between } = /[^\0-\x7F]/.test(text) ? anyDigits : asciiDigits
  for (const { 0: written, index } of text.matchAll(number)) {
    const end = index + written.length
    const before = text.slice(Math.max(0, index - reach.plus), index)
    const plus = /[+\uFF0B]/.test(before + written)
    const international = plus || dialed.test(text.slice(Math.max(0, index - reach.before), index))
    const [first = '', ...others] = written.replace(between, parted).split(/\n[ \t]*\n/)
    const mayBe = international ? mayBeInternational : mayBeNational
    const later = others.some(mayBe)
    if (!later && !mayBe(first)) continue
    if (plus) return true
    if (!later && /[A-Za-z]$/.test(before) && !hasSeam(seams, index, index)) continue
    const code = text.slice(Math.max(0, index - reach.before), end + reach.after).includes('`')
    const from = Math.max(0, index - (code ? reachOverCode : reach.before))
    const to = end + (code ? reachOverCode : reach.after)
    const around = text.slice(from, to)
    if (hasSeam(seams, from, to) ? mayAnnounceNumber(around) : announcesNumber(around)) return true
  }
  return false
}

/** The quick form takes letters beyond ASCII for signs, so what it does not find is not there. */
function mayHoldDigits(text: string): boolean {
  return text.search(asciiDigits.number) !== -1 || (/[^\0-\x7F]/.test(text) && otherDigits.test(text))
}

/** An empty line in place of what no number has inside, unless markup may make it vanish: there, or at the beginning of a line. */
function parted(gap: string): string {
  return /^[^\r\n]{0,5}[,;:=#§]|\([^\r\n]{0,4}[,;:=#§]/.test(gap) && !/[`!<>|{}]/.test(gap) ? '\n\n' : gap
}

/** Whether a stretch without an empty line has seven digits and is more than one date. */
function mayBeInternational(part: string): boolean {
  return digitsIn(part) >= 7 && !/^\d{1,4}([/.-])\d{1,2}\1\d{1,4}$/.test(part)
}

/** The same where nothing gives a country code: such a number has eight digits and is no decimal fraction. */
function mayBeNational(part: string): boolean {
  return mayBeInternational(part) && digitsIn(part) >= 8 && !/^\d{1,20}\.\d{1,20}$/.test(part)
}

function digitsIn(part: string): number {
  return part.replace(/[^\0-\x7F]/.test(part) ? /\P{Nd}/gu : /\D/g, '').length
}
