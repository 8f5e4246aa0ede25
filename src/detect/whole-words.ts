/** Phrases that count as whole words alone: the literals that wake a rule, and the search that finds them. */

/**
 * The phrases as literals that wake: letters and spaces are searched for where signs count as spaces, so that a space at either end
 * keeps `his number` from being found in `this number`. A phrase with signs is left as it is.
 */
export function asWakes(phrases: readonly string[]): readonly string[] {
  return phrases.map((phrase) => (/^[\p{L} ]+$/u.test(phrase) ? ` ${phrase} ` : phrase))
}

/** Where a phrase stands; offsets into the text. */
export interface Phrase {
  readonly start: number
  readonly end: number
}

export interface Phrases {
  /** Whether a text holds any of them, in any case. */
  isIn(text: string): boolean
  /** All of them, in order. */
  placesIn(text: string): readonly Phrase[]
}

/**
 * Finds any of the phrases, however much space stands between their words; they are given in small letters. Of phrases that overlap counts
 * the one that begins first, and of those that begin together the one given first. There is no pattern of all phrases, for in a short
 * check it would take longer to get ready than all else.
 */
export function anyPhrase(phrases: readonly string[]): Phrases {
  const written = phrases.map((phrase) => {
    const parts = phrase.split(' ')
    return { parts, rarest: parts.reduce((longest, part) => (part.length > longest.length ? part : longest)) }
  })
  function* placesOfEach(text: string): Generator<Phrase> {
    const small = smallLetters(text)
    for (const { parts, rarest } of written) if (small.includes(rarest)) yield* placesOf(parts, small)
  }
  return {
    isIn: (text) => placesOfEach(text).next().done === false,
    placesIn(text) {
      const places: Phrase[] = []
      for (const place of [...placesOfEach(text)].sort((one, other) => one.start - other.start))
        if (place.start >= (places.at(-1)?.end ?? 0)) places.push(place)
      return places
    }
  }
}

/** Where the parts follow each other, as whole words; each place is looked at once. */
function* placesOf(parts: readonly string[], text: string): Generator<Phrase> {
  const [first = ''] = parts
  for (let start = text.indexOf(first); start !== -1; start = text.indexOf(first, start + 1)) {
    const end = endOf(parts, text, start)
    if (end !== -1 && !isWordBefore(text, start) && !isWordAt(text, end)) yield { start, end }
  }
}

/** UTF-16 units of white space between two words of a phrase. */
const widestSpace = 4

/** Where the parts end that begin at an offset; -1 where they do not stand there. */
function endOf(parts: readonly string[], text: string, start: number): number {
  let at = start
  for (const [index, part] of parts.entries()) {
    if (index > 0) {
      const from = at
      while (at < text.length && at - from <= widestSpace && isSpace(text.charCodeAt(at))) at++
      if (at === from || at - from > widestSpace) return -1
    }
    if (!text.startsWith(part, at)) return -1
    at += part.length
  }
  return at
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || (unit >= 128 && /\s/.test(String.fromCharCode(unit)))
}

function isWordAt(text: string, at: number): boolean {
  return at < text.length && isLetterOrDigit(text.codePointAt(at) ?? 0)
}

function isWordBefore(text: string, at: number): boolean {
  if (at === 0) return false
  const pair = at > 1 && (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 2) & 0xfc00) === 0xd800
  return isLetterOrDigit(text.codePointAt(pair ? at - 2 : at - 1) ?? 0)
}

function isLetterOrDigit(point: number): boolean {
  if (point >= 128) return /[\p{L}\p{N}]/u.test(String.fromCodePoint(point))
  const letter = point | 32
  return (letter >= 97 && letter <= 122) || (point >= 48 && point <= 57)
}

/** The text in small letters, each where it stood: one letter alone, the Turkish capital of i, has a small form of two units. */
function smallLetters(text: string): string {
  return text.replaceAll('\u0130', 'i').toLowerCase()
}
