/** Reads a parsed section: its prose, links, images, code and comments, each with its range in the page. */
import type {
  Definition as DefinitionNode,
  Image as ImageNode,
  ImageReference,
  Link as LinkNode,
  LinkReference,
  Nodes,
  Root
} from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import { align, PieceBuilder } from './alignment.js'
import { type Html5, htmlOf } from './html.js'
import { TangledHtml } from './html-parser.js'
import type { Code, Comment, Definition, Image, Link } from './markdown-parts.js'
import { readPlainText } from './plain-text.js'
import { placeholder, Prose, type ProseKind, type ProsePiece } from './prose.js'
import type { Cut, Parsed, UnparsedParts } from './reader.js'
import { type Range, RangeSet } from './span.js'
import { rangeOf, visit, wordsOf } from './tree.js'

export interface Reading {
  readonly prose: Prose
  readonly links: readonly Link[]
  readonly images: readonly Image[]
  readonly code: readonly Code[]
  readonly comments: readonly Comment[]
  readonly html: Html5 | undefined
}

interface ProsePart {
  readonly kind: ProseKind
  readonly text: string
  readonly pieces: readonly ProsePiece[]
}

/** A parsed part with its tree; where its HTML exceeds a limit, it is read as plain text and stands in `unparsed`. */
export function readTree(
  tree: Root,
  text: string,
  { range, next }: Cut,
  definitions: ReadonlyMap<string, Definition>,
  unparsed: UnparsedParts
): Parsed {
  try {
    return { tree, ...readSection(tree, text, range, definitions, next) }
  } catch (error) {
    if (!(error instanceof TangledHtml)) throw error
    unparsed.add(range, error.message)
    return readPlainText(text, range)
  }
}

/** Everything of a section but its tree. `definitions` are those of the whole page, `after` is the block that follows the section. */
function readSection(
  tree: Root,
  text: string,
  range: Range,
  definitions: ReadonlyMap<string, Definition>,
  after: Range | undefined
): Reading {
  const html = htmlOf(tree, text, range)
  const parts: ProsePart[] = []
  const links: Link[] = []
  const images: Image[] = []
  const code: Code[] = []
  const quotations: Range[] = []
  const add = (kind: ProseKind, part: Omit<ProsePart, 'kind'>) => {
    if (part.text.trim() !== '') parts.push({ kind, ...part })
  }
  const aside = (kind: ProseKind, words: string | null | undefined, at: Range) => {
    if (words) add(kind, located(words, text, at))
  }
  visit(tree, (node) => {
    const at = rangeOf(node)
    if (!at) return
    switch (node.type) {
      case 'blockquote':
        quotations.push(at)
        break
      case 'paragraph':
      case 'heading':
      case 'tableCell': {
        add(node.type === 'tableCell' ? 'cell' : node.type, runningText(node, text))
        break
      }
      case 'link':
        links.push(linkOf(node, at, text))
        aside('title', node.title, at)
        break
      case 'linkReference': {
        const definition = definitions.get(normalizeIdentifier(node.identifier))
        if (definition) links.push(referenceOf(node, at, definition))
        break
      }
      case 'image':
        images.push(imageOf(node, at, text))
        aside('alternative', node.alt, at)
        aside('title', node.title, at)
        break
      case 'imageReference': {
        const definition = definitions.get(normalizeIdentifier(node.identifier))
        if (definition) images.push(imageReferenceOf(node, at, definition))
        aside('alternative', node.alt, at)
        break
      }
      case 'definition':
        aside('title', node.title, at)
        break
      case 'code':
        code.push({
          kind: /^[ \t>]*(?:`{3}|~{3})/.test(text.slice(at.start, at.start + 40)) ? 'fenced' : 'indented',
          ...(node.lang ? { language: node.lang } : {}),
          value: node.value,
          range: at
        })
        break
      case 'inlineCode':
        code.push({ kind: 'inline', value: node.value, range: at })
        break
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        readJsx(node, at, links, images)
        break
      default:
        break
    }
  })
  for (const part of html?.prose ?? []) add('html', part)
  parts.sort((a, b) => startOf(a) - startOf(b))
  const quoted = new RangeSet(quotations)
  return {
    prose: Prose.of(parts.map((part) => ({ ...part, quoted: quoted.has(startOf(part)) }))),
    links: inOrder([...links, ...(html?.links ?? [])]),
    images: inOrder([...images, ...(html?.images ?? [])]),
    code,
    comments: commentsOf(tree, html, after),
    html
  }
}

function startOf(part: ProsePart): number {
  return part.pieces[0]?.source.start ?? 0
}

/** The link reference definitions of a tree, the first of each label, under their normalized labels. */
export function definitionsOf(tree: Root, into: Map<string, Definition>, text: string): void {
  visit(tree, (node) => {
    if (node.type !== 'definition') return
    const range = rangeOf(node)
    const identifier = normalizeIdentifier(node.identifier)
    if (!range || into.has(identifier)) return
    into.set(identifier, {
      identifier,
      url: node.url,
      ...(node.title ? { title: node.title } : {}),
      range: definitionUrl(node, range, text)
    })
  })
}

/** Labels of the footnotes a tree defines, normalized. */
export function footnotesOf(tree: Root, into: Set<string>): void {
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') into.add(normalizeIdentifier(node.identifier))
  })
}

function runningText(block: Nodes, text: string): { readonly text: string; readonly pieces: readonly ProsePiece[] } {
  const builder = new PieceBuilder()
  visit(block, (node) => {
    const at = rangeOf(node)
    if (!at) return
    if (node.type === 'text') builder.append(align(node.value, text, at.start, at.end, 'markdown'))
    else if (node.type === 'break' || (node.type === 'html' && /^<br[\s/>]/i.test(node.value)))
      builder.add('\n', at.start, at.end)
    else if (['inlineCode', 'image', 'imageReference', 'mdxTextExpression'].includes(node.type)) {
      builder.add(placeholder, at.start, at.end)
    }
  })
  return { text: builder.text, pieces: builder.pieces }
}

/** Words a parser took out of a node: in their own place where they stand there unchanged, else all from the whole node. */
function located(
  words: string,
  text: string,
  at: Range
): { readonly text: string; readonly pieces: readonly ProsePiece[] } {
  const found = text.slice(at.start, at.end).indexOf(words)
  const range = found === -1 ? at : { start: at.start + found, end: at.start + found + words.length }
  return { text: words, pieces: [{ at: 0, length: words.length, source: range }] }
}

function linkOf(node: LinkNode, at: Range, text: string): Link {
  const first = node.children[0] && rangeOf(node.children[0])
  const last = node.children.at(-1)
  const lastRange = last && rangeOf(last)
  const textRange =
    first && lastRange ? { start: first.start, end: lastRange.end } : { start: at.start + 1, end: at.start + 1 }
  const inline = text.charAt(at.start) === '['
  return {
    kind: inline ? 'inline' : 'autolink',
    url: node.url,
    text: wordsOf(node),
    ...(node.title ? { title: node.title } : {}),
    range: at,
    textRange,
    urlRange: inline ? destination(text, textRange.end, at.end) : textRange
  }
}

function referenceOf(node: LinkReference, at: Range, definition: Definition): Link {
  const first = node.children[0] && rangeOf(node.children[0])
  const last = node.children.at(-1)
  const lastRange = last && rangeOf(last)
  return {
    kind: 'reference',
    url: definition.url,
    text: wordsOf(node),
    ...(definition.title ? { title: definition.title } : {}),
    range: at,
    textRange: first && lastRange ? { start: first.start, end: lastRange.end } : at,
    urlRange: definition.range
  }
}

function imageOf(node: ImageNode, at: Range, text: string): Image {
  const alt = node.alt ?? ''
  const close = text.indexOf('](', at.start)
  return {
    kind: 'inline',
    url: node.url,
    alt,
    ...(node.title ? { title: node.title } : {}),
    range: at,
    urlRange: close === -1 || close > at.end ? at : destination(text, close, at.end)
  }
}

function imageReferenceOf(node: ImageReference, at: Range, definition: Definition): Image {
  return {
    kind: 'reference',
    url: definition.url,
    alt: node.alt ?? '',
    ...(definition.title ? { title: definition.title } : {}),
    range: at,
    urlRange: definition.range
  }
}

/** Where the destination of `…](destination "title")` is written; `from` is at or before the closing bracket. */
function destination(text: string, from: number, end: number): Range {
  const bracket = text.indexOf('](', from)
  if (bracket === -1 || bracket >= end) return { start: from, end }
  return destinationAt(text, bracket + 2, end)
}

function definitionUrl(node: DefinitionNode, at: Range, text: string): Range {
  const colon = text.indexOf(']:', at.start)
  if (colon === -1 || colon >= at.end || node.url === '') return at
  return destinationAt(text, colon + 2, at.end)
}

function destinationAt(text: string, from: number, end: number): Range {
  let start = from
  while (start < end && /[\s>]/.test(text.charAt(start))) start++
  const angle = text.charAt(start) === '<'
  if (angle) start++
  let stop = start
  let depth = 0
  while (stop < end) {
    const unit = text.charAt(stop)
    if (unit === '\\') stop++
    else if (angle ? unit === '>' : /\s/.test(unit)) break
    else if (!angle && unit === '(') depth++
    else if (!angle && unit === ')' && depth-- === 0) break
    stop++
  }
  return { start, end: Math.min(stop, end) }
}

function readJsx(node: MdxJsxFlowElement | MdxJsxTextElement, at: Range, links: Link[], images: Image[]): void {
  const value = (name: string) => {
    const attribute = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name)
    return typeof attribute?.value === 'string' ? attribute.value : undefined
  }
  const url = value('href') ?? value('to')
  if (url !== undefined) {
    links.push({
      kind: 'html',
      url,
      text: wordsOf(node),
      range: at,
      textRange: childrenRange(node, at),
      urlRange: at
    })
  }
  const source = value('src')
  if (source !== undefined && /^(?:img|image)$/i.test(node.name ?? '')) {
    images.push({ kind: 'html', url: source, alt: value('alt') ?? '', range: at, urlRange: at })
  }
}

function childrenRange(node: MdxJsxFlowElement | MdxJsxTextElement, at: Range): Range {
  const first = node.children[0] && rangeOf(node.children[0])
  const last = node.children.at(-1)
  const lastRange = last && rangeOf(last)
  return first && lastRange ? { start: first.start, end: lastRange.end } : at
}

function inOrder<T extends { readonly range: Range }>(parts: readonly T[]): readonly T[] {
  return [...parts].sort((a, b) => a.range.start - b.range.start)
}

/** Comments between blocks, with the block that follows; comments inside a line govern nothing. */
function commentsOf(tree: Root, html: Html5 | undefined, after: Range | undefined): readonly Comment[] {
  const found: Comment[] = []
  const inHtml = html?.comments ?? []
  visit(tree, (node) => {
    if (!('children' in node)) return
    const phrasing = node.type === 'paragraph' || node.type === 'heading'
    let nextBlock = node.type === 'root' ? after : undefined
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i] as Nodes
      const at = rangeOf(child)
      if (!at) continue
      const reach = nextBlock && !phrasing ? { nextBlock } : {}
      const inside = commentInExpression(child)
      if (inside !== undefined)
        found.push({ text: inside, range: at, ...(child.type === 'mdxFlowExpression' ? reach : {}) })
      else if (child.type === 'html') {
        for (const comment of between(inHtml, at)) found.push({ ...comment, ...reach })
        if (isComment(child.value)) continue
      }
      if (inside === undefined) nextBlock = at
    }
  })
  return inOrder(found)
}

/** The comments inside a range; both lie in order, so the first is found by halving. */
function between(comments: readonly Comment[], range: Range): readonly Comment[] {
  let low = 0
  let high = comments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((comments[middle]?.range.start ?? 0) < range.start) low = middle + 1
    else high = middle
  }
  let stop = low
  while (stop < comments.length && (comments[stop]?.range.end ?? 0) <= range.end) stop++
  return comments.slice(low, stop)
}

function isComment(html: string): boolean {
  return html.startsWith('<!--') && html.trimEnd().endsWith('-->')
}

function commentInExpression(node: Nodes): string | undefined {
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return undefined
  const value = node.value.trim()
  return value.startsWith('/*') && value.endsWith('*/') && value.length >= 4 ? value.slice(2, -2) : undefined
}
