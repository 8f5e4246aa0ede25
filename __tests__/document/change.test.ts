import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Change, createChange, type FileInput, linesOfPatch } from '../../src/document/change.js'
import { decodeSource, isSource } from '../../src/document/source.js'
import { LineIndex } from '../../src/document/span.js'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : [...part])))
const utf16 = (text: string, mark: boolean, bigEndian = false): Uint8Array => {
  const little = new Uint8Array(Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le'))
  return bigEndian ? new Uint8Array(Buffer.from(little).swap16()) : little
}

describe('bytes become text', () => {
  const cases: readonly (readonly [string, string | Uint8Array, string | undefined, number])[] = [
    ['UTF-8', bytes('é\r\nx'), 'é\r\nx', 0],
    ['UTF-8 with a byte order mark, which offsets do not count', bytes([0xef, 0xbb, 0xbf], '# x'), '# x', 0],
    ['a string with a byte order mark', '\uFEFF# x', '# x', 0],
    ['invalid UTF-8, said so', bytes('a', [0xff], 'b'), 'a\uFFFDb', 1],
    ['cut UTF-8, said so', bytes('a', [0xe2, 0x82]), 'a\uFFFD', 1],
    ['UTF-16 little-endian with its mark, said so', utf16('# Titel\nText', true), '# Titel\nText', 1],
    ['UTF-16 big-endian with its mark', utf16('# Titel', true, true), '# Titel', 1],
    ['UTF-16 without a mark', utf16('# Plain words', false), '# Plain words', 1],
    ['a NUL among words', bytes('one\0two three four five'), 'one\0two three four five', 0],
    ['nothing', bytes(), '', 0],
    ['an image, which is no text', bytes([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3, 0, 0, 4]), undefined, 0]
  ]
  test.each(cases)('%s', (_, content, text, notes) => {
    const decoded = decodeSource('a.md', content)
    expect(isSource(decoded) ? decoded.text : undefined).toBe(text)
    expect(isSource(decoded) ? decoded.notes.length : 0).toBe(notes)
  })
})

test('points count lines by LF, CRLF and CR, columns by UTF-16 units', () => {
  const index = new LineIndex('a\r\nb😀c\rd\n')
  expect(index.count).toBe(4)
  expect([0, 3, 6, 8].map((offset) => index.pointAt(offset))).toEqual([
    { line: 1, column: 1, offset: 0 },
    { line: 2, column: 1, offset: 3 },
    { line: 2, column: 4, offset: 6 },
    { line: 3, column: 1, offset: 8 }
  ])
  expect(index.rangeOf(2)).toEqual({ start: 3, end: 8 })
})

const changed = (file: Omit<FileInput, 'path'>, path = 'a.md'): Change => {
  const change = createChange({ path, ...file })
  if ('reason' in change) throw new Error(change.reason)
  return change
}

describe('a change knows', () => {
  test('that a file without base is added, and all its lines', () => {
    const { status, added } = changed({ head: 'a\nb\n' })
    expect([status, added.ranges]).toEqual(['added', [[1, 2]]])
  })
  test('that a file without head is deleted, and all its lines', () => {
    const { status, removed, added } = changed({ base: 'a\nb' })
    expect([status, removed.ranges, added.ranges]).toEqual(['deleted', [[1, 2]], []])
  })
  test('a rename by its previous path', () => {
    expect(changed({ previousPath: 'b.md', base: 'x', head: 'x' })).toMatchObject({
      status: 'renamed',
      previousPath: 'b.md',
      hunks: []
    })
    expect(changed({ previousPath: 'a.md', base: 'x', head: 'y' }).status).toBe('modified')
  })
  test('added and removed lines, and hunks with three lines around them', () => {
    const base = '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n'
    const { added, removed, hunks } = changed({ base, head: base.replace('5\n', 'five\nsix\n') })
    expect([added.ranges, removed.ranges, hunks]).toEqual([
      [[5, 6]],
      [[5, 5]],
      [{ baseStart: 2, baseLength: 7, headStart: 2, headLength: 8 }]
    ])
  })
  test('a changed line ending as a changed line', () => {
    expect(changed({ base: 'a\nb', head: 'a\r\nb' }).added.ranges).toEqual([[1, 1]])
  })
  test("GitHub's own hunks when it is given the patch", () => {
    const { added, hunks } = changed({
      base: 'a\nb\nc',
      head: 'a\nB\nc',
      patch: '@@ -1,3 +1,3 @@ x\n a\n-b\n+B\n c\n\\ No newline at end of file'
    })
    expect([added.ranges, hunks]).toEqual([[[2, 2]], [{ baseStart: 1, baseLength: 3, headStart: 1, headLength: 3 }]])
    expect(linesOfPatch('not a patch')).toBeUndefined()
  })
  test('nothing of binary files', () => {
    expect(createChange({ path: 'a.md', head: bytes([0, 1, 2, 3, 0, 0, 0, 0]) })).toEqual({
      path: 'a.md',
      reason: 'binary'
    })
  })
})

test('whatever changed: unchanged lines are equal in order, and every changed line lies in a hunk', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
  fc.assert(
    fc.property(lines, lines, (base, head) => {
      const text = (all: readonly string[]) => all.map((line) => `${line}\n`).join('')
      const { added, removed, hunks } = changed({ base: text(base), head: text(head) })
      expect(head.filter((_, at) => !added.has(at + 1))).toEqual(base.filter((_, at) => !removed.has(at + 1)))
      for (let line = 1; line <= head.length; line++) {
        if (added.has(line))
          expect(hunks.some((hunk) => line >= hunk.headStart && line < hunk.headStart + hunk.headLength)).toBe(true)
      }
    })
  )
})
