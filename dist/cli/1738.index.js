export const id = 1738;
export const ids = [1738];
export const modules = {

/***/ 71636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ bidirectionalControls),
/* harmony export */   Uf: () => (/* binding */ bidirectionalCharacters),
/* harmony export */   gw: () => (/* binding */ unbalanced),
/* harmony export */   oF: () => (/* binding */ hasRightToLeftLetters)
/* harmony export */ });
/** Finds the invisible characters that steer the direction of text, and tells which of them are out of balance. */
/** Explicit formatting characters of the Unicode Bidirectional Algorithm (UAX #9, table 1) under their code points. */
const bidirectionalCharacters = new Map([
    [0x061c, { kind: 'mark', name: 'Arabic letter mark' }],
    [0x200e, { kind: 'mark', name: 'left-to-right mark' }],
    [0x200f, { kind: 'mark', name: 'right-to-left mark' }],
    [0x202a, { kind: 'embedding', name: 'left-to-right embedding' }],
    [0x202b, { kind: 'embedding', name: 'right-to-left embedding' }],
    [0x202c, { kind: 'end-of-embedding', name: 'pop directional formatting' }],
    [0x202d, { kind: 'override', name: 'left-to-right override' }],
    [0x202e, { kind: 'override', name: 'right-to-left override' }],
    [0x2066, { kind: 'isolate', name: 'left-to-right isolate' }],
    [0x2067, { kind: 'isolate', name: 'right-to-left isolate' }],
    [0x2068, { kind: 'isolate', name: 'first strong isolate' }],
    [0x2069, { kind: 'end-of-isolate', name: 'pop directional isolate' }]
]);
const control = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|&(?:#0{0,8}(\d{4,5})|#x0{0,8}([\da-f]{3,4})|(lrm|rlm));/gi;
/** Every such character of the text, written out or as an HTML character reference that no backslash disarms. */
function bidirectionalControls(text) {
    const found = [];
    for (const match of text.matchAll(control)) {
        const [written, decimal, hexadecimal, name] = match;
        const reference = written.length > 1;
        const point = pointOf(written, decimal, hexadecimal, name);
        const known = bidirectionalCharacters.get(point);
        if (!known || (reference && isEscaped(text, match.index)))
            continue;
        found.push({ start: match.index, end: match.index + written.length, point, kind: known.kind, reference });
    }
    return found;
}
function pointOf(written, decimal, hexadecimal, name) {
    if (decimal !== undefined)
        return Number.parseInt(decimal, 10);
    if (hexadecimal !== undefined)
        return Number.parseInt(hexadecimal, 16);
    // HTML knows these two names alone, in lower case.
    if (name !== undefined)
        return name === 'lrm' ? 0x200e : name === 'rlm' ? 0x200f : 0;
    return written.charCodeAt(0);
}
function isEscaped(text, at) {
    let backslashes = 0;
    while (backslashes < 100 && text.charAt(at - 1 - backslashes) === '\\')
        backslashes++;
    return backslashes % 2 === 1;
}
/** Those of one paragraph's controls that open without being closed, and those that close nothing. */
function unbalanced(controls) {
    const open = [];
    const lost = [];
    const closing = [];
    let isolates = 0;
    for (const one of controls) {
        if (one.kind === 'isolate')
            isolates++;
        if (one.kind === 'override' || one.kind === 'embedding' || one.kind === 'isolate')
            open.push(one);
        else if (one.kind === 'end-of-embedding') {
            // It closes the innermost embedding or override, never across an isolate (UAX #9, X7).
            const last = open.at(-1);
            if (last && last.kind !== 'isolate')
                open.pop();
            else
                closing.push(one);
        }
        else if (one.kind === 'end-of-isolate') {
            // It closes the innermost isolate and all that was opened inside it (UAX #9, X6a).
            if (isolates === 0) {
                closing.push(one);
                continue;
            }
            isolates--;
            for (let last = open.pop(); last && last.kind !== 'isolate'; last = open.pop())
                lost.push(last);
        }
    }
    return { opened: [...lost, ...open].sort((a, b) => a.start - b.start), closing };
}
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;
/** Whether a text holds letters that run from right to left. */
function hasRightToLeftLetters(text) {
    return rightToLeft.test(text);
}


/***/ }),

/***/ 61738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ misleading_extension)
});

// EXTERNAL MODULE: ./lib/detect/mixed-script.js + 1 modules
var mixed_script = __webpack_require__(50124);
// EXTERNAL MODULE: ./lib/detect/bidirectional.js
var bidirectional = __webpack_require__(71636);
// EXTERNAL MODULE: ./lib/detect/invisible.js
var detect_invisible = __webpack_require__(14512);
;// CONCATENATED MODULE: ./lib/detect/misleading-path.js
/** Tells from the path of a file what it only seems to be. */



const harmless = 'pdf|docx?|xlsx?|pptx?|odt|rtf|txt|md|mdx|rst|html?|csv|json|ya?ml|xml|jpe?g|png|gif|svg|webp|bmp|ico|mp[34]|avi|mov|wav|zip|tar|gz';
/** Programs that Windows and macOS start on a double click. */
const program = new RegExp(`\\.(?:${harmless})[\\s._-]{0,200}\\.(?:exe|scr|com|bat|cmd|pif|vbs|vbe|jse|wsf|wsh|hta|lnk|msi|cpl|jar|app|command|reg)$`, 'i');
/** Scripts that need to be started; sources are called after what they make, so only documents and pictures count. */
const script = /\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|webp|bmp|mp[34]|avi|mov|wav)\.(?:ps1|sh|bash|py|pl|rb|js)$/i;
/** Names of projects that end like a document, and tests and types named after what they are about. */
const named = /(?:^|\/)(?:pdf|png|gif|docx?|xlsx?)\.(?:js|py|rb|sh)$|\.(?:test|spec|d|min|config|stories)\.[a-z]{1,4}$/i;
const gap = /[ \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]{4,}[^/]{0,60}\.[a-z\d]{1,8}$|[ \u00A0\u3000]\.[a-z\d]{1,8}$/i;
/** UTF-16 units of a name that are looked at, from its end; file systems allow 255. */
const longestName = 300;
/** What a path only seems to be; nothing where it is what it seems. */
function pathProblem(path) {
    const unseen = unseenPoints(path);
    if (unseen.length > 0)
        return { kind: 'unseen', points: unseen };
    const last = path.slice(Math.max(path.lastIndexOf('/') + 1, path.length - longestName));
    if (program.test(last))
        return { kind: 'program' };
    if (script.test(last) && !named.test(path))
        return { kind: 'script' };
    if (gap.test(last))
        return { kind: 'gap' };
    const mixed = (0,mixed_script/* disguisedWords */.xb)(path).filter(({ kind }) => kind === 'disguised');
    return mixed.length > 0 ? { kind: 'mixed', points: mixed.flatMap(({ points }) => points) } : undefined;
}
/** A path as it looks: look-alike letters Latin, invisible characters gone, case undone. */
function lookOf(path) {
    let seen = '';
    let at = 0;
    for (const { start, end } of (0,detect_invisible/* invisibleRuns */.M4)(path)) {
        seen += path.slice(at, start);
        at = end;
    }
    return (0,mixed_script/* inLatin */.ot)((seen + path.slice(at)).normalize('NFKC')).plain.toLowerCase();
}
function unseenPoints(path) {
    const controls = [...path]
        .map((letter) => letter.codePointAt(0) ?? 0)
        .filter((point) => bidirectional/* bidirectionalCharacters */.Uf.has(point) || point < 0x20);
    const invisible = (0,detect_invisible/* invisibleRuns */.M4)(path).flatMap(({ start, end, characters }) => {
        const isNeeded = (0,detect_invisible/* needsInvisible */.zF)(path.charAt(start - 1)) || (0,detect_invisible/* needsInvisible */.zF)(path.charAt(end));
        return isNeeded
            ? []
            : characters.filter(({ kind, reference }) => kind !== 'selector' && !reference).map(({ point }) => point);
    });
    const joiners = /\p{Extended_Pictographic}/u.test(path) ? [0x200d] : [];
    return [...controls, ...invisible.filter((point) => !joiners.includes(point))];
}
/** The name of a character that has no business in a path, in our own words. */
function unseenName(point) {
    return bidirectional/* bidirectionalCharacters */.Uf.get(point)?.name ?? (point < 0x20 ? 'control character' : (0,detect_invisible/* invisibleName */.nI)(point));
}

// EXTERNAL MODULE: ./lib/rules/rule.js
var rule = __webpack_require__(45777);
// EXTERNAL MODULE: ./lib/rules/slot.js
var slot = __webpack_require__(12715);
;// CONCATENATED MODULE: ./lib/rules/obfuscation/misleading-extension.js
/** Paths that seem to be what they are not: reversed or invisible characters, programs named like pictures, look-alikes of other paths. */




/* harmony default export */ const misleading_extension = ((0,rule/* defineRule */.K)({
    meta: {
        id: 'obfuscation/misleading-extension',
        severity: 'error',
        scope: 'change',
        wakes: ['always'], // it looks at the paths of a change alone, some dozen short texts
        reads: 'paths',
        summary: 'Disallow paths that seem to be another file than they are',
        why: 'People decide by its name whether to open a file; a picture that is a program, or a name with another letter, deceives them.',
        remedy: 'Name the file after what it is, in visible letters of one script.',
        messages: {
            unseen: 'The path of this file holds characters that are not seen or change what is seen ({characters}).',
            program: 'This file is a program whose name has the ending of another kind of file before its own.',
            script: 'This file is a script whose name has the ending of a document or picture before its own.',
            gap: 'Spaces in the name of this file push its ending out of sight.',
            mixed: 'The path of this file has letters of another script that look like Latin ones ({characters}).'
        }
    },
    examples: {
        bad: [
            { path: 'docs/photo-\u202Egpj.exe', head: 'x' },
            { path: 'docs/read\u200Bme.md', head: 'x' },
            { path: 'docs/report.pdf.exe', head: 'x' },
            { path: 'docs/holiday.jpg.scr', head: 'x' },
            { path: 'docs/invoice.docx.js', head: 'x' },
            { path: 'docs/picture.png.sh', head: 'x' },
            { path: 'docs/photo.jpg                     .exe', head: 'x' },
            { path: 'docs/notes .md', head: 'x' },
            { path: 'docs/r\u0435adme.md', head: 'x' },
            { path: 'p\u0430ckages/guide.md', head: 'x' },
            { path: 'docs/\u{E0069}\u{E0067}guide.md', head: 'x' }
        ],
        good: [
            { path: 'docs/guide.md', head: 'x' },
            { path: 'docs/guide.en.md', head: 'x' },
            { path: 'docs/v1.2.md', head: 'x' },
            { path: 'lib/pdf.js', head: 'x' },
            { path: 'src/readme.md.js', head: 'x' },
            { path: 'src/button.png.d.ts', head: 'x' },
            { path: 'src/image.png.test.js', head: 'x' },
            { path: 'docs/archive.tar.gz', head: 'x' },
            { path: 'docs/page.html.md', head: 'x' },
            { path: 'docs/руководство.md', head: 'x' },
            { path: 'docs/説明\u200Bページ.md', head: 'x' },
            { path: 'docs/راه\u200Cنما.md', head: 'x' },
            { path: 'docs/Getting started.md', head: 'x' },
            { path: 'docs/👩\u200D💻.md', head: 'x' },
            { path: 'bin/setup.exe', head: 'x' },
            { path: 'i18n/API-руководство.md', head: 'x' }
        ]
    },
    *checkChange({ paths }) {
        const looks = new Map();
        for (const { path } of paths)
            looks.set(lookOf(path), (looks.get(lookOf(path)) ?? new Set()).add(path));
        for (const { path, status } of paths) {
            if (status !== 'added' && status !== 'renamed')
                continue;
            const problem = pathProblem(path);
            if (problem)
                yield observed(path, problem, (looks.get(lookOf(path))?.size ?? 0) > 1);
        }
    }
}));
function observed(path, problem, hasTwin) {
    const { kind } = problem;
    switch (kind) {
        case 'unseen': {
            const slots = { characters: (0,slot/* characters */.hg)(problem.points, unseenName) };
            return { path, message: 'unseen', confidence: 'high', slots };
        }
        case 'mixed': {
            const slots = { characters: (0,slot/* characters */.hg)(problem.points, mixed_script/* letterName */.yB) };
            if (hasTwin)
                return { path, message: 'mixed', confidence: 'high', slots };
            return { path, message: 'mixed', severity: 'warning', confidence: 'medium', slots };
        }
        case 'program':
            return { path, message: 'program', confidence: 'high' };
        case 'script':
        case 'gap':
            return { path, message: kind, severity: 'warning', confidence: 'medium' };
    }
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
