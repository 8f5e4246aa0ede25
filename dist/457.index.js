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
/** Woken pages with removed lines, at least one of whose sections with such lines holds one of the stems, given in small letters. */
function rewrittenPages(pages, stems) {
    return pages.flatMap(({ change, base, head, woke }) => {
        if (!woke || !base?.prepared || !head?.prepared || change.removed.size === 0)
            return [];
        const held = base.sections.some(({ range }) => isTouchedIn(change.removed, base, range) && holds(base.text, range, stems));
        return held ? [{ change, base, head }] : [];
    });
}
/** Woken pages with added lines, at least one of whose sections with such lines holds one of the stems, given in small letters. */
function touchedPages(pages, stems) {
    return pages.flatMap(({ change, base, head, woke }) => {
        if (!woke || !head?.prepared || change.added.size === 0)
            return [];
        const held = head.sections.some(({ range }) => isAdded(change, head, range) && holds(head.text, range, stems));
        return held ? [{ change, head, ...(base?.prepared ? { base } : {}) }] : [];
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
function holds(text, { start, end }, stems) {
    const small = text.slice(start, end).toLowerCase().replace(/\s+/g, ' ');
    return stems.some((stem) => small.includes(stem));
}


/***/ })

};
