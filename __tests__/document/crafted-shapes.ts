/** Text made to exhaust a parser of Markdown: each shape repeats something until it is long enough. */

const many = (text: string, count: number) => text.repeat(Math.max(1, Math.floor(count)))
const each = (count: number, make: (index: number) => string) =>
  Array.from({ length: Math.max(1, Math.floor(count)) }, (_, index) => make(index)).join('')

/** Opens so many, puts something in the middle, closes so many; both take their share of the length. */
const nested = (open: string, middle: string, close: string) => (length: number) => {
  const count = length / (open.length + close.length)
  return many(open, count) + middle + many(close, count)
}
const repeated =
  (text: string, before = '') =>
  (length: number) =>
    before + many(text, length / text.length)
const growing = (make: (index: number) => string) => (length: number) => {
  let text = ''
  for (let index = 1; text.length < length; index++) text += make(index)
  return text
}

/** Name → text of about so many characters. */
export const craftedShapes: Readonly<Record<string, (length: number) => string>> = {
  'emphasis inside strong emphasis': nested('*a **a ', 'b', ' a** a*'),
  'closing delimiters alone': repeated('a_ '),
  'opening delimiters alone': repeated('_a '),
  'closing brackets alone': repeated('a]'),
  'opening brackets alone': repeated('[a'),
  'delimiters of two kinds that never pair': repeated('*a_ '),
  'openers before openers that are closers too': (length) => many('*a ', length / 8) + many('_a*_ ', length / 8),
  'runs whose lengths add to a multiple of three': repeated('c* ', 'a**b'),
  'a bracket and a delimiter in turn': repeated('[ a_'),
  'a bracket that a parenthesis follows': repeated('[ (]('),
  'images of nothing, left open': repeated('![[]()'),
  'brackets inside brackets': nested('[', 'a', ']'),
  'quotations inside quotations': repeated('> '),
  'lists inside lists by columns': growing((index) => `${'  '.repeat(index)}* a\n`),
  'footnotes, each called and defined': growing((index) => `x[^${index}]\n\n[^${index}]: note\n\n`),
  'runs of backticks, each longer': growing((index) => `e${'`'.repeat(index)}`),
  'destinations in angle brackets left open': repeated('[a](<b'),
  'destinations left open': repeated('[a](b'),
  'comments left open in a line': repeated('<!--', '</'),
  'empty lines below nested lists': (length) => `${many('- ', length / 3)}x${many('\n', length / 3)}`,
  'empty lines below nested lists in a quotation': (length) =>
    `> ${many('- ', length / 4)}x\n${many('>\n', length / 4)}`,
  'emphasis in deep quotations': (length) => many('>', length / 3) + many('a*', length / 3),
  'definitions, and calls of the first': (length) =>
    each(length / 9, (index) => `[${index}]: u\n`) + many('[0] ', length / 36),
  'stars around a letter': nested('*', 'a', '*'),
  'one flat list': repeated('- item of a list\n'),
  'one numbered list': repeated('1. item of a list\n'),
  'one list of tasks': repeated('- [ ] to be done\n'),
  'one loose list': repeated('- item of a list\n\n'),
  'one long table': repeated('| x y | z | w |\n', '| a | b | c |\n|---|---|---|\n'),
  'one wide table': (length) => {
    const columns = length / 12
    return `${many('| a ', columns)}|\n${many('|---', columns)}|\n${many('| b ', columns)}|\n`
  },
  'rows without the line that makes a table': repeated('| a | b | c |\n'),
  'one endless line': repeated('words of a page follow each other '),
  'one endless paragraph': repeated('words of a page follow\n'),
  'many paragraphs': repeated('words of a page\n\n'),
  'many words in emphasis': repeated('*a* **b** '),
  'many code spans': repeated('`a` '),
  'many links': repeated('[a](b) '),
  'many definitions': (length) => each(length / 20, (index) => `[r${index}]: http://x/${index}\n`),
  'many references to one definition': repeated('[a][r] ', '[r]: u\n\n'),
  'many references to nothing': repeated('[a][r] '),
  'footnotes with their calls': (length) => each(length / 24, (index) => `x[^${index}]\n\n[^${index}]: note\n\n`),
  'calls of a footnote that is not there': repeated('[^a] '),
  'addresses without a scheme': repeated('www.a.b '),
  'what may begin an address of mail': repeated('a@'),
  'addresses of mail': repeated('a@b.co '),
  'addresses with a scheme': repeated('http://a.b/c '),
  'parentheses behind an address': repeated(')', 'www.a.b/'),
  'references behind an address': repeated('&a;', 'www.a.b/'),
  'a tilde before each word': repeated('~a '),
  'two tildes before each word': repeated('~~a '),
  'tags left open': repeated('<a '),
  'attributes left open': repeated('<a x="'),
  'instructions left open': repeated('<?'),
  'literal sections left open': repeated('<![CDATA['),
  'blocks of HTML': repeated('<div>\nx\n</div>\n\n'),
  'character references': repeated('&amp;'),
  ampersands: repeated('&'),
  backslashes: repeated('\\'),
  headings: repeated('# words of a heading\n'),
  'what a line of signs would make a heading': (length) => `${many('text\n', length / 5)}===\n`,
  'fenced blocks': repeated('```js\nx = 1\n```\n'),
  'one fenced block': (length) => `\`\`\`\n${many('const x = 1\n', length / 12)}\`\`\`\n`,
  'one indented block': repeated('    code\n'),
  'a quotation that goes on without its mark': repeated('lazy line\n', '> a\n'),
  'one quotation': repeated('> quoted line\n'),
  'numbers inside numbers': repeated('1. '),
  tabs: repeated('\t'),
  'front matter of many keys': (length) => `---\n${many('key: value\n', length / 11)}---\n# t\n`,
  'front matter left open': repeated('key: value\n', '---\n'),
  'lines of white space': repeated('   \n'),
  'titles left open': repeated('[a]: b "'),
  'brackets at the end of lines': repeated('[a\n'),
  'images inside images': nested('![', 'a', '](b)'),
  'links inside links': nested('[', 'a', '](b)'),
  'words after one open bracket': repeated('words of a page ', '['),
  'tabs after one open bracket': repeated('a\tb ', '['),
  'titles in parentheses left open': repeated('[a](b ('),
  'addresses inside an address': repeated('www._')
}
