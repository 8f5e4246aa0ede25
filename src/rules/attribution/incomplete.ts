/** Credits that lack what their license asks for, graded by its version; a work that is named so that nobody can find it. */
import { creativeCommonsStems } from '../../facts/creative-commons-stems.js'
import { creditWords } from '../../facts/credit-words.generated.js'
import type { CreditedWork } from '../../facts/credited-work.js'
import type { CreditPart, Requirements } from '../../facts/requirements.js'
import type { Range } from '../../document/span.js'
import type { NamedLicense } from '../../facts/licenses.js'
import { defineRule, type Observation } from '../rule.js'
import { licenseName, ownWords, plainName, type Slots } from '../slot.js'

/** Of what is derived, forked or extracted, far more is software than text. */
const ofSoftware =
  /deriv|fork|port|extract|sourced|snippet|original|version|incorporat|image|diagram|screenshot|publish/
const stems = [
  ...creativeCommonsStems,
  ...[...creditWords.changed, ...creditWords.taken].filter((words) => !ofSoftware.test(words))
]
const by3 = 'https://creativecommons.org/licenses/by/3.0/'
const by4 = 'https://creativecommons.org/licenses/by/4.0/'

export default defineRule({
  meta: {
    id: 'attribution/incomplete',
    severity: 'error',
    scope: 'added',
    wakes: [{ literals: stems }],
    reads: 'change-set',
    summary: 'Give credits all that the license of the work asks for',
    why: 'A license allows the reuse on condition that the credit names what it asks for; without that there is no permission.',
    remedy:
      'Add what is missing: who made the work, a link to it, and the license; up to version 3.0 its title as well.',
    messages: {
      missing:
        'The credit names no {missing}, which {clause} asks for, {link}. Complete: {title} by {author}, {source}, {license}.',
      nobody: 'The credit says neither who made the work nor where it is, which {clause} asks for, {link}.',
      unfindable: 'A work is named here as a source without a link and without its author, so that nobody can find it.',
      unlinked: 'The license is named without a link to its text or the text itself, which {clause} asks for, {link}.'
    }
  },

  examples: {
    bad: [
      `⟦Adapted from [The Naming Book](https://books.example/naming)⟧, licensed under [CC BY 3.0](${by3}).`,
      `This guide is ⟦based on [Small Words](https://style.example/)⟧, used under [CC BY-SA 3.0](https://creativecommons.org/licenses/by-sa/3.0/).`,
      `⟦Adapted from "The Naming Book" by Ada Example, licensed under [CC BY 4.0](${by4}).⟧`,
      `![A drill](drill.png)\n\n⟦Image credit: Ada Example.⟧ License: [CC BY-SA 3.0](https://creativecommons.org/licenses/by-sa/3.0/)`,
      `⟦Adapted from the Harbor Code of Conduct.⟧`,
      `Parts of this document are ⟦adapted from the Harbor Code of Conduct and the Shipyard Code of Conduct.⟧`,
      `This policy is ⟦adapted from the Naming Handbook and licensed under [CC BY 4.0](${by4}).⟧`,
      `⟦Adapted from [The Naming Book](https://books.example/naming)⟧ by Ada Example, licensed under CC BY 4.0.`
    ],
    good: [
      `Adapted from [The Naming Book](https://books.example/naming) by Ada Example, licensed under [CC BY 3.0](${by3}).`,
      `Adapted from [The Naming Book](https://books.example/naming), licensed under [CC BY 4.0](${by4}).`,
      'Adapted from [The Naming Book](https://books.example/naming).',
      'Adapted from The Naming Book by Ada Example.',
      '![A harbor](harbor.jpg)\n\nPhoto by [Grace Example](https://photos.example/grace).',
      '- [Names](https://names.example/) (CC BY-NC 4.0)\n- [Words](https://words.example/) - Ada Example (CC BY-SA)',
      `Adapted from the [Harbor Code of Conduct](https://harbor.example/conduct), licensed under [CC BY 3.0](${by3}).`,
      'The parser was ported from Pascal.',
      'This page is translated from English.',
      'Forked from Toolkit 2.',
      'Inspired by the Harbor Code of Conduct.',
      'Thanks to the authors of the Naming Handbook.',
      'The diagram is used with permission of Ada Example.',
      'This Code of Conduct is adapted from the Contributor Covenant, version 1.4.',
      '```text\nAdapted from the Harbor Code of Conduct\n```',
      'To credit us, use the following:\n\n> Adapted from the Harbor Handbook under CC BY 3.0.',
      `Adapted from the Harbor Handbook, [CC BY 3.0](${by3}); see [all credits](../CREDITS.md).`,
      `Based on work of the [Mozilla Contributors](https://developer.mozilla.org/en-US/docs/Web), licensed under [CC BY-SA 2.5](https://creativecommons.org/licenses/by-sa/2.5/).`,
      {
        base: 'Adapted from the Harbor Code of Conduct.\n\nIt has a tpyo.\n',
        head: 'Adapted from the Harbor Code of Conduct.\n\nIt has no typo.\n'
      }
    ]
  },

  load: async () => {
    const { pageCredits, stateCredits } = await import('../../facts/credited-work.js')
    const { deedOf, requirementsOf } = await import('../../facts/requirements.js')
    const { isAdded, touchedPages } = await import('../../facts/touched.js')
    return { pageCredits, stateCredits, deedOf, requirementsOf, isAdded, touchedPages }
  },

  *checkChange({ pages }, { loaded: { pageCredits, stateCredits, deedOf, requirementsOf, isAdded, touchedPages } }) {
    for (const { change, head, holding } of touchedPages(pages, stems)) {
      // Most of these words credit nothing, which is told from where they stand.
      if (!stateCredits(head, holding)) continue
      const told = new Set<number>()
      const { works, licenses } = pageCredits(head)
      for (const work of works) {
        const passage = work.passage.range.start
        if (work.basis === 'permission' || told.has(passage) || !isAdded(change, head, work.range)) continue
        const grade =
          leadsToCredits(work) || withPermission.test(work.passage.text)
            ? undefined
            : gradeOf(work, work.licenseId ? requirementsOf(work.licenseId) : undefined)
        if (!grade) continue
        told.add(passage)
        const fix = grade.message === 'unlinked' ? linkedLicense(work, licenses, head.text, deedOf) : undefined
        yield { path: change.path, range: work.range, ...grade, ...(fix ? { fix } : {}) }
      }
    }
  }
})

/** A word of permission is taken at its word, for all that stands beside it. */
const withPermission = /\b(?:with|by) (?:\w{1,12} )?permission\b/i

/** The name of the license as a link, where it is written as nothing but its name. */
function linkedLicense(
  { licenseId, passage }: CreditedWork,
  licenses: readonly NamedLicense[],
  text: string,
  deedOf: (id: string) => string | undefined
): Observation['fix'] {
  const named = licenses.filter(({ id, range }) => id === licenseId && touches(range, passage.range))
  const [license] = named
  const deed = licenseId === undefined ? undefined : deedOf(licenseId)
  if (!license || named.length > 1 || license.url !== undefined || deed === undefined) return undefined
  const written = text.slice(license.range.start, license.range.end)
  if (!/^[A-Za-z0-9][A-Za-z0-9 .,-]{2,80}$/.test(written) || text[license.range.start - 1] === '[') return undefined
  return { range: license.range, text: `[${written}](${deed})` }
}

function touches(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end
}

/** Links to pages of the repository where all of it may stand, which every license accepts. */
function leadsToCredits({ passage }: CreditedWork): boolean {
  return passage.links.some(
    ({ link: { url } }) =>
      !/^[a-z]+:/i.test(url) && /credit|notice|attribution|acknowledg|author|third.?party|licen[cs]e/i.test(url)
  )
}

type Grade = Omit<Observation, 'range'>

function gradeOf(work: CreditedWork, asked: Requirements | undefined): Grade | undefined {
  const found = partsOf(work)
  if (!asked?.checked) {
    if (work.licenseId || found.has('source') || found.has('author') || !work.ofText || !isTaken(work)) return undefined
    return { message: 'unfindable', severity: 'warning', confidence: 'medium' }
  }
  const clause = { clause: ownWords(asked.clause), link: ownWords(asked.link) }
  if (!found.has('source') && !found.has('author') && asked.credit.includes('author'))
    return { message: 'nobody', slots: clause, ...(work.ofText || work.basis === 'label' ? sure : unsure) }
  const missing = asked.credit.filter((part) => part !== 'license' && part !== 'changes' && !found.has(part))
  // Since 4.0 a link to a page with the rest will do; before, author and title have to stand here.
  const needed = asked.credit.includes('title') ? missing : missing.filter((part) => part !== 'author')
  if (needed.length > 0) return { message: 'missing', slots: slotsOf(work, needed, clause), ...unsure }
  return work.licenseUrl || !/\d/.test(work.licenseId ?? '')
    ? undefined
    : { message: 'unlinked', slots: clause, severity: 'notice', confidence: 'high' }
}

function isTaken({ basis }: CreditedWork): boolean {
  return basis === 'changed' || basis === 'taken'
}

const sure = { severity: 'error', confidence: 'medium' } as const
const unsure = { severity: 'warning', confidence: 'medium' } as const

const names: Readonly<Record<CreditPart, string>> = {
  author: 'author',
  title: 'title',
  source: 'link to the work',
  license: 'license',
  changes: 'note of changes'
}

function slotsOf(
  { title, author, sourceUrl, licenseId }: CreditedWork,
  missing: readonly CreditPart[],
  clause: Slots
): Slots {
  return {
    ...clause,
    missing: ownWords(missing.map((part) => names[part]).join(' and no ')),
    title: title ? plainName(title) : ownWords('TITLE'),
    author: author ? plainName(author) : ownWords('AUTHOR'),
    source: sourceUrl ? ownWords('its link') : ownWords('LINK'),
    license: licenseName(licenseId ?? '')
  }
}

/** Whether a work is named after the people whose site it stands on, such as the Harbor Code of Conduct on harbor.example. */
function bearsName({ title, sourceUrl }: CreditedWork): boolean {
  const host = /^https?:\/\/([^/]{1,100})/i.exec(sourceUrl ?? '')?.[1]?.toLowerCase()
  const first = /[\p{L}\p{N}]{4,40}/u.exec((title ?? '').replace(/^the /i, ''))?.[0].toLowerCase()
  return host !== undefined && first !== undefined && host.includes(first)
}

/** Sites whose pages name all their authors, so that a link is the credit they ask for. */
const sharedAuthorship =
  /^https?:\/\/(?:[\w-]+\.)*(?:wikipedia|wikibooks|wikimedia|wiktionary|wikiversity|wikisource|mozilla)\.org\//i

/** What the credit gives. Where its words go on after "Photo by" or "Image credit:", they name somebody, in capitals or not. */
function partsOf(work: CreditedWork): ReadonlySet<CreditPart> {
  const { author, title, sourceUrl, basis, passage } = work
  const parts = new Set<CreditPart>()
  if (sourceUrl) parts.add('source')
  const named = (basis === 'maker' || basis === 'label') && namesAfterSign.test(passage.text)
  const shared = sourceUrl !== undefined && sharedAuthorship.test(sourceUrl)
  if (author || named || shared || bearsName(work)) parts.add('author')
  if (title || shared || (sourceUrl && passage.kind !== 'paragraph')) parts.add('title')
  if (work.pictorial && !work.ofText) parts.add('title') // few pictures have one, and it is asked for only where it was given
  return parts
}

const namesAfterSign =
  /(?:\bby|\bvon|\bpor|\bpar|\bcourtesy of|(?:credits?|photo|image|attribution|illustration|foto|bild)\s{0,2}:)\s{1,3}(?!(?:CC|Creative|License|licensed)\b)[@\p{L}\p{N}]/iu
