export const id = 5463;
export const ids = [5463,8965];
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

/***/ 87383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NeighborPassages: () => (/* binding */ NeighborPassages)
/* harmony export */ });
/* harmony import */ var _detect_copied_passage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98698);
/* harmony import */ var _detect_license_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71472);
/* harmony import */ var _detect_group_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38565);
/* harmony import */ var _detect_source_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58355);
/** Passages that a page shares with texts of its own repository. */




/** Compares pages with lists of texts; what is made of a list is kept for when it is asked of again. */
class NeighborPassages {
    #finders = new Map();
    /** What nobody needs to credit. */
    #licenses;
    /** In the order of the text. */
    passagesIn(text, neighbors) {
        if (neighbors.length === 0)
            return [];
        const finder = this.#finders.get(neighbors) ?? finderOver(neighbors, this.#licensesFor(neighbors));
        this.#finders.set(neighbors, finder);
        return finder.passagesIn(text).flatMap((passage) => {
            const neighbor = neighbors.find(({ path }) => path === passage.source.path);
            return neighbor ? [{ ...passage, neighbor }] : [];
        });
    }
    /** Reading them takes longer than all the rest, so it is done only where a text may hold one. */
    #licensesFor(neighbors) {
        if (!neighbors.some(({ text }) => ofLicenses.test(text)))
            return new _detect_group_set_js__WEBPACK_IMPORTED_MODULE_3__/* .GroupSet */ .o();
        this.#licenses ??= (0,_detect_source_index_js__WEBPACK_IMPORTED_MODULE_2__.groupsOf)(_detect_license_comparison_js__WEBPACK_IMPORTED_MODULE_1__.licenseTexts.bodies);
        return this.#licenses;
    }
}
/** Words of which every published license has one. */
const ofLicenses = /warrant|licensor|redistribut|hereby|liabilit|permission|copyright|creative commons|許諾|verbatim/i;
function finderOver(neighbors, licenses) {
    const builder = new _detect_source_index_js__WEBPACK_IMPORTED_MODULE_2__.SourceIndexBuilder(licenses);
    for (const { path, text, title, author, url, license } of neighbors) {
        builder.add({
            path,
            ...(title ? { title } : {}),
            ...(author ? { author } : {}),
            ...(url ? { url } : {}),
            ...(license ? { license } : {})
        }, text);
    }
    return new _detect_copied_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .CopyFinder */ .i([new _detect_source_index_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceIndex */ .ac(builder.finish())]);
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
