/** Marks in what was posted, by which a later run knows it again: invisible comments in the lines that end a body. */

/** `open` is a comment that still stands; `settled` one whose findings are gone. */
export type SaidState = 'open' | 'settled'

export interface Said {
  readonly state: SaidState
  readonly fingerprints: readonly string[]
}

const names = { open: 'fingerprint', settled: 'settled' } as const

/** One line a fingerprint. */
export function markers(fingerprints: readonly string[], state: SaidState = 'open'): string {
  return fingerprints.map((fingerprint) => `<!-- goodfaith:${names[state]}=${fingerprint} -->`).join('\n')
}

/** What a comment, or the body of a review, of ours is about: by the lines that end its body, never ones quoted in its text. */
export function saidIn(body: string): Said | undefined {
  const found: string[] = []
  let state: string | undefined
  for (const line of body.trimEnd().split(/\r?\n/).reverse()) {
    const [, name, fingerprint] = /^<!-- goodfaith:(fingerprint|settled)=([0-9a-f]{32}) -->$/.exec(line) ?? []
    if (fingerprint === undefined || (state !== undefined && state !== name)) break
    state = name
    found.unshift(fingerprint)
  }
  if (state === undefined) return undefined
  return { state: state === names.open ? 'open' : 'settled', fingerprints: found }
}

/** The body without the marks that end it. */
export function unmarked(body: string): string {
  const lines = body.trimEnd().split(/\r?\n/)
  while (/^<!-- goodfaith:[a-z]{1,20}=[^>]{0,400} -->$/.test(lines.at(-1) ?? '')) lines.pop()
  return lines.join('\n').trimEnd()
}

/** Which run wrote a summary, of which commit. */
export interface SummaryMark {
  /** Tells the summaries of several checks of one repository apart. */
  readonly key: string
  /** The number of the run and of its attempt. */
  readonly run: readonly [number, number]
  readonly head: string
}

/** The line that ends a summary comment. */
export function summaryMarker({ key, run, head }: SummaryMark): string {
  return `<!-- goodfaith:summary=${encodeURIComponent(key).replaceAll('--', '%2D%2D')} run=${run.join('.')} head=${head} -->`
}

/** The mark of a summary comment; undefined for any other text. */
export function summaryMarkIn(body: string): SummaryMark | undefined {
  const last = body.trimEnd().split(/\r?\n/).at(-1) ?? ''
  const [, key, run, attempt, head] =
    /^<!-- goodfaith:summary=([\w.~!*'()%-]{0,300}) run=(\d{1,15})\.(\d{1,9}) head=([0-9a-f]{40,64}) -->$/.exec(last) ??
    []
  if (key === undefined || head === undefined) return undefined
  return { key: decoded(key), run: [Number(run), Number(attempt)], head }
}

function decoded(key: string): string {
  try {
    return decodeURIComponent(key)
  } catch {
    return key
  }
}
