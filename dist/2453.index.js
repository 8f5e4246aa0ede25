export const id = 2453;
export const ids = [2453];
export const modules = {

/***/ 64834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isAllowed: () => (/* binding */ isAllowed)
/* harmony export */ });
/* harmony import */ var spdx_satisfies__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45131);
/* harmony import */ var _detect_spdx_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31761);
/* harmony import */ var _licenses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38407);
/** Whether a license is among those a community allows. */



/**
 * Whether an id or expression is covered by the allowed ids and expressions, names mapped to ids by our own table.
 * A family without version, such as `CC-BY`, counts as allowed when one of its licenses is: the words leave it open.
 */
function isAllowed(id, allowed) {
    const ids = allowed.map((written) => (0,_detect_spdx_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .spdxExpression */ .k)(written) ?? written);
    if (ids.some((one) => one === id || (0,_licenses_js__WEBPACK_IMPORTED_MODULE_2__/* .isFamilyOf */ .A)(id, one)))
        return true;
    const simple = ids.filter((one) => !/[\s()]/.test(one));
    try {
        return spdx_satisfies__WEBPACK_IMPORTED_MODULE_0__(id, simple);
    }
    catch {
        return false; // a family or a reference of our own, which SPDX does not order
    }
}


/***/ })

};
