/** Repositories in GraphQL: objects by their SHA or by a revision's path, and the commits of a pull request. */
import { accountByEmail } from './authorship.js'
import type { GraphqlCall, GraphqlField } from './graphql-field.js'
import { RefusedField } from './graphql-field.js'
import { mergeBase, type PullRequest, type Repository, resolveReference } from './model.js'

/** Bytes of a blob from where on its text is cut. */
const textLimit = 512_000

export const repositoryFields: Readonly<Record<string, GraphqlField>> = {
  repository: (call, { owner, name }) => {
    const repository = call.world.repository(String(owner), String(name))
    if (repository === undefined) {
      throw new RefusedField(
        'NOT_FOUND',
        `Could not resolve to a Repository with the name '${String(owner)}/${String(name)}'.`
      )
    }
    return {
      object: ({ oid, expression }: { readonly oid?: string; readonly expression?: string }) =>
        objectNamed(repository, oid ?? expression ?? ''),
      pullRequest: ({ number }: { readonly number: number }) => {
        const pull = repository.pulls.get(number)
        return pull === undefined
          ? null
          : { commits: (page: { readonly first: number }) => commitsOf(call, pull, page) }
      }
    }
  }
}

function objectNamed(repository: Repository, name: string) {
  const at = name.indexOf(':')
  if (at < 0) {
    const type = repository.git.blob(name)
    return type === undefined ? null : blob(type)
  }
  const commit = resolveReference(repository, name.slice(0, at))
  if (commit === undefined) return null
  const tree = repository.git.tree(commit)
  const path = name.slice(at + 1)
  const entry = tree.get(path)
  if (entry?.type === 'blob') return blob(repository.git.blob(entry.sha) ?? Buffer.alloc(0))
  if (entry?.type !== 'tree') return null
  const children = [...tree.values()].filter((child) => child.path.slice(0, child.path.lastIndexOf('/')) === path)
  return {
    __typename: 'Tree',
    entries: children.map((child) => ({
      name: child.path.slice(path.length + 1),
      object: child.type === 'blob' ? blob(repository.git.blob(child.sha) ?? Buffer.alloc(0)) : null
    }))
  }
}

/** Text is repaired where it is no UTF-8, cut where it is long, and absent where there is a NUL among the first bytes. */
function blob(content: Buffer) {
  const isBinary = content.subarray(0, 8000).includes(0)
  return {
    __typename: 'Blob',
    byteSize: content.length,
    isBinary,
    isTruncated: content.length > textLimit,
    text: isBinary ? null : content.subarray(0, textLimit).toString('utf8')
  }
}

function commitsOf({ world }: GraphqlCall, pull: PullRequest, { first }: { readonly first: number }) {
  const { git } = pull.repository
  const shas = git.log(mergeBase(pull), pull.headSha)
  const authorOf = accountByEmail(world)
  const nodes = shas.slice(0, first).flatMap((sha) => {
    const commit = git.commitObject(sha)
    if (commit === undefined) return []
    const { name, email } = commit.author
    const user = authorOf(email)
    return [
      {
        commit: {
          oid: sha,
          message: commit.message,
          author: { name, email, user: user ? { login: user.login } : null }
        }
      }
    ]
  })
  return { totalCount: shas.length, nodes }
}
