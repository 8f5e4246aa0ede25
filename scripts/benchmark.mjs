/**
 * Measures the built program (`npm run bench -- --corpus DIR`): against other tools, over growing amounts of text, rule by rule, and
 * when there is nothing to do. `--corpus` is a folder with one folder of pages for each set. Build first; what runs is in `dist/`.
 *
 * --sets S,M        which sets are compared; all folders of the corpus unless said
 * --peers a,b       which peers; all unless said, `none` for none. They are installed into `.bench/`, or `--home DIR`
 * --runs 5          how often each program runs; medians are printed
 * --only a,b        which parts: peers, growth, rules, families, cold, copies; all unless said
 * --grow M          which set is repeated for the growth, to `--sizes 1,5,10,20,40` (MB)
 * --json            the figures as JSON, every single run included
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findCopies } from './benchmark/copies.mjs'
import { grownPages, pageSet, quietPages, timingIn } from './benchmark/corpus.mjs'
import { inTurn, measure } from './benchmark/measure.mjs'
import { peerNames, readyPeers } from './benchmark/peers.mjs'
import { codeOnlyPullRequest } from './benchmark/pull-request.mjs'
import { runtime } from './benchmark/runtime.mjs'
import { growthExponent, median, pairedRatio, readingAndParsing, shareAdded } from './benchmark/statistics.mjs'
import { markdownTable } from './markdown-table.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = join(root, 'dist', 'cli', 'index.js')
const action = join(root, 'dist', 'index.js')
const parts = ['peers', 'growth', 'rules', 'families', 'cold', 'copies']
/** The families that look for what must not be on a page at all. */
const families = ['privacy/*', 'secrets/*', 'obfuscation/*']

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    sets: { type: 'string' },
    peers: { type: 'string', default: peerNames.join(',') },
    home: { type: 'string', default: join(root, '.bench') },
    runs: { type: 'string', default: '5' },
    only: { type: 'string', default: parts.join(',') },
    grow: { type: 'string' },
    sizes: { type: 'string', default: '1,5,10,20,40' },
    json: { type: 'boolean', default: false }
  }
})
const list = (text) => text.split(',').filter((word) => word !== '')
const runs = positive(options.runs, '--runs')
const only = chosen(options.only, '--only', parts)
const corpus = resolve(options.corpus ?? fail('Give a folder of page sets: npm run bench -- --corpus DIR'))
if (!existsSync(program) || !existsSync(action)) fail('Nothing is built; run `npm run build` first.')
const folders = readdirSync(corpus).filter((name) => statSync(join(corpus, name)).isDirectory())
const sets = (options.sets === undefined ? folders.sort() : list(options.sets)).map((name) =>
  pageSet(join(corpus, name), name)
)
if (sets.length === 0) fail(`There are no folders of pages in ${corpus}.`)

const under = runtime(resolve(options.home))
const floor = { name: 'empty Node', node: under.node, args: ['-e', '0'], cwd: tmpdir() }
const scratch = mkdtempSync(join(tmpdir(), 'goodfaith-bench-'))
const figures = {
  date: new Date().toISOString().slice(0, 10),
  goodfaith: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
  node: under.version,
  machine: `${process.platform} ${process.arch}, ${cpus().length} processors`,
  runs,
  sets: Object.fromEntries(sets.map(({ name, pages, bytes }) => [name, { pages: pages.length, bytes }]))
}
try {
  show(
    `goodfaith ${figures.goodfaith}, Node ${under.version}, ${figures.machine}, medians of ${runs} runs, ${figures.date}`
  )
  if (under.remark !== '') show(under.remark)
  for (const { pages, bytes, folder } of sets)
    for (const { path } of pages) if (bytes > 0) readFileSync(join(folder, path)) // into the system's cache
  await measure(ours(sets[0].folder))
  if (only.includes('peers')) figures.peers = await againstPeers()
  if (only.includes('cold')) figures.cold = await coldStarts()
  if (only.includes('rules')) figures.rules = await costOfRules()
  if (only.includes('families')) figures.families = await costOfFamilies()
  if (only.includes('growth')) figures.growth = await growth()
  if (only.includes('copies')) figures.copies = await copies()
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
if (options.json) process.stdout.write(`${JSON.stringify(figures, undefined, 2)}\n`)

/** Our program over a folder; findings are no failure, what could not be judged is. */
function ours(cwd, words = []) {
  return { name: 'goodfaith', node: under.node, args: [program, 'check', ...words], cwd, exits: [0, 1] }
}

async function againstPeers() {
  const names = options.peers === 'none' ? [] : chosen(options.peers, '--peers', peerNames)
  const { ready, left } = readyPeers(names, resolve(options.home), under)
  for (const why of left) show(`Left out: ${why}`)
  if (ready.length > 0) show(`Peers: ${ready.map(({ name, version }) => `${name} ${version}`).join(', ')}`)
  const results = {}
  for (const set of sets) {
    const pairs = await inTurn(
      ours(set.folder),
      [floor, ...ready.map(({ over }) => over(set.folder))],
      runs,
      progress(set.name)
    )
    const own = pairs.flatMap((pair) => pair.ours)
    const rows = pairs.map(({ program: { name }, ours: mine, theirs }) => ({
      name,
      ...medians(theirs),
      ratios: ratios(mine, theirs),
      runs: { ours: mine.map(bare), theirs: theirs.map(bare) }
    }))
    results[set.name] = { goodfaith: medians(own), others: rows }
    show(`\n${set.name}: ${described(set)}\n`)
    show(
      markdownTable(
        ['program', 'CPU s', 'wall s', 'peak MiB', 'goodfaith / it: CPU', 'wall', 'peak'],
        [
          ['**goodfaith**', ...written(medians(own)), '', '', ''],
          ...rows.map((row) => [
            row.name,
            ...written(row),
            ...['cpu', 'wall', 'peak'].map((key) => times(row.ratios[key]))
          ])
        ]
      )
    )
  }
  return { versions: Object.fromEntries(ready.map(({ name, version }) => [name, version])), left, results }
}

/** How many empty Nodes a run costs when there is nothing to do. */
async function coldStarts() {
  const page = join(scratch, 'one page')
  const [set] = sets
  const quiet = await quietPages(set, join(scratch, 'quiet'), ours).catch((error) => {
    show(`No part of ${set.name} is quiet: ${error.message}`)
    return undefined
  })
  if (quiet !== undefined) {
    const { path } = quiet.pages[0]
    grownPages({ ...quiet, pages: [quiet.pages[0]] }, page, 1)
    show(
      `\nQuiet: ${quiet.pages.length} of the ${set.pages.length} pages of ${set.name}, ${described(quiet)}; one page: ${path}`
    )
  }
  const server = await codeOnlyPullRequest(action)
  const programs = [
    { ...ours(scratch), name: '--version', args: [program, '--version'] },
    ...(quiet === undefined
      ? []
      : [
          { ...ours(page), name: 'check, one quiet page' },
          { ...ours(quiet.folder), name: `check, ${quiet.name}` }
        ]),
    { ...ours(set.folder), name: `check, ${set.name}` },
    server.run(under.node)
  ]
  try {
    const pairs = await inTurn(floor, programs, runs, progress('cold'))
    const rows = pairs.map(({ program: { name }, ours: empty, theirs }) => ({
      name,
      ...medians(theirs),
      ratio: 1 / ratios(empty, theirs).cpu
    }))
    show('')
    show(
      markdownTable(
        ['run', 'CPU s', 'wall s', 'peak MiB', 'CPU × an empty Node'],
        rows.map((row) => [row.name, ...written(row), times(row.ratio)])
      )
    )
    return {
      quiet: quiet && { pages: quiet.pages.length, bytes: quiet.bytes },
      floor: medians(pairs.flatMap((pair) => pair.ours)),
      rows
    }
  } finally {
    server.close()
  }
}

/** What `--timing` says, run by run: the stages and each rule. */
async function costOfRules() {
  const results = {}
  for (const set of sets) {
    const timings = []
    for (let run = 0; run < runs; run++) {
      progress(set.name)(`rules, run ${run + 1} of ${runs}`)
      timings.push(timingIn((await measure(ours(set.folder, ['--timing', '--format', 'json']))).said))
    }
    const stages = ['reading', 'waking', 'parsing', 'loading', 'other', 'total']
    const rows = [
      ...stages.map((name) => ({ name, milliseconds: median(timings.map((timing) => timing[name])) })),
      ...timings[0].rules.map(({ id, places }) => ({
        name: id,
        milliseconds: median(timings.map(({ rules }) => rules.find((rule) => rule.id === id).milliseconds)),
        places
      }))
    ]
    results[set.name] = rows
    show(`\n${set.name}, inside the program:\n`)
    const cells = ({ name, milliseconds, places }) => [
      name,
      milliseconds.toFixed(1),
      places === undefined ? '' : String(places)
    ]
    show(markdownTable(['stage or rule', 'ms', 'places woken'], rows.map(cells)))
  }
  return results
}

/** What three families add to a check, against reading the text and parsing what they need; run in turn with and without them, and alone. */
async function costOfFamilies() {
  const results = {}
  const without = join(scratch, 'without.yml')
  writeFileSync(without, `rules:\n${families.map((family) => `  ${family}: 'off'\n`).join('')}`)
  const ways = {
    without: ['--config', without],
    with: [],
    alone: families.flatMap((family) => ['--rule', family])
  }
  for (const set of sets) {
    const measured = []
    for (let run = 0; run < runs; run++) {
      const round = {}
      for (const [way, words] of Object.entries(ways)) {
        progress(set.name)(`families, run ${run + 1} of ${runs}, ${way}`)
        const { cpu, said } = await measure(ours(set.folder, [...words, '--timing', '--format', 'json']))
        round[way] = { cpu, timing: timingIn(said) }
      }
      measured.push(round)
    }
    const of = (value) => median(measured.map(value))
    const rows = [
      ['a check without them', of(({ without }) => without.cpu)],
      ['a check with them', of((round) => round.with.cpu)],
      ['a check with them alone', of(({ alone }) => alone.cpu)],
      ['of it, reading and parsing', of(({ alone }) => readingAndParsing(alone))]
    ]
    const share = of(shareAdded)
    results[set.name] = { rows: rows.map(([name, milliseconds]) => ({ name, milliseconds })), share }
    show(`\n${set.name}, ${families.join(', ')}:\n`)
    show(
      markdownTable(
        ['what', 'ms'],
        rows.map(([name, milliseconds]) => [name, milliseconds.toFixed(1)])
      )
    )
    show(`\nThey add ${(100 * share).toFixed(0)} % to reading and parsing.`)
  }
  return results
}

/** Planted copies that are found, beside a detector of copied code. */
async function copies() {
  const results = {}
  for (const set of sets) {
    const folder = join(scratch, 'copies')
    const found = await findCopies({ set, program, folder, home: resolve(options.home), node: under.node }).catch(
      (error) => ({ rows: [], left: `${set.name}: ${error.message}` })
    )
    rmSync(folder, { recursive: true, force: true })
    results[set.name] = found
    if (found.left !== undefined) show(`Left out: ${found.left}`)
    if (found.rows.length === 0) continue
    const sum = (measured, key) => measured.reduce((total, run) => total + run[key], 0)
    show(`\n${set.name}, ${found.planted} planted paragraphs of each kind, found:\n`)
    show(
      markdownTable(
        ['program', ...Object.keys(found.rows[0].found), 'wall s'],
        found.rows.map((row) => [
          row.name,
          ...Object.values(row.found).map(String),
          (sum(row.runs, 'wall') / 1000).toFixed(2) // the detector works in a process of its own, whose processor time is not seen
        ])
      )
    )
  }
  return results
}

async function growth() {
  const set = options.grow === undefined ? sets.at(-1) : pageSet(join(corpus, options.grow), options.grow)
  const sizes = list(options.sizes).map((size) => positive(size, '--sizes'))
  const points = []
  for (const size of sizes) {
    const folder = join(scratch, `grown-${size}`)
    const grown = grownPages(set, folder, size * 1e6)
    const [{ ours: empty, theirs }] = await inTurn(floor, [ours(folder)], runs, progress(grown.name))
    const cost = medians(theirs)
    points.push({ size: grown.bytes, pages: grown.pages.length, ...cost, above: cost.cpu - medians(empty).cpu })
    rmSync(folder, { recursive: true, force: true })
  }
  const exponent =
    points.length < 2 ? undefined : growthExponent(points.map(({ size, above }) => ({ size, cost: above })))
  show(`\n${set.name}, repeated:\n`)
  const cells = ({ size, pages, above, ...row }) => [
    (size / 1e6).toFixed(1),
    String(pages),
    ...written(row),
    (size / 1e3 / above).toFixed(1)
  ]
  show(
    markdownTable(
      ['MB', 'pages', 'CPU s', 'wall s', 'peak MiB', 'MB per CPU s above the empty Node'],
      points.map(cells)
    )
  )
  if (exponent !== undefined)
    show(`\nGrowth of the CPU time above the empty Node's: size to the power of ${exponent.toFixed(3)}.`)
  return { set: set.name, points, exponent }
}

function bare({ wall, cpu, peak }) {
  return { wall, cpu, peak }
}

function medians(measured) {
  return {
    cpu: median(measured.map(({ cpu }) => cpu)),
    wall: median(measured.map(({ wall }) => wall)),
    peak: median(measured.map(({ peak }) => peak))
  }
}

function ratios(mine, theirs) {
  const of = (key) =>
    pairedRatio(
      mine.map((run) => run[key]),
      theirs.map((run) => run[key])
    )
  return { cpu: of('cpu'), wall: of('wall'), peak: of('peak') }
}

function written({ cpu, wall, peak }) {
  return [(cpu / 1000).toFixed(3), (wall / 1000).toFixed(3), peak.toFixed(0)]
}

function times(ratio) {
  return ratio.toPrecision(ratio < 0.1 ? 2 : 3)
}

function described({ pages, bytes }) {
  return `${pages.length} pages, ${(bytes / 1e6).toFixed(2)} MB`
}

function progress(what) {
  return (text) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${what}, ${text}`)
  }
}

function show(text) {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  ;(options.json ? process.stderr : process.stdout).write(`${text}\n`)
}

function positive(text, option) {
  const value = Number(text)
  return Number.isInteger(value) && value > 0 ? value : fail(`${option} takes whole numbers above 0; found "${text}".`)
}

function chosen(text, option, known) {
  const words = list(text)
  const other = words.find((word) => !known.includes(word))
  return other === undefined ? words : fail(`${option} takes ${known.join(', ')}; found "${other}".`)
}

function fail(sentence) {
  console.error(sentence)
  process.exit(2)
}
