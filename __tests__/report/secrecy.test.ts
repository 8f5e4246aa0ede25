/** Nothing that is written about a change holds a secret of the change. */
import { expect, test } from '@jest/globals'
import { check } from '../../src/engine/check.js'
import type { Report } from '../../src/engine/report.js'
import { catalogue } from '../../src/policy/catalogue.generated.js'
import { parseConfiguration } from '../../src/policy/configuration.js'
import { annotations } from '../../src/report/annotations.js'
import { jsonReport } from '../../src/report/json.js'
import { reviewOf } from '../../src/report/review.js'
import { sarifReport } from '../../src/report/sarif.js'
import { summaryMarkdown } from '../../src/report/summary.js'
import { textReport } from '../../src/report/text.js'
import { rules } from '../../src/rules/index.generated.js'
import { filled, tokenOf } from '../rules/placeholders.js'

const configuration = parseConfiguration(
  {},
  { policies: catalogue.map(({ id }) => id), rules: rules.map(({ meta }) => meta.id) }
)

function reportOn(head: string, title = 'Update docs'): Promise<Report> {
  return check(
    { files: [{ path: 'docs/page.md', head }], pullRequest: { title, body: head } },
    { rules, catalogue, configuration, takesPath: () => true, trust: 'base', clock: () => 0, version: '0.0.0' }
  )
}

/** Everything a host could write about a report, under the name of where it goes. */
function artifactsOf(report: Report): Readonly<Record<string, string>> {
  const whole = { baseStart: 0, baseLength: 0, headStart: 1, headLength: 1_000 }
  const shared = { policies: catalogue, contacts: [] }
  return {
    annotations: JSON.stringify(annotations(report, { most: 100 })),
    summary: summaryMarkdown(report, shared),
    comments: JSON.stringify(
      reviewOf(report, { ...shared, change: () => ({ hunks: [whole] }), most: 100, headSha: '0'.repeat(40) })
    ),
    json: jsonReport(report),
    sarif: sarifReport(report, {
      rules: rules.map(({ meta }) => meta),
      catalogue,
      informationUri: 'https://example.org'
    }),
    log: textReport(report, { color: false, policies: catalogue })
  }
}

const token = tokenOf('digitalocean-pat')
const planted: Readonly<Record<string, readonly [secret: string, text: string]>> = {
  'a token': [token, `Use ${token} here.`],
  'a token in a comment': [token, `<!-- ${token} -->`],
  'a token with something invisible in it': [
    token.slice(24),
    `Use ${token.slice(0, 24)}\u200b${token.slice(24)} here.`
  ],
  'a random value': [filled('{{value:alnum-40}}'), filled('API_KEY={{value:alnum-40}}')],
  'a password': [filled('{{value:password-14}}'), filled('password: "{{value:password-14}}"')],
  'a password in an address': [
    filled('{{value:alnum-12}}'),
    filled('mysql://kfield:{{value:alnum-12}}@db.reports-company.io/main')
  ],
  'a token twice on a line': [token, `${token} and ${token}`]
}

test.each(Object.entries(planted))('%s is in no artifact', async (_, [secret, text]) => {
  const report = await reportOn(`# Notes\n\n${text}\n`, `Add ${text}`)
  expect(report.findings.length).toBeGreaterThan(0)
  for (const [artifact, written] of Object.entries(artifactsOf(report))) {
    expect(written.length).toBeGreaterThan(0)
    expect({ artifact, told: written.includes(secret) }).toEqual({ artifact, told: false })
  }
})

test.each([
  ['a backslash', (text: string) => text.replaceAll('_', '\\_')],
  ['a numeric reference', (text: string) => text.replaceAll('_', '&#95;')],
  ['a named reference', (text: string) => text.replaceAll('_', '&lowbar;')],
  ['a zero-width space in its prefix', (text: string) => `${text.slice(0, 2)}\u200b${text.slice(2)}`],
  ['a soft hyphen in its prefix', (text: string) => `${text.slice(0, 2)}\u00ad${text.slice(2)}`],
  ['a line-break opportunity in its prefix', (text: string) => `${text.slice(0, 2)}<wbr>${text.slice(2)}`]
])('a token under %s wakes its rule', async (_, cover) => {
  const { findings } = await reportOn(`Use ${cover(token)} here.`)
  expect(findings.map(({ ruleId }) => ruleId)).toContain('secrets/provider-token')
})
