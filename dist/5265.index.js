export const id = 5265;
export const ids = [5265,4201];
export const modules = {

/***/ 95265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedWorks: () => (/* binding */ changedWorks)
/* harmony export */ });
/* harmony import */ var _detect_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58071);
/* harmony import */ var _credited_work_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44201);
/** Credits that no longer fit what a change makes of the work: said to be unchanged and edited, or taken over and rewritten. */


/** At least this part of the words of a section must be new, and at least that part old, for the section to be an adaptation. */
const rewritten = 0.3;
const kept = 0.2;
/** Fewer words than this make no work. */
const fewest = 20;
/** Credits of the head that stand in the base as well, while the section they stand in was edited. */
function changedWorks(change, base, head) {
    const before = (0,_credited_work_js__WEBPACK_IMPORTED_MODULE_0__.pageCredits)(base).works;
    return (0,_credited_work_js__WEBPACK_IMPORTED_MODULE_0__.pageCredits)(head).works.flatMap((work) => {
        if (work.pictorial || work.basis === 'permission' || !before.some((other) => isSame(work, other)))
            return [];
        const said = work.modified === false ? 'unchanged' : work.modified === undefined ? 'silent' : undefined;
        if (said === undefined || (said === 'silent' && !isTaken(work)))
            return [];
        const part = newPart(change, base, head, work);
        if (part === undefined)
            return [];
        const edited = said === 'unchanged' ? part > 0 : part >= rewritten && part <= 1 - kept;
        return edited ? [{ range: work.range, said, ...(work.licenseId ? { licenseId: work.licenseId } : {}) }] : [];
    });
}
function isTaken({ basis, licenseId }) {
    return basis === 'taken' && /^CC-BY/.test(licenseId ?? '');
}
function isSame(work, other) {
    if (work.sourceUrl !== undefined)
        return work.sourceUrl === other.sourceUrl;
    return work.title !== undefined && work.title === other.title;
}
/** Which part of the words of the credit's section, the credit aside, the base does not have; `undefined` where there is no such section or too little in it. */
function newPart(change, base, head, { passage }) {
    const section = head.sections.find(({ range }) => range.start <= passage.range.start && passage.range.end <= range.end);
    if (!section ||
        !change.added.touches(head.lines.lineAt(section.range.start), head.lines.lineAt(Math.max(section.range.start, section.range.end - 1))))
        return undefined;
    const known = new Set(sentences(base.text));
    let fresh = 0;
    let all = 0;
    for (const block of section.prose.blocks) {
        if (block.kind === 'heading' || block.kind === 'front-matter' || block.text === passage.text)
            continue;
        for (const sentence of sentences(block.text)) {
            const length = sentence.split(' ').length;
            all += length;
            if (!known.has(sentence))
                fresh += length;
        }
    }
    return all < fewest ? undefined : fresh / all;
}
/** The sentences of a text as their words alone, so that new line breaks and markup change nothing. */
function sentences(text) {
    return text
        .split(/[.!?](?=\s|$)|\n\s*\n/)
        .map(_detect_word_js__WEBPACK_IMPORTED_MODULE_1__/* .foldedWords */ .C8)
        .filter((words) => words !== '');
}


/***/ }),

/***/ 44201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ownLicenses: () => (/* binding */ ownLicenses),
/* harmony export */   pageCredits: () => (/* binding */ pageCredits)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73854);
/* harmony import */ var _credit_sign_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47698);
/* harmony import */ var _credits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2285);
/* harmony import */ var _licenses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38407);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99575);





/** Works that ask for their own sentence of credit, which names title and address and nothing else. */
const ownSentence = /\bcontributor covenant\b|\bcitizen code of conduct\b/i;
const pictures = /\b(?:images?|photos?|photographs?|pictures?|figures?|illustrations?|diagrams?|icons?|logos?|screenshots?|drawings?|charts?|graphics?|artwork|banner|map)\b/i;
/** The name of a text, told by what such names hold: "the Harbor Code of Conduct", "Naming Handbook". */
const textName = /\b(?:code of conduct|conduct|guides?|guidelines?|handbook|manual|polic(?:y|ies)|articles?|books?|tutorial|documentation|terms of (?:service|use)|wiki|wikipedia|chapter|paper|report|essay|curriculum|lesson|course|glossary|cheat ?sheet|style ?guide|charter|manifesto|statement|covenant)\b/i;
/** Reads a prepared page. */
function pageCredits(document) {
    const passages = (0,_passage_js__WEBPACK_IMPORTED_MODULE_4__.passagesOf)(document);
    const licenses = (0,_licenses_js__WEBPACK_IMPORTED_MODULE_3__.namedLicenses)(document, passages);
    const works = (0,_credits_js__WEBPACK_IMPORTED_MODULE_2__/* .namedCredits */ .o)(passages, licenses, document.text).flatMap((credit) => {
        const passage = passages[credit.passage];
        if (!passage || credit.kind !== 'credit' || credit.basis === 'inspired' || ownSentence.test(passage.text))
            return [];
        const nameless = !credit.sourceUrl && !credit.title && !credit.author;
        if (credit.basis === 'license' && /\binspir(?:ed|ation)\b/i.test(passage.text))
            return [];
        if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .creditKind */ .mz)(credit.basis, passage, credit.range, nameless) !== 'credit')
            return [];
        const pictorial = credit.basis === 'maker' ||
            passage.kind === 'title' ||
            passage.kind === 'alternative' ||
            pictures.test(passage.text) ||
            pictures.test(passage.heading);
        const ofText = textName.test(credit.title ?? '') || ((0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_1__/* .isCreditHeading */ .yH)(passage.heading) && !pictorial);
        return [{ ...credit, passage, pictorial, ofText }];
    });
    return { passages, works, licenses };
}
/** The licenses a page declares for itself as a whole, not for its code, its pictures or a part of it. */
function ownLicenses(licenses) {
    return licenses.filter(({ kind, scope = 'page' }) => kind === 'declaration' && scope === 'page');
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
