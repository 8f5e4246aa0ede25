/** One line on the terminal that tells how far long work has come, and leaves nothing behind. */
import { visible } from '../../report/visible.js'
import type { Output } from './system.js'

/** Milliseconds of silence before the line first shows, and between two of its states. */
const patience = 500
const pause = 80

const erase = '\r\u001b[K'

export class StatusLine {
  readonly #output: Output
  readonly #clock: () => number
  readonly #silentUntil: number
  #shown = false
  #nextAt = 0

  /** Stays silent unless `output` is a terminal. */
  constructor(output: Output, clock: () => number) {
    this.#output = output
    this.#clock = clock
    this.#silentUntil = output.isTTY ? clock() + patience : Number.POSITIVE_INFINITY
  }

  show(text: string): void {
    const now = this.#clock()
    if (now < this.#silentUntil || now < this.#nextAt) return
    const width = (this.#output.columns ?? 80) - 1
    this.#output.write(`${erase}${[...visible(text)].slice(0, Math.max(1, width)).join('')}`)
    this.#shown = true
    this.#nextAt = now + pause
  }

  clear(): void {
    if (this.#shown) this.#output.write(erase)
    this.#shown = false
  }
}
