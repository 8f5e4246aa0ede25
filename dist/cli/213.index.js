export const id = 213;
export const ids = [213];
export const modules = {

/***/ 7213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workingTree: () => (/* binding */ workingTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _policy_path_filter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4178);
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8606);
/* harmony import */ var _configuration_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8364);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6743);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5982);
/** `check [paths…]`: files as they stand on the disk, each judged as a whole. */







/** Files, folders and globs, relative to `cwd`. Throws `CannotJudge` for one that does not exist, and for one outside the root. */
async function workingTree(paths, cwd, env) {
    const named = await Promise.all((paths.length === 0 ? ['.'] : paths).map((path) => namedBy(path, cwd)));
    const first = named[0]?.folder ?? cwd;
    const root = await rootOf((0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(cwd, first) ? cwd : first);
    const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root);
    for (const { word, folder, file } of named) {
        const place = file ?? folder;
        if (!(0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(root, place))
            throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotJudge */ .Rw(`${word} lies outside ${root}; check it in a run of its own.`);
        if (!(0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(real, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(place))) {
            throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotJudge */ .Rw(`${word} is or lies behind a symbolic link that leads out of ${root}.`);
        }
    }
    const configuration = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _target_js__WEBPACK_IMPORTED_MODULE_6__/* .configurationPath */ .y);
    return {
        trust: 'head',
        configuration: await (0,_configuration_file_js__WEBPACK_IMPORTED_MODULE_4__/* .configurationFile */ .hb)(configuration, (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .pathBelow */ .Br)(cwd, configuration)),
        read: (selection) => readNamed(named, { root, real }, env, selection)
    };
}
const wildcard = /[*?[{]/;
async function namedBy(word, cwd) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, word);
    const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
        if (wildcard.test(word))
            return undefined;
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotJudge */ .Rw(`${word} ${(0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)}.`, { cause: error });
    });
    if (entry === undefined)
        return globBy(word, cwd);
    if (entry.isDirectory())
        return { word, folder: path };
    if (entry.isFile())
        return { word, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), file: path };
    throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotJudge */ .Rw(`${word} is neither a file nor a folder.`);
}
/** A glob is asked of the files below the last folder before its first wildcard. */
async function globBy(word, cwd) {
    const parts = word.split('/');
    const wild = parts.findIndex((part) => wildcard.test(part));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, `${parts.slice(0, wild).join('/')}${word.startsWith('/') ? '/' : ''}`);
    const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => undefined);
    if (!entry?.isDirectory())
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotJudge */ .Rw(`No file matches ${word}.`);
    return { word, folder, matches: (0,_policy_path_filter_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatcher */ .fU)([parts.slice(wild).join('/')]) };
}
/** The nearest folder, from `anchor` up to the root of its repository, that holds a configuration; else that root, else `anchor`. */
async function rootOf(anchor) {
    const above = foldersUpFrom(anchor);
    const repository = await firstWith(above, '.git');
    // Outside a repository nothing says whose the folders above are.
    const candidates = repository === undefined ? [anchor] : above.slice(0, above.indexOf(repository) + 1);
    return (await firstWith(candidates, _target_js__WEBPACK_IMPORTED_MODULE_6__/* .configurationPath */ .y)) ?? repository ?? anchor;
}
function foldersUpFrom(folder) {
    const above = [folder];
    for (let at = folder; (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) !== at; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
        above.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at));
    return above;
}
async function firstWith(folders, entry) {
    for (const folder of folders) {
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry)).catch(() => undefined))
            return folder;
    }
    return undefined;
}
async function readNamed(named, { root, real }, env, { takesPath, fileSize }) {
    const files = new Map();
    const unread = [];
    const notes = [];
    const add = (path, read) => {
        if (read.kind === 'bytes')
            files.set(path, { path, head: read.bytes });
        else if (read.kind === 'left-out')
            notes.push({ path, message: read.reason });
        else if (read.kind !== 'gone')
            unread.push({ path, reason: read.reason });
    };
    for (const one of named) {
        for (const place of await placesOf(one, env, (path, reason) => unread.push({ path: (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .pathBelow */ .Br)(root, path) || '.', reason }))) {
            const path = (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .pathBelow */ .Br)(root, place);
            if (files.has(path))
                continue;
            // The engine counts what the configuration leaves out, and needs no text for that.
            if (!takesPath(path))
                files.set(path, { path, head: '' });
            else if (one.file === undefined)
                add(path, await (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readWithin */ .w0)(real, path, fileSize));
            else {
                const read = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .readWithin */ .w0)(real, (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .pathBelow */ .Br)(real, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(place)), fileSize);
                if (read.kind === 'unread')
                    throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotJudge */ .Rw(`${one.word}: ${read.reason}`);
                add(path, read);
            }
        }
    }
    if (unread.length === 0 && ![...files.keys()].some(takesPath))
        notes.push({ message: nothing(files.size) });
    return { input: { files: [...files.values()], unread, repository: repositoryOf(real) }, notes };
}
function nothing(ignored) {
    return ignored > 0
        ? 'Nothing was checked: the configuration takes none of these files.'
        : 'Nothing was checked: no files were found. What git ignores is checked only where it is named file by file.';
}
/** The largest license or list of owners that is looked at, in bytes. */
const longestFact = 1_048_576;
function repositoryOf(real) {
    return { files: (path) => (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .textWithin */ .JY)(real, path, longestFact) };
}
/** The absolute paths of the files that one argument means. */
async function placesOf({ word, folder, file, matches }, env, miss) {
    if (file !== undefined)
        return [file];
    const { paths, unread } = await listingOf(folder, env);
    for (const { path, reason } of unread)
        miss((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), reason);
    const wanted = matches === undefined ? paths : paths.filter(matches);
    if (matches !== undefined && wanted.length === 0)
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotJudge */ .Rw(`No file matches ${word}.`);
    return wanted.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
}
/** What git has or would take below a folder; everything where there is no repository, or no git to ask. */
async function listingOf(folder, env) {
    if ((await firstWith(foldersUpFrom(folder), '.git')) === undefined)
        return (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .walk */ .GG)(folder);
    const { createGit, records } = await __webpack_require__.e(/* import() */ 147).then(__webpack_require__.bind(__webpack_require__, 1147));
    const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const answer = await createGit(folder, env)(list).catch(() => undefined);
    if (answer?.code !== 0)
        return (0,_folder_js__WEBPACK_IMPORTED_MODULE_5__/* .walk */ .GG)(folder);
    const paths = new Set(records(answer.stdout).filter((path) => !path.endsWith('/'))); // unmerged files stand there thrice
    return { paths: [...paths].sort(), unread: [] };
}


/***/ })

};
