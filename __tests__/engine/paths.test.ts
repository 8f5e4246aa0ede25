/** Rules over paths see every path of a change, whatever kind of file stands there. */
import { expect, test } from '@jest/globals'
import { createChecker } from '../../src/api.js'

test('other files are judged by their paths', async () => {
  const checker = await createChecker({})
  const { result, findings } = await checker.check({
    files: [{ path: 'docs/page.md', head: 'Words.' }],
    otherPaths: [
      { path: 'assets/report.pdf.exe', status: 'added' },
      { path: 'assets/kept.pdf.exe', status: 'modified' },
      { path: 'assets/gone.pdf.exe', status: 'deleted' },
      { path: 'assets/moved.pdf.exe', previousPath: 'assets/moved.exe', status: 'renamed' },
      { path: 'assets/photo.png', status: 'added' }
    ]
  })
  expect(findings.map(({ ruleId, place, severity }) => ({ ruleId, place, severity }))).toEqual(
    ['assets/moved.pdf.exe', 'assets/report.pdf.exe'].map((path) => ({
      ruleId: 'obfuscation/misleading-extension',
      place: { kind: 'file', path },
      severity: 'error'
    }))
  )
  expect(result).toBe('fail')
})

test('a path that looks like another of the same change is an error, alone a warning', async () => {
  const checker = await createChecker({})
  const severities = async (paths: readonly string[]) =>
    (await checker.check({ files: paths.map((path) => ({ path, head: 'Words.' })) })).findings.map(
      ({ severity }) => severity
    )
  expect(await severities(['docs/re\u0430dme.md'])).toEqual(['warning'])
  expect(await severities(['docs/re\u0430dme.md', 'docs/readme.md'])).toEqual(['error'])
})
