export const id = 7360;
export const ids = [7360,9936];
export const modules = {

/***/ 77360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explanation: () => (/* binding */ explanation)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77934);
/* harmony import */ var _policy_catalogue_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87776);
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78400);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35944);
/* harmony import */ var _rules_index_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47462);
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68606);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46685);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39936);
/** `goodfaith explain`: what a rule looks for and why, or what a clause asks and what serves it. */








/** The explanation of a rule or clause by its id; throws `CannotJudge` with the nearest id for one that does not exist. */
function explanation(id, width) {
    const rule = _rules_index_generated_js__WEBPACK_IMPORTED_MODULE_1__.rules.find(({ meta }) => meta.id === id);
    if (rule !== undefined)
        return page(ruleBlocks(rule, width));
    for (const policy of _policy_catalogue_generated_js__WEBPACK_IMPORTED_MODULE_0__.catalogue) {
        const clause = policy.clauses.find((one) => one.id === id);
        if (clause !== undefined)
            return page(clauseBlocks(policy, clause, width));
    }
    const known = [
        ..._rules_index_generated_js__WEBPACK_IMPORTED_MODULE_1__.rules.map(({ meta }) => meta.id),
        ..._policy_catalogue_generated_js__WEBPACK_IMPORTED_MODULE_0__.catalogue.flatMap(({ clauses }) => clauses.map((clause) => clause.id))
    ];
    const meant = (0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(id, known);
    const hint = meant === undefined ? '`goodfaith rules` lists the rules, docs/clauses.md the clauses.' : `Did you mean ${meant}?`;
    throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotJudge */ .Rw(`No rule and no clause is called ${id}. ${hint}`);
}
function page(blocks) {
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function ruleBlocks({ meta, examples }, width) {
    const { id, summary, severity, scope, why, remedy, sensitive } = meta;
    return [
        [id, ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapped */ .ky)(`${summary}.`, width)],
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)([
            ['Severity', severity],
            ['Scope', scopes[scope]],
            ['Why', why],
            ['To do', remedy],
            ...(sensitive ? [['Masked', 'What it finds is never printed.']] : [])
        ], width),
        [
            'Clauses',
            ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .indented */ .gu)((0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)((0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .clausesOf */ .I)(id).map((clause) => [clause.id, clause.kind, clause.summary]), width - 2))
        ],
        ...optionBlock(meta.options, width),
        exampleBlock('Found (⟦…⟧ marks what)', examples.bad),
        exampleBlock('Left alone', examples.good)
    ];
}
const scopes = {
    added: 'added: on lines that the change adds',
    section: 'section: in sections that the change adds lines to',
    file: 'file: anywhere in files that the change touches',
    change: 'change: the change as a whole'
};
function optionBlock(schema, width) {
    const entries = schema === undefined ? {} : entriesOf(schema);
    const rows = Object.entries(entries).map(([name, entry]) => {
        const value = valibot__WEBPACK_IMPORTED_MODULE_6__/* .getDefault */ .UdM(entry);
        return [name, `${descriptionOf(entry)}${value === undefined ? '' : ` Default: ${JSON.stringify(value)}.`}`.trim()];
    });
    return rows.length === 0 ? [] : [['Options', ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .indented */ .gu)((0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(rows, width - 2))]];
}
/** The keys of an object's schema; pipes and defaults carry those of the schema they wrap. */
function entriesOf(schema) {
    if ('entries' in schema)
        return schema.entries; // valibot names the keys of objects so
    return 'wrapped' in schema ? entriesOf(schema.wrapped) : {};
}
function descriptionOf(schema) {
    const own = valibot__WEBPACK_IMPORTED_MODULE_6__/* .getDescription */ .fYn(schema);
    if (own !== undefined)
        return own;
    return 'wrapped' in schema ? descriptionOf(schema.wrapped) : '';
}
function exampleBlock(title, examples) {
    return [title, ...examples.flatMap((example) => ['', ...exampleLines(example)])];
}
function exampleLines(example) {
    if (typeof example === 'string')
        return quoted(example);
    const { path, base, head } = example;
    return [
        ...(path === undefined ? [] : [`  ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .R)(path)}`]),
        ...(base === undefined ? [] : ['  before:', ...quoted(base), '  after:']),
        ...quoted(head)
    ];
}
function quoted(text) {
    return text
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => `  | ${(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .R)(line)}`.trimEnd());
}
const kinds = {
    decide: 'decide: a finding can fail the check',
    assist: 'assist: a finding asks people to take a look',
    people: 'people: no program can tell; it is left to the reviewers',
    process: 'process: it is about how the check itself behaves'
};
function clauseBlocks(policy, clause, width) {
    const served = clause.rules.length > 0 ? clause.rules.join(', ') : 'none yet';
    return [
        [clause.id, ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapped */ .ky)(`${clause.summary}.`, width)],
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)([
            ['Policy', policy.title],
            ['Under', clause.heading],
            ['Kind', kinds[clause.kind]],
            [
                'Rules',
                clause.kind === 'people' || clause.kind === 'process' ? clause.rules.join(', ') || 'none needed' : served
            ],
            ...(clause.servedBy === undefined ? [] : [['Served by', `${clause.servedBy}.`]]),
            ['Text', clause.link]
        ], width),
        (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .wrapped */ .ky)(`${policy.credit}.`, width)
    ];
}


/***/ }),

/***/ 46685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/** Text laid out for a terminal: tables and paragraphs. */
/** Rows as lines, columns two spaces apart; the last column is wrapped to `width` and hangs under its first line. */
function table(rows, width) {
    const columns = Math.max(0, ...rows.map((row) => row.length)) - 1;
    const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
    const indent = widths.reduce((sum, one) => sum + one + 2, 0);
    return rows.flatMap((row) => {
        const start = widths.map((one, at) => (row[at] ?? '').padEnd(one + 2)).join('');
        return wrapped(row[columns] ?? '', Math.max(20, width - indent)).map((line, at) => `${at === 0 ? start : ' '.repeat(indent)}${line}`.trimEnd());
    });
}
/** A paragraph in lines of at most `width` characters, broken at spaces; a longer word keeps a line of its own. */
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
function indented(lines, indent = '  ') {
    return lines.map((line) => `${indent}${line}`.trimEnd());
}


/***/ }),

/***/ 39936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ clausesOf),
/* harmony export */   ruleList: () => (/* binding */ ruleList)
/* harmony export */ });
/* harmony import */ var _policy_catalogue_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87776);
/* harmony import */ var _report_inert_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68285);
/* harmony import */ var _rules_index_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47462);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46685);
/** `goodfaith rules`: every rule in one table. */




function ruleList(format, width) {
    if (format === 'json')
        return (0,_report_inert_json_js__WEBPACK_IMPORTED_MODULE_2__/* .inertJson */ .n)(_rules_index_generated_js__WEBPACK_IMPORTED_MODULE_1__.rules.map(({ meta }) => described(meta)));
    const rows = _rules_index_generated_js__WEBPACK_IMPORTED_MODULE_1__.rules.map(({ meta: { id, severity, scope, summary } }) => [id, severity, scope, summary]);
    return `${(0,_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)([['RULE', 'SEVERITY', 'SCOPE', 'SUMMARY'], ...rows], width).join('\n')}\n`;
}
function described({ id, severity, scope, summary, why, remedy }) {
    return { id, severity, scope, summary, why, remedy, clauses: clausesOf(id).map((clause) => clause.id) };
}
/** The clauses of all policies that a rule serves. */
function clausesOf(ruleId) {
    return _policy_catalogue_generated_js__WEBPACK_IMPORTED_MODULE_0__.catalogue.flatMap(({ clauses }) => clauses.filter((clause) => clause.rules.includes(ruleId)));
}


/***/ }),

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


/***/ })

};
