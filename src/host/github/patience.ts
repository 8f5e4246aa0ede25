/** What to do when GitHub asks for time: wait as long as it says, if that is not too long, and ask again. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Octokit } from '@octokit/rest'

/** Seconds that one wait may take; GitHub asks for a minute where it asks for a pause without an hour's end. */
const longestWait = 75

/** How often one request is repeated. */
const mostRepeats = 2

/** No request is worth repeating after these: the answer would be the same, or, for the last two, asks for the pause that throttling obeys. */
const final = [400, 401, 404, 410, 422, 451, 403, 429]

/**
 * Makes a client repeat what failed in passing, obey the pauses GitHub asks for, and space out what it writes. The plugins are loaded
 * here and not with the client: a run without findings or refusals needs none of them.
 */
export async function makePatient(client: Octokit): Promise<void> {
  const [{ retry }, { throttling }] = await Promise.all([
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling')
  ])
  const waits = (seconds: number, _options: unknown, _client: unknown, repeats: number) =>
    repeats < mostRepeats && seconds <= longestWait
  retry(client, { retry: { retries: mostRepeats, doNotRetry: final } })
  throttling(client, { throttle: { onRateLimit: waits, onSecondaryRateLimit: waits } })
}

/** Waits before a first request is repeated; false, at once, where waiting is no use. */
export async function waitedAfter(error: unknown): Promise<boolean> {
  const seconds = pauseAfter(error)
  if (seconds === undefined || seconds > longestWait) return false
  await sleep(seconds * 1000)
  return true
}

interface Failed {
  readonly status: number
  readonly response?: { readonly headers: Readonly<Record<string, unknown>> }
}

/** Seconds after which a request may succeed; undefined where it will not. */
function pauseAfter(error: unknown): number | undefined {
  if (!isFailed(error)) return undefined
  const { status, response } = error
  const headers = response?.headers ?? {}
  if (status === 403 || status === 429) {
    const after = Number(headers['retry-after'] ?? Number.NaN)
    if (after >= 0) return after
    if (headers['x-ratelimit-remaining'] !== '0') return status === 429 ? 60 : undefined
    return Math.max(0, Number(headers['x-ratelimit-reset'] ?? Number.NaN) - Math.floor(Date.now() / 1000)) + 1
  }
  return status >= 500 ? 1 : undefined
}

/** Octokit gives a request without an answer the status 500. */
function isFailed(error: unknown): error is Failed {
  return error instanceof Error && error.name === 'HttpError' && 'status' in error && typeof error.status === 'number'
}
