import { afterAll, describe, expect, test } from '@jest/globals'
import { chmodSync, existsSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from '../../../src/host/cli/system.js'
import {
  bad,
  checked,
  commit,
  folderWith,
  git,
  good,
  goodfaith,
  put,
  removeFolders,
  repositoryWith
} from './workplace.js'

afterAll(removeFolders)

const compared = (folder: string, range: string, env: Environment = {}) => checked(folder, ['--diff', range], { env })

/** A branch `topic` with one bad page, from a `main` that has since gained another. */
function branched(): string {
  const folder = repositoryWith({ 'README.md': good, 'old.md': bad })
  git(folder, 'switch', '--quiet', '--create', 'topic')
  commit(folder, { 'topic.md': bad, 'README.md': `${good}\nMore.\n` })
  git(folder, 'switch', '--quiet', 'main')
  commit(folder, { 'main.md': `On main: ${bad}` })
  git(folder, 'switch', '--quiet', 'topic')
  return folder
}

describe('what a range means', () => {
  const folder = branched()
  const cases: readonly (readonly [range: string, found: readonly string[], checked: number])[] = [
    ['main...topic', ['topic.md'], 2],
    ['main', ['topic.md'], 2],
    ['main...', ['topic.md'], 2],
    ['...main', ['main.md'], 1],
    ['main..topic', ['topic.md'], 3],
    ['topic..main', ['main.md'], 3],
    ['topic...topic', [], 0],
    ['main~1..HEAD', ['topic.md'], 2]
  ]
  test.each(cases)('%s', async (range, found, checked) => {
    expect(await compared(folder, range)).toMatchObject({ found, files: { checked } })
  })

  test('the working tree is not looked at', async () => {
    put(folder, { 'topic.md': good, 'untracked.md': bad })
    expect(await compared(folder, 'main')).toMatchObject({ exitCode: 1, found: ['topic.md'] })
  })

  test('a folder inside the repository asks for all of it', async () => {
    put(folder, { 'docs/deep/x.txt': '' })
    expect((await compared(join(folder, 'docs', 'deep'), 'main...topic')).found).toEqual(['topic.md'])
  })
})

describe('what cannot be compared is one clear sentence', () => {
  const folder = branched()
  const unknown = (name: string) =>
    `goodfaith: --diff names the commit ${name}, which this repository does not know; fetch it first, or check its spelling.\n`
  const cases: readonly (readonly [range: string, stderr: string])[] = [
    ['nowhere', unknown('nowhere')],
    ['main...nowhere', unknown('nowhere')],
    ['main..HEAD:README.md', unknown('HEAD:README.md')],
    ['main...--output=x', unknown('--output=x')],
    ['--all', unknown('--all')],
    ['main topic', unknown('main topic')],
    ['main\n', unknown('main\\u{a}')]
  ]
  test.each(cases)('%j', async (range, stderr) => {
    const { exitCode, ...run } = await goodfaith(folder, ['check', `--diff=${range}`])
    expect({ exitCode, ...run }).toEqual({ exitCode: 2, stdout: '', stderr })
    expect(existsSync(join(folder, 'x'))).toBe(false)
  })

  test('histories with nothing in common', async () => {
    git(folder, 'checkout', '--quiet', '--orphan', 'island')
    commit(folder)
    expect((await compared(folder, 'main...island')).stderr).toBe(
      'goodfaith: The two sides of main...island have no commit in common here; fetch more of the history, or compare them as they are with two dots.\n'
    )
    expect((await compared(folder, 'main..island')).found).toEqual(['topic.md'])
  })

  test('a repository without a commit', async () => {
    const empty = folderWith()
    git(empty, 'init', '--quiet')
    expect((await compared(empty, 'HEAD')).stderr).toBe(unknown('HEAD'))
  })
})

describe('whose word counts', () => {
  const waived = `<!-- goodfaith-allow-next-block obfuscation/*: it is the example -->\n\n${bad}`

  test('the configuration of the base as it is now, not of the branch nor of the day the branch began', async () => {
    const folder = repositoryWith({ '.github/goodfaith.yml': 'fail-on: never\n', 'a.md': good })
    git(folder, 'switch', '--quiet', '--create', 'topic')
    commit(folder, { '.github/goodfaith.yml': 'rules:\n  obfuscation/*: off\n', 'b.md': waived })
    git(folder, 'switch', '--quiet', 'main')
    commit(folder, { '.github/goodfaith.yml': 'fail-on: error\n' })
    const report = await compared(folder, 'main...topic')
    const found = ['.github/goodfaith.yml', 'b.md', 'b.md'] // the waivers it adds are pointed out as well
    expect(report).toMatchObject({ exitCode: 1, found, files: { checked: 2, ignored: 0 } })
    expect(report.notes).toEqual([expect.stringContaining('this change adds a waiver')])
    const { exitCode } = await goodfaith(folder, [
      'check',
      '--diff',
      'main...topic',
      '--config',
      join('.github', 'none.yml')
    ])
    expect(exitCode).toBe(2)
    put(folder, { 'mine.yml': 'fail-on: never\n' })
    expect((await goodfaith(folder, ['check', '--diff', 'main...topic', '--config', 'mine.yml'])).exitCode).toBe(0)
  })

  test('a configuration that is wrong is named with its commit', async () => {
    const folder = repositoryWith({ '.github/goodfaith.yml': 'fail-on: 3\n' })
    expect((await compared(folder, 'main..HEAD')).stderr).toMatch(
      /^goodfaith: main:\.github\/goodfaith\.yml:1:1: fail-on must be /
    )
    const linked = folderWith({ 'other.yml': 'fail-on: never\n', '.github/x': '' })
    symlinkSync('../other.yml', join(linked, '.github', 'goodfaith.yml'))
    git(linked, 'init', '--quiet', '--initial-branch', 'main')
    commit(linked)
    expect((await compared(linked, 'main')).stderr).toBe(
      'goodfaith: main:.github/goodfaith.yml is a symbolic link, not a file; the configuration must be a small text file.\n'
    )
  })
})

describe('every kind of change', () => {
  test('renames, deletions, binaries, links, modes, submodules and odd names', async () => {
    const long = `${'A line that stays as it is.\n'.repeat(20)}${bad}`
    const folder = repositoryWith({
      'moved.md': long,
      'gone.md': good,
      'mode.md': bad,
      'becomes-link.md': good,
      'image.md': new Uint8Array([1, 2, 3, 4, 5, 255])
    })
    git(folder, 'rm', '--quiet', 'gone.md', 'becomes-link.md')
    git(folder, 'mv', 'moved.md', 'renamed.md')
    chmodSync(join(folder, 'mode.md'), 0o755)
    symlinkSync('mode.md', join(folder, 'becomes-link.md'))
    git(folder, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module.md`)
    put(folder, {
      'renamed.md': long.replace('A line', 'One line'),
      'image.md': new Uint8Array([1, 2, 3, 4, 5, 254]),
      'line\nbreak.md': bad,
      ':(glob)**.md': bad,
      'ü ".md': bad
    })
    git(folder, 'add', '--', 'renamed.md', 'image.md', 'mode.md', 'becomes-link.md', 'ü ".md', 'line\nbreak.md')
    git(folder, '--literal-pathspecs', 'add', '--', ':(glob)**.md')
    git(folder, 'commit', '--quiet', '--message', 'Everything')
    const report = await compared(folder, 'HEAD~1..HEAD')
    expect(new Set(report.found)).toEqual(new Set(['line\nbreak.md', ':(glob)**.md', 'ü ".md']))
    expect(report.skipped).toEqual([])
    expect(report.notes).toEqual([
      'becomes-link.md: A symbolic link is not followed; what it points to is checked under its own name.',
      'module.md: A submodule is not looked into; check it in its own repository.'
    ])
  })

  test('a file beyond the limit, and one that git does not have, are not judged', async () => {
    const folder = repositoryWith({ '.github/goodfaith.yml': 'limits:\n  file-size: 1024\n' })
    commit(folder, { 'long.md': 'word '.repeat(1000), 'lost.md': bad, 'bad.md': `Here: ${bad}` })
    const lost = git(folder, 'rev-parse', 'HEAD:lost.md')
    rmSync(join(folder, '.git', 'objects', lost.slice(0, 2), lost.slice(2)), { force: true })
    const report = await compared(folder, 'HEAD~1..HEAD')
    expect(report).toMatchObject({ exitCode: 1, found: ['bad.md'] })
    expect(report.skipped).toEqual([
      { path: 'long.md', reason: 'The file is larger than the limit of 1024 bytes.' },
      { path: 'lost.md', reason: 'git does not have this version of the file here.' }
    ])
  })

  test('many files are read in one go', async () => {
    const folder = repositoryWith({ 'README.md': good })
    const pages = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`docs/${at}.md`, at % 100 === 0 ? bad : `Page ${at}.\n`])
    )
    commit(folder, pages)
    expect(await compared(folder, 'HEAD~1..HEAD')).toMatchObject({
      found: ['docs/0.md', 'docs/100.md', 'docs/200.md'],
      files: { checked: 300 }
    })
  })
})

describe('the repository runs nothing', () => {
  test('no hook, monitor, pager, external diff or text conversion of its configuration is started', async () => {
    const folder = branched()
    const trace = join(folder, 'trace')
    const script = join(folder, 'script.sh')
    put(folder, {
      'script.sh': `#!/bin/sh\necho "$0" >> '${trace}'\ncat "$1" 2>/dev/null\n`,
      '.gitattributes': '*.md diff=own filter=own\n'
    })
    chmodSync(script, 0o755)
    for (const [name, value] of [
      ['core.fsmonitor', script],
      ['core.hooksPath', folder],
      ['core.pager', script],
      ['diff.external', script],
      ['diff.own.textconv', script],
      ['diff.own.command', script],
      ['filter.own.smudge', script],
      ['filter.own.clean', script],
      ['pager.diff-tree', 'true']
    ] as const) {
      git(folder, 'config', name, value)
    }
    expect(await compared(folder, 'main')).toMatchObject({ exitCode: 1, found: ['topic.md'] })
    expect((await goodfaith(folder, ['check'])).exitCode).toBe(1)
    expect(existsSync(trace)).toBe(false)
    git(folder, 'status', '--short')
    expect(existsSync(trace)).toBe(true) // the trap does spring where git is asked plainly
  })

  test('a repository named in the environment is not this one', async () => {
    const [other, folder] = [repositoryWith({ 'other.md': bad }), branched()]
    const env = {
      GIT_DIR: join(other, '.git'),
      GIT_OBJECT_DIRECTORY: join(other, '.git', 'objects'),
      GIT_EXTERNAL_DIFF: 'false'
    }
    expect(await compared(folder, 'main', env)).toMatchObject({ exitCode: 1, found: ['topic.md'] })
  })
})
