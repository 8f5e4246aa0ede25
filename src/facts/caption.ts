/** Credits told by their form alone: lines of labels, captions that end in a license, a title and its maker before a license. */
import type { Range } from '../document/span.js'
import type { PassageLink } from './passage.js'
import { properNameAt } from './proper-name.js'
import { scopeNamed } from './license-scope.js'
import { makerAt, withoutPlatform } from './maker-name.js'

/** What a form tells of a work. */
export interface FormedCredit extends Range {
  readonly title?: string
  readonly author?: string
  /** The address of the line that gives the source. */
  readonly sourceUrl?: string
}

const line =
  /^[\s*•–-]{0,6}(title|titel|título|titre|titolo|work|name|author|authors|creator|artist|photographer|autor|autora|auteur|autore|urheber|作者|著者|source|source url|quelle|fuente|fonte|url|来源|出典|licen[cs]e|lizenz|licencia|licence|licença|licenza|许可|ライセンス)\s?[:：]\s{0,3}(\S[^\n]{0,300})$/gimu

/** "Title: …", "Author: …", "Source: …", "License: …" on lines of their own; at least two, one of them title or author. */
export function labeledCredit(text: string, links: readonly PassageLink[]): FormedCredit | undefined {
  if (text.length > 2_000) return undefined
  const parts: { title?: string; author?: string; sourceUrl?: string } = {}
  let first: number | undefined
  let end = 0
  let count = 0
  for (const match of text.matchAll(line)) {
    const label = (match[1] ?? '').toLowerCase()
    const value = (match[2] ?? '').trim()
    const from = match.index
    const inside = links.find((link) => link.start >= from && link.end <= from + match[0].length + 1)
    if (/^(?:tit|tít|work|name)/.test(label)) parts.title ??= value
    else if (/^(?:a|creator|photo|urheber|作|著)/.test(label)) parts.author ??= value
    else if (/^(?:source|quelle|fuente|fonte|url|来|出)/.test(label)) {
      if (inside) parts.sourceUrl ??= inside.link.url
      if (inside && inside.link.text !== inside.link.url && !/^https?:/i.test(inside.link.text))
        parts.title ??= inside.link.text
    }
    first ??= from
    end = from + match[0].length
    count++
  }
  const works = parts.title !== undefined || parts.author !== undefined
  return first !== undefined && count >= 2 && works && (parts.sourceUrl !== undefined || count >= 3)
    ? { ...parts, start: first, end }
    : undefined
}

const inlineLabel =
  /(?:^|[.;|•·]\s{1,2})(title|authored by|author|created by|creator|provided by|located at|source|url|licen[cs]e(?: terms)?)\s?:\s{0,2}/giu

/** "Tide Pools. Authored by: Mira Quill. Located at: https://… License: CC BY": labels one after the other, at least three with a license among them. */
export function inlineLabeledCredit(text: string, links: readonly PassageLink[]): FormedCredit | undefined {
  if (text.length > 2_000) return undefined
  const labels = [...text.matchAll(inlineLabel)]
  const [first] = labels
  if (!first || labels.length < 3 || !labels.some(([, label = '']) => /^licen/i.test(label))) return undefined
  const parts: { title?: string; author?: string; sourceUrl?: string } = {}
  for (const [index, match] of labels.entries()) {
    const from = match.index + match[0].length
    const to = labels[index + 1]?.index ?? text.length
    const value = text
      .slice(from, to)
      .replace(/[.;|\s]{1,4}$/, '')
      .trim()
    const label = (match[1] ?? '').toLowerCase()
    const inside = links.find(({ start, end }) => start >= from - 1 && end <= to + 1)
    if (label === 'title') parts.title ??= value
    else if (/^(?:author|creat)/.test(label)) parts.author ??= value
    else if (/^(?:located|source|url)/.test(label)) {
      const address = inside?.link.url ?? /^https?:\/\/\S{3,300}$/.exec(value)?.[0]
      if (address) parts.sourceUrl ??= address
    }
  }
  const before = text
    .slice(0, first.index)
    .replace(/[.;|\s]{1,4}$/, '')
    .trim()
  if (parts.title === undefined && before !== '' && before.length <= 120) parts.title = before
  return parts.title !== undefined || parts.author !== undefined ? { ...parts, start: 0, end: text.length } : undefined
}

/** "[CC BY 4.0](…): [Tide Pools](…), Mira Quill": the license first, then a work and its maker. */
export function licenseFirstCredit(
  text: string,
  license: Range,
  links: readonly PassageLink[]
): FormedCredit | undefined {
  if (license.start > 3 || text.length > 300) return undefined
  const work = links.find(({ start }) => start > license.end && start <= license.end + 3)
  if (!work || !/^\s?[:–—-]\s["“]?$/.test(text.slice(license.end, work.start))) return undefined
  const lead = /^["”]?(?:,| by|,? ©)\s/.exec(text.slice(work.end, work.end + 6))
  const author = lead ? makerAt(text, work.end + lead[0].length, links) : undefined
  return author
    ? { title: work.link.text, author, sourceUrl: work.link.url, start: license.start, end: text.length }
    : undefined
}

/** "© 2021 [Mira Quill](…). [Tide Pools](…), CC BY 4.0": a notice of its maker before a work and its license. */
export function noticeFirstCredit(
  text: string,
  license: Range,
  links: readonly PassageLink[]
): FormedCredit | undefined {
  const notice = /^\s{0,3}(?:copyright\s)?(?:©|\(c\))\s?(?:\d{4}(?:[-–]\d{4})?,?\s)?(?:by\s)?/iu.exec(text)
  if (!notice || text.length > 300) return undefined
  const author = makerAt(text, notice[0].length, links)
  const nameEnd = author === undefined ? -1 : text.indexOf(author, notice[0].length) + author.length
  const work = links.find(({ start, end }) => start > nameEnd && end <= license.start)
  if (author === undefined || !work || !/^\W{1,5}$/.test(text.slice(nameEnd, work.start))) return undefined
  return /^["”]?[,.(]?\s?\(?(?:licen[cs]ed under |under )?$/.test(text.slice(work.end, license.start))
    ? { title: work.link.text, author, sourceUrl: work.link.url, start: 0, end: license.end }
    : undefined
}

/** "…, CC BY 4.0, via Wikimedia Commons": who stands before the license, in a caption that names its platform after it. */
export function captionCredit(text: string, license: Range, links: readonly PassageLink[]): FormedCredit | undefined {
  const after = text.slice(license.end, license.end + 20)
  if (!/^[\s)\]]{0,3},?\s(?:via|on|from)\s/i.test(after)) return undefined
  const before = text.slice(Math.max(0, license.start - 200), license.start)
  const lead =
    /(?:^|[.:!?(\n]\s{0,3})(?:(?:photo|image|foto|bild|by|©|credit)s?[:\s]{1,3})?([^.:!?(\n]{2,80}),\s?$/iu.exec(before)
  const written = lead?.[1]
  if (!lead || written === undefined) return undefined
  const start = license.start - before.length + lead.index + lead[0].indexOf(written)
  const author = makerAt(text, start, links)
  if (author === undefined || author.length < written.length - 1) return undefined
  const place = links.find((link) => link.start > license.start && /^https?:/i.test(link.link.url))
  const maker = links.find((link) => Math.abs(link.start - start) <= 1)
  const sourceUrl = place?.link.url ?? maker?.link.url
  return { author, ...(sourceUrl ? { sourceUrl } : {}), start, end: license.end }
}

/** Words that begin like a title and are none: "Created by Ada", "Photo by Ada". */
const noTitle =
  /^(?:\p{L}+ed|Written|Made|Drawn|Built|Shot|Photos?|Images?|Pictures?|Illustrations?|Art|Thanks|Courtesy)$/u

/** "Tide Pools by Mira Quill is licensed under CC BY 4.0", "“Tide Pools” by Mira Quill, CC BY 4.0", without a link to either. */
export function titledCredit(text: string, license: Range): FormedCredit | undefined {
  const before = text.slice(Math.max(0, license.start - 240), license.start)
  const offset = license.start - before.length
  const quoted = /(?:^|[.:!?\n(•*-]\s{0,3})["“«„]([^"”»“\n]{2,120})["”»“],? by (?:the )?/u.exec(before)
  const plain = quoted ? undefined : /(?:^|[.:!?\n(•*-]\s{0,3})(\p{Lu}[^.:!?\n(),]{1,80}?),? by (?:the )?/u.exec(before)
  const match = quoted ?? plain
  const title = match?.[1]
  if (!match || title === undefined) return undefined
  const nameAt = match.index + match[0].length
  const author = properNameAt(before, nameAt)
  if (!author || before.length - author.end > 90 || /[.;!?]\s/.test(before.slice(author.end))) return undefined
  if (plain) {
    const whole = properNameAt(title, 0)
    if (!whole || whole.end < title.length || noTitle.test(title)) return undefined
    if (!/\s/.test(title) && scopeNamed(title) !== undefined) return undefined
  }
  return {
    title,
    author: withoutPlatform(author.name),
    start: offset + match.index + match[0].indexOf(title),
    end: license.end
  }
}

/** "(Photo: Nkechi Marsh)", "Photograph: Nkechi Marsh/Harbor Press": a name and nothing else after the label of a picture. */
export function pictureLabel(text: string, label: Range): string | undefined {
  if (!/photo|image|picture|foto|bild|imagen|imagem|illustration|abbildung/i.test(text.slice(label.start, label.end)))
    return undefined
  const from =
    label.end +
    (/^\s{0,2}[:：]\s{0,3}(?:©\s?(?:\d{4}\s)?|by )?/u.exec(text.slice(label.end, label.end + 14))?.[0].length ?? 0)
  const license = /\s?[/|,]\s?(?=CC|Creative|Public|GFDL|©)/.exec(text.slice(from, from + 100))
  const named = properNameAt(license ? text.slice(0, from + license.index) : text, from)
  if (!named || !/\p{L}{2}/u.test(named.name)) return undefined
  return /^\s{0,2}(?:$|[)\],/|·•]|\.(?:\s|$)|\n|\()/u.test(text.slice(named.end, named.end + 4))
    ? named.name
    : undefined
}
