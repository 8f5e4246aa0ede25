/** A report with one of everything, some of it hostile, for the tests of the reporters. */
import { redact } from '../../src/engine/redaction.js'
import type { Excerpt, Finding, Place, Report, WaivedFinding } from '../../src/engine/report.js'
import type { Span } from '../../src/document/span.js'
import type { Catalogue, Policy } from '../../src/policy/catalogue.js'
import type { Contact } from '../../src/policy/configuration.js'
import type { DescribedRule } from '../../src/report/sarif.js'

/** A path that tries Markdown, HTML, workflow commands, percent encoding and reordering at once. */
export const hostilePath = 'docs/`<img src=x>`|%0A::error::\u202egnp [a](b) #1.md'

/** A line that tries the log, the terminal and the page; it must never reach a public reporter. */
export const hostileLine = '::error::pwned ##[stop-commands]x \u001b[31m\u202e @everyone <script>'

export function span(line: number, column: number, endLine = line, endColumn = column + 5): Span {
  return {
    start: { line, column, offset: line * 100 + column },
    end: { line: endLine, column: endColumn, offset: endLine * 100 + endColumn }
  }
}

export function textPlace(path: string, at: Span, side: 'base' | 'head' = 'head'): Place {
  return { kind: 'text', path, side, span: at }
}

export function excerptOf(line: number, text: string, match: string, sensitive = false): Excerpt {
  const start = text.indexOf(match)
  const range = { start, end: start + match.length }
  const shown = redact(text, { start: 0, end: text.length }, sensitive ? [range] : [])
  return { line, text: shown, start: start + 1, end: start + match.length + 1 }
}

let made = 0

/** A finding of `privacy/phone-number` unless the parts say otherwise; `path` and `span` follow the place. */
export function findingOf(parts: Partial<Finding> & { readonly place: Place }): Finding {
  const { place } = parts
  const at = place.kind === 'file' ? undefined : place.span
  return {
    ruleId: 'privacy/phone-number',
    severity: 'error',
    confidence: 'high',
    clauses: [
      { id: 'meadow/privacy.phone', kind: 'decide' },
      { id: 'orchard/doxing', kind: 'decide' }
    ],
    message: 'Phone number in prose. It identifies somebody who may not have agreed to be published.',
    remedy: 'Remove it, or link to a page its owner keeps.',
    ...(place.kind === 'pull-request' ? {} : { path: place.path }),
    ...(at === undefined ? {} : { span: at }),
    sensitive: true,
    review: false,
    fingerprint: (++made).toString(16).padStart(32, 'a'),
    ...parts
  }
}

export function waivedOf(finding: Finding, waiver: WaivedFinding['waiver']): WaivedFinding {
  return { ...finding, waiver }
}

export function reportOf(parts: Partial<Report> = {}): Report {
  return {
    version: 1,
    tool: { name: 'goodfaith', version: '0.1.0' },
    result: 'pass',
    failOn: 'error',
    policies: ['meadow', 'orchard'],
    files: { checked: 14, ignored: 2 },
    findings: [],
    waived: [],
    outOfScope: 0,
    failures: [],
    skipped: [],
    notes: [],
    ...parts
  }
}

export function sampleReport(): Report {
  made = 0
  return reportOf({
    result: 'fail',
    findings: [
      findingOf({
        place: textPlace('docs/contact.md', span(12, 13, 12, 29)),
        excerpt: excerptOf(12, 'Ring Sam on +44 7700 900123\tafter six.', '+44 7700 900123', true),
        fix: {
          span: span(12, 13, 12, 29),
          text: 'the help desk',
          lines: { first: 12, last: 12, text: 'Ring Sam on the help desk\tafter six.' }
        }
      }),
      findingOf({
        ruleId: 'links/text-mismatch',
        severity: 'warning',
        confidence: 'medium',
        clauses: [{ id: 'meadow/phishing', kind: 'decide' }],
        message: 'The words of this link name docs.example.org, but it leads to example.net.',
        remedy: 'Let the words and the address name the same site.',
        place: textPlace('docs/contact.md', span(14, 1, 16, 9)),
        excerpt: excerptOf(14, 'See [docs.example.org](https://example.net) 参照してください', 'docs.example.org'),
        sensitive: false
      }),
      findingOf({
        ruleId: 'license/not-allowed',
        clauses: [{ id: 'orchard/property', kind: 'decide' }],
        message: 'The page declares CC-BY-NC-4.0, which this project does not accept.',
        remedy: 'Ask its author for another license, or link to the page instead.',
        place: { kind: 'file', path: 'docs/guide.md' },
        sensitive: false
      }),
      findingOf({
        ruleId: 'attribution/removed',
        severity: 'warning',
        clauses: [{ id: 'meadow/credits', kind: 'assist' }],
        message: 'A credit line was removed, but most of the text it credits is still there.',
        remedy: 'Put the credit back, with its source and license.',
        place: {
          kind: 'text',
          path: 'docs/guide.md',
          side: 'base',
          span: span(40, 1, 41, 1),
          headPath: 'docs/manual.md'
        },
        excerpt: excerptOf(
          40,
          'Adapted from the Meadow Handbook, CC BY 4.0.',
          'Adapted from the Meadow Handbook, CC BY 4.0.'
        ),
        sensitive: false
      }),
      findingOf({
        ruleId: 'obfuscation/bidirectional-control',
        severity: 'notice',
        confidence: 'low',
        clauses: [{ id: 'meadow/obfuscation', kind: 'decide' }],
        message: 'U+202E changes the order in which the text is shown.',
        remedy: 'Remove it.',
        review: true,
        place: textPlace(hostilePath, span(3, 46, 3, 47)),
        excerpt: excerptOf(3, hostileLine, '\u202e'),
        sensitive: false
      }),
      findingOf({ place: { kind: 'pull-request', part: 'body', span: span(2, 5) } }),
      findingOf({ place: { kind: 'pull-request', part: 'commit', commit: '0123456789abcdef0123456789abcdef01234567' } })
    ],
    waived: [
      waivedOf(findingOf({ place: textPlace('docs/emergency.md', span(4, 2)) }), {
        origin: 'inline',
        reason: 'The number of the front desk, published by @desk itself.'
      }),
      waivedOf(findingOf({ place: textPlace('docs/press.md', span(9, 2)) }), {
        origin: 'configuration',
        reason: 'Press office',
        owner: '@docs-team',
        expires: '2031-01-31'
      })
    ],
    outOfScope: 3,
    failures: [{ ruleId: 'links/text-mismatch', path: hostilePath, message: `Cannot read ${hostileLine}` }],
    skipped: [
      { path: 'docs/huge.md', reason: 'The file has 6,000,000 bytes; the limit is 1,000,000.' },
      { path: 'docs/deep.md', span: span(10, 1, 90, 1), reason: 'Too deeply nested to parse; checked as raw text.' }
    ],
    notes: [
      {
        path: 'docs/old.md',
        message: 'Some bytes are not valid UTF-8; the file was checked with U+FFFD in their place.'
      },
      { message: 'A waiver for privacy/* expired on 2030-01-31.' }
    ]
  })
}

function policyOf(id: string, title: string, clauses: Policy['clauses'], rest: Partial<Policy> = {}): Policy {
  return {
    id,
    title,
    link: `https://${id}.example/policy`,
    credit: `Summaries of the ${title}, CC BY 4.0 (https://${id}.example/license)`,
    appeal: {
      promised: true,
      route: 'Write to the moderators by the contact form',
      link: `https://${id}.example/appeal`
    },
    reporting: { route: 'Report by the contact form', link: `https://${id}.example/report` },
    clauses,
    ...rest
  }
}

function clauseOf(
  id: string,
  kind: Policy['clauses'][number]['kind'],
  summary: string,
  rules: readonly string[]
): Policy['clauses'][number] {
  const [policy = ''] = id.split('/')
  return {
    id,
    kind,
    summary,
    heading: 'Rules',
    link: `https://${policy}.example/policy#${id.slice(policy.length + 1)}`,
    rules
  }
}

export const samplePolicies: Catalogue = [
  policyOf(
    'meadow',
    'Meadow Code',
    [
      clauseOf('meadow/privacy.phone', 'decide', 'Do not publish the phone numbers of other people', [
        'privacy/phone-number'
      ]),
      clauseOf('meadow/phishing', 'decide', 'Do not lure people to addresses they did not choose', [
        'links/text-mismatch'
      ]),
      clauseOf('meadow/credits', 'assist', 'Adapted text names its source and license', ['attribution/removed']),
      clauseOf('meadow/obfuscation', 'decide', 'Do not hide what a page does', ['obfuscation/bidirectional-control']),
      clauseOf('meadow/following', 'people', 'Do not follow somebody around', [])
    ],
    {
      appeal: {
        promised: false,
        route: 'This policy promises no appeal; before staff act, a second look can be asked for in private'
      }
    }
  ),
  policyOf('orchard', 'Orchard Terms', [
    clauseOf('orchard/doxing', 'decide', 'Publish nothing that identifies people without their consent', [
      'privacy/phone-number'
    ]),
    clauseOf('orchard/property', 'decide', 'Keep to the license of what you use', ['license/not-allowed']),
    clauseOf('orchard/notice', 'people', 'Where possible, people are told before something is done', [])
  ]),
  policyOf('unselected', 'Unselected Policy', [
    clauseOf('unselected/people', 'people', 'Never shown', ['privacy/phone-number'])
  ])
]

export const sampleContacts: readonly Contact[] = [
  { name: 'the moderators', link: 'mailto:moderators@meadow.example' },
  { name: 'Orchard help', link: 'https://orchard.example/help', policy: 'orchard' },
  { name: 'Unselected desk', link: 'https://unselected.example/desk', policy: 'unselected' }
]

export const sampleRules: readonly DescribedRule[] = [
  ['privacy/phone-number', 'error', 'Disallow phone numbers of people'],
  ['links/text-mismatch', 'warning', 'Disallow links whose words name another site'],
  ['license/not-allowed', 'error', 'Disallow licenses the project does not accept'],
  ['attribution/removed', 'warning', 'Disallow removing the credit of text that stays'],
  ['obfuscation/bidirectional-control', 'error', 'Disallow characters that reorder text']
].map(([id = '', severity, summary = '']) => ({
  id,
  severity: severity === 'warning' ? 'warning' : 'error',
  summary,
  why: 'People may be harmed who never agreed to it.',
  remedy: 'Remove it.'
}))
