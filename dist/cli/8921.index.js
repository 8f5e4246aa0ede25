export const id = 8921;
export const ids = [8921];
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


/***/ })

};
