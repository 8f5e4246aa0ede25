/** Markdown pages, parsed section by section, each as it would be parsed in the whole. */
import type { Root } from 'mdast'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import type { Definition } from './markdown-parts.js'
import type { PageParser } from './parse-guard.js'
import { readPlainText } from './plain-text.js'
import { type Cut, type Reader, UnparsedParts } from './reader.js'
import { definitionsOf, footnotesOf, readTree } from './reading.js'
import type { LineIndex, Range } from './span.js'

/** Labels in square brackets, as references and footnote calls are written. */
const label = /\[((?:[^[\]\\]|\\.){1,999})\]/gs

/** The same before a colon: what may be a definition. */
const definedLabel = /\[((?:[^[\]\\]|\\.){1,999})\]:/gs

/** `cuts` are all parts of the page; what `parser` refuses is read as plain text. */
export function markdownReader(text: string, cuts: readonly Cut[], lines: LineIndex, parser: PageParser): Reader {
  const defining = cuts.flatMap(({ range }) => definingPart(range, text))
  const unparsed = new UnparsedParts()
  /** The tree of a part, parsed behind stubs of the definitions it refers to. */
  const treeOf = (range: Range, stubs: string): Root | undefined => {
    const written = text.slice(range.start, range.end)
    const parsed = parser.parse({ text: written, stubs, offset: range.start, line: lines.lineAt(range.start) })
    if ('tree' in parsed) return parsed.tree
    unparsed.add(range, parsed.reason)
    return undefined
  }
  /** A definition counts for the whole page: what the page defines, at least of these labels; of all where none are given. */
  const defined = (labels?: ReadonlySet<string>): Definitions => {
    const links = new Map<string, Definition>()
    const footnotes = new Set<string>()
    for (const part of defining) {
      if (labels && !mayDefine(part, labels)) continue
      if (!part.parsed) {
        const tree = treeOf(part.range, '')
        part.parsed = { ...(tree ? { tree } : {}), links: new Map(), footnotes: new Set() }
        if (tree) definitionsOf(tree, part.parsed.links, text)
        if (tree) footnotesOf(tree, part.parsed.footnotes)
      }
      for (const [label, link] of part.parsed.links) if (!links.has(label)) links.set(label, link)
      for (const label of part.parsed.footnotes) footnotes.add(label)
    }
    return { links, footnotes }
  }
  return {
    get definitions() {
      return defined().links
    },
    get unparsed() {
      return unparsed.parts
    },
    notes: [],
    forget: () => {
      for (const { parsed } of defining) if (parsed) delete parsed.tree
    },
    read(cut) {
      const { range } = cut
      const written = text.slice(range.start, range.end)
      const { links, footnotes } = defined(labelsIn(written))
      if (unparsed.has(range)) return readPlainText(text, range)
      const own = defining.find((part) => part.range.start === range.start)?.parsed
      const stubs = definitionStubs(written, without(links, own?.links), without(footnotes, own?.footnotes))
      const tree = (stubs === '' ? own?.tree : undefined) ?? treeOf(range, stubs)
      return tree ? readTree(tree, text, cut, links, unparsed) : readPlainText(text, range)
    }
  }
}

interface Definitions {
  readonly links: Map<string, Definition>
  readonly footnotes: Set<string>
}

/** A part of the page that may hold definitions. */
interface DefiningPart {
  readonly range: Range
  /** The labels it may define, normalized; `undefined` where only parsing tells. */
  readonly labels: ReadonlySet<string> | undefined
  parsed?: Definitions & { tree?: Root }
}

function definingPart(range: Range, text: string): readonly DefiningPart[] {
  const written = text.slice(range.start, range.end)
  if (!written.includes(']:')) return []
  const labels = new Set<string>()
  for (const [, label = ''] of written.matchAll(definedLabel)) {
    // The marks of a list or quotation may stand inside a label of several lines.
    if (/[\r\n]/.test(label)) return [{ range, labels: undefined }]
    labels.add(normalizeIdentifier(label))
  }
  return [{ range, labels }]
}

function mayDefine({ labels }: DefiningPart, wanted: ReadonlySet<string>): boolean {
  if (wanted.size === 0) return false
  return labels === undefined || [...labels].some((label) => wanted.has(label))
}

/** What a text refers to, or defines itself, normalized; calls of footnotes keep their mark. */
function labelsIn(written: string): ReadonlySet<string> {
  return new Set([...written.matchAll(label)].map(([, words = '']) => normalizeIdentifier(words)))
}

/** The labels that the part itself does not define: of those it does, the parser knows. */
function without(
  labels: ReadonlyMap<string, unknown> | ReadonlySet<string>,
  own: ReadonlyMap<string, unknown> | ReadonlySet<string> | undefined
): ReadonlySet<string> {
  return new Set([...labels.keys()].filter((label) => !own?.has(label)))
}

/** Definitions, made up for their labels alone, of what a section refers to and other sections define. */
function definitionStubs(section: string, links: ReadonlySet<string>, footnotes: ReadonlySet<string>): string {
  if (links.size === 0 && footnotes.size === 0) return ''
  const labels = new Set<string>()
  const notes = new Set<string>()
  for (const [, written = ''] of section.matchAll(label)) {
    const plain = written.replace(/\s+/g, ' ')
    if (links.has(normalizeIdentifier(written))) labels.add(`[${plain}]: x`)
    if (written.startsWith('^') && footnotes.has(normalizeIdentifier(written.slice(1)))) notes.add(`[${plain}]: x`)
  }
  if (labels.size === 0 && notes.size === 0) return ''
  // The comment keeps an indented first line of the section out of the last footnote.
  return `${[...notes, ...labels, '<!-- -->'].join('\n\n')}\n\n`
}
