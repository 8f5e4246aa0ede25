/** The tree around a change, as each way to name one on the command line hands it over. */
import { afterAll, expect, test } from '@jest/globals'
import { checked, commit, folderWith, git, put, removeFolders, repositoryWith } from './workplace.js'

afterAll(removeFolders)

const passage =
  'Salt the water well before the pasta goes in, for nothing that is done to it afterwards will make up for a bland beginning. Stir once at the start so that no two pieces cling together, then leave the pot alone, and taste a minute before the packet tells you to.'
const around = {
  LICENSE: 'This repository is licensed under the MIT license.\n',
  'third_party/book/LICENSE': 'Copyright (c) 2019 Ada Example\n\nLicensed under CC BY-SA 4.0.\n',
  'third_party/book/one.md': `# One\n\n${passage}\n`,
  'docs/index.md': '# Index\n'
}
const copy = { 'docs/pasta.md': `# Pasta\n\n${passage}\n` }

test('paths: nothing, for nobody proposes a copy', async () => {
  const folder = repositoryWith(around)
  put(folder, copy)
  expect((await checked(folder, ['docs/pasta.md'])).found).toEqual([])
  expect((await checked(folder, [])).found).toEqual([])
})

test('--diff: the files of the base, whatever lies on the disk', async () => {
  const folder = repositoryWith(around)
  git(folder, 'switch', '--quiet', '--create', 'topic')
  commit(folder, copy)
  put(folder, { 'third_party/book/one.md': '# Gone\n' })
  expect((await checked(folder, ['--diff', 'main...topic'])).found).toEqual(['docs/pasta.md'])
})

test('--base and --head: the files of the base', async () => {
  const folder = folderWith()
  const both = Object.entries(around)
  put(
    folder,
    Object.fromEntries(
      both.flatMap(([path, text]) => [
        [`a/${path}`, text],
        [`b/${path}`, text]
      ])
    )
  )
  put(folder, { 'b/docs/pasta.md': copy['docs/pasta.md'] })
  expect((await checked(folder, ['--base', 'a', '--head', 'b'])).found).toEqual(['docs/pasta.md'])
})

const toml = (glob: string) =>
  `version = 1\n[[annotations]]\npath = "${glob}"\nSPDX-License-Identifier = "CC-BY-4.0"\nSPDX-FileCopyrightText = "2020 Ada Example"\n`
const reuse = {
  '.github/goodfaith.yml': 'license:\n  allowed: [CC-BY-4.0]\n  default: CC-BY-4.0\n',
  'REUSE.toml': toml('src/**'),
  'LICENSES/CC-BY-4.0.txt': 'Attribution 4.0 International\n'
}
const tags = `SPDX-License-${'Identifier'}: CC-BY-4.0\nSPDX-File${'CopyrightText'}: 2020 Ada Example\n`

test('licensing information of the same change is read, by --diff and from two folders', async () => {
  const ways: readonly (readonly [files: Readonly<Record<string, string>>, found: readonly string[]])[] = [
    [{ 'docs/a.md': '# A\n' }, ['docs/a.md']],
    [{ 'docs/a.md': '# A\n', 'docs/a.md.license': tags }, []],
    [{ 'docs/a.md': '# A\n', 'REUSE.toml': toml('docs/**') }, []]
  ]
  for (const [files, found] of ways) {
    const folder = repositoryWith(reuse)
    git(folder, 'switch', '--quiet', '--create', 'topic')
    commit(folder, files)
    expect((await checked(folder, ['--diff', 'main...topic'])).found).toEqual(found)
    const pair = folderWith()
    for (const side of ['a', 'b'])
      put(pair, Object.fromEntries(Object.entries(reuse).map(([path, text]) => [`${side}/${path}`, text])))
    put(pair, Object.fromEntries(Object.entries(files).map(([path, text]) => [`b/${path}`, text])))
    expect((await checked(pair, ['--base', 'a', '--head', 'b'])).found).toEqual(found)
  }
})
