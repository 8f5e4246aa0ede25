import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { Document } from '../../src/document/document.js'
import { ParseGuard } from '../../src/document/parse-guard.js'
import { parseMarkdownStretch } from '../../src/document/parser.js'

const place = pathToFileURL(resolve('dist/parser-worker/index.js'))
const worker = () => place
const clock = () => performance.now()
const stretch = (text: string, offset = 0, line = 1) => ({ text, stubs: '', offset, line })

/** Not safe, and yet parsed within milliseconds. */
const intricate = `${'- '.repeat(60)}x`
/** Not parsed within a minute. */
const endless = `${'- '.repeat(130)}x${'\n'.repeat(20_000)}`

/** A thread of other code in the parser's place. */
const thread = (code: string) => () =>
  new URL(`data:text/javascript,${encodeURIComponent(`import { workerData } from 'node:worker_threads'\n${code}`)}`)

const guards: ParseGuard[] = []
function guardWith(setup?: ConstructorParameters<typeof ParseGuard>[0]): ParseGuard {
  const guard = new ParseGuard(setup)
  guards.push(guard)
  return guard
}
afterEach(() => {
  for (const guard of guards.splice(0)) guard.close()
})

beforeAll(() => {
  if (!existsSync(place)) throw new Error('dist/parser-worker is missing; `npm run build` makes it.')
})

describe('the guard', () => {
  test('parses what is safe at once and starts no thread for it', async () => {
    const guard = guardWith({ worker: thread('throw new Error()'), clock: () => 0, deadline: 0 })
    const parser = await guard.pageParser('markdown', 'a.md')
    expect(parser.parse(stretch('# A *b*'))).toEqual(parseMarkdownStretch(stretch('# A *b*')))
  })

  test('gives from the thread the very tree that it would give itself, at its place in the page', async () => {
    const guard = guardWith({ worker, clock, deadline: clock() + 20_000 })
    const parser = await guard.pageParser('markdown', 'a.md')
    const asked = { ...stretch(`${intricate}\n\n[a][r]`, 100, 7), stubs: '[r]: x\n\n' }
    const parsed = parser.parse(asked)
    expect(parsed).toHaveProperty('tree')
    expect(parsed).toEqual(parseMarkdownStretch(asked))
  })

  test('parses MDX in the thread, and what is no MDX as Markdown with a note', async () => {
    const guard = guardWith({ worker, clock, deadline: clock() + 20_000 })
    const parser = await guard.pageParser('mdx', 'a.mdx')
    const good = parser.parse(stretch(`${intricate}\n\n<Note>{1}</Note>`))
    expect(JSON.stringify(good)).toContain('mdxJsx')
    expect(parser.parse(stretch(`${intricate}\n\n<b>{`))).toMatchObject({ note: expect.stringContaining('MDX') })
  })

  test('refuses what is not safe where nothing could stop the parser', async () => {
    const parser = await guardWith().pageParser('markdown', 'a.md')
    expect(parser.parse(stretch(intricate))).toEqual({ reason: expect.stringContaining('stop the parser') })
    expect(parser.parse(stretch('# A'))).toHaveProperty('tree')
  })

  test('ends a thread that does not answer, and asks a new one the next time', async () => {
    const guard = guardWith({ worker, clock, deadline: clock() + 20_000 })
    const stalled = await guard.pageParser('markdown', 'stalled.md')
    expect(stalled.parse(stretch(endless))).toEqual({ reason: 'parsing it took too long' })
    const next = await guard.pageParser('markdown', 'next.md')
    expect(next.parse(stretch(intricate))).toHaveProperty('tree')
  })

  test('leaves a thread alone that cannot run', async () => {
    const guard = guardWith({ worker: thread('throw new Error("unfit")'), clock, deadline: clock() + 300 })
    const parser = await guard.pageParser('markdown', 'a.md')
    expect(parser.parse(stretch(intricate))).toHaveProperty('reason')
    await new Promise((done) => setTimeout(done, 200))
    expect(parser.parse(stretch(intricate))).toEqual({ reason: expect.stringContaining('nothing here could stop') })
  })

  test('survives a thread that eats all memory', async () => {
    const greedy = thread('const all = []; for (;;) all.push(new Array(1000).fill({}))')
    const guard = guardWith({ worker: greedy, clock, deadline: clock() + 900 })
    const parser = await guard.pageParser('markdown', 'a.md')
    expect(parser.parse(stretch(intricate))).toHaveProperty('reason')
    expect(parser.parse(stretch('# A'))).toHaveProperty('tree')
  })

  test('gives a file no more than its time, both versions together', async () => {
    let now = 0
    const guard = guardWith({ worker, clock: () => (now += 4_000), deadline: Number.POSITIVE_INFINITY })
    const head = await guard.pageParser('markdown', 'a.md')
    const base = await guard.pageParser('markdown', 'a.md')
    const parsed = [head, base, head, base].map((parser) => parser.parse(stretch(intricate)))
    expect(parsed.at(-1)).toEqual({ reason: 'the time for parsing was used up' })
    expect((await guard.pageParser('markdown', 'b.md')).parse(stretch('# A'))).toHaveProperty('tree')
  })

  test('ends with the whole check', async () => {
    const guard = guardWith({ worker, clock: () => 10, deadline: 10 })
    const parser = await guard.pageParser('markdown', 'a.md')
    expect(parser.parse(stretch(intricate))).toEqual({ reason: 'the time for parsing was used up' })
  })

  test('parses a long page in the thread; without one, the rest of it is read as plain text', async () => {
    const section = `# A\n\n${'Words with a [link](u) and `code`. '.repeat(40)}\n\n`
    const source = { path: 'a.md', text: section.repeat(60), encoding: 'utf-8', notes: [] } as const
    const long = new Document(source)
    await long.prepare(guardWith({ worker, clock: () => 0, deadline: 1_000_000 }))
    expect(long.links).toHaveLength(40 * 60)
    expect(long.unparsed).toEqual([])
    const alone = new Document(source)
    await alone.prepare()
    expect(alone.prose.text.split('Words with a').length).toBe(40 * 60 + 1)
    expect(alone.unparsed).toHaveLength(1)
    expect(alone.unparsed[0]?.range.end).toBe(source.text.length)
  })
})
