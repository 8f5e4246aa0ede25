/** Finds which of many words a text holds, in one pass: the automaton of Aho and Corasick (1975) as one dense table. */

export interface Automaton {
  /**
   * Marks in `found` the index of every pattern that occurs in the text. Several texts may be fed one after another.
   * Where `bounded`, the text counts as if a space stood before and after it.
   */
  scan(text: string, found: Uint8Array): void
  /** How many states the table has. */
  readonly states: number
}

export interface AutomatonOptions {
  /** What a unit counts as, as the unit that stands for it; by default an ASCII letter counts as its lower case. */
  readonly fold?: (unit: number) => number
  /** Units, already folded, of which several in a row count as one. */
  readonly collapse?: (unit: number) => boolean
  readonly bounded?: boolean
}

const space = 32

/** One table for all patterns. Empty patterns are found in every text. */
export function createAutomaton(patterns: readonly string[], options: AutomatonOptions = {}): Automaton {
  const fold = options.fold ?? lowerCase
  const collapse = options.collapse ?? (() => false)
  const folded = patterns.map((pattern) => foldedUnits(pattern, fold, collapse))
  const { symbolOf, width, collapsing } = alphabetOf(folded, fold, collapse)
  const trie = buildTrie(folded, symbolOf, width)
  const outputs = connect(trie, width)
  const steps = compiled(trie, width, outputs)
  return {
    states: trie.count,
    scan(text, found) {
      const { ascii, other } = symbolOf
      const edge = options.bounded === true ? (ascii[space] as number) : 0
      let state = (steps[edge] as number) >>> 1
      let last = edge
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i)
        const symbol = unit < 128 ? (ascii[unit] as number) : other(unit)
        if (symbol === last && collapsing[symbol] === 1) continue
        last = symbol
        const step = steps[state + symbol] as number
        state = step >>> 1
        if ((step & 1) === 1) for (const index of outputs[state / width] ?? []) found[index] = 1
      }
      if (edge !== 0 && last !== edge)
        for (const index of outputs[((steps[state + edge] as number) >>> 1) / width] ?? []) found[index] = 1
      for (const [index, units] of folded.entries()) if (units.length === 0) found[index] = 1
    }
  }
}

/** The table as the scan reads it: each entry is the row of the next state, doubled, plus one where a pattern ends there. */
function compiled(
  { next, count }: Trie,
  width: number,
  outputs: readonly (readonly number[] | undefined)[]
): Uint32Array {
  const steps = new Uint32Array(count * width)
  for (let at = 0; at < steps.length; at++) {
    const state = next[at] as number
    steps[at] = ((state * width) << 1) | (outputs[state] === undefined ? 0 : 1)
  }
  return steps
}

function lowerCase(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit
}

function foldedUnits(
  pattern: string,
  fold: (unit: number) => number,
  collapse: (unit: number) => boolean
): readonly number[] {
  const units: number[] = []
  for (let i = 0; i < pattern.length; i++) {
    const unit = fold(pattern.charCodeAt(i))
    if (!(collapse(unit) && units.at(-1) === unit)) units.push(unit)
  }
  return units
}

interface Symbols {
  readonly ascii: Uint16Array
  readonly other: (unit: number) => number
}

/** Gives every unit that a pattern has, and every one that may be collapsed, a symbol of its own. */
function alphabetOf(
  patterns: readonly (readonly number[])[],
  fold: (unit: number) => number,
  collapse: (unit: number) => boolean
): { symbolOf: Symbols; width: number; collapsing: Uint8Array } {
  const symbols = new Map<number, number>()
  for (const units of patterns) for (const unit of units) if (!symbols.has(unit)) symbols.set(unit, symbols.size + 1)
  const ascii = new Uint16Array(128)
  for (let unit = 0; unit < 128; unit++) ascii[unit] = symbols.get(fold(unit)) ?? 0
  const collapsing = new Uint8Array(symbols.size + 1)
  for (const [unit, symbol] of symbols) collapsing[symbol] = collapse(unit) ? 1 : 0
  let known: Uint16Array | undefined // symbols plus one; much text needs none of it
  const other = (unit: number) => {
    known ??= new Uint16Array(65_536)
    const symbol = known[unit] as number
    if (symbol !== 0) return symbol - 1
    const found = symbols.get(fold(unit)) ?? 0
    known[unit] = found + 1
    return found
  }
  return { symbolOf: { ascii, other }, width: symbols.size + 1, collapsing }
}

interface Trie {
  next: Int32Array
  count: number
  readonly ends: Map<number, number[]>
}

function buildTrie(patterns: readonly (readonly number[])[], symbolOf: Symbols, width: number): Trie {
  const most = patterns.reduce((sum, units) => sum + units.length, 1)
  const next = new Int32Array(most * width).fill(-1)
  const trie: Trie = { next, count: 1, ends: new Map() }
  for (const [index, units] of patterns.entries()) {
    let state = 0
    for (const unit of units) {
      const at = state * width + (unit < 128 ? (symbolOf.ascii[unit] as number) : symbolOf.other(unit))
      if (next[at] === -1) next[at] = trie.count++
      state = next[at] as number
    }
    if (state !== 0) trie.ends.set(state, [...(trie.ends.get(state) ?? []), index])
  }
  return trie
}

/** Turns the trie into an automaton: every missing step becomes the step of the longest suffix that is a prefix of some pattern. */
function connect(trie: Trie, width: number): readonly (readonly number[] | undefined)[] {
  const { next } = trie
  const outputs: (readonly number[] | undefined)[] = new Array(trie.count)
  const fallback = new Int32Array(trie.count)
  const queue: number[] = []
  for (let symbol = 0; symbol < width; symbol++) {
    const child = next[symbol] as number
    if (child === -1) next[symbol] = 0
    else queue.push(child)
  }
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] as number
    const fail = fallback[state] as number
    const own = trie.ends.get(state)
    const inherited = outputs[fail]
    outputs[state] = own && inherited ? [...own, ...inherited] : (own ?? inherited)
    for (let symbol = 0; symbol < width; symbol++) {
      const at = state * width + symbol
      const child = next[at] as number
      const instead = next[fail * width + symbol] as number
      if (child === -1) next[at] = instead
      else {
        fallback[child] = instead
        queue.push(child)
      }
    }
  }
  return outputs
}
