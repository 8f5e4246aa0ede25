export const id = 2859;
export const ids = [2859,6709];
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

/***/ 52859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   differingTexts: () => (/* binding */ differingTexts)
/* harmony export */ });
/* harmony import */ var _detect_copied_passage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98698);
/* harmony import */ var _detect_source_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58355);
/* harmony import */ var _facts_credited_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23302);
/* harmony import */ var _facts_page_license_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39982);
/* harmony import */ var _facts_source_description_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76709);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8367);
/** Compares texts of the repository with changed pages, and keeps those under another license, or credited to others, that share a passage. */






/** Folders in which people keep the work of others. */
const kept = /(?:^|\/)(?:third[-_ ]?party|vendor(?:ed)?|external|upstream|imported)\//i;
/** By the path of a changed page, the texts that its own words must be held against. */
async function differingTexts(sources, known) {
    const found = new Map();
    const shared = sharedBy(sources, known.targets);
    if (shared.size === 0)
        return found;
    const before = (0,_facts_page_license_js__WEBPACK_IMPORTED_MODULE_3__/* .licenseInformation */ .Gz)(known.files, known.fallback);
    const after = (0,_facts_page_license_js__WEBPACK_IMPORTED_MODULE_3__/* .afterChange */ .tC)(before, known.after);
    const credited = await creditsIn(known);
    const licenses = new Map();
    for (const [target, texts] of shared) {
        const own = await (0,_facts_page_license_js__WEBPACK_IMPORTED_MODULE_3__/* .pageLicense */ .xg)(target.path, target.head?.text ?? '', after, known.guard);
        const neighbors = [];
        for (const { path, text } of texts) {
            if (!licenses.has(path))
                licenses.set(path, await (0,_facts_page_license_js__WEBPACK_IMPORTED_MODULE_3__/* .pageLicense */ .xg)(path, text, before, known.guard));
            const neighbor = neighborOf({ path, text }, { license: licenses.get(path), own, credit: creditOf(path, credited) });
            if (neighbor)
                neighbors.push({
                    ...(await (0,_facts_source_description_js__WEBPACK_IMPORTED_MODULE_4__.describeSource)(path, text)),
                    ...neighbor
                });
        }
        if (neighbors.length > 0)
            found.set(target.path, neighbors);
    }
    return found;
}
/** Nothing where the licenses are the same or one of them is not known, and nobody is credited. */
function neighborOf({ path, text }, { license, own, credit }) {
    const theirs = credit?.license === undefined ? license : { id: credit.license, isOwn: true, holders: [] };
    const isOther = theirs?.isOwn === true && own !== undefined && (0,_facts_page_license_js__WEBPACK_IMPORTED_MODULE_3__/* .differ */ .Tx)(theirs.id, own.id);
    if (!isOther && credit === undefined)
        return undefined;
    const isOfOthers = credit !== undefined || kept.test(path) || (0,_facts_page_license_js__WEBPACK_IMPORTED_MODULE_3__/* .areOfOthers */ .be)(own?.holders ?? [], license?.holders ?? []);
    return {
        path,
        text,
        ...(theirs ? { license: theirs.id } : {}),
        ...(isOther ? { pageLicense: own.id } : {}),
        ...(credit ? { creditedIn: credit.notice, ...(credit.author ? { author: credit.author } : {}) } : {}),
        isCertain: credit !== undefined || own?.isOwn === true,
        isOfOthers
    };
}
/** Which texts share a passage with which changed page, other than its own former self. */
function sharedBy(sources, targets) {
    const builder = new _detect_source_index_js__WEBPACK_IMPORTED_MODULE_1__.SourceIndexBuilder();
    const byPath = new Map(sources.map((source) => [source.path, source]));
    for (const { path, text } of sources)
        builder.add({ path }, text);
    const finder = new _detect_copied_passage_js__WEBPACK_IMPORTED_MODULE_0__/* .CopyFinder */ .i([new _detect_source_index_js__WEBPACK_IMPORTED_MODULE_1__/* .SourceIndex */ .ac(builder.finish())]);
    const shared = new Map();
    for (const target of targets) {
        const { path, previousPath, head } = target;
        const paths = new Set(finder.passagesIn(head?.text ?? '').map(({ source }) => source.path));
        paths.delete(path);
        if (previousPath !== undefined)
            paths.delete(previousPath);
        if (paths.size > 0)
            shared.set(target, [...paths].flatMap((one) => byPath.get(one) ?? []));
    }
    return shared;
}
/** Files and folders that pages of notices credit to others. */
async function creditsIn({ notices, paths, guard }) {
    const found = new Map();
    for (const notice of notices) {
        for (const { path, ...credit } of await (0,_facts_credited_file_js__WEBPACK_IMPORTED_MODULE_2__/* .creditedFiles */ .Ut)(notice, paths, guard))
            found.set(path, { notice: notice.path, ...credit });
    }
    return found;
}
function creditOf(path, credited) {
    for (const place of [path, ...(0,_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .foldersAbove */ .Z)(path)]) {
        const credit = credited.get(place);
        if (credit)
            return credit;
    }
    return undefined;
}


/***/ }),

/***/ 76709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeSource: () => (/* binding */ describeSource)
/* harmony export */ });
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96116);

/** UTF-16 units of a title in a heading. */
const longestTitle = 200;
/** Keys of front matter for each part, the first that has a value counts. */
const keys = {
    title: ['title'],
    author: ['author', 'authors.0', 'authors.0.name', 'author.name', 'by'],
    url: ['canonical_url', 'canonical', 'canonicalUrl', 'url', 'permalink'],
    license: ['license', 'licence', 'SPDX-License-Identifier']
};
/** Reads the front matter, and for the title the first heading; what the page does not say stays away. */
async function describeSource(path, text) {
    const document = new _document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo({ path, text, encoding: 'utf-8', notes: [] });
    const { frontMatter, sections } = document.outline;
    const entries = frontMatter ? await entriesOf(document, frontMatter) : new Map();
    const first = (names) => names.map((name) => entries.get(name)).find((value) => value);
    const heading = sections.find((section) => section.heading !== undefined)?.heading;
    const title = first(keys.title) ?? (heading && headingText(text.slice(heading.range.start, heading.range.end)));
    const author = first(keys.author);
    const url = first(keys.url);
    const license = first(keys.license);
    return {
        path,
        ...(title ? { title } : {}),
        ...(author ? { author } : {}),
        ...(url && /^https?:\/\//.test(url) ? { url } : {}),
        ...(license ? { license } : {})
    };
}
async function entriesOf({ text }, { kind, range, value }) {
    const { readFrontMatter } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(8815), __webpack_require__.e(2550)]).then(__webpack_require__.bind(__webpack_require__, 62550));
    const { entries } = readFrontMatter(kind, text, range, value);
    return new Map(entries.map((entry) => [entry.path.join('.'), String(entry.value ?? '').trim()]));
}
function headingText(written) {
    const [line = ''] = written.split(/\r?\n/);
    return line
        .slice(0, longestTitle)
        .replace(/^[#\s>]{1,20}|[#\s]{1,20}$/g, '')
        .replace(/[*_`[\]]|\([^()\s]{0,200}\)/g, '');
}


/***/ })

};
