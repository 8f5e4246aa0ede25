/** HTML inside Markdown, parsed as a browser would, with every offset still that of the page. */
import type { Html, Nodes, Root, Text } from 'mdast'
import { align, PieceBuilder } from './alignment.js'
import { type HtmlElement, type HtmlFragment, type HtmlNode, parseHtml } from './html-parser.js'
import type { Comment, Image, Link } from './markdown-parts.js'
import type { ProsePiece } from './prose.js'
import { type Range, RangeSet } from './span.js'
import { rangeOf, visit } from './tree.js'

/** What the HTML of a section holds; offsets count from the start of the page. */
export interface Html5 {
  readonly fragment: HtmlFragment
  /** Where the fragment begins in the page: the places of its nodes count from there. */
  readonly offset: number
  readonly links: readonly Link[]
  readonly images: readonly Image[]
  readonly comments: readonly Comment[]
  /** Running text inside HTML blocks, one part a block element. Text between inline tags belongs to Markdown's paragraphs. */
  readonly prose: readonly { readonly text: string; readonly pieces: readonly ProsePiece[] }[]
}

const blockElements = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' '
  )
)
const unreadElements = new Set(['script', 'style', 'template'])

/** The HTML of a tree, or `undefined` when it has none. Throws `TangledHtml` where it exceeds a limit. */
export function htmlOf(tree: Root, text: string, range: Range): Html5 | undefined {
  const nodes: { node: Html; flow: boolean }[] = []
  const texts: Text[] = []
  visit(tree, (node, parent) => {
    if (node.type === 'html')
      nodes.push({ node, flow: parent?.type !== 'paragraph' && parent?.type !== 'heading' && !isPhrasing(parent) })
    if (node.type === 'text') texts.push(node)
  })
  if (nodes.length === 0) return undefined
  const page = maskedPage(
    text,
    range,
    nodes.map(({ node }) => node),
    texts
  )
  const fragment = parseHtml(page)
  const flow = nodes.filter((entry) => entry.flow).flatMap(({ node }) => rangeOf(node) ?? [])
  return read(fragment, page, range.start, new RangeSet(flow))
}

function isPhrasing(parent: Nodes | undefined): boolean {
  return (
    parent !== undefined && ['emphasis', 'strong', 'delete', 'link', 'linkReference', 'tableCell'].includes(parent.type)
  )
}

/** The section with all but its HTML and its text blanked, so that a browser's parser sees tags where they stand. */
function maskedPage(text: string, range: Range, html: readonly Html[], texts: readonly Text[]): string {
  const units = text.slice(range.start, range.end).replace(/[^\n]/g, ' ').split('')
  const copy = (from: number, written: string) => {
    for (let i = 0; i < written.length; i++) {
      const unit = written.charAt(i)
      if (unit !== '\r' && unit !== '\n') units[from - range.start + i] = unit
    }
  }
  for (const node of texts) {
    const at = rangeOf(node)
    if (at) copy(at.start, text.slice(at.start, at.end).replace(/[<\\]/g, ' '))
  }
  for (const node of html) {
    const at = rangeOf(node)
    if (!at) continue
    const written = text.slice(at.start, at.end)
    if (written === node.value) copy(at.start, written)
    else copyLines(at, text, node.value, copy)
  }
  return units.join('')
}

/** Inside a list or quotation each line of the source begins with marks that the value lacks. */
function copyLines(at: Range, text: string, value: string, copy: (from: number, written: string) => void): void {
  const wanted = value.split(/\r\n|\n|\r/)
  let from = at.start
  for (const line of wanted) {
    const feed = text.indexOf('\n', from)
    const end = Math.min(feed === -1 ? at.end : feed, at.end)
    const start = text.slice(from, end).lastIndexOf(line)
    if (start !== -1) copy(from + start, line)
    from = end + 1
    if (from > at.end) return
  }
}

function read(fragment: HtmlFragment, page: string, offset: number, flow: RangeSet): Html5 {
  const links: Link[] = []
  const images: Image[] = []
  const comments: Comment[] = []
  const prose: { text: string; pieces: readonly ProsePiece[] }[] = []
  let builder = new PieceBuilder()
  const flush = () => {
    if (builder.text.trim() !== '') prose.push({ text: builder.text, pieces: builder.pieces })
    builder = new PieceBuilder()
  }
  const enter = (node: HtmlNode): boolean => {
    const location = node.sourceCodeLocation
    const range = location ? { start: location.startOffset + offset, end: location.endOffset + offset } : undefined
    if (node.nodeName === '#comment' && range && 'data' in node) {
      comments.push({ text: node.data, range })
    } else if (node.nodeName === '#text' && 'value' in node && range) {
      addText(builder, node.value, page, range, offset, flow)
    } else if ('tagName' in node) {
      if (unreadElements.has(node.tagName)) return false
      if (node.tagName === 'br' && range && flow.has(range.start)) builder.add('\n', range.start, range.end)
      if (blockElements.has(node.tagName)) flush()
      const link = linkOf(node, offset)
      if (link) links.push(link)
      const image = imageOf(node, offset)
      if (image) images.push(image)
    }
    return true
  }
  const leave = (node: HtmlNode) => {
    if ('tagName' in node && blockElements.has(node.tagName)) flush()
  }
  walk(fragment, enter, leave)
  flush()
  return { fragment, offset, links, images, comments, prose }
}

function addText(
  builder: PieceBuilder,
  value: string,
  page: string,
  range: Range,
  offset: number,
  flow: RangeSet
): void {
  const aligned = align(value, page, range.start - offset, range.end - offset, 'html')
  for (const piece of aligned.pieces) {
    const start = piece.source.start + offset
    const end = piece.source.end + offset
    const written = aligned.text.slice(piece.at, piece.at + piece.length)
    if (end - start !== piece.length) {
      if (flow.has(start)) builder.add(written, start, end)
      continue
    }
    for (const part of flow.overlapping({ start, end })) {
      const from = Math.max(start, part.start)
      const to = Math.min(end, part.end)
      if (from < to) builder.add(written.slice(from - start, to - start), from, to)
    }
  }
}

function linkOf(element: HtmlElement, offset: number): Link | undefined {
  const location = element.sourceCodeLocation
  const url = attribute(element, 'href')
  if (element.tagName !== 'a' || url === undefined || !location) return undefined
  const range = { start: location.startOffset + offset, end: location.endOffset + offset }
  const opening = location.startTag ?? location
  const title = attribute(element, 'title')
  return {
    kind: 'html',
    url: url.trim(),
    text: textContent(element).replace(/\s+/g, ' ').trim(),
    ...(title === undefined ? {} : { title }),
    range,
    textRange: {
      start: opening.endOffset + offset,
      end: (location.endTag?.startOffset ?? location.endOffset) + offset
    },
    urlRange: attributeRange(element, 'href', offset) ?? range
  }
}

function imageOf(element: HtmlElement, offset: number): Image | undefined {
  const location = element.sourceCodeLocation
  const url = attribute(element, 'src')
  if (element.tagName !== 'img' || url === undefined || !location) return undefined
  const range = { start: location.startOffset + offset, end: location.endOffset + offset }
  const title = attribute(element, 'title')
  return {
    kind: 'html',
    url: url.trim(),
    alt: attribute(element, 'alt') ?? '',
    ...(title === undefined ? {} : { title }),
    range,
    urlRange: attributeRange(element, 'src', offset) ?? range
  }
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value
}

function attributeRange(element: HtmlElement, name: string, offset: number): Range | undefined {
  const at = element.sourceCodeLocation?.attrs?.[name]
  return at ? { start: at.startOffset + offset, end: at.endOffset + offset } : undefined
}

/** The text inside an element, as a browser gives it; an image counts with its alternative text. */
export function textContent(element: HtmlElement | HtmlFragment): string {
  const parts: string[] = []
  walk(element, (node) => {
    if (node.nodeName === '#text' && 'value' in node) parts.push(node.value)
    else if ('tagName' in node && node.tagName === 'img') parts.push(attribute(node, 'alt') ?? '')
    return !('tagName' in node && unreadElements.has(node.tagName))
  })
  return parts.join('')
}

/** Visits nodes in document order without recursion; `enter` answers whether to go inside. */
export function walk(
  root: HtmlElement | HtmlFragment,
  enter: (node: HtmlNode) => boolean,
  leave?: (node: HtmlNode) => void
): void {
  const stack: { node: HtmlNode; left: boolean }[] = [...root.childNodes]
    .reverse()
    .map((node) => ({ node, left: false }))
  for (let top = stack.pop(); top; top = stack.pop()) {
    if (top.left) {
      leave?.(top.node)
      continue
    }
    const inside = enter(top.node)
    stack.push({ node: top.node, left: true })
    if (inside && 'childNodes' in top.node) {
      for (let i = top.node.childNodes.length - 1; i >= 0; i--) {
        const node = top.node.childNodes[i]
        if (node) stack.push({ node, left: false })
      }
    }
  }
}
