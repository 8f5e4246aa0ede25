/** Who is known to be at home in a repository: the holders its license names, and whoever proposes the change. */
import type { PullRequest, RepositoryFacts } from '../document/change-set.js'
import { holdersIn } from './foreign-holder.js'

/** Names and logins of both; of the repository as far as its license is known. */
export function atHome({ license }: RepositoryFacts, pullRequest: PullRequest | undefined): readonly string[] {
  const people = (pullRequest?.commits ?? []).flatMap(({ author: { name, login } }) => [name, login ?? ''])
  return [...(license ? holdersIn(license.text) : []), pullRequest?.author?.login ?? '', ...people].filter(
    (name) => name !== ''
  )
}
