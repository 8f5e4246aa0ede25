/** The configuration of the base branch: what the branch under review says of it counts for nothing. */
import {
  type Configuration,
  ConfigurationError,
  type Known,
  type Layer,
  mergeConfiguration
} from '../../policy/configuration.js'
import { type Client, required } from './client.js'
import { type Address, readFileAt } from './repository.js'

const defaultPath = '.github/goodfaith.yml'

/** Bytes; the reader of the text has a limit of its own. */
const largest = 1_048_576

export interface ConfigurationPlace {
  readonly address: Address
  /** The commit to read from. */
  readonly commit: string
  /** The path that the workflow names; that file must exist. */
  readonly named: string | undefined
}

/** The file of the base branch under the inputs of the workflow, over the defaults; throws `ConfigurationError` and `CannotJudge`. */
export async function readBaseConfiguration(
  client: Client,
  { address, commit, named }: ConfigurationPlace,
  inputs: Layer,
  known: Known
): Promise<Configuration> {
  const path = named ?? defaultPath
  const file = await required(
    'read the configuration of the base branch',
    readFileAt(client, address, commit, path, largest)
  )
  if (file === undefined && named !== undefined) {
    throw new ConfigurationError(
      `input config-file must name a file of the base branch; found no file "${path}" there.`
    )
  }
  if (file === undefined) return mergeConfiguration([inputs], known)
  if ('tooLarge' in file)
    throw new ConfigurationError(`${path}: the file must be at most ${largest} bytes long; found ${file.tooLarge}.`)
  const { readLayerText } = await import('../../policy/configuration-text.js') // YAML is loaded where there is some
  return mergeConfiguration([readLayerText(new TextDecoder().decode(file.bytes), path, known), inputs], known)
}
