/** MDX pages, parsed whole; where that fails, as Markdown with HTML. Loaded only for MDX. */
import type { Definition } from './markdown-parts.js'
import type { PageParser } from './parse-guard.js'
import { readPlainText } from './plain-text.js'
import { type Reader, UnparsedParts } from './reader.js'
import { definitionsOf, readTree } from './reading.js'
import type { LineIndex, Range } from './span.js'

/** `body` is the page without its front matter. */
export function mdxReader(text: string, body: Range, lines: LineIndex, parser: PageParser): Reader {
  const definitions = new Map<string, Definition>()
  const unparsed = new UnparsedParts()
  const written = text.slice(body.start, body.end)
  const parsed = parser.parse({ text: written, stubs: '', offset: body.start, line: lines.lineAt(body.start) })
  if ('tree' in parsed) definitionsOf(parsed.tree, definitions, text)
  else unparsed.add(body, parsed.reason)
  return {
    definitions,
    get unparsed() {
      return unparsed.parts
    },
    notes: 'tree' in parsed && parsed.note ? [parsed.note] : [],
    read: (cut) =>
      'tree' in parsed ? readTree(parsed.tree, text, cut, definitions, unparsed) : readPlainText(text, body)
  }
}
