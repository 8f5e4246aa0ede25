/** Finds numbers of payment cards in running text; the numbers that processors publish for tests are no cards. */
import { cardLengths, passesLuhn } from './card-issuer.js'
import { isSampleNumber } from './reserved-phone-numbers.js'

export interface CardNumber {
  /** Offsets into the text. */
  readonly start: number
  readonly end: number
  /** Whether the digits stand in the groups in which cards show them. */
  readonly grouped: boolean
}

const gap = '[ \\u00A0\\u202F-]'
/** Four and four, or American Express's four, six, five, or Diners Club's four, six, four; or all digits in a row. */
const written = new RegExp(
  `(?<![\\p{L}\\d.,_/#:-])(?:\\d{4}(${gap})\\d{4}\\1\\d{4}\\1\\d{1,4}(?:\\1\\d{3})?|\\d{4}(${gap})\\d{6}\\2\\d{4,5}|\\d{13,19})(?![\\p{L}\\d_]|[.,:/-]\\d)`,
  'gu'
)

/**
 * Cards that open nothing, as the processors publish them for tests: the pages on testing of Stripe, PayPal,
 * Adyen and Braintree. Several count up or repeat, which `isSampleNumber` knows.
 */
const testCards: ReadonlySet<string> = new Set(
  `4242424242424242 4000056655665556 5555555555554444 2223003122003222 5200828282828210 5105105105105100 378282246310005
  371449635398431 378734493671000 6011111111111117 6011000990139424 6011981111111113 3056930009020004 36227206271667
  30569309025904 38520000023237 6555900000604105 3566002020360505 3530111333300000 6200000000000005 6200000000000047
  4111111111111111 4012888888881881 4222222222222 4000000000000002 4000000000009995 4000002500003155 4000002760003184
  4000000000003220 4000000000000069 4000000000000127 4000000000000119 4917610000000000 4988438843884305 2222400070000005
  5577000055770004 5136333333333335 2222410740360010 5555341244441115 370000000000002 345177925488348 4005519200000004
  4009348888881881 4012000033330026 4012000077777777 4500600000000061 4217651111111119 5424000000000015 2223000048400011
  4007000000027 4012888818888 370000000000000`.split(/\s+/)
)

export function cardNumbers(text: string, assume?: 'real'): readonly CardNumber[] {
  const found: CardNumber[] = []
  for (const match of text.matchAll(written)) {
    const digits = match[0].replace(/\D/g, '')
    if (!cardLengths(digits).includes(digits.length) || !passesLuhn(digits)) continue
    if (assume !== 'real' && (testCards.has(digits) || isSampleNumber(digits) || /0{6}/.test(digits))) continue
    found.push({ start: match.index, end: match.index + match[0].length, grouped: digits.length < match[0].length })
  }
  return found
}
