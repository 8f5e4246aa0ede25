/** What is judged when nobody proposes anything: the files of a commit, all of them or those below a path. */
import * as v from 'valibot'
import type { Skipped } from '../../engine/report.js'
import { pathFilter } from '../../policy/path-filter.js'
import { baseConfiguration, configurationPath, largestConfiguration } from './base-configuration.js'
import { type Read, readFiles } from './blobs.js'
import { required } from './client.js'
import type { Event } from './event.js'
import type { Matter, Reading } from './reading.js'
import { expected, readFileAt, repositoryProvider, shaSchema } from './repository.js'
import { readSources } from './sources.js'

const treeSchema = v.object({
  tree: v.array(v.object({ path: v.string(), mode: v.string(), type: v.string(), sha: shaSchema })),
  truncated: v.boolean()
})

/** Modes of files; links are checked under the name of what they point to. */
const modes: readonly string[] = ['100644', '100755']

/** Reads the files of the commit an event is about; throws `CannotJudge` and `ConfigurationError`. */
export async function treeMatter(
  { owner, repo, sha }: Extract<Event, { readonly kind: 'tree' }>,
  { client, graph, inputs, known, imagesFor }: Reading
): Promise<Matter> {
  const address = { owner, repo }
  const place = inputs.configFile ?? configurationPath
  const [file, answer] = await Promise.all([
    required('read the configuration', readFileAt(client, address, sha, place, largestConfiguration)),
    required('list the files', client.rest.git.getTree({ ...address, tree_sha: sha, recursive: 'true' }))
  ])
  const configuration = await baseConfiguration(file, inputs.configFile, inputs.layer, known)
  const { tree, truncated } = expected(treeSchema, answer.data, 'the files of the repository')
  const takesPath = await pathFilter(configuration)
  const { path: below } = inputs
  const files = tree.filter(({ type, mode }) => type === 'blob' && modes.includes(mode))
  const asked = files.filter(({ path }) => below === undefined || path === below || path.startsWith(`${below}/`))
  const wanted = asked.filter(({ path }) => takesPath(path))
  const limit = configuration.limits.fileSize
  const reads = await readFiles(
    { client, graph, address },
    wanted.map((entry) => ({ sha: entry.sha, limit }))
  )
  const read = wanted.map(({ path }, index) => ({ path, read: reads[index] }))
  const cut: readonly Skipped[] = truncated
    ? [
        {
          path: 'other files',
          reason: 'The repository has more files than GitHub lists; the others could not be checked.'
        }
      ]
    : []
  const images = await imagesFor(configuration)
  const pictures = images ? asked.filter(({ path }) => images.takes(path)).length : 0
  const notes = [
    ...(below !== undefined && asked.length === 0
      ? [{ path: below, message: 'No file stands at this path, so nothing was checked.' }]
      : []),
    ...(pictures > 0
      ? [
          {
            message:
              'The metadata of pictures are looked at where a pull request adds or changes them, not in this run.'
          }
        ]
      : [])
  ]
  return {
    input: {
      files: read.flatMap(({ path, read }) => (read && 'bytes' in read ? [{ path, head: read.bytes }] : [])),
      otherPaths: asked.filter(({ path }) => !takesPath(path)).map(({ path }) => ({ path, status: 'added' })),
      unread: [...read.flatMap(({ path, read }) => unread(path, read, limit)), ...cut],
      notes,
      sources: await readSources(client, { address, commit: sha }, configuration),
      repository: repositoryProvider(client, address, sha)
    },
    configuration,
    trust: 'head', // what is merged already has been agreed to, its waivers too
    target: address,
    pullRequest: { headSha: sha, fromFork: false },
    change: { shown: () => undefined }
  }
}

function unread(path: string, read: Read, limit: number): readonly Skipped[] {
  if (read && 'bytes' in read) return []
  if (read && 'tooLarge' in read) return [{ path, reason: `The file is larger than the limit of ${limit} bytes.` }]
  return [{ path, reason: `The file could not be read: ${read?.refused ?? 'GitHub holds no file there'}.` }]
}
