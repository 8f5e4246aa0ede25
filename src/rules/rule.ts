/** What a rule is: what it says about itself, what it reads, and what it yields. */
import type * as v from 'valibot'
import type { CopyFinder } from '../detect/copied-passage.js'
import type { IndexedSource } from '../detect/source-index.js'
import type { Change } from '../document/change.js'
import type {
  ChangedImage,
  ChangedPath,
  PullRequest,
  RepositoryFacts,
  RepositoryNeed,
  SettingsKind
} from '../document/change-set.js'
import type { Document, Section } from '../document/document.js'
import type { Code, Image, Link } from '../document/markdown-parts.js'
import type { Prose } from '../document/prose.js'
import type { Range } from '../document/span.js'
import type { LicenseChoices } from '../policy/configuration.js'
import type { Slots } from './slot.js'

export type Severity = 'error' | 'warning' | 'notice'
export type Confidence = 'high' | 'medium' | 'low'

/** How near to the change a finding must lie to count: on an added line, in a section or a file with added lines, or anywhere in the change. */
export type Scope = 'added' | 'section' | 'file' | 'change'

/**
 * Whose words a rule reads; `settings` are the files that govern the check, and only rules over the whole change read them.
 * `image` is what pictures say of themselves: the rule then has `images`, and hosts hand pictures over where such a rule is on.
 */
export type Subject = 'page' | 'pull-request' | 'settings' | 'image'

/**
 * What must be parsed before the rule can run; the rule is handed that much and no more.
 * What reads no code is not woken by what stands in fenced code alone; a rule that reads `paths` or `assets`, the pictures of a change,
 * sees no page at all.
 */
export type Reads =
  | 'raw'
  | 'prose'
  | 'links'
  | 'prose-and-links'
  | 'html'
  | 'section'
  | 'page'
  | 'change-set'
  | 'paths'
  | 'assets'

/**
 * What in the raw text makes a rule worth running.
 * `literal` is found whatever its case, and one of letters and spaces alone in any disguise as well, unless it counts `as: 'written'`
 * or the rule reads raw text; `shape` names one of the engine's character shapes; `always` must be argued in a comment.
 */
export type Wake =
  | { readonly literal: string; readonly as?: 'written' }
  | { readonly literals: readonly string[]; readonly as?: 'written' }
  | { readonly shape: Shape }
  | 'always'

/**
 * phone-number: digits as of one, with a plus or a word that announces them · bidirectional-control: such a character, raw or as a character reference ·
 * invisible-character: one that shows nothing, where no script or emoji needs it · combining-stack: marks of all scripts upon each other ·
 * mixed-script: letters of two scripts in one word, or words of look-alike letters alone ·
 * hidden-markup: HTML or JSX that may hide an element · model-instruction: words that command a language model ·
 * encoded-payload: code in letters, and what decodes or runs it ·
 * link-with-host: a link whose words hold an address · user-name-in-address: an address with an @ before its path ·
 * front-matter: the page begins with a front matter block · block-quotation: a line is marked as quoted ·
 * iban: the check digits of an account number are right ·
 * payment-card: so is the check digit of an issuer's card · identity-number: digits near a word for such a number ·
 * street-address, coordinates: words that say somebody lives there, and what such a place has ·
 * copyright-notice: a year or the sign behind the word ·
 * mail-address: one at a provider of private boxes, or any next to words that tell of a person.
 */
export type Shape =
  | 'phone-number'
  | 'bidirectional-control'
  | 'invisible-character'
  | 'combining-stack'
  | 'mixed-script'
  | 'hidden-markup'
  | 'model-instruction'
  | 'encoded-payload'
  | 'link-with-host'
  | 'user-name-in-address'
  | 'front-matter'
  | 'block-quotation'
  | 'iban'
  | 'payment-card'
  | 'identity-number'
  | 'mail-address'
  | 'street-address'
  | 'coordinates'
  | 'copyright-notice'

export interface RuleMeta {
  /** `family/thing`; the file stands at `src/rules/<family>/<thing>.ts`. */
  readonly id: `${string}/${string}`
  readonly severity: Severity
  /** The rule's own scope; users can only widen it. */
  readonly scope: Scope
  /** Whose words the rule reads; pages alone unless said. */
  readonly subjects?: readonly Subject[]
  readonly wakes: readonly [Wake, ...Wake[]]
  /** Whose text wakes a rule over the whole change; either side's unless said. `base` where it looks for what was taken away. */
  readonly wakesIn?: 'base'
  readonly reads: Reads
  readonly needs?: readonly RepositoryNeed[]
  /** One sentence in the imperative, without a full stop: `Disallow phone numbers of people`. */
  readonly summary: string
  readonly why: string
  readonly remedy: string
  /** What the reader is told, by message id; `{slot}` is filled from the observation. */
  readonly messages: Readonly<Record<string, string>>
  /** The match is never printed where the public reads. */
  readonly sensitive?: boolean
  /**
   * Schema of the rule's options, with every default in it; it only accepts and refuses, and changes no value. Made when a configuration is
   * read, since most checks need none.
   */
  readonly options?: () => Promise<v.GenericSchema<unknown, Readonly<Record<string, unknown>>>>
  /** Where the rule has nothing to do, and never wakes. */
  readonly idle?: Idle
}

/**
 * without-sources-or-proposal: where the community has indexed no texts and checks its own tree, not what somebody proposes ·
 * without-allowed-licenses: where it allows any license ·
 * without-required-license: there, and where pages that declare none have one by default.
 */
export type Idle = 'without-sources-or-proposal' | 'without-allowed-licenses' | 'without-required-license'

/** What the engine must know of a rule before it wakes. */
export type RuleHead = Pick<
  RuleMeta,
  'id' | 'severity' | 'scope' | 'subjects' | 'wakesIn' | 'reads' | 'needs' | 'idle'
> & {
  readonly wakes: readonly Wake[]
  /** Whether it looks at raw text before a page is parsed for it. */
  readonly suspects?: true
  /** Every option with its default; absent where the rule has none. */
  readonly defaults?: Readonly<Record<string, unknown>>
}

/** A rule that is loaded when it wakes. */
export interface RuleEntry {
  readonly meta: RuleHead
  readonly open: () => Promise<Rule>
}

/** An entry for a rule at hand, whose options have these defaults. */
export function entryOf(rule: Rule, defaults?: RuleHead['defaults']): RuleEntry {
  const { options: _schema, ...meta } = rule.meta
  const suspects = 'suspects' in rule && rule.suspects !== undefined ? { suspects: true as const } : {}
  return { meta: { ...meta, ...suspects, ...(defaults ? { defaults } : {}) }, open: () => Promise.resolve(rule) }
}

/** What a rule yields for one thing it saw. */
export interface Observation {
  /** Where, as offsets into the source of the page; absent when the whole file is meant. */
  readonly range?: Range
  /** A key of `meta.messages`. */
  readonly message: string
  readonly slots?: Slots
  /** What was found in its one plain form, see `detect/plain-value.ts`: a person may have agreed to it. Never shown; absent where no consent can excuse it. */
  readonly value?: string
  readonly confidence: Confidence
  /** Differs from the rule's own severity where the rule grades what it sees. */
  readonly severity?: Severity
  /** A person should look, whatever the clause says. */
  readonly review?: boolean
  /** An exact and safe repair: what to write in place of a range of the page. */
  readonly fix?: { readonly range: Range; readonly text: string }
}

/** An observation about a change names the file it lies in, and the side: `base` for what was removed. */
export interface ChangeObservation extends Observation {
  readonly path: string
  readonly side?: 'base' | 'head'
}

interface Named {
  readonly path: string
  readonly subject: Subject
}

export interface RawView extends Named {
  /** The whole decoded text; `range`s count from its start. */
  readonly text: string
  /** Absent for the words of the pull request. */
  readonly change?: Change
}
export interface ProseView extends Named {
  readonly prose: Prose
}
export interface LinksView extends Named {
  readonly links: readonly Link[]
  readonly images: readonly Image[]
}
export interface ProseAndLinksView extends ProseView, LinksView {}
export interface SectionView extends Named {
  readonly section: Section
  /** The text of the whole page: the section stands in it at `section.range`. */
  readonly text: string
  readonly prose: Prose
  readonly links: readonly Link[]
  readonly images: readonly Image[]
  readonly code: readonly Code[]
}
export interface PageView extends Named {
  readonly document: Document
  readonly change: Change
}

/** One changed page, parsed on both sides as far as it woke. */
export interface ChangedPage {
  readonly change: Change
  readonly base?: Document
  readonly head?: Document
  /** Whether the rule woke in it, on either side. */
  readonly woke?: true
}
/** A changed file that governs the check, as plain text. */
export interface ChangedSettings extends ChangedPage {
  readonly kind: SettingsKind
}

export interface ChangeSetView {
  readonly pages: readonly ChangedPage[]
  /** Handed to rules whose subjects name them. */
  readonly settings: readonly ChangedSettings[]
  /** Every path of the change as far as the host told, pages and other files. */
  readonly paths: readonly ChangedPath[]
  readonly pullRequest?: PullRequest
}

/** One picture of a change, and what the change says around it. */
export interface ImageView {
  readonly image: ChangedImage
  /** The texts of the changed pages as they are proposed. */
  readonly texts: readonly string[]
  readonly paths: readonly ChangedPath[]
  readonly pullRequest?: PullRequest
}

export interface Views {
  readonly raw: RawView
  readonly prose: ProseView
  readonly links: LinksView
  readonly 'prose-and-links': ProseAndLinksView
  readonly html: SectionView
  readonly section: SectionView
  readonly page: PageView
}

/** What a rule may know besides the text. */
export interface RuleContext<Loaded = unknown, Options = Readonly<Record<string, unknown>>> {
  readonly loaded: Loaded
  readonly options: Options
  readonly license: LicenseChoices
  readonly repository: RepositoryFacts
  /** Finds what a text shares with the indexed sources of the community; absent where it has none. */
  readonly sources?: CopyFinder
  /** `real` in the test of a rule's own bad examples alone: values reserved for fiction then count as real ones. */
  readonly assume?: 'real'
}

/** `real` lifts exemptions of values reserved for fiction and documentation for the bad examples, so that these can be made of them. */
export interface Examples {
  readonly assume?: 'real'
  /** Configuration that all examples need, as a user would write it. */
  readonly configuration?: Readonly<Record<string, unknown>>
  /** Texts that are indexed for all examples. */
  readonly sources?: readonly (IndexedSource & { readonly text: string })[]
  readonly bad: readonly Example[]
  readonly good: readonly Example[]
}

/** A picture by what its metadata say; tests make it from that. */
export interface DescribedImage {
  /** JPEG unless said. */
  readonly format?: 'jpeg' | 'png' | 'webp' | 'heic' | 'tiff'
  /** Degrees north and east. */
  readonly position?: readonly [latitude: number, longitude: number]
  readonly exif?: Readonly<Record<string, string>>
  readonly iptc?: Readonly<Record<string, string>>
  /** A list makes an array of XMP. */
  readonly xmp?: Readonly<Record<string, string | readonly string[]>>
  /** Texts of PNG, plain and compressed. */
  readonly text?: Readonly<Record<string, string>>
  readonly packed?: Readonly<Record<string, string>>
  /** The notice of rights in the color profile. */
  readonly profile?: string
}

/** A picture in a change, with what else the change brings. `beside` are other files of the change, `null` for one whose text nobody reads. */
export interface ImageExample {
  readonly path?: string
  readonly before?: DescribedImage
  readonly image: DescribedImage
  readonly beside?: Readonly<Record<string, string | null>>
  readonly repository?: Readonly<Record<string, string>>
  /** Who proposes it. */
  readonly author?: string
}

/**
 * Markdown with `⟦…⟧` around what must be found; an object where the example needs a path of its own, or a base as well.
 * `repository` holds files of the base revision by their paths; without it nothing is known of the repository.
 */
export type Example =
  | string
  | {
      readonly path?: string
      readonly base?: string
      readonly head: string
      readonly repository?: Readonly<Record<string, string>>
      /** Other files of the same change. */
      readonly beside?: readonly { readonly path: string; readonly base?: string; readonly head?: string }[]
    }
  | ImageExample

/** What a rule looks for in the metadata of pictures. What it yields has no range: the picture as a whole is meant. */
export interface ImageCheck<Loaded = unknown, Options = Readonly<Record<string, unknown>>> {
  readonly load?: () => Promise<Loaded>
  /** What must be known of the repository to judge a picture that concerns the rule, in place of `meta.needs`. */
  needs?(image: ChangedImage): readonly RepositoryNeed[]
  /** A quick look: of most pictures there is nothing to say, and nothing is fetched for those. */
  concerns(image: ChangedImage): boolean
  check(view: ImageView, context: RuleContext<Loaded, Options>): Iterable<Observation>
}

interface Common {
  readonly meta: RuleMeta
  readonly examples: Examples
  /** Fetches what is heavy; awaited by the engine when the rule wakes. */
  readonly load?: () => Promise<unknown>
  /** Where `meta.subjects` names `image`. */
  readonly images?: Omit<ImageCheck, 'check'> & {
    readonly check: (view: ImageView, context: never) => Iterable<Observation>
  }
}

export interface PageRule extends Common {
  readonly check: (view: never, context: never) => Iterable<Observation>
}
export interface ChangeRule extends Common {
  /** A look at the raw text of each page that woke and has a head: where the answer is no, the page is not parsed for this rule. */
  readonly suspects?: (page: ChangedPage, context: never) => boolean
  readonly checkChange: (view: ChangeSetView, context: never) => Iterable<ChangeObservation>
}
/** A rule that looks at pictures and at nothing else. */
export interface ImageRule extends Common {
  readonly images: NonNullable<Common['images']>
}
export type Rule = PageRule | ChangeRule | ImageRule

type OptionsOf<M extends RuleMeta> = M['options'] extends () => Promise<infer Schema extends v.GenericSchema>
  ? v.InferOutput<Schema>
  : Readonly<Record<string, never>>

/** Types a rule: the view follows from `meta.reads`, `loaded` from `load`, `options` from `meta.options`. */
export function defineRule<const M extends RuleMeta, Loaded = undefined, LoadedForImages = undefined>(
  rule: {
    readonly meta: M
    readonly examples: Examples
    readonly load?: () => Promise<Loaded>
  } & (M['reads'] extends 'assets'
    ? { readonly images: ImageCheck<LoadedForImages, OptionsOf<M>> }
    : { readonly images?: ImageCheck<LoadedForImages, OptionsOf<M>> } & (M['reads'] extends keyof Views
        ? { check(view: Views[M['reads']], context: RuleContext<Loaded, OptionsOf<M>>): Iterable<Observation> }
        : {
            suspects?(page: ChangedPage, context: RuleContext<Loaded, OptionsOf<M>>): boolean
            checkChange(view: ChangeSetView, context: RuleContext<Loaded, OptionsOf<M>>): Iterable<ChangeObservation>
          }))
): Rule {
  return rule // the engine hands each rule the view its `reads` names; `runRule` is the one place that does
}
