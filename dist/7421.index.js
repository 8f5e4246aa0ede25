export const id = 7421;
export const ids = [7421];
export const modules = {

/***/ 18976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hp: () => (/* binding */ largestConfiguration),
/* harmony export */   k_: () => (/* binding */ baseConfiguration),
/* harmony export */   yD: () => (/* binding */ configurationPath)
/* harmony export */ });
/* harmony import */ var _policy_configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52876);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63303);
/** The configuration of the base branch: what the branch under review says of it counts for nothing. */


/** Where the configuration stands unless the workflow names another place. */
const configurationPath = '.github/goodfaith.yml';
/** Bytes; the reader of the text has a limit of its own. */
const largestConfiguration = 1_048_576;
/** The file of the base branch under the inputs of the workflow, over the defaults; throws `ConfigurationError`. `named` is the path that the workflow names; that file must exist. */
async function baseConfiguration(file, named, inputs, known) {
    if (file === undefined && named !== undefined) {
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(`input config-file must name a file of the base branch; found no file "${named}" there.`);
    }
    if (file === undefined)
        return (0,_policy_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeConfiguration */ .z)([inputs], known);
    const path = named ?? configurationPath;
    if ('tooLarge' in file)
        throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j(`${path}: the file must be at most ${largestConfiguration} bytes long; found ${file.tooLarge}.`);
    const { readLayerText } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5118)]).then(__webpack_require__.bind(__webpack_require__, 85118)); // YAML is loaded where there is some
    return (0,_policy_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .mergeConfiguration */ .z)([readLayerText(new TextDecoder().decode(file.bytes), path, known), inputs], known);
}


/***/ }),

/***/ 64032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readFiles)
});

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/host/github/client.js
var github_client = __webpack_require__(87453);
;// CONCATENATED MODULE: ./lib/host/github/parallel.js
/** The same work for many items, a few at a time: GitHub asks its clients not to knock everywhere at once. */
/** The results in the order of the items; rejects with the first error. */
async function inParallel(items, most, work) {
    const results = new Array(items.length);
    const queue = items.entries();
    const workers = Array.from({ length: Math.min(most, items.length) }, async () => {
        for (const [index, item] of queue)
            results[index] = await work(item);
    });
    await Promise.all(workers);
    return results;
}

// EXTERNAL MODULE: ./lib/host/github/repository.js
var repository = __webpack_require__(32666);
;// CONCATENATED MODULE: ./lib/host/github/blobs.js
/** Many files of a repository: by GraphQL in batches, and one by one where that cannot give the exact bytes. */




/** Files of one question: both versions of 25 pages. */
const inOneQuestion = 50;
/** A question so small that asking for the files one by one costs no more. */
const smallest = 4;
/** Questions, and requests, at a time. */
const questionsAtATime = 3;
const requestsAtATime = 6;
/** The files in the order they were asked for. A refusal is a result too: one unreadable file is no reason to leave others unchecked. */
async function readFiles(store, wanted, folders) {
    const reads = new Map(await store.local?.(wanted));
    const asked = wanted.filter((one) => !reads.has(one));
    const batches = asked.length > 1 || (asked.length > 0 && folders !== undefined) ? slices(asked, inOneQuestion) : [];
    await inParallel([...batches.entries()], questionsAtATime, ([index, batch]) => askFor(store, batch, reads, index === 0 ? folders : undefined));
    const left = wanted.filter((one) => !reads.has(one));
    let spent;
    await inParallel(left, requestsAtATime, async (one) => {
        // Once the rate limit is reached, each further request would only make GitHub wait longer.
        reads.set(one, spent ?? (await readOne(store, one, (refusal) => (spent = refusal))));
    });
    return wanted.map((one) => reads.get(one));
}
function slices(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
async function readOne({ client, address }, one, onLimit) {
    try {
        return 'sha' in one
            ? await (0,repository/* readBlob */.gm)(client, address, one.sha, one.limit)
            : await (0,repository/* readFileAt */._T)(client, address, one.commit, one.path, one.limit);
    }
    catch (error) {
        const { status, reason } = (0,github_client/* refusalOf */.Of)(error);
        const refusal = { refused: reason };
        if (status === 429 || reason.startsWith('the rate limit'))
            onLimit(refusal);
        return refusal;
    }
}
/** What GraphQL says of one object; the fields of `Blob` are absent where it is a folder or a submodule's commit. */
const objectSchema = dist.nullable(dist.object({
    byteSize: dist.optional(dist.number()),
    isBinary: dist.optional(dist.nullable(dist.boolean())),
    isTruncated: dist.optional(dist.boolean()),
    text: dist.optional(dist.nullable(dist.string())),
    entries: dist.optional(dist.array(dist.object({ name: dist.string() })))
}));
const answerSchema = dist.object({ repository: dist.record(dist.string(), objectSchema) });
/** Asks for a batch, in halves where GitHub finds it too much. What it does not answer for sure stays to be read otherwise. */
async function askFor(store, batch, reads, folders) {
    const answer = await store.graph.ask(queryFor(batch, folders), variablesFor(store.address, batch, folders));
    if (answer === 'refused')
        return;
    if (answer === 'busy') {
        if (batch.length <= smallest)
            return;
        for (const half of slices(batch, Math.ceil(batch.length / 2)))
            await askFor(store, half, reads);
        return;
    }
    const parsed = dist.safeParse(answerSchema, answer.data);
    if (!parsed.success)
        return;
    for (const [index, one] of batch.entries()) {
        const read = exactly(parsed.output.repository[`f${index}`], one);
        if (read !== undefined)
            reads.set(one, read);
    }
    for (const [index, path] of (folders?.paths ?? []).entries()) {
        const names = parsed.output.repository[`d${index}`]?.entries ?? [];
        folders?.found.set(path, new Set(names.map(({ name }) => name)));
    }
}
/** The bytes, where the text GitHub gives is surely all of them: it repairs what is no UTF-8 and cuts what is long. */
function exactly(object, { limit, isPicture }) {
    if (!object || object.byteSize === undefined)
        return undefined;
    const { byteSize, isBinary, isTruncated, text } = object;
    if (byteSize > limit)
        return { tooLarge: byteSize };
    if (isPicture)
        return undefined;
    if (isBinary !== false || isTruncated !== false || typeof text !== 'string' || text.includes('\ufffd'))
        return undefined;
    const bytes = Buffer.from(text);
    return bytes.length === byteSize ? { bytes } : undefined;
}
function queryFor(batch, folders) {
    const paths = folders?.paths ?? [];
    const names = [
        ...batch.map((one, index) => `$v${index}: ${'sha' in one ? 'GitObjectID' : 'String'}!`),
        ...paths.map((_, index) => `$p${index}: String!`)
    ];
    const objects = [
        ...batch.map((one, index) => {
            const fields = one.isPicture ? '... on Blob { byteSize }' : '...file';
            return `f${index}: object(${'sha' in one ? 'oid' : 'expression'}: $v${index}) { ${fields} }`;
        }),
        ...paths.map((_, index) => `d${index}: object(expression: $p${index}) { ... on Tree { entries { name } } }`)
    ];
    return [
        `query ($owner: String!, $name: String!, ${names.join(', ')}) {`,
        'repository(owner: $owner, name: $name) {',
        ...objects,
        '} }',
        ...(batch.every((one) => one.isPicture) ? [] : ['fragment file on Blob { byteSize isBinary isTruncated text }'])
    ].join('\n');
}
function variablesFor({ owner, repo }, batch, folders) {
    const values = [
        ...batch.map((one, index) => [`v${index}`, 'sha' in one ? one.sha : `${one.commit}:${one.path}`]),
        ...(folders?.paths ?? []).map((path, index) => [`p${index}`, `${folders?.commit}:${path}`])
    ];
    return { owner, name: repo, ...Object.fromEntries(values) };
}


/***/ }),

/***/ 68890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UY: () => (/* binding */ hasBase),
/* harmony export */   W4: () => (/* binding */ filesBetween),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   bF: () => (/* binding */ shownFiles),
/* harmony export */   wD: () => (/* binding */ isNoFile)
/* harmony export */ });
/* unused harmony export listedSchema */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77934);
/* harmony import */ var _document_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33033);
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21377);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87453);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21136);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32666);
/** Which files a pull request changes: from the comparison of its two ends where that tells all, else page by page. */






/** One changed file in GitHub's words. */
const listedSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.object({
    filename: valibot__WEBPACK_IMPORTED_MODULE_4__.pipe(valibot__WEBPACK_IMPORTED_MODULE_4__.string(), valibot__WEBPACK_IMPORTED_MODULE_4__.minLength(1)),
    status: valibot__WEBPACK_IMPORTED_MODULE_4__.string(),
    sha: valibot__WEBPACK_IMPORTED_MODULE_4__.nullish(_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .shaSchema */ .Ye),
    previous_filename: valibot__WEBPACK_IMPORTED_MODULE_4__.optional(valibot__WEBPACK_IMPORTED_MODULE_4__.string()),
    patch: valibot__WEBPACK_IMPORTED_MODULE_4__.optional(valibot__WEBPACK_IMPORTED_MODULE_4__.string())
});
/** GitHub puts no more files into a comparison, … */
const mostCompared = 300;
/** … and lists no more of a pull request. */
const mostListed = 3000;
const compareSchema = valibot__WEBPACK_IMPORTED_MODULE_4__.object({
    merge_base_commit: valibot__WEBPACK_IMPORTED_MODULE_4__.object({ sha: _repository_js__WEBPACK_IMPORTED_MODULE_3__/* .shaSchema */ .Ye }),
    files: valibot__WEBPACK_IMPORTED_MODULE_4__.optional(valibot__WEBPACK_IMPORTED_MODULE_4__.array(listedSchema), [])
});
/** The changed files of pull request `number`, which says of itself that it changes so many; throws `CannotJudge`. */
async function changedFiles(client, address, ends, { number, count }) {
    const whole = count <= mostCompared ? await comparison(client, address, ends, 'files').catch(refused) : undefined;
    if (whole !== undefined && whole.listed.length === count)
        return whole;
    const listed = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)('list the changed files', (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .allPages */ .S)({ item: listedSchema, name: 'the changed files', most: mostListed }, (page) => client.rest.pulls.listFiles({ ...address, pull_number: number, ...page })));
    const { mergeBase } = whole ?? (await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)('compare the pull request with its base', comparison(client, address, ends, 'commits')));
    return { listed, mergeBase };
}
/** What lies between two commits, where there is no pull request to ask for its files. */
async function filesBetween(client, address, ends) {
    const compared = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)('compare the commits of this event', comparison(client, address, ends, 'files'));
    return { ...compared, complete: compared.listed.length < mostCompared };
}
/** A comparison too large for GitHub is no reason to end: its files can be listed otherwise. */
function refused(error) {
    if (error instanceof _cannot_judge_js__WEBPACK_IMPORTED_MODULE_5__/* .CannotJudge */ .R)
        return undefined;
    const { status } = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .refusalOf */ .Of)(error);
    if (status === undefined || [401, 403, 404, 429].includes(status))
        throw (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .cannot */ .Oz)('compare the pull request with its base', error);
    return undefined;
}
/** From the second page on, GitHub leaves out the files. */
async function comparison(client, address, { baseSha, headSha }, wanted) {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
        ...address,
        basehead: `${baseSha}...${headSha}`,
        per_page: 1,
        page: wanted === 'files' ? 1 : 2
    });
    const { files, merge_base_commit } = (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .expected */ .p6)(compareSchema, data, 'the comparison');
    return { listed: files, mergeBase: merge_base_commit.sha };
}
/** The files of the diff by the name they have on a side. A file that GitHub shows no lines of has none. */
function shownFiles(listed) {
    const names = {
        head: new Map(listed.map((file) => [file.filename, file])),
        base: new Map(listed.filter(hasBase).map((file) => [file.previous_filename ?? file.filename, file]))
    };
    const hunks = new Map();
    return (path, side) => {
        const file = names[side].get(path);
        if (file?.patch === undefined)
            return undefined;
        const known = hunks.get(file) ?? (0,_document_change_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOfPatch */ .rl)(file.patch)?.hunks ?? [];
        hunks.set(file, known);
        return { path: file.filename, hunks: known };
    };
}
/** Whether the file stood somewhere before the change. */
function hasBase({ status }) {
    return status !== 'added';
}
/** Whether there is no file behind the entry: it is the commit of a submodule. */
function isNoFile({ sha, patch, isNoFile }) {
    return (isNoFile ?? (sha !== undefined && sha !== null && patch !== undefined && patch.includes(`Subproject commit ${sha}`)));
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

/***/ 3853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ readPullRequest),
/* harmony export */   pm: () => (/* binding */ readChange)
/* harmony export */ });
/* unused harmony export pathOf */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
/* harmony import */ var _engine_image_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73340);
/* harmony import */ var _report_counts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35836);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64032);
/* harmony import */ var _changed_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68890);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87453);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32666);
/** The pull request by the API: what it says of itself, and both versions of those of its files that are to be checked. */







const count = valibot__WEBPACK_IMPORTED_MODULE_5__.pipe(valibot__WEBPACK_IMPORTED_MODULE_5__.number(), valibot__WEBPACK_IMPORTED_MODULE_5__.safeInteger(), valibot__WEBPACK_IMPORTED_MODULE_5__.minValue(0));
const pullRequestSchema = valibot__WEBPACK_IMPORTED_MODULE_5__.object({
    title: valibot__WEBPACK_IMPORTED_MODULE_5__.string(),
    body: valibot__WEBPACK_IMPORTED_MODULE_5__.nullish(valibot__WEBPACK_IMPORTED_MODULE_5__.string(), ''),
    user: valibot__WEBPACK_IMPORTED_MODULE_5__.nullish(valibot__WEBPACK_IMPORTED_MODULE_5__.object({ login: valibot__WEBPACK_IMPORTED_MODULE_5__.string(), id: valibot__WEBPACK_IMPORTED_MODULE_5__.number() })), // null once the account is gone
    author_association: valibot__WEBPACK_IMPORTED_MODULE_5__.string(),
    base: valibot__WEBPACK_IMPORTED_MODULE_5__.object({ sha: _repository_js__WEBPACK_IMPORTED_MODULE_4__/* .shaSchema */ .Ye, repo: valibot__WEBPACK_IMPORTED_MODULE_5__.object({ id: valibot__WEBPACK_IMPORTED_MODULE_5__.number() }) }),
    head: valibot__WEBPACK_IMPORTED_MODULE_5__.object({ sha: _repository_js__WEBPACK_IMPORTED_MODULE_4__/* .shaSchema */ .Ye, repo: valibot__WEBPACK_IMPORTED_MODULE_5__.nullish(valibot__WEBPACK_IMPORTED_MODULE_5__.object({ id: valibot__WEBPACK_IMPORTED_MODULE_5__.number() })) }),
    changed_files: count,
    review_comments: valibot__WEBPACK_IMPORTED_MODULE_5__.optional(count),
    commits: count
});
/** The pull request as it stands now; an event that waited for its runner may tell of an older head. */
async function readPullRequest(client, { owner, repo, number }) {
    const request = client.rest.pulls.get({ owner, repo, pull_number: number });
    const { data } = await (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)(`read pull request ${number} of ${owner}/${repo}`, request);
    const pull = (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .expected */ .p6)(pullRequestSchema, data, 'the pull request');
    return {
        title: pull.title,
        body: pull.body,
        ...(pull.user ? { author: { ...pull.user, association: pull.author_association } } : {}),
        baseSha: pull.base.sha,
        headSha: pull.head.sha,
        fromFork: pull.head.repo?.id !== pull.base.repo.id,
        changedFiles: pull.changed_files,
        ...(pull.review_comments === undefined ? {} : { reviewComments: pull.review_comments }),
        commits: pull.commits
    };
}
/** Folders whose names are asked for with the files. */
const mostFolders = 50;
/** The changed files, the versions of those to be checked, and what could not be read of them. `count` is how many there should be. */
async function readChange(store, { listed, mergeBase }, count, options) {
    const files = listed.filter((file) => !(0,_changed_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isNoFile */ .wD)(file));
    const { images } = options;
    const shown = images ? files.filter(({ filename, status }) => status !== 'removed' && images.takes(filename)) : [];
    const pictures = shown.slice(0, images?.most);
    const isPicture = new Set(pictures);
    const texts = files.filter((file) => !isPicture.has(file) && isWanted(file, options));
    const jobs = [
        ...texts.map((file) => jobOf(file, mergeBase, options.fileSize, false)),
        ...pictures.map((file) => jobOf(file, mergeBase, images?.size ?? 0, true))
    ];
    const wanted = jobs.flatMap(({ base, head }) => [...(base ? [base] : []), ...(head ? [head] : [])]);
    const folders = {
        commit: options.base,
        paths: foldersOf([...texts, ...pictures]),
        found: new Map()
    };
    const answers = await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_1__/* .readFiles */ .U)(store, wanted, folders);
    const reads = new Map(wanted.map((one, index) => [one, answers[index]]));
    const read = jobs.map((job) => versionsOf(job, reads));
    const taken = new Set(jobs.map(({ listed }) => listed));
    return {
        files: read.flatMap(({ file }) => file ?? []),
        otherPaths: listed.filter((file) => !taken.has(file)).map(pathOf),
        unread: [...read.flatMap(({ unread }) => unread ?? []), ...unlisted(listed.length, count)],
        notes: [
            ...(0,_engine_image_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLargeImages */ .O)(read.flatMap(({ tooLarge }) => tooLarge ?? []), images?.size ?? 0),
            ...leftOut(shown.length, pictures.length)
        ],
        shown: (0,_changed_files_js__WEBPACK_IMPORTED_MODULE_2__/* .shownFiles */ .bF)(listed),
        folders: folders.found
    };
}
function leftOut(pictures, read) {
    if (pictures <= read)
        return [];
    const counts = `${(0,_report_counts_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(read)} of ${(0,_report_counts_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(pictures)} added or changed pictures`;
    return [{ message: `The metadata of ${counts} were looked at, no more than \`limits.images\` allows.` }];
}
/** The folders of the files and all above them. */
function foldersOf(files) {
    const folders = new Set();
    for (const { filename } of files) {
        for (let cut = filename.lastIndexOf('/'); cut > 0; cut = filename.lastIndexOf('/', cut - 1)) {
            folders.add(filename.slice(0, cut));
        }
        if (folders.size >= mostFolders)
            break;
    }
    return [...folders].slice(0, mostFolders);
}
function unlisted(listed, changed) {
    if (listed >= changed)
        return [];
    const counts = `${(0,_report_counts_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(listed)} of the ${(0,_report_counts_js__WEBPACK_IMPORTED_MODULE_6__/* .figure */ .vP)(changed)} changed files`;
    const remedy = 'check out the repository with its whole history in a step before this one, or part the pull request';
    return [
        {
            path: 'other files',
            reason: `GitHub listed ${counts}; the others could not be checked. To have them checked, ${remedy}.`
        }
    ];
}
/** Whether the check will look at the file: by its own path, or by the one it had before it was renamed. */
function isWanted({ filename, status, previous_filename }, { takesPath, governs }) {
    const takes = (path) => takesPath(path) || governs(path);
    return takes(filename) || (status !== 'removed' && previous_filename !== undefined && takes(previous_filename));
}
function jobOf(listed, mergeBase, limit, isPicture) {
    const { filename, previous_filename: path = filename, sha, baseSha, status } = listed;
    const before = baseSha === undefined ? { commit: mergeBase, path } : { sha: baseSha };
    return {
        listed,
        limit,
        isPicture,
        ...(status !== 'removed' && sha ? { head: { sha, limit, isPicture } } : {}),
        ...((0,_changed_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasBase */ .UY)(listed) ? { base: { ...before, limit, isPicture } } : {})
    };
}
function versionsOf({ listed, limit, isPicture, ...wanted }, reads) {
    const { filename: path, status, patch } = listed;
    const nothing = { refused: 'GitHub holds no file there' };
    const head = status === 'removed' ? undefined : ((wanted.head && reads.get(wanted.head)) ?? nothing);
    const base = (0,_changed_files_js__WEBPACK_IMPORTED_MODULE_2__/* .hasBase */ .UY)(listed) ? ((wanted.base && reads.get(wanted.base)) ?? nothing) : undefined;
    const unread = (reason) => ({ path, reason });
    if (isPicture && head && 'tooLarge' in head)
        return { tooLarge: path };
    if (isPicture && head && 'bytes' in head && base && !('bytes' in base)) {
        return { file: { ...namesOf(listed), head: head.bytes } }; // what it said before would only excuse what it says now
    }
    if ((head && 'tooLarge' in head) || (base && 'tooLarge' in base)) {
        return { unread: unread(`The file is larger than the limit of ${limit} bytes.`) };
    }
    if (head && 'refused' in head)
        return { unread: unread(`The file could not be read: ${head.refused}.`) };
    const file = { ...namesOf(listed), ...(head ? { head: head.bytes } : {}), ...(patch === undefined ? {} : { patch }) };
    if (base && 'refused' in base) {
        // Without its base a deleted file has nothing to check, and any other is checked as far as its head goes.
        return {
            ...(head ? { file } : {}),
            unread: unread(`The version before the change could not be read: ${base.refused}.`)
        };
    }
    return { file: base ? { ...file, base: base.bytes } : file };
}
function namesOf({ filename, previous_filename }) {
    return { path: filename, ...(previous_filename === undefined ? {} : { previousPath: previous_filename }) };
}
/** GitHub's words for what happened to a file, in ours. */
const statuses = {
    added: 'added',
    copied: 'added',
    removed: 'deleted',
    renamed: 'renamed'
};
function pathOf(listed) {
    return { ...namesOf(listed), status: statuses[listed.status] ?? 'modified' };
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

/***/ 66017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readSources)
/* harmony export */ });
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63303);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87453);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32666);



/** Reads each index at a commit; throws `ConfigurationError` for one that is not there or is too large, and `CannotJudge`. */
async function readSources(client, { address, commit }, { sources }) {
    if (sources.length === 0)
        return [];
    const { largestIndex } = await Promise.all(/* import() */[__webpack_require__.e(7126), __webpack_require__.e(8355)]).then(__webpack_require__.bind(__webpack_require__, 58355));
    const files = [];
    for (const name of sources) {
        const file = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)('read an index of sources of the base branch', (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .readFileAt */ ._T)(client, address, commit, name, largestIndex));
        if (file === undefined)
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`sources must name files of the base branch; found no file "${name}" there.`);
        if ('tooLarge' in file)
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigurationError */ .j(`sources: ${name} must be at most ${largestIndex} bytes long; found ${file.tooLarge}.`);
        files.push({ name, bytes: file.bytes });
    }
    return files;
}


/***/ })

};
