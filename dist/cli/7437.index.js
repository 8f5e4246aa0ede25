export const id = 7437;
export const ids = [7437];
export const modules = {

/***/ 77437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45777);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12715);


/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    meta: {
        id: 'obfuscation/hidden-html',
        severity: 'warning',
        scope: 'added',
        subjects: ['page', 'pull-request'],
        wakes: [{ shape: 'hidden-markup' }],
        reads: 'html',
        summary: 'Disallow text that readers of a page do not see',
        why: 'Search engines, language models and programs read words that no reader sees and no reviewer looks for.',
        remedy: 'Show the text or remove it; for screen readers, use the class of your site that is made for them.',
        messages: {
            imperceptible: 'Text of {count} words stands here and is not seen: {how}.',
            links: '{count} links to other sites stand here and are not seen: {how}.',
            link: 'A link to another site stands here and is not seen: {how}.',
            undisplayed: 'Text of {count} words is taken out of display here: {how}.'
        }
    },
    examples: {
        bad: [
            'See ⟦<span style="font-size:0">cheap watches and pills for everybody</span>⟧ here.',
            '⟦<div style="color: #fff">these words have the color of paper</div>⟧',
            '⟦<p style="color:#333;background-color:#333333">the same color on both sides</p>⟧',
            '⟦<div style="position:absolute; left:-9999px">buy these things from the shop</div>⟧',
            '⟦<span style="opacity: 0">nobody can see these words</span>⟧',
            '⟦<div style="height:0;overflow:hidden">a box without any height at all</div>⟧',
            '⟦<font color="white">words in white on white</font>⟧',
            '⟦<a href="https://shop.example/" style="font-size:0px">.</a>⟧',
            '⟦<div style="text-indent:-999em"><a href="https://one.example/">a</a> <a href="https://two.example/">b</a></div>⟧',
            '⟦<span style="color:rgba(0, 0, 0, 0)">cheap watches and pills for everybody</span>⟧',
            '⟦<div style="transform:translateX(-9999px)">cheap watches and pills for everybody</div>⟧',
            '⟦<div style="position:absolute;left:-100vw">cheap watches and pills for everybody</div>⟧',
            '⟦<div style="filter:opacity(0)">cheap watches and pills for everybody</div>⟧',
            '⟦<div style="zoom:0">cheap watches and pills for everybody</div>⟧',
            '⟦<span class="sr-only">pills: <a href="https://one.example/">one</a>, <a href="https://two.example/">two</a></span>⟧',
            '⟦<div style="display:none">this whole sentence is never displayed to readers</div>⟧',
            '⟦<div hidden>\n\nAlso [here](https://shop.example/) in **Markdown** of its own.\n\n</div>⟧',
            '⟦<span style="visibility:hidden">one two three four five six</span>⟧',
            {
                path: 'docs/page.mdx',
                head: "⟦<div style={{display: 'none'}}>this whole sentence is never displayed to readers</div>⟧"
            },
            { path: 'docs/page.mdx', head: "⟦<span style={{fontSize: '0px'}}>cheap watches and pills for everybody</span>⟧" }
        ],
        good: [
            '<div style="display:none"></div>',
            '<span id="old-name" style="display:none">Old</span>',
            '<img src="card.png" style="display:none">',
            '<a href="#main" style="position:absolute;left:-9999px">Skip to the main content of page</a>',
            '<span class="sr-only">Opens in a new tab or window</span>',
            '<span style="position:absolute;clip:rect(0,0,0,0)">Opens in a new tab or window</span>',
            '<details><summary>More</summary>All of these words are shown when asked for.</details>',
            '<p style="color:white;background:#000">White on black is easy to read for all</p>',
            '<p style="color:#fff" class="dark">No</p>',
            '<h1 style="background:linear-gradient(red,blue);-webkit-background-clip:text;color:transparent">Words with a gradient in them</h1>',
            '<div style="opacity:0;transition:opacity 1s">Words that fade in when the page is scrolled</div>',
            '<svg style="display:none"><symbol id="x"><title>An icon with a long title</title></symbol></svg>',
            '<span class="sr-only">See <a href="https://one.example/">the other page</a> for more of this</span>',
            '<div style="position:absolute;left:50%;transform:translate(-50%,-50%)">Words in the middle of the page</div>',
            '<div style="margin-left:-50vw;left:50%;width:100vw">Words on a band as wide as the screen</div>',
            '<p style="color:rgba(0,0,0,.87);filter:opacity(90%)">Words a little lighter than black are read well</p>',
            '<p style="font-size:0.9em; margin-left:-10px; top:-5px">Small print is still print for all to read</p>',
            '```html\n<div style="display:none">this whole sentence is never displayed to readers</div>\n```',
            'Set `display: none` to hide an element, or the `hidden` attribute: `<p hidden>`.',
            '<input type="hidden" name="token" value="one two three four five six">',
            '<script type="application/json">{"words": "one two three four five six"}</script>',
            '<table><tr hidden><td>a</td></tr></table>'
        ]
    },
    load: () => Promise.all(/* import() */[__webpack_require__.e(7126), __webpack_require__.e(3194), __webpack_require__.e(6046)]).then(__webpack_require__.bind(__webpack_require__, 76046)),
    *check({ section }, { loaded: { hiddenElements } }) {
        for (const element of hiddenElements(section)) {
            const observation = observed(element);
            if (observation)
                yield observation;
        }
    }
}));
/** Ways of hiding that scripts undo when a reader asks, and the words for each way. */
const ways = {
    display: { words: 'its style says display: none', undisplayed: true },
    visibility: { words: 'its style says visibility: hidden', undisplayed: true },
    hidden: { words: 'it has the attribute hidden', undisplayed: true },
    opacity: { words: 'its style makes it transparent', undisplayed: false },
    size: { words: 'its style leaves it no size', undisplayed: false },
    color: { words: 'it has the color of what is behind it', undisplayed: false },
    'off-screen': { words: 'its style puts it beside the screen', undisplayed: false },
    assistive: { words: 'it is meant for screen readers', undisplayed: false },
    unread: { words: 'browsers do not show this element', undisplayed: true }
};
/** Fewer words are labels of what a script shows, or of nothing. */
const fewWords = 4;
function observed({ concealment, range, text, urls }) {
    if (concealment === 'unread')
        return undefined;
    const { words, undisplayed } = ways[concealment];
    const how = (0,_slot_js__WEBPACK_IMPORTED_MODULE_1__/* .ownWords */ .I1)(words);
    const abroad = urls.filter((url) => /^(?:https?:)?\/\//i.test(url));
    // What screen readers are told is text; links there lead away whom nobody sees led.
    if (concealment === 'assistive' && abroad.length < 2)
        return undefined;
    const count = text.split(' ').length;
    const common = { range, confidence: undisplayed ? 'low' : 'medium' };
    if (abroad.length > 1)
        return { ...common, message: 'links', slots: { count: abroad.length, how } };
    if (abroad.length === 1)
        return { ...common, message: 'link', slots: { how } };
    if (count < fewWords || urls.some((url) => url.startsWith('#')))
        return undefined;
    if (undisplayed)
        return { ...common, message: 'undisplayed', severity: 'notice', slots: { count, how } };
    return { ...common, message: 'imperceptible', slots: { count, how } };
}


/***/ }),

/***/ 12715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ ownWords),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   Sm: () => (/* binding */ hostName),
/* harmony export */   hg: () => (/* binding */ characters),
/* harmony export */   tV: () => (/* binding */ licenseName),
/* harmony export */   uQ: () => (/* binding */ webPlace)
/* harmony export */ });
/* unused harmony export codePoint */
/** What may be filled into a message: values known to be safe to print, never raw words of the text under review. */
/** A host name as it may be shown: characters other than letters, digits, dots and hyphens become `?`, at most 80 of them. */
function hostName(host) {
    return clip(host.replace(/[^\p{L}\p{N}.-]/gu, '?'), 80);
}
/** A license id or expression: SPDX's characters alone, at most 120. */
function licenseName(id) {
    return clip(id.replace(/[^A-Za-z0-9.+() -]/g, '?'), 120);
}
/** A code point as `U+202E`. */
function codePoint(point) {
    return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}
/** Where a page stands in the web or the repository, without its scheme so that nothing makes a link of it; underscores inside words alone, where Markdown takes no notice of them; at most 100 characters. */
function webPlace(url) {
    const [place = ''] = url.replace(/^https?:\/\/(?:www\.)?/i, '').split(/[?#]/);
    return clip(place.replace(/[^A-Za-z0-9./_-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '?'), 100);
}
/** Characters by code point and name, each once, five at most; `nameOf` gives words of our own. */
function characters(points, nameOf) {
    const all = [...new Set(points)];
    const named = all.slice(0, 5).map((point) => `${codePoint(point)} ${nameOf(point)}`.trim());
    return [...named, ...(all.length > named.length ? [`${all.length - named.length} more`] : [])].join(', ');
}
/** Words written in our own source or data, never taken from the text under review. */
function ownWords(words) {
    return words;
}
/** The name of a thing in the text under review, such as a title: control, format and markup characters become spaces, at most 80 units. */
function plainName(name) {
    return clip(name
        .replace(/[^\p{L}\p{N}\p{P} ]|[`<>[\]{}|*_~@#:\\]/gu, ' ')
        .replace(/ {2,}/g, ' ')
        .trim(), 80);
}
function clip(text, most) {
    return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}


/***/ })

};
