/** Exceptions: the one model for all of them, and where they are read from. */
import type { Document } from '../document/document.js'
import type { Range } from '../document/span.js'
import { sameWaiver, waiverComments, waiverMarker, waiversIn } from '../facts/waiver-comment.js'
import type { ConfiguredWaiver } from '../policy/configuration.js'
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

/** Whether waivers in the text under review count: `head` trusts the working tree, `base` asks that the base holds them too. */
export type Trust = 'base' | 'head'

/** The waivers of a page's comments that count. */
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
  const trusted = base ? waiversIn(base) : []
  for (const waiver of waiverComments(head)) {
    if (!('block' in waiver)) {
      note(
        waiver.at,
        `the waiver names no rule, no reason or no block after it, so it does not count. Its form is: ${waiverMarker} family/rule: reason`
      )
      continue
    }
    const earlier = trusted.filter((one) => sameWaiver(one, waiver))
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
export async function configuredWaivers(
  configured: readonly ConfiguredWaiver[],
  today: string
): Promise<{ readonly waivers: readonly Waiver[]; readonly notes: readonly Note[] }> {
  const waivers: Waiver[] = []
  const notes: Note[] = []
  if (configured.length === 0) return { waivers, notes }
  const { globMatcher } = await import('../policy/globs.js')
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

function flat(text: string): string {
  return text.replace(/[\s>]+/g, ' ')
}
