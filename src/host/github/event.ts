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
  /** What a merge queue would merge: all commits between two of the repository. */
  | {
      readonly kind: 'commits'
      readonly owner: string
      readonly repo: string
      readonly baseSha: string
      readonly headSha: string
    }
  /** Nobody proposes anything: the files as they stand at a commit. */
  | { readonly kind: 'tree'; readonly owner: string; readonly repo: string; readonly sha: string }
  | { readonly kind: 'other'; readonly name: string }

/** As GitHub names owners and repositories; these become parts of addresses. */
const name = v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/))
const sha = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/))
const repository = v.object({ name, owner: v.object({ login: name }) })

const pullRequestSchema = v.object({
  pull_request: v.object({
    number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    head: v.object({ sha: v.string() })
  }),
  repository
})
const mergeGroupSchema = v.object({ merge_group: v.object({ base_sha: sha, head_sha: sha }), repository })

/** Reads the event the runner wrote down; throws `CannotJudge` when there is none or it is not what it should be. */
export async function readEvent(environment: Environment): Promise<Event> {
  const name = environment['GITHUB_EVENT_NAME']
  if (!name) {
    throw new CannotJudge(
      'GITHUB_EVENT_NAME is not set: the action runs in a workflow of GitHub; elsewhere, use the command `goodfaith check`.'
    )
  }
  if (name === 'pull_request' || name === 'pull_request_target') {
    const { pull_request, repository } = await payloadAs(pullRequestSchema, 'a pull request', environment)
    return {
      kind: 'pull-request',
      target: { ...addressOf(repository), number: pull_request.number },
      headSha: pull_request.head.sha
    }
  }
  if (name === 'merge_group') {
    const { merge_group, repository } = await payloadAs(mergeGroupSchema, 'a merge group', environment)
    return { kind: 'commits', ...addressOf(repository), baseSha: merge_group.base_sha, headSha: merge_group.head_sha }
  }
  if (name === 'schedule' || name === 'workflow_dispatch') return { kind: 'tree', ...checkedOut(environment) }
  return { kind: 'other', name }
}

function addressOf({ name, owner }: v.InferOutput<typeof repository>) {
  return { owner: owner.login, repo: name }
}

/** The commit these events are about, which the runner names beside the repository: the event of a schedule names neither. */
function checkedOut(environment: Environment) {
  const [, owner, repo] = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(environment['GITHUB_REPOSITORY'] ?? '') ?? []
  const commit = v.safeParse(sha, environment['GITHUB_SHA'])
  if (owner === undefined || repo === undefined || !commit.success) {
    throw new CannotJudge(
      'GITHUB_REPOSITORY or GITHUB_SHA is not set as GitHub sets it, so the files to check are not known.'
    )
  }
  return { owner, repo, sha: commit.output }
}

async function payloadAs<T>(schema: v.GenericSchema<unknown, T>, what: string, environment: Environment): Promise<T> {
  const payload = v.safeParse(schema, await readPayload(environment['GITHUB_EVENT_PATH']))
  if (payload.success) return payload.output
  const [issue] = payload.issues
  throw new CannotJudge(
    `The event in GITHUB_EVENT_PATH is not ${what} as GitHub sends it: \`${v.getDotPath(issue) ?? 'the whole'}\` is missing or of the wrong kind.`
  )
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
