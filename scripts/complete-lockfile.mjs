/**
 * Completes package-lock.json (`npm run lock`): a registry mirror may lack the builds that optional packages have for other
 * platforms, npm then leaves them out, and `npm ci` refuses such a lock file. Also removes the hosts packages came from.
 * With `--check` nothing is written: exits 1 and names what is missing.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generatorArguments } from './generated-files.mjs'
import { lockedPackage } from './locked-package.mjs'

/** The words by which package names tell their platform, and what npm calls it. */
const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']
const otherNames = { macos: 'darwin', windows: 'win32', gnueabihf: 'glibc', musleabihf: 'musl', gnu: 'glibc' }

/** The lock file with every optional package its packages ask for, and without hosts; and the paths that were added. */
function complete(lock) {
  const packages = Object.fromEntries(
    Object.entries(lock.packages).map(([path, { resolved: _host, ...rest }]) => [path, rest])
  )
  const added = []
  for (const [parent, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (lockedPackage(packages, parent, name) !== undefined) continue
      const path = `node_modules/${name}`
      const flags = { ...(entry.dev ? { dev: true } : {}), optional: true, ...platformOf(name) }
      const inOrder = Object.entries(flags).sort(([a], [b]) => a.localeCompare(b, 'en'))
      packages[path] = { version: version.replace(/^[\^~>=v ]+/, ''), ...Object.fromEntries(inOrder) }
      added.push(path)
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  return { lock: { ...lock, packages: Object.fromEntries(sorted) }, added }
}

/** npm's `os`, `cpu` and `libc`, read from a name such as `@swc/core-linux-arm64-musl`. */
function platformOf(name) {
  const words = name.split(/[/_-]/).map((word) => otherNames[word] ?? word)
  const pick = (known) => words.filter((word) => known.includes(word)).slice(0, 1)
  const fields = { os: pick(systems), cpu: pick(processors), libc: pick(['glibc', 'musl']) }
  return Object.fromEntries(Object.entries(fields).filter(([, found]) => found.length > 0))
}

const { root, check } = generatorArguments()
const file = join(root, 'package-lock.json')
const before = readFileSync(file, 'utf8')
const { lock, added } = complete(JSON.parse(before))
const after = `${JSON.stringify(lock, null, 2)}\n`
if (!check) {
  writeFileSync(file, after)
  console.log(`package-lock.json: added ${added.length} optional packages.`)
} else if (before !== after) {
  console.error(
    `package-lock.json is not complete; run \`npm run lock\`.${added.map((path) => `\n  ${path}`).join('')}`
  )
  process.exitCode = 1
}
