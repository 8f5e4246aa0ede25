/** The built action with an index of sources: the base branch's own, whatever the branch under review brings. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import { indexSources } from '../../../src/api.js'
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/fake-github.js'
import { runAction } from '../../fake-github/run-action.js'

const text =
  'A harbor sleeps with one eye open, for the sea never signs a contract. Boats lean on their ropes and mutter, gulls keep the accounts, and the lamp at the end of the pier turns its head every nine seconds to make sure that nothing has been stolen. Nobody who has slept there once believes in silence again, and nobody who has left it speaks of the place without lowering the voice a little.'
const configuration = { '.github/goodfaith.yml': 'sources: [.github/sources.gfx]\n' }
const head = { 'docs/harbor.md': `# Harbors\n\n${text}\n` }

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

test('copies are found by the index of the base branch', async () => {
  const index = Buffer.from(await indexSources([{ path: 'third/harbor.md', title: 'A Harbor', text }]))
  const scene = fake.createRepository({
    name: 'harbors',
    base: { ...configuration, '.github/sources.gfx': index },
    head: { ...head, '.github/sources.gfx': 'another one' }
  })
  const run = await runAction(fake, scene)
  expect(run.outputs['result']).toBe('fail')
  expect(run.summary).toMatch(/\d+ words here stand in A Harbor as well/)
})

test('an index that the base branch does not hold, or a damaged one, is told in one sentence', async () => {
  for (const [base, sentence] of [
    [configuration, /sources must name files of the base branch; found no file "\.github\/sources\.gfx" there/],
    [{ ...configuration, '.github/sources.gfx': 'GFX' }, /sources: \.github\/sources\.gfx must be an index made by/]
  ] as const) {
    const scene = fake.createRepository({ name: `harbors-${fake.state.world.nextId()}`, base, head })
    const run = await runAction(fake, scene)
    expect(run.exitCode).toBe(2)
    expect(run.stdout).toMatch(sentence)
  }
})
