export const id = 282;
export const ids = [282];
export const modules = {

/***/ 20282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postReview: () => (/* binding */ postReview)
});

// EXTERNAL MODULE: ./lib/report/budget.js
var budget = __webpack_require__(31101);
// EXTERNAL MODULE: ./lib/report/clip.js
var clip = __webpack_require__(61546);
// EXTERNAL MODULE: ./lib/report/comment.js
var comment = __webpack_require__(37023);
// EXTERNAL MODULE: ./lib/report/counts.js
var counts = __webpack_require__(35836);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/marker.js
var marker = __webpack_require__(53086);
// EXTERNAL MODULE: ./lib/report/place.js
var report_place = __webpack_require__(18465);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(18888);
// EXTERNAL MODULE: ./lib/report/routes.js
var routes = __webpack_require__(1734);
// EXTERNAL MODULE: ./lib/report/visible.js
var visible = __webpack_require__(35944);
;// CONCATENATED MODULE: ./lib/report/review.js










/** How many findings one comment is about; their markers must fit into it. */
const mostOnOneLine = 50;
/** How many findings without a comment the body names; the summary has them all. */
const namedInBody = 20;
/** How many of them the body remembers by their fingerprints, so that no later review says them again. */
const rememberedInBody = 800;
/** The review of a report; the most severe findings get the comments. Bodies have at most 65,000 bytes and never show an excerpt. */
function reviewOf(report, options) {
    if (report.findings.length === 0)
        return { body: '', comments: [], unplaced: [] };
    const groups = new Map();
    const unplaced = [];
    for (const finding of (0,ranking/* mostSevereFirst */.Q)(report.findings)) {
        const spot = spotOf(finding, options.change);
        const key = spot === undefined ? undefined : JSON.stringify([spot.path, spot.side, spot.line]);
        const group = key === undefined ? undefined : groups.get(key);
        if (spot === undefined || key === undefined)
            unplaced.push(finding);
        else if (group === undefined && groups.size < options.most)
            groups.set(key, [spot]);
        else if (group !== undefined && group.length < mostOnOneLine)
            group.push(spot);
        else
            unplaced.push(finding);
    }
    const comments = [...groups.values()].flatMap((group) => commentOf(group, options) ?? []);
    return {
        body: reviewBody(report, comments.length, unplaced, options),
        comments: comments.sort(byPathAndLine),
        unplaced
    };
}
/** Where a comment can stand: on the finding's last line, begun at its first when one hunk holds both. */
function spotOf(finding, change) {
    const { place } = finding;
    if (place.kind !== 'text')
        return undefined;
    const side = place.side === 'head' ? 'RIGHT' : 'LEFT';
    const line = (0,report_place/* lastLine */.fM)(place.span);
    const shown = change(place.path, place.side);
    const hunk = shown?.hunks.find((candidate) => holds(candidate, side, line));
    if (hunk === undefined)
        return undefined;
    const spot = { finding, path: shown?.path ?? place.path, side };
    const repaired = side === 'RIGHT' ? repairedLines(finding) : undefined;
    if (repaired && repaired.first <= line && line <= repaired.last) {
        const { first, last, text } = repaired;
        // A suggestion takes the place of exactly the lines its comment stands on.
        if (holds(hunk, side, first) && holds(hunk, side, last)) {
            return { ...spot, start: first, line: last, suggestion: text };
        }
    }
    const start = holds(hunk, side, place.span.start.line) ? place.span.start.line : line;
    return { ...spot, start, line };
}
/** Lines with characters nobody sees are not offered: who takes them up could not know what else they write. */
function repairedLines({ fix }) {
    const text = fix?.lines?.text.replace(/[\n\t]/g, '');
    return text === undefined || text.search(visible/* unseen */.n) !== -1 ? undefined : fix?.lines;
}
function holds(hunk, side, line) {
    const [first, length] = side === 'RIGHT' ? [hunk.headStart, hunk.headLength] : [hunk.baseStart, hunk.baseLength];
    return line >= first && line < first + length;
}
function commentOf(group, options) {
    const [first, ...others] = group;
    if (first === undefined)
        return undefined;
    const { path, side, line } = first;
    const startLine = Math.min(...group.map(({ start }) => start));
    const several = startLine < line ? { startLine, startSide: side } : {};
    const findings = [first.finding, ...others.map(({ finding }) => finding)];
    const offered = group.find(({ suggestion, start }) => suggestion !== undefined && start === startLine);
    return { path, line, side, ...several, body: (0,comment/* commentBody */.I2)(findings, options, offered?.suggestion), findings };
}
/** A comment on a file as a whole, for findings that GitHub takes no comment for on their lines. */
function fileComment(findings, options) {
    const lines = new Set(findings.flatMap(({ place }) => (place.kind === 'text' ? (0,report_place/* lineWords */.CI)(place.span, place.side) : [])));
    const where = lines.size === 0 ? '' : `About ${(0,counts/* listed */.KE)([...lines])} of this file:\n\n`;
    return `${where}${(0,comment/* commentBody */.I2)(findings, options)}`;
}
/** The body of a review with so many comments; it names the findings that have none. */
function reviewBody(report, comments, unplaced, options) {
    const { contacts, policies, summaryUrl, headSha } = options;
    const summary = summaryUrl === undefined ? 'the summary of the run' : (0,markdown/* link */.nf)('the summary of the run', summaryUrl);
    const opening = [
        'Thank you for this change. An automated check read it and',
        comments === 0
            ? 'has something to say that belongs to no line of the diff.'
            : `left ${(0,counts/* counted */.hS)(comments, 'comment')} beside the lines. Each says what is there, what to do, and which clause asks for it.`
    ].join(' ');
    const selected = policies.filter(({ id }) => report.policies.includes(id)).map(({ id }) => id);
    const judges = report.result === 'needs-review' ? 'Whether these passages are fine is for people to say. ' : '';
    const closing = [
        `${judges}The check can be wrong. ${(0,routes/* secondLook */.Qy)(contacts, selected)}`,
        `Checked: commit ${(0,markdown/* codeSpan */.SS)(headSha.slice(0, 12))}. Everything in one place: ${summary}.`
    ].join('\n\n');
    const items = unplaced.map((finding) => `- ${whereabouts(finding)}: ${(0,markdown/* escapeText */.X1)(finding.message)} What to do: ${(0,markdown/* escapeText */.X1)(finding.remedy)}`);
    const marks = (0,marker/* markers */.S8)(unplaced.slice(0, rememberedInBody).map(({ fingerprint }) => fingerprint));
    const limit = { bytes: comment/* longestBody */.Pj - (0,budget/* bytesOf */.$)(`${opening}${closing}${marks}`) - 100, count: namedInBody };
    const list = (0,budget/* fitting */._)(items, limit, (left) => `- ${(0,counts/* counted */.hS)(left, 'more finding')}: see the summary of the run.`);
    const others = unplaced.length === 0 ? [] : [`${comments === 0 ? 'Found' : 'Found as well'}:`, list];
    return [opening, ...others, closing, ...(marks === '' ? [] : [marks])].join('\n\n');
}
function whereabouts({ place }) {
    if (place.kind === 'pull-request')
        return (0,report_place/* pullRequestPart */.Iu)(place);
    return `${(0,markdown/* codeSpan */.SS)((0,clip/* clip */.$)(place.path, 500))}${place.kind === 'text' ? `, ${(0,report_place/* lineWords */.CI)(place.span, place.side)}` : ''}`;
}
function byPathAndLine(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return a.line - b.line || (a.side < b.side ? -1 : 1);
}

// EXTERNAL MODULE: ./lib/host/github/client.js
var github_client = __webpack_require__(87453);
// EXTERNAL MODULE: ./lib/host/github/own-words.js
var own_words = __webpack_require__(12300);
;// CONCATENATED MODULE: ./lib/host/github/review.js



/** Trials by which the comments are found that make GitHub refuse a review; it never says which. */
const mostTrials = 16;
/** Files that get a comment of their own where their lines can have none; each notifies people once more. */
const mostFileComments = 5;
/** The body of a review nobody gets to see: it is made to learn whether GitHub takes its comments, and deleted at once. */
const trialBody = '<!-- goodfaith:trial=comments -->';
/** Posts a review of findings that are new; rejects as requests do when nothing could be posted. */
async function postReview(client, address, report, options, isCurrent) {
    const review = reviewOf(report, options);
    try {
        await createReview(client, address, review, options.headSha);
        return { onLines: review.comments.length, onFiles: 0 };
    }
    catch (error) {
        if ((0,github_client/* refusalOf */.Of)(error).status !== 422 || review.comments.length === 0)
            throw error;
        const refused = await refusedOf(client, address, review.comments, options.headSha);
        if (refused === undefined)
            throw error;
        if (!(await isCurrent()))
            return 'moved';
        return await postWithout(client, address, report, options, review, refused);
    }
}
async function postWithout(client, address, report, options, review, refused) {
    const comments = review.comments.filter((comment) => !refused.has(comment));
    const { onFiles, left } = await commentOnFiles(client, address, [...refused], options);
    const unplaced = [...review.unplaced, ...left];
    if (comments.length === 0 && unplaced.length === 0)
        return { onLines: 0, onFiles };
    const body = reviewBody(report, comments.length, unplaced, options);
    await createReview(client, address, { body, comments }, options.headSha);
    return { onLines: comments.length, onFiles };
}
/** Says of the files what cannot be said on their lines; what GitHub does not take there either is left to the review's body. */
async function commentOnFiles(client, address, refused, options) {
    const byPath = new Map();
    for (const { path, findings } of refused)
        byPath.set(path, [...(byPath.get(path) ?? []), ...findings]);
    const left = [];
    let onFiles = 0;
    for (const [index, [path, findings]] of [...byPath].entries()) {
        if (index >= mostFileComments) {
            left.push(...findings);
            continue;
        }
        try {
            const body = fileComment(findings, options);
            const place = { path, commit_id: options.headSha, subject_type: 'file' };
            await client.rest.pulls.createReviewComment({ ...onceOnly(address), ...place, body });
            onFiles++;
        }
        catch (error) {
            if ((0,github_client/* refusalOf */.Of)(error).status !== 422)
                throw error;
            left.push(...findings);
        }
    }
    return { onFiles, left };
}
/** The comments GitHub does not take, found by halves; undefined where it takes not even a review without any. */
async function refusedOf(client, address, comments, commit) {
    const refused = new Set();
    let trials = 0;
    const takes = async (some) => {
        trials++;
        return isTaken(client, address, some, commit);
    };
    const search = async (some, known) => {
        const [first] = some;
        if (first === undefined)
            return;
        // Whatever is not proven by then stays off the lines.
        if (!known && trials >= mostTrials)
            for (const comment of some)
                refused.add(comment);
        else if (!known && (await takes(some)))
            return;
        else if (some.length === 1)
            refused.add(first);
        else {
            const middle = some.length >> 1;
            const before = refused.size;
            await search(some.slice(0, middle), false);
            await search(some.slice(middle), refused.size === before);
        }
    };
    if (!(await takes([])))
        return undefined;
    await search(comments, true);
    return refused;
}
/** Whether GitHub takes these comments, learned by a pending review, which only its author sees. */
async function isTaken(client, address, comments, commit) {
    try {
        const content = contentOf({ body: trialBody, comments });
        const { data } = await client.rest.pulls.createReview({ ...onceOnly(address), ...content, commit_id: commit });
        await client.rest.pulls.deletePendingReview({ ...address, review_id: data.id });
        return true;
    }
    catch (error) {
        if ((0,github_client/* refusalOf */.Of)(error).status === 422)
            return false;
        throw error;
    }
}
/** Posts a review once: where the answer was lost, GitHub is asked whether it is there before it is posted again. */
async function createReview(client, address, review, commit) {
    const content = { ...contentOf(review), commit_id: commit, event: 'COMMENT' };
    try {
        await client.rest.pulls.createReview({ ...onceOnly(address), ...content });
    }
    catch (error) {
        const { status } = (0,github_client/* refusalOf */.Of)(error);
        if (status !== undefined && status < 500)
            throw error;
        const reviews = await (0,own_words/* listReviews */.af)(client, address);
        if (reviews.some(({ body, commit_id }) => body === content.body && commit_id === commit))
            return;
        await client.rest.pulls.createReview({ ...onceOnly(address), ...content });
    }
}
/** An address for what must not be repeated unseen. */
function onceOnly(address) {
    return { ...address, request: { ...address.request, retries: 0 } };
}
function contentOf({ body, comments }) {
    return {
        body,
        comments: comments.map((comment) => ({
            path: comment.path,
            line: comment.line,
            side: comment.side,
            ...(comment.startLine === undefined ? {} : { start_line: comment.startLine }),
            ...(comment.startSide === undefined ? {} : { start_side: comment.startSide }),
            body: comment.body
        }))
    };
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
