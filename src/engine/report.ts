/** The result of one check, as plain data: what every reporter, host and caller of the API works from. */
import type { ClauseKind } from '../policy/catalogue.js'
import type { Span } from '../document/span.js'
import type { Confidence, Severity } from '../rules/rule.js'
import type { Redacted } from './redaction.js'

export type Result = 'pass' | 'needs-review' | 'fail' | 'incomplete'

/** Where a finding stands. */
export type Place =
  | {
      readonly kind: 'text'
      readonly path: string
      readonly side: 'base' | 'head'
      readonly span: Span
      /** The path after the change, for what stood in a file that the change renames. */
      readonly headPath?: string
    }
  | { readonly kind: 'file'; readonly path: string }
  | {
      readonly kind: 'pull-request'
      readonly part: 'title' | 'body' | 'commit'
      readonly commit?: string
      readonly span?: Span
    }

export interface ClauseReference {
  readonly id: string
  readonly kind: ClauseKind
}

/** The first line of a finding as it may be shown: matches of sensitive rules are masked. */
export interface Excerpt {
  readonly line: number
  readonly text: Redacted
  /** Columns of the match in `text`, from 1; `end` is exclusive. */
  readonly start: number
  readonly end: number
}

/** An exact and safe repair. Its texts may hold words of the page; a reporter writes them as it writes any. */
export interface Fix {
  /** What it replaces; empty where it only adds. */
  readonly span: Span
  readonly text: string
  /** All lines of `span` as they would stand, without the last line ending; absent where showing them would show something masked. */
  readonly lines?: { readonly first: number; readonly last: number; readonly text: string }
}

export interface Finding {
  readonly ruleId: string
  readonly severity: Severity
  readonly confidence: Confidence
  /** The clauses of the selected policies that the rule serves; never empty. */
  readonly clauses: readonly [ClauseReference, ...ClauseReference[]]
  readonly message: string
  readonly remedy: string
  readonly place: Place
  /** The path of `place`, where it has one. */
  readonly path?: string
  /** The span of `place`, where it has one. */
  readonly span?: Span
  readonly excerpt?: Excerpt
  readonly sensitive: boolean
  /** A person should look at it, whatever its clauses say. */
  readonly review: boolean
  readonly fix?: Fix
  /** Stays the same when lines move, and files are renamed or other ones change; 32 hexadecimal digits. Equal passages of two files share it. */
  readonly fingerprint: string
}

export type WaiverOrigin = 'inline' | 'configuration'

/** A finding that somebody has excused, and the excuse. */
export interface WaivedFinding extends Finding {
  readonly waiver: {
    readonly origin: WaiverOrigin
    readonly reason: string
    readonly owner?: string
    readonly expires?: string
  }
}

/** An error of our own: a rule threw. The other rules still ran. */
export interface Failure {
  readonly ruleId: string
  readonly path?: string
  readonly message: string
}

/** What a limit or an unreadable input left unjudged. */
export interface Skipped {
  readonly path: string
  /** The lines that were not judged, when it was not the whole file. */
  readonly span?: Span
  readonly reason: string
}

/** Something worth knowing that changes nothing: an odd encoding, a waiver that expired. */
export interface Note {
  readonly path?: string
  readonly message: string
}

export interface Report {
  readonly version: 1
  readonly tool: { readonly name: 'goodfaith'; readonly version: string }
  readonly result: Result
  readonly failOn: Severity | 'never'
  readonly policies: readonly string[]
  /** How many files were checked, and how many were left out by `paths` and `paths-ignore` or held no text. */
  readonly files: { readonly checked: number; readonly ignored: number }
  readonly findings: readonly Finding[]
  readonly waived: readonly WaivedFinding[]
  /** Findings on lines the change did not touch; they count for nothing. */
  readonly outOfScope: number
  readonly failures: readonly Failure[]
  readonly skipped: readonly Skipped[]
  readonly notes: readonly Note[]
}
