/** `check --timing`: where the time went, on the error output. */
import { afterAll, expect, test } from '@jest/globals'
import { timingText } from '../../../src/host/cli/timing.js'
import { bad, folderWith, good, goodfaith, removeFolders, rule } from './workplace.js'

afterAll(removeFolders)

const folder = () => folderWith({ 'bad.md': bad, 'worse.md': `${bad}\n# More\n\n${bad}`, 'good.md': good })

test('--timing names the stages and the rules that woke, and leaves the report as it is', async () => {
  const cwd = folder()
  const plain = await goodfaith(cwd, ['check', '--fail-on', 'never'])
  const timed = await goodfaith(cwd, ['check', '--fail-on', 'never', '--timing'])
  expect(timed.stdout).toBe(plain.stdout)
  expect(plain.stderr).toBe('')
  const labels = timed.stderr.split('\n').map((line) => line.split(/ +/)[0])
  expect(labels).toEqual(['reading', 'waking', 'parsing', 'loading', rule, 'other', 'total', ''])
  expect(timed.stderr).toMatch(/bidirectional-control +\d+\.\d ms {2}woke in 3 places\n/)
})

test('--timing is one line of JSON beside a report in JSON', async () => {
  const { stderr } = await goodfaith(folder(), ['check', '--timing', '--format', 'json'])
  const { rules, total, reading, waking, parsing, loading, other } = JSON.parse(stderr)
  expect(rules).toEqual([{ id: rule, milliseconds: expect.any(Number), places: 3 }])
  const ofRules = rules.reduce((sum: number, { milliseconds }: { milliseconds: number }) => sum + milliseconds, 0)
  expect(reading + waking + parsing + loading + other + ofRules).toBeCloseTo(total, 3)
})

test('the parts of a timing add up', () => {
  const rules = [{ id: 'a/b', milliseconds: 5, places: 1 }]
  const checking = { total: 20, waking: 5, parsing: 6, loading: 1, other: 3, rules }
  expect(timingText({ reading: 10, checking, reporting: 2 }, 'text')).toBe(
    [
      'reading        10.0 ms',
      'waking          5.0 ms',
      'parsing         6.0 ms',
      'loading         1.0 ms',
      'a/b             5.0 ms  woke in 1 place',
      'other           5.0 ms',
      'total          32.0 ms',
      ''
    ].join('\n')
  )
})
