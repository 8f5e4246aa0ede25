export const id = 5535;
export const ids = [5535];
export const modules = {

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


/***/ }),

/***/ 85535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   lostEvidence: () => (/* binding */ lostEvidence)
/* harmony export */ });
/* harmony import */ var _detect_word_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58071);
/* harmony import */ var _credit_sign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47698);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73854);
/** Compares the versions of changed pages: which credits and license notices went while the content they belong to stayed. */



/** At least this part of the words around it must still be there for the content to have stayed. */
const stays = 0.5;
/** A passage with this part of its words in the added ones was reworded. */
const reworded = 0.6;
/** Reads no more pages than it must: those whose removed lines may hold evidence, and the others only where some is missing. */
function lostEvidence(pages) {
    const read = new Map();
    const pageOf = (document) => {
        const known = read.get(document) ?? (document.prepared ? (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .evidencePage */ .Vf)(document) : unreadPage(document));
        read.set(document, known);
        return known;
    };
    const comparisons = pages.filter(mayLose).flatMap((page) => comparisonOf(page, pages, pageOf) ?? []);
    return comparisons.flatMap((comparison) => {
        const lost = [...lostFrom(comparison), ...lostLines(comparison)];
        return lost.filter((one) => !isElsewhere(one, comparison, pages, pageOf));
    });
}
/** Whether the lines a change takes out, with the rest of their paragraphs, may hold evidence. */
function mayLose({ change, base }) {
    if (!base || change.removed.size === 0)
        return false;
    if (isLicenseFile(change.path))
        return true;
    const { text, lines } = base;
    const credits = text.split(/\r?\n/).some((line) => /^#{1,6}\s|^\*\*/.test(line) && (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_0__/* .isCreditHeading */ .yH)(line));
    return change.removed.ranges.some(([first, last]) => {
        const start = text.lastIndexOf('\n\n', lines.rangeOf(first).start);
        const end = text.indexOf('\n\n', lines.rangeOf(last).end - 1);
        const around = text.slice(Math.max(0, start), end === -1 ? text.length : end);
        return credits ? around.trim() !== '' : (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .mayHoldEvidence */ .m3)(around);
    });
}
/** Whether another page of the change took the passage over. */
function isElsewhere({ passage, kind }, { base, head }, pages, pageOf) {
    if (passage === undefined || kind === 'text')
        return false;
    const words = base.folded[passage] ?? '';
    return pages.some(({ head: other, change }) => {
        if (!other || other === head.document || change.added.size === 0)
            return false;
        return pageOf(other).folded.includes(words);
    });
}
function comparisonOf({ change, base, head }, pages, pageOf) {
    const before = base && pageOf(base);
    if (!before || (before.evidence.length === 0 && !isLicenseFile(change.path)))
        return undefined;
    const after = head ? pageOf(head) : successorOf(before, pages, pageOf);
    if (!after)
        return undefined;
    const old = new Set(before.folded);
    const fresh = [...after.folded.keys()].filter((number) => !old.has(after.folded[number] ?? ''));
    const freshSet = new Set(fresh);
    const known = new Set([
        ...after.evidence.flatMap(({ keys }) => keys),
        ...after.passages.flatMap(({ links }, number) => freshSet.has(number) ? links.map(({ link }) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .urlKey */ .X9)(link.url)) : [])
    ]);
    const added = fresh.map((number) => after.folded[number]).join(' | ');
    return { change, base: before, head: after, known, added: ` ${added} `, addedWords: new Set(added.split(' ')) };
}
/** A page that was not parsed, for it holds no word of credit: its paragraphs as they are written. */
function unreadPage(document) {
    return { document, passages: [], folded: document.text.split(/\r?\n[ \t]*\r?\n/).map(_detect_word_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedWords */ .C8), evidence: [] };
}
/** The added page that took over most of a deleted one. */
function successorOf(base, pages, pageOf) {
    const candidates = pages.flatMap(({ change, head }) => change.status === 'added' && head ? (pageOf(head) ?? []) : []);
    return candidates.find((candidate) => keptPart(base, [...base.passages.keys()], new Set(candidate.folded)) >= reworded);
}
function lostFrom(comparison) {
    const { change, base, head } = comparison;
    const after = new Set(head.folded);
    const told = new Set();
    return base.evidence.flatMap((evidence) => {
        const { kind, range, passage } = evidence;
        if ((passage !== undefined && told.has(passage)) || !isTouched(change, base.document, range))
            return [];
        const words = passage === undefined
            ? (0,_detect_word_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedWords */ .C8)(base.document.text.slice(range.start, range.end))
            : (base.folded[passage] ?? '');
        if (after.has(words))
            return [];
        const removed = isRemoved(change, base.document, head.document, range);
        const named = evidence.keys.some((key) => comparison.known.has(key));
        if (isReworded(evidence, words, comparison, removed, named) || !contentStays(evidence, comparison, after))
            return [];
        if (passage !== undefined)
            told.add(passage);
        return [{ path: change.path, kind, range, removed, named, ...(passage === undefined ? {} : { passage }) }];
    });
}
function isTouched(change, base, range) {
    return change.removed.touches(base.lines.lineAt(range.start), base.lines.lineAt(Math.max(range.start, range.end - 1)));
}
/** Whether the hunk that takes the lines out puts none in, empty ones aside. */
function isRemoved(change, base, head, range) {
    const line = base.lines.lineAt(range.start);
    const last = base.lines.lineAt(Math.max(range.start, range.end - 1));
    const hunk = change.hunks.find(({ baseStart, baseLength }) => baseStart <= last && line < baseStart + baseLength);
    if (!hunk)
        return false;
    return change.added.ranges.every(([first, end]) => {
        const from = Math.max(first, hunk.headStart);
        const to = Math.min(end, hunk.headStart + hunk.headLength - 1);
        return from > to || head.text.slice(head.lines.rangeOf(from).start, head.lines.rangeOf(to).end).trim() === '';
    });
}
/** Whether the added passages say the same in other words: the same names, an address on the same site, most of the words. */
function isReworded(evidence, words, { head, base, added, addedWords }, removed, named) {
    if (evidence.kind === 'license')
        return !removed && (named || head.evidence.some(({ kind }) => kind === 'license'));
    if (removed)
        return named && evidence.kind !== 'mention';
    if (named)
        return true;
    if (evidence.keys.some((key) => key.startsWith('name:') && added.includes(` ${key.slice(5)} `)))
        return true;
    const hosts = evidence.keys.flatMap((key) => (key.startsWith('url:') ? [key.slice(4).split('/')[0] ?? ''] : []));
    const before = new Set(base.evidence.flatMap(({ keys }) => keys));
    if (head.evidence.some(({ keys }) => keys.some((key) => key.startsWith('url:') && !before.has(key) && hosts.includes(key.slice(4).split('/')[0] ?? ''))))
        return true;
    const distinct = new Set(words.split(' '));
    return [...distinct].filter((word) => addedWords.has(word)).length >= distinct.size * reworded;
}
/**
 * Whether the picture the evidence belongs to is still there, or else at least half of what stands around it: the rest of its
 * section, or of the page where the section is one of credits.
 */
function contentStays({ passage, picture }, { base, head }, after) {
    if (picture !== undefined)
        return head.document.text.includes(picture.split('/').at(-1) ?? picture);
    const own = passage === undefined ? undefined : base.passages[passage];
    const all = [...base.passages.keys()].filter((number) => number !== passage && base.passages[number]?.kind !== 'heading');
    const around = own && !(0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_0__/* .isCreditHeading */ .yH)(own.heading) ? all.filter((number) => base.passages[number]?.section === own.section) : [];
    return keptPart(base, around.length > 0 ? around : all, after) >= stays;
}
/** Which part of the words of passages is found unchanged among others. */
function keptPart({ folded }, numbers, after) {
    let kept = 0;
    let total = 0;
    for (const number of numbers) {
        const words = folded[number] ?? '';
        total += words.length;
        if (after.has(words))
            kept += words.length;
    }
    return total === 0 ? 0 : kept / total;
}
/** Files that are the text of a license or a notice. */
function isLicenseFile(path) {
    return /(?:^|\/)(?:LICEN[CS]E|COPYING|NOTICE)[^/]{0,40}$/i.test(path);
}
/** Lines taken out of the text of a license, where nothing takes their place. */
function lostLines({ change, base, head }) {
    if (!isLicenseFile(change.path))
        return [];
    const { lines, text } = base.document;
    const after = ` ${(0,_detect_word_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedWords */ .C8)(head.document.text)} `;
    return change.removed.ranges.flatMap(([first, last]) => {
        const range = { start: lines.rangeOf(first).start, end: lines.rangeOf(last).end };
        const written = text.slice(range.start, range.end);
        const words = (0,_detect_word_js__WEBPACK_IMPORTED_MODULE_2__/* .foldedWords */ .C8)(written);
        if (words.split(' ').length < 3 ||
            after.includes(` ${words} `) ||
            !isRemoved(change, base.document, head.document, range))
            return [];
        return [
            {
                path: change.path,
                kind: 'text',
                range: { start: range.start, end: range.start + written.trimEnd().length },
                removed: true,
                named: false
            }
        ];
    });
}


/***/ })

};
