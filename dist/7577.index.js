export const id = 7577;
export const ids = [7577];
export const modules = {

/***/ 37577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   takenPosts: () => (/* binding */ takenPosts)
/* harmony export */ });
/* harmony import */ var _credit_words_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63741);

/** Lines between a credit and the code it belongs to. */
const nearby = 4;
const host = /^https?:\/\/(?:[\w-]{1,40}\.){0,2}(?:stackoverflow\.com|superuser\.com|serverfault\.com|askubuntu\.com|mathoverflow\.net|stackexchange\.com)\//i;
const address = /https?:\/\/(?:[a-z]{2,20}\.)?(?:meta\.)?(?:stackoverflow\.com|superuser\.com|serverfault\.com|askubuntu\.com|mathoverflow\.net|stackexchange\.com)(?:\/[^\s<>"'`()[\]]{0,300})?/gi;
const aPost = /^https?:\/\/[^/]+\/(?:a|q|questions|answers)\/\d+/i;
const cutOff = /^https?:\/\/[^/]+\/(?:a|q)\/?$/i;
/** A comment of code that names where the code is from: the address with no more than a word or two before it. */
const sourceComment = /^\s{0,40}(?:\/\/|#|--|;|%|\*|\/\*+|<!--|"""|'''|REM\b)[\s!]{0,4}(?:(?:source|from|via|credits?|adapted from|taken from|copied from|based on|stolen from|origin(?:al)?|ref(?:erence)?|see|answer|stack ?overflow)\b[^\n]{0,40}?)?$/i;
/** Words that say that the code was taken, not that one may read more. */
const takingWords = [
    ..._credit_words_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .creditWords */ .$.changed,
    ..._credit_words_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .creditWords */ .$.taken,
    'snippet from',
    'snippet via',
    'code from',
    'code via'
];
/** The posts that a section took code from; links for further reading are none. */
function takenPosts(section, text) {
    const blocks = section.code.filter(({ kind }) => kind !== 'inline');
    if (blocks.length === 0)
        return [];
    return [
        ...blocks.flatMap(({ range, language }) => /^(?:md|markdown|mdx|html|text)$/i.test(language ?? '') ? [] : inCode(text, range)),
        ...besideCode(section, text, blocks.map(({ range }) => range))
    ];
}
function inCode(text, { start, end }) {
    const code = text.slice(start, end);
    return [...code.matchAll(address)].flatMap((match) => {
        const url = match[0].replace(/[.,;:!?]{1,3}$/, '');
        if (!aPost.test(url) && !cutOff.test(url))
            return [];
        const line = code.lastIndexOf('\n', match.index) + 1;
        const before = code.slice(line, match.index);
        if (!sourceComment.test(before.replace(address, '')))
            return [];
        const at = start + match.index;
        return [taken(url, { start: at, end: at + url.length }, linesAround(code, match.index))];
    });
}
function besideCode(section, text, blocks) {
    return section.links.flatMap(({ url, range, urlRange }) => {
        if (!host.test(url) || (!aPost.test(url) && !cutOff.test(url)))
            return [];
        if (!blocks.some((block) => isNear(text, range, block)))
            return [];
        const block = section.prose.blocks.find((one) => one.text.length > 0 && within(section.prose.rangeOf(one.start, one.start + one.text.length), range));
        if (!block)
            return [];
        const small = block.text.slice(0, 2_000).toLowerCase();
        if (!takingWords.some((words) => small.includes(words)))
            return [];
        return [taken(url, urlRange, `${block.text} ${usersIn(section)}`)];
    });
}
/** The addresses of people that a section links to. */
function usersIn(section) {
    return section.links.flatMap(({ url }) => (/\/users\/\d+/.test(url) ? url : [])).join(' ');
}
function within(outer, inner) {
    return outer.start <= inner.start + 1 && inner.start < outer.end;
}
function isNear(text, link, block) {
    const between = link.end <= block.start ? text.slice(link.end, block.start) : text.slice(block.end, Math.max(block.end, link.start));
    return between.length < 600 && between.split('\n').length - 1 <= nearby;
}
function linesAround(code, at) {
    const begin = code.lastIndexOf('\n', Math.max(0, code.lastIndexOf('\n', at) - 1) - 1) + 1;
    const after = code
        .slice(at)
        .split('\n', nearby + 1)
        .join('\n');
    return code.slice(begin, at) + after;
}
const author = /\b(?:posted|written|answered|answer|code)?\s?\bby\s+@?[\p{L}\p{N}]|\/users\/\d+|\bauthor:?\s|['’]s? (?:answer|post|solution)\b/iu;
const license = /\bCC[ -]BY[ -]SA\b|\bcreative ?commons\b/i;
const posted = /\b(?:posted|answered|asked|edited)\b[^\n]{0,60}?\bon\s(\d{4}-\d{2}-\d{2})\b/i;
const version = /\bCC[ -]BY[ -]SA[ -](\d\.\d)\b/i;
function taken(url, range, around) {
    const missing = [
        ...(author.test(around) ? [] : ['author']),
        ...(license.test(around) ? [] : ['license'])
    ];
    const day = posted.exec(around)?.[1];
    const named = version.exec(around)?.[1];
    const right = day === undefined ? undefined : versionOn(day);
    return {
        range,
        missing,
        truncated: cutOff.test(url),
        ...(right !== undefined && named !== undefined && named !== right ? { version: `CC BY-SA ${right}` } : {})
    };
}
/** Which version of CC BY-SA a post written on a day, `YYYY-MM-DD`, is under; see https://stackoverflow.com/help/licensing. */
function versionOn(day) {
    if (day < '2011-04-08')
        return '2.5';
    return day < '2018-05-02' ? '3.0' : '4.0';
}


/***/ })

};
