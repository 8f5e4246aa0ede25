export const id = 5634;
export const ids = [5634,6423];
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

/***/ 56413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isReserved),
/* harmony export */   s: () => (/* binding */ isSampleNumber)
/* harmony export */ });
/** Phone numbers that reach nobody: ranges the authorities keep for fiction and teaching, and digits that only show a form. */
const reserved = [
    {
        // 555-0100 to 555-0199 are kept for fiction; the rest of exchange 555 serves directories and has no subscribers.
        code: '1',
        national: /^\d{3}555\d{4}$/,
        source: 'North American Numbering Plan Administrator, 555 line numbers'
    },
    {
        code: '44',
        national: /^(?:1(?:1[3-8]|[2-6]1)4960\d{3}|1914980\d{3}|1632960\d{3}|2079460\d{3}|2896496\d{3}|2920180\d{3}|3069990\d{3}|7700900\d{3}|8081570\d{3}|9098790\d{3})$/,
        source: 'Ofcom, telephone numbers for use in TV and radio drama programmes'
    },
    {
        code: '61',
        national: /^(?:[2378](?:5550|7010)\d{4}|49157(?:0006|0110|015[6-9]|0313|0737|1266|1491|1804|2549|2665|2983|3087|3770|4118|4632|5254|5789|6398|6801|7426|7644|8148|8888|8957|9212|9455|9760))$/,
        source: 'Australian Communications and Media Authority, phone numbers for use in TV shows, films and creative works'
    },
    {
        code: '49',
        national: /^(?:3023125\d{3}|4066969\d{3}|6990009\d{3}|2214710\d{3}|8999998\d{3}|15228817386|15228895456|15254599371|17139200\d{2}|1729925904|1729968532|1729973185|1729973186|1729980752|1749091317|1749464308|176040690\d{2})$/,
        source: 'Bundesnetzagentur, Mitteilung 148/2021, Amtsblatt 7/2021 (Drama Numbers)'
    },
    {
        code: '33',
        national: /^(?:19900|26191|35301|46571|53649|63998)\d{4}$/,
        source: 'Arcep, numéros pour œuvres audiovisuelles (plan national de numérotation)'
    },
    { code: '353', national: /^2091\d{5}$/, source: 'ComReg, numbering conventions: numbers for drama, 020 91x xxxx' },
    {
        code: '46',
        national: /^(?:3139006\d{2}|4062804\d{2}|8465004\d{2}|9803192\d{2}|7017406(?:0[5-9]|[1-9]\d))$/,
        source: 'Post- och telestyrelsen, telefonnummer för användning i böcker, filmer och spel'
    }
];
/** Whether an authority has set the number aside for fiction or teaching. */
function isReserved(callingCode, nationalNumber) {
    return reserved.some(({ code, national }) => code === callingCode && national.test(nationalNumber));
}
/** Whether six or more digits of a number count up, count down or are all alike, as in numbers that show a form. */
function isSampleNumber(digits) {
    let run = 1;
    let step;
    for (let i = 1; i < digits.length; i++) {
        const next = (digits.charCodeAt(i) - digits.charCodeAt(i - 1) + 10) % 10;
        const even = next === 0 || next === 1 || next === 9;
        run = even && next === step ? run + 1 : even ? 2 : 1;
        step = even ? next : undefined;
        if (run >= 6)
            return true;
    }
    return false;
}


/***/ }),

/***/ 63529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accountWords: () => (/* binding */ accountWords),
/* harmony export */   mentionsAccount: () => (/* binding */ mentionsAccount),
/* harmony export */   usAccounts: () => (/* binding */ usAccounts)
/* harmony export */ });
/* harmony import */ var _reserved_phone_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56413);
/* harmony import */ var _whole_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93092);
/** Finds accounts at banks of the United States: a routing number whose check digit is right, and an account number, each with its word. */


/** One of these stands in every text in which an account is found; a routing number alone is public, and so is the word. */
const phrases = [
    'account number',
    'account no',
    'acct',
    'checking account',
    'savings account',
    'bank account',
    'routing number',
    'routing no',
    'aba number',
    'aba routing'
];
const accountWords = (0,_whole_words_js__WEBPACK_IMPORTED_MODULE_1__/* .asWakes */ .o)(phrases);
const routingWord = /(?<!\p{L})(?:routing|aba|rtn|transit)(?!\p{L})/iu;
const accountWord = /(?<!\p{L})(?:account|acct|a\/c|checking|savings)(?!\p{L})/iu;
const routing = /(?<![\p{L}\d.#_/-])\d{4}[ -]?\d{4}[ -]?\d(?![\d\p{L}_]|[.,-]\d)/gu;
const account = /(?<![\p{L}\d.$€£_/-])\d(?:[ -]?\d){5,16}(?![\d\p{L}_%]|[.,-]\d)/gu;
/** Federal Reserve districts, thrifts, electronic transactions and checks of travelers (ANSI X9.100-130). */
const districts = /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)/;
/** Routing numbers that processors publish for tests. */
const tests = new Set(['110000000', '000000000', '123456780', '111000025']);
/** UTF-16 units: between the two numbers, and from a number to its word. */
const reach = { pair: 120, word: 60 };
function usAccounts(text, assume) {
    const routings = numbersIn(text, routing).filter(({ start, end, digits }) => isRoutingNumber(digits) && (assume === 'real' || !tests.has(digits)) && isNear(routingWord, text, start, end));
    if (routings.length === 0)
        return [];
    const accounts = numbersIn(text, account).filter(({ digits }) => assume === 'real' || !(0,_reserved_phone_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .isSampleNumber */ .s)(digits));
    const found = [];
    for (const bank of routings) {
        const owned = accounts.find((one) => (one.end <= bank.start ? bank.start - one.end : one.start - bank.end) <= reach.pair &&
            (one.end <= bank.start || one.start >= bank.end) &&
            !routings.some(({ start }) => start === one.start) &&
            isNear(accountWord, text, one.start, one.end));
        if (owned === undefined)
            continue;
        const [start, end] = [Math.min(bank.start, owned.start), Math.max(bank.end, owned.end)];
        if (found.every((earlier) => earlier.end <= start))
            found.push({ start, end, digits: bank.digits + owned.digits });
    }
    return found;
}
function numbersIn(text, pattern) {
    return [...text.matchAll(pattern)].slice(0, 200).map(({ 0: shown, index }) => ({
        start: index,
        end: index + shown.length,
        digits: shown.replace(/\D/g, '')
    }));
}
/** Digits weighed 3, 7, 1 add up to a multiple of ten. */
function isRoutingNumber(digits) {
    if (!districts.test(digits) || /^0+$/.test(digits))
        return false;
    return [...digits].reduce((sum, digit, index) => sum + Number(digit) * ([3, 7, 1][index % 3] ?? 0), 0) % 10 === 0;
}
function isNear(word, text, start, end) {
    return word.test(`${text.slice(Math.max(0, start - reach.word), start)}\n${text.slice(end, end + reach.word / 3)}`);
}
const anyWord = (0,_whole_words_js__WEBPACK_IMPORTED_MODULE_1__/* .anyPhrase */ .u)(phrases);
function mentionsAccount(text) {
    return anyWord.isIn(text);
}


/***/ }),

/***/ 25634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _detect_plain_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6423);
/* harmony import */ var _detect_owner_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35272);
/* harmony import */ var _detect_us_account_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63529);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45777);




/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_3__/* .defineRule */ .K)({
    meta: {
        id: 'privacy/bank-account',
        severity: 'error',
        scope: 'added',
        subjects: ['page', 'pull-request'],
        wakes: [{ shape: 'iban' }, { literals: _detect_us_account_js__WEBPACK_IMPORTED_MODULE_2__.accountWords }],
        reads: 'prose',
        summary: 'Disallow bank account numbers of people',
        why: 'With a bank account number others can order, debit and deceive in the name of its owner.',
        remedy: 'Remove it. To show a format, take the sample of the IBAN registry for the country.',
        messages: {
            domestic: 'Routing number and account number of a bank account in the text. It belongs to somebody.',
            found: 'International bank account number in the text. It belongs to somebody, and its check digits are right.',
            organization: 'Bank account number in the text, it seems of an organization. Make sure that it is no person’s own.',
            example: 'Bank account number in the text, it seems as an example. Somebody may have it.'
        },
        sensitive: true
    },
    examples: {
        assume: 'real',
        bad: [
            'Send the money to Sam, IBAN ⟦GB82 WEST 1234 5698 7654 32⟧.',
            'Sam Doe: ⟦DE89370400440532013000⟧',
            'Her account is ⟦FR14 2004 1010 0505 0001 3M02 606⟧, please transfer there.',
            '| Name | Account |\n|---|---|\n| Sam | ⟦NL91 ABNA 0417 1643 00⟧ |',
            'Sam’s account: **⟦NO93 8601 1117 947⟧**.',
            'Pay half to ⟦BE68-5390-0754-7034⟧ and half to ⟦ES9121000418450200051332⟧ by Friday.',
            '---\npayee: Sam\niban: ⟦AT61 1904 3002 3457 3201⟧\n---\n\nHello.',
            'Donate to our association: ⟦IE29 AIBK 9311 5212 3456 78⟧.',
            'Wire it to routing number ⟦021000021, account number 483920175⟧, thanks.',
            'Sam’s account no. ⟦4839-2017-56, ABA 0110-0001-5⟧',
            '| Routing | Account number |\n|---|---|\n| ⟦121000248 | 9934820175⟧ |',
            'A valid IBAN looks like this, for example: ⟦PL61 1090 1014 0000 0712 1981 2874⟧.'
        ],
        good: [
            'Send the money to Sam, IBAN GB82 WEST 1234 5698 7654 32.',
            'For example, DE89 3704 0044 0532 0130 00 is a German IBAN.',
            'The reference GL0866863298221481 is no account.',
            'Her account is GB83 WEST 1234 5698 7654 32, and the check digits are wrong.',
            'Run `transfer --to GB82WEST12345698765432`.',
            'The IBAN of a company begins with two letters and two digits, such as DE00.',
            'The hash is AB12CD34EF56AB78CD90EF12AB34CD56.',
            'Set SHA256 ABCD EFGH 1234 5678 as the fingerprint.',
            'GB29 NWBK XXXX XXXX XXXX XX hides the account.',
            'Order AT20 2024 1001 0001 0002 shipped.',
            'Section ES01 1000 to ES01 2000 of the standard.',
            'The ABA routing number of the bank is 021000021.',
            'Test with routing number 110000000 and account number 000123456789.',
            'Routing number 021000022 and account number 483920175 fail the check.',
            'Routing: see 021000021 lines of the table; your account number is shown on the check.',
            'FI21 1234 5600 0007 85 is the sample of the registry.'
        ]
    },
    async load() {
        const [{ ibans }, { mentionsAccount, usAccounts }] = await Promise.all([
            __webpack_require__.e(/* import() */ 779).then(__webpack_require__.bind(__webpack_require__, 779)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 63529))
        ]);
        return { ibans, mentionsAccount, usAccounts };
    },
    *check({ prose }, { assume, loaded: { ibans, mentionsAccount, usAccounts } }) {
        const seen = (text, at, { start, end }, value, message) => {
            const range = prose.rangeOf(at + start, at + end);
            const owner = (0,_detect_owner_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .b)((0,_detect_owner_words_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsAround */ .Z)(text, start, end));
            return owner === 'person'
                ? { range, value, message, confidence: 'high' }
                : { range, value, message: owner, confidence: 'low', severity: 'notice' };
        };
        for (const { text, start } of prose.blocks) {
            for (const one of ibans(text, assume))
                yield seen(text, start, one, (0,_detect_plain_value_js__WEBPACK_IMPORTED_MODULE_0__/* .plainValue */ ._)('account', text.slice(one.start, one.end)), 'found');
        }
        if (!mentionsAccount(prose.text))
            return;
        // The two numbers may stand in two cells of a table.
        for (const one of usAccounts(prose.text, assume))
            yield seen(prose.text, 0, one, one.digits, 'domestic');
    }
}));


/***/ })

};
