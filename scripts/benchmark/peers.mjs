/** The tools we are compared with: their versions, and how each is run over a folder of pages with no settings but what it needs to run. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installed, manifest } from './npm.mjs'

/**
 * Versions are exact, so that the next benchmark compares with the same programs.
 * `proves` must match the output: a tool that found no files, or lost a plugin, is quick for the wrong reason.
 */
const peers = [
  {
    name: 'alex',
    packages: ['alex@11.0.1'],
    program: 'cli.js',
    args: () => ['.'],
    exits: [0, 1],
    proves: /warnings?|no issues found/
  },
  {
    name: 'markdownlint-cli2',
    packages: ['markdownlint-cli2@0.24.1'],
    program: 'markdownlint-cli2-bin.mjs',
    args: () => ['**/*.md'],
    exits: [0, 1],
    proves: /Linting: \d+ file/
  },
  {
    name: 'remark-cli',
    packages: ['remark-cli@12.0.1', 'remark-gfm@4.0.1', 'remark-frontmatter@5.0.0'],
    program: 'cli.js',
    args: (folder) => [
      '.',
      ...['remark-gfm', 'remark-frontmatter'].flatMap((name) => [
        '--use',
        join(folder, 'node_modules', name, 'index.js')
      ])
    ],
    exits: [0, 1],
    proves: /no issues found|warning/
  },
  {
    name: 'secretlint',
    packages: ['secretlint@13.0.6', '@secretlint/secretlint-rule-preset-recommend@13.0.6'],
    program: 'bin/secretlint.js',
    args: (folder) => {
      const settings = join(folder, 'secretlint.json')
      writeFileSync(settings, '{"rules":[{"id":"@secretlint/secretlint-rule-preset-recommend"}]}\n')
      return ['--secretlintrc', settings, '**/*.md']
    },
    exits: [0, 1]
  },
  {
    name: 'cspell',
    packages: ['cspell@10.4.0'],
    program: 'bin.mjs',
    args: () => ['lint', '--no-progress', '**/*.md'],
    exits: [0, 1],
    proves: /Files checked: \d+/
  }
]

export const peerNames = peers.map(({ name }) => name)

/** The chosen peers, installed, each as a function from a folder of pages to what `measure` runs; and why others are left out. */
export function readyPeers(names, home, { node, version }) {
  const ready = []
  const left = []
  for (const peer of peers.filter(({ name }) => names.includes(name))) {
    try {
      ready.push(readyPeer(peer, home, node, version))
    } catch (error) {
      left.push(`${peer.name}: ${error.message}`)
    }
  }
  return { ready, left }
}

function readyPeer({ name, packages, program, args, exits, proves }, home, node, nodeVersion) {
  const folder = installed(home, name, packages)
  const { version, engines } = manifest(folder, name)
  const needed = /^>=\s*(\d+)/.exec(engines?.node ?? '')?.[1]
  if (needed !== undefined && Number.parseInt(nodeVersion, 10) < Number(needed))
    throw new Error(`it needs Node ${needed}`)
  const words = [join(folder, 'node_modules', name, program), ...args(folder)]
  return { name, version, over: (cwd) => ({ name, node, args: words, cwd, exits, proves }) }
}
