export const id = 123;
export const ids = [123];
export const modules = {

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


/***/ })

};
