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
            const stubs = definitionStubs(written, links, footnotes);
            const alone = defining.find((part) => part.range.start === range.start)?.parsed?.tree;
            const tree = (stubs === '' ? alone : undefined) ?? treeOf(range, stubs);
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


/***/ }),

/***/ 1398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ UnparsedParts)
/* harmony export */ });
/** Gathers what could not be parsed. */
class UnparsedParts {
    #reasons = new Map();
    add(range, reason) {
        if (!this.#reasons.has(range.start))
            this.#reasons.set(range.start, { range, reason });
    }
    has({ start }) {
        return this.#reasons.has(start);
    }
    /** In the order of the page; neighbours with one reason are one part. */
    get parts() {
        const parts = [];
        for (const { range, reason } of [...this.#reasons.values()].sort((a, b) => a.range.start - b.range.start)) {
            const last = parts.at(-1);
            if (last?.range.end === range.start && last.reason === reason)
                last.range = { start: last.range.start, end: range.end };
            else
                parts.push({ range, reason });
        }
        return parts;
    }
}


/***/ }),

/***/ 60793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zc: () => (/* binding */ readTree),
/* harmony export */   fq: () => (/* binding */ footnotesOf),
/* harmony export */   mu: () => (/* binding */ definitionsOf)
/* harmony export */ });
/* harmony import */ var micromark_util_normalize_identifier__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20031);
/* harmony import */ var _alignment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91860);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73044);
/* harmony import */ var _html_parser_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59354);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85893);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47010);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(429);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26721);








/** A parsed part with its tree; where its HTML exceeds a limit, it is read as plain text and stands in `unparsed`. */
function readTree(tree, text, { range, next }, definitions, unparsed) {
    try {
        return { tree, ...readSection(tree, text, range, definitions, next) };
    }
    catch (error) {
        if (!(error instanceof _html_parser_js__WEBPACK_IMPORTED_MODULE_1__/* .TangledHtml */ .t))
            throw error;
        unparsed.add(range, error.message);
        return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainText */ .S)(text, range);
    }
}
/** Everything of a section but its tree. `definitions` are those of the whole page, `after` is the block that follows the section. */
function readSection(tree, text, range, definitions, after) {
    const html = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlOf */ .Zq)(tree, text, range);
    const parts = [];
    const links = [];
    const images = [];
    const code = [];
    const quotations = [];
    const add = (kind, part) => {
        if (part.text.trim() !== '')
            parts.push({ kind, ...part });
    };
    const aside = (kind, words, at) => {
        if (words)
            add(kind, located(words, text, at));
    };
    (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .visit */ .YR)(tree, (node) => {
        const at = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .be)(node);
        if (!at)
            return;
        switch (node.type) {
            case 'blockquote':
                quotations.push(at);
                break;
            case 'paragraph':
            case 'heading':
            case 'tableCell': {
                add(node.type === 'tableCell' ? 'cell' : node.type, runningText(node, text));
                break;
            }
            case 'link':
                links.push(linkOf(node, at, text));
                aside('title', node.title, at);
                break;
            case 'linkReference': {
                const definition = definitions.get((0,micromark_util_normalize_identifier__WEBPACK_IMPORTED_MODULE_4__/* .normalizeIdentifier */ .B)(node.identifier));
                if (definition)
                    links.push(referenceOf(node, at, definition));
                break;
            }
            case 'image':
                images.push(imageOf(node, at, text));
                aside('alternative', node.alt, at);
                aside('title', node.title, at);
                break;
            case 'imageReference': {
                const definition = definitions.get((0,micromark_util_normalize_identifier__WEBPACK_IMPORTED_MODULE_4__/* .normalizeIdentifier */ .B)(node.identifier));
                if (definition)
                    images.push(imageReferenceOf(node, at, definition));
                aside('alternative', node.alt, at);
                break;
            }
            case 'definition':
                aside('title', node.title, at);
                break;
            case 'code':
                code.push({
                    kind: /^[ \t>]*(?:`{3}|~{3})/.test(text.slice(at.start, at.start + 40)) ? 'fenced' : 'indented',
                    ...(node.lang ? { language: node.lang } : {}),
                    value: node.value,
                    range: at
                });
                break;
            case 'inlineCode':
                code.push({ kind: 'inline', value: node.value, range: at });
                break;
            case 'mdxJsxFlowElement':
            case 'mdxJsxTextElement':
                readJsx(node, at, links, images);
                break;
            default:
                break;
        }
    });
    for (const part of html?.prose ?? [])
        add('html', part);
    parts.sort((a, b) => startOf(a) - startOf(b));
    const quoted = new _span_js__WEBPACK_IMPORTED_MODULE_5__/* .RangeSet */ .o(quotations);
    return {
        prose: _prose_js__WEBPACK_IMPORTED_MODULE_6__/* .Prose */ .s.of(parts.map((part) => ({ ...part, quoted: quoted.has(startOf(part)) }))),
        links: inOrder([...links, ...(html?.links ?? [])]),
        images: inOrder([...images, ...(html?.images ?? [])]),
        code,
        comments: commentsOf(tree, html, after),
        html
    };
}
function startOf(part) {
    return part.pieces[0]?.source.start ?? 0;
}
/** The link reference definitions of a tree, the first of each label, under their normalized labels. */
function definitionsOf(tree, into, text) {
    (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .visit */ .YR)(tree, (node) => {
        if (node.type !== 'definition')
            return;
        const range = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .be)(node);
        const identifier = (0,micromark_util_normalize_identifier__WEBPACK_IMPORTED_MODULE_4__/* .normalizeIdentifier */ .B)(node.identifier);
        if (!range || into.has(identifier))
            return;
        into.set(identifier, {
            identifier,
            url: node.url,
            ...(node.title ? { title: node.title } : {}),
            range: definitionUrl(node, range, text)
        });
    });
}
/** Labels of the footnotes a tree defines, normalized. */
function footnotesOf(tree, into) {
    (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .visit */ .YR)(tree, (node) => {
        if (node.type === 'footnoteDefinition')
            into.add((0,micromark_util_normalize_identifier__WEBPACK_IMPORTED_MODULE_4__/* .normalizeIdentifier */ .B)(node.identifier));
    });
}
function runningText(block, text) {
    const builder = new _alignment_js__WEBPACK_IMPORTED_MODULE_7__/* .PieceBuilder */ .u();
    (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .visit */ .YR)(block, (node) => {
        const at = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .be)(node);
        if (!at)
            return;
        if (node.type === 'text')
            builder.append((0,_alignment_js__WEBPACK_IMPORTED_MODULE_7__/* .align */ .M)(node.value, text, at.start, at.end, 'markdown'));
        else if (node.type === 'break' || (node.type === 'html' && /^<br[\s/>]/i.test(node.value)))
            builder.add('\n', at.start, at.end);
        else if (['inlineCode', 'image', 'imageReference', 'mdxTextExpression'].includes(node.type)) {
            builder.add(_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .placeholder */ .q, at.start, at.end);
        }
    });
    return { text: builder.text, pieces: builder.pieces };
}
/** Words a parser took out of a node: in their own place where they stand there unchanged, else all from the whole node. */
function located(words, text, at) {
    const found = text.slice(at.start, at.end).indexOf(words);
    const range = found === -1 ? at : { start: at.start + found, end: at.start + found + words.length };
    return { text: words, pieces: [{ at: 0, length: words.length, source: range }] };
}
function linkOf(node, at, text) {
    const first = node.children[0] && (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .be)(node.children[0]);
    const last = node.children.at(-1);
    const lastRange = last && (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .be)(last);
    const textRange = first && lastRange ? { start: first.start, end: lastRange.end } : { start: at.start + 1, end: at.start + 1 };
    const inline = text.charAt(at.start) === '[';
    return {
        kind: inline ? 'inline' : 'autolink',
        url: node.url,
        text: (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(node),
        ...(node.title ? { title: node.title } : {}),
        range: at,
        textRange,
        urlRange: inline ? destination(text, textRange.end, at.end) : textRange
    };
}
function referenceOf(node, at, definition) {
    const first = node.children[0] && (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .be)(node.children[0]);
    const last = node.children.at(-1);
    const lastRange = last && (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .be)(last);
    return {
        kind: 'reference',
        url: definition.url,
        text: (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(node),
        ...(definition.title ? { title: definition.title } : {}),
        range: at,
        textRange: first && lastRange ? { start: first.start, end: lastRange.end } : at,
        urlRange: definition.range
    };
}
function imageOf(node, at, text) {
    const alt = node.alt ?? '';
    const close = text.indexOf('](', at.start);
    return {
        kind: 'inline',
        url: node.url,
        alt,
        ...(node.title ? { title: node.title } : {}),
        range: at,
        urlRange: close === -1 || close > at.end ? at : destination(text, close, at.end)
    };
}
function imageReferenceOf(node, at, definition) {
    return {
        kind: 'reference',
        url: definition.url,
        alt: node.alt ?? '',
        ...(definition.title ? { title: definition.title } : {}),
        range: at,
        urlRange: definition.range
    };
}
/** Where the destination of `…](destination "title")` is written; `from` is at or before the closing bracket. */
function destination(text, from, end) {
    const bracket = text.indexOf('](', from);
    if (bracket === -1 || bracket >= end)
        return { start: from, end };
    return destinationAt(text, bracket + 2, end);
}
function definitionUrl(node, at, text) {
    const colon = text.indexOf(']:', at.start);
    if (colon === -1 || colon >= at.end || node.url === '')
        return at;
    return destinationAt(text, colon + 2, at.end);
}
function destinationAt(text, from, end) {
    let start = from;
    while (start < end && /[\s>]/.test(text.charAt(start)))
        start++;
    const angle = text.charAt(start) === '<';
    if (angle)
        start++;
    let stop = start;
    let depth = 0;
    while (stop < end) {
        const unit = text.charAt(stop);
        if (unit === '\\')
            stop++;
        else if (angle ? unit === '>' : /\s/.test(unit))
            break;
        else if (!angle && unit === '(')
            depth++;
        else if (!angle && unit === ')' && depth-- === 0)
            break;
        stop++;
    }
    return { start, end: Math.min(stop, end) };
}
function readJsx(node, at, links, images) {
    const value = (name) => {
        const attribute = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
        return typeof attribute?.value === 'string' ? attribute.value : undefined;
    };
    const url = value('href') ?? value('to');
    if (url !== undefined) {
        links.push({
            kind: 'html',
            url,
            text: (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(node),
            range: at,
            textRange: childrenRange(node, at),
            urlRange: at
        });
    }
    const source = value('src');
    if (source !== undefined && /^(?:img|image)$/i.test(node.name ?? '')) {
        images.push({ kind: 'html', url: source, alt: value('alt') ?? '', range: at, urlRange: at });
    }
}
function childrenRange(node, at) {
    const first = node.children[0] && (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .be)(node.children[0]);
    const last = node.children.at(-1);
    const lastRange = last && (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .be)(last);
    return first && lastRange ? { start: first.start, end: lastRange.end } : at;
}
function inOrder(parts) {
    return [...parts].sort((a, b) => a.range.start - b.range.start);
}
/** Comments between blocks, with the block that follows; comments inside a line govern nothing. */
function commentsOf(tree, html, after) {
    const found = [];
    const inHtml = html?.comments ?? [];
    (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .visit */ .YR)(tree, (node) => {
        if (!('children' in node))
            return;
        const phrasing = node.type === 'paragraph' || node.type === 'heading';
        let nextBlock = node.type === 'root' ? after : undefined;
        for (let i = node.children.length - 1; i >= 0; i--) {
            const child = node.children[i];
            const at = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .rangeOf */ .be)(child);
            if (!at)
                continue;
            const reach = nextBlock && !phrasing ? { nextBlock } : {};
            const inside = commentInExpression(child);
            if (inside !== undefined)
                found.push({ text: inside, range: at, ...(child.type === 'mdxFlowExpression' ? reach : {}) });
            else if (child.type === 'html') {
                for (const comment of between(inHtml, at))
                    found.push({ ...comment, ...reach });
                if (isComment(child.value))
                    continue;
            }
            if (inside === undefined)
                nextBlock = at;
        }
    });
    return inOrder(found);
}
/** The comments inside a range; both lie in order, so the first is found by halving. */
function between(comments, range) {
    let low = 0;
    let high = comments.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((comments[middle]?.range.start ?? 0) < range.start)
            low = middle + 1;
        else
            high = middle;
    }
    let stop = low;
    while (stop < comments.length && (comments[stop]?.range.end ?? 0) <= range.end)
        stop++;
    return comments.slice(low, stop);
}
function isComment(html) {
    return html.startsWith('<!--') && html.trimEnd().endsWith('-->');
}
function commentInExpression(node) {
    if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression')
        return undefined;
    const value = node.value.trim();
    return value.startsWith('/*') && value.endsWith('*/') && value.length >= 4 ? value.slice(2, -2) : undefined;
}


/***/ }),

/***/ 20031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ normalizeIdentifier)
/* harmony export */ });
/**
 * Normalize an identifier (as found in references, definitions).
 *
 * Collapses markdown whitespace, trim, and then lower- and uppercase.
 *
 * Some characters are considered “uppercase”, such as U+03F4 (`ϴ`), but if their
 * lowercase counterpart (U+03B8 (`θ`)) is uppercased will result in a different
 * uppercase character (U+0398 (`Θ`)).
 * So, to get a canonical form, we perform both lower- and uppercase.
 *
 * Using uppercase last makes sure keys will never interact with default
 * prototypal values (such as `constructor`): nothing in the prototype of
 * `Object` is uppercase.
 *
 * @param {string} value
 *   Identifier to normalize.
 * @returns {string}
 *   Normalized identifier.
 */
function normalizeIdentifier(value) {
  return value
  // Collapse markdown whitespace.
  .replace(/[\t\n\r ]+/g, " ")
  // Trim.
  .replace(/^ | $/g, '')
  // Some characters are considered “uppercase”, but if their lowercase
  // counterpart is uppercased will result in a different uppercase
  // character.
  // Hence, to get that form, we perform both lower- and uppercase.
  // Upper case makes sure keys will not interact with default prototypal
  // methods: no method is uppercase.
  .toLowerCase().toUpperCase();
}

/***/ })

};
