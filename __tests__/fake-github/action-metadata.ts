/** The action's own action.yml, as far as the runner needs it to start the action. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

export interface ActionMetadata {
  /** of the script, from the repository's root */
  readonly main: string
  /** every declared input with its default, undefined where it has none */
  readonly inputs: Readonly<Record<string, string | undefined>>
}

/** The repository's root, with a slash at the end. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url))

/** Without an action.yml the action has no inputs and stands in dist/index.js. */
export function readActionMetadata(file = `${projectRoot}action.yml`): ActionMetadata {
  const metadata: unknown = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {}
  const main = member(member(metadata, 'runs'), 'main')
  const inputs = Object.entries(member(metadata, 'inputs') ?? {}).map(([name, input]) => {
    const value = member(input, 'default')
    return [name, value === undefined || value === null ? undefined : String(value)] as const
  })
  return { main: typeof main === 'string' ? main : 'dist/index.js', inputs: Object.fromEntries(inputs) }
}

function member(value: unknown, key: string): unknown {
  // Any object may be asked for a property of any name.
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined
}
