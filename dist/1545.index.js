export const id = 1545;
export const ids = [1545];
export const modules = {

/***/ 11545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PageCredits: () => (/* binding */ PageCredits)
/* harmony export */ });
/* harmony import */ var _detect_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58071);
/* harmony import */ var _credit_sign_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47698);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73854);
/* harmony import */ var _credited_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23302);
/* harmony import */ var _passage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99575);





/** UTF-16 units of a passage or comment that credits somebody. */
const longestCredit = 5_000;
/** What a page says of those it took from, ready to be asked of many texts. */
class PageCredits {
    /** Where links and the front matter lead, as `urlKey` gives them. */
    #addresses;
    /** Files of the repository that it links to, without their endings. */
    #files;
    /** The words of credits, ` ` before and after. */
    #words;
    constructor(document) {
        const entries = document.frontMatter?.entries.map(({ value }) => String(value)) ?? [];
        const written = [...document.text.matchAll(/https?:\/\/[^\s<>"'`)\]]{3,500}/g)].map(([url]) => url.replace(/[.,;:]{1,9}$/, ''));
        const folder = document.source.path.slice(0, document.source.path.lastIndexOf('/') + 1);
        this.#files = new Set([...document.links.map(({ url }) => url), ...entries].flatMap((url) => {
            if (/^[a-z][\w+.-]*:|^\/\/|^#|\s/i.test(url))
                return [];
            const [path = ''] = url.split(/[?#]/);
            return [(0,_credited_file_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L$)(path.startsWith('/') ? path.slice(1) : folder + path), (0,_credited_file_js__WEBPACK_IMPORTED_MODULE_2__/* .resolved */ .L$)(path)].map(withoutEnding);
        }));
        this.#addresses = new Set([...document.links.map(({ url }) => url), ...entries, ...written].map(_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .urlKey */ .X9));
        const stated = (0,_passage_js__WEBPACK_IMPORTED_MODULE_3__.passagesOf)(document).filter(({ text, heading }) => (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_0__/* .isCreditHeading */ .yH)(heading) || (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsCreditWords */ .DH)(new _detect_word_js__WEBPACK_IMPORTED_MODULE_4__/* .Words */ .UG(text)));
        const hidden = document.comments.filter(({ text }) => (0,_credit_sign_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsCreditWords */ .DH)(new _detect_word_js__WEBPACK_IMPORTED_MODULE_4__/* .Words */ .UG(text)));
        const words = [...stated, ...hidden].map(({ text }) => text.slice(0, longestCredit));
        this.#words = ` ${(0,_detect_word_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedWords */ .C8)([...words, ...entries].join(' | '))} `;
    }
    /** Whether the page names the text: by its address or a link to its file, or, where it credits something, by title, author or file name. */
    name(source) {
        if (source.url !== undefined && this.#addresses.has((0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .urlKey */ .X9)(source.url)))
            return true;
        if (this.#files.has(withoutEnding(source.path)))
            return true;
        const file = source.path.slice(source.path.lastIndexOf('/') + 1);
        const names = [source.title, source.author, /^(?:readme|index)\./i.test(file) ? undefined : file];
        return names.some((name) => {
            const words = name === undefined ? '' : (0,_detect_word_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedWords */ .C8)(name);
            return words.length >= 4 && this.#words.includes(` ${words} `);
        });
    }
}
/** A path as links give it that lead to what is made of the file: without its ending, and without `index`. */
function withoutEnding(path) {
    return path.replace(/\.[a-z]{2,8}$/i, '').replace(/\/(?:index|readme)?$/i, '');
}


/***/ })

};
