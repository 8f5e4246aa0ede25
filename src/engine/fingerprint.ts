/** Names a finding so that it is known again after lines moved or a file was renamed. */
import { createHash } from 'node:crypto'

/**
 * 32 hexadecimal digits from the rule, the words around the match and the count of equal ones before it in its file; never from line or path.
 * Where the rule is sensitive, the caller passes the context with the match already replaced: a hash of a phone number can be reversed.
 */
export function fingerprintOf(ruleId: string, context: string, occurrence: number): string {
  return createHash('sha256')
    .update(`1\n${ruleId}\n${normalizedContext(context)}\n${occurrence}`)
    .digest('hex')
    .slice(0, 32)
}

/** Words around a match without their case, compatibility forms and white space: equal contexts are counted as occurrences of one. */
export function normalizedContext(context: string): string {
  return context.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}
