/** Finds which of many words a text holds, in one pass: the automaton of Aho and Corasick (1975) as a table that grows as texts lead. */

import { unitsOf } from './units.js'

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
  readonly ends: Uint16Array
}

const space = 32
/** Rows there is room for at first. */
const fewestRows = 64

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

/** The row that a text led to, and the one that it would lead to with spaces at its seams. */
interface Rows {
  readonly plain: number
  parted: number
}

/** The table of a tree, made as far as texts lead: most of its states are never needed. */
export class Automaton {
  /** Of each unit of ASCII its symbol. */
  readonly #common: Uint8Array
  /** A row has room for 2 to the power of this symbols, so that its number is where it begins, shifted. */
  readonly #shift: number
  /**
   * For each state that a text led to a row, from the second on: of each symbol where the row of the next state begins, negative where a
   * pattern ends there; 0 where no text asked yet.
   */
  #steps: Int32Array
  /** The state of each row, by its number; of row 0, which is left out, none. */
  readonly #stateOf: number[] = [0]
  /** Where the row of each state begins; 0 where it has none. */
  readonly #rowOf: Int32Array
  /** By the number of a row, 1 where the text led to it and a pattern ends there. */
  #passed = new Uint8Array(fewestRows)
  /** The numbers of these rows. */
  readonly #passedRows: number[] = []
  readonly #trie: Trie
  /** What the patterns mark that end in a state. */
  readonly #outputs: readonly (readonly number[] | undefined)[]
  /** By symbol, whether several in a row count as one. */
  readonly #collapsing: Uint8Array
  /** What empty patterns mark. */
  readonly #always: readonly number[]
  /** Whether a space stands at both ends of a text. */
  readonly #bounded: boolean
  readonly #symbols: ReadonlyMap<number, number>
  readonly #fold: (unit: number) => number
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
    const outputs = new Array<readonly number[] | undefined>(failures.length)
    for (const [index, state] of ends.entries()) {
      const marked = marks ? (marks[index] as readonly number[]) : [index]
      if (state === 0 || marked.length === 0) continue
      const others = outputs[state]
      outputs[state] = others ? [...others, ...marked] : marked
    }
    this.#common = common
    this.#shift = 32 - Math.clz32(symbols.size)
    this.#steps = new Int32Array(fewestRows << this.#shift)
    this.#rowOf = new Int32Array(failures.length)
    this.#trie = trie
    this.#outputs = outputs
    this.#collapsing = collapsing
    this.#always = [...ends].flatMap((state, index) => (state === 0 ? (marks?.[index] ?? [index]) : []))
    this.#bounded = options.bounded === true
    this.#symbols = symbols
    this.#fold = fold
    this.#openRow(0)
  }

  /**
   * Marks in `found` every pattern that occurs in the text, or would if a space stood at each of the offsets in `seams`, which are in
   * order. Several texts may be fed one after another. Where `bounded`, the text counts as if a space stood before and after it.
   */
  scan(text: string, found: Uint8Array, seams: readonly number[] = []): void {
    const units = unitsOf(text)
    const start = this.#bounded ? this.#step(1 << this.#shift, space) : 1 << this.#shift
    let rows = { plain: start, parted: start }
    let from = 0
    for (const seam of seams) {
      rows = this.#runBoth(units, from, seam, rows)
      rows.parted = this.#step(rows.parted, space)
      from = seam
    }
    rows = this.#runBoth(units, from, text.length, rows)
    if (this.#bounded) {
      this.#step(rows.plain, space)
      this.#step(rows.parted, space)
    }
    this.#mark(found)
  }

  /** Marks what the rows stand for that texts passed since the last time. */
  #mark(found: Uint8Array): void {
    for (const index of this.#always) found[index] = 1
    const { failures } = this.#trie
    for (let number = this.#passedRows.pop(); number !== undefined; number = this.#passedRows.pop()) {
      this.#passed[number] = 0
      for (let state = this.#stateOf[number] as number; state !== 0; state = failures[state] as number)
        for (const index of this.#outputs[state] ?? []) found[index] = 1
    }
  }

  /** Goes through units from two rows on, which mostly meet after a few: a row tells nothing of what stands before its pattern. */
  #runBoth(units: Uint16Array, from: number, to: number, rows: Rows): Rows {
    let { plain, parted } = rows
    let at = from
    while (plain !== parted && at < to) {
      const unit = units[at++] as number
      plain = this.#step(plain, unit)
      parted = this.#step(parted, unit)
    }
    if (plain !== parted) return { plain, parted }
    const row = this.#run(units, at, to, plain)
    return { plain: row, parted: row }
  }

  /** Goes through units from a row on, to the row it ends in. Kept small: in a short check, most of its time goes into getting it ready. */
  #run(units: Uint16Array, from: number, to: number, start: number): number {
    const common = this.#common
    let steps = this.#steps
    let row = start
    for (let at = from; at < to; at++) {
      const unit = units[at] as number
      const step = unit < 128 ? (steps[row + (common[unit] as number)] as number) : 0
      if (step > 0) row = step
      else {
        row = this.#step(row, unit)
        steps = this.#steps
      }
    }
    return row
  }

  /** One step from a row: where it was not learned yet, where a pattern ends, or where the unit is none of ASCII. */
  #step(row: number, unit: number): number {
    const symbol = unit < 128 ? (this.#common[unit] as number) : this.#symbolBeyond(unit)
    const step = (this.#steps[row + symbol] as number) || this.#learn(row, symbol)
    if (step > 0) return step
    const number = -step >>> this.#shift
    if (this.#passed[number] === 0) {
      this.#passed[number] = 1
      this.#passedRows.push(number)
    }
    return -step
  }

  /** Works out a step that no text asked for before. */
  #learn(row: number, symbol: number): number {
    const next = this.#next(this.#stateOf[row >>> this.#shift] as number, symbol)
    let suffix = next
    while (suffix !== 0 && this.#outputs[suffix] === undefined) suffix = this.#trie.failures[suffix] as number
    const to = this.#rowOf[next] || this.#openRow(next)
    const step = suffix === 0 ? to : -to
    this.#steps[row + symbol] = step
    return step
  }

  /** The state to which a symbol leads: the child by it, or where it leads from the longest suffix that begins a pattern. */
  #next(from: number, symbol: number): number {
    const { symbols, children, failures } = this.#trie
    for (let state = from; ; state = failures[state] as number) {
      const end = children[state + 1] as number
      for (let child = children[state] as number; child < end; child++) if (symbols[child] === symbol) return child
      // No pattern has a collapsing symbol twice in a row, so that a second one leads from a state to itself.
      if (state === 0 || (symbols[state] === symbol && this.#collapsing[symbol] === 1)) return state
    }
  }

  #openRow(state: number): number {
    const row = this.#stateOf.length << this.#shift
    if (row === this.#steps.length) {
      const wider = new Int32Array(2 * row)
      wider.set(this.#steps)
      this.#steps = wider
      const more = new Uint8Array(2 * this.#passed.length)
      more.set(this.#passed)
      this.#passed = more
    }
    this.#stateOf.push(state)
    this.#rowOf[state] = row
    return row
  }

  /** The symbol of a unit beyond ASCII, worked out once. */
  #symbolBeyond(unit: number): number {
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
  const ends = new Uint16Array(patterns.length)
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
