/** Comments on the diff, one at a time: on a line, on a file, or in reply. */
import { anchorOf } from '../anchoring.js'
import { type Answer, created, invalid, noContent, notFound, ok } from '../answer.js'
import type { Anchor, PullRequest, Review, ReviewComment } from '../model.js'
import { mergeBase } from '../model.js'
import { type Call, isTooLong, onPull, onRepository, page, type Route, tooLong } from '../route.js'
import { isOfPull, isVisible } from './reviews.js'

const resource = 'PullRequestReviewComment'

export const reviewCommentRoutes: Readonly<Record<string, Route>> = {
  'pulls/list-review-comments': onPull((call, pull) => {
    const hidden = new Set(pull.reviews.filter((review) => !isVisible(call, review)).map(({ id }) => id))
    const since = call.query.get('since')
    const shown = pull.reviewComments
      .filter(({ reviewId }) => !hidden.has(reviewId))
      .filter(({ updatedAt }) => since === null || updatedAt >= since)
    if (call.query.get('sort') !== null && call.query.get('direction') === 'desc') shown.reverse()
    return page(
      call,
      shown.map((comment) => call.show.reviewComment(pull, comment)),
      pull.repository
    )
  }),

  'pulls/create-review-comment': onPull((call, pull) => {
    const { body } = call
    const answered = typeof body['in_reply_to'] === 'number' ? body['in_reply_to'] : undefined
    if (answered !== undefined) return reply(call, pull, answered)
    if (isTooLong(body['body'])) return bodyTooLong(call)
    const commit = String(body['commit_id'])
    if (!isOfPull(pull, commit)) {
      const message = 'commit_id is not part of the pull request'
      return invalid(call.operation, [{ resource, field: 'commit_id', code: 'custom', message }])
    }
    if (body['subject_type'] === 'file') {
      const entries = pull.repository.git.diff(mergeBase(pull, commit), commit)
      if (entries.some(({ path }) => path === body['path'])) return post(call, pull, commit, undefined)
      const field = 'pull_request_review_thread.path'
      return invalid(call.operation, [{ resource, field, code: 'invalid' }])
    }
    const anchoring = anchorOf(pull, commit, body, call.limits)
    if ('anchor' in anchoring) return post(call, pull, commit, anchoring.anchor)
    return invalid(
      call.operation,
      anchoring.problems.map(({ field, message }) => {
        const name = `pull_request_review_thread.${field}`
        return field === 'diff_hunk'
          ? { resource, field: name, code: 'missing_field' }
          : { resource, field: name, code: 'custom', message: `${name} ${message}` }
      })
    )
  }),

  'pulls/create-reply-for-review-comment': onPull((call, pull) =>
    reply(call, pull, Number(call.parameters['comment_id']))
  ),

  'pulls/get-review-comment': onComment((call, pull, comment) => ok(call.show.reviewComment(pull, comment))),

  'pulls/update-review-comment': onComment((call, pull, comment) => {
    if (isTooLong(call.body['body'])) return bodyTooLong(call)
    comment.body = String(call.body['body'])
    comment.updatedAt = call.world.now()
    return ok(call.show.reviewComment(pull, comment))
  }),

  'pulls/delete-review-comment': onComment((_, pull, comment) => {
    pull.reviewComments.splice(pull.reviewComments.indexOf(comment), 1)
    return noContent
  })
}

function onComment(route: (call: Call, pull: PullRequest, comment: ReviewComment) => Answer): Route {
  return onRepository((call, repository) => {
    for (const pull of repository.pulls.values()) {
      const comment = pull.reviewComments.find(({ id }) => id === call.parameters['comment_id'])
      if (comment !== undefined) return route(call, pull, comment)
    }
    return notFound(call.operation)
  })
}

function bodyTooLong({ operation }: Call): Answer {
  return invalid(operation, [{ resource, field: 'body', code: 'custom', message: tooLong }])
}

function reply(call: Call, pull: PullRequest, to: number): Answer {
  const parent = pull.reviewComments.find(({ id }) => id === to)
  if (parent === undefined) return notFound(call.operation)
  if (isTooLong(call.body['body'])) return bodyTooLong(call)
  return post(call, pull, parent.commit, parent.anchor, parent)
}

/** A comment of its own opens a review of its own, as on GitHub. */
function post(
  call: Call,
  pull: PullRequest,
  commit: string,
  anchor: Anchor | undefined,
  parent?: ReviewComment
): Answer {
  const { world, actor } = call
  const now = world.now()
  const review: Review = { id: world.nextId(), author: actor, body: '', state: 'COMMENTED', commit, submittedAt: now }
  const comment: ReviewComment = {
    id: world.nextId(),
    reviewId: review.id,
    author: actor,
    body: String(call.body['body']),
    path: parent?.path ?? String(call.body['path']),
    anchor,
    commit,
    inReplyTo: parent === undefined ? undefined : (parent.inReplyTo ?? parent.id),
    createdAt: now,
    updatedAt: now
  }
  pull.reviews.push(review)
  pull.reviewComments.push(comment)
  return created(call.show.reviewComment(pull, comment))
}
