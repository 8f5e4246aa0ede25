export const id = 71;
export const ids = [71];
export const modules = {

/***/ 7071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ConfigurationError: () => (/* reexport */ configuration.ConfigurationError),
  checkerOf: () => (/* binding */ checkerOf),
  createChecker: () => (/* binding */ createChecker),
  known: () => (/* binding */ known)
});

// EXTERNAL MODULE: ./lib/document/parse-guard.js + 1 modules
var parse_guard = __webpack_require__(8717);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
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

// EXTERNAL MODULE: ./lib/document/source.js
var source = __webpack_require__(5220);
;// CONCATENATED MODULE: ./lib/document/change.js
/** One changed file: its two versions, its hunks, and which lines of the head the change added. */


/** A set of line numbers, kept as sorted, disjoint, inclusive ranges. */
class LineSet {
    ranges;
    constructor(ranges) {
        this.ranges = ranges;
    }
    /** Whether any line from `first` to `last`, both included, is in the set. */
    touches(first, last) {
        let low = 0;
        let high = this.ranges.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.ranges[middle]?.[1] ?? 0) < first)
                low = middle + 1;
            else
                high = middle;
        }
        const range = this.ranges[low];
        return range !== undefined && range[0] <= last;
    }
    has(line) {
        return this.touches(line, line);
    }
    get size() {
        return this.ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
    }
}
/** Lines of context around a change, as git and GitHub show them. */
const context = 3;
/** Edits and milliseconds after which the search for a minimal line diff ends and the whole changed middle counts as replaced. */
const diffLimits = { maxEditLength: 2_500, timeout: 500 };
/** A changed file from its versions; `Unreadable` when the version under review holds no text. */
function createChange(file) {
    const head = file.head === undefined ? undefined : (0,source/* decodeSource */.E)(file.path, file.head);
    if (head !== undefined && !(0,source/* isSource */._)(head))
        return head;
    const decodedBase = file.base === undefined ? undefined : (0,source/* decodeSource */.E)(file.previousPath ?? file.path, file.base);
    const base = decodedBase !== undefined && (0,source/* isSource */._)(decodedBase) ? decodedBase : undefined;
    if (head === undefined && base === undefined)
        return { path: file.path, reason: 'binary' };
    const patched = file.patch === undefined ? undefined : linesOfPatch(file.patch);
    const lines = patched ?? compareLines(splitLines(base?.text ?? ''), splitLines(head?.text ?? ''));
    const renamed = file.previousPath !== undefined && file.previousPath !== file.path;
    return {
        path: file.path,
        ...(renamed ? { previousPath: file.previousPath } : {}),
        status: head === undefined ? 'deleted' : file.base === undefined ? 'added' : renamed ? 'renamed' : 'modified',
        ...(base === undefined ? {} : { base }),
        ...(head === undefined ? {} : { head }),
        ...lines
    };
}
function compareLines(base, head) {
    return changedLines(editsBetween(base, head), base.length, head.length);
}
function editsBetween(base, head) {
    let start = 0;
    while (start < base.length && start < head.length && base[start] === head[start])
        start++;
    let tail = 0;
    while (tail < base.length - start && tail < head.length - start && base.at(-1 - tail) === head.at(-1 - tail))
        tail++;
    const baseMiddle = base.slice(start, base.length - tail);
    const headMiddle = head.slice(start, head.length - tail);
    if (baseMiddle.length === 0 && headMiddle.length === 0)
        return [];
    const whole = { base: start + 1, baseLength: baseMiddle.length, head: start + 1, headLength: headMiddle.length };
    if (baseMiddle.length === 0 || headMiddle.length === 0)
        return [whole];
    const parts = diffArrays(baseMiddle, headMiddle, diffLimits);
    if (parts === undefined)
        return [whole];
    const edits = [];
    let atBase = start + 1;
    let atHead = start + 1;
    let open;
    for (const part of parts) {
        const length = part.value.length;
        if (!part.added && !part.removed) {
            open = undefined;
            atBase += length;
            atHead += length;
            continue;
        }
        if (open === undefined) {
            open = { base: atBase, baseLength: 0, head: atHead, headLength: 0 };
            edits.push(open);
        }
        if (part.removed) {
            open.baseLength += length;
            atBase += length;
        }
        else {
            open.headLength += length;
            atHead += length;
        }
    }
    return edits;
}
function changedLines(edits, baseCount, headCount) {
    const hunks = [];
    for (const edit of edits) {
        const baseFrom = Math.max(1, edit.base - context);
        const headFrom = edit.head - (edit.base - baseFrom);
        const after = Math.min(context, baseCount - (edit.base + edit.baseLength - 1), headCount - (edit.head + edit.headLength - 1));
        const baseTo = edit.base + edit.baseLength - 1 + after;
        const headTo = edit.head + edit.headLength - 1 + after;
        const last = hunks.at(-1);
        if (last !== undefined && baseFrom <= last.baseStart + last.baseLength) {
            hunks[hunks.length - 1] = {
                ...last,
                baseLength: baseTo - last.baseStart + 1,
                headLength: headTo - last.headStart + 1
            };
        }
        else {
            hunks.push({
                baseStart: baseFrom,
                baseLength: baseTo - baseFrom + 1,
                headStart: headFrom,
                headLength: headTo - headFrom + 1
            });
        }
    }
    return {
        added: new LineSet(edits.filter((edit) => edit.headLength > 0).map((edit) => [edit.head, edit.head + edit.headLength - 1])),
        removed: new LineSet(edits.filter((edit) => edit.baseLength > 0).map((edit) => [edit.base, edit.base + edit.baseLength - 1])),
        hunks
    };
}
/** Reads a unified diff of one file, as GitHub's API gives it; `undefined` when it is not one. */
function linesOfPatch(patch) {
    const hunks = [];
    const added = [];
    const removed = [];
    let base = 0;
    let head = 0;
    for (const line of patch.split('\n')) {
        const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/.exec(line);
        if (header) {
            base = Number(header[1]);
            head = Number(header[3]);
            hunks.push({
                baseStart: base,
                baseLength: Number(header[2] ?? 1),
                headStart: head,
                headLength: Number(header[4] ?? 1)
            });
        }
        else if (hunks.length === 0)
            return undefined;
        else if (line.startsWith('+'))
            extend(added, head++);
        else if (line.startsWith('-'))
            extend(removed, base++);
        else if (!line.startsWith('\\')) {
            base++;
            head++;
        }
    }
    return hunks.length === 0 ? undefined : { hunks, added: new LineSet(added), removed: new LineSet(removed) };
}
function extend(ranges, line) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === line - 1)
        last[1] = line;
    else
        ranges.push([line, line]);
}
/** Lines with their endings, so that a changed line ending is a changed line; a final ending begins no further line. */
function splitLines(text) {
    return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}

// EXTERNAL MODULE: ./lib/engine/candidate.js
var engine_candidate = __webpack_require__(535);
;// CONCATENATED MODULE: ./lib/engine/repository.js
const licenseNames = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'LICENCE.md', 'COPYING', 'COPYING.md'];
const ownerNames = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const unknown = {
    license: 'The license of the repository is not known here; rules that compare with it stayed silent.',
    members: 'The members of the repository are not known here; rules that compare with them stayed silent.',
    owners: 'The code owners of the repository are not known here; rules that compare with them stayed silent.'
};
function createRepository(provider) {
    const files = new Map();
    const missing = new Set();
    const file = (path) => {
        const known = files.get(path) ?? Promise.resolve(provider?.files?.(path));
        files.set(path, known);
        return known;
    };
    const first = async (paths) => {
        for (const path of paths) {
            const text = await file(path);
            if (text !== undefined)
                return { path, text };
        }
        return undefined;
    };
    return {
        async factsFor(needs, path) {
            const facts = {};
            for (const need of needs) {
                if (need === 'license') {
                    const license = await first(foldersOf(path ?? '').flatMap((folder) => licenseNames.map((name) => folder + name)));
                    if (license)
                        facts.license = license;
                    else
                        missing.add(need);
                }
                else if (need === 'owners') {
                    const owners = await first(ownerNames);
                    if (owners)
                        facts.owners = owners.text;
                    else
                        missing.add(need);
                }
                else {
                    const members = await (typeof provider?.members === 'function' ? provider.members() : provider?.members);
                    if (members)
                        facts.members = members;
                    else
                        missing.add(need);
                }
            }
            return facts;
        },
        notes: () => [...missing].map((need) => ({ message: unknown[need] }))
    };
}
/** The folder of a path and all above it, nearest first, each with its final slash; the root is empty. */
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return [...parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`), ''];
}

// EXTERNAL MODULE: ./lib/document/document.js
var document_document = __webpack_require__(6116);
;// CONCATENATED MODULE: ./lib/engine/unparsed.js
/** One entry a part, as far as the page has been read. What the base holds matters where it is compared with the head. */
function unparsedParts(path, { unparsed, lines }, side) {
    const part = side === 'head' ? 'This part' : 'This part of the base version';
    return unparsed.map(({ range, reason }) => ({
        path,
        span: lines.spanOf(range),
        reason: `${part} could not be parsed (${reason}); only its raw text was checked.`
    }));
}

;// CONCATENATED MODULE: ./lib/engine/run.js


/** What one rule may find in one page; a page with more was made to flood the reader. */
const mostObservations = 1_000;
async function run(input) {
    const runner = new Runner(input);
    const beginParsing = () => input.enter('parsing');
    const pages = input.changes.map((change) => ({
        change,
        ...(change.base ? { base: new document_document/* Document */.yo(change.base, undefined, beginParsing) } : {}),
        ...(change.head ? { head: new document_document/* Document */.yo(change.head, undefined, beginParsing) } : {})
    }));
    const tasks = [
        ...pages.flatMap(({ change, head }) => head
            ? [
                {
                    document: head,
                    origin: { kind: 'page', change, side: 'head' },
                    subject: 'page',
                    path: change.path
                }
            ]
            : []),
        ...wordsOf(input.pullRequest, beginParsing)
    ];
    // Raw rules first, over everything: they need no parser, so they still speak where time runs out.
    for (const task of tasks)
        await runner.raw(task);
    for (const [index, task] of tasks.entries()) {
        input.onProgress?.(index, tasks.length, task.path);
        await runner.parsed(task);
    }
    await runner.wholeChange(pages);
    return { ...runner.output, pages };
}
class Runner {
    #input;
    #loaded = new Map();
    #woke = new Map();
    /** How much each rule has found in each page. */
    #found = new Map();
    #candidates = [];
    #failures = [];
    #skipped = [];
    #comparesPages;
    constructor(input) {
        this.#input = input;
        this.#comparesPages = input.rules.some(({ rule }) => 'checkChange' in rule);
    }
    get output() {
        return { candidates: this.#candidates, failures: this.#failures, skipped: this.#skipped };
    }
    async raw(task) {
        const rules = this.#woken(task.document, (reads) => reads === 'raw', task.subject);
        for (const active of rules) {
            await this.#check(active, task, { path: task.path, subject: task.subject, text: task.document.text });
        }
    }
    async parsed(task) {
        const { document } = task;
        const anywhere = this.#woken(document, (reads) => reads === 'page' || isSectional(reads), task.subject);
        const whole = anywhere.filter(({ rule }) => rule.meta.reads === 'page' && task.origin.kind === 'page');
        const sections = this.#wokenSections(document, anywhere.filter(({ rule }) => isSectional(rule.meta.reads)));
        if (whole.length === 0 && sections.every(({ rules }) => rules.length === 0))
            return;
        if (!this.#input.timeLeft()) {
            this.#skipped.push({
                path: task.path,
                reason: 'The time limit was reached before this page could be parsed; only its raw text was checked.'
            });
            return;
        }
        await document.prepare(this.#input.guard);
        for (const { section, rules } of sections) {
            for (const active of rules)
                await this.#check(active, task, viewOf(active.rule.meta.reads, section, task));
        }
        if (task.origin.kind === 'page') {
            const view = { path: task.path, subject: task.subject, document, change: task.origin.change };
            for (const active of whole)
                await this.#check(active, task, view);
        }
        // What stays unparsed of a changed page is told at the end, for whoever reads it next may parse more.
        else
            this.#skipped.push(...unparsedParts(task.path, document, 'head'));
        if (!this.#comparesPages)
            document.forget(); // trees take many times the memory of their text
    }
    async wholeChange(pages) {
        const wokenBefore = new Map(pages.map((page) => [page, this.#wokenByBase(page)]));
        const rules = this.#input.rules.filter(({ rule }) => 'checkChange' in rule &&
            (rule.meta.wakesIn !== 'base' || [...wokenBefore.values()].some((woken) => woken.has(rule))));
        if (rules.length === 0)
            return;
        const woken = new Set();
        for (const page of pages) {
            // A page is compared as a whole: what wakes one side asks for the other as well.
            const documents = [page.base, page.head].flatMap((document) => document ?? []);
            const before = wokenBefore.get(page);
            const after = this.#wokenByHead(page, rules);
            const here = rules.filter(({ rule }) => before?.has(rule) || after.has(rule));
            if (here.length === 0)
                continue;
            if (!this.#input.timeLeft()) {
                this.#skipped.push({
                    path: page.change.path,
                    reason: 'The time limit was reached before this page could be compared with its base.'
                });
                continue;
            }
            for (const document of documents)
                await document.prepare(this.#input.guard);
            for (const active of here)
                woken.add(active);
        }
        for (const active of woken)
            await this.#checkChange(active, pages);
    }
    /** What wakes in the sections whose lines a change took out. */
    #wokenByBase({ change, base }) {
        const texts = base ? textsTouched(base, change.removed) : [];
        return new Set(texts.flatMap((text) => [...this.#input.waker.wokenBy(text)]));
    }
    /** What wakes in the sections whose lines a change put in. */
    #wokenByHead({ change, head }, rules) {
        if (!head || !rules.some(({ rule }) => this.#wokenAnywhere(head).has(rule)))
            return new Set();
        return new Set(textsTouched(head, change.added).flatMap((text) => [...this.#input.waker.wokenBy(text)]));
    }
    /** What wakes in a whole document, looked through once. */
    #wokenAnywhere(document) {
        const woken = this.#woke.get(document) ?? this.#input.waker.wokenBy(document.text);
        this.#woke.set(document, woken);
        return woken;
    }
    /** Which rules woke where; what wakes in a definition wakes every section that may refer to it. */
    #wokenSections(document, rules) {
        if (rules.length === 0)
            return [];
        const { waker } = this.#input;
        const sections = document.sections.map((section) => {
            const text = document.text.slice(section.range.start, section.range.end);
            return { section, text, woken: waker.wokenBy(text) };
        });
        const defined = new Set(sections.flatMap(({ text, woken }) => woken.size > 0 ? definingBlocks(text).flatMap((block) => [...waker.wokenBy(block)]) : []));
        return sections.map(({ section, text, woken }) => {
            const refers = text.includes('[');
            const wakes = ({ rule }) => woken.has(rule) || (refers && rule.meta.reads !== 'prose' && defined.has(rule));
            return { section, rules: rules.filter(wakes) };
        });
    }
    #woken(document, reads, subject) {
        const rules = this.#input.rules.filter(({ rule }) => 'check' in rule && reads(rule.meta.reads) && (rule.meta.subjects ?? ['page']).includes(subject));
        if (rules.length === 0)
            return rules;
        const woken = this.#wokenAnywhere(document);
        return rules.filter(({ rule }) => woken.has(rule));
    }
    async #check(active, task, view) {
        const rule = active.rule; // `#woken` keeps rules with a `check` alone
        const check = rule.check;
        const found = this.#found.get(task.document) ?? new Map();
        this.#found.set(task.document, found);
        if ((found.get(rule) ?? 0) > mostObservations)
            return;
        let leave = this.#input.enter('loading');
        try {
            const context = await this.#context(active, task.path);
            leave();
            leave = this.#input.enter(rule.meta.id);
            for (const observation of check(view, context)) {
                found.set(rule, (found.get(rule) ?? 0) + 1);
                if ((found.get(rule) ?? 0) > mostObservations) {
                    this.#skipped.push({
                        path: task.path,
                        reason: `${rule.meta.id} found more than ${mostObservations} places here; the rest was not looked at.`
                    });
                    break;
                }
                this.#candidates.push({ rule, observation, origin: task.origin, document: task.document });
            }
        }
        catch (error) {
            this.#fail(rule, error, task.path);
        }
        finally {
            leave();
        }
    }
    async #checkChange(active, pages) {
        const rule = active.rule; // `wholeChange` keeps rules with a `checkChange` alone
        const checkChange = rule.checkChange;
        const { pullRequest } = this.#input;
        let leave = this.#input.enter('loading');
        try {
            const context = await this.#context(active, undefined);
            leave();
            leave = this.#input.enter(rule.meta.id);
            for (const observation of checkChange({ pages, ...(pullRequest ? { pullRequest } : {}) }, context)) {
                const page = pages.find(({ change }) => change.path === observation.path);
                const side = observation.side ?? 'head';
                const document = page?.[side];
                if (!page || !document)
                    throw new Error(`it observed ${side} ${observation.path}, which is not part of the change`);
                this.#candidates.push({ rule, observation, origin: { kind: 'page', change: page.change, side }, document });
            }
        }
        catch (error) {
            this.#fail(rule, error, undefined);
        }
        finally {
            leave();
        }
    }
    async #context({ rule, options }, path) {
        const loaded = this.#loaded.get(rule) ?? Promise.resolve(rule.load?.());
        this.#loaded.set(rule, loaded);
        const repository = await this.#input.repositoryFor(rule, path);
        const { license, assume } = this.#input;
        return { loaded: await loaded, options, license, repository, ...(assume ? { assume } : {}) };
    }
    #fail(rule, error, path) {
        const message = error instanceof Error ? error.message : String(error);
        this.#failures.push({ ruleId: rule.meta.id, ...(path === undefined ? {} : { path }), message });
    }
}
/** The blocks in which link references may be defined; no definition reaches over an empty line. */
function definingBlocks(text) {
    return text.includes(']:') ? text.split(/\n[ \t]*\r?\n/).filter((block) => block.includes(']:')) : [];
}
/** The sections with one of these lines. */
function textsTouched(document, changed) {
    const { lines, text } = document;
    return document.sections
        .filter(({ range }) => changed.touches(lines.lineAt(range.start), lines.lineAt(Math.max(range.start, range.end - 1))))
        .map(({ range }) => text.slice(range.start, range.end));
}
function isSectional(reads) {
    return reads === 'prose' || reads === 'links' || reads === 'html' || reads === 'section';
}
function viewOf(reads, section, { path, subject, document }) {
    if (reads === 'prose')
        return { path, subject, prose: section.prose };
    if (reads === 'links')
        return { path, subject, links: section.links, images: section.images };
    const { prose, links, images, code } = section;
    return { path, subject, section, text: document.text, prose, links, images, code };
}
/** The pull request's own words as documents: the body is Markdown, title and commit messages are plain. */
function wordsOf(pullRequest, beginParsing) {
    const tasks = [];
    const add = (text, kind, origin, path) => {
        if (!text)
            return;
        const document = new document_document/* Document */.yo({ path, text, encoding: 'utf-8', notes: [] }, kind, beginParsing);
        tasks.push({ document, origin, subject: 'pull-request', path });
    };
    add(pullRequest?.title, 'text', { kind: 'pull-request', part: 'title' }, 'pull request title');
    add(pullRequest?.body, 'markdown', { kind: 'pull-request', part: 'body' }, 'pull request description');
    for (const { sha, message } of pullRequest?.commits ?? []) {
        add(message, 'text', { kind: 'pull-request', part: 'commit', commit: sha }, `commit ${sha.slice(0, 12)}`);
    }
    return tasks;
}

;// CONCATENATED MODULE: ./lib/engine/scope.js

const width = { added: 0, section: 1, file: 2, change: 3 };
/** The wider of a rule's own scope and the one a community asks for. */
function widerScope(own, wanted) {
    return width[own] >= width[wanted] ? own : wanted;
}
/** Words of the pull request always count. On the base side, removed lines stand for added ones. */
function inScope(candidate, scope) {
    const { origin, document } = candidate;
    if (origin.kind === 'pull-request' || scope === 'change')
        return true;
    const changed = origin.side === 'head' ? origin.change.added : origin.change.removed;
    const range = (0,engine_candidate/* rangeOf */.b)(candidate);
    if (scope === 'file' || !range)
        return origin.change.added.size + origin.change.removed.size > 0;
    const touched = (start, end) => changed.touches(document.lines.lineAt(start), document.lines.lineAt(Math.max(start, end - 1)));
    if (scope === 'added')
        return touched(range.start, range.end);
    return document.sections.some((part) => part.range.end > range.start && part.range.start < range.end && touched(part.range.start, part.range.end));
}

;// CONCATENATED MODULE: ./lib/engine/timing.js
const nothing = () => undefined;
/** For when nobody asks: looks at no clock. */
const untimed = () => nothing;
class Stopwatch {
    #clock;
    #begun;
    #spent = new Map();
    #work = 'other';
    #since;
    /** Begins now; `clock` counts milliseconds. */
    constructor(clock) {
        this.#clock = clock;
        this.#begun = this.#since = clock();
    }
    enter = (work) => {
        const outer = this.#work;
        this.#turnTo(work);
        this.#account(work).times++;
        return () => this.#turnTo(outer);
    };
    read() {
        this.#turnTo(this.#work);
        const { waking, parsing, loading, other, ...rules } = Object.fromEntries(this.#spent);
        const spent = (account) => account?.milliseconds ?? 0;
        return {
            total: this.#since - this.#begun,
            waking: spent(waking),
            parsing: spent(parsing),
            loading: spent(loading),
            other: spent(other),
            rules: Object.entries(rules)
                .map(([id, { milliseconds, times }]) => ({ id, milliseconds, places: times }))
                .sort((a, b) => b.milliseconds - a.milliseconds)
        };
    }
    #turnTo(work) {
        const now = this.#clock();
        this.#account(this.#work).milliseconds += now - this.#since;
        this.#since = now;
        this.#work = work;
    }
    #account(work) {
        const account = this.#spent.get(work) ?? { milliseconds: 0, times: 0 };
        this.#spent.set(work, account);
        return account;
    }
}
/** The waker with its time taken. */
function timedWaker(waker, enter) {
    return {
        wokenBy(text) {
            const leave = enter('waking');
            try {
                return waker.wokenBy(text);
            }
            finally {
                leave();
            }
        }
    };
}

;// CONCATENATED MODULE: ./lib/engine/verdict.js
const severityRank = { error: 3, warning: 2, notice: 1 };
/** Whether a finding is as severe as the threshold, or more. */
function reaches(severity, threshold) {
    return threshold !== 'never' && severityRank[severity] >= severityRank[threshold];
}
/** The result of a check; `complete` is false when anything could not be judged. */
function verdictOf(findings, failOn, complete) {
    const counting = findings.filter(({ severity }) => reaches(severity, failOn));
    if (counting.some(({ clauses }) => clauses.some(({ kind }) => kind === 'decide')))
        return 'fail';
    if (!complete)
        return 'incomplete';
    return counting.length > 0 || findings.some(({ review }) => review) ? 'needs-review' : 'pass';
}

// EXTERNAL MODULE: ./lib/engine/waiver.js
var engine_waiver = __webpack_require__(36);
;// CONCATENATED MODULE: ./lib/detect/automaton.js
/** Finds which of many words a text holds, in one pass: the automaton of Aho and Corasick (1975) as one dense table. */
/** One table for all patterns. Empty patterns are found in every text. */
function createAutomaton(patterns, options = {}) {
    const fold = options.fold ?? lowerCase;
    const collapse = options.collapse ?? (() => false);
    const folded = patterns.map((pattern) => foldedUnits(pattern, fold, collapse));
    const { symbolOf, width, collapsing } = alphabetOf(folded, fold, collapse);
    const trie = buildTrie(folded, symbolOf, width);
    const outputs = connect(trie, width);
    const steps = compiled(trie, width, outputs);
    return {
        states: trie.count,
        scan(text, found) {
            const { ascii, other } = symbolOf;
            let state = 0;
            let last = -1;
            for (let i = 0; i < text.length; i++) {
                const unit = text.charCodeAt(i);
                const symbol = unit < 128 ? ascii[unit] : other(unit);
                if (symbol === last && collapsing[symbol] === 1)
                    continue;
                last = symbol;
                const step = steps[state + symbol];
                state = step >>> 1;
                if ((step & 1) === 1)
                    for (const index of outputs[state / width] ?? [])
                        found[index] = 1;
            }
            for (const [index, units] of folded.entries())
                if (units.length === 0)
                    found[index] = 1;
        }
    };
}
/** The table as the scan reads it: each entry is the row of the next state, doubled, plus one where a pattern ends there. */
function compiled({ next, count }, width, outputs) {
    const steps = new Uint32Array(count * width);
    for (let at = 0; at < steps.length; at++) {
        const state = next[at];
        steps[at] = ((state * width) << 1) | (outputs[state] === undefined ? 0 : 1);
    }
    return steps;
}
function lowerCase(unit) {
    return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}
function foldedUnits(pattern, fold, collapse) {
    const units = [];
    for (let i = 0; i < pattern.length; i++) {
        const unit = fold(pattern.charCodeAt(i));
        if (!(collapse(unit) && units.at(-1) === unit))
            units.push(unit);
    }
    return units;
}
/** Gives every unit that a pattern has, and every one that may be collapsed, a symbol of its own. */
function alphabetOf(patterns, fold, collapse) {
    const symbols = new Map();
    for (const units of patterns)
        for (const unit of units)
            if (!symbols.has(unit))
                symbols.set(unit, symbols.size + 1);
    const ascii = new Uint16Array(128);
    for (let unit = 0; unit < 128; unit++)
        ascii[unit] = symbols.get(fold(unit)) ?? 0;
    const collapsing = new Uint8Array(symbols.size + 1);
    for (const [unit, symbol] of symbols)
        collapsing[symbol] = collapse(unit) ? 1 : 0;
    const known = new Int16Array(65_536).fill(-1);
    const other = (unit) => {
        const symbol = known[unit];
        if (symbol !== -1)
            return symbol;
        return (known[unit] = symbols.get(fold(unit)) ?? 0);
    };
    return { symbolOf: { ascii, other }, width: symbols.size + 1, collapsing };
}
function buildTrie(patterns, symbolOf, width) {
    const most = patterns.reduce((sum, units) => sum + units.length, 1);
    const next = new Int32Array(most * width).fill(-1);
    const trie = { next, count: 1, ends: new Map() };
    for (const [index, units] of patterns.entries()) {
        let state = 0;
        for (const unit of units) {
            const at = state * width + (unit < 128 ? symbolOf.ascii[unit] : symbolOf.other(unit));
            if (next[at] === -1)
                next[at] = trie.count++;
            state = next[at];
        }
        if (state !== 0)
            trie.ends.set(state, [...(trie.ends.get(state) ?? []), index]);
    }
    return trie;
}
/** Turns the trie into an automaton: every missing step becomes the step of the longest suffix that is a prefix of some pattern. */
function connect(trie, width) {
    const { next } = trie;
    const outputs = new Array(trie.count);
    const fallback = new Int32Array(trie.count);
    const queue = [];
    for (let symbol = 0; symbol < width; symbol++) {
        const child = next[symbol];
        if (child === -1)
            next[symbol] = 0;
        else
            queue.push(child);
    }
    for (let head = 0; head < queue.length; head++) {
        const state = queue[head];
        const fail = fallback[state];
        const own = trie.ends.get(state);
        const inherited = outputs[fail];
        outputs[state] = own && inherited ? [...own, ...inherited] : (own ?? inherited);
        for (let symbol = 0; symbol < width; symbol++) {
            const at = state * width + symbol;
            const child = next[at];
            const instead = next[fail * width + symbol];
            if (child === -1)
                next[at] = instead;
            else {
                fallback[child] = instead;
                queue.push(child);
            }
        }
    }
    return outputs;
}

;// CONCATENATED MODULE: ./lib/detect/folding.js
/** Undoes the ways a word can be written so that a search for it fails: letters that look alike, digits for letters, stretching, spacing. */
/**
 * Letters of other scripts that look like Latin ones, lower case: Unicode's confusables (UTS 39, version 17) as far as they are
 * single letters of the Cyrillic, Greek, Armenian and Cherokee scripts or Latin letters beyond ASCII that NFKD leaves whole.
 */
const lookalikes = {
    a: 'аɑαᴀ',
    b: 'ЬвҍᏏ',
    c: 'сϲᴄⅽ',
    d: 'ԁᏧɗđ',
    e: 'еҽ℮єεᴇ',
    f: 'ſƒẝ',
    g: 'ɡցɢ',
    h: 'һհᏂħ',
    i: 'іıɩιӏɪ',
    j: 'јϳʝ',
    k: 'кκᴋ',
    l: 'ⅼłاﺍ',
    m: 'мᴍⅿ',
    n: 'ոռпɴη',
    o: 'оοօσᴏ०๐ø',
    p: 'рρᴘ',
    q: 'ԛգզ',
    r: 'гᴦʀ',
    s: 'ѕꜱʂ',
    t: 'тτᴛŧ',
    u: 'υսᴜʋ',
    v: 'νѵᴠ',
    w: 'ԝѡɯᴡω',
    x: 'хχ×',
    y: 'уγүʏ',
    z: 'ᴢʐ'
};
const digitsForLetters = {
    0: 'o',
    1: 'l',
    3: 'e',
    4: 'a',
    5: 's',
    7: 't',
    8: 'b',
    9: 'g',
    i: 'l'
};
const space = 32;
const letterA = 97;
const ascii = asciiTable();
const beyond = new Map(Object.entries(lookalikes).flatMap(([latin, others]) => [...others].map((other) => [other.charCodeAt(0), asciiFold(latin.charCodeAt(0))])));
function asciiFold(unit) {
    return ascii[unit] ?? space;
}
function asciiTable() {
    const table = new Uint8Array(128).fill(space);
    for (let unit = 0; unit < 128; unit++) {
        const letter = String.fromCharCode(unit).toLowerCase();
        const folded = digitsForLetters[letter] ?? letter;
        if (/^[a-z0-9]$/.test(folded))
            table[unit] = folded.charCodeAt(0);
    }
    return table;
}
/**
 * A UTF-16 unit as the letter it may stand for: case undone, digits and look-alikes as the Latin letter they resemble
 * (i, l and 1 are one), other letters themselves, all else a space.
 */
function foldUnit(unit) {
    if (unit < 128)
        return ascii[unit];
    const known = beyond.get(unit);
    if (known !== undefined)
        return known;
    if (unit >= 0xd800 && unit <= 0xdfff)
        return unit;
    const character = String.fromCharCode(unit);
    return /[\p{L}\p{N}]/u.test(character) ? character.toLowerCase().charCodeAt(0) : space;
}
/** Whether a folded unit stretched over several counts once: letters and the space between words do. */
function stretches(unit) {
    return unit === space || (unit >= letterA && unit <= 122);
}
const spacedOut = /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[ .,_*|/\\-]{1,3}[\p{L}\p{N}](?![\p{L}\p{N}])){2,100}/gu;
/** The same for text without characters beyond ASCII, many times quicker. */
const asciiSpacedOut = /\b[a-z0-9](?:[ .,_*|/\\-]{1,3}[a-z0-9]\b){2,100}/gi;
const sign = /[@$!|+]/g;
const signsForLetters = { '@': 'a', $: 's', '!': 'i', '|': 'l', '+': 't' };
/** Words hidden by spaces between their letters or by signs for letters, written plainly, one a line; empty for ordinary text. */
function undisguised(text) {
    const found = [];
    for (const [word] of text.matchAll(/[^\0-\x7F]/.test(text) ? spacedOut : asciiSpacedOut)) {
        found.push(word.replace(/[^\p{L}\p{N}]/gu, ''));
    }
    let end = 0;
    for (const { index } of text.matchAll(sign)) {
        if (index < end)
            continue;
        let start = index;
        while (start > end && isOfWord(text, start - 1))
            start--;
        end = index + 1;
        while (end < text.length && isOfWord(text, end))
            end++;
        found.push(text.slice(start, end).replace(sign, (one) => signsForLetters[one] ?? one));
    }
    return found.join('\n');
}
/** Whether the unit at an offset is part of a letter, a digit or a sign that stands for a letter. */
function isOfWord(text, at) {
    const unit = text.charCodeAt(at);
    if (unit >= 128)
        return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(isTail(text, at) ? at - 1 : at) ?? unit));
    const letter = unit | 32;
    return (letter >= letterA && letter <= 122) || (unit >= 48 && unit <= 57) || (text[at] ?? '') in signsForLetters;
}
/** Whether the unit at an offset is the second half of a surrogate pair. */
function isTail(text, at) {
    return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}
/** Compatibility forms (full width, mathematical, circled) and accents undone, marks and invisible characters dropped. */
function plainLetters(text) {
    return text.normalize('NFKD').replace(/[\p{M}\p{Cf}\u115F\u1160\u3164\uFFA0]/gu, '');
}

// EXTERNAL MODULE: ./lib/detect/phone-words.js
var phone_words = __webpack_require__(5435);
;// CONCATENATED MODULE: ./lib/detect/phone-number-hint.js
/** Tells whether a text may hold a phone number, by its looks alone, so that the numbering plans load only then. */

/** Seven or more digits with no letter and little else between them: for any text, and the much quicker form for ASCII. */
const digits = /\p{Nd}(?:[^\p{L}\p{Nd}]{0,6}\p{Nd}){6,}/gu;
const asciiDigits = /\d(?:[^A-Za-z\d]{0,6}\d){6,}/g;
/** UTF-16 units around the digits in which a plus or an announcing word counts; wider than the search itself looks. */
const reach = { plus: 6, before: 60, after: 45 };
/** Code in a line counts as one character for the search, whatever its length; where some stands, the reach is this. */
const reachOverCode = 1_000;
/** The beginnings of addresses that dial a number with its country code. */
const dialed = /tel|sms|callto|facetime|wa\.me|whatsapp/i;
function mayHoldPhoneNumber({ text, seams }) {
    for (const { 0: written, index } of text.matchAll(/[^\0-\x7F]/.test(text) ? digits : asciiDigits)) {
        const end = index + written.length;
        const before = text.slice(Math.max(0, index - reach.plus), index);
        const plus = /[+\uFF0B]/.test(before + written);
        const international = plus || dialed.test(text.slice(Math.max(0, index - reach.before), index));
        const parts = written.replace(between, parted).split(/\n[ \t]*\n/);
        if (!parts.some(international ? mayBeInternational : mayBeNational))
            continue;
        if (plus)
            return true;
        if (/[A-Za-z]$/.test(before) && !hasBetween(seams, index, index))
            continue;
        const code = text.slice(Math.max(0, index - reach.before), end + reach.after).includes('`');
        const from = Math.max(0, index - (code ? reachOverCode : reach.before));
        const to = end + (code ? reachOverCode : reach.after);
        const around = text.slice(from, to);
        if (hasBetween(seams, from, to) ? (0,phone_words/* mayAnnounceNumber */.mo)(around) : (0,phone_words/* announcesNumber */.uF)(around))
            return true;
    }
    return false;
}
/** What stands between two digits. */
const between = /(?<=\p{Nd})[^\p{L}\p{Nd}]{1,6}(?=\p{Nd})/gu;
/** An empty line in place of what no number has inside, unless markup may make it vanish: there, or at the beginning of a line. */
function parted(gap) {
    return /^[^\r\n]{0,5}[,;:=#§]|\([^\r\n]{0,4}[,;:=#§]/.test(gap) && !/[`!<>|{}]/.test(gap) ? '\n\n' : gap;
}
/** Whether a stretch without an empty line has seven digits and is more than one date. */
function mayBeInternational(part) {
    return digitsIn(part) >= 7 && !/^\d{1,4}([/.-])\d{1,2}\1\d{1,4}$/.test(part);
}
/** The same where nothing gives a country code: such a number has eight digits and is no decimal fraction. */
function mayBeNational(part) {
    return mayBeInternational(part) && digitsIn(part) >= 8 && !/^\d{1,20}\.\d{1,20}$/.test(part);
}
function digitsIn(part) {
    return part.replace(/\P{Nd}/gu, '').length;
}
/** Whether one of the numbers, given in order, lies from `from` up to `to`. */
function hasBetween(numbers, from, to) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) < from)
            low = middle + 1;
        else
            high = middle;
    }
    return (numbers[low] ?? Number.POSITIVE_INFINITY) <= to;
}

// EXTERNAL MODULE: ./node_modules/decode-named-character-reference/index.js + 1 modules
var decode_named_character_reference = __webpack_require__(7126);
;// CONCATENATED MODULE: ./lib/detect/visible-text.js
/** Markdown source with its markup taken out, near enough to what a reader sees to search for words in it without parsing. */

/** CommonMark's own grammar of tags, and MDX's components with dots; a value longer than the bound is no tag here. */
const tag = /<(?:[a-z][a-z0-9.-]{0,60}(?:\s+[a-z_:][a-z0-9_.:-]{0,100}(?:\s*=\s*(?:[^\s"'=<>`]{1,2000}|'[^']{0,2000}'|"[^"]{0,2000}"))?){0,60}\s*\/?|\/[a-z][a-z0-9.-]{0,60}\s*)>/iy;
const destination = /\]\(\s*(?:<[^<>\n]{0,2000}>|[^\s<()]*(?:\([^\s()]{0,2000}(?:\([^\s()]{0,2000}\)[^\s()]{0,2000}){0,20}\)[^\s()]{0,2000}){0,20})(?:\s+(?:"(?:[^"\\]|\\[\s\S]){0,2000}"|'(?:[^'\\]|\\[\s\S]){0,2000}'|\([^()]{0,2000}\)))?\s*\)/y;
const referenceLabel = /\]\[[^[\]]{0,999}\]/y;
const footnoteCall = /\[\^[^\s[\]]{1,999}\]/y;
const characterReference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{0,30}));/y;
/** A reference that HTML undoes without its semicolon. */
const looseReference = /&(?:#|copy|reg)/iy;
/** Elements whose content a browser does not show as text. */
const hiddenElement = /<(?:script|style|template|textarea|title|xmp|noscript|plaintext|iframe|noembed|noframes)/i;
/** An address in angle brackets, which a browser takes for a tag and Markdown does not. */
const addressLikeTag = /<\/?www\./iy;
const htmlBlock = /^[ \t>]{0,100}(?:(?:[-+*]|\d{1,9}[.)])[ \t>]{1,100}){0,10}<[a-z/!?]/im;
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
    const stripper = new Stripper();
    const text = stripper.strip(source, 0, 0);
    return { text, linked: joined(stripper.linked), seams: stripper.seams, certain: stripper.certain };
}
class Stripper {
    certain = true;
    linked = [];
    seams = [];
    /** Inside HTML blocks a browser's grammar holds, which takes more for a tag than CommonMark's. */
    #htmlBlocks = false;
    /** The visible text of a stretch of source; `base` is where it will stand in the whole. */
    strip(source, base, depth) {
        if (nextMark(source, 0) === source.length)
            return source;
        if (depth === 0)
            this.#htmlBlocks = htmlBlock.test(source);
        if (depth > deepest || (this.#htmlBlocks && depth === 0 && hiddenElement.test(source)))
            this.certain = false;
        if (depth > deepest)
            return source;
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
            taken.push(source.slice(at + 1, at + length));
            cut(at + length);
            return true;
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
                case 92: // \
                    cut(at + 1);
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
                        }
                        else {
                            if (this.#htmlBlocks)
                                this.certain = false;
                            at++;
                        }
                    }
                    else
                        at++;
                    break;
                }
                case 10: {
                    const next = afterQuotationMarks(source, at + 1);
                    if (next === at + 1)
                        at++;
                    else {
                        cut(next);
                        write('\n');
                    }
                    break;
                }
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
const marks = new Uint8Array(128);
for (const mark of '&*_~\\[]<\n')
    marks[mark.charCodeAt(0)] = 1;
/** Whether a tag has a line to itself, below an empty one: then it is a block, and no code span reaches into it. */
function isBlock(source, start, end) {
    const before = source.slice(Math.max(0, start - 100), start);
    return (!source.slice(start, end).includes('\n') &&
        (/(?:^|\n|\r(?!\n))[ \t]{0,90}(?:\r\n|\n|\r) {0,3}$/.test(before) || (start <= 3 && before.trim() === '')) &&
        /^[ \t]{0,90}(?:[\r\n]|$)/.test(source.slice(end, end + 100)));
}
/** The offset of the next character that may be markup, from `from` on; the length of the text when there is none. */
function nextMark(source, from) {
    let at = from;
    while (at < source.length) {
        const unit = source.charCodeAt(at);
        if (unit < 128 && marks[unit] === 1)
            return at;
        at++;
    }
    return at;
}
/** Past white space and at least one quotation mark at the beginning of a line; the beginning itself where there is none. */
function afterQuotationMarks(source, from) {
    let at = from;
    let marked = false;
    for (; at < source.length; at++) {
        const unit = source.charCodeAt(at);
        if (unit === 62)
            marked = true;
        else if (unit !== 32 && unit !== 9)
            break;
    }
    return marked ? at : from;
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
    const text = name === undefined ? fromPoint(point) : (0,decode_named_character_reference/* decodeNamedCharacterReference */.s)(name);
    return text === false ? undefined : { text, length: whole.length };
}
function fromPoint(point) {
    return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(point);
}

;// CONCATENATED MODULE: ./lib/engine/wake.js
/** Tells from raw text which rules may find something in it, so that nothing else need be parsed. Never misses; may wake in vain. */




const bidirectionalControl = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const address = /https?:|:\/\/|www\./i;
const shapes = {
    'phone-number': ({ visible }) => mayHoldPhoneNumber(visible),
    'bidirectional-control': ({ raw, visible }) => bidirectionalControl.test(raw) || bidirectionalControl.test(visible.text),
    'link-with-host': ({ visible: { text, linked } }) => address.test(text) && linked.some(({ start, end }) => address.test(text.slice(start, end))),
    'user-name-in-address': ({ raw, visible }) => holdsUserName(visible.text) || holdsUserName(raw),
    'front-matter': ({ raw }) => /^(?:---|\+\+\+)[ \t]*[\r\n]/.test(raw)
};
/** Whether somewhere between two spaces an @ stands behind the beginning of an address. */
function holdsUserName(text) {
    for (let at = text.indexOf('@'); at !== -1;) {
        const end = nextSpace(text, at);
        const start = lastSpace(text, at);
        const begin = text.slice(start, end).search(/https?:|\/\//i);
        if (begin !== -1 && begin < text.slice(start, end).lastIndexOf('@'))
            return true;
        at = text.indexOf('@', end);
    }
    return false;
}
function nextSpace(text, from) {
    let at = from;
    while (at < text.length && text.charCodeAt(at) > wake_space)
        at++;
    return at;
}
function lastSpace(text, from) {
    let at = from;
    while (at > 0 && text.charCodeAt(at - 1) > wake_space)
        at--;
    return at;
}
/** Whether a page begins with front matter whose reader undoes escapes that Markdown does not have. */
function escapesInFrontMatter(raw) {
    const fence = /^(---|\+\+\+)[ \t]*[\r\n]/.exec(raw)?.[1];
    if (fence === undefined)
        return false;
    const end = raw.indexOf(`\n${fence}`, fence.length);
    return raw.slice(0, end === -1 ? raw.length : end).includes('\\');
}
/** A literal that is nothing but letters and spaces can be disguised, so it is searched for in folded text. */
const word = /^[\p{L} ]+$/u;
/**
 * Prepares the search once for all texts. Two automata look at each text as written and as it may be read: one folds case alone,
 * for literals with signs and digits; the other undoes disguises of letters too, for literals that are words.
 */
function createWaker(rules) {
    const exact = new Register();
    const folded = new Register();
    const shaped = new Map();
    const always = [];
    for (const rule of rules) {
        for (const wake of rule.meta.wakes) {
            if (wake === 'always')
                always.push(rule);
            else if ('shape' in wake)
                shaped.set(wake.shape, [...(shaped.get(wake.shape) ?? []), rule]);
            else
                for (const literal of literalsOf(wake))
                    (word.test(literal) ? folded : exact).add(literal, rule);
        }
    }
    const plainly = createAutomaton(exact.literals, { fold: wake_lowerCase, collapse: (unit) => unit === wake_space });
    const marked = exact.literals.some((literal) => /[&*_~\\[\]<>]/.test(literal));
    const disguised = createAutomaton(folded.literals, { fold: foldUnit, collapse: stretches });
    return {
        wokenBy(raw) {
            const visible = visibleText(raw);
            if (!visible.certain || escapesInFrontMatter(raw))
                return new Set(rules);
            const woken = new Set(always);
            // Taking markup out joins what it parted and parts nothing but markup, so a literal without any is found in the visible text.
            const texts = [` ${visible.text} `, ...(marked && visible.text !== raw ? [` ${raw} `] : [])];
            const plain = /[^\0-\x7F]/.test(visible.text) ? plainLetters(visible.text) : visible.text;
            if (plain !== visible.text)
                texts.push(` ${plain} `);
            if (exact.size > 0) {
                const found = new Uint8Array(exact.size);
                for (const text of texts)
                    plainly.scan(text, found);
                exact.collect(found, woken);
            }
            if (folded.size > 0) {
                const found = new Uint8Array(folded.size);
                for (const text of texts)
                    disguised.scan(text, found);
                disguised.scan(undisguised(plain), found);
                folded.collect(found, woken);
            }
            for (const [shape, rulesOfShape] of shaped) {
                if (rulesOfShape.every((rule) => woken.has(rule)) || !shapes[shape]({ raw, visible }))
                    continue;
                for (const rule of rulesOfShape)
                    woken.add(rule);
            }
            return woken;
        }
    };
}
const wake_space = 32;
/** Case undone, all white space one: exact enough for signs and digits. */
function wake_lowerCase(unit) {
    if (unit < 128)
        return unit >= 65 && unit <= 90 ? unit + 32 : unit >= 9 && unit <= 13 ? wake_space : unit;
    const lower = String.fromCharCode(unit).toLowerCase();
    return unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) ? wake_space : lower.charCodeAt(0);
}
function literalsOf(wake) {
    return 'literal' in wake ? [wake.literal] : wake.literals;
}
/** Literals with the rules they wake. */
class Register {
    #rules = new Map();
    add(literal, rule) {
        const rules = this.#rules.get(literal);
        if (rules)
            rules.push(rule);
        else
            this.#rules.set(literal, [rule]);
    }
    get size() {
        return this.#rules.size;
    }
    get literals() {
        return [...this.#rules.keys()];
    }
    collect(found, into) {
        let index = 0;
        for (const rules of this.#rules.values()) {
            if (found[index++] === 1)
                for (const rule of rules)
                    into.add(rule);
        }
    }
}

;// CONCATENATED MODULE: ./lib/engine/check.js
/** One check, from change set to report: the whole line of docs/architecture.md. */












async function check(input, setup) {
    const { configuration, clock, parserWorker } = setup;
    const begun = clock();
    const deadline = begun + configuration.limits.time;
    const guard = new parse_guard/* ParseGuard */.p(parserWorker && { worker: parserWorker, clock, deadline });
    try {
        return await reportOn(input, setup, guard, () => clock() < deadline);
    }
    finally {
        guard.close();
    }
}
async function reportOn(input, setup, guard, timeLeft) {
    const { configuration, clock } = setup;
    const stopwatch = setup.onTiming ? new Stopwatch(clock) : undefined;
    const enter = stopwatch?.enter ?? untimed;
    const opened = openChanges(input.files, setup);
    const standings = standingsOf(setup);
    const changesSomething = opened.changes.some(({ base }) => base !== undefined);
    const active = activeRules(setup.rules, standings, configuration).filter(({ rule }) => changesSomething || rule.meta.wakesIn !== 'base');
    const repository = createRepository(input.repository);
    const leave = enter('waking');
    const waker = timedWaker((setup.wakerFor ?? createWaker)(active.map(({ rule }) => rule)), enter);
    leave();
    const output = await run({
        changes: opened.changes,
        ...(input.pullRequest ? { pullRequest: input.pullRequest } : {}),
        rules: active,
        waker,
        repositoryFor: (rule, path) => repository.factsFor(rule.meta.needs ?? [], path),
        license: configuration.license,
        timeLeft,
        guard,
        enter,
        ...(setup.assume ? { assume: setup.assume } : {}),
        ...(setup.onProgress ? { onProgress: setup.onProgress } : {})
    });
    const { findings, waived, outOfScope, notes } = await treat(output, standings, setup, guard);
    const unparsed = output.pages.flatMap(({ change: { path }, base, head }) => [
        ...(base ? unparsedParts(path, base, 'base') : []),
        ...(head ? unparsedParts(path, head, 'head') : [])
    ]);
    const skipped = [...(input.unread ?? []), ...opened.skipped, ...output.skipped, ...unparsed];
    if (stopwatch)
        setup.onTiming?.(stopwatch.read());
    return {
        version: 1,
        tool: { name: 'goodfaith', version: setup.version },
        result: verdictOf(findings, configuration.failOn, skipped.length === 0 && output.failures.length === 0),
        failOn: configuration.failOn,
        policies: configuration.policies,
        files: { checked: opened.changes.length, ignored: opened.ignored },
        findings,
        waived,
        outOfScope,
        failures: output.failures,
        skipped,
        notes: [...notesOf(output), ...notes, ...repository.notes()]
    };
}
/** Versions the configuration asks for become changes; what holds no text is left out, what is too large is said. */
function openChanges(files, { configuration, takesPath }) {
    const changes = [];
    const skipped = [];
    let ignored = 0;
    for (const file of files) {
        if (!takesPath(file.path) &&
            !(file.previousPath !== undefined && file.head !== undefined && takesPath(file.previousPath))) {
            ignored++;
            continue;
        }
        const size = Math.max(file.base?.length ?? 0, file.head?.length ?? 0);
        if (size > configuration.limits.fileSize) {
            skipped.push({
                path: file.path,
                reason: `The file is larger than the limit of ${configuration.limits.fileSize} bytes.`
            });
            continue;
        }
        const change = createChange(file);
        if ('reason' in change)
            ignored++;
        else
            changes.push(change);
    }
    return { changes, skipped, ignored };
}
/** Rules that serve a clause of a selected policy and are not switched off, under their ids. */
function standingsOf({ rules, catalogue, configuration }) {
    const standings = new Map();
    const policies = catalogue.filter(({ id }) => configuration.policies.includes(id));
    for (const { meta } of rules) {
        const chosen = configuration.rules[meta.id]?.severity;
        const [first, ...others] = policies.flatMap((policy) => policy.clauses
            .filter((clause) => clause.rules.includes(meta.id))
            .map(({ id, kind }) => ({ id, kind })));
        if (!first || chosen === 'off')
            continue;
        standings.set(meta.id, {
            clauses: [first, ...others],
            severityOf: (observed) => severityUnder(chosen, meta.severity, observed)
        });
    }
    return standings;
}
/** A chosen severity stands for the rule's own; grades below the rule's own stay below the chosen one. */
function severityUnder(chosen, own, observed) {
    if (chosen === undefined)
        return observed;
    return severityRank[observed] >= severityRank[own] || severityRank[observed] > severityRank[chosen]
        ? chosen
        : observed;
}
function activeRules(rules, standings, configuration) {
    return rules
        .filter(({ meta, idle }) => standings.has(meta.id) && !idle?.(configuration.license))
        .map((rule) => ({ rule, options: optionsOf(rule, configuration) }));
}
function optionsOf({ meta }, { rules }) {
    return meta.options ? dist/* parse */.qgA(meta.options, rules[meta.id]?.options ?? {}) : {};
}
/** Redacts, waives, scopes, dedupes and sorts what the rules saw. */
async function treat(output, standings, setup, guard) {
    const { configuration, clock, trust } = setup;
    const notes = [];
    const configured = (0,engine_waiver/* configuredWaivers */.it)(configuration.waivers, new Date(clock()).toISOString().slice(0, 10));
    const waivers = [...configured.waivers];
    notes.push(...configured.notes);
    for (const { change, base, head } of output.pages) {
        if (!head || !(0,engine_waiver/* mentionsWaiver */.I8)(head.text))
            continue;
        await Promise.all([head.prepare(guard), base?.prepare(guard)]);
        const inline = (0,engine_waiver/* inlineWaivers */.vN)(head, base, trust, change.path);
        waivers.push(...inline.waivers);
        notes.push(...inline.notes);
    }
    const findings = [];
    const waived = [];
    if (output.candidates.length === 0)
        return { findings, waived, outOfScope: 0, notes };
    const { findingsOf } = await __webpack_require__.e(/* import() */ 503).then(__webpack_require__.bind(__webpack_require__, 5503)); // with the runtime's cryptography, which a change without findings does not need
    let outOfScope = 0;
    const standingOf = (ruleId) => standings.get(ruleId); // only rules with a standing were run
    if (setup.onSecret)
        for (const secret of secretsIn(output.candidates))
            setup.onSecret(secret);
    for (const { candidate, finding } of findingsOf(output.candidates, standingOf)) {
        const waiver = (0,engine_waiver/* waiverFor */.Qd)(candidate, finding.fingerprint, waivers);
        if (!inScope(candidate, widerScope(candidate.rule.meta.scope, configuration.scope)))
            outOfScope++;
        else if (waiver) {
            const { origin, reason, owner, expires } = waiver;
            waived.push({
                ...finding,
                waiver: { origin, reason, ...(owner ? { owner } : {}), ...(expires ? { expires } : {}) }
            });
        }
        else
            findings.push(finding);
    }
    return { findings, waived, outOfScope, notes };
}
/** The credentials that were found, each once, waived ones and those out of scope included. */
function secretsIn(candidates) {
    const secrets = candidates.flatMap((candidate) => {
        const range = candidate.rule.meta.id.startsWith('secrets/') ? (0,engine_candidate/* rangeOf */.b)(candidate) : undefined;
        return range ? candidate.document.text.slice(range.start, range.end) : [];
    });
    return new Set(secrets);
}
function notesOf({ pages }) {
    return pages.flatMap(({ change, head }) => head ? head.notes.map((message) => ({ path: change.path, message })) : []);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/parser-place.js
/** Finds the entry of the parser's own thread, wherever this code was put: compiled, or bundled for the action or the command line. */

const beside = ['./parser-worker.js', './parser-worker/index.js', '../parser-worker/index.js'];
/** `src/parser-worker.ts`, compiled or bundled; none where this runs from its sources. */
function parserWorker() {
    return beside.map((place) => new URL(place, import.meta.url)).find((place) => (0,external_node_fs_.existsSync)(place));
}

// EXTERNAL MODULE: ./lib/policy/catalogue.generated.js
var catalogue_generated = __webpack_require__(7776);
// EXTERNAL MODULE: ./lib/policy/configuration.js
var configuration = __webpack_require__(2876);
// EXTERNAL MODULE: ./lib/policy/path-filter.js
var path_filter = __webpack_require__(4178);
// EXTERNAL MODULE: ./lib/rules/index.generated.js + 12 modules
var index_generated = __webpack_require__(7565);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
;// CONCATENATED MODULE: ./lib/api.js
/** The library: a checker made once, that checks changes and reads pages. */









/** What a configuration may name: policies, rules and their options. */
const known = {
    policies: catalogue_generated.catalogue.map(({ id }) => id),
    rules: index_generated.rules.map(({ meta }) => meta.id),
    options: Object.fromEntries(index_generated.rules.flatMap(({ meta }) => (meta.options ? [[meta.id, meta.options]] : [])))
};
/** A checker for one configuration. Throws `ConfigurationError`, all mistakes at once, one sentence each. */
async function createChecker(options = {}) {
    return checkerOf((0,configuration/* parseConfiguration */.MA)(options.configuration ?? {}, known));
}
/** Milliseconds since 1970. */
const clock = () => performance.timeOrigin + performance.now();
/** A checker for a configuration already read. */
function checkerOf(configuration) {
    const takesPath = (0,path_filter/* pathFilter */.Y1)(configuration);
    return {
        configuration,
        check: (change, { trust = 'base', onProgress, onSecret, onTiming } = {}) => check(change, {
            rules: index_generated.rules,
            catalogue: catalogue_generated.catalogue,
            configuration,
            takesPath,
            trust,
            clock,
            version: version/* version */.r,
            parserWorker: parserWorker(),
            ...(onProgress ? { onProgress } : {}),
            ...(onSecret ? { onSecret } : {}),
            ...(onTiming ? { onTiming } : {})
        }),
        async inspect({ path, text }) {
            const { factsOf } = await Promise.all(/* import() */[__webpack_require__.e(407), __webpack_require__.e(365), __webpack_require__.e(892)]).then(__webpack_require__.bind(__webpack_require__, 1892));
            const worker = parserWorker();
            const guard = new parse_guard/* ParseGuard */.p(worker && { worker, clock, deadline: Number.POSITIVE_INFINITY });
            try {
                return await factsOf(path, text, guard);
            }
            finally {
                guard.close();
            }
        }
    };
}


/***/ }),

/***/ 5435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mo: () => (/* binding */ mayAnnounceNumber),
/* harmony export */   uF: () => (/* binding */ announcesNumber),
/* harmony export */   uw: () => (/* binding */ announcementsIn)
/* harmony export */ });
const english = /(?<!\p{L})(?:(?:tele)?phones?|mobiles?|cell(?:phone)?s?|tel|fax|whatsapp|sms|numbers? (?:is|are)|dial|messages? to|(?:call|ring|text|phone|reach)(?:s|ed|ing)?(?: (?:me|him|her|them|us|up|at|on|\p{Lu}\p{L}{1,20}))?)(?!\p{L})/giu;
const languages = [
    { words: english, countries: ['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'ZA', 'IN', 'NG', 'KE', 'SG', 'PH'] },
    {
        words: /(?<!\p{L})(?:telefon(?:nummer|nr)?|tel|handy(?:nummer)?|mobil(?:nummer|telefon)?|rufnummer|durchwahl|festnetz|(?:ruf|ruft|rufen)(?: sie)?|anrufen|erreichbar)(?!\p{L})/giu,
        countries: ['DE', 'AT', 'CH']
    },
    {
        words: /(?<!\p{L})(?:téléphone|tél|tel|portable|mobile|appel(?:er|ez|le)|joindre|joignable)(?!\p{L})/giu,
        countries: ['FR', 'BE', 'CH', 'CA', 'MA', 'TN', 'SN', 'CI']
    },
    {
        words: /(?<!\p{L})(?:tel[ée]fono|tel|tlf|m[óo]vil|celular|ll[áa]m(?:a|e|ar)(?:me|nos|lo|la|le)?|whatsapp)(?!\p{L})/giu,
        countries: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE']
    },
    {
        words: /(?<!\p{L})(?:telefone|tel|telem[óo]vel|celular|lig(?:a|ue|ar)|whatsapp)(?!\p{L})/giu,
        countries: ['PT', 'BR']
    },
    { words: /(?<!\p{L})(?:telefono|tel|cell|cellulare|chiam(?:a|are|i|atemi|ami))(?!\p{L})/giu, countries: ['IT'] },
    { words: /(?<!\p{L})(?:telefoon(?:nummer)?|tel|mobiel|gsm|bel(?:t|len)?)(?!\p{L})/giu, countries: ['NL', 'BE'] },
    {
        words: /(?<!\p{L})(?:telefon(?:nummer)?|tlf|tel|mobil(?:nummer|en)?|ringe?r?|puhelin(?:numero)?|soita|gsm|sími)(?!\p{L})/giu,
        countries: ['SE', 'NO', 'DK', 'FI', 'IS']
    },
    {
        words: /(?<!\p{L})(?:telefon(?:u|ie|em|szám)?|tel|kom[óo]rk[aię]|zadzwoń|zavolej(?:te)?|mobil(?:ní)?|hívj)(?!\p{L})/giu,
        countries: ['PL', 'CZ', 'SK', 'HU', 'RO', 'HR', 'SI']
    },
    { words: /(?<!\p{L})(?:τηλ(?:έφωνο)?|κινητό)(?!\p{L})/giu, countries: ['GR', 'CY'] },
    {
        words: /(?<!\p{L})(?:тел|телефон|моб|мобильный|звони(?:те)?|дзвоніть)(?!\p{L})/giu,
        countries: ['RU', 'UA', 'BY', 'KZ', 'BG']
    },
    { words: /(?<!\p{L})(?:telefon(?:u|um)?|tel|cep|gsm)(?!\p{L})/giu, countries: ['TR'] },
    { words: /電話|携帯|(?<!\p{L})TEL(?!\p{L})/giu, countries: ['JP'] },
    { words: /电话|手机|電話|手機|致电|微信/gu, countries: ['CN', 'TW', 'HK'] },
    { words: /전화|휴대폰|핸드폰|연락처/gu, countries: ['KR'] },
    { words: /هاتف|جوال|موبايل|اتصل|واتساب/gu, countries: ['SA', 'EG', 'AE', 'JO', 'MA'] },
    { words: /טלפון|נייד|סלולרי/gu, countries: ['IL'] },
    { words: /फ़ोन|फोन|मोबाइल|दूरभाष/gu, countries: ['IN'] }
];
/** Every such word of a text. */
function announcementsIn(text) {
    return languages.flatMap(({ words, countries }) => [...text.matchAll(words)].map((match) => ({ start: match.index, end: match.index + match[0].length, countries })));
}
/** The same words wherever they stand, even inside others: markup that was taken out may have glued one to its neighbor. */
const anywhere = languages.map(({ words }) => new RegExp(words.source.replace('(?<!\\p{L})', '').replace('(?!\\p{L})', ''), 'iu'));
/** Whether a text holds any such word. */
function announcesNumber(text) {
    return languages.some(({ words }, index) => anywhere[index]?.test(text) && text.search(words) !== -1); // the first is quicker by far
}
/** Whether a text holds any such word, be it as part of another. */
function mayAnnounceNumber(text) {
    return anywhere.some((words) => words.test(text));
}


/***/ }),

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rangeOf),
/* harmony export */   y: () => (/* binding */ originKey)
/* harmony export */ });
/** The observation's range, when it has one that lies inside its text. */
function rangeOf({ observation, document }) {
    const { range } = observation;
    if (!range || range.start < 0 || range.end < range.start || range.end > document.text.length)
        return undefined;
    return range;
}
/** Where a candidate's text comes from, as one string: equal for equal sides of equal files. */
function originKey(origin) {
    return origin.kind === 'page'
        ? `${origin.side}:${origin.change.path}`
        : `pull-request:${origin.part}:${origin.commit ?? ''}`;
}


/***/ }),

/***/ 36:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ mentionsWaiver),
/* harmony export */   Qd: () => (/* binding */ waiverFor),
/* harmony export */   it: () => (/* binding */ configuredWaivers),
/* harmony export */   ko: () => (/* binding */ selects),
/* harmony export */   vN: () => (/* binding */ inlineWaivers)
/* harmony export */ });
/* harmony import */ var _policy_path_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4178);
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(535);


const marker = 'goodfaith-allow-next-block';
const form = /^\s{0,100}goodfaith-allow-next-block\s{1,20}([a-z*/, -]{1,500})(?::\s{0,20}(\S[\s\S]{0,2000}))?$/;
/** Whether a text may hold waivers, so that it must be parsed to find them. */
function mentionsWaiver(text) {
    return text.includes(marker);
}
/** The waivers of a page's comments: `<!-- goodfaith-allow-next-block privacy/phone-number: the club's public line -->`. */
function inlineWaivers(head, base, trust, path) {
    const waivers = [];
    const notes = [];
    const note = (at, message) => notes.push({ path, message: `Line ${head.lines.lineAt(at.start)}: ${message}` });
    const trusted = base ? commentsOf(base).flatMap((comment) => read(comment) ?? []) : [];
    for (const comment of commentsOf(head)) {
        const waiver = read(comment);
        if (!waiver) {
            note(comment.range, `the waiver names no rule, no reason or no block after it, so it does not count. Its form is: ${marker} family/rule: reason`);
            continue;
        }
        const earlier = trusted.filter((one) => one.reason === waiver.reason && one.selectors.join() === waiver.selectors.join());
        if (trust === 'base' && earlier.length === 0) {
            note(waiver.at, 'this change adds a waiver. Waivers count from the base branch alone, so it has no effect here.');
            continue;
        }
        const known = earlier.map(({ block }) => flat(base.text.slice(block.start, block.end)));
        waivers.push({
            origin: 'inline',
            selectors: waiver.selectors,
            reason: waiver.reason,
            covers(candidate) {
                const range = (0,_candidate_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .b)(candidate);
                if (candidate.document !== head || !range || range.start < waiver.block.start || range.end > waiver.block.end)
                    return false;
                // What the change itself writes into a waived block was never waived.
                return trust === 'head' || known.some((block) => block.includes(flat(head.text.slice(range.start, range.end))));
            }
        });
    }
    return { waivers, notes };
}
/** Waivers of the configuration that still count; expired ones become notes. `today` is YYYY-MM-DD. */
function configuredWaivers(configured, today) {
    const waivers = [];
    const notes = [];
    for (const { rule, paths, fingerprint, ...rest } of configured) {
        if (rest.expires !== undefined && rest.expires < today) {
            notes.push({ message: `The waiver for ${rule} ended on ${rest.expires} and no longer counts.` });
            continue;
        }
        const matches = paths.length === 0 ? () => true : (0,_policy_path_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU)(paths);
        waivers.push({
            origin: 'configuration',
            selectors: [rule],
            ...rest,
            covers: ({ origin }, itsFingerprint) => (origin.kind === 'page' ? matches(origin.change.path) : paths.length === 0) &&
                (fingerprint === undefined || fingerprint === itsFingerprint)
        });
    }
    return { waivers, notes };
}
/** The first waiver that names the rule and covers the finding. */
function waiverFor(candidate, fingerprint, waivers) {
    const { id } = candidate.rule.meta;
    return waivers.find((waiver) => waiver.selectors.some((selector) => selects(selector, id)) && waiver.covers(candidate, fingerprint));
}
/** Whether `family/thing`, `family/*` or `*` names a rule. */
function selects(selector, ruleId) {
    return (selector === '*' || selector === ruleId || (selector.endsWith('/*') && ruleId.startsWith(selector.slice(0, -1))));
}
function commentsOf(document) {
    return mentionsWaiver(document.text)
        ? document.comments.filter(({ text }) => text.trimStart().startsWith(marker))
        : [];
}
function read({ text, range, nextBlock }) {
    const match = form.exec(text.trimEnd());
    const reason = match?.[2]?.replace(/\s+/g, ' ').trim();
    const selectors = match?.[1]
        ?.split(',')
        .map((selector) => selector.trim())
        .filter((selector) => selector !== '') ?? [];
    return reason && nextBlock && selectors.length > 0 ? { selectors, reason, block: nextBlock, at: range } : undefined;
}
function flat(text) {
    return text.replace(/[\s>]+/g, ' ');
}


/***/ }),

/***/ 4178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y1: () => (/* binding */ pathFilter),
/* harmony export */   fU: () => (/* binding */ globMatcher)
/* harmony export */ });
/* unused harmony export matchesPath */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/** Which files are checked: globs against paths relative to the root of the repository. */

/** Paths come from pull requests; beyond these lengths no file system holds them, and wildcards are not tried on them. */
const longestPath = 1024;
const longestName = 255;
/** Patterns with repeated groups are not offered: some take exponential time. */
const options = { dot: true, noextglob: true, nonegate: true, windows: false };
/** Whether one of the globs names a path; letters match in their own case. */
function globMatcher(globs) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__([...globs], options);
    return (path) => !isOverlong(path) && matches(path);
}
/** The question `matchesPath` answers, with the globs compiled once for many paths. */
function pathFilter({ paths, pathsIgnore }) {
    const wanted = picomatch__WEBPACK_IMPORTED_MODULE_0__([...paths], { ...options, nocase: true });
    const ignored = globMatcher(pathsIgnore);
    return (path) => isOverlong(path) || (wanted(path) && !ignored(path));
}
/** Whether a file is to be checked. In doubt it is: letters of `paths` match in either case, overlong paths always. */
function matchesPath(configuration, path) {
    return pathFilter(configuration)(path);
}
function isOverlong(path) {
    return path.length > longestPath || path.split('/').some((name) => name.length > longestName);
}


/***/ })

};
