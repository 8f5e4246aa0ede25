export const id = 6116;
export const ids = [6116];
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

/***/ 96116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   yo: () => (/* binding */ Document)
/* harmony export */ });
/* unused harmony exports documentKind, Section */
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27643);
/* harmony import */ var _parse_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98717);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85893);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47010);
/* harmony import */ var _span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(429);





/** A page with more headings than this is cut more coarsely: each part costs the parser and the rules their beginning. */
const mostSections = 1_000;
/** UTF-16 units of a value of the front matter that is no string. */
const longestNumber = 100;
/** Which reader a path asks for: Markdown and MDX by their endings, all else is plain text. */
function documentKind(path) {
    if (/\.mdx$/i.test(path))
        return 'mdx';
    return /\.(?:md|markdown|mdown|mkdn?|mdwn)$/i.test(path) ? 'markdown' : 'text';
}
/** A page is cut at its headings; a section holds one heading and all up to the next, or what stands before the first. */
class Section {
    range;
    headingRange;
    #read;
    #parsed;
    constructor(range, headingRange, read) {
        this.range = range;
        this.headingRange = headingRange;
        this.#read = read;
    }
    get #content() {
        this.#parsed ??= this.#read();
        return this.#parsed;
    }
    /** The parsed Markdown; positions count from the start of the page. Empty for plain text. */
    get tree() {
        return this.#content.tree;
    }
    get prose() {
        return this.#content.prose;
    }
    get links() {
        return this.#content.links;
    }
    get images() {
        return this.#content.images;
    }
    get code() {
        return this.#content.code;
    }
    get comments() {
        return this.#content.comments;
    }
    /** The section's HTML as a browser's parser sees it; absent where there is none. */
    get html() {
        return this.#content.html;
    }
}
/** Reads one page. Outline and lines are free; all that needs parsing asks for `prepare` first. */
class Document {
    source;
    kind;
    #lines;
    #outline;
    #reader;
    #sections;
    #frontMatter;
    #beginParsing;
    #answers = new Map();
    /** `beginParsing` is called whenever parsing begins, its answer when it ends. */
    constructor(source, kind = documentKind(source.path), beginParsing = () => () => undefined) {
        this.source = source;
        this.kind = kind;
        this.#beginParsing = beginParsing;
    }
    get text() {
        return this.source.text;
    }
    get lines() {
        this.#lines ??= new _span_js__WEBPACK_IMPORTED_MODULE_3__/* .LineIndex */ .r(this.text);
        return this.#lines;
    }
    /** Where the page is cut, found from its lines alone. */
    get outline() {
        this.#outline ??= this.kind === 'text' ? { sections: [], fences: [] } : (0,_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .outlineOf */ .W)(this.text);
        return this.#outline;
    }
    /**
     * Loads the parsers this page needs, and parses only what `guard` lets pass. May be called again at no cost.
     * Where nobody will read the front matter or the first section, which shows its values, `parts` may be 'later sections'.
     */
    async prepare(guard = new _parse_guard_js__WEBPACK_IMPORTED_MODULE_1__/* .ParseGuard */ .p(), parts = 'all') {
        const { frontMatter } = this.outline;
        const opens = frontMatter !== undefined && parts === 'all' && this.#frontMatter === undefined;
        if (this.#reader && !opens)
            return;
        const endParsing = this.#beginParsing();
        try {
            if (opens) {
                const { readFrontMatter } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(8815), __webpack_require__.e(2550)]).then(__webpack_require__.bind(__webpack_require__, 62550));
                this.#frontMatter = readFrontMatter(frontMatter.kind, this.text, frontMatter.range, frontMatter.value);
            }
            this.#reader ??= await this.#openReader(guard);
        }
        finally {
            endParsing();
        }
    }
    /** Gives back the memory of what was read and parsed; what is asked for once more is read once more. */
    forget() {
        this.#sections = undefined;
        this.#outline = undefined;
        this.#lines = undefined;
        this.#answers.clear();
        this.#reader?.forget?.();
    }
    /** What a function of the prepared page gives, worked out once. */
    answerTo(question) {
        if (!this.#answers.has(question))
            this.#answers.set(question, question(this));
        return this.#answers.get(question); // set by the line above, by this question alone
    }
    /** The same page, already prepared, with nothing in the sections whose source does not pass: they are never parsed for it. */
    onlyWith(passes) {
        const part = new Document(this.source, this.kind, this.#beginParsing);
        part.#reader = this.#ready();
        part.#frontMatter = this.#frontMatter;
        part.#outline = this.#outline;
        part.#lines = this.lines;
        part.#sections = this.sections.map((section) => {
            const { range, headingRange } = section;
            if (passes(this.text.slice(range.start, range.end), range))
                return section;
            return new Section(range, headingRange, () => (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainText */ .S)(this.text, { start: range.start, end: range.start }));
        });
        return part;
    }
    get prepared() {
        return this.#reader !== undefined;
    }
    get frontMatter() {
        this.#ready();
        return this.#frontMatter;
    }
    get sections() {
        this.#sections ??= this.#cuts().map((cut, index) => new Section(index === 0 ? { start: 0, end: cut.range.end } : cut.range, cut.heading?.range, () => this.#read(cut, index)));
        return this.#sections;
    }
    /** The content of fenced code that lies in a part of the page, as far as the lines alone tell; empty for MDX and plain text. */
    fencesIn({ start, end }) {
        if (this.kind !== 'markdown')
            return [];
        return this.outline.fences.filter((fence) => fence.start >= start && fence.end <= end);
    }
    /** Link reference definitions of the whole page under their normalized labels. */
    get definitions() {
        return this.#ready().definitions;
    }
    get prose() {
        return _prose_js__WEBPACK_IMPORTED_MODULE_4__/* .Prose */ .s.join(this.sections.map((section) => section.prose));
    }
    get links() {
        return this.sections.flatMap((section) => section.links);
    }
    get images() {
        return this.sections.flatMap((section) => section.images);
    }
    get code() {
        return this.sections.flatMap((section) => section.code);
    }
    get comments() {
        return this.sections.flatMap((section) => section.comments);
    }
    /** What a reader of the report should know, as far as the page has been read: its encoding, what was parsed otherwise than named. */
    get notes() {
        const problem = this.#frontMatter?.problem;
        return [...this.source.notes, ...(problem ? [problem] : []), ...(this.#reader?.notes ?? [])];
    }
    /** What no parser could read, so far; it was looked at as plain text alone. */
    get unparsed() {
        const { range, limit } = this.#frontMatter ?? {};
        return [...(range && limit ? [{ range, reason: limit }] : []), ...(this.#reader?.unparsed ?? [])];
    }
    #cuts() {
        const whole = { range: { start: this.outline.frontMatter?.range.end ?? 0, end: this.text.length } };
        const { sections } = this.outline;
        if (this.kind !== 'markdown' || sections.length === 0)
            return [whole];
        const parts = sections.length <= mostSections ? sections : coarser(sections, this.text.length / mostSections);
        return parts.map((section, index) => {
            const next = parts[index + 1]?.heading?.range;
            return { ...section, ...(next ? { next } : {}) };
        });
    }
    async #openReader(guard) {
        if (this.kind === 'text')
            return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainTextReader */ .D)(this.text);
        const parser = await guard.pageParser(this.kind, this.source.path);
        if (this.kind === 'markdown')
            return (await Promise.all(/* import() */[__webpack_require__.e(3194), __webpack_require__.e(9810), __webpack_require__.e(4220)]).then(__webpack_require__.bind(__webpack_require__, 94220))).markdownReader(this.text, this.#cuts(), this.lines, parser);
        const body = { start: this.outline.frontMatter?.range.end ?? 0, end: this.text.length };
        return (await Promise.all(/* import() */[__webpack_require__.e(3194), __webpack_require__.e(9810), __webpack_require__.e(9098)]).then(__webpack_require__.bind(__webpack_require__, 19098))).mdxReader(this.text, body, this.lines, parser);
    }
    #read(cut, index) {
        const reader = this.#ready();
        const endParsing = this.#beginParsing();
        try {
            const parsed = reader.read(cut);
            return index === 0 && this.#frontMatter
                ? { ...parsed, prose: _prose_js__WEBPACK_IMPORTED_MODULE_4__/* .Prose */ .s.join([this.#frontMatterProse(this.#frontMatter), parsed.prose]) }
                : parsed;
        }
        finally {
            endParsing();
        }
    }
    /** Many sites show the values of the front matter, so they are read like prose; what has no values, as plain text. */
    #frontMatterProse({ entries, problem, limit }) {
        const { frontMatter } = this.outline;
        if (frontMatter && (problem || limit))
            return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readPlainText */ .S)(this.text, frontMatter.value).prose;
        return _prose_js__WEBPACK_IMPORTED_MODULE_4__/* .Prose */ .s.of(entries.flatMap(({ value, range }) => {
            const written = this.text.slice(range.start, range.end);
            // A number is read as it is written, or +44 would lose its plus; where its place is not known exactly, its line may hold many.
            const text = typeof value !== 'string' && written.length <= longestNumber ? written : String(value);
            if (text.trim() === '')
                return [];
            const found = written.slice(0, text.length + 1_000).indexOf(text); // in a long list of TOML the whole line stands for each
            const start = range.start + found;
            const source = found === -1 ? range : { start, end: start + text.length };
            return [
                { kind: 'front-matter', quoted: false, text, pieces: [{ at: 0, length: text.length, source }] }
            ];
        }));
    }
    #ready() {
        if (!this.#reader)
            throw new Error(`${this.source.path} is read before it is prepared`);
        return this.#reader;
    }
}
/** Sections joined with those that follow until each is at least so long; the first heading of several stands for them. */
function coarser(sections, length) {
    const joined = [];
    for (const section of sections) {
        const last = joined.at(-1);
        if (last && last.range.end - last.range.start < length)
            joined[joined.length - 1] = { ...last, range: { start: last.range.start, end: section.range.end } };
        else
            joined.push(section);
    }
    return joined;
}


/***/ }),

/***/ 27643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ linesFrom),
/* harmony export */   W: () => (/* binding */ outlineOf)
/* harmony export */ });
const fenceOpening = /^(`{3,}|~{3,})(.*)$/s;
const fenceClosing = /^(`{3,}|~{3,})[ \t]*$/;
const blankLine = /^[ \t]*$/;
const atxHeading = /^(#{1,6})(?:[ \t]|$)/;
const containerMark = /^ {0,3}(?:[-+*]|\d{1,9}[.)]|>|\[\^)/;
const lead = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])){1,200}/;
const asciiLetter = /[A-Za-z]/;
/** A line that begins with no letter; any other one goes on with what it stands in. */
const notLetterFirst = /(?:(?<=\n)|(?<=\r)(?!\n))[^A-Za-z]/g;
/** A line that may close a fence which no list or quotation holds. */
const likeFenceClosing = /(?:(?<=\n)|(?<=\r)(?!\n))[ \t>]{0,200}(?:`{3}|~{3})/g;
/** HTML blocks that end at a mark rather than at an empty line, as CommonMark 0.31 §4.6 numbers them 1 to 5. */
const markedHtml = [
    { opening: /^<(?:script|pre|style|textarea)(?:[ \t>]|$)/i, closing: /<\/(?:script|pre|style|textarea)>/i },
    { opening: /^<!--/, closing: /-->/ },
    { opening: /^<\?/, closing: /\?>/ },
    { opening: /^<![a-z]/i, closing: />/ },
    { opening: /^<!\[CDATA\[/, closing: /\]\]>/ }
];
/** Tags that begin an HTML block anywhere, even inside a paragraph: CommonMark's sixth kind. */
const blockTag = /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[ \t>/]|$)/i;
/** A tag alone on its line: CommonMark's seventh kind, which cannot interrupt a paragraph; and whatever may be one. */
const loneTag = /^<(?:[a-z][a-z0-9-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^ \t"'=<>`]+|'[^']*'|"[^"]*"))?)*[ \t]*\/?|\/[a-z][a-z0-9-]*[ \t]*)>[ \t]*$/i;
const likeLoneTag = /^<\/?[a-z][^<>]{0,1000}>[ \t]*$/i;
const flow = { in: 'flow' };
/**
 * Cuts at ATX headings that begin in the first column outside fences, HTML and front matter: such a line closes every container.
 * Where the lines alone cannot tell what is still open, the rest stays one section.
 */
function outlineOf(text) {
    const frontMatter = frontMatterOf(text);
    const sections = [];
    const fences = [];
    let state = flow;
    let contained = false;
    let certain = true;
    let afterBlank = true;
    let begun = { start: frontMatter?.range.end ?? 0 };
    const close = (end) => {
        if (end > begun.start)
            sections.push({ ...begun, range: { start: begun.start, end } });
    };
    const closeFence = (end) => {
        if (state.in === 'fence' && state.content !== undefined)
            fences.push({ start: state.content, end });
        state = flow;
    };
    for (let end = begun.start; end < text.length;) {
        const start = afterPlainLines(text, end, state);
        if (start === text.length)
            break;
        if (start > end)
            afterBlank = false; // of no account in fences
        end = lineEnd(text, start);
        const line = withoutEnding(text, start, end);
        const blank = blankLine.test(line);
        if (state.in === 'fence' || state.in === 'marked-html') {
            if (state.contained && mayLeave(line, state.lead))
                certain = false;
            if (state.in === 'fence' ? closesFence(line, state) : state.closing.test(line))
                closeFence(start);
        }
        else if (state.in === 'html') {
            if (blank)
                state = flow;
            else if (!state.certain && opensBlock(line))
                certain = false;
        }
        else if (certain && atxHeading.test(line)) {
            close(start);
            begun = {
                start,
                heading: { depth: atxHeading.exec(line)?.[1]?.length ?? 1, range: { start, end: start + line.length } }
            };
            contained = false;
            afterBlank = true;
            continue;
        }
        else {
            if (containerMark.test(line))
                contained = true;
            state = stateAfter(line, contained, afterBlank);
            if (state.in === 'fence' && certain && !state.contained)
                state = { ...state, content: end };
        }
        afterBlank = blank;
    }
    closeFence(text.length);
    close(text.length);
    return { ...(frontMatter ? { frontMatter } : {}), sections, fences };
}
/** The beginning of the next line that may change what a line is part of; the end of the text where there is none. */
function afterPlainLines(text, start, state) {
    if (state.in === 'marked-html')
        return start;
    if (state.in === 'fence' ? state.contained : !asciiLetter.test(text.charAt(start)))
        return start;
    const next = state.in === 'fence' ? likeFenceClosing : notLetterFirst;
    next.lastIndex = start;
    return next.exec(text)?.index ?? text.length;
}
function stateAfter(line, contained, afterBlank) {
    const before = lead.exec(line)?.[0] ?? '';
    if (!contained && /^(?: {4}| {0,3}\t)/.test(line))
        return flow; // indented code, or the middle of a paragraph
    const bare = line.slice(before.length);
    const inside = contained && before !== '';
    const fence = fenceOpening.exec(bare);
    if (fence) {
        const mark = fence[1] ?? '';
        return mark.startsWith('`') && fence[2]?.includes('`')
            ? flow
            : { in: 'fence', mark, lead: before, contained: inside };
    }
    if (!bare.startsWith('<'))
        return flow;
    for (const { opening, closing } of markedHtml) {
        const match = opening.exec(bare);
        if (match)
            return closing.test(bare.slice(match[0].length))
                ? flow
                : { in: 'marked-html', closing, lead: before, contained: inside };
    }
    if (blockTag.test(bare))
        return { in: 'html', certain: !inside };
    if (loneTag.test(bare))
        return { in: 'html', certain: !inside && afterBlank };
    return likeLoneTag.test(bare) ? { in: 'html', certain: false } : flow;
}
/** Whether a line, were it not inside HTML, would begin a block that can hold headings without their being any. */
function opensBlock(line) {
    const bare = line.slice((lead.exec(line)?.[0] ?? '').length);
    return containerMark.test(line) || fenceOpening.test(bare) || markedHtml.some(({ opening }) => opening.test(bare));
}
/** Whether a line may end the list or quotation that a fence or comment stands in, and with it the fence or comment. */
function mayLeave(line, lead) {
    const before = leading(line);
    if (quotationDepth(before) < quotationDepth(lead))
        return true;
    return !blankLine.test(line) && !/^[ \t]/.test(line) && !(lead.includes('>') && line.startsWith('>'));
}
function closesFence(line, fence) {
    const before = leading(line);
    if (quotationDepth(before) !== quotationDepth(fence.lead))
        return false;
    if (before.length > fence.lead.length + 3 || (before.includes('\t') && !fence.lead.includes('\t')))
        return false;
    const bare = fenceClosing.exec(line.slice(before.length))?.[1];
    return bare !== undefined && bare[0] === fence.mark[0] && bare.length >= fence.mark.length;
}
function leading(line) {
    return /^[ \t>]{0,200}/.exec(line)?.[0] ?? '';
}
function quotationDepth(before) {
    return before.split('>').length - 1;
}
/** Front matter as remark-frontmatter reads it: a fence alone on the very first line, up to the same fence alone on a line. */
function frontMatterOf(text) {
    const opening = /^(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/.exec(text);
    if (!opening)
        return undefined;
    const fence = opening[1] ?? '';
    for (const { line, start } of linesFrom(text, opening[0].length)) {
        if (line.startsWith(fence) && blankLine.test(line.slice(fence.length))) {
            return {
                kind: fence === '---' ? 'yaml' : 'toml',
                range: { start: 0, end: start + line.length },
                value: { start: opening[0].length, end: Math.max(opening[0].length, start) }
            };
        }
    }
    return undefined;
}
const lineEnding = /\r\n|\n|\r/g;
/** Past the ending of the line at an offset. */
function lineEnd(text, start) {
    lineEnding.lastIndex = start;
    return lineEnding.test(text) ? lineEnding.lastIndex : text.length;
}
function withoutEnding(text, start, end) {
    const last = text.charCodeAt(end - 1);
    const length = last === 13 ? 1 : last !== 10 ? 0 : text.charCodeAt(end - 2) === 13 ? 2 : 1;
    return text.slice(start, Math.max(start, end - length));
}
/** The lines of a text from an offset on: each without its ending, with its start and the end that includes the ending. */
function* linesFrom(text, from) {
    const ending = /\r\n|\n|\r/g;
    let start = from;
    while (start < text.length) {
        ending.lastIndex = start;
        const found = ending.exec(text);
        const stop = found?.index ?? text.length;
        const end = found ? stop + found[0].length : text.length;
        yield { line: text.slice(start, stop), start, end };
        start = end;
    }
}


/***/ }),

/***/ 98717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ ParseGuard)
});

;// CONCATENATED MODULE: ./lib/document/danger.js
/**
 * Tells from the text alone, in one pass, what parsing it may cost. The parser takes time that grows with the square of what it must pair:
 * delimiters, brackets, lines of one paragraph, levels of lists and quotations. The prices were measured (docs/performance.md).
 */
/** Milliseconds, estimated from above, that one parse may take where nothing can stop it. */
const safeCost = 150;
/** Levels of lists and quotations: up to the first number they are ordinary, beyond the second the parser's own stack is in danger. */
const safeDepth = 40;
const deepest = 400;
/** Estimated microseconds. `pair` prices are paid for every two things of a kind in one paragraph. */
const price = {
    parse: 200,
    character: 0.4,
    space: 1.5,
    mark: 15,
    line: 25,
    pairOfDelimiters: 0.03,
    pairOfMarks: 0.005,
    pairOfLines: 0.06,
    /** An opening whose end is searched up to the end of the paragraph, for each character of it. */
    search: 0.03,
    /** What begins like an address has all up to the next white space read, and so has what begins like one in the midst of it. */
    address: 0.15,
    /** While a bracket is open, whatever may begin an address has all looked through that stands between the two. */
    walk: 0.08,
    /** A closing bracket whose label is read again from its beginning, for each character of the paragraph. */
    label: 0.01,
    /** Each call of a footnote is looked for among all that are defined, and each definition too. */
    pairOfFootnotes: 0.1,
    /** Each line of a page is held against every list and quotation that may be open. */
    levelOfLine: 3,
    pairOfLevels: 0.08,
    /** Each closing brace of MDX may have the expression before it read once more. */
    expression: 0.05
};
/** What parsing a stretch of Markdown or MDX may cost, in milliseconds, and what must therefore be done with it. */
function dangerOf(text, language) {
    const { cost, depth } = measured(text);
    if (depth > deepest)
        return { level: 'refused', reason: `its lists and quotations are nested more than ${deepest} levels deep` };
    // What turns out not to be MDX is parsed once more, as Markdown.
    const all = (language === 'mdx' ? 2 * cost + expressionCost(text) : cost) / 1000;
    return { level: all <= safeCost && depth <= safeDepth ? 'safe' : 'guarded', cost: all };
}
function newBlock(start) {
    return {
        start,
        lines: 0,
        spaces: 0,
        marks: 0,
        delimiters: 0,
        closings: 0,
        searches: 0,
        destinations: 0,
        titles: 0,
        ticks: 0,
        longestTicks: 0,
        runs: 0,
        addresses: 0,
        events: 0,
        open: [],
        walked: 0
    };
}
function measured(text) {
    let cost = price.parse + price.character * text.length;
    let depth = 0;
    let block = newBlock(0);
    let at = 0;
    while (at < text.length) {
        const lead = leadOf(text, at);
        depth = Math.max(depth, lead.depth);
        cost += price.line + depth * price.levelOfLine + lead.depth * lead.depth * price.pairOfLevels;
        const end = lineEnd(text, lead.end);
        if (lead.empty && end === lead.end) {
            cost += costOf(block, at);
            block = newBlock(end + 1);
        }
        else {
            block.lines++;
            countMarks(text, at, end, block);
        }
        at = text.charCodeAt(end) === carriageReturn && text.charCodeAt(end + 1) === lineFeed ? end + 2 : end + 1;
    }
    return { cost: cost + costOf(block, text.length) + footnotesIn(text) ** 2 * price.pairOfFootnotes, depth };
}
/** Calls and definitions of footnotes. */
function footnotesIn(text) {
    let count = 0;
    for (let at = text.indexOf('[^'); at !== -1; at = text.indexOf('[^', at + 2))
        count++;
    return count;
}
function costOf(block, end) {
    const length = Math.max(0, end - block.start);
    return (block.spaces * price.space +
        block.marks * price.mark +
        block.delimiters ** 2 * price.pairOfDelimiters +
        block.runs * price.pairOfDelimiters +
        block.marks ** 2 * price.pairOfMarks +
        block.lines ** 2 * price.pairOfLines +
        (block.searches + Math.min(block.ticks, block.longestTicks) + Math.min(block.destinations, block.titles)) *
            length *
            price.search +
        block.walked * price.walk +
        block.addresses * price.address +
        block.closings * length * price.label);
}
/**
 * The marks of lists, quotations and footnotes that a line begins with, and the white space among them. An item that the line continues
 * takes two columns of white space or more, so half the columns and all the marks are at least the levels that are open.
 */
function leadOf(text, from) {
    let columns = 0;
    let marks = 0;
    let at = from;
    for (;;) {
        const unit = text.charCodeAt(at);
        if (unit === space)
            columns++;
        else if (unit === tab)
            columns += 4;
        else {
            const length = containerMark(text, at, unit);
            if (length === 0)
                break;
            marks++;
            at += length - 1;
        }
        at++;
    }
    return { end: at, depth: marks + (columns >> 1), empty: marks === 0 };
}
/** How many units of a container's mark stand at an offset: `>`, a bullet, a number, a footnote's label. */
function containerMark(text, at, unit) {
    if (unit === greaterThan)
        return 1;
    if (unit === hyphen || unit === plus || unit === asterisk)
        return opensItem(text, at + 1) ? 1 : 0;
    if (unit >= digitZero && unit <= digitNine) {
        let end = at + 1;
        while (end - at < 10 && isDigit(text.charCodeAt(end)))
            end++;
        const after = text.charCodeAt(end);
        return (after === dot || after === closingParenthesis) && opensItem(text, end + 1) ? end + 1 - at : 0;
    }
    if (unit !== openingBracket || text.charCodeAt(at + 1) !== caret)
        return 0;
    const close = text.slice(at, at + 1_002).indexOf(']:');
    return close === -1 ? 0 : close + 2;
}
function opensItem(text, at) {
    const unit = text.charCodeAt(at);
    return unit === space || unit === tab || unit === lineFeed || unit === carriageReturn || Number.isNaN(unit);
}
function lineEnd(text, from) {
    let at = from;
    while (at < text.length) {
        const unit = text.charCodeAt(at);
        if (unit === lineFeed || unit === carriageReturn)
            break;
        at++;
    }
    return at;
}
function countMarks(text, from, to, block) {
    let run = 1;
    let gap = false;
    let begun = from;
    let addresses = 0;
    countEvent(block);
    for (let at = from; at < to; at++) {
        const unit = text.charCodeAt(at);
        const next = text.charCodeAt(at + 1);
        const white = unit === space || unit === tab;
        if (white)
            block.spaces++;
        if (white && !gap) {
            countEvent(block);
            block.addresses += addresses * (at - begun);
            addresses = 0;
        }
        if (gap && !white)
            begun = at;
        gap = white;
        if (beginsAddress(unit | smallLetter, next | smallLetter))
            addresses++;
        if (unit >= 0x80 || punctuation[unit] === 0)
            continue;
        if (unit === next)
            run++;
        else {
            if (unit === backtick) {
                block.ticks++;
                block.longestTicks = Math.max(block.longestTicks, run);
                passTicks(block.open.at(-1), run);
            }
            if (run > 1)
                block.runs += run * run;
            run = 1;
        }
        block.marks++;
        countEvent(block);
        switch (unit) {
            case asterisk:
            case underscore:
            case tilde:
                block.delimiters++;
                break;
            case openingBracket:
                block.delimiters++;
                block.open.push({ at: block.events, closable: true, ticks: 0, tickRuns: 0 });
                break;
            case closingBracket:
                block.delimiters++;
                block.closings++;
                if (next === openingParenthesis)
                    block.destinations++;
                closeBracket(block.open, text.charCodeAt(at - 1) === backslash, next === openingParenthesis);
                break;
            case exclamation:
                if (next === openingBracket)
                    block.delimiters += 3;
                break;
            case lessThan:
                if (next === exclamation || next === question)
                    block.searches++;
                doubt(block.open.at(-1));
                break;
            case openingParenthesis:
                if (at > 0 && isWhiteSpace(text.charCodeAt(at - 1)))
                    block.titles++;
                break;
            default:
                break;
        }
    }
    block.addresses += addresses * (to - begun);
}
/** `www.` and `http`, told by their first two letters. */
function beginsAddress(unit, next) {
    return (unit === letterW && next === letterW) || (unit === letterH && next === letterT);
}
function countEvent(block) {
    block.events++;
    const [first] = block.open;
    if (first)
        block.walked += block.events - first.at;
}
function passTicks(bracket, run) {
    if (!bracket)
        return;
    if (bracket.tickRuns > 0 && bracket.ticks !== run)
        bracket.closable = false;
    bracket.ticks = run;
    bracket.tickRuns++;
}
function closeBracket(open, escaped, destination) {
    const last = open.at(-1);
    if (last?.closable && !escaped && last.tickRuns % 2 === 0)
        open.pop();
    if (destination)
        doubt(open.at(-1));
}
function doubt(bracket) {
    if (bracket)
        bracket.closable = false;
}
/** An expression, or an import or export that empty lines do not end, is read from its beginning for each of its possible ends. */
function expressionCost(text) {
    let ends = 0;
    let lines = 0;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit === closingBrace)
            ends++;
        else if (unit === lineFeed || unit === carriageReturn)
            lines++;
    }
    const modules = /^(?:import|export)\b/m.test(text) ? lines : 0;
    return (ends + modules) * text.length * price.expression;
}
const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const space = 32;
const exclamation = 33;
const openingParenthesis = 40;
const closingParenthesis = 41;
const asterisk = 42;
const plus = 43;
const hyphen = 45;
const dot = 46;
const digitZero = 48;
const digitNine = 57;
const lessThan = 60;
const greaterThan = 62;
const question = 63;
const openingBracket = 91;
const backslash = 92;
const closingBracket = 93;
const caret = 94;
const underscore = 95;
const backtick = 96;
const letterH = 104;
const letterT = 116;
const letterW = 119;
/** The bit that a small letter of ASCII has and its capital lacks. */
const smallLetter = 32;
const closingBrace = 125;
const tilde = 126;
const punctuation = Uint8Array.from({ length: 128 }, (_, unit) => /[!-/:-@[-`{-~]/.test(String.fromCharCode(unit)) ? 1 : 0);
function isDigit(unit) {
    return unit >= digitZero && unit <= digitNine;
}
function isWhiteSpace(unit) {
    return unit === space || unit === tab || unit === lineFeed || unit === carriageReturn;
}

;// CONCATENATED MODULE: ./lib/document/parse-guard.js
/** Keeps crafted pages from stalling the check: what may be slow is parsed in a thread that can be ended, and by a clock. */

/** Milliseconds that one file may take where nothing can stop the parser, as `dangerOf` estimates them. */
const fileCost = 300;
/** Milliseconds in the thread, for one stretch and for a whole file, the start of the thread included. */
const stretchTime = 400;
const fileTime = 800;
/**
 * What both versions of a file may cost, as estimated, to count as merely long, and the time they then have: on a busy machine parsing
 * takes several times what it takes alone. Crafted text is soon above.
 * So are a few long pages of MDX, up to 4,650 a version, which the times above mostly suffice for.
 */
const longFileCost = 3_000;
const longFileTime = 10_000;
/** What no time given here suffices for, many times what any real page was ever estimated at; nothing need be tried. */
const hopelessCost = 100_000;
/** One guard serves one check. Without a worker, whatever is not safe stays unparsed. */
class ParseGuard {
    #setup;
    #budgets = new Map();
    #Thread;
    #thread;
    #usable = true;
    constructor(setup) {
        this.#setup = setup;
    }
    /** Loads what the language needs. Pages with one path, such as two versions of a file, share one budget. */
    async pageParser(language, path) {
        const parse = language === 'mdx'
            ? (await Promise.all(/* import() */[__webpack_require__.e(5572), __webpack_require__.e(1333), __webpack_require__.e(0)]).then(__webpack_require__.bind(__webpack_require__, 10000))).parseMdxStretch
            : (await Promise.all(/* import() */[__webpack_require__.e(5572), __webpack_require__.e(990)]).then(__webpack_require__.bind(__webpack_require__, 40990))).parseMarkdownStretch;
        this.#Thread ??= (await __webpack_require__.e(/* import() */ 7527).then(__webpack_require__.bind(__webpack_require__, 97527))).ParserThread;
        const budget = this.#budgets.get(path) ?? { cost: 0, spent: 0 };
        this.#budgets.set(path, budget);
        return {
            parse: (stretch) => {
                const danger = dangerOf(stretch.stubs + stretch.text, language);
                if (danger.level === 'refused')
                    return { reason: danger.reason };
                if (danger.cost > hopelessCost)
                    return { reason: 'parsing it would take too long' };
                budget.cost += danger.cost;
                if (danger.level === 'safe' && budget.cost <= fileCost)
                    return parse(stretch);
                const begun = this.#setup?.clock() ?? 0;
                const long = budget.cost <= longFileCost;
                const parsed = this.#parseInThread(language, stretch, long ? longFileTime - budget.spent : Math.min(fileTime - budget.spent, stretchTime));
                budget.spent += (this.#setup?.clock() ?? 0) - begun;
                return parsed;
            }
        };
    }
    /** Ends the thread, if one was needed. */
    close() {
        this.#thread?.end();
        this.#thread = undefined;
    }
    #parseInThread(language, stretch, most) {
        const setup = this.#setup;
        const thread = setup && this.#running(setup.worker);
        if (!thread)
            return { reason: 'it may take long, and nothing here could stop the parser' };
        const time = Math.floor(Math.min(most, setup.deadline - setup.clock()));
        if (time <= 0)
            return { reason: 'the time for parsing was used up' };
        const parsed = thread.ask({ language, stretch }, time);
        if (parsed)
            return parsed;
        this.close();
        return { reason: 'parsing it took too long' };
    }
    /** The thread, started at its first question; none where that cannot be done. */
    #running(find) {
        if (!this.#usable || !this.#Thread)
            return undefined;
        if (this.#thread)
            return this.#thread;
        const worker = find();
        if (!worker)
            return undefined;
        try {
            this.#thread = new this.#Thread(worker, () => {
                this.#usable = false;
            });
        }
        catch {
            this.#usable = false; // said in the reason of every stretch that asks for it
        }
        return this.#thread;
    }
}


/***/ }),

/***/ 85893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ plainTextReader),
/* harmony export */   S: () => (/* binding */ readPlainText)
/* harmony export */ });
/* harmony import */ var _alignment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91860);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27643);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47010);
/** Plain text as a page: paragraphs parted by empty lines, nothing else. */



function plainTextReader(text) {
    return { definitions: new Map(), unparsed: [], notes: [], read: ({ range }) => readPlainText(text, range) };
}
/** A stretch of text as paragraphs; also what remains of Markdown that no parser could read. */
function readPlainText(text, range) {
    const parts = [];
    let builder = new _alignment_js__WEBPACK_IMPORTED_MODULE_1__/* .PieceBuilder */ .u();
    const flush = () => {
        if (builder.text.trim() !== '')
            parts.push({ kind: 'text', quoted: false, text: builder.text, pieces: builder.pieces });
        builder = new _alignment_js__WEBPACK_IMPORTED_MODULE_1__/* .PieceBuilder */ .u();
    };
    let lineEnd = range.start;
    for (const { line, start } of (0,_outline_js__WEBPACK_IMPORTED_MODULE_0__/* .linesFrom */ .K)(text.slice(0, range.end), range.start)) {
        if (line.trim() === '')
            flush();
        else {
            if (builder.text !== '')
                builder.add(' ', lineEnd, start);
            builder.add(line, start, start + line.length);
            lineEnd = start + line.length;
        }
    }
    flush();
    return {
        tree: { type: 'root', children: [] },
        prose: _prose_js__WEBPACK_IMPORTED_MODULE_2__/* .Prose */ .s.of(parts),
        links: [],
        images: [],
        code: [],
        comments: [],
        html: undefined
    };
}


/***/ })

};
