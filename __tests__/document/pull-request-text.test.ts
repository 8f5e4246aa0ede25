/** Whose words a pull request holds. */
import { expect, test } from '@jest/globals'
import { withoutTemplate, withoutTrailers } from '../../src/document/pull-request-text.js'

const kept = (text: string) => text.replace(/ {2,}/g, ' ').trim()

test.each([
  'Signed-off-by: Ada Example <ada@mail.example>',
  'Co-authored-by: Ada Example <1234+ada@users.noreply.example>',
  'Co-Authored-By: ada <ada@mail.example>',
  'Reviewed-by: Ådå Éxample <ada@mail.example>',
  'cc: Ada Example <ada@mail.example>',
  'Reported-and-tested-by: Ada Example <ada@mail.example>',
  '  Acked-by: Ada Example <ada@mail.example>  '
])('%s is a trailer', (line) => {
  const message = `Say it better\n\nMore words.\n\n${line}\n`
  expect(withoutTrailers(message)).toHaveLength(message.length)
  expect(kept(withoutTrailers(message))).toBe('Say it better\n\nMore words.')
})

test.each([
  'Signed-off-by: nobody',
  'By: Ada Example <ada@mail.example>',
  'Written by Ada Example <ada@mail.example>',
  'Signed-off-by: see https://login.test/ <ada@mail.example>',
  'Signed-off-by: <b>Ada</b> <ada@mail.example>',
  `Signed-off-by: ${'you are all '.repeat(9)} <ada@mail.example>`,
  'Fixes: #12',
  'Change-Id: I0123456789',
  'Ring Ada Example <ada@mail.example>, signed-off-by: her boss.'
])('%s is none', (line) => {
  expect(withoutTrailers(`Say it\n\n${line}\n`)).toBe(`Say it\n\n${line}\n`)
})

test('hostile messages take no time', () => {
  for (const part of ['Signed-off-by: ', 'a-'.repeat(9), 'x-by: a<', ' ', 'signed-off-by: a <a', '\t']) {
    const begun = performance.now()
    withoutTrailers(part.repeat(100_000))
    withoutTemplate(part.repeat(20_000), [part.repeat(20_000)])
    expect(performance.now() - begun).toBeLessThan(1000)
  }
})

const template = '<!-- Tell us -->\n\n## Why\n\n- [ ] I have read the rules\n- [x] I agree\n\n```sh\nnpm test\n```\n'

test.each([
  ['## Why\n\nIt was wrong.', 'It was wrong.'],
  ['## Why\r\n\r\nIt was wrong.\r\n', 'It was wrong.'],
  ['  ##  Why\n\nIt was wrong.', 'It was wrong.'],
  ['- [x] I have read the rules\n- [ ] I agree', ''],
  ['## Why not\n', '## Why not'],
  ['# Why\n', '# Why'],
  ['> ## Why\n', '> ## Why'],
  ['```sh\nrm -r .\n```', '```sh\nrm -r .\n```'],
  ['<!-- Tell us -->\nGladly.', '<!-- -->\nGladly.'],
  ['<!-- hidden\n## Why\nstill hidden -->', '<!-- hidden\n\nstill hidden -->']
])('of %j its author wrote %j', (body, words) => {
  const own = withoutTemplate(body, ['Another one.', template])
  expect(own).toHaveLength(body.length)
  expect(
    own
      .replace(/[ \r]*(\n)[ \r]*|^ +| +$/g, '$1')
      .replace(/ +/g, ' ')
      .trim()
  ).toBe(words)
})

test('nothing is anybody else’s where there is no template', () => {
  expect(withoutTemplate('## Why\n', [])).toBe('## Why\n')
})
