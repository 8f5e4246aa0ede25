export const id = 5497;
export const ids = [5497,6423];
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

/***/ 14897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isSelfNamed)
/* harmony export */ });
/** Files in which people name themselves. */
const selfNamed = /(?:^|\/)(?:authors|contributors|maintainers|credits|thanks|acknowledge?ments|citation|copying|copyright|licen[cs]e|notice|code_?-?of_?-?conduct|security|governance|codeowners|changelog|changes|history|news)[^/]{0,30}$/i;
function isSelfNamed(path) {
    return selfNamed.test(path);
}


/***/ }),

/***/ 95497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _detect_plain_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6423);
/* harmony import */ var _detect_revealing_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76740);
/* harmony import */ var _detect_self_named_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14897);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45777);
/** E-mail addresses of other people in running text and in links that write. Role boxes, lists, samples and one's own are left alone. */




/** Lines in which people name themselves: notices, front matter, trailers of mail and commits. */
const signature = /(?<!\p{L})(?:copyright|©|\(c\)|authors?|maintain(?:er|ed)s?|editors?|contributors?|contact(?:ed|ing)?|report(?:ed|ing|s)?|signed-off-by|co-authored-by|reviewed-by|from|sender|license|incidents?|conduct|kontakt|contacto|autore?s?|auteurs?)(?!\p{L})/iu;
const sample = /(?<!\p{L})(?:e\.g\.|for example|for instance|such as|examples?|samples?|dummy|fake|beispiel|par exemple|por ejemplo)(?!\p{L})/iu;
const reach = { before: 120, after: 100 };
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .defineRule */ .K)({
    meta: {
        id: 'privacy/email-address',
        severity: 'error',
        scope: 'added',
        subjects: ['page', 'pull-request'],
        wakes: [{ shape: 'mail-address' }],
        reads: 'prose-and-links', // an address may stand in a `mailto:` link alone
        summary: 'Disallow private e-mail addresses of other people',
        why: 'A private e-mail address ties a name to a person, and pages are read by those who collect addresses.',
        remedy: 'Remove it, or name a role box or a page that its owner keeps. For samples, take a host such as example.org.',
        messages: {
            found: 'An e-mail address next to words that turn it against its owner. Remove it.',
            another: 'What seems to be the e-mail address of another person. They may not have agreed to be published.',
            private: 'E-mail address at a provider of private boxes. Make sure that its owner wants it here.'
        },
        sensitive: true
    },
    examples: {
        assume: 'real',
        bad: [
            'Sam’s private e-mail is ⟦sam.lee@mail.example⟧, she rarely answers.',
            'Her email: ⟦sam.lee@corp.example⟧',
            'Flood him with complaints at ⟦sam.lee@corp.example⟧ today.',
            'Here is where she lives and reads mail: ⟦sam.lee@mail.example⟧.',
            '[Her inbox](<https://other.test>) is ⟦sam.lee@corp.example⟧',
            'Ask Sam Lee, ⟦sam.lee@mail.example⟧, for the key.',
            '| Name | Mail |\n|---|---|\n| Sam | ⟦sam.lee@mail.example⟧ |',
            'Write to him: ⟦[Sam](mailto:sam.lee@mail.example)⟧.',
            'His personal email is <⟦sam.lee@corp.example⟧>.'
        ],
        good: [
            'Report incidents to conduct@python.invalid or to Sam.',
            'Her email: sam.lee@example.org',
            'Write to me: sam.lee@mail.example.',
            'Install `express@4.18.2` or express@3.0 and qs@1.1.0.',
            'Clone git@github.com:octo/repo.git and push.',
            'Use @decorator and ping @sam.lee on the forum.',
            '```\nemail: sam.lee@gmail.invalid\n```',
            'His email is `sam@mail.invalid` in the fixture.',
            'Her email is john.doe@contoso.com in all samples.',
            'Join python-dev@lists.example.net, his favorite list.',
            { path: 'AUTHORS.md', head: '* Sam Lee, sam.lee@corp.example, and her personal email too' },
            'Signed-off-by: Sam Lee <sam.lee@corp.example>',
            'The address in https://sam@host.example/ is his email.',
            'Doxxing is not allowed here; if you know what to do about it, write to sam.lee@corp.example.'
        ]
    },
    load: () => __webpack_require__.e(/* import() */ 3761).then(__webpack_require__.bind(__webpack_require__, 53761)),
    *check({ prose, links, path }, { assume, loaded: { mailAddresses } }) {
        const lenient = (0,_detect_self_named_js__WEBPACK_IMPORTED_MODULE_3__/* .isSelfNamed */ .m)(path);
        const seen = [];
        for (const block of prose.blocks) {
            for (const { start, end, host } of mailAddresses(block.text, assume)) {
                const before = block.text.slice(Math.max(0, start - reach.before), start);
                const after = block.text.slice(end, end + reach.after);
                const range = prose.rangeOf(block.start + start, block.start + end);
                seen.push(range);
                const grade = gradeOf(before, after, host, lenient);
                if (!grade)
                    continue;
                const within = links.some((link) => link.range.start <= range.start && range.end <= link.range.end);
                const value = grade.message === 'found' ? {} : { value: (0,_detect_plain_value_js__WEBPACK_IMPORTED_MODULE_0__/* .plainValue */ ._)('mail', block.text.slice(start, end)) };
                yield { range, ...grade, ...value, ...(within ? {} : { fix: { range, text: '(address removed)' } }) };
            }
        }
        for (const { url, text, range } of links) {
            if (!/^mailto:/i.test(url) || seen.some((one) => range.start <= one.start && one.end <= range.end))
                continue;
            const dialed = url.slice('mailto:'.length).replace(/\?.{0,2000}$/s, '');
            for (const { start, end, host } of mailAddresses(dialed, assume)) {
                const grade = gradeOf(text, '', host, lenient);
                const value = grade?.message === 'found' ? {} : { value: (0,_detect_plain_value_js__WEBPACK_IMPORTED_MODULE_0__/* .plainValue */ ._)('mail', dialed.slice(start, end)) };
                if (grade)
                    yield { range, ...grade, ...value };
            }
        }
    }
}));
/** How much an address with such words around it matters; not at all where its owner seems to give it. */
function gradeOf(before, after, host, lenient) {
    const words = `${before}\n${after}`;
    if ((0,_detect_revealing_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isHostile */ .hy)(words))
        return { message: 'found', confidence: 'high' };
    if (lenient || signature.test(words) || sample.test(words))
        return undefined;
    if ((0,_detect_revealing_words_js__WEBPACK_IMPORTED_MODULE_1__/* .tellsOfAnother */ .xQ)(words))
        return { message: 'another', confidence: 'medium', severity: 'warning' };
    const own = /(?<!\p{L})(?:my|me|mine|i|i['’]m|our|us|we)(?!\p{L})/iu;
    if (host === 'private' && !own.test(words))
        return { message: 'private', confidence: 'low', severity: 'notice' };
    return undefined;
}


/***/ })

};
