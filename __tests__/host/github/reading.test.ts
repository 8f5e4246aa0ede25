/** What the built action reads, in how many requests, and by whose rules: against a GitHub of our own on loopback. */
import { forbidden } from '../../fake-github/answer.js'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/fake-github.js'
import type { Files } from '../../fake-github/git-repository.js'
import { latency, readOnlyToken, refusal, serverError } from '../../fake-github/refusals.js'
import { type RunOptions, runAction } from '../../fake-github/run-action.js'
import type { RepositoryOptions, Scene } from '../../fake-github/scene.js'

const link = 'Log in at [https://bank.example/login](https://login.test/).'
const page = (...lines: readonly string[]) => `${lines.join('\n')}\n`
const calm = page('# Guide', '', 'One.', '', 'Two.', '', 'Three.')

let fake: FakeGitHub

beforeAll(async () => {
  fake = await startFakeGitHub()
})

afterEach(() => {
  expect(fake.state.contractViolations).toEqual([])
})

afterAll(async () => {
  await fake.close()
})

/** A pull request in a repository of its own. */
function sceneWith(head: Files, options: RepositoryOptions = {}, host = fake): Scene {
  const name = `handbook-${host.state.world.nextId()}`
  return host.createRepository({ base: { 'docs/guide.md': calm }, head, name, ...options })
}

/** A run, and all that the fake was asked meanwhile. */
async function act(scene: Scene, options: RunOptions = {}, host = fake) {
  const before = host.requests.length
  const run = await runAction(host, scene, options)
  return { ...run, asked: host.requests.slice(before) }
}

function numbered(count: number, content: (index: number) => string): Files {
  const width = String(count).length
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`docs/${String(index).padStart(width, '0')}.md`, content(index)])
  )
}

function code(count: number): Files {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`src/${index}.c`, `int a${index};\n`]))
}

function titlesIn({ summary }: { readonly summary: string }): readonly string[] {
  return [...summary.matchAll(/^### (.+)$/gm)].map(([, title = '']) => title)
}

describe('the requests of a run', () => {
  /** The budget for a pull request of n files, d of them documentation. */
  const budget = (files: number, docs: number) => 8 + files / 100 + docs / 20

  const changes = (docs: number, others: number) => {
    const base = numbered(docs, (index) => page('# Page', '', `Number ${index}.`))
    const head = numbered(docs, (index) => page('# Page', '', `Number ${index}.`, '', index === 0 ? link : 'More.'))
    return { base, head: { ...head, ...code(others) } }
  }

  test.each([
    [1, 0],
    [1, 1],
    [20, 0],
    [30, 270],
    [200, 0],
    [20, 281],
    [301, 0],
    [600, 700]
  ])(
    'stay within the budget for %i pages and %i other files, review included',
    async (docs, others) => {
      const { base, head } = changes(docs, others)
      const scene = sceneWith(head, { base })
      const run = await act(scene, { timeout: 120_000 })
      expect(run.outputs).toMatchObject({
        result: 'fail',
        'files-checked': String(docs),
        complete: 'true',
        posted: '1'
      })
      const most = budget(docs + others, docs)
      process.stdout.write(`${docs} pages, ${others} other files: ${run.asked.length} requests of ${most.toFixed(2)}\n`)
      expect(run.asked.length).toBeLessThanOrEqual(most)
    },
    180_000
  )

  test('of 3,000 pages take less than a minute where each answer takes 20 ms', async () => {
    const { base, head } = changes(3000, 0)
    const scene = sceneWith(head, { base })
    const slow = fake.refuse(latency(20))
    const begun = performance.now()
    const run = await act(scene, { timeout: 120_000 })
    const seconds = (performance.now() - begun) / 1000
    slow()
    process.stdout.write(`3,000 pages: ${run.asked.length} requests in ${seconds.toFixed(1)} s\n`)
    expect(run.outputs).toMatchObject({ result: 'fail', 'files-checked': '3000', complete: 'true', posted: '1' })
    expect(run.asked.length).toBeLessThanOrEqual(budget(3000, 3000))
    expect(seconds).toBeLessThan(60)
  }, 180_000)

  test('are a few more where GraphQL is refused, and find the same', async () => {
    for (const refused of [
      serverError({ on: 'graphql/query', status: 501 }),
      serverError({ on: 'graphql/query', status: 502 }),
      refusal({ on: 'graphql/query' }, ({ operation }) => forbidden(operation))
    ]) {
      const { base, head } = changes(9, 3)
      const scene = sceneWith(head, { base: { ...base, '.github/goodfaith.yml': 'fail-on: never\n' } })
      const lift = fake.refuse(refused)
      const run = await act(scene, { timeout: 120_000 })
      lift()
      expect(run.outputs).toMatchObject({ result: 'pass', findings: '1', 'files-checked': '9', complete: 'true' })
    }
  }, 180_000)
})

describe('files', () => {
  test('of every kind are read for what they are', async () => {
    const old = page('# Old', '', 'A page that moves, with enough lines to be known again.', '', 'Two.', '', 'Three.')
    const latin = Buffer.from(page('# Café', '', link), 'latin1')
    const utf16 = Buffer.from(`\uFEFF${page('# Sixteen', '', link)}`, 'utf16le')
    const scene = sceneWith(
      {
        'docs/old.md': null,
        'docs/new.md': `${old}\n${link}\n`,
        'docs/gone.md': null,
        'docs/mode.md': { executable: calm },
        'docs/latin.md': latin,
        'docs/utf16.md': utf16,
        'docs/empty.md': '',
        'docs/link.md': { symlink: 'guide.md' },
        'docs/module.md': { submodule: 'a'.repeat(40) },
        'docs/mixed.md': `\uFEFF# Mark\r\n\r\n${link}\r\n`,
        'docs/large.md': page(...Array.from({ length: 30_000 }, () => '## Part\n\nCalm words.\n'), '', link),
        'docs/huge.md': page(...Array.from({ length: 90_000 }, () => 'Calm words, many of them.'))
      },
      { base: { 'docs/old.md': old, 'docs/gone.md': page('Gone.'), 'docs/mode.md': calm } }
    )
    const run = await act(scene)
    const named = ['large', 'latin', 'mixed', 'new', 'utf16'].map((name) => `\`docs/${name}.md\``)
    expect(
      titlesIn(run)
        .filter((title) => title.startsWith('`'))
        .sort()
    ).toEqual(named)
    expect(titlesIn(run)).toContain('Not checked')
    expect(run.summary).toMatch(/`docs\/huge\.md`: The file is larger than the limit of `2097152` bytes\./)
    expect(run.outputs).toMatchObject({ findings: '5', 'files-skipped': '1', result: 'fail' })
  })

  test('that are copied, moved as they are, or belong to nobody any more are no reason to stop', async () => {
    const scene = sceneWith(
      { 'docs/guide.md': null, 'docs/moved.md': calm, 'docs/added.md': page(link) },
      { fork: 'visitor', isPrivate: true, isDraft: true }
    )
    scene.deleteFork()
    const run = await act(scene)
    expect(run.outputs).toMatchObject({ result: 'fail', findings: '1', complete: 'true', 'files-checked': '2' })
  })
})

describe('more files than GitHub lists', () => {
  let small: FakeGitHub
  let scene: Scene
  const workspaces: string[] = []

  beforeAll(async () => {
    small = await startFakeGitHub({ limits: { files: 4 } })
    const moving = [
      '# Boats',
      '',
      ...Array.from({ length: 9 }, (_, index) => `Boat ${index} leaves the harbor at noon.`)
    ]
    const base = { 'docs/guide.md': calm, 'docs/old.md': page(...moving), 'docs/gone.md': calm }
    const head = {
      'docs/a.md': page(link),
      'docs/gone.md': null,
      'docs/guide.md': `${calm}\n${link}\n`,
      'docs/old.md': null,
      'docs/moved.md': page(...moving, '', link),
      'docs/x.md': page(link),
      'docs/y.md': { symlink: 'x.md' },
      'docs/z.md': { submodule: 'b'.repeat(40) }
    }
    scene = sceneWith(head, { base }, small)
  })

  afterAll(async () => {
    await small.close()
    for (const folder of workspaces) rmSync(folder, { recursive: true, force: true })
  })

  function checkout(...words: readonly string[]): string {
    const folder = mkdtempSync(join(tmpdir(), 'goodfaith-checkout-'))
    workspaces.push(folder)
    const git = (...args: readonly string[]) => execFileSync('git', [...args], { cwd: folder, stdio: 'pipe' })
    git('init', '--quiet')
    git('fetch', '--quiet', ...words, `file://${scene.repository.git.directory}`, scene.headSha)
    // A checkout may be set up to run programs; reading it must not.
    for (const name of ['core.fsmonitor', 'core.hooksPath', 'diff.external', 'diff.x.textconv', 'filter.x.smudge'])
      git('config', name, `touch ${join(folder, 'pwned')}`)
    writeFileSync(join(folder, '.git', 'info', 'attributes'), '*.md diff=x filter=x\n')
    return folder
  }

  test('are read from a checkout where there is one', async () => {
    execFileSync('git', ['config', 'uploadpack.allowAnySHA1InWant', 'true'], { cwd: scene.repository.git.directory })
    const folder = checkout()
    const run = await act(scene, { env: { GITHUB_WORKSPACE: folder } }, small)
    expect(run.outputs).toMatchObject({ result: 'fail', findings: '4', complete: 'true', 'files-checked': '5' })
    expect(existsSync(join(folder, 'pwned'))).toBe(false)
    expect(run.asked.filter(({ operation }) => operation === 'git/get-blob')).toEqual([])
  })

  test('are incomplete without one, or with one that lacks the commits', async () => {
    for (const env of [{}, { GITHUB_WORKSPACE: checkout('--depth=1') }]) {
      const run = await act(scene, { env }, small)
      expect(run.outputs['complete']).toBe('false')
      expect(run.summary).toMatch(/GitHub listed 4 of the 7 changed files; the others could not be checked/)
    }
    expect(small.state.contractViolations).toEqual([])
  })
})

describe('the tree around the change', () => {
  const passage =
    'Salt the water well before the pasta goes in, for nothing that is done to it afterwards will make up for a bland beginning. Stir once at the start so that no two pieces cling together, then leave the pot alone, and taste a minute before the packet tells you to.'
  const base = {
    LICENSE: 'This repository is licensed under the MIT license.\n',
    'third_party/book/LICENSE': 'Copyright (c) 2019 Ada Example\n\nLicensed under CC BY-SA 4.0.\n',
    'third_party/book/one.md': page('# One', '', passage)
  }
  const head = { 'docs/pasta.md': page('# Pasta', '', passage) }

  test('is taken from a checkout, and costs no request without one', async () => {
    const scene = sceneWith(head, { base })
    execFileSync('git', ['config', 'uploadpack.allowAnySHA1InWant', 'true'], { cwd: scene.repository.git.directory })
    const folder = mkdtempSync(join(tmpdir(), 'goodfaith-checkout-'))
    const git = (...args: readonly string[]) => execFileSync('git', [...args], { cwd: folder, stdio: 'pipe' })
    git('init', '--quiet')
    git('fetch', '--quiet', '--depth=1', `file://${scene.repository.git.directory}`, scene.baseSha)
    const without = await act(scene)
    expect(without.outputs).toMatchObject({ result: 'pass', findings: '0' })
    const run = await act(scene, { env: { GITHUB_WORKSPACE: folder } })
    rmSync(folder, { recursive: true, force: true })
    expect(run.outputs).toMatchObject({ findings: '1' })
    expect(run.summary).toMatch(/third\\?_party\/book\/one\.md/)
    expect(run.asked.filter(({ operation }) => operation === 'git/get-tree')).toEqual([])
    expect(without.asked.filter(({ operation }) => operation === 'git/get-tree')).toEqual([])
  })

  test('does not matter to licensing information that comes with the page', async () => {
    const reuse = {
      '.github/goodfaith.yml': 'license:\n  allowed: [CC-BY-4.0]\n  default: CC-BY-4.0\n',
      'REUSE.toml': 'version = 1\n',
      'LICENSES/CC-BY-4.0.txt': 'Attribution 4.0 International\n'
    }
    const tags = `SPDX-License-${'Identifier'}: CC-BY-4.0\nSPDX-File${'CopyrightText'}: 2020 Ada Example\n`
    const plain = await act(sceneWith({ 'docs/a.md': '# A\n' }, { base: reuse }))
    expect(plain.outputs).toMatchObject({ findings: '1' })
    const beside = await act(sceneWith({ 'docs/a.md': '# A\n', 'docs/a.md.license': tags }, { base: reuse }))
    expect(beside.outputs).toMatchObject({ findings: '0', complete: 'true', 'files-checked': '1' })
  })
})

describe('the words of a pull request', () => {
  const template = page(
    '<!-- Tell us about it. -->',
    '',
    '## Why',
    '',
    `See ${link}`,
    '',
    '- [ ] I have read the rules'
  )

  test('are its title, its description and every commit, trailers and template aside', async () => {
    const body = page(
      '<!-- Tell us about it. -->',
      '',
      '## Why',
      '',
      `See ${link}`,
      '',
      '- [x] I have read the rules',
      '',
      `Mine: ${link}`
    )
    const commits = Array.from({ length: 130 }, (_, index) => ({
      message: `Part ${index}\n\n${[31, 129].includes(index) ? '\u202Eabc' : 'More.'}\n\nSigned-off-by: Ada Example <ada@mail.example>`,
      files: { 'docs/guide.md': page(...calm.trimEnd().split('\n'), '', `Part ${index}.`) }
    }))
    for (const place of [
      '.github/PULL_REQUEST_TEMPLATE.md',
      'docs/pull_request_template.md',
      '.github/PULL_REQUEST_TEMPLATE/fix.md'
    ]) {
      const scene = sceneWith(
        {},
        { base: { 'docs/guide.md': calm, [place]: template }, body, commits, title: 'Say \u202Eit' }
      )
      const run = await act(scene)
      expect(run.outputs).toMatchObject({ result: 'fail', findings: '4', posted: '0' })
      expect(
        titlesIn(run)
          .slice(0, 4)
          .map((title) => title.replace(/[0-9a-f]{7,40}/, 'sha'))
          .sort()
      ).toEqual([
        'Description of the pull request',
        'Message of commit sha',
        'Message of commit sha',
        'Title of the pull request'
      ])
      expect(run.summary).toMatch(/### Description of the pull request\n\n[^]*?\n\| 9 \|/)
      expect(run.commands.filter(({ name }) => name === 'error').length).toBeGreaterThanOrEqual(4)
      for (const text of [run.stdout, run.summary, JSON.stringify(run.outputs), JSON.stringify(scene.pull.reviews)]) {
        expect(text).not.toMatch(/mail\.example|users\.noreply/)
      }
    }
  }, 60_000)

  test('are read without GraphQL too', async () => {
    const base = { 'docs/guide.md': calm, '.github/pull_request_template.md': template }
    const scene = sceneWith({ 'docs/added.md': calm }, { base, body: template, title: 'Add \u202Eit' })
    const lift = fake.refuse(serverError({ on: 'graphql/query', status: 501 }))
    const run = await act(scene)
    lift()
    expect(run.outputs).toMatchObject({ result: 'fail', findings: '2' })
    expect(titlesIn(run).slice(0, 2).sort()).toEqual([
      expect.stringMatching(/^Message of commit/),
      'Title of the pull request'
    ])
  })

  test('beyond the commits that GitHub lists are said to be missing', async () => {
    const commits = Array.from({ length: 260 }, (_, index) => ({
      message: `Part ${index}`,
      files: { 'docs/guide.md': page(`Part ${index}.`) }
    }))
    const run = await act(sceneWith({}, { commits }))
    expect(run.outputs['result']).toBe('incomplete')
    expect(run.summary).toContain('GitHub listed 250 of the 260 commits')
  }, 60_000)
})

describe('what governs the check', () => {
  const path = '.github/goodfaith.yml'
  const waiver = '<!-- goodfaith-allow-next-block links/text-mismatch: our own bank -->'
  const entry = '  - rule: links/text-mismatch\n    paths: ["docs/**"]\n    reason: Our own bank.\n'

  test('is the base: waivers of the pull request are shown and excuse nothing', async () => {
    const scene = sceneWith({ 'docs/guide.md': page(waiver, '', link), [path]: `waivers:\n${entry}` })
    const run = await act(scene)
    expect(run.outputs).toMatchObject({ result: 'fail', findings: '3', errors: '1', warnings: '2' })
    expect(
      scene.pull.reviewComments.map(({ path, anchor }) => `${path} ${anchor?.start?.line ?? ''}-${anchor?.line}`).sort()
    ).toEqual([`${path} 2-4`, 'docs/guide.md -1', 'docs/guide.md -3'])
    expect(run.summary).toContain('python-discord/moderation.roles')
    expect(run.summary).toContain('### What the configuration would change')
    expect(run.summary).toMatch(/- `waivers`: `\[\]` becomes `\[\{&quot;|- `waivers`: `\[\]` becomes `\[\{"rule"/)
  })

  test('asks for a review where a pull request does nothing but loosen it', async () => {
    const scene = sceneWith(
      { [path]: 'fail-on: never\nlimits:\n  time: 5000\n' },
      { base: { 'docs/guide.md': calm, [path]: 'fail-on: warning\n' } }
    )
    const run = await act(scene)
    expect(run.outputs).toMatchObject({ result: 'needs-review', findings: '1', posted: '1' })
    expect(run.exitCode).toBe(0)
    expect(run.summary).toContain('- `fail-on`: `warning` becomes `never`')
    expect(run.summary).toContain('- `limits.time`: `120000` becomes `5000`')
  })

  test('is tried where it is proposed, and its mistakes are told with their line', async () => {
    const scene = sceneWith({ [path]: 'fail-on: error\nrules:\n  links/text-mismath: off\n' })
    const run = await act(scene)
    expect(run.outputs).toMatchObject({ result: 'needs-review', findings: '1' })
    expect(run.summary).toContain('could not be used')
    expect(run.summary).toMatch(/goodfaith\.yml:3:3:` rules\./)
    const hostile = sceneWith({ [path]: 'fail-on: "<img src=x>`|@octocat\\n::error::pwned"\n' })
    const answer = await act(hostile)
    expect(answer.summary).not.toMatch(/<img|[^`]@octocat|^::error/m)
    expect(answer.commands.map(({ name }) => name)).not.toContain('pwned')
  })

  test('includes the workflow that runs it, under whatever name', async () => {
    const workflow = page('on: pull_request', 'jobs:', '  check:', '    steps:', '      - uses: docs-team/goodfaith@v1')
    const base = {
      'docs/guide.md': calm,
      '.github/workflows/docs.yml': workflow,
      '.github/workflows/build.yml': 'on: push\n'
    }
    const weakened = workflow.replace('pull_request', 'workflow_dispatch')
    const scene = sceneWith(
      { '.github/workflows/docs.yml': weakened, '.github/workflows/build.yml': 'on: [push]\n' },
      { base }
    )
    const run = await act(scene)
    expect(run.outputs).toMatchObject({ result: 'needs-review', findings: '1', posted: '1' })
    expect(scene.pull.reviewComments.map(({ path, anchor }) => `${path} ${anchor?.side} ${anchor?.line}`)).toEqual([
      '.github/workflows/docs.yml RIGHT 1'
    ])
    const named = { GITHUB_WORKFLOW_REF: `${scene.fullName}/.github/workflows/build.yml@refs/pull/1/merge` }
    expect((await act(scene, { env: named })).outputs).toMatchObject({ findings: '2' })
    const gone = sceneWith({ '.github/workflows/docs.yml': null }, { base })
    expect((await act(gone)).outputs).toMatchObject({ result: 'needs-review', findings: '1' })
  })
})

describe('events', () => {
  test('of a merge queue are judged between their own two commits, on whatever branch', async () => {
    const base = { 'docs/guide.md': calm, 'docs/old.md': page(link), '.github/goodfaith.yml': 'fail-on: warning\n' }
    const scene = sceneWith(
      { 'docs/added.md': page(link), '.github/goodfaith.yml': 'rules:\n  links/*: off\n' },
      { base, defaultBranch: 'release/2.x', baseAfterBranch: { 'docs/other.md': page(link) } }
    )
    const head = scene.mergeSha ?? ''
    const merge_group = {
      base_sha: scene.baseSha,
      head_sha: head,
      head_ref: 'refs/heads/gh-readonly-queue/release/2.x/pr-1'
    }
    const { repository } = scene.event()
    const run = await act(scene, {
      event: { name: 'merge_group', payload: { action: 'checks_requested', merge_group, repository } },
      env: { GITHUB_SHA: head }
    })
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ result: 'fail', findings: '1', 'files-checked': '1', posted: '0' })
    expect(titlesIn(run)[0]).toBe('`docs/added.md`')
    expect(run.asked.filter(({ method, operation }) => method !== 'GET' && operation !== 'graphql/query')).toEqual([])
    expect(scene.pull.reviews).toEqual([])
  })

  test('by the clock or by hand check every file as it stands, or those at a path', async () => {
    const base = {
      'docs/guide.md': calm,
      'docs/old.md': page(link),
      'guide/waived.md': page('<!-- goodfaith-allow-next-block links/text-mismatch: our own bank -->', '', link),
      'guide/bad.md': page(link),
      'guide/link.md': { symlink: '../docs/old.md' },
      'src/code.c': 'int main() {}\n'
    }
    const scene = sceneWith({ 'docs/added.md': page(link) }, { base })
    const env = { GITHUB_SHA: scene.baseSha }
    for (const name of ['schedule', 'workflow_dispatch']) {
      const run = await act(scene, { event: { name, payload: {} }, env })
      expect(run.exitCode).toBe(1)
      expect(run.outputs).toMatchObject({ result: 'fail', findings: '2', 'files-checked': '4', posted: '0' })
      expect(run.log.join('\n')).toContain('2 errors in 2 of 4 files')
      expect(titlesIn(run).filter((title) => title.startsWith('`'))).toEqual(['`docs/old.md`', '`guide/bad.md`'])
    }
    const below = (path: string) =>
      act(scene, { event: { name: 'workflow_dispatch', payload: {} }, env, inputs: { path } })
    expect((await below('guide/')).outputs).toMatchObject({ findings: '1', 'files-checked': '2' })
    expect((await below('docs/old.md')).outputs).toMatchObject({ findings: '1', 'files-checked': '1' })
    const nowhere = await below('nowhere')
    expect(nowhere.outputs).toMatchObject({ result: 'pass', 'files-checked': '0' })
    expect(nowhere.summary).toContain('No file stands at this path')
  })

  test('of other kinds end with one friendly line', async () => {
    const scene = sceneWith({ 'docs/added.md': page(link) })
    for (const name of ['push', 'issues', 'release', 'workflow_run']) {
      const run = await act(scene, { event: { name, payload: {} } })
      expect([run.exitCode, run.asked.length, run.stdout.trim().split('\n').length]).toEqual([0, 0, 1])
      expect(run.stdout).toContain(`the event ${name}: there is nothing to check`)
    }
  })

  test('of forks, of Dependabot and of drafts give the same verdict, with nothing posted where the token may only read', async () => {
    for (const options of [{ fork: 'visitor' }, { author: 'dependabot[bot]' }, { isDraft: true, fork: 'visitor' }]) {
      const scene = sceneWith({ 'docs/added.md': page(link) }, options)
      const lift = fake.refuse(readOnlyToken())
      const run = await act(scene)
      lift()
      expect(run.outputs).toMatchObject({ result: 'fail', findings: '1', posted: '0' })
      expect(run.summary).toContain('`pull-requests: write`')
    }
  })

  test('on GitHub Enterprise Server are asked of its own addresses alone', async () => {
    const server = await startFakeGitHub({ enterprise: true })
    try {
      const scene = sceneWith({ 'docs/added.md': page(link) }, {}, server)
      for (const env of [{}, { GITHUB_GRAPHQL_URL: undefined }]) {
        const run = await act(scene, { env }, server)
        expect(run.outputs).toMatchObject({ result: 'fail', findings: '1', complete: 'true' })
        expect(run.asked.map(({ path }) => path.replace(/^(\/api\/(?:v3\/repos|graphql)).*/, '$1')).sort()).toEqual(
          expect.arrayContaining(['/api/graphql', '/api/v3/repos'])
        )
        expect(run.asked.filter(({ status }) => status >= 400)).toEqual([])
        expect(run.summary).toContain(`${server.serverUrl}/${scene.fullName}/pull/1`)
      }
      expect(server.state.contractViolations).toEqual([])
    } finally {
      await server.close()
    }
  })
})
