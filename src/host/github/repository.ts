/** The repository at one commit, read by the API: nothing is checked out. */
import * as v from 'valibot'
import type { RepositoryProvider } from '../../document/change-set.js'
import { CannotJudge } from './cannot-judge.js'
import { type Client, refusalOf, required } from './client.js'

/** A repository by its address. */
export interface Address {
  readonly owner: string
  readonly repo: string
}

/** A file's bytes, or its size in bytes where that is over the limit. */
export type Stored = { readonly bytes: Uint8Array } | { readonly tooLarge: number }

export const shaSchema = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/))

const size = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const blobSchema = v.object({ size, encoding: v.literal('base64'), content: v.string() })
const contentSchema = v.object({
  type: v.string(),
  size,
  sha: shaSchema,
  encoding: v.optional(v.string()),
  content: v.optional(v.string()),
  target: v.optional(v.string())
})
const folderSchema = v.array(v.object({ name: v.string() }))

/** An answer as it should be; throws `CannotJudge` when it is not. */
export function expected<T>(schema: v.GenericSchema<unknown, T>, answer: unknown, what: string): T {
  const parsed = v.safeParse(schema, answer)
  if (parsed.success) return parsed.output
  const key = v.getDotPath(parsed.issues[0])
  throw new CannotJudge(
    `GitHub described ${what} in a form goodfaith does not know${key === null ? '' : ` (\`${key}\`)`}.`
  )
}

/** A blob by its SHA; at most `limit` bytes are decoded. */
export async function readBlob(client: Client, address: Address, sha: string, limit: number): Promise<Stored> {
  const { data } = await client.rest.git.getBlob({ ...address, file_sha: sha })
  const blob = expected(blobSchema, data, 'a file')
  if (blob.size > limit) return { tooLarge: blob.size }
  return { bytes: Buffer.from(blob.content, 'base64') }
}

/** A file by its path at a commit, a link as its target's path; `undefined` where neither stands there. */
export async function readFileAt(
  client: Client,
  address: Address,
  commit: string,
  path: string,
  limit: number
): Promise<Stored | undefined> {
  const data = await contentsAt(client, address, commit, path)
  if (data === undefined || Array.isArray(data)) return undefined
  const file = expected(contentSchema, data, 'a file')
  if (file.type === 'symlink' && file.target !== undefined) return { bytes: Buffer.from(file.target) }
  if (file.type !== 'file') return undefined
  if (file.size > limit) return { tooLarge: file.size }
  // Over 1 MB GitHub leaves the content out of this answer.
  if (file.encoding !== 'base64' || file.content === undefined) return readBlob(client, address, file.sha, limit)
  return { bytes: Buffer.from(file.content, 'base64') }
}

async function contentsAt(client: Client, address: Address, commit: string, path: string): Promise<unknown> {
  try {
    return (await client.rest.repos.getContent({ ...address, path, ref: commit })).data
  } catch (error) {
    if (refusalOf(error).status === 404) return undefined
    throw error
  }
}

/** Bytes of a file of facts; a license or CODEOWNERS file is far smaller. */
const largestFact = 1_048_576

/** GitHub lists at most this many entries of a folder. */
const longestFolder = 1000

/** What was read before any rule asked. */
export interface Known {
  /** Files of the base by path; `undefined` where nothing stands there. */
  readonly files: ReadonlyMap<string, string | undefined>
  /** The names in folders of the base. */
  readonly folders: ReadonlyMap<string, ReadonlySet<string>>
}

const treeSchema = v.object({
  tree: v.array(v.object({ path: v.string(), type: v.string() })),
  truncated: v.boolean()
})

/** Days of an author's earlier pull requests. */
const recentDays = 7

const foundSchema = v.object({
  items: v.array(v.object({ number: v.number(), title: v.string(), created_at: v.string() }))
})

/** Answers what rules ask of the base revision; nothing is asked twice, and files that do not exist cost nothing once their folder is known. */
export function repositoryProvider(
  client: Client,
  address: Address,
  commit: string,
  known: Known = { files: new Map(), folders: new Map() },
  author?: { readonly login: string; readonly number: number }
): RepositoryProvider {
  let tree: Promise<ReadonlySet<string> | undefined> | undefined
  const paths = () => (tree ??= listTree(client, address, commit))
  const folders = new Map<string, Promise<ReadonlySet<string> | undefined>>()
  const namesIn = (folder: string) => {
    const names = folders.get(folder) ?? listFolder(client, address, commit, folder)
    folders.set(folder, names)
    return names
  }
  /** One request for all paths is fewer than one for each folder, save where there are too many to list. */
  const mayStand = async (path: string) => {
    const cut = path.lastIndexOf('/')
    const names = known.folders.get(path.slice(0, Math.max(0, cut)))
    if (names !== undefined) return names.has(path.slice(cut + 1))
    const all = await paths()
    if (all !== undefined) return all.has(path)
    return (await namesIn(path.slice(0, Math.max(0, cut))))?.has(path.slice(cut + 1)) ?? true
  }
  return {
    async files(path) {
      if (known.files.has(path)) return known.files.get(path)
      if (!(await mayStand(path))) return undefined
      const file = await required(
        'read a file of the base branch',
        readFileAt(client, address, commit, path, largestFact)
      )
      return file === undefined || 'tooLarge' in file ? undefined : new TextDecoder().decode(file.bytes)
    },
    tree: paths,
    ...(author === undefined ? {} : { recentPullRequests: () => recentPullRequests(client, address, author) })
  }
}

async function listTree(client: Client, address: Address, commit: string): Promise<ReadonlySet<string> | undefined> {
  const request = client.rest.git.getTree({ ...address, tree_sha: commit, recursive: 'true' })
  const { data } = await required('list the files of the base branch', request)
  const { tree, truncated } = expected(treeSchema, data, 'the files of the base branch')
  return truncated ? undefined : new Set(tree.filter(({ type }) => type === 'blob').map(({ path }) => path))
}

/** Unknown where GitHub does not answer: what else somebody proposed is no reason to stop. */
async function recentPullRequests(
  client: Client,
  { owner, repo }: Address,
  { login, number }: { readonly login: string; readonly number: number }
) {
  const name = login.endsWith('[bot]') ? `app/${login.slice(0, -'[bot]'.length)}` : login
  if (!/^[\w./-]{1,100}$/.test(name)) return undefined
  const since = new Date(Date.now() - recentDays * 86_400_000).toISOString().slice(0, 10)
  try {
    const { data } = await client.rest.search.issuesAndPullRequests({
      q: `repo:${owner}/${repo} is:pr author:${name} created:>=${since}`,
      per_page: 100
    })
    const found = v.safeParse(foundSchema, data)
    if (!found.success) return undefined
    return found.output.items
      .filter((item) => item.number !== number)
      .map(({ number, title, created_at }) => ({ number, title, createdAt: created_at }))
      .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
  } catch (error) {
    refusalOf(error) // other errors are thrown on
    return undefined
  }
}

/** The names in a folder; `undefined` when GitHub may not have listed all. */
async function listFolder(
  client: Client,
  address: Address,
  commit: string,
  folder: string
): Promise<ReadonlySet<string> | undefined> {
  const data = await required('list a folder of the base branch', contentsAt(client, address, commit, folder))
  if (!Array.isArray(data)) return new Set()
  const entries = expected(folderSchema, data, 'a folder')
  return entries.length < longestFolder ? new Set(entries.map(({ name }) => name)) : undefined
}
