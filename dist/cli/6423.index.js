export const id = 6423;
export const ids = [6423];
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


/***/ })

};
