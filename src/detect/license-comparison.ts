/** Compares license texts with the published ones word by word: similarity cannot tell a license from one with a single word put in. */
import { brotliDecompressSync } from 'node:zlib'
import { type ChangeObject, diffArrays } from 'diff'
import { packedVocabulary, packedWords, textHeads } from './license-texts.generated.js'
import { type LicenseWord, licenseWords } from './license-words.js'

interface Canonical {
  readonly id: string
  readonly words: readonly string[]
  /** The words before which and behind which stands what may be left out: an introduction, an appendix, a note of the publisher. */
  readonly body: { readonly begin: number; readonly end: number }
  /** Words of its title. */
  readonly title: number
}

/** A place where a text differs from the published one in more than its looks. */
export interface LicenseDifference {
  /** In the text; where words are missing, the words around the gap. */
  readonly start: number
  readonly end: number
  readonly inserted: readonly string[]
  readonly removed: readonly string[]
  /** Whether the difference changes what is allowed or asked: a word of weight, or a whole sentence. */
  readonly grave: boolean
  /** Whether the end of the published text is missing. */
  readonly atEnd: boolean
}

export interface ComparedLicense {
  /** The SPDX id of the nearest published text. */
  readonly id: string
  readonly start: number
  readonly end: number
  /** Whether its title stands in the text or shortly before it. */
  readonly titled: boolean
  /** The part of the published words that stand in the text, from 0 to 1. */
  readonly kept: number
  readonly differences: readonly LicenseDifference[]
}

/** Words of one seed by which texts are found. */
const seedSize = 5
/** Of the seeds of short and of long texts, every so many is kept. */
const sampling = { short: 4, long: 16, from: 1_000 }
/** Words of a file, and texts in it, that are looked at. */
const most = { words: 200_000, texts: 60 }
/** Published texts that are compared with one stretch, the likeliest first. */
const mostCandidates = 12
/** The part of a text's seeds that must stand in a stretch for the two to be compared. */
const leastSeeds = 0.3
/** Words put in or left out that are a sentence rather than a wording. */
const sentence = 8

/** Words that say what is allowed, to whom, on which condition: none of them may come or go. */
const weighty: ReadonlySet<string> = new Set(
  (
    'not no non never nor without only solely except unless however notwithstanding noncommercial commercial commercially personal private internal ' +
    'educational academic may must shall should can cannot irrevocable revocable revoke revoked perpetual perpetually worldwide free freely fee fees ' +
    'charge charges royalty royalties paid pay payment price exclusive nonexclusive limited restrict restricted restriction restrictions prohibit prohibited ' +
    'forbidden permit permitted permission grant granted grants condition conditions sublicense sublicensable sell selling sale distribute redistribute ' +
    'distribution modify modified modification modifications adapt adapted adaptation derivative derivatives share copy copies publish reproduce use uses ' +
    'attribution credit notice notices retain indicate identify warranty warranties liable liability terminate terminates termination reinstated reinstates ' +
    'military evil good nuclear government patent patents trademark all any sole written prior approval consent days day year years'
  ).split(' ')
)

/** Words by which a text speaks of its holder or its subject; each project puts in its own. */
const replaceable: ReadonlySet<string> = new Set(
  (
    'the a an of and or its their his her nor in by to this that such copyright holder holders owner owners author authors contributor contributors name names ' +
    'organization company university regents isc consortium software program programs work library package documentation fonts font code source materials material ' +
    'inc llc ltd corp corporation foundation project developer developers team group licensor'
  ).split(' ')
)

/** One published text, as numbers of words. */
class PublishedText implements Canonical {
  readonly id: string
  readonly body: { readonly begin: number; readonly end: number }
  readonly title: number
  readonly numbers: Uint16Array
  readonly #vocabulary: readonly string[]
  #words: readonly string[] | undefined

  constructor([id = '', begin, end]: readonly string[], numbers: Uint16Array, vocabulary: readonly string[]) {
    this.id = id
    this.body = { begin: Number(begin), end: Number(end) }
    this.numbers = numbers
    this.#vocabulary = vocabulary
    this.title = numbers.subarray(0, longestTitle).indexOf(vocabulary.indexOf('license')) + 1
  }

  /** Made when a file is first compared with it. */
  get words(): readonly string[] {
    this.#words ??= Array.from(this.numbers, (number) => this.#vocabulary[number] as string)
    return this.#words
  }
}

/** The published texts, ready to be compared with. */
class LicenseTexts {
  readonly #texts: readonly PublishedText[]
  /** By seed: number of the text × 2¹⁶ + place. */
  readonly #seeds = new SeedPlaces()
  readonly #seedCounts: readonly number[]

  constructor() {
    const vocabulary = unpacked(packedVocabulary).toString('utf8').split(' ')
    const bytes = unpacked(packedWords)
    const all = new Uint16Array(bytes.length / 2)
    for (let word = 0; word < all.length; word++)
      all[word] = (bytes[2 * word] as number) | ((bytes[2 * word + 1] as number) << 8)
    const hashes = hashesOf(vocabulary, hashOf)
    let at = 0
    this.#texts = textHeads
      .trim()
      .split('\n')
      .map((line) => {
        const head = line.split('\t')
        const start = at
        at += Number(head[3])
        return new PublishedText(head, all.subarray(start, at), vocabulary)
      })
    this.#seedCounts = this.#texts.map(({ numbers }, text) => {
      let count = 0
      eachSeed(
        hashesOf(numbers, (number) => hashes[number] as number),
        (seed, place) => {
          if (numbers.length > sampling.from && seed % sampling.long !== 0) return
          this.#seeds.add(seed, text * 0x10000 + place)
          count++
        }
      )
      return count
    })
  }

  /** The words of every published body, as `licenseWords` gives them. */
  get bodies(): readonly string[] {
    return this.#texts.map(({ words, body }) => words.slice(body.begin, body.end).join(' '))
  }

  /**
   * The license texts in a file, each with the published text nearest to it; where none is exactly it, one that `expects` takes comes
   * before others, for a license without one of its clauses may be nearer to another license.
   */
  compare(text: string, expects: (id: string) => boolean = () => false): readonly ComparedLicense[] {
    const words = licenseWords(text).slice(0, most.words)
    const compared: ComparedLicense[] = []
    const taken: { readonly from: number; readonly to: number }[] = []
    const effort = { left: mostEffort }
    for (const group of grouped(this.#stretches(words)).slice(0, most.texts)) {
      const nearest = nearestOf(this.#alignments(group, words, effort), words, expects)
      if (!nearest || taken.some(({ from, to }) => nearest.from < to && from < nearest.to)) continue
      taken.push(nearest)
      compared.push(comparedOf(nearest, words))
    }
    return compared.sort((a, b) => a.start - b.start)
  }

  /** The alignments of candidates, the nearest first. Those that are much farther off than another one are not followed to their end. */
  #alignments(
    group: readonly Stretch[],
    words: readonly LicenseWord[],
    effort: { left: number }
  ): readonly Alignment[] {
    const aligned: Alignment[] = []
    let best = Number.POSITIVE_INFINITY
    for (const { number, from, to } of group) {
      const canonical = this.#texts[number]
      if (!canonical || effort.left <= 0) continue
      const found = alignment(canonical, words, { from, to }, best)
      effort.left -= (found ? found.cost + margin : editsFor(canonical, best)) ** 2
      if (!found) continue
      aligned.push(found)
      best = Math.min(best, found.cost)
      if (best === 0) break
    }
    return aligned.sort((a, b) => a.cost - b.cost)
  }

  /** Stretches of a file that hold many seeds of one published text, the fullest first. */
  #stretches(words: readonly LicenseWord[]): readonly Stretch[] {
    const hits = new Map<number, { readonly file: number; readonly text: number }[]>()
    eachSeed(
      hashesOf(words, ({ text }) => hashOf(text)),
      (seed, at) => {
        for (const place of this.#seeds.of(seed)) {
          const number = Math.floor(place / 0x10000)
          const hit = { file: at, text: place % 0x10000 }
          const known = hits.get(number)
          if (known) known.push(hit)
          else hits.set(number, [hit])
        }
      }
    )
    const stretches: Stretch[] = []
    for (const [number, places] of hits) {
      const length = this.#texts[number]?.words.length ?? 0
      const count = this.#seedCounts[number] ?? 1
      const slack = Math.max(60, Math.floor(length / 4))
      const byOffset = [...places].sort((a, b) => a.file - a.text - (b.file - b.text))
      for (let first = 0; first < byOffset.length; ) {
        const offset = offsetOf(byOffset[first])
        let last = first
        while (last + 1 < byOffset.length && offsetOf(byOffset[last + 1]) <= offset + slack) last++
        const near = byOffset.slice(first, last + 1)
        const found = new Set(near.map((hit) => hit.text)).size
        if (found >= leastSeeds * count) {
          const start = near.reduce((a, b) => (b.file < a.file ? b : a))
          const end = near.reduce((a, b) => (b.file > a.file ? b : a))
          stretches.push({
            number,
            from: Math.max(0, start.file - start.text - margin),
            to: Math.min(words.length, end.file + length - end.text + margin),
            fullness: found / count
          })
        }
        first = last + 1
      }
    }
    return stretches.sort((a, b) => b.fullness - a.fullness)
  }
}

function hashesOf<Word>(
  words: Iterable<Word> & { readonly length: number },
  hash: (word: Word) => number
): Uint32Array {
  const hashes = new Uint32Array(words.length)
  let at = 0
  for (const word of words) hashes[at++] = hash(word)
  return hashes
}

/** Calls `found` with the seeds of a text, those that are kept, and the number of the word each begins with; by the hashes of its words. */
function eachSeed(hashes: Uint32Array, found: (seed: number, at: number) => void): void {
  for (let at = 0; at + seedSize <= hashes.length; at++) {
    let seed = 0
    for (let word = at; word < at + seedSize; word++) seed = Math.imul(seed ^ (hashes[word] as number), 0x01000193) // inside
    seed = (seed ^ (seed >>> 15)) >>> 0
    if (seed % sampling.short === 0) found(seed, at)
  }
}

/** The places of a great many seeds, each a number; those of one slot are a chain. */
class SeedPlaces {
  /** The last entry of each slot; 0 where there is none. */
  readonly #last = new Uint32Array(2 ** 16)
  readonly #seeds: number[] = [0]
  readonly #places: number[] = [0]
  readonly #before: number[] = [0]

  add(seed: number, place: number): void {
    const slot = seed & 0xffff
    this.#before.push(this.#last[slot] as number)
    this.#last[slot] = this.#seeds.length
    this.#seeds.push(seed)
    this.#places.push(place)
  }

  /** In the order in which they were added. */
  of(seed: number): readonly number[] {
    const found: number[] = []
    for (let entry = this.#last[seed & 0xffff] as number; entry !== 0; entry = this.#before[entry] as number)
      if (this.#seeds[entry] === seed) found.push(this.#places[entry] as number)
    return found.reverse()
  }
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

/** Words before and after a stretch that may belong to it. */
const margin = 20

interface Stretch {
  readonly number: number
  readonly from: number
  readonly to: number
  readonly fullness: number
}

function unpacked(packed: string): Buffer {
  return brotliDecompressSync(Buffer.from(packed, 'base64'))
}

function offsetOf(hit: { readonly file: number; readonly text: number } | undefined): number {
  return hit ? hit.file - hit.text : 0
}

/** Stretches over the same words of the file, as one group of candidates each. */
function grouped(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const groups: Stretch[][] = []
  for (const stretch of stretches) {
    const middle = (stretch.from + stretch.to) / 2
    const group = groups.find(([first]) => first && first.from <= middle && middle <= first.to)
    if (!group) groups.push([stretch])
    else if (group.length < mostCandidates) group.push(stretch)
  }
  return groups
}

/** A run of words that differ: published ones from `at` on are gone, words of the file from `file` on stand there. */
interface Hunk {
  at: number
  removed: string[]
  file: number
  inserted: number
}

interface Alignment {
  readonly canonical: Canonical
  readonly hunks: readonly Hunk[]
  /** Words of the file, as numbers. */
  readonly from: number
  readonly to: number
  readonly cost: number
}

/** Equal words between two differences that make them one. */
const joint = 2
/** Words of a title; so many of its words may be left out or stand otherwise. */
const longestTitle = 6
/** Words that may differ between a text and its license at most; the time a comparison takes grows with their square, and all of one file share a sum of squares. */
const mostChanged = 250
const mostEffort = 2_000_000
/** Words that may differ more between a text and its license than between the text and the nearest license. */
const farther = 60
/** Words of a difference in a part that may be left out; larger ones are another wording of that part. */
const smallChange = 6

function alignment(
  canonical: Canonical,
  words: readonly LicenseWord[],
  { from, to }: Pick<Stretch, 'from' | 'to'>,
  best: number
): Alignment | undefined {
  const { body, title } = canonical
  const written = words.slice(from, to).map(({ text }) => text)
  const optional = canonical.words.length - (body.end - body.begin)
  const parts = diffArrays([...canonical.words], written, {
    maxEditLength: editsFor(canonical, best)
  })
  if (!parts) return undefined
  const hunks = hunksOf(parts, canonical, from)
  // What stands before the first common word and behind the last one is no part of the text.
  const [first, last] = [hunks[0], hunks.at(-1)]
  let [begin, end] = [from, to]
  if (first && first.at <= title) {
    begin = first.file + first.inserted
    first.file = begin
    first.inserted = 0
  }
  if (last && last.at + last.removed.length === canonical.words.length) {
    end = last.file
    last.inserted = 0
  }
  const kept = hunks.filter((hunk) => {
    trim(hunk, words)
    slideUp(hunk, canonical.words, words)
    const { at, removed, inserted } = hunk
    if (inserted + removed.length === 0 || at + removed.length <= title) return false
    const outside = at + removed.length <= body.begin + longestTitle || at >= body.end - 1
    return !outside || optional === 0 || removed.length + inserted <= smallChange
  })
  const cost = kept.reduce((sum, hunk) => sum + hunk.inserted + hunk.removed.length, 0)
  return { canonical, hunks: kept, from: begin, to: end, cost }
}

/** Words that may come and go before two texts count as different ones. */
function editsFor({ words, body }: Canonical, best: number): number {
  const length = body.end - body.begin
  return Math.min(best + farther, mostChanged, Math.ceil(length / 2)) + words.length - length + 2 * margin
}

/** The nearest text; where the words of weight differ from it, one that is expected comes before it. */
function nearestOf(
  aligned: readonly Alignment[],
  words: readonly LicenseWord[],
  expects: (id: string) => boolean
): Alignment | undefined {
  const [first] = aligned
  if (!first || !first.hunks.some((hunk) => differenceOf(hunk, first.canonical, words)?.grave)) return first
  return aligned.find((one) => expects(one.canonical.id) || isTitled(one, words)) ?? first
}

/** Words before a license text among which its title may stand. */
const nearTitle = 100

/** Whether the title of the license stands in the text or before it. */
function isTitled({ canonical, from }: Alignment, words: readonly LicenseWord[]): boolean {
  const title = canonical.words.slice(0, canonical.title)
  if (title.length < 2) return false
  for (let at = Math.max(0, from - nearTitle); at <= from + longestTitle; at++)
    if (title.every((word, index) => words[at + index]?.text === word)) return true
  return false
}

function hunksOf(parts: readonly ChangeObject<string[]>[], canonical: Canonical, from: number): readonly Hunk[] {
  const hunks: Hunk[] = []
  let at = 0
  let file = from
  let equal = Number.POSITIVE_INFINITY
  for (const { added, removed, value } of parts) {
    if (!added && !removed) {
      equal = value.length
      at += value.length
      file += value.length
      continue
    }
    let hunk = hunks.at(-1)
    if (!hunk || equal > joint) {
      hunk = { at, removed: [], file, inserted: 0 }
      hunks.push(hunk)
    } else if (equal > 0) {
      hunk.removed.push(...canonical.words.slice(at - equal, at))
      hunk.inserted += equal
    }
    equal = 0
    if (removed) {
      hunk.removed.push(...value)
      at += value.length
    } else {
      hunk.inserted += value.length
      file += value.length
    }
  }
  return hunks
}

/** Takes off what both sides of a difference begin or end with. */
function trim(hunk: Hunk, words: readonly LicenseWord[]): void {
  const { removed } = hunk
  while (hunk.inserted > 0 && removed.length > 0 && words[hunk.file + hunk.inserted - 1]?.text === removed.at(-1)) {
    removed.pop()
    hunk.inserted--
  }
  while (hunk.inserted > 0 && removed.length > 0 && words[hunk.file]?.text === removed[0]) {
    removed.shift()
    hunk.inserted--
    hunk.file++
    hunk.at++
  }
}

/** Words gone or put in can often be said to begin at several places; the first is nearest to where a clause begins. */
function slideUp(hunk: Hunk, canonical: readonly string[], words: readonly LicenseWord[]): void {
  const { removed, inserted } = hunk
  if (removed.length > 0 === inserted > 0) return
  for (let left = longestSlide; left > 0 && hunk.at > 0 && hunk.file > 0; left--) {
    const before = canonical[hunk.at - 1]
    const last = inserted > 0 ? words[hunk.file + inserted - 1]?.text : removed.at(-1)
    if (before === undefined || before !== last || words[hunk.file - 1]?.text !== before) return
    if (inserted === 0) {
      removed.pop()
      removed.unshift(before)
    }
    hunk.at--
    hunk.file--
  }
}

const longestSlide = 10

function comparedOf(alignment: Alignment, words: readonly LicenseWord[]): ComparedLicense {
  const { canonical, hunks, from, to } = alignment
  const { body } = canonical
  const gone = hunks.reduce((sum, { removed }) => sum + removed.length, 0)
  return {
    id: canonical.id,
    titled: isTitled(alignment, words),
    start: words[from]?.start ?? 0,
    end: words[Math.max(from, to - 1)]?.end ?? 0,
    kept: 1 - gone / Math.max(1, body.end - body.begin),
    differences: hunks.flatMap((hunk) => differenceOf(hunk, canonical, words) ?? [])
  }
}

function differenceOf(
  { at, removed, file, inserted }: Hunk,
  canonical: Canonical,
  words: readonly LicenseWord[]
): LicenseDifference | undefined {
  const put = words.slice(file, file + inserted).map(({ text }) => text)
  if (put.join('') === removed.join('')) return undefined
  const [left, right] = inserted > 0 ? [file, file + inserted - 1] : [Math.max(0, file - 1), file]
  const start = words[left]?.start ?? 0
  const atEnd = at + removed.length >= canonical.body.end
  return {
    start,
    end: Math.max(start, words[Math.min(right, words.length - 1)]?.end ?? start),
    inserted: put,
    removed,
    grave: isGrave(removed, put),
    atEnd
  }
}

/** Whether words of weight, or so many words that they are a sentence, came or went. */
function isGrave(removed: readonly string[], inserted: readonly string[]): boolean {
  const [gone, come] = [without(removed, inserted), without(inserted, removed)]
  // A copyright notice that shares its line with other words.
  if (removed.length === 0 ? isNotice(inserted) : inserted.length === 0 && isNotice(removed)) return false
  if ([...gone, ...come].some((word) => weighty.has(word))) return true
  // Where a text names its holder, a project's own name may be long.
  if (removed.length > 0 && removed.every((word) => replaceable.has(word)) && inserted.length <= 16) return false
  return gone.length >= sentence || come.length >= sentence
}

/** Words of weight that are no more than a name in a copyright notice. */
const namesInNotices: ReadonlySet<string> = new Set(['free', 'year', 'years', 'all'])

function isNotice(words: readonly string[]): boolean {
  return (
    /^(?:copyright|\d{4})$/.test(words[0] ?? '') &&
    words.length <= 2 * sentence &&
    !words.some((word) => weighty.has(word) && !namesInNotices.has(word))
  )
}

/** The words of a list that another one does not have as often. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others]
  return words.filter((word) => {
    const found = left.indexOf(word)
    if (found !== -1) left.splice(found, 1)
    return found === -1
  })
}

/** Unpacked once, when this module is loaded: nothing changes it. */
export const licenseTexts = new LicenseTexts()
