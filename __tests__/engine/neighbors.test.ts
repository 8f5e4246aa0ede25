/** Passages taken from pages of the same repository under another license, and what it costs to look for them. */
import { describe, expect, test } from '@jest/globals'
import { licenseTexts } from '../../src/detect/license-comparison.js'
import type { FileInput } from '../../src/document/change.js'
import type { Clone, RepositoryProvider } from '../../src/document/change-set.js'
import { check } from '../../src/engine/check.js'
import { catalogue } from '../../src/policy/catalogue.generated.js'
import { parseConfiguration } from '../../src/policy/configuration.js'
import { rules } from '../../src/rules/index.generated.js'

const known = { policies: catalogue.map(({ id }) => id), rules: rules.map(({ meta }) => meta.id) }
const passage =
  'Salt the water well before the pasta goes in, for nothing that is done to it afterwards will make up for a bland beginning. Stir once at the start so that no two pieces cling together, then leave the pot alone, and taste a minute before the packet tells you to. Keep a cup of the cloudy water aside, because it binds oil and cheese into a sauce that holds on to every fold and does not run to the bottom of the plate.'
const words = passage.split(' ')
const page = (title: string, ...paragraphs: readonly string[]) => `# ${title}\n\n${paragraphs.join('\n\n')}\n`
const share = 'Everything in this folder is licensed under CC BY-SA 4.0.\n'
const mit =
  'MIT License\n\nCopyright (c) 2020 Harbor Society\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software, on the condition that this permission notice shall be included in all copies or substantial portions of the Software.\n'

/** A clone that counts what is read of it. */
function cloneOf(files: Readonly<Record<string, string>>) {
  const read: string[] = []
  const clone: Clone = {
    paths: Object.keys(files),
    async texts(paths, mostBytes) {
      read.push(...paths)
      return new Map(
        paths.flatMap((path) => {
          const text = files[path]
          return text !== undefined && text.length <= mostBytes ? [[path, text] as const] : []
        })
      )
    }
  }
  const provider: RepositoryProvider = { files: (path) => files[path], clone: async () => clone }
  return { provider, read }
}

async function found(files: readonly FileInput[], repository: RepositoryProvider | undefined, license: object = {}) {
  const report = await check(
    { files, ...(repository ? { repository } : {}) },
    {
      rules: rules.filter(({ meta }) => meta.id === 'attribution/uncredited-copy'),
      catalogue,
      configuration: parseConfiguration({ license }, known),
      takesPath: (path) => !/\.(?:license|toml)$/.test(path),
      trust: 'base',
      clock: () => performance.timeOrigin + performance.now(),
      version: '0.0.0'
    }
  )
  expect(report.failures).toEqual([])
  return {
    told: report.findings.map(({ severity, message }) => `${severity}: ${message}`),
    notes: report.notes.map(({ message }) => message)
  }
}

const added = { path: 'docs/pasta.md', head: page('Pasta', passage) }

describe('a copy of a page under another license', () => {
  test('is an error where others hold the rights in it', async () => {
    const { provider } = cloneOf({
      LICENSE: mit,
      'book/LICENSE': 'Copyright (c) 2019 Ada Example\n\nLicensed under CC BY-SA 4.0.\n',
      'book/one.md': page('One', passage)
    })
    const { told, notes } = await found([{ ...added, head: `---\nlicense: MIT\n---\n\n${added.head}` }], provider)
    expect(told).toEqual([
      'error: 84 words here stand in One as well (book/one.md, line 3). That is under CC-BY-SA-4.0, this page is under MIT, and it does not credit the other.'
    ])
    expect(notes).toEqual([])
  })

  test('is a warning for review where it may be of the same people, and a notice where it is short', async () => {
    const { provider } = cloneOf({ LICENSE: mit, 'book/LICENSE': share, 'book/one.md': page('One', passage) })
    expect((await found([added], provider)).told).toEqual([expect.stringMatching(/^warning: 84 words/)])
    const short = { path: 'docs/a.md', head: page('A', words.slice(0, 40).join(' ')) }
    expect((await found([short], provider)).told).toEqual([expect.stringMatching(/^notice: 40 words/)])
    const shorter = { path: 'docs/a.md', head: page('A', words.slice(0, 24).join(' ')) }
    expect((await found([shorter], provider)).told).toEqual([])
  })

  test('is seen whichever way the license is told', async () => {
    const one = page('One', passage)
    const ways: readonly Readonly<Record<string, string>>[] = [
      { 'book/one.md': `---\nlicense: CC-BY-SA-4.0\n---\n\n${one}` },
      { 'book/one.md': `<!-- SPDX-License-Identifier: CC-BY-SA-4.0 -->\n\n${one}` },
      { 'book/one.md': `${one}\nThis page is licensed under CC BY-SA 4.0.\n` },
      { 'book/one.md': one, 'book/one.md.license': 'SPDX-License-Identifier: CC-BY-SA-4.0\n' },
      { 'book/deep/one.md': one, 'book/COPYING': share },
      {
        'book/one.md': one,
        'REUSE.toml':
          'version = 1\n[[annotations]]\npath = "book/**"\nSPDX-License-Identifier = "CC-BY-SA-4.0"\nSPDX-FileCopyrightText = "2020 Ada Example"\n'
      }
    ]
    for (const files of ways) {
      const { told } = await found([added], cloneOf({ LICENSE: mit, ...files }).provider)
      expect({ files, told }).toEqual({ files, told: [expect.stringContaining('CC-BY-SA-4.0')] })
    }
  })

  test('is seen where a passage moves between pages of the change, without any clone', async () => {
    const licensed = (text: string) => `---\nlicense: CC-BY-SA-4.0\n---\n\n${text}`
    const files = { LICENSE: mit } as Readonly<Record<string, string>>
    const provider = { files: (path: string) => files[path] }
    const moved = [{ path: 'book/one.md', base: licensed(page('One', passage)), head: licensed(page('One')) }, added]
    expect((await found(moved, provider)).told).toEqual([expect.stringMatching(/book\/one\.md, line 7/)])
    const deleted = [{ path: 'book/one.md', base: licensed(page('One', passage)) }, added]
    expect((await found(deleted, provider)).told).toHaveLength(1)
    const kept = [
      { path: 'book/one.md', base: licensed(page('One', passage)), head: page('One', passage, 'More.') },
      added
    ]
    expect((await found(kept, provider)).told).toHaveLength(1)
    const folder = { ...files, 'book/LICENSE': share } as Readonly<Record<string, string>>
    const plain = [{ path: 'book/one.md', base: page('One', passage), head: page('One') }, added]
    expect((await found(plain, { files: (path) => folder[path] })).told).toHaveLength(1)
    expect((await found(plain, provider)).told).toEqual([])
  })
})

describe('nothing is told', () => {
  const one = page('One', passage)
  const cases: readonly (readonly [
    name: string,
    files: Readonly<Record<string, string>>,
    change?: readonly FileInput[],
    license?: object
  ])[] = [
    ['of pages under the same license', { LICENSE: share, 'book/LICENSE': share, 'book/one.md': one }],
    [
      'of another version of that license',
      { LICENSE: 'Licensed under CC BY-SA 3.0.', 'book/LICENSE': share, 'book/one.md': one }
    ],
    ['where one of the licenses is not known', { 'book/LICENSE': share, 'book/one.md': one }],
    ['where the other page has the license of the repository alone', { LICENSE: mit, 'book/one.md': one }],
    [
      'where two licenses leave the choice',
      { LICENSE: 'Licensed under the MIT license.', 'LICENSE-docs': share, 'book/LICENSE': share, 'book/one.md': one }
    ],
    ['where the license asks for no credit', { LICENSE: mit, 'book/LICENSE': 'CC0 1.0 Universal', 'book/one.md': one }],
    [
      'where a REUSE.toml of the same change gives the new page the license of the other',
      { LICENSE: mit, 'book/LICENSE': share, 'book/one.md': one },
      [
        added,
        {
          path: 'REUSE.toml',
          head: 'version = 1\n[[annotations]]\npath = "docs/**"\nSPDX-License-Identifier = "CC-BY-SA-4.0"\nSPDX-FileCopyrightText = "2020 Ada Example"\n'
        }
      ]
    ],
    [
      'where the community chose the license of the other page',
      { LICENSE: mit, 'book/LICENSE': share, 'book/one.md': one },
      [added],
      { default: 'CC-BY-SA-4.0' }
    ],
    [
      'where the page held the passage before',
      { LICENSE: mit, 'book/LICENSE': share, 'book/one.md': one },
      [{ path: 'docs/a.md', base: page('A', passage), head: page('A', 'New.', passage.replace('. ', '.\n')) }]
    ],
    [
      'where a page under the same license held it before',
      { LICENSE: mit, 'book/LICENSE': share, 'book/one.md': one },
      [{ path: 'docs/b.md', base: page('B', passage), head: page('B') }, added]
    ],
    [
      'where the page links to the other',
      { LICENSE: mit, 'book/LICENSE': share, 'book/one.md': one },
      [{ path: 'docs/a.md', head: page('A', passage, 'Adapted from [One](/book/one/).') }]
    ],
    [
      'where the passage is code',
      { LICENSE: mit, 'book/LICENSE': share, 'book/one.md': one },
      [{ path: 'docs/a.md', head: `# A\n\n\`\`\`text\n${passage}\n\`\`\`\n` }]
    ],
    ['of codes of conduct', { LICENSE: mit, 'book/LICENSE': share, 'book/CODE_OF_CONDUCT.md': one }]
  ]
  test.each(cases)('%s', async (_, files, change = [added], license = {}) => {
    expect((await found(change, cloneOf(files).provider, license)).told).toEqual([])
  })
})

test('the text of a license belongs to nobody', async () => {
  const license = (licenseTexts.bodies.find((body) => body.includes('attribution 4 0 international')) ?? '').slice(
    0,
    4_000
  )
  expect(license).not.toBe('')
  const { provider } = cloneOf({ LICENSE: mit, 'book/LICENSE': share, 'book/one.md': page('One', license) })
  expect((await found([{ path: 'docs/a.md', head: page('A', license) }], provider)).told).toEqual([])
})

describe('texts that a page of notices credits', () => {
  const one = page('One', passage)
  const notices: readonly (readonly [string, string])[] = [
    ['NOTICE.md', '- [One](book/one.md) is by Ada Example, used under CC BY 4.0.'],
    ['CREDITS.md', 'The folder `book/` was written by Ada Example, CC BY 4.0.'],
    [
      'book/ATTRIBUTION.md',
      '| Work | Author | License |\n| --- | --- | --- |\n| [One](one.md) | Ada Example | CC BY 4.0 |'
    ]
  ]
  test.each(notices)('are to be credited: %s', async (path, text) => {
    const files = { LICENSE: 'Licensed under CC BY 4.0.', 'book/one.md': one, [path]: `# Credits\n\n${text}\n` }
    expect((await found([added], cloneOf(files).provider)).told).toEqual([
      expect.stringContaining(`which ${path} credits to others`)
    ])
    const credited = { path: 'docs/a.md', head: page('A', passage, 'Adapted from One by Ada Example.') }
    expect((await found([credited], cloneOf(files).provider)).told).toEqual([])
  })
})

describe('what it costs', () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`docs/${index}.md`, page(`${index}`, 'Words about it. '.repeat(1_000))])
  )

  test('no page is read where a change brings in fewer words than a passage has', async () => {
    const { provider, read } = cloneOf({ LICENSE: mit, 'book/LICENSE': share, 'book/one.md': page('One', passage) })
    await found(
      [{ path: 'docs/a.md', base: page('A', passage), head: page('A', passage, 'Two more words.') }],
      provider
    )
    expect(read).toEqual([])
  })

  test('where nothing says that licenses differ, a bounded part of the pages is read, the nearest first, and nothing is noted', async () => {
    const { provider, read } = cloneOf({ LICENSE: mit, 'a/far.md': page('Far', passage), ...many })
    const { told, notes } = await found([added], provider)
    expect([told, notes]).toEqual([[], []])
    expect(read).not.toContain('a/far.md')
    expect(read.length).toBeLessThanOrEqual(202)
  })

  test('pages under another license are read up to a limit, and a note says so', async () => {
    const large = Object.fromEntries(
      Object.entries(many).flatMap(([path, text]) => [
        [path, text],
        [`x/${path}`, text]
      ])
    )
    const { provider, read } = cloneOf({
      LICENSE: mit,
      'docs/LICENSE': share,
      'x/LICENSE': share,
      ...large
    })
    const { notes } = await found([{ path: 'guide/a.md', head: page('A', passage) }], provider)
    expect(notes).toEqual([expect.stringContaining('Not all pages of the repository were looked at')])
    expect(read.length).toBeLessThan(500)
  })

  test('that the pages around are not known is noted where a page has a license of its own', async () => {
    const declared = { ...added, head: `---\nlicense: MIT\n---\n\n${added.head}` }
    expect((await found([added], { files: () => undefined })).notes).toEqual([])
    expect((await found([declared], { files: () => undefined })).notes).toEqual([
      expect.stringContaining('Pages of the repository under another license are not known here')
    ])
  })
})
