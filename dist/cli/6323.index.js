export const id = 6323;
export const ids = [6323];
export const modules = {

/***/ 56323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45777);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12715);
/** New pages without the licensing information that REUSE 3.3 asks of every file, in repositories that keep to it. */


const tag = `SPDX-${'License-Identifier'}`;
const holder = `SPDX-${'FileCopyrightText'}`;
const licensed = `<!-- ${tag}: CC-BY-4.0 -->`;
const held = `<!-- ${holder}: 2026 Ada Example -->`;
const page = '# Names\n\nNames should be short.\n';
const repository = { 'REUSE.toml': 'version = 1\n' };
const text = 'Attribution 4.0 International\n';
const kept = { ...repository, 'LICENSES/CC-BY-4.0.txt': text };
/** A REUSE.toml that speaks of what a glob matches. */
function toml(glob) {
    return `version = 1\n\n[[annotations]]\npath = "${glob}"\n${holder} = "2026 Ada Example"\n${tag} = "CC-BY-4.0"\n`;
}
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    meta: {
        id: 'license/reuse',
        severity: 'warning',
        scope: 'file',
        wakes: ['always'], // what is missing stands nowhere; the rule is idle unless a community chose licenses, and parses nothing
        reads: 'raw',
        idle: 'without-allowed-licenses',
        needs: ['reuse'],
        summary: 'Give each new page the licensing information of REUSE where the repository keeps to it',
        why: 'A repository that keeps to REUSE says of every file who holds the rights and under which license it is.',
        remedy: 'Add both SPDX tags in a comment at the top of the page, in a .license file beside it, or in REUSE.toml, and the text of the license in LICENSES; https://reuse.software/spec-3.3/.',
        messages: {
            both: 'Neither the page nor a REUSE.toml names its license and the holder of its rights.',
            license: 'The holder of rights is named and no license, which REUSE asks of every file.',
            holder: 'The license is named and no holder of rights, whom REUSE asks of every file.',
            text: 'The text of {license}, which the page names, is missing in LICENSES, where REUSE looks for it.',
            broken: 'A REUSE.toml of the repository could not be read, so what it says of the page does not count.'
        }
    },
    examples: {
        configuration: { license: { allowed: ['CC-BY-4.0'], default: 'CC-BY-4.0' } },
        bad: [
            { path: 'docs/one.md', head: page, repository },
            { path: 'docs/two.md', head: `${licensed}\n\n${page}`, repository },
            { path: 'docs/three.md', head: `${held}\n\n${page}`, repository },
            { path: 'docs/four.md', head: page, repository: { 'REUSE.toml': toml('src/**') } },
            { path: 'docs/five.md', head: page, repository: { 'REUSE.toml': 'version = [' } },
            { path: 'docs/six.md', head: `Write \`${tag}: CC-BY-4.0\`.\n`, repository },
            { path: 'docs/deep/seven.md', head: page, repository: { 'docs/REUSE.toml': toml('other/*.md') } },
            {
                path: 'docs/eight.md',
                head: page,
                repository: { ...repository, 'docs/eight.md.license': `${tag}: CC-BY-4.0\n` }
            },
            {
                path: 'docs/nine.md',
                head: page,
                repository,
                beside: [{ path: 'docs/nine.md.license', head: `${tag}: CC-BY-4.0\n` }]
            },
            {
                path: 'docs/ten.md',
                head: page,
                repository: { 'REUSE.toml': toml('docs/**'), 'LICENSES/CC-BY-4.0.txt': text },
                beside: [{ path: 'REUSE.toml', base: toml('docs/**'), head: toml('docs/old/**') }]
            },
            {
                path: 'docs/eleven.md',
                head: `${held}\n${licensed}\n\n${page}`,
                repository: { ...repository, 'LICENSES/MIT.txt': 'Permission is granted.' }
            },
            {
                path: 'docs/twelve.md',
                head: `${held}\n${licensed}\n\n${page}`,
                repository: { ...repository, 'LICENSES/CC-BY-4.0.txt': text },
                beside: [{ path: 'LICENSES/CC-BY-4.0.txt', base: text }]
            }
        ],
        good: [
            { path: 'docs/a.md', head: page, repository: {} },
            { path: 'docs/b.md', head: page },
            { path: 'docs/c.md', head: `${held}\n${licensed}\n\n${page}`, repository: kept },
            { path: 'docs/d.md', head: page, repository: { ...kept, 'REUSE.toml': toml('docs/**') } },
            { path: 'docs/deep/e.md', head: page, repository: { ...kept, 'docs/REUSE.toml': toml('**') } },
            {
                path: 'docs/j.md',
                head: page,
                repository: kept,
                beside: [{ path: 'docs/j.md.license', head: `${holder}: 2026 Ada Example\n${tag}: CC-BY-4.0\n` }]
            },
            {
                path: 'docs/k.md',
                head: page,
                repository: kept,
                beside: [{ path: 'REUSE.toml', base: repository['REUSE.toml'], head: toml('docs/**') }]
            },
            {
                path: 'docs/l.md',
                head: page,
                repository: {},
                beside: [
                    { path: 'REUSE.toml', head: toml('docs/**') },
                    { path: 'LICENSES/CC-BY-4.0.txt', head: text }
                ]
            },
            {
                path: 'docs/m.md',
                head: `${held}\n<!-- ${tag}: CC-BY-4.0 OR LicenseRef-House -->\n\n${page}`,
                repository: kept,
                beside: [{ path: 'LICENSES/LicenseRef-House.txt', head: 'Read it here.\n' }]
            },
            { path: 'docs/f.md', base: `${page}\nA tpyo.\n`, head: `${page}\nA typo.\n`, repository },
            {
                path: 'docs/g.md',
                head: page,
                repository: { ...kept, 'docs/g.md.license': `${holder}: 2026 Ada Example\n${tag}: CC-BY-4.0\n` }
            },
            { path: 'docs/h.md', head: `${licensed}\n\n${page}`, repository: { LICENSE: 'MIT License' } },
            { path: 'LICENSE', head: 'The license of the pages.\n', repository },
            { path: 'LICENSES/CC-BY-4.0.txt', head: 'Attribution 4.0 International\n', repository },
            { path: 'docs/i.md', head: '\n', repository }
        ]
    },
    load: () => Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(3292), __webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(8903)]).then(__webpack_require__.bind(__webpack_require__, 68903)),
    *check({ text, path, change }, { repository: { reuse }, loaded: { licensesFolder, readReuseToml, reuseInformation } }) {
        if (!reuse || change?.status !== 'added' || isSpared.test(path) || text.trim() === '')
            return;
        const tomls = reuse.tomls.map(readReuseToml);
        const known = reuseInformation(path, {
            own: text,
            tomls,
            ...(reuse.companion === undefined ? {} : { companion: reuse.companion })
        });
        const [unlicensed, unheld] = [known.licenses.length === 0, known.copyrights.length === 0];
        if (!unlicensed && !unheld) {
            const expressions = known.licenses.map(({ value }) => value);
            for (const id of reuse.texts ? licensesFolder(reuse.texts, expressions).missing : [])
                yield { message: 'text', slots: { license: (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseName */ .tV)(id) }, confidence: 'high' };
            return;
        }
        const broken = tomls.some(({ problem }) => problem !== undefined);
        yield {
            message: broken ? 'broken' : unlicensed && unheld ? 'both' : unlicensed ? 'license' : 'holder',
            confidence: broken ? 'low' : 'high'
        };
    }
}));
/** Files of which REUSE asks nothing: texts of licenses. */
const isSpared = /(?:^|\/)(?:LICEN[CS]E|COPYING)[^/]{0,40}$|^LICENSES\//;


/***/ }),

/***/ 12715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ ownWords),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   Sm: () => (/* binding */ hostName),
/* harmony export */   hg: () => (/* binding */ characters),
/* harmony export */   tV: () => (/* binding */ licenseName),
/* harmony export */   uQ: () => (/* binding */ webPlace)
/* harmony export */ });
/* unused harmony export codePoint */
/** What may be filled into a message: values known to be safe to print, never raw words of the text under review. */
/** A host name as it may be shown: characters other than letters, digits, dots and hyphens become `?`, at most 80 of them. */
function hostName(host) {
    return clip(host.replace(/[^\p{L}\p{N}.-]/gu, '?'), 80);
}
/** A license id or expression: SPDX's characters alone, at most 120. */
function licenseName(id) {
    return clip(id.replace(/[^A-Za-z0-9.+() -]/g, '?'), 120);
}
/** A code point as `U+202E`. */
function codePoint(point) {
    return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
/** Where a page stands in the web or the repository, without its scheme so that nothing makes a link of it; underscores inside words alone, where Markdown takes no notice of them; at most 100 characters. */
function webPlace(url) {
    const [place = ''] = url.replace(/^https?:\/\/(?:www\.)?/i, '').split(/[?#]/);
    return clip(place.replace(/[^A-Za-z0-9./_-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '?'), 100);
}
/** Characters by code point and name, each once, five at most; `nameOf` gives words of our own. */
function characters(points, nameOf) {
    const all = [...new Set(points)];
    const named = all.slice(0, 5).map((point) => `${codePoint(point)} ${nameOf(point)}`.trim());
    return [...named, ...(all.length > named.length ? [`${all.length - named.length} more`] : [])].join(', ');
}
/** Words written in our own source or data, never taken from the text under review. */
function ownWords(words) {
    return words;
}
/** The name of a thing in the text under review, such as a title: control, format and markup characters become spaces, at most 80 units. */
function plainName(name) {
    return clip(name
        .replace(/[^\p{L}\p{N}\p{P} ]|[`<>[\]{}|*_~@#:\\]/gu, ' ')
        .replace(/ {2,}/g, ' ')
        .trim(), 80);
}
function clip(text, most) {
    return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}


/***/ })

};
