/** The schema of the configuration as JSON Schema, with the names of policies and rules filled in for editors. */
import { toJsonSchema } from '@valibot/to-json-schema'
import { importCompiled } from './compiled.mjs'
import { readPolicies } from './policies.mjs'
import { ruleIds } from './rule-files.mjs'

/**
 * @param {string} root
 * @returns {Promise<Record<string, any>>} draft-07, keys in the order of the source
 */
export async function configurationJsonSchema(root) {
  const { configurationSchema } = await importCompiled(root, 'src/policy/configuration-schema.ts')
  const converted = toJsonSchema(configurationSchema, { typeMode: 'input', errorMode: 'ignore' })
  const { $schema, ...schema } = JSON.parse(JSON.stringify(converted))
  const rules = ruleIds(root)
  const selectors = [...new Set(rules.flatMap((id) => [`${id.split('/')[0]}/*`, id]))]
  const policies = readPolicies(root, rules).policies.map(({ id }) => id)
  const { properties } = schema
  properties.policies.items.enum = policies
  properties.moderation.properties.contacts.items.properties.policy.enum = policies
  properties.waivers.items.properties.rule.enum = selectors
  const choice = properties.rules.additionalProperties
  properties.rules.properties = Object.fromEntries(
    await Promise.all(selectors.map(async (selector) => [selector, await ruleSchema(root, choice, selector)]))
  )
  properties.rules.additionalProperties = false
  return { $schema, $id: 'urn:goodfaith:configuration:1', title: 'Configuration of goodfaith', ...schema }
}

async function ruleSchema(root, choice, selector) {
  const [severity, mapping] = choice.anyOf
  if (selector.endsWith('/*')) return { anyOf: [severity, { ...mapping, additionalProperties: false }] }
  const { meta } = (await importCompiled(root, `src/rules/${selector}.ts`)).default
  const options = meta.options === undefined ? {} : optionsJsonSchema(await meta.options())
  const properties = { ...mapping.properties, ...options.properties }
  return { description: meta.summary, anyOf: [severity, { type: 'object', properties, additionalProperties: false }] }
}

/** The options of a rule as JSON Schema. */
export function optionsJsonSchema(options) {
  return JSON.parse(JSON.stringify(toJsonSchema(options, { typeMode: 'input', errorMode: 'ignore' })))
}
