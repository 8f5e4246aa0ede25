export const id = 457;
export const ids = [457];
export const modules = {

/***/ 40457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isTouchedIn),
/* harmony export */   isAdded: () => (/* binding */ isAdded),
/* harmony export */   rewrittenPages: () => (/* binding */ rewrittenPages),
/* harmony export */   touchedPages: () => (/* binding */ touchedPages)
/* harmony export */ });
/* harmony import */ var _detect_automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75553);
/* harmony import */ var _detect_folding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30058);
/** The pages of a change whose changed sections hold certain words, so that no rule reads more than it must. */


/** Woken pages with removed lines, at least one of whose sections with such lines holds one of the stems, given in small letters. */
function rewrittenPages(pages, stems) {
    return pages.flatMap(({ change, base, head, woke }) => {
        if (!woke || !base?.prepared || !head?.prepared || change.removed.size === 0)
            return [];
        return sectionsWith(stems, base, change.removed).length > 0 ? [{ change, base, head }] : [];
    });
}
/** Woken pages with added lines, at least one of whose sections with such lines holds one of the stems, given in small letters; and those sections. */
function touchedPages(pages, stems) {
    return pages.flatMap(({ change, base, head, woke }) => {
        if (!woke || !head?.prepared || change.added.size === 0)
            return [];
        const holding = sectionsWith(stems, head, change.added);
        return holding.length > 0 ? [{ change, head, holding, ...(base?.prepared ? { base } : {}) }] : [];
    });
}
/** Whether any line of a range was added. */
function isAdded(change, head, range) {
    return isTouchedIn(change.added, head, range);
}
/** Whether any of some lines lies in a range. */
function isTouchedIn(changed, { lines }, { start, end }) {
    return changed.touches(lines.lineAt(start), lines.lineAt(Math.max(start, end - 1)));
}
const searches = new WeakMap();
function sectionsWith(stems, document, changed) {
    const search = searches.get(stems) ?? (0,_detect_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .createAutomaton */ .x4)(stems, _detect_folding_js__WEBPACK_IMPORTED_MODULE_1__/* .caseAlone */ .Uh);
    searches.set(stems, search);
    const found = new Uint8Array(stems.length);
    return document.sections.flatMap(({ range }) => {
        if (!isTouchedIn(changed, document, range))
            return [];
        found.fill(0);
        search.scan(document.text.slice(range.start, range.end), found);
        return found.includes(1) ? [range] : [];
    });
}


/***/ })

};
