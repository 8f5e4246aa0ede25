export const id = 7403;
export const ids = [7403];
export const modules = {

/***/ 57403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkoutOf: () => (/* binding */ checkoutOf),
  cloneIn: () => (/* binding */ cloneIn)
});

// EXTERNAL MODULE: ./lib/host/cannot-judge.js
var cannot_judge = __webpack_require__(21377);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/host/git/git.js
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
        const child = (0,external_node_child_process_.spawn)('git', [...switches, ...settings, ...args], {
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
            const why = (0,cannot_judge/* codeOf */.$)(error) === 'ENOENT'
                ? 'was not found; install it, or put it on the PATH'
                : `could not be started (${(0,cannot_judge/* codeOf */.$)(error)})`;
            reject(new cannot_judge/* CannotJudge */.R(`git ${why}.`, { cause: error }));
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
function git_records(output) {
    const text = output.toString('utf8');
    return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}
/** The sentence for something git would not do, with the first line of its own words. */
function git_complaint(what, { stderr, code }) {
    const first = stderr.trim().split('\n', 1)[0]?.slice(0, 300);
    return `git could not ${what}: ${first === undefined || first === '' ? `exit code ${code}` : first}.`;
}

;// CONCATENATED MODULE: ./lib/host/too-large.js
/** Why a file beyond the limit on files is not judged. */
function tooLarge(bytes) {
    return `The file is larger than the limit of ${bytes} bytes.`;
}

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
            blobs.set(object, tooLarge(mostBytes));
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
        throw new cannot_judge/* CannotJudge */.R(git_complaint('read files', answer));
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
    for (const record of git_records(answer.stdout)) {
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
        throw new CannotJudge(complaint('list the files of the base', answer));
    return new Map(records(answer.stdout).map((record) => {
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
        throw new cannot_judge/* CannotJudge */.R(git_complaint('compare the commits', answer));
    const fields = git_records(answer.stdout);
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

;// CONCATENATED MODULE: ./lib/host/github/checkout.js




/** The change as the checkout in GITHUB_WORKSPACE knows it; `undefined` where there is none, or it lacks one of the commits. */
async function checkoutOf(environment, { listed, mergeBase }, headSha) {
    const folder = environment['GITHUB_WORKSPACE'];
    if (!folder)
        return undefined;
    try {
        const git = createGit(folder, environment);
        for (const commit of [mergeBase, headSha]) {
            const { code } = await git(['cat-file', '-e', `${commit}^{commit}`]);
            if (code !== 0)
                return undefined;
        }
        const shown = new Map(listed.map((file) => [file.filename, file]));
        const changes = await changesBetween(git, mergeBase, headSha);
        return {
            changed: { mergeBase, listed: changes.map((change) => listedAs(change, shown.get(change.path))) },
            read: (wanted) => readFrom(git, wanted)
        };
    }
    catch (error) {
        if (error instanceof cannot_judge/* CannotJudge */.R)
            return undefined;
        throw error;
    }
}
/** The repository as a checkout of the base, the head or their merge has it; `undefined` where there is none of them. */
async function cloneIn(environment, { baseSha, headSha }) {
    const folder = environment['GITHUB_WORKSPACE'];
    if (!folder)
        return undefined;
    try {
        const git = createGit(folder, environment);
        const { code } = await git(['cat-file', '-e', `${baseSha}^{commit}`]);
        if (code === 0)
            return await cloneAt(git, baseSha);
        const answer = await git(['rev-parse', '--verify', '--quiet', 'HEAD']);
        const here = answer.stdout.toString('latin1').trim();
        return here !== '' && [headSha, environment['GITHUB_SHA']].includes(here) ? await cloneAt(git, here) : undefined;
    }
    catch (error) {
        if (error instanceof cannot_judge/* CannotJudge */.R)
            return undefined;
        throw error;
    }
}
function listedAs({ path, previousPath, base, head, note }, shown) {
    const status = previousPath !== undefined
        ? 'renamed'
        : head === undefined && note === undefined
            ? 'removed'
            : base === undefined
                ? 'added'
                : 'modified';
    return {
        filename: path,
        status,
        sha: head ?? null,
        ...(base === undefined ? {} : { baseSha: base }),
        ...(previousPath === undefined ? {} : { previous_filename: previousPath }),
        ...(shown?.patch === undefined ? {} : { patch: shown.patch }),
        ...(note === undefined ? {} : { isNoFile: true })
    };
}
async function readFrom(git, wanted) {
    const reads = new Map();
    const named = wanted.flatMap((one) => ('sha' in one ? [{ one, sha: one.sha }] : []));
    for (const limit of new Set(named.map(({ one }) => one.limit))) {
        const alike = named.filter(({ one }) => one.limit === limit);
        const blobs = await blobsOf(git, alike.map(({ sha }) => sha), limit);
        for (const { one, sha } of alike) {
            const blob = blobs.get(sha);
            if (blob instanceof Buffer)
                reads.set(one, { bytes: blob });
        }
    }
    return reads;
}


/***/ })

};
