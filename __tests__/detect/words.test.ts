import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { anyPhrase } from '../../src/detect/whole-words.js'
import { Words } from '../../src/detect/word.js'

const phrases = ['his number', 'his', 'number plate', "here's his", 'né à']

test('phrases are found where a pattern of all of them finds them', () => {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${phrases.map((phrase) => phrase.replaceAll(' ', '\\s{1,4}')).join('|')})(?![\\p{L}\\p{N}])`,
    'giu'
  )
  const piece = fc.constantFrom(
    'his',
    'HIS',
    'number',
    'plate',
    "here's",
    'né',
    'à',
    ' ',
    '  ',
    '\n',
    '     ',
    '\u00A0',
    'x',
    '1',
    '.',
    '\u{1D400}'
  )
  let found = 0
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join('')
      const expected = [...text.matchAll(pattern)].map(({ 0: shown, index }) => ({
        start: index,
        end: index + shown.length
      }))
      found += expected.length
      expect(anyPhrase(phrases).placesIn(text)).toEqual(expected)
      expect(anyPhrase(phrases).isIn(text)).toBe(expected.length > 0)
    }),
    { numRuns: 3000 }
  )
  expect(found).toBeGreaterThan(100)
})

test('text of ASCII has the words it has beside a letter of another kind', () => {
  const listed = (words: Words, length: number) =>
    Array.from({ length }, (_, at) => [words.at(at), words.start(at), words.end(at)])
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', maxLength: 60 }), (text) => {
      const alone = new Words(text)
      const beside = new Words(`${text}\né`)
      expect(beside.length).toBe(alone.length + 1)
      expect(listed(beside, alone.length)).toEqual(listed(alone, alone.length))
    }),
    { numRuns: 3000 }
  )
})
