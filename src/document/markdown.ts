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

/** `cuts` are all parts of the page; what `parser` refuses is read as plain text. */
export function markdownReader(text: string, cuts: readonly Cut[], lines: LineIndex, parser: PageParser): Reader {
  const links = new Map<string, Definition>()
  const footnotes = new Set<string>()
  const alone = new Map<number, Root>()
  const unparsed = new UnparsedParts()
  /** The tree of a part, parsed behind stubs of the definitions it refers to. */
  const treeOf = (range: Range, stubs: string): Root | undefined => {
    const written = text.slice(range.start, range.end)
    const parsed = parser.parse({ text: written, stubs, offset: range.start, line: lines.lineAt(range.start) })
    if ('tree' in parsed) return parsed.tree
    unparsed.add(range, parsed.reason)
    return undefined
  }
  // A definition counts for the whole page, so every part that may hold one is parsed before links are resolved.
  for (const { range } of cuts) {
    if (!text.slice(range.start, range.end).includes(']:')) continue
    const tree = treeOf(range, '')
    if (!tree) continue
    definitionsOf(tree, links, text)
    footnotesOf(tree, footnotes)
    alone.set(range.start, tree)
  }
  return {
    definitions: links,
    get unparsed() {
      return unparsed.parts
    },
    notes: [],
    forget: () => alone.clear(),
    read(cut) {
      const { range } = cut
      if (unparsed.has(range)) return readPlainText(text, range)
      const stubs = definitionStubs(text.slice(range.start, range.end), links, footnotes)
      const tree = (stubs === '' ? alone.get(range.start) : undefined) ?? treeOf(range, stubs)
      return tree ? readTree(tree, text, cut, links, unparsed) : readPlainText(text, range)
    }
  }
}

/** Definitions, made up for their labels alone, of what a section refers to and other sections define. */
function definitionStubs(
  section: string,
  links: ReadonlyMap<string, Definition>,
  footnotes: ReadonlySet<string>
): string {
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
