/** `check --base DIR --head DIR`: what changed between two folders, and neither need be in a repository. */
import { createHash } from 'node:crypto'
import { realpath, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { FileInput } from '../../document/change.js'
import { tooLargeImages } from '../../engine/image-selection.js'
import type { Note, Skipped } from '../../engine/report.js'
import { saysLicensesOf } from '../../facts/license-information.js'
import { CannotJudge, reasonOf } from './cannot-judge.js'
import { configurationFile } from './configuration-file.js'
import { cloneOf, type FileRead, fileWithin, imageWithin, readWithin, textWithin, walk } from './folder.js'
import { configurationPath, type Material, type Selection, type Target } from './target.js'

/** Two folders relative to `cwd`; throws `CannotJudge` where one is missing. */
export async function folderPair(base: string, head: string, cwd: string): Promise<Target> {
  const folders = { base: await folderOf(base, cwd, '--base'), head: await folderOf(head, cwd, '--head') }
  const place = join(folders.base, configurationPath)
  return {
    trust: 'base',
    configuration: configurationFile(place, `${base.replace(/[\\/]+$/, '')}/${configurationPath}`, folders.base),
    file: async (path, mostBytes) => fileWithin(folders.base, path, mostBytes),
    read: (selection) => readPair(folders, selection)
  }
}

interface Folders {
  readonly base: string
  readonly head: string
}

async function folderOf(word: string, cwd: string, flag: string): Promise<string> {
  try {
    const place = await realpath(resolve(cwd, word))
    if ((await stat(place)).isDirectory()) return place
  } catch (error) {
    throw new CannotJudge(`${flag} names ${word}, which ${reasonOf(error)}.`, { cause: error })
  }
  throw new CannotJudge(`${flag} names ${word}, which is not a folder.`)
}

/** The largest license or list of owners that is looked at, in bytes. */
const longestFact = 1_048_576

async function readPair(folders: Folders, { takesPath, fileSize, images }: Selection): Promise<Material> {
  const { base, head } = folders
  const [before, after] = [await walk(base), await walk(head)]
  const sides = { base: new Set(before.paths), head: new Set(after.paths) }
  const ignored: FileInput[] = []
  const saysLicenses = saysLicensesOf(takesPath)
  const removed = new Map<string, Uint8Array>()
  const added = new Map<string, Uint8Array>()
  const modified: FileInput[] = []
  const unread: Skipped[] = [...before.unread, ...after.unread]
  const notes: Note[] = []
  const pictures: string[] = []
  for (const path of [...new Set([...sides.base, ...sides.head])].sort()) {
    if (images?.takes(path)) {
      pictures.push(path)
      continue
    }
    if (!takesPath(path) && !saysLicenses(path)) {
      if (sides.head.has(path)) ignored.push({ path, head: '' }) // the engine counts it, and needs no text for that
      continue
    }
    const reads = {
      base: sides.base.has(path) ? readWithin(base, path, fileSize) : absent,
      head: sides.head.has(path) ? readWithin(head, path, fileSize) : absent
    }
    const trouble = [reads.head, reads.base].find((read) => read.kind === 'too-large' || read.kind === 'unread')
    if (trouble !== undefined && 'reason' in trouble) {
      unread.push({ path, reason: trouble.reason })
      continue
    }
    if (reads.head.kind === 'left-out') notes.push({ path, message: reads.head.reason })
    const [old, now] = [bytesOf(reads.base), bytesOf(reads.head)]
    if (old !== undefined && now !== undefined) {
      if (!equal(old, now)) modified.push({ path, base: old, head: now })
    } else if (old !== undefined) removed.set(path, old)
    else if (now !== undefined) added.set(path, now)
  }
  const repository = {
    files: (path: string) => textWithin(base, path, longestFact),
    clone: async () => cloneOf(base, before.paths)
  }
  const files = chain([...modified, ...moved(removed, added), ...ignored], () =>
    images ? changedImages(folders, sides, pictures, { takesPath, size: images.size, notes, unread }) : []
  )
  return { input: { files, unread, repository }, notes }
}

/** The pictures that differ, each read only when its turn comes, so that the bytes of all need not be kept. */
function* changedImages(
  { base, head }: Folders,
  sides: Readonly<Record<keyof Folders, ReadonlySet<string>>>,
  paths: readonly string[],
  { takesPath, size, notes, unread }: PictureReading
): Iterable<FileInput> {
  const tooLarge: string[] = []
  const gone = new Map<string, string>()
  for (const path of paths.filter((path) => !sides.head.has(path))) {
    const old = bytesOf(imageWithin(base, path, size))
    if (old) gone.set(digest(old), path)
  }
  for (const path of paths.filter((path) => sides.head.has(path))) {
    const read = imageWithin(head, path, size)
    const wasThere = sides.base.has(path)
    if (read.kind === 'too-large') {
      if (!wasThere || imageWithin(base, path, size).kind !== 'too-large') tooLarge.push(path)
    } else if (read.kind === 'unread') unread.push({ path, reason: read.reason })
    const now = bytesOf(read)
    if (now === undefined) continue
    const previousPath = wasThere ? path : gone.get(digest(now))
    const old = previousPath === undefined ? undefined : bytesOf(imageWithin(base, previousPath, size))
    if (!old || !equal(old, now)) yield { path, ...(old ? { base: old } : {}), head: now }
    else if (!takesPath(path)) yield { path, head: '' } // it is what it was, and counts as a file that is left out
  }
  notes.push(...tooLargeImages(tooLarge, size))
}

interface PictureReading extends Pick<Selection, 'takesPath'> {
  /** Bytes. */
  readonly size: number
  readonly notes: Note[]
  readonly unread: Skipped[]
}

function* chain<T>(first: Iterable<T>, then: () => Iterable<T>): Iterable<T> {
  yield* first
  yield* then()
}

const absent: FileRead = { kind: 'gone' }

function bytesOf(read: FileRead): Uint8Array | undefined {
  return read.kind === 'bytes' ? read.bytes : undefined
}

function equal(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}

/** Added and deleted files; where both have the same content they are one renamed file, the same name in another folder first. */
function moved(removed: ReadonlyMap<string, Uint8Array>, added: ReadonlyMap<string, Uint8Array>): readonly FileInput[] {
  const left = new Map(removed)
  const byContent = new Map<string, string[]>()
  for (const [path, bytes] of removed) {
    if (bytes.length === 0) continue
    const key = digest(bytes)
    byContent.set(key, [...(byContent.get(key) ?? []), path])
  }
  const files: FileInput[] = []
  for (const [path, head] of added) {
    const candidates = (byContent.get(digest(head)) ?? []).filter((candidate) => left.has(candidate))
    const previousPath = candidates.find((candidate) => basename(candidate) === basename(path)) ?? candidates[0]
    const base = previousPath === undefined ? undefined : left.get(previousPath)
    if (previousPath === undefined || base === undefined) files.push({ path, head })
    else {
      left.delete(previousPath)
      files.push({ path, previousPath, base, head })
    }
  }
  return [...files, ...[...left].map(([path, base]) => ({ path, base }))]
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
