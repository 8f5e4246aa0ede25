export const id = 9694;
export const ids = [9694];
export const modules = {

/***/ 68285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ inertJson)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35944);
/** JSON that is safe wherever it is printed, and still the same value to whoever parses it. */

/** The value as indented JSON with a final line ending. `keys`, when given, are the keys to write, in their order. */
function inertJson(value, keys) {
    const json = JSON.stringify(value, keys === undefined ? undefined : [...keys], 2);
    // The serializer leaves line endings between tokens only, and the runner takes `##[` anywhere in a line for a command.
    return `${json.replace(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .n, escaped).replaceAll('##[', '#\\u0023[')}\n`;
}
function escaped(character) {
    if (character === '\n')
        return character;
    return character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 29694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonReport: () => (/* binding */ jsonReport)
});

// EXTERNAL MODULE: ./lib/report/inert-json.js
var inert_json = __webpack_require__(68285);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./lib/report/report-schema.js
/** The shape of the JSON report; `schema/report.schema.json` is made from it, and a test holds it equal to the type `Report`. */

/** The name of the published schema, as the report's `$schema` and the schema's `$id`. */
const reportSchemaId = 'urn:goodfaith:report:1';
const count = dist.pipe(dist.number(), dist.integer(), dist.minValue(0));
const ordinal = dist.pipe(dist.number(), dist.integer(), dist.minValue(1));
const point = dist.pipe(dist.strictObject({ line: ordinal, column: ordinal, offset: count }), dist.description('Line and column count from 1, the offset from 0; columns and offsets in UTF-16 units.'));
const span = dist.pipe(dist.strictObject({ start: point, end: point }), dist.description('From `start` up to, not including, `end`.'));
const severity = dist.picklist(['error', 'warning', 'notice']);
const place = dist.variant('kind', [
    dist.strictObject({
        kind: dist.literal('text'),
        path: dist.string(),
        side: dist.picklist(['base', 'head']),
        span,
        headPath: dist.exactOptional(dist.pipe(dist.string(), dist.description('The path after the change, where it renames the file.')))
    }),
    dist.strictObject({ kind: dist.literal('file'), path: dist.string() }),
    dist.strictObject({
        kind: dist.literal('pull-request'),
        part: dist.picklist(['title', 'body', 'commit']),
        commit: dist.exactOptional(dist.string()),
        span: dist.exactOptional(span)
    })
]);
const clause = dist.strictObject({
    id: dist.pipe(dist.string(), dist.description('`policy/clause`.')),
    kind: dist.picklist(['decide', 'assist', 'people', 'process'])
});
const excerpt = dist.pipe(dist.strictObject({ line: ordinal, text: dist.string(), start: ordinal, end: ordinal }), dist.description('The first line of the finding; matches of sensitive rules are masked. Columns of the match count from 1, `end` is exclusive.'));
const fix = dist.pipe(dist.strictObject({
    span,
    text: dist.string(),
    lines: dist.exactOptional(dist.strictObject({ first: ordinal, last: ordinal, text: dist.string() }))
}), dist.description('An exact repair: what to write in place of `span`, and all lines of it as they would stand, where these may be shown.'));
const findingEntries = {
    ruleId: dist.pipe(dist.string(), dist.description('`family/thing`.')),
    severity,
    confidence: dist.picklist(['high', 'medium', 'low']),
    clauses: dist.pipe(dist.tupleWithRest([clause], clause), dist.description('The clauses of the selected policies that the rule serves; at least one.')),
    message: dist.string(),
    remedy: dist.string(),
    place,
    path: dist.exactOptional(dist.string()),
    span: dist.exactOptional(span),
    excerpt: dist.exactOptional(excerpt),
    sensitive: dist.pipe(dist.boolean(), dist.description('The match must not be shown where the public reads.')),
    review: dist.pipe(dist.boolean(), dist.description('A person should look, whatever the clauses say.')),
    fix: dist.exactOptional(fix),
    fingerprint: dist.pipe(dist.string(), dist.regex(/^[0-9a-f]{32}$/), dist.description('Stays the same when lines move, and files are renamed or other ones change. Equal passages of two files share it.'))
};
const finding = dist.strictObject(findingEntries);
const waiver = dist.strictObject({
    origin: dist.picklist(['inline', 'configuration']),
    reason: dist.string(),
    owner: dist.exactOptional(dist.string()),
    expires: dist.exactOptional(dist.string())
});
const reportSchema = dist.strictObject({
    version: dist.literal(1),
    tool: dist.strictObject({ name: dist.literal('goodfaith'), version: dist.string() }),
    result: dist.picklist(['pass', 'needs-review', 'fail', 'incomplete']),
    failOn: dist.picklist(['error', 'warning', 'notice', 'never']),
    policies: dist.pipe(dist.array(dist.string()), dist.description('Ids of the selected policies.')),
    files: dist.strictObject({
        checked: count,
        ignored: dist.pipe(count, dist.description('Left out by `paths` and `paths-ignore`, or without text.'))
    }),
    findings: dist.array(finding),
    waived: dist.pipe(dist.array(dist.strictObject({ ...findingEntries, waiver })), dist.description('Findings that somebody has excused; they count for nothing.')),
    outOfScope: dist.pipe(count, dist.description('Findings on lines the change did not touch; they count for nothing.')),
    failures: dist.pipe(dist.array(dist.strictObject({ ruleId: dist.string(), path: dist.exactOptional(dist.string()), message: dist.string() })), dist.description('Rules that threw: errors of the tool itself.')),
    skipped: dist.pipe(dist.array(dist.strictObject({ path: dist.string(), span: dist.exactOptional(span), reason: dist.string() })), dist.description('What a limit or an unreadable input left unjudged.')),
    notes: dist.array(dist.strictObject({ path: dist.exactOptional(dist.string()), message: dist.string() }))
});
/** Parts of the schema that stand in it under their own names. */
const reportDefinitions = { point, span, place, clause, excerpt, fix, finding };

;// CONCATENATED MODULE: ./lib/report/json.js


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
];
/** The report as JSON by `schema/report.schema.json`: two spaces, a final line ending, the same text for the same report. */
function jsonReport(report) {
    return (0,inert_json/* inertJson */.n)({ $schema: reportSchemaId, ...report }, keys);
}


/***/ }),

/***/ 35944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   n: () => (/* binding */ unseen)
/* harmony export */ });
/** Makes characters that cannot be seen, or that move what is seen, stand as text. */
/**
 * Controls (C0, C1, escape sequences begin with one), formats (bidirectional, zero width, tags), lone surrogates, line and paragraph
 * separators, and whatever else Unicode lets a program show as nothing.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** The text with every unseen character written as `\u{202e}`, line endings and tabs included: one safe line. */
function visible(text) {
    return text.replace(unseen, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ })

};
