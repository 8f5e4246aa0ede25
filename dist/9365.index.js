export const id = 9365;
export const ids = [9365];
export const modules = {

/***/ 99365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45777);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12715);


const licenseFile = /(?:^|\/)(?:licen[cs]es?|copying|notice|unlicense)(?:[._\-/][^/]{0,80})?$|(?:^|\/)licen[cs]es?\//i;
/** The part of the published words that must be there for a text to be that license: in a license file, and in any other page. */
const leastKept = { file: 0.6, page: 0.8 };
/** A text that claims no name and differs in more places than this is a license of its own. */
const mostDifferences = 6;
const mit = {
    title: 'MIT License\n\nCopyright (c) 2026 Ada Example\n\n',
    grant: `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

`,
    notice: `The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

`,
    disclaimer: `THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`
};
const mitText = mit.title + mit.grant + mit.notice + mit.disclaimer;
const isc = `ISC License

Copyright 2026 Ada Example

Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY
AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM
LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR
OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
PERFORMANCE OF THIS SOFTWARE.
`;
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    meta: {
        id: 'license/text-tampered',
        severity: 'error',
        // A clause that is taken out leaves no added line, so the whole file is looked at; what its base had already is left alone.
        scope: 'file',
        wakes: [
            {
                literals: [
                    'merchantab',
                    'merchantib',
                    'hereby grant',
                    'source and binary forms',
                    'licensor',
                    'licensed material',
                    'lizenzgeber',
                    'invariant section',
                    'express or implied warrant',
                    'everyone is permitted to copy'
                ]
            }
        ],
        reads: 'page',
        summary: 'Keep the text of a license as it was published',
        why: 'Who reads the name of a license relies on its published text. With other words under the same name, nobody knows what is allowed.',
        remedy: 'Put the published text back. To allow or ask something else, choose another license, or state it outside of the license text.',
        messages: {
            inserted: 'Words are put into the text of {license} here, and change what it allows or asks.',
            removed: 'Words are missing from the text of {license} here. Published is “{words}”.',
            replaced: 'The text of {license} reads otherwise here. Published is “{words}”.'
        }
    },
    examples: {
        bad: [
            {
                path: 'LICENSE',
                head: mitText.replace('free of charge', '⟦for a fee⟧')
            },
            {
                path: 'LICENSE',
                base: mitText,
                head: mitText.replace('a copy\nof this', 'a copy\n⟦for noncommercial purposes only⟧\nof this')
            },
            {
                path: 'LICENSE',
                base: mitText,
                head: mitText.replace('conditions:\n\nThe above copyright notice and this permission notice shall be included in all\ncopies or substantial portions of the Software.\n\nTHE', '⟦conditions:\n\nTHE⟧')
            },
            {
                path: 'docs/COPYING.md',
                head: mitText
                    .replace('without restriction,', '⟦with the restriction of nonprofit use⟧,')
                    .replace('a copy\n', 'one\ncopy ')
            },
            { path: 'LICENSE.txt', head: isc.replace('with or without fee', 'with ⟦a⟧ fee') },
            {
                path: 'LICENSE.md',
                head: `# License\n\n${isc.replace('for any\npurpose', 'for any\n**⟦educational⟧** purpose')}`
            },
            { path: 'LICENSES/ISC.txt', base: isc, head: isc.replace('IN NO EVENT SHALL THE AUTHOR', '⟦THE AUTHOR SHALL⟧') },
            {
                path: 'docs/about.md',
                head: `# About\n\nWe use the MIT License:\n\n\`\`\`text\n${mitText.replace('distribute, sublicense, and/or', '⟦distribute, and⟧/or')}\`\`\`\n`
            },
            {
                path: 'docs/license.md',
                base: `# License\n\n${mitText}`,
                head: `# License\n\n${mitText.replace('shall be included', '⟦may be left out⟧')}`
            }
        ],
        good: [
            { path: 'LICENSE', head: mitText },
            { path: 'LICENSE', head: mitText.replaceAll('\n', '\r\n').replaceAll('"', '”').replace('and/or', 'and / or') },
            {
                path: 'LICENSE',
                head: mitText.replaceAll(/(?<!\n)\n(?!\n)/g, ' ').replace('NONINFRINGEMENT', 'NON-INFRINGEMENT')
            },
            {
                path: 'LICENSE.md',
                head: `# The MIT License (MIT)\n\n${mit.grant}> ${mit.notice}*${mit.disclaimer.trim()}*\n`
            },
            { path: 'LICENSE', head: mit.grant + mit.notice + mit.disclaimer },
            {
                path: 'LICENSE',
                head: `${mit.title}Portions Copyright 2020 Grace Example, and many more people whom we thank\n\n${mit.grant}${mit.notice}${mit.disclaimer}`
            },
            { path: 'LICENSE', head: `${mitText}\nThe pictures are under CC BY 4.0.\n` },
            { path: 'LICENSE', head: isc.replaceAll('THE AUTHOR', 'EXAMPLE, INC.') },
            { path: 'LICENSE', head: isc.replaceAll('this software', 'this package') },
            { path: 'LICENSE', head: `${mitText}\n---\n\n${isc}` },
            {
                path: 'LICENSE',
                base: mitText.replace('free of charge', 'for a fee'),
                head: mitText.replace('free of charge', 'for a fee').replace('2026', '2027')
            },
            {
                path: 'docs/choosing.md',
                head: '# Choosing\n\nThe MIT License says: "Permission is hereby granted, free of charge, to any person obtaining a copy of this software". A paid one might say: "Permission is hereby granted, for a fee".\n'
            },
            {
                path: 'docs/terms.md',
                head: '# Terms\n\nPermission is hereby granted to members to use the room after six, provided that the lights are put out. There is no warranty of merchantability for the tea.\n'
            }
        ]
    },
    load: async () => {
        const { licenseTexts } = await Promise.all(/* import() */[__webpack_require__.e(7126), __webpack_require__.e(1472), __webpack_require__.e(9316)]).then(__webpack_require__.bind(__webpack_require__, 71472));
        const { licenseMentions } = await Promise.all(/* import() */[__webpack_require__.e(4122), __webpack_require__.e(2784)]).then(__webpack_require__.bind(__webpack_require__, 62784));
        return { texts: licenseTexts, licenseMentions };
    },
    *check({ document, change, path }, { loaded: { texts, licenseMentions } }) {
        const isLicense = licenseFile.test(path);
        const names = licenseMentions(document.text.slice(0, farthestName)).map(({ id }) => bareId(id));
        const before = change.base ? texts.compare(change.base.text, (id) => names.includes(bareId(id))) : [];
        const found = texts
            .compare(document.text, (id) => before.some((one) => one.id === id) || names.includes(bareId(id)))
            .filter(({ differences }) => differences.some(({ grave }) => grave));
        if (found.length === 0)
            return;
        const known = new Set(before.flatMap(({ differences }) => differences.map(identityOf)));
        for (const license of found) {
            if (license.kept < (isLicense ? leastKept.file : leastKept.page))
                continue;
            const changed = before.some(({ id, differences }) => id === license.id && !differences.some(({ grave }) => grave));
            const named = license.titled || namesIts(license, document, licenseMentions);
            const grave = license.differences.filter((difference) => difference.grave &&
                !known.has(identityOf(difference)) &&
                (!difference.atEnd || (isLicense && (named || changed))));
            if (!changed && !named && (!isLicense || grave.length > mostDifferences))
                continue;
            for (const difference of grave) {
                yield {
                    range: { start: difference.start, end: difference.end },
                    ...wordsOf(difference, license),
                    ...(changed || (named && isLicense)
                        ? { confidence: 'high' }
                        : { severity: 'warning', confidence: 'medium', review: true })
                };
            }
        }
    }
}));
function identityOf({ inserted, removed }) {
    return `${removed.join(' ')}→${inserted.join(' ')}`;
}
/** UTF-16 units before a license text in which its name may stand, and of a page in which names are sought to know what to compare with. */
const nearName = 1_000;
const farthestName = 100_000;
/** Whether the text, or what stands before it, says by name which license this is. */
function namesIts({ id, start, end }, { text }, mentions) {
    return mentions(text.slice(Math.max(0, start - nearName), end)).some((mention) => bareId(mention.id) === bareId(id));
}
/** An SPDX id without what it says of later versions. */
function bareId(id) {
    return id.replace(/-(?:only|or-later)$/, '');
}
/** The most words of a published text in a message. */
const mostWords = 12;
function wordsOf({ inserted, removed }, { id }) {
    const license = (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseName */ .tV)(id);
    if (removed.length === 0)
        return { message: 'inserted', slots: { license } };
    const shown = removed.slice(0, mostWords).join(' ');
    const words = (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .ownWords */ .I1)(removed.length > mostWords ? `${shown} …` : shown);
    return { message: inserted.length === 0 ? 'removed' : 'replaced', slots: { license, words } };
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
