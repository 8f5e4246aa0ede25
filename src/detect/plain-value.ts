/** The one form of a private value, however it is written: what consent to it is known by. */

export type ValueKind = 'phone' | 'mail' | 'account' | 'card' | 'national-id' | 'address' | 'coordinates'

/** The rule that finds each kind. */
export const ruleOfKind: Readonly<Record<ValueKind, string>> = {
  phone: 'privacy/phone-number',
  mail: 'privacy/email-address',
  account: 'privacy/bank-account',
  card: 'privacy/payment-card',
  'national-id': 'privacy/national-id',
  address: 'privacy/street-address',
  coordinates: 'privacy/coordinates'
}

/**
 * Phone numbers are taken in E.164 form. Letters are lower case; a mail address keeps its signs, coordinates keep what makes them numbers,
 * of all else letters and digits remain.
 */
export function plainValue(kind: ValueKind, written: string): string {
  const text = written.normalize('NFKC').trim().toLowerCase()
  if (kind === 'mail') return text.replace(/\s/g, '')
  if (kind === 'coordinates') return text.replace(/[^\d.,+-]/g, '')
  return text.replace(kind === 'phone' ? /[^\d+]/g : /[^\p{L}\p{N}]/gu, '')
}
