export const id = 0;
export const ids = [0];
export const modules = [
/* 0 */
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseMdxStretch: () => (/* binding */ parseMdxStretch)
/* harmony export */ });
/* harmony import */ var remark_gfm__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(839);
/* harmony import */ var remark_mdx__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(333);
/* harmony import */ var remark_parse__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(920);
/* harmony import */ var unified__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44);
/* harmony import */ var _parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(462);
/** MDX to trees; what is not valid MDX is read as Markdown with HTML. Loaded only for MDX. */





const mdx = (0,unified__WEBPACK_IMPORTED_MODULE_1__/* .unified */ .l)().use(remark_parse__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A).use(remark_gfm__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A).use(remark_mdx__WEBPACK_IMPORTED_MODULE_4__/* ["default"] */ .A).use(_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .keepPositions */ .M7).freeze();
function parseMdxStretch(stretch) {
    const parsed = (0,_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .parsedWith */ .eA)((text) => mdx.parse(text), stretch);
    if ('tree' in parsed)
        return parsed;
    const other = (0,_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarkdownStretch */ .up)(stretch);
    return 'tree' in other
        ? { ...other, note: 'The page is not valid MDX; it was checked as Markdown with HTML.' }
        : other;
}


/***/ })
];
