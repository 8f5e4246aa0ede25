export const id = 5996;
export const ids = [5996];
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

/***/ 35996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _detect_bidirectional_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71636);
/* harmony import */ var _document_span_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(429);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45777);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12715);
/** Invisible characters that reorder text: overrides anywhere, the rest where they are left open or serve no right-to-left text. */




/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .K)({
    meta: {
        id: 'obfuscation/bidirectional-control',
        severity: 'error',
        scope: 'added',
        subjects: ['page', 'pull-request'],
        wakes: [{ shape: 'bidirectional-control' }],
        reads: 'section',
        summary: 'Disallow invisible characters that change the order of text',
        why: 'What a reader sees is then not what a compiler, a shell or a reviewer reads.',
        remedy: 'Remove the character. To speak of it, write its code point; to set the direction of text, use the dir attribute.',
        messages: {
            override: 'An invisible character ({characters}) forces text into another order than it is stored in.',
            open: 'An invisible character ({characters}) changes the direction of text and is not closed in its paragraph.',
            stray: 'An invisible character ({characters}) closes a change of direction that was not opened in its paragraph.',
            needless: 'An invisible character ({characters}) changes the direction of text that has no right-to-left letters.',
            mark: 'An invisible character ({characters}) stands in text that has no right-to-left letters.'
        }
    },
    examples: {
        bad: [
            'Open the file photo-⟦\u202E⟧gpj.exe to see it.',
            'The word ⟦\u202Dforced\u202C⟧ runs one way.',
            'Even here it is forced: שלום ⟦\u202Eabc\u202C⟧ עולם.',
            '```c\nif (strcmp(level, "user⟦\u202E \u2066// Check if admin\u2069 \u2066⟧")) {\n```',
            "```py\ndef transfer(account):\n    ''' Move money, then ⟦\u2067⟧''' ;return\n```",
            'Run `rm ⟦\u202E⟧txt.`.',
            'Written as a reference: ⟦&#x202E;⟧cba.',
            'Written as a number: ⟦&#8238;cba&#8236;⟧.',
            '<p>In HTML too: ⟦&#x202e;⟧cba</p>',
            '[a page](https://docs.example/⟦\u202E⟧sdaolnwod)',
            'A path copied from a dialog: ⟦\u202A⟧C:\\Users\\sam',
            'Opened ⟦\u2067⟧שלום and never closed.\n\nThe next paragraph.',
            'Nothing was opened⟦\u2069⟧ here.',
            'Plain ⟦\u2068words\u2069⟧ need no isolate.',
            'Plain words⟦\u200F⟧ need no mark.',
            'Nor by name⟦&rlm;⟧.',
            '---\ntitle: Safe ⟦\u202E⟧fdp.exe\n---\n\nText.'
        ],
        good: [
            'The override U+202E is invisible; write it as `\\u202E` in source.',
            'In HTML it is `&#x202E;`, and the mark is `&rlm;`.',
            'An escaped reference shows itself: \\&#x202E; is five characters more.',
            '```html\n<p>&#x202E;</p>\n<p>&rlm;</p>\n```',
            'השם \u2068Ada\u2069 מופיע בסוף.',
            'הגרסה \u2066v1.2.3\u2069 יצאה\u200F!',
            'אפשר לכתוב C++\u200E או C#\u200E בשורה אחת.',
            'استخدم \u202Anpm install\u202C ثم أعد التشغيل.',
            'يدعم HTML&rlm; و CSS&lrm; معًا.',
            '```js\nconst greeting = "\u2067שלום\u2069"\n```',
            'The word \u2067שלום\nעולם\u2069 goes on over two lines.',
            'A family: 👨\u200D👩\u200D👧, and a zero-width non-joiner in می\u200Cخواهم.',
            'Use <bdi>שם</bdi> or `dir="rtl"` rather than invisible characters.'
        ]
    },
    *check(view) {
        const page = (0,_detect_bidirectional_js__WEBPACK_IMPORTED_MODULE_0__/* .hasRightToLeftLetters */ .oF)(view.text);
        for (const { text, controls, inCode } of paragraphsOf(view)) {
            const rightToLeft = inCode ? (0,_detect_bidirectional_js__WEBPACK_IMPORTED_MODULE_0__/* .hasRightToLeftLetters */ .oF)(text) : page;
            const needed = rightToLeft || (0,_detect_bidirectional_js__WEBPACK_IMPORTED_MODULE_0__/* .hasRightToLeftLetters */ .oF)(text);
            for (const observation of judge(controls, rightToLeft))
                yield withRepair(observation, controls, view.text, needed);
        }
    }
}));
/** Without the characters the text keeps the order it is stored in; where right-to-left text needs some of them, people choose. */
function withRepair(observation, controls, text, needed) {
    const { range, message } = observation;
    if (!range)
        return observation;
    // What closes something beyond the range would be left to close nothing.
    const others = controls.some(({ start, end }) => start < range.start || end > range.end);
    if (message === 'open' && (needed || others))
        return observation;
    let kept = '';
    let at = range.start;
    for (const { start, end } of controls) {
        if (start < at || end > range.end)
            continue;
        kept += text.slice(at, start);
        at = end;
    }
    return { ...observation, fix: { range, text: kept + text.slice(at, range.end) } };
}
/** One observation for the worst that a paragraph's characters do, from the first that does it to the last. */
function* judge(controls, rightToLeft) {
    const { opened, closing } = (0,_detect_bidirectional_js__WEBPACK_IMPORTED_MODULE_0__/* .unbalanced */ .gw)(controls);
    const steering = controls.filter(({ kind }) => kind !== 'mark');
    const override = steering.findIndex(({ kind }) => kind === 'override');
    if (override !== -1)
        yield observed('override', steering.slice(override), { confidence: 'high' });
    else if (opened.length > 0)
        yield observed('open', opened, { confidence: 'high' });
    else if (closing.length > 0)
        yield observed('stray', closing, { confidence: 'medium', severity: 'warning' });
    else if (rightToLeft)
        return;
    else if (steering.length > 0)
        yield observed('needless', steering, { confidence: 'medium', severity: 'warning' });
    else
        yield observed('mark', controls, { confidence: 'low', severity: 'notice' });
}
function observed(message, controls, grade) {
    const range = { start: controls[0]?.start ?? 0, end: controls.at(-1)?.end ?? 0 };
    return {
        range,
        message,
        slots: {
            characters: (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .characters */ .hg)(controls.map(({ point }) => point), (point) => _detect_bidirectional_js__WEBPACK_IMPORTED_MODULE_0__/* .bidirectionalCharacters */ .Uf.get(point)?.name ?? '')
        },
        ...grade
    };
}
/** The section's controls by the paragraph they act in: a block of prose, or else a line; in code, a reference is just its letters. */
function paragraphsOf({ section, text, prose, code }) {
    const { start, end } = section.range;
    const blocks = new _document_span_js__WEBPACK_IMPORTED_MODULE_3__/* .RangeSet */ .o(prose.blocks
        .filter(({ kind }) => kind !== 'alternative' && kind !== 'title')
        .map((block) => prose.rangeOf(block.start, block.end))
        .sort((a, b) => a.start - b.start));
    const codes = new _document_span_js__WEBPACK_IMPORTED_MODULE_3__/* .RangeSet */ .o(code.map(({ range }) => range).sort((a, b) => a.start - b.start));
    const paragraphs = new Map();
    let line = { start, end: start };
    for (const found of (0,_detect_bidirectional_js__WEBPACK_IMPORTED_MODULE_0__/* .bidirectionalControls */ .US)(text.slice(start, end))) {
        const one = { ...found, start: found.start + start, end: found.end + start };
        const inCode = codes.has(one.start);
        if (inCode && one.reference)
            continue;
        if (one.start >= line.end)
            line = lineAround(text, one.start); // asked once a line: a line may be long and full of them
        const range = blocks.overlapping(one)[0] ?? line;
        const known = paragraphs.get(range.start);
        if (known)
            known.controls.push(one);
        else
            paragraphs.set(range.start, { text: text.slice(range.start, range.end), controls: [one], inCode });
    }
    return paragraphs.values();
}
function lineAround(text, at) {
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const end = text.indexOf('\n', at);
    return { start, end: end === -1 ? text.length : end };
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
