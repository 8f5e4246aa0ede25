/** What one check is about, in two steps: first its configuration, then, once that is known, its files. */
import type { CheckInput } from '../../engine/check.js'
import type { ImageSelection } from '../../engine/image-selection.js'
import type { Note } from '../../engine/report.js'
import type { Trust } from '../../engine/waiver.js'

/** Where every repository keeps its configuration. */
export const configurationPath = '.github/goodfaith.yml'

export interface ConfigurationFile {
  /** What mistakes call it by, such as `.github/goodfaith.yml` or `main:.github/goodfaith.yml`. */
  readonly name: string
  readonly text: string
}

export interface Target {
  /** Whose waivers count: `head` where the files are the caller's own, `base` where somebody proposes a change. */
  readonly trust: Trust
  /** The configuration that goes with the files; `undefined` where there is none. */
  readonly configuration: ConfigurationFile | undefined
  /** A file that the configuration names, from where the configuration is; `undefined` where there is none, the end of a sentence where it cannot be read. */
  file(path: string, mostBytes: number): Promise<Uint8Array | string | undefined>
  read(selection: Selection): Promise<Material>
}

/** Which files are wanted, and how large they may be. */
export interface Selection {
  readonly takesPath: (path: string) => boolean
  /** Bytes. */
  readonly fileSize: number
  /** The pictures whose metadata are wanted; absent where nobody wants any. */
  readonly images?: ImageSelection
}

export interface Material {
  readonly input: CheckInput
  readonly notes: readonly Note[]
}

export { tooLarge } from '../too-large.js'
