export const id = 3067;
export const ids = [3067];
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

/***/ 93067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _facts_creative_commons_stems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5558);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45777);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12715);
/** Licenses a page gives itself without saying which one exactly: no version, a name of several, words and link that differ. */



const stems = [
    ..._facts_creative_commons_stems_js__WEBPACK_IMPORTED_MODULE_0__/* .creativeCommonsStems */ .u,
    'the opl',
    'under opl',
    'license: opl',
    'licence: opl',
    'gfdl',
    'free documentation license'
];
const by4 = 'https://creativecommons.org/licenses/by/4.0/';
const sa4 = 'https://creativecommons.org/licenses/by-sa/4.0/';
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .K)({
    meta: {
        id: 'license/ambiguous',
        severity: 'warning',
        scope: 'added',
        wakes: [{ literals: stems }],
        reads: 'change-set',
        summary: 'Say exactly which license a page is under',
        why: 'The versions of a license differ in what they ask and in what they go together with; without the version nobody can rely on it.',
        remedy: 'Name the license with its version and link to its text.',
        messages: {
            version: '{license} is named without its version.',
            variant: 'Creative Commons has six licenses and this does not say which one is meant; their list is at https://creativecommons.org/licenses/.',
            opl: 'OPL is the name of three licenses: Open Public License, Open Publication License and OpenContent License.',
            contradiction: 'The words name {license} and the link leads to {linked}.',
            badge: 'The badge shows {license} and the words of the page name {linked}.'
        }
    },
    examples: {
        bad: [
            'All content on this page is licensed under a ⟦Creative Commons Attribution⟧ license.',
            'This guide is licensed under ⟦CC BY-SA⟧.',
            'All text is published under a ⟦Creative Commons license⟧.',
            'The documentation is released under the ⟦GNU Free Documentation License⟧.',
            'This handbook is licensed under the ⟦OPL⟧.',
            `This page is licensed under [⟦CC BY 4.0⟧](${sa4}).`,
            `This page is licensed under a [⟦Creative Commons Attribution-ShareAlike 3.0⟧ license](${sa4}).`,
            `[![CC BY-NC 4.0](⟦https://licensebuttons.net/l/by-nc/4.0/88x31.png⟧)](#license)\n\nThis page is licensed under [CC BY-SA 4.0](${sa4}).`,
            '---\nlicense: ⟦CC-BY⟧\n---\n\n# Notes'
        ],
        good: [
            `This page is licensed under [CC BY 4.0](${by4}).`,
            `All content on this page is licensed under a [Creative Commons Attribution](https://creativecommons.org/licenses/by/3.0/) license.`,
            'The documentation is licensed under a [CC-BY license](LICENSE).',
            'The text is under a Creative Commons Attribution license; see [the license](../LICENSE.md).',
            'This page is licensed under CC BY 4.0. A Creative Commons license lets you share it.',
            'A Creative Commons license says what others may do.',
            'Choose a Creative Commons license for your text.',
            'CC BY-SA asks that changes are shared alike.',
            '- [Naming](https://names.example/) - Ada Example (CC BY-NC-SA)',
            'Photo by [Grace Example](https://photos.example/grace), CC BY.',
            'The library is licensed under the GNU General Public License.',
            'OPL files hold operators.',
            'This handbook is licensed under the Open Publication License 1.0 (OPL).',
            `[![CC BY-SA 4.0](https://licensebuttons.net/l/by-sa/4.0/88x31.png)](${sa4})\n\nThis page is licensed under [CC BY-SA 4.0](${sa4}).`,
            '> This work is licensed under a Creative Commons Attribution license.',
            '```text\nThis guide is licensed under CC BY-SA.\n```',
            'Text is under CC BY-SA 4.0, pictures are under CC BY 4.0.',
            'Write `license: CC-BY` in the header.',
            {
                base: 'This guide is licensed under CC BY-SA.\n\nA tpyo.\n',
                head: 'This guide is licensed under CC BY-SA.\n\nA typo.\n'
            }
        ]
    },
    load: async () => {
        const { licenseDoubts } = await Promise.all(/* import() */[__webpack_require__.e(7126), __webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(4467), __webpack_require__.e(8407), __webpack_require__.e(2285), __webpack_require__.e(9315)]).then(__webpack_require__.bind(__webpack_require__, 45223));
        const { isAdded, touchedPages } = await __webpack_require__.e(/* import() */ 457).then(__webpack_require__.bind(__webpack_require__, 40457));
        return { licenseDoubts, isAdded, touchedPages };
    },
    *checkChange({ pages }, { loaded: { licenseDoubts, isAdded, touchedPages } }) {
        for (const { change, head } of touchedPages(pages, stems)) {
            for (const { range, doubt, id, other } of licenseDoubts(head)) {
                if (!isAdded(change, head, range))
                    continue;
                const slots = { license: (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .licenseName */ .tV)(id), ...(other ? { linked: (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .licenseName */ .tV)(other) } : {}) };
                yield { path: change.path, range, message: doubt, slots, confidence: doubt === 'badge' ? 'medium' : 'high' };
            }
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
