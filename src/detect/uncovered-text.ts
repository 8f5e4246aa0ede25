/** Text without what hides in the middle of words: invisible characters, numeric references, Markdown's backslashes. */

export interface UncoveredText {
  readonly text: string
  /** The offset in the original at which the unit stands, or its end after the last. */
  readonly offsetOf: (at: number) => number
}

const cover =
  /[\u00AD\u200B-\u200D\u2060\uFEFF]|<wbr ?\/?>|&#(?:[xX]([\da-fA-F]{1,6})|(\d{1,7}));|&(lowbar|period|equals|colon|plus|sol|shy|ZeroWidthSpace);|\\([_.~=+-])/g
const names: Readonly<Record<string, string>> = {
  lowbar: '_',
  period: '.',
  equals: '=',
  colon: ':',
  plus: '+',
  sol: '/'
}

/** The text uncovered; `undefined` where nothing covers it. */
export function uncoveredText(original: string): UncoveredText | undefined {
  const parts: string[] = []
  const starts: number[] = [] // in the uncovered text, with the original's offset at the same index of `origins`
  const origins: number[] = []
  let length = 0
  let from = 0
  const add = (part: string, origin: number) => {
    if (part === '') return
    starts.push(length)
    origins.push(origin)
    parts.push(part)
    length += part.length
  }
  for (const match of original.matchAll(cover)) {
    add(original.slice(from, match.index), from)
    add(meant(match), match.index)
    from = match.index + match[0].length
  }
  if (from === 0) return undefined
  add(original.slice(from), from)
  return {
    text: parts.join(''),
    offsetOf(at) {
      if (at >= length) return original.length
      let [low, high] = [0, starts.length - 1]
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] as number) <= at) low = middle
        else high = middle - 1
      }
      return (origins[low] as number) + at - (starts[low] as number)
    }
  }
}

function meant([, hexadecimal, decimal, name, escaped]: RegExpExecArray): string {
  const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16)
  if (point > 32 && point < 127) return String.fromCharCode(point)
  return name === undefined ? (escaped ?? '') : (names[name] ?? '')
}
