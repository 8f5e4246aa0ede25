export const id = 857;
export const ids = [857];
export const modules = {

/***/ 8367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ foldersAbove)
/* harmony export */ });
/** Folders as they lie around a path. */
/** The folders of a path, the nearest first, each with its final slash; the root is left out. */
function foldersAbove(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`);
}


/***/ }),

/***/ 60857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   neighborsOf: () => (/* binding */ neighborsOf)
/* harmony export */ });
/* harmony import */ var _facts_license_information_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55843);
/* harmony import */ var _facts_shared_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72161);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8367);



/** Texts that are compared word by word with one change. */
const mostCompared = 60;
/** Folders around the changed pages where license files are looked for, where the tree is not known. */
const mostFolders = 40;
async function neighborsOf(neighborhood) {
    const targets = neighborhood.changes.filter(({ head, added, path }) => head !== undefined && head.text.length > 100 && added.size > 0 && !(0,_facts_shared_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isSharedFile */ .y)(path));
    // Where no license file can be read, only pages that say their license themselves can differ.
    const readsFiles = neighborhood.provider?.files !== undefined;
    const others = neighborhood.changes.filter(({ base, path }) => base !== undefined && !(0,_facts_shared_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isSharedFile */ .y)(path) && (readsFiles || (0,_facts_license_information_js__WEBPACK_IMPORTED_MODULE_1__/* .maySayLicense */ .aW)(base.text)));
    const nothing = { texts: new Map() };
    // One page alone, and no tree around it, has no neighbors.
    if (targets.length === 0)
        return nothing;
    const clone = await neighborhood.provider?.clone?.();
    const alone = others.every((other) => targets.every((target) => target === other));
    if (!clone && alone)
        return { ...nothing, ...gapWithout(clone, targets) };
    const { WordSieve } = await __webpack_require__.e(/* import() */ 4828).then(__webpack_require__.bind(__webpack_require__, 64828));
    const fresh = new WordSieve();
    for (const { head, added, base, removed } of targets)
        fresh.add(linesOf(head?.text ?? '', added.ranges), linesOf(base?.text ?? '', removed.ranges));
    if (fresh.isEmpty)
        return nothing;
    const moved = others.filter(({ base }) => fresh.mayHold(base?.text ?? ''));
    const fromChange = moved.map(({ base, path, previousPath = path }) => ({
        path: previousPath,
        text: base?.text ?? ''
    }));
    const seen = clone && (await seenIn(clone, { ...neighborhood, targets }, (text) => fresh.mayHold(text)));
    const gap = seen?.note === undefined ? gapWithout(clone, targets) : { gap: { note: seen.note } };
    const sources = [...fromChange, ...(seen?.sources ?? [])];
    if (sources.length === 0)
        return { ...nothing, ...gap };
    const { differingTexts } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(3292), __webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(4467), __webpack_require__.e(8407), __webpack_require__.e(2285), __webpack_require__.e(8355), __webpack_require__.e(1921), __webpack_require__.e(9982), __webpack_require__.e(2859)]).then(__webpack_require__.bind(__webpack_require__, 52859));
    const texts = await differingTexts(sources.slice(0, mostCompared), {
        ...neighborhood,
        targets,
        files: seen?.files ?? (await filesAround([...targets, ...moved], neighborhood.provider)),
        notices: seen?.notices ?? [],
        paths: seen?.paths ?? new Set()
    });
    return { texts, ...gap };
}
/** Where the pages around are not at hand, that is worth a word if pages here have licenses of their own. */
function gapWithout(clone, targets) {
    const declares = /^---\r?\n(?:[^\n]{0,300}\n){0,60}?licen[cs]e\b|SPDX-License-Identifier:/i;
    return !clone && targets.some(({ head }) => declares.test(head?.text ?? '')) ? { gap: 'unknown' } : {};
}
async function seenIn(clone, surroundings, mayHold) {
    const { inClone } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(3292), __webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(4467), __webpack_require__.e(8407), __webpack_require__.e(2285), __webpack_require__.e(1921), __webpack_require__.e(9982), __webpack_require__.e(5616)]).then(__webpack_require__.bind(__webpack_require__, 55616));
    return inClone(clone, surroundings, mayHold);
}
/** License and REUSE files in the folders of some pages and above, where the tree is not at hand. */
async function filesAround(changes, provider) {
    if (!provider?.files)
        return [];
    const paths = changes.flatMap(({ path, previousPath = path }) => [...new Set([path, previousPath])]);
    const folders = [...new Set(paths.flatMap((path) => [...(0,_folders_js__WEBPACK_IMPORTED_MODULE_2__/* .foldersAbove */ .Z)(path), '']))].slice(0, mostFolders);
    const found = [];
    for (const path of [
        ...folders.flatMap((folder) => licenseNames.map((name) => folder + name)),
        ...paths.slice(0, mostFolders).map((path) => `${path}.license`)
    ]) {
        const text = await provider.files(path);
        if (text !== undefined)
            found.push({ path, text });
    }
    return found;
}
const licenseNames = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'LICENCE.md', 'COPYING', 'REUSE.toml'];
/** The lines of a text within some ranges, gaps kept as empty lines. */
function linesOf(text, ranges) {
    const lines = text.split(/\r\n|[\n\r]/);
    return ranges.map(([first, last]) => lines.slice(first - 1, last).join('\n')).join('\n\n');
}


/***/ }),

/***/ 72161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ isSharedFile)
/* harmony export */ });
/** Files whose words are meant to be the same everywhere: licenses, notices, codes of conduct. */
function isSharedFile(path) {
    return (path.startsWith('LICENSES/') ||
        /(?:^|\/)(?:licen[cs]e|copying|notice|code[-_ ]?of[-_ ]?conduct|contributor[-_ ]covenant)[^/]{0,40}$/i.test(path));
}


/***/ })

};
