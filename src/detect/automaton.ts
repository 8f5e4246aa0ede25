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

/** The tree of all patterns, its states numbered breadth first from the root, 0; small enough to be written into a file. */
export interface Trie {
  /** The units that patterns have, folded; the first is symbol 1, for 0 stands for all others. */
  readonly alphabet: string
  /** Of each state in turn, how many children it has and, for each, by which symbol; at most 255 of either. */
  readonly branches: Uint8Array
  /** The state in which each pattern ends. */
  readonly ends: readonly number[]
}

const space = 32

/** One table for all patterns. Empty patterns are found in every text. */
export function createAutomaton(patterns: readonly string[], options: AutomatonOptions = {}): Automaton {
  return automatonOf(trieOf(patterns, options), options)
}

/** The tree of the patterns. Throws where they are made of more than 255 different signs. */
export function trieOf(patterns: readonly string[], options: AutomatonOptions = {}): Trie {
  const fold = options.fold ?? lowerCase
  const collapse = options.collapse ?? (() => false)
  const folded = patterns.map((pattern) => foldedUnits(pattern, fold, collapse))
  const symbols = new Map<number, number>()
  for (const units of folded) for (const unit of units) if (!symbols.has(unit)) symbols.set(unit, symbols.size + 1)
  if (symbols.size > 255) throw new Error(`An automaton takes 255 different signs; the patterns have ${symbols.size}.`)
  return { alphabet: String.fromCharCode(...symbols.keys()), ...breadthFirst(folded, symbols) }
}

/** The table of a tree made with the same options. */
export function automatonOf({ alphabet, branches, ends }: Trie, options: AutomatonOptions = {}): Automaton {
  const fold = options.fold ?? lowerCase
  const collapse = options.collapse ?? (() => false)
  const symbols = new Map<number, number>()
  for (let at = 0; at < alphabet.length; at++) symbols.set(alphabet.charCodeAt(at), at + 1)
  const ascii = new Uint16Array(128)
  for (let unit = 0; unit < 128; unit++) ascii[unit] = symbols.get(fold(unit)) ?? 0
  const collapsing = new Uint8Array(symbols.size + 1)
  for (const [unit, symbol] of symbols) collapsing[symbol] = collapse(unit) ? 1 : 0
  const other = foldedSymbol(symbols, fold)
  const width = symbols.size + 1
  const { steps, outputs } = tableOf(branches, ends, width, collapsing)
  const empty = ends.flatMap((state, index) => (state === 0 ? [index] : []))
  const edge = options.bounded === true ? (ascii[space] as number) : 0
  return {
    states: outputs.length,
    scan(text, found) {
      let state = (steps[edge] as number) >>> 1
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i)
        const step = steps[state * width + (unit < 128 ? (ascii[unit] as number) : other(unit))] as number
        state = step >>> 1
        if ((step & 1) === 1) mark(outputs[state], found)
      }
      if (edge !== 0) mark(outputs[(steps[state * width + edge] as number) >>> 1], found)
      mark(empty, found)
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

/** The symbol of a unit beyond ASCII, worked out once for each. */
function foldedSymbol(symbols: ReadonlyMap<number, number>, fold: (unit: number) => number): (unit: number) => number {
  let known: Uint16Array | undefined // symbols plus one; much text needs none of it
  return (unit) => {
    known ??= new Uint16Array(65_536)
    const symbol = known[unit] as number
    if (symbol !== 0) return symbol - 1
    const found = symbols.get(fold(unit)) ?? 0
    known[unit] = found + 1
    return found
  }
}

interface Branch {
  /** The symbols that go on from here, and to which branch. */
  readonly next: Map<number, Branch>
  /** The patterns that end here. */
  readonly ends: number[]
}

function breadthFirst(patterns: readonly (readonly number[])[], symbols: ReadonlyMap<number, number>) {
  const root: Branch = { next: new Map(), ends: [] }
  for (const [index, units] of patterns.entries()) {
    let at = root
    for (const unit of units) {
      const symbol = symbols.get(unit) ?? 0
      const child: Branch = at.next.get(symbol) ?? { next: new Map(), ends: [] }
      at.next.set(symbol, child)
      at = child
    }
    at.ends.push(index)
  }
  const branches: number[] = []
  const ends = new Array<number>(patterns.length).fill(0)
  const queue = [root]
  for (const [state, { next, ends: here }] of queue.entries()) {
    for (const index of here) ends[index] = state
    branches.push(next.size, ...next.keys())
    queue.push(...next.values())
  }
  return { branches: Uint8Array.from(branches), ends }
}

interface Table {
  /** For each state a row: of each symbol the next state, doubled, plus one where a pattern ends there. */
  readonly steps: Uint16Array | Uint32Array
  readonly outputs: readonly (readonly number[] | undefined)[]
}

/**
 * Turns the tree into an automaton: a state's row is that of its longest suffix that begins a pattern, with its own steps laid over it.
 * No pattern has a collapsing symbol twice in a row, so that a second one may lead from a state to itself.
 */
function tableOf(branches: Uint8Array, ends: readonly number[], width: number, collapsing: Uint8Array): Table {
  const count = statesIn(branches)
  // Half the memory where the numbers allow: touching it for the first time is what building costs.
  const steps = new (count < 0x8000 ? Uint16Array : Uint32Array)(count * width)
  const outputs: (number[] | undefined)[] = new Array(count)
  for (const [index, state] of ends.entries()) {
    if (state === 0) continue
    const here = outputs[state]
    if (here) here.push(index)
    else outputs[state] = [index]
  }
  const fallback = new Uint32Array(count)
  const reachedBy = new Uint8Array(count)
  let at = 0
  let child = 1
  for (let state = 0; state < count; state++) {
    const suffix = (fallback[state] as number) * width
    const row = state * width
    if (state !== 0) {
      steps.copyWithin(row, suffix, suffix + width)
      const last = reachedBy[state] as number
      if (collapsing[last] === 1) steps[row + last] = (state << 1) | (outputs[state] === undefined ? 0 : 1)
    }
    for (let left = branches[at++] as number; left > 0; left--) {
      const symbol = branches[at++] as number
      const instead = state === 0 ? 0 : (steps[suffix + symbol] as number) >>> 1
      const inherited = outputs[instead]
      const own = outputs[child]
      if (inherited) outputs[child] = own ? [...own, ...inherited] : inherited
      fallback[child] = instead
      reachedBy[child] = symbol
      steps[row + symbol] = (child << 1) | (outputs[child] === undefined ? 0 : 1)
      child++
    }
  }
  return { steps, outputs }
}

function statesIn(branches: Uint8Array): number {
  let states = 0
  for (let at = 0; at < branches.length; at += 1 + (branches[at] as number)) states++
  return states
}
