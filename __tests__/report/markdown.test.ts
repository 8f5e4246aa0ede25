import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { codeBlock, codeSpan, escapeText, link } from '../../src/report/markdown.js'
import { visible } from '../../src/report/visible.js'
import { nodesOf } from './nodes-of.js'

const markdown = unified().use(remarkParse).use(remarkGfm)

function parsed(source: string): readonly Nodes[] {
  return nodesOf(markdown.parse(source))
}

function wordsOf(nodes: readonly Nodes[]): string {
  return nodes.map((node) => (node.type === 'text' || node.type === 'inlineCode' ? node.value : '')).join('')
}

/** What GitHub turns into links, pictures and formulas in the text of a page, as far as its documentation tells. */
const live: readonly RegExp[] = [
  /@[a-z0-9]/i,
  /#\d/,
  /\bgh-\d/i,
  /\b(?:https?|ftp):\/\//i,
  /\bwww\./i,
  /\b[0-9a-f]{7,40}\b/,
  /:[\w+-]+:/,
  /\$/,
  /\b(?:cve|ghsa)-/i
]

/** Pieces that do harm alone or beside each other. */
const pieces = fc.constantFrom(
  ...[
    '@octocat',
    '@',
    'org/team',
    'o/r#1',
    '#1',
    '#',
    '1',
    'GH-1',
    'a@b.example',
    'https://x.example',
    'www.x.example',
    '://'
  ],
  ...[
    '`',
    '``',
    '```',
    '|',
    '\\',
    '<b>',
    '<img src=x>',
    '<!--',
    '-->',
    '</details>',
    '[a](b)',
    '![a](b)',
    '[',
    ']',
    '(',
    '[^1]'
  ],
  ...[
    '[ ] ',
    '&lt;',
    '&#64;',
    '&',
    ';',
    '*',
    '**',
    '_',
    '~~',
    '~',
    '$',
    '$`',
    ':tada:',
    ':',
    '0123abc',
    'deadbeef',
    'CVE-2020-1'
  ],
  ...[
    '\n',
    '\r\n',
    '\n\n',
    '    ',
    ' ',
    '\t',
    '- ',
    '+ ',
    '1. ',
    '12) ',
    '# ',
    '## x',
    '===',
    '---',
    '> ',
    '> [!NOTE]',
    '|-|-|',
    ':-:'
  ],
  ...[
    '\u202e',
    '\u0000',
    '\u001b[31m',
    '\ud800',
    '\u200b',
    '\u{e0041}',
    '\u00a0',
    '日本',
    'é',
    'word',
    'two words',
    "it's",
    '"',
    '!'
  ]
)
const hostile = fc.oneof(
  fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 40 })
)
const trials = { numRuns: 300 }

describe('escapeText', () => {
  const contexts: readonly {
    readonly name: string
    readonly around: (text: string) => string
    readonly types: readonly string[]
  }[] = [
    { name: 'a paragraph', around: (text) => text, types: [] },
    { name: 'a line after another', around: (text) => `Before\n${text}`, types: [] },
    { name: 'a list', around: (text) => `- ${text}`, types: ['list', 'listItem'] },
    { name: 'a heading', around: (text) => `### x ${text}`, types: ['heading'] },
    { name: 'bold words', around: (text) => `**x${text}x**`, types: ['strong'] },
    {
      name: 'a table',
      around: (text) => `| a | b |\n| - | - |\n| ${text} | end |`,
      types: ['table', 'tableRow', 'tableCell']
    }
  ]
  for (const { name, around, types } of contexts) {
    test(`leaves nothing but words and code in ${name}`, () => {
      fc.assert(
        fc.property(hostile, (text) => {
          const nodes = parsed(around(escapeText(text)))
          const allowed = ['root', 'paragraph', 'text', 'inlineCode', ...types]
          expect(nodes.map(({ type }) => type).filter((type) => !allowed.includes(type))).toEqual([])
          const plain = nodes.flatMap((node) => (node.type === 'text' ? node.value : []))
          expect(plain.filter((value) => live.some((pattern) => pattern.test(value)))).toEqual([])
        }),
        trials
      )
    })
  }

  test('keeps the words as they were, in one cell of a table', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const cells = parsed(`| a | b |\n| - | - |\n| .${escapeText(text)}. | end |`).filter(
          ({ type }) => type === 'tableCell'
        )
        expect(cells).toHaveLength(4)
        expect(cells.slice(2).map((cell) => wordsOf(nodesOf(cell)))).toEqual([
          `.${visible(text.replace(/\s+/g, ' '))}.`,
          'end'
        ])
      }),
      trials
    )
  })

  test('does not change ordinary sentences', () => {
    for (const sentence of [
      'Phone number in prose. It identifies somebody who may not have agreed to be published.',
      'The page declares CC-BY-NC-4.0, which this project does not accept.',
      'U+202E changes the order in which the text is shown (3 times).'
    ]) {
      expect(escapeText(sentence)).toBe(sentence)
    }
  })

  test('makes code of words GitHub would link', () => {
    expect(escapeText('Ask @octocat about owner/repo#12 and https://x.example.')).toBe(
      'Ask `@octocat` about `owner/repo#12` and `https://x.example.`'
    )
  })
})

describe('code', () => {
  test('a span holds exactly the text, whatever it is', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const code = parsed(`x ${codeSpan(text)} y`).filter(({ type }) => type === 'inlineCode')
        expect(code.map((node) => ('value' in node ? node.value : ''))).toEqual(text === '' ? [] : [visible(text)])
      }),
      trials
    )
  })

  test('a block holds exactly the lines, whatever they are', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const nodes = parsed(`Before\n\n${codeBlock(text)}\n\nAfter`)
        expect(nodes.map(({ type }) => type)).toEqual(['root', 'paragraph', 'text', 'code', 'paragraph', 'text'])
        const [code] = nodes.filter((node) => node.type === 'code')
        expect(code?.value).toBe(
          text
            .split(/\r\n|\n|\r/)
            .map(visible)
            .join('\n')
        )
      }),
      trials
    )
  })
})

describe('link', () => {
  test('leads to https and mailto alone', () => {
    const cases = [
      ['https://x.example/a(b)c?d=e&f|g', 'https://x.example/a%28b%29c?d=e&f%7Cg'],
      ['mailto:mods@x.example?subject=A%20look', 'mailto:mods@x.example?subject=A%20look'],
      ['http://x.example', undefined],
      ['javascript:alert(1)', undefined],
      ['/relative', undefined],
      ['', undefined]
    ] as const
    for (const [href, target] of cases) {
      const links = parsed(`| a |\n| - |\n| ${link('words', href)} |`).flatMap((node) =>
        node.type === 'link' ? node.url : []
      )
      expect(links).toEqual(target === undefined ? [] : [target])
    }
    expect(link('a_b', undefined)).toBe('a\\_b')
  })

  test('is one link whatever its words and address hold', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, tail) => {
        const nodes = parsed(`x ${link(`.${text}.`, `https://x.example/${tail}`)} y`)
        expect(nodes.filter(({ type }) => type === 'link')).toHaveLength(1)
        expect(nodes.filter(({ type }) => type === 'html' || type === 'image')).toEqual([])
        expect(wordsOf(nodes)).toBe(`x .${visible(text.replace(/\s+/g, ' '))}. y`)
      }),
      trials
    )
  })
})
