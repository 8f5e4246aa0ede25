import { afterAll, describe, expect, test } from '@jest/globals'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
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

describe('which files are checked', () => {
  const folder = folderWith({
    'bad.md': bad,
    'docs/bad.md': bad,
    'docs/deep/bad.md': bad,
    'docs/bad.js': bad,
    'node_modules/pack/bad.md': bad,
    '.git/bad.md': bad
  })

  const cases: readonly (readonly [args: readonly string[], found: readonly string[]])[] = [
    [[], ['bad.md', 'docs/bad.md', 'docs/deep/bad.md']],
    [['.'], ['bad.md', 'docs/bad.md', 'docs/deep/bad.md']],
    [['docs'], ['docs/bad.md', 'docs/deep/bad.md']],
    [
      ['docs/bad.md', './docs/bad.md', 'docs'],
      ['docs/bad.md', 'docs/deep/bad.md']
    ],
    [['docs/*.md'], ['docs/bad.md']],
    [['**/*.md'], ['bad.md', 'docs/bad.md', 'docs/deep/bad.md']],
    [['*/{deep,none}/*.md'], ['docs/deep/bad.md']],
    [[join(folder, 'docs', 'b*.md')], ['docs/bad.md']],
    [['docs/bad.js'], []]
  ]
  test.each(cases)('%j', async (args, found) => {
    expect((await checked(folder, args)).found).toEqual(found)
  })

  test('a name with wildcards in it is a file first', async () => {
    const odd = folderWith({ 'a[1].md': bad, 'a1.md': bad })
    expect((await checked(odd, ['a[1].md'])).found).toEqual(['a[1].md'])
  })

  test('nothing to check is no silent success', async () => {
    const { exitCode, notes } = await checked(folder, ['docs/bad.js'])
    expect([exitCode, notes]).toEqual([0, [': Nothing was checked: the configuration takes none of these files.']])
    const empty = await checked(folderWith({}), [])
    expect(empty.notes).toEqual([expect.stringMatching(/^: Nothing was checked: no files were found\./)])
  })

  test('files that cannot be read: listed ones make the result incomplete, named ones end the run', async () => {
    const locked = folderWith({ 'good.md': good })
    symlinkSync('loop.md', join(locked, 'loop.md'))
    expect(await checked(locked, ['loop.md'])).toEqual({
      exitCode: 2,
      stderr: 'goodfaith: loop.md is a symbolic link that leads nowhere.\n'
    })
    const named = folderWith({ 'good.md': good })
    put(named, { [`${'d/'.repeat(101)}bad.md`]: bad })
    const deep = await checked(named, [])
    expect(deep).toMatchObject({
      exitCode: 2,
      found: [],
      skipped: [{ reason: 'The folder lies more than 100 levels deep.' }]
    })
  })

  test('symbolic links are not followed out of the folder', async () => {
    const outside = folderWith({ 'secret.md': bad })
    const inside = folderWith({ 'docs/bad.md': bad })
    symlinkSync(join(outside, 'secret.md'), join(inside, 'docs', 'link.md'))
    symlinkSync(outside, join(inside, 'docs', 'linked'))
    symlinkSync(join(inside, 'docs', 'bad.md'), join(inside, 'alias.md'))
    const all = await checked(inside, [])
    expect(all.found).toEqual(['docs/bad.md'])
    expect(all.notes).toContain(
      'docs/link.md: A symbolic link is not followed; what it points to is checked under its own name.'
    )
    for (const path of ['docs/link.md', 'docs/linked', 'docs/linked/secret.md']) {
      expect(await checked(inside, [path])).toEqual({
        exitCode: 2,
        stderr: `goodfaith: ${path} is or lies behind a symbolic link that leads out of ${inside}.\n`
      })
    }
    expect((await checked(inside, ['alias.md'])).found).toEqual(['alias.md'])
  })

  test('a second path outside the root of the first is refused', async () => {
    const [one, other] = [folderWith({ 'bad.md': bad }), folderWith({ 'bad.md': bad })]
    const path = join(other, 'bad.md')
    expect((await checked(one, [path])).found).toEqual(['bad.md'])
    expect(await checked(one, ['.', path])).toEqual({
      exitCode: 2,
      stderr: `goodfaith: ${path} lies outside ${one}; check it in a run of its own.\n`
    })
  })
})

describe('in a git repository', () => {
  test('what git ignores is passed over, what is not yet added is not; named files are always taken', async () => {
    const folder = repositoryWith({ '.gitignore': 'build/\n', 'tracked.md': bad })
    put(folder, { 'new.md': bad, 'build/out.md': bad })
    git(folder, 'rm', '--quiet', '--cached', 'tracked.md')
    put(folder, { 'gone.md': good })
    commit(folder)
    git(folder, 'rm', '--quiet', '--force', 'gone.md')
    expect((await checked(folder, [])).found).toEqual(['new.md', 'tracked.md'])
    expect((await checked(folder, ['build'])).notes).toEqual([expect.stringContaining('Nothing was checked')])
    expect((await checked(folder, ['build/out.md'])).found).toEqual(['build/out.md'])
  })

  test('names are told from the root, and odd ones survive', async () => {
    const names = ['docs/ü b.md', 'docs/line\nbreak.md', 'docs/-v.md', 'docs/"quoted".md']
    const folder = repositoryWith(Object.fromEntries(names.map((name) => [name, bad])))
    expect(new Set((await checked(join(folder, 'docs'), [])).found)).toEqual(new Set(names))
  })

  test('without git, everything is walked', async () => {
    const folder = repositoryWith({ '.gitignore': 'build/\n', 'build/out.md': bad })
    const { stdout } = await goodfaith(folder, ['check', '--format', 'json'], { env: { PATH: '/nowhere' } })
    expect(JSON.parse(stdout).findings).toMatchObject([{ path: 'build/out.md' }])
  })

  test('a repository named in the environment is not this one', async () => {
    const [other, folder] = [repositoryWith({ 'other.md': bad }), repositoryWith({ 'here.md': bad })]
    const env = { GIT_DIR: join(other, '.git'), GIT_WORK_TREE: other, GIT_INDEX_FILE: join(other, '.git', 'index') }
    const { stdout } = await goodfaith(folder, ['check', '--format', 'json'], { env })
    expect(JSON.parse(stdout).findings).toMatchObject([{ path: 'here.md' }])
  })
})

describe('whose word counts', () => {
  const waived = `<!-- goodfaith-allow-next-block obfuscation/*: it is the example -->\n\n${bad}`
  const quiet = 'rules:\n  obfuscation/*: off\n'

  test('the nearest configuration between here and the root of the repository, which also roots the globs', async () => {
    const folder = repositoryWith({
      '.github/goodfaith.yml': quiet,
      'docs/bad.md': bad,
      'site/.github/goodfaith.yml': 'paths: [pages/*.md]\n',
      'site/pages/bad.md': bad,
      'site/bad.md': bad
    })
    expect(await checked(folder, ['docs'])).toMatchObject({ exitCode: 0, found: [] })
    expect(await checked(join(folder, 'docs'), [])).toMatchObject({ exitCode: 0, found: [] })
    expect(await checked(join(folder, 'site'), [])).toMatchObject({ exitCode: 1, found: ['pages/bad.md'] })
  })

  test('outside a repository no folder above is asked', async () => {
    const folder = folderWith({ '.github/goodfaith.yml': quiet, 'docs/bad.md': bad })
    expect(await checked(folder, [])).toMatchObject({ exitCode: 0 })
    expect(await checked(join(folder, 'docs'), [])).toMatchObject({ exitCode: 1, found: ['bad.md'] })
  })

  test('a configuration that is wrong is named as it is reached from here', async () => {
    const folder = repositoryWith({ '.github/goodfaith.yml': 'fail-on: 3\n', 'docs/good.md': good })
    const { exitCode, stderr } = await goodfaith(join(folder, 'docs'), ['check'])
    expect(exitCode).toBe(2)
    expect(stderr).toMatch(/^goodfaith: \.\.\/\.github\/goodfaith\.yml:1:1: fail-on must be /)
  })

  test('waivers in the text, for the text is the caller’s own', async () => {
    expect(await checked(folderWith({ 'page.md': waived }), [])).toMatchObject({
      exitCode: 0,
      found: [],
      waived: ['page.md']
    })
  })
})
