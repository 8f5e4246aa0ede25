import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../src/engine/report.js'
import { commentBody, type CommentOptions, longestBody, settledBody } from '../../src/report/comment.js'
import { markers, saidIn, summaryMarker, summaryMarkIn, unmarked } from '../../src/report/marker.js'
import { reviewOf } from '../../src/report/review.js'
import { excerptOf, findingOf, reportOf, sampleContacts, samplePolicies, span, textPlace } from './sample-report.js'

const options: CommentOptions = { policies: samplePolicies, contacts: sampleContacts }
const head = '0123456789abcdef0123456789abcdef01234567'

/** A finding on a line with a repair of whole lines. */
function repaired(line: number, text: string, first = line, last = line): Finding {
  const place = textPlace('docs/a.md', span(line, 3))
  return findingOf({ place, fix: { span: span(line, 3), text: '', lines: { first, last, text } } })
}

function commentsOn(findings: readonly Finding[]) {
  const hunks = [{ baseStart: 10, baseLength: 5, headStart: 10, headLength: 5 }]
  const shown = { change: () => ({ hunks }), most: 20, headSha: head, ...options }
  return reviewOf(reportOf({ result: 'fail', findings }), shown).comments
}

describe('a suggestion', () => {
  test('stands on exactly the lines it would replace', () => {
    const [one] = commentsOn([repaired(12, 'Ring the desk.')])
    expect(one).toMatchObject({ line: 12, side: 'RIGHT' })
    expect(one?.body).toContain('\nThis would do:\n\n```suggestion\nRing the desk.\n```\n')
    const [several] = commentsOn([repaired(12, 'a\nb', 11, 13)])
    expect(several).toMatchObject({ startLine: 11, line: 13 })
    expect(several?.body).toContain('```suggestion\na\nb\n```')
    const [none] = commentsOn([repaired(12, 'a', 12, 15)])
    expect(none).toMatchObject({ line: 12 })
    expect(none?.body).not.toContain('suggestion')
  })

  test('takes lines out, and cannot end before its end', () => {
    expect(commentsOn([repaired(12, '')])[0]?.body).toContain('```suggestion\n```\n')
    const fenced = commentsOn([repaired(12, '```suggestion\n````\nx')])[0]?.body
    expect(fenced).toContain('`````suggestion\n```suggestion\n````\nx\n`````\n')
  })

  test('is none with characters nobody sees, of removed lines, or where the comment covers others', () => {
    for (const text of ['a\u200bb', 'a\u202eb', 'a\u001bb', 'a\rb', '\ud800'])
      expect(commentsOn([repaired(12, text)])[0]?.body).not.toContain('suggestion')
    expect(commentsOn([repaired(12, 'a\tb')])[0]?.body).toContain('suggestion')
    const removed = findingOf({
      place: textPlace('docs/a.md', span(12, 1), 'base'),
      fix: { span: span(12, 1), text: '', lines: { first: 12, last: 12, text: 'x' } }
    })
    expect(commentsOn([removed])[0]?.body).not.toContain('suggestion')
    const wider = findingOf({ place: textPlace('docs/a.md', span(11, 1, 12)) })
    const [both] = commentsOn([repaired(12, 'x'), wider])
    expect(both).toMatchObject({ startLine: 11, line: 12 })
    expect(both?.body).not.toContain('suggestion')
  })
})

test('a clause is left out beside one of its own parts', () => {
  const clauses = ['meadow/privacy', 'meadow/privacy.phone', 'orchard/doxing'].map((id) => ({
    id,
    kind: 'decide' as const
  }))
  const [first, ...others] = clauses
  if (first === undefined) throw new Error('There are clauses.')
  const body = commentBody([findingOf({ place: { kind: 'file', path: 'a.md' }, clauses: [first, ...others] })], options)
  expect(body.match(/^- /gm)).toHaveLength(2)
  expect(body).not.toMatch(/meadow\/privacy\b(?!\.)/)
})

describe('matches', () => {
  const place = textPlace('docs/a.md', span(12, 5))
  const excerpt = excerptOf(12, 'see @octocat `x` there', '@octocat `x`')

  test('are repeated only where a community asks for it, as inert code', () => {
    const finding = findingOf({ place, excerpt, sensitive: false })
    expect(commentBody([finding], options)).not.toContain('octocat')
    expect(commentBody([finding], { ...options, showMatches: true })).toContain('Found: `` @octocat `x` ``')
  })

  test('of sensitive rules are never repeated', () => {
    const finding = findingOf({ place, excerpt, sensitive: true })
    expect(commentBody([finding], { ...options, showMatches: true })).not.toContain('octocat')
  })
})

describe('a settled comment', () => {
  test('says so, keeps what it said, and offers no change any more', () => {
    const finding = repaired(12, 'Ring the desk.')
    const [comment] = commentsOn([finding])
    const settled = settledBody(comment?.body ?? '', head)
    expect(settled).toMatch(/^\*\*Settled:\*\* what this pointed at is no longer found as of commit `0123456789ab`/)
    expect(settled).toContain('<details><summary>What it said</summary>')
    expect(settled).toContain('```text\nRing the desk.\n```')
    expect(settled).not.toContain('```suggestion')
    expect(saidIn(settled)).toEqual({ state: 'settled', fingerprints: [finding.fingerprint] })
  })

  test('stays within the size GitHub takes', () => {
    const body = `${'x'.repeat(longestBody - 100)}\n\n${markers(['a'.repeat(32)])}`
    const settled = settledBody(body, head)
    expect(Buffer.byteLength(settled)).toBeLessThanOrEqual(longestBody)
    expect(saidIn(settled)).toEqual({ state: 'settled', fingerprints: ['a'.repeat(32)] })
  })
})

describe('marks', () => {
  const print = (digit: string) => digit.repeat(32)
  const mark = (digit: string, name = 'fingerprint') => `<!-- goodfaith:${name}=${print(digit)} -->`

  test('are read from the lines that end a comment and from no others', () => {
    const cases = [
      [`Text\n\n${mark('a')}`, 'open', ['a']],
      [`Text\r\n\r\n${mark('a')}\r\n${mark('b')}\r\n`, 'open', ['a', 'b']],
      [`Text\n\n${mark('a', 'settled')}`, 'settled', ['a']],
      [`Text\n${mark('a')}\n${mark('b', 'settled')}`, 'settled', ['b']],
      [`${mark('a')}\nText\n${mark('b')}`, 'open', ['b']]
    ] as const
    for (const [body, state, digits] of cases)
      expect(saidIn(body)).toEqual({ state, fingerprints: digits.map((digit) => print(digit)) })
    for (const body of [`> ${mark('a')}\n\nquoted`, `Text ${mark('a')}`, '<!-- goodfaith:fingerprint=abc -->', ''])
      expect(saidIn(body)).toBeUndefined()
  })

  test('of summaries name run and commit, whatever the workflow is called', () => {
    for (const key of ['Check/docs', 'a --> b', '<!-- x', 'ü/🦊', '%/%zz', '']) {
      const known = { key, run: [7_000_000_001, 2], head } as const
      const line = summaryMarker(known)
      expect(line).toMatch(/^<!-- [^<>]* -->$/)
      expect(summaryMarkIn(`Text\n\n${line}\n`)).toEqual(known)
      expect(unmarked(`Text\n\n${line}\n`)).toBe('Text')
    }
    expect(summaryMarkIn(`${summaryMarker({ key: 'a', run: [1, 1], head })}\nText`)).toBeUndefined()
  })
})
