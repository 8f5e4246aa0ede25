/** Waivers for values whose owners agreed: known by slow, salted hashes, so that no value stands in the configuration. */
import { scrypt } from 'node:crypto'
import type { PrivacyChoices } from '../policy/configuration.js'
import type { Candidate } from './candidate.js'
import type { Note } from './report.js'
import type { Waiver } from './waiver.js'

/** Some 0.1 s and 32 MB a value. */
const cost = { N: 32_768, r: 8, p: 1, maxmem: 67_108_864 }

/** Distinct values of one check that are hashed; a change with more was made to keep us busy. */
export const mostValues = 40

/** 64 hexadecimal digits of a value in its plain form, for one rule. */
export function consentHash(salt: string, ruleId: string, value: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(`1\n${ruleId}\n${value}`, salt, 32, cost, (error, key) => {
      if (error) reject(error)
      else resolve(key.toString('hex'))
    })
  })
}

/** What still counts of the configured consents, for the values found. `today` is YYYY-MM-DD. */
export async function consentWaivers(
  { salt, consent }: PrivacyChoices,
  candidates: readonly Candidate[],
  today: string,
  timeLeft: () => boolean
): Promise<{ readonly waivers: readonly Waiver[]; readonly notes: readonly Note[] }> {
  const notes: Note[] = []
  const counting = consent.filter(({ hash, expires }) => {
    const ended = expires !== undefined && expires < today
    if (ended) notes.push({ message: `The consent ${hash.slice(0, 8)}… ended on ${expires} and no longer counts.` })
    return !ended
  })
  if (salt === undefined || counting.length === 0) return { waivers: [], notes }
  const hashes = new Map<string, string>()
  for (const candidate of candidates) {
    const { value } = candidate.observation
    if (value === undefined || hashes.has(keyOf(candidate))) continue
    if (hashes.size >= mostValues || !timeLeft()) {
      notes.push({
        message: `Only the first ${hashes.size} private values were compared with the consents of the configuration.`
      })
      break
    }
    hashes.set(keyOf(candidate), await consentHash(salt, candidate.rule.meta.id, value))
  }
  const waivers = counting.map(
    ({ hash, ...rest }): Waiver => ({
      origin: 'configuration',
      selectors: ['privacy/*'],
      ...rest,
      covers: (candidate) => candidate.observation.value !== undefined && hashes.get(keyOf(candidate)) === hash
    })
  )
  return { waivers, notes }
}

function keyOf({ rule, observation }: Candidate): string {
  return `${rule.meta.id}\n${observation.value}`
}
