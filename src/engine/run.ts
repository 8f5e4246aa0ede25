/** Runs woken rules over pages, the words of a pull request, and the change as a whole. */
import type { CopyFinder } from '../detect/copied-passage.js'
import { type Change, LineSet } from '../document/change.js'
import type { ChangedPath, PullRequest, RepositoryFacts, SettingsKind } from '../document/change-set.js'
import { Document, type Section } from '../document/document.js'
import type { ParseGuard } from '../document/parse-guard.js'
import { withoutTemplate, withoutTrailers } from '../document/pull-request-text.js'
import type { Range } from '../document/span.js'
import type { LicenseChoices } from '../policy/configuration.js'
import type {
  ChangedPage,
  ChangedSettings,
  ChangeRule,
  Observation,
  PageRule,
  Reads,
  Rule,
  RuleContext,
  RuleEntry,
  RuleHead,
  Subject
} from '../rules/rule.js'
import type { Candidate, Origin } from './candidate.js'
import type { Failure, Skipped } from './report.js'
import type { Enter } from './timing.js'
import { unparsedParts } from './unparsed.js'
import type { Waker } from './wake.js'

/** A rule that is switched on, with the options that were chosen for it. */
export interface ActiveRule {
  readonly entry: RuleEntry
  readonly options: Readonly<Record<string, unknown>>
}

export interface RunInput {
  readonly changes: readonly Change[]
  /** Changed files that govern the check. */
  readonly settings: readonly { readonly kind: SettingsKind; readonly change: Change }[]
  readonly paths: readonly ChangedPath[]
  readonly pullRequest?: PullRequest
  readonly rules: readonly ActiveRule[]
  readonly waker: Waker
  readonly repositoryFor: (rule: RuleHead, path: string | undefined) => Promise<RepositoryFacts>
  readonly license: LicenseChoices
  readonly sources?: CopyFinder
  /** Handed to rules as it is; see `RuleContext`. */
  readonly assume?: 'real'
  readonly guard: ParseGuard
  /** Whether time is left; asked before each page is parsed. */
  readonly timeLeft: () => boolean
  readonly onProgress?: (done: number, total: number, path: string) => void
  /** Told what is worked at. */
  readonly enter: Enter
}

export interface RunOutput {
  readonly candidates: readonly Candidate[]
  readonly failures: readonly Failure[]
  readonly skipped: readonly Skipped[]
  /** Documents that were opened, by the side and path they show. */
  readonly pages: readonly ChangedPage[]
}

/** What one rule may find in one page; a page with more was made to flood the reader. */
const mostObservations = 1_000

interface Task {
  readonly document: Document
  readonly origin: Origin
  readonly subject: Subject
  readonly path: string
}

export async function run(input: RunInput): Promise<RunOutput> {
  const runner = new Runner(input)
  const beginParsing = () => input.enter('parsing')
  const pages = input.changes.map((change) => ({
    change,
    ...(change.base ? { base: new Document(change.base, undefined, beginParsing) } : {}),
    ...(change.head ? { head: new Document(change.head, undefined, beginParsing) } : {})
  }))
  const tasks: Task[] = [
    ...pages.flatMap(({ change, head }) =>
      head
        ? [
            {
              document: head,
              origin: { kind: 'page', change, side: 'head' } as const,
              subject: 'page' as const,
              path: change.path
            }
          ]
        : []
    ),
    ...wordsOf(input.pullRequest, beginParsing)
  ]
  // Raw rules first, over everything: they need no parser, so they still speak where time runs out.
  for (const task of tasks) await runner.raw(task)
  for (const [index, task] of tasks.entries()) {
    input.onProgress?.(index, tasks.length, task.path)
    await runner.parsed(task)
  }
  await runner.paths()
  await runner.wholeChange(pages, settingsOf(input.settings))
  return { ...runner.output, pages }
}

function settingsOf(settings: RunInput['settings']): readonly ChangedSettings[] {
  return settings.map(({ kind, change }) => ({
    kind,
    change,
    ...(change.base ? { base: new Document(change.base, 'text') } : {}),
    ...(change.head ? { head: new Document(change.head, 'text') } : {})
  }))
}

interface LookedThrough {
  readonly section: Section
  /** Ids of rules. */
  readonly woken: ReadonlySet<string>
}

/** A rule at hand, with all it needs but the facts of the repository. */
interface OpenRule {
  readonly rule: Rule
  readonly loaded: unknown
  readonly options: Readonly<Record<string, unknown>>
}

class Runner {
  readonly #input: RunInput
  readonly #open = new Map<ActiveRule, Promise<OpenRule>>()
  readonly #woke = new Map<Document, ReadonlySet<string>>()
  readonly #sections = new Map<Document, readonly LookedThrough[]>()
  readonly #readingCode: ReadonlySet<string>
  readonly #readingRaw: ReadonlySet<string>
  /** How much each rule has found in each page. */
  readonly #found = new Map<Document, Map<ActiveRule, number>>()
  readonly #candidates: Candidate[] = []
  readonly #failures: Failure[] = []
  readonly #skipped: Skipped[] = []
  /** Ids of the rules that compare pages. */
  readonly #comparing: readonly string[]

  constructor(input: RunInput) {
    this.#input = input
    this.#readingCode = new Set(input.rules.flatMap(({ entry: { meta } }) => (readsCode(meta) ? meta.id : [])))
    this.#readingRaw = new Set(input.rules.flatMap(({ entry: { meta } }) => (meta.reads === 'raw' ? meta.id : [])))
    this.#comparing = input.rules.flatMap(({ entry: { meta } }) =>
      // What a rule suspects it finds in raw text; the few pages it then reads are parsed once more.
      meta.reads === 'change-set' && !meta.suspects ? meta.id : []
    )
  }

  get output() {
    return { candidates: this.#candidates, failures: this.#failures, skipped: this.#skipped }
  }

  async raw(task: Task): Promise<void> {
    const rules = this.#woken(task.document, (reads) => reads === 'raw', task.subject)
    for (const active of rules) {
      const change = task.origin.kind === 'page' ? { change: task.origin.change } : {}
      await this.#check(active, task, { path: task.path, subject: task.subject, text: task.document.text, ...change })
    }
    const woken = this.#wokenAnywhere(task.document)
    if ([...woken].every((id) => this.#readingRaw.has(id))) this.#forget(task.document) // most pages are not asked for again
  }

  async parsed(task: Task): Promise<void> {
    const { document } = task
    const anywhere = this.#woken(document, (reads) => reads === 'page' || isSectional(reads), task.subject)
    const whole = anywhere.filter(({ entry }) => entry.meta.reads === 'page' && task.origin.kind === 'page')
    const sections = this.#wokenSections(
      document,
      anywhere.filter(({ entry }) => isSectional(entry.meta.reads))
    )
    if (whole.length === 0 && sections.every(({ rules }) => rules.length === 0)) return
    if (!this.#input.timeLeft()) {
      this.#skipped.push({
        path: task.path,
        reason: 'The time limit was reached before this page could be parsed; only its raw text was checked.'
      })
      return
    }
    const later = whole.length === 0 && (sections[0]?.rules.length ?? 0) === 0
    await document.prepare(this.#input.guard, later ? 'later sections' : 'all')
    for (const { section, rules } of sections) {
      for (const active of rules) await this.#check(active, task, viewOf(active.entry.meta.reads, section, task))
    }
    if (task.origin.kind === 'page') {
      const view = { path: task.path, subject: task.subject, document, change: task.origin.change }
      for (const active of whole) await this.#check(active, task, view)
    }
    // What stays unparsed of a changed page is told at the end, for whoever reads it next may parse more.
    else this.#skipped.push(...unparsedParts(task.path, document, 'head'))
    if (!this.#isCompared(document)) {
      this.#forget(document)
    }
  }

  /** Trees take many times the memory of their text, and sections much of it. */
  #forget(document: Document): void {
    document.forget()
    this.#sections.delete(document)
  }

  /** Whether a rule over the whole change may read the page once more. */
  #isCompared(document: Document): boolean {
    if (this.#comparing.length === 0) return false
    const woken = this.#wokenAnywhere(document)
    return this.#comparing.some((id) => woken.has(id))
  }

  /** Rules that look at paths alone; nothing is parsed for them. */
  async paths(): Promise<void> {
    for (const active of this.#input.rules) {
      if (active.entry.meta.reads === 'paths') await this.#checkChange(active, [], [])
    }
  }

  async wholeChange(pages: readonly ChangedPage[], settings: readonly ChangedSettings[]): Promise<void> {
    const wokenBefore = new Map(pages.map((page) => [page, this.#wokenByBase(page)]))
    const rules = this.#input.rules.filter(
      ({ entry: { meta } }) =>
        meta.reads === 'change-set' &&
        (meta.wakesIn !== 'base' || [...wokenBefore.values()].some((woken) => woken.has(meta.id)))
    )
    if (rules.length === 0) return
    const woken = new Map<ActiveRule, Set<ChangedPage>>()
    for (const active of rules)
      if (settings.length > 0 && active.entry.meta.subjects?.includes('settings')) woken.set(active, new Set())
    for (const page of pages) {
      // A page is compared as a whole: what wakes one side asks for the other as well.
      const documents = [page.base, page.head].flatMap((document) => document ?? [])
      const before = wokenBefore.get(page)
      const after = this.#wokenByHead(page, rules)
      const here = await this.#suspecting(
        rules.filter(({ entry: { meta } }) => before?.has(meta.id) || after.has(meta.id)),
        page
      )
      if (here.length === 0) continue
      if (!this.#input.timeLeft()) {
        this.#skipped.push({
          path: page.change.path,
          reason: 'The time limit was reached before this page could be compared with its base.'
        })
        continue
      }
      for (const document of documents) await document.prepare(this.#input.guard)
      for (const active of here) woken.set(active, (woken.get(active) ?? new Set()).add(page))
    }
    for (const [active, here] of woken) {
      const marked = pages.map((page) => (here.has(page) ? { ...page, woke: true as const } : page))
      await this.#checkChange(active, marked, settings)
    }
  }

  /** Those of the rules that do not rule a page out by a look at its raw text. */
  async #suspecting(rules: readonly ActiveRule[], page: ChangedPage): Promise<readonly ActiveRule[]> {
    const suspecting: ActiveRule[] = []
    for (const active of rules) {
      if (!active.entry.meta.suspects) {
        suspecting.push(active)
        continue
      }
      if (!page.head) continue
      let leave = this.#input.enter('loading')
      try {
        const { rule } = await this.#opened(active)
        const suspects = (rule as ChangeRule).suspects as (page: ChangedPage, context: unknown) => boolean
        const context = await this.#context(active, page.change.path)
        leave()
        leave = this.#input.enter(rule.meta.id)
        if (suspects(page, context)) suspecting.push(active)
      } catch (error) {
        this.#fail(active, error, page.change.path)
      } finally {
        leave()
      }
    }
    return suspecting
  }

  /** What wakes in the sections whose lines a change took out. */
  #wokenByBase({ change, base }: ChangedPage): ReadonlySet<string> {
    return base ? this.#wokenTouched(base, change.removed) : new Set()
  }

  /** What wakes in the sections whose lines a change put in. */
  #wokenByHead({ change, head }: ChangedPage, rules: readonly ActiveRule[]): ReadonlySet<string> {
    if (!head || !rules.some(({ entry }) => this.#wokenAnywhere(head).has(entry.meta.id))) return new Set()
    return this.#wokenTouched(head, change.added)
  }

  /** What wakes in the sections with one of these lines. */
  #wokenTouched(document: Document, changed: LineSet): ReadonlySet<string> {
    const { lines } = document
    const touched = this.#lookedThrough(document).filter(({ section: { range } }) =>
      changed.touches(lines.lineAt(range.start), lines.lineAt(Math.max(range.start, range.end - 1)))
    )
    return new Set(touched.flatMap(({ woken }) => [...woken]))
  }

  /** What wakes in a whole document. No rule looks for anything that reaches over a heading. */
  #wokenAnywhere(document: Document): ReadonlySet<string> {
    const woken = this.#woke.get(document) ?? new Set(this.#lookedThrough(document).flatMap(({ woken }) => [...woken]))
    this.#woke.set(document, woken)
    return woken
  }

  /** The sections of a page, looked through once. */
  #lookedThrough(document: Document): readonly LookedThrough[] {
    const sections =
      this.#sections.get(document) ??
      document.sections.map((section) => ({ section, woken: this.#wokenIn(document, section.range) }))
    this.#sections.set(document, sections)
    return sections
  }

  /** What wakes in a part of a page; in fenced code no markup is undone, and only rules that read code wake. */
  #wokenIn(document: Document, range: Range): ReadonlySet<string> {
    const { waker } = this.#input
    const fences = document.fencesIn(range)
    const woken = waker.wokenBy(without(fences, document.text, range))
    if (fences.length === 0) return woken
    const all = new Set(woken)
    for (const { start, end } of fences) {
      for (const id of waker.wokenByCode(document.text.slice(start, end))) if (this.#readingCode.has(id)) all.add(id)
    }
    return all
  }

  /** Which rules woke where; what wakes in a definition wakes every section that may refer to it. */
  #wokenSections(document: Document, rules: readonly ActiveRule[]) {
    if (rules.length === 0) return []
    const { waker } = this.#input
    const sections = this.#lookedThrough(document)
    const textOf = ({ range }: Section) => without(document.fencesIn(range), document.text, range)
    const defined = new Set(
      sections.flatMap(({ section, woken }) =>
        woken.size > 0 ? definingBlocks(textOf(section)).flatMap((block) => [...waker.wokenBy(block)]) : []
      )
    )
    return sections.map(({ section, woken }) => {
      const refers = defined.size > 0 && textOf(section).includes('[')
      const wakes = ({ entry: { meta } }: ActiveRule) =>
        woken.has(meta.id) || (refers && meta.reads !== 'prose' && defined.has(meta.id))
      return { section, rules: rules.filter(wakes) }
    })
  }

  #woken(document: Document, reads: (reads: Reads) => boolean, subject: Subject): readonly ActiveRule[] {
    const rules = this.#input.rules.filter(
      ({ entry: { meta } }) => reads(meta.reads) && (meta.subjects ?? ['page']).includes(subject)
    )
    if (rules.length === 0) return rules
    const woken = this.#wokenAnywhere(document)
    return rules.filter(({ entry }) => woken.has(entry.meta.id))
  }

  async #check(active: ActiveRule, task: Task, view: unknown): Promise<void> {
    const found = this.#found.get(task.document) ?? new Map<ActiveRule, number>()
    this.#found.set(task.document, found)
    if ((found.get(active) ?? 0) > mostObservations) return
    let leave = this.#input.enter('loading')
    try {
      const rule = (await this.#opened(active)).rule as PageRule // whoever calls this named one that reads pages
      const check = rule.check as (view: unknown, context: unknown) => Iterable<Observation>
      const context = await this.#context(active, task.path)
      leave()
      leave = this.#input.enter(rule.meta.id)
      for (const observation of check(view, context)) {
        found.set(active, (found.get(active) ?? 0) + 1)
        if ((found.get(active) ?? 0) > mostObservations) {
          this.#skipped.push({
            path: task.path,
            reason: `${rule.meta.id} found more than ${mostObservations} places here; the rest was not looked at.`
          })
          break
        }
        this.#candidates.push({ rule, observation, origin: task.origin, document: task.document })
      }
    } catch (error) {
      this.#fail(active, error, task.path)
    } finally {
      leave()
    }
  }

  async #checkChange(
    active: ActiveRule,
    pages: readonly ChangedPage[],
    settings: readonly ChangedSettings[]
  ): Promise<void> {
    const { pullRequest, paths } = this.#input
    let leave = this.#input.enter('loading')
    try {
      const rule = (await this.#opened(active)).rule as ChangeRule // whoever calls this named one that reads changes
      const checkChange = rule.checkChange as (view: unknown, context: unknown) => ReturnType<ChangeRule['checkChange']>
      const context = await this.#context(active, undefined)
      leave()
      leave = rule.meta.reads === 'paths' ? () => undefined : this.#input.enter(rule.meta.id) // it looks at names, whatever they are
      const governing = rule.meta.subjects?.includes('settings') ? settings : []
      const view = { pages, paths, settings: governing, ...(pullRequest ? { pullRequest } : {}) }
      for (const observation of checkChange(view, context)) {
        const path = rule.meta.reads === 'paths' && paths.find(({ path }) => path === observation.path)
        if (path) {
          this.#candidates.push(candidateOfPath(rule, observation, path))
          continue
        }
        const page = [...pages, ...governing].find(({ change }) => change.path === observation.path)
        const side: 'base' | 'head' = observation.side ?? 'head'
        const document = page?.[side]
        if (!page || !document)
          throw new Error(`it observed ${side} ${observation.path}, which is not part of the change`)
        this.#candidates.push({ rule, observation, origin: { kind: 'page', change: page.change, side }, document })
      }
    } catch (error) {
      this.#fail(active, error, undefined)
    } finally {
      leave()
    }
  }

  /** The rule itself, loaded once. */
  #opened(active: ActiveRule): Promise<OpenRule> {
    const known = this.#open.get(active)
    if (known) return known
    const opening = openAndLoad(active)
    this.#open.set(active, opening)
    return opening
  }

  async #context(active: ActiveRule, path: string | undefined): Promise<RuleContext> {
    const { loaded, options } = await this.#opened(active)
    const repository = await this.#input.repositoryFor(active.entry.meta, path)
    const { license, assume, sources } = this.#input
    return {
      loaded,
      options,
      license,
      repository,
      ...(sources ? { sources } : {}),
      ...(assume ? { assume } : {})
    }
  }

  #fail({ entry }: ActiveRule, error: unknown, path: string | undefined): void {
    const message = error instanceof Error ? error.message : String(error)
    this.#failures.push({ ruleId: entry.meta.id, ...(path === undefined ? {} : { path }), message })
  }
}

/** A finding about a path alone has a file for its place, and no text. */
function candidateOfPath(rule: Rule, observation: Observation, { path, status }: ChangedPath): Candidate {
  const none = new LineSet([])
  const change: Change = { path, status, added: none, removed: none, hunks: [] }
  const document = new Document({ path, text: '', encoding: 'utf-8', notes: [] }, 'text')
  return { rule, observation, origin: { kind: 'page', change, side: 'head' }, document }
}

/** The blocks in which link references may be defined; no definition reaches over an empty line. */
function definingBlocks(text: string): readonly string[] {
  return text.includes(']:') ? text.split(/\n[ \t]*\r?\n/).filter((block) => block.includes(']:')) : []
}

/** A stretch of a page without the content of its fenced code. */
function without(fences: readonly Range[], page: string, { start, end }: Range): string {
  if (fences.length === 0) return page.slice(start, end)
  const kept = fences.map((fence, index) => page.slice(fences[index - 1]?.end ?? start, fence.start))
  return [...kept, page.slice(fences.at(-1)?.end ?? start, end)].join('\n')
}

function readsCode({ reads }: RuleHead): boolean {
  return reads !== 'prose' && reads !== 'links' && reads !== 'prose-and-links'
}

/** A rule at hand with all its options. */
export async function openRule({ entry, options }: ActiveRule): Promise<Omit<OpenRule, 'loaded'>> {
  const rule = await entry.open()
  if (entry.meta.defaults || !rule.meta.options) return { rule, options: { ...entry.meta.defaults, ...options } }
  const { parse } = await import('valibot')
  return { rule, options: parse(await rule.meta.options(), options) }
}

async function openAndLoad(active: ActiveRule): Promise<OpenRule> {
  const opened = await openRule(active)
  return { ...opened, loaded: await opened.rule.load?.() }
}

function isSectional(reads: Reads): boolean {
  return ['prose', 'links', 'prose-and-links', 'html', 'section'].includes(reads)
}

function viewOf(reads: Reads, section: Section, { path, subject, document }: Task): unknown {
  if (reads === 'prose') return { path, subject, prose: section.prose }
  if (reads === 'links') return { path, subject, links: section.links, images: section.images }
  if (reads === 'prose-and-links')
    return { path, subject, prose: section.prose, links: section.links, images: section.images }
  const { prose, links, images, code } = section
  return { path, subject, section, text: document.text, prose, links, images, code }
}

/** The author's own words as documents: the body is Markdown, title and commit messages are plain. What others wrote is blank in them. */
function wordsOf(pullRequest: PullRequest | undefined, beginParsing: () => () => void): readonly Task[] {
  const tasks: Task[] = []
  const add = (
    text: string | undefined,
    kind: 'markdown' | 'text',
    origin: Extract<Origin, { kind: 'pull-request' }>,
    path: string
  ) => {
    if (!text) return
    const document = new Document({ path, text, encoding: 'utf-8', notes: [] }, kind, beginParsing)
    tasks.push({ document, origin, subject: 'pull-request', path })
  }
  add(pullRequest?.title, 'text', { kind: 'pull-request', part: 'title' }, 'pull request title')
  const body = withoutTrailers(withoutTemplate(pullRequest?.body ?? '', pullRequest?.templates ?? []))
  add(body, 'markdown', { kind: 'pull-request', part: 'body' }, 'pull request description')
  for (const { sha, message } of pullRequest?.commits ?? []) {
    add(
      withoutTrailers(message),
      'text',
      { kind: 'pull-request', part: 'commit', commit: sha },
      `commit ${sha.slice(0, 12)}`
    )
  }
  return tasks
}
