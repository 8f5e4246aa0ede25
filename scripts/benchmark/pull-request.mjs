/**
 * The smallest GitHub that the action can judge a pull request by, on loopback: it changes one file of code and no docs.
 * It stands in for the network, not for GitHub: how the action treats GitHub is tested with the fake of `__tests__/fake-github`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const sha = (digit) => digit.repeat(40)
const repository = { id: 1, name: 'docs', full_name: 'sam/docs', owner: { login: 'sam', id: 2 } }
const pullRequest = {
  number: 1,
  title: 'Sort the list',
  body: 'It was in no order.',
  user: { login: 'sam', id: 2 },
  author_association: 'CONTRIBUTOR',
  base: { sha: sha('a'), repo: repository },
  head: { sha: sha('b'), repo: repository },
  changed_files: 1,
  commits: 1,
  review_comments: 0
}
const files = [
  { filename: 'src/x.js', status: 'modified', sha: sha('c'), additions: 1, deletions: 1, patch: '@@ -1 +1 @@\n-a\n+b' }
]
const commit = {
  oid: sha('b'),
  message: 'Sort the list',
  author: { name: 'sam', email: 'sam@users.noreply.example', user: { login: 'sam' } }
}
const nothing = Object.fromEntries(
  ['t', 'u'].flatMap((key) => Array.from({ length: 12 }, (_, at) => [`${key}${at}`, null]))
)
const answers = {
  '/graphql': {
    data: {
      repository: {
        ...nothing,
        configuration: null,
        pullRequest: { commits: { totalCount: 1, nodes: [{ commit }] } }
      }
    }
  },
  '/repos/sam/docs/pulls/1': pullRequest,
  [`/repos/sam/docs/compare/${sha('a')}...${sha('b')}`]: { merge_base_commit: { sha: sha('a') }, files }
}

/** `{ run, asked, close }`: what `measure` needs to run the action once, what it asked so far, and the end of it all. */
export async function codeOnlyPullRequest(script) {
  const asked = []
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    asked.push(`${request.method} ${path}`)
    const answer = answers[path]
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json; charset=utf-8' })
    response.end(JSON.stringify(answer ?? { message: 'Not Found', status: '404' }))
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  const home = mkdtempSync(join(tmpdir(), 'goodfaith-runner-'))
  const file = (name, text = '') => {
    writeFileSync(join(home, name), text)
    return join(home, name)
  }
  for (const name of ['workspace', 'temp']) mkdirSync(join(home, name))
  const environment = {
    PATH: process.env.PATH,
    INPUT_TOKEN: 'none',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: `http://127.0.0.1:${server.address().port}`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: repository.full_name,
    GITHUB_RUN_ID: '1',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify({ pull_request: pullRequest, repository })),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_WORKSPACE: join(home, 'workspace'),
    RUNNER_TEMP: join(home, 'temp')
  }
  return {
    run: (node) => ({
      name: 'action, no docs changed',
      node,
      args: [script],
      cwd: environment.GITHUB_WORKSPACE,
      env: environment,
      proves: /Nothing has to change/
    }),
    asked,
    close() {
      server.close()
      rmSync(home, { recursive: true, force: true })
    }
  }
}
