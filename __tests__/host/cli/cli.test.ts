import { afterAll, describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { version } from '../../../src/version.js'
import { bad, folderWith, good, goodfaith, removeFolders, repositoryWith, rule } from './workplace.js'

afterAll(removeFolders)

const desk = folderWith({
  'good.md': good,
  'bad.md': bad,
  'image.png': new Uint8Array([137, 80, 78, 71, 0, 0, 0, 13, 1, 2, 3, 4]),
  'broken.yml': 'license: [\n',
  'wrong.yml': 'paths: 3\nrulse: {}\n',
  'latin1.yml': new Uint8Array([0x61, 0x3a, 0x20, 0xe9]),
  'never.yml': 'fail-on: never\n',
  'off.yml': `rules:\n  ${rule}: off\n`,
  'small.yml': 'limits:\n  file-size: 1024\n',
  'large/long.md': 'word '.repeat(1000),
  'large/bad.md': bad,
  'sub/.gitkeep': ''
})

describe('what cannot be judged is one clear sentence and exit code 2', () => {
  const cases: readonly (readonly [args: readonly string[], sentence: string])[] = [
    [['chekc'], "unknown command 'chekc' (Did you mean check?) See goodfaith --help."],
    [['check', '--formt', 'json'], "unknown option '--formt' (Did you mean --format?) See goodfaith check --help."],
    [
      ['check', '--format', 'xml'],
      "option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json, sarif, github. See goodfaith check --help."
    ],
    [['check', '--config'], "option '--config <file>' argument missing. See goodfaith check --help."],
    [
      ['check', '--base', '', '--head', 'sub'],
      "option '--base <folder>' argument '' is invalid. It must not be empty. See goodfaith check --help."
    ],
    [
      ['check', ''],
      "command-argument value '' is invalid for argument 'paths'. It must not be empty. See goodfaith check --help."
    ],
    [['rules', 'all'], "too many arguments for 'rules'. Expected 0 arguments but got 1. See goodfaith rules --help."],
    [['explain'], "missing required argument 'id'. See goodfaith explain --help."],
    [['check', '--head', 'sub'], '--head needs --base as well: the two folders are compared.'],
    [['check', '--base', 'sub'], '--base needs --head as well: the two folders are compared.'],
    [['check', '--base', 'none', '--head', 'sub'], '--base names none, which does not exist.'],
    [['check', '--base', 'sub', '--head', 'good.md'], '--head names good.md, which is not a folder.'],
    [['check', 'good.md', '--diff', 'main'], 'Give either paths or --diff; each says on its own what to check.'],
    [
      ['check', '--diff', 'main', '--base', 'a'],
      'Give either --diff or --base and --head; each says on its own what to check.'
    ],
    [['check', '--diff', 'main'], `${desk} is not in a git repository, which --diff needs.`],
    [['check', 'none.md'], 'none.md does not exist.'],
    [['check', 'good.md/none.md'], 'good.md/none.md does not exist: a part of its path is a file.'],
    [['check', 'none/*.md'], 'No file matches none/*.md.'],
    [['check', '*.rst'], 'No file matches *.rst.'],
    [['check', 'n\u001bone.md'], 'n\\u{1b}one.md does not exist.'],
    [['check', '--config', 'none.yml'], '--config names none.yml, which does not exist.'],
    [['check', '--config', 'sub'], 'sub is a folder, not a file.'],
    [['check', '--config', 'latin1.yml'], 'latin1.yml must be UTF-8 text; found other bytes.'],
    [['check', '--fail-on', 'eror'], '--fail-on must be error, warning, notice or never; found "eror".'],
    [
      ['check', '--policy', 'pyworldwid'],
      '--policy must be python-discord, pyworldwide or stack-exchange; found "pyworldwid"; did you mean "pyworldwide"?'
    ],
    [
      ['check', '--rule', 'privcy/*'],
      '--rule must be a rule or a family such as "privacy/*"; found "privcy/*"; did you mean "privacy/*"?'
    ],
    [
      ['check', '--rule', rule, '--policy', 'stack-exchange'],
      `--rule leaves no rule to run: ${rule} serves no clause of the selected policies.`
    ],
    [
      ['check', 'good.md', '--output', 'none/report.txt'],
      '--output names none/report.txt, which lies in a folder that does not exist.'
    ],
    [['check', 'good.md', '--output', 'sub'], '--output names sub, which is a folder.'],
    [['inspect', 'none.md'], 'none.md does not exist.'],
    [['inspect', 'sub'], 'sub is not a file.'],
    [['inspect', 'image.png'], 'image.png holds no text.'],
    [
      ['explain', 'links/text-mismach'],
      'No rule and no clause is called links/text-mismach. Did you mean links/text-mismatch?'
    ],
    [
      ['explain', 'pyworldwide/privacy.fone'],
      'No rule and no clause is called pyworldwide/privacy.fone. Did you mean pyworldwide/privacy.phone?'
    ],
    [
      ['explain', '?'],
      'No rule and no clause is called ?. `goodfaith rules` lists the rules, docs/clauses.md the clauses.'
    ]
  ]
  test.each(cases)('goodfaith %j', async (args, sentence) => {
    expect(await goodfaith(desk, args)).toEqual({ exitCode: 2, stdout: '', stderr: `goodfaith: ${sentence}\n` })
  })

  test('every mistake of a configuration has a line of its own, with its place', async () => {
    const run = await goodfaith(desk, ['check', '--config', 'wrong.yml'])
    expect(run).toMatchObject({ exitCode: 2, stdout: '' })
    expect(run.stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^goodfaith: wrong\.yml:1:1: paths must be /),
      expect.stringMatching(/^goodfaith: wrong\.yml:2:1: .*rulse/)
    ])
    const broken = await goodfaith(desk, ['check', '--config', 'broken.yml'])
    expect(broken).toMatchObject({ exitCode: 2, stdout: '' })
    expect(broken.stderr).toMatch(/^goodfaith: broken\.yml:\d+:\d+: the file must be valid YAML; .+\n$/)
  })

  test('git that is not there is named, and no trace of the program is shown', async () => {
    const repository = repositoryWith({ 'good.md': good })
    const run = await goodfaith(repository, ['check', '--diff', 'main'], { env: { PATH: '/nowhere' } })
    expect(run).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'goodfaith: git was not found; install it, or put it on the PATH.\n'
    })
    const debugged = await goodfaith(repository, ['check', '--diff', 'main'], {
      env: { PATH: '/nowhere', GOODFAITH_DEBUG: '1' }
    })
    expect(debugged.stderr).toContain('\n    at ')
  })
})

describe('the exit code follows the result', () => {
  const cases: readonly (readonly [args: readonly string[], exitCode: number, last: string])[] = [
    [['check', 'good.md'], 0, 'no findings in 1 file: pass'],
    [['check', 'bad.md'], 1, '1 error in 1 of 1 file: fail'],
    [['check', 'bad.md', '--fail-on', 'never'], 0, '1 error in 1 of 1 file: pass'],
    [['check', 'bad.md', '--config', 'never.yml'], 0, '1 error in 1 of 1 file: pass'],
    [['check', 'bad.md', '--config', 'never.yml', '--fail-on', 'error'], 1, '1 error in 1 of 1 file: fail'],
    [['check', 'bad.md', '--config', 'off.yml'], 0, 'no findings in 1 file: pass'],
    [['check', 'bad.md', '--config', 'off.yml', '--rule', rule], 1, '1 error in 1 of 1 file: fail'],
    [['check', 'bad.md', '--rule', 'obfuscation/*', '--rule', 'links/*'], 1, '1 error in 1 of 1 file: fail'],
    [['check', 'bad.md', '--rule', 'links/*'], 0, 'no findings in 1 file: pass'],
    [['check', 'bad.md', '--policy', 'stack-exchange'], 0, 'no findings in 1 file: pass'],
    [['check', 'large/long.md', '--config', 'small.yml'], 2, 'no findings in 0 files: incomplete'],
    [['check', 'large', '--config', 'small.yml'], 1, '1 error in 1 of 1 file: fail']
  ]
  test.each(cases)('goodfaith %j ends with %i', async (args, exitCode, last) => {
    const run = await goodfaith(desk, args)
    expect(run).toMatchObject({ exitCode, stderr: '' })
    expect(run.stdout.trimEnd().split('\n').at(-1)).toBe(last)
  })

  test('a file beyond the limit is named with the limit', async () => {
    const { stdout } = await goodfaith(desk, ['check', 'large', '--config', 'small.yml'])
    expect(stdout).toContain('Not checked\n  large/long.md: The file is larger than the limit of 1024 bytes.\n')
  })
})

describe('the report', () => {
  test('as JSON is the report of the library', async () => {
    const { exitCode, stdout } = await goodfaith(desk, ['check', 'bad.md', '--format', 'json'])
    expect(exitCode).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      result: 'fail',
      findings: [{ ruleId: rule, place: { path: 'bad.md', span: { start: { line: 1, column: 21 } } } }]
    })
  })

  test('as SARIF describes every rule', async () => {
    const { stdout } = await goodfaith(desk, ['check', 'bad.md', '--format', 'sarif'])
    const [run] = JSON.parse(stdout).runs
    expect(run.results).toHaveLength(1)
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toContain('links/text-mismatch')
  })

  test('for a workflow is commands and a closing line', async () => {
    const { stdout } = await goodfaith(desk, ['check', 'large', '--config', 'small.yml', '--format', 'github'])
    const lines = stdout.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^::error file=large\/bad\.md,line=1,.*U\+202E/)
    expect(lines.slice(1)).toEqual([
      'Not checked: large/long.md: The file is larger than the limit of 1024 bytes.',
      'goodfaith: 1 error in 1 of 1 file: fail'
    ])
  })

  test('goes to a file where one is named, without color, and one line says so', async () => {
    const out = join(desk, 'report.txt')
    const run = await goodfaith(desk, ['check', 'bad.md', '--output', 'report.txt'], { isTTY: true })
    expect(run).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'goodfaith: 1 error in 1 of 1 file: fail; the report is in report.txt\n'
    })
    const printed = await goodfaith(desk, ['check', 'bad.md'])
    expect(readFileSync(out, 'utf8')).toBe(printed.stdout)
    expect(await goodfaith(desk, ['check', 'bad.md', '--output', 'report.txt', '--quiet'])).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: ''
    })
  })

  test('is not written where the check could not begin', async () => {
    await goodfaith(desk, ['check', 'none.md', '--output', 'unwritten.txt'])
    expect(existsSync(join(desk, 'unwritten.txt'))).toBe(false)
  })

  test('is left out by --quiet when all is well, and only then', async () => {
    expect(await goodfaith(desk, ['check', 'good.md', '--quiet'])).toEqual({ exitCode: 0, stdout: '', stderr: '' })
    expect((await goodfaith(desk, ['check', 'bad.md', '--quiet'])).stdout).toContain(rule)
    expect((await goodfaith(desk, ['check', 'good.md', '--quiet', '--format', 'json'])).stdout).toContain('"pass"')
  })

  const colors: readonly (readonly [
    colored: boolean,
    isTTY: boolean,
    env: Record<string, string>,
    flags: readonly string[]
  ])[] = [
    [false, false, {}, []],
    [true, true, {}, []],
    [false, true, { TERM: 'dumb' }, []],
    [false, true, { NO_COLOR: '1' }, []],
    [true, true, { NO_COLOR: '' }, []],
    [true, false, { FORCE_COLOR: '1' }, []],
    [false, true, { FORCE_COLOR: '0' }, []],
    [false, true, { FORCE_COLOR: '1', NO_COLOR: '1' }, []],
    [false, true, { FORCE_COLOR: '1' }, ['--no-color']],
    [true, false, { NO_COLOR: '1' }, ['--color']]
  ]
  test.each(colors)('is colored: %s, where a terminal is %s, with %j and %j', async (colored, isTTY, env, flags) => {
    const { stdout } = await goodfaith(desk, ['check', 'good.md', ...flags], { isTTY, env })
    expect(stdout.includes('\u001b[')).toBe(colored)
  })
})

describe('progress', () => {
  test('shows on a terminal when work is long, and leaves nothing behind', async () => {
    const { stderr } = await goodfaith(desk, ['check', 'good.md', 'bad.md'], { isTTY: true, columns: 30, pace: 400 })
    expect(stderr).toBe('\r\u001b[KChecking 2 of 2: bad.md\r\u001b[K')
  })

  test('is cut to the width of the terminal', async () => {
    const { stderr } = await goodfaith(desk, ['check', 'good.md', 'bad.md'], { isTTY: true, columns: 12, pace: 600 })
    expect(stderr).toBe('\r\u001b[KChecking 1 \r\u001b[KChecking 2 \r\u001b[K')
  })

  test.each([
    ['when work is short', { isTTY: true, pace: 1 }, []],
    ['where nobody looks', { isTTY: false, pace: 600 }, []],
    ['when --quiet is asked', { isTTY: true, pace: 600 }, ['--quiet']]
  ] as const)('stays silent %s', async (_, circumstances, flags) => {
    expect((await goodfaith(desk, ['check', 'good.md', ...flags], circumstances)).stderr).toBe('')
  })
})

describe('the other commands', () => {
  test('--help and --version print to the output and end well', async () => {
    const help = await goodfaith(desk, ['--help'])
    expect(help).toMatchObject({ exitCode: 0, stderr: '' })
    for (const words of ['check', 'inspect', 'explain', 'rules', 'Examples:', 'Exit codes:'])
      expect(help.stdout).toContain(words)
    const checkHelp = await goodfaith(desk, ['check', '--help'])
    for (const words of ['--diff', '--base', '--head', '--format', '--fail-on', 'Examples:'])
      expect(checkHelp.stdout).toContain(words)
    expect(await goodfaith(desk, ['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' })
  })

  test('without a command the help goes to the errors, as nothing was judged', async () => {
    const run = await goodfaith(desk, [])
    expect(run).toMatchObject({ exitCode: 2, stdout: '' })
    expect(run.stderr).toContain('Usage: goodfaith')
  })

  test('rules lists every rule with its severity, scope and summary', async () => {
    const { exitCode, stdout } = await goodfaith(desk, ['rules'])
    expect(exitCode).toBe(0)
    expect(stdout.split('\n')[0]).toMatch(/^RULE +SEVERITY +SCOPE +SUMMARY$/)
    expect(stdout).toMatch(/^links\/text-mismatch +error +added +Disallow links .+ another site$/m)
    const listed = JSON.parse((await goodfaith(desk, ['rules', '--format', 'json'])).stdout)
    expect(listed).toContainEqual(expect.objectContaining({ id: rule, clauses: ['pyworldwide/obfuscation'] }))
  })

  test('explain tells of a rule what it is for and shows its examples, invisible characters included', async () => {
    const { stdout } = await goodfaith(desk, ['explain', rule], { columns: 80 })
    for (const part of [
      'Severity  error',
      'Clauses\n  pyworldwide/obfuscation  decide',
      'Found (',
      'photo-⟦\\u{202e}⟧gpj.exe',
      'Left alone'
    ]) {
      expect(stdout).toContain(part)
    }
    expect(stdout).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/)
  })

  test('explain tells of a clause what it asks, where it stands and what serves it', async () => {
    const { stdout } = await goodfaith(desk, ['explain', 'pyworldwide/obfuscation'])
    for (const part of ['decide: a finding can fail the check', rule, 'https://', 'CC BY 4.0'])
      expect(stdout).toContain(part)
    expect((await goodfaith(desk, ['explain', 'python-discord/moderation.roles'])).stdout).toMatch(
      /^Served by +Configuration and waivers/m
    )
  })

  test('inspect lays out what a page states', async () => {
    const folder = folderWith({
      'page.md': '# Page\n\nThis page is licensed under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).\n'
    })
    const { exitCode, stdout } = await goodfaith(folder, ['inspect', 'page.md'])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^page\.md\n\nLicenses\n {2}line 3 +CC-BY-4\.0 +declaration/)
    expect(stdout).toContain('Credits\n  none\n')
    expect(stdout).toContain('for the page')
    const facts = JSON.parse((await goodfaith(folder, ['inspect', 'page.md', '--format', 'json'])).stdout)
    expect(facts).toMatchObject({
      path: 'page.md',
      licenses: [{ id: 'CC-BY-4.0', kind: 'declaration' }],
      holders: [],
      credits: [],
      rights: []
    })
  })

  test('inspect lays out each part of a credit, and those that are missing', async () => {
    const folder = folderWith({
      'page.md':
        '# Page\n\nThis guide is based on [Tides](https://works.example/tides) which is based on [Shores](https://works.example/shores).\n\n“Pools” by Ada Example, used with permission. © 2024 Harbor Press. All rights reserved.\n'
    })
    const { stdout } = await goodfaith(folder, ['inspect', 'page.md'])
    for (const part of [
      /^ {2}line 3 +credit for the page$/m,
      /^ {4}title +Tides$/m,
      /^ {4}author +–$/m,
      /^ {4}changes +based on$/m,
      /^ {4}through +https:\/\/works\.example\/tides$/m,
      /^ {4}rights +with permission$/m,
      /^ {2}line 5 +all rights reserved +for the page$/m,
      /^ {2}line 5 +Harbor Press +2024$/m
    ])
      expect(stdout).toMatch(part)
  })
})
