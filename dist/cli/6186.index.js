export const id = 6186;
export const ids = [6186];
export const modules = {

/***/ 56186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _detect_mixed_script_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50124);
/* harmony import */ var _document_span_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(429);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45777);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12715);
/** Words in which letters of another script stand for the Latin ones they look like: two names that read alike and are not. */




/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .K)({
    meta: {
        id: 'obfuscation/mixed-script',
        severity: 'warning',
        scope: 'added',
        subjects: ['page', 'pull-request'],
        wakes: [{ shape: 'mixed-script' }],
        reads: 'section',
        summary: 'Disallow letters of another script that pass for Latin ones',
        why: 'A word with look-alike letters reads as one thing and is another: no search finds it, and a name or an address leads elsewhere.',
        remedy: 'Write the word in the letters of one script.',
        messages: {
            disguised: 'A word has letters of another script among Latin ones that look the same ({characters}).',
            twin: 'A name in code has letters of another script ({characters}) and looks the same as another name on this page.',
            whole: 'A word looks Latin and is written in letters of another script alone ({characters}).',
            slip: 'A word of another script has Latin letters that look like its own ({characters}).'
        }
    },
    examples: {
        bad: [
            'Sign in to ⟦pаypal⟧ now.',
            'Free ⟦сrурtо⟧ for all.',
            '```c\nvoid sayHello() {}\nvoid ⟦sayНello⟧() {}\n```',
            'Use `⟦аdmin⟧` as the name.',
            'Written as a reference: ⟦p&#1072;ypal⟧.',
            'Parted by marks: ⟦p**а**ypal⟧.',
            'A Greek one: ⟦Αpple⟧ and ⟦gοοgle⟧.',
            'An Armenian one: ⟦micrօsoft⟧.',
            'A Cherokee one: ⟦Ꭺmazon⟧.',
            'The word ⟦раурӏ⟧ is Cyrillic throughout.',
            'Слово ⟦cетью⟧ набрано не той раскладкой.',
            'Читайте ⟦Cодержание⟧ внимательно.',
            'Русский текст, но ⟦pаypаl⟧ подделан.',
            '---\ntitle: The ⟦gіthub⟧ way\n---\n\nText.',
            '[docs](https://⟦gіthub⟧.example/)'
        ],
        good: [
            'Русский текст о GitHub, USB-порт и Wi-Fi.',
            'Склонения: PDFа, APIшка, IDов, VIPы, smsки.',
            'Ελληνικό κείμενο για το GitHub και API.',
            'Science: μs, kΩ, ΔT, λx, χ2, νmax, αβ, xα, πr, Σx, Ωm.',
            'СССР and НАТО are abbreviations.',
            'The letter а (U+0430) looks like a.',
            'Українська: її об’єкт, ґанок, ЄС.',
            'Српски: ћирилица и latinica, Београд.',
            'Հայերեն տեքստ և English.',
            'Ꮳꮃꭹ is Cherokee.',
            'ﬁne ligatures, naïve café, Zürich, İstanbul, ırmak.',
            'The identifier данные_list, переменнаяX, Δelta and функция1.',
            'Vitamin B₁₂, H₂O, №5, 5‰.',
            '日本語とEnglishが混ざる。한국어API도.',
            'Полный список: git commit, т. е. фиксация; а также C++ и C#.'
        ]
    },
    *check({ section, text, prose, code }) {
        const { start, end } = section.range;
        const seen = [];
        const codes = new _document_span_js__WEBPACK_IMPORTED_MODULE_2__/* .RangeSet */ .o(code.map(({ range }) => range).sort((a, b) => a.start - b.start));
        const cyrillic = (0,_detect_mixed_script_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOwnCyrillic */ .gx)(text);
        const judged = (found, range) => {
            if (found.kind === 'whole' && cyrillic)
                return undefined;
            if (found.kind === 'disguised' && cyrillic && isInflected(text.slice(range.start, range.end)))
                return undefined;
            return observed(found, range, text, codes.has(range.start));
        };
        for (const found of (0,_detect_mixed_script_js__WEBPACK_IMPORTED_MODULE_0__/* .disguisedWords */ .xb)(text.slice(start, end))) {
            const range = { start: found.start + start, end: found.end + start };
            const observation = judged(found, range);
            seen.push(range);
            if (observation)
                yield observation;
        }
        // What is put together from references, or over marks of emphasis, shows in prose alone.
        const known = new _document_span_js__WEBPACK_IMPORTED_MODULE_2__/* .RangeSet */ .o(seen);
        for (const found of (0,_detect_mixed_script_js__WEBPACK_IMPORTED_MODULE_0__/* .disguisedWords */ .xb)(prose.text)) {
            const range = prose.rangeOf(found.start, found.end);
            if (known.overlapping(range).length > 0)
                continue;
            const observation = judged(found, range);
            if (observation)
                yield observation;
        }
    }
}));
function observed(found, range, text, inCode) {
    const { kind, plain, points } = found;
    const common = { range, slots: { characters: (0,_slot_js__WEBPACK_IMPORTED_MODULE_3__/* .characters */ .hg)(points, _detect_mixed_script_js__WEBPACK_IMPORTED_MODULE_0__/* .letterName */ .yB) }, fix: { range, text: plain } };
    if (kind === 'slip')
        return { ...common, message: 'slip', severity: 'notice', confidence: 'medium' };
    const twin = hasWord(text, plain);
    if (kind === 'whole')
        return { ...common, message: 'whole', severity: twin || inCode ? 'warning' : 'notice', confidence: 'medium' };
    if (inCode && twin)
        return { ...common, message: 'twin', severity: 'error', confidence: 'high' };
    return { ...common, message: 'disguised', confidence: 'high' };
}
/** A Latin abbreviation with the ending of a language that writes otherwise. */
function isInflected(word) {
    return /^[A-Za-z]{2,20}[\u0430-\u044F]{1,4}$/.test(word);
}
function hasWord(text, word) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
        if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + word.length)))
            return true;
    }
    return false;
}
function isLetter(character) {
    return /[\p{L}\p{N}_]/u.test(character);
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
