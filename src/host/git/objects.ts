/** Files as git keeps them: the folders of a commit, and the contents of many files at once. */
import type { Clone } from '../../document/change-set.js'
import { CannotJudge } from '../cannot-judge.js'
import { complaint, type Git, records } from './git.js'
import { tooLarge } from '../too-large.js'

/** Whether the mode of an entry is that of a file. */
export function isFile(mode: string): boolean {
  return mode.startsWith('100')
}

export function isLink(mode: string): boolean {
  return mode === '120000'
}

export function isSubmodule(mode: string): boolean {
  return mode === '160000'
}

/** Contents by object name; a sentence says why there is none. */
export type Blobs = ReadonlyMap<string, Buffer | string>

/** The contents of many files at once, sizes asked first; each object that was asked for has an entry. */
export async function blobsOf(git: Git, objects: readonly string[], mostBytes: number): Promise<Blobs> {
  const blobs = new Map<string, Buffer | string>()
  for (const object of objects) blobs.set(object, 'git does not have this version of the file here.')
  const small: string[] = []
  for (const line of (await batch(git, '--batch-check', [...blobs.keys()])).toString('latin1').split('\n')) {
    const [object = '', type, size = ''] = line.split(' ')
    if (type !== 'blob') continue
    if (Number(size) > mostBytes) blobs.set(object, tooLarge(mostBytes))
    else small.push(object)
  }
  const contents = await batch(git, '--batch', small)
  for (let at = 0; at < contents.length; ) {
    const end = contents.indexOf(10, at)
    const [object = '', type, size = ''] = contents.toString('latin1', at, end).split(' ')
    if (end < 0 || type !== 'blob') break
    blobs.set(object, contents.subarray(end + 1, end + 1 + Number(size)))
    at = end + Number(size) + 2 // git ends each content with a line feed of its own
  }
  return blobs
}

async function batch(git: Git, mode: '--batch' | '--batch-check', objects: readonly string[]): Promise<Buffer> {
  if (objects.length === 0) return Buffer.alloc(0)
  const answer = await git(['cat-file', mode], `${objects.join('\n')}\n`)
  if (answer.code !== 0) throw new CannotJudge(complaint('read files', answer))
  return answer.stdout
}

export interface Tree {
  /** A file's bytes by its path; `undefined` where nothing has that path, the end of a sentence where it is no file that can be read. */
  file(path: string): Promise<Buffer | string | undefined>
}

interface Entry {
  readonly mode: string
  readonly object: string
}

/** The files of a commit; each folder is listed once. */
export function treeOf(git: Git, commit: string, mostBytes: number): Tree {
  const folders = new Map<string, Promise<ReadonlyMap<string, Entry>>>()
  const entriesOf = (folder: string) => {
    const known = folders.get(folder) ?? listed(git, commit, folder)
    folders.set(folder, known)
    return known
  }
  return {
    async file(path) {
      const entry = (await entriesOf(path.slice(0, path.lastIndexOf('/') + 1))).get(path)
      if (entry === undefined) return undefined
      if (isLink(entry.mode)) return 'is a symbolic link, not a file'
      if (!isFile(entry.mode)) return 'is not a file'
      const blob = (await blobsOf(git, [entry.object], mostBytes)).get(entry.object)
      return blob instanceof Buffer ? blob : `cannot be read or has more than ${mostBytes} bytes`
    }
  }
}

/** The most files of a commit that are listed. */
const mostFiles = 200_000

/** All files of a commit; `undefined` where git cannot list them, or they are too many. */
export async function cloneAt(git: Git, commit: string): Promise<Clone | undefined> {
  const answer = await git(['ls-tree', '-r', '-z', '--full-tree', commit])
  if (answer.code !== 0) return undefined
  const entries = new Map<string, string>()
  for (const record of records(answer.stdout)) {
    const tab = record.indexOf('\t')
    const [mode = '', , object = ''] = record.slice(0, tab).split(' ')
    if (isFile(mode)) entries.set(record.slice(tab + 1), object)
  }
  if (entries.size > mostFiles) return undefined
  return {
    paths: [...entries.keys()],
    async texts(paths, mostBytes) {
      const objects = paths.flatMap((path) => entries.get(path) ?? [])
      const blobs = await blobsOf(git, objects, mostBytes)
      return new Map(
        paths.flatMap((path) => {
          const blob = blobs.get(entries.get(path) ?? '')
          return blob instanceof Buffer ? [[path, new TextDecoder().decode(blob)] as const] : []
        })
      )
    }
  }
}

async function listed(git: Git, commit: string, folder: string): Promise<ReadonlyMap<string, Entry>> {
  const answer = await git(['ls-tree', '-z', '--full-tree', commit, ...(folder === '' ? [] : ['--', folder])])
  if (answer.code !== 0) throw new CannotJudge(complaint('list the files of the base', answer))
  return new Map(
    records(answer.stdout).map((record) => {
      const tab = record.indexOf('\t')
      const [mode = '', , object = ''] = record.slice(0, tab).split(' ')
      return [record.slice(tab + 1), { mode, object }]
    })
  )
}
