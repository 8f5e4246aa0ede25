export const id = 5017;
export const ids = [5017];
export const modules = {

/***/ 45017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   globMatcher: () => (/* binding */ globMatcher)
/* harmony export */ });
/* unused harmony export globOptions */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);
/* harmony import */ var _path_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29944);
/** Globs against paths relative to the root of the repository. */


/** Patterns with repeated groups are not offered: some take exponential time. */
const globOptions = { dot: true, noextglob: true, nonegate: true, windows: false };
/** Whether one of the globs names a path; letters match in their own case, or in either. */
function globMatcher(globs, letters = 'own case') {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__([...globs], { ...globOptions, nocase: letters === 'either case' });
    return (path) => !(0,_path_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .isOverlong */ .z)(path) && matches((0,_path_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .G)(path));
}


/***/ })

};
