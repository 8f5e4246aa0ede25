/** Keeps lists within a size by construction: what does not fit is counted, never cut in the middle. */

/** Bytes of a text in UTF-8. */
export function bytesOf(text: string): number {
  return Buffer.byteLength(text)
}

export interface Limit {
  readonly bytes: number
  /** The most items, whatever their size. */
  readonly count?: number
}

/** The first items, joined by line endings, that keep to the limit; then, if some were left, the line `rest` makes of their number. */
export function fitting(items: readonly string[], limit: Limit, rest: (left: number) => string): string {
  const room = limit.bytes - bytesOf(`\n${rest(items.length)}`)
  let used = 0
  let shown = 0
  for (const item of items.slice(0, limit.count)) {
    used += bytesOf(item) + 1
    if (used > room) break
    shown++
  }
  const lines = items.slice(0, shown)
  return (shown < items.length ? [...lines, rest(items.length - shown)] : lines).join('\n')
}
