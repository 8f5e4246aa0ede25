/** The world in GitHub's own words: one function for each shape of JSON the REST API and the events use. */
import type { CommitObject, DiffEntry } from './git-repository.js'
import {
  type Account,
  baseSha,
  type CheckRun,
  fullName,
  type IssueComment,
  type Label,
  mergeBase,
  mergeCommit,
  type Permission,
  type PullRequest,
  type Repository,
  type Review,
  type ReviewComment,
  type Team
} from './model.js'
import { lineAfter, lineAt, patchLines, type Side } from './patch-lines.js'

export type Json = Readonly<Record<string, unknown>>

/** Where the API and the pages are; without a slash at the end. */
export interface Addresses {
  readonly api: string
  readonly web: string
}

/** From where on GitHub sends no patch; larger pull requests and files are real. */
export interface DiffLimits {
  /** entries `GET …/files` ever lists */
  readonly files: number
  /** bytes of one file's patch */
  readonly patchBytes: number
  /** lines of one file's patch */
  readonly patchLines: number
  /** lines of all patches together; files after that have none */
  readonly totalLines: number
}

export const githubLimits: DiffLimits = { files: 3000, patchBytes: 500_000, patchLines: 20_000, totalLines: 20_000 }

export function representations({ api, web }: Addresses, limits: DiffLimits) {
  return {
    user,
    repository,
    fullRepository,
    pull,
    fullPull,
    commit,
    gitCommit,
    files,
    diffEntries,
    label,
    issueComment,
    review,
    reviewComment,
    checkRun,
    team,
    searchItem,
    collaborator
  }

  function user(account: Account): Json {
    const name = encodeURIComponent(account.login)
    const url = `${api}/users/${name}`
    return {
      login: account.login,
      id: account.id,
      node_id: nodeId('U', account.id),
      avatar_url: `https://avatars.githubusercontent.com/u/${account.id}?v=4`,
      gravatar_id: '',
      url,
      html_url: account.type === 'Bot' ? `${web}/apps/${account.login.replace('[bot]', '')}` : `${web}/${name}`,
      followers_url: `${url}/followers`,
      following_url: `${url}/following{/other_user}`,
      gists_url: `${url}/gists{/gist_id}`,
      starred_url: `${url}/starred{/owner}{/repo}`,
      subscriptions_url: `${url}/subscriptions`,
      organizations_url: `${url}/orgs`,
      repos_url: `${url}/repos`,
      events_url: `${url}/events{/privacy}`,
      received_events_url: `${url}/received_events`,
      type: account.type,
      user_view_type: 'public',
      site_admin: false
    }
  }

  function repository(one: Repository): Json {
    const url = repositoryUrl(one)
    const page = `${web}/${fullName(one)}`
    const open = [...one.pulls.values()].filter(({ state }) => state === 'open').length
    return {
      id: one.id,
      node_id: nodeId('R', one.id),
      name: one.name,
      full_name: fullName(one),
      private: one.isPrivate,
      owner: user(one.owner),
      html_url: page,
      description: null,
      fork: one.forkOf !== undefined,
      url,
      forks_url: `${url}/forks`,
      keys_url: `${url}/keys{/key_id}`,
      collaborators_url: `${url}/collaborators{/collaborator}`,
      teams_url: `${url}/teams`,
      hooks_url: `${url}/hooks`,
      issue_events_url: `${url}/issues/events{/number}`,
      events_url: `${url}/events`,
      assignees_url: `${url}/assignees{/user}`,
      branches_url: `${url}/branches{/branch}`,
      tags_url: `${url}/tags`,
      blobs_url: `${url}/git/blobs{/sha}`,
      git_tags_url: `${url}/git/tags{/sha}`,
      git_refs_url: `${url}/git/refs{/sha}`,
      trees_url: `${url}/git/trees{/sha}`,
      statuses_url: `${url}/statuses/{sha}`,
      languages_url: `${url}/languages`,
      stargazers_url: `${url}/stargazers`,
      contributors_url: `${url}/contributors`,
      subscribers_url: `${url}/subscribers`,
      subscription_url: `${url}/subscription`,
      commits_url: `${url}/commits{/sha}`,
      git_commits_url: `${url}/git/commits{/sha}`,
      comments_url: `${url}/comments{/number}`,
      issue_comment_url: `${url}/issues/comments{/number}`,
      contents_url: `${url}/contents/{+path}`,
      compare_url: `${url}/compare/{base}...{head}`,
      merges_url: `${url}/merges`,
      archive_url: `${url}/{archive_format}{/ref}`,
      downloads_url: `${url}/downloads`,
      issues_url: `${url}/issues{/number}`,
      pulls_url: `${url}/pulls{/number}`,
      milestones_url: `${url}/milestones{/number}`,
      notifications_url: `${url}/notifications{?since,all,participating}`,
      labels_url: `${url}/labels{/name}`,
      releases_url: `${url}/releases{/id}`,
      deployments_url: `${url}/deployments`,
      created_at: '2026-01-01T00:00:00Z',
      updated_at: '2026-01-01T00:00:00Z',
      pushed_at: '2026-01-01T00:00:00Z',
      git_url: `git://${new URL(web).host}/${fullName(one)}.git`,
      ssh_url: `git@${new URL(web).host}:${fullName(one)}.git`,
      clone_url: `${page}.git`,
      svn_url: page,
      homepage: null,
      size: 1,
      stargazers_count: 0,
      watchers_count: 0,
      language: null,
      has_issues: true,
      has_projects: true,
      has_downloads: true,
      has_wiki: false,
      has_pages: false,
      has_discussions: false,
      forks_count: 0,
      mirror_url: null,
      archived: false,
      disabled: false,
      open_issues_count: open,
      license: null,
      allow_forking: true,
      is_template: false,
      web_commit_signoff_required: false,
      topics: [],
      visibility: one.isPrivate ? 'private' : 'public',
      forks: 0,
      open_issues: open,
      watchers: 0,
      default_branch: one.defaultBranch,
      allow_squash_merge: true,
      allow_merge_commit: true,
      allow_rebase_merge: true,
      delete_branch_on_merge: false
    }
  }

  function fullRepository(one: Repository): Json {
    const parent = one.forkOf === undefined ? {} : { parent: repository(one.forkOf), source: repository(one.forkOf) }
    return { ...repository(one), network_count: 0, subscribers_count: 0, ...parent }
  }

  function pull(one: PullRequest): Json {
    const url = `${repositoryUrl(one.repository)}/pulls/${one.number}`
    const issue = `${repositoryUrl(one.repository)}/issues/${one.number}`
    const page = pullPage(one)
    const statuses = `${repositoryUrl(one.repository)}/statuses/${one.headSha}`
    const comment = `${repositoryUrl(one.repository)}/pulls/comments{/number}`
    const closedAt = one.state === 'closed' ? one.createdAt : null
    return {
      url,
      id: one.id,
      node_id: nodeId('PR', one.id),
      html_url: page,
      diff_url: `${page}.diff`,
      patch_url: `${page}.patch`,
      issue_url: issue,
      number: one.number,
      state: one.state,
      locked: false,
      title: one.title,
      user: user(one.author),
      body: one.body,
      created_at: one.createdAt,
      updated_at: one.createdAt,
      closed_at: closedAt,
      merged_at: null,
      merge_commit_sha: mergeCommit(one) ?? null,
      assignee: null,
      assignees: [],
      requested_reviewers: [...one.requestedReviewers].map(user),
      requested_teams: [...one.requestedTeams].map(team),
      labels: [...one.labels].map((own) => label(one.repository, own)),
      milestone: null,
      draft: one.isDraft,
      commits_url: `${url}/commits`,
      review_comments_url: `${url}/comments`,
      review_comment_url: comment,
      comments_url: `${issue}/comments`,
      statuses_url: statuses,
      head: branch(one.headRepository, one.headRepository?.owner ?? one.author, one.headBranch, one.headSha),
      base: branch(one.repository, one.repository.owner, one.baseBranch, baseSha(one)),
      _links: {
        self: { href: url },
        html: { href: page },
        issue: { href: issue },
        comments: { href: `${issue}/comments` },
        review_comments: { href: `${url}/comments` },
        review_comment: { href: comment },
        commits: { href: `${url}/commits` },
        statuses: { href: statuses }
      },
      author_association: association(one, one.author),
      auto_merge: null,
      active_lock_reason: null
    }
  }

  function fullPull(one: PullRequest): Json {
    const { git } = one.repository
    const entries = git.diff(mergeBase(one), one.headSha)
    const mergeable = mergeCommit(one) !== undefined
    return {
      ...pull(one),
      merged: false,
      mergeable,
      rebaseable: mergeable,
      mergeable_state: mergeable ? 'clean' : 'dirty',
      merged_by: null,
      comments: one.comments.length,
      review_comments: one.reviewComments.length,
      maintainer_can_modify: one.headRepository !== one.repository,
      commits: git.log(mergeBase(one), one.headSha).length,
      additions: sum(entries.map(({ additions }) => additions)),
      deletions: sum(entries.map(({ deletions }) => deletions)),
      changed_files: entries.length
    }
  }

  function branch(repo: Repository | undefined, owner: Account, ref: string, sha: string): Json {
    return {
      label: `${owner.login}:${ref}`,
      ref,
      sha,
      user: user(owner),
      repo: repo === undefined ? null : repository(repo)
    }
  }

  function commit(one: Repository, object: CommitObject, account: (email: string) => Account | undefined): Json {
    const url = repositoryUrl(one)
    const [author, committer] = [account(object.author.email), account(object.committer.email)]
    return {
      sha: object.sha,
      node_id: nodeId('C', object.sha),
      commit: {
        author: object.author,
        committer: object.committer,
        message: object.message,
        tree: { sha: object.tree, url: `${url}/git/trees/${object.tree}` },
        url: `${url}/git/commits/${object.sha}`,
        comment_count: 0,
        verification: unverified
      },
      url: `${url}/commits/${object.sha}`,
      html_url: `${web}/${fullName(one)}/commit/${object.sha}`,
      comments_url: `${url}/commits/${object.sha}/comments`,
      author: author === undefined ? null : user(author),
      committer: committer === undefined ? null : user(committer),
      parents: object.parents.map((sha) => ({
        sha,
        url: `${url}/commits/${sha}`,
        html_url: `${web}/${fullName(one)}/commit/${sha}`
      }))
    }
  }

  function gitCommit(one: Repository, object: CommitObject): Json {
    const url = `${repositoryUrl(one)}/git`
    const page = `${web}/${fullName(one)}/commit`
    return {
      sha: object.sha,
      node_id: nodeId('C', object.sha),
      url: `${url}/commits/${object.sha}`,
      html_url: `${page}/${object.sha}`,
      author: object.author,
      committer: object.committer,
      message: object.message,
      tree: { sha: object.tree, url: `${url}/trees/${object.tree}` },
      parents: object.parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${page}/${sha}` })),
      verification: unverified
    }
  }

  /** What `GET …/files` lists, cut where GitHub cuts. */
  function files(one: PullRequest): readonly Json[] {
    const entries = one.repository.git.diff(mergeBase(one), one.headSha)
    return diffEntries(one.headRepository ?? one.repository, one.headSha, entries).slice(0, limits.files)
  }

  function diffEntries(one: Repository, sha: string, entries: readonly DiffEntry[]): readonly Json[] {
    const patches = shownPatches(entries, limits)
    return entries.map((entry) => {
      const path = encodeURIComponent(entry.path)
      const patch = patches.get(entry)
      return {
        sha: entry.sha,
        filename: entry.path,
        status: entry.status,
        additions: entry.additions,
        deletions: entry.deletions,
        changes: entry.additions + entry.deletions,
        blob_url: `${web}/${fullName(one)}/blob/${sha}/${path}`,
        raw_url: `${web}/${fullName(one)}/raw/${sha}/${path}`,
        contents_url: `${repositoryUrl(one)}/contents/${path}?ref=${sha}`,
        ...(patch === undefined ? {} : { patch }),
        ...(entry.previousPath === undefined ? {} : { previous_filename: entry.previousPath })
      }
    })
  }

  function label(one: Repository, { id, name, color }: Label): Json {
    return {
      id,
      node_id: nodeId('LA', id),
      url: `${repositoryUrl(one)}/labels/${encodeURIComponent(name)}`,
      name,
      color,
      default: false,
      description: ''
    }
  }

  function issueComment(one: PullRequest, comment: IssueComment): Json {
    const url = `${repositoryUrl(one.repository)}/issues/comments/${comment.id}`
    return {
      url,
      html_url: `${pullPage(one)}#issuecomment-${comment.id}`,
      issue_url: `${repositoryUrl(one.repository)}/issues/${one.number}`,
      id: comment.id,
      node_id: nodeId('IC', comment.id),
      user: user(comment.author),
      created_at: comment.createdAt,
      updated_at: comment.updatedAt,
      author_association: association(one, comment.author),
      body: comment.body,
      reactions: reactions(url),
      performed_via_github_app: comment.author.type === 'Bot' ? app(comment.author) : null
    }
  }

  function review(one: PullRequest, own: Review): Json {
    const url = `${repositoryUrl(one.repository)}/pulls/${one.number}`
    const page = `${pullPage(one)}#pullrequestreview-${own.id}`
    return {
      id: own.id,
      node_id: nodeId('PRR', own.id),
      user: user(own.author),
      body: own.body,
      state: own.state,
      html_url: page,
      pull_request_url: url,
      author_association: association(one, own.author),
      _links: { html: { href: page }, pull_request: { href: url } },
      commit_id: own.commit,
      ...(own.submittedAt === undefined ? {} : { submitted_at: own.submittedAt })
    }
  }

  function reviewComment(one: PullRequest, comment: ReviewComment): Json {
    const url = `${repositoryUrl(one.repository)}/pulls/comments/${comment.id}`
    const pullUrl = `${repositoryUrl(one.repository)}/pulls/${one.number}`
    const page = `${pullPage(one)}#discussion_r${comment.id}`
    return {
      url,
      pull_request_review_id: comment.reviewId,
      id: comment.id,
      node_id: nodeId('PRRC', comment.id),
      path: comment.path,
      user: user(comment.author),
      body: comment.body,
      created_at: comment.createdAt,
      updated_at: comment.updatedAt,
      html_url: page,
      pull_request_url: pullUrl,
      author_association: association(one, comment.author),
      _links: { self: { href: url }, html: { href: page }, pull_request: { href: pullUrl } },
      reactions: reactions(url),
      original_commit_id: comment.commit,
      ...placeOf(one, comment),
      ...(comment.inReplyTo === undefined ? {} : { in_reply_to_id: comment.inReplyTo })
    }
  }

  /** Where a comment stands now. Once its line is gone from the diff, `line` and `position` are null. */
  function placeOf(one: PullRequest, { anchor, commit: origin, path }: ReviewComment): Json {
    if (anchor === undefined) {
      return {
        subject_type: 'file',
        diff_hunk: '',
        commit_id: one.headSha,
        side: 'RIGHT',
        line: null,
        original_line: null,
        position: 1,
        original_position: 1
      }
    }
    const current = currentLine(one, path, anchor.side, anchor.line, origin)
    const start = anchor.start
    const startNow = start === undefined ? undefined : currentLine(one, path, start.side, start.line, origin)
    return {
      subject_type: 'line',
      diff_hunk: anchor.hunk,
      commit_id: current === undefined ? origin : one.headSha,
      side: anchor.side,
      line: current?.line ?? null,
      original_line: anchor.line,
      position: current?.position ?? null,
      original_position: anchor.position,
      start_line: current === undefined ? null : (startNow?.line ?? null),
      original_start_line: start?.line ?? null,
      start_side: start?.side ?? null
    }
  }

  function currentLine(one: PullRequest, path: string, side: Side, line: number, origin: string) {
    const { git } = one.repository
    const [from, to] = side === 'RIGHT' ? [origin, one.headSha] : [mergeBase(one, origin), mergeBase(one)]
    const moved = git.diff(from, to).find((entry) => (entry.previousPath ?? entry.path) === path)
    if (moved?.status === 'removed') return undefined
    const now = moved?.patch === undefined ? line : lineAfter(patchLines(moved.patch), line)
    const shown = git.diff(mergeBase(one), one.headSha).find((entry) => entry.path === (moved?.path ?? path))
    if (now === undefined || shown?.patch === undefined) return undefined
    const found = lineAt(patchLines(shown.patch), side, now)
    return found === undefined ? undefined : { line: now, position: found.position }
  }

  function checkRun(one: Repository, run: CheckRun): Json {
    const url = `${repositoryUrl(one)}/check-runs/${run.id}`
    const page = `${web}/${fullName(one)}/runs/${run.id}`
    return {
      id: run.id,
      name: run.name,
      node_id: nodeId('CR', run.id),
      head_sha: run.headSha,
      external_id: run.externalId,
      url,
      html_url: page,
      details_url: run.detailsUrl ?? page,
      status: run.status,
      conclusion: run.conclusion,
      started_at: run.startedAt,
      completed_at: run.completedAt,
      output: { ...run.output, annotations_count: run.annotations.length, annotations_url: `${url}/annotations` },
      check_suite: { id: one.id },
      app: app({ login: 'github-actions[bot]', id: 15_368, type: 'Bot' }),
      pull_requests: []
    }
  }

  function app({ login, id }: Account): Json {
    const slug = login.replace('[bot]', '')
    return {
      id,
      slug,
      node_id: nodeId('A', id),
      owner: user({ login: 'github', id: 9919, type: 'Organization' }),
      name: slug,
      description: '',
      external_url: 'https://help.github.com/en/actions',
      html_url: `${web}/apps/${slug}`,
      created_at: '2018-07-30T09:30:17Z',
      updated_at: '2024-04-10T20:33:16Z',
      permissions: { contents: 'write', issues: 'write', metadata: 'read' },
      events: []
    }
  }

  function team({ id, slug, organization }: Team): Json {
    const url = `${api}/organizations/${organization.id}/team/${id}`
    return {
      id,
      node_id: nodeId('T', id),
      name: slug,
      slug,
      description: null,
      privacy: 'closed',
      permission: 'pull',
      url,
      html_url: `${web}/orgs/${organization.login}/teams/${slug}`,
      members_url: `${url}/members{/member}`,
      repositories_url: `${url}/repos`,
      type: 'organization',
      parent: null
    }
  }

  function searchItem(one: PullRequest): Json {
    const issue = `${repositoryUrl(one.repository)}/issues/${one.number}`
    const page = pullPage(one)
    return {
      url: issue,
      repository_url: repositoryUrl(one.repository),
      labels_url: `${issue}/labels{/name}`,
      comments_url: `${issue}/comments`,
      events_url: `${issue}/events`,
      html_url: page,
      id: one.id,
      node_id: nodeId('PR', one.id),
      number: one.number,
      title: one.title,
      user: user(one.author),
      labels: [...one.labels].map((own) => label(one.repository, own)),
      state: one.state,
      locked: false,
      assignee: null,
      assignees: [],
      milestone: null,
      comments: one.comments.length,
      created_at: one.createdAt,
      updated_at: one.createdAt,
      closed_at: one.state === 'closed' ? one.createdAt : null,
      author_association: association(one, one.author),
      draft: one.isDraft,
      pull_request: {
        url: `${repositoryUrl(one.repository)}/pulls/${one.number}`,
        html_url: page,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
        merged_at: null
      },
      ...(one.body === null ? {} : { body: one.body }),
      score: 1
    }
  }

  function collaborator(account: Account, permission: Permission): Json {
    const can = (...which: readonly Permission[]) => which.includes(permission)
    return {
      ...user(account),
      permissions: {
        admin: can('admin'),
        maintain: can('admin'),
        push: can('admin', 'write'),
        triage: can('admin', 'write'),
        pull: can('admin', 'write', 'read')
      },
      role_name: permission
    }
  }

  function association({ repository: one }: PullRequest, account: Account): string {
    if (account.login === one.owner.login) return 'OWNER'
    const permission = one.permissions.get(account.login.toLowerCase())
    if (permission === 'admin' || permission === 'write') return 'MEMBER'
    return account.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR'
  }

  function repositoryUrl(one: Repository): string {
    return `${api}/repos/${fullName(one)}`
  }

  function pullPage({ repository: one, number }: PullRequest): string {
    return `${web}/${fullName(one)}/pull/${number}`
  }
}

export type Representations = ReturnType<typeof representations>

/** The patches GitHub sends: none above the limits of a file, and none after the limit of all. */
export function shownPatches(entries: readonly DiffEntry[], limits: DiffLimits): ReadonlyMap<DiffEntry, string> {
  const shown = new Map<DiffEntry, string>()
  let total = 0
  for (const entry of entries) {
    if (entry.patch === undefined) continue
    const lines = entry.patch.split('\n').length
    if (lines > limits.patchLines || Buffer.byteLength(entry.patch) > limits.patchBytes) continue
    total += lines
    if (total > limits.totalLines) break
    shown.set(entry, entry.patch)
  }
  return shown
}

const unverified = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }

function reactions(url: string): Json {
  const counts = { '+1': 0, '-1': 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 }
  return { url: `${url}/reactions`, total_count: 0, ...counts }
}

/** A name in GraphQL. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
