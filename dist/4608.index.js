export const id = 4608;
export const ids = [4608];
export const modules = {

/***/ 85941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ cardLengths),
/* harmony export */   b: () => (/* binding */ passesLuhn)
/* harmony export */ });
/** Which digits begin a payment card, how many it then has, and whether its check digit is right (ISO/IEC 7812-1). */
/** Ranges of issuer numbers as the networks publish them, with the lengths of their cards. */
const networks = [
    { prefix: /^4/, lengths: [16, 19, 13] }, // Visa
    { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] }, // Mastercard
    { prefix: /^3[47]/, lengths: [15] }, // American Express
    { prefix: /^(?:30[0-5]|3095|36|3[89])/, lengths: [14, 16, 19] }, // Diners Club
    { prefix: /^(?:6011|64[4-9]|65)/, lengths: [16, 19] }, // Discover
    { prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 19] }, // JCB
    { prefix: /^62/, lengths: [16, 17, 18, 19] } // UnionPay
];
/** How many digits a card that begins so may have; none where no network issues such cards. */
function cardLengths(digits) {
    return networks.find(({ prefix }) => prefix.test(digits))?.lengths ?? [];
}
function passesLuhn(digits) {
    let sum = 0;
    for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
        const digit = digits.charCodeAt(i) - 48;
        sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
    }
    return sum % 10 === 0;
}


/***/ }),

/***/ 14608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cardNumbers: () => (/* binding */ cardNumbers)
/* harmony export */ });
/* harmony import */ var _card_issuer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85941);
/* harmony import */ var _reserved_phone_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56413);
/** Finds numbers of payment cards in running text; the numbers that processors publish for tests are no cards. */


const gap = '[ \\u00A0\\u202F-]';
/** Four and four, or American Express's four, six, five, or Diners Club's four, six, four; or all digits in a row. */
const written = new RegExp(`(?<![\\p{L}\\d.,_/#:-])(?:\\d{4}(${gap})\\d{4}\\1\\d{4}\\1\\d{1,4}(?:\\1\\d{3})?|\\d{4}(${gap})\\d{6}\\2\\d{4,5}|\\d{13,19})(?![\\p{L}\\d_]|[.,:/-]\\d)`, 'gu');
/**
 * Cards that open nothing, as the processors publish them for tests: the pages on testing of Stripe, PayPal,
 * Adyen and Braintree. Several count up or repeat, which `isSampleNumber` knows.
 */
const testCards = new Set(`4242424242424242 4000056655665556 5555555555554444 2223003122003222 5200828282828210 5105105105105100 378282246310005
  371449635398431 378734493671000 6011111111111117 6011000990139424 6011981111111113 3056930009020004 36227206271667
  30569309025904 38520000023237 6555900000604105 3566002020360505 3530111333300000 6200000000000005 6200000000000047
  4111111111111111 4012888888881881 4222222222222 4000000000000002 4000000000009995 4000002500003155 4000002760003184
  4000000000003220 4000000000000069 4000000000000127 4000000000000119 4917610000000000 4988438843884305 2222400070000005
  5577000055770004 5136333333333335 2222410740360010 5555341244441115 370000000000002 345177925488348 4005519200000004
  4009348888881881 4012000033330026 4012000077777777 4500600000000061 4217651111111119 5424000000000015 2223000048400011
  4007000000027 4012888818888 370000000000000`.split(/\s+/));
function cardNumbers(text, assume) {
    const found = [];
    for (const match of text.matchAll(written)) {
        const digits = match[0].replace(/\D/g, '');
        if (!(0,_card_issuer_js__WEBPACK_IMPORTED_MODULE_0__/* .cardLengths */ .Q)(digits).includes(digits.length) || !(0,_card_issuer_js__WEBPACK_IMPORTED_MODULE_0__/* .passesLuhn */ .b)(digits))
            continue;
        if (assume !== 'real' && (testCards.has(digits) || (0,_reserved_phone_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .isSampleNumber */ .s)(digits) || /0{6}/.test(digits)))
            continue;
        found.push({ start: match.index, end: match.index + match[0].length, grouped: digits.length < match[0].length });
    }
    return found;
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


/***/ })

};
