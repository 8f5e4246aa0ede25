export const id = 8921;
export const ids = [8921,5836];
export const modules = {

/***/ 8921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   timingText: () => (/* binding */ timingText)
/* harmony export */ });
/* harmony import */ var _report_counts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35836);

/** A table for people; one line of JSON where the report is JSON too. */
function timingText({ reading, checking, reporting }, format) {
    const { waking, parsing, loading, other, rules, total } = checking;
    const all = { reading, waking, parsing, loading, other: other + reporting, total: reading + total + reporting };
    if (format === 'json')
        return `${JSON.stringify({ ...all, rules })}\n`;
    const rows = [
        ['reading', all.reading],
        ['waking', all.waking],
        ['parsing', all.parsing],
        ['loading', all.loading],
        ...rules.map(({ id, milliseconds, places }) => [id, milliseconds, `woke in ${(0,_report_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(places, 'place')}`]),
        ['other', all.other],
        ['total', all.total]
    ];
    const name = Math.max(...rows.map(([label]) => label.length));
    const lines = rows.map(([label, milliseconds, remark = '']) => `${label.padEnd(name)}  ${milliseconds.toFixed(1).padStart(10)} ms  ${remark}`.trimEnd());
    return `${lines.join('\n')}\n`;
}


/***/ }),

/***/ 35836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   tally: () => (/* binding */ tally),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/** `1 error`, `2 errors`, with thousands set apart. */
function counted(count, noun, plural = `${noun}s`) {
    return `${figure(count)} ${count === 1 ? noun : plural}`;
}
/** `1,234,567`. The runtime's own formatting loads the tables of a whole locale, half as long as an empty program takes. */
function figure(count) {
    return String(count).replace(/\B(?=(?:\d{3}){1,5}$)/g, ',');
}
/** `a`, `a and b`, `a, b and c`. */
function listed(items) {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
/** `2 errors, 1 warning in 3 of 14 files`, or `no findings in 14 files`. */
function tally(report) {
    const { findings, files } = report;
    if (findings.length === 0)
        return `no findings in ${counted(files.checked, 'file')}`;
    const levels = ['error', 'warning', 'notice'].flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : counted(count, severity);
    });
    return `${levels.join(', ')} in ${listed(whereabouts(findings, files.checked))}`;
}
function whereabouts(findings, checked) {
    const paths = new Set(findings.flatMap(({ place }) => (place.kind === 'pull-request' ? [] : place.path)));
    const words = findings.some(({ place }) => place.kind === 'pull-request');
    return [
        ...(paths.size === 0 ? [] : [`${figure(paths.size)} of ${counted(checked, 'file')}`]),
        ...(words ? ['the words of the pull request'] : [])
    ];
}


/***/ })

};
