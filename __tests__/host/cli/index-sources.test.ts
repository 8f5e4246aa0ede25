/** `goodfaith index`, and checks with what it made. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { createChecker, indexSources } from '../../../src/api.js'
import { SourceIndex } from '../../../src/detect/source-index.js'
import { commit, folderWith, git, goodfaith, put, removeFolders, repositoryWith } from './workplace.js'

afterAll(removeFolders)

const text =
  'A harbor sleeps with one eye open, for the sea never signs a contract. Boats lean on their ropes and mutter, gulls keep the accounts, and the lamp at the end of the pier turns its head every nine seconds to make sure that nothing has been stolen. Nobody who has slept there once believes in silence again, and nobody who has left it speaks of the place without lowering the voice a little, as one does of a rich aunt.'
const page = `# Harbors\n\n${text}\n`
const sources = {
  'third/harbor.md': `---\ntitle: A Harbor\nlicense: CC-BY-4.0\n---\n\n${text}\n`,
  'third/notes.txt': 'Few words.\n'
}
const configuration = { '.github/goodfaith.yml': 'sources: [.github/sources.gfx]\n' }

async function indexed(folder: string): Promise<Uint8Array> {
  const { exitCode, stderr } = await goodfaith(folder, [
    'index',
    'third',
    '-o',
    'made.gfx',
    '--url',
    'https://h.example/docs/'
  ])
  expect(stderr).toMatch(/^goodfaith: 2 texts, 91 words; the index is in made\.gfx \(0\.00 MB\)\.\n$/)
  expect(exitCode).toBe(0)
  return readFileSync(join(folder, 'made.gfx'))
}

const made = indexed(folderWith(sources))

async function found(folder: string, args: readonly string[]) {
  const { stdout, stderr, exitCode } = await goodfaith(folder, ['check', ...args, '--format', 'json'])
  const findings = stdout === '' ? [] : (JSON.parse(stdout).findings as { path: string; message: string }[])
  return { exitCode, stderr, messages: findings.map(({ path, message }) => `${path}: ${message}`) }
}

const told =
  'docs/a.md: 81 words here stand in A Harbor as well (h.example/docs/harbor.md, line 6, under CC-BY-4.0), and the page does not credit it.'

describe('goodfaith index', () => {
  test('describes each text by what it says and what the flags say', async () => {
    expect(new SourceIndex(await made).sources).toEqual([
      { path: 'third/harbor.md', title: 'A Harbor', license: 'CC-BY-4.0', url: 'https://h.example/docs/harbor.md' },
      { path: 'third/notes.txt', url: 'https://h.example/docs/notes.txt' }
    ])
  })

  test('makes what the library makes', async () => {
    const bytes = await indexSources(
      Object.entries(sources).map(([path, text]) => ({
        path,
        text,
        url: `https://h.example/docs/${path.slice('third/'.length)}`
      }))
    )
    expect(new SourceIndex(bytes).sources).toEqual(new SourceIndex(await made).sources)
    expect(bytes.length).toBe((await made).length)
  })

  test('takes a heading for a title where there is none', async () => {
    const folder = folderWith({ 'a.md': `## The *second* [sea](https://sea.example)\n\n${text}\n` })
    await goodfaith(folder, [
      'index',
      'a.md',
      '-o',
      'a.gfx',
      '--title',
      'No',
      '--license',
      'MIT',
      '--url',
      'https://a.example'
    ])
    expect(new SourceIndex(readFileSync(join(folder, 'a.gfx'))).sources).toEqual([
      { path: 'a.md', title: 'The second sea', license: 'MIT', url: 'https://a.example' }
    ])
  })

  test('leaves out what is no text, and says so', async () => {
    const folder = folderWith({ 'docs/a.md': page, 'docs/b.md': new Uint8Array(500), 'docs/c.png': 'no page' })
    symlinkSync('/etc/passwd', join(folder, 'docs/d.md'))
    const { stderr, exitCode } = await goodfaith(folder, ['index', 'docs', '-o', 'x.gfx'])
    expect(exitCode).toBe(0)
    expect(stderr.split('\n')).toEqual([
      'goodfaith: docs/b.md: The file holds no text.',
      'goodfaith: docs/d.md: A symbolic link is not followed; what it points to is checked under its own name.',
      expect.stringMatching(/1 text, 82 words/),
      ''
    ])
  })

  test.each([
    [['index', 'nowhere', '-o', 'x.gfx'], 'nowhere does not exist.'],
    [['index', 'empty', '-o', 'x.gfx'], 'There is nothing to index: no file with text was found.'],
    [['index', 'third'], "required option '-o, --output <file>' not specified. See goodfaith index --help."],
    [['index', 'third', '-o', 'no/where.gfx'], '--output names no/where.gfx, which could not be written (ENOENT).'],
    [['index', '-o', 'x.gfx'], "missing required argument 'paths'. See goodfaith index --help."]
  ])('%j says what is wrong', async (args, sentence) => {
    const folder = folderWith(sources)
    mkdirSync(join(folder, 'empty'))
    const { exitCode, stderr } = await goodfaith(folder, args)
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: `goodfaith: ${sentence}\n` })
  })
})

describe('a check with an index', () => {
  test('of a working tree takes the one beside the configuration', async () => {
    const folder = folderWith({ ...configuration, '.github/sources.gfx': await made, 'docs/a.md': page })
    expect(await found(folder, ['docs'])).toEqual({ exitCode: 1, stderr: '', messages: [told] })
  })

  test('of a change takes the one of the base, whatever the head says', async () => {
    const folder = repositoryWith({ ...configuration, '.github/sources.gfx': await made })
    git(folder, 'switch', '--quiet', '--create', 'topic')
    commit(folder, { 'docs/a.md': page, '.github/sources.gfx': 'none' })
    expect(await found(folder, ['--diff', 'main...topic'])).toEqual({ exitCode: 1, stderr: '', messages: [told] })
  })

  test('of two folders takes the one of the base', async () => {
    const base = folderWith({ ...configuration, '.github/sources.gfx': await made })
    const head = folderWith({ 'docs/a.md': page })
    expect(await found(base, ['--base', base, '--head', head])).toMatchObject({ exitCode: 1, messages: [told] })
  })

  test.each([
    ['that is missing', {}, 'sources names .github/sources.gfx, which does not exist.'],
    [
      'that is damaged',
      { '.github/sources.gfx': 'GFX' },
      'sources: .github/sources.gfx must be an index made by `goodfaith index`; it is not an index, or a transfer as text has changed it.'
    ],
    ['that is a folder', { '.github/sources.gfx/a': '' }, 'sources names .github/sources.gfx, which is not a file.']
  ])('%s cannot begin', async (_, files, sentence) => {
    const folder = folderWith({ ...configuration, 'docs/a.md': page, ...files })
    expect(await found(folder, ['docs'])).toEqual({ exitCode: 2, stderr: `goodfaith: ${sentence}\n`, messages: [] })
  })

  test('that leads out of the folder is not read', async () => {
    const folder = folderWith({ ...configuration, 'docs/a.md': page })
    const elsewhere = folderWith({ 'x.gfx': await made })
    symlinkSync(join(elsewhere, 'x.gfx'), join(folder, '.github/sources.gfx'))
    expect((await found(folder, ['docs'])).stderr).toBe(
      'goodfaith: sources names .github/sources.gfx, which is a symbolic link that leads out of the folder.\n'
    )
  })

  test('whose path is none is a mistake of the configuration', async () => {
    const folder = folderWith({ '.github/goodfaith.yml': 'sources: [../x.gfx]\n', 'docs/a.md': page })
    expect((await found(folder, ['docs'])).stderr).toMatch(
      /sources\[0\] must be a path from the root of the repository/
    )
  })
})

describe('attribution/uncredited-copy over a change', () => {
  const rewrapped = page.replaceAll(', ', ',\n')

  test.each([
    ['a new page', [{ path: 'docs/a.md', head: page }], ['docs/a.md']],
    ['a page that moves', [{ path: 'docs/a.md', previousPath: 'docs/b.md', base: page, head: rewrapped }], []],
    [
      'a passage that moves between pages',
      [
        { path: 'docs/a.md', head: page },
        { path: 'docs/b.md', base: page, head: '# Harbors\n' }
      ],
      []
    ],
    ['a page that is deleted', [{ path: 'docs/a.md', base: page }], []],
    ['a page that grows beside the passage', [{ path: 'docs/a.md', base: page, head: `${page}\nMore.\n` }], []],
    ['a short passage that becomes long', [{ path: 'docs/a.md', base: page.slice(0, 300), head: page }], ['docs/a.md']]
  ])('%s', async (_, files, paths) => {
    const report = await (await createChecker()).check({ files, sources: [{ name: 'x', bytes: await made }] })
    expect(report.findings.map(({ path }) => path)).toEqual(paths)
    expect({ failures: report.failures, skipped: report.skipped }).toEqual({ failures: [], skipped: [] })
  })

  test('parses no page without a passage', async () => {
    const files = Array.from({ length: 20 }, (_, index) => ({
      path: `docs/${index}.md`,
      head: `# Page ${index}\n\nWords of our own.\n`
    }))
    let parsing = -1
    await (await createChecker()).check(
      { files, sources: [{ name: 'x', bytes: await made }] },
      { onTiming: (timing) => (parsing = timing.parsing) }
    )
    expect(parsing).toBe(0)
  })
})

test('a path with a file in its way does not exist', async () => {
  const folder = folderWith({ ...configuration })
  put(folder, { 'docs/a.md': page })
  writeFileSync(join(folder, '.github/goodfaith.yml'), 'sources: [docs/a.md/x.gfx]\n')
  expect((await found(folder, ['docs'])).stderr).toBe(
    'goodfaith: sources names docs/a.md/x.gfx, which does not exist.\n'
  )
})
