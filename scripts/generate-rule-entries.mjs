/**
 * What a check needs before any rule wakes, worked out from the compiled rules, so that quiet text costs little:
 * src/rules/entries.generated.ts (what the engine must know of each rule), src/rules/options.generated.ts (schemas of options),
 * src/engine/wake-tables.generated.ts (the words that wake rules) and src/policy/configuration-default.generated.ts.
 * `node scripts/generate-rule-entries.mjs [--check] [--root DIR]`
 */
import picomatch from 'picomatch'
import * as v from 'valibot'
import { importCompiled } from './compiled.mjs'
import { generatorArguments, publishFiles } from './generated-files.mjs'
import { literal } from './literal.mjs'
import { packedTrie } from './packed-trie.mjs'
import { readPolicies } from './policies.mjs'
import { ruleIds } from './rule-files.mjs'

const header =
  '// Generated from src/rules by scripts/generate-rule-entries.mjs; run `npm run generate` after a change there.'

const options = generatorArguments()
const ids = ruleIds(options.root)
const rules = []
for (const id of ids) rules.push((await importCompiled(options.root, `src/rules/${id}.ts`)).default)

publishFiles(
  options,
  new Map([
    ['src/rules/entries.generated.ts', await entries()],
    ['src/rules/options.generated.ts', optionSchemas()],
    ['src/engine/wake-tables.generated.ts', await wakeTables()],
    ['src/policy/configuration-default.generated.ts', await defaultConfiguration()]
  ])
)

async function entries() {
  const items = await Promise.all(
    rules.map(async ({ meta, suspects }) => {
      const { id, severity, scope, subjects, wakesIn, reads, needs, idle } = meta
      // Literals stand in the tables.
      const wakes = meta.wakes.filter((wake) => wake === 'always' || 'shape' in wake)
      const defaults = meta.options && v.getDefaults(await meta.options())
      const head = {
        id,
        severity,
        scope,
        subjects,
        wakes,
        wakesIn,
        reads,
        needs,
        idle,
        suspects: suspects && true,
        defaults
      }
      const known = Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined))
      return `  {\n    meta: ${literal(known, '    ')},\n    open: async () => (await import('./${id}.js')).default\n  }`
    })
  )
  return `${header}
import type { RuleEntry } from './rule.js'

/** Every rule, by id; the words that wake it stand in \`src/engine/wake-tables.generated.ts\`. */
export const ruleEntries: readonly RuleEntry[] = [
${items.join(',\n')}
]
`
}

function optionSchemas() {
  const having = ids.filter((_, index) => rules[index].meta.options !== undefined)
  const names = having.map((id) => [id, id.replace(/[/-]+(.)/g, (_, letter) => letter.toUpperCase())])
  return `${header}
import type * as v from 'valibot'
${names.map(([id, name]) => `import ${name} from './${id}.js'`).join('\n')}

/** The options of rules that have any, by id. */
export async function ruleOptions(): Promise<Readonly<Record<string, v.GenericSchema>>> {
  const rules = [${names.map(([, name]) => name).join(', ')}]
  const schemas: Record<string, v.GenericSchema> = {}
  for (const { meta } of rules) if (meta.options) schemas[meta.id] = await meta.options()
  return schemas
}
`
}

async function wakeTables() {
  const { wakeTablesOf } = await importCompiled(options.root, 'src/engine/wake-words.ts')
  const tables = wakeTablesOf(rules.map(({ meta }) => meta))
  const each = Object.values(tables).flatMap(({ common, beyond }) => [common, beyond])
  const sets = [...new Set(each.flatMap(({ wakes }) => wakes.map((names) => names.join(' '))))].sort()
  const table = (name, { trie, wakes }) => {
    const wakesWhat = wakes.map((names) => sets.indexOf(names.join(' ')))
    return `      ${name}: {\n        trie: unpacked(${literal(packedTrie(trie), '        ')}),\n        wakes: named('${Buffer.from(wakesWhat).toString('base64')}')\n      }`
  }
  const words = Object.entries(tables).map(
    ([name, { common, beyond }]) => `    ${name}: {\n${table('common', common)},\n${table('beyond', beyond)}\n    }`
  )
  return `${header}
import { unpacked } from '../detect/packed-trie.js'
import type { WakeTables } from './wake-words.js'

const names: readonly (readonly string[])[] = ${literal(sets.map((set) => set.split(' ')))}

const named = (numbers: string) => Array.from(Buffer.from(numbers, 'base64'), (number) => names[number] ?? [])

/** The words of all rules. */
export function wakeTables(): WakeTables {
  return {
${words.join(',\n')}
  }
}
`
}

async function defaultConfiguration() {
  const { parseConfiguration } = await importCompiled(options.root, 'src/policy/configuration.ts')
  const { globOptions } = await importCompiled(options.root, 'src/policy/globs.ts')
  const { policies } = readPolicies(options.root, ids)
  const configuration = parseConfiguration({}, { policies: policies.map(({ id }) => id), rules: ids })
  const expression = (nocase) => (glob) => picomatch.makeRe(glob, { ...globOptions, nocase }).source
  return `// Generated from src/policy/configuration-schema.ts by scripts/generate-rule-entries.mjs; run \`npm run generate\` after a change there.
import type { Configuration } from './configuration.js'

/** The configuration of a community that wrote none. */
export const defaultConfiguration: Configuration = ${literal(configuration)}

/** Its globs, compiled: a path that one of \`paths\` takes, in any case, and none of \`pathsIgnore\`, is checked. */
export const defaultGlobs = {
  paths: [
    ${configuration.paths.map((glob) => `/${expression(true)(glob)}/i`).join(',\n    ')}
  ],
  images: [
    ${configuration.images.map((glob) => `/${expression(true)(glob)}/i`).join(',\n    ')}
  ],
  pathsIgnore: [
    ${configuration.pathsIgnore.map((glob) => `/${expression(false)(glob)}/`).join(',\n    ')}
  ]
} as const
`
}
