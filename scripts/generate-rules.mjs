/**
 * src/rules/<family>/<thing>.ts → src/rules/index.generated.ts, then, from the compiled rules and data/policies,
 * docs/rules/<family>/<thing>.md and docs/rules/README.md. `node scripts/generate-rules.mjs [--check] [--root DIR]`
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { importCompiled } from './compiled.mjs'
import { optionsJsonSchema } from './configuration-json-schema.mjs'
import { generatorArguments, publishFiles, refuse } from './generated-files.mjs'
import { markdownTable } from './markdown-table.mjs'
import { clauseAnchor, readPolicies } from './policies.mjs'
import { ruleIds } from './rule-files.mjs'

const header =
  '<!-- Generated from src/rules by scripts/generate-rules.mjs; run `npm run generate` after a change there. -->'

const scopes = {
  added: 'added lines',
  section: 'sections with added lines',
  file: 'changed files',
  change: 'the change as a whole'
}

const options = generatorArguments()
const ids = ruleIds(options.root)
publishFiles(options, new Map([['src/rules/index.generated.ts', index(ids)]]))

const { policies, mistakes } = readPolicies(options.root, ids)
const rules = []
for (const id of ids) {
  const rule = (await importCompiled(options.root, `src/rules/${id}.ts`)).default
  if (rule?.meta?.id === id) rules.push(rule)
  else
    mistakes.push(
      `src/rules/${id}.ts: the default export must be a rule whose id is ${id}; found ${rule?.meta?.id ?? 'none'}.`
    )
}
if (mistakes.length > 0) refuse(mistakes)

const docs = new Map([
  ['docs/rules/README.md', overview()],
  ...(await Promise.all(rules.map(async (rule) => [`docs/rules/${rule.meta.id}.md`, await page(rule)])))
])
publishFiles(options, docs, obsoleteDocs(docs))

function index(ids) {
  const names = ids.map((id) => [id, id.replace(/[/-]+(.)/g, (_, letter) => letter.toUpperCase())])
  return `// Generated from src/rules by scripts/generate-rules.mjs; run \`npm run generate\` after adding or removing a rule.
${names.map(([id, name]) => `import ${name} from './${id}.js'`).join('\n')}
import type { Rule } from './rule.js'

/** Every rule, by id. */
export const rules: readonly Rule[] = [${names.map(([, name]) => `\n  ${name}`).join(',')}\n]

export type RuleId =${ids.length === 0 ? ' never' : ids.map((id) => `\n  | '${id}'`).join('')}
`
}

function obsoleteDocs(wanted) {
  const folder = join(options.root, 'docs/rules')
  if (!existsSync(folder)) return []
  const present = readdirSync(folder, { recursive: true }).map((name) => `docs/rules/${name.replaceAll('\\', '/')}`)
  return present.filter((path) => path.endsWith('.md') && !wanted.has(path))
}

function overview() {
  const rows = rules.map(({ meta }) => [
    `[\`${meta.id}\`](${meta.id}.md)`,
    meta.summary,
    meta.severity,
    `${clausesOf(meta.id).length}`
  ])
  return `${header}
# Rules

${markdownTable(['Rule', 'What it does', 'Severity', 'Clauses it serves'], rows)}

Which rule serves which clause stands in [the table of clauses](../clauses.md); how to silence a rule or change its severity,
in [the configuration](../configuration.md#rules).
`
}

function clausesOf(id) {
  return policies.flatMap((policy) => policy.clauses.filter((clause) => clause.rules.includes(id)))
}

async function page({ meta, examples }) {
  const subjects = meta.subjects ?? ['page']
  const facts = [
    `Severity: ${meta.severity}`,
    `Looks at: ${subjects.every((one) => one === 'image') ? '' : `${scopes[meta.scope]}, `}${subjects.includes('pull-request') ? 'the words of the pull request, ' : ''}${subjects.includes('image') ? 'the metadata of added and changed pictures, ' : ''}`
      .replace(/, $/, '')
      .replace(/, ([^,]*)$/, ', and $1'),
    ...(meta.sensitive ? ['What it finds is masked wherever the public reads.'] : [])
  ]
  const clauses = clausesOf(meta.id).map((clause) => [
    `[\`${clause.id}\`](../../clauses.md#${clauseAnchor(clause.id)})`,
    clause.kind,
    clause.summary
  ])
  return `${header}
# \`${meta.id}\`

${meta.summary}.

${facts.map((fact) => `- ${fact}`).join('\n')}

## Why

${meta.why}

## What to do

${meta.remedy}

## Clauses it serves

${markdownTable(['Clause', 'Kind', 'What it asks'], clauses)}

## Configuration

\`\`\`yaml
rules:
  ${meta.id}: off # or error, warning, notice
\`\`\`
${await optionsTable(meta)}
## Examples

What stands in bold is found. The examples are the rule's own tests${examples.assume === 'real' ? '; values reserved for fiction count as real in them' : ''}.
${configurationOf(examples)}${sourcesOf(examples)}
### Found

${(await Promise.all(examples.bad.map(example))).join('\n\n')}

### Left alone

${(await Promise.all(examples.good.map(example))).join('\n\n')}
`
}

/** What is indexed for the examples. */
function sourcesOf({ sources = [] }) {
  if (sources.length === 0) return ''
  const items = sources.map(({ path, title, author, url, license, text }) => {
    const known = [author, url, license].filter((part) => part !== undefined)
    return `- \`${path}\`, “${title ?? path}”${known.length === 0 ? '' : ` (${known.join(', ')})`}:\n\n  > ${text}`
  })
  return `\nThese texts are indexed:\n\n${items.join('\n\n')}\n`
}

async function optionsTable({ options }) {
  if (options === undefined) return ''
  const rows = Object.entries(optionsJsonSchema(await options()).properties ?? {}).map(([name, property]) => [
    `\`${name}\``,
    property.default === undefined ? '–' : `\`${JSON.stringify(property.default)}\``,
    property.description ?? '–'
  ])
  return rows.length === 0
    ? ''
    : `\nOptions stand beside \`severity\`:\n\n${markdownTable(['Option', 'Default', 'Meaning'], rows)}\n`
}

function configurationOf({ configuration }) {
  if (configuration === undefined) return ''
  return `\nThey assume this configuration:\n\n\`\`\`json\n${JSON.stringify(configuration, undefined, 2)}\n\`\`\`\n`
}

async function example(example) {
  if (typeof example === 'string') return preformatted(example)
  if ('image' in example) {
    const { imageExampleLines } = await importCompiled(options.root, 'src/rules/described-image.ts')
    return preformatted(imageExampleLines(example).join('\n'))
  }
  const { path, base, head, repository = {}, beside = [] } = example
  const parts = [
    ...Object.entries(repository).flatMap(([name, text]) => [
      `With \`${name}\` in the repository:`,
      preformatted(text)
    ]),
    ...beside.flatMap(({ path: name, ...versions }) => [
      `In the same change, \`${name}\`:`,
      ...(versions.base === undefined
        ? []
        : ['Before:', preformatted(versions.base), versions.head === undefined ? 'It is deleted.' : 'After:']),
      ...(versions.head === undefined ? [] : [preformatted(versions.head)])
    ]),
    ...(path === undefined ? [] : [`In \`${path}\`:`]),
    ...(base === undefined ? [] : ['Before:', preformatted(base), 'After:']),
    preformatted(head)
  ]
  return parts.join('\n\n')
}

/** Example text as it stands, in HTML, so that its own Markdown has no effect and the marks can be shown. */
function preformatted(text) {
  const escaped = text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(
      /(?![\n\t])[\p{Cc}\p{Cf}\u2028\u2029]/gu,
      (character) => `[U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`
    )
    .replace(/⟦/g, '<strong>')
    .replace(/⟧/g, '</strong>')
  return `<pre>${escaped.startsWith('\n') ? '\n' : ''}${escaped}</pre>`
}
