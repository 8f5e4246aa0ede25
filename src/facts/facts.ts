/** Reads the facts of a page: what `inspect` prints and what the rules of licensing and attribution compare. */
import { Document } from '../document/document.js'
import type { ParseGuard } from '../document/parse-guard.js'
import { decodeSource, isSource } from '../document/source.js'
import { type NamedCredit, namedCredits } from './credits.js'
import type { Facts } from './fact.js'
import { namedHolders } from './holders.js'
import { namedLicenses } from './licenses.js'
import { passagesOf } from './passage.js'
import { postCredits } from './post-credit.js'
import { type NamedRights, namedRights } from './rights.js'

export type { CreditFact, FactKind, FactScope, Facts, HolderFact, LicenseFact, RightsFact } from './fact.js'

/** The facts of one file; none where it holds no text. */
export async function factsOf(path: string, content: string | Uint8Array, guard?: ParseGuard): Promise<Facts> {
  const source = decodeSource(path, content)
  if (!isSource(source)) return { licenses: [], holders: [], credits: [], rights: [] }
  const document = new Document(source)
  await document.prepare(guard)
  return documentFacts(document)
}

/** The facts of a page already prepared, each list in the order of the page. */
export function documentFacts(document: Document): Facts {
  const passages = passagesOf(document)
  const licenses = namedLicenses(document, passages)
  const rights = namedRights(document, passages, licenses)
  const { lines } = document
  return {
    licenses: licenses.map(({ range, ...fact }) => ({ ...fact, span: lines.spanOf(range) })),
    holders: namedHolders(document, passages).map(({ range, ...fact }) => ({ ...fact, span: lines.spanOf(range) })),
    credits: [...withRights(namedCredits(passages, licenses, document.text), rights), ...postCredits(document)]
      .sort((a, b) => a.range.start - b.range.start)
      .map(({ range, basis: _basis, ...fact }) => {
        const { passage: _passage, ...said } = { passage: 0, ...fact }
        return { ...said, span: lines.spanOf(range) }
      }),
    rights: rights.map(({ range, passage: _passage, ...fact }) => ({ ...fact, span: lines.spanOf(range) }))
  }
}

/** Credits with what their own passage says of rights: permission, or the public domain where no license is named. */
function withRights(credits: readonly NamedCredit[], rights: readonly NamedRights[]): readonly NamedCredit[] {
  const stated = new Set(rights.map(({ passage, kind }) => `${kind} ${passage}`))
  return credits.map((credit) => ({
    ...credit,
    ...(stated.has(`permission ${credit.passage}`) ? { permission: true } : {}),
    ...(credit.licenseId === undefined && stated.has(`public-domain ${credit.passage}`)
      ? { licenseName: 'public domain' }
      : {})
  }))
}
