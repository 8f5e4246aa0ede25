/** What the rules of credits read stays quick on pages made to hurt. */
import { describe, expect, test } from '@jest/globals'
import { createChange } from '../../src/document/change.js'
import { Document } from '../../src/document/document.js'
import { changedWorks } from '../../src/facts/changed-work.js'
import { brokenChains } from '../../src/facts/credit-chain.js'
import { pageCredits } from '../../src/facts/credited-work.js'
import { foreignHolders, holdersIn } from '../../src/facts/foreign-holder.js'
import { licenseDoubts } from '../../src/facts/license-doubt.js'
import { doubtfulIds } from '../../src/facts/license-id.js'
import { longQuotations } from '../../src/facts/long-quotation.js'
import { takenPosts } from '../../src/facts/stack-exchange.js'

const size = 40_000
const credit =
  'Adapted from [The Book](https://books.example/b), which is based on [It](https://it.example/), CC BY 3.0. '

async function read(text: string): Promise<Document> {
  const document = new Document({ path: 'docs/page.md', text, encoding: 'utf-8', notes: [] })
  await document.prepare()
  return document
}

const pages: readonly (readonly [what: string, text: string])[] = [
  ['credits', credit.repeat(size / credit.length)],
  ['credits one a line', `${credit}\n\n`.repeat(size / credit.length / 2)],
  ['signs without objects', 'adapted from '.repeat(size / 13)],
  ['signs and names', `Adapted from ${'Name '.repeat(size / 5)}`],
  ['tags', '<!-- SPDX-License-Identifier: CC BY -->\n'.repeat(size / 40)],
  ['an endless tag', `<!-- SPDX-License-Identifier: ${'A-1 '.repeat(size / 4)} -->`],
  ['notices', '© 2020 Ada Example. '.repeat(size / 20)],
  ['names of licenses', 'licensed under the OPL. Creative Commons license. '.repeat(size / 50)],
  ['quotations', `> ${'word '.repeat(60)}\n\n`.repeat(size / 310)],
  ['spaces', `Adapted from ${' '.repeat(size)}x`],
  ['posts', `\`\`\`js\n${'// https://stackoverflow.com/a/1 '.repeat(size / 33)}\n\`\`\`\n`],
  ['posts one a line', `\`\`\`js\n${'// from https://stackoverflow.com/a/1\n'.repeat(size / 38)}\`\`\`\n`]
]

describe('a page full of', () => {
  test.each(pages)('%s', async (_what, text) => {
    const head = await read(text)
    const base = await read(`${text}\n\nMore words.\n`)
    const change = createChange({ path: 'docs/page.md', base: `${text}\n\nMore words.\n`, head: text })
    if ('reason' in change) throw new Error('the page is no text')
    const begun = performance.now()
    pageCredits(head)
    changedWorks(change, base, head)
    brokenChains(base, head)
    foreignHolders(head, base, ['Harbor Society'])
    holdersIn(text)
    licenseDoubts(head)
    doubtfulIds(head)
    longQuotations(text, 50)
    for (const section of head.sections) takenPosts(section, text)
    expect(performance.now() - begun).toBeLessThan(4_000)
  })
})

test('quotations keep to their lines', () => {
  const words = 'word '.repeat(60).trim()
  const text = `One.\r\n\r\n> ${words}\r\n> and more\r\n\r\nTwo.\r\n`
  const [range] = longQuotations(text, 50)
  expect(range && text.slice(range.start, range.end)).toBe(`> ${words}\r\n> and more`)
  expect(longQuotations(`\`\`\`\n> ${words}\n\`\`\`\n`, 50)).toEqual([])
})

test('the holders of a license text are read from its first notices', () => {
  expect(holdersIn('MIT License\n\nCopyright (c) 2020-2026 Harbor Society, <https://harbor.example>\n')).toEqual([
    'Harbor Society'
  ])
  expect(holdersIn('Copyright (c) [year] [name]\n')).toEqual([])
})
