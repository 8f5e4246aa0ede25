/** What is wrong with a configuration, each mistake as one sentence that says where, what was expected and what was found. */
import * as v from 'valibot'
import type { Known } from './configuration.js'
import { configurationSchema, ruleChoiceExpected } from './configuration-schema.js'
import { nearest } from './nearest.js'

export type KeyPath = readonly (string | number)[]

export interface Mistake {
  readonly path: KeyPath
  /** What follows the name of the key: `must be …; found ….` */
  readonly says: string
  /** The whole value is of the wrong sort, so nothing inside it is worth a word. */
  readonly whole?: true
}

/** Every mistake once, in the order of the input; none when the input is a valid layer of configuration. */
export function mistakesIn(input: unknown, known: Known): readonly Mistake[] {
  const found = [
    ...wrongValues(configurationSchema, input),
    ...unknownKeys(configurationSchema, input, []),
    ...unknownNames(input, known),
    ...wrongOptions(input, known)
  ]
  const byName = new Map(found.map((mistake) => [JSON.stringify(mistake), mistake]))
  const lists = found.filter(({ whole }) => whole).map(({ path }) => path)
  const beneathList = (path: KeyPath) =>
    lists.some((list) => list.length < path.length && list.every((key, level) => key === path[level]))
  const placeOf = placesIn(input)
  return [...byName.values()]
    .filter(({ path }) => !beneathList(path))
    .map((mistake) => ({ mistake, place: placeOf(mistake.path) }))
    .sort((a, b) => compared(a.place, b.place))
    .map(({ mistake }) => mistake)
}

/** Tells how many keys stand before each key of a path, level by level; a missing key stands after all others. */
function placesIn(input: unknown): (path: KeyPath) => readonly number[] {
  const keysOf = new Map<object, ReadonlyMap<string, number>>()
  const indexed = (value: object) => {
    const keys = keysOf.get(value) ?? new Map(Object.keys(value).map((key, index) => [key, index]))
    keysOf.set(value, keys)
    return keys
  }
  return (path) => {
    let value = input
    return path.map((key) => {
      if (typeof value !== 'object' || value === null) return 0
      const keys = indexed(value)
      value = Object.getOwnPropertyDescriptor(value, key)?.value
      return keys.get(String(key)) ?? keys.size
    })
  }
}

function compared(a: readonly number[], b: readonly number[]): number {
  for (const [level, index] of a.entries()) {
    const difference = index - (b[level] ?? -1)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** A key as it is named in sentences: `rules."privacy/phone-number".severity`, `waivers[0].reason`. */
export function keyName(path: KeyPath): string {
  let name = ''
  for (const part of path) {
    if (typeof part === 'number') name += `[${part}]`
    else name += `${name === '' ? '' : '.'}${/^[A-Za-z][\w-]{0,60}$/.test(part) ? part : quoted(part)}`
  }
  return name === '' ? 'the configuration' : name
}

/** A word as it may be shown: no control or format characters, at most 60 characters. */
export function quoted(word: string): string {
  const cut = word.length > 60 ? word.slice(0, 59) : word
  return `"${cut.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')}${cut === word ? '' : '…'}"`
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing'
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return 'a mapping'
  return typeof value === 'number' || typeof value === 'boolean' ? `${value}` : `a ${typeof value}`
}

function wrongValues(schema: v.GenericSchema, input: unknown, under: KeyPath = []): readonly Mistake[] {
  const parsed = v.safeParse(schema, input, { abortPipeEarly: true })
  return (parsed.issues ?? []).flatMap((issue) => mistakesOf(issue, schema, under))
}

function mistakesOf(issue: v.BaseIssue<unknown>, schema: SchemaNode, under: KeyPath): readonly Mistake[] {
  const within = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  const path = [...under, ...within]
  if (issue.type === 'strict_object' && issue.path !== undefined) {
    if (issue.expected === 'never') return [] // `unknownKeys` finds them all
    return [{ path, says: `must be ${expectedAt(schema, within) ?? 'given'}; found nothing.` }]
  }
  const deeper = (issue.issues ?? []).filter((inner) => inner.path !== undefined)
  if (isMapping(issue.input) && deeper.length > 0) return deeper.flatMap((inner) => mistakesOf(inner, schema, path))
  return [{ path, says: `must be ${issue.message}; found ${shown(issue.input)}.` }]
}

/** What a schema expects of the key that is missing at a path. */
function expectedAt(schema: SchemaNode | undefined, path: KeyPath): string | undefined {
  if (schema?.wrapped !== undefined) return expectedAt(schema.wrapped, path)
  const [key, ...rest] = path
  if (typeof key === 'number') return expectedAt(schema?.item, rest)
  if (key !== undefined) return expectedAt(schema?.entries?.[key], rest)
  return typeof schema?.message === 'string' ? schema.message : undefined
}

/** The members of valibot's schemas that lead to the schemas inside. */
interface SchemaNode {
  readonly type: string
  readonly message?: unknown
  readonly entries?: Readonly<Record<string, SchemaNode>>
  readonly wrapped?: SchemaNode
  readonly item?: SchemaNode
}

/** Keys that no schema names, and lists where a mapping is due, which valibot takes for mappings. */
function unknownKeys(schema: SchemaNode, input: unknown, path: KeyPath): readonly Mistake[] {
  if (schema.wrapped !== undefined) return unknownKeys(schema.wrapped, input, path)
  if (schema.item !== undefined && Array.isArray(input)) {
    const { item } = schema
    return input.flatMap((value, index) => unknownKeys(item, value, [...path, index]))
  }
  const takesMapping = schema.type === 'strict_object' || schema.type === 'record'
  if (takesMapping && Array.isArray(input))
    return [{ path, says: `must be ${schema.message}; found ${shown(input)}.`, whole: true }]
  if (schema.type !== 'strict_object' || schema.entries === undefined || !isMapping(input)) return []
  const { entries } = schema
  return Object.entries(input).flatMap(([key, value]) => {
    const entry = Object.hasOwn(entries, key) ? entries[key] : undefined
    if (entry !== undefined) return unknownKeys(entry, value, [...path, key])
    return [{ path: [...path, key], says: `is no key here; ${guess(key, Object.keys(entries), 'the keys are')}` }]
  })
}

function unknownNames(input: unknown, known: Known): readonly Mistake[] {
  const families = [...new Set(known.rules.map((id) => `${id.slice(0, id.indexOf('/'))}/*`))]
  const selectors = [...known.rules, ...families]
  const mistakes: Mistake[] = []
  const mustName = (path: KeyPath, word: unknown, names: readonly string[], expected: string) => {
    if (typeof word !== 'string' || names.includes(word)) return
    const meant = nearest(word, names)
    const hint = meant === undefined ? '' : `; did you mean ${quoted(meant)}?`
    mistakes.push({ path, says: `must be ${expected}; found ${quoted(word)}${hint === '' ? '.' : hint}` })
  }
  for (const [index, id] of listAt(input, 'policies').entries()) {
    mustName(['policies', index], id, known.policies, listed(known.policies))
  }
  for (const [key, choice] of Object.entries(mappingAt(input, 'rules'))) {
    const path = ['rules', key]
    if (Array.isArray(choice))
      mistakes.push({ path, says: `must be ${ruleChoiceExpected}; found ${shown(choice)}.`, whole: true })
    if (!selectors.includes(key)) {
      mistakes.push({
        path,
        says: `names no ${key.endsWith('/*') ? 'family of rules' : 'rule'}; ${guess(key, selectors, 'the families are', families)}`
      })
    }
    if (families.includes(key) && isMapping(choice) && Object.keys(choice).some((name) => name !== 'severity')) {
      mistakes.push({ path, says: 'is a family, and a family takes a severity only; give options to single rules.' })
    }
  }
  for (const [index, waiver] of listAt(input, 'waivers').entries()) {
    if (isMapping(waiver)) {
      mustName(['waivers', index, 'rule'], waiver['rule'], selectors, 'a rule or a family such as "privacy/*"')
    }
  }
  for (const [index, contact] of listAt(mappingAt(input, 'moderation'), 'contacts').entries()) {
    if (isMapping(contact)) {
      mustName(['moderation', 'contacts', index, 'policy'], contact['policy'], known.policies, listed(known.policies))
    }
  }
  return mistakes
}

function wrongOptions(input: unknown, known: Known): readonly Mistake[] {
  return Object.entries(mappingAt(input, 'rules')).flatMap(([id, choice]) => {
    if (!known.rules.includes(id) || !isMapping(choice) || known.options === undefined) return []
    const path = ['rules', id]
    const { severity: _, ...options } = choice
    const schema = known.options[id] ?? noOptions
    return [...wrongValues(schema, options, path), ...unknownKeys(schema, options, path)]
  })
}

const noOptions = v.strictObject({})

function guess(word: string, known: readonly string[], otherwise: string, listing = known): string {
  const meant = nearest(word, known)
  if (meant !== undefined) return `did you mean ${quoted(meant)}?`
  return listing.length === 0 ? 'it takes none.' : `${otherwise} ${listed(listing, 'and')}.`
}

function listed(words: readonly string[], last = 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function mappingAt(input: unknown, key: string): Readonly<Record<string, unknown>> {
  const value = isMapping(input) ? input[key] : undefined
  return isMapping(value) ? value : {}
}

function listAt(input: unknown, key: string): readonly unknown[] {
  const value = isMapping(input) ? input[key] : undefined
  return Array.isArray(value) ? value : []
}
