import { describe, expect, test } from '@jest/globals'
import type { Finding, Report } from '../../src/engine/report.js'
import { saidIn } from '../../src/report/marker.js'
import { type Review, type ReviewOptions, reviewOf } from '../../src/report/review.js'
import { visible } from '../../src/report/visible.js'
import { findingOf, reportOf, sampleContacts, samplePolicies, sampleReport, span, textPlace } from './sample-report.js'

const fingerprintsIn = (body: string) => saidIn(body)?.fingerprints ?? []

const hunks = [
  { baseStart: 10, baseLength: 8, headStart: 10, headLength: 10 },
  { baseStart: 40, baseLength: 3, headStart: 42, headLength: 0 }
]
const options: ReviewOptions = {
  change: (path) => (path.startsWith('docs/') ? { hunks } : undefined),
  most: 20,
  headSha: '0123456789abcdef0123456789abcdef01234567',
  policies: samplePolicies,
  contacts: sampleContacts
}

function review(findings: readonly Finding[], more: Partial<ReviewOptions> = {}, report: Partial<Report> = {}): Review {
  return reviewOf(reportOf({ result: 'fail', findings, ...report }), { ...options, ...more })
}

describe('reviewOf', () => {
  test('speaks to a first-time contributor', () => {
    const everywhere = {
      ...options,
      change: () => ({ hunks: [{ baseStart: 1, baseLength: 60, headStart: 1, headLength: 60 }] })
    }
    const { body, comments, unplaced } = reviewOf(sampleReport(), {
      ...everywhere,
      summaryUrl: 'https://github.com/meadow/docs/actions/runs/1'
    })
    expect(body).toMatchSnapshot()
    expect(
      comments.map(({ findings: _, ...comment }) => ({ ...comment, path: visible(comment.path) }))
    ).toMatchSnapshot()
    expect(unplaced.map(({ place }) => place.kind)).toEqual(['file', 'pull-request', 'pull-request'])
  })

  test('comments only where GitHub takes a comment', () => {
    const cases = [
      [span(10, 1), { line: 10, side: 'RIGHT' }],
      [span(19, 1), { line: 19, side: 'RIGHT' }],
      [span(20, 1), undefined],
      [span(9, 1), undefined],
      [span(11, 1, 13), { line: 13, side: 'RIGHT', startLine: 11, startSide: 'RIGHT' }],
      [span(11, 1, 12, 1), { line: 11, side: 'RIGHT' }],
      [span(5, 1, 12), { line: 12, side: 'RIGHT' }],
      [span(15, 1, 30), undefined],
      [span(42, 1), undefined]
    ] as const
    for (const [at, anchor] of cases) {
      const { comments, unplaced } = review([findingOf({ place: textPlace('docs/a.md', at) })])
      const { body: _, findings: _f, path: _p, ...found } = comments[0] ?? { body: '', findings: [], path: '' }
      expect(found).toEqual(anchor ?? {})
      expect(unplaced).toHaveLength(anchor === undefined ? 1 : 0)
    }
    const { comments } = review([findingOf({ place: textPlace('docs/a.md', span(40, 1, 42), 'base') })])
    expect(comments[0]).toMatchObject({ line: 42, side: 'LEFT', startLine: 40, startSide: 'LEFT' })
    expect(review([findingOf({ place: textPlace('docs/a.md', span(18, 1), 'base') })]).comments).toEqual([])
    expect(review([findingOf({ place: textPlace('other.md', span(10, 1)) })]).comments).toEqual([])
  })

  test('says everything about one line in one comment, alike notes once', () => {
    const place = textPlace('docs/a.md', span(12, 1))
    const link = { ruleId: 'links/text-mismatch', severity: 'warning', message: 'Another thing.' } as const
    const findings = [
      findingOf({ place, ...link }),
      findingOf({ place }),
      findingOf({ place: textPlace('docs/a.md', span(11, 1, 12)) })
    ]
    const { comments } = review(findings)
    expect(comments).toHaveLength(1)
    const [comment] = comments
    expect(comment).toMatchObject({ line: 12, startLine: 11, findings: [findings[1], findings[2], findings[0]] })
    expect(comment?.body.match(/Phone number in prose/g)).toHaveLength(1)
    expect(comment?.body).toContain('(2 times)')
    expect(comment?.body).toContain('**Another thing.**')
    expect(fingerprintsIn(comment?.body ?? '')).toEqual(
      [findings[1], findings[2], findings[0]].map((finding) => finding?.fingerprint)
    )
  })

  test('gives the comments to the most severe findings and names the rest', () => {
    const notices = [11, 12, 13].map((line) =>
      findingOf({ place: textPlace('docs/a.md', span(line, 1)), severity: 'notice' })
    )
    const error = findingOf({ place: textPlace('docs/b.md', span(10, 1)) })
    const { body, comments, unplaced } = review([...notices, error], { most: 2 })
    expect(comments.map(({ path, line }) => [path, line])).toEqual([
      ['docs/a.md', 11],
      ['docs/b.md', 10]
    ])
    expect(unplaced).toEqual(notices.slice(1))
    expect(body).toContain('left 2 comments beside the lines')
    expect(body).toContain('- `docs/a.md`, line 13: Phone number in prose.')
    expect(fingerprintsIn(body)).toEqual(unplaced.map(({ fingerprint }) => fingerprint))
    expect(review([error], { most: 0 })).toMatchObject({ comments: [], unplaced: [error] })
  })

  test('ends every comment with a private route and no invitation to argue', () => {
    const { comments, body } = review(sampleReport().findings, {
      change: () => ({ hunks: [{ baseStart: 1, baseLength: 60, headStart: 1, headLength: 60 }] })
    })
    for (const text of [body, ...comments.map((comment) => comment.body)]) {
      expect(text).toContain('can be wrong')
      expect(text).toContain('in private: [the moderators](mailto:moderators@meadow.example)')
      expect(text).not.toMatch(/repl(?:y|ies)|discuss|unselected/i)
    }
    const alone = review([findingOf({ place: textPlace('docs/a.md', span(12, 1)) })], { contacts: [] })
    expect(alone.comments[0]?.body).toContain('write to a maintainer in private')
  })

  test('is empty when there is nothing to say', () => {
    expect(review([])).toEqual({ body: '', comments: [], unplaced: [] })
  })

  test('shows no excerpt and no word of errors', () => {
    const made = review(sampleReport().findings, {
      change: () => ({ hunks: [{ baseStart: 1, baseLength: 60, headStart: 1, headLength: 60 }] })
    })
    const written = JSON.stringify([made.body, ...made.comments.map(({ body }) => body)])
    for (const word of ['900123', '参照', 'pwned', '@everyone']) expect(written).not.toContain(word)
  })

  test('keeps bodies under the size GitHub takes', () => {
    const long = '参'.repeat(5000)
    const findings = Array.from({ length: 300 }, (_, index) =>
      findingOf({ place: textPlace('docs/a.md', span(12, 1)), message: `${index} ${long}` })
    )
    const { body, comments, unplaced } = review([
      ...findings,
      ...findings.map((finding) => ({ ...finding, place: { kind: 'file', path: long } as const }))
    ])
    for (const text of [body, ...comments.map((comment) => comment.body)])
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(65_000)
    expect(comments).toHaveLength(1)
    expect(unplaced).toHaveLength(550)
    expect(fingerprintsIn(comments[0]?.body ?? '')).toHaveLength(50)
    expect(comments[0]?.body).toMatch(/\d+ more notes on this line: see the summary of the run\./)
    expect(body).toMatch(/- 5\d\d more findings: see the summary of the run\./)
  })
})
