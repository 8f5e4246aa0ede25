import { describe, expect, test } from '@jest/globals'
import {
  invisibleName,
  invisibleRuns,
  isFlag,
  joinsEmoji,
  mayHoldInvisibleCharacters,
  needsInvisible,
  spelledBy
} from '../../src/detect/invisible.js'

function points(text: string): readonly (readonly string[])[] {
  return invisibleRuns(text).map(({ characters }) => characters.map(({ point }) => point.toString(16)))
}

const tagged = (text: string) => [...text].map((letter) => 0xe0000 + letter.charCodeAt(0))

describe('runs of invisible characters', () => {
  test.each([
    ['plain', []],
    ['a\u200Bb\u200C\u200Dc', [['200b'], ['200c', '200d']]],
    ['&#8203;&#x200B;&ZeroWidthSpace;&zwj;&shy;', [['200b', '200b', '200b', '200d', 'ad']]],
    ['\\&#8203; &zeroWidthSpace; &zwj &#x41; &amp;zwj; &it;', [['2062']]],
    ['\u{E0041}\u{E007F}\u{E0100}\uFE0F', [['e0041', 'e007f', 'e0100', 'fe0f']]],
    ['\u3164\uFFA0\u115F\u1160', [['3164', 'ffa0', '115f', '1160']]],
    ['\uFEFF \u2063 \u206A', [['feff'], ['2063'], ['206a']]],
    ['\u00A0\u2003\u3000\u202E\u2028', []]
  ])('in %j', (text, expected) => {
    expect(points(text)).toEqual(expected)
  })

  test('each has a name', () => {
    for (const [point, name] of [
      [0x200b, 'zero width space'],
      [0xfe0f, 'variation selector-16'],
      [0xe0100, 'variation selector-17'],
      [0xe01ef, 'variation selector-256'],
      [0xe0041, 'tag character'],
      [0x41, '']
    ] as const)
      expect(invisibleName(point)).toBe(name)
  })

  test('texts of nothing else are read to their end', () => {
    for (const [unit, runs] of [
      ['\u200B', 1],
      ['&#8203;', 1],
      ['&#', 0],
      ['a\u200B', 200_000],
      ['\u{E0041}', 1]
    ] as const) {
      const text = unit.repeat(200_000)
      expect({ unit, runs: invisibleRuns(text).length }).toEqual({ unit, runs })
      mayHoldInvisibleCharacters(text)
    }
  })
})

test.each([
  ['🏴', [...tagged('gbeng'), 0xe007f], true],
  ['🏴', [...tagged('usca'), 0xe007f], true],
  ['🏴', tagged('gbeng'), false],
  ['🏴', [...tagged('ignore'), ...tagged('all'), 0xe007f], false],
  ['🏁', [...tagged('gbeng'), 0xe007f], false],
  ['🏴', [...tagged('GBENG'), 0xe007f], false]
])('after %s, %j make a flag: %s', (before, sequence, expected) => {
  expect(isFlag(before, sequence)).toBe(expected)
})

test.each([
  ['👨', '👩', true],
  ['\uFE0F', '🔥', true],
  ['🧑', '⚖', true],
  ['a', '👩', false],
  ['👨', 'a', false],
  ['', '', false]
])('a joiner between %j and %j may make an emoji: %s', (before, after, expected) => {
  expect(joinsEmoji(before, after)).toBe(expected)
})

test.each([
  ['م', true],
  ['क', true],
  ['ខ', true],
  ['ไ', true],
  ['漢', true],
  ['한', true],
  ['。', true],
  ['a', false],
  ['я', false],
  ['λ', false],
  ['', false]
])('%j is of a script that needs them: %s', (character, expected) => {
  expect(needsInvisible(character)).toBe(expected)
})

test.each([
  [tagged('ignore all'), 'ignore all'],
  [[...Buffer.from('hello')].map((byte) => (byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16)), 'hello'],
  [[...Buffer.from('naïve')].map((byte) => (byte < 16 ? 0xfe00 + byte : 0xe0100 + byte - 16)), 'naïve'],
  [[0xfe0f, 0xfe0f], ''],
  [[0x200b, 0x200c], ''],
  [[], '']
])('%j spell %j', (sequence, expected) => {
  expect(spelledBy(sequence)).toBe(expected)
})

test.each([
  ['plain text, naïve café, Русский, 中文, 한국어, ไทย', false],
  ['👨\u200D👩\u200D👧 ❤\uFE0F\u200D🔥 ⚠\uFE0F 1\uFE0F\u20E3 می\u200Cخواهم क्\u200Dष 现\u200B在', false],
  ['pass\u200Bword', true],
  ['a\u200D b', true],
  ['\u{E0069}', true],
  ['\uFE0F\uFE0F', true],
  ['\u3164', true],
  ['mid\uFEFFdle', true]
])('%j may hold some that nothing needs: %s', (text, expected) => {
  expect(mayHoldInvisibleCharacters(text)).toBe(expected)
})
