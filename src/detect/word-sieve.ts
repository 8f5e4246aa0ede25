/** Tells at a glance whether a text may share a passage with some others, so that only those which may are compared word by word. */
import { groupHashes } from './fingerprint.js'
import { GroupSet } from './group-set.js'
import { WordReader } from './word-stream.js'

/** Groups that two texts with a passage in common share at least: half of those of the shortest passage that is always found. */
const leastShared = 9

export class WordSieve {
  readonly #reader = new WordReader()
  readonly #groups = new GroupSet()

  /** Adds the words of a text, fenced code and what stands in `known` left out. */
  add(text: string, known = ''): void {
    const before = new GroupSet()
    for (const group of this.#groupsOf(known)) before.add(group)
    for (const group of this.#groupsOf(text)) if (!before.has(group)) this.#groups.add(group)
  }

  /** Whether there are words enough for a passage at all. */
  get isEmpty(): boolean {
    return this.#groups.size < leastShared
  }

  /** Never no where a passage of 25 words is shared. */
  mayHold(text: string): boolean {
    let shared = 0
    for (const group of this.#groupsOf(text)) if (this.#groups.has(group) && ++shared >= leastShared) return true
    return false
  }

  #groupsOf(text: string): Uint32Array {
    return groupHashes(this.#reader.read(text, true).hashes)
  }
}
