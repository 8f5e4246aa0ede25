export const id = 4414;
export const ids = [4414];
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

/***/ 34414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _facts_creative_commons_stems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5558);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45777);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12715);



const stems = [
    ..._facts_creative_commons_stems_js__WEBPACK_IMPORTED_MODULE_0__/* .creativeCommonsStems */ .u,
    'cc0',
    'documentation license',
    'public license',
    'gfdl',
    'gpl',
    'all rights reserved'
];
const front = '---\nlicense: CC-BY-4.0\n---\n\n';
const sa4 = 'https://creativecommons.org/licenses/by-sa/4.0/';
const nc4 = 'https://creativecommons.org/licenses/by-nc/4.0/';
const nd4 = 'https://creativecommons.org/licenses/by-nd/4.0/';
const by4 = 'https://creativecommons.org/licenses/by/4.0/';
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .K)({
    meta: {
        id: 'license/incompatible-source',
        severity: 'error',
        scope: 'added',
        wakes: [{ literals: stems }],
        reads: 'change-set',
        needs: ['license'],
        summary: 'Take in only works whose license goes together with that of the page',
        why: 'A page passes on all that is in it under its own license; it cannot do so with what was given under narrower terms.',
        remedy: 'Leave the part out, quote it unchanged and mark its license, ask its author, or put the page under a license that fits.',
        messages: {
            refused: '{material} does not let an adaptation go under {page}: {clause}, {link}.',
            doubtful: '{material} may not let an adaptation go under {page}: {clause}, {link}. A person should look.',
            unknown: 'Whether an adaptation of {material} may go under {page} is not known here; a person should look.'
        }
    },
    examples: {
        bad: [
            `${front}This guide is ⟦adapted from [The Naming Book](https://books.example/naming)⟧ by Ada Example, licensed under [CC BY-SA 4.0](${sa4}).`,
            `${front}⟦Adapted from [Harbor](https://harbor.example/)⟧ by Bob Example, licensed under [CC BY-NC 4.0](${nc4}).`,
            `${front}This guide is ⟦translated from [Harbor](https://harbor.example/)⟧ by Bob Example, licensed under [CC BY-ND 4.0](${nd4}).`,
            `<!-- SPDX-License-Identifier: MIT -->\n\n# Notes\n\nThis guide is ⟦adapted from [Harbor](https://harbor.example/)⟧ by Bob Example, licensed under [CC BY-SA 4.0](${sa4}).`,
            `This guide is ⟦based on [Harbor](https://harbor.example/)⟧ by Bob Example, [CC BY-SA 4.0](${sa4}).\n\n## License\n\nThis page is licensed under [CC BY 4.0](${by4}).`,
            `${front}Text ⟦copied from [Harbor](https://harbor.example/)⟧ by Bob Example, licensed under [CC BY-SA 4.0](${sa4}).`,
            '---\nlicense: OFL-1.1\n---\n\nThis guide is ⟦adapted from [Harbor](https://harbor.example/)⟧ by Bob Example, licensed under [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/).',
            '---\nlicense: GPL-2.0-only\n---\n\nThis guide is ⟦adapted from [Harbor](https://harbor.example/)⟧ by Bob Example, licensed under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).'
        ],
        good: [
            `---\nlicense: CC-BY-SA-4.0\n---\n\nThis guide is adapted from [Harbor](https://harbor.example/) by Bob Example, licensed under [CC BY 4.0](${by4}).`,
            `---\nlicense: CC-BY-SA-4.0\n---\n\nThis guide is adapted from [Harbor](https://harbor.example/) by Bob Example, licensed under [CC BY-SA 3.0](https://creativecommons.org/licenses/by-sa/3.0/).`,
            `${front}This guide is adapted from [Harbor](https://harbor.example/) by Bob Example, dedicated to the public under [CC0 1.0](https://creativecommons.org/publicdomain/zero/1.0/).`,
            `${front}The paragraph is copied unchanged from [Harbor](https://harbor.example/) by Bob Example, licensed under [CC BY-SA 4.0](${sa4}).`,
            `${front}![A harbor](harbor.jpg)\n\nPhoto by [Grace Example](https://photos.example/grace), licensed under [CC BY-SA 4.0](${sa4}).`,
            `${front}> Names should be short.\n>\n> Adapted from [Harbor](https://harbor.example/) by Bob Example, licensed under [CC BY-SA 4.0](${sa4}).`,
            `${front}Used with permission of Bob Example; [Harbor](https://harbor.example/) is licensed under [CC BY-NC 4.0](${nc4}).`,
            `This guide is adapted from [Harbor](https://harbor.example/) by Bob Example, licensed under [CC BY-SA 4.0](${sa4}).`,
            `${front}- [Harbor](https://harbor.example/) - Bob Example ([CC BY-NC-SA 4.0](https://creativecommons.org/licenses/by-nc-sa/4.0/))`,
            `${front}Inspired by [Harbor](https://harbor.example/) by Bob Example, licensed under [CC BY-SA 4.0](${sa4}).`,
            `${front}To credit us, use the following:\n\n> Adapted from [Harbor](https://harbor.example/) under [CC BY-SA 4.0](${sa4}).`,
            `${front}\`\`\`text\nAdapted from [Harbor](https://harbor.example/), CC BY-SA 4.0\n\`\`\``,
            {
                base: `${front}Adapted from [Harbor](https://harbor.example/) by Bob Example, licensed under [CC BY-SA 4.0](${sa4}).\n\nA tpyo.\n`,
                head: `${front}Adapted from [Harbor](https://harbor.example/) by Bob Example, licensed under [CC BY-SA 4.0](${sa4}).\n\nA typo.\n`
            }
        ]
    },
    load: async () => {
        const { ownLicenses, pageCredits } = await Promise.all(/* import() */[__webpack_require__.e(7126), __webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(4467), __webpack_require__.e(8407), __webpack_require__.e(2285), __webpack_require__.e(637)]).then(__webpack_require__.bind(__webpack_require__, 44201));
        const { adaptation, allowsVerbatimCopy } = await __webpack_require__.e(/* import() */ 8237).then(__webpack_require__.bind(__webpack_require__, 78237));
        const { isAdded, touchedPages } = await __webpack_require__.e(/* import() */ 457).then(__webpack_require__.bind(__webpack_require__, 40457));
        const { licenseOfText } = await Promise.all(/* import() */[__webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(5147)]).then(__webpack_require__.bind(__webpack_require__, 85147));
        return { adaptation, licenseOfText, allowsVerbatimCopy, isAdded, ownLicenses, pageCredits, touchedPages };
    },
    *checkChange({ pages }, { license, repository, loaded }) {
        const { adaptation, licenseOfText, allowsVerbatimCopy, isAdded, ownLicenses, pageCredits, touchedPages } = loaded;
        for (const { change, head } of touchedPages(pages, stems)) {
            const { works, licenses } = pageCredits(head);
            const own = [...new Set(ownLicenses(licenses).map(({ id }) => id))];
            const said = own.length === 0 ? license.default : own.join(' OR ');
            // The license of a repository may be meant for its code alone, so it is no ground for an error.
            const page = said ?? (repository.license && licenseOfText(repository.license.text));
            if (page === undefined)
                continue;
            for (const work of works) {
                const material = work.licenseId;
                if (material === undefined || isPermitted(work) || !isAdded(change, head, work.range))
                    continue;
                const standsApart = work.modified === false || (work.pictorial && !work.ofText && !work.modified);
                if (standsApart && allowsVerbatimCopy(material) !== false)
                    continue;
                const grade = gradeOf(adaptation(material, page), work);
                if (!grade || (said === undefined && grade.cell?.gate !== 'fail'))
                    continue;
                const { cell, ...rest } = said === undefined ? { ...grade, ...asked } : grade;
                const rests = cell ? { clause: (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .ownWords */ .I1)(cell.clause), link: (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .ownWords */ .I1)(cell.link) } : {};
                yield {
                    path: change.path,
                    range: work.range,
                    ...rest,
                    slots: { material: (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .licenseName */ .tV)(material), page: (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .licenseName */ .tV)(page), ...rests }
                };
            }
        }
    }
}));
function isPermitted({ basis, passage }) {
    return basis === 'permission' || /\b(?:with|by) (?:kind )?permission\b|\bfair use\b/i.test(passage.text);
}
const asked = { severity: 'notice', review: true, confidence: 'low' };
/** An error where the answer is sure and the words say the work was changed; else a person is asked. */
function gradeOf(cell, { modified }) {
    if (cell === undefined)
        return { message: 'unknown', severity: 'notice', review: true, confidence: 'low' };
    if (cell.gate === 'pass')
        return undefined;
    const sure = cell.gate === 'fail' && cell.confidence === 'high';
    if (sure && modified)
        return { message: 'refused', severity: 'error', confidence: 'high', cell };
    if (cell.gate === 'fail' && cell.confidence !== 'low')
        return { message: sure ? 'refused' : 'doubtful', severity: 'warning', review: true, confidence: 'medium', cell };
    return { message: 'doubtful', severity: 'notice', review: true, confidence: 'low', cell };
}


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
