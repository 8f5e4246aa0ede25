/** One check, from change set to report: the whole line of docs/architecture.md. */
import type { CopyFinder } from '../detect/copied-passage.js'
import { type Change, createChange, type FileInput } from '../document/change.js'
import type {
  ChangedImage,
  ChangedPath,
  PullRequest,
  RepositoryProvider,
  SettingsKind
} from '../document/change-set.js'
import { decodeSource, isSource } from '../document/source.js'
import { ParseGuard } from '../document/parse-guard.js'
import { mentionsWaiver } from '../facts/waiver-comment.js'
import type { ServedPolicy } from '../policy/catalogue.js'
import type { Configuration } from '../policy/configuration.js'
import { entryOf, type Rule, type RuleEntry, type RuleHead, type Severity } from '../rules/rule.js'
import { saysLicenses } from '../facts/license-information.js'
import { type Candidate, rangeOf } from './candidate.js'
import type { Standing } from './findings.js'
import { checkImages, type ImageCheckInput, type ImageLimits, kindOfImage, openImage } from './images.js'
import { type ImageSelection, imageSelection, tooLargeImages } from './image-selection.js'
import type { ClauseReference, Finding, Note, Report, Skipped, WaivedFinding } from './report.js'
import { createRepository } from './repository.js'
import { type ActiveRule, run, type RunOutput } from './run.js'
import { inScope, widerScope } from './scope.js'
import { type SettingsPaths, settingsKind } from './settings-files.js'
import { Stopwatch, type Timing, timedWaker, untimed } from './timing.js'
import type { SourceIndexFile } from './sources.js'
import { severityRank, verdictOf } from './verdict.js'
import { unparsedParts } from './unparsed.js'
import { configuredWaivers, inlineWaivers, type Trust, type Waiver, waiverFor } from './waiver.js'
import { createWaker, type Waker } from './wake.js'

/** What is checked: files with both their versions, and the words around them. */
export interface CheckInput {
  /** Read once, in order; what yields them may fetch each only then, and add to `unread` and `notes` meanwhile. */
  readonly files: Iterable<FileInput> | AsyncIterable<FileInput>
  /** The other changed files, whose content is not looked at. */
  readonly otherPaths?: readonly ChangedPath[]
  readonly pullRequest?: PullRequest
  readonly repository?: RepositoryProvider
  /** Indexes of texts whose copies must be credited; `goodfaith index` makes them. Damaged ones throw a `ConfigurationError`. */
  readonly sources?: readonly SourceIndexFile[]
  /** Files the host knows of and could not hand over; they make the result incomplete. */
  readonly unread?: readonly Skipped[]
  /** Where the files stand that govern this check. */
  readonly settings?: SettingsPaths
  /** What the host has to say of what it read. */
  readonly notes?: readonly Note[]
}

export interface CheckSetup {
  /** Rules that are loaded when they wake, or rules at hand. */
  readonly rules: readonly (RuleEntry | Rule)[]
  readonly catalogue: readonly ServedPolicy[]
  readonly configuration: Configuration
  /** Whether the configuration's globs take a path. */
  readonly takesPath: (path: string) => boolean
  /** Whether waivers written in the text count: `head` for a working tree one owns, `base` for what others propose. */
  readonly trust: Trust
  /** Milliseconds since 1970. */
  readonly clock: () => number
  readonly version: string
  /** The entry of the parser's own thread; without it, only what is surely quick to parse is parsed. */
  readonly parserWorker?: () => URL | undefined
  /** Decides what is parsed; another one than the engine's own serves to prove that it loses nothing. */
  readonly wakerFor?: (rules: readonly RuleHead[]) => Waker
  /** For the test of rules' own examples; see `RuleContext`. */
  readonly assume?: 'real'
  readonly onProgress?: (done: number, total: number, path: string) => void
  /** Called with each credential that was found, before the report is handed over: for a log that can mask it. */
  readonly onSecret?: (text: string) => void
  /** Called at the end with where the time went; nothing is measured unless it is given. */
  readonly onTiming?: (timing: Timing) => void
}

export async function check(input: CheckInput, setup: CheckSetup): Promise<Report> {
  const { configuration, clock, parserWorker } = setup
  const sources = input.sources?.length ? await finderOf(input.sources) : undefined
  const begun = clock()
  const deadline = begun + configuration.limits.time
  const guard = new ParseGuard(parserWorker && { worker: parserWorker, clock, deadline })
  try {
    return await reportOn(input, setup, { guard, timeLeft: () => clock() < deadline, ...(sources ? { sources } : {}) })
  } finally {
    guard.close()
  }
}

/** What one check has at hand. */
interface Resources {
  readonly guard: ParseGuard
  readonly timeLeft: () => boolean
  readonly sources?: CopyFinder
}

/** Opens indexes, which needs code that most checks do not. */
async function finderOf(files: readonly SourceIndexFile[]): Promise<CopyFinder> {
  const { openSources } = await import('./sources.js')
  return openSources(files)
}

async function reportOn(input: CheckInput, setup: CheckSetup, resources: Resources): Promise<Report> {
  const { guard, timeLeft, sources } = resources
  const { configuration, clock } = setup
  const stopwatch = setup.onTiming ? new Stopwatch(clock) : undefined
  const enter = stopwatch?.enter ?? untimed
  const standings = standingsOf(setup)
  const images = await imageSelection(configuration, setup.rules, setup.catalogue)
  const opened = await openChanges(input, setup, images && { ...images, timeLeft })
  const changesSomething = opened.changes.some(({ base }) => base !== undefined)
  const active = activeRules(setup, standings, sources !== undefined).filter(
    ({ entry: { meta } }) =>
      (changesSomething || meta.wakesIn !== 'base') &&
      // A working tree one owns is governed by itself: nobody proposes anything there.
      (setup.trust === 'base' || !meta.subjects?.includes('settings'))
  )
  const repository = createRepository(input.repository, opened.after, async () => {
    const { neighborsOf } = await import('./neighbors.js')
    const { default: fallback } = configuration.license
    return neighborsOf({
      changes: opened.changes,
      provider: input.repository,
      after: opened.after,
      guard,
      ...(fallback === undefined ? {} : { fallback })
    })
  })
  const leave = enter('waking')
  const waker = timedWaker(
    (setup.wakerFor ?? createWaker)(active.map(({ entry }) => entry.meta).filter(readsText)),
    enter
  )
  leave()
  const paths = [...opened.paths, ...(input.otherPaths ?? [])]
  const ran = await run({
    changes: opened.changes,
    settings: opened.settings,
    paths,
    ...(input.pullRequest ? { pullRequest: input.pullRequest } : {}),
    rules: active,
    waker,
    repositoryFor: ({ needs }, path) => repository.factsFor(needs ?? [], path),
    license: configuration.license,
    ...(sources ? { sources } : {}),
    timeLeft,
    guard,
    enter,
    ...(setup.assume ? { assume: setup.assume } : {}),
    ...(setup.onProgress ? { onProgress: setup.onProgress } : {})
  })
  const output = await withImages(ran, opened.images, {
    texts: ran.pages.flatMap(({ head }) => head?.text ?? []),
    paths,
    ...(input.pullRequest ? { pullRequest: input.pullRequest } : {}),
    rules: active,
    factsFor: (needs, path) => repository.factsFor(needs, path),
    license: configuration.license,
    ...(setup.assume ? { assume: setup.assume } : {}),
    enter
  })
  const { findings, waived, outOfScope, notes } = await treat(output, standings, setup, resources)
  const unparsed = output.pages.flatMap(({ change: { path }, base, head }) => [
    ...(base ? unparsedParts(path, base, 'base') : []),
    ...(head ? unparsedParts(path, head, 'head') : [])
  ])
  const skipped = [...(input.unread ?? []), ...opened.skipped, ...output.skipped, ...unparsed]
  if (stopwatch) setup.onTiming?.(stopwatch.read())
  return {
    version: 1,
    tool: { name: 'goodfaith', version: setup.version },
    result: verdictOf(findings, configuration.failOn, skipped.length === 0 && output.failures.length === 0),
    failOn: configuration.failOn,
    policies: configuration.policies,
    files: {
      checked: new Set([...opened.changes, ...opened.settings.map(({ change }) => change)]).size + opened.images.length,
      ignored: opened.ignored + (input.otherPaths?.length ?? 0)
    },
    findings,
    waived,
    outOfScope,
    failures: output.failures,
    skipped,
    notes: [...(input.notes ?? []), ...opened.notes, ...notesOf(output), ...notes, ...repository.notes()]
  }
}

/** What rules say of the pictures, beside what they said of the texts. */
async function withImages(
  output: RunOutput,
  images: readonly ChangedImage[],
  input: Omit<ImageCheckInput, 'images'>
): Promise<RunOutput> {
  if (images.length === 0) return output
  const { candidates, failures } = await checkImages({ images, ...input })
  return {
    ...output,
    candidates: [...output.candidates, ...candidates],
    failures: [...output.failures, ...failures]
  }
}

/**
 * Versions the configuration asks for become changes, pictures what their metadata say, where `pictures` says that somebody asks;
 * what holds neither is left out, what is too large is said.
 */
async function openChanges(
  { files, settings: places = {} }: CheckInput,
  { configuration, takesPath, trust }: CheckSetup,
  pictures: (ImageSelection & ImageLimits) | undefined
) {
  const changes: Change[] = []
  const settings: { readonly kind: SettingsKind; readonly change: Change }[] = []
  const skipped: Skipped[] = []
  const paths: ChangedPath[] = []
  const images: ChangedImage[] = []
  const tooLarge: string[] = []
  const after = new Map<string, string | undefined>()
  let ignored = 0
  for await (const file of files) {
    paths.push(changedPath(file))
    noteAfter(after, file)
    const format = pictures?.takes(file.path) ? kindOfImage(file) : undefined
    if (pictures && format) {
      const opened = await openImage(file, format, pictures)
      if ('image' in opened) images.push(opened.image)
      else if ('tooLarge' in opened) tooLarge.push(opened.tooLarge)
      else skipped.push(opened.skipped)
      continue
    }
    const kind = trust === 'base' ? settingsKind(file, places) : undefined
    const taken =
      takesPath(file.path) ||
      (file.previousPath !== undefined && file.head !== undefined && takesPath(file.previousPath))
    if (!taken && kind === undefined) {
      ignored++
      continue
    }
    const size = Math.max(file.base?.length ?? 0, file.head?.length ?? 0)
    if (size > configuration.limits.fileSize) {
      skipped.push({
        path: file.path,
        reason: `The file is larger than the limit of ${configuration.limits.fileSize} bytes.`
      })
      continue
    }
    const change = createChange(file)
    if ('reason' in change) ignored++
    else {
      if (taken) changes.push(change)
      if (kind !== undefined) settings.push({ kind, change })
    }
  }
  const notes = tooLargeImages(tooLarge, configuration.limits.imageSize)
  return { changes, settings, paths, images, skipped, notes, ignored, after }
}

/** Notes what the change makes of a file that says how others are licensed, whether or not the configuration has it checked. */
function noteAfter(after: Map<string, string | undefined>, { path, previousPath, head }: FileInput): void {
  if (previousPath !== undefined && previousPath !== path && saysLicenses(previousPath))
    after.set(previousPath, undefined)
  if (!saysLicenses(path)) return
  if (head === undefined) after.set(path, undefined)
  else if (head.length > 0) {
    const source = decodeSource(path, head)
    if (isSource(source)) after.set(path, source.text)
  }
}

/** A rule over paths or pictures needs no text to wake it. */
function readsText({ reads }: RuleHead): boolean {
  return reads !== 'paths' && reads !== 'assets'
}

function changedPath({ path, previousPath, base, head }: FileInput): ChangedPath {
  if (head === undefined) return { path, status: 'deleted' }
  if (previousPath !== undefined && previousPath !== path) return { path, previousPath, status: 'renamed' }
  return { path, status: base === undefined ? 'added' : 'modified' }
}

/** Rules that serve a clause of a selected policy and are not switched off, under their ids. */
function standingsOf({ rules, catalogue, configuration }: CheckSetup): ReadonlyMap<string, Standing> {
  const standings = new Map<string, Standing>()
  const policies = catalogue.filter(({ id }) => configuration.policies.includes(id))
  for (const { meta } of rules) {
    const chosen = configuration.rules[meta.id]?.severity
    const [first, ...others] = policies.flatMap((policy) =>
      policy.clauses
        .filter((clause) => clause.rules.includes(meta.id))
        .map(({ id, kind }): ClauseReference => ({ id, kind }))
    )
    if (!first || chosen === 'off') continue
    standings.set(meta.id, {
      clauses: [first, ...others],
      severityOf: (observed) => severityUnder(chosen, meta.severity, observed)
    })
  }
  return standings
}

/** A chosen severity stands for the rule's own; grades below the rule's own stay below the chosen one. */
function severityUnder(chosen: Severity | undefined, own: Severity, observed: Severity): Severity {
  if (chosen === undefined) return observed
  return severityRank[observed] >= severityRank[own] || severityRank[observed] > severityRank[chosen]
    ? chosen
    : observed
}

function activeRules(
  setup: CheckSetup,
  standings: ReadonlyMap<string, Standing>,
  hasSources: boolean
): readonly ActiveRule[] {
  return setup.rules
    .map((rule) => ('open' in rule ? rule : entryOf(rule)))
    .filter(({ meta }) => standings.has(meta.id) && !isIdle(meta, setup, hasSources))
    .map((entry) => ({ entry, options: setup.configuration.rules[entry.meta.id]?.options ?? {} }))
}

function isIdle({ idle }: RuleHead, { configuration: { license }, trust }: CheckSetup, hasSources: boolean): boolean {
  if (idle === undefined) return false
  if (idle === 'without-sources-or-proposal') return !hasSources && trust === 'head'
  return license.allowed.length === 0 || (idle === 'without-required-license' && license.default !== undefined)
}

/** Redacts, waives, scopes, dedupes and sorts what the rules saw. */
async function treat(
  output: RunOutput,
  standings: ReadonlyMap<string, Standing>,
  setup: CheckSetup,
  { guard, timeLeft }: Resources
) {
  const { configuration, clock, trust } = setup
  const notes: Note[] = []
  const today = new Date(clock()).toISOString().slice(0, 10)
  const configured = await configuredWaivers(configuration.waivers, today)
  const waivers: Waiver[] = [...configured.waivers]
  notes.push(...configured.notes)
  for (const { change, base, head } of output.pages) {
    if (!head || !mentionsWaiver(head.text)) continue
    await Promise.all([head.prepare(guard), base?.prepare(guard)])
    const inline = inlineWaivers(head, base, trust, change.path)
    waivers.push(...inline.waivers)
    notes.push(...inline.notes)
  }
  const counts = (candidate: Candidate) =>
    inScope(candidate, widerScope(candidate.rule.meta.scope, configuration.scope))
  if (configuration.privacy.consent.length > 0) {
    const { consentWaivers } = await import('./consent.js') // with the runtime's cryptography
    const agreed = await consentWaivers(configuration.privacy, output.candidates.filter(counts), today, timeLeft)
    waivers.push(...agreed.waivers)
    notes.push(...agreed.notes)
  }
  const findings: Finding[] = []
  const waived: WaivedFinding[] = []
  if (output.candidates.length === 0) return { findings, waived, outOfScope: 0, notes }
  const { findingsOf } = await import('./findings.js') // with the runtime's cryptography, which a change without findings does not need
  let outOfScope = 0
  const standingOf = (ruleId: string) => standings.get(ruleId) as Standing // only rules with a standing were run
  if (setup.onSecret) for (const secret of secretsIn(output.candidates)) setup.onSecret(secret)
  for (const { candidate, finding } of findingsOf(output.candidates, standingOf)) {
    const waiver = waiverFor(candidate, finding.fingerprint, waivers)
    if (!counts(candidate)) outOfScope++
    else if (waiver) {
      const { origin, reason, owner, expires } = waiver
      waived.push({
        ...finding,
        waiver: { origin, reason, ...(owner ? { owner } : {}), ...(expires ? { expires } : {}) }
      })
    } else findings.push(finding)
  }
  return { findings, waived, outOfScope, notes }
}

/** The credentials that were found, each once, waived ones and those out of scope included. */
function secretsIn(candidates: readonly Candidate[]): ReadonlySet<string> {
  const secrets = candidates.flatMap((candidate) => {
    const range = candidate.rule.meta.id.startsWith('secrets/') ? rangeOf(candidate) : undefined
    return range ? candidate.document.text.slice(range.start, range.end) : []
  })
  return new Set(secrets)
}

function notesOf({ pages }: RunOutput): readonly Note[] {
  return pages.flatMap(({ change, head }) =>
    head ? head.notes.map((message) => ({ path: change.path, message })) : []
  )
}
