export const id = 9982;
export const ids = [9982,5147];
export const modules = {

/***/ 44201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownLicenses: () => (/* binding */ ownLicenses),
/* harmony export */   pageCredits: () => (/* binding */ pageCredits),
/* harmony export */   stateCredits: () => (/* binding */ stateCredits)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73854);
/* harmony import */ var _credit_sign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47698);
/* harmony import */ var _credits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2285);
/* harmony import */ var _licenses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38407);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99575);
/* harmony import */ var _telling_sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32003);






/** Works that ask for their own sentence of credit, which names title and address and nothing else. */
const ownSentence = /\bcontributor covenant\b|\bcitizen code of conduct\b/i;
const pictures = /\b(?:images?|photos?|photographs?|pictures?|figures?|illustrations?|diagrams?|icons?|logos?|screenshots?|drawings?|charts?|graphics?|artwork|banner|map)\b/i;
/** The name of a text, told by what such names hold: "the Harbor Code of Conduct", "Naming Handbook". */
const textName = /\b(?:code of conduct|conduct|guides?|guidelines?|handbook|manual|polic(?:y|ies)|articles?|books?|tutorial|documentation|terms of (?:service|use)|wiki|wikipedia|chapter|paper|report|essay|curriculum|lesson|course|glossary|cheat ?sheet|style ?guide|charter|manifesto|statement|covenant)\b/i;
/** Reads as much of a prepared page as may hold credits, once. */
function pageCredits(document) {
    return (0,_telling_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .tellingSections */ .Q8)(document).answerTo(creditsOf);
}
/** Whether some sections, read alone, credit a work or name a license; definitions are those of the whole page. */
function stateCredits(document, sections) {
    const starts = new Set(sections.map(({ start }) => start));
    const { works, licenses } = creditsOf(document.onlyWith((_, { start }) => starts.has(start)));
    return works.length > 0 || licenses.length > 0;
}
function creditsOf(document) {
    const passages = (0,_passage_js__WEBPACK_IMPORTED_MODULE_5__.passagesOf)(document);
    const licenses = (0,_licenses_js__WEBPACK_IMPORTED_MODULE_3__/* .namedLicenses */ ._)(document, passages);
    const works = (0,_credits_js__WEBPACK_IMPORTED_MODULE_2__/* .namedCredits */ .o)(passages, licenses, document.text).flatMap((credit) => {
        const passage = passages[credit.passage];
        if (!passage || credit.kind !== 'credit' || credit.basis === 'inspired' || ownSentence.test(passage.text))
            return [];
        const nameless = !credit.sourceUrl && !credit.title && !credit.author;
        if (credit.basis === 'license' && /\binspir(?:ed|ation)\b/i.test(passage.text))
            return [];
        if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .creditKind */ .mz)(credit.basis, passage, credit.range, nameless) !== 'credit')
            return [];
        const pictorial = credit.basis === 'maker' ||
            passage.kind === 'title' ||
            passage.kind === 'alternative' ||
            pictures.test(passage.text) ||
            pictures.test(passage.heading);
        const ofText = textName.test(credit.title ?? '') || ((0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_1__/* .isCreditHeading */ .yH)(passage.heading) && !pictorial);
        return [{ ...credit, passage, pictorial, ofText }];
    });
    return { passages, works, licenses };
}
/** The licenses a page declares for itself as a whole, not for its code, its pictures or a part of it. */
function ownLicenses(licenses) {
    return licenses.filter(({ kind, scope = 'page' }) => kind === 'declaration' && scope === 'page');
}


/***/ }),

/***/ 98114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   foreignHolders: () => (/* binding */ foreignHolders),
/* harmony export */   holdersIn: () => (/* binding */ holdersIn)
/* harmony export */ });
/* harmony import */ var _detect_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58071);
/* harmony import */ var _credit_sign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47698);
/* harmony import */ var _holders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82900);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99575);
/* harmony import */ var _telling_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32003);
/** Holders of rights that notices on a page name, told apart from those who are known to be at home there. */





/** Words that stand where a name is to be put in, and for everybody who wrote the page. */
const nobody = /^(?:(?:the )?(?:your|name|author|authors|owner|company|copyright|contributors|project|example|full|legal|holder)\b|\[|<|yyyy)/i;
/** Notices of the head by somebody whom neither `own` nor the base names; none where nobody at all is known. */
function foreignHolders(head, base, own) {
    const before = base ? noticesOf(base).holders.map(({ name }) => name) : [];
    const known = [...own, ...before].map(_detect_word_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedWords */ .C8).filter((words) => words !== '');
    if (known.length === 0)
        return [];
    const { passages, holders } = noticesOf(head);
    return holders.flatMap(({ name, range }) => {
        const words = (0,_detect_word_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedWords */ .C8)(name);
        if (nobody.test(name) || known.some((one) => one.includes(words) || words.includes(one)))
            return [];
        const passage = passages.find((one) => one.range.start <= range.start && range.end <= one.range.end);
        const credited = passage && (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_0__/* .creditSigns */ .om)(passage.text, passage.links).length > 0;
        return credited ? [] : [range];
    });
}
function noticesOf(page) {
    const document = (0,_telling_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .tellingSections */ .Q8)(page);
    const passages = (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.passagesOf)(document);
    return { passages, holders: (0,_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .namedHolders */ .D)(document, passages) };
}
/** The holders that the first notices of a license text name. */
function holdersIn(license) {
    return [
        ...license
            .slice(0, 5_000)
            .matchAll(/^\W{0,10}copyright\s{1,3}(?:\(c\)|©)?\s{0,3}(?:\d{4}[-–,\d\s]{0,40})?([^\r\n]{2,100})$/gim)
    ]
        .map((match) => (match[1] ?? '').split(/<|all rights reserved/i, 1)[0] ?? '')
        .map((name) => name.replace(/[.,\s]{1,20}$/, ''))
        .filter((name) => name !== '' && !nobody.test(name));
}


/***/ }),

/***/ 21367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isExceptionId),
/* harmony export */   d: () => (/* binding */ licenseIdsIn)
/* harmony export */ });
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93326);
/** The parts of an SPDX expression. */

/** Ids of licenses and exceptions in an expression, each once, without the plus of "or later"; none where it is no expression. */
function licenseIdsIn(expression) {
    const ids = new Set();
    const add = (node) => {
        if ('conjunction' in node) {
            add(node.left);
            add(node.right);
            return;
        }
        ids.add(node.license);
        if (node.exception !== undefined)
            ids.add(node.exception);
    };
    try {
        add(spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__(expression.trim()));
    }
    catch {
        return new Set();
    }
    return ids;
}
/** Whether a word is the id of an exception, such as `Classpath-exception-2.0`. */
function isExceptionId(word) {
    return /^[\w.-]{1,80}$/.test(word) && licenseIdsIn(`MIT WITH ${word}`).has(word);
}


/***/ }),

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


/***/ }),

/***/ 39982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ao: () => (/* binding */ licenseByPath),
/* harmony export */   Gz: () => (/* binding */ licenseInformation),
/* harmony export */   Tx: () => (/* binding */ differ),
/* harmony export */   be: () => (/* binding */ areOfOthers),
/* harmony export */   tC: () => (/* binding */ afterChange),
/* harmony export */   xg: () => (/* binding */ pageLicense)
/* harmony export */ });
/* harmony import */ var _detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62784);
/* harmony import */ var _detect_word_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58071);
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96116);
/* harmony import */ var _credited_work_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44201);
/* harmony import */ var _foreign_holder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98114);
/* harmony import */ var _holders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82900);
/* harmony import */ var _license_expression_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21367);
/* harmony import */ var _license_information_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55843);
/* harmony import */ var _licenses_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38407);
/* harmony import */ var _nearest_license_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85147);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(99575);
/* harmony import */ var _reuse_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68903);
/** Under which license a page of the repository is, by all that says so: the page, REUSE, the nearest license file, the community's choice. */












/** Reads license files, REUSE.toml files and `.license` files. */
function licenseInformation(files, fallback) {
    const folders = new Map();
    const tomls = [];
    const companions = new Map();
    for (const { path, text } of files) {
        const folder = path.slice(0, path.lastIndexOf('/') + 1);
        if (path.endsWith('.license'))
            companions.set(path.slice(0, -'.license'.length), text);
        else if (path === `${folder}REUSE.toml`)
            tomls.push({ path, text });
        else if (folder !== 'LICENSES/') {
            const id = (0,_nearest_license_js__WEBPACK_IMPORTED_MODULE_7__.licenseOfText)(text) ?? soleLicense(text);
            const other = folders.get(folder);
            // Two files, such as LICENSE-MIT and LICENSE-APACHE, leave the choice.
            const both = other?.id !== undefined && id !== undefined && other.id !== id ? `${other.id} OR ${id}` : undefined;
            folders.set(folder, {
                id: both ?? id ?? other?.id,
                holders: [...(other?.holders ?? []), ...(0,_foreign_holder_js__WEBPACK_IMPORTED_MODULE_3__.holdersIn)(text)]
            });
        }
    }
    return {
        folders,
        tomls: tomls.map(_reuse_js__WEBPACK_IMPORTED_MODULE_8__.readReuseToml),
        companions,
        ...(fallback === undefined ? {} : { fallback })
    };
}
/** What is said once a change has put such files in, changed them or, where there is no text, taken them away. */
function afterChange(before, after) {
    if (after.size === 0)
        return before;
    const there = [...after].flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));
    const fresh = licenseInformation(there, before.fallback);
    return {
        ...before,
        folders: new Map([...before.folders, ...fresh.folders]),
        tomls: [...before.tomls.filter(({ path }) => !after.has(path)), ...fresh.tomls],
        companions: new Map([...before.companions, ...fresh.companions])
    };
}
/** UTF-16 units of a notice that names its license in place of giving the text. */
const longestNotice = 4_000;
/** The one license with its version that a short notice names. */
function soleLicense(text) {
    if (text.length > longestNotice)
        return undefined;
    const ids = new Set((0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__.licenseMentions)(text).map(({ id }) => id));
    const [id] = ids;
    return ids.size === 1 && id !== undefined && /\d|^MIT$|^ISC$|^Unlicense$/.test(id) ? id : undefined;
}
/** What is known from the path alone; the page may say otherwise. */
function licenseByPath(path, information, text = '') {
    const { folders, tomls, companions, fallback } = information;
    const companion = companions.get(path);
    const reuse = (0,_reuse_js__WEBPACK_IMPORTED_MODULE_8__.reuseInformation)(path, { own: text, tomls, ...(companion === undefined ? {} : { companion }) });
    const [stated] = reuse.licenses;
    if (stated !== undefined)
        return {
            id: reuse.licenses.map(({ value }) => value).join(' AND '),
            isOwn: true,
            holders: reuse.copyrights.map(({ value }) => value.replace(/^[\d\s,–-]{1,40}/, ''))
        };
    for (const folder of foldersOf(path)) {
        const found = folders.get(folder);
        if (found === undefined)
            continue;
        if (found.id === undefined)
            return undefined; // a text of their own, which nobody here can compare
        if (folder !== '' || fallback === undefined)
            return { id: found.id, isOwn: folder !== '', holders: found.holders };
    }
    return fallback === undefined ? undefined : { id: fallback, isOwn: true, holders: folders.get('')?.holders ?? [] };
}
/** The license of a page with its text, which is parsed as far as `guard` lets it. */
async function pageLicense(path, text, information, guard) {
    const byPath = licenseByPath(path, information, text);
    if (!(0,_license_information_js__WEBPACK_IMPORTED_MODULE_9__/* .maySayLicense */ .aW)(text))
        return byPath;
    const document = new _document_document_js__WEBPACK_IMPORTED_MODULE_1__/* .Document */ .yo({ path, text, encoding: 'utf-8', notes: [] });
    await document.prepare(guard);
    const passages = (0,_passage_js__WEBPACK_IMPORTED_MODULE_10__.passagesOf)(document);
    const own = [...new Set((0,_credited_work_js__WEBPACK_IMPORTED_MODULE_2__.ownLicenses)((0,_licenses_js__WEBPACK_IMPORTED_MODULE_6__/* .namedLicenses */ ._)(document, passages)).map(({ id }) => id))];
    const holders = (0,_holders_js__WEBPACK_IMPORTED_MODULE_4__/* .namedHolders */ .D)(document, passages).map(({ name }) => name);
    if (own.length > 0)
        return { id: own.join(' OR '), isOwn: true, holders: holders.length > 0 ? holders : (byPath?.holders ?? []) };
    return byPath && { ...byPath, holders: holders.length > 0 ? holders : byPath.holders };
}
/** Whether two licenses have nothing in common but, maybe, their kind: versions of one license are one here, and a family without version is any of them. */
function differ(one, other) {
    const [first, second] = [familiesOf(one), familiesOf(other)];
    return first.size > 0 && second.size > 0 && ![...first].some((family) => second.has(family));
}
function familiesOf(expression) {
    const ids = (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_5__/* .licenseIdsIn */ .d)(expression);
    const names = ids.size > 0 ? [...ids] : expression.split(/\s{1,9}(?:OR|AND)\s{1,9}/);
    // "Creative Commons" alone may be any of these licenses.
    if (names.includes('CC'))
        return new Set();
    return new Set(names.map((name) => name.replace(/(?:-\d+(?:\.\d+){0,3})(?:-(?:only|or-later|[A-Z]{2,3}))?$/, '').toLowerCase()));
}
/** Whether notices name holders for both pages, and none of the one is any of the other. */
function areOfOthers(page, source) {
    const [own, theirs] = [page, source].map((names) => names.map(_detect_word_js__WEBPACK_IMPORTED_MODULE_11__/* .foldedWords */ .C8).filter((words) => words.length > 1));
    return (own !== undefined &&
        theirs !== undefined &&
        own.length > 0 &&
        theirs.length > 0 &&
        !theirs.some((name) => own.some((one) => one.includes(name) || name.includes(one))));
}
/** The folder of a path and all above it, nearest first, each with its final slash; the root is empty. */
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return [...parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`), ''];
}


/***/ }),

/***/ 68903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   licensesFolder: () => (/* binding */ licensesFolder),
/* harmony export */   readReuseToml: () => (/* binding */ readReuseToml),
/* harmony export */   reuseInformation: () => (/* binding */ reuseInformation),
/* harmony export */   reuseTomlPaths: () => (/* binding */ reuseTomlPaths)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50536);
/* harmony import */ var _detect_spdx_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31761);
/* harmony import */ var _license_expression_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21367);
/** Licensing information of files as the REUSE specification 3.3 gives it: in the file, beside it, in REUSE.toml; and the folder LICENSES. */





/** UTF-16 units of a REUSE.toml, and globs in it; more is not read. */
const longest = 256 * 1024;
const mostGlobs = 5_000;
const texts = valibot__WEBPACK_IMPORTED_MODULE_4__.pipe(valibot__WEBPACK_IMPORTED_MODULE_4__.union([valibot__WEBPACK_IMPORTED_MODULE_4__.string(), valibot__WEBPACK_IMPORTED_MODULE_4__.array(valibot__WEBPACK_IMPORTED_MODULE_4__.string())]), valibot__WEBPACK_IMPORTED_MODULE_4__.transform((value) => (typeof value === 'string' ? [value] : value)));
const tomlSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.object({
    version: valibot__WEBPACK_IMPORTED_MODULE_4__.literal(1),
    annotations: valibot__WEBPACK_IMPORTED_MODULE_4__.optional(valibot__WEBPACK_IMPORTED_MODULE_4__.array(valibot__WEBPACK_IMPORTED_MODULE_4__.object({
        path: texts,
        precedence: valibot__WEBPACK_IMPORTED_MODULE_4__.optional(valibot__WEBPACK_IMPORTED_MODULE_4__.picklist(['closest', 'aggregate', 'override']), 'closest'),
        'SPDX-FileCopyrightText': valibot__WEBPACK_IMPORTED_MODULE_4__.optional(texts, []),
        'SPDX-License-Identifier': valibot__WEBPACK_IMPORTED_MODULE_4__.optional(texts, [])
    })), [])
});
/** Reads a REUSE.toml; one that is broken or too large has a `problem` and no annotations. */
function readReuseToml({ path, text }) {
    if (text.length > longest)
        return { path, annotations: [], problem: `it is longer than ${longest} characters` };
    let written;
    try {
        written = (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text);
    }
    catch {
        return { path, annotations: [], problem: 'it is not valid TOML' };
    }
    const read = valibot__WEBPACK_IMPORTED_MODULE_4__.safeParse(tomlSchema, written);
    if (!read.success) {
        const [issue] = read.issues;
        return { path, annotations: [], problem: `${valibot__WEBPACK_IMPORTED_MODULE_4__.getDotPath(issue) ?? 'its content'} is not what REUSE 3.3 asks for` };
    }
    const { annotations } = read.output;
    if (annotations.reduce((sum, { path: globs }) => sum + globs.length, 0) > mostGlobs)
        return { path, annotations: [], problem: `it holds more than ${mostGlobs} paths` };
    const folder = folderOf(path);
    return {
        path,
        annotations: annotations.map((annotation) => ({
            covers: coverage(folder, annotation.path),
            precedence: annotation.precedence,
            licenses: annotation['SPDX-License-Identifier'],
            copyrights: annotation['SPDX-FileCopyrightText']
        }))
    };
}
/** The REUSE.toml files that may speak of a path: one in its folder and in each folder above, the root's first. */
function reuseTomlPaths(path) {
    const folders = path.split('/').slice(0, -1);
    return [...folders.keys(), folders.length].map((depth) => [...folders.slice(0, depth), 'REUSE.toml'].join('/'));
}
/**
 * What is known of one file. `own` is its text, absent for files that hold none; `companion` the text of `<path>.license`, in whose
 * presence the file itself is not asked; `tomls` all REUSE.toml files of the repository that are known.
 */
function reuseInformation(path, { own, companion, tomls }) {
    const inside = companion === undefined ? stated(path, own ?? '') : stated(`${path}.license`, companion);
    const outerFirst = tomls
        .flatMap((toml) => {
        const annotation = toml.annotations.findLast(({ covers }) => covers(path));
        return annotation ? [{ from: toml.path, ...annotation }] : [];
    })
        .sort((a, b) => depthOf(a.from) - depthOf(b.from));
    const ruling = outerFirst.find(({ precedence }) => precedence === 'override');
    if (ruling) {
        // An outer table that rules over the file also rules over tables further in; those further out may still add.
        const outside = outerFirst
            .slice(0, outerFirst.indexOf(ruling))
            .filter(({ precedence }) => precedence === 'aggregate');
        return together([...outside, ruling].map(ofAnnotation));
    }
    const aggregated = outerFirst.filter(({ precedence }) => precedence === 'aggregate').map(ofAnnotation);
    const closest = outerFirst.filter(({ precedence }) => precedence === 'closest').map(ofAnnotation);
    const first = (of) => of(inside).length > 0 ? of(inside) : (closest.map(of).findLast((values) => values.length > 0) ?? []);
    return together([
        { licenses: first(({ licenses }) => licenses), copyrights: first(({ copyrights }) => copyrights) },
        ...aggregated
    ]);
}
/** `paths` are those of the repository, `expressions` all that its files state. */
function licensesFolder(paths, expressions) {
    const used = new Set([...expressions].flatMap((expression) => [...(0,_license_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .licenseIdsIn */ .d)(expression)]));
    const texts = [...paths].flatMap((path) => {
        const name = /^LICENSES\/([^/]{1,255})$/.exec(path)?.[1];
        return name === undefined || name.endsWith('.license') ? [] : [{ path, id: idOfName(name) }];
    });
    const present = new Set(texts.flatMap(({ id }) => (id === undefined ? [] : [id])));
    return {
        missing: [...used].filter((id) => !present.has(id)).sort(),
        unused: texts.flatMap(({ path, id }) => (id !== undefined && !used.has(id) ? [path] : [])).sort(),
        unknown: texts.flatMap(({ path, id }) => (id === undefined ? [path] : [])).sort()
    };
}
/** `MIT.txt` and `LicenseRef-House.md` are named after what they hold; the ending is optional, and ids may hold dots. */
function idOfName(name) {
    return [name.replace(/\.[^.]*$/, ''), name].find((stem) => (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .spdxId */ .vG)(stem) === stem || /^LicenseRef-[A-Za-z0-9.-]+$/.test(stem) || (0,_license_expression_js__WEBPACK_IMPORTED_MODULE_3__/* .isExceptionId */ .L)(stem));
}
function stated(from, text) {
    const tags = (0,_detect_spdx_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .spdxTags */ .f)(withoutIgnored(text)).filter(({ leads }) => leads || from.endsWith('.license'));
    const of = (wanted) => tags.flatMap(({ tag, value }) => (tag === wanted && value !== '' ? [{ value, from }] : []));
    return { licenses: of('license'), copyrights: of('copyright') };
}
// In halves, so that REUSE's own tool does not take these lines for its marks.
const ignoreMarks = [`REUSE-${'IgnoreStart'}`, `REUSE-${'IgnoreEnd'}`];
/** The text without what stands between REUSE's marks of ignored parts; a mark that is not closed reaches to the end. */
function withoutIgnored(text) {
    const [open, close] = ignoreMarks;
    const kept = [];
    let at = 0;
    for (;;) {
        const begin = text.indexOf(open, at);
        if (begin === -1)
            return kept.join('') + text.slice(at);
        kept.push(text.slice(at, begin));
        const end = text.indexOf(close, begin);
        if (end === -1)
            return kept.join('');
        at = end + close.length;
    }
}
function ofAnnotation({ from, licenses, copyrights }) {
    return {
        licenses: licenses.map((value) => ({ value, from })),
        copyrights: copyrights.map((value) => ({ value, from }))
    };
}
function together(parts) {
    return {
        licenses: parts.flatMap(({ licenses }) => licenses),
        copyrights: parts.flatMap(({ copyrights }) => copyrights)
    };
}
function folderOf(path) {
    return path.slice(0, path.lastIndexOf('/') + 1);
}
function depthOf(path) {
    return path.split('/').length;
}
/** Whether a path below the folder of a REUSE.toml matches one of its globs. */
function coverage(folder, globs) {
    const parsed = globs.map(globParts);
    return (path) => path.startsWith(folder) && parsed.some((parts) => globMatches(parts, path.slice(folder.length)));
}
/** REUSE's globs: `*` stands for anything but a slash, `**` for anything, a backslash takes the meaning from what follows. */
function globParts(glob) {
    const parts = [];
    for (const match of glob.matchAll(/\*{1,1024}|\\([\s\S])|[^*\\]{1,1024}|\\$/g)) {
        if (match[0].startsWith('*'))
            parts.push(match[0].length > 1 ? 'across' : 'within');
        else
            parts.push({ text: match[1] ?? match[0] });
    }
    return parts;
}
/** Walks a path with all its possible places in the glob at once, so that no glob takes more than its length times the path's. */
function globMatches(parts, path) {
    let ends = new Set([0]);
    for (const part of parts) {
        const next = new Set();
        if (typeof part === 'object') {
            for (const at of ends)
                if (path.startsWith(part.text, at))
                    next.add(at + part.text.length);
        }
        else {
            let reach = -1;
            for (const at of [...ends].sort((a, b) => a - b)) {
                if (at <= reach)
                    continue;
                for (let end = at; end <= path.length; end++) {
                    next.add(end);
                    reach = end;
                    if (part === 'within' && path[end] === '/')
                        break;
                }
            }
        }
        if (next.size === 0)
            return false;
        ends = next;
    }
    return ends.has(path.length);
}


/***/ })

};
