/** Makes characters that cannot be seen, or that move what is seen, stand as text. */

/**
 * Controls (C0, C1, escape sequences begin with one), formats (bidirectional, zero width, tags), lone surrogates, line and paragraph
 * separators, and whatever else Unicode lets a program show as nothing.
 */
export const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** The text with every unseen character written as `\u{202e}`, line endings and tabs included: one safe line. */
export function visible(text: string): string {
  return text.replace(unseen, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
}
