export const id = 3121;
export const ids = [3121,3303,5118];
export const modules = {

/***/ 63303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ConfigurationError: () => (/* binding */ ConfigurationError)
/* harmony export */ });
/** What is told of a wrong setup. */
/** The setup is wrong, not the text under review. Every mistake is one sentence that says where, what was expected, what was found. */
class ConfigurationError extends Error {
    name = 'ConfigurationError';
    mistakes;
    /** The message lists the mistakes, one a line. */
    constructor(mistakes, options) {
        const list = typeof mistakes === 'string' ? [mistakes] : mistakes;
        super(list.join('\n'), options);
        this.mistakes = list;
    }
}


/***/ }),

/***/ 85118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nestsTooDeep),
/* harmony export */   readLayerText: () => (/* binding */ readLayerText)
/* harmony export */ });
/* unused harmony export parseConfigurationText */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52876);
/* harmony import */ var _configuration_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63303);
/* harmony import */ var _configuration_mistakes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80688);
/** Reads a configuration file: YAML whose mistakes are told with line and column. */




/** The most characters of a configuration file. */
const longest = 262_144;
/** How often aliases may be resolved; a file of a community hardly needs one. */
const aliases = 100;
/** The most levels of lists and mappings, roughly counted. */
const deepest = 64;
/** The most mistakes of syntax that are told at once. */
const told = 20;
/** The configuration of one file over the defaults; throws a `ConfigurationError` with every mistake as `path:line:column: …`. */
function parseConfigurationText(text, path, known) {
    return mergeConfiguration([readLayerText(text, path, known)], known);
}
/** What one file says, ready to be merged; throws a `ConfigurationError` as `parseConfigurationText` does. */
function readLayerText(text, path, known) {
    if (text.length > longest) {
        throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_2__.ConfigurationError(`${path}: the file must be at most ${longest} characters long; found ${text.length}.`);
    }
    const deep = tooDeep(text);
    if (deep !== undefined) {
        throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_2__.ConfigurationError(`${path}:${deep}:1: the file must nest at most ${deepest} levels deep; found more.`);
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
        schema: 'core',
        uniqueKeys: false, // the parser compares every key with every other; `wrongKeys` needs one pass
        lineCounter: lines,
        prettyErrors: false
    });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${path}:${line}:${col}`;
    };
    const faults = [
        ...[...document.errors, ...document.warnings].map(({ message, pos }) => ({
            offset: pos[0],
            says: `the file must be valid YAML; the parser found: ${sentence(message)}`
        })),
        ...wrongKeys(document)
    ];
    if (faults.length > 0) {
        throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_2__.ConfigurationError(faults.slice(0, told).map(({ offset, says }) => `${at(offset)}: ${says}`));
    }
    return (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .readLayer */ .w)(contentOf(document, path), known, (keys) => {
        const offset = offsetOf(document, keys);
        return `${offset === undefined ? path : at(offset)}: ${(0,_configuration_mistakes_js__WEBPACK_IMPORTED_MODULE_3__/* .keyName */ .xT)(keys)}`;
    });
}
function wrongKeys(document) {
    const faults = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Map(_, { items }) {
            const seen = new Set();
            for (const { key } of items) {
                const offset = key?.range?.[0] ?? 0; // keys of a parsed document are nodes, or null where one is empty
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key)) {
                    faults.push({ offset, says: 'a key must be a word; found a list, a mapping or an alias.' });
                    continue;
                }
                const name = String(key.value);
                if (seen.has(name))
                    faults.push({ offset, says: `${(0,_configuration_mistakes_js__WEBPACK_IMPORTED_MODULE_3__/* .keyName */ .xT)([name])} must stand once; found it again.` });
                seen.add(name);
            }
        }
    });
    return faults;
}
function contentOf(document, path) {
    try {
        return document.toJS({ maxAliasCount: aliases });
    }
    catch (cause) {
        const expected = 'must use few aliases, each after its anchor; found too many, or one without an anchor.';
        throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_2__.ConfigurationError(`${path}: the file ${expected}`, { cause });
    }
}
/** Where the last key of a path stands, or the nearest around it that has a place. */
function offsetOf(document, path) {
    let node = document.contents;
    let offset;
    for (const key of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === key);
            if (pair === undefined)
                break;
            offset = pair.key.range?.[0]; // a scalar, as the search just made sure
            node = pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) && typeof key === 'number') {
            const item = node.items[key]; // lists of a parsed document hold nodes alone
            offset = item?.range?.[0] ?? offset;
            node = item;
        }
        else
            break;
    }
    return offset;
}
/**
 * The first line, from 1, at which the parser, which calls itself level by level, could be taken deeper than its stack reaches.
 * A level of blocks needs a deeper column, or a `-`, `?` or `:` of its own; a level of lists and mappings in brackets, a bracket.
 */
function tooDeep(text) {
    let brackets = 0;
    for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
        for (const bracket of line.match(/[[\]{}]/g) ?? []) {
            brackets = Math.max(0, brackets + (bracket === '[' || bracket === '{' ? 1 : -1));
            if (brackets > deepest)
                return index + 1;
        }
        if (line.search(/[^ \t]/) > 2 * deepest)
            return index + 1;
        if (line.split(/[?:-](?=[ \t])/, deepest + 2).length > deepest + 1)
            return index + 1;
    }
    return undefined;
}
/** Whether the parser is not to be given a text, as it nests deeper than any configuration. */
function nestsTooDeep(text) {
    return tooDeep(text) !== undefined;
}
/** The parser's message as one sentence, free of control characters. */
function sentence(message) {
    const words = message
        .slice(0, 200)
        .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim();
    return /[.?!]$/.test(words) ? words : `${words}.`;
}


/***/ }),

/***/ 23121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   waiverEntries: () => (/* binding */ waiverEntries)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _configuration_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85118);
/** The waivers and consents of a configuration file, each with its place: what a change to the file would excuse. */


/** Characters of a file beyond which no configuration is read. */
const longest = 262_144;
/** The most entries that a configuration may have. */
const most = 1000;
/** The entries under `waivers`, then those under `privacy.consent`; `undefined` where the text is no YAML that a configuration could be. */
function waiverEntries(text) {
    if (text.length > longest || (0,_configuration_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nestsTooDeep */ .q)(text))
        return undefined;
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { schema: 'core', uniqueKeys: false, prettyErrors: false });
    if (document.errors.length > 0)
        return undefined;
    const { contents } = document;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(contents))
        return [];
    const privacy = contents.get('privacy', true);
    return [
        ...entriesOf(contents.get('waivers', true), 'waiver', text),
        ...entriesOf((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(privacy) ? privacy.get('consent', true) : undefined, 'consent', text)
    ];
}
function entriesOf(list, kind, text) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(list))
        return [];
    return list.items.slice(0, most).flatMap((item) => {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(item) || !item.range)
            return [];
        const pairs = item.items.map((pair) => String(pair).trim()).sort();
        const [start, end] = item.range;
        return [
            { kind, says: JSON.stringify([kind, ...pairs]), start, end: start + text.slice(start, end).trimEnd().length }
        ];
    });
}


/***/ })

};
