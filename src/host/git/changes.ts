/** What differs between two commits, as git tells it: names and object names, no contents. */
import { CannotJudge } from '../cannot-judge.js'
import { complaint, type Git, records } from './git.js'
import { isFile, isLink, isSubmodule } from './objects.js'

/** One changed path as git tells it; a side that is no file is absent. */
export interface Changed {
  readonly path: string
  readonly previousPath?: string
  /** Object names of the two versions. */
  readonly base?: string
  readonly head?: string
  /** Said where the head is a symbolic link or a submodule. */
  readonly note?: string
}

/** Inexact renames are sought among at most this many files, as their comparison is quadratic. */
const renameLimit = 1000

/** The changed paths; throws `CannotJudge`. */
export async function changesBetween(git: Git, base: string, head: string): Promise<readonly Changed[]> {
  const fixed = [
    '-r',
    '-z',
    '--raw',
    '--no-abbrev',
    '--no-relative',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules=none'
  ]
  const answer = await git(['diff-tree', ...fixed, '--find-renames=50%', `-l${renameLimit}`, base, head, '--'])
  if (answer.code !== 0) throw new CannotJudge(complaint('compare the commits', answer))
  const fields = records(answer.stdout)
  const changes: Changed[] = []
  for (let at = 0; at < fields.length; ) {
    const [baseMode = '', headMode = '', baseSha = '', headSha = '', status = ''] = (fields[at++] ?? '')
      .slice(1)
      .split(' ')
    const first = fields[at++] ?? ''
    const renamed = status.startsWith('R')
    const path = renamed ? (fields[at++] ?? '') : first
    changes.push({
      path,
      ...(renamed ? { previousPath: first } : {}),
      ...(isFile(baseMode) ? { base: baseSha } : {}),
      ...(isFile(headMode) ? { head: headSha } : {}),
      ...(isLink(headMode)
        ? { note: 'A symbolic link is not followed; what it points to is checked under its own name.' }
        : {}),
      ...(isSubmodule(headMode) ? { note: 'A submodule is not looked into; check it in its own repository.' } : {})
    })
  }
  return changes
}
