export const id = 799;
export const ids = [799,3303,316];
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

/***/ 40316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ consentHash),
/* harmony export */   consentWaivers: () => (/* binding */ consentWaivers)
/* harmony export */ });
/* unused harmony export mostValues */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** Waivers for values whose owners agreed: known by slow, salted hashes, so that no value stands in the configuration. */

/** Some 0.1 s and 32 MB a value. */
const cost = { N: 32_768, r: 8, p: 1, maxmem: 67_108_864 };
/** Distinct values of one check that are hashed; a change with more was made to keep us busy. */
const mostValues = 40;
/** 64 hexadecimal digits of a value in its plain form, for one rule. */
function consentHash(salt, ruleId, value) {
    return new Promise((resolve, reject) => {
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scrypt)(`1\n${ruleId}\n${value}`, salt, 32, cost, (error, key) => {
            if (error)
                reject(error);
            else
                resolve(key.toString('hex'));
        });
    });
}
/** What still counts of the configured consents, for the values found. `today` is YYYY-MM-DD. */
async function consentWaivers({ salt, consent }, candidates, today, timeLeft) {
    const notes = [];
    const counting = consent.filter(({ hash, expires }) => {
        const ended = expires !== undefined && expires < today;
        if (ended)
            notes.push({ message: `The consent ${hash.slice(0, 8)}… ended on ${expires} and no longer counts.` });
        return !ended;
    });
    if (salt === undefined || counting.length === 0)
        return { waivers: [], notes };
    const hashes = new Map();
    for (const candidate of candidates) {
        const { value } = candidate.observation;
        if (value === undefined || hashes.has(keyOf(candidate)))
            continue;
        if (hashes.size >= mostValues || !timeLeft()) {
            notes.push({
                message: `Only the first ${hashes.size} private values were compared with the consents of the configuration.`
            });
            break;
        }
        hashes.set(keyOf(candidate), await consentHash(salt, candidate.rule.meta.id, value));
    }
    const waivers = counting.map(({ hash, ...rest }) => ({
        origin: 'configuration',
        selectors: ['privacy/*'],
        ...rest,
        covers: (candidate) => candidate.observation.value !== undefined && hashes.get(keyOf(candidate)) === hash
    }));
    return { waivers, notes };
}
function keyOf({ rule, observation }) {
    return `${rule.meta.id}\n${observation.value}`;
}


/***/ }),

/***/ 68364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hb: () => (/* binding */ configurationFile),
/* harmony export */   o4: () => (/* binding */ configurationText),
/* harmony export */   x2: () => (/* binding */ longestConfiguration)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68606);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26743);
/** Configuration files on the disk. */



/** Bytes; the reader of configurations allows fewer characters than this. */
const longestConfiguration = 1_048_576;
/** A file that may be absent, under the name mistakes call it by; `within` is a real folder that links must not lead out of. */
function configurationFile(path, name, within) {
    try {
        if (within !== undefined && !(0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(within, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path))) {
            throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotJudge */ .Rw(`${name} is a symbolic link that leads out of its folder; the configuration must be a file there.`);
        }
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > longestConfiguration) {
            throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotJudge */ .Rw(`${name} is larger than ${longestConfiguration} bytes; a configuration must be smaller.`);
        }
        return { name, text: configurationText((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path), name) };
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error)))
            return undefined;
        if (error instanceof _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotJudge */ .Rw)
            throw error;
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotJudge */ .Rw(`${name} ${(0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(error)}.`, { cause: error });
    }
}
/** The characters of a configuration; throws `CannotJudge` where bytes are no UTF-8. */
function configurationText(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotJudge */ .Rw(`${name} must be UTF-8 text; found other bytes.`, { cause });
    }
}


/***/ }),

/***/ 32633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   consentEntry: () => (/* binding */ consentEntry)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _detect_plain_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6423);
/* harmony import */ var _engine_consent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40316);
/* harmony import */ var _policy_configuration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52876);
/* harmony import */ var _report_workflow_command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10089);
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68606);
/* harmony import */ var _configuration_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68364);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35982);
/** `goodfaith consent`: makes the entry by which a value counts as agreed to, without the value in it. */









/** Characters of a value; nothing longer is one. */
const longest = 500;
/** Reads a value from the input and prints what belongs into the configuration; says on the error output what to do with it. */
async function consentEntry(kind, flags, system) {
    const library = await system.library();
    const known = await library.known();
    const name = flags.config ?? _target_js__WEBPACK_IMPORTED_MODULE_7__/* .configurationPath */ .y;
    const file = (0,_configuration_file_js__WEBPACK_IMPORTED_MODULE_6__/* .configurationFile */ .hb)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(system.cwd, name), name);
    if (flags.config !== undefined && file === undefined)
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotJudge */ .Rw(`--config names ${name}, which does not exist.`);
    const { readLayerText } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5118)]).then(__webpack_require__.bind(__webpack_require__, 85118));
    const layers = file === undefined ? [] : [readLayerText(file.text, file.name, known)];
    const used = (0,_policy_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeConfiguration */ .z)(layers, known).privacy.salt;
    const salt = used ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
    const value = await valueOf(kind, await firstLine(system));
    const { reason = 'How the person agreed, and when.', owner, expires } = flags;
    const entry = {
        hash: await (0,_engine_consent_js__WEBPACK_IMPORTED_MODULE_3__/* .consentHash */ .V)(salt, _detect_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleOfKind */ .E[kind], value),
        reason,
        ...(owner === undefined ? {} : { owner }),
        ...(expires === undefined ? {} : { expires })
    };
    (0,_policy_configuration_js__WEBPACK_IMPORTED_MODULE_4__/* .readLayer */ .w)({ privacy: { salt, consent: [entry] } }, known, ([, , , key]) => `--${String(key)}`); // says what is wrong with a flag
    const [first = [], ...others] = Object.entries(entry).map(([key, said]) => [key, JSON.stringify(said)]);
    const lines = [`    - ${first.join(': ')}`, ...others.map((pair) => `      ${pair.join(': ')}`)];
    system.stderr.write(used === undefined
        ? `goodfaith: ${(0,_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_8__/* .safeLogLine */ .A)(`Add this to ${name}. The salt is new; keep it, for all entries are made with it.`)}\n`
        : `goodfaith: ${(0,_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_8__/* .safeLogLine */ .A)(`Add the entry to privacy.consent in ${name}, whose salt it is made with.`)}\n`);
    return ['privacy:', `  salt: ${JSON.stringify(salt)}`, '  consent:', ...lines, ''].join('\n');
}
async function valueOf(kind, written) {
    if (kind !== 'phone') {
        const value = (0,_detect_plain_value_js__WEBPACK_IMPORTED_MODULE_2__/* .plainValue */ ._)(kind, written);
        if (value === '')
            throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotJudge */ .Rw('The input is empty; give the value on one line.');
        return value;
    }
    const { phoneNumbers } = await Promise.all(/* import() */[__webpack_require__.e(2713), __webpack_require__.e(4498)]).then(__webpack_require__.bind(__webpack_require__, 14498));
    const [number] = phoneNumbers(written, 'real');
    if (number?.form !== 'international')
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotJudge */ .Rw('The input is no phone number with its country code, such as +44 and so on.');
    return number.number;
}
/** The first line of the input; asked for where somebody sits at a terminal. */
async function firstLine({ stdin, stderr }) {
    if (stdin.isTTY)
        stderr.write('Value, on one line: ');
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of stdin) {
        text += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
        if (text.includes('\n') || text.length > longest)
            break;
    }
    const line = text.split(/\r?\n/, 1)[0] ?? '';
    if (line.length > longest)
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotJudge */ .Rw(`The input is longer than ${longest} characters; no value is.`);
    return line;
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

/***/ 35982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ configurationPath)
/* harmony export */ });
/** Where every repository keeps its configuration. */
const configurationPath = '.github/goodfaith.yml';



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

/***/ 63303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ConfigurationError: () => (/* binding */ ConfigurationError)
/* harmony export */ });
/** What is told of a wrong setup. */
/** The setup is wrong, not the text under review. Every mistake is one sentence that says where, what was expected, what was found. */
class ConfigurationError extends Error {
    name = 'ConfigurationError';
    mistakes;
    /** The message lists the mistakes, one a line. */
    constructor(mistakes, options) {
        const list = typeof mistakes === 'string' ? [mistakes] : mistakes;
        super(list.join('\n'), options);
        this.mistakes = list;
    }
}


/***/ })

};
