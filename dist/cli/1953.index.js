export const id = 1953;
export const ids = [1953];
export const modules = {

/***/ 89225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText),
/* harmony export */   n: () => (/* binding */ hasSeam)
/* harmony export */ });
/* harmony import */ var decode_named_character_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37126);
/** Markdown source with its markup taken out, near enough to what a reader sees to search for words in it without parsing. */

/** CommonMark's own grammar of tags, and MDX's components with dots; a value longer than the bound is no tag here. */
const tag = /<(?:[a-z][a-z0-9.-]{0,60}(?:\s+[a-z_:][a-z0-9_.:-]{0,100}(?:\s*=\s*(?:[^\s"'=<>`]{1,2000}|'[^']{0,2000}'|"[^"]{0,2000}"))?){0,60}\s*\/?|\/[a-z][a-z0-9.-]{0,60}\s*)>/iy;
const destination = /\]\(\s*(?:<[^<>\n]{0,2000}>|[^\s<()]*(?:\([^\s()]{0,2000}(?:\([^\s()]{0,2000}\)[^\s()]{0,2000}){0,20}\)[^\s()]{0,2000}){0,20})(?:\s+(?:"(?:[^"\\]|\\[\s\S]){0,2000}"|'(?:[^'\\]|\\[\s\S]){0,2000}'|\([^()]{0,2000}\)))?\s*\)/y;
const referenceLabel = /\]\[[^[\]]{0,999}\]/y;
const footnoteCall = /\[\^[^\s[\]]{1,999}\]/y;
const characterReference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{0,30}));/y;
/** A reference that HTML undoes without its semicolon. */
const looseReference = /&(?:#|copy|reg)/iy;
/** Elements whose content a browser does not show as text, or shows without looking for tags in it. */
const hiddenElement = /<(?:script|style|template|textarea|title|xmp|noscript|plaintext|iframe|noembed|noframes)/i;
const hiddenTag = /^<(script|style|template|textarea|title|xmp|noscript|plaintext|iframe|noembed|noframes)(?=[\s/>])/i;
/** An address in angle brackets, which a browser takes for a tag and Markdown does not. */
const addressLikeTag = /<\/?www\./iy;
const htmlBlock = /^[ \t>]{0,100}(?:(?:[-+*]|\d{1,9}[.)]|\[\^[^[\]\s]{1,999}\]:)[ \t>]{0,100}){0,10}<[a-z/!?]/im;
/** A line that may be one of a quotation. */
const quotation = /^[ \t*+\-\d.)]{0,100}>/m;
const linkTag = /^<(?:a[\s>]|[a-z][^>]*\s(?:href|to)\s*=)/i;
/** What no reader sees: comments, instructions, character data, declarations. */
const hiddenBlocks = [
    { opening: '<!--', closing: '-->' },
    { opening: '<?', closing: '?>' },
    { opening: '<![CDATA[', closing: ']]>' },
    { opening: '<!', closing: '>' }
];
/** How long one of them may be before it counts as too intricate. */
const longestHidden = 20_000;
/** How far before a stray closing bracket the words of a link may begin. */
const longestLinkText = 5_000;
/** How deep constructs inside constructs are followed. */
const deepest = 3;
function visibleText(source) {
    const stripper = new Stripper(false);
    const visible = strippedBy(stripper, source);
    if (!stripper.divides || !visible.certain)
        return visible;
    const otherwise = strippedBy(new Stripper(true), source);
    return { ...visible, certain: otherwise.certain, otherwise };
}
function strippedBy(stripper, source) {
    const text = stripper.strip(source, 0, 0);
    return { text, linked: joined(stripper.linked), seams: stripper.seams, certain: stripper.certain };
}
/** Whether markup was taken out at one of the offsets from `from` up to `to`. */
function hasSeam(seams, from, to) {
    let low = 0;
    let high = seams.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((seams[middle] ?? 0) < from)
            low = middle + 1;
        else
            high = middle;
    }
    return (seams[low] ?? Number.POSITIVE_INFINITY) <= to;
}
class Stripper {
    certain = true;
    /** Whether a browser's grammar of HTML would leave something else. */
    divides = false;
    linked = [];
    seams = [];
    /** Inside HTML blocks a browser's grammar holds, which takes more for a tag than CommonMark's. */
    #htmlBlocks = false;
    /** Whether a browser's grammar is followed. */
    #asBrowser;
    constructor(asBrowser) {
        this.#asBrowser = asBrowser;
    }
    /** The visible text of a stretch of source; `base` is where it will stand in the whole. */
    strip(source, base, depth) {
        if (nextMark(source, 0) === source.length)
            return source;
        if (depth === 0)
            this.#htmlBlocks = htmlBlock.test(source);
        if (this.#htmlBlocks && depth === 0 && hiddenElement.test(source))
            this.divides = true;
        if (depth > deepest) {
            this.certain = false;
            return source;
        }
        const parts = [];
        const taken = [];
        const open = [];
        let written = base;
        let plain = 0;
        let at = 0;
        const ends = new Ends(source);
        const write = (text) => {
            parts.push(text);
            written += text.length;
        };
        const cut = (to) => {
            if (at > plain)
                write(source.slice(plain, at));
            this.seams.push(written);
            plain = to;
            at = to;
        };
        const takeOut = (pattern) => {
            pattern.lastIndex = at;
            const length = pattern.exec(source)?.[0].length;
            if (length === undefined)
                return false;
            // A code span may hold what only looks like one end of this, and then the words between are no part of it.
            if (source.slice(at, at + length).includes('`') &&
                !(depth === 0 && pattern === tag && isBlock(source, at, at + length)))
                this.certain = false;
            // In a quotation, what seems to end a tag may be the mark of its next line.
            if (pattern === tag && /\n[ \t]*>$/.test(source.slice(at, at + length)) && quotation.test(source.slice(0, at)))
                this.certain = false;
            taken.push(source.slice(at + 1, at + length));
            cut(at + length);
            return true;
        };
        /** Takes out what stands in an element whose tag was taken out, if it is none that shows it; to the end where it has none. */
        const takeContent = (start) => {
            const name = hiddenTag.exec(source.slice(start, start + 20))?.[1];
            if (name === undefined)
                return;
            const rest = source.slice(at);
            const length = /^plaintext$/i.test(name) ? -1 : rest.search(new RegExp(`</${name}[\\s/>]`, 'i'));
            const content = length === -1 ? rest : rest.slice(0, length);
            // Another of its kind inside, or a comment in a script, may bring another end.
            if (/<!--/.test(content) || content.toLowerCase().includes(`<${name.toLowerCase()}`))
                this.certain = false;
            taken.push(content);
            cut(at + content.length);
        };
        const closeLink = () => {
            const end = written + (at - plain);
            this.linked.push({ start: open.pop() ?? Math.max(0, end - longestLinkText), end });
        };
        for (at = nextMark(source, 0); at < source.length; at = nextMark(source, at)) {
            switch (source.charCodeAt(at)) {
                case 42: // *
                case 95: // _
                case 126: // ~
                    cut(at + 1);
                    break;
                case 92: // \
                    if (isEscaped(source.charCodeAt(at + 1)))
                        cut(at + 1);
                    else
                        at++; // it escapes nothing, and is shown
                    break;
                case 38: {
                    // &
                    const decoded = decodedAt(source, at);
                    if (decoded) {
                        cut(at + decoded.length);
                        write(decoded.text);
                    }
                    else {
                        looseReference.lastIndex = at;
                        if (this.#htmlBlocks && looseReference.test(source))
                            this.certain = false;
                        at++;
                    }
                    break;
                }
                case 91: // [
                    if (source.charCodeAt(at + 1) === 94 && takeOut(footnoteCall))
                        break;
                    cut(at + 1);
                    open.push(written);
                    break;
                case 93: {
                    // ]
                    const next = source.charCodeAt(at + 1);
                    closeLink();
                    if (next === 40 && !takeOut(destination))
                        this.certain = false;
                    // Before a bracket, what looks like a label may be the words of another link.
                    if (next === 91 && takeOut(referenceLabel) && /[([]/.test(source.charAt(at)))
                        this.certain = false;
                    if (source.charCodeAt(at) === 93)
                        cut(at + 1);
                    break;
                }
                case 60: {
                    // <
                    const block = hiddenBlocks.find(({ opening }) => source.startsWith(opening, at));
                    if (block) {
                        const end = ends.after(block.closing, at + block.opening.length);
                        if (end === -1 || end - at > longestHidden) {
                            this.certain &&= end === -1 && !this.#htmlBlocks;
                            at++;
                        }
                        else {
                            if (open.length > 0 && source.slice(at, end).includes('`'))
                                this.certain = false;
                            taken.push(source.slice(at + block.opening.length, end));
                            cut(end + block.closing.length);
                        }
                    }
                    else if (/[a-z/]/i.test(source.charAt(at + 1))) {
                        if (source.charCodeAt(at + 1) === 47 && open.length > 0 && /[a]/i.test(source.charAt(at + 2)))
                            closeLink();
                        const start = at;
                        addressLikeTag.lastIndex = at;
                        if (!addressLikeTag.test(source) && takeOut(tag)) {
                            if (linkTag.test(source.slice(start, start + 200)))
                                open.push(written);
                            if (this.#asBrowser)
                                takeContent(start);
                        }
                        else if (this.#asBrowser) {
                            const end = this.certain ? browserTagEnd(source, at) : -1; // at most one search is in vain
                            if (end === -1) {
                                this.certain = false;
                                at++;
                            }
                            else {
                                taken.push(source.slice(at + 1, end));
                                cut(end);
                                takeContent(start);
                            }
                        }
                        else {
                            if (this.#htmlBlocks)
                                this.divides = true;
                            at++;
                        }
                    }
                    else
                        at++;
                    break;
                }
                case 10: // a line's end
                    cut(afterQuotationMarks(source, at + 1));
                    write('\n');
                    break;
                default:
                    return source; // no other mark is looked for
            }
        }
        cut(source.length);
        for (const start of open)
            this.linked.push({ start, end: Math.min(written, start + longestLinkText) });
        if (taken.length === 0)
            return parts.join('');
        write('\n\n'); // what was taken out is no running text
        return parts.join('') + this.strip(taken.join('\n\n'), written, depth + 1);
    }
}
/** Finds closing marks from ever later offsets on, in one pass for each kind. */
class Ends {
    #source;
    #next = new Map();
    constructor(source) {
        this.#source = source;
    }
    after(closing, from) {
        const known = this.#next.get(closing);
        if (known !== undefined && (known === -1 || known >= from))
            return known;
        const found = this.#source.indexOf(closing, from);
        this.#next.set(closing, found);
        return found;
    }
}
/** What may be markup; a line's end counts where the next line begins like a quotation. */
const mark = /[&*_~\\[\]<]|\n(?=[ \t]*>)/g;
/** Whether a tag has a line to itself, below an empty one: then it is a block, and no code span reaches into it. */
function isBlock(source, start, end) {
    const before = source.slice(Math.max(0, start - 100), start);
    return (!source.slice(start, end).includes('\n') &&
        (/(?:^|\n|\r(?!\n))[ \t]{0,90}(?:\r\n|\n|\r) {0,3}$/.test(before) || (start <= 3 && before.trim() === '')) &&
        /^[ \t]{0,90}(?:[\r\n]|$)/.test(source.slice(end, end + 100)));
}
/** The offset of the next character that may be markup, from `from` on; the length of the text when there is none. */
function nextMark(source, from) {
    mark.lastIndex = from;
    return mark.exec(source)?.index ?? source.length;
}
/** Whether a backslash before the unit is no text: before ASCII's signs and at the end of a line, as CommonMark 0.31 §2.4 has it. */
function isEscaped(unit) {
    return (unit === 10 ||
        unit === 13 ||
        (unit >= 33 && unit <= 47) ||
        (unit >= 58 && unit <= 64) ||
        (unit >= 91 && unit <= 96) ||
        (unit >= 123 && unit <= 126));
}
/** The end of what a browser takes for a tag from an offset on; -1 where it is too long, or has none. */
function browserTagEnd(source, start) {
    const most = Math.min(source.length, start + longestHidden);
    // An end without a name is a comment, which no quotation mark prolongs.
    if (/^<\/[^a-z]/i.test(source.slice(start, start + 3)))
        return source.slice(0, most).indexOf('>', start) + 1 || -1;
    for (let at = start + 1; at < most; at++) {
        const unit = source.charCodeAt(at);
        if (unit === 62)
            return at + 1;
        if (unit !== 61)
            continue;
        while (at + 1 < most && isBlank(source.charCodeAt(at + 1)))
            at++;
        const quote = source.charAt(at + 1);
        if (quote !== '"' && quote !== "'")
            continue;
        at = source.indexOf(quote, at + 2);
        if (at === -1)
            return -1;
    }
    return -1;
}
function isBlank(unit) {
    return unit === 32 || (unit >= 9 && unit <= 13);
}
/** Past the white space and the quotation marks at the beginning of a line. */
function afterQuotationMarks(source, from) {
    let at = from;
    while (at < source.length) {
        const unit = source.charCodeAt(at);
        if (unit !== 62 && unit !== 32 && unit !== 9)
            break;
        at++;
    }
    return at;
}
function joined(ranges) {
    const all = [];
    for (const range of ranges.sort((a, b) => a.start - b.start)) {
        const last = all.at(-1);
        if (last && range.start <= last.end)
            last.end = Math.max(last.end, range.end);
        else
            all.push(range);
    }
    return all;
}
function decodedAt(source, at) {
    characterReference.lastIndex = at;
    const match = characterReference.exec(source);
    if (!match)
        return undefined;
    const [whole, decimal, hexadecimal, name] = match;
    const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    const text = name === undefined ? fromPoint(point) : (0,decode_named_character_reference__WEBPACK_IMPORTED_MODULE_0__/* .decodeNamedCharacterReference */ .s)(name);
    return text === false ? undefined : { text, length: whole.length };
}
function fromPoint(point) {
    return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(point);
}


/***/ }),

/***/ 11545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PageCredits: () => (/* binding */ PageCredits)
/* harmony export */ });
/* harmony import */ var _detect_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58071);
/* harmony import */ var _credit_sign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47698);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73854);
/* harmony import */ var _credited_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23302);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99575);





/** UTF-16 units of a passage or comment that credits somebody. */
const longestCredit = 5_000;
/** What a page says of those it took from, ready to be asked of many texts. */
class PageCredits {
    /** Where links and the front matter lead, as `urlKey` gives them. */
    #addresses;
    /** Files of the repository that it links to, without their endings. */
    #files;
    /** The words of credits, ` ` before and after. */
    #words;
    constructor(document) {
        const entries = document.frontMatter?.entries.map(({ value }) => String(value)) ?? [];
        const written = [...document.text.matchAll(/https?:\/\/[^\s<>"'`)\]]{3,500}/g)].map(([url]) => url.replace(/[.,;:]{1,9}$/, ''));
        const folder = document.source.path.slice(0, document.source.path.lastIndexOf('/') + 1);
        this.#files = new Set([...document.links.map(({ url }) => url), ...entries].flatMap((url) => {
            if (/^[a-z][\w+.-]*:|^\/\/|^#|\s/i.test(url))
                return [];
            const [path = ''] = url.split(/[?#]/);
            return [(0,_credited_file_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L$)(path.startsWith('/') ? path.slice(1) : folder + path), (0,_credited_file_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L$)(path)].map(withoutEnding);
        }));
        this.#addresses = new Set([...document.links.map(({ url }) => url), ...entries, ...written].map(_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .urlKey */ .X9));
        const stated = (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.passagesOf)(document).filter(({ text, heading }) => (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_0__/* .isCreditHeading */ .yH)(heading) || (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsCreditWords */ .DH)(new _detect_word_js__WEBPACK_IMPORTED_MODULE_4__/* .Words */ .UG(text)));
        const hidden = document.comments.filter(({ text }) => (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsCreditWords */ .DH)(new _detect_word_js__WEBPACK_IMPORTED_MODULE_4__/* .Words */ .UG(text)));
        const words = [...stated, ...hidden].map(({ text }) => text.slice(0, longestCredit));
        this.#words = ` ${(0,_detect_word_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedWords */ .C8)([...words, ...entries].join(' | '))} `;
    }
    /** Whether the page names the text: by its address or a link to its file, or, where it credits something, by title, author or file name. */
    name(source) {
        if (source.url !== undefined && this.#addresses.has((0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .urlKey */ .X9)(source.url)))
            return true;
        if (this.#files.has(withoutEnding(source.path)))
            return true;
        const file = source.path.slice(source.path.lastIndexOf('/') + 1);
        const names = [source.title, source.author, /^(?:readme|index)\./i.test(file) ? undefined : file];
        return names.some((name) => {
            const words = name === undefined ? '' : (0,_detect_word_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedWords */ .C8)(name);
            return words.length >= 4 && this.#words.includes(` ${words} `);
        });
    }
}
/** A path as links give it that lead to what is made of the file: without its ending, and without `index`. */
function withoutEnding(path) {
    return path.replace(/\.[a-z]{2,8}$/i, '').replace(/\/(?:index|readme)?$/i, '');
}


/***/ })

};
