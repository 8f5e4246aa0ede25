export const id = 2910;
export const ids = [2910];
export const modules = {

/***/ 72161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ isSharedFile)
/* harmony export */ });
/** Files whose words are meant to be the same everywhere: licenses, notices, codes of conduct. */
function isSharedFile(path) {
    return (path.startsWith('LICENSES/') ||
        /(?:^|\/)(?:licen[cs]e|copying|notice|code[-_ ]?of[-_ ]?conduct|contributor[-_ ]covenant)[^/]{0,40}$/i.test(path));
}


/***/ }),

/***/ 32910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _facts_shared_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72161);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45777);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12715);



/** Words from which on a copy is no accident and no quotation. */
const long = 60;
/** Licenses that ask for no credit, and dedications to the public. */
const freeOfCredit = /^(?:CC0-1\.0|CC-PDDC|CC-PDM-1\.0|0BSD|Unlicense|MIT-0|WTFPL)$/i;
const tea = 'Tea wants water that has not quite begun to boil, for boiling water scalds the young leaves and draws a bitterness from them that no honey can cover. Warm the pot first, empty it, and give it one spoon of leaves for every guest and none for the pot, whatever your grandmother said. Pour slowly, wait as long as it takes to read this page aloud, and strain the tea into cups of thin white china, through which the light of a winter afternoon may fall.';
const words = tea.split(' ');
const copied = words.slice(0, 70).join(' ');
const some = words.slice(30, 62).join(' ');
const brewed = 'Grind the beans just before the water boils, coarse for a press and fine for a cone of paper, and never in the kitchen of somebody who still sleeps. Wet the grounds with a little water first and watch them swell, for old beans lie there like sand. Then pour in circles from the middle to the rim, slowly enough to hum a song, and leave the last of the water where it is, since nothing good drips out of it';
const beans = `# Beans\n\nA word before we begin.\n\n${brewed}\n`;
const mit = 'MIT License\n\nCopyright (c) 2020 Harbor Society\n\nPermission is hereby granted, free of charge, to any person obtaining a copy of this software, on the condition that this permission notice shall be included in all copies or substantial portions of the Software.\n';
const shareAlike = 'The guide is licensed under CC BY-SA 4.0.\n';
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    meta: {
        id: 'attribution/uncredited-copy',
        severity: 'error',
        scope: 'added',
        // No words announce a copy. `suspects` reads raw text, at about a millisecond a page, and nothing where no license differs and no index is named.
        wakes: ['always'],
        reads: 'change-set',
        idle: 'without-sources-or-proposal',
        needs: ['neighbors'],
        summary: 'Credit the source of every passage taken over from it',
        why: 'Nearly every license, CC BY 4.0 in its section 3(a) for one, lets others use a text on the condition that its source is credited.',
        remedy: 'Credit the source beside the passage, with author, title, link and license, or say it in words of your own.',
        messages: {
            copied: '{words} words here stand in {source} as well ({place}), and the page does not credit it.',
            licensed: '{words} words here stand in {source} as well ({place}, under {license}), and the page does not credit it.',
            short: 'A run of {words} words stands in {source} as well ({place}), and the page does not credit it.',
            neighbor: '{words} words here stand in {source} as well ({place}). That is under {license}, this page is under {own}, and it does not credit the other.',
            noticed: '{words} words here stand in {source} as well ({place}), which {notice} credits to others, and the page does not credit it.',
            quoted: 'The quotation of {words} words stands in {source} as well ({place}), and nothing says where it is from.'
        }
    },
    examples: {
        sources: [
            {
                path: 'tea/brewing.md',
                title: 'The Brewing of Tea',
                author: 'Ada Example',
                url: 'https://tea.example/brewing',
                text: tea
            },
            {
                path: 'sea/tides.md',
                title: 'A Book of Tides',
                license: 'CC-BY-SA-4.0',
                text: tea.replaceAll(/[aeiou]/g, (vowel) => 'eioua'['aeiou'.indexOf(vowel)] ?? vowel)
            },
            { path: 'free/rain.md', title: 'Rain', license: 'CC0-1.0', text: tea.split(' ').reverse().join(' ') }
        ],
        bad: [
            `# Tea\n\n⟦${copied}⟧\n`,
            `# Tea\n\nSome say this.\n\n⟦${words.slice(0, 35).join(' ')}\n${words.slice(35, 70).join('\n')}⟧\n\nWe agree.\n`,
            `# Tea\n\n**⟦Tea** wants *water* ${words.slice(3, 40).join(' ')} ${words
                .slice(40, 75)
                .map((word) => `${word}\u200B`)
                .join(' ')}⟧\n`.replace('\u200B⟧', '⟧\u200B'),
            `# Tea\n\nRemember to ⟦${some}⟧ and enjoy it.\n`,
            `# Tea\n\n> ⟦${copied}⟧\n\nSo it is.\n`,
            `# Tides\n\n⟦${copied.replaceAll(/[aeiou]/g, (vowel) => 'eioua'['aeiou'.indexOf(vowel)] ?? vowel)}⟧\n`,
            `# Tea\n\nRead also [about cups](https://cups.example/thin).\n\n⟦${copied}⟧\n`,
            `# Tea\n\n- ⟦${words.slice(0, 40).join(' ')}\n- ${words.slice(40, 80).join(' ')}⟧\n`,
            { path: 'docs/tea.txt', head: `TEA\n\n⟦${copied}⟧\n` },
            { base: '# Tea\n\nMore to come.\n', head: `# Tea\n\n⟦${copied}⟧\n` },
            `<div>\n<p>⟦${copied}⟧</p>\n</div>\n`,
            {
                path: 'docs/coffee.md',
                head: `# Coffee\n\n⟦${brewed}⟧\n`,
                repository: { LICENSE: mit, 'third-party/coffee/LICENSE': shareAlike, 'third-party/coffee/one.md': beans }
            },
            {
                path: 'docs/coffee.md',
                head: `---\nlicense: MIT\n---\n\n# Coffee\n\n⟦${brewed}⟧\n`,
                repository: { LICENSE: mit, 'third-party/coffee/LICENSE': shareAlike, 'third-party/coffee/one.md': beans }
            },
            {
                path: 'docs/coffee.md',
                head: `# Coffee\n\nFirst ⟦${brewed}⟧\n`,
                repository: { LICENSE: mit },
                beside: [{ path: 'guide/beans.md', base: `---\nlicense: CC-BY-SA-4.0\n---\n\n${beans}`, head: '# Beans\n' }]
            },
            {
                path: 'docs/coffee.md',
                head: `# Coffee\n\n⟦${brewed}⟧\n`,
                repository: { LICENSE: mit },
                beside: [{ path: 'old/beans.md', base: `${beans}\nThis page is licensed under CC BY 4.0.\n` }]
            },
            {
                path: 'docs/coffee.md',
                head: `# Coffee\n\n> ⟦${brewed}⟧\n`,
                repository: { LICENSE: mit, 'vendor/coffee/COPYING': shareAlike, 'vendor/coffee/one.md': beans }
            },
            {
                path: 'docs/coffee.md',
                head: `# Coffee\n\n⟦${brewed}⟧\n`,
                repository: {
                    'NOTICE.md': '# Notices\n\n- [Beans](guide/beans.md) is by Ada Example, used under CC BY 4.0.\n',
                    'guide/beans.md': beans
                }
            },
            {
                path: 'docs/coffee.md',
                head: `# Coffee\n\n⟦${brewed}⟧\n`,
                repository: {
                    LICENSE: mit,
                    'REUSE.toml': 'version = 1\n\n[[annotations]]\npath = "guide/**"\nSPDX-FileCopyrightText = "2020 Ada Example"\nSPDX-License-Identifier = "CC-BY-SA-4.0"\n',
                    'guide/beans.md': beans
                }
            }
        ],
        good: [
            `# Tea\n\n${copied}\n\nAdapted from [The Brewing of Tea](https://tea.example/brewing) by Ada Example.\n`,
            `# Tea\n\n${copied}\n\n## Credits\n\n- *The Brewing of Tea*, by Ada Example\n`,
            `---\nsource: https://tea.example/brewing\n---\n\n${copied}\n`,
            `# Tea\n\n${copied}\n\n[1]: http://www.tea.example/brewing/\n`,
            `# Tea\n\nAs we read in [a book](https://other.example/):\n\n> ${copied}\n`,
            `# Tea\n\n> ${some}\n>\n> — Ada Example\n`,
            `# Tea\n\n\`\`\`text\n${copied}\n\`\`\`\n`,
            `# Tea\n\n    ${copied}\n`,
            `# Tea\n\n${words.slice(0, 24).join(' ')} so we were told.\n`,
            `# Rain\n\n${words.slice(0, 75).reverse().join(' ')}\n`,
            {
                base: `# Tea\n\n${copied}\n`,
                head: `# Tea\n\nNew here.\n\n${words.slice(0, 40).join(' ')}\n${words.slice(40, 70).join(' ')}\n`
            },
            { path: 'docs/a.md', head: `# Coffee\n\n${brewed}\n`, repository: { LICENSE: mit, 'docs/beans.md': beans } },
            {
                path: 'docs/b.md',
                head: `# Coffee\n\n${brewed}\n`,
                repository: { LICENSE: shareAlike, 'guide/LICENSE': shareAlike, 'guide/beans.md': beans }
            },
            {
                path: 'docs/c.md',
                head: `# Coffee\n\n${brewed}\n`,
                repository: { 'guide/LICENSE': shareAlike, 'guide/beans.md': beans }
            },
            {
                path: 'docs/d.md',
                head: `# Coffee\n\n${brewed}\n\nAdapted from [Beans](../third-party/one.md), CC BY 4.0.\n`,
                repository: { LICENSE: mit, 'third-party/LICENSE': 'Licensed under CC BY 4.0.', 'third-party/one.md': beans }
            },
            {
                path: 'docs/e.md',
                head: `# Coffee\n\n${brewed}\n`,
                repository: { LICENSE: mit },
                beside: [{ path: 'docs/f.md', base: beans, head: '# Beans\n' }]
            },
            {
                path: 'docs/g.md',
                head: `# Coffee\n\n${brewed}\n`,
                repository: { LICENSE: mit, 'free/LICENSE': 'CC0 1.0 Universal', 'free/beans.md': beans }
            },
            {
                path: 'docs/h.md',
                head: `---\nlicense: CC-BY-SA-4.0\n---\n\n${brewed}\n`,
                repository: { LICENSE: mit, 'docs/beans.md': beans }
            },
            {
                path: 'docs/i.md',
                head: `# Coffee\n\n> ${brewed.split(' ').slice(0, 28).join(' ')}\n`,
                repository: { LICENSE: mit, 'guide/LICENSE': shareAlike, 'guide/beans.md': beans }
            },
            {
                path: 'docs/j.md',
                base: `# Coffee\n\n${brewed}\n`,
                head: `# Coffee\n\nNew.\n\n${brewed.replace('the', 'the\n')}\n`,
                repository: { LICENSE: mit, 'guide/LICENSE': shareAlike, 'guide/beans.md': beans }
            },
            { path: 'tea/brewing.md', head: `# Tea\n\n${copied}\n` },
            { path: 'CODE_OF_CONDUCT.md', head: `# Tea\n\n${copied}\n` },
            `# Tea\n\n${words
                .slice(0, 70)
                .map((word, index) => (index % 5 === 4 ? 'other' : word))
                .join(' ')}\n`
        ]
    },
    load: async () => {
        const { PageCredits } = await Promise.all(/* import() */[__webpack_require__.e(7126), __webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(4467), __webpack_require__.e(8407), __webpack_require__.e(2285), __webpack_require__.e(6116), __webpack_require__.e(1921), __webpack_require__.e(1953)]).then(__webpack_require__.bind(__webpack_require__, 11545));
        const { NeighborPassages } = await Promise.all(/* import() */[__webpack_require__.e(7126), __webpack_require__.e(8355), __webpack_require__.e(1472), __webpack_require__.e(5463)]).then(__webpack_require__.bind(__webpack_require__, 87383));
        return { PageCredits, neighborPassages: new NeighborPassages() };
    },
    suspects: ({ head, change }, { sources, repository: { neighbors } }) => head !== undefined && (neighbors?.has(change.path) === true || (sources?.passagesIn(head.text).length ?? 0) > 0),
    *checkChange({ pages }, { sources, repository: { neighbors }, loaded: { PageCredits, neighborPassages } }) {
        for (const page of pages) {
            const { head, change } = page;
            if (!head?.prepared || change.added.size === 0 || (0,_facts_shared_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isSharedFile */ .y)(change.path))
                continue;
            const around = neighbors?.get(change.path) ?? [];
            const former = (base) => neighborPassages.passagesIn(base.text, around);
            const fresh = [
                ...(sources?.passagesIn(head.text) ?? []).filter((passage) => isFresh(passage, page, pages, (base) => sources?.passagesIn(base.text) ?? [])),
                ...neighborPassages
                    .passagesIn(head.text, around)
                    .filter((passage) => isFresh(passage, page, withoutNeighbors(pages, around), former))
            ];
            if (fresh.length === 0)
                continue;
            const credits = new PageCredits(head);
            for (const passage of weightiest(fresh, head, credits)) {
                const observation = observed(passage, change.path, head);
                if (observation)
                    yield observation;
            }
        }
    }
}));
/** Pages that hold a passage because they are its source say nothing of whether it stood elsewhere before. */
function withoutNeighbors(pages, neighbors) {
    const paths = new Set(neighbors.map(({ path }) => path));
    return pages.filter(({ change: { path, previousPath = path } }) => !paths.has(previousPath));
}
/** Whether a change brings a passage in: it is not the source itself, needs credit, and stood in no changed page before. */
function isFresh({ source, firstLine, lastLine, words }, { change }, pages, passagesIn) {
    if (source.path === change.path || source.path === change.previousPath || (0,_facts_shared_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isSharedFile */ .y)(source.path))
        return false;
    if (source.license !== undefined && freeOfCredit.test(source.license))
        return false;
    return !pages.some(({ base }) => (base ? passagesIn(base) : []).some((before) => before.source.path === source.path &&
        before.firstLine <= lastLine &&
        before.lastLine >= firstLine &&
        before.words >= 0.8 * words));
}
/** One passage for each stretch of the page: the longest of those that share it. Nothing where one of their sources is credited, or where it is code. */
function weightiest(passages, document, credits) {
    const told = [];
    const uncredited = passages.filter((passage) => !passages.some((other) => overlap(passage, other) && credits.name(other.source)));
    for (const passage of [...uncredited].sort((a, b) => b.words - a.words || a.start - b.start)) {
        if (told.some((one) => overlap(one, passage)) || isMostlyCode(passage, document))
            continue;
        if (quotedIn(passage, document) && citesNearby(passage, document))
            continue;
        told.push(passage);
    }
    return told.sort((a, b) => a.start - b.start);
}
function overlap(one, other) {
    return one.start < other.end && other.start < one.end;
}
function isMostlyCode({ runs }, document) {
    const code = document.sections
        .filter(({ range }) => runs.some((run) => overlap(run, range)))
        .flatMap((section) => section.code.map(({ range }) => range));
    let all = 0;
    let inCode = 0;
    for (const run of runs) {
        all += run.end - run.start;
        for (const range of code)
            inCode += Math.max(0, Math.min(run.end, range.end) - Math.max(run.start, range.start));
    }
    return 2 * inCode > all;
}
/** The section and the quoted blocks a passage stands in; absent where it is not quoted. */
function quotedIn(passage, document) {
    const section = document.sections.find(({ range }) => overlap(passage, range));
    const blocks = section?.prose.blocks.filter(({ start, end, quoted }) => quoted && overlap(passage, section.prose.rangeOf(start, end)));
    return section && blocks && blocks.length > 0 ? { section, blocks } : undefined;
}
/** UTF-16 units before and after a quotation in which a link or a name says where it is from. */
const besides = 300;
/** Whether something near a quotation says where it is from: a link, a footnote, or a dash and a name. */
function citesNearby({ start, end }, { text }) {
    const before = text.slice(Math.max(0, start - besides), start);
    const after = text.slice(end, end + besides);
    return (/\]\(|\]\[|\[\^|https?:\/\//.test(before + after) || /(?:^|\n)[ \t>]{0,20}(?:[—–―]|--)\s{0,4}\S|<cite/.test(after));
}
function observed(passage, path, document) {
    const { words, source } = passage;
    const range = { start: passage.start, end: passage.end };
    const slots = {
        words,
        source: (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .plainName */ .MH)(source.title ?? source.path),
        place: placeOf(passage)
    };
    const { neighbor } = 'neighbor' in passage ? passage : {};
    if (quotedIn(passage, document)) {
        // Within one repository a quotation needs a word on its source only where that is the work of others.
        if (neighbor && !neighbor.isOfOthers)
            return undefined;
        return { path, range, message: 'quoted', slots, severity: 'warning', confidence: 'medium', review: true };
    }
    if (neighbor)
        return { path, range, ...gradeOf(neighbor, words), ...messageOf(neighbor, slots) };
    if (words < long)
        return { path, range, message: 'short', slots, severity: 'warning', confidence: 'medium', review: true };
    return source.license === undefined
        ? { path, range, message: 'copied', slots, confidence: 'high' }
        : {
            path,
            range,
            message: 'licensed',
            slots: { ...slots, license: (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .licenseName */ .tV)(source.license) },
            confidence: 'high'
        };
}
/** An error where a long passage is surely that of others; people may put words of their own under another license. */
function gradeOf({ isOfOthers, isCertain }, words) {
    if (isOfOthers && isCertain && words >= long)
        return { confidence: 'high' };
    if (isOfOthers || words >= long)
        return { severity: 'warning', confidence: 'medium', review: true };
    return { severity: 'notice', confidence: 'low' };
}
function messageOf({ license, pageLicense, creditedIn }, slots) {
    return license !== undefined && pageLicense !== undefined
        ? { message: 'neighbor', slots: { ...slots, license: (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .licenseName */ .tV)(license), own: (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .licenseName */ .tV)(pageLicense) } }
        : { message: 'noticed', slots: { ...slots, notice: (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .webPlace */ .uQ)(creditedIn ?? '') } };
}
/** Where in a source a passage stands: its address, or its path, and the lines. */
function placeOf({ source, firstLine, lastLine }) {
    const where = (0,_slot_js__WEBPACK_IMPORTED_MODULE_2__/* .webPlace */ .uQ)(source.url ?? source.path);
    const lines = firstLine === lastLine ? `line ${firstLine}` : `lines ${firstLine} to ${lastLine}`;
    return `${where}, ${lines}`;
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
