/** Keeps crafted pages from stalling the check: what may be slow is parsed in a thread that can be ended, and by a clock. */
import { dangerOf } from './danger.js'
import type { ParserThread } from './parser-thread.js'
import type { Language, ParsedStretch, Stretch } from './stretch.js'

export interface GuardSetup {
  /** Where `src/parser-worker.ts` lies, compiled or bundled; looked for only when it is needed. */
  readonly worker: () => URL | undefined
  /** Milliseconds. */
  readonly clock: () => number
  /** The time on that clock at which all parsing ends. */
  readonly deadline: number
}

/** Parses stretches of one page, as long as its file has time left. */
export interface PageParser {
  parse(stretch: Stretch): ParsedStretch
}

/** Milliseconds that one file may take where nothing can stop the parser, as `dangerOf` estimates them. */
const fileCost = 300

/** Milliseconds in the thread, for one stretch and for a whole file, the start of the thread included. */
const stretchTime = 400
const fileTime = 800

/**
 * What both versions of a file may cost, as estimated, to count as merely long, and the time they then have: on a busy machine parsing
 * takes several times what it takes alone. Crafted text is soon above.
 * So are a few long pages of MDX, up to 4,650 a version, which the times above mostly suffice for.
 */
const longFileCost = 3_000
const longFileTime = 10_000

/** What no time given here suffices for, many times what any real page was ever estimated at; nothing need be tried. */
const hopelessCost = 100_000

/** What a file has taken so far: estimated in all, and in the thread by the clock. */
interface Budget {
  cost: number
  spent: number
}

/** One guard serves one check. Without a worker, whatever is not safe stays unparsed. */
export class ParseGuard {
  readonly #setup: GuardSetup | undefined
  readonly #budgets = new Map<string, Budget>()
  #Thread: typeof ParserThread | undefined
  #thread: ParserThread | undefined
  #usable = true

  constructor(setup?: GuardSetup) {
    this.#setup = setup
  }

  /** Loads what the language needs. Pages with one path, such as two versions of a file, share one budget. */
  async pageParser(language: Language, path: string): Promise<PageParser> {
    const parse =
      language === 'mdx'
        ? (await import('./mdx-parser.js')).parseMdxStretch
        : (await import('./parser.js')).parseMarkdownStretch
    this.#Thread ??= (await import('./parser-thread.js')).ParserThread
    const budget = this.#budgets.get(path) ?? { cost: 0, spent: 0 }
    this.#budgets.set(path, budget)
    return {
      parse: (stretch) => {
        const danger = dangerOf(stretch.stubs + stretch.text, language)
        if (danger.level === 'refused') return { reason: danger.reason }
        if (danger.cost > hopelessCost) return { reason: 'parsing it would take too long' }
        budget.cost += danger.cost
        if (danger.level === 'safe' && budget.cost <= fileCost) return parse(stretch)
        const begun = this.#setup?.clock() ?? 0
        const long = budget.cost <= longFileCost
        const parsed = this.#parseInThread(
          language,
          stretch,
          long ? longFileTime - budget.spent : Math.min(fileTime - budget.spent, stretchTime)
        )
        budget.spent += (this.#setup?.clock() ?? 0) - begun
        return parsed
      }
    }
  }

  /** Ends the thread, if one was needed. */
  close(): void {
    this.#thread?.end()
    this.#thread = undefined
  }

  #parseInThread(language: Language, stretch: Stretch, most: number): ParsedStretch {
    const setup = this.#setup
    const thread = setup && this.#running(setup.worker)
    if (!thread) return { reason: 'it may take long, and nothing here could stop the parser' }
    const time = Math.floor(Math.min(most, setup.deadline - setup.clock()))
    if (time <= 0) return { reason: 'the time for parsing was used up' }
    const parsed = thread.ask({ language, stretch }, time)
    if (parsed) return parsed
    this.close()
    return { reason: 'parsing it took too long' }
  }

  /** The thread, started at its first question; none where that cannot be done. */
  #running(find: () => URL | undefined): ParserThread | undefined {
    if (!this.#usable || !this.#Thread) return undefined
    if (this.#thread) return this.#thread
    const worker = find()
    if (!worker) return undefined
    try {
      this.#thread = new this.#Thread(worker, () => {
        this.#usable = false
      })
    } catch {
      this.#usable = false // said in the reason of every stretch that asks for it
    }
    return this.#thread
  }
}
