/** The connection to GitHub's API, and what its refusals mean in words. */
import { Octokit } from '@octokit/rest'
import { version } from '../../version.js'
import { CannotJudge } from './cannot-judge.js'
import type { Environment } from './event.js'

export type Client = Octokit & {
  /** From now on the client repeats what failed in passing and spaces out what it writes; to be called before the first write. */
  readonly bePatient: () => Promise<void>
}

/** The version of GitHub's REST API whose answers this host was written for. */
const apiVersion = '2022-11-28'

/** Milliseconds until a request counts as unanswered. */
const patienceForAnswer = 30_000

const silent = () => undefined

/** A client for the API of GITHUB_API_URL, through the proxy of the runner if it has one. */
export async function connect(token: string, environment: Environment): Promise<Client> {
  const client = new Octokit({
    auth: token,
    baseUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
    userAgent: `goodfaith/${version}`,
    request: { fetch: await fetchFor(environment) },
    // Octokit's own log goes past `say` and names paths from the pull request.
    log: { debug: silent, info: silent, warn: silent, error: silent }
  })
  let patience: Promise<void> | undefined
  const bePatient = () => {
    patience ??= import('./patience.js').then(({ makePatient }) => makePatient(client))
    return patience
  }
  // Octokit makes the options anew for each request and lets hooks write into them.
  client.hook.wrap('request', async (request, options) => {
    const asked = options.request
    const controller = new AbortController()
    const end = () => controller.abort()
    const timer = setTimeout(end, patienceForAnswer)
    const deadline: unknown = asked?.signal
    if (deadline instanceof AbortSignal) {
      if (deadline.aborted) end()
      deadline.addEventListener('abort', end, { once: true })
    }
    options.headers = { ...options.headers, 'x-github-api-version': apiVersion }
    options.request = { ...asked, signal: controller.signal }
    try {
      return await request(options)
    } catch (error) {
      const absent = isRequestError(error) && error.response?.status === 404
      if (patience !== undefined || options.method !== 'GET' || absent) throw error
      const { waitedAfter } = await import('./patience.js')
      if (!(await waitedAfter(error))) throw error
      await bePatient()
      return await client.request({ ...options, ...(asked === undefined ? {} : { request: asked }) })
    } finally {
      clearTimeout(timer)
      if (asked !== undefined) options.request = asked
      if (deadline instanceof AbortSignal) deadline.removeEventListener('abort', end)
    }
  })
  return Object.assign(client, { bePatient })
}

const proxyVariables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']

/**
 * What sends requests. The runtime's own fetch takes longer to load than all else a quiet run does, and knows no proxy; the one for runners
 * behind a proxy takes as long.
 */
async function fetchFor(environment: Environment): Promise<typeof fetch | undefined> {
  if (proxyVariables.some((name) => environment[name])) {
    const { defaults } = await import('@actions/github/lib/utils')
    return defaults.request?.fetch as typeof fetch | undefined
  }
  return (await import('minipass-fetch')).default
}

export interface Refusal {
  /** The status of the answer; absent when there was none. */
  readonly status?: number
  /** A clause without a full stop: `GitHub did not accept the token (401)`. */
  readonly reason: string
  /** A limit of GitHub was reached; it says nothing of permissions. */
  readonly isLimit?: true
}

/** What a request that failed, or whose answer made no sense, means; other errors are no refusals and are thrown on. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof CannotJudge) return { reason: error.message.replace(/\.$/, '') }
  if (isTimeout(error)) return { reason: 'GitHub did not answer in time' }
  if (!isRequestError(error)) throw error
  const { response } = error
  if (response === undefined) return { reason: `GitHub could not be reached${codeOf(error)}` }
  const { status, headers } = response
  const limited = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'
  if (status === 429 || (status === 403 && limited)) {
    return { status, reason: `the rate limit of GitHub is reached (${status})`, isLimit: true }
  }
  const other = status >= 500 ? 'GitHub had an error of its own' : 'GitHub refused'
  return { status, reason: `${meanings[status] ?? other} (${status})` }
}

interface RequestError extends Error {
  readonly response?: { readonly status: number; readonly headers: Readonly<Record<string, unknown>> }
}

/** Octokit names the error of a request that was refused, or got no answer, `HttpError`. */
function isRequestError(error: unknown): error is RequestError {
  return error instanceof Error && error.name === 'HttpError'
}

const meanings: Readonly<Record<number, string>> = {
  401: 'GitHub did not accept the token',
  403: 'the token may not do this',
  404: 'GitHub found nothing there that the token may read',
  422: 'GitHub could not use what it was sent'
}

/** What whoever keeps the workflow can do about a status. */
const advice: Readonly<Record<number, string>> = {
  401: 'leave the input `token` out to use the token of the job, or give one that is valid',
  403: 'give the job the permissions `contents: read` and `pull-requests: read`',
  404: 'give the job the permissions `contents: read` and `pull-requests: read`, and check the names'
}

/** The answer to a request without which nothing can be judged. `doing` completes “goodfaith could not …”; refusals become `CannotJudge`. */
export async function required<T>(doing: string, request: Promise<T>): Promise<T> {
  try {
    return await request
  } catch (cause) {
    throw cannot(doing, cause)
  }
}

/** Why the check ends where an answer was needed and GitHub refused it. */
export function cannot(doing: string, cause: unknown): CannotJudge {
  if (cause instanceof CannotJudge) return cause
  const { status, reason } = refusalOf(cause)
  const remedy = status === undefined ? "check the runner's network and proxy" : advice[status]
  return new CannotJudge(`goodfaith could not ${doing}: ${reason}${remedy === undefined ? '' : `; ${remedy}`}.`, {
    cause
  })
}

function isTimeout(error: unknown): boolean {
  const causes = error instanceof Error ? [error, error.cause] : []
  return causes.some((one) => one instanceof Error && (one.name === 'TimeoutError' || one.name === 'AbortError'))
}

/** The code of the system's error, as ` (ECONNREFUSED)`. */
function codeOf(error: Error): string {
  let inner: unknown = error
  for (let depth = 0; depth < 5 && inner instanceof Error; depth++) {
    const code = 'code' in inner && typeof inner.code === 'string' ? /^[A-Z_]{3,40}$/.exec(inner.code)?.[0] : undefined
    if (code !== undefined) return ` (${code})`
    inner = inner instanceof AggregateError ? inner.errors[0] : inner.cause
  }
  return ''
}
