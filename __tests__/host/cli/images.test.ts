/** Pictures on the disk, in two folders and in git: which are read, and how much of them. */
import { afterAll, describe, expect, test } from '@jest/globals'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { imageBytes } from '../../images/image-bytes.js'
import { checked, commit, type Files, folderWith, good, put, removeFolders, repositoryWith } from './workplace.js'

afterAll(removeFolders)

const located = imageBytes({ position: [1.5, -30.25] })
const moved = imageBytes({ position: [2.5, -31.25] })
const plain = imageBytes({})
const heavy = (format: 'jpeg' | 'png') =>
  Buffer.concat([imageBytes({ format, position: [1.5, -30.25] }), Buffer.alloc(20_000, 1)])
const small = { '.github/goodfaith.yml': 'limits:\n  image-size: 4096\n' }
const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'

/** All kinds of pictures that a change can bring. */
const before: Files = {
  'page.md': good,
  'img/same.jpg': located,
  'img/changed.jpg': located,
  'img/cleaned.jpg': located,
  'img/left.jpg': located
}
const after: Files = {
  'img/changed.jpg': moved,
  'img/cleaned.jpg': plain,
  'img/new.PNG': imageBytes({ format: 'png', position: [1.5, -30.25] }),
  'img/plain.webp': imageBytes({ format: 'webp' }),
  'img/pointer.jpg': pointer,
  'img/large.png': heavy('png'),
  'img/large.jpg': heavy('jpeg')
}
const noted = expect.stringContaining('img/large.png: The picture is larger than the limit of 4096 bytes')

describe('pictures', () => {
  test('of a working tree are read where they stand, of a large JPEG the beginning', async () => {
    const folder = folderWith({ ...small, ...before, ...after })
    const report = await checked(folder, [])
    const found = ['changed', 'large', 'left', 'new', 'same'].map(
      (name) => `img/${name}.${name === 'new' ? 'PNG' : 'jpg'}`
    )
    expect([report.exitCode, report.found, report.skipped]).toEqual([1, found, []])
    expect(report.notes).toContainEqual(noted)
    expect((await checked(folder, ['img/new.PNG'])).found).toEqual(['img/new.PNG'])
    expect((await checked(folder, ['--rule', 'privacy/phone-number'])).found).toEqual([])
  })

  test('are not looked for behind links that lead out', async () => {
    const outside = folderWith({ 'photo.jpg': located })
    const folder = folderWith({ 'page.md': good })
    symlinkSync(join(outside, 'photo.jpg'), join(folder, 'photo.jpg'))
    expect(await checked(folder, [])).toMatchObject({ exitCode: 0, found: [] })
  })

  test('named alone that hold nothing are checked all the same', async () => {
    expect(await checked(folderWith({ 'a.jpg': plain }), ['a.jpg'])).toMatchObject({
      exitCode: 0,
      found: [],
      files: { checked: 1, ignored: 0 },
      notes: []
    })
  })

  test('of two folders are compared: what is as it was, or only moved, is left alone', async () => {
    const sides = (name: string, files: Files) =>
      Object.fromEntries(Object.entries(files).map(([path, content]) => [`${name}/${path}`, content]))
    const { 'img/left.jpg': left = '', ...stayed } = before
    const unchanged = { 'img/old.png': heavy('png') }
    const folder = folderWith({
      ...sides('base', { ...small, ...before, ...unchanged }),
      ...sides('head', { ...small, ...stayed, ...after, ...unchanged, 'img/arrived.jpg': left })
    })
    const report = await checked(folder, ['--base', 'base', '--head', 'head'])
    expect([report.exitCode, report.found, report.skipped]).toEqual([
      1,
      ['img/changed.jpg', 'img/large.jpg', 'img/new.PNG'],
      []
    ])
    expect(report.notes).toEqual([noted])
  })

  test('of two commits are compared as git tells them, renamed ones with what they were', async () => {
    const folder = repositoryWith({ ...small, ...before })
    put(folder, after)
    commit(folder, { 'page.md': `${good}\nMore.\n` })
    const report = await checked(folder, ['--diff', 'HEAD~1...HEAD'])
    expect([report.exitCode, report.found, report.skipped]).toEqual([1, ['img/changed.jpg', 'img/new.PNG'], []])
    expect(report.notes).toContainEqual(noted)
    const many = Object.fromEntries(
      Array.from({ length: 45 }, (_, index) => [`many/${index}.jpg`, index % 2 ? plain : located])
    )
    commit(folder, many)
    expect((await checked(folder, ['--diff', 'HEAD~1'])).found).toHaveLength(23)
  })

  test('too large are named one by one as long as they are few', async () => {
    const files = Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`img/${index}.png`, heavy('png')]))
    const { notes } = await checked(folderWith({ ...small, 'page.md': good, ...files }), [])
    expect(notes).toEqual([expect.stringContaining('img/0.png: This picture and 4 others are larger')])
  })
})
