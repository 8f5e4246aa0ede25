/** Which pictures are worth reading: hosts ask before they fetch any. */
import type { ServedPolicy } from '../policy/catalogue.js'
import type { Configuration } from '../policy/configuration.js'
import { imageFilter } from '../policy/path-filter.js'
import type { RuleHead } from '../rules/rule.js'
import type { Note } from './report.js'

export interface ImageSelection {
  readonly takes: (path: string) => boolean
  /** Bytes; a larger picture is not looked at. */
  readonly size: number
  /** How many pictures to fetch in one run, where each costs a request. */
  readonly most: number
}

/** The pictures that a configuration has looked at; `undefined` where no rule that is on looks at any. */
export async function imageSelection(
  configuration: Configuration,
  rules: readonly { readonly meta: Pick<RuleHead, 'id' | 'subjects'> }[],
  catalogue: readonly ServedPolicy[]
): Promise<ImageSelection | undefined> {
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
    ? { takes: await imageFilter(configuration), size: imageSize, most: images }
    : undefined
}

/** How many pictures are named one by one. */
const named = 3

/** What the report says of pictures that are too large: they are no gap in the check of the texts. */
export function tooLargeImages(paths: readonly string[], size: number): readonly Note[] {
  const [first, ...others] = paths
  if (paths.length <= named || first === undefined) {
    const message = `The picture is larger than the limit of ${size} bytes; its metadata were not looked at.`
    return paths.map((path) => ({ path, message }))
  }
  const message = `This picture and ${others.length} others are larger than the limit of ${size} bytes; their metadata were not looked at.`
  return [{ path: first, message }]
}
