export const id = 8328;
export const ids = [8328];
export const modules = {

/***/ 78328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _facts_waiver_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26319);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45777);


const waiver = '<!-- goodfaith-allow-next-block privacy/phone-number: the line of our own desk -->';
const entry = '  - rule: privacy/phone-number\n    paths: [docs/desk.md]\n    reason: Our own desk.\n';
const workflow = 'jobs:\n  check:\n    steps:\n      - uses: docs-team/goodfaith@v1\n';
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .defineRule */ .K)({
    meta: {
        id: 'moderation/suppression-added',
        severity: 'warning',
        scope: 'change',
        subjects: ['page', 'settings'],
        wakes: [{ literal: _facts_waiver_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .waiverMarker */ .lf }],
        reads: 'change-set',
        summary: 'Show waivers and settings of the check that a change brings along',
        why: 'Whoever proposes a change cannot excuse it alone: a waiver counts once somebody who may merge has agreed to it.',
        remedy: 'Nothing has to change here if a moderator agrees; the waiver or setting counts once it is on the base branch.',
        messages: {
            comment: 'This change adds a waiver, which does not count before it is merged.',
            entry: 'This change adds a waiver to the configuration, which does not count before it is merged.',
            consent: 'This change adds somebody’s consent to the configuration, which does not count before it is merged.',
            configuration: 'This change edits the configuration of this check, which counts once it is merged.',
            workflow: 'This change edits a workflow that runs this check.'
        }
    },
    examples: {
        bad: [
            `# Desk\n\n⟦${waiver}⟧\n\nRing the desk.\n`,
            { base: '# Desk\n\nRing the desk.\n', head: `# Desk\n\n⟦${waiver}⟧\n\nRing the desk.\n` },
            {
                path: 'docs/two.md',
                base: `${waiver}\n\nRing the desk.\n\n## More\n\nOr write.\n`,
                head: `${waiver}\n\nRing the desk.\n\n## More\n\n⟦<!-- goodfaith-allow-next-block links/*: our own short links -->⟧\n\nOr write.\n`
            },
            {
                path: 'docs/wider.md',
                base: `${waiver}\n\nRing the desk.\n`,
                head: '⟦<!-- goodfaith-allow-next-block privacy/*: the line of our own desk -->⟧\n\nRing the desk.\n'
            },
            {
                path: 'docs/again.md',
                base: `${waiver}\n\nRing the desk.\n`,
                head: `${waiver}\n\nRing the desk.\n\n⟦${waiver}⟧\n\nOr ring Sam.\n`
            },
            {
                path: 'docs/lines.md',
                base: 'Ring the desk.\n',
                head: '⟦<!--\ngoodfaith-allow-next-block privacy/phone-number, links/*:\nthe line of our own desk\n-->⟧\n\nRing the desk.\n'
            },
            {
                path: '.github/goodfaith.yml',
                base: 'fail-on: error\n',
                head: `fail-on: error\nwaivers:\n  - ⟦${entry.slice(4).trimEnd()}⟧\n`
            },
            {
                path: '.github/goodfaith.yml',
                base: `waivers:\n${entry}`,
                head: `waivers:\n${entry}  - ⟦rule: links/*\n    paths: ["**"]\n    reason: We trust them.⟧\n`
            },
            { path: '.github/goodfaith.yml', head: `waivers:\n  - ⟦${entry.slice(4).trimEnd()}⟧\n` },
            {
                path: '.github/goodfaith.yml',
                base: 'privacy:\n  consent: []\n',
                head: 'privacy:\n  consent:\n    - ⟦hash: abc\n      reason: She asked for it.⟧\n'
            },
            { path: '.github/goodfaith.yml', base: 'fail-on: error\n', head: '⟦fail-on: never\n⟧' },
            {
                path: '.github/goodfaith.yml',
                base: 'policies: [pyworldwide]\nfail-on: error\nrules: {}\n',
                head: 'policies: [pyworldwide]\n⟦rules:\n  links/*: off\n⟧'
            },
            { path: '.github/goodfaith.yml', base: 'fail-on: error\n', head: '⟦fail-on: [\n⟧' },
            {
                path: '.github/workflows/goodfaith.yml',
                base: workflow,
                head: workflow.replace('      - uses: docs-team/goodfaith@v1\n', '⟦      - run: echo goodfaith\n⟧')
            },
            {
                path: '.github/workflows/docs.yaml',
                base: workflow,
                head: workflow.replace('steps:\n', 'steps:\n⟦      - run: make\n⟧')
            }
        ],
        good: [
            'A waiver is a comment such as `<!-- goodfaith-allow-next-block privacy/phone-number: reason -->`.',
            `\`\`\`markdown\n${waiver}\n\`\`\`\n\nIt counts from the base branch.\n`,
            { base: `${waiver}\n\nRing the desk.\n`, head: `${waiver}\n\nRing the desk, please.\n` },
            { path: 'docs/moved.md', base: `${waiver}\n\nRing.\n\nMore.\n`, head: `More.\n\n${waiver}\n\nRing.\n` },
            { path: 'docs/gone.md', base: `${waiver}\n\nRing the desk.\n`, head: 'Write to the desk.\n' },
            { path: 'docs/fewer.md', base: `${waiver}\n\nOne.\n\n${waiver}\n\nTwo.\n`, head: `${waiver}\n\nOne.\n` },
            'The marker goodfaith-allow-next-block needs a rule and a reason.',
            '<!-- allow the next block -->\n\nRing the desk.\n',
            '<!-- goodfaith-allow-next-block -->\n\nRing the desk: this one names no rule, and excuses nothing.\n',
            '<!-- goodfaith is fun: allow yourself some -->\n\nText.\n',
            { path: 'docs/settings.md', base: 'fail-on: error\n', head: 'fail-on: never\n' },
            { path: '.github/goodfaith.yml', base: 'fail-on: error\n', head: 'fail-on: error\n' },
            { path: '.github/workflows/build.yml', base: 'on: push\n', head: 'on: pull_request\n' },
            { path: '.github/dependabot.yml', base: 'version: 1\n', head: 'version: 2\n' }
        ]
    },
    load: () => Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2876), __webpack_require__.e(3121)]).then(__webpack_require__.bind(__webpack_require__, 23121)),
    *checkChange({ pages, settings }, { loaded: { waiverEntries } }) {
        for (const { change, base, head } of pages) {
            if (head)
                yield* addedComments(change, base, head);
        }
        for (const file of settings) {
            yield* file.kind === 'configuration' ? changedConfiguration(file, waiverEntries) : observed(file, 'workflow');
        }
    }
}));
/** A waiver said twice is two waivers: each of the base excuses one of the head. */
function* addedComments({ path }, base, head) {
    const known = base ? [...(0,_facts_waiver_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .waiversIn */ .T1)(base)] : [];
    for (const waiver of (0,_facts_waiver_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .waiversIn */ .T1)(head)) {
        const at = known.findIndex((one) => (0,_facts_waiver_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .sameWaiver */ .dD)(one, waiver));
        if (at === -1)
            yield { path, range: waiver.at, message: 'comment', confidence: 'high', review: true };
        else
            known.splice(at, 1);
    }
}
/** Each new waiver by itself; where there is none, the change as a whole. */
function* changedConfiguration(file, waiverEntries) {
    const { change, base, head } = file;
    const known = (base && waiverEntries(base.text)?.map(({ says }) => says)) ?? [];
    const added = (head && waiverEntries(head.text)?.filter(({ says }) => !known.includes(says))) ?? [];
    for (const { kind, start, end } of added) {
        const message = kind === 'consent' ? 'consent' : 'entry';
        yield { path: change.path, range: { start, end }, message, confidence: 'high', review: true };
    }
    if (added.length === 0)
        yield* observed(file, 'configuration');
}
/** The lines the change put in, from the first to the last; those it took out where it put in none. */
function* observed(file, message) {
    const { change, base, head } = file;
    const side = change.added.size > 0 ? 'head' : 'base';
    const [lines, document] = side === 'head' ? [change.added, head] : [change.removed, base];
    const range = document && rangeOfLines(document, lines.ranges);
    if (range)
        yield { path: change.path, side, range, message, confidence: 'high', review: true };
}
function rangeOfLines({ lines }, ranges) {
    const first = ranges[0]?.[0];
    const last = ranges.at(-1)?.[1];
    return first === undefined || last === undefined
        ? undefined
        : { start: lines.rangeOf(first).start, end: lines.rangeOf(last).end };
}


/***/ })

};
