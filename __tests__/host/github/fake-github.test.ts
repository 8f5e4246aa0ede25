/** The fake itself: whoever trusts its verdict on the action should first be able to trust the fake. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Octokit } from '@octokit/rest'
import { readCommandFile } from '../../fake-github/command-file.js'
import { readContract } from '../../fake-github/contract.js'
import { type FakeGitHub, startFakeGitHub } from '../../fake-github/fake-github.js'
import { lineAfter, patchLines } from '../../fake-github/patch-lines.js'
import {
  badComment,
  droppedConnection,
  latency,
  missingRepository,
  primaryRateLimit,
  readOnlyToken,
  secondaryRateLimit,
  serverError
} from '../../fake-github/refusals.js'
import { routes } from '../../fake-github/routes.js'
import { runAction } from '../../fake-github/run-action.js'
import type { Scene } from '../../fake-github/scene.js'
import { readLog } from '../../fake-github/workflow-commands.js'

let fake: FakeGitHub
let octokit: Octokit

beforeEach(async () => {
  fake = await startFakeGitHub()
  octokit = clientOf(fake)
})

afterEach(async () => {
  await fake.close()
})

function clientOf({ url, token }: FakeGitHub): Octokit {
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  return new Octokit({ baseUrl: url, auth: token, log })
}

function where({ owner, name, number }: Scene) {
  return { owner, repo: name, pull_number: number }
}

/** What a refused request says, as a test may compare it. */
async function refusalOf(request: Promise<unknown>) {
  try {
    await request
  } catch (error) {
    const { status, response } = error as {
      status: number
      response?: { data: unknown; headers: Record<string, string> }
    }
    return { status, data: response?.data as Record<string, unknown>, headers: response?.headers ?? {} }
  }
  throw new Error('The request was not refused.')
}

function numbered(count: number, changed: readonly number[] = []): string {
  return Array.from({ length: count }, (_, at) => `Line ${at + 1}${changed.includes(at + 1) ? ' changed' : ''}\n`).join(
    ''
  )
}

const twoHunks = { base: { 'guide.md': numbered(40) }, head: { 'guide.md': numbered(40, [5, 30]) } }

describe('changed files', () => {
  test('come with the patch real git makes', async () => {
    const scene = fake.createRepository(twoHunks)
    const { data } = await octokit.rest.pulls.listFiles(where(scene))
    const words = ['diff', scene.mergeBase, scene.headSha, '--', 'guide.md']
    const ofGit = execFileSync('git', words, { cwd: scene.repository.git.directory, encoding: 'utf8' })
    expect(ofGit).toContain('@@ -27,7 +27,7 @@')
    expect(data).toMatchObject([{ filename: 'guide.md', status: 'modified', additions: 2, deletions: 2, changes: 4 }])
    expect(`${data[0]?.patch}\n`).toBe(ofGit.slice(ofGit.indexOf('@@')))
    expect(fake.state.contractViolations).toEqual([])
  })

  test('are compared with where the branch left the base, not with its tip', async () => {
    const scene = fake.createRepository({
      base: { 'a.md': 'One\n' },
      head: { 'b.md': 'Two\n' },
      baseAfterBranch: { 'a.md': 'One, later\n' }
    })
    expect(scene.mergeBase).not.toBe(scene.baseSha)
    const { data } = await octokit.rest.pulls.listFiles(where(scene))
    expect(data.map(({ filename }) => filename)).toEqual(['b.md'])
  })

  test('tell of renames, removals, links, submodules and what has no patch', async () => {
    const scene = fake.createRepository({
      base: {
        'old name.md': numbered(20),
        'gone.md': 'Gone\n',
        'logo.png': Uint8Array.of(0, 1, 2),
        'moved.md': numbered(9)
      },
      head: {
        'old name.md': null,
        'new "näme".md': numbered(20, [3]),
        'gone.md': null,
        'logo.png': Uint8Array.of(0, 1, 3),
        'moved.md': null,
        'docs/moved.md': numbered(9),
        'empty.md': '',
        link: { symlink: 'gone.md' },
        module: { submodule: 'a'.repeat(40) },
        'no-newline.md': 'No newline'
      }
    })
    const { data } = await octokit.rest.pulls.listFiles(where(scene))
    const shown = data.map(({ filename, status, previous_filename, patch }) => [
      filename,
      status,
      previous_filename,
      patch
    ])
    expect(shown).toEqual([
      ['docs/moved.md', 'renamed', 'moved.md', undefined],
      ['empty.md', 'added', undefined, undefined],
      ['gone.md', 'removed', undefined, '@@ -1 +0,0 @@\n-Gone'],
      ['link', 'added', undefined, '@@ -0,0 +1 @@\n+gone.md\n\\ No newline at end of file'],
      ['logo.png', 'modified', undefined, undefined],
      ['module', 'added', undefined, `@@ -0,0 +1 @@\n+Subproject commit ${'a'.repeat(40)}`],
      ['new "näme".md', 'renamed', 'old name.md', expect.stringContaining('\n-Line 3\n+Line 3 changed\n')],
      ['no-newline.md', 'added', undefined, '@@ -0,0 +1 @@\n+No newline\n\\ No newline at end of file']
    ])
    expect(fake.state.contractViolations).toEqual([])
  })

  test('come in pages and end where GitHub ends them', async () => {
    await fake.close()
    fake = await startFakeGitHub({ limits: { files: 230 } })
    octokit = clientOf(fake)
    const names = Array.from({ length: 250 }, (_, at) => `docs/${String(at).padStart(3, '0')}.md`)
    const scene = fake.createRepository({ head: Object.fromEntries(names.map((name) => [name, `${name}\n`])) })
    const first = await octokit.rest.pulls.listFiles({ ...where(scene), per_page: 100 })
    expect(first.data).toHaveLength(100)
    expect(first.headers.link).toMatch(/\/repositories\/\d+\/pulls\/1\/files\?per_page=100&page=2>; rel="next"/)
    const all = await octokit.paginate(octokit.rest.pulls.listFiles, { ...where(scene), per_page: 100 })
    expect(all.map(({ filename }) => filename)).toEqual(names.slice(0, 230))
    const { data: pull } = await octokit.rest.pulls.get(where(scene))
    expect(pull.changed_files).toBe(250)
    expect(await octokit.rest.pulls.listFiles(where(scene))).toMatchObject({ data: { length: 30 } })
    expect(fake.state.contractViolations).toEqual([])
  })

  test('lose their patch when they are too large, and take no comment then', async () => {
    await fake.close()
    fake = await startFakeGitHub({ limits: { patchLines: 50 } })
    octokit = clientOf(fake)
    const scene = fake.createRepository({ head: { 'large.md': numbered(60), 'small.md': numbered(6) } })
    const { data } = await octokit.rest.pulls.listFiles(where(scene))
    expect(data.map(({ changes, patch }) => [changes, patch !== undefined])).toEqual([
      [60, false],
      [6, true]
    ])
    const comments = [{ path: 'large.md', line: 3, body: 'Here.' }]
    const { data: refusal } = await refusalOf(
      octokit.rest.pulls.createReview({ ...where(scene), event: 'COMMENT', comments })
    )
    expect(refusal['errors']).toEqual([
      "Pull request review thread path diff too large and Pull request review thread diff hunk can't be blank"
    ])
  })
})

describe('blobs and contents', () => {
  test('give every byte back, by SHA and by path', async () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, at) => at % 256)
    const scene = fake.createRepository({ base: { 'data/all.bin': bytes }, head: { 'data/all.bin': 'Replaced\n' } })
    const { owner, repo } = where(scene)
    const { data: atBase } = await octokit.rest.repos.getContent({
      owner,
      repo,
      path: 'data/all.bin',
      ref: scene.baseSha
    })
    if (Array.isArray(atBase) || atBase.type !== 'file') throw new Error('A file was expected.')
    const { data: blob } = await octokit.rest.git.getBlob({ owner, repo, file_sha: atBase.sha })
    expect(blob.content.split('\n')[0]).toHaveLength(60)
    expect(Buffer.from(blob.content, 'base64').equals(bytes)).toBe(true)
    const raw = await octokit.request('GET /repos/{owner}/{repo}/contents/{path}', {
      owner,
      repo,
      path: 'data/all.bin',
      ref: `refs/pull/${scene.number}/head`,
      headers: { accept: 'application/vnd.github.raw+json' }
    })
    expect(raw.headers['content-type']).toBe('application/vnd.github.raw; charset=utf-8')
    expect(Buffer.from(String(raw.data)).toString()).toBe('Replaced\n')
    const { data: folder } = await octokit.rest.repos.getContent({ owner, repo, path: 'data' })
    expect(folder).toMatchObject([{ name: 'all.bin', path: 'data/all.bin', type: 'file', size: 1000 }])
    expect((await refusalOf(octokit.rest.repos.getContent({ owner, repo, path: 'absent.md' }))).status).toBe(404)
    expect((await refusalOf(octokit.rest.git.getBlob({ owner, repo, file_sha: 'b'.repeat(40) }))).status).toBe(404)
    expect(fake.state.contractViolations).toEqual([])
  })

  test('answer for trees, commits and comparisons', async () => {
    const scene = fake.createRepository({
      base: { LICENSE: 'Free\n', 'docs/a.md': 'One\n' },
      commits: [
        { message: 'First', files: { 'docs/a.md': 'Two\n' } },
        { message: 'Second', files: { 'docs/b.md': 'Three\n' } }
      ]
    })
    const { owner, repo } = where(scene)
    const { data: tree } = await octokit.rest.git.getTree({ owner, repo, tree_sha: scene.headSha, recursive: 'true' })
    expect(tree.tree.map(({ path }) => path)).toEqual(['LICENSE', 'docs', 'docs/a.md', 'docs/b.md'])
    const { data: commits } = await octokit.rest.pulls.listCommits(where(scene))
    expect(commits.map(({ commit, author }) => [commit.message, author?.login])).toEqual([
      ['First', 'contributor'],
      ['Second', 'contributor']
    ])
    const { data: commit } = await octokit.rest.git.getCommit({ owner, repo, commit_sha: scene.headSha })
    expect(commit.parents.map(({ sha }) => sha)).toEqual([commits[0]?.sha])
    const basehead = `${scene.repository.defaultBranch}...${scene.headSha}`
    const { data: compared } = await octokit.rest.repos.compareCommitsWithBasehead({ owner, repo, basehead })
    expect(compared).toMatchObject({
      status: 'ahead',
      ahead_by: 2,
      behind_by: 0,
      merge_base_commit: { sha: scene.mergeBase }
    })
    expect(compared.files?.map(({ filename }) => filename)).toEqual(['docs/a.md', 'docs/b.md'])
    expect(fake.state.contractViolations).toEqual([])
  })
})

describe('reviews', () => {
  const comment = (line: number, more: object = {}) => ({
    path: 'guide.md',
    line,
    body: `About line ${line}.`,
    ...more
  })
  const post = (scene: Scene, comments: ReturnType<typeof comment>[], more: object = {}) =>
    octokit.rest.pulls.createReview({ ...where(scene), event: 'COMMENT', body: 'Please look.', comments, ...more })

  test('put their comments on the lines of the diff, in the name of the workflow', async () => {
    const scene = fake.createRepository(twoHunks)
    const { data: review } = await post(
      scene,
      [comment(5), comment(4, { side: 'LEFT' }), comment(32, { start_line: 28, side: 'RIGHT', start_side: 'RIGHT' })],
      { commit_id: scene.headSha }
    )
    expect(review).toMatchObject({ state: 'COMMENTED', commit_id: scene.headSha })
    expect(review.user).toMatchObject({ login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' })
    const { data } = await octokit.rest.pulls.listReviewComments(where(scene))
    expect(data.map(({ line, side, start_line, position }) => [line, side, start_line, position])).toEqual([
      [5, 'RIGHT', null, 5],
      [4, 'LEFT', null, 3],
      [32, 'RIGHT', 28, 16]
    ])
    expect(data[0]?.diff_hunk.split('\n').slice(-2)).toEqual(['-Line 5', '+Line 5 changed'])
    const ofReview = await octokit.rest.pulls.listCommentsForReview({ ...where(scene), review_id: review.id })
    expect(ofReview.data).toHaveLength(3)
    expect(fake.state.contractViolations).toEqual([])
  })

  const outside = 'Pull request review thread line must be part of the diff'
  const otherHunk = 'Pull request review thread start line must be part of the same hunk as the line.'
  const blank = "Pull request review thread diff hunk can't be blank"
  const refusedComments = [
    { what: 'a line outside every hunk', bad: comment(15), error: `${outside} and ${blank}` },
    { what: 'a line after the file’s end', bad: comment(400), error: `${outside} and ${blank}` },
    { what: 'a start in another hunk', bad: comment(30, { start_line: 5 }), error: otherHunk },
    {
      what: 'a range outside every hunk',
      bad: comment(16, { start_line: 15 }),
      error: `${outside}, ${otherHunk}, and ${blank}`
    },
    {
      what: 'a start that is the end',
      bad: comment(5, { start_line: 5 }),
      error: 'Pull request review thread start line must precede the end line.'
    },
    {
      what: 'a file that did not change',
      bad: comment(1, { path: 'absent.md' }),
      error: `Pull request review thread path is invalid and ${blank}`
    }
  ]
  test.each(refusedComments)('are refused whole for $what', async ({ bad, error }) => {
    const scene = fake.createRepository(twoHunks)
    expect(await refusalOf(post(scene, [comment(5), bad]))).toMatchObject({
      status: 422,
      data: {
        message: 'Unprocessable Entity',
        errors: [error],
        documentation_url: 'https://docs.github.com/rest/pulls/reviews#create-a-review-for-a-pull-request',
        status: '422'
      }
    })
    expect([scene.pull.reviews, scene.pull.reviewComments]).toEqual([[], []])
    expect(fake.state.contractViolations).toEqual([])
  })

  test('are refused for a commit of another history, for one comment GitHub dislikes, and for approving', async () => {
    const scene = fake.createRepository(twoHunks)
    const stranger = await refusalOf(post(scene, [comment(5)], { commit_id: scene.baseSha }))
    expect(stranger.data['errors']).toEqual(['commit_id is not part of the pull request'])
    const lift = fake.refuse(badComment(({ body }) => body === 'About line 30.'))
    expect((await refusalOf(post(scene, [comment(5), comment(30)]))).data['errors']).toEqual([
      'Line could not be resolved'
    ])
    expect(scene.pull.reviewComments).toEqual([])
    expect((await post(scene, [comment(5)])).status).toBe(200)
    lift()
    expect((await post(scene, [comment(30)])).status).toBe(200)
    expect((await refusalOf(post(scene, [], { event: 'APPROVE' }))).status).toBe(422)
    expect(fake.state.contractViolations).toEqual([])
  })

  test('follow the head: comments move with their line, or lose it', async () => {
    const scene = fake.createRepository(twoHunks)
    const first = scene.headSha
    await post(scene, [comment(5), comment(30)])
    const second = scene.pushToHead({ 'guide.md': `New\n${numbered(40, [5])}` })
    const { data } = await octokit.rest.pulls.listReviewComments(where(scene))
    expect(
      data.map(({ line, original_line, commit_id, original_commit_id }) => [
        line,
        original_line,
        commit_id,
        original_commit_id
      ])
    ).toEqual([
      [6, 5, second, first],
      [null, 30, first, first]
    ])
    expect(scene.event({ action: 'synchronize' })).toMatchObject({ before: first, after: second })
    expect((await post(scene, [comment(30)], { commit_id: first })).status).toBe(200)
    expect(fake.state.contractViolations).toEqual([])
  })

  test('take single comments, comments on files and answers', async () => {
    const scene = fake.createRepository(twoHunks)
    const place = { ...where(scene), commit_id: scene.headSha, path: 'guide.md' }
    const single = await octokit.rest.pulls.createReviewComment({ ...place, line: 5, side: 'RIGHT', body: 'One.' })
    const whole = await octokit.rest.pulls.createReviewComment({ ...place, subject_type: 'file', body: 'All.' })
    expect(whole.data).toMatchObject({ subject_type: 'file', line: null })
    const outside = await refusalOf(octokit.rest.pulls.createReviewComment({ ...place, line: 15, body: 'Off.' }))
    expect(outside.data['errors']).toEqual([
      {
        resource: 'PullRequestReviewComment',
        code: 'custom',
        field: 'pull_request_review_thread.line',
        message: 'pull_request_review_thread.line must be part of the diff'
      },
      { resource: 'PullRequestReviewComment', code: 'missing_field', field: 'pull_request_review_thread.diff_hunk' }
    ])
    const answer = scene.replyTo(single.data.id, 'contributor', 'Why?')
    const { owner, repo } = where(scene)
    await octokit.rest.pulls.updateReviewComment({ owner, repo, comment_id: single.data.id, body: 'One, edited.' })
    await octokit.rest.pulls.deleteReviewComment({ owner, repo, comment_id: whole.data.id })
    const { data } = await octokit.rest.pulls.listReviewComments(where(scene))
    expect(data.map(({ id, body, in_reply_to_id, user }) => [id, body, in_reply_to_id, user?.login])).toEqual([
      [single.data.id, 'One, edited.', undefined, 'github-actions[bot]'],
      [answer, 'Why?', single.data.id, 'contributor']
    ])
    expect(fake.state.contractViolations).toEqual([])
  })

  test('read a patch as git numbers it', () => {
    const patch = '@@ -3,4 +3,5 @@ Heading\n three\n-four\n+4\n+4½\n five\n\\ No newline at end of file'
    expect(patchLines(patch).map(({ left, right, position }) => [left, right, position])).toEqual([
      [3, 3, 1],
      [4, undefined, 2],
      [undefined, 4, 3],
      [undefined, 5, 4],
      [5, 6, 5]
    ])
    expect([2, 3, 4, 5, 9].map((line) => lineAfter(patchLines(patch), line))).toEqual([2, 3, undefined, 6, 10])
  })
})

describe('the conversation', () => {
  test('takes comments and labels, and knows who may do what', async () => {
    const scene = fake.createRepository({ ...twoHunks, permissions: { keeper: 'write' }, labels: ['docs'] })
    const { owner, repo } = where(scene)
    const issue = { owner, repo, issue_number: scene.number }
    scene.comment('keeper', 'Thank you.')
    const { data: own } = await octokit.rest.issues.createComment({ ...issue, body: 'Checked.' })
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: own.id, body: 'Checked again.' })
    const { data: comments } = await octokit.rest.issues.listComments(issue)
    expect(comments.map(({ user, body }) => [user?.login, body])).toEqual([
      ['keeper', 'Thank you.'],
      ['github-actions[bot]', 'Checked again.']
    ])
    const long = await refusalOf(octokit.rest.issues.createComment({ ...issue, body: 'x'.repeat(65_537) }))
    expect(long.data).toMatchObject({ errors: [{ message: 'Body is too long (maximum is 65536 characters)' }] })
    await octokit.rest.issues.addLabels({ ...issue, labels: ['needs-review'] })
    await octokit.rest.issues.removeLabel({ ...issue, name: 'docs' })
    const { data: labels } = await octokit.rest.issues.listLabelsOnIssue(issue)
    expect(labels.map(({ name }) => name)).toEqual(['needs-review'])
    const permissionOf = async (username: string) =>
      (await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username })).data.permission
    expect([await permissionOf('keeper'), await permissionOf('contributor')]).toEqual(['write', 'read'])
    expect((await refusalOf(permissionOf('nobody'))).status).toBe(404)
    expect(fake.state.contractViolations).toEqual([])
  })

  test('has reviewers, teams, check runs and a search', async () => {
    const scene = fake.createRepository({ ...twoHunks, fork: 'forker', permissions: { keeper: 'admin' } })
    scene.open({ author: 'forker', head: { 'other.md': 'Other\n' } })
    const { owner, repo } = where(scene)
    fake.createTeam(owner, 'moderators', ['keeper'])
    await octokit.rest.pulls.requestReviewers({
      ...where(scene),
      reviewers: ['keeper'],
      team_reviewers: ['moderators']
    })
    const { data: requested } = await octokit.rest.pulls.listRequestedReviewers(where(scene))
    expect([requested.users[0]?.login, requested.teams[0]?.slug]).toEqual(['keeper', 'moderators'])
    const { data: members } = await octokit.rest.teams.listMembersInOrg({ org: owner, team_slug: 'moderators' })
    expect(members.map(({ login }) => login)).toEqual(['keeper'])
    const { data: run } = await octokit.rest.checks.create({ owner, repo, name: 'policy', head_sha: scene.headSha })
    const output = { title: 'Done', summary: 'Clean.' }
    await octokit.rest.checks.update({
      owner,
      repo,
      check_run_id: run.id,
      status: 'completed',
      conclusion: 'success',
      output
    })
    const { data: runs } = await octokit.rest.checks.listForRef({ owner, repo, ref: scene.headSha })
    expect(runs.check_runs).toMatchObject([{ name: 'policy', conclusion: 'success', output: { summary: 'Clean.' } }])
    const { data: found } = await octokit.rest.search.issuesAndPullRequests({
      q: `repo:${scene.fullName} author:forker is:pr`
    })
    expect(found.items.map(({ number }) => number)).toEqual([2, 1].sort())
    expect((await octokit.rest.pulls.list({ owner, repo })).data.map(({ head }) => head.repo.full_name)).toEqual([
      scene.fullName,
      `forker/${repo}`
    ])
    expect((await octokit.rest.rateLimit.get()).data.resources.core.remaining).toBeGreaterThan(0)
    expect((await octokit.rest.repos.get({ owner, repo })).data.default_branch).toBe('main')
    expect(fake.state.contractViolations).toEqual([])
  })
})

describe('refusals', () => {
  test('of a read-only token leave reading alone and everything as it was', async () => {
    const scene = fake.createRepository(twoHunks)
    fake.refuse(readOnlyToken())
    const issue = { owner: scene.owner, repo: scene.name, issue_number: scene.number }
    for (const write of [
      octokit.rest.issues.createComment({ ...issue, body: 'Hello.' }),
      octokit.rest.issues.addLabels({ ...issue, labels: ['x'] }),
      octokit.rest.pulls.createReview({ ...where(scene), event: 'COMMENT', body: 'Hello.' })
    ]) {
      expect(await refusalOf(write)).toMatchObject({
        status: 403,
        data: { message: 'Resource not accessible by integration' }
      })
    }
    expect((await octokit.rest.pulls.listFiles(where(scene))).status).toBe(200)
    expect([scene.pull.comments, scene.pull.reviews, scene.pull.labels.size]).toEqual([[], [], 0])
    expect(fake.requestsTo('writes').map(({ status }) => status)).toEqual([403, 403, 403])
    expect(fake.state.contractViolations).toEqual([])
  })

  test('come as GitHub gives them, as often as they were asked for', async () => {
    const scene = fake.createRepository(twoHunks)
    const get = () => octokit.rest.pulls.get(where(scene))
    const lift = fake.refuse(missingRepository())
    expect(await refusalOf(get())).toMatchObject({ status: 404, data: { message: 'Not Found' } })
    lift()
    fake.refuse(secondaryRateLimit({ retryAfter: 7, times: 1 }))
    expect(await refusalOf(get())).toMatchObject({ status: 403, headers: { 'retry-after': '7' } })
    fake.refuse(secondaryRateLimit({ status: 429, times: 1 }))
    expect((await refusalOf(get())).status).toBe(429)
    fake.refuse(primaryRateLimit({ reset: 1_999_999_999, times: 1 }))
    expect(await refusalOf(get())).toMatchObject({
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1999999999' }
    })
    fake.refuse(serverError({ times: 1, on: 'pulls/get' }))
    expect((await octokit.rest.pulls.listFiles(where(scene))).status).toBe(200)
    expect((await refusalOf(get())).status).toBe(500)
    fake.refuse(droppedConnection({ times: 1 }))
    expect((await refusalOf(get())).status).toBe(500)
    expect(fake.requests.at(-1)?.status).toBe(0)
    fake.refuse(latency(1))
    expect((await get()).status).toBe(200)
    expect((await refusalOf(octokit.rest.users.getAuthenticated())).status).toBe(403)
    const stranger = new Octokit({ baseUrl: fake.url, auth: 'another-token', log: octokit.log })
    expect(await refusalOf(stranger.rest.pulls.get(where(scene)))).toMatchObject({
      status: 401,
      data: { message: 'Bad credentials' }
    })
    expect(fake.state.contractViolations).toEqual([])
  })
})

describe('other installations', () => {
  test('have the addresses of an enterprise server, and people’s own tokens', async () => {
    await fake.close()
    fake = await startFakeGitHub({ enterprise: true, actor: { login: 'keeper' } })
    octokit = clientOf(fake)
    const scene = fake.createRepository({ ...twoHunks, isPrivate: true })
    expect([fake.url, fake.graphqlUrl]).toEqual([`${fake.serverUrl}/api/v3`, `${fake.serverUrl}/api/graphql`])
    const pages = octokit.paginate(octokit.rest.pulls.listFiles, { ...where(scene), per_page: 1 })
    expect((await pages).map(({ filename }) => filename)).toEqual(['guide.md'])
    expect((await octokit.rest.users.getAuthenticated()).data.login).toBe('keeper')
    const { data: review } = await octokit.rest.pulls.createReview({ ...where(scene), event: 'APPROVE' })
    expect([review.user?.login, review.state]).toEqual(['keeper', 'APPROVED'])
    expect(fake.state.contractViolations).toEqual([])
  })
})

describe('the contract', () => {
  const wrongRequests = [
    {
      what: 'a property of the wrong type',
      ask: (scene: Scene) =>
        octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
          ...where(scene),
          comments: [{ path: 'guide.md', line: '5' as never, body: 'x' }]
        }),
      problem: 'body/comments/0/line must be integer'
    },
    {
      what: 'a property that GitHub would ignore',
      ask: (scene: Scene) =>
        octokit.rest.pulls.createReview({
          ...where(scene),
          comments: [{ path: 'guide.md', body: 'x', subject_type: 'file' } as never]
        }),
      problem: 'body/comments/0 has the unknown property subject_type'
    },
    {
      what: 'a missing property',
      ask: (scene: Scene) =>
        octokit.request(`POST /repos/${scene.fullName}/issues/${scene.number}/comments`, { text: 'x' }),
      problem: "body must have required property 'body'"
    },
    {
      what: 'an unknown query parameter',
      ask: (scene: Scene) =>
        octokit.request(`GET /repos/${scene.fullName}/pulls/${scene.number}/files`, { perPage: 100 }),
      problem: 'query has the unknown property perPage'
    },
    {
      what: 'an address that is not one',
      ask: (scene: Scene) => octokit.request(`GET /repos/${scene.fullName}/pull/${scene.number}`),
      problem: 'No operation of the contract has this method and address.',
      status: 404
    }
  ]
  test.each(wrongRequests)('is broken by $what', async ({ ask, problem, status = 422 }) => {
    const scene = fake.createRepository(twoHunks)
    expect((await refusalOf(ask(scene))).status).toBe(status)
    expect(fake.state.contractViolations.map((violation) => violation.problem)).toContain(problem)
    expect(scene.pull.reviews).toEqual([])
  })

  test('is broken by a wrong answer too', async () => {
    const scene = fake.createRepository(twoHunks)
    scene.pull.title = 5 as never
    expect((await refusalOf(octokit.rest.pulls.get(where(scene)))).status).toBe(500)
    expect(fake.state.contractViolations).toEqual([
      { request: `GET /repos/${scene.fullName}/pulls/1`, problem: 'response 200/title must be string' }
    ])
  })

  test('has a route for every operation', () => {
    expect(Object.keys(routes).sort()).toEqual(
      readContract()
        .operations.map(({ id }) => id)
        .sort()
    )
  })
})

describe('events', () => {
  test('have every property that GitHub’s own examples have, of the same kind', () => {
    const scene = fake.createRepository({ ...twoHunks, fork: 'forker' })
    const webhooks: { name: string; examples: { action?: string }[] }[] = createRequire(import.meta.url)(
      '@octokit/webhooks-examples'
    )
    const examples = webhooks.find(({ name }) => name === 'pull_request')?.examples ?? []
    const example = examples.find(({ action }) => action === 'opened')
    expect(example).toBeDefined()
    expect(missingIn(scene.event(), example)).toEqual([])
  })

  test('tell of a fork that is gone', async () => {
    const scene = fake.createRepository({ ...twoHunks, fork: 'forker' })
    scene.deleteFork()
    expect(scene.event()).toMatchObject({ pull_request: { head: { repo: null, sha: scene.headSha } } })
    expect((await octokit.rest.pulls.get(where(scene))).data.head.repo).toBeNull()
    expect((await octokit.rest.pulls.listFiles(where(scene))).data).toHaveLength(1)
    expect(fake.state.contractViolations).toEqual([])
  })

  /** The paths at which `real` has something and `ours` has nothing, or something of another kind. */
  function missingIn(ours: unknown, real: unknown, path = ''): readonly string[] {
    if (real === null || ours === null) return []
    if (typeof real !== typeof ours || Array.isArray(real) !== Array.isArray(ours)) return [path]
    if (typeof real !== 'object' || Array.isArray(real)) return []
    return Object.entries(real).flatMap(([key, value]) =>
      missingIn((ours as Record<string, unknown>)[key], value, `${path}/${key}`)
    )
  }
})

describe('the runner', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fake-runner-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  function script(text: string): string {
    const file = join(folder, `${text.length}.mjs`)
    writeFileSync(file, text)
    return file
  }

  test('starts the action with what the workflow gives it and nothing else', async () => {
    const scene = fake.createRepository(twoHunks)
    const main = script(`
      import { appendFileSync, readFileSync, readdirSync } from 'node:fs'
      const { env } = process
      appendFileSync(env.GITHUB_OUTPUT, 'result<<EOT\\nline 1\\nline 2\\nEOT\\ncount=3\\n')
      appendFileSync(env.GITHUB_STEP_SUMMARY, '# Summary')
      console.log(JSON.stringify({ env, event: JSON.parse(readFileSync(env.GITHUB_EVENT_PATH)), files: readdirSync('.') }))
      console.error('::error file=a%2Cb.md,line=3::Two%0Alines')
      process.exitCode = 3`)
    const given = { inputs: { 'fail-on': 'notice', 'two words': 'x' }, env: { EXTRA: 'yes', GITHUB_ACTOR: undefined } }
    const run = await runAction(fake, scene, { ...given, event: 'pull_request_target', main })
    const { env, event, files } = JSON.parse(run.stdout)
    expect(run).toMatchObject({ exitCode: 3, outputs: { result: 'line 1\nline 2', count: '3' }, summary: '# Summary' })
    expect(run.commands).toMatchObject([
      { name: 'error', properties: { file: 'a,b.md', line: '3' }, data: 'Two\nlines' }
    ])
    expect(env).toMatchObject({
      'INPUT_FAIL-ON': 'notice',
      INPUT_TWO_WORDS: 'x',
      INPUT_TOKEN: fake.token,
      GITHUB_EVENT_NAME: 'pull_request_target',
      GITHUB_API_URL: fake.url,
      GITHUB_REPOSITORY: scene.fullName,
      GITHUB_SHA: scene.baseSha,
      EXTRA: 'yes'
    })
    expect(Object.keys(env)).not.toContain('GITHUB_ACTOR')
    expect(Object.keys(env)).not.toContain('GITHUB_TOKEN')
    expect(Object.keys(env)).not.toContain('HOME')
    expect(event.pull_request.head.sha).toBe(scene.headSha)
    expect(files).toEqual([])
  })

  test('ends an action that does not end', async () => {
    const scene = fake.createRepository(twoHunks)
    const main = script('setInterval(() => {}, 1000)')
    await expect(runAction(fake, scene, { main, timeout: 300 })).rejects.toThrow('did not end within 300 ms')
  })

  const logs = [
    { line: '::warning::Text', commands: [['warning', 'Text']] },
    { line: '  ::notice title=A%3A b,line=2::100%25 %0A%2525', commands: [['notice', '100% \n%25']] },
    { line: 'text ::error::Text', commands: [] },
    { line: '::unknown::Text', commands: [] },
    { line: '::error', commands: [] },
    { line: 'quoted ##[error]Text%5D', commands: [['error', 'Text]']] },
    { line: 'a ##[add-mask]a', commands: [['add-mask', 'a']] },
    { line: '##[nothing] here', commands: [] },
    {
      line: '::stop-commands::until\n::error::lost\n##[warning]lost\n::until::\n::notice::found',
      commands: [
        ['stop-commands', 'until'],
        ['notice', 'found']
      ]
    },
    {
      line: '::stop-commands::error\n::notice::found',
      commands: [
        ['stop-commands', 'error'],
        ['notice', 'found']
      ]
    }
  ]
  test.each(logs)('reads the log $line', ({ line, commands }) => {
    expect(readLog(`${line}\n`, '').commands.map(({ name, data }) => [name, data])).toEqual(commands)
  })

  test('refuses an output file it cannot read', () => {
    expect(readCommandFile('a=b=c\nd<<X\n<<\n=\nX\n')).toEqual({ a: 'b=c', d: '<<\n=' })
    for (const wrong of ['no value', 'a<<X\nb', '=b', '<<X\nX'])
      expect(() => readCommandFile(wrong)).toThrow('The runner')
  })
})
