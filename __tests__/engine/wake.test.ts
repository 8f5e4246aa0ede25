/** What is worked out beforehand for all rules is what the rules say. */
import { expect, test } from '@jest/globals'
import { createWaker } from '../../src/engine/wake.js'
import { wakeTables } from '../../src/engine/wake-tables.generated.js'
import { wakeTablesOf } from '../../src/engine/wake-words.js'
import { defaultConfiguration } from '../../src/policy/configuration-default.generated.js'
import { parseConfiguration } from '../../src/policy/configuration.js'
import { ruleEntries } from '../../src/rules/entries.generated.js'
import { rules } from '../../src/rules/index.generated.js'

const metas = rules.map(({ meta }) => meta)
const heads = ruleEntries.map(({ meta }) => meta)

test('the tables of words', () => {
  expect(wakeTables()).toEqual(wakeTablesOf(metas))
})

test('the default configuration', () => {
  const known = { policies: defaultConfiguration.policies, rules: metas.map(({ id }) => id) }
  expect(defaultConfiguration).toEqual(parseConfiguration({}, known))
})

test('each entry opens its rule', async () => {
  for (const [index, { open }] of ruleEntries.entries()) expect(await open()).toBe(rules[index])
})

test('a few rules are woken by the tables of all as by their own', () => {
  const some = ['secrets/private-key', 'license/ambiguous', 'privacy/coordinates']
  const [own, all] = [metas, heads].map((list) => list.filter(({ id }) => some.includes(id)))
  const texts = ['BEGIN RSA PRIVATE KEY', 'a *creative* c0mmons license', 'his house: 47.12345, 8.54321', 'password: x']
  for (const text of texts)
    expect([...createWaker(all ?? [], wakeTables()).wokenBy(text)]).toEqual([...createWaker(own ?? []).wokenBy(text)])
})
