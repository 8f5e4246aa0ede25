export const id = 9575;
export const ids = [9575];
export const modules = {

/***/ 99575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ imagesOf),
/* harmony export */   passagesOf: () => (/* binding */ passagesOf)
/* harmony export */ });
/** The passages of a prepared page; front matter is left to its own reader. */
function passagesOf(document) {
    return document.sections.flatMap((section, index) => sectionPassages(document, section, index));
}
/** The images of a section, by the section's number. */
function imagesOf(document, section) {
    return document.sections[section]?.images ?? [];
}
function sectionPassages(document, section, index) {
    const { prose, links } = section;
    let heading = '';
    const passages = [];
    let next = 0;
    for (const block of prose.blocks) {
        if (block.kind === 'front-matter')
            continue;
        if (block.kind === 'heading')
            heading = block.text;
        const pieces = document.kind === 'text' ? paragraphsOf(block) : [{ start: 0, end: block.text.length }];
        for (const piece of pieces) {
            const range = prose.rangeOf(block.start + piece.start, block.start + piece.end);
            while ((links[next]?.range.end ?? Number.POSITIVE_INFINITY) <= range.start)
                next++;
            passages.push({
                kind: block.kind,
                text: block.text.slice(piece.start, piece.end),
                quoted: block.quoted,
                range,
                heading: block.kind === 'heading' ? '' : heading,
                section: index,
                links: block.kind === 'alternative' || block.kind === 'title'
                    ? []
                    : linksIn(links, next, prose, block.start + piece.start, block.start + piece.end, range),
                rangeOf: (start, end) => prose.rangeOf(block.start + piece.start + start, block.start + piece.start + end)
            });
        }
    }
    return passages;
}
/** Plain text is one block; its paragraphs are parted by empty lines. */
function paragraphsOf(block) {
    const found = [];
    const gap = /\r?\n[ \t]*\r?\n\s*/g;
    let start = 0;
    for (const match of block.text.matchAll(gap)) {
        if (match.index > start)
            found.push({ start, end: match.index });
        start = match.index + match[0].length;
    }
    if (start < block.text.length)
        found.push({ start, end: block.text.length });
    return found;
}
function linksIn(links, from, prose, start, end, range) {
    const found = [];
    for (let at = from; at < links.length; at++) {
        const link = links[at]; // `at` is inside
        if (link.range.start >= range.end)
            break;
        const first = offsetOf(link.textRange.start, prose, start, end);
        const last = offsetOf(link.textRange.end, prose, start, end);
        found.push({ link, start: first - start, end: Math.max(first, last) - start });
    }
    return found;
}
/** The first offset of prose, from `start` up to `end`, whose source does not lie before `source`: sources rise with the prose. */
function offsetOf(source, prose, start, end) {
    let low = start;
    let high = end;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (prose.rangeOf(middle, middle + 1).start < source)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ })

};
