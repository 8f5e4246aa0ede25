/** Reads the facts of a page: what `inspect` prints and what the rules of licensing and attribution compare. */
import { Document } from '../document/document.js'
import type { ParseGuard } from '../document/parse-guard.js'
import { decodeSource, isSource } from '../document/source.js'
import { namedCredits } from './credits.js'
import type { Facts } from './fact.js'
import { namedHolders } from './holders.js'
import { namedLicenses } from './licenses.js'
import { passagesOf } from './passage.js'

export type { CreditFact, FactKind, FactScope, Facts, HolderFact, LicenseFact } from './fact.js'

/** The facts of one file; none where it holds no text. */
export async function factsOf(path: string, content: string | Uint8Array, guard?: ParseGuard): Promise<Facts> {
  const source = decodeSource(path, content)
  if (!isSource(source)) return { licenses: [], holders: [], credits: [] }
  const document = new Document(source)
  await document.prepare(guard)
  return documentFacts(document)
}

/** The facts of a page already prepared, each list in the order of the page. */
export function documentFacts(document: Document): Facts {
  const passages = passagesOf(document)
  const licenses = namedLicenses(document, passages)
  const { lines } = document
  return {
    licenses: licenses.map(({ range, ...fact }) => ({ ...fact, span: lines.spanOf(range) })),
    holders: namedHolders(document, passages).map(({ range, ...fact }) => ({ ...fact, span: lines.spanOf(range) })),
    credits: namedCredits(passages, licenses, document.text).map(
      ({ range, basis: _basis, passage: _passage, ...fact }) => ({
        ...fact,
        span: lines.spanOf(range)
      })
    )
  }
}
