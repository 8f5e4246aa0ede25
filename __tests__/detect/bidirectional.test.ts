import { describe, expect, test } from '@jest/globals'
import { bidirectionalControls, hasRightToLeftLetters, unbalanced } from '../../src/detect/bidirectional.js'

function points(controls: ReturnType<typeof bidirectionalControls>): readonly string[] {
  return controls.map(({ point }) => point.toString(16))
}

describe('bidirectional controls', () => {
  test.each([
    ['plain', []],
    ['a\u202Eb\u202Cc', ['202e', '202c']],
    ['\u061C\u200E\u200F', ['61c', '200e', '200f']],
    ['&#x202E; &#X202e; &#8238; &#0008238; &#x00202e;', ['202e', '202e', '202e', '202e', '202e']],
    ['&lrm;&rlm;', ['200e', '200f']],
    ['&LRM; &Rlm; &rlm &#x202E &#x202; &#x2028; &amp;rlm;', []],
    ['\\&#x202E; \\\\&#x202E;', ['202e']],
    ['\u200B\u200C\u200D\uFEFF', []]
  ])('in %j', (text, expected) => {
    expect(points(bidirectionalControls(text))).toEqual(expected)
  })

  test.each([
    ['\u2066a\u2069', [], []],
    ['\u202Aa\u202C', [], []],
    ['\u2066a', ['2066'], []],
    ['a\u2069', [], ['2069']],
    ['a\u202C', [], ['202c']],
    ['\u2067\u202Aa\u2069', ['202a'], []],
    ['\u2067a\u202C\u2069', [], ['202c']],
    ['\u202A\u2066a\u2069\u202C', [], []],
    ['\u202E \u2066a\u2069 \u2066', ['202e', '2066'], []],
    ['\u200Ea\u200F', [], []]
  ])('%j leaves open and closes in vain', (text, opened, closing) => {
    const result = unbalanced(bidirectionalControls(text))
    expect(points(result.opened)).toEqual(opened)
    expect(points(result.closing)).toEqual(closing)
  })

  test('texts of nothing else are read to their end', () => {
    const half = 200_000
    for (const [first, second, opened] of [
      ['\u202E', '', half],
      ['\u2066', '\u2069', 0],
      ['\u202A', '\u2069', half],
      ['\u2066', '\u202C', half],
      ['&#x202A;', '&#x202C;', 0]
    ] as const) {
      const controls = bidirectionalControls(first.repeat(half) + second.repeat(half))
      expect({ first, second, opened: unbalanced(controls).opened.length }).toEqual({ first, second, opened })
    }
    expect(bidirectionalControls(`${'\\'.repeat(half)}&#x202E;`)).toHaveLength(1)
  })

  test.each([
    ['שלום', true],
    ['مرحبا', true],
    ['می‌خواهم', true],
    ['ދިވެހި', true],
    ['hello, мир, 你好', false],
    ['123 ?!', false]
  ])('%s holds right-to-left letters: %s', (text, expected) => {
    expect(hasRightToLeftLetters(text)).toBe(expected)
  })
})
