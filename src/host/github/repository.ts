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

/** Answers what rules ask of the base revision; each folder is listed once, so that files that do not exist cost nothing. */
export function repositoryProvider(client: Client, address: Address, commit: string): RepositoryProvider {
  const folders = new Map<string, Promise<ReadonlySet<string> | undefined>>()
  const namesIn = (folder: string) => {
    const names = folders.get(folder) ?? listFolder(client, address, commit, folder)
    folders.set(folder, names)
    return names
  }
  return {
    async files(path) {
      const cut = path.lastIndexOf('/')
      const names = await namesIn(path.slice(0, Math.max(0, cut)))
      if (names !== undefined && !names.has(path.slice(cut + 1))) return undefined
      const file = await required(
        'read a file of the base branch',
        readFileAt(client, address, commit, path, largestFact)
      )
      return file === undefined || 'tooLarge' in file ? undefined : new TextDecoder().decode(file.bytes)
    }
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
