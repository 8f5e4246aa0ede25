import { describe, expect, test } from '@jest/globals'
import { carries, destinationOf, isResolver, isSameSite, shownAddresses } from '../../src/detect/host-name.js'

describe('addresses shown in words', () => {
  test.each([
    ['https://bank.example/login', ['bank.example']],
    ['HTTPS://Bank.Example', ['bank.example']],
    ['http://bank.example:8080', ['bank.example']],
    ['www.bank.example', ['www.bank.example']],
    ['ｈｔｔｐｓ://bank.example', ['bank.example']],
    ['https://ba\u200Bnk.exa\u00ADmple', ['bank.example']],
    ['https://bücher.example.', ['xn--bcher-kva.example']],
    ['https://bаnk.example', ['xn--bnk-6cd.example']],
    ['https://bank.example@login.test', ['bank.example']],
    ['https://sam@code.example/app.git', ['code.example']],
    ['see https://a.example, or (https://b.example).', ['a.example', 'b.example']],
    ['https://192.0.2.1/', ['192.0.2.1']],
    ['http://localhost:3000', ['localhost']],
    ['bank.example', []],
    ['Node.js', []],
    ['https://', []],
    ['https://…', []],
    ['https://www.bank.exa…', []],
    ['https://www.bank.exa.../login', []],
    ['https://<your-host>/login', []],
    ['https://{tenant}.bank.example', []],
    ['https://$HOST/', []],
    ['https://intranet/', []],
    ['hxxps://bank[.]example', []]
  ])('%s', (text, hosts) => {
    expect(shownAddresses(text).map(({ host }) => host)).toEqual(hosts)
  })

  test('long and hostile words are read without harm', () => {
    for (const piece of ['https://', 'www.', 'https://a.', '@', '://', '\u200B', 'https://[', 'https://%']) {
      expect(shownAddresses(piece.repeat(100_000)).length).toBeLessThan(2_000)
    }
  })
})

describe('destinations', () => {
  test.each([
    ['https://login.test/a', { host: 'login.test', rest: '/a' }],
    ['HTTPS://LOGIN.TEST.', { host: 'login.test', rest: '/' }],
    ['//login.test/a', { host: 'login.test', rest: '/a' }],
    ['https:\\\\login.test', { host: 'login.test', rest: '/' }],
    ['/\\login.test', { host: 'login.test', rest: '/' }],
    ['https://%6cogin.test/%41?b#c', { host: 'login.test', rest: '/A?b#c' }],
    ['https://bank.example@login.test/', { host: 'login.test', disguise: 'bank.example', rest: '/' }],
    ['https://www.bank.example:443@login.test/', { host: 'login.test', disguise: 'www.bank.example', rest: '/' }],
    ['https://sam:secret@login.test/', { host: 'login.test', rest: '/' }],
    ['https://ada.lovelace@login.test/', { host: 'login.test', rest: '/' }],
    ['https://sam%40bank.example@login.test/', { host: 'login.test', rest: '/' }],
    ['https://login.test/%E0%A4%A', { host: 'login.test', rest: '/%E0%A4%A' }],
    ['./page.md', undefined],
    ['#part', undefined],
    ['', undefined],
    ['mailto:sam@bank.example', undefined],
    ['javascript:alert(1)', undefined],
    ['https://', undefined],
    ['https://a b.test', undefined]
  ])('%s', (url, expected) => {
    expect(destinationOf(url)).toEqual(expected)
  })
})

describe('sites', () => {
  test.each([
    ['bank.example', 'www.bank.example', true],
    ['bank.example', 'bank-example.test', false],
    ['a.co.uk', 'b.co.uk', false],
    ['ada.github.io', 'bob.github.io', false],
    ['docs.ada.github.io', 'ada.github.io', true],
    ['bucket.s3.amazonaws.com', 's3.amazonaws.com', true],
    ['s3.amazonaws.com', 'bucket.s3.amazonaws.com', false],
    ['localhost', '127.0.0.1', true],
    ['app.localhost', '[::1]', true],
    ['192.0.2.1', '192.0.2.2', false],
    ['msrc.microsoft.com', 'aka.ms', true],
    ['accounts.google.com', 'aka.ms', false]
  ])('%s and %s are the same site: %s', (shown, destination, expected) => {
    expect(isSameSite(shown, destination)).toBe(expected)
  })

  test.each([
    ['https://web.archive.org/web/2024/https://bank.example/terms', true],
    ['https://web.archive.org/web/2024*/bank.example', true],
    ['https://archive.ph/2024/https://www.bank.example/', true],
    ['https://www.google.com/url?q=https%3A%2F%2Fbank.example', true],
    ['https://web.archive.org/web/2024/https://login.test/https://bank.example', false],
    ['https://archive.org/details/bank', false],
    ['https://archive.org.login.test/https://bank.example', false],
    ['https://login.test/https://bank.example', false]
  ])('%s carries bank.example: %s', (url, expected) => {
    const destination = destinationOf(url)
    expect(destination && carries(destination, 'bank.example')).toBe(expected)
  })

  test('resolvers of identifiers are known by their domain', () => {
    expect([isResolver('doi.org'), isResolver('dx.doi.org'), isResolver('doi.org.login.test')]).toEqual([
      true,
      true,
      false
    ])
  })
})
