/** Posts the review: one a run, of the commit that was read, with what no earlier review of ours has said. */
import type { Finding, Report } from '../../engine/report.js'
import {
  fileComment,
  type Review,
  reviewBody,
  type ReviewComment,
  type ReviewOptions,
  reviewOf
} from '../../report/review.js'
import { type Client, refusalOf } from './client.js'
import { listReviews, type PullAddress } from './own-words.js'

/** What became of the findings that had something new. */
export interface PostedReview {
  /** Comments on lines of the diff. */
  readonly onLines: number
  /** Comments on files whose lines GitHub took none for. */
  readonly onFiles: number
}

/** Trials by which the comments are found that make GitHub refuse a review; it never says which. */
const mostTrials = 16

/** Files that get a comment of their own where their lines can have none; each notifies people once more. */
const mostFileComments = 5

/** The body of a review nobody gets to see: it is made to learn whether GitHub takes its comments, and deleted at once. */
const trialBody = '<!-- goodfaith:trial=comments -->'

/** Posts a review of findings that are new; rejects as requests do when nothing could be posted. */
export async function postReview(
  client: Client,
  address: PullAddress,
  report: Report,
  options: ReviewOptions,
  isCurrent: () => Promise<boolean>
): Promise<PostedReview | 'moved'> {
  const review = reviewOf(report, options)
  try {
    await createReview(client, address, review, options.headSha)
    return { onLines: review.comments.length, onFiles: 0 }
  } catch (error) {
    if (refusalOf(error).status !== 422 || review.comments.length === 0) throw error
    const refused = await refusedOf(client, address, review.comments, options.headSha)
    if (refused === undefined) throw error
    if (!(await isCurrent())) return 'moved'
    return await postWithout(client, address, report, options, review, refused)
  }
}

async function postWithout(
  client: Client,
  address: PullAddress,
  report: Report,
  options: ReviewOptions,
  review: Review,
  refused: ReadonlySet<ReviewComment>
): Promise<PostedReview> {
  const comments = review.comments.filter((comment) => !refused.has(comment))
  const { onFiles, left } = await commentOnFiles(client, address, [...refused], options)
  const unplaced = [...review.unplaced, ...left]
  if (comments.length === 0 && unplaced.length === 0) return { onLines: 0, onFiles }
  const body = reviewBody(report, comments.length, unplaced, options)
  await createReview(client, address, { body, comments }, options.headSha)
  return { onLines: comments.length, onFiles }
}

/** Says of the files what cannot be said on their lines; what GitHub does not take there either is left to the review's body. */
async function commentOnFiles(
  client: Client,
  address: PullAddress,
  refused: readonly ReviewComment[],
  options: ReviewOptions
): Promise<{ readonly onFiles: number; readonly left: readonly Finding[] }> {
  const byPath = new Map<string, Finding[]>()
  for (const { path, findings } of refused) byPath.set(path, [...(byPath.get(path) ?? []), ...findings])
  const left: Finding[] = []
  let onFiles = 0
  for (const [index, [path, findings]] of [...byPath].entries()) {
    if (index >= mostFileComments) {
      left.push(...findings)
      continue
    }
    try {
      const body = fileComment(findings, options)
      const place = { path, commit_id: options.headSha, subject_type: 'file' } as const
      await client.rest.pulls.createReviewComment({ ...onceOnly(address), ...place, body })
      onFiles++
    } catch (error) {
      if (refusalOf(error).status !== 422) throw error
      left.push(...findings)
    }
  }
  return { onFiles, left }
}

/** The comments GitHub does not take, found by halves; undefined where it takes not even a review without any. */
async function refusedOf(
  client: Client,
  address: PullAddress,
  comments: readonly ReviewComment[],
  commit: string
): Promise<ReadonlySet<ReviewComment> | undefined> {
  const refused = new Set<ReviewComment>()
  let trials = 0
  const takes = async (some: readonly ReviewComment[]) => {
    trials++
    return isTaken(client, address, some, commit)
  }
  const search = async (some: readonly ReviewComment[], known: boolean): Promise<void> => {
    const [first] = some
    if (first === undefined) return
    // Whatever is not proven by then stays off the lines.
    if (!known && trials >= mostTrials) for (const comment of some) refused.add(comment)
    else if (!known && (await takes(some))) return
    else if (some.length === 1) refused.add(first)
    else {
      const middle = some.length >> 1
      const before = refused.size
      await search(some.slice(0, middle), false)
      await search(some.slice(middle), refused.size === before)
    }
  }
  if (!(await takes([]))) return undefined
  await search(comments, true)
  return refused
}

/** Whether GitHub takes these comments, learned by a pending review, which only its author sees. */
async function isTaken(
  client: Client,
  address: PullAddress,
  comments: readonly ReviewComment[],
  commit: string
): Promise<boolean> {
  try {
    const content = contentOf({ body: trialBody, comments })
    const { data } = await client.rest.pulls.createReview({ ...onceOnly(address), ...content, commit_id: commit })
    await client.rest.pulls.deletePendingReview({ ...address, review_id: data.id })
    return true
  } catch (error) {
    if (refusalOf(error).status === 422) return false
    throw error
  }
}

/** Posts a review once: where the answer was lost, GitHub is asked whether it is there before it is posted again. */
async function createReview(
  client: Client,
  address: PullAddress,
  review: Pick<Review, 'body' | 'comments'>,
  commit: string
): Promise<void> {
  const content = { ...contentOf(review), commit_id: commit, event: 'COMMENT' } as const
  try {
    await client.rest.pulls.createReview({ ...onceOnly(address), ...content })
  } catch (error) {
    const { status } = refusalOf(error)
    if (status !== undefined && status < 500) throw error
    const reviews = await listReviews(client, address)
    if (reviews.some(({ body, commit_id }) => body === content.body && commit_id === commit)) return
    await client.rest.pulls.createReview({ ...onceOnly(address), ...content })
  }
}

/** An address for what must not be repeated unseen. */
function onceOnly(address: PullAddress) {
  return { ...address, request: { ...address.request, retries: 0 } }
}

function contentOf({ body, comments }: Pick<Review, 'body' | 'comments'>) {
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
