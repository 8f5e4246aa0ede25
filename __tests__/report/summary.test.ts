import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Report } from '../../src/engine/report.js'
import { type SummaryContext, summaryMarkdown } from '../../src/report/summary.js'
import { nodesOf } from './nodes-of.js'
import {
  findingOf,
  reportOf,
  sampleContacts,
  samplePolicies,
  sampleReport,
  span,
  textPlace,
  waivedOf
} from './sample-report.js'

const context: SummaryContext = { policies: samplePolicies, contacts: sampleContacts }

function blobUrl(path: string, line: number): string {
  return `https://github.com/meadow/docs/blob/0123abc/${path.split('/').map(encodeURIComponent).join('/')}#L${line}`
}

describe('summaryMarkdown', () => {
  test('tells a contributor what is there, what to do, and whom to ask', () => {
    const full: SummaryContext = {
      ...context,
      blobUrl,
      posting: {
        state: 'not-posted',
        reason: 'the token may only read, as it does for pull requests from forks',
        permission: 'pull-requests: write'
      },
      appellant: { login: 'octocat', id: 583231, decision: 'https://github.com/meadow/docs/pull/7' }
    }
    expect(summaryMarkdown(sampleReport(), full)).toMatchSnapshot()
  })

  test('is short and kind when there is nothing to say', () => {
    expect(summaryMarkdown(reportOf(), { ...context, posting: { state: 'said' } })).toMatchSnapshot()
  })

  test('puts the result in plain words', () => {
    const cases = [
      ['pass', 'nothing has to change'],
      ['needs-review', 'a person should have a look'],
      ['fail', 'something needs a change'],
      ['incomplete', 'some of it could not be checked']
    ] as const
    for (const [result, words] of cases) {
      expect(summaryMarkdown(reportOf({ result }), context).split('\n')[0]).toBe(`## Goodfaith: ${words}`)
    }
  })

  test('says what became of the comments', () => {
    const found = reportOf({ findings: [findingOf({ place: { kind: 'file', path: 'a.md' } })] })
    const cases = [
      [{ state: 'posted', onLines: 1, onFiles: 0 }, 'A review was posted, with 1 comment beside the lines.'],
      [
        { state: 'posted', onLines: 2, onFiles: 1 },
        'A review was posted, with 2 comments beside the lines and 1 comment on files, for lines that can have none.'
      ],
      [
        { state: 'posted', onLines: 0, onFiles: 0 },
        'A review was posted that names what belongs to no line of the diff.'
      ],
      [{ state: 'said' }, 'Earlier reviews have said all of this; nothing was posted again.'],
      [{ state: 'off' }, 'Comments beside the lines are switched off in the configuration; everything is listed here.'],
      [
        { state: 'not-posted' },
        'Comments beside the lines were not posted. Nothing is lost: everything is listed here.'
      ],
      [
        { state: 'not-posted', reason: 'GitHub answered <b>403</b> @octocat' },
        'Comments beside the lines were not posted: GitHub answered &lt;b&gt;403&lt;/b&gt; `@octocat`. Nothing is lost: everything is listed here.'
      ]
    ] as const
    for (const [posting, line] of cases)
      expect(summaryMarkdown(found, { ...context, posting }).split('\n')).toContain(line)
    expect(summaryMarkdown(found, context)).not.toMatch(/omments/)
    expect(summaryMarkdown(reportOf(), { ...context, posting: { state: 'off' } })).not.toMatch(/omments/)
  })

  test('shows the routes and the checklist of selected policies to every reader', () => {
    const summary = summaryMarkdown(reportOf(), context)
    expect(summary).toContain('Anyone may report a problem')
    expect(summary).toContain('[the moderators](mailto:moderators@meadow.example?subject=')
    expect(summary).toContain('[Orchard help](https://orchard.example/help)')
    expect(summary).toContain(
      '[meadow/following](https://meadow.example/policy#following): Do not follow somebody around'
    )
    expect(summary.toLowerCase()).not.toContain('unselected')
  })

  test('shows neither excerpts nor the words of errors', () => {
    const summary = summaryMarkdown(sampleReport(), context)
    for (const word of ['Ring Sam', '参照', 'pwned', '@everyone', 'stop-commands']) expect(summary).not.toContain(word)
  })

  test('lets nothing from the pull request become markup', () => {
    const ours = /^<\/?details>(?:<summary>[A-Za-z: ]+<\/summary>)?$/
    const nasty = fc.oneof(
      fc.constantFrom(
        '`<img src=x>`|@octocat',
        '</details>',
        '| a |\n| - |',
        '[x](https://evil.example)',
        '#1 @octocat https://evil.example'
      ),
      fc.string({ unit: 'binary' })
    )
    fc.assert(
      fc.property(nasty, nasty, (path, words) => {
        const report = reportOf({
          findings: [
            findingOf({ place: textPlace(path, span(1, 1)), message: words }),
            findingOf({ place: { kind: 'file', path } })
          ],
          waived: [
            waivedOf(findingOf({ place: { kind: 'file', path } }), {
              origin: 'inline',
              reason: words,
              owner: words,
              expires: words
            })
          ],
          failures: [{ ruleId: 'a/b', path, message: words }],
          skipped: [{ path, reason: words }],
          notes: [{ path, message: words }]
        })
        const tree = unified().use(remarkParse).use(remarkGfm).parse(summaryMarkdown(report, context))
        for (const node of nodesOf(tree)) {
          if (node.type === 'html') expect(node.value.trim()).toMatch(ours)
          if (node.type === 'link')
            expect(node.url).toMatch(/^(?:https:\/\/(?:meadow|orchard)\.example\/|mailto:moderators@)/)
          if (node.type === 'text') expect(node.value).not.toMatch(/@\w|#\d|:\/\//)
          if (node.type === 'tableRow') expect(node.children).toHaveLength(6)
          expect(['image', 'imageReference', 'linkReference', 'definition', 'footnoteReference']).not.toContain(
            node.type
          )
        }
      }),
      { numRuns: 40 }
    )
  })

  test('stays under the size GitHub takes and counts what it leaves out', () => {
    const count = 6000
    const long = '参'.repeat(300)
    const places = Array.from({ length: count }, (_, index) =>
      textPlace(`docs/${long}/${index >> 3}.md`, span(index + 1, 1))
    )
    const findings = places.map((place) => findingOf({ place, message: long }))
    const report = reportOf({
      result: 'fail',
      findings,
      waived: findings.map((finding) => waivedOf(finding, { origin: 'inline', reason: long })),
      failures: places.map(() => ({ ruleId: 'a/b', path: long, message: long })),
      skipped: places.map(() => ({ path: long, reason: long })),
      notes: places.map(() => ({ message: long }))
    })
    const summary = summaryMarkdown(report, context)
    expect(Buffer.byteLength(summary)).toBeLessThan(1_000_000)
    const rows = summary.split('\n').filter((line) => /^\| \d/.test(line)).length
    expect(rows).toBeGreaterThan(300)
    expect(summary).toContain(
      `${(count - rows).toLocaleString('en-US')} more findings. The list was cut to the size GitHub takes.`
    )
    for (const title of ['Waived', 'Not checked', 'Rules that failed', 'Notes'])
      expect(shownAndLeft(summary, title)).toBe(count)
    expect(summary).toContain('### A second look, and reporting')
  })

  test('is the same text for the same report', () => {
    expect(summaryMarkdown(sampleReport(), context)).toBe(summaryMarkdown(sampleReport(), context))
  })

  test('lists the worst file first and the lines of a file in order', () => {
    const findings: Report['findings'] = [
      findingOf({ place: textPlace('mild.md', span(1, 1)), severity: 'notice' }),
      findingOf({ place: textPlace('bad.md', span(9, 1)) }),
      findingOf({ place: textPlace('bad.md', span(2, 1)), severity: 'notice' })
    ]
    const lines = summaryMarkdown(reportOf({ findings }), context).split('\n')
    expect(lines.flatMap((line) => /^(?:### `(.+)`|\| (\d+) )/.exec(line)?.slice(1).join('') ?? [])).toEqual([
      'bad.md',
      '2',
      '9',
      'mild.md',
      '1'
    ])
  })
})

/** How many items the section lists and says it left out, together. */
function shownAndLeft(summary: string, title: string): number {
  const [, section = ''] = summary.split(`### ${title}\n`)
  const items = (section.split('\n### ')[0] ?? '').split('\n').filter((line) => line.startsWith('- '))
  const left = /^- … and ([\d,]+) more$/.exec(items.at(-1) ?? '')?.[1]?.replaceAll(',', '') ?? '0'
  return items.length - 1 + Number(left)
}
