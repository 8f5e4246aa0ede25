/** The licenses a page names: in front matter, SPDX tags, sentences, links, badges, comments and the titles of pictures. */
import { licenseMentions, licenseNamed } from '../detect/license-mention.js'
import { badgeWords, isLicenseFile, licenseOfUrl } from '../detect/license-url.js'
import { spdxExpression, spdxTags } from '../detect/spdx-tag.js'
import type { Document } from '../document/document.js'
import { type Range, RangeSet } from '../document/span.js'
import { captionCredit, labeledCredit, titledCredit } from './caption.js'
import { type CreditRow, creditRows } from './credit-table.js'
import { type CreditSign, creditSigns, isCreditHeading } from './credit-sign.js'
import type { FactKind, FactScope } from './fact.js'
import { scopeAround, scopeNamed, withoutTitles } from './license-scope.js'
import type { Passage, PassageLink } from './passage.js'
import { sentenceAround } from './sentence.js'

/** A license fact before its place is counted in lines. */
export interface NamedLicense {
  readonly id: string
  readonly url?: string
  readonly kind: FactKind
  readonly scope?: FactScope
  readonly range: Range
}

/** A page that names more was made to keep us busy. */
const mostLicenses = 500

/** Keys of front matter whose value is the page's own license. */
const licenseKey = /^(?:licen[sc]es?|spdx-license-identifier|rights)$/i

const ownPage = { kind: 'declaration', scope: 'page' } as const
const spokenOf = { kind: 'mention' } as const

export function namedLicenses(document: Document, passages: readonly Passage[]): readonly NamedLicense[] {
  const code = new RangeSet([...document.code].map(({ range }) => range).sort((a, b) => a.start - b.start))
  const found: NamedLicense[] = [...inFrontMatter(document), ...inTags(document, code)]
  const taken = new RangeSet(found.map(({ range }) => range).sort((a, b) => a.start - b.start))
  const add = (license: NamedLicense) => {
    if (found.length < mostLicenses && taken.overlapping(license.range).length === 0) found.push(license)
  }
  for (const [number] of passages.entries()) {
    for (const license of inPassage(passages, number)) add(license)
  }
  const shown = new RangeSet(found.map(({ range }) => range).sort((a, b) => a.start - b.start))
  for (const license of besideProse(document)) if (shown.overlapping(license.range).length === 0) add(license)
  for (const license of inInlineCode(document)) add(license)
  for (const license of inAddresses(document, code, found)) add(license)
  const sorted = refined(found, document).sort((a, b) => a.range.start - b.range.start)
  return inRows(sorted, creditRows(passages, document.text))
}

/** A license in the row of a table of credits is that of the work beside it. */
function inRows(licenses: readonly NamedLicense[], rows: readonly CreditRow[]): readonly NamedLicense[] {
  if (rows.length === 0) return licenses
  const taken = new RangeSet([...rows])
  return licenses.map((license) =>
    license.kind === 'mention' && taken.has(license.range.start)
      ? { scope: 'section', ...license, kind: 'credit' }
      : license
  )
}

function inFrontMatter(document: Document): readonly NamedLicense[] {
  return (document.frontMatter?.entries ?? []).flatMap(({ path, value, range }) => {
    if (typeof value !== 'string' || value.length > 500) return []
    const own =
      path.length <= 3 &&
      path.some(
        (key, index) =>
          licenseKey.test(key) &&
          path.slice(0, index).every((outer) => !/image|photo|picture|cover|credit|attribution|source/i.test(outer))
      )
    const theirs = !own && path.some((key) => /licen[sc]e/i.test(key))
    if (!own && !theirs) return []
    const url = /^https?:\/\//.test(value) ? value.trim() : undefined
    const id = url ? licenseOfUrl(url) : (spdxExpression(value) ?? licenseMentions(value)[0]?.id)
    if (id === undefined) return []
    const scope = scopeNamed(path.join(' ').replaceAll('_', ' ')) ?? 'page'
    return [{ id, ...(url ? { url } : {}), kind: own ? 'declaration' : 'credit', scope, range }]
  })
}

function inTags(document: Document, code: RangeSet): readonly NamedLicense[] {
  return spdxTags(document.text)
    .slice(0, mostLicenses)
    .flatMap(({ tag, value, start, end, leads }) => {
      if (tag !== 'license' || code.has(start)) return []
      const id = spdxExpression(value)
      return id === undefined ? [] : [{ id, ...(leads ? ownPage : spokenOf), range: { start, end } }]
    })
}

function inPassage(passages: readonly Passage[], number: number): readonly NamedLicense[] {
  const passage = passages[number] as Passage // the caller counts through them
  const mentions = licenseMentions(passage.text).slice(0, mostLicenses)
  const licensedLinks = passage.links.some(({ link }) => licenseOfUrl(link.url) !== undefined)
  if (mentions.length === 0 && !licensedLinks) return []
  const signs = creditSigns(passage.text, passage.links).filter(({ kind }) => kind !== 'inspired' && kind !== 'source')
  const plain = withoutTitles(passage.text, passage.links)
  let last = 0
  const use = (start: number, end: number) => {
    const kind = kindIn(passage, passages, number, signs, start, end)
    const scope = scopeIn(passage, plain, kind, last, start, end)
    last = end
    return { kind, ...(scope ? { scope } : {}) }
  }
  const found: NamedLicense[] = []
  const linked = new Set<number>()
  for (const { id, start, end } of mentions) {
    const on = passage.links.findIndex((one) => one.start < end && start < one.end)
    // "CC BY 4.0, https://…": the address of the license right after its name.
    const next = on === -1 ? passage.links.findIndex((one) => isAddressAfter(one, passage.text, end)) : -1
    const at = on === -1 ? next : on
    const url = at === -1 ? undefined : passage.links[at]?.link.url
    const urlId = url === undefined ? undefined : licenseOfUrl(url)
    const agrees = urlId !== undefined && (urlId === id || isFamilyOf(id, urlId) || isFamilyOf(urlId, id))
    if (agrees) linked.add(at)
    const full = agrees && isFamilyOf(id, urlId) ? urlId : id
    const isLicenseLink = url !== undefined && (agrees || urlId === undefined)
    found.push({
      id: full,
      ...(isLicenseLink ? { url } : {}),
      ...use(start, end),
      range: passage.rangeOf(start, end)
    })
  }
  for (const [at, { link, start, end }] of passage.links.entries()) {
    const id = linked.has(at) ? undefined : licenseOfUrl(link.url)
    if (id !== undefined) found.push({ id, url: link.url, ...use(start, end), range: link.range })
    if (found.length >= mostLicenses) break
  }
  return found
}

function isAddressAfter({ link, start }: PassageLink, text: string, end: number): boolean {
  return (
    start > end && licenseOfUrl(link.url) !== undefined && /^(?: licen[cs]e)?[,:]? \(?$/i.test(text.slice(end, start))
  )
}

/** Titles and alternative texts of HTML pictures, badges, and comments: words that stand in no passage. */
function besideProse(document: Document): readonly NamedLicense[] {
  const found: NamedLicense[] = []
  for (const { url, alt, title, kind, range, urlRange } of document.images) {
    const words = badgeWords(url)
    const id =
      (words === undefined
        ? undefined
        : (licenseNamed(words.replace(/^.*?:\s*/, '')) ?? licenseMentions(words)[0]?.id)) ?? licenseOfUrl(url)
    const badged = words === undefined || /licen[sc]e|cc|creative/i.test(words)
    if (id !== undefined && badged) found.push({ id, ...ownPage, range: urlRange })
    if (kind !== 'html') continue
    for (const { id } of licenseMentions([alt, title ?? ''].join('\n\n')))
      found.push({ id, kind: 'credit', scope: 'asset', range })
  }
  for (const { title, kind, range } of document.links) {
    if (kind === 'html' && title)
      for (const { id } of licenseMentions(title))
        found.push({ id, kind: 'credit', scope: scopeNamed(title) ?? 'section', range })
  }
  for (const { text, range } of document.comments) {
    for (const { id } of licenseMentions(text))
      found.push({ id, ...(/\b(?:under|licen[sc]ed?:?)\b/i.test(text) ? ownPage : spokenOf), range })
  }
  return found
}

const address = /https?:\/\/[^\s<>"'()[\]{}|\\^`]{4,500}/gi

/** Ids in inline code: "licensed under the `MIT` license", and references of reStructuredText; other code with a colon is an example of a tag or a setting. */
function inInlineCode(document: Document): readonly NamedLicense[] {
  return document.code.flatMap(({ kind, value, range }): readonly NamedLicense[] => {
    if (kind !== 'inline') return []
    const reference = /^([^<`]{4,150})<(https?:[^<>\s]{4,200})>$/.exec(value.replace(/\s{1,20}/g, ' '))
    const referred = reference && licenseOfUrl(reference[2] ?? '')
    if (reference && referred) return [{ id: referred, url: reference[2] ?? '', ...useOfCode(document, range), range }]
    if (value.length > 100 || value.includes(':')) return []
    const line = document.lines.rangeOf(document.lines.lineAt(range.start))
    const before = document.text.slice(Math.max(line.start, range.start - 200), range.start)
    const mention = licenseMentions(before + value).find(({ start }) => start >= before.length)
    if (!mention) return []
    const own = underPhrase.test(before) && ownSubject.test(before)
    return [{ id: mention.id, ...(own ? { ...ownPage, scope: scopeNamed(before) ?? 'page' } : spokenOf), range }]
  })
}

/** Whether the words before inline code put the page under the license in it. */
function useOfCode(document: Document, { start }: Range): Pick<NamedLicense, 'kind' | 'scope'> {
  const from = document.text.lastIndexOf('\n\n', start) + 1
  const before = document.text.slice(Math.max(from, start - 200), start).trimStart()
  return underPhrase.test(before) && ownSubject.test(before)
    ? { ...ownPage, scope: scopeNamed(before) ?? 'page' }
    : spokenOf
}

/** Addresses of licenses that no link shows: unused definitions, attributes of unknown elements, plain text. */
function inAddresses(document: Document, code: RangeSet, found: readonly NamedLicense[]): readonly NamedLicense[] {
  const shown = new Set([
    ...document.links.map(({ urlRange }) => urlRange.start),
    ...document.images.map(({ urlRange }) => urlRange.start)
  ])
  const known = new Set(found.map(({ range }) => range.start))
  const result: NamedLicense[] = []
  for (const match of document.text.matchAll(address)) {
    const url = match[0].replace(/[.,;:!?]{1,3}$/, '')
    const id = licenseOfUrl(url)
    if (id === undefined || code.has(match.index) || shown.has(match.index) || known.has(match.index)) continue
    result.push({ id, url, kind: 'mention', range: { start: match.index, end: match.index + url.length } })
  }
  return result
}

/** UTF-16 units within which a vague name and a full one belong to one notice, of which the full one is the fact. */
const sameNotice = 600

/** A name without version means the one its section names in full, if that is one alone; a bare `CC` the one of its page. */
function refined(found: readonly NamedLicense[], document: Document): NamedLicense[] {
  const sections = new Map<number, NamedLicense[]>()
  const placed = found.map((license) => {
    const section = document.sections.findIndex(({ range }) => license.range.start < range.end)
    sections.set(section, [...(sections.get(section) ?? []), license])
    return { license, section }
  })
  const told = new Set<string>()
  return placed.flatMap(({ license, section }) => {
    const near = (sections.get(section) ?? []).filter((other) => isFamilyOf(license.id, other.id))
    const members = near.length > 0 || license.id !== 'CC' ? near : found.filter((other) => isFamilyOf('CC', other.id))
    const ids = new Set(members.map(({ id }) => id))
    const [only] = ids
    if (only === undefined) return [license]
    if (ids.size > 1) return license.id === 'CC' ? [] : [license]
    const fuller = invariantSections(license, only, document.text)
    if (fuller !== undefined) {
      const known = told.has(fuller)
      told.add(fuller)
      return known ? [] : [{ ...license, id: fuller }]
    }
    return near.some(({ range }) => Math.abs(range.start - license.range.start) < sameNotice)
      ? []
      : [{ ...license, id: only }]
  })
}

/** What "with the Invariant Sections being …" says beyond the name of the license before it: the id for manuals that have such sections. */
function invariantSections({ id, range }: NamedLicense, named: string, text: string): string | undefined {
  const parts = id === 'GFDL' ? /^(GFDL-1\.\d)-(only|or-later)$/.exec(named) : null
  const names =
    /\bwith\s{1,20}the[\s@#*c]{1,20}$/i.test(text.slice(Math.max(0, range.start - 30), range.start)) &&
    /^[\s@#*c]{1,20}(?:being|are)\b/i.test(text.slice(range.end, range.end + 30))
  return parts && names ? `${parts[1]}-invariants-${parts[2]}` : undefined
}

/** Whether an id without version, such as `CC-BY` or `GPL`, leaves open what another says in full. */
export function isFamilyOf(family: string, id: string): boolean {
  if (family === 'CC') return /^CC-?(?:BY|0|SA|NC|ND)/.test(id)
  return id.startsWith(`${family}-`) && /^\d/.test(id.slice(family.length + 1))
}

const underPhrase =
  /\b(?:licen[sc]ed|released|published|distributed|available|provided|offered|shared|covered|dedicated|supplied|placed|issued|redistributed|waived?|protected|governed|given|falls?|is|are|use[ds]?|bajo|sous|unter|sob|carries|made)\b|\blicen[sc]e\s?:|ライセンス|许可|授权/iu
const ownSubject =
  /^(?:\W{0,3}(?:unless|except|all|this|these|our|we|the|its|your?|content|contents|text|texts|documentation|docs|material|materials|code|images?|slides|instructional|licen[sc]ed|released|available|published|distributed|dual|copyright|©|\(c\)|to the extent|any|everything|licen[sc]e|documents?|site|website|repository|project|work|esta?|este|todo|cette?|ces?|tous|dies\w*|alle|(?:der|die|das|el|los|las|les|os|il|i|gli)\s))/iu
const otherSubject = /\b(?:their|third[- ]party|other projects?|his|her|whose)\b/i
const summaryWords =
  /\b(?:you (?:are|may|can|must|have)|requires?|permits?|allows?|means|asks?|obliges?|forbids?|lets|differences?|compared|versus|such as|for example|e\.g\.|popular|commonly|choose|choosing|consider|recommended?|compatible|similar to|like the)\b/i

function kindIn(
  passage: Passage,
  passages: readonly Passage[],
  number: number,
  signs: readonly CreditSign[],
  start: number,
  end: number
): FactKind {
  if (passage.quoted) return isIntroduced(passages, number) ? 'template' : 'mention'
  const sentence = sentenceAround(passage.text, start, end)
  const credit =
    signs.some((sign) => sign.start < start) || otherSubject.test(passage.text.slice(sentence.start, start))
  const work = passage.links.find(
    (one) =>
      one.start < start &&
      one.end > sentence.start &&
      /^https?:/i.test(one.link.url) &&
      licenseOfUrl(one.link.url) === undefined &&
      !isLicenseFile(one.link.url)
  )
  if (credit || (work && isCreditHeading(passage.heading)) || (work && isBeside(passage.text, work.end, start)))
    return 'credit'
  if (!isLicenseHeading(passage.heading) && isFormed(passage, start, end)) return 'credit'
  const words = passage.text.slice(sentence.start, sentence.end)
  if (/^[\s\uFFFC]*$/.test(passage.text)) return 'declaration' // a linked button or badge
  if (passage.kind === 'title' || passage.kind === 'alternative') return 'credit'
  if (summaryWords.test(passage.text.slice(sentence.start, start)) && !/\blicen[sc]ed under\b/i.test(words))
    return 'summary'
  if (underPhrase.test(words) && (ownSubject.test(words) || isLicenseHeading(passage.heading))) return 'declaration'
  if (isLicenseHeading(passage.heading) || /^\W*licen[sc]e\b/i.test(passage.text)) return 'declaration'
  return 'mention'
}

/** What a license given on a page covers; `text` is that of the passage without the titles of works, and the license named last ends what its own words speak of. */
function scopeIn(
  { text: written, kind: block, heading }: Passage,
  text: string,
  kind: FactKind,
  last: number,
  start: number,
  end: number
): FactScope | undefined {
  if (kind !== 'declaration' && kind !== 'credit') return undefined
  if (block === 'title' || block === 'alternative') return 'asset'
  const sentence = sentenceAround(written, start, end)
  const before = text.slice(Math.max(sentence.start, last), start)
  return (
    scopeAround(before, text.slice(end, sentence.end)) ??
    scopeNamed(heading) ??
    (kind === 'declaration' || isCreditHeading(heading) ? 'page' : 'section')
  )
}

/** Whether the form of the words before a license names a work and its maker. */
function isFormed({ text, links }: Passage, start: number, end: number): boolean {
  const link = links.find((one) => one.start <= start && end <= one.end)
  const place = link ?? { start, end }
  return (
    labeledCredit(text, links) !== undefined ||
    (captionCredit(text, place, links) ?? titledCredit(text, place)) !== undefined
  )
}

/** "…, licensed under CC BY 4.0", "… by Ada under CC BY 4.0", "… (PDF) (CC BY 4.0)": the license is that of the work before it. */
function isBeside(text: string, work: number, license: number): boolean {
  const between = text.slice(work, license)
  return (
    /\b(?:licen[sc]ed|under|by)\b/i.test(between) ||
    (/[([]\s?(?:licen[sc]e:\s?)?$/i.test(between) && between.length < 120) ||
    /^["'”’»)]{0,3}\s[|·•]\s(?:[^|·•\n]{2,60}\s[|·•]\s)?$/u.test(between)
  )
}

function isLicenseHeading(heading: string): boolean {
  return /\b(?:licen[sc](?:e|es|ing)|copyright|licencia|lizenz|licença|licenza)\b|ライセンス|许可/iu.test(heading)
}

/** Whether the words before a quotation say that it is there to be copied. */
function isIntroduced(passages: readonly Passage[], number: number): boolean {
  const before = passages.slice(Math.max(0, number - 6), number).findLast((other) => !other.quoted)
  return (
    before !== undefined &&
    /\b(?:attribut|credit|cit(?:e|ation)|following|copy|add|include|use)\w*/i.test(before.text) &&
    /[:：]\s*$/.test(before.text)
  )
}
