/** MDX pages, parsed whole; where that fails, as Markdown with HTML. Loaded only for MDX. */
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Definition } from './markdown-parts.js'
import { keepPositions, parseMarkdown } from './parser.js'
import { readPlainText } from './plain-text.js'
import type { Reader, Unparsed } from './reader.js'
import { definitionsOf, readSection } from './reading.js'
import type { LineIndex, Range } from './span.js'
import { shift } from './tree.js'

const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(keepPositions).freeze()

/** `body` is the page without its front matter. */
export function mdxReader(text: string, body: Range, lines: LineIndex): Reader {
  const definitions = new Map<string, Definition>()
  const unparsed: Unparsed[] = []
  const notes: string[] = []
  const tree = parseEither(text.slice(body.start, body.end), notes)
  if (tree) {
    shift(tree, body.start, lines.lineAt(body.start) - 1)
    definitionsOf(tree, definitions, text)
  } else unparsed.push({ range: body, reason: 'the parser gave up on it' })
  return {
    definitions,
    unparsed,
    notes,
    read: ({ range, next }) =>
      tree ? { tree, ...readSection(tree, text, range, definitions, next) } : readPlainText(text, body)
  }
}

function parseEither(text: string, notes: string[]): Root | undefined {
  try {
    return mdx.parse(text)
  } catch {
    notes.push('The page is not valid MDX; it was checked as Markdown with HTML.')
  }
  try {
    return parseMarkdown(text)
  } catch {
    return undefined // said in `unparsed`
  }
}
