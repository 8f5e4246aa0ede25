/** A page, read-only: its sections, prose, links, code, HTML and front matter, each found once and kept. */
import type { Root } from 'mdast'
import type { Html5 } from './html.js'
import type { Code, Comment, Definition, FrontMatter, Image, Link } from './markdown-parts.js'
import { type Outline, type OutlineSection, outlineOf } from './outline.js'
import { ParseGuard } from './parse-guard.js'
import { plainTextReader, readPlainText } from './plain-text.js'
import { Prose } from './prose.js'
import type { Cut, Parsed, Reader, Unparsed } from './reader.js'
import type { Source } from './source.js'
import { LineIndex, type Range } from './span.js'

export type DocumentKind = 'markdown' | 'mdx' | 'text'

/** A page with more headings than this is cut more coarsely: each part costs the parser and the rules their beginning. */
const mostSections = 1_000

/** UTF-16 units of a value of the front matter that is no string. */
const longestNumber = 100

/** Which reader a path asks for: Markdown and MDX by their endings, all else is plain text. */
export function documentKind(path: string): DocumentKind {
  if (/\.mdx$/i.test(path)) return 'mdx'
  return /\.(?:md|markdown|mdown|mkdn?|mdwn)$/i.test(path) ? 'markdown' : 'text'
}

/** A page is cut at its headings; a section holds one heading and all up to the next, or what stands before the first. */
export class Section {
  readonly range: Range
  readonly headingRange: Range | undefined
  readonly #read: () => Parsed
  #parsed: Parsed | undefined

  constructor(range: Range, headingRange: Range | undefined, read: () => Parsed) {
    this.range = range
    this.headingRange = headingRange
    this.#read = read
  }

  get #content(): Parsed {
    this.#parsed ??= this.#read()
    return this.#parsed
  }

  /** The parsed Markdown; positions count from the start of the page. Empty for plain text. */
  get tree(): Root {
    return this.#content.tree
  }

  get prose(): Prose {
    return this.#content.prose
  }

  get links(): readonly Link[] {
    return this.#content.links
  }

  get images(): readonly Image[] {
    return this.#content.images
  }

  get code(): readonly Code[] {
    return this.#content.code
  }

  get comments(): readonly Comment[] {
    return this.#content.comments
  }

  /** The section's HTML as a browser's parser sees it; absent where there is none. */
  get html(): Html5 | undefined {
    return this.#content.html
  }
}

/** Reads one page. Outline and lines are free; all that needs parsing asks for `prepare` first. */
export class Document {
  readonly source: Source
  readonly kind: DocumentKind
  #lines: LineIndex | undefined
  #outline: Outline | undefined
  #reader: Reader | undefined
  #sections: readonly Section[] | undefined
  #frontMatter: FrontMatter | undefined
  readonly #beginParsing: () => () => void
  readonly #answers = new Map<unknown, unknown>()

  /** `beginParsing` is called whenever parsing begins, its answer when it ends. */
  constructor(
    source: Source,
    kind: DocumentKind = documentKind(source.path),
    beginParsing: () => () => void = () => () => undefined
  ) {
    this.source = source
    this.kind = kind
    this.#beginParsing = beginParsing
  }

  get text(): string {
    return this.source.text
  }

  get lines(): LineIndex {
    this.#lines ??= new LineIndex(this.text)
    return this.#lines
  }

  /** Where the page is cut, found from its lines alone. */
  get outline(): Outline {
    this.#outline ??= this.kind === 'text' ? { sections: [], fences: [] } : outlineOf(this.text)
    return this.#outline
  }

  /**
   * Loads the parsers this page needs, and parses only what `guard` lets pass. May be called again at no cost.
   * Where nobody will read the front matter or the first section, which shows its values, `parts` may be 'later sections'.
   */
  async prepare(guard = new ParseGuard(), parts: 'all' | 'later sections' = 'all'): Promise<void> {
    const { frontMatter } = this.outline
    const opens = frontMatter !== undefined && parts === 'all' && this.#frontMatter === undefined
    if (this.#reader && !opens) return
    const endParsing = this.#beginParsing()
    try {
      if (opens) {
        const { readFrontMatter } = await import('./front-matter.js')
        this.#frontMatter = readFrontMatter(frontMatter.kind, this.text, frontMatter.range, frontMatter.value)
      }
      this.#reader ??= await this.#openReader(guard)
    } finally {
      endParsing()
    }
  }

  /** Gives back the memory of what was read and parsed; what is asked for once more is read once more. */
  forget(): void {
    this.#sections = undefined
    this.#outline = undefined
    this.#lines = undefined
    this.#answers.clear()
    this.#reader?.forget?.()
  }

  /** What a function of the prepared page gives, worked out once. */
  answerTo<T>(question: (document: Document) => T): T {
    if (!this.#answers.has(question)) this.#answers.set(question, question(this))
    return this.#answers.get(question) as T // set by the line above, by this question alone
  }

  /** The same page, already prepared, with nothing in the sections whose source does not pass: they are never parsed for it. */
  onlyWith(passes: (source: string, range: Range) => boolean): Document {
    const part = new Document(this.source, this.kind, this.#beginParsing)
    part.#reader = this.#ready()
    part.#frontMatter = this.#frontMatter
    part.#outline = this.#outline
    part.#lines = this.lines
    part.#sections = this.sections.map((section) => {
      const { range, headingRange } = section
      if (passes(this.text.slice(range.start, range.end), range)) return section
      return new Section(range, headingRange, () => readPlainText(this.text, { start: range.start, end: range.start }))
    })
    return part
  }

  get prepared(): boolean {
    return this.#reader !== undefined
  }

  get frontMatter(): FrontMatter | undefined {
    this.#ready()
    return this.#frontMatter
  }

  get sections(): readonly Section[] {
    this.#sections ??= this.#cuts().map(
      (cut, index) =>
        new Section(index === 0 ? { start: 0, end: cut.range.end } : cut.range, cut.heading?.range, () =>
          this.#read(cut, index)
        )
    )
    return this.#sections
  }

  /** The content of fenced code that lies in a part of the page, as far as the lines alone tell; empty for MDX and plain text. */
  fencesIn({ start, end }: Range): readonly Range[] {
    if (this.kind !== 'markdown') return []
    return this.outline.fences.filter((fence) => fence.start >= start && fence.end <= end)
  }

  /** Link reference definitions of the whole page under their normalized labels. */
  get definitions(): ReadonlyMap<string, Definition> {
    return this.#ready().definitions
  }

  get prose(): Prose {
    return Prose.join(this.sections.map((section) => section.prose))
  }

  get links(): readonly Link[] {
    return this.sections.flatMap((section) => section.links)
  }

  get images(): readonly Image[] {
    return this.sections.flatMap((section) => section.images)
  }

  get code(): readonly Code[] {
    return this.sections.flatMap((section) => section.code)
  }

  get comments(): readonly Comment[] {
    return this.sections.flatMap((section) => section.comments)
  }

  /** What a reader of the report should know, as far as the page has been read: its encoding, what was parsed otherwise than named. */
  get notes(): readonly string[] {
    const problem = this.#frontMatter?.problem
    return [...this.source.notes, ...(problem ? [problem] : []), ...(this.#reader?.notes ?? [])]
  }

  /** What no parser could read, so far; it was looked at as plain text alone. */
  get unparsed(): readonly Unparsed[] {
    const { range, limit } = this.#frontMatter ?? {}
    return [...(range && limit ? [{ range, reason: limit }] : []), ...(this.#reader?.unparsed ?? [])]
  }

  #cuts(): readonly Cut[] {
    const whole = { range: { start: this.outline.frontMatter?.range.end ?? 0, end: this.text.length } }
    const { sections } = this.outline
    if (this.kind !== 'markdown' || sections.length === 0) return [whole]
    const parts = sections.length <= mostSections ? sections : coarser(sections, this.text.length / mostSections)
    return parts.map((section, index) => {
      const next = parts[index + 1]?.heading?.range
      return { ...section, ...(next ? { next } : {}) }
    })
  }

  async #openReader(guard: ParseGuard): Promise<Reader> {
    if (this.kind === 'text') return plainTextReader(this.text)
    const parser = await guard.pageParser(this.kind, this.source.path)
    if (this.kind === 'markdown')
      return (await import('./markdown.js')).markdownReader(this.text, this.#cuts(), this.lines, parser)
    const body = { start: this.outline.frontMatter?.range.end ?? 0, end: this.text.length }
    return (await import('./mdx.js')).mdxReader(this.text, body, this.lines, parser)
  }

  #read(cut: Cut, index: number): Parsed {
    const reader = this.#ready()
    const endParsing = this.#beginParsing()
    try {
      const parsed = reader.read(cut)
      return index === 0 && this.#frontMatter
        ? { ...parsed, prose: Prose.join([this.#frontMatterProse(this.#frontMatter), parsed.prose]) }
        : parsed
    } finally {
      endParsing()
    }
  }

  /** Many sites show the values of the front matter, so they are read like prose; what has no values, as plain text. */
  #frontMatterProse({ entries, problem, limit }: FrontMatter): Prose {
    const { frontMatter } = this.outline
    if (frontMatter && (problem || limit)) return readPlainText(this.text, frontMatter.value).prose
    return Prose.of(
      entries.flatMap(({ value, range }) => {
        const written = this.text.slice(range.start, range.end)
        // A number is read as it is written, or +44 would lose its plus; where its place is not known exactly, its line may hold many.
        const text = typeof value !== 'string' && written.length <= longestNumber ? written : String(value)
        if (text.trim() === '') return []
        const found = written.slice(0, text.length + 1_000).indexOf(text) // in a long list of TOML the whole line stands for each
        const start = range.start + found
        const source = found === -1 ? range : { start, end: start + text.length }
        return [
          { kind: 'front-matter' as const, quoted: false, text, pieces: [{ at: 0, length: text.length, source }] }
        ]
      })
    )
  }

  #ready(): Reader {
    if (!this.#reader) throw new Error(`${this.source.path} is read before it is prepared`)
    return this.#reader
  }
}

/** Sections joined with those that follow until each is at least so long; the first heading of several stands for them. */
function coarser(sections: readonly OutlineSection[], length: number): readonly OutlineSection[] {
  const joined: OutlineSection[] = []
  for (const section of sections) {
    const last = joined.at(-1)
    if (last && last.range.end - last.range.start < length)
      joined[joined.length - 1] = { ...last, range: { start: last.range.start, end: section.range.end } }
    else joined.push(section)
  }
  return joined
}
