/** Which pictures are worth reading: hosts ask before they fetch any. */
import type { Catalogue } from '../policy/catalogue.js'
import type { Configuration } from '../policy/configuration.js'
import { imageFilter } from '../policy/path-filter.js'
import type { Rule } from '../rules/rule.js'
import type { Note } from './report.js'

export interface ImageSelection {
  readonly takes: (path: string) => boolean
  /** Bytes; a larger picture is not looked at. */
  readonly size: number
  /** How many pictures to fetch in one run, where each costs a request. */
  readonly most: number
}

/** The pictures that a configuration has looked at; `undefined` where no rule that is on looks at any. */
export function imageSelection(
  configuration: Configuration,
  rules: readonly Rule[],
  catalogue: Catalogue
): ImageSelection | undefined {
  const served = new Set(
    catalogue
      .filter(({ id }) => configuration.policies.includes(id))
      .flatMap(({ clauses }) => clauses.flatMap((clause) => clause.rules))
  )
  const isOn = rules.some(
    ({ meta: { id, subjects } }) =>
      subjects?.includes('image') && served.has(id) && configuration.rules[id]?.severity !== 'off'
  )
  const { imageSize, images } = configuration.limits
  return isOn && configuration.images.length > 0
    ? { takes: imageFilter(configuration), size: imageSize, most: images }
    : undefined
}

/** What the report says of a picture that is too large: it is no gap in the check of the texts. */
export function tooLargeImage(path: string, size: number): Note {
  return { path, message: `The picture is larger than the limit of ${size} bytes; its metadata were not looked at.` }
}
