/**
 * src/policy/configuration-schema.ts → schema/configuration.schema.json and, with configuration.template.md beside this file,
 * docs/configuration.md. `node scripts/generate-configuration.mjs [--check] [--root DIR]`
 */
import { readFileSync } from 'node:fs'
import { configurationJsonSchema } from './configuration-json-schema.mjs'
import { generatorArguments, publishFiles } from './generated-files.mjs'

const options = generatorArguments()
const schema = await configurationJsonSchema(options.root)
const template = readFileSync(new URL('configuration.template.md', import.meta.url), 'utf8')

publishFiles(
  options,
  new Map([
    ['schema/configuration.schema.json', `${JSON.stringify(schema, undefined, 2)}\n`],
    ['docs/configuration.md', page()]
  ])
)

function page() {
  const keys = Object.entries(schema.properties).map(([key, property]) => section(key, property))
  const header =
    '<!-- Generated from src/policy/configuration-schema.ts and scripts/configuration.template.md by scripts/generate-configuration.mjs; run `npm run generate` after a change there. -->\n'
  return header + template.replace('{{keys}}', () => keys.join('\n\n')).replace(/\n*$/, '\n')
}

function section(key, property) {
  const facts = [`- Value: ${valueOf(property)}`]
  if (property.default !== undefined && !isEmptyMapping(property.default)) facts.push(...defaultOf(property.default))
  const inner = property.items?.properties ?? property.properties
  const required = property.items?.required ?? []
  const table =
    inner === undefined || key === 'rules'
      ? []
      : ['', '| Key | Value | Default | Meaning |', '| --- | --- | --- | --- |', ...rows(inner, required)]
  return [`### \`${key}\``, '', property.description, '', ...facts, ...table].join('\n')
}

function rows(properties, required, under = '') {
  return Object.entries(properties).flatMap(([key, property]) => {
    const name = `${under}${key}`
    const fallback = required.includes(key) ? 'required' : property.default === undefined ? '–' : code(property.default)
    const row = `| \`${name}\` | ${valueOf(property)} | ${fallback} | ${property.description} |`
    return [
      row,
      ...(property.items?.properties === undefined
        ? []
        : rows(property.items.properties, property.items.required, `${name}[].`))
    ]
  })
}

function valueOf(property) {
  if (property.anyOf !== undefined) return property.anyOf.map(valueOf).join(', or ')
  if (property.enum !== undefined && (property.enum.length === 0 || property.enum.length > 10))
    return 'a rule or a family'
  if (property.enum !== undefined) return property.enum.map((word) => `\`${word}\``).join(', ')
  if (property.type === 'array')
    return property.items.properties === undefined ? `list of ${valueOf(property.items)}` : 'list of mappings'
  if (property.type === 'object') return 'mapping'
  if (property.type === 'boolean') return '`true`, `false`'
  if (property.type === 'integer') return `whole number from ${property.minimum} to ${property.maximum}`
  return property.maxLength === undefined ? 'text' : `text of at most ${property.maxLength} characters`
}

function defaultOf(value) {
  if (!Array.isArray(value) || value.length < 2) return [`- Default: ${code(value)}`]
  return ['- Default:', '', '  ```yaml', ...value.map((item) => `  - '${item}'`), '  ```']
}

function code(value) {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``
}

function isEmptyMapping(value) {
  return typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0
}
