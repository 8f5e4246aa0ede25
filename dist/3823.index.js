export const id = 3823;
export const ids = [3823];
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
            const v = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 77934));
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


/***/ })

};
