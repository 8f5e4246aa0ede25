export const id = 7484;
export const ids = [7484,6423];
export const modules = {

/***/ 6423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ruleOfKind),
/* harmony export */   _: () => (/* binding */ plainValue)
/* harmony export */ });
/** The one form of a private value, however it is written: what consent to it is known by. */
/** The rule that finds each kind. */
const ruleOfKind = {
    phone: 'privacy/phone-number',
    mail: 'privacy/email-address',
    account: 'privacy/bank-account',
    card: 'privacy/payment-card',
    'national-id': 'privacy/national-id',
    address: 'privacy/street-address',
    coordinates: 'privacy/coordinates'
};
/**
 * Phone numbers are taken in E.164 form. Letters are lower case; a mail address keeps its signs, coordinates keep what makes them numbers,
 * of all else letters and digits remain.
 */
function plainValue(kind, written) {
    const text = written.normalize('NFKC').trim().toLowerCase();
    if (kind === 'mail')
        return text.replace(/\s/g, '');
    if (kind === 'coordinates')
        return text.replace(/[^\d.,+-]/g, '');
    return text.replace(kind === 'phone' ? /[^\d+]/g : /[^\p{L}\p{N}]/gu, '');
}


/***/ }),

/***/ 87484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _detect_plain_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6423);
/* harmony import */ var _detect_residence_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77367);
/* harmony import */ var _detect_revealing_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76740);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45777);
/** Street addresses of people: the form of an address, and words that say somebody lives there. */




/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .defineRule */ .K)({
    meta: {
        id: 'privacy/street-address',
        severity: 'error',
        scope: 'added',
        subjects: ['page', 'pull-request'],
        wakes: [{ shape: 'street-address' }],
        reads: 'prose',
        summary: 'Disallow street addresses where people live',
        why: 'Where somebody lives can be used to find and to harm them.',
        remedy: 'Remove it. For samples, take a street that nobody lives in, such as Example Street.',
        messages: {
            found: 'A street address where somebody seems to live, next to words that turn it against them. Remove it.',
            likely: 'A street address where somebody seems to live. They may not have agreed to be published.'
        },
        sensitive: true
    },
    examples: {
        assume: 'real',
        bad: [
            'Sam lives at ⟦12 Example Street⟧, the blue door.',
            'Her home address is ⟦742 Evergreen Terrace⟧.',
            'Sam wohnt in der ⟦Musterstraße 12⟧.',
            'Sam habite au ⟦12 rue de l’Exemple⟧.',
            'Sam vive en la ⟦Calle Ejemplo 12⟧.',
            'His address: **⟦221B Baker Street⟧**, London.',
            'Here is where he lives: ⟦10 Example Road⟧. Pay him a visit.',
            'At ⟦4 Privet Drive⟧ is her house.'
        ],
        good: [
            'Sherlock Holmes lives at 221B Baker Street.',
            'Send the form to the office: 1600 Amphitheatre Parkway, or 45 Fremont Street.',
            'The library at 476 Fifth Avenue opens at ten.',
            'The cache lives at 12 different places in the Main Street module.',
            'Sam lives in Berlin.',
            'Her home address is stored in the profile, 2 fields and a Street field.',
            'Run `geocode "12 Example Street"` to see where she lives.',
            'The server lives on port 8080, Step 12 Quick Way.',
            'Sam wohnt in Berlin seit 2012.',
            'The state lives in 3 Redux stores; 10 Downing Street is not one of them.'
        ]
    },
    load: () => Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 41257)),
    *check({ prose }, { assume, loaded: { streetAddresses } }) {
        for (const block of prose.blocks) {
            for (const { start, end } of streetAddresses(block.text, assume)) {
                if (!(0,_detect_residence_words_js__WEBPACK_IMPORTED_MODULE_1__/* .tellsResidence */ .Rk)(block.text, start, end))
                    continue;
                const range = prose.rangeOf(block.start + start, block.start + end);
                if ((0,_detect_revealing_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isHostile */ .hy)(block.text))
                    yield { range, message: 'found', confidence: 'high' };
                else {
                    const value = (0,_detect_plain_value_js__WEBPACK_IMPORTED_MODULE_0__/* .plainValue */ ._)('address', block.text.slice(start, end));
                    yield { range, value, message: 'likely', confidence: 'medium', severity: 'warning' };
                }
            }
        }
    }
}));


/***/ })

};
