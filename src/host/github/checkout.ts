/** A checkout beside the run, for pull requests of which GitHub does not list every file: git is asked, nothing is taken from the disk. */
import type { Clone } from '../../document/change-set.js'
import { CannotJudge } from '../cannot-judge.js'
import { type Changed, changesBetween } from '../git/changes.js'
import { createGit, type Git } from '../git/git.js'
import { blobsOf, cloneAt } from '../git/objects.js'
import type { Read, Wanted } from './blobs.js'
import type { ChangedFiles, Listed } from './changed-files.js'
import type { Environment } from './event.js'

export interface Checkout {
  /** All changed files, with what GitHub shows of those it listed. */
  readonly changed: ChangedFiles
  /** Files by SHA from the checkout; others are absent. */
  readonly read: (wanted: readonly Wanted[]) => Promise<ReadonlyMap<Wanted, Read>>
}

/** The change as the checkout in GITHUB_WORKSPACE knows it; `undefined` where there is none, or it lacks one of the commits. */
export async function checkoutOf(
  environment: Environment,
  { listed, mergeBase }: ChangedFiles,
  headSha: string
): Promise<Checkout | undefined> {
  const folder = environment['GITHUB_WORKSPACE']
  if (!folder) return undefined
  try {
    const git = createGit(folder, environment)
    for (const commit of [mergeBase, headSha]) {
      const { code } = await git(['cat-file', '-e', `${commit}^{commit}`])
      if (code !== 0) return undefined
    }
    const shown = new Map(listed.map((file) => [file.filename, file]))
    const changes = await changesBetween(git, mergeBase, headSha)
    return {
      changed: { mergeBase, listed: changes.map((change) => listedAs(change, shown.get(change.path))) },
      read: (wanted) => readFrom(git, wanted)
    }
  } catch (error) {
    if (error instanceof CannotJudge) return undefined
    throw error
  }
}

/** The repository as a checkout of the base, the head or their merge has it; `undefined` where there is none of them. */
export async function cloneIn(
  environment: Environment,
  { baseSha, headSha }: { readonly baseSha: string; readonly headSha: string }
): Promise<Clone | undefined> {
  const folder = environment['GITHUB_WORKSPACE']
  if (!folder) return undefined
  try {
    const git = createGit(folder, environment)
    const { code } = await git(['cat-file', '-e', `${baseSha}^{commit}`])
    if (code === 0) return await cloneAt(git, baseSha)
    const answer = await git(['rev-parse', '--verify', '--quiet', 'HEAD'])
    const here = answer.stdout.toString('latin1').trim()
    return here !== '' && [headSha, environment['GITHUB_SHA']].includes(here) ? await cloneAt(git, here) : undefined
  } catch (error) {
    if (error instanceof CannotJudge) return undefined
    throw error
  }
}

function listedAs({ path, previousPath, base, head, note }: Changed, shown: Listed | undefined): Listed {
  const status =
    previousPath !== undefined
      ? 'renamed'
      : head === undefined && note === undefined
        ? 'removed'
        : base === undefined
          ? 'added'
          : 'modified'
  return {
    filename: path,
    status,
    sha: head ?? null,
    ...(base === undefined ? {} : { baseSha: base }),
    ...(previousPath === undefined ? {} : { previous_filename: previousPath }),
    ...(shown?.patch === undefined ? {} : { patch: shown.patch }),
    ...(note === undefined ? {} : { isNoFile: true })
  }
}

async function readFrom(git: Git, wanted: readonly Wanted[]): Promise<ReadonlyMap<Wanted, Read>> {
  const reads = new Map<Wanted, Read>()
  const named = wanted.flatMap((one) => ('sha' in one ? [{ one, sha: one.sha }] : []))
  for (const limit of new Set(named.map(({ one }) => one.limit))) {
    const alike = named.filter(({ one }) => one.limit === limit)
    const blobs = await blobsOf(
      git,
      alike.map(({ sha }) => sha),
      limit
    )
    for (const { one, sha } of alike) {
      const blob = blobs.get(sha)
      if (blob instanceof Buffer) reads.set(one, { bytes: blob })
    }
  }
  return reads
}
