/**
 * data/policies/*.yml → src/policy/catalogue.generated.ts and docs/clauses.md.
 * `node scripts/generate-catalogue.mjs [--check] [--root DIR]`; refuses malformed policies and rules that do not exist.
 */
import { generatorArguments, publishFiles, refuse } from './generated-files.mjs'
import { literal } from './literal.mjs'
import { markdownTable } from './markdown-table.mjs'
import { clauseAnchor, readPolicies } from './policies.mjs'
import { ruleIds } from './rule-files.mjs'

const options = generatorArguments()
const { policies, mistakes } = readPolicies(options.root, ruleIds(options.root))
if (mistakes.length > 0) refuse(mistakes)

publishFiles(
  options,
  new Map([
    ['src/policy/catalogue.generated.ts', module(policies)],
    ['src/policy/clauses.generated.ts', clauses(policies)],
    ['docs/clauses.md', page(policies)]
  ])
)

function module(policies) {
  const ids = policies.flatMap((policy) => policy.clauses.map((clause) => clause.id)).sort()
  return `// Generated from data/policies by scripts/generate-catalogue.mjs; run \`npm run generate\` after a change there.
import type { Catalogue } from './catalogue.js'

export type ClauseId =
${ids.map((id) => `  | ${literal(id)}`).join('\n')}

export const catalogue: Catalogue<ClauseId> = ${literal(policies)}
`
}

/** As much of the catalogue as a check needs that finds nothing. */
function clauses(policies) {
  const kept = policies.map(({ id, clauses }) => ({
    id,
    clauses: clauses.flatMap(({ id, kind, rules }) => (rules.length === 0 ? [] : { id, kind, rules }))
  }))
  return `// Generated from data/policies by scripts/generate-catalogue.mjs; run \`npm run generate\` after a change there.
import type { ServedPolicy } from './catalogue.js'

/** The clauses that rules serve. */
export const servedPolicies: readonly ServedPolicy[] = ${literal(kept)}
`
}
function page(policies) {
  const kinds = [
    ['decide', 'A machine can show it: a finding can fail the check.'],
    ['assist', 'A machine can point, people judge: a finding asks for review.'],
    ['people', 'There is no honest detector: the clause stands in the reviewer’s checklist below.'],
    ['process', 'It is served by how the check itself behaves.']
  ]
  return `<!-- Generated from data/policies by scripts/generate-catalogue.mjs; run \`npm run generate\` after a change there. -->
# Clauses and the rules that serve them

Every clause of the policies that this check knows, retold in our own words, and the rules that look after it. A clause of
kind *decide* or *assist* without a rule is waiting for one. The mapping stands in [\`data/policies\`](../data/policies) and nowhere else.

${markdownTable(
  ['Kind', 'Meaning'],
  kinds.map(([kind, meaning]) => [`**${kind}**`, meaning])
)}

${markdownTable(['Policy', ...kinds.map(([kind]) => kind), 'clauses with a rule'], policies.map(counts))}
${policies.map(section).join('')}
## Reviewer’s checklist

What no rule can see. Whoever reviews a change keeps it in mind and tells the moderators by the routes above.

${policies.flatMap((policy) => policy.clauses.filter((clause) => clause.kind === 'people').map((clause) => `- [ ] ${clause.summary} ([\`${clause.id}\`](#${clauseAnchor(clause.id)}))`)).join('\n')}
`

  function counts(policy) {
    const of = (test) => String(policy.clauses.filter(test).length)
    return [
      `[${policy.title}](#${policy.id})`,
      ...kinds.map(([kind]) => of((clause) => clause.kind === kind)),
      of((clause) => clause.rules.length > 0)
    ]
  }
}

function section(policy) {
  const rows = policy.clauses.map((clause) => [
    `<a id="${clauseAnchor(clause.id)}"></a>\`${clause.id}\``,
    `${clause.summary}.`,
    clause.kind,
    [
      ...clause.rules.map((id) => `[\`${id}\`](rules/${id}.md)`),
      ...(clause.servedBy === undefined ? [] : [clause.servedBy])
    ].join(', ') || '–',
    `[${clause.heading}](${clause.link})`
  ])
  return `
<a id="${policy.id}"></a>
## ${policy.title}

${policy.credit}.

- Policy: <${policy.link}>
- Reporting: ${withLink(policy.reporting)}
- Appeal: ${withLink(policy.appeal)}

${markdownTable(['Clause', 'What it asks', 'Kind', 'Served by', 'In the policy'], rows)}
`
}

function withLink({ route, link }) {
  return link === undefined ? `${route}.` : `${route}: <${link}>.`
}
