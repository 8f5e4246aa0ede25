/** Pull requests themselves: what they are, change and consist of. */
import { ok, created, refused } from '../answer.js'
import { accountByEmail } from '../authorship.js'
import { fullName, mergeBase } from '../model.js'
import { onPull, onRepository, page, type Route } from '../route.js'

/** From where on GitHub refuses the diff media type. */
const diffFiles = 300
const diffLines = 20_000
/** Commits `GET …/commits` ever lists. */
const listedCommits = 250

export const pullRoutes: Readonly<Record<string, Route>> = {
  'pulls/get': onPull((call, pull) => {
    if (!/\.(?:v3\.)?diff\b/.test(call.accept)) return ok(call.show.fullPull(pull))
    const { git } = pull.repository
    const text = git.diffText(mergeBase(pull), pull.headSha)
    const tooLarge = (field: string, most: string) =>
      refused(406, `Sorry, the diff exceeded the maximum number of ${most}`, call.operation, {
        errors: [{ resource: 'PullRequest', field, code: 'too_large' }]
      })
    if (git.diff(mergeBase(pull), pull.headSha).length > diffFiles) return tooLarge('diff', `files (${diffFiles}).`)
    if (text.split('\n').length > diffLines) return tooLarge('diff', `lines (${diffLines}).`)
    return { status: 200, body: text, type: 'application/vnd.github.v3.diff; charset=utf-8' }
  }),

  'pulls/list': onRepository((call, repository) => {
    const state = call.query.get('state') ?? 'open'
    const head = call.query.get('head')
    const base = call.query.get('base')
    const found = [...repository.pulls.values()]
      .filter((pull) => state === 'all' || pull.state === state)
      .filter((pull) => head === null || head === `${pull.headRepository?.owner.login}:${pull.headBranch}`)
      .filter((pull) => base === null || base === pull.baseBranch)
      .sort((a, b) => b.number - a.number)
    return page(call, found.map(call.show.pull), repository)
  }),

  'pulls/list-files': onPull((call, pull) => page(call, call.show.files(pull), pull.repository)),

  'pulls/list-commits': onPull((call, pull) => {
    const { git } = pull.repository
    const shown = git
      .log(mergeBase(pull), pull.headSha)
      .slice(0, listedCommits)
      .map((sha) => git.commitObject(sha))
      .filter((commit) => commit !== undefined)
      .map((commit) => call.show.commit(pull.repository, commit, accountByEmail(call.world)))
    return page(call, shown, pull.repository)
  }),

  'pulls/list-requested-reviewers': onPull((call, pull) =>
    ok({
      users: [...pull.requestedReviewers].map(call.show.user),
      teams: [...pull.requestedTeams].map(call.show.team)
    })
  ),

  'pulls/request-reviewers': onPull((call, pull) => {
    const logins = strings(call.body['reviewers'])
    const slugs = strings(call.body['team_reviewers'])
    const people = logins.map((login) => call.world.knownAccount(login))
    const teams = slugs.map((slug) => call.world.teams.find((team) => team.slug === slug))
    if (people.some((one) => one !== undefined && one === pull.author)) {
      return refused(422, 'Review cannot be requested from pull request author.', call.operation)
    }
    if ([...people, ...teams].includes(undefined)) {
      const message =
        'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the '
      return refused(422, `${message}${fullName(pull.repository)} repository.`, call.operation)
    }
    for (const one of people) if (one !== undefined) pull.requestedReviewers.add(one)
    for (const one of teams) if (one !== undefined) pull.requestedTeams.add(one)
    return created(call.show.pull(pull))
  })
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}
