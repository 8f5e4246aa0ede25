/** The pull request by the API: what it says of itself, and both versions of those of its files that are to be checked. */
import * as v from 'valibot'
import type { FileInput } from '../../document/change.js'
import type { ChangedPath } from '../../document/change-set.js'
import { type ImageSelection, tooLargeImages } from '../../engine/image-selection.js'
import type { Note, Skipped } from '../../engine/report.js'
import { figure } from '../../report/counts.js'
import { type Folders, type Read, readFiles, type Store, type Wanted } from './blobs.js'
import { type ChangedFiles, hasBase, isNoFile, type Listed, type Shown, shownFiles } from './changed-files.js'
import { type Client, required } from './client.js'
import type { Target } from './event.js'
import { expected, shaSchema } from './repository.js'

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
  /** How many commits it has. */
  readonly commits: number
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const pullRequestSchema = v.object({
  title: v.string(),
  body: v.nullish(v.string(), ''),
  user: v.nullish(v.object({ login: v.string(), id: v.number() })), // null once the account is gone
  author_association: v.string(),
  base: v.object({ sha: shaSchema, repo: v.object({ id: v.number() }) }),
  head: v.object({ sha: shaSchema, repo: v.nullish(v.object({ id: v.number() })) }),
  changed_files: count,
  review_comments: v.optional(count),
  commits: count
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
    ...(pull.review_comments === undefined ? {} : { reviewComments: pull.review_comments }),
    commits: pull.commits
  }
}

export interface ReadChange {
  /** The files to be checked and the pictures beside them, with their content. */
  readonly files: readonly FileInput[]
  /** All other changed files. */
  readonly otherPaths: readonly ChangedPath[]
  readonly unread: readonly Skipped[]
  /** What was not read of the pictures. */
  readonly notes: readonly Note[]
  /** What GitHub shows of a file: comments can stand on lines of these hunks and nowhere else. */
  readonly shown: Shown
  /** The names in folders of the base, as far as they were told along the way. */
  readonly folders: ReadonlyMap<string, ReadonlySet<string>>
}

export interface ReadOptions {
  readonly takesPath: (path: string) => boolean
  /** Whether the file governs the check itself or says how others are licensed, so that its change is looked at whatever `takesPath` says. */
  readonly governs: (path: string) => boolean
  /** Bytes; larger files are not decoded. */
  readonly fileSize: number
  /** The pictures to be read as well; absent where nobody looks at any. */
  readonly images?: ImageSelection | undefined
  /** The commit of the base, whose folders around the files rules may ask for. */
  readonly base: string
}

/** Folders whose names are asked for with the files. */
const mostFolders = 50

/** The changed files, the versions of those to be checked, and what could not be read of them. `count` is how many there should be. */
export async function readChange(
  store: Store,
  { listed, mergeBase }: ChangedFiles,
  count: number,
  options: ReadOptions
): Promise<ReadChange> {
  const files = listed.filter((file) => !isNoFile(file))
  const { images } = options
  const shown = images ? files.filter(({ filename, status }) => status !== 'removed' && images.takes(filename)) : []
  const pictures = shown.slice(0, images?.most)
  const isPicture = new Set(pictures)
  const texts = files.filter((file) => !isPicture.has(file) && isWanted(file, options))
  const jobs = [
    ...texts.map((file) => jobOf(file, mergeBase, options.fileSize, false)),
    ...pictures.map((file) => jobOf(file, mergeBase, images?.size ?? 0, true))
  ]
  const wanted = jobs.flatMap(({ base, head }) => [...(base ? [base] : []), ...(head ? [head] : [])])
  const folders = {
    commit: options.base,
    paths: foldersOf([...texts, ...pictures]),
    found: new Map<string, ReadonlySet<string>>()
  } satisfies Folders
  const answers = await readFiles(store, wanted, folders)
  const reads = new Map(wanted.map((one, index) => [one, answers[index]]))
  const read = jobs.map((job) => versionsOf(job, reads))
  const taken = new Set(jobs.map(({ listed }) => listed))
  return {
    files: read.flatMap(({ file }) => file ?? []),
    otherPaths: listed.filter((file) => !taken.has(file)).map(pathOf),
    unread: [...read.flatMap(({ unread }) => unread ?? []), ...unlisted(listed.length, count)],
    notes: [
      ...tooLargeImages(
        read.flatMap(({ tooLarge }) => tooLarge ?? []),
        images?.size ?? 0
      ),
      ...leftOut(shown.length, pictures.length)
    ],
    shown: shownFiles(listed),
    folders: folders.found
  }
}

function leftOut(pictures: number, read: number): readonly Note[] {
  if (pictures <= read) return []
  const counts = `${figure(read)} of ${figure(pictures)} added or changed pictures`
  return [{ message: `The metadata of ${counts} were looked at, no more than \`limits.images\` allows.` }]
}

/** The folders of the files and all above them. */
function foldersOf(files: readonly Listed[]): readonly string[] {
  const folders = new Set<string>()
  for (const { filename } of files) {
    for (let cut = filename.lastIndexOf('/'); cut > 0; cut = filename.lastIndexOf('/', cut - 1)) {
      folders.add(filename.slice(0, cut))
    }
    if (folders.size >= mostFolders) break
  }
  return [...folders].slice(0, mostFolders)
}

function unlisted(listed: number, changed: number): readonly Skipped[] {
  if (listed >= changed) return []
  const counts = `${figure(listed)} of the ${figure(changed)} changed files`
  const remedy = 'check out the repository with its whole history in a step before this one, or part the pull request'
  return [
    {
      path: 'other files',
      reason: `GitHub listed ${counts}; the others could not be checked. To have them checked, ${remedy}.`
    }
  ]
}

/** Whether the check will look at the file: by its own path, or by the one it had before it was renamed. */
function isWanted({ filename, status, previous_filename }: Listed, { takesPath, governs }: ReadOptions): boolean {
  const takes = (path: string) => takesPath(path) || governs(path)
  return takes(filename) || (status !== 'removed' && previous_filename !== undefined && takes(previous_filename))
}

interface Job {
  readonly listed: Listed
  readonly head?: Wanted
  readonly base?: Wanted
  readonly limit: number
  readonly isPicture: boolean
}

function jobOf(listed: Listed, mergeBase: string, limit: number, isPicture: boolean): Job {
  const { filename, previous_filename: path = filename, sha, baseSha, status } = listed
  const before = baseSha === undefined ? { commit: mergeBase, path } : { sha: baseSha }
  return {
    listed,
    limit,
    isPicture,
    ...(status !== 'removed' && sha ? { head: { sha, limit, isPicture } } : {}),
    ...(hasBase(listed) ? { base: { ...before, limit, isPicture } } : {})
  }
}

interface Versions {
  readonly file?: FileInput
  readonly unread?: Skipped
  /** The path of a picture that is too large. */
  readonly tooLarge?: string
}

function versionsOf({ listed, limit, isPicture, ...wanted }: Job, reads: ReadonlyMap<Wanted, Read>): Versions {
  const { filename: path, status, patch } = listed
  const nothing = { refused: 'GitHub holds no file there' }
  const head = status === 'removed' ? undefined : ((wanted.head && reads.get(wanted.head)) ?? nothing)
  const base = hasBase(listed) ? ((wanted.base && reads.get(wanted.base)) ?? nothing) : undefined
  const unread = (reason: string) => ({ path, reason })
  if (isPicture && head && 'tooLarge' in head) return { tooLarge: path }
  if (isPicture && head && 'bytes' in head && base && !('bytes' in base)) {
    return { file: { ...namesOf(listed), head: head.bytes } } // what it said before would only excuse what it says now
  }
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

function namesOf({ filename, previous_filename }: Listed): Pick<FileInput, 'path' | 'previousPath'> {
  return { path: filename, ...(previous_filename === undefined ? {} : { previousPath: previous_filename }) }
}

/** GitHub's words for what happened to a file, in ours. */
const statuses: Readonly<Record<string, ChangedPath['status']>> = {
  added: 'added',
  copied: 'added',
  removed: 'deleted',
  renamed: 'renamed'
}

export function pathOf(listed: Listed): ChangedPath {
  return { ...namesOf(listed), status: statuses[listed.status] ?? 'modified' }
}
