/** `goodfaith rules`: every rule in one table. */
import { catalogue } from '../../policy/catalogue.generated.js'
import { inertJson } from '../../report/inert-json.js'
import { rules } from '../../rules/index.generated.js'
import { table } from './layout.js'

export function ruleList(format: 'text' | 'json', width: number): string {
  if (format === 'json') return inertJson(rules.map(({ meta }) => described(meta)))
  const rows = rules.map(({ meta: { id, severity, scope, summary } }) => [id, severity, scope, summary])
  return `${table([['RULE', 'SEVERITY', 'SCOPE', 'SUMMARY'], ...rows], width).join('\n')}\n`
}

function described({ id, severity, scope, summary, why, remedy }: (typeof rules)[number]['meta']): object {
  return { id, severity, scope, summary, why, remedy, clauses: clausesOf(id).map((clause) => clause.id) }
}

/** The clauses of all policies that a rule serves. */
export function clausesOf(ruleId: string): readonly (typeof catalogue)[number]['clauses'][number][] {
  return catalogue.flatMap(({ clauses }) => clauses.filter((clause) => clause.rules.includes(ruleId)))
}
