export const id = 5616;
export const ids = [5616];
export const modules = {

/***/ 55616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inClone: () => (/* binding */ inClone)
/* harmony export */ });
/* harmony import */ var _facts_credited_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23302);
/* harmony import */ var _facts_license_information_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55843);
/* harmony import */ var _facts_page_license_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39982);
/* harmony import */ var _facts_shared_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72161);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8367);





/** Bytes of one text, and of all that are read; pages nobody says anything of beforehand are looked at in a small part of them. */
const largestText = 524_288;
const mostBytes = 4_194_304;
const mostUnknownBytes = 2_097_152;
/** Files that say how others are licensed, and bytes of one. */
const mostLicenseFiles = 300;
const largestLicenseFile = 262_144;
/** Files read from a clone at a time. */
const atATime = 100;
const pageNames = /\.(?:md|mdx|markdown|mdown|mkdn?|txt|text|rst|adoc|asciidoc)$/i;
const passedOver = /(?:^|\/)(?:node_modules|bower_components|site-packages|\.git)\//;
/** Looks for signs of other licenses first, and reads pages only where there are some, or may be. */
async function inClone(clone, { changes, targets, after, fallback }, mayHold) {
    const { paths } = clone;
    const says = paths.filter((path) => (0,_facts_license_information_js__WEBPACK_IMPORTED_MODULE_2__/* .saysLicenses */ .N2)(path) && !passedOver.test(path) && (!path.endsWith('.license') || isPage(path.slice(0, -8))));
    const files = await readAll(clone, nearestRoot(says).slice(0, mostLicenseFiles), largestLicenseFile);
    const information = (0,_facts_page_license_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseInformation */ .Gz)(files, fallback);
    const changed = new Set(changes.flatMap(({ path, previousPath = path }) => [path, previousPath]));
    const all = new Set(paths);
    const notices = await readAll(clone, paths.filter(_facts_credited_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoticeFile */ .Zt).slice(0, 20), largestLicenseFile);
    const credited = new Set(notices.flatMap((notice) => (0,_facts_credited_file_js__WEBPACK_IMPORTED_MODULE_0__/* .namedFiles */ .VI)(notice, all)));
    const isCredited = (path) => credited.size > 0 && (credited.has(path) || (0,_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .foldersAbove */ .Z)(path).some((folder) => credited.has(folder)));
    const pages = paths.filter((path) => isPage(path) && !changed.has(path) && !(0,_facts_shared_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isSharedFile */ .y)(path) && !passedOver.test(path) && !(0,_facts_credited_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isNoticeFile */ .Zt)(path));
    const informationAfter = (0,_facts_page_license_js__WEBPACK_IMPORTED_MODULE_1__/* .afterChange */ .tC)(information, after);
    const own = targets.map(({ path, head }) => ({
        may: (0,_facts_license_information_js__WEBPACK_IMPORTED_MODULE_2__/* .maySayLicense */ .aW)(head?.text ?? ''),
        license: (0,_facts_page_license_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseByPath */ .Ao)(path, informationAfter)
    }));
    /** Whether what is known of a path differs from what is known of a target. */
    const isOther = (path) => {
        const license = (0,_facts_page_license_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseByPath */ .Ao)(path, information);
        if (!license?.isOwn)
            return isCredited(path);
        return isCredited(path) || own.some((one) => one.may || (one.license && (0,_facts_page_license_js__WEBPACK_IMPORTED_MODULE_1__/* .differ */ .Tx)(one.license.id, license.id)));
    };
    const known = pages.filter(isOther);
    const rest = new Set(known);
    const unknown = nearest(pages.filter((path) => !rest.has(path)), targets);
    const sources = [];
    let bytes = 0;
    let isCut = false;
    let declared = false;
    const look = async (those, most, wanted) => {
        let left = most;
        for (let at = 0; at < those.length; at += atATime) {
            if (left <= 0 || bytes >= mostBytes)
                return true;
            for (const file of await readAll(clone, those.slice(at, at + atATime), largestText)) {
                left -= file.text.length;
                bytes += file.text.length;
                if (wanted(file.text) && mayHold(file.text))
                    sources.push(file);
            }
        }
        return false;
    };
    isCut = await look(known, mostBytes, () => true);
    const cutUnknown = await look(unknown, mostUnknownBytes, (text) => {
        const says = /^---\r?\n(?:[^\n]{0,300}\n){0,60}?licen[cs]e\b|SPDX-License|licensed under|creativecommons\.org\/licenses/i.test(text);
        declared ||= says;
        return says || (0,_facts_license_information_js__WEBPACK_IMPORTED_MODULE_2__/* .maySayLicense */ .aW)(text);
    });
    const note = isCut || (cutUnknown && declared)
        ? {
            note: 'Not all pages of the repository were looked at for copies from those under another license; the nearest were.'
        }
        : {};
    return { files, notices, sources, paths: all, ...note };
}
function isPage(path) {
    return pageNames.test(path);
}
async function readAll(clone, paths, most) {
    if (paths.length === 0)
        return [];
    const texts = await clone.texts(paths, most);
    return paths.flatMap((path) => {
        const text = texts.get(path);
        return text === undefined ? [] : [{ path, text }];
    });
}
function nearestRoot(paths) {
    return [...paths].sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1));
}
/** Pages that share the most folders with a changed one first. */
function nearest(paths, targets) {
    const around = new Map();
    for (const { path } of targets)
        for (const folder of (0,_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .foldersAbove */ .Z)(path))
            around.set(folder, folder.split('/').length);
    const closeness = (path) => Math.max(0, ...(0,_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .foldersAbove */ .Z)(path).map((folder) => around.get(folder) ?? 0));
    return paths
        .map((path) => ({ path, close: closeness(path) }))
        .sort((a, b) => b.close - a.close || (a.path < b.path ? -1 : 1))
        .map(({ path }) => path);
}


/***/ })

};
