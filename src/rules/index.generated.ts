// Generated from src/rules by scripts/generate-rules.mjs; run `npm run generate` after adding or removing a rule.
import attributionRemoved from './attribution/removed.js'
import licenseNotAllowed from './license/not-allowed.js'
import linksTextMismatch from './links/text-mismatch.js'
import obfuscationBidirectionalControl from './obfuscation/bidirectional-control.js'
import privacyBankAccount from './privacy/bank-account.js'
import privacyNationalId from './privacy/national-id.js'
import privacyPaymentCard from './privacy/payment-card.js'
import privacyPhoneNumber from './privacy/phone-number.js'
import secretsPrivateKey from './secrets/private-key.js'
import type { Rule } from './rule.js'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  attributionRemoved,
  licenseNotAllowed,
  linksTextMismatch,
  obfuscationBidirectionalControl,
  privacyBankAccount,
  privacyNationalId,
  privacyPaymentCard,
  privacyPhoneNumber,
  secretsPrivateKey
]

export type RuleId =
  | 'attribution/removed'
  | 'license/not-allowed'
  | 'links/text-mismatch'
  | 'obfuscation/bidirectional-control'
  | 'privacy/bank-account'
  | 'privacy/national-id'
  | 'privacy/payment-card'
  | 'privacy/phone-number'
  | 'secrets/private-key'
