/** What the fake remembers: accounts, repositories, pull requests and everything posted on them. */
import type { GitRepository, Signature } from './git-repository.js'
import type { Side } from './patch-lines.js'

export interface Account {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot' | 'Organization'
}

export type Permission = 'admin' | 'write' | 'read' | 'none'

export interface Repository {
  readonly id: number
  readonly owner: Account
  readonly name: string
  readonly isPrivate: boolean
  readonly defaultBranch: string
  /** what this repository was forked from; both share one store of objects, as on GitHub */
  readonly forkOf: Repository | undefined
  readonly git: GitRepository
  /** tips by branch name */
  readonly branches: Map<string, string>
  readonly pulls: Map<number, PullRequest>
  /** by lower-case login; whoever is not named may read */
  readonly permissions: Map<string, Permission>
  /** by lower-case name */
  readonly labels: Map<string, Label>
  readonly checkRuns: CheckRun[]
}

export interface Label {
  readonly id: number
  readonly name: string
  readonly color: string
}

export interface PullRequest {
  readonly id: number
  readonly number: number
  readonly repository: Repository
  readonly author: Account
  title: string
  body: string | null
  state: 'open' | 'closed'
  isDraft: boolean
  readonly baseBranch: string
  readonly headBranch: string
  /** undefined once the fork is deleted */
  headRepository: Repository | undefined
  headSha: string
  /** every head there ever was, oldest first: comments may stand on any of them */
  readonly heads: string[]
  readonly createdAt: string
  readonly labels: Set<Label>
  readonly requestedReviewers: Set<Account>
  readonly requestedTeams: Set<Team>
  readonly comments: IssueComment[]
  readonly reviews: Review[]
  readonly reviewComments: ReviewComment[]
}

export interface IssueComment {
  readonly id: number
  readonly author: Account
  body: string
  readonly createdAt: string
  updatedAt: string
}

export interface Review {
  readonly id: number
  readonly author: Account
  body: string
  state: 'PENDING' | 'COMMENTED' | 'APPROVED' | 'CHANGES_REQUESTED' | 'DISMISSED'
  readonly commit: string
  submittedAt: string | undefined
}

export interface ReviewComment {
  readonly id: number
  readonly reviewId: number
  readonly author: Account
  body: string
  readonly path: string
  /** as the diff stood at `commit`; undefined for a comment on the whole file */
  readonly anchor: Anchor | undefined
  readonly commit: string
  readonly inReplyTo: number | undefined
  readonly createdAt: string
  updatedAt: string
}

export interface Anchor {
  readonly side: Side
  readonly line: number
  readonly start: { readonly side: Side; readonly line: number } | undefined
  readonly position: number
  readonly hunk: string
}

export interface CheckRun {
  readonly id: number
  readonly headSha: string
  name: string
  status: string
  conclusion: string | null
  startedAt: string
  completedAt: string | null
  detailsUrl: string | null
  externalId: string
  output: { title: string | null; summary: string | null; text: string | null }
  readonly annotations: unknown[]
}

export interface Team {
  readonly id: number
  readonly organization: Account
  readonly slug: string
  readonly members: readonly Account[]
}

/** The account of the token that workflows get on github.com. */
export const actionsBot: Account = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' }

/** Everything of one fake server. */
export class World {
  readonly repositories: Repository[] = []
  readonly teams: Team[] = []
  /** comments that are folded away, by their names in GraphQL, with the reason */
  readonly minimized = new Map<string, string>()
  readonly #accounts = new Map<string, Account>([[actionsBot.login, actionsBot]])
  #ids = 1000
  #seconds = Date.UTC(2026, 0, 5, 9) / 1000

  /** A number nothing else in this world has. */
  nextId(): number {
    this.#ids += 1
    return this.#ids
  }

  /** The world's clock: each look at it is a second later, so that histories are the same in every run. */
  now(): string {
    this.#seconds += 1
    return new Date(this.#seconds * 1000).toISOString().replace('.000Z', 'Z')
  }

  /** The account with that login; it comes into being when first named. */
  account(login: string, type?: Account['type']): Account {
    const known = this.#accounts.get(login.toLowerCase())
    if (known !== undefined) return known
    const born: Account = { login, id: this.nextId(), type: type ?? (login.endsWith('[bot]') ? 'Bot' : 'User') }
    this.#accounts.set(login.toLowerCase(), born)
    return born
  }

  knownAccount(login: string): Account | undefined {
    return this.#accounts.get(login.toLowerCase())
  }

  repository(owner: string, name: string): Repository | undefined {
    return this.repositories.find(
      (one) => one.owner.login.toLowerCase() === owner.toLowerCase() && one.name.toLowerCase() === name.toLowerCase()
    )
  }

  signature(account: Account): Signature {
    const email = `${account.id}+${account.login}@users.noreply.github.com`
    return { name: account.login, email, date: this.now() }
  }
}

export function fullName({ owner, name }: Repository): string {
  return `${owner.login}/${name}`
}

export function baseSha({ repository, baseBranch }: PullRequest): string {
  return branchTip(repository, baseBranch)
}

/** Where head (by default the present one) left the base branch. */
export function mergeBase(pull: PullRequest, head = pull.headSha): string {
  return pull.repository.git.mergeBase(baseSha(pull), head)
}

/** The commit that `refs/pull/<number>/merge` names; undefined where the pull request conflicts. */
export function mergeCommit(pull: PullRequest): string | undefined {
  const author: Signature = { name: 'GitHub', email: 'noreply@github.com', date: pull.createdAt }
  return pull.repository.git.merge(baseSha(pull), pull.headSha, author)
}

export function branchTip(repository: Repository, branch: string): string {
  const tip = repository.branches.get(branch)
  if (tip === undefined) throw new Error(`${fullName(repository)} has no branch ${branch}.`)
  return tip
}

/** The commit a name stands for: a SHA, a branch, `refs/heads/…`, `refs/pull/…/head` or `…/merge`. */
export function resolveReference(repository: Repository, name: string): string | undefined {
  if (name === '' || name === 'HEAD') return repository.branches.get(repository.defaultBranch)
  if (repository.git.commitObject(name) !== undefined) return name
  const pull = /^(?:refs\/)?pull\/(\d+)\/(head|merge)$/.exec(name)
  if (pull !== null) {
    const found = repository.pulls.get(Number(pull[1]))
    if (found === undefined) return undefined
    return pull[2] === 'head' ? found.headSha : mergeCommit(found)
  }
  return repository.branches.get(name) ?? repository.branches.get(name.replace(/^(?:refs\/)?heads\//, ''))
}
