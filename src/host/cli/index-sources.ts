/** `goodfaith index`: makes an index of texts whose copies must be credited. */
import { realpath, stat, writeFile } from 'node:fs/promises'
import { dirname, relative, resolve, sep } from 'node:path'
import { groupsOf, type IndexedSource, largestIndex, SourceIndexBuilder } from '../../detect/source-index.js'
import { decodeSource, isSource } from '../../document/source.js'
import { describeSource } from '../../facts/source-description.js'
import { defaultConfiguration } from '../../policy/configuration-default.generated.js'
import { pathFilter } from '../../policy/path-filter.js'
import { counted, figure } from '../../report/counts.js'
import { safeLogLine } from '../../report/workflow-command.js'
import { CannotJudge, codeOf, reasonOf } from './cannot-judge.js'
import { readWithin, walk } from './folder.js'
import { StatusLine } from './status-line.js'
import type { System } from './system.js'

export interface IndexFlags {
  readonly output: string
  readonly title?: string
  readonly author?: string
  readonly license?: string
  readonly url?: string
  readonly quiet?: boolean
}

/** Bytes of one text. */
const largestText = 16_777_216

/** One file to be indexed: the folder it may be read from, and its path below that. */
interface Listed {
  readonly folder: string
  readonly path: string
  /** Below the folder that was named; the file's own name where it was named itself. */
  readonly below: string
}

/** Indexes files and folders and writes the index; says on the error output what is in it and what was left out. */
export async function indexSources(paths: readonly string[], flags: IndexFlags, system: System): Promise<void> {
  const { cwd, stderr, clock } = system
  const takesPath = await pathFilter(defaultConfiguration)
  const say = (sentence: string) => stderr.write(`goodfaith: ${safeLogLine(sentence)}\n`)
  const listed: Listed[] = []
  for (const word of paths) listed.push(...(await filesBelow(word, cwd, takesPath, say)))
  const { licenseTexts } = await import('../../detect/license-comparison.js')
  const builder = new SourceIndexBuilder(groupsOf(licenseTexts.bodies))
  const status = new StatusLine(flags.quiet ? { write: () => undefined } : stderr, clock)
  const real = await realpath(cwd)
  try {
    for (const [number, file] of listed.entries()) {
      const path = relative(real, resolve(file.folder, file.path)).split(sep).join('/')
      status.show(`Indexing ${figure(number + 1)} of ${figure(listed.length)}: ${path}`)
      const text = await textOf(file, path, say)
      if (text === undefined) continue
      builder.add(await described(path, text, file, flags), text)
    }
    const bytes = finished(builder)
    await write(bytes, flags.output, cwd)
    status.clear()
    if (flags.quiet) return
    const size = (bytes.length / 1e6).toFixed(2)
    say(
      `${counted(builder.sources, 'text')}, ${counted(builder.words, 'word')}; the index is in ${flags.output} (${size} MB).`
    )
  } catch (error) {
    if (error instanceof RangeError)
      throw new CannotJudge(`Too much for one index: ${error.message}.`, { cause: error })
    throw error
  } finally {
    status.clear()
  }
}

async function filesBelow(
  word: string,
  cwd: string,
  takesPath: (path: string) => boolean,
  say: (sentence: string) => void
): Promise<readonly Listed[]> {
  const place = resolve(cwd, word)
  const entry = await stat(place).catch((error: unknown) => {
    throw new CannotJudge(`${word} ${reasonOf(error)}.`, { cause: error })
  })
  const real = await realpath(place)
  if (entry.isFile()) {
    const path = real.slice(dirname(real).length).replace(/^[\\/]/, '')
    return [{ folder: dirname(real), path, below: '' }]
  }
  if (!entry.isDirectory()) throw new CannotJudge(`${word} is neither a file nor a folder.`)
  const { paths, unread } = await walk(real)
  for (const { path, reason } of unread) say(`${path}: ${reason}`)
  return paths.filter(takesPath).map((path) => ({ folder: real, path, below: path }))
}

async function textOf({ folder, path }: Listed, name: string, say: (sentence: string) => void) {
  const read = readWithin(folder, path, largestText)
  if (read.kind !== 'bytes') {
    say(`${name}: ${read.kind === 'gone' ? 'The file is gone.' : read.reason}`)
    return undefined
  }
  const source = decodeSource(name, read.bytes)
  if (!isSource(source)) {
    say(`${name}: The file holds no text.`)
    return undefined
  }
  return source.text
}

/** What the page says of itself; where it says nothing, what the flags say of all. */
async function described(path: string, text: string, { below }: Listed, flags: IndexFlags): Promise<IndexedSource> {
  const { title, author, license, url } = flags
  const address = url === undefined || below === '' ? url : `${url.replace(/\/$/, '')}/${below}`
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(license === undefined ? {} : { license }),
    ...(address === undefined ? {} : { url: address }),
    ...(await describeSource(path, text))
  }
}

function finished(builder: SourceIndexBuilder): Uint8Array {
  if (builder.words === 0) throw new CannotJudge('There is nothing to index: no file with text was found.')
  const bytes = builder.finish()
  if (bytes.length > largestIndex) throw new RangeError(`an index has at most ${largestIndex} bytes`)
  return bytes
}

async function write(bytes: Uint8Array, output: string, cwd: string): Promise<void> {
  await writeFile(resolve(cwd, output), bytes).catch((error: unknown) => {
    throw new CannotJudge(`--output names ${output}, which could not be written (${codeOf(error)}).`, { cause: error })
  })
}
