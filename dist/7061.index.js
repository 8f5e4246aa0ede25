export const id = 7061;
export const ids = [7061];
export const modules = {

/***/ 67061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makePatient: () => (/* binding */ makePatient),
/* harmony export */   waitedAfter: () => (/* binding */ waitedAfter)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/** What to do when GitHub asks for time: wait as long as it says, if that is not too long, and ask again. */

/** Seconds that one wait may take; GitHub asks for a minute where it asks for a pause without an hour's end. */
const longestWait = 75;
/** How often one request is repeated. */
const mostRepeats = 2;
/** No request is worth repeating after these: the answer would be the same, or, for the last two, asks for the pause that throttling obeys. */
const final = [400, 401, 404, 410, 422, 451, 403, 429];
/**
 * Makes a client repeat what failed in passing, obey the pauses GitHub asks for, and space out what it writes. The plugins are loaded
 * here and not with the client: a run without findings or refusals needs none of them.
 */
async function makePatient(client) {
    const [{ retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856))
    ]);
    const waits = (seconds, _options, _client, repeats) => repeats < mostRepeats && seconds <= longestWait;
    retry(client, { retry: { retries: mostRepeats, doNotRetry: final } });
    throttling(client, { throttle: { onRateLimit: waits, onSecondaryRateLimit: waits } });
}
/** Waits before a first request is repeated; false, at once, where waiting is no use. */
async function waitedAfter(error) {
    const seconds = pauseAfter(error);
    if (seconds === undefined || seconds > longestWait)
        return false;
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(seconds * 1000);
    return true;
}
/** Seconds after which a request may succeed; undefined where it will not. */
function pauseAfter(error) {
    if (!isFailed(error))
        return undefined;
    const { status, response } = error;
    const headers = response?.headers ?? {};
    if (status === 403 || status === 429) {
        const after = Number(headers['retry-after'] ?? Number.NaN);
        if (after >= 0)
            return after;
        if (headers['x-ratelimit-remaining'] !== '0')
            return status === 429 ? 60 : undefined;
        return Math.max(0, Number(headers['x-ratelimit-reset'] ?? Number.NaN) - Math.floor(Date.now() / 1000)) + 1;
    }
    return status >= 500 ? 1 : undefined;
}
/** Octokit gives a request without an answer the status 500. */
function isFailed(error) {
    return error instanceof Error && error.name === 'HttpError' && 'status' in error && typeof error.status === 'number';
}


/***/ })

};
