/** The inputs of `action.yml`: which of them stand for keys of the configuration, and how their text becomes a value. */
import { type Known, type Layer, readLayer } from './configuration.js'
import type { KeyPath } from './configuration-mistakes.js'

export interface Input {
  readonly name: string
  /** The key of the configuration that the input sets; an input without one speaks to the host alone. */
  readonly key?: readonly string[]
  /** A list is parted by commas outside braces, or by lines. */
  readonly as: 'text' | 'list' | 'number' | 'boolean'
}

export const inputs: readonly Input[] = [
  { name: 'token', as: 'text' },
  { name: 'config-file', as: 'text' },
  { name: 'path', as: 'text' },
  { name: 'policies', key: ['policies'], as: 'list' },
  { name: 'paths', key: ['paths'], as: 'list' },
  { name: 'paths-ignore', key: ['paths-ignore'], as: 'list' },
  { name: 'scope', key: ['scope'], as: 'text' },
  { name: 'fail-on', key: ['fail-on'], as: 'text' },
  { name: 'on-review', key: ['on-review'], as: 'text' },
  { name: 'on-incomplete', key: ['on-incomplete'], as: 'text' },
  { name: 'license-allowed', key: ['license', 'allowed'], as: 'list' },
  { name: 'license-default', key: ['license', 'default'], as: 'text' },
  { name: 'post-comments', key: ['comments', 'post'], as: 'boolean' },
  { name: 'max-comments', key: ['comments', 'most'], as: 'number' },
  { name: 'summary-comment', key: ['comments', 'summary'], as: 'boolean' },
  { name: 'show-matches', key: ['comments', 'show-matches'], as: 'boolean' },
  { name: 'label-fail', key: ['labels', 'fail'], as: 'text' },
  { name: 'label-needs-review', key: ['labels', 'needs-review'], as: 'text' },
  { name: 'label-incomplete', key: ['labels', 'incomplete'], as: 'text' },
  { name: 'review-teams', key: ['review-request', 'teams'], as: 'list' },
  { name: 'review-from', key: ['review-request', 'from'], as: 'text' },
  { name: 'check-run', key: ['check-run'], as: 'boolean' },
  { name: 'sarif-file', as: 'text' },
  { name: 'json-file', as: 'text' }
]

/**
 * What the inputs say of the configuration, as a file would say it; inputs left empty say nothing.
 * Text that is no number or boolean where one is due stays text, for `readLayer` to name.
 */
export function configurationFromInputs(get: (name: string) => string): unknown {
  const configuration: Record<string, unknown> = {}
  for (const { name, key, as } of inputs) {
    const text = get(name).trim()
    if (key === undefined || text === '') continue
    const [first = name, second] = key
    if (second === undefined) configuration[first] = valueOf(text, as)
    else configuration[first] = { ...(configuration[first] as object | undefined), [second]: valueOf(text, as) } // only this line writes under `first`
  }
  return configuration
}

/** The inputs as one part of the configuration; a `ConfigurationError` names the inputs, not the keys they set. */
export function readInputs(get: (name: string) => string, known: Known): Layer {
  return readLayer(configurationFromInputs(get), known, (path) => `input ${inputName(path)}`)
}

function inputName(path: KeyPath): string {
  const input = inputs.find(({ key }) => key?.every((part, index) => path[index] === part))
  const index = path.find((part) => typeof part === 'number')
  return `${input?.name ?? path.join('.')}${index === undefined ? '' : `[${index}]`}`
}

function valueOf(text: string, as: Input['as']): unknown {
  if (as === 'list') return listOf(text)
  if (as === 'number') return /^\d{1,15}$/.test(text) ? Number(text) : text
  if (as === 'boolean') return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text
  return text
}

/** Entries parted by line ends and commas; a comma inside braces belongs to its glob. */
function listOf(text: string): readonly string[] {
  const entries: string[] = []
  let entry = ''
  let braces = 0
  for (const character of text) {
    if (character === '{') braces++
    if (character === '}') braces = Math.max(0, braces - 1)
    const parts = character === '\n' || (character === ',' && braces === 0)
    if (character === '\n') braces = 0
    if (parts) entries.push(entry)
    entry = parts ? '' : entry + character
  }
  return [...entries, entry].map((each) => each.trim()).filter((each) => each !== '')
}
