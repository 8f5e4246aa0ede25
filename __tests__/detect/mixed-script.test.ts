import { expect, test } from '@jest/globals'
import { combiningStacks, withoutStacks } from '../../src/detect/combining-marks.js'
import { lookalikeLetters } from '../../src/detect/lookalike-letters.js'
import { disguisedWords, hasOwnCyrillic, letterName, mayHoldMixedScript } from '../../src/detect/mixed-script.js'

function found(text: string): readonly string[] {
  return disguisedWords(text).map(({ kind, plain }) => `${kind} ${plain}`)
}

test.each([
  ['p\u0430ypal', ['disguised paypal']],
  ['gοοgle', ['disguised google']],
  ['sayНello', ['disguised sayHello']],
  ['say_һello and һello', ['disguised hello', 'disguised hello']],
  ['\u0440\u0430\u0443\u0440\u0430\u04CF', ['whole paypal']],
  ['\u0440\u0430\u0443\u0440\u0430\u04CF и др.', []],
  ['cетью', ['slip сетью']],
  ['Cодержание', ['slip Содержание']],
  ['USB-порт, Wi-Fi-сеть', []],
  ['μs kΩ ΔT λx χ2 νmax xα', []],
  ['СССР', []],
  ['переменнаяX', []],
  ['a\u0430', []],
  ['plain', []]
])('%j holds %j', (text, expected) => {
  expect(found(text)).toEqual(expected)
  if (expected.length > 0) expect(mayHoldMixedScript(text)).toBe(true)
})

test('each look-alike has one Latin letter of its case and a name', () => {
  for (const [point, { latin, name }] of lookalikeLetters) {
    expect(latin).toMatch(/^[A-Za-z]$/)
    expect(name).toMatch(/^(?:Cyrillic|Greek|Armenian|Cherokee) /)
    expect(letterName(point)).toBe(name)
  }
  expect(letterName(0x41)).toBe('Latin capital letter a')
})

test('Cyrillic that looks Latin is no sign of a Cyrillic page', () => {
  expect(hasOwnCyrillic('\u0440\u0430\u0443\u0440\u0430\u04CF')).toBe(false)
  expect(hasOwnCyrillic('ж')).toBe(true)
})

test('stacks are counted without their letter and taken off', () => {
  expect(combiningStacks('a\u0300\u0301\u0302b')).toEqual([])
  expect(combiningStacks('a\u0300\u0301\u0302\u0303b')).toEqual([{ start: 1, end: 5, height: 4 }])
  expect(combiningStacks('a\u0300\u034F\u0301\u0302\u0303b')).toEqual([{ start: 1, end: 6, height: 4 }])
  expect(withoutStacks('Z\u032E\u031E\u0320\u0359a\u0301')).toBe('Za\u0301')
})

test('long texts of letters and marks are read to their end', () => {
  for (const unit of ['\u0430', 'a\u0430', '\u0300', 'a\u0300\u034F', 'ж', '\u034F']) {
    const text = unit.repeat(200_000)
    expect(disguisedWords(text).length).toBeLessThan(10_000)
    expect(combiningStacks(text).length).toBeLessThan(2)
  }
})
