/** Many files of a repository: by GraphQL in batches, and one by one where that cannot give the exact bytes. */
import * as v from 'valibot'
import { type Client, refusalOf } from './client.js'
import type { Graph, Variables } from './graphql.js'
import { inParallel } from './parallel.js'
import { type Address, readBlob, readFileAt, type Stored } from './repository.js'

/** A file by the SHA of its blob, or by its path at a commit; `limit` in bytes. Of pictures, GraphQL tells no bytes, but how many there are. */
export type Wanted = ({ readonly sha: string } | { readonly commit: string; readonly path: string }) & {
  readonly limit: number
  readonly isPicture?: boolean
}

/** What became of a file; `undefined` where nothing stands at its place. */
export type Read = Stored | { readonly refused: string } | undefined

export interface Store {
  readonly client: Client
  readonly graph: Graph
  readonly address: Address
  /** Reads what it can without asking GitHub. */
  readonly local?: (wanted: readonly Wanted[]) => Promise<ReadonlyMap<Wanted, Read>>
}

/** Folders whose names are asked for along the way: they cost no request of their own. */
export interface Folders {
  readonly commit: string
  /** Paths without a slash at the end. */
  readonly paths: readonly string[]
  /** Filled with the names in each folder; of one that does not exist there are none. */
  readonly found: Map<string, ReadonlySet<string>>
}

/** Files of one question: both versions of 25 pages. */
const inOneQuestion = 50

/** A question so small that asking for the files one by one costs no more. */
const smallest = 4

/** Questions, and requests, at a time. */
const questionsAtATime = 3
const requestsAtATime = 6

/** The files in the order they were asked for. A refusal is a result too: one unreadable file is no reason to leave others unchecked. */
export async function readFiles(store: Store, wanted: readonly Wanted[], folders?: Folders): Promise<readonly Read[]> {
  const reads = new Map<Wanted, Read>(await store.local?.(wanted))
  const asked = wanted.filter((one) => !reads.has(one))
  const batches = asked.length > 1 || (asked.length > 0 && folders !== undefined) ? slices(asked, inOneQuestion) : []
  await inParallel([...batches.entries()], questionsAtATime, ([index, batch]) =>
    askFor(store, batch, reads, index === 0 ? folders : undefined)
  )
  const left = wanted.filter((one) => !reads.has(one))
  let spent: { readonly refused: string } | undefined
  await inParallel(left, requestsAtATime, async (one) => {
    // Once the rate limit is reached, each further request would only make GitHub wait longer.
    reads.set(one, spent ?? (await readOne(store, one, (refusal) => (spent = refusal))))
  })
  return wanted.map((one) => reads.get(one))
}

function slices<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size))
}

async function readOne(
  { client, address }: Store,
  one: Wanted,
  onLimit: (refusal: { readonly refused: string }) => void
): Promise<Read> {
  try {
    return 'sha' in one
      ? await readBlob(client, address, one.sha, one.limit)
      : await readFileAt(client, address, one.commit, one.path, one.limit)
  } catch (error) {
    const { status, reason } = refusalOf(error)
    const refusal = { refused: reason }
    if (status === 429 || reason.startsWith('the rate limit')) onLimit(refusal)
    return refusal
  }
}

/** What GraphQL says of one object; the fields of `Blob` are absent where it is a folder or a submodule's commit. */
const objectSchema = v.nullable(
  v.object({
    byteSize: v.optional(v.number()),
    isBinary: v.optional(v.nullable(v.boolean())),
    isTruncated: v.optional(v.boolean()),
    text: v.optional(v.nullable(v.string())),
    entries: v.optional(v.array(v.object({ name: v.string() })))
  })
)
const answerSchema = v.object({ repository: v.record(v.string(), objectSchema) })

/** Asks for a batch, in halves where GitHub finds it too much. What it does not answer for sure stays to be read otherwise. */
async function askFor(
  store: Store,
  batch: readonly Wanted[],
  reads: Map<Wanted, Read>,
  folders?: Folders
): Promise<void> {
  const answer = await store.graph.ask(queryFor(batch, folders), variablesFor(store.address, batch, folders))
  if (answer === 'refused') return
  if (answer === 'busy') {
    if (batch.length <= smallest) return
    for (const half of slices(batch, Math.ceil(batch.length / 2))) await askFor(store, half, reads)
    return
  }
  const parsed = v.safeParse(answerSchema, answer.data)
  if (!parsed.success) return
  for (const [index, one] of batch.entries()) {
    const read = exactly(parsed.output.repository[`f${index}`], one)
    if (read !== undefined) reads.set(one, read)
  }
  for (const [index, path] of (folders?.paths ?? []).entries()) {
    const names = parsed.output.repository[`d${index}`]?.entries ?? []
    folders?.found.set(path, new Set(names.map(({ name }) => name)))
  }
}

/** The bytes, where the text GitHub gives is surely all of them: it repairs what is no UTF-8 and cuts what is long. */
function exactly(
  object: v.InferOutput<typeof objectSchema> | undefined,
  { limit, isPicture }: Wanted
): Stored | undefined {
  if (!object || object.byteSize === undefined) return undefined
  const { byteSize, isBinary, isTruncated, text } = object
  if (byteSize > limit) return { tooLarge: byteSize }
  if (isPicture) return undefined
  if (isBinary !== false || isTruncated !== false || typeof text !== 'string' || text.includes('\ufffd'))
    return undefined
  const bytes = Buffer.from(text)
  return bytes.length === byteSize ? { bytes } : undefined
}

function queryFor(batch: readonly Wanted[], folders?: Folders): string {
  const paths = folders?.paths ?? []
  const names = [
    ...batch.map((one, index) => `$v${index}: ${'sha' in one ? 'GitObjectID' : 'String'}!`),
    ...paths.map((_, index) => `$p${index}: String!`)
  ]
  const objects = [
    ...batch.map((one, index) => {
      const fields = one.isPicture ? '... on Blob { byteSize }' : '...file'
      return `f${index}: object(${'sha' in one ? 'oid' : 'expression'}: $v${index}) { ${fields} }`
    }),
    ...paths.map((_, index) => `d${index}: object(expression: $p${index}) { ... on Tree { entries { name } } }`)
  ]
  return [
    `query ($owner: String!, $name: String!, ${names.join(', ')}) {`,
    'repository(owner: $owner, name: $name) {',
    ...objects,
    '} }',
    ...(batch.every((one) => one.isPicture) ? [] : ['fragment file on Blob { byteSize isBinary isTruncated text }'])
  ].join('\n')
}

function variablesFor({ owner, repo }: Address, batch: readonly Wanted[], folders?: Folders): Variables {
  const values = [
    ...batch.map((one, index) => [`v${index}`, 'sha' in one ? one.sha : `${one.commit}:${one.path}`]),
    ...(folders?.paths ?? []).map((path, index) => [`p${index}`, `${folders?.commit}:${path}`])
  ]
  return { owner, name: repo, ...Object.fromEntries(values) }
}
