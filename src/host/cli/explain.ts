/** `goodfaith explain`: what a rule looks for and why, or what a clause asks and what serves it. */
import * as v from 'valibot'
import type { Clause, ClauseKind, Policy } from '../../policy/catalogue.js'
import { catalogue } from '../../policy/catalogue.generated.js'
import { nearest } from '../../policy/nearest.js'
import { visible } from '../../report/visible.js'
import { rules } from '../../rules/index.generated.js'
import { imageExampleLines, isImageExample } from '../../rules/described-image.js'
import type { Example, Rule } from '../../rules/rule.js'
import { CannotJudge } from './cannot-judge.js'
import { indented, table, wrapped } from './layout.js'
import { clausesOf } from './rules.js'

/** The explanation of a rule or clause by its id; throws `CannotJudge` with the nearest id for one that does not exist. */
export async function explanation(id: string, width: number): Promise<string> {
  const rule = rules.find(({ meta }) => meta.id === id)
  if (rule !== undefined) return page(await ruleBlocks(rule, width))
  for (const policy of catalogue) {
    const clause = policy.clauses.find((one) => one.id === id)
    if (clause !== undefined) return page(clauseBlocks(policy, clause, width))
  }
  const known = [
    ...rules.map(({ meta }) => meta.id),
    ...catalogue.flatMap(({ clauses }) => clauses.map((clause) => clause.id))
  ]
  const meant = nearest(id, known)
  const hint =
    meant === undefined ? '`goodfaith rules` lists the rules, docs/clauses.md the clauses.' : `Did you mean ${meant}?`
  throw new CannotJudge(`No rule and no clause is called ${id}. ${hint}`)
}

type Block = readonly string[]

function page(blocks: readonly Block[]): string {
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

async function ruleBlocks({ meta, examples }: Rule, width: number): Promise<readonly Block[]> {
  const { id, summary, severity, scope, why, remedy, sensitive } = meta
  return [
    [id, ...wrapped(`${summary}.`, width)],
    table(
      [
        ['Severity', severity],
        ['Scope', scopes[scope]],
        ['Why', why],
        ['To do', remedy],
        ...(sensitive ? [['Masked', 'What it finds is never printed.']] : [])
      ],
      width
    ),
    [
      'Clauses',
      ...indented(
        table(
          clausesOf(id).map((clause) => [clause.id, clause.kind, clause.summary]),
          width - 2
        )
      )
    ],
    ...optionBlock(await meta.options?.(), width),
    exampleBlock('Found (⟦…⟧ marks what)', examples.bad),
    exampleBlock('Left alone', examples.good)
  ]
}

const scopes: Readonly<Record<Rule['meta']['scope'], string>> = {
  added: 'added: on lines that the change adds',
  section: 'section: in sections that the change adds lines to',
  file: 'file: anywhere in files that the change touches',
  change: 'change: the change as a whole'
}

function optionBlock(schema: v.GenericSchema | undefined, width: number): readonly Block[] {
  const entries = schema === undefined ? {} : entriesOf(schema)
  const rows = Object.entries(entries).map(([name, entry]) => {
    const value = v.getDefault(entry)
    return [name, `${descriptionOf(entry)}${value === undefined ? '' : ` Default: ${JSON.stringify(value)}.`}`.trim()]
  })
  return rows.length === 0 ? [] : [['Options', ...indented(table(rows, width - 2))]]
}

/** The keys of an object's schema; pipes and defaults carry those of the schema they wrap. */
function entriesOf(schema: v.GenericSchema): Readonly<Record<string, v.GenericSchema>> {
  if ('entries' in schema) return schema.entries as Readonly<Record<string, v.GenericSchema>> // valibot names the keys of objects so
  return 'wrapped' in schema ? entriesOf(schema.wrapped as v.GenericSchema) : {}
}

function descriptionOf(schema: v.GenericSchema): string {
  const own = v.getDescription(schema)
  if (own !== undefined) return own
  return 'wrapped' in schema ? descriptionOf(schema.wrapped as v.GenericSchema) : ''
}

function exampleBlock(title: string, examples: readonly Example[]): Block {
  return [title, ...examples.flatMap((example) => ['', ...exampleLines(example)])]
}

function exampleLines(example: Example): Block {
  if (typeof example === 'string') return quoted(example)
  if (isImageExample(example)) return imageExampleLines(example).map((line) => `  | ${visible(line)}`)
  const { path, base, head } = example
  return [
    ...(path === undefined ? [] : [`  ${visible(path)}`]),
    ...(base === undefined ? [] : ['  before:', ...quoted(base), '  after:']),
    ...quoted(head)
  ]
}

function quoted(text: string): Block {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => `  | ${visible(line)}`.trimEnd())
}

const kinds: Readonly<Record<ClauseKind, string>> = {
  decide: 'decide: a finding can fail the check',
  assist: 'assist: a finding asks people to take a look',
  people: 'people: no program can tell; it is left to the reviewers',
  process: 'process: it is about how the check itself behaves'
}

function clauseBlocks(policy: Policy, clause: Clause, width: number): readonly Block[] {
  const served = clause.rules.length > 0 ? clause.rules.join(', ') : 'none yet'
  return [
    [clause.id, ...wrapped(`${clause.summary}.`, width)],
    table(
      [
        ['Policy', policy.title],
        ['Under', clause.heading],
        ['Kind', kinds[clause.kind]],
        [
          'Rules',
          clause.kind === 'people' || clause.kind === 'process' ? clause.rules.join(', ') || 'none needed' : served
        ],
        ...(clause.servedBy === undefined ? [] : [['Served by', `${clause.servedBy}.`]]),
        ['Text', clause.link]
      ],
      width
    ),
    wrapped(`${policy.credit}.`, width)
  ]
}
