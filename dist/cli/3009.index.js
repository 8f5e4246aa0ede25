export const id = 3009;
export const ids = [3009,5836,6709];
export const modules = {

/***/ 62335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ jpegHead),
/* harmony export */   i: () => (/* binding */ imageKind)
/* harmony export */ });
/** Which format of picture some bytes are, by how they begin; names and endings say nothing here. */
/** A JPEG has its metadata at the beginning; no more than these bytes are looked at, whatever its size. */
const jpegHead = 1_048_576;
/** Brands of the formats that are built like HEIC, AVIF among them. */
const heifBrands = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'hevm', 'hevs', 'mif1'].concat(['avif', 'avis']));
/** The format; `undefined` for everything else, the pointer that Git LFS keeps in place of a file included. */
function imageKind(bytes) {
    if (bytes.length < 12)
        return undefined;
    const head = String.fromCharCode(...bytes.subarray(0, 12));
    if (head.startsWith('\xff\xd8\xff'))
        return 'jpeg';
    if (head.startsWith('\x89PNG\r\n\x1a\n'))
        return 'png';
    if (head.startsWith('RIFF') && head.endsWith('WEBP'))
        return 'webp';
    if (head.startsWith('II*\0') || head.startsWith('MM\0*'))
        return 'tiff';
    return head.startsWith('ftyp', 4) && heifBrands.has(head.slice(8)) ? 'heif' : undefined;
}


/***/ }),

/***/ 47010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ placeholder),
/* harmony export */   s: () => (/* binding */ Prose)
/* harmony export */ });
/** What stands in running text for something that is no text: inline code, an image. */
const placeholder = '\uFFFC';
const between = '\n\n';
/**
 * Running text of a section or page. Emphasis, link marks and comments leave no trace, character references and escapes
 * are undone, a soft line break is one space, a hard one a line feed, inline code a `placeholder`.
 * Blocks are parted by an empty line.
 */
class Prose {
    text;
    blocks;
    #pieces;
    constructor(text, blocks, pieces) {
        this.text = text;
        this.blocks = blocks;
        this.#pieces = pieces;
    }
    /** Puts blocks together; the pieces of each count from the start of its own text and lie in order. */
    static of(parts) {
        const blocks = [];
        const pieces = [];
        const texts = [];
        let at = 0;
        for (const part of parts) {
            blocks.push({ kind: part.kind, start: at, end: at + part.text.length, text: part.text, quoted: part.quoted });
            for (const piece of part.pieces)
                pieces.push({ at: at + piece.at, length: piece.length, source: piece.source });
            texts.push(part.text);
            at += part.text.length + between.length;
        }
        return new Prose(texts.join(between), blocks, pieces);
    }
    /** Several proses as one, in the order given. */
    static join(proses) {
        const [only] = proses;
        if (only && proses.length === 1)
            return only;
        const blocks = [];
        const pieces = [];
        const texts = [];
        let at = 0;
        for (const prose of proses.filter(({ blocks }) => blocks.length > 0)) {
            for (const block of prose.blocks)
                blocks.push({ ...block, start: block.start + at, end: block.end + at });
            for (const piece of prose.#pieces)
                pieces.push({ ...piece, at: piece.at + at });
            texts.push(prose.text);
            at += prose.text.length + between.length;
        }
        return new Prose(texts.join(between), blocks, pieces);
    }
    /** The source of the prose from `start` up to `end`; both are offsets into `text`, and `end` is exclusive. */
    rangeOf(start, end) {
        const first = this.#pieceAt(start);
        const last = this.#pieceAt(Math.max(start, end - 1));
        if (first === undefined || last === undefined)
            return { start: 0, end: 0 };
        return { start: sourceStart(first, start), end: sourceEnd(last, end) };
    }
    /** The piece that holds an offset, or the nearest one before it, or the first. */
    #pieceAt(at) {
        let low = 0;
        let high = this.#pieces.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#pieces[middle]?.at ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return this.#pieces[low];
    }
}
function sourceStart(piece, at) {
    if (piece.source.end - piece.source.start !== piece.length)
        return piece.source.start;
    return Math.min(piece.source.start + Math.max(0, at - piece.at), piece.source.end);
}
function sourceEnd(piece, end) {
    if (piece.source.end - piece.source.start !== piece.length)
        return piece.source.end;
    return Math.min(piece.source.start + Math.max(0, end - piece.at), piece.source.end);
}


/***/ }),

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

/***/ 429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ RangeSet),
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/** Where something stands in a text: offsets, points, spans, and the index that turns one into another. */
/** Knows where each line of a text begins. Line endings are LF, CRLF and CR, as in CommonMark. */
class LineIndex {
    #starts;
    #length;
    constructor(text) {
        const starts = [0];
        for (let at = 0; at < text.length; at++) {
            const unit = text.charCodeAt(at);
            if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10))
                starts.push(at + 1);
        }
        this.#starts = starts;
        this.#length = text.length;
    }
    /** How many lines the text has; the empty text has one, and a final line ending begins an empty last line. */
    get count() {
        return this.#starts.length;
    }
    /** The line, counted from 1, that holds an offset. */
    lineAt(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    }
    pointAt(offset) {
        const line = this.lineAt(offset);
        return { line, column: offset - (this.#starts[line - 1] ?? 0) + 1, offset };
    }
    spanOf(range) {
        return { start: this.pointAt(range.start), end: this.pointAt(range.end) };
    }
    /** The offsets of a line counted from 1, its line ending included. */
    rangeOf(line) {
        return { start: this.#starts[line - 1] ?? this.#length, end: this.#starts[line] ?? this.#length };
    }
}
/** Ranges in order that do not overlap, for quick questions about single offsets. */
class RangeSet {
    ranges;
    /** Takes ranges in order of their starts; overlapping and nested ones are joined. */
    constructor(ranges) {
        const joined = [];
        for (const { start, end } of ranges) {
            const last = joined.at(-1);
            if (last && start < last.end)
                last.end = Math.max(last.end, end);
            else
                joined.push({ start, end });
        }
        this.ranges = joined;
    }
    has(offset) {
        return this.overlapping({ start: offset, end: offset + 1 }).length > 0;
    }
    /** The ranges that share at least one offset with `range`. */
    overlapping(range) {
        let low = 0;
        let high = this.ranges.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.ranges[middle]?.end ?? 0) <= range.start)
                low = middle + 1;
            else
                high = middle;
        }
        let stop = low;
        while (stop < this.ranges.length && (this.ranges[stop]?.start ?? 0) < range.end)
            stop++;
        return this.ranges.slice(low, stop);
    }
}


/***/ }),

/***/ 76709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeSource: () => (/* binding */ describeSource)
/* harmony export */ });
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96116);

/** UTF-16 units of a title in a heading. */
const longestTitle = 200;
/** Keys of front matter for each part, the first that has a value counts. */
const keys = {
    title: ['title'],
    author: ['author', 'authors.0', 'authors.0.name', 'author.name', 'by'],
    url: ['canonical_url', 'canonical', 'canonicalUrl', 'url', 'permalink'],
    license: ['license', 'licence', 'SPDX-License-Identifier']
};
/** Reads the front matter, and for the title the first heading; what the page does not say stays away. */
async function describeSource(path, text) {
    const document = new _document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo({ path, text, encoding: 'utf-8', notes: [] });
    const { frontMatter, sections } = document.outline;
    const entries = frontMatter ? await entriesOf(document, frontMatter) : new Map();
    const first = (names) => names.map((name) => entries.get(name)).find((value) => value);
    const heading = sections.find((section) => section.heading !== undefined)?.heading;
    const title = first(keys.title) ?? (heading && headingText(text.slice(heading.range.start, heading.range.end)));
    const author = first(keys.author);
    const url = first(keys.url);
    const license = first(keys.license);
    return {
        path,
        ...(title ? { title } : {}),
        ...(author ? { author } : {}),
        ...(url && /^https?:\/\//.test(url) ? { url } : {}),
        ...(license ? { license } : {})
    };
}
async function entriesOf({ text }, { kind, range, value }) {
    const { readFrontMatter } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(8815), __webpack_require__.e(2550)]).then(__webpack_require__.bind(__webpack_require__, 62550));
    const { entries } = readFrontMatter(kind, text, range, value);
    return new Map(entries.map((entry) => [entry.path.join('.'), String(entry.value ?? '').trim()]));
}
function headingText(written) {
    const [line = ''] = written.split(/\r?\n/);
    return line
        .slice(0, longestTitle)
        .replace(/^[#\s>]{1,20}|[#\s]{1,20}$/g, '')
        .replace(/[*_`[\]]|\([^()\s]{0,200}\)/g, '');
}


/***/ }),

/***/ 26743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   GK: () => (/* binding */ fileWithin),
/* harmony export */   JP: () => (/* binding */ cloneOf),
/* harmony export */   JY: () => (/* binding */ textWithin),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   t8: () => (/* binding */ imageWithin),
/* harmony export */   w0: () => (/* binding */ readWithin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _document_image_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62335);
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68606);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44266);
/** Files below one folder, read so that no symbolic link leads out of it. */





/** The most files and folders of one walk. */
const mostEntries = 100_000;
/** The most folders within each other. */
const deepest = 100;
const skippedFolders = new Set(['.git', 'node_modules']);
/** Reads a file of the folder by its path with slashes; `folder` must be a real path. */
function readWithin(folder, path, mostBytes) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
    try {
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place);
        if (entry.isSymbolicLink()) {
            return {
                kind: 'left-out',
                reason: 'A symbolic link is not followed; what it points to is checked under its own name.'
            };
        }
        if (entry.isDirectory())
            return { kind: 'gone' }; // git lists a submodule as if it were a file
        if (!entry.isFile())
            return { kind: 'left-out', reason: 'It is neither a file nor a folder.' };
        if (!isWithin(folder, realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)))) {
            return { kind: 'left-out', reason: 'A symbolic link on the way to it leads out of the folder.' };
        }
        if (entry.size > mostBytes)
            return { kind: 'too-large', reason: (0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g)(mostBytes) };
        return { kind: 'bytes', bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place) };
    }
    catch (error) {
        if (path.includes('\uFFFD'))
            return { kind: 'unread', reason: 'The name of the file is not valid UTF-8.' };
        if (['ENOENT', 'ENOTDIR'].includes((0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)))
            return { kind: 'gone' };
        return { kind: 'unread', reason: `The file ${(0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)}.` };
    }
}
/** A picture of the folder as far as its metadata reach: whole, or where it is too large, the beginning of a JPEG. */
function imageWithin(folder, path, mostBytes) {
    const read = readWithin(folder, path, mostBytes);
    if (read.kind !== 'too-large')
        return read;
    const head = attempt(() => beginningOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), Math.min(_document_image_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .jpegHead */ .F, mostBytes)));
    return head !== undefined && (0,_document_image_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .imageKind */ .i)(head) === 'jpeg' ? { kind: 'bytes', bytes: head } : read;
}
function beginningOf(place, length) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(place, 'r');
    try {
        const bytes = new Uint8Array(length);
        return bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, length, 0));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
const realFolders = new Map();
/** Where a folder really is, asked of the system once: a file in it that is no link is there as well. */
function realFolder(folder) {
    const known = realFolders.get(folder) ?? node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
    realFolders.set(folder, known);
    return known;
}
/** The text of a small file of the folder such as a license, links inside the folder followed; `undefined` where there is none. */
async function textWithin(folder, path, mostBytes) {
    try {
        const place = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
        if (!isWithin(folder, place))
            return undefined;
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place);
        return entry.isFile() && entry.size <= mostBytes ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place, 'utf8') : undefined;
    }
    catch {
        return undefined; // a fact that cannot be read is an unknown fact, and the report says so
    }
}
/** All files of a folder; nothing that lies behind a link is read. */
function cloneOf(folder, paths) {
    return {
        paths,
        async texts(wanted, mostBytes) {
            const texts = new Map();
            for (const path of wanted) {
                const read = readWithin(folder, path, mostBytes);
                if (read.kind === 'bytes')
                    texts.set(path, new TextDecoder().decode(read.bytes));
            }
            return texts;
        }
    };
}
/** The bytes of a file of the folder, links inside the folder followed; `undefined` where there is none, the end of a sentence where it cannot be read. */
function fileWithin(folder, path, mostBytes) {
    try {
        const place = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
        if (!isWithin(folder, place))
            return 'is a symbolic link that leads out of the folder';
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place);
        if (!entry.isFile())
            return 'is not a file';
        return entry.size > mostBytes ? `is larger than ${mostBytes} bytes` : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place);
    }
    catch (error) {
        return ['ENOENT', 'ENOTDIR'].includes((0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)) ? undefined : (0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error);
    }
}
/** Every entry below a folder that is not a folder; `.git` and `node_modules` are passed over, links not followed. */
async function walk(folder) {
    const paths = [];
    const unread = [];
    const open = [{ path: '', depth: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { path, depth } = next;
        if (depth > deepest) {
            unread.push({ path, reason: `The folder lies more than ${deepest} levels deep.` });
            continue;
        }
        const entries = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), { withFileTypes: true }), (error) => {
            if (path === '')
                throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotJudge */ .Rw(`${folder} ${(0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)}.`, { cause: error });
            unread.push({ path, reason: `The folder ${(0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)}.` });
            return [];
        });
        for (const entry of entries) {
            if (paths.length + open.length >= mostEntries) {
                unread.push({
                    path: path || '.',
                    reason: `More than ${mostEntries} files lie here; the rest was not looked at.`
                });
                return { paths: paths.sort(), unread };
            }
            const below = path === '' ? entry.name : `${path}/${entry.name}`;
            if (!entry.isDirectory())
                paths.push(below);
            else if (!skippedFolders.has(entry.name))
                open.push({ path: below, depth: depth + 1 });
        }
    }
    return { paths: paths.sort(), unread };
}
function attempt(work, otherwise) {
    try {
        return work();
    }
    catch (error) {
        return otherwise?.(error);
    }
}
/** Whether a path is the folder or lies below it; both absolute. */
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || !(way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
/** A path below a folder as reports name it, with slashes. */
function pathBelow(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 78792:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   indexSources: () => (/* binding */ indexSources)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _detect_source_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58355);
/* harmony import */ var _document_source_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(25220);
/* harmony import */ var _facts_source_description_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76709);
/* harmony import */ var _policy_configuration_default_generated_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2963);
/* harmony import */ var _policy_path_filter_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84178);
/* harmony import */ var _report_counts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35836);
/* harmony import */ var _report_workflow_command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10089);
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68606);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26743);
/* harmony import */ var _status_line_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(32248);
/** `goodfaith index`: makes an index of texts whose copies must be credited. */












/** Bytes of one text. */
const largestText = 16_777_216;
/** Indexes files and folders and writes the index; says on the error output what is in it and what was left out. */
async function indexSources(paths, flags, system) {
    const { cwd, stderr, clock } = system;
    const takesPath = await (0,_policy_path_filter_js__WEBPACK_IMPORTED_MODULE_5__/* .pathFilter */ .Y)(_policy_configuration_default_generated_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultConfiguration */ ._);
    const say = (sentence) => stderr.write(`goodfaith: ${(0,_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_8__/* .safeLogLine */ .A)(sentence)}\n`);
    const listed = [];
    for (const word of paths)
        listed.push(...(await filesBelow(word, cwd, takesPath, say)));
    const { licenseTexts } = await Promise.all(/* import() */[__webpack_require__.e(1472), __webpack_require__.e(8965)]).then(__webpack_require__.bind(__webpack_require__, 71472));
    const builder = new _detect_source_index_js__WEBPACK_IMPORTED_MODULE_2__.SourceIndexBuilder((0,_detect_source_index_js__WEBPACK_IMPORTED_MODULE_2__.groupsOf)(licenseTexts.bodies));
    const status = new _status_line_js__WEBPACK_IMPORTED_MODULE_9__/* .StatusLine */ .v(flags.quiet ? { write: () => undefined } : stderr, clock);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(cwd);
    try {
        for (const [number, file] of listed.entries()) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(real, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file.folder, file.path)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
            status.show(`Indexing ${(0,_report_counts_js__WEBPACK_IMPORTED_MODULE_10__/* .figure */ .vP)(number + 1)} of ${(0,_report_counts_js__WEBPACK_IMPORTED_MODULE_10__/* .figure */ .vP)(listed.length)}: ${path}`);
            const text = await textOf(file, path, say);
            if (text === undefined)
                continue;
            builder.add(await described(path, text, file, flags), text);
        }
        const bytes = finished(builder);
        await write(bytes, flags.output, cwd);
        status.clear();
        if (flags.quiet)
            return;
        const size = (bytes.length / 1e6).toFixed(2);
        say(`${(0,_report_counts_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(builder.sources, 'text')}, ${(0,_report_counts_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(builder.words, 'word')}; the index is in ${flags.output} (${size} MB).`);
    }
    catch (error) {
        if (error instanceof RangeError)
            throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .CannotJudge */ .Rw(`Too much for one index: ${error.message}.`, { cause: error });
        throw error;
    }
    finally {
        status.clear();
    }
}
async function filesBelow(word, cwd, takesPath, say) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, word);
    const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(place).catch((error) => {
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .CannotJudge */ .Rw(`${word} ${(0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A3)(error)}.`, { cause: error });
    });
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(place);
    if (entry.isFile()) {
        const path = real.slice((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real).length).replace(/^[\\/]/, '');
        return [{ folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(real), path, below: '' }];
    }
    if (!entry.isDirectory())
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .CannotJudge */ .Rw(`${word} is neither a file nor a folder.`);
    const { paths, unread } = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .walk */ .GG)(real);
    for (const { path, reason } of unread)
        say(`${path}: ${reason}`);
    return paths.filter(takesPath).map((path) => ({ folder: real, path, below: path }));
}
async function textOf({ folder, path }, name, say) {
    const read = (0,_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .readWithin */ .w0)(folder, path, largestText);
    if (read.kind !== 'bytes') {
        say(`${name}: ${read.kind === 'gone' ? 'The file is gone.' : read.reason}`);
        return undefined;
    }
    const source = (0,_document_source_js__WEBPACK_IMPORTED_MODULE_11__/* .decodeSource */ .E)(name, read.bytes);
    if (!(0,_document_source_js__WEBPACK_IMPORTED_MODULE_11__/* .isSource */ ._)(source)) {
        say(`${name}: The file holds no text.`);
        return undefined;
    }
    return source.text;
}
/** What the page says of itself; where it says nothing, what the flags say of all. */
async function described(path, text, { below }, flags) {
    const { title, author, license, url } = flags;
    const address = url === undefined || below === '' ? url : `${url.replace(/\/$/, '')}/${below}`;
    return {
        ...(title === undefined ? {} : { title }),
        ...(author === undefined ? {} : { author }),
        ...(license === undefined ? {} : { license }),
        ...(address === undefined ? {} : { url: address }),
        ...(await (0,_facts_source_description_js__WEBPACK_IMPORTED_MODULE_3__.describeSource)(path, text))
    };
}
function finished(builder) {
    if (builder.words === 0)
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .CannotJudge */ .Rw('There is nothing to index: no file with text was found.');
    const bytes = builder.finish();
    if (bytes.length > _detect_source_index_js__WEBPACK_IMPORTED_MODULE_2__.largestIndex)
        throw new RangeError(`an index has at most ${_detect_source_index_js__WEBPACK_IMPORTED_MODULE_2__.largestIndex} bytes`);
    return bytes;
}
async function write(bytes, output, cwd) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, output), bytes).catch((error) => {
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .CannotJudge */ .Rw(`--output names ${output}, which could not be written (${(0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_6__/* .codeOf */ .$N)(error)}).`, { cause: error });
    });
}


/***/ }),

/***/ 32248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ StatusLine)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35944);
/** One line on the terminal that tells how far long work has come, and leaves nothing behind. */

/** Milliseconds of silence before the line first shows, and between two of its states. */
const patience = 500;
const pause = 80;
const erase = '\r\u001b[K';
class StatusLine {
    #output;
    #clock;
    #silentUntil;
    #shown = false;
    #nextAt = 0;
    /** Stays silent unless `output` is a terminal. */
    constructor(output, clock) {
        this.#output = output;
        this.#clock = clock;
        this.#silentUntil = output.isTTY ? clock() + patience : Number.POSITIVE_INFINITY;
    }
    show(text) {
        const now = this.#clock();
        if (now < this.#silentUntil || now < this.#nextAt)
            return;
        const width = (this.#output.columns ?? 80) - 1;
        this.#output.write(`${erase}${[...(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)].slice(0, Math.max(1, width)).join('')}`);
        this.#shown = true;
        this.#nextAt = now + pause;
    }
    clear() {
        if (this.#shown)
            this.#output.write(erase);
        this.#shown = false;
    }
}


/***/ }),

/***/ 44266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ tooLarge)
/* harmony export */ });
/** Why a file beyond the limit on files is not judged. */
function tooLarge(bytes) {
    return `The file is larger than the limit of ${bytes} bytes.`;
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

/***/ 84178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ pathFilter),
/* harmony export */   c: () => (/* binding */ imageFilter)
/* harmony export */ });
/* harmony import */ var _configuration_default_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2963);
/* harmony import */ var _path_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29944);


/** Whether a file is to be checked. In doubt it is: letters of `paths` match in either case, overlong paths always. */
async function pathFilter({ paths, pathsIgnore }) {
    const wanted = await matcherOf('paths', paths);
    const ignored = await matcherOf('pathsIgnore', pathsIgnore);
    return (path) => (0,_path_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .isOverlong */ .z)(path) || (wanted(path) && !ignored(path));
}
/** Whether a file is one of the pictures whose metadata are read; letters match in either case, overlong paths never. */
async function imageFilter({ images, pathsIgnore }) {
    if (images.length === 0)
        return () => false;
    const wanted = await matcherOf('images', images);
    const ignored = await matcherOf('pathsIgnore', pathsIgnore);
    return (path) => !(0,_path_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .isOverlong */ .z)(path) && wanted(path) && !ignored(path);
}
async function matcherOf(key, globs) {
    if (same(globs, _configuration_default_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfiguration */ ._[key]))
        return anyOf(_configuration_default_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGlobs */ .F[key]);
    const { globMatcher } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5017)]).then(__webpack_require__.bind(__webpack_require__, 45017));
    return globMatcher(globs, key === 'pathsIgnore' ? 'own case' : 'either case');
}
function same(one, other) {
    return one.length === other.length && one.every((glob, index) => glob === other[index]);
}
function anyOf(expressions) {
    return (path) => expressions.some((expression) => expression.test((0,_path_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .G)(path)));
}


/***/ }),

/***/ 29944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ onOneLine),
/* harmony export */   z: () => (/* binding */ isOverlong)
/* harmony export */ });
/** What paths are made fit for before patterns are tried on them. */
/** Paths come from pull requests; beyond these lengths no file system holds them, and wildcards are not tried on them. */
const longestPath = 1024;
const longestName = 255;
/** Wildcards stop at line endings, and a file may be named so that it begins with one. */
function onOneLine(path) {
    return path.replace(/[\n\r\u2028\u2029]/g, ' ');
}
function isOverlong(path) {
    return path.length > longestPath || path.split('/').some((name) => name.length > longestName);
}


/***/ }),

/***/ 35836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   tally: () => (/* binding */ tally),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/** `1 error`, `2 errors`, with thousands set apart. */
function counted(count, noun, plural = `${noun}s`) {
    return `${figure(count)} ${count === 1 ? noun : plural}`;
}
/** `1,234,567`. The runtime's own formatting loads the tables of a whole locale, half as long as an empty program takes. */
function figure(count) {
    return String(count).replace(/\B(?=(?:\d{3}){1,5}$)/g, ',');
}
/** `a`, `a and b`, `a, b and c`. */
function listed(items) {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
/** `2 errors, 1 warning in 3 of 14 files`, or `no findings in 14 files`. */
function tally(report) {
    const { findings, files } = report;
    if (findings.length === 0)
        return `no findings in ${counted(files.checked, 'file')}`;
    const levels = ['error', 'warning', 'notice'].flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : counted(count, severity);
    });
    return `${levels.join(', ')} in ${listed(whereabouts(findings, files.checked))}`;
}
function whereabouts(findings, checked) {
    const paths = new Set(findings.flatMap(({ place }) => (place.kind === 'pull-request' ? [] : place.path)));
    const words = findings.some(({ place }) => place.kind === 'pull-request');
    return [
        ...(paths.size === 0 ? [] : [`${figure(paths.size)} of ${counted(checked, 'file')}`]),
        ...(words ? ['the words of the pull request'] : [])
    ];
}


/***/ })

};
