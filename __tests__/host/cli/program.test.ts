/** The program as it is shipped: the bundle in dist/, started as a user starts it. */
import { afterAll, describe, expect, test } from '@jest/globals'
import { spawn, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import nodeModule from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { version } from '../../../src/version.js'
import { bad, folderWith, removeFolders } from './workplace.js'

afterAll(removeFolders)

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const program = join(root, 'dist', 'cli', 'index.js')
const example = ['--base', 'examples/pull-request/base', '--head', 'examples/pull-request/head']

function run(args: readonly string[], cwd = root, env: NodeJS.ProcessEnv = { NODE_DISABLE_COMPILE_CACHE: '1' }) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env }
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

  test('keeps its compiled code in the folder for caches alone, and nothing in CI', () => {
    const cwd = folderWith({})
    const env = { XDG_CACHE_HOME: cwd, LOCALAPPDATA: cwd, HOME: cwd }
    const answer = { exitCode: 0, stdout: `${version}\n`, stderr: '' }
    expect(run(['--version'], cwd, { ...env, CI: 'true' })).toEqual(answer)
    expect(readdirSync(cwd)).toEqual([])
    for (const folder of [cwd, join(cwd, 'missing')])
      expect(run(['--version'], cwd, { ...env, XDG_CACHE_HOME: folder })).toEqual(answer)
    const keeps = 'enableCompileCache' in nodeModule && process.platform === 'linux'
    if (keeps) expect(readdirSync(cwd).sort()).toEqual(['goodfaith', 'missing'])
    expect(run(['--version'], cwd, { ...env, XDG_CACHE_HOME: join(program, 'no-folder') })).toEqual(answer)
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
