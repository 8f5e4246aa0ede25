/** Reading only the sections that may state something gives what reading all of them gives. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { Document } from '../../src/document/document.js'
import { namedCredits } from '../../src/facts/credits.js'
import { namedHolders } from '../../src/facts/holders.js'
import { namedLicenses } from '../../src/facts/licenses.js'
import { passagesOf } from '../../src/facts/passage.js'
import { tellingSections } from '../../src/facts/telling-sections.js'
import { creditStatements } from './credit-statements.js'

function statedIn(document: Document) {
  const passages = passagesOf(document)
  const licenses = namedLicenses(document, passages)
  const credits = namedCredits(passages, licenses, document.text).map(({ passage: _number, ...credit }) => credit)
  return { licenses, credits, holders: namedHolders(document, passages) }
}

async function prepared(path: string, text: string): Promise<Document> {
  const document = new Document({ path, text, encoding: 'utf-8', notes: [] })
  await document.prepare()
  return document
}

async function compare(path: string, text: string): Promise<number> {
  const document = await prepared(path, text)
  const all = statedIn(document)
  expect({ path, ...statedIn(tellingSections(document)) }).toEqual({ path, ...all })
  return all.licenses.length + all.credits.length + all.holders.length
}

test('on statements of credit between sections that state nothing', async () => {
  let found = 0
  for (const { text } of creditStatements)
    found += await compare('docs/page.md', `# Page\n\nWords.\n\n## Part\n\n${text}\n\n## End\n\nOther words.\n`)
  expect(found).toBeGreaterThan(creditStatements.length)
})

test.each([
  ['a credit over inline code', 'The class, modified `A` from [Storing things](../b.md), is here.'],
  ['a name at the beginning of a passage', 'GNU GPL v2.'],
  ['a heading of credits', '## **Credits**\n\n- [Wave](https://a.example)'],
  ['a word parted by markup', 'This page is lic**ens**ed under CC BY 4.0.'],
  ['a reference to a character', '&copy; 2020 Ada Example'],
  ['a comment', '<!-- Copyright 2020 Ada Example -->'],
  ['a badge', '![badge](https://img.shields.io/badge/License-MIT-blue.svg)']
])('on %s', async (_, text) => {
  expect(await compare('docs/page.md', `# Page\n\nWords.\n\n${text}\n\n# End\n\nWords.\n`)).toBeGreaterThan(0)
})

test('what states nothing is not read', async () => {
  const document = await prepared('docs/page.md', '# One\n\nWords.\n\n# Two\n\n© 2020 Ada Example\n')
  const [one, two] = tellingSections(document).sections
  expect(one?.prose.text).toBe('')
  expect(two?.prose.text).toContain('Ada Example')
})

test('on real pages, where a folder of them is named', async () => {
  const corpus = process.env.GOODFAITH_CORPUS
  if (corpus === undefined) return
  for (const name of readdirSync(corpus, { recursive: true, encoding: 'utf8' })) {
    if (/\.mdx?$/.test(name)) await compare(name, readFileSync(join(corpus, name), 'utf8'))
  }
}, 600_000)
