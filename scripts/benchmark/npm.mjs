/** Installs what is only measured, never shipped, each package in a folder of its own below the benchmark's folder. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder with `packages` (`name@version`) in its `node_modules`; installs them there unless they are; throws with npm's own words. */
export function installed(home, name, packages) {
  const folder = join(home, name)
  const mark = join(folder, 'installed.json')
  const wanted = JSON.stringify(packages)
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return folder
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n')
  const words = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--loglevel=error', ...packages]
  const { status, stderr, error } = spawnSync('npm', words, {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32'
  })
  if (status !== 0) {
    const reason =
      error?.message ?? stderr.split('\n').find((line) => /error (?:code|404|notarget)/.test(line)) ?? stderr
    throw new Error(`npm could not install ${packages.join(' ')}: ${reason.trim()}`)
  }
  writeFileSync(mark, wanted)
  return folder
}

/** What an installed package says of itself. */
export function manifest(folder, name) {
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'))
}
