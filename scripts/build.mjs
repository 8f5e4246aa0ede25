/**
 * Builds the product (`npm run build`): TypeScript to `lib/`, then the action to `dist/`, the command line to `dist/cli/`, and the thread
 * that both parse in to `dist/parser-worker/`, each a file that needs nothing installed. The same sources give the same bytes on every machine.
 * With `--check` the bundles go elsewhere and are compared: exits 1 and names each file in `dist/` that is not what a build makes.
 */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { leftOut, licenseTexts } from './third-party.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const require = createRequire(import.meta.url)
const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc')
const bundler = join(dirname(require.resolve('@vercel/ncc/package.json')), 'dist', 'ncc', 'cli.js')

const made = join(root, '.tmp', 'dist')
const kept = join(root, 'dist')

build()
if (process.argv.includes('--check')) compare()
else replace()

function build() {
  for (const folder of ['lib', join('.tmp', 'dist')]) rmSync(join(root, folder), { recursive: true, force: true })
  run(compiler, '-p', '.')
  bundle('main', made)
  bundle('cli', join(made, 'cli'))
  bundle('parser-worker', join(made, 'parser-worker'))
  const program = join(made, 'cli', 'index.js')
  const code = readFileSync(program, 'utf8').replace(/^#!.*\n/, '')
  writeFileSync(program, `#!/usr/bin/env node\n${code}`)
  chmodSync(program, 0o755)
}

/** The code without a look for packages outside the bundle: who asks for one that was left out is told that it is not there. */
function withoutOutside(code) {
  return leftOut.reduce((rest, name) => {
    const look = `__WEBPACK_EXTERNAL_createRequire(import.meta.url)("${name}")`
    const inside = rest.replaceAll(`module.exports = ${look};`, `throw new Error("${name} is not part of the bundle");`)
    if (!inside.includes(look)) return inside
    throw new Error(`The bundler asks for ${name} in a form that scripts/build.mjs does not know.`)
  }, code)
}

/** One entry of `lib/` with all it imports, in one folder; pieces loaded on demand lie beside it. */
function bundle(entry, folder) {
  const flags = ['--target', 'es2022', '--no-cache', '--quiet', ...leftOut.flatMap((name) => ['-e', name])]
  run(bundler, 'build', join('lib', `${entry}.js`), '-o', folder, ...flags)
  for (const name of filesIn(folder)) {
    const path = join(folder, name)
    if (/\.d\.ts$|\.map$/.test(name)) rmSync(path)
    // git keeps text with LF; a package that came with CRLF must not make the committed file differ from the built one
    else if (/\.(js|mjs|cjs|json|txt)$/.test(name))
      writeFileSync(path, withoutOutside(readFileSync(path, 'utf8').replaceAll('\r\n', '\n')))
  }
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n')
  writeFileSync(join(folder, 'licenses.txt'), licenseTexts())
}

function run(script, ...words) {
  const { status } = spawnSync(process.execPath, [script, ...words], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit']
  })
  if (status === 0) return
  console.error(`Not built: ${[basename(script), ...words].join(' ')} failed.`)
  process.exit(1)
}

function replace() {
  rmSync(kept, { recursive: true, force: true })
  renameSync(made, kept)
  for (const name of filesIn(kept).filter((name) => name.endsWith('.js'))) {
    console.log(`dist/${name}  ${Math.round(statSync(join(kept, name)).size / 1024)} KB`)
  }
}

function compare() {
  const names = [...new Set([...filesIn(made), ...filesIn(kept)])].sort()
  const stale = names.filter((name) => !same(join(made, name), join(kept, name)))
  for (const name of stale) console.error(`dist/${name} is not what \`npm run build\` makes.`)
  if (stale.length > 0) process.exitCode = 1
  else console.log(`dist/ is fresh: ${names.length} files.`)
}

function same(one, other) {
  return existsSync(one) && existsSync(other) && readFileSync(one).equals(readFileSync(other))
}

/** Paths of all files below a folder, with slashes. */
function filesIn(folder) {
  mkdirSync(folder, { recursive: true })
  const entries = readdirSync(folder, { recursive: true }).map((name) => name.split(sep).join('/'))
  return entries.filter((name) => statSync(join(folder, name)).isFile()).sort()
}
