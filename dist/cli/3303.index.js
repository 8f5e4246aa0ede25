export const id = 3303;
export const ids = [3303];
export const modules = {

/***/ 63303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ConfigurationError: () => (/* binding */ ConfigurationError)
/* harmony export */ });
/** What is told of a wrong setup. */
/** The setup is wrong, not the text under review. Every mistake is one sentence that says where, what was expected, what was found. */
class ConfigurationError extends Error {
    name = 'ConfigurationError';
    mistakes;
    /** The message lists the mistakes, one a line. */
    constructor(mistakes, options) {
        const list = typeof mistakes === 'string' ? [mistakes] : mistakes;
        super(list.join('\n'), options);
        this.mistakes = list;
    }
}


/***/ })

};
