export const id = 2981;
export const ids = [2981,6423];
export const modules = {

/***/ 35272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ wordsAround),
/* harmony export */   b: () => (/* binding */ ownerOf)
/* harmony export */ });
/** Whose a number seems to be, from the words around it: a person's unless they speak of an organization or of an example. */
const organization = /(?<!\p{L})(?:associations?|foundation|charity|verein|e\. ?v\.|gmbh|ltd|inc|company|our (?:account|bank|project)|donat(?:e|ions?)|spenden(?:konto)?|dons?|donativos?|sponsors?|office|headquarters)(?!\p{L})/iu;
const personal = /(?<!\p{L})(?:his|hers?|my|mum|mother|dad|father|wife|husband|sister|brother|neighbou?r|friend|private|personal)(?!\p{L})/iu;
const example = /(?<!\p{L})(?:e\. ?g\.|for (?:example|instance)|such as|examples?|samples?|placeholders?|dummy|fictional|fictitious|fake|tests?|testing|invalid|format(?:ted)?|looks? like|zum beispiel|z\. ?b\.|beispiel|par exemple|exemple|por ejemplo|ejemplo)(?!\p{L})/iu;
const reach = { before: 90, after: 50 };
/** The words before and after a stretch of a text that tell whose it is. */
function wordsAround(text, start, end) {
    return `${text.slice(Math.max(0, start - reach.before), start)}\n${text.slice(end, end + reach.after)}`;
}
function ownerOf(words) {
    if (personal.test(words))
        return 'person';
    return organization.test(words) ? 'organization' : example.test(words) ? 'example' : 'person';
}


/***/ }),

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

/***/ 12981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _detect_plain_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6423);
/* harmony import */ var _detect_owner_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35272);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45777);
/** Numbers of payment cards in running text: an issuer's range, the right check digit, and grouping or a word that says card. */



const card = /(?<!\p{L})(?:cards?|visa|master ?card|amex|american express|discover|diners|maestro|jcb|union ?pay|cvv2?|cvc2?|karten?(?:nummer)?|kreditkarten?(?:nummer)?|carte|tarjeta|carta|cartão|kaart|kort|kart[ay]?|cc)(?!\p{L})|カード|信用卡|карт[аыуе]/iu;
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .defineRule */ .K)({
    meta: {
        id: 'privacy/payment-card',
        severity: 'error',
        scope: 'added',
        subjects: ['page', 'pull-request'],
        wakes: [{ shape: 'payment-card' }],
        reads: 'prose',
        summary: 'Disallow numbers of payment cards',
        why: 'Whoever reads the number of a payment card can try to pay with it.',
        remedy: 'Remove it, and ask the owner to have the card replaced. For tests, take a number that a processor publishes.',
        messages: {
            found: 'Number of a payment card in the text. Its check digit is right, so it may be somebody’s.',
            grouped: 'What looks like the number of a payment card in the text. Its check digit is right.',
            example: 'Number of a payment card in the text, it seems as an example. Take one that a processor publishes for tests.'
        },
        sensitive: true
    },
    examples: {
        assume: 'real',
        bad: [
            'Use my credit card ⟦4111 1111 1111 1111⟧, it is fine.',
            'Card number: ⟦5555555555554444⟧',
            'Sam’s card ⟦3782 822463 10005⟧ was charged.',
            '| Name | Visa |\n|---|---|\n| Sam | ⟦4012-8888-8888-1881⟧ |',
            'Meine Kreditkarte: **⟦6011 1111 1111 1117⟧**.',
            'Sa carte ⟦3056 930902 5904⟧ expire en mai.',
            'Number ⟦4242 4242 4242 4242⟧, valid until May.',
            'Pay with a test card, for example ⟦4000 0566 5566 5556⟧.'
        ],
        good: [
            'Use the test card 4111 1111 1111 1111.',
            'Card number: 5555555555554444, my favorite of the test cards.',
            'The card 4111 1111 1111 1112 has a wrong check digit.',
            'The snowflake of the channel is 4242424242424243018.',
            'Ticks: 636712345678901234; the card shows them.',
            'The float 0.4539578763621486 is close to the card’s ratio.',
            'ISBN 978-3-16-148410-0 stands on the card.',
            'The long number 4539578763621486 is an id.',
            'Your card number looks like 4XXX XXXX XXXX 1234.',
            'Call `charge("4242424242424242")` with the card.',
            'At 1609459200000 the card was drawn.'
        ]
    },
    load: () => __webpack_require__.e(/* import() */ 4608).then(__webpack_require__.bind(__webpack_require__, 14608)),
    *check({ prose }, { assume, loaded: { cardNumbers } }) {
        for (const block of prose.blocks) {
            for (const { start, end, grouped } of cardNumbers(block.text, assume)) {
                const words = (0,_detect_owner_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsAround */ .Z)(block.text, start, end);
                const named = card.test(words);
                if (!named && !grouped)
                    continue;
                const range = prose.rangeOf(block.start + start, block.start + end);
                const value = (0,_detect_plain_value_js__WEBPACK_IMPORTED_MODULE_0__/* .plainValue */ ._)('card', block.text.slice(start, end));
                if ((0,_detect_owner_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .b)(words) === 'example')
                    yield { range, value, message: 'example', confidence: 'low', severity: 'notice' };
                else if (named)
                    yield { range, value, message: 'found', confidence: 'high' };
                else
                    yield { range, value, message: 'grouped', confidence: 'medium', severity: 'warning' };
            }
        }
    }
}));


/***/ })

};
