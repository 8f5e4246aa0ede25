/** The habits of this repository that a machine can hold us to. */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { version } from '../../src/version.js'

// inside the repository, so that the compiler finds what is installed
mkdirSync('.tmp', { recursive: true })
const copy = mkdtempSync(join('.tmp', 'habits-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))

interface Lock {
  readonly packages: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly version: string
  readonly scripts: Readonly<Record<string, string>>
  readonly bin: Readonly<Record<string, string>>
  readonly files: readonly string[]
}

/** Everything that belongs to the product, with `/`; not what is installed, built on the way or kept by git. */
const tracked = filesBelow('.', new Set(['node_modules', '.git', 'lib', '.tmp', '.bench', 'coverage']))

function filesBelow(folder: string, left: ReadonlySet<string> = new Set()): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (left.has(entry.name)) return []
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

function script(name: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', name), ...words], {
    encoding: 'utf8'
  })
  return { status, output: `${stdout}${stderr}` }
}

function write(path: string, text: string) {
  mkdirSync(dirname(join(copy, path)), { recursive: true })
  writeFileSync(join(copy, path), text)
}

describe('the lock file', () => {
  test('is complete, and names no host a package came from', () => {
    expect(script('complete-lockfile.mjs', '--check')).toEqual({ status: 0, output: '' })
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
    expect(Object.entries(packages).filter(([, entry]) => 'resolved' in entry)).toEqual([])
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^omit-lockfile-registry-resolved=true$/m)
  })

  test('is completed by the script, which tells platforms from names and writes as npm does', () => {
    const packages = {
      '': { name: 'example' },
      'node_modules/tool': {
        version: '1.0.0',
        resolved: 'https://registry.example/tool.tgz',
        dev: true,
        optionalDependencies: { 'tool-linux-arm64-musl': '1.0.0', '@tool/win32-x64': '1.0.0', watcher: '^2.1.0' }
      },
      'node_modules/watcher': { version: '2.1.5', optional: true }
    }
    write('package-lock.json', JSON.stringify({ name: 'example', packages }))
    expect(script('complete-lockfile.mjs', '--root', copy, '--check')).toMatchObject({ status: 1 })
    expect(script('complete-lockfile.mjs', '--root', copy)).toMatchObject({ status: 0 })
    expect(script('complete-lockfile.mjs', '--root', copy, '--check')).toMatchObject({ status: 0 })
    const text = readFileSync(join(copy, 'package-lock.json'), 'utf8')
    const { resolved: _host, ...tool } = packages['node_modules/tool']
    expect(JSON.parse(text)).toEqual({
      name: 'example',
      packages: {
        ...packages,
        'node_modules/tool': tool,
        'node_modules/@tool/win32-x64': { version: '1.0.0', cpu: ['x64'], dev: true, optional: true, os: ['win32'] },
        'node_modules/tool-linux-arm64-musl': {
          version: '1.0.0',
          cpu: ['arm64'],
          dev: true,
          libc: ['musl'],
          optional: true,
          os: ['linux']
        }
      }
    })
  })
})

describe('the files', () => {
  test('name no place on the machine they were made on', () => {
    const places = [process.cwd(), homedir()].filter((place) => place.length > 5)
    const naming = tracked.filter((path) => {
      const text = readFileSync(path, 'utf8')
      return places.some((place) => text.includes(place)) || /(^|[^\w.])\/(work|tmp\/brief)\/\w/.test(text)
    })
    expect(naming).toEqual([])
  })

  test('that are generated are fresh', () => {
    expect(script('generate.mjs', '--check')).toMatchObject({ status: 0 })
  })

  test('that are generated say so at the top', () => {
    const generated = tracked.filter((path) =>
      /\.generated\.ts$|^docs\/(clauses\.md|rules\/.+)$|^THIRD_PARTY\.md$/.test(path)
    )
    expect(generated.length).toBeGreaterThanOrEqual(3)
    const silent = generated.filter(
      (path) => !/Generated .*by scripts\/generate-/.test(readFileSync(path, 'utf8').slice(0, 300))
    )
    expect(silent).toEqual([])
  })

  test('link to files that exist', () => {
    const pages = tracked.filter((path) => /^[^/]+\.md$|^docs\/.+\.md$|^\.github\/.+\.md$/.test(path))
    const broken = pages.flatMap((page) => {
      const text = readFileSync(page, 'utf8')
        .replace(/^ {0,3}(`{3,})[\s\S]*?^ {0,3}\1/gm, '')
        .replace(/<pre>[\s\S]*?<\/pre>|`[^`\n]*`/g, '')
      const targets = [...text.matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target)
      const local = targets.filter((target) => !/^([a-z]+:|#)/.test(target))
      return local
        .filter((target) => !existsSync(join(dirname(page), target.replace(/#.*$/, ''))))
        .map((target) => `${page}: ${target}`)
    })
    expect(broken).toEqual([])
  })
})

describe('the bundles', () => {
  test('hold code, licenses and the word that they are modules, and no source map', () => {
    const bundled = filesBelow('dist')
    expect(bundled).toEqual(
      expect.arrayContaining(['dist/index.js', 'dist/licenses.txt', 'dist/cli/index.js', 'dist/cli/licenses.txt'])
    )
    expect(bundled.filter((path) => !/\.(js|json|txt)$/.test(path))).toEqual([])
    for (const path of ['dist/package.json', 'dist/cli/package.json']) {
      expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ type: 'module' })
    }
  })

  test('start as programs do', () => {
    expect(readFileSync('dist/cli/index.js', 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
    if (process.platform !== 'win32') expect(statSync('dist/cli/index.js').mode & 0o111).toBe(0o111)
  })
})

describe('package.json', () => {
  test('names scripts and files that exist', () => {
    for (const command of Object.values(manifest.scripts)) {
      for (const [path] of command.matchAll(/scripts\/[\w-]+\.mjs/g)) expect(tracked).toContain(path)
    }
    for (const path of manifest.files.filter((path) => path !== 'lib')) expect(existsSync(path)).toBe(true)
  })

  test('agrees with the version the product names, the changelog and the hook for pre-commit', () => {
    expect(manifest.version).toBe(version)
    expect(readFileSync('CHANGELOG.md', 'utf8')).toMatch(/^## \[Unreleased\]/m)
    const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as { id: string; entry: string }[]
    expect(hooks.map(({ id }) => id)).toEqual(['goodfaith'])
    expect(Object.keys(manifest.bin)).toContain(hooks[0]?.entry.split(' ')[0])
  })
})

describe('a new rule', () => {
  const begin = (...words: string[]) => script('new-rule.mjs', '--root', copy, ...words)

  test('begins as a file that compiles and says what comes next', () => {
    const { status, output } = begin('privacy/shoe-size')
    expect(status).toBe(0)
    expect(output).toContain('Wrote src/rules/privacy/shoe-size.ts. Three steps to go:')
    const code = readFileSync(join(copy, 'src/rules/privacy/shoe-size.ts'), 'utf8')
    expect(code).toContain("id: 'privacy/shoe-size'")
    expect(code.match(/⟦/g)).toHaveLength(2)
    for (const path of [
      'tsconfig.json',
      'package.json',
      'src/detect',
      'src/document',
      'src/policy',
      'src/rules/rule.ts',
      'src/rules/slot.ts'
    ]) {
      cpSync(path, join(copy, path), { recursive: true })
    }
    write(
      'rule.json',
      JSON.stringify({ extends: './tsconfig.json', files: ['src/rules/privacy/shoe-size.ts'], include: [] })
    )
    const words = [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', join(copy, 'rule.json'), '--noEmit']
    expect(spawnSync(process.execPath, words, { encoding: 'utf8' })).toMatchObject({ status: 0, stdout: '' })
  })

  test('never takes the place of another', () => {
    write('src/rules/privacy/taken.ts', 'mine\n')
    expect(begin('privacy/taken')).toEqual({
      status: 2,
      output: 'src/rules/privacy/taken.ts is already there; choose another name, or edit that rule.\n'
    })
    expect(readFileSync(join(copy, 'src/rules/privacy/taken.ts'), 'utf8')).toBe('mine\n')
  })

  test('refuses names that will not do, in one sentence', () => {
    const bad = [
      'one',
      'Privacy/phone',
      'privacy/phone_number',
      '../../etc/thing',
      'privacy/a/b',
      'privacy/-a',
      'privacy/a ',
      `privacy/${'a'.repeat(50)}`
    ]
    for (const words of [[], ['privacy/a', 'privacy/b'], ...bad.map((name) => [name])]) {
      const { status, output } = begin(...words)
      expect({ words, status, lines: output.trim().split('\n').length }).toEqual({ words, status: 2, lines: 1 })
      expect(output).toContain('family/thing')
    }
  })
})
