/** The packages of others that go into the bundles: which they are, under which license, and the words of each license. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { lockedPackage } from './locked-package.mjs'

const root = new URL('..', import.meta.url)

/** Licenses whose terms the bundles keep by carrying `licenses.txt`. A new one is read by a person before it is added here. */
const accepted = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Apache-2.0',
  'CC0-1.0',
  'MIT AND CC-BY-3.0'
])

/** Accepted for one package alone, and why. */
const acceptedFor = {
  ibantools: {
    license: 'MIT or MPL-2.0',
    why: 'the choice of either is left to us, and we take MIT; its words are in the package'
  },
  exifreader: {
    license: 'MPL-2.0',
    why: 'its files are in the bundles as they were published, and THIRD_PARTY.md says where their source is'
  },
  'spdx-exceptions': {
    license: 'CC-BY-3.0',
    why: 'a list of identifiers of the SPDX working group, unchanged and credited'
  }
}

/** Packages that others use where they are there and that nothing here has a use for: optional ones, with what only they need. */
export const leftOut = ['iconv-lite']

/**
 * Every package reached from the runtime dependencies of package.json, in the order of their names: `{ name, version, license, link, text }`.
 * Throws when one is under a license that nobody has accepted.
 */
export function thirdParty() {
  const lock = read('package-lock.json')
  const found = new Map()
  const waiting = Object.keys(read('package.json').dependencies).map((name) => ({ name, parent: '' }))
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const path = lockedPackage(lock.packages, next.parent, next.name)
    if (path === undefined) throw new Error(`package-lock.json does not hold ${next.name}; run \`npm install\`.`)
    if (found.has(path)) continue
    found.set(path, describe(path))
    const { dependencies = {}, optionalDependencies = {} } = lock.packages[path]
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies }))
      if (!leftOut.includes(name)) waiting.push({ name, parent: path })
  }
  const packages = new Map([...found.values()].map((one) => [`${one.name}@${one.version}`, one]))
  return [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

/** The words of every license, one package after the other, as plain text. */
export function licenseTexts() {
  const line = '-'.repeat(80)
  const gitleaks = {
    name: 'gitleaks, rules and lists of credentials',
    version: 'trimmed',
    license: 'MIT',
    link: 'https://github.com/gitleaks/gitleaks',
    text: text('data/secrets/LICENSE-gitleaks.txt')
  }
  return [...thirdParty(), gitleaks]
    .map((one) => `${one.name} ${one.version}\nLicense: ${one.license}\n${one.link}\n\n${one.text}\n`)
    .join(`\n${line}\n\n`)
}

function describe(path) {
  const { name, version, license, licenses, repository, homepage } = read(`${path}/package.json`)
  const id = (license ?? licenses?.[0]?.type ?? 'none stated').replace(/^\((.*)\)$/, '$1')
  if (!accepted.has(id) && acceptedFor[name]?.license !== id) {
    throw new Error(
      `${name} ${version} is under «${id}»: read its terms, then accept them in scripts/third-party.mjs or drop the package.`
    )
  }
  return { name, version, license: id, link: linkOf(repository, homepage), text: wordsOf(path, id) }
}

function linkOf(repository, homepage) {
  const url = (typeof repository === 'string' ? repository : repository?.url) ?? homepage ?? ''
  const plain = url
    .replace(/^git\+/, '')
    .replace(/^(git|ssh):\/\/(git@)?/, 'https://')
    .replace(/^git@github\.com:/, 'https://github.com/')
    .replace(/\.git$/, '')
  return /^[\w.-]+\/[\w.-]+$/.test(plain)
    ? `https://github.com/${plain}`
    : plain.replace(/^github:/, 'https://github.com/')
}

/** The license file of a package; where it has none, what its README says of the license, and failing that its id. */
function wordsOf(path, id) {
  const names = readdirSync(new URL(`${path}/`, root)).sort()
  const files = names.filter((name) => /^(licen[cs]e|copying|notice)([.-]|$)/i.test(name))
  if (files.length > 0) return files.map((name) => text(`${path}/${name}`)).join('\n\n')
  const readme = names.find((name) => /^readme\./i.test(name))
  const section =
    readme === undefined
      ? undefined
      : /\n(?:#+ *)?(?:Copyright and )?Licen[cs](?:e|ing)\b[\s\S]*$/i.exec(text(`${path}/${readme}`))?.[0]
  return section?.trim() ?? `The package states its license in its package.json alone: ${id}.`
}

function text(path) {
  return readFileSync(fileURLToPath(new URL(path, root)), 'utf8')
    .replaceAll('\r\n', '\n')
    .trim()
}

function read(path) {
  if (!existsSync(new URL(path, root))) throw new Error(`${path} is missing; run \`npm ci\`.`)
  return JSON.parse(text(path))
}
