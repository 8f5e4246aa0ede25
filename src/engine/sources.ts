/** Opens the indexes of sources that a community has configured. */
import { CopyFinder } from '../detect/copied-passage.js'
import { SourceIndex, UnreadableIndex } from '../detect/source-index.js'
import { ConfigurationError } from '../policy/configuration-error.js'

/** An index as a host read it. */
export interface SourceIndexFile {
  /** What mistakes call it by. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** A finder over all indexes. Throws a `ConfigurationError` that names each one that cannot be read, and why. */
export function openSources(files: readonly SourceIndexFile[]): CopyFinder {
  const mistakes: string[] = []
  const indexes = files.flatMap(({ name, bytes }) => {
    try {
      return [new SourceIndex(bytes)]
    } catch (error) {
      if (!(error instanceof UnreadableIndex)) throw error
      mistakes.push(`sources: ${name} must be an index made by \`goodfaith index\`; ${error.message}.`)
      return []
    }
  })
  if (mistakes.length > 0) throw new ConfigurationError(mistakes)
  return new CopyFinder(indexes)
}
