export const id = 8508;
export const ids = [8508];
export const modules = {

/***/ 18508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45777);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12715);
/** Code taken from Stack Overflow and its sister sites, with a link to the post and without its author or its license. */


const hosts = [
    'stackoverflow.com',
    'stackexchange.com',
    'superuser.com',
    'serverfault.com',
    'askubuntu.com',
    'mathoverflow.net'
];
const post = 'https://stackoverflow.com/a/11227902';
const fence = '```';
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    meta: {
        id: 'attribution/stack-overflow',
        severity: 'warning',
        scope: 'added',
        wakes: [{ literals: hosts }],
        reads: 'section',
        summary: 'Credit code from Stack Overflow with author, link and license',
        why: 'Posts are under CC BY-SA, which asks for the author, a link to the post and the license wherever their code is passed on.',
        remedy: 'Add who posted it, a link to the post, and the license; the site gives the whole line when code is copied there.',
        messages: {
            incomplete: 'The code beside this link to a post names no {missing}, which CC BY-SA, section 3(a)(1), asks for, https://stackoverflow.com/help/licensing.',
            truncated: 'The link to the post is cut off, so that nobody can find what the code was taken from.',
            version: 'A post of that day is under {license}, not the version named here, https://stackoverflow.com/help/licensing.'
        }
    },
    examples: {
        bad: [
            `${fence}js\n// Source: ⟦${post}⟧\nfunction sum(a, b) {\n  return a + b\n}\n${fence}`,
            `${fence}python\n# from ⟦https://stackoverflow.com/questions/231767/what-does-the-yield-keyword-do⟧\ndef numbers():\n    yield 1\n${fence}`,
            `Code snippet from [this answer](⟦${post}⟧):\n\n${fence}js\nconst a = 1\nconst b = 2\n${fence}`,
            `${fence}sh\nls | sort\n${fence}\n\nTaken from [Stack Overflow](⟦${post}⟧).`,
            `${fence}js\n// ⟦https://stackoverflow.com/a/⟧\nconst a = 1\n${fence}`,
            `${fence}js\n// Source - ⟦https://stackoverflow.com/q⟧\n// Posted by Ada Example, modified by community. See post 'Timeline' for change history\n// Retrieved 2026-01-05, License - CC BY-SA 4.0\nconst a = 1\n${fence}`,
            `${fence}js\n// Source - ⟦${post}⟧\n// Posted by Ada Example\nconst a = 1\n${fence}`,
            `Adapted from [an answer](⟦https://unix.stackexchange.com/a/12345⟧) by Ada Example:\n\n${fence}sh\nls\n${fence}`,
            `${fence}js\n// Source - ⟦${post}⟧\n// Posted by Ada Example on 2015-03-04, License - CC BY-SA 4.0\nconst a = 1\n${fence}`
        ],
        good: [
            `${fence}js\n// Source - ${post}\n// Posted by Ada Example, modified by community. See post 'Timeline' for change history\n// Retrieved 2026-01-05, License - CC BY-SA 4.0\nconst a = 1\n${fence}`,
            `See [this answer](${post}) for the reason.\n\n${fence}js\nconst a = 1\n${fence}`,
            `Ask on [Stack Overflow](https://stackoverflow.com/).\n\n${fence}sh\nnpm install\n${fence}`,
            `Questions are tagged on [Stack Overflow](https://stackoverflow.com/questions/tagged/names).\n\n${fence}sh\nnpm install\n${fence}`,
            `Adapted from [an answer](${post}) by [Ada Example](https://stackoverflow.com/users/1/ada), [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/):\n\n${fence}sh\nls\n${fence}`,
            `The advice was taken from [an answer](${post}).\n\nIt has no code.`,
            `- [Why names are short](${post})\n- [Names](https://names.example/)`,
            `${fence}js\nfetch('https://api.stackexchange.com/2.3/answers?site=stackoverflow')\n${fence}`,
            `${fence}js\nopen('https://stackoverflow.com/questions/ask')\n${fence}`,
            `This is [explained well](https://stackoverflow.com/q/231767).`,
            `${fence}md\n[docs](${post})\n${fence}`,
            `${fence}js\n// Source - ${post}\n// Posted by Ada Example on 2015-03-04, License - CC BY-SA 3.0\nconst a = 1\n${fence}`
        ]
    },
    load: () => __webpack_require__.e(/* import() */ 7577).then(__webpack_require__.bind(__webpack_require__, 37577)),
    *check({ section, text }, { loaded: { takenPosts } }) {
        for (const { range, missing, truncated, version } of takenPosts(section, text)) {
            const told = truncated
                ? { message: 'truncated' }
                : missing.length > 0
                    ? { message: 'incomplete', slots: { missing: (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .ownWords */ .I1)(missing.join(' and no ')) } }
                    : version
                        ? { message: 'version', slots: { license: (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .ownWords */ .I1)(version) } }
                        : undefined;
            if (told)
                yield { range, ...told, confidence: 'medium' };
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
