/** What a generator leaves behind: writes its files, or with `--check` names those that differ and writes nothing. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * A generator's arguments: `--check` compares only, `--root DIR` takes another folder for the project's.
 * @returns {{ root: string, check: boolean }}
 */
export function generatorArguments() {
  const words = process.argv.slice(2)
  const at = words.indexOf('--root')
  const named = at < 0 ? [] : words.slice(at, at + 2)
  const left = words.filter((word) => word !== '--check' && !named.includes(word))
  if (left.length > 0 || named.length === 1) {
    console.error(`Expected --check and --root DIR; found ${JSON.stringify(words.join(' '))}.`)
    process.exit(2)
  }
  return { root: resolve(named[1] ?? fileURLToPath(new URL('..', import.meta.url))), check: words.includes('--check') }
}

/**
 * Brings the files up to date, or compares them. `obsolete` are files that must not exist.
 * @param {{ root: string, check: boolean }} options
 * @param {ReadonlyMap<string, string>} files paths relative to the root, with `/`
 * @param {readonly string[]} [obsolete]
 */
export function publishFiles({ root, check }, files, obsolete = []) {
  const drifted = []
  for (const [path, text] of files) {
    const full = join(root, path)
    if (existsSync(full) && readFileSync(full, 'utf8') === text) continue
    drifted.push(path)
    if (check) continue
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, text)
  }
  for (const path of obsolete) {
    drifted.push(path)
    if (!check) rmSync(join(root, path))
  }
  for (const path of drifted) {
    if (check) console.error(`${path} is not what its source gives; run \`npm run generate\`.`)
    else console.log(path)
  }
  if (check && drifted.length > 0) process.exitCode = 1
}

/**
 * Ends a generator whose source is wrong, every mistake on a line of its own.
 * @param {readonly string[]} mistakes
 */
export function refuse(mistakes) {
  for (const mistake of mistakes) console.error(mistake)
  process.exit(1)
}
