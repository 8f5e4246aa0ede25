/** Compares credits of both versions of a page: which parts of one went – author, source, license, the word of change – while the rest of it stayed. */
import { licenseOfUrl } from '../detect/license-url.js'
import { foldedWords } from '../detect/word.js'
import type { Document } from '../document/document.js'
import type { Range } from '../document/span.js'
import { type NamedCredit, namedCredits } from './credits.js'
import { creditKind, urlKey } from './evidence.js'
import { namedLicenses } from './licenses.js'
import type { ComparedPage } from './lost-evidence.js'
import { type Passage, passagesOf } from './passage.js'
import { rewrittenPages, isTouchedIn } from './touched.js'

/** `whole` where one of several credits of a passage went. */
export type CreditPart = 'author' | 'source' | 'license' | 'license link' | 'change' | 'whole'

export interface LostPart {
  readonly path: string
  /** The credit, in the base. */
  readonly range: Range
  readonly part: CreditPart
  /** The license of the work, as far as the base named it. */
  readonly licenseId?: string
}

interface Side {
  readonly passages: readonly Passage[]
  readonly folded: readonly string[]
  /** Each passage with where its links lead: equal where nothing of a credit changed. */
  readonly whole: readonly string[]
  readonly credits: readonly NamedCredit[]
  /** All words, with a space before and behind. */
  readonly words: string
  readonly addresses: ReadonlySet<string>
  readonly families: ReadonlySet<string>
}

/** Nothing of credits that went as a whole, passage and all: `lostEvidence` tells of these. */
export function lostParts(pages: readonly ComparedPage[], stems: readonly string[]): readonly LostPart[] {
  return rewrittenPages(pages, stems).flatMap(({ change, base, head }) => {
    const [before, after] = [sideOf(base), sideOf(head)]
    const elsewhere = pages.flatMap((page) =>
      page.head && page.head !== head && page.change.added.size > 0 ? ` ${foldedWords(page.head.text)} ` : []
    )
    const stayed = new Set(after.whole)
    const known = new Set(before.whole)
    return before.credits.flatMap((credit) => {
      const { range, passage, licenseId } = credit
      const own = before.passages[passage]
      if (!isCredit(credit, own) || stayed.has(before.whole[passage] ?? '')) return []
      if (!isTouchedIn(change.removed, base, range)) return []
      const fresh = after.credits.filter((one) => !known.has(after.whole[one.passage] ?? ''))
      const isElsewhere = (words: string) => elsewhere.some((text) => text.includes(` ${words} `))
      return partsLost(credit, fresh, { before, after, isElsewhere }).map((part) => ({
        path: change.path,
        range,
        part,
        ...(licenseId ? { licenseId } : {})
      }))
    })
  })
}

function sideOf(document: Document): Side {
  const passages = passagesOf(document)
  const licenses = namedLicenses(document, passages)
  return {
    passages,
    folded: passages.map(({ text }) => foldedWords(text)),
    whole: passages.map(
      ({ text, links }) => `${foldedWords(text)} ${links.map(({ link }) => urlKey(link.url)).join(' ')}`
    ),
    credits: namedCredits(passages, licenses, document.text).filter(({ kind }) => kind === 'credit'),
    words: ` ${foldedWords(document.text)} `,
    addresses: new Set(document.links.map(({ url }) => urlKey(url))),
    families: new Set(licenses.map(({ id }) => familyOf(id)))
  }
}

/** A credit beyond doubt: words that have another meaning as well are left alone. */
function isCredit({ basis, range, title, author, sourceUrl }: NamedCredit, passage: Passage | undefined): boolean {
  const kind = creditKind(basis, passage, range, !title && !author && !sourceUrl)
  return kind === 'credit' || kind === 'listing'
}

interface Comparison {
  readonly before: Side
  readonly after: Side
  readonly isElsewhere: (words: string) => boolean
}

function partsLost(
  credit: NamedCredit,
  fresh: readonly NamedCredit[],
  { before, after, isElsewhere }: Comparison
): readonly CreditPart[] {
  const { title, author, sourceUrl, licenseId, licenseUrl, modified } = credit
  const isNamed = (name: string) => {
    const words = foldedWords(name)
    return words === '' || after.words.includes(` ${words} `) || isElsewhere(words)
  }
  const match = successorOf(credit, fresh)
  if (!match) {
    const names = [title, author].flatMap((name) => name ?? [])
    const isGone =
      names.length > 0 && !names.some(isNamed) && !(sourceUrl !== undefined && after.addresses.has(urlKey(sourceUrl)))
    const words = new Set((before.folded[credit.passage] ?? '').split(' '))
    const known = new Set(before.folded)
    // A passage that now names another work was put in its place; people correct what they name.
    const renamed = new Set(fresh.flatMap((one) => ((one.title ?? one.author ?? one.sourceUrl) ? [one.passage] : [])))
    const beside = after.folded.some(
      (one, number) => !known.has(one) && !renamed.has(number) && sharedPart(words, one) >= stillThere
    )
    return isGone && beside ? ['whole'] : []
  }
  const around = ` ${after.folded[match.passage] ?? ''} `
  const lost: CreditPart[] = []
  if (author && !isNamed(author) && !isCompleted(author, around)) lost.push('author')
  // The link to the page of the maker, which was there before, is none to the work.
  const leads = match.sourceUrl !== undefined && !before.addresses.has(urlKey(match.sourceUrl))
  if (sourceUrl && !leads && !after.addresses.has(urlKey(sourceUrl))) lost.push('source')
  if (licenseId && !match.licenseId && !after.families.has(familyOf(licenseId))) lost.push('license')
  else if (licenseUrl && !match.licenseUrl && ![...after.addresses].some(isOfLicense)) lost.push('license link')
  if (modified && match.modified === undefined) lost.push('change')
  return lost
}

/** The part of its words at which a passage is the same one, reworded. */
const stillThere = 0.5

/** The credit of the same work in a passage that was put in or rewritten. */
function successorOf(
  { title, author, sourceUrl }: NamedCredit,
  fresh: readonly NamedCredit[]
): NamedCredit | undefined {
  const same = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && foldedWords(one) === foldedWords(other)
  return (
    fresh.find((one) => sourceUrl && one.sourceUrl && urlKey(one.sourceUrl) === urlKey(sourceUrl)) ??
    fresh.find((one) => same(title, one.title)) ??
    fresh.find((one) => same(author, one.author))
  )
}

/** "Ada Example" that became "Ada K. Example", or "A. Example". */
function isCompleted(author: string, around: string): boolean {
  const words = foldedWords(author).split(' ')
  const last = words.at(-1) ?? ''
  return last.length > 2 && around.includes(` ${last} `)
}

function sharedPart(words: ReadonlySet<string>, text: string): number {
  const others = new Set(text.split(' '))
  return [...words].filter((word) => others.has(word)).length / Math.max(1, words.size)
}

function isOfLicense(address: string): boolean {
  return licenseOfUrl(`https://${address.slice('url:'.length)}`) !== undefined
}

function familyOf(id: string): string {
  return id.replace(/-\d.*$/, '')
}
