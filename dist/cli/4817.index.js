export const id = 4817;
export const ids = [4817];
export const modules = {

/***/ 21377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   R: () => (/* binding */ CannotJudge)
/* harmony export */ });
/** Why nothing can be judged: neither the text nor the configuration, but something around them, is in the way. */
/** The message is one whole sentence for whoever runs the check, free of the program's name; the exit code is 2. */
class CannotJudge extends Error {
    name = 'CannotJudge';
}
/** The system's code of an error, such as `ENOENT`; `unknown` when it has none. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return 'unknown';
    return typeof error.code === 'string' ? error.code : 'unknown';
}


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
