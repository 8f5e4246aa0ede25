/** Which digits begin a payment card, how many it then has, and whether its check digit is right (ISO/IEC 7812-1). */

/** Ranges of issuer numbers as the networks publish them, with the lengths of their cards. */
const networks: readonly { readonly prefix: RegExp; readonly lengths: readonly number[] }[] = [
  { prefix: /^4/, lengths: [16, 19, 13] }, // Visa
  { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] }, // Mastercard
  { prefix: /^3[47]/, lengths: [15] }, // American Express
  { prefix: /^(?:30[0-5]|3095|36|3[89])/, lengths: [14, 16, 19] }, // Diners Club
  { prefix: /^(?:6011|64[4-9]|65)/, lengths: [16, 19] }, // Discover
  { prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 19] }, // JCB
  { prefix: /^62/, lengths: [16, 17, 18, 19] } // UnionPay
]

/** How many digits a card that begins so may have; none where no network issues such cards. */
export function cardLengths(digits: string): readonly number[] {
  return networks.find(({ prefix }) => prefix.test(digits))?.lengths ?? []
}

export function passesLuhn(digits: string): boolean {
  let sum = 0
  for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
    const digit = digits.charCodeAt(i) - 48
    sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit
  }
  return sum % 10 === 0
}
