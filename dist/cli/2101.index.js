export const id = 2101;
export const ids = [2101,4482];
export const modules = {

/***/ 64482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  documentFacts: () => (/* binding */ documentFacts),
  factsOf: () => (/* binding */ factsOf)
});

// EXTERNAL MODULE: ./lib/document/document.js
var document_document = __webpack_require__(96116);
// EXTERNAL MODULE: ./lib/document/source.js
var document_source = __webpack_require__(25220);
// EXTERNAL MODULE: ./lib/facts/credits.js
var credits = __webpack_require__(2285);
// EXTERNAL MODULE: ./lib/facts/holders.js
var holders = __webpack_require__(82900);
// EXTERNAL MODULE: ./lib/facts/licenses.js
var facts_licenses = __webpack_require__(38407);
// EXTERNAL MODULE: ./lib/facts/passage.js
var passage = __webpack_require__(99575);
// EXTERNAL MODULE: ./lib/document/span.js
var span = __webpack_require__(429);
// EXTERNAL MODULE: ./lib/facts/credit-sign.js
var credit_sign = __webpack_require__(47698);
// EXTERNAL MODULE: ./lib/facts/license-scope.js
var license_scope = __webpack_require__(12177);
// EXTERNAL MODULE: ./lib/facts/sentence.js
var facts_sentence = __webpack_require__(73990);
;// CONCATENATED MODULE: ./lib/facts/rights.js




/** A page with more was made to keep us busy. */
const mostRights = 500;
const reserved = /\ball rights (?:are )?reserved\b|\btous droits réservés\b|\btodos los derechos reservados\b|\btodos os direitos reservados\b|\balle rechte vorbehalten\b|\btutti i diritti riservati\b|版权所有|版權所有|保留所有权利|全著作権所有|無断転載(?:を)?禁/giu;
const dedicated = /\bpublic[ -]domain\b(?! (?:names?|suffix|registr\w{1,4}|list|server))|\bdominio público\b|\bdomaine public\b|\bgemeinfrei\w{0,2}\b|\bdomínio público\b|\bpubblico dominio\b|パブリックドメイン|公有领域|公有領域/giu;
/** Statements of rights outside code, in order; words that belong to the name of a license, as in "CC0 public domain", are none. */
function namedRights(document, passages, licenses) {
    const named = new span/* RangeSet */.o(licenses.map(({ range }) => range).sort((a, b) => a.start - b.start));
    const dedications = licenses.filter(({ id }) => /^(?:CC0|CC-PDM|Unlicense)/.test(id));
    const found = [];
    passages.forEach((passage, number) => {
        const licensed = dedications.some(({ range }) => range.start >= passage.range.start && range.end <= passage.range.end);
        for (const { kind, start, end } of statementsIn(passage)) {
            if (licensed && kind === 'public-domain')
                continue;
            const range = passage.rangeOf(start, end);
            if (found.length >= mostRights || named.overlapping(range).length > 0)
                continue;
            found.push({ kind, scope: scopeOf(passage, start, end), range, passage: number });
        }
    });
    for (const { text, range } of document.comments) {
        if (found.length < mostRights && text.search(reserved) !== -1)
            found.push({ kind: 'all-rights-reserved', scope: 'page', range });
    }
    return found.sort((a, b) => a.range.start - b.range.start);
}
function statementsIn({ text, links, kind }) {
    if (kind === 'heading')
        return [];
    const all = (pattern, meaning) => [...text.matchAll(pattern)].map((match) => ({
        kind: meaning,
        start: match.index,
        end: match.index + match[0].length
    }));
    const allowed = (0,credit_sign/* creditSigns */.om)(text, links).flatMap(({ kind: sign, start, end }) => sign === 'permission' ? [{ kind: 'permission', start, end }] : []);
    return [...all(reserved, 'all-rights-reserved'), ...all(dedicated, 'public-domain'), ...allowed];
}
function scopeOf({ text, links, heading, kind }, start, end) {
    if (kind === 'title' || kind === 'alternative')
        return 'asset';
    const sentence = (0,facts_sentence/* sentenceAround */.P)(text, start, end);
    return (0,license_scope/* scopeNamed */.sR)((0,license_scope/* withoutTitles */.eY)(text, links).slice(sentence.start, sentence.end)) ?? (0,license_scope/* scopeNamed */.sR)(heading) ?? 'page';
}

;// CONCATENATED MODULE: ./lib/facts/facts.js
/** Reads the facts of a page: what `inspect` prints and what the rules of licensing and attribution compare. */







/** The facts of one file; none where it holds no text. */
async function factsOf(path, content, guard) {
    const source = (0,document_source/* decodeSource */.E)(path, content);
    if (!(0,document_source/* isSource */._)(source))
        return { licenses: [], holders: [], credits: [], rights: [] };
    const document = new document_document/* Document */.yo(source);
    await document.prepare(guard);
    return documentFacts(document);
}
/** The facts of a page already prepared, each list in the order of the page. */
function documentFacts(document) {
    const passages = (0,passage.passagesOf)(document);
    const licenses = (0,facts_licenses.namedLicenses)(document, passages);
    const rights = namedRights(document, passages, licenses);
    const { lines } = document;
    return {
        licenses: licenses.map(({ range, ...fact }) => ({ ...fact, span: lines.spanOf(range) })),
        holders: (0,holders/* namedHolders */.D)(document, passages).map(({ range, ...fact }) => ({ ...fact, span: lines.spanOf(range) })),
        credits: withRights((0,credits/* namedCredits */.o)(passages, licenses, document.text), rights).map(({ range, basis: _basis, passage: _passage, ...fact }) => ({ ...fact, span: lines.spanOf(range) })),
        rights: rights.map(({ range, passage: _passage, ...fact }) => ({ ...fact, span: lines.spanOf(range) }))
    };
}
/** Credits with what their own passage says of rights: permission, or the public domain where no license is named. */
function withRights(credits, rights) {
    const stated = new Set(rights.map(({ passage, kind }) => `${kind} ${passage}`));
    return credits.map((credit) => ({
        ...credit,
        ...(stated.has(`permission ${credit.passage}`) ? { permission: true } : {}),
        ...(credit.licenseId === undefined && stated.has(`public-domain ${credit.passage}`)
            ? { licenseName: 'public domain' }
            : {})
    }));
}


/***/ })

};
