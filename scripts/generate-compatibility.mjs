/**
 * Compiles data/licenses/compatibility.yml and requirements.yml: the tables of src/facts, and docs/licenses.md. Refuses what is
 * malformed, names what it does not define, or answers one pair twice. `node scripts/generate-compatibility.mjs [--check] [--root DIR]`
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { generatorArguments, publishFiles, refuse } from './generated-files.mjs'
import { markdownTable } from './markdown-table.mjs'

const text = v.pipe(v.string('text'), v.minLength(1, 'text'))
const https = v.pipe(text, v.startsWith('https://', 'an https address'))
const texts = v.array(text, 'a list of texts')
const allowances = v.picklist(['ok', 'ok-with-conditions', 'no'], 'ok, ok-with-conditions or no')
const compatibilitySchema = v.strictObject({
  licenses: texts,
  conditions: v.record(text, text),
  sources: v.record(text, v.strictObject({ url: https, clause: text, section: text, read: text })),
  verbatim: v.record(text, v.strictObject({ allowed: allowances, conditions: texts })),
  cells: v.array(
    v.strictObject({
      adapt: allowances,
      gate: v.picklist(['pass', 'warn', 'fail'], 'pass, warn or fail'),
      confidence: v.picklist(['high', 'medium', 'low'], 'high, medium or low'),
      conditions: texts,
      sources: v.pipe(texts, v.minLength(1, 'at least one source')),
      note: v.exactOptional(text),
      pairs: v.record(text, v.pipe(texts, v.minLength(1, 'at least one license')))
    })
  )
})
const part = v.picklist(
  ['author', 'title', 'source', 'license', 'changes'],
  'author, title, source, license or changes'
)
const requirementsSchema = v.array(
  v.strictObject({
    title: text,
    families: v.pipe(texts, v.minLength(1, 'at least one family')),
    versions: v.exactOptional(texts),
    credit: v.array(part),
    check: v.picklist(['warning', 'none'], 'warning or none'),
    clauses: v.record(text, text),
    link: https,
    asks: text,
    source: https
  })
)

const options = generatorArguments()
const known = new Set(createRequire(import.meta.url)('spdx-license-ids'))
const mistakes = []
const compatibility = read('data/licenses/compatibility.yml', compatibilitySchema)
const requirements = read('data/licenses/requirements.yml', requirementsSchema)
if (mistakes.length > 0) refuse(mistakes)

const { licenses, conditions, sources, verbatim, cells } = compatibility
const numbers = new Map(licenses.map((id, number) => [id, number]))
const matrix = licenses.map(() => licenses.map(() => -1))
const told = (what) => mistakes.push(`data/licenses/compatibility.yml: ${what}`)
for (const id of licenses) {
  if (!known.has(id) && !id.startsWith('LicenseRef-')) told(`${id} is no SPDX id.`)
  if (!(id in verbatim)) told(`verbatim says nothing of ${id}.`)
}
for (const [number, cell] of cells.entries()) {
  for (const one of cell.conditions) if (!(one in conditions)) told(`condition ${one} is not defined.`)
  for (const one of cell.sources) if (!(one in sources)) told(`source ${one} is not defined.`)
  for (const [material, pages] of Object.entries(cell.pairs)) {
    for (const page of pages) {
      const row = matrix[numbers.get(material)]
      const column = numbers.get(page)
      if (!row || column === undefined) told(`${material} into ${page}: not both are among the licenses.`)
      else if (row[column] !== -1) told(`${material} into ${page} is answered twice.`)
      else row[column] = number
    }
  }
}
for (const [number, row] of matrix.entries())
  if (row.includes(-1)) told(`${licenses[number]} into ${licenses[row.indexOf(-1)]} is not answered.`)
for (const { title, families, versions } of requirements) {
  for (const family of families) {
    for (const id of versions?.map((version) => `${family}-${version}`) ?? [family])
      if (
        !known.has(id) &&
        ![
          'CC-PDM-1.0',
          'CC-BY-2.1',
          'CC-BY-SA-2.1',
          'CC-BY-NC-2.1',
          'CC-BY-NC-SA-2.1',
          'CC-BY-ND-2.1',
          'CC-BY-NC-ND-2.1'
        ].includes(id)
      )
        mistakes.push(`data/licenses/requirements.yml: ${title}: ${id} is no SPDX id.`)
  }
}
if (mistakes.length > 0) refuse(mistakes)

publishFiles(
  options,
  new Map([
    ['src/facts/license-compatibility.generated.ts', compatibilityModule()],
    ['src/facts/license-requirements.generated.ts', requirementsModule()],
    ['docs/licenses.md', page()]
  ])
)

function compatibilityModule() {
  const compiled = cells.map(({ pairs: _pairs, sources: named, conditions: asked, ...cell }) => ({
    ...cell,
    clause: sources[named[0]].clause,
    link: sources[named[0]].url,
    asks: asked.map((one) => conditions[one])
  }))
  return `/** Generated from data/licenses/compatibility.yml by scripts/generate-compatibility.mjs; change the data, then run \`npm run generate\`. */

/** One answer: may material be adapted into a page, how sure that is, and the clause it rests on. */
export interface CompatibilityCell {
  readonly adapt: 'ok' | 'ok-with-conditions' | 'no'
  readonly gate: 'pass' | 'warn' | 'fail'
  readonly confidence: 'high' | 'medium' | 'low'
  readonly note?: string
  readonly clause: string
  readonly link: string
  readonly asks: readonly string[]
}

/** The licenses the table knows, in the order of its rows and columns. */
export const comparedLicenses: readonly string[] = ${JSON.stringify(licenses)}

export const compatibilityCells: readonly CompatibilityCell[] = ${JSON.stringify(compiled, null, 2)}

/** Row: the license of the material; column: that of the page; number of the cell. */
export const compatibilityMatrix: readonly (readonly number[])[] = [
${matrix.map((row) => `  [${row.join(', ')}]`).join(',\n')}
]

/** Licenses that do not allow even an unmodified copy, marked as such. */
export const noVerbatimCopy: readonly string[] = ${JSON.stringify(licenses.filter((id) => verbatim[id].allowed === 'no'))}
`
}

function requirementsModule() {
  const compiled = requirements.map(({ title: _title, asks: _asks, source: _source, ...entry }) => entry)
  return `/** Generated from data/licenses/requirements.yml by scripts/generate-compatibility.mjs; change the data, then run \`npm run generate\`. */

/** What a credit must say for a license. */
export type CreditPart = 'author' | 'title' | 'source' | 'license' | 'changes'

/** What a family of licenses asks; \`clauses\` by family or for \`all\`, \`link\` with places for \`{parts}\` and \`{version}\`. */
export interface RequirementEntry {
  readonly families: readonly string[]
  readonly versions?: readonly string[]
  readonly credit: readonly CreditPart[]
  readonly check: 'warning' | 'none'
  readonly clauses: Readonly<Record<string, string>>
  readonly link: string
}

export const requirementEntries: readonly RequirementEntry[] = ${JSON.stringify(compiled, null, 2)}
`
}

function page() {
  const marks = { pass: '✓', warn: '(✓)', fail: '✗' }
  const sure = { high: '', medium: ' ?', low: ' ??' }
  const short = (id) => id.replace('LicenseRef-All-Rights-Reserved', 'all rights reserved')
  const counts = ['high', 'medium', 'low'].map(
    (level) => matrix.flat().filter((number) => cells[number].confidence === level).length
  )
  const groups = [licenses.slice(0, 12), licenses.slice(12, 24), licenses.slice(24)]
  const tables = groups.map((columns) =>
    markdownTable(
      ['Material ↓, page →', ...columns.map(short)],
      licenses.map((material, row) => [
        short(material),
        ...columns.map((column) => {
          const { gate, confidence } = cells[matrix[row][numbers.get(column)]]
          return `${marks[gate]}${sure[confidence]}`
        })
      ])
    )
  )
  return `<!-- Generated from data/licenses by scripts/generate-compatibility.mjs; run \`npm run generate\` after a change there. -->
# Licenses: what they ask, and which go together

This page says what the rules of [\`license/\`](rules/README.md) and [\`attribution/\`](rules/README.md) go by. It is no legal advice: it retells
license texts in other words, a check reads words and not intentions, and copyright has exceptions, such as quotation, that only people can
judge. Where much depends on it, read the license, and ask somebody who knows the law.

## What each of them asks

${markdownTable(
  ['License', 'What it asks', 'A credit should have', 'Where it says so'],
  requirements.map(({ title, asks, credit, clauses, source }) => [
    title,
    asks.trim(),
    credit.join(', ') || 'nothing',
    `[${[...new Set(Object.values(clauses))].join(', ')}](${source})`
  ])
)}

Two sites have rules of their own. **Stack Exchange** asks for a link to the post and its author; text is under CC BY-SA 2.5 until 7 April 2011,
3.0 until 1 May 2018, and 4.0 since, and each revision is under the version in force on the day of its edit, so the number of a post does not
tell its version. **Wikimedia** pictures have each a license of their own, named on their description page.

A text without any license may not be copied at all without permission, beyond what the law allows, such as a quotation. A credit that says "used
with permission" is taken at its word.

## Which material may go into which page

May material under the license of the row be changed and made part of a page under the license of the column? An unmodified copy that is
marked as being under its own license is another matter and nearly always allowed; no rule reports it.

- ✓ yes, under the conditions of the license
- (✓) only with care: allowed in principle and advised against, or doubtful
- ✗ no
- ? fairly sure, ?? not sure: a person should decide. Marks without sign are sure: the texts themselves say so.

${counts[0]} of the ${matrix.flat().length} answers are sure, ${counts[1]} fairly, ${counts[2]} not. A pair that is not in the table is unknown, and the check then asks a person. Ported
versions of Creative Commons licenses, such as \`CC-BY-3.0-US\`, are read as the unported ones of the same number.

${tables.join('\n\n')}

## Where the answers come from

${markdownTable(
  ['Source', 'Section', 'How it was read'],
  Object.values(sources).map(({ url, clause, section, read: how }) => [`[${clause}](${url})`, section, how])
)}
`
}

/** A file of data, checked; its mistakes are collected by name. */
function read(path, schema) {
  const parsed = v.safeParse(schema, parse(readFileSync(join(options.root, path), 'utf8')))
  if (parsed.success) return parsed.output
  for (const issue of parsed.issues) mistakes.push(`${path}: ${v.getDotPath(issue) ?? ''}: expected ${issue.message}.`)
  return undefined
}
