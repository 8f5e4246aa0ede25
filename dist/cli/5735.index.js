export const id = 5735;
export const ids = [5735,9936];
export const modules = {

/***/ 85735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explanation: () => (/* binding */ explanation)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/policy/catalogue.generated.js
var catalogue_generated = __webpack_require__(87776);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(78400);
// EXTERNAL MODULE: ./lib/report/visible.js
var visible = __webpack_require__(35944);
// EXTERNAL MODULE: ./lib/rules/index.generated.js
var index_generated = __webpack_require__(14324);
;// CONCATENATED MODULE: ./lib/rules/described-image.js
function isImageExample(example) {
    return typeof example === 'object' && 'image' in example;
}
/** Where the picture of an example stands. */
function imagePath({ path, image }) {
    const ending = image.format === undefined || image.format === 'jpeg' ? 'jpg' : image.format;
    return path ?? `docs/images/picture.${ending}`;
}
/** The example, a line for each thing. */
function imageExampleLines(example) {
    const { before, image, beside = {}, repository = {}, author } = example;
    return [
        imagePath(example),
        ...(before ? ['  before:', ...fieldLines(before), '  after:'] : []),
        ...fieldLines(image),
        ...Object.entries(beside).map(([path, text]) => `${path} in the same change${text === null ? '' : `: ${flat(text)}`}`),
        ...Object.entries(repository).map(([path, text]) => `${path}: ${flat(text)}`),
        ...(author === undefined ? [] : [`proposed by ${author}`])
    ];
}
function fieldLines({ position, exif, iptc, xmp, text, packed, profile }) {
    const group = (name, fields = {}) => Object.entries(fields).map(([key, value]) => `  ${name} ${key}: ${typeof value === 'string' ? value : value.join(', ')}`);
    const lines = [
        ...(position ? [`  GPS position: ${position.join(', ')}`] : []),
        ...group('EXIF', exif),
        ...group('IPTC', iptc),
        ...group('XMP', xmp),
        ...group('PNG', { ...text, ...packed }),
        ...(profile === undefined ? [] : [`  color profile, copyright: ${profile}`])
    ];
    return lines.length === 0 ? ['  no metadata'] : lines;
}
function flat(text) {
    return text.replace(/\s{1,1000}/g, ' ').trim();
}

// EXTERNAL MODULE: ./lib/host/cli/cannot-judge.js
var cannot_judge = __webpack_require__(68606);
// EXTERNAL MODULE: ./lib/host/cli/layout.js
var layout = __webpack_require__(46685);
// EXTERNAL MODULE: ./lib/host/cli/rules.js
var rules = __webpack_require__(39936);
;// CONCATENATED MODULE: ./lib/host/cli/explain.js
/** `goodfaith explain`: what a rule looks for and why, or what a clause asks and what serves it. */









/** The explanation of a rule or clause by its id; throws `CannotJudge` with the nearest id for one that does not exist. */
async function explanation(id, width) {
    const rule = index_generated.rules.find(({ meta }) => meta.id === id);
    if (rule !== undefined)
        return page(await ruleBlocks(rule, width));
    for (const policy of catalogue_generated.catalogue) {
        const clause = policy.clauses.find((one) => one.id === id);
        if (clause !== undefined)
            return page(clauseBlocks(policy, clause, width));
    }
    const known = [
        ...index_generated.rules.map(({ meta }) => meta.id),
        ...catalogue_generated.catalogue.flatMap(({ clauses }) => clauses.map((clause) => clause.id))
    ];
    const meant = (0,nearest/* nearest */.p)(id, known);
    const hint = meant === undefined ? '`goodfaith rules` lists the rules, docs/clauses.md the clauses.' : `Did you mean ${meant}?`;
    throw new cannot_judge/* CannotJudge */.Rw(`No rule and no clause is called ${id}. ${hint}`);
}
function page(blocks) {
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
async function ruleBlocks({ meta, examples }, width) {
    const { id, summary, severity, scope, why, remedy, sensitive } = meta;
    return [
        [id, ...(0,layout/* wrapped */.ky)(`${summary}.`, width)],
        (0,layout/* table */.tp)([
            ['Severity', severity],
            ['Scope', scopes[scope]],
            ['Why', why],
            ['To do', remedy],
            ...(sensitive ? [['Masked', 'What it finds is never printed.']] : [])
        ], width),
        [
            'Clauses',
            ...(0,layout/* indented */.gu)((0,layout/* table */.tp)((0,rules/* clausesOf */.I)(id).map((clause) => [clause.id, clause.kind, clause.summary]), width - 2))
        ],
        ...optionBlock(await meta.options?.(), width),
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
        const value = dist.getDefault(entry);
        return [name, `${descriptionOf(entry)}${value === undefined ? '' : ` Default: ${JSON.stringify(value)}.`}`.trim()];
    });
    return rows.length === 0 ? [] : [['Options', ...(0,layout/* indented */.gu)((0,layout/* table */.tp)(rows, width - 2))]];
}
/** The keys of an object's schema; pipes and defaults carry those of the schema they wrap. */
function entriesOf(schema) {
    if ('entries' in schema)
        return schema.entries; // valibot names the keys of objects so
    return 'wrapped' in schema ? entriesOf(schema.wrapped) : {};
}
function descriptionOf(schema) {
    const own = dist.getDescription(schema);
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
    if (isImageExample(example))
        return imageExampleLines(example).map((line) => `  | ${(0,visible/* visible */.R)(line)}`);
    const { path, base, head } = example;
    return [
        ...(path === undefined ? [] : [`  ${(0,visible/* visible */.R)(path)}`]),
        ...(base === undefined ? [] : ['  before:', ...quoted(base), '  after:']),
        ...quoted(head)
    ];
}
function quoted(text) {
    return text
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => `  | ${(0,visible/* visible */.R)(line)}`.trimEnd());
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
        [clause.id, ...(0,layout/* wrapped */.ky)(`${clause.summary}.`, width)],
        (0,layout/* table */.tp)([
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
        (0,layout/* wrapped */.ky)(`${policy.credit}.`, width)
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
/* harmony import */ var _rules_index_generated_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14324);
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
