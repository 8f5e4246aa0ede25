/** Finds credentials in any text by a table of what they look like. */
import { Automaton, type Trie, trieOf } from './automaton.js'
import type { SecretPattern } from './secret-pattern.js'
import { entropyOf, fillingOf, isPlaceholder } from './secret-placeholder.js'
import { checksumHolds } from './token-checksum.js'
import { uncoveredText } from './uncovered-text.js'

/** A credential's value; offsets into the text searched. */
export interface Secret {
  readonly start: number
  readonly end: number
  readonly kind: string
  /** `error` where its structure or its checksum leaves no doubt. */
  readonly grade: 'error' | 'warning'
  /** Its structure is right, and a good part of it is counted, held down or repeated: somebody's sample, or somebody's poor choice. */
  readonly doubtful: boolean
}

export interface SecretSearch {
  /** What the text holds, in order, nothing twice; time is linear. */
  readonly secretsIn: (text: string) => readonly Secret[]
}

/** Values known to be harmless, and what makes a match of a pattern that takes any value one. */
export interface Harmless {
  readonly published?: ReadonlySet<string>
  readonly isHarmless?: (value: string, match: string) => boolean
  /** Whether people choose the values: these have no structure that speaks for them where they are half made up. */
  readonly chosen?: boolean
}

/** Prepares the search for a table once; `trie` is that of the keywords of all patterns in turn, worked out when left out. */
export function createSecretSearch(
  patterns: readonly SecretPattern[],
  harmless: Harmless = {},
  trie?: Trie
): SecretSearch {
  const keywords = patterns.flatMap((pattern) => pattern.keywords.map((keyword) => ({ keyword, pattern })))
  // One pattern is as quick to try as its keywords are to look for, and who asks has mostly seen one of them.
  const automaton =
    patterns.length > 1 ? new Automaton(trie ?? trieOf(keywords.map(({ keyword }) => keyword))) : undefined
  const likelyIn = (text: string): Iterable<SecretPattern> => {
    if (!automaton) return patterns
    const found = new Uint8Array(keywords.length)
    automaton.scan(text, found)
    const likely = new Set<SecretPattern>()
    for (const [index, { pattern }] of keywords.entries()) if (found[index] === 1) likely.add(pattern)
    return likely
  }
  const find = (text: string): Secret[] =>
    [...likelyIn(text)].flatMap((pattern) => [...matchesOf(text, pattern, harmless)])
  return {
    secretsIn(text) {
      const uncovered = uncoveredText(text)
      const hidden = uncovered ? find(uncovered.text) : []
      return apart([
        ...find(text),
        ...hidden.map((secret) => ({
          ...secret,
          start: uncovered?.offsetOf(secret.start) ?? 0,
          end: (uncovered?.offsetOf(secret.end - 1) ?? 0) + 1
        }))
      ])
    }
  }
}

/** In order; of those that overlap the gravest, and of equals the longest. */
function apart(secrets: readonly Secret[]): readonly Secret[] {
  const kept: Secret[] = []
  for (const secret of [...secrets].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1)
    if (!last || last.end <= secret.start) kept.push(secret)
    else if (weight(secret) > weight(last)) kept[kept.length - 1] = secret
  }
  return kept
}

function weight({ grade, start, end }: Secret): number {
  return (grade === 'error' ? 1e9 : 0) + end - start
}

function* matchesOf(text: string, pattern: SecretPattern, harmless: Harmless): Generator<Secret> {
  for (const match of text.matchAll(pattern.pattern)) {
    const value = valueOf(match, pattern)
    const start = match.index + match[0].lastIndexOf(value)
    if (!pattern.named && insideRun(text, match)) continue
    if (entropyOf(value) <= pattern.entropy) continue
    const filling = harmless.chosen
      ? isPlaceholder(value, pattern.keywords)
        ? 'placeholder'
        : 'random'
      : fillingOf(value, pattern.keywords, pattern.entropy > 0)
    if (filling === 'placeholder') continue
    if (
      harmless.published?.has(value.slice(4)) ||
      harmless.isHarmless?.(value, nameBefore(text, match.index) + match[0])
    )
      continue
    const sum = checksumHolds(value)
    const doubtful = filling === 'doubtful' && sum !== true
    yield {
      start,
      end: start + value.length,
      kind: pattern.id,
      grade: sum === true || (sum === undefined && pattern.grade === 'error' && !doubtful) ? 'error' : 'warning',
      doubtful
    }
  }
}

/** The group that holds the value, unless it holds a piece alone. */
function valueOf(match: RegExpExecArray, { group, named }: SecretPattern): string {
  const value = match[group] ?? match.slice(1).find((part) => part !== undefined)
  return value !== undefined && (named || value.length >= shortestGroup) ? value : match[0]
}

/** UTF-16 units. */
const shortestGroup = 12

/** The beginning of a name of which the pattern matched the end; a word before it in prose is joined to it, as code joins them. */
function nameBefore(text: string, end: number): string {
  const name = /(?:[\w.-]{1,50}[ -])?[\w.-]{0,50}$/.exec(text.slice(Math.max(0, end - 100), end))?.[0] ?? ''
  return name.replace(' ', '_')
}

/** Whether a match begins in the middle of a longer run of letters and digits, as one by chance does; an escaped line end is no part of a run. */
function insideRun(text: string, { index, 0: match }: RegExpExecArray): boolean {
  return (
    /^\w/.test(match) &&
    /[A-Za-z0-9+]$/.test(text.slice(Math.max(0, index - 2), index)) &&
    !/\\[nrt]$/.test(text.slice(Math.max(0, index - 2), index))
  )
}
