/** What the command line knows of the world around it; tests hand in one of their own. */
import type { CheckInput } from '../../engine/check.js'
import type { ImageSelection } from '../../engine/image-selection.js'
import type { Report } from '../../engine/report.js'
import type { Timing } from '../../engine/timing.js'
import type { Trust } from '../../engine/waiver.js'
import type { Facts } from '../../facts/facts.js'
import type { Configuration, Known } from '../../policy/configuration.js'

export interface Output {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  write(text: string): unknown
}

export type Environment = Readonly<Record<string, string | undefined>>

/** The part of the library the command line needs; `src/api.ts` has it. */
export interface Library {
  known(): Promise<Known>
  checkerOf(configuration: Configuration): Promise<{
    readonly images?: ImageSelection
    check(
      change: CheckInput,
      options: {
        readonly trust: Trust
        readonly onProgress: (done: number, total: number, path: string) => void
        readonly onTiming?: (timing: Timing) => void
      }
    ): Promise<Report>
    inspect(source: { readonly path: string; readonly text: Uint8Array }): Promise<Facts>
  }>
}

/** What is piped in, or typed. */
export interface Input extends AsyncIterable<string | Uint8Array> {
  readonly isTTY?: boolean | undefined
}

export interface System {
  /** The folder that relative paths start from, absolute. */
  readonly cwd: string
  readonly env: Environment
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
  /** Milliseconds since some fixed moment. */
  readonly clock: () => number
  /** Fetched when a command needs it, so that `--help` costs nothing. */
  readonly library: () => Promise<Library>
}
