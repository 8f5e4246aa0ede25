/**
 * Fingerprints of running text by winnowing (Schleimer, Wilkerson, Aiken: "Winnowing: Local Algorithms for Document Fingerprinting",
 * SIGMOD 2003): of every `span` groups of words in a row at least one is kept, so two texts that share a run of `guaranteed` words share a fingerprint.
 */
import { mixed } from './word-stream.js'

/** Words of one group. No run shorter than this is ever found. */
export const groupSize = 8

/** Words of the shortest run that is always found. */
export const guaranteed = 25

/** Groups in a row of which one is kept. */
const span = guaranteed - groupSize + 1

const base = 0x01000193
const leaving = powerOf(base, groupSize - 1)

/** The hash of every group of words in a row: entry `n` is of the words from `n` on. */
export function groupHashes(words: Uint32Array): Uint32Array {
  const groups = new Uint32Array(Math.max(0, words.length - groupSize + 1))
  let rolling = 0
  for (let at = 0; at < words.length; at++) {
    if (at >= groupSize) rolling = (rolling - Math.imul(words[at - groupSize] as number, leaving)) | 0 // `at` is inside
    rolling = (Math.imul(rolling, base) + (words[at] as number)) | 0
    if (at >= groupSize - 1) groups[at - groupSize + 1] = mixed(rolling)
  }
  return groups
}

/** Calls `keep` with the number of each group that is kept, among those from `from` up to `to`; in short stretches one is kept. */
export function winnow(groups: Uint32Array, from: number, to: number, keep: (group: number) => void): void {
  let least = -1
  for (let last = Math.min(from + span, to) - 1; last < to; last++) {
    const first = Math.max(from, last - span + 1)
    if (least < first) {
      least = first
      for (let group = first + 1; group <= last; group++) if (at(groups, group) <= at(groups, least)) least = group
    } else if (at(groups, last) <= at(groups, least)) least = last
    else continue
    keep(least)
  }
}

function at(groups: Uint32Array, group: number): number {
  return groups[group] as number // callers stay inside
}

function powerOf(number: number, exponent: number): number {
  let power = 1
  for (let step = 0; step < exponent; step++) power = Math.imul(power, number)
  return power
}
