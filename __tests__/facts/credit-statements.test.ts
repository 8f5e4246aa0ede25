import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../../src/facts/facts.js'
import { type CreditParts, type CreditStatement, creditStatements } from './credit-statements.js'
import { firstSet } from './unseen-first.js'
import { secondSet } from './unseen-second.js'
import { thirdSet } from './unseen-third.js'

const fields = ['title', 'author', 'sourceUrl', 'licenseId', 'licenseUrl', 'modified'] as const

async function creditsOf(text: string): Promise<readonly CreditParts[]> {
  const { credits } = await factsOf('docs/page.md', `# Page\n\nSome words about the topic.\n\n${text}\n`)
  return credits.map(({ title, author, sourceUrl, licenseId, licenseUrl, modified }) => ({
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(sourceUrl === undefined ? {} : { sourceUrl }),
    ...(licenseId === undefined ? {} : { licenseId }),
    ...(licenseUrl === undefined ? {} : { licenseUrl }),
    ...(modified ? { modified: true as const } : {})
  }))
}

test('there are more than a hundred statements', () => {
  expect(creditStatements.length).toBeGreaterThan(100)
})

describe('credits as they are written', () => {
  test.each(creditStatements)('$model', async ({ text, credits }) => {
    expect(await creditsOf(text)).toEqual(credits)
  })
})

const sets: readonly (readonly [name: string, statements: readonly CreditStatement[], exact: number])[] = [
  ['those the reader was made with', creditStatements, creditStatements.length],
  ['the first unseen ones', firstSet, 59],
  ['the second unseen ones', secondSet, 37],
  ['the third unseen ones', thirdSet, 28]
]

describe.each(sets)('every part, values compared: %s', (_, statements, exact) => {
  test.each(fields)('%s has an F1 of 0.9 or better', async (field) => {
    let right = 0
    let told = 0
    let wanted = 0
    for (const { text, credits } of statements) {
      const expected = credits.flatMap((credit) => credit[field] ?? [])
      const read = (await creditsOf(text)).flatMap((credit) => credit[field] ?? [])
      told += read.length
      wanted += expected.length
      for (const value of read) {
        const at = expected.indexOf(value)
        if (at === -1) continue
        expected.splice(at, 1)
        right++
      }
    }
    expect((2 * right) / (told + wanted)).toBeGreaterThanOrEqual(0.9)
  })

  test(`${exact} are read to the letter`, async () => {
    let same = 0
    for (const { text, credits } of statements)
      if (JSON.stringify((await creditsOf(text)).map(inOrder)) === JSON.stringify(credits.map(inOrder))) same++
    expect(same).toBeGreaterThanOrEqual(exact)
  })
})

function inOrder(parts: CreditParts) {
  return fields.map((field) => parts[field] ?? null)
}
