import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import * as v from 'valibot'
import { parse as parseYaml } from 'yaml'
import { type Known, mergeConfiguration, parseConfiguration, readLayer } from '../../src/policy/configuration.js'
import { ConfigurationError } from '../../src/policy/configuration-error.js'
import { parseConfigurationText } from '../../src/policy/configuration-text.js'
import { globMatcher } from '../../src/policy/globs.js'
import { pathFilter } from '../../src/policy/path-filter.js'

const known: Known = {
  policies: ['pyworldwide', 'python-discord', 'stack-exchange'],
  rules: ['license/not-allowed', 'privacy/phone-number', 'secrets/private-key']
}
const path = '.github/goodfaith.yml'
const parse = (text: string, about = known) => parseConfigurationText(text, path, about)

function mistakesOf(act: () => unknown): readonly string[] {
  try {
    act()
  } catch (error) {
    if (error instanceof ConfigurationError) return error.mistakes
    throw error
  }
  return []
}

const keys =
  'policies, rules, paths, paths-ignore, images, scope, fail-on, on-review, on-incomplete, license, sources, waivers, privacy, moderation, limits, comments, labels, review-request and check-run'
const choice = 'off, error, warning, notice, or a mapping with severity and options'
const deep = ': the file must nest at most 64 levels deep; found more.'

/** What is written, and every sentence it earns, without the name of the file. */
const wrong: Readonly<Record<string, readonly [text: string, ...sentences: string[]]>> = {
  'a misspelled value': ['fail-on: eror', ':1:1: fail-on must be error, warning, notice or never; found "eror".'],
  'a value of the wrong type': ['fail-on: 3', ':1:1: fail-on must be error, warning, notice or never; found 3.'],
  'a key without a value': ['scope:', ':1:1: scope must be added, section, file or change; found nothing.'],
  'a misspelled key': ['fail_on: error', ':1:1: fail_on is no key here; did you mean "fail-on"?'],
  'a key like no other': ['colour: red', `:1:1: colour is no key here; the keys are ${keys}.`],
  'a key that objects inherit': ['constructor: 1', `:1:1: constructor is no key here; the keys are ${keys}.`],
  'a key that would change a prototype': [
    '__proto__: {a: 1}',
    `:1:1: "__proto__" is no key here; the keys are ${keys}.`
  ],
  'a misspelled key further in': [
    'license:\n  alowed: []',
    ':2:3: license.alowed is no key here; did you mean "allowed"?'
  ],
  'a list where a mapping is due': [
    'rules: [privacy/phone-number]',
    ':1:1: rules must be a mapping of rules; found a list.'
  ],
  'an empty list where a mapping is due': [
    'license: []',
    ':1:1: license must be a mapping with allowed and default; found an empty list.'
  ],
  'a text where a list is due': ['paths: docs/**', ':1:1: paths must be a list of globs; found "docs/**".'],
  'a consent without a salt': [
    'privacy:\n  consent: [{hash: HASH, reason: b}]'.replace('HASH', 'ab'.repeat(32)),
    ':1:1: privacy must be a mapping that has a salt where it has consents; found a mapping.'
  ],
  'a value where its hash is due': [
    'privacy:\n  salt: 0123456789abcdef0123456789abcdef\n  consent: [{hash: Sam, reason: b}]',
    ':3:14: privacy.consent[0].hash must be 64 hexadecimal digits; found "Sam".'
  ],
  'a mapping where a list is due': ['waivers: {}', ':1:1: waivers must be a list of waivers; found a mapping.'],
  'a file that is a list': ['- a', ': the configuration must be a mapping of keys; found a list.'],
  'a file that is a word': ['hello', ': the configuration must be a mapping of keys; found "hello".'],
  'an unknown policy': [
    'policies: [pyworldwide, pythondiscord]',
    ':1:25: policies[1] must be pyworldwide, python-discord or stack-exchange; found "pythondiscord"; did you mean "python-discord"?'
  ],
  'no policy at all': ['policies: []', ':1:1: policies must be a list of at least one policy; found an empty list.'],
  'a misspelled rule': [
    'rules:\n  privacy/phone-numbr: off',
    ':2:3: rules."privacy/phone-numbr" names no rule; did you mean "privacy/phone-number"?'
  ],
  'a rule like no other': [
    'rules: {zzz: off}',
    ':1:9: rules.zzz names no rule; the families are license/*, privacy/* and secrets/*.'
  ],
  'a misspelled family': [
    'rules: {privcy/*: off}',
    ':1:9: rules."privcy/*" names no family of rules; did you mean "privacy/*"?'
  ],
  'a family with options': [
    'rules: {privacy/*: {depth: 1}}',
    ':1:9: rules."privacy/*" is a family, and a family takes a severity only; give options to single rules.'
  ],
  'a rule with a severity that is none': [
    'rules: {privacy/phone-number: fatal}',
    `:1:9: rules."privacy/phone-number" must be ${choice}; found "fatal".`
  ],
  'a rule with such a severity in a mapping': [
    'rules: {privacy/phone-number: {severity: fatal}}',
    ':1:32: rules."privacy/phone-number".severity must be off, error, warning or notice; found "fatal".'
  ],
  'a rule with a list': [
    'rules: {privacy/phone-number: [off]}',
    `:1:9: rules."privacy/phone-number" must be ${choice}; found a list.`
  ],
  'no globs': ['paths: []', ':1:1: paths must be a list of at least one glob; found an empty list.'],
  'a glob that negates': ['paths: ["!a"]', ':1:9: paths[0] must be a glob that does not begin with "!"; found "!a".'],
  'a glob from the root of the disk': [
    'paths: [/a]',
    ':1:9: paths[0] must be a glob relative to the root of the repository; found "/a".'
  ],
  'a glob that is costly to match': [
    'paths: ["**/a/**/b/**/c/**/d"]',
    ':1:9: paths[0] must be a glob with at most 6 wildcards, 3 of them "**", and 2 "*" between two slashes; found "**/a/**/b/**/c/**/d".'
  ],
  'a glob with many wildcards in one name': [
    'paths: ["**/*a*a*"]',
    ':1:9: paths[0] must be a glob with at most 6 wildcards, 3 of them "**", and 2 "*" between two slashes; found "**/*a*a*".'
  ],
  'a glob with many wildcards in many names': [
    'paths: [a*/b*/c*/d*/e*/f*/g*]',
    ':1:9: paths[0] must be a glob with at most 6 wildcards, 3 of them "**", and 2 "*" between two slashes; found "a*/b*/c*/d*/e*/f*/g*".'
  ],
  'a glob with a group': [
    'paths: ["(a+)+"]',
    ':1:9: paths[0] must be a glob without parentheses; "?" stands for one in a path; found "(a+)+".'
  ],
  'a glob that is long': [
    `paths: [${'a'.repeat(257)}]`,
    `:1:9: paths[0] must be a glob of at most 256 characters; found "${'a'.repeat(59)}…".`
  ],
  'too many globs': [`paths: [${'a, '.repeat(201)}]`, ':1:1: paths must be a list of at most 200 globs; found a list.'],
  'a license that is no expression': [
    'license: {allowed: ["MIT<b>"]}',
    ':1:21: license.allowed[0] must be an SPDX id or expression; found "MIT<b>".'
  ],
  'a waiver without a reason': [
    'waivers:\n  - rule: privacy/*\n    paths: [a]',
    ':2:5: waivers[0].reason must be a reason; found nothing.'
  ],
  'a waiver whose reason is blank': [
    'waivers:\n  - {rule: privacy/*, paths: [a], reason: " "}',
    ':2:35: waivers[0].reason must be a reason; found " ".'
  ],
  'a waiver until a day that does not exist': [
    'waivers:\n  - {rule: privacy/*, paths: [a], reason: b, expires: 2027-02-30}',
    ':2:46: waivers[0].expires must be a day that exists, as YYYY-MM-DD; found "2027-02-30".'
  ],
  'a waiver until a day written otherwise': [
    'waivers:\n  - {rule: privacy/*, paths: [a], reason: b, expires: 30.6.2027}',
    ':2:46: waivers[0].expires must be a day as YYYY-MM-DD; found "30.6.2027".'
  ],
  'a waiver for a rule that is none': [
    'waivers:\n  - {rule: privacy/phone-numbers, paths: [a], reason: b}',
    ':2:6: waivers[0].rule must be a rule or a family such as "privacy/*"; found "privacy/phone-numbers"; did you mean "privacy/phone-number"?'
  ],
  'a waiver for a fingerprint that is none': [
    'waivers:\n  - {rule: privacy/*, paths: [a], reason: b, fingerprint: abc}',
    ':2:46: waivers[0].fingerprint must be 32 hexadecimal digits; found "abc".'
  ],
  'a contact whose link runs a script': [
    'moderation: {contacts: [{name: a, link: "javascript:alert(1)"}]}',
    ':1:35: moderation.contacts[0].link must be an https: or mailto: address; found "javascript:alert(1)".'
  ],
  'a contact for a policy that is none': [
    'moderation: {contacts: [{name: a, link: "mailto:a@example.org", policy: b}]}',
    ':1:65: moderation.contacts[0].policy must be pyworldwide, python-discord or stack-exchange; found "b".'
  ],
  'a limit that is no whole number': [
    'limits: {file-size: 1024.5}',
    ':1:10: limits.file-size must be a whole number of bytes from 1024 to 16777216; found 1024.5.'
  ],
  'a limit out of bounds': [
    'limits: {time: 1}',
    ':1:10: limits.time must be a whole number of milliseconds from 1000 to 3600000; found 1.'
  ],
  'a word of another YAML for a truth value': [
    'comments: {post: no}',
    ':1:12: comments.post must be true or false; found "no".'
  ],
  'a value with control characters': [
    'scope: "a\\u0007b\\n\\u202Ec"',
    ':1:1: scope must be added, section, file or change; found "a b  c".'
  ],
  'a key with control characters': ['"a\\nb": 1', `:1:1: "a b" is no key here; the keys are ${keys}.`],
  'several mistakes, in the order of the file': [
    'comments: {most: 99}\nfial-on: error\nscope: all',
    ':1:12: comments.most must be a whole number of comments from 0 to 50; found 99.',
    ':2:1: fial-on is no key here; did you mean "fail-on"?',
    ':3:1: scope must be added, section, file or change; found "all".'
  ],
  'a key that stands twice': ['scope: file\n\nscope: added', ':3:1: scope must stand once; found it again.'],
  'a key that is a list': ['? [a]\n: b', ':1:3: a key must be a word; found a list, a mapping or an alias.'],
  'a merge key': ['<<: {scope: file}', `:1:1: "<<" is no key here; the keys are ${keys}.`],
  'two documents': [
    'scope: file\n---\nscope: file',
    ':2:1: the file must be valid YAML; the parser found: Source contains multiple documents; please use YAML.parseAllDocuments().'
  ],
  'an alias of nothing': [
    'scope: *a',
    ': the file must use few aliases, each after its anchor; found too many, or one without an anchor.'
  ],
  'aliases that multiply': [
    'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]',
    ': the file must use few aliases, each after its anchor; found too many, or one without an anchor.'
  ],
  'lists in lists in brackets': ['['.repeat(100_000), `:1:1${deep}`],
  'lists in lists in brackets, line by line': ['[\n'.repeat(100_000), `:65:1${deep}`],
  'lists in lists by hyphens': ['- '.repeat(100_000), `:1:1${deep}`],
  'mappings in mappings by question marks': ['? '.repeat(100_000), `:1:1${deep}`],
  'mappings in mappings by colons': ['a: '.repeat(80_000), `:1:1${deep}`],
  'mappings in mappings by columns': [
    Array.from({ length: 400 }, (_, column) => `${' '.repeat(column)}a:`).join('\n'),
    `:130:1${deep}`
  ],
  'a file that is too long': [
    `# ${'x'.repeat(262_143)}`,
    ': the file must be at most 262144 characters long; found 262145.'
  ]
}

describe('a wrong configuration is told in sentences that say where, what was expected and what was found:', () => {
  test.each(Object.entries(wrong))('%s', (_, [text, ...sentences]) => {
    expect(mistakesOf(() => parse(text))).toEqual(sentences.map((sentence) => path + sentence))
  })

  test('mistakes beyond the first hundred are counted, however many there are', () => {
    const text = Array.from({ length: 2_000 }, (_, index) => `key${index}: 1`).join('\n')
    const mistakes = mistakesOf(() => parse(text))
    expect(mistakes).toHaveLength(101)
    expect(mistakes[100]).toBe('… and 1900 more mistakes.')
  })

  test('without a file, the place is what the caller names', () => {
    expect(mistakesOf(() => parseConfiguration({ scope: 1 }, known, 'options.configuration'))).toEqual([
      'options.configuration: scope must be added, section, file or change; found 1.'
    ])
  })

  test('the error lists its mistakes one a line', () => {
    const error = new ConfigurationError(['a: b.', 'c: d.'])
    expect([error.name, error.message]).toEqual(['ConfigurationError', 'a: b.\nc: d.'])
    expect(new ConfigurationError('a: b.').mistakes).toEqual(['a: b.'])
  })

  test('options are held to the schema of their rule', () => {
    const depth = v.pipe(v.number('a number'), v.maxValue(9, 'a number up to 9'))
    const about = { ...known, options: { 'privacy/phone-number': v.strictObject({ depth: v.optional(depth, 3) }) } }
    const text = (options: string, rule = 'privacy/phone-number') => `rules: {${rule}: {${options}}}`
    expect(mistakesOf(() => parse(text('depth: 12, dept: 1'), about))).toEqual([
      `${path}:1:32: rules."privacy/phone-number".depth must be a number up to 9; found 12.`,
      `${path}:1:43: rules."privacy/phone-number".dept is no key here; did you mean "depth"?`
    ])
    expect(mistakesOf(() => parse(text('depth: 1', 'secrets/private-key'), about))).toEqual([
      `${path}:1:31: rules."secrets/private-key".depth is no key here; it takes none.`
    ])
    expect(parse(text('depth: 5, severity: notice'), about).rules).toEqual({
      'privacy/phone-number': { severity: 'notice', options: { depth: 5 } }
    })
  })
})

describe('a right configuration', () => {
  const defaults = parse('')

  test('that says nothing selects every policy, checks added lines and fails on errors', () => {
    expect(defaults).toMatchObject({
      policies: known.policies,
      rules: {},
      scope: 'added',
      failOn: 'error',
      onReview: 'pass',
      onIncomplete: 'fail',
      license: { allowed: [] },
      sources: [],
      waivers: [],
      privacy: { consent: [] },
      moderation: { contacts: [] },
      comments: { post: true }
    })
    expect(parse('# only a comment\n')).toEqual(defaults)
    expect(parse('{}')).toEqual(defaults)
  })

  test('gives every key its meaning', () => {
    const text = `
policies: [stack-exchange]
rules:
  privacy/phone-number: off
  secrets/private-key: { severity: warning, depth: 2 }
paths: ["docs/**"]
paths-ignore: []
images: [docs/*.png]
scope: file
fail-on: never
on-review: fail
on-incomplete: pass
license: { allowed: [MIT, CC-BY-4.0 OR MIT], default: LicenseRef-House }
sources: [.github/sources.gfx]
waivers:
  - rule: privacy/*
    paths: [docs/contact.md]
    fingerprint: 0123456789abcdef0123456789abcdef
    reason: The help desk.
    owner: docs team
    expires: 2028-02-29
privacy:
  salt: 0123456789abcdef0123456789abcdef
  consent: [{ hash: ${'ab'.repeat(32)}, reason: By mail., owner: docs team, expires: 2028-02-29 }]
moderation: { contacts: [{ name: Moderators, link: "mailto:moderators@example.org", policy: stack-exchange }] }
limits: { file-size: 4096, image-size: 8192, images: 3, time: 5000 }
comments: { post: false, most: 0, summary: true, show-matches: true }
labels: { fail: 'goodfaith: needs a change' }
review-request: { teams: [docs-team], from: warning }
check-run: true
`
    expect(parse(text)).toEqual({
      policies: ['stack-exchange'],
      rules: {
        'privacy/phone-number': { severity: 'off', options: {} },
        'secrets/private-key': { severity: 'warning', options: { depth: 2 } }
      },
      paths: ['docs/**'],
      pathsIgnore: [],
      images: ['docs/*.png'],
      scope: 'file',
      failOn: 'never',
      onReview: 'fail',
      onIncomplete: 'pass',
      license: { allowed: ['MIT', 'CC-BY-4.0 OR MIT'], default: 'LicenseRef-House' },
      sources: ['.github/sources.gfx'],
      waivers: [
        {
          rule: 'privacy/*',
          paths: ['docs/contact.md'],
          fingerprint: '0123456789abcdef0123456789abcdef',
          reason: 'The help desk.',
          owner: 'docs team',
          expires: '2028-02-29'
        }
      ],
      privacy: {
        salt: '0123456789abcdef0123456789abcdef',
        consent: [{ hash: 'ab'.repeat(32), reason: 'By mail.', owner: 'docs team', expires: '2028-02-29' }]
      },
      moderation: {
        contacts: [{ name: 'Moderators', link: 'mailto:moderators@example.org', policy: 'stack-exchange' }]
      },
      limits: { fileSize: 4096, imageSize: 8192, images: 3, time: 5000 },
      comments: { post: false, most: 0, summary: true, showMatches: true },
      labels: { fail: 'goodfaith: needs a change' },
      reviewRequest: { teams: ['docs-team'], from: 'warning' },
      checkRun: true
    })
  })

  test('writes families out, and lets a rule’s own entry win', () => {
    const { rules } = parse('rules: {privacy/*: off, secrets/*: notice, secrets/private-key: {depth: 1}}')
    expect(rules).toEqual({
      'privacy/phone-number': { severity: 'off', options: {} },
      'secrets/private-key': { severity: 'notice', options: { depth: 1 } }
    })
  })
})

describe('parts of the configuration', () => {
  const merged = (...parts: unknown[]) =>
    mergeConfiguration(
      parts.map((part) => readLayer(part, known)),
      known
    )

  test('are joined key by key, the later winning', () => {
    const { license, scope, failOn } = merged(
      { license: { allowed: ['MIT'], default: 'MIT' }, scope: 'file' },
      { license: { default: 'CC0-1.0' }, 'fail-on': 'notice' }
    )
    expect({ license, scope, failOn }).toEqual({
      license: { allowed: ['MIT'], default: 'CC0-1.0' },
      scope: 'file',
      failOn: 'notice'
    })
  })

  test('replace lists as a whole', () => {
    expect(merged({ paths: ['a', 'b'] }, { paths: ['c'] }).paths).toEqual(['c'])
    expect(merged({ license: { allowed: ['MIT'] } }, { license: { allowed: [] } }).license.allowed).toEqual([])
  })

  test('let a later family win over an earlier rule, and keep the rule’s options', () => {
    const { rules } = merged(
      { rules: { 'privacy/phone-number': { severity: 'error', depth: 2 } } },
      { rules: { 'privacy/*': 'off' } }
    )
    expect(rules).toEqual({ 'privacy/phone-number': { severity: 'off', options: { depth: 2 } } })
  })

  test('may be none at all', () => {
    expect(merged()).toEqual(parse(''))
    expect(merged(undefined, null, {})).toEqual(parse(''))
  })
})

describe('paths', () => {
  const defaults = parse('')
  const cases: readonly [path: string, checked: boolean][] = [
    ['README.md', true],
    ['README', true],
    ['license', true],
    ['docs/guide.MD', true],
    ['docs/.hidden/page.mdx', true],
    ['.github/CODE_OF_CONDUCT', true],
    ['notes.txt', true],
    ['docs/index.rst', true],
    ['src/readme.ts', false],
    ['src/license/index.js', false],
    ['requirements-dev.txt', false],
    ['lib/CMakeLists.txt', false],
    ['node_modules/a/README.md', false],
    ['docs/node_modules/a/README.md', false],
    ['Node_Modules/a/README.md', true],
    ['vendors/list.md', true],
    ...['\n', '\r', '\u2028', '\u2029'].map((end): [string, boolean] => [`docs/${end}${end}a.md`, true]),
    [`${'a/'.repeat(600)}b.exe`, true],
    [`vendor/${'a'.repeat(256)}`, true]
  ]
  test.each(cases)('%s: checked by default, %s', async (file, checked) => {
    expect((await pathFilter(defaults))(file)).toBe(checked)
  })

  test.each(cases)('%s: checked by the same globs of a community, %s', async (file, checked) => {
    const { paths, pathsIgnore } = defaults
    const own = { paths: [...paths, 'no/such/file'], pathsIgnore: [...pathsIgnore, 'no/such/file'] }
    expect((await pathFilter(own))(file)).toBe(checked)
  })

  test('that are made to be hard end all the same', async () => {
    const takes = await pathFilter(defaults)
    const matches = globMatcher(['**/*a*b/**/*a*b/**', '**/*-*.md', '*[a-z]*{a,aa}b'])
    const hard = ['a', '-', 'ab', 'a/', '-/', '.a/'].map((part) => part.repeat(250).slice(0, 255))
    expect([...hard, hard.join('/').slice(0, 1024)].filter((path) => takes(path) || matches(`${path}!`))).toEqual([])
  })

  test('of waivers match in their own case and take no pattern as a negation or a group', () => {
    const matches = globMatcher(['docs/*.md', '!a', '@(x|y)'])
    expect(['docs/a.md', 'Docs/a.md', 'docs/b/a.md', '!a', 'b', 'x'].map(matches)).toEqual([
      true,
      false,
      false,
      true,
      false,
      false
    ])
  })
})

describe('the example in docs/configuration.md', () => {
  const read = (file: string) => readFileSync(join(process.cwd(), file), 'utf8')
  const [, example = ''] = /```yaml\n([^`]*)```/.exec(read('docs/configuration.md')) ?? []
  const schema = JSON.parse(read('schema/configuration.schema.json'))

  test('is a right configuration, and names rules that exist', () => {
    const rules = Object.keys(schema.properties.rules.properties).filter((name) => !name.endsWith('/*'))
    const { failOn, waivers } = parse(example, { ...known, rules })
    expect([failOn, waivers.length]).toEqual(['warning', 1])
  })

  test('is right by the published schema too, which finds mistakes as we do', () => {
    const valid = new Ajv({ allowUnionTypes: true }).compile(schema)
    expect(valid(parseYaml(example))).toBe(true)
    const mistakes = [
      'fail-on: eror',
      'fial-on: error',
      'rules: {privacy/fax: off}',
      'waivers: [{rule: privacy/*, paths: [a]}]'
    ]
    expect(mistakes.map((text) => valid(parseYaml(text)))).toEqual([false, false, false, false])
  })
})
