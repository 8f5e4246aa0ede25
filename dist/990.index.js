export const id = 990;
export const ids = [990];
export const modules = {

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


/***/ }),

/***/ 26721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ shift),
/* harmony export */   YR: () => (/* binding */ visit),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   hz: () => (/* binding */ isDeeperThan)
/* harmony export */ });
/** Visits every node in document order; `enter` may answer `false` to stay outside. */
function visit(root, enter) {
    const stack = [{ node: root, parent: undefined }];
    for (let top = stack.pop(); top; top = stack.pop()) {
        const { node } = top;
        if (enter(node, top.parent) === false || !('children' in node))
            continue;
        for (let i = node.children.length - 1; i >= 0; i--) {
            const child = node.children[i];
            if (child)
                stack.push({ node: child, parent: node });
        }
    }
}
/** Whether a tree has more than so many levels below its root. */
function isDeeperThan(root, levels) {
    let above = [root];
    for (let level = 0; above.length > 0; level++) {
        if (level > levels)
            return true;
        above = above.flatMap((node) => ('children' in node ? node.children : []));
    }
    return false;
}
/** Offsets of a node; a node without position, such as one made by an extension, has none. */
function rangeOf(node) {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    return start === undefined || end === undefined ? undefined : { start, end };
}
/** Moves every position of a tree by an offset and a number of lines, in place; each position object once. */
function shift(root, offset, lines) {
    if (offset === 0 && lines === 0)
        return;
    const moved = new Set();
    visit(root, (node) => {
        for (const point of node.position ? [node.position.start, node.position.end] : []) {
            if (moved.has(point))
                continue;
            moved.add(point);
            if (point.offset !== undefined)
                point.offset += offset;
            point.line += lines;
        }
    });
}
/** The words of a node as its reader sees them: images count with their alternative text, HTML and expressions not at all. */
function wordsOf(root) {
    const parts = [];
    visit(root, (node) => {
        if (node.type === 'text' || node.type === 'inlineCode')
            parts.push(node.value);
        else if (node.type === 'image' || node.type === 'imageReference')
            parts.push(node.alt ?? '');
        else if (node.type === 'break')
            parts.push(' ');
    });
    return parts.join('').replace(/\s+/g, ' ').trim();
}


/***/ })

};
