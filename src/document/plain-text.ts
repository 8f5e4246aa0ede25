/** Plain text as a page: paragraphs parted by empty lines, nothing else. */
import { PieceBuilder } from './alignment.js'
import { linesFrom } from './outline.js'
import { Prose, type ProsePiece } from './prose.js'
import type { Parsed, Reader } from './reader.js'
import type { Range } from './span.js'

export function plainTextReader(text: string): Reader {
  return { definitions: new Map(), unparsed: [], notes: [], read: ({ range }) => readPlainText(text, range) }
}

/** A stretch of text as paragraphs; also what remains of Markdown that no parser could read. */
export function readPlainText(text: string, range: Range): Parsed {
  const parts: { kind: 'text'; quoted: boolean; text: string; pieces: readonly ProsePiece[] }[] = []
  let builder = new PieceBuilder()
  const flush = () => {
    if (builder.text.trim() !== '')
      parts.push({ kind: 'text', quoted: false, text: builder.text, pieces: builder.pieces })
    builder = new PieceBuilder()
  }
  let lineEnd = range.start
  for (const { line, start } of linesFrom(text.slice(0, range.end), range.start)) {
    if (line.trim() === '') flush()
    else {
      if (builder.text !== '') builder.add(' ', lineEnd, start)
      builder.add(line, start, start + line.length)
      lineEnd = start + line.length
    }
  }
  flush()
  return {
    tree: { type: 'root', children: [] },
    prose: Prose.of(parts),
    links: [],
    images: [],
    code: [],
    comments: [],
    html: undefined
  }
}
