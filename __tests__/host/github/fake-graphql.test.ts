/** The fake's GraphQL is worth what it refuses. */
import { Octokit } from '@octokit/rest'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/fake-github.js'
import { readOnlyToken } from '../../fake-github/refusals.js'
import { nodeId } from '../../fake-github/representation.js'

let fake: FakeGitHub
let octokit: Octokit

beforeEach(async () => {
  fake = await startFakeGitHub()
  octokit = new Octokit({ baseUrl: fake.url, auth: fake.token })
})

afterEach(() => fake.close())

describe("the fake's GraphQL", () => {
  test('names the account of the token, apps as well', async () => {
    expect(await octokit.graphql('{ viewer { login } }')).toEqual({ viewer: { login: 'github-actions[bot]' } })
    expect(fake.requestsTo('writes')).toEqual([])
  })

  test('folds comments away and opens them again', async () => {
    const scene = fake.createRepository({ base: { 'a.md': 'a\n' }, head: { 'a.md': 'b\n' } })
    const id = nodeId('IC', scene.comment('octocat', 'Hello'))
    const minimize = `mutation($id: ID!) { a: minimizeComment(input: { subjectId: $id, classifier: RESOLVED }) { clientMutationId } }`
    await octokit.graphql(minimize, { id })
    expect(fake.state.world.minimized.get(id)).toBe('RESOLVED')
    await octokit.graphql(`mutation($id: ID!) { unminimizeComment(input: { subjectId: $id }) { clientMutationId } }`, {
      id
    })
    expect(fake.state.world.minimized.size).toBe(0)
    await expect(octokit.graphql(minimize, { id: 'IC_none' })).rejects.toThrow(/Could not resolve to a node/)
    fake.refuse(readOnlyToken())
    await expect(octokit.graphql(minimize, { id })).rejects.toThrow(/not accessible by integration/)
    expect(await octokit.graphql('{ viewer { login } }')).toBeDefined()
    expect(fake.state.contractViolations).toEqual([])
  })

  test('tells what its schema does not have, and what it does not model', async () => {
    await expect(octokit.graphql('{ viewer { shoeSize } }')).rejects.toThrow(/shoeSize/)
    await expect(octokit.graphql('{ rateLimit { limit } }')).resolves.toBeDefined()
    expect(fake.state.contractViolations.map(({ problem }) => problem)).toEqual([
      'Cannot query field "shoeSize" on type "User".',
      'The fake does not know this field of GraphQL.'
    ])
  })
})
