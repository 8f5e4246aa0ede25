/** Git objects by SHA. */
import { notFound, ok, refused } from '../answer.js'
import type { TreeEntry } from '../git-repository.js'
import { resolveReference } from '../model.js'
import { onRepository, text, type Route } from '../route.js'

/** Larger blobs are refused. */
const blobLimit = 100 * 1024 * 1024
/** Entries of a recursive tree; what lies beyond is cut off and said to be. */
const treeLimit = 100_000

export const gitDataRoutes: Readonly<Record<string, Route>> = {
  'git/get-blob': onRepository((call, repository) => {
    const sha = text(call, 'file_sha')
    const blob = repository.git.blob(sha)
    if (blob === undefined) return notFound(call.operation)
    if (blob.length > blobLimit) {
      return refused(
        403,
        'This blob is too large. You can use the Git Data API to fetch blobs up to 100 MB in size.',
        call.operation,
        {
          errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }]
        }
      )
    }
    if (/\braw\b/.test(call.accept))
      return { status: 200, body: blob, type: 'application/vnd.github.raw; charset=utf-8' }
    return ok({
      sha,
      node_id: `B_${sha}`,
      size: blob.length,
      url: call.address,
      content: inLines(blob),
      encoding: 'base64'
    })
  }),

  'git/get-tree': onRepository((call, repository) => {
    const sha = resolveReference(repository, text(call, 'tree_sha')) ?? text(call, 'tree_sha')
    if (!repository.git.hasTree(sha)) return notFound(call.operation)
    const recursive = call.query.has('recursive')
    const entries = [...repository.git.tree(sha).values()].filter(({ path }) => recursive || !path.includes('/'))
    const shaOfTree = repository.git.commitObject(sha)?.tree ?? sha
    const url = call.address.replace(/\/git\/trees\/.*$/, '/git')
    const treeItem = ({ path, mode, type, sha: own, size }: TreeEntry) => ({
      path,
      mode,
      type,
      sha: own,
      ...(size === undefined ? {} : { size }),
      ...(type === 'commit' ? {} : { url: `${url}/${type}s/${own}` })
    })
    return ok({
      sha: shaOfTree,
      url: `${url}/trees/${shaOfTree}`,
      tree: entries.slice(0, treeLimit).map(treeItem),
      truncated: entries.length > treeLimit
    })
  }),

  'git/get-commit': onRepository((call, repository) => {
    const commit = repository.git.commitObject(text(call, 'commit_sha'))
    return commit === undefined ? notFound(call.operation) : ok(call.show.gitCommit(repository, commit))
  })
}

/** Base64 in lines of 60 characters, as GitHub sends it. */
export function inLines(content: Uint8Array): string {
  return Buffer.from(content)
    .toString('base64')
    .replace(/.{1,60}/g, '$&\n')
}
