export const id = 1560;
export const ids = [1560];
export const modules = {

/***/ 75553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YF: () => (/* binding */ trieOf),
/* harmony export */   x4: () => (/* binding */ createAutomaton),
/* harmony export */   zX: () => (/* binding */ Automaton)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84020);
/** Finds which of many words a text holds, in one pass: the automaton of Aho and Corasick (1975) as a table that grows as texts lead. */

const space = 32;
/** Rows there is room for at first. */
const fewestRows = 64;
/** One table for all patterns. Empty patterns are found in every text. */
function createAutomaton(patterns, options = {}) {
    return new Automaton(trieOf(patterns, options), options);
}
/** The tree of the patterns. Throws where they are made of more than 255 different signs, or their tree has more than 32,000 states. */
function trieOf(patterns, options = {}) {
    const fold = options.fold ?? lowerCase;
    const collapse = options.collapse ?? (() => false);
    const folded = patterns.map((pattern) => foldedUnits(pattern, fold, collapse));
    const symbols = new Map();
    for (const units of folded)
        for (const unit of units)
            if (!symbols.has(unit))
                symbols.set(unit, symbols.size + 1);
    if (symbols.size > 255)
        throw new Error(`An automaton takes 255 different signs; the patterns have ${symbols.size}.`);
    return { alphabet: String.fromCharCode(...symbols.keys()), ...breadthFirst(folded, symbols) };
}
/** An automaton has no more states, so that each has a number of 16 bits. */
const mostStates = 32_000;
/** The table of a tree, made as far as texts lead: most of its states are never needed. */
class Automaton {
    /** Of each unit of ASCII its symbol. */
    #common;
    /** A row has room for 2 to the power of this symbols, so that its number is where it begins, shifted. */
    #shift;
    /**
     * For each state that a text led to a row, from the second on: of each symbol where the row of the next state begins, negative where a
     * pattern ends there; 0 where no text asked yet.
     */
    #steps;
    /** The state of each row, by its number; of row 0, which is left out, none. */
    #stateOf = [0];
    /** Where the row of each state begins; 0 where it has none. */
    #rowOf;
    /** By the number of a row, 1 where the text led to it and a pattern ends there. */
    #passed = new Uint8Array(fewestRows);
    /** The numbers of these rows. */
    #passedRows = [];
    #trie;
    /** What the patterns mark that end in a state. */
    #outputs;
    /** By symbol, whether several in a row count as one. */
    #collapsing;
    /** What empty patterns mark. */
    #always;
    /** Whether a space stands at both ends of a text. */
    #bounded;
    #symbols;
    #fold;
    /** Symbols of units beyond ASCII, plus one; much text needs none. */
    #beyond;
    /** `options` are those with which the tree was made; `marks` are the indices that each pattern marks, its own when left out. */
    constructor(trie, options = {}, marks) {
        const { alphabet, ends, failures } = trie;
        const fold = options.fold ?? lowerCase;
        const collapse = options.collapse ?? (() => false);
        const symbols = new Map();
        for (let at = 0; at < alphabet.length; at++)
            symbols.set(alphabet.charCodeAt(at), at + 1);
        const common = new Uint8Array(128);
        for (let unit = 0; unit < 128; unit++)
            common[unit] = symbols.get(fold(unit)) ?? 0;
        const collapsing = new Uint8Array(symbols.size + 1);
        for (const [unit, symbol] of symbols)
            collapsing[symbol] = collapse(unit) ? 1 : 0;
        const outputs = new Array(failures.length);
        for (const [index, state] of ends.entries()) {
            const marked = marks ? marks[index] : [index];
            if (state === 0 || marked.length === 0)
                continue;
            const others = outputs[state];
            outputs[state] = others ? [...others, ...marked] : marked;
        }
        this.#common = common;
        this.#shift = 32 - Math.clz32(symbols.size);
        this.#steps = new Int32Array(fewestRows << this.#shift);
        this.#rowOf = new Int32Array(failures.length);
        this.#trie = trie;
        this.#outputs = outputs;
        this.#collapsing = collapsing;
        this.#always = [...ends].flatMap((state, index) => (state === 0 ? (marks?.[index] ?? [index]) : []));
        this.#bounded = options.bounded === true;
        this.#symbols = symbols;
        this.#fold = fold;
        this.#openRow(0);
    }
    /**
     * Marks in `found` every pattern that occurs in the text, or would if a space stood at each of the offsets in `seams`, which are in
     * order. Several texts may be fed one after another. Where `bounded`, the text counts as if a space stood before and after it.
     */
    scan(text, found, seams = []) {
        const units = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitsOf */ .$)(text);
        const start = this.#bounded ? this.#step(1 << this.#shift, space) : 1 << this.#shift;
        let rows = { plain: start, parted: start };
        let from = 0;
        for (const seam of seams) {
            rows = this.#runBoth(units, from, seam, rows);
            rows.parted = this.#step(rows.parted, space);
            from = seam;
        }
        rows = this.#runBoth(units, from, text.length, rows);
        if (this.#bounded) {
            this.#step(rows.plain, space);
            this.#step(rows.parted, space);
        }
        this.#mark(found);
    }
    /** Marks what the rows stand for that texts passed since the last time. */
    #mark(found) {
        for (const index of this.#always)
            found[index] = 1;
        const { failures } = this.#trie;
        for (let number = this.#passedRows.pop(); number !== undefined; number = this.#passedRows.pop()) {
            this.#passed[number] = 0;
            for (let state = this.#stateOf[number]; state !== 0; state = failures[state])
                for (const index of this.#outputs[state] ?? [])
                    found[index] = 1;
        }
    }
    /** Goes through units from two rows on, which mostly meet after a few: a row tells nothing of what stands before its pattern. */
    #runBoth(units, from, to, rows) {
        let { plain, parted } = rows;
        let at = from;
        while (plain !== parted && at < to) {
            const unit = units[at++];
            plain = this.#step(plain, unit);
            parted = this.#step(parted, unit);
        }
        if (plain !== parted)
            return { plain, parted };
        const row = this.#run(units, at, to, plain);
        return { plain: row, parted: row };
    }
    /** Goes through units from a row on, to the row it ends in. Kept small: in a short check, most of its time goes into getting it ready. */
    #run(units, from, to, start) {
        const common = this.#common;
        let steps = this.#steps;
        let row = start;
        for (let at = from; at < to; at++) {
            const unit = units[at];
            const step = unit < 128 ? steps[row + common[unit]] : 0;
            if (step > 0)
                row = step;
            else {
                row = this.#step(row, unit);
                steps = this.#steps;
            }
        }
        return row;
    }
    /** One step from a row: where it was not learned yet, where a pattern ends, or where the unit is none of ASCII. */
    #step(row, unit) {
        const symbol = unit < 128 ? this.#common[unit] : this.#symbolBeyond(unit);
        const step = this.#steps[row + symbol] || this.#learn(row, symbol);
        if (step > 0)
            return step;
        const number = -step >>> this.#shift;
        if (this.#passed[number] === 0) {
            this.#passed[number] = 1;
            this.#passedRows.push(number);
        }
        return -step;
    }
    /** Works out a step that no text asked for before. */
    #learn(row, symbol) {
        const next = this.#next(this.#stateOf[row >>> this.#shift], symbol);
        let suffix = next;
        while (suffix !== 0 && this.#outputs[suffix] === undefined)
            suffix = this.#trie.failures[suffix];
        const to = this.#rowOf[next] || this.#openRow(next);
        const step = suffix === 0 ? to : -to;
        this.#steps[row + symbol] = step;
        return step;
    }
    /** The state to which a symbol leads: the child by it, or where it leads from the longest suffix that begins a pattern. */
    #next(from, symbol) {
        const { symbols, children, failures } = this.#trie;
        for (let state = from;; state = failures[state]) {
            const end = children[state + 1];
            for (let child = children[state]; child < end; child++)
                if (symbols[child] === symbol)
                    return child;
            // No pattern has a collapsing symbol twice in a row, so that a second one leads from a state to itself.
            if (state === 0 || (symbols[state] === symbol && this.#collapsing[symbol] === 1))
                return state;
        }
    }
    #openRow(state) {
        const row = this.#stateOf.length << this.#shift;
        if (row === this.#steps.length) {
            const wider = new Int32Array(2 * row);
            wider.set(this.#steps);
            this.#steps = wider;
            const more = new Uint8Array(2 * this.#passed.length);
            more.set(this.#passed);
            this.#passed = more;
        }
        this.#stateOf.push(state);
        this.#rowOf[state] = row;
        return row;
    }
    /** The symbol of a unit beyond ASCII, worked out once. */
    #symbolBeyond(unit) {
        const known = (this.#beyond ??= new Uint16Array(65_536));
        const symbol = known[unit];
        if (symbol !== 0)
            return symbol - 1;
        const found = this.#symbols.get(this.#fold(unit)) ?? 0;
        known[unit] = found + 1;
        return found;
    }
}
function lowerCase(unit) {
    return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}
function foldedUnits(pattern, fold, collapse) {
    const units = [];
    for (let i = 0; i < pattern.length; i++) {
        const unit = fold(pattern.charCodeAt(i));
        if (!(collapse(unit) && units.at(-1) === unit))
            units.push(unit);
    }
    return units;
}
function breadthFirst(patterns, symbols) {
    const root = { state: 0, next: new Map(), ends: [], failure: undefined };
    for (const [index, units] of patterns.entries()) {
        let at = root;
        for (const unit of units) {
            const symbol = symbols.get(unit) ?? 0;
            const child = at.next.get(symbol) ?? { state: 0, next: new Map(), ends: [], failure: root };
            at.next.set(symbol, child);
            at = child;
        }
        at.ends.push(index);
    }
    const ends = new Uint16Array(patterns.length);
    const reachedBy = [0];
    const children = [];
    const queue = [root];
    for (const [state, branch] of queue.entries()) {
        branch.state = state;
        for (const index of branch.ends)
            ends[index] = state;
        children.push(queue.length);
        for (const [symbol, child] of branch.next) {
            queue.push(child);
            reachedBy.push(symbol);
            let suffix = branch.failure;
            while (suffix && !suffix.next.has(symbol))
                suffix = suffix.failure;
            child.failure = suffix?.next.get(symbol) ?? root;
        }
    }
    if (queue.length > mostStates)
        throw new Error(`An automaton takes ${mostStates} states; the patterns have ${queue.length}.`);
    return {
        symbols: Uint8Array.from(reachedBy),
        children: Uint16Array.from([...children, queue.length]),
        failures: Uint16Array.from(queue, ({ failure }) => failure?.state ?? 0),
        ends
    };
}


/***/ }),

/***/ 7426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G5: () => (/* binding */ withoutStacks),
/* harmony export */   MT: () => (/* binding */ combiningStacks),
/* harmony export */   dE: () => (/* binding */ mayHoldCombiningStack)
/* harmony export */ });
/** Finds marks piled upon one letter higher than any writing system piles them. */
/** Marks that go with letters of every script: Unicode's blocks of combining marks and the Cyrillic enclosing signs. */
const mark = '[\\u0300-\\u034E\\u0350-\\u036F\\u0483-\\u0489\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F]';
/** Ancient Greek, written apart, has three marks on a letter, Vietnamese two, phonetic notation three. */
const stack = new RegExp(`${mark}(?:\\u034F?${mark}){3,}`, 'g');
const lowStack = new RegExp(`${mark}(?:\\u034F?${mark}){1,}`, 'g');
/** The stacks of four or more marks in a text, without the letters under them. */
function combiningStacks(text) {
    return [...text.matchAll(stack)].map(({ 0: marks, index }) => ({
        start: index,
        end: index + marks.length,
        height: marks.replace(/\u034F/g, '').length
    }));
}
/** A stretch of text without its stacks of two or more marks. */
function withoutStacks(text) {
    return text.replace(lowStack, '');
}
/** Whether a text may hold such a stack. */
function mayHoldCombiningStack(text) {
    return text.search(stack) !== -1;
}


/***/ }),

/***/ 70222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ disapproves),
/* harmony export */   f: () => (/* binding */ isQuoted)
/* harmony export */ });
/** Tells what is said from what is only shown: words in quotation marks, and words that disapprove of them. */
const disapproval = /(?<!\p{L})(?:do not|don['’]t|never|must not|mustn['’]t|may not|should not|shouldn['’]t|cannot|not (?:be )?(?:allowed|permitted|acceptable|ok(?:ay)?|tolerated|welcome)|no place here|forbid(?:s|den)?|prohibit(?:s|ed)?|ban(?:s|ned)?|unacceptable|inappropriate|violat(?:es?|ed|ions?|ing)|against (?:the|our) (?:rules?|polic(?:y|ies)|code)|harass(?:ment|ing)|doxx?(?:ing|ed)|threat(?:s|ens?|ening)?|abus(?:e|ive)|removed?|deleted?|reported|moderat(?:ors?|ion)|victims?|phishing|scams?|wrong|bad examples?|examples? of|counts? as|nicht erlaubt|verboten|interdit|prohibido)(?!\p{L})/iu;
/** Whether words say that something must not be done. */
function disapproves(words) {
    return disapproval.test(words);
}
/** Pairs of signs around words of others; a straight one opens and closes. */
const pairs = [
    ['“', '”'],
    ['„', '“'],
    ['«', '»'],
    ['»', '«'],
    ['‘', '’']
];
/** UTF-16 units to either side in which a quotation must begin and end. */
const reach = 240;
/** Whether a stretch of a block stands in quotation marks. */
function isQuoted(text, start, end) {
    const before = text.slice(Math.max(0, start - reach), start);
    const after = text.slice(end, end + reach);
    if (after.includes('"') && (before.split('"').length - 1) % 2 === 1)
        return true;
    return pairs.some(([open, close]) => {
        const opened = before.lastIndexOf(open);
        return opened !== -1 && before.indexOf(close, opened + 1) === -1 && after.includes(close);
    });
}


/***/ }),

/***/ 52378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ announcementsOfFacts),
/* harmony export */   _J: () => (/* binding */ exposes),
/* harmony export */   bd: () => (/* binding */ mayThreaten),
/* harmony export */   lX: () => (/* binding */ exposingWords),
/* harmony export */   vb: () => (/* binding */ threatsIn)
/* harmony export */ });
/* harmony import */ var _whole_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93092);
/** Words by which somebody is exposed: calls to act against a person, announcements of where to find them, and what private facts are called. */

const forms = {
    him: ['him', 'her', 'them'],
    his: ['his', 'her', 'their'],
    one: ['him', 'her'],
    'one’s': ['his', 'her'],
    lives: ['he lives', 'she lives', 'they live'],
    'here is': ['here is', 'here’s', "here's", 'this is']
};
/** One phrase for each form of the first slot in it; a second slot takes the same form. */
function spelledOut(phrase) {
    const slot = /\{([^}]{1,12})\}/.exec(phrase)?.[1];
    if (slot === undefined)
        return [phrase];
    return (forms[slot] ?? []).flatMap((form) => spelledOut(phrase.replaceAll(`{${slot}}`, form)));
}
/** Each turns a fact about somebody into a weapon. */
const threats = [
    'pay {him} a visit',
    'paying {him} a visit',
    'give {him} a visit',
    'deserves a visit',
    'deserve a visit',
    'deserves everything coming',
    'deserves what is coming',
    'he deserves it',
    'she deserves it',
    'what he deserves',
    'what she deserves',
    'what they deserve',
    'make {one} pay',
    'make {one} regret',
    'make {one} suffer',
    'make {one} sorry',
    'teach {him} a lesson',
    'make {one’s} life hell',
    'make {one’s} life miserable',
    'ruin {one’s} life',
    'flood {one}',
    'flood {his} inbox',
    'flood {his} phone',
    'spam {one}',
    'spam {his} inbox',
    'blow up {his} phone',
    'show up at {his}',
    'turn up at {his}',
    'knock on {his} door',
    'wait outside {his}',
    'go and find {him}',
    'go and visit {him}',
    'go and get {him}',
    'go get {one}',
    'hunt {one} down',
    'swat {one}',
    'harass {one}',
    'dox {one}',
    'doxx {one}',
    'give {one} hell',
    'tell {one} what you think',
    'show {one} what you think',
    'let {one} know what you think',
    'let {one} know how you feel',
    'call {one} day and night',
    'call {one} all night',
    'ring {one} all night',
    'sign {one} up for everything',
    'sign {one} up for every',
    'scare {one} off',
    'beat {one} up',
    'say hello to {one’s} family',
    'say hi to {one’s} family',
    'say hello to {one’s} kids',
    'we know where {lives}',
    'here is where {lives}',
    'here’s where {lives}',
    "here's where {lives}",
    'this is where {lives}',
    'hier wohnt er',
    'hier wohnt sie',
    'besucht ihn',
    'besucht sie mal',
    'rendez lui visite',
    'háganle una visita'
].flatMap(spelledOut);
/** The same where a person is spoken of besides; alone they say anything. */
const hints = [
    'you know what to do',
    'you all know what to do',
    'y’all know what to do',
    "y'all know what to do",
    'do your thing',
    'do your worst',
    'tell them what you think',
    'show them what you think',
    'let them know what you think',
    'make them pay',
    'make them regret it',
    'spam them',
    'flood them',
    'ihr wisst, was zu tun ist'
].flatMap(spelledOut);
/** Somebody else's fact is being shown. */
const announcements = [
    '{here is} {one’s} home',
    '{here is} {one’s} private',
    '{here is} {one’s} address',
    '{here is} {one’s} phone',
    '{here is} {one’s} number',
    '{here is} {one’s} mobile',
    '{here is} {one’s} cell',
    '{here is} {one’s} house',
    '{here is} {one’s} personal',
    ...['guy', 'man', 'woman', 'girl', 'dude', 'person', 'maintainer', 'moderator'].map((who) => `{here is} the address of the ${who}`),
    'found {one’s} home address',
    'found {one’s} address',
    'found {one’s} phone',
    'found {one’s} number',
    'found out where {lives}',
    'anyone want {one’s} address',
    'anyone wants {one’s} number',
    'das ist seine adresse',
    'das ist ihre adresse',
    'voici son adresse',
    'esta es su dirección'
].flatMap(spelledOut);
/** Facts of one person, named as such. */
const possessions = [
    '{one’s} phone',
    '{one’s} mobile',
    '{one’s} cell',
    '{one’s} number',
    '{one’s} personal',
    '{one’s} private',
    '{one’s} email',
    '{one’s} e-mail',
    '{one’s} car',
    '{one’s} ip',
    '{his} home ip',
    'date of birth',
    'birthday',
    'dob',
    'plate',
    'reach him at',
    'reach her at'
].flatMap(spelledOut);
/** Words that tie the name of an account to the name of a person. */
const ties = [
    'real name',
    'legal name',
    'actual name',
    'true name',
    'birth name',
    'real identity',
    'true identity',
    'in real life',
    'irl',
    'none other than',
    'is really',
    'is actually',
    'is secretly',
    'is in fact',
    'person behind',
    'man behind',
    'woman behind',
    'guy behind',
    'girl behind',
    'heißt eigentlich',
    'heißt in wirklichkeit',
    's’appelle en réalité',
    "s'appelle en réalité",
    'se llama en realidad'
];
/** One of these stands in every text in which a person is exposed. */
const phrases = [...threats, ...hints, ...announcements, ...possessions, ...ties];
const ofMany = /(?<!\p{L})(?:them|their|they)(?!\p{L})/u;
const threat = (0,_whole_words_js__WEBPACK_IMPORTED_MODULE_0__/* .anyPhrase */ .u)(threats.filter((phrase) => !ofMany.test(phrase)));
/** A shop can be visited as well, so that what is said of several counts where a person is spoken of. */
const hint = (0,_whole_words_js__WEBPACK_IMPORTED_MODULE_0__/* .anyPhrase */ .u)([...hints, ...threats.filter((phrase) => ofMany.test(phrase))]);
const announcement = (0,_whole_words_js__WEBPACK_IMPORTED_MODULE_0__/* .anyPhrase */ .u)(announcements);
const anyWord = (0,_whole_words_js__WEBPACK_IMPORTED_MODULE_0__/* .anyPhrase */ .u)(phrases);
const exposingWords = (0,_whole_words_js__WEBPACK_IMPORTED_MODULE_0__/* .asWakes */ .o)(phrases);
const person = /(?<!\p{L})(?:he|she|him|his|hers?|lives at|home address)(?!\p{L})/iu;
const aboutSomebody = /(?<!\p{L})(?:he|she|they|him|her|them|his|their)(?!\p{L})/u;
const wordlessThreat = (0,_whole_words_js__WEBPACK_IMPORTED_MODULE_0__/* .anyPhrase */ .u)(threats.filter((phrase) => !aboutSomebody.test(phrase)));
/** Whether a text holds a threat in which no pronoun stands. */
function mayThreaten(text) {
    return wordlessThreat.isIn(text);
}
function exposes(text) {
    return anyWord.isIn(text);
}
/** UTF-16 units around a phrase that may mean anything in which a person must be spoken of. */
const company = 160;
/** Calls to act against a person. */
function threatsIn(text) {
    const hinted = hint
        .placesIn(text)
        .filter(({ start, end }) => person.test(`${text.slice(Math.max(0, start - company), start)}\n${text.slice(end, end + company)}`));
    return [...threat.placesIn(text), ...hinted].sort((a, b) => a.start - b.start);
}
/** Places at which somebody else's fact is announced. */
function announcementsOfFacts(text) {
    return announcement.placesIn(text);
}


/***/ }),

/***/ 11742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ payloadWords),
/* harmony export */   eb: () => (/* binding */ encodedPayloads),
/* harmony export */   rq: () => (/* binding */ mayHoldEncodedPayload)
/* harmony export */ });
/** Finds code and words written so that nobody can read them, and the commands that turn them back and run them. */
const interpreter = '(?:sudo\\s{1,9})?(?:/(?:usr/)?bin/)?(?:(?:ba|z|da|k|a)?sh|python[23]?|perl|ruby|node|php|iex|pwsh|powershell)\\b';
const decoder = '(?:base64\\s{1,9}(?:-[diw0]{0,4}[dD]|--decode|-D)|openssl\\s{1,9}(?:enc\\s{1,9})?-(?:base64|a|d)\\s{1,9}-(?:d|a|base64|A)|xxd\\s{1,9}-r(?:\\s{1,9}-p)?|uudecode|gunzip\\s{1,9}-c\\s{0,9}<<<)';
const running = [
    new RegExp(`(?:echo\\s[^\\n|;]{0,4000}\\|\\s{0,9})?\\b${decoder}[^\\n|;]{0,200}\\|\\s{0,9}(?:gunzip[^\\n|;]{0,40}\\|\\s{0,9})?${interpreter}`, 'g'),
    new RegExp(`\\b(?:eval|source|(?:ba|z|da|k)?sh|python[23]?)(?:\\s{1,9}-c)?\\s{1,9}(?:<<<\\s{0,9})?["']?(?:\\$\\(|<\\(|\`)[^)\`\\n]{0,4000}\\b${decoder}[^)\`\\n]{0,200}[)\`]`, 'g'),
    /\b(?:eval|execScript|Function|setTimeout)\s{0,9}\(\s{0,9}(?:window\.|globalThis\.|self\.)?(?:atob|unescape|decodeURIComponent|String\.fromCharCode|Buffer\.from)\s{0,9}\([^\n]{0,4000}/g,
    /\b(?:exec|eval|os\.system|subprocess\.[a-z_]{2,20})\s{0,9}\(\s{0,9}(?:[\w.]{1,40}\(\s{0,9}){0,3}(?:__import__\(\s{0,9}["'](?:base64|zlib|codecs|marshal|binascii)["']\s{0,9}\)|(?:base64\.b(?:64|32|16|85)decode|zlib\.decompress|codecs\.decode|marshal\.loads|bytes\.fromhex|binascii\.(?:unhexlify|a2b_base64))\()[^\n]{0,4000}/g,
    /\b(?:eval|assert|system|passthru)\s{0,9}\(\s{0,9}(?:[a-z_\d]{1,20}\(\s{0,9}){0,3}(?:gzinflate|gzuncompress|base64_decode|str_rot13|hex2bin)\s{0,9}\([^\n]{0,4000}/gi,
    /\b(?:powershell|pwsh)(?:\.exe)?\s[^\n]{0,200}-e(?:nc|ncodedcommand|c)?\s{1,9}["']?[A-Za-z\d+/]{40,20000}={0,2}/gi,
    /\b(?:iex|Invoke-Expression)\b[^\n]{0,300}\bFromBase64String\s{0,9}\([^\n]{0,4000}/gi,
    /\bFromBase64String\s{0,9}\([^\n]{0,4000}(?:[|;]|\r?\n)\s{0,9}(?:iex|Invoke-Expression)\b/gi,
    /\b(?:eval|instance_eval|exec|system|load|loadstring)\s{0,9}\(?\s{0,9}(?:decode_base64|(?:MIME::)?Base64(?:::decode|\.(?:strict_|urlsafe_)?decode64)|base64\.decode|ngx\.decode_base64)\s{0,9}\([^\n]{0,4000}/g,
    /\bcertutil(?:\.exe)?\s[^\n]{0,60}-decode(?:hex)?\s{1,9}\S{1,200}\s{1,9}\S{1,200}\.(?:exe|dll|scr|bat|cmd|ps1|vbs|js|hta)\b[^\n]{0,200}/gi,
    new RegExp(`\\becho\\s(?:-[en]{1,2}\\s)?(?:'[^'\\n]{1,4000}'|"[^"\\n]{1,4000}"|[^\\n|'"]{1,4000})\\s{0,9}\\|\\s{0,9}(?:rev|tr\\s{1,9}["']?[A-Za-z]-[A-Za-z][^\\n|]{1,20}\\s["']?[B-Zb-z]-[Zz][^\\n|]{1,20})\\s{0,9}\\|\\s{0,9}${interpreter}`, 'g')
];
const literal = /[A-Za-z\d+/_-]{24,20000}={0,2}/g;
/** What a decoded text says when it fetches, starts or destroys. */
const commanding = /\b(?:curl|wget|fetch|nc|ncat|netcat|bash|powershell|cmd\.exe|Invoke-|DownloadString|DownloadFile|IEX|subprocess|os\.system|child_process|eval|exec|socket|rm\s+-rf|chmod|mkfifo|crontab|nohup|XMLHttpRequest|document\.(?:cookie|write|location))\b|\/dev\/tcp\/|https?:\/\//i;
const base64Run = /(?:[A-Za-z\d+/]{60,100}(?:\\n|\r?\n)[ \t>*#/]{0,12}){2,2000}[A-Za-z\d+/]{1,100}={0,2}|[A-Za-z\d+/]{200,100000}={0,2}/g;
const hexEscapes = /(?:\\x[\da-f]{2}){32,4000}/gi;
const unicodeEscapes = /(?:\\u00[\da-f]{2}){32,4000}/gi;
const percentEscapes = /(?:%[\da-f]{2}){40,4000}/gi;
const references = /(?:&#(?:x[\da-f]{1,4}|\d{2,5});){24,4000}/gi;
const charCodes = /\bfromCharCode\s{0,9}\(\s{0,9}(?:(?:0x[\da-f]{1,2}|\d{1,3})\s{0,9},\s{0,9}){20,4000}/gi;
const scrambled = [
    /(?:\b_0x[\da-f]{4,6}\b[^\n_]{0,200}){5,200}/g,
    /[[\]()!+]{80,100000}/g,
    /\beval\(function\(p,a,c,k,e,(?:r|d)\)/g
];
/** What every such place but those of bare signs holds, in small letters. */
const payloadWords = [
    ...[
        'base64',
        'b64',
        'atob',
        'fromcharcode',
        'unescape',
        'decodeuri',
        'xxd',
        'uudecode',
        'openssl',
        'gunzip',
        'gzinflate',
        'str_rot13'
    ],
    ...['certutil', '| rev', '|rev', '| tr ', '|tr '],
    ...['hex2bin', 'zlib', 'codecs', 'marshal', 'fromhex', 'binascii', '\\x', '\\u00', '_0x', 'eval(function']
];
/** Rows that the others are made of: forty letters of Base64, forty brackets, escapes one after the other. */
const leastRow = 40;
const escapeRow = /%[\da-f]{2}%[\da-f]{2}%[\da-f]{2}%[\da-f]{2}|&#x?[\da-f]{2,5};&#/i;
/** What a unit below 128 is in such a row: 1 a letter of Base64, 2 a bracket or sign of scrambled code; a plus may be either. */
const rowKinds = Uint8Array.from({ length: 128 }, (_, unit) => {
    const sign = String.fromCharCode(unit);
    return (/[A-Za-z\d+/]/.test(sign) ? 1 : 0) | (/[[\]()!+]/.test(sign) ? 2 : 0);
});
/** Whether a text holds such a row; a loop over every unit, since a pattern would begin anew at each. */
function holdsRow(text) {
    let [letters, signs] = [0, 0];
    for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        const kind = unit < 128 ? rowKinds[unit] : 0;
        letters = (kind & 1) === 0 ? 0 : letters + 1;
        signs = (kind & 2) === 0 ? 0 : signs + 1;
        if (letters >= leastRow || signs >= leastRow)
            return true;
    }
    return escapeRow.test(text);
}
/** A text without any of these holds no such thing. */
const hint = /base64|b64|atob|fromCharCode|unescape|decodeURI|xxd|uudecode|openssl|-e(?:nc?|ncodedcommand)?\s{1,9}["']?[A-Za-z\d+/]{40}|gunzip|gzinflate|str_rot13|hex2bin|certutil|\|\s{0,9}(?:rev|tr)\b|zlib|codecs|marshal|fromhex|binascii|\\x[\da-f]{2}\\x|\\u00[\da-f]{2}\\u00|%[\da-f]{2}%[\da-f]{2}%[\da-f]{2}%[\da-f]{2}|&#x?[\da-f]{2,5};&#|_0x[\da-f]{4}|[[\]()!+]{40}|eval\(function|[A-Za-z\d+/]{60}/i;
/** Every such place of a text, in order; of places in one another, the first. */
function encodedPayloads(text) {
    if (!hint.test(text))
        return [];
    const found = [];
    const add = (kind, start, length) => {
        found.push({ kind, start, end: start + length });
    };
    for (const pattern of running) {
        for (const { 0: written, index } of text.matchAll(pattern))
            add(isCommand(written) ? 'command' : 'run', index, lengthOfStatement(written));
    }
    for (const { 0: written, index } of text.matchAll(base64Run)) {
        if (isProgram(written))
            add('program', index, written.length);
        else if (isInComment(text, index) && !isOfAddress(text, index) && isMixed(written))
            add('comment', index, written.length);
    }
    for (const pattern of [hexEscapes, unicodeEscapes, percentEscapes]) {
        for (const { 0: written, index } of text.matchAll(pattern)) {
            if (isReadable(written.match(/[\da-f]{2}(?![\da-f])/gi)?.map((byte) => Number.parseInt(byte, 16)) ?? []))
                add('escapes', index, written.length);
        }
    }
    for (const { 0: written, index } of text.matchAll(references)) {
        const points = [...written.matchAll(/&#(x?)([\da-f]{1,5});/gi)].map(([, x, digits]) => Number.parseInt(digits ?? '', x ? 16 : 10));
        // Mail addresses are written so to keep them from harvesters.
        if (isReadable(points) && !points.includes(0x40) && !/^mailto/.test(String.fromCharCode(...points.slice(0, 6))))
            add('escapes', index, written.length);
    }
    for (const { 0: written, index } of text.matchAll(charCodes))
        add('escapes', index, written.length);
    for (const pattern of scrambled) {
        for (const { 0: written, index } of text.matchAll(pattern))
            if (isScrambled(written))
                add('scrambled', index, lengthOfStatement(written));
    }
    return outermost(found);
}
/** Whether a text holds such a place; `worded` says whether it holds one of the words. */
function mayHoldEncodedPayload(text, worded) {
    return (worded || holdsRow(text)) && encodedPayloads(text).length > 0;
}
function outermost(found) {
    const rank = ['command', 'program', 'run', 'scrambled', 'escapes', 'comment'];
    const kept = [];
    for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
        const last = kept.at(-1);
        if (!last || one.start >= last.end)
            kept.push(one);
        else if (rank.indexOf(one.kind) < rank.indexOf(last.kind))
            kept[kept.length - 1] = { ...one, start: last.start, end: Math.max(last.end, one.end) };
    }
    return kept;
}
/** Up to where a statement goes on that a pattern followed to the end of its line. */
function lengthOfStatement(written) {
    let end = written.length;
    while (end > 0 && /[\s`'";|]/.test(written.charAt(end - 1)))
        end--;
    return end;
}
function isCommand(written) {
    return (written.match(literal) ?? []).slice(0, 10).some((letters) => {
        const decoded = decode(letters);
        return decoded !== undefined && commanding.test(decoded.replace(/\0/g, ''));
    });
}
/** Base64 undone, as one character a byte; nothing where it is none. */
function decode(letters) {
    const plain = letters
        .replace(/\\n|[^A-Za-z\d+/_-]/g, '')
        .replace(/-/g, '+')
        .replace(/_/g, '/');
    try {
        return atob(plain.slice(0, plain.length - (plain.length % 4 === 1 ? 1 : 0)));
    }
    catch {
        return undefined;
    }
}
/** The first letters of executable files, and what else must then be in them. */
function isProgram(written) {
    if (!/^(?:TV[opqr]|f0VMR|IyEv|IyEg|PD9wa|yv66v)/.test(written))
        return false;
    const decoded = decode(written) ?? '';
    return ((decoded.startsWith('MZ') && (decoded.includes('PE\0\0') || decoded.includes('DOS mode'))) ||
        /^\x7FELF[\x01\x02][\x01\x02]\x01/.test(decoded) ||
        /^#! ?\/(?:usr\/)?bin\//.test(decoded) ||
        decoded.startsWith('<?php') ||
        /^\xCA\xFE\xBA\xBE\0[\0-\x03]\0[\x2D-\x50]/.test(decoded));
}
/** UTF-16 units before a place that are looked through for the beginning of its comment. */
const longestComment = 200_000;
function isInComment(text, at) {
    const before = text.slice(Math.max(0, at - longestComment), at);
    return before.lastIndexOf('<!--') > before.lastIndexOf('-->');
}
/** Addresses hold long names, and so do the hashes and keys that say what they are. */
function isOfAddress(text, at) {
    const before = text.slice(Math.max(0, at - 200), at);
    return /(?:\/\/|data:|sha\d{3}-|ssh-[a-z\d]{3,10} |-----)[^\s"']{0,190}$/.test(before) || /-----\s{0,4}$/.test(before);
}
/** Random letters have capitals, small letters and digits; words in a row and numbers do not. */
function isMixed(written) {
    return (/[A-Z]/.test(written) &&
        /[a-z]/.test(written) &&
        (written.match(/\d/g)?.length ?? 0) * 40 > written.length &&
        new Set(written).size > 30);
}
/** Whether nearly all are letters and signs that could have been written as they are. */
function isReadable(points) {
    const plain = points.filter((point) => (point >= 0x20 && point < 0x7f) || point === 10 || point === 13);
    const letters = points.filter((point) => (point >= 0x41 && point <= 0x5a) || (point >= 0x61 && point <= 0x7a));
    return plain.length > points.length * 0.95 && letters.length > points.length / 2 && new Set(points).size > 6;
}
function isScrambled(written) {
    return !/^[[\]()!+]+$/.test(written) || (written.includes('![]') && written.includes('+') && written.includes('(!'));
}


/***/ }),

/***/ 30058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   If: () => (/* binding */ plainLetters),
/* harmony export */   Uh: () => (/* binding */ caseAlone),
/* harmony export */   YA: () => (/* binding */ stretches),
/* harmony export */   f8: () => (/* binding */ undisguised),
/* harmony export */   is: () => (/* binding */ foldUnit)
/* harmony export */ });
/**
 * Letters of other scripts that look like Latin ones, lower case: Unicode's confusables (UTS 39, version 17) as far as they are
 * single letters of the Cyrillic, Greek, Armenian and Cherokee scripts or Latin letters beyond ASCII that NFKD leaves whole.
 */
const lookalikes = {
    a: 'аɑαᴀ',
    b: 'ЬвҍᏏ',
    c: 'сϲᴄⅽ',
    d: 'ԁᏧɗđ',
    e: 'еҽ℮єεᴇ',
    f: 'ſƒẝ',
    g: 'ɡցɢ',
    h: 'һհᏂħ',
    i: 'іıɩιӏɪ',
    j: 'јϳʝ',
    k: 'кκᴋ',
    l: 'ⅼłاﺍ',
    m: 'мᴍⅿ',
    n: 'ոռпɴη',
    o: 'оοօσᴏ०๐ø',
    p: 'рρᴘ',
    q: 'ԛգզ',
    r: 'гᴦʀ',
    s: 'ѕꜱʂ',
    t: 'тτᴛŧ',
    u: 'υսᴜʋ',
    v: 'νѵᴠ',
    w: 'ԝѡɯᴡω',
    x: 'хχ×',
    y: 'уγүʏ',
    z: 'ᴢʐ'
};
const digitsForLetters = {
    0: 'o',
    1: 'l',
    3: 'e',
    4: 'a',
    5: 's',
    7: 't',
    8: 'b',
    9: 'g',
    i: 'l'
};
const space = 32;
const letterA = 97;
const ascii = asciiTable();
const beyond = new Map(Object.entries(lookalikes).flatMap(([latin, others]) => [...others].map((other) => [other.charCodeAt(0), asciiFold(latin.charCodeAt(0))])));
function asciiFold(unit) {
    return ascii[unit] ?? space;
}
function asciiTable() {
    const table = new Uint8Array(128).fill(space);
    for (let unit = 0; unit < 128; unit++) {
        const letter = String.fromCharCode(unit).toLowerCase();
        const folded = digitsForLetters[letter] ?? letter;
        if (/^[a-z0-9]$/.test(folded))
            table[unit] = folded.charCodeAt(0);
    }
    return table;
}
/**
 * A UTF-16 unit as the letter it may stand for: case undone, digits and look-alikes as the Latin letter they resemble
 * (i, l and 1 are one), other letters themselves, all else a space.
 */
function foldUnit(unit) {
    if (unit < 128)
        return ascii[unit];
    const known = beyond.get(unit);
    if (known !== undefined)
        return known;
    if (unit >= 0xd800 && unit <= 0xdfff)
        return unit;
    const character = String.fromCharCode(unit);
    return /[\p{L}\p{N}]/u.test(character) ? character.toLowerCase().charCodeAt(0) : space;
}
/** Whether a folded unit stretched over several counts once: letters and the space between words do. */
function stretches(unit) {
    return unit === space || (unit >= letterA && unit <= 122);
}
/** Case undone, all white space one: what an automaton does to a text in which signs and digits count. */
const caseAlone = { fold: lowerCase, collapse: (unit) => unit === space };
function lowerCase(unit) {
    if (unit < 128)
        return unit >= 65 && unit <= 90 ? unit + 32 : unit >= 9 && unit <= 13 ? space : unit;
    const character = String.fromCharCode(unit);
    return /\s/.test(character) ? space : character.toLowerCase().charCodeAt(0);
}
const spacedOut = /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[ .,_*|/\\-]{1,3}[\p{L}\p{N}](?![\p{L}\p{N}])){2,100}/gu;
/** The same for text without characters beyond ASCII, many times quicker. */
const asciiSpacedOut = /\b[A-Za-z0-9](?:[ .,_*|/\\-]{1,3}[A-Za-z0-9]\b){2,100}/g;
const sign = /[@$!|+]/g;
const signsForLetters = { '@': 'a', $: 's', '!': 'i', '|': 'l', '+': 't' };
/** Words hidden by spaces between their letters or by signs for letters, written plainly, one a line; empty for ordinary text. */
function undisguised(text) {
    const found = [];
    for (const [word] of text.matchAll(/[^\0-\x7F]/.test(text) ? spacedOut : asciiSpacedOut)) {
        found.push(word.replace(/[^\p{L}\p{N}]/gu, ''));
    }
    let end = 0;
    for (const { index } of text.matchAll(sign)) {
        if (index < end)
            continue;
        let start = index;
        while (start > end && isOfWord(text, start - 1))
            start--;
        end = index + 1;
        while (end < text.length && isOfWord(text, end))
            end++;
        found.push(text.slice(start, end).replace(sign, (one) => signsForLetters[one] ?? one));
    }
    return found.join('\n');
}
/** Whether the unit at an offset is part of a letter, a digit or a sign that stands for a letter. */
function isOfWord(text, at) {
    const unit = text.charCodeAt(at);
    if (unit >= 128)
        return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(isTail(text, at) ? at - 1 : at) ?? unit));
    const letter = unit | 32;
    return (letter >= letterA && letter <= 122) || (unit >= 48 && unit <= 57) || (text[at] ?? '') in signsForLetters;
}
/** Whether the unit at an offset is the second half of a surrogate pair. */
function isTail(text, at) {
    return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}
/** Compatibility forms (full width, mathematical, circled) and accents undone, marks and invisible characters dropped. */
function plainLetters(text) {
    return text.normalize('NFKD').replace(/[\p{M}\p{Cf}\u115F\u1160\u3164\uFFA0]/gu, '');
}


/***/ }),

/***/ 14512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ invisibleRuns),
/* harmony export */   RV: () => (/* binding */ isFlag),
/* harmony export */   ax: () => (/* binding */ mayHoldInvisibleCharacters),
/* harmony export */   fJ: () => (/* binding */ spelledBy),
/* harmony export */   nI: () => (/* binding */ invisibleName),
/* harmony export */   op: () => (/* binding */ joinsEmoji),
/* harmony export */   zF: () => (/* binding */ needsInvisible)
/* harmony export */ });
/** Finds characters that show nothing, and tells where a script, an emoji or a line break needs them and where they only hide. */
/** Names of the Unicode Character Database under code points; blocks of equal characters are named by `nameOf`. */
const characters = new Map([
    [0x08, { kind: 'control', name: 'backspace' }],
    [0x1b, { kind: 'control', name: 'escape' }],
    [0x7f, { kind: 'control', name: 'delete' }],
    [0xad, { kind: 'soft-hyphen', name: 'soft hyphen' }],
    [0x34f, { kind: 'zero-width', name: 'combining grapheme joiner' }],
    [0x115f, { kind: 'filler', name: 'Hangul choseong filler' }],
    [0x1160, { kind: 'filler', name: 'Hangul jungseong filler' }],
    [0x180e, { kind: 'zero-width', name: 'Mongolian vowel separator' }],
    [0x200b, { kind: 'zero-width', name: 'zero width space' }],
    [0x200c, { kind: 'joiner', name: 'zero width non-joiner' }],
    [0x200d, { kind: 'joiner', name: 'zero width joiner' }],
    [0x2060, { kind: 'zero-width', name: 'word joiner' }],
    [0x2061, { kind: 'operator', name: 'function application' }],
    [0x2062, { kind: 'operator', name: 'invisible times' }],
    [0x2063, { kind: 'operator', name: 'invisible separator' }],
    [0x2064, { kind: 'operator', name: 'invisible plus' }],
    [0x206a, { kind: 'format', name: 'inhibit symmetric swapping' }],
    [0x206b, { kind: 'format', name: 'activate symmetric swapping' }],
    [0x206c, { kind: 'format', name: 'inhibit Arabic form shaping' }],
    [0x206d, { kind: 'format', name: 'activate Arabic form shaping' }],
    [0x206e, { kind: 'format', name: 'national digit shapes' }],
    [0x206f, { kind: 'format', name: 'nominal digit shapes' }],
    [0x3164, { kind: 'filler', name: 'Hangul filler' }],
    [0xfeff, { kind: 'byte-order-mark', name: 'zero width no-break space' }],
    [0xffa0, { kind: 'filler', name: 'halfwidth Hangul filler' }],
    [0xfff9, { kind: 'format', name: 'interlinear annotation anchor' }],
    [0xfffa, { kind: 'format', name: 'interlinear annotation separator' }],
    [0xfffb, { kind: 'format', name: 'interlinear annotation terminator' }],
    [0xe0001, { kind: 'tag', name: 'language tag' }],
    [0xe007f, { kind: 'tag', name: 'cancel tag' }]
]);
function kindOf(point) {
    if ((point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef))
        return 'selector';
    if (point >= 0xe0000 && point <= 0xe007f)
        return 'tag';
    return characters.get(point)?.kind;
}
/** The name of an invisible character, in our own words; empty for any other. */
function invisibleName(point) {
    if (point >= 0xfe00 && point <= 0xfe0f)
        return `variation selector-${point - 0xfe00 + 1}`;
    if (point >= 0xe0100 && point <= 0xe01ef)
        return `variation selector-${point - 0xe0100 + 17}`;
    const name = characters.get(point)?.name;
    if (name !== undefined)
        return name;
    return point >= 0xe0000 && point <= 0xe007f ? 'tag character' : '';
}
const namedReferences = {
    ZeroWidthSpace: 0x200b,
    NegativeVeryThinSpace: 0x200b,
    NegativeThinSpace: 0x200b,
    NegativeMediumSpace: 0x200b,
    NegativeThickSpace: 0x200b,
    zwnj: 0x200c,
    zwj: 0x200d,
    NoBreak: 0x2060,
    ApplyFunction: 0x2061,
    af: 0x2061,
    InvisibleTimes: 0x2062,
    it: 0x2062,
    InvisibleComma: 0x2063,
    ic: 0x2063,
    shy: 0xad
};
const invisible = /[\x08\x1B\x7F\xAD\u034F\u115F\u1160\u180E\u200B-\u200D\u2060-\u2064\u206A-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDDEF]|&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(ZeroWidthSpace|Negative(?:VeryThin|Thin|Medium|Thick)Space|zwn?j|NoBreak|ApplyFunction|InvisibleTimes|InvisibleComma|af|it|ic|shy));/g;
/** The runs of invisible characters of a text, references that no backslash disarms included; a variation selector after a symbol is none. */
function invisibleRuns(text) {
    const runs = [];
    for (const match of text.matchAll(invisible)) {
        const [written, decimal, hexadecimal, name] = match;
        const reference = written.startsWith('&');
        const point = reference
            ? decimal !== undefined
                ? Number(decimal)
                : hexadecimal !== undefined
                    ? Number.parseInt(hexadecimal, 16)
                    : (namedReferences[name ?? ''] ?? 0)
            : (written.codePointAt(0) ?? 0);
        const kind = kindOf(point);
        if (!kind || (reference && text.charAt(match.index - 1) === '\\'))
            continue;
        const end = match.index + written.length;
        const one = { start: match.index, end, point, kind, reference };
        const last = runs.at(-1);
        if (last && last.end === one.start) {
            last.end = end;
            last.characters.push(one);
        }
        else
            runs.push({ start: one.start, end, characters: [one] });
    }
    return runs;
}
/**
 * Scripts whose letters join, whose words are not parted by spaces, or whose signs are stacked: there these characters do a work.
 * From Hebrew to Myanmar, Ethiopic apart, to Khmer and Mongolian, Javanese and its kin, East Asian letters and signs, Arabic forms.
 */
const needingClass = '[\\u0590-\\u109F\\u1780-\\u18AF\\u1900-\\u1AAF\\u1B00-\\u1C4F\\u1CD0-\\u1CFF\\u2E80-\\u3163\\u3165-\\u9FFF\\uA000-\\uA4CF\\uA8E0-\\uA8FF\\uA980-\\uAADF\\uABC0-\\uD7FF\\uF900-\\uFAFF\\uFB1D-\\uFDFF\\uFE20-\\uFEFC\\uFF01-\\uFF9F\\uD804-\\uD807\\uD81A-\\uD83B]';
const needing = new RegExp(needingClass);
/** Whether a character belongs to a script that needs joiners, or places to break a line, between its letters. */
function needsInvisible(character) {
    return character !== '' && needing.test(character.charAt(0));
}
/** Whether a zero width joiner between these two can make one emoji of them; signs and arrows count as well, for emoji are made of some. */
function joinsEmoji(before, after) {
    return (before.length === 2 || /^[\uFE0F\u2190-\u2BFF]/.test(before)) && /^[\uD83C-\uD83E\u2190-\u2BFF]/.test(after);
}
/** The letters that tag characters, or bytes hidden in variation selectors, spell; empty where they spell nothing readable. */
function spelledBy(points) {
    const tags = points.filter((point) => point >= 0xe0020 && point < 0xe007f);
    if (tags.length > 0)
        return String.fromCharCode(...tags.slice(0, longestSpelled).map((point) => point - 0xe0000));
    const bytes = points
        .filter((point) => (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef))
        .slice(0, longestSpelled)
        .map((point) => (point >= 0xe0100 ? point - 0xe0100 + 16 : point - 0xfe00));
    const text = new TextDecoder().decode(Uint8Array.from(bytes));
    return /^[\t\n\r\x20-\x7E\u00A0-\uFFEF]{2,}$/.test(text) && !text.includes('\uFFFD') ? text : '';
}
/** Characters read of what an invisible run spells. */
const longestSpelled = 4_000;
/** Subdivision flags are the one sequence of tag characters that shows: a black flag, three to six letters, a cancel tag (UTS #51). */
function isFlag(before, points) {
    return (before === '\u{1F3F4}' &&
        points.length >= 4 &&
        points.length <= 8 &&
        points.at(-1) === 0xe007f &&
        points
            .slice(0, -1)
            .every((point) => (point >= 0xe0061 && point <= 0xe007a) || (point >= 0xe0030 && point <= 0xe0039)));
}
/** Joiners and breaks only where neither side is of a script that needs them; selectors only where one follows another or a letter. */
const suspicious = new RegExp([
    '[\\x08\\x1B\\x7F\\xAD\\u034F\\u115F\\u1160\\u180E\\u2061-\\u2064\\u206A-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB]',
    `(?<!${needingClass})[\\u200B\\u200C\\u2060](?!${needingClass})`,
    `(?<!${needingClass}|[\\uDC00-\\uDFFF\\uFE0F\\u2190-\\u2BFF])\\u200D(?!${needingClass})`,
    `(?<!${needingClass})\\u200D(?!${needingClass}|[\\uD83C-\\uD83E\\u2190-\\u2BFF])`,
    '[\\uFE00-\\uFE0F]{2}|[\\uFE00-\\uFE0D]',
    '\\uDB40[\\uDC00-\\uDDEF]'
].join('|'));
/** Whether a text may hold an invisible character that nothing needs; character references must be undone in it. */
function mayHoldInvisibleCharacters(text) {
    return suspicious.test(text);
}


/***/ }),

/***/ 50124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xb: () => (/* binding */ disguisedWords),
  gx: () => (/* binding */ hasOwnCyrillic),
  ot: () => (/* binding */ inLatin),
  yB: () => (/* binding */ letterName),
  XT: () => (/* binding */ mayHoldMixedScript)
});

;// CONCATENATED MODULE: ./lib/detect/lookalike-letters.js
/** Letters of other scripts that are drawn like a Latin letter of the same case. */
/** After the confusables of UTS #39, those alone that most typefaces draw alike; names of the Unicode Character Database. */
const lookalikeLetters = new Map([
    [0x0430, { latin: 'a', name: 'Cyrillic small letter a' }],
    [0x03b1, { latin: 'a', name: 'Greek small letter alpha' }],
    [0x0441, { latin: 'c', name: 'Cyrillic small letter es' }],
    [0x03f2, { latin: 'c', name: 'Greek lunate sigma symbol' }],
    [0x0501, { latin: 'd', name: 'Cyrillic small letter komi de' }],
    [0x0435, { latin: 'e', name: 'Cyrillic small letter ie' }],
    [0x04bd, { latin: 'e', name: 'Cyrillic small letter abkhasian che' }],
    [0x0581, { latin: 'g', name: 'Armenian small letter co' }],
    [0x04bb, { latin: 'h', name: 'Cyrillic small letter shha' }],
    [0x0570, { latin: 'h', name: 'Armenian small letter ho' }],
    [0x0456, { latin: 'i', name: 'Cyrillic small letter byelorussian-ukrainian i' }],
    [0x03b9, { latin: 'i', name: 'Greek small letter iota' }],
    [0x0458, { latin: 'j', name: 'Cyrillic small letter je' }],
    [0x03f3, { latin: 'j', name: 'Greek letter yot' }],
    [0x04cf, { latin: 'l', name: 'Cyrillic small letter palochka' }],
    [0x0578, { latin: 'n', name: 'Armenian small letter vo' }],
    [0x057c, { latin: 'n', name: 'Armenian small letter ra' }],
    [0x043e, { latin: 'o', name: 'Cyrillic small letter o' }],
    [0x03bf, { latin: 'o', name: 'Greek small letter omicron' }],
    [0x0585, { latin: 'o', name: 'Armenian small letter oh' }],
    [0x0440, { latin: 'p', name: 'Cyrillic small letter er' }],
    [0x03c1, { latin: 'p', name: 'Greek small letter rho' }],
    [0x051b, { latin: 'q', name: 'Cyrillic small letter qa' }],
    [0x0563, { latin: 'q', name: 'Armenian small letter gim' }],
    [0x0455, { latin: 's', name: 'Cyrillic small letter dze' }],
    [0x057d, { latin: 'u', name: 'Armenian small letter seh' }],
    [0x03c5, { latin: 'u', name: 'Greek small letter upsilon' }],
    [0x0475, { latin: 'v', name: 'Cyrillic small letter izhitsa' }],
    [0x03bd, { latin: 'v', name: 'Greek small letter nu' }],
    [0x051d, { latin: 'w', name: 'Cyrillic small letter we' }],
    [0x0561, { latin: 'w', name: 'Armenian small letter ayb' }],
    [0x0445, { latin: 'x', name: 'Cyrillic small letter ha' }],
    [0x03c7, { latin: 'x', name: 'Greek small letter chi' }],
    [0x0443, { latin: 'y', name: 'Cyrillic small letter u' }],
    [0x03b3, { latin: 'y', name: 'Greek small letter gamma' }],
    [0x04af, { latin: 'y', name: 'Cyrillic small letter straight u' }],
    [0x0410, { latin: 'A', name: 'Cyrillic capital letter a' }],
    [0x0391, { latin: 'A', name: 'Greek capital letter alpha' }],
    [0x13aa, { latin: 'A', name: 'Cherokee letter go' }],
    [0x0412, { latin: 'B', name: 'Cyrillic capital letter ve' }],
    [0x0392, { latin: 'B', name: 'Greek capital letter beta' }],
    [0x13f4, { latin: 'B', name: 'Cherokee letter yv' }],
    [0x0421, { latin: 'C', name: 'Cyrillic capital letter es' }],
    [0x13df, { latin: 'C', name: 'Cherokee letter tli' }],
    [0x13a0, { latin: 'D', name: 'Cherokee letter a' }],
    [0x0415, { latin: 'E', name: 'Cyrillic capital letter ie' }],
    [0x0395, { latin: 'E', name: 'Greek capital letter epsilon' }],
    [0x13ac, { latin: 'E', name: 'Cherokee letter gv' }],
    [0x050c, { latin: 'G', name: 'Cyrillic capital letter komi sje' }],
    [0x13c0, { latin: 'G', name: 'Cherokee letter nah' }],
    [0x041d, { latin: 'H', name: 'Cyrillic capital letter en' }],
    [0x0397, { latin: 'H', name: 'Greek capital letter eta' }],
    [0x13bb, { latin: 'H', name: 'Cherokee letter mi' }],
    [0x0406, { latin: 'I', name: 'Cyrillic capital letter byelorussian-ukrainian i' }],
    [0x0399, { latin: 'I', name: 'Greek capital letter iota' }],
    [0x04c0, { latin: 'I', name: 'Cyrillic letter palochka' }],
    [0x0408, { latin: 'J', name: 'Cyrillic capital letter je' }],
    [0x13ab, { latin: 'J', name: 'Cherokee letter gu' }],
    [0x041a, { latin: 'K', name: 'Cyrillic capital letter ka' }],
    [0x039a, { latin: 'K', name: 'Greek capital letter kappa' }],
    [0x13e6, { latin: 'K', name: 'Cherokee letter tso' }],
    [0x13de, { latin: 'L', name: 'Cherokee letter tle' }],
    [0x041c, { latin: 'M', name: 'Cyrillic capital letter em' }],
    [0x039c, { latin: 'M', name: 'Greek capital letter mu' }],
    [0x13b7, { latin: 'M', name: 'Cherokee letter lu' }],
    [0x039d, { latin: 'N', name: 'Greek capital letter nu' }],
    [0x041e, { latin: 'O', name: 'Cyrillic capital letter o' }],
    [0x039f, { latin: 'O', name: 'Greek capital letter omicron' }],
    [0x0555, { latin: 'O', name: 'Armenian capital letter oh' }],
    [0x0420, { latin: 'P', name: 'Cyrillic capital letter er' }],
    [0x03a1, { latin: 'P', name: 'Greek capital letter rho' }],
    [0x13e2, { latin: 'P', name: 'Cherokee letter tlv' }],
    [0x051a, { latin: 'Q', name: 'Cyrillic capital letter qa' }],
    [0x13a1, { latin: 'R', name: 'Cherokee letter e' }],
    [0x0405, { latin: 'S', name: 'Cyrillic capital letter dze' }],
    [0x054f, { latin: 'S', name: 'Armenian capital letter tiwn' }],
    [0x13da, { latin: 'S', name: 'Cherokee letter du' }],
    [0x0422, { latin: 'T', name: 'Cyrillic capital letter te' }],
    [0x03a4, { latin: 'T', name: 'Greek capital letter tau' }],
    [0x13a2, { latin: 'T', name: 'Cherokee letter i' }],
    [0x054d, { latin: 'U', name: 'Armenian capital letter seh' }],
    [0x0474, { latin: 'V', name: 'Cyrillic capital letter izhitsa' }],
    [0x13d9, { latin: 'V', name: 'Cherokee letter do' }],
    [0x051c, { latin: 'W', name: 'Cyrillic capital letter we' }],
    [0x13b3, { latin: 'W', name: 'Cherokee letter la' }],
    [0x0425, { latin: 'X', name: 'Cyrillic capital letter ha' }],
    [0x03a7, { latin: 'X', name: 'Greek capital letter chi' }],
    [0x04ae, { latin: 'Y', name: 'Cyrillic capital letter straight u' }],
    [0x03a5, { latin: 'Y', name: 'Greek capital letter upsilon' }],
    [0x0396, { latin: 'Z', name: 'Greek capital letter zeta' }],
    [0x13c3, { latin: 'Z', name: 'Cherokee letter no' }]
]);

;// CONCATENATED MODULE: ./lib/detect/mixed-script.js
/** Finds words in which letters of another script stand for the Latin ones they look like. */

const latinClass = 'A-Za-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F';
const otherClass = '\\u0370-\\u03FF\\u0400-\\u052F\\u0531-\\u0587\\u13A0-\\u13FD';
const word = new RegExp(`[${latinClass}${otherClass}]{2,60}`, 'g');
const meeting = new RegExp(`[${latinClass}][${otherClass}]|[${otherClass}][${latinClass}]`);
const latinLetter = new RegExp(`[${latinClass}]`);
const lookalikeClass = [...lookalikeLetters.keys()]
    .filter((point) => point >= 0x400 && point <= 0x52f)
    .map((point) => String.fromCharCode(point))
    .join('');
const wholly = new RegExp(`[${lookalikeClass}]{3,}`);
const whollyWord = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])[${lookalikeClass}]{3,60}(?![\\p{L}\\p{M}\\p{N}_])`, 'gu');
const ownCyrillic = new RegExp(`(?![${lookalikeClass}])[\\u0400-\\u052F]`);
/** Whether a text has Cyrillic letters that nobody takes for Latin ones: then it is written in a language that has them. */
function hasOwnCyrillic(text) {
    return ownCyrillic.test(text);
}
/** Every such word of a text. */
function disguisedWords(text) {
    const found = [];
    if (meeting.test(text)) {
        for (const { 0: written, index } of text.matchAll(word)) {
            const one = meeting.test(written) ? judge(written) : undefined;
            if (one)
                found.push({ start: index, end: index + written.length, ...one });
        }
    }
    if (wholly.test(text) && !hasOwnCyrillic(text)) {
        for (const { 0: written, index } of text.matchAll(whollyWord)) {
            // Abbreviations in capitals are names of their own: the language of a page says nothing of them.
            if (written === written.toUpperCase())
                continue;
            found.push({ start: index, end: index + written.length, kind: 'whole', ...inLatin(written) });
        }
    }
    return found;
}
function judge(written) {
    const letters = [...written];
    const latin = letters.filter((letter) => latinLetter.test(letter));
    const others = letters.filter((letter) => !latinLetter.test(letter));
    if (others.every((letter) => lookalikeLetters.has(letter.codePointAt(0) ?? 0))) {
        if (letters.length < 3 || latin.length === 0)
            return undefined;
        if (isSymbolWithUnit(letters, others))
            return undefined;
        return { kind: 'disguised', ...inLatin(written) };
    }
    return slipOf(letters, latin, others);
}
/** Greek letters that science and mathematics use as signs, before or after Latin ones: χ2, νmax, xα. */
const greekSigns = /^[αγινρυχ]$/;
function isSymbolWithUnit(letters, others) {
    if (others.length > 2 || !others.every((letter) => greekSigns.test(letter)))
        return false;
    const first = letters.findIndex((letter) => others.includes(letter));
    const last = letters.findLastIndex((letter) => others.includes(letter));
    return last - first + 1 === others.length && (first === 0 || last === letters.length - 1);
}
const cyrillicFor = new Map([...lookalikeLetters]
    .filter(([point]) => (point >= 0x410 && point <= 0x44f) || point === 0x456 || point === 0x406)
    .map(([point, { latin }]) => [latin, point]));
/** A mostly Cyrillic word with a Latin letter or two that look Cyrillic: typed with the wrong keyboard. */
function slipOf(letters, latin, others) {
    if (!others.every((letter) => /^[\u0400-\u052F]$/.test(letter)) || others.length < 3)
        return undefined;
    if (latin.length > 2 || !latin.every((letter) => cyrillicFor.has(letter)))
        return undefined;
    const capitals = letters.filter((letter) => letter !== letter.toLowerCase());
    if (capitals.length < letters.length && letters.some((letter, index) => index > 0 && capitals.includes(letter)))
        return undefined; // parts of a name put together, each in its own script
    const plain = letters.map((letter) => {
        const point = latinLetter.test(letter) ? cyrillicFor.get(letter) : undefined;
        return point === undefined ? letter : String.fromCodePoint(point);
    });
    return { kind: 'slip', plain: plain.join(''), points: latin.map((letter) => letter.codePointAt(0) ?? 0) };
}
/** A word with its look-alikes as the Latin letters they resemble. */
function inLatin(written) {
    const points = [];
    let plain = '';
    for (const letter of written) {
        const point = letter.codePointAt(0) ?? 0;
        const known = lookalikeLetters.get(point);
        if (known)
            points.push(point);
        plain += known?.latin ?? letter;
    }
    return { plain, points };
}
/** The name of a look-alike letter, or of a Latin one, in our own words. */
function letterName(point) {
    const letter = String.fromCodePoint(point);
    if (!/^[A-Za-z]$/.test(letter))
        return lookalikeLetters.get(point)?.name ?? '';
    return `Latin ${letter === letter.toLowerCase() ? 'small' : 'capital'} letter ${letter.toLowerCase()}`;
}
/** Whether a text may hold such a word; character references must be undone in it. */
function mayHoldMixedScript(text) {
    return meeting.test(text) || (wholly.test(text) && !hasOwnCyrillic(text));
}


/***/ }),

/***/ 25639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   WK: () => (/* binding */ modelCommands),
/* harmony export */   YJ: () => (/* binding */ mayHoldModelInstruction),
/* harmony export */   eF: () => (/* binding */ commandBeginnings)
/* harmony export */ });
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75553);
/* harmony import */ var _folding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30058);
/** Finds words that command a language model rather than a reader: to leave its instructions, to reveal them, to judge or to keep silent. */


const model = '(?:(?<![^\\s("*])AI(?=[\\s:,.])(?:\\s{1,3}(?:assistants?|agents?|reviewers?|models?|bots?|tools?|systems?|crawlers?|readers?))?|LLMs?|(?:large\\s{1,3})?language\\s{1,3}models?|(?:coding|code\\s{1,3}review|virtual)\\s{1,3}(?:assistants?|agents?)|chat\\s?bots?|ChatGPT|GPT(?:-\\d[\\w.]{0,8})?|Claude|Gemini|Copilot|Llama|Grok|DeepSeek|Mistral)';
const of = '(?:\\s{1,9}(?:all|any|every|of|the|your|my|our|those|these|other|its|previous|prior|above|earlier|preceding|former|existing|initial|original|current|given|system|safety|developer)){1,7}';
const instructions = '(?:instructions?|prompts?|rules|guidelines|guardrails|directions|directives|orders|commands|context|constraints|restrictions|programming|training)';
const owner = '(?:\\s{1,9}(?:the|your|its|hidden|secret|full|complete|entire|initial|original|above|internal)){0,5}';
/** How a model is spoken to, by what speaks to it. */
const addresses = {
    note: `\\b(?:note|attention|message|instructions?|important|reminder|notice|memo|warning|hint)\\s{1,3}(?:to|for)\\s{1,9}(?:\\w{1,20}\\s{1,9}){0,3}${model}\\b`,
    condition: `\\bif\\s{1,9}you(?:\\s{1,9}are|[’']re)\\s{1,9}(?:an?|the|any)\\s{1,9}(?:\\w{1,20}\\s{1,9}){0,2}${model}\\b`,
    call: `\\b(?:dear|hey|hi|hello|attention|listen)[\\s,:]{1,9}(?:\\w{1,20}\\s{1,9}){0,2}${model}\\b`,
    role: `\\bas\\s{1,9}an?\\s{1,9}${model},?\\s{1,9}you\\b`,
    duty: `\\b${model}\\s{1,9}(?:(?:that|which|who|reads?|reading|reviewing|processing|summari[sz]ing|using|parsing|this|these|the|page|document|text|file|repository|and|or|also|here|assistants?|agents?|models?)\\s{1,9}){0,5}(?:must|should|shall|have\\s{1,9}to|are\\s{1,9}(?:instructed|required|ordered|told)\\s{1,9}to)\\b`,
    event: `\\b(?:when|while)\\s{1,9}(?:an?|the|any)\\s{1,9}${model}\\s{1,9}(?:reads?|sees?|process(?:es)?|summari[sz]es?)\\b`
};
/** English first; in other languages the one sentence that all such texts begin with. */
const commands = [
    {
        kind: 'override',
        pattern: new RegExp(`\\b(?:ignore|disregard|forget|override|bypass|discard|overrule|do\\s{1,3}not\\s{1,3}follow|don[’']t\\s{1,3}follow|stop\\s{1,3}following|pay\\s{1,3}no\\s{1,3}attention\\s{1,3}to)${of}\\s{1,9}${instructions}(?:\\s{1,3}(?:above|before|so\\s{1,3}far|given|provided|you))?\\b`, 'gi')
    },
    {
        kind: 'override',
        pattern: /\b(?:ignore|disregard|forget)\s{1,9}(?:everything|all|anything)\s{1,9}(?:that\s{1,9}(?:is|was|came)\s{1,9})?(?:above|before|you\s{1,9}(?:were|have\s{1,9}been|know))\b/gi
    },
    {
        kind: 'override',
        whole: true,
        pattern: /\bignorier(?:e|en|t)?\s{1,9}(?:Sie\s{1,9})?(?:alle\s{1,9})?(?:vorherigen|bisherigen|vorigen|obigen|vorangegangenen|früheren)\s{1,9}(?:Anweisungen|Instruktionen|Befehle|Regeln)|\bignore[zr]?\s{1,9}(?:toutes\s{1,9})?(?:les|tes|vos)\s{1,9}(?:instructions|consignes|règles)\s{1,9}(?:précédentes|antérieures|ci-dessus)|\bignor[ae]\s{1,9}(?:todas\s{1,9})?(?:las|tus|sus|as|suas)\s{1,9}(?:instrucciones|instruções|reglas|regras|indicaciones)\s{1,9}(?:anteriores|previas|prévias)|\bignora\s{1,9}(?:tutte\s{1,9})?le\s{1,9}istruzioni\s{1,9}precedenti|\bnegeer\s{1,9}alle\s{1,9}(?:vorige|eerdere)\s{1,9}instructies|(?:игнорируй|проигнорируй|забудь)(?:те)?\s{1,9}(?:все\s{1,9})?(?:предыдущие|прежние|прошлые)\s{1,9}(?:инструкции|указания|правила)|(?:忽略|无视|無視)(?:掉)?(?:所有|全部|一切)?(?:的)?(?:之前|以上|先前|前面|上述|此前)(?:的)?(?:所有|全部|一切)?(?:的)?(?:指令|指示|提示|说明|規則|规则)|(?:以前|これまで|上記|前)の(?:すべての|全ての)?(?:指示|命令|プロンプト)を(?:すべて)?(?:無視|忘れ)|(?:이전|위의|앞선)\s{0,3}(?:모든\s{0,3})?(?:지시|명령|지침)(?:사항)?(?:을|를|은|는)?\s{0,3}(?:모두\s{0,3})?무시/giu
    },
    {
        kind: 'reveal',
        pattern: new RegExp(`\\b(?:reveal|print|output|repeat|show|leak|display|expose|disclose|recite|tell\\s{1,3}(?:me|us))${owner}\\s{1,9}(?:(?:system|hidden|secret|initial)\\s{1,9}(?:prompt|instructions?|message)|your\\s{1,9}(?:prompt|instructions))\\b`, 'gi')
    },
    {
        kind: 'address',
        pattern: new RegExp(Object.values(addresses).join('|'), 'gi')
    },
    {
        kind: 'persona',
        pattern: /\byou\s{1,9}(?:are|will\s{1,9}be)\s{1,9}now\s{1,9}(?:an?|the|in|no\s{1,9}longer|called|known|acting|playing|my|DAN)\b|\bfrom\s{1,9}now\s{1,9}on,?\s{1,9}you\s{1,9}(?:are|will|must|should|shall|act|respond|answer)\b|\byour\s{1,9}new\s{1,9}(?:instructions?|task|role|goal|objective|orders|identity|system\s{1,9}prompt)\b|\bnew\s{1,9}(?:system\s{1,9})?instructions\s{0,3}:|\bdeveloper\s{1,9}mode\s{1,9}(?:is\s{1,9})?(?:enabled|activated|on)\b|\bdo\s{1,9}anything\s{1,9}now\b|\bact\s{1,9}as\s{1,9}an?\s{1,9}(?:unrestricted|unfiltered|uncensored|jailbroken|evil)\b/gi
    },
    {
        kind: 'secrecy',
        pattern: /\b(?:do\s{1,9}not|don[’']t|never|without)\s{1,9}(?:ever\s{1,9})?(?:tell|telling|mention|mentioning|reveal|revealing|inform|informing|disclose|disclosing|alert|alerting|notify|notifying|warn|warning|show|showing)\s{1,9}(?:(?:this|it|that|these|about|anything|comment|text|instructions?|message|to)\s{1,9}){0,5}(?:the\s{1,9}|any\s{1,9}|your\s{1,9})?(?:users?|humans?|readers?|reviewers?|maintainers?|developers?|operators?|anyone|people)\b/gi
    },
    {
        kind: 'verdict',
        pattern: /\b(?:approve|merge|accept|rate|score|rank|recommend|praise|classify|mark|label|report|describe|summari[sz]e|review)\s{1,9}(?:this|the|it|my)\s{0,9}(?:\w{1,20}\s{1,9}){0,2}(?:pull\s{1,9}request|PR|change|patch|diff|commit|paper|document|page|code|product|submission|candidate|as|positively|favou?rably|highly)\b|\bgive\s{1,9}(?:an?\s{1,9}|only\s{1,9}){0,2}(?:positive|favou?rable|high|perfect|five[- ]star)\s{1,9}(?:reviews?|ratings?|scores?)\b|\blooks\s{1,9}good\s{1,9}to\s{1,9}me\b|\b(?:say|answer|respond|reply|conclude|state)\s{1,9}that\b/gi
    },
    {
        kind: 'leak',
        pattern: /\b(?:send|post|upload|exfiltrate|leak|forward|transmit|e-?mail|copy|append|include)\s{1,9}(?:(?:all|the|any|your|every|user|users[’']?|their|its|of|contents?|values?)\s{1,9}){0,5}(?:secrets?|tokens?|api\s{1,3}keys?|credentials?|passwords?|environment\s{1,3}variables|conversation|chat\s{1,3}history|private\s{1,3}keys?|\.env)\b/gi
    },
    {
        kind: 'token',
        pattern: /<\|(?:im_start|im_end|system|user|assistant|endoftext|end_of_text|begin_of_text|start_header_id|end_header_id|eot_id)\|>|<<\/?SYS>>|\[\/?INST\]|<\/?(?:system|assistant)[-_ ]?(?:prompt|message|instructions?)>/gi
    }
];
const sweeping = /\b(?:all|any|every|everything|anything|your|system|safety|developer)\b/i;
/** Every such command of a text, in order. */
function modelCommands(text) {
    if (!holdsBeginning(text))
        return [];
    return commands
        .flatMap(({ kind, pattern, whole }) => [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
        kind,
        start: index,
        end: index + written.length,
        sweeping: kind === 'override' && (whole === true || sweeping.test(written))
    })))
        .sort((a, b) => a.start - b.start);
}
function meaningOf(found) {
    const kinds = new Set(found.map(({ kind }) => kind));
    if (kinds.has('reveal') || found.some((one) => one.sweeping))
        return 'certain';
    const told = ['override', 'persona', 'secrecy', 'verdict', 'leak', 'token'].filter((kind) => kinds.has(kind));
    if (kinds.has('address') && told.length > 0)
        return 'certain';
    if (told.length > 1 && (kinds.has('override') || kinds.has('persona') || kinds.has('token')))
        return 'certain';
    return kinds.has('address') || kinds.has('override') || kinds.has('persona') || kinds.has('token') ? 'likely' : 'none';
}
/** How commands to leave instructions begin, in English, and the words one of which follows. */
const leaving = [
    ...['ignore', 'disregard', 'forget', 'override', 'bypass', 'discard', 'overrule', 'not follow', "don't follow"],
    ...['don’t follow', 'stop following', 'no attention to']
];
const whatIsLeft = 'all any every of the your my our those these other its previous prior above earlier preceding former existing initial original current given system safety developer everything anything'.split(' ');
/** The same in other languages. */
const leavingElsewhere = [
    ...['ignorier', 'ignorez', 'ignorer', 'ignore toutes', 'ignore les', 'ignore tes', 'ignore vos', 'ignora '],
    ...['ignore todas', 'ignore as', 'ignore suas', 'ignore las', 'ignore sus', 'ignore tus', 'negeer alle'],
    ...['игнорируй', 'забудь', '忽略', '无视', '無視', '忘れ', '무시']
];
/** The beginnings of commands in words, in small letters, so that one pass tells that a text has none. */
const commandBeginnings = [
    ...leaving.flatMap((verb) => whatIsLeft.map((word) => `${verb} ${word}`)),
    ...leavingElsewhere,
    ...['system prompt', 'hidden prompt', 'secret prompt', 'initial prompt', 'your prompt', 'your instructions'],
    ...['system instruction', 'hidden instruction', 'secret instruction', 'initial instruction'],
    ...['system message', 'hidden message', 'secret message', 'initial message'],
    ...[
        'you are now',
        'you will be now',
        'from now on you',
        'from now on, you',
        'your new ',
        'new instructions',
        'new system instructions'
    ],
    ...['developer mode', 'do anything now', 'act as a'],
    ...['ai ', 'ai:', 'ai,', 'ai.'].flatMap((name) => [` ${name}`, `(${name}`, `"${name}`, `*${name}`]),
    ...[
        'llm',
        'language model',
        'coding assistant',
        'coding agent',
        'review assistant',
        'review agent',
        'virtual assistant',
        'virtual agent'
    ],
    ...['chatbot', 'chat bot', 'chatgpt', 'gpt', 'claude', 'gemini', 'copilot', 'llama', 'grok', 'deepseek', 'mistral']
];
/** Marks of the turns of a chat, which look like markup. */
const chatMarks = ['<|', '<<sys', '<</sys', '[inst]', '[/inst]', '<system', '</system', '<assistant', '</assistant'];
const beginnings = [...commandBeginnings, ...chatMarks];
const search = {}; // the table is made when the first text is looked at, and is the same for all
function holdsBeginning(text) {
    const anchors = (search.automaton ??= (0,_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .createAutomaton */ .x4)(beginnings, _folding_js__WEBPACK_IMPORTED_MODULE_1__/* .caseAlone */ .Uh));
    const found = new Uint8Array(beginnings.length);
    anchors.scan(` ${text} `, found);
    return found.includes(1);
}
/**
 * Whether a text that holds one of the beginnings, or a mark of a chat, may hold a command that counts; character references must be
 * undone in it. Where markup was taken out, words may touch, so they need not begin or end where these do.
 */
function mayHoldModelInstruction(text) {
    const folded = ` ${text.replace(/\s+/g, ' ')}`;
    const small = folded.toLowerCase();
    return unbounded.some(({ stems, beside, pattern }) => windows(small, stems).some(({ start, end }) => (!beside || beside.some((word) => small.slice(start, end).includes(word))) &&
        pattern.test(folded.slice(start, end))));
}
/** UTF-16 units around a stem in which its command lies. */
const reach = { before: 250, after: 350 };
/** The stretches around every stem, joined where they meet. */
function windows(text, stems) {
    const found = [];
    const places = stems.flatMap((stem) => {
        const at = [];
        for (let from = text.indexOf(stem); from !== -1; from = text.indexOf(stem, from + 1))
            at.push(from);
        return at;
    });
    for (const at of places.sort((a, b) => a - b)) {
        const last = found.at(-1);
        const start = Math.max(0, at - reach.before);
        if (last && start <= last.end)
            last.end = at + reach.after;
        else
            found.push({ start, end: at + reach.after });
    }
    return found;
}
const models = [
    ...[
        ' ai',
        '(ai',
        '"ai',
        '*ai',
        'llm',
        'language model',
        'assistant',
        'agent',
        'chatbot',
        'chat bot',
        'gpt',
        'claude'
    ],
    ...['gemini', 'copilot', 'llama', 'grok', 'deepseek', 'mistral']
];
const instructionWords = [
    ...['instruction', 'prompt', 'rules', 'guideline', 'guardrail', 'directions', 'directive', 'orders', 'commands'],
    ...['context', 'constraint', 'restriction', 'programming', 'training', 'above', 'before', 'you were', 'you have'],
    'you know'
];
/** Of the kinds of which one is enough for a meaning. */
const stemsOf = {
    override: { stems: leaving.map((verb) => `${verb} `), beside: instructionWords },
    reveal: { stems: ['prompt', 'instruction', 'message'] },
    persona: { stems: ['now', 'your new ', 'new instructions', 'new system instructions', 'developer mode', 'act as a'] },
    token: { stems: ['<|', '<<', 'inst', '<system', '</system', '<assistant', '</assistant'] }
};
const besideAddresses = {
    note: ['to ', 'for '].flatMap((preposition) => 'note attention message instruction instructions important reminder notice memo warning hint'
        .split(' ')
        .map((noun) => `${noun} ${preposition}`)),
    condition: ['if you are ', "if you're ", 'if you’re '],
    call: [' ', ',', ':'].flatMap((sign) => ['dear', 'hey', 'hi', 'hello', 'attention', 'listen'].map((call) => call + sign)),
    role: ['as a ', 'as an '],
    duty: ['must', 'should', 'shall', 'have to', 'are instructed', 'are required', 'are ordered', 'are told'],
    event: ['when ', 'while '].flatMap((word) => ['a ', 'an ', 'the ', 'any '].map((article) => word + article))
};
/** Of the sentence in other languages. */
const foreign = { stems: leavingElsewhere };
/** Matches what the commands match in text with single spaces; without bounds and counts, which cost time to get ready. */
const unbounded = [
    ...commands.flatMap(({ kind, pattern, whole }) => {
        const stems = whole ? foreign : stemsOf[kind];
        return stems ? [{ ...stems, pattern: hintOf(pattern.source, pattern.flags) }] : [];
    }),
    ...Object.entries(addresses).map(([form, source]) => ({
        stems: models,
        beside: besideAddresses[form], // the keys of the same object
        pattern: hintOf(source, 'i')
    }))
];
function hintOf(source, flags) {
    const spaced = source.replace(/\\s\{1,\d\}/g, ' ').replace(/\\s\{0,\d\}/g, ' ?');
    return new RegExp(spaced.replaceAll('\\b', ''), flags.replace('g', ''));
}


/***/ }),

/***/ 77367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rk: () => (/* binding */ tellsResidence),
/* harmony export */   si: () => (/* binding */ mentionsResidence),
/* harmony export */   uK: () => (/* binding */ residenceWords)
/* harmony export */ });
/* harmony import */ var _whole_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93092);
/** Words that say where a person lives, in several languages. */

const phrases = [
    'lives at',
    'lives in',
    'lives here',
    'where he lives',
    'where she lives',
    'where they live',
    'living at',
    'home address',
    'private address',
    'his address',
    'her address',
    'his house',
    'her house',
    'his home',
    'her home',
    'his apartment',
    'her apartment',
    'his flat',
    'her flat',
    'resides at',
    'wohnt',
    'wohnhaft',
    'privatadresse',
    'habite',
    'adresse personnelle',
    'vive en',
    'domicilio',
    'abita in',
    'mora na',
    'mora em',
    'bor på',
    'mieszka'
];
/** One of these stands in every text that says where a person lives. */
const residenceWords = (0,_whole_words_js__WEBPACK_IMPORTED_MODULE_0__/* .asWakes */ .o)(phrases);
const residence = (0,_whole_words_js__WEBPACK_IMPORTED_MODULE_0__/* .anyPhrase */ .u)(phrases);
/** Whether a text holds any of these words. */
function mentionsResidence(text) {
    return residence.isIn(text);
}
const reach = { before: 80, after: 60 };
/** Whether words around a place in a text say that a person lives there. */
function tellsResidence(text, start, end) {
    return residence.isIn(`${text.slice(Math.max(0, start - reach.before), start)}\n${text.slice(end, end + reach.after)}`);
}


/***/ }),

/***/ 76740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hy: () => (/* binding */ isHostile),
/* harmony export */   rF: () => (/* binding */ mayTell),
/* harmony export */   xQ: () => (/* binding */ tellsOfAnother)
/* harmony export */ });
/* harmony import */ var _condemnation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70222);
/* harmony import */ var _doxing_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52378);
/** Words that show a fact to be somebody's own and told about them, and words that turn it into a weapon. */


/** Somebody else's: told about a person who is not speaking. */
const ofAnother = /(?<!\p{L})(?:his|her) (?:own |new |old )?(?:private |personal |home |work )?(?:e-?mails?|mails?|e-?mail address|address|inbox)(?!\p{L})|(?<!\p{L})(?:private|personal|home) (?:e-?mail|mail|address|inbox)(?: address)?(?!\p{L})|(?<!\p{L})(?:reach|write to|mail|e-?mail|message) (?:him|her)(?!\p{L})|(?<!\p{L})(?:seine|ihre) (?:private |persönliche )?(?:e-?mail|adresse|mailadresse)(?!\p{L})|(?<!\p{L})son (?:adresse|courriel|e-?mail)(?!\p{L})|(?<!\p{L})su correo(?!\p{L})/iu;
const own = /(?<!\p{L})(?:my|me|mine|i am|i['’]m|our|us|we|mein(?:e|er)?|mich|moi|mon|mi|mí)(?!\p{L})/iu;
function tellsOfAnother(words) {
    return ofAnother.test(words) && !own.test(words);
}
/** Whether words call to act against a person; not where they are quoted among words that disapprove. */
function isHostile(words) {
    const threats = (0,_doxing_words_js__WEBPACK_IMPORTED_MODULE_0__/* .threatsIn */ .vb)(words);
    return threats.length > 0 && !((0,_condemnation_js__WEBPACK_IMPORTED_MODULE_1__/* .disapproves */ .d)(words) && threats.every(({ start, end }) => (0,_condemnation_js__WEBPACK_IMPORTED_MODULE_1__/* .isQuoted */ .f)(words, start, end)));
}
/** Whether words somewhere in a text may tell of a person; a quick superset of the two above. */
function mayTell(text) {
    return (/(?<!\p{L})(?:his|her|him|them|s?he|they|private|personal|home|seine|ihre|son|su)(?!\p{L})/iu.test(text) ||
        (0,_doxing_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mayThreaten */ .bd)(text));
}


/***/ }),

/***/ 41257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   coordinatePairs: () => (/* binding */ coordinatePairs),
/* harmony export */   mayHoldCoordinates: () => (/* binding */ mayHoldCoordinates),
/* harmony export */   mayHoldStreetAddress: () => (/* binding */ mayHoldStreetAddress),
/* harmony export */   streetAddresses: () => (/* binding */ streetAddresses)
/* harmony export */ });
/** Finds street addresses by the forms of several languages; addresses of fiction and of public houses everybody knows are none. */
const forms = [
    /(?<![\p{L}\d.,#-])\d{1,5}[A-Za-z]?,? (?:[NSEW]\.? )?(?:\p{Lu}[\p{L}'’.-]{1,30} ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Terrace|Way|Close|Crescent|Square|Sq|Gardens|Grove|Row|Hill)(?!\p{L})/gu,
    /(?<!\p{L})\p{Lu}[\p{L}-]{1,40}(?:straße|strasse|str\.|weg|gasse|platz|allee|straat|laan|gatan|vägen|gata|veien|vej|gade|katu|tie) \d{1,4} ?[a-zA-Z]?(?![\p{L}\d])/gu,
    /(?<![\p{L}\d])\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|place|chemin|allée|impasse|quai)(?: (?:de|du|des|la|le|les)){0,2} (?:d['’]|l['’])?\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,3}/gu,
    /(?<!\p{L})(?:[Cc]alle|[Aa]venida|[Pp]laza|[Vv]ia|[Vv]iale|[Pp]iazza|[Rr]ua|[Tt]ravessa|ul\.|[Uu]lica)(?: (?:de|del|della|delle|dei|do|da|dos|la|el|los|las)){0,2} \p{Lu}[\p{L}'’.-]{1,30}(?: \p{Lu}[\p{L}'’.-]{1,30}){0,3},? (?:n[.º°]{1,2} ?)?\d{1,4}(?![\p{L}\d])/gu
];
/** A word that every form has, wherever it begins or ends: markup taken out may have joined it to another. */
const formWord = /(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Terrace|Way|Close|Crescent|Square|Sq|Gardens|Grove|Row|Hill|straße|strasse|str\.|weg|gasse|platz|allee|straat|laan|gatan|vägen|gata|veien|vej|gade|katu|tie)|rue |avenue |boulevard |place |chemin |allée |impasse |quai |[Cc]alle |[Aa]venida |[Pp]laza |[Vv]ia |[Vv]iale |[Pp]iazza |[Rr]ua |[Tt]ravessa |ul\. |[Uu]lica /u;
/** Whether a text may hold such an address: quick, and true too often rather than not. */
function mayHoldStreetAddress(text) {
    return /\d/.test(text) && formWord.test(text.replace(/\s/g, ' '));
}
/** Houses of fiction, of governments, and of samples. */
const known = /^(?:221[Bb]? Baker|1600 Pennsylvania|10 Downing|11 Downing|742 Evergreen|4 Privet|124 Conch|12 Grimmauld|\d{1,5} (?:Main|Elm|Any|Some|Anywhere|Sample|Example|Fake|Test|First|Your|Sesame) )|Muster(?:straße|strasse|str\.|weg|platz)|Beispiel(?:straße|weg)|Example|Ejemplo|Esempio|Exemplo/;
function streetAddresses(text, assume) {
    const spaced = text.replace(/[\u00A0\u2007\u202F]/g, ' ');
    return forms
        .flatMap((form) => [...spaced.matchAll(form)])
        .filter(({ 0: shown }) => assume === 'real' || !known.test(shown))
        .map(({ 0: shown, index }) => ({ start: index, end: index + shown.length }))
        .sort((a, b) => a.start - b.start);
}
const pair = /(?<![\p{L}\d.,/-])[-+]?\d{1,2}\.\d{4,12}°?(?: ?[NS])?,? {1,2}[-+]?\d{1,3}\.\d{4,12}°?(?: ?[EW](?!\p{L}))?(?!\d|\.\d)/gu;
/** Whether a text may hold such a pair. */
function mayHoldCoordinates(text) {
    return /\d\.\d{4}/.test(text);
}
/** Pairs of latitude and longitude in degrees, to four decimals or more: some ten meters. */
function coordinatePairs(text) {
    return [...text.matchAll(pair)]
        .filter(({ 0: shown }) => {
        const [latitude = 91, longitude = 181] = (shown.match(/[-+]?\d{1,3}\.\d+/g) ?? []).map(Number);
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    })
        .map(({ 0: shown, index }) => ({ start: index, end: index + shown.length }));
}


/***/ }),

/***/ 50746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ uncoveredText)
/* harmony export */ });
/** Text without what hides in the middle of words: invisible characters, numeric references, Markdown's backslashes. */
const cover = /[\u00AD\u200B-\u200D\u2060\uFEFF]|<wbr ?\/?>|&#(?:[xX]([\da-fA-F]{1,6})|(\d{1,7}));|&(lowbar|period|equals|colon|plus|sol|shy|ZeroWidthSpace);|\\([_.~=+-])/g;
const names = {
    lowbar: '_',
    period: '.',
    equals: '=',
    colon: ':',
    plus: '+',
    sol: '/'
};
/** The text uncovered; `undefined` where nothing covers it. */
function uncoveredText(original) {
    const parts = [];
    const starts = []; // in the uncovered text, with the original's offset at the same index of `origins`
    const origins = [];
    let length = 0;
    let from = 0;
    const add = (part, origin) => {
        if (part === '')
            return;
        starts.push(length);
        origins.push(origin);
        parts.push(part);
        length += part.length;
    };
    for (const match of original.matchAll(cover)) {
        add(original.slice(from, match.index), from);
        add(meant(match), match.index);
        from = match.index + match[0].length;
    }
    if (from === 0)
        return undefined;
    add(original.slice(from), from);
    return {
        text: parts.join(''),
        offsetOf(at) {
            if (at >= length)
                return original.length;
            let [low, high] = [0, starts.length - 1];
            while (low < high) {
                const middle = (low + high + 1) >> 1;
                if (starts[middle] <= at)
                    low = middle;
                else
                    high = middle - 1;
            }
            return origins[low] + at - starts[low];
        }
    };
}
function meant([, hexadecimal, decimal, name, escaped]) {
    const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    if (point > 32 && point < 127)
        return String.fromCharCode(point);
    return name === undefined ? (escaped ?? '') : (names[name] ?? '');
}


/***/ }),

/***/ 84020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unitsOf)
/* harmony export */ });
/** The UTF-16 units of a text as numbers in an array: what looks at each of them is quicker that way, most of all before it is compiled. */
let units = new Uint16Array(4_096);
let bytes = Buffer.from(units.buffer);
let held = '';
const bigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;
/** The units of a text, in an array that is longer than it: what lies beyond its length is nothing. The next call writes over them. */
function unitsOf(text) {
    if (text === held)
        return units;
    if (text.length > units.length) {
        units = new Uint16Array(2 ** Math.ceil(Math.log2(text.length)));
        bytes = Buffer.from(units.buffer);
    }
    bytes.write(text, 'utf16le');
    if (bigEndian)
        bytes.subarray(0, 2 * text.length).swap16();
    held = text;
    return units;
}


/***/ }),

/***/ 93092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ asWakes),
/* harmony export */   u: () => (/* binding */ anyPhrase)
/* harmony export */ });
/** Phrases that count as whole words alone: the literals that wake a rule, and the search that finds them. */
/**
 * The phrases as literals that wake: letters and spaces are searched for where signs count as spaces, so that a space at either end
 * keeps `his number` from being found in `this number`. A phrase with signs is left as it is.
 */
function asWakes(phrases) {
    return phrases.map((phrase) => (/^[\p{L} ]+$/u.test(phrase) ? ` ${phrase} ` : phrase));
}
/**
 * Finds any of the phrases, however much space stands between their words; they are given in small letters. Of phrases that overlap counts
 * the one that begins first, and of those that begin together the one given first. There is no pattern of all phrases, for in a short
 * check it would take longer to get ready than all else.
 */
function anyPhrase(phrases) {
    const written = phrases.map((phrase) => {
        const parts = phrase.split(' ');
        return { parts, rarest: parts.reduce((longest, part) => (part.length > longest.length ? part : longest)) };
    });
    function* placesOfEach(text) {
        const small = smallLetters(text);
        for (const { parts, rarest } of written)
            if (small.includes(rarest))
                yield* placesOf(parts, small);
    }
    return {
        isIn: (text) => placesOfEach(text).next().done === false,
        placesIn(text) {
            const places = [];
            for (const place of [...placesOfEach(text)].sort((one, other) => one.start - other.start))
                if (place.start >= (places.at(-1)?.end ?? 0))
                    places.push(place);
            return places;
        }
    };
}
/** Where the parts follow each other, as whole words; each place is looked at once. */
function* placesOf(parts, text) {
    const [first = ''] = parts;
    for (let start = text.indexOf(first); start !== -1; start = text.indexOf(first, start + 1)) {
        const end = endOf(parts, text, start);
        if (end !== -1 && !isWordBefore(text, start) && !isWordAt(text, end))
            yield { start, end };
    }
}
/** UTF-16 units of white space between two words of a phrase. */
const widestSpace = 4;
/** Where the parts end that begin at an offset; -1 where they do not stand there. */
function endOf(parts, text, start) {
    let at = start;
    for (const [index, part] of parts.entries()) {
        if (index > 0) {
            const from = at;
            while (at < text.length && at - from <= widestSpace && isSpace(text.charCodeAt(at)))
                at++;
            if (at === from || at - from > widestSpace)
                return -1;
        }
        if (!text.startsWith(part, at))
            return -1;
        at += part.length;
    }
    return at;
}
function isSpace(unit) {
    return unit === 32 || (unit >= 9 && unit <= 13) || (unit >= 128 && /\s/.test(String.fromCharCode(unit)));
}
function isWordAt(text, at) {
    return at < text.length && isLetterOrDigit(text.codePointAt(at) ?? 0);
}
function isWordBefore(text, at) {
    if (at === 0)
        return false;
    const pair = at > 1 && (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 2) & 0xfc00) === 0xd800;
    return isLetterOrDigit(text.codePointAt(pair ? at - 2 : at - 1) ?? 0);
}
function isLetterOrDigit(point) {
    if (point >= 128)
        return /[\p{L}\p{N}]/u.test(String.fromCodePoint(point));
    const letter = point | 32;
    return (letter >= 97 && letter <= 122) || (point >= 48 && point <= 57);
}
/** The text in small letters, each where it stood: one letter alone, the Turkish capital of i, has a small form of two units. */
function smallLetters(text) {
    return text.replaceAll('\u0130', 'i').toLowerCase();
}


/***/ }),

/***/ 47010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ placeholder),
/* harmony export */   s: () => (/* binding */ Prose)
/* harmony export */ });
/** What stands in running text for something that is no text: inline code, an image. */
const placeholder = '\uFFFC';
const between = '\n\n';
/**
 * Running text of a section or page. Emphasis, link marks and comments leave no trace, character references and escapes
 * are undone, a soft line break is one space, a hard one a line feed, inline code a `placeholder`.
 * Blocks are parted by an empty line.
 */
class Prose {
    text;
    blocks;
    #pieces;
    constructor(text, blocks, pieces) {
        this.text = text;
        this.blocks = blocks;
        this.#pieces = pieces;
    }
    /** Puts blocks together; the pieces of each count from the start of its own text and lie in order. */
    static of(parts) {
        const blocks = [];
        const pieces = [];
        const texts = [];
        let at = 0;
        for (const part of parts) {
            blocks.push({ kind: part.kind, start: at, end: at + part.text.length, text: part.text, quoted: part.quoted });
            for (const piece of part.pieces)
                pieces.push({ at: at + piece.at, length: piece.length, source: piece.source });
            texts.push(part.text);
            at += part.text.length + between.length;
        }
        return new Prose(texts.join(between), blocks, pieces);
    }
    /** Several proses as one, in the order given. */
    static join(proses) {
        const [only] = proses;
        if (only && proses.length === 1)
            return only;
        const blocks = [];
        const pieces = [];
        const texts = [];
        let at = 0;
        for (const prose of proses.filter(({ blocks }) => blocks.length > 0)) {
            for (const block of prose.blocks)
                blocks.push({ ...block, start: block.start + at, end: block.end + at });
            for (const piece of prose.#pieces)
                pieces.push({ ...piece, at: piece.at + at });
            texts.push(prose.text);
            at += prose.text.length + between.length;
        }
        return new Prose(texts.join(between), blocks, pieces);
    }
    /** The source of the prose from `start` up to `end`; both are offsets into `text`, and `end` is exclusive. */
    rangeOf(start, end) {
        const first = this.#pieceAt(start);
        const last = this.#pieceAt(Math.max(start, end - 1));
        if (first === undefined || last === undefined)
            return { start: 0, end: 0 };
        return { start: sourceStart(first, start), end: sourceEnd(last, end) };
    }
    /** The piece that holds an offset, or the nearest one before it, or the first. */
    #pieceAt(at) {
        let low = 0;
        let high = this.#pieces.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#pieces[middle]?.at ?? 0) <= at)
                low = middle;
            else
                high = middle - 1;
        }
        return this.#pieces[low];
    }
}
function sourceStart(piece, at) {
    if (piece.source.end - piece.source.start !== piece.length)
        return piece.source.start;
    return Math.min(piece.source.start + Math.max(0, at - piece.at), piece.source.end);
}
function sourceEnd(piece, end) {
    if (piece.source.end - piece.source.start !== piece.length)
        return piece.source.end;
    return Math.min(piece.source.start + Math.max(0, end - piece.at), piece.source.end);
}


/***/ }),

/***/ 429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ RangeSet),
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/** Where something stands in a text: offsets, points, spans, and the index that turns one into another. */
/** Knows where each line of a text begins. Line endings are LF, CRLF and CR, as in CommonMark. */
class LineIndex {
    #starts;
    #length;
    constructor(text) {
        const starts = [0];
        for (let at = 0; at < text.length; at++) {
            const unit = text.charCodeAt(at);
            if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10))
                starts.push(at + 1);
        }
        this.#starts = starts;
        this.#length = text.length;
    }
    /** How many lines the text has; the empty text has one, and a final line ending begins an empty last line. */
    get count() {
        return this.#starts.length;
    }
    /** The line, counted from 1, that holds an offset. */
    lineAt(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    }
    pointAt(offset) {
        const line = this.lineAt(offset);
        return { line, column: offset - (this.#starts[line - 1] ?? 0) + 1, offset };
    }
    spanOf(range) {
        return { start: this.pointAt(range.start), end: this.pointAt(range.end) };
    }
    /** The offsets of a line counted from 1, its line ending included. */
    rangeOf(line) {
        return { start: this.#starts[line - 1] ?? this.#length, end: this.#starts[line] ?? this.#length };
    }
}
/** Ranges in order that do not overlap, for quick questions about single offsets. */
class RangeSet {
    ranges;
    /** Takes ranges in order of their starts; overlapping and nested ones are joined. */
    constructor(ranges) {
        const joined = [];
        for (const { start, end } of ranges) {
            const last = joined.at(-1);
            if (last && start < last.end)
                last.end = Math.max(last.end, end);
            else
                joined.push({ start, end });
        }
        this.ranges = joined;
    }
    has(offset) {
        return this.overlapping({ start: offset, end: offset + 1 }).length > 0;
    }
    /** The ranges that share at least one offset with `range`. */
    overlapping(range) {
        let low = 0;
        let high = this.ranges.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.ranges[middle]?.end ?? 0) <= range.start)
                low = middle + 1;
            else
                high = middle;
        }
        let stop = low;
        while (stop < this.ranges.length && (this.ranges[stop]?.start ?? 0) < range.end)
            stop++;
        return this.ranges.slice(low, stop);
    }
}


/***/ }),

/***/ 26319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I8: () => (/* binding */ mentionsWaiver),
/* harmony export */   T1: () => (/* binding */ waiversIn),
/* harmony export */   XS: () => (/* binding */ waiverComments),
/* harmony export */   dD: () => (/* binding */ sameWaiver),
/* harmony export */   lf: () => (/* binding */ waiverMarker)
/* harmony export */ });
const waiverMarker = 'goodfaith-allow-next-block';
const form = /^\s{0,100}goodfaith-allow-next-block\s{1,20}([a-z*/, -]{1,500})(?::\s{0,20}(\S[\s\S]{0,2000}))?$/;
/** Whether a text may hold waivers, so that it must be parsed to find them. */
function mentionsWaiver(text) {
    return text.includes(waiverMarker);
}
/** The comments of a page that would be waivers; one that is not whole has its place alone. */
function waiverComments(document) {
    if (!mentionsWaiver(document.text))
        return [];
    return document.comments.filter(({ text }) => text.trimStart().startsWith(waiverMarker)).map(read);
}
function read({ text, range, nextBlock }) {
    const match = form.exec(text.trimEnd());
    const reason = match?.[2]?.replace(/\s+/g, ' ').trim();
    const selectors = match?.[1]
        ?.split(',')
        .map((selector) => selector.trim())
        .filter((selector) => selector !== '') ?? [];
    return reason && nextBlock && selectors.length > 0
        ? { selectors, reason, block: nextBlock, at: range }
        : { at: range };
}
/** The whole waivers of a page. */
function waiversIn(document) {
    return waiverComments(document).filter((comment) => 'block' in comment);
}
/** Whether two waivers excuse the same for the same reason. */
function sameWaiver(one, other) {
    return one.reason === other.reason && one.selectors.join() === other.selectors.join();
}


/***/ }),

/***/ 45777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ defineRule),
/* harmony export */   M: () => (/* binding */ entryOf)
/* harmony export */ });
/** An entry for a rule at hand, whose options have these defaults. */
function entryOf(rule, defaults) {
    const { options: _schema, ...meta } = rule.meta;
    const suspects = 'suspects' in rule && rule.suspects !== undefined ? { suspects: true } : {};
    return { meta: { ...meta, ...suspects, ...(defaults ? { defaults } : {}) }, open: () => Promise.resolve(rule) };
}
/** Types a rule: the view follows from `meta.reads`, `loaded` from `load`, `options` from `meta.options`. */
function defineRule(rule) {
    return rule; // the engine hands each rule the view its `reads` names; `runRule` is the one place that does
}


/***/ })

};
