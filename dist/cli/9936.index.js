export const id = 9936;
export const ids = [9936];
export const modules = {

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
