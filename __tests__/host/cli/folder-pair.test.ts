import { afterAll, describe, expect, test } from '@jest/globals'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { bad, checked, type Files, folderWith, put, removeFolders } from './workplace.js'

afterAll(removeFolders)

describe('two folders compared', () => {
  const configuration = { '.github/goodfaith.yml': 'paths-ignore: [archive/**]\n' }
  const pair = (base: Files, head: Files) =>
    folderWith({
      ...Object.fromEntries(Object.entries(base).map(([path, content]) => [`base/${path}`, content])),
      ...Object.fromEntries(Object.entries(head).map(([path, content]) => [`head/${path}`, content])),
      'base/empty.md': '',
      'head/empty.md': ''
    })
  const compared = (folder: string) => checked(folder, ['--base', 'base', '--head', 'head'])

  test('only what changed is checked, and only added lines count', async () => {
    const folder = pair(
      { 'same.md': bad, 'old.md': bad, 'grown.md': `${bad}\nA line.\n` },
      { 'same.md': bad, 'new.md': `${bad}\n${bad}`, 'grown.md': `${bad}\nA line.\n\nAnd ${bad}` }
    )
    expect(await compared(folder)).toMatchObject({
      exitCode: 1,
      found: ['grown.md', 'new.md', 'new.md'],
      files: { checked: 3 }
    })
  })

  test('a file that only moved is a renamed one', async () => {
    const folder = pair({ 'a/page.md': bad, 'b.md': bad }, { 'c/page.md': bad, 'c/d.md': bad })
    expect(await compared(folder)).toMatchObject({ exitCode: 0, found: [], files: { checked: 2 } })
  })

  test('configuration and waivers come from the base', async () => {
    const waived = `<!-- goodfaith-allow-next-block obfuscation/*: it is the example -->\n\n${bad}`
    const folder = pair(
      { ...configuration, 'old.md': `${waived}\n` },
      {
        '.github/goodfaith.yml': 'fail-on: never\n',
        'new.md': waived,
        'old.md': `${waived}\nMore.\n`,
        'archive/bad.md': bad
      }
    )
    const report = await compared(folder)
    expect(report).toMatchObject({ exitCode: 1, found: ['new.md', 'new.md'], files: { checked: 2, ignored: 2 } })
    expect(report.notes).toEqual([expect.stringContaining('this change adds a waiver')])
  })

  test('a configuration of the base that is wrong is named in the base', async () => {
    const { stderr } = await compared(pair({ '.github/goodfaith.yml': 'a: 1\n' }, {}))
    expect(stderr).toMatch(/^goodfaith: base\/\.github\/goodfaith\.yml:1:1: /)
  })

  test('neither side is read through a link that leads out of it', async () => {
    const outside = folderWith({ 'secret.md': bad, 'goodfaith.yml': 'fail-on: never\n' })
    const folder = pair({}, { 'page.md': bad })
    symlinkSync(join(outside, 'secret.md'), join(folder, 'head', 'link.md'))
    expect(await compared(folder)).toMatchObject({
      found: ['page.md'],
      notes: [expect.stringContaining('link.md: A symbolic link')]
    })
    put(folder, { 'base/.github/x': '' })
    symlinkSync(join(outside, 'goodfaith.yml'), join(folder, 'base', '.github', 'goodfaith.yml'))
    expect((await compared(folder)).stderr).toContain('is a symbolic link that leads out of its folder')
  })

  test('a file too large on one side is not judged', async () => {
    const limit = { '.github/goodfaith.yml': 'limits:\n  file-size: 1024\n' }
    const folder = pair({ ...limit, 'page.md': 'word '.repeat(1000) }, { 'page.md': bad })
    expect(await compared(folder)).toMatchObject({ exitCode: 2, found: [], skipped: [{ path: 'page.md' }] })
  })
})
