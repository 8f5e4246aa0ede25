/** Makes up strings that a regular expression matches, the same for the same seed: what looks like a secret is made when a test runs. */
import { createHash } from 'node:crypto'

/** A number from 0 up to a bound, bound excluded. */
type Pick = (bound: number) => number

function picks(seed: string): Pick {
  let bytes = Buffer.alloc(0)
  let block = 0
  return (bound) => {
    if (bytes.length < 4) bytes = createHash('sha256').update(`${seed} ${block++}`).digest()
    const number = bytes.readUInt32BE(0)
    bytes = bytes.subarray(4)
    return number % bound
  }
}

const digits = '0123456789'
const letters = 'abcdefghijklmnopqrstuvwxyz'
const word = `${letters}${letters.toUpperCase()}${digits}`

/** A string the pattern matches; knows what the table of credentials uses, and throws on the rest. Bounds from above are cut at 40 over those from below. */
export function matchingString(pattern: RegExp, seed: string): string {
  const { source } = pattern
  const pick = picks(seed)
  let at = 0

  function alternatives(): () => string {
    const options = [sequence()]
    while (source[at] === '|') {
      at++
      options.push(sequence())
    }
    return () => (options[pick(options.length)] as () => string)()
  }
  function sequence(): () => string {
    const parts: (() => string)[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated(single()))
    return () => parts.map((part) => part()).join('')
  }
  function repeated(one: () => string): () => string {
    const quantifier = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at))
    if (!quantifier) return one
    at += quantifier[0].length
    const [, sign, from, comma, to] = quantifier
    const least = sign === '+' ? 1 : sign === undefined ? Number(from) : 0
    const most = sign === '?' ? 1 : sign === undefined ? (comma ? (to ? Number(to) : least + 8) : least) : least + 8
    return () => Array.from({ length: least + pick(Math.min(most - least, 40) + 1) }, one).join('')
  }
  function single(): () => string {
    const group = /^\((?:\?([:!=]))?/.exec(source.slice(at))
    if (group) {
      at += group[0].length
      const inside = alternatives()
      at++
      return group[1] === '!' || group[1] === '=' ? () => '' : inside
    }
    if (source[at] === '[') return charactersOf(characterClass())
    if (source[at] === '\\') {
      at += 2
      return escape(source[at - 1] as string)
    }
    const unit = source[at++] as string
    if (unit === '^' || unit === '$') return () => ''
    return unit === '.' ? charactersOf(word) : () => unit
  }
  function escape(letter: string): () => string {
    if (letter === 'b') return () => ''
    return charactersOf(setOf(letter))
  }
  function setOf(letter: string): string {
    const sets: Readonly<Record<string, string>> = { d: digits, w: word, s: ' ', S: word, n: '\n', r: '\r', t: '\t' }
    return sets[letter] ?? letter
  }
  function characterClass(): string {
    let characters = ''
    const negated = source[++at] === '^'
    if (negated) at++
    while (source[at] !== ']') {
      if (source[at] === '\\') {
        characters += setOf(source[at + 1] as string)
        at += 2
      } else if (source[at + 1] === '-' && source[at + 2] !== ']') {
        const [from, to] = [source.charCodeAt(at), source.charCodeAt(at + 2)]
        for (let unit = from; unit <= to; unit++) characters += String.fromCharCode(unit)
        at += 3
      } else characters += source[at++]
    }
    at++
    return negated ? ' ' : characters // what the table leaves out are letters and signs of tokens
  }
  function charactersOf(characters: string): () => string {
    return () => characters[pick(characters.length)] as string
  }
  return alternatives()()
}
