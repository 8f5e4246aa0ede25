/** The stopwatch of a check: every moment is counted once, for the innermost work. */
import { describe, expect, test } from '@jest/globals'
import { Stopwatch } from '../../src/engine/timing.js'

/** A stopwatch with a clock that stands still until it is moved. */
function stopwatch() {
  let now = 1_000
  const watch = new Stopwatch(() => now)
  return { watch, pass: (milliseconds: number) => (now += milliseconds) }
}

describe('a stopwatch', () => {
  test('charges what is done inside other work to itself alone', () => {
    const { watch, pass } = stopwatch()
    pass(1)
    const leaveRule = watch.enter('privacy/phone-number')
    pass(2)
    const leaveParsing = watch.enter('parsing')
    pass(4)
    leaveParsing()
    pass(8)
    leaveRule()
    pass(16)
    expect(watch.read()).toEqual({
      total: 31,
      waking: 0,
      parsing: 4,
      loading: 0,
      other: 17,
      rules: [{ id: 'privacy/phone-number', milliseconds: 10, places: 1 }]
    })
  })

  test('counts the places of each rule and puts the costliest first', () => {
    const { watch, pass } = stopwatch()
    for (const [rule, milliseconds] of [
      ['links/text-mismatch', 1],
      ['secrets/private-key', 5],
      ['links/text-mismatch', 2]
    ] as const) {
      const leave = watch.enter(rule)
      pass(milliseconds)
      leave()
    }
    expect(watch.read().rules).toEqual([
      { id: 'secrets/private-key', milliseconds: 5, places: 1 },
      { id: 'links/text-mismatch', milliseconds: 3, places: 2 }
    ])
  })
})
