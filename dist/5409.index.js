export const id = 5409;
export const ids = [5409];
export const modules = {

/***/ 55409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setLabel: () => (/* binding */ setLabel)
/* harmony export */ });
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87453);

/** Sets the label of the result and takes the other ones of ours off; rejects as requests do. */
async function setLabel(client, { owner, repo, pull_number: issue_number, request }, result, ours, present) {
    const issue = { owner, repo, issue_number, request };
    const due = result === 'pass' ? undefined : ours[result];
    const isSame = (a, b) => a.toLowerCase() === b?.toLowerCase(); // as GitHub compares them
    const names = new Set(Object.values(ours).filter((name) => !isSame(name, due)));
    for (const name of names) {
        const worn = present.find((label) => isSame(label, name));
        if (worn !== undefined)
            await takeOff(client, issue, worn);
    }
    if (due !== undefined && !present.some((label) => isSame(label, due))) {
        await client.rest.issues.addLabels({ ...issue, labels: [due] });
    }
}
async function takeOff(client, issue, name) {
    try {
        await client.rest.issues.removeLabel({ ...issue, name });
    }
    catch (error) {
        if ((0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)(error).status !== 404)
            throw error; // somebody was quicker
    }
}


/***/ })

};
