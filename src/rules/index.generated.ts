// Generated from src/rules by scripts/generate-rules.mjs; run `npm run generate` after adding or removing a rule.
import attributionChainBroken from './attribution/chain-broken.js'
import attributionChangesNotStated from './attribution/changes-not-stated.js'
import attributionEndorsement from './attribution/endorsement.js'
import attributionImageCredit from './attribution/image-credit.js'
import attributionIncomplete from './attribution/incomplete.js'
import attributionQuotation from './attribution/quotation.js'
import attributionRemoved from './attribution/removed.js'
import attributionStackOverflow from './attribution/stack-overflow.js'
import licenseAmbiguous from './license/ambiguous.js'
import licenseChanged from './license/changed.js'
import licenseForeignNotice from './license/foreign-notice.js'
import licenseIncompatibleSource from './license/incompatible-source.js'
import licenseMissing from './license/missing.js'
import licenseNotAllowed from './license/not-allowed.js'
import licenseReuse from './license/reuse.js'
import licenseUnknownId from './license/unknown-id.js'
import linksTextMismatch from './links/text-mismatch.js'
import obfuscationBidirectionalControl from './obfuscation/bidirectional-control.js'
import privacyPhoneNumber from './privacy/phone-number.js'
import secretsPrivateKey from './secrets/private-key.js'
import type { Rule } from './rule.js'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  attributionChainBroken,
  attributionChangesNotStated,
  attributionEndorsement,
  attributionImageCredit,
  attributionIncomplete,
  attributionQuotation,
  attributionRemoved,
  attributionStackOverflow,
  licenseAmbiguous,
  licenseChanged,
  licenseForeignNotice,
  licenseIncompatibleSource,
  licenseMissing,
  licenseNotAllowed,
  licenseReuse,
  licenseUnknownId,
  linksTextMismatch,
  obfuscationBidirectionalControl,
  privacyPhoneNumber,
  secretsPrivateKey
]

export type RuleId =
  | 'attribution/chain-broken'
  | 'attribution/changes-not-stated'
  | 'attribution/endorsement'
  | 'attribution/image-credit'
  | 'attribution/incomplete'
  | 'attribution/quotation'
  | 'attribution/removed'
  | 'attribution/stack-overflow'
  | 'license/ambiguous'
  | 'license/changed'
  | 'license/foreign-notice'
  | 'license/incompatible-source'
  | 'license/missing'
  | 'license/not-allowed'
  | 'license/reuse'
  | 'license/unknown-id'
  | 'links/text-mismatch'
  | 'obfuscation/bidirectional-control'
  | 'privacy/phone-number'
  | 'secrets/private-key'
