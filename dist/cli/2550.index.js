export const id = 2550;
export const ids = [2550];
export const modules = {

/***/ 62550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFrontMatter: () => (/* binding */ readFrontMatter)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27643);
/** Front matter to values with their places. The YAML and TOML readers load only for pages that have one. */



/** UTF-16 units of the block, marks and lines, values, and levels; a block that exceeds them is not read, and the front matter says so. */
const longest = 128 * 1024;
const mostMarks = 20_000;
const mostEntries = 10_000;
const deepest = 20;
class LimitExceeded extends Error {
}
/** Reads the block whose text between the fences stands at `value`. */
function readFrontMatter(kind, text, range, value) {
    const written = text.slice(value.start, value.end);
    try {
        if (written.length > longest)
            throw new LimitExceeded(`it is longer than ${longest} characters`);
        if (marksOf(written) > mostMarks)
            throw new LimitExceeded('it is too intricate');
        if (nestsDeep(written))
            throw new LimitExceeded('it is nested too deeply');
        const entries = kind === 'yaml' ? yamlEntries(written, value.start) : tomlEntries(written, value.start);
        return { kind, range, entries };
    }
    catch (error) {
        return {
            kind,
            range,
            entries: [],
            ...(error instanceof LimitExceeded
                ? { limit: error.message }
                : { problem: `The front matter is not valid ${kind.toUpperCase()}; it was checked as plain text.` })
        };
    }
}
function marksOf(written) {
    return written.match(/[!-/:-@[-^`{-~\n]/g)?.length ?? 0;
}
/**
 * Whether the readers, which call themselves level by level, might be led deep: each level takes a bracket, a mark of a list,
 * a key or a value on the line, or a column more before it.
 */
function nestsDeep(written) {
    let brackets = 0;
    for (const { line } of (0,_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .linesFrom */ .K)(written, 0)) {
        for (const [bracket] of line.matchAll(/[[\]{}]/g)) {
            brackets = Math.max(0, brackets + (bracket === '[' || bracket === '{' ? 1 : -1));
            if (brackets > 2 * deepest)
                return true;
        }
        if (line.search(/\S/) > 4 * deepest || line.split(/[-?:](?=\s)/, 4 * deepest).length === 4 * deepest)
            return true;
    }
    return false;
}
/** Keeps one value; deeper or further ones are more than any page needs. */
function keep(entries, entry) {
    if (entries.length === mostEntries)
        throw new LimitExceeded(`it holds more than ${mostEntries} values`);
    if (entry.path.length > deepest)
        throw new LimitExceeded('it is nested too deeply');
    entries.push(entry);
}
function yamlEntries(written, offset) {
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(written, { uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
    if (document.errors.length > 0 && document.contents === null)
        throw new Error('unreadable', { cause: document.errors[0] });
    const entries = [];
    const add = (node, path) => {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isAlias */ .Vj)(node))
            return;
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(node)) {
            for (const { key, value } of node.items)
                add(value, [...path, (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(key) ? String(key.value) : '']);
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isSeq */ .oP)(node)) {
            node.items.forEach((item, index) => add(item, [...path, String(index)]));
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(node) && node.range) {
            keep(entries, {
                path,
                value: plain(node.value),
                range: { start: offset + node.range[0], end: offset + node.range[1] }
            });
        }
    };
    add(document.contents, []);
    return entries;
}
/** TOML's reader gives no places: an entry stands where its key begins a line, else the whole block counts. */
function tomlEntries(written, offset) {
    const entries = [];
    const lines = linesOfKeys(written, offset);
    const whole = { start: offset, end: offset + written.length };
    const add = (value, path) => {
        if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
            for (const [key, inner] of Object.entries(value))
                add(inner, [...path, key]);
        }
        else
            keep(entries, {
                path,
                value: plain(value),
                range: lines.get(path.findLast((key) => !/^\d+$/.test(key)) ?? '') ?? whole
            });
    };
    add((0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(written), []);
    return entries;
}
/** The line that first gives each key a value, under the key as written before the sign and under its last part. */
function linesOfKeys(written, offset) {
    const ranges = new Map();
    for (const { line, start } of (0,_outline_js__WEBPACK_IMPORTED_MODULE_2__/* .linesFrom */ .K)(written, 0)) {
        const sign = line.indexOf('=');
        if (sign === -1)
            continue;
        const key = line.slice(0, sign).trim();
        const range = { start: offset + start + line.search(/\S/), end: offset + start + line.length };
        for (const name of [key, key.slice(key.lastIndexOf('.') + 1)].map((name) => name.replace(/^["']|["']$/g, ''))) {
            if (!ranges.has(name))
                ranges.set(name, range);
        }
    }
    return ranges;
}
function plain(value) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
        return value;
    return value === undefined ? null : String(value);
}


/***/ })

};
