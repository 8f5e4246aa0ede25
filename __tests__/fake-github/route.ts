/** What a route is given, and what most routes begin with: finding the pull request and cutting lists into pages. */
import { type Answer, ok, notFound } from './answer.js'
import type { Operation } from './contract.js'
import type { Account, PullRequest, Repository, World } from './model.js'
import type { DiffLimits, Json, Representations } from './representation.js'

export interface Call {
  readonly operation: Operation
  readonly world: World
  readonly show: Representations
  readonly limits: DiffLimits
  /** whose token it is */
  readonly actor: Account
  /** the address asked, without its query */
  readonly address: string
  readonly parameters: Readonly<Record<string, string | number>>
  readonly query: URLSearchParams
  /** already held against the contract */
  readonly body: Json
  readonly accept: string
  /** tells of a request the fake does not model, so that no test passes by accident */
  readonly violation: (problem: string) => void
}

export type Route = (call: Call) => Answer
export type RepositoryRoute = (call: Call, repository: Repository) => Answer
export type PullRoute = (call: Call, pull: PullRequest) => Answer

export function text(call: Call, name: string): string {
  return String(call.parameters[name] ?? '')
}

export function onRepository(route: RepositoryRoute): Route {
  return (call) => {
    const repository = call.world.repository(text(call, 'owner'), text(call, 'repo'))
    return repository === undefined ? notFound(call.operation) : route(call, repository)
  }
}

/** For addresses with a pull request's number, whether they call it an issue or not. */
export function onPull(route: PullRoute): Route {
  return onRepository((call, repository) => {
    const pull = repository.pulls.get(Number(call.parameters['pull_number'] ?? call.parameters['issue_number']))
    return pull === undefined ? notFound(call.operation) : route(call, pull)
  })
}

/** One page of a list, with the `Link` header as GitHub writes it: by the repository's number. */
export function page(call: Call, items: readonly unknown[], repository?: Repository): Answer {
  const { shown, headers } = pageOf(call, items, repository)
  return { ...ok(shown), headers }
}

export function pageOf<T>(call: Call, items: readonly T[], repository?: Repository) {
  const size = Math.min(100, Math.max(1, Number(call.query.get('per_page') ?? 30)))
  const number = Math.max(1, Number(call.query.get('page') ?? 1))
  const last = Math.max(1, Math.ceil(items.length / size))
  const address =
    repository === undefined
      ? call.address
      : call.address.replace(/\/repos\/[^/]+\/[^/]+/, `/repositories/${repository.id}`)
  const link = (relation: string, to: number) => {
    const query = new URLSearchParams(call.query)
    query.set('page', String(to))
    return `<${address}?${query.toString()}>; rel="${relation}"`
  }
  const links = [
    ...(number > 1 ? [link('prev', number - 1)] : []),
    ...(number < last ? [link('next', number + 1), link('last', last)] : []),
    ...(number > 1 ? [link('first', 1)] : [])
  ]
  const headers: Record<string, string> = links.length === 0 ? {} : { link: links.join(', ') }
  return { shown: items.slice((number - 1) * size, number * size), headers }
}

/** Bodies may have 65,536 characters. */
export function isTooLong(body: unknown): boolean {
  return typeof body === 'string' && [...body].length > 65_536
}

export const tooLong = 'Body is too long (maximum is 65536 characters)'
