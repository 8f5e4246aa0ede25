import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { redact } from '../../src/engine/redaction.js'
import { codeFrame } from '../../src/report/code-frame.js'
import { textReport } from '../../src/report/text.js'
import { visible } from '../../src/report/visible.js'
import {
  excerptOf,
  findingOf,
  hostileLine,
  reportOf,
  samplePolicies,
  sampleReport,
  span,
  textPlace
} from './sample-report.js'

const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

function plain(report = sampleReport(), width?: number): string {
  return textReport(report, { color: false, policies: samplePolicies, ...(width === undefined ? {} : { width }) })
}

describe('textReport', () => {
  test('shows everything once, grouped by file, with the result last', () => {
    expect(plain()).toMatchSnapshot()
  })

  test('says in its last line what a pass found', () => {
    const cases = [
      [reportOf(), 'no findings in 14 files: pass\n'],
      [reportOf({ files: { checked: 1, ignored: 0 } }), 'no findings in 1 file: pass\n'],
      [reportOf({ outOfScope: 1 }), 'no findings in 14 files (1 finding on lines the change did not touch): pass\n'],
      [
        reportOf({
          result: 'needs-review',
          findings: [findingOf({ place: textPlace('a.md', span(1, 1)), severity: 'notice' })]
        }),
        '1 notice in 1 of 14 files: needs-review\n'
      ],
      [
        reportOf({
          result: 'fail',
          findings: [findingOf({ place: { kind: 'pull-request', part: 'title', span: span(1, 1) } })]
        }),
        '1 error in the words of the pull request: fail\n'
      ]
    ] as const
    for (const [report, ending] of cases) expect(plain(report).endsWith(ending)).toBe(true)
  })

  test('keeps findings of one file together when the report does not', () => {
    const places = ['a.md', 'b.md', 'a.md'].map((path, index) => textPlace(path, span(index + 1, 1)))
    const lines = plain(reportOf({ findings: places.map((place) => findingOf({ place })) })).split('\n')
    expect(lines.flatMap((line) => /^\w\.md:\d/.exec(line)?.[0] ?? [])).toEqual(['a.md:1', 'a.md:3', 'b.md:2'])
  })

  test('colors words and nothing else when asked', () => {
    const colored = textReport(sampleReport(), { color: true, policies: samplePolicies })
    expect(colored).toContain('\u001b[31merror\u001b[39m')
    expect(colored.replaceAll(/\u001b\[\d{1,2}m/g, '')).toBe(plain())
  })

  test('lets nothing from the pull request act on a terminal or a log', () => {
    const nasty = fc.oneof(
      fc.constantFrom(hostileLine, '::stop-commands::x', ' ::add-mask::a', '##[error]x'),
      fc.string({ unit: 'binary' })
    )
    fc.assert(
      fc.property(nasty, nasty, (path, line) => {
        const report = reportOf({
          findings: [findingOf({ place: textPlace(path, span(1, 1)), excerpt: excerptOf(1, line, line.slice(0, 3)) })],
          failures: [{ ruleId: 'a/b', path, message: line }],
          skipped: [{ path, reason: line }],
          notes: [{ path, message: line }]
        })
        for (const printed of plain(report).trimEnd().split('\n')) {
          expect(printed).not.toMatch(unseen)
          expect(printed).not.toMatch(/^\s*::|##\[/)
        }
      })
    )
  })
})

describe('codeFrame', () => {
  test('marks the columns of the match', () => {
    const cases = [
      ['Ring Sam now.', 'Sam', 80, 'Ring Sam now.', '     ^^^'],
      ['\tRing\tSam', 'Sam', 80, ' Ring Sam', '      ^^^'],
      ['参照 Sam', 'Sam', 80, '参照 Sam', '     ^^^'],
      ['a 参照 b', '参照', 80, 'a 参照 b', '  ^^^^'],
      ['e\u0301e\u0301 Sam', 'Sam', 80, 'e\u0301e\u0301 Sam', '   ^^^'],
      ['😀 Sam', 'Sam', 80, '😀 Sam', '   ^^^'],
      ['a\u202eb Sam', '\u202e', 80, 'a\\u{202e}b Sam', ' ^^^^^^^^'],
      ['##[x] Sam', 'Sam', 80, '## [x] Sam', '       ^^^'],
      [`${'a'.repeat(50)} Sam ${'b'.repeat(50)}`, 'Sam', 20, '…aaaaaa Sam bbbbbbb…', '        ^^^'],
      [`Sam ${'b'.repeat(50)}`, 'Sam', 20, `Sam ${'b'.repeat(14)}…`, '^^^'],
      [`${'a'.repeat(50)} Sam`, 'Sam', 20, `…${'a'.repeat(14)} Sam`, '                ^^^'],
      [`${'a'.repeat(50)}`, 'a'.repeat(50), 20, `${'a'.repeat(18)}…`, '^'.repeat(18)]
    ] as const
    for (const [line, match, width, source, marker] of cases) {
      expect(codeFrame(excerptOf(1, line, match), width)).toEqual({ source, marker })
    }
  })

  test('marks one column for an empty match, also past the end of the line', () => {
    const text = redact('abc', { start: 0, end: 3 }, [])
    expect(codeFrame({ line: 1, text, start: 2, end: 2 }, 80)).toEqual({ source: 'abc', marker: ' ^' })
    expect(codeFrame({ line: 1, text, start: 4, end: 4 }, 80)).toEqual({ source: 'abc', marker: '   ^' })
    expect(codeFrame({ line: 1, text: redact('', { start: 0, end: 0 }, []), start: 1, end: 1 }, 80)).toEqual({
      source: '',
      marker: '^'
    })
  })

  test('never shows more than the width, and always the start of the match', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', ' ', '\t', '照', '😀', '\u202e', '[', '#'),
          minLength: 1,
          maxLength: 300
        }),
        fc.nat(),
        (line, at) => {
          const start = at % line.length
          const match = line.slice(start, start + 4)
          const text = redact(line, { start: 0, end: line.length }, [])
          const { source, marker } = codeFrame({ line: 1, text, start: start + 1, end: start + 1 + match.length }, 40)
          expect(marker.length).toBeLessThanOrEqual(40)
          expect(marker).toMatch(/^ *\^+$/)
          const shown = [...source].reduce(
            (sum, character) => sum + (character === '照' || character === '😀' ? 2 : 1),
            0
          )
          expect(shown).toBeLessThanOrEqual(40)
        }
      ),
      { numRuns: 1000 }
    )
  })

  test('takes a line of a megabyte', () => {
    const line = `${'\u0301'.repeat(500_000)}Sam${'照'.repeat(500_000)}`
    expect(codeFrame(excerptOf(1, line, 'Sam'), 40).marker).toMatch(/^ *\^\^\^$/)
  })
})

test('visible writes what cannot be seen and leaves the rest', () => {
  const cases = [
    ['plain, äöü, 日本 😀', 'plain, äöü, 日本 😀'],
    ['\u0000\u001b[31m\u0085\r\n\t', '\\u{0}\\u{1b}[31m\\u{85}\\u{d}\\u{a}\\u{9}'],
    ['\u202a\u2066\u200f\u061c', '\\u{202a}\\u{2066}\\u{200f}\\u{61c}'],
    ['\u200b\u2060\ufeff\u00ad\u{e0041}\u3164', '\\u{200b}\\u{2060}\\u{feff}\\u{ad}\\u{e0041}\\u{3164}'],
    ['\u2028\u2029\ud800', '\\u{2028}\\u{2029}\\u{d800}']
  ] as const
  for (const [text, shown] of cases) expect(visible(text)).toBe(shown)
})
