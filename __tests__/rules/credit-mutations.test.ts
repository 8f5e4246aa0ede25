/** Credits that lose a part or go as a whole while their content stays, and the same credits reworded, moved, translated or gone with it. */
import { describe, expect, test } from '@jest/globals'
import { createChecker } from '../../src/api.js'
import type { FileInput } from '../../src/document/change.js'

const body =
  'Tie the short end around the post twice, and pull until the turns lie side by side.\n\nTest the hitch with half your weight before you trust it with all of it, for rope remembers every shortcut.\n'
const page = (credit: string) => `# Hitches\n\n${body}\n${credit}\n\nAsk somebody to look at it.\n`
const by4 = 'https://creativecommons.org/licenses/by/4.0/'
const full = `Adapted from [Rope Work](https://ropes.example/work) by [Wren Abara](https://ropes.example/wren), licensed under [CC BY 4.0](${by4}).`
const by3 = full.replaceAll('4.0', '3.0')

async function found(files: readonly FileInput[]): Promise<readonly string[]> {
  const { findings } = await (await createChecker()).check({ files })
  return findings
    .filter(({ severity, ruleId }) => severity !== 'notice' && /^(?:attribution|license)\//.test(ruleId))
    .map(({ ruleId }) => ruleId)
}

const lost: readonly (readonly [what: string, before: string, after: string])[] = [
  ['whole', full, ''],
  ['author', full, `Adapted from [Rope Work](https://ropes.example/work), licensed under [CC BY 4.0](${by4}).`],
  ['author renamed away to others', full, full.replace('[Wren Abara](https://ropes.example/wren)', 'others')],
  [
    'author replaced',
    full,
    full.replace('[Wren Abara](https://ropes.example/wren)', '[Ben Okafor](https://ben.example/)')
  ],
  [
    'title (3.0)',
    by3,
    `Adapted from a work by [Wren Abara](https://ropes.example/wren), licensed under [CC BY 3.0](${by4.replace('4.0', '3.0')}).`
  ],
  ['source link', full, full.replace('[Rope Work](https://ropes.example/work)', 'Rope Work')],
  ['source link and title', full, full.replace('[Rope Work](https://ropes.example/work)', 'a book')],
  ['license link', full, full.replace(`[CC BY 4.0](${by4})`, 'CC BY 4.0')],
  ['license', full, full.replace(`, licensed under [CC BY 4.0](${by4})`, '')],
  ['modified note', full, full.replace('Adapted from', 'From')],
  [
    'chain upstream',
    `This page is based on [Hitches](https://hitch.example/), which is adapted from [Rope Work](https://ropes.example/work) by Wren Abara, CC BY 4.0.`,
    `This page is based on [Hitches](https://hitch.example/), CC BY 4.0.`
  ],
  ['all but title', full, 'Adapted from Rope Work.'],
  [
    'photo credit',
    `![Hitch](hitch.jpg)\n\nPhoto by [Wren Abara](https://ropes.example/wren), [CC BY 4.0](${by4}).`,
    '![Hitch](hitch.jpg)'
  ],
  [
    'photo license',
    `![Hitch](hitch.jpg)\n\nPhoto by [Wren Abara](https://ropes.example/wren), [CC BY 4.0](${by4}).`,
    '![Hitch](hitch.jpg)\n\nPhoto by [Wren Abara](https://ropes.example/wren).'
  ],
  [
    'photo author',
    `![Hitch](hitch.jpg)\n\nPhoto by [Wren Abara](https://ropes.example/wren), [CC BY 4.0](${by4}).`,
    `![Hitch](hitch.jpg)\n\nA photo under [CC BY 4.0](${by4}).`
  ],
  [
    'license of page',
    `This page is licensed under [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/).`,
    ''
  ],
  ['credit in comment', `<!-- Adapted from Rope Work by Wren Abara, https://ropes.example/work, CC BY 4.0 -->`, ''],
  [
    'footnote credit',
    `A hitch.[^1]\n\n[^1]: Adapted from [Rope Work](https://ropes.example/work) by Wren Abara.`,
    'A hitch.'
  ],
  [
    'credits list item',
    `## Credits\n\n- [Rope Work](https://ropes.example/work) by Wren Abara\n- [Knots](https://knots.example/) by Ben Okafor`,
    `## Credits\n\n- [Knots](https://knots.example/) by Ben Okafor`
  ],
  ['es', 'Adaptado de [Nudos](https://nudos.example/) de Wren Abara.', ''],
  ['de', 'Übersetzt aus [Seilarbeit](https://seil.example/) von Wren Abara.', ''],
  ['fr', 'Adapté de [Cordes](https://cordes.example/) par Wren Abara.', ''],
  ['ja', '本ページは[Rope Work](https://ropes.example/work)を翻訳したものです。', ''],
  ['zh', '本文翻译自 [Rope Work](https://ropes.example/work)。', ''],
  [
    'source line',
    `![Hitch](hitch.jpg)\n\nSource: [Rope Work](https://ropes.example/work), CC BY 4.0`,
    '![Hitch](hitch.jpg)'
  ],
  ['permission', 'Reproduced with permission from Wren Abara.', '']
]

describe('what a credit loses is told', () => {
  test.each(lost)('%s', async (_, before, after) => {
    expect((await found([{ path: 'docs/hitches.md', base: page(before), head: page(after) }])).length).toBeGreaterThan(
      0
    )
  })
})

const kept: readonly (readonly [what: string, before: string, after: string])[] = [
  [
    'reworded',
    full,
    `This page is an adaptation of [Rope Work](https://ropes.example/work) by [Wren Abara](https://ropes.example/wren); the original is under [CC BY 4.0](${by4}).`
  ],
  [
    'translated',
    full,
    `Adaptado de [Rope Work](https://ropes.example/work) de [Wren Abara](https://ropes.example/wren), con licencia [CC BY 4.0](${by4}).`
  ],
  ['wrapped', full, full.replace(' by ', '\nby ')],
  [
    'reference link',
    full,
    full.replace('[Rope Work](https://ropes.example/work)', '[Rope Work][r]') + '\n\n[r]: https://ropes.example/work'
  ],
  [
    'https and slash',
    full.replace('https://ropes.example/work', 'http://ropes.example/work'),
    full.replace('https://ropes.example/work', 'https://ropes.example/work/')
  ],
  ['emphasis', full, `*${full}*`],
  ['license link to legal code', full, full.replace(by4 + ')', by4 + 'legalcode)')],
  ['license spelled out', full, full.replace('[CC BY 4.0]', '[Creative Commons Attribution 4.0 International]')],
  ['typo elsewhere', full, full + ' Thanks!'],
  ['author link dropped, name stays', full, full.replace('[Wren Abara](https://ropes.example/wren)', 'Wren Abara')],
  ['name completed', full, full.replace('[Wren Abara]', '[Wren K. Abara]')],
  ['modified note reworded', full, full.replace('Adapted from', 'Changed and abridged from')],
  ['thanks removed', 'Thanks to [Wren Abara](https://ropes.example/wren) for comments.', '']
]

describe('nothing is told of a credit that is', () => {
  test.each(kept)('%s', async (_, before, after) => {
    expect(await found([{ path: 'docs/hitches.md', base: page(before), head: page(after) }])).toEqual([])
  })

  const two = (credit: string) => `${page('One.')}\n## Two\n\nMore words about something else here.\n\n${credit}\n`
  const gone: readonly (readonly [what: string, files: readonly FileInput[]])[] = [
    ['deleted with its page', [{ path: 'a.md', base: page(full) }]],
    ['deleted with its section', [{ path: 'a.md', base: two(full), head: page('One.') }]],
    [
      'moved to a page of credits',
      [
        { path: 'a.md', base: page(full), head: page('') },
        { path: 'CREDITS.md', head: `# Credits\n\n${full}\n` }
      ]
    ],
    [
      'moved in part to a page of credits',
      [
        {
          path: 'a.md',
          base: page(full),
          head: page(
            'Adapted from [Rope Work](https://ropes.example/work), [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).'
          )
        },
        { path: 'CREDITS.md', head: '# Credits\n\n- Rope Work is by Wren Abara.\n' }
      ]
    ],
    ['moved with its page', [{ path: 'docs/a.md', previousPath: 'a.md', base: page(full), head: page(full) }]],
    ['moved within its page', [{ path: 'a.md', base: `${full}\n\n${page('')}`, head: page(full) }]]
  ]
  test.each(gone)('%s', async (_, files) => {
    expect(await found(files)).toEqual([])
  })
})
