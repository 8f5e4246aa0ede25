/** The built action, spawned as the runner does it, against a GitHub of our own on loopback. */
import { generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:net'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { reportSchema } from '../../../src/report/report-schema.js'
import { forbidden, unprocessable } from '../../fake-github/answer.js'
import { type FakeGitHub, type RecordedRequest, startFakeGitHub } from '../../fake-github/fake-github.js'
import type { Files } from '../../fake-github/git-repository.js'
import {
  droppedConnection,
  missingRepository,
  readOnlyToken,
  refusal,
  secondaryRateLimit,
  serverError
} from '../../fake-github/refusals.js'
import { type ActionRun, type RunOptions, runAction } from '../../fake-github/run-action.js'
import type { RepositoryOptions, Scene } from '../../fake-github/scene.js'

const link = 'Log in at [https://bank.example/login](https://login.test/).'
const otherLink = 'Or at [https://shop.example](https://login.test/shop).'
const page = (...lines: readonly string[]) => `${lines.join('\n')}\n`
const calm = page('# Guide', '', 'One.', '', 'Two.', '', 'Three.')

let fake: FakeGitHub
const folders: string[] = []

beforeAll(async () => {
  fake = await startFakeGitHub()
})

afterEach(() => {
  expect(fake.state.contractViolations).toEqual([])
})

afterAll(async () => {
  await fake.close()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A pull request in a repository of its own. */
function sceneWith(head: Files, options: RepositoryOptions = {}): Scene {
  const name = `handbook-${fake.state.world.nextId()}`
  return fake.createRepository({ base: { 'docs/guide.md': calm }, head, name, ...options })
}

/** A run, and all that the fake was asked meanwhile. */
async function act(scene: Scene, options: RunOptions = {}) {
  const before = fake.requests.length
  const run = await runAction(fake, scene, options)
  return { ...run, asked: fake.requests.slice(before) }
}

function writes({ method, operation }: RecordedRequest): boolean {
  return method !== 'GET' && operation !== 'graphql/query'
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'goodfaith-test-'))
  folders.push(made)
  return made
}

function reportIn(file: string) {
  const schema = v.strictObject({ ...reportSchema.entries, $schema: v.string() })
  return v.parse(schema, JSON.parse(readFileSync(file, 'utf8')))
}

function lineOf(text: string, part: string): number {
  return text.split('\n').findIndex((line) => line.includes(part)) + 1
}

function annotationsOf({ commands }: Pick<ActionRun, 'commands'>) {
  return commands.filter(({ name, properties }) => name !== 'add-mask' && properties['title'] !== 'goodfaith')
}

function placesOf({ pull }: Scene) {
  return pull.reviewComments.map(({ path, anchor }) => `${path} ${anchor?.side} ${anchor?.line}`).sort()
}

describe('a pull request with something in it', () => {
  const credit = 'Photo by Ada Example, CC BY 4.0.'
  const rest = [
    'It is cold.',
    '',
    'And wide.',
    '',
    'It has two shores.',
    '',
    'A path leads around it.',
    '',
    'Bring a boat.'
  ]
  const old = page('# Lake', '', 'The lake is deep.', '', credit, '', ...rest)
  const head = {
    'docs/guide.md': page('# Guide', '', 'One.', link, '', 'Two.', '', 'Three.', '', otherLink),
    'docs/lake.md': null,
    'docs/water.md': page('# Lake', '', 'The lake is deep.', '', ...rest, link),
    'docs/gone.md': null,
    'docs/noise.md': new Uint8Array(2000).map((_, index) => (index * 7) % 31),
    'docs/picture.png': new Uint8Array([137, 80, 78, 71, 0, 1, 2, 3]),
    'src/code.c': 'int main() {}\n'
  }
  let scene: Scene
  let run: Awaited<ReturnType<typeof act>>

  beforeAll(async () => {
    scene = sceneWith(head, {
      fork: 'visitor',
      base: { 'docs/guide.md': calm, 'docs/lake.md': old, 'docs/gone.md': page('Gone.') },
      baseAfterBranch: { 'docs/guide.md': page('New first line.', '', 'And more.', '', ...calm.trimEnd().split('\n')) }
    })
    run = await act(scene)
  })

  test('fails, and says so in outputs, annotations, summary and exit code', () => {
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toBe('')
    expect(run.outputs).toEqual({
      result: 'fail',
      findings: '4',
      errors: '4',
      warnings: '0',
      notices: '0',
      'files-checked': '3',
      'files-skipped': '0',
      complete: 'true',
      posted: '4',
      'json-file': '',
      'sarif-file': ''
    })
    expect(annotationsOf(run).map(({ name, properties: { file, line } }) => `${name} ${file} ${line}`)).toEqual([
      'error docs/guide.md 4',
      'error docs/guide.md 10',
      'error docs/water.md undefined',
      'error docs/water.md 14'
    ])
    expect(run.commands.at(-1)?.data).toContain('Something needs a change')
    expect(run.summary).toContain('## Goodfaith: something needs a change')
    expect(run.summary).toContain('`docs/water.md`')
    expect(run.summary).toContain('A review was posted')
    expect(run.summary).toContain(`/blob/${scene.headSha}/docs/guide.md?plain=1#L4`)
  })

  test('comments on the very lines, on the side they stand on, in one review of the commit it read', () => {
    const { guide, water } = { guide: head['docs/guide.md'], water: head['docs/water.md'] }
    expect(placesOf(scene)).toEqual(
      [
        `docs/guide.md RIGHT ${lineOf(guide, 'bank.example')}`,
        `docs/guide.md RIGHT ${lineOf(guide, 'shop.example')}`,
        `docs/water.md LEFT ${lineOf(old, 'Photo')}`,
        `docs/water.md RIGHT ${lineOf(water, 'bank.example')}`
      ].sort()
    )
    expect(scene.pull.reviews).toHaveLength(1)
    expect(scene.pull.reviews[0]).toMatchObject({ state: 'COMMENTED', commit: scene.headSha })
    expect(fake.requestsTo('writes').map(({ operation }) => operation)).toEqual(['pulls/create-review'])
  })

  test('reads no file the configuration leaves out, and pins the version of the API', () => {
    const questions = run.asked.filter(({ operation }) => operation === 'graphql/query')
    expect(questions.map(({ body }) => JSON.stringify(body)).join()).not.toMatch(/picture|code\.c/)
    // Of noise, GraphQL gives no text, and of what is named like a picture it is asked for the size alone.
    const asked = run.asked.filter(({ operation }) => operation === 'git/get-blob' || operation === 'repos/get-content')
    expect(asked.map(({ operation }) => operation)).toEqual(['git/get-blob', 'git/get-blob'])
    for (const { headers, path } of run.asked)
      expect([path, headers['x-github-api-version']]).toEqual([path, '2022-11-28'])
  })

  test('posts nothing new in a second run, nor after a push that moves the lines', async () => {
    const again = await act(scene)
    expect(again.exitCode).toBe(1)
    expect(again.outputs['posted']).toBe('0')
    expect(again.asked.filter(writes)).toEqual([])
    expect(again.log.join('\n')).toContain('nothing was posted')
    expect(again.summary).toContain('Earlier reviews have said all of this')

    const moved = page('# Guide', '', 'Above all.', '', 'One.', link, '', 'Two.', '', 'Three.', '', otherLink)
    const early = scene.event()
    scene.pushToHead({
      'docs/guide.md': moved,
      'docs/added.md': page('New here.', '', otherLink.replace('shop', 'mail'))
    })
    const pushed = await act(scene, { event: { name: 'pull_request', payload: early } })
    expect(pushed.log.join('\n')).toContain('has moved on since this event')
    expect(scene.pull.reviews.at(-1)?.commit).toBe(scene.headSha)
    expect(pushed.outputs).toMatchObject({ result: 'fail', findings: '5', posted: '1' })
    expect(scene.pull.reviews).toHaveLength(2)
    expect(placesOf(scene)).toContain('docs/added.md RIGHT 3')
    expect(scene.pull.reviewComments).toHaveLength(5)
  })
})

describe('posting', () => {
  test('names what has no comment in the review, and remembers that too', async () => {
    const lines = ['a', 'b', 'c'].map((name) => `At [https://${name}.example](https://login.test/${name}).`)
    const scene = sceneWith({ 'docs/many.md': page(...lines.flatMap((line) => [line, ''])) }, { body: link })
    const inputs = { 'max-comments': '2' }
    const first = await act(scene, { inputs })
    expect(first.outputs).toMatchObject({ findings: '4', posted: '2' })
    expect(scene.pull.reviews[0]?.body).toContain('Description of the pull request')
    const second = await act(scene, { inputs })
    expect(second.outputs).toMatchObject({ findings: '4', posted: '0' })
    expect(scene.pull.reviews).toHaveLength(1)
  })

  test('believes no marker but its own', async () => {
    const scene = sceneWith({ 'docs/guide.md': page(link) })
    const workspace = folder()
    const quiet = await act(scene, {
      inputs: { 'post-comments': 'false', 'json-file': 'report.json' },
      env: { GITHUB_WORKSPACE: workspace }
    })
    expect(quiet.outputs).toMatchObject({ findings: '1', posted: '0', 'json-file': join(workspace, 'report.json') })
    expect(quiet.summary).toContain('switched off')
    const { findings } = reportIn(join(workspace, 'report.json'))
    const body = `All good.\n\n<!-- goodfaith:fingerprint=${findings[0]?.fingerprint} -->`
    for (const login of ['mallory', 'echo[bot]', 'github-actions']) {
      const author = fake.state.world.account(login)
      const id = fake.state.world.nextId()
      scene.pull.reviews.push({
        id,
        author,
        body,
        state: 'COMMENTED',
        commit: scene.headSha,
        submittedAt: fake.state.world.now()
      })
    }
    const run = await act(scene)
    expect(run.outputs).toMatchObject({ findings: '1', posted: '1' })
    expect((await act(scene)).outputs).toMatchObject({ findings: '1', posted: '0' })
  })

  test('knows its own words under the token of a user too', async () => {
    const own = await startFakeGitHub({ actor: { login: 'docs-helper' } })
    try {
      const scene = own.createRepository({ base: { 'docs/guide.md': calm }, head: { 'docs/guide.md': page(link) } })
      const runs = [await runAction(own, scene), await runAction(own, scene)]
      expect(runs.map(({ outputs }) => outputs['posted'])).toEqual(['1', '0'])
      expect(own.state.contractViolations).toEqual([])
    } finally {
      await own.close()
    }
  })

  test('can be refused in every way without a change to the verdict', async () => {
    const scene = sceneWith({ 'docs/guide.md': page(link) }, { fork: 'visitor' })
    const review = { on: 'pulls/create-review' }
    const refusals = [
      [readOnlyToken(), /`pull-requests: write`/, /the token may not do this \(403\); for pull requests from forks/],
      [
        refusal(review, ({ operation }) => unprocessable(operation, ['commit_id is not part of the pull request'])),
        /could not use what it was sent \(422\)/
      ],
      [secondaryRateLimit({ ...review, retryAfter: 3600 }), /rate limit of GitHub is reached \(403\)/],
      [droppedConnection(review), /could not be reached/],
      [droppedConnection({ on: 'pulls/list-reviews' }), /could not be reached/],
      [
        refusal({ on: 'pulls/list-reviews' }, () => ({ status: 200, body: '<html>', type: 'text/html' })),
        /form goodfaith does not know/
      ]
    ] as const
    for (const [one, ...words] of refusals) {
      const lift = fake.refuse(one)
      const run = await act(scene)
      lift()
      expect(run.exitCode).toBe(1)
      expect(run.outputs).toMatchObject({ result: 'fail', findings: '1', posted: '0' })
      expect(annotationsOf(run)).toHaveLength(1)
      expect(run.summary).toContain('Comments beside the lines were not posted')
      for (const word of words) expect(run.summary).toMatch(word)
      expect(scene.pull.reviews).toEqual([])
    }
  }, 120_000)
})

describe('what is said without permission', () => {
  test('is said before anything is posted, and true if the run should end there', async () => {
    const scene = sceneWith({ 'docs/guide.md': page(link) })
    const files = { GITHUB_STEP_SUMMARY: join(folder(), 'summary'), GITHUB_OUTPUT: join(folder(), 'output') }
    for (const file of Object.values(files)) writeFileSync(file, 'before=1\n')
    const seen: string[] = []
    const lift = fake.refuse(
      refusal({ on: 'pulls/create-review' }, ({ operation }) => {
        seen.push(...Object.values(files).map((file) => readFileSync(file, 'utf8')))
        return forbidden(operation)
      })
    )
    const run = await act(scene, { env: files })
    lift()
    expect(run.exitCode).toBe(1)
    const [summary, outputs] = seen
    expect(summary).toMatch(/^before=1\n## Goodfaith: something needs a change/)
    expect(summary).toContain('not posted: the run ended before GitHub answered')
    expect(outputs).toMatch(/result<<[\s\S]*fail/)
    const final = readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8')
    expect(final).toMatch(/^before=1\n## Goodfaith/)
    expect(final.match(/## Goodfaith:/g)).toHaveLength(1)
    expect(final).toContain('`pull-requests: write`')
  })

  test('holds nothing of a key that was found, and neither does the review', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trimEnd()
    const lines = key.split('\n').slice(1, -1)
    const workspace = folder()
    const scene = sceneWith({ 'docs/deploy.md': page('# Deploy', '', '```', key, '```', '', link) })
    const run = await act(scene, {
      inputs: { 'sarif-file': 'a.sarif', 'json-file': 'a.json' },
      env: { GITHUB_WORKSPACE: workspace }
    })
    expect(annotationsOf(run).map(({ properties: { title } }) => title)).toContain('goodfaith: secrets/private-key')
    // The runner is told of each line before anything is printed, so that it stars them out whatever else prints them.
    const masked = run.commands.flatMap(({ name, data }) => (name === 'add-mask' ? [data] : []))
    for (const line of lines) expect(masked).toContain(line)
    expect(run.commands.findIndex(({ name }) => name === 'error')).toBe(masked.length)
    const printed = run.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    const left = [
      printed.join('\n'),
      run.summary,
      JSON.stringify(run.outputs),
      ...['a.sarif', 'a.json'].map((name) => readFileSync(join(workspace, name), 'utf8')),
      ...run.asked.filter(writes).map(({ body }) => JSON.stringify(body))
    ]
    expect(left).toHaveLength(6)
    for (const text of left) for (const line of lines) expect(text).not.toContain(line.slice(0, 16))
  })
})

describe('hostile text', () => {
  const commands = [
    '##[stop-commands]x',
    '::stop-commands::x',
    '  ::error::pwned',
    '##[add-mask]a',
    '::set-output name=result::pass'
  ]
  const names = [
    'docs/::error::pwned.md',
    'docs/##[stop-commands]x.md',
    'docs/%0A::error::pwned,line=1.md',
    'docs/`<img src=x>`|@octocat.md'
  ]
  test('gives no command to the runner and is not echoed', async () => {
    const hostile = page(...commands, '', link, '', ...commands)
    const scene = sceneWith(
      { ...Object.fromEntries(names.map((name) => [name, hostile])), 'docs/a\n::error::pwned.md': hostile },
      { title: `::error::pwned ##[stop-commands]x`, body: `${commands.join('\n')}\n\n${link}` }
    )
    const run = await act(scene)
    expect(run.outputs).toMatchObject({ result: 'fail', findings: '7', posted: '5' })
    expect(run.commands.map(({ name }) => name)).toEqual(['add-mask', ...Array.from({ length: 8 }, () => 'error')])
    expect(
      run.commands
        .slice(1)
        .map(({ properties }) => properties['title'])
        .sort()
    ).toEqual([
      'goodfaith',
      ...Array.from({ length: 6 }, () => 'goodfaith: links/text-mismatch'),
      'goodfaith: obfuscation/misleading-extension'
    ])
    expect(
      annotationsOf(run)
        .flatMap(({ properties: { file } }) => file ?? [])
        .sort()
    ).toEqual([...names, 'docs/a\n::error::pwned.md', 'docs/a\n::error::pwned.md'].sort())
    for (const { data } of run.commands.slice(1)) expect(data).not.toMatch(/pwned|stop-commands|Log in/)
    expect(run.log.filter((line) => line !== '')).toEqual([
      expect.stringMatching(
        /^goodfaith \S+ read commit [0-9a-f]{12}: 7 errors in 5 of 5 files and the words of the pull request\.$/
      ),
      'A review was posted, with 5 comments on lines and files.'
    ])
    expect(run.summary).not.toContain('Log in at')
  })
})

describe('the configuration', () => {
  const off = 'rules:\n  links/text-mismatch: off\n'
  const never = 'fail-on: never\n'
  test('comes from the base branch under the inputs, whatever the branch under review says', async () => {
    const path = '.github/goodfaith.yml'
    const cases: readonly (readonly [Files, Files, RunOptions, string])[] = [
      [{}, { [path]: off }, {}, 'fail'],
      [{ [path]: off }, { [path]: null }, {}, 'needs-review'], // for the change of the configuration itself
      [{ [path]: off }, {}, { event: 'pull_request_target' }, 'pass'],
      [{ [path]: never }, {}, {}, 'pass'],
      [{ [path]: never }, {}, { inputs: { 'fail-on': 'error' } }, 'fail'],
      [{ 'policy/rules.yml': off, [path]: never }, {}, { inputs: { 'config-file': './policy/rules.yml' } }, 'pass']
    ]
    for (const [base, head, options, result] of cases) {
      const scene = sceneWith({ ...head, 'docs/guide.md': page(link) }, { base: { 'docs/guide.md': calm, ...base } })
      const run = await act(scene, options)
      expect(run.outputs['result']).toBe(result)
      expect(run.exitCode).toBe(result === 'fail' ? 1 : 0)
    }
  })

  test('decides how the job ends when people should look, or when something could not be judged', async () => {
    const big = `${'Calm words. '.repeat(200)}\n`
    const credited = page('# Map', '', 'A map of the town.', '', 'Credit: Ada Example, CC BY 4.0.')
    const cases = [
      [{ 'docs/big.md': big }, { 'on-incomplete': 'fail' }, 'incomplete', 2, 'error'],
      [{ 'docs/big.md': big }, { 'on-incomplete': 'pass' }, 'incomplete', 0, 'warning'],
      [
        { 'docs/map.md': page('# Map', '', 'A map of the town.') },
        { policies: 'python-discord' },
        'needs-review',
        0,
        'notice'
      ],
      [
        { 'docs/map.md': page('# Map', '', 'A map of the town.') },
        { policies: 'python-discord', 'on-review': 'fail' },
        'needs-review',
        1,
        'error'
      ]
    ] as const
    for (const [head, inputs, result, exitCode, level] of cases) {
      const scene = sceneWith(head, {
        base: { 'docs/map.md': credited, '.github/goodfaith.yml': 'limits:\n  file-size: 1024\n' }
      })
      const run = await act(scene, { inputs })
      expect([run.outputs['result'], run.exitCode, run.commands.at(-1)?.name]).toEqual([result, exitCode, level])
    }
  })
})

describe('what GitHub hands over', () => {
  test('is read to the last page', async () => {
    const names = Array.from({ length: 350 }, (_, index) => `docs/${String(index).padStart(3, '0')}.md`)
    const scene = sceneWith(
      Object.fromEntries(names.map((name, index) => [name, index === 349 ? page(link) : page(`Page ${index}.`)]))
    )
    const run = await act(scene)
    expect(run.outputs).toMatchObject({
      result: 'fail',
      findings: '1',
      'files-checked': '350',
      complete: 'true',
      posted: '1'
    })
    expect(run.asked.filter(({ operation }) => operation === 'pulls/list-files')).toHaveLength(4)
    expect(placesOf(scene)).toEqual(['docs/349.md RIGHT 1'])
  })

  test('may lack patches, files and blobs; what could not be read is named', async () => {
    const small = await startFakeGitHub({ limits: { files: 2, patchLines: 6 } })
    try {
      const scene = small.createRepository({
        base: { 'docs/a.md': calm, 'docs/b.md': calm },
        head: {
          'docs/a.md': page(...Array.from({ length: 9 }, (_, index) => `Line ${index}.`), link),
          'docs/b.md': `${calm}${link}\n`,
          'docs/c.md': page(link)
        }
      })
      const questions = small.refuse(serverError({ on: 'graphql/query', status: 501 }))
      const blob = small.refuse(
        refusal({ on: 'git/get-blob', times: 1 }, ({ operation }) => ({
          status: 404,
          body: { message: 'Not Found', documentation_url: operation.documentation, status: '404' }
        }))
      )
      const run = await runAction(small, scene, { inputs: { 'post-comments': 'false' } })
      blob()
      questions()
      expect(run.outputs).toMatchObject({ complete: 'false', 'files-skipped': '2' })
      expect(run.summary).toContain('GitHub listed 2 of the 3 changed files; the others could not be checked.')
      expect(run.summary).toMatch(
        /`docs\/[ab]\.md`: The file could not be read: GitHub found nothing there that the token may read \(404\)\./
      )
      const whole = await runAction(small, scene)
      expect(whole.outputs).toMatchObject({ findings: '2', posted: '1' })
      // A file without a patch has no line GitHub takes a comment on.
      expect(placesOf(scene)).toEqual([`docs/b.md RIGHT ${lineOf(`${calm}${link}`, 'bank')}`])
      expect(scene.pull.reviews.map(({ body }) => body).join('\n')).toContain('`docs/a.md`, line 10')
      expect(small.state.contractViolations).toEqual([])
    } finally {
      await small.close()
    }
  })

  test('is nothing at all on other events', async () => {
    const run = await act(sceneWith({ 'docs/guide.md': page(link) }), { event: { name: 'push', payload: {} } })
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toBe(
      'goodfaith reads pull requests, and this run began with the event push: there is nothing to check.\n'
    )
    expect(run.asked).toEqual([])
  })
})

describe('report files', () => {
  test('are written before anything is posted, into the workspace', async () => {
    const scene = sceneWith({ 'docs/guide.md': page(link) })
    const workspace = folder()
    const lift = fake.refuse(readOnlyToken())
    const run = await act(scene, {
      inputs: { 'sarif-file': 'out/goodfaith.sarif', 'json-file': './out/goodfaith.json' },
      env: { GITHUB_WORKSPACE: workspace }
    })
    lift()
    expect(run.outputs).toMatchObject({
      'sarif-file': join(workspace, 'out', 'goodfaith.sarif'),
      'json-file': join(workspace, 'out', 'goodfaith.json')
    })
    const sarif: unknown = JSON.parse(readFileSync(join(workspace, 'out', 'goodfaith.sarif'), 'utf8'))
    expect(sarif).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { informationUri: `https://github.com/${scene.fullName}` } },
          results: [{ ruleId: 'links/text-mismatch' }]
        }
      ]
    })
    expect(reportIn(join(workspace, 'out', 'goodfaith.json'))).toMatchObject({ result: 'fail' })
  })
})

describe('bad input', () => {
  let scene: Scene
  beforeAll(() => {
    scene = sceneWith({ 'docs/guide.md': page(link) })
  })

  async function expectOneSentence(options: RunOptions, sentence: RegExp, where = scene): Promise<void> {
    const run = await act(where, options)
    const errors = run.commands.filter(({ name }) => name !== 'add-mask')
    expect(errors.map(({ name, data }) => `${name} ${data}`)).toEqual([expect.stringMatching(sentence)])
    expect(errors[0]?.data).toMatch(/^[^\n]{10,400}[.?]$/)
    expect(run.exitCode).toBe(2)
    expect(run.log.filter((line) => line !== '')).toEqual([])
    expect(run.stderr).toBe('')
    expect(run.outputs).toEqual({})
    expect(run.summary).toBe('')
    expect(run.asked.filter(writes)).toEqual([])
  }

  test('of the event is told in one sentence', async () => {
    const event = (payload: unknown) => ({ event: { name: 'pull_request', payload } })
    await expectOneSentence({ env: { GITHUB_EVENT_NAME: undefined } }, /GITHUB_EVENT_NAME is not set/)
    await expectOneSentence({ env: { GITHUB_EVENT_PATH: undefined } }, /GITHUB_EVENT_PATH is not set/)
    await expectOneSentence(event(undefined), /cannot be read/)
    await expectOneSentence(event('{ "pull_request": '), /is not JSON/)
    await expectOneSentence(
      event({ pull_request: { number: '1' }, repository: {} }),
      /`pull_request\.number` is missing or of the wrong kind/
    )
  })

  test('of the inputs is told in one sentence', async () => {
    await expectOneSentence(
      { inputs: { 'fail-on': 'always' } },
      /input fail-on must be error, warning, notice or never; found "always"/
    )
    await expectOneSentence(
      { inputs: { 'config-file': '../other.yml' } },
      /input config-file must be the path of a file/
    )
    await expectOneSentence({ inputs: { 'config-file': 'missing.yml' } }, /found no file "missing\.yml" there/)
    await expectOneSentence(
      { inputs: { 'sarif-file': '/etc/goodfaith.sarif' } },
      /input sarif-file must be a path inside the workspace/
    )
    await expectOneSentence({ token: '', inputs: { token: '' } }, /input token must be a token of GitHub/)
  })

  test('of the configuration is told in one sentence', async () => {
    const configured = (text: string) =>
      sceneWith({ 'docs/guide.md': page(link) }, { base: { 'docs/guide.md': calm, '.github/goodfaith.yml': text } })
    await expectOneSentence(
      {},
      /\.github\/goodfaith\.yml:2:\d+: the file must be valid YAML/,
      configured('paths: ["docs/**"\n')
    )
    await expectOneSentence(
      {},
      /goodfaith\.yml:2:3: rules\."links\/text-mismath" names no rule; did you mean "links\/text-mismatch"\?/,
      configured('rules:\n  links/text-mismath: off\n')
    )
  })

  test('of the connection is told in one sentence', async () => {
    await expectOneSentence({ token: 'wrong' }, /did not accept the token \(401\)/)
    const lift = fake.refuse(missingRepository())
    await expectOneSentence(
      {},
      /could not read pull request 1 of octo-docs\/handbook-\d+: GitHub found nothing there that the token may read \(404\)/
    )
    lift()
    await expectOneSentence(
      { env: { GITHUB_API_URL: `http://127.0.0.1:${await closedPort()}` } },
      /could not be reached \(ECONNREFUSED\)/
    )
    const limited = fake.refuse(secondaryRateLimit({ retryAfter: 3600 }))
    await expectOneSentence({}, /the rate limit of GitHub is reached \(403\)/)
    limited()
  })

  test('shows its stack to those who debug, in lines that are no commands', async () => {
    const broken = join(folder(), 'event.json')
    writeFileSync(broken, '::error::pwned ##[stop-commands]x')
    const run = await act(scene, { env: { GITHUB_EVENT_PATH: broken, RUNNER_DEBUG: '1' } })
    expect(run.exitCode).toBe(2)
    expect(run.commands.map(({ name }) => name)).toEqual(['error'])
    expect(run.log.join('\n')).toMatch(/SyntaxError[\s\S]*at /)
  })
})

/** A port on which nothing listens. */
async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  await new Promise((resolve) => {
    server.close(resolve)
  })
  if (address === null || typeof address === 'string') throw new Error('A server on a port has a port.')
  return address.port
}
