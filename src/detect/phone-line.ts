/** Tells what the digits of a phone number stand for: a line that a person may have, a line that nobody has, or no line. */
import { type CountryCode, type PhoneNumberType, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { isReserved, isSampleNumber } from './reserved-phone-numbers.js'

/** A number in E.164 form, `fiction` for one that an authority keeps for fiction, `service` for any other that is no person's own. */
export type Line = { readonly number: string } | 'fiction' | 'service'

/** Takes numbers reserved for fiction for real ones. */
export type Assume = 'real' | undefined

/** Lines that companies and services buy. */
const serviceLines: ReadonlySet<PhoneNumberType> = new Set([
  'TOLL_FREE',
  'PREMIUM_RATE',
  'SHARED_COST',
  'UAN',
  'VOICEMAIL'
])

/** The line of digits, with a `+` before the country code or as dialed in a country; `undefined` when they are no valid number. */
export function lineOf(digits: string, country: CountryCode | undefined, assume: Assume): Line | undefined {
  const parsed = parsePhoneNumberFromString(digits, country)
  if (!parsed) return undefined
  const { number, countryCallingCode, nationalNumber } = parsed
  // The library holds some reserved ranges invalid, others not.
  if (isReserved(countryCallingCode, nationalNumber)) return assume === 'real' ? { number } : 'fiction'
  if (!parsed.isValid()) return undefined
  const type = parsed.getType()
  const isService = type !== undefined && serviceLines.has(type)
  return isService || isSampleNumber(nationalNumber) ? 'service' : { number }
}
