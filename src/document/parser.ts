/** Markdown and MDX to trees, by remark. Heavy: loaded only when a page must be parsed. */
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

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

/** A GFM tree; offsets count from the start of `text`. Throws where the parser itself gives up. */
export function parseMarkdown(text: string): Root {
  return markdown.parse(text)
}
