export const id = 511;
export const ids = [511,892];
export const modules = {

/***/ 1892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   documentFacts: () => (/* binding */ documentFacts),
/* harmony export */   factsOf: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6116);
/* harmony import */ var _document_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5220);
/* harmony import */ var _credits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2285);
/* harmony import */ var _holders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2900);
/* harmony import */ var _licenses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8407);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9575);
/** Reads the facts of a page: what `inspect` prints and what the rules of licensing and attribution compare. */






/** The facts of one file; none where it holds no text. */
async function factsOf(path, content, guard) {
    const source = (0,_document_source_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeSource */ .E)(path, content);
    if (!(0,_document_source_js__WEBPACK_IMPORTED_MODULE_4__/* .isSource */ ._)(source))
        return { licenses: [], holders: [], credits: [] };
    const document = new _document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo(source);
    await document.prepare(guard);
    return documentFacts(document);
}
/** The facts of a page already prepared, each list in the order of the page. */
function documentFacts(document) {
    const passages = (0,_passage_js__WEBPACK_IMPORTED_MODULE_5__/* .passagesOf */ .T)(document);
    const licenses = (0,_licenses_js__WEBPACK_IMPORTED_MODULE_3__/* .namedLicenses */ ._)(document, passages);
    const { lines } = document;
    return {
        licenses: licenses.map(({ range, ...fact }) => ({ ...fact, span: lines.spanOf(range) })),
        holders: (0,_holders_js__WEBPACK_IMPORTED_MODULE_2__/* .namedHolders */ .D)(document, passages).map(({ range, ...fact }) => ({ ...fact, span: lines.spanOf(range) })),
        credits: (0,_credits_js__WEBPACK_IMPORTED_MODULE_1__/* .namedCredits */ .o)(passages, licenses).map(({ range, basis: _basis, passage: _passage, ...fact }) => ({
            ...fact,
            span: lines.spanOf(range)
        }))
    };
}


/***/ })

};
