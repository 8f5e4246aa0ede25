/** The configuration of the base branch: what the branch under review says of it counts for nothing. */
import { type Configuration, type Known, type Layer, mergeConfiguration } from '../../policy/configuration.js'
import { ConfigurationError } from '../../policy/configuration-error.js'
import type { Stored } from './repository.js'

/** Where the configuration stands unless the workflow names another place. */
export const configurationPath = '.github/goodfaith.yml'

/** Bytes; the reader of the text has a limit of its own. */
export const largestConfiguration = 1_048_576

/** The file of the base branch under the inputs of the workflow, over the defaults; throws `ConfigurationError`. `named` is the path that the workflow names; that file must exist. */
export async function baseConfiguration(
  file: Stored | undefined,
  named: string | undefined,
  inputs: Layer,
  known: Known
): Promise<Configuration> {
  if (file === undefined && named !== undefined) {
    throw new ConfigurationError(
      `input config-file must name a file of the base branch; found no file "${named}" there.`
    )
  }
  if (file === undefined) return mergeConfiguration([inputs], known)
  const path = named ?? configurationPath
  if ('tooLarge' in file)
    throw new ConfigurationError(
      `${path}: the file must be at most ${largestConfiguration} bytes long; found ${file.tooLarge}.`
    )
  const { readLayerText } = await import('../../policy/configuration-text.js') // YAML is loaded where there is some
  return mergeConfiguration([readLayerText(new TextDecoder().decode(file.bytes), path, known), inputs], known)
}
