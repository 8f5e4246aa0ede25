export const id = 1545;
export const ids = [1545];
export const modules = {

/***/ 11545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PageCredits: () => (/* binding */ PageCredits)
/* harmony export */ });
/* harmony import */ var _detect_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58071);
/* harmony import */ var _credit_sign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47698);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73854);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99575);




/** UTF-16 units of a passage or comment that credits somebody. */
const longestCredit = 5_000;
/** What a page says of those it took from, ready to be asked of many texts. */
class PageCredits {
    /** Where links and the front matter lead, as `urlKey` gives them. */
    #addresses;
    /** The words of credits, ` ` before and after. */
    #words;
    constructor(document) {
        const entries = document.frontMatter?.entries.map(({ value }) => String(value)) ?? [];
        const written = [...document.text.matchAll(/https?:\/\/[^\s<>"'`)\]]{3,500}/g)].map(([url]) => url.replace(/[.,;:]{1,9}$/, ''));
        this.#addresses = new Set([...document.links.map(({ url }) => url), ...entries, ...written].map(_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .urlKey */ .X9));
        const stated = (0,_passage_js__WEBPACK_IMPORTED_MODULE_2__.passagesOf)(document).filter(({ text, heading }) => (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_0__/* .isCreditHeading */ .yH)(heading) || (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsCreditWords */ .DH)(text));
        const hidden = document.comments.filter(({ text }) => (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsCreditWords */ .DH)(text));
        const words = [...stated, ...hidden].map(({ text }) => text.slice(0, longestCredit));
        this.#words = ` ${(0,_detect_word_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedWords */ .C8)([...words, ...entries].join(' | '))} `;
    }
    /** Whether the page names the text: by its address, or, where it credits something, by title, author or file name. */
    name(source) {
        if (source.url !== undefined && this.#addresses.has((0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .urlKey */ .X9)(source.url)))
            return true;
        const file = source.path.slice(source.path.lastIndexOf('/') + 1);
        const names = [source.title, source.author, /^(?:readme|index)\./i.test(file) ? undefined : file];
        return names.some((name) => {
            const words = name === undefined ? '' : (0,_detect_word_js__WEBPACK_IMPORTED_MODULE_3__/* .foldedWords */ .C8)(name);
            return words.length >= 4 && this.#words.includes(` ${words} `);
        });
    }
}


/***/ }),

/***/ 73854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vf: () => (/* binding */ evidencePage),
/* harmony export */   X9: () => (/* binding */ urlKey),
/* harmony export */   m3: () => (/* binding */ mayHoldEvidence),
/* harmony export */   mz: () => (/* binding */ creditKind)
/* harmony export */ });
/* unused harmony export nameKey */
/* harmony import */ var _detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62784);
/* harmony import */ var _detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50536);
/* harmony import */ var _detect_word_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58071);
/* harmony import */ var _credit_sign_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47698);
/* harmony import */ var _credits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2285);
/* harmony import */ var _holders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82900);
/* harmony import */ var _licenses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38407);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99575);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(73990);
/** What on a page gives credit or names a license, in a form in which two versions of the page can be compared. */









/** Texts that many pages take over, known for the license that asks for their name. */
const knownWork = /\bcontributor covenant\b|\bcitizen code of conduct\b/i;
/** What can be based on the work of others; software and numbers are based on other things in another sense. */
const workSubject = /\b(?:this|these|our|the|parts?|portions?|some|much|text|content|language|section|sections) (?:(?:\w+ ){0,4})?(?:documents?|documentation|docs|guides?|guidelines?|pages?|articles?|polic(?:y|ies)|codes?|conduct|tutorials?|sections?|templates?|text|contents?|agreements?|examples?|posts?|lessons?|courses?|chapters?|handbooks?|manuals?|diagrams?|images?|figures?|pictures?|materials?|works?|translations?|terms|statements?|process|procedures?|framework|checklists?|glossary|faq|readme|license|slides|exercises?|workshops?|curriculum|project|community)\b/i;
function evidencePage(document) {
    const passages = (0,_passage_js__WEBPACK_IMPORTED_MODULE_6__.passagesOf)(document);
    const licenses = (0,_licenses_js__WEBPACK_IMPORTED_MODULE_5__.namedLicenses)(document, passages);
    const credits = (0,_credits_js__WEBPACK_IMPORTED_MODULE_3__/* .namedCredits */ .o)(passages, licenses, document.text).filter(({ kind, basis }) => kind !== 'template' && basis !== 'inspired');
    const credited = new Set(credits.map(({ passage }) => passage));
    const passageAt = passageFinder(passages);
    const evidence = [
        ...credits.map((credit) => creditEvidence(credit, passages, document)),
        ...licenses.flatMap((license) => licenseEvidence(license, passages, passageAt(license.range.start), credited)),
        ...(0,_holders_js__WEBPACK_IMPORTED_MODULE_4__/* .namedHolders */ .D)(document, passages).map(({ name, range }) => ({
            kind: 'holder',
            range,
            ...numbered(passageAt(range.start)),
            keys: [nameKey(name)]
        })),
        ...passages.flatMap((passage, number) => (credited.has(number) ? [] : knownWorks(passage, number)))
    ];
    return { document, passages, folded: passages.map(({ text }) => (0,_detect_word_js__WEBPACK_IMPORTED_MODULE_7__/* .foldedWords */ .C8)(text)), evidence };
}
/** Equal for addresses that differ in scheme, `www.`, a final slash, a fragment or case. */
function urlKey(url) {
    return `url:${url
        .trim()
        .toLowerCase()
        .replace(/^[a-z]{2,10}:/, '')
        .replace(/^\/\/(?:www\.)?/, '')
        .replace(/#.*$/, '')
        .replace(/\/$/, '')}`;
}
function nameKey(name) {
    return `name:${(0,_detect_word_js__WEBPACK_IMPORTED_MODULE_7__/* .foldedWords */ .C8)(name)}`;
}
function creditEvidence({ basis, title, author, sourceUrl, range, passage }, passages, document) {
    const keys = [
        ...(sourceUrl ? [urlKey(sourceUrl)] : []),
        ...[title, author].flatMap((name) => (name ? [nameKey(name)] : []))
    ];
    return {
        kind: creditKind(basis, passages[passage], range, keys.length === 0),
        range,
        passage,
        keys,
        ...pictureOf(basis, range, passages[passage], document)
    };
}
function pictureOf(basis, range, passage, document) {
    const pictorial = basis === 'label' ||
        basis === 'maker' ||
        basis === 'source' ||
        (basis === 'taken' && pictureWords.test(passage?.text ?? ''));
    if (!pictorial || !passage)
        return {};
    const distance = (at) => Math.min(Math.abs(at.start - range.start), Math.abs(at.end - range.start));
    const [nearest] = [...(0,_passage_js__WEBPACK_IMPORTED_MODULE_6__/* .imagesOf */ .I)(document, passage.section)].sort((a, b) => distance(a.range) - distance(b.range));
    return nearest ? { picture: nearest.url } : {};
}
const pictureWords = /\b(?:images?|photos?|photographs?|pictures?|figures?|illustrations?|diagrams?|icons?|screenshots?|drawings?|charts?|graphics?)\b/i;
/** Whether a credit is one beyond doubt, the entry of a list, or words that have another meaning as well. */
function creditKind(basis, passage, range, nameless) {
    if (!passage || (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_2__/* .isCreditHeading */ .yH)(passage.heading))
        return 'credit';
    if (basis === 'license')
        return /^\W*$/.test(passage.text.slice(0, passage.links[0]?.start ?? 0)) && !/\blicen[sc]ed\b/i.test(passage.text)
            ? 'listing'
            : 'credit';
    if (basis === 'source' || (basis === 'permission' && nameless))
        return 'mention';
    if (basis !== 'based')
        return 'credit';
    const before = passage.text.slice(0, beforeRange(passage, range));
    const sentence = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_8__/* .sentenceAround */ .P)(passage.text, before.length, before.length);
    const subject = before.slice(sentence.start);
    return subject.trim().length < 12 || workSubject.test(subject) ? 'credit' : 'mention';
}
/** How many units of the passage stand before a place in the source. */
function beforeRange(passage, range) {
    let low = 0;
    let high = passage.text.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (passage.rangeOf(middle, middle + 1).start < range.start)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function licenseEvidence(license, passages, number, credited) {
    if (license.kind === 'template' || (number !== undefined && credited.has(number)))
        return [];
    const passage = number === undefined ? undefined : passages[number];
    const work = passage?.links.find(({ link }) => link.range.end <= license.range.start && (0,_detect_license_url_js__WEBPACK_IMPORTED_MODULE_1__/* .licenseOfUrl */ .Kr)(link.url) === undefined);
    const own = license.kind === 'declaration' || license.kind === 'credit';
    const key = own && work ? urlKey(work.link.url) : `license:${license.id.replace(/-\d.*$/, '')}`;
    return [{ kind: own ? 'license' : 'mention', range: license.range, ...numbered(number), keys: [key] }];
}
/**
 * Whether a stretch of source may hold evidence, told from its words alone and without a parser: never no where there is some,
 * but for work that is credited by the heading above it alone.
 */
function mayHoldEvidence(source) {
    return (noticeWords.test(source) || knownWork.test(source) || (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsCreditWords */ .DH)(source) || (0,_detect_license_mention_js__WEBPACK_IMPORTED_MODULE_0__.licenseMentions)(source).length > 0);
}
const noticeWords = /licen[cs]|lizenz|copyright|©|\(c\)|spdx|creativecommons|shields\.io|gnu\.org|opensource\.org|ライセンス|许可/i;
function knownWorks(passage, number) {
    const found = passage.kind === 'heading' ? null : knownWork.exec(passage.text);
    if (!found)
        return [];
    return [
        {
            kind: 'mention',
            range: passage.rangeOf(found.index, found.index + found[0].length),
            passage: number,
            keys: [nameKey(found[0])]
        }
    ];
}
function numbered(passage) {
    return passage === undefined ? {} : { passage };
}
function passageFinder(passages) {
    return (offset) => {
        let low = 0;
        let high = passages.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((passages[middle]?.range.end ?? 0) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return (passages[low]?.range.start ?? Number.POSITIVE_INFINITY) <= offset ? low : undefined;
    };
}


/***/ })

};
