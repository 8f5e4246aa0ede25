export const id = 9098;
export const ids = [9098];
export const modules = {

/***/ 19098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mdxReader: () => (/* binding */ mdxReader)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85893);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1398);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60793);



/** `body` is the page without its front matter. */
function mdxReader(text, body, lines, parser) {
    const definitions = new Map();
    const unparsed = new _reader_js__WEBPACK_IMPORTED_MODULE_2__/* .UnparsedParts */ .B();
    const written = text.slice(body.start, body.end);
    const parsed = parser.parse({ text: written, stubs: '', offset: body.start, line: lines.lineAt(body.start) });
    if ('tree' in parsed)
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionsOf */ .mu)(parsed.tree, definitions, text);
    else
        unparsed.add(body, parsed.reason);
    return {
        definitions,
        get unparsed() {
            return unparsed.parts;
        },
        notes: 'tree' in parsed && parsed.note ? [parsed.note] : [],
        read: (cut) => 'tree' in parsed ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readTree */ .Zc)(parsed.tree, text, cut, definitions, unparsed) : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainText */ .S)(text, body)
    };
}


/***/ })

};
