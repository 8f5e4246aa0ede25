/**
 * Runs every gate but the tests (`npm run gates`), one after the other; all run, whatever fails.
 * Exits 1 when one failed, and names them at the end.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

const example = ['--base', 'examples/pull-request/base', '--head', 'examples/pull-request/head']
const program = join('dist', 'cli', 'index.js')

/** What is run, with the exit code and, where that is not enough, the words that mean all is well. */
const gates = [
  { name: 'types of the product', run: tool('typescript', 'tsc', '-p', '.', '--noEmit') },
  { name: 'types of the tests', run: tool('typescript', 'tsc', '-p', 'tsconfig.test.json') },
  { name: 'lint, layers included', run: tool('oxlint', 'oxlint', '--type-aware', '--deny-warnings') },
  { name: 'format', run: tool('@biomejs/biome', 'biome', 'format') },
  { name: 'no slow regular expression', run: ['scripts/check-patterns.mjs'] },
  { name: 'generated files are fresh', run: ['scripts/generate.mjs', '--check'] },
  { name: 'dist/ is what a build makes', run: ['scripts/build.mjs', '--check'] },
  { name: 'lock file is complete', run: ['scripts/complete-lockfile.mjs', '--check'] },
  { name: 'nothing unused', run: tool('knip', 'knip', '--no-progress') },
  { name: 'package is ready for npm', run: tool('publint', 'publint', '--strict', '--pack', 'npm') },
  { name: 'command line runs from its bundle', run: [program, '--version'] },
  {
    name: 'the first command of the README finds something',
    run: [program, 'check', ...example],
    exit: 1,
    shows: 'privacy/phone-number'
  },
  { name: 'our own docs are clean', run: [program, 'check'] }
]

const failed = gates.filter((gate) => !passes(gate))
if (failed.length > 0) {
  console.log(`\nGates that failed: ${failed.map(({ name }) => name).join('; ')}.`)
  process.exitCode = 1
} else {
  console.log(`\nAll ${gates.length} gates passed.`)
}

function passes({ name, run, exit = 0, shows = '' }) {
  console.log(`\n– ${name}`)
  const started = Date.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, run, { cwd: root, encoding: 'utf8' })
  const passed = status === exit && stdout.includes(shows)
  if (!passed)
    console.log(`${stdout}${stderr}exit code ${status}, expected ${exit}${shows === '' ? '' : ` and «${shows}»`}`)
  console.log(`  ${passed ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`)
  return passed
}

/** The program of an installed package, with its arguments. */
function tool(name, program, ...words) {
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return [join(folder, typeof bin === 'string' ? bin : bin[program]), ...words]
}
