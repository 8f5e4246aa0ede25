/** Runs git, and nothing that a repository could make it run. */
import { spawn } from 'node:child_process'
import { CannotJudge, codeOf } from '../cannot-judge.js'

type Environment = Readonly<Record<string, string | undefined>>

export interface GitAnswer {
  /** The exit code; -1 when a signal ended git. */
  readonly code: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** One git command with its arguments; they reach git as they are, past no shell. */
export type Git = (args: readonly string[], input?: string) => Promise<GitAnswer>

/** Settings of a repository that would start a program or rewrite what is read. */
const settings = [
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.quotePath=false', 'core.pager=cat', 'color.ui=never'],
  ...['protocol.allow=never', 'maintenance.auto=false', 'gc.auto=0']
].flatMap((setting) => ['-c', setting])

const switches = ['--no-pager', '--no-optional-locks', '--no-replace-objects', '--literal-pathspecs']

/** Git in a folder. Throws `CannotJudge` where git is missing; what git refuses is in the answer. */
export function createGit(folder: string, env: Environment): Git {
  return (args, input = '') =>
    new Promise((resolve, reject) => {
      const child = spawn('git', [...switches, ...settings, ...args], {
        cwd: folder,
        env: gitEnvironment(env),
        windowsHide: true
      })
      const stdout: Buffer[] = []
      const stderr: Buffer[] = []
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
      child.stdin.on('error', () => undefined) // git may end before it has read everything; its exit code tells
      child.on('error', (error) => {
        const why =
          codeOf(error) === 'ENOENT'
            ? 'was not found; install it, or put it on the PATH'
            : `could not be started (${codeOf(error)})`
        reject(new CannotJudge(`git ${why}.`, { cause: error }))
      })
      child.on('close', (code) =>
        resolve({ code: code ?? -1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') })
      )
      child.stdin.end(input)
    })
}

/** Variables that say how git is set up; all others of its own would name a repository other than the folder's. */
const kept =
  /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM)$/

function gitEnvironment(env: Environment): NodeJS.ProcessEnv {
  const own = Object.entries(env).filter(([name]) => !name.startsWith('GIT_') || kept.test(name))
  return { ...Object.fromEntries(own), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' }
}

/** NUL-separated output as strings, the end mark dropped. */
export function records(output: Buffer): readonly string[] {
  const text = output.toString('utf8')
  return text === '' ? [] : text.replace(/\0$/, '').split('\0')
}

/** The sentence for something git would not do, with the first line of its own words. */
export function complaint(what: string, { stderr, code }: GitAnswer): string {
  const first = stderr.trim().split('\n', 1)[0]?.slice(0, 300)
  return `git could not ${what}: ${first === undefined || first === '' ? `exit code ${code}` : first}.`
}
