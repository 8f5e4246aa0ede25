// Generated from src/rules by scripts/generate-rules.mjs; run `npm run generate` after adding or removing a rule.
import attributionRemoved from './attribution/removed.js'
import licenseNotAllowed from './license/not-allowed.js'
import linksTextMismatch from './links/text-mismatch.js'
import obfuscationBidirectionalControl from './obfuscation/bidirectional-control.js'
import privacyBankAccount from './privacy/bank-account.js'
import privacyCoordinates from './privacy/coordinates.js'
import privacyEmailAddress from './privacy/email-address.js'
import privacyNationalId from './privacy/national-id.js'
import privacyPaymentCard from './privacy/payment-card.js'
import privacyPhoneNumber from './privacy/phone-number.js'
import privacyStreetAddress from './privacy/street-address.js'
import secretsPrivateKey from './secrets/private-key.js'
import type { Rule } from './rule.js'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  attributionRemoved,
  licenseNotAllowed,
  linksTextMismatch,
  obfuscationBidirectionalControl,
  privacyBankAccount,
  privacyCoordinates,
  privacyEmailAddress,
  privacyNationalId,
  privacyPaymentCard,
  privacyPhoneNumber,
  privacyStreetAddress,
  secretsPrivateKey
]

export type RuleId =
  | 'attribution/removed'
  | 'license/not-allowed'
  | 'links/text-mismatch'
  | 'obfuscation/bidirectional-control'
  | 'privacy/bank-account'
  | 'privacy/coordinates'
  | 'privacy/email-address'
  | 'privacy/national-id'
  | 'privacy/payment-card'
  | 'privacy/phone-number'
  | 'privacy/street-address'
  | 'secrets/private-key'
