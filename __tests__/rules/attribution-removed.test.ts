/** What one file alone cannot show: credits that move, pages that are renamed, moved or deleted. */
import { describe, expect, test } from '@jest/globals'
import { createChecker } from '../../src/api.js'
import type { FileInput } from '../../src/document/change.js'

const body =
  'Names should be short, for they are read often.\n\nSay each of them aloud before you decide, and ask a friend to read them.\n'
const credit = 'Adapted from [The Naming Book](https://books.example/naming) by Ada Example.\n'

const cases: readonly {
  readonly name: string
  readonly files: readonly FileInput[]
  readonly found: readonly string[]
}[] = [
  {
    name: 'a credit that moves to another changed page is kept',
    files: [
      { path: 'docs/a.md', base: `# A\n\n${body}\n${credit}`, head: `# A\n\n${body}` },
      { path: 'docs/credits.md', base: '# Credits\n', head: `# Credits\n\n${credit}` }
    ],
    found: []
  },
  {
    name: 'a credit that moves to a new page is kept',
    files: [
      { path: 'docs/a.md', base: `# A\n\n${body}\n${credit}`, head: `# A\n\n${body}` },
      { path: 'docs/credits.md', head: `# Credits\n\n${credit}` }
    ],
    found: []
  },
  {
    name: 'a deleted page takes its credit with it',
    files: [{ path: 'docs/a.md', base: `# A\n\n${body}\n${credit}` }],
    found: []
  },
  {
    name: 'a page that is renamed without its credit has lost it',
    files: [
      { path: 'docs/b.md', previousPath: 'docs/a.md', base: `# A\n\n${body}\n${credit}`, head: `# A\n\n${body}` }
    ],
    found: ['error docs/a.md:7']
  },
  {
    name: 'a page whose text goes on in a new file has lost the credit that did not come along',
    files: [
      { path: 'docs/a.md', base: `# A\n\n${body}\n${credit}` },
      { path: 'guide/a.md', head: `# A\n\n${body}` }
    ],
    found: ['error docs/a.md:7']
  },
  {
    name: 'a page that holds no word of credit any more is compared all the same',
    files: [
      {
        path: 'docs/a.md',
        base: `# A\n\n${body}\n## Credits\n\n- [Ada](https://ada.example/)\n`,
        head: `# A\n\n${body}`
      }
    ],
    found: ['error docs/a.md:9']
  },
  {
    name: 'a whole change may take several credits',
    files: ['a', 'b'].map((name) => ({
      path: `docs/${name}.md`,
      base: `# ${name}\n\n${body}\n${credit}`,
      head: `# ${name}\n\n${body}`
    })),
    found: ['error docs/a.md:7', 'error docs/b.md:7']
  },
  {
    name: 'line endings, a byte order mark and other spaces change nothing',
    files: [
      {
        path: 'docs/a.md',
        base: `# A\n\n${body}\n${credit}`,
        head: `\uFEFF# A\n\n${body}\n${credit}`.replaceAll('\n', '\r\n').replace('Ada Example', 'Ada\u00A0Example')
      }
    ],
    found: []
  }
]

describe('attribution/removed over a whole change', () => {
  test.each(cases)('$name', async ({ files, found }) => {
    const report = await (await createChecker()).check({ files })
    const told = report.findings.filter(({ ruleId }) => ruleId === 'attribution/removed')
    expect(told.map(({ severity, path, span }) => `${severity} ${path}:${span?.start.line}`)).toEqual(found)
    expect(report.failures).toEqual([])
  })
})
