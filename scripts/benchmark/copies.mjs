/** Paragraphs of real pages planted in other pages, as they are and in disguise: how many are found, and what the search costs. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { measure } from './measure.mjs'
import { installed, manifest } from './npm.mjs'

/** Exact, so that the next benchmark compares with the same program; it detects copied code. */
const detector = { name: 'jscpd', packages: ['jscpd@5.3.3'], program: 'run-jscpd.js' }

/** Words of a planted paragraph, and plants of each kind. */
const words = { least: 30, most: 160 }
const plantsOfAKind = 20

const disguises = {
  verbatim: (text) => text,
  'wrapped elsewhere': (text) =>
    text
      .split(/\s+/)
      .map((word, at) => (at % 6 === 5 ? `${word}\n` : `${word} `))
      .join(''),
  'curly quotes': (text) =>
    text
      .split(/\s+/)
      .map((word, at) => (at % 5 === 0 ? `“${word}”` : word))
      .join(' ')
      .replaceAll("'", '’'),
  'bold words': (text) =>
    text
      .split(/\s+/)
      .map((word, at) => (at % 4 === 0 && /^\w+$/.test(word) ? `**${word}**` : word))
      .join(' '),
  'one word in twenty changed': (text) =>
    text
      .split(/\s+/)
      .map((word, at) => (at % 20 === 10 ? 'changed' : word))
      .join(' '),
  'zero-width spaces': (text) =>
    text
      .split(/\s+/)
      .map((word) => `${word.slice(0, 1)}\u200B${word.slice(1)}`)
      .join(' ')
}

/** Plants paragraphs of the set below `folder`: what was planted, by page, and where the originals stand. */
function plant({ folder: from, pages }, folder) {
  const paragraphs = pages.flatMap(({ path }) => paragraphsOf(readFileSync(join(from, path), 'utf8')))
  const kinds = Object.entries(disguises)
  const step = Math.floor(paragraphs.length / (kinds.length * plantsOfAKind))
  if (step === 0) throw new Error(`there are only ${paragraphs.length} paragraphs to plant`)
  const planted = new Map()
  let next = 0
  for (const [kind, disguise] of kinds) {
    for (let number = 0; number < plantsOfAKind; number++, next += step) {
      const path = `planted/${kind.replaceAll(' ', '-')}-${number}.md`
      put(
        join(folder, path),
        `# Page ${next}\n\nOf our own making, number ${next}.\n\n${disguise(paragraphs[next])}\n\nAnd so we end page ${next}.\n`
      )
      planted.set(path, kind)
    }
  }
  for (const { path } of pages) put(join(folder, 'sources', path), readFileSync(join(from, path)))
  put(join(folder, 'planted/.github/goodfaith.yml'), 'sources: [sources.gfx]\n')
  return planted
}

/** Running text between empty lines, without markup that a parser would be needed for. */
function paragraphsOf(text) {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => /^[A-Z]/.test(part) && !/[`<>|[\]{}#*_\\&]|https?:/.test(part))
    .filter((part) => {
      const count = part.split(/\s+/).length
      return count >= words.least && count <= words.most
    })
}

function put(path, content) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

/**
 * Found plants by kind and medians of cost, for our program and, where it can be installed, for the detector.
 * `program` is our command line, `folder` a place to work in.
 */
export async function findCopies({ set, program, folder, home, node }) {
  rmSync(folder, { recursive: true, force: true })
  const planted = plant(set, folder)
  const index = await measure({
    name: 'goodfaith index',
    node,
    args: [program, 'index', 'sources', '-o', 'planted/sources.gfx'],
    cwd: folder
  })
  const check = await measure({
    name: 'goodfaith check',
    node,
    args: [program, 'check', '--rule', 'attribution/uncredited-copy', '--format', 'json', '--output', 'report.json'],
    cwd: join(folder, 'planted'),
    exits: [0, 1]
  })
  const { findings } = JSON.parse(readFileSync(join(folder, 'planted/report.json'), 'utf8'))
  const rows = [
    {
      name: 'goodfaith',
      found: countedBy(planted, new Set(findings.map(({ path }) => `planted/${path}`))),
      runs: [index, check]
    }
  ]
  try {
    rows.push(await detected(planted, folder, home, node))
  } catch (error) {
    return { planted: plantsOfAKind, rows, left: `${detector.name}: ${error.message}` }
  }
  return { planted: plantsOfAKind, rows }
}

async function detected(planted, folder, home, node) {
  const place = installed(home, detector.name, detector.packages)
  const { version } = manifest(place, detector.name)
  const run = await measure({
    name: detector.name,
    node,
    args: [
      join(place, 'node_modules', detector.name, detector.program),
      ...[
        '--min-tokens',
        '25',
        '--min-lines',
        '1',
        '--format',
        'markdown',
        '--reporters',
        'json',
        '--output',
        'detected',
        '.'
      ]
    ],
    cwd: folder,
    exits: [0, 1]
  })
  const { duplicates } = JSON.parse(readFileSync(join(folder, 'detected/jscpd-report.json'), 'utf8'))
  const pairs = duplicates.map(({ firstFile, secondFile }) =>
    [firstFile.name, secondFile.name].map((name) => name.replaceAll('\\', '/').replace(/:[a-z]+$/, ''))
  )
  const found = pairs.flatMap((pair) =>
    pair.some((name) => name.includes('sources/')) ? pair.flatMap((name) => /planted\/.*$/.exec(name)?.[0] ?? []) : []
  )
  return { name: `${detector.name} ${version}`, found: countedBy(planted, new Set(found)), runs: [run] }
}

function countedBy(planted, found) {
  const counts = Object.fromEntries(Object.keys(disguises).map((kind) => [kind, 0]))
  for (const [path, kind] of planted) if (found.has(path)) counts[kind]++
  return counts
}
