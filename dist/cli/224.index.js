export const id = 224;
export const ids = [224];
export const modules = {

/***/ 77113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   healthFacts: () => (/* binding */ healthFacts),
/* harmony export */   healthWords: () => (/* binding */ healthWords),
/* harmony export */   mentionsHealth: () => (/* binding */ mentionsHealth)
/* harmony export */ });
/* harmony import */ var _whole_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93092);
/** Finds statements about the health or the body of one person, and numbers under which health records are kept. */

const needles = [
    'diagnosed with',
    'diagnosed as having',
    'tested positive',
    'hiv positive',
    'hiv-positive',
    'hiv status',
    'blood test',
    'blood tests',
    'test results',
    'lab results',
    'medical record',
    'medical records',
    'medical history',
    'medical file',
    'health record',
    'health records',
    'biopsy',
    'chemotherapy',
    'dialysis',
    'psychiatric',
    'rehab',
    'in therapy',
    'to therapy',
    'dna profile',
    'dna sample',
    'dna test',
    'genetic test',
    'fingerprint scan',
    'fingerprint scans',
    'retina scan',
    'iris scan',
    'face scan',
    'voiceprint',
    'mrn',
    'patient id',
    'patient number',
    'patient no',
    'health insurance number',
    'health insurance id',
    'nhs number',
    'nhs no',
    'medicare number',
    'medicare id',
    'medicare beneficiary',
    'kvnr',
    'versichertennummer',
    'krankenversichertennummer',
    'egk-nummer',
    'egk nummer'
];
const possessed = ['diagnosis', 'medication', 'therapist', 'psychiatrist', 'therapy', 'fingerprints', 'genome', 'dna'];
const phrases = [...needles, ...possessed.flatMap((thing) => [`his ${thing}`, `her ${thing}`])];
/** One of these stands in every text in which something is found. */
const healthWords = (0,_whole_words_js__WEBPACK_IMPORTED_MODULE_0__/* .asWakes */ .o)(phrases);
const anyWord = (0,_whole_words_js__WEBPACK_IMPORTED_MODULE_0__/* .anyPhrase */ .u)(phrases);
/** What begins a sentence like a name, and is none. */
const nobody = '(?:People|Persons?|Patients?|Child(?:ren)?|Adults?|Wom[ae]n|M[ae]n|Users?|Any(?:one|body)|Some(?:one|body)|Every(?:one|body)|Those|Individuals?|Students?|Participants?|Subjects?|Members?|If|When|Once|After|Before|Who|Which|That|This|It|They|The|An?|Each|Many|Most|Few|Several|None|Nobody|Bug|Issue|Problem|Failure|Disease|Cancer|Diabetes|Autism|Asthma|Breast|Type|Alzheimer|Parkinson|John Doe|Jane Doe)';
const name = `(?<![\\p{L}\\d])(?!${nobody}(?!\\p{L}))\\p{Lu}[\\p{Ll}’'-]{1,25}(?: \\p{Lu}\\.)?(?: (?!Was|Is)\\p{Lu}[\\p{L}’'-]{1,25}){0,2}`;
const who = `(?:(?<!\\p{L})(?:[Hh]e|[Ss]he)|${name})`;
const whose = `(?:(?<!\\p{L})(?:[Hh]is|[Hh]er)|${name}['’]s)`;
const adverbs = '(?: (?:recently|just|also|later|finally|already|once|first|officially|secretly|long|ago|then|never|even)){0,2}';
const illness = "[\\p{L}\\d][\\p{L}\\d’'-]{1,30}(?: (?!in |at |on |by |of |and |or |last |when |while |who |after |before |since |this |that |a |as |but )[\\p{L}\\d][\\p{L}\\d’'-]{1,30}){0,2}";
const things = '(?:blood tests?|test results|lab results|medical records?|medical history|medical file|health records?|HIV status|biopsy|DNA (?:profile|sample|test)|genetic test|fingerprint scans?|retina scan|iris scan|face scan|voiceprint|diagnosis|medication|therapist|psychiatrist|therapy|fingerprints|genome|DNA)';
const statement = new RegExp([
    `${who}(?: was| were| has been| had been| got| ['’]s been)${adverbs} diagnosed (?:with|as having) ${illness}`,
    `${who}(?: has| had)?${adverbs} tested positive(?: for ${illness})?`,
    `${who} (?:is|was|has been)${adverbs} HIV[ -]positive`,
    `${who} (?:is|was|has been|had been|went|goes)${adverbs} (?:in|to|on|undergoing|under|receiving|getting) (?:(?:an? |the )?psychiatric (?:treatment|care|ward|hospital|clinic)|therapy|chemotherapy|dialysis|rehab)(?!\\p{L})`,
    `${whose} (?:latest |last |own |recent |full |complete )?${things}(?:,? (?:from|of) [^.;:!?\\n]{1,40})? ?(?:shows?|showed|says?|said|came back|come back|is|are|was|were|reveals?|revealed|proves?|confirms?|lists?|thinks|:)(?!\\p{L})`
].join('|'), 'gu');
const cue = '(?:MRN|[Mm]edical [Rr]ecord (?:[Nn]umber|[Nn]o\\.?|#|ID)|[Pp]atient (?:ID|[Ii]d|[Nn]umber|[Nn]o\\.?)|[Hh]ealth [Ii]nsurance (?:[Nn]umber|ID)|NHS (?:[Nn]umber|[Nn]o\\.?)|Medicare (?:[Nn]umber|ID|[Bb]eneficiary [Ii]dentifier)|KVNR|(?:Kranken)?[Vv]ersichertennummer|eGK[ -]Nummer)';
const recordNumber = new RegExp(`(?<![\\p{L}\\d])${cue}(?: \\([A-Z]{2,5}\\))?(?: is| was| ist| lautet|:|#|=|,|\\|)?\\s{1,3}(?=([A-Z]?-?\\d(?:[ -]?[A-Z\\d]){4,14})(?![\\p{L}\\d]))`, 'gu');
function mentionsHealth(text) {
    return anyWord.isIn(text);
}
/** In order; whether a person is meant and who tells it is for the caller to judge. */
function healthFacts(text) {
    const facts = [];
    for (const { 0: shown, index: start } of text.matchAll(statement))
        facts.push({ kind: 'statement', start, end: start + shown.length, checked: false, digits: '' });
    for (const match of text.matchAll(recordNumber)) {
        const shown = match[1] ?? '';
        const digits = shown.replace(/\D/g, '');
        if (digits.length < 5)
            continue;
        const start = match.index + match[0].length;
        const checked = isNhsNumber(shown) || isGermanInsuranceNumber(shown);
        facts.push({ kind: 'number', start, end: start + shown.length, checked, digits });
    }
    return facts.sort((a, b) => a.start - b.start);
}
/** Ten digits, the last of them by the check of modulus 11 (NHS Data Dictionary, NHS number). */
function isNhsNumber(shown) {
    const digits = shown.replace(/[ -]/g, '');
    if (!/^\d{10}$/.test(digits))
        return false;
    const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
    return (11 - (sum % 11)) % 11 === Number(digits.at(-1));
}
/** A letter and nine digits, the last by the sum of digits of its neighbors weighed 1 and 2 (§ 290 SGB V, Krankenversichertennummer). */
function isGermanInsuranceNumber(shown) {
    const compact = shown.replace(/[ -]/g, '');
    if (!/^[A-Z]\d{9}$/.test(compact))
        return false;
    const letter = String(compact.charCodeAt(0) - 64).padStart(2, '0');
    const sum = [...letter, ...compact.slice(1, 9)].reduce((total, digit, index) => {
        const weighed = Number(digit) * (index % 2 === 0 ? 1 : 2);
        return total + (weighed > 9 ? weighed - 9 : weighed);
    }, 0);
    return sum % 10 === Number(compact.at(-1));
}


/***/ }),

/***/ 56413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isReserved),
/* harmony export */   s: () => (/* binding */ isSampleNumber)
/* harmony export */ });
/** Phone numbers that reach nobody: ranges the authorities keep for fiction and teaching, and digits that only show a form. */
const reserved = [
    {
        // 555-0100 to 555-0199 are kept for fiction; the rest of exchange 555 serves directories and has no subscribers.
        code: '1',
        national: /^\d{3}555\d{4}$/,
        source: 'North American Numbering Plan Administrator, 555 line numbers'
    },
    {
        code: '44',
        national: /^(?:1(?:1[3-8]|[2-6]1)4960\d{3}|1914980\d{3}|1632960\d{3}|2079460\d{3}|2896496\d{3}|2920180\d{3}|3069990\d{3}|7700900\d{3}|8081570\d{3}|9098790\d{3})$/,
        source: 'Ofcom, telephone numbers for use in TV and radio drama programmes'
    },
    {
        code: '61',
        national: /^(?:[2378](?:5550|7010)\d{4}|49157(?:0006|0110|015[6-9]|0313|0737|1266|1491|1804|2549|2665|2983|3087|3770|4118|4632|5254|5789|6398|6801|7426|7644|8148|8888|8957|9212|9455|9760))$/,
        source: 'Australian Communications and Media Authority, phone numbers for use in TV shows, films and creative works'
    },
    {
        code: '49',
        national: /^(?:3023125\d{3}|4066969\d{3}|6990009\d{3}|2214710\d{3}|8999998\d{3}|15228817386|15228895456|15254599371|17139200\d{2}|1729925904|1729968532|1729973185|1729973186|1729980752|1749091317|1749464308|176040690\d{2})$/,
        source: 'Bundesnetzagentur, Mitteilung 148/2021, Amtsblatt 7/2021 (Drama Numbers)'
    },
    {
        code: '33',
        national: /^(?:19900|26191|35301|46571|53649|63998)\d{4}$/,
        source: 'Arcep, numéros pour œuvres audiovisuelles (plan national de numérotation)'
    },
    { code: '353', national: /^2091\d{5}$/, source: 'ComReg, numbering conventions: numbers for drama, 020 91x xxxx' },
    {
        code: '46',
        national: /^(?:3139006\d{2}|4062804\d{2}|8465004\d{2}|9803192\d{2}|7017406(?:0[5-9]|[1-9]\d))$/,
        source: 'Post- och telestyrelsen, telefonnummer för användning i böcker, filmer och spel'
    }
];
/** Whether an authority has set the number aside for fiction or teaching. */
function isReserved(callingCode, nationalNumber) {
    return reserved.some(({ code, national }) => code === callingCode && national.test(nationalNumber));
}
/** Whether six or more digits of a number count up, count down or are all alike, as in numbers that show a form. */
function isSampleNumber(digits) {
    let run = 1;
    let step;
    for (let i = 1; i < digits.length; i++) {
        const next = (digits.charCodeAt(i) - digits.charCodeAt(i - 1) + 10) % 10;
        const even = next === 0 || next === 1 || next === 9;
        run = even && next === step ? run + 1 : even ? 2 : 1;
        step = even ? next : undefined;
        if (run >= 6)
            return true;
    }
    return false;
}


/***/ }),

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

/***/ 50224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _detect_condemnation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70222);
/* harmony import */ var _detect_health_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77113);
/* harmony import */ var _detect_reserved_phone_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56413);
/* harmony import */ var _detect_self_named_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14897);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45777);
/** Statements about the health of one person, biometric data, and numbers of health records. */





const format = /(?<!\p{L})(?:fhir|hl7|dicom|pid-\d|resources?|fields?|schemas?|segments?|endpoints?|api|formats?|attributes?|columns?|parameters?|tags?|queries|query|samples?|examples?|e\. ?g\.|for instance|test (?:data|patients?|records?)|synthetic|simulated|fictional|fictitious|imaginary|personas?|scenarios?|fixtures?|dummy|mock|placeholders?|characters?|novels?|films?|movies?|episodes?|de-identified|sandbox|beispiel|exemple|ejemplo)(?!\p{L})/iu;
/** Words of a sentence that speak of nobody in particular, or of oneself. */
const general = /(?<!\p{L})(?:if|whether|suppose|imagine|assume|he or she|she or he|s\/he|his or her|her or his|might|may|could|would|should|any(?:one|body)|some(?:one|body)|people|patients|an? (?:\p{L}{1,20} )?(?:person|patient|child|user|woman|man|friend|participant|student|member|colleague)|i|i['’]m|my|me|we|our|us)(?!\p{L})/iu;
const person = /(?<!\p{L})(?:[Hh]e|[Ss]he|[Hh]is|[Hh]ers?|[Hh]im|Mrs?\.?|Ms\.?|Dr\.?|Herr|Frau)(?!\p{L})|(?<![\p{L}\d])\p{Lu}\p{Ll}{1,25}(?: \p{Lu}\p{Ll}{1,25}|['’]s (?!\p{Lu}))/u;
const pronoun = /(?<!\p{L})(?:he|she|his|hers?|him)(?!\p{L})/iu;
const historical = /(?<!\d)(?:1[5-9]\d\d|20[01]\d)(?!\d)|(?<!\p{L})(?:died|death|biograph(?:y|er|ers)|historians?|obituary)(?!\p{L})/iu;
const reach = { format: 200, person: 80, quotation: 240 };
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .defineRule */ .K)({
    meta: {
        id: 'privacy/health-record',
        severity: 'warning',
        scope: 'added',
        subjects: ['page', 'pull-request'],
        wakes: [{ literals: _detect_health_words_js__WEBPACK_IMPORTED_MODULE_0__.healthWords }],
        reads: 'prose-and-links', // a life that is told with its sources is no record
        summary: 'Disallow health records and biometric data of people',
        why: 'What somebody’s body or health is like is theirs to tell, and cannot be taken back once it is known.',
        remedy: 'Remove it, unless the person tells it of themselves. For formats, take values that plainly belong to nobody.',
        messages: {
            statement: 'What seems to be a statement about the health or the body of a person, who may not want it told.',
            number: 'What seems to be a number under which the health record of a person is kept.'
        },
        sensitive: true
    },
    examples: {
        assume: 'real',
        bad: [
            'By the way, ⟦Jane Roe was diagnosed with bipolar disorder⟧ last year.',
            'Do not trust the maintainer: ⟦she was recently diagnosed with dementia⟧.',
            '⟦His blood test from May shows⟧ everything.',
            '⟦Sam has tested positive for hepatitis⟧, says his neighbor.',
            'Everybody knows that ⟦he is HIV-positive⟧.',
            'Jane Roe, MRN ⟦00417392⟧, bed four.',
            'His patient ID is ⟦A-0041739⟧.',
            '⟦Her psychiatrist says⟧ that she should rest.',
            'Since March ⟦he is in psychiatric care⟧, so do not wait for a review.',
            '⟦Her fingerprint scan is⟧ in the attached file.',
            'NHS number: ⟦943 476 5919⟧'
        ],
        good: [
            'People diagnosed with asthma should ask a doctor first.',
            'I was diagnosed with ADHD at thirty, and my therapist suggested this layout.',
            'My son was diagnosed with autism; he was in therapy for a year.',
            'If she was diagnosed with diabetes, the care plan says so.',
            'A friend was diagnosed with long COVID, and he was in rehab.',
            'The patient ID is stored in tag (0010,0020) of a DICOM file.',
            'MRN 00417392 is the value of the field PID-3.',
            '```json\n{ "patient": "Jane Roe", "mrn": "MRN 00417392", "note": "She was diagnosed with asthma" }\n```',
            'Test data: Jane Roe was diagnosed with asthma, MRN 00417392.',
            'The race was diagnosed with a debugger, and the crash was diagnosed with a core dump.',
            'In 1963 [Stephen Hawking](https://en.wikipedia.org/wiki/Stephen_Hawking) learned it: he was diagnosed with motor neurone disease.',
            'Never write “she was diagnosed with depression” about a contributor.',
            'The server tested positive for a memory leak; its medical record is the log.',
            'Cancer was diagnosed with a biopsy in most patients.'
        ]
    },
    load: () => Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 77113)),
    *check({ prose, links, path }, { assume, loaded: { healthFacts, mentionsHealth } }) {
        if (!mentionsHealth(prose.text) || (0,_detect_self_named_js__WEBPACK_IMPORTED_MODULE_3__/* .isSelfNamed */ .m)(path))
            return;
        const heading = prose.blocks.find(({ kind }) => kind === 'heading')?.text ?? '';
        for (const { text, start: at, quoted, kind: form } of prose.blocks) {
            if (form === 'front-matter' || !mentionsHealth(text))
                continue;
            for (const { kind, start, end, checked, digits } of healthFacts(text)) {
                const around = (width) => `${text.slice(Math.max(0, start - width), start)}\n${text.slice(end, end + width)}`;
                if (format.test(around(reach.format)) || format.test(heading))
                    continue;
                if ((0,_detect_condemnation_js__WEBPACK_IMPORTED_MODULE_4__/* .disapproves */ .d)(wordsBeside(prose.text, at + start, at + end)) && (quoted || (0,_detect_condemnation_js__WEBPACK_IMPORTED_MODULE_4__/* .isQuoted */ .f)(text, start, end)))
                    continue;
                if (kind === 'number') {
                    if (assume !== 'real' && (0,_detect_reserved_phone_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .isSampleNumber */ .s)(digits))
                        continue;
                    if (!checked && !pointsAtPerson(text, start, end))
                        continue;
                }
                else {
                    if (general.test(sentenceBefore(text, start) + text.slice(start, start + 3)))
                        continue;
                    // One word with a capital may be a program as well as a person.
                    if (/^\p{Lu}[\p{L}’'-]{0,30} \p{Ll}/u.test(text.slice(start, end)) && !pronoun.test(text))
                        continue;
                    const block = prose.rangeOf(at, at + text.length);
                    const sourced = links.some(({ range }) => range.start < block.end && block.start < range.end);
                    if (sourced && historical.test(text))
                        continue;
                }
                const range = prose.rangeOf(at + start, at + end);
                yield { range, message: kind, confidence: checked ? 'high' : 'medium', review: true };
            }
        }
    }
}));
function wordsBeside(text, start, end) {
    return `${text.slice(Math.max(0, start - reach.quotation), start)}\n${text.slice(end, end + reach.quotation)}`;
}
/** Whether words near a number speak of somebody; the words for the number do not count. */
function pointsAtPerson(text, start, end) {
    const before = text.slice(Math.max(0, start - reach.person), start);
    return person.test(before) || person.test(text.slice(end, end + reach.person));
}
/** From the end of the sentence before up to a place. */
function sentenceBefore(text, start) {
    const before = text.slice(Math.max(0, start - reach.quotation), start);
    return before.slice(Math.max(...['. ', '! ', '? ', '\n'].map((mark) => before.lastIndexOf(mark))) + 1);
}


/***/ })

};
