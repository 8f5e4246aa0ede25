export const id = 503;
export const ids = [503];
export const modules = {

/***/ 30503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45777);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12715);
/** Links that show one address and lead to another site. Only an explicit address counts as shown: words that look like a host do not. */


/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    meta: {
        id: 'links/text-mismatch',
        severity: 'error',
        scope: 'added',
        subjects: ['page', 'pull-request'],
        wakes: [{ shape: 'link-with-host' }, { shape: 'user-name-in-address' }],
        reads: 'links',
        summary: 'Disallow links that show the address of another site',
        why: 'Readers trust the address they see, and give their passwords to the one they reach.',
        remedy: 'Show the address the link leads to, or describe the page in words.',
        messages: {
            other: 'The link shows {shown} and leads to {destination}.',
            disguised: 'The address begins like {shown} and leads to {destination}: what stands before the @ is a user name.'
        }
    },
    examples: {
        bad: [
            'Log in at ⟦[https://bank.example/login](https://bank-example.test/login)⟧.',
            'Log in at ⟦[www.bank.example](https://login.test/bank.example)⟧.',
            'Log in at ⟦[**https://bank**.example](https://bank.example.login.test)⟧.',
            'Log in at ⟦[`https://bank.example`](//login.test/)⟧.',
            'Log in at ⟦[https://bank.example/][1]⟧.\n\n[1]: https://login.test/',
            'Log in at ⟦[https://bank.example](https://login.test "https://bank.example")⟧.',
            'Log in at ⟦<a href="https://login.test">https://bank.example</a>⟧.',
            'Log in at ⟦[https://bank.example](https://bank.example@login.test)⟧.',
            'Log in ⟦[here](https://bank.example@login.test/)⟧.',
            'Log in at ⟦[the bank, https://bank.example/login, as ever](https://login.test)⟧.',
            'A page of another user: ⟦[https://ada.github.io/notes](https://bob.github.io/notes)⟧.',
            'Spelled with other letters: ⟦[https://bank.example](https://bаnk.example)⟧.',
            'An address by number: ⟦[https://bank.example](http://203.0.113.7/login)⟧.',
            'On your own machine: ⟦[https://bank.example](http://localhost:8080)⟧.',
            'Not by an archive: ⟦[https://bank.example](https://login.test/?u=https://bank.example)⟧.',
            'An archive of something else: ⟦[https://bank.example](https://web.archive.org/web/2024/https://login.test)⟧.',
            'With an invisible letter: ⟦[https://ba\u200Bnk.example](https://login.test)⟧.'
        ],
        good: [
            'See [https://bank.example/login](https://bank.example/login).',
            'See [https://bank.example](https://www.bank.example/en/).',
            'See [www.docs.bank.example](https://help.bank.example/).',
            'See <https://bank.example/login> and https://bank.example.',
            'See [bank.example](https://login.test): it only looks like an address.',
            'We moved from Postgres.app to [Node.js](https://nodejs.org).',
            'See [https://bank.example](/login), [https://bank.example](#login), [https://bank.example](../login.md).',
            'Write to [https://bank.example](mailto:help@bank.example).',
            'See [https://bank.example/terms](https://web.archive.org/web/20240101000000/https://bank.example/terms).',
            'See [https://bank.example/terms](https://www.google.com/url?q=https%3A%2F%2Fbank.example%2Fterms&sa=D).',
            'Report it at [https://msrc.microsoft.com/create-report](https://aka.ms/opensource/security/create-report).',
            'Watch [https://youtu.be/abc](https://www.youtube.com/watch?v=abc).',
            'Cite [https://doi.org/10.1000/182](https://publisher.example/182).',
            'See [https://bücher.example](https://xn--bcher-kva.example/).',
            'Open [http://localhost:3000](http://127.0.0.1:3000).',
            'Never open [hxxps://bank[.]example](https://reports.example/phishing/17).',
            'Open [https://<your-host>/admin](https://docs.example/admin).',
            'Shortened by the editor: [https://www.bank.exa…](https://login.test).',
            'Clone [https://team@code.example/app.git](https://team@code.example/app.git).',
            'Clone <https://ada.lovelace@code.example/app.git>.'
        ]
    },
    load: () => Promise.all(/* import() */[__webpack_require__.e(935), __webpack_require__.e(2309)]).then(__webpack_require__.bind(__webpack_require__, 42309)),
    *check({ links }, { loaded: { carries, destinationOf, isResolver, isSameSite, shownAddresses } }) {
        for (const { url, text, range } of links) {
            const destination = destinationOf(url);
            if (!destination)
                continue;
            const addresses = shownAddresses(text);
            const foreign = addresses.filter(({ host }) => !isSameSite(host, destination.host) && !isResolver(host) && !carries(destination, host));
            const [shown] = foreign;
            if (shown && foreign.length === addresses.length && !isResolver(destination.host)) {
                const slots = { shown: (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .hostName */ .Sm)(shown.host), destination: (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .hostName */ .Sm)(destination.host) };
                if (shown.alone)
                    yield { range, message: 'other', slots, confidence: 'high' };
                else
                    yield { range, message: 'other', slots, confidence: 'medium', severity: 'warning' };
            }
            else if (destination.disguise !== undefined) {
                const slots = { shown: (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .hostName */ .Sm)(destination.disguise), destination: (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .hostName */ .Sm)(destination.host) };
                yield { range, message: 'disguised', slots, confidence: 'high' };
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
