/** What the base branch and the pull request say beside the changed files, in one question where GitHub answers it. */
import * as v from 'valibot'
import type { Commit } from '../../document/change-set.js'
import { largestConfiguration } from './base-configuration.js'
import { type Client, required } from './client.js'
import type { Graph } from './graphql.js'
import { allPages } from './pages.js'
import { type Address, readFileAt, shaSchema, type Stored } from './repository.js'

export interface BaseFacts {
  /** The configuration file of the base; absent where there is none. */
  readonly configuration?: Stored
  /** The texts that GitHub offers to whoever opens a pull request. */
  readonly templates: readonly string[]
  /** The commits of the pull request, oldest first; GitHub lists 250 of them. */
  readonly commits: readonly Commit[]
  /** Files that rules ask for most, by path; `undefined` where nothing stands there, absent where that is not known. */
  readonly files: ReadonlyMap<string, string | undefined>
}

export interface Asked {
  readonly address: Address
  readonly number: number
  /** The commit of the base. */
  readonly commit: string
  /** The path of the configuration. */
  readonly configuration: string
  /** Whether the pull request has a description, of which a template may be a part. */
  readonly hasBody: boolean
}

/** Bytes of a template. */
const largest = 1_048_576

/** GitHub lists no more commits of a pull request. */
const mostCommits = 250

/** Reads the facts; throws `CannotJudge` where neither of GitHub's APIs answers. */
export async function readBaseFacts(client: Client, graph: Graph, asked: Asked): Promise<BaseFacts> {
  const answer = await byQuestion(graph, asked)
  const [configuration, templates, commits] = await Promise.all([
    answer?.configuration === undefined ? configurationAt(client, asked) : answer.configuration.file,
    answer?.templates ?? templatesAt(client, asked),
    answer !== undefined && answer.commits.length >= answer.commitCount ? answer.commits : listCommits(client, asked)
  ])
  return { ...(configuration ? { configuration } : {}), templates, commits, files: answer?.files ?? new Map() }
}

/** The folders in which GitHub looks for a template, and the spellings people use; `.github` and `docs` hold folders of them too. */
const templatePlaces = ['.github/', '', 'docs/'].flatMap((folder) =>
  ['pull_request_template.md', 'PULL_REQUEST_TEMPLATE.md'].map((name) => `${folder}${name}`)
)
const templateFolders = ['.github/PULL_REQUEST_TEMPLATE', 'PULL_REQUEST_TEMPLATE', 'docs/PULL_REQUEST_TEMPLATE']

/** The license and the owners of the whole repository. */
const usualFiles = [
  ...['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'LICENCE.md', 'COPYING', 'COPYING.md'],
  ...['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']
]

const blob = v.object({
  byteSize: v.optional(v.number()),
  isTruncated: v.optional(v.boolean()),
  text: v.optional(v.nullable(v.string()))
})
const answerSchema = v.object({
  repository: v.looseObject({
    configuration: v.nullable(blob),
    pullRequest: v.object({
      commits: v.object({
        totalCount: v.number(),
        nodes: v.array(
          v.object({
            commit: v.object({
              oid: shaSchema,
              message: v.string(),
              author: v.nullish(
                v.object({
                  name: v.nullish(v.string(), ''),
                  email: v.nullish(v.string(), ''),
                  user: v.nullish(v.object({ login: v.string() }))
                })
              )
            })
          })
        )
      })
    })
  })
})
const folderSchema = v.object({ entries: v.array(v.object({ object: v.nullish(blob) })) })

const places = [
  ...[...templatePlaces, ...templateFolders].map((_, index) => `$t${index}: String!`),
  ...usualFiles.map((_, index) => `$u${index}: String!`)
]

const question = `query ($owner: String!, $name: String!, $number: Int!, $configuration: String!, ${places.join(', ')}) {
repository(owner: $owner, name: $name) {
pullRequest(number: $number) { commits(first: 100) { totalCount nodes { commit { oid message author { name email user { login } } } } } }
configuration: object(expression: $configuration) { ...file }
${templatePlaces.map((_, index) => `t${index}: object(expression: $t${index}) { ...file }`).join('\n')}
${templateFolders
  .map((_, index) => templatePlaces.length + index)
  .map((at) => `t${at}: object(expression: $t${at}) { ... on Tree { entries { object { ...file } } } }`)
  .join('\n')}
${usualFiles.map((_, index) => `u${index}: object(expression: $u${index}) { ...file }`).join('\n')}
} }
fragment file on Blob { byteSize isTruncated text }`

interface Answer {
  /** Absent where GraphQL does not give the exact bytes. */
  readonly configuration?: { readonly file: Stored | undefined }
  readonly templates: readonly string[]
  readonly commits: readonly Commit[]
  readonly commitCount: number
  readonly files: BaseFacts['files']
}

async function byQuestion(
  graph: Graph,
  { address, number, commit, configuration }: Asked
): Promise<Answer | undefined> {
  const templates = [...templatePlaces, ...templateFolders].map((path, index) => [`t${index}`, `${commit}:${path}`])
  const answer = await graph.ask(question, {
    owner: address.owner,
    name: address.repo,
    number,
    configuration: `${commit}:${configuration}`,
    ...Object.fromEntries(templates),
    ...Object.fromEntries(usualFiles.map((path, index) => [`u${index}`, `${commit}:${path}`]))
  })
  if (typeof answer === 'string') return undefined
  const parsed = v.safeParse(answerSchema, answer.data)
  if (!parsed.success) return undefined
  const { repository } = parsed.output
  const { totalCount, nodes } = repository.pullRequest.commits
  const file = exactFile(repository.configuration)
  return {
    ...(file === 'unsure' ? {} : { configuration: { file } }),
    templates: templates.flatMap(([key = '']) => textsIn(repository[key])),
    commits: nodes.map(({ commit: { oid, message, author } }) => ({
      sha: oid,
      message,
      author: {
        name: author?.name ?? '',
        email: author?.email ?? '',
        ...(author?.user ? { login: author.user.login } : {})
      }
    })),
    commitCount: totalCount,
    files: new Map(
      usualFiles.flatMap((path, index) => {
        const object = repository[`u${index}`]
        const [text] = textsIn(object)
        return object === null || text !== undefined ? [[path, text] as const] : []
      })
    )
  }
}

function exactFile(object: v.InferOutput<typeof blob> | null): Stored | undefined | 'unsure' {
  if (object === null) return undefined
  const { byteSize, isTruncated, text } = object
  if (byteSize !== undefined && byteSize > largestConfiguration) return { tooLarge: byteSize }
  const bytes = typeof text === 'string' && isTruncated === false ? Buffer.from(text) : undefined
  return bytes !== undefined && bytes.length === byteSize ? { bytes } : 'unsure'
}

/** The text of a file, or of each file of a folder; a template that GraphQL cuts or cannot read is none. */
function textsIn(object: unknown): readonly string[] {
  const folder = v.safeParse(folderSchema, object)
  const files = folder.success ? folder.output.entries.map((entry) => entry.object) : [object]
  return files.flatMap((one) => {
    const file = v.safeParse(blob, one)
    return file.success && typeof file.output.text === 'string' && file.output.isTruncated === false
      ? [file.output.text]
      : []
  })
}

function configurationAt(client: Client, { address, commit, configuration }: Asked): Promise<Stored | undefined> {
  return required(
    'read the configuration of the base branch',
    readFileAt(client, address, commit, configuration, largestConfiguration)
  )
}

const folderListing = v.array(v.object({ name: v.string(), type: v.string() }))

/** Without GraphQL, where most repositories keep it: one request to look, one to read. A template that cannot be read is none. */
async function templatesAt(client: Client, { address, commit, hasBody }: Asked): Promise<readonly string[]> {
  if (!hasBody) return []
  try {
    const { data } = await client.rest.repos.getContent({ ...address, path: '.github', ref: commit })
    const entries = v.safeParse(folderListing, data)
    const found = (entries.success ? entries.output : []).filter(
      ({ name, type }) => type === 'file' && /^pull_request_template\.(?:md|txt)$/i.test(name)
    )
    const files = await Promise.all(
      found.slice(0, 2).map(({ name }) => readFileAt(client, address, commit, `.github/${name}`, largest))
    )
    return files.flatMap((file) => (file && 'bytes' in file ? [new TextDecoder().decode(file.bytes)] : []))
  } catch {
    return []
  }
}

const commitSchema = v.object({
  sha: shaSchema,
  commit: v.object({
    message: v.string(),
    author: v.nullish(v.object({ name: v.optional(v.string(), ''), email: v.optional(v.string(), '') }))
  }),
  author: v.nullish(v.object({ login: v.optional(v.string()) }))
})

async function listCommits(client: Client, { address, number }: Asked): Promise<readonly Commit[]> {
  const request = allPages({ item: commitSchema, name: 'the commits', most: mostCommits }, (page) =>
    client.rest.pulls.listCommits({ ...address, pull_number: number, ...page })
  )
  return (await required('list the commits', request)).map(({ sha, commit, author }) => ({
    sha,
    message: commit.message,
    author: {
      name: commit.author?.name ?? '',
      email: commit.author?.email ?? '',
      ...(author?.login === undefined ? {} : { login: author.login })
    }
  }))
}
