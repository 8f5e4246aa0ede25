/** Finds clauses and their policies by clause id. */
import type { Catalogue, Clause, Policy } from '../policy/catalogue.js'

export interface IndexedClause {
  readonly clause: Clause
  readonly policy: Policy
}

export type ClauseIndex = ReadonlyMap<string, IndexedClause>

export function clauseIndex(policies: Catalogue): ClauseIndex {
  return new Map(policies.flatMap((policy) => policy.clauses.map((clause) => [clause.id, { clause, policy }] as const)))
}
