export const id = 220;
export const ids = [220];
export const modules = {

/***/ 4220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdownReader: () => (/* binding */ markdownReader)
/* harmony export */ });
/* harmony import */ var micromark_util_normalize_identifier__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8274);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1398);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2450);




/** Labels in square brackets, as references and footnote calls are written. */
const label = /\[((?:[^[\]\\]|\\.){1,999})\]/gs;
/** `cuts` are all parts of the page; what `parser` refuses is read as plain text. */
function markdownReader(text, cuts, lines, parser) {
    const links = new Map();
    const footnotes = new Set();
    const alone = new Map();
    const unparsed = new _reader_js__WEBPACK_IMPORTED_MODULE_2__/* .UnparsedParts */ .B();
    /** The tree of a part, parsed behind stubs of the definitions it refers to. */
    const treeOf = (range, stubs) => {
        const written = text.slice(range.start, range.end);
        const parsed = parser.parse({ text: written, stubs, offset: range.start, line: lines.lineAt(range.start) });
        if ('tree' in parsed)
            return parsed.tree;
        unparsed.add(range, parsed.reason);
        return undefined;
    };
    // A definition counts for the whole page, so every part that may hold one is parsed before links are resolved.
    for (const { range } of cuts) {
        if (!text.slice(range.start, range.end).includes(']:'))
            continue;
        const tree = treeOf(range, '');
        if (!tree)
            continue;
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionsOf */ .mu)(tree, links, text);
        (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .footnotesOf */ .fq)(tree, footnotes);
        alone.set(range.start, tree);
    }
    return {
        definitions: links,
        get unparsed() {
            return unparsed.parts;
        },
        notes: [],
        forget: () => alone.clear(),
        read(cut) {
            const { range } = cut;
            if (unparsed.has(range))
                return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainText */ .S)(text, range);
            const stubs = definitionStubs(text.slice(range.start, range.end), links, footnotes);
            const tree = (stubs === '' ? alone.get(range.start) : undefined) ?? treeOf(range, stubs);
            return tree ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readTree */ .Zc)(tree, text, cut, links, unparsed) : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainText */ .S)(text, range);
        }
    };
}
/** Definitions, made up for their labels alone, of what a section refers to and other sections define. */
function definitionStubs(section, links, footnotes) {
    if (links.size === 0 && footnotes.size === 0)
        return '';
    const labels = new Set();
    const notes = new Set();
    for (const [, written = ''] of section.matchAll(label)) {
        const plain = written.replace(/\s+/g, ' ');
        if (links.has((0,micromark_util_normalize_identifier__WEBPACK_IMPORTED_MODULE_3__/* .normalizeIdentifier */ .B)(written)))
            labels.add(`[${plain}]: x`);
        if (written.startsWith('^') && footnotes.has((0,micromark_util_normalize_identifier__WEBPACK_IMPORTED_MODULE_3__/* .normalizeIdentifier */ .B)(written.slice(1))))
            notes.add(`[${plain}]: x`);
    }
    if (labels.size === 0 && notes.size === 0)
        return '';
    // The comment keeps an indented first line of the section out of the last footnote.
    return `${[...notes, ...labels, '<!-- -->'].join('\n\n')}\n\n`;
}


/***/ })

};
