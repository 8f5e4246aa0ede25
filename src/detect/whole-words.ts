/** Phrases that count as whole words alone: the search that wakes a rule, and the pattern that finds them. */

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
 * Finds any of the phrases, however much space stands between their words; they are given in small letters and hold no sign that means
 * something in a pattern. The text is put into small letters first: a pattern for any case of all scripts takes a hundred times as long
 * to get ready.
 */
export function anyPhrase(phrases: readonly string[]): Phrases {
  const written = phrases.map((phrase) => phrase.replaceAll(' ', '\\s{1,4}'))
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  return {
    isIn: (text) => smallLetters(text).search(pattern) !== -1,
    placesIn: (text) =>
      [...smallLetters(text).matchAll(pattern)].map(({ 0: shown, index }) => ({
        start: index,
        end: index + shown.length
      }))
  }
}

/** The text in small letters, each where it stood: one letter alone, the Turkish capital of i, has a small form of two units. */
function smallLetters(text: string): string {
  return text.replaceAll('\u0130', 'i').toLowerCase()
}
