/**
 * Tells from the text alone, in one pass, what parsing it may cost. The parser takes time that grows with the square of what it must pair:
 * delimiters, brackets, lines of one paragraph, levels of lists and quotations. The prices were measured (docs/performance.md).
 */

/** `safe` is parsed at once, `guarded` where it can be stopped, `refused` not at all. */
export type Danger =
  | { readonly level: 'safe' | 'guarded'; readonly cost: number }
  | { readonly level: 'refused'; readonly reason: string }

/** Milliseconds, estimated from above, that one parse may take where nothing can stop it. */
const safeCost = 150

/** Levels of lists and quotations: up to the first number they are ordinary, beyond the second the parser's own stack is in danger. */
const safeDepth = 40
const deepest = 400

/** Estimated microseconds. `pair` prices are paid for every two things of a kind in one paragraph. */
const price = {
  parse: 200,
  character: 0.4,
  space: 1.5,
  mark: 15,
  line: 25,
  pairOfDelimiters: 0.03,
  pairOfMarks: 0.005,
  pairOfLines: 0.06,
  /** An opening whose end is searched up to the end of the paragraph, for each character of it. */
  search: 0.03,
  /** What begins like an address has all up to the next white space read, and so has what begins like one in the midst of it. */
  address: 0.15,
  /** While a bracket is open, whatever may begin an address has all looked through that stands between the two. */
  walk: 0.08,
  /** A closing bracket whose label is read again from its beginning, for each character of the paragraph. */
  label: 0.01,
  /** Each call of a footnote is looked for among all that are defined, and each definition too. */
  pairOfFootnotes: 0.1,
  /** Each line of a page is held against every list and quotation that may be open. */
  levelOfLine: 3,
  pairOfLevels: 0.08,
  /** Each closing brace of MDX may have the expression before it read once more. */
  expression: 0.05
} as const

/** What parsing a stretch of Markdown or MDX may cost, in milliseconds, and what must therefore be done with it. */
export function dangerOf(text: string, language: 'markdown' | 'mdx'): Danger {
  const { cost, depth } = measured(text)
  if (depth > deepest)
    return { level: 'refused', reason: `its lists and quotations are nested more than ${deepest} levels deep` }
  // What turns out not to be MDX is parsed once more, as Markdown.
  const all = (language === 'mdx' ? 2 * cost + expressionCost(text) : cost) / 1000
  return { level: all <= safeCost && depth <= safeDepth ? 'safe' : 'guarded', cost: all }
}

/** What stands between two empty lines: the parser pairs nothing across them. */
interface Block {
  readonly start: number
  lines: number
  spaces: number
  marks: number
  delimiters: number
  closings: number
  searches: number
  destinations: number
  titles: number
  /** Runs of backticks and the longest of them: a run of one length is searched for in vain once. */
  ticks: number
  longestTicks: number
  /** Units of each run of one mark, squared. */
  runs: number
  /** Beginnings of addresses, each times the length of the text without white space that it stands in. */
  addresses: number
  /** Marks and white space so far, brackets that may be open, and how far back the parser may have looked for one in all. */
  events: number
  readonly open: OpenBracket[]
  walked: number
}

/** A code span, a tag or a destination may hold what only looks like its closing bracket; then nothing is sure to close it. */
interface OpenBracket {
  readonly at: number
  closable: boolean
  ticks: number
  tickRuns: number
}

function newBlock(start: number): Block {
  return {
    start,
    lines: 0,
    spaces: 0,
    marks: 0,
    delimiters: 0,
    closings: 0,
    searches: 0,
    destinations: 0,
    titles: 0,
    ticks: 0,
    longestTicks: 0,
    runs: 0,
    addresses: 0,
    events: 0,
    open: [],
    walked: 0
  }
}

function measured(text: string): { readonly cost: number; readonly depth: number } {
  let cost = price.parse + price.character * text.length
  let depth = 0
  let block = newBlock(0)
  let at = 0
  while (at < text.length) {
    const lead = leadOf(text, at)
    depth = Math.max(depth, lead.depth)
    cost += price.line + depth * price.levelOfLine + lead.depth * lead.depth * price.pairOfLevels
    const end = lineEnd(text, lead.end)
    if (lead.empty && end === lead.end) {
      cost += costOf(block, at)
      block = newBlock(end + 1)
    } else {
      block.lines++
      countMarks(text, at, end, block)
    }
    at = text.charCodeAt(end) === carriageReturn && text.charCodeAt(end + 1) === lineFeed ? end + 2 : end + 1
  }
  return { cost: cost + costOf(block, text.length) + footnotesIn(text) ** 2 * price.pairOfFootnotes, depth }
}

/** Calls and definitions of footnotes. */
function footnotesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('[^'); at !== -1; at = text.indexOf('[^', at + 2)) count++
  return count
}

function costOf(block: Block, end: number): number {
  const length = Math.max(0, end - block.start)
  return (
    block.spaces * price.space +
    block.marks * price.mark +
    block.delimiters ** 2 * price.pairOfDelimiters +
    block.runs * price.pairOfDelimiters +
    block.marks ** 2 * price.pairOfMarks +
    block.lines ** 2 * price.pairOfLines +
    (block.searches + Math.min(block.ticks, block.longestTicks) + Math.min(block.destinations, block.titles)) *
      length *
      price.search +
    block.walked * price.walk +
    block.addresses * price.address +
    block.closings * length * price.label
  )
}

/**
 * The marks of lists, quotations and footnotes that a line begins with, and the white space among them. An item that the line continues
 * takes two columns of white space or more, so half the columns and all the marks are at least the levels that are open.
 */
function leadOf(text: string, from: number): { readonly end: number; readonly depth: number; readonly empty: boolean } {
  let columns = 0
  let marks = 0
  let at = from
  for (;;) {
    const unit = text.charCodeAt(at)
    if (unit === space) columns++
    else if (unit === tab) columns += 4
    else {
      const length = containerMark(text, at, unit)
      if (length === 0) break
      marks++
      at += length - 1
    }
    at++
  }
  return { end: at, depth: marks + (columns >> 1), empty: marks === 0 }
}

/** How many units of a container's mark stand at an offset: `>`, a bullet, a number, a footnote's label. */
function containerMark(text: string, at: number, unit: number): number {
  if (unit === greaterThan) return 1
  if (unit === hyphen || unit === plus || unit === asterisk) return opensItem(text, at + 1) ? 1 : 0
  if (unit >= digitZero && unit <= digitNine) {
    let end = at + 1
    while (end - at < 10 && isDigit(text.charCodeAt(end))) end++
    const after = text.charCodeAt(end)
    return (after === dot || after === closingParenthesis) && opensItem(text, end + 1) ? end + 1 - at : 0
  }
  if (unit !== openingBracket || text.charCodeAt(at + 1) !== caret) return 0
  const close = text.slice(at, at + 1_002).indexOf(']:')
  return close === -1 ? 0 : close + 2
}

function opensItem(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit === space || unit === tab || unit === lineFeed || unit === carriageReturn || Number.isNaN(unit)
}

function lineEnd(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (unit === lineFeed || unit === carriageReturn) break
    at++
  }
  return at
}

function countMarks(text: string, from: number, to: number, block: Block): void {
  let run = 1
  let gap = false
  let begun = from
  let addresses = 0
  countEvent(block)
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    const next = text.charCodeAt(at + 1)
    const white = unit === space || unit === tab
    if (white) block.spaces++
    if (white && !gap) {
      countEvent(block)
      block.addresses += addresses * (at - begun)
      addresses = 0
    }
    if (gap && !white) begun = at
    gap = white
    if (beginsAddress(unit | smallLetter, next | smallLetter)) addresses++
    if (unit >= 0x80 || punctuation[unit] === 0) continue
    if (unit === next) run++
    else {
      if (unit === backtick) {
        block.ticks++
        block.longestTicks = Math.max(block.longestTicks, run)
        passTicks(block.open.at(-1), run)
      }
      if (run > 1) block.runs += run * run
      run = 1
    }
    block.marks++
    countEvent(block)
    switch (unit) {
      case asterisk:
      case underscore:
      case tilde:
        block.delimiters++
        break
      case openingBracket:
        block.delimiters++
        block.open.push({ at: block.events, closable: true, ticks: 0, tickRuns: 0 })
        break
      case closingBracket:
        block.delimiters++
        block.closings++
        if (next === openingParenthesis) block.destinations++
        closeBracket(block.open, text.charCodeAt(at - 1) === backslash, next === openingParenthesis)
        break
      case exclamation:
        if (next === openingBracket) block.delimiters += 3
        break
      case lessThan:
        if (next === exclamation || next === question) block.searches++
        doubt(block.open.at(-1))
        break
      case openingParenthesis:
        if (at > 0 && isWhiteSpace(text.charCodeAt(at - 1))) block.titles++
        break
      default:
        break
    }
  }
  block.addresses += addresses * (to - begun)
}

/** `www.` and `http`, told by their first two letters. */
function beginsAddress(unit: number, next: number): boolean {
  return (unit === letterW && next === letterW) || (unit === letterH && next === letterT)
}

function countEvent(block: Block): void {
  block.events++
  const [first] = block.open
  if (first) block.walked += block.events - first.at
}

function passTicks(bracket: OpenBracket | undefined, run: number): void {
  if (!bracket) return
  if (bracket.tickRuns > 0 && bracket.ticks !== run) bracket.closable = false
  bracket.ticks = run
  bracket.tickRuns++
}

function closeBracket(open: OpenBracket[], escaped: boolean, destination: boolean): void {
  const last = open.at(-1)
  if (last?.closable && !escaped && last.tickRuns % 2 === 0) open.pop()
  if (destination) doubt(open.at(-1))
}

function doubt(bracket: OpenBracket | undefined): void {
  if (bracket) bracket.closable = false
}

/** An expression, or an import or export that empty lines do not end, is read from its beginning for each of its possible ends. */
function expressionCost(text: string): number {
  let ends = 0
  let lines = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === closingBrace) ends++
    else if (unit === lineFeed || unit === carriageReturn) lines++
  }
  const modules = /^(?:import|export)\b/m.test(text) ? lines : 0
  return (ends + modules) * text.length * price.expression
}

const tab = 9
const lineFeed = 10
const carriageReturn = 13
const space = 32
const exclamation = 33
const openingParenthesis = 40
const closingParenthesis = 41
const asterisk = 42
const plus = 43
const hyphen = 45
const dot = 46
const digitZero = 48
const digitNine = 57
const lessThan = 60
const greaterThan = 62
const question = 63
const openingBracket = 91
const backslash = 92
const closingBracket = 93
const caret = 94
const underscore = 95
const backtick = 96
const letterH = 104
const letterT = 116
const letterW = 119
/** The bit that a small letter of ASCII has and its capital lacks. */
const smallLetter = 32
const closingBrace = 125
const tilde = 126

const punctuation = Uint8Array.from({ length: 128 }, (_, unit) =>
  /[!-/:-@[-`{-~]/.test(String.fromCharCode(unit)) ? 1 : 0
)

function isDigit(unit: number): boolean {
  return unit >= digitZero && unit <= digitNine
}

function isWhiteSpace(unit: number): boolean {
  return unit === space || unit === tab || unit === lineFeed || unit === carriageReturn
}
