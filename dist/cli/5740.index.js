export const id = 5740;
export const ids = [5740];
export const modules = {

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

/***/ 35982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ configurationPath)
/* harmony export */ });
/** Where every repository keeps its configuration. */
const configurationPath = '.github/goodfaith.yml';



/***/ })

};
