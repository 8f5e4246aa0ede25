/** Facts of a repository as rules ask for them, and the requests they take. */
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { connect } from '../../../src/host/github/client.js'
import { graphOf } from '../../../src/host/github/graphql.js'
import { changedFiles } from '../../../src/host/github/changed-files.js'
import { readBaseFacts } from '../../../src/host/github/base-facts.js'
import { readChange } from '../../../src/host/github/pull-request.js'
import { repositoryProvider } from '../../../src/host/github/repository.js'
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/fake-github.js'
import { serverError } from '../../fake-github/refusals.js'
import type { Scene } from '../../fake-github/scene.js'

const page = (words: string) => `# Page\n\n${words}\n`

let fake: FakeGitHub
let scene: Scene

beforeAll(async () => {
  fake = await startFakeGitHub()
  scene = fake.createRepository({
    base: {
      'docs/guide/a.md': page('One.'),
      'docs/guide/LICENSE': 'Share it.',
      'docs/readme.md': page('Here.'),
      LICENSE: 'MIT',
      '.github/CODEOWNERS': '* @ada'
    },
    head: { 'docs/guide/a.md': page('Two.'), 'other/b.md': page('New.') },
    author: 'ada'
  })
})

afterEach(() => {
  jest.restoreAllMocks()
  expect(fake.state.contractViolations).toEqual([])
})

afterAll(async () => {
  await fake.close()
})

async function facts() {
  const environment = { GITHUB_API_URL: fake.url, GITHUB_GRAPHQL_URL: fake.graphqlUrl }
  const client = await connect(fake.token, environment)
  const graph = graphOf(client, environment)
  const address = { owner: scene.owner, repo: scene.name }
  const ends = { baseSha: scene.baseSha, headSha: scene.headSha }
  const [base, changed] = await Promise.all([
    readBaseFacts(client, graph, {
      address,
      number: 1,
      commit: scene.baseSha,
      configuration: '.github/goodfaith.yml',
      hasBody: true
    }),
    changedFiles(client, address, ends, { number: 1, count: 2 })
  ])
  const options = { takesPath: () => true, governs: () => false, fileSize: 10_000, base: scene.baseSha }
  const { folders } = await readChange({ client, graph, address }, changed, 2, options)
  const provider = repositoryProvider(
    client,
    address,
    scene.baseSha,
    { files: base.files, folders },
    { login: 'ada', number: scene.number }
  )
  const before = fake.requests.length
  return { provider, asked: () => fake.requests.slice(before).map(({ operation }) => operation) }
}

describe('facts of a repository', () => {
  test('that were told along the way take no request of their own', async () => {
    const { provider, asked } = await facts()
    expect(await provider.files?.('LICENSE')).toBe('MIT')
    expect(await provider.files?.('LICENSE.md')).toBeUndefined()
    expect(await provider.files?.('.github/CODEOWNERS')).toBe('* @ada')
    for (const path of ['docs/LICENSE', 'docs/guide/COPYING', 'other/LICENSE']) {
      expect([path, await provider.files?.(path)]).toEqual([path, undefined])
    }
    expect(asked()).toEqual([])
    expect(await provider.files?.('docs/guide/LICENSE')).toBe('Share it.')
    expect(asked()).toEqual(['repos/get-content'])
  })

  test('take one request to look and one to read where GraphQL is refused', async () => {
    const lift = fake.refuse(serverError({ on: 'graphql/query', status: 501 }))
    const { provider, asked } = await facts()
    for (const path of ['docs/guide/LICENSE.md', 'docs/LICENSE', 'LICENSE.md', 'other/LICENSE']) {
      expect([path, await provider.files?.(path)]).toEqual([path, undefined])
    }
    expect(await provider.files?.('LICENSE')).toBe('MIT')
    lift()
    expect(asked()).toEqual(['git/get-tree', 'repos/get-content'])
  })

  test('include all paths of the base', async () => {
    const { provider, asked } = await facts()
    const tree = await provider.tree?.()
    expect([...(tree ?? [])].sort()).toEqual([
      '.github/CODEOWNERS',
      'LICENSE',
      'docs/guide/LICENSE',
      'docs/guide/a.md',
      'docs/readme.md'
    ])
    expect(await provider.tree?.()).toBe(tree)
    expect(asked()).toEqual(['git/get-tree'])
  })

  test('include what else the author proposed of late', async () => {
    scene.open({ head: { 'docs/c.md': page('C.') }, author: 'ada', title: 'Add C' })
    scene.open({ head: { 'docs/d.md': page('D.') }, author: 'bob', title: 'Add D' })
    scene.open({ head: { 'docs/e.md': page('E.') }, author: 'ada', title: 'Add E' })
    const { provider, asked } = await facts()
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-01-08T00:00:00Z'))
    expect((await provider.recentPullRequests?.())?.map(({ title }) => title)).toEqual(['Add E', 'Add C'])
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-03-08T00:00:00Z'))
    expect(await provider.recentPullRequests?.()).toEqual([])
    const lift = fake.refuse(serverError({ on: 'search/issues-and-pull-requests' }))
    expect(await provider.recentPullRequests?.()).toBeUndefined()
    lift()
    expect(new Set(asked())).toEqual(new Set(['search/issues-and-pull-requests']))
  })
})
