/** Tries a proposed configuration without obeying it: is it valid, and what would differ? */
import type { FileInput } from '../../document/change.js'
import { type Configuration, type Known, type Layer, mergeConfiguration } from '../../policy/configuration.js'
import { ConfigurationError } from '../../policy/configuration-error.js'
import type { ConfigurationPreview } from '../../report/configuration-preview.js'

export interface Tried {
  /** Where the configuration stands. */
  readonly path: string
  /** The configuration in force. */
  readonly configuration: Configuration
  readonly inputs: Layer
  readonly known: Known
}

/** What the change of the configuration among these files would do; `undefined` where there is none. */
export async function configurationPreview(
  files: readonly FileInput[],
  { path, configuration, inputs, known }: Tried
): Promise<ConfigurationPreview | undefined> {
  const file = files.find((one) => one.path === path || one.previousPath === path)
  if (file === undefined) return undefined
  const head = file.path === path ? file.head : undefined
  try {
    const proposed = head === undefined ? [] : [await layerOf(head, path, known)]
    const changes = differences(configuration, mergeConfiguration([...proposed, inputs], known))
    return { path, mistakes: [], changes }
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    return { path, mistakes: error.mistakes, changes: [] }
  }
}

async function layerOf(head: string | Uint8Array, path: string, known: Known): Promise<Layer> {
  const { readLayerText } = await import('../../policy/configuration-text.js')
  return readLayerText(typeof head === 'string' ? head : new TextDecoder().decode(head), path, known)
}

/** Settings that differ, each by the key a file would have, two levels deep: `rules.links/text-mismatch`, `limits.file-size`. */
function differences(now: Configuration, then: Configuration): ConfigurationPreview['changes'] {
  const [before, after] = [flat(now), flat(then)]
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((key) => ({ key, now: before.get(key) ?? '', merged: after.get(key) ?? '' }))
    .filter((change) => change.now !== change.merged)
}

function flat(configuration: Configuration): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(configuration).flatMap(([key, value]): readonly (readonly [string, string])[] =>
      typeof value === 'object' && !Array.isArray(value)
        ? Object.entries(value).map(([inner, one]) => [`${kebab(key)}.${kebab(inner)}`, shown(one)] as const)
        : [[kebab(key), shown(value)]]
    )
  )
}

function kebab(key: string): string {
  return key.includes('/') ? key : key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
