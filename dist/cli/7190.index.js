export const id = 7190;
export const ids = [7190,8400];
export const modules = {

/***/ 25220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decodeSource),
/* harmony export */   _: () => (/* binding */ isSource)
/* harmony export */ });
/** Bytes to text: decides the encoding of a file and says what it could not read. */
/** How many leading bytes are looked at to tell text from binary data and to guess UTF-16 without its mark. */
const probeLength = 4096;
/**
 * The text of a file. A byte order mark decides; without one, UTF-16 is known by its regular NUL bytes, and all else is UTF-8.
 * Bytes that do not decode become U+FFFD and a note; data with many control bytes is `Unreadable`.
 */
function decodeSource(path, content) {
    if (typeof content === 'string') {
        return { path, text: content.startsWith('\uFEFF') ? content.slice(1) : content, encoding: 'utf-8', notes: [] };
    }
    const encoding = encodingOf(content);
    if (encoding === undefined)
        return { path, reason: 'binary' };
    return { path, encoding, ...decoded(content, encoding) };
}
/** Whether a decoded file holds text. */
function isSource(decoded) {
    return 'text' in decoded;
}
function encodingOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    const probe = bytes.subarray(0, probeLength);
    let evenNul = 0;
    let oddNul = 0;
    let control = 0;
    probe.forEach((byte, at) => {
        if (byte === 0)
            at % 2 === 0 ? evenNul++ : oddNul++;
        else if (byte < 32 && (byte < 7 || byte > 13) && byte !== 27)
            control++;
    });
    const pairs = probe.length / 2;
    if (pairs >= 2 && oddNul > pairs * 0.4 && evenNul < pairs * 0.1)
        return 'utf-16le';
    if (pairs >= 2 && evenNul > pairs * 0.4 && oddNul < pairs * 0.1)
        return 'utf-16be';
    return evenNul + oddNul + control > probe.length * 0.1 ? undefined : 'utf-8';
}
/** The decoders drop the byte order mark. */
function decoded(bytes, encoding) {
    const name = encoding.toUpperCase();
    try {
        const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
        return { text, notes: encoding === 'utf-8' ? [] : [`The file is ${name}; it was decoded before the check.`] };
    }
    catch {
        const text = new TextDecoder(encoding).decode(bytes);
        return { text, notes: [`Some bytes are not valid ${name}; the file was checked with U+FFFD in their place.`] };
    }
}


/***/ }),

/***/ 79111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspection: () => (/* binding */ inspection)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _document_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25220);
/* harmony import */ var _policy_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52876);
/* harmony import */ var _report_inert_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68285);
/* harmony import */ var _report_place_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18465);
/* harmony import */ var _report_workflow_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(10089);
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68606);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46685);
/** `goodfaith inspect`: what a page states of licenses, holders, credits and rights. */









/** Bytes. */
const largest = 16_777_216;
/** The facts of one file as text for people, or as JSON. Throws `CannotJudge` where the file cannot be read or holds no text. */
async function inspection(file, format, system) {
    const text = await bytesOf(file, system.cwd);
    if (!(0,_document_source_js__WEBPACK_IMPORTED_MODULE_4__/* .isSource */ ._)((0,_document_source_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeSource */ .E)(file, text)))
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotJudge */ .Rw(`${file} holds no text.`);
    const library = await system.library();
    const facts = await library.checkerOf((0,_policy_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseConfiguration */ .MA)({}, library.known)).inspect({ path: file, text });
    return format === 'json'
        ? (0,_report_inert_json_js__WEBPACK_IMPORTED_MODULE_5__/* .inertJson */ .n)({ path: file, ...facts })
        : factsAsText(file, facts, Math.min(system.stdout.columns ?? 100, 120));
}
async function bytesOf(file, cwd) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
    try {
        const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
        if (!entry.isFile())
            throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotJudge */ .Rw(`${file} is not a file.`);
        if (entry.size > largest)
            throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotJudge */ .Rw(`${file} is larger than ${largest} bytes.`);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (error) {
        if (error instanceof _cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotJudge */ .Rw)
            throw error;
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotJudge */ .Rw(`${file} ${(0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)}.`, { cause: error });
    }
}
function factsAsText(file, { licenses, holders, credits, rights }, width) {
    const section = (title, entries) => [
        '',
        title,
        ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .indented */ .gu)(entries.length === 0 ? ['none'] : entries)
    ];
    const lines = [
        file,
        ...section('Licenses', (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(licenses.map(licenseRow), width - 2)),
        ...section('Holders of rights', (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(holders.map(holderRow), width - 2)),
        ...section('Credits', credits.flatMap((credit) => creditLines(credit, width - 2))),
        ...section('Rights stated in other words', (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(rights.map(rightsRow), width - 2))
    ];
    return `${lines.map(_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_7__/* .safeLogLine */ .A).join('\n')}\n`;
}
function at(span) {
    return (0,_report_place_js__WEBPACK_IMPORTED_MODULE_8__/* .lineWords */ .CI)(span, 'head');
}
const scopeWords = {
    page: 'for the page',
    section: 'for a part of the page',
    asset: 'for pictures or other media',
    code: 'for code'
};
function licenseRow({ id, kind, scope, url, span }) {
    return [at(span), id, kind, scope === undefined ? '' : scopeWords[scope], url ?? ''];
}
function holderRow({ name, years, span }) {
    return [at(span), name, years ?? ''];
}
const rightsWords = {
    'all-rights-reserved': 'all rights reserved',
    'public-domain': 'public domain',
    permission: 'with permission'
};
function rightsRow({ kind, scope, span }) {
    return [at(span), rightsWords[kind], scopeWords[scope]];
}
/** A line a part, so that what is missing from a credit shows. */
function creditLines(credit, width) {
    const { title, author, sourceUrl, licenseId, licenseName, licenseUrl, modified, via, permission } = credit;
    const id = licenseName === undefined || licenseId === undefined ? licenseId : `(${licenseId})`;
    const parts = [
        ['title', title],
        ['author', author],
        ['source', sourceUrl],
        ['license', [licenseName, id, licenseUrl].filter((part) => part !== undefined).join(' ')],
        ['changes', typeof modified === 'boolean' ? (modified ? 'yes' : 'no') : modified]
    ].map(([name = '', value]) => [name, value || '–']);
    if (via)
        parts.push(['through', via]);
    if (permission)
        parts.push(['rights', 'with permission']);
    return [`${at(credit.span)}  ${credit.kind} ${scopeWords[credit.scope]}`, ...(0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .indented */ .gu)((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .table */ .tp)(parts, width - 2))];
}


/***/ }),

/***/ 46685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   ky: () => (/* binding */ wrapped),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/** Text laid out for a terminal: tables and paragraphs. */
/** Rows as lines, columns two spaces apart; the last column is wrapped to `width` and hangs under its first line. */
function table(rows, width) {
    const columns = Math.max(0, ...rows.map((row) => row.length)) - 1;
    const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
    const indent = widths.reduce((sum, one) => sum + one + 2, 0);
    return rows.flatMap((row) => {
        const start = widths.map((one, at) => (row[at] ?? '').padEnd(one + 2)).join('');
        return wrapped(row[columns] ?? '', Math.max(20, width - indent)).map((line, at) => `${at === 0 ? start : ' '.repeat(indent)}${line}`.trimEnd());
    });
}
/** A paragraph in lines of at most `width` characters, broken at spaces; a longer word keeps a line of its own. */
function wrapped(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}
function indented(lines, indent = '  ') {
    return lines.map((line) => `${indent}${line}`.trimEnd());
}


/***/ }),

/***/ 78400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Guesses which known word somebody meant. */
/** Longer words are compared no further than this, so that a hostile one costs nothing. */
const longest = 80;
/** The known word fewest edits away, as long as they are no more than a third of its letters; the first of several. */
function nearest(word, known) {
    if (word.length > longest)
        return undefined;
    let best;
    let fewest = Number.POSITIVE_INFINITY;
    for (const candidate of known) {
        const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase());
        if (edits < fewest && edits <= Math.max(1, Math.floor(candidate.length / 3))) {
            best = candidate;
            fewest = edits;
        }
    }
    return best;
}
/** Insertions, deletions and substitutions that make one word of the other. */
function editsBetween(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let i = 1; i <= from.length; i++) {
        const next = [i];
        for (let j = 1; j <= to.length; j++) {
            const [above = 0, diagonal = 0, left = 0] = [row[j], row[j - 1], next[j - 1]];
            next.push(Math.min(above + 1, left + 1, diagonal + (from[i - 1] === to[j - 1] ? 0 : 1)));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 68285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ inertJson)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35944);
/** JSON that is safe wherever it is printed, and still the same value to whoever parses it. */

/** The value as indented JSON with a final line ending. `keys`, when given, are the keys to write, in their order. */
function inertJson(value, keys) {
    const json = JSON.stringify(value, keys === undefined ? undefined : [...keys], 2);
    // The serializer leaves line endings between tokens only, and the runner takes `##[` anywhere in a line for a command.
    return `${json.replace(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .n, escaped).replaceAll('##[', '#\\u0023[')}\n`;
}
function escaped(character) {
    if (character === '\n')
        return character;
    return character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 18465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ lineWords),
/* harmony export */   Iu: () => (/* binding */ pullRequestPart),
/* harmony export */   fM: () => (/* binding */ lastLine)
/* harmony export */ });
/** The last line a span shows something of: one that ends at the start of a line does not reach into it. */
function lastLine(span) {
    return span.end.column === 1 && span.end.line > span.start.line ? span.end.line - 1 : span.end.line;
}
/** `Title of the pull request`, `Description of the pull request`, `Message of commit 0123abc`. */
function pullRequestPart(place) {
    if (place.part === 'commit') {
        const sha = /^[0-9a-f]{7,64}$/.exec(place.commit ?? '')?.[0].slice(0, 7);
        return sha === undefined ? 'Message of a commit' : `Message of commit ${sha}`;
    }
    return place.part === 'title' ? 'Title of the pull request' : 'Description of the pull request';
}
/** `line 3`, `lines 3–5`, with `before the change` for what stood in the base. */
function lineWords(span, side) {
    return `${plainLines(span)}${side === 'base' ? ' before the change' : ''}`;
}
function plainLines(span) {
    const last = lastLine(span);
    return last > span.start.line ? `lines ${span.start.line}–${last}` : `line ${span.start.line}`;
}


/***/ })

};
