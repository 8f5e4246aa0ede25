export const id = 316;
export const ids = [316];
export const modules = {

/***/ 40316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   consentWaivers: () => (/* binding */ consentWaivers)
/* harmony export */ });
/* unused harmony exports mostValues, consentHash */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** Waivers for values whose owners agreed: known by slow, salted hashes, so that no value stands in the configuration. */

/** Some 0.1 s and 32 MB a value. */
const cost = { N: 32_768, r: 8, p: 1, maxmem: 67_108_864 };
/** Distinct values of one check that are hashed; a change with more was made to keep us busy. */
const mostValues = 40;
/** 64 hexadecimal digits of a value in its plain form, for one rule. */
function consentHash(salt, ruleId, value) {
    return new Promise((resolve, reject) => {
        (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scrypt)(`1\n${ruleId}\n${value}`, salt, 32, cost, (error, key) => {
            if (error)
                reject(error);
            else
                resolve(key.toString('hex'));
        });
    });
}
/** What still counts of the configured consents, for the values found. `today` is YYYY-MM-DD. */
async function consentWaivers({ salt, consent }, candidates, today, timeLeft) {
    const notes = [];
    const counting = consent.filter(({ hash, expires }) => {
        const ended = expires !== undefined && expires < today;
        if (ended)
            notes.push({ message: `The consent ${hash.slice(0, 8)}… ended on ${expires} and no longer counts.` });
        return !ended;
    });
    if (salt === undefined || counting.length === 0)
        return { waivers: [], notes };
    const hashes = new Map();
    for (const candidate of candidates) {
        const { value } = candidate.observation;
        if (value === undefined || hashes.has(keyOf(candidate)))
            continue;
        if (hashes.size >= mostValues || !timeLeft()) {
            notes.push({
                message: `Only the first ${hashes.size} private values were compared with the consents of the configuration.`
            });
            break;
        }
        hashes.set(keyOf(candidate), await consentHash(salt, candidate.rule.meta.id, value));
    }
    const waivers = counting.map(({ hash, ...rest }) => ({
        origin: 'configuration',
        selectors: ['privacy/*'],
        ...rest,
        covers: (candidate) => candidate.observation.value !== undefined && hashes.get(keyOf(candidate)) === hash
    }));
    return { waivers, notes };
}
function keyOf({ rule, observation }) {
    return `${rule.meta.id}\n${observation.value}`;
}


/***/ })

};
