/** Copied passages are found whatever was done to their looks, and an index that was tampered with is refused. */
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { CopyFinder } from '../../src/detect/copied-passage.js'
import { GroupSet } from '../../src/detect/group-set.js'
import { groupHashes, groupSize, guaranteed, winnow } from '../../src/detect/fingerprint.js'
import { groupsOf, SourceIndex, SourceIndexBuilder, UnreadableIndex } from '../../src/detect/source-index.js'
import { WordReader } from '../../src/detect/word-stream.js'

const syllables = ['ba', 'cor', 'din', 'el', 'fos', 'gim', 'hu', 'jar', 'ket', 'lom', 'mi', 'nes', 'ot', 'pal', 'ru']
const word = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))
const prose = (least: number, most: number) => fc.array(word, { minLength: least, maxLength: most })

const sourceWords = fc.sample(prose(6_000, 6_000), { seed: 7, numRuns: 1 })[0] ?? []
const sourceText = `# Lorem\n\n${wrapped(sourceWords, 11)}\n`
const finder = finderOf([['lorem.md', sourceText]])

function finderOf(texts: readonly (readonly [path: string, text: string])[]): CopyFinder {
  const builder = new SourceIndexBuilder()
  for (const [path, text] of texts) builder.add({ path, title: path }, text)
  return new CopyFinder([new SourceIndex(builder.finish())])
}

/** So many words a line, a comma here and a full stop there. */
function wrapped(words: readonly string[], perLine: number): string {
  return words
    .map(
      (one, index) =>
        one + (index % 13 === 12 ? '.' : index % 7 === 6 ? ',' : '') + ((index + 1) % perLine ? ' ' : '\n')
    )
    .join('')
}

const zeroWidth = '\u200B'
const disguises: Readonly<Record<string, (words: readonly string[]) => string>> = {
  'as it is': (words) => words.join(' '),
  'wrapped elsewhere': (words) => wrapped(words, 4),
  'with Windows line endings': (words) => wrapped(words, 9).replaceAll('\n', '\r\n'),
  'in a block quotation': (words) => `> ${wrapped(words, 6).replaceAll('\n', '\n> ')}`,
  'with curly quotes and dashes': (words) => words.map((one, index) => (index % 5 ? one : `“${one}” –`)).join(' '),
  'with emphasis': (words) => words.map((one, index) => (index % 3 ? one : `**${one}**`)).join(' '),
  'with emphasis inside words': (words) => words.map((one) => `${one.slice(0, 1)}*${one.slice(1)}*`).join(' '),
  'with links': (words) =>
    words.map((one, index) => (index % 6 ? one : `[${one}](https://a.example/b_(c)?d=e)`)).join(' '),
  'with reference links and notes': (words) =>
    words.map((one, index) => (index % 6 ? one : `[${one}][label]${index}`.replace(/\d+$/, '[^1]'))).join(' '),
  'with zero-width spaces': (words) => words.map((one) => [...one].join(zeroWidth)).join(' '),
  'with soft hyphens as references': (words) =>
    words.map((one) => `${one.slice(0, 1)}&shy;${one.slice(1)}`).join('&nbsp;'),
  'with comments inside words': (words) => words.map((one) => `${one.slice(0, 1)}<!-- x -->${one.slice(1)}`).join(' '),
  'in tags': (words) =>
    `<p class="a">${words.map((one, index) => (index % 4 ? one : `<em>${one}</em>`)).join(' ')}</p>`,
  'in capitals': (words) => words.join(' ').toUpperCase(),
  'in mathematical letters': (words) => words.map(mathematical).join(' '),
  'with accents': (words) => words.map((one) => one.replace('o', 'ö').replace('e', 'e\u0301')).join(' ')
}

function mathematical(text: string): string {
  return text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97))
}

describe('a run of words', () => {
  test.each(Object.entries(disguises))('is found %s', (_, disguise) => {
    const plants = fc.record({
      from: fc.nat(5_900),
      length: fc.integer({ min: guaranteed, max: 100 }),
      before: prose(0, 40),
      after: prose(0, 40)
    })
    fc.assert(
      fc.property(plants, ({ from, length, before, after }) => {
        const run = sourceWords.slice(from, from + length)
        const text = `${before.join(' ')} § ${disguise(run)} § ${after.join(' ')}`
        const begin = text.indexOf('§')
        return finder
          .passagesIn(text)
          .some(
            ({ start, end, words, source }) =>
              words >= run.length &&
              source.path === 'lorem.md' &&
              start <= begin + 60 &&
              end >= text.lastIndexOf('§') - 60
          )
      }),
      { numRuns: 60, seed: 11 }
    )
  })

  test('is found word by word with its lines in the source', () => {
    const [passage] = finder.passagesIn(sourceWords.slice(110, 150).join(' '))
    // Each line of the source has eleven words, and they begin on the third.
    expect(passage).toMatchObject({ start: 0, words: 40, length: 40, firstLine: 13, lastLine: 16 })
  })

  test('that is shorter than the guaranteed length is not told', () => {
    fc.assert(
      fc.property(fc.nat(5_900), (from) => {
        const few = sourceWords.slice(from, from + guaranteed - 1).join(' ')
        return finder.passagesIn(few).length === 0
      }),
      { numRuns: 50, seed: 3 }
    )
  })

  test('is still found where a word here and there was changed', () => {
    const words = sourceWords.slice(500, 600).map((one, index) => (index % 20 === 10 ? 'changed' : one))
    expect(finder.passagesIn(words.join(' '))).toMatchObject([{ words: 95, length: 100 }])
  })

  test('of Chinese counts two characters as a word', () => {
    const text =
      '在互联网上发布文档的人应当注明其来源并遵守许可证的条款因为这些条款是作者允许他人使用作品的条件没有人可以忽视它们'
    const [passage] = finderOf([['zh.md', text]]).passagesIn(`前言\n${text}`)
    expect(passage?.words).toBe(Math.ceil(text.length / 2))
  })

  test('in fenced code of a source is not indexed', () => {
    const builder = new SourceIndexBuilder()
    expect(builder.add({ path: 'a.md' }, 'Two words\n\n```text\nnot these words\n```\n\nand three more\n')).toBe(5)
  })
})

describe('what nobody need credit', () => {
  const license = sourceWords.slice(0, 80).join(' ')

  test('is a text that was named, wherever it stands', () => {
    const builder = new SourceIndexBuilder(groupsOf([license]))
    builder.add({ path: 'page.md' }, `${sourceWords.slice(2_000, 2_060).join(' ')}\n\n${license}`)
    const spared = new CopyFinder([new SourceIndex(builder.finish())])
    expect(spared.passagesIn(license)).toEqual([])
    expect(spared.passagesIn(sourceWords.slice(2_000, 2_060).join(' '))).toMatchObject([{ words: 60 }])
  })

  test('is what stands in nearly every text', () => {
    const footer = sourceWords.slice(0, 40).join(' ')
    const many = Array.from({ length: 60 }, (_, index) => {
      const own = sourceWords.slice(100 + index * 50, 140 + index * 50).join(' ')
      return [`${index}.md`, `${own}\n\n${footer}`] as const
    })
    const found = finderOf(many)
    expect(found.passagesIn(footer)).toEqual([])
    expect(found.passagesIn(sourceWords.slice(100, 140).join(' '))).toMatchObject([{ source: { path: '0.md' } }])
  })
})

describe('an index', () => {
  const builder = new SourceIndexBuilder()
  builder.add({ path: 'a.md', title: 'A', license: 'CC-BY-4.0' }, sourceText)
  builder.add({ path: 'b.md', url: 'https://b.example/' }, wrapped(sourceWords.slice(0, 900).reverse(), 300))
  const bytes = builder.finish()

  test('gives back what it was told of its texts', () => {
    expect(new SourceIndex(bytes).sources).toEqual([
      { path: 'a.md', title: 'A', license: 'CC-BY-4.0' },
      { path: 'b.md', url: 'https://b.example/' }
    ])
  })

  test('is read from bytes at any place in memory', () => {
    const moved = new Uint8Array(bytes.length + 3)
    moved.set(bytes, 3)
    expect(new SourceIndex(moved.subarray(3)).sources).toHaveLength(2)
    expect(new SourceIndex(Buffer.from(moved).subarray(3)).sources).toHaveLength(2)
  })

  test('counts lines of more than 255 words', () => {
    const words = sourceWords.slice(0, 900).reverse().slice(580, 640).join(' ')
    expect(new CopyFinder([new SourceIndex(bytes)]).passagesIn(words)).toMatchObject([{ firstLine: 2, lastLine: 3 }])
  })

  test('that lost a byte, or had one changed, is refused', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice()
        damaged[at] = (damaged[at] ?? 0) ^ change
        expect(() => new SourceIndex(damaged)).toThrow(UnreadableIndex)
        expect(() => new SourceIndex(bytes.subarray(0, at))).toThrow(UnreadableIndex)
      }),
      { numRuns: 300, seed: 5 }
    )
  })

  test('whose numbers lead out of it is refused, though its checksum is right', async () => {
    const { crc32 } = await import('node:zlib')
    fc.assert(
      fc.property(fc.integer({ min: 16, max: bytes.length - 5 }), fc.nat(0xffffffff), (at, value) => {
        const forged = bytes.slice()
        const view = new DataView(forged.buffer)
        view.setUint32(at, value, true)
        view.setUint32(12, crc32(forged.subarray(16)), true)
        try {
          new CopyFinder([new SourceIndex(forged)]).passagesIn(sourceWords.slice(0, 200).join(' '))
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableIndex)
        }
      }),
      { numRuns: 300, seed: 9 }
    )
  })

  test('of other keys than it should have takes none of them over', () => {
    const strange = new SourceIndexBuilder()
    strange.add(JSON.parse('{"path":"a.md","__proto__":{"url":"x"},"title":7}'), sourceText)
    expect(new SourceIndex(strange.finish()).sources).toEqual([{ path: 'a.md' }])
  })
})

describe('a hostile text', () => {
  test.each([
    ['that repeats one word', () => 'so '.repeat(200_000)],
    ['that repeats a sentence', () => `${sourceWords.slice(0, 9).join(' ')} `.repeat(20_000)],
    ['of opening brackets', () => '[<&('.repeat(250_000)],
    ['of comments without end', () => '<!-- '.repeat(200_000)],
    ['of closing brackets', () => ']('.repeat(500_000)]
  ])('%s is read in little time', (_, make) => {
    const text = make()
    const repeating = finderOf([
      ['a.md', text],
      ['b.md', `${text} ${text}`.slice(0, 1_000_000)]
    ])
    const begun = performance.now()
    repeating.passagesIn(text)
    expect(performance.now() - begun).toBeLessThan(4_000)
  })
})

test('winnowing keeps a group of every span, and about one in nine', () => {
  const { hashes } = new WordReader().read(sourceText)
  const groups = groupHashes(hashes)
  const kept: number[] = []
  winnow(groups, 0, groups.length, (group) => kept.push(group))
  const steps = kept.map((group, index) => group - (kept[index - 1] ?? -1))
  expect(Math.max(...steps)).toBeLessThanOrEqual(guaranteed - groupSize + 1)
  expect(Math.min(...steps)).toBeGreaterThan(0)
  expect(kept.length / groups.length).toBeLessThan(0.125)
})

test('a set of hashes answers as any set of numbers', () => {
  const hash = fc.oneof(fc.nat(40), fc.nat(0xffffffff), fc.constantFrom(0, 1, 0xffffffff))
  fc.assert(
    fc.property(fc.array(hash, { maxLength: 300 }), fc.array(hash), fc.nat(50), (added, asked, room) => {
      const set = new GroupSet(room)
      for (const one of added) set.add(one)
      const known = new Set(added)
      expect(set.size).toBe(known.size)
      for (const one of [...added, ...asked]) expect(set.has(one)).toBe(known.has(one))
    })
  )
})
