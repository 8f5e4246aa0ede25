/** What a test sets up: a repository with a pull request, and what people do on it afterwards. */
import { type EventPayload, pullRequestEvent } from './event-payload.js'
import { type Files, GitRepository } from './git-repository.js'
import {
  type Account,
  baseSha,
  branchTip,
  fullName,
  mergeBase,
  mergeCommit,
  type Permission,
  type PullRequest,
  type Repository,
  type World
} from './model.js'
import type { Representations } from './representation.js'

export interface RepositoryOptions extends PullRequestOptions {
  /** default `octo-docs` */
  readonly owner?: string
  readonly ownerType?: 'User' | 'Organization'
  /** default `handbook` */
  readonly name?: string
  readonly isPrivate?: boolean
  readonly defaultBranch?: string
  /** the base branch's whole tree before the pull request */
  readonly base?: Files
  /** what others pushed to the base branch after the pull request's branch left it */
  readonly baseAfterBranch?: Files
  readonly permissions?: Readonly<Record<string, Permission>>
}

export interface PullRequestOptions {
  /** changes over the base; `null` removes a file, and removing and adding makes a rename */
  readonly head?: Files
  /** instead of `head`: one commit each */
  readonly commits?: readonly { readonly message: string; readonly files: Files }[]
  readonly title?: string
  readonly body?: string | null
  /** login, default `contributor` */
  readonly author?: string
  readonly headBranch?: string
  /** login of the fork's owner; without it the branch is in the repository itself */
  readonly fork?: string
  readonly isDraft?: boolean
  readonly labels?: readonly string[]
}

export interface EventOptions {
  /** default `opened` */
  readonly action?: string
  /** login; default the pull request's author */
  readonly sender?: string
}

export interface Scene {
  readonly repository: Repository
  readonly pull: PullRequest
  readonly owner: string
  readonly name: string
  readonly fullName: string
  readonly number: number
  /** The base branch's tip now. */
  readonly baseSha: string
  /** The pull request's head now. */
  readonly headSha: string
  /** Where the two parted. */
  readonly mergeBase: string
  /** What `refs/pull/<number>/merge` names; undefined where it conflicts. */
  readonly mergeSha: string | undefined
  /** The event as the runner leaves it in a file; `pull_request` and `pull_request_target` are alike. */
  event(options?: EventOptions): EventPayload
  /** One more commit on the head; gives its SHA. */
  pushToHead(files: Files, message?: string): string
  /** The head rewritten: the same base, other changes. */
  forcePush(files: Files, message?: string): string
  pushToBase(files: Files, message?: string): string
  /** Another pull request to the same repository. */
  open(options: PullRequestOptions): Scene
  /** Somebody's word in the conversation; gives its id. */
  comment(login: string, body: string): number
  /** Somebody's answer to a comment on the diff; gives its id. */
  replyTo(commentId: number, login: string, body: string): number
  /** The fork is gone; its pull request stays. */
  deleteFork(): void
}

/** A repository with its first pull request. */
export function createScene(world: World, show: Representations, options: RepositoryOptions): Scene {
  const owner = world.account(options.owner ?? 'octo-docs', options.ownerType ?? 'Organization')
  const git = new GitRepository()
  const defaultBranch = options.defaultBranch ?? 'main'
  const repository: Repository = {
    id: world.nextId(),
    owner,
    name: options.name ?? 'handbook',
    isPrivate: options.isPrivate ?? false,
    defaultBranch,
    forkOf: undefined,
    git,
    branches: new Map(),
    pulls: new Map(),
    permissions: new Map(),
    labels: new Map(),
    checkRuns: []
  }
  world.repositories.push(repository)
  for (const [login, permission] of Object.entries(options.permissions ?? {})) {
    repository.permissions.set(world.account(login).login.toLowerCase(), permission)
  }
  const first = commit(world, repository, owner, [], options.base ?? {}, 'Begin')
  repository.branches.set(defaultBranch, first)
  const scene = openPullRequest(world, show, repository, options)
  if (options.baseAfterBranch !== undefined) scene.pushToBase(options.baseAfterBranch)
  return scene
}

function openPullRequest(
  world: World,
  show: Representations,
  repository: Repository,
  options: PullRequestOptions
): Scene {
  const author = world.account(options.author ?? options.fork ?? 'contributor')
  const headRepository = options.fork === undefined ? repository : forkOf(world, repository, options.fork)
  const number = repository.pulls.size + 1
  const headBranch = options.headBranch ?? `change-${number}`
  const commits = options.commits ?? [{ message: options.title ?? 'Change the docs', files: options.head ?? {} }]
  const heads: string[] = []
  for (const { message, files } of commits) {
    const parent = heads.at(-1) ?? branchTip(repository, repository.defaultBranch)
    heads.push(commit(world, repository, author, [parent], files, message))
  }
  const headSha = heads.at(-1)
  if (headSha === undefined) throw new Error('A pull request needs a commit.')
  headRepository.branches.set(headBranch, headSha)

  const pull: PullRequest = {
    id: world.nextId(),
    number,
    repository,
    author,
    title: options.title ?? 'Change the docs',
    body: options.body === undefined ? 'A small change.' : options.body,
    state: 'open',
    isDraft: options.isDraft ?? false,
    baseBranch: repository.defaultBranch,
    headBranch,
    headRepository,
    headSha,
    heads: [headSha],
    createdAt: world.now(),
    labels: new Set(),
    requestedReviewers: new Set(),
    requestedTeams: new Set(),
    comments: [],
    reviews: [],
    reviewComments: []
  }
  for (const name of options.labels ?? []) {
    const label = repository.labels.get(name.toLowerCase()) ?? { id: world.nextId(), name, color: 'ededed' }
    repository.labels.set(name.toLowerCase(), label)
    pull.labels.add(label)
  }
  repository.pulls.set(number, pull)
  return sceneOf(world, show, pull)
}

function sceneOf(world: World, show: Representations, pull: PullRequest): Scene {
  const { repository, author } = pull
  const moveHead = (parent: string, files: Files, message: string) => {
    pull.headSha = commit(world, repository, author, [parent], files, message)
    pull.heads.push(pull.headSha)
    pull.headRepository?.branches.set(pull.headBranch, pull.headSha)
    return pull.headSha
  }
  return {
    repository,
    pull,
    owner: repository.owner.login,
    name: repository.name,
    fullName: fullName(repository),
    number: pull.number,
    get baseSha() {
      return baseSha(pull)
    },
    get headSha() {
      return pull.headSha
    },
    get mergeBase() {
      return mergeBase(pull)
    },
    get mergeSha() {
      return mergeCommit(pull)
    },
    event: ({ action = 'opened', sender } = {}) =>
      pullRequestEvent(show, pull, action, sender === undefined ? author : world.account(sender)),
    pushToHead: (files, message = 'Change more') => moveHead(pull.headSha, files, message),
    forcePush: (files, message = 'Change differently') => moveHead(mergeBase(pull), files, message),
    pushToBase(files, message = 'Change the base') {
      const pushed = commit(world, repository, repository.owner, [baseSha(pull)], files, message)
      repository.branches.set(pull.baseBranch, pushed)
      return pushed
    },
    open: (options) => openPullRequest(world, show, repository, options),
    comment(login, body) {
      const now = world.now()
      const id = world.nextId()
      pull.comments.push({ id, author: world.account(login), body, createdAt: now, updatedAt: now })
      return id
    },
    replyTo(commentId, login, body) {
      const parent = pull.reviewComments.find(({ id }) => id === commentId)
      if (parent === undefined) throw new Error(`There is no review comment ${commentId} to answer.`)
      const now = world.now()
      const replier = world.account(login)
      const reviewId = world.nextId()
      const id = world.nextId()
      pull.reviews.push({
        id: reviewId,
        author: replier,
        body: '',
        state: 'COMMENTED',
        commit: parent.commit,
        submittedAt: now
      })
      pull.reviewComments.push({
        ...parent,
        id,
        reviewId,
        author: replier,
        body,
        inReplyTo: commentId,
        createdAt: now,
        updatedAt: now
      })
      return id
    },
    deleteFork() {
      const fork = pull.headRepository
      if (fork === undefined || fork === repository) throw new Error('The pull request comes from no fork.')
      world.repositories.splice(world.repositories.indexOf(fork), 1)
      pull.headRepository = undefined
    }
  }
}

function forkOf(world: World, repository: Repository, login: string): Repository {
  const known = world.repository(login, repository.name)
  if (known !== undefined) return known
  const fork: Repository = {
    ...repository,
    id: world.nextId(),
    owner: world.account(login),
    forkOf: repository,
    branches: new Map(repository.branches),
    pulls: new Map(),
    permissions: new Map(),
    labels: new Map(),
    checkRuns: []
  }
  world.repositories.push(fork)
  return fork
}

function commit(
  world: World,
  { git }: Repository,
  account: Account,
  parents: readonly string[],
  files: Files,
  message: string
): string {
  return git.commit({ parents, files, message, author: world.signature(account) })
}
