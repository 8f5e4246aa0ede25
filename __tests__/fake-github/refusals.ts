/**
 * Ways in which GitHub does not do what it is asked; set and lifted while the fake runs:
 * `const lift = fake.refuse(readOnlyToken())`, or for a while: `fake.refuse(serverError({ times: 1 }))`.
 */
import { type Answer, forbidden, notFound, refused, unprocessable } from './answer.js'
import type { Operation } from './contract.js'
import type { Json } from './representation.js'

export interface RefusedRequest {
  readonly operation: Operation
  readonly parameters: Readonly<Record<string, string | number>>
  readonly body: Json
}

/** What happens in place of the route; `undefined` lets the request through. */
export type Outcome = { readonly answer: Answer } | { readonly drop: true } | { readonly delay: number }

export interface Refusal {
  readonly applies: (request: RefusedRequest) => boolean
  readonly outcome: (request: RefusedRequest) => Outcome
  /** after so many requests it lifts itself; without it, never */
  readonly times?: number
}

/** Which requests a refusal is for: all, those that change something, or one operation. */
export type Reach = 'everything' | 'writes' | string

interface Bounds {
  readonly times?: number
  /** `everything`, `writes`, or an operation such as `pulls/create-review` */
  readonly on?: Reach
}

/** The token of a pull request from a fork: it may read and nothing else. */
export function readOnlyToken(): Refusal {
  return refusal({ on: 'writes' }, ({ operation }) => forbidden(operation))
}

/** A repository that is private, renamed or mistyped. */
export function missingRepository(): Refusal {
  return {
    applies: ({ parameters }) => parameters['repo'] !== undefined,
    outcome: ({ operation }) => ({ answer: notFound(operation) })
  }
}

/** A server that fails, by default with 500. */
export function serverError({ status = 500, ...bounds }: Bounds & { readonly status?: number } = {}): Refusal {
  const message = status === 502 ? 'Server Error' : 'Internal Server Error'
  return refusal(bounds, ({ operation }) => refused(status, message, operation))
}

/** Too much at once. `retryAfter` in seconds. */
export function secondaryRateLimit({
  retryAfter = 60,
  status = 403,
  ...bounds
}: Bounds & { readonly retryAfter?: number; readonly status?: 403 | 429 } = {}): Refusal {
  const documentation =
    'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits'
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  return refusal(bounds, () => ({
    ...refused(status, message, { documentation }),
    headers: { 'retry-after': String(retryAfter) }
  }))
}

/** Nothing left of this hour's requests. `reset` in seconds since 1970. */
export function primaryRateLimit({ reset, ...bounds }: Bounds & { readonly reset: number }): Refusal {
  const documentation =
    'https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#primary-rate-limit-for-github_token-in-github-actions'
  return refusal(bounds, () => ({
    ...refused(403, 'API rate limit exceeded for installation.', { documentation }),
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset), 'x-ratelimit-used': '1000' }
  }))
}

/** GitHub refuses one comment for reasons of its own, and with it the whole review; it never says which. */
export function badComment(isBad: (comment: Json) => boolean, message = 'Line could not be resolved'): Refusal {
  const commentsIn = ({ operation, body }: RefusedRequest): readonly Json[] => {
    if (operation.id === 'pulls/create-review-comment') return [body]
    // The contract has seen that `comments` is a list of objects, if it is there.
    return operation.id === 'pulls/create-review' ? ((body['comments'] ?? []) as readonly Json[]) : []
  }
  return {
    applies: (request) => commentsIn(request).some(isBad),
    outcome: ({ operation }) => {
      if (operation.id === 'pulls/create-review') return { answer: unprocessable(operation, [message]) }
      const errors = [
        { resource: 'PullRequestReviewComment', code: 'custom', field: 'pull_request_review_thread.line', message }
      ]
      return { answer: refused(422, 'Validation Failed', operation, { errors }) }
    }
  }
}

/** Every answer comes so many milliseconds late. */
export function latency(milliseconds: number, bounds: Bounds = {}): Refusal {
  return { ...bounded(bounds), outcome: () => ({ delay: milliseconds }) }
}

/** The connection breaks before an answer. */
export function droppedConnection(bounds: Bounds = {}): Refusal {
  return { ...bounded(bounds), outcome: () => ({ drop: true }) }
}

/** Any answer at all. */
export function refusal(bounds: Bounds, answer: (request: RefusedRequest) => Answer): Refusal {
  return { ...bounded(bounds), outcome: (request) => ({ answer: answer(request) }) }
}

function bounded({ times, on = 'everything' }: Bounds) {
  const applies = ({ operation }: RefusedRequest) =>
    on === 'everything' || operation.id === on || (on === 'writes' && operation.method !== 'GET')
  return { applies, ...(times === undefined ? {} : { times }) }
}
