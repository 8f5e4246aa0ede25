/** What is read for an event, whichever it is: the matter to judge, and by which configuration. */
import type { CheckInput } from '../../engine/check.js'
import type { ImageSelection } from '../../engine/image-selection.js'
import type { Trust } from '../../engine/waiver.js'
import type { Configuration, Known } from '../../policy/configuration.js'
import type { ConfigurationPreview } from '../../report/configuration-preview.js'
import type { Shown } from './changed-files.js'
import type { Client } from './client.js'
import type { Environment } from './event.js'
import type { Graph } from './graphql.js'
import type { ActionInputs } from './inputs.js'
import type { Address } from './repository.js'

/** All that reading takes. */
export interface Reading {
  readonly client: Client
  readonly graph: Graph
  readonly inputs: ActionInputs
  readonly environment: Environment
  readonly known: Known
  /** The pictures that a configuration has looked at. */
  readonly imagesFor: (configuration: Configuration) => Promise<ImageSelection | undefined>
}

/** What is judged. */
export interface Matter {
  readonly input: CheckInput
  readonly configuration: Configuration
  /** Whether waivers written in the text count. */
  readonly trust: Trust
  readonly target: Place
  readonly pullRequest: Revision
  readonly change: { readonly shown: Shown }
  /** What the proposed change of the configuration would do; absent where it proposes none. */
  readonly preview?: ConfigurationPreview
}

/** Where it is told; without a number there is no pull request to comment on. */
export interface Place extends Address {
  readonly number?: number
}

/** The commit that was read, and who proposes it. */
export interface Revision {
  readonly headSha: string
  readonly fromFork: boolean
  /** Comments on lines and files, anybody's; absent where GitHub does not count them. */
  readonly reviewComments?: number
  readonly author?: { readonly login: string; readonly id: number }
}
