/** Reviews: posted whole or not at all. */
import { type Answer, ok, notFound, unprocessable } from '../answer.js'
import { anchorOf, sentenceOf } from '../anchoring.js'
import { mergeBase, type PullRequest, type Review, type ReviewComment } from '../model.js'
import type { Json } from '../representation.js'
import { type Call, isTooLong, onPull, page, type Route, tooLong } from '../route.js'

export const reviewRoutes: Readonly<Record<string, Route>> = {
  'pulls/create-review': onPull(createReview),

  'pulls/list-reviews': onPull((call, pull) =>
    page(
      call,
      pull.reviews.filter((review) => isVisible(call, review)).map((review) => call.show.review(pull, review)),
      pull.repository
    )
  ),

  'pulls/get-review': onReview((call, pull, review) => ok(call.show.review(pull, review))),

  'pulls/update-review': onReview((call, pull, review) => {
    if (isTooLong(call.body['body'])) return unprocessable(call.operation, [tooLong])
    review.body = String(call.body['body'])
    return ok(call.show.review(pull, review))
  }),

  'pulls/submit-review': onReview((call, pull, review) => {
    if (review.state !== 'PENDING')
      return unprocessable(call.operation, ['Could not submit a review that is not pending'])
    const problem = eventProblem(call, pull, call.body['event'])
    if (problem !== undefined) return problem
    review.state = stateOf(call.body['event'])
    review.submittedAt = call.world.now()
    if (typeof call.body['body'] === 'string') review.body = call.body['body']
    return ok(call.show.review(pull, review))
  }),

  'pulls/delete-pending-review': onReview((call, pull, review) => {
    if (review.state !== 'PENDING')
      return unprocessable(call.operation, ['Can not delete a non-pending pull request review'])
    const shown = call.show.review(pull, review)
    pull.reviews.splice(pull.reviews.indexOf(review), 1)
    for (const comment of commentsOf(pull, review)) pull.reviewComments.splice(pull.reviewComments.indexOf(comment), 1)
    return ok(shown)
  }),

  'pulls/list-comments-for-review': onReview((call, pull, review) =>
    page(
      call,
      commentsOf(pull, review).map((comment) => call.show.reviewComment(pull, comment)),
      pull.repository
    )
  )
}

/** A pending review and its comments are seen by nobody but their author. */
export function isVisible({ actor }: Call, review: Review): boolean {
  return review.state !== 'PENDING' || review.author === actor
}

function onReview(route: (call: Call, pull: PullRequest, review: Review) => Answer): Route {
  return onPull((call, pull) => {
    const review = pull.reviews.find(({ id }) => id === call.parameters['review_id'])
    return review === undefined || !isVisible(call, review) ? notFound(call.operation) : route(call, pull, review)
  })
}

function commentsOf(pull: PullRequest, review: Review): readonly ReviewComment[] {
  return pull.reviewComments.filter(({ reviewId }) => reviewId === review.id)
}

function createReview(call: Call, pull: PullRequest): Answer {
  const { operation, world, actor, limits } = call
  const { event, body, commit_id: commit = pull.headSha } = call.body
  // The contract has seen that `comments` is a list of objects, if it is there.
  const comments = (call.body['comments'] ?? []) as readonly Json[]

  if (event === undefined && pull.reviews.some(({ state, author }) => state === 'PENDING' && author === actor)) {
    return unprocessable(operation, ['User can only have one pending review per pull request'])
  }
  const refusal = eventProblem(call, pull, event)
  if (refusal !== undefined) return refusal
  if (isTooLong(body) || comments.some((comment) => isTooLong(comment['body'])))
    return unprocessable(operation, [tooLong])
  const isEmpty = (typeof body !== 'string' || body.trim() === '') && comments.length === 0
  if (isEmpty && (event === 'COMMENT' || event === 'REQUEST_CHANGES')) {
    return unprocessable(operation, ['Body cannot be blank'])
  }
  if (typeof commit !== 'string' || !isOfPull(pull, commit)) {
    return unprocessable(operation, ['commit_id is not part of the pull request'])
  }

  const anchored = comments.map((comment) => ({ comment, anchoring: anchorOf(pull, commit, comment, limits) }))
  const errors = anchored.flatMap(({ anchoring }) => ('problems' in anchoring ? [sentenceOf(anchoring.problems)] : []))
  if (errors.length > 0) return unprocessable(operation, errors)

  const now = world.now()
  const review: Review = {
    id: world.nextId(),
    author: actor,
    body: typeof body === 'string' ? body : '',
    state: stateOf(event),
    commit,
    submittedAt: event === undefined ? undefined : now
  }
  pull.reviews.push(review)
  for (const { comment, anchoring } of anchored) {
    if ('problems' in anchoring) continue
    pull.reviewComments.push({
      id: world.nextId(),
      reviewId: review.id,
      author: actor,
      body: String(comment['body']),
      path: String(comment['path']),
      anchor: anchoring.anchor,
      commit,
      inReplyTo: undefined,
      createdAt: now,
      updatedAt: now
    })
  }
  return ok(call.show.review(pull, review))
}

/** Comments may stand on any commit the pull request has or had. */
export function isOfPull(pull: PullRequest, commit: string): boolean {
  return pull.heads.some((head) => pull.repository.git.log(mergeBase(pull, head), head).includes(commit))
}

function eventProblem(call: Call, pull: PullRequest, event: unknown): Answer | undefined {
  if (event !== 'APPROVE' && event !== 'REQUEST_CHANGES') return undefined
  if (pull.author === call.actor) {
    const act = event === 'APPROVE' ? 'approve' : 'request changes on'
    return unprocessable(call.operation, [`Can not ${act} your own pull request`])
  }
  if (event === 'APPROVE' && call.actor.login === 'github-actions[bot]') {
    return unprocessable(call.operation, ['GitHub Actions is not permitted to approve pull requests.'])
  }
  return undefined
}

function stateOf(event: unknown): Review['state'] {
  switch (event) {
    case 'APPROVE':
      return 'APPROVED'
    case 'REQUEST_CHANGES':
      return 'CHANGES_REQUESTED'
    case 'COMMENT':
      return 'COMMENTED'
    default:
      return 'PENDING'
  }
}
