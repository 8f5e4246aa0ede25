import { describe, expect, test } from '@jest/globals'
import { checkRunText } from '../../src/report/check-run.js'
import { summaryComment } from '../../src/report/summary.js'
import { findingOf, reportOf, sampleContacts, samplePolicies, sampleReport, span, textPlace } from './sample-report.js'

const context = { policies: samplePolicies, contacts: sampleContacts }

describe('a check run', () => {
  test('has an annotation for each finding of a file, fifty a request', () => {
    const findings = Array.from({ length: 120 }, (_, index) =>
      findingOf({ place: textPlace(`docs/${index}.md`, span(index + 1, 1)), severity: 'warning' })
    )
    const { batches } = checkRunText(reportOf({ findings }), 'Title', context)
    expect(batches.map(({ length }) => length)).toEqual([50, 50, 20])
    expect(batches[0]?.[0]).toMatchObject({
      path: 'docs/0.md',
      start_line: 1,
      end_line: 1,
      start_column: 1,
      end_column: 5,
      annotation_level: 'warning'
    })
  })

  test('leaves columns out over several lines, and the words of the pull request to the summary', () => {
    const { batches, summary } = checkRunText(sampleReport(), 'Title', context)
    const shown = batches.flat()
    expect(
      shown.every(({ start_line, end_line, start_column }) => start_line === end_line || start_column === undefined)
    ).toBe(true)
    expect(shown).toHaveLength(sampleReport().findings.filter(({ place }) => place.kind !== 'pull-request').length)
    expect(summary).toContain('of the pull request')
  })

  test('shows what stood in a renamed file under its new name', () => {
    const headPath = 'docs/new.md'
    const place = { kind: 'text', path: 'docs/old.md', side: 'base', span: span(3, 1), headPath } as const
    const [annotation] = checkRunText(reportOf({ findings: [findingOf({ place })] }), 'Title', context).batches.flat()
    expect(annotation).toMatchObject({ path: 'docs/new.md', start_line: 1 })
    expect(annotation?.message).toContain('Found on line 3 before the change, in docs/old.md.')
  })
})

describe('the summary as a comment', () => {
  test('keeps to the size of a comment, whatever there is to list', () => {
    const long = '参'.repeat(400)
    const findings = Array.from({ length: 3000 }, (_, index) =>
      findingOf({ place: textPlace(`docs/${long}${index}.md`, span(index + 1, 1)) })
    )
    const skipped = Array.from({ length: 3000 }, (_, index) => ({ path: `${long}${index}`, reason: long }))
    for (const report of [
      reportOf({ findings, skipped }),
      reportOf({ skipped }),
      reportOf({ findings: findings.slice(0, 150) })
    ]) {
      const text = summaryComment(report, context)
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(64_400)
      expect(text).toContain('A second look, and reporting')
    }
  })

  test('is whole where it fits', () => {
    const text = summaryComment(sampleReport(), context)
    expect(text).toContain('## Goodfaith: something needs a change')
    expect(text.match(/^\| .*\| (?:error|warning|notice)/gm)).toHaveLength(sampleReport().findings.length)
  })
})
