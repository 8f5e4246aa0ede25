/** The words a finding is about, where a community chose to see them repeated. */
import type { Finding } from '../engine/report.js'
import { clip } from './clip.js'

/** UTF-16 units of a match that are repeated. */
const longest = 200

/** What was matched on the finding's first line, matches of sensitive rules in it masked; never what a sensitive rule matched. */
export function matchIn({ excerpt, sensitive }: Finding): string | undefined {
  if (excerpt === undefined || sensitive) return undefined
  const match = excerpt.text.slice(excerpt.start - 1, excerpt.end - 1)
  return match.trim() === '' ? undefined : clip(match, longest)
}
