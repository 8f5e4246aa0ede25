/** Reads the marks of an example: `⟦…⟧` stands around what must be found. */
import type { Range } from '../../src/document/span.js'

export interface MarkedText {
  /** The text without its marks. */
  readonly text: string
  /** What stood between them, as offsets into `text`. */
  readonly ranges: readonly Range[]
}

/** Throws when marks are nested or left open. */
export function readMarks(marked: string): MarkedText {
  const ranges: Range[] = []
  let text = ''
  let open: number | undefined
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦' || part === '⟧') {
      if ((part === '⟦') === (open !== undefined)) throw new Error(`A mark is misplaced in ${JSON.stringify(marked)}`)
      if (open !== undefined) ranges.push({ start: open, end: text.length })
      open = part === '⟦' ? text.length : undefined
    } else text += part
  }
  if (open !== undefined) throw new Error(`A mark is left open in ${JSON.stringify(marked)}`)
  return { text, ranges }
}
