export const id = 4215;
export const ids = [4215,6423];
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

/***/ 14215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _detect_plain_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6423);
/* harmony import */ var _detect_residence_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77367);
/* harmony import */ var _detect_revealing_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76740);
/* harmony import */ var _detect_street_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41257);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45777);
/** Coordinates of where people live: a pair of degrees to some ten meters, and words that say somebody lives there. */





/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .defineRule */ .K)({
    meta: {
        id: 'privacy/coordinates',
        severity: 'error',
        scope: 'added',
        subjects: ['page', 'pull-request'],
        wakes: [{ shape: 'coordinates' }],
        reads: 'prose',
        summary: 'Disallow coordinates of where people live',
        why: 'Coordinates to four decimals lead to a door, and somebody lives behind it.',
        remedy: 'Remove them, or round them to one decimal. For samples, take a place where nobody lives.',
        messages: {
            found: 'Coordinates of where somebody seems to live, next to words that turn them against that person. Remove them.',
            likely: 'Coordinates of where somebody seems to live. They may not have agreed to be published.'
        },
        sensitive: true
    },
    examples: {
        bad: [
            'Sam lives at ⟦0.0001, 0.0001⟧.',
            'Her house: ⟦0.12345, -0.12345⟧',
            'His home is **⟦-0.00012, 0.00034⟧**, the second floor.',
            'Her home address, ⟦0.1234 N, 0.1234 E⟧, is on the map.',
            'Sam wohnt bei ⟦0.5001, 0.5001⟧.',
            '| Name | Place |\n|---|---|\n| Sam | his house, ⟦0.1111, 0.2222⟧ |',
            '> Somebody wrote that she lives at ⟦0.4321, 0.4321⟧.',
            'Here is where he lives: ⟦0.0101, 0.0202⟧. Pay him a visit.'
        ],
        good: [
            'The tower stands at 47.3769, 8.5417.',
            'Latitude 47.3769, longitude 8.5417 of the town where she lives.',
            'Sam lives at 47.3, 8.5 or so.',
            'The value lives at 123.4567, 890.1234 in the table.',
            'Her house has 2.5000 rooms.',
            '`0.0001, 0.0001` is where she lives in the fixture.',
            'The matrix 0.1234, 0.5678 holds the weights.',
            'His home has version 1.2.3456, 7.8901.',
            'The path M 10.1234, 20.1234 draws a line.',
            'Sam lives in 10.0001 steps, not in 20.'
        ]
    },
    *check({ prose }) {
        for (const block of prose.blocks) {
            for (const { start, end } of (0,_detect_street_address_js__WEBPACK_IMPORTED_MODULE_4__.coordinatePairs)(block.text)) {
                if (!(0,_detect_residence_words_js__WEBPACK_IMPORTED_MODULE_1__/* .tellsResidence */ .Rk)(block.text, start, end))
                    continue;
                const range = prose.rangeOf(block.start + start, block.start + end);
                if ((0,_detect_revealing_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isHostile */ .hy)(block.text))
                    yield { range, message: 'found', confidence: 'high' };
                else {
                    const value = (0,_detect_plain_value_js__WEBPACK_IMPORTED_MODULE_0__/* .plainValue */ ._)('coordinates', block.text.slice(start, end));
                    yield { range, value, message: 'likely', confidence: 'medium', severity: 'warning' };
                }
            }
        }
    }
}));


/***/ })

};
