/** What the built action writes on a pull request, over several runs and in the face of refusals. */
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/fake-github.js'
import type { Files } from '../../fake-github/git-repository.js'
import type { PullRequest } from '../../fake-github/model.js'
import {
  badComment,
  droppedConnection,
  latency,
  readOnlyToken,
  refusal,
  type RefusedRequest,
  secondaryRateLimit,
  serverError
} from '../../fake-github/refusals.js'
import { nodeId } from '../../fake-github/representation.js'
import { runAction, type RunOptions } from '../../fake-github/run-action.js'
import type { RepositoryOptions, Scene } from '../../fake-github/scene.js'
import { forbidden } from '../../fake-github/answer.js'

const link = (name: string) => `Log in at [https://${name}.example/login](https://login.test/${name}).`
const page = (...lines: readonly string[]) => `${lines.join('\n')}\n`
const calm = page('# Guide', '', 'One.', '', 'Two.', '', 'Three.')

// Writes are spaced by seconds, as GitHub asks.
jest.setTimeout(120_000)

let fake: FakeGitHub

beforeAll(async () => {
  fake = await startFakeGitHub()
})

afterEach(() => {
  expect(fake.state.contractViolations).toEqual([])
})

afterAll(() => fake.close())

function sceneWith(head: Files, options: RepositoryOptions = {}): Scene {
  const name = `handbook-${fake.state.world.nextId()}`
  return fake.createRepository({ base: { 'docs/guide.md': calm }, head, name, ...options })
}

/** A run, and all that the fake was asked meanwhile. */
async function act(scene: Scene, options: RunOptions = {}, on = fake) {
  const before = on.requests.length
  const run = await runAction(on, scene, options)
  const asked = on.requests.slice(before)
  return {
    ...run,
    asked,
    writes: asked.filter(({ method, operation }) => method !== 'GET' && operation !== 'graphql/query')
  }
}

function commentsOf({ reviewComments }: PullRequest) {
  return reviewComments.map(({ path, anchor, body }) => ({ place: `${path} ${anchor?.line ?? 'file'}`, body }))
}

const settledWords = '**Settled:**'

/** The request goes through, once the function was called. */
function meanwhile(on: string, happens: (request: RefusedRequest) => void, times = 1) {
  return {
    ...latency(0, { on, times }),
    outcome: (request: RefusedRequest) => {
      happens(request)
      return { delay: 0 }
    }
  }
}

describe('over several pushes', () => {
  test('a comment whose finding is gone says so and is folded away, and is opened again when the finding is back', async () => {
    const both = { 'docs/guide.md': page('# Guide', '', link('bank'), '', 'Two.', '', link('shop')) }
    const scene = sceneWith(both)
    expect((await act(scene)).outputs).toMatchObject({ findings: '2', posted: '2' })
    const [bank, shop] = scene.pull.reviewComments
    const bankNode = nodeId('PRRC', bank?.id ?? 0)
    scene.replyTo(bank?.id ?? 0, 'contributor', 'I have changed it, thank you.')

    scene.pushToHead({ 'docs/guide.md': page('# Guide', '', 'One.', '', 'Two.', '', link('shop')) })
    const mended = await act(scene)
    expect(mended.outputs).toMatchObject({ findings: '1', posted: '0' })
    expect(bank?.body).toContain(settledWords)
    expect(bank?.body).toContain(scene.headSha.slice(0, 12))
    expect(shop?.body).not.toContain(settledWords)
    expect([...fake.state.world.minimized]).toContainEqual([bankNode, 'RESOLVED'])
    expect(mended.summary).toContain('1 earlier comment was settled')
    expect(mended.writes.map(({ operation }) => operation)).toEqual(['pulls/update-review-comment', 'graphql/mutation'])

    const again = await act(scene)
    expect(again.writes).toEqual([])

    scene.pushToHead(both)
    const back = await act(scene)
    expect(back.outputs).toMatchObject({ findings: '2', posted: '0' })
    expect(bank?.body).not.toContain(settledWords)
    expect(bank?.body).toContain('The link shows bank.example')
    expect(fake.state.world.minimized.has(bankNode)).toBe(false)
    expect(scene.pull.reviewComments).toHaveLength(3)
    expect(scene.pull.reviewComments.at(-1)?.body).toBe('I have changed it, thank you.')
  })

  test('a pull request with nothing left has all comments settled, and what the review named as well', async () => {
    const scene = sceneWith({ 'docs/guide.md': page(link('bank')) }, { body: link('shop') })
    expect((await act(scene)).outputs).toMatchObject({ findings: '2', posted: '1' })
    scene.pull.body = 'A small change.'
    scene.pushToHead({ 'docs/guide.md': calm.replace('One', 'First') })
    const run = await act(scene)
    expect(run.outputs).toMatchObject({ result: 'pass', findings: '0', posted: '0' })
    expect(scene.pull.reviews[0]?.body).toContain(settledWords)
    expect(scene.pull.reviewComments[0]?.body).toContain(settledWords)
    expect(run.summary).toContain('2 earlier comments were settled')
    // What comes back into the description is a new thing to say, as the old review is folded away.
    scene.pull.body = link('shop')
    await act(scene)
    expect(scene.pull.reviews).toHaveLength(2)
  })

  test('where GraphQL is refused, the edited comment stands alone', async () => {
    const scene = sceneWith({ 'docs/guide.md': page(link('bank')) })
    await act(scene)
    scene.pushToHead({ 'docs/guide.md': calm })
    const lift = fake.refuse(refusal({ on: 'graphql/mutation' }, ({ operation }) => forbidden(operation)))
    const run = await act(scene)
    lift()
    expect(run.exitCode).toBe(0)
    expect(scene.pull.reviewComments[0]?.body).toContain(settledWords)
    expect(fake.state.world.minimized.has(nodeId('PRRC', scene.pull.reviewComments[0]?.id ?? 0))).toBe(false)
  })

  test('what could not be read is not taken for mended', async () => {
    const scene = sceneWith({ 'docs/guide.md': page(link('bank')) })
    await act(scene)
    const lifts = ['graphql/query', 'git/get-blob'].map((on) => fake.refuse(serverError({ on })))
    const run = await act(scene, { inputs: { 'on-incomplete': 'pass' } })
    for (const lift of lifts) lift()
    expect(run.outputs).toMatchObject({ result: 'incomplete', findings: '0' })
    expect(scene.pull.reviewComments[0]?.body).not.toContain(settledWords)
    expect(run.writes).toEqual([])
  })

  test('a rebase, a renamed file and an equal passage elsewhere bring no second comment', async () => {
    const scene = sceneWith({ 'docs/guide.md': page('# Guide', '', link('bank')) }, { base: { 'docs/old.md': calm } })
    expect((await act(scene)).outputs['posted']).toBe('1')
    scene.pushToBase({ 'docs/other.md': calm })
    scene.forcePush({ 'docs/guide.md': page('# Guide', '', 'More.', '', 'And more.', '', link('bank')) })
    expect((await act(scene)).writes).toEqual([])
    // An equal passage in a file that sorts before it is a finding of its own.
    scene.pushToHead({ 'docs/a.md': page(link('bank')) })
    const more = await act(scene)
    expect(more.outputs).toMatchObject({ findings: '2', posted: '1' })
    expect(commentsOf(scene.pull).map(({ place }) => place)).toEqual(['docs/guide.md 3', 'docs/a.md 1'])
    scene.forcePush({ 'docs/manual.md': page('# Guide', '', 'More.', '', link('bank')) })
    expect((await act(scene)).outputs).toMatchObject({ findings: '1', posted: '0' })
  })

  test('the token of another app knows its own words', async () => {
    const own = await startFakeGitHub({ actor: { login: 'docs-check[bot]', type: 'Bot' } })
    try {
      const scene = own.createRepository({
        base: { 'docs/guide.md': calm },
        head: { 'docs/guide.md': page(link('a')) }
      })
      const posted = [await act(scene, {}, own), await act(scene, {}, own)].map(({ outputs }) => outputs['posted'])
      expect(posted).toEqual(['1', '0'])
      scene.pushToHead({ 'docs/guide.md': calm })
      await act(scene, {}, own)
      expect(scene.pull.reviewComments[0]?.body).toContain(settledWords)
      expect(own.state.contractViolations).toEqual([])
    } finally {
      await own.close()
    }
  })
})

describe('a review', () => {
  test('of twenty-two findings loses none: ten annotations, twenty comments, all in the summary', async () => {
    const names = Array.from({ length: 22 }, (_, index) => `s${index}`)
    const scene = sceneWith({ 'docs/many.md': page(...names.flatMap((name) => [link(name), ''])) })
    const run = await act(scene)
    expect(run.outputs).toMatchObject({ findings: '22', posted: '20' })
    expect(
      run.commands.filter(({ name, properties }) => name === 'error' && properties['title'] !== 'goodfaith').length
    ).toBeLessThanOrEqual(10)
    expect(scene.pull.reviews).toHaveLength(1)
    expect(scene.pull.reviews[0]?.body.match(/^- `docs\/many\.md`, line/gm)).toHaveLength(2)
    for (const name of names) expect(run.summary).toContain(`${name}.example`)
    expect((await act(scene)).writes).toEqual([])
  })

  test('with one bad line in ten keeps the nine, and speaks of the tenth on its file', async () => {
    const files = Array.from({ length: 10 }, (_, index) => [`docs/${index}.md`, page(link(`s${index}`))] as const)
    const scene = sceneWith(Object.fromEntries(files))
    const lift = fake.refuse(badComment(({ path, line }) => path === 'docs/6.md' && line !== undefined))
    const run = await act(scene, { timeout: 120_000 })
    lift()
    expect(run.outputs).toMatchObject({ findings: '10', posted: '10' })
    expect(run.summary).toContain('9 comments beside the lines and 1 comment on files')
    expect(scene.pull.reviews.filter(({ state }) => state === 'PENDING')).toEqual([])
    expect(scene.pull.reviews.filter(({ body }) => body !== '')).toHaveLength(1)
    const onFile = commentsOf(scene.pull).filter(({ place }) => place.endsWith('file'))
    expect(onFile.map(({ place }) => place)).toEqual(['docs/6.md file'])
    expect(onFile[0]?.body).toContain('About line 1 of this file:')
    expect((await act(scene)).writes).toEqual([])
  }, 120_000)

  test('names in its body what GitHub takes on no line and no file', async () => {
    const scene = sceneWith({ 'docs/guide.md': page(link('bank')) })
    const lift = fake.refuse(badComment(() => true))
    const run = await act(scene)
    lift()
    expect(run.outputs).toMatchObject({ findings: '1', posted: '0' })
    expect(run.summary).toContain('A review was posted that names what belongs to no line of the diff.')
    expect(scene.pull.reviews).toHaveLength(1)
    expect(scene.pull.reviews[0]?.body).toContain('- `docs/guide.md`, line 1:')
    expect((await act(scene)).writes).toEqual([])
  })

  test('says nothing of a commit that is no longer the head', async () => {
    const scene = sceneWith({ 'docs/guide.md': page(link('bank')) })
    const lift = fake.refuse(meanwhile('pulls/list-reviews', () => scene.pushToHead({ 'docs/guide.md': calm })))
    const inputs = { 'summary-comment': 'true', 'label-fail': 'needs a change' }
    const run = await act(scene, { inputs })
    lift()
    expect(run.exitCode).toBe(1)
    expect(run.writes).toEqual([])
    expect(run.summary).toContain('the pull request has moved on since its commit was read')
  })

  test('whose answer is lost is not posted twice', async () => {
    const scene = sceneWith({ 'docs/guide.md': page(link('bank')) })
    const { world } = fake.state
    const lost = {
      ...droppedConnection({ on: 'pulls/create-review', times: 1 }),
      outcome: ({ body }: RefusedRequest) => {
        scene.pull.reviews.push({
          id: world.nextId(),
          author: world.account('github-actions[bot]'),
          body: String(body['body']),
          state: 'COMMENTED',
          commit: scene.headSha,
          submittedAt: world.now()
        })
        return { drop: true } as const
      }
    }
    const lift = fake.refuse(lost)
    const run = await act(scene)
    lift()
    expect(run.outputs['posted']).toBe('1')
    expect(scene.pull.reviews).toHaveLength(1)
    const dropped = fake.refuse(droppedConnection({ on: 'pulls/create-review', times: 1 }))
    const other = sceneWith({ 'docs/guide.md': page(link('bank')) })
    expect((await act(other)).outputs['posted']).toBe('1')
    dropped()
    expect(other.pull.reviews).toHaveLength(1)
  })

  test('waits as long as GitHub asks, and no longer than a job can', async () => {
    const scene = sceneWith({ 'docs/guide.md': page(link('bank')) })
    const begun = Date.now()
    const short = fake.refuse(secondaryRateLimit({ on: 'pulls/create-review', retryAfter: 2, times: 1 }))
    const run = await act(scene)
    short()
    expect(run.outputs['posted']).toBe('1')
    expect(Date.now() - begun).toBeGreaterThan(2000)
    const other = sceneWith({ 'docs/guide.md': page(link('bank')) })
    const long = fake.refuse(secondaryRateLimit({ on: 'writes', retryAfter: 3600 }))
    const refused = await act(other, { inputs: { 'summary-comment': 'true', 'label-fail': 'x' } })
    long()
    expect(refused.exitCode).toBe(1)
    expect(refused.outputs).toMatchObject({ result: 'fail', posted: '0' })
    expect(refused.summary).toContain(
      'Comments beside the lines were not posted: the rate limit of GitHub is reached (403)'
    )
    expect(refused.summary).toContain(
      'The comment with the summary was not written: the rate limit of GitHub is reached (403).'
    )
    expect(refused.summary).not.toContain('permission')
  })

  test('asks again where an answer was lost in passing', async () => {
    const scene = sceneWith({ 'docs/guide.md': page(link('bank')) })
    const lifts = [
      fake.refuse(serverError({ on: 'pulls/list-files', times: 1, status: 502 })),
      fake.refuse(secondaryRateLimit({ on: 'pulls/get', times: 1, retryAfter: 1 })),
      fake.refuse(droppedConnection({ on: 'pulls/list-reviews', times: 1 }))
    ]
    const run = await act(scene)
    for (const lift of lifts) lift()
    expect(run.outputs).toMatchObject({ result: 'fail', complete: 'true', posted: '1' })
  })

  test('repeats what was found only when asked to, and never what is private', async () => {
    const scene = sceneWith({ 'docs/guide.md': page(link('bank'), '', 'Ring Sam at home on +1 415 736 0000.') })
    const run = await act(scene, { inputs: { 'show-matches': 'true' } })
    const bodies = commentsOf(scene.pull).map(({ body }) => body)
    expect(bodies.filter((body) => body.includes('Found: `'))).toHaveLength(1)
    expect(bodies.join('\n')).toContain('Found: `[https://bank.example/login](https://login.test/bank)`')
    expect(run.summary).toContain('Found:')
    for (const text of [...bodies, run.summary, run.stdout]) expect(text).not.toContain('736 0000')
  })
})

describe('the comment with the summary', () => {
  const inputs = { 'summary-comment': 'true', 'post-comments': 'false' }
  const runNumber = (id: number) => ({ GITHUB_RUN_ID: String(id) })
  const summaries = ({ comments }: PullRequest) => comments.filter(({ body }) => body.includes('## Goodfaith'))

  test('is one, kept up to date, and not begun where there is nothing to say', async () => {
    const scene = sceneWith({ 'docs/guide.md': calm.replace('One', 'First') })
    expect((await act(scene, { inputs })).writes).toEqual([])
    scene.pushToHead({ 'docs/guide.md': page(link('bank')) })
    await act(scene, { inputs, env: runNumber(8) })
    expect(summaries(scene.pull)).toHaveLength(1)
    expect(summaries(scene.pull)[0]?.body).toContain('something needs a change')
    expect((await act(scene, { inputs, env: runNumber(9) })).writes).toEqual([])
    scene.pushToHead({ 'docs/guide.md': calm })
    await act(scene, { inputs, env: runNumber(10) })
    expect(summaries(scene.pull)).toHaveLength(1)
    expect(summaries(scene.pull)[0]?.body).toContain('nothing has to change')
  })

  test('belongs to nobody else, whatever marks they write', async () => {
    const scene = sceneWith({ 'docs/guide.md': page(link('bank')) })
    const first = await act(scene, { inputs })
    expect(first.exitCode).toBe(1)
    const forged =
      summaries(scene.pull)[0]
        ?.body.replace('needs a change', 'is perfect')
        .replace(/run=\d+/, 'run=9999999999999') ?? ''
    scene.comment('mallory', forged)
    scene.comment('helper[bot]', forged)
    scene.pushToHead({ 'docs/guide.md': page(link('shop')) })
    await act(scene, { inputs, env: runNumber(7_000_000_002) })
    const [own, ...others] = summaries(scene.pull)
    expect(own?.body).toContain('run=7000000002.1')
    expect(others.map(({ body }) => body)).toEqual([forged, forged])
  })

  test('is never overwritten by an older run', async () => {
    const scene = sceneWith({ 'docs/guide.md': page(link('bank')) })
    await act(scene, { inputs, env: runNumber(20) })
    scene.pushToHead({ 'docs/guide.md': page(link('shop')) })
    const older = await act(scene, { inputs, env: runNumber(19) })
    expect(older.writes).toEqual([])
    expect(older.summary).toContain('The comment with the summary was not written: a later run has written it already.')
    expect(summaries(scene.pull)[0]?.body).toContain('run=20.1')
  })

  test('is one after two runs wrote at the same time, with the words of the later', async () => {
    const scene = sceneWith({ 'docs/guide.md': page(link('bank')) })
    const { world } = fake.state
    const other = (run: number) => {
      const now = world.now()
      const body = `## Goodfaith: the words of run ${run}\n\n<!-- goodfaith:summary=Check%20the%20docs%2Fcheck run=${run}.1 head=${scene.headSha} -->`
      scene.pull.comments.push({
        id: world.nextId(),
        author: world.account('github-actions[bot]'),
        body,
        createdAt: now,
        updatedAt: now
      })
    }
    const slower = fake.refuse(meanwhile('issues/create-comment', () => other(30)))
    const later = await act(scene, { inputs, env: runNumber(31) })
    slower()
    expect(later.outputs['result']).toBe('fail')
    expect(summaries(scene.pull)).toHaveLength(1)
    expect(summaries(scene.pull)[0]?.body).toContain('run=31.1')
    expect(scene.pull.comments).toHaveLength(2)
    expect(scene.pull.comments[1]?.body).toMatch(/^Superseded: \[the summary\]\(https:/)
    expect([...world.minimized.values()]).toContain('DUPLICATE')

    const second = sceneWith({ 'docs/guide.md': page(link('bank')) })
    const quicker = fake.refuse(
      meanwhile('issues/create-comment', () => {
        const now = world.now()
        const body = `## Goodfaith: later\n\n<!-- goodfaith:summary=Check%20the%20docs%2Fcheck run=41.1 head=${second.headSha} -->`
        second.pull.comments.push({
          id: world.nextId(),
          author: world.account('github-actions[bot]'),
          body,
          createdAt: now,
          updatedAt: now
        })
      })
    )
    await act(second, { inputs, env: runNumber(40) })
    quicker()
    expect(summaries(second.pull).map(({ body }) => body)).toEqual([expect.stringContaining('run=41.1')])
  })

  test('fits GitHub however much there is to list', async () => {
    const name = 'n'.repeat(150)
    const files = Array.from({ length: 130 }, (_, index) => [
      `docs/${name}${index}.md`,
      page(...Array.from({ length: 5 }, (__, line) => `${link(`s${index}-${line}`)}\n`))
    ])
    const scene = sceneWith(Object.fromEntries(files))
    const run = await act(scene, { inputs })
    expect(run.outputs['findings']).toBe('650')
    expect(run.summary).not.toContain('was not written')
    const [comment] = summaries(scene.pull)
    expect(comment?.body.length).toBeLessThanOrEqual(65_536)
    expect(comment?.body).toMatch(/\d+ more findings\. The list was cut/)
  })
})

describe('what else can be asked for', () => {
  const labels = {
    'label-fail': 'Needs a change',
    'label-needs-review': 'needs review',
    'label-incomplete': 'unchecked'
  }
  const names = ({ labels: worn }: PullRequest) => [...worn].map(({ name }) => name).sort()

  test('the label of the result is set and taken off, and no other is touched', async () => {
    const scene = sceneWith({ 'docs/guide.md': page(link('bank')) }, { labels: ['docs', 'NEEDS REVIEW'] })
    await act(scene, { inputs: labels })
    expect(names(scene.pull)).toEqual(['Needs a change', 'docs'])
    const again = await act(scene, { inputs: labels })
    expect(again.writes).toEqual([])
    scene.pushToHead({ 'docs/guide.md': calm.replace('One', 'First') })
    await act(scene, { inputs: labels })
    expect(names(scene.pull)).toEqual(['docs'])
  })

  test('a team is asked once for what is new and grave enough', async () => {
    fake.createTeam('octo-docs', 'moderators', ['octocat'])
    const inputs = { 'review-teams': 'moderators' }
    const scene = sceneWith({ 'docs/guide.md': page(link('bank')) })
    await act(scene, { inputs })
    expect([...scene.pull.requestedTeams].map(({ slug }) => slug)).toEqual(['moderators'])
    scene.pull.requestedTeams.clear()
    expect((await act(scene, { inputs })).writes).toEqual([])
    const quiet = sceneWith({ 'docs/guide.md': calm.replace('One', 'First') })
    expect((await act(quiet, { inputs })).writes).toEqual([])
  })

  test('a check run shows far more than ten findings, fifty a request', async () => {
    const lines = Array.from({ length: 120 }, (_, index) => `${link(`s${index}`)}\n`)
    const scene = sceneWith({ 'docs/guide.md': page(...lines) })
    const inputs = { 'check-run': 'true', 'post-comments': 'false' }
    const run = await act(scene, { inputs })
    const [check] = scene.repository.checkRuns
    expect(check).toMatchObject({ name: 'Goodfaith findings', headSha: scene.headSha, conclusion: 'failure' })
    expect(check?.annotations).toHaveLength(120)
    expect(run.writes.map(({ operation }) => operation)).toEqual(['checks/create', 'checks/update', 'checks/update'])
  })

  test('every refusal is named with the permission it takes, and changes nothing else', async () => {
    const scene = sceneWith({ 'docs/guide.md': page(link('bank')) })
    const lift = fake.refuse(readOnlyToken())
    const inputs = { ...labels, 'summary-comment': 'true', 'check-run': 'true' }
    const run = await act(scene, { inputs })
    lift()
    expect(run.exitCode).toBe(1)
    expect(run.outputs).toMatchObject({ result: 'fail', findings: '1', posted: '0' })
    for (const line of [
      'Comments beside the lines were not posted: the token may not do this (403). Nothing is lost: everything is listed here. For comments, give the workflow the permission `pull-requests: write`.',
      'The comment with the summary was not written: the token may not do this (403). It takes the permission `pull-requests: write`.',
      'The label was not set: the token may not do this (403). It takes the permission `pull-requests: write`.',
      'The check run was not added: the token may not do this (403). It takes the permission `checks: write`.'
    ])
      expect(run.summary.split('\n')).toContain(line)
    expect(scene.pull.comments).toEqual([])
  })
})
