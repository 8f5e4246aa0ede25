import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import type { Report } from '../../src/engine/report.js'
import { type DescribedRule, sarifReport } from '../../src/report/sarif.js'
import {
  findingOf,
  hostilePath,
  reportOf,
  samplePolicies,
  sampleReport,
  sampleRules,
  span,
  textPlace,
  waivedOf
} from './sample-report.js'

const official = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(official, 'utf8'))
const valid = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false, allErrors: true }).compile(schema)

interface Options {
  readonly rules?: readonly DescribedRule[]
  readonly most?: number
}

// The schema has judged the shape; the tests look at single values in it.
function sarif(report: Report, options: Options = {}): any {
  const log: unknown = JSON.parse(
    sarifReport(report, {
      rules: sampleRules,
      catalogue: samplePolicies,
      informationUri: 'https://goodfaith.example',
      ...options
    })
  )
  expect(valid(log) ? [] : valid.errors).toEqual([])
  return log
}

describe('sarifReport', () => {
  test('is SARIF 2.1.0 by its schema, with everything of the report in it', () => {
    expect(sarif(sampleReport())).toMatchSnapshot()
    expect(sarif(reportOf()).runs[0].invocations[0]).toEqual({
      executionSuccessful: true,
      toolExecutionNotifications: []
    })
  })

  test('names files by relative references that lead back to the path', () => {
    const report = reportOf({
      findings: [
        findingOf({ place: textPlace(hostilePath, span(1, 1)) }),
        findingOf({ place: textPlace('a:b/\ud800.md', span(1, 1)) })
      ]
    })
    const uris: string[] = sarif(report).runs[0].results.map(
      (result: any) => result.locations[0].physicalLocation.artifactLocation.uri
    )
    expect(uris.map(decodeURIComponent)).toEqual([hostilePath, 'a:b/\ufffd.md'])
    for (const uri of uris)
      expect(new URL(uri, 'https://x.example/root/').href.startsWith('https://x.example/root/')).toBe(true)
  })

  test('gives every result a place in a file, as GitHub demands', () => {
    const { results } = sarif(sampleReport()).runs[0]
    expect(results.every((result: any) => result.locations[0].physicalLocation.region.startLine >= 1)).toBe(true)
    expect(results.every((result: any) => /^[0-9a-f]{32}$/.test(result.partialFingerprints['goodfaith/v1']))).toBe(true)
  })

  test('describes rules within what GitHub takes, with the clauses of selected policies as tags', () => {
    const long: DescribedRule = {
      id: 'privacy/phone-number',
      severity: 'notice',
      summary: 's'.repeat(2000),
      why: '😀'.repeat(2000),
      remedy: 'r'
    }
    const many = samplePolicies.map((policy) => ({
      ...policy,
      clauses: Array.from({ length: 30 }, (_, index) => ({
        id: `${policy.id}/${index}`,
        kind: 'decide' as const,
        summary: 'Words',
        heading: 'Rules',
        link: 'https://x.example/',
        rules: [long.id]
      }))
    }))
    const log: any = JSON.parse(
      sarifReport(reportOf(), { rules: [long], catalogue: many, informationUri: 'https://x.example' })
    )
    expect(valid(log)).toBe(true)
    const [rule] = log.runs[0].tool.driver.rules
    const texts = [rule.shortDescription.text, rule.fullDescription.text, rule.help.text, rule.help.markdown]
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(1024)
    expect(rule.properties.tags).toHaveLength(20)
    expect(rule.defaultConfiguration).toEqual({ level: 'note' })
    const tags = sarif(sampleReport()).runs[0].tool.driver.rules.find(({ id }: DescribedRule) => id === long.id)
      .properties.tags
    expect(tags).toEqual(['meadow/privacy.phone', 'orchard/doxing'])
  })

  test('keeps the most severe results where there are too many, waived ones last', () => {
    const place = textPlace('a.md', span(1, 1))
    const report = reportOf({
      findings: [
        findingOf({ place, severity: 'notice' }),
        findingOf({ place, severity: 'error' }),
        findingOf({ place, severity: 'warning' })
      ],
      waived: [waivedOf(findingOf({ place }), { origin: 'inline', reason: 'r' })]
    })
    const levels = (most: number) => sarif(report, { most }).runs[0].results.map(({ level }: any) => level)
    expect(levels(4)).toEqual(['error', 'warning', 'note', 'error'])
    expect(levels(2)).toEqual(['error', 'warning'])
    expect(sarif(report, { most: 2 }).runs[0].invocations[0].toolExecutionNotifications).toEqual([
      { level: 'warning', message: { text: '2 less severe results left out: more would be refused.' } }
    ])
  })

  test('holds 25,000 results at most', () => {
    const finding = findingOf({ place: textPlace('a.md', span(1, 1)) })
    expect(
      JSON.parse(
        sarifReport(reportOf({ findings: Array(25_001).fill(finding) }), {
          rules: [],
          catalogue: [],
          informationUri: 'https://x.example'
        })
      ).runs[0].results
    ).toHaveLength(25_000)
  })

  test('shows neither excerpts nor the words of errors, and makes no links of messages', () => {
    const report = sampleReport()
    const written = JSON.stringify(sarif({ ...report, notes: [{ message: '[click](https://evil.example)' }] }))
    for (const word of ['Ring Sam', '参照', 'pwned', '@everyone', '](https://evil']) expect(written).not.toContain(word)
  })
})
