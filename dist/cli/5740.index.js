export const id = 5740;
export const ids = [5740];
export const modules = {

/***/ 21377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   R: () => (/* binding */ CannotJudge)
/* harmony export */ });
/** Why nothing can be judged: neither the text nor the configuration, but something around them, is in the way. */
/** The message is one whole sentence for whoever runs the check, free of the program's name; the exit code is 2. */
class CannotJudge extends Error {
    name = 'CannotJudge';
}
/** The system's code of an error, such as `ENOENT`; `unknown` when it has none. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return 'unknown';
    return typeof error.code === 'string' ? error.code : 'unknown';
}


/***/ }),

/***/ 68606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* reexport safe */ _cannot_judge_js__WEBPACK_IMPORTED_MODULE_0__.$),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Rw: () => (/* reexport safe */ _cannot_judge_js__WEBPACK_IMPORTED_MODULE_0__.R)
/* harmony export */ });
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21377);
/** Why a command could not do its work: wrong arguments, files that cannot be read, a missing repository. */


/** What went wrong with a file or folder, as the end of a sentence that begins with its name. */
function reasonOf(error) {
    const code = (0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$)(error);
    return reasons[code] ?? `could not be read (${code})`;
}
const reasons = {
    ENOENT: 'does not exist',
    ENOTDIR: 'does not exist: a part of its path is a file',
    EISDIR: 'is a folder, not a file',
    EACCES: 'may not be read: permission is missing',
    EPERM: 'may not be read: permission is missing',
    ELOOP: 'is a symbolic link that leads nowhere',
    ENAMETOOLONG: 'has too long a name',
    EROFS: 'is on a disk that cannot be written',
    ENOSPC: 'has no room left on its disk',
    EMFILE: 'could not be opened: too many files are open'
};


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

/***/ 15740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   folderPair: () => (/* binding */ folderPair)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _engine_image_selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73340);
/* harmony import */ var _facts_license_information_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55843);
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68606);
/* harmony import */ var _configuration_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68364);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26743);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35982);
/** `check --base DIR --head DIR`: what changed between two folders, and neither need be in a repository. */









/** Two folders relative to `cwd`; throws `CannotJudge` where one is missing. */
async function folderPair(base, head, cwd) {
    const folders = { base: await folderOf(base, cwd, '--base'), head: await folderOf(head, cwd, '--head') };
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folders.base, _target_js__WEBPACK_IMPORTED_MODULE_7__/* .configurationPath */ .y);
    return {
        trust: 'base',
        configuration: (0,_configuration_file_js__WEBPACK_IMPORTED_MODULE_5__/* .configurationFile */ .hb)(place, `${base.replace(/[\\/]+$/, '')}/${_target_js__WEBPACK_IMPORTED_MODULE_7__/* .configurationPath */ .y}`, folders.base),
        file: async (path, mostBytes) => (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .fileWithin */ .GK)(folders.base, path, mostBytes),
        read: (selection) => readPair(folders, selection)
    };
}
async function folderOf(word, cwd, flag) {
    try {
        const place = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, word));
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(place)).isDirectory())
            return place;
    }
    catch (error) {
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotJudge */ .Rw(`${flag} names ${word}, which ${(0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(error)}.`, { cause: error });
    }
    throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotJudge */ .Rw(`${flag} names ${word}, which is not a folder.`);
}
/** The largest license or list of owners that is looked at, in bytes. */
const longestFact = 1_048_576;
async function readPair(folders, { takesPath, fileSize, images }) {
    const { base, head } = folders;
    const [before, after] = [await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .walk */ .GG)(base), await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .walk */ .GG)(head)];
    const sides = { base: new Set(before.paths), head: new Set(after.paths) };
    const ignored = [];
    const saysLicenses = (0,_facts_license_information_js__WEBPACK_IMPORTED_MODULE_8__/* .saysLicensesOf */ .A3)(takesPath);
    const removed = new Map();
    const added = new Map();
    const modified = [];
    const unread = [...before.unread, ...after.unread];
    const notes = [];
    const pictures = [];
    for (const path of [...new Set([...sides.base, ...sides.head])].sort()) {
        if (images?.takes(path)) {
            pictures.push(path);
            continue;
        }
        if (!takesPath(path) && !saysLicenses(path)) {
            if (sides.head.has(path))
                ignored.push({ path, head: '' }); // the engine counts it, and needs no text for that
            continue;
        }
        const reads = {
            base: sides.base.has(path) ? (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .readWithin */ .w0)(base, path, fileSize) : absent,
            head: sides.head.has(path) ? (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .readWithin */ .w0)(head, path, fileSize) : absent
        };
        const trouble = [reads.head, reads.base].find((read) => read.kind === 'too-large' || read.kind === 'unread');
        if (trouble !== undefined && 'reason' in trouble) {
            unread.push({ path, reason: trouble.reason });
            continue;
        }
        if (reads.head.kind === 'left-out')
            notes.push({ path, message: reads.head.reason });
        const [old, now] = [bytesOf(reads.base), bytesOf(reads.head)];
        if (old !== undefined && now !== undefined) {
            if (!equal(old, now))
                modified.push({ path, base: old, head: now });
        }
        else if (old !== undefined)
            removed.set(path, old);
        else if (now !== undefined)
            added.set(path, now);
    }
    const repository = {
        files: (path) => (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .textWithin */ .JY)(base, path, longestFact),
        clone: async () => (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .cloneOf */ .JP)(base, before.paths)
    };
    const files = chain([...modified, ...moved(removed, added), ...ignored], () => images ? changedImages(folders, sides, pictures, { takesPath, size: images.size, notes, unread }) : []);
    return { input: { files, unread, repository }, notes };
}
/** The pictures that differ, each read only when its turn comes, so that the bytes of all need not be kept. */
function* changedImages({ base, head }, sides, paths, { takesPath, size, notes, unread }) {
    const tooLarge = [];
    const gone = new Map();
    for (const path of paths.filter((path) => !sides.head.has(path))) {
        const old = bytesOf((0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .imageWithin */ .t8)(base, path, size));
        if (old)
            gone.set(digest(old), path);
    }
    for (const path of paths.filter((path) => sides.head.has(path))) {
        const read = (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .imageWithin */ .t8)(head, path, size);
        const wasThere = sides.base.has(path);
        if (read.kind === 'too-large') {
            if (!wasThere || (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .imageWithin */ .t8)(base, path, size).kind !== 'too-large')
                tooLarge.push(path);
        }
        else if (read.kind === 'unread')
            unread.push({ path, reason: read.reason });
        const now = bytesOf(read);
        if (now === undefined)
            continue;
        const previousPath = wasThere ? path : gone.get(digest(now));
        const old = previousPath === undefined ? undefined : bytesOf((0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .imageWithin */ .t8)(base, previousPath, size));
        if (!old || !equal(old, now))
            yield { path, ...(old ? { base: old } : {}), head: now };
        else if (!takesPath(path))
            yield { path, head: '' }; // it is what it was, and counts as a file that is left out
    }
    notes.push(...(0,_engine_image_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLargeImages */ .O)(tooLarge, size));
}
function* chain(first, then) {
    yield* first;
    yield* then();
}
const absent = { kind: 'gone' };
function bytesOf(read) {
    return read.kind === 'bytes' ? read.bytes : undefined;
}
function equal(one, other) {
    return Buffer.compare(one, other) === 0;
}
/** Added and deleted files; where both have the same content they are one renamed file, the same name in another folder first. */
function moved(removed, added) {
    const left = new Map(removed);
    const byContent = new Map();
    for (const [path, bytes] of removed) {
        if (bytes.length === 0)
            continue;
        const key = digest(bytes);
        byContent.set(key, [...(byContent.get(key) ?? []), path]);
    }
    const files = [];
    for (const [path, head] of added) {
        const candidates = (byContent.get(digest(head)) ?? []).filter((candidate) => left.has(candidate));
        const previousPath = candidates.find((candidate) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(candidate) === (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)) ?? candidates[0];
        const base = previousPath === undefined ? undefined : left.get(previousPath);
        if (previousPath === undefined || base === undefined)
            files.push({ path, head });
        else {
            left.delete(previousPath);
            files.push({ path, previousPath, base, head });
        }
    }
    return [...files, ...[...left].map(([path, base]) => ({ path, base }))];
}
function digest(bytes) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex');
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


/***/ })

};
