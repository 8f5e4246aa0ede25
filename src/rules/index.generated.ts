// Generated from src/rules by scripts/generate-rules.mjs; run `npm run generate` after adding or removing a rule.
import attributionIncomplete from './attribution/incomplete.js'
import attributionRemoved from './attribution/removed.js'
import licenseAmbiguous from './license/ambiguous.js'
import licenseChanged from './license/changed.js'
import licenseIncompatibleSource from './license/incompatible-source.js'
import licenseNotAllowed from './license/not-allowed.js'
import licenseUnknownId from './license/unknown-id.js'
import linksTextMismatch from './links/text-mismatch.js'
import obfuscationBidirectionalControl from './obfuscation/bidirectional-control.js'
import privacyPhoneNumber from './privacy/phone-number.js'
import secretsPrivateKey from './secrets/private-key.js'
import type { Rule } from './rule.js'

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  attributionIncomplete,
  attributionRemoved,
  licenseAmbiguous,
  licenseChanged,
  licenseIncompatibleSource,
  licenseNotAllowed,
  licenseUnknownId,
  linksTextMismatch,
  obfuscationBidirectionalControl,
  privacyPhoneNumber,
  secretsPrivateKey
]

export type RuleId =
  | 'attribution/incomplete'
  | 'attribution/removed'
  | 'license/ambiguous'
  | 'license/changed'
  | 'license/incompatible-source'
  | 'license/not-allowed'
  | 'license/unknown-id'
  | 'links/text-mismatch'
  | 'obfuscation/bidirectional-control'
  | 'privacy/phone-number'
  | 'secrets/private-key'
