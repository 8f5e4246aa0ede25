export const id = 5826;
export const ids = [5826,3823,8968];
export const modules = {

/***/ 63823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45777);
/** Long quotations that do not say whose words they are. */

const words = 'We used to think that a name is a small thing, and then we had to read a thousand of them in one afternoon, each a little worse than the one before, until nobody in the room could say any longer what was called by which of them, and so we went home and began again with the first page of the list';
const quoted = `> ${words}.`;
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    meta: {
        id: 'attribution/quotation',
        severity: 'notice',
        scope: 'added',
        wakes: [{ shape: 'block-quotation' }],
        reads: 'raw',
        summary: 'Say whose words a long quotation holds',
        why: 'The law lets anybody quote who names the source; without it readers take the words for yours.',
        remedy: 'Add who said it and where, after a dash below the quotation, in a footnote, or in the sentence before it.',
        messages: {
            uncited: 'A long quotation without a word of whose it is.'
        },
        options: async () => {
            const v = await __webpack_require__.e(/* import() */ 7934).then(__webpack_require__.bind(__webpack_require__, 77934));
            return v.object({
                words: v.optional(v.pipe(v.number('a number of words'), v.integer('a whole number of words'), v.minValue(20, 'at least 20 words'), v.maxValue(1000, 'at most 1000 words'), v.description('A quotation with fewer words is left alone.')), 50)
            });
        }
    },
    examples: {
        bad: [
            `⟦${quoted}⟧\n`,
            `# Names\n\nSome words.\n\n⟦${quoted}⟧\n\nMore words.\n`,
            `⟦> We used to think that a name is a small thing, and then we had to read a thousand of them\n> in one afternoon, each a little worse than the one before, until nobody in the room could say\n> any longer what was called by which of them, and so we went home and began again with the first.⟧\n`,
            `Names matter.\n\n⟦${quoted}\n>\n> That was all.⟧\n`,
            `- A list\n\n⟦${quoted}⟧\n`,
            `⟦> "${words}."⟧\n`,
            `⟦> ${words},\n> and so on.⟧\n\n\`\`\`text\ncode\n\`\`\`\n`,
            `Some words.\n\n  ⟦${quoted}⟧\n`
        ],
        good: [
            '> Names should be short.\n',
            `${quoted}\n>\n> — Ada Example\n`,
            `${quoted}\n\n— Ada Example, *The Naming Book*\n`,
            `As Ada Example says:\n\n${quoted}\n`,
            `From [The Naming Book](https://books.example/naming):\n\n${quoted}\n`,
            `> [!NOTE]\n${quoted}\n`,
            `> **Note** ${words}.\n`,
            `> **Warning:** ${words}.\n`,
            `> Note: ${words}.\n`,
            `> ${words} ([The Naming Book](https://books.example/naming)).\n`,
            `> ${words}.[^1]\n\n[^1]: The Naming Book\n`,
            `\`\`\`text\n${quoted}\n\`\`\`\n`,
            `> - ${words}\n`,
            `> 💡 ${words}.\n`,
            `> Take the example of a name. ${words}.\n`,
            `> Imagine that ${words}.\n`,
            `> ${words}. <cite>Ada Example</cite>\n`
        ]
    },
    load: () => __webpack_require__.e(/* import() */ 8970).then(__webpack_require__.bind(__webpack_require__, 38970)),
    *check({ text, path }, { options: { words }, loaded: { longQuotations } }) {
        if (!/\.(?:md|mdx|markdown|mdown|mkdn?|mdwn)$/i.test(path))
            return;
        for (const range of longQuotations(text, words))
            yield { range, message: 'uncited', confidence: 'low' };
    }
}));


/***/ }),

/***/ 8968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45777);
/** Notices of copyright of people who are not among the holders of rights the page or the repository names. */

const stems = ['copyright', '©', '(c)', 'spdx-filecopyright'];
/** A page with notices at its end. */
function page(...notices) {
    return `# Choosing names\n\nNames should be short, for they are read often.\n\n${notices.join('\n\n')}\n`;
}
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    meta: {
        id: 'license/foreign-notice',
        severity: 'warning',
        scope: 'added',
        wakes: [{ shape: 'copyright-notice' }, { literal: 'spdx-filecopyright' }],
        reads: 'change-set',
        needs: ['license'],
        summary: 'Look at notices of copyright of others before they come in',
        why: 'A notice of somebody else says that the text is theirs; without their license it may not stand here.',
        remedy: 'Name the source and its license beside the notice, or leave the text out; your own notices can be configured as holders.',
        messages: {
            holder: 'This notice of copyright names somebody who is not among the holders of rights known here.'
        },
        options: async () => {
            const v = await __webpack_require__.e(/* import() */ 7934).then(__webpack_require__.bind(__webpack_require__, 77934));
            return v.object({
                holders: v.optional(v.pipe(v.array(v.pipe(v.string('a name'), v.maxLength(200, 'a name of at most 200 characters')), 'a list of names'), v.maxLength(200, 'at most 200 names'), v.description('Holders of rights whose notices are your own. Those named by the base version and by the license file count as well.')), [])
            });
        }
    },
    examples: {
        bad: [
            { base: page('© 2020 Harbor Society'), head: page('© 2020 Harbor Society', '⟦© 2024 Ada Example⟧') },
            {
                base: page('Copyright (c) 2020 Harbor Society'),
                head: page('Copyright (c) 2020 Harbor Society', '⟦Copyright (c) 2019 Bob Example⟧. All rights reserved.')
            },
            { base: page('(c) 2020 Harbor Society'), head: page('(c) 2020 Harbor Society', '⟦(c) 2021 Ada Example⟧') },
            {
                base: page('<!-- SPDX-FileCopyrightText: 2020 Harbor Society -->'),
                head: page('<!-- SPDX-FileCopyrightText: 2020 Harbor Society -->', '<!-- ⟦SPDX-FileCopyrightText: 2021 Ada Example⟧ -->')
            },
            {
                base: page('Copyright © 2020 Harbor Society'),
                head: page('Copyright © 2020 Harbor Society', '> ⟦© 2022 Ada Example⟧, all rights reserved')
            },
            { base: page('© 2020 Harbor Society'), head: page('⟦© 2024 Ada Example⟧') },
            { base: page('© 2020 Harbor Society'), head: page('© 2020 Harbor Society', 'Tables ⟦© 2018 Naming Institute⟧') },
            {
                base: page('© 2020 Harbor Society'),
                head: page('© 2020 Harbor Society', '- ⟦Copyright (c) 2016 Ada Example⟧')
            }
        ],
        good: [
            { base: page('© 2020 Harbor Society'), head: page('© 2020-2026 Harbor Society') },
            { base: page('© 2020 Harbor Society'), head: page('© 2020 the Harbor Society and contributors') },
            page('© 2024 Ada Example'),
            { base: page('© 2020 Harbor Society'), head: page('© 2020 Harbor Society', 'Copyright notices must stay.') },
            { base: page('© 2020 Harbor Society'), head: page('© 2020 Harbor Society', '```text\n© 2024 Ada Example\n```') },
            {
                base: page('© 2020 Harbor Society'),
                head: page('© 2020 Harbor Society', 'Write `Copyright (c) 2024 Your Name` there.')
            },
            {
                base: page('© 2020 Harbor Society'),
                head: page('© 2020 Harbor Society', 'Photo by Grace Example, © 2024 Grace Example.')
            },
            { base: page('© 2020 Harbor Society'), head: page('© 2020 Harbor Society', 'Copyright (c) 2024 Your Name') },
            { base: page('© 2020 Harbor Society'), head: page('© 2020 Harbor Society', 'Press (c) to copy.') },
            {
                path: 'THIRD_PARTY_NOTICES.md',
                base: page('© 2020 Harbor Society'),
                head: page('© 2020 Harbor Society', '© 2024 Ada Example')
            },
            { base: page('© 2020 Harbor Society', 'A tpyo.'), head: page('© 2020 Harbor Society', 'A typo.') }
        ]
    },
    load: async () => {
        const { isAdded, touchedPages } = await __webpack_require__.e(/* import() */ 457).then(__webpack_require__.bind(__webpack_require__, 40457));
        const { foreignHolders, holdersIn } = await Promise.all(/* import() */[__webpack_require__.e(7126), __webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(4467), __webpack_require__.e(222)]).then(__webpack_require__.bind(__webpack_require__, 98114));
        return { foreignHolders, holdersIn, isAdded, touchedPages };
    },
    *checkChange({ pages }, { repository, options: { holders }, loaded }) {
        const { foreignHolders, holdersIn, isAdded, touchedPages } = loaded;
        const own = [...holders, ...holdersIn(repository.license?.text ?? '')];
        for (const { change, base, head } of touchedPages(pages, stems)) {
            if (isCollection.test(change.path))
                continue;
            for (const range of foreignHolders(head, base, own)) {
                if (isAdded(change, head, range))
                    yield { path: change.path, range, message: 'holder', review: true, confidence: 'medium' };
            }
        }
    }
}));
/** Files that are there to hold the notices of others. */
const isCollection = /(?:licen[cs]es?|notices?|third.?party|copying|credits|authors|contributors|acknowledge?ments)[^/]{0,40}$|(?:^|\/)(?:licen[cs]es|vendor|third.?party)\//i;


/***/ }),

/***/ 55826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ruleOptions: () => (/* binding */ ruleOptions)
/* harmony export */ });
/* harmony import */ var _attribution_quotation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63823);
/* harmony import */ var _license_foreign_notice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8968);


/** The options of rules that have any, by id. */
async function ruleOptions() {
    const rules = [_attribution_quotation_js__WEBPACK_IMPORTED_MODULE_0__["default"], _license_foreign_notice_js__WEBPACK_IMPORTED_MODULE_1__["default"]];
    const schemas = {};
    for (const { meta } of rules)
        if (meta.options)
            schemas[meta.id] = await meta.options();
    return schemas;
}


/***/ })

};
