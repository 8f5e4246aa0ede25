/** Runs programs as processes of their own, in turn, and measures each run: wall clock and processor milliseconds, peak MiB. */
import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const preload = fileURLToPath(new URL('./usage.cjs', import.meta.url))

/**
 * One run of `{ name, node, args, cwd, env, exits, proves }`. A program that ends otherwise than with one of `exits`, or whose
 * output does not match `proves`, did not do its work, and its time says nothing: then this throws, with the end of its output.
 */
export async function measure({ name, node, args, cwd, env = process.env, exits = [0], proves = /^/ }) {
  const folder = mkdtempSync(join(tmpdir(), 'goodfaith-measure-'))
  const usage = join(folder, 'usage')
  const output = join(folder, 'output')
  writeFileSync(usage, '')
  const out = openSync(output, 'w') // a pipe would make the program wait for us to read
  try {
    const begun = performance.now()
    const code = await new Promise((done, fail) => {
      const child = spawn(node, args, {
        cwd,
        env: { ...env, NODE_OPTIONS: `--require=${preload}`, GOODFAITH_USAGE: usage },
        stdio: ['ignore', out, out]
      })
      child.on('error', fail)
      child.on('close', done)
    })
    const wall = performance.now() - begun
    const said = readFileSync(output, 'utf8')
    if (!exits.includes(code) || !proves.test(said)) {
      throw new Error(`${name} did not do its work (exit code ${code}): ${said.slice(-600)}`)
    }
    const lines = readFileSync(usage, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const cpu = lines.reduce((sum, line) => sum + line.cpu, 0)
    return { wall, cpu, peak: Math.max(...lines.map((line) => line.peak)), said }
  } finally {
    closeSync(out)
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Measures `ours` and each of `others` in turn, `runs` times: ours, one of theirs, ours, the next of theirs.
 * Answers, for each of the others, with two lists: `ours[i]` ran right before `theirs[i]`.
 */
export async function inTurn(ours, others, runs, onRun = (_progress) => {}) {
  const pairs = others.map((program) => ({ program, ours: [], theirs: [] }))
  for (let run = 0; run < runs; run++) {
    for (const pair of pairs) {
      onRun(`run ${run + 1} of ${runs}: ${ours.name} and ${pair.program.name}`)
      pair.ours.push(await measure(ours))
      pair.theirs.push(await measure(pair.program))
    }
  }
  return pairs
}
