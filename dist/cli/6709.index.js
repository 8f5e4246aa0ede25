export const id = 6709;
export const ids = [6709];
export const modules = {

/***/ 76709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeSource: () => (/* binding */ describeSource)
/* harmony export */ });
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96116);

/** UTF-16 units of a title in a heading. */
const longestTitle = 200;
/** Keys of front matter for each part, the first that has a value counts. */
const keys = {
    title: ['title'],
    author: ['author', 'authors.0', 'authors.0.name', 'author.name', 'by'],
    url: ['canonical_url', 'canonical', 'canonicalUrl', 'url', 'permalink'],
    license: ['license', 'licence', 'SPDX-License-Identifier']
};
/** Reads the front matter, and for the title the first heading; what the page does not say stays away. */
async function describeSource(path, text) {
    const document = new _document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .Document */ .yo({ path, text, encoding: 'utf-8', notes: [] });
    const { frontMatter, sections } = document.outline;
    const entries = frontMatter ? await entriesOf(document, frontMatter) : new Map();
    const first = (names) => names.map((name) => entries.get(name)).find((value) => value);
    const heading = sections.find((section) => section.heading !== undefined)?.heading;
    const title = first(keys.title) ?? (heading && headingText(text.slice(heading.range.start, heading.range.end)));
    const author = first(keys.author);
    const url = first(keys.url);
    const license = first(keys.license);
    return {
        path,
        ...(title ? { title } : {}),
        ...(author ? { author } : {}),
        ...(url && /^https?:\/\//.test(url) ? { url } : {}),
        ...(license ? { license } : {})
    };
}
async function entriesOf({ text }, { kind, range, value }) {
    const { readFrontMatter } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(8815), __webpack_require__.e(2550)]).then(__webpack_require__.bind(__webpack_require__, 62550));
    const { entries } = readFrontMatter(kind, text, range, value);
    return new Map(entries.map((entry) => [entry.path.join('.'), String(entry.value ?? '').trim()]));
}
function headingText(written) {
    const [line = ''] = written.split(/\r?\n/);
    return line
        .slice(0, longestTitle)
        .replace(/^[#\s>]{1,20}|[#\s]{1,20}$/g, '')
        .replace(/[*_`[\]]|\([^()\s]{0,200}\)/g, '');
}


/***/ })

};
