/** Repositories: their files at a revision, their commits, who may do what. */
import { type Answer, notFound, ok, refused } from '../answer.js'
import { accountByEmail } from '../authorship.js'
import type { CommitObject, TreeEntry } from '../git-repository.js'
import { fullName, type Repository, resolveReference } from '../model.js'
import { type Call, onRepository, pageOf, text, type Route } from '../route.js'
import { inLines } from './git-data.js'

/** Files above this many bytes come without content, unless asked for raw. */
const contentLimit = 1024 * 1024
/** Files a comparison ever lists. */
const comparedFiles = 300

export const repositoryRoutes: Readonly<Record<string, Route>> = {
  'repos/get': onRepository((call, repository) => ok(call.show.fullRepository(repository))),

  'repos/get-content': onRepository((call, repository) => {
    const reference = call.query.get('ref') ?? repository.defaultBranch
    const commit = resolveReference(repository, reference)
    if (commit === undefined) return refused(404, `No commit found for the ref ${reference}`, call.operation)
    const path = text(call, 'path').replace(/\/$/, '')
    const tree = repository.git.tree(commit)
    const entry = tree.get(path)
    if (path !== '' && entry === undefined) return notFound(call.operation)
    if (entry === undefined || entry.type === 'tree') {
      const children = [...tree.values()].filter((child) => folderOf(child.path) === path)
      return ok(children.map((child) => contentItem(call, repository, reference, child)))
    }
    return fileContent(call, repository, reference, entry)
  }),

  'repos/get-commit': onRepository((call, repository) => {
    const reference = text(call, 'ref')
    const sha = resolveReference(repository, reference)
    const commit = sha === undefined ? undefined : repository.git.commitObject(sha)
    if (commit === undefined) return refused(422, `No commit found for SHA: ${reference}`, call.operation)
    const parent = commit.parents[0]
    const entries = parent === undefined ? [] : repository.git.diff(parent, commit.sha)
    const additions = entries.reduce((total, entry) => total + entry.additions, 0)
    const deletions = entries.reduce((total, entry) => total + entry.deletions, 0)
    return ok({
      ...commitItem(call, repository, commit),
      stats: { total: additions + deletions, additions, deletions },
      files: call.show.diffEntries(repository, commit.sha, entries)
    })
  }),

  'repos/compare-commits-with-basehead': onRepository((call, repository) => {
    const [from = '', to = ''] = text(call, 'basehead').split('...')
    const base = commitNamed(call, repository, from)
    const head = commitNamed(call, repository, to)
    if (base === undefined || head === undefined) return notFound(call.operation)
    const { git } = repository
    const mergeBase = git.commitObject(git.mergeBase(base.sha, head.sha))
    if (mergeBase === undefined) return notFound(call.operation)
    const ahead = git.log(base.sha, head.sha)
    const behind = git.log(head.sha, base.sha)
    const { shown, headers } = pageOf(call, ahead, repository)
    const isFirst = Number(call.query.get('page') ?? 1) <= 1
    const entries = git.diff(mergeBase.sha, head.sha)
    const [web, api] = [call.show.repository(repository)['html_url'], call.address.replace(/\/compare\/.*$/, '')]
    const page = `${String(web)}/compare/${encodeURIComponent(from)}...${encodeURIComponent(to)}`
    const commits = shown.map((sha) => git.commitObject(sha)).filter((commit) => commit !== undefined)
    const body = {
      url: `${api}/compare/${encodeURIComponent(from)}...${encodeURIComponent(to)}`,
      html_url: page,
      permalink_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      base_commit: commitItem(call, repository, base),
      merge_base_commit: commitItem(call, repository, mergeBase),
      status: statusOf(ahead.length, behind.length),
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits: commits.map((commit) => commitItem(call, repository, commit)),
      ...(isFirst
        ? {
            files: call.show
              .diffEntries(repository, head.sha, entries)
              .slice(0, Math.min(comparedFiles, call.limits.files))
          }
        : {})
    }
    return { ...ok(body), headers }
  }),

  'repos/get-collaborator-permission-level': onRepository((call, repository) => {
    const login = text(call, 'username')
    const account = call.world.knownAccount(login)
    if (account === undefined) return refused(404, `${login} is not a user`, call.operation)
    const own = account === repository.owner ? 'admin' : repository.permissions.get(login.toLowerCase())
    const permission = own ?? (repository.isPrivate ? 'none' : 'read')
    return ok({ permission, role_name: permission, user: call.show.collaborator(account, permission) })
  })
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
}

/** A name in a comparison may begin with a fork's owner: `owner:branch`. */
function commitNamed({ world }: Call, repository: Repository, name: string): CommitObject | undefined {
  const [owner, branch] = name.includes(':') ? name.split(':', 2) : [undefined, name]
  const network = world.repositories.filter(({ git }) => git === repository.git)
  const one = owner === undefined ? repository : network.find((fork) => fork.owner.login === owner)
  const sha = one === undefined ? undefined : resolveReference(one, branch ?? '')
  return sha === undefined ? undefined : repository.git.commitObject(sha)
}

function statusOf(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead'
  return behind > 0 ? 'behind' : 'identical'
}

function commitItem(call: Call, repository: Repository, commit: CommitObject) {
  return call.show.commit(repository, commit, accountByEmail(call.world))
}

function contentItem(call: Call, repository: Repository, reference: string, entry: TreeEntry) {
  const url = call.address.replace(/\/contents\/.*$/, '')
  const path = entry.path.split('/').map(encodeURIComponent).join('/')
  const self = `${url}/contents/${path}?ref=${encodeURIComponent(reference)}`
  const kinds = { tree: 'dir', commit: 'submodule', blob: entry.mode === '120000' ? 'symlink' : 'file' }
  const git = entry.type === 'commit' ? null : `${url}/git/${entry.type}s/${entry.sha}`
  const page = `${String(call.show.repository(repository)['html_url'])}/${entry.type}/${encodeURIComponent(reference)}/${path}`
  return {
    name: entry.path.slice(entry.path.lastIndexOf('/') + 1),
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    url: self,
    html_url: page,
    git_url: git,
    download_url:
      entry.type === 'blob'
        ? `https://raw.githubusercontent.com/${fullName(repository)}/${encodeURIComponent(reference)}/${path}`
        : null,
    type: kinds[entry.type],
    _links: { self, git, html: page }
  }
}

function fileContent(call: Call, repository: Repository, reference: string, entry: TreeEntry): Answer {
  const item = contentItem(call, repository, reference, entry)
  if (entry.type === 'commit') return ok({ ...item, submodule_git_url: `https://github.com/${entry.path}` })
  const blob = repository.git.blob(entry.sha)
  if (blob === undefined) return notFound(call.operation)
  if (/\braw\b/.test(call.accept)) return { status: 200, body: blob, type: 'application/vnd.github.raw; charset=utf-8' }
  if (entry.mode === '120000') return ok({ ...item, target: blob.toString() })
  const isSmall = blob.length <= contentLimit
  return ok({ ...item, content: isSmall ? inLines(blob) : '', encoding: isSmall ? 'base64' : 'none' })
}
