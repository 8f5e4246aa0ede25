export const id = 9316;
export const ids = [9316,4724];
export const modules = {

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


/***/ }),

/***/ 88965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ diffArrays)
});

// UNUSED EXPORTS: arrayDiff

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends Diff {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}


/***/ })

};
