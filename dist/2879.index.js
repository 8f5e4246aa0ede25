export const id = 2879;
export const ids = [2879];
export const modules = {

/***/ 12300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ ownAuthor),
/* harmony export */   Bu: () => (/* binding */ authorSchema),
/* harmony export */   af: () => (/* binding */ listReviews),
/* harmony export */   qW: () => (/* binding */ readOwnWords)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _report_marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53086);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87453);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21136);
/** What we have said on a pull request, and whether it was us: anybody can write our marks. */




/** The account of the token that workflows get. */
const actionsBot = 'github-actions[bot]';
const authorSchema = valibot__WEBPACK_IMPORTED_MODULE_3__.nullish(valibot__WEBPACK_IMPORTED_MODULE_3__.object({ login: valibot__WEBPACK_IMPORTED_MODULE_3__.string(), type: valibot__WEBPACK_IMPORTED_MODULE_3__.string() })); // null once the account is gone
const commentSchema = valibot__WEBPACK_IMPORTED_MODULE_3__.object({
    id: valibot__WEBPACK_IMPORTED_MODULE_3__.number(),
    node_id: valibot__WEBPACK_IMPORTED_MODULE_3__.string(),
    path: valibot__WEBPACK_IMPORTED_MODULE_3__.string(),
    body: valibot__WEBPACK_IMPORTED_MODULE_3__.nullish(valibot__WEBPACK_IMPORTED_MODULE_3__.string(), ''),
    user: authorSchema
});
const reviewSchema = valibot__WEBPACK_IMPORTED_MODULE_3__.object({
    id: valibot__WEBPACK_IMPORTED_MODULE_3__.number(),
    node_id: valibot__WEBPACK_IMPORTED_MODULE_3__.string(),
    state: valibot__WEBPACK_IMPORTED_MODULE_3__.string(),
    body: valibot__WEBPACK_IMPORTED_MODULE_3__.nullish(valibot__WEBPACK_IMPORTED_MODULE_3__.string(), ''),
    commit_id: valibot__WEBPACK_IMPORTED_MODULE_3__.nullish(valibot__WEBPACK_IMPORTED_MODULE_3__.string()),
    user: authorSchema
});
/** Far more than people and programs have ever said on one pull request. */
const most = 10_000;
/** All reviews, one's own pending one included. */
function listReviews(client, address) {
    return (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S)({ item: reviewSchema, name: 'the reviews', most }, (page) => client.rest.pulls.listReviews({ ...address, ...page }));
}
/** What we said, in the order in which it was posted. Every comment belongs to a review, so without reviews there is none to look for. */
async function readOwnWords(client, address) {
    const reviews = await listReviews(client, address);
    if (reviews.length === 0)
        return [];
    const comments = await (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S)({ item: commentSchema, name: 'the comments', most }, (page) => client.rest.pulls.listReviewComments({ ...address, ...page }));
    const marked = [
        ...comments.flatMap(({ user, node_id: nodeId, id, body, path }) => {
            const said = (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .saidIn */ .$g)(body);
            return said ? [{ user, words: { kind: 'comment', id, nodeId, body, path, said } }] : [];
        }),
        ...reviews.flatMap(({ user, node_id: nodeId, id, body }) => {
            const said = (0,_report_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .saidIn */ .$g)(body);
            return said ? [{ user, words: { kind: 'review', id, nodeId, body, said } }] : [];
        })
    ];
    const isOwn = await ownAuthor(client, marked.map(({ user }) => user), address.request);
    return marked.filter(({ user }) => isOwn(user)).map(({ words }) => words);
}
/** Whether an author is us; GitHub is asked for our name only if one of the authors is not the account that workflows have. */
async function ownAuthor(client, authors, request) {
    const isBot = (author) => author?.type === 'Bot' && author.login === actionsBot;
    const others = authors.some((author) => author && !isBot(author));
    const own = others ? await ownLogin(client, request) : undefined;
    return (author) => isBot(author) || (author !== null && author !== undefined && author.login === own);
}
const viewerSchema = valibot__WEBPACK_IMPORTED_MODULE_3__.object({ viewer: valibot__WEBPACK_IMPORTED_MODULE_3__.object({ login: valibot__WEBPACK_IMPORTED_MODULE_3__.pipe(valibot__WEBPACK_IMPORTED_MODULE_3__.string(), valibot__WEBPACK_IMPORTED_MODULE_3__.minLength(1)) }) });
/** The login behind the token: of a user, or of the app whose token it is, which only GraphQL tells. */
async function ownLogin(client, request) {
    try {
        return valibot__WEBPACK_IMPORTED_MODULE_3__.parse(viewerSchema, await client.graphql('query { viewer { login } }', { request })).viewer.login;
    }
    catch {
        // Servers and proxies may have no GraphQL; users' tokens tell their name here as well.
    }
    try {
        return (await client.rest.users.getAuthenticated({ request })).data.login;
    }
    catch (error) {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(error).status === 403)
            return actionsBot;
        throw error;
    }
}


/***/ }),

/***/ 21136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ allPages)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32666);
/** Lists of GitHub, read page by page. */


/** The items of all pages, as long as GitHub names a next one. */
async function allPages(list, read) {
    const items = [];
    for (let page = 1; items.length < list.most; page++) {
        const { data, headers } = await read({ per_page: 100, page });
        const found = (0,_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .expected */ .p6)(valibot__WEBPACK_IMPORTED_MODULE_1__.array(list.item), data, list.name);
        items.push(...found);
        if (found.length === 0 || !/\brel="next"/.test(headers.link ?? ''))
            break;
    }
    return items;
}


/***/ }),

/***/ 72879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(18888);
// EXTERNAL MODULE: ./lib/report/summary.js + 1 modules
var report_summary = __webpack_require__(20260);
// EXTERNAL MODULE: ./lib/host/github/client.js
var client = __webpack_require__(87453);
// EXTERNAL MODULE: ./lib/host/github/own-words.js
var own_words = __webpack_require__(12300);
// EXTERNAL MODULE: ./lib/host/github/repository.js
var repository = __webpack_require__(32666);
;// CONCATENATED MODULE: ./lib/host/github/said.js
/**
 * Pairs findings with mentions of them, one to one, as equal passages share a fingerprint: first in the same file, then by what was
 * said of a file that the change no longer has under that name, and of none.
 */
function compareWithSaid(findings, words, paths) {
    const mentions = new Map();
    // What stands comes before what was settled, so that nothing settled is taken up again in its place.
    for (const state of ['open', 'settled']) {
        for (const own of words) {
            // The body of a review that was settled is not taken up again; a new one names the findings that are back.
            if (own.said.state !== state || (state === 'settled' && own.kind === 'review'))
                continue;
            for (const fingerprint of own.said.fingerprints) {
                const known = mentions.get(fingerprint);
                if (known)
                    known.push({ words: own, fingerprint });
                else
                    mentions.set(fingerprint, [{ words: own, fingerprint }]);
            }
        }
    }
    const passes = [
        (finding, { words: { path } }) => path !== undefined && path === paths.pathOf(finding),
        (_, { words: { path } }) => path === undefined || !paths.isShown(path)
    ];
    const unsaid = passes.reduce((left, fits) => left.filter((finding) => {
        const mention = mentions.get(finding.fingerprint)?.find((one) => !one.finding && fits(finding, one));
        if (mention)
            mention.finding = finding;
        return !mention;
    }), findings);
    const found = new Map(words.map((own) => [own, []]));
    for (const { words: own, finding } of [...mentions.values()].flat())
        if (finding)
            found.get(own)?.push(finding);
    const back = words.flatMap((own) => {
        const [first, ...others] = found.get(own) ?? [];
        return own.said.state === 'settled' && first ? [{ words: own, findings: [first, ...others] }] : [];
    });
    const gone = words.filter((own) => own.said.state === 'open' && found.get(own)?.length === 0);
    return { unsaid, gone, back };
}

;// CONCATENATED MODULE: ./lib/host/github/posting.js
/** Everything that is written on the pull request, one after the other; the verdict depends on none of it. */







/** Milliseconds for all of it together, the pauses that GitHub asks for included. */
const patience = 180_000;
/** Writes on the pull request what the configuration asks for; never rejects. */
async function post(client, target, report, options) {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), patience);
    const request = { signal: deadline.signal };
    const address = { owner: target.owner, repo: target.repo, pull_number: target.number, request };
    try {
        return await new Poster(client, address, report, options).post();
    }
    finally {
        clearTimeout(timer);
    }
}
const pullSchema = dist.object({
    head: dist.object({ sha: repository/* shaSchema */.Ye }),
    labels: dist.array(dist.object({ name: dist.string() })),
    requested_teams: dist.nullish(dist.array(dist.object({ slug: dist.string() })), [])
});
const moved = 'the pull request has moved on since its commit was read; the run for the new commit speaks of that';
/** Guards one fact: nothing is written of a commit that is no longer the head. */
class Poster {
    #client;
    #address;
    #report;
    #options;
    #undone = [];
    #pull;
    #posting;
    #comments = 0;
    #settled = 0;
    /** Whether this run's review says something new that the teams are to be asked about. */
    #asksTeams = false;
    constructor(client, address, report, options) {
        this.#client = client;
        this.#address = address;
        this.#report = report;
        this.#options = options;
    }
    async post() {
        const { comments, labels, checkRun } = this.#options.configuration;
        if (comments.post)
            await this.#speak();
        else if (this.#report.findings.length > 0)
            this.#posting = { state: 'off' };
        if (comments.summary)
            await this.#duty('The comment with the summary was not written', () => this.#summarize());
        if (Object.keys(labels).length > 0)
            await this.#duty('The label was not set', () => this.#label());
        if (this.#asksTeams)
            await this.#duty('The teams were not asked for a review', () => this.#askTeams());
        if (checkRun)
            await this.#duty('The check run was not added', () => this.#addCheckRun(), 'checks: write');
        return {
            ...(this.#posting ? { posting: this.#posting } : {}),
            comments: this.#comments,
            settled: this.#settled,
            undone: this.#undone
        };
    }
    /** One review of what is new, and the earlier comments brought up to date. */
    async #speak() {
        const { findings } = this.#report;
        const { review } = this.#options;
        let comparison;
        try {
            const words = await (0,own_words/* readOwnWords */.qW)(this.#client, this.#address);
            comparison = compareWithSaid(findings, words, {
                pathOf: ({ place }) => place.kind === 'pull-request'
                    ? undefined
                    : ((place.kind === 'text' ? review.change(place.path, place.side)?.path : undefined) ?? place.path),
                isShown: (path) => review.change(path, 'head') !== undefined || review.change(path, 'base') !== undefined
            });
        }
        catch (error) {
            if (findings.length > 0)
                this.#posting = { state: 'not-posted', ...this.#refusedBy(error) };
            return;
        }
        const { unsaid, gone, back } = comparison;
        // What was not read may still hold what seems to be gone.
        const complete = this.#report.skipped.length === 0 && this.#report.failures.length === 0;
        const turn = { gone: complete ? gone : [], back };
        if (unsaid.length > 0)
            await this.#review(unsaid);
        else if (findings.length > 0)
            this.#posting = { state: 'said' };
        if (this.#posting?.state === 'not-posted' || turn.gone.length + turn.back.length === 0)
            return;
        await this.#duty('Earlier comments were not brought up to date', async () => {
            if (unsaid.length === 0 && !(await this.#isCurrent()))
                return moved;
            await this.#client.bePatient();
            const { settle } = await __webpack_require__.e(/* import() */ 5617).then(__webpack_require__.bind(__webpack_require__, 65617));
            this.#settled = (await settle(this.#client, this.#address, turn, review)).settled;
            return undefined;
        });
    }
    async #review(unsaid) {
        const { review, configuration } = this.#options;
        try {
            if (!(await this.#isCurrent())) {
                this.#posting = { state: 'not-posted', reason: moved };
                return;
            }
            await this.#client.bePatient();
            const { postReview } = await __webpack_require__.e(/* import() */ 282).then(__webpack_require__.bind(__webpack_require__, 20282));
            const report = { ...this.#report, findings: unsaid };
            const posted = await postReview(this.#client, this.#address, report, review, () => this.#isCurrent());
            if (posted === 'moved')
                this.#posting = { state: 'not-posted', reason: moved };
            else {
                this.#posting = { state: 'posted', ...posted };
                this.#comments = posted.onLines + posted.onFiles;
                const { teams, from } = configuration.reviewRequest;
                this.#asksTeams = teams.length > 0 && unsaid.some((finding) => (0,ranking/* forReview */.m)(finding) || reaches(finding, from));
            }
        }
        catch (error) {
            this.#posting = { state: 'not-posted', ...this.#refusedBy(error) };
        }
    }
    async #summarize() {
        const { key, run, review, summary } = this.#options;
        await this.#client.bePatient();
        const { keepSummaryComment } = await __webpack_require__.e(/* import() */ 4680).then(__webpack_require__.bind(__webpack_require__, 14680));
        const comment = {
            mark: { key, run, head: review.headSha },
            text: (0,report_summary/* summaryComment */.w)(this.#report, summary),
            opens: this.#report.findings.length > 0 || this.#report.result !== 'pass'
        };
        const kept = await keepSummaryComment(this.#client, this.#address, comment, () => this.#isCurrent());
        if (kept === 'moved')
            return moved;
        return kept === 'newer' ? 'a later run has written it already' : undefined;
    }
    async #label() {
        if (this.#pull === undefined)
            await this.#isCurrent();
        if (!this.#isAtHead())
            return moved;
        await this.#client.bePatient();
        const { setLabel } = await __webpack_require__.e(/* import() */ 5409).then(__webpack_require__.bind(__webpack_require__, 55409));
        const present = this.#pull?.labels.map(({ name }) => name) ?? [];
        await setLabel(this.#client, this.#address, this.#report.result, this.#options.configuration.labels, present);
        return undefined;
    }
    async #askTeams() {
        const asked = new Set(this.#pull?.requested_teams.map(({ slug }) => slug));
        const teams = this.#options.configuration.reviewRequest.teams.filter((slug) => !asked.has(slug));
        if (teams.length === 0)
            return;
        await this.#client.rest.pulls.requestReviewers({ ...this.#address, team_reviewers: teams });
    }
    async #addCheckRun() {
        const { review, summary, configuration } = this.#options;
        await this.#client.bePatient();
        const { addCheckRun } = await __webpack_require__.e(/* import() */ 3910).then(__webpack_require__.bind(__webpack_require__, 83910));
        await addCheckRun(this.#client, this.#address, this.#report, {
            ...summary,
            headSha: review.headSha,
            configuration,
            ...(review.summaryUrl === undefined ? {} : { runUrl: review.summaryUrl })
        });
    }
    /** Does one thing; a refusal, and the reason it gives back for leaving it, are told in the summary. */
    async #duty(what, work, permission = 'pull-requests: write') {
        try {
            const reason = await work();
            if (reason !== undefined)
                this.#undone.push({ what, reason });
        }
        catch (error) {
            this.#undone.push({ what, ...this.#refusedBy(error, permission) });
        }
    }
    /** Reads the pull request again: whether its head is still the commit that was read. */
    async #isCurrent() {
        const { data } = await this.#client.rest.pulls.get({ ...this.#address });
        this.#pull = (0,repository/* expected */.p6)(pullSchema, data, 'the pull request');
        return this.#isAtHead();
    }
    #isAtHead() {
        return this.#pull?.head.sha === this.#options.review.headSha;
    }
    /** Whoever reads that a permission is missing would give it, and from forks that would change nothing. */
    #refusedBy(error, permission = 'pull-requests: write') {
        const { status, reason, isLimit } = causeOf(error);
        if (isLimit || (status !== 403 && status !== 404))
            return { reason };
        const fork = 'for pull requests from forks, only the event pull_request_target gives one that may';
        return { reason: this.#options.fromFork ? `${reason}; ${fork}` : reason, permission };
    }
}
const ranks = { error: 3, warning: 2, notice: 1 };
function reaches({ severity }, from) {
    return ranks[severity] >= ranks[from];
}
/** Here even an error of our own is a reason and no end: what there was to say has been said elsewhere. */
function causeOf(error) {
    try {
        return (0,client/* refusalOf */.Of)(error);
    }
    catch {
        return { reason: `goodfaith failed by an error of its own (${error instanceof Error ? error.name : typeof error})` };
    }
}


/***/ }),

/***/ 32666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ye: () => (/* binding */ shaSchema),
/* harmony export */   _T: () => (/* binding */ readFileAt),
/* harmony export */   gm: () => (/* binding */ readBlob),
/* harmony export */   p6: () => (/* binding */ expected),
/* harmony export */   y6: () => (/* binding */ repositoryProvider)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21377);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87453);
/** The repository at one commit, read by the API: nothing is checked out. */



const shaSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.string(), valibot__WEBPACK_IMPORTED_MODULE_1__.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const size = valibot__WEBPACK_IMPORTED_MODULE_1__.pipe(valibot__WEBPACK_IMPORTED_MODULE_1__.number(), valibot__WEBPACK_IMPORTED_MODULE_1__.safeInteger(), valibot__WEBPACK_IMPORTED_MODULE_1__.minValue(0));
const blobSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.object({ size, encoding: valibot__WEBPACK_IMPORTED_MODULE_1__.literal('base64'), content: valibot__WEBPACK_IMPORTED_MODULE_1__.string() });
const contentSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.object({
    type: valibot__WEBPACK_IMPORTED_MODULE_1__.string(),
    size,
    sha: shaSchema,
    encoding: valibot__WEBPACK_IMPORTED_MODULE_1__.optional(valibot__WEBPACK_IMPORTED_MODULE_1__.string()),
    content: valibot__WEBPACK_IMPORTED_MODULE_1__.optional(valibot__WEBPACK_IMPORTED_MODULE_1__.string()),
    target: valibot__WEBPACK_IMPORTED_MODULE_1__.optional(valibot__WEBPACK_IMPORTED_MODULE_1__.string())
});
const folderSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.array(valibot__WEBPACK_IMPORTED_MODULE_1__.object({ name: valibot__WEBPACK_IMPORTED_MODULE_1__.string() }));
/** An answer as it should be; throws `CannotJudge` when it is not. */
function expected(schema, answer, what) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.safeParse(schema, answer);
    if (parsed.success)
        return parsed.output;
    const key = valibot__WEBPACK_IMPORTED_MODULE_1__.getDotPath(parsed.issues[0]);
    throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotJudge */ .R(`GitHub described ${what} in a form goodfaith does not know${key === null ? '' : ` (\`${key}\`)`}.`);
}
/** A blob by its SHA; at most `limit` bytes are decoded. */
async function readBlob(client, address, sha, limit) {
    const { data } = await client.rest.git.getBlob({ ...address, file_sha: sha });
    const blob = expected(blobSchema, data, 'a file');
    if (blob.size > limit)
        return { tooLarge: blob.size };
    return { bytes: Buffer.from(blob.content, 'base64') };
}
/** A file by its path at a commit, a link as its target's path; `undefined` where neither stands there. */
async function readFileAt(client, address, commit, path, limit) {
    const data = await contentsAt(client, address, commit, path);
    if (data === undefined || Array.isArray(data))
        return undefined;
    const file = expected(contentSchema, data, 'a file');
    if (file.type === 'symlink' && file.target !== undefined)
        return { bytes: Buffer.from(file.target) };
    if (file.type !== 'file')
        return undefined;
    if (file.size > limit)
        return { tooLarge: file.size };
    // Over 1 MB GitHub leaves the content out of this answer.
    if (file.encoding !== 'base64' || file.content === undefined)
        return readBlob(client, address, file.sha, limit);
    return { bytes: Buffer.from(file.content, 'base64') };
}
async function contentsAt(client, address, commit, path) {
    try {
        return (await client.rest.repos.getContent({ ...address, path, ref: commit })).data;
    }
    catch (error) {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error).status === 404)
            return undefined;
        throw error;
    }
}
/** Bytes of a file of facts; a license or CODEOWNERS file is far smaller. */
const largestFact = 1_048_576;
/** GitHub lists at most this many entries of a folder. */
const longestFolder = 1000;
const treeSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.object({
    tree: valibot__WEBPACK_IMPORTED_MODULE_1__.array(valibot__WEBPACK_IMPORTED_MODULE_1__.object({ path: valibot__WEBPACK_IMPORTED_MODULE_1__.string(), type: valibot__WEBPACK_IMPORTED_MODULE_1__.string() })),
    truncated: valibot__WEBPACK_IMPORTED_MODULE_1__.boolean()
});
/** Days of an author's earlier pull requests. */
const recentDays = 7;
const foundSchema = valibot__WEBPACK_IMPORTED_MODULE_1__.object({
    items: valibot__WEBPACK_IMPORTED_MODULE_1__.array(valibot__WEBPACK_IMPORTED_MODULE_1__.object({ number: valibot__WEBPACK_IMPORTED_MODULE_1__.number(), title: valibot__WEBPACK_IMPORTED_MODULE_1__.string(), created_at: valibot__WEBPACK_IMPORTED_MODULE_1__.string() }))
});
/** Answers what rules ask of the base revision; nothing is asked twice, and files that do not exist cost nothing once their folder is known. */
function repositoryProvider(client, address, commit, known = { files: new Map(), folders: new Map() }, author) {
    let tree;
    const paths = () => (tree ??= listTree(client, address, commit));
    const folders = new Map();
    const namesIn = (folder) => {
        const names = folders.get(folder) ?? listFolder(client, address, commit, folder);
        folders.set(folder, names);
        return names;
    };
    /** One request for all paths is fewer than one for each folder, save where there are too many to list. */
    const mayStand = async (path) => {
        const cut = path.lastIndexOf('/');
        const names = known.folders.get(path.slice(0, Math.max(0, cut)));
        if (names !== undefined)
            return names.has(path.slice(cut + 1));
        const all = await paths();
        if (all !== undefined)
            return all.has(path);
        return (await namesIn(path.slice(0, Math.max(0, cut))))?.has(path.slice(cut + 1)) ?? true;
    };
    return {
        async files(path) {
            if (known.files.has(path))
                return known.files.get(path);
            if (!(await mayStand(path)))
                return undefined;
            const file = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)('read a file of the base branch', readFileAt(client, address, commit, path, largestFact));
            return file === undefined || 'tooLarge' in file ? undefined : new TextDecoder().decode(file.bytes);
        },
        tree: paths,
        ...(author === undefined ? {} : { recentPullRequests: () => recentPullRequests(client, address, author) })
    };
}
async function listTree(client, address, commit) {
    const request = client.rest.git.getTree({ ...address, tree_sha: commit, recursive: 'true' });
    const { data } = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)('list the files of the base branch', request);
    const { tree, truncated } = expected(treeSchema, data, 'the files of the base branch');
    return truncated ? undefined : new Set(tree.filter(({ type }) => type === 'blob').map(({ path }) => path));
}
/** Unknown where GitHub does not answer: what else somebody proposed is no reason to stop. */
async function recentPullRequests(client, { owner, repo }, { login, number }) {
    const name = login.endsWith('[bot]') ? `app/${login.slice(0, -'[bot]'.length)}` : login;
    if (!/^[\w./-]{1,100}$/.test(name))
        return undefined;
    const since = new Date(Date.now() - recentDays * 86_400_000).toISOString().slice(0, 10);
    try {
        const { data } = await client.rest.search.issuesAndPullRequests({
            q: `repo:${owner}/${repo} is:pr author:${name} created:>=${since}`,
            per_page: 100
        });
        const found = valibot__WEBPACK_IMPORTED_MODULE_1__.safeParse(foundSchema, data);
        if (!found.success)
            return undefined;
        return found.output.items
            .filter((item) => item.number !== number)
            .map(({ number, title, created_at }) => ({ number, title, createdAt: created_at }))
            .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    }
    catch (error) {
        (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error); // other errors are thrown on
        return undefined;
    }
}
/** The names in a folder; `undefined` when GitHub may not have listed all. */
async function listFolder(client, address, commit, folder) {
    const data = await (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .required */ .mw)('list a folder of the base branch', contentsAt(client, address, commit, folder));
    if (!Array.isArray(data))
        return new Set();
    const entries = expected(folderSchema, data, 'a folder');
    return entries.length < longestFolder ? new Set(entries.map(({ name }) => name)) : undefined;
}


/***/ }),

/***/ 53086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ saidIn),
/* harmony export */   DD: () => (/* binding */ summaryMarkIn),
/* harmony export */   R8: () => (/* binding */ summaryMarker),
/* harmony export */   S8: () => (/* binding */ markers),
/* harmony export */   u7: () => (/* binding */ unmarked)
/* harmony export */ });
/** Marks in what was posted, by which a later run knows it again: invisible comments in the lines that end a body. */
const names = { open: 'fingerprint', settled: 'settled' };
/** One line a fingerprint. */
function markers(fingerprints, state = 'open') {
    return fingerprints.map((fingerprint) => `<!-- goodfaith:${names[state]}=${fingerprint} -->`).join('\n');
}
/** What a comment, or the body of a review, of ours is about: by the lines that end its body, never ones quoted in its text. */
function saidIn(body) {
    const found = [];
    let state;
    for (const line of body.trimEnd().split(/\r?\n/).reverse()) {
        const [, name, fingerprint] = /^<!-- goodfaith:(fingerprint|settled)=([0-9a-f]{32}) -->$/.exec(line) ?? [];
        if (fingerprint === undefined || (state !== undefined && state !== name))
            break;
        state = name;
        found.unshift(fingerprint);
    }
    if (state === undefined)
        return undefined;
    return { state: state === names.open ? 'open' : 'settled', fingerprints: found };
}
/** The body without the marks that end it. */
function unmarked(body) {
    const lines = body.trimEnd().split(/\r?\n/);
    while (/^<!-- goodfaith:[a-z]{1,20}=[^>]{0,400} -->$/.test(lines.at(-1) ?? ''))
        lines.pop();
    return lines.join('\n').trimEnd();
}
/** The line that ends a summary comment. */
function summaryMarker({ key, run, head }) {
    return `<!-- goodfaith:summary=${encodeURIComponent(key).replaceAll('--', '%2D%2D')} run=${run.join('.')} head=${head} -->`;
}
/** The mark of a summary comment; undefined for any other text. */
function summaryMarkIn(body) {
    const last = body.trimEnd().split(/\r?\n/).at(-1) ?? '';
    const [, key, run, attempt, head] = /^<!-- goodfaith:summary=([\w.~!*'()%-]{0,300}) run=(\d{1,15})\.(\d{1,9}) head=([0-9a-f]{40,64}) -->$/.exec(last) ??
        [];
    if (key === undefined || head === undefined)
        return undefined;
    return { key: decoded(key), run: [Number(run), Number(attempt)], head };
}
function decoded(key) {
    try {
        return decodeURIComponent(key);
    }
    catch {
        return key;
    }
}


/***/ })

};
