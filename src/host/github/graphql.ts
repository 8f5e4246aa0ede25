/** Questions to GitHub's GraphQL API, where one question takes the place of many requests. It is never the only way: whoever asks can do without. */
import * as v from 'valibot'
import { type Client, refusalOf } from './client.js'
import type { Environment } from './event.js'

/** Values by name; they travel beside the query and never become a part of it. */
export type Variables = Readonly<Record<string, string | number>>

/** `busy`: GitHub could not answer this question and may answer a smaller one. `refused`: it will answer none. */
export type GraphAnswer = { readonly data: unknown } | 'busy' | 'refused'

export interface Graph {
  ask(query: string, variables: Variables): Promise<GraphAnswer>
}

const answerSchema = v.object({ data: v.unknown(), errors: v.optional(v.array(v.unknown())) })

/** The GraphQL API of GITHUB_GRAPHQL_URL. Once it refuses it is asked no more: each refusal is a request of the hour's budget. */
export function graphOf(client: Client, environment: Environment): Graph {
  const url = graphqlUrl(environment)
  let refused = false
  return {
    async ask(query, variables) {
      if (refused) return 'refused'
      try {
        const { data } = await client.request({ method: 'POST', url, query, variables })
        const answer = v.safeParse(answerSchema, data)
        refused = !answer.success
        if (!answer.success) return 'refused'
        return answer.output.errors === undefined && answer.output.data ? { data: answer.output.data } : 'busy'
      } catch (error) {
        const { status = 0 } = refusalOf(error)
        refused = status < 500 || status === 501
        return refused ? 'refused' : 'busy'
      }
    }
  }
}

/** On GitHub Enterprise Server the REST API stands at `/api/v3`, and this one beside it. */
function graphqlUrl(environment: Environment): string {
  const named = environment['GITHUB_GRAPHQL_URL']
  if (named) return named
  const rest = (environment['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '')
  return `${rest.replace(/\/v3$/, '')}/graphql`
}
