/** Posts the review: one a run, with what no earlier review of ours has said. */
import * as v from 'valibot'
import type { Report } from '../../engine/report.js'
import { fingerprintsIn, type Review, type ReviewOptions, reviewOf } from '../../report/review.js'
import type { Posting } from '../../report/summary.js'
import { type Client, type Refusal, refusalOf } from './client.js'
import type { Target } from './event.js'
import { allPages } from './pages.js'

/** Milliseconds for all requests of a review together. */
const patience = 90_000

/** The account of the token that workflows get. */
const actionsBot = 'github-actions[bot]'

export interface Posted {
  readonly posting: Posting
  /** The comments on lines of the review this run posted; absent when it posted none. */
  readonly comments?: number
}

/** Posts a review of what is new; it never rejects, as the verdict does not depend on it. */
export async function postReview(
  client: Client,
  target: Target,
  report: Report,
  options: ReviewOptions
): Promise<Posted> {
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), patience)
  const request = { signal: deadline.signal }
  const address = { owner: target.owner, repo: target.repo, pull_number: target.number, request }
  try {
    const said = await fingerprintsSaid(client, address)
    const findings = report.findings.filter(({ fingerprint }) => !said.has(fingerprint))
    if (findings.length === 0) return { posting: { state: 'posted' } }
    const review = reviewOf({ ...report, findings }, options)
    const pinned = { event: 'COMMENT', commit_id: options.headSha } as const
    await client.rest.pulls.createReview({ ...address, ...pinned, ...contentOf(review) })
    return { posting: { state: 'posted' }, comments: review.comments.length }
  } catch (error) {
    const { status, reason } = causeOf(error)
    const permission = status === 403 || status === 404 ? { permission: 'pull-requests: write' } : {}
    return { posting: { state: 'not-posted', reason, ...permission } }
  } finally {
    clearTimeout(timer)
  }
}

/** Here even an error of our own is a reason and no end: what there was to say has been said elsewhere. */
function causeOf(error: unknown): Refusal {
  try {
    return refusalOf(error)
  } catch {
    return { reason: `goodfaith failed by an error of its own (${error instanceof Error ? error.name : typeof error})` }
  }
}

function contentOf({ body, comments }: Review) {
  return {
    body,
    comments: comments.map((comment) => ({
      path: comment.path,
      line: comment.line,
      side: comment.side,
      ...(comment.startLine === undefined ? {} : { start_line: comment.startLine }),
      ...(comment.startSide === undefined ? {} : { start_side: comment.startSide }),
      body: comment.body
    }))
  }
}

interface PullAddress {
  readonly owner: string
  readonly repo: string
  readonly pull_number: number
  readonly request: { readonly signal: AbortSignal }
}

const wordsSchema = v.object({
  body: v.nullish(v.string(), ''),
  user: v.nullish(v.object({ login: v.string(), type: v.string() }))
})

/** Far more than people and programs have ever said on one pull request. */
const most = 10_000

/** The fingerprints that reviews of ours are about. Anybody can write our marker, so only our own account is believed. */
async function fingerprintsSaid(client: Client, address: PullAddress): Promise<ReadonlySet<string>> {
  const { pulls } = client.rest
  const words = [
    ...(await allPages({ item: wordsSchema, name: 'the comments', most }, (page) =>
      pulls.listReviewComments({ ...address, ...page })
    )),
    ...(await allPages({ item: wordsSchema, name: 'the reviews', most }, (page) =>
      pulls.listReviews({ ...address, ...page })
    ))
  ]
  const marked = words.flatMap(({ body, user }) => {
    const fingerprints = fingerprintsIn(body)
    return user && fingerprints.length > 0 ? [{ user, fingerprints }] : []
  })
  const others = marked.some(({ user }) => user.login !== actionsBot)
  const own = others ? await ownLogin(client, address.request) : undefined
  return new Set(
    marked
      .filter(({ user }) => (user.type === 'Bot' && user.login === actionsBot) || user.login === own)
      .flatMap(({ fingerprints }) => fingerprints)
  )
}

/** The login behind a token that belongs to a user; the tokens of workflows and apps do not tell. */
async function ownLogin(client: Client, request: PullAddress['request']): Promise<string | undefined> {
  try {
    return (await client.rest.users.getAuthenticated({ request })).data.login
  } catch (error) {
    if (refusalOf(error).status === 403) return undefined
    throw error
  }
}
