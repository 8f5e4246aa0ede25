export const id = 4680;
export const ids = [4680,5617];
export const modules = {

/***/ 65617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fold),
/* harmony export */   settle: () => (/* binding */ settle)
/* harmony export */ });
/* harmony import */ var _report_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37023);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87453);


/** Comments edited in one run; the others have their turn in the next one. */
const mostEdits = 30;
/** Edits the comments of findings that are gone or back; rejects as the first refused edit does. */
async function settle(client, address, { gone, back }, { headSha, ...options }) {
    const reopened = back.slice(0, mostEdits);
    const settled = gone.slice(0, mostEdits - reopened.length);
    for (const { words, findings } of reopened)
        await edit(client, address, words, (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .commentBody */ .I2)(findings, options));
    for (const words of settled)
        await edit(client, address, words, (0,_report_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .settledBody */ ._r)(words.body, headSha));
    await fold(client, address, {
        minimizeComment: settled.map(({ nodeId }) => nodeId),
        unminimizeComment: reopened.map(({ words }) => words.nodeId)
    });
    return { settled: settled.length, reopened: reopened.length };
}
async function edit(client, address, { kind, id }, body) {
    const { owner, repo, pull_number, request } = address;
    if (kind === 'review')
        await client.rest.pulls.updateReview({ ...address, review_id: id, pull_number, body });
    else
        await client.rest.pulls.updateReviewComment({ owner, repo, request, comment_id: id, body });
}
/** Minimizes and opens comments in one request. Where GraphQL is refused, what the edits say stands alone. */
async function fold(client, { request }, nodes, classifier = 'RESOLVED') {
    const calls = [
        ...nodes.minimizeComment.map((id) => ({ name: 'minimizeComment', id, more: `, classifier: ${classifier}` })),
        ...nodes.unminimizeComment.map((id) => ({ name: 'unminimizeComment', id, more: '' }))
    ];
    if (calls.length === 0)
        return;
    const variables = calls.map((_, index) => `$id${index}: ID!`).join(', ');
    const fields = calls.map(({ name, more }, index) => `c${index}: ${name}(input: { subjectId: $id${index}${more} }) { clientMutationId }`);
    const ids = Object.fromEntries(calls.map(({ id }, index) => [`id${index}`, id]));
    try {
        await client.graphql(`mutation(${variables}) { ${fields.join(' ')} }`, { ...ids, request });
    }
    catch (error) {
        if (!isGraphqlError(error))
            (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(error); // throws what is neither a refusal nor silence
    }
}
/** Octokit's name for an answer with errors in it. */
function isGraphqlError(error) {
    return error instanceof Error && error.name === 'GraphqlResponseError';
}


/***/ }),

/***/ 14680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepSummaryComment: () => (/* binding */ keepSummaryComment)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/* harmony import */ var _report_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53086);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63021);
/* harmony import */ var _own_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12300);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21136);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65617);
/** Keeps one comment with the summary in the conversation: its author is us, its mark says which run wrote it, and older runs give way. */






const commentSchema = valibot__WEBPACK_IMPORTED_MODULE_5__.object({
    id: valibot__WEBPACK_IMPORTED_MODULE_5__.number(),
    node_id: valibot__WEBPACK_IMPORTED_MODULE_5__.string(),
    html_url: valibot__WEBPACK_IMPORTED_MODULE_5__.string(),
    body: valibot__WEBPACK_IMPORTED_MODULE_5__.nullish(valibot__WEBPACK_IMPORTED_MODULE_5__.string(), ''),
    user: _own_words_js__WEBPACK_IMPORTED_MODULE_2__/* .authorSchema */ .Bu
});
/** Comments of a conversation that are looked through. */
const most = 3_000;
/** Writes the comment, or brings it up to date; rejects as requests do. */
async function keepSummaryComment(client, address, comment, isCurrent) {
    const before = await ownSummaries(client, address, comment.mark.key);
    const [kept] = before;
    if (kept === undefined && !comment.opens)
        return 'unchanged';
    if (before.some(({ mark }) => isLater(mark, comment.mark)))
        return 'newer';
    const same = kept?.text === comment.text && kept.mark.head === comment.mark.head;
    if (same && before.length === 1)
        return 'unchanged';
    if (!(await isCurrent()))
        return 'moved';
    const body = `${comment.text}\n\n${(0,_report_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryMarker */ .R8)(comment.mark)}`;
    if (kept === undefined)
        await create(client, address, body);
    else
        await update(client, address, kept.id, body);
    return resolveRaces(client, address, comment.mark, body);
}
/** Looks again: another run may have written at the same time. The oldest comment stays, with the words of the latest run. */
async function resolveRaces(client, address, mark, body) {
    const [kept, ...others] = await ownSummaries(client, address, mark.key);
    if (kept === undefined)
        return 'written';
    const latest = [kept, ...others].some((one) => isLater(one.mark, mark)) ? 'newer' : 'written';
    if (latest === 'written' && isLater(mark, kept.mark))
        await update(client, address, kept.id, body);
    for (const { id } of others)
        await update(client, address, id, `Superseded: ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .link */ .nf)('the summary', kept.address)}.`);
    const nodes = others.map(({ nodeId }) => nodeId);
    await (0,_settle_js__WEBPACK_IMPORTED_MODULE_4__/* .fold */ .A)(client, address, { minimizeComment: nodes, unminimizeComment: [] }, 'DUPLICATE');
    return latest;
}
function isLater({ run: [run, attempt] }, { run: [otherRun, otherAttempt] }) {
    return run > otherRun || (run === otherRun && attempt > otherAttempt);
}
/** Our summaries with this key, the oldest first. */
async function ownSummaries(client, address, key) {
    const { owner, repo, pull_number: issue_number, request } = address;
    const comments = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_3__/* .allPages */ .S)({ item: commentSchema, name: 'the conversation', most }, (page) => client.rest.issues.listComments({ owner, repo, issue_number, request, ...page }));
    const marked = comments.flatMap(({ id, node_id: nodeId, html_url, body, user }) => {
        const mark = (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryMarkIn */ .DD)(body);
        return mark?.key === key ? [{ user, summary: { id, nodeId, address: html_url, text: (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .unmarked */ .u7)(body), mark } }] : [];
    });
    const isOwn = await (0,_own_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ownAuthor */ .AP)(client, marked.map(({ user }) => user), address.request);
    const own = marked.filter(({ user }) => isOwn(user)).map(({ summary }) => summary);
    return own.sort((a, b) => a.id - b.id);
}
/** Not repeated by itself: what a lost answer has left is found by the next run, or by the look at races. */
async function create(client, { owner, repo, pull_number, request }, body) {
    const once = { ...request, retries: 0 };
    await client.rest.issues.createComment({ owner, repo, issue_number: pull_number, request: once, body });
}
async function update(client, { owner, repo, request }, id, body) {
    await client.rest.issues.updateComment({ owner, repo, comment_id: id, request, body });
}


/***/ }),

/***/ 37023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ commentBody),
/* harmony export */   Pj: () => (/* binding */ longestBody),
/* harmony export */   _r: () => (/* binding */ settledBody)
/* harmony export */ });
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31101);
/* harmony import */ var _clause_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81288);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35836);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63021);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53086);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44207);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18888);
/* harmony import */ var _routes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1734);








/** GitHub refuses 65,536 characters; counted in bytes here, of which there are never fewer. */
const longestBody = 65_000;
/** The body of one comment about these findings; `suggestion` is what to write in place of the lines it stands on. */
function commentBody(findings, options, suggestion) {
    const clauses = (0,_clause_index_js__WEBPACK_IMPORTED_MODULE_3__/* .clauseIndex */ .G)(options.policies);
    const cited = findings.flatMap((finding) => finding.clauses.flatMap(({ id }) => clauses.get(id)?.policy.id ?? []));
    const closing = [
        ...(suggestion === undefined ? [] : [`This would do:\n\n${suggestionBlock(suggestion)}`]),
        `An automated check wrote this and can be wrong. ${(0,_routes_js__WEBPACK_IMPORTED_MODULE_2__/* .secondLook */ .Qy)(options.contacts, cited)}`
    ].join('\n\n');
    const marks = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markers */ .S8)(findings.map(({ fingerprint }) => fingerprint));
    const bytes = longestBody - (0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$)(`${closing}${marks}`) - 10;
    const rest = (left) => `${(0,_counts_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(left, 'more note')} on this line: see the summary of the run.\n`;
    return `${(0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .fitting */ ._)(notesOn(findings, clauses, options), { bytes }, rest)}\n${closing}\n\n${marks}`;
}
/** The comment once its findings are gone: that in front, what it said folded away. */
function settledBody(body, headSha) {
    const said = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .unmarked */ .u7)(body).replace(/^(`{3,})suggestion$/gm, '$1text');
    const opening = `**Settled:** what this pointed at is no longer found as of commit ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(headSha.slice(0, 12))}, or has been excused. Thank you.`;
    const marks = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markers */ .S8)((0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .saidIn */ .$g)(body)?.fingerprints ?? [], 'settled');
    const whole = [opening, `<details><summary>What it said</summary>\n\n${said}\n\n</details>`, marks].join('\n\n');
    return (0,_budget_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$)(whole) <= longestBody ? whole : [opening, marks].join('\n\n');
}
/** Lines to be written as they are; GitHub offers them to whoever may write to the branch. */
function suggestionBlock(lines) {
    const longest = [...lines.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return [`${fence}suggestion`, ...(lines === '' ? [] : [lines]), fence].join('\n');
}
/** One note for all findings that would get the same words. */
function notesOn(findings, clauses, options) {
    const alike = new Map();
    for (const finding of findings) {
        const key = JSON.stringify([finding.ruleId, finding.message, finding.remedy, matchShown(finding, options)]);
        const group = alike.get(key);
        if (group === undefined)
            alike.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...alike.values()].flatMap((group) => group[0] === undefined ? [] : noteOn(group[0], group.length, clauses, options));
}
/** What is there, what to do, and which clauses ask. */
function noteOn(finding, times, clauses, options) {
    const cited = mostSpecific(finding.clauses.map(({ id }) => id)).map((id) => {
        const clause = clauses.get(id)?.clause;
        return `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(id, clause?.link)}${clause === undefined ? '' : `: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(clause.summary)}`}`;
    });
    const match = matchShown(finding, options);
    return [
        `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(finding.message)}**${times === 1 ? '' : ` (${times} times)`}`,
        ...(match === undefined ? [] : [`Found: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(match)}`]),
        `What to do: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(finding.remedy)}`,
        ...((0,_ranking_js__WEBPACK_IMPORTED_MODULE_6__/* .forReview */ .m)(finding) ? ['A machine can only point at this; whether it is fine is for people to say.'] : []),
        [`Asked for by (rule ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(finding.ruleId)}):`, ...cited, ''].join('\n')
    ].join('\n\n');
}
/** A clause says nothing new beside one of its own parts: `privacy` beside `privacy.phone`. */
function mostSpecific(ids) {
    return ids.filter((id) => !ids.some((other) => other.startsWith(`${id}.`)));
}
function matchShown(finding, { showMatches }) {
    return showMatches === true ? (0,_match_js__WEBPACK_IMPORTED_MODULE_7__/* .matchIn */ .X)(finding) : undefined;
}


/***/ })

};
