/** What a page says of rights without naming a license: all rights reserved, public domain, used with permission. */
import type { Document } from '../document/document.js'
import { type Range, RangeSet } from '../document/span.js'
import { creditSigns } from './credit-sign.js'
import type { RightsFact } from './fact.js'
import { scopeNamed, withoutTitles } from './license-scope.js'
import type { NamedLicense } from './licenses.js'
import type { Passage } from './passage.js'
import { sentenceAround } from './sentence.js'

/** A statement of rights before its place is counted in lines. */
export interface NamedRights extends Omit<RightsFact, 'span'> {
  readonly range: Range
  /** The passage that holds it, by number; absent for what stands in a comment. */
  readonly passage?: number
}

/** A page with more was made to keep us busy. */
const mostRights = 500

const reserved =
  /\ball rights (?:are )?reserved\b|\btous droits réservés\b|\btodos los derechos reservados\b|\btodos os direitos reservados\b|\balle rechte vorbehalten\b|\btutti i diritti riservati\b|版权所有|版權所有|保留所有权利|全著作権所有|無断転載(?:を)?禁/giu
const dedicated =
  /\bpublic[ -]domain\b(?! (?:names?|suffix|registr\w{1,4}|list|server))|\bdominio público\b|\bdomaine public\b|\bgemeinfrei\w{0,2}\b|\bdomínio público\b|\bpubblico dominio\b|パブリックドメイン|公有领域|公有領域/giu

/** Statements of rights outside code, in order; words that belong to the name of a license, as in "CC0 public domain", are none. */
export function namedRights(
  document: Document,
  passages: readonly Passage[],
  licenses: readonly NamedLicense[]
): readonly NamedRights[] {
  const named = new RangeSet(licenses.map(({ range }) => range).sort((a, b) => a.start - b.start))
  const dedications = licenses.filter(({ id }) => /^(?:CC0|CC-PDM|Unlicense)/.test(id))
  const found: NamedRights[] = []
  passages.forEach((passage, number) => {
    const licensed = dedications.some(
      ({ range }) => range.start >= passage.range.start && range.end <= passage.range.end
    )
    for (const { kind, start, end } of statementsIn(passage)) {
      if (licensed && kind === 'public-domain') continue
      const range = passage.rangeOf(start, end)
      if (found.length >= mostRights || named.overlapping(range).length > 0) continue
      found.push({ kind, scope: scopeOf(passage, start, end), range, passage: number })
    }
  })
  for (const { text, range } of document.comments) {
    if (found.length < mostRights && text.search(reserved) !== -1)
      found.push({ kind: 'all-rights-reserved', scope: 'page', range })
  }
  return found.sort((a, b) => a.range.start - b.range.start)
}

function statementsIn({ text, links, kind }: Passage): readonly (Range & Pick<RightsFact, 'kind'>)[] {
  if (kind === 'heading') return []
  const all = (pattern: RegExp, meaning: RightsFact['kind']) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind: meaning,
      start: match.index,
      end: match.index + match[0].length
    }))
  const allowed = creditSigns(text, links).flatMap(({ kind: sign, start, end }) =>
    sign === 'permission' ? [{ kind: 'permission' as const, start, end }] : []
  )
  return [...all(reserved, 'all-rights-reserved'), ...all(dedicated, 'public-domain'), ...allowed]
}

function scopeOf({ text, links, heading, kind }: Passage, start: number, end: number): RightsFact['scope'] {
  if (kind === 'title' || kind === 'alternative') return 'asset'
  const sentence = sentenceAround(text, start, end)
  return scopeNamed(withoutTitles(text, links).slice(sentence.start, sentence.end)) ?? scopeNamed(heading) ?? 'page'
}
