import { describe, expect, test } from '@jest/globals'
import type { Finding } from '../../../src/engine/report.js'
import type { OwnWords } from '../../../src/host/github/own-words.js'
import { compareWithSaid } from '../../../src/host/github/said.js'
import { findingOf, span, textPlace } from '../../report/sample-report.js'

const print = (digit: string) => digit.repeat(32)
const on = (path: string, digit: string): Finding =>
  findingOf({ place: textPlace(path, span(1, 1)), fingerprint: print(digit) })

let ids = 0
function words(digits: string, more: Partial<OwnWords> & { readonly state?: 'open' | 'settled' } = {}): OwnWords {
  const { state = 'open', ...rest } = more
  ids += 1
  const said = { state, fingerprints: [...digits].map(print) }
  return { kind: 'comment', id: ids, nodeId: `N${ids}`, body: '', said, ...rest }
}

/** The change shows these files. */
function compare(findings: readonly Finding[], said: readonly OwnWords[], shown: readonly string[] = ['a.md', 'b.md']) {
  return compareWithSaid(findings, said, { pathOf: ({ path }) => path, isShown: (path) => shown.includes(path) })
}

describe('what was said before', () => {
  test('is not said again, and what nobody spoke of is', () => {
    const [old, fresh] = [on('a.md', 'a'), on('a.md', 'b')]
    const { unsaid, gone, back } = compare([old, fresh], [words('a', { path: 'a.md' })])
    expect({ unsaid, gone, back }).toEqual({ unsaid: [fresh], gone: [], back: [] })
  })

  test('of one file is not said of another with an equal passage', () => {
    const [first, second] = [on('a.md', 'a'), on('b.md', 'a')]
    expect(compare([first, second], [words('a', { path: 'b.md' })]).unsaid).toEqual([first])
    expect(compare([first], [words('a', { path: 'b.md' })])).toMatchObject({
      unsaid: [first],
      gone: [{ path: 'b.md' }]
    })
  })

  test('of a file that has another name now stays said, once', () => {
    const [first, second] = [on('a.md', 'a'), on('b.md', 'a')]
    const renamed = words('a', { path: 'old.md' })
    expect(compare([first], [renamed])).toEqual({ unsaid: [], gone: [], back: [] })
    expect(compare([first, second], [renamed]).unsaid).toEqual([second])
  })

  test('in the body of a review counts for any file', () => {
    expect(compare([on('a.md', 'a')], [words('a', { kind: 'review' })]).unsaid).toEqual([])
  })

  test('is gone when all it spoke of is, and stands while some of it does', () => {
    const both = words('ab', { path: 'a.md' })
    expect(compare([on('a.md', 'b')], [both]).gone).toEqual([])
    expect(compare([], [both]).gone).toEqual([both])
    expect(compare([], [words('a', { path: 'a.md', state: 'settled' })]).gone).toEqual([])
  })

  test('and settled is taken up again when it is back, unless something open speaks of it', () => {
    const settled = words('ab', { path: 'a.md', state: 'settled' })
    const finding = on('a.md', 'a')
    expect(compare([finding], [settled])).toEqual({
      unsaid: [],
      gone: [],
      back: [{ words: settled, findings: [finding] }]
    })
    expect(compare([finding], [settled, words('a', { path: 'a.md' })]).back).toEqual([])
    const review = words('a', { kind: 'review', state: 'settled' })
    expect(compare([finding], [review])).toEqual({ unsaid: [finding], gone: [], back: [] })
  })
})
