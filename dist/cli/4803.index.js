export const id = 4803;
export const ids = [4803,4817];
export const modules = {

/***/ 74803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commitRange: () => (/* binding */ commitRange)
});

// EXTERNAL MODULE: ./lib/engine/image-selection.js
var image_selection = __webpack_require__(73340);
// EXTERNAL MODULE: ./lib/engine/settings-files.js
var settings_files = __webpack_require__(64631);
// EXTERNAL MODULE: ./lib/host/cli/cannot-judge.js
var cannot_judge = __webpack_require__(68606);
// EXTERNAL MODULE: ./lib/host/cli/configuration-file.js
var configuration_file = __webpack_require__(68364);
// EXTERNAL MODULE: ./lib/facts/license-information.js
var license_information = __webpack_require__(55843);
// EXTERNAL MODULE: ./lib/host/cannot-judge.js
var host_cannot_judge = __webpack_require__(21377);
// EXTERNAL MODULE: ./lib/host/git/git.js
var git_git = __webpack_require__(24817);
// EXTERNAL MODULE: ./lib/host/too-large.js
var too_large = __webpack_require__(44266);
;// CONCATENATED MODULE: ./lib/host/git/objects.js



/** Whether the mode of an entry is that of a file. */
function isFile(mode) {
    return mode.startsWith('100');
}
function isLink(mode) {
    return mode === '120000';
}
function isSubmodule(mode) {
    return mode === '160000';
}
/** The contents of many files at once, sizes asked first; each object that was asked for has an entry. */
async function blobsOf(git, objects, mostBytes) {
    const blobs = new Map();
    for (const object of objects)
        blobs.set(object, 'git does not have this version of the file here.');
    const small = [];
    for (const line of (await batch(git, '--batch-check', [...blobs.keys()])).toString('latin1').split('\n')) {
        const [object = '', type, size = ''] = line.split(' ');
        if (type !== 'blob')
            continue;
        if (Number(size) > mostBytes)
            blobs.set(object, (0,too_large/* tooLarge */.g)(mostBytes));
        else
            small.push(object);
    }
    const contents = await batch(git, '--batch', small);
    for (let at = 0; at < contents.length;) {
        const end = contents.indexOf(10, at);
        const [object = '', type, size = ''] = contents.toString('latin1', at, end).split(' ');
        if (end < 0 || type !== 'blob')
            break;
        blobs.set(object, contents.subarray(end + 1, end + 1 + Number(size)));
        at = end + Number(size) + 2; // git ends each content with a line feed of its own
    }
    return blobs;
}
async function batch(git, mode, objects) {
    if (objects.length === 0)
        return Buffer.alloc(0);
    const answer = await git(['cat-file', mode], `${objects.join('\n')}\n`);
    if (answer.code !== 0)
        throw new host_cannot_judge/* CannotJudge */.R((0,git_git/* complaint */.U)('read files', answer));
    return answer.stdout;
}
/** The files of a commit; each folder is listed once. */
function treeOf(git, commit, mostBytes) {
    const folders = new Map();
    const entriesOf = (folder) => {
        const known = folders.get(folder) ?? listed(git, commit, folder);
        folders.set(folder, known);
        return known;
    };
    return {
        async file(path) {
            const entry = (await entriesOf(path.slice(0, path.lastIndexOf('/') + 1))).get(path);
            if (entry === undefined)
                return undefined;
            if (isLink(entry.mode))
                return 'is a symbolic link, not a file';
            if (!isFile(entry.mode))
                return 'is not a file';
            const blob = (await blobsOf(git, [entry.object], mostBytes)).get(entry.object);
            return blob instanceof Buffer ? blob : `cannot be read or has more than ${mostBytes} bytes`;
        }
    };
}
/** The most files of a commit that are listed. */
const mostFiles = 200_000;
/** All files of a commit; `undefined` where git cannot list them, or they are too many. */
async function cloneAt(git, commit) {
    const answer = await git(['ls-tree', '-r', '-z', '--full-tree', commit]);
    if (answer.code !== 0)
        return undefined;
    const entries = new Map();
    for (const record of (0,git_git.records)(answer.stdout)) {
        const tab = record.indexOf('\t');
        const [mode = '', , object = ''] = record.slice(0, tab).split(' ');
        if (isFile(mode))
            entries.set(record.slice(tab + 1), object);
    }
    if (entries.size > mostFiles)
        return undefined;
    return {
        paths: [...entries.keys()],
        async texts(paths, mostBytes) {
            const objects = paths.flatMap((path) => entries.get(path) ?? []);
            const blobs = await blobsOf(git, objects, mostBytes);
            return new Map(paths.flatMap((path) => {
                const blob = blobs.get(entries.get(path) ?? '');
                return blob instanceof Buffer ? [[path, new TextDecoder().decode(blob)]] : [];
            }));
        }
    };
}
async function listed(git, commit, folder) {
    const answer = await git(['ls-tree', '-z', '--full-tree', commit, ...(folder === '' ? [] : ['--', folder])]);
    if (answer.code !== 0)
        throw new host_cannot_judge/* CannotJudge */.R((0,git_git/* complaint */.U)('list the files of the base', answer));
    return new Map((0,git_git.records)(answer.stdout).map((record) => {
        const tab = record.indexOf('\t');
        const [mode = '', , object = ''] = record.slice(0, tab).split(' ');
        return [record.slice(tab + 1), { mode, object }];
    }));
}

;// CONCATENATED MODULE: ./lib/host/git/changes.js
/** What differs between two commits, as git tells it: names and object names, no contents. */



/** Inexact renames are sought among at most this many files, as their comparison is quadratic. */
const renameLimit = 1000;
/** The changed paths; throws `CannotJudge`. */
async function changesBetween(git, base, head) {
    const fixed = [
        '-r',
        '-z',
        '--raw',
        '--no-abbrev',
        '--no-relative',
        '--no-ext-diff',
        '--no-textconv',
        '--ignore-submodules=none'
    ];
    const answer = await git(['diff-tree', ...fixed, '--find-renames=50%', `-l${renameLimit}`, base, head, '--']);
    if (answer.code !== 0)
        throw new host_cannot_judge/* CannotJudge */.R((0,git_git/* complaint */.U)('compare the commits', answer));
    const fields = (0,git_git.records)(answer.stdout);
    const changes = [];
    for (let at = 0; at < fields.length;) {
        const [baseMode = '', headMode = '', baseSha = '', headSha = '', status = ''] = (fields[at++] ?? '')
            .slice(1)
            .split(' ');
        const first = fields[at++] ?? '';
        const renamed = status.startsWith('R');
        const path = renamed ? (fields[at++] ?? '') : first;
        changes.push({
            path,
            ...(renamed ? { previousPath: first } : {}),
            ...(isFile(baseMode) ? { base: baseSha } : {}),
            ...(isFile(headMode) ? { head: headSha } : {}),
            ...(isLink(headMode)
                ? { note: 'A symbolic link is not followed; what it points to is checked under its own name.' }
                : {}),
            ...(isSubmodule(headMode) ? { note: 'A submodule is not looked into; check it in its own repository.' } : {})
        });
    }
    return changes;
}

// EXTERNAL MODULE: ./lib/host/cli/target.js
var target = __webpack_require__(35982);
;// CONCATENATED MODULE: ./lib/host/cli/commit-range.js









/**
 * `base...head` compares the head with the last commit both have in common, as a pull request does; `base..head` with the base itself;
 * a single `base` is short for `base...HEAD`. Configuration and facts come from the base as named: a branch that begins
 * at an old commit does not get the rules of that day. Throws `CannotJudge` where git does not know what is asked for.
 */
async function commitRange(range, folder, env) {
    const git = (0,git_git.createGit)(folder, env);
    await insideRepository(git, folder);
    const { base: baseName, head: headName, dots } = partsOf(range);
    const [tip, head] = [await commitOf(git, baseName), await commitOf(git, headName)];
    const base = dots === '..' ? tip : await mergeBase(git, tip, head, range);
    const tree = treeOf(git, tip, configuration_file/* longestConfiguration */.x2);
    return {
        trust: 'base',
        configuration: await configurationIn(tree, baseName),
        file: (path, mostBytes) => treeOf(git, tip, mostBytes).file(path),
        read: (selection) => readRange(git, { base, head }, selection, {
            files: async (path) => textOf(await tree.file(path)),
            clone: () => cloneAt(git, tip)
        })
    };
}
function partsOf(range) {
    const dots = range.includes('...') ? '...' : range.includes('..') ? '..' : undefined;
    if (dots === undefined)
        return { base: range, head: 'HEAD', dots: '...' };
    const at = range.indexOf(dots);
    return { base: range.slice(0, at) || 'HEAD', head: range.slice(at + dots.length) || 'HEAD', dots };
}
async function insideRepository(git, folder) {
    const answer = await git(['rev-parse', '--git-dir']);
    if (answer.code === 0)
        return;
    throw new cannot_judge/* CannotJudge */.Rw(answer.stderr.includes('dubious ownership')
        ? `git refuses to read the repository of ${folder}, for it belongs to another user; if you trust it, add it to git's safe.directory.`
        : answer.stderr.includes('not a git repository')
            ? `${folder} is not in a git repository, which --diff needs.`
            : (0,git_git/* complaint */.U)('open the repository', answer));
}
async function commitOf(git, name) {
    // What begins with a hyphen would be an option, and no name of a commit holds white space or control characters.
    if (/^-|[\s\p{Cc}]/u.test(name) || name === '' || name.length > 1000)
        throw unknownCommit(name);
    const answer = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    const sha = answer.stdout.toString('latin1').trim();
    if (answer.code !== 0 || !isSha(sha))
        throw unknownCommit(name);
    return sha;
}
function unknownCommit(name) {
    return new cannot_judge/* CannotJudge */.Rw(`--diff names the commit ${name}, which this repository does not know; fetch it first, or check its spelling.`);
}
async function mergeBase(git, base, head, range) {
    const answer = await git(['merge-base', base, head]);
    const sha = answer.stdout.toString('latin1').trim();
    if (answer.code === 0 && isSha(sha))
        return sha;
    throw new cannot_judge/* CannotJudge */.Rw(`The two sides of ${range} have no commit in common here; fetch more of the history, or compare them as they are with two dots.`);
}
function isSha(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function textOf(file) {
    return file instanceof Buffer ? file.toString('utf8') : undefined;
}
async function configurationIn(tree, baseName) {
    const name = `${baseName}:${target/* configurationPath */.y}`;
    const file = await tree.file(target/* configurationPath */.y);
    if (typeof file === 'string')
        throw new cannot_judge/* CannotJudge */.Rw(`${name} ${file}; the configuration must be a small text file.`);
    return file === undefined ? undefined : { name, text: (0,configuration_file/* configurationText */.o4)(file, name) };
}
async function readRange(git, commits, { takesPath, fileSize, images }, repository) {
    const files = [];
    const unread = [];
    const notes = [];
    const taken = [];
    const pictures = [];
    const saysLicenses = (0,license_information/* saysLicensesOf */.A3)(takesPath);
    for (const change of await changesBetween(git, commits.base, commits.head)) {
        const { path, previousPath, note } = change;
        if (change.head !== undefined && images?.takes(path)) {
            pictures.push(change);
            continue;
        }
        const takes = takesPath(path) ||
            (0,settings_files/* maySettle */.P)(path, {}) ||
            saysLicenses(path) ||
            (previousPath !== undefined && change.head !== undefined && takesPath(previousPath));
        if (takes)
            taken.push(change);
        else if (change.head !== undefined)
            files.push({ path, head: '' }); // the engine counts it, and needs no text for that
        if (takes && note !== undefined)
            notes.push({ path, message: note });
    }
    const objects = taken.flatMap((change) => [change.base, change.head]).filter((object) => object !== undefined);
    const blobs = await blobsOf(git, objects, fileSize);
    for (const { path, previousPath, ...change } of taken) {
        const base = change.base === undefined ? undefined : blobs.get(change.base);
        const head = change.head === undefined ? undefined : blobs.get(change.head);
        if (typeof head === 'string')
            unread.push({ path, reason: head });
        else if (typeof base === 'string')
            unread.push({ path, reason: base });
        else if (base !== undefined || head !== undefined) {
            const before = previousPath === undefined ? {} : { previousPath };
            files.push({ path, ...before, ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) });
        }
    }
    const all = images && pictures.length > 0 ? withImages(git, files, pictures, images.size, { notes, unread }) : files;
    return { input: { files: all, unread, repository }, notes };
}
/** How many pictures are read at once. */
const picturesAtOnce = 20;
/** The files, and after them the pictures, some at a time, so that the bytes of all need not be kept. */
async function* withImages(git, files, changes, mostBytes, { notes, unread }) {
    const large = [];
    yield* files;
    for (let at = 0; at < changes.length; at += picturesAtOnce) {
        const some = changes.slice(at, at + picturesAtOnce);
        const objects = some.flatMap(({ base, head }) => [base, head]).filter((object) => object !== undefined);
        const blobs = await blobsOf(git, objects, mostBytes);
        const blobOf = (object) => (object === undefined ? undefined : blobs.get(object));
        for (const change of some) {
            const { path, previousPath } = change;
            const [base, head] = [blobOf(change.base), blobOf(change.head)];
            const before = previousPath === undefined ? {} : { previousPath };
            if (head instanceof Buffer)
                yield { path, ...before, ...(base instanceof Buffer ? { base } : {}), head };
            else if (head === (0,too_large/* tooLarge */.g)(mostBytes))
                large.push(path);
            else if (typeof head === 'string')
                unread.push({ path, reason: head });
        }
    }
    notes.push(...(0,image_selection/* tooLargeImages */.O)(large, mostBytes));
}


/***/ }),

/***/ 35982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ configurationPath)
/* harmony export */ });
/** Where every repository keeps its configuration. */
const configurationPath = '.github/goodfaith.yml';



/***/ }),

/***/ 24817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ complaint),
/* harmony export */   createGit: () => (/* binding */ createGit),
/* harmony export */   records: () => (/* binding */ records)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21377);
/** Runs git, and nothing that a repository could make it run. */


/** Settings of a repository that would start a program or rewrite what is read. */
const settings = [
    ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'core.quotePath=false', 'core.pager=cat', 'color.ui=never'],
    ...['protocol.allow=never', 'maintenance.auto=false', 'gc.auto=0']
].flatMap((setting) => ['-c', setting]);
const switches = ['--no-pager', '--no-optional-locks', '--no-replace-objects', '--literal-pathspecs'];
/** Git in a folder. Throws `CannotJudge` where git is missing; what git refuses is in the answer. */
function createGit(folder, env) {
    return (args, input = '') => new Promise((resolve, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...switches, ...settings, ...args], {
            cwd: folder,
            env: gitEnvironment(env),
            windowsHide: true
        });
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        child.stdin.on('error', () => undefined); // git may end before it has read everything; its exit code tells
        child.on('error', (error) => {
            const why = (0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$)(error) === 'ENOENT'
                ? 'was not found; install it, or put it on the PATH'
                : `could not be started (${(0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$)(error)})`;
            reject(new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotJudge */ .R(`git ${why}.`, { cause: error }));
        });
        child.on('close', (code) => resolve({ code: code ?? -1, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') }));
        child.stdin.end(input);
    });
}
/** Variables that say how git is set up; all others of its own would name a repository other than the folder's. */
const kept = /^GIT_(?:CONFIG_(?:GLOBAL|SYSTEM|NOSYSTEM|COUNT|KEY_\d+|VALUE_\d+)|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM)$/;
function gitEnvironment(env) {
    const own = Object.entries(env).filter(([name]) => !name.startsWith('GIT_') || kept.test(name));
    return { ...Object.fromEntries(own), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };
}
/** NUL-separated output as strings, the end mark dropped. */
function records(output) {
    const text = output.toString('utf8');
    return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}
/** The sentence for something git would not do, with the first line of its own words. */
function complaint(what, { stderr, code }) {
    const first = stderr.trim().split('\n', 1)[0]?.slice(0, 300);
    return `git could not ${what}: ${first === undefined || first === '' ? `exit code ${code}` : first}.`;
}


/***/ })

};
