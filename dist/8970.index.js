export const id = 8970;
export const ids = [8970];
export const modules = {

/***/ 38970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   longQuotations: () => (/* binding */ longQuotations)
/* harmony export */ });
const mark = /^ {0,3}>/;
const fence = /^ {0,3}(?:`{3,}|~{3,})/;
/** Boxes that many sites write as quotations, and parts of pages that are no speech. */
const aBox = /^\s{0,3}(?:\[!|\*\*|__|:|#|[-*+|]\s|\d{1,3}[.)]\s|\||<|`|\p{Extended_Pictographic}|(?:note|tip|hint|warning|important|caution|info|attention|example|todo|update|edit|deprecated|question|answer|scenario|summary|disclaimer|tl;dr|take the (?:example|case)|for (?:example|instance)|imagine|consider|suppose|nota|hinweis|achtung|注意|メモ|提示|警告)\b)/iu;
const cited = /\]\(|\]\[|https?:|\[\^|<cite|<a\s|(?:^|\s)(?:[—–]|--)\s?\p{Lu}|@[\w-]{2,39}/u;
const introduced = /[:：]\s*$|\]\(|https?:|\b(?:says?|said|writes?|wrote|quot\w+|according|puts? it|explains?|states?|from|source)\b/i;
const named = /^\s*(?:[—–]|--?\s|\*|_|\(|\[|<cite|source\b|from\b)/i;
/** The quotations of at least so many words without a source, in order. */
function longQuotations(text, fewest) {
    if (!/^ {0,3}>/m.test(text))
        return [];
    const found = [];
    let fenced = false;
    let at = 0;
    let open;
    let last = '';
    const close = (after) => {
        if (open && isUncited(open.lines, open.before, after, fewest))
            found.push({ start: open.start, end: open.end });
        open = undefined;
    };
    for (const line of text.split('\n')) {
        const bare = line.replace(/\r$/, '');
        if (fence.test(bare))
            fenced = !fenced;
        if (!fenced && mark.test(bare)) {
            open ??= { start: at + bare.indexOf('>'), end: at, lines: [], before: last };
            open.lines.push(bare.replace(mark, ''));
            open.end = at + bare.trimEnd().length;
        }
        else if (bare.trim() !== '') {
            close(bare);
            last = bare;
        }
        at += line.length + 1;
    }
    close('');
    return found;
}
function isUncited(lines, before, after, fewest) {
    const words = lines
        .join(' ')
        .split(/\s+/)
        .filter((word) => /\p{L}/u.test(word)).length;
    if (words < fewest || aBox.test(lines.find((line) => line.trim() !== '') ?? ''))
        return false;
    if (lines.some((line) => /^\s{0,6}(?:[-*+]|\d{1,3}[.)])\s/.test(line)))
        return false; // lists and boxes of advice, no speech
    return !lines.some((line) => cited.test(line)) && !introduced.test(before) && !named.test(after);
}


/***/ })

};
