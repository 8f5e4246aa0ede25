/** Credits: whose work a page uses, under which title, from where, under which license, and whether it was changed. */
import type { Range } from '../document/span.js'
import { licenseOfUrl } from '../detect/license-url.js'
import { type CreditSign, creditSigns, isCreditHeading, type SignKind } from './credit-sign.js'
import type { CreditFact, FactScope } from './fact.js'
import { scopeNamed, withoutTitles } from './license-scope.js'
import type { NamedLicense } from './licenses.js'
import type { Passage, PassageLink } from './passage.js'
import { properNameAt } from './proper-name.js'
import { sentenceAround } from './sentence.js'

/** How the credit is known: by a sign of that kind, by the heading or list it stands under, or by the license named beside a work. */
export type CreditBasis = SignKind | 'heading' | 'license'

/** A credit fact before its place is counted in lines. */
export interface NamedCredit extends Omit<CreditFact, 'span'> {
  readonly basis: CreditBasis
  readonly range: Range
  /** The passage that holds it, by number. */
  readonly passage: number
}

export function namedCredits(passages: readonly Passage[], licenses: readonly NamedLicense[]): readonly NamedCredit[] {
  const found: NamedCredit[] = []
  let introduced: { readonly section: number; readonly basis: CreditBasis } | undefined
  let from = 0
  passages.forEach((passage, number) => {
    while ((licenses[from]?.range.end ?? Number.POSITIVE_INFINITY) <= passage.range.start) from++
    const own: NamedLicense[] = []
    for (let at = from; (licenses[at]?.range.start ?? Number.POSITIVE_INFINITY) < passage.range.end; at++)
      own.push(licenses[at] as NamedLicense) // inside
    const signs = creditSigns(passage.text, passage.links)
    const works = passage.links.filter(({ link }) => isWork(link.url))
    if (introduced && (introduced.section !== passage.section || (works.length === 0 && passage.kind === 'paragraph')))
      introduced = undefined
    const basis = basisOf(passage, signs, works, own, introduced?.basis)
    if (basis !== undefined) {
      for (const credit of creditsIn(passage, signs, works, own, basis)) found.push({ ...credit, passage: number })
    }
    if (
      /[:：]\s*$/.test(passage.text) &&
      signs.some(({ kind }) => kind === 'changed' || kind === 'taken' || kind === 'based' || kind === 'label')
    ) {
      introduced = { section: passage.section, basis: 'heading' }
    }
  })
  return found
}

/** Whether an address is that of a work: a page elsewhere, and not the text of a license. */
function isWork(url: string): boolean {
  return /^(?:https?:)?\/\//i.test(url) && licenseOfUrl(url) === undefined
}

const order: readonly SignKind[] = ['changed', 'taken', 'label', 'maker', 'permission', 'based', 'source', 'inspired']

function basisOf(
  passage: Passage,
  signs: readonly CreditSign[],
  works: readonly PassageLink[],
  licenses: readonly NamedLicense[],
  introduced: CreditBasis | undefined
): CreditBasis | undefined {
  if (passage.kind === 'heading') return undefined
  const [strongest] = [...signs].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
  if (strongest && strongest.kind !== 'source' && strongest.kind !== 'inspired') return strongest.kind
  if (works.length > 0 && licenses.some(({ kind }) => kind === 'credit')) return 'license'
  if (strongest && (strongest.kind === 'inspired' || works.length > 0)) return strongest.kind
  if (isCreditHeading(passage.heading) && (works.length > 0 || namesAfterComma(passage.text))) return 'heading'
  return works.length > 0 ? introduced : undefined
}

function namesAfterComma(text: string): boolean {
  const comma = text.indexOf(', ')
  return text.length < 200 && comma > 0 && properNameAt(text, comma + 2) !== undefined
}

const changedWords =
  /\b(?:adapted|adaptation|modified|modifications?|changed|changes|translated|translation|based (?:up)?on|derived|derivative|forked|evolved|abridged|shortened|cropped|edited|remix(?:ed)?|ported|rewritten|incorporated|adaptad[oa]|adaptée?|angepasst|übersetzt|traducid[oa]|traduite?|basad[oa]|basierend|baseado)\b|改编|翻译|改変|翻訳|基于|に基づ/iu
const unchangedWords =
  /\b(?:unmodified|unchanged|no changes? (?:was|were)|without (?:any )?(?:changes?|modifications?)|not modified)\b/i

function creditsIn(
  passage: Passage,
  signs: readonly CreditSign[],
  works: readonly PassageLink[],
  licenses: readonly NamedLicense[],
  basis: CreditBasis
): readonly Omit<NamedCredit, 'passage'>[] {
  const { text } = passage
  const sign = signs.find(({ kind }) => kind === basis)
  const sentence = sign ? sentenceAround(text, sign.start, sign.end) : { start: 0, end: text.length }
  const from = sign && works.some(({ start }) => start >= sign.start) ? sign.start : sentence.start
  const targets = works
    .filter(({ start, end }) => start >= from && end <= Math.max(sentence.end, from) + 1)
    .filter(isNoLocation)
  const author = authorIn(text, sign, sentence, basis, works)
  const modified = unchangedWords.test(text) ? false : (changedWords.exec(text)?.[0] ?? changingSign(text, signs))
  const shared = {
    kind: passage.quoted ? ('template' as const) : basis === 'inspired' ? ('mention' as const) : ('credit' as const),
    basis,
    scope: scopeOf(passage, sentence),
    ...(modified === undefined ? {} : { modified })
  }
  if (targets.length === 0) {
    const location = works.find(({ start }) => start >= from)
    const title = titleIn(text, sign, basis)
    if (!location && !author && !title && licenses.length === 0 && basis !== 'permission') return []
    return [
      {
        ...shared,
        ...(title ? { title } : {}),
        ...(author ? { author } : {}),
        ...(location ? { sourceUrl: location.link.url } : {}),
        ...licenseFields(licenses[0]),
        range: passage.rangeOf(Math.min(sign?.start ?? 0, sentence.end - 1), sentence.end)
      }
    ]
  }
  return targets.flatMap((target, index) => {
    if (index > 0 && isMaker(target, text, targets[index - 1]?.end ?? 0)) return []
    const maker = targets[index + 1]
    const until = targets[index + 1]?.start ?? text.length
    const license =
      licenses.find(
        ({ range }) => range.start >= target.link.range.start && range.start < passage.rangeOf(until - 1, until).end
      ) ?? licenses[0]
    const made = maker && isMaker(maker, text, target.end) ? maker.link.text : author
    const parts = namedBy(target, text, basis, made, sign)
    return {
      ...shared,
      ...(parts.title ? { title: parts.title } : {}),
      ...(parts.author ? { author: parts.author } : {}),
      sourceUrl: target.link.url,
      ...licenseFields(license),
      range: {
        start: Math.min(
          sign ? passage.rangeOf(sign.start, sign.end).start : target.link.range.start,
          target.link.range.start
        ),
        end: target.link.range.end
      }
    }
  })
}

/** What the credit is for; below a heading of credits that names nothing else, the page. */
function scopeOf({ text, heading, kind, links }: Passage, sentence: Range): FactScope {
  if (kind === 'title' || kind === 'alternative') return 'asset'
  return (
    scopeNamed(withoutTitles(text, links).slice(sentence.start, sentence.end)) ??
    scopeNamed(heading) ??
    (isCreditHeading(heading) ? 'page' : 'section')
  )
}

/** Signs of adaptation are words of change in every language. */
function changingSign(text: string, signs: readonly CreditSign[]): string | undefined {
  const sign = signs.find(({ kind }) => kind === 'changed' || kind === 'based')
  return sign && text.slice(sign.start, sign.end)
}

function licenseFields(license: NamedLicense | undefined): Pick<CreditFact, 'licenseId' | 'licenseUrl'> {
  return license ? { licenseId: license.id, ...(license.url ? { licenseUrl: license.url } : {}) } : {}
}

/** A link whose words are an address says where the work before it stands; it names no other work. */
function isNoLocation({ link }: PassageLink): boolean {
  return !/^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/i.test(link.text)
}

const pointing = /^(?:this|here|link|source|original|these|that|image|photo|post|article|wikipedia|website|site)\b/i

/** Whether a link names the maker of the work before it: "[Harbor](…) by [Ada](…)". */
function isMaker(target: PassageLink, text: string, from: number): boolean {
  const before = text.slice(Math.max(from, target.start - 60), target.start)
  return /(?:\bby|\bvon|\bde|\bpor|©(?:\s*\d{4})?)\s*(?:the\s)?$/i.test(before) && before.length < 30
}

function namedBy(
  target: PassageLink,
  text: string,
  basis: CreditBasis,
  author: string | undefined,
  sign: CreditSign | undefined
): { readonly title?: string; readonly author?: string } {
  const words = target.link.text.replace(/^["“]|["”]$/g, '')
  const from = sign && sign.end <= target.start ? sign.end : 0
  const before = text.slice(Math.max(from, target.start - 60), target.start)
  const made = isMaker(target, text, from)
  const named = /^(?:.{0,40}?)([^,:(]{2,60}),\s*$/.exec(before.slice(before.lastIndexOf('\n') + 1))?.[1]
  if (made) return { author: words }
  if (
    (basis === 'maker' || basis === 'label' || basis === 'permission') &&
    !author &&
    !/\bby\s/.test(text.slice(target.end, target.end + 20))
  ) {
    return pointing.test(words) ? {} : { author: words }
  }
  if (basis === 'heading' && named && text.length < 200) return { title: named.trim(), author: words }
  return { ...(pointing.test(words) ? {} : { title: words }), ...(author && author !== words ? { author } : {}) }
}

function titleIn(text: string, sign: CreditSign | undefined, basis: CreditBasis): string | undefined {
  const quoted = /["“«「『]([^"”»」』\n]{2,160})["”»」』]/.exec(text)?.[1]
  if (quoted) return quoted
  if (basis === 'heading') return /^([^,:(]{2,80}), /.exec(text)?.[1]
  if (!sign || (basis !== 'changed' && basis !== 'taken' && basis !== 'based')) return undefined
  const from =
    sign.end +
    (/^[\s:`_*]{0,4}(?:the\s|a\s|an\s)?[`_*]{0,2}/i.exec(text.slice(sign.end, sign.end + 12))?.[0].length ?? 0)
  return properNameAt(text, from)?.name
}

const byWords =
  /(?:\b(?:by|created by|written by|authored by|por|von|par|door)|©(?:\s*\d{4}(?:[-–]\d{4})?)?,?)\s(?:the\s)?/giu
const possessive =
  /(?:@[\w-]{1,39}|\p{Lu}[\p{L}\p{M}\p{N}&.-]{0,40}(?: \p{Lu}[\p{L}\p{M}\p{N}&.-]{0,40}){0,4})(?=['’]s?\s)/u

/** Who made the work: after "by", before "'s", after the sign itself where a maker follows it. */
function authorIn(
  text: string,
  sign: CreditSign | undefined,
  sentence: Range,
  basis: CreditBasis,
  works: readonly PassageLink[]
): string | undefined {
  if (sign && (basis === 'maker' || basis === 'label' || basis === 'permission')) {
    const from =
      sign.end +
      (/^[\s:：–—-]{0,4}(?:the\s|from\s|from the\s|of\s)?/i.exec(text.slice(sign.end, sign.end + 14))?.[0].length ?? 0)
    const named = properNameAt(text, from)
    const linked = works.find(({ start }) => Math.abs(start - from) <= 1)
    if (linked && (basis === 'label' || basis === 'maker'))
      return /\bby\s/i.test(text.slice(linked.end, linked.end + 6)) ? after(text, linked.end) : undefined
    if (named) return named.name
  }
  const found = after(text, sentence.start, sentence.end)
  if (found) return found
  const owner = possessive.exec(text.slice(sentence.start, sentence.end))
  if (owner) return owner[0]
  return basis === 'heading' ? afterComma(text) : undefined
}

function after(text: string, from: number, to = text.length): string | undefined {
  const region = text.slice(from, Math.min(to, from + 2_000))
  for (const match of region.matchAll(byWords)) {
    const named = properNameAt(region, match.index + match[0].length)
    if (named && !/^(?:CC|Creative|MIT|GNU|Apache|BSD)\b/.test(named.name)) return named.name
  }
  return undefined
}

function afterComma(text: string): string | undefined {
  const comma = text.indexOf(', ')
  return comma > 0 ? properNameAt(text, comma + 2)?.name : undefined
}
