/** The pictures of a change: what their metadata say, and what rules have to say of that. */
import { type Change, type FileInput, LineSet } from '../document/change.js'
import type { ChangedImage, ChangedPath, PullRequest, RepositoryFacts, RepositoryNeed } from '../document/change-set.js'
import { Document } from '../document/document.js'
import { type ImageKind, imageKind } from '../document/image-kind.js'
import type { LicenseChoices } from '../policy/configuration.js'
import type { ImageRule, Rule, RuleContext, RuleHead } from '../rules/rule.js'
import type { Candidate } from './candidate.js'
import type { Failure, Skipped } from './report.js'
import { type ActiveRule, openRule } from './run.js'
import type { Enter } from './timing.js'

/** The kind of picture a file holds after the change; `undefined` where it is none, or gone. */
export function kindOfImage({ head }: FileInput): ImageKind | undefined {
  return head instanceof Uint8Array ? imageKind(head) : undefined
}

export interface ImageLimits {
  /** Bytes of a picture; of a JPEG the beginning is enough. */
  readonly size: number
  readonly timeLeft: () => boolean
}

/** What came of opening a picture. */
export type OpenedImage =
  | { readonly image: ChangedImage }
  | { readonly tooLarge: string }
  | { readonly skipped: Skipped }

/** A picture by its metadata; its bytes are not kept. */
export async function openImage(
  { path, previousPath, base, head }: FileInput,
  kind: ImageKind,
  { size, timeLeft }: ImageLimits
): Promise<OpenedImage> {
  if (!(head instanceof Uint8Array)) throw new TypeError(`${path} holds no bytes`)
  if (!timeLeft())
    return {
      skipped: { path, reason: 'The time limit was reached before the metadata of this picture could be read.' }
    }
  if (head.length > size && kind !== 'jpeg') return { tooLarge: path }
  const { readImageMetadata } = await import('../document/image-metadata.js')
  const before = base instanceof Uint8Array && (base.length <= size || imageKind(base) === 'jpeg') ? base : undefined
  const kindBefore = before && imageKind(before)
  const isMoved = previousPath !== undefined && previousPath !== path
  return {
    image: {
      path,
      ...(isMoved ? { previousPath } : {}),
      status: base === undefined ? 'added' : isMoved ? 'renamed' : 'modified',
      head: await readImageMetadata(head, kind),
      ...(before && kindBefore ? { base: await readImageMetadata(before, kindBefore) } : {}),
      showsTheSame: before !== undefined && holdsTheSame(before, head)
    }
  }
}

/** Whether pieces of the coded picture stand in both versions, wherever their metadata put them. */
function holdsTheSame(before: Uint8Array, after: Uint8Array): boolean {
  const length = 48
  const searched = Buffer.from(before.buffer, before.byteOffset, before.byteLength)
  return [0.5, 0.7, 0.9].every((part) => {
    const at = Math.floor(after.length * part)
    const piece = Buffer.from(after.subarray(at, at + length))
    return piece.length > 0 && searched.includes(piece)
  })
}

export interface ImageCheckInput {
  readonly images: readonly ChangedImage[]
  /** The changed pages as they are proposed. */
  readonly texts: readonly string[]
  readonly paths: readonly ChangedPath[]
  readonly pullRequest?: PullRequest
  readonly rules: readonly ActiveRule[]
  readonly factsFor: (needs: readonly RepositoryNeed[], path: string) => Promise<RepositoryFacts>
  readonly license: LicenseChoices
  readonly assume?: 'real'
  readonly enter: Enter
}

/** Whether a rule looks at pictures. */
function looksAtImages({ subjects }: RuleHead): boolean {
  return subjects?.includes('image') === true
}

/** Lets every rule look at every picture that concerns it. A rule that throws is a failure, and the others go on. */
export async function checkImages(
  input: ImageCheckInput
): Promise<{ readonly candidates: readonly Candidate[]; readonly failures: readonly Failure[] }> {
  const candidates: Candidate[] = []
  const failures: Failure[] = []
  for (const active of input.rules) {
    if (!looksAtImages(active.entry.meta)) continue
    for (const image of input.images) {
      let leave = input.enter('loading')
      try {
        const { rule, options } = await openRule(active)
        const { images } = rule as ImageRule // a rule whose subjects name pictures says what it looks for in them
        const check = images.check as (view: unknown, context: RuleContext) => ReturnType<ImageRule['images']['check']>
        if (!images.concerns(image)) continue
        const context: RuleContext = {
          loaded: await images.load?.(),
          options,
          license: input.license,
          repository: await input.factsFor(images.needs?.(image) ?? [], image.path),
          ...(input.assume ? { assume: input.assume } : {})
        }
        leave()
        leave = input.enter(active.entry.meta.id)
        const { texts, paths, pullRequest } = input
        for (const observation of check({ image, texts, paths, ...(pullRequest ? { pullRequest } : {}) }, context))
          candidates.push(candidateOf(rule, observation, image))
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        failures.push({ ruleId: active.entry.meta.id, path: image.path, message })
      } finally {
        leave()
      }
    }
  }
  return { candidates, failures }
}

/** A picture has no lines; it counts as one that the change adds. */
const oneLine = new LineSet([[1, 1]])
const none = new LineSet([])

function candidateOf(
  rule: Rule,
  observation: Candidate['observation'],
  { path, previousPath, status }: ChangedImage
): Candidate {
  const renamed = previousPath === undefined ? {} : { previousPath }
  const change: Change = { path, ...renamed, status, added: oneLine, removed: none, hunks: [] }
  const document = new Document({ path, text: '', encoding: 'utf-8', notes: [] }, 'text')
  return { rule, observation, origin: { kind: 'page', change, side: 'head' }, document }
}
