export const id = 8062;
export const ids = [8062];
export const modules = {

/***/ 58062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _detect_combining_marks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7426);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45777);
/** Marks piled upon letters higher than any writing system piles them: the letters drown, and so do the lines around them. */


/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .K)({
    meta: {
        id: 'obfuscation/combining-marks',
        severity: 'warning',
        scope: 'added',
        subjects: ['page', 'pull-request'],
        wakes: [{ shape: 'combining-stack' }],
        reads: 'raw',
        summary: 'Disallow piles of combining marks on letters',
        why: 'No script needs so many marks on one letter; they cover the lines around them and hide the word beneath.',
        remedy: 'Write the letters without the piled marks.',
        messages: {
            stack: '{height} combining marks stand on one letter; no script needs more than three.'
        }
    },
    examples: {
        bad: [
            'Say H⟦\u0316\u0317\u0318\u0319⟧ello.',
            'Z⟦\u032E\u031E\u0320\u0359\u0354A\u0317\u031E\u0348\u033B\u0317L\u0359\u034E\u032F\u0339\u031E\u0353⟧GO comes.',
            '# T⟦\u0300\u0301\u0302\u0303\u0304⟧itle',
            '`na⟦\u0336\u0335\u0334\u0337⟧me`',
            'one⟦\u0316\u0317\u0318\u0319⟧\ntwo⟦\u0316\u0317\u0318\u0319⟧',
            'With a joiner a⟦\u0300\u034F\u0301\u034F\u0302\u034F\u0303⟧ between.',
            'Cyrillic с⟦\u0483\u0484\u0485\u0486⟧лово.',
            '| cell |\n|---|\n| x⟦\u20D0\u20D1\u20D2\u20D3⟧ |'
        ],
        good: [
            'Vietnamese written apart: Tie\u0302\u0301ng Vie\u0323\u0302t, a\u031B\u0301.',
            'Polytonic Greek written apart: α\u0313\u0342\u0345, ω\u0314\u0301\u0345.',
            'Phonetic notation: t\u0361ʃ, n\u0325\u030A, e\u031E\u0303\u0301.',
            'Hebrew with points and accents: בְּרֵאשִׁ֖ית בָּרָ֣א.',
            'Tibetan stacks: བསྒྲུབས, རྣམ་རྟོག, and ཧཱུྃ.',
            'Thai: ที่นี่, เป็นผู้ใหญ่, น้ำ.',
            'Arabic: مُحَمَّدٌ رَّسُولُ اللَّهِ.',
            'Strike by marks: d\u0336o\u0336n\u0336e\u0336.',
            'Keycaps 1\uFE0F\u20E3 and circles a\u20DD.',
            'Devanagari: र्कि, क्ष्म्य; Bengali: ন্ত্র্য.',
            'The marks U+0316, U+0317, U+0318 and U+0319 by code point: `\\u0316\\u0317\\u0318\\u0319`.'
        ]
    },
    *check({ text }) {
        let line = [];
        for (const stack of (0,_detect_combining_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .combiningStacks */ .MT)(text)) {
            const last = line.at(-1);
            if (last && /[\r\n]/.test(text.slice(last.end, stack.start))) {
                yield observed(line, text);
                line = [];
            }
            line.push(stack);
        }
        if (line.length > 0)
            yield observed(line, text);
    }
}));
/** One observation for a line's stacks, from the first to the last. */
function observed(stacks, text) {
    const range = { start: stacks[0]?.start ?? 0, end: stacks.at(-1)?.end ?? 0 };
    const height = Math.max(...stacks.map((stack) => stack.height));
    return {
        range,
        message: 'stack',
        slots: { height },
        confidence: 'high',
        fix: { range, text: (0,_detect_combining_marks_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutStacks */ .G5)(text.slice(range.start, range.end)) }
    };
}


/***/ })

};
