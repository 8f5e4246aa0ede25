/** A rule's observation with all that the later stations need to judge it. */
import type { Change } from '../document/change.js'
import type { Document } from '../document/document.js'
import type { Range } from '../document/span.js'
import type { Observation, Rule } from '../rules/rule.js'

/** Whose text an observation is about: one side of a changed file, or a part of the pull request's own words. */
export type Origin =
  | { readonly kind: 'page'; readonly change: Change; readonly side: 'base' | 'head' }
  | { readonly kind: 'pull-request'; readonly part: 'title' | 'body' | 'commit'; readonly commit?: string }

export interface Candidate {
  readonly rule: Rule
  readonly observation: Observation
  readonly origin: Origin
  readonly document: Document
}

/** The observation's range, when it has one that lies inside its text. */
export function rangeOf({ observation, document }: Candidate): Range | undefined {
  const { range } = observation
  if (!range || range.start < 0 || range.end < range.start || range.end > document.text.length) return undefined
  return range
}

/** Where a candidate's text comes from, as one string: equal for equal sides of equal files. */
export function originKey(origin: Origin): string {
  return origin.kind === 'page'
    ? `${origin.side}:${origin.change.path}`
    : `pull-request:${origin.part}:${origin.commit ?? ''}`
}
