export const id = 1143;
export const ids = [1143];
export const modules = {

/***/ 36187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ licenseStems)
/* harmony export */ });
/** Tells from raw text whether a page may name a license or a holder of rights at all. */
/**
 * Stretches of letters, any case: where none stands, no license is named. Words for "under" and "license" stand for all short names,
 * for these count only beside them.
 */
const licenseStems = [
    'licen',
    'lizenz',
    'лиценз',
    'ライセンス',
    '许可',
    '許可',
    '協議',
    '协议',
    '라이선스',
    'under',
    'unter',
    'bajo',
    'sous',
    'sob',
    'sotto',
    'onder',
    'pod',
    'под',
    'creative',
    'cc by',
    'cc-',
    'cc0',
    'ccby',
    'cca',
    'attribut',
    'atribu',
    'attribu',
    'reconocimiento',
    'paternit',
    'namensnennung',
    'naamsvermelding',
    'クリエイティブ',
    '表示',
    '知识共享',
    '創用',
    '크리에이티브',
    '署名',
    '姓名標示',
    '저작자표시',
    'public domain',
    'by-n',
    'by-s',
    'spdx',
    'shields.io/badge',
    'gfdl',
    'gnu',
    'invariant section',
    'cover text',
    'odbl',
    'unsplash',
    'copyright',
    '©',
    '(c)'
];


/***/ }),

/***/ 1143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _facts_license_stems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36187);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45777);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12715);
/** Pages that declare a license the community does not allow; licenses of others that a page names or credits are left alone. */



/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    meta: {
        id: 'license/not-allowed',
        severity: 'error',
        scope: 'added',
        wakes: [{ shape: 'front-matter' }, ..._facts_license_stems_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseStems */ .e.map((literal) => ({ literal }))],
        reads: 'page',
        idle: 'without-allowed-licenses',
        summary: 'Declare only licenses that this community allows',
        why: 'What is published here is passed on under the licenses the community chose; a page under another license cannot be.',
        remedy: 'Put the page under an allowed license if it is yours to do so, or ask the maintainers.',
        messages: {
            declared: 'The page declares {license}. Allowed here: {allowed}.'
        }
    },
    examples: {
        configuration: { license: { allowed: ['CC-BY-4.0', 'CC BY-SA 4.0', 'MIT OR Apache-2.0', 'GPL-2.0-or-later'] } },
        bad: [
            '---\nlicense: ⟦CC-BY-NC-4.0⟧\n---\n\n# Notes',
            '---\ntitle: Notes\nlicence: ⟦Creative Commons Attribution-NoDerivs 3.0⟧\n---\n',
            '---\nlicense: ⟦https://creativecommons.org/licenses/by-nc-sa/4.0/⟧\n---\n',
            '<!-- ⟦SPDX-License-Identifier: CC-BY-ND-4.0⟧ -->\n\n# Notes',
            '# Notes\n\nThis work is licensed under a [⟦Creative Commons Attribution-NonCommercial 4.0 International⟧ License](https://creativecommons.org/licenses/by-nc/4.0/).',
            'All content on this page is available under ⟦CC BY 3.0⟧.',
            '## License\n\nReleased under the ⟦GNU Free Documentation License, Version 1.3⟧.',
            'Unless otherwise noted, this text is published under the ⟦MPL 2.0⟧.',
            '[![License: CC BY-NC 4.0](⟦https://img.shields.io/badge/License-CC%20BY--NC%204.0-lightgrey.svg⟧)](#terms)',
            {
                base: '# Notes\n\nThis page is licensed under CC BY 4.0.\n',
                head: '# Notes\n\nThis page is licensed under ⟦CC BY-NC 4.0⟧.\n'
            }
        ],
        good: [
            '---\nlicense: CC-BY-4.0\n---\n\n# Notes',
            '---\nlicense: Creative Commons Attribution-ShareAlike 4.0 International\n---\n',
            '---\nlicense: MIT OR Apache-2.0\n---\n\n# Notes',
            '---\nlicense: GPL-3.0-only\n---\n\n# Notes',
            '---\nlicense: ask us\ncover:\n  license: CC-BY-NC-4.0\n---\n',
            'This page is licensed under a [Creative Commons Attribution license](LICENSE).',
            'Photo by [Grace Example](https://photos.example/grace), licensed under [CC BY-NC 4.0](https://creativecommons.org/licenses/by-nc/4.0/).',
            'CC BY-NC 4.0 permits sharing, but no sale.',
            'Libraries under the GPL-2.0 need no such file.',
            'Write `SPDX-License-Identifier: CC-BY-NC-4.0` on the first line.',
            '```yaml\nlicense: CC-BY-NC-4.0\n```',
            'Readers may use this line:\n\n> This work is licensed under CC BY-NC 4.0.',
            {
                base: 'This page is licensed under CC BY-NC 4.0.\n\nIt has a tpyo.\n',
                head: 'This page is licensed under CC BY-NC 4.0.\n\nIt has no typo.\n'
            },
            {
                base: 'This page is licensed\nunder CC BY-NC 4.0.\n',
                head: '# Notes\n\nThis page is licensed under CC BY-NC 4.0.\n'
            }
        ]
    },
    load: async () => {
        const { pageCredits } = await Promise.all(/* import() */[__webpack_require__.e(7126), __webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(4467), __webpack_require__.e(8407), __webpack_require__.e(2285), __webpack_require__.e(637)]).then(__webpack_require__.bind(__webpack_require__, 44201));
        const { isAllowed } = await Promise.all(/* import() */[__webpack_require__.e(5256), __webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(8407), __webpack_require__.e(169)]).then(__webpack_require__.bind(__webpack_require__, 64834));
        return { pageCredits, isAllowed };
    },
    *check({ document, change }, { license: { allowed }, loaded: { pageCredits, isAllowed } }) {
        for (const { id, kind, range } of pageCredits(document).licenses) {
            if (kind !== 'declaration' || isAllowed(id, allowed))
                continue;
            if (change.base?.text.includes(document.text.slice(range.start, range.end)))
                continue;
            yield {
                range,
                message: 'declared',
                slots: { license: (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .licenseName */ .tV)(id), allowed: (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .licenseName */ .tV)(allowed.join(' or ')) },
                confidence: 'high'
            };
        }
    }
}));


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
