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
  const empty = folded.flatMap((units, index) => (units.length === 0 ? [index] : []))
  const { steps, outputs } = tableOf(buildTrie(folded, symbolOf), width, collapsing)
  return {
    states: outputs.length,
    scan(text, found) {
      const { ascii, other } = symbolOf
      const edge = options.bounded === true ? (ascii[space] as number) : 0
      let state = (steps[edge] as number) >>> 1
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i)
        const step = steps[state * width + (unit < 128 ? (ascii[unit] as number) : other(unit))] as number
        state = step >>> 1
        if ((step & 1) === 1) mark(outputs[state], found)
      }
      if (edge !== 0) mark(outputs[(steps[state * width + edge] as number) >>> 1], found)
      for (const index of empty) found[index] = 1
    }
  }
}

function mark(patterns: readonly number[] | undefined, found: Uint8Array): void {
  if (patterns) for (const index of patterns) found[index] = 1
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

interface State {
  /** The symbols that go on from here, and to which state. */
  readonly next: Map<number, number>
  /** The patterns that end here. */
  readonly ends: number[]
}

function buildTrie(patterns: readonly (readonly number[])[], { ascii, other }: Symbols): readonly State[] {
  const states: State[] = [{ next: new Map(), ends: [] }]
  for (const [index, units] of patterns.entries()) {
    let at = 0
    for (const unit of units) {
      const symbol = unit < 128 ? (ascii[unit] as number) : other(unit)
      const { next } = states[at] as State
      let child = next.get(symbol)
      if (child === undefined) {
        child = states.length
        next.set(symbol, child)
        states.push({ next: new Map(), ends: [] })
      }
      at = child
    }
    if (at !== 0) states[at]?.ends.push(index)
  }
  return states
}

interface Table {
  /** For each state a row: of each symbol the next state, doubled, plus one where a pattern ends there. */
  readonly steps: Uint16Array | Uint32Array
  readonly outputs: readonly (readonly number[] | undefined)[]
}

/**
 * Turns the trie into an automaton: a state's row is that of its longest suffix that begins a pattern, with its own steps laid over it.
 * No pattern has a collapsing symbol twice in a row, so that a second one may lead from a state to itself.
 */
function tableOf(states: readonly State[], width: number, collapsing: Uint8Array): Table {
  // Half the memory where the numbers allow: touching it for the first time is what building costs.
  const steps = new (states.length < 0x8000 ? Uint16Array : Uint32Array)(states.length * width)
  const outputs: (readonly number[] | undefined)[] = new Array(states.length)
  const fallback = new Uint32Array(states.length)
  const reachedBy = new Uint16Array(states.length)
  const queue = [0]
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] as number
    const suffix = (fallback[state] as number) * width
    if (state !== 0) {
      steps.copyWithin(state * width, suffix, suffix + width)
      const last = reachedBy[state] as number
      if (collapsing[last] === 1) steps[state * width + last] = (state << 1) | (outputs[state] === undefined ? 0 : 1)
    }
    for (const [symbol, child] of states[state]?.next ?? []) {
      const instead = state === 0 ? 0 : (steps[suffix + symbol] as number) >>> 1
      fallback[child] = instead
      const own = states[child]?.ends ?? []
      const inherited = outputs[instead]
      outputs[child] = own.length === 0 ? inherited : [...own, ...(inherited ?? [])]
      steps[state * width + symbol] = (child << 1) | (outputs[child] === undefined ? 0 : 1)
      reachedBy[child] = symbol
      queue.push(child)
    }
  }
  return { steps, outputs }
}
