/** Markdown to trees, by remark. Heavy: loaded only when a page must be parsed. */
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { ParsedStretch, Stretch } from './stretch.js'
import { isDeeperThan, shift } from './tree.js'

/**
 * Keeps the GFM extensions from searching parsed text once more for links: the nodes they make have no positions,
 * and without positions no finding can be placed. What the tokenizer itself takes for a link stays one.
 */
export function keepPositions(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(({ transforms: _searchAgain, ...extension }) => extension)
}

const markdown = unified().use(remarkParse).use(remarkGfm).use(keepPositions).freeze()

/** Levels of a tree; what is nested deeper was made to exhaust whoever walks it. */
const deepest = 500

/** A GFM tree; offsets count from the start of `text`. Throws where the parser itself gives up. */
export function parseMarkdown(text: string): Root {
  return markdown.parse(text)
}

/** A stretch of Markdown as a tree. */
export function parseMarkdownStretch(stretch: Stretch): ParsedStretch {
  return parsedWith(parseMarkdown, stretch)
}

/** A stretch parsed by `parse`, its nodes moved to where they stand in the page. */
export function parsedWith(parse: (text: string) => Root, { text, stubs, offset, line }: Stretch): ParsedStretch {
  try {
    const tree = parse(stubs + text)
    if (isDeeperThan(tree, deepest)) return { reason: 'it is nested too deeply' }
    if (stubs !== '')
      tree.children = tree.children.filter((child) => (child.position?.start.offset ?? 0) >= stubs.length)
    const before = stubs === '' ? 0 : stubs.split('\n').length - 1
    const mark = stubs === '' && text.charCodeAt(0) === 0xfeff ? 1 : 0 // the parser drops a byte order mark without counting it
    shift(tree, offset - stubs.length + mark, line - 1 - before)
    return { tree }
  } catch (error) {
    return { reason: error instanceof RangeError ? 'it is nested too deeply' : 'the parser gave up on it' }
  }
}
