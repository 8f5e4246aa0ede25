/** The report as JSON: the whole of it, in one order of keys, for programs. */
import type { Report } from '../engine/report.js'
import { inertJson } from './inert-json.js'
import { reportSchemaId } from './report-schema.js'

/** Every key of the report, each before those that stand after it in any object. */
const keys = [
  ...['$schema', 'name', 'version', 'tool', 'result', 'failOn', 'policies', 'files', 'checked', 'ignored'],
  ...['findings', 'waived', 'outOfScope', 'failures', 'skipped', 'notes'],
  ...[
    'id',
    'kind',
    'ruleId',
    'severity',
    'confidence',
    'clauses',
    'message',
    'remedy',
    'place',
    'path',
    'side',
    'part'
  ],
  ...[
    'commit',
    'headPath',
    'span',
    'excerpt',
    'line',
    'text',
    'start',
    'end',
    'column',
    'offset',
    'sensitive',
    'review'
  ],
  ...['fix', 'lines', 'first', 'last', 'fingerprint', 'waiver', 'origin', 'reason', 'owner', 'expires']
]

/** The report as JSON by `schema/report.schema.json`: two spaces, a final line ending, the same text for the same report. */
export function jsonReport(report: Report): string {
  return inertJson({ $schema: reportSchemaId, ...report }, keys)
}
