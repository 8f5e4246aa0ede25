/** The configuration of one run: default < file < flag. */
import { selects } from '../../engine/waiver.js'
import { servedPolicies } from '../../policy/clauses.generated.js'
import { ConfigurationError } from '../../policy/configuration-error.js'
import {
  type Configuration,
  type Known,
  type Layer,
  mergeConfiguration,
  readLayer
} from '../../policy/configuration.js'
import { nearest } from '../../policy/nearest.js'
import { ruleEntries } from '../../rules/entries.generated.js'
import { CannotJudge } from './cannot-judge.js'
import type { ConfigurationFile } from './target.js'

export interface SettingFlags {
  readonly failOn?: string
  readonly policy: readonly string[]
  /** Rule ids and families such as `privacy/*`; when there are any, no other rule runs. */
  readonly rule: readonly string[]
}

/** Throws a `ConfigurationError` that names file or flag, and `CannotJudge` where the flags leave no rule to run. */
export async function settingsOf(
  file: ConfigurationFile | undefined,
  flags: SettingFlags,
  known: Known
): Promise<Configuration> {
  const layers = file === undefined ? [] : [await layerOf(file, known)]
  const asked = readFlags(flags, known)
  if (flags.rule.length === 0) return mergeConfiguration([...layers, asked], known)
  const configuration = mergeConfiguration([...layers, asked, onlyRules(flags.rule, layers.at(-1), known)], known)
  const served = new Set(
    servedPolicies
      .filter(({ id }) => configuration.policies.includes(id))
      .flatMap(({ clauses }) => clauses.flatMap((clause) => clause.rules))
  )
  if (!known.rules.some((id) => served.has(id) && configuration.rules[id]?.severity !== 'off')) {
    throw new CannotJudge(
      `--rule leaves no rule to run: ${flags.rule.join(', ')} serves no clause of the selected policies.`
    )
  }
  return configuration
}

async function layerOf({ text, name }: ConfigurationFile, known: Known): Promise<Layer> {
  const { readLayerText } = await import('../../policy/configuration-text.js') // YAML is loaded where there is some
  return readLayerText(text, name, known)
}

function readFlags({ failOn, policy }: SettingFlags, known: Known): Layer {
  const given = {
    ...(failOn === undefined ? {} : { 'fail-on': failOn }),
    ...(policy.length === 0 ? {} : { policies: policy })
  }
  return readLayer(given, known, ([key]) => (key === 'fail-on' ? '--fail-on' : '--policy'))
}

/** Switches off every rule but the selected; one that the file had switched off gets back the severity it was written with. */
function onlyRules(selectors: readonly string[], file: Layer | undefined, known: Known): Layer {
  for (const selector of selectors) {
    if (!known.rules.some((id) => selects(selector, id)))
      throw new ConfigurationError(unknownRule(selector, known.rules))
  }
  const choices = ruleEntries.flatMap(({ meta: { id, severity } }): [string, object][] => {
    if (!selectors.some((selector) => selects(selector, id))) return [[id, { severity: 'off' }]]
    return file?.rules[id]?.severity === 'off' ? [[id, { severity }]] : []
  })
  return readLayer({ rules: Object.fromEntries(choices) }, known, '--rule')
}

function unknownRule(selector: string, ids: readonly string[]): string {
  const families = [...new Set(ids.map((id) => `${id.slice(0, id.indexOf('/'))}/*`))]
  const meant = nearest(selector, [...ids, ...families])
  const hint = meant === undefined ? '; `goodfaith rules` lists them.' : `; did you mean "${meant}"?`
  return `--rule must be a rule or a family such as "privacy/*"; found "${selector}"${hint}`
}
