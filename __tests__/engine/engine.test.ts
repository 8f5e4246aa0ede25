import { describe, expect, test } from '@jest/globals'
import * as v from 'valibot'
import { check, type CheckInput, type CheckSetup } from '../../src/engine/check.js'
import { fingerprintOf } from '../../src/engine/fingerprint.js'
import { redact } from '../../src/engine/redaction.js'
import type { Finding } from '../../src/engine/report.js'
import { verdictOf } from '../../src/engine/verdict.js'
import type { Catalogue } from '../../src/policy/catalogue.js'
import { parseConfiguration } from '../../src/policy/configuration.js'
import { globMatcher } from '../../src/policy/globs.js'
import { defineRule, type Rule, type RuleMeta } from '../../src/rules/rule.js'

const said = {
  summary: 'Disallow it',
  why: 'It is so.',
  remedy: 'Remove it.',
  messages: { found: 'There it is.' }
} as const
const examples = { bad: [], good: [] }

/** A rule that finds a word in what it reads. */
function wordRule(id: RuleMeta['id'], word: string, meta: Partial<RuleMeta> = {}): Rule {
  return defineRule({
    meta: {
      id,
      severity: 'error',
      scope: 'added',
      wakes: [{ literal: word }],
      reads: 'raw',
      ...said,
      ...meta
    } as RuleMeta & { reads: 'raw' },
    examples,
    *check({ text }) {
      for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
        yield { range: { start: at, end: at + word.length }, message: 'found', confidence: 'high' }
      }
    }
  })
}

const secret = wordRule('one/secret', 'TOPSECRET', { sensitive: true })
const plain = wordRule('one/plain', 'badword')
const asked = wordRule('two/asked', 'hmm', { subjects: ['page', 'pull-request'] })
const clause = (id: string, kind: 'decide' | 'assist', rules: readonly string[]) => ({
  id,
  kind,
  rules,
  summary: id,
  heading: 'h',
  link: 'https://example.org/'
})
const catalogue = [
  {
    id: 'first',
    title: 'First',
    link: 'l',
    credit: 'c',
    appeal: { promised: false, route: 'r' },
    reporting: { route: 'r' },
    clauses: [
      clause('first/hard', 'decide', ['one/secret', 'one/plain']),
      clause('first/soft', 'assist', ['two/asked'])
    ]
  },
  {
    id: 'second',
    title: 'Second',
    link: 'l',
    credit: 'c',
    appeal: { promised: false, route: 'r' },
    reporting: { route: 'r' },
    clauses: [clause('second/soft', 'assist', ['one/plain'])]
  }
] as unknown as Catalogue

function setup(rules: readonly Rule[], configuration: unknown = {}, more: Partial<CheckSetup> = {}): CheckSetup {
  const parsed = parseConfiguration(configuration, {
    policies: ['first', 'second'],
    rules: rules.map(({ meta }) => meta.id)
  })
  return {
    rules,
    catalogue,
    configuration: parsed,
    takesPath: globMatcher(parsed.paths, 'either case'),
    trust: 'base',
    clock: () => Date.UTC(2026, 0, 15),
    version: '0',
    ...more
  }
}
const page = (head: string, base?: string, path = 'docs/a.md'): CheckInput => ({
  files: [{ path, head, ...(base === undefined ? {} : { base }) }]
})
const lines = (findings: readonly Finding[]) =>
  findings.map(({ ruleId, span }) => `${ruleId} ${span?.start.line}:${span?.start.column}`)

test('findings come with place, clauses and fingerprint, sorted by path and offset', async () => {
  const report = await check(
    {
      files: [
        { path: 'docs/b.md', head: 'x badword' },
        { path: 'docs/a.md', head: 'one\n\nbadword TOPSECRET badword' },
        { path: 'logo.png', head: 'badword' }
      ]
    },
    setup([plain, secret])
  )
  expect(report.result).toBe('fail')
  expect(report.findings.map(({ path, span }) => `${path} ${span?.start.line}:${span?.start.column}`)).toEqual([
    'docs/a.md 3:1',
    'docs/a.md 3:9',
    'docs/a.md 3:19',
    'docs/b.md 1:3'
  ])
  expect(report.findings[0]?.clauses).toEqual([
    { id: 'first/hard', kind: 'decide' },
    { id: 'second/soft', kind: 'assist' }
  ])
  expect(new Set(report.findings.map(({ fingerprint }) => fingerprint)).size).toBe(4)
  expect(report.files).toEqual({ checked: 2, ignored: 1 })
})

test('what a sensitive rule matched is masked for every finding of the line, and nowhere in the report', async () => {
  const report = await check(page('a badword beside TOPSECRET here'), setup([plain, secret]))
  expect(report.findings.map(({ excerpt }) => excerpt?.text)).toEqual(
    Array(2).fill(`a badword beside ${'•'.repeat(9)} here`)
  )
  expect(JSON.stringify(report)).not.toContain('TOPSECRET')
  expect(
    redact('abcdef', { start: 1, end: 5 }, [
      { start: 2, end: 9 },
      { start: 0, end: 2 }
    ])
  ).toBe('••••')
})

test('fingerprints survive moved lines and renames, and tell equal lines apart', async () => {
  const before = await check(page('x\nthe badword one\n'), setup([plain]))
  const after = await check(page('x\n\n\ny\nthe  badword one\nthe badword one', undefined, 'docs/z.md'), setup([plain]))
  expect(after.findings[0]?.fingerprint).toBe(before.findings[0]?.fingerprint)
  expect(after.findings[1]?.fingerprint).not.toBe(before.findings[0]?.fingerprint)
  expect(fingerprintOf('a/b', 'x', 0)).toMatch(/^[0-9a-f]{32}$/)
  const secrets = await Promise.all(
    ['call TOPSECRET', 'call TOPSECRET TOPSECRET'].map((text) => check(page(text), setup([secret])))
  )
  expect(secrets.map(({ findings }) => findings.length)).toEqual([1, 2])
})

describe('scope', () => {
  const base = '# one\n\nbadword\n\n# two\n\nbadword\n'
  const head = '# one\n\nbadword\n\n# two\n\nbadword\n\nnew line\n'
  test.each([
    ['added', []],
    ['section', ['one/plain 7:1']],
    ['file', ['one/plain 3:1', 'one/plain 7:1']],
    ['change', ['one/plain 3:1', 'one/plain 7:1']]
  ])('%s counts what lies near enough to the change', async (scope, expected) => {
    const report = await check(page(head, base), setup([plain], { scope }))
    expect(lines(report.findings)).toEqual(expected)
    expect(report.outOfScope).toBe(2 - expected.length)
  })
})

describe('waivers', () => {
  const allow = '<!-- goodfaith-allow-next-block one/plain: it is the name of our club -->'
  const text = `${allow}\n\nthe badword\n\nanother badword\n`
  test('in a comment cover the next block alone, where the working tree is trusted', async () => {
    const report = await check(page(text), setup([plain], {}, { trust: 'head' }))
    expect(lines(report.findings)).toEqual(['one/plain 5:9'])
    expect(report.waived[0]?.waiver).toEqual({ origin: 'inline', reason: 'it is the name of our club' })
  })
  test('that the change adds itself have no effect, and the report says so', async () => {
    const report = await check(page(text, 'the badword\n'), setup([plain]))
    expect(report.waived).toEqual([])
    expect(report.notes[0]?.message).toContain('Line 1: this change adds a waiver.')
  })
  test('of the base cover what the base had in that block, not what the change puts there', async () => {
    const edited = text.replace('the badword', 'the good old badword')
    expect((await check(page(edited, text), setup([plain]))).waived).toHaveLength(1)
    const other = wordRule('one/plain', 'badword2')
    expect(
      (await check(page(text.replace('the badword', 'the badword2'), text), setup([other]))).findings
    ).toHaveLength(1)
  })
  test('without a reason do not count', async () => {
    const report = await check(
      page('<!-- goodfaith-allow-next-block one/plain -->\n\nbadword'),
      setup([plain], {}, { trust: 'head' })
    )
    expect(report.findings).toHaveLength(1)
    expect(report.notes[0]?.message).toContain('no reason')
  })
  test('of the configuration cover paths and families until the day they expire', async () => {
    const waiver = { rule: 'one/plain', paths: ['docs/**'], reason: 'agreed', owner: 'docs team' }
    const waived = await check(page('badword'), setup([plain], { waivers: [{ ...waiver, expires: '2026-01-15' }] }))
    expect(waived.waived[0]?.waiver).toEqual({
      origin: 'configuration',
      reason: 'agreed',
      owner: 'docs team',
      expires: '2026-01-15'
    })
    const expired = await check(page('badword'), setup([plain], { waivers: [{ ...waiver, expires: '2026-01-14' }] }))
    expect([expired.findings.length, expired.notes[0]?.message]).toEqual([
      1,
      'The waiver for one/plain ended on 2026-01-14 and no longer counts.'
    ])
  })
})

describe('the verdict', () => {
  const finding = (severity: string, kind: string, review = false) =>
    ({ severity, review, clauses: [{ id: 'x', kind }] }) as unknown as Finding
  test.each([
    ['passes without findings', [], 'error', true, 'pass'],
    ['fails on an error under a clause a machine decides', [finding('error', 'decide')], 'error', true, 'fail'],
    ['fails even where something could not be judged', [finding('error', 'decide')], 'error', false, 'fail'],
    ['is incomplete where something could not be judged', [finding('error', 'assist')], 'error', false, 'incomplete'],
    ['asks for review under a clause people judge', [finding('error', 'assist')], 'error', true, 'needs-review'],
    ['asks for review where a finding says so', [finding('notice', 'decide', true)], 'error', true, 'needs-review'],
    ['passes below the threshold', [finding('warning', 'decide')], 'error', true, 'pass'],
    ['fails on a warning when told to', [finding('warning', 'decide')], 'warning', true, 'fail'],
    ['never fails when told not to', [finding('error', 'decide')], 'never', true, 'pass']
  ] as const)('%s', (_, findings, failOn, complete, result) => {
    expect(verdictOf(findings, failOn, complete)).toBe(result)
  })
})

test('a rule can be switched off, softened, or left out with its policy', async () => {
  expect((await check(page('badword'), setup([plain], { rules: { 'one/plain': 'off' } }))).findings).toEqual([])
  const soft = await check(page('badword'), setup([plain], { rules: { 'one/plain': 'warning' } }))
  expect([soft.findings[0]?.severity, soft.result]).toEqual(['warning', 'pass'])
  const second = await check(page('badword'), setup([plain, secret], { policies: ['second'] }))
  expect(second.findings[0]?.clauses).toEqual([{ id: 'second/soft', kind: 'assist' }])
  expect((await check(page('TOPSECRET'), setup([plain, secret], { policies: ['second'] }))).findings).toEqual([])
})

test("a pull request's own words are read by rules that ask for them", async () => {
  const report = await check(
    {
      files: [],
      pullRequest: {
        title: 'hmm',
        body: 'badword\n\nhmm',
        commits: [{ sha: 'abc', message: 'hmm', author: { name: 'n', email: 'e' } }]
      }
    },
    setup([asked, plain])
  )
  expect(
    report.findings.map(({ place }) => place.kind === 'pull-request' && `${place.part} ${place.span?.start.line}`)
  ).toEqual(['body 3', 'commit 1', 'title 1'])
  expect(report.result).toBe('needs-review')
})

test('a rule that throws becomes a failure with rule and path, and the others still speak', async () => {
  const broken = defineRule({
    meta: { id: 'one/secret', severity: 'error', scope: 'added', wakes: ['always'], reads: 'prose', ...said },
    examples,
    // biome-ignore lint/correctness/useYield: it throws first
    *check() {
      throw new Error('no idea')
    }
  })
  const report = await check(page('badword'), setup([broken, plain]))
  expect(report.failures).toEqual([{ ruleId: 'one/secret', path: 'docs/a.md', message: 'no idea' }])
  expect([report.findings.length, report.result]).toEqual([1, 'fail'])
  expect((await check(page('fine'), setup([broken]))).result).toBe('incomplete')
})

describe('what cannot be judged is said', () => {
  test('files over the size limit', async () => {
    const report = await check(page('x'.repeat(2000)), setup([plain], { limits: { 'file-size': 1024 } }))
    expect([report.skipped, report.result]).toEqual([
      [{ path: 'docs/a.md', reason: 'The file is larger than the limit of 1024 bytes.' }],
      'incomplete'
    ])
  })
  test('pages that time ran out for, whose raw text is still checked', async () => {
    let now = 0
    const prose = defineRule({
      meta: {
        id: 'two/asked',
        severity: 'error',
        scope: 'added',
        wakes: [{ literal: 'badword' }],
        reads: 'prose',
        ...said
      },
      examples,
      *check({ prose: { text } }) {
        if (text.includes('badword')) yield { message: 'found', confidence: 'low' }
      }
    })
    const report = await check(
      page('badword'),
      setup([plain, prose], { limits: { time: 1000 } }, { clock: () => (now += 1100) })
    )
    expect(lines(report.findings)).toEqual(['one/plain 1:1'])
    expect(report.skipped[0]?.reason).toContain('time limit')
  })
  test('floods of findings', async () => {
    const report = await check(page('badword '.repeat(1100)), setup([plain]))
    expect([report.findings.length, report.skipped[0]?.reason]).toEqual([
      1000,
      'one/plain found more than 1000 places here; the rest was not looked at.'
    ])
  })
})

test('sleeping rules are neither loaded nor run; what hides a word wakes them; options and needs reach them', async () => {
  const calls: string[] = []
  const sleepy = defineRule({
    meta: {
      id: 'one/plain',
      severity: 'error',
      scope: 'added',
      wakes: [{ literal: 'alarm' }],
      reads: 'prose',
      needs: ['owners'],
      options: () => Promise.resolve(v.object({ most: v.optional(v.number(), 3) })),
      ...said
    },
    examples,
    load: async () => calls.push('load'),
    *check({ prose }, { options, repository, loaded }) {
      calls.push(`${prose.text} ${options.most} ${repository.owners} ${loaded}`)
    }
  })
  const input = {
    ...page('# a\n\nquiet\n\n# b\n\nALARM'),
    repository: { files: (path: string) => (path === 'CODEOWNERS' ? '* @x' : undefined) }
  }
  await check({ ...page('quiet') }, setup([sleepy]))
  expect(calls).toEqual([])
  await check(input, setup([sleepy]))
  expect(calls).toEqual(['load', 'b\n\nALARM 3 * @x 1'])
  await check(page('al<b></b>arm'), setup([sleepy]))
  expect(calls.at(-1)).toBe('alarm 3 undefined 3')
})

test('facts that many rules need are asked for once, and what is not known is noted', async () => {
  const asked: string[] = []
  const seen: unknown[] = []
  const curious = (id: `${string}/${string}`) =>
    defineRule({
      meta: {
        id,
        severity: 'error',
        scope: 'added',
        wakes: [{ literal: 'alarm' }],
        reads: 'prose',
        needs: ['tree', 'members', 'recent-pull-requests'],
        ...said
      },
      examples,
      *check(_, { repository: { tree, members, recentPullRequests } }) {
        seen.push([tree?.has('a.md'), members, recentPullRequests])
      }
    })
  const repository = {
    tree: async () => {
      asked.push('tree')
      return new Set(['a.md'])
    },
    members: async () => {
      asked.push('members')
      return ['ada']
    },
    recentPullRequests: async () => {
      asked.push('recent')
      return undefined
    }
  }
  const rules = setup([curious('one/plain'), curious('two/asked')])
  const report = await check({ ...page('# a\n\nalarm\n\n# b\n\nalarm'), repository }, rules)
  expect(asked.sort()).toEqual(['members', 'recent', 'tree'])
  expect(new Set(seen.map((one) => JSON.stringify(one)))).toEqual(new Set([JSON.stringify([true, ['ada'], undefined])]))
  expect(report.notes.map(({ message }) => message)).toEqual([
    'What else the author proposed here is not known; rules that compare with it stayed silent.'
  ])
})
