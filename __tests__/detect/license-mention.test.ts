import { describe, expect, test } from '@jest/globals'
import { licenseMentions, licenseNamed } from '../../src/detect/license-mention.js'
import { badgeWords, licenseOfUrl } from '../../src/detect/license-url.js'
import { spdxTags } from '../../src/detect/spdx-tag.js'

/** Assembled, so that tools which read this file take no line of it for its own license. */
const tag = `SPDX-${'License-Identifier'}:`

const named: readonly (readonly [text: string, ...ids: readonly string[]])[] = [
  ['CC BY 4.0', 'CC-BY-4.0'],
  ['CC-BY-SA-3.0', 'CC-BY-SA-3.0'],
  ['cc by-nc-nd 2.5', 'CC-BY-NC-ND-2.5'],
  ['CC BY-SA', 'CC-BY-SA'],
  ['CCBYSA 4.0', 'CC-BY-SA-4.0'],
  ['Creative Commons Attribution-ShareAlike 3.0 Unported License', 'CC-BY-SA-3.0'],
  ['Creative Commons Attribution Non Commercial No Derivatives 4.0 International', 'CC-BY-NC-ND-4.0'],
  ['Creative Commons License, Attribution-NonCommercial 2.0', 'CC-BY-NC-2.0'],
  ['a Creative Commons Attribution license, version 3.0', 'CC-BY-3.0'],
  ['Creative Commons Attribution 3.0 United States License', 'CC-BY-3.0-US'],
  ['CC BY-SA 2.0 England and Wales', 'CC-BY-SA-2.0-UK'],
  ['CC BY 3.0 France', 'CC-BY-3.0'],
  ['Attribution-NonCommercial-ShareAlike 2.5', 'CC-BY-NC-SA-2.5'],
  ['Attribution 4.0 International', 'CC-BY-4.0'],
  ['CC0', 'CC0-1.0'],
  ['Creative Commons Zero v1.0 Universal', 'CC0-1.0'],
  ['CC0 1.0 Universal (CC0 1.0) Public Domain Dedication', 'CC0-1.0', 'CC0-1.0'],
  ['Public Domain Mark 1.0', 'CC-PDM-1.0'],
  ['a Creative Commons license', 'CC'],
  ['Licencia Creative Commons Atribución-NoComercial 4.0', 'CC-BY-NC-4.0'],
  ['Creative Commons Namensnennung - Weitergabe unter gleichen Bedingungen 4.0', 'CC-BY-SA-4.0'],
  ['Creative Commons Paternité - Pas d’Utilisation Commerciale 3.0', 'CC-BY-NC-3.0'],
  ['クリエイティブ・コモンズ 表示-継承 4.0', 'CC-BY-SA-4.0'],
  ['知识共享署名-非商业性使用 4.0', 'CC-BY-NC-4.0'],
  ['GNU Free Documentation License, Version 1.3 or any later version', 'GFDL-1.3-or-later'],
  ['GFDL 1.2', 'GFDL-1.2-only'],
  ['GNU Free Documentation License v1.1 only - no invariants', 'GFDL-1.1-no-invariants-only'],
  ['licensed under the MIT License', 'MIT'],
  ['MIT', 'MIT'],
  ['License: Apache-2.0', 'Apache-2.0'],
  ['released under the Apache License, Version 2.0', 'Apache-2.0'],
  ['available under MIT or Apache-2.0', 'MIT', 'Apache-2.0'],
  ['distributed under version 2 of the GPL', 'GPL-2.0-only'],
  ['under the terms of the GNU General Public License v3.0 or later', 'GPL-3.0-or-later'],
  ['under the 3-Clause BSD License', 'BSD-3-Clause'],
  ['licensed under the PSF License Version 2', 'PSF-2.0'],
  ['the Open Publication License', 'OPUBL-1.0'],
  ['OPL', 'OPL'],
  ['licensed under the OPL', 'OPL'],
  ['licensed under the GPLv3', 'GPL-3.0-only'],
  ['License: GPLv2+', 'GPL-2.0-or-later'],
  ['under GFDLv1.3+', 'GFDL-1.3-or-later'],
  ['CC-BYv4', 'CC-BY-4.0'],
  ['under the BSD-3 license', 'BSD-3-Clause'],
  ['Creative Commons Attribute-NoDerivatives 4.0 International', 'CC-BY-ND-4.0'],
  ['Any copyright is dedicated to the Public Domain.', 'CC0-1.0'],
  ['Tempo by Jun, MIT license.', 'MIT'],
  [
    '@c GNU Free Documentation License,\n@c Version 1.3 or any later version; with the Invariant Sections being A',
    'GFDL-1.3-or-later',
    'GFDL'
  ]
]

const nameless: readonly string[] = [
  'Creative Commons is an organization.',
  'She studied at MIT and works on BSD.',
  'Apache 2.3 listens on port 80.',
  'Please cc by noon whoever asked.',
  'The GPL is often discussed, and so is the MPL.',
  "valid.includes('LGPL-3.0-or-later')",
  "right: { license: 'CC-BY-4.0' }",
  'It is not available under the GPL.',
  'Give attribution to the 3.0 release.',
  'S5PC100_GPL2(0)'
]

const addresses: readonly (readonly [url: string, id: string | undefined])[] = [
  ['https://creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0'],
  ['http://creativecommons.org/licenses/by-sa/3.0/us', 'CC-BY-SA-3.0'],
  ['https://www.creativecommons.org/licenses/by-nc-sa/4.0/deed.fr', 'CC-BY-NC-SA-4.0'],
  ['//creativecommons.org/licenses/by/3.0/at/legalcode', 'CC-BY-3.0-AT'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
  ['https://creativecommons.org/publicdomain/mark/1.0/', 'CC-PDM-1.0'],
  ['https://licensebuttons.net/l/by-sa/3.0/88x31.png', 'CC-BY-SA-3.0'],
  ['https://i.creativecommons.org/p/zero/1.0/88x31.png', 'CC0-1.0'],
  ['https://spdx.org/licenses/GFDL-1.1', 'GFDL-1.1-only'],
  ['https://opensource.org/licenses/MIT', 'MIT'],
  ['https://www.gnu.org/licenses/gpl-3.0.html', 'GPL-3.0-only'],
  ['https://www.apache.org/licenses/LICENSE-2.0.txt', 'Apache-2.0'],
  ['https://unlicense.org/', 'Unlicense'],
  ['https://creativecommons.org/about/', undefined],
  ['https://creativecommons.org.example/licenses/by/4.0/', undefined],
  ['https://example.org/creativecommons.org/licenses/by/4.0/', undefined],
  ['LICENSE.md', undefined]
]

describe('names of licenses in running text', () => {
  test.each(named)('%s', (text, ...ids) => {
    const mentions =
      licenseMentions(`See ${text}.`).length > 0 ? licenseMentions(`See ${text}.`) : licenseMentions(text)
    expect(mentions.map(({ id }) => id)).toEqual(ids)
  })

  test.each(nameless)('none is named in: %s', (text) => {
    expect(licenseMentions(text)).toEqual([])
  })

  test('stand exactly where they are written', () => {
    const text = 'Text under CC BY-SA 4.0, code under the MIT license.'
    expect(licenseMentions(text).map(({ start, end }) => text.slice(start, end))).toEqual(['CC BY-SA 4.0', 'MIT'])
  })

  test('are mapped to ids by our own table, or not at all', () => {
    const written = ['cc-by-4.0', 'CC BY 4.0', 'GPL-2.0', 'GPL-2.0+', 'GNU Free Documentation License', 'nobody knows']
    expect(written.map(licenseNamed)).toEqual([
      'CC-BY-4.0',
      'CC-BY-4.0',
      'GPL-2.0-only',
      'GPL-2.0-or-later',
      'GFDL',
      undefined
    ])
  })

  test('cost no more than the length of what is read', () => {
    const hostile = [
      'Creative Commons '.repeat(20_000),
      'CC-BY-'.repeat(60_000),
      'under the '.repeat(40_000),
      'GPL '.repeat(60_000),
      `"${'{ '.repeat(100_000)}`
    ]
    for (const text of hostile) expect(licenseMentions(text).length).toBeLessThanOrEqual(text.length / 4)
  })
})

describe('addresses of licenses', () => {
  test.each(addresses)('%s', (url, id) => {
    expect(licenseOfUrl(url)).toBe(id)
  })

  test('badges give their words', () => {
    expect(badgeWords('https://img.shields.io/badge/License-CC%20BY--SA%204.0-lightgrey.svg')).toBe(
      'License: CC BY-SA 4.0'
    )
    expect(badgeWords('https://img.shields.io/badge/%zz-x-y')).toBe('%zz: x')
    expect(badgeWords('https://example.org/badge/License-MIT-green')).toBeUndefined()
  })
})

describe('SPDX tags', () => {
  test('give their value without the marks that end a comment', () => {
    expect(
      spdxTags(`<!-- ${tag} MIT OR Apache-2.0 -->\n# ${tag} CC0-1.0`).map(({ value, leads }) => [value, leads])
    ).toEqual([
      ['MIT OR Apache-2.0', true],
      ['CC0-1.0', true]
    ])
  })

  test('are spoken of in the middle of a sentence', () => {
    expect(spdxTags(`Write ${tag} MIT at the top.`).map(({ leads }) => leads)).toEqual([false])
  })
})
