/** Every published text is itself however it is laid out, and none is with a word of weight changed. */
import { createRequire } from 'node:module'
import { describe, expect, test } from '@jest/globals'
import { licenseTexts } from '../../src/detect/license-comparison.js'
import { licenseWords } from '../../src/detect/license-words.js'

const published: Readonly<Record<string, { readonly licenseText: string }>> = createRequire(import.meta.url)(
  'spdx-license-list/full'
)
const textOf = (id: string) => published[id]?.licenseText ?? ''

const creativeCommons = Object.keys(published).filter((id) => /^CC-BY-.*[2-4]\.\d|^CC0/.test(id))
const software = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'GPL-2.0-only',
  'GPL-3.0-only',
  'LGPL-2.1-only',
  'LGPL-3.0-only',
  'AGPL-3.0-only',
  'GFDL-1.2-only',
  'GFDL-1.3-only',
  'EPL-2.0',
  'EUPL-1.2',
  'OFL-1.1',
  'ODbL-1.0',
  'PSF-2.0',
  'Unlicense',
  'Zlib'
]

const looks: Readonly<Record<string, (text: string) => string>> = {
  published: (text) => text,
  'with Windows line endings': (text) => text.replaceAll('\n', '\r\n'),
  'with curly quotes': (text) => text.replaceAll(/"([^"\n]*)"/g, '“$1”').replaceAll("'", '’'),
  'with long lines': (text) => text.replaceAll(/(?<=\w)\n(?=\w)/g, ' '),
  'with short lines': (text) => text.replaceAll(/(.{30}\S*) /g, '$1\n'),
  'in a comment': (text) => `/*\n${text.replaceAll(/^/gm, ' * ')}\n */`,
  'in capitals': (text) => text.toUpperCase(),
  'below a holder and above a note': (text) =>
    `Copyright (c) 2001-2026 Ada Example <ada@example.org>\nAll rights reserved.\n\n${text}\n\nWe thank everybody who helped.\n`
}

function graveIn(text: string, id: string) {
  return licenseTexts
    .compare(text, (other) => other === id)
    .flatMap(({ differences }) => differences.filter(({ grave }) => grave))
    .map(({ removed, inserted }) => `-${removed.join(' ')} +${inserted.join(' ')}`)
}

describe('a published license', () => {
  test.each(Object.entries(looks))('is itself %s', (_, look) => {
    for (const id of [...creativeCommons, ...software]) expect([id, graveIn(look(textOf(id)), id)]).toEqual([id, []])
  })

  test('without its introduction, its appendix and its title is itself', () => {
    const cut = (id: string, from: RegExp, to: RegExp) => {
      const text = textOf(id)
      return text.slice(text.search(from), text.search(to))
    }
    expect(
      graveIn(cut('CC-BY-4.0', /By exercising the Licensed Rights/, /Creative Commons is not a party/), 'CC-BY-4.0')
    ).toEqual([])
    expect(
      graveIn(cut('CC-BY-SA-3.0', /THE WORK \(AS DEFINED/, /Creative Commons is not a party/), 'CC-BY-SA-3.0')
    ).toEqual([])
    expect(graveIn(cut('Apache-2.0', /TERMS AND CONDITIONS/, /END OF TERMS/), 'Apache-2.0')).toEqual([])
    expect(graveIn(cut('MIT', /Permission is/, /$/), 'MIT')).toEqual([])
  })

  test('is found behind another one', () => {
    const both = `${textOf('MIT')}\n\n---\n\n${textOf('Apache-2.0')}`
    expect(licenseTexts.compare(both).map(({ id }) => id)).toEqual(['MIT', 'Apache-2.0'])
  })

  test('with its holder in the place of the example’s is itself', () => {
    const bsd = textOf('BSD-3-Clause').replaceAll(
      /the copyright holders?(?: and contributors| or contributors)?/gi,
      'Example University Press'
    )
    expect(graveIn(bsd, 'BSD-3-Clause')).toEqual([])
  })
})

type Change = readonly [from: RegExp, to: string]
const restriction: Change = [
  /\b(hereby grant(?:s|ed)?(?: You| to You)?|right to|permission to|permitted)\b/i,
  '$1 for NonCommercial purposes only'
]

describe('a license is no longer itself', () => {
  test('with a restriction put in, whichever it is', () => {
    const tried = [...creativeCommons, ...software].filter((id) => restriction[0].test(textOf(id)))
    expect(tried.length).toBeGreaterThan(45)
    for (const id of tried)
      expect([id, graveIn(textOf(id).replace(...restriction), id)]).toEqual([
        id,
        [expect.stringMatching(/noncommercial purposes only/)]
      ])
  })

  test.each([
    [
      '“irrevocable” turned round',
      /irrevocable(?= license)/i,
      'revocable',
      creativeCommons.filter((id) => id.endsWith('4.0'))
    ],
    [
      '“irrevocable” turned round in the introduction',
      /irrevocable/i,
      'revocable',
      creativeCommons.filter((id) => id.endsWith('4.0'))
    ],
    [
      'clause 3(a)(1)(B) left out',
      /\n[^\n]*indicate if You modified[^\n]*\n/i,
      '\n',
      ['CC-BY-4.0', 'CC-BY-NC-4.0', 'CC-BY-ND-4.0', 'CC-BY-SA-4.0']
    ],
    ['“perpetual” taken out', /perpetual/i, '', creativeCommons.filter((id) => /-[23]\.\d$/.test(id))],
    ['a fee asked', /free of charge/i, 'for a fee', ['MIT']],
    ['“without restriction” turned round', /without restriction/i, 'with restriction', ['MIT']],
    ['its notice clause left out', /The above copyright notice and this permission notice[^.]*\./, '', ['MIT']],
    [
      'a clause put in',
      /\n2\. /,
      '\nThe name of the author is praised in every copy.\n\n2. ',
      ['BSD-2-Clause', 'BSD-3-Clause']
    ],
    ['“not” put in', /You may reproduce/i, 'You may not reproduce', ['Apache-2.0']],
    ['“no” taken out', /no-charge, /i, '', ['Apache-2.0']]
  ] as const)('with %s', (_, from, to, ids) => {
    for (const id of ids) {
      expect(textOf(id)).toMatch(from)
      expect([id, graveIn(textOf(id).replace(from, to), id).length > 0]).toEqual([id, true])
    }
  })
})

describe('other text', () => {
  test.each([
    [
      'prose',
      'The license permits anybody to share the work, and asks for credit. It comes without warranty of any kind. '.repeat(
        40
      )
    ],
    [
      'a summary',
      'Permission is hereby granted, free of charge, to any person obtaining a copy of this software. The rest is in LICENSE.'
    ],
    ['nothing', '']
  ])('%s is no license', (_, text) => {
    expect(licenseTexts.compare(text)).toEqual([])
  })

  test.each([
    ['the words of a license in any order', () => textOf('GPL-3.0-only').split(/\s+/).sort().join(' ').repeat(8)],
    ['a license many times over', () => `${textOf('CC-BY-4.0')}\n\n`.repeat(40)],
    ['half a license many times over', () => textOf('AGPL-3.0-only').slice(0, 17_000).repeat(30)],
    ['one phrase', () => 'permission is hereby granted free of charge to any person '.repeat(15_000)]
  ])('%s takes little time', (_, make) => {
    const text = make()
    const begun = performance.now()
    licenseTexts.compare(text)
    expect(performance.now() - begun).toBeLessThan(10_000)
  })
})

test('copyright lines and the numbers of paragraphs are no words of a license', () => {
  const words = (text: string) =>
    licenseWords(text)
      .map((word) => word.text)
      .join(' ')
  expect(
    words('Copyright (c) 2026 Ada\n1. Do.\n  (a) Ask.\nii) Try.\n* Copyright Example, Inc.\nAll rights reserved.')
  ).toBe('do ask try')
  expect(
    words('COPYRIGHT HOLDERS BE LIABLE\ncopyright notice, this list\n(c) You must retain\nA licence’s organisation')
  ).toBe('copyright holders be liable copyright notice this list you must retain a licenses organization')
})
