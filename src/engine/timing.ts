/** Where the time of a check goes: every moment counts for the innermost piece of work being done, and for no other. */
import type { Waker } from './wake.js'

/** Milliseconds, by what they were spent on. */
export interface Timing {
  readonly total: number
  /** Searching the texts for what wakes a rule. */
  readonly waking: number
  /** Parsing woken sections, and loading the parsers. */
  readonly parsing: number
  /** Loading what woken rules need: numbering plans, public suffixes, the facts of the repository. */
  readonly loading: number
  /** Comparing versions, and everything after the rules. */
  readonly other: number
  /** The rules that ran, the costliest first. */
  readonly rules: readonly RuleTime[]
}

export interface RuleTime {
  readonly id: string
  readonly milliseconds: number
  /** In how many places, sections or pages or the change as a whole, the rule woke and ran. */
  readonly places: number
}

/** A rule by its id, or one of the stages. */
export type Work = 'waking' | 'parsing' | 'loading' | `${string}/${string}`

/** Says that a piece of work begins, and answers with how to say that it ends. */
export type Enter = (work: Work) => () => void

const nothing = () => undefined

/** For when nobody asks: looks at no clock. */
export const untimed: Enter = () => nothing

export class Stopwatch {
  readonly #clock: () => number
  readonly #begun: number
  readonly #spent = new Map<Work | 'other', { milliseconds: number; times: number }>()
  #work: Work | 'other' = 'other'
  #since: number

  /** Begins now; `clock` counts milliseconds. */
  constructor(clock: () => number) {
    this.#clock = clock
    this.#begun = this.#since = clock()
  }

  readonly enter: Enter = (work) => {
    const outer = this.#work
    this.#turnTo(work)
    this.#account(work).times++
    return () => this.#turnTo(outer)
  }

  read(): Timing {
    this.#turnTo(this.#work)
    const { waking, parsing, loading, other, ...rules } = Object.fromEntries(this.#spent)
    const spent = (account: { readonly milliseconds: number } | undefined) => account?.milliseconds ?? 0
    return {
      total: this.#since - this.#begun,
      waking: spent(waking),
      parsing: spent(parsing),
      loading: spent(loading),
      other: spent(other),
      rules: Object.entries(rules)
        .map(([id, { milliseconds, times }]) => ({ id, milliseconds, places: times }))
        .sort((a, b) => b.milliseconds - a.milliseconds)
    }
  }

  #turnTo(work: Work | 'other'): void {
    const now = this.#clock()
    this.#account(this.#work).milliseconds += now - this.#since
    this.#since = now
    this.#work = work
  }

  #account(work: Work | 'other') {
    const account = this.#spent.get(work) ?? { milliseconds: 0, times: 0 }
    this.#spent.set(work, account)
    return account
  }
}

/** The waker with its time taken. */
export function timedWaker(waker: Waker, enter: Enter): Waker {
  const timed = (wokenBy: Waker['wokenBy']) => (text: string) => {
    const leave = enter('waking')
    try {
      return wokenBy(text)
    } finally {
      leave()
    }
  }
  return { wokenBy: timed(waker.wokenBy), wokenByCode: timed(waker.wokenByCode) }
}
