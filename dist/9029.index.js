export const id = 9029;
export const ids = [9029];
export const modules = {

/***/ 14897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isSelfNamed)
/* harmony export */ });
/** Files in which people name themselves. */
const selfNamed = /(?:^|\/)(?:authors|contributors|maintainers|credits|thanks|acknowledge?ments|citation|copying|copyright|licen[cs]e|notice|code_?-?of_?-?conduct|security|governance|codeowners|changelog|changes|history|news)[^/]{0,30}$/i;
function isSelfNamed(path) {
    return selfNamed.test(path);
}


/***/ }),

/***/ 89029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _detect_condemnation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70222);
/* harmony import */ var _detect_doxing_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52378);
/* harmony import */ var _detect_residence_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77367);
/* harmony import */ var _detect_self_named_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14897);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45777);
/** Private facts gathered about one person, the person behind an account, and any fact that is turned against somebody. */





const own = /(?<!\p{L})(?:my|mine|i['’]m|i am|i live|i work|i was born|(?:contact|reach|call|mail|e-?mail|message) (?:me|us)|write to (?:me|us)|our|us|we|meine?r?|mon|mi)(?!\p{L})/iu;
const another = /(?<!\p{L})(?:he|she|his|hers?|him)(?!\p{L})|\p{L}['’]s (?:phone|mobile|cell|number|home|private|personal|birthday|address)/iu;
const sample = /(?<!\p{L})(?:e\. ?g\.|for (?:example|instance)|samples?|placeholders?|dummy|fictional|fictitious|imaginary|made[ -]up|fake|personas?|fixtures?|templates?|mock|test (?:data|user|person|patient)|schemas?|zum beispiel|beispiel|par exemple|por ejemplo)(?!\p{L})/iu;
const nobody = /^(?:(?:john|jane|joe|janie|baby) (?:q\. )?(?:doe|roe|public|bloggs|citizen|smith)|(?:max|erika) mustermann|mario rossi|jean dupont|your name|first ?name last ?name)$/i;
/** UTF-16 units of prose: between two facts of one gathering, and around a place for the words that tell what it is. */
const reach = { together: 160, threat: 320, announced: 80, before: 140, after: 80, disapproval: 260 };
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .defineRule */ .K)({
    meta: {
        id: 'privacy/dossier',
        severity: 'error',
        scope: 'added',
        subjects: ['page', 'pull-request'],
        wakes: [{ literals: _detect_residence_words_js__WEBPACK_IMPORTED_MODULE_1__/* .residenceWords */ .uK }, { literals: _detect_doxing_words_js__WEBPACK_IMPORTED_MODULE_0__/* .exposingWords */ .lX }],
        reads: 'prose',
        summary: 'Disallow gathered private facts about a person, and facts turned against one',
        why: 'Facts that are harmless one by one lead, put together, to the door of somebody who never asked for visitors.',
        remedy: 'Remove what identifies or locates the person, and leave the account’s name alone. What has to be reported goes to the moderators in private.',
        messages: {
            hostile: 'What identifies a person, next to words that turn it against them. Remove both.',
            exposed: 'A private fact of another person is pointed out here. They may not have agreed to be published.',
            tied: 'The name of an account is tied to the name of a person, who may have kept them apart on purpose.',
            gathered: 'Several private facts of one person stand together here. They may not have agreed to be published.'
        },
        sensitive: true
    },
    examples: {
        assume: 'real',
        bad: [
            '⟦Here is where he lives: 12 Example Street⟧.',
            'Her desk is ⟦+1 202 555 0143. You know what to do⟧.',
            '⟦Flood her inbox: sam.lee@corp.example⟧, today.',
            '## ⟦Pay him a visit\n\n12 Example Street⟧, any evening.',
            '⟦@cobalt is really Jane Roe, make her pay⟧.',
            '⟦This is her home address: 12 Example Street⟧.',
            'Found it: ⟦here’s his number, +44 7700 900123⟧.',
            'The ⟦user @cobalt is really Jane Roe⟧ from Springfield.',
            'Guess what. ⟦His real name is Jane Roe⟧.',
            'The ⟦person behind @cobalt is Jane Roe⟧.',
            'Jane Roe lives at ⟦12 Example Street, her phone is +44 7700 900123⟧.',
            '- Name: Jane Roe\n- Date of birth: ⟦4 May 1991\n- Home address: 12 Example Street⟧\n',
            'She drives a car with the license plate ⟦AB12 CDE and lives at 12 Example Street⟧.',
            'His IP is ⟦203.0.113.7, his private mail sam.lee@corp.example⟧.'
        ],
        good: [
            'Jane Roe lives at 12 Example Street, her phone is +44 7700 900123.',
            '| Name | GitHub | Mail |\n|---|---|---|\n| Jane Roe | @cobalt | jane.roe@corp.example |\n| Sam Lee | @samlee | sam.lee@corp.example |',
            'I live at 12 Example Street; my phone is +44 7700 900123, my birthday is 4 May.',
            'Do not post “here is where he lives: 12 Example Street”. That is doxxing.',
            'Never write that @cobalt is really somebody else, and never pay her a visit.',
            'The `home_address` and the date of birth of a user are encrypted.',
            'If you know what to do, write to sam.lee@corp.example.',
            '```json\n{ "name": "Jane Roe", "dob": "1991-05-04", "home address": "12 Example Street", "phone": "+44 7700 900123" }\n```',
            'Visit the lab and pay them a visit at 12 Example Street, Monday to Friday.',
            'Mark Twain is a pen name; his real name is Samuel Langhorne Clemens.',
            '`@Input` is really just a decorator, and @angular/core is actually Open Source.',
            'Ada Lovelace was born on 10 December 1815; her mother was Anne Isabella Milbanke.',
            { path: 'AUTHORS.md', head: '* Jane Roe, born 4 May 1991, her home address: 12 Example Street' },
            'Sam wears a shirt with the number plate AB12 CDE on it.'
        ]
    },
    load: () => __webpack_require__.e(/* import() */ 1065).then(__webpack_require__.bind(__webpack_require__, 21065)),
    *check({ prose, path }, { assume, loaded: { personalFacts, tiesIn } }) {
        const { text } = prose;
        if (!(0,_detect_doxing_words_js__WEBPACK_IMPORTED_MODULE_0__/* .exposes */ ._J)(text) && !(0,_detect_residence_words_js__WEBPACK_IMPORTED_MODULE_1__/* .mentionsResidence */ .si)(text))
            return;
        const page = new Passage(prose, (0,_detect_self_named_js__WEBPACK_IMPORTED_MODULE_3__/* .isSelfNamed */ .m)(path));
        const facts = personalFacts(text, assume);
        const ties = tiesIn(text);
        const told = [];
        const isTold = (place) => told.some((one) => one.start < place.end && place.start < one.end);
        const range = (place) => {
            told.push(place);
            return prose.rangeOf(place.start, place.end);
        };
        for (const threat of (0,_detect_doxing_words_js__WEBPACK_IMPORTED_MODULE_0__/* .threatsIn */ .vb)(text)) {
            const near = [...facts, ...ties].filter((fact) => isNear(fact, threat, reach.threat));
            if (near.length === 0)
                continue;
            const place = around([threat, ...near]);
            const fictional = near.every((fact) => 'fictional' in fact && fact.fictional);
            if (isTold(place) || page.isCondemned([threat, ...near], fictional))
                continue;
            const exact = near.some((fact) => !('exact' in fact) || fact.exact);
            if (exact)
                yield { range: range(place), message: 'hostile', confidence: 'high' };
            else
                yield { range: range(place), message: 'hostile', confidence: 'medium', severity: 'warning', review: true };
        }
        const real = facts.filter(({ fictional }) => !fictional);
        const soft = { confidence: 'medium', severity: 'warning', review: true };
        for (const announcement of (0,_detect_doxing_words_js__WEBPACK_IMPORTED_MODULE_0__/* .announcementsOfFacts */ .DZ)(text)) {
            const fact = real.find(({ start, exact }) => exact && start >= announcement.start && start - announcement.end <= reach.announced);
            const place = fact && around([announcement, fact]);
            if (!place || isTold(place) || page.spares(place))
                continue;
            yield { range: range(place), message: 'exposed', ...soft };
        }
        for (const tie of ties) {
            if (isTold(tie) || page.spares(tie) || isNobody(tie, assume))
                continue;
            yield { range: range(tie), message: 'tied', ...soft };
        }
        for (const group of groupsOf(real)) {
            const place = around(group);
            if (!isGathering(group) || isTold(place) || page.spares(place))
                continue;
            yield { range: range(place), message: 'gathered', ...soft };
        }
    }
}));
function isNobody({ name }, assume) {
    return assume !== 'real' && nobody.test(name);
}
/** Two kinds of facts or more, one of them told as private; a birthday with a school is enough where both are exact words for it. */
function isGathering(group) {
    return new Set(group.map(({ kind }) => kind)).size > 1 && group.some((fact) => fact.private);
}
/** Facts that stand close together, in order. */
function groupsOf(facts) {
    const groups = [];
    for (const fact of facts) {
        const group = groups.at(-1);
        const last = group?.at(-1);
        if (group && last && fact.start - last.end <= reach.together)
            group.push(fact);
        else
            groups.push([fact]);
    }
    return groups;
}
function isNear(one, other, within) {
    return one.start - other.end <= within && other.start - one.end <= within;
}
function around(places) {
    return { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map(({ end }) => end)) };
}
/** A section, and what its words say of a place in it. */
class Passage {
    #prose;
    #selfNamed;
    #heading;
    constructor(prose, selfNamed) {
        this.#prose = prose;
        this.#selfNamed = selfNamed;
        this.#heading = prose.blocks.find(({ kind }) => kind === 'heading')?.text ?? '';
    }
    /** Whether the facts are one's own, nobody's, or shown to say that it must not be done. */
    spares(place) {
        if (this.#selfNamed || this.#blockAt(place.start)?.kind === 'front-matter')
            return true;
        const words = this.#words(place, reach.before, reach.after);
        const all = `${words}\n${this.#prose.text.slice(place.start, place.end)}`;
        if (own.test(all) && !another.test(all))
            return true;
        return sample.test(words) || sample.test(this.#heading) || this.isCondemned([place], false);
    }
    /** Whether places are quoted, or made of sample values, among words that disapprove of them. */
    isCondemned(places, fictional) {
        const words = `${this.#words(around(places), reach.disapproval, reach.disapproval)}\n${this.#heading}`;
        return (0,_detect_condemnation_js__WEBPACK_IMPORTED_MODULE_4__/* .disapproves */ .d)(words) && (fictional || places.every((place) => this.#isQuoted(place)));
    }
    #isQuoted({ start, end }) {
        const block = this.#blockAt(start);
        return block !== undefined && (block.quoted || (0,_detect_condemnation_js__WEBPACK_IMPORTED_MODULE_4__/* .isQuoted */ .f)(block.text, start - block.start, end - block.start));
    }
    #words({ start, end }, before, after) {
        const { text } = this.#prose;
        return `${text.slice(Math.max(0, start - before), start)}\n${text.slice(end, end + after)}`;
    }
    #blockAt(at) {
        return this.#prose.blocks.find(({ start, end }) => start <= at && at < end);
    }
}


/***/ })

};
