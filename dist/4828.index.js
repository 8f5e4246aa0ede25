export const id = 4828;
export const ids = [4828,4724];
export const modules = {

/***/ 57603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ groupHashes),
/* harmony export */   Xq: () => (/* binding */ winnow),
/* harmony export */   bg: () => (/* binding */ guaranteed),
/* harmony export */   lw: () => (/* binding */ groupSize)
/* harmony export */ });
/* harmony import */ var _word_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34724);
/**
 * Fingerprints of running text by winnowing (Schleimer, Wilkerson, Aiken: "Winnowing: Local Algorithms for Document Fingerprinting",
 * SIGMOD 2003): of every `span` groups of words in a row at least one is kept, so two texts that share a run of `guaranteed` words share a fingerprint.
 */

/** Words of one group. No run shorter than this is ever found. */
const groupSize = 8;
/** Words of the shortest run that is always found. */
const guaranteed = 25;
/** Groups in a row of which one is kept. */
const span = guaranteed - groupSize + 1;
const base = 0x01000193;
const leaving = powerOf(base, groupSize - 1);
/** The hash of every group of words in a row: entry `n` is of the words from `n` on. */
function groupHashes(words) {
    const groups = new Uint32Array(Math.max(0, words.length - groupSize + 1));
    let rolling = 0;
    for (let at = 0; at < words.length; at++) {
        if (at >= groupSize)
            rolling = (rolling - Math.imul(words[at - groupSize], leaving)) | 0; // `at` is inside
        rolling = (Math.imul(rolling, base) + words[at]) | 0;
        if (at >= groupSize - 1)
            groups[at - groupSize + 1] = (0,_word_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .mixed */ .g)(rolling);
    }
    return groups;
}
/** Calls `keep` with the number of each group that is kept, among those from `from` up to `to`; in short stretches one is kept. */
function winnow(groups, from, to, keep) {
    let least = -1;
    for (let last = Math.min(from + span, to) - 1; last < to; last++) {
        const first = Math.max(from, last - span + 1);
        if (least < first) {
            least = first;
            for (let group = first + 1; group <= last; group++)
                if (at(groups, group) <= at(groups, least))
                    least = group;
        }
        else if (at(groups, last) <= at(groups, least))
            least = last;
        else
            continue;
        keep(least);
    }
}
function at(groups, group) {
    return groups[group]; // callers stay inside
}
function powerOf(number, exponent) {
    let power = 1;
    for (let step = 0; step < exponent; step++)
        power = Math.imul(power, number);
    return power;
}


/***/ }),

/***/ 38565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ GroupSet)
/* harmony export */ });
/** A set of hashes of 32 bits in one block of memory: millions of questions a second, which a `Set` of numbers does not answer. */
class GroupSet {
    #slots;
    #size = 0;
    #hasZero = false;
    /** Room for so many hashes; more make it grow. */
    constructor(room = 0) {
        this.#slots = new Uint32Array(2 ** Math.max(4, Math.ceil(Math.log2(2 * room + 1))));
    }
    get size() {
        return this.#size + (this.#hasZero ? 1 : 0);
    }
    add(hash) {
        if (hash === 0) {
            this.#hasZero = true; // an empty slot holds zero
            return;
        }
        const slot = this.#slotOf(hash);
        if (this.#slots[slot] === hash)
            return;
        this.#slots[slot] = hash;
        this.#size++;
        if (2 * this.#size > this.#slots.length)
            this.#grow();
    }
    has(hash) {
        return hash === 0 ? this.#hasZero : this.#slots[this.#slotOf(hash)] === hash;
    }
    /** Where a hash stands, or would; at least half of the slots are empty. */
    #slotOf(hash) {
        const mask = this.#slots.length - 1;
        let slot = Math.imul(hash, 0x9e3779b1) & mask;
        while (this.#slots[slot] !== 0 && this.#slots[slot] !== hash)
            slot = (slot + 1) & mask;
        return slot;
    }
    #grow() {
        const old = this.#slots;
        this.#slots = new Uint32Array(2 * old.length);
        for (const hash of old)
            if (hash !== 0)
                this.#slots[this.#slotOf(hash)] = hash;
    }
}


/***/ }),

/***/ 64828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WordSieve: () => (/* binding */ WordSieve)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57603);
/* harmony import */ var _group_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38565);
/* harmony import */ var _word_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34724);
/** Tells at a glance whether a text may share a passage with some others, so that only those which may are compared word by word. */



/** Groups that two texts with a passage in common share at least: half of those of the shortest passage that is always found. */
const leastShared = 9;
class WordSieve {
    #reader = new _word_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .WordReader */ ._();
    #groups = new _group_set_js__WEBPACK_IMPORTED_MODULE_2__/* .GroupSet */ .o();
    /** Adds the words of a text, fenced code and what stands in `known` left out. */
    add(text, known = '') {
        const before = new _group_set_js__WEBPACK_IMPORTED_MODULE_2__/* .GroupSet */ .o();
        for (const group of this.#groupsOf(known))
            before.add(group);
        for (const group of this.#groupsOf(text))
            if (!before.has(group))
                this.#groups.add(group);
    }
    /** Whether there are words enough for a passage at all. */
    get isEmpty() {
        return this.#groups.size < leastShared;
    }
    /** Never no where a passage of 25 words is shared. */
    mayHold(text) {
        let shared = 0;
        for (const group of this.#groupsOf(text))
            if (this.#groups.has(group) && ++shared >= leastShared)
                return true;
        return false;
    }
    #groupsOf(text) {
        return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .groupHashes */ .MJ)(this.#reader.read(text, true).hashes);
    }
}


/***/ }),

/***/ 34724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ WordReader),
/* harmony export */   g: () => (/* binding */ mixed)
/* harmony export */ });
/* harmony import */ var decode_named_character_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37126);
/** A text as numbers, one a word, that stay the same however the words are wrapped, quoted, emphasized, linked or interspersed with what nobody sees. */

/** What a character is to a word: it ends one, it stands in one unseen, or (any other number) it is part of one as that unit. */
const ends = 0;
const unseen = 1;
/** Part of a word as several units, looked up by character. */
const several = 2;
/** A word of its own: Chinese and Japanese are written without spaces. */
const alone = 3;
const unknown = 0xffff;
const offset = 0x811c9dc5;
const prime = 0x01000193;
/** UTF-16 units of what is passed over; what is longer is read as words. */
const longest = { tag: 2_000, target: 1_000, label: 1_000, comment: 20_000 };
const namedReference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{0,30}));/y;
/** Tags inside a line: what stands on their two sides may be one word. */
const inlineTag = /^<\/?(?:a|abbr|b|bdi|bdo|cite|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u|wbr)\b/i;
/** Reads texts; what it learns of characters serves all of them. */
class WordReader {
    #kinds = new Uint16Array(0x10000).fill(unknown);
    #expansions = new Map();
    constructor() {
        for (let unit = 0; unit < 128; unit++)
            this.#kinds[unit] = asciiKind(unit);
    }
    /** The words of Markdown, HTML or plain text, markup left out. `withoutFences` leaves out fenced code. */
    read(text, withoutFences = false) {
        const words = new Words(text.length);
        const marks = new Marks(text);
        const length = text.length;
        let at = withoutFences ? afterFence(text, 0) : 0;
        while (at < length) {
            const unit = text.charCodeAt(at);
            switch (unit) {
                case 10:
                    words.end();
                    at = withoutFences ? afterFence(text, at + 1) : at + 1;
                    break;
                case 38: // &
                    at = this.#reference(text, at, words);
                    break;
                case 60: // <
                    at = skipTag(text, at, words, marks);
                    break;
                case 91: // [
                    words.end();
                    at = text.charCodeAt(at + 1) === 94 ? marks.behind(']', at, longest.label) : at + 1;
                    break;
                case 93: // ]
                    at = skipTarget(text, at, words, marks);
                    break;
                default:
                    at = this.#character(text, at, unit, words);
            }
        }
        words.end();
        return words.done();
    }
    #character(text, at, unit, words) {
        const kind = this.#kinds[unit]; // the table has every unit
        if (kind >= 4 && kind !== unknown) {
            words.add(kind, at, at + 1);
            return at + 1;
        }
        if (kind === ends) {
            words.end();
            return at + 1;
        }
        if (kind === unseen)
            return at + 1;
        const pair = (unit & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
        const character = text.slice(at, pair ? at + 2 : at + 1);
        this.#written(character, at, at + character.length, words);
        return at + character.length;
    }
    /** One character beyond ASCII, or one that a reference stands for. */
    #written(character, from, to, words) {
        const unit = character.charCodeAt(0);
        let kind = character.length === 1 ? this.#kinds[unit] : several;
        if (kind === unknown) {
            kind = kindOf(character);
            this.#kinds[unit] = kind;
        }
        if (kind === ends)
            words.end();
        else if (kind === several || kind === alone) {
            const letters = this.#expansions.get(character) ?? folded(character);
            this.#expansions.set(character, letters);
            if (letters === '' && !isUnseen(character))
                words.end();
            if (kind === alone)
                words.end();
            for (let index = 0; index < letters.length; index++)
                words.add(letters.charCodeAt(index), from, to);
            if (kind === alone)
                words.end();
        }
        else if (kind !== unseen)
            words.add(kind, from, to);
    }
    #reference(text, at, words) {
        namedReference.lastIndex = at;
        const match = namedReference.exec(text);
        if (!match) {
            words.end();
            return at + 1;
        }
        const [whole, decimal, hexadecimal, name] = match;
        const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
        const characters = name === undefined ? fromPoint(point) : (0,decode_named_character_reference__WEBPACK_IMPORTED_MODULE_0__/* .decodeNamedCharacterReference */ .s)(name);
        if (characters === false)
            words.end();
        else
            for (const character of characters)
                this.#written(character, at, at + whole.length, words);
        return at + whole.length;
    }
}
/** Words while they are read. */
class Words {
    #hashes;
    #starts;
    #ends;
    #length = 0;
    #hash = offset;
    #from = -1;
    #to = 0;
    constructor(units) {
        const room = Math.max(16, units >> 2);
        this.#hashes = new Uint32Array(room);
        this.#starts = new Uint32Array(room);
        this.#ends = new Uint32Array(room);
    }
    add(unit, from, to) {
        if (this.#from < 0)
            this.#from = from;
        this.#to = to;
        this.#hash = Math.imul(this.#hash ^ unit, prime);
    }
    end() {
        if (this.#from < 0)
            return;
        if (this.#length === this.#hashes.length)
            this.#grow();
        this.#hashes[this.#length] = mixed(this.#hash);
        this.#starts[this.#length] = this.#from;
        this.#ends[this.#length] = this.#to;
        this.#length++;
        this.#from = -1;
        this.#hash = offset;
    }
    done() {
        const length = this.#length;
        return {
            length,
            hashes: this.#hashes.subarray(0, length),
            starts: this.#starts.subarray(0, length),
            ends: this.#ends.subarray(0, length)
        };
    }
    #grow() {
        const larger = (old) => {
            const all = new Uint32Array(old.length * 2);
            all.set(old);
            return all;
        };
        this.#hashes = larger(this.#hashes);
        this.#starts = larger(this.#starts);
        this.#ends = larger(this.#ends);
    }
}
/** Spreads the bits of a number over all 32 (the finalizer of MurmurHash3, which is in the public domain). */
function mixed(number) {
    let value = number;
    value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
    value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
    return (value ^ (value >>> 16)) >>> 0;
}
function asciiKind(unit) {
    if ((unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122))
        return unit;
    if (unit >= 65 && unit <= 90)
        return unit + 32;
    return "'*_~\\".includes(String.fromCharCode(unit)) ? unseen : ends;
}
function kindOf(character) {
    const letters = folded(character);
    if (letters === '')
        return isUnseen(character) ? unseen : ends;
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(character))
        return alone;
    return letters.length === 1 && letters.charCodeAt(0) >= 4 ? letters.charCodeAt(0) : several;
}
/** A character without case, accents and compatibility forms; empty for what is no letter and no digit. */
function folded(character) {
    return character
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '');
}
/** Apostrophes stand in words; marks and invisible characters are not seen. */
function isUnseen(character) {
    return /[\p{M}\p{Cf}‘’ʼʹ\u115F\u1160\u3164\uFFA0]/u.test(character);
}
function fromPoint(point) {
    return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(point);
}
/** Finds closing marks from ever later places on, in one pass for each kind. */
class Marks {
    #text;
    #next = new Map();
    constructor(text) {
        this.#text = text;
    }
    /** The end of the next such mark, if it begins within `most` units; else the unit behind `at`. */
    behind(mark, at, most) {
        let next = this.#next.get(mark);
        if (next === undefined || next <= at) {
            const found = this.#text.indexOf(mark, at + 1);
            next = found === -1 ? Number.POSITIVE_INFINITY : found;
            this.#next.set(mark, next);
        }
        return next - at <= most ? next + mark.length : at + 1;
    }
}
function skipTag(text, at, words, marks) {
    const next = text.charCodeAt(at + 1);
    if (next === 33 && text.startsWith('<!--', at)) {
        const end = marks.behind('-->', at, longest.comment);
        if (end > at + 1)
            return end;
    }
    const opens = ((next | 32) >= 97 && (next | 32) <= 122) || next === 47 || next === 33 || next === 63;
    const end = opens ? marks.behind('>', at, longest.tag) : at + 1;
    if (end === at + 1 || !inlineTag.test(text.slice(at, at + 12)))
        words.end();
    return end;
}
/** Past the brackets that say where a link leads: words stand before them and after them. */
function skipTarget(text, at, words, marks) {
    const next = text.charCodeAt(at + 1);
    if (next === 91)
        return marks.behind(']', at + 1, longest.label);
    if (next === 40 && marks.behind(')', at, longest.target) > at + 1) {
        const last = Math.min(text.length, at + longest.target);
        let depth = 0;
        for (let to = at + 1; to < last; to++) {
            const unit = text.charCodeAt(to);
            if (unit === 10 && text.charCodeAt(to + 1) === 10)
                break;
            if (unit === 40)
                depth++;
            else if (unit === 41 && --depth === 0)
                return to + 1;
        }
    }
    words.end();
    return at + 1;
}
const fence = /[ \t>]{0,20}(`{3,100}|~{3,100})[^\n`]{0,200}(?:\n|$)/y;
/** Where reading goes on at the beginning of a line: behind the fenced code that begins here, if any. */
function afterFence(text, from) {
    fence.lastIndex = from;
    const opening = fence.exec(text);
    if (!opening)
        return from;
    const mark = opening[1] ?? '';
    for (let line = from + opening[0].length; line < text.length;) {
        const next = text.indexOf('\n', line);
        const end = next === -1 ? text.length : next;
        const words = text.slice(line, Math.min(end, line + 300)).replace(/^[ \t>]{1,20}/, '');
        if (words.startsWith(mark) && /^[`~]{3,300}\s{0,100}$/.test(words))
            return end;
        line = end + 1;
    }
    return text.length;
}


/***/ })

};
