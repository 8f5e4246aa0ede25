export const id = 9810;
export const ids = [9810];
export const modules = {

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
