/** What the built action reads, in how many requests, and by whose rules: against a GitHub of our own on loopback. */
import { forbidden } from '../../fake-github/answer.js'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/fake-github.js'
import type { Files } from '../../fake-github/git-repository.js'
import { latency, refusal, serverError } from '../../fake-github/refusals.js'
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

function findingsIn({ summary }: { readonly summary: string }): readonly string[] {
  return [...summary.matchAll(/^### (`[^`]+`|[A-Z][a-z]+ .*)$/gm)].map(([, title = '']) => title)
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
