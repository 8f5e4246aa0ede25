/** What is judged of a merge queue's commits: the files between base and head, by the configuration of the base. */
import { saysLicensesOf } from '../../facts/license-information.js'
import { pathFilter } from '../../policy/path-filter.js'
import { baseConfiguration, configurationPath, largestConfiguration } from './base-configuration.js'
import { filesBetween } from './changed-files.js'
import { required } from './client.js'
import type { Event } from './event.js'
import { readChange } from './pull-request.js'
import type { Matter, Reading } from './reading.js'
import { readFileAt, repositoryProvider } from './repository.js'
import { readSources } from './sources.js'

/** Reads the commits an event is about; throws `CannotJudge` and `ConfigurationError`. */
export async function commitsMatter(
  { owner, repo, baseSha, headSha }: Extract<Event, { readonly kind: 'commits' }>,
  { client, graph, inputs, known, imagesFor }: Reading
): Promise<Matter> {
  const address = { owner, repo }
  const place = inputs.configFile ?? configurationPath
  const [file, compared] = await Promise.all([
    required(
      'read the configuration of the base branch',
      readFileAt(client, address, baseSha, place, largestConfiguration)
    ),
    filesBetween(client, address, { baseSha, headSha })
  ])
  const configuration = await baseConfiguration(file, inputs.configFile, inputs.layer, known)
  const takesPath = await pathFilter(configuration)
  const change = await readChange({ client, graph, address }, compared, compared.listed.length, {
    takesPath,
    governs: saysLicensesOf(takesPath), // the pull requests of the queue were asked about settings
    fileSize: configuration.limits.fileSize,
    images: await imagesFor(configuration),
    base: baseSha
  })
  const reason = `GitHub tells ${compared.listed.length} changed files of a merge queue's commits, and there may be more.`
  return {
    input: {
      files: change.files,
      otherPaths: change.otherPaths,
      unread: [...change.unread, ...(compared.complete ? [] : [{ path: 'other files', reason }])],
      notes: change.notes,
      sources: await readSources(client, { address, commit: baseSha }, configuration),
      repository: repositoryProvider(client, address, baseSha, { files: new Map(), folders: change.folders })
    },
    configuration,
    trust: 'base',
    target: address,
    pullRequest: { headSha, fromFork: false },
    change
  }
}
