export const id = 1408;
export const ids = [1408];
export const modules = {

/***/ 33033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fx: () => (/* binding */ createChange),
/* harmony export */   p8: () => (/* binding */ LineSet),
/* harmony export */   rl: () => (/* binding */ linesOfPatch)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88965);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25220);
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
    const head = file.head === undefined ? undefined : (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSource */ .E)(file.path, file.head);
    if (head !== undefined && !(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isSource */ ._)(head))
        return head;
    const decodedBase = file.base === undefined ? undefined : (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSource */ .E)(file.previousPath ?? file.path, file.base);
    const base = decodedBase !== undefined && (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isSource */ ._)(decodedBase) ? decodedBase : undefined;
    if (head === undefined && base === undefined)
        return { path: file.path, reason: 'binary' };
    const { patch } = file; // the function below must not keep the bytes of the whole file
    let compared;
    const lines = () => {
        compared ??=
            (patch === undefined ? undefined : linesOfPatch(patch)) ??
                compareLines(splitLines(base?.text ?? ''), splitLines(head?.text ?? ''));
        return compared;
    };
    const renamed = file.previousPath !== undefined && file.previousPath !== file.path;
    return {
        path: file.path,
        ...(renamed ? { previousPath: file.previousPath } : {}),
        status: head === undefined ? 'deleted' : file.base === undefined ? 'added' : renamed ? 'renamed' : 'modified',
        ...(base === undefined ? {} : { base }),
        ...(head === undefined ? {} : { head }),
        // Most pages have nothing to be asked about their lines.
        get added() {
            return lines().added;
        },
        get removed() {
            return lines().removed;
        },
        get hunks() {
            return lines().hunks;
        }
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
    const parts = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .diffArrays */ .E)(baseMiddle, headMiddle, diffLimits);
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


/***/ }),

/***/ 25220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decodeSource),
/* harmony export */   _: () => (/* binding */ isSource)
/* harmony export */ });
/** Bytes to text: decides the encoding of a file and says what it could not read. */
/** How many leading bytes are looked at to tell text from binary data and to guess UTF-16 without its mark. */
const probeLength = 4096;
/**
 * The text of a file. A byte order mark decides; without one, UTF-16 is known by its regular NUL bytes, and all else is UTF-8.
 * Bytes that do not decode become U+FFFD and a note; data with many control bytes is `Unreadable`.
 */
function decodeSource(path, content) {
    if (typeof content === 'string') {
        return { path, text: content.startsWith('\uFEFF') ? content.slice(1) : content, encoding: 'utf-8', notes: [] };
    }
    const encoding = encodingOf(content);
    if (encoding === undefined)
        return { path, reason: 'binary' };
    return { path, encoding, ...decoded(content, encoding) };
}
/** Whether a decoded file holds text. */
function isSource(decoded) {
    return 'text' in decoded;
}
function encodingOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    const probe = bytes.subarray(0, probeLength);
    let evenNul = 0;
    let oddNul = 0;
    let control = 0;
    probe.forEach((byte, at) => {
        if (byte === 0)
            at % 2 === 0 ? evenNul++ : oddNul++;
        else if (byte < 32 && (byte < 7 || byte > 13) && byte !== 27)
            control++;
    });
    const pairs = probe.length / 2;
    if (pairs >= 2 && oddNul > pairs * 0.4 && evenNul < pairs * 0.1)
        return 'utf-16le';
    if (pairs >= 2 && evenNul > pairs * 0.4 && oddNul < pairs * 0.1)
        return 'utf-16be';
    return evenNul + oddNul + control > probe.length * 0.1 ? undefined : 'utf-8';
}
/** The decoders drop the byte order mark. */
function decoded(bytes, encoding) {
    const name = encoding.toUpperCase();
    try {
        const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
        return { text, notes: encoding === 'utf-8' ? [] : [`The file is ${name}; it was decoded before the check.`] };
    }
    catch {
        const text = new TextDecoder(encoding).decode(bytes);
        return { text, notes: [`Some bytes are not valid ${name}; the file was checked with U+FFFD in their place.`] };
    }
}


/***/ }),

/***/ 73340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ tooLargeImages),
/* harmony export */   _: () => (/* binding */ imageSelection)
/* harmony export */ });
/* harmony import */ var _policy_path_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84178);

/** The pictures that a configuration has looked at; `undefined` where no rule that is on looks at any. */
async function imageSelection(configuration, rules, catalogue) {
    const served = new Set(catalogue
        .filter(({ id }) => configuration.policies.includes(id))
        .flatMap(({ clauses }) => clauses.flatMap((clause) => clause.rules)));
    const isOn = rules.some(({ meta: { id, subjects } }) => subjects?.includes('image') && served.has(id) && configuration.rules[id]?.severity !== 'off');
    const { imageSize, images } = configuration.limits;
    return isOn && configuration.images.length > 0
        ? { takes: await (0,_policy_path_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .imageFilter */ .c)(configuration), size: imageSize, most: images }
        : undefined;
}
/** How many pictures are named one by one. */
const named = 3;
/** What the report says of pictures that are too large: they are no gap in the check of the texts. */
function tooLargeImages(paths, size) {
    const [first, ...others] = paths;
    if (paths.length <= named || first === undefined) {
        const message = `The picture is larger than the limit of ${size} bytes; its metadata were not looked at.`;
        return paths.map((path) => ({ path, message }));
    }
    const message = `This picture and ${others.length} others are larger than the limit of ${size} bytes; their metadata were not looked at.`;
    return [{ path: first, message }];
}


/***/ }),

/***/ 55843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ saysLicensesOf),
/* harmony export */   N2: () => (/* binding */ saysLicenses),
/* harmony export */   aW: () => (/* binding */ maySayLicense)
/* harmony export */ });
/** Which files say how other files are licensed, so that hosts hand them over with the pages they speak of, and which pages may say it themselves. */
/** License files, texts of LICENSES, REUSE.toml, and the `.license` file beside another. */
function saysLicenses(path) {
    return (/(?:^|\/)(?:licen[cs]e|copying|unlicense)[^/]{0,40}$|(?:^|\/)REUSE\.toml$|^LICENSES\/[^/]{1,255}$/i.test(path) ||
        path.endsWith('.license'));
}
/**
 * Those of them that a check of some paths needs beside these: not the words beside pictures, and not the licenses
 * deep in the tree, which are those of programs taken in.
 */
function saysLicensesOf(takesPath) {
    return (path) => saysLicenses(path) &&
        (path.endsWith('.license')
            ? takesPath(path.slice(0, -'.license'.length))
            : path.endsWith('REUSE.toml') || path.split('/').length <= 2);
}
/** Whether a text holds a sign that it speaks of a license or of rights: never no where it does. */
function maySayLicense(text) {
    return /li[cz]en[cszç]|creative ?commons|spdx|copyright|©|\(c\)|\bcc[ -](?:by|0)|cc0|public domain|\bgfdl|ライセンス|许可|許可|授权|著作権|\brights\b/i.test(text);
}


/***/ }),

/***/ 2963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ defaultGlobs),
/* harmony export */   _: () => (/* binding */ defaultConfiguration)
/* harmony export */ });
/** The configuration of a community that wrote none. */
const defaultConfiguration = {
    policies: ['python-discord', 'pyworldwide', 'stack-exchange'],
    rules: {},
    paths: ['**/*.{md,markdown,mdown,mkdn,mkd,mdx}', '**/*.{txt,text,rst,adoc,asciidoc}', '**/{readme,license,licence,copying,notice,authors,contributors,maintainers,credits,thanks,contributing,code_of_conduct,security,support,governance,changelog,changes,history,news,install,faq}'],
    pathsIgnore: ['**/{node_modules,bower_components,vendor,third_party,site-packages}/**', '**/{requirements,constraints}*.txt', '**/{CMakeLists,robots}.txt'],
    images: ['**/*.{jpg,jpeg,jpe,jfif,png,apng,webp,heic,heif,avif,tif,tiff}'],
    scope: 'added',
    failOn: 'error',
    onReview: 'pass',
    onIncomplete: 'fail',
    license: {
        allowed: []
    },
    sources: [],
    waivers: [],
    privacy: {
        consent: []
    },
    moderation: {
        contacts: []
    },
    limits: {
        fileSize: 2097152,
        imageSize: 5242880,
        images: 20,
        time: 120000
    },
    comments: {
        post: true,
        most: 20,
        summary: false,
        showMatches: false
    },
    labels: {},
    reviewRequest: {
        teams: [],
        from: 'error'
    },
    checkRun: false
};
/** Its globs, compiled: a path that one of `paths` takes, in any case, and none of `pathsIgnore`, is checked. */
const defaultGlobs = {
    paths: [
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(?!\.{1,2}(?:\/|$))(?=.)[^/]*?\.(md|markdown|mdown|mkdn|mkd|mdx))$/i,
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(?!\.{1,2}(?:\/|$))(?=.)[^/]*?\.(txt|text|rst|adoc|asciidoc))$/i,
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(readme|license|licence|copying|notice|authors|contributors|maintainers|credits|thanks|contributing|code_of_conduct|security|support|governance|changelog|changes|history|news|install|faq))$/i
    ],
    images: [
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(?!\.{1,2}(?:\/|$))(?=.)[^/]*?\.(jpg|jpeg|jpe|jfif|png|apng|webp|heic|heif|avif|tif|tiff))$/i
    ],
    pathsIgnore: [
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(node_modules|bower_components|vendor|third_party|site-packages)(?:\/(?!\.{1,2}(?:\/|$))(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)|$))$/,
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(requirements|constraints)[^/]*?\.txt)$/,
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(CMakeLists|robots)\.txt)$/
    ]
};


/***/ }),

/***/ 84178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ pathFilter),
/* harmony export */   c: () => (/* binding */ imageFilter)
/* harmony export */ });
/* harmony import */ var _configuration_default_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2963);
/* harmony import */ var _path_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29944);


/** Whether a file is to be checked. In doubt it is: letters of `paths` match in either case, overlong paths always. */
async function pathFilter({ paths, pathsIgnore }) {
    const wanted = await matcherOf('paths', paths);
    const ignored = await matcherOf('pathsIgnore', pathsIgnore);
    return (path) => (0,_path_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .isOverlong */ .z)(path) || (wanted(path) && !ignored(path));
}
/** Whether a file is one of the pictures whose metadata are read; letters match in either case, overlong paths never. */
async function imageFilter({ images, pathsIgnore }) {
    if (images.length === 0)
        return () => false;
    const wanted = await matcherOf('images', images);
    const ignored = await matcherOf('pathsIgnore', pathsIgnore);
    return (path) => !(0,_path_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .isOverlong */ .z)(path) && wanted(path) && !ignored(path);
}
async function matcherOf(key, globs) {
    if (same(globs, _configuration_default_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfiguration */ ._[key]))
        return anyOf(_configuration_default_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGlobs */ .F[key]);
    const { globMatcher } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5017)]).then(__webpack_require__.bind(__webpack_require__, 45017));
    return globMatcher(globs, key === 'pathsIgnore' ? 'own case' : 'either case');
}
function same(one, other) {
    return one.length === other.length && one.every((glob, index) => glob === other[index]);
}
function anyOf(expressions) {
    return (path) => expressions.some((expression) => expression.test((0,_path_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .G)(path)));
}


/***/ }),

/***/ 29944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ onOneLine),
/* harmony export */   z: () => (/* binding */ isOverlong)
/* harmony export */ });
/** What paths are made fit for before patterns are tried on them. */
/** Paths come from pull requests; beyond these lengths no file system holds them, and wildcards are not tried on them. */
const longestPath = 1024;
const longestName = 255;
/** Wildcards stop at line endings, and a file may be named so that it begins with one. */
function onOneLine(path) {
    return path.replace(/[\n\r\u2028\u2029]/g, ' ');
}
function isOverlong(path) {
    return path.length > longestPath || path.split('/').some((name) => name.length > longestName);
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
