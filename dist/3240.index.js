export const id = 3240;
export const ids = [3240];
export const modules = {

/***/ 98698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ CopyFinder)
/* harmony export */ });
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57603);
/* harmony import */ var _source_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58355);
/* harmony import */ var _word_stream_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34724);
/** Finds the passages a text shares with indexed ones: every run of words of the guaranteed length, and short runs that follow each other closely. */



/** Words that may have been changed between two shared runs of one passage, on either side. */
const widestGap = 6;
/** Words of the shortest run that counts beside another one. */
const shortestBridged = 4;
/** Runs that are sought beyond the ends of one. */
const mostBridges = 200;
/** The part of a passage's words that must be shared. */
const leastShared = 0.7;
/**
 * Words compared before the search becomes a coarse one, which sees each stretch of the text in one source only:
 * a text that repeats itself, and stands in a source that does, is the same in ever so many places.
 */
const mostComparisons = 20_000_000;
/** Searches texts in some indexes; answers are kept, for the same text is asked for more than once. */
class CopyFinder {
    #indexes;
    #reader = new _word_stream_js__WEBPACK_IMPORTED_MODULE_2__/* .WordReader */ ._();
    #found = new Map();
    constructor(indexes) {
        this.#indexes = indexes;
    }
    /** The passages a text shares with the indexes, in the order of the text. */
    passagesIn(text) {
        const known = this.#found.get(text);
        if (known)
            return known;
        const stream = this.#reader.read(text);
        const groups = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .groupHashes */ .MJ)(stream.hashes);
        const words = Uint16Array.from(stream.hashes, _source_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shortHash */ .BC);
        const passages = this.#indexes
            .flatMap((index) => chained(runsIn(words, groups, index), index).flatMap((runs) => passageOf(runs, text, stream, index) ?? []))
            .sort((a, b) => a.start - b.start || b.words - a.words);
        this.#found.set(text, passages);
        return passages;
    }
}
/** Every run of at least `groupSize` words that holds a fingerprint, each once. */
function runsIn(words, groups, index) {
    const runs = [];
    /** By the distance of text and source: where the last run on it ends in the text. */
    const followed = new Map();
    let comparisons = 0;
    let coarse = 0;
    for (let at = 0; at < groups.length; at++) {
        if (comparisons > mostComparisons && at < coarse)
            continue;
        index.places(groups[at] ?? 0, (place) => {
            if ((followed.get(place - at) ?? 0) > at)
                return;
            const run = followedRun(words, at, index, place);
            comparisons += run.length;
            if (run.length < _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .groupSize */ .lw)
                return;
            for (const one of [run, ...nearby(words, run, index)]) {
                if ((followed.get(one.place - one.at) ?? 0) > one.at)
                    continue;
                followed.set(one.place - one.at, one.at + one.length);
                coarse = Math.max(coarse, one.at + one.length);
                runs.push(one);
            }
        });
    }
    return runs;
}
/** Runs beyond both ends of a run, over words that were changed; they may be too short to hold a fingerprint. */
function nearby(words, run, index) {
    const found = [];
    for (const forward of [true, false]) {
        for (let next = bridged(words, run, index, forward); next; next = bridged(words, next, index, forward)) {
            if (found.length >= mostBridges)
                return found;
            found.push(next);
        }
    }
    return found;
}
/** The nearest run beyond one end: as few changed words between as possible. */
function bridged(words, { at, place, length }, index, forward) {
    const way = forward ? 1 : -1;
    const [here, there] = forward ? [at + length, place + length] : [at - 1, place - 1];
    const { begin, end } = index.textAt(place);
    const same = (i, j) => {
        const source = there + way * j;
        const word = source >= begin && source < end ? index.words[source] : _source_index_js__WEBPACK_IMPORTED_MODULE_1__/* .masked */ .Iv;
        return word !== _source_index_js__WEBPACK_IMPORTED_MODULE_1__/* .masked */ .Iv && word === words[here + way * i];
    };
    for (let changed = 1; changed <= 2 * widestGap; changed++) {
        for (let i = Math.max(0, changed - widestGap); i <= Math.min(changed, widestGap); i++) {
            const j = changed - i;
            let shared = 0;
            while (same(i + shared, j + shared))
                shared++;
            if (shared < shortestBridged)
                continue;
            return forward
                ? { at: here + i, place: there + j, length: shared }
                : { at: here - i - shared + 1, place: there - j - shared + 1, length: shared };
        }
    }
    return undefined;
}
/** The run around two places that hold the same group of words, followed to both its ends. */
function followedRun(words, at, index, place) {
    const { begin, end } = index.textAt(place);
    const same = (step) => {
        const word = index.words[place + step];
        return word !== _source_index_js__WEBPACK_IMPORTED_MODULE_1__/* .masked */ .Iv && word === words[at + step];
    };
    let before = 0;
    while (at + before > 0 && place + before > begin && same(before - 1))
        before--;
    let after = 0;
    while (at + after < words.length && place + after < end && same(after))
        after++;
    return { at: at + before, place: place + before, length: after - before };
}
/** Runs of one source that follow each other closely on both sides, as lists. */
function chained(runs, index) {
    const chains = [];
    const open = new Map();
    for (const run of [...runs].sort((a, b) => a.at - b.at || a.place - b.place)) {
        const { number } = index.textAt(run.place);
        const candidates = (open.get(number) ?? []).filter((chain) => endOf(chain).at + widestGap >= run.at);
        const chain = candidates.find((one) => follows(endOf(one), run));
        if (chain)
            chain.push(run);
        else {
            const fresh = [run];
            chains.push(fresh);
            if (candidates.length < 16)
                candidates.push(fresh);
        }
        open.set(number, candidates);
    }
    return chains;
}
/** Where a chain ends, in text and source. */
function endOf(chain) {
    const last = chain.at(-1);
    return last ? { at: last.at + last.length, place: last.place + last.length } : { at: 0, place: 0 };
}
function follows(end, run) {
    const [here, there] = [run.at - end.at, run.place - end.place];
    return here >= 0 && there >= 0 && here <= widestGap && there <= widestGap;
}
function passageOf(runs, text, { starts, ends }, index) {
    const [first, last] = [runs[0], runs.at(-1)];
    if (!first || !last)
        return undefined;
    const to = last.at + last.length;
    const shared = runs.reduce((sum, { length }) => sum + length, 0);
    const source = index.sources[index.textAt(first.place).number];
    if (!source || shared < _fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .guaranteed */ .bg || shared < leastShared * (to - first.at))
        return undefined;
    let ideographs = 0;
    for (const { at, length } of runs)
        for (let word = at; word < at + length; word++)
            if (isIdeograph(text.charCodeAt(starts[word] ?? 0)))
                ideographs++;
    return {
        start: starts[first.at] ?? 0,
        end: ends[to - 1] ?? 0,
        words: shared - Math.floor(ideographs / 2),
        length: to - first.at,
        source,
        firstLine: index.lineOf(first.place),
        lastLine: index.lineOf(last.place + last.length - 1),
        runs: runs.map(({ at, length }) => ({ start: starts[at] ?? 0, end: ends[at + length - 1] ?? 0 }))
    };
}
function isIdeograph(unit) {
    return unit >= 0x3040 && unit <= 0x9fff;
}


/***/ }),

/***/ 23240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openSources: () => (/* binding */ openSources)
/* harmony export */ });
/* harmony import */ var _detect_copied_passage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98698);
/* harmony import */ var _detect_source_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58355);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63303);
/** Opens the indexes of sources that a community has configured. */



/** A finder over all indexes. Throws a `ConfigurationError` that names each one that cannot be read, and why. */
function openSources(files) {
    const mistakes = [];
    const indexes = files.flatMap(({ name, bytes }) => {
        try {
            return [new _detect_source_index_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceIndex */ .ac(bytes)];
        }
        catch (error) {
            if (!(error instanceof _detect_source_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableIndex */ .Gn))
                throw error;
            mistakes.push(`sources: ${name} must be an index made by \`goodfaith index\`; ${error.message}.`);
            return [];
        }
    });
    if (mistakes.length > 0)
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(mistakes);
    return new _detect_copied_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .CopyFinder */ .i(indexes);
}


/***/ })

};
