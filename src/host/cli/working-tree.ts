/** `check [paths…]`: files as they stand on the disk, each judged as a whole. */
import { lstatSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { FileInput } from '../../document/change.js'
import { imageKind } from '../../document/image-kind.js'
import { tooLargeImages } from '../../engine/image-selection.js'
import type { Note, Skipped } from '../../engine/report.js'
import { CannotJudge, reasonOf } from './cannot-judge.js'
import { configurationFile } from './configuration-file.js'
import {
  attempt,
  cloneOf,
  fileWithin,
  imageWithin,
  isWithin,
  pathBelow,
  readWithin,
  textWithin,
  type Walk,
  walk
} from './folder.js'
import type { Environment } from './system.js'
import { configurationPath, type Material, type Selection, type Target } from './target.js'

/** Files, folders and globs, relative to `cwd`. Throws `CannotJudge` for one that does not exist, and for one outside the root. */
export async function workingTree(paths: readonly string[], cwd: string, env: Environment): Promise<Target> {
  const named = await Promise.all((paths.length === 0 ? ['.'] : paths).map((path) => namedBy(path, cwd)))
  const first = named[0]?.folder ?? cwd
  const root = rootOf(isWithin(cwd, first) ? cwd : first)
  const real = realpathSync.native(root)
  for (const { word, folder, file } of named) {
    const place = file ?? folder
    if (!isWithin(root, place)) throw new CannotJudge(`${word} lies outside ${root}; check it in a run of its own.`)
    if (!isWithin(real, realpathSync.native(place))) {
      throw new CannotJudge(`${word} is or lies behind a symbolic link that leads out of ${root}.`)
    }
  }
  const configuration = join(root, configurationPath)
  return {
    trust: 'head',
    configuration: configurationFile(configuration, pathBelow(cwd, configuration)),
    file: async (path, mostBytes) => fileWithin(real, path, mostBytes),
    read: (selection) => readNamed(named, { root, real }, env, selection)
  }
}

/** The folder that paths in reports and globs start from, as it was named and as it really is. */
interface Root {
  readonly root: string
  readonly real: string
}

/** One argument: a file, or a folder with the question which files below it are meant. */
interface Named {
  readonly word: string
  readonly folder: string
  readonly file?: string
  readonly matches?: (path: string) => boolean
}

const wildcard = /[*?[{]/

async function namedBy(word: string, cwd: string): Promise<Named> {
  const path = resolve(cwd, word)
  const entry = attempt(
    () => statSync(path),
    (error) => {
      if (wildcard.test(word)) return undefined
      throw new CannotJudge(`${word} ${reasonOf(error)}.`, { cause: error })
    }
  )
  if (entry === undefined) return globBy(word, cwd)
  if (entry.isDirectory()) return { word, folder: path }
  if (entry.isFile()) return { word, folder: dirname(path), file: path }
  throw new CannotJudge(`${word} is neither a file nor a folder.`)
}

/** A glob is asked of the files below the last folder before its first wildcard. */
async function globBy(word: string, cwd: string): Promise<Named> {
  const parts = word.split('/')
  const wild = parts.findIndex((part) => wildcard.test(part))
  const folder = resolve(cwd, `${parts.slice(0, wild).join('/')}${word.startsWith('/') ? '/' : ''}`)
  const entry = attempt(() => statSync(folder))
  if (!entry?.isDirectory()) throw new CannotJudge(`No file matches ${word}.`)
  const { globMatcher } = await import('../../policy/globs.js')
  return { word, folder, matches: globMatcher([parts.slice(wild).join('/')]) }
}

/** The nearest folder, from `anchor` up to the root of its repository, that holds a configuration; else that root, else `anchor`. */
function rootOf(anchor: string): string {
  const above = foldersUpFrom(anchor)
  const repository = firstWith(above, '.git')
  // Outside a repository nothing says whose the folders above are.
  const candidates = repository === undefined ? [anchor] : above.slice(0, above.indexOf(repository) + 1)
  return firstWith(candidates, configurationPath) ?? repository ?? anchor
}

function foldersUpFrom(folder: string): readonly string[] {
  const above = [folder]
  for (let at = folder; dirname(at) !== at; at = dirname(at)) above.push(dirname(at))
  return above
}

function firstWith(folders: readonly string[], entry: string): string | undefined {
  for (const folder of folders) {
    if (attempt(() => lstatSync(join(folder, entry)))) return folder
  }
  return undefined
}

/** From how many files on memory is worth a thought. */
const manyFiles = 1_000

async function readNamed(
  named: readonly Named[],
  { root, real }: Root,
  env: Environment,
  { takesPath, fileSize, images }: Selection
): Promise<Material> {
  const unread: Skipped[] = []
  const notes: Note[] = []
  const places = new Map<string, { readonly one: Named; readonly place: string }>()
  for (const one of named) {
    for (const place of await placesOf(one, env, (path, reason) =>
      unread.push({ path: pathBelow(root, path) || '.', reason })
    )) {
      const path = pathBelow(root, place)
      if (!places.has(path)) places.set(path, { one, place })
    }
  }
  if (places.size > manyFiles) (await import('./memory.js')).keepMemorySmall()
  /** One file after the other, so that the bytes of all need not be kept. */
  function* files(): Iterable<FileInput> {
    const tooLarge: string[] = []
    let taken = 0
    let ignored = 0
    for (const [path, { one, place }] of places) {
      const isImage = images?.takes(path) === true
      if (!isImage && !takesPath(path)) {
        ignored++
        yield { path, head: '' } // the engine counts what the configuration leaves out, and needs no text for that
        continue
      }
      const within = one.file === undefined ? path : pathBelow(real, realpathSync.native(place))
      const read = isImage ? imageWithin(real, within, images.size) : readWithin(real, within, fileSize)
      if (one.file !== undefined && read.kind === 'unread') throw new CannotJudge(`${one.word}: ${read.reason}`)
      if (isImage && read.kind === 'too-large') tooLarge.push(path)
      else if (isImage && read.kind === 'left-out') ignored++
      else if (read.kind === 'left-out') notes.push({ path, message: read.reason })
      else if (read.kind === 'too-large' || read.kind === 'unread') unread.push({ path, reason: read.reason })
      else if (read.kind === 'bytes') {
        if (!isImage || imageKind(read.bytes)) taken++
        else ignored++
        yield { path, head: read.bytes }
      }
    }
    if (images) notes.push(...tooLargeImages(tooLarge, images.size))
    if (taken === 0 && unread.length === 0) notes.push({ message: nothing(ignored) })
  }
  return { input: { files: files(), unread, repository: repositoryOf(real, env) }, notes }
}

function nothing(ignored: number): string {
  return ignored > 0
    ? 'Nothing was checked: the configuration takes none of these files.'
    : 'Nothing was checked: no files were found. What git ignores is checked only where it is named file by file.'
}

/** The largest license or list of owners that is looked at, in bytes. */
const longestFact = 1_048_576

function repositoryOf(real: string, env: Environment): NonNullable<Material['input']['repository']> {
  return {
    files: (path) => textWithin(real, path, longestFact),
    clone: async () => cloneOf(real, (await listingOf(real, env)).paths)
  }
}

/** The absolute paths of the files that one argument means. */
async function placesOf(
  { word, folder, file, matches }: Named,
  env: Environment,
  miss: (path: string, reason: string) => void
): Promise<readonly string[]> {
  if (file !== undefined) return [file]
  const { paths, unread } = await listingOf(folder, env)
  for (const { path, reason } of unread) miss(join(folder, path), reason)
  const wanted = matches === undefined ? paths : paths.filter(matches)
  if (matches !== undefined && wanted.length === 0) throw new CannotJudge(`No file matches ${word}.`)
  return wanted.map((path) => join(folder, path))
}

/** What git has or would take below a folder; everything where there is no repository, or no git to ask. */
async function listingOf(folder: string, env: Environment): Promise<Walk> {
  if (firstWith(foldersUpFrom(folder), '.git') === undefined) return walk(folder)
  const { createGit, records } = await import('../git/git.js')
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const answer = await createGit(folder, env)(list).catch(() => undefined)
  if (answer?.code !== 0) return walk(folder)
  const paths = new Set(records(answer.stdout).filter((path) => !path.endsWith('/'))) // unmerged files stand there thrice
  return { paths: [...paths].sort(), unread: [] }
}
