/** The three policies this project began with, as pages whose facts are read: short excerpts rewritten, and the real files where they are at hand. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { factsOf } from '../../src/facts/facts.js'
import { isFamilyOf } from '../../src/facts/licenses.js'

/** A folder with the policies themselves, which are not part of this repository. */
const folder = process.env['GOODFAITH_POLICIES'] ?? ''

function pages(name: string, excerpt: string): readonly { readonly page: string; readonly text: string }[] {
  const path = join(folder, name)
  return [
    { page: 'rewritten', text: excerpt },
    ...(folder !== '' && existsSync(path) ? [{ page: 'real', text: readFileSync(path, 'utf8') }] : [])
  ]
}

const chained = `# Harbor Docs Acceptable Use Policy

Be excellent to each other.

## Credits & License

Our policy is based on [PyPI's Acceptable Use Policies](https://policies.python.org/pypi.org/Acceptable-Use-Policy/)
which is based on [GitHub’s Acceptable Use
Policies](https://docs.github.com/en/site-policy/acceptable-use-policies/) and
was modified.

Licensed under the [Creative Commons Attribution 4.0 International
license](https://creativecommons.org/licenses/by/4.0/).
`

describe('a policy whose sources form a chain', () => {
  test.each(pages('pyworldwide-docs-acceptable-use.md', chained))('$page', async ({ text }) => {
    const { credits, licenses } = await factsOf('docs/policy.md', text)
    const [pypi, github] = credits
    expect(credits.map(({ author, sourceUrl }) => [author, sourceUrl])).toEqual([
      ['PyPI', 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/'],
      ['GitHub', 'https://docs.github.com/en/site-policy/acceptable-use-policies/']
    ])
    expect(pypi?.title).toMatch(/Acceptable Use Policies$/)
    expect(
      credits.every(({ modified, scope, kind }) => Boolean(modified) && scope === 'page' && kind === 'credit')
    ).toBe(true)
    expect(github?.via).toBe(pypi?.sourceUrl)
    expect(licenses.map(({ id, url, kind, scope }) => [id, url, kind, scope])).toEqual([
      ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/', 'declaration', 'page']
    ])
  })
})

const unlinked = `Reporting Guide

Moderators read every report.

Parts of this page are adapted from the policies laid out in the Adafruit Community Code of Conduct, Django Code of Conduct, and the Rust Code of Conduct.

All content on this page is licensed under a Creative Commons Attribution license.
`

describe('a policy that names its sources and its license in part', () => {
  test.each(pages('python-discord-conduct-policies.txt', unlinked))('$page', async ({ text }) => {
    const { credits, licenses } = await factsOf('docs/policy.txt', text)
    expect(credits.map(({ title }) => title)).toEqual([
      'Adafruit Community Code of Conduct',
      'Django Code of Conduct',
      'Rust Code of Conduct'
    ])
    expect(credits.every(({ sourceUrl, author, modified }) => !sourceUrl && !author && Boolean(modified))).toBe(true)
    expect(licenses.map(({ id, url, kind }) => [id, url, kind])).toEqual([['CC-BY', undefined, 'declaration']])
    expect(isFamilyOf(licenses[0]?.id ?? '', 'CC-BY-4.0')).toBe(true)
  })
})

const silent = `# Acceptable Use

Users should adhere to any license requirements (e.g., attribution, notice, etc.) and post nothing without permission.
See [the law](https://law.example/notice.pdf). A commercial license agreement may grant an exception.
`

describe('a policy that credits nobody', () => {
  test.each(pages('stack-exchange-acceptable-use.md', silent))('$page', async ({ text }) => {
    expect(await factsOf('docs/policy.md', text)).toEqual({ licenses: [], holders: [], credits: [], rights: [] })
  })
})
