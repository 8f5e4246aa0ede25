import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { align } from '../../src/document/alignment.js'
import { Document } from '../../src/document/document.js'
import { parseMarkdown } from '../../src/document/parser.js'
import type { Range } from '../../src/document/span.js'
import { rangeOf, visit } from '../../src/document/tree.js'

async function open(text: string, path = 'docs/page.md'): Promise<Document> {
  const document = new Document({ path, text, encoding: 'utf-8', notes: [] })
  await document.prepare()
  return document
}

/** The source behind each occurrence of a word in the prose. */
async function behind(text: string, word: string, path?: string): Promise<readonly string[]> {
  const document = await open(text, path)
  const { prose } = document
  const found: string[] = []
  for (let at = prose.text.indexOf(word); at !== -1; at = prose.text.indexOf(word, at + 1)) {
    const range = prose.rangeOf(at, at + word.length)
    found.push(text.slice(range.start, range.end))
  }
  return found
}

describe('prose knows where each word was written', () => {
  const cases: readonly (readonly [
    name: string,
    text: string,
    word: string,
    written: readonly string[],
    path?: string
  ])[] = [
    ['in plain words', 'Call me later.', 'me', ['me']],
    ['through emphasis inside a word', 'un**believ**able', 'unbelievable', ['un**believ**able']],
    ['through a link', 'see [the *full* guide](/g) now', 'the full guide now', ['the *full* guide](/g) now']],
    [
      'through named and numeric references',
      'a &amp; b &#x2014; c &#233;t&eacute;',
      '& b \u2014 c été',
      ['&amp; b &#x2014; c &#233;t&eacute;']
    ],
    ['through a reference for two characters', 'x &NotEqualTilde; y', '\u2242\u0338', ['&NotEqualTilde;']],
    ['through escapes', '1\\. not a list \\*really\\*', '1. not a list *really*', ['1\\. not a list \\*really\\*']],
    ['across a soft line break', 'one\ntwo', 'one two', ['one\ntwo']],
    ['across a soft line break in a quotation', '> one\n>   two\nthree', 'one two three', ['one\n>   two\nthree']],
    ['across a soft line break with CRLF in a list', '- one  \r\n  two', 'one\ntwo', ['one  \r\n  two']],
    ['across a hard break', 'one\\\ntwo', 'one\ntwo', ['one\\\ntwo']],
    ['in a table', '| a | b |\n|---|---|\n| left | right \\| wrong |', 'right | wrong', ['right \\| wrong']],
    ['in an HTML block, entities undone', '<p>\n  Tom &amp; <b>Ann</b>\n</p>', 'Tom & Ann', ['Tom &amp; <b>Ann']],
    ['in an HTML block of a quotation', '> <p>one\n> two</p>', 'two', ['two']],
    ['in the text of an image', '![a small *boat*](b.png)', 'a small boat', ['![a small *boat*](b.png)']],
    ['in the front matter', '---\ntitle: "Old song"\n---\n\n# x', 'Old song', ['Old song']],
    ['in a number of the front matter', '---\nphone: +44 20\ncode: 0x1F\n---\n\n# x', '0x1F', ['0x1F']],
    ['in a footnote', 'x[^1]\n\n[^1]: Said *once*.', 'Said once', ['Said *once']],
    [
      'in MDX, inside a component',
      '<Note>\n\n  Read **this**.\n\n</Note>\n\n{1 + 1}',
      'Read this',
      ['Read **this'],
      'a.mdx'
    ],
    ['in plain text', 'one\ntwo\n\nthree', 'one two', ['one\ntwo'], 'notes.txt'],
    ['beside inline code, which is no prose', 'run `one two` now', 'one', []]
  ]
  test.each(cases)('%s', async (_, text, word, written, path = 'docs/page.md') => {
    expect(await behind(text, word, path)).toEqual(written)
  })

  test('every character of text in random Markdown is found where it stands', async () => {
    const piece = fc.constantFrom(
      'word',
      ' ',
      '\n',
      '*',
      '**',
      '_',
      '`',
      '[',
      '](u)',
      '&amp;',
      '&#65;',
      '\\*',
      '\\\\',
      '> ',
      '- ',
      '\r\n',
      '<b>',
      '</b>',
      '|',
      'é',
      '😀',
      '~~',
      '  \n',
      '\t',
      '#',
      '&',
      ';',
      '&copy'
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const text = pieces.join('')
        visit(parseMarkdown(text), (node) => {
          const at = rangeOf(node)
          if (node.type !== 'text' || !at) return
          const aligned = align(node.value, text, at.start, at.end, 'markdown')
          expect([text, node.value, aligned.exact]).toEqual([text, node.value, true])
        })
      }),
      { numRuns: Number(process.env['GOODFAITH_PAGES'] ?? 2000) }
    )
  })
})

describe('links are read as their reader meets them', () => {
  const cases: readonly (readonly [name: string, text: string, expected: readonly object[], path?: string])[] = [
    [
      'inline, with title',
      'a [b *c*](<d e> "f")',
      [{ kind: 'inline', url: 'd e', text: 'b c', title: 'f', written: 'b *c*', destination: 'd e' }]
    ],
    [
      'with parentheses in the destination',
      '[b](c(d)e) x',
      [{ kind: 'inline', url: 'c(d)e', text: 'b', written: 'b', destination: 'c(d)e' }]
    ],
    [
      'by reference, the destination in the definition',
      '# One\n\n[b][r]\n\n# Two\n\n[r]: https://example.org/x',
      [
        {
          kind: 'reference',
          url: 'https://example.org/x',
          text: 'b',
          written: 'b',
          destination: 'https://example.org/x'
        }
      ]
    ],
    [
      'as autolink',
      '<https://example.org/&amp;>',
      [
        {
          kind: 'autolink',
          url: 'https://example.org/&amp;',
          text: 'https://example.org/&amp;',
          written: 'https://example.org/&amp;',
          destination: 'https://example.org/&amp;'
        }
      ]
    ],
    [
      'as literal',
      'go www.example.org now',
      [
        {
          kind: 'autolink',
          url: 'http://www.example.org',
          text: 'www.example.org',
          written: 'www.example.org',
          destination: 'www.example.org'
        }
      ]
    ],
    [
      'in HTML, Markdown inside',
      'x <a href="https://example.org/?a&amp;b">the **site**</a>',
      [
        {
          kind: 'html',
          url: 'https://example.org/?a&b',
          text: 'the site',
          written: 'the **site**',
          destination: 'href="https://example.org/?a&amp;b"'
        }
      ]
    ],
    [
      'in an HTML block',
      '<div><a\nhref=x>y</a></div>',
      [{ kind: 'html', url: 'x', text: 'y', written: 'y', destination: 'href=x' }]
    ],
    [
      'in JSX',
      'see <Link to="/x">the page</Link>',
      [
        { kind: 'html', url: '/x', text: 'the page', written: 'the page', destination: '<Link to="/x">the page</Link>' }
      ],
      'a.mdx'
    ],
    ['not in code', '`[a](b)` and\n\n    [c](d)', []],
    ['not where the definition is missing', '[a][b]', []]
  ]
  test.each(cases)('%s', async (_, text, expected, path = 'docs/page.md') => {
    const { links } = await open(text, path)
    const found = links.map(({ range, textRange, urlRange, ...link }) => ({
      ...link,
      written: text.slice(textRange.start, textRange.end),
      destination: text.slice(urlRange.start, urlRange.end)
    }))
    expect(found).toEqual(expected)
  })
})

test('images, code and comments have their places', async () => {
  const text = '![alt](a.png "t") `x`\n\n<!-- note -->\n\nNext block.\n\n~~~js\ny\n~~~\n\n<img src="b.png" alt="c">\n'
  const document = await open(text)
  expect(document.images.map(({ url, alt }) => [url, alt])).toEqual([
    ['a.png', 'alt'],
    ['b.png', 'c']
  ])
  expect(document.code.map(({ kind, value, language }) => [kind, value, language])).toEqual([
    ['inline', 'x', undefined],
    ['fenced', 'y', 'js']
  ])
  const [comment] = document.comments
  expect(comment?.text).toBe(' note ')
  expect(text.slice(comment?.nextBlock?.start, comment?.nextBlock?.end)).toBe('Next block.')
})

test('a comment at the end of a section governs the heading after it', async () => {
  const text = 'x\n\n<!-- note -->\n\n# Heading\n\ny'
  const { comments } = await open(text)
  expect(text.slice(comments[0]?.nextBlock?.start, comments[0]?.nextBlock?.end)).toBe('# Heading')
})

test('comments in MDX are read, and broken MDX is read as Markdown and says so', async () => {
  const good = await open('{/* note */}\n\ntext', 'a.mdx')
  expect(good.comments.map(({ text }) => text)).toEqual([' note '])
  expect(good.notes).toEqual([])
  const broken = await open('# x\n\n<!-- note -->\n\nSee <https://example.org>.', 'a.mdx')
  expect(broken.comments.map(({ text }) => text)).toEqual([' note '])
  expect(broken.links.map(({ url }) => url)).toEqual(['https://example.org'])
  expect(broken.notes).toEqual(['The page is not valid MDX; it was checked as Markdown with HTML.'])
})

test('front matter gives values with their paths and places', async () => {
  const text = '---\nlicense: MIT\nauthors:\n  - name: "Ada"\nn: 3\n---\nbody'
  const { frontMatter } = await open(text)
  expect(
    frontMatter?.entries.map(({ path, value, range }) => [path.join('.'), value, text.slice(range.start, range.end)])
  ).toEqual([
    ['license', 'MIT', 'MIT'],
    ['authors.0.name', 'Ada', '"Ada"'],
    ['n', 3, '3']
  ])
  const toml = await open('+++\ntitle = "x"\n+++\n')
  expect(toml.frontMatter?.entries.map(({ path, value }) => [path.join('.'), value])).toEqual([['title', 'x']])
  const broken = await open('---\na: [\n---\n\nbody')
  expect(broken.prose.text).toContain('body')
})

describe('sections parse alone as they parse in the whole', () => {
  const pages: readonly string[] = [
    '# a\n\n[x][r]\n\n## b\n\n[r]: /u\n\n# c\n\nw[^n]\n\n# d\n\n[^n]: note\n\n    more\n',
    '```\n# not a heading\n```\n\n# one\n\n~~~\n```\n# no\n~~~\n# two\n',
    '- ```\n  # code\n  ```\n# one\n\n- ~~~\n# two\n```\n# three\n```\n# four',
    '<!-- a\n# b\n-->\n\n# c\n<div>\n# d\n\n# e\n<script>\n\n# f\n</script>\n# g',
    'text\n<span>x</span>\n```\ncode\n\n# no\n```\n\n# yes',
    '---\n# yaml\na: b\n---\n# one\n---\n# two',
    '> ```\n# one\n> ```\n# two',
    '1. a\n\n   ```\n   # b\n\n   ```\n\n# c\n\n<pre>\n\n# d\n</pre>',
    '#\n##\n# \n#no\n ## indented\n# yes #',
    '[a]: /x\n"title\n# cut"\n\n[a]',
    '    ```\n# one\n    ```\n\n# two\n',
    '# a\r\n\r\ntext\r\n# b\r\n',
    '<!--->\n# a\n<!---->\n# b\n<!-->\n# c',
    '* a\n\n      ```\n# x\n\n```\n# y\n```'
  ]
  const flat = (tree: Nodes, offset: number): readonly string[] => {
    const nodes: string[] = []
    visit(tree, (node) => {
      const at = rangeOf(node)
      if (node.type !== 'root' && at)
        nodes.push(`${node.type} ${at.start + offset} ${at.end + offset} ${'value' in node ? node.value : ''}`)
    })
    return nodes
  }
  const compare = async (text: string) => {
    const document = await open(text)
    const body = document.outline.frontMatter?.range.end ?? 0
    const whole = parseMarkdown(text.slice(body))
    expect(document.sections.flatMap((section) => flat(section.tree, 0))).toEqual(flat(whole, body))
    const code: Range[] = []
    visit(whole, (node) => {
      const at = node.type === 'code' ? rangeOf(node) : undefined
      if (at) code.push({ start: at.start + body, end: at.end + body })
    })
    const loose = document.outline.fences.filter(
      (fence) => fence.end > fence.start && !code.some(({ start, end }) => start < fence.start && fence.end <= end)
    )
    expect(loose.map(({ start, end }) => text.slice(start, end).trim()).filter((content) => content !== '')).toEqual([])
  }
  test.each(pages.map((page) => [page]))('%j', compare)

  test('random pages', async () => {
    const line = fc.constantFrom(
      '# h',
      '## [r]',
      'text',
      '',
      '```',
      '~~~',
      '````',
      '  ```',
      '- ```',
      '> ```',
      '- item',
      '  more',
      '    code',
      '<div>',
      '</div>',
      '<!--',
      '-->',
      '<pre>',
      '</pre>',
      '<b>',
      '> quote',
      '[r]: /u',
      '[^n]: note',
      'x [r] [^n] y',
      '1. one',
      '\t# tab',
      '---',
      '<?',
      '?>',
      '<a b>',
      '```js',
      '#',
      '| a |\n|---|',
      '```\u00a0',
      '\u00a0',
      '```a\u2028b',
      '<a title=">">',
      '<foo ">',
      '[r',
      'q]: /v',
      '[a\\]: x',
      '[r\nq] [R]',
      '> [r',
      '> q]: /w'
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 14 }), async (lines) => compare(lines.join('\n'))),
      { numRuns: Number(process.env['GOODFAITH_PAGES'] ?? 2000) }
    )
  })
})
