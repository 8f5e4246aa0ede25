/** Exceptions: the one model for all of them, and where they are read from. */
import type { Document } from '../document/document.js'
import type { Range } from '../document/span.js'
import type { ConfiguredWaiver } from '../policy/configuration.js'
import { globMatcher } from '../policy/path-filter.js'
import { type Candidate, rangeOf } from './candidate.js'
import type { Note, WaiverOrigin } from './report.js'

export interface Waiver {
  readonly origin: WaiverOrigin
  /** Rule ids, or families as `privacy/*`. */
  readonly selectors: readonly string[]
  readonly reason: string
  readonly owner?: string
  /** The last day on which it counts, as YYYY-MM-DD. */
  readonly expires?: string
  readonly covers: (candidate: Candidate, fingerprint: string) => boolean
}

const marker = 'goodfaith-allow-next-block'
const form = /^\s{0,100}goodfaith-allow-next-block\s{1,20}([a-z*/, -]{1,500})(?::\s{0,20}(\S[\s\S]{0,2000}))?$/

/** Whether waivers in the text under review count: `head` trusts the working tree, `base` asks that the base holds them too. */
export type Trust = 'base' | 'head'

/** Whether a text may hold waivers, so that it must be parsed to find them. */
export function mentionsWaiver(text: string): boolean {
  return text.includes(marker)
}

interface InlineWaiver {
  readonly selectors: readonly string[]
  readonly reason: string
  readonly block: Range
  readonly at: Range
}

/** The waivers of a page's comments: `<!-- goodfaith-allow-next-block privacy/phone-number: the club's public line -->`. */
export function inlineWaivers(
  head: Document,
  base: Document | undefined,
  trust: Trust,
  path: string
): { readonly waivers: readonly Waiver[]; readonly notes: readonly Note[] } {
  const waivers: Waiver[] = []
  const notes: Note[] = []
  const note = (at: Range, message: string) =>
    notes.push({ path, message: `Line ${head.lines.lineAt(at.start)}: ${message}` })
  const trusted = base ? commentsOf(base).flatMap((comment) => read(comment) ?? []) : []
  for (const comment of commentsOf(head)) {
    const waiver = read(comment)
    if (!waiver) {
      note(
        comment.range,
        `the waiver names no rule, no reason or no block after it, so it does not count. Its form is: ${marker} family/rule: reason`
      )
      continue
    }
    const earlier = trusted.filter(
      (one) => one.reason === waiver.reason && one.selectors.join() === waiver.selectors.join()
    )
    if (trust === 'base' && earlier.length === 0) {
      note(waiver.at, 'this change adds a waiver. Waivers count from the base branch alone, so it has no effect here.')
      continue
    }
    const known = earlier.map(({ block }) => flat((base as Document).text.slice(block.start, block.end)))
    waivers.push({
      origin: 'inline',
      selectors: waiver.selectors,
      reason: waiver.reason,
      covers(candidate) {
        const range = rangeOf(candidate)
        if (candidate.document !== head || !range || range.start < waiver.block.start || range.end > waiver.block.end)
          return false
        // What the change itself writes into a waived block was never waived.
        return trust === 'head' || known.some((block) => block.includes(flat(head.text.slice(range.start, range.end))))
      }
    })
  }
  return { waivers, notes }
}

/** Waivers of the configuration that still count; expired ones become notes. `today` is YYYY-MM-DD. */
export function configuredWaivers(
  configured: readonly ConfiguredWaiver[],
  today: string
): { readonly waivers: readonly Waiver[]; readonly notes: readonly Note[] } {
  const waivers: Waiver[] = []
  const notes: Note[] = []
  for (const { rule, paths, fingerprint, ...rest } of configured) {
    if (rest.expires !== undefined && rest.expires < today) {
      notes.push({ message: `The waiver for ${rule} ended on ${rest.expires} and no longer counts.` })
      continue
    }
    const matches = paths.length === 0 ? () => true : globMatcher(paths)
    waivers.push({
      origin: 'configuration',
      selectors: [rule],
      ...rest,
      covers: ({ origin }, itsFingerprint) =>
        (origin.kind === 'page' ? matches(origin.change.path) : paths.length === 0) &&
        (fingerprint === undefined || fingerprint === itsFingerprint)
    })
  }
  return { waivers, notes }
}

/** The first waiver that names the rule and covers the finding. */
export function waiverFor(candidate: Candidate, fingerprint: string, waivers: readonly Waiver[]): Waiver | undefined {
  const { id } = candidate.rule.meta
  return waivers.find(
    (waiver) => waiver.selectors.some((selector) => selects(selector, id)) && waiver.covers(candidate, fingerprint)
  )
}

/** Whether `family/thing`, `family/*` or `*` names a rule. */
export function selects(selector: string, ruleId: string): boolean {
  return (
    selector === '*' || selector === ruleId || (selector.endsWith('/*') && ruleId.startsWith(selector.slice(0, -1)))
  )
}

type WaiverComment = Document['comments'][number]

function commentsOf(document: Document): readonly WaiverComment[] {
  return mentionsWaiver(document.text)
    ? document.comments.filter(({ text }) => text.trimStart().startsWith(marker))
    : []
}

function read({ text, range, nextBlock }: WaiverComment): InlineWaiver | undefined {
  const match = form.exec(text.trimEnd())
  const reason = match?.[2]?.replace(/\s+/g, ' ').trim()
  const selectors =
    match?.[1]
      ?.split(',')
      .map((selector) => selector.trim())
      .filter((selector) => selector !== '') ?? []
  return reason && nextBlock && selectors.length > 0 ? { selectors, reason, block: nextBlock, at: range } : undefined
}

function flat(text: string): string {
  return text.replace(/[\s>]+/g, ' ')
}
