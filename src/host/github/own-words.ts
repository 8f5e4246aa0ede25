/** What we have said on a pull request, and whether it was us: anybody can write our marks. */
import * as v from 'valibot'
import { type Said, saidIn } from '../../report/marker.js'
import { type Client, refusalOf } from './client.js'
import { allPages } from './pages.js'

/** The account of the token that workflows get. */
const actionsBot = 'github-actions[bot]'

export interface PullAddress {
  readonly owner: string
  readonly repo: string
  readonly pull_number: number
  readonly request: { readonly signal: AbortSignal }
}

/** A comment of ours on the diff, or the body of a review of ours that names findings. */
export interface OwnWords {
  readonly kind: 'comment' | 'review'
  readonly id: number
  /** Its name in GraphQL. */
  readonly nodeId: string
  readonly body: string
  /** The file it stands on. */
  readonly path?: string
  readonly said: Said
}

export const authorSchema = v.nullish(v.object({ login: v.string(), type: v.string() })) // null once the account is gone

const commentSchema = v.object({
  id: v.number(),
  node_id: v.string(),
  path: v.string(),
  body: v.nullish(v.string(), ''),
  user: authorSchema
})
const reviewSchema = v.object({
  id: v.number(),
  node_id: v.string(),
  state: v.string(),
  body: v.nullish(v.string(), ''),
  commit_id: v.nullish(v.string()),
  user: authorSchema
})

export type ListedReview = v.InferOutput<typeof reviewSchema>

/** Far more than people and programs have ever said on one pull request. */
const most = 10_000

/** All reviews, one's own pending one included. */
export function listReviews(client: Client, address: PullAddress): Promise<readonly ListedReview[]> {
  return allPages({ item: reviewSchema, name: 'the reviews', most }, (page) =>
    client.rest.pulls.listReviews({ ...address, ...page })
  )
}

/** What we said, in the order in which it was posted. Every comment belongs to a review, so without reviews there is none to look for. */
export async function readOwnWords(client: Client, address: PullAddress): Promise<readonly OwnWords[]> {
  const reviews = await listReviews(client, address)
  if (reviews.length === 0) return []
  const comments = await allPages({ item: commentSchema, name: 'the comments', most }, (page) =>
    client.rest.pulls.listReviewComments({ ...address, ...page })
  )
  const marked = [
    ...comments.flatMap(({ user, node_id: nodeId, id, body, path }) => {
      const said = saidIn(body)
      return said ? [{ user, words: { kind: 'comment', id, nodeId, body, path, said } as const }] : []
    }),
    ...reviews.flatMap(({ user, node_id: nodeId, id, body }) => {
      const said = saidIn(body)
      return said ? [{ user, words: { kind: 'review', id, nodeId, body, said } as const }] : []
    })
  ]
  const isOwn = await ownAuthor(
    client,
    marked.map(({ user }) => user),
    address.request
  )
  return marked.filter(({ user }) => isOwn(user)).map(({ words }) => words)
}

export type Author = v.InferOutput<typeof authorSchema>

/** Whether an author is us; GitHub is asked for our name only if one of the authors is not the account that workflows have. */
export async function ownAuthor(
  client: Client,
  authors: readonly Author[],
  request: PullAddress['request']
): Promise<(author: Author) => boolean> {
  const isBot = (author: Author) => author?.type === 'Bot' && author.login === actionsBot
  const others = authors.some((author) => author && !isBot(author))
  const own = others ? await ownLogin(client, request) : undefined
  return (author) => isBot(author) || (author !== null && author !== undefined && author.login === own)
}

const viewerSchema = v.object({ viewer: v.object({ login: v.pipe(v.string(), v.minLength(1)) }) })

/** The login behind the token: of a user, or of the app whose token it is, which only GraphQL tells. */
async function ownLogin(client: Client, request: PullAddress['request']): Promise<string> {
  try {
    return v.parse(viewerSchema, await client.graphql('query { viewer { login } }', { request })).viewer.login
  } catch {
    // Servers and proxies may have no GraphQL; users' tokens tell their name here as well.
  }
  try {
    return (await client.rest.users.getAuthenticated({ request })).data.login
  } catch (error) {
    if (refusalOf(error).status === 403) return actionsBot
    throw error
  }
}
