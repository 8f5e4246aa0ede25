import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'goodfaith-generators-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
}

function run(generator: string, ...words: readonly string[]) {
  const script = join(process.cwd(), `scripts/generate-${generator}.mjs`)
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--root', root, ...words], {
    encoding: 'utf8'
  })
  return { status, said: (stdout + stderr).split('\n').filter((line) => line !== '') }
}

const generate = (...words: readonly string[]) => run('catalogue', ...words)

/** A policy named `house` with the given clauses, each the lines of its YAML. */
function policy(...clauses: readonly (readonly string[])[]): string {
  const items = clauses.flatMap(([first, ...rest]) => [`      - ${first}`, ...rest.map((line) => `        ${line}`)])
  return `id: house
title: House Rules
link: https://example.org/rules
credit: Written for this test
appeal: { promised: true, route: Write to us }
reporting: { route: Tell us, link: "https://example.org/report" }
sections:
  - heading: Privacy
    link: https://example.org/rules#privacy
    clauses:
${items.join('\n')}
`
}

const phone = ['id: house/privacy', 'kind: decide', 'summary: Keep numbers private', 'rules: [privacy/*]']

describe('the catalogue generator', () => {
  test('writes families out, and files that its own check accepts until one of them drifts', () => {
    write({
      'data/policies/house.yml': policy(phone, [
        'id: house/manners',
        'kind: people',
        "summary: Don't shout",
        'served-by: A checklist'
      ]),
      'src/rules/rule.ts': '',
      'src/rules/index.generated.ts': '',
      'src/rules/privacy/phone-number.ts': '',
      'src/rules/privacy/bank-account.ts': '',
      'src/rules/privacy/bank-account.generated.ts': '',
      'src/rules/links/text-mismatch.ts': ''
    })
    expect(generate('--check')).toEqual({
      status: 1,
      said: [
        'src/policy/catalogue.generated.ts is not what its source gives; run `npm run generate`.',
        'src/policy/clauses.generated.ts is not what its source gives; run `npm run generate`.',
        'docs/clauses.md is not what its source gives; run `npm run generate`.'
      ]
    })
    expect(generate()).toEqual({
      status: 0,
      said: ['src/policy/catalogue.generated.ts', 'src/policy/clauses.generated.ts', 'docs/clauses.md']
    })
    expect(generate('--check')).toEqual({ status: 0, said: [] })

    const module = readFileSync(join(root, 'src/policy/catalogue.generated.ts'), 'utf8')
    expect(module).toContain("export type ClauseId =\n  | 'house/manners'\n  | 'house/privacy'\n")
    expect(module).toContain("rules: ['privacy/bank-account', 'privacy/phone-number']")
    expect(module).toContain("summary: 'Don\\'t shout'")
    expect(module).toContain("servedBy: 'A checklist'")
    const page = readFileSync(join(root, 'docs/clauses.md'), 'utf8')
    expect(page).toContain('<a id="house-privacy"></a>`house/privacy`')
    expect(page).toContain('[`privacy/phone-number`](rules/privacy/phone-number.md)')
    expect(page).toContain("- [ ] Don't shout ([`house/manners`](#house-manners))")

    write({ 'docs/clauses.md': `${page} ` })
    expect(generate('--check').said).toEqual(['docs/clauses.md is not what its source gives; run `npm run generate`.'])
  })

  const refusals: Readonly<Record<string, readonly [file: string, text: string, ...said: string[]]>> = {
    'rules and families that do not exist': [
      'house.yml',
      policy([...phone.slice(0, 3), 'rules: [privacy/phone-number, conduct/*, privacy/fax]']),
      'data/policies/house.yml: clause house/privacy: "conduct/*" names a family without rules; src/rules/conduct/ holds none.',
      'data/policies/house.yml: clause house/privacy: "privacy/fax" names no rule; src/rules/privacy/fax.ts does not exist.'
    ],
    'clauses of another policy, and two with one id': [
      'house.yml',
      policy(phone, phone, ['id: home/privacy', ...phone.slice(1)]),
      'data/policies/house.yml: clause home/privacy must begin with house/.',
      'data/policies/house.yml: clause house/privacy has the same id or anchor as clause house/privacy.'
    ],
    'words about who serves a clause where rules do, and none where they cannot': [
      'house.yml',
      policy([...phone, 'served-by: A rule'], ['id: house/manners', 'kind: people', 'summary: Do not shout']),
      'data/policies/house.yml: clause house/privacy: served-by stands with kinds people and process, and with no other; its kind is decide.',
      'data/policies/house.yml: clause house/manners: served-by stands with kinds people and process, and with no other; its kind is people.'
    ],
    'unknown keys and wrong values, with their lines': [
      'house.yml',
      policy(['id: house/privacy', 'kind: decided', 'summary: Stop.', 'rule: privacy/*']),
      'data/policies/house.yml:12: sections.0.clauses.0.kind must be decide, assist, people or process; found "decided".',
      'data/policies/house.yml:13: sections.0.clauses.0.summary must be a phrase without a full stop at its end; found "Stop.".',
      'data/policies/house.yml:14: sections.0.clauses.0.rule is no key here; expected a clause: id, kind and summary, besides them link, rules and served-by.'
    ],
    'a file named otherwise than its policy': [
      'home.yml',
      policy(phone),
      'data/policies/home.yml: the id is house, so the file must be house.yml.'
    ],
    'broken YAML, with its line': [
      'house.yml',
      'id: house\nid: home\n',
      'data/policies/house.yml:2: Map keys must be unique.'
    ]
  }
  test.each(Object.entries(refusals))('refuses %s and writes nothing', (_, [file, text, ...said]) => {
    write({ [`data/policies/${file}`]: text, 'src/rules/privacy/phone-number.ts': '' })
    expect(generate()).toEqual({ status: 1, said })
    expect(() => readFileSync(join(root, 'docs/clauses.md'))).toThrow('ENOENT')
  })

  test('takes no other words', () => {
    expect(generate('--chekc')).toMatchObject({ status: 2 })
  })
})

describe('the generator of rules', () => {
  /** A rule as it would be compiled; the generator reads nothing else of it. */
  const compiled = (id: string) => `export default {
  meta: {
    id: '${id}', severity: 'warning', scope: 'added', subjects: ['page', 'pull-request'], sensitive: true,
    summary: 'Disallow numbers', why: 'They ring.', remedy: 'Remove them.'
  },
  examples: {
    bad: ['A <b> & ⟦\\u202E*555*⟧', { path: 'a.txt', base: 'before', head: '⟦after⟧' }],
    good: ['quiet']
  }
}
`
  const sources = {
    'data/policies/house.yml': policy(phone),
    'src/rules/privacy/phone-number.ts': '',
    'lib/rules/privacy/phone-number.js': compiled('privacy/phone-number'),
    'package.json': '{ "type": "module" }'
  }

  test('writes the index and a page a rule, and removes the pages of rules that are gone', () => {
    write({ ...sources, 'docs/rules/privacy/fax.md': 'old', 'docs/rules/telex/number.md': 'older' })
    expect(run('rules')).toEqual({
      status: 0,
      said: [
        'src/rules/index.generated.ts',
        'docs/rules/README.md',
        'docs/rules/privacy/phone-number.md',
        'docs/rules/privacy/fax.md',
        'docs/rules/telex/number.md'
      ]
    })
    expect(run('rules', '--check')).toEqual({ status: 0, said: [] })
    const index = readFileSync(join(root, 'src/rules/index.generated.ts'), 'utf8')
    expect(index).toContain("import privacyPhoneNumber from './privacy/phone-number.js'")
    expect(index).toContain('export const rules: readonly Rule[] = [\n  privacyPhoneNumber\n]')
    const page = readFileSync(join(root, 'docs/rules/privacy/phone-number.md'), 'utf8')
    expect(page).toContain('<pre>A &lt;b&gt; &amp; <strong>[U+202E]*555*</strong></pre>')
    expect(page).toContain('In `a.txt`:\n\nBefore:\n\n<pre>before</pre>\n\nAfter:\n\n<pre><strong>after</strong></pre>')
    expect(page).toContain('| [`house/privacy`](../../clauses.md#house-privacy) | decide | Keep numbers private |')
    expect(page).toContain('masked')
  })

  test('refuses a file that does not export the rule it is named after', () => {
    write({ ...sources, 'lib/rules/privacy/phone-number.js': compiled('privacy/fax') })
    expect(run('rules')).toEqual({
      status: 1,
      said: [
        'src/rules/index.generated.ts',
        'src/rules/privacy/phone-number.ts: the default export must be a rule whose id is privacy/phone-number; found privacy/fax.'
      ]
    })
  })
})
