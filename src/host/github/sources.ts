/** The indexes of sources that the configuration names, as the base branch has them. */
import type { SourceIndexFile } from '../../engine/sources.js'
import type { Configuration } from '../../policy/configuration.js'
import { ConfigurationError } from '../../policy/configuration-error.js'
import { type Client, required } from './client.js'
import { type Address, readFileAt } from './repository.js'

/** Reads each index at a commit; throws `ConfigurationError` for one that is not there or is too large, and `CannotJudge`. */
export async function readSources(
  client: Client,
  { address, commit }: { readonly address: Address; readonly commit: string },
  { sources }: Configuration
): Promise<readonly SourceIndexFile[]> {
  if (sources.length === 0) return []
  const { largestIndex } = await import('../../detect/source-index.js')
  const files: SourceIndexFile[] = []
  for (const name of sources) {
    const file = await required(
      'read an index of sources of the base branch',
      readFileAt(client, address, commit, name, largestIndex)
    )
    if (file === undefined)
      throw new ConfigurationError(`sources must name files of the base branch; found no file "${name}" there.`)
    if ('tooLarge' in file)
      throw new ConfigurationError(
        `sources: ${name} must be at most ${largestIndex} bytes long; found ${file.tooLarge}.`
      )
    files.push({ name, bytes: file.bytes })
  }
  return files
}
