import { describe, expect, test } from '@jest/globals'
import { Document } from '../../src/document/document.js'
import { creditStems } from '../../src/facts/credit-stems.generated.js'
import { creditWords } from '../../src/facts/credit-words.generated.js'
import type { Facts } from '../../src/facts/facts.js'
import { documentFacts, factsOf } from '../../src/facts/facts.js'
import { isAllowed } from '../../src/facts/license-choice.js'
import { properNameAt } from '../../src/facts/proper-name.js'
import { sentenceAround } from '../../src/facts/sentence.js'
import { type Statement, statements } from './statements.js'

const tag = `SPDX-${'License-Identifier'}:`
const holderTag = `SPDX-${'FileCopyrightText'}:`

const read = (text: string, path = 'docs/page.md'): Promise<Facts> => factsOf(path, text)

function withoutSpans<T extends { readonly span: unknown }>(facts: readonly T[]): readonly Omit<T, 'span'>[] {
  return facts.map(({ span: _, ...fact }) => fact)
}

/** The parts of a statement's credits that were read, with `modified` as yes or no. */
function creditsRead({ credits }: Facts): Statement['credits'] {
  return credits.map(({ title, author, sourceUrl, licenseId, modified }) => ({
    ...(title ? { title } : {}),
    ...(author ? { author } : {}),
    ...(sourceUrl ? { sourceUrl } : {}),
    ...(licenseId ? { licenseId } : {}),
    ...(modified ? { modified: true } : {})
  }))
}

describe('real kinds of statements', () => {
  test('there are at least sixty', () => {
    expect(statements.length).toBeGreaterThanOrEqual(60)
  })

  test.each(statements)('$text', async ({ text, credits, licenses = [] }) => {
    const facts = await read(`# Page\n\nSome words about the topic.\n\n${text}\n`)
    expect({ credits: creditsRead(facts), licenses: facts.licenses.map(({ id }) => id) }).toEqual({ credits, licenses })
  })
})

describe('policies', () => {
  test('a complete chain gives both sources, the license and the change', async () => {
    const facts = await read(
      `## Credits & License\n\nThis policy is based on [the Harbor's Policy](https://harbor.example/policy)\nwhich is based on [Shipyard's Policy](https://shipyard.example/policy),\nmodified to suit us.\n\nLicensed under the [Creative Commons Attribution 4.0 International\nlicense](https://creativecommons.org/licenses/by/4.0/).\n`
    )
    expect(facts.credits.map(({ title, sourceUrl }) => [title, sourceUrl])).toEqual([
      ["the Harbor's Policy", 'https://harbor.example/policy'],
      ["Shipyard's Policy", 'https://shipyard.example/policy']
    ])
    expect(facts.credits.every(({ modified }) => modified !== undefined)).toBe(true)
    expect(withoutSpans(facts.licenses)).toEqual([
      { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/', kind: 'declaration', scope: 'page' }
    ])
  })

  test('a license without version stays a family, and sources without links have no address', async () => {
    const facts = await read(
      'Parts of this document are adapted from the Harbor Code of Conduct and the Shipyard Code of Conduct.\n\nAll content on this page is licensed under a Creative Commons Attribution license.\n'
    )
    expect(withoutSpans(facts.licenses)).toEqual([{ id: 'CC-BY', kind: 'declaration', scope: 'page' }])
    expect(facts.credits.length).toBe(1)
    expect(facts.credits[0]?.sourceUrl).toBeUndefined()
  })

  test('a policy that states none has none', async () => {
    const facts = await read(
      'You may not post content that infringes on the rights of others.\n\nAdhere to license requirements, such as attribution and notice.\n'
    )
    expect(facts).toEqual({ licenses: [], holders: [], credits: [], rights: [] })
  })
})

const places: readonly {
  readonly name: string
  readonly text: string
  readonly path?: string
  readonly facts: readonly (readonly [id: string, kind: string])[]
}[] = [
  { name: 'front matter', text: '---\nlicense: CC BY 4.0\n---\n', facts: [['CC-BY-4.0', 'declaration']] },
  {
    name: 'front matter as address',
    text: '---\nlicence: https://creativecommons.org/licenses/by/4.0/\n---\n',
    facts: [['CC-BY-4.0', 'declaration']]
  },
  { name: 'TOML front matter', text: '+++\nlicense = "MIT"\n+++\n', facts: [['MIT', 'declaration']] },
  {
    name: 'the license of a picture in front matter',
    text: '---\nimage:\n  license: CC BY 4.0\n---\n',
    facts: [['CC-BY-4.0', 'credit']]
  },
  {
    name: 'a tag in a comment',
    text: `<!-- ${tag} CC-BY-4.0 OR MIT -->\n`,
    facts: [['CC-BY-4.0 OR MIT', 'declaration']]
  },
  {
    name: 'a tag in front matter',
    text: `---\n# ${tag} CC0-1.0\ntitle: x\n---\n`,
    facts: [['CC0-1.0', 'declaration']]
  },
  { name: 'a tag in a fence', text: `\`\`\`\n${tag} MIT\n\`\`\`\n`, facts: [] },
  { name: 'a tag in inline code', text: `Write \`${tag} MIT\`.\n`, facts: [] },
  {
    name: 'an id in inline code',
    text: 'This text is licensed under the `MIT` license.\n',
    facts: [['MIT', 'declaration']]
  },
  { name: 'a tag in a sentence', text: `Write ${tag} MIT on top.\n`, facts: [['MIT', 'mention']] },
  {
    name: 'a badge',
    text: '[![License](https://img.shields.io/badge/License-MIT-green.svg)](#license)\n',
    facts: [['MIT', 'declaration']]
  },
  {
    name: 'a button',
    text: '[![CC](https://licensebuttons.net/l/by/4.0/88x31.png)](https://creativecommons.org/licenses/by/4.0/)\n',
    facts: [['CC-BY-4.0', 'declaration']]
  },
  {
    name: 'a reference and its definition',
    text: 'This text is licensed under [CC BY][1].\n\n[1]: https://creativecommons.org/licenses/by/4.0/\n',
    facts: [['CC-BY-4.0', 'declaration']]
  },
  {
    name: 'a definition nobody uses',
    text: 'Text.\n\n[1]: https://creativecommons.org/licenses/by/4.0/\n',
    facts: [['CC-BY-4.0', 'mention']]
  },
  {
    name: 'the title of an HTML picture',
    text: '<img src="a.png" title="By Ada, CC BY-SA 4.0">\n',
    facts: [['CC-BY-SA-4.0', 'credit']]
  },
  {
    name: 'a quotation to be copied',
    text: 'To credit us, use this:\n\n> From Names, under CC BY 4.0.\n',
    facts: [['CC-BY-4.0', 'template']]
  },
  {
    name: 'a summary',
    text: 'CC BY 4.0 is simple. You may share what is under CC BY-ND 4.0 unchanged.\n',
    facts: [
      ['CC-BY-4.0', 'mention'],
      ['CC-BY-ND-4.0', 'summary']
    ]
  },
  {
    name: 'plain text',
    text: 'Notes\n\nThis work is licensed under CC BY 4.0.\n',
    path: 'NOTES.txt',
    facts: [['CC-BY-4.0', 'declaration']]
  },
  {
    name: 'MDX',
    text: 'import X from "./x"\n\n<Note>This page is licensed under CC BY 4.0.</Note>\n',
    path: 'a.mdx',
    facts: [['CC-BY-4.0', 'declaration']]
  }
]

describe('licenses', () => {
  test.each(places)('in $name', async ({ text, path, facts }) => {
    expect((await read(text, path)).licenses.map(({ id, kind }) => [id, kind])).toEqual(facts)
  })

  test('have the place of their name', async () => {
    const text = 'Hello.\r\n\r\nThis page is licensed under *CC BY 4.0*.\r\n'
    const [license] = (await read(text)).licenses
    expect(license?.span.start).toEqual({ line: 3, column: 30, offset: text.indexOf('CC BY') })
  })

  test('are allowed by id, by expression, by spelled name, and in doubt', () => {
    const allowed = ['CC BY 4.0', 'GPL-2.0-or-later', 'MIT OR Apache-2.0']
    const asked = [
      'CC-BY-4.0',
      'CC-BY',
      'CC',
      'GPL-3.0-only',
      'MIT OR Apache-2.0',
      'MIT',
      'CC-BY-SA-4.0',
      'LicenseRef-Unsplash',
      'GPL-1.0-only'
    ]
    expect(asked.map((id) => isAllowed(id, allowed))).toEqual([
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false
    ])
  })
})

describe('scopes', () => {
  const scoped: readonly (readonly [text: string, ...scopes: readonly (string | undefined)[]])[] = [
    ['This page is licensed under CC BY 4.0.', 'page'],
    ['Text is under CC BY 4.0, code under the Apache License 2.0.', 'page', 'code'],
    ['Licensed under CC BY 4.0 for the text and under the MIT license for the code.', 'page', 'code'],
    ['Except where noted, example programs included in this lesson are made available under the MIT license.', 'code'],
    ['Except for images, this page is licensed under CC BY 4.0.', 'page'],
    ['All photos on this page are published under CC BY-SA 4.0.', 'asset'],
    ['This section is licensed under CC BY-SA 4.0.', 'section'],
    ['This code of conduct is released under CC BY 4.0.', 'page'],
    ['## Code license\n\nMIT', 'code'],
    ['## Image credits\n\n[Sky](https://photos.example/1), CC BY 2.0', 'asset'],
    ['---\nlicense: CC-BY-4.0\ncover:\n  image:\n    license: CC-BY-2.0\n---\n', 'page', 'asset'],
    ['<img src="a.png" title="By Ada, CC BY-SA 4.0">', 'asset'],
    ['You may ask for CC BY 4.0.', undefined],
    ['Adapted from [The Book](https://books.example/naming), CC BY 4.0.', 'section'],
    ['Die Bilder dieser Seite stehen unter der Lizenz CC BY 4.0.', 'asset']
  ]
  test.each(scoped)('%s', async (text, ...scopes) => {
    expect((await read(`${text}\n`)).licenses.map(({ scope }) => scope)).toEqual(scopes)
  })

  test('are those of credits as well', async () => {
    const texts = [
      'Photo by Grace Example.',
      'Code snippet from [this answer](https://answers.example/a/1):',
      'This guide is adapted from [The Book](https://books.example/naming).',
      'Adapted from [Harbor](https://harbor.example/).',
      '## Credits\n\n- [The Book](https://books.example/naming)'
    ]
    const facts = await Promise.all(texts.map((text) => read(`${text}\n`)))
    expect(facts.map(({ credits }) => credits[0]?.scope)).toEqual(['asset', 'code', 'page', 'section', 'page'])
  })
})

describe('holders', () => {
  const notices: readonly (readonly [text: string, name: string | undefined, years?: string])[] = [
    ['© 2020 Ada Example', 'Ada Example', '2020'],
    ['Copyright (c) 2018-2024 Example Foundation and contributors', 'Example Foundation', '2018-2024'],
    ['Copyright 2019, Grace Example. All rights reserved.', 'Grace Example', '2019'],
    [
      `<!-- ${holderTag} 2017 Free Example e.V. <https://free.example> -->`,
      'Free Example e.V. <https://free.example>',
      '2017'
    ],
    ['Copyright notices must stay.', undefined],
    ['Respect copyright. Ask first.', undefined]
  ]
  test.each(notices)('%s', async (text, ...[name, years]) => {
    const holders = withoutSpans((await read(`${text}\n`)).holders)
    expect(holders).toEqual(name === undefined ? [] : [{ name, ...(years ? { years } : {}) }])
  })
})

describe('rights without a license', () => {
  const stated: readonly (readonly [text: string, ...rights: readonly string[]])[] = [
    ['© 2024 Ada Example. All rights reserved.', 'all-rights-reserved page'],
    ['© 2024 Ada Example. Alle Rechte vorbehalten.', 'all-rights-reserved page'],
    ['版权所有 © 2024', 'all-rights-reserved page'],
    ['<!-- Copyright 2024 Ada. All rights reserved. -->', 'all-rights-reserved page'],
    ['The pictures are in the public domain.', 'public-domain asset'],
    ['Cette image est dans le domaine public.', 'public-domain asset'],
    ['The diagram is used with permission.', 'permission asset'],
    ['This code is in the public domain, the text is used with permission.', 'public-domain code', 'permission code'],
    ['Released under CC0 1.0 Universal Public Domain Dedication.'],
    ['Register a public domain name first.'],
    ['All rights are documented in the table.'],
    ['`All rights reserved`'],
    ['## All rights reserved']
  ]
  test.each(stated)('%s', async (text, ...rights) => {
    expect((await read(`${text}\n`)).rights.map(({ kind, scope }) => `${kind} ${scope}`)).toEqual(rights)
  })

  test('belong to the credit beside them', async () => {
    const { credits } = await read(
      'Source: [Library](https://library.example/1), public domain.\n\n“Tides” by Ada Example, used with permission.\n\nPhoto by Ada Example.\n'
    )
    expect(credits.map(({ licenseName, permission }) => [licenseName, permission])).toEqual([
      ['public domain', undefined],
      [undefined, true],
      [undefined, undefined]
    ])
  })
})

describe('pieces', () => {
  test('a name ends where its capitals end', () => {
    const names = [
      'Ada Example wrote it',
      'University of Example, 2020',
      '@grace-h on the web',
      'the harbor',
      'J. R. Example.',
      'This page',
      'Søren Ærlig’s book'
    ]
    expect(names.map((text) => properNameAt(text, 0)?.name)).toEqual([
      'Ada Example',
      'University of Example',
      '@grace-h',
      undefined,
      'J. R. Example',
      undefined,
      'Søren Ærlig'
    ])
  })

  test('a sentence ends at its stop, not at an abbreviation', () => {
    const text = 'First. See e.g. the second one, v. 2. Third.'
    const { start, end } = sentenceAround(text, text.indexOf('second'), text.indexOf('second') + 6)
    expect(text.slice(start, end)).toBe('See e.g. the second one, v. 2.')
  })
})

test('every phrase of credit holds one of the stems that wake the rules', () => {
  const asleep = Object.values(creditWords)
    .flat()
    .filter((phrase) => !creditStems.some((stem) => phrase.toLowerCase().includes(stem)))
  expect(asleep).toEqual([])
})

test('a page without text has no facts', async () => {
  expect(await factsOf('docs/a.md', new Uint8Array([0, 1, 2, 3, 0, 0, 0]))).toEqual({
    licenses: [],
    holders: [],
    credits: [],
    rights: []
  })
  expect(await read('')).toEqual({ licenses: [], holders: [], credits: [], rights: [] })
})

test('a page made to hurt is read to its end', async () => {
  const hostile = [
    '[CC BY 4.0](x) '.repeat(3_000),
    '> '.repeat(40),
    'adapted from '.repeat(8_000),
    'by Ada © 2020 '.repeat(5_000),
    `${'# Credits\n\n- [a](https://a.example)\n'.repeat(400)}`
  ]
  for (const text of hostile) {
    const document = new Document({ path: 'docs/a.md', text, encoding: 'utf-8', notes: [] })
    await document.prepare()
    expect(documentFacts(document).licenses.length).toBeLessThanOrEqual(501)
  }
})
