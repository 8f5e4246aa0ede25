/** The sentence around a place in a passage. */
import type { Range } from '../document/span.js'

/** UTF-16 units to either side that are looked at; a longer sentence is cut there. */
const reach = 600

const stop = /(?:[.!?](?=["”')\]]{0,2}\s)|[。！？\n])/g
const abbreviation = /(?:\b(?:e\.g|i\.e|vs|etc|cf|inc|ltd|u\.s|dr|mr|ms|v|ver)|\b\p{Lu})$/iu

/** The sentence that holds a stretch of a text; an abbreviation such as "e.g." ends none. */
export function sentenceAround(text: string, start: number, end: number): Range {
  const floor = Math.max(0, start - reach)
  const ceiling = Math.min(text.length, end + reach)
  const window = text.slice(floor, ceiling)
  let from = floor
  let to = ceiling
  for (const match of window.matchAll(stop)) {
    const at = floor + match.index + 1
    if (match[0] === '.' && abbreviation.test(window.slice(Math.max(0, match.index - 6), match.index))) continue
    if (at <= start) from = at
    else if (at >= end) {
      to = at
      break
    }
  }
  while (from < to && /\s/.test(text.charAt(from))) from++
  return { start: from, end: to }
}
