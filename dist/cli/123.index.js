export const id = 123;
export const ids = [123,5836];
export const modules = {

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

/***/ 68285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ inertJson)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35944);
/** JSON that is safe wherever it is printed, and still the same value to whoever parses it. */

/** The value as indented JSON with a final line ending. `keys`, when given, are the keys to write, in their order. */
function inertJson(value, keys) {
    const json = JSON.stringify(value, keys === undefined ? undefined : [...keys], 2);
    // The serializer leaves line endings between tokens only, and the runner takes `##[` anywhere in a line for a command.
    return `${json.replace(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .unseen */ .n, escaped).replaceAll('##[', '#\\u0023[')}\n`;
}
function escaped(character) {
    if (character === '\n')
        return character;
    return character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
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

/***/ 20123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sarifReport: () => (/* binding */ sarifReport)
/* harmony export */ });
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61546);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35836);
/* harmony import */ var _inert_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68285);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18465);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18888);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35944);






/** GitHub refuses longer texts of rules, and more tags. */
const longestText = 1024;
const mostTags = 20;
const levels = { error: 'error', warning: 'warning', notice: 'note' };
/**
 * One run as SARIF text, the most severe results first, waived ones last and suppressed. Findings in the words of the pull request
 * stand among the notifications: GitHub refuses a whole file for one result without a place in a file.
 */
function sarifReport(report, options) {
    const rules = [...options.rules].sort((a, b) => (a.id < b.id ? -1 : 1));
    const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
    const inFiles = [...(0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSevereFirst */ .Q)(report.findings), ...(0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSevereFirst */ .Q)(report.waived)].filter(({ place }) => place.kind !== 'pull-request');
    const most = options.most ?? 25_000;
    return (0,_inert_json_js__WEBPACK_IMPORTED_MODULE_1__/* .inertJson */ .n)({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: report.tool.name,
                        semanticVersion: report.tool.version,
                        informationUri: options.informationUri,
                        rules: rules.map((rule) => ruleDescriptor(rule, options.catalogue, report.policies))
                    }
                },
                invocations: [
                    {
                        executionSuccessful: report.failures.length === 0 && report.skipped.length === 0,
                        toolExecutionNotifications: notifications(report, Math.max(0, inFiles.length - most))
                    }
                ],
                columnKind: 'utf16CodeUnits',
                results: inFiles.slice(0, most).map((finding) => result(finding, ruleIndexes)),
                properties: { result: report.result, failOn: report.failOn, policies: report.policies }
            }
        ]
    });
}
function ruleDescriptor(rule, catalogue, policies) {
    const clauses = catalogue
        .filter(({ id }) => policies.includes(id))
        .flatMap((policy) => policy.clauses)
        .filter((clause) => clause.rules.includes(rule.id));
    const advice = `${rule.why} ${rule.remedy}`;
    const cited = clauses.map(({ id, link, summary }) => `- [${id}](${link}): ${summary}`);
    return {
        id: rule.id,
        shortDescription: { text: (0,_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(rule.summary, longestText) },
        fullDescription: { text: (0,_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(rule.why, longestText) },
        ...(rule.helpUri === undefined ? {} : { helpUri: rule.helpUri }),
        help: { text: (0,_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(advice, longestText), markdown: wholeLines([rule.why, '', rule.remedy, '', ...cited]) },
        defaultConfiguration: { level: levels[rule.severity] },
        properties: { tags: clauses.map(({ id }) => id).slice(0, mostTags) }
    };
}
/** As many of the lines as fit a rule's text; a link is never cut in two. */
function wholeLines(lines) {
    let text = (0,_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)(lines[0] ?? '', longestText);
    for (const line of lines.slice(1)) {
        if (text.length + 1 + line.length > longestText)
            break;
        text += `\n${line}`;
    }
    return text.trimEnd();
}
function result(finding, ruleIndexes) {
    return {
        ...ruleReference(finding.ruleId, ruleIndexes),
        level: levels[finding.severity],
        message: { text: messageOf(finding) },
        locations: [location(finding)],
        partialFingerprints: { 'goodfaith/v1': finding.fingerprint },
        ...fixesOf(finding),
        ...('waiver' in finding ? { suppressions: [suppression(finding)] } : {}),
        properties: propertiesOf(finding)
    };
}
function ruleReference(ruleId, ruleIndexes) {
    const ruleIndex = ruleIndexes.get(ruleId);
    return ruleIndex === undefined ? { ruleId } : { ruleId, ruleIndex };
}
function propertiesOf(finding) {
    return {
        confidence: finding.confidence,
        clauses: finding.clauses.map(({ id }) => id),
        review: (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .forReview */ .m)(finding)
    };
}
function messageOf({ message, remedy, place }) {
    const moved = place.kind === 'text' && place.headPath !== undefined ? `, in ${place.path}` : '';
    const side = place.kind === 'text' && place.side === 'base' ? ` Found on ${(0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .lineWords */ .CI)(place.span, 'base')}${moved}.` : '';
    return plainText(`${message}${side} To do: ${remedy}`);
}
/** SARIF reads `[words](target)` in a message as a link. */
function plainText(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(text).replaceAll('](', '] (');
}
/** A place in a file. What stood in the base, and what concerns the file as a whole, gets its first line: GitHub asks for one. */
function location({ place }) {
    if (place.kind === 'pull-request')
        return { logicalLocations: [{ name: (0,_place_js__WEBPACK_IMPORTED_MODULE_3__/* .pullRequestPart */ .Iu)(place) }] };
    const region = place.kind === 'text' && place.side === 'head' ? regionOf(place.span) : { startLine: 1 };
    const path = place.kind === 'text' ? (place.headPath ?? place.path) : place.path;
    return { physicalLocation: { artifactLocation: { uri: relativeUri(path) }, region } };
}
/** Repairs of files; the words of a pull request are no file. */
function fixesOf({ fix, place, remedy }) {
    if (fix === undefined || place.kind !== 'text')
        return {};
    const replacement = { deletedRegion: regionOf(fix.span), insertedContent: { text: fix.text } };
    const change = { artifactLocation: { uri: relativeUri(place.path) }, replacements: [replacement] };
    return { fixes: [{ description: { text: plainText(remedy) }, artifactChanges: [change] }] };
}
function regionOf({ start, end }) {
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
/** A path as a relative reference by RFC 3986; a lone surrogate, which has no encoding, becomes U+FFFD. */
function relativeUri(path) {
    const encoded = path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent);
    return encoded.join('/');
}
function suppression({ waiver }) {
    const { origin, reason, owner, expires } = waiver;
    return {
        kind: origin === 'inline' ? 'inSource' : 'external',
        status: 'accepted',
        justification: (0,_visible_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .R)(reason),
        properties: { ...(owner === undefined ? {} : { owner }), ...(expires === undefined ? {} : { expires }) }
    };
}
function notifications(report, leftOut) {
    const onPullRequest = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSevereFirst */ .Q)(report.findings).filter(({ place }) => place.kind === 'pull-request');
    return [
        ...onPullRequest.map((finding) => ({
            level: levels[finding.severity],
            message: { text: messageOf(finding) },
            associatedRule: { id: finding.ruleId },
            locations: [location(finding)],
            properties: { ...propertiesOf(finding), fingerprint: finding.fingerprint }
        })),
        ...report.failures.map(({ ruleId, path }) => ({
            level: 'error',
            message: { text: 'The rule failed; the JSON report has the words of its error.' },
            associatedRule: { id: ruleId },
            ...locationsOf(path)
        })),
        ...report.skipped.map(({ path, span, reason }) => ({
            level: 'warning',
            message: { text: plainText(`Not checked: ${reason}`) },
            ...locationsOf(path, span)
        })),
        ...report.notes.map(({ path, message }) => ({
            level: 'note',
            message: { text: plainText(message) },
            ...locationsOf(path)
        })),
        ...(leftOut === 0
            ? []
            : [
                {
                    level: 'warning',
                    message: { text: `${(0,_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(leftOut, 'less severe result')} left out: more would be refused.` }
                }
            ])
    ];
}
function locationsOf(path, span) {
    if (path === undefined)
        return {};
    const region = span === undefined ? {} : { region: regionOf(span) };
    return { locations: [{ physicalLocation: { artifactLocation: { uri: relativeUri(path) }, ...region } }] };
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


/***/ })

};
