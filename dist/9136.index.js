export const id = 9136;
export const ids = [9136];
export const modules = {

/***/ 29136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45777);

const organization = /(?<!\p{L})(?:hot-?lines?|help-?(?:lines?|desk)|life-?lines?|(?:crisis|support|conduct|reporting|info|information|press|sales|service|safeguarding|incident|main) (?:line|desk|number)s?|switchboard|reception|front desk|(?:head )?office|head-?quarters|customer (?:service|care|support)|toll|fax(?:es)?|emergency (?:services?|numbers?)|samaritans|embassy|consulate|police|hospital|clinic|ambulance|poison|foundation|secretariat|registrar|enquiries|inquiries|notruf|zentrale|polizei|seelsorge|bürgertelefon|standard téléphonique|centralita|atención al cliente)(?!\p{L})/iu;
const person = /(?<!\p{L})(?:his|hers?|my|mum|mother|dad|father|wife|husband|sister|brother|neighbou?r|friend|home|private|personal|mobiles?|cell(?:phone)?|handy|móvil|portable)(?!\p{L})|\p{L}['’]s(?!\p{L})/iu;
const example = /(?<!\p{L})(?:e\. ?g\.|for (?:example|instance)|such as|examples?|samples?|placeholders?|dummy|fictional|fictitious|fake|test numbers?|formatted|formats?|e\.?164|zum beispiel|z\. ?b\.|beispiel|par exemple|por ejemplo|ejemplo)(?!\p{L})/iu;
/** UTF-16 units of the block before and after a number that tell whose it is. */
const context = { before: 90, after: 50 };
/** Links that dial or open a chat with a number. */
const dialing = /^(?:tel|sms|callto|facetime):(?:\/\/)?([+\d\s().%-]{7,40})|^https?:\/\/(?:wa\.me\/|(?:api\.|web\.)?whatsapp\.com\/send\/?\?(?:[^#]{0,100}&)?phone=)(?:\+|%2B)?(\d{7,15})|^whatsapp:\/\/send\?(?:[^#]{0,100}&)?phone=(?:\+|%2B)?(\d{7,15})/i;
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    meta: {
        id: 'privacy/phone-number',
        severity: 'error',
        scope: 'added',
        subjects: ['page', 'pull-request'],
        wakes: [
            { shape: 'phone-number' },
            { literals: ['tel:', 'sms:', 'callto:', 'facetime:', 'wa.me/', 'whatsapp'], as: 'written' }
        ],
        reads: 'prose-and-links', // a number may stand in a `tel:` address alone
        summary: 'Disallow phone numbers of people',
        why: 'A phone number identifies somebody who may never have agreed to be published.',
        remedy: 'Remove it, or link to a page its owner keeps. To show a format, take a number reserved for fiction.',
        messages: {
            found: 'Phone number in the text. It identifies somebody who may not have agreed to be published.',
            national: 'What looks like a phone number in the text. It may identify somebody who has not agreed to be published.',
            dialed: 'The link dials a phone number. It identifies somebody who may not have agreed to be published.',
            organization: 'Phone number in the text, it seems of an organization. Make sure that it is no person’s own.',
            example: 'Phone number in the text, it seems as an example. Somebody may have it.'
        },
        sensitive: true
    },
    examples: {
        assume: 'real',
        bad: [
            'Ring Sam on ⟦+44 7700 900123⟧ after six.',
            'His number is **⟦+1 202 555 0143⟧**, text him.',
            'Written another way: ⟦+44 (0)7700 900123⟧, ⟦+447700900124⟧, ⟦(+44) 7700-900-125⟧.',
            '| Name | Reach |\n|---|---|\n| Sam | ⟦+61 491 570 156⟧ |',
            '# Sam, ⟦+1 (202) 555-0143⟧\n',
            '---\nauthor: Sam\nphone: "⟦+44 7700 900123⟧"\n---\n\nHello.',
            '![Sam, ⟦+44 7700 900123⟧](sam.png "⟦+44 7700 900124⟧")',
            '<p>Sam: ⟦+44&nbsp;7700&nbsp;900123⟧</p>',
            'A number in two styles: ⟦+44 7700 *900123⟧*.',
            'With digits of another script: ⟦+٤٤ ٧٧٠٠ ٩٠٠١٢٣⟧.',
            'On 2024-05-01 she gave ⟦+44 7700 900123⟧ 2024 times.',
            '⟦[Call Sam](tel:+44-7700-900123)⟧',
            '⟦[Write to Sam](https://wa.me/447700900123)⟧',
            '[⟦+44 7700 900123⟧](tel:+447700900123)',
            'Call Sam at ⟦(202) 555-0143⟧ or on the mobile, ⟦07700 900123⟧.',
            'Sam’s phone: ⟦202-555-0143⟧.',
            'Sams Handy: ⟦0171 3920012⟧, abends.',
            'Téléphone portable de Sam : ⟦06 39 98 12 34⟧.',
            'She can be reached, if the phone works up in the hills, on ⟦07700 900123⟧.',
            'Our hotline is open all day: ⟦+44 20 7946 0958⟧.',
            'In E.164 form, for example, ⟦+442079460958⟧.'
        ],
        good: [
            'Ring Sam on +44 7700 900123 after six.',
            'Dial 112 in an emergency, 116 123 to talk, or 911.',
            'Our hotline is free: +1 800 253 0000, 1-800-253-0000, 0800 1111.',
            'Fixed in 1.20.300.4000 on 2024-01-15 by commit 4155550132.',
            'The largest is 2147483647; the time 1609459200; the snowflake 175928847299117063.',
            'Listen on 203.0.113.20:8080, or on [2001:db8::1234:5678]:443.',
            'ISBN 978-3-16-148410-0, DOI 10.1000/182, order 0123 456 789.',
            'Account DE89 3704 0044 0532 0130 00, card 4111 1111 1111 1111.',
            'The tower stands at +47.37688712, +8.54169421.',
            'The change adds +1234567 and takes −7654321 lines, +12.5 %.',
            'Write +33 6 12 34 56 78 or +91 98765 43210: anybody sees that the digits only show the form.',
            'Call the function 4155550132 times; the call returned 200 404 500 403.',
            'Store it as `+14152360132`, never as `(415) 236-0132`.',
            'The tracking number is 1Z 999 AA1 01 2345 6784, the UUID 550e8400-e29b-41d4-a716-446655440000.',
            'In the table: 415-236-0132, 020 7183 8750.',
            'Tell me where the phone rings: 10:30, 11:45, 12:15 on 03.05.2024 or 05/03/2024.',
            'The call happened 1999-12-31 23:59:59, took 0.000123456 s and moved 012 345 678 bytes.',
            '[Call us](tel:112), [ring](tel:+18002530000), [read](https://docs.example/447700900123).'
        ]
    },
    load: () => Promise.all(/* import() */[__webpack_require__.e(2713), __webpack_require__.e(4498)]).then(__webpack_require__.bind(__webpack_require__, 14498)),
    *check({ prose, links }, { assume, loaded: { dialedNumber, phoneNumbers } }) {
        const heading = prose.blocks.find(({ kind }) => kind === 'heading')?.text ?? '';
        const seen = [];
        for (const block of prose.blocks) {
            for (const { start, end, number, form } of phoneNumbers(block.text, assume)) {
                const range = prose.rangeOf(block.start + start, block.start + end);
                seen.push({ number, range });
                yield { range, value: number, ...gradeOf(wordsAround(block, start, end), heading, form) };
            }
        }
        for (const { url, text, range } of links) {
            const digits = dialing
                .exec(url)
                ?.slice(1)
                .find((written) => written !== undefined);
            const number = digits === undefined ? undefined : dialedNumber(digits, assume);
            // Where the link shows the number it dials, the number shown is the finding.
            if (number === undefined ||
                seen.some((one) => one.number === number && range.start <= one.range.start && one.range.end <= range.end))
                continue;
            yield { range, value: number, ...gradeOf(text, heading, 'international', 'dialed') };
        }
    }
}));
function wordsAround({ text }, start, end) {
    return `${text.slice(Math.max(0, start - context.before), start)}\n${text.slice(end, end + context.after)}`;
}
/** Whose number it seems to be, from the words around it and the heading above. */
function gradeOf(words, heading, form, message = 'found') {
    if (!person.test(words)) {
        if (organization.test(words) || organization.test(heading))
            return { message: 'organization', confidence: 'low', severity: 'notice' };
        if (example.test(words))
            return { message: 'example', confidence: 'low', severity: 'notice' };
    }
    if (form === 'near')
        return { message: 'national', confidence: 'medium', severity: 'warning' };
    return { message, confidence: 'high' };
}


/***/ })

};
