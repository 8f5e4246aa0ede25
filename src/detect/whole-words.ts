/** Phrases that count as whole words alone: the search that wakes a rule, and the pattern that finds them. */

/**
 * The phrases as literals that wake: letters and spaces are searched for where signs count as spaces, so that a space at either end
 * keeps `his number` from being found in `this number`. A phrase with signs is left as it is.
 */
export function asWakes(phrases: readonly string[]): readonly string[] {
  return phrases.map((phrase) => (/^[\p{L} ]+$/u.test(phrase) ? ` ${phrase} ` : phrase))
}

/** Finds any of the phrases, however much space stands between their words; no phrase may hold signs that mean something in a pattern. */
export function anyPhrase(phrases: readonly string[], flags: string): RegExp {
  const written = phrases.map((phrase) => phrase.replaceAll(' ', '\\s{1,4}'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, flags)
}
