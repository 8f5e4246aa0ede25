/** What `--timing` prints: where the time of a check went. */
import type { Timing } from '../../engine/timing.js'
import { counted } from '../../report/counts.js'
import type { Format } from './format.js'

/** Milliseconds. */
export interface RunTiming {
  /** Finding out what to check, its configuration included, and reading it. */
  readonly reading: number
  readonly checking: Timing
  readonly reporting: number
}

/** A table for people; one line of JSON where the report is JSON too. */
export function timingText({ reading, checking, reporting }: RunTiming, format: Format): string {
  const { waking, parsing, loading, other, rules, total } = checking
  const all = { reading, waking, parsing, loading, other: other + reporting, total: reading + total + reporting }
  if (format === 'json') return `${JSON.stringify({ ...all, rules })}\n`
  const rows = [
    ['reading', all.reading],
    ['waking', all.waking],
    ['parsing', all.parsing],
    ['loading', all.loading],
    ...rules.map(({ id, milliseconds, places }) => [id, milliseconds, `woke in ${counted(places, 'place')}`] as const),
    ['other', all.other],
    ['total', all.total]
  ] as const
  const name = Math.max(...rows.map(([label]) => label.length))
  const lines = rows.map(([label, milliseconds, remark = '']) =>
    `${label.padEnd(name)}  ${milliseconds.toFixed(1).padStart(10)} ms  ${remark}`.trimEnd()
  )
  return `${lines.join('\n')}\n`
}
