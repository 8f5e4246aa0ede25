/** The shape of the JSON report; `schema/report.schema.json` is made from it, and a test holds it equal to the type `Report`. */
import * as v from 'valibot'

/** The name of the published schema, as the report's `$schema` and the schema's `$id`. */
export const reportSchemaId = 'urn:goodfaith:report:1'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const ordinal = v.pipe(v.number(), v.integer(), v.minValue(1))

const point = v.pipe(
  v.strictObject({ line: ordinal, column: ordinal, offset: count }),
  v.description('Line and column count from 1, the offset from 0; columns and offsets in UTF-16 units.')
)
const span = v.pipe(
  v.strictObject({ start: point, end: point }),
  v.description('From `start` up to, not including, `end`.')
)

const severity = v.picklist(['error', 'warning', 'notice'])

const place = v.variant('kind', [
  v.strictObject({
    kind: v.literal('text'),
    path: v.string(),
    side: v.picklist(['base', 'head']),
    span,
    headPath: v.exactOptional(
      v.pipe(v.string(), v.description('The path after the change, where it renames the file.'))
    )
  }),
  v.strictObject({ kind: v.literal('file'), path: v.string() }),
  v.strictObject({
    kind: v.literal('pull-request'),
    part: v.picklist(['title', 'body', 'commit']),
    commit: v.exactOptional(v.string()),
    span: v.exactOptional(span)
  })
])

const clause = v.strictObject({
  id: v.pipe(v.string(), v.description('`policy/clause`.')),
  kind: v.picklist(['decide', 'assist', 'people', 'process'])
})

const excerpt = v.pipe(
  v.strictObject({ line: ordinal, text: v.string(), start: ordinal, end: ordinal }),
  v.description(
    'The first line of the finding; matches of sensitive rules are masked. Columns of the match count from 1, `end` is exclusive.'
  )
)

const fix = v.pipe(
  v.strictObject({
    span,
    text: v.string(),
    lines: v.exactOptional(v.strictObject({ first: ordinal, last: ordinal, text: v.string() }))
  }),
  v.description(
    'An exact repair: what to write in place of `span`, and all lines of it as they would stand, where these may be shown.'
  )
)

const findingEntries = {
  ruleId: v.pipe(v.string(), v.description('`family/thing`.')),
  severity,
  confidence: v.picklist(['high', 'medium', 'low']),
  clauses: v.pipe(
    v.tupleWithRest([clause], clause),
    v.description('The clauses of the selected policies that the rule serves; at least one.')
  ),
  message: v.string(),
  remedy: v.string(),
  place,
  path: v.exactOptional(v.string()),
  span: v.exactOptional(span),
  excerpt: v.exactOptional(excerpt),
  sensitive: v.pipe(v.boolean(), v.description('The match must not be shown where the public reads.')),
  review: v.pipe(v.boolean(), v.description('A person should look, whatever the clauses say.')),
  fix: v.exactOptional(fix),
  fingerprint: v.pipe(
    v.string(),
    v.regex(/^[0-9a-f]{32}$/),
    v.description(
      'Stays the same when lines move, and files are renamed or other ones change. Equal passages of two files share it.'
    )
  )
}

const finding = v.strictObject(findingEntries)

const waiver = v.strictObject({
  origin: v.picklist(['inline', 'configuration']),
  reason: v.string(),
  owner: v.exactOptional(v.string()),
  expires: v.exactOptional(v.string())
})

export const reportSchema = v.strictObject({
  version: v.literal(1),
  tool: v.strictObject({ name: v.literal('goodfaith'), version: v.string() }),
  result: v.picklist(['pass', 'needs-review', 'fail', 'incomplete']),
  failOn: v.picklist(['error', 'warning', 'notice', 'never']),
  policies: v.pipe(v.array(v.string()), v.description('Ids of the selected policies.')),
  files: v.strictObject({
    checked: count,
    ignored: v.pipe(count, v.description('Left out by `paths` and `paths-ignore`, or without text.'))
  }),
  findings: v.array(finding),
  waived: v.pipe(
    v.array(v.strictObject({ ...findingEntries, waiver })),
    v.description('Findings that somebody has excused; they count for nothing.')
  ),
  outOfScope: v.pipe(count, v.description('Findings on lines the change did not touch; they count for nothing.')),
  failures: v.pipe(
    v.array(v.strictObject({ ruleId: v.string(), path: v.exactOptional(v.string()), message: v.string() })),
    v.description('Rules that threw: errors of the tool itself.')
  ),
  skipped: v.pipe(
    v.array(v.strictObject({ path: v.string(), span: v.exactOptional(span), reason: v.string() })),
    v.description('What a limit or an unreadable input left unjudged.')
  ),
  notes: v.array(v.strictObject({ path: v.exactOptional(v.string()), message: v.string() }))
})

/** Parts of the schema that stand in it under their own names. */
export const reportDefinitions = { point, span, place, clause, excerpt, fix, finding }
