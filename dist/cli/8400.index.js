export const id = 8400;
export const ids = [8400];
export const modules = {

/***/ 78400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Guesses which known word somebody meant. */
/** Longer words are compared no further than this, so that a hostile one costs nothing. */
const longest = 80;
/** The known word fewest edits away, as long as they are no more than a third of its letters; the first of several. */
function nearest(word, known) {
    if (word.length > longest)
        return undefined;
    let best;
    let fewest = Number.POSITIVE_INFINITY;
    for (const candidate of known) {
        const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase());
        if (edits < fewest && edits <= Math.max(1, Math.floor(candidate.length / 3))) {
            best = candidate;
            fewest = edits;
        }
    }
    return best;
}
/** Insertions, deletions and substitutions that make one word of the other. */
function editsBetween(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let i = 1; i <= from.length; i++) {
        const next = [i];
        for (let j = 1; j <= to.length; j++) {
            const [above = 0, diagonal = 0, left = 0] = [row[j], row[j - 1], next[j - 1]];
            next.push(Math.min(above + 1, left + 1, diagonal + (from[i - 1] === to[j - 1] ? 0 : 1)));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ })

};
