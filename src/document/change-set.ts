/** Everything one check looks at: changed files, the words of the pull request, facts of the repository. */
import type { Change, ChangeStatus } from './change.js'
import type { ImageMetadata } from './image-metadata.js'

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
  /** The texts the repository offers to whoever writes a description; their lines in the body are not the author's words. */
  readonly templates?: readonly string[]
}

/** A changed file by its path alone. */
export interface ChangedPath {
  readonly path: string
  /** Where the file stood before, when it was renamed. */
  readonly previousPath?: string
  readonly status: ChangeStatus
}

/** A picture that was added or changed, by what both its versions say of themselves. */
export interface ChangedImage extends ChangedPath {
  readonly head: ImageMetadata
  readonly base?: ImageMetadata
  /** Whether both versions surely show the same, for what is shown is kept in the same bytes. */
  readonly showsTheSame: boolean
}

/** Of the files that govern the check: its configuration, or the workflow that runs it. */
export type SettingsKind = 'configuration' | 'workflow'

/** What a rule may need to know of the repository; a host offers what it can, unknown facts keep rules silent. */
export type RepositoryNeed =
  | 'license'
  | 'members'
  | 'neighbors'
  | 'owners'
  | 'reuse'
  | 'credits'
  | 'tree'
  | 'recent-pull-requests'

/** Facts as rules see them: fetched before the rule runs, absent when unknown. */
export interface RepositoryFacts {
  /** The nearest license file, from the base revision; one that the change adds counts where there was none. */
  readonly license?: { readonly path: string; readonly text: string }
  /** The host could look for a license file, and there is none. */
  readonly unlicensed?: true
  /**
   * What says how the file is licensed, where the repository keeps to REUSE, as the change leaves it: its REUSE.toml files, the root's first,
   * the file beside it, and the paths of the license texts in LICENSES, absent where they are not known.
   */
  readonly reuse?: {
    readonly tomls: readonly { readonly path: string; readonly text: string }[]
    readonly companion?: string
    readonly texts?: ReadonlySet<string>
  }
  /** Files in the folder of a file and above it in which others are credited: lists of credits, notices, read-me files. */
  readonly credits?: readonly { readonly path: string; readonly text: string }[]
  /** By the path of a changed page: texts of the repository under another license with which it may share a passage. */
  readonly neighbors?: ReadonlyMap<string, readonly NeighborText[]>
  /** Logins of the people who may moderate. */
  readonly members?: readonly string[]
  /** The text of CODEOWNERS, from the base revision. */
  readonly owners?: string
  /** The paths of all files of the base revision. */
  readonly tree?: ReadonlySet<string>
  /** What the author has proposed here within the last seven days, this pull request aside; the newest first. */
  readonly recentPullRequests?: readonly RecentPullRequest[]
}

/** A text of the repository, as the base has it, and how its license stands to that of a changed page. */
export interface NeighborText {
  readonly path: string
  readonly text: string
  readonly title?: string
  readonly author?: string
  readonly url?: string
  /** Its license, an SPDX id or expression; absent where it is not known. */
  readonly license?: string
  /** The license of the changed page, where it is another one. */
  readonly pageLicense?: string
  /** The page of notices that credits the text to others. */
  readonly creditedIn?: string
  /** What was said was said of these pages or their folders, not of the whole repository. */
  readonly isCertain: boolean
  /** More than the license says that the text is the work of others: its holders, its folder, a notice that credits it. */
  readonly isOfOthers: boolean
}

export interface RecentPullRequest {
  readonly number: number
  readonly title: string
  /** As `2026-01-31T23:59:59Z`. */
  readonly createdAt: string
}

/** All files of a revision at hand. */
export interface Clone {
  readonly paths: readonly string[]
  /** Texts by path; those that cannot be read or have more bytes are left out. */
  texts(paths: readonly string[], mostBytes: number): Promise<ReadonlyMap<string, string>>
}

/** How a host answers needs. Each answer may be a value, a promise, or absent. */
export interface RepositoryProvider {
  /** A file of the base revision by its path, or `undefined` where there is none. */
  files?(path: string): Promise<string | undefined> | string | undefined
  /** The base revision where reading many files costs nothing worth counting, on a disk or in a clone; `undefined` where there is none, or it has too many. */
  clone?(): Promise<Clone | undefined>
  members?: readonly string[] | (() => Promise<readonly string[] | undefined>)
  /** All paths of the base revision; `undefined` where they are too many to list. */
  tree?(): Promise<ReadonlySet<string> | undefined>
  recentPullRequests?(): Promise<readonly RecentPullRequest[] | undefined>
}

export interface ChangeSet {
  readonly changes: readonly Change[]
  readonly pullRequest?: PullRequest
  readonly repository?: RepositoryProvider
}
