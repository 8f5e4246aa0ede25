export const id = 0;
export const ids = [0,990];
export const modules = {

/***/ 10000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseMdxStretch: () => (/* binding */ parseMdxStretch)
/* harmony export */ });
/* harmony import */ var remark_gfm__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27839);
/* harmony import */ var remark_mdx__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21333);
/* harmony import */ var remark_parse__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22920);
/* harmony import */ var unified__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1529);
/* harmony import */ var _parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40990);
/** MDX to trees; what is not valid MDX is read as Markdown with HTML. Loaded only for MDX. */





const mdx = (0,unified__WEBPACK_IMPORTED_MODULE_1__/* .unified */ .l)().use(remark_parse__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A).use(remark_gfm__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A).use(remark_mdx__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A).use(_parser_js__WEBPACK_IMPORTED_MODULE_0__.keepPositions).freeze();
function parseMdxStretch(stretch) {
    const parsed = (0,_parser_js__WEBPACK_IMPORTED_MODULE_0__.parsedWith)((text) => mdx.parse(text), stretch);
    if ('tree' in parsed)
        return parsed;
    const other = (0,_parser_js__WEBPACK_IMPORTED_MODULE_0__.parseMarkdownStretch)(stretch);
    return 'tree' in other
        ? { ...other, note: 'The page is not valid MDX; it was checked as Markdown with HTML.' }
        : other;
}


/***/ }),

/***/ 40990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepPositions: () => (/* binding */ keepPositions),
/* harmony export */   parseMarkdown: () => (/* binding */ parseMarkdown),
/* harmony export */   parseMarkdownStretch: () => (/* binding */ parseMarkdownStretch),
/* harmony export */   parsedWith: () => (/* binding */ parsedWith)
/* harmony export */ });
/* harmony import */ var remark_gfm__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27839);
/* harmony import */ var remark_parse__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22920);
/* harmony import */ var unified__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1529);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26721);




/**
 * Keeps the GFM extensions from searching parsed text once more for links: the nodes they make have no positions,
 * and without positions no finding can be placed. What the tokenizer itself takes for a link stays one.
 */
function keepPositions() {
    const data = this.data();
    data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
        .flat()
        .map(({ transforms: _searchAgain, ...extension }) => extension);
}
const markdown = (0,unified__WEBPACK_IMPORTED_MODULE_0__/* .unified */ .l)().use(remark_parse__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A).use(remark_gfm__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A).use(keepPositions).freeze();
/** Levels of a tree; what is nested deeper was made to exhaust whoever walks it. */
const deepest = 500;
/** A GFM tree; offsets count from the start of `text`. Throws where the parser itself gives up. */
function parseMarkdown(text) {
    return markdown.parse(text);
}
/** A stretch of Markdown as a tree. */
function parseMarkdownStretch(stretch) {
    return parsedWith(parseMarkdown, stretch);
}
/** A stretch parsed by `parse`, its nodes moved to where they stand in the page. */
function parsedWith(parse, { text, stubs, offset, line }) {
    try {
        const tree = parse(stubs + text);
        if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isDeeperThan */ .hz)(tree, deepest))
            return { reason: 'it is nested too deeply' };
        if (stubs !== '')
            tree.children = tree.children.filter((child) => (child.position?.start.offset ?? 0) >= stubs.length);
        const before = stubs === '' ? 0 : stubs.split('\n').length - 1;
        const mark = stubs === '' && text.charCodeAt(0) === 0xfeff ? 1 : 0; // the parser drops a byte order mark without counting it
        (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .shift */ .BN)(tree, offset - stubs.length + mark, line - 1 - before);
        return { tree };
    }
    catch (error) {
        return { reason: error instanceof RangeError ? 'it is nested too deeply' : 'the parser gave up on it' };
    }
}


/***/ })

};
