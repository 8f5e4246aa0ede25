/** What belongs to no repository: the token's owner, its limits, teams, search. */
import { forbidden, notFound, ok } from '../answer.js'
import type { PullRequest } from '../model.js'
import { type Call, page, pageOf, text, type Route } from '../route.js'

export const accountRoutes: Readonly<Record<string, Route>> = {
  /** A workflow's token is no user. */
  'users/get-authenticated': (call) => {
    if (call.actor.type === 'Bot') return forbidden(call.operation)
    const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 }
    const about = { name: null, company: null, blog: null, location: null, email: null, hireable: null, bio: null }
    const dates = { created_at: '2026-01-01T00:00:00Z', updated_at: '2026-01-01T00:00:00Z' }
    return ok({ ...call.show.user(call.actor), ...counts, ...about, ...dates })
  },

  'rate-limit/get': () => {
    const limit = { limit: 1000, used: 0, remaining: 1000, reset: 2_000_000_000 }
    return ok({ resources: { core: limit, search: limit, graphql: limit }, rate: limit })
  },

  'teams/list-members-in-org': (call) => {
    const team = call.world.teams.find(
      ({ slug, organization }) => slug === text(call, 'team_slug') && organization.login === text(call, 'org')
    )
    return team === undefined ? notFound(call.operation) : page(call, team.members.map(call.show.user))
  },

  'search/issues-and-pull-requests': (call) => {
    const matching = filterOf(call)
    const pulls = call.world.repositories.flatMap((repository) => [...repository.pulls.values()])
    const found = pulls.filter((pull) => matching.every((matches) => matches(pull)))
    const { shown, headers } = pageOf(call, found)
    const body = {
      total_count: found.length,
      incomplete_results: false,
      items: shown.map(call.show.searchItem),
      search_type: 'lexical'
    }
    return { ...ok(body), headers }
  }
}

/** The qualifiers of a search the fake knows; any other word is told as a violation. */
function filterOf(call: Call): readonly ((pull: PullRequest) => boolean)[] {
  const words = (call.query.get('q') ?? '').split(/\s+/).filter((word) => word !== '')
  return words.map((word) => {
    const [key = '', value = ''] = word.split(/:(.*)/s)
    switch (key) {
      case 'repo':
        return (pull) => `${pull.repository.owner.login}/${pull.repository.name}` === value
      case 'author':
        return (pull) => pull.author.login === value
      case 'is':
      case 'type':
      case 'state':
        if (value === 'pr' || value === 'pull-request') return () => true
        if (value === 'issue') return () => false
        return (pull) => pull.state === value
      case 'created':
        if (value.startsWith('>=')) return (pull) => pull.createdAt >= value.slice(2)
        if (value.startsWith('>')) return (pull) => pull.createdAt > value.slice(1)
        break
      default:
    }
    call.violation(`The fake does not know how to search for ${word}.`)
    return () => true
  })
}
