export const id = 5147;
export const ids = [5147];
export const modules = {

/***/ 85147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   licenseOfText: () => (/* binding */ licenseOfText)
/* harmony export */ });
/* unused harmony exports licensePaths, noticePaths, nearestLicense */
/* harmony import */ var _detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62784);
/* harmony import */ var _detect_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58071);
/** Which file of a repository says under what a page is: the nearest license file, and the license whose text it holds. */


/** Names of license files, the likelier for pages of documentation first. */
const names = (/* unused pure expression or super */ null && ([
    'LICENSE-docs',
    'LICENSE-docs.md',
    'LICENSE-DOCS.txt',
    'LICENSE.docs',
    'LICENSE',
    'LICENSE.md',
    'LICENSE.txt',
    'LICENSE.rst',
    'LICENCE',
    'LICENCE.md',
    'LICENCE.txt',
    'COPYING',
    'COPYING.md',
    'COPYING.txt',
    'UNLICENSE'
]));
const noticeNames = (/* unused pure expression or super */ null && ([
    'NOTICE',
    'NOTICE.md',
    'NOTICE.txt',
    'NOTICES.md',
    'THIRD_PARTY_NOTICES.md',
    'CREDITS.md',
    'CREDITS'
]));
/** Where the license of a page may stand: its folder first, the root last. */
function licensePaths(path) {
    return foldersOf(path).flatMap((folder) => names.map((name) => folder + name));
}
/** Where notices about a page may stand, in the same order. */
function noticePaths(path) {
    return foldersOf(path).flatMap((folder) => noticeNames.map((name) => folder + name));
}
/** The nearest license file of a page; `fileAt` gives the text of a path, `undefined` where there is none. */
function nearestLicense(path, fileAt) {
    for (const candidate of licensePaths(path)) {
        const text = fileAt(candidate);
        if (text === undefined)
            continue;
        const id = licenseOfText(text);
        return { path: candidate, text, ...(id === undefined ? {} : { id }) };
    }
    return undefined;
}
/** UTF-16 units: titles of license texts stand within the first, the sentences that tell them apart within the second. */
const titleLength = 250;
const bodyLength = 40_000;
/** Sentences no other license has, as folded words; all of a list must stand in the text. The first entry that fits counts. */
const bodies = [
    [
        'MIT-0',
        'permission is hereby granted free of charge to any person obtaining a copy of this software',
        'to permit persons to whom the software is furnished to do so the software is provided'
    ],
    [
        'MIT',
        'permission is hereby granted free of charge to any person obtaining a copy of this software',
        'permission notice shall be included in all copies or substantial portions of the software'
    ],
    ['BSD-4-Clause', 'redistribution and use in source and binary forms', 'all advertising materials mentioning'],
    ['BSD-3-Clause', 'redistribution and use in source and binary forms', 'neither the name of'],
    [
        'BSD-3-Clause',
        'redistribution and use in source and binary forms',
        'may be used to endorse or promote products derived from this software without'
    ],
    [
        'BSD-2-Clause',
        'redistribution and use in source and binary forms',
        'redistributions in binary form must reproduce'
    ],
    [
        'ISC',
        'this software for any purpose with or without fee is hereby granted provided that the above copyright notice'
    ],
    ['0BSD', 'this software for any purpose with or without fee is hereby granted the software is provided as is'],
    ['Unlicense', 'this is free and unencumbered software released into the public domain']
];
/**
 * The license whose text this is, told by its title or by sentences of its own; `undefined` for all else. Texts of the GPL family
 * do not say whether later versions count: they give the `-only` id. A near match is enough: whether the text was tampered with is another question.
 */
function licenseOfText(text) {
    const folded = (0,_detect_word_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedWords */ .C8)(text.slice(0, bodyLength).replace(/^[ \t]{0,8}(?:\/\/|#|\*|>)+/gm, ' '));
    const body = bodies.find(([, ...sentences]) => sentences.every((sentence) => folded.includes(sentence)));
    if (body)
        return body[0];
    if ((0,_detect_word_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedWords */ .C8)(text).length < shortestText)
        return undefined;
    return titleLicense(text.slice(0, titleLength));
}
/** Folded UTF-16 units: what is shorter and holds no sentence of a license is a notice that names one. */
const shortestText = 2_500;
/** The license a title names; a text that names several is a notice. */
function titleLicense(title) {
    const line = title.replace(/[\s#*_=]{1,250}|-{3,250}/g, ' ').trim();
    const ids = new Set((0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__.licenseMentions)(`License: ${line}`).map(({ id }) => id));
    const full = [...ids].filter((id) => /\d/.test(id));
    return full.length > 0 && new Set(full.map((id) => id.replace(/-(?:only|or-later)$/, ''))).size === 1
        ? full[0]
        : undefined;
}
/** The folder of a path and all above it, nearest first, each with its final slash; the root is empty. */
function foldersOf(path) {
    const folders = path.split('/').slice(0, -1);
    return [...folders.map((_, index) => `${folders.slice(0, folders.length - index).join('/')}/`), ''];
}


/***/ })

};
