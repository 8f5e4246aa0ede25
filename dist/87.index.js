export const id = 87;
export const ids = [87];
export const modules = {

/***/ 64631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settingsKind),
/* harmony export */   P: () => (/* binding */ maySettle)
/* harmony export */ });
const configurationPath = '.github/goodfaith.yml';
/** Whether a path may be that of a file which governs the check; for workflows, their text decides. */
function maySettle(path, { configuration = configurationPath, workflow }) {
    return path === configuration || path === workflow || isWorkflow(path);
}
/** What a changed file governs; `undefined` for all other files. */
function settingsKind(file, paths) {
    if (!file.base?.length && !file.head?.length)
        return undefined; // a host that was asked for no content hands over none
    const names = [file.path, ...(file.previousPath === undefined ? [] : [file.previousPath])];
    if (names.includes(paths.configuration ?? configurationPath))
        return 'configuration';
    if (paths.workflow !== undefined && names.includes(paths.workflow))
        return 'workflow';
    return names.some(isWorkflow) && [file.base, file.head].some(runsTheCheck) ? 'workflow' : undefined;
}
function isWorkflow(path) {
    return /^\.github\/workflows\/[^/]{1,255}\.ya?ml$/i.test(path);
}
/** Whether a workflow has a step that names this action or its command. */
function runsTheCheck(content) {
    if (content === undefined)
        return false;
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    return /\bgoodfaith\b/i.test(text);
}


/***/ }),

/***/ 90087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pullRequestMatter: () => (/* binding */ pullRequestMatter)
});

// EXTERNAL MODULE: ./lib/engine/settings-files.js
var settings_files = __webpack_require__(64631);
// EXTERNAL MODULE: ./lib/facts/license-information.js
var license_information = __webpack_require__(55843);
// EXTERNAL MODULE: ./lib/policy/path-filter.js
var path_filter = __webpack_require__(84178);
// EXTERNAL MODULE: ./lib/host/github/base-configuration.js
var base_configuration = __webpack_require__(18976);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/host/github/client.js
var github_client = __webpack_require__(87453);
// EXTERNAL MODULE: ./lib/host/github/pages.js
var pages = __webpack_require__(21136);
// EXTERNAL MODULE: ./lib/host/github/repository.js
var repository = __webpack_require__(32666);
;// CONCATENATED MODULE: ./lib/host/github/base-facts.js
/** What the base branch and the pull request say beside the changed files, in one question where GitHub answers it. */





/** Bytes of a template. */
const largest = 1_048_576;
/** GitHub lists no more commits of a pull request. */
const mostCommits = 250;
/** Reads the facts; throws `CannotJudge` where neither of GitHub's APIs answers. */
async function readBaseFacts(client, graph, asked) {
    const answer = await byQuestion(graph, asked);
    const [configuration, templates, commits] = await Promise.all([
        answer?.configuration === undefined ? configurationAt(client, asked) : answer.configuration.file,
        answer?.templates ?? templatesAt(client, asked),
        answer !== undefined && answer.commits.length >= answer.commitCount ? answer.commits : listCommits(client, asked)
    ]);
    return { ...(configuration ? { configuration } : {}), templates, commits, files: answer?.files ?? new Map() };
}
/** The folders in which GitHub looks for a template, and the spellings people use; `.github` and `docs` hold folders of them too. */
const templatePlaces = ['.github/', '', 'docs/'].flatMap((folder) => ['pull_request_template.md', 'PULL_REQUEST_TEMPLATE.md'].map((name) => `${folder}${name}`));
const templateFolders = ['.github/PULL_REQUEST_TEMPLATE', 'PULL_REQUEST_TEMPLATE', 'docs/PULL_REQUEST_TEMPLATE'];
/** The license and the owners of the whole repository. */
const usualFiles = [
    ...['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'LICENCE.md', 'COPYING', 'COPYING.md'],
    ...['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']
];
const blob = dist.object({
    byteSize: dist.optional(dist.number()),
    isTruncated: dist.optional(dist.boolean()),
    text: dist.optional(dist.nullable(dist.string()))
});
const answerSchema = dist.object({
    repository: dist.looseObject({
        configuration: dist.nullable(blob),
        pullRequest: dist.object({
            commits: dist.object({
                totalCount: dist.number(),
                nodes: dist.array(dist.object({
                    commit: dist.object({
                        oid: repository/* shaSchema */.Ye,
                        message: dist.string(),
                        author: dist.nullish(dist.object({
                            name: dist.nullish(dist.string(), ''),
                            email: dist.nullish(dist.string(), ''),
                            user: dist.nullish(dist.object({ login: dist.string() }))
                        }))
                    })
                }))
            })
        })
    })
});
const folderSchema = dist.object({ entries: dist.array(dist.object({ object: dist.nullish(blob) })) });
const places = [
    ...[...templatePlaces, ...templateFolders].map((_, index) => `$t${index}: String!`),
    ...usualFiles.map((_, index) => `$u${index}: String!`)
];
const question = `query ($owner: String!, $name: String!, $number: Int!, $configuration: String!, ${places.join(', ')}) {
repository(owner: $owner, name: $name) {
pullRequest(number: $number) { commits(first: 100) { totalCount nodes { commit { oid message author { name email user { login } } } } } }
configuration: object(expression: $configuration) { ...file }
${templatePlaces.map((_, index) => `t${index}: object(expression: $t${index}) { ...file }`).join('\n')}
${templateFolders
    .map((_, index) => templatePlaces.length + index)
    .map((at) => `t${at}: object(expression: $t${at}) { ... on Tree { entries { object { ...file } } } }`)
    .join('\n')}
${usualFiles.map((_, index) => `u${index}: object(expression: $u${index}) { ...file }`).join('\n')}
} }
fragment file on Blob { byteSize isTruncated text }`;
async function byQuestion(graph, { address, number, commit, configuration }) {
    const templates = [...templatePlaces, ...templateFolders].map((path, index) => [`t${index}`, `${commit}:${path}`]);
    const answer = await graph.ask(question, {
        owner: address.owner,
        name: address.repo,
        number,
        configuration: `${commit}:${configuration}`,
        ...Object.fromEntries(templates),
        ...Object.fromEntries(usualFiles.map((path, index) => [`u${index}`, `${commit}:${path}`]))
    });
    if (typeof answer === 'string')
        return undefined;
    const parsed = dist.safeParse(answerSchema, answer.data);
    if (!parsed.success)
        return undefined;
    const { repository } = parsed.output;
    const { totalCount, nodes } = repository.pullRequest.commits;
    const file = exactFile(repository.configuration);
    return {
        ...(file === 'unsure' ? {} : { configuration: { file } }),
        templates: templates.flatMap(([key = '']) => textsIn(repository[key])),
        commits: nodes.map(({ commit: { oid, message, author } }) => ({
            sha: oid,
            message,
            author: {
                name: author?.name ?? '',
                email: author?.email ?? '',
                ...(author?.user ? { login: author.user.login } : {})
            }
        })),
        commitCount: totalCount,
        files: new Map(usualFiles.flatMap((path, index) => {
            const object = repository[`u${index}`];
            const [text] = textsIn(object);
            return object === null || text !== undefined ? [[path, text]] : [];
        }))
    };
}
function exactFile(object) {
    if (object === null)
        return undefined;
    const { byteSize, isTruncated, text } = object;
    if (byteSize !== undefined && byteSize > base_configuration/* largestConfiguration */.hp)
        return { tooLarge: byteSize };
    const bytes = typeof text === 'string' && isTruncated === false ? Buffer.from(text) : undefined;
    return bytes !== undefined && bytes.length === byteSize ? { bytes } : 'unsure';
}
/** The text of a file, or of each file of a folder; a template that GraphQL cuts or cannot read is none. */
function textsIn(object) {
    const folder = dist.safeParse(folderSchema, object);
    const files = folder.success ? folder.output.entries.map((entry) => entry.object) : [object];
    return files.flatMap((one) => {
        const file = dist.safeParse(blob, one);
        return file.success && typeof file.output.text === 'string' && file.output.isTruncated === false
            ? [file.output.text]
            : [];
    });
}
function configurationAt(client, { address, commit, configuration }) {
    return (0,github_client/* required */.mw)('read the configuration of the base branch', (0,repository/* readFileAt */._T)(client, address, commit, configuration, base_configuration/* largestConfiguration */.hp));
}
const folderListing = dist.array(dist.object({ name: dist.string(), type: dist.string() }));
/** Without GraphQL, where most repositories keep it: one request to look, one to read. A template that cannot be read is none. */
async function templatesAt(client, { address, commit, hasBody }) {
    if (!hasBody)
        return [];
    try {
        const { data } = await client.rest.repos.getContent({ ...address, path: '.github', ref: commit });
        const entries = dist.safeParse(folderListing, data);
        const found = (entries.success ? entries.output : []).filter(({ name, type }) => type === 'file' && /^pull_request_template\.(?:md|txt)$/i.test(name));
        const files = await Promise.all(found.slice(0, 2).map(({ name }) => (0,repository/* readFileAt */._T)(client, address, commit, `.github/${name}`, largest)));
        return files.flatMap((file) => (file && 'bytes' in file ? [new TextDecoder().decode(file.bytes)] : []));
    }
    catch {
        return [];
    }
}
const commitSchema = dist.object({
    sha: repository/* shaSchema */.Ye,
    commit: dist.object({
        message: dist.string(),
        author: dist.nullish(dist.object({ name: dist.optional(dist.string(), ''), email: dist.optional(dist.string(), '') }))
    }),
    author: dist.nullish(dist.object({ login: dist.optional(dist.string()) }))
});
async function listCommits(client, { address, number }) {
    const request = (0,pages/* allPages */.S)({ item: commitSchema, name: 'the commits', most: mostCommits }, (page) => client.rest.pulls.listCommits({ ...address, pull_number: number, ...page }));
    return (await (0,github_client/* required */.mw)('list the commits', request)).map(({ sha, commit, author }) => ({
        sha,
        message: commit.message,
        author: {
            name: commit.author?.name ?? '',
            email: commit.author?.email ?? '',
            ...(author?.login === undefined ? {} : { login: author.login })
        }
    }));
}

// EXTERNAL MODULE: ./lib/host/github/changed-files.js
var changed_files = __webpack_require__(68890);
// EXTERNAL MODULE: ./lib/policy/configuration.js
var policy_configuration = __webpack_require__(52876);
// EXTERNAL MODULE: ./lib/policy/configuration-error.js
var configuration_error = __webpack_require__(63303);
;// CONCATENATED MODULE: ./lib/host/github/configuration-preview.js


/** What the change of the configuration among these files would do; `undefined` where there is none. */
async function configurationPreview(files, { path, configuration, inputs, known }) {
    const file = files.find((one) => one.path === path || one.previousPath === path);
    if (file === undefined)
        return undefined;
    const head = file.path === path ? file.head : undefined;
    try {
        const proposed = head === undefined ? [] : [await layerOf(head, path, known)];
        const changes = differences(configuration, (0,policy_configuration/* mergeConfiguration */.z)([...proposed, inputs], known));
        return { path, mistakes: [], changes };
    }
    catch (error) {
        if (!(error instanceof configuration_error/* ConfigurationError */.j))
            throw error;
        return { path, mistakes: error.mistakes, changes: [] };
    }
}
async function layerOf(head, path, known) {
    const { readLayerText } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5118)]).then(__webpack_require__.bind(__webpack_require__, 85118));
    return readLayerText(typeof head === 'string' ? head : new TextDecoder().decode(head), path, known);
}
/** Settings that differ, each by the key a file would have, two levels deep: `rules.links/text-mismatch`, `limits.file-size`. */
function differences(now, then) {
    const [before, after] = [flat(now), flat(then)];
    return [...new Set([...before.keys(), ...after.keys()])]
        .map((key) => ({ key, now: before.get(key) ?? '', merged: after.get(key) ?? '' }))
        .filter((change) => change.now !== change.merged);
}
function flat(configuration) {
    return new Map(Object.entries(configuration).flatMap(([key, value]) => typeof value === 'object' && !Array.isArray(value)
        ? Object.entries(value).map(([inner, one]) => [`${kebab(key)}.${kebab(inner)}`, shown(one)])
        : [[kebab(key), shown(value)]]));
}
function kebab(key) {
    return key.includes('/') ? key : key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function shown(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: ./lib/host/github/log.js + 1 modules
var log = __webpack_require__(46537);
// EXTERNAL MODULE: ./lib/host/github/pull-request.js
var pull_request = __webpack_require__(3853);
// EXTERNAL MODULE: ./lib/host/github/sources.js
var sources = __webpack_require__(66017);
;// CONCATENATED MODULE: ./lib/host/github/pull-request-matter.js
/** What is judged of a pull request: its files and its words, by the configuration of its base. */











/** Reads the pull request an event is about; throws `CannotJudge` and `ConfigurationError`. */
async function pullRequestMatter({ target, headSha }, reading) {
    const { client, graph, inputs, known, environment, imagesFor } = reading;
    const pull = await (0,pull_request/* readPullRequest */.DQ)(client, target);
    if (pull.headSha !== headSha)
        (0,log/* say */.cv)('The pull request has moved on since this event; its present head is read.');
    const address = { owner: target.owner, repo: target.repo };
    const place = inputs.configFile ?? base_configuration/* configurationPath */.yD;
    const [facts, changed] = await Promise.all([
        readBaseFacts(client, graph, {
            address,
            number: target.number,
            commit: pull.baseSha,
            configuration: place,
            hasBody: pull.body !== ''
        }),
        (0,changed_files/* changedFiles */.Y_)(client, address, pull, { number: target.number, count: pull.changedFiles })
    ]);
    const configuration = await (0,base_configuration/* baseConfiguration */.k_)(facts.configuration, inputs.configFile, inputs.layer, known);
    const settings = { configuration: place, ...workflowPath(environment) };
    const takesPath = await (0,path_filter/* pathFilter */.Y)(configuration);
    const saysLicenses = (0,license_information/* saysLicensesOf */.A3)(takesPath);
    const checkout = await checkoutFor(changed, pull, environment);
    const store = { client, graph, address, ...(checkout ? { local: checkout.read } : {}) };
    const change = await (0,pull_request/* readChange */.pm)(store, checkout?.changed ?? changed, pull.changedFiles, {
        takesPath,
        governs: (path) => (0,settings_files/* maySettle */.P)(path, settings) || saysLicenses(path),
        fileSize: configuration.limits.fileSize,
        images: await imagesFor(configuration),
        base: pull.baseSha
    });
    const preview = await configurationPreview(change.files, { path: place, configuration, inputs: inputs.layer, known });
    return {
        input: {
            files: change.files,
            otherPaths: change.otherPaths,
            unread: [...change.unread, ...unlistedCommits(facts.commits.length, pull)],
            notes: change.notes,
            settings,
            sources: await (0,sources/* readSources */.t)(client, { address, commit: pull.baseSha }, configuration),
            pullRequest: {
                title: pull.title,
                body: pull.body,
                ...(pull.author ? { author: { login: pull.author.login, association: pull.author.association } } : {}),
                commits: facts.commits,
                templates: facts.templates
            },
            repository: {
                ...(0,repository/* repositoryProvider */.y6)(client, address, pull.baseSha, { files: facts.files, folders: change.folders }, pull.author && { login: pull.author.login, number: target.number }),
                async clone() {
                    const { cloneIn } = await __webpack_require__.e(/* import() */ 7403).then(__webpack_require__.bind(__webpack_require__, 57403));
                    return cloneIn(environment, pull);
                }
            }
        },
        configuration,
        trust: 'base',
        target,
        pullRequest: pull,
        change,
        ...(preview === undefined ? {} : { preview })
    };
}
/** A checkout is looked for only where GitHub does not list all files. */
async function checkoutFor(changed, { changedFiles, headSha }, environment) {
    if (changed.listed.length >= changedFiles)
        return undefined;
    const { checkoutOf } = await __webpack_require__.e(/* import() */ 7403).then(__webpack_require__.bind(__webpack_require__, 57403));
    return checkoutOf(environment, changed, headSha);
}
/** The workflow that runs this job, as the runner names it: `owner/repository/.github/workflows/name.yml@refs/…`. */
function workflowPath({ GITHUB_WORKFLOW_REF: reference = '' }) {
    const workflow = /^[^/@]{1,100}\/[^/@]{1,100}\/([^@]{1,500})@/.exec(reference)?.[1];
    return workflow === undefined ? {} : { workflow };
}
function unlistedCommits(listed, { commits }) {
    if (listed >= commits)
        return [];
    const reason = `GitHub listed ${listed} of the ${commits} commits; the messages of the others could not be checked.`;
    return [{ path: 'other commits', reason }];
}


/***/ })

};
