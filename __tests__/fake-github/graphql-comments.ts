/** What GraphQL alone can do with comments, and whose token it is. */
import { type GraphqlCall, type GraphqlField, RefusedField } from './graphql-field.js'
import { nodeId } from './representation.js'

export const commentFields: Readonly<Record<string, GraphqlField>> = {
  /** Unlike REST, it names bots and apps as well. */
  viewer: ({ actor }) => ({ login: actor.login }),

  minimizeComment: (call, variables) => {
    const { subjectId, classifier } = inputOf(variables)
    call.world.minimized.set(ownComment(call, subjectId), String(classifier))
    return { clientMutationId: null }
  },

  unminimizeComment: (call, variables) => {
    call.world.minimized.delete(ownComment(call, inputOf(variables).subjectId))
    return { clientMutationId: null }
  }
}

function inputOf({ input }: Readonly<Record<string, unknown>>) {
  // The schema has seen that it is an object with these fields.
  return input as { readonly subjectId: string; readonly classifier?: string }
}

/** The node, if there is such a comment or review; whoever may write may minimize anybody's. */
function ownComment({ world }: GraphqlCall, subject: string): string {
  const pulls = world.repositories.flatMap((repository) => [...repository.pulls.values()])
  const nodes = pulls.flatMap(({ comments, reviews, reviewComments }) => [
    ...comments.map(({ id }) => nodeId('IC', id)),
    ...reviews.map(({ id }) => nodeId('PRR', id)),
    ...reviewComments.map(({ id }) => nodeId('PRRC', id))
  ])
  if (!nodes.includes(subject)) {
    throw new RefusedField('NOT_FOUND', `Could not resolve to a node with the global id of '${subject}'`)
  }
  return subject
}
