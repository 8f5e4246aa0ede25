/** Which files a pull request changes: from the comparison of its two ends where that tells all, else page by page. */
import * as v from 'valibot'
import { type Hunk, linesOfPatch } from '../../document/change.js'
import { CannotJudge } from './cannot-judge.js'
import { cannot, type Client, refusalOf, required } from './client.js'
import { allPages } from './pages.js'
import { type Address, expected, shaSchema } from './repository.js'

/** One changed file in GitHub's words. */
export const listedSchema = v.object({
  filename: v.pipe(v.string(), v.minLength(1)),
  status: v.string(),
  sha: v.nullish(shaSchema),
  previous_filename: v.optional(v.string()),
  patch: v.optional(v.string())
})

export interface Listed extends v.InferOutput<typeof listedSchema> {
  /** The blob of the version before the change, where a checkout tells it. */
  readonly baseSha?: string
  /** A link or the commit of a submodule, where a checkout tells it. */
  readonly isNoFile?: boolean
}

export interface ChangedFiles {
  readonly listed: readonly Listed[]
  /** The last commit that both ends have in common. */
  readonly mergeBase: string
}

/** GitHub puts no more files into a comparison, … */
const mostCompared = 300

/** … and lists no more of a pull request. */
const mostListed = 3000

const compareSchema = v.object({
  merge_base_commit: v.object({ sha: shaSchema }),
  files: v.optional(v.array(listedSchema), [])
})

export interface Ends {
  readonly baseSha: string
  readonly headSha: string
}

/** The changed files of pull request `number`, which says of itself that it changes so many; throws `CannotJudge`. */
export async function changedFiles(
  client: Client,
  address: Address,
  ends: Ends,
  { number, count }: { readonly number: number; readonly count: number }
): Promise<ChangedFiles> {
  const whole = count <= mostCompared ? await comparison(client, address, ends, 'files').catch(refused) : undefined
  if (whole !== undefined && whole.listed.length === count) return whole
  const listed = await required(
    'list the changed files',
    allPages({ item: listedSchema, name: 'the changed files', most: mostListed }, (page) =>
      client.rest.pulls.listFiles({ ...address, pull_number: number, ...page })
    )
  )
  const { mergeBase } =
    whole ?? (await required('compare the pull request with its base', comparison(client, address, ends, 'commits')))
  return { listed, mergeBase }
}

/** What lies between two commits, where there is no pull request to ask for its files. */
export async function filesBetween(
  client: Client,
  address: Address,
  ends: Ends
): Promise<ChangedFiles & { readonly complete: boolean }> {
  const compared = await required('compare the commits of this event', comparison(client, address, ends, 'files'))
  return { ...compared, complete: compared.listed.length < mostCompared }
}

/** A comparison too large for GitHub is no reason to end: its files can be listed otherwise. */
function refused(error: unknown): undefined {
  if (error instanceof CannotJudge) return undefined
  const { status } = refusalOf(error)
  if (status === undefined || [401, 403, 404, 429].includes(status))
    throw cannot('compare the pull request with its base', error)
  return undefined
}

/** From the second page on, GitHub leaves out the files. */
async function comparison(
  client: Client,
  address: Address,
  { baseSha, headSha }: Ends,
  wanted: 'files' | 'commits'
): Promise<ChangedFiles> {
  const { data } = await client.rest.repos.compareCommitsWithBasehead({
    ...address,
    basehead: `${baseSha}...${headSha}`,
    per_page: 1,
    page: wanted === 'files' ? 1 : 2
  })
  const { files, merge_base_commit } = expected(compareSchema, data, 'the comparison')
  return { listed: files, mergeBase: merge_base_commit.sha }
}

/** Where comments can stand: on lines of the hunks that GitHub shows, under the name the file has now. */
export type Shown = (
  path: string,
  side: 'base' | 'head'
) => { readonly path: string; readonly hunks: readonly Hunk[] } | undefined

/** The files of the diff by the name they have on a side. A file that GitHub shows no lines of has none. */
export function shownFiles(listed: readonly Listed[]): Shown {
  const names = {
    head: new Map(listed.map((file) => [file.filename, file])),
    base: new Map(listed.filter(hasBase).map((file) => [file.previous_filename ?? file.filename, file]))
  }
  const hunks = new Map<Listed, readonly Hunk[]>()
  return (path, side) => {
    const file = names[side].get(path)
    if (file?.patch === undefined) return undefined
    const known = hunks.get(file) ?? linesOfPatch(file.patch)?.hunks ?? []
    hunks.set(file, known)
    return { path: file.filename, hunks: known }
  }
}

/** Whether the file stood somewhere before the change. */
export function hasBase({ status }: Listed): boolean {
  return status !== 'added'
}

/** Whether there is no file behind the entry: it is the commit of a submodule. */
export function isNoFile({ sha, patch, isNoFile }: Listed): boolean {
  return (
    isNoFile ?? (sha !== undefined && sha !== null && patch !== undefined && patch.includes(`Subproject commit ${sha}`))
  )
}
