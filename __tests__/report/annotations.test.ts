import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Finding } from '../../src/engine/report.js'
import { type Annotation, annotations, safeLogLine, workflowCommand } from '../../src/report/annotations.js'
import { visible } from '../../src/report/visible.js'
import { findingOf, hostileLine, reportOf, sampleReport, span, textPlace } from './sample-report.js'

/** The runner's grammar: a command begins a line, leading space aside, or stands in the old form anywhere in it. */
const command = /^\s*::|##\[/
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

function many(count: number, parts: (index: number) => Partial<Finding> & Pick<Finding, 'place'>): readonly Finding[] {
  return Array.from({ length: count }, (_, index) => findingOf(parts(index)))
}

describe('annotations', () => {
  test('give each finding its own while there is room, the most severe first', () => {
    expect(annotations(sampleReport()).map(workflowCommand).map(visible)).toMatchSnapshot()
  })

  test('stand on the lines and columns the runner accepts', () => {
    const cases = [
      [textPlace('a.md', span(3, 5, 3, 9)), { path: 'a.md', line: 3, endLine: 3, column: 5, endColumn: 8 }],
      [textPlace('a.md', span(3, 5, 3, 5)), { path: 'a.md', line: 3, endLine: 3, column: 5, endColumn: 5 }],
      [textPlace('a.md', span(3, 5, 4, 2)), { path: 'a.md', line: 3, endLine: 4 }],
      [textPlace('a.md', span(3, 5, 4, 1)), { path: 'a.md', line: 3, endLine: 3 }],
      [textPlace('a.md', span(3, 5), 'base'), { path: 'a.md' }],
      [{ kind: 'file', path: 'a.md' }, { path: 'a.md' }],
      [{ kind: 'pull-request', part: 'title', span: span(1, 1) }, {}]
    ] as const
    for (const [place, position] of cases) {
      const [made] = annotations(reportOf({ findings: [findingOf({ place })] }))
      const { level, title, message, ...rest } = made ?? { level: 'none', title: '', message: '' }
      expect(rest).toEqual(position)
      expect([level, title]).toEqual(['error', 'goodfaith: privacy/phone-number'])
      expect(message).toContain('Phone number in prose.')
    }
  })

  test('merge those of one rule in one file when there are too many', () => {
    const findings = many(22, (index) => ({ place: textPlace(index % 2 === 0 ? 'a.md' : 'b.md', span(index + 1, 1)) }))
    const made = annotations(reportOf({ findings }))
    expect(made.map(({ path, line }) => [path, line])).toEqual([
      ['a.md', 1],
      ['b.md', 2]
    ])
    expect(made[0]?.message).toContain(
      'The rule points at 10 more places here: lines 3, 5, 7, 9, 11, 13, 15, 17, 19 and 21.'
    )
    expect(annotations(reportOf({ findings: findings.slice(0, 10) }))).toHaveLength(10)
  })

  test('say in the last place how many more there are, level by level', () => {
    const errors = many(22, (index) => ({ place: textPlace(`${index}.md`, span(1, 1)) }))
    const warnings = many(3, (index) => ({ place: textPlace(`${index}.md`, span(1, 1)), severity: 'warning' }))
    const report = reportOf({ findings: [...warnings, ...errors] })
    const made = annotations(report)
    expect(made.map(({ level }) => level)).toEqual([
      ...Array<string>(10).fill('error'),
      ...Array<string>(3).fill('warning')
    ])
    expect(made[9]).toEqual({
      level: 'error',
      title: 'goodfaith',
      message: '13 more errors: see the summary of this run.'
    })
    expect(annotations(report, { most: 1 }).map(({ message }) => message)).toEqual([
      '22 errors: see the summary of this run.',
      '3 warnings: see the summary of this run.'
    ])
    expect(annotations(report, { most: 0 })).toEqual([])
  })

  test('prefer what a clause decides and what is sure', () => {
    const assist = [{ id: 'meadow/credits', kind: 'assist' }] as const
    const findings = [
      findingOf({ place: textPlace('assisted.md', span(1, 1)), clauses: assist }),
      findingOf({ place: textPlace('unsure.md', span(1, 1)), confidence: 'low' }),
      findingOf({ place: textPlace('sure.md', span(1, 1)) })
    ]
    expect(annotations(reportOf({ findings })).map(({ path }) => path)).toEqual(['sure.md', 'unsure.md', 'assisted.md'])
  })

  test('cut long messages where the runner would', () => {
    const [made] = annotations(
      reportOf({ findings: [findingOf({ place: textPlace('a.md', span(1, 1)), message: '😀'.repeat(4000) })] })
    )
    expect(made?.message.length).toBeLessThanOrEqual(4096)
    expect(made?.message).toMatch(/^(?:😀)+…$/u)
  })
})

describe('workflowCommand', () => {
  test('is one line that the runner reads back as it was meant', () => {
    const text = fc.oneof(
      fc.constantFrom(hostileLine, 'a::b', '100%0A', 'a,b:c', '##[x]', '\r\n::error::x'),
      fc.string({ unit: 'binary' })
    )
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1 }), (path, message, line) => {
        const written = workflowCommand({
          level: 'warning',
          path,
          line,
          endLine: line,
          column: 2,
          endColumn: 3,
          title: 't',
          message
        })
        expect(written).not.toMatch(/[\r\n]/)
        expect(readCommand(written)).toEqual({
          name: 'warning',
          properties: { file: path, line: `${line}`, endLine: `${line}`, col: '2', endColumn: '3', title: 't' },
          data: message
        })
      })
    )
  })

  test('leaves out what is not known', () => {
    const note: Annotation = { level: 'notice', title: 'goodfaith', message: 'Hello' }
    expect(workflowCommand(note)).toBe('::notice title=goodfaith::Hello')
  })
})

/** Reads a line as the runner does. */
function readCommand(line: string): unknown {
  const end = line.indexOf('::', 2)
  const [name = '', ...given] = line.slice(2, end).split(' ')
  const unescape = (text: string) =>
    text
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%')
  const properties = given
    .join(' ')
    .split(',')
    .map((property): readonly [string, string] => [
      property.slice(0, property.indexOf('=')),
      unescape(property.slice(property.indexOf('=') + 1))
    ])
  const data = line
    .slice(end + 2)
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%')
  return { name, properties: Object.fromEntries(properties), data }
}

describe('safeLogLine', () => {
  test('is one line, no command, nothing unseen', () => {
    const pieces = fc.constantFrom(
      '::',
      ':',
      '#',
      '##',
      '[',
      ' ',
      '\t',
      '\u00a0',
      '\u3000',
      '\u2028',
      '\u0085',
      '\n',
      '\r',
      'error',
      'stop-commands',
      ']',
      '\u001b',
      '\u202e',
      'x'
    )
    const text = fc.oneof(
      fc.array(pieces).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' })
    )
    fc.assert(
      fc.property(text, (any) => {
        const line = safeLogLine(any)
        expect(line).not.toMatch(command)
        expect(line).not.toMatch(unseen)
        expect(safeLogLine(line)).toBe(line)
      }),
      { numRuns: 3000 }
    )
  })

  test('leaves harmless text as it is', () => {
    for (const text of ['docs/a.md:1:2 error x::y', '# [heading]', 'a ## b', ': single', ''])
      expect(safeLogLine(text)).toBe(text)
    expect(safeLogLine('  ::error::x')).toBe('  : :error::x')
    expect(safeLogLine('a ##[stop-commands]x')).toBe('a ## [stop-commands]x')
  })
})
