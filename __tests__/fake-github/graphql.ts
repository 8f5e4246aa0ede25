/**
 * GitHub's GraphQL API as far as it is used here: documents are held against GitHub's published schema and executed against handlers,
 * one for each field of `Query` and `Mutation`. What the schema refuses, and what has no handler, is told as a violation.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, execute, type GraphQLSchema, Kind, parse, validate } from 'graphql'
import { projectRoot } from './action-metadata.js'
import { type Answer, ok, refused } from './answer.js'
import type { Operation } from './contract.js'
import { commentFields } from './graphql-comments.js'
import { type GraphqlCall, type GraphqlField, RefusedField } from './graphql-field.js'
import { repositoryFields } from './graphql-repository.js'

const fields: Readonly<Record<string, GraphqlField>> = { ...commentFields, ...repositoryFields }

const documentation = 'https://docs.github.com/graphql'

/** What refusals are set on: `graphql/query` changes nothing, `graphql/mutation` does. */
export function graphqlOperation(body: unknown): Operation {
  const mutates = /^\s*mutation\b/.test(String(queryOf(body)))
  return {
    id: mutates ? 'graphql/mutation' : 'graphql/query',
    method: mutates ? 'POST' : 'GET',
    path: '/graphql',
    documentation
  }
}

export async function answerGraphql(
  call: GraphqlCall,
  body: unknown,
  violation: (problem: string) => void
): Promise<Answer> {
  const operation = { documentation }
  const source = queryOf(body)
  if (typeof source !== 'string') {
    violation('GraphQL takes an object with a query.')
    return refused(400, 'Problems parsing JSON', operation)
  }
  const schema = githubSchema()
  const document = parse(source)
  const problems = validate(schema, document)
  for (const { message } of problems) violation(message)
  if (problems.length > 0) return ok({ errors: problems.map(({ message }) => ({ message })) })
  const rootValue = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      (variables: Readonly<Record<string, unknown>>) => field(call, variables)
    ])
  )
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    for (const selection of definition.selectionSet.selections) {
      if (selection.kind !== Kind.FIELD || !(selection.name.value in fields)) {
        violation('The fake does not know this field of GraphQL.')
      }
    }
  }
  const { data, errors } = await execute({ schema, document, rootValue, variableValues: variablesOf(body) })
  const told = errors?.map(({ message, path, originalError }) => ({
    message,
    path,
    ...(originalError instanceof RefusedField ? { type: originalError.type } : {})
  }))
  return ok({ data, ...(told === undefined ? {} : { errors: told }) })
}

/** A refusal of the token in GraphQL's own form; other answers are the same for both APIs. */
export function graphqlAnswer(answer: Answer): Answer {
  const limited = answer.headers?.['retry-after'] !== undefined || answer.headers?.['x-ratelimit-remaining'] === '0'
  if (answer.status !== 403 || limited) return answer
  return ok({ data: null, errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] })
}

let known: GraphQLSchema | undefined

/** Read when first asked: it takes longer than most tests. */
function githubSchema(): GraphQLSchema {
  known ??= buildSchema(
    readFileSync(join(projectRoot, 'node_modules', '@octokit', 'graphql-schema', 'schema.graphql'), 'utf8'),
    { assumeValidSDL: true } // as published, it names two fields twice
  )
  return known
}

function queryOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined
}

function variablesOf(body: unknown): Readonly<Record<string, unknown>> {
  const variables = typeof body === 'object' && body !== null && 'variables' in body ? body.variables : undefined
  // GraphQL holds each value against the document's own declarations.
  return (variables ?? {}) as Readonly<Record<string, unknown>>
}
