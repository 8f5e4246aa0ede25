/**
 * Runs every generator, `scripts/generate-*.mjs`, in the order of their names; with `--check` each only compares.
 * Exits 1 when one of them fails, after all have run.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = new URL('.', import.meta.url)
const generators = readdirSync(here).filter((name) => /^generate-.+\.mjs$/.test(name))

let failed = 0
for (const name of generators.sort()) {
  const script = fileURLToPath(new URL(name, here))
  const run = spawnSync(process.execPath, [script, ...process.argv.slice(2)], { stdio: 'inherit' })
  if (run.status === 0) continue
  failed++
  console.error(`${name} failed.`)
}
if (failed > 0) process.exitCode = 1
