/**
 * An index of texts in which copied passages are found. It holds hashes of words, never the words: 16 bits for each word in order, so that
 * a run is followed to its very ends, and the place of every fingerprint. The layout is described in docs/sources.md.
 */
import { crc32 } from 'node:zlib'
import { groupHashes, groupSize, guaranteed, winnow } from './fingerprint.js'
import { GroupSet } from './group-set.js'
import { WordReader, type WordStream } from './word-stream.js'

/** What is known of an indexed text. */
export interface IndexedSource {
  /** Where it stood when it was indexed, with slashes. */
  readonly path: string
  readonly title?: string
  readonly author?: string
  readonly url?: string
  /** As its front matter or whoever indexed it wrote it. */
  readonly license?: string
}

/** The index cannot be read: it is damaged, cut short, or made by another version. The message is one sentence. */
export class UnreadableIndex extends Error {
  override readonly name = 'UnreadableIndex'
}

/** As of PNG: a transfer that changes line endings or cuts the eighth bit is noticed. */
const magic = [0x89, 0x47, 0x46, 0x58, 0x0d, 0x0a, 0x1a, 0x0a] as const
const version = 1
const headerBytes = 40

/** Bytes of the largest index that is read. */
export const largestIndex = 67_108_864

/** Limits of one index, so that positions fit and memory stays bounded. */
export const mostSources = 100_000
const mostWords = 30_000_000

/** A group of words that stands in more texts than this belongs to none of them: navigation, footers, notices. */
const commonIn = 40
/** Places kept for one fingerprint. */
const mostPlaces = 64

/** A word that belongs to no run. */
export const masked = 0

/** Collects texts and writes the index of them. */
export class SourceIndexBuilder {
  readonly #reader = new WordReader()
  readonly #sources: IndexedSource[] = []
  readonly #streams: { readonly hashes: Uint32Array; readonly lines: Uint8Array }[] = []
  /** Groups of words of texts that nobody needs to credit, such as licenses. */
  readonly #boilerplate: GroupSet
  #words = 0

  /** `shared` holds the groups of texts that are the same wherever they stand, such as licenses: at least `guaranteed` words of them in a row belong to no source. */
  constructor(shared: GroupSet = new GroupSet()) {
    this.#boilerplate = shared
  }

  get words(): number {
    return this.#words
  }

  get sources(): number {
    return this.#sources.length
  }

  /** Adds a text; answers with the number of its words. Throws a `RangeError` where the index would become too large. */
  add(source: IndexedSource, text: string): number {
    const stream = this.#reader.read(text, true)
    if (this.#words + stream.length > mostWords || this.#sources.length >= mostSources)
      throw new RangeError(`an index holds at most ${mostWords} words of at most ${mostSources} texts`)
    this.#sources.push(source)
    this.#streams.push({ hashes: stream.hashes.slice(), lines: wordsOfLines(text, stream) })
    this.#words += stream.length
    return stream.length
  }

  /** The index of all texts added, as bytes. The same texts in the same order give the same bytes. */
  finish(): Uint8Array {
    const groups = this.#streams.map(({ hashes }) => groupHashes(hashes))
    const common = commonGroups(groups)
    const words = new Uint16Array(this.#words)
    const hashes: number[] = []
    const places: number[] = []
    const kept = new Map<number, number>()
    let begin = 0
    for (const [number, { hashes: own }] of this.#streams.entries()) {
      const mine = groups[number] ?? new Uint32Array()
      const spared = this.#spared(own.length, mine, common)
      for (let at = 0; at < own.length; at++) words[begin + at] = spared[at] === 1 ? masked : shortHash(own[at] ?? 0)
      for (const { from, to } of unsparedStretches(spared)) {
        winnow(mine, from, to - groupSize + 1, (group) => {
          const hash = mine[group] ?? 0
          const times = kept.get(hash) ?? 0
          kept.set(hash, times + 1)
          if (times >= mostPlaces) return
          hashes.push(hash)
          places.push(begin + group)
        })
      }
      begin += own.length
    }
    return encode(words, hashes, places, this.#streams, this.#sources)
  }

  /** Which words belong to texts that are spared, or to groups that stand nearly everywhere. */
  #spared(length: number, groups: Uint32Array, common: GroupSet): Uint8Array {
    const spared = new Uint8Array(length)
    const some = common.size > 0
    for (let at = 0; at < groups.length; at++) {
      if (some && common.has(groups[at] ?? 0)) spared.fill(1, at, at + groupSize)
      if (!this.#boilerplate.has(groups[at] ?? 0)) continue
      let last = at
      while (last + 1 < groups.length && this.#boilerplate.has(groups[last + 1] ?? 0)) last++
      if (last + groupSize - at >= guaranteed) spared.fill(1, at, last + groupSize)
      at = last
    }
    return spared
  }
}

/** The groups of words of some texts. */
export function groupsOf(texts: readonly string[]): GroupSet {
  const reader = new WordReader()
  const groups = new GroupSet(Math.ceil(texts.reduce((sum, { length }) => sum + length, 0) / 6))
  for (const text of texts) for (const group of groupHashes(reader.read(text).hashes)) groups.add(group)
  return groups
}

/** 16 bits of a word's hash that are never those of a masked word. */
export function shortHash(hash: number): number {
  return hash >>> 16 || 1
}

/** How many words begin on each line, a byte a line; 255 goes on in the next byte. */
function wordsOfLines(text: string, { starts, length }: WordStream): Uint8Array {
  const counts: number[] = []
  let word = 0
  for (let line = 0; line < text.length; ) {
    const next = text.indexOf('\n', line)
    const end = next === -1 ? text.length : next + 1
    let count = 0
    while (word < length && (starts[word] ?? 0) < end) {
      word++
      count++
    }
    for (; count >= 255; count -= 255) counts.push(255)
    counts.push(count)
    line = end
  }
  return Uint8Array.from(counts)
}

/** Groups of words that stand in more than `commonIn` texts. */
function commonGroups(texts: readonly Uint32Array[]): GroupSet {
  const common = new GroupSet()
  if (texts.length <= commonIn) return common
  // Counts by a part of the hash first: nearly all groups are told from common ones by that.
  const bits = 22
  const counts = new Uint8Array(1 << bits)
  const seen = new Int32Array(1 << bits).fill(-1)
  for (const [number, groups] of texts.entries()) {
    for (let at = 0; at < groups.length; at++) {
      const slot = (groups[at] as number) >>> (32 - bits) // `at` is inside
      if (seen[slot] === number) continue
      seen[slot] = number
      if ((counts[slot] as number) <= commonIn) counts[slot] = (counts[slot] as number) + 1
    }
  }
  const exact = new Map<number, { count: number; last: number }>()
  for (const [number, groups] of texts.entries()) {
    for (let at = 0; at < groups.length; at++) {
      const group = groups[at] as number
      if ((counts[group >>> (32 - bits)] as number) <= commonIn) continue
      const known = exact.get(group)
      if (known === undefined) exact.set(group, { count: 1, last: number })
      else if (known.last !== number) {
        known.count++
        known.last = number
      }
    }
  }
  for (const [group, { count }] of exact) if (count > commonIn) common.add(group)
  return common
}

function unsparedStretches(spared: Uint8Array): readonly { readonly from: number; readonly to: number }[] {
  const stretches: { from: number; to: number }[] = []
  for (let from = 0; from < spared.length; ) {
    if (spared[from] === 1) {
      from++
      continue
    }
    const next = spared.indexOf(1, from)
    const to = next === -1 ? spared.length : next
    if (to - from >= groupSize) stretches.push({ from, to })
    from = to
  }
  return stretches
}

function encode(
  words: Uint16Array,
  hashes: readonly number[],
  places: readonly number[],
  streams: readonly { readonly hashes: Uint32Array; readonly lines: Uint8Array }[],
  sources: readonly IndexedSource[]
): Uint8Array {
  const order = Uint32Array.from(hashes.keys()).sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0) || a - b)
  const described = new TextEncoder().encode(JSON.stringify(sources))
  const lineBytes = streams.reduce((sum, { lines }) => sum + lines.length, 0)
  const at = layout({
    words: words.length,
    prints: order.length,
    sources: sources.length,
    lineBytes,
    described: described.length
  })
  const bytes = new Uint8Array(at.end)
  const view = new DataView(bytes.buffer)
  bytes.set(magic)
  view.setUint32(8, version, true)
  for (const [index, count] of [words.length, order.length, sources.length, lineBytes, described.length].entries())
    view.setUint32(16 + 4 * index, count, true)
  for (const [index, print] of order.entries()) {
    view.setUint32(at.hashes + 4 * index, hashes[print] ?? 0, true)
    view.setUint32(at.places + 4 * index, places[print] ?? 0, true)
  }
  for (const [index, word] of words.entries()) view.setUint16(at.words + 2 * index, word, true)
  let word = 0
  let line = 0
  for (const [index, { hashes: own, lines }] of streams.entries()) {
    view.setUint32(at.begins + 8 * index, word, true)
    view.setUint32(at.begins + 8 * index + 4, line, true)
    bytes.set(lines, at.lines + line)
    word += own.length
    line += lines.length
  }
  bytes.set(described, at.described)
  view.setUint32(12, crc32(bytes.subarray(16)), true)
  return bytes
}

interface Counts {
  readonly words: number
  readonly prints: number
  readonly sources: number
  readonly lineBytes: number
  readonly described: number
}

/** Where each part begins, in bytes. Parts of 32 bits come first, so that all lie at multiples of their size. */
function layout({ words, prints, sources, lineBytes, described }: Counts) {
  const hashes = headerBytes
  const places = hashes + 4 * prints
  const begins = places + 4 * prints
  const wordsAt = begins + 8 * sources
  const lines = wordsAt + 2 * words
  const describedAt = lines + lineBytes
  return { hashes, places, begins, words: wordsAt, lines, described: describedAt, end: describedAt + described }
}

/** The most characters of one name of a source. */
const longestName = 500

/** An index as it was read, every number in it checked. */
export class SourceIndex {
  readonly #hashes: Uint32Array
  readonly #places: Uint32Array
  /** The first print of each value of the upper 16 bits of hashes. */
  readonly #directory = new Uint32Array(0x10001)
  readonly #begins: Uint32Array
  readonly #lineBegins: Uint32Array
  readonly #lines: Uint8Array
  /** Short hashes of all words, text after text. */
  readonly words: Uint16Array
  readonly sources: readonly IndexedSource[]

  /** Throws `UnreadableIndex` where the bytes are not, from end to end, an index of this version. */
  constructor(bytes: Uint8Array) {
    if (bytes.length > largestIndex) throw new UnreadableIndex(`it is larger than ${largestIndex} bytes`)
    if (bytes.length < headerBytes || magic.some((byte, index) => bytes[index] !== byte))
      throw new UnreadableIndex('it is not an index, or a transfer as text has changed it')
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    const made = view.getUint32(8, true)
    if (made !== version) throw new UnreadableIndex(`it has version ${made} and this program reads version ${version}`)
    const [words = 0, prints = 0, sources = 0, lineBytes = 0, described = 0] = [16, 20, 24, 28, 32].map((at) =>
      view.getUint32(at, true)
    )
    const at = layout({ words, prints, sources, lineBytes, described })
    if (at.end !== bytes.length || sources > mostSources || words > mostWords)
      throw new UnreadableIndex('its length is not the one it states')
    if (view.getUint32(12, true) !== crc32(bytes.subarray(16))) throw new UnreadableIndex('its checksum is wrong')
    // A copy of its own: typed arrays need their place in memory aligned, and the caller may reuse the bytes.
    const numbers = new Uint8Array(bytes.subarray(headerBytes, at.lines)).buffer
    if (!isLittleEndian) swapBytes(numbers, (at.words - headerBytes) / 4)
    this.#hashes = new Uint32Array(numbers, 0, prints)
    this.#places = new Uint32Array(numbers, 4 * prints, prints)
    const begins = new Uint32Array(numbers, 8 * prints, 2 * sources)
    this.#begins = begins.filter((_, index) => index % 2 === 0)
    this.#lineBegins = begins.filter((_, index) => index % 2 === 1)
    this.words = new Uint16Array(numbers, at.words - headerBytes, words)
    this.#lines = new Uint8Array(bytes.subarray(at.lines, at.described))
    this.sources = sourcesIn(bytes.subarray(at.described), sources)
    this.#fillDirectory()
    if (
      this.#places.some((place) => place + groupSize > words) ||
      !isRising(this.#begins, words) ||
      !isRising(this.#lineBegins, lineBytes)
    )
      throw new UnreadableIndex('places in it lie outside of its texts')
  }

  #fillDirectory(): void {
    let before = 0
    let bucket = 0
    for (const [index, hash] of this.#hashes.entries()) {
      if (hash < before) throw new UnreadableIndex('its fingerprints are out of order')
      before = hash
      while (bucket <= hash >>> 16) this.#directory[bucket++] = index
    }
    this.#directory.fill(this.#hashes.length, bucket)
  }

  /** Calls `found` with each place, as a number of a word in `words`, where a fingerprint was taken. */
  places(hash: number, found: (place: number) => void): void {
    const end = this.#directory[(hash >>> 16) + 1] ?? 0
    for (let at = this.#directory[hash >>> 16] ?? 0; at < end; at++) {
      if (this.#hashes[at] === hash) found(this.#places[at] ?? 0)
    }
  }

  /** The number of the text a word belongs to, and where that text begins and ends in `words`. */
  textAt(place: number): { readonly number: number; readonly begin: number; readonly end: number } {
    let low = 0
    let high = this.#begins.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#begins[middle] ?? 0) <= place) low = middle
      else high = middle - 1
    }
    return { number: low, begin: this.#begins[low] ?? 0, end: this.#begins[low + 1] ?? this.words.length }
  }

  /** The line, from 1, on which a word of a text stands. */
  lineOf(place: number): number {
    const { number, begin } = this.textAt(place)
    const end = this.#lineBegins[number + 1] ?? this.#lines.length
    let left = place - begin
    let line = 1
    for (let at = this.#lineBegins[number] ?? 0; at < end; at++) {
      const count = this.#lines[at] ?? 0
      if (left < count) return line
      left -= count
      if (count < 255) line++
    }
    return line
  }
}

const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1

/** Turns the bytes of numbers round: `long` ones of 32 bits, the rest of 16. */
function swapBytes(numbers: ArrayBuffer, long: number): void {
  const view = new DataView(numbers)
  for (let at = 0; at < 4 * long; at += 4) view.setUint32(at, view.getUint32(at, true), false)
  for (let at = 4 * long; at + 1 < numbers.byteLength; at += 2) view.setUint16(at, view.getUint16(at, true), false)
}

function isRising(numbers: Uint32Array, most: number): boolean {
  return numbers.every((number, index) => number <= most && number >= (numbers[index - 1] ?? 0))
}

function sourcesIn(bytes: Uint8Array, count: number): readonly IndexedSource[] {
  let parsed: unknown
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw new UnreadableIndex('what it says of its texts is not JSON', { cause })
  }
  if (!Array.isArray(parsed) || parsed.length !== count)
    throw new UnreadableIndex('it does not describe each of its texts')
  return parsed.map(sourceIn)
}

function sourceIn(entry: unknown): IndexedSource {
  const given = new Map(Object.entries(typeof entry === 'object' && entry !== null ? entry : {}))
  const name = (key: string) => {
    const value: unknown = given.get(key)
    return typeof value === 'string' && value !== '' ? value.slice(0, longestName) : undefined
  }
  const path = name('path')
  if (path === undefined) throw new UnreadableIndex('one of its texts has no path')
  const named = (['title', 'author', 'url', 'license'] as const).flatMap((key) => {
    const value = name(key)
    return value === undefined ? [] : [[key, value] as const]
  })
  return { path, ...Object.fromEntries(named) }
}
