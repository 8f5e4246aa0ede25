import { describe, expect, test } from '@jest/globals'
import { Document } from '../../src/document/document.js'
import { linkedCreditPages, relativePath } from '../../src/facts/credit-page.js'
import { licenseIdsIn } from '../../src/facts/license-expression.js'
import { licenseOfText, licensePaths, nearestLicense, noticePaths } from '../../src/facts/nearest-license.js'
import { licensesFolder, readReuseToml, reuseInformation, reuseTomlPaths } from '../../src/facts/reuse.js'

/** Assembled, so that tools which read this file take no line of it for its own license. */
const license = `SPDX-${'License-Identifier'}`
const holder = `SPDX-${'FileCopyrightText'}`

function toml(path: string, ...annotations: readonly string[]) {
  const text = `version = 1\n${annotations.map((annotation) => `\n[[annotations]]\n${annotation}\n`).join('')}`
  return readReuseToml({ path, text })
}

const gives = (glob: string, id: string, precedence?: string) =>
  [
    `path = "${glob}"`,
    ...(precedence ? [`precedence = "${precedence}"`] : []),
    `${holder} = "2024 Ada Example"`,
    `${license} = "${id}"`
  ].join('\n')

const idsOf = (path: string, sources: Parameters<typeof reuseInformation>[1]) =>
  reuseInformation(path, sources).licenses.map(({ value, from }) => [value, from])

describe('REUSE', () => {
  const own = `<!-- ${license}: MIT -->\n`

  test('a file states its own license, and its companion takes its place', () => {
    expect(idsOf('docs/a.md', { own, tomls: [] })).toEqual([['MIT', 'docs/a.md']])
    expect(idsOf('docs/a.md', { own, companion: `${license}: CC0-1.0\n`, tomls: [] })).toEqual([
      ['CC0-1.0', 'docs/a.md.license']
    ])
    expect(idsOf('docs/a.md', { own: 'Nothing.', tomls: [] })).toEqual([])
  })

  test('parts between the marks of ignored text state nothing', () => {
    const [start, end] = [`REUSE-${'IgnoreStart'}`, `REUSE-${'IgnoreEnd'}`]
    expect(idsOf('a.md', { own: `<!-- ${start} -->\n${own}<!-- ${end} -->\n`, tomls: [] })).toEqual([])
    expect(idsOf('a.md', { own: `<!-- ${start} -->\n${own}`, tomls: [] })).toEqual([])
  })

  test('the closest source counts, whichever way REUSE.toml says', () => {
    const root = 'REUSE.toml'
    const inner = 'docs/REUSE.toml'
    const cases: readonly (readonly [
      own: string | undefined,
      tomls: readonly ReturnType<typeof toml>[],
      ids: string[]
    ])[] = [
      [undefined, [toml(root, gives('docs/**', 'CC-BY-4.0'))], ['CC-BY-4.0']],
      [own, [toml(root, gives('docs/**', 'CC-BY-4.0'))], ['MIT']],
      [own, [toml(root, gives('docs/**', 'CC-BY-4.0', 'aggregate'))], ['MIT', 'CC-BY-4.0']],
      [own, [toml(root, gives('docs/**', 'CC-BY-4.0', 'override'))], ['CC-BY-4.0']],
      [undefined, [toml(root, gives('**', 'MIT')), toml(inner, gives('*', 'CC-BY-4.0'))], ['CC-BY-4.0']],
      [undefined, [toml(root, gives('**', 'MIT', 'override')), toml(inner, gives('*', 'CC-BY-4.0'))], ['MIT']],
      [undefined, [toml(root, gives('**', 'MIT'), gives('docs/*', 'ISC'))], ['ISC']],
      [undefined, [toml('other/REUSE.toml', gives('**', 'MIT'))], []]
    ]
    for (const [text, tomls, ids] of cases)
      expect(
        reuseInformation('docs/a.md', { ...(text ? { own: text } : {}), tomls }).licenses.map(({ value }) => value)
      ).toEqual(ids)
  })

  test('holder and license are looked for apart', () => {
    const tomls = [toml('REUSE.toml', gives('**', 'CC-BY-4.0'))]
    const information = reuseInformation('a.md', { own: `${license}: MIT\n`, tomls })
    expect(information).toEqual({
      licenses: [{ value: 'MIT', from: 'a.md' }],
      copyrights: [{ value: '2024 Ada Example', from: 'REUSE.toml' }]
    })
  })

  test('globs are those of the specification', () => {
    const cases: readonly (readonly [glob: string, path: string, covered: boolean])[] = [
      ['docs/*.md', 'docs/a.md', true],
      ['docs/*.md', 'docs/b/a.md', false],
      ['docs/**', 'docs/b/a.md', true],
      ['**/*.md', 'docs/b/a.md', true],
      ['**.md', 'docs/b/a.md', true],
      ['*', 'a.md', true],
      ['*', 'docs/a.md', false],
      ['a\\\\*.md', 'a*.md', true],
      ['a\\\\*.md', 'ab.md', false],
      ['*a*/*b', 'xax/b', true],
      ['*a*/*b', 'xa/x/b', false],
      ['[ab].md', 'a.md', false]
    ]
    for (const [glob, path, covered] of cases)
      expect([glob, path, idsOf(path, { tomls: [toml('REUSE.toml', gives(glob, 'MIT'))] }).length === 1]).toEqual([
        glob,
        path,
        covered
      ])
  })

  test('a broken or oversized REUSE.toml says nothing but why', () => {
    const broken = ['version = 2\n', 'version = [', '', `version = 1\n#${'x'.repeat(300_000)}`]
    for (const text of broken) {
      const read = readReuseToml({ path: 'REUSE.toml', text })
      expect(read.annotations).toEqual([])
      expect(read.problem).toEqual(expect.any(String))
    }
    expect(reuseTomlPaths('docs/b/a.md')).toEqual(['REUSE.toml', 'docs/REUSE.toml', 'docs/b/REUSE.toml'])
  })

  test('a hostile glob is matched at once', () => {
    const tomls = [toml('REUSE.toml', gives('*a'.repeat(2_000), 'MIT'))]
    const begun = performance.now()
    expect(idsOf(`${'a'.repeat(900)}b`, { tomls })).toEqual([])
    expect(performance.now() - begun).toBeLessThan(2_000)
  })

  test('the folder of texts is compared with what is used', () => {
    const paths = [
      'LICENSES/MIT.txt',
      'LICENSES/CC-BY-4.0.txt',
      'LICENSES/LicenseRef-House.txt',
      'LICENSES/Classpath-exception-2.0.txt',
      'LICENSES/mit.md',
      'LICENSES/MIT.txt.license',
      'docs/LICENSES/ISC.txt'
    ]
    const used = [
      'MIT OR Apache-2.0',
      'GPL-2.0-only WITH Classpath-exception-2.0',
      'LicenseRef-House',
      'not an expression'
    ]
    expect(licensesFolder(paths, used)).toEqual({
      missing: ['Apache-2.0', 'GPL-2.0-only'],
      unused: ['LICENSES/CC-BY-4.0.txt'],
      unknown: ['LICENSES/mit.md']
    })
    expect([...licenseIdsIn('(MIT AND CC-BY-4.0) OR GPL-2.0+')]).toEqual(['MIT', 'CC-BY-4.0', 'GPL-2.0'])
  })
})

/** The opening of a license text, long enough not to be taken for a notice. */
const titled = (title: string) => `${title}\n\n${'Section of terms and conditions that follow. '.repeat(80)}`

describe('license files', () => {
  test.each([
    ['Apache License\n Version 2.0, January 2004', 'Apache-2.0'],
    ['GNU GENERAL PUBLIC LICENSE\n Version 3, 29 June 2007', 'GPL-3.0-only'],
    ['Mozilla Public License Version 2.0', 'MPL-2.0'],
    ['Creative Commons Attribution-ShareAlike 4.0 International Public License', 'CC-BY-SA-4.0'],
    ['Attribution 4.0 International\n=====\nCreative Commons Corporation is not a law firm', 'CC-BY-4.0'],
    ['CC0 1.0 Universal', 'CC0-1.0'],
    ['Terms of the Example Company', undefined]
  ])('%s', (title, id) => {
    expect(licenseOfText(titled(title))).toBe(id)
  })

  test('texts without a title are told by their sentences', () => {
    const permission =
      'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated files'
    expect(
      licenseOfText(
        `Copyright (c) 2024 Ada Example\n\n${permission}\n\nThe above copyright notice and this permission notice shall be included in all\ncopies or substantial portions of the Software.`
      )
    ).toBe('MIT')
    expect(
      licenseOfText(
        '// Redistribution and use in source and binary\n// forms are permitted. Neither the name of Ada may be used.'
      )
    ).toBe('BSD-3-Clause')
    expect(
      licenseOfText('The documentation is licensed under CC BY 4.0, the code under the MIT license.')
    ).toBeUndefined()
  })

  test('the nearest one counts', () => {
    const files = new Map([
      ['LICENSE', titled('CC0 1.0 Universal')],
      ['docs/LICENSE.md', titled('Creative Commons Attribution 4.0 International Public License')]
    ])
    const at = (path: string) => files.get(path)
    expect(nearestLicense('docs/b/a.md', at)).toMatchObject({ path: 'docs/LICENSE.md', id: 'CC-BY-4.0' })
    expect(nearestLicense('src/a.md', at)).toMatchObject({ path: 'LICENSE', id: 'CC0-1.0' })
    expect(nearestLicense('a.md', () => undefined)).toBeUndefined()
    expect(licensePaths('docs/a.md').indexOf('docs/LICENSE')).toBeLessThan(licensePaths('docs/a.md').indexOf('LICENSE'))
    expect(noticePaths('docs/a.md')).toContain('docs/CREDITS.md')
  })
})

describe('pages of credits', () => {
  test('are those that relative links name', async () => {
    const text =
      'See the [credits](../CREDITS.md#us), [who helped](thanks.md), [Attributions](about/all.md), [notices](/NOTICE), [site](https://site.example/credits.md), [out](../../../CREDITS.md), [again](../CREDITS.md).\n'
    const document = new Document({ path: 'docs/guide/a.md', text, encoding: 'utf-8', notes: [] })
    await document.prepare()
    expect(linkedCreditPages(document)).toEqual(['docs/CREDITS.md', 'docs/guide/about/all.md', 'NOTICE'])
  })

  test('are found from the page, never above the root', () => {
    const from = 'docs/guide/a.md'
    const urls = [
      '../b.md',
      './b%20c.md?x#y',
      '/b.md',
      '#here',
      'mailto:a@b.example',
      '//b.example/c',
      '../../../b.md',
      '%E0%A4%A'
    ]
    expect(urls.map((url) => relativePath(from, url))).toEqual([
      'docs/b.md',
      'docs/guide/b c.md',
      'b.md',
      undefined,
      undefined,
      undefined,
      undefined,
      'docs/guide/%E0%A4%A'
    ])
  })
})
