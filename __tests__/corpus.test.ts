/** The false-alarm gate: pages written by us on sensitive subjects, on which no rule may say anything. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { type CheckInput, check } from '../src/engine/check.js'
import { catalogue } from '../src/policy/catalogue.generated.js'
import { parseConfiguration } from '../src/policy/configuration.js'
import { rules } from '../src/rules/index.generated.js'

const folder = join(import.meta.dirname, 'corpus')
const pages = readdirSync(folder).filter((name) => name.endsWith('.md'))

const known = { policies: catalogue.map(({ id }) => id), rules: rules.map(({ meta }) => meta.id) }

/** What all rules together say, as lines that name rule and place. */
async function said(input: CheckInput): Promise<readonly string[]> {
  const report = await check(input, {
    rules,
    catalogue,
    configuration: parseConfiguration({}, known),
    takesPath: () => true,
    trust: 'base',
    clock: () => performance.timeOrigin + performance.now(),
    version: '0.0.0'
  })
  expect({ failures: report.failures, skipped: report.skipped }).toEqual({ failures: [], skipped: [] })
  return report.findings.map(({ place, ruleId, message }) => {
    const line = 'span' in place ? place.span?.start.line : undefined
    return `line ${line ?? '–'}: ${ruleId}: ${message}`
  })
}

test('the corpus is large enough to mean something', () => {
  expect(pages.length).toBeGreaterThanOrEqual(14)
  for (const page of pages) {
    const lines = readFileSync(join(folder, page), 'utf8').split('\n').length
    expect({ page, long: lines >= 60 }).toEqual({ page, long: true })
  }
})

describe.each(pages)('%s', (page) => {
  const text = readFileSync(join(folder, page), 'utf8')

  test('passes in silence as a new file', async () => {
    expect(await said({ files: [{ path: `docs/${page}`, head: text }] })).toEqual([])
  })

  test('passes in silence as the description of a pull request', async () => {
    expect(await said({ files: [], pullRequest: { title: `Add ${page}`, body: text } })).toEqual([])
  })
})
