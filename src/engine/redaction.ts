/** Keeps matches out of sight: the only maker of text that may be shown. */
import type { Range } from '../document/span.js'

declare const redacted: unique symbol

/** Text in which every sensitive match is masked; only `redact` makes it. */
export type Redacted = string & { readonly [redacted]: true }

const mask = '•'

/** The text from `within`, each sensitive range in it masked character by character, so that columns stay true. */
export function redact(text: string, within: Range, sensitive: readonly Range[]): Redacted {
  let shown = ''
  let at = within.start
  for (const range of [...sensitive].sort((a, b) => a.start - b.start)) {
    const start = Math.max(range.start, at)
    const end = Math.min(range.end, within.end)
    if (end <= start) continue
    shown += text.slice(at, start) + mask.repeat(end - start)
    at = end
  }
  return (shown + text.slice(at, within.end)) as Redacted
}
