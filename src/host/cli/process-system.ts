/** The world around the command line as the process gives it. */
import { isatty } from 'node:tty'
import { codeOf } from './cannot-judge.js'
import type { Library, System } from './system.js'

/** From here on, output that cannot be written ends the process: quietly where the reader has seen enough, with exit code 2 else. */
export function processSystem(library: () => Promise<Library>): System {
  const { stdout, stderr, env } = process
  stdout.on('error', (error) => {
    if (codeOf(error) === 'EPIPE') return // `goodfaith … | head` is no mistake
    stderr.write(`goodfaith: The report could not be written to the output (${codeOf(error)}).\n`)
    process.exit(2)
  })
  stderr.on('error', () => undefined) // there is nobody left to tell
  return {
    cwd: process.cwd(),
    env,
    // opened when it is read, for an open one keeps the process alive
    stdin: { isTTY: isatty(0), [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    stdout,
    stderr,
    clock: () => Number(process.hrtime.bigint()) / 1e6, // `performance` would load the tools to measure with
    library
  }
}
