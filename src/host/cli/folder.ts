/** Files below one folder, read so that no symbolic link leads out of it. */
import { closeSync, type Dirent, lstatSync, openSync, readdirSync, readFileSync, readSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { imageKind, jpegHead } from '../../document/image-kind.js'
import type { Clone } from '../../document/change-set.js'
import { CannotJudge, codeOf, reasonOf } from './cannot-judge.js'
import { tooLarge } from './target.js'

/** The most files and folders of one walk. */
const mostEntries = 100_000

/** The most folders within each other. */
const deepest = 100

const skippedFolders: ReadonlySet<string> = new Set(['.git', 'node_modules'])

/**
 * What came of reading a file. left-out: it is no file of this folder · too-large, unread: it is one, and was not read,
 * each with the reason as a sentence · gone: there is no file.
 */
export type FileRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'left-out' | 'too-large' | 'unread'; readonly reason: string }
  | { readonly kind: 'gone' }

/** Reads a file of the folder by its path with slashes; `folder` must be a real path. */
export function readWithin(folder: string, path: string, mostBytes: number): FileRead {
  const place = join(folder, path)
  try {
    const entry = lstatSync(place)
    if (entry.isSymbolicLink()) {
      return {
        kind: 'left-out',
        reason: 'A symbolic link is not followed; what it points to is checked under its own name.'
      }
    }
    if (entry.isDirectory()) return { kind: 'gone' } // git lists a submodule as if it were a file
    if (!entry.isFile()) return { kind: 'left-out', reason: 'It is neither a file nor a folder.' }
    if (!isWithin(folder, realFolder(dirname(place)))) {
      return { kind: 'left-out', reason: 'A symbolic link on the way to it leads out of the folder.' }
    }
    if (entry.size > mostBytes) return { kind: 'too-large', reason: tooLarge(mostBytes) }
    return { kind: 'bytes', bytes: readFileSync(place) }
  } catch (error) {
    if (path.includes('\uFFFD')) return { kind: 'unread', reason: 'The name of the file is not valid UTF-8.' }
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return { kind: 'gone' }
    return { kind: 'unread', reason: `The file ${reasonOf(error)}.` }
  }
}

/** A picture of the folder as far as its metadata reach: whole, or where it is too large, the beginning of a JPEG. */
export function imageWithin(folder: string, path: string, mostBytes: number): FileRead {
  const read = readWithin(folder, path, mostBytes)
  if (read.kind !== 'too-large') return read
  const head = attempt(() => beginningOf(join(folder, path), Math.min(jpegHead, mostBytes)))
  return head !== undefined && imageKind(head) === 'jpeg' ? { kind: 'bytes', bytes: head } : read
}

function beginningOf(place: string, length: number): Uint8Array {
  const file = openSync(place, 'r')
  try {
    const bytes = new Uint8Array(length)
    return bytes.subarray(0, readSync(file, bytes, 0, length, 0))
  } finally {
    closeSync(file)
  }
}

const realFolders = new Map<string, string>()

/** Where a folder really is, asked of the system once: a file in it that is no link is there as well. */
function realFolder(folder: string): string {
  const known = realFolders.get(folder) ?? realpathSync.native(folder)
  realFolders.set(folder, known)
  return known
}

/** The text of a small file of the folder such as a license, links inside the folder followed; `undefined` where there is none. */
export async function textWithin(folder: string, path: string, mostBytes: number): Promise<string | undefined> {
  try {
    const place = realpathSync.native(join(folder, path))
    if (!isWithin(folder, place)) return undefined
    const entry = lstatSync(place)
    return entry.isFile() && entry.size <= mostBytes ? readFileSync(place, 'utf8') : undefined
  } catch {
    return undefined // a fact that cannot be read is an unknown fact, and the report says so
  }
}

/** All files of a folder; nothing that lies behind a link is read. */
export function cloneOf(folder: string, paths: readonly string[]): Clone {
  return {
    paths,
    async texts(wanted, mostBytes) {
      const texts = new Map<string, string>()
      for (const path of wanted) {
        const read = readWithin(folder, path, mostBytes)
        if (read.kind === 'bytes') texts.set(path, new TextDecoder().decode(read.bytes))
      }
      return texts
    }
  }
}

/** The bytes of a file of the folder, links inside the folder followed; `undefined` where there is none, the end of a sentence where it cannot be read. */
export function fileWithin(folder: string, path: string, mostBytes: number): Uint8Array | string | undefined {
  try {
    const place = realpathSync.native(join(folder, path))
    if (!isWithin(folder, place)) return 'is a symbolic link that leads out of the folder'
    const entry = lstatSync(place)
    if (!entry.isFile()) return 'is not a file'
    return entry.size > mostBytes ? `is larger than ${mostBytes} bytes` : readFileSync(place)
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error)) ? undefined : reasonOf(error)
  }
}

export interface Walk {
  /** Paths below the folder, with slashes, in order. */
  readonly paths: readonly string[]
  /** Folders that were not looked into, and why, as whole sentences. */
  readonly unread: readonly { readonly path: string; readonly reason: string }[]
}

/** Every entry below a folder that is not a folder; `.git` and `node_modules` are passed over, links not followed. */
export async function walk(folder: string): Promise<Walk> {
  const paths: string[] = []
  const unread: Walk['unread'][number][] = []
  const open: { readonly path: string; readonly depth: number }[] = [{ path: '', depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path, depth } = next
    if (depth > deepest) {
      unread.push({ path, reason: `The folder lies more than ${deepest} levels deep.` })
      continue
    }
    const entries = attempt(
      (): readonly Dirent[] => readdirSync(join(folder, path), { withFileTypes: true }),
      (error) => {
        if (path === '') throw new CannotJudge(`${folder} ${reasonOf(error)}.`, { cause: error })
        unread.push({ path, reason: `The folder ${reasonOf(error)}.` })
        return []
      }
    )
    for (const entry of entries) {
      if (paths.length + open.length >= mostEntries) {
        unread.push({
          path: path || '.',
          reason: `More than ${mostEntries} files lie here; the rest was not looked at.`
        })
        return { paths: paths.sort(), unread }
      }
      const below = path === '' ? entry.name : `${path}/${entry.name}`
      if (!entry.isDirectory()) paths.push(below)
      else if (!skippedFolders.has(entry.name)) open.push({ path: below, depth: depth + 1 })
    }
  }
  return { paths: paths.sort(), unread }
}

/** What `work` answers, or what `otherwise` makes of its error: nothing unless said. */
export function attempt<T>(work: () => T): T | undefined
export function attempt<T, E>(work: () => T, otherwise: (error: unknown) => E): T | E
export function attempt<T, E>(work: () => T, otherwise?: (error: unknown) => E): T | E | undefined {
  try {
    return work()
  } catch (error) {
    return otherwise?.(error)
  }
}

/** Whether a path is the folder or lies below it; both absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}

/** A path below a folder as reports name it, with slashes. */
export function pathBelow(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}
