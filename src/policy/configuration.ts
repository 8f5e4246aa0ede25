/** What a community can choose: the result of its configuration, checked, merged and with every default in place. */
import * as v from 'valibot'
import { ConfigurationError } from './configuration-error.js'
import { keyName, type KeyPath, type Mistake, mistakesIn } from './configuration-mistakes.js'
import { type ConfigurationLayer, configurationSchema } from './configuration-schema.js'

export interface LicenseChoices {
  /** SPDX ids and expressions a page may declare; empty means any. */
  readonly allowed: readonly string[]
  /** The license of pages that declare none. */
  readonly default?: string
}

export interface ConfiguredWaiver {
  /** A rule id, or a family as `privacy/*`. */
  readonly rule: string
  readonly paths: readonly string[]
  readonly fingerprint?: string
  readonly reason: string
  readonly owner?: string
  /** The last day on which the waiver counts, as YYYY-MM-DD. */
  readonly expires?: string
}

/** What a person has agreed to see published, known by its hash alone. */
export interface ConfiguredConsent {
  /** 64 hexadecimal digits. */
  readonly hash: string
  readonly reason: string
  readonly owner?: string
  /** The last day on which it counts, as YYYY-MM-DD. */
  readonly expires?: string
}

export interface PrivacyChoices {
  /** 32 hexadecimal digits; present where there are consents. */
  readonly salt?: string
  readonly consent: readonly ConfiguredConsent[]
}

export interface RuleChoice {
  readonly severity?: 'off' | 'error' | 'warning' | 'notice'
  readonly options: Readonly<Record<string, unknown>>
}

export interface Contact {
  readonly name: string
  /** A page or a `mailto:` address. */
  readonly link: string
  /** The policy it belongs to; for all when absent. */
  readonly policy?: string
}

export interface Configuration {
  readonly policies: readonly string[]
  readonly rules: Readonly<Record<string, RuleChoice>>
  readonly paths: readonly string[]
  readonly pathsIgnore: readonly string[]
  /** Globs of the pictures whose metadata are read. */
  readonly images: readonly string[]
  /** Widens every rule's own scope to at least this. */
  readonly scope: 'added' | 'section' | 'file' | 'change'
  readonly failOn: 'error' | 'warning' | 'notice' | 'never'
  readonly onReview: 'pass' | 'fail'
  readonly onIncomplete: 'fail' | 'pass'
  readonly license: LicenseChoices
  /** Paths of indexes of texts whose copies must be credited, from the root of the repository. */
  readonly sources: readonly string[]
  readonly waivers: readonly ConfiguredWaiver[]
  readonly privacy: PrivacyChoices
  readonly moderation: { readonly contacts: readonly Contact[] }
  readonly limits: {
    /** Bytes; larger files are skipped and make the result incomplete. */
    readonly fileSize: number
    /** Bytes; of a larger picture the metadata are not looked at. */
    readonly imageSize: number
    /** The most pictures that a host fetches from afar in one run. */
    readonly images: number
    /** Milliseconds for all files together. */
    readonly time: number
  }
  readonly comments: {
    /** Whether to post a review with inline comments. */
    readonly post: boolean
    /** The most inline comments of one review; the rest stands in the summary. */
    readonly most: number
    /** Whether to keep one comment with the summary. */
    readonly summary: boolean
    /** Whether to repeat what was matched, where no sensitive rule matched it. */
    readonly showMatches: boolean
  }
  /** The label of each result that has one. */
  readonly labels: { readonly [result in 'fail' | 'needs-review' | 'incomplete']?: string }
  /** Teams to ask for a review of findings from a severity on. */
  readonly reviewRequest: { readonly teams: readonly string[]; readonly from: 'error' | 'warning' | 'notice' }
  readonly checkRun: boolean
}

/** What a configuration may name. */
export interface Known {
  readonly policies: readonly string[]
  readonly rules: readonly string[]
  /** The options of rules that have any, by rule id; when absent, options are not checked here. */
  readonly options?: Readonly<Record<string, v.GenericSchema>>
}

/** The most mistakes that are told at once. */
const told = 100

declare const checked: unique symbol

/** One author's part of the configuration – a file, inputs, flags – free of mistakes, with families of rules written out. */
export interface Layer extends Omit<ConfigurationLayer, 'rules'> {
  readonly [checked]: true
  readonly rules: Readonly<
    Record<string, { readonly severity?: RuleChoice['severity'] } & Readonly<Record<string, unknown>>>
  >
}

/**
 * One part of the configuration as somebody wrote it, kebab-case keys and all.
 * Throws a `ConfigurationError` with every mistake, each beginning with where it stands.
 */
export function readLayer(
  input: unknown,
  known: Known,
  where: string | ((path: KeyPath) => string) = 'configuration'
): Layer {
  const given = input ?? {} // an empty file says nothing, and nothing is a valid part
  if (isMapping(given) && Object.keys(given).length === 0) return { rules: {} } as Layer
  const mistakes = mistakesIn(given, known)
  if (mistakes.length > 0) {
    const sentences = mistakes.slice(0, told).map((mistake) => sentenceOf(mistake, where))
    const more = mistakes.length - sentences.length
    throw new ConfigurationError(more === 0 ? sentences : [...sentences, `… and ${more} more mistakes.`])
  }
  const { rules = {}, ...rest } = given as ConfigurationLayer // `mistakesIn` has just parsed it by the schema of this type
  return { ...rest, rules: writtenOut(rules, known.rules) } as Layer // the brand exists in types alone
}

/** The configuration that follows from its parts, later ones winning key by key; lists are replaced, not joined. */
export function mergeConfiguration(layers: readonly Layer[], known: Known): Configuration {
  const layer = layers.reduce<unknown>(merged, {})
  const complete = v.parse(configurationSchema, layer)
  return {
    policies: complete.policies ?? known.policies,
    rules: Object.fromEntries(Object.entries(complete.rules).map(([id, choice]) => [id, ruleChoiceOf(choice)])),
    paths: complete.paths,
    pathsIgnore: complete['paths-ignore'],
    images: complete.images,
    scope: complete.scope,
    failOn: complete['fail-on'],
    onReview: complete['on-review'],
    onIncomplete: complete['on-incomplete'],
    license: complete.license,
    sources: complete.sources,
    waivers: complete.waivers,
    privacy: complete.privacy,
    moderation: complete.moderation,
    limits: {
      fileSize: complete.limits['file-size'],
      imageSize: complete.limits['image-size'],
      images: complete.limits.images,
      time: complete.limits.time
    },
    comments: {
      post: complete.comments.post,
      most: complete.comments.most,
      summary: complete.comments.summary,
      showMatches: complete.comments['show-matches']
    },
    labels: complete.labels,
    reviewRequest: complete['review-request'],
    checkRun: complete['check-run']
  }
}

/** The configuration that a single author wrote; see `readLayer` for `where` and the errors. */
export function parseConfiguration(input: unknown, known: Known, where?: string): Configuration {
  return mergeConfiguration([readLayer(input, known, where)], known)
}

/** The words before a mistake are its place and the name of its key. */
function sentenceOf({ path, says }: Mistake, where: string | ((path: KeyPath) => string)): string {
  return `${typeof where === 'string' ? `${where}: ${keyName(path)}` : where(path)} ${says}`
}

type Written = NonNullable<ConfigurationLayer['rules']>

/** Choices by rule id; a rule's own choice is laid over its family's. */
function writtenOut(choices: Written, rules: readonly string[]): Layer['rules'] {
  const chosen: [string, Layer['rules'][string]][] = []
  for (const id of rules) {
    const family = choices[`${id.slice(0, id.indexOf('/'))}/*`]
    const own = Object.hasOwn(choices, id) ? choices[id] : undefined
    if (family !== undefined || own !== undefined) chosen.push([id, { ...mappingOf(family), ...mappingOf(own) }])
  }
  return Object.fromEntries(chosen)
}

/** A bare severity is short for a mapping that holds nothing else. */
function mappingOf(choice: Written[string] | undefined): Layer['rules'][string] {
  return typeof choice === 'string' ? { severity: choice } : (choice ?? {})
}

function ruleChoiceOf(choice: Written[string]): RuleChoice {
  const { severity, ...options } = mappingOf(choice)
  return severity === undefined ? { options } : { severity, options }
}

function merged(lower: unknown, upper: unknown): unknown {
  if (upper === undefined) return lower
  if (!isMapping(lower) || !isMapping(upper)) return upper
  const keys = new Set([...Object.keys(lower), ...Object.keys(upper)])
  return Object.fromEntries([...keys].map((key) => [key, merged(lower[key], upper[key])]))
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
