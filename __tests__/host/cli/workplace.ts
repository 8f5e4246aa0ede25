/** A place to run the command line in: temporary folders, a real git, captured output. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { runCli } from '../../../src/host/cli/cli.js'
import type { Environment, Output } from '../../../src/host/cli/system.js'

export type Files = Readonly<Record<string, string | Uint8Array>>

const made: string[] = []

/** A new folder with these files, as its real path; `removeFolders` removes it. */
export function folderWith(files: Files = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'goodfaith-')))
  made.push(folder)
  put(folder, files)
  return folder
}

export function put(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
}

const identity = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Sam',
  GIT_AUTHOR_EMAIL: 'sam@example.org',
  GIT_COMMITTER_NAME: 'Sam',
  GIT_COMMITTER_EMAIL: 'sam@example.org'
}

/** Runs git in a folder, with no configuration but the repository's own; its output without the last line ending. */
export function git(folder: string, ...args: readonly string[]): string {
  const env = { PATH: process.env['PATH'], HOME: folder, ...identity }
  return execFileSync('git', args, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trimEnd()
}

/** Commits everything in the folder; the name of the commit. */
export function commit(folder: string, files: Files = {}): string {
  put(folder, files)
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', 'A change')
  return git(folder, 'rev-parse', 'HEAD')
}

export function repositoryWith(files: Files = {}): string {
  const folder = folderWith()
  git(folder, 'init', '--quiet', '--initial-branch', 'main')
  commit(folder, files)
  return folder
}

export interface Run {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

export interface Circumstances {
  /** What is piped in, in pieces. */
  readonly input?: readonly (string | Uint8Array)[]
  readonly env?: Environment
  readonly isTTY?: boolean
  readonly columns?: number
  /** Milliseconds that pass between two looks at the clock. */
  readonly pace?: number
}

/** Runs `goodfaith` in this process. */
export async function goodfaith(cwd: string, args: readonly string[], circumstances: Circumstances = {}): Promise<Run> {
  const { env = {}, isTTY, columns, pace = 0, input = [] } = circumstances
  const [stdout, stderr] = [capture(isTTY, columns), capture(isTTY, columns)]
  let now = 0
  const exitCode = await runCli(args, {
    cwd,
    env: { PATH: process.env['PATH'], HOME: cwd, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...env },
    stdin: { isTTY, [Symbol.asyncIterator]: () => Readable.from(input)[Symbol.asyncIterator]() },
    stdout,
    stderr,
    clock: () => (now += pace),
    library: () => import('../../../src/api.js')
  })
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() }
}

function capture(isTTY: boolean | undefined, columns: number | undefined): Output & { text(): string } {
  let text = ''
  return { isTTY, columns, write: (more) => (text += more), text: () => text }
}

/** A page that breaks a clause by one character no reader sees. */
export const bad = 'Open the file photo-\u202Egpj.exe to see it.\n'
export const good = 'Open the file photo.jpg to see it.\n'
export const rule = 'obfuscation/bidirectional-control'

export interface Summary {
  readonly exitCode: number
  /** Where there was no report. */
  readonly stderr?: string
  /** The path of each finding. */
  readonly found?: readonly string[]
  readonly waived?: readonly string[]
  readonly files?: { readonly checked: number; readonly ignored: number }
  readonly skipped?: readonly { readonly path: string; readonly reason: string }[]
  /** `path: message`. */
  readonly notes?: readonly string[]
}

/** Runs `goodfaith check` and reduces its report to what tests of hosts ask: which files, whose rules. */
export async function checked(cwd: string, args: readonly string[], circumstances?: Circumstances): Promise<Summary> {
  const { exitCode, stdout, stderr } = await goodfaith(cwd, ['check', ...args, '--format', 'json'], circumstances)
  if (stdout === '') return { exitCode, stderr }
  const { findings, waived, files, skipped, notes } = JSON.parse(stdout)
  const paths = (list: readonly { readonly path: string }[]) => list.map(({ path }) => path)
  const said = ({ path = '', message }: { readonly path?: string; readonly message: string }) => `${path}: ${message}`
  return { exitCode, found: paths(findings), waived: paths(waived), files, skipped, notes: notes.map(said) }
}
