/** MDX to trees; what is not valid MDX is read as Markdown with HTML. Loaded only for MDX. */
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { keepPositions, parsedWith, parseMarkdownStretch } from './parser.js'
import type { ParsedStretch, Stretch } from './stretch.js'

const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(keepPositions).freeze()

export function parseMdxStretch(stretch: Stretch): ParsedStretch {
  const parsed = parsedWith((text) => mdx.parse(text), stretch)
  if ('tree' in parsed) return parsed
  const other = parseMarkdownStretch(stretch)
  return 'tree' in other
    ? { ...other, note: 'The page is not valid MDX; it was checked as Markdown with HTML.' }
    : other
}
