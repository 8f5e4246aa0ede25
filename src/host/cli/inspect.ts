/** `goodfaith inspect`: what a page states of licenses, holders, credits and rights. */
import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { decodeSource, isSource } from '../../document/source.js'
import type { Span } from '../../document/span.js'
import type { CreditFact, Facts, FactScope, HolderFact, LicenseFact, RightsFact } from '../../facts/facts.js'
import { defaultConfiguration } from '../../policy/configuration-default.generated.js'
import { inertJson } from '../../report/inert-json.js'
import { lineWords } from '../../report/place.js'
import { safeLogLine } from '../../report/workflow-command.js'
import { CannotJudge, reasonOf } from './cannot-judge.js'
import { indented, table } from './layout.js'
import type { System } from './system.js'

/** Bytes. */
const largest = 16_777_216

/** The facts of one file as text for people, or as JSON. Throws `CannotJudge` where the file cannot be read or holds no text. */
export async function inspection(file: string, format: 'text' | 'json', system: System): Promise<string> {
  const text = await bytesOf(file, system.cwd)
  if (!isSource(decodeSource(file, text))) throw new CannotJudge(`${file} holds no text.`)
  const library = await system.library()
  const checker = await library.checkerOf(defaultConfiguration)
  const facts = await checker.inspect({ path: file, text })
  return format === 'json'
    ? inertJson({ path: file, ...facts })
    : factsAsText(file, facts, Math.min(system.stdout.columns ?? 100, 120))
}

async function bytesOf(file: string, cwd: string): Promise<Uint8Array> {
  const path = resolve(cwd, file)
  try {
    const entry = await stat(path)
    if (!entry.isFile()) throw new CannotJudge(`${file} is not a file.`)
    if (entry.size > largest) throw new CannotJudge(`${file} is larger than ${largest} bytes.`)
    return await readFile(path)
  } catch (error) {
    if (error instanceof CannotJudge) throw error
    throw new CannotJudge(`${file} ${reasonOf(error)}.`, { cause: error })
  }
}

function factsAsText(file: string, { licenses, holders, credits, rights }: Facts, width: number): string {
  const section = (title: string, entries: readonly string[]) => [
    '',
    title,
    ...indented(entries.length === 0 ? ['none'] : entries)
  ]
  const lines = [
    file,
    ...section('Licenses', table(licenses.map(licenseRow), width - 2)),
    ...section('Holders of rights', table(holders.map(holderRow), width - 2)),
    ...section(
      'Credits',
      credits.flatMap((credit) => creditLines(credit, width - 2))
    ),
    ...section('Rights stated in other words', table(rights.map(rightsRow), width - 2))
  ]
  return `${lines.map(safeLogLine).join('\n')}\n`
}

function at(span: Span): string {
  return lineWords(span, 'head')
}

const scopeWords: Readonly<Record<FactScope, string>> = {
  page: 'for the page',
  section: 'for a part of the page',
  asset: 'for pictures or other media',
  code: 'for code'
}

function licenseRow({ id, kind, scope, url, span }: LicenseFact): readonly string[] {
  return [at(span), id, kind, scope === undefined ? '' : scopeWords[scope], url ?? '']
}

function holderRow({ name, years, span }: HolderFact): readonly string[] {
  return [at(span), name, years ?? '']
}

const rightsWords: Readonly<Record<RightsFact['kind'], string>> = {
  'all-rights-reserved': 'all rights reserved',
  'public-domain': 'public domain',
  permission: 'with permission'
}

function rightsRow({ kind, scope, span }: RightsFact): readonly string[] {
  return [at(span), rightsWords[kind], scopeWords[scope]]
}

/** A line a part, so that what is missing from a credit shows. */
function creditLines(credit: CreditFact, width: number): readonly string[] {
  const { title, author, sourceUrl, licenseId, licenseName, licenseUrl, modified, via, permission } = credit
  const id = licenseName === undefined || licenseId === undefined ? licenseId : `(${licenseId})`
  const parts = [
    ['title', title],
    ['author', author],
    ['source', sourceUrl],
    ['license', [licenseName, id, licenseUrl].filter((part) => part !== undefined).join(' ')],
    ['changes', typeof modified === 'boolean' ? (modified ? 'yes' : 'no') : modified]
  ].map(([name = '', value]) => [name, value || '–'])
  if (via) parts.push(['through', via])
  if (permission) parts.push(['rights', 'with permission'])
  return [`${at(credit.span)}  ${credit.kind} ${scopeWords[credit.scope]}`, ...indented(table(parts, width - 2))]
}
