export const id = 8042;
export const ids = [8042];
export const modules = {

/***/ 28042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitsMatter: () => (/* binding */ commitsMatter)
/* harmony export */ });
/* harmony import */ var _facts_license_information_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55843);
/* harmony import */ var _policy_path_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84178);
/* harmony import */ var _base_configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18976);
/* harmony import */ var _changed_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68890);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87453);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3853);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32666);
/* harmony import */ var _sources_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66017);
/** What is judged of a merge queue's commits: the files between base and head, by the configuration of the base. */








/** Reads the commits an event is about; throws `CannotJudge` and `ConfigurationError`. */
async function commitsMatter({ owner, repo, baseSha, headSha }, { client, graph, inputs, known, imagesFor }) {
    const address = { owner, repo };
    const place = inputs.configFile ?? _base_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationPath */ .yD;
    const [file, compared] = await Promise.all([
        (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .required */ .mw)('read the configuration of the base branch', (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .readFileAt */ ._T)(client, address, baseSha, place, _base_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .largestConfiguration */ .hp)),
        (0,_changed_files_js__WEBPACK_IMPORTED_MODULE_2__/* .filesBetween */ .W4)(client, address, { baseSha, headSha })
    ]);
    const configuration = await (0,_base_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .baseConfiguration */ .k_)(file, inputs.configFile, inputs.layer, known);
    const takesPath = await (0,_policy_path_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFilter */ .Y)(configuration);
    const change = await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__/* .readChange */ .pm)({ client, graph, address }, compared, compared.listed.length, {
        takesPath,
        governs: (0,_facts_license_information_js__WEBPACK_IMPORTED_MODULE_7__/* .saysLicensesOf */ .A3)(takesPath), // the pull requests of the queue were asked about settings
        fileSize: configuration.limits.fileSize,
        images: await imagesFor(configuration),
        base: baseSha
    });
    const reason = `GitHub tells ${compared.listed.length} changed files of a merge queue's commits, and there may be more.`;
    return {
        input: {
            files: change.files,
            otherPaths: change.otherPaths,
            unread: [...change.unread, ...(compared.complete ? [] : [{ path: 'other files', reason }])],
            notes: change.notes,
            sources: await (0,_sources_js__WEBPACK_IMPORTED_MODULE_6__/* .readSources */ .t)(client, { address, commit: baseSha }, configuration),
            repository: (0,_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryProvider */ .y6)(client, address, baseSha, { files: new Map(), folders: change.folders })
        },
        configuration,
        trust: 'base',
        target: address,
        pullRequest: { headSha, fromFork: false },
        change
    };
}


/***/ })

};
