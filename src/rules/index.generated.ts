// Generated from src/rules by scripts/generate-rules.mjs; run `npm run generate` after adding or removing a rule.
import attributionChainBroken from './attribution/chain-broken.js'
import attributionChangesNotStated from './attribution/changes-not-stated.js'
import attributionEndorsement from './attribution/endorsement.js'
import attributionImageCredit from './attribution/image-credit.js'
import attributionIncomplete from './attribution/incomplete.js'
import attributionQuotation from './attribution/quotation.js'
import attributionRemoved from './attribution/removed.js'
import attributionStackOverflow from './attribution/stack-overflow.js'
import attributionUncreditedCopy from './attribution/uncredited-copy.js'
import licenseAmbiguous from './license/ambiguous.js'
import licenseChanged from './license/changed.js'
import licenseForeignNotice from './license/foreign-notice.js'
import licenseIncompatibleSource from './license/incompatible-source.js'
import licenseMissing from './license/missing.js'
import licenseNotAllowed from './license/not-allowed.js'
import licenseReuse from './license/reuse.js'
import licenseTextTampered from './license/text-tampered.js'
import licenseUnknownId from './license/unknown-id.js'
import linksTextMismatch from './links/text-mismatch.js'
import moderationSuppressionAdded from './moderation/suppression-added.js'
import obfuscationBidirectionalControl from './obfuscation/bidirectional-control.js'
import obfuscationCombiningMarks from './obfuscation/combining-marks.js'
import obfuscationEncodedPayload from './obfuscation/encoded-payload.js'
import obfuscationHiddenHtml from './obfuscation/hidden-html.js'
import obfuscationHiddenInstruction from './obfuscation/hidden-instruction.js'
import obfuscationInvisibleCharacter from './obfuscation/invisible-character.js'
import obfuscationMisleadingExtension from './obfuscation/misleading-extension.js'
import obfuscationMixedScript from './obfuscation/mixed-script.js'
import privacyBankAccount from './privacy/bank-account.js'
import privacyCoordinates from './privacy/coordinates.js'
import privacyDossier from './privacy/dossier.js'
import privacyEmailAddress from './privacy/email-address.js'
import privacyHealthRecord from './privacy/health-record.js'
import privacyImageMetadata from './privacy/image-metadata.js'
import privacyNationalId from './privacy/national-id.js'
import privacyPaymentCard from './privacy/payment-card.js'
import privacyPhoneNumber from './privacy/phone-number.js'
import privacyStreetAddress from './privacy/street-address.js'
import secretsGeneric from './secrets/generic.js'
import secretsPassword from './secrets/password.js'
import secretsPrivateKey from './secrets/private-key.js'
import secretsProviderToken from './secrets/provider-token.js'
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
  attributionUncreditedCopy,
  licenseAmbiguous,
  licenseChanged,
  licenseForeignNotice,
  licenseIncompatibleSource,
  licenseMissing,
  licenseNotAllowed,
  licenseReuse,
  licenseTextTampered,
  licenseUnknownId,
  linksTextMismatch,
  moderationSuppressionAdded,
  obfuscationBidirectionalControl,
  obfuscationCombiningMarks,
  obfuscationEncodedPayload,
  obfuscationHiddenHtml,
  obfuscationHiddenInstruction,
  obfuscationInvisibleCharacter,
  obfuscationMisleadingExtension,
  obfuscationMixedScript,
  privacyBankAccount,
  privacyCoordinates,
  privacyDossier,
  privacyEmailAddress,
  privacyHealthRecord,
  privacyImageMetadata,
  privacyNationalId,
  privacyPaymentCard,
  privacyPhoneNumber,
  privacyStreetAddress,
  secretsGeneric,
  secretsPassword,
  secretsPrivateKey,
  secretsProviderToken
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
  | 'attribution/uncredited-copy'
  | 'license/ambiguous'
  | 'license/changed'
  | 'license/foreign-notice'
  | 'license/incompatible-source'
  | 'license/missing'
  | 'license/not-allowed'
  | 'license/reuse'
  | 'license/text-tampered'
  | 'license/unknown-id'
  | 'links/text-mismatch'
  | 'moderation/suppression-added'
  | 'obfuscation/bidirectional-control'
  | 'obfuscation/combining-marks'
  | 'obfuscation/encoded-payload'
  | 'obfuscation/hidden-html'
  | 'obfuscation/hidden-instruction'
  | 'obfuscation/invisible-character'
  | 'obfuscation/misleading-extension'
  | 'obfuscation/mixed-script'
  | 'privacy/bank-account'
  | 'privacy/coordinates'
  | 'privacy/dossier'
  | 'privacy/email-address'
  | 'privacy/health-record'
  | 'privacy/image-metadata'
  | 'privacy/national-id'
  | 'privacy/payment-card'
  | 'privacy/phone-number'
  | 'privacy/street-address'
  | 'secrets/generic'
  | 'secrets/password'
  | 'secrets/private-key'
  | 'secrets/provider-token'
