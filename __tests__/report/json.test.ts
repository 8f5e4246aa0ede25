import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import type * as v from 'valibot'
import type { Report } from '../../src/engine/report.js'
import type { Redacted } from '../../src/engine/redaction.js'
import { inertJson } from '../../src/report/inert-json.js'
import { jsonReport } from '../../src/report/json.js'
import { type reportSchema, reportSchemaId } from '../../src/report/report-schema.js'
import { hostileLine, hostilePath, reportOf, sampleReport } from './sample-report.js'

const published: unknown = JSON.parse(readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'))
const valid = new Ajv2020({ strict: true, allErrors: true, strictTuples: false }).compile(published as object)

/** A type as JSON has it: nothing read-only, no brands. */
type Plain<T> = T extends Redacted
  ? string
  : T extends readonly [infer Head, ...infer Tail]
    ? [Plain<Head>, ...Plain<Tail>]
    : T extends readonly (infer Item)[]
      ? Plain<Item>[]
      : T extends object
        ? { -readonly [Key in keyof T]: Plain<T[Key]> }
        : T
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

describe('jsonReport', () => {
  test('has a schema that is the type Report, no more and no less', () => {
    const same: Same<Plain<Report>, Plain<v.InferOutput<typeof reportSchema>>> = true
    expect(same).toBe(true)
  })

  test('keeps to the published schema', () => {
    for (const report of [
      sampleReport(),
      reportOf(),
      reportOf({ result: 'incomplete', failOn: 'never', policies: [] })
    ]) {
      const problems = valid(JSON.parse(jsonReport(report))) ? [] : valid.errors
      expect(problems).toEqual([])
    }
  })

  test('is refused by the schema where it is wrong', () => {
    type Loose = Record<string, any>
    const spoilers: readonly ((report: Loose) => void)[] = [
      (report) => delete report['result'],
      (report) => (report['result'] = 'passed'),
      (report) => (report['more'] = 1),
      (report) => (report['version'] = 2),
      (report) => (report['files'].checked = -1),
      (report) => (report['findings'][0].clauses = []),
      (report) => (report['findings'][0].fingerprint = 'short'),
      (report) => (report['findings'][0].place = { kind: 'text', path: 'a.md' }),
      (report) => (report['findings'][0].span.start.line = 0),
      (report) => (report['findings'][0].waiver = report['waived'][0].waiver),
      (report) => delete report['waived'][0].waiver
    ]
    for (const spoil of spoilers) {
      const report = JSON.parse(jsonReport(sampleReport())) as Loose
      spoil(report)
      expect(valid(report)).toBe(false)
    }
  })

  test('holds the whole report, in one order whatever the order it came in', () => {
    const report = sampleReport()
    const written = jsonReport(report)
    expect(JSON.parse(written)).toEqual({ $schema: reportSchemaId, ...report })
    expect(jsonReport(reversed(report) as Report)).toBe(written)
    expect(written.startsWith(`{\n  "$schema": "${reportSchemaId}",\n  "version": 1,\n`)).toBe(true)
    expect(written.endsWith('\n}\n')).toBe(true)
  })

  test('is tried here with every key the schema knows', () => {
    const used = new Set<string>()
    JSON.parse(jsonReport(sampleReport()), (key, value: unknown) => {
      used.add(key)
      return value
    })
    expect(propertiesIn(published)).toContain('expires')
    expect(propertiesIn(published).filter((name) => !used.has(name))).toEqual([])
  })

  test('is harmless where it is printed', () => {
    const written = jsonReport(sampleReport())
    expect(JSON.parse(written).findings[4].place.path).toBe(hostilePath)
    expect(JSON.parse(written).findings[4].excerpt.text).toBe(hostileLine)
    expect(written.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|##\[/u)
  })
})

test('inertJson means what JSON.stringify means', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      expect(JSON.parse(inertJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    })
  )
  expect(JSON.parse(inertJson('###[##[\u{e0041}\ud800'))).toBe('###[##[\u{e0041}\ud800')
})

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reversed(part)])
  )
}

/** The names of all properties a JSON Schema describes. */
function propertiesIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : []
  return [...own, ...Object.values(schema).flatMap(propertiesIn)]
}
