/** Finds phone numbers in running text: those with a country code by themselves, national ones where a word announces them. */
import { isLikeNationalNumber, nationalNumber } from './national-number.js'
import { type Assume, type Line, lineOf } from './phone-line.js'
import { type Announcement, announcementsIn } from './phone-words.js'

/** A number that a person may have; offsets into the text searched. */
export interface PhoneNumber {
  readonly start: number
  readonly end: number
  /** In E.164 form. */
  readonly number: string
  /** `international`: with its country code. `announced`: a word right before it says what it is. `near`: such a word stands close by. */
  readonly form: 'international' | 'announced' | 'near'
}

const digit = '0-9０-９٠-٩۰-۹०-९'
const zeros = [0x30, 0xff10, 0x0660, 0x06f0, 0x0966]
/** What may stand between the digits of a number: spaces, hyphens, brackets, dots, slashes, and characters nobody sees. */
const gap =
  ' \\u00A0\\u2007\\u2009\\u202F()\\[\\]./·\\-\\u2010-\\u2015\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069'
/** Seven to nineteen digits, not glued to what stands before them; letters without case belong to scripts that put no space there. */
const candidate = new RegExp(
  `(?<![\\p{Lu}\\p{Ll}\\p{N}_.,+＋/=#&?@%$€£~^*\\\\-]|\\p{N}:)(?:([+＋])[${gap}]{0,2})?[${digit}](?:[${gap}]{0,3}[${digit}]){6,18}`,
  'gu'
)
const groupStart = new RegExp(`[ \\u00A0()/\\[\\]][${gap}]{0,2}(?=[${digit}])`, 'gu')
/** What turns digits before it into something else: a longer number, a unit, an identifier. */
const glue = /^(?:[\p{Lu}\p{Ll}\p{N}_%€$£@]|[-./:=]\p{N})/u

/** UTF-16 units between a word that announces a number and the number. */
const reach = { announced: 16, near: 40, behind: 25 }
/** Words looked at around one number; more than these do not stand within reach of it. */
const mostWords = 100

/** How often one block may be held against the numbering plans; a block that takes more was made to exhaust the search. */
const mostTries = 20_000

interface Candidate {
  readonly start: number
  readonly end: number
  readonly written: string
  readonly international: boolean
  /** The two units after it. */
  readonly after: string
}

/** The numbers of one block of running text that may be a person's own, in order. `assume` takes those kept for fiction for real ones. */
export function* phoneNumbers(text: string, assume?: Assume): Generator<PhoneNumber> {
  const announcements = new Announcements(text)
  let tries = 0
  for (const one of candidatesIn(text)) {
    if (tries > mostTries) return
    if (one.international) {
      if (isDecimal(one.written) && announcements.around(one).length === 0) continue
      const lengths = possibleLengths(one)
      tries += lengths.length
      const found = internationalNumber(one, lengths, assume)
      if (found) yield { ...found, start: startOf(one, text) }
    } else {
      const digits = digitsOf(one.written)
      const before = text.slice(Math.max(0, one.start - 24), one.start)
      if (glue.test(one.after) || !isLikeNationalNumber(one.written, digits, before)) continue
      const near = announcements.around(one)
      const countries = near.flatMap(({ countries }) => countries)
      tries += countries.length
      const number = nationalNumber(one.written, digits, countries, assume)
      if (number === undefined) continue
      const announced = near.some(({ end }) => end <= one.start + 1 && one.start - end <= reach.announced)
      yield { start: startOf(one, text), end: one.end, number, form: announced ? 'announced' : 'near' }
    }
  }
}

/** The number that an address such as `tel:+44…` dials, when a person may have it. */
export function dialedNumber(written: string, assume?: Assume): string | undefined {
  const digits = digitsOf(written.slice(0, 60))
  const line = digits.length < 7 || digits.length > 15 ? undefined : lineOf(`+${digits}`, undefined, assume)
  return typeof line === 'object' ? line.number : undefined
}

/** Where a number begins: with the bracket before it, if that is closed inside. */
function startOf({ start, written }: Candidate, text: string): number {
  return text.charAt(start - 1) === '(' && /^[^(]*\)/.test(written) ? start - 1 : start
}

function* candidatesIn(text: string): Generator<Candidate> {
  for (const match of text.matchAll(candidate)) {
    const [written, plus] = match
    const end = match.index + written.length
    yield { start: match.index, end, written, international: plus !== undefined, after: text.slice(end, end + 2) }
  }
}

/** How much of a candidate may be a number, longest first: where it is too long for one, its last groups belong to what follows. */
function possibleLengths({ written, after }: Candidate): readonly number[] {
  const ends = [...written.matchAll(groupStart)].map(({ index }) => index).slice(-4)
  if (!glue.test(after)) ends.push(written.length)
  return ends.reverse().filter((end) => end > 7)
}

function internationalNumber(
  { start, written }: Candidate,
  lengths: readonly number[],
  assume: Assume
): PhoneNumber | undefined {
  for (const length of lengths) {
    const digits = digitsOf(written.slice(0, length))
    const line: Line | undefined = digits.length < 7 ? undefined : lineOf(`+${digits}`, undefined, assume)
    if (line === undefined) continue
    return typeof line === 'object'
      ? { start, end: start + length, number: line.number, form: 'international' }
      : undefined
  }
  return undefined
}

/** A number with a decimal point, such as a coordinate; also the form in which domain registries write phone numbers. */
function isDecimal(written: string): boolean {
  return /^[+＋]\d{1,3}\.\d{4,}$/.test(written)
}

/** The digits of a number as ASCII, whatever script they are written in. */
function digitsOf(written: string): string {
  let digits = ''
  for (const character of written) {
    const point = character.codePointAt(0) ?? 0
    const zero = zeros.find((first) => point >= first && point <= first + 9)
    if (zero !== undefined) digits += point - zero
  }
  return digits
}

/** The announcing words of a text, looked for when first asked, and asked for from its start to its end. */
class Announcements {
  readonly #text: string
  #words: readonly Announcement[] | undefined
  #first = 0

  constructor(text: string) {
    this.#text = text
  }

  /** The words near enough to announce a candidate; candidates must be asked for in order. */
  around({ start, end }: Candidate): readonly Announcement[] {
    this.#words ??= [...announcementsIn(this.#text)].sort((a, b) => a.end - b.end)
    while ((this.#words[this.#first]?.end ?? Infinity) < start - reach.near) this.#first++
    const near: Announcement[] = []
    for (const word of this.#words.slice(this.#first, this.#first + mostWords)) {
      if (word.start > end + reach.behind) break
      if (word.end <= start + 1 || word.start >= end) near.push(word)
    }
    return near
  }
}
