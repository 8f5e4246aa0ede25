/** Finds the passages a text shares with indexed ones: every run of words of the guaranteed length, and short runs that follow each other closely. */
import { groupHashes, groupSize, guaranteed } from './fingerprint.js'
import { type IndexedSource, masked, shortHash, type SourceIndex } from './source-index.js'
import { WordReader, type WordStream } from './word-stream.js'

/** One passage of a text that stands, word for word or with small changes, in an indexed one. */
export interface CopiedPassage {
  /** In the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** Words that both share; Chinese and Japanese characters count half. */
  readonly words: number
  /** Words of the passage in the text, shared or not. */
  readonly length: number
  readonly source: IndexedSource
  /** Lines of the source, from 1. */
  readonly firstLine: number
  readonly lastLine: number
  /** The shared runs in the text, in order. */
  readonly runs: readonly { readonly start: number; readonly end: number }[]
}

/** Words that may have been changed between two shared runs of one passage, on either side. */
const widestGap = 6
/** Words of the shortest run that counts beside another one. */
const shortestBridged = 4
/** Runs that are sought beyond the ends of one. */
const mostBridges = 200
/** The part of a passage's words that must be shared. */
const leastShared = 0.7

/**
 * Words compared before the search becomes a coarse one, which sees each stretch of the text in one source only:
 * a text that repeats itself, and stands in a source that does, is the same in ever so many places.
 */
const mostComparisons = 20_000_000

/** A shared run: words of the text from `at`, words of the index from `place`. */
interface Run {
  readonly at: number
  readonly place: number
  readonly length: number
}

/** Searches texts in some indexes; answers are kept, for the same text is asked for more than once. */
export class CopyFinder {
  readonly #indexes: readonly SourceIndex[]
  readonly #reader = new WordReader()
  readonly #found = new Map<string, readonly CopiedPassage[]>()

  constructor(indexes: readonly SourceIndex[]) {
    this.#indexes = indexes
  }

  /** The passages a text shares with the indexes, in the order of the text. */
  passagesIn(text: string): readonly CopiedPassage[] {
    const known = this.#found.get(text)
    if (known) return known
    const stream = this.#reader.read(text)
    const groups = groupHashes(stream.hashes)
    const words = Uint16Array.from(stream.hashes, shortHash)
    const passages = this.#indexes
      .flatMap((index) =>
        chained(runsIn(words, groups, index), index).flatMap((runs) => passageOf(runs, text, stream, index) ?? [])
      )
      .sort((a, b) => a.start - b.start || b.words - a.words)
    this.#found.set(text, passages)
    return passages
  }
}

/** Every run of at least `groupSize` words that holds a fingerprint, each once. */
function runsIn(words: Uint16Array, groups: Uint32Array, index: SourceIndex): readonly Run[] {
  const runs: Run[] = []
  /** By the distance of text and source: where the last run on it ends in the text. */
  const followed = new Map<number, number>()
  let comparisons = 0
  let coarse = 0
  for (let at = 0; at < groups.length; at++) {
    if (comparisons > mostComparisons && at < coarse) continue
    index.places(groups[at] ?? 0, (place) => {
      if ((followed.get(place - at) ?? 0) > at) return
      const run = followedRun(words, at, index, place)
      comparisons += run.length
      if (run.length < groupSize) return
      for (const one of [run, ...nearby(words, run, index)]) {
        if ((followed.get(one.place - one.at) ?? 0) > one.at) continue
        followed.set(one.place - one.at, one.at + one.length)
        coarse = Math.max(coarse, one.at + one.length)
        runs.push(one)
      }
    })
  }
  return runs
}

/** Runs beyond both ends of a run, over words that were changed; they may be too short to hold a fingerprint. */
function nearby(words: Uint16Array, run: Run, index: SourceIndex): readonly Run[] {
  const found: Run[] = []
  for (const forward of [true, false]) {
    for (let next = bridged(words, run, index, forward); next; next = bridged(words, next, index, forward)) {
      if (found.length >= mostBridges) return found
      found.push(next)
    }
  }
  return found
}

/** The nearest run beyond one end: as few changed words between as possible. */
function bridged(
  words: Uint16Array,
  { at, place, length }: Run,
  index: SourceIndex,
  forward: boolean
): Run | undefined {
  const way = forward ? 1 : -1
  const [here, there] = forward ? [at + length, place + length] : [at - 1, place - 1]
  const { begin, end } = index.textAt(place)
  const same = (i: number, j: number) => {
    const source = there + way * j
    const word = source >= begin && source < end ? index.words[source] : masked
    return word !== masked && word === words[here + way * i]
  }
  for (let changed = 1; changed <= 2 * widestGap; changed++) {
    for (let i = Math.max(0, changed - widestGap); i <= Math.min(changed, widestGap); i++) {
      const j = changed - i
      let shared = 0
      while (same(i + shared, j + shared)) shared++
      if (shared < shortestBridged) continue
      return forward
        ? { at: here + i, place: there + j, length: shared }
        : { at: here - i - shared + 1, place: there - j - shared + 1, length: shared }
    }
  }
  return undefined
}

/** The run around two places that hold the same group of words, followed to both its ends. */
function followedRun(words: Uint16Array, at: number, index: SourceIndex, place: number): Run {
  const { begin, end } = index.textAt(place)
  const same = (step: number) => {
    const word = index.words[place + step]
    return word !== masked && word === words[at + step]
  }
  let before = 0
  while (at + before > 0 && place + before > begin && same(before - 1)) before--
  let after = 0
  while (at + after < words.length && place + after < end && same(after)) after++
  return { at: at + before, place: place + before, length: after - before }
}

/** Runs of one source that follow each other closely on both sides, as lists. */
function chained(runs: readonly Run[], index: SourceIndex): readonly (readonly Run[])[] {
  const chains: Run[][] = []
  const open = new Map<number, Run[][]>()
  for (const run of [...runs].sort((a, b) => a.at - b.at || a.place - b.place)) {
    const { number } = index.textAt(run.place)
    const candidates = (open.get(number) ?? []).filter((chain) => endOf(chain).at + widestGap >= run.at)
    const chain = candidates.find((one) => follows(endOf(one), run))
    if (chain) chain.push(run)
    else {
      const fresh = [run]
      chains.push(fresh)
      if (candidates.length < 16) candidates.push(fresh)
    }
    open.set(number, candidates)
  }
  return chains
}

/** Where a chain ends, in text and source. */
function endOf(chain: readonly Run[]): { readonly at: number; readonly place: number } {
  const last = chain.at(-1)
  return last ? { at: last.at + last.length, place: last.place + last.length } : { at: 0, place: 0 }
}

function follows(end: { readonly at: number; readonly place: number }, run: Run): boolean {
  const [here, there] = [run.at - end.at, run.place - end.place]
  return here >= 0 && there >= 0 && here <= widestGap && there <= widestGap
}

function passageOf(
  runs: readonly Run[],
  text: string,
  { starts, ends }: WordStream,
  index: SourceIndex
): CopiedPassage | undefined {
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last) return undefined
  const to = last.at + last.length
  const shared = runs.reduce((sum, { length }) => sum + length, 0)
  const source = index.sources[index.textAt(first.place).number]
  if (!source || shared < guaranteed || shared < leastShared * (to - first.at)) return undefined
  let ideographs = 0
  for (const { at, length } of runs)
    for (let word = at; word < at + length; word++) if (isIdeograph(text.charCodeAt(starts[word] ?? 0))) ideographs++
  return {
    start: starts[first.at] ?? 0,
    end: ends[to - 1] ?? 0,
    words: shared - Math.floor(ideographs / 2),
    length: to - first.at,
    source,
    firstLine: index.lineOf(first.place),
    lastLine: index.lineOf(last.place + last.length - 1),
    runs: runs.map(({ at, length }) => ({ start: starts[at] ?? 0, end: ends[at + length - 1] ?? 0 }))
  }
}

function isIdeograph(unit: number): boolean {
  return unit >= 0x3040 && unit <= 0x9fff
}
