/** Judges digits without country code: whether they are grouped like a phone number, and whose country's number they are. */
import type { CountryCode } from 'libphonenumber-js/max'
import { type Assume, type Line, lineOf } from './phone-line.js'

/** Words after which digits are the number of something else. */
const otherNumber =
  /(?:\b(?:isbn|issn|ids?|order|invoice|ticket|issue|pr|rfc|version|port|model|serial|account|iban|card|ip|doi|pid|tracking|part|lot|build|release|bug|case)\b|n[or°º]\.|#|№)[\s:.#-]{0,3}\(?$/i

/** Whether digits may be a phone number by their form and by the word before them: no date, no book, no address of a machine. */
export function isLikeNationalNumber(written: string, digits: string, before: string): boolean {
  const most = digits.startsWith('0') ? 17 : 12
  if (digits.length < 8 || digits.length > most || otherNumber.test(before)) return false
  if (/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:\D|$)|^\d{1,3}(?:\.\d{1,3}){3}$|^\d+\.\d+$/.test(written)) return false
  return (digits.startsWith('0') || /\d\D+\d/.test(written)) && !isBookNumber(written, digits)
}

/** ISBN-10 in four groups, with its check digit. */
function isBookNumber(written: string, digits: string): boolean {
  if (digits.length !== 10 || !/^\d{1,5}([ -])\d{1,7}\1\d{1,7}\1\d$/.test(written)) return false
  return [...digits].reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0) % 11 === 0
}

/** Everywhere else a national number begins with its trunk prefix: the rest of the digits alone say too little. */
const trunk = /^0/
const northAmerican = /^(?:1[ .-]{0,2}\(?)?\d{3}(?:\) ?|[ .-])\d{3}[ .-]\d{4}$|^011/
const indian = /^0|^[6-9]\d{4}[ -]\d{5}$/
const grouped = /^/

const withoutTrunk: readonly CountryCode[] = [
  ...(['ES', 'PT', 'IT', 'NO', 'DK', 'PL', 'CZ', 'GR', 'CY', 'IS', 'MX', 'CO', 'CL', 'PE', 'BR'] as const),
  ...(['CI', 'SN', 'TN', 'RU', 'BY', 'KZ', 'CN', 'HK'] as const)
]
const shapes: ReadonlyMap<CountryCode, RegExp> = new Map([
  ['US', northAmerican],
  ['CA', northAmerican],
  ['IN', indian],
  ...withoutTrunk.map((country) => [country, grouped] as const)
])

/** The number in the first of the countries in which it is a line, if a person may have that; none when any keeps it for fiction. */
export function nationalNumber(
  written: string,
  digits: string,
  countries: readonly CountryCode[],
  assume: Assume
): string | undefined {
  let first: Line | undefined
  for (const country of new Set(countries)) {
    if (!(shapes.get(country) ?? trunk).test(written)) continue
    const line = lineOf(digits, country, assume)
    if (line === 'fiction') return undefined
    first ??= line
  }
  return typeof first === 'object' ? first.number : undefined
}
