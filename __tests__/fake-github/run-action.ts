/**
 * Runs the built action as the runner does: a process of its own that knows nothing but its environment.
 * Build first (`npm run build`): what runs is `runs.main` of action.yml.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { projectRoot, readActionMetadata } from './action-metadata.js'
import { readCommandFile } from './command-file.js'
import type { FakeGitHub } from './fake-github.js'
import type { Scene } from './scene.js'
import { readLog, type WorkflowCommand } from './workflow-commands.js'

export interface RunOptions {
  /** as a workflow's `with:`; declared inputs that are not named get their default */
  readonly inputs?: Readonly<Record<string, string>>
  /** default `pull_request` with the scene's payload; `payload: undefined` leaves the event's file out, a string is written as it is */
  readonly event?: string | { readonly name: string; readonly payload: unknown }
  /** default the fake's token */
  readonly token?: string
  /** added to the environment, or taken out of it where undefined */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** a script to run in place of the action's */
  readonly main?: string
  /** milliseconds; default 60,000 */
  readonly timeout?: number
}

export interface ActionRun {
  /** null where a signal ended it */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  /** the job summary's Markdown */
  readonly summary: string
  /** what the runner would take for commands */
  readonly commands: readonly WorkflowCommand[]
  /** what stays in the log as text */
  readonly log: readonly string[]
}

/** Runs the action once on a scene; throws where it takes longer than `timeout`. */
export async function runAction(fake: FakeGitHub, scene: Scene, options: RunOptions = {}): Promise<ActionRun> {
  const home = mkdtempSync(join(tmpdir(), 'fake-github-run-'))
  try {
    const files = {
      GITHUB_OUTPUT: join(home, 'output'),
      GITHUB_STEP_SUMMARY: join(home, 'summary'),
      GITHUB_ENV: join(home, 'env'),
      GITHUB_PATH: join(home, 'path'),
      GITHUB_STATE: join(home, 'state')
    }
    for (const file of Object.values(files)) writeFileSync(file, '')
    const folders = {
      GITHUB_WORKSPACE: join(home, 'workspace'),
      RUNNER_TEMP: join(home, 'temp'),
      RUNNER_TOOL_CACHE: join(home, 'tools')
    }
    for (const folder of Object.values(folders)) mkdirSync(folder)

    const metadata = readActionMetadata()
    const environment = {
      PATH: process.env['PATH'],
      ...eventVariables(scene, options.event, join(home, 'event.json')),
      ...inputVariables(metadata.inputs, options.inputs ?? {}, options.token ?? fake.token),
      ...runnerVariables(fake, scene),
      ...files,
      ...folders,
      ...options.env
    }
    const script = options.main ?? resolve(projectRoot, metadata.main)
    const ended = await run(script, environment, folders.GITHUB_WORKSPACE, options.timeout ?? 60_000)
    const { commands, text } = readLog(ended.stdout, ended.stderr)
    return {
      ...ended,
      outputs: readCommandFile(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
      commands,
      log: text
    }
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

type Environment = Readonly<Record<string, string | undefined>>

function eventVariables(scene: Scene, given: RunOptions['event'], file: string): Environment {
  const { name, payload } =
    typeof given === 'object' ? given : { name: given ?? 'pull_request', payload: scene.event() }
  if (payload !== undefined) writeFileSync(file, typeof payload === 'string' ? payload : JSON.stringify(payload))
  const isTarget = name === 'pull_request_target'
  const { defaultBranch } = scene.repository
  const baseSha = scene.baseSha
  return {
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: file,
    GITHUB_REF: isTarget ? `refs/heads/${defaultBranch}` : `refs/pull/${scene.number}/merge`,
    GITHUB_REF_NAME: isTarget ? defaultBranch : `${scene.number}/merge`,
    GITHUB_SHA: isTarget ? baseSha : (scene.mergeSha ?? scene.headSha),
    GITHUB_BASE_REF: scene.pull.baseBranch,
    GITHUB_HEAD_REF: scene.pull.headBranch
  }
}

/** `INPUT_` and the name in upper case; blanks become underscores, hyphens stay. */
function inputVariables(
  declared: Readonly<Record<string, string | undefined>>,
  given: Readonly<Record<string, string>>,
  token: string
): Environment {
  const values = Object.entries({ ...declared, ...given })
  return Object.fromEntries(
    values.map(([name, value]) => {
      const resolved = (value ?? '').replaceAll(/\$\{\{\s*github\.token\s*\}\}/g, token)
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, resolved]
    })
  )
}

function runnerVariables(fake: FakeGitHub, scene: Scene): Environment {
  const actor = scene.pull.author.login
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: actor,
    GITHUB_TRIGGERING_ACTOR: actor,
    GITHUB_API_URL: fake.url,
    GITHUB_GRAPHQL_URL: fake.graphqlUrl,
    GITHUB_SERVER_URL: fake.serverUrl,
    GITHUB_REPOSITORY: scene.fullName,
    GITHUB_REPOSITORY_ID: String(scene.repository.id),
    GITHUB_REPOSITORY_OWNER: scene.owner,
    GITHUB_JOB: 'check',
    GITHUB_WORKFLOW: 'Check the docs',
    GITHUB_RUN_ID: '7000000001',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux'
  }
}

function run(script: string, environment: Environment, folder: string, timeout: number) {
  return new Promise<Pick<ActionRun, 'exitCode' | 'stdout' | 'stderr'>>((done, fail) => {
    const env = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined))
    const child = spawn(process.execPath, [script], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const output = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        output[stream] += text
      })
    }
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      fail(new Error(`The action did not end within ${timeout} ms.\n${output.stdout}\n${output.stderr}`))
    }, timeout)
    child.on('error', fail)
    child.on('close', (exitCode) => {
      clearTimeout(timer)
      done({ exitCode, ...output })
    })
  })
}
