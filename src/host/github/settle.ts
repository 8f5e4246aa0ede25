/** Keeps comments true after later pushes: what is gone is said to be gone and folded away, what is back is opened again. Nothing is deleted. */
import type { Finding } from '../../engine/report.js'
import { commentBody, type CommentOptions, settledBody } from '../../report/comment.js'
import { type Client, refusalOf } from './client.js'
import type { OwnWords, PullAddress } from './own-words.js'

export interface Settled {
  readonly settled: number
  readonly reopened: number
}

export interface Turn {
  readonly gone: readonly OwnWords[]
  readonly back: readonly { readonly words: OwnWords; readonly findings: readonly Finding[] }[]
}

/** Comments edited in one run; the others have their turn in the next one. */
const mostEdits = 30

/** Edits the comments of findings that are gone or back; rejects as the first refused edit does. */
export async function settle(
  client: Client,
  address: PullAddress,
  { gone, back }: Turn,
  { headSha, ...options }: CommentOptions & { readonly headSha: string }
): Promise<Settled> {
  const reopened = back.slice(0, mostEdits)
  const settled = gone.slice(0, mostEdits - reopened.length)
  for (const { words, findings } of reopened) await edit(client, address, words, commentBody(findings, options))
  for (const words of settled) await edit(client, address, words, settledBody(words.body, headSha))
  await fold(client, address, {
    minimizeComment: settled.map(({ nodeId }) => nodeId),
    unminimizeComment: reopened.map(({ words }) => words.nodeId)
  })
  return { settled: settled.length, reopened: reopened.length }
}

async function edit(client: Client, address: PullAddress, { kind, id }: OwnWords, body: string): Promise<void> {
  const { owner, repo, pull_number, request } = address
  if (kind === 'review') await client.rest.pulls.updateReview({ ...address, review_id: id, pull_number, body })
  else await client.rest.pulls.updateReviewComment({ owner, repo, request, comment_id: id, body })
}

/** Minimizes and opens comments in one request. Where GraphQL is refused, what the edits say stands alone. */
export async function fold(
  client: Client,
  { request }: Pick<PullAddress, 'request'>,
  nodes: Readonly<Record<'minimizeComment' | 'unminimizeComment', readonly string[]>>,
  classifier: 'RESOLVED' | 'DUPLICATE' = 'RESOLVED'
): Promise<void> {
  const calls = [
    ...nodes.minimizeComment.map((id) => ({ name: 'minimizeComment', id, more: `, classifier: ${classifier}` })),
    ...nodes.unminimizeComment.map((id) => ({ name: 'unminimizeComment', id, more: '' }))
  ]
  if (calls.length === 0) return
  const variables = calls.map((_, index) => `$id${index}: ID!`).join(', ')
  const fields = calls.map(
    ({ name, more }, index) => `c${index}: ${name}(input: { subjectId: $id${index}${more} }) { clientMutationId }`
  )
  const ids = Object.fromEntries(calls.map(({ id }, index) => [`id${index}`, id]))
  try {
    await client.graphql(`mutation(${variables}) { ${fields.join(' ')} }`, { ...ids, request })
  } catch (error) {
    if (!isGraphqlError(error)) refusalOf(error) // throws what is neither a refusal nor silence
  }
}

/** Octokit's name for an answer with errors in it. */
function isGraphqlError(error: unknown): boolean {
  return error instanceof Error && error.name === 'GraphqlResponseError'
}
