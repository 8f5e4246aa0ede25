/** The action and the workflows of this repository, read by GitHub's own language service and by our rules for them. */
import { readdirSync, readFileSync } from 'node:fs'
import { validate } from '@actions/languageservice'
import { describe, expect, test } from '@jest/globals'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly permissions?: unknown
  readonly 'timeout-minutes'?: number
  readonly steps: readonly Step[]
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const folder = '.github/workflows'
const paths = readdirSync(folder).map((name) => `${folder}/${name}`)
const workflows = paths.map((path) => {
  const text = readFileSync(path, 'utf8')
  return { path, text, workflow: parse(text) as Workflow }
})

/** What the language service has to say, as `line: message`. */
async function complaints(path: string, text: string): Promise<string[]> {
  const found = await validate(TextDocument.create(`file:///${path}`, 'yaml', 1, text))
  return found.map(({ range, message }) => `${range.start.line + 1}: ${String(message)}`)
}

const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps)

describe('the action and the workflows', () => {
  test.each(['action.yml', ...paths])('%s satisfies the language service', async (path) => {
    expect(await complaints(path, readFileSync(path, 'utf8'))).toEqual([])
  })

  test('would not satisfy it with mistakes in them', async () => {
    const workflow = 'on: pull_requests\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: true\n'
    expect(await complaints('wrong/.github/workflows/a.yml', workflow)).toEqual(["1: Unexpected value 'pull_requests'"])
    // the service keeps what it read under the path, so these are others
    expect(await complaints('wrong/action.yml', 'name: a\ndescription: a\nruns:\n  using: node24\n')).toEqual([
      "4: 'main' is required for Node.js actions (using: node24)"
    ])
  })

  test.each(workflows)('$path pins every action by commit and says which version that is', ({ text }) => {
    const lines = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line) && !/uses: \.\/$/.test(line))
    for (const line of lines) expect(line).toMatch(/uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  test.each(workflows)('$path asks for no more than it needs', ({ workflow }) => {
    expect(workflow.permissions).toEqual({})
    for (const job of Object.values(workflow.jobs)) {
      expect(Object.keys(job.permissions ?? {})).toContain('contents')
      expect(job['timeout-minutes']).toBeLessThanOrEqual(30)
    }
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
    for (const { uses, with: inputs } of stepsOf(workflow)) {
      if (uses?.startsWith('actions/checkout@')) expect(inputs).toMatchObject({ 'persist-credentials': false })
    }
  })

  // an expression inside a script is pasted into it before the shell reads it; values go through the environment instead
  test.each(workflows)('$path holds no expression inside a script', ({ workflow }) => {
    for (const { run } of stepsOf(workflow)) expect(run ?? '').not.toContain('${{')
  })

  test('only the release may write, and it waits for approval', () => {
    const writing = workflows.filter(({ text }) => /^\s+(contents|id-token|attestations): write$/m.test(text))
    expect(writing.map(({ path }) => path)).toEqual([`${folder}/release.yml`])
    expect(writing[0]?.workflow.jobs).toMatchObject({ publish: { environment: 'release', needs: 'verify' } })
  })

  test('pins agree with each other', () => {
    const pins = new Map<string, Set<string>>()
    for (const { text } of workflows) {
      for (const [, action = '', pin = ''] of text.matchAll(/uses: ([\w.-]+\/[\w.-]+)[\w/-]*@(\S+)/g)) {
        pins.set(action, (pins.get(action) ?? new Set()).add(pin))
      }
    }
    expect([...pins.values()].filter(({ size }) => size !== 1)).toEqual([])
  })
})
