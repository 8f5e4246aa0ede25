export const id = 3283;
export const ids = [3283];
export const modules = {

/***/ 93283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45777);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12715);
/** New pages of which nothing says under which license they are, where a community chose licenses for its pages. */


const page = '# Choosing names\n\nNames should be short.\n';
const mit = 'MIT License\n\nCopyright (c) 2020 Harbor Society\n';
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    meta: {
        id: 'license/missing',
        severity: 'warning',
        scope: 'file',
        wakes: ['always'], // what is missing stands nowhere; the rule is idle unless a community allows some licenses and sets no default
        reads: 'page',
        idle: 'without-required-license',
        needs: ['license'],
        summary: 'Say of each new page under which license it is',
        why: 'Without a license nobody but its author may pass a page on, and the community asked for certain licenses.',
        remedy: 'Name the license in the front matter or at the end of the page, or set a default license in the configuration.',
        messages: {
            missing: 'Neither the page nor a license file above it names a license. Allowed here: {allowed}.'
        }
    },
    examples: {
        configuration: { license: { allowed: ['CC-BY-4.0', 'MIT'] } },
        bad: [
            { path: 'docs/page.md', head: page, repository: {} },
            { path: 'docs/names.md', head: `${page}\nHave fun.\n`, repository: {} },
            { path: 'docs/list.md', head: '- one\n- two\n', repository: { 'README.md': 'Hello.' } },
            { path: 'docs/summary.md', head: 'CC BY 4.0 permits sharing.\n', repository: {} },
            {
                path: 'docs/photo.md',
                head: '![A harbor](a.jpg)\n\nPhoto by [Grace](https://photos.example/g), licensed under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).\n',
                repository: {}
            },
            { path: 'docs/front.md', head: '---\ntitle: Names\n---\n\n# Names\n', repository: {} },
            { path: 'docs/code.md', head: '```yaml\nlicense: MIT\n```\n', repository: {} },
            { path: 'docs/other.md', head: page, repository: {}, beside: [{ path: 'blog/LICENSE', head: mit }] },
            { path: 'docs/quoted.md', head: '> This work is licensed under CC BY 4.0.\n', repository: {} }
        ],
        good: [
            page,
            '---\nlicense: CC-BY-4.0\n---\n\n# Names\n',
            '# Names\n\nThis page is licensed under CC BY 4.0.\n',
            '<!-- SPDX-License-Identifier: MIT -->\n\n# Names\n',
            '[![CC BY 4.0](https://licensebuttons.net/l/by/4.0/88x31.png)](https://creativecommons.org/licenses/by/4.0/)\n\n# Names\n',
            { path: 'docs/one.md', head: page, repository: { LICENSE: mit } },
            { path: 'docs/two.md', head: page, repository: { 'docs/LICENSE': mit } },
            { path: 'docs/deep/three.md', head: page, repository: { 'docs/LICENSE.md': mit } },
            { path: 'docs/six.md', head: page, repository: {}, beside: [{ path: 'LICENSE', head: mit }] },
            { path: 'docs/seven.md', head: page, repository: {}, beside: [{ path: 'docs/LICENSE.md', head: mit }] },
            { path: 'docs/old.md', base: `${page}\nA tpyo.\n`, head: `${page}\nA typo.\n`, repository: {} },
            { path: 'LICENSE', head: mit, repository: {} },
            { path: 'docs/both.md', head: '---\nlicense: MIT\n---\n', repository: {} },
            { path: 'docs/empty.md', head: '\n', repository: {} }
        ]
    },
    load: () => Promise.all(/* import() */[__webpack_require__.e(7126), __webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(4467), __webpack_require__.e(8407), __webpack_require__.e(2285), __webpack_require__.e(637)]).then(__webpack_require__.bind(__webpack_require__, 44201)),
    *check({ document, change, path }, { license: { allowed }, repository, loaded: { ownLicenses, pageCredits } }) {
        if (change.status !== 'added' || !repository.unlicensed || isLicenseFile.test(path) || document.text.trim() === '')
            return;
        if (ownLicenses(pageCredits(document).licenses).length > 0)
            return;
        yield { message: 'missing', slots: { allowed: (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseName */ .tV)(allowed.join(' or ')) }, confidence: 'high' };
    }
}));
const isLicenseFile = /(?:^|\/)(?:licen[cs]e|copying|notice|unlicense)[^/]{0,40}$/i;


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
