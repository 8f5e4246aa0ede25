/** A page as passages: blocks of prose with the heading above them and the links inside them, in the order of the page. */
import type { Document, Section } from '../document/document.js'
import type { Image, Link } from '../document/markdown-parts.js'
import type { Prose, ProseBlock, ProseKind } from '../document/prose.js'
import type { Range } from '../document/span.js'

/** A link as it stands in the words of its passage. */
export interface PassageLink extends Range {
  readonly link: Link
}

export interface Passage {
  readonly kind: ProseKind
  readonly text: string
  readonly quoted: boolean
  /** Where it stands in the source of the page. */
  readonly range: Range
  /** The words of the nearest heading above, empty before the first. */
  readonly heading: string
  /** Which section of the page it belongs to, counted from 0. */
  readonly section: number
  readonly links: readonly PassageLink[]
  /** The source of the text from `start` up to `end`. */
  rangeOf(start: number, end: number): Range
}

/** The passages of a prepared page; front matter is left to its own reader. */
export function passagesOf(document: Document): readonly Passage[] {
  return document.sections.flatMap((section, index) => sectionPassages(document, section, index))
}

/** The images of a section, by the section's number. */
export function imagesOf(document: Document, section: number): readonly Image[] {
  return document.sections[section]?.images ?? []
}

function sectionPassages(document: Document, section: Section, index: number): readonly Passage[] {
  const { prose, links } = section
  let heading = ''
  const passages: Passage[] = []
  let next = 0
  for (const block of prose.blocks) {
    if (block.kind === 'front-matter') continue
    if (block.kind === 'heading') heading = block.text
    const pieces = document.kind === 'text' ? paragraphsOf(block) : [{ start: 0, end: block.text.length }]
    for (const piece of pieces) {
      const range = prose.rangeOf(block.start + piece.start, block.start + piece.end)
      while ((links[next]?.range.end ?? Number.POSITIVE_INFINITY) <= range.start) next++
      passages.push({
        kind: block.kind,
        text: block.text.slice(piece.start, piece.end),
        quoted: block.quoted,
        range,
        heading: block.kind === 'heading' ? '' : heading,
        section: index,
        links:
          block.kind === 'alternative' || block.kind === 'title'
            ? []
            : linksIn(links, next, prose, block.start + piece.start, block.start + piece.end, range),
        rangeOf: (start, end) => prose.rangeOf(block.start + piece.start + start, block.start + piece.start + end)
      })
    }
  }
  return passages
}

/** Plain text is one block; its paragraphs are parted by empty lines. */
function paragraphsOf(block: ProseBlock): readonly Range[] {
  const found: Range[] = []
  const gap = /\r?\n[ \t]*\r?\n\s*/g
  let start = 0
  for (const match of block.text.matchAll(gap)) {
    if (match.index > start) found.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  if (start < block.text.length) found.push({ start, end: block.text.length })
  return found
}

function linksIn(
  links: readonly Link[],
  from: number,
  prose: Prose,
  start: number,
  end: number,
  range: Range
): readonly PassageLink[] {
  const found: PassageLink[] = []
  for (let at = from; at < links.length; at++) {
    const link = links[at] as Link // `at` is inside
    if (link.range.start >= range.end) break
    const first = offsetOf(link.textRange.start, prose, start, end)
    const last = offsetOf(link.textRange.end, prose, start, end)
    found.push({ link, start: first - start, end: Math.max(first, last) - start })
  }
  return found
}

/** The first offset of prose, from `start` up to `end`, whose source does not lie before `source`: sources rise with the prose. */
function offsetOf(source: number, prose: Prose, start: number, end: number): number {
  let low = start
  let high = end
  while (low < high) {
    const middle = (low + high) >> 1
    if (prose.rangeOf(middle, middle + 1).start < source) low = middle + 1
    else high = middle
  }
  return low
}
