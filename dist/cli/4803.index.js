export const id = 4803;
export const ids = [4803,4817];
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

/***/ 74803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commitRange: () => (/* binding */ commitRange)
});

// EXTERNAL MODULE: ./lib/engine/image-selection.js
var image_selection = __webpack_require__(73340);
// EXTERNAL MODULE: ./lib/engine/settings-files.js
var settings_files = __webpack_require__(64631);
// EXTERNAL MODULE: ./lib/host/cli/cannot-judge.js
var cannot_judge = __webpack_require__(68606);
// EXTERNAL MODULE: ./lib/host/cli/configuration-file.js
var configuration_file = __webpack_require__(68364);
// EXTERNAL MODULE: ./lib/facts/license-information.js
var license_information = __webpack_require__(55843);
// EXTERNAL MODULE: ./lib/host/cannot-judge.js
var host_cannot_judge = __webpack_require__(21377);
// EXTERNAL MODULE: ./lib/host/git/git.js
var git_git = __webpack_require__(24817);
// EXTERNAL MODULE: ./lib/host/too-large.js
var too_large = __webpack_require__(44266);
;// CONCATENATED MODULE: ./lib/host/git/objects.js



/** Whether the mode of an entry is that of a file. */
function isFile(mode) {
    return mode.startsWith('100');
}
function isLink(mode) {
    return mode === '120000';
}
function isSubmodule(mode) {
    return mode === '160000';
}
/** The contents of many files at once, sizes asked first; each object that was asked for has an entry. */
async function blobsOf(git, objects, mostBytes) {
    const blobs = new Map();
    for (const object of objects)
        blobs.set(object, 'git does not have this version of the file here.');
    const small = [];
    for (const line of (await batch(git, '--batch-check', [...blobs.keys()])).toString('latin1').split('\n')) {
        const [object = '', type, size = ''] = line.split(' ');
        if (type !== 'blob')
            continue;
        if (Number(size) > mostBytes)
            blobs.set(object, (0,too_large/* tooLarge */.g)(mostBytes));
        else
            small.push(object);
    }
    const contents = await batch(git, '--batch', small);
    for (let at = 0; at < contents.length;) {
        const end = contents.indexOf(10, at);
        const [object = '', type, size = ''] = contents.toString('latin1', at, end).split(' ');
        if (end < 0 || type !== 'blob')
            break;
        blobs.set(object, contents.subarray(end + 1, end + 1 + Number(size)));
        at = end + Number(size) + 2; // git ends each content with a line feed of its own
    }
    return blobs;
}
async function batch(git, mode, objects) {
    if (objects.length === 0)
        return Buffer.alloc(0);
    const answer = await git(['cat-file', mode], `${objects.join('\n')}\n`);
    if (answer.code !== 0)
        throw new host_cannot_judge/* CannotJudge */.R((0,git_git/* complaint */.U)('read files', answer));
    return answer.stdout;
}
/** The files of a commit; each folder is listed once. */
function treeOf(git, commit, mostBytes) {
    const folders = new Map();
    const entriesOf = (folder) => {
        const known = folders.get(folder) ?? listed(git, commit, folder);
        folders.set(folder, known);
        return known;
    };
    return {
        async file(path) {
            const entry = (await entriesOf(path.slice(0, path.lastIndexOf('/') + 1))).get(path);
            if (entry === undefined)
                return undefined;
            if (isLink(entry.mode))
                return 'is a symbolic link, not a file';
            if (!isFile(entry.mode))
                return 'is not a file';
            const blob = (await blobsOf(git, [entry.object], mostBytes)).get(entry.object);
            return blob instanceof Buffer ? blob : `cannot be read or has more than ${mostBytes} bytes`;
        }
    };
}
/** The most files of a commit that are listed. */
const mostFiles = 200_000;
/** All files of a commit; `undefined` where git cannot list them, or they are too many. */
async function cloneAt(git, commit) {
    const answer = await git(['ls-tree', '-r', '-z', '--full-tree', commit]);
    if (answer.code !== 0)
        return undefined;
    const entries = new Map();
    for (const record of (0,git_git.records)(answer.stdout)) {
        const tab = record.indexOf('\t');
        const [mode = '', , object = ''] = record.slice(0, tab).split(' ');
        if (isFile(mode))
            entries.set(record.slice(tab + 1), object);
    }
    if (entries.size > mostFiles)
        return undefined;
    return {
        paths: [...entries.keys()],
        async texts(paths, mostBytes) {
            const objects = paths.flatMap((path) => entries.get(path) ?? []);
            const blobs = await blobsOf(git, objects, mostBytes);
            return new Map(paths.flatMap((path) => {
                const blob = blobs.get(entries.get(path) ?? '');
                return blob instanceof Buffer ? [[path, new TextDecoder().decode(blob)]] : [];
            }));
        }
    };
}
async function listed(git, commit, folder) {
    const answer = await git(['ls-tree', '-z', '--full-tree', commit, ...(folder === '' ? [] : ['--', folder])]);
    if (answer.code !== 0)
        throw new host_cannot_judge/* CannotJudge */.R((0,git_git/* complaint */.U)('list the files of the base', answer));
    return new Map((0,git_git.records)(answer.stdout).map((record) => {
        const tab = record.indexOf('\t');
        const [mode = '', , object = ''] = record.slice(0, tab).split(' ');
        return [record.slice(tab + 1), { mode, object }];
    }));
}

;// CONCATENATED MODULE: ./lib/host/git/changes.js
/** What differs between two commits, as git tells it: names and object names, no contents. */



/** Inexact renames are sought among at most this many files, as their comparison is quadratic. */
const renameLimit = 1000;
/** The changed paths; throws `CannotJudge`. */
async function changesBetween(git, base, head) {
    const fixed = [
        '-r',
        '-z',
        '--raw',
        '--no-abbrev',
        '--no-relative',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules=none'
    ];
    const answer = await git(['diff-tree', ...fixed, '--find-renames=50%', `-l${renameLimit}`, base, head, '--']);
    if (answer.code !== 0)
        throw new host_cannot_judge/* CannotJudge */.R((0,git_git/* complaint */.U)('compare the commits', answer));
    const fields = (0,git_git.records)(answer.stdout);
    const changes = [];
    for (let at = 0; at < fields.length;) {
        const [baseMode = '', headMode = '', baseSha = '', headSha = '', status = ''] = (fields[at++] ?? '')
            .slice(1)
            .split(' ');
        const first = fields[at++] ?? '';
        const renamed = status.startsWith('R');
        const path = renamed ? (fields[at++] ?? '') : first;
        changes.push({
            path,
            ...(renamed ? { previousPath: first } : {}),
            ...(isFile(baseMode) ? { base: baseSha } : {}),
            ...(isFile(headMode) ? { head: headSha } : {}),
            ...(isLink(headMode)
                ? { note: 'A symbolic link is not followed; what it points to is checked under its own name.' }
                : {}),
            ...(isSubmodule(headMode) ? { note: 'A submodule is not looked into; check it in its own repository.' } : {})
        });
    }
    return changes;
}

// EXTERNAL MODULE: ./lib/host/cli/target.js
var target = __webpack_require__(35982);
;// CONCATENATED MODULE: ./lib/host/cli/commit-range.js









/**
 * `base...head` compares the head with the last commit both have in common, as a pull request does; `base..head` with the base itself;
 * a single `base` is short for `base...HEAD`. Configuration and facts come from the base as named: a branch that begins
 * at an old commit does not get the rules of that day. Throws `CannotJudge` where git does not know what is asked for.
 */
async function commitRange(range, folder, env) {
    const git = (0,git_git.createGit)(folder, env);
    await insideRepository(git, folder);
    const { base: baseName, head: headName, dots } = partsOf(range);
    const [tip, head] = [await commitOf(git, baseName), await commitOf(git, headName)];
    const base = dots === '..' ? tip : await mergeBase(git, tip, head, range);
    const tree = treeOf(git, tip, configuration_file/* longestConfiguration */.x2);
    return {
        trust: 'base',
        configuration: await configurationIn(tree, baseName),
        file: (path, mostBytes) => treeOf(git, tip, mostBytes).file(path),
        read: (selection) => readRange(git, { base, head }, selection, {
            files: async (path) => textOf(await tree.file(path)),
            clone: () => cloneAt(git, tip)
        })
    };
}
function partsOf(range) {
    const dots = range.includes('...') ? '...' : range.includes('..') ? '..' : undefined;
    if (dots === undefined)
        return { base: range, head: 'HEAD', dots: '...' };
    const at = range.indexOf(dots);
    return { base: range.slice(0, at) || 'HEAD', head: range.slice(at + dots.length) || 'HEAD', dots };
}
async function insideRepository(git, folder) {
    const answer = await git(['rev-parse', '--git-dir']);
    if (answer.code === 0)
        return;
    throw new cannot_judge/* CannotJudge */.Rw(answer.stderr.includes('dubious ownership')
        ? `git refuses to read the repository of ${folder}, for it belongs to another user; if you trust it, add it to git's safe.directory.`
        : answer.stderr.includes('not a git repository')
            ? `${folder} is not in a git repository, which --diff needs.`
            : (0,git_git/* complaint */.U)('open the repository', answer));
}
async function commitOf(git, name) {
    // What begins with a hyphen would be an option, and no name of a commit holds white space or control characters.
    if (/^-|[\s\p{Cc}]/u.test(name) || name === '' || name.length > 1000)
        throw unknownCommit(name);
    const answer = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    const sha = answer.stdout.toString('latin1').trim();
    if (answer.code !== 0 || !isSha(sha))
        throw unknownCommit(name);
    return sha;
}
function unknownCommit(name) {
    return new cannot_judge/* CannotJudge */.Rw(`--diff names the commit ${name}, which this repository does not know; fetch it first, or check its spelling.`);
}
async function mergeBase(git, base, head, range) {
    const answer = await git(['merge-base', base, head]);
    const sha = answer.stdout.toString('latin1').trim();
    if (answer.code === 0 && isSha(sha))
        return sha;
    throw new cannot_judge/* CannotJudge */.Rw(`The two sides of ${range} have no commit in common here; fetch more of the history, or compare them as they are with two dots.`);
}
function isSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function textOf(file) {
    return file instanceof Buffer ? file.toString('utf8') : undefined;
}
async function configurationIn(tree, baseName) {
    const name = `${baseName}:${target/* configurationPath */.y}`;
    const file = await tree.file(target/* configurationPath */.y);
    if (typeof file === 'string')
        throw new cannot_judge/* CannotJudge */.Rw(`${name} ${file}; the configuration must be a small text file.`);
    return file === undefined ? undefined : { name, text: (0,configuration_file/* configurationText */.o4)(file, name) };
}
async function readRange(git, commits, { takesPath, fileSize, images }, repository) {
    const files = [];
    const unread = [];
    const notes = [];
    const taken = [];
    const pictures = [];
    const saysLicenses = (0,license_information/* saysLicensesOf */.A3)(takesPath);
    for (const change of await changesBetween(git, commits.base, commits.head)) {
        const { path, previousPath, note } = change;
        if (change.head !== undefined && images?.takes(path)) {
            pictures.push(change);
            continue;
        }
        const takes = takesPath(path) ||
            (0,settings_files/* maySettle */.P)(path, {}) ||
            saysLicenses(path) ||
            (previousPath !== undefined && change.head !== undefined && takesPath(previousPath));
        if (takes)
            taken.push(change);
        else if (change.head !== undefined)
            files.push({ path, head: '' }); // the engine counts it, and needs no text for that
        if (takes && note !== undefined)
            notes.push({ path, message: note });
    }
    const objects = taken.flatMap((change) => [change.base, change.head]).filter((object) => object !== undefined);
    const blobs = await blobsOf(git, objects, fileSize);
    for (const { path, previousPath, ...change } of taken) {
        const base = change.base === undefined ? undefined : blobs.get(change.base);
        const head = change.head === undefined ? undefined : blobs.get(change.head);
        if (typeof head === 'string')
            unread.push({ path, reason: head });
        else if (typeof base === 'string')
            unread.push({ path, reason: base });
        else if (base !== undefined || head !== undefined) {
            const before = previousPath === undefined ? {} : { previousPath };
            files.push({ path, ...before, ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) });
        }
    }
    const all = images && pictures.length > 0 ? withImages(git, files, pictures, images.size, { notes, unread }) : files;
    return { input: { files: all, unread, repository }, notes };
}
/** How many pictures are read at once. */
const picturesAtOnce = 20;
/** The files, and after them the pictures, some at a time, so that the bytes of all need not be kept. */
async function* withImages(git, files, changes, mostBytes, { notes, unread }) {
    const large = [];
    yield* files;
    for (let at = 0; at < changes.length; at += picturesAtOnce) {
        const some = changes.slice(at, at + picturesAtOnce);
        const objects = some.flatMap(({ base, head }) => [base, head]).filter((object) => object !== undefined);
        const blobs = await blobsOf(git, objects, mostBytes);
        const blobOf = (object) => (object === undefined ? undefined : blobs.get(object));
        for (const change of some) {
            const { path, previousPath } = change;
            const [base, head] = [blobOf(change.base), blobOf(change.head)];
            const before = previousPath === undefined ? {} : { previousPath };
            if (head instanceof Buffer)
                yield { path, ...before, ...(base instanceof Buffer ? { base } : {}), head };
            else if (head === (0,too_large/* tooLarge */.g)(mostBytes))
                large.push(path);
            else if (typeof head === 'string')
                unread.push({ path, reason: head });
        }
    }
    notes.push(...(0,image_selection/* tooLargeImages */.O)(large, mostBytes));
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

/***/ 24817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ complaint),
/* harmony export */   createGit: () => (/* binding */ createGit),
/* harmony export */   records: () => (/* binding */ records)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21377);
/** Runs git, and nothing that a repository could make it run. */


/** Settings of a repository that would start a program or rewrite what is read. */
const settings = [
    ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.quotePath=false', 'core.pager=cat', 'color.ui=never'],
    ...['protocol.allow=never', 'maintenance.auto=false', 'gc.auto=0']
].flatMap((setting) => ['-c', setting]);
const switches = ['--no-pager', '--no-optional-locks', '--no-replace-objects', '--literal-pathspecs'];
/** Git in a folder. Throws `CannotJudge` where git is missing; what git refuses is in the answer. */
function createGit(folder, env) {
    return (args, input = '') => new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...switches, ...settings, ...args], {
            cwd: folder,
            env: gitEnvironment(env),
            windowsHide: true
        });
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        child.stdin.on('error', () => undefined); // git may end before it has read everything; its exit code tells
        child.on('error', (error) => {
            const why = (0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$)(error) === 'ENOENT'
                ? 'was not found; install it, or put it on the PATH'
                : `could not be started (${(0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$)(error)})`;
            reject(new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotJudge */ .R(`git ${why}.`, { cause: error }));
        });
        child.on('close', (code) => resolve({ code: code ?? -1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') }));
        child.stdin.end(input);
    });
}
/** Variables that say how git is set up; all others of its own would name a repository other than the folder's. */
const kept = /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM)$/;
function gitEnvironment(env) {
    const own = Object.entries(env).filter(([name]) => !name.startsWith('GIT_') || kept.test(name));
    return { ...Object.fromEntries(own), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };
}
/** NUL-separated output as strings, the end mark dropped. */
function records(output) {
    const text = output.toString('utf8');
    return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}
/** The sentence for something git would not do, with the first line of its own words. */
function complaint(what, { stderr, code }) {
    const first = stderr.trim().split('\n', 1)[0]?.slice(0, 300);
    return `git could not ${what}: ${first === undefined || first === '' ? `exit code ${code}` : first}.`;
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


/***/ })

};
