/** The pull request by the API: what it says of itself, which files it changes, and both versions of those to be checked. */
import * as v from 'valibot'
import { type FileInput, type Hunk, linesOfPatch } from '../../document/change.js'
import type { Skipped } from '../../engine/report.js'
import { figure } from '../../report/counts.js'
import { type Client, refusalOf, required } from './client.js'
import type { Target } from './event.js'
import { allPages } from './pages.js'
import { inParallel } from './parallel.js'
import { expected, readBlob, readFileAt, shaSchema, type Stored } from './repository.js'

export interface PullRequestFacts {
  readonly title: string
  readonly body: string
  readonly author?: { readonly login: string; readonly id: number; readonly association: string }
  readonly baseSha: string
  readonly headSha: string
  /** Whether the head lies in another repository, which may be gone. */
  readonly fromFork: boolean
  readonly changedFiles: number
  /** Comments on lines and files, anybody's; absent where GitHub does not count them. */
  readonly reviewComments?: number
}

const pullRequestSchema = v.object({
  title: v.string(),
  body: v.nullish(v.string(), ''),
  user: v.nullish(v.object({ login: v.string(), id: v.number() })), // null once the account is gone
  author_association: v.string(),
  base: v.object({ sha: shaSchema, repo: v.object({ id: v.number() }) }),
  head: v.object({ sha: shaSchema, repo: v.nullish(v.object({ id: v.number() })) }),
  changed_files: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  review_comments: v.optional(v.number())
})

/** The pull request as it stands now; an event that waited for its runner may tell of an older head. */
export async function readPullRequest(client: Client, { owner, repo, number }: Target): Promise<PullRequestFacts> {
  const request = client.rest.pulls.get({ owner, repo, pull_number: number })
  const { data } = await required(`read pull request ${number} of ${owner}/${repo}`, request)
  const pull = expected(pullRequestSchema, data, 'the pull request')
  return {
    title: pull.title,
    body: pull.body,
    ...(pull.user ? { author: { ...pull.user, association: pull.author_association } } : {}),
    baseSha: pull.base.sha,
    headSha: pull.head.sha,
    fromFork: pull.head.repo?.id !== pull.base.repo.id,
    changedFiles: pull.changed_files,
    ...(pull.review_comments === undefined ? {} : { reviewComments: pull.review_comments })
  }
}

const listedSchema = v.object({
  filename: v.pipe(v.string(), v.minLength(1)),
  status: v.string(),
  sha: v.nullish(shaSchema),
  previous_filename: v.optional(v.string()),
  patch: v.optional(v.string())
})

type Listed = v.InferOutput<typeof listedSchema>

const compareSchema = v.object({ merge_base_commit: v.object({ sha: shaSchema }) })

export interface ReadChange {
  /** All listed files; those the configuration leaves out come without content. */
  readonly files: readonly FileInput[]
  readonly unread: readonly Skipped[]
  /** What GitHub shows of a file: comments can stand on lines of these hunks and nowhere else. */
  readonly shown: (
    path: string,
    side: 'base' | 'head'
  ) => { readonly path: string; readonly hunks: readonly Hunk[] } | undefined
}

export interface ReadOptions {
  readonly takesPath: (path: string) => boolean
  /** Bytes; larger files are not decoded. */
  readonly fileSize: number
}

/** GitHub lists no more files of a pull request. */
const mostFiles = 3000

/** Files read at a time. */
const atATime = 6

/** The changed files, the versions of those to be checked, and what could not be read of them. */
export async function readChange(
  client: Client,
  target: Target,
  pull: PullRequestFacts,
  options: ReadOptions
): Promise<ReadChange> {
  const listed = await listFiles(client, target)
  const wanted = listed.filter((file) => isWanted(file, options.takesPath))
  const mergeBase = wanted.some(hasBase) ? await readMergeBase(client, target, pull) : pull.baseSha
  const read = await inParallel(wanted, atATime, (file) =>
    readVersions(client, target, file, mergeBase, options.fileSize)
  )
  const taken = new Set(wanted)
  const left = listed.filter((file) => !taken.has(file))
  return {
    files: [...read.flatMap(({ file }) => file ?? []), ...left.map(namesOf)],
    unread: [...read.flatMap(({ unread }) => unread ?? []), ...unlisted(listed.length, pull.changedFiles)],
    shown: shownChanges(listed)
  }
}

/** The files of the diff by the name they have on a side. A file that GitHub shows no lines of has none. */
function shownChanges(listed: readonly Listed[]): ReadChange['shown'] {
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

async function listFiles(client: Client, { owner, repo, number }: Target): Promise<readonly Listed[]> {
  const request = allPages({ item: listedSchema, name: 'the changed files', most: mostFiles }, (page) =>
    client.rest.pulls.listFiles({ owner, repo, pull_number: number, ...page })
  )
  return required('list the changed files', request)
}

function unlisted(listed: number, changed: number): readonly Skipped[] {
  if (listed >= changed) return []
  const counts = `${figure(listed)} of the ${figure(changed)} changed files`
  return [{ path: 'other files', reason: `GitHub listed ${counts}; the others could not be checked.` }]
}

/** Whether the check will look at the file: by its own path, or by the one it had before it was renamed. */
function isWanted({ filename, status, previous_filename }: Listed, takesPath: (path: string) => boolean): boolean {
  return (
    takesPath(filename) || (status !== 'removed' && previous_filename !== undefined && takesPath(previous_filename))
  )
}

function hasBase({ status }: Listed): boolean {
  return status !== 'added'
}

async function readMergeBase(
  client: Client,
  { owner, repo }: Target,
  { baseSha, headSha }: PullRequestFacts
): Promise<string> {
  // From the second page on, GitHub leaves out the files, which were listed already.
  const request = client.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead: `${baseSha}...${headSha}`,
    per_page: 1,
    page: 2
  })
  const { data } = await required('compare the pull request with its base', request)
  return expected(compareSchema, data, 'the comparison').merge_base_commit.sha
}

interface Versions {
  readonly file?: FileInput
  readonly unread?: Skipped
}

async function readVersions(
  client: Client,
  { owner, repo }: Target,
  listed: Listed,
  mergeBase: string,
  limit: number
): Promise<Versions> {
  const address = { owner, repo }
  const { filename: path, previous_filename: previousPath = path, sha, status, patch } = listed
  const head =
    status === 'removed' ? undefined : await version(() => (sha ? readBlob(client, address, sha, limit) : undefined))
  const base = hasBase(listed)
    ? await version(() => readFileAt(client, address, mergeBase, previousPath, limit))
    : undefined
  const unread = (reason: string) => ({ path, reason })
  if ((head && 'tooLarge' in head) || (base && 'tooLarge' in base)) {
    return { unread: unread(`The file is larger than the limit of ${limit} bytes.`) }
  }
  if (head && 'refused' in head) return { unread: unread(`The file could not be read: ${head.refused}.`) }
  const file = { ...namesOf(listed), ...(head ? { head: head.bytes } : {}), ...(patch === undefined ? {} : { patch }) }
  if (base && 'refused' in base) {
    // Without its base a deleted file has nothing to check, and any other is checked as far as its head goes.
    return {
      ...(head ? { file } : {}),
      unread: unread(`The version before the change could not be read: ${base.refused}.`)
    }
  }
  return { file: base ? { ...file, base: base.bytes } : file }
}

/** A version of a file; a refusal is a result too, as one unreadable file is no reason to leave the others unchecked. */
async function version(
  read: () => Promise<Stored | undefined> | undefined
): Promise<Stored | { readonly refused: string }> {
  try {
    return (await read()) ?? { refused: 'GitHub holds no file there' }
  } catch (error) {
    return { refused: refusalOf(error).reason }
  }
}

function namesOf({ filename, previous_filename }: Listed): FileInput {
  return { path: filename, ...(previous_filename === undefined ? {} : { previousPath: previous_filename }) }
}
