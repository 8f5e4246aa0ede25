import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { type Known, mergeConfiguration } from '../../src/policy/configuration.js'
import { ConfigurationError } from '../../src/policy/configuration-error.js'
import { configurationFromInputs, inputs, readInputs } from '../../src/policy/inputs.js'

interface Key {
  readonly description?: string
  readonly default?: unknown
  readonly type?: string
  readonly properties?: Readonly<Record<string, Key>>
}
interface ActionInput {
  readonly description: string
  readonly default?: string
}

const read = (path: string) => readFileSync(join(process.cwd(), path), 'utf8')
const action = parse(read('action.yml')) as {
  readonly inputs: Readonly<Record<string, ActionInput>>
  readonly outputs: Readonly<Record<string, unknown>>
} // a shape the tests below find out about
const schema = JSON.parse(read('schema/configuration.schema.json')) as Key // generated, and compared with its source by `npm run generate -- --check`

const known: Known = { policies: ['pyworldwide', 'stack-exchange'], rules: ['privacy/phone-number'] }
const given = (values: Readonly<Record<string, string>>) => (name: string) => values[name] ?? ''

/** Keys that only a file can set: they are mappings or lists of mappings, or nobody needs to change them from run to run. */
const fileOnly = ['rules', 'images', 'sources', 'waivers', 'privacy', 'moderation', 'limits']

describe('the inputs of action.yml', () => {
  test('are the inputs the code reads, in the same order', () => {
    expect(Object.keys(action.inputs)).toEqual(inputs.map(({ name }) => name))
  })

  test('cover every key of the configuration but those a file alone can set', () => {
    const leaves = Object.entries(schema.properties ?? {}).flatMap(([key, { properties }]) =>
      fileOnly.includes(key)
        ? []
        : Object.keys(properties ?? { '': {} }).map((inner) => (inner === '' ? key : `${key}.${inner}`))
    )
    expect(inputs.flatMap(({ key }) => (key === undefined ? [] : key.join('.'))).sort()).toEqual(leaves.sort())
  })

  test.each(inputs.filter(({ key }) => key !== undefined))(
    'say of $name what the schema says, and leave its default to the schema',
    ({ name, key = [] }) => {
      const setting = key.reduce<Key>((outer, part) => outer.properties?.[part] ?? {}, schema)
      const fallback =
        setting.default === undefined || Array.isArray(setting.default)
          ? ''
          : ` Default: \`${String(setting.default)}\`.`
      expect(setting.description).toBeDefined()
      expect(action.inputs[name]).toEqual({ description: `${setting.description}${fallback}` })
    }
  )

  test('have defaults only where the token needs one', () => {
    const withDefault = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined)
    expect(withDefault.map(([name, input]) => [name, input.default])).toEqual([['token', '${{ github.token }}']])
  })

  test('come with outputs that carry counts, words and paths alone', () => {
    expect(Object.keys(action.outputs)).toEqual([
      'result',
      'findings',
      'errors',
      'warnings',
      'notices',
      'files-checked',
      'files-skipped',
      'complete',
      'posted',
      'sarif-file',
      'json-file'
    ])
  })
})

describe('the configuration from inputs', () => {
  test('is empty when every input is', () => {
    expect(configurationFromInputs(() => ' \n')).toEqual({})
  })

  test('holds what is set, read as its kind asks', () => {
    const get = given({
      token: 'unused',
      policies: 'pyworldwide, stack-exchange',
      paths: 'docs/**/*.{md,mdx}, README.md\n\n  notes/**\n',
      'paths-ignore': 'a{b,c\nd',
      'fail-on': ' warning ',
      'license-allowed': 'MIT',
      'license-default': 'CC-BY-4.0 OR MIT',
      'post-comments': 'False',
      'max-comments': '7'
    })
    expect(configurationFromInputs(get)).toEqual({
      policies: ['pyworldwide', 'stack-exchange'],
      paths: ['docs/**/*.{md,mdx}', 'README.md', 'notes/**'],
      'paths-ignore': ['a{b,c', 'd'],
      'fail-on': 'warning',
      license: { allowed: ['MIT'], default: 'CC-BY-4.0 OR MIT' },
      comments: { post: false, most: 7 }
    })
  })

  test('wins over the configuration it is merged with only where something is set', () => {
    const merged = mergeConfiguration(
      [readInputs(given({ scope: 'file' }), known), readInputs(given({ 'max-comments': '3' }), known)],
      known
    )
    expect(merged).toMatchObject({ scope: 'file', comments: { post: true, most: 3 } })
  })

  test('names the input in every mistake', () => {
    const get = given({
      policies: 'pyworldwide,pythondiscord',
      scope: 'all',
      'license-allowed': 'MIT<',
      'post-comments': 'yes',
      'max-comments': 'many'
    })
    expect(() => readInputs(get, known)).toThrow(
      new ConfigurationError([
        'input policies[1] must be pyworldwide or stack-exchange; found "pythondiscord".',
        'input scope must be added, section, file or change; found "all".',
        'input license-allowed[0] must be an SPDX id or expression; found "MIT<".',
        'input post-comments must be true or false; found "yes".',
        'input max-comments must be a whole number of comments from 0 to 50; found "many".'
      ])
    )
  })
})
