/**
 * GitHub's own description of the REST operations we use, as routes and as judge of every request and response.
 * The description is generated: scripts/extract-github-contract.mjs.
 */
import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'

export interface Operation {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly documentation: string
}

export interface Match {
  readonly operation: Operation
  /** decoded, numbers where the description asks for numbers */
  readonly parameters: Readonly<Record<string, string | number>>
}

export interface Contract {
  readonly operations: readonly Operation[]
  /** `path` as it stands in the request, still percent-encoded. */
  find(method: string, path: string): Match | undefined
  /** What is wrong with a request, each a sentence; `body` is undefined where none was sent. */
  requestViolations(match: Match, query: URLSearchParams, body: unknown): readonly string[]
  /** What is wrong with a JSON response. */
  responseViolations(operation: Operation, status: number, body: unknown): readonly string[]
}

type Schema = Readonly<Record<string, unknown>>

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: Schema
}

interface Described {
  readonly method: string
  readonly path: string
  readonly documentation?: string
  readonly parameters: readonly Parameter[]
  readonly body?: { readonly required: boolean; readonly content: Readonly<Record<string, Schema>> }
  readonly responses: Readonly<Record<string, Readonly<Record<string, Schema>>>>
}

interface Description {
  readonly operations: Readonly<Record<string, Described>>
  readonly schemas: Readonly<Record<string, Schema>>
}

/** Where GitHub's answers are known to differ from its description: these properties are null on outdated comments. */
const observedNulls: Readonly<Record<string, readonly string[]>> = {
  'pull-request-review-comment': ['line', 'original_line', 'position'],
  'review-comment': ['line', 'original_line']
}

/** A fork that was deleted leaves its pull requests behind, with `head.repo: null`. */
const pullRequestsOfDeletedForks = ['pull-request', 'pull-request-simple']

/** Parameters that may hold slashes. */
const greedy = new Set(['path', 'ref', 'basehead'])

const root = 'contract'

export function readContract(): Contract {
  const file = new URL('./contract/github-rest.json', import.meta.url)
  // The file is ours and generated; its shape is the one above.
  const description = corrected(JSON.parse(readFileSync(file, 'utf8')) as Description)
  const ajv = new Ajv({ strict: false, allErrors: true, inlineRefs: false })
  formats.default(ajv)
  ajv.addSchema({ $id: root, ...description })

  const compiled = new Map<string, ValidateFunction>()
  const validator = (key: string, schema: () => Schema) => {
    const known = compiled.get(key) ?? ajv.compile(schema())
    compiled.set(key, known)
    return known
  }
  const violations = (what: string, validate: ValidateFunction, value: unknown) =>
    validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message, params }) => {
          const extra: unknown = params['additionalProperty']
          const place = `${what}${instancePath}`
          return extra === undefined ? `${place} ${message}` : `${place} has the unknown property ${String(extra)}`
        })

  const routes = Object.entries(description.operations)
    .map(([id, described]) => ({
      id,
      described,
      pattern: patternOf(described.path),
      literal: literalLength(described)
    }))
    .sort((a, b) => b.literal - a.literal)
  const describedAs = (id: string): Described => {
    const described = description.operations[id]
    if (described === undefined) throw new Error(`The contract has no operation ${id}.`)
    return described
  }

  return {
    operations: routes.map(({ id, described }) => operationOf(id, described)),

    find(method, path) {
      for (const { id, described, pattern } of routes) {
        if (described.method !== method) continue
        const found = pattern.exec(path)
        if (found === null) continue
        const parameters = Object.fromEntries(
          Object.entries(found.groups ?? {}).map(([name, value]) => [
            name,
            converted(decodeURIComponent(value), parameterOf(described, name)?.schema)
          ])
        )
        return { operation: operationOf(id, described), parameters }
      }
      return undefined
    },

    requestViolations({ operation, parameters }, query, body) {
      const described = describedAs(operation.id)
      const queried = Object.fromEntries(
        [...query].map(([name, value]) => [name, converted(value, parameterOf(described, name)?.schema)])
      )
      const inPath = validator(`${operation.id} path`, () => objectOf(described.parameters, 'path'))
      const inQuery = validator(`${operation.id} query`, () => objectOf(described.parameters, 'query'))
      return [
        ...violations('path', inPath, parameters),
        ...violations('query', inQuery, queried),
        ...bodyViolations(described, operation.id, body)
      ]
    },

    responseViolations(operation, status, body) {
      const content = describedAs(operation.id).responses[String(status)]
      const schema = content?.['application/json']
      if (schema !== undefined) {
        return violations(
          `response ${status}`,
          validator(`${operation.id} ${status}`, () => inContract(schema)),
          body
        )
      }
      if (status >= 400) {
        const basic = validator('basic-error', () => ({ $ref: `${root}#/schemas/basic-error` }))
        return violations(`response ${status}`, basic, body)
      }
      if (content === undefined) return [`response ${status} is not one ${operation.id} gives`]
      return body === undefined ? [] : [`response ${status} of ${operation.id} has no body`]
    }
  }

  function bodyViolations(described: Described, id: string, body: unknown): readonly string[] {
    if (described.body === undefined) return body === undefined ? [] : [`${id} takes no body`]
    if (body === undefined) return described.body.required ? ['body is missing'] : []
    const schema = described.body.content['application/json']
    if (schema === undefined) return [`${id} takes no JSON`]
    return violations(
      'body',
      validator(`${id} body`, () => inContract(closed(schema))),
      body
    )
  }
}

function operationOf(id: string, { method, path, documentation }: Described): Operation {
  return { id, method, path, documentation: documentation ?? 'https://docs.github.com/rest' }
}

function patternOf(path: string): RegExp {
  const pattern = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${greedy.has(name) ? '.*' : '[^/]+'})`)
  return new RegExp(`^${pattern}$`)
}

function literalLength({ path }: Described): number {
  return path.replaceAll(/\{\w+\}/g, '').length
}

function parameterOf(described: Described, name: string): Parameter | undefined {
  return described.parameters.find((parameter) => parameter.name === name)
}

function converted(value: string, schema: Schema | undefined): string | number {
  return schema?.['type'] === 'integer' && /^-?\d{1,15}$/.test(value) ? Number(value) : value
}

function objectOf(parameters: readonly Parameter[], place: Parameter['in']): Schema {
  const own = parameters.filter((parameter) => parameter.in === place)
  return inContract({
    type: 'object',
    properties: Object.fromEntries(own.map(({ name, schema }) => [name, schema])),
    required: own.filter(({ required }) => required).map(({ name }) => name),
    additionalProperties: false
  })
}

/** The schema with its references pointing into the registered description. */
function inContract(schema: Schema): Schema {
  // What was an object before the detour is one after it.
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) => (key === '$ref' ? `${root}${String(value)}` : value))
  ) as Schema
}

/**
 * The schema with no properties but the named ones: GitHub ignores what it does not know, so a misspelled
 * property would be lost without a word.
 */
function closed(schema: Schema): Schema {
  const { properties, items, oneOf } = schema
  if (isObject(properties)) {
    const inner = Object.entries(properties).map(([name, own]) => [name, isObject(own) ? closed(own) : own])
    return { additionalProperties: false, ...schema, properties: Object.fromEntries(inner) }
  }
  if (isObject(items)) return { ...schema, items: closed(items) }
  if (Array.isArray(oneOf))
    return { ...schema, oneOf: oneOf.map((choice: unknown) => (isObject(choice) ? closed(choice) : choice)) }
  return schema
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function corrected(description: Description): Description {
  const schemas: Record<string, Schema> = { ...description.schemas }
  for (const [name, properties] of Object.entries(observedNulls)) {
    for (const property of properties) schemas[name] = withNull(schemas[name] ?? {}, ['properties', property])
  }
  for (const name of pullRequestsOfDeletedForks) {
    schemas[name] = withNull(schemas[name] ?? {}, ['properties', 'head', 'properties', 'repo'])
  }
  return { ...description, schemas }
}

function withNull(schema: Schema, [key, ...rest]: readonly string[]): Schema {
  if (key === undefined) return { anyOf: [schema, { type: 'null' }] }
  const inner = schema[key]
  if (!isObject(inner)) throw new Error(`The contract has no ${key} to correct; look at GitHub's description again.`)
  return { ...schema, [key]: withNull(inner, rest) }
}
