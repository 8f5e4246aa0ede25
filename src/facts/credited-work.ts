/** Works of others that a page takes over, as its credits tell; lists of reading, thanks and templates are left out. */
import type { Document } from '../document/document.js'
import type { Range } from '../document/span.js'
import { creditKind } from './evidence.js'
import { isCreditHeading } from './credit-sign.js'
import { type NamedCredit, namedCredits } from './credits.js'
import { type NamedLicense, namedLicenses } from './licenses.js'
import { type Passage, passagesOf } from './passage.js'
import { tellingSections } from './telling-sections.js'

/** A work of others, with the passage that credits it. */
export interface CreditedWork extends Omit<NamedCredit, 'passage'> {
  readonly passage: Passage
  /** Whether the words speak of a picture, or stand where only those of pictures do. */
  readonly pictorial: boolean
  /** Whether the words before the credit say of a text that it comes from the work, or a heading announces credits. */
  readonly ofText: boolean
}

/** What a page says of its own license and of the works in it. */
export interface PageCredits {
  readonly passages: readonly Passage[]
  readonly works: readonly CreditedWork[]
  readonly licenses: readonly NamedLicense[]
}

/** Works that ask for their own sentence of credit, which names title and address and nothing else. */
const ownSentence = /\bcontributor covenant\b|\bcitizen code of conduct\b/i

const pictures =
  /\b(?:images?|photos?|photographs?|pictures?|figures?|illustrations?|diagrams?|icons?|logos?|screenshots?|drawings?|charts?|graphics?|artwork|banner|map)\b/i

/** The name of a text, told by what such names hold: "the Harbor Code of Conduct", "Naming Handbook". */
const textName =
  /\b(?:code of conduct|conduct|guides?|guidelines?|handbook|manual|polic(?:y|ies)|articles?|books?|tutorial|documentation|terms of (?:service|use)|wiki|wikipedia|chapter|paper|report|essay|curriculum|lesson|course|glossary|cheat ?sheet|style ?guide|charter|manifesto|statement|covenant)\b/i

/** Reads as much of a prepared page as may hold credits, once. */
export function pageCredits(document: Document): PageCredits {
  return tellingSections(document).answerTo(creditsOf)
}

/** Whether some sections, read alone, credit a work or name a license; definitions are those of the whole page. */
export function stateCredits(document: Document, sections: readonly Range[]): boolean {
  const starts = new Set(sections.map(({ start }) => start))
  const { works, licenses } = creditsOf(document.onlyWith((_, { start }) => starts.has(start)))
  return works.length > 0 || licenses.length > 0
}

function creditsOf(document: Document): PageCredits {
  const passages = passagesOf(document)
  const licenses = namedLicenses(document, passages)
  const works = namedCredits(passages, licenses, document.text).flatMap((credit) => {
    const passage = passages[credit.passage]
    if (!passage || credit.kind !== 'credit' || credit.basis === 'inspired' || ownSentence.test(passage.text)) return []
    const nameless = !credit.sourceUrl && !credit.title && !credit.author
    if (credit.basis === 'license' && /\binspir(?:ed|ation)\b/i.test(passage.text)) return []
    if (creditKind(credit.basis, passage, credit.range, nameless) !== 'credit') return []
    const pictorial =
      credit.basis === 'maker' ||
      passage.kind === 'title' ||
      passage.kind === 'alternative' ||
      pictures.test(passage.text) ||
      pictures.test(passage.heading)
    const ofText = textName.test(credit.title ?? '') || (isCreditHeading(passage.heading) && !pictorial)
    return [{ ...credit, passage, pictorial, ofText }]
  })
  return { passages, works, licenses }
}

/** The licenses a page declares for itself as a whole, not for its code, its pictures or a part of it. */
export function ownLicenses(licenses: readonly NamedLicense[]): readonly NamedLicense[] {
  return licenses.filter(({ kind, scope = 'page' }) => kind === 'declaration' && scope === 'page')
}
