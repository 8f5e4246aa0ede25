export const id = 4834;
export const ids = [4834];
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


/***/ }),

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   treeMatter: () => (/* binding */ treeMatter)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77934);
/* harmony import */ var _policy_path_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84178);
/* harmony import */ var _base_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18976);
/* harmony import */ var _blobs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64032);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87453);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32666);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66017);
/** What is judged when nobody proposes anything: the files of a commit, all of them or those below a path. */







const treeSchema = valibot__WEBPACK_IMPORTED_MODULE_6__.object({
    tree: valibot__WEBPACK_IMPORTED_MODULE_6__.array(valibot__WEBPACK_IMPORTED_MODULE_6__.object({ path: valibot__WEBPACK_IMPORTED_MODULE_6__.string(), mode: valibot__WEBPACK_IMPORTED_MODULE_6__.string(), type: valibot__WEBPACK_IMPORTED_MODULE_6__.string(), sha: _repository_js__WEBPACK_IMPORTED_MODULE_4__/* .shaSchema */ .Ye })),
    truncated: valibot__WEBPACK_IMPORTED_MODULE_6__.boolean()
});
/** Modes of files; links are checked under the name of what they point to. */
const modes = ['100644', '100755'];
/** Reads the files of the commit an event is about; throws `CannotJudge` and `ConfigurationError`. */
async function treeMatter({ owner, repo, sha }, { client, graph, inputs, known, imagesFor }) {
    const address = { owner, repo };
    const place = inputs.configFile ?? _base_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationPath */ .yD;
    const [file, answer] = await Promise.all([
        (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)('read the configuration', (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .readFileAt */ ._T)(client, address, sha, place, _base_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .largestConfiguration */ .hp)),
        (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)('list the files', client.rest.git.getTree({ ...address, tree_sha: sha, recursive: 'true' }))
    ]);
    const configuration = await (0,_base_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .baseConfiguration */ .k_)(file, inputs.configFile, inputs.layer, known);
    const { tree, truncated } = (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .expected */ .p6)(treeSchema, answer.data, 'the files of the repository');
    const takesPath = await (0,_policy_path_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFilter */ .Y)(configuration);
    const { path: below } = inputs;
    const files = tree.filter(({ type, mode }) => type === 'blob' && modes.includes(mode));
    const asked = files.filter(({ path }) => below === undefined || path === below || path.startsWith(`${below}/`));
    const wanted = asked.filter(({ path }) => takesPath(path));
    const limit = configuration.limits.fileSize;
    const reads = await (0,_blobs_js__WEBPACK_IMPORTED_MODULE_2__/* .readFiles */ .U)({ client, graph, address }, wanted.map((entry) => ({ sha: entry.sha, limit })));
    const read = wanted.map(({ path }, index) => ({ path, read: reads[index] }));
    const cut = truncated
        ? [
            {
                path: 'other files',
                reason: 'The repository has more files than GitHub lists; the others could not be checked.'
            }
        ]
        : [];
    const images = await imagesFor(configuration);
    const pictures = images ? asked.filter(({ path }) => images.takes(path)).length : 0;
    const notes = [
        ...(below !== undefined && asked.length === 0
            ? [{ path: below, message: 'No file stands at this path, so nothing was checked.' }]
            : []),
        ...(pictures > 0
            ? [
                {
                    message: 'The metadata of pictures are looked at where a pull request adds or changes them, not in this run.'
                }
            ]
            : [])
    ];
    return {
        input: {
            files: read.flatMap(({ path, read }) => (read && 'bytes' in read ? [{ path, head: read.bytes }] : [])),
            otherPaths: asked.filter(({ path }) => !takesPath(path)).map(({ path }) => ({ path, status: 'added' })),
            unread: [...read.flatMap(({ path, read }) => unread(path, read, limit)), ...cut],
            notes,
            sources: await (0,_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .readSources */ .t)(client, { address, commit: sha }, configuration),
            repository: (0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryProvider */ .y6)(client, address, sha)
        },
        configuration,
        trust: 'head', // what is merged already has been agreed to, its waivers too
        target: address,
        pullRequest: { headSha: sha, fromFork: false },
        change: { shown: () => undefined }
    };
}
function unread(path, read, limit) {
    if (read && 'bytes' in read)
        return [];
    if (read && 'tooLarge' in read)
        return [{ path, reason: `The file is larger than the limit of ${limit} bytes.` }];
    return [{ path, reason: `The file could not be read: ${read?.refused ?? 'GitHub holds no file there'}.` }];
}


/***/ }),

/***/ 2963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ defaultGlobs),
/* harmony export */   _: () => (/* binding */ defaultConfiguration)
/* harmony export */ });
/** The configuration of a community that wrote none. */
const defaultConfiguration = {
    policies: ['python-discord', 'pyworldwide', 'stack-exchange'],
    rules: {},
    paths: ['**/*.{md,markdown,mdown,mkdn,mkd,mdx}', '**/*.{txt,text,rst,adoc,asciidoc}', '**/{readme,license,licence,copying,notice,authors,contributors,maintainers,credits,thanks,contributing,code_of_conduct,security,support,governance,changelog,changes,history,news,install,faq}'],
    pathsIgnore: ['**/{node_modules,bower_components,vendor,third_party,site-packages}/**', '**/{requirements,constraints}*.txt', '**/{CMakeLists,robots}.txt'],
    images: ['**/*.{jpg,jpeg,jpe,jfif,png,apng,webp,heic,heif,avif,tif,tiff}'],
    scope: 'added',
    failOn: 'error',
    onReview: 'pass',
    onIncomplete: 'fail',
    license: {
        allowed: []
    },
    sources: [],
    waivers: [],
    privacy: {
        consent: []
    },
    moderation: {
        contacts: []
    },
    limits: {
        fileSize: 2097152,
        imageSize: 5242880,
        images: 20,
        time: 120000
    },
    comments: {
        post: true,
        most: 20,
        summary: false,
        showMatches: false
    },
    labels: {},
    reviewRequest: {
        teams: [],
        from: 'error'
    },
    checkRun: false
};
/** Its globs, compiled: a path that one of `paths` takes, in any case, and none of `pathsIgnore`, is checked. */
const defaultGlobs = {
    paths: [
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(?!\.{1,2}(?:\/|$))(?=.)[^/]*?\.(md|markdown|mdown|mkdn|mkd|mdx))$/i,
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(?!\.{1,2}(?:\/|$))(?=.)[^/]*?\.(txt|text|rst|adoc|asciidoc))$/i,
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(readme|license|licence|copying|notice|authors|contributors|maintainers|credits|thanks|contributing|code_of_conduct|security|support|governance|changelog|changes|history|news|install|faq))$/i
    ],
    images: [
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(?!\.{1,2}(?:\/|$))(?=.)[^/]*?\.(jpg|jpeg|jpe|jfif|png|apng|webp|heic|heif|avif|tif|tiff))$/i
    ],
    pathsIgnore: [
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(node_modules|bower_components|vendor|third_party|site-packages)(?:\/(?!\.{1,2}(?:\/|$))(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)|$))$/,
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(requirements|constraints)[^/]*?\.txt)$/,
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(CMakeLists|robots)\.txt)$/
    ]
};


/***/ }),

/***/ 84178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ pathFilter),
/* harmony export */   c: () => (/* binding */ imageFilter)
/* harmony export */ });
/* harmony import */ var _configuration_default_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2963);
/* harmony import */ var _path_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29944);


/** Whether a file is to be checked. In doubt it is: letters of `paths` match in either case, overlong paths always. */
async function pathFilter({ paths, pathsIgnore }) {
    const wanted = await matcherOf('paths', paths);
    const ignored = await matcherOf('pathsIgnore', pathsIgnore);
    return (path) => (0,_path_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .isOverlong */ .z)(path) || (wanted(path) && !ignored(path));
}
/** Whether a file is one of the pictures whose metadata are read; letters match in either case, overlong paths never. */
async function imageFilter({ images, pathsIgnore }) {
    if (images.length === 0)
        return () => false;
    const wanted = await matcherOf('images', images);
    const ignored = await matcherOf('pathsIgnore', pathsIgnore);
    return (path) => !(0,_path_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .isOverlong */ .z)(path) && wanted(path) && !ignored(path);
}
async function matcherOf(key, globs) {
    if (same(globs, _configuration_default_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfiguration */ ._[key]))
        return anyOf(_configuration_default_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGlobs */ .F[key]);
    const { globMatcher } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5017)]).then(__webpack_require__.bind(__webpack_require__, 45017));
    return globMatcher(globs, key === 'pathsIgnore' ? 'own case' : 'either case');
}
function same(one, other) {
    return one.length === other.length && one.every((glob, index) => glob === other[index]);
}
function anyOf(expressions) {
    return (path) => expressions.some((expression) => expression.test((0,_path_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .G)(path)));
}


/***/ }),

/***/ 29944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ onOneLine),
/* harmony export */   z: () => (/* binding */ isOverlong)
/* harmony export */ });
/** What paths are made fit for before patterns are tried on them. */
/** Paths come from pull requests; beyond these lengths no file system holds them, and wildcards are not tried on them. */
const longestPath = 1024;
const longestName = 255;
/** Wildcards stop at line endings, and a file may be named so that it begins with one. */
function onOneLine(path) {
    return path.replace(/[\n\r\u2028\u2029]/g, ' ');
}
function isOverlong(path) {
    return path.length > longestPath || path.split('/').some((name) => name.length > longestName);
}


/***/ })

};
