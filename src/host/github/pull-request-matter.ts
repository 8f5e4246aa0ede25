/** What is judged of a pull request: its files and its words, by the configuration of its base. */
import { maySettle } from '../../engine/settings-files.js'
import { saysLicensesOf } from '../../facts/license-information.js'
import { pathFilter } from '../../policy/path-filter.js'
import { baseConfiguration, configurationPath } from './base-configuration.js'
import { readBaseFacts } from './base-facts.js'
import { type ChangedFiles, changedFiles } from './changed-files.js'
import { configurationPreview } from './configuration-preview.js'
import type { Environment, Event } from './event.js'
import { say } from './log.js'
import { type PullRequestFacts, readChange, readPullRequest } from './pull-request.js'
import type { Matter, Reading } from './reading.js'
import { repositoryProvider } from './repository.js'
import { readSources } from './sources.js'

type PullRequestEvent = Extract<Event, { readonly kind: 'pull-request' }>

/** Reads the pull request an event is about; throws `CannotJudge` and `ConfigurationError`. */
export async function pullRequestMatter({ target, headSha }: PullRequestEvent, reading: Reading): Promise<Matter> {
  const { client, graph, inputs, known, environment, imagesFor } = reading
  const pull = await readPullRequest(client, target)
  if (pull.headSha !== headSha) say('The pull request has moved on since this event; its present head is read.')
  const address = { owner: target.owner, repo: target.repo }
  const place = inputs.configFile ?? configurationPath
  const [facts, changed] = await Promise.all([
    readBaseFacts(client, graph, {
      address,
      number: target.number,
      commit: pull.baseSha,
      configuration: place,
      hasBody: pull.body !== ''
    }),
    changedFiles(client, address, pull, { number: target.number, count: pull.changedFiles })
  ])
  const configuration = await baseConfiguration(facts.configuration, inputs.configFile, inputs.layer, known)
  const settings = { configuration: place, ...workflowPath(environment) }
  const takesPath = await pathFilter(configuration)
  const saysLicenses = saysLicensesOf(takesPath)
  const checkout = await checkoutFor(changed, pull, environment)
  const store = { client, graph, address, ...(checkout ? { local: checkout.read } : {}) }
  const change = await readChange(store, checkout?.changed ?? changed, pull.changedFiles, {
    takesPath,
    governs: (path) => maySettle(path, settings) || saysLicenses(path),
    fileSize: configuration.limits.fileSize,
    images: await imagesFor(configuration),
    base: pull.baseSha
  })
  const preview = await configurationPreview(change.files, { path: place, configuration, inputs: inputs.layer, known })
  return {
    input: {
      files: change.files,
      otherPaths: change.otherPaths,
      unread: [...change.unread, ...unlistedCommits(facts.commits.length, pull)],
      notes: change.notes,
      settings,
      sources: await readSources(client, { address, commit: pull.baseSha }, configuration),
      pullRequest: {
        title: pull.title,
        body: pull.body,
        ...(pull.author ? { author: { login: pull.author.login, association: pull.author.association } } : {}),
        commits: facts.commits,
        templates: facts.templates
      },
      repository: {
        ...repositoryProvider(
          client,
          address,
          pull.baseSha,
          { files: facts.files, folders: change.folders },
          pull.author && { login: pull.author.login, number: target.number }
        ),
        async clone() {
          const { cloneIn } = await import('./checkout.js')
          return cloneIn(environment, pull)
        }
      }
    },
    configuration,
    trust: 'base',
    target,
    pullRequest: pull,
    change,
    ...(preview === undefined ? {} : { preview })
  }
}

/** A checkout is looked for only where GitHub does not list all files. */
async function checkoutFor(
  changed: ChangedFiles,
  { changedFiles, headSha }: PullRequestFacts,
  environment: Environment
) {
  if (changed.listed.length >= changedFiles) return undefined
  const { checkoutOf } = await import('./checkout.js')
  return checkoutOf(environment, changed, headSha)
}

/** The workflow that runs this job, as the runner names it: `owner/repository/.github/workflows/name.yml@refs/…`. */
function workflowPath({ GITHUB_WORKFLOW_REF: reference = '' }: Environment) {
  const workflow = /^[^/@]{1,100}\/[^/@]{1,100}\/([^@]{1,500})@/.exec(reference)?.[1]
  return workflow === undefined ? {} : { workflow }
}

function unlistedCommits(listed: number, { commits }: PullRequestFacts) {
  if (listed >= commits) return []
  const reason = `GitHub listed ${listed} of the ${commits} commits; the messages of the others could not be checked.`
  return [{ path: 'other commits', reason }]
}
