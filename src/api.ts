/** The library: a checker made once, that checks changes and reads pages. */
import type { IndexedSource } from './detect/source-index.js'
import { ParseGuard } from './document/parse-guard.js'
import { check, type CheckInput } from './engine/check.js'
import { type ImageSelection, imageSelection } from './engine/image-selection.js'
import type { Report } from './engine/report.js'
import { wakeTables } from './engine/wake-tables.generated.js'
import { createWaker } from './engine/wake.js'
import type { Timing } from './engine/timing.js'
import type { Trust } from './engine/waiver.js'
import type { Facts } from './facts/facts.js'
import { parserWorker } from './parser-place.js'
import { servedPolicies } from './policy/clauses.generated.js'
import { defaultConfiguration } from './policy/configuration-default.generated.js'
import type { Configuration, Known } from './policy/configuration.js'
import { pathFilter } from './policy/path-filter.js'
import { ruleEntries } from './rules/entries.generated.js'
import { version } from './version.js'

export type { IndexedSource } from './detect/source-index.js'
export type { CheckInput } from './engine/check.js'
export type { ImageSelection } from './engine/image-selection.js'
export type { SourceIndexFile } from './engine/sources.js'
export type {
  ClauseReference,
  Excerpt,
  Failure,
  Finding,
  Fix,
  Note,
  Place,
  Report,
  Result,
  Skipped,
  WaivedFinding
} from './engine/report.js'
export type { RuleTime, Timing } from './engine/timing.js'
export type { FileInput } from './document/change.js'
export type { ChangedPath, Clone, Commit, PullRequest, RepositoryProvider } from './document/change-set.js'
export type { Point, Span } from './document/span.js'
export type { Facts } from './facts/facts.js'
export type { Configuration } from './policy/configuration.js'
export type { Confidence, Severity } from './rules/rule.js'
export { ConfigurationError } from './policy/configuration-error.js'

export interface CheckerOptions {
  /** As in the configuration file; unknown keys and wrong values throw a `ConfigurationError`. */
  readonly configuration?: unknown
}

export interface CheckOptions {
  /** Whether waivers written in the checked text count: `base` (default) asks that the base holds them too, `head` trusts the text. */
  readonly trust?: Trust
  readonly onProgress?: (done: number, total: number, path: string) => void
  /** Called with each credential that was found, before the report is handed over: for a log that can mask it. */
  readonly onSecret?: (text: string) => void
  /** Called at the end with where the time went. */
  readonly onTiming?: (timing: Timing) => void
}

export interface Checker {
  readonly configuration: Configuration
  /** Which pictures a check looks at, among the files it is handed; absent where it looks at none. */
  readonly images?: ImageSelection
  /** Checks a change; never throws on what the change contains. */
  check(change: CheckInput, options?: CheckOptions): Promise<Report>
  /** What a page states of licenses, holders and credits. */
  inspect(source: { readonly path: string; readonly text: string | Uint8Array }): Promise<Facts>
}

/** A text to be indexed; what is not said of it here is read from its front matter. */
export interface SourceText extends IndexedSource {
  readonly text: string
}

/** An index of texts whose copies must be credited, for `CheckInput.sources`. Throws a `RangeError` where they are too many. */
export async function indexSources(texts: Iterable<SourceText>): Promise<Uint8Array> {
  const { groupsOf, SourceIndexBuilder } = await import('./detect/source-index.js')
  const { describeSource } = await import('./facts/source-description.js')
  const { licenseTexts } = await import('./detect/license-comparison.js')
  const builder = new SourceIndexBuilder(groupsOf(licenseTexts.bodies))
  for (const { text, ...said } of texts) builder.add({ ...(await describeSource(said.path, text)), ...said }, text)
  return builder.finish()
}

/** What a configuration may name: policies, rules and their options. */
export async function known(): Promise<Known> {
  const { ruleOptions } = await import('./rules/options.generated.js')
  return {
    policies: servedPolicies.map(({ id }) => id),
    rules: ruleEntries.map(({ meta }) => meta.id),
    options: await ruleOptions()
  }
}

/** A checker for one configuration. Throws `ConfigurationError`, all mistakes at once, one sentence each. */
export async function createChecker(options: CheckerOptions = {}): Promise<Checker> {
  if (options.configuration === undefined) return checkerOf(defaultConfiguration)
  const { parseConfiguration } = await import('./policy/configuration.js') // with the library for schemas
  return checkerOf(parseConfiguration(options.configuration, await known()))
}

const monotonic = () => Number(process.hrtime.bigint()) / 1e6
const origin = Date.now() - monotonic()
/** Milliseconds since 1970, by a clock that nobody sets. */
const clock = () => origin + monotonic()

/** A checker for a configuration already read. */
export async function checkerOf(configuration: Configuration): Promise<Checker> {
  const takesPath = await pathFilter(configuration)
  const images = await imageSelection(configuration, ruleEntries, servedPolicies)
  return {
    configuration,
    ...(images ? { images } : {}),
    check: (change, { trust = 'base', onProgress, onSecret, onTiming } = {}) =>
      check(change, {
        rules: ruleEntries,
        catalogue: servedPolicies,
        wakerFor: (rules) => createWaker(rules, wakeTables()),
        configuration,
        takesPath,
        trust,
        clock,
        version,
        parserWorker,
        ...(onProgress ? { onProgress } : {}),
        ...(onSecret ? { onSecret } : {}),
        ...(onTiming ? { onTiming } : {})
      }),
    async inspect({ path, text }) {
      const { factsOf } = await import('./facts/facts.js')
      const guard = new ParseGuard({ worker: parserWorker, clock, deadline: Number.POSITIVE_INFINITY })
      try {
        return await factsOf(path, text, guard)
      } finally {
        guard.close()
      }
    }
  }
}
