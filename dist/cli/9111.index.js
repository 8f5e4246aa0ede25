export const id = 9111;
export const ids = [9111];
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
/* harmony import */ var _policy_configuration_default_generated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2963);
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
    const checker = await library.checkerOf(_policy_configuration_default_generated_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultConfiguration */ ._);
    const facts = await checker.inspect({ path: file, text });
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

/***/ 2963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ defaultGlobs),
/* harmony export */   _: () => (/* binding */ defaultConfiguration)
/* harmony export */ });
/** The configuration of a community that wrote none. */
const defaultConfiguration = {
    policies: ['python-discord', 'pyworldwide', 'stack-exchange'],
    rules: {},
    paths: ['**/*.{md,markdown,mdown,mkdn,mkd,mdx}', '**/*.{txt,text,rst,adoc,asciidoc}', '**/{readme,license,licence,copying,notice,authors,contributors,maintainers,credits,thanks,contributing,code_of_conduct,security,support,governance,changelog,changes,history,news,install,faq}'],
    pathsIgnore: ['**/{node_modules,bower_components,vendor,third_party,site-packages}/**', '**/{requirements,constraints}*.txt', '**/{CMakeLists,robots}.txt'],
    images: ['**/*.{jpg,jpeg,jpe,jfif,png,apng,webp,heic,heif,avif,tif,tiff}'],
    scope: 'added',
    failOn: 'error',
    onReview: 'pass',
    onIncomplete: 'fail',
    license: {
        allowed: []
    },
    sources: [],
    waivers: [],
    privacy: {
        consent: []
    },
    moderation: {
        contacts: []
    },
    limits: {
        fileSize: 2097152,
        imageSize: 5242880,
        images: 20,
        time: 120000
    },
    comments: {
        post: true,
        most: 20,
        summary: false,
        showMatches: false
    },
    labels: {},
    reviewRequest: {
        teams: [],
        from: 'error'
    },
    checkRun: false
};
/** Its globs, compiled: a path that one of `paths` takes, in any case, and none of `pathsIgnore`, is checked. */
const defaultGlobs = {
    paths: [
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(?!\.{1,2}(?:\/|$))(?=.)[^/]*?\.(md|markdown|mdown|mkdn|mkd|mdx))$/i,
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(?!\.{1,2}(?:\/|$))(?=.)[^/]*?\.(txt|text|rst|adoc|asciidoc))$/i,
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(readme|license|licence|copying|notice|authors|contributors|maintainers|credits|thanks|contributing|code_of_conduct|security|support|governance|changelog|changes|history|news|install|faq))$/i
    ],
    images: [
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(?!\.{1,2}(?:\/|$))(?=.)[^/]*?\.(jpg|jpeg|jpe|jfif|png|apng|webp|heic|heif|avif|tif|tiff))$/i
    ],
    pathsIgnore: [
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(node_modules|bower_components|vendor|third_party|site-packages)(?:\/(?!\.{1,2}(?:\/|$))(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)|$))$/,
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(requirements|constraints)[^/]*?\.txt)$/,
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(CMakeLists|robots)\.txt)$/
    ]
};


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
