/** The straight line of the action: read the pull request, check it by the rules of the base branch, tell, and end. */
import type { CheckInput } from '../../engine/check.js'
import type { Report } from '../../engine/report.js'
import type { Trust } from '../../engine/waiver.js'
import type { Configuration, Known } from '../../policy/configuration.js'
import { pathFilter } from '../../policy/path-filter.js'
import { readBaseConfiguration } from './base-configuration.js'
import { connect } from './client.js'
import type { Environment, Event } from './event.js'
import { inputOf, readActionInputs } from './inputs.js'
import { announce, hideSecret, say } from './log.js'
import { publish } from './publish.js'
import { type PullRequestFacts, readChange, readPullRequest } from './pull-request.js'
import { repositoryProvider } from './repository.js'
import { readSources } from './sources.js'
import { setSecret } from './runner.js'

/** The part of the library this host needs; `src/api.ts` has it. */
export interface Library {
  readonly known: Known
  checkerOf(configuration: Configuration): {
    check(
      change: CheckInput,
      options: { readonly trust: Trust; readonly onSecret: (secret: string) => void }
    ): Promise<Report>
  }
}

type PullRequestEvent = Extract<Event, { readonly kind: 'pull-request' }>

/** Judges a pull request and publishes the judgement; the result is the exit code: 0 green, 1 something must change, 2 could not judge. */
export async function judge(event: PullRequestEvent, environment: Environment, library: Library): Promise<number> {
  const { target } = event
  const token = inputOf(environment, 'token')
  if (token !== '') setSecret(token)
  const inputs = readActionInputs(environment, library.known)
  const client = await connect(token, environment)
  const pullRequest = await readPullRequest(client, target)
  if (pullRequest.headSha !== event.headSha)
    say('The pull request has moved on since this event; its present head is read.')
  const base = { address: { owner: target.owner, repo: target.repo }, commit: pullRequest.baseSha }
  const configuration = await readBaseConfiguration(
    client,
    { ...base, named: inputs.configFile },
    inputs.layer,
    library.known
  )
  const sources = await readSources(client, base, configuration)
  const change = await readChange(client, target, pullRequest, {
    takesPath: pathFilter(configuration),
    fileSize: configuration.limits.fileSize
  })
  const report = await library.checkerOf(configuration).check(
    {
      files: change.files,
      unread: change.unread,
      pullRequest: wordsOf(pullRequest),
      sources,
      repository: repositoryProvider(client, base.address, base.commit)
    },
    { trust: 'base', onSecret: hideSecret }
  )
  await publish(client, { report, configuration, inputs, target, pullRequest, change }, environment)
  return conclude(report, configuration)
}

function wordsOf({ title, body, author }: PullRequestFacts) {
  return { title, body, ...(author ? { author: { login: author.login, association: author.association } } : {}) }
}

/** The closing line comes last: as an error it would take the place of a finding among the ten the runner shows. */
function conclude({ result }: Report, { onReview, onIncomplete }: Configuration): number {
  const title = 'goodfaith'
  if (result === 'fail') {
    announce({
      level: 'error',
      title,
      message: 'Something needs a change before this can pass; the summary of this run says what and why.'
    })
    return 1
  }
  if (result === 'incomplete') {
    const message = 'Some of this change could not be checked; the summary of this run says what and why.'
    announce({ level: onIncomplete === 'fail' ? 'error' : 'warning', title, message })
    return onIncomplete === 'fail' ? 2 : 0
  }
  if (result === 'needs-review') {
    const message = 'A person should have a look at this change; the summary of this run says where and why.'
    announce({ level: onReview === 'fail' ? 'error' : 'notice', title, message })
    return onReview === 'fail' ? 1 : 0
  }
  say('Nothing has to change.')
  return 0
}
