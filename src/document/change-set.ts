/** Everything one check looks at: changed files, the words of the pull request, facts of the repository. */
import type { Change } from './change.js'

export interface Commit {
  readonly sha: string
  readonly message: string
  readonly author: { readonly name: string; readonly email: string; readonly login?: string }
}

export interface PullRequest {
  readonly title?: string
  readonly body?: string
  readonly author?: { readonly login: string; readonly association?: string; readonly createdAt?: string }
  readonly commits?: readonly Commit[]
}

/** What a rule may need to know of the repository; a host offers what it can, unknown facts keep rules silent. */
export type RepositoryNeed = 'license' | 'members' | 'owners' | 'reuse'

/** Facts as rules see them: fetched before the rule runs, absent when unknown. */
export interface RepositoryFacts {
  /** The nearest license file, from the base revision. */
  readonly license?: { readonly path: string; readonly text: string }
  /** The host could look for a license file, and there is none. */
  readonly unlicensed?: true
  /** What says how the file is licensed, where the repository keeps to REUSE: its REUSE.toml files, the root's first, and the file beside it. */
  readonly reuse?: {
    readonly tomls: readonly { readonly path: string; readonly text: string }[]
    readonly companion?: string
  }
  /** Logins of the people who may moderate. */
  readonly members?: readonly string[]
  /** The text of CODEOWNERS, from the base revision. */
  readonly owners?: string
}

/** How a host answers needs. Each answer may be a value, a promise, or absent. */
export interface RepositoryProvider {
  /** A file of the base revision by its path, or `undefined` where there is none. */
  files?(path: string): Promise<string | undefined> | string | undefined
  members?: readonly string[] | (() => Promise<readonly string[] | undefined>)
}

export interface ChangeSet {
  readonly changes: readonly Change[]
  readonly pullRequest?: PullRequest
  readonly repository?: RepositoryProvider
}
