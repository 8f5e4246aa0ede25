/** Every example of every rule, through the engine as users run it. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { SourceIndexBuilder } from '../../src/detect/source-index.js'
import type { FileInput } from '../../src/document/change.js'
import type { ChangedPath, PullRequest, RepositoryProvider } from '../../src/document/change-set.js'
import { check } from '../../src/engine/check.js'
import type { Finding, Report } from '../../src/engine/report.js'
import { catalogue } from '../../src/policy/catalogue.generated.js'
import { parseConfiguration } from '../../src/policy/configuration.js'
import { rules } from '../../src/rules/index.generated.js'
import { imagePath, isImageExample } from '../../src/rules/described-image.js'
import type { Example, Examples, ImageExample, Rule } from '../../src/rules/rule.js'
import { imageBytes } from '../images/image-bytes.js'
import { readMarks } from './marked-text.js'
import { filled } from './placeholders.js'

const folder = join(import.meta.dirname, '../../src/rules')
const known = { policies: catalogue.map(({ id }) => id), rules: rules.map(({ meta }) => meta.id) }

interface Prepared {
  readonly path: string
  readonly base?: string | Uint8Array
  readonly head: string | Uint8Array
  /** Other files of the change, with their content and without. */
  readonly beside?: readonly FileInput[]
  readonly otherPaths?: readonly ChangedPath[]
  readonly pullRequest?: PullRequest
  readonly repository?: Readonly<Record<string, string>>
  /** `side start–end` for each mark, in order. */
  readonly marks: readonly string[]
}

function prepare(example: Example): Prepared {
  if (isImageExample(example)) return prepareImage(example)
  const {
    path = 'docs/page.md',
    base,
    head,
    repository,
    beside = []
  } = typeof example === 'string' ? { head: example } : example
  const [before, after] = [base === undefined ? undefined : readMarks(filled(base)), readMarks(filled(head))]
  const marks = (side: string, { ranges }: ReturnType<typeof readMarks>) =>
    ranges.map(({ start, end }) => `${side} ${start}–${end}`)
  return {
    path,
    ...(before ? { base: before.text } : {}),
    head: after.text,
    ...(repository ? { repository } : {}),
    beside,
    marks: [...(before ? marks('base', before) : []), ...marks('head', after)]
  }
}

function prepareImage(example: ImageExample): Prepared {
  const { before, image, beside = {}, repository, author } = example
  const others = Object.entries(beside)
  const commits = [{ sha: '0'.repeat(40), message: 'Add a picture', author: { name: author ?? '', email: '' } }]
  return {
    path: imagePath(example),
    ...(before ? { base: imageBytes(before) } : {}),
    head: imageBytes(image),
    beside: others.flatMap(([path, head]) => (head === null ? [] : [{ path, head }])),
    otherPaths: others.flatMap(([path, head]) => (head === null ? [{ path, status: 'added' as const }] : [])),
    ...(author === undefined ? {} : { pullRequest: { commits } }),
    ...(repository ? { repository } : {}),
    marks: []
  }
}

function reportOn(
  { path, base, head, beside = [], otherPaths = [], pullRequest, repository }: Prepared,
  { configuration = {}, sources = [] }: Examples,
  assume?: 'real'
): Promise<Report> {
  return check(
    {
      files: [{ path, head, ...(base === undefined ? {} : { base }) }, ...beside],
      otherPaths,
      ...(pullRequest ? { pullRequest } : {}),
      ...(repository ? { repository: providerOf(repository) } : {}),
      ...(sources.length > 0 ? { sources: [{ name: 'sources.gfx', bytes: indexOf(sources) }] } : {})
    },
    {
      rules,
      catalogue,
      configuration: parseConfiguration(configuration, known),
      takesPath: (file) => !/\.(?:license|toml)$/.test(file),
      trust: 'base',
      clock: () => performance.timeOrigin + performance.now(),
      version: '0.0.0',
      ...(assume ? { assume } : {})
    }
  )
}

function providerOf(files: Readonly<Record<string, string>>): RepositoryProvider {
  const text = (path: string) => (Object.hasOwn(files, path) ? files[path] : undefined)
  return {
    files: text,
    clone: async () => ({
      paths: Object.keys(files),
      texts: async (paths) => new Map(paths.map((path) => [path, text(path) ?? '']))
    })
  }
}

function indexOf(sources: NonNullable<Examples['sources']>): Uint8Array {
  const builder = new SourceIndexBuilder()
  for (const { text, ...source } of sources) builder.add(source, text)
  return builder.finish()
}

/** `side start–end`, or `file` where no place in the text is meant. */
function placeOf({ place }: Finding): string {
  if (place.kind !== 'text') return place.kind
  return `${place.side} ${place.span.start.offset}–${place.span.end.offset}`
}

/** Rules that an example's configuration switches on or sharpens: what they find in the good examples of others is their own affair. */
function chosenIn({ configuration }: Examples): readonly string[] {
  return Object.keys(configuration?.['rules'] ?? {})
}

function described(example: Example): string {
  return typeof example === 'string' ? example : JSON.stringify(example)
}

test('the index holds every rule that has a file, under the id its path gives', async () => {
  const families = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const files = families.flatMap(({ name }) =>
    readdirSync(join(folder, name)).map((file) => `${name}/${file.replace(/\.ts$/, '')}`)
  )
  expect(rules.map(({ meta }) => meta.id)).toEqual(files.sort())
  for (const { meta } of rules) {
    const file = (await import(`../../src/rules/${meta.id}.js`)) as { readonly default: Rule }
    expect(file.default.meta.id).toBe(meta.id)
  }
})

describe.each(rules.map((rule) => [rule.meta.id, rule] as const))('%s', (_, rule) => {
  const { meta, examples } = rule

  test('says what it is, why, and what to do', () => {
    expect(meta.summary).toMatch(/^[A-Z][a-z]+ .{5,100}[^.\s]$/)
    for (const words of [meta.why, meta.remedy, ...Object.values(meta.messages)])
      expect(words).toMatch(/^[A-Z{].{10,220}[.?]$/)
    expect(new Set(examples.bad.map(described)).size).toBe(examples.bad.length)
    expect(new Set(examples.good.map(described)).size).toBe(examples.good.length)
    expect(examples.bad.length).toBeGreaterThanOrEqual(8)
    expect(examples.good.length).toBeGreaterThanOrEqual(10)
  })

  test('finds in each bad example what is marked, and nothing else', async () => {
    for (const example of examples.bad) {
      const prepared = prepare(example)
      const report = await reportOn(prepared, examples, examples.assume)
      const found = report.findings.filter(({ ruleId }) => ruleId === meta.id)
      const expected = prepared.marks.length === 0 ? ['file'] : prepared.marks
      expect({ example, places: found.map(placeOf).sort() }).toEqual({ example, places: [...expected].sort() })
      expect({ example, failures: report.failures, skipped: report.skipped }).toEqual({
        example,
        failures: [],
        skipped: []
      })
    }
  })

  test('has a bad example for each of its messages', async () => {
    const told = new Set<string>()
    for (const example of examples.bad) {
      const report = await reportOn(prepare(example), examples, examples.assume)
      for (const finding of report.findings) if (finding.ruleId === meta.id) told.add(finding.message)
    }
    for (const [id, template] of Object.entries(meta.messages)) {
      const pattern = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[A-Za-z]{1,40}\}/g, '.{1,300}')
      expect({ id, told: [...told].some((message) => new RegExp(`^${pattern}$`).test(message)) }).toEqual({
        id,
        told: true
      })
    }
  })

  test('keeps what it finds out of its messages where it is sensitive', async () => {
    if (!meta.sensitive) return
    for (const example of examples.bad) {
      const prepared = prepare(example)
      const report = await reportOn(prepared, examples, examples.assume)
      for (const { place, ruleId, message, excerpt } of report.findings) {
        if (ruleId !== meta.id || place.kind !== 'text' || typeof prepared.head !== 'string') continue
        const match = prepared.head.slice(place.span.start.offset, place.span.end.offset)
        expect(`${message}\n${excerpt?.text}`).not.toContain(match)
      }
    }
  })

  test('leaves each good example alone, and so do all other rules', async () => {
    for (const example of examples.good) {
      const report = await reportOn(prepare(example), examples)
      const chosen = chosenIn(examples)
      const loud = report.findings.filter(({ ruleId }) => ruleId === meta.id || !chosen.includes(ruleId))
      expect({ example, found: loud.map(({ ruleId, message }) => `${ruleId}: ${message}`) }).toEqual({
        example,
        found: []
      })
      expect({ example, failures: report.failures, skipped: report.skipped }).toEqual({
        example,
        failures: [],
        skipped: []
      })
    }
  })
})
