/** The parts of `npm run bench` that could be wrong without anybody noticing: what it counts, and that what it measures did its work. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { grownPages, pageSet, quietPages, timingIn } from '../../scripts/benchmark/corpus.mjs'
import { inTurn, measure } from '../../scripts/benchmark/measure.mjs'
import { codeOnlyPullRequest } from '../../scripts/benchmark/pull-request.mjs'
import { growthExponent, median, pairedRatio, shareAdded } from '../../scripts/benchmark/statistics.mjs'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'goodfaith-benchmark-'))
  mkdirSync(join(root, 'S', 'deep'), { recursive: true })
  writeFileSync(join(root, 'S', 'calm.md'), '# Calm\n\nWords.\n')
  writeFileSync(join(root, 'S', 'deep', 'loud.md'), '# Loud\n\nA photo-\u202Egpj.exe.\n')
  writeFileSync(join(root, 'S', 'notes.json'), '{}')
})
afterAll(() => rmSync(root, { recursive: true }))

const cli = join(process.cwd(), 'dist', 'cli', 'index.js')
const check = (cwd: string, words: readonly string[] = []) => ({
  name: 'goodfaith',
  node: process.execPath,
  args: [cli, 'check', ...words],
  cwd,
  exits: [0, 1]
})
const script = (code: string) => ({ name: 'a script', node: process.execPath, args: ['-e', code], cwd: root })

describe('the figures', () => {
  test('the median is the middle of what was measured', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 9, 2])).toBe(3)
    expect(() => median([])).toThrow('nothing')
  })
  test('what some rules add is set against reading and parsing', () => {
    const alone = { cpu: 60, timing: { total: 30, reading: 5, parsing: 5 } }
    expect(shareAdded({ with: { cpu: 58 }, without: { cpu: 50 }, alone })).toBe(0.4)
  })
  test('ratios are taken pair by pair, so that load that hits both cancels out', () => {
    expect(pairedRatio([1, 10, 2], [2, 20, 4])).toBe(0.5)
    expect(() => pairedRatio([1], [1, 2])).toThrow('either side')
  })
  test.each([1, 1.5, 2])('growth with the power of %d is found', (power) => {
    const points = [1, 5, 10, 40].map((size) => ({ size, cost: 3 * size ** power }))
    expect(growthExponent(points)).toBeCloseTo(power, 6)
  })
  test('no exponent is made of a cost that is none', () => {
    expect(() => growthExponent([{ size: 1, cost: 0 }])).toThrow('two points')
  })
})

describe('a measured run', () => {
  test('tells processor time and peak memory of the process, its Node children included', async () => {
    const busy = 'const until = process.cpuUsage().user + 150_000; while (process.cpuUsage().user < until);'
    const child = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(busy)}])`
    const { cpu, peak } = await measure(script(child))
    expect(cpu).toBeGreaterThan(150) // what the child has used before it ends
    expect(peak).toBeGreaterThan(10)
  })
  test('counts a process once, whatever threads it has', async () => {
    const thread =
      "new (require('node:worker_threads').Worker)('0', { eval: true }).on('exit', () => console.log('done'))"
    const { said } = await measure({ ...script(thread), proves: /^done\n$/ })
    expect(said).toBe('done\n')
  })
  test.each([
    ['ends otherwise than it should', { code: 'process.exit(3)', proves: /^/ }],
    ['says nothing of its work', { code: '0', proves: /checked/ }]
  ])('of a program that %s is refused', async (_, { code, proves }) => {
    await expect(measure({ ...script(code), proves })).rejects.toThrow('did not do its work')
  })
  test('is one of a pair, ours right before theirs', async () => {
    const order: string[] = []
    const pairs = await inTurn(script('0'), [script('1'), script('2')], 2, (text: unknown) => {
      order.push(String(text))
    })
    const counts = pairs.map(({ ours, theirs }: { ours: unknown[]; theirs: unknown[] }) => [ours.length, theirs.length])
    expect(counts).toEqual([
      [2, 2],
      [2, 2]
    ])
    expect(order).toHaveLength(4)
  })
})

describe('the pages', () => {
  test('of a set are its Markdown files', () => {
    const set = pageSet(join(root, 'S'), 'S')
    expect(set.pages.map(({ path }: { path: string }) => path)).toEqual(['calm.md', 'deep/loud.md'])
    expect(() => pageSet(join(root, 'none'), 'none')).toThrow('no folder')
  })
  test('grow to the size that was asked for', () => {
    const grown = grownPages(pageSet(join(root, 'S'), 'S'), join(root, 'grown'), 100)
    expect(grown.bytes).toBeGreaterThanOrEqual(100)
    expect(readdirSync(join(root, 'grown'))).toEqual(['0', '1', '2'])
  })
  test('in which nothing wakes are asked of the program itself', async () => {
    const quiet = await quietPages(pageSet(join(root, 'S'), 'S'), join(root, 'quiet'), check)
    expect(quiet.pages.map(({ path }: { path: string }) => path)).toEqual(['calm.md'])
  })
  test('that do wake are told by rule', async () => {
    const { said } = await measure(check(join(root, 'S'), ['--timing', '--format', 'json']))
    const { rules, total } = timingIn(said)
    expect(rules.map(({ id, places }: { id: string; places: number }) => [id, places]).sort()).toEqual([
      ['obfuscation/bidirectional-control', 1]
    ])
    expect(total).toBeGreaterThan(0)
  })
})

test('the action judges the pull request without docs by three requests', async () => {
  const server = await codeOnlyPullRequest(join(process.cwd(), 'dist', 'index.js'))
  try {
    await measure(server.run(process.execPath))
    expect([...server.asked].sort()).toEqual([
      `GET /repos/sam/docs/compare/${'a'.repeat(40)}...${'b'.repeat(40)}`,
      'GET /repos/sam/docs/pulls/1',
      'POST /graphql'
    ])
  } finally {
    server.close()
  }
})

test.each([
  [[], 'Give a folder of page sets'],
  [['--corpus', '.', '--only', 'speed'], '--only takes peers, growth, rules, families, cold, copies'],
  [['--corpus', '.', '--runs', 'many'], '--runs takes whole numbers']
])('with %j the benchmark says what it needs', (words, sentence) => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/benchmark.mjs', ...words], { encoding: 'utf8' })
  expect(status).toBe(2)
  expect(stderr).toContain(sentence)
})
