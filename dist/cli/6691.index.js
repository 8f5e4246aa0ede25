export const id = 6691;
export const ids = [6691];
export const modules = {

/***/ 78400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Guesses which known word somebody meant. */
/** Longer words are compared no further than this, so that a hostile one costs nothing. */
const longest = 80;
/** The known word fewest edits away, as long as they are no more than a third of its letters; the first of several. */
function nearest(word, known) {
    if (word.length > longest)
        return undefined;
    let best;
    let fewest = Number.POSITIVE_INFINITY;
    for (const candidate of known) {
        const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase());
        if (edits < fewest && edits <= Math.max(1, Math.floor(candidate.length / 3))) {
            best = candidate;
            fewest = edits;
        }
    }
    return best;
}
/** Insertions, deletions and substitutions that make one word of the other. */
function editsBetween(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let i = 1; i <= from.length; i++) {
        const next = [i];
        for (let j = 1; j <= to.length; j++) {
            const [above = 0, diagonal = 0, left = 0] = [row[j], row[j - 1], next[j - 1]];
            next.push(Math.min(above + 1, left + 1, diagonal + (from[i - 1] === to[j - 1] ? 0 : 1)));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ }),

/***/ 16691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78400);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45777);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12715);
/** License ids for machines that SPDX does not know: unknown and misspelled ones, and retired ones with those that took their place. */



const stems = ['spdx-license', 'license:', 'licence:', 'license =', 'license='];
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    meta: {
        id: 'license/unknown-id',
        severity: 'error',
        scope: 'added',
        wakes: [{ literals: stems }],
        reads: 'change-set',
        summary: 'Name licenses for machines by ids that SPDX knows',
        why: 'A tag is read by programs; they cannot tell which license an unknown id means, and take the page for one without license.',
        remedy: 'Write the id as the SPDX license list gives it, https://spdx.org/licenses/, or LicenseRef- and a name for another license.',
        messages: {
            unknown: 'SPDX has no license with this id.',
            named: 'This is the name of a license, and its SPDX id is {id}.',
            near: 'SPDX has no license with this id; the nearest is {id}.',
            retired: 'SPDX has retired this id; today it is {id}.'
        }
    },
    examples: {
        bad: [
            '<!-- SPDX-License-Identifier: ⟦CC BY 4.0⟧ -->\n\n# Notes',
            '<!-- SPDX-License-Identifier: ⟦Apache 2.0⟧ -->\n\n# Notes',
            '<!--\nSPDX-License-Identifier: ⟦CC-BY-SA-4.1⟧\n-->\n\n# Notes',
            '[//]: # (a note)\n\nSPDX-License-Identifier: ⟦MIT-License-2⟧\n',
            '<!-- SPDX-License-Identifier: ⟦GPL-2.0⟧ -->\n\n# Notes',
            '<!-- SPDX-License-Identifier: ⟦GPL-3.0+⟧ -->\n\n# Notes',
            '<!-- SPDX-License-Identifier: ⟦MIT AND Apache⟧ -->\n\n# Notes',
            '---\nlicense: ⟦CC-BY-4.00⟧\n---\n\n# Notes',
            '---\nlicence: ⟦Apache-2.O⟧\n---\n\n# Notes',
            '---\nSPDX-License-Identifier: ⟦NotALicense⟧\n---\n\n# Notes',
            '<!-- SPDX-License-Identifier: ⟦the usual one⟧ -->\n\n# Notes'
        ],
        good: [
            '<!-- SPDX-License-Identifier: CC-BY-4.0 -->\n\n# Notes',
            '<!-- SPDX-License-Identifier: MIT OR Apache-2.0 -->\n\n# Notes',
            '<!-- SPDX-License-Identifier: (MIT AND CC-BY-4.0) -->\n\n# Notes',
            '<!-- SPDX-License-Identifier: GPL-2.0-only WITH Classpath-exception-2.0 -->\n\n# Notes',
            '<!-- SPDX-License-Identifier: LicenseRef-House-Rules -->\n\n# Notes',
            '<!-- SPDX-License-Identifier: mit -->\n\n# Notes',
            '<!-- SPDX-License-Identifier: Apache-2.0+ -->\n\n# Notes',
            'Write `SPDX-License-Identifier: Whatever-1.0` on the first line.',
            '```text\nSPDX-License-Identifier: Whatever-1.0\n```',
            'The tag SPDX-License-Identifier: names the license of a file.',
            'SPDX-License-Identifier: <license id>',
            'SPDX-License-Identifier: ${license}',
            '---\nlicense: CC-BY-4.0\n---\n\n# Notes',
            '---\nlicense: Creative Commons Attribution 4.0 International\n---\n\n# Notes',
            '---\nlicense: Proprietary. See LICENSE.txt for the terms\n---\n\n# Notes',
            '---\nlicense: none\n---\n\n# Notes',
            '---\nlicense: Community\n---\n\n# Notes',
            '---\ndrivers:\n  license: B\n---\n\n# Notes',
            {
                base: '<!-- SPDX-License-Identifier: Whatever-1.0 -->\n\n# Notes\n\nA tpyo.\n',
                head: '<!-- SPDX-License-Identifier: Whatever-1.0 -->\n\n# Notes\n\nA typo.\n'
            }
        ]
    },
    load: async () => {
        const { doubtfulIds } = await Promise.all(/* import() */[__webpack_require__.e(7126), __webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(1884)]).then(__webpack_require__.bind(__webpack_require__, 1884));
        const { spdxIds } = await __webpack_require__.e(/* import() */ 4122).then(__webpack_require__.bind(__webpack_require__, 34122));
        const { isAdded, touchedPages } = await __webpack_require__.e(/* import() */ 457).then(__webpack_require__.bind(__webpack_require__, 40457));
        return { doubtfulIds, spdxIds, isAdded, touchedPages };
    },
    *checkChange({ pages }, { loaded: { doubtfulIds, spdxIds, isAdded, touchedPages } }) {
        for (const { change, head } of touchedPages(pages, stems)) {
            if (/(?:^|\/)LICENSES\//.test(change.path))
                continue; // the text of a license may show how its tag is written
            for (const { value, range, problem, id, where } of doubtfulIds(head)) {
                const meant = id ?? (problem === 'unknown' ? (0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(value, spdxIds) : undefined);
                if (!isAdded(change, head, range) ||
                    (meant === undefined && (where === 'front matter' || problem === 'retired')))
                    continue;
                const near = problem === 'unknown' && meant !== undefined;
                yield {
                    path: change.path,
                    range,
                    message: near ? 'near' : problem,
                    ...(meant === undefined ? {} : { slots: { id: (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .licenseName */ .tV)(meant) } }),
                    severity: where === 'tag' && problem !== 'retired' ? 'error' : 'warning',
                    confidence: near ? 'medium' : 'high',
                    ...(id === undefined ? {} : { fix: { range, text: id } })
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
