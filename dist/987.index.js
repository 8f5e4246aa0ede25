export const id = 987;
export const ids = [987];
export const modules = {

/***/ 987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./lib/policy/path-filter.js
var path_filter = __webpack_require__(4178);
// EXTERNAL MODULE: ./lib/policy/configuration.js
var configuration = __webpack_require__(2876);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 21 modules
var utils = __webpack_require__(1845);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(3411);
// EXTERNAL MODULE: ./lib/host/github/cannot-judge.js
var cannot_judge = __webpack_require__(2271);
;// CONCATENATED MODULE: ./lib/host/github/client.js
/** The connection to GitHub's API, and what its refusals mean in words. */



/** The version of GitHub's REST API whose answers this host was written for. */
const apiVersion = '2022-11-28';
/** Milliseconds until a request counts as unanswered. */
const patience = 30_000;
const silent = () => undefined;
/** A client for the API of GITHUB_API_URL, through the proxy of the runner if it has one. */
function connect(token) {
    const client = new utils/* GitHub */.gq({
        auth: token,
        userAgent: `goodfaith/${version/* version */.r}`,
        // Octokit's own log goes past `say` and names paths from the pull request.
        log: { debug: silent, info: silent, warn: silent, error: silent }
    });
    // Octokit makes the options anew for each request and lets hooks write into them.
    client.hook.wrap('request', async (request, options) => {
        const controller = new AbortController();
        const end = () => controller.abort();
        const timer = setTimeout(end, patience);
        const deadline = options.request?.signal;
        if (deadline instanceof AbortSignal) {
            if (deadline.aborted)
                end();
            deadline.addEventListener('abort', end, { once: true });
        }
        options.headers = { ...options.headers, 'x-github-api-version': apiVersion };
        options.request = { ...options.request, signal: controller.signal };
        try {
            return await request(options);
        }
        finally {
            clearTimeout(timer);
            if (deadline instanceof AbortSignal)
                deadline.removeEventListener('abort', end);
        }
    });
    return client;
}
/** What a request that failed, or whose answer made no sense, means; other errors are no refusals and are thrown on. */
function refusalOf(error) {
    if (error instanceof cannot_judge/* CannotJudge */.R)
        return { reason: error.message.replace(/\.$/, '') };
    if (isTimeout(error))
        return { reason: 'GitHub did not answer in time' };
    if (!isRequestError(error))
        throw error;
    const { response } = error;
    if (response === undefined)
        return { reason: `GitHub could not be reached${codeOf(error)}` };
    const { status, headers } = response;
    const limited = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
    if (status === 429 || (status === 403 && limited)) {
        return { status, reason: `the rate limit of GitHub is reached (${status})` };
    }
    const other = status >= 500 ? 'GitHub had an error of its own' : 'GitHub refused';
    return { status, reason: `${meanings[status] ?? other} (${status})` };
}
/** Octokit names the error of a request that was refused, or got no answer, `HttpError`. */
function isRequestError(error) {
    return error instanceof Error && error.name === 'HttpError';
}
const meanings = {
    401: 'GitHub did not accept the token',
    403: 'the token may not do this',
    404: 'GitHub found nothing there that the token may read',
    422: 'GitHub could not use what it was sent'
};
/** What whoever keeps the workflow can do about a status. */
const advice = {
    401: 'leave the input `token` out to use the token of the job, or give one that is valid',
    403: 'give the job the permissions `contents: read` and `pull-requests: read`',
    404: 'give the job the permissions `contents: read` and `pull-requests: read`, and check the names'
};
/** The answer to a request without which nothing can be judged. `doing` completes “goodfaith could not …”; refusals become `CannotJudge`. */
async function required(doing, request) {
    try {
        return await request;
    }
    catch (cause) {
        if (cause instanceof cannot_judge/* CannotJudge */.R)
            throw cause;
        const { status, reason } = refusalOf(cause);
        const remedy = status === undefined ? "check the runner's network and proxy" : advice[status];
        throw new cannot_judge/* CannotJudge */.R(`goodfaith could not ${doing}: ${reason}${remedy === undefined ? '' : `; ${remedy}`}.`, {
            cause
        });
    }
}
function isTimeout(error) {
    const causes = error instanceof Error ? [error, error.cause] : [];
    return causes.some((one) => one instanceof Error && (one.name === 'TimeoutError' || one.name === 'AbortError'));
}
/** The code of the system's error, as ` (ECONNREFUSED)`. */
function codeOf(error) {
    let inner = error;
    for (let depth = 0; depth < 5 && inner instanceof Error; depth++) {
        const code = 'code' in inner && typeof inner.code === 'string' ? /^[A-Z_]{3,40}$/.exec(inner.code)?.[0] : undefined;
        if (code !== undefined)
            return ` (${code})`;
        inner = inner instanceof AggregateError ? inner.errors[0] : inner.cause;
    }
    return '';
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
;// CONCATENATED MODULE: ./lib/host/github/repository.js
/** The repository at one commit, read by the API: nothing is checked out. */



const shaSchema = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/));
const size = dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0));
const blobSchema = dist/* object */.Ikc({ size, encoding: dist/* literal */.euz('base64'), content: dist/* string */.YjP() });
const contentSchema = dist/* object */.Ikc({
    type: dist/* string */.YjP(),
    size,
    sha: shaSchema,
    encoding: dist/* optional */.lqM(dist/* string */.YjP()),
    content: dist/* optional */.lqM(dist/* string */.YjP()),
    target: dist/* optional */.lqM(dist/* string */.YjP())
});
const folderSchema = dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP() }));
/** An answer as it should be; throws `CannotJudge` when it is not. */
function expected(schema, answer, what) {
    const parsed = dist/* safeParse */.xLC(schema, answer);
    if (parsed.success)
        return parsed.output;
    const key = dist/* getDotPath */.BuJ(parsed.issues[0]);
    throw new cannot_judge/* CannotJudge */.R(`GitHub described ${what} in a form goodfaith does not know${key === null ? '' : ` (\`${key}\`)`}.`);
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
        if (refusalOf(error).status === 404)
            return undefined;
        throw error;
    }
}
/** Bytes of a file of facts; a license or CODEOWNERS file is far smaller. */
const largestFact = 1_048_576;
/** GitHub lists at most this many entries of a folder. */
const longestFolder = 1000;
/** Answers what rules ask of the base revision; each folder is listed once, so that files that do not exist cost nothing. */
function repositoryProvider(client, address, commit) {
    const folders = new Map();
    const namesIn = (folder) => {
        const names = folders.get(folder) ?? listFolder(client, address, commit, folder);
        folders.set(folder, names);
        return names;
    };
    return {
        async files(path) {
            const cut = path.lastIndexOf('/');
            const names = await namesIn(path.slice(0, Math.max(0, cut)));
            if (names !== undefined && !names.has(path.slice(cut + 1)))
                return undefined;
            const file = await required('read a file of the base branch', readFileAt(client, address, commit, path, largestFact));
            return file === undefined || 'tooLarge' in file ? undefined : new TextDecoder().decode(file.bytes);
        }
    };
}
/** The names in a folder; `undefined` when GitHub may not have listed all. */
async function listFolder(client, address, commit, folder) {
    const data = await required('list a folder of the base branch', contentsAt(client, address, commit, folder));
    if (!Array.isArray(data))
        return new Set();
    const entries = expected(folderSchema, data, 'a folder');
    return entries.length < longestFolder ? new Set(entries.map(({ name }) => name)) : undefined;
}

;// CONCATENATED MODULE: ./lib/host/github/base-configuration.js
/** The configuration of the base branch: what the branch under review says of it counts for nothing. */



const defaultPath = '.github/goodfaith.yml';
/** Bytes; the reader of the text has a limit of its own. */
const largest = 1_048_576;
/** The file of the base branch under the inputs of the workflow, over the defaults; throws `ConfigurationError` and `CannotJudge`. */
async function readBaseConfiguration(client, { address, commit, named }, inputs, known) {
    const path = named ?? defaultPath;
    const file = await required('read the configuration of the base branch', readFileAt(client, address, commit, path, largest));
    if (file === undefined && named !== undefined) {
        throw new configuration/* ConfigurationError */.j1(`input config-file must name a file of the base branch; found no file "${path}" there.`);
    }
    if (file === undefined)
        return (0,configuration/* mergeConfiguration */.zY)([inputs], known);
    if ('tooLarge' in file)
        throw new configuration/* ConfigurationError */.j1(`${path}: the file must be at most ${largest} bytes long; found ${file.tooLarge}.`);
    const { readLayerText } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(118)]).then(__webpack_require__.bind(__webpack_require__, 5118)); // YAML is loaded where there is some
    return (0,configuration/* mergeConfiguration */.zY)([readLayerText(new TextDecoder().decode(file.bytes), path, known), inputs], known);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/policy/inputs.js
/** The inputs of `action.yml`: which of them stand for keys of the configuration, and how their text becomes a value. */

const inputs = [
    { name: 'token', as: 'text' },
    { name: 'config-file', as: 'text' },
    { name: 'policies', key: ['policies'], as: 'list' },
    { name: 'paths', key: ['paths'], as: 'list' },
    { name: 'paths-ignore', key: ['paths-ignore'], as: 'list' },
    { name: 'scope', key: ['scope'], as: 'text' },
    { name: 'fail-on', key: ['fail-on'], as: 'text' },
    { name: 'on-review', key: ['on-review'], as: 'text' },
    { name: 'on-incomplete', key: ['on-incomplete'], as: 'text' },
    { name: 'license-allowed', key: ['license', 'allowed'], as: 'list' },
    { name: 'license-default', key: ['license', 'default'], as: 'text' },
    { name: 'post-comments', key: ['comments', 'post'], as: 'boolean' },
    { name: 'max-comments', key: ['comments', 'most'], as: 'number' },
    { name: 'sarif-file', as: 'text' },
    { name: 'json-file', as: 'text' }
];
/**
 * What the inputs say of the configuration, as a file would say it; inputs left empty say nothing.
 * Text that is no number or boolean where one is due stays text, for `readLayer` to name.
 */
function configurationFromInputs(get) {
    const configuration = {};
    for (const { name, key, as } of inputs) {
        const text = get(name).trim();
        if (key === undefined || text === '')
            continue;
        const [first = name, second] = key;
        if (second === undefined)
            configuration[first] = inputs_valueOf(text, as);
        else
            configuration[first] = { ...configuration[first], [second]: inputs_valueOf(text, as) }; // only this line writes under `first`
    }
    return configuration;
}
/** The inputs as one part of the configuration; a `ConfigurationError` names the inputs, not the keys they set. */
function readInputs(get, known) {
    return (0,configuration/* readLayer */.w6)(configurationFromInputs(get), known, (path) => `input ${inputName(path)}`);
}
function inputName(path) {
    const input = inputs.find(({ key }) => key?.every((part, index) => path[index] === part));
    const index = path.find((part) => typeof part === 'number');
    return `${input?.name ?? path.join('.')}${index === undefined ? '' : `[${index}]`}`;
}
function inputs_valueOf(text, as) {
    if (as === 'list')
        return listOf(text);
    if (as === 'number')
        return /^\d{1,15}$/.test(text) ? Number(text) : text;
    if (as === 'boolean')
        return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : text;
    return text;
}
/** Entries parted by line ends and commas; a comma inside braces belongs to its glob. */
function listOf(text) {
    const entries = [];
    let entry = '';
    let braces = 0;
    for (const character of text) {
        if (character === '{')
            braces++;
        if (character === '}')
            braces = Math.max(0, braces - 1);
        const parts = character === '\n' || (character === ',' && braces === 0);
        if (character === '\n')
            braces = 0;
        if (parts)
            entries.push(entry);
        entry = parts ? '' : entry + character;
    }
    return [...entries, entry].map((each) => each.trim()).filter((each) => each !== '');
}

;// CONCATENATED MODULE: ./lib/host/github/inputs.js
/** The inputs of the action as the runner hands them over, checked before anything else is done. */



/** The text of an input, without the space around it; empty when it is not given. */
function inputOf(environment, name) {
    return (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}
/** All inputs; throws a `ConfigurationError` with a sentence for each mistake. */
function readActionInputs(environment, known) {
    const mistakes = [];
    const attempt = (read) => {
        try {
            return read();
        }
        catch (error) {
            if (!(error instanceof configuration/* ConfigurationError */.j1))
                throw error;
            mistakes.push(...error.mistakes);
            return undefined;
        }
    };
    const token = inputOf(environment, 'token');
    if (token === '') {
        mistakes.push('input token must be a token of GitHub; found nothing. Leave it out to use the token of the job.');
    }
    const configFile = attempt(() => repositoryPath(inputOf(environment, 'config-file')));
    const jsonFile = attempt(() => writablePath(environment, 'json-file'));
    const sarifFile = attempt(() => writablePath(environment, 'sarif-file'));
    const layer = attempt(() => readInputs((name) => inputOf(environment, name), known));
    if (layer === undefined || mistakes.length > 0)
        throw new configuration/* ConfigurationError */.j1(mistakes);
    return {
        token,
        layer,
        ...(configFile === undefined ? {} : { configFile }),
        ...(jsonFile === undefined ? {} : { jsonFile }),
        ...(sarifFile === undefined ? {} : { sarifFile })
    };
}
function repositoryPath(text) {
    if (text === '')
        return undefined;
    const path = text.replace(/^\.\//, '');
    if (path.startsWith('/') || path.split('/').some((part) => part === '' || part === '.' || part === '..')) {
        throw new configuration/* ConfigurationError */.j1(`input config-file must be the path of a file from the root of the repository; found "${text}".`);
    }
    return path;
}
/** The folders files may be written into. */
function writableRoots(environment) {
    return [environment['GITHUB_WORKSPACE'] || process.cwd(), environment['RUNNER_TEMP']].flatMap((root) => root ? [(0,external_node_path_.resolve)(root)] : []);
}
function writablePath(environment, name) {
    const text = inputOf(environment, name);
    if (text === '')
        return undefined;
    const roots = writableRoots(environment);
    const path = (0,external_node_path_.resolve)(roots[0] ?? '', text);
    if (!roots.some((root) => isInside(path, root))) {
        throw new configuration/* ConfigurationError */.j1(`input ${name} must be a path inside the workspace or the runner's temporary folder; found "${text}".`);
    }
    return path;
}
/** Whether an absolute path lies below a folder. */
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}

// EXTERNAL MODULE: ./lib/host/github/log.js + 1 modules
var log = __webpack_require__(6537);
// EXTERNAL MODULE: ./lib/policy/catalogue.generated.js
var catalogue_generated = __webpack_require__(7776);
;// CONCATENATED MODULE: ./lib/report/clip.js
/** Cuts text to a platform's limit. */
/** The text in at most `most` UTF-16 units; where something was cut it ends in `…`, and no character is cut in two. */
function clip(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

;// CONCATENATED MODULE: ./lib/report/counts.js
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

;// CONCATENATED MODULE: ./lib/report/place.js
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

;// CONCATENATED MODULE: ./lib/report/ranking.js
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

// EXTERNAL MODULE: ./lib/report/visible.js
var visible = __webpack_require__(5944);
;// CONCATENATED MODULE: ./lib/report/annotations.js






const levels = ['error', 'warning', 'notice'];
/** How many lines a merged annotation names. */
const namedLines = 10;
/**
 * The annotations of a report, errors before warnings before notices, the surest of each level first.
 * While there is room each finding has its own; then those of one rule in one file are merged, and the last place says how many more there are.
 */
function annotations(report, { most = 10 } = {}) {
    return levels.flatMap((level) => {
        const findings = mostSevereFirst(report.findings.filter((finding) => finding.severity === level));
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
        `${clauses.length === 1 ? 'Clause' : 'Clauses'}: ${listed(clauses.map(({ id }) => id))}.`
    ];
    return {
        level: severity,
        ...position(place),
        title: `goodfaith: ${ruleId}`,
        message: clip((0,visible/* visible */.R)(sentences.join(' ')), 4096)
    };
}
/** What the position cannot say: the lines of the version before the change, and the words of the pull request. */
function placeWords(place) {
    if (place.kind === 'pull-request')
        return [`Where: ${pullRequestPart(place)}.`];
    return place.kind === 'text' && place.side === 'base' ? [`Found on ${lineWords(place.span, 'base')}.`] : [];
}
function alsoWords(more) {
    if (more.length === 0)
        return [];
    const lines = [...new Set(more.flatMap(({ span }) => span?.start.line ?? []))].sort((a, b) => a - b);
    const named = lines.length > namedLines ? [...lines.slice(0, namedLines), 'others'] : lines;
    const where = lines.length === 0 ? '' : `: ${lines.length === 1 ? 'line' : 'lines'} ${listed(named.map(String))}`;
    return [`The rule points at ${counted(more.length, 'more place')} here${where}.`];
}
function position(place) {
    if (place.kind === 'pull-request')
        return {};
    if (place.kind === 'file' || place.side === 'base')
        return { path: place.path };
    const { start, end } = place.span;
    const endLine = lastLine(place.span);
    if (endLine !== start.line)
        return { path: place.path, line: start.line, endLine };
    // A span that takes in the line ending ends on the next line; its last column is then unknown and left out.
    const columns = end.line === start.line ? { column: start.column, endColumn: Math.max(start.column, end.column - 1) } : {};
    return { path: place.path, line: start.line, endLine, ...columns };
}
function remainder(level, count, others) {
    const words = counted(count, others ? `more ${level}` : level);
    return { level, title: 'goodfaith', message: `${words}: see the summary of this run.` };
}

;// CONCATENATED MODULE: ./lib/report/inert-json.js
/** JSON that is safe wherever it is printed, and still the same value to whoever parses it. */

/** The value as indented JSON with a final line ending. `keys`, when given, are the keys to write, in their order. */
function inertJson(value, keys) {
    const json = JSON.stringify(value, keys === undefined ? undefined : [...keys], 2);
    // The serializer leaves line endings between tokens only, and the runner takes `##[` anywhere in a line for a command.
    return `${json.replace(visible/* unseen */.n, escaped).replaceAll('##[', '#\\u0023[')}\n`;
}
function escaped(character) {
    if (character === '\n')
        return character;
    return character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./lib/report/report-schema.js
/** The shape of the JSON report; `schema/report.schema.json` is made from it, and a test holds it equal to the type `Report`. */

/** The name of the published schema, as the report's `$schema` and the schema's `$id`. */
const reportSchemaId = 'urn:goodfaith:report:1';
const count = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(0));
const ordinal = dist/* pipe */.FsL(dist/* number */.aig(), dist/* integer */.ndf(), dist/* minValue */.Wwf(1));
const point = dist/* pipe */.FsL(dist/* strictObject */.rej({ line: ordinal, column: ordinal, offset: count }), dist/* description */.h_('Line and column count from 1, the offset from 0; columns and offsets in UTF-16 units.'));
const span = dist/* pipe */.FsL(dist/* strictObject */.rej({ start: point, end: point }), dist/* description */.h_('From `start` up to, not including, `end`.'));
const severity = dist/* picklist */.KIO(['error', 'warning', 'notice']);
const place = dist/* variant */.Oxt('kind', [
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('text'), path: dist/* string */.YjP(), side: dist/* picklist */.KIO(['base', 'head']), span }),
    dist/* strictObject */.rej({ kind: dist/* literal */.euz('file'), path: dist/* string */.YjP() }),
    dist/* strictObject */.rej({
        kind: dist/* literal */.euz('pull-request'),
        part: dist/* picklist */.KIO(['title', 'body', 'commit']),
        commit: dist/* exactOptional */.yqP(dist/* string */.YjP()),
        span: dist/* exactOptional */.yqP(span)
    })
]);
const clause = dist/* strictObject */.rej({
    id: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_('`policy/clause`.')),
    kind: dist/* picklist */.KIO(['decide', 'assist', 'people', 'process'])
});
const excerpt = dist/* pipe */.FsL(dist/* strictObject */.rej({ line: ordinal, text: dist/* string */.YjP(), start: ordinal, end: ordinal }), dist/* description */.h_('The first line of the finding; matches of sensitive rules are masked. Columns of the match count from 1, `end` is exclusive.'));
const findingEntries = {
    ruleId: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* description */.h_('`family/thing`.')),
    severity,
    confidence: dist/* picklist */.KIO(['high', 'medium', 'low']),
    clauses: dist/* pipe */.FsL(dist/* tupleWithRest */.XU0([clause], clause), dist/* description */.h_('The clauses of the selected policies that the rule serves; at least one.')),
    message: dist/* string */.YjP(),
    remedy: dist/* string */.YjP(),
    place,
    path: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    span: dist/* exactOptional */.yqP(span),
    excerpt: dist/* exactOptional */.yqP(excerpt),
    sensitive: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('The match must not be shown where the public reads.')),
    review: dist/* pipe */.FsL(dist/* boolean */.zMY(), dist/* description */.h_('A person should look, whatever the clauses say.')),
    fingerprint: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* regex */.yGV(/^[0-9a-f]{32}$/), dist/* description */.h_('Stays the same when lines move and files are renamed.'))
};
const finding = dist/* strictObject */.rej(findingEntries);
const waiver = dist/* strictObject */.rej({
    origin: dist/* picklist */.KIO(['inline', 'configuration']),
    reason: dist/* string */.YjP(),
    owner: dist/* exactOptional */.yqP(dist/* string */.YjP()),
    expires: dist/* exactOptional */.yqP(dist/* string */.YjP())
});
const reportSchema = dist/* strictObject */.rej({
    version: dist/* literal */.euz(1),
    tool: dist/* strictObject */.rej({ name: dist/* literal */.euz('goodfaith'), version: dist/* string */.YjP() }),
    result: dist/* picklist */.KIO(['pass', 'needs-review', 'fail', 'incomplete']),
    failOn: dist/* picklist */.KIO(['error', 'warning', 'notice', 'never']),
    policies: dist/* pipe */.FsL(dist/* array */.YOg(dist/* string */.YjP()), dist/* description */.h_('Ids of the selected policies.')),
    files: dist/* strictObject */.rej({
        checked: count,
        ignored: dist/* pipe */.FsL(count, dist/* description */.h_('Left out by `paths` and `paths-ignore`, or without text.'))
    }),
    findings: dist/* array */.YOg(finding),
    waived: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({ ...findingEntries, waiver })), dist/* description */.h_('Findings that somebody has excused; they count for nothing.')),
    outOfScope: dist/* pipe */.FsL(count, dist/* description */.h_('Findings on lines the change did not touch; they count for nothing.')),
    failures: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({ ruleId: dist/* string */.YjP(), path: dist/* exactOptional */.yqP(dist/* string */.YjP()), message: dist/* string */.YjP() })), dist/* description */.h_('Rules that threw: errors of the tool itself.')),
    skipped: dist/* pipe */.FsL(dist/* array */.YOg(dist/* strictObject */.rej({ path: dist/* string */.YjP(), span: dist/* exactOptional */.yqP(span), reason: dist/* string */.YjP() })), dist/* description */.h_('What a limit or an unreadable input left unjudged.')),
    notes: dist/* array */.YOg(dist/* strictObject */.rej({ path: dist/* exactOptional */.yqP(dist/* string */.YjP()), message: dist/* string */.YjP() }))
});
/** Parts of the schema that stand in it under their own names. */
const reportDefinitions = { point, span, place, clause, excerpt, finding };

;// CONCATENATED MODULE: ./lib/report/json.js


/** Every key of the report, each before those that stand after it in any object. */
const keys = [
    ...['$schema', 'name', 'version', 'tool', 'result', 'failOn', 'policies', 'files', 'checked', 'ignored'],
    ...['findings', 'waived', 'outOfScope', 'failures', 'skipped', 'notes'],
    ...[
        'id',
        'kind',
        'ruleId',
        'severity',
        'confidence',
        'clauses',
        'message',
        'remedy',
        'place',
        'path',
        'side',
        'part'
    ],
    ...['commit', 'span', 'excerpt', 'line', 'text', 'start', 'end', 'column', 'offset', 'sensitive', 'review'],
    ...['fingerprint', 'waiver', 'origin', 'reason', 'owner', 'expires']
];
/** The report as JSON by `schema/report.schema.json`: two spaces, a final line ending, the same text for the same report. */
function jsonReport(report) {
    return inertJson({ $schema: reportSchemaId, ...report }, keys);
}

;// CONCATENATED MODULE: ./lib/report/sarif.js






/** GitHub refuses longer texts of rules, and more tags. */
const longestText = 1024;
const mostTags = 20;
const sarif_levels = { error: 'error', warning: 'warning', notice: 'note' };
/**
 * One run as SARIF text, the most severe results first, waived ones last and suppressed. Findings in the words of the pull request
 * stand among the notifications: GitHub refuses a whole file for one result without a place in a file.
 */
function sarifReport(report, options) {
    const rules = [...options.rules].sort((a, b) => (a.id < b.id ? -1 : 1));
    const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
    const inFiles = [...mostSevereFirst(report.findings), ...mostSevereFirst(report.waived)].filter(({ place }) => place.kind !== 'pull-request');
    const most = options.most ?? 25_000;
    return inertJson({
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
        shortDescription: { text: clip(rule.summary, longestText) },
        fullDescription: { text: clip(rule.why, longestText) },
        ...(rule.helpUri === undefined ? {} : { helpUri: rule.helpUri }),
        help: { text: clip(advice, longestText), markdown: wholeLines([rule.why, '', rule.remedy, '', ...cited]) },
        defaultConfiguration: { level: sarif_levels[rule.severity] },
        properties: { tags: clauses.map(({ id }) => id).slice(0, mostTags) }
    };
}
/** As many of the lines as fit a rule's text; a link is never cut in two. */
function wholeLines(lines) {
    let text = clip(lines[0] ?? '', longestText);
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
        level: sarif_levels[finding.severity],
        message: { text: messageOf(finding) },
        locations: [sarif_location(finding)],
        partialFingerprints: { 'goodfaith/v1': finding.fingerprint },
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
        review: forReview(finding)
    };
}
function messageOf({ message, remedy, place }) {
    const side = place.kind === 'text' && place.side === 'base' ? ` Found on ${lineWords(place.span, 'base')}.` : '';
    return plainText(`${message}${side} To do: ${remedy}`);
}
/** SARIF reads `[words](target)` in a message as a link. */
function plainText(text) {
    return (0,visible/* visible */.R)(text).replaceAll('](', '] (');
}
/** A place in a file. What stood in the base, and what concerns the file as a whole, gets its first line: GitHub asks for one. */
function sarif_location({ place }) {
    if (place.kind === 'pull-request')
        return { logicalLocations: [{ name: pullRequestPart(place) }] };
    const region = place.kind === 'text' && place.side === 'head' ? regionOf(place.span) : { startLine: 1 };
    return { physicalLocation: { artifactLocation: { uri: relativeUri(place.path) }, region } };
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
        justification: (0,visible/* visible */.R)(reason),
        properties: { ...(owner === undefined ? {} : { owner }), ...(expires === undefined ? {} : { expires }) }
    };
}
function notifications(report, leftOut) {
    const onPullRequest = mostSevereFirst(report.findings).filter(({ place }) => place.kind === 'pull-request');
    return [
        ...onPullRequest.map((finding) => ({
            level: sarif_levels[finding.severity],
            message: { text: messageOf(finding) },
            associatedRule: { id: finding.ruleId },
            locations: [sarif_location(finding)],
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
                    message: { text: `${counted(leftOut, 'less severe result')} left out: more would be refused.` }
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

;// CONCATENATED MODULE: ./lib/report/budget.js
/** Keeps lists within a size by construction: what does not fit is counted, never cut in the middle. */
/** Bytes of a text in UTF-8. */
function bytesOf(text) {
    return Buffer.byteLength(text);
}
/** The first items, joined by line endings, that keep to the limit; then, if some were left, the line `rest` makes of their number. */
function fitting(items, limit, rest) {
    const room = limit.bytes - bytesOf(`\n${rest(items.length)}`);
    let used = 0;
    let shown = 0;
    for (const item of items.slice(0, limit.count)) {
        used += bytesOf(item) + 1;
        if (used > room)
            break;
        shown++;
    }
    const lines = items.slice(0, shown);
    return (shown < items.length ? [...lines, rest(items.length - shown)] : lines).join('\n');
}

;// CONCATENATED MODULE: ./lib/report/clause-index.js
function clauseIndex(policies) {
    return new Map(policies.flatMap((policy) => policy.clauses.map((clause) => [clause.id, { clause, policy }])));
}

;// CONCATENATED MODULE: ./lib/report/markdown.js
/**
 * Writes text into GitHub's Markdown so that it stays text.
 *
 * GitHub links mentions, issue references, commits, addresses and emoji names after Markdown is rendered, in the text of the page.
 * By then a backslash or a character reference is gone (`\@name` and `&#64;name` do mention), and zero-width characters would be copied
 * along by whoever copies the text. It leaves code alone, so a word in which it could find any of these becomes a code span; that also
 * survives being quoted in an answer by e-mail. Everything else Markdown or HTML could read is escaped.
 */

/** What GitHub makes live in the text of a rendered page, looked for in one word. */
const live = new RegExp([
    '@', // mentions of people and teams, e-mail addresses, commits of other repositories
    '#\\d', // issues, also as owner/repository#1
    'gh-\\d',
    '(?:ghsa|cve)-', // advisories
    '://|www\\.', // addresses
    '(?:mailto|xmpp):',
    '(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])', // commits
    ':[\\w+-]{1,64}:', // emoji
    '\\$' // mathematics
].join('|'), 'i');
/** One line of Markdown, also for cells of tables, that renders as the text: no markup, no HTML, nothing GitHub would link. */
function escapeText(text) {
    const line = (0,visible/* visible */.R)(text.replace(/\s+/g, ' '));
    const escaped = line.replace(/[^ |`\\<>]+|[|`\\<>]/g, (part) => separators.get(part) ?? (live.test(part) ? codeSpan(part) : escapeWord(part)));
    return escaped.replace(/^( ?)([-+=:])/, '$1\\$2').replace(/^( ?\d{1,9})([.)])/, '$1\\$2');
}
/** Words end at these, so that a code span never holds one: a bar would end the cell of a table even there. */
const separators = new Map([
    ['|', '\\|'],
    ['`', '&#96;'],
    ['\\', '\\\\'],
    ['<', '&lt;'],
    ['>', '&gt;']
]);
function escapeWord(word) {
    return word.replaceAll('&', '&amp;').replace(/[*_~#[\]]/g, '\\$&');
}
/** The text as it is, in a code span: one line, nothing live. Not for cells of tables, where a bar would end the cell. */
function codeSpan(text) {
    if (text === '')
        return '';
    const shown = (0,visible/* visible */.R)(text);
    const fence = '`'.repeat(longestRun(shown) + 1);
    // Markdown takes one space off both ends when both have one, save from spaces alone; a backtick at an end would join the fence.
    const strips = shown.startsWith(' ') && shown.endsWith(' ') && /[^ ]/.test(shown);
    const padding = strips || shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${shown}${padding}${fence}`;
}
/** The text as it is, line by line, in a fenced block. */
function codeBlock(text) {
    const lines = text.split(/\r\n|\n|\r/).map(visible/* visible */.R);
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return [`${fence}text`, ...lines, fence].join('\n');
}
function longestRun(text) {
    return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
}
/** A link with the text as its words; the words alone unless `href` is an `https:` or `mailto:` address. Give it addresses of our own only. */
function markdown_link(text, href) {
    const words = escapeText(text);
    const address = href === undefined ? undefined : safeAddress(href);
    return address === undefined ? words : `[${words}](${address})`;
}
function safeAddress(href) {
    if (!URL.canParse(href))
        return undefined;
    const url = new URL(href);
    if (url.protocol !== 'https:' && url.protocol !== 'mailto:')
        return undefined;
    return url.href
        .replace(/[^!-~]|[()<>[\]\\|`"]/gu, (character) => encodeURIComponent(character).replace(/[()]/g, percent))
        .replaceAll('&', '&amp;');
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./lib/report/routes.js


/** The contacts for all policies and for one of these, as links in a sentence; empty when there are none. */
function contactLinks(contacts, policies, letter) {
    const concerned = contacts.filter(({ policy }) => policy === undefined || policies.includes(policy));
    return listed(concerned.map((contact) => markdown_link(contact.name, withLetter(contact.link, letter))));
}
/** One sentence of Markdown that tells how to ask for a second look without a dispute in the thread. */
function secondLook(contacts, policies) {
    const links = contactLinks(contacts, policies);
    return links === ''
        ? 'To ask for a second look, write to a maintainer in private.'
        : `To ask for a second look in private: ${links}.`;
}
/** The text of an appeal with its three parts: who, which decision, why. */
function appealLetter({ login, id, decision }) {
    const user = [login ?? '', ...(id === undefined ? [] : [`(id ${id})`])].join(' ').trim();
    return [
        `User name and id: ${user}`.trimEnd(),
        `Decision: ${decision === undefined ? '' : `check of ${decision}`}`.trimEnd(),
        'Reason: '.trimEnd()
    ].join('\n');
}
/** A `mailto:` address that opens with the letter in it; other addresses, and those that bring a text of their own, stay as they are. */
function withLetter(address, letter) {
    if (letter === undefined || !/^mailto:[^?]{1,320}$/i.test(address))
        return address;
    return `${address}?subject=${encodeURIComponent('A second look, please')}&body=${encodeURIComponent(letter)}`;
}

;// CONCATENATED MODULE: ./lib/report/summary.js








/** Bytes for each part. Together they stay under 1 MiB, where GitHub drops a summary whole, with room for secrets it masks. */
const room = {
    findings: 550_000,
    waived: 80_000,
    skipped: 80_000,
    failures: 60_000,
    notes: 60_000,
    routes: 60_000,
    checklist: 60_000
};
/** GitHub-flavored Markdown of at most 1,000,000 bytes; it never shows an excerpt. */
function summaryMarkdown(report, context) {
    const selected = context.policies.filter(({ id }) => report.policies.includes(id));
    const parts = [
        opening(report, selected, context.posting),
        findingsPart(report.findings, clauseIndex(context.policies), context),
        listPart('Waived', 'Excused by somebody who may; these count for nothing.', waivedLines(report), room.waived),
        listPart('Not checked', 'What a limit or an unreadable file left unjudged.', skippedLines(report), room.skipped),
        listPart('Rules that failed', 'An error of the check itself; its words stand in the JSON report. The other rules still ran.', failureLines(report), room.failures),
        listPart('Notes', '', noteLines(report), room.notes),
        routesPart(selected, context),
        checklistPart(selected)
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
const headlines = {
    pass: 'nothing has to change',
    'needs-review': 'a person should have a look',
    fail: 'something needs a change',
    incomplete: 'some of it could not be checked'
};
const explanations = {
    pass: 'The check passed; what is listed here is worth a look all the same.',
    'needs-review': 'A machine can only point at these; whether they are fine is for people to say.',
    fail: 'Each entry says what is there, which clause asks for something else, and what to do.',
    incomplete: 'The check cannot say that this change is fine, nor that it is not: see *Not checked* and *Rules that failed* below.'
};
function opening(report, policies, posting) {
    const against = policies.length === 0
        ? ''
        : ` Checked against ${listed(policies.map((policy) => markdown_link(policy.title, policy.link)))}.`;
    const counts = `${sentence(tally(report))}${against}`;
    const outside = report.outOfScope === 0
        ? []
        : [`${counted(report.outOfScope, 'more finding')} on lines this change did not touch; they count for nothing.`];
    const explanation = report.result === 'pass' && report.findings.length === 0 ? 'The check passed.' : explanations[report.result];
    const doubt = report.findings.length === 0 ? [] : ['An automated check can be wrong; how to ask for a second look stands below.'];
    return [
        `## Goodfaith: ${headlines[report.result]}`,
        [explanation, ...doubt].join(' '),
        [counts, ...outside].join(' '),
        ...(report.findings.length === 0 ? [] : postingLines(posting))
    ].join('\n\n');
}
function postingLines(posting) {
    if (posting === undefined)
        return [];
    if (posting.state === 'posted')
        return ['A review was posted, with comments beside the lines it could point at.'];
    if (posting.state === 'off')
        return ['Comments beside the lines are switched off in the configuration; everything is listed here.'];
    const reason = posting.reason === undefined ? '.' : `: ${stopped(escapeText(clip(posting.reason, 1000)))}`;
    const permission = posting.permission === undefined
        ? ''
        : ` For comments, give the workflow the permission ${codeSpan(clip(posting.permission, 100))}.`;
    return [`Comments beside the lines were not posted${reason} Nothing is lost: everything is listed here.${permission}`];
}
function findingsPart(findings, clauses, context) {
    const rows = [];
    let heading;
    for (const { title, finding } of byPlace(findings)) {
        const row = rowOf(finding, clauses, context);
        rows.push(title === heading
            ? row
            : [...(heading === undefined ? [] : ['']), `### ${title}`, '', ...tableHead, row].join('\n'));
        heading = title;
    }
    return fitting(rows, { bytes: room.findings }, (left) => `\n${sentence(counted(left, 'more finding'))} The list was cut to the size GitHub takes.`);
}
const tableHead = [
    '| Line | Level | What is there | What to do | Clause | Rule |',
    '| --- | --- | --- | --- | --- | --- |'
];
/** The findings by what they stand in, the most severe of all in front, each part in the order of its lines. */
function byPlace(findings) {
    const groups = new Map();
    for (const finding of mostSevereFirst(findings)) {
        const { place } = finding;
        const title = place.kind === 'pull-request' ? pullRequestPart(place) : codeSpan(clip(place.path, 500));
        const group = groups.get(title);
        if (group === undefined)
            groups.set(title, [finding]);
        else
            group.push(finding);
    }
    return [...groups].flatMap(([title, group]) => [...group]
        .sort((a, b) => (a.span?.start.offset ?? 0) - (b.span?.start.offset ?? 0))
        .map((finding) => ({ title, finding })));
}
function rowOf(finding, clauses, context) {
    const cells = [
        lineCell(finding, context),
        forReview(finding) ? `${finding.severity}, for a person to judge` : finding.severity,
        escapeText(finding.message),
        escapeText(finding.remedy),
        finding.clauses.map(({ id }) => markdown_link(id, clauses.get(id)?.clause.link)).join(', '),
        escapeText(finding.ruleId)
    ];
    return `| ${cells.join(' | ')} |`;
}
function lineCell({ place }, { blobUrl }) {
    if (place.kind === 'file')
        return 'whole file';
    if (place.span === undefined)
        return '–';
    const last = lastLine(place.span);
    const first = place.span.start.line;
    const words = last > first ? `${first}–${last}` : String(first);
    if (place.kind === 'pull-request')
        return words;
    return place.side === 'base' ? `${words}, before the change` : markdown_link(words, blobUrl?.(place.path, first));
}
/** A section with a list, or nothing when the list is empty. */
function listPart(title, about, lines, bytes) {
    if (lines.length === 0)
        return '';
    const items = lines.map((line) => `- ${line}`);
    const list = fitting(items, { bytes: bytes }, (left) => `- … and ${figure(left)} more`);
    return [`### ${title}`, ...(about === '' ? [] : [about]), list].join('\n\n');
}
function waivedLines({ waived }) {
    return waived.map(({ place, ruleId, waiver }) => {
        const where = place.kind === 'pull-request'
            ? pullRequestPart(place)
            : `${codeSpan(place.path)}${place.kind === 'text' ? `, ${lineWords(place.span, place.side)}` : ''}`;
        const by = waiver.origin === 'inline' ? 'a comment in the page' : 'the configuration';
        const owner = waiver.owner === undefined ? '' : `, answered for by ${codeSpan(waiver.owner)}`;
        const until = waiver.expires === undefined ? '' : `, until ${escapeText(waiver.expires)}`;
        return `${where}: ${escapeText(ruleId)}, excused by ${by}${owner}${until}. Reason: ${escapeText(waiver.reason)}`;
    });
}
function skippedLines({ skipped }) {
    return skipped.map(({ path, span, reason }) => `${codeSpan(path)}${span === undefined ? '' : `, ${lineWords(span, 'head')}`}: ${escapeText(reason)}`);
}
/** Rules and paths alone: the message of an error may quote what the rule was reading. */
function failureLines({ failures }) {
    return failures.map(({ ruleId, path }) => `${escapeText(ruleId)}${path === undefined ? '' : ` on ${codeSpan(path)}`}`);
}
function noteLines({ notes }) {
    return notes.map(({ path, message }) => `${path === undefined ? '' : `${codeSpan(path)}: `}${escapeText(message)}`);
}
/** How to disagree and how to report: for every reader, whatever the result. */
function routesPart(policies, { contacts, appellant }) {
    const letter = appealLetter(appellant ?? {});
    const general = contactLinks(contacts.filter(({ policy }) => policy === undefined), [], letter);
    const items = policies.flatMap((policy) => {
        const own = contactLinks(contacts.filter((contact) => contact.policy === policy.id), [policy.id], letter);
        return [
            `- ${markdown_link(policy.title, policy.link)}`,
            ...(own === '' ? [] : [`  - Contact: ${own}`]),
            `  - If you disagree: ${routeWords(policy.appeal)}`,
            `  - To report a problem: ${routeWords(policy.reporting)}`
        ];
    });
    return [
        '### A second look, and reporting',
        'An automated check can be wrong, and people decide. If you see it otherwise, please write in private rather than in the thread. ' +
            'Anyone may report a problem, those who only witnessed it too.',
        ...(general === '' ? [] : [`Contact: ${general}`]),
        fitting(items, { bytes: room.routes }, () => ''),
        `<details><summary>What to write</summary>\n\n${codeBlock(letter)}\n\n</details>`
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function routeWords({ route, link: href }) {
    return stopped(`${capitalized(escapeText(route))}${href === undefined ? '' : ` (${markdown_link('page', href)})`}`);
}
/** What no program can judge, for the reviewer. */
function checklistPart(policies) {
    const clauses = policies.flatMap((policy) => policy.clauses).filter(({ kind }) => kind === 'people');
    const items = clauses.map(({ id, link: href, summary }) => `- ${markdown_link(id, href)}: ${escapeText(summary)}`);
    const credits = policies.map(({ credit }) => `- ${sentence(escapeText(credit))}`);
    const list = fitting(items, { bytes: room.checklist - bytesOf(credits.join('\n')) }, (left) => `- … and ${left} more`);
    const checklist = items.length === 0
        ? []
        : [
            '<details><summary>For reviewers: what no program can judge</summary>',
            'Nothing here was found in this change; these clauses need a person who reads it.',
            list,
            '</details>'
        ];
    const sources = credits.length === 0
        ? []
        : ['<details><summary>Sources of the policies</summary>', credits.join('\n'), '</details>'];
    return [...checklist, ...sources].join('\n\n');
}
function sentence(words) {
    return stopped(capitalized(words));
}
function capitalized(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}
function stopped(words) {
    return /[.!?…]$/.test(words) ? words : `${words}.`;
}

// EXTERNAL MODULE: ./lib/rules/index.generated.js + 12 modules
var index_generated = __webpack_require__(7565);
;// CONCATENATED MODULE: ./lib/host/github/outputs.js
/** What the workflow's later steps are told: counts, words of ours and paths, never a part of the text under review. */


/** The outputs of `action.yml` by name, all but `posted`, which is not known yet. */
function outputsOf(report, { jsonFile, sarifFile }) {
    const count = (severity) => report.findings.filter((finding) => finding.severity === severity).length;
    return {
        result: report.result,
        findings: report.findings.length,
        errors: count('error'),
        warnings: count('warning'),
        notices: count('notice'),
        'files-checked': report.files.checked,
        'files-skipped': new Set(report.skipped.map(({ path }) => path)).size,
        complete: report.skipped.length === 0 && report.failures.length === 0,
        'json-file': jsonFile ?? '',
        'sarif-file': sarifFile ?? ''
    };
}
/** Sets outputs; where a name is set again, the later value counts. */
function setOutputs(outputs) {
    try {
        for (const [name, value] of Object.entries(outputs))
            (0,core/* setOutput */.uH)(name, value);
    }
    catch (cause) {
        throw new cannot_judge/* CannotJudge */.R('The file that GITHUB_OUTPUT names cannot be written, so later steps would not hear of the result.', { cause });
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./lib/host/github/report-file.js
/** Writes a report into a file that the workflow asked for, and nowhere else. */




/**
 * Writes a file, its folders included. A checkout may hold links that a pull request brought along: the folder must really lie
 * in one of the roots, and a link in the file's own place is replaced, not followed.
 */
async function writeReportFile(path, text, roots) {
    const folder = (0,external_node_path_.dirname)(path);
    try {
        const real = await nearestFolder(folder);
        const allowed = await Promise.all(roots.map(nearestFolder));
        if (!allowed.some((root) => real === root || isInside(real, root))) {
            throw new cannot_judge/* CannotJudge */.R(`A link leads the folder of ${(0,external_node_path_.basename)(path)} out of the workspace, so no report was written there.`);
        }
        await (0,promises_.mkdir)(folder, { recursive: true });
        const draft = (0,external_node_path_.join)(folder, `.${(0,external_node_path_.basename)(path)}.${process.pid}.tmp`);
        try {
            await (0,promises_.writeFile)(draft, text, { flag: 'wx' });
            await (0,promises_.rename)(draft, path);
        }
        catch (error) {
            await (0,promises_.rm)(draft, { force: true });
            throw error;
        }
    }
    catch (cause) {
        if (cause instanceof cannot_judge/* CannotJudge */.R)
            throw cause;
        throw new cannot_judge/* CannotJudge */.R(`The report could not be written to ${path}: check the input that names it.`, { cause });
    }
}
/** The real place of a folder, or of the nearest one above it that exists. */
async function nearestFolder(folder) {
    try {
        return await (0,promises_.realpath)(folder);
    }
    catch (error) {
        if ((0,external_node_path_.dirname)(folder) === folder)
            throw error;
        return nearestFolder((0,external_node_path_.dirname)(folder));
    }
}

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
    const clauses = clauseIndex(options.policies);
    const groups = new Map();
    const unplaced = [];
    for (const finding of mostSevereFirst(report.findings)) {
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
    const line = lastLine(place.span);
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
    const closing = `An automated check wrote this and can be wrong. ${secondLook(contacts, cited)}`;
    const markers = findings.map(({ fingerprint }) => marker(fingerprint)).join('\n');
    const bytes = longestBody - bytesOf(`${closing}${markers}`) - 10;
    const rest = (left) => `${counted(left, 'more note')} on this line: see the summary of the run.\n`;
    return `${fitting(notesOn(findings, clauses), { bytes }, rest)}\n${closing}\n\n${markers}`;
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
        return `- ${markdown_link(id, clause?.link)}${clause === undefined ? '' : `: ${escapeText(clause.summary)}`}`;
    });
    return [
        `**${escapeText(finding.message)}**${times === 1 ? '' : ` (${times} times)`}`,
        `What to do: ${escapeText(finding.remedy)}`,
        ...(forReview(finding) ? ['A machine can only point at this; whether it is fine is for people to say.'] : []),
        [`Asked for by (rule ${codeSpan(finding.ruleId)}):`, ...cited, ''].join('\n')
    ].join('\n\n');
}
function bodyOf(report, comments, unplaced, options) {
    const { contacts, policies, summaryUrl, headSha } = options;
    const summary = summaryUrl === undefined ? 'the summary of the run' : markdown_link('the summary of the run', summaryUrl);
    const opening = [
        'Thank you for this change. An automated check read it and',
        comments === 0
            ? 'has something to say that belongs to no line of the diff.'
            : `left ${counted(comments, 'comment')} beside the lines. Each says what is there, what to do, and which clause asks for it.`
    ].join(' ');
    const selected = policies.filter(({ id }) => report.policies.includes(id)).map(({ id }) => id);
    const judges = report.result === 'needs-review' ? 'Whether these passages are fine is for people to say. ' : '';
    const closing = [
        `${judges}The check can be wrong. ${secondLook(contacts, selected)}`,
        `Checked: commit ${codeSpan(headSha.slice(0, 12))}. Everything in one place: ${summary}.`
    ].join('\n\n');
    const items = unplaced.map((finding) => `- ${review_whereabouts(finding)}: ${escapeText(finding.message)} What to do: ${escapeText(finding.remedy)}`);
    const markers = unplaced
        .slice(0, rememberedInBody)
        .map(({ fingerprint }) => marker(fingerprint))
        .join('\n');
    const limit = { bytes: longestBody - bytesOf(`${opening}${closing}${markers}`) - 100, count: namedInBody };
    const list = fitting(items, limit, (left) => `- ${counted(left, 'more finding')}: see the summary of the run.`);
    const others = unplaced.length === 0 ? [] : [`${comments === 0 ? 'Found' : 'Found as well'}:`, list];
    return [opening, ...others, closing, ...(markers === '' ? [] : [markers])].join('\n\n');
}
function review_whereabouts({ place }) {
    if (place.kind === 'pull-request')
        return pullRequestPart(place);
    return `${codeSpan(clip(place.path, 500))}${place.kind === 'text' ? `, ${lineWords(place.span, place.side)}` : ''}`;
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

;// CONCATENATED MODULE: ./lib/host/github/pages.js
/** Lists of GitHub, read page by page. */


/** The items of all pages, as long as GitHub names a next one. */
async function allPages(list, read) {
    const items = [];
    for (let page = 1; items.length < list.most; page++) {
        const { data, headers } = await read({ per_page: 100, page });
        const found = expected(dist/* array */.YOg(list.item), data, list.name);
        items.push(...found);
        if (found.length === 0 || !/\brel="next"/.test(headers.link ?? ''))
            break;
    }
    return items;
}

;// CONCATENATED MODULE: ./lib/host/github/review.js
/** Posts the review: one a run, with what no earlier review of ours has said. */




/** Milliseconds for all requests of a review together. */
const review_patience = 90_000;
/** The account of the token that workflows get. */
const actionsBot = 'github-actions[bot]';
/** Posts a review of what is new; it never rejects, as the verdict does not depend on it. */
async function postReview(client, target, report, options) {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), review_patience);
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
        return refusalOf(error);
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
        ...(await allPages({ item: wordsSchema, name: 'the comments', most }, (page) => pulls.listReviewComments({ ...address, ...page }))),
        ...(await allPages({ item: wordsSchema, name: 'the reviews', most }, (page) => pulls.listReviews({ ...address, ...page })))
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
        if (refusalOf(error).status === 403)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/host/github/summary-file.js
/** The file the runner shows as the summary of the job. */

/** A writer for the file GITHUB_STEP_SUMMARY names; rejects where there is none or it cannot be written. */
function summaryWriter(path) {
    let start;
    return async (markdown) => {
        if (!path)
            throw new Error('GITHUB_STEP_SUMMARY is not set');
        start ??= (await (0,promises_.stat)(path)).size;
        await (0,promises_.truncate)(path, start);
        await (0,promises_.appendFile)(path, markdown);
    };
}

;// CONCATENATED MODULE: ./lib/host/github/web-address.js
/** Where the action itself lives: the runner names its repository unless it is the one the workflow runs in. */
function homePage(environment) {
    const repository = environment['GITHUB_ACTION_REPOSITORY'] || environment['GITHUB_REPOSITORY'] || '';
    return /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(repository)
        ? `${server(environment)}/${repository}`
        : server(environment);
}
function pullRequestUrl(environment, target) {
    return `${repositoryUrl(environment, target)}/pull/${target.number}`;
}
/** The page of this run, which shows its summary. */
function runUrl(environment, address) {
    const run = /^\d{1,20}$/.exec(environment['GITHUB_RUN_ID'] ?? '')?.[0];
    return run === undefined ? undefined : `${repositoryUrl(environment, address)}/actions/runs/${run}`;
}
/** A line of a file at a commit; `plain=1` shows Markdown with its lines. */
function lineUrl(environment, address, commit, path, line) {
    const encoded = path
        .replace(/\p{Cs}/gu, '\ufffd')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
    return `${repositoryUrl(environment, address)}/blob/${commit}/${encoded}?plain=1#L${line}`;
}
function repositoryUrl(environment, { owner, repo }) {
    return `${server(environment)}/${owner}/${repo}`;
}
function server(environment) {
    return (environment['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./lib/host/github/publish.js














/** What a summary says of the review while GitHub has not answered: true even if the run ends there. */
const unanswered = { state: 'not-posted', reason: 'the run ended before GitHub answered' };
/** Publishes a judgement. Only what needs no permission can make it fail: the review cannot. */
async function publish(client, judgement, environment) {
    const { report, configuration, pullRequest } = judgement;
    await writeFiles(judgement, environment);
    setOutputs({ ...outputsOf(report, judgement.inputs), posted: 0 });
    for (const annotation of annotations(report))
        (0,log/* announce */.i)(annotation);
    (0,log/* say */.c)(`goodfaith ${report.tool.version} read commit ${pullRequest.headSha.slice(0, 12)}: ${tally(report)}.`);
    const summarize = summaryOf(judgement, environment);
    const willPost = report.findings.length > 0 && configuration.comments.post;
    const unposted = report.findings.length > 0 ? { state: 'off' } : undefined;
    await summarize(willPost ? unanswered : unposted);
    if (!willPost)
        return;
    const posted = await postReview(client, judgement.target, report, {
        change: judgement.change.shown,
        most: configuration.comments.most,
        headSha: pullRequest.headSha,
        policies: catalogue_generated/* catalogue */.s,
        contacts: configuration.moderation.contacts,
        ...summaryAddress(judgement.target, environment)
    });
    const posting = explained(posted.posting, pullRequest);
    await summarize(posting);
    setOutputs({ posted: posted.comments ?? 0 });
    (0,log/* say */.c)(closingLine(posting, posted.comments));
}
/** Whoever reads that a permission is missing would give it, and from forks that would change nothing. */
function explained(posting, { fromFork }) {
    if (posting.state !== 'not-posted' || posting.permission === undefined || !fromFork)
        return posting;
    const fork = 'for pull requests from forks, only the event pull_request_target gives one that may';
    return { ...posting, reason: `${posting.reason ?? 'GitHub refused'}; ${fork}` };
}
function closingLine(posting, comments) {
    if (posting.state === 'not-posted') {
        const permission = posting.permission === undefined ? '' : ` The permission it takes is \`${posting.permission}\`.`;
        return `Comments were not posted: ${posting.reason ?? 'GitHub refused'}.${permission} The verdict stands without them.`;
    }
    return comments === undefined
        ? 'Everything here was said on the pull request before; nothing was posted.'
        : `A review was posted, with ${counted(comments, 'comment')} on lines.`;
}
async function writeFiles({ report, inputs }, environment) {
    const roots = writableRoots(environment);
    if (inputs.jsonFile !== undefined)
        await writeReportFile(inputs.jsonFile, jsonReport(report), roots);
    if (inputs.sarifFile !== undefined) {
        const described = index_generated/* rules */.a.map(({ meta: { id, severity, summary, why, remedy } }) => ({
            id,
            severity,
            summary,
            why,
            remedy
        }));
        const options = { rules: described, catalogue: catalogue_generated/* catalogue */.s, informationUri: homePage(environment) };
        await writeReportFile(inputs.sarifFile, sarifReport(report, options), roots);
    }
}
/** Writes the summary, again with each call as more is known. A summary that cannot be written is told in the log. */
function summaryOf(judgement, environment) {
    const { report, configuration, pullRequest, target } = judgement;
    const write = summaryWriter(environment['GITHUB_STEP_SUMMARY']);
    const context = {
        policies: catalogue_generated/* catalogue */.s,
        contacts: configuration.moderation.contacts,
        blobUrl: (path, line) => lineUrl(environment, target, pullRequest.headSha, path, line),
        appellant: {
            ...(pullRequest.author ? { login: pullRequest.author.login, id: pullRequest.author.id } : {}),
            decision: pullRequestUrl(environment, target)
        }
    };
    return async (posting) => {
        const markdown = summaryMarkdown(report, { ...context, ...(posting === undefined ? {} : { posting }) });
        try {
            await write(markdown);
        }
        catch {
            (0,log/* say */.c)('The summary could not be written: GITHUB_STEP_SUMMARY names no file that can be written.');
        }
    };
}
function summaryAddress(target, environment) {
    const address = runUrl(environment, target);
    return address === undefined ? {} : { summaryUrl: address };
}

// EXTERNAL MODULE: ./lib/document/change.js
var change = __webpack_require__(3033);
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

;// CONCATENATED MODULE: ./lib/host/github/pull-request.js
/** The pull request by the API: what it says of itself, which files it changes, and both versions of those to be checked. */







const pullRequestSchema = dist/* object */.Ikc({
    title: dist/* string */.YjP(),
    body: dist/* nullish */.cl6(dist/* string */.YjP(), ''),
    user: dist/* nullish */.cl6(dist/* object */.Ikc({ login: dist/* string */.YjP(), id: dist/* number */.aig() })), // null once the account is gone
    author_association: dist/* string */.YjP(),
    base: dist/* object */.Ikc({ sha: shaSchema, repo: dist/* object */.Ikc({ id: dist/* number */.aig() }) }),
    head: dist/* object */.Ikc({ sha: shaSchema, repo: dist/* nullish */.cl6(dist/* object */.Ikc({ id: dist/* number */.aig() })) }),
    changed_files: dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b(), dist/* minValue */.Wwf(0))
});
/** The pull request as it stands now; an event that waited for its runner may tell of an older head. */
async function readPullRequest(client, { owner, repo, number }) {
    const request = client.rest.pulls.get({ owner, repo, pull_number: number });
    const { data } = await required(`read pull request ${number} of ${owner}/${repo}`, request);
    const pull = expected(pullRequestSchema, data, 'the pull request');
    return {
        title: pull.title,
        body: pull.body,
        ...(pull.user ? { author: { ...pull.user, association: pull.author_association } } : {}),
        baseSha: pull.base.sha,
        headSha: pull.head.sha,
        fromFork: pull.head.repo?.id !== pull.base.repo.id,
        changedFiles: pull.changed_files
    };
}
const listedSchema = dist/* object */.Ikc({
    filename: dist/* pipe */.FsL(dist/* string */.YjP(), dist/* minLength */.BpQ(1)),
    status: dist/* string */.YjP(),
    sha: dist/* nullish */.cl6(shaSchema),
    previous_filename: dist/* optional */.lqM(dist/* string */.YjP()),
    patch: dist/* optional */.lqM(dist/* string */.YjP())
});
const compareSchema = dist/* object */.Ikc({ merge_base_commit: dist/* object */.Ikc({ sha: shaSchema }) });
/** GitHub lists no more files of a pull request. */
const mostFiles = 3000;
/** Files read at a time. */
const atATime = 6;
/** The changed files, the versions of those to be checked, and what could not be read of them. */
async function readChange(client, target, pull, options) {
    const listed = await listFiles(client, target);
    const wanted = listed.filter((file) => isWanted(file, options.takesPath));
    const mergeBase = wanted.some(hasBase) ? await readMergeBase(client, target, pull) : pull.baseSha;
    const read = await inParallel(wanted, atATime, (file) => readVersions(client, target, file, mergeBase, options.fileSize));
    const taken = new Set(wanted);
    const left = listed.filter((file) => !taken.has(file));
    return {
        files: [...read.flatMap(({ file }) => file ?? []), ...left.map(namesOf)],
        unread: [...read.flatMap(({ unread }) => unread ?? []), ...unlisted(listed.length, pull.changedFiles)],
        shown: shownChanges(listed)
    };
}
/** The files of the diff by the name they have on a side. A file that GitHub shows no lines of has none. */
function shownChanges(listed) {
    const names = {
        head: new Map(listed.map((file) => [file.filename, file])),
        base: new Map(listed.filter(hasBase).map((file) => [file.previous_filename ?? file.filename, file]))
    };
    const hunks = new Map();
    return (path, side) => {
        const file = names[side].get(path);
        if (file?.patch === undefined)
            return undefined;
        const known = hunks.get(file) ?? (0,change/* linesOfPatch */.rl)(file.patch)?.hunks ?? [];
        hunks.set(file, known);
        return { path: file.filename, hunks: known };
    };
}
async function listFiles(client, { owner, repo, number }) {
    const request = allPages({ item: listedSchema, name: 'the changed files', most: mostFiles }, (page) => client.rest.pulls.listFiles({ owner, repo, pull_number: number, ...page }));
    return required('list the changed files', request);
}
function unlisted(listed, changed) {
    if (listed >= changed)
        return [];
    const counts = `${figure(listed)} of the ${figure(changed)} changed files`;
    return [{ path: 'other files', reason: `GitHub listed ${counts}; the others could not be checked.` }];
}
/** Whether the check will look at the file: by its own path, or by the one it had before it was renamed. */
function isWanted({ filename, status, previous_filename }, takesPath) {
    return (takesPath(filename) || (status !== 'removed' && previous_filename !== undefined && takesPath(previous_filename)));
}
function hasBase({ status }) {
    return status !== 'added';
}
async function readMergeBase(client, { owner, repo }, { baseSha, headSha }) {
    // From the second page on, GitHub leaves out the files, which were listed already.
    const request = client.rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead: `${baseSha}...${headSha}`,
        per_page: 1,
        page: 2
    });
    const { data } = await required('compare the pull request with its base', request);
    return expected(compareSchema, data, 'the comparison').merge_base_commit.sha;
}
async function readVersions(client, { owner, repo }, listed, mergeBase, limit) {
    const address = { owner, repo };
    const { filename: path, previous_filename: previousPath = path, sha, status, patch } = listed;
    const head = status === 'removed' ? undefined : await pull_request_version(() => (sha ? readBlob(client, address, sha, limit) : undefined));
    const base = hasBase(listed)
        ? await pull_request_version(() => readFileAt(client, address, mergeBase, previousPath, limit))
        : undefined;
    const unread = (reason) => ({ path, reason });
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
/** A version of a file; a refusal is a result too, as one unreadable file is no reason to leave the others unchecked. */
async function pull_request_version(read) {
    try {
        return (await read()) ?? { refused: 'GitHub holds no file there' };
    }
    catch (error) {
        return { refused: refusalOf(error).reason };
    }
}
function namesOf({ filename, previous_filename }) {
    return { path: filename, ...(previous_filename === undefined ? {} : { previousPath: previous_filename }) };
}

;// CONCATENATED MODULE: ./lib/host/github/judge.js
/** The straight line of the action: read the pull request, check it by the rules of the base branch, tell, and end. */









/** Judges a pull request and publishes the judgement; the result is the exit code: 0 green, 1 something must change, 2 could not judge. */
async function judge(event, environment, library) {
    const { target } = event;
    const token = inputOf(environment, 'token');
    if (token !== '')
        (0,core/* setSecret */.Pq)(token);
    const inputs = readActionInputs(environment, library.known);
    const client = connect(token);
    const pullRequest = await readPullRequest(client, target);
    if (pullRequest.headSha !== event.headSha)
        (0,log/* say */.c)('The pull request has moved on since this event; its present head is read.');
    const base = { address: { owner: target.owner, repo: target.repo }, commit: pullRequest.baseSha };
    const configuration = await readBaseConfiguration(client, { ...base, named: inputs.configFile }, inputs.layer, library.known);
    const change = await readChange(client, target, pullRequest, {
        takesPath: (0,path_filter/* pathFilter */.Y1)(configuration),
        fileSize: configuration.limits.fileSize
    });
    const report = await library.checkerOf(configuration).check({
        files: change.files,
        unread: change.unread,
        pullRequest: wordsOf(pullRequest),
        repository: repositoryProvider(client, base.address, base.commit)
    }, { trust: 'base' });
    await publish(client, { report, configuration, inputs, target, pullRequest, change }, environment);
    return conclude(report, configuration);
}
function wordsOf({ title, body, author }) {
    return { title, body, ...(author ? { author: { login: author.login, association: author.association } } : {}) };
}
/** The closing line comes last: as an error it would take the place of a finding among the ten the runner shows. */
function conclude({ result }, { onReview, onIncomplete }) {
    const title = 'goodfaith';
    if (result === 'fail') {
        (0,log/* announce */.i)({
            level: 'error',
            title,
            message: 'Something needs a change before this can pass; the summary of this run says what and why.'
        });
        return 1;
    }
    if (result === 'incomplete') {
        const message = 'Some of this change could not be checked; the summary of this run says what and why.';
        (0,log/* announce */.i)({ level: onIncomplete === 'fail' ? 'error' : 'warning', title, message });
        return onIncomplete === 'fail' ? 2 : 0;
    }
    if (result === 'needs-review') {
        const message = 'A person should have a look at this change; the summary of this run says where and why.';
        (0,log/* announce */.i)({ level: onReview === 'fail' ? 'error' : 'notice', title, message });
        return onReview === 'fail' ? 1 : 0;
    }
    (0,log/* say */.c)('Nothing has to change.');
    return 0;
}


/***/ })

};
