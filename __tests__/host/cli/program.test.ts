/** The program as it is shipped: the bundle in dist/, started as a user starts it. */
import { afterAll, describe, expect, test } from '@jest/globals'
import { spawn, spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { version } from '../../../src/version.js'
import { bad, folderWith, removeFolders } from './workplace.js'

afterAll(removeFolders)

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const program = join(root, 'dist', 'cli', 'index.js')
const example = ['--base', 'examples/pull-request/base', '--head', 'examples/pull-request/head']

function run(args: readonly string[], cwd = root) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] }
  })
  return { exitCode: status, stdout, stderr }
}

describe('the shipped program', () => {
  test('knows its version', () => {
    expect(run(['--version'])).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' })
  })

  test('finds in the example what its README lists, and nothing else', () => {
    const { exitCode, stdout, stderr } = run(['check', ...example, '--format', 'json'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
    const { findings, waived, skipped, failures } = JSON.parse(stdout)
    const places = (list: readonly { path: string; ruleId: string }[]) =>
      list.map(({ path, ruleId }) => `${path} ${ruleId}`).sort()
    expect(places(findings)).toEqual([
      'docs/contact.md privacy/phone-number',
      'docs/garden.md attribution/removed',
      'docs/i18n.md obfuscation/bidirectional-control',
      'docs/install.md secrets/private-key',
      'docs/links.md links/text-mismatch',
      'docs/recipes/soup.md license/not-allowed'
    ])
    expect(places(waived)).toEqual(['docs/contact.md privacy/phone-number'])
    expect([skipped, failures]).toEqual([[], []])
  })

  test('shows neither the number nor the key it found', () => {
    const { stdout } = run(['check', ...example])
    expect(stdout).toContain('privacy/phone-number')
    expect(stdout).not.toMatch(/408 7316|472 9063/)
    expect(stdout).toMatch(/error.*fail$/m)
  })

  test('ends quietly when its reader has seen enough', async () => {
    const pages = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`${at}.md`, bad]))
    const child = spawn(process.execPath, [program, 'check'], {
      cwd: folderWith(pages),
      stdio: ['ignore', 'pipe', 'pipe']
    })
    child.stdout.once('data', () => child.stdout.destroy())
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
    const exitCode = await new Promise((resolve) => child.on('close', resolve))
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
  })

  test('says in one sentence what it could not do, and ends with 2', () => {
    expect(run(['check', '--diff', 'main'], folderWith())).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringMatching(/^goodfaith: .+ is not in a git repository, which --diff needs\.\n$/)
    })
  })
})
