import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { privateKeys } from '../../src/detect/private-key.js'
import { filled } from '../rules/placeholders.js'

const dashes = '-'.repeat(5)
const label = 'PRIVATE KEY'
const begin = (kind = 'RSA ') => `${dashes}BEGIN ${kind}${label}${dashes}`
const end = (kind = 'RSA ') => `${dashes}END ${kind}${label}${dashes}`

/** Base64 that nobody chose. */
function material(lines: number): readonly string[] {
  return Array.from({ length: lines }, (_, line) => createHash('sha384').update(`line ${line}`).digest('base64'))
}

const key = material(12)

function found(text: string): readonly string[] {
  return [...privateKeys(text)].map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)
}

describe('private keys', () => {
  test.each([
    ['with CRLF', [begin(), ...key, end()].join('\r\n')],
    ['with one line', [begin(), key[0], end()].join('\n')],
    ['in one line, parted by spaces', [begin(), ...key, end()].join(' ')],
    ['in one line, parted by escapes', [begin(), ...key, end()].join('\\n')],
    ['escaped twice', [begin(), ...key, end()].join('\\\\n')],
    ['parted by HTML', [begin(), ...key, end()].join('<br>\n')],
    ['parted by character references', [begin(), ...key, end()].join('&#10;')],
    ['in a quotation in a list', [begin(), ...key, end()].join('\n   > ')],
    ['in comment lines', [begin(), ...key, end()].join('\n# ')],
    ['in strings put together', [begin(), ...key, end()].join('\\n" +\n  "')],
    ['with fields', [begin(), 'Proc-Type: 4,ENCRYPTED', 'DEK-Info: AES-256-CBC,0011', '', ...key, end()].join('\n')],
    ['nearly whole', [begin(), ...key, '...', end()].join('\n')]
  ])('are found %s, from header to footer', (_, text) => {
    expect(found(`before\n${text}\nafter`)).toEqual([`RSA: ${text}`])
  })

  test.each([
    ['at a blank line', `${[begin(), ...key].join('\n')}`, '\n\nPlease send it again.'],
    ['at a fence', `${[begin(), ...key, 'c2hvcnQ='].join('\n')}`, '\n```\n'],
    ['at the next header', `${[begin(), ...key].join('\n')}`, `\n${begin()}\n`],
    ['at the end of the text', `${[begin(), ...key].join('\n')}`, ''],
    ['at the quotation mark', `${[begin(), ...key].join('\\n')}`, '" }']
  ])('without a footer end %s', (_, text, rest) => {
    expect(found(text + rest)).toEqual([`RSA: ${text}`])
  })

  test('of PuTTY begin with the file and end with its code', () => {
    const file = filled('{{key:putty}}')
    expect(found(`Here:\n${file}\n\nDone.`)).toEqual([`PuTTY: ${file}`])
    expect(found(file.slice(0, file.indexOf('Private-Lines')))).toEqual([])
  })

  test('in SSH2 form have four dashes', () => {
    const text = [
      `---- BEGIN SSH2 ENCRYPTED ${label} ----`,
      'Comment: "laptop"',
      ...key,
      `---- END SSH2 ENCRYPTED ${label} ----`
    ].join('\n')
    expect(found(text)).toEqual([`SSH2 ENCRYPTED: ${text}`])
  })

  test.each([
    ['nothing', ''],
    ['an ellipsis', '...'],
    ['a beginning', 'MIIEpAIBAAKCAQEA...'],
    ['a gap to fill in', '<your key here>'],
    ['a variable', '$PRIVATE_KEY'],
    [
      'words',
      'The key stands here, in lines of sixty-four characters of Base64, of which there are about twenty-five.'
    ],
    ['a path', '/etc/ssl/private/server/with/a/long/path/to/some/key/file/that/is/here/2024/server.pem'],
    ['one letter', 'A'.repeat(640)],
    ['one line over and over', `${key[0]}\n`.repeat(8)],
    ['the alphabet', 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\n'.repeat(3)],
    [
      'words as Base64',
      Buffer.from('Replace this with the key that you made in the step before, please.').toString('base64')
    ],
    ['a line and a mark of omission', `${key[0]}\n[…]\n${key[1]}`],
    ['a line and a word', `${key[0]}\nREDACTED\n`],
    ['too little', 'YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXo=']
  ])('are not what holds %s', (_, inside) => {
    expect(found([begin(''), inside, end('')].join('\n'))).toEqual([])
    expect(found([begin(''), inside].join('\n'))).toEqual([])
  })

  test('are found behind anything that only begins like one', () => {
    const size = 500_000
    const last = [begin(), ...key, end()].join('\n')
    for (const piece of [
      begin(),
      `${begin()}\n`,
      `${begin()}\nabc\n`,
      '-',
      '---- BEGIN ',
      `${begin()}\\`,
      `${begin()} > `,
      'PuTTY-User-Key-File-3: x\nPrivate-Lines: 3\n',
      `${begin()}\nAb: c\n`
    ]) {
      const text = `${piece.repeat(Math.ceil(size / piece.length))}\n${last}`
      expect({ piece, found: found(text) }).toEqual({ piece, found: [`RSA: ${last}`] })
    }
    expect(found(`${begin()}${'\\'.repeat(size)}`)).toEqual([])
    expect(found(`${begin()}${' '.repeat(size)}${end()}`)).toEqual([])
  })
})
