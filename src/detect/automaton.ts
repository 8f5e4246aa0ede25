/** Finds which of many words a text holds, in one pass: the automaton of Aho and Corasick (1975) as one dense table. */

export interface AutomatonOptions {
  /** What a unit counts as, as the unit that stands for it; by default an ASCII letter counts as its lower case. */
  readonly fold?: (unit: number) => number
  /** Units, already folded, of which several in a row count as one. */
  readonly collapse?: (unit: number) => boolean
  readonly bounded?: boolean
}

/** The tree of all patterns, its states numbered breadth first from the root, 0; small enough to be written into a file. */
export interface Trie {
  /** The units that patterns have, folded; the first is symbol 1, for 0 stands for all others. At most 255. */
  readonly alphabet: string
  /** Of each state in turn the symbol that leads to it; 0 for the root. */
  readonly symbols: Uint8Array
  /** Of each state its first child, which its others follow; at the end the number of states. */
  readonly children: Uint16Array
  /** Of each state the one of the longest suffix of its text that begins a pattern. */
  readonly failures: Uint16Array
  /** The state in which each pattern ends. */
  readonly ends: readonly number[]
}

const space = 32

/** One table for all patterns. Empty patterns are found in every text. */
export function createAutomaton(patterns: readonly string[], options: AutomatonOptions = {}): Automaton {
  return new Automaton(trieOf(patterns, options), options)
}

/** The tree of the patterns. Throws where they are made of more than 255 different signs, or their tree has more than 32,000 states. */
export function trieOf(patterns: readonly string[], options: AutomatonOptions = {}): Trie {
  const fold = options.fold ?? lowerCase
  const collapse = options.collapse ?? (() => false)
  const folded = patterns.map((pattern) => foldedUnits(pattern, fold, collapse))
  const symbols = new Map<number, number>()
  for (const units of folded) for (const unit of units) if (!symbols.has(unit)) symbols.set(unit, symbols.size + 1)
  if (symbols.size > 255) throw new Error(`An automaton takes 255 different signs; the patterns have ${symbols.size}.`)
  return { alphabet: String.fromCharCode(...symbols.keys()), ...breadthFirst(folded, symbols) }
}

/** An automaton has no more states, so that each has a number of 16 bits. */
const mostStates = 32_000

/** The table of a tree, of which a row is filled in when a text first leads to its state: most are never needed. */
export class Automaton {
  /** How many states the table has. */
  readonly states: number
  /** Of each unit of ASCII its symbol. */
  readonly #common: Uint8Array
  readonly #width: number
  /**
   * For each state a row, the first of them at `#width`: of each symbol where the row of the next state begins, doubled, plus one where a
   * pattern ends there. 0 in a row that is not filled in.
   */
  readonly #steps: Int32Array
  readonly #trie: Trie
  /** What the patterns mark that end in a state. */
  readonly #outputs: ReadonlyMap<number, readonly number[]>
  /** By symbol, whether several in a row count as one. */
  readonly #collapsing: Uint8Array
  /** What empty patterns mark. */
  readonly #always: readonly number[]
  /** The symbol of the space that stands at both ends of a text; 0 where none does. */
  readonly #edge: number
  /** The symbol of a space; 0 where no pattern has one. */
  readonly #space: number
  readonly #symbols: ReadonlyMap<number, number>
  readonly #fold: (unit: number) => number
  /** By state, whether the text led to it and a pattern ends there. */
  readonly #passed: Uint8Array
  #anyPassed = false
  /** Symbols of units beyond ASCII, plus one; much text needs none. */
  #beyond: Uint16Array | undefined

  /** `options` are those with which the tree was made; `marks` are the indices that each pattern marks, its own when left out. */
  constructor(trie: Trie, options: AutomatonOptions = {}, marks?: readonly (readonly number[])[]) {
    const { alphabet, ends, failures } = trie
    const fold = options.fold ?? lowerCase
    const collapse = options.collapse ?? (() => false)
    const symbols = new Map<number, number>()
    for (let at = 0; at < alphabet.length; at++) symbols.set(alphabet.charCodeAt(at), at + 1)
    const common = new Uint8Array(128)
    for (let unit = 0; unit < 128; unit++) common[unit] = symbols.get(fold(unit)) ?? 0
    const collapsing = new Uint8Array(symbols.size + 1)
    for (const [unit, symbol] of symbols) collapsing[symbol] = collapse(unit) ? 1 : 0
    const outputs = new Map<number, readonly number[]>()
    for (const [index, state] of ends.entries()) {
      const marked = marks ? (marks[index] as readonly number[]) : [index]
      if (state === 0 || marked.length === 0) continue
      const others = outputs.get(state)
      outputs.set(state, others ? [...others, ...marked] : marked)
    }
    this.states = failures.length
    this.#common = common
    this.#width = symbols.size + 1
    this.#steps = new Int32Array((failures.length + 1) * this.#width)
    this.#trie = trie
    this.#outputs = outputs
    this.#collapsing = collapsing
    this.#passed = new Uint8Array(failures.length)
    this.#always = ends.flatMap((state, index) => (state === 0 ? (marks?.[index] ?? [index]) : []))
    this.#space = common[space] as number
    this.#edge = options.bounded === true ? this.#space : 0
    this.#symbols = symbols
    this.#fold = fold
  }

  /**
   * Marks in `found` every pattern that occurs in the text, and every one that would if a space stood at each of the `seams`, offsets in
   * order. Several texts may be fed one after another. Where `bounded`, the text counts as if a space stood before and after it.
   */
  scan(text: string, found: Uint8Array, seams: readonly number[] = []): void {
    let row = this.#pass(this.#width, this.#edge)
    let parted = row // where a space stands at each seam; soon the same again
    let at = 0
    for (const seam of seams) {
      for (; at < seam && parted !== row; at++) {
        const symbol = this.#symbolOf(text.charCodeAt(at))
        row = this.#pass(row, symbol)
        parted = this.#pass(parted, symbol)
      }
      if (at < seam) parted = row = this.#run(text, at, seam, row)
      at = seam
      parted = this.#pass(parted, this.#space)
    }
    if (parted !== row) this.#pass(this.#run(text, at, text.length, parted), this.#edge)
    this.#pass(this.#run(text, at, text.length, row), this.#edge)
    this.#finish(found)
  }

  /** Goes through a stretch from a row on, to the row it ends in. Kept small: in a short check, most of its time goes into getting it ready. */
  #run(text: string, from: number, to: number, start: number): number {
    const steps = this.#steps
    const common = this.#common
    let row = start
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i)
      const symbol = unit < 128 ? (common[unit] as number) : this.#symbolOf(unit)
      let step = steps[row + symbol] as number
      if (step === 0) step = this.#fill(row, symbol)
      row = step >>> 1
      if ((step & 1) !== 0) this.#note(row)
    }
    return row
  }

  /** One step from a row, to the next. */
  #pass(row: number, symbol: number): number {
    let step = this.#steps[row + symbol] as number
    if (step === 0) step = this.#fill(row, symbol)
    if ((step & 1) !== 0) this.#note(step >>> 1)
    return step >>> 1
  }

  #note(row: number): void {
    this.#passed[row / this.#width - 1] = 1
    this.#anyPassed = true
  }

  /** Fills in a row unless it is; answers with what it says of the symbol. */
  #fill(row: number, symbol: number): number {
    const steps = this.#steps
    if (steps[row] !== 0) return steps[row + symbol] as number
    const width = this.#width
    const { symbols, children, failures } = this.#trie
    const state = row / width - 1
    if (state === 0) steps.fill(width << 1, row, row + width)
    else {
      // Its own steps are laid over those of its longest suffix.
      const suffix = ((failures[state] as number) + 1) * width
      this.#fill(suffix, 0)
      steps.copyWithin(row, suffix, suffix + width)
      // No pattern has a collapsing symbol twice in a row, so that a second one leads from a state to itself.
      const last = symbols[state] as number
      if (this.#collapsing[last] === 1) steps[row + last] = this.#stepTo(state)
    }
    const end = children[state + 1] as number
    for (let child = children[state] as number; child < end; child++)
      steps[row + (symbols[child] as number)] = this.#stepTo(child)
    return steps[row + symbol] as number
  }

  #stepTo(state: number): number {
    let suffix = state
    while (suffix !== 0 && !this.#outputs.has(suffix)) suffix = this.#trie.failures[suffix] as number
    return (((state + 1) * this.#width) << 1) | (suffix === 0 ? 0 : 1)
  }

  /** Marks the patterns that end in the states passed, and forgets these. */
  #finish(found: Uint8Array): void {
    for (const index of this.#always) found[index] = 1
    if (!this.#anyPassed) return
    this.#anyPassed = false
    const passed = this.#passed
    for (let at = passed.indexOf(1); at !== -1; at = passed.indexOf(1, at + 1)) {
      passed[at] = 0
      for (let state = at; state !== 0; state = this.#trie.failures[state] as number)
        for (const index of this.#outputs.get(state) ?? []) found[index] = 1
    }
  }

  /** The symbol of a unit; of one beyond ASCII worked out once. */
  #symbolOf(unit: number): number {
    if (unit < 128) return this.#common[unit] as number
    const known = (this.#beyond ??= new Uint16Array(65_536))
    const symbol = known[unit] as number
    if (symbol !== 0) return symbol - 1
    const found = this.#symbols.get(this.#fold(unit)) ?? 0
    known[unit] = found + 1
    return found
  }
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

interface Branch {
  state: number
  /** The symbols that go on from here, and to which branch. */
  readonly next: Map<number, Branch>
  /** The patterns that end here. */
  readonly ends: number[]
  /** The branch of the longest suffix; none of the root. */
  failure: Branch | undefined
}

function breadthFirst(
  patterns: readonly (readonly number[])[],
  symbols: ReadonlyMap<number, number>
): Omit<Trie, 'alphabet'> {
  const root: Branch = { state: 0, next: new Map(), ends: [], failure: undefined }
  for (const [index, units] of patterns.entries()) {
    let at = root
    for (const unit of units) {
      const symbol = symbols.get(unit) ?? 0
      const child: Branch = at.next.get(symbol) ?? { state: 0, next: new Map(), ends: [], failure: root }
      at.next.set(symbol, child)
      at = child
    }
    at.ends.push(index)
  }
  const ends = new Array<number>(patterns.length).fill(0)
  const reachedBy = [0]
  const children: number[] = []
  const queue = [root]
  for (const [state, branch] of queue.entries()) {
    branch.state = state
    for (const index of branch.ends) ends[index] = state
    children.push(queue.length)
    for (const [symbol, child] of branch.next) {
      queue.push(child)
      reachedBy.push(symbol)
      let suffix = branch.failure
      while (suffix && !suffix.next.has(symbol)) suffix = suffix.failure
      child.failure = suffix?.next.get(symbol) ?? root
    }
  }
  if (queue.length > mostStates)
    throw new Error(`An automaton takes ${mostStates} states; the patterns have ${queue.length}.`)
  return {
    symbols: Uint8Array.from(reachedBy),
    children: Uint16Array.from([...children, queue.length]),
    failures: Uint16Array.from(queue, ({ failure }) => failure?.state ?? 0),
    ends
  }
}
