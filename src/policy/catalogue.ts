/** Policies and their clauses as the product knows them; the data stands in `data/policies/*.yml`. */

/**
 * decide: a machine can show it, a finding can fail the check · assist: a machine points, people judge ·
 * people: no honest detector, it stands in the reviewer's checklist · process: behavior of the check itself.
 */
export type ClauseKind = 'decide' | 'assist' | 'people' | 'process'

export interface Clause<Id extends string = string> {
  /** `policy/clause`. */
  readonly id: Id
  readonly kind: ClauseKind
  /** What the clause asks, in our words. */
  readonly summary: string
  /** The heading it stands under in its policy. */
  readonly heading: string
  readonly link: string
  /** Rules that serve it; families are already written out. */
  readonly rules: readonly string[]
  /** For `process` and `people`: what in the product serves it. */
  readonly servedBy?: string
}

export interface Policy<Id extends string = string> {
  readonly id: string
  readonly title: string
  readonly link: string
  /** Whose text the policy is and under which license, as its credit line asks. */
  readonly credit: string
  /** How somebody who disagrees is answered under this policy; `promised` tells whether the policy itself grants an appeal. */
  readonly appeal: { readonly promised: boolean; readonly route: string; readonly link?: string }
  /** Where to report a violation. */
  readonly reporting: { readonly route: string; readonly link?: string }
  readonly clauses: readonly Clause<Id>[]
}

/** As much of a policy as tells which rules serve it. */
export interface ServedPolicy {
  readonly id: string
  readonly clauses: readonly Pick<Clause, 'id' | 'kind' | 'rules'>[]
}

export type Catalogue<Id extends string = string> = readonly Policy<Id>[]
