import { expect, test } from '@jest/globals'
import { lookOf, pathProblem, unseenName } from '../../src/detect/misleading-path.js'

test.each([
  ['docs/photo-\u202Egpj.exe', 'unseen'],
  ['docs/a\u200Bb.md', 'unseen'],
  ['docs/a\tb.md', 'unseen'],
  ['docs/a.pdf.exe', 'program'],
  ['docs/a.pdf .exe', 'program'],
  ['docs/a.PNG.Lnk', 'program'],
  ['docs/a.docx.js', 'script'],
  ['docs/a.jpg      .md', 'gap'],
  ['docs/re\u0430dme.md', 'mixed'],
  ['docs/a.tar.gz', undefined],
  ['docs/pdf.js', undefined],
  ['docs/a.md.js', undefined],
  ['docs/a.en.md', undefined],
  ['docs/\u0444айл.md', undefined],
  ['docs/👩\u200D💻.md', undefined],
  ['docs/می\u200Cخواهم.md', undefined]
])('%j: %s', (path, kind) => {
  expect(pathProblem(path)?.kind).toBe(kind)
})

test('paths that look the same have one look', () => {
  expect(lookOf('docs/RE\u0410DME.md')).toBe(lookOf('docs/readme.md'))
  expect(lookOf('docs/read\u200Bme.md')).toBe(lookOf('docs/readme.md'))
  expect(lookOf('docs/readme.md')).not.toBe(lookOf('docs/reader.md'))
  expect(unseenName(9)).toBe('control character')
})

test('long paths are read to their end', () => {
  for (const unit of ['.pdf', ' ', '.pdf ', '\u0430a', '\u200B'])
    expect(() => pathProblem(unit.repeat(100_000))).not.toThrow()
})
