/** Cuts text to a platform's limit. */

/** The text in at most `most` UTF-16 units; where something was cut it ends in `…`, and no character is cut in two. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
