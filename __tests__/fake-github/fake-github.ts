/**
 * A GitHub of one's own, on loopback, for tests: real git behind it, GitHub's published description in front.
 *
 *   const fake = await startFakeGitHub()
 *   const scene = fake.createRepository({ base: { 'docs/a.md': 'One\n' }, head: { 'docs/a.md': 'Two\n' } })
 *   const run = await runAction(fake, scene, { inputs: { 'fail-on': 'error' } })
 *   expect(scene.pull.reviewComments).toHaveLength(1)
 *   expect(fake.state.contractViolations).toEqual([])
 *   await fake.close()
 *
 * Every request and response is held against the description. What breaks it stands in
 * `state.contractViolations`, and the request fails: 422 for a wrong request, 404 for an unknown address, 500 for a
 * mistake of the fake itself. Refusals are set while it runs: see refusals.ts.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Answer, notFound, refused } from './answer.js'
import { type Contract, type Match, readContract } from './contract.js'
import { answerGraphql, graphqlAnswer, graphqlOperation } from './graphql.js'
import { type Account, actionsBot, type Team, World } from './model.js'
import type { Outcome, Refusal } from './refusals.js'
import { type DiffLimits, githubLimits, type Json, type Representations, representations } from './representation.js'
import { routes } from './routes.js'
import { createScene, type RepositoryOptions, type Scene } from './scene.js'

export interface FakeOptions {
  /** what `authorization` must carry; default a token of the fake's own making */
  readonly token?: string
  /** whose token it is; default `github-actions[bot]` */
  readonly actor?: { readonly login: string; readonly type?: Account['type'] }
  /** addresses as GitHub Enterprise Server has them, `/api/v3` and `/api/graphql` */
  readonly enterprise?: boolean
  /** smaller limits make for faster tests */
  readonly limits?: Partial<DiffLimits>
}

export interface RecordedRequest {
  readonly method: string
  /** without the query, percent-encoded as it came */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** parsed JSON; undefined where none was sent */
  readonly body: unknown
  /** its name in GitHub's description, such as `pulls/create-review` */
  readonly operation: string | undefined
  /** 0 where the connection was dropped */
  readonly status: number
}

export interface Violation {
  readonly request: string
  readonly problem: string
}

export interface FakeState {
  readonly world: World
  readonly contractViolations: Violation[]
}

export interface FakeGitHub {
  /** The API's address, as `GITHUB_API_URL` has it. */
  readonly url: string
  readonly graphqlUrl: string
  readonly serverUrl: string
  readonly token: string
  readonly state: FakeState
  readonly requests: readonly RecordedRequest[]
  /** The requests of one operation, or of those that change something. */
  requestsTo(operation: 'writes' | (string & {})): readonly RecordedRequest[]
  createRepository(options: RepositoryOptions): Scene
  createTeam(organization: string, slug: string, logins: readonly string[]): Team
  /** Sets a refusal and gives the function that lifts it; the last one set is asked first. */
  refuse(refusal: Refusal): () => void
  close(): Promise<void>
}

/** One for all fakes: reading it and compiling its schemas takes longer than most tests. */
const contract = readContract()

const apiVersions = ['2022-11-28', '2026-03-10']

export async function startFakeGitHub(options: FakeOptions = {}): Promise<FakeGitHub> {
  const world = new World()
  const state: FakeState = { world, contractViolations: [] }
  const requests: RecordedRequest[] = []
  const refusals: { readonly refusal: Refusal; left: number }[] = []
  const token = options.token ?? ['fake', 'github', 'token'].join('-')
  const actor = options.actor === undefined ? actionsBot : world.account(options.actor.login, options.actor.type)
  const limits = { ...githubLimits, ...options.limits }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      const problem = error instanceof Error ? (error.stack ?? error.message) : String(error)
      state.contractViolations.push({ request: `${request.method} ${request.url}`, problem })
      send(response, { status: 500, body: { message: problem } })
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  const origin = `http://127.0.0.1:${port}`
  const prefix = options.enterprise === true ? '/api/v3' : ''
  const url = `${origin}${prefix}`
  const graphqlPath = options.enterprise === true ? '/api/graphql' : '/graphql'
  const serverUrl = options.enterprise === true ? origin : 'https://github.com'
  const show: Representations = representations({ api: url, web: serverUrl }, limits)

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await readRequest(request, origin)
    const path = apiPath(asked.address.pathname)
    const match = path === undefined ? undefined : contract.find(asked.method, path)
    const { drop, ...answer } = await answerTo(asked, match, path)
    const { address, method, headers, body } = asked
    requests.push({
      method,
      path: address.pathname,
      query: Object.fromEntries(address.searchParams),
      headers,
      body,
      operation: address.pathname === graphqlPath ? graphqlOperation(body).id : match?.operation.id,
      status: drop === true ? 0 : answer.status
    })
    if (drop === true) response.destroy()
    else send(response, answer)
  }

  /** The path below the API's address, with `/repositories/<id>` put back into owner and name. */
  function apiPath(pathname: string): string | undefined {
    if (!pathname.startsWith(prefix)) return undefined
    const path = pathname.slice(prefix.length)
    const [, id, rest = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(path) ?? []
    if (id === undefined) return path
    const repository = world.repositories.find((one) => one.id === Number(id))
    return repository === undefined ? path : `/repos/${repository.owner.login}/${repository.name}${rest}`
  }

  async function answerTo(
    asked: Asked,
    match: Match | undefined,
    path: string | undefined
  ): Promise<Answer & { drop?: true }> {
    const violation = (problem: string) => {
      state.contractViolations.push({ request: `${asked.method} ${asked.address.pathname}`, problem })
    }
    const problem = headerProblem(asked)
    if (problem !== undefined) return problem
    if (asked.address.pathname === graphqlPath) {
      const operation = graphqlOperation(asked.body)
      // GraphQL takes objects only.
      for (const outcome of outcomesFor({ operation, parameters: {}, body: (asked.body ?? {}) as Json })) {
        if ('delay' in outcome) await new Promise((resolve) => setTimeout(resolve, outcome.delay))
        else if ('drop' in outcome) return { status: 0, drop: true }
        else return graphqlAnswer(outcome.answer)
      }
      return answerGraphql({ world, actor }, asked.body, violation)
    }
    if (match === undefined) {
      violation('No operation of the contract has this method and address.')
      return notFound(general)
    }
    const { operation, parameters } = match
    const wrong = requestProblems(contract, match, asked)
    if (wrong.length > 0) {
      for (const one of wrong) violation(one)
      return refused(422, `Invalid request.\n\n${wrong.join('\n')}`, operation)
    }

    // The contract takes objects only, where it takes anything.
    const body = (asked.body ?? {}) as Json
    const outcomes = outcomesFor({ operation, parameters, body })
    for (const outcome of outcomes) {
      if ('delay' in outcome) await new Promise((resolve) => setTimeout(resolve, outcome.delay))
      else if ('drop' in outcome) return { status: 0, drop: true }
      else return checked(operation, outcome.answer)
    }
    const route = routes[operation.id]
    if (route === undefined) throw new Error(`The fake has no route for ${operation.id}.`)
    const { searchParams } = asked.address
    const accept = asked.headers['accept'] ?? ''
    const address = `${url}${path ?? ''}`
    return checked(
      operation,
      route({
        operation,
        world,
        show,
        limits,
        actor,
        address,
        parameters,
        query: searchParams,
        body,
        accept,
        violation
      })
    )

    function checked(of: typeof operation, answer: Answer): Answer {
      if (answer.type !== undefined) return answer
      const broken = contract.responseViolations(of, answer.status, answer.body)
      for (const one of broken) violation(one)
      return broken.length === 0 ? answer : refused(500, `The fake broke the contract: ${broken.join('; ')}`, of)
    }
  }

  function outcomesFor(request: Parameters<Refusal['applies']>[0]): readonly Outcome[] {
    const outcomes: Outcome[] = []
    for (const entry of [...refusals].reverse()) {
      if (entry.left <= 0 || !entry.refusal.applies(request)) continue
      entry.left -= 1
      const outcome = entry.refusal.outcome(request)
      outcomes.push(outcome)
      if (!('delay' in outcome)) break
    }
    return outcomes
  }

  function headerProblem({ headers }: Asked): Answer | undefined {
    const { authorization } = headers
    if (authorization === undefined) return refused(401, 'Requires authentication', general)
    if (!/^(?:token|bearer) /i.test(authorization) || authorization.replace(/^\w+ /, '') !== token) {
      return refused(401, 'Bad credentials', general)
    }
    if (headers['user-agent'] === undefined) {
      const message = 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header'
      return refused(403, message, general)
    }
    const version = headers['x-github-api-version']
    if (version !== undefined && !apiVersions.includes(String(version))) {
      return refused(400, `The API version ${String(version)} is not supported.`, general)
    }
    return undefined
  }

  return {
    url,
    graphqlUrl: `${origin}${graphqlPath}`,
    serverUrl,
    token,
    state,
    requests,
    requestsTo: (operation) =>
      requests.filter((one) =>
        operation === 'writes' ? one.method !== 'GET' && one.operation !== 'graphql/query' : one.operation === operation
      ),
    createRepository: (repository) => createScene(world, show, repository),
    createTeam(organization, slug, logins) {
      const members = logins.map((login) => world.account(login))
      const team = { id: world.nextId(), organization: world.account(organization, 'Organization'), slug, members }
      world.teams.push(team)
      return team
    },
    refuse(refusal) {
      const entry = { refusal, left: refusal.times ?? Number.POSITIVE_INFINITY }
      refusals.push(entry)
      return () => {
        entry.left = 0
      }
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      for (const git of new Set(world.repositories.map((repository) => repository.git))) git.remove()
    }
  }
}

interface Asked {
  readonly method: string
  readonly address: URL
  readonly headers: IncomingMessage['headers']
  /** parsed JSON, or undefined where nothing was sent */
  readonly body: unknown
  readonly isJson: boolean
}

const general = { documentation: 'https://docs.github.com/rest' }

async function readRequest(request: IncomingMessage, origin: string): Promise<Asked> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  const text = Buffer.concat(chunks).toString()
  const isJson = text === '' || /^application\/(?:[\w.]+\+)?json\b/.test(request.headers['content-type'] ?? '')
  return {
    method: request.method ?? 'GET',
    address: new URL(request.url ?? '/', origin),
    headers: request.headers,
    body: text === '' ? undefined : parsed(text),
    isJson
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function requestProblems(contract: Contract, match: Match, { address, body, isJson }: Asked): readonly string[] {
  const type = isJson ? [] : ['content-type is not JSON']
  const hasNoMeaning = body !== undefined && (typeof body !== 'object' || body === null || Array.isArray(body))
  const object = hasNoMeaning ? ['body is not a JSON object'] : []
  return [...type, ...object, ...contract.requestViolations(match, address.searchParams, body)]
}

const limitHeaders = {
  'x-ratelimit-limit': '1000',
  'x-ratelimit-remaining': '999',
  'x-ratelimit-used': '1',
  'x-ratelimit-reset': '2000000000',
  'x-ratelimit-resource': 'core'
}

function send(response: ServerResponse, { status, body, type, headers }: Answer): void {
  response.writeHead(status, {
    ...limitHeaders,
    'x-github-request-id': 'FA4E:0001:0001:0001:00000001',
    ...(status === 204 ? {} : { 'content-type': type ?? 'application/json; charset=utf-8' }),
    ...headers
  })
  if (status === 204) response.end()
  else if (type !== undefined && (typeof body === 'string' || body instanceof Uint8Array)) response.end(body)
  else response.end(JSON.stringify(body))
}
