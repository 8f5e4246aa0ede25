/** The event a workflow is started with, in the shape of GitHub's webhooks. */
import type { Account, PullRequest } from './model.js'
import type { Json, Representations } from './representation.js'

export interface EventPayload extends Json {
  readonly action: string
  readonly number: number
  readonly pull_request: Json
  readonly repository: Json
  readonly sender: Json
}

/** For `pull_request` and `pull_request_target`; `synchronize` also names the heads before and after. */
export function pullRequestEvent(
  show: Representations,
  pull: PullRequest,
  action: string,
  sender: Account
): EventPayload {
  const { repository, heads } = pull
  const moved = action === 'synchronize' ? { before: heads.at(-2) ?? pull.headSha, after: pull.headSha } : {}
  const organization =
    repository.owner.type === 'Organization' ? { organization: organizationOf(show, repository.owner) } : {}
  return {
    action,
    number: pull.number,
    ...moved,
    pull_request: show.fullPull(pull),
    repository: show.repository(repository),
    ...organization,
    sender: show.user(sender)
  }
}

function organizationOf(show: Representations, owner: Account): Json {
  const { login, id, node_id, avatar_url, url } = show.user(owner)
  const own = String(url).replace('/users/', '/orgs/')
  return {
    login,
    id,
    node_id,
    url: own,
    repos_url: `${own}/repos`,
    events_url: `${own}/events`,
    hooks_url: `${own}/hooks`,
    issues_url: `${own}/issues`,
    members_url: `${own}/members{/member}`,
    public_members_url: `${own}/public_members{/member}`,
    avatar_url,
    description: null
  }
}
