/** Finds accounts at banks of the United States: a routing number whose check digit is right, and an account number, each with its word. */
import { isSampleNumber } from './reserved-phone-numbers.js'
import { anyPhrase, asWakes } from './whole-words.js'

export interface UsAccount {
  /** Offsets into the text, from the first of the two numbers to the end of the second. */
  readonly start: number
  readonly end: number
  /** The digits of both, the routing number first. */
  readonly digits: string
}

/** One of these stands in every text in which an account is found; a routing number alone is public, and so is the word. */
const phrases = [
  'account number',
  'account no',
  'acct',
  'checking account',
  'savings account',
  'bank account',
  'routing number',
  'routing no',
  'aba number',
  'aba routing'
] as const

export const accountWords = asWakes(phrases)

const routingWord = /(?<!\p{L})(?:routing|aba|rtn|transit)(?!\p{L})/iu
const accountWord = /(?<!\p{L})(?:account|acct|a\/c|checking|savings)(?!\p{L})/iu
const routing = /(?<![\p{L}\d.#_/-])\d{4}[ -]?\d{4}[ -]?\d(?![\d\p{L}_]|[.,-]\d)/gu
const account = /(?<![\p{L}\d.$€£_/-])\d(?:[ -]?\d){5,16}(?![\d\p{L}_%]|[.,-]\d)/gu

/** Federal Reserve districts, thrifts, electronic transactions and checks of travelers (ANSI X9.100-130). */
const districts = /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/
/** Routing numbers that processors publish for tests. */
const tests: ReadonlySet<string> = new Set(['110000000', '000000000', '123456780', '111000025'])

/** UTF-16 units: between the two numbers, and from a number to its word. */
const reach = { pair: 120, word: 60 }

export function usAccounts(text: string, assume?: 'real'): readonly UsAccount[] {
  const routings = numbersIn(text, routing).filter(
    ({ start, end, digits }) =>
      isRoutingNumber(digits) && (assume === 'real' || !tests.has(digits)) && isNear(routingWord, text, start, end)
  )
  if (routings.length === 0) return []
  const accounts = numbersIn(text, account).filter(({ digits }) => assume === 'real' || !isSampleNumber(digits))
  const found: UsAccount[] = []
  for (const bank of routings) {
    const owned = accounts.find(
      (one) =>
        (one.end <= bank.start ? bank.start - one.end : one.start - bank.end) <= reach.pair &&
        (one.end <= bank.start || one.start >= bank.end) &&
        !routings.some(({ start }) => start === one.start) &&
        isNear(accountWord, text, one.start, one.end)
    )
    if (owned === undefined) continue
    const [start, end] = [Math.min(bank.start, owned.start), Math.max(bank.end, owned.end)]
    if (found.every((earlier) => earlier.end <= start)) found.push({ start, end, digits: bank.digits + owned.digits })
  }
  return found
}

function numbersIn(text: string, pattern: RegExp) {
  return [...text.matchAll(pattern)].slice(0, 200).map(({ 0: shown, index }) => ({
    start: index,
    end: index + shown.length,
    digits: shown.replace(/\D/g, '')
  }))
}

/** Digits weighed 3, 7, 1 add up to a multiple of ten. */
function isRoutingNumber(digits: string): boolean {
  if (!districts.test(digits) || /^0+$/.test(digits)) return false
  return [...digits].reduce((sum, digit, index) => sum + Number(digit) * ([3, 7, 1][index % 3] ?? 0), 0) % 10 === 0
}

function isNear(word: RegExp, text: string, start: number, end: number): boolean {
  return word.test(`${text.slice(Math.max(0, start - reach.word), start)}\n${text.slice(end, end + reach.word / 3)}`)
}

const anyWord = anyPhrase(phrases)

export function mentionsAccount(text: string): boolean {
  return anyWord.isIn(text)
}
