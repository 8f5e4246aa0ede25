export const id = 3938;
export const ids = [3938];
export const modules = {

/***/ 31761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ spdxTags),
/* harmony export */   k: () => (/* binding */ spdxExpression)
/* harmony export */ });
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93326);
/* harmony import */ var _license_mention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62784);
/** Finds SPDX tags, which name the license or the holder of a file for machines: `SPDX-License-Identifier: MIT`. */


// In halves, so that a license scanner does not take this line for a tag of this file.
const pattern = new RegExp(`SPDX-${'License-Identifier'}:[ \\t]{0,8}([^\\r\\n]{1,200})|SPDX-${'FileCopyrightText'}:[ \\t]{0,8}([^\\r\\n]{1,200})`, 'g');
/** UTF-16 units before a tag that may be comment marks and indentation. */
const longestLead = 100;
function spdxTags(text) {
    const tags = [];
    for (const match of text.matchAll(pattern)) {
        const written = match[1] ?? match[2] ?? '';
        const value = written.replace(/(?:-->|\*\/\}?|#\}|%>)[^\r\n]*$/, '').trimEnd();
        const end = match.index + match[0].length - (written.length - value.length);
        const before = text.slice(Math.max(0, match.index - longestLead), match.index);
        const line = before.slice(before.lastIndexOf('\n') + 1);
        tags.push({
            tag: match[1] === undefined ? 'copyright' : 'license',
            value,
            start: match.index,
            end,
            leads: /^[^\p{L}\p{N}]*$/u.test(line)
        });
    }
    return tags;
}
/** An SPDX expression as SPDX spells it, a spelled name by our own table; `undefined` for what is neither. */
function spdxExpression(written) {
    const value = written.trim().replace(/^["'`]|["'`,.;]{1,2}$/g, '');
    try {
        spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__(value);
        return value;
    }
    catch {
        return (0,_license_mention_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseNamed */ .X)(value);
    }
}


/***/ }),

/***/ 47698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ holdsCreditWords),
/* harmony export */   om: () => (/* binding */ creditSigns),
/* harmony export */   yH: () => (/* binding */ isCreditHeading)
/* harmony export */ });
/* harmony import */ var _detect_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58071);
/* harmony import */ var _credit_words_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);
/* harmony import */ var _proper_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33217);
/** Finds the words with which work is credited: "adapted from", "photo by", "Image credit:", in several languages. */



const kinds = [
    'changed',
    'taken',
    'maker',
    'label',
    'permission',
    'based',
    'source',
    'inspired'
];
const phrases = new _detect_word_js__WEBPACK_IMPORTED_MODULE_1__/* .Phrasebook */ .BQ(kinds.flatMap((kind) => _credit_words_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .creditWords */ .$[kind].map((phrase) => [phrase, kind])));
const headings = new _detect_word_js__WEBPACK_IMPORTED_MODULE_1__/* .Phrasebook */ .BQ(_credit_words_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .creditWords */ .$.heading.map((phrase) => [phrase, true]));
/** UTF-16 units of one passage that are read for signs; a credit of more is none. */
const longest = 20_000;
/** The signs in a passage, in order; `links` are the places of its links, which are objects like names. */
function creditSigns(text, links = []) {
    const words = new _detect_word_js__WEBPACK_IMPORTED_MODULE_1__/* .Words */ .UG(text.slice(0, longest));
    const signs = [];
    for (let at = 0; at < words.length; at++) {
        const found = phrases.find(words, at);
        if (!found)
            continue;
        const sign = { kind: found.value, start: words.start(at), end: words.end(at + found.length - 1) };
        const broken = /[.;!?]\s|\n\n/.test(words.source.slice(sign.start, sign.end));
        if (broken || endsTitle(sign, links, words.source) || !stands(sign, words, at + found.length, links))
            continue;
        signs.push(sign);
        at += found.length - 1;
    }
    return signs;
}
/** Whether the words of a sign begin as the last ones of a linked title: "[Wave photo](…) by Ada", "upload a [photo](…) by Friday". */
function endsTitle(sign, links, text) {
    const link = links.find(({ start, end }) => start <= sign.start && sign.start < end && end < sign.end);
    return (link !== undefined && (link.start < sign.start || /[\p{L}\p{N}]\s?$/u.test(text.slice(0, link.start).slice(-3))));
}
/** Whether a text holds any of the words of credit, whatever stands beside them. */
function holdsCreditWords(text) {
    const words = new _detect_word_js__WEBPACK_IMPORTED_MODULE_1__/* .Words */ .UG(text);
    for (let at = 0; at < words.length; at++)
        if (phrases.find(words, at))
            return true;
    return false;
}
/** Whether a heading announces credits: "Credits", "License and attribution", "Image credits". */
function isCreditHeading(heading) {
    const words = new _detect_word_js__WEBPACK_IMPORTED_MODULE_1__/* .Words */ .UG(heading.slice(0, 200));
    for (let at = 0; at < words.length && words.length <= 6; at++)
        if (headings.find(words, at))
            return true;
    return false;
}
/** A line, a bracket, a dash or a sentence begins before the sign. */
const beginning = /(?:^|[\n([|*•–—.;,>-]\s{0,3})$/;
/** Whether a sign is one here: labels need their colon, most others an object. */
function stands(sign, words, next, links) {
    const text = words.source;
    const after = text.slice(sign.end, sign.end + 4);
    const before = text.slice(Math.max(0, sign.start - 4), sign.start);
    const begins = beginning.test(before) && (before.length === 4 || beginning.test(before.trimStart()));
    switch (sign.kind) {
        case 'label':
            return (/^\s{0,2}[:：]/.test(after) || (begins && /^\s{1,2}[–—-]\s/.test(after))) && text.length > sign.end + 3;
        case 'source':
            return begins && /^\s{0,2}[:：]/.test(after) && text.length > sign.end + 3;
        case 'permission':
        case 'inspired':
            return true;
        default:
            return hasObject(sign, words, next, links);
    }
}
/** Words that may stand between a sign and its object: "adapted from the example policy from the …". */
const lead = new Set('the a an this that these from by of an our their his her official original following article post blog tutorial guide document page version template policies guidelines rules laid set out described found published what work works content code example examples policy policies book paper talk material materials text part parts large in at on and wiki project der die das dem den des le la les l du de el los las o os as il lo'.split(' '));
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** A title in quotation marks has several words; a single one may be a path: `import photo from './photo.png'`. */
const quotedTitle = /^\s{0,3}(?:the |a |an )?["“'‘«「『`][^"”'’»」』`\n]{1,80}\s/;
/** Whether a link, a name or a quoted title follows closely; in languages without spaces a link, on either side. */
function hasObject(sign, words, next, links) {
    const text = words.source;
    if (withoutSpaces.test(text.slice(sign.start, sign.end))) {
        return links.some(({ start, end }) => (start >= sign.end - 1 && start < sign.end + 8) || (end <= sign.start && sign.start - end < 14));
    }
    const stop = sentenceEnd(text, sign.end, sign.end + 120);
    if (links.some(({ start }) => start >= sign.end - 1 && start < stop))
        return true;
    if (quotedTitle.test(text.slice(sign.end, sign.end + 100)))
        return true;
    for (let at = next; at < next + 7 && at < words.length && words.start(at) < stop; at++) {
        if ((0,_proper_name_js__WEBPACK_IMPORTED_MODULE_2__/* .properNameAt */ .Z)(text, words.start(at)))
            return true;
        if (!lead.has(words.at(at)))
            return false;
    }
    return false;
}
function sentenceEnd(text, from, furthest) {
    const match = /[.;!?](?:\s|$)/.exec(text.slice(from, furthest));
    return match ? from + match.index : furthest;
}


/***/ }),

/***/ 98114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   foreignHolders: () => (/* binding */ foreignHolders),
/* harmony export */   holdersIn: () => (/* binding */ holdersIn)
/* harmony export */ });
/* harmony import */ var _detect_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58071);
/* harmony import */ var _credit_sign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47698);
/* harmony import */ var _holders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82900);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99575);
/** Holders of rights that notices on a page name, told apart from those who are known to be at home there. */




/** Words that stand where a name is to be put in, and for everybody who wrote the page. */
const nobody = /^(?:(?:the )?(?:your|name|author|authors|owner|company|copyright|contributors|project|example|full|legal|holder)\b|\[|<|yyyy)/i;
/** Notices of the head by somebody whom neither `own` nor the base names; none where nobody at all is known. */
function foreignHolders(head, base, own) {
    const before = base ? (0,_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .namedHolders */ .D)(base, (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.passagesOf)(base)).map(({ name }) => name) : [];
    const known = [...own, ...before].map(_detect_word_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedWords */ .C8).filter((words) => words !== '');
    if (known.length === 0)
        return [];
    const passages = (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.passagesOf)(head);
    return (0,_holders_js__WEBPACK_IMPORTED_MODULE_1__/* .namedHolders */ .D)(head, passages).flatMap(({ name, range }) => {
        const words = (0,_detect_word_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedWords */ .C8)(name);
        if (nobody.test(name) || known.some((one) => one.includes(words) || words.includes(one)))
            return [];
        const passage = passages.find((one) => one.range.start <= range.start && range.end <= one.range.end);
        const credited = passage && (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_0__/* .creditSigns */ .om)(passage.text, passage.links).length > 0;
        return credited ? [] : [range];
    });
}
/** The holders that the first notices of a license text name. */
function holdersIn(license) {
    return [
        ...license
            .slice(0, 5_000)
            .matchAll(/^\W{0,10}copyright\s{1,3}(?:\(c\)|©)?\s{0,3}(?:\d{4}[-–,\d\s]{0,40})?([^\r\n]{2,100})$/gim)
    ]
        .map((match) => (match[1] ?? '').split(/<|all rights reserved/i, 1)[0] ?? '')
        .map((name) => name.replace(/[.,\s]{1,20}$/, ''))
        .filter((name) => name !== '' && !nobody.test(name));
}


/***/ }),

/***/ 33217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ properNameAt)
/* harmony export */ });
/** Reads the name of a person, an organization or a work: words in capitals with the small words between them. */
const capital = /(?:@[\w-]{1,39}|(?:\p{Lu}|\p{Lt}|\p{Lo}|\d{1,3}\p{Lu})[\p{L}\p{M}\p{N}&+#'’_/-]{0,40}\.?)/uy;
const between = /(?:\s(?:of|the|de|del|della|der|den|di|da|do|dos|la|le|van|von|zu|and|&|for|in|y|e|et|und|to|on))?(?:\s(?:the|la|le|der))?[ \u00A0]/uy;
/** Capitals that begin a sentence or say who we are, and so name nobody. */
const common = /^(?:The|A|An|This|That|These|Those|It|We|You|I|Our|Your|My|He|She|They|If|In|On|At|As|For|To|All|See|Also|Please|Note|By|Using|With|From|Read|View|Visit|Click|Learn|Download|Here|There|When|Where|What|Which|How|Why|API|URL|CLI|JSON|HTML|HTTP|ID|SDK|UI)$/;
/** At most this many words belong to one name. */
const mostWords = 12;
/** The name that begins at an offset; `undefined` where none does. */
function properNameAt(text, start) {
    let end = start;
    for (let count = 0; count < mostWords; count++) {
        let from = end;
        if (count > 0) {
            between.lastIndex = end;
            const gap = between.exec(text);
            if (!gap)
                break;
            from = end + gap[0].length;
        }
        capital.lastIndex = from;
        const word = capital.exec(text);
        if (!word || (count === 0 && common.test(word[0])))
            break;
        const initial = /^\p{Lu}\.$|^(?:Dr|Prof|Mr|Ms|Mrs|Jr|Sr|St|Inc|Ltd|Co)\.$/u.test(word[0]);
        end = from + word[0].length - (word[0].endsWith('.') && !initial ? 1 : 0);
        if (word[0].endsWith('.') && !initial)
            break;
    }
    return end > start ? { name: text.slice(start, end).replace(/['’]s$/, ''), end } : undefined;
}


/***/ })

};
