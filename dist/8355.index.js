export const id = 8355;
export const ids = [8355,4724];
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

/***/ 58355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   Gn: () => (/* binding */ UnreadableIndex),
/* harmony export */   Iv: () => (/* binding */ masked),
/* harmony export */   SourceIndexBuilder: () => (/* binding */ SourceIndexBuilder),
/* harmony export */   ac: () => (/* binding */ SourceIndex),
/* harmony export */   groupsOf: () => (/* binding */ groupsOf),
/* harmony export */   largestIndex: () => (/* binding */ largestIndex)
/* harmony export */ });
/* unused harmony export mostSources */
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57603);
/* harmony import */ var _group_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38565);
/* harmony import */ var _word_stream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34724);
/**
 * An index of texts in which copied passages are found. It holds hashes of words, never the words: 16 bits for each word in order, so that
 * a run is followed to its very ends, and the place of every fingerprint. The layout is described in docs/sources.md.
 */




/** The index cannot be read: it is damaged, cut short, or made by another version. The message is one sentence. */
class UnreadableIndex extends Error {
    name = 'UnreadableIndex';
}
/** As of PNG: a transfer that changes line endings or cuts the eighth bit is noticed. */
const magic = [0x89, 0x47, 0x46, 0x58, 0x0d, 0x0a, 0x1a, 0x0a];
const version = 1;
const headerBytes = 40;
/** Bytes of the largest index that is read. */
const largestIndex = 67_108_864;
/** Limits of one index, so that positions fit and memory stays bounded. */
const mostSources = 100_000;
const mostWords = 30_000_000;
/** A group of words that stands in more texts than this belongs to none of them: navigation, footers, notices. */
const commonIn = 40;
/** Places kept for one fingerprint. */
const mostPlaces = 64;
/** A word that belongs to no run. */
const masked = 0;
/** Collects texts and writes the index of them. */
class SourceIndexBuilder {
    #reader = new _word_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .WordReader */ ._();
    #sources = [];
    #streams = [];
    /** Groups of words of texts that nobody needs to credit, such as licenses. */
    #boilerplate;
    #words = 0;
    /** `shared` holds the groups of texts that are the same wherever they stand, such as licenses: at least `guaranteed` words of them in a row belong to no source. */
    constructor(shared = new _group_set_js__WEBPACK_IMPORTED_MODULE_3__/* .GroupSet */ .o()) {
        this.#boilerplate = shared;
    }
    get words() {
        return this.#words;
    }
    get sources() {
        return this.#sources.length;
    }
    /** Adds a text; answers with the number of its words. Throws a `RangeError` where the index would become too large. */
    add(source, text) {
        const stream = this.#reader.read(text, true);
        if (this.#words + stream.length > mostWords || this.#sources.length >= mostSources)
            throw new RangeError(`an index holds at most ${mostWords} words of at most ${mostSources} texts`);
        this.#sources.push(source);
        this.#streams.push({ hashes: stream.hashes.slice(), lines: wordsOfLines(text, stream) });
        this.#words += stream.length;
        return stream.length;
    }
    /** The index of all texts added, as bytes. The same texts in the same order give the same bytes. */
    finish() {
        const groups = this.#streams.map(({ hashes }) => (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .groupHashes */ .MJ)(hashes));
        const common = commonGroups(groups);
        const words = new Uint16Array(this.#words);
        const hashes = [];
        const places = [];
        const kept = new Map();
        let begin = 0;
        for (const [number, { hashes: own }] of this.#streams.entries()) {
            const mine = groups[number] ?? new Uint32Array();
            const spared = this.#spared(own.length, mine, common);
            for (let at = 0; at < own.length; at++)
                words[begin + at] = spared[at] === 1 ? masked : shortHash(own[at] ?? 0);
            for (const { from, to } of unsparedStretches(spared)) {
                (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .winnow */ .Xq)(mine, from, to - _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .groupSize */ .lw + 1, (group) => {
                    const hash = mine[group] ?? 0;
                    const times = kept.get(hash) ?? 0;
                    kept.set(hash, times + 1);
                    if (times >= mostPlaces)
                        return;
                    hashes.push(hash);
                    places.push(begin + group);
                });
            }
            begin += own.length;
        }
        return encode(words, hashes, places, this.#streams, this.#sources);
    }
    /** Which words belong to texts that are spared, or to groups that stand nearly everywhere. */
    #spared(length, groups, common) {
        const spared = new Uint8Array(length);
        const some = common.size > 0;
        for (let at = 0; at < groups.length; at++) {
            if (some && common.has(groups[at] ?? 0))
                spared.fill(1, at, at + _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .groupSize */ .lw);
            if (!this.#boilerplate.has(groups[at] ?? 0))
                continue;
            let last = at;
            while (last + 1 < groups.length && this.#boilerplate.has(groups[last + 1] ?? 0))
                last++;
            if (last + _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .groupSize */ .lw - at >= _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .guaranteed */ .bg)
                spared.fill(1, at, last + _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .groupSize */ .lw);
            at = last;
        }
        return spared;
    }
}
/** The groups of words of some texts. */
function groupsOf(texts) {
    const reader = new _word_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .WordReader */ ._();
    const groups = new _group_set_js__WEBPACK_IMPORTED_MODULE_3__/* .GroupSet */ .o(Math.ceil(texts.reduce((sum, { length }) => sum + length, 0) / 6));
    for (const text of texts)
        for (const group of (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .groupHashes */ .MJ)(reader.read(text).hashes))
            groups.add(group);
    return groups;
}
/** 16 bits of a word's hash that are never those of a masked word. */
function shortHash(hash) {
    return hash >>> 16 || 1;
}
/** How many words begin on each line, a byte a line; 255 goes on in the next byte. */
function wordsOfLines(text, { starts, length }) {
    const counts = [];
    let word = 0;
    for (let line = 0; line < text.length;) {
        const next = text.indexOf('\n', line);
        const end = next === -1 ? text.length : next + 1;
        let count = 0;
        while (word < length && (starts[word] ?? 0) < end) {
            word++;
            count++;
        }
        for (; count >= 255; count -= 255)
            counts.push(255);
        counts.push(count);
        line = end;
    }
    return Uint8Array.from(counts);
}
/** Groups of words that stand in more than `commonIn` texts. */
function commonGroups(texts) {
    const common = new _group_set_js__WEBPACK_IMPORTED_MODULE_3__/* .GroupSet */ .o();
    if (texts.length <= commonIn)
        return common;
    // Counts by a part of the hash first: nearly all groups are told from common ones by that.
    const bits = 22;
    const counts = new Uint8Array(1 << bits);
    const seen = new Int32Array(1 << bits).fill(-1);
    for (const [number, groups] of texts.entries()) {
        for (let at = 0; at < groups.length; at++) {
            const slot = groups[at] >>> (32 - bits); // `at` is inside
            if (seen[slot] === number)
                continue;
            seen[slot] = number;
            if (counts[slot] <= commonIn)
                counts[slot] = counts[slot] + 1;
        }
    }
    const exact = new Map();
    for (const [number, groups] of texts.entries()) {
        for (let at = 0; at < groups.length; at++) {
            const group = groups[at];
            if (counts[group >>> (32 - bits)] <= commonIn)
                continue;
            const known = exact.get(group);
            if (known === undefined)
                exact.set(group, { count: 1, last: number });
            else if (known.last !== number) {
                known.count++;
                known.last = number;
            }
        }
    }
    for (const [group, { count }] of exact)
        if (count > commonIn)
            common.add(group);
    return common;
}
function unsparedStretches(spared) {
    const stretches = [];
    for (let from = 0; from < spared.length;) {
        if (spared[from] === 1) {
            from++;
            continue;
        }
        const next = spared.indexOf(1, from);
        const to = next === -1 ? spared.length : next;
        if (to - from >= _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .groupSize */ .lw)
            stretches.push({ from, to });
        from = to;
    }
    return stretches;
}
function encode(words, hashes, places, streams, sources) {
    const order = Uint32Array.from(hashes.keys()).sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0) || a - b);
    const described = new TextEncoder().encode(JSON.stringify(sources));
    const lineBytes = streams.reduce((sum, { lines }) => sum + lines.length, 0);
    const at = layout({
        words: words.length,
        prints: order.length,
        sources: sources.length,
        lineBytes,
        described: described.length
    });
    const bytes = new Uint8Array(at.end);
    const view = new DataView(bytes.buffer);
    bytes.set(magic);
    view.setUint32(8, version, true);
    for (const [index, count] of [words.length, order.length, sources.length, lineBytes, described.length].entries())
        view.setUint32(16 + 4 * index, count, true);
    for (const [index, print] of order.entries()) {
        view.setUint32(at.hashes + 4 * index, hashes[print] ?? 0, true);
        view.setUint32(at.places + 4 * index, places[print] ?? 0, true);
    }
    for (const [index, word] of words.entries())
        view.setUint16(at.words + 2 * index, word, true);
    let word = 0;
    let line = 0;
    for (const [index, { hashes: own, lines }] of streams.entries()) {
        view.setUint32(at.begins + 8 * index, word, true);
        view.setUint32(at.begins + 8 * index + 4, line, true);
        bytes.set(lines, at.lines + line);
        word += own.length;
        line += lines.length;
    }
    bytes.set(described, at.described);
    view.setUint32(12, (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(bytes.subarray(16)), true);
    return bytes;
}
/** Where each part begins, in bytes. Parts of 32 bits come first, so that all lie at multiples of their size. */
function layout({ words, prints, sources, lineBytes, described }) {
    const hashes = headerBytes;
    const places = hashes + 4 * prints;
    const begins = places + 4 * prints;
    const wordsAt = begins + 8 * sources;
    const lines = wordsAt + 2 * words;
    const describedAt = lines + lineBytes;
    return { hashes, places, begins, words: wordsAt, lines, described: describedAt, end: describedAt + described };
}
/** The most characters of one name of a source. */
const longestName = 500;
/** An index as it was read, every number in it checked. */
class SourceIndex {
    #hashes;
    #places;
    /** The first print of each value of the upper 16 bits of hashes. */
    #directory = new Uint32Array(0x10001);
    #begins;
    #lineBegins;
    #lines;
    /** Short hashes of all words, text after text. */
    words;
    sources;
    /** Throws `UnreadableIndex` where the bytes are not, from end to end, an index of this version. */
    constructor(bytes) {
        if (bytes.length > largestIndex)
            throw new UnreadableIndex(`it is larger than ${largestIndex} bytes`);
        if (bytes.length < headerBytes || magic.some((byte, index) => bytes[index] !== byte))
            throw new UnreadableIndex('it is not an index, or a transfer as text has changed it');
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
        const made = view.getUint32(8, true);
        if (made !== version)
            throw new UnreadableIndex(`it has version ${made} and this program reads version ${version}`);
        const [words = 0, prints = 0, sources = 0, lineBytes = 0, described = 0] = [16, 20, 24, 28, 32].map((at) => view.getUint32(at, true));
        const at = layout({ words, prints, sources, lineBytes, described });
        if (at.end !== bytes.length || sources > mostSources || words > mostWords)
            throw new UnreadableIndex('its length is not the one it states');
        if (view.getUint32(12, true) !== (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(bytes.subarray(16)))
            throw new UnreadableIndex('its checksum is wrong');
        // A copy of its own: typed arrays need their place in memory aligned, and the caller may reuse the bytes.
        const numbers = new Uint8Array(bytes.subarray(headerBytes, at.lines)).buffer;
        if (!isLittleEndian)
            swapBytes(numbers, (at.words - headerBytes) / 4);
        this.#hashes = new Uint32Array(numbers, 0, prints);
        this.#places = new Uint32Array(numbers, 4 * prints, prints);
        const begins = new Uint32Array(numbers, 8 * prints, 2 * sources);
        this.#begins = begins.filter((_, index) => index % 2 === 0);
        this.#lineBegins = begins.filter((_, index) => index % 2 === 1);
        this.words = new Uint16Array(numbers, at.words - headerBytes, words);
        this.#lines = new Uint8Array(bytes.subarray(at.lines, at.described));
        this.sources = sourcesIn(bytes.subarray(at.described), sources);
        this.#fillDirectory();
        if (this.#places.some((place) => place + _fingerprint_js__WEBPACK_IMPORTED_MODULE_1__/* .groupSize */ .lw > words) ||
            !isRising(this.#begins, words) ||
            !isRising(this.#lineBegins, lineBytes))
            throw new UnreadableIndex('places in it lie outside of its texts');
    }
    #fillDirectory() {
        let before = 0;
        let bucket = 0;
        for (const [index, hash] of this.#hashes.entries()) {
            if (hash < before)
                throw new UnreadableIndex('its fingerprints are out of order');
            before = hash;
            while (bucket <= hash >>> 16)
                this.#directory[bucket++] = index;
        }
        this.#directory.fill(this.#hashes.length, bucket);
    }
    /** Calls `found` with each place, as a number of a word in `words`, where a fingerprint was taken. */
    places(hash, found) {
        const end = this.#directory[(hash >>> 16) + 1] ?? 0;
        for (let at = this.#directory[hash >>> 16] ?? 0; at < end; at++) {
            if (this.#hashes[at] === hash)
                found(this.#places[at] ?? 0);
        }
    }
    /** The number of the text a word belongs to, and where that text begins and ends in `words`. */
    textAt(place) {
        let low = 0;
        let high = this.#begins.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#begins[middle] ?? 0) <= place)
                low = middle;
            else
                high = middle - 1;
        }
        return { number: low, begin: this.#begins[low] ?? 0, end: this.#begins[low + 1] ?? this.words.length };
    }
    /** The line, from 1, on which a word of a text stands. */
    lineOf(place) {
        const { number, begin } = this.textAt(place);
        const end = this.#lineBegins[number + 1] ?? this.#lines.length;
        let left = place - begin;
        let line = 1;
        for (let at = this.#lineBegins[number] ?? 0; at < end; at++) {
            const count = this.#lines[at] ?? 0;
            if (left < count)
                return line;
            left -= count;
            if (count < 255)
                line++;
        }
        return line;
    }
}
const isLittleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
/** Turns the bytes of numbers round: `long` ones of 32 bits, the rest of 16. */
function swapBytes(numbers, long) {
    const view = new DataView(numbers);
    for (let at = 0; at < 4 * long; at += 4)
        view.setUint32(at, view.getUint32(at, true), false);
    for (let at = 4 * long; at + 1 < numbers.byteLength; at += 2)
        view.setUint16(at, view.getUint16(at, true), false);
}
function isRising(numbers, most) {
    return numbers.every((number, index) => number <= most && number >= (numbers[index - 1] ?? 0));
}
function sourcesIn(bytes, count) {
    let parsed;
    try {
        parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw new UnreadableIndex('what it says of its texts is not JSON', { cause });
    }
    if (!Array.isArray(parsed) || parsed.length !== count)
        throw new UnreadableIndex('it does not describe each of its texts');
    return parsed.map(sourceIn);
}
function sourceIn(entry) {
    const given = new Map(Object.entries(typeof entry === 'object' && entry !== null ? entry : {}));
    const name = (key) => {
        const value = given.get(key);
        return typeof value === 'string' && value !== '' ? value.slice(0, longestName) : undefined;
    };
    const path = name('path');
    if (path === undefined)
        throw new UnreadableIndex('one of its texts has no path');
    const named = ['title', 'author', 'url', 'license'].flatMap((key) => {
        const value = name(key);
        return value === undefined ? [] : [[key, value]];
    });
    return { path, ...Object.fromEntries(named) };
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
