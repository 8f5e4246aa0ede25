import { describe, expect, test } from '@jest/globals'
import { check, type CheckInput, type CheckSetup } from '../../src/engine/check.js'
import type { Finding } from '../../src/engine/report.js'
import type { Catalogue } from '../../src/policy/catalogue.js'
import { parseConfiguration } from '../../src/policy/configuration.js'
import { globMatcher } from '../../src/policy/globs.js'
import { defineRule, type Rule, type RuleMeta } from '../../src/rules/rule.js'

const said = { summary: 'Disallow it', why: 'So it is.', remedy: 'Remove it.', messages: { found: 'There it is.' } }

/** A rule that finds what a pattern finds and would write something else there. */
function fixer(id: RuleMeta['id'], pattern: RegExp, text: (found: string) => string, sensitive = false): Rule {
  return defineRule({
    meta: {
      id,
      severity: 'error',
      scope: 'added',
      wakes: ['always'],
      subjects: ['page', 'pull-request'],
      reads: 'raw',
      sensitive,
      ...said
    } as unknown as RuleMeta & { reads: 'raw' },
    examples: { bad: [], good: [] },
    *check(view) {
      for (const { 0: found, index } of view.text.matchAll(pattern)) {
        const range = { start: index, end: index + found.length }
        yield { range, message: 'found', confidence: 'high', fix: { range, text: text(found) } }
      }
    }
  })
}

const ids = ['one/hidden', 'one/mail', 'one/plain', 'secrets/key'] as const
const clauses = ids.map((id) => ({
  id: `first/${id}`,
  kind: 'decide',
  rules: [id],
  summary: id,
  heading: 'h',
  link: 'l'
}))
const catalogue = [{ id: 'first', title: 'F', link: 'l', credit: 'c', clauses }] as unknown as Catalogue

function setup(rules: readonly Rule[], more: Partial<CheckSetup> = {}): CheckSetup {
  const configuration = parseConfiguration({}, { policies: ['first'], rules: [...ids] })
  return {
    rules,
    catalogue,
    configuration,
    takesPath: globMatcher(configuration.paths, 'either case'),
    trust: 'base',
    clock: () => 0,
    version: '0',
    ...more
  }
}

async function findingsIn(rules: readonly Rule[], input: CheckInput): Promise<readonly Finding[]> {
  return (await check(input, setup(rules))).findings
}

const page = (head: string, base?: string): CheckInput => ({
  files: [{ path: 'docs/a.md', head, ...(base === undefined ? {} : { base }) }]
})
const hidden = fixer('one/hidden', /\u200b/g, () => '')
const mail = fixer('one/mail', /\w+@\w+\.example/g, () => 'the help desk', true)
const linesOf = (findings: readonly Finding[]) => findings.map(({ fix }) => fix?.lines)

describe('a repair', () => {
  test('says what to write where, and how the lines would stand', async () => {
    const [finding] = await findingsIn([mail], page('One.\n\nAsk sam@home.example today.\n\nTwo.\n'))
    expect(finding?.fix).toEqual({
      span: { start: { line: 3, column: 5, offset: 10 }, end: { line: 3, column: 21, offset: 26 } },
      text: 'the help desk',
      lines: { first: 3, last: 3, text: 'Ask the help desk today.' }
    })
  })

  test('takes those of its own rule in the same lines along', async () => {
    const findings = await findingsIn([hidden], page('a\u200bb\u200bc\n'))
    const lines = { first: 1, last: 1, text: 'abc' }
    expect(linesOf(findings)).toEqual([lines, lines])
    expect(findings.map(({ fix }) => fix?.text)).toEqual(['', ''])
  })

  test('shows no lines in which a match of a sensitive rule would be read', async () => {
    const beside = fixer('one/plain', /bad/g, () => 'good')
    const findings = await findingsIn([mail, beside], page('a bad word to sam@home.example\n'))
    expect(findings.map(({ ruleId, fix }) => [ruleId, fix?.lines?.text])).toEqual([
      ['one/plain', undefined],
      ['one/mail', 'a bad word to the help desk']
    ])
    const unsure = fixer('one/mail', /\w+@\w+\.example/g, (found) => (found.startsWith('a') ? 'nobody' : found), true)
    expect(linesOf(await findingsIn([unsure], page('ann@home.example and sam@home.example\n')))).toEqual([
      undefined,
      undefined
    ])
  })

  test('that would write down what is masked, changes nothing, or lies outside its text is none', async () => {
    const telling = fixer('one/mail', /\w+@\w+\.example/g, (found) => `(${found})`, true)
    const idle = fixer('one/plain', /bad/g, (found) => found)
    for (const rule of [telling, idle]) {
      const findings = await findingsIn([rule], page('bad sam@home.example\n'))
      expect(findings.map(({ fix }) => fix)).toEqual([undefined])
    }
    const lost = defineRule({
      meta: {
        id: 'one/plain',
        severity: 'error',
        scope: 'added',
        wakes: ['always'],
        reads: 'raw',
        ...said
      } as unknown as RuleMeta & {
        reads: 'raw'
      },
      examples: { bad: [], good: [] },
      *check() {
        const range = { start: 0, end: 1 }
        yield { range, message: 'found', confidence: 'high' as const, fix: { range: { start: 3, end: 99 }, text: '' } }
      }
    })
    expect((await findingsIn([lost], page('abc\n')))[0]?.fix).toBeUndefined()
  })

  test('of whole lines leaves whole lines, and line endings other than line feeds are not shown', async () => {
    const cases = [
      [/bad\n/g, '', { first: 2, last: 2, text: '' }],
      [/bad\n/g, 'good\n', { first: 2, last: 2, text: 'good' }],
      [/ad\n/g, '', undefined],
      [/bad\nworse/g, 'good', { first: 2, last: 3, text: 'good' }],
      [/bad/g, 'good\nbetter', { first: 2, last: 2, text: 'good\nbetter' }],
      [/(?<=bad)/g, ' one', { first: 2, last: 2, text: 'bad one' }]
    ] as const
    for (const [pattern, text, lines] of cases) {
      const [finding] = await findingsIn([fixer('one/plain', pattern, () => text)], page('one\nbad\nworse\n'))
      expect([String(pattern), finding?.fix?.lines]).toEqual([String(pattern), lines])
    }
    const [finding] = await findingsIn([fixer('one/plain', /bad/g, () => 'good')], page('one\r\nbad\r\n'))
    expect(finding?.fix).toMatchObject({ text: 'good' })
    expect(finding?.fix?.lines).toBeUndefined()
  })
})

test('equal passages of two files are counted apart, so that one file does not rename the findings of another', async () => {
  const plain = fixer('one/plain', /bad/g, () => 'good')
  const alone = await findingsIn([plain], { files: [{ path: 'docs/b.md', head: 'bad\n\nbad\n' }] })
  const both = await findingsIn([plain], {
    files: [
      { path: 'docs/a.md', head: 'bad\n' },
      { path: 'docs/b.md', head: 'bad\n\nbad\n' }
    ]
  })
  const prints = (findings: readonly Finding[]) =>
    findings.filter(({ path }) => path === 'docs/b.md').map(({ fingerprint }) => fingerprint)
  expect(prints(both)).toEqual(prints(alone))
  expect(new Set(prints(alone)).size).toBe(2)
})

test('credentials are told once each, before the report, and nothing else is', async () => {
  const key = fixer('secrets/key', /K-\w+/g, () => '', true)
  const told: string[] = []
  const report = await check(
    { files: [{ path: 'docs/a.md', head: 'K-one bad K-two\n\nK-one\n' }] },
    setup([key, fixer('one/plain', /bad/g, () => 'good')], { onSecret: (text) => told.push(text) })
  )
  expect(told).toEqual(['K-one', 'K-two'])
  expect(JSON.stringify(report)).not.toContain('K-')
})

test('what stood in a renamed file says what the file is called now', async () => {
  const removed = defineRule({
    meta: {
      id: 'one/plain',
      severity: 'error',
      scope: 'change',
      wakes: ['always'],
      reads: 'change-set',
      ...said
    } as unknown as RuleMeta & {
      reads: 'change-set'
    },
    examples: { bad: [], good: [] },
    *checkChange({ pages }) {
      for (const { change } of pages) {
        yield { path: change.path, side: 'base', range: { start: 0, end: 3 }, message: 'found', confidence: 'high' }
      }
    }
  })
  const findings = await findingsIn([removed], {
    files: [
      { path: 'docs/new.md', previousPath: 'docs/old.md', base: 'bad\n\nmore\n', head: 'more\n' },
      { path: 'docs/gone.md', base: 'bad\n' }
    ]
  })
  expect(findings.map(({ place }) => place)).toEqual([
    expect.objectContaining({ path: 'docs/gone.md', side: 'base' }),
    expect.objectContaining({ path: 'docs/old.md', side: 'base', headPath: 'docs/new.md' })
  ])
  expect(findings[0]?.place).not.toHaveProperty('headPath')
})
