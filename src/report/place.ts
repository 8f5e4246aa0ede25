/** Where a finding stands, in the words and numbers readers and platforms expect. */
import type { Place } from '../engine/report.js'
import type { Span } from '../document/span.js'

/** The last line a span shows something of: one that ends at the start of a line does not reach into it. */
export function lastLine(span: Span): number {
  return span.end.column === 1 && span.end.line > span.start.line ? span.end.line - 1 : span.end.line
}

type PullRequestPlace = Extract<Place, { readonly kind: 'pull-request' }>

/** `Title of the pull request`, `Description of the pull request`, `Message of commit 0123abc`. */
export function pullRequestPart(place: PullRequestPlace): string {
  if (place.part === 'commit') {
    const sha = /^[0-9a-f]{7,64}$/.exec(place.commit ?? '')?.[0].slice(0, 7)
    return sha === undefined ? 'Message of a commit' : `Message of commit ${sha}`
  }
  return place.part === 'title' ? 'Title of the pull request' : 'Description of the pull request'
}

/** `line 3`, `lines 3–5`, with `before the change` for what stood in the base. */
export function lineWords(span: Span, side: 'base' | 'head'): string {
  return `${plainLines(span)}${side === 'base' ? ' before the change' : ''}`
}

function plainLines(span: Span): string {
  const last = lastLine(span)
  return last > span.start.line ? `lines ${span.start.line}–${last}` : `line ${span.start.line}`
}
