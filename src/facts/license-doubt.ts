/** What leaves open which license a page is under: a missing version, a name of several licenses, signs that contradict each other. */
import { licenseMentions } from '../detect/license-mention.js'
import { licenseOfUrl } from '../detect/license-url.js'
import type { Document } from '../document/document.js'
import type { Range } from '../document/span.js'
import { ownLicenses, pageCredits } from './credited-work.js'
import { isFamilyOf, type NamedLicense } from './licenses.js'
import type { Passage } from './passage.js'
import { tellingSections } from './telling-sections.js'

/** One doubt: `id` is what is written; `other` what contradicts it. */
export interface LicenseDoubt {
  readonly doubt: 'version' | 'variant' | 'opl' | 'contradiction' | 'badge'
  readonly id: string
  readonly other?: string
  readonly range: Range
}

/** Families whose versions differ in what they ask of a text. */
const openFamily = /^(?:CC-(?:BY|SA|NC|ND)(?:-(?:NC|SA|ND)){0,2}|GFDL)$/

/** "licensed under the OPL", "License: OPL"; a version or the full name beside it says which one is meant. */
const bareOpl = /\b(?:under(?: the)?(?: terms of the)?|licen[cs]e:)\s(OPL)\b(?![-\w]|\.\d|,? (?:v(?:ersion)? ?)?\d)/gi

export function licenseDoubts(page: Document): readonly LicenseDoubt[] {
  const document = tellingSections(page)
  const { passages, licenses } = pageCredits(page)
  return [
    ...openNames(ownLicenses(licenses), licenses, passages),
    ...passages.flatMap((passage) => (passage.quoted ? [] : [...bareNames(passage), ...contradictions(passage)])),
    ...contradictingBadges(document, licenses)
  ]
}

function openNames(
  own: readonly NamedLicense[],
  all: readonly NamedLicense[],
  passages: readonly Passage[]
): readonly LicenseDoubt[] {
  return own.flatMap(({ id, url, range }) => {
    const variant = id === 'CC'
    if (!variant && !openFamily.test(id)) return []
    if (url !== undefined && licenseOfUrl(url) === undefined) return [] // it leads to a text of its own, which says more
    if (all.some((other) => isFamilyOf(id, other.id))) return []
    const passage = passages.find((one) => one.range.start <= range.start && range.end <= one.range.end)
    if (passage?.links.some(({ link }) => leadsToLicense(link.url))) return []
    return [{ doubt: variant ? ('variant' as const) : ('version' as const), id, range }]
  })
}

/** A file of the repository that holds the license. */
function leadsToLicense(url: string): boolean {
  return /(?:^|\/)(?:licen[cs]es?|copying|legal|notices?)(?:[-._/#?]|$)/i.test(url)
}

function bareNames(passage: Passage): readonly LicenseDoubt[] {
  if (/\bopen(?:content| public| publication)\b/i.test(passage.text)) return []
  return [...passage.text.matchAll(bareOpl)].map((match) => {
    const start = match.index + match[0].length - 3
    return { doubt: 'opl' as const, id: 'OPL', range: passage.rangeOf(start, start + 3) }
  })
}

/** Links to a Creative Commons license whose words name another one. */
function contradictions(passage: Passage): readonly LicenseDoubt[] {
  if (!passage.links.some(({ link }) => licenseOfUrl(link.url)?.startsWith('CC'))) return []
  const mentions = licenseMentions(passage.text)
  return passage.links.flatMap(({ link, start, end }) => {
    const linked = licenseOfUrl(link.url)
    const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end)
    const [mention] = inside
    if (!linked?.startsWith('CC') || !mention || inside.length > 1 || agree(mention.id, linked)) return []
    return [
      {
        doubt: 'contradiction' as const,
        id: mention.id,
        other: linked,
        range: passage.rangeOf(mention.start, mention.end)
      }
    ]
  })
}

/** A badge of a Creative Commons license on a page whose words give another one, and one alone. */
function contradictingBadges(document: Document, licenses: readonly NamedLicense[]): readonly LicenseDoubt[] {
  const badges = new Set(document.images.map(({ urlRange }) => urlRange.start))
  const own = ownLicenses(licenses).filter(({ id }) => id.startsWith('CC-BY'))
  const shown = own.filter(({ range }) => badges.has(range.start))
  const said = [...new Set(own.filter(({ range }) => !badges.has(range.start)).map(({ id }) => id))]
  const [only] = said
  if (shown.length !== 1 || only === undefined || said.length > 1) return []
  return shown.flatMap(({ id, range }) =>
    agree(id, only) ? [] : [{ doubt: 'badge' as const, id, other: only, range }]
  )
}

/** Whether two ids can mean one license: the same, a family and its member, a port and the unported one. */
function agree(one: string, other: string): boolean {
  const [a, b] = [one, other].map((id) =>
    id.replace(/-[A-Z]{2,3}$/, (port) => (/^-(?:BY|SA|NC|ND)$/.test(port) ? port : ''))
  )
  return a === b || a === undefined || b === undefined || isFamilyOf(a, b) || isFamilyOf(b, a)
}
