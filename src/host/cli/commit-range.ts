/** `check --diff <base>...<head>`: what changed between two commits of a git repository, read from git alone, not from the disk. */
import type { FileInput } from '../../document/change.js'
import { tooLargeImages } from '../../engine/image-selection.js'
import type { RepositoryProvider } from '../../document/change-set.js'
import type { Note, Skipped } from '../../engine/report.js'
import { maySettle } from '../../engine/settings-files.js'
import { CannotJudge } from './cannot-judge.js'
import { configurationText, longestConfiguration } from './configuration-file.js'
import { saysLicensesOf } from '../../facts/license-information.js'
import { type Changed, changesBetween } from '../git/changes.js'
import { complaint, createGit, type Git } from '../git/git.js'
import { blobsOf, cloneAt, type Tree, treeOf } from '../git/objects.js'
import type { Environment } from './system.js'
import {
  type ConfigurationFile,
  configurationPath,
  type Material,
  type Selection,
  type Target,
  tooLarge
} from './target.js'

/**
 * `base...head` compares the head with the last commit both have in common, as a pull request does; `base..head` with the base itself;
 * a single `base` is short for `base...HEAD`. Configuration and facts come from the base as named: a branch that begins
 * at an old commit does not get the rules of that day. Throws `CannotJudge` where git does not know what is asked for.
 */
export async function commitRange(range: string, folder: string, env: Environment): Promise<Target> {
  const git = createGit(folder, env)
  await insideRepository(git, folder)
  const { base: baseName, head: headName, dots } = partsOf(range)
  const [tip, head] = [await commitOf(git, baseName), await commitOf(git, headName)]
  const base = dots === '..' ? tip : await mergeBase(git, tip, head, range)
  const tree = treeOf(git, tip, longestConfiguration)
  return {
    trust: 'base',
    configuration: await configurationIn(tree, baseName),
    file: (path, mostBytes) => treeOf(git, tip, mostBytes).file(path),
    read: (selection) =>
      readRange(git, { base, head }, selection, {
        files: async (path) => textOf(await tree.file(path)),
        clone: () => cloneAt(git, tip)
      })
  }
}

interface Range {
  readonly base: string
  readonly head: string
  readonly dots: '..' | '...'
}

function partsOf(range: string): Range {
  const dots = range.includes('...') ? '...' : range.includes('..') ? '..' : undefined
  if (dots === undefined) return { base: range, head: 'HEAD', dots: '...' }
  const at = range.indexOf(dots)
  return { base: range.slice(0, at) || 'HEAD', head: range.slice(at + dots.length) || 'HEAD', dots }
}

async function insideRepository(git: Git, folder: string): Promise<void> {
  const answer = await git(['rev-parse', '--git-dir'])
  if (answer.code === 0) return
  throw new CannotJudge(
    answer.stderr.includes('dubious ownership')
      ? `git refuses to read the repository of ${folder}, for it belongs to another user; if you trust it, add it to git's safe.directory.`
      : answer.stderr.includes('not a git repository')
        ? `${folder} is not in a git repository, which --diff needs.`
        : complaint('open the repository', answer)
  )
}

async function commitOf(git: Git, name: string): Promise<string> {
  // What begins with a hyphen would be an option, and no name of a commit holds white space or control characters.
  if (/^-|[\s\p{Cc}]/u.test(name) || name === '' || name.length > 1000) throw unknownCommit(name)
  const answer = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
  const sha = answer.stdout.toString('latin1').trim()
  if (answer.code !== 0 || !isSha(sha)) throw unknownCommit(name)
  return sha
}

function unknownCommit(name: string): CannotJudge {
  return new CannotJudge(
    `--diff names the commit ${name}, which this repository does not know; fetch it first, or check its spelling.`
  )
}

async function mergeBase(git: Git, base: string, head: string, range: string): Promise<string> {
  const answer = await git(['merge-base', base, head])
  const sha = answer.stdout.toString('latin1').trim()
  if (answer.code === 0 && isSha(sha)) return sha
  throw new CannotJudge(
    `The two sides of ${range} have no commit in common here; fetch more of the history, or compare them as they are with two dots.`
  )
}

function isSha(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

function textOf(file: Buffer | string | undefined): string | undefined {
  return file instanceof Buffer ? file.toString('utf8') : undefined
}

async function configurationIn(tree: Tree, baseName: string): Promise<ConfigurationFile | undefined> {
  const name = `${baseName}:${configurationPath}`
  const file = await tree.file(configurationPath)
  if (typeof file === 'string') throw new CannotJudge(`${name} ${file}; the configuration must be a small text file.`)
  return file === undefined ? undefined : { name, text: configurationText(file, name) }
}

async function readRange(
  git: Git,
  commits: { readonly base: string; readonly head: string },
  { takesPath, fileSize, images }: Selection,
  repository: RepositoryProvider
): Promise<Material> {
  const files: FileInput[] = []
  const unread: Skipped[] = []
  const notes: Note[] = []
  const taken: Changed[] = []
  const pictures: Changed[] = []
  const saysLicenses = saysLicensesOf(takesPath)
  for (const change of await changesBetween(git, commits.base, commits.head)) {
    const { path, previousPath, note } = change
    if (change.head !== undefined && images?.takes(path)) {
      pictures.push(change)
      continue
    }
    const takes =
      takesPath(path) ||
      maySettle(path, {}) ||
      saysLicenses(path) ||
      (previousPath !== undefined && change.head !== undefined && takesPath(previousPath))
    if (takes) taken.push(change)
    else if (change.head !== undefined) files.push({ path, head: '' }) // the engine counts it, and needs no text for that
    if (takes && note !== undefined) notes.push({ path, message: note })
  }
  const objects = taken.flatMap((change) => [change.base, change.head]).filter((object) => object !== undefined)
  const blobs = await blobsOf(git, objects, fileSize)
  for (const { path, previousPath, ...change } of taken) {
    const base = change.base === undefined ? undefined : blobs.get(change.base)
    const head = change.head === undefined ? undefined : blobs.get(change.head)
    if (typeof head === 'string') unread.push({ path, reason: head })
    else if (typeof base === 'string') unread.push({ path, reason: base })
    else if (base !== undefined || head !== undefined) {
      const before = previousPath === undefined ? {} : { previousPath }
      files.push({ path, ...before, ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) })
    }
  }
  const all = images && pictures.length > 0 ? withImages(git, files, pictures, images.size, { notes, unread }) : files
  return { input: { files: all, unread, repository }, notes }
}

/** How many pictures are read at once. */
const picturesAtOnce = 20

/** The files, and after them the pictures, some at a time, so that the bytes of all need not be kept. */
async function* withImages(
  git: Git,
  files: readonly FileInput[],
  changes: readonly Changed[],
  mostBytes: number,
  { notes, unread }: { readonly notes: Note[]; readonly unread: Skipped[] }
): AsyncIterable<FileInput> {
  const large: string[] = []
  yield* files
  for (let at = 0; at < changes.length; at += picturesAtOnce) {
    const some = changes.slice(at, at + picturesAtOnce)
    const objects = some.flatMap(({ base, head }) => [base, head]).filter((object) => object !== undefined)
    const blobs = await blobsOf(git, objects, mostBytes)
    const blobOf = (object: string | undefined) => (object === undefined ? undefined : blobs.get(object))
    for (const change of some) {
      const { path, previousPath } = change
      const [base, head] = [blobOf(change.base), blobOf(change.head)]
      const before = previousPath === undefined ? {} : { previousPath }
      if (head instanceof Buffer) yield { path, ...before, ...(base instanceof Buffer ? { base } : {}), head }
      else if (head === tooLarge(mostBytes)) large.push(path)
      else if (typeof head === 'string') unread.push({ path, reason: head })
    }
  }
  notes.push(...tooLargeImages(large, mostBytes))
}
