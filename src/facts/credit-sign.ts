/** Finds the words with which work is credited: "adapted from", "photo by", "Image credit:", in several languages. */
import { Phrasebook, Words } from '../detect/word.js'
import type { Range } from '../document/span.js'
import { creditWords } from './credit-words.generated.js'
import { properNameAt } from './proper-name.js'

type Group = keyof typeof creditWords

/** How the work is credited; the groups of data/licenses/credit-words.yml. */
export type SignKind = Exclude<Group, 'heading'>

export interface CreditSign extends Range {
  readonly kind: SignKind
}

const kinds = [
  'changed',
  'taken',
  'maker',
  'label',
  'permission',
  'based',
  'source',
  'inspired'
] as const satisfies readonly SignKind[]
const phrases = new Phrasebook<SignKind>(
  kinds.flatMap((kind) => creditWords[kind].map((phrase) => [phrase, kind] as const))
)
const headings = new Phrasebook<true>(creditWords.heading.map((phrase) => [phrase, true] as const))

/** UTF-16 units of one passage that are read for signs; a credit of more is none. */
const longest = 20_000

/** The signs in a passage, in order; `links` are the places of its links, which are objects like names. */
export function creditSigns(text: string, links: readonly Range[] = []): readonly CreditSign[] {
  const words = new Words(text.slice(0, longest))
  const signs: CreditSign[] = []
  for (let at = 0; at < words.length; at++) {
    const found = phrases.find(words, at)
    if (!found) continue
    const sign = { kind: found.value, start: words.start(at), end: words.end(at + found.length - 1) }
    const broken = /[.;!?]\s|\n\n/.test(words.source.slice(sign.start, sign.end))
    if (broken || endsTitle(sign, links, words.source) || !stands(sign, words, at + found.length, links)) continue
    signs.push(sign)
    at += found.length - 1
  }
  return signs
}

/** Whether the words of a sign begin as the last ones of a linked title: "[Wave photo](…) by Ada", "upload a [photo](…) by Friday". */
function endsTitle(sign: Range, links: readonly Range[], text: string): boolean {
  const link = links.find(({ start, end }) => start <= sign.start && sign.start < end && end < sign.end)
  return (
    link !== undefined && (link.start < sign.start || /[\p{L}\p{N}]\s?$/u.test(text.slice(0, link.start).slice(-3)))
  )
}

/** Whether a text holds any of the words of credit, whatever stands beside them. */
export function holdsCreditWords(words: Words): boolean {
  return holds(words, phrases)
}

/** Whether a text holds words that make a line a heading of credits, whatever else stands in the line. */
export function holdsCreditHeading(words: Words): boolean {
  return holds(words, headings)
}

function holds(words: Words, phrasebook: Phrasebook<unknown>): boolean {
  for (let at = 0; at < words.length; at++) if (phrasebook.find(words, at)) return true
  return false
}

/** Whether a heading announces credits: "Credits", "License and attribution", "Image credits". */
export function isCreditHeading(heading: string): boolean {
  const words = new Words(heading.slice(0, 200))
  return words.length <= 6 && holds(words, headings)
}

/** A line, a bracket, a dash or a sentence begins before the sign. */
const beginning = /(?:^|[\n([|*•–—.;,>-]\s{0,3})$/

/** Whether a sign is one here: labels need their colon, most others an object. */
function stands(sign: CreditSign, words: Words, next: number, links: readonly Range[]): boolean {
  const text = words.source
  const after = text.slice(sign.end, sign.end + 4)
  const before = text.slice(Math.max(0, sign.start - 4), sign.start)
  const begins = beginning.test(before) && (before.length === 4 || beginning.test(before.trimStart()))
  switch (sign.kind) {
    case 'label':
      return (/^\s{0,2}[:：]/.test(after) || (begins && /^\s{1,2}[–—-]\s/.test(after))) && text.length > sign.end + 3
    case 'source':
      return begins && /^\s{0,2}[:：]/.test(after) && text.length > sign.end + 3
    case 'permission':
    case 'inspired':
      return true
    default:
      return hasObject(sign, words, next, links)
  }
}

/** Words that may stand between a sign and its object: "adapted from the example policy from the …". */
const lead = new Set(
  'the a an this that these from by of an our their his her official original following article post blog tutorial guide document page version template policies guidelines rules laid set out described found published what work works content code example examples policy policies book paper talk material materials text part parts large in at on and wiki project der die das dem den des le la les l du de el los las o os as il lo'.split(
    ' '
  )
)

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** A title in quotation marks has several words; a single one may be a path: `import photo from './photo.png'`. */
const quotedTitle = /^\s{0,3}(?:the |a |an )?["“'‘«「『`][^"”'’»」』`\n]{1,80}\s/

/** Whether a link, a name or a quoted title follows closely; in languages without spaces a link, on either side. */
function hasObject(sign: CreditSign, words: Words, next: number, links: readonly Range[]): boolean {
  const text = words.source
  if (withoutSpaces.test(text.slice(sign.start, sign.end))) {
    return links.some(
      ({ start, end }) =>
        (start >= sign.end - 1 && start < sign.end + 8) || (end <= sign.start && sign.start - end < 14)
    )
  }
  const stop = sentenceEnd(text, sign.end, sign.end + 120)
  if (links.some(({ start }) => start >= sign.end - 1 && start < stop)) return true
  if (quotedTitle.test(text.slice(sign.end, sign.end + 100))) return true
  for (let at = next; at < next + 7 && at < words.length && words.start(at) < stop; at++) {
    if (properNameAt(text, words.start(at))) return true
    if (!lead.has(words.at(at))) return false
  }
  return false
}

function sentenceEnd(text: string, from: number, furthest: number): number {
  const match = /[.;!?](?:\s|$)/.exec(text.slice(from, furthest))
  return match ? from + match.index : furthest
}
