/** A parser in a thread of its own: asked like a function, ended when it takes too long. */
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { Language, ParsedStretch, Stretch } from './stretch.js'

/** What the thread is given to begin with: where questions come in, and the number it sets to 1 once an answer is sent. */
export interface ThreadData {
  readonly questions: MessagePort
  readonly answered: Int32Array
}

export interface Question {
  readonly language: Language
  readonly stretch: Stretch
}

/** MiB that the thread may use before it is ended. */
const memory = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 32 }

export class ParserThread {
  readonly #worker: Worker
  readonly #port: MessagePort
  readonly #answered = new Int32Array(new SharedArrayBuffer(4))

  /** `entry` is `src/parser-worker.ts`, compiled or bundled; `onBroken` is told, at a later turn, that its code does not run here. */
  constructor(entry: URL, onBroken: () => void) {
    const { port1, port2 } = new MessageChannel()
    const workerData: ThreadData = { questions: port2, answered: this.#answered }
    this.#port = port1
    this.#worker = new Worker(entry, {
      workerData,
      transferList: [port2],
      resourceLimits: memory,
      execArgv: [],
      env: {},
      stdout: true,
      stderr: true
    })
    this.#worker.on('error', (error: Error & { readonly code?: string }) => {
      if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') onBroken()
    })
    // Neither the thread nor the way to it keeps the process alive.
    this.#worker.unref()
    this.#port.unref()
  }

  /** The answer; `undefined` where none came in so many milliseconds. The caller does nothing else meanwhile. */
  ask(question: Question, milliseconds: number): ParsedStretch | undefined {
    this.#port.postMessage(question)
    if (Atomics.wait(this.#answered, 0, 0, milliseconds) === 'timed-out') return undefined
    Atomics.store(this.#answered, 0, 0)
    const received: { readonly message: ParsedStretch } | undefined = receiveMessageOnPort(this.#port)
    return received?.message
  }

  end(): void {
    this.#port.close()
    void this.#worker.terminate()
  }
}
