/** Compares what a report has to say with what was said before: what is new, what still stands, what is gone. */
import type { Finding } from '../../engine/report.js'
import type { OwnWords } from './own-words.js'

export interface Comparison {
  /** Findings that nothing posted is about. */
  readonly unsaid: readonly Finding[]
  /** Words that stand, and whose findings are all gone. */
  readonly gone: readonly OwnWords[]
  /** Words once settled, with those of their findings that are there again. */
  readonly back: readonly { readonly words: OwnWords; readonly findings: readonly [Finding, ...Finding[]] }[]
}

/** Where a finding would be shown, and whether a path is part of the change. */
export interface ShownPaths {
  readonly pathOf: (finding: Finding) => string | undefined
  readonly isShown: (path: string) => boolean
}

/** One time that a finding was spoken of. */
interface Mention {
  readonly words: OwnWords
  readonly fingerprint: string
  finding?: Finding
}

/**
 * Pairs findings with mentions of them, one to one, as equal passages share a fingerprint: first in the same file, then by what was
 * said of a file that the change no longer has under that name, and of none.
 */
export function compareWithSaid(
  findings: readonly Finding[],
  words: readonly OwnWords[],
  paths: ShownPaths
): Comparison {
  const mentions = new Map<string, Mention[]>()
  // What stands comes before what was settled, so that nothing settled is taken up again in its place.
  for (const state of ['open', 'settled'] as const) {
    for (const own of words) {
      // The body of a review that was settled is not taken up again; a new one names the findings that are back.
      if (own.said.state !== state || (state === 'settled' && own.kind === 'review')) continue
      for (const fingerprint of own.said.fingerprints) {
        const known = mentions.get(fingerprint)
        if (known) known.push({ words: own, fingerprint })
        else mentions.set(fingerprint, [{ words: own, fingerprint }])
      }
    }
  }
  const passes: readonly ((finding: Finding, mention: Mention) => boolean)[] = [
    (finding, { words: { path } }) => path !== undefined && path === paths.pathOf(finding),
    (_, { words: { path } }) => path === undefined || !paths.isShown(path)
  ]
  const unsaid = passes.reduce<readonly Finding[]>(
    (left, fits) =>
      left.filter((finding) => {
        const mention = mentions.get(finding.fingerprint)?.find((one) => !one.finding && fits(finding, one))
        if (mention) mention.finding = finding
        return !mention
      }),
    findings
  )
  const found = new Map<OwnWords, Finding[]>(words.map((own) => [own, []]))
  for (const { words: own, finding } of [...mentions.values()].flat()) if (finding) found.get(own)?.push(finding)
  const back = words.flatMap((own) => {
    const [first, ...others] = found.get(own) ?? []
    return own.said.state === 'settled' && first ? [{ words: own, findings: [first, ...others] as const }] : []
  })
  const gone = words.filter((own) => own.said.state === 'open' && found.get(own)?.length === 0)
  return { unsaid, gone, back }
}
