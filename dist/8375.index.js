export const id = 8375;
export const ids = [8375];
export const modules = {

/***/ 87453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Oz: () => (/* binding */ cannot),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11267);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13411);
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21377);
/** The connection to GitHub's API, and what its refusals mean in words. */



/** The version of GitHub's REST API whose answers this host was written for. */
const apiVersion = '2022-11-28';
/** Milliseconds until a request counts as unanswered. */
const patienceForAnswer = 30_000;
const silent = () => undefined;
/** A client for the API of GITHUB_API_URL, through the proxy of the runner if it has one. */
async function connect(token, environment) {
    const client = new _octokit_rest__WEBPACK_IMPORTED_MODULE_0__/* .Octokit */ .E({
        auth: token,
        baseUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
        userAgent: `goodfaith/${_version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r}`,
        request: { fetch: await fetchFor(environment) },
        // Octokit's own log goes past `say` and names paths from the pull request.
        log: { debug: silent, info: silent, warn: silent, error: silent }
    });
    let patience;
    const bePatient = () => {
        patience ??= __webpack_require__.e(/* import() */ 7061).then(__webpack_require__.bind(__webpack_require__, 67061)).then(({ makePatient }) => makePatient(client));
        return patience;
    };
    // Octokit makes the options anew for each request and lets hooks write into them.
    client.hook.wrap('request', async (request, options) => {
        const asked = options.request;
        const controller = new AbortController();
        const end = () => controller.abort();
        const timer = setTimeout(end, patienceForAnswer);
        const deadline = asked?.signal;
        if (deadline instanceof AbortSignal) {
            if (deadline.aborted)
                end();
            deadline.addEventListener('abort', end, { once: true });
        }
        options.headers = { ...options.headers, 'x-github-api-version': apiVersion };
        options.request = { ...asked, signal: controller.signal };
        try {
            return await request(options);
        }
        catch (error) {
            const absent = isRequestError(error) && error.response?.status === 404;
            if (patience !== undefined || options.method !== 'GET' || absent)
                throw error;
            const { waitedAfter } = await __webpack_require__.e(/* import() */ 7061).then(__webpack_require__.bind(__webpack_require__, 67061));
            if (!(await waitedAfter(error)))
                throw error;
            await bePatient();
            return await client.request({ ...options, ...(asked === undefined ? {} : { request: asked }) });
        }
        finally {
            clearTimeout(timer);
            if (asked !== undefined)
                options.request = asked;
            if (deadline instanceof AbortSignal)
                deadline.removeEventListener('abort', end);
        }
    });
    return Object.assign(client, { bePatient });
}
const proxyVariables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
/**
 * What sends requests. The runtime's own fetch takes longer to load than all else a quiet run does, and knows no proxy; the one for runners
 * behind a proxy takes as long.
 */
async function fetchFor(environment) {
    if (proxyVariables.some((name) => environment[name])) {
        const { defaults } = await __webpack_require__.e(/* import() */ 7176).then(__webpack_require__.bind(__webpack_require__, 47176));
        return defaults.request?.fetch;
    }
    return (await __webpack_require__.e(/* import() */ 8483).then(__webpack_require__.t.bind(__webpack_require__, 88483, 19))).default;
}
/** What a request that failed, or whose answer made no sense, means; other errors are no refusals and are thrown on. */
function refusalOf(error) {
    if (error instanceof _cannot_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotJudge */ .R)
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
        return { status, reason: `the rate limit of GitHub is reached (${status})`, isLimit: true };
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
        throw cannot(doing, cause);
    }
}
/** Why the check ends where an answer was needed and GitHub refused it. */
function cannot(doing, cause) {
    if (cause instanceof _cannot_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotJudge */ .R)
        return cause;
    const { status, reason } = refusalOf(cause);
    const remedy = status === undefined ? "check the runner's network and proxy" : advice[status];
    return new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotJudge */ .R(`goodfaith could not ${doing}: ${reason}${remedy === undefined ? '' : `; ${remedy}`}.`, {
        cause
    });
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


/***/ }),

/***/ 38375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/host/github/client.js
var github_client = __webpack_require__(87453);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./lib/host/github/graphql.js
/** Questions to GitHub's GraphQL API, where one question takes the place of many requests. It is never the only way: whoever asks can do without. */


const answerSchema = dist.object({ data: dist.unknown(), errors: dist.optional(dist.array(dist.unknown())) });
/** The GraphQL API of GITHUB_GRAPHQL_URL. Once it refuses it is asked no more: each refusal is a request of the hour's budget. */
function graphOf(client, environment) {
    const url = graphqlUrl(environment);
    let refused = false;
    return {
        async ask(query, variables) {
            if (refused)
                return 'refused';
            try {
                const { data } = await client.request({ method: 'POST', url, query, variables });
                const answer = dist.safeParse(answerSchema, data);
                refused = !answer.success;
                if (!answer.success)
                    return 'refused';
                return answer.output.errors === undefined && answer.output.data ? { data: answer.output.data } : 'busy';
            }
            catch (error) {
                const { status = 0 } = (0,github_client/* refusalOf */.Of)(error);
                refused = status < 500 || status === 501;
                return refused ? 'refused' : 'busy';
            }
        }
    };
}
/** On GitHub Enterprise Server the REST API stands at `/api/v3`, and this one beside it. */
function graphqlUrl(environment) {
    const named = environment['GITHUB_GRAPHQL_URL'];
    if (named)
        return named;
    const rest = (environment['GITHUB_API_URL'] || 'https://api.github.com').replace(/\/+$/, '');
    return `${rest.replace(/\/v3$/, '')}/graphql`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/policy/configuration-error.js
var configuration_error = __webpack_require__(63303);
// EXTERNAL MODULE: ./lib/policy/configuration.js
var configuration = __webpack_require__(52876);
;// CONCATENATED MODULE: ./lib/policy/inputs.js
/** The inputs of `action.yml`: which of them stand for keys of the configuration, and how their text becomes a value. */

const inputs = [
    { name: 'token', as: 'text' },
    { name: 'config-file', as: 'text' },
    { name: 'path', as: 'text' },
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
    { name: 'summary-comment', key: ['comments', 'summary'], as: 'boolean' },
    { name: 'show-matches', key: ['comments', 'show-matches'], as: 'boolean' },
    { name: 'label-fail', key: ['labels', 'fail'], as: 'text' },
    { name: 'label-needs-review', key: ['labels', 'needs-review'], as: 'text' },
    { name: 'label-incomplete', key: ['labels', 'incomplete'], as: 'text' },
    { name: 'review-teams', key: ['review-request', 'teams'], as: 'list' },
    { name: 'review-from', key: ['review-request', 'from'], as: 'text' },
    { name: 'check-run', key: ['check-run'], as: 'boolean' },
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
    return (0,configuration/* readLayer */.w)(configurationFromInputs(get), known, (path) => `input ${inputName(path)}`);
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
            if (!(error instanceof configuration_error/* ConfigurationError */.j))
                throw error;
            mistakes.push(...error.mistakes);
            return undefined;
        }
    };
    const token = inputOf(environment, 'token');
    if (token === '') {
        mistakes.push('input token must be a token of GitHub; found nothing. Leave it out to use the token of the job.');
    }
    const configFile = attempt(() => repositoryPath(environment, 'config-file'));
    const path = attempt(() => repositoryPath(environment, 'path'));
    const jsonFile = attempt(() => writablePath(environment, 'json-file'));
    const sarifFile = attempt(() => writablePath(environment, 'sarif-file'));
    const layer = attempt(() => readInputs((name) => inputOf(environment, name), known));
    if (layer === undefined || mistakes.length > 0)
        throw new configuration_error/* ConfigurationError */.j(mistakes);
    return {
        token,
        layer,
        ...(configFile === undefined ? {} : { configFile }),
        ...(path === undefined ? {} : { path }),
        ...(jsonFile === undefined ? {} : { jsonFile }),
        ...(sarifFile === undefined ? {} : { sarifFile })
    };
}
function repositoryPath(environment, name) {
    const text = inputOf(environment, name);
    if (text === '' || text === '.' || text === './')
        return undefined;
    const path = text.replace(/^\.\//, '').replace(/\/$/, '');
    if (path.startsWith('/') || path.split('/').some((part) => part === '' || part === '.' || part === '..')) {
        throw new configuration_error/* ConfigurationError */.j(`input ${name} must be the path of a file from the root of the repository; found "${text}".`);
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
        throw new configuration_error/* ConfigurationError */.j(`input ${name} must be a path inside the workspace or the runner's temporary folder; found "${text}".`);
    }
    return path;
}
/** Whether an absolute path lies below a folder. */
function isInside(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '' && way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}

// EXTERNAL MODULE: ./lib/host/github/log.js + 1 modules
var log = __webpack_require__(46537);
;// CONCATENATED MODULE: ./lib/policy/catalogue.generated.js
const catalogue = [
    {
        id: 'python-discord',
        title: 'Python Discord Code of Conduct Policies',
        link: 'https://www.pythondiscord.com/pages/code-of-conduct/',
        credit: 'Summaries of the Python Discord Code of Conduct Policies by Python Discord (https://www.pythondiscord.com/pages/code-of-conduct/), licensed under a Creative Commons Attribution license, version not named, and adapted in part from the Adafruit Community Code of Conduct, the Django Code of Conduct and the Rust Code of Conduct. The clauses are retold in other words here, not quoted',
        appeal: {
            promised: true,
            route: 'Send a direct message to ModMail from the Discord server, or an e-mail to the address on the policy\'s page, with your Discord user name and id, the decision you appeal, and your reason. Appeals stay confidential',
            link: 'https://www.pythondiscord.com/pages/code-of-conduct/#appeal-procedure'
        },
        reporting: {
            route: 'Send a direct message to ModMail from the Discord server, or an e-mail to the address on the policy\'s page; where it cannot wait, mention the moderators on the server. Anybody may report, witnesses too',
            link: 'https://www.pythondiscord.com/pages/code-of-conduct/#reporting-guide'
        },
        clauses: [
            {
                id: 'python-discord/moderation.roles',
                kind: 'process',
                summary: 'Only moderators, admins and owners enforce the rules',
                heading: 'Moderation Policy',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#moderation-policy',
                rules: ['moderation/suppression-added'],
                servedBy: 'Configuration and waivers are read from the base revision, so that the branch under review cannot excuse itself, and each waiver or setting that a change brings along is pointed out for a moderator to agree to. Planned: commands that count only from people whose role the host confirms'
            },
            {
                id: 'python-discord/moderation.unlisted',
                kind: 'process',
                summary: 'What moderators find inappropriate is not allowed, whether a rule lists it or not',
                heading: 'Moderation Policy',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#moderation-policy',
                rules: [],
                servedBy: 'Planned: a moderator can hold a pull request with a reason, and the check then fails and names it'
            },
            {
                id: 'python-discord/moderation.no-public-dispute',
                kind: 'process',
                summary: 'Disagreement with a moderator goes to a private channel, not into the thread',
                heading: 'Moderation Policy',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#moderation-policy',
                rules: [],
                servedBy: 'Every comment and review ends with the private contacts configured under `moderation`, and none invites an argument'
            },
            {
                id: 'python-discord/moderation.appeal',
                kind: 'process',
                summary: 'Whoever disagrees with a decision can appeal it',
                heading: 'Moderation Policy',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#moderation-policy',
                rules: [],
                servedBy: 'The summary of every check tells how to appeal under each selected policy'
            },
            {
                id: 'python-discord/reporting.anyone',
                kind: 'process',
                summary: 'Any member of the community may report a violation, and witnesses are encouraged to',
                heading: 'Reporting Guide',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#reporting-guide',
                rules: [],
                servedBy: 'The summary shows the contacts and the reporting routes to every reader, and says that witnesses may report'
            },
            {
                id: 'python-discord/reporting.mention',
                kind: 'process',
                summary: 'When moderators are needed at once, mention them',
                heading: 'Reporting Guide',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#reporting-guide',
                rules: [],
                servedBy: 'Planned: one mention a pull request, for urgent clauses alone, where configured'
            },
            {
                id: 'python-discord/reporting.private-message',
                kind: 'process',
                summary: 'A violation can be reported by private message',
                heading: 'Reporting Guide',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#reporting-guide',
                rules: [],
                servedBy: 'The contacts configured under `moderation` whose link is a page, in the summary'
            },
            {
                id: 'python-discord/reporting.email',
                kind: 'process',
                summary: 'A violation can be reported by e-mail',
                heading: 'Reporting Guide',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#reporting-guide',
                rules: [],
                servedBy: 'The contacts configured under `moderation` whose link is an e-mail address, in the summary'
            },
            {
                id: 'python-discord/appeal.content',
                kind: 'process',
                summary: 'An appeal names who appeals, the decision in question and the reason',
                heading: 'Appeal Procedure',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#appeal-procedure',
                rules: [],
                servedBy: 'The summary holds a letter with these parts, filled in where they are known, and e-mail contacts open with it'
            },
            {
                id: 'python-discord/appeal.confidential',
                kind: 'process',
                summary: 'What is said in an appeal stays among the moderators',
                heading: 'Appeal Procedure',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#appeal-procedure',
                rules: [],
                servedBy: 'Contacts are pages or e-mail addresses, never the thread, and text that a sensitive rule matched is masked wherever the public reads'
            },
            {
                id: 'python-discord/credits',
                kind: 'process',
                summary: 'Parts taken from other codes of conduct name them, and the page names its own license',
                heading: 'License',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#license',
                rules: ['attribution/chain-broken', 'attribution/changes-not-stated', 'attribution/endorsement', 'attribution/image-credit', 'attribution/incomplete', 'attribution/quotation', 'attribution/removed', 'attribution/stack-overflow', 'attribution/uncredited-copy'],
                servedBy: 'The rules about credits'
            }
        ]
    },
    {
        id: 'pyworldwide',
        title: 'PyWorldWide Docs Acceptable Use Policy',
        link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
        credit: 'Summaries of the PyWorldWide Docs Acceptable Use Policy, which is licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/) and is a modified form of PyPI\'s Acceptable Use Policies (https://policies.python.org/pypi.org/Acceptable-Use-Policy/), themselves based on GitHub\'s Acceptable Use Policies (https://docs.github.com/en/site-policy/acceptable-use-policies/). The clauses are retold in other words here, not quoted',
        appeal: {
            promised: false,
            route: 'This policy promises no appeal: what its staff decide is final. Before staff act, a second look can be asked for in private'
        },
        reporting: {
            route: 'Report a violation by the route that the Code of Conduct describes',
            link: 'https://policies.python.org/python.org/code-of-conduct/'
        },
        clauses: [
            {
                id: 'pyworldwide/good-faith',
                kind: 'assist',
                summary: 'Work together in good faith and treat each other well; where the policy leaves a doubt, it is read in favor of users as a whole',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/unlawful',
                kind: 'assist',
                summary: 'Neither do nor promote what the law forbids',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/defamation',
                kind: 'assist',
                summary: 'Do not damage somebody\'s name with false claims, and do not defraud people',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/discrimination',
                kind: 'decide',
                summary: 'Do not discriminate against a person or a group, and do not abuse them',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/deception',
                kind: 'assist',
                summary: 'Do not publish false or misleading content that is likely to harm the public, such as its health, its safety or its elections',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/infringement',
                kind: 'decide',
                summary: 'Publish only what you have the right to publish, with respect for copyright, marks, patents, trade secrets and the right to one\'s own likeness',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: ['attribution/chain-broken', 'attribution/changes-not-stated', 'attribution/endorsement', 'attribution/image-credit', 'attribution/incomplete', 'attribution/quotation', 'attribution/removed', 'attribution/stack-overflow', 'attribution/uncredited-copy', 'license/ambiguous', 'license/changed', 'license/foreign-notice', 'license/incompatible-source', 'license/missing', 'license/not-allowed', 'license/reuse', 'license/text-tampered', 'license/unknown-id']
            },
            {
                id: 'pyworldwide/license-keys',
                kind: 'decide',
                summary: 'Do not share product keys without authority, nor programs that make keys, get around key checks or stretch a trial',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/bulk-activity',
                kind: 'decide',
                summary: 'Do not spam, and do not act in bulk by machine or by coordinated accounts that pretend to be independent',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/bulk-activity.mining',
                kind: 'decide',
                summary: 'Do not use the service to mine cryptocurrency',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/promotion',
                kind: 'decide',
                summary: 'Do not spread advertising and promotions in bulk',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/get-rich-quick',
                kind: 'decide',
                summary: 'Do not pass on advertising nobody asked for, such as schemes that promise quick wealth',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/inauthentic',
                kind: 'assist',
                summary: 'Do not interact through fake accounts or machines that pose as people',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/obfuscation',
                kind: 'decide',
                summary: 'Do not hide what a text or a program really says or does',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: ['obfuscation/bidirectional-control', 'obfuscation/combining-marks', 'obfuscation/encoded-payload', 'obfuscation/hidden-html', 'obfuscation/hidden-instruction', 'obfuscation/invisible-character', 'obfuscation/misleading-extension', 'obfuscation/mixed-script']
            },
            {
                id: 'pyworldwide/secondary-market',
                kind: 'decide',
                summary: 'Do not trade in fake accounts, bought votes and the like, and do not take part in such markets',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/abuse-relay',
                kind: 'assist',
                summary: 'Do not use these pages as a base for abuse that happens elsewhere',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/phishing',
                kind: 'decide',
                summary: 'Do not trick people into giving away secrets or visiting a site other than the one they expect',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: ['links/text-mismatch']
            },
            {
                id: 'pyworldwide/server-load',
                kind: 'assist',
                summary: 'Do not burden the servers with excessive automated activity',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/harassment',
                kind: 'decide',
                summary: 'Do not bully, harass or abuse anybody, and do not encourage others to; disagreement and criticism of public figures, projects and matters of public interest are not meant',
                heading: 'Bullying and Harassment',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#bullying-and-harassment',
                rules: []
            },
            {
                id: 'pyworldwide/harassment.personal-attack',
                kind: 'decide',
                summary: 'Do not attack a particular person',
                heading: 'Bullying and Harassment',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#bullying-and-harassment',
                rules: []
            },
            {
                id: 'pyworldwide/harassment.piling-on',
                kind: 'assist',
                summary: 'Do not join or organize a crowd against somebody',
                heading: 'Bullying and Harassment',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#bullying-and-harassment',
                rules: []
            },
            {
                id: 'pyworldwide/harassment.following',
                kind: 'people',
                summary: 'Do not intimidate somebody by following them from place to place',
                heading: 'Bullying and Harassment',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#bullying-and-harassment',
                rules: [],
                servedBy: 'The reviewer\'s checklist; one pull request cannot show a pattern across the platform'
            },
            {
                id: 'pyworldwide/harassment.sexual-advances',
                kind: 'decide',
                summary: 'Do not direct sexual advances or remarks at somebody',
                heading: 'Bullying and Harassment',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#bullying-and-harassment',
                rules: []
            },
            {
                id: 'pyworldwide/harassment.bad-faith',
                kind: 'people',
                summary: 'Do not join a discussion insincerely, to start a quarrel or to spoil it',
                heading: 'Bullying and Harassment',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#bullying-and-harassment',
                rules: [],
                servedBy: 'The reviewer\'s checklist; sincerity cannot be read from a text alone'
            },
            {
                id: 'pyworldwide/harassment.evasion',
                kind: 'assist',
                summary: 'Do not open further accounts to get around a moderator\'s decision',
                heading: 'Bullying and Harassment',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#bullying-and-harassment',
                rules: []
            },
            {
                id: 'pyworldwide/disruption',
                kind: 'assist',
                summary: 'Keep to the subject, and do not spoil the work of other users again and again or in a grave way',
                heading: 'Disrupting the Experience of Other Users',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#disrupting-the-experience-of-other-users',
                rules: []
            },
            {
                id: 'pyworldwide/privacy',
                kind: 'decide',
                summary: 'Do not publish other people\'s personal information without their consent; context counts, and so does whether they publish it themselves',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: ['privacy/bank-account', 'privacy/coordinates', 'privacy/dossier', 'privacy/email-address', 'privacy/health-record', 'privacy/image-metadata', 'privacy/national-id', 'privacy/payment-card', 'privacy/phone-number', 'privacy/street-address']
            },
            {
                id: 'pyworldwide/privacy.email',
                kind: 'decide',
                summary: 'Do not publish somebody\'s private e-mail address',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: ['privacy/email-address']
            },
            {
                id: 'pyworldwide/privacy.phone',
                kind: 'decide',
                summary: 'Do not publish somebody\'s phone number',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: ['privacy/phone-number']
            },
            {
                id: 'pyworldwide/privacy.location',
                kind: 'decide',
                summary: 'Do not publish where somebody lives or can privately be found',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: ['privacy/coordinates', 'privacy/image-metadata', 'privacy/street-address']
            },
            {
                id: 'pyworldwide/privacy.financial',
                kind: 'decide',
                summary: 'Do not publish somebody\'s bank account or payment card',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: ['privacy/bank-account', 'privacy/payment-card']
            },
            {
                id: 'pyworldwide/privacy.national-id',
                kind: 'decide',
                summary: 'Do not publish the number by which a state knows somebody, such as a social security number',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: ['privacy/national-id']
            },
            {
                id: 'pyworldwide/privacy.credentials',
                kind: 'decide',
                summary: 'Do not publish passwords, keys or other secrets that open an account',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: ['secrets/generic', 'secrets/password', 'secrets/private-key', 'secrets/provider-token']
            },
            {
                id: 'pyworldwide/privacy.medical',
                kind: 'assist',
                summary: 'Do not publish somebody\'s health records or biometric data',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: ['privacy/health-record']
            },
            {
                id: 'pyworldwide/privacy.other',
                kind: 'assist',
                summary: 'Do not publish other private facts that put somebody at risk, nor gather scattered facts into a file on a person',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: ['privacy/dossier']
            },
            {
                id: 'pyworldwide/privacy.photos',
                kind: 'assist',
                summary: 'Do not publish pictures or films of somebody made or spread without their consent, least of all where that endangers them',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: ['privacy/image-metadata']
            },
            {
                id: 'pyworldwide/privacy.collectors',
                kind: 'people',
                summary: 'Whoever collects personal data here keeps to the privacy policy, secures it, and answers requests to remove it',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: [],
                servedBy: 'The reviewer\'s checklist; what a collector does with data lies outside the pull request'
            },
            {
                id: 'pyworldwide/reporting',
                kind: 'people',
                summary: 'Report violations by the route that the code of conduct describes',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/python.org/code-of-conduct/',
                rules: [],
                servedBy: 'The reviewer\'s checklist; the reporting route of this policy and the contacts configured under `moderation`'
            },
            {
                id: 'pyworldwide/hate.attack',
                kind: 'decide',
                summary: 'Do not mock, attack or exclude people for what they believe or for who they are',
                heading: 'Hate Speech and Discrimination',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#hate-speech-and-discrimination',
                rules: []
            },
            {
                id: 'pyworldwide/hate.extremism',
                kind: 'assist',
                summary: 'Do not show allegiance to terrorist or violent extremist organizations',
                heading: 'Hate Speech and Discrimination',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#hate-speech-and-discrimination',
                rules: []
            },
            {
                id: 'pyworldwide/hate.groups',
                kind: 'assist',
                summary: 'Do not support hate groups or conspiracy theories built on hate',
                heading: 'Hate Speech and Discrimination',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#hate-speech-and-discrimination',
                rules: []
            },
            {
                id: 'pyworldwide/hate.symbols',
                kind: 'assist',
                summary: 'Do not share signs or pictures that stand for hate',
                heading: 'Hate Speech and Discrimination',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#hate-speech-and-discrimination',
                rules: []
            },
            {
                id: 'pyworldwide/hate.slurs',
                kind: 'decide',
                summary: 'Do not use slurs, harmful stereotypes or words that deny people their humanity',
                heading: 'Hate Speech and Discrimination',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#hate-speech-and-discrimination',
                rules: []
            },
            {
                id: 'pyworldwide/hate.gender',
                kind: 'decide',
                summary: 'Do not attack anybody for the gender they are taken to have',
                heading: 'Hate Speech and Discrimination',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#hate-speech-and-discrimination',
                rules: []
            },
            {
                id: 'pyworldwide/hate.dog-whistles',
                kind: 'assist',
                summary: 'Do not promote hate or abuse in code words or signs meant for insiders',
                heading: 'Hate Speech and Discrimination',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#hate-speech-and-discrimination',
                rules: []
            },
            {
                id: 'pyworldwide/impersonation',
                kind: 'assist',
                summary: 'Do not pose as another person or organization, and do not claim ties that you do not have',
                heading: 'Impersonation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#impersonation',
                rules: []
            },
            {
                id: 'pyworldwide/impersonation.profile',
                kind: 'people',
                summary: 'Do not copy another user\'s picture or profile to mislead',
                heading: 'Impersonation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#impersonation',
                rules: [],
                servedBy: 'The reviewer\'s checklist; profiles are no part of a pull request'
            },
            {
                id: 'pyworldwide/impersonation.email',
                kind: 'decide',
                summary: 'Do not publish under another user\'s e-mail address',
                heading: 'Impersonation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#impersonation',
                rules: []
            },
            {
                id: 'pyworldwide/impersonation.name',
                kind: 'assist',
                summary: 'Do not take a user, organization or project name so close to another that people are deceived; a mere likeness is not enough',
                heading: 'Impersonation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#impersonation',
                rules: []
            },
            {
                id: 'pyworldwide/misinformation.medical',
                kind: 'assist',
                summary: 'Do not make medical claims that science does not support and that put people\'s health at risk',
                heading: 'Misinformation and Disinformation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#misinformation-and-disinformation',
                rules: []
            },
            {
                id: 'pyworldwide/misinformation.media',
                kind: 'people',
                summary: 'Do not publish pictures or sound altered so as to deceive the public',
                heading: 'Misinformation and Disinformation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#misinformation-and-disinformation',
                rules: [],
                servedBy: 'The reviewer\'s checklist; no honest detector of altered media is at hand'
            },
            {
                id: 'pyworldwide/misinformation.civic',
                kind: 'assist',
                summary: 'Do not publish falsehoods that keep people from voting or from taking part in public life',
                heading: 'Misinformation and Disinformation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#misinformation-and-disinformation',
                rules: []
            },
            {
                id: 'pyworldwide/misinformation.groups',
                kind: 'assist',
                summary: 'Do not make unsupported claims that turn people against a group',
                heading: 'Misinformation and Disinformation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#misinformation-and-disinformation',
                rules: []
            },
            {
                id: 'pyworldwide/obscenity',
                kind: 'decide',
                summary: 'Do not publish pornography or sexual content meant only to arouse or to shock; art, teaching, history, journalism and help for victims are not meant',
                heading: 'Sexually Obscene Content',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#sexually-obscene-content',
                rules: []
            },
            {
                id: 'pyworldwide/obscenity.intimate-imagery',
                kind: 'assist',
                summary: 'Do not publish or offer intimate pictures of somebody without their consent',
                heading: 'Sexually Obscene Content',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#sexually-obscene-content',
                rules: []
            },
            {
                id: 'pyworldwide/obscenity.minors',
                kind: 'decide',
                summary: 'Never publish anything tied to the sexual exploitation or abuse of minors; no context excuses it',
                heading: 'Sexually Obscene Content',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#sexually-obscene-content',
                rules: []
            },
            {
                id: 'pyworldwide/threats',
                kind: 'decide',
                summary: 'Do not threaten anybody with harm, and do not call for, plan or promote violence',
                heading: 'Threats of Violence and Gratuitously Violent Content',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#threats-of-violence-and-gratuitously-violent-content',
                rules: []
            },
            {
                id: 'pyworldwide/violence',
                kind: 'assist',
                summary: 'Do not glorify violence against people or animals, and do not depict it for its own sake',
                heading: 'Threats of Violence and Gratuitously Violent Content',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#threats-of-violence-and-gratuitously-violent-content',
                rules: []
            },
            {
                id: 'pyworldwide/violence.self-harm',
                kind: 'decide',
                summary: 'Do not encourage anybody to harm themselves',
                heading: 'Threats of Violence and Gratuitously Violent Content',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#threats-of-violence-and-gratuitously-violent-content',
                rules: []
            },
            {
                id: 'pyworldwide/usage-limits',
                kind: 'assist',
                summary: 'Do not use the service far more heavily than others who use it for the like',
                heading: 'Usage Limits',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#usage-limits',
                rules: []
            },
            {
                id: 'pyworldwide/usage-limits.intrusion',
                kind: 'assist',
                summary: 'Do not disrupt or enter services, devices, data, accounts or networks without authority',
                heading: 'Usage Limits',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#usage-limits',
                rules: []
            },
            {
                id: 'pyworldwide/usage-limits.scraping',
                kind: 'assist',
                summary: 'Do not use information gathered here to spam people or to sell their personal data; collecting through the API is not scraping',
                heading: 'Usage Limits',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#usage-limits',
                rules: []
            },
            {
                id: 'pyworldwide/enforcement',
                kind: 'people',
                summary: 'Staff decide freely how to answer a violation, and what they decide is not taken back',
                heading: 'Violations and Enforcement',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#violations-and-enforcement',
                rules: [],
                servedBy: 'The reviewer\'s checklist; no appeal is promised under this policy, a second look can be asked for before staff act'
            },
            {
                id: 'pyworldwide/credits',
                kind: 'decide',
                summary: 'Adapted text names its source and its license and says that it was changed, as the policy itself does',
                heading: 'Credits & License',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#credits-license',
                rules: ['attribution/chain-broken', 'attribution/changes-not-stated', 'attribution/endorsement', 'attribution/image-credit', 'attribution/incomplete', 'attribution/quotation', 'attribution/removed', 'attribution/stack-overflow', 'attribution/uncredited-copy', 'license/ambiguous', 'license/changed', 'license/foreign-notice', 'license/incompatible-source', 'license/missing', 'license/not-allowed', 'license/reuse', 'license/text-tampered', 'license/unknown-id']
            }
        ]
    },
    {
        id: 'stack-exchange',
        title: 'Stack Exchange Network Acceptable Use Policy',
        link: 'https://stackoverflow.com/legal/acceptable-use-policy',
        credit: 'Summaries of the Stack Exchange Network Acceptable Use Policy by Stack Exchange, Inc., which states no license for its text. The clauses are retold in other words here, not quoted',
        appeal: {
            promised: true,
            route: 'Any action taken under this policy can be appealed by the contact form',
            link: 'https://stackoverflow.com/contact'
        },
        reporting: {
            route: 'Report a violation by the contact form, and infringement of copyright by the DMCA process',
            link: 'https://stackoverflow.com/contact'
        },
        clauses: [
            {
                id: 'stack-exchange/notice',
                kind: 'people',
                summary: 'Where possible, people are told in good faith before something is done about their content',
                heading: 'Stack Exchange Network Acceptable Use Policy',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: [],
                servedBy: 'The reviewer\'s checklist; the check itself says what it saw, which clause asks and how to mend it before anybody acts'
            },
            {
                id: 'stack-exchange/appeal',
                kind: 'people',
                summary: 'Any action taken under the policy can be appealed by the contact form',
                heading: 'Stack Exchange Network Acceptable Use Policy',
                link: 'https://stackoverflow.com/contact',
                rules: [],
                servedBy: 'The reviewer\'s checklist; the appeal route of this policy'
            },
            {
                id: 'stack-exchange/illegal-use',
                kind: 'assist',
                summary: 'Do not use the network for what the law forbids, defamation included',
                heading: 'Illegal Use',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/spam',
                kind: 'decide',
                summary: 'Do not promote a product unasked or without saying that you gain from it, do not earn money or traffic by deception, and post nothing meaningless or beside the point',
                heading: 'Spam',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/phishing',
                kind: 'decide',
                summary: 'Do not deceive people into giving away passwords, keys or facts about themselves',
                heading: 'Phishing',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: ['links/text-mismatch']
            },
            {
                id: 'stack-exchange/doxing',
                kind: 'decide',
                summary: 'Without explicit consent, publish nothing that identifies people or endangers them and that they have not plainly made public, true or not',
                heading: 'Doxing',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: ['privacy/bank-account', 'privacy/coordinates', 'privacy/dossier', 'privacy/email-address', 'privacy/health-record', 'privacy/image-metadata', 'privacy/national-id', 'privacy/payment-card', 'privacy/phone-number', 'privacy/street-address', 'secrets/generic', 'secrets/password', 'secrets/private-key', 'secrets/provider-token']
            },
            {
                id: 'stack-exchange/malicious-urls',
                kind: 'decide',
                summary: 'Do not link to addresses made for a scam, an attack or a fraud',
                heading: 'Malicious URLs',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: ['links/text-mismatch']
            },
            {
                id: 'stack-exchange/identity-theft',
                kind: 'assist',
                summary: 'Do not pose as a real person or organization',
                heading: 'Identity Theft',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/disruption',
                kind: 'assist',
                summary: 'Do not try to exploit, overload or disturb the network',
                heading: 'Disruptions and Exploits',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/intellectual-property',
                kind: 'decide',
                summary: 'Do not infringe copyright, marks, patents or trade secrets, and keep to what a license asks, such as credit and notices',
                heading: 'Unauthorized Use of Intellectual Property',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: ['attribution/chain-broken', 'attribution/changes-not-stated', 'attribution/endorsement', 'attribution/image-credit', 'attribution/incomplete', 'attribution/quotation', 'attribution/removed', 'attribution/stack-overflow', 'attribution/uncredited-copy', 'license/ambiguous', 'license/changed', 'license/foreign-notice', 'license/incompatible-source', 'license/missing', 'license/not-allowed', 'license/reuse', 'license/text-tampered', 'license/unknown-id']
            },
            {
                id: 'stack-exchange/copyright-notice',
                kind: 'people',
                summary: 'Infringement of copyright is reported by the DMCA process',
                heading: 'Unauthorized Use of Intellectual Property',
                link: 'https://policies.stackoverflow.co/company/dmca-takedown',
                rules: [],
                servedBy: 'The reviewer\'s checklist; the reporting route of this policy'
            },
            {
                id: 'stack-exchange/mass-registration',
                kind: 'assist',
                summary: 'Do not register accounts in bulk, by hand or by machine, without prior approval in writing',
                heading: 'Mass Registration and Automation',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/sexual-content',
                kind: 'decide',
                summary: 'Do not post sexually explicit content or links to it where a site\'s subject does not reasonably call for it',
                heading: 'Sexually Explicit Material',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/sexual-content.minors',
                kind: 'decide',
                summary: 'Never post anything that shows the sexual exploitation or abuse of minors, whatever a site\'s subject',
                heading: 'Sexually Explicit Material',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/framing',
                kind: 'decide',
                summary: 'Do not imitate the network\'s looks or workings by frames, mirrors or deep links; uses for accessibility are not meant',
                heading: 'Framing and Mirroring',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/scraping.competing',
                kind: 'assist',
                summary: 'Do not collect content by machine to build a similar or competing service, unless allowed in writing',
                heading: 'Content Scraping/Bot Policy',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/scraping.ai-training',
                kind: 'assist',
                summary: 'Do not collect content by machine to build, train, test or improve machine learning, unless allowed in writing',
                heading: 'Content Scraping/Bot Policy',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/scraping.volume',
                kind: 'assist',
                summary: 'Do not collect content by machine so fast or so much that others are hindered',
                heading: 'Content Scraping/Bot Policy',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            }
        ]
    }
];

// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(91116);
// EXTERNAL MODULE: ./lib/report/counts.js
var counts = __webpack_require__(35836);
// EXTERNAL MODULE: ./lib/report/summary.js + 1 modules
var summary = __webpack_require__(20260);
// EXTERNAL MODULE: ./lib/host/cannot-judge.js
var cannot_judge = __webpack_require__(21377);
// EXTERNAL MODULE: ./lib/host/github/runner.js + 4 modules
var runner = __webpack_require__(29184);
;// CONCATENATED MODULE: ./lib/host/github/outputs.js


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
/** Sets outputs, where there is a runner to read them; where a name is set again, the later value counts. */
function setOutputs(outputs) {
    if (!process.env['GITHUB_OUTPUT'])
        return;
    try {
        for (const [name, value] of Object.entries(outputs))
            (0,runner/* setOutput */.u)(name, value);
    }
    catch (cause) {
        throw new cannot_judge/* CannotJudge */.R('The file that GITHUB_OUTPUT names cannot be written, so later steps would not hear of the result.', { cause });
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
/** The page of what was judged: the pull request, or the commit where there is none. */
function matterUrl(environment, target, commit) {
    const page = target.number === undefined ? `commit/${commit}` : `pull/${target.number}`;
    return `${repositoryUrl(environment, target)}/${page}`;
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
/** Publishes a judgement. Only what needs no permission can make it fail: what is written on the pull request cannot. */
async function publish(client, judgement, environment) {
    const { report, configuration, pullRequest, target } = judgement;
    await writeFiles(judgement, environment);
    setOutputs({ ...outputsOf(report, judgement.inputs), posted: 0 });
    for (const annotation of (0,annotations/* annotations */.hk)(report))
        (0,log/* announce */.iP)(annotation);
    (0,log/* say */.cv)(`goodfaith ${report.tool.version} read commit ${pullRequest.headSha.slice(0, 12)}: ${(0,counts/* tally */.N4)(report)}.`);
    const context = summaryContext(judgement, environment);
    const summarize = summaryOf(report, environment);
    const willSpeak = report.findings.length > 0 && configuration.comments.post;
    const { number } = target;
    if (number === undefined)
        return summarize(context); // there is no pull request to comment on
    await summarize({ ...context, ...(report.findings.length === 0 ? {} : { posting: willSpeak ? unanswered : off }) });
    if (!mayWrite(judgement))
        return;
    const { post } = await __webpack_require__.e(/* import() */ 2879).then(__webpack_require__.bind(__webpack_require__, 72879));
    const posted = await post(client, { ...target, number }, report, {
        review: {
            change: judgement.change.shown,
            most: configuration.comments.most,
            headSha: pullRequest.headSha,
            policies: catalogue,
            contacts: configuration.moderation.contacts,
            showMatches: configuration.comments.showMatches,
            ...summaryAddress(target, environment)
        },
        summary: context,
        configuration,
        fromFork: pullRequest.fromFork,
        ...runOf(environment)
    });
    const { posting, settled, undone, comments } = posted;
    if (posting !== undefined || settled > 0 || undone.length > 0) {
        await summarize({ ...context, ...(posting === undefined ? {} : { posting }), settled, undone });
    }
    setOutputs({ posted: comments });
    for (const line of closingLines(posted))
        (0,log/* say */.cv)(line);
}
/** Comments of earlier runs may have to be settled although nothing was found; not so where nobody has commented on a change without docs. */
function mayWrite({ report, configuration, pullRequest }) {
    const { comments, labels, checkRun } = configuration;
    const quiet = report.findings.length === 0 && report.files.checked === 0 && pullRequest.reviewComments === 0;
    return (comments.post && !quiet) || comments.summary || checkRun || Object.keys(labels).length > 0;
}
const off = { state: 'off' };
/** Which check this is, and its number: the runner counts runs of a repository up, and attempts of a run. */
function runOf(environment) {
    const number = (name) => Number(/^\d{1,15}$/.exec(environment[name] ?? '')?.[0] ?? 0);
    const key = [environment['GITHUB_WORKFLOW'] ?? '', environment['GITHUB_JOB'] ?? ''].join('/').slice(0, 60);
    return { key, run: [number('GITHUB_RUN_ID'), number('GITHUB_RUN_ATTEMPT')] };
}
function closingLines({ posting, comments, settled, undone }) {
    const permissionOf = ({ permission }) => permission === undefined ? '' : ` The permission it takes is \`${permission}\`.`;
    const said = posting?.state === 'not-posted'
        ? [
            `Comments were not posted: ${posting.reason ?? 'GitHub refused'}.${permissionOf(posting)} The verdict stands without them.`
        ]
        : posting?.state === 'said'
            ? ['Everything here was said on the pull request before; nothing was posted.']
            : posting?.state === 'posted'
                ? [`A review was posted, with ${(0,counts/* counted */.hS)(comments, 'comment')} on lines and files.`]
                : [];
    return [
        ...said,
        ...(settled === 0 ? [] : [`${(0,counts/* counted */.hS)(settled, 'earlier comment')} settled: what was pointed at is gone.`]),
        ...undone.map((one) => `${one.what}: ${one.reason ?? 'GitHub refused'}.${permissionOf(one)}`)
    ];
}
async function writeFiles({ report, inputs }, environment) {
    const roots = writableRoots(environment);
    if (inputs.jsonFile !== undefined) {
        const { jsonReport } = await __webpack_require__.e(/* import() */ 9694).then(__webpack_require__.bind(__webpack_require__, 29694));
        await writeReportFile(inputs.jsonFile, jsonReport(report), roots);
    }
    if (inputs.sarifFile !== undefined) {
        const { sarifReport } = await __webpack_require__.e(/* import() */ 123).then(__webpack_require__.bind(__webpack_require__, 20123));
        const { rules } = await Promise.all(/* import() */[__webpack_require__.e(9549), __webpack_require__.e(1560), __webpack_require__.e(3185), __webpack_require__.e(4324)]).then(__webpack_require__.bind(__webpack_require__, 14324));
        const described = rules.map(({ meta: { id, severity, summary, why, remedy } }) => ({
            id,
            severity,
            summary,
            why,
            remedy
        }));
        const options = { rules: described, catalogue: catalogue, informationUri: homePage(environment) };
        await writeReportFile(inputs.sarifFile, sarifReport(report, options), roots);
    }
}
function summaryContext(judgement, environment) {
    const { configuration, pullRequest, target, preview } = judgement;
    return {
        policies: catalogue,
        contacts: configuration.moderation.contacts,
        showMatches: configuration.comments.showMatches,
        ...(preview === undefined ? {} : { preview }),
        blobUrl: (path, line) => lineUrl(environment, target, pullRequest.headSha, path, line),
        appellant: {
            ...(pullRequest.author ? { login: pullRequest.author.login, id: pullRequest.author.id } : {}),
            decision: matterUrl(environment, target, pullRequest.headSha)
        }
    };
}
/** Writes the summary, again with each call as more is known. A summary that cannot be written is told in the log. */
function summaryOf(report, environment) {
    const write = summaryWriter(environment['GITHUB_STEP_SUMMARY']);
    return async (context) => {
        try {
            await write((0,summary/* summaryMarkdown */.e)(report, context));
        }
        catch {
            (0,log/* say */.cv)('The summary could not be written: GITHUB_STEP_SUMMARY names no file that can be written.');
        }
    };
}
function summaryAddress(target, environment) {
    const address = runUrl(environment, target);
    return address === undefined ? {} : { summaryUrl: address };
}

;// CONCATENATED MODULE: ./lib/host/github/judge.js






/** Judges what an event is about and publishes the judgement; the result is the exit code: 0 green, 1 something must change, 2 could not judge. */
async function judge(event, environment, library) {
    const token = inputOf(environment, 'token');
    if (token !== '')
        (0,runner/* setSecret */.P)(token);
    const known = await library.known();
    const inputs = readActionInputs(environment, known);
    const client = await (0,github_client/* connect */.Ng)(token, environment);
    const imagesFor = async (configuration) => (await library.checkerOf(configuration)).images;
    const graph = graphOf(client, environment);
    const reading = { client, graph, inputs, environment, known, imagesFor };
    const matter = await matterOf(event, reading);
    const { configuration, input, trust } = matter;
    const checker = await library.checkerOf(configuration);
    const report = await checker.check(input, { trust, onSecret: log/* hideSecret */.DL });
    await publish(client, { report, inputs, ...matter }, environment);
    return conclude(report, configuration);
}
async function matterOf(event, reading) {
    if (event.kind === 'pull-request') {
        const { pullRequestMatter } = await Promise.all(/* import() */[__webpack_require__.e(1408), __webpack_require__.e(7421), __webpack_require__.e(87)]).then(__webpack_require__.bind(__webpack_require__, 90087));
        return pullRequestMatter(event, reading);
    }
    if (event.kind === 'commits') {
        const { commitsMatter } = await Promise.all(/* import() */[__webpack_require__.e(1408), __webpack_require__.e(7421), __webpack_require__.e(8042)]).then(__webpack_require__.bind(__webpack_require__, 28042));
        return commitsMatter(event, reading);
    }
    const { treeMatter } = await __webpack_require__.e(/* import() */ 4834).then(__webpack_require__.bind(__webpack_require__, 4834));
    return treeMatter(event, reading);
}
/** The closing line comes last: as an error it would take the place of a finding among the ten the runner shows. */
function conclude({ result }, { onReview, onIncomplete }) {
    const title = 'goodfaith';
    if (result === 'fail') {
        (0,log/* announce */.iP)({
            level: 'error',
            title,
            message: 'Something needs a change before this can pass; the summary of this run says what and why.'
        });
        return 1;
    }
    if (result === 'incomplete') {
        const message = 'Some of this change could not be checked; the summary of this run says what and why.';
        (0,log/* announce */.iP)({ level: onIncomplete === 'fail' ? 'error' : 'warning', title, message });
        return onIncomplete === 'fail' ? 2 : 0;
    }
    if (result === 'needs-review') {
        const message = 'A person should have a look at this change; the summary of this run says where and why.';
        (0,log/* announce */.iP)({ level: onReview === 'fail' ? 'error' : 'notice', title, message });
        return onReview === 'fail' ? 1 : 0;
    }
    (0,log/* say */.cv)('Nothing has to change.');
    return 0;
}


/***/ }),

/***/ 91116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hk: () => (/* binding */ annotations)
/* harmony export */ });
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61546);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35836);
/* harmony import */ var _place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18465);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18888);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35944);






const levels = ['error', 'warning', 'notice'];
/** How many lines a merged annotation names. */
const namedLines = 10;
/**
 * The annotations of a report, errors before warnings before notices, the surest of each level first.
 * While there is room each finding has its own; then those of one rule in one file are merged, and the last place says how many more there are.
 */
function annotations(report, { most = 10 } = {}) {
    return levels.flatMap((level) => {
        const findings = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_0__/* .mostSevereFirst */ .Q)(report.findings.filter((finding) => finding.severity === level));
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
        `${clauses.length === 1 ? 'Clause' : 'Clauses'}: ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(clauses.map(({ id }) => id))}.`
    ];
    return {
        level: severity,
        ...position(place),
        title: `goodfaith: ${ruleId}`,
        message: (0,_clip_js__WEBPACK_IMPORTED_MODULE_2__/* .clip */ .$)((0,_visible_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .R)(sentences.join(' ')), 4096)
    };
}
/** What the position cannot say: the lines of the version before the change, and the words of the pull request. */
function placeWords(place) {
    if (place.kind === 'pull-request')
        return [`Where: ${(0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .pullRequestPart */ .Iu)(place)}.`];
    if (place.kind !== 'text' || place.side === 'head')
        return [];
    const before = place.headPath === undefined ? '' : `, in ${place.path}`;
    return [`Found on ${(0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .lineWords */ .CI)(place.span, 'base')}${before}.`];
}
function alsoWords(more) {
    if (more.length === 0)
        return [];
    const lines = [...new Set(more.flatMap(({ span }) => span?.start.line ?? []))].sort((a, b) => a - b);
    const named = lines.length > namedLines ? [...lines.slice(0, namedLines), 'others'] : lines;
    const where = lines.length === 0 ? '' : `: ${lines.length === 1 ? 'line' : 'lines'} ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(named.map(String))}`;
    return [`The rule points at ${(0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(more.length, 'more place')} here${where}.`];
}
function position(place) {
    if (place.kind === 'pull-request')
        return {};
    if (place.kind === 'file')
        return { path: place.path };
    // The runner shows an annotation beside a file of the change only under the name the file has now.
    if (place.side === 'base')
        return { path: place.headPath ?? place.path };
    const { start, end } = place.span;
    const endLine = (0,_place_js__WEBPACK_IMPORTED_MODULE_4__/* .lastLine */ .fM)(place.span);
    if (endLine !== start.line)
        return { path: place.path, line: start.line, endLine };
    // A span that takes in the line ending ends on the next line; its last column is then unknown and left out.
    const columns = end.line === start.line ? { column: start.column, endColumn: Math.max(start.column, end.column - 1) } : {};
    return { path: place.path, line: start.line, endLine, ...columns };
}
function remainder(level, count, others) {
    const words = (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(count, others ? `more ${level}` : level);
    return { level, title: 'goodfaith', message: `${words}: see the summary of this run.` };
}


/***/ }),

/***/ 31101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf),
/* harmony export */   _: () => (/* binding */ fitting)
/* harmony export */ });
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


/***/ }),

/***/ 81288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ clauseIndex)
/* harmony export */ });
function clauseIndex(policies) {
    return new Map(policies.flatMap((policy) => policy.clauses.map((clause) => [clause.id, { clause, policy }])));
}


/***/ }),

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
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   hS: () => (/* binding */ counted),
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

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35944);
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
    const line = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text.replace(/\s+/g, ' '));
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
    const shown = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text);
    const fence = '`'.repeat(longestRun(shown) + 1);
    // Markdown takes one space off both ends when both have one, save from spaces alone; a backtick at an end would join the fence.
    const strips = shown.startsWith(' ') && shown.endsWith(' ') && /[^ ]/.test(shown);
    const padding = strips || shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${shown}${padding}${fence}`;
}
/** The text as it is, line by line, in a fenced block. */
function codeBlock(text) {
    const lines = text.split(/\r\n|\n|\r/).map(_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R);
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return [`${fence}text`, ...lines, fence].join('\n');
}
function longestRun(text) {
    return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0);
}
/** A link with the text as its words; the words alone unless `href` is an `https:` or `mailto:` address. Give it addresses of our own only. */
function link(text, href) {
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


/***/ }),

/***/ 44207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ matchIn)
/* harmony export */ });
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61546);

/** UTF-16 units of a match that are repeated. */
const longest = 200;
/** What was matched on the finding's first line, matches of sensitive rules in it masked; never what a sensitive rule matched. */
function matchIn({ excerpt, sensitive }) {
    if (excerpt === undefined || sensitive)
        return undefined;
    const match = excerpt.text.slice(excerpt.start - 1, excerpt.end - 1);
    return match.trim() === '' ? undefined : (0,_clip_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$)(match, longest);
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

/***/ 1734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qy: () => (/* binding */ secondLook),
/* harmony export */   ct: () => (/* binding */ contactLinks),
/* harmony export */   g8: () => (/* binding */ appealLetter)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35836);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63021);


/** The contacts for all policies and for one of these, as links in a sentence; empty when there are none. */
function contactLinks(contacts, policies, letter) {
    const concerned = contacts.filter(({ policy }) => policy === undefined || policies.includes(policy));
    return (0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(concerned.map((contact) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(contact.name, withLetter(contact.link, letter))));
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


/***/ }),

/***/ 20260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ summaryComment),
  e: () => (/* binding */ summaryMarkdown)
});

// EXTERNAL MODULE: ./lib/report/budget.js
var budget = __webpack_require__(31101);
// EXTERNAL MODULE: ./lib/report/clause-index.js
var clause_index = __webpack_require__(81288);
// EXTERNAL MODULE: ./lib/report/clip.js
var clip = __webpack_require__(61546);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
;// CONCATENATED MODULE: ./lib/report/configuration-preview.js
/** What a proposed configuration would change, for the summary: it counts once it is merged, and only then. */


/** The most lines, and characters of one value, that are shown. */
const most = 20;
const longestValue = 200;
/** Markdown for the summary. */
function previewPart({ path, mistakes, changes }) {
    const lines = mistakes.length > 0
        ? mistakes.map((mistake) => (0,markdown/* escapeText */.X1)((0,clip/* clip */.$)(mistake, 1000)))
        : changes.map(({ key, now, merged }) => `${(0,markdown/* codeSpan */.SS)((0,clip/* clip */.$)(key, 100))}: ${value(now)} becomes ${value(merged)}`);
    const about = mistakes.length > 0
        ? `As this change has it, ${(0,markdown/* codeSpan */.SS)(path)} could not be used.`
        : lines.length === 0
            ? `This change edits ${(0,markdown/* codeSpan */.SS)(path)}, and the check would do the same as before.`
            : `Once it is merged, this change of ${(0,markdown/* codeSpan */.SS)(path)} would set what stands here.`;
    const left = lines.length - most;
    return [
        '### What the configuration would change',
        `${about} This run used the configuration of the base branch.`,
        ...(lines.length === 0
            ? []
            : [[...lines.slice(0, most), ...(left > 0 ? [`… and ${left} more`] : [])].map((line) => `- ${line}`).join('\n')])
    ].join('\n\n');
}
function value(text) {
    return text === '' ? 'nothing' : (0,markdown/* codeSpan */.SS)((0,clip/* clip */.$)(text, longestValue));
}

// EXTERNAL MODULE: ./lib/report/counts.js
var report_counts = __webpack_require__(35836);
// EXTERNAL MODULE: ./lib/report/match.js
var report_match = __webpack_require__(44207);
// EXTERNAL MODULE: ./lib/report/place.js
var report_place = __webpack_require__(18465);
// EXTERNAL MODULE: ./lib/report/ranking.js
var ranking = __webpack_require__(18888);
// EXTERNAL MODULE: ./lib/report/routes.js
var routes = __webpack_require__(1734);
;// CONCATENATED MODULE: ./lib/report/summary.js










/** Bytes for each part. Together they stay under 1 MiB, where GitHub drops a summary whole, with room for secrets it masks. */
const roomOfRun = {
    findings: 550_000,
    waived: 80_000,
    skipped: 80_000,
    failures: 60_000,
    notes: 60_000,
    routes: 60_000,
    checklist: 60_000
};
/** Bytes of a comment: GitHub refuses 65,536 characters, of which there are never more than bytes; some are left for a mark. */
const roomOfComment = 64_400;
/** GitHub-flavored Markdown of at most 1,000,000 bytes; it shows no line of a page. */
function summaryMarkdown(report, context) {
    return parted(report, context, roomOfRun);
}
/** The same for a comment: at most 64,400 bytes, its lists cut as far as that takes. */
function summaryComment(report, context) {
    let text = '';
    for (const share of [0.07, 0.05, 0.03, 0.015, 0.005, 0]) {
        const room = Object.fromEntries(Object.entries(roomOfRun).map(([part, bytes]) => [part, Math.floor(bytes * share)])); // the same keys
        text = parted(report, context, { ...room, routes: 12_000, checklist: 0 });
        if ((0,budget/* bytesOf */.$)(text) <= roomOfComment)
            break;
    }
    return text.trimEnd();
}
function parted(report, context, room) {
    const selected = context.policies.filter(({ id }) => report.policies.includes(id));
    const parts = [
        opening(report, selected, context),
        findingsPart(report.findings, (0,clause_index/* clauseIndex */.G)(context.policies), context, room.findings),
        listPart('Waived', 'Excused by somebody who may; these count for nothing.', waivedLines(report), room.waived),
        listPart('Not checked', 'What a limit or an unreadable file left unjudged.', skippedLines(report), room.skipped),
        listPart('Rules that failed', 'An error of the check itself; its words stand in the JSON report. The other rules still ran.', failureLines(report), room.failures),
        context.preview === undefined ? '' : previewPart(context.preview),
        listPart('Notes', '', noteLines(report), room.notes),
        routesPart(selected, context, room.routes),
        ...(room.checklist === 0 ? [] : [checklistPart(selected, room.checklist)])
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
function opening(report, policies, context) {
    const against = policies.length === 0
        ? ''
        : ` Checked against ${(0,report_counts/* listed */.KE)(policies.map((policy) => (0,markdown/* link */.nf)(policy.title, policy.link)))}.`;
    const counts = `${sentence((0,report_counts/* tally */.N4)(report))}${against}`;
    const outside = report.outOfScope === 0
        ? []
        : [`${(0,report_counts/* counted */.hS)(report.outOfScope, 'more finding')} on lines this change did not touch; they count for nothing.`];
    const explanation = report.result === 'pass' && report.findings.length === 0 ? 'The check passed.' : explanations[report.result];
    const doubt = report.findings.length === 0 ? [] : ['An automated check can be wrong; how to ask for a second look stands below.'];
    return [
        `## Goodfaith: ${headlines[report.result]}`,
        [explanation, ...doubt].join(' '),
        [counts, ...outside].join(' '),
        ...(report.findings.length === 0 ? [] : postingLines(context.posting)),
        ...upkeepLines(context)
    ].join('\n\n');
}
function postingLines(posting) {
    if (posting === undefined)
        return [];
    if (posting.state === 'posted')
        return [postedLine(posting)];
    if (posting.state === 'said')
        return ['Earlier reviews have said all of this; nothing was posted again.'];
    if (posting.state === 'off')
        return ['Comments beside the lines are switched off in the configuration; everything is listed here.'];
    const permission = posting.permission === undefined
        ? ''
        : ` For comments, give the workflow the permission ${(0,markdown/* codeSpan */.SS)((0,clip/* clip */.$)(posting.permission, 100))}.`;
    return [
        `Comments beside the lines were not posted${reasonOf(posting)} Nothing is lost: everything is listed here.${permission}`
    ];
}
function postedLine({ onLines, onFiles }) {
    const comments = [
        ...(onLines === 0 ? [] : [`${(0,report_counts/* counted */.hS)(onLines, 'comment')} beside the lines`]),
        ...(onFiles === 0 ? [] : [`${(0,report_counts/* counted */.hS)(onFiles, 'comment')} on files, for lines that can have none`])
    ];
    return comments.length === 0
        ? 'A review was posted that names what belongs to no line of the diff.'
        : `A review was posted, with ${(0,report_counts/* listed */.KE)(comments)}.`;
}
/** What else was done on the pull request, or not. */
function upkeepLines({ settled = 0, undone = [] }) {
    const gone = `${(0,report_counts/* counted */.hS)(settled, 'earlier comment')} ${settled === 1 ? 'was' : 'were'} settled, as what ${settled === 1 ? 'it' : 'they'} pointed at is gone.`;
    return [
        ...(settled === 0 ? [] : [gone]),
        ...undone.map((one) => {
            const permission = one.permission === undefined ? '' : ` It takes the permission ${(0,markdown/* codeSpan */.SS)((0,clip/* clip */.$)(one.permission, 100))}.`;
            return `${one.what}${reasonOf(one)}${permission}`;
        })
    ];
}
function reasonOf({ reason }) {
    return reason === undefined ? '.' : `: ${stopped((0,markdown/* escapeText */.X1)((0,clip/* clip */.$)(reason, 1000)))}`;
}
function findingsPart(findings, clauses, context, bytes) {
    const rows = [];
    let heading;
    for (const { title, finding } of byPlace(findings)) {
        const row = rowOf(finding, clauses, context);
        rows.push(title === heading
            ? row
            : [...(heading === undefined ? [] : ['']), `### ${title}`, '', ...tableHead, row].join('\n'));
        heading = title;
    }
    return (0,budget/* fitting */._)(rows, { bytes }, (left) => `\n${sentence((0,report_counts/* counted */.hS)(left, 'more finding'))} The list was cut to the size GitHub takes.`);
}
const tableHead = [
    '| Line | Level | What is there | What to do | Clause | Rule |',
    '| --- | --- | --- | --- | --- | --- |'
];
/** The findings by what they stand in, the most severe of all in front, each part in the order of its lines. */
function byPlace(findings) {
    const groups = new Map();
    for (const finding of (0,ranking/* mostSevereFirst */.Q)(findings)) {
        const { place } = finding;
        const title = place.kind === 'pull-request' ? (0,report_place/* pullRequestPart */.Iu)(place) : (0,markdown/* codeSpan */.SS)((0,clip/* clip */.$)(place.path, 500));
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
        (0,ranking/* forReview */.m)(finding) ? `${finding.severity}, for a person to judge` : finding.severity,
        [(0,markdown/* escapeText */.X1)(finding.message), ...matchWords(finding, context)].join(' '),
        (0,markdown/* escapeText */.X1)(finding.remedy),
        finding.clauses.map(({ id }) => (0,markdown/* link */.nf)(id, clauses.get(id)?.clause.link)).join(', '),
        (0,markdown/* escapeText */.X1)(finding.ruleId)
    ];
    return `| ${cells.join(' | ')} |`;
}
/** A code span would hold a bar of the match, and the bar would end the cell. */
function matchWords(finding, { showMatches }) {
    const match = showMatches === true ? (0,report_match/* matchIn */.X)(finding) : undefined;
    return match === undefined ? [] : [`Found: ${(0,markdown/* escapeText */.X1)(match)}`];
}
function lineCell({ place }, { blobUrl }) {
    if (place.kind === 'file')
        return 'whole file';
    if (place.span === undefined)
        return '–';
    const last = (0,report_place/* lastLine */.fM)(place.span);
    const first = place.span.start.line;
    const words = last > first ? `${first}–${last}` : String(first);
    if (place.kind === 'pull-request')
        return words;
    return place.side === 'base' ? `${words}, before the change` : (0,markdown/* link */.nf)(words, blobUrl?.(place.path, first));
}
/** A section with a list, or nothing when the list is empty. */
function listPart(title, about, lines, bytes) {
    if (lines.length === 0)
        return '';
    const items = lines.map((line) => `- ${line}`);
    const list = (0,budget/* fitting */._)(items, { bytes: bytes }, (left) => `- … and ${(0,report_counts/* figure */.vP)(left)} more`);
    return [`### ${title}`, ...(about === '' ? [] : [about]), list].join('\n\n');
}
function waivedLines({ waived }) {
    return waived.map(({ place, ruleId, waiver }) => {
        const where = place.kind === 'pull-request'
            ? (0,report_place/* pullRequestPart */.Iu)(place)
            : `${(0,markdown/* codeSpan */.SS)(place.path)}${place.kind === 'text' ? `, ${(0,report_place/* lineWords */.CI)(place.span, place.side)}` : ''}`;
        const by = waiver.origin === 'inline' ? 'a comment in the page' : 'the configuration';
        const owner = waiver.owner === undefined ? '' : `, answered for by ${(0,markdown/* codeSpan */.SS)(waiver.owner)}`;
        const until = waiver.expires === undefined ? '' : `, until ${(0,markdown/* escapeText */.X1)(waiver.expires)}`;
        return `${where}: ${(0,markdown/* escapeText */.X1)(ruleId)}, excused by ${by}${owner}${until}. Reason: ${(0,markdown/* escapeText */.X1)(waiver.reason)}`;
    });
}
function skippedLines({ skipped }) {
    return skipped.map(({ path, span, reason }) => `${(0,markdown/* codeSpan */.SS)(path)}${span === undefined ? '' : `, ${(0,report_place/* lineWords */.CI)(span, 'head')}`}: ${(0,markdown/* escapeText */.X1)(reason)}`);
}
/** Rules and paths alone: the message of an error may quote what the rule was reading. */
function failureLines({ failures }) {
    return failures.map(({ ruleId, path }) => `${(0,markdown/* escapeText */.X1)(ruleId)}${path === undefined ? '' : ` on ${(0,markdown/* codeSpan */.SS)(path)}`}`);
}
function noteLines({ notes }) {
    return notes.map(({ path, message }) => `${path === undefined ? '' : `${(0,markdown/* codeSpan */.SS)(path)}: `}${(0,markdown/* escapeText */.X1)(message)}`);
}
/** How to disagree and how to report: for every reader, whatever the result. */
function routesPart(policies, { contacts, appellant }, bytes) {
    const letter = (0,routes/* appealLetter */.g8)(appellant ?? {});
    const general = (0,routes/* contactLinks */.ct)(contacts.filter(({ policy }) => policy === undefined), [], letter);
    const items = policies.flatMap((policy) => {
        const own = (0,routes/* contactLinks */.ct)(contacts.filter((contact) => contact.policy === policy.id), [policy.id], letter);
        return [
            `- ${(0,markdown/* link */.nf)(policy.title, policy.link)}`,
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
        (0,budget/* fitting */._)(items, { bytes }, () => ''),
        `<details><summary>What to write</summary>\n\n${(0,markdown/* codeBlock */.DV)(letter)}\n\n</details>`
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
function routeWords({ route, link: href }) {
    return stopped(`${capitalized((0,markdown/* escapeText */.X1)(route))}${href === undefined ? '' : ` (${(0,markdown/* link */.nf)('page', href)})`}`);
}
/** What no program can judge, for the reviewer. */
function checklistPart(policies, bytes) {
    const clauses = policies.flatMap((policy) => policy.clauses).filter(({ kind }) => kind === 'people');
    const items = clauses.map(({ id, link: href, summary }) => `- ${(0,markdown/* link */.nf)(id, href)}: ${(0,markdown/* escapeText */.X1)(summary)}`);
    const credits = policies.map(({ credit }) => `- ${sentence((0,markdown/* escapeText */.X1)(credit))}`);
    const list = (0,budget/* fitting */._)(items, { bytes: bytes - (0,budget/* bytesOf */.$)(credits.join('\n')) }, (left) => `- … and ${left} more`);
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


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of the product; a test holds it equal to package.json's. */
const version = '0.1.0';


/***/ })

};
