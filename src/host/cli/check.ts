/** `goodfaith check`: finds out what to check, checks it, hands over the report. */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Report, Result } from '../../engine/report.js'
import type { Timing } from '../../engine/timing.js'
import type { Configuration } from '../../policy/configuration.js'
import { defaultConfiguration } from '../../policy/configuration-default.generated.js'
import { pathFilter } from '../../policy/path-filter.js'
import { tally } from '../../report/counts.js'
import { CannotJudge, codeOf } from './cannot-judge.js'
import { wantsColor } from './color.js'
import { configurationFile } from './configuration-file.js'
import { formatted, type Format } from './format.js'
import type { SettingFlags } from './settings.js'
import { StatusLine } from './status-line.js'
import type { Library, System } from './system.js'
import type { ConfigurationFile, Target } from './target.js'

export interface CheckFlags extends SettingFlags {
  readonly diff?: string
  readonly base?: string
  readonly head?: string
  readonly config?: string
  readonly format: Format
  readonly output?: string
  readonly color?: boolean
  readonly quiet?: boolean
  readonly timing?: boolean
}

/** The exit code of each result; `docs/architecture.md` has the whole table. */
const exitCodes: Readonly<Record<Result, number>> = { pass: 0, 'needs-review': 0, fail: 1, incomplete: 2 }

/** Checks what the arguments name and prints the report; answers with the exit code. */
export async function check(paths: readonly string[], flags: CheckFlags, system: System): Promise<number> {
  const begun = system.clock()
  const target = await targetOf(paths, flags, system)
  const library = await system.library()
  const configuration = await chosen(await configurationOf(target, flags, system), flags, library)
  const sources = await sourcesOf(target, configuration)
  const checker = await library.checkerOf(configuration)
  const { input, notes } = await target.read({
    takesPath: await pathFilter(configuration),
    fileSize: configuration.limits.fileSize,
    ...(checker.images ? { images: checker.images } : {})
  })
  const read = system.clock()
  let timing: Timing | undefined
  const onTiming = (measured: Timing) => {
    timing = measured
  }
  const status = new StatusLine(flags.quiet ? { write: () => undefined } : system.stderr, system.clock)
  const onProgress = (done: number, total: number, path: string) =>
    status.show(`Checking ${done + 1} of ${total}: ${path}`)
  try {
    const report = await checker.check(sources.length === 0 ? input : { ...input, sources }, {
      trust: target.trust,
      onProgress,
      ...(flags.timing ? { onTiming } : {})
    })
    const checked = system.clock()
    status.clear()
    await handOver({ ...report, notes: [...notes, ...report.notes] }, flags, system)
    if (timing !== undefined) {
      const { timingText } = await import('./timing.js')
      const parts = { reading: read - begun, checking: timing, reporting: system.clock() - checked }
      system.stderr.write(timingText(parts, flags.format))
    }
    return exitCodes[report.result]
  } finally {
    status.clear()
  }
}

/** What file and flags choose; where there are none, nothing need be loaded that reads them. */
async function chosen(
  file: ConfigurationFile | undefined,
  flags: CheckFlags,
  library: Library
): Promise<Configuration> {
  const { failOn, policy, rule } = flags
  if (file === undefined && failOn === undefined && policy.length === 0 && rule.length === 0)
    return defaultConfiguration
  const { settingsOf } = await import('./settings.js')
  return await settingsOf(file, flags, await library.known())
}

/** Exactly one of the three ways to say what is checked. */
async function targetOf(
  paths: readonly string[],
  { diff, base, head }: CheckFlags,
  { cwd, env }: System
): Promise<Target> {
  const ways = [
    paths.length > 0 ? 'paths' : [],
    diff === undefined ? [] : '--diff',
    (base ?? head) ? '--base and --head' : []
  ].flat()
  if (ways.length > 1) throw new CannotJudge(`Give either ${ways.join(' or ')}; each says on its own what to check.`)
  if (diff !== undefined) {
    const { commitRange } = await import('./commit-range.js')
    return await commitRange(diff, cwd, env)
  }
  if (base !== undefined && head !== undefined) {
    const { folderPair } = await import('./folder-pair.js')
    return await folderPair(base, head, cwd)
  }
  if (base !== undefined || head !== undefined) {
    const [given, missing] = base === undefined ? ['--head', '--base'] : ['--base', '--head']
    throw new CannotJudge(`${given} needs ${missing} as well: the two folders are compared.`)
  }
  const { workingTree } = await import(/* webpackChunkName: "check" */ './working-tree.js')
  return await workingTree(paths, cwd, env)
}

/** The indexes that the configuration names. */
async function sourcesOf(
  target: Target,
  { sources }: Configuration
): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  if (sources.length === 0) return []
  const { largestIndex } = await import('../../detect/source-index.js')
  const files: { name: string; bytes: Uint8Array }[] = []
  for (const name of sources) {
    const file = await target.file(name, largestIndex)
    if (file === undefined) throw new CannotJudge(`sources names ${name}, which does not exist.`)
    if (typeof file === 'string') throw new CannotJudge(`sources names ${name}, which ${file}.`)
    files.push({ name, bytes: file })
  }
  return files
}

async function configurationOf(
  target: Target,
  { config }: CheckFlags,
  { cwd }: System
): Promise<ConfigurationFile | undefined> {
  if (config === undefined) return target.configuration
  const file = configurationFile(resolve(cwd, config), config)
  if (file === undefined) throw new CannotJudge(`--config names ${config}, which does not exist.`)
  return file
}

/** Why a report could not be written, as the end of a sentence. */
const unwritten: Readonly<Record<string, string>> = {
  ENOENT: 'lies in a folder that does not exist',
  ENOTDIR: 'lies in a folder that does not exist',
  EISDIR: 'is a folder',
  EACCES: 'may not be written: permission is missing',
  EROFS: 'lies on a disk that cannot be written',
  ENOSPC: 'lies on a disk that is full'
}

async function handOver(report: Report, { format, output, color, quiet }: CheckFlags, system: System): Promise<void> {
  if (output === undefined) {
    const { columns } = system.stdout
    const options = {
      color: wantsColor(color, system.env, system.stdout),
      ...(columns === undefined ? {} : { width: columns })
    }
    const silent = quiet === true && format === 'text' && report.result === 'pass'
    if (!silent) system.stdout.write(await formatted(report, format, options))
    return
  }
  const text = await formatted(report, format, { color: color === true })
  try {
    writeFileSync(resolve(system.cwd, output), text)
  } catch (error) {
    throw new CannotJudge(
      `--output names ${output}, which ${unwritten[codeOf(error)] ?? `could not be written (${codeOf(error)})`}.`,
      { cause: error }
    )
  }
  if (!quiet) system.stderr.write(`goodfaith: ${tally(report)}: ${report.result}; the report is in ${output}\n`)
}
