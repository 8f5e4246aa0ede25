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
const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
const ordinal = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1));
const point = dist/* pipe */.FsL(dist/* strictObject */.rej({ line: ordinal, column: ordinal, offset: count }), dist/* description */.h_('Line and column count from 1, the offset from 0; columns and offsets in UTF-16 units.'));
const span = dist/* pipe */.FsL(dist/* strictObject */.rej({ start: point, end: point }), dist/* description */.h_('From `start` up to, not including, `end`.'));
const severity = dist/* picklist */.KIO(['error', 'warning', 'notice']);
const place = dist/* variant */.Oxt('kind', [
    dist/* strictObject */.rej({
        kind: dist/* literal */.euz('text'),
        path: dist/* string */.YjP(),
        side: dist/* picklist */.KIO(['base', 'head']),
        span,
        headPath: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_('The path after the change, where it renames the file.')))
    }),
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('file'), path: dist/* string */.YjP() }),
    dist/* strictObject */.rej({
        kind: dist/* literal */.euz('pull-request'),
        part: dist/* picklist */.KIO(['title', 'body', 'commit']),
        commit: dist/* exactOptional */.yqP(dist/* string */.YjP()),
        span: dist/* exactOptional */.yqP(span)
    })
]);
const clause = dist/* strictObject */.rej({
    id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_('`policy/clause`.')),
    kind: dist/* picklist */.KIO(['decide', 'assist', 'people', 'process'])
});
const excerpt = dist/* pipe */.FsL(dist/* strictObject */.rej({ line: ordinal, text: dist/* string */.YjP(), start: ordinal, end: ordinal }), dist/* description */.h_('The first line of the finding; matches of sensitive rules are masked. Columns of the match count from 1, `end` is exclusive.'));
const fix = dist/* pipe */.FsL(dist/* strictObject */.rej({
    span,
    text: dist/* string */.YjP(),
    lines: dist/* exactOptional */.yqP(dist/* strictObject */.rej({ first: ordinal, last: ordinal, text: dist/* string */.YjP() }))
}), dist/* description */.h_('An exact repair: what to write in place of `span`, and all lines of it as they would stand, where these may be shown.'));
const findingEntries = {
    ruleId: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_('`family/thing`.')),
    severity,
    confidence: dist/* picklist */.KIO(['high', 'medium', 'low']),
    clauses: dist/* pipe */.FsL(dist/* tupleWithRest */.XU0([clause], clause), dist/* description */.h_('The clauses of the selected policies that the rule serves; at least one.')),
    message: dist/* string */.YjP(),
    remedy: dist/* string */.YjP(),
    place,
    path: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    span: dist/* exactOptional */.yqP(span),
    excerpt: dist/* exactOptional */.yqP(excerpt),
    sensitive: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('The match must not be shown where the public reads.')),
    review: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('A person should look, whatever the clauses say.')),
    fix: dist/* exactOptional */.yqP(fix),
    fingerprint: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{32}$/), dist/* description */.h_('Stays the same when lines move, and files are renamed or other ones change. Equal passages of two files share it.'))
};
const finding = dist/* strictObject */.rej(findingEntries);
const waiver = dist/* strictObject */.rej({
    origin: dist/* picklist */.KIO(['inline', 'configuration']),
    reason: dist/* string */.YjP(),
    owner: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    expires: dist/* exactOptional */.yqP(dist/* string */.YjP())
});
const reportSchema = dist/* strictObject */.rej({
    version: dist/* literal */.euz(1),
    tool: dist/* strictObject */.rej({ name: dist/* literal */.euz('goodfaith'), version: dist/* string */.YjP() }),
    result: dist/* picklist */.KIO(['pass', 'needs-review', 'fail', 'incomplete']),
    failOn: dist/* picklist */.KIO(['error', 'warning', 'notice', 'never']),
    policies: dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_('Ids of the selected policies.')),
    files: dist/* strictObject */.rej({
        checked: count,
        ignored: dist/* pipe */.FsL(count, dist/* description */.h_('Left out by `paths` and `paths-ignore`, or without text.'))
    }),
    findings: dist/* array */.YOg(finding),
    waived: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({ ...findingEntries, waiver })), dist/* description */.h_('Findings that somebody has excused; they count for nothing.')),
    outOfScope: dist/* pipe */.FsL(count, dist/* description */.h_('Findings on lines the change did not touch; they count for nothing.')),
    failures: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({ ruleId: dist/* string */.YjP(), path: dist/* exactOptional */.yqP(dist/* string */.YjP()), message: dist/* string */.YjP() })), dist/* description */.h_('Rules that threw: errors of the tool itself.')),
    skipped: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({ path: dist/* string */.YjP(), span: dist/* exactOptional */.yqP(span), reason: dist/* string */.YjP() })), dist/* description */.h_('What a limit or an unreadable input left unjudged.')),
    notes: dist/* array */.YOg(dist/* strictObject */.rej({ path: dist/* exactOptional */.yqP(dist/* string */.YjP()), message: dist/* string */.YjP() }))
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


/***/ })

};
