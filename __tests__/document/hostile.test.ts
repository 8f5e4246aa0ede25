/** Crafted pages through the whole check, every section of them woken: whatever they do to the parser, the rest is judged and nothing is silent. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { check, type CheckInput, type CheckSetup } from '../../src/engine/check.js'
import type { Report } from '../../src/engine/report.js'
import type { Catalogue } from '../../src/policy/catalogue.js'
import { parseConfiguration } from '../../src/policy/configuration.js'
import { defineRule, type Rule } from '../../src/rules/rule.js'
import { craftedShapes } from './crafted-shapes.js'

const parserWorker = pathToFileURL(resolve('dist/parser-worker/index.js'))
const said = { summary: 'Disallow it', why: 'It is so.', remedy: 'Remove it.', messages: { found: 'There it is.' } }
const examples = { bad: [], good: [] }
const common = { severity: 'error', scope: 'added', wakes: ['always'], ...said } as const

const raw = defineRule({
  meta: { id: 'one/raw', ...common, reads: 'raw' },
  examples,
  *check({ text }) {
    for (let at = text.indexOf('BADWORD'); at !== -1; at = text.indexOf('BADWORD', at + 1))
      yield { range: { start: at, end: at + 7 }, message: 'found', confidence: 'high' }
  }
})
/** Reads all there is of each section. */
const whole = defineRule({
  meta: { id: 'one/whole', ...common, reads: 'page' },
  examples,
  *check({ document }) {
    for (const { prose, links, images, code, comments, html, tree } of document.sections) {
      if ([prose.blocks, links, images, code, comments, html?.links ?? [], tree.children].some((part) => !part))
        throw new Error('a section lacks something')
      const at = prose.text.indexOf('BADWORD')
      if (at !== -1) yield { range: prose.rangeOf(at, at + 7), message: 'found', confidence: 'high' }
    }
  }
})
const rules: readonly Rule[] = [raw, whole]
const catalogue = [
  {
    id: 'first',
    title: 'First',
    clauses: [{ id: 'first/hard', kind: 'decide', rules: rules.map(({ meta }) => meta.id) }]
  }
] as unknown as Catalogue

function reportOn(files: CheckInput['files']): Promise<Report> {
  const configuration = parseConfiguration({}, { policies: ['first'], rules: rules.map(({ meta }) => meta.id) })
  const setup: CheckSetup = {
    rules,
    catalogue,
    configuration,
    takesPath: () => true,
    trust: 'base',
    clock: () => performance.now(),
    version: '0',
    parserWorker: () => parserWorker
  }
  return check({ files }, setup)
}

/** The report on pages with something to find before and after what was crafted. */
function judged(pages: readonly (readonly [path: string, crafted: string])[]): Promise<Report> {
  return reportOn(pages.map(([path, crafted]) => ({ path, head: `# A BADWORD\n\n${crafted}\n\n# Another BADWORD\n` })))
}

function expectJudged(report: Report, path: string): void {
  expect(report.failures).toEqual([])
  const found = report.findings.filter((finding) => finding.path === path)
  expect([path, found.filter(({ ruleId }) => ruleId === 'one/raw').length]).toEqual([path, 2])
  // Where a section could not be parsed, its words are still read, and the report says which lines they are.
  expect(found.filter(({ ruleId }) => ruleId === 'one/whole').length).toBeGreaterThan(0)
  for (const { span, reason } of report.skipped.filter((skipped) => skipped.path === path)) {
    expect(reason).toMatch(/^This part could not be parsed \([^()]+\); only its raw text was checked\.$/)
    expect(span?.end.line).toBeGreaterThan(0)
  }
}

beforeAll(() => {
  if (!existsSync(parserWorker)) throw new Error('dist/parser-worker is missing; `npm run build` makes it.')
})

describe('crafted pages are judged', () => {
  const names = Object.keys(craftedShapes)
  const paths = names.map((name) => `${name.replaceAll(' ', '-')}.md`)
  let small: Report
  beforeAll(async () => {
    small = await judged(names.map((name, index) => [paths[index] ?? '', craftedShapes[name]?.(8_000) ?? '']))
  }, 120_000)

  test.each(paths)('%s', (path) => expectJudged(small, path))

  test('and the report names only what could not be parsed', () => {
    expect(small.result).toBe('fail')
    expect(small.files.checked).toBe(paths.length)
    expect(small.skipped.length).toBeLessThan(paths.length)
  })

  const large = [
    'quotations inside quotations',
    'empty lines below nested lists',
    'many references to nothing',
    'headings',
    'blocks of HTML'
  ]
  test.each(large)('large: %s', async (name) => {
    expectJudged(await judged([['large.md', craftedShapes[name]?.(200_000) ?? '']]), 'large.md')
  })
})

describe('HTML, front matter and MDX that are crafted are judged', () => {
  const count = 20_000
  const each = (make: (index: number) => string) =>
    Array.from({ length: count / 10 }, (_, index) => make(index)).join('')
  const pages: Readonly<Record<string, string>> = {
    'elements in elements.md': '<div>\n'.repeat(count),
    'formatting that is opened again in each paragraph.md': each((index) => `<p><b id=${index}>`),
    'tags that close in the wrong order.md': '<b><p></b>'.repeat(count / 10),
    'text that a table puts before itself.md': `<table>${'<tr>x<a>'.repeat(count / 10)}`,
    'attributes without end.md': `<div ${each((index) => ` a${index}`)}>`,
    'attributes of the page itself.md': each((index) => `<html a${index}>`),
    'tags behind tabs in a quotation.md': '>\t<x\n'.repeat(count / 10),
    'expressions in expressions.mdx': '{'.repeat(count) + '}'.repeat(count),
    'expressions that end and end.mdx': `{/* ${'} '.repeat(count / 10)}`,
    'a module that goes on.mdx': `export const a = {\n\n${'b: 1,\n\n'.repeat(count / 10)}`,
    'elements of MDX in elements.mdx': `${'<A>'.repeat(count / 10)}${'</A>'.repeat(count / 10)}`,
    'lists in MDX.mdx': '- '.repeat(count)
  }
  test.each(Object.entries(pages))('%s', async (path, crafted) => expectJudged(await judged([[path, crafted]]), path))

  const frontMatter: Readonly<Record<string, string>> = {
    'lists in lists': '- '.repeat(count),
    'keys in keys': '? '.repeat(count),
    'brackets in brackets': `a: ${'['.repeat(count)}`,
    'many values': 'a: b\n'.repeat(count),
    'many numbers in one line': `a = [${'1, '.repeat(count / 10)}1]`,
    'one long value': `a: ${'b'.repeat(count * 10)}`
  }
  test.each(Object.entries(frontMatter))('front matter: %s', async (_, crafted) => {
    for (const fence of ['---', '+++']) {
      const report = await reportOn([
        {
          path: 'a.md',
          head: `${fence}\n${crafted}\nb${fence === '---' ? ':' : ' ='} "BADWORD"\n${fence}\n\n# Title\n`
        }
      ])
      expect(report.failures).toEqual([])
      expect(report.findings.map(({ ruleId }) => ruleId).sort()).toEqual(['one/raw', 'one/whole'])
      for (const { span } of report.skipped) expect(span?.start.line).toBe(1)
    }
  })
})

describe('the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'goodfaith-hostile-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('parses in a thread of its own and ends when the check ends', () => {
    writeFileSync(join(folder, 'nested.md'), `# A\n\n${'- '.repeat(60)}Ring +1 212 867 5309 now.\n`)
    const { status, stdout } = spawnSync(
      process.execPath,
      [resolve('dist/cli/index.js'), 'check', 'nested.md', '--format', 'json'],
      { cwd: folder, encoding: 'utf8', timeout: 20_000 }
    )
    const report = JSON.parse(stdout) as Report
    expect(report.skipped).toEqual([])
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(['privacy/phone-number'])
    expect(status).toBe(1)
  })
})
