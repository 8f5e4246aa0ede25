export const id = 3910;
export const ids = [3910];
export const modules = {

/***/ 83910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addCheckRun: () => (/* binding */ addCheckRun)
});

// EXTERNAL MODULE: ./lib/report/annotations.js
var annotations = __webpack_require__(91116);
// EXTERNAL MODULE: ./lib/report/summary.js + 1 modules
var summary = __webpack_require__(20260);
;// CONCATENATED MODULE: ./lib/report/check-run.js


/** GitHub takes so many annotations with one request. */
const batch = 50;
/** Annotations of all batches together. */
const mostAnnotations = 1_000;
const levels = { error: 'failure', warning: 'warning', notice: 'notice' };
/** The words of a check run; `title` is one line of ours. */
function checkRunText(report, title, context) {
    const shown = (0,annotations/* annotations */.hk)(report, { most: mostAnnotations }).flatMap(annotationOf).slice(0, mostAnnotations);
    const batches = Array.from({ length: Math.ceil(shown.length / batch) }, (_, index) => shown.slice(index * batch, (index + 1) * batch));
    return { title, summary: (0,summary/* summaryComment */.w)(report, context), batches };
}
/** What has no file, such as the words of the pull request, stands in the summary alone. */
function annotationOf(annotation) {
    const { level, path, line = 1, endLine = line, column, endColumn, title, message } = annotation;
    if (path === undefined)
        return [];
    const columns = line === endLine && column !== undefined && endColumn !== undefined
        ? { start_column: column, end_column: endColumn }
        : {};
    const place = { path, start_line: line, end_line: endLine, ...columns };
    return [{ ...place, annotation_level: levels[level], title, message }];
}

// EXTERNAL MODULE: ./lib/report/counts.js
var counts = __webpack_require__(35836);
;// CONCATENATED MODULE: ./lib/host/github/check-run.js


/** Whether the check run is red follows the job's own end. */
function conclusionOf({ result }, { onReview, onIncomplete }) {
    if (result === 'pass')
        return 'success';
    if (result === 'fail')
        return 'failure';
    return (result === 'incomplete' ? onIncomplete : onReview) === 'fail' ? 'failure' : 'neutral';
}
/** Creates a finished check run on the commit that was read, then appends what does not fit one request; rejects as requests do. */
async function addCheckRun(client, { owner, repo, request }, report, options) {
    const { title, summary, batches } = checkRunText(report, (0,counts/* tally */.N4)(report), options);
    const [first = [], ...others] = batches;
    const { data } = await client.rest.checks.create({
        owner,
        repo,
        request: { ...request, retries: 0 },
        name: 'Goodfaith findings',
        head_sha: options.headSha,
        status: 'completed',
        conclusion: conclusionOf(report, options.configuration),
        ...(options.runUrl === undefined ? {} : { details_url: options.runUrl }),
        output: { title, summary, annotations: [...first] }
    });
    for (const annotations of others) {
        const output = { title, summary, annotations: [...annotations] };
        await client.rest.checks.update({ owner, repo, request, check_run_id: data.id, output });
    }
}


/***/ })

};
