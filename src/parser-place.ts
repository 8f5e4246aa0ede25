/** Finds the entry of the parser's own thread, wherever this code was put: compiled, or bundled for the action or the command line. */
import { existsSync } from 'node:fs'

const beside: readonly string[] = ['./parser-worker.js', './parser-worker/index.js', '../parser-worker/index.js']

/** `src/parser-worker.ts`, compiled or bundled; none where this runs from its sources. */
export function parserWorker(): URL | undefined {
  return beside.map((place) => new URL(place, import.meta.url)).find((place) => existsSync(place))
}
