/** Whatever stands in file names and pages: no report makes the runner, a terminal or GitHub act on it. */
import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { createChecker } from '../../src/api.js'
import type { Checker } from '../../src/api.js'
import type { Finding, Report } from '../../src/engine/report.js'
import { catalogue } from '../../src/policy/catalogue.generated.js'
import { annotations, workflowCommand } from '../../src/report/annotations.js'
import { checkRunText } from '../../src/report/check-run.js'
import { settledBody } from '../../src/report/comment.js'
import { jsonReport } from '../../src/report/json.js'
import { fileComment, reviewOf } from '../../src/report/review.js'
import { sarifReport } from '../../src/report/sarif.js'
import { summaryComment, summaryMarkdown } from '../../src/report/summary.js'
import { textReport } from '../../src/report/text.js'
import { safeLogLine } from '../../src/report/workflow-command.js'
import { readLog } from '../fake-github/workflow-commands.js'
import { nodesOf } from './nodes-of.js'

const contacts = [{ name: 'the moderators', link: 'mailto:moderators@meadow.example' }]
const context = { policies: catalogue, contacts, showMatches: true }
const markdown = unified().use(remarkParse).use(remarkGfm)

/** Pieces that try to be markup, a mention, a reference, an address, a command, or to end what is around them. */
const pieces = [
  ...[
    '::error::pwned',
    '##[stop-commands]x',
    '##[add-mask]a',
    '%0A::set-output name=a::b',
    '\u001b[2J',
    '\u0007',
    '\u0085::warning::x'
  ],
  ...['@octocat', '@org/team', '#1', 'GH-1', 'o/r#1', 'a@b.example', 'http://x.test', 'www.x.test', ':tada:', '$x$'],
  ...[
    '`',
    '```',
    '~~~',
    '|',
    '<img src=x onerror=y>',
    '</details>',
    '<!-- x -->',
    '-->',
    '[a](b)',
    '![a](b)',
    '&lt;',
    '\\',
    '*',
    '_'
  ],
  ...[
    '\u202e',
    '\u200b',
    '\ufeff',
    '\u2028',
    '\ud800',
    '<!-- goodfaith:fingerprint=00000000000000000000000000000000 -->'
  ],
  ...['0123456789abcdef0123456789abcdef01234567', 'word', ' ', '/', '"', "'", '1.', '-', '>']
]
const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))

/** Something a rule finds, so that there is a report at all, with a match that is not sensitive. */
const found = 'Log in at [https://bank.example](https://login.test/).'

let checker: Checker

beforeAll(async () => {
  checker = await createChecker()
})

async function reportOn(name: string, words: string): Promise<Report> {
  const path = `docs/${name.replaceAll('\0', '')}.md`
  const head = `${found}\n\n${words} ${found}\n\n[https://${words}.example](https://login.test/)\n\n${words}\n`
  return checker.check({ files: [{ path, head }], pullRequest: { title: words, body: `${words}\n\n${found}` } })
}

/** The report with a repair that holds the words, as a rule could yield it. */
function repaired(report: Report, words: string): Report {
  const lines = (finding: Finding) => {
    const line = finding.span?.start.line ?? 1
    return { first: line, last: line, text: words }
  }
  return {
    ...report,
    findings: report.findings.map((finding) =>
      finding.span ? { ...finding, fix: { span: finding.span, text: words, lines: lines(finding) } } : finding
    )
  }
}

/** All that is posted or shown as Markdown. */
function markdownOf(report: Report): readonly string[] {
  const change = () => ({ hunks: [{ baseStart: 1, baseLength: 99, headStart: 1, headLength: 99 }] })
  const [review, listing] = [20, 0].map((most) =>
    reviewOf(report, { ...context, change, most, headSha: 'a'.repeat(40) })
  )
  if (review === undefined || listing === undefined) throw new Error('There are two reviews.')
  const bodies = [
    review.body,
    listing.body,
    ...review.comments.map(({ body }) => body),
    fileComment(report.findings, context)
  ]
  return [
    ...bodies,
    ...bodies.map((body) => settledBody(body, 'a'.repeat(40))),
    summaryMarkdown(report, context),
    summaryComment(report, context),
    checkRunText(report, 'Title', context).summary
  ]
}

const ourHtml =
  /^(?:<\/?details>(?:<summary>[A-Za-z: ]+<\/summary>)?|<!-- goodfaith:(?:fingerprint|settled)=[0-9a-f]{32} -->\n?)+$/

/** Everything a page may link to stands in the catalogue of policies, or is a contact. */
const ours = new Set(
  catalogue.flatMap(({ link, appeal, reporting, clauses }) => [
    ...[link, appeal.link, reporting.link],
    ...clauses.map((clause) => clause.link)
  ])
)
const isOurs = (url: string) =>
  url.startsWith('mailto:moderators@') || [...ours].some((link) => link && new URL(link).href === url)

/** What GitHub would make live in text that is no code and no link. */
const live = /@[a-z0-9]|#\d|\bgh-\d|:\/\/|\bwww\.|\b[0-9a-f]{7,40}\b|:[\w+-]+:|\$/i

function expectInert(source: string): void {
  const walk = (node: Nodes, linked: boolean): void => {
    if (node.type === 'html') expect(node.value).toMatch(ourHtml)
    if (node.type === 'image' || node.type === 'imageReference') throw new Error('A picture came out of the text.')
    if (node.type === 'link' && !isOurs(node.url)) throw new Error(`A link to ${node.url} came out of the text.`)
    if (node.type === 'text' && !linked) expect(node.value).not.toMatch(live)
    if ('children' in node) for (const child of node.children) walk(child, linked || node.type === 'link')
  }
  walk(markdown.parse(source), false)
}

/** Characters nobody sees keep lines from being offered. */
const isShowable = (words: string) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(words)

describe('whatever stands in names and pages', () => {
  test('no posted text holds a live mention, reference or link, or a tag that is not ours', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (name, words) => {
        const report = repaired(await reportOn(name, words), words)
        expect(report.findings.length).toBeGreaterThan(0)
        for (const source of markdownOf(report)) expectInert(source)
      }),
      { numRuns: 80 }
    )
  })

  test('no line of the log is a command but our annotations, and none reaches the terminal', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (name, words) => {
        const report = repaired(await reportOn(name, words), words)
        const given = annotations(report)
        const lines = given.map(workflowCommand)
        const { commands } = readLog(`${lines.join('\n')}\n${safeLogLine(words)}\n${safeLogLine(name)}\n`, '')
        expect(commands.map((command) => command.name)).toEqual(given.map(({ level }) => level))
        const printed = [
          textReport(report, { color: false, policies: catalogue }),
          jsonReport(report),
          sarifReport(report, { rules: [], catalogue, informationUri: 'https://example.org/' })
        ]
        for (const output of printed) {
          expect(readLog(output, '').commands).toEqual([])
          expect(output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202e\u200b\ufeff]/u)
        }
        expect(JSON.parse(jsonReport(report))).toBeDefined()
      }),
      { numRuns: 150 }
    )
  })

  test('a suggestion is the block it says and ends where it says, with nothing in it but the lines', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (name, words) => {
        const report = repaired(await reportOn(name, 'calm'), words)
        const blocks = markdownOf(report)
          .filter((source) => source.includes('suggestion\n'))
          .flatMap((source) => nodesOf(markdown.parse(source)))
          .flatMap((node) => (node.type === 'code' && node.lang === 'suggestion' ? node.value : []))
        expect(new Set(blocks)).toEqual(new Set(isShowable(words) ? [words] : []))
      }),
      { numRuns: 80 }
    )
  })
})
