export const id = 3044;
export const ids = [3044];
export const modules = {

/***/ 91860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ align),
/* harmony export */   u: () => (/* binding */ PieceBuilder)
/* harmony export */ });
/* harmony import */ var decode_named_character_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37126);
/** Finds, for text a parser has decoded, where in the source each character was written. */

const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{0,30}));/y;
const asciiPunctuation = /[!-/:-@[-`{-~]/;
const lineEnding = /\r\n|\n|\r/y;
/** What stands in a source as it does in the value, or not at all; no more at once, lest a stretch be read again from each of its units. */
const plain = /[^&\\\r\n]{1,120}/y;
/**
 * Aligns `value` with `source` from `start` up to `end`. Markdown's escapes and references are undone on the way,
 * line endings with the indentation and quotation marks that follow them become one space. In HTML there are no escapes.
 */
function align(value, source, start, end, language) {
    const builder = new PieceBuilder();
    let from = start;
    let at = 0;
    let differing = 0;
    while (at < value.length && from < end) {
        if (at >= differing) {
            const alike = plainStretch(value, at, source, from, end);
            builder.add(value.slice(at, at + alike.length), from, from + alike.length);
            at += alike.length;
            from += alike.length;
            differing = at + alike.differing;
            if (alike.length > 0)
                continue;
        }
        const unit = value.charCodeAt(at);
        if (unit === 10 || unit === 13) {
            const length = value.startsWith('\r\n', at) ? 2 : 1;
            const stop = language === 'html' ? from + 1 : afterLineEnding(source, from, end, value.charAt(at + length));
            if (stop === undefined)
                break;
            builder.add(' ', from, stop);
            from = stop;
            at += length;
            continue;
        }
        const decoded = source.charCodeAt(from) === 38 ? decodedReference(source, from) : undefined;
        if (decoded && value.startsWith(decoded.text, at) && from + decoded.length <= end) {
            builder.add(decoded.text, from, from + decoded.length);
            from += decoded.length;
            at += decoded.text.length;
            continue;
        }
        const escaped = language === 'markdown' && source.charCodeAt(from) === 92 && asciiPunctuation.test(source.charAt(from + 1));
        const written = escaped ? source.charAt(from + 1) : source.charAt(from);
        const width = escaped ? 2 : 1;
        if (written === value.charAt(at) || (written === '\0' && unit === 0xfffd)) {
            builder.add(value.charAt(at), from, from + width);
            from += width;
            at++;
            continue;
        }
        if (!/[ \t]/.test(written))
            break; // trailing white space before a line ending leaves no trace in the value
        from++;
    }
    const exact = at >= value.length;
    if (!exact)
        builder.add(value.slice(at).replace(/\r\n|\n|\r/g, ' '), Math.min(from, end), end);
    return { text: builder.text, pieces: builder.pieces, exact };
}
/** How many units from here on are the same in both and stand for themselves; where none are, up to where they are not worth comparing again. */
function plainStretch(value, at, source, from, end) {
    plain.lastIndex = at;
    const words = plain.exec(value)?.[0].slice(0, end - from) ?? '';
    if (source.startsWith(words, from))
        return { length: words.length, differing: 0 };
    plain.lastIndex = 0;
    const fewer = plain.exec(source.slice(from, from + words.length))?.[0].length ?? 0;
    const same = source.startsWith(words.slice(0, fewer), from);
    return same ? { length: fewer, differing: 0 } : { length: 0, differing: fewer };
}
/** Past a line ending and what containers put before the next line, when one stands at `from` after white space. */
function afterLineEnding(source, from, end, next) {
    let at = from;
    while (at < end && /[ \t]/.test(source.charAt(at)))
        at++;
    lineEnding.lastIndex = at;
    const ending = lineEnding.exec(source);
    if (!ending)
        return undefined;
    at += ending[0].length;
    while (at < end && (/[ \t]/.test(source.charAt(at)) || (source.charAt(at) === '>' && next !== '>')))
        at++;
    return Math.min(at, end);
}
function decodedReference(source, at) {
    reference.lastIndex = at;
    const match = reference.exec(source);
    if (!match)
        return undefined;
    const [whole, decimal, hexadecimal, name] = match;
    if (name !== undefined) {
        const text = (0,decode_named_character_reference__WEBPACK_IMPORTED_MODULE_0__/* .decodeNamedCharacterReference */ .s)(name);
        return text === false ? undefined : { text, length: whole.length };
    }
    const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
    const text = point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(point);
    return { text, length: whole.length };
}
/** Gathers pieces, joining neighbours that map character by character. */
class PieceBuilder {
    #text = '';
    #pieces = [];
    get text() {
        return this.#text;
    }
    get pieces() {
        return this.#pieces;
    }
    add(text, start, end) {
        if (text === '')
            return;
        const last = this.#pieces.at(-1);
        const even = end - start === text.length;
        if (last && even && last.length === last.source.end - last.source.start && last.source.end === start) {
            last.length += text.length;
            last.source.end = end;
        }
        else {
            this.#pieces.push({ at: this.#text.length, length: text.length, source: { start, end } });
        }
        this.#text += text;
    }
    /** Appends what was aligned elsewhere. */
    append(alignment) {
        for (const piece of alignment.pieces) {
            this.add(alignment.text.slice(piece.at, piece.at + piece.length), piece.source.start, piece.source.end);
        }
    }
}


/***/ }),

/***/ 59354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ parseHtml),
/* harmony export */   t: () => (/* binding */ TangledHtml)
/* harmony export */ });
/* harmony import */ var parse5__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63194);
/** HTML as a browser parses it, within limits: crafted tags make such a parser copy, search and nest without end. */

/** The HTML exceeds a limit; the message is the reason, as the end of a sentence. */
class TangledHtml extends Error {
}
/** Open elements at once; browsers stop at 512 as well. */
const deepest = 512;
/** Elements and comments of one section. */
const mostNodes = 30_000;
/** Siblings and attributes looked through, over the whole section. */
const mostSteps = 200_000_000;
/** A tag's attributes are held each against all before it; this many words without a `>` may be so many attributes. */
const mostWords = 20_000;
/** The fragment, every node with its place. Throws `TangledHtml` where a limit is exceeded. */
function parseHtml(page) {
    if (longestTag(page) > mostWords)
        throw new TangledHtml('a tag in it may have too many attributes');
    return (0,parse5__WEBPACK_IMPORTED_MODULE_0__/* .parseFragment */ .oH)(page, {
        sourceCodeLocationInfo: true,
        scriptingEnabled: false,
        treeAdapter: countingAdapter()
    });
}
/** Words, or what else can part attributes, between two `>` at most. */
function longestTag(page) {
    let most = 0;
    let words = 0;
    for (const [found] of page.matchAll(/[\s/"']+|>/g)) {
        if (found === '>')
            words = 0;
        else
            most = Math.max(most, ++words);
    }
    return most;
}
/** The ordinary tree, whose making stops at the limits. */
function countingAdapter() {
    let depth = 0;
    let nodes = 0;
    let steps = 0;
    const count = (more) => {
        steps += more;
        if (steps > mostSteps)
            throw new TangledHtml('its HTML is too intricate');
    };
    return {
        ...parse5__WEBPACK_IMPORTED_MODULE_0__/* .defaultTreeAdapter */ .jh,
        createElement(...words) {
            if (++nodes > mostNodes)
                throw new TangledHtml('it holds too many HTML elements');
            return parse5__WEBPACK_IMPORTED_MODULE_0__/* .defaultTreeAdapter */ .jh.createElement(...words);
        },
        insertBefore(parent, node, reference) {
            count(parent.childNodes.length);
            parse5__WEBPACK_IMPORTED_MODULE_0__/* .defaultTreeAdapter */ .jh.insertBefore(parent, node, reference);
        },
        insertTextBefore(parent, text, reference) {
            count(parent.childNodes.length);
            parse5__WEBPACK_IMPORTED_MODULE_0__/* .defaultTreeAdapter */ .jh.insertTextBefore(parent, text, reference);
        },
        detachNode(node) {
            count(node.parentNode?.childNodes.length ?? 0);
            parse5__WEBPACK_IMPORTED_MODULE_0__/* .defaultTreeAdapter */ .jh.detachNode(node);
        },
        adoptAttributes(recipient, attributes) {
            count(recipient.attrs.length);
            parse5__WEBPACK_IMPORTED_MODULE_0__/* .defaultTreeAdapter */ .jh.adoptAttributes(recipient, attributes);
        },
        onItemPush() {
            if (++depth > deepest)
                throw new TangledHtml('its HTML is nested too deeply');
        },
        onItemPop() {
            depth--;
        }
    };
}


/***/ }),

/***/ 73044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ textContent),
/* harmony export */   Zq: () => (/* binding */ htmlOf),
/* harmony export */   lt: () => (/* binding */ attribute),
/* harmony export */   walk: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var _alignment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91860);
/* harmony import */ var _html_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59354);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(429);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26721);




const blockElements = new Set('address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(' '));
const unreadElements = new Set(['script', 'style', 'template']);
/** The HTML of a tree, or `undefined` when it has none. Throws `TangledHtml` where it exceeds a limit. */
function htmlOf(tree, text, range) {
    const nodes = [];
    const texts = [];
    (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR)(tree, (node, parent) => {
        if (node.type === 'html')
            nodes.push({ node, flow: parent?.type !== 'paragraph' && parent?.type !== 'heading' && !isPhrasing(parent) });
        if (node.type === 'text')
            texts.push(node);
    });
    if (nodes.length === 0)
        return undefined;
    const page = maskedPage(text, range, nodes.map(({ node }) => node), texts);
    const fragment = (0,_html_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHtml */ .Z)(page);
    const flow = nodes.filter((entry) => entry.flow).flatMap(({ node }) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(node) ?? []);
    return read(fragment, page, range.start, new _span_js__WEBPACK_IMPORTED_MODULE_2__/* .RangeSet */ .o(flow));
}
function isPhrasing(parent) {
    return (parent !== undefined && ['emphasis', 'strong', 'delete', 'link', 'linkReference', 'tableCell'].includes(parent.type));
}
/** The section with all but its HTML and its text blanked, so that a browser's parser sees tags where they stand. */
function maskedPage(text, range, html, texts) {
    const units = text.slice(range.start, range.end).replace(/[^\n]/g, ' ').split('');
    const copy = (from, written) => {
        for (let i = 0; i < written.length; i++) {
            const unit = written.charAt(i);
            if (unit !== '\r' && unit !== '\n')
                units[from - range.start + i] = unit;
        }
    };
    for (const node of texts) {
        const at = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(node);
        if (at)
            copy(at.start, text.slice(at.start, at.end).replace(/[<\\]/g, ' '));
    }
    for (const node of html) {
        const at = (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .be)(node);
        if (!at)
            continue;
        const written = text.slice(at.start, at.end);
        if (written === node.value)
            copy(at.start, written);
        else
            copyLines(at, text, node.value, copy);
    }
    return units.join('');
}
/** Inside a list or quotation each line of the source begins with marks that the value lacks. */
function copyLines(at, text, value, copy) {
    const wanted = value.split(/\r\n|\n|\r/);
    let from = at.start;
    for (const line of wanted) {
        const feed = text.indexOf('\n', from);
        const end = Math.min(feed === -1 ? at.end : feed, at.end);
        const start = text.slice(from, end).lastIndexOf(line);
        if (start !== -1)
            copy(from + start, line);
        from = end + 1;
        if (from > at.end)
            return;
    }
}
function read(fragment, page, offset, flow) {
    const links = [];
    const images = [];
    const comments = [];
    const prose = [];
    let builder = new _alignment_js__WEBPACK_IMPORTED_MODULE_3__/* .PieceBuilder */ .u();
    const flush = () => {
        if (builder.text.trim() !== '')
            prose.push({ text: builder.text, pieces: builder.pieces });
        builder = new _alignment_js__WEBPACK_IMPORTED_MODULE_3__/* .PieceBuilder */ .u();
    };
    const enter = (node) => {
        const location = node.sourceCodeLocation;
        const range = location ? { start: location.startOffset + offset, end: location.endOffset + offset } : undefined;
        if (node.nodeName === '#comment' && range && 'data' in node) {
            comments.push({ text: node.data, range });
        }
        else if (node.nodeName === '#text' && 'value' in node && range) {
            addText(builder, node.value, page, range, offset, flow);
        }
        else if ('tagName' in node) {
            if (unreadElements.has(node.tagName))
                return false;
            if (node.tagName === 'br' && range && flow.has(range.start))
                builder.add('\n', range.start, range.end);
            if (blockElements.has(node.tagName))
                flush();
            const link = linkOf(node, offset);
            if (link)
                links.push(link);
            const image = imageOf(node, offset);
            if (image)
                images.push(image);
        }
        return true;
    };
    const leave = (node) => {
        if ('tagName' in node && blockElements.has(node.tagName))
            flush();
    };
    walk(fragment, enter, leave);
    flush();
    return { fragment, offset, links, images, comments, prose };
}
function addText(builder, value, page, range, offset, flow) {
    const aligned = (0,_alignment_js__WEBPACK_IMPORTED_MODULE_3__/* .align */ .M)(value, page, range.start - offset, range.end - offset, 'html');
    for (const piece of aligned.pieces) {
        const start = piece.source.start + offset;
        const end = piece.source.end + offset;
        const written = aligned.text.slice(piece.at, piece.at + piece.length);
        if (end - start !== piece.length) {
            if (flow.has(start))
                builder.add(written, start, end);
            continue;
        }
        for (const part of flow.overlapping({ start, end })) {
            const from = Math.max(start, part.start);
            const to = Math.min(end, part.end);
            if (from < to)
                builder.add(written.slice(from - start, to - start), from, to);
        }
    }
}
function linkOf(element, offset) {
    const location = element.sourceCodeLocation;
    const url = attribute(element, 'href');
    if (element.tagName !== 'a' || url === undefined || !location)
        return undefined;
    const range = { start: location.startOffset + offset, end: location.endOffset + offset };
    const opening = location.startTag ?? location;
    const title = attribute(element, 'title');
    return {
        kind: 'html',
        url: url.trim(),
        text: textContent(element).replace(/\s+/g, ' ').trim(),
        ...(title === undefined ? {} : { title }),
        range,
        textRange: {
            start: opening.endOffset + offset,
            end: (location.endTag?.startOffset ?? location.endOffset) + offset
        },
        urlRange: attributeRange(element, 'href', offset) ?? range
    };
}
function imageOf(element, offset) {
    const location = element.sourceCodeLocation;
    const url = attribute(element, 'src');
    if (element.tagName !== 'img' || url === undefined || !location)
        return undefined;
    const range = { start: location.startOffset + offset, end: location.endOffset + offset };
    const title = attribute(element, 'title');
    return {
        kind: 'html',
        url: url.trim(),
        alt: attribute(element, 'alt') ?? '',
        ...(title === undefined ? {} : { title }),
        range,
        urlRange: attributeRange(element, 'src', offset) ?? range
    };
}
function attribute(element, name) {
    return element.attrs.find((attr) => attr.name === name)?.value;
}
function attributeRange(element, name, offset) {
    const at = element.sourceCodeLocation?.attrs?.[name];
    return at ? { start: at.startOffset + offset, end: at.endOffset + offset } : undefined;
}
/** The text inside an element, as a browser gives it; an image counts with its alternative text. */
function textContent(element) {
    const parts = [];
    walk(element, (node) => {
        if (node.nodeName === '#text' && 'value' in node)
            parts.push(node.value);
        else if ('tagName' in node && node.tagName === 'img')
            parts.push(attribute(node, 'alt') ?? '');
        return !('tagName' in node && unreadElements.has(node.tagName));
    });
    return parts.join('');
}
/** Visits nodes in document order without recursion; `enter` answers whether to go inside. */
function walk(root, enter, leave) {
    const stack = [...root.childNodes]
        .reverse()
        .map((node) => ({ node, left: false }));
    for (let top = stack.pop(); top; top = stack.pop()) {
        if (top.left) {
            leave?.(top.node);
            continue;
        }
        const inside = enter(top.node);
        stack.push({ node: top.node, left: true });
        if (inside && 'childNodes' in top.node) {
            for (let i = top.node.childNodes.length - 1; i >= 0; i--) {
                const node = top.node.childNodes[i];
                if (node)
                    stack.push({ node, left: false });
            }
        }
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
