/** Why a command could not do its work: wrong arguments, files that cannot be read, a missing repository. */

import { codeOf } from '../cannot-judge.js'

export { CannotJudge, codeOf } from '../cannot-judge.js'

/** What went wrong with a file or folder, as the end of a sentence that begins with its name. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  return reasons[code] ?? `could not be read (${code})`
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist: a part of its path is a file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read: permission is missing',
  EPERM: 'may not be read: permission is missing',
  ELOOP: 'is a symbolic link that leads nowhere',
  ENAMETOOLONG: 'has too long a name',
  EROFS: 'is on a disk that cannot be written',
  ENOSPC: 'has no room left on its disk',
  EMFILE: 'could not be opened: too many files are open'
}
