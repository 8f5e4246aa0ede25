export const id = 5790;
export const ids = [5790];
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

/***/ 45790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _facts_creative_commons_stems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5558);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45777);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12715);
/** Text of others that a change edits while its credit says it is unchanged, or says nothing of changes. */



const stems = [
    ..._facts_creative_commons_stems_js__WEBPACK_IMPORTED_MODULE_0__/* .creativeCommonsStems */ .u,
    'unchanged',
    'unmodified',
    'without changes',
    'without modification',
    'no changes',
    'not modified',
    'without any change'
];
const by4 = 'https://creativecommons.org/licenses/by/4.0/';
const from = 'from [Harbor Names](https://harbor.example/) by Bob Example';
const old = 'Names should be short, for they are read often. Say each of them aloud before you decide. Ask a friend to read them too. A name that needs a comment is no name.';
const edited = old.replace('Ask a friend', 'Ask two friends or your neighbor');
const rewritten = 'Names should be short, for they are read often. Say each of them aloud before you decide. Today many people let a list choose, which saves time and costs character, so look at lists and then think again.';
function section(text, credit) {
    return `# Names\n\n## How to choose\n\n${text}\n\n${credit}\n`;
}
/** A change of the text above a credit that stays as it is. */
function leaving(credit, text) {
    return { base: section(old, credit), head: section(text, credit) };
}
/** The same, with the marks of what must be found. */
function changing(credit, text) {
    return {
        base: section(old, credit),
        head: section(text, credit.replace(/\b[A-Za-z]{1,20} from \[[^\]]{1,40}\]\([^)]{1,60}\)/, (words) => `⟦${words}⟧`))
    };
}
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .K)({
    meta: {
        id: 'attribution/changes-not-stated',
        severity: 'warning',
        scope: 'change',
        wakes: [{ literals: stems }],
        wakesIn: 'base',
        reads: 'change-set',
        summary: 'Say beside a credit that the work was changed',
        why: 'Most licenses ask for a word that a work was changed, so that its author is not taken for the author of the changes.',
        remedy: 'Add to the credit that the text was changed, for example: adapted from the original.',
        messages: {
            unchanged: 'The credit says the work is unchanged, and this change edits the text it stands with.',
            silent: 'This change rewrites text that the credit says is from another work; {license} asks for a word that it was changed, {clause}, {link}.'
        }
    },
    examples: {
        bad: [
            changing(`Copied ${from}, unchanged.`, edited),
            changing(`Reproduced ${from} without changes.`, edited),
            changing(`This section is reprinted ${from}, unmodified.`, edited),
            changing(`Copied ${from}, unchanged, licensed under [CC BY 4.0](${by4}).`, rewritten),
            changing(`Text copied ${from}, licensed under [CC BY 4.0](${by4}).`, rewritten),
            changing(`Taken ${from}, licensed under [CC BY-SA 3.0](https://creativecommons.org/licenses/by-sa/3.0/).`, rewritten),
            changing(`Excerpt ${from}, licensed under [CC BY-NC 4.0](https://creativecommons.org/licenses/by-nc/4.0/).`, rewritten),
            changing(`Reprinted ${from}, no changes were made, licensed under [CC BY-ND 4.0](https://creativecommons.org/licenses/by-nd/4.0/).`, edited)
        ],
        good: [
            leaving(`Adapted ${from}, licensed under [CC BY 4.0](${by4}).`, rewritten),
            leaving(`Text copied ${from} and changed, licensed under [CC BY 4.0](${by4}).`, rewritten),
            leaving(`Text copied ${from}, licensed under [CC BY 4.0](${by4}).`, edited),
            leaving(`Text copied ${from}.`, rewritten),
            leaving(`Copied ${from}, unchanged, [CC0 1.0](https://creativecommons.org/publicdomain/zero/1.0/).`, old.replaceAll('. ', '.\n')),
            leaving(`Copied ${from}, unchanged, as it is.`, `**${old.replace('. ', '.** ')}`),
            leaving('The rest is unchanged.', rewritten),
            leaving('Names are kept without changes.', rewritten),
            leaving('Photo by [Grace Example](https://photos.example/grace), unchanged, [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).', rewritten),
            leaving(`Inspired by [Harbor Names](https://harbor.example/), licensed under [CC BY 4.0](${by4}).`, rewritten),
            leaving(`Used with permission, unchanged ${from}.`, rewritten)
        ]
    },
    load: async () => {
        const { changedWorks } = await Promise.all(/* import() */[__webpack_require__.e(7126), __webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(4467), __webpack_require__.e(8407), __webpack_require__.e(2285), __webpack_require__.e(2413)]).then(__webpack_require__.bind(__webpack_require__, 95265));
        const { requirementsOf } = await __webpack_require__.e(/* import() */ 7593).then(__webpack_require__.bind(__webpack_require__, 77593));
        const { rewrittenPages } = await __webpack_require__.e(/* import() */ 457).then(__webpack_require__.bind(__webpack_require__, 40457));
        return { changedWorks, requirementsOf, rewrittenPages };
    },
    *checkChange({ pages }, { loaded: { changedWorks, requirementsOf, rewrittenPages } }) {
        for (const { change, base, head } of rewrittenPages(pages, stems)) {
            for (const { range, said, licenseId } of changedWorks(change, base, head)) {
                const asked = licenseId ? requirementsOf(licenseId) : undefined;
                if (said === 'silent' && !asked?.credit.includes('changes'))
                    continue;
                yield {
                    path: change.path,
                    range,
                    message: said,
                    ...(said === 'silent' && asked
                        ? {
                            slots: {
                                license: (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .licenseName */ .tV)(licenseId ?? ''),
                                clause: (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .ownWords */ .I1)(asked.clause),
                                link: (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .ownWords */ .I1)(asked.link)
                            }
                        }
                        : {}),
                    confidence: 'medium'
                };
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
