/** Lets a generator import what is written in TypeScript: compiles `src` to `lib` where `lib` is behind. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Roots compiled by this process: once is enough, and a source that cannot be compiled must not try again and again. */
const fresh = new Set()

/**
 * The module compiled from a file of `src`; type errors are no hindrance, `tsc` reports them elsewhere.
 * @param {string} root
 * @param {string} source such as `src/policy/configuration-schema.ts`
 */
export async function importCompiled(root, source) {
  const module = compiledPath(root, source)
  if (!fresh.has(root) && isBehind(root))
    spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root])
  fresh.add(root)
  if (!existsSync(module)) throw new Error(`tsc has not made ${module}; run \`npx tsc -p .\` to see why.`)
  return import(pathToFileURL(module).href)
}

function isBehind(root) {
  return readdirSync(join(root, 'src'), { recursive: true })
    .map((name) => join('src', name))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .some((source) => {
      const module = compiledPath(root, source)
      return !existsSync(module) || statSync(module).mtimeMs < statSync(join(root, source)).mtimeMs
    })
}

function compiledPath(root, source) {
  return join(root, source.replace(/^src/, 'lib').replace(/\.ts$/, '.js'))
}
