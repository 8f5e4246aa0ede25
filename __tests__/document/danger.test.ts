import { describe, expect, test } from '@jest/globals'
import { type Danger, dangerOf } from '../../src/document/danger.js'
import { parseMarkdown } from '../../src/document/parser.js'
import { craftedShapes } from './crafted-shapes.js'

const lines = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index)).join('\n')

describe('ordinary pages are safe', () => {
  const pages: Readonly<Record<string, string>> = {
    empty: '',
    'a heading with a paragraph': '# Title\n\nSome *words* and a [link](https://example.org/).\n',
    'forty thousand characters of prose': `${'A sentence of a page, with a `name` in it. '.repeat(12)}\n\n`.repeat(75),
    'a table of two hundred rows': `| a | b |\n|---|---|\n${lines(200, (i) => `| row ${i} | what it means |`)}`,
    'a list of two hundred links': lines(200, (i) => `- [Page ${i}](page-${i}.md) tells about it`),
    'a list of two hundred addresses': lines(200, (i) => `- https://example.org/a/page/of/some/site-${i}`),
    'the badges of a project': `${'[![build](https://example.org/b.svg)](https://example.org/b) '.repeat(12)}\n\n# Project`,
    'a hundred lines of code': `\`\`\`js\n${lines(100, (i) => `  if (list[${i}] !== undefined) call({ a: [1, 2], b: '*' })`)}\n\`\`\``,
    'a list six levels deep': lines(60, (i) => `${'  '.repeat(i % 6)}- item ${i}`)
  }
  test.each(Object.entries(pages))('%s', (_, text) => {
    expect(dangerOf(text, 'markdown')).toMatchObject({ level: 'safe' })
    expect(dangerOf(text.replaceAll('\n', '\r\n'), 'markdown')).toMatchObject({ level: 'safe' })
  })
})

test('crafted text is not taken for safe at sizes at which the parser would stall', () => {
  const stalling: Readonly<Record<string, number>> = {
    'emphasis inside strong emphasis': 8_000,
    'closing brackets alone': 8_000,
    'delimiters of two kinds that never pair': 8_000,
    'quotations inside quotations': 2_000,
    'numbers inside numbers': 4_000,
    'comments left open in a line': 8_000,
    'empty lines below nested lists': 1_000,
    'empty lines below nested lists in a quotation': 2_000,
    'stars around a letter': 8_000,
    'images inside images': 6_000,
    'many references to nothing': 16_000,
    'calls of a footnote that is not there': 64_000,
    'rows without the line that makes a table': 64_000,
    'a quotation that goes on without its mark': 32_000,
    'words after one open bracket': 20_000,
    'tabs after one open bracket': 8_000,
    'titles in parentheses left open': 16_000,
    'addresses inside an address': 7_000
  }
  const safe = Object.entries(stalling).filter(([name, length]) => {
    const text = craftedShapes[name]?.(length) ?? ''
    return [text, text.replaceAll('\n', '\r\n')].some((one) => dangerOf(one, 'markdown').level === 'safe')
  })
  expect(safe).toEqual([])
})

test('a bracket that a code span, an escape, a tag or a destination only seems to close stays open', () => {
  const words = 'words of a page '.repeat(1_250)
  for (const seeming of ['[a `]` ', '[a \\] ', '[a <b c="]"> ', '[ [a](b]c) ', '[a `` ` ] `` ', '[![a](b)](c) '])
    expect([seeming, dangerOf(seeming + words, 'markdown').level]).toEqual([seeming, 'guarded'])
  expect(dangerOf(`[a] [\`b\`](c) ${words}`, 'markdown').level).toBe('safe')
})

test('what is nested beyond the stack of a parser is refused, whatever nests it', () => {
  for (const mark of ['> ', '>', '- ', '1) ', '* > ', '[^a]: '])
    expect(dangerOf(mark.repeat(1_000), 'markdown')).toMatchObject({ level: 'refused', reason: expect.any(String) })
  expect(
    dangerOf(
      lines(1_000, (i) => `${' '.repeat(i * 2)}- a`),
      'markdown'
    ).level
  ).toBe('refused')
})

test('in MDX, expressions and modules that may be read again and again count as well', () => {
  expect(dangerOf('{`a`} '.repeat(1_000), 'mdx').level).toBe('guarded')
  expect(dangerOf(`export const a = {\n\n${'b: 1,\n\n'.repeat(1_000)}}`, 'mdx').level).toBe('guarded')
  expect(dangerOf('import a from "b"\n\n# Title\n\n<Note type="info">{a}</Note>\n', 'mdx').level).toBe('safe')
})

describe('whatever is safe is parsed', () => {
  const isSafe = (danger: Danger) => danger.level === 'safe' && danger.cost < 50
  test.each(Object.keys(craftedShapes))('%s', (name) => {
    const shape = craftedShapes[name] ?? (() => '')
    let length = 262_144
    while (!isSafe(dangerOf(shape(length), 'markdown'))) length /= 2
    expect(parseMarkdown(shape(length))).toHaveProperty('children')
  })
})
