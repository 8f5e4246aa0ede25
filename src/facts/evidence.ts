/** What on a page gives credit or names a license, in a form in which two versions of the page can be compared. */
import { licenseMentions } from '../detect/license-mention.js'
import { licenseOfUrl } from '../detect/license-url.js'
import { foldedWords, Words } from '../detect/word.js'
import type { Document } from '../document/document.js'
import type { Range } from '../document/span.js'
import { holdsCreditWords, isCreditHeading } from './credit-sign.js'
import { type NamedCredit, namedCredits } from './credits.js'
import { namedHolders } from './holders.js'
import { type NamedLicense, namedLicenses } from './licenses.js'
import { imagesOf, type Passage, passagesOf } from './passage.js'
import { sentenceAround } from './sentence.js'
import { noticeWords } from './telling-sections.js'

/**
 * credit: the work of others is named as such · license: the page or a work is put under a license · holder: a copyright notice ·
 * listing: a work is listed together with its license, so that the credit is itself the content ·
 * mention: a license, or a work known for its license, is spoken of, or the words of a credit have another meaning as well.
 */
export type EvidenceKind = 'credit' | 'license' | 'holder' | 'listing' | 'mention'

export interface Evidence {
  readonly kind: EvidenceKind
  readonly range: Range
  /** The number of its passage; absent for what stands outside passages, such as a comment. */
  readonly passage?: number
  /** What the evidence names, equal for equal things: `url:…`, `name:…`, `license:…`. */
  readonly keys: readonly string[]
  /** The picture it most likely belongs to: the nearest one of its section, for a credit in words that are used of pictures. */
  readonly picture?: string
}

/** A page read for comparison. */
export interface EvidencePage {
  readonly document: Document
  readonly passages: readonly Passage[]
  /** Each passage as its words alone, as `foldedWords` gives them. */
  readonly folded: readonly string[]
  readonly evidence: readonly Evidence[]
}

/** Texts that many pages take over, known for the license that asks for their name. */
const knownWork = /\bcontributor covenant\b|\bcitizen code of conduct\b/i

/** What can be based on the work of others; software and numbers are based on other things in another sense. */
const workSubject =
  /\b(?:this|these|our|the|parts?|portions?|some|much|text|content|language|section|sections) (?:(?:\w+ ){0,4})?(?:documents?|documentation|docs|guides?|guidelines?|pages?|articles?|polic(?:y|ies)|codes?|conduct|tutorials?|sections?|templates?|text|contents?|agreements?|examples?|posts?|lessons?|courses?|chapters?|handbooks?|manuals?|diagrams?|images?|figures?|pictures?|materials?|works?|translations?|terms|statements?|process|procedures?|framework|checklists?|glossary|faq|readme|license|slides|exercises?|workshops?|curriculum|project|community)\b/i

export function evidencePage(document: Document): EvidencePage {
  const passages = passagesOf(document)
  const licenses = namedLicenses(document, passages)
  const credits = namedCredits(passages, licenses, document.text).filter(
    ({ kind, basis }) => kind !== 'template' && basis !== 'inspired'
  )
  const credited = new Set(credits.map(({ passage }) => passage))
  const passageAt = passageFinder(passages)
  const evidence: Evidence[] = [
    ...credits.map((credit) => creditEvidence(credit, passages, document)),
    ...licenses.flatMap((license) => licenseEvidence(license, passages, passageAt(license.range.start), credited)),
    ...namedHolders(document, passages).map(({ name, range }) => ({
      kind: 'holder' as const,
      range,
      ...numbered(passageAt(range.start)),
      keys: [nameKey(name)]
    })),
    ...passages.flatMap((passage, number) => (credited.has(number) ? [] : knownWorks(passage, number)))
  ]
  return { document, passages, folded: passages.map(({ text }) => foldedWords(text)), evidence }
}

/** Equal for addresses that differ in scheme, `www.`, a final slash, a fragment or case. */
export function urlKey(url: string): string {
  return `url:${url
    .trim()
    .toLowerCase()
    .replace(/^[a-z]{2,10}:/, '')
    .replace(/^\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')}`
}

export function nameKey(name: string): string {
  return `name:${foldedWords(name)}`
}

function creditEvidence(
  { basis, title, author, sourceUrl, range, passage }: NamedCredit,
  passages: readonly Passage[],
  document: Document
): Evidence {
  const keys = [
    ...(sourceUrl ? [urlKey(sourceUrl)] : []),
    ...[title, author].flatMap((name) => (name ? [nameKey(name)] : []))
  ]
  return {
    kind: creditKind(basis, passages[passage], range, keys.length === 0),
    range,
    passage,
    keys,
    ...pictureOf(basis, range, passages[passage], document)
  }
}

function pictureOf(
  basis: NamedCredit['basis'],
  range: Range,
  passage: Passage | undefined,
  document: Document
): { readonly picture?: string } {
  const pictorial =
    basis === 'label' ||
    basis === 'maker' ||
    basis === 'source' ||
    (basis === 'taken' && pictureWords.test(passage?.text ?? ''))
  if (!pictorial || !passage) return {}
  const distance = (at: Range) => Math.min(Math.abs(at.start - range.start), Math.abs(at.end - range.start))
  const [nearest] = [...imagesOf(document, passage.section)].sort((a, b) => distance(a.range) - distance(b.range))
  return nearest ? { picture: nearest.url } : {}
}

const pictureWords =
  /\b(?:images?|photos?|photographs?|pictures?|figures?|illustrations?|diagrams?|icons?|screenshots?|drawings?|charts?|graphics?)\b/i

/** Whether a credit is one beyond doubt, the entry of a list, or words that have another meaning as well. */
export function creditKind(
  basis: NamedCredit['basis'],
  passage: Passage | undefined,
  range: Range,
  nameless: boolean
): EvidenceKind {
  if (!passage || isCreditHeading(passage.heading)) return 'credit'
  if (basis === 'license')
    return /^\W*$/.test(passage.text.slice(0, passage.links[0]?.start ?? 0)) && !/\blicen[sc]ed\b/i.test(passage.text)
      ? 'listing'
      : 'credit'
  if (basis === 'source' || (basis === 'permission' && nameless)) return 'mention'
  if (basis !== 'based') return 'credit'
  const before = passage.text.slice(0, beforeRange(passage, range))
  const sentence = sentenceAround(passage.text, before.length, before.length)
  const subject = before.slice(sentence.start)
  return subject.trim().length < 12 || workSubject.test(subject) ? 'credit' : 'mention'
}

/** How many units of the passage stand before a place in the source. */
function beforeRange(passage: Passage, range: Range): number {
  let low = 0
  let high = passage.text.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passage.rangeOf(middle, middle + 1).start < range.start) low = middle + 1
    else high = middle
  }
  return low
}

function licenseEvidence(
  license: NamedLicense,
  passages: readonly Passage[],
  number: number | undefined,
  credited: ReadonlySet<number>
): readonly Evidence[] {
  if (license.kind === 'template' || (number !== undefined && credited.has(number))) return []
  const passage = number === undefined ? undefined : passages[number]
  const work = passage?.links.find(
    ({ link }) => link.range.end <= license.range.start && licenseOfUrl(link.url) === undefined
  )
  const own = license.kind === 'declaration' || license.kind === 'credit'
  const key = own && work ? urlKey(work.link.url) : `license:${license.id.replace(/-\d.*$/, '')}`
  return [{ kind: own ? 'license' : 'mention', range: license.range, ...numbered(number), keys: [key] }]
}

/**
 * Whether a stretch of source may hold evidence, told from its words alone and without a parser: never no where there is some,
 * but for work that is credited by the heading above it alone.
 */
export function mayHoldEvidence(source: string): boolean {
  return (
    noticeWords.test(source) ||
    knownWork.test(source) ||
    holdsCreditWords(new Words(source)) ||
    licenseMentions(source).length > 0
  )
}

function knownWorks(passage: Passage, number: number): readonly Evidence[] {
  const found = passage.kind === 'heading' ? null : knownWork.exec(passage.text)
  if (!found) return []
  return [
    {
      kind: 'mention',
      range: passage.rangeOf(found.index, found.index + found[0].length),
      passage: number,
      keys: [nameKey(found[0])]
    }
  ]
}

function numbered(passage: number | undefined): { readonly passage?: number } {
  return passage === undefined ? {} : { passage }
}

function passageFinder(passages: readonly Passage[]): (offset: number) => number | undefined {
  return (offset) => {
    let low = 0
    let high = passages.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((passages[middle]?.range.end ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return (passages[low]?.range.start ?? Number.POSITIVE_INFINITY) <= offset ? low : undefined
  }
}
