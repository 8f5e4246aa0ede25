export const id = 3919;
export const ids = [3919];
export const modules = {

/***/ 5558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ creativeCommonsStems)
/* harmony export */ });
/** Tells from raw text whether a page may name a Creative Commons license: where none of these stands, in any case, it names none. */
const creativeCommonsStems = [
    'creative commons',
    'creativecommons',
    'cc by',
    'cc-by',
    'ccby',
    'cca 2',
    'cca 3',
    'cca 4',
    'by-sa',
    'by-nc',
    'by-nd',
    'sharealike',
    'share-alike',
    'share alike',
    'noncommercial',
    'non-commercial',
    'noderiv',
    'no deriv',
    'attribution 1',
    'attribution 2',
    'attribution 3',
    'attribution 4',
    'licensebuttons',
    'reconocimiento',
    'atribución',
    'atribuição',
    'paternité',
    'namensnennung',
    'attribuzione',
    'naamsvermelding',
    'クリエイティブ',
    '知识共享',
    '創用',
    '크리에이티브',
    '姓名標示',
    '저작자표시'
];


/***/ }),

/***/ 23919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _facts_creative_commons_stems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5558);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45777);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12715);
/** A page or a license file that gives itself another license than before, graded by what the old one allows. */



const stems = [
    ..._facts_creative_commons_stems_js__WEBPACK_IMPORTED_MODULE_0__/* .creativeCommonsStems */ .u,
    'cc0',
    'licensed under',
    'license:',
    'licence:',
    'spdx-license',
    'released under',
    'published under',
    'available under',
    'public license',
    'documentation license',
    'mit license',
    'apache license',
    'bsd'
];
/** A page about names whose last paragraph says its license. */
function page(license, front = '') {
    return `${front}# Choosing names\n\nNames should be short, for they are read often.\n\n${license}\n`;
}
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .K)({
    meta: {
        id: 'license/changed',
        severity: 'error',
        scope: 'change',
        wakes: [{ literals: stems }],
        wakesIn: 'base',
        reads: 'change-set',
        summary: 'Ask the holders of rights before the license of a page changes',
        why: 'What others wrote stays under the license they gave it in; only all of them together can put it under another.',
        remedy: 'Leave the license as it is, or show that everybody who wrote the page agrees.',
        messages: {
            refused: 'The page was under {before} and would now be under {after}, which {clause} does not allow, {link}.',
            unknown: 'The page was under {before} and would now be under {after}. Whether all who wrote it agree, people must say.',
            allowed: 'The page was under {before} and would now be under {after}; {before} allows that for adaptations, {link}.',
            later: 'The page was under {before} and would now be under its later version, {after}.'
        }
    },
    examples: {
        bad: [
            {
                base: page('This page is licensed under CC BY-SA 4.0.'),
                head: page('This page is licensed under the ⟦MIT⟧ license.')
            },
            {
                base: page('This page is licensed under CC BY-SA 3.0.'),
                head: page('This page is licensed under ⟦CC BY 4.0⟧.')
            },
            {
                base: page('This page is licensed under CC BY 4.0.'),
                head: page('This page is licensed under ⟦CC BY-SA 4.0⟧.')
            },
            {
                base: page('This page is licensed under CC BY-SA 3.0.'),
                head: page('All of this is licensed under ⟦CC BY-SA 4.0⟧.')
            },
            { base: page('', '---\nlicense: CC-BY-4.0\n---\n'), head: page('', '---\nlicense: ⟦CC0-1.0⟧\n---\n') },
            {
                base: page('<!-- SPDX-License-Identifier: CC-BY-NC-4.0 -->'),
                head: page('<!-- ⟦SPDX-License-Identifier: CC-BY-4.0⟧ -->')
            },
            { base: page('Released under the OFL 1.1.'), head: page('Released under the ⟦MPL 2.0⟧.') },
            {
                path: 'LICENSE',
                base: 'The documentation is licensed under CC BY-SA 4.0.\n',
                head: 'The documentation is licensed under ⟦CC BY-NC 4.0⟧.\n'
            }
        ],
        good: [
            {
                base: page('This page is licensed under CC BY 4.0.'),
                head: page('All of this page is available under CC BY 4.0.')
            },
            {
                base: page('This page is licensed under CC BY.'),
                head: page('This page is licensed under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).')
            },
            {
                path: 'docs/fun.md',
                base: page('Have fun.'),
                head: page('This page is licensed under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).')
            },
            {
                base: page('Photo by [Grace](https://photos.example/g), licensed under [CC BY 2.0](https://creativecommons.org/licenses/by/2.0/).'),
                head: page('Photo by [Eve](https://photos.example/e), licensed under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).')
            },
            {
                base: page('CC BY-NC 4.0 permits sharing, but no sale.'),
                head: page('CC BY-ND 4.0 permits sharing, but no changes.')
            },
            {
                base: page('```yaml\nlicense: CC-BY-NC-4.0\n```'),
                head: page('```yaml\nlicense: CC-BY-4.0\n```')
            },
            {
                base: page('Readers may use this line:\n\n> This work is licensed under CC BY-NC 4.0.'),
                head: page('Readers may use this line:\n\n> This work is licensed under CC BY-SA 4.0.')
            },
            {
                base: page('This page is licensed under CC BY 4.0.\n\nA tpyo.'),
                head: page('This page is licensed under CC BY 4.0.\n\nA typo.')
            },
            {
                base: page('This page is licensed under CC BY 4.0.'),
                head: page('This page is licensed under CC BY 4.0, its code under the MIT license.')
            },
            {
                path: 'LICENSE',
                base: 'MIT License\n\nCopyright (c) 2020 Ada Example\n',
                head: 'MIT License\n\nCopyright (c) 2020-2026 Ada Example\n'
            },
            { path: 'docs/moved.md', base: page('The `license: MIT` line.'), head: page('The `license: Apache-2.0` line.') }
        ]
    },
    load: async () => {
        const { licenseChange } = await Promise.all(/* import() */[__webpack_require__.e(7126), __webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(4467), __webpack_require__.e(8407), __webpack_require__.e(2285), __webpack_require__.e(8237), __webpack_require__.e(5405)]).then(__webpack_require__.bind(__webpack_require__, 43201));
        const { rewrittenPages } = await __webpack_require__.e(/* import() */ 457).then(__webpack_require__.bind(__webpack_require__, 40457));
        return { licenseChange, rewrittenPages };
    },
    *checkChange({ pages }, { loaded: { licenseChange, rewrittenPages } }) {
        for (const { change, base, head } of rewrittenPages(pages, stems)) {
            const found = licenseChange(base, head, change.path);
            if (!found)
                continue;
            const { before, after, range, kind, cell } = found;
            const message = kind === 'other' ? (cell ? 'refused' : 'unknown') : kind;
            const rests = cell ? { clause: (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .ownWords */ .I1)(cell.clause), link: (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .ownWords */ .I1)(cell.link) } : {};
            yield {
                path: change.path,
                range,
                message,
                slots: { before: (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .licenseName */ .tV)(before), after: (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .licenseName */ .tV)(after), ...rests },
                severity: message === 'refused' ? 'error' : 'warning',
                review: true,
                confidence: message === 'refused' && cell?.confidence === 'high' ? 'high' : 'medium'
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
