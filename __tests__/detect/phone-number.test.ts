import { describe, expect, test } from '@jest/globals'
import examples from 'libphonenumber-js/examples.mobile.json'
import { getCountries, getExampleNumber } from 'libphonenumber-js/max'
import { dialedNumber, phoneNumbers } from '../../src/detect/phone-number.js'
import { isReserved, isSampleNumber } from '../../src/detect/reserved-phone-numbers.js'

/** What is found in a text when numbers kept for fiction count as real ones. */
function found(text: string): readonly string[] {
  return [...phoneNumbers(text, 'real')].map(({ start, end, form }) => `${text.slice(start, end)} ${form}`)
}

describe('phone numbers in running text', () => {
  test('the mobile numbers of every country are found in both usual forms', () => {
    const missed: string[] = []
    for (const country of getCountries()) {
      // The sample numbers count up; with their last digits changed they may be anybody's, so they stand in no file.
      const sample = getExampleNumber(country, examples)
      const digits = sample?.nationalNumber.replace(/\d{4}$/, '2047')
      if (!sample || !digits) continue
      const changed = `+${sample.countryCallingCode}${digits}`
      const spaced = `+${sample.countryCallingCode} ${digits.slice(0, 3)} ${digits.slice(3)}`
      const expected = dialedNumber(changed)
      if (expected === undefined) continue
      for (const written of [changed, spaced]) {
        const numbers = [...phoneNumbers(`Call Sam on ${written} after six.`)].map(({ number }) => number)
        if (numbers.join() !== expected) missed.push(`${country} ${written}`)
      }
    }
    expect(missed).toEqual([])
  })

  test.each([
    [
      'Ring +44 7700 900123, or +1 (202) 555-0143.',
      ['+44 7700 900123 international', '+1 (202) 555-0143 international']
    ],
    ['Sam (+44 (0) 7700 900 123)', ['+44 (0) 7700 900 123 international']],
    ['Sam: ＋４４ ７７００ ９００１２３', ['＋４４ ７７００ ９００１２３ international']],
    ['Split by nothing you see: +44\u200B7700\u00AD900\u2060123.', ['+44\u200B7700\u00AD900\u2060123 international']],
    ['As registries write it, phone +44.7700900123', ['+44.7700900123 international']],
    ['At position +44.7700900123 of the track', []],
    ['Then +44 7700 900123 2024 times', ['+44 7700 900123 international']],
    ['Phone 0044 7700 900123.', ['0044 7700 900123 announced']],
    ['Mobile: 07700900123', ['07700900123 announced']],
    ['Text me (202) 555-0143', ['(202) 555-0143 announced']],
    ['Text me 202.555.0143 or 1-202-555-0144', ['202.555.0143 announced', '1-202-555-0144 near']],
    ['Text me 2025550143', []],
    ['Sam, 1 (202) 555-0143 (cell)', ['1 (202) 555-0143 near']],
    ['Handy: 0171 3920012', ['0171 3920012 announced']],
    ['Ruf mich an, 030 23125 123', ['030 23125 123 announced']],
    ['Mon portable : 06 39 98 12 34', ['06 39 98 12 34 announced']],
    ['Min mobil: 070-174 06 05', ['070-174 06 05 announced']],
    ['Phone: 0491 570 156', ['0491 570 156 announced']],
    ['Phone: 020 911 2345', ['020 911 2345 announced']],
    ['The table tells 07700 900123 rows', []],
    ['Phone order 07700 900123', []],
    ['Call 0-306-40615-2 by its ISBN', []],
    ['Phone 192.168.100.200, call 2024-01-15, ring 05/03/2024', []],
    ['Phone +4477009001230001', []],
    ['+447700900123abc', []],
    ['a+447700900123', []],
    ['+447700900123@sip.example', []]
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('numbers kept for fiction, service lines and samples are nobody’s', () => {
    const silent = [
      '+44 7700 900123',
      '+1 202 555 0143',
      '+1 800 253 0000',
      '+91 98765 43210',
      '+33 6 12 34 56 78',
      '+49 30 23125 123'
    ]
    expect([...phoneNumbers(silent.join('; '))]).toEqual([])
    expect([...phoneNumbers('Phone: 07700 900123, (202) 555-0143, 0171 3920012')]).toEqual([])
    expect(dialedNumber('+44-7700-900123')).toBeUndefined()
    expect(dialedNumber('+44-7700-900123', 'real')).toBe('+447700900123')
  })

  test.each([
    ['1', '2025550100', true],
    ['1', '2025450100', false],
    ['44', '7700900999', true],
    ['44', '7700901000', false],
    ['44', '2079460000', true],
    ['61', '491570156', true],
    ['61', '491570200', false],
    ['49', '3023125999', true],
    ['49', '3023126000', false],
    ['33', '639981234', true],
    ['353', '209112345', true],
    ['46', '701740604', false],
    ['46', '701740699', true],
    ['47', '7700900123', false]
  ])('+%s %s is kept for fiction: %s', (code, national, expected) => {
    expect(isReserved(code, national)).toBe(expected)
  })

  test.each([
    ['7911123456', true],
    ['9876543210', true],
    ['6667890123', true],
    ['7700900000000', true],
    ['2079460958', false],
    ['1213141516', false],
    ['', false]
  ])('%s only shows a form: %s', (digits, expected) => {
    expect(isSampleNumber(digits)).toBe(expected)
  })

  test('a text made of nothing but digits, plus signs or announcing words is searched to its end', () => {
    const size = 300_000
    for (const piece of [
      '1',
      '1 ',
      '+',
      '+1 ',
      '(((1',
      '+44 0',
      '+99 12 34 56 7 8 ',
      'phone tel call ',
      'phone 0 10000001 ',
      '\u200B1'
    ]) {
      const numbers = [...phoneNumbers(piece.repeat(Math.ceil(size / piece.length)))]
      expect({ piece, numbers: numbers.length }).toEqual({ piece, numbers: 0 })
    }
    expect(found(`${'+ '.repeat(size)} +44 7700 900123`)).toHaveLength(1)
    expect(found(`${'phone '.repeat(size / 6)} +44 7700 900123`)).toHaveLength(1)
  })
})
