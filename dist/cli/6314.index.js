export const id = 6314;
export const ids = [6314];
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

/***/ 68606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* reexport safe */ _cannot_judge_js__WEBPACK_IMPORTED_MODULE_0__.$),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Rw: () => (/* reexport safe */ _cannot_judge_js__WEBPACK_IMPORTED_MODULE_0__.R)
/* harmony export */ });
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21377);
/** Why a command could not do its work: wrong arguments, files that cannot be read, a missing repository. */


/** What went wrong with a file or folder, as the end of a sentence that begins with its name. */
function reasonOf(error) {
    const code = (0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$)(error);
    return reasons[code] ?? `could not be read (${code})`;
}
const reasons = {
    ENOENT: 'does not exist',
    ENOTDIR: 'does not exist: a part of its path is a file',
    EISDIR: 'is a folder, not a file',
    EACCES: 'may not be read: permission is missing',
    EPERM: 'may not be read: permission is missing',
    ELOOP: 'is a symbolic link that leads nowhere',
    ENAMETOOLONG: 'has too long a name',
    EROFS: 'is on a disk that cannot be written',
    ENOSPC: 'has no room left on its disk',
    EMFILE: 'could not be opened: too many files are open'
};


/***/ }),

/***/ 96314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   settingsOf: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _engine_waiver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40036);
/* harmony import */ var _policy_clauses_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71811);
/* harmony import */ var _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63303);
/* harmony import */ var _policy_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52876);
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78400);
/* harmony import */ var _rules_entries_generated_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91656);
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68606);
/** The configuration of one run: default < file < flag. */







/** Throws a `ConfigurationError` that names file or flag, and `CannotJudge` where the flags leave no rule to run. */
async function settingsOf(file, flags, known) {
    const layers = file === undefined ? [] : [await layerOf(file, known)];
    const asked = readFlags(flags, known);
    if (flags.rule.length === 0)
        return (0,_policy_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeConfiguration */ .z)([...layers, asked], known);
    const configuration = (0,_policy_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeConfiguration */ .z)([...layers, asked, onlyRules(flags.rule, layers.at(-1), known)], known);
    const served = new Set(_policy_clauses_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .servedPolicies */ .I
        .filter(({ id }) => configuration.policies.includes(id))
        .flatMap(({ clauses }) => clauses.flatMap((clause) => clause.rules)));
    if (!known.rules.some((id) => served.has(id) && configuration.rules[id]?.severity !== 'off')) {
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotJudge */ .Rw(`--rule leaves no rule to run: ${flags.rule.join(', ')} serves no clause of the selected policies.`);
    }
    return configuration;
}
async function layerOf({ text, name }, known) {
    const { readLayerText } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5118)]).then(__webpack_require__.bind(__webpack_require__, 85118)); // YAML is loaded where there is some
    return readLayerText(text, name, known);
}
function readFlags({ failOn, policy }, known) {
    const given = {
        ...(failOn === undefined ? {} : { 'fail-on': failOn }),
        ...(policy.length === 0 ? {} : { policies: policy })
    };
    return (0,_policy_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .readLayer */ .w)(given, known, ([key]) => (key === 'fail-on' ? '--fail-on' : '--policy'));
}
/** Switches off every rule but the selected; one that the file had switched off gets back the severity it was written with. */
function onlyRules(selectors, file, known) {
    for (const selector of selectors) {
        if (!known.rules.some((id) => (0,_engine_waiver_js__WEBPACK_IMPORTED_MODULE_5__/* .selects */ .ko)(selector, id)))
            throw new _policy_configuration_error_js__WEBPACK_IMPORTED_MODULE_1__.ConfigurationError(unknownRule(selector, known.rules));
    }
    const choices = _rules_entries_generated_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleEntries */ .F.flatMap(({ meta: { id, severity } }) => {
        if (!selectors.some((selector) => (0,_engine_waiver_js__WEBPACK_IMPORTED_MODULE_5__/* .selects */ .ko)(selector, id)))
            return [[id, { severity: 'off' }]];
        return file?.rules[id]?.severity === 'off' ? [[id, { severity }]] : [];
    });
    return (0,_policy_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .readLayer */ .w)({ rules: Object.fromEntries(choices) }, known, '--rule');
}
function unknownRule(selector, ids) {
    const families = [...new Set(ids.map((id) => `${id.slice(0, id.indexOf('/'))}/*`))];
    const meant = (0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearest */ .p)(selector, [...ids, ...families]);
    const hint = meant === undefined ? '; `goodfaith rules` lists them.' : `; did you mean "${meant}"?`;
    return `--rule must be a rule or a family such as "privacy/*"; found "${selector}"${hint}`;
}


/***/ })

};
