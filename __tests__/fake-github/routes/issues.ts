/** A pull request as an issue: its conversation and its labels. */
import { type Answer, created, invalid, noContent, notFound, ok, refused } from '../answer.js'
import type { IssueComment, PullRequest, Repository } from '../model.js'
import { type Call, isTooLong, onPull, onRepository, page, text, type Route, tooLong } from '../route.js'

export const issueRoutes: Readonly<Record<string, Route>> = {
  'issues/list-comments': onPull((call, pull) => {
    const since = call.query.get('since')
    const shown = pull.comments.filter(({ updatedAt }) => since === null || updatedAt >= since)
    return page(
      call,
      shown.map((comment) => call.show.issueComment(pull, comment)),
      pull.repository
    )
  }),

  'issues/create-comment': onPull((call, pull) => {
    const problem = bodyProblem(call)
    if (problem !== undefined) return problem
    const now = call.world.now()
    const comment: IssueComment = {
      id: call.world.nextId(),
      author: call.actor,
      body: String(call.body['body']),
      createdAt: now,
      updatedAt: now
    }
    pull.comments.push(comment)
    return created(call.show.issueComment(pull, comment))
  }),

  'issues/get-comment': onComment((call, pull, comment) => ok(call.show.issueComment(pull, comment))),

  'issues/update-comment': onComment((call, pull, comment) => {
    const problem = bodyProblem(call)
    if (problem !== undefined) return problem
    comment.body = String(call.body['body'])
    comment.updatedAt = call.world.now()
    return ok(call.show.issueComment(pull, comment))
  }),

  'issues/delete-comment': onComment((_, pull, comment) => {
    pull.comments.splice(pull.comments.indexOf(comment), 1)
    return noContent
  }),

  'issues/list-labels-on-issue': onPull((call, pull) => page(call, labelsOf(call, pull), pull.repository)),

  'issues/add-labels': onPull((call, pull) => {
    const names: readonly unknown[] = Array.isArray(call.body['labels']) ? call.body['labels'] : []
    for (const name of names) pull.labels.add(labelNamed(call, pull.repository, nameOf(name)))
    return ok(labelsOf(call, pull))
  }),

  'issues/remove-label': onPull((call, pull) => {
    const label = pull.repository.labels.get(text(call, 'name').toLowerCase())
    if (label === undefined || !pull.labels.delete(label)) return refused(404, 'Label does not exist', call.operation)
    return ok(labelsOf(call, pull))
  })
}

function onComment(route: (call: Call, pull: PullRequest, comment: IssueComment) => Answer): Route {
  return onRepository((call, repository) => {
    for (const pull of repository.pulls.values()) {
      const comment = pull.comments.find(({ id }) => id === call.parameters['comment_id'])
      if (comment !== undefined) return route(call, pull, comment)
    }
    return notFound(call.operation)
  })
}

function bodyProblem({ operation, body }: Call): Answer | undefined {
  const resource = 'IssueComment'
  if (isTooLong(body['body'])) {
    return invalid(operation, [{ resource, field: 'data', code: 'unprocessable', message: tooLong }])
  }
  const isBlank = String(body['body']).trim() === ''
  return isBlank ? invalid(operation, [{ resource, field: 'body', code: 'missing_field' }]) : undefined
}

function labelsOf(call: Call, pull: PullRequest) {
  return [...pull.labels].map((label) => call.show.label(pull.repository, label))
}

function nameOf(label: unknown): string {
  return typeof label === 'object' && label !== null && 'name' in label ? String(label.name) : String(label)
}

/** GitHub makes labels that a repository lacks. */
function labelNamed(call: Call, repository: Repository, name: string) {
  const label = repository.labels.get(name.toLowerCase()) ?? { id: call.world.nextId(), name, color: 'ededed' }
  repository.labels.set(name.toLowerCase(), label)
  return label
}
