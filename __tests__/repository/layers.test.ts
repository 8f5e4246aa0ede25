/** Imports point one way: wrong ones are written into a copy of the tree, and lint must name each of them in a plain sentence. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

/** What each layer may import, as docs/architecture.md draws it. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  policy: [],
  detect: [],
  document: [],
  facts: ['detect', 'document'],
  rules: ['policy', 'detect', 'document', 'facts'],
  engine: ['policy', 'detect', 'document', 'facts', 'rules'],
  report: ['policy', 'document', 'rules', 'engine']
}
const layers = Object.keys(mayUse)
const core = layers.map((layer) => `src/${layer}`)
const hosts = ['src/host/github', 'src/host/cli', 'src/host/git']

/** Code that only hosts may hold, one statement each. */
const powers: Readonly<Record<string, string>> = {
  'node-fs': "import { readFileSync } from 'node:fs'\nexport const found = readFileSync",
  'bare-fs': "import { readFile } from 'fs/promises'\nexport const found = readFile",
  'child-process': "import { execFileSync } from 'node:child_process'\nexport const found = execFileSync",
  https: "import { get } from 'node:https'\nexport const found = get",
  actions: "import * as core from '@actions/core'\nexport const found = core",
  octokit: "import { Octokit } from '@octokit/rest'\nexport const found = Octokit",
  print: "console.log('found')\nexport const found = 1",
  environment: 'export const found = process.env',
  fetch: "export const found = fetch('https://example.org/')",
  clock: 'export const found = Date.now()',
  chance: 'export const found = Math.random()'
}

interface Case {
  readonly file: string
  readonly code: string
  readonly wrong: boolean
}

const importing = (target: string) => `import { thing } from '${target}'\nexport const used = thing`
const importingType = (target: string) => `import type { Thing } from '${target}'\nexport type Used = Thing`

const cases: readonly Case[] = [
  ...layers.flatMap((from) =>
    layers.flatMap((to) => {
      const wrong = from !== to && !mayUse[from]?.includes(to)
      return [
        { file: `src/${from}/uses-${to}.ts`, code: importing(`../${to}/thing.js`), wrong },
        { file: `src/${from}/deeper/uses-type-of-${to}.ts`, code: importingType(`../../${to}/thing.js`), wrong }
      ]
    })
  ),
  ...core.flatMap((folder) => [
    { file: `${folder}/uses-host.ts`, code: importing('../host/cli/thing.js'), wrong: true },
    { file: `${folder}/uses-entry.ts`, code: importing('../api.js'), wrong: true },
    { file: `${folder}/uses-package.ts`, code: importing('yaml'), wrong: false },
    {
      file: `${folder}/uses-hash.ts`,
      code: "import { createHash } from 'node:crypto'\nexport const used = createHash",
      wrong: false
    }
  ]),
  ...hosts.flatMap((folder) => [
    { file: `${folder}/uses-github.ts`, code: importing('../github/thing.js'), wrong: !folder.endsWith('github') },
    { file: `${folder}/uses-cli.ts`, code: importing('../cli/thing.js'), wrong: !folder.endsWith('cli') },
    { file: `${folder}/uses-git.ts`, code: importing('../git/thing.js'), wrong: false },
    { file: `${folder}/uses-engine.ts`, code: importing('../../engine/thing.js'), wrong: false },
    { file: `${folder}/uses-api.ts`, code: importing('../../api.js'), wrong: false },
    { file: `${folder}/uses-entry.ts`, code: importing('../../main.js'), wrong: true }
  ]),
  ...[...core, ...hosts].flatMap((folder) =>
    Object.entries(powers).map(([name, code]) => ({
      file: `${folder}/power-${name}.ts`,
      code,
      wrong: core.includes(folder)
    }))
  ),
  { file: 'src/api.ts', code: importing('./host/github/thing.js'), wrong: true },
  { file: 'src/main.ts', code: importing('./host/github/thing.js'), wrong: false }
]

const copy = mkdtempSync(join(tmpdir(), 'goodfaith-layers-'))
const found = new Map<string, readonly string[]>()

beforeAll(() => {
  cpSync('.oxlintrc.json', join(copy, '.oxlintrc.json'))
  for (const { file, code } of cases) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    writeFileSync(join(copy, file), `${code}\n`)
  }
  const { stdout } = spawnSync(
    process.execPath,
    [join('node_modules', 'oxlint', 'bin', 'oxlint'), '-c', join(copy, '.oxlintrc.json'), '--format', 'json', copy],
    {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024
    }
  )
  const output = JSON.parse(stdout) as {
    diagnostics: readonly { code: string; help?: string; filename: string }[]
  }
  for (const { code, help, filename } of output.diagnostics) {
    if (!code.includes('no-restricted-')) continue
    const file = filename.replaceAll('\\', '/').replace(/^.*?(?=src\/)/, '')
    found.set(file, [...(found.get(file) ?? []), help ?? ''])
  }
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('the layers', () => {
  test.each([...core, ...hosts, 'src/api.ts', 'src/main.ts'])(
    '%s may use what the table says and nothing else',
    (place) => {
      const here = cases.filter(({ file }) => file.startsWith(place))
      const refused = here.filter(({ file }) => found.has(file))
      expect(refused.map(({ file }) => file)).toEqual(here.filter(({ wrong }) => wrong).map(({ file }) => file))
    }
  )

  test('say why in a sentence', () => {
    for (const messages of found.values()) {
      expect(messages).toHaveLength(1)
      expect(messages[0]).toMatch(/^(src\/\w+|[A-Z]\w+) [^\n]{20,200}\.$/)
    }
  })

  test('have folders of the same names', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).sort()).toEqual([...layers, 'host'].sort())
  })

  // lint reads import declarations alone
  test('are not left by a dynamic import', () => {
    const wrong: string[] = []
    let count = 0
    for (const name of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue
      const from = name.replaceAll('\\', '/')
      const layer = from.split('/')[0] ?? ''
      for (const [, target = ''] of readFileSync(join('src', name), 'utf8').matchAll(/\bimport\(\s*'([^']{1,200})'/g)) {
        count++
        const to = /^(?:\.\.\/)+(\w+)\//.exec(target)?.[1]
        const allowed =
          to === undefined ||
          to === layer ||
          (layer === 'host' && to === 'git') ||
          (mayUse[layer] ?? layers).includes(to)
        if (!allowed) wrong.push(`${from}: ${target}`)
      }
    }
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(0)
  })
})
