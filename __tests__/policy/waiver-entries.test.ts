/** The waivers of a configuration file, wherever they stand in it. */
import { expect, test } from '@jest/globals'
import { waiverEntries } from '../../src/policy/waiver-entries.js'

const read = (text: string) => waiverEntries(text)?.map(({ start, end }) => text.slice(start, end))

test.each([
  ['', []],
  ['fail-on: error\n', []],
  ['waivers: []\n', []],
  ['waivers: none\n', []],
  ['- waivers\n', []],
  ['waivers:\n  - rule: a/b\n    reason: c\n\n# end\n', ['rule: a/b\n    reason: c']],
  ['waivers: [{rule: a/b, reason: c}, {rule: d/e}]\n', ['{rule: a/b, reason: c}', '{rule: d/e}']],
  ['waivers:\n  - rule: a/b\n  - plain\n  - rule: d/e\nscope: file\n', ['rule: a/b', 'rule: d/e']],
  ['"waivers":\r\n  - rule: a/b\r\n', ['rule: a/b']],
  [
    'privacy:\n  consent:\n    - hash: a\n      reason: b\nwaivers: [{rule: a/b}]\n',
    ['{rule: a/b}', 'hash: a\n      reason: b']
  ],
  ['privacy: none\n', []]
])('%j', (text, entries) => {
  expect(read(text)).toEqual(entries)
})

test('are equal in whatever order their keys stand', () => {
  const [one] = waiverEntries('waivers:\n  - rule: a/b\n    reason: c\n') ?? []
  const [other] = waiverEntries('waivers: [{reason: c, rule: a/b}]\n') ?? []
  const [third] = waiverEntries('waivers: [{reason: c, rule: a/*}]\n') ?? []
  expect(one?.says).toBe(other?.says)
  expect(one?.says).not.toBe(third?.says)
})

test('are not sought in what is no YAML, or too deep or long for any', () => {
  expect(waiverEntries('waivers: [')).toBeUndefined()
  expect(waiverEntries(`waivers: ${'['.repeat(5000)}`)).toBeUndefined()
  expect(waiverEntries('waivers:\n'.padEnd(300_000, '#'))).toBeUndefined()
})
