export const id = 282;
export const ids = [282];
export const modules = {

/***/ 282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postReview: () => (/* binding */ postReview)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/report/budget.js
var budget = __webpack_require__(1101);
// EXTERNAL MODULE: ./lib/report/clause-index.js
var clause_index = __webpack_require__(1288);
// EXTERNAL MODULE: ./lib/report/clip.js
var clip = __webpack_require__(1546);
// EXTERNAL MODULE: ./lib/report/counts.js
var counts = __webpack_require__(5836);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(3021);
// EXTERNAL MODULE: ./lib/report/place.js
var report_place = __webpack_require__(8465);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(8888);
// EXTERNAL MODULE: ./lib/report/routes.js
var routes = __webpack_require__(1734);
;// CONCATENATED MODULE: ./lib/report/review.js








/** GitHub refuses 65,536 characters; counted in bytes here, of which there are never fewer. */
const longestBody = 65_000;
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
    const clauses = (0,clause_index/* clauseIndex */.G)(options.policies);
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
    const comments = [...groups.values()].flatMap((group) => commentOf(group, clauses, options) ?? []);
    return { body: bodyOf(report, comments.length, unplaced, options), comments: comments.sort(byPathAndLine), unplaced };
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
    const start = holds(hunk, side, place.span.start.line) ? place.span.start.line : line;
    return { finding, path: shown?.path ?? place.path, side, start, line };
}
function holds(hunk, side, line) {
    const [first, length] = side === 'RIGHT' ? [hunk.headStart, hunk.headLength] : [hunk.baseStart, hunk.baseLength];
    return line >= first && line < first + length;
}
function commentOf(group, clauses, options) {
    const [first] = group;
    if (first === undefined)
        return undefined;
    const { path, side, line } = first;
    const startLine = Math.min(...group.map(({ start }) => start));
    const several = startLine < line ? { startLine, startSide: side } : {};
    const body = commentBody(group.map(({ finding }) => finding), clauses, options.contacts);
    return { path, line, side, ...several, body, fingerprint: first.finding.fingerprint };
}
function commentBody(findings, clauses, contacts) {
    const cited = findings.flatMap((finding) => finding.clauses.flatMap(({ id }) => clauses.get(id)?.policy.id ?? []));
    const closing = `An automated check wrote this and can be wrong. ${(0,routes/* secondLook */.Qy)(contacts, cited)}`;
    const markers = findings.map(({ fingerprint }) => marker(fingerprint)).join('\n');
    const bytes = longestBody - (0,budget/* bytesOf */.$)(`${closing}${markers}`) - 10;
    const rest = (left) => `${(0,counts/* counted */.hS)(left, 'more note')} on this line: see the summary of the run.\n`;
    return `${(0,budget/* fitting */._)(notesOn(findings, clauses), { bytes }, rest)}\n${closing}\n\n${markers}`;
}
/** One note for all findings that would get the same words. */
function notesOn(findings, clauses) {
    const alike = new Map();
    for (const finding of findings) {
        const key = JSON.stringify([finding.ruleId, finding.message, finding.remedy]);
        const group = alike.get(key);
        if (group === undefined)
            alike.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...alike.values()].flatMap((group) => (group[0] === undefined ? [] : noteOn(group[0], group.length, clauses)));
}
/** What is there, what to do, and which clauses ask. */
function noteOn(finding, times, clauses) {
    const cited = finding.clauses.map(({ id }) => {
        const clause = clauses.get(id)?.clause;
        return `- ${(0,markdown/* link */.nf)(id, clause?.link)}${clause === undefined ? '' : `: ${(0,markdown/* escapeText */.X1)(clause.summary)}`}`;
    });
    return [
        `**${(0,markdown/* escapeText */.X1)(finding.message)}**${times === 1 ? '' : ` (${times} times)`}`,
        `What to do: ${(0,markdown/* escapeText */.X1)(finding.remedy)}`,
        ...((0,ranking/* forReview */.m)(finding) ? ['A machine can only point at this; whether it is fine is for people to say.'] : []),
        [`Asked for by (rule ${(0,markdown/* codeSpan */.SS)(finding.ruleId)}):`, ...cited, ''].join('\n')
    ].join('\n\n');
}
function bodyOf(report, comments, unplaced, options) {
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
    const markers = unplaced
        .slice(0, rememberedInBody)
        .map(({ fingerprint }) => marker(fingerprint))
        .join('\n');
    const limit = { bytes: longestBody - (0,budget/* bytesOf */.$)(`${opening}${closing}${markers}`) - 100, count: namedInBody };
    const list = (0,budget/* fitting */._)(items, limit, (left) => `- ${(0,counts/* counted */.hS)(left, 'more finding')}: see the summary of the run.`);
    const others = unplaced.length === 0 ? [] : [`${comments === 0 ? 'Found' : 'Found as well'}:`, list];
    return [opening, ...others, closing, ...(markers === '' ? [] : [markers])].join('\n\n');
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
function marker(fingerprint) {
    return `<!-- goodfaith:fingerprint=${fingerprint} -->`;
}
/** The fingerprints that a comment, or the body of a review, of ours is about: those in the lines that end its body, never ones quoted in its text. */
function fingerprintsIn(commentBody) {
    const found = [];
    for (const line of commentBody.trimEnd().split(/\r?\n/).reverse()) {
        const fingerprint = /^<!-- goodfaith:fingerprint=([0-9a-f]{32}) -->$/.exec(line)?.[1];
        if (fingerprint === undefined)
            break;
        found.unshift(fingerprint);
    }
    return found;
}

// EXTERNAL MODULE: ./lib/host/github/client.js
var github_client = __webpack_require__(7453);
// EXTERNAL MODULE: ./lib/host/github/pages.js
var pages = __webpack_require__(1136);
;// CONCATENATED MODULE: ./lib/host/github/review.js
/** Posts the review: one a run, with what no earlier review of ours has said. */




/** Milliseconds for all requests of a review together. */
const patience = 90_000;
/** The account of the token that workflows get. */
const actionsBot = 'github-actions[bot]';
/** Posts a review of what is new; it never rejects, as the verdict does not depend on it. */
async function postReview(client, target, report, options) {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), patience);
    const request = { signal: deadline.signal };
    const address = { owner: target.owner, repo: target.repo, pull_number: target.number, request };
    try {
        const said = await fingerprintsSaid(client, address);
        const findings = report.findings.filter(({ fingerprint }) => !said.has(fingerprint));
        if (findings.length === 0)
            return { posting: { state: 'posted' } };
        const review = reviewOf({ ...report, findings }, options);
        const pinned = { event: 'COMMENT', commit_id: options.headSha };
        await client.rest.pulls.createReview({ ...address, ...pinned, ...contentOf(review) });
        return { posting: { state: 'posted' }, comments: review.comments.length };
    }
    catch (error) {
        const { status, reason } = causeOf(error);
        const permission = status === 403 || status === 404 ? { permission: 'pull-requests: write' } : {};
        return { posting: { state: 'not-posted', reason, ...permission } };
    }
    finally {
        clearTimeout(timer);
    }
}
/** Here even an error of our own is a reason and no end: what there was to say has been said elsewhere. */
function causeOf(error) {
    try {
        return (0,github_client/* refusalOf */.Of)(error);
    }
    catch {
        return { reason: `goodfaith failed by an error of its own (${error instanceof Error ? error.name : typeof error})` };
    }
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
const wordsSchema = dist/* object */.Ikc({
    body: dist/* nullish */.cl6(dist/* string */.YjP(), ''),
    user: dist/* nullish */.cl6(dist/* object */.Ikc({ login: dist/* string */.YjP(), type: dist/* string */.YjP() }))
});
/** Far more than people and programs have ever said on one pull request. */
const most = 10_000;
/** The fingerprints that reviews of ours are about. Anybody can write our marker, so only our own account is believed. */
async function fingerprintsSaid(client, address) {
    const { pulls } = client.rest;
    const words = [
        ...(await (0,pages/* allPages */.S)({ item: wordsSchema, name: 'the comments', most }, (page) => pulls.listReviewComments({ ...address, ...page }))),
        ...(await (0,pages/* allPages */.S)({ item: wordsSchema, name: 'the reviews', most }, (page) => pulls.listReviews({ ...address, ...page })))
    ];
    const marked = words.flatMap(({ body, user }) => {
        const fingerprints = fingerprintsIn(body);
        return user && fingerprints.length > 0 ? [{ user, fingerprints }] : [];
    });
    const others = marked.some(({ user }) => user.login !== actionsBot);
    const own = others ? await ownLogin(client, address.request) : undefined;
    return new Set(marked
        .filter(({ user }) => (user.type === 'Bot' && user.login === actionsBot) || user.login === own)
        .flatMap(({ fingerprints }) => fingerprints));
}
/** The login behind a token that belongs to a user; the tokens of workflows and apps do not tell. */
async function ownLogin(client, request) {
    try {
        return (await client.rest.users.getAuthenticated({ request })).data.login;
    }
    catch (error) {
        if ((0,github_client/* refusalOf */.Of)(error).status === 403)
            return undefined;
        throw error;
    }
}


/***/ })

};
