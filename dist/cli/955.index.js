export const id = 955;
export const ids = [955,836];
export const modules = {

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rangeOf),
/* harmony export */   y: () => (/* binding */ originKey)
/* harmony export */ });
/** The observation's range, when it has one that lies inside its text. */
function rangeOf({ observation, document }) {
    const { range } = observation;
    if (!range || range.start < 0 || range.end < range.start || range.end > document.text.length)
        return undefined;
    return range;
}
/** Where a candidate's text comes from, as one string: equal for equal sides of equal files. */
function originKey(origin) {
    return origin.kind === 'page'
        ? `${origin.side}:${origin.change.path}`
        : `pull-request:${origin.part}:${origin.commit ?? ''}`;
}


/***/ }),

/***/ 36:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ mentionsWaiver),
/* harmony export */   Qd: () => (/* binding */ waiverFor),
/* harmony export */   it: () => (/* binding */ configuredWaivers),
/* harmony export */   ko: () => (/* binding */ selects),
/* harmony export */   vN: () => (/* binding */ inlineWaivers)
/* harmony export */ });
/* harmony import */ var _policy_path_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4178);
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(535);


const marker = 'goodfaith-allow-next-block';
const form = /^\s{0,100}goodfaith-allow-next-block\s{1,20}([a-z*/, -]{1,500})(?::\s{0,20}(\S[\s\S]{0,2000}))?$/;
/** Whether a text may hold waivers, so that it must be parsed to find them. */
function mentionsWaiver(text) {
    return text.includes(marker);
}
/** The waivers of a page's comments: `<!-- goodfaith-allow-next-block privacy/phone-number: the club's public line -->`. */
function inlineWaivers(head, base, trust, path) {
    const waivers = [];
    const notes = [];
    const note = (at, message) => notes.push({ path, message: `Line ${head.lines.lineAt(at.start)}: ${message}` });
    const trusted = base ? commentsOf(base).flatMap((comment) => read(comment) ?? []) : [];
    for (const comment of commentsOf(head)) {
        const waiver = read(comment);
        if (!waiver) {
            note(comment.range, `the waiver names no rule, no reason or no block after it, so it does not count. Its form is: ${marker} family/rule: reason`);
            continue;
        }
        const earlier = trusted.filter((one) => one.reason === waiver.reason && one.selectors.join() === waiver.selectors.join());
        if (trust === 'base' && earlier.length === 0) {
            note(waiver.at, 'this change adds a waiver. Waivers count from the base branch alone, so it has no effect here.');
            continue;
        }
        const known = earlier.map(({ block }) => flat(base.text.slice(block.start, block.end)));
        waivers.push({
            origin: 'inline',
            selectors: waiver.selectors,
            reason: waiver.reason,
            covers(candidate) {
                const range = (0,_candidate_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .b)(candidate);
                if (candidate.document !== head || !range || range.start < waiver.block.start || range.end > waiver.block.end)
                    return false;
                // What the change itself writes into a waived block was never waived.
                return trust === 'head' || known.some((block) => block.includes(flat(head.text.slice(range.start, range.end))));
            }
        });
    }
    return { waivers, notes };
}
/** Waivers of the configuration that still count; expired ones become notes. `today` is YYYY-MM-DD. */
function configuredWaivers(configured, today) {
    const waivers = [];
    const notes = [];
    for (const { rule, paths, fingerprint, ...rest } of configured) {
        if (rest.expires !== undefined && rest.expires < today) {
            notes.push({ message: `The waiver for ${rule} ended on ${rest.expires} and no longer counts.` });
            continue;
        }
        const matches = paths.length === 0 ? () => true : (0,_policy_path_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .fU)(paths);
        waivers.push({
            origin: 'configuration',
            selectors: [rule],
            ...rest,
            covers: ({ origin }, itsFingerprint) => (origin.kind === 'page' ? matches(origin.change.path) : paths.length === 0) &&
                (fingerprint === undefined || fingerprint === itsFingerprint)
        });
    }
    return { waivers, notes };
}
/** The first waiver that names the rule and covers the finding. */
function waiverFor(candidate, fingerprint, waivers) {
    const { id } = candidate.rule.meta;
    return waivers.find((waiver) => waiver.selectors.some((selector) => selects(selector, id)) && waiver.covers(candidate, fingerprint));
}
/** Whether `family/thing`, `family/*` or `*` names a rule. */
function selects(selector, ruleId) {
    return (selector === '*' || selector === ruleId || (selector.endsWith('/*') && ruleId.startsWith(selector.slice(0, -1))));
}
function commentsOf(document) {
    return mentionsWaiver(document.text)
        ? document.comments.filter(({ text }) => text.trimStart().startsWith(marker))
        : [];
}
function read({ text, range, nextBlock }) {
    const match = form.exec(text.trimEnd());
    const reason = match?.[2]?.replace(/\s+/g, ' ').trim();
    const selectors = match?.[1]
        ?.split(',')
        .map((selector) => selector.trim())
        .filter((selector) => selector !== '') ?? [];
    return reason && nextBlock && selectors.length > 0 ? { selectors, reason, block: nextBlock, at: range } : undefined;
}
function flat(text) {
    return text.replace(/[\s>]+/g, ' ');
}


/***/ }),

/***/ 9955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/policy/path-filter.js
var path_filter = __webpack_require__(4178);
// EXTERNAL MODULE: ./lib/report/counts.js
var counts = __webpack_require__(5836);
// EXTERNAL MODULE: ./lib/host/cli/cannot-judge.js
var cannot_judge = __webpack_require__(8606);
;// CONCATENATED MODULE: ./lib/host/cli/color.js
/** A flag decides; then `NO_COLOR`, then `FORCE_COLOR`, each when it is not empty; then whether a terminal reads along. */
function wantsColor(flag, env, output) {
    if (flag !== undefined)
        return flag;
    if (env['NO_COLOR'])
        return false;
    if (env['FORCE_COLOR'])
        return !['0', 'false'].includes(env['FORCE_COLOR']);
    return output.isTTY === true && env['TERM'] !== 'dumb';
}

// EXTERNAL MODULE: ./lib/host/cli/configuration-file.js
var configuration_file = __webpack_require__(8364);
// EXTERNAL MODULE: ./lib/host/cli/format.js
var cli_format = __webpack_require__(6996);
// EXTERNAL MODULE: ./lib/engine/waiver.js
var waiver = __webpack_require__(36);
// EXTERNAL MODULE: ./lib/policy/catalogue.generated.js
var catalogue_generated = __webpack_require__(7776);
// EXTERNAL MODULE: ./lib/policy/configuration.js
var policy_configuration = __webpack_require__(2876);
// EXTERNAL MODULE: ./lib/policy/nearest.js
var nearest = __webpack_require__(8400);
// EXTERNAL MODULE: ./lib/rules/index.generated.js + 12 modules
var index_generated = __webpack_require__(7565);
;// CONCATENATED MODULE: ./lib/host/cli/settings.js
/** The configuration of one run: default < file < flag. */






/** Throws a `ConfigurationError` that names file or flag, and `CannotJudge` where the flags leave no rule to run. */
async function settingsOf(file, flags, known) {
    const layers = file === undefined ? [] : [await layerOf(file, known)];
    const asked = readFlags(flags, known);
    if (flags.rule.length === 0)
        return (0,policy_configuration/* mergeConfiguration */.zY)([...layers, asked], known);
    const configuration = (0,policy_configuration/* mergeConfiguration */.zY)([...layers, asked, onlyRules(flags.rule, layers.at(-1), known)], known);
    const served = new Set(catalogue_generated.catalogue
        .filter(({ id }) => configuration.policies.includes(id))
        .flatMap(({ clauses }) => clauses.flatMap((clause) => clause.rules)));
    if (!known.rules.some((id) => served.has(id) && configuration.rules[id]?.severity !== 'off')) {
        throw new cannot_judge/* CannotJudge */.Rw(`--rule leaves no rule to run: ${flags.rule.join(', ')} serves no clause of the selected policies.`);
    }
    return configuration;
}
async function layerOf({ text, name }, known) {
    const { readLayerText } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(118)]).then(__webpack_require__.bind(__webpack_require__, 5118)); // YAML is loaded where there is some
    return readLayerText(text, name, known);
}
function readFlags({ failOn, policy }, known) {
    const given = {
        ...(failOn === undefined ? {} : { 'fail-on': failOn }),
        ...(policy.length === 0 ? {} : { policies: policy })
    };
    return (0,policy_configuration/* readLayer */.w6)(given, known, ([key]) => (key === 'fail-on' ? '--fail-on' : '--policy'));
}
/** Switches off every rule but the selected; one that the file had switched off gets back the severity it was written with. */
function onlyRules(selectors, file, known) {
    for (const selector of selectors) {
        if (!known.rules.some((id) => (0,waiver/* selects */.ko)(selector, id)))
            throw new policy_configuration.ConfigurationError(unknownRule(selector, known.rules));
    }
    const choices = index_generated.rules.flatMap(({ meta: { id, severity } }) => {
        if (!selectors.some((selector) => (0,waiver/* selects */.ko)(selector, id)))
            return [[id, { severity: 'off' }]];
        return file?.rules[id]?.severity === 'off' ? [[id, { severity }]] : [];
    });
    return (0,policy_configuration/* readLayer */.w6)({ rules: Object.fromEntries(choices) }, known, '--rule');
}
function unknownRule(selector, ids) {
    const families = [...new Set(ids.map((id) => `${id.slice(0, id.indexOf('/'))}/*`))];
    const meant = (0,nearest/* nearest */.p)(selector, [...ids, ...families]);
    const hint = meant === undefined ? '; `goodfaith rules` lists them.' : `; did you mean "${meant}"?`;
    return `--rule must be a rule or a family such as "privacy/*"; found "${selector}"${hint}`;
}

// EXTERNAL MODULE: ./lib/report/visible.js
var visible = __webpack_require__(5944);
;// CONCATENATED MODULE: ./lib/host/cli/status-line.js
/** One line on the terminal that tells how far long work has come, and leaves nothing behind. */

/** Milliseconds of silence before the line first shows, and between two of its states. */
const patience = 500;
const pause = 80;
const erase = '\r\u001b[K';
class StatusLine {
    #output;
    #clock;
    #silentUntil;
    #shown = false;
    #nextAt = 0;
    /** Stays silent unless `output` is a terminal. */
    constructor(output, clock) {
        this.#output = output;
        this.#clock = clock;
        this.#silentUntil = output.isTTY ? clock() + patience : Number.POSITIVE_INFINITY;
    }
    show(text) {
        const now = this.#clock();
        if (now < this.#silentUntil || now < this.#nextAt)
            return;
        const width = (this.#output.columns ?? 80) - 1;
        this.#output.write(`${erase}${[...(0,visible/* visible */.R)(text)].slice(0, Math.max(1, width)).join('')}`);
        this.#shown = true;
        this.#nextAt = now + pause;
    }
    clear() {
        if (this.#shown)
            this.#output.write(erase);
        this.#shown = false;
    }
}

;// CONCATENATED MODULE: ./lib/host/cli/check.js
/** `goodfaith check`: finds out what to check, checks it, hands over the report. */










/** The exit code of each result; `docs/architecture.md` has the whole table. */
const exitCodes = { pass: 0, 'needs-review': 0, fail: 1, incomplete: 2 };
/** Checks what the arguments name and prints the report; answers with the exit code. */
async function check(paths, flags, system) {
    const begun = system.clock();
    const target = await targetOf(paths, flags, system);
    const library = await system.library();
    const configuration = await settingsOf(await configurationOf(target, flags, system), flags, library.known);
    const { input, notes } = await target.read({
        takesPath: (0,path_filter/* pathFilter */.Y1)(configuration),
        fileSize: configuration.limits.fileSize
    });
    const read = system.clock();
    let timing;
    const onTiming = (measured) => {
        timing = measured;
    };
    const status = new StatusLine(flags.quiet ? { write: () => undefined } : system.stderr, system.clock);
    const onProgress = (done, total, path) => status.show(`Checking ${done + 1} of ${total}: ${path}`);
    try {
        const report = await library.checkerOf(configuration).check(input, {
            trust: target.trust,
            onProgress,
            ...(flags.timing ? { onTiming } : {})
        });
        const checked = system.clock();
        status.clear();
        await handOver({ ...report, notes: [...notes, ...report.notes] }, flags, system);
        if (timing !== undefined) {
            const { timingText } = await __webpack_require__.e(/* import() */ 921).then(__webpack_require__.bind(__webpack_require__, 8921));
            const parts = { reading: read - begun, checking: timing, reporting: system.clock() - checked };
            system.stderr.write(timingText(parts, flags.format));
        }
        return exitCodes[report.result];
    }
    finally {
        status.clear();
    }
}
/** Exactly one of the three ways to say what is checked. */
async function targetOf(paths, { diff, base, head }, { cwd, env }) {
    const ways = [
        paths.length > 0 ? 'paths' : [],
        diff === undefined ? [] : '--diff',
        (base ?? head) ? '--base and --head' : []
    ].flat();
    if (ways.length > 1)
        throw new cannot_judge/* CannotJudge */.Rw(`Give either ${ways.join(' or ')}; each says on its own what to check.`);
    if (diff !== undefined) {
        const { commitRange } = await __webpack_require__.e(/* import() */ 591).then(__webpack_require__.bind(__webpack_require__, 591));
        return await commitRange(diff, cwd, env);
    }
    if (base !== undefined && head !== undefined) {
        const { folderPair } = await __webpack_require__.e(/* import() */ 740).then(__webpack_require__.bind(__webpack_require__, 5740));
        return await folderPair(base, head, cwd);
    }
    if (base !== undefined || head !== undefined) {
        const [given, missing] = base === undefined ? ['--head', '--base'] : ['--base', '--head'];
        throw new cannot_judge/* CannotJudge */.Rw(`${given} needs ${missing} as well: the two folders are compared.`);
    }
    const { workingTree } = await __webpack_require__.e(/* import() */ 213).then(__webpack_require__.bind(__webpack_require__, 7213));
    return await workingTree(paths, cwd, env);
}
async function configurationOf(target, { config }, { cwd }) {
    if (config === undefined)
        return target.configuration;
    const file = await (0,configuration_file/* configurationFile */.hb)((0,external_node_path_.resolve)(cwd, config), config);
    if (file === undefined)
        throw new cannot_judge/* CannotJudge */.Rw(`--config names ${config}, which does not exist.`);
    return file;
}
/** Why a report could not be written, as the end of a sentence. */
const unwritten = {
    ENOENT: 'lies in a folder that does not exist',
    ENOTDIR: 'lies in a folder that does not exist',
    EISDIR: 'is a folder',
    EACCES: 'may not be written: permission is missing',
    EROFS: 'lies on a disk that cannot be written',
    ENOSPC: 'lies on a disk that is full'
};
async function handOver(report, { format, output, color, quiet }, system) {
    if (output === undefined) {
        const { columns } = system.stdout;
        const options = {
            color: wantsColor(color, system.env, system.stdout),
            ...(columns === undefined ? {} : { width: columns })
        };
        const silent = quiet === true && format === 'text' && report.result === 'pass';
        if (!silent)
            system.stdout.write(await (0,cli_format/* formatted */.X)(report, format, options));
        return;
    }
    const text = await (0,cli_format/* formatted */.X)(report, format, { color: color === true });
    await (0,promises_.writeFile)((0,external_node_path_.resolve)(system.cwd, output), text).catch((error) => {
        throw new cannot_judge/* CannotJudge */.Rw(`--output names ${output}, which ${unwritten[(0,cannot_judge/* codeOf */.$N)(error)] ?? `could not be written (${(0,cannot_judge/* codeOf */.$N)(error)})`}.`, { cause: error });
    });
    if (!quiet)
        system.stderr.write(`goodfaith: ${(0,counts.tally)(report)}: ${report.result}; the report is in ${output}\n`);
}


/***/ }),

/***/ 8364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hb: () => (/* binding */ configurationFile),
/* harmony export */   o4: () => (/* binding */ configurationText),
/* harmony export */   x2: () => (/* binding */ longestConfiguration)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8606);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6743);
/** Configuration files on the disk. */



/** Bytes; the reader of configurations allows fewer characters than this. */
const longestConfiguration = 1_048_576;
/** A file that may be absent, under the name mistakes call it by; `within` is a real folder that links must not lead out of. */
async function configurationFile(path, name, within) {
    try {
        if (within !== undefined && !(0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(within, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path))) {
            throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotJudge */ .Rw(`${name} is a symbolic link that leads out of its folder; the configuration must be a file there.`);
        }
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size > longestConfiguration) {
            throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotJudge */ .Rw(`${name} is larger than ${longestConfiguration} bytes; a configuration must be smaller.`);
        }
        return { name, text: configurationText(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path), name) };
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error)))
            return undefined;
        if (error instanceof _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotJudge */ .Rw)
            throw error;
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotJudge */ .Rw(`${name} ${(0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(error)}.`, { cause: error });
    }
}
/** The characters of a configuration; throws `CannotJudge` where bytes are no UTF-8. */
function configurationText(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotJudge */ .Rw(`${name} must be UTF-8 text; found other bytes.`, { cause });
    }
}


/***/ }),

/***/ 6743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   JY: () => (/* binding */ textWithin),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   w0: () => (/* binding */ readWithin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8606);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5982);
/** Files below one folder, read so that no symbolic link leads out of it. */





/** The most files and folders of one walk. */
const mostEntries = 100_000;
/** The most folders within each other. */
const deepest = 100;
const skippedFolders = new Set(['.git', 'node_modules']);
/**
 * Reads a file of the folder by its path with slashes; `folder` must be a real path.
 * The calls are synchronous: one file is read after the other, and asynchronous ones take several times the processor time.
 */
async function readWithin(folder, path, mostBytes) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path);
    try {
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place);
        if (entry.isSymbolicLink()) {
            return {
                kind: 'left-out',
                reason: 'A symbolic link is not followed; what it points to is checked under its own name.'
            };
        }
        if (entry.isDirectory())
            return { kind: 'gone' }; // git lists a submodule as if it were a file
        if (!entry.isFile())
            return { kind: 'left-out', reason: 'It is neither a file nor a folder.' };
        if (!isWithin(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(place))) {
            return { kind: 'left-out', reason: 'A symbolic link on the way to it leads out of the folder.' };
        }
        if (entry.size > mostBytes)
            return { kind: 'too-large', reason: (0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g)(mostBytes) };
        return { kind: 'bytes', bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place) };
    }
    catch (error) {
        if (path.includes('\uFFFD'))
            return { kind: 'unread', reason: 'The name of the file is not valid UTF-8.' };
        if (['ENOENT', 'ENOTDIR'].includes((0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)))
            return { kind: 'gone' };
        return { kind: 'unread', reason: `The file ${(0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)}.` };
    }
}
/** The text of a small file of the folder such as a license, links inside the folder followed; `undefined` where there is none. */
async function textWithin(folder, path, mostBytes) {
    try {
        const place = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
        if (!isWithin(folder, place))
            return undefined;
        const entry = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(place);
        return entry.isFile() && entry.size <= mostBytes ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(place, 'utf8') : undefined;
    }
    catch {
        return undefined; // a fact that cannot be read is an unknown fact, and the report says so
    }
}
/** Every entry below a folder that is not a folder; `.git` and `node_modules` are passed over, links not followed. */
async function walk(folder) {
    const paths = [];
    const unread = [];
    const open = [{ path: '', depth: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { path, depth } = next;
        if (depth > deepest) {
            unread.push({ path, reason: `The folder lies more than ${deepest} levels deep.` });
            continue;
        }
        const entries = entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path), (error) => {
            if (path === '')
                throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotJudge */ .Rw(`${folder} ${(0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)}.`, { cause: error });
            unread.push({ path, reason: `The folder ${(0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)}.` });
        });
        for (const entry of entries) {
            if (paths.length + open.length >= mostEntries) {
                unread.push({
                    path: path || '.',
                    reason: `More than ${mostEntries} files lie here; the rest was not looked at.`
                });
                return { paths: paths.sort(), unread };
            }
            const below = path === '' ? entry.name : `${path}/${entry.name}`;
            if (!entry.isDirectory())
                paths.push(below);
            else if (!skippedFolders.has(entry.name))
                open.push({ path: below, depth: depth + 1 });
        }
    }
    return { paths: paths.sort(), unread };
}
function entriesOf(folder, miss) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        miss(error);
        return [];
    }
}
/** Whether a path is the folder or lies below it; both absolute. */
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path);
    return way === '' || !(way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way));
}
/** A path below a folder as reports name it, with slashes. */
function pathBelow(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
}


/***/ }),

/***/ 5982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ tooLarge),
/* harmony export */   y: () => (/* binding */ configurationPath)
/* harmony export */ });
/** Where every repository keeps its configuration. */
const configurationPath = '.github/goodfaith.yml';
/** Why a file beyond `Selection.fileSize` is not judged. */
function tooLarge(bytes) {
    return `The file is larger than the limit of ${bytes} bytes.`;
}


/***/ }),

/***/ 4178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y1: () => (/* binding */ pathFilter),
/* harmony export */   fU: () => (/* binding */ globMatcher)
/* harmony export */ });
/* unused harmony export matchesPath */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/** Which files are checked: globs against paths relative to the root of the repository. */

/** Paths come from pull requests; beyond these lengths no file system holds them, and wildcards are not tried on them. */
const longestPath = 1024;
const longestName = 255;
/** Patterns with repeated groups are not offered: some take exponential time. */
const options = { dot: true, noextglob: true, nonegate: true, windows: false };
/** Whether one of the globs names a path; letters match in their own case. */
function globMatcher(globs) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__([...globs], options);
    return (path) => !isOverlong(path) && matches(path);
}
/** The question `matchesPath` answers, with the globs compiled once for many paths. */
function pathFilter({ paths, pathsIgnore }) {
    const wanted = picomatch__WEBPACK_IMPORTED_MODULE_0__([...paths], { ...options, nocase: true });
    const ignored = globMatcher(pathsIgnore);
    return (path) => isOverlong(path) || (wanted(path) && !ignored(path));
}
/** Whether a file is to be checked. In doubt it is: letters of `paths` match in either case, overlong paths always. */
function matchesPath(configuration, path) {
    return pathFilter(configuration)(path);
}
function isOverlong(path) {
    return path.length > longestPath || path.split('/').some((name) => name.length > longestName);
}


/***/ }),

/***/ 5836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   tally: () => (/* binding */ tally)
/* harmony export */ });
/* unused harmony export figure */
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


/***/ })

};
