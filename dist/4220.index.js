export const id = 4220;
export const ids = [4220];
export const modules = {

/***/ 94220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   markdownReader: () => (/* binding */ markdownReader)
/* harmony export */ });
/* harmony import */ var micromark_util_normalize_identifier__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20031);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85893);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1398);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60793);




/** Labels in square brackets, as references and footnote calls are written. */
const label = /\[((?:[^[\]\\]|\\.){1,999})\]/gs;
/** The same before a colon: what may be a definition. */
const definedLabel = /\[((?:[^[\]\\]|\\.){1,999})\]:/gs;
/** `cuts` are all parts of the page; what `parser` refuses is read as plain text. */
function markdownReader(text, cuts, lines, parser) {
    const defining = cuts.flatMap(({ range }) => definingPart(range, text));
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
    /** A definition counts for the whole page: what the page defines, at least of these labels; of all where none are given. */
    const defined = (labels) => {
        const links = new Map();
        const footnotes = new Set();
        for (const part of defining) {
            if (labels && !mayDefine(part, labels))
                continue;
            if (!part.parsed) {
                const tree = treeOf(part.range, '');
                part.parsed = { ...(tree ? { tree } : {}), links: new Map(), footnotes: new Set() };
                if (tree)
                    (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionsOf */ .mu)(tree, part.parsed.links, text);
                if (tree)
                    (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .footnotesOf */ .fq)(tree, part.parsed.footnotes);
            }
            for (const [label, link] of part.parsed.links)
                if (!links.has(label))
                    links.set(label, link);
            for (const label of part.parsed.footnotes)
                footnotes.add(label);
        }
        return { links, footnotes };
    };
    return {
        get definitions() {
            return defined().links;
        },
        get unparsed() {
            return unparsed.parts;
        },
        notes: [],
        forget: () => {
            for (const { parsed } of defining)
                if (parsed)
                    delete parsed.tree;
        },
        read(cut) {
            const { range } = cut;
            const written = text.slice(range.start, range.end);
            const { links, footnotes } = defined(labelsIn(written));
            if (unparsed.has(range))
                return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainText */ .S)(text, range);
            const own = defining.find((part) => part.range.start === range.start)?.parsed;
            const stubs = definitionStubs(written, without(links, own?.links), without(footnotes, own?.footnotes));
            const tree = (stubs === '' ? own?.tree : undefined) ?? treeOf(range, stubs);
            return tree ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__/* .readTree */ .Zc)(tree, text, cut, links, unparsed) : (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlainText */ .S)(text, range);
        }
    };
}
function definingPart(range, text) {
    const written = text.slice(range.start, range.end);
    if (!written.includes(']:'))
        return [];
    const labels = new Set();
    for (const [, label = ''] of written.matchAll(definedLabel)) {
        // The marks of a list or quotation may stand inside a label of several lines.
        if (/[\r\n]/.test(label))
            return [{ range, labels: undefined }];
        labels.add((0,micromark_util_normalize_identifier__WEBPACK_IMPORTED_MODULE_3__/* .normalizeIdentifier */ .B)(label));
    }
    return [{ range, labels }];
}
function mayDefine({ labels }, wanted) {
    if (wanted.size === 0)
        return false;
    return labels === undefined || [...labels].some((label) => wanted.has(label));
}
/** What a text refers to, or defines itself, normalized; calls of footnotes keep their mark. */
function labelsIn(written) {
    return new Set([...written.matchAll(label)].map(([, words = '']) => (0,micromark_util_normalize_identifier__WEBPACK_IMPORTED_MODULE_3__/* .normalizeIdentifier */ .B)(words)));
}
/** The labels that the part itself does not define: of those it does, the parser knows. */
function without(labels, own) {
    return new Set([...labels.keys()].filter((label) => !own?.has(label)));
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
