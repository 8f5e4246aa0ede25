// Generated from src/rules by scripts/generate-rule-entries.mjs; run `npm run generate` after a change there.
import type * as v from 'valibot'
import attributionQuotation from './attribution/quotation.js'
import licenseForeignNotice from './license/foreign-notice.js'

/** The options of rules that have any, by id. */
export const ruleOptions: Readonly<Record<string, v.GenericSchema>> = Object.fromEntries(
  [attributionQuotation, licenseForeignNotice].flatMap(({ meta }) => (meta.options ? [[meta.id, meta.options]] : []))
)
