/** The event that started the workflow: which pull request is to be judged, if any. */
import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import { CannotJudge } from './cannot-judge.js'

/** The variables the runner sets. */
export type Environment = Readonly<Record<string, string | undefined>>

/** A pull request by its address. */
export interface Target {
  readonly owner: string
  readonly repo: string
  readonly number: number
}

export type Event =
  | { readonly kind: 'pull-request'; readonly target: Target; readonly headSha: string }
  | { readonly kind: 'other'; readonly name: string }

const known: readonly string[] = ['pull_request', 'pull_request_target']

/** As GitHub names owners and repositories; these become parts of addresses. */
const name = v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/))

const payloadSchema = v.object({
  pull_request: v.object({
    number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    head: v.object({ sha: v.string() })
  }),
  repository: v.object({ name, owner: v.object({ login: name }) })
})

/** Reads the event the runner wrote down; throws `CannotJudge` when there is none or it is not what it should be. */
export async function readEvent(environment: Environment): Promise<Event> {
  const name = environment['GITHUB_EVENT_NAME']
  if (!name) {
    throw new CannotJudge(
      'GITHUB_EVENT_NAME is not set: the action runs in a workflow of GitHub; elsewhere, use the command `goodfaith check`.'
    )
  }
  if (!known.includes(name)) return { kind: 'other', name }
  const payload = v.safeParse(payloadSchema, await readPayload(environment['GITHUB_EVENT_PATH']))
  if (!payload.success) {
    const [issue] = payload.issues
    throw new CannotJudge(
      `The event in GITHUB_EVENT_PATH is not a pull request as GitHub sends it: \`${v.getDotPath(issue) ?? 'the whole'}\` is missing or of the wrong kind.`
    )
  }
  const { pull_request, repository } = payload.output
  const target = { owner: repository.owner.login, repo: repository.name, number: pull_request.number }
  return { kind: 'pull-request', target, headSha: pull_request.head.sha }
}

async function readPayload(path: string | undefined): Promise<unknown> {
  if (!path) throw new CannotJudge('GITHUB_EVENT_PATH is not set, so the event that started the workflow is not known.')
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    throw new CannotJudge('The file that GITHUB_EVENT_PATH names cannot be read, so the event is not known.', { cause })
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new CannotJudge('The file that GITHUB_EVENT_PATH names is not JSON, so the event is not known.', { cause })
  }
}
