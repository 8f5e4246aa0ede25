export const id = 4960;
export const ids = [4960,6423];
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

/***/ 84960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _detect_plain_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6423);
/* harmony import */ var _detect_owner_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35272);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45777);
/** Numbers by which states know people, in running text: the country's own word near a number that passes the country's check. */



/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .defineRule */ .K)({
    meta: {
        id: 'privacy/national-id',
        severity: 'error',
        scope: 'added',
        subjects: ['page', 'pull-request'],
        wakes: [{ shape: 'identity-number' }],
        reads: 'prose',
        summary: 'Disallow national identity, tax and social security numbers',
        why: 'Such a number stays with a person for life, and opens doors to whoever knows it.',
        remedy: 'Remove it. To show a format, take letters such as NNN-NN-NNNN, or a sample that the authority publishes.',
        messages: {
            found: 'Number by which a state knows a person in the text: its word stands near, and its form and check are right.',
            likely: 'What looks like a number by which a state knows a person, with its word near. It has no check digit.',
            example: 'Number by which a state may know a person, it seems as an example. Take a sample of the authority.'
        },
        sensitive: true
    },
    examples: {
        assume: 'real',
        bad: [
            'Sam’s DNI is ⟦12345678Z⟧.',
            'CPF: ⟦123.456.789-09⟧ (Sam Doe)',
            'RUT: ⟦12.345.678-5⟧, Sam Doe',
            'Her BSN is **⟦123456782⟧**.',
            'henkilötunnus: ⟦131052-308T⟧ (Sam)',
            'Sam Doe, PESEL ⟦44051401359⟧, lives here.',
            'T.C. Kimlik: ⟦10000000146⟧ (Sam)',
            'National Insurance number: ⟦AB123456C⟧ (Sam)',
            'Sams Steuer-ID ist ⟦86095742719⟧.',
            'Sams personnummer: ⟦811228-9874⟧',
            'His number, ⟦12345678Z⟧ (DNI), is known.',
            'El DNI de Sam en Argentina es ⟦20123456⟧.',
            'A valid CPF looks like ⟦111.444.777-35⟧.'
        ],
        good: [
            'Sam’s DNI is 12345678Z.',
            'The Social Security number 078-05-1120 is a famous sample.',
            'RFC 822 replaced RFC 733, and RFC 9110 replaced RFC 7230 to RFC 7235.',
            'Issue 123456789 is closed.',
            'Her BSN is 123456789, and the check digit is wrong.',
            'The CPF module counts 20240115 to 20241231.',
            'Write your SSN as NNN-NN-NNNN; never send it by mail.',
            'The order 52998224725 has shipped.',
            'Call `validate("529.982.247-25")` to check a CPF.',
            'RUT of the region: 10.20.30.40 and 192.168.100.200.',
            'The social security office opens 2024-05-06 at 10:30.',
            'NIF stands for network interface, version 1.20.300.'
        ]
    },
    load: () => Promise.all(/* import() */[__webpack_require__.e(6054), __webpack_require__.e(6939)]).then(__webpack_require__.bind(__webpack_require__, 26939)),
    *check({ prose }, { assume, loaded: { nationalIds } }) {
        for (const block of prose.blocks) {
            for (const { start, end, certain } of nationalIds(block.text, assume)) {
                const range = prose.rangeOf(block.start + start, block.start + end);
                const value = (0,_detect_plain_value_js__WEBPACK_IMPORTED_MODULE_0__/* .plainValue */ ._)('national-id', block.text.slice(start, end));
                const owner = (0,_detect_owner_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .b)((0,_detect_owner_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsAround */ .Z)(block.text, start, end));
                if (owner === 'example')
                    yield { range, value, message: 'example', confidence: 'low', severity: 'notice' };
                else if (certain)
                    yield { range, value, message: 'found', confidence: 'high' };
                else
                    yield { range, value, message: 'likely', confidence: 'medium', severity: 'warning' };
            }
        }
    }
}));


/***/ })

};
