export const id = 1116;
export const ids = [1116,5836];
export const modules = {

/***/ 91116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   annotations: () => (/* binding */ annotations),
/* harmony export */   safeLogLine: () => (/* reexport safe */ _workflow_command_js__WEBPACK_IMPORTED_MODULE_0__.A),
/* harmony export */   workflowCommand: () => (/* reexport safe */ _workflow_command_js__WEBPACK_IMPORTED_MODULE_0__.N)
/* harmony export */ });
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61546);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35836);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18465);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18888);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35944);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10089);






const levels = ['error', 'warning', 'notice'];
/** How many lines a merged annotation names. */
const namedLines = 10;
/**
 * The annotations of a report, errors before warnings before notices, the surest of each level first.
 * While there is room each finding has its own; then those of one rule in one file are merged, and the last place says how many more there are.
 */
function annotations(report, { most = 10 } = {}) {
    return levels.flatMap((level) => {
        const findings = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_1__/* .mostSevereFirst */ .Q)(report.findings.filter((finding) => finding.severity === level));
        return annotationsOf(level, findings, most);
    });
}
function annotationsOf(level, findings, most) {
    if (findings.length <= most)
        return findings.map((finding) => annotation(finding, []));
    const groups = byRuleAndFile(findings);
    const shown = groups.length <= most ? groups : groups.slice(0, Math.max(0, most - 1));
    const left = findings.length - shown.reduce((sum, group) => sum + group.length, 0);
    const merged = shown.flatMap(([first, ...more]) => (first === undefined ? [] : annotation(first, more)));
    return left === 0 || most < 1 ? merged : [...merged, remainder(level, left, merged.length > 0)];
}
function byRuleAndFile(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = JSON.stringify([finding.ruleId, groupOf(finding.place)]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()];
}
function groupOf(place) {
    if (place.kind === 'pull-request')
        return [place.kind, place.part];
    return place.kind === 'file' ? ['head', place.path] : [place.side, place.path];
}
function annotation(finding, more) {
    const { place, ruleId, message, remedy, clauses, severity } = finding;
    const sentences = [
        message,
        ...placeWords(place),
        ...alsoWords(more),
        `To do: ${remedy}`,
        `${clauses.length === 1 ? 'Clause' : 'Clauses'}: ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(clauses.map(({ id }) => id))}.`
    ];
    return {
        level: severity,
        ...position(place),
        title: `goodfaith: ${ruleId}`,
        message: (0,_clip_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$)((0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(sentences.join(' ')), 4096)
    };
}
/** What the position cannot say: the lines of the version before the change, and the words of the pull request. */
function placeWords(place) {
    if (place.kind === 'pull-request')
        return [`Where: ${(0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .pullRequestPart */ .Iu)(place)}.`];
    if (place.kind !== 'text' || place.side === 'head')
        return [];
    const before = place.headPath === undefined ? '' : `, in ${place.path}`;
    return [`Found on ${(0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .lineWords */ .CI)(place.span, 'base')}${before}.`];
}
function alsoWords(more) {
    if (more.length === 0)
        return [];
    const lines = [...new Set(more.flatMap(({ span }) => span?.start.line ?? []))].sort((a, b) => a - b);
    const named = lines.length > namedLines ? [...lines.slice(0, namedLines), 'others'] : lines;
    const where = lines.length === 0 ? '' : `: ${lines.length === 1 ? 'line' : 'lines'} ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(named.map(String))}`;
    return [`The rule points at ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(more.length, 'more place')} here${where}.`];
}
function position(place) {
    if (place.kind === 'pull-request')
        return {};
    if (place.kind === 'file')
        return { path: place.path };
    // The runner shows an annotation beside a file of the change only under the name the file has now.
    if (place.side === 'base')
        return { path: place.headPath ?? place.path };
    const { start, end } = place.span;
    const endLine = (0,_place_js__WEBPACK_IMPORTED_MODULE_5__/* .lastLine */ .fM)(place.span);
    if (endLine !== start.line)
        return { path: place.path, line: start.line, endLine };
    // A span that takes in the line ending ends on the next line; its last column is then unknown and left out.
    const columns = end.line === start.line ? { column: start.column, endColumn: Math.max(start.column, end.column - 1) } : {};
    return { path: place.path, line: start.line, endLine, ...columns };
}
function remainder(level, count, others) {
    const words = (0,_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(count, others ? `more ${level}` : level);
    return { level, title: 'goodfaith', message: `${words}: see the summary of this run.` };
}


/***/ }),

/***/ 61546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip)
/* harmony export */ });
/** Cuts text to a platform's limit. */
/** The text in at most `most` UTF-16 units; where something was cut it ends in `…`, and no character is cut in two. */
function clip(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 35836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   tally: () => (/* binding */ tally),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/** `1 error`, `2 errors`, with thousands set apart. */
function counted(count, noun, plural = `${noun}s`) {
    return `${figure(count)} ${count === 1 ? noun : plural}`;
}
/** `1,234,567`. The runtime's own formatting loads the tables of a whole locale, half as long as an empty program takes. */
function figure(count) {
    return String(count).replace(/\B(?=(?:\d{3}){1,5}$)/g, ',');
}
/** `a`, `a and b`, `a, b and c`. */
function listed(items) {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
/** `2 errors, 1 warning in 3 of 14 files`, or `no findings in 14 files`. */
function tally(report) {
    const { findings, files } = report;
    if (findings.length === 0)
        return `no findings in ${counted(files.checked, 'file')}`;
    const levels = ['error', 'warning', 'notice'].flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : counted(count, severity);
    });
    return `${levels.join(', ')} in ${listed(whereabouts(findings, files.checked))}`;
}
function whereabouts(findings, checked) {
    const paths = new Set(findings.flatMap(({ place }) => (place.kind === 'pull-request' ? [] : place.path)));
    const words = findings.some(({ place }) => place.kind === 'pull-request');
    return [
        ...(paths.size === 0 ? [] : [`${figure(paths.size)} of ${counted(checked, 'file')}`]),
        ...(words ? ['the words of the pull request'] : [])
    ];
}


/***/ }),

/***/ 18465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ lineWords),
/* harmony export */   Iu: () => (/* binding */ pullRequestPart),
/* harmony export */   fM: () => (/* binding */ lastLine)
/* harmony export */ });
/** The last line a span shows something of: one that ends at the start of a line does not reach into it. */
function lastLine(span) {
    return span.end.column === 1 && span.end.line > span.start.line ? span.end.line - 1 : span.end.line;
}
/** `Title of the pull request`, `Description of the pull request`, `Message of commit 0123abc`. */
function pullRequestPart(place) {
    if (place.part === 'commit') {
        const sha = /^[0-9a-f]{7,64}$/.exec(place.commit ?? '')?.[0].slice(0, 7);
        return sha === undefined ? 'Message of a commit' : `Message of commit ${sha}`;
    }
    return place.part === 'title' ? 'Title of the pull request' : 'Description of the pull request';
}
/** `line 3`, `lines 3–5`, with `before the change` for what stood in the base. */
function lineWords(span, side) {
    return `${plainLines(span)}${side === 'base' ? ' before the change' : ''}`;
}
function plainLines(span) {
    const last = lastLine(span);
    return last > span.start.line ? `lines ${span.start.line}–${last}` : `line ${span.start.line}`;
}


/***/ }),

/***/ 18888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ mostSevereFirst),
/* harmony export */   m: () => (/* binding */ forReview)
/* harmony export */ });
const severities = ['error', 'warning', 'notice'];
const confidences = ['high', 'medium', 'low'];
/** The findings, most severe first; among equals those that a clause decides, then the surer ones, then as they came. */
function mostSevereFirst(findings) {
    return [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        Number(forReview(a)) - Number(forReview(b)) ||
        confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence));
}
/** Whether people judge the finding: it says so itself, or none of its clauses lets a machine decide. */
function forReview(finding) {
    return finding.review || !finding.clauses.some((clause) => clause.kind === 'decide');
}


/***/ }),

/***/ 35944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   n: () => (/* binding */ unseen)
/* harmony export */ });
/** Makes characters that cannot be seen, or that move what is seen, stand as text. */
/**
 * Controls (C0, C1, escape sequences begin with one), formats (bidirectional, zero width, tags), lone surrogates, line and paragraph
 * separators, and whatever else Unicode lets a program show as nothing.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** The text with every unseen character written as `\u{202e}`, line endings and tabs included: one safe line. */
function visible(text) {
    return text.replace(unseen, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ }),

/***/ 10089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ safeLogLine),
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35944);

/** One line, without ending, that makes the runner show the annotation. */
function workflowCommand(annotation) {
    const { level, path, line, endLine, column, endColumn, title, message } = annotation;
    const properties = { file: path, line, endLine, col: column, endColumn, title: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(title) };
    const given = Object.entries(properties).flatMap(([name, value]) => value === undefined ? [] : `${name}=${escapeProperty(String(value))}`);
    return `::${level} ${given.join(',')}::${escapeData(message)}`;
}
/** Any text as one line that the runner takes for no command and a terminal for no control. */
function safeLogLine(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .replaceAll('##[', '## [')
        .replace(/^(\s*):(?=:)/, '$1: ');
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
