// Generated from src/rules by scripts/generate-rule-entries.mjs; run `npm run generate` after a change there.
import type * as v from 'valibot'
import attributionQuotation from './attribution/quotation.js'
import licenseForeignNotice from './license/foreign-notice.js'

/** The options of rules that have any, by id. */
export async function ruleOptions(): Promise<Readonly<Record<string, v.GenericSchema>>> {
  const rules = [attributionQuotation, licenseForeignNotice]
  const schemas: Record<string, v.GenericSchema> = {}
  for (const { meta } of rules) if (meta.options) schemas[meta.id] = await meta.options()
  return schemas
}
