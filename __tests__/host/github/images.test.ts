/** Pictures of a pull request: which are fetched, in how many requests, and what is told of them. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/fake-github.js'
import type { Files } from '../../fake-github/git-repository.js'
import { serverError } from '../../fake-github/refusals.js'
import { type RunOptions, runAction } from '../../fake-github/run-action.js'
import type { RepositoryOptions, Scene } from '../../fake-github/scene.js'
import { imageBytes } from '../../images/image-bytes.js'

const calm = '# Guide\n\nWords.\n'
const located = imageBytes({
  position: [1.5, -30.25],
  exif: { Make: 'Example', CameraOwnerName: 'Grace Example', BodySerialNumber: '0123456789' }
})
const plain = imageBytes({ format: 'png' })

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

function sceneWith(head: Files, options: RepositoryOptions = {}): Scene {
  const name = `handbook-${fake.state.world.nextId()}`
  return fake.createRepository({ base: { 'docs/guide.md': calm }, head, name, ...options })
}

async function act(scene: Scene, options: RunOptions = {}) {
  const before = fake.requests.length
  const run = await runAction(fake, scene, options)
  const asked = fake.requests.slice(before)
  const fetched = asked.filter(({ operation }) => operation === 'git/get-blob' || operation === 'repos/get-content')
  return { ...run, asked, fetched }
}

describe('a picture that a pull request brings', () => {
  test('is fetched in one request, and what it tells is told to nobody', async () => {
    const scene = sceneWith({ 'docs/guide.md': `${calm}\nMore.\n`, 'docs/photo.jpg': located })
    const run = await act(scene)
    expect(run.outputs).toMatchObject({
      result: 'fail',
      errors: '1',
      warnings: '1',
      'files-checked': '2',
      complete: 'true'
    })
    expect(run.fetched).toHaveLength(1)
    expect(run.summary).toContain('This picture holds the position where it was taken.')
    const told = [run.summary, run.log.join('\n'), run.stderr, JSON.stringify(run.outputs), JSON.stringify(scene.pull)]
    expect(told.join('\n')).not.toMatch(/Grace|0123456789|30\.25/)
    const questions = run.asked.filter(({ operation }) => operation === 'graphql/query')
    expect(JSON.stringify(questions.map(({ body }) => body))).not.toContain('photo')
  })

  test('is compared with what it was, and left alone where it tells no more than that', async () => {
    const base = { 'docs/guide.md': calm, 'docs/photo.jpg': located, 'docs/old.jpg': located }
    const again = Buffer.concat([located, Buffer.of(0)])
    const run = await act(
      sceneWith({ 'docs/photo.jpg': again, 'docs/old.jpg': null, 'img/old.jpg': located }, { base })
    )
    expect(run.outputs).toMatchObject({ result: 'pass', findings: '0', complete: 'true' })
    expect(run.fetched).toHaveLength(4)
  })

  test('may be credited in a file of the base', async () => {
    const head = { 'docs/img/rose.jpg': imageBytes({ exif: { Copyright: '© Grace Example' } }) }
    const credits = { 'docs/guide.md': calm, 'docs/CREDITS.md': 'Roses: Grace Example, CC0.\n' }
    expect((await act(sceneWith(head))).outputs).toMatchObject({ result: 'pass', warnings: '1' })
    expect((await act(sceneWith(head, { base: credits }))).outputs).toMatchObject({ result: 'pass', warnings: '0' })
  })

  test('is a pointer where Git LFS keeps it, and a pointer tells nothing', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n'
    const run = await act(sceneWith({ 'docs/photo.jpg': pointer }))
    expect(run.outputs).toMatchObject({ result: 'pass', findings: '0', complete: 'true' })
  })

  test('that GitHub does not hand over makes the result incomplete; its old version does not', async () => {
    const base = { 'docs/guide.md': calm, 'docs/photo.jpg': plain }
    const scene = sceneWith({ 'docs/photo.jpg': located }, { base })
    const lift = fake.refuse(serverError({ on: 'git/get-blob' }))
    expect((await act(scene)).outputs).toMatchObject({ result: 'incomplete', complete: 'false' })
    lift()
    const liftOld = fake.refuse(serverError({ on: 'repos/get-content' }))
    expect((await act(scene)).outputs).toMatchObject({ result: 'fail', complete: 'true' })
    liftOld()
  })
})

describe('pictures of a pull request', () => {
  const many = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`docs/img/${String(index).padStart(2, '0')}.png`, plain])
    )

  test('are fetched up to a limit, and a note tells how many were left', async () => {
    const run = await act(sceneWith(many(23)))
    expect(run.fetched).toHaveLength(20)
    expect(run.outputs).toMatchObject({ result: 'pass', complete: 'true' })
    expect(run.summary).toContain('20 of 23 added or changed pictures')
  })

  test('that are too large are known by their size and never fetched', async () => {
    const base = { 'docs/guide.md': calm, '.github/goodfaith.yml': 'limits:\n  image-size: 4096\n' }
    const large = Buffer.concat([plain, Buffer.alloc(10_000)])
    const run = await act(sceneWith({ 'docs/large.png': large, 'docs/small.png': plain }, { base }))
    expect(run.fetched).toHaveLength(1)
    expect(run.outputs).toMatchObject({ result: 'pass', complete: 'true' })
    expect(run.summary).toContain('larger than the limit of')
  })

  test.each([
    ['the rules are off', 'rules:\n  privacy/image-metadata: off\n  attribution/image-credit: off\n'],
    ['none are wanted', 'images: []\n'],
    ['others are wanted', 'images: [static/**]\n'],
    ['no policy asks', 'policies: [python-discord]\nrules:\n  attribution/*: off\n']
  ])('are not fetched where %s', async (_, configuration) => {
    const base = { 'docs/guide.md': calm, '.github/goodfaith.yml': configuration }
    const run = await act(sceneWith({ 'docs/guide.md': `${calm}\nMore.\n`, 'docs/photo.jpg': located }, { base }))
    expect(run.outputs).toMatchObject({ result: 'pass', findings: '0' })
    expect(run.fetched).toEqual([])
  })
})
