/** Markdown pages, parsed section by section, each as it would be parsed in the whole. */
import type { Root } from 'mdast'
import { normalizeIdentifier } from 'micromark-util-normalize-identifier'
import type { Definition } from './markdown-parts.js'
import type { Outline } from './outline.js'
import { parseMarkdown } from './parser.js'
import { readPlainText } from './plain-text.js'
import type { Reader, Unparsed } from './reader.js'
import { definitionsOf, footnotesOf, readSection } from './reading.js'
import type { LineIndex, Range } from './span.js'
import { shift } from './tree.js'

/** Labels in square brackets, as references and footnote calls are written. */
const label = /\[((?:[^[\]\\]|\\.){1,999})\]/gs

export function markdownReader(text: string, outline: Outline, lines: LineIndex): Reader {
  const links = new Map<string, Definition>()
  const footnotes = new Set<string>()
  const alone = new Map<number, Root>()
  const unparsed: Unparsed[] = []
  const giveUp = (range: Range, error: unknown) => {
    const reason = error instanceof RangeError ? 'it is nested too deeply to be parsed' : 'the parser gave up on it'
    if (!unparsed.some((part) => part.range.start === range.start)) unparsed.push({ range, reason })
  }
  // A definition counts for the whole page, so every section that may hold one is parsed before links are resolved.
  for (const { range } of outline.sections) {
    if (!text.slice(range.start, range.end).includes(']:')) continue
    try {
      const tree = parsePart(text, range, lines, '')
      definitionsOf(tree, links, text)
      footnotesOf(tree, footnotes)
      alone.set(range.start, tree)
    } catch (error) {
      giveUp(range, error)
    }
  }
  return {
    definitions: links,
    unparsed,
    notes: [],
    read({ range, next }) {
      if (unparsed.some((part) => part.range.start === range.start)) return readPlainText(text, range)
      try {
        const stubs = definitionStubs(text.slice(range.start, range.end), links, footnotes)
        const tree = (stubs === '' ? alone.get(range.start) : undefined) ?? parsePart(text, range, lines, stubs)
        return { tree, ...readSection(tree, text, range, links, next) }
      } catch (error) {
        giveUp(range, error)
        return readPlainText(text, range)
      }
    }
  }
}

/** Parses a stretch of the page behind stubs of the definitions it refers to; positions count from the start of the page. */
function parsePart(text: string, range: Range, lines: LineIndex, stubs: string): Root {
  const tree = parseMarkdown(stubs + text.slice(range.start, range.end))
  if (stubs !== '') tree.children = tree.children.filter((child) => (child.position?.start.offset ?? 0) >= stubs.length)
  const before = stubs === '' ? 0 : stubs.split('\n').length - 1
  const mark = stubs === '' && text.charCodeAt(range.start) === 0xfeff ? 1 : 0 // the parser drops a byte order mark without counting it
  shift(tree, range.start - stubs.length + mark, lines.lineAt(range.start) - 1 - before)
  return tree
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
