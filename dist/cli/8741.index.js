export const id = 8741;
export const ids = [8741,3303,5836,8965];
export const modules = {

/***/ 57336:
/***/ ((module) => {

let p = process || {}, argv = p.argv || [], env = p.env || {}
let isColorSupported =
	!(!!env.NO_COLOR || argv.includes("--no-color")) &&
	(!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || ((p.stdout || {}).isTTY && env.TERM !== "dumb") || !!env.CI)

let formatter = (open, close, replace = open) =>
	input => {
		let string = "" + input, index = string.indexOf(close, open.length)
		return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close
	}

let replaceClose = (string, close, replace, index) => {
	let result = "", cursor = 0
	do {
		result += string.substring(cursor, index) + replace
		cursor = index + close.length
		index = string.indexOf(close, cursor)
	} while (~index)
	return result + string.substring(cursor)
}

let createColors = (enabled = isColorSupported) => {
	let f = enabled ? formatter : () => String
	return {
		isColorSupported: enabled,
		reset: f("\x1b[0m", "\x1b[0m"),
		bold: f("\x1b[1m", "\x1b[22m", "\x1b[22m\x1b[1m"),
		dim: f("\x1b[2m", "\x1b[22m", "\x1b[22m\x1b[2m"),
		italic: f("\x1b[3m", "\x1b[23m"),
		underline: f("\x1b[4m", "\x1b[24m"),
		inverse: f("\x1b[7m", "\x1b[27m"),
		hidden: f("\x1b[8m", "\x1b[28m"),
		strikethrough: f("\x1b[9m", "\x1b[29m"),

		black: f("\x1b[30m", "\x1b[39m"),
		red: f("\x1b[31m", "\x1b[39m"),
		green: f("\x1b[32m", "\x1b[39m"),
		yellow: f("\x1b[33m", "\x1b[39m"),
		blue: f("\x1b[34m", "\x1b[39m"),
		magenta: f("\x1b[35m", "\x1b[39m"),
		cyan: f("\x1b[36m", "\x1b[39m"),
		white: f("\x1b[37m", "\x1b[39m"),
		gray: f("\x1b[90m", "\x1b[39m"),

		bgBlack: f("\x1b[40m", "\x1b[49m"),
		bgRed: f("\x1b[41m", "\x1b[49m"),
		bgGreen: f("\x1b[42m", "\x1b[49m"),
		bgYellow: f("\x1b[43m", "\x1b[49m"),
		bgBlue: f("\x1b[44m", "\x1b[49m"),
		bgMagenta: f("\x1b[45m", "\x1b[49m"),
		bgCyan: f("\x1b[46m", "\x1b[49m"),
		bgWhite: f("\x1b[47m", "\x1b[49m"),

		blackBright: f("\x1b[90m", "\x1b[39m"),
		redBright: f("\x1b[91m", "\x1b[39m"),
		greenBright: f("\x1b[92m", "\x1b[39m"),
		yellowBright: f("\x1b[93m", "\x1b[39m"),
		blueBright: f("\x1b[94m", "\x1b[39m"),
		magentaBright: f("\x1b[95m", "\x1b[39m"),
		cyanBright: f("\x1b[96m", "\x1b[39m"),
		whiteBright: f("\x1b[97m", "\x1b[39m"),

		bgBlackBright: f("\x1b[100m", "\x1b[49m"),
		bgRedBright: f("\x1b[101m", "\x1b[49m"),
		bgGreenBright: f("\x1b[102m", "\x1b[49m"),
		bgYellowBright: f("\x1b[103m", "\x1b[49m"),
		bgBlueBright: f("\x1b[104m", "\x1b[49m"),
		bgMagentaBright: f("\x1b[105m", "\x1b[49m"),
		bgCyanBright: f("\x1b[106m", "\x1b[49m"),
		bgWhiteBright: f("\x1b[107m", "\x1b[49m"),
	}
}

module.exports = createColors()
module.exports.createColors = createColors


/***/ }),

/***/ 76024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ConfigurationError: () => (/* reexport */ configuration_error.ConfigurationError),
  checkerOf: () => (/* binding */ checkerOf),
  createChecker: () => (/* binding */ createChecker),
  indexSources: () => (/* binding */ indexSources),
  known: () => (/* binding */ known)
});

// EXTERNAL MODULE: ./lib/document/parse-guard.js + 1 modules
var parse_guard = __webpack_require__(98717);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js + 1 modules
var array = __webpack_require__(88965);
// EXTERNAL MODULE: ./lib/document/source.js
var document_source = __webpack_require__(25220);
;// CONCATENATED MODULE: ./lib/document/change.js
/** One changed file: its two versions, its hunks, and which lines of the head the change added. */


/** A set of line numbers, kept as sorted, disjoint, inclusive ranges. */
class LineSet {
    ranges;
    constructor(ranges) {
        this.ranges = ranges;
    }
    /** Whether any line from `first` to `last`, both included, is in the set. */
    touches(first, last) {
        let low = 0;
        let high = this.ranges.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.ranges[middle]?.[1] ?? 0) < first)
                low = middle + 1;
            else
                high = middle;
        }
        const range = this.ranges[low];
        return range !== undefined && range[0] <= last;
    }
    has(line) {
        return this.touches(line, line);
    }
    get size() {
        return this.ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
    }
}
/** Lines of context around a change, as git and GitHub show them. */
const context = 3;
/** Edits and milliseconds after which the search for a minimal line diff ends and the whole changed middle counts as replaced. */
const diffLimits = { maxEditLength: 2_500, timeout: 500 };
/** A changed file from its versions; `Unreadable` when the version under review holds no text. */
function createChange(file) {
    const head = file.head === undefined ? undefined : (0,document_source/* decodeSource */.E)(file.path, file.head);
    if (head !== undefined && !(0,document_source/* isSource */._)(head))
        return head;
    const decodedBase = file.base === undefined ? undefined : (0,document_source/* decodeSource */.E)(file.previousPath ?? file.path, file.base);
    const base = decodedBase !== undefined && (0,document_source/* isSource */._)(decodedBase) ? decodedBase : undefined;
    if (head === undefined && base === undefined)
        return { path: file.path, reason: 'binary' };
    const { patch } = file; // the function below must not keep the bytes of the whole file
    let compared;
    const lines = () => {
        compared ??=
            (patch === undefined ? undefined : linesOfPatch(patch)) ??
                compareLines(splitLines(base?.text ?? ''), splitLines(head?.text ?? ''));
        return compared;
    };
    const renamed = file.previousPath !== undefined && file.previousPath !== file.path;
    return {
        path: file.path,
        ...(renamed ? { previousPath: file.previousPath } : {}),
        status: head === undefined ? 'deleted' : file.base === undefined ? 'added' : renamed ? 'renamed' : 'modified',
        ...(base === undefined ? {} : { base }),
        ...(head === undefined ? {} : { head }),
        // Most pages have nothing to be asked about their lines.
        get added() {
            return lines().added;
        },
        get removed() {
            return lines().removed;
        },
        get hunks() {
            return lines().hunks;
        }
    };
}
function compareLines(base, head) {
    return changedLines(editsBetween(base, head), base.length, head.length);
}
function editsBetween(base, head) {
    let start = 0;
    while (start < base.length && start < head.length && base[start] === head[start])
        start++;
    let tail = 0;
    while (tail < base.length - start && tail < head.length - start && base.at(-1 - tail) === head.at(-1 - tail))
        tail++;
    const baseMiddle = base.slice(start, base.length - tail);
    const headMiddle = head.slice(start, head.length - tail);
    if (baseMiddle.length === 0 && headMiddle.length === 0)
        return [];
    const whole = { base: start + 1, baseLength: baseMiddle.length, head: start + 1, headLength: headMiddle.length };
    if (baseMiddle.length === 0 || headMiddle.length === 0)
        return [whole];
    const parts = (0,array/* diffArrays */.E)(baseMiddle, headMiddle, diffLimits);
    if (parts === undefined)
        return [whole];
    const edits = [];
    let atBase = start + 1;
    let atHead = start + 1;
    let open;
    for (const part of parts) {
        const length = part.value.length;
        if (!part.added && !part.removed) {
            open = undefined;
            atBase += length;
            atHead += length;
            continue;
        }
        if (open === undefined) {
            open = { base: atBase, baseLength: 0, head: atHead, headLength: 0 };
            edits.push(open);
        }
        if (part.removed) {
            open.baseLength += length;
            atBase += length;
        }
        else {
            open.headLength += length;
            atHead += length;
        }
    }
    return edits;
}
function changedLines(edits, baseCount, headCount) {
    const hunks = [];
    for (const edit of edits) {
        const baseFrom = Math.max(1, edit.base - context);
        const headFrom = edit.head - (edit.base - baseFrom);
        const after = Math.min(context, baseCount - (edit.base + edit.baseLength - 1), headCount - (edit.head + edit.headLength - 1));
        const baseTo = edit.base + edit.baseLength - 1 + after;
        const headTo = edit.head + edit.headLength - 1 + after;
        const last = hunks.at(-1);
        if (last !== undefined && baseFrom <= last.baseStart + last.baseLength) {
            hunks[hunks.length - 1] = {
                ...last,
                baseLength: baseTo - last.baseStart + 1,
                headLength: headTo - last.headStart + 1
            };
        }
        else {
            hunks.push({
                baseStart: baseFrom,
                baseLength: baseTo - baseFrom + 1,
                headStart: headFrom,
                headLength: headTo - headFrom + 1
            });
        }
    }
    return {
        added: new LineSet(edits.filter((edit) => edit.headLength > 0).map((edit) => [edit.head, edit.head + edit.headLength - 1])),
        removed: new LineSet(edits.filter((edit) => edit.baseLength > 0).map((edit) => [edit.base, edit.base + edit.baseLength - 1])),
        hunks
    };
}
/** Reads a unified diff of one file, as GitHub's API gives it; `undefined` when it is not one. */
function linesOfPatch(patch) {
    const hunks = [];
    const added = [];
    const removed = [];
    let base = 0;
    let head = 0;
    for (const line of patch.split('\n')) {
        const header = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/.exec(line);
        if (header) {
            base = Number(header[1]);
            head = Number(header[3]);
            hunks.push({
                baseStart: base,
                baseLength: Number(header[2] ?? 1),
                headStart: head,
                headLength: Number(header[4] ?? 1)
            });
        }
        else if (hunks.length === 0)
            return undefined;
        else if (line.startsWith('+'))
            extend(added, head++);
        else if (line.startsWith('-'))
            extend(removed, base++);
        else if (!line.startsWith('\\')) {
            base++;
            head++;
        }
    }
    return hunks.length === 0 ? undefined : { hunks, added: new LineSet(added), removed: new LineSet(removed) };
}
function extend(ranges, line) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === line - 1)
        last[1] = line;
    else
        ranges.push([line, line]);
}
/** Lines with their endings, so that a changed line ending is a changed line; a final ending begins no further line. */
function splitLines(text) {
    return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}

// EXTERNAL MODULE: ./lib/facts/waiver-comment.js
var waiver_comment = __webpack_require__(26319);
// EXTERNAL MODULE: ./lib/rules/rule.js
var rules_rule = __webpack_require__(45777);
// EXTERNAL MODULE: ./lib/facts/license-information.js
var license_information = __webpack_require__(55843);
// EXTERNAL MODULE: ./lib/engine/candidate.js
var engine_candidate = __webpack_require__(40535);
// EXTERNAL MODULE: ./lib/document/document.js
var document_document = __webpack_require__(96116);
// EXTERNAL MODULE: ./lib/document/image-kind.js
var image_kind = __webpack_require__(62335);
;// CONCATENATED MODULE: ./lib/document/pull-request-text.js
/** Which words of a pull request are its author's own: not the trailers that name people, and not the template they wrote into. */
/**
 * A line such as `Signed-off-by: Ada Example <ada@example.org>`. A name holds no colon, slash or angle bracket and has at most
 * 80 characters, so that little else can be said in such a line.
 */
const trailer = /^[ \t]{0,8}(?:[A-Za-z]{1,20}(?:-[A-Za-z]{1,20}){0,4}-by|cc): {0,8}[^\s:/<>@][^:/<>@\r\n]{0,80}<[^\s<>]{1,254}>[ \t]{0,8}$/gim;
/** A message with its trailers blank: each character a space, so that all others keep their place. */
function withoutTrailers(message) {
    return message.replace(trailer, blank);
}
/** Characters of a description beyond which its lines are not compared with templates; GitHub takes 65,536. */
const longest = 262_144;
/** Lines without so many letters, such as a fence of code, mean something else in another text. */
const fewestLetters = 3;
/**
 * A description with the lines of its templates blank, ticks in boxes aside. The marks of comments stay, so that nothing
 * that a reader sees becomes a part of a comment.
 */
function withoutTemplate(body, templates) {
    if (templates.length === 0 || body.length > longest)
        return body;
    const known = new Set(templates.flatMap((template) => template
        .slice(0, longest)
        .split(/\r\n|\r|\n/)
        .map(plainLine)));
    return body.replace(/[^\r\n]+/g, (line) => {
        const plain = plainLine(line);
        const letters = plain.match(/\p{L}/gu)?.length ?? 0;
        return letters >= fewestLetters && !/^(?:```|~~~)/.test(plain) && known.has(plain)
            ? line.replace(/<!--|-->|[^]/g, (part) => (part.length > 1 ? part : ' '))
            : line;
    });
}
function plainLine(line) {
    return line
        .trim()
        .replace(/\s+/g, ' ')
        .replace(/^([-*+] \[)[xX ]?\]/, '$1 ]');
}
function blank(text) {
    return ' '.repeat(text.length);
}

;// CONCATENATED MODULE: ./lib/engine/unparsed.js
/** One entry a part, as far as the page has been read. What the base holds matters where it is compared with the head. */
function unparsedParts(path, document, side) {
    const part = side === 'head' ? 'This part' : 'This part of the base version';
    return document.unparsed.map(({ range, reason }) => ({
        path,
        span: document.lines.spanOf(range),
        reason: `${part} could not be parsed (${reason}); only its raw text was checked.`
    }));
}

;// CONCATENATED MODULE: ./lib/engine/run.js




/** What one rule may find in one page; a page with more was made to flood the reader. */
const mostObservations = 1_000;
async function run(input) {
    const runner = new Runner(input);
    const beginParsing = () => input.enter('parsing');
    const pages = input.changes.map((change) => ({
        change,
        ...(change.base ? { base: new document_document/* Document */.yo(change.base, undefined, beginParsing) } : {}),
        ...(change.head ? { head: new document_document/* Document */.yo(change.head, undefined, beginParsing) } : {})
    }));
    const tasks = [
        ...pages.flatMap(({ change, head }) => head
            ? [
                {
                    document: head,
                    origin: { kind: 'page', change, side: 'head' },
                    subject: 'page',
                    path: change.path
                }
            ]
            : []),
        ...wordsOf(input.pullRequest, beginParsing)
    ];
    // Raw rules first, over everything: they need no parser, so they still speak where time runs out.
    for (const task of tasks)
        await runner.raw(task);
    for (const [index, task] of tasks.entries()) {
        input.onProgress?.(index, tasks.length, task.path);
        await runner.parsed(task);
    }
    await runner.paths();
    await runner.wholeChange(pages, settingsOf(input.settings));
    return { ...runner.output, pages };
}
function settingsOf(settings) {
    return settings.map(({ kind, change }) => ({
        kind,
        change,
        ...(change.base ? { base: new document_document/* Document */.yo(change.base, 'text') } : {}),
        ...(change.head ? { head: new document_document/* Document */.yo(change.head, 'text') } : {})
    }));
}
class Runner {
    #input;
    #open = new Map();
    #woke = new Map();
    #sections = new Map();
    #readingCode;
    #readingRaw;
    /** How much each rule has found in each page. */
    #found = new Map();
    #candidates = [];
    #failures = [];
    #skipped = [];
    /** Ids of the rules that compare pages. */
    #comparing;
    constructor(input) {
        this.#input = input;
        this.#readingCode = new Set(input.rules.flatMap(({ entry: { meta } }) => (readsCode(meta) ? meta.id : [])));
        this.#readingRaw = new Set(input.rules.flatMap(({ entry: { meta } }) => (meta.reads === 'raw' ? meta.id : [])));
        this.#comparing = input.rules.flatMap(({ entry: { meta } }) => 
        // What a rule suspects it finds in raw text; the few pages it then reads are parsed once more.
        meta.reads === 'change-set' && !meta.suspects ? meta.id : []);
    }
    get output() {
        return { candidates: this.#candidates, failures: this.#failures, skipped: this.#skipped };
    }
    async raw(task) {
        const rules = this.#woken(task.document, (reads) => reads === 'raw', task.subject);
        for (const active of rules) {
            const change = task.origin.kind === 'page' ? { change: task.origin.change } : {};
            await this.#check(active, task, { path: task.path, subject: task.subject, text: task.document.text, ...change });
        }
        const woken = this.#wokenAnywhere(task.document);
        if ([...woken].every((id) => this.#readingRaw.has(id)))
            this.#forget(task.document); // most pages are not asked for again
    }
    async parsed(task) {
        const { document } = task;
        const anywhere = this.#woken(document, (reads) => reads === 'page' || isSectional(reads), task.subject);
        const whole = anywhere.filter(({ entry }) => entry.meta.reads === 'page' && task.origin.kind === 'page');
        const sections = this.#wokenSections(document, anywhere.filter(({ entry }) => isSectional(entry.meta.reads)));
        if (whole.length === 0 && sections.every(({ rules }) => rules.length === 0))
            return;
        if (!this.#input.timeLeft()) {
            this.#skipped.push({
                path: task.path,
                reason: 'The time limit was reached before this page could be parsed; only its raw text was checked.'
            });
            return;
        }
        const later = whole.length === 0 && (sections[0]?.rules.length ?? 0) === 0;
        await document.prepare(this.#input.guard, later ? 'later sections' : 'all');
        for (const { section, rules } of sections) {
            for (const active of rules)
                await this.#check(active, task, viewOf(active.entry.meta.reads, section, task));
        }
        if (task.origin.kind === 'page') {
            const view = { path: task.path, subject: task.subject, document, change: task.origin.change };
            for (const active of whole)
                await this.#check(active, task, view);
        }
        // What stays unparsed of a changed page is told at the end, for whoever reads it next may parse more.
        else
            this.#skipped.push(...unparsedParts(task.path, document, 'head'));
        if (!this.#isCompared(document)) {
            this.#forget(document);
        }
    }
    /** Trees take many times the memory of their text, and sections much of it. */
    #forget(document) {
        document.forget();
        this.#sections.delete(document);
    }
    /** Whether a rule over the whole change may read the page once more. */
    #isCompared(document) {
        if (this.#comparing.length === 0)
            return false;
        const woken = this.#wokenAnywhere(document);
        return this.#comparing.some((id) => woken.has(id));
    }
    /** Rules that look at paths alone; nothing is parsed for them. */
    async paths() {
        for (const active of this.#input.rules) {
            if (active.entry.meta.reads === 'paths')
                await this.#checkChange(active, [], []);
        }
    }
    async wholeChange(pages, settings) {
        const wokenBefore = new Map(pages.map((page) => [page, this.#wokenByBase(page)]));
        const rules = this.#input.rules.filter(({ entry: { meta } }) => meta.reads === 'change-set' &&
            (meta.wakesIn !== 'base' || [...wokenBefore.values()].some((woken) => woken.has(meta.id))));
        if (rules.length === 0)
            return;
        const woken = new Map();
        for (const active of rules)
            if (settings.length > 0 && active.entry.meta.subjects?.includes('settings'))
                woken.set(active, new Set());
        for (const page of pages) {
            // A page is compared as a whole: what wakes one side asks for the other as well.
            const documents = [page.base, page.head].flatMap((document) => document ?? []);
            const before = wokenBefore.get(page);
            const after = this.#wokenByHead(page, rules);
            const here = await this.#suspecting(rules.filter(({ entry: { meta } }) => before?.has(meta.id) || after.has(meta.id)), page);
            if (here.length === 0)
                continue;
            if (!this.#input.timeLeft()) {
                this.#skipped.push({
                    path: page.change.path,
                    reason: 'The time limit was reached before this page could be compared with its base.'
                });
                continue;
            }
            for (const document of documents)
                await document.prepare(this.#input.guard);
            for (const active of here)
                woken.set(active, (woken.get(active) ?? new Set()).add(page));
        }
        for (const [active, here] of woken) {
            const marked = pages.map((page) => (here.has(page) ? { ...page, woke: true } : page));
            await this.#checkChange(active, marked, settings);
        }
    }
    /** Those of the rules that do not rule a page out by a look at its raw text. */
    async #suspecting(rules, page) {
        const suspecting = [];
        for (const active of rules) {
            if (!active.entry.meta.suspects) {
                suspecting.push(active);
                continue;
            }
            if (!page.head)
                continue;
            let leave = this.#input.enter('loading');
            try {
                const { rule } = await this.#opened(active);
                const suspects = rule.suspects;
                const context = await this.#context(active, page.change.path);
                leave();
                leave = this.#input.enter(rule.meta.id);
                if (suspects(page, context))
                    suspecting.push(active);
            }
            catch (error) {
                this.#fail(active, error, page.change.path);
            }
            finally {
                leave();
            }
        }
        return suspecting;
    }
    /** What wakes in the sections whose lines a change took out. */
    #wokenByBase({ change, base }) {
        return base ? this.#wokenTouched(base, change.removed) : new Set();
    }
    /** What wakes in the sections whose lines a change put in. */
    #wokenByHead({ change, head }, rules) {
        if (!head || !rules.some(({ entry }) => this.#wokenAnywhere(head).has(entry.meta.id)))
            return new Set();
        return this.#wokenTouched(head, change.added);
    }
    /** What wakes in the sections with one of these lines. */
    #wokenTouched(document, changed) {
        const { lines } = document;
        const touched = this.#lookedThrough(document).filter(({ section: { range } }) => changed.touches(lines.lineAt(range.start), lines.lineAt(Math.max(range.start, range.end - 1))));
        return new Set(touched.flatMap(({ woken }) => [...woken]));
    }
    /** What wakes in a whole document. No rule looks for anything that reaches over a heading. */
    #wokenAnywhere(document) {
        const woken = this.#woke.get(document) ?? new Set(this.#lookedThrough(document).flatMap(({ woken }) => [...woken]));
        this.#woke.set(document, woken);
        return woken;
    }
    /** The sections of a page, looked through once. */
    #lookedThrough(document) {
        const sections = this.#sections.get(document) ??
            document.sections.map((section) => ({ section, woken: this.#wokenIn(document, section.range) }));
        this.#sections.set(document, sections);
        return sections;
    }
    /** What wakes in a part of a page; in fenced code no markup is undone, and only rules that read code wake. */
    #wokenIn(document, range) {
        const { waker } = this.#input;
        const fences = document.fencesIn(range);
        const woken = waker.wokenBy(without(fences, document.text, range));
        if (fences.length === 0)
            return woken;
        const all = new Set(woken);
        for (const { start, end } of fences) {
            for (const id of waker.wokenByCode(document.text.slice(start, end)))
                if (this.#readingCode.has(id))
                    all.add(id);
        }
        return all;
    }
    /** Which rules woke where; what wakes in a definition wakes every section that may refer to it. */
    #wokenSections(document, rules) {
        if (rules.length === 0)
            return [];
        const { waker } = this.#input;
        const sections = this.#lookedThrough(document);
        const textOf = ({ range }) => without(document.fencesIn(range), document.text, range);
        const defined = new Set(sections.flatMap(({ section, woken }) => woken.size > 0 ? definingBlocks(textOf(section)).flatMap((block) => [...waker.wokenBy(block)]) : []));
        return sections.map(({ section, woken }) => {
            const refers = defined.size > 0 && textOf(section).includes('[');
            const wakes = ({ entry: { meta } }) => woken.has(meta.id) || (refers && meta.reads !== 'prose' && defined.has(meta.id));
            return { section, rules: rules.filter(wakes) };
        });
    }
    #woken(document, reads, subject) {
        const rules = this.#input.rules.filter(({ entry: { meta } }) => reads(meta.reads) && (meta.subjects ?? ['page']).includes(subject));
        if (rules.length === 0)
            return rules;
        const woken = this.#wokenAnywhere(document);
        return rules.filter(({ entry }) => woken.has(entry.meta.id));
    }
    async #check(active, task, view) {
        const found = this.#found.get(task.document) ?? new Map();
        this.#found.set(task.document, found);
        if ((found.get(active) ?? 0) > mostObservations)
            return;
        let leave = this.#input.enter('loading');
        try {
            const rule = (await this.#opened(active)).rule; // whoever calls this named one that reads pages
            const check = rule.check;
            const context = await this.#context(active, task.path);
            leave();
            leave = this.#input.enter(rule.meta.id);
            for (const observation of check(view, context)) {
                found.set(active, (found.get(active) ?? 0) + 1);
                if ((found.get(active) ?? 0) > mostObservations) {
                    this.#skipped.push({
                        path: task.path,
                        reason: `${rule.meta.id} found more than ${mostObservations} places here; the rest was not looked at.`
                    });
                    break;
                }
                this.#candidates.push({ rule, observation, origin: task.origin, document: task.document });
            }
        }
        catch (error) {
            this.#fail(active, error, task.path);
        }
        finally {
            leave();
        }
    }
    async #checkChange(active, pages, settings) {
        const { pullRequest, paths } = this.#input;
        let leave = this.#input.enter('loading');
        try {
            const rule = (await this.#opened(active)).rule; // whoever calls this named one that reads changes
            const checkChange = rule.checkChange;
            const context = await this.#context(active, undefined);
            leave();
            leave = rule.meta.reads === 'paths' ? () => undefined : this.#input.enter(rule.meta.id); // it looks at names, whatever they are
            const governing = rule.meta.subjects?.includes('settings') ? settings : [];
            const view = { pages, paths, settings: governing, ...(pullRequest ? { pullRequest } : {}) };
            for (const observation of checkChange(view, context)) {
                const path = rule.meta.reads === 'paths' && paths.find(({ path }) => path === observation.path);
                if (path) {
                    this.#candidates.push(candidateOfPath(rule, observation, path));
                    continue;
                }
                const page = [...pages, ...governing].find(({ change }) => change.path === observation.path);
                const side = observation.side ?? 'head';
                const document = page?.[side];
                if (!page || !document)
                    throw new Error(`it observed ${side} ${observation.path}, which is not part of the change`);
                this.#candidates.push({ rule, observation, origin: { kind: 'page', change: page.change, side }, document });
            }
        }
        catch (error) {
            this.#fail(active, error, undefined);
        }
        finally {
            leave();
        }
    }
    /** The rule itself, loaded once. */
    #opened(active) {
        const known = this.#open.get(active);
        if (known)
            return known;
        const opening = openAndLoad(active);
        this.#open.set(active, opening);
        return opening;
    }
    async #context(active, path) {
        const { loaded, options } = await this.#opened(active);
        const repository = await this.#input.repositoryFor(active.entry.meta, path);
        const { license, assume, sources } = this.#input;
        return {
            loaded,
            options,
            license,
            repository,
            ...(sources ? { sources } : {}),
            ...(assume ? { assume } : {})
        };
    }
    #fail({ entry }, error, path) {
        const message = error instanceof Error ? error.message : String(error);
        this.#failures.push({ ruleId: entry.meta.id, ...(path === undefined ? {} : { path }), message });
    }
}
/** A finding about a path alone has a file for its place, and no text. */
function candidateOfPath(rule, observation, { path, status }) {
    const none = new LineSet([]);
    const change = { path, status, added: none, removed: none, hunks: [] };
    const document = new document_document/* Document */.yo({ path, text: '', encoding: 'utf-8', notes: [] }, 'text');
    return { rule, observation, origin: { kind: 'page', change, side: 'head' }, document };
}
/** The blocks in which link references may be defined; no definition reaches over an empty line. */
function definingBlocks(text) {
    return text.includes(']:') ? text.split(/\n[ \t]*\r?\n/).filter((block) => block.includes(']:')) : [];
}
/** A stretch of a page without the content of its fenced code. */
function without(fences, page, { start, end }) {
    if (fences.length === 0)
        return page.slice(start, end);
    const kept = fences.map((fence, index) => page.slice(fences[index - 1]?.end ?? start, fence.start));
    return [...kept, page.slice(fences.at(-1)?.end ?? start, end)].join('\n');
}
function readsCode({ reads }) {
    return reads !== 'prose' && reads !== 'links' && reads !== 'prose-and-links';
}
/** A rule at hand with all its options. */
async function openRule({ entry, options }) {
    const rule = await entry.open();
    if (entry.meta.defaults || !rule.meta.options)
        return { rule, options: { ...entry.meta.defaults, ...options } };
    const { parse } = await __webpack_require__.e(/* import() */ 7934).then(__webpack_require__.bind(__webpack_require__, 77934));
    return { rule, options: parse(await rule.meta.options(), options) };
}
async function openAndLoad(active) {
    const opened = await openRule(active);
    return { ...opened, loaded: await opened.rule.load?.() };
}
function isSectional(reads) {
    return ['prose', 'links', 'prose-and-links', 'html', 'section'].includes(reads);
}
function viewOf(reads, section, { path, subject, document }) {
    if (reads === 'prose')
        return { path, subject, prose: section.prose };
    if (reads === 'links')
        return { path, subject, links: section.links, images: section.images };
    if (reads === 'prose-and-links')
        return { path, subject, prose: section.prose, links: section.links, images: section.images };
    const { prose, links, images, code } = section;
    return { path, subject, section, text: document.text, prose, links, images, code };
}
/** The author's own words as documents: the body is Markdown, title and commit messages are plain. What others wrote is blank in them. */
function wordsOf(pullRequest, beginParsing) {
    const tasks = [];
    const add = (text, kind, origin, path) => {
        if (!text)
            return;
        const document = new document_document/* Document */.yo({ path, text, encoding: 'utf-8', notes: [] }, kind, beginParsing);
        tasks.push({ document, origin, subject: 'pull-request', path });
    };
    add(pullRequest?.title, 'text', { kind: 'pull-request', part: 'title' }, 'pull request title');
    const body = withoutTrailers(withoutTemplate(pullRequest?.body ?? '', pullRequest?.templates ?? []));
    add(body, 'markdown', { kind: 'pull-request', part: 'body' }, 'pull request description');
    for (const { sha, message } of pullRequest?.commits ?? []) {
        add(withoutTrailers(message), 'text', { kind: 'pull-request', part: 'commit', commit: sha }, `commit ${sha.slice(0, 12)}`);
    }
    return tasks;
}

;// CONCATENATED MODULE: ./lib/engine/images.js
/** The pictures of a change: what their metadata say, and what rules have to say of that. */




/** The kind of picture a file holds after the change; `undefined` where it is none, or gone. */
function kindOfImage({ head }) {
    return head instanceof Uint8Array ? (0,image_kind/* imageKind */.i)(head) : undefined;
}
/** A picture by its metadata; its bytes are not kept. */
async function openImage({ path, previousPath, base, head }, kind, { size, timeLeft }) {
    if (!(head instanceof Uint8Array))
        throw new TypeError(`${path} holds no bytes`);
    if (!timeLeft())
        return {
            skipped: { path, reason: 'The time limit was reached before the metadata of this picture could be read.' }
        };
    if (head.length > size && kind !== 'jpeg')
        return { tooLarge: path };
    const { readImageMetadata } = await __webpack_require__.e(/* import() */ 1592).then(__webpack_require__.bind(__webpack_require__, 21592));
    const before = base instanceof Uint8Array && (base.length <= size || (0,image_kind/* imageKind */.i)(base) === 'jpeg') ? base : undefined;
    const kindBefore = before && (0,image_kind/* imageKind */.i)(before);
    const isMoved = previousPath !== undefined && previousPath !== path;
    return {
        image: {
            path,
            ...(isMoved ? { previousPath } : {}),
            status: base === undefined ? 'added' : isMoved ? 'renamed' : 'modified',
            head: await readImageMetadata(head, kind),
            ...(before && kindBefore ? { base: await readImageMetadata(before, kindBefore) } : {}),
            showsTheSame: before !== undefined && holdsTheSame(before, head)
        }
    };
}
/** Whether pieces of the coded picture stand in both versions, wherever their metadata put them. */
function holdsTheSame(before, after) {
    const length = 48;
    const searched = Buffer.from(before.buffer, before.byteOffset, before.byteLength);
    return [0.5, 0.7, 0.9].every((part) => {
        const at = Math.floor(after.length * part);
        const piece = Buffer.from(after.subarray(at, at + length));
        return piece.length > 0 && searched.includes(piece);
    });
}
/** Whether a rule looks at pictures. */
function looksAtImages({ subjects }) {
    return subjects?.includes('image') === true;
}
/** Lets every rule look at every picture that concerns it. A rule that throws is a failure, and the others go on. */
async function checkImages(input) {
    const candidates = [];
    const failures = [];
    for (const active of input.rules) {
        if (!looksAtImages(active.entry.meta))
            continue;
        for (const image of input.images) {
            let leave = input.enter('loading');
            try {
                const { rule, options } = await openRule(active);
                const { images } = rule; // a rule whose subjects name pictures says what it looks for in them
                const check = images.check;
                if (!images.concerns(image))
                    continue;
                const context = {
                    loaded: await images.load?.(),
                    options,
                    license: input.license,
                    repository: await input.factsFor(images.needs?.(image) ?? [], image.path),
                    ...(input.assume ? { assume: input.assume } : {})
                };
                leave();
                leave = input.enter(active.entry.meta.id);
                const { texts, paths, pullRequest } = input;
                for (const observation of check({ image, texts, paths, ...(pullRequest ? { pullRequest } : {}) }, context))
                    candidates.push(candidateOf(rule, observation, image));
            }
            catch (error) {
                const message = error instanceof Error ? error.message : String(error);
                failures.push({ ruleId: active.entry.meta.id, path: image.path, message });
            }
            finally {
                leave();
            }
        }
    }
    return { candidates, failures };
}
/** A picture has no lines; it counts as one that the change adds. */
const oneLine = new LineSet([[1, 1]]);
const none = new LineSet([]);
function candidateOf(rule, observation, { path, previousPath, status }) {
    const renamed = previousPath === undefined ? {} : { previousPath };
    const change = { path, ...renamed, status, added: oneLine, removed: none, hunks: [] };
    const document = new document_document/* Document */.yo({ path, text: '', encoding: 'utf-8', notes: [] }, 'text');
    return { rule, observation, origin: { kind: 'page', change, side: 'head' }, document };
}

// EXTERNAL MODULE: ./lib/engine/image-selection.js
var image_selection = __webpack_require__(73340);
;// CONCATENATED MODULE: ./lib/engine/repository.js
const licenseNames = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'LICENCE.md', 'COPYING', 'COPYING.md'];
const ownerNames = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const creditNames = [
    ...['README.md', 'README', 'CREDITS.md', 'CREDITS', 'CREDITS.txt', 'ATTRIBUTION.md', 'ATTRIBUTIONS.md'],
    ...['NOTICE', 'NOTICE.md', 'AUTHORS', 'AUTHORS.md', 'CONTRIBUTORS.md', ...licenseNames]
];
const unknown = {
    license: 'The license of the repository is not known here; rules that compare with it stayed silent.',
    reuse: 'Whether the repository keeps to REUSE is not known here; rules that ask for its information stayed silent.',
    credits: 'Whom the repository credits elsewhere is not known here; the pages of the change alone were asked.',
    members: 'The members of the repository are not known here; rules that compare with them stayed silent.',
    owners: 'The code owners of the repository are not known here; rules that compare with them stayed silent.',
    tree: 'The files of the repository are not known here; rules that look for them stayed silent.',
    neighbors: 'Pages of the repository under another license are not known here; copies from them were not sought.',
    'recent-pull-requests': 'What else the author proposed here is not known; rules that compare with it stayed silent.'
};
/**
 * What is declared of pages counts as the change leaves it, for a page and the word on its license may come together;
 * who may decide what, owners and members, counts as the base has it.
 */
function createRepository(provider, after = new Map(), lookAround = async () => ({ texts: new Map() })) {
    const files = new Map();
    const missing = new Set();
    const file = (path) => {
        const known = files.get(path) ?? Promise.resolve(provider?.files?.(path));
        files.set(path, known);
        return known;
    };
    const fileAfter = (path) => (after.has(path) ? Promise.resolve(after.get(path)) : file(path));
    const first = async (paths, read = file) => {
        for (const path of paths) {
            const text = await read(path);
            if (text !== undefined)
                return { path, text };
        }
        return undefined;
    };
    /** A license file of the base stays what it is, for its holders are those at home here; a new one counts where there was none. */
    const licenseFile = async (path) => (await file(path)) ?? after.get(path);
    const members = once(() => (typeof provider?.members === 'function' ? provider.members() : provider?.members));
    const tree = once(async () => {
        const clone = await provider?.clone?.();
        return clone ? new Set(clone.paths) : provider?.tree?.();
    });
    const neighbors = once(lookAround);
    const gaps = new Set();
    const recent = once(() => provider?.recentPullRequests?.());
    const isThere = (path) => !after.has(path) || after.get(path) !== undefined;
    /** The files REUSE reads for a path; `undefined` where there is no REUSE.toml. */
    const reuseFiles = async (path) => {
        const tomls = [];
        for (const folder of [...foldersOf(path)].reverse()) {
            const text = await fileAfter(`${folder}REUSE.toml`);
            if (text !== undefined)
                tomls.push({ path: `${folder}REUSE.toml`, text });
        }
        if (tomls.length === 0)
            return undefined;
        const [companion, before] = await Promise.all([fileAfter(`${path}.license`), tree()]);
        const texts = before && [...before, ...after.keys()].filter((one) => isLicenseText(one) && isThere(one));
        return { tomls, ...(companion === undefined ? {} : { companion }), ...(texts ? { texts: new Set(texts) } : {}) };
    };
    const creditFiles = async (path) => {
        if (!provider?.files)
            return undefined;
        const paths = foldersOf(path).flatMap((folder) => creditNames.map((name) => folder + name));
        const texts = await Promise.all(paths.map(file));
        return paths.flatMap((path, index) => {
            const text = texts[index];
            return text === undefined ? [] : [{ path, text }];
        });
    };
    return {
        async factsFor(needs, path) {
            const facts = {};
            for (const need of needs) {
                if (need === 'license') {
                    const license = await first(foldersOf(path ?? '').flatMap((folder) => licenseNames.map((name) => folder + name)), licenseFile);
                    if (license)
                        facts.license = license;
                    else if (provider?.files)
                        facts.unlicensed = true;
                    else
                        missing.add(need);
                }
                else if (need === 'reuse') {
                    const reuse = await reuseFiles(path ?? '');
                    if (reuse)
                        facts.reuse = reuse;
                    else if (!provider?.files)
                        missing.add(need);
                }
                else if (need === 'credits') {
                    const credits = await creditFiles(path ?? '');
                    if (credits)
                        facts.credits = credits;
                    else
                        missing.add(need);
                }
                else if (need === 'owners') {
                    const owners = await first(ownerNames);
                    if (owners)
                        facts.owners = owners.text;
                    else
                        missing.add(need);
                }
                else if (need === 'neighbors') {
                    const { texts, gap } = await neighbors();
                    facts.neighbors = texts;
                    if (gap === 'unknown')
                        missing.add(need);
                    else if (gap !== undefined)
                        gaps.add(gap.note);
                }
                else if (need === 'members') {
                    const logins = await members();
                    if (logins)
                        facts.members = logins;
                    else
                        missing.add(need);
                }
                else if (need === 'tree') {
                    const paths = await tree();
                    if (paths)
                        facts.tree = paths;
                    else
                        missing.add(need);
                }
                else {
                    const pulls = await recent();
                    if (pulls)
                        facts.recentPullRequests = pulls;
                    else
                        missing.add(need);
                }
            }
            return facts;
        },
        notes: () => [...[...missing].map((need) => unknown[need]), ...gaps].map((message) => ({ message }))
    };
}
function isLicenseText(path) {
    return /^LICENSES\/[^/]{1,255}$/.test(path);
}
/** The answer to a question that is asked when it is first needed, and then never again. */
function once(ask) {
    let answer;
    return () => (answer ??= Promise.resolve(ask()));
}
/** The folder of a path and all above it, nearest first, each with its final slash; the root is empty. */
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return [...parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`), ''];
}

;// CONCATENATED MODULE: ./lib/engine/scope.js

const width = { added: 0, section: 1, file: 2, change: 3 };
/** The wider of a rule's own scope and the one a community asks for. */
function widerScope(own, wanted) {
    return width[own] >= width[wanted] ? own : wanted;
}
/** Words of the pull request always count. On the base side, removed lines stand for added ones. */
function inScope(candidate, scope) {
    const { origin, document } = candidate;
    if (origin.kind === 'pull-request' || scope === 'change')
        return true;
    const changed = origin.side === 'head' ? origin.change.added : origin.change.removed;
    const range = (0,engine_candidate/* rangeOf */.b)(candidate);
    if (scope === 'file' || !range)
        return origin.change.added.size + origin.change.removed.size > 0;
    const touched = (start, end) => changed.touches(document.lines.lineAt(start), document.lines.lineAt(Math.max(start, end - 1)));
    if (scope === 'added')
        return touched(range.start, range.end);
    return document.sections.some((part) => part.range.end > range.start && part.range.start < range.end && touched(part.range.start, part.range.end));
}

// EXTERNAL MODULE: ./lib/engine/settings-files.js
var settings_files = __webpack_require__(64631);
;// CONCATENATED MODULE: ./lib/engine/timing.js
const nothing = () => undefined;
/** For when nobody asks: looks at no clock. */
const untimed = () => nothing;
class Stopwatch {
    #clock;
    #begun;
    #spent = new Map();
    #work = 'other';
    #since;
    /** Begins now; `clock` counts milliseconds. */
    constructor(clock) {
        this.#clock = clock;
        this.#begun = this.#since = clock();
    }
    enter = (work) => {
        const outer = this.#work;
        this.#turnTo(work);
        this.#account(work).times++;
        return () => this.#turnTo(outer);
    };
    read() {
        this.#turnTo(this.#work);
        const { waking, parsing, loading, other, ...rules } = Object.fromEntries(this.#spent);
        const spent = (account) => account?.milliseconds ?? 0;
        return {
            total: this.#since - this.#begun,
            waking: spent(waking),
            parsing: spent(parsing),
            loading: spent(loading),
            other: spent(other),
            rules: Object.entries(rules)
                .map(([id, { milliseconds, times }]) => ({ id, milliseconds, places: times }))
                .sort((a, b) => b.milliseconds - a.milliseconds)
        };
    }
    #turnTo(work) {
        const now = this.#clock();
        this.#account(this.#work).milliseconds += now - this.#since;
        this.#since = now;
        this.#work = work;
    }
    #account(work) {
        const account = this.#spent.get(work) ?? { milliseconds: 0, times: 0 };
        this.#spent.set(work, account);
        return account;
    }
}
/** The waker with its time taken. */
function timedWaker(waker, enter) {
    const timed = (wokenBy) => (text) => {
        const leave = enter('waking');
        try {
            return wokenBy(text);
        }
        finally {
            leave();
        }
    };
    return { wokenBy: timed(waker.wokenBy), wokenByCode: timed(waker.wokenByCode) };
}

;// CONCATENATED MODULE: ./lib/engine/verdict.js
const severityRank = { error: 3, warning: 2, notice: 1 };
/** Whether a finding is as severe as the threshold, or more. */
function reaches(severity, threshold) {
    return threshold !== 'never' && severityRank[severity] >= severityRank[threshold];
}
/** The result of a check; `complete` is false when anything could not be judged. */
function verdictOf(findings, failOn, complete) {
    const counting = findings.filter(({ severity }) => reaches(severity, failOn));
    if (counting.some(({ clauses }) => clauses.some(({ kind }) => kind === 'decide')))
        return 'fail';
    if (!complete)
        return 'incomplete';
    return counting.length > 0 || findings.some(({ review }) => review) ? 'needs-review' : 'pass';
}

// EXTERNAL MODULE: ./lib/engine/waiver.js
var engine_waiver = __webpack_require__(40036);
// EXTERNAL MODULE: ./lib/detect/automaton.js
var detect_automaton = __webpack_require__(75553);
// EXTERNAL MODULE: ./lib/detect/combining-marks.js
var combining_marks = __webpack_require__(7426);
// EXTERNAL MODULE: ./lib/detect/card-issuer.js
var card_issuer = __webpack_require__(85941);
// EXTERNAL MODULE: ./lib/detect/identity-cues.js
var identity_cues = __webpack_require__(18866);
// EXTERNAL MODULE: ./lib/detect/visible-text.js
var visible_text = __webpack_require__(89225);
;// CONCATENATED MODULE: ./lib/detect/digits-hint.js
/** Tells whether a text may hold an account, card or personal number, by its looks and checksums alone, before anything is parsed. */



/** What begins like an IBAN, at every place; signs between may be markup that vanishes. */
const ibanLike = /(?=([A-Z]{2}\d{2}(?:[^A-Za-z\d]{0,6}[A-Z\d]){11,30}))/g;
/** Four digits with nine or more after them, a hyphen or white space without an empty line between two at most, at every place. */
const cardLike = /(?=([2-6]\d{3}(?:(?:[\u00A0\u202F-]|[ \t]{1,12}|[ \t]{0,6}\r?\n[ \t]{0,12})?\d){9,15}))/g;
/** Six digits with little between them. */
const numberLike = /\d(?:[^\d]{0,6}\d){5}/;
/** How a Mexican RFC begins; the same letters stand before every number of an Internet standard. */
const rfcLike = /[A-Z](?:[^A-Za-z\d]{0,6}[A-Z]){2}(?:[^A-Za-z\d]{0,6}\d){6}/;
const letterOrDigit = /[A-Za-z\d]/;
/** UTF-16 units around a word for a number in which the number counts; wider where code or markup may take room. */
const reach = { plain: 140, marked: 1_500 };
/** Whether some stretch has the check digits of an IBAN (ISO 13616), whatever its country and length. */
function mayHoldIban({ text }) {
    for (const { 1: written = '' } of text.matchAll(ibanLike)) {
        const compact = written.replace(/[^A-Z\d]/g, '');
        for (let length = 15; length <= compact.length; length++)
            if (hasIbanCheckDigits(compact.slice(0, length)))
                return true;
    }
    return false;
}
/** Whether some stretch is of a card issuer's range and length and passes Luhn's check. */
function mayHoldCard({ text }) {
    for (const { 1: written = '' } of text.matchAll(cardLike)) {
        const digits = written.replace(/\D/g, '');
        if ((0,card_issuer/* cardLengths */.Q)(digits).some((length) => length <= digits.length && (0,card_issuer/* passesLuhn */.b)(digits.slice(0, length))))
            return true;
    }
    return false;
}
/** Whether a word for a personal number stands near digits; `named` says whether the text holds one of the names in words. */
function mayHoldIdentityNumber({ text, seams }, named) {
    if (!numberLike.test(text))
        return false;
    for (const { 0: word, index } of text.matchAll(identity_cues/* cueAbbreviation */.ac)) {
        const end = index + word.length;
        const begins = !letterOrDigit.test(text.charAt(index - 1)) || (0,visible_text/* hasSeam */.n)(seams, index, index);
        const ends = !letterOrDigit.test(text.charAt(end)) || (0,visible_text/* hasSeam */.n)(seams, end, end);
        if (begins && ends && (word === 'RFC' ? rfcLike : numberLike).test(around(text, index, end)))
            return true;
    }
    if (!named)
        return false;
    const plain = text.toLowerCase().replace(/\s+/g, ' ');
    return identity_cues/* cueNames */.s1.some((name) => {
        for (let at = plain.indexOf(name); at !== -1; at = plain.indexOf(name, at + 1))
            if (numberLike.test(around(plain, at, at + name.length)))
                return true;
        return false;
    });
}
/** The text in which a number counts beside a word. */
function around(text, start, end) {
    const marked = /[`<>[\]|&\\*_~]/.test(text.slice(Math.max(0, start - 300), end + 300));
    const room = marked ? reach.marked : reach.plain;
    return text.slice(Math.max(0, start - room), end + room);
}
/** The check of ISO 7064 MOD 97-10 over an IBAN without spaces. */
function hasIbanCheckDigits(iban) {
    let rest = 0;
    for (const sign of iban.slice(4) + iban.slice(0, 4)) {
        const value = Number.parseInt(sign, 36);
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    }
    return rest === 1;
}

// EXTERNAL MODULE: ./lib/detect/encoded-payload.js
var encoded_payload = __webpack_require__(11742);
// EXTERNAL MODULE: ./lib/detect/folding.js
var folding = __webpack_require__(30058);
;// CONCATENATED MODULE: ./lib/detect/hidden-markup-hint.js
/** Tells from raw text whether it may hold markup that hides an element; the parser of HTML then tells for sure. */
const anyTag = /<[a-z]/i;
const hiddenAttribute = /\shidden[\s=/>]/gi;
const unreadTag = /<(?:template|noscript|script[\s/][^>]{0,400}\btype|font[\s/])/i;
const style = /\bstyle\s*=/i;
const hidingStyle = /\bdisplay\s*:\s*["'`]?\s*none|\bvisibility\s*:\s*["'`]?\s*(?:hidden|collapse)|\bopacity\s*:\s*["'`]?\s*0?\.?0|\bfont-?size\s*:\s*["'`]?\s*[01.]|\bclip\s*:|\bclip-?path\s*:|\bscale\(0|\bcontent-visibility\s*:|\bfilter\s*:|\bzoom\s*:\s*["'`]?\s*0|\bfont\s*:\s*["'`]?\s*0|\btranslate|\b(?:text-?indent|left|margin-?left)\s*:\s*["'`]?\s*\d{3}|\boverflow\s*:\s*["'`]?\s*(?:hidden|clip)|\b(?:text-?indent|left|top|right|bottom|margin-?(?:left|top))\s*:\s*["'`]?\s*-\d{2}|\bcolor\s*:\s*["'`]?\s*(?:transparent|white|#fff|#[\da-f]{3}0|#[\da-f]{6}0|(?:rgb|hsl)a?\()|\bbackground(?:-?color)?\s*:/i;
const assistiveClass = /\b(?:sr-only|visually-?hidden|screen-reader-text)\b/i;
/** In small letters, one of these stands in every text that may hold such markup. */
const hidingWords = [
    ...['hidden', '<template', '<noscript', '<script', '<font', 'style', 'sr-only', 'visuallyhidden'],
    'screen-reader-text'
];
/** Whether a text, character references undone, may hold an element that is hidden by its own attributes. */
function mayHoldHiddenMarkup(text) {
    const first = text.search(anyTag);
    if (first === -1)
        return false;
    if (unreadTag.test(text) || assistiveClass.test(text))
        return true;
    if (style.test(text) && hidingStyle.test(text))
        return true;
    for (const { index } of text.matchAll(hiddenAttribute))
        if (index > first)
            return true;
    return false;
}

// EXTERNAL MODULE: ./lib/detect/invisible.js
var invisible = __webpack_require__(14512);
// EXTERNAL MODULE: ./lib/detect/mail-hosts.js
var mail_hosts = __webpack_require__(43650);
// EXTERNAL MODULE: ./lib/detect/revealing-words.js
var revealing_words = __webpack_require__(76740);
;// CONCATENATED MODULE: ./lib/detect/mail-hint.js
/** Tells whether a text may hold an e-mail address that matters, before anything is parsed. */


const host = /@((?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24})/gu;
/** Whether an address stands at a provider of private boxes, or anywhere but in a sample where words tell of a person. */
function mayHoldMailAddress({ text }) {
    if (!text.includes('@'))
        return false;
    for (const { 1: written = '' } of text.matchAll(host)) {
        const name = written.toLowerCase();
        if ((0,mail_hosts/* isPrivateProvider */.f)(name) || ((name.endsWith('.example') || !(0,mail_hosts/* isSampleHost */.T)(name)) && (0,revealing_words/* mayTell */.rF)(text)))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/detect/mixed-script.js + 1 modules
var mixed_script = __webpack_require__(50124);
// EXTERNAL MODULE: ./lib/detect/model-instruction.js
var model_instruction = __webpack_require__(25639);
// EXTERNAL MODULE: ./lib/detect/phone-words.js
var phone_words = __webpack_require__(25435);
;// CONCATENATED MODULE: ./lib/detect/phone-number-hint.js
/** Tells whether a text may hold a phone number, by its looks alone, so that the numbering plans load only then. */


/** Seven or more digits with no letter and little else between them, and what stands between two digits: for any text. */
const anyDigits = {
    number: /\p{Nd}(?:[^\p{L}\p{Nd}]{0,6}\p{Nd}){6,}/gu,
    between: /(?<=\p{Nd})[^\p{L}\p{Nd}]{1,6}(?=\p{Nd})/gu
};
/** The much quicker form for ASCII. */
const asciiDigits = {
    number: /\d(?:[^A-Za-z\d]{0,6}\d){6,}/g,
    between: /(?<=\d)[^A-Za-z\d]{1,6}(?=\d)/g
};
const otherDigits = /[^\P{Nd}0-9]/u;
/** UTF-16 units around the digits in which a plus or an announcing word counts; wider than the search itself looks. */
const phone_number_hint_reach = { plus: 6, before: 60, after: 45 };
/** Code in a line counts as one character for the search, whatever its length; where some stands, the reach is this. */
const reachOverCode = 1_000;
/** The beginnings of addresses that dial a number with its country code. */
const dialed = /tel|sms|callto|facetime|wa\.me|whatsapp/i;
function mayHoldPhoneNumber({ text, seams }) {
    if (!mayHoldDigits(text))
        return false;
    const { number, between } = /[^\0-\x7F]/.test(text) ? anyDigits : asciiDigits;
    for (const { 0: written, index } of text.matchAll(number)) {
        const end = index + written.length;
        const before = text.slice(Math.max(0, index - phone_number_hint_reach.plus), index);
        const plus = /[+\uFF0B]/.test(before + written);
        const international = plus || dialed.test(text.slice(Math.max(0, index - phone_number_hint_reach.before), index));
        const [first = '', ...others] = written.replace(between, parted).split(/\n[ \t]*\n/);
        const mayBe = international ? mayBeInternational : mayBeNational;
        const later = others.some(mayBe);
        if (!later && !mayBe(first))
            continue;
        if (plus)
            return true;
        if (!later && /[A-Za-z]$/.test(before) && !(0,visible_text/* hasSeam */.n)(seams, index, index))
            continue;
        const code = text.slice(Math.max(0, index - phone_number_hint_reach.before), end + phone_number_hint_reach.after).includes('`');
        const from = Math.max(0, index - (code ? reachOverCode : phone_number_hint_reach.before));
        const to = end + (code ? reachOverCode : phone_number_hint_reach.after);
        const around = text.slice(from, to);
        if ((0,visible_text/* hasSeam */.n)(seams, from, to) ? (0,phone_words/* mayAnnounceNumber */.mo)(around) : (0,phone_words/* announcesNumber */.uF)(around))
            return true;
    }
    return false;
}
/** The quick form takes letters beyond ASCII for signs, so what it does not find is not there. */
function mayHoldDigits(text) {
    return text.search(asciiDigits.number) !== -1 || (/[^\0-\x7F]/.test(text) && otherDigits.test(text));
}
/** An empty line in place of what no number has inside, unless markup may make it vanish: there, or at the beginning of a line. */
function parted(gap) {
    return /^[^\r\n]{0,5}[,;:=#§]|\([^\r\n]{0,4}[,;:=#§]/.test(gap) && !/[`!<>|{}]/.test(gap) ? '\n\n' : gap;
}
/** Whether a stretch without an empty line has seven digits and is more than one date. */
function mayBeInternational(part) {
    return digitsIn(part) >= 7 && !/^\d{1,4}([/.-])\d{1,2}\1\d{1,4}$/.test(part);
}
/** The same where nothing gives a country code: such a number has eight digits and is no decimal fraction. */
function mayBeNational(part) {
    return mayBeInternational(part) && digitsIn(part) >= 8 && !/^\d{1,20}\.\d{1,20}$/.test(part);
}
function digitsIn(part) {
    return part.replace(/[^\0-\x7F]/.test(part) ? /\P{Nd}/gu : /\D/g, '').length;
}

// EXTERNAL MODULE: ./lib/detect/street-address.js
var street_address = __webpack_require__(41257);
// EXTERNAL MODULE: ./lib/detect/units.js
var detect_units = __webpack_require__(84020);
;// CONCATENATED MODULE: ./lib/detect/survey.js
/** What a text is made of, counted in one pass, so that a search for what has digits or signs is made only where there are some. */

const letter = 1;
const digit = 2;
const tokenSign = 8;
const bracket = 16;
const rare = 32;
const letterSign = 4;
const wordUnit = letter | digit;
const bits = { '@': 64, '<': 128, '>': 256, '&': 512, '%': 1024, '\\': 2048 };
/**
 * Signs beyond ASCII that ordinary English text has: no letters, alike in every form of Unicode, and of no script.
 */
const typographicSigns = '§·‐–—‘’“”•→';
/** All of them are below. */
const typographicEnd = 0x2200;
const kinds = kindsOfUnits();
function kindsOfUnits() {
    const table = new Uint16Array(typographicEnd).fill(rare | letter, 128);
    for (const sign of typographicSigns)
        table[sign.charCodeAt(0)] = 0;
    const add = (signs, kind) => {
        for (const sign of signs) {
            const unit = sign.charCodeAt(0);
            table[unit] = table[unit] | kind;
        }
    };
    const small = 'abcdefghijklmnopqrstuvwxyz';
    add(small + small.toUpperCase(), letter | tokenSign);
    add('0123456789', digit | tokenSign);
    add('+/', tokenSign);
    add('[]()!+', bracket);
    add('@$!|+', letterSign);
    for (const sign of ['@', '<', '>', '&', '%', '\\'])
        add(sign, bits[sign]);
    for (const unit of [8, 27, 127])
        table[unit] = rare;
    return table;
}
/** UTF-16 units between two letters of a word written with spaces between. */
const farthestSpaced = 3;
/** Looks at each unit once; what is counted changes only where one kind of unit follows another. */
function surveyOf(text) {
    const units = (0,detect_units/* unitsOf */.$)(text);
    const counts = new Counts();
    const end = text.length;
    let before = 0;
    for (let i = 0; i < end; i++) {
        const unit = units[i];
        const kind = unit < typographicEnd ? kinds[unit] : rare | letter;
        if (kind === before)
            continue;
        counts.change(before, kind, i);
        before = kind;
    }
    counts.change(before, 0, end);
    return counts;
}
/** What is counted so far. */
class Counts {
    digits = 0;
    longestSpaced = 0;
    longestToken = 0;
    longestBrackets = 0;
    signInWord = false;
    #all = 0;
    #wordStart = 0;
    #tokenStart = 0;
    #bracketStart = 0;
    #digitStart = 0;
    #spaced = 0;
    #lastSingle = -farthestSpaced - 1;
    get uncommon() {
        return (this.#all & rare) !== 0;
    }
    has(sign) {
        return (this.#all & bits[sign]) !== 0;
    }
    /** Where a unit of one kind follows one of another. */
    change(before, kind, at) {
        const ended = before & ~kind;
        const begun = kind & ~before;
        this.#all |= kind;
        if ((begun & wordUnit) !== 0 && (before & wordUnit) === 0)
            this.#wordStart = at;
        else if ((ended & wordUnit) !== 0 && (kind & wordUnit) === 0 && at - this.#wordStart === 1)
            this.#countSingle(at);
        if ((begun & tokenSign) !== 0)
            this.#tokenStart = at;
        else if ((ended & tokenSign) !== 0 && at - this.#tokenStart > this.longestToken)
            this.longestToken = at - this.#tokenStart;
        if (((before | kind) & (digit | bracket | letterSign)) !== 0)
            this.#countSigns(before, kind, at);
    }
    /** One letter or digit alone, at the end of it. */
    #countSingle(end) {
        this.#spaced = this.#wordStart - this.#lastSingle <= farthestSpaced ? this.#spaced + 1 : 1;
        this.longestSpaced = Math.max(this.longestSpaced, this.#spaced);
        this.#lastSingle = end;
    }
    #countSigns(before, kind, at) {
        const ended = before & ~kind;
        const begun = kind & ~before;
        if ((ended & digit) !== 0)
            this.digits += at - this.#digitStart;
        else if ((begun & digit) !== 0)
            this.#digitStart = at;
        if ((ended & bracket) !== 0)
            this.longestBrackets = Math.max(this.longestBrackets, at - this.#bracketStart);
        else if ((begun & bracket) !== 0)
            this.#bracketStart = at;
        if ((before & letterSign) !== 0 ? (kind & wordUnit) !== 0 : (before & wordUnit) !== 0 && (kind & letterSign) !== 0)
            this.signInWord = true;
    }
}

// EXTERNAL MODULE: ./lib/detect/uncovered-text.js
var uncovered_text = __webpack_require__(50746);
// EXTERNAL MODULE: ./lib/detect/residence-words.js
var residence_words = __webpack_require__(77367);
;// CONCATENATED MODULE: ./lib/engine/wake-words.js
/** The words that wake rules, as the automata search for them: worked out from what rules say, or beforehand for all rules of the product. */








/** Words without which a shape is not there, or not but for signs, and the form of the text in which they stand. */
const wake_words_anchors = {
    'model-instruction': { words: model_instruction/* commandBeginnings */.eF, in: 'exact' },
    'encoded-payload': { words: encoded_payload/* payloadWords */.Gv, in: 'written' },
    'identity-number': { words: identity_cues/* cueNames */.s1, in: 'exact' },
    'hidden-markup': { words: hidingWords, in: 'written' },
    'street-address': { words: residence_words/* residenceWords */.uK, in: 'folded' },
    coordinates: { words: residence_words/* residenceWords */.uK, in: 'folded' },
    'copyright-notice': { words: ['copyright', '©', '(c)'], in: 'exact' }
};
/** Case undone, all white space one: exact enough for signs and digits. */
const asWritten = { ...folding/* caseAlone */.Uh, bounded: true };
/** Disguises of letters undone. */
const asRead = { fold: folding/* foldUnit */.is, collapse: folding/* stretches */.YA, bounded: true };
/** A literal that is nothing but letters and spaces can be disguised, so it is searched for in folded text, unless its rule reads no disguise. */
const word = /^[\p{L} ]+$/u;
/** A literal with a sign that may be taken for markup stands in the text as it is written. */
const markup = /[&*_~\\[\]<>]/;
function wakeTablesOf(rules) {
    const words = {
        written: new Map(),
        exact: new Map(),
        folded: new Map()
    };
    const add = (form, literal, name) => {
        const names = words[form].get(literal);
        if (!names)
            words[form].set(literal, [name]);
        else if (!names.includes(name))
            names.push(name);
    };
    for (const { id, reads, wakes } of rules) {
        for (const wake of wakes) {
            if (wake === 'always')
                continue;
            if ('shape' in wake) {
                const anchor = wake_words_anchors[wake.shape];
                for (const literal of anchor?.words ?? [])
                    add(anchor?.in ?? 'exact', literal, wake.shape);
                continue;
            }
            const raw = reads === 'raw';
            const plain = raw || ('as' in wake && wake.as === 'written');
            for (const literal of literalsOf(wake)) {
                if (raw || markup.test(literal))
                    add('written', literal, id);
                if (!raw)
                    add(!plain && word.test(literal) ? 'folded' : 'exact', literal, id);
            }
        }
    }
    return {
        written: tablesOf(words.written, asWritten),
        exact: tablesOf(words.exact, asWritten),
        folded: tablesOf(words.folded, asRead)
    };
}
function tablesOf(words, options) {
    const isCommon = ([word]) => Array.from({ length: word.length }, (_, at) => options.fold?.(word.charCodeAt(at)) ?? 0).every((unit) => unit < 128 || typographicSigns.includes(String.fromCharCode(unit)));
    const all = [...words];
    return {
        common: tableOf(new Map(all.filter(isCommon)), options),
        beyond: tableOf(new Map(all.filter((entry) => !isCommon(entry))), options)
    };
}
function tableOf(words, options) {
    return { trie: (0,detect_automaton/* trieOf */.YF)([...words.keys()], options), wakes: [...words.values()] };
}
function literalsOf(wake) {
    return 'literal' in wake ? [wake.literal] : wake.literals;
}

;// CONCATENATED MODULE: ./lib/engine/wake.js
/** Tells from raw text which rules may find something in it, so that nothing else need be parsed. Never misses; may wake in vain. */
















const bidirectionalControl = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
/** Marks of a chat's turns are made of signs that are taken for markup. */
const chatMark = /<\||<<|\[\/?INST|<\/?(?:system|assistant)/i;
const copyrightNotice = /©|\(c\)\s{0,3}\d{4}|copyright\s{1,9}\(c\)|copyright[\s:]{0,3}(?:by\s)?\d{4}/i;
/** Four in a row are the fewest that count. */
const percentEscapes = /%[\da-f]{2}%[\da-f]{2}%/i;
const address = /https?:|:\/\/|www\./i;
/** How many digits the shortest number of a kind has. */
const fewest = { phone: 7, card: 13, identity: 6, iban: 2 };
const shapes = {
    'phone-number': ({ visible, read }) => (read.digits >= fewest.phone || read.uncommon) && mayHoldPhoneNumber(visible),
    'bidirectional-control': anyText((text) => bidirectionalControl.test(text)),
    'invisible-character': anyText(invisible/* mayHoldInvisibleCharacters */.ax),
    'combining-stack': anyText(combining_marks/* mayHoldCombiningStack */.dE),
    'mixed-script': anyText(mixed_script/* mayHoldMixedScript */.XT),
    'hidden-markup': ({ raw, visible, written, anchored }) => (written.has('<') && anchored && mayHoldHiddenMarkup(raw)) ||
        (written.has('&') && mayHoldHiddenMarkup(`${raw}\n${visible.text}`)),
    'model-instruction': ({ raw, visible, written, anchored }) => (anchored && (0,model_instruction/* mayHoldModelInstruction */.YJ)(visible.text)) ||
        ((written.has('<') || written.longestBrackets > 0) && chatMark.test(raw) && (0,model_instruction/* mayHoldModelInstruction */.YJ)(raw)),
    'encoded-payload': ({ raw, anchored, written }) => (anchored ||
        written.longestToken >= 40 ||
        written.longestBrackets >= 40 ||
        (written.has('%') && percentEscapes.test(raw)) ||
        raw.includes('&#')) &&
        (0,encoded_payload/* mayHoldEncodedPayload */.rq)(raw, anchored),
    'link-with-host': ({ visible: { text, linked } }) => linked.some(({ start, end }) => address.test(text.slice(start, end))),
    'user-name-in-address': ({ raw, visible, written, read }) => (read.has('@') && holdsUserName(visible.text)) || (written.has('@') && holdsUserName(raw)),
    'front-matter': ({ raw }) => /^(?:---|\+\+\+)[ \t]*[\r\n]/.test(raw),
    'block-quotation': ({ raw, written }) => written.has('>') && /^ {0,3}>/m.test(raw),
    iban: ({ visible, read }) => read.digits >= fewest.iban && mayHoldIban(visible),
    'payment-card': ({ visible, read }) => read.digits >= fewest.card && mayHoldCard(visible),
    'identity-number': ({ visible, anchored, read }) => read.digits >= fewest.identity && mayHoldIdentityNumber(visible, anchored),
    'street-address': ({ visible, anchored, read }) => anchored && read.digits > 0 && (0,street_address.mayHoldStreetAddress)(visible.text),
    coordinates: ({ visible, anchored, read }) => anchored && read.digits > 0 && (0,street_address.mayHoldCoordinates)(visible.text),
    'copyright-notice': ({ visible, anchored }) => anchored && copyrightNotice.test(visible.text),
    'mail-address': ({ visible, read }) => read.has('@') && mayHoldMailAddress(visible)
};
/** A shape that characters beyond ASCII alone can have, in a text as written or as it may be read. */
function anyText(mayHold) {
    return ({ raw, visible, written, read }) => (written.uncommon && mayHold(raw)) || (visible.text !== raw && read.uncommon && mayHold(visible.text));
}
const space = 32;
/** Whether somewhere between two spaces an @ stands behind the beginning of an address. */
function holdsUserName(text) {
    for (let at = text.indexOf('@'); at !== -1;) {
        const end = nextSpace(text, at);
        const word = text.slice(lastSpace(text, at), end).toLowerCase();
        const before = word.slice(0, word.lastIndexOf('@'));
        if (before.includes('//') || before.includes('http:') || before.includes('https:'))
            return true;
        at = text.indexOf('@', end);
    }
    return false;
}
function nextSpace(text, from) {
    let at = from;
    while (at < text.length && text.charCodeAt(at) > space)
        at++;
    return at;
}
function lastSpace(text, from) {
    let at = from;
    while (at > 0 && text.charCodeAt(at - 1) > space)
        at--;
    return at;
}
/** The text with a space wherever markup was taken out. */
function partedAtSeams({ text, seams }) {
    let from = 0;
    const parts = seams.map((seam) => {
        const part = text.slice(from, seam);
        from = seam;
        return part;
    });
    return [...parts, text.slice(from)].join(' ');
}
/** Whether a page begins with front matter whose reader undoes escapes that Markdown does not have. */
function escapesInFrontMatter(raw) {
    const fence = /^(---|\+\+\+)[ \t]*[\r\n]/.exec(raw)?.[1];
    if (fence === undefined)
        return false;
    const end = raw.indexOf(`\n${fence}`, fence.length);
    return raw.slice(0, end === -1 ? raw.length : end).includes('\\');
}
/**
 * Prepares the search once for all texts; `tables` hold the words of these rules, or of more. What reads raw text is woken by the text
 * as it is written, or without what hides inside words; all else by the text as it may be read: by an automaton that folds case alone,
 * for literals with signs and digits, and by one that undoes disguises of letters too, for literals that are words.
 */
function createWaker(rules, tables = wakeTablesOf(rules)) {
    const ids = rules.map(({ id }) => id);
    const always = rules.filter(({ wakes }) => wakes.includes('always')).map(({ id }) => id);
    const shaped = new Map();
    for (const { id, wakes } of rules) {
        for (const wake of wakes)
            if (wake !== 'always' && 'shape' in wake)
                shaped.set(wake.shape, [...(shaped.get(wake.shape) ?? []), id]);
    }
    const names = [...ids, ...shaped.keys()];
    const search = new WordSearch(tables, names);
    const sets = new Map();
    /** The same set for the same rules: a large change has a great many sections, and few sets. */
    const shared = (woken) => {
        const key = [...woken].join(' ');
        const known = sets.get(key) ?? woken;
        sets.set(key, known);
        return known;
    };
    const wokenByTexts = (source, visible) => {
        const survey = surveyOf(source);
        // Where nothing is written as a reference, taking markup out joins what is there and brings nothing new.
        const read = visible.text !== source && source.includes('&') ? surveyOf(visible.text) : survey;
        const woken = search.wokenBy(source, survey, visible, read);
        for (const id of always)
            woken.add(id);
        for (const [shape, rulesOfShape] of shaped) {
            const anchored = woken.delete(shape);
            if (rulesOfShape.every((rule) => woken.has(rule)))
                continue;
            if (!shapes[shape]({ raw: source, visible, anchored, written: survey, read }))
                continue;
            for (const rule of rulesOfShape)
                woken.add(rule);
        }
        return shared(woken);
    };
    return {
        wokenBy(source) {
            const visible = (0,visible_text/* visibleText */.Q)(source);
            if (!visible.certain || escapesInFrontMatter(source))
                return new Set(ids);
            const woken = wokenByTexts(source, visible);
            return visible.otherwise ? shared(new Set([...woken, ...wokenByTexts(source, visible.otherwise)])) : woken;
        },
        wokenByCode: (source) => wokenByTexts(source, { text: source, linked: [], seams: [], certain: true })
    };
}
/** The automata of all tables; those for words beyond ASCII are set up when the first text asks for them. */
class WordSearch {
    #tables;
    #names;
    #numbers;
    /** By the number of a name. */
    #found;
    #common;
    #beyond;
    /** `names` are what may be woken; the tables may hold more. */
    constructor(tables, names) {
        this.#tables = tables;
        this.#names = names;
        this.#numbers = new Map(names.map((name, number) => [name, number]));
        this.#found = new Uint8Array(names.length);
        this.#common = this.#automata('common');
    }
    wokenBy(source, survey, visible, read) {
        this.#found.fill(0);
        const covered = survey.uncommon || survey.has('&') || survey.has('\\') || survey.has('<');
        const uncovered = covered ? (0,uncovered_text/* uncoveredText */.P)(source) : undefined;
        this.#each(survey.uncommon, ({ written }) => {
            written.scan(source, this.#found);
            if (uncovered)
                written.scan(uncovered.text, this.#found);
        });
        // Taking markup out joins what it parted and parts nothing but markup, so a literal without any is found in the visible text. But
        // literals may ask for a space at their ends, and markup that was taken out may have been signs after all.
        const { text, seams } = visible;
        const plain = read.uncommon ? (0,folding/* plainLetters */.If)(text) : text;
        this.#each(read.uncommon, ({ exact, folded }) => {
            exact.scan(text, this.#found);
            folded.scan(text, this.#found, seams);
        });
        if (plain !== text) {
            const parted = seams.length > 0 ? (0,folding/* plainLetters */.If)(partedAtSeams(visible)) : '';
            this.#each(true, ({ exact, folded }) => {
                exact.scan(plain, this.#found);
                folded.scan(plain, this.#found);
                folded.scan(parted, this.#found);
            });
        }
        const disguised = read.uncommon || read.signInWord || read.longestSpaced >= 3 ? (0,folding/* undisguised */.f8)(plain) : '';
        if (disguised !== '')
            this.#each(read.uncommon, ({ folded }) => folded.scan(disguised, this.#found));
        const woken = new Set();
        for (let at = this.#found.indexOf(1); at !== -1; at = this.#found.indexOf(1, at + 1))
            woken.add(this.#names[at]);
        return woken;
    }
    /** `uncommon` says whether words beyond the common ones may stand in a text. */
    #each(uncommon, scan) {
        scan(this.#common);
        if (uncommon)
            scan((this.#beyond ??= this.#automata('beyond')));
    }
    #automata(kind) {
        const known = new Map(); // many words wake the same
        const numbersOf = (names) => {
            const numbers = known.get(names) ?? names.flatMap((name) => this.#numbers.get(name) ?? []);
            known.set(names, numbers);
            return numbers;
        };
        const automaton = ({ trie, wakes }, options) => new detect_automaton/* Automaton */.zX(trie, options, wakes.map(numbersOf));
        const { written, exact, folded } = this.#tables;
        return {
            written: automaton(written[kind], asWritten),
            exact: automaton(exact[kind], asWritten),
            folded: automaton(folded[kind], asRead)
        };
    }
}

;// CONCATENATED MODULE: ./lib/engine/check.js


















async function check(input, setup) {
    const { configuration, clock, parserWorker } = setup;
    const sources = input.sources?.length ? await finderOf(input.sources) : undefined;
    const begun = clock();
    const deadline = begun + configuration.limits.time;
    const guard = new parse_guard/* ParseGuard */.p(parserWorker && { worker: parserWorker, clock, deadline });
    try {
        return await reportOn(input, setup, { guard, timeLeft: () => clock() < deadline, ...(sources ? { sources } : {}) });
    }
    finally {
        guard.close();
    }
}
/** Opens indexes, which needs code that most checks do not. */
async function finderOf(files) {
    const { openSources } = await Promise.all(/* import() */[__webpack_require__.e(8355), __webpack_require__.e(3240)]).then(__webpack_require__.bind(__webpack_require__, 23240));
    return openSources(files);
}
async function reportOn(input, setup, resources) {
    const { guard, timeLeft, sources } = resources;
    const { configuration, clock } = setup;
    const stopwatch = setup.onTiming ? new Stopwatch(clock) : undefined;
    const enter = stopwatch?.enter ?? untimed;
    const standings = standingsOf(setup);
    const images = await (0,image_selection/* imageSelection */._)(configuration, setup.rules, setup.catalogue);
    const opened = await openChanges(input, setup, images && { ...images, timeLeft });
    const changesSomething = opened.changes.some(({ base }) => base !== undefined);
    const active = activeRules(setup, standings, sources !== undefined).filter(({ entry: { meta } }) => (changesSomething || meta.wakesIn !== 'base') &&
        // A working tree one owns is governed by itself: nobody proposes anything there.
        (setup.trust === 'base' || !meta.subjects?.includes('settings')));
    const repository = createRepository(input.repository, opened.after, async () => {
        const { neighborsOf } = await __webpack_require__.e(/* import() */ 857).then(__webpack_require__.bind(__webpack_require__, 60857));
        const { default: fallback } = configuration.license;
        return neighborsOf({
            changes: opened.changes,
            provider: input.repository,
            after: opened.after,
            guard,
            ...(fallback === undefined ? {} : { fallback })
        });
    });
    const leave = enter('waking');
    const waker = timedWaker((setup.wakerFor ?? createWaker)(active.map(({ entry }) => entry.meta).filter(readsText)), enter);
    leave();
    const paths = [...opened.paths, ...(input.otherPaths ?? [])];
    const ran = await run({
        changes: opened.changes,
        settings: opened.settings,
        paths,
        ...(input.pullRequest ? { pullRequest: input.pullRequest } : {}),
        rules: active,
        waker,
        repositoryFor: ({ needs }, path) => repository.factsFor(needs ?? [], path),
        license: configuration.license,
        ...(sources ? { sources } : {}),
        timeLeft,
        guard,
        enter,
        ...(setup.assume ? { assume: setup.assume } : {}),
        ...(setup.onProgress ? { onProgress: setup.onProgress } : {})
    });
    const output = await withImages(ran, opened.images, {
        texts: ran.pages.flatMap(({ head }) => head?.text ?? []),
        paths,
        ...(input.pullRequest ? { pullRequest: input.pullRequest } : {}),
        rules: active,
        factsFor: (needs, path) => repository.factsFor(needs, path),
        license: configuration.license,
        ...(setup.assume ? { assume: setup.assume } : {}),
        enter
    });
    const { findings, waived, outOfScope, notes } = await treat(output, standings, setup, resources);
    const unparsed = output.pages.flatMap(({ change: { path }, base, head }) => [
        ...(base ? unparsedParts(path, base, 'base') : []),
        ...(head ? unparsedParts(path, head, 'head') : [])
    ]);
    const skipped = [...(input.unread ?? []), ...opened.skipped, ...output.skipped, ...unparsed];
    if (stopwatch)
        setup.onTiming?.(stopwatch.read());
    return {
        version: 1,
        tool: { name: 'goodfaith', version: setup.version },
        result: verdictOf(findings, configuration.failOn, skipped.length === 0 && output.failures.length === 0),
        failOn: configuration.failOn,
        policies: configuration.policies,
        files: {
            checked: new Set([...opened.changes, ...opened.settings.map(({ change }) => change)]).size + opened.images.length,
            ignored: opened.ignored + (input.otherPaths?.length ?? 0)
        },
        findings,
        waived,
        outOfScope,
        failures: output.failures,
        skipped,
        notes: [...(input.notes ?? []), ...opened.notes, ...notesOf(output), ...notes, ...repository.notes()]
    };
}
/** What rules say of the pictures, beside what they said of the texts. */
async function withImages(output, images, input) {
    if (images.length === 0)
        return output;
    const { candidates, failures } = await checkImages({ images, ...input });
    return {
        ...output,
        candidates: [...output.candidates, ...candidates],
        failures: [...output.failures, ...failures]
    };
}
/**
 * Versions the configuration asks for become changes, pictures what their metadata say, where `pictures` says that somebody asks;
 * what holds neither is left out, what is too large is said.
 */
async function openChanges({ files, settings: places = {} }, { configuration, takesPath, trust }, pictures) {
    const changes = [];
    const settings = [];
    const skipped = [];
    const paths = [];
    const images = [];
    const tooLarge = [];
    const after = new Map();
    let ignored = 0;
    for await (const file of files) {
        paths.push(changedPath(file));
        noteAfter(after, file);
        const format = pictures?.takes(file.path) ? kindOfImage(file) : undefined;
        if (pictures && format) {
            const opened = await openImage(file, format, pictures);
            if ('image' in opened)
                images.push(opened.image);
            else if ('tooLarge' in opened)
                tooLarge.push(opened.tooLarge);
            else
                skipped.push(opened.skipped);
            continue;
        }
        const kind = trust === 'base' ? (0,settings_files/* settingsKind */.G)(file, places) : undefined;
        const taken = takesPath(file.path) ||
            (file.previousPath !== undefined && file.head !== undefined && takesPath(file.previousPath));
        if (!taken && kind === undefined) {
            ignored++;
            continue;
        }
        const size = Math.max(file.base?.length ?? 0, file.head?.length ?? 0);
        if (size > configuration.limits.fileSize) {
            skipped.push({
                path: file.path,
                reason: `The file is larger than the limit of ${configuration.limits.fileSize} bytes.`
            });
            continue;
        }
        const change = createChange(file);
        if ('reason' in change)
            ignored++;
        else {
            if (taken)
                changes.push(change);
            if (kind !== undefined)
                settings.push({ kind, change });
        }
    }
    const notes = (0,image_selection/* tooLargeImages */.O)(tooLarge, configuration.limits.imageSize);
    return { changes, settings, paths, images, skipped, notes, ignored, after };
}
/** Notes what the change makes of a file that says how others are licensed, whether or not the configuration has it checked. */
function noteAfter(after, { path, previousPath, head }) {
    if (previousPath !== undefined && previousPath !== path && (0,license_information/* saysLicenses */.N2)(previousPath))
        after.set(previousPath, undefined);
    if (!(0,license_information/* saysLicenses */.N2)(path))
        return;
    if (head === undefined)
        after.set(path, undefined);
    else if (head.length > 0) {
        const source = (0,document_source/* decodeSource */.E)(path, head);
        if ((0,document_source/* isSource */._)(source))
            after.set(path, source.text);
    }
}
/** A rule over paths or pictures needs no text to wake it. */
function readsText({ reads }) {
    return reads !== 'paths' && reads !== 'assets';
}
function changedPath({ path, previousPath, base, head }) {
    if (head === undefined)
        return { path, status: 'deleted' };
    if (previousPath !== undefined && previousPath !== path)
        return { path, previousPath, status: 'renamed' };
    return { path, status: base === undefined ? 'added' : 'modified' };
}
/** Rules that serve a clause of a selected policy and are not switched off, under their ids. */
function standingsOf({ rules, catalogue, configuration }) {
    const standings = new Map();
    const policies = catalogue.filter(({ id }) => configuration.policies.includes(id));
    for (const { meta } of rules) {
        const chosen = configuration.rules[meta.id]?.severity;
        const [first, ...others] = policies.flatMap((policy) => policy.clauses
            .filter((clause) => clause.rules.includes(meta.id))
            .map(({ id, kind }) => ({ id, kind })));
        if (!first || chosen === 'off')
            continue;
        standings.set(meta.id, {
            clauses: [first, ...others],
            severityOf: (observed) => severityUnder(chosen, meta.severity, observed)
        });
    }
    return standings;
}
/** A chosen severity stands for the rule's own; grades below the rule's own stay below the chosen one. */
function severityUnder(chosen, own, observed) {
    if (chosen === undefined)
        return observed;
    return severityRank[observed] >= severityRank[own] || severityRank[observed] > severityRank[chosen]
        ? chosen
        : observed;
}
function activeRules(setup, standings, hasSources) {
    return setup.rules
        .map((rule) => ('open' in rule ? rule : (0,rules_rule/* entryOf */.M)(rule)))
        .filter(({ meta }) => standings.has(meta.id) && !isIdle(meta, setup, hasSources))
        .map((entry) => ({ entry, options: setup.configuration.rules[entry.meta.id]?.options ?? {} }));
}
function isIdle({ idle }, { configuration: { license }, trust }, hasSources) {
    if (idle === undefined)
        return false;
    if (idle === 'without-sources-or-proposal')
        return !hasSources && trust === 'head';
    return license.allowed.length === 0 || (idle === 'without-required-license' && license.default !== undefined);
}
/** Redacts, waives, scopes, dedupes and sorts what the rules saw. */
async function treat(output, standings, setup, { guard, timeLeft }) {
    const { configuration, clock, trust } = setup;
    const notes = [];
    const today = new Date(clock()).toISOString().slice(0, 10);
    const configured = await (0,engine_waiver/* configuredWaivers */.it)(configuration.waivers, today);
    const waivers = [...configured.waivers];
    notes.push(...configured.notes);
    for (const { change, base, head } of output.pages) {
        if (!head || !(0,waiver_comment/* mentionsWaiver */.I8)(head.text))
            continue;
        await Promise.all([head.prepare(guard), base?.prepare(guard)]);
        const inline = (0,engine_waiver/* inlineWaivers */.vN)(head, base, trust, change.path);
        waivers.push(...inline.waivers);
        notes.push(...inline.notes);
    }
    const counts = (candidate) => inScope(candidate, widerScope(candidate.rule.meta.scope, configuration.scope));
    if (configuration.privacy.consent.length > 0) {
        const { consentWaivers } = await __webpack_require__.e(/* import() */ 316).then(__webpack_require__.bind(__webpack_require__, 40316)); // with the runtime's cryptography
        const agreed = await consentWaivers(configuration.privacy, output.candidates.filter(counts), today, timeLeft);
        waivers.push(...agreed.waivers);
        notes.push(...agreed.notes);
    }
    const findings = [];
    const waived = [];
    if (output.candidates.length === 0)
        return { findings, waived, outOfScope: 0, notes };
    const { findingsOf } = await __webpack_require__.e(/* import() */ 5503).then(__webpack_require__.bind(__webpack_require__, 15503)); // with the runtime's cryptography, which a change without findings does not need
    let outOfScope = 0;
    const standingOf = (ruleId) => standings.get(ruleId); // only rules with a standing were run
    if (setup.onSecret)
        for (const secret of secretsIn(output.candidates))
            setup.onSecret(secret);
    for (const { candidate, finding } of findingsOf(output.candidates, standingOf)) {
        const waiver = (0,engine_waiver/* waiverFor */.Qd)(candidate, finding.fingerprint, waivers);
        if (!counts(candidate))
            outOfScope++;
        else if (waiver) {
            const { origin, reason, owner, expires } = waiver;
            waived.push({
                ...finding,
                waiver: { origin, reason, ...(owner ? { owner } : {}), ...(expires ? { expires } : {}) }
            });
        }
        else
            findings.push(finding);
    }
    return { findings, waived, outOfScope, notes };
}
/** The credentials that were found, each once, waived ones and those out of scope included. */
function secretsIn(candidates) {
    const secrets = candidates.flatMap((candidate) => {
        const range = candidate.rule.meta.id.startsWith('secrets/') ? (0,engine_candidate/* rangeOf */.b)(candidate) : undefined;
        return range ? candidate.document.text.slice(range.start, range.end) : [];
    });
    return new Set(secrets);
}
function notesOf({ pages }) {
    return pages.flatMap(({ change, head }) => head ? head.notes.map((message) => ({ path: change.path, message })) : []);
}

// EXTERNAL MODULE: ./lib/detect/packed-trie.js
var packed_trie = __webpack_require__(23980);
;// CONCATENATED MODULE: ./lib/engine/wake-tables.generated.js
// Generated from src/rules by scripts/generate-rule-entries.mjs; run `npm run generate` after a change there.

const names = [
    ['attribution/chain-broken'],
    ['attribution/chain-broken', 'attribution/incomplete'],
    ['attribution/chain-broken', 'attribution/incomplete', 'attribution/removed'],
    ['attribution/changes-not-stated'],
    ['attribution/changes-not-stated', 'attribution/incomplete', 'attribution/removed', 'license/ambiguous', 'license/changed', 'license/incompatible-source'],
    ['attribution/changes-not-stated', 'attribution/incomplete', 'attribution/removed', 'license/ambiguous', 'license/changed', 'license/incompatible-source', 'license/not-allowed'],
    ['attribution/changes-not-stated', 'attribution/incomplete', 'license/ambiguous', 'license/changed', 'license/incompatible-source'],
    ['attribution/endorsement'],
    ['attribution/image-credit'],
    ['attribution/removed'],
    ['attribution/removed', 'copyright-notice', 'license/not-allowed'],
    ['attribution/removed', 'license/ambiguous', 'license/incompatible-source', 'license/not-allowed'],
    ['attribution/removed', 'license/changed', 'license/incompatible-source', 'license/not-allowed'],
    ['attribution/removed', 'license/not-allowed'],
    ['attribution/removed', 'license/not-allowed', 'license/text-tampered'],
    ['attribution/stack-overflow'],
    ['coordinates', 'privacy/dossier', 'street-address'],
    ['copyright-notice'],
    ['encoded-payload'],
    ['hidden-markup'],
    ['identity-number'],
    ['license/ambiguous'],
    ['license/changed'],
    ['license/changed', 'license/incompatible-source'],
    ['license/changed', 'license/unknown-id'],
    ['license/foreign-notice'],
    ['license/incompatible-source'],
    ['license/text-tampered'],
    ['license/unknown-id'],
    ['model-instruction'],
    ['moderation/suppression-added'],
    ['privacy/bank-account'],
    ['privacy/dossier'],
    ['privacy/health-record'],
    ['privacy/phone-number'],
    ['secrets/generic'],
    ['secrets/generic', 'secrets/password'],
    ['secrets/password'],
    ['secrets/private-key'],
    ['secrets/provider-token']
];
const named = (numbers) => Array.from(Buffer.from(numbers, 'base64'), (number) => names[number] ?? []);
/** The words of all rules. */
function wakeTables() {
    return {
        written: {
            common: {
                trie: (0,packed_trie/* unpacked */.K)({
                    alphabet: 'base64tofrmchdunpixlgz_13| v2\\0(<y-kw:="\'.j895q~',
                    symbols: 'AAECCQ8OEwgVAwwaDRYLHhcEIRwkEQcqBhIrFBAvCiUiAgUSBA8HDBEPGQEOFRIkFAoDCgISFAsIEA8EAhIQCBEKBw8TAiQIChEkDxYEDRIUCAoHCgwEIwIVDSQLEAgvDwQICg8UCxsKBwQSCQgKDxwUBBMCCAQTDx8VCxEcAhAHEyIWBxADCRIYAgQSCg8CJQoPLBQLEBEDIggZBAkkCgMlBAEMEAkSAhIIBwQRCgciMAIOJA8EAgMGEAcCDhAIAhQMEgcjBxIDAggEChYMEhUSBwISCAQMAxAIEiUYHRgEDgwRBwMkCBEKKggfCQ4RBBMCBAMHEBILCBEKAw8HAgwOCRIIEQoDDBgKIiMKFwIMEAMHKhECEhEjFxcHIhAPHw8LCg4XDRIQBAoIHAoHBAoTCg4XCCQBAQMSEBQKEhEHBwoDHxMSCw8CAgcDBysCBwQIDAgDKg8iEBACDAMHDhIHFAQCAg8UDBEkARQDESMCJBIiGAgMBwoKDxAcCAIHJQsCEisQBxELFwEBEAQCBwEHCwoOAQcCBAIjFw0CJAkBIwcCEQIIARIQAgsDBAcSECMMEQMXFwMECBICDAQXFxcREBEMCREiAgEECBEKAyIQFwIWEAMXFxcXFw0HFRcBBwkHCwICBwcCCAIZFxQIBA8KDgcGKhcdEQIMEQMCFBEHAhEDCiQCCgICCAcEAgQQCQcOFCsPCwQKHBsdCA4kDwMqKgEOJAMUAQcbAgMfByQBFAIMCwQiFwokJAsDChAPHxQQDiQIAyocByMjEiQXEwISBBQEBxcPHAQHDiMIBAoIAhAXBCQEJBIUIxcKIhckEgMXEhIEFBEHIg0OBQMKDwoECBQHAwMICAoKBAMCFAIJAgwNDQEUDA0PJA8EDAwODggiHBwcBwQBHwQDIyojAxIJKg8EBAcjDCMHAwcHIxcCCgYKBBAEBwQBCgcuEQcCAgMQEgoEAgICIgoMBwoPDBEKARQEBAMCDg4cGwEkBAMjEQQNDBUIBA4kAhQgChIRDBIHAiMHJSYoKQQSJREMJicbAiIOIyMUIxABFRcDEiIMBwsKAhUMAgIEFwQSCiIKBAgjIwsOFxIKBBUIBAYMAgwECgwEGQMcAwoKBA8EARIBAg0EAQgiEg8jCgEMAggECAoYGBgqDAgYFBITAxEUDAEKECMHIyMjIwcOLAgUEA0HEiIdBQgXFxcXBxwIAwcHBwMPBBEEBwMIEgQCDxAQCgkSDxAqAggDAg0PEwoEEhUCCRErFAoRFAgbAyYmEBAOCA0IJicHIwQCJAoRIwMjDQQSDA0RCg4RCgkECAQUCgQCHAgDBAgTEiIkEyQXEhgVEgMSDBQCAgwCEwgIBwEkJBEODxUOFxcXEhMqFwEIFAIIFwcjIxQtByIjFxcKAg8wFyMEDgcXFxUjAxIcFwMEBwcDFBADAgckFBIQCxsEAQ8KCAISBxQKAygpBBsoGwoKDgQPFxUJDwoQCA4SIxcSDyIUChQSJAMRBA4HCyQSBCMEFQIXFgMHCgQHCggkIhcXBAQKIxMHEBEjBAYYCiQOCQ4CBAoRFCQEEAkSFwIUCwgRIxcBFxASEgcRIgcEAwMMKAMpDgcCBBsjFwIDCBEHBCsBFQsCFxISEAESJBIMBxIDKgEHAhAEEAIXBAgMJAcHEgERBAcCAxgZBAQjIw4RIgICBAwHDwIKAhEDAgEBEgMMAwQHDQwEBAoDBAMDJAICEgQCJSQSJQoQEAwjDBIXCB0RBwsHBwoIAwQEIyMKBwMCIgsSKxEMIgQUFAQMBwMSEgoEBwQSCgwMBAQMBAQEEhIKDxcQDAQkBwsJEgQDEiMiDgMDEhcOEh8RDQQkAwoKDgMSKg4ECgoHDAoMIiMHFw0BFBIECSMKFwgkBAcHAQQQGSIqBA4OAwgMDgcEBAoECiQNFA0iCwMSJBEXEAQDCh8TDBIQCAQHBwQHBAQXJQgEDAQKDCIiIxgvCAgQEAcHIgIIAwQiEggjAwcSCxAHIwMkKiMDEBgqBAgnCgkuDAQHDBMSEhwIFwoIBwEUDAsXEgsDBAsMASIMCAMDECIqBwMMChcIEhcLAQwDCCILAxcXDAgL',
                    children: 'AQAhACYAMwA5ADsARABJAEsAUwBhAGcAagBxAHQAdwB5AH0AhACIAIsAjwCaAKIAowCkAKYAqACsALEAsgC2ALcAuAC5ALoAvAC+AL8AwgDDAMQAxQDHAMkAywDMAM4A0ADSANMA1QDXANkA2wDdAN8A4ADhAOIA4wDlAOYA5wDqAOsA7ADtAO4A7wDwAPEA8gDzAPUA9gD3APgA+QD+AP8ACAEJAQoBDAENARABEgETARQBFgEZARsBHAEeASABIgEjASQBKQEqASsBLAEtAS8BMAExATMBNAE1ATYBNwE4AToBOwE8AT0BQQFCAUQBRAFFAUYBRwFIAUkBSgFLAUwBTQFOAU8BUQFSAVMBVAFVAVYBVwFYAVoBWwFcAV0BXwFgAWEBYwFkAWUBZgFnAWgBaQFqAWsBbAFuAW8BcAFxAXIBcwF0AXUBdgF4AXkBegF7AX0BfgF/AYEBggGFAYYBhwGHAYgBiQGKAYsBjAGNAY4BjgGQAZIBkwGUAZUBlgGXAZgBmgGcAZ0BnQGdAZ4BnwGgAaEBogGjAaQBpQGmAacBqAGpAaoBqwGsAa0BrgGvAbEBsgGzAbUBtQG2AbcBuAG5AboBuwG8Ab0BvgG/AcABwQHCAcQBxQHGAcYBxwHIAc8B0AHRAdIB0wHUAdUB1gHXAdgB2QHaAdsB3QHeAeAB4QHjAeQB5QHnAegB6gHrAewB7QHuAe8B8AHwAfEB8gH0AfUB9gH2AfcB+AH5Af0B/gEBAgQCBQIGAgcCCAIJAgoCCwIMAg0CDgIPAhACEgITAhQCFgIXAhgCGQIaAhsCHAIdAh4CHgIfAiACIQIiAiMCJAIlAiYCJwIoAikCKgIrAiwCLQIuAi4CLwIwAjECMgI1AjYCNwI4AjkCOgI7AjwCPQI+Aj8CQAJBAkICQgJDAkQCRQJGAkcCSAJIAkkCSgJLAkwCTQJOAk8CUAJRAlICUwJUAlUCVgJXAlgCWQJaAlsCWwJcAl0CXgJgAmECYgJjAmYCZwJoAmkCagJuAm8CcAJxAnICcwJ0AnUCdgJ5AnoCewJ8An0CfgJ/AoACgQKCAoMChAKEAoUChgKHAocChwKIAooCigKKAosCjAKNAo4CjgKOAo4CjwKQApECkgKSApQClQKWApcCmAKZApoCmwKcAp0CnQKdAp4CnwKgAqACoQKiAqMCpAKlAqYCpwKoAqkCqgKrAqsCrAKsAqwCrgKuAq8CrwKvAq8CsAKwArACsQKyArMCswKzArMCswKzArQCtQK2ArYCtwK4ArkCugK7ArwCvQK+Ar8CwALBAsICwwLEAsUCxgLHAsgCyQLKAssCzALMAswCzQLOAs8C0ALRAtIC0wLUAtUC1gLXAtgC2QLaAtoC2wLcAt0C3gLeAt8C4ALhAuIC4wLkAuUC5wLnAugC6QLqAusC7ALsAuwC7QLuAu8C8ALxAvIC8gLyAvIC8wLzAvQC9gL3AvgC+QL6AvsC+wL8AvwC/AL9Av0C/QL9Av4C/gL+Av8C/wL/AgADAQMCAwMDBAMFAwYDBwMKAwsDDAMSAxIDEwMUAxQDFAMVAxYDFgMXAxgDGQMaAxsDHAMdAx0DHgMfAyADIgMiAyIDIwMkAyUDJgMmAycDKAMpAyoDKwMsAywDLQMvAzADMQMyAzIDMgMzAzQDNAM1AzYDNwM4AzkDOgM7AzwDPQM+Az8DQANBA0IDQwNEA0UDRgNIA0kDSgNLA0wDTQNNA04DTwNQA1EDUgNSA1MDVANVA1YDVwNYA1kDWgNbA1wDXQNeA18DYANhA2IDYgNjA2QDZQNmA2cDaANpA2oDawNrA2wDbANtA24DbwNwA3EDcgNzA3QDdAN1A3UDdgN3A3gDeQN5A3kDegN7A3wDfQN9A34DfwOAA4EDggODA4QDhQOGA4cDiAOJA4oDiwOMA40DjgOPA5ADkQOTA5MDlAOVA5YDlwOZA5oDmwOcA50DngOfA58DoAOhA6EDoQOhA6IDowOkA6UDpgOnA6gDqQOqA6sDrAOtA64DrwOwA7EDsgOzA7QDtQO2A7cDtwO4A7gDuAO5A7sDvAO9A74DvwPBA8IDwwPDA8MDxQPGA8cDxwPHA8cDyAPJA8kDygPLA8wDzQPOA88D0APRA9ID0wPTA9MD1APVA9YD1wPYA9kD2gPbA9wD3QPeA98D3wPfA+AD4QPhA+ID4wPkA+UD5gPnA+cD6APpA+oD6wPrA+wD7QPtA+4D7wPvA/AD8QPyA/MD9AP1A/YD9wP4A/kD+gP7A/wD/AP9A/4D/gP+A/8DAAQBBAIEAwQEBAUEBgQHBAgECAQJBAoECwQMBA0EDgQPBA8EEAQRBBIEEgQTBBMEFAQUBBQEFAQUBBUEFgQXBBgEGQQaBBsEHAQdBB0EHwQgBCEEIQQhBCEEIQQiBCMEJAQlBCUEJQQlBCYEJwQoBCkEKgQrBCsELAQtBC0ELgQvBDAEMQQyBDMENAQ0BDQENQQ2BDcEOAQ5BDoEOwQ7BDwEPQQ9BD4EPwRABEEEQgRDBEQERQRGBEcESgRLBE0ETgROBE4ETgRPBFAEUQRRBFEEUgRTBFQEVQRWBFYEVwRXBFcEVwRXBFgEWQRaBFsEXARcBF8EYARgBGEEYgRjBGQEZQRmBGcEaARpBGoEawRsBG0EbQRuBG4EbwRvBHAEcgRzBHMEdAR1BHYEdwR4BHkEeQR5BHoEewR7BHwEfQR+BH4EfwSABIEEggSDBIMEgwSDBIMEgwSDBIMEgwSDBIQEhQSFBIYEhwSIBIkEiQSJBIoEiwSMBIwEjQSNBI4EjwSQBJEEkQSRBJIEkgSSBJIEkwSTBJQElASVBJYElgSXBJgEmQSaBJsEnASdBJ0EngSeBJ4EngSeBJ8EnwSgBKEEpASlBKYEpwSoBKkEqgSqBKsErAStBK4ErwSwBLEEsgSzBLUEtgS3BLsEvAS/BMAEwQTCBMIEwwTEBMUExgTHBMgEyQTKBMoEywTMBM0EzgTPBM8E0ATQBNAE0ATRBNME0wTUBNUE1gTXBNgE2ATZBNoE2gTbBNsE3ATdBN4E3gTeBN8E4ATgBOAE4QThBOME5ATlBOYE5gTnBOgE6QTqBOsE6wTsBO0E7wTwBPEE8gTyBPME8wT1BPYE9wT3BPgE+QT6BPsE/AT9BP4E/wQABQEFAgUCBQMFBAUFBQUFBgUHBQgFCQUKBQsFDAUMBQwFDQUNBQ4FDwUQBREFEgUTBRQFFQUWBRYFFgUXBRcFGAUYBRkFGgUaBRoFGwUcBR0FHQUeBR4FHwUgBSEFIQUiBSMFJAUkBSUFJQUmBScFKAUpBSoFKwUrBSwFLQUtBS4FLwUwBTAFMAUxBTIFMgUyBTMFNAU1BTYFNwU4BTkFOQU6BTsFPAU9BT0FPgU/BUAFQQVCBUMFRAVFBUUFRQVGBUcFSAVJBUoFSwVMBU0FTgVPBVAFUQVRBVIFUwVUBVUFVgVXBVgFWAVYBVgFWQVZBVoFWgVbBVsFXAVdBV4FXwVgBWEFYgViBWMFZAVkBWQFZQVmBWYFZwVnBWgFaQVqBWsFbAVsBWwFbAVsBWwFbQVtBW4FbwVwBXEFcgVzBXQFdQV2BXcFeAV5BXoFewV8BXwFfQV9BX0FfgV/BX8FgAWBBYIFgwWEBYUFhgWHBYgFiQWKBYsFiwWMBY0FjgWPBY8FkAWRBZIFkwWTBZMFlAWVBZYFlwWXBZgFmQWaBZsFnAWdBZ4FngWfBaAFoQWhBaIFowWjBaQFpQWmBacFqAWpBaoFqwWsBa0FrgWuBa4FrgWvBbAFsQWxBbIFswWzBbMFswW0BbUFtgW3BbcFuAW5BboFuwW8Bb0FvgW/BcAFwAXBBcEFwgXDBcQFxQXFBcYFxwXIBckFygXLBcwFzAXNBc4FzgXOBc8FzwXQBdEF0QXSBdMF1AXVBdYF1wXYBdkF2gXbBdsF3AXdBd4F3wXfBd8F3wXgBeEF4gXiBeMF5AXlBeYF5wXoBekF6gXqBesF7AXtBe4F7gXvBe8F8AXxBfEF8gXzBfMF8wX0BfUF9gX3BfgF+QX6BfsF/AX9Bf4F/wUABgEGAgYCBgMGBAYFBgUGBgYHBgcGCAYIBgkGCgYLBgwGDAYNBg4GDwYQBhEGEgYTBhQGFQYWBhcGGAYZBhoGGgYbBhwGHQYeBh8GHwYgBiEGIgYjBiQGJAY=',
                    failures: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAAABkAEQAEABYACgAVAAQAAAABAAUACAAZABQAGwAeAAkAHgACABkAGwAOAAcAHAAEABEAAgAZABwABwAVAB4AFgAEAAYAAgAUAAcAHgAVABQABAANABEADAAZABsABwAeABYAHgAKABEAAAACAAgADAAUAA4AHAAHAB0ABAARAAcAHgAEABsADgAAAB4AFgARABkAAwAHAB4ABAATABsAEQAGAAIABwARAAYABAAAAAgADgAVABMAAgAcABYABgAgAA0AFgAcAAkAAwAZAAAAAgARABkAHgAEAAIAHwAeAAQAAAAbAA4AHAAVAAkAIAAHAAAAEQADABQAHgAJAB8AEQABAAoAHAADABkAAgAZAAcAFgARABUAHgAWACAAAAACAAUAFAAEABEAAgAyABgApQAWAH4ABQA5AJoAAgAbAAoAGQAWAAAAFgAjAAkAPAA/AE0AHgANAAoAjAAIAKkAFgBYABkABwARACcAMgClAAcAqQAfAAAAAAAAAKwABQAKACgAJgAJABQABwBJAB4AFwAHAAAAAwAFACgAiwAGALIAEQCYABYAOQAZAA4AbQAVAG4ACQBvABYAqAAKAAUAAwCpAKoAFQAeAAkACgAAAJ8AIAAAAGMAEAACAAoAfwAJACYAFwAVAAIAawAVAAAAEAAQAK8AsAAcAAQAAAAEAA4AHgAFABAADAAZABwAEQAeAKoAEwAeABYAEQCfAIEAHgAFABAABwC0AAEAAQAJAKkAfwAbADEALgAoACYAFgAeAAkAAAAGAE8ADgCSAIoAAgCvAKAAFgAaAAIAFgCcAAcAVQA4AAkAFwApAIIAfwClALIACgAyACYABQAZABYAGwARAKgAdAAEAJQAVQAVAEoAAQAbAAkAFQAAALIAWwAZAIIAAABiAAoArwAzAB4AKQClABMABwACAIAAHwCVALIAGQAaABwAFgAoAA4AEAABAAEAHABWAAIAdwEBABYADgBBAAUAAQAmAKgAYQACAAAAEAAMAAIAWwADAAEAAAAWAAIAFQACAFEAAQAZABwAAgAOAAkAYQBTABkAHAAAAKQAFQAJABAAEAAJADsAYgDDAMAAVQCLABAAEAAQABUAHABJAAoAAwCXAFgBRQABABEARwAVAEgACQAgAH8AEAACAA0ApQAJABAAEAAQABAAEAAMABYALQAQAAEAQgADABYADgACAI8AFgAWAFgAXgACAAAAEAAbAAcAKQEpAGMABQBLARgAFwAQAAAAFQCPAAoAlwCYAAIAGwB8ABYAAgB8AAkAnwAUAAIAHgACAAIAdQAWADsAAgBqAKUAAwCvAAUAGwAaAAQADgARAJ8AfQAAAAAABwAFAEoAjgAJABcAFwABAAUAFAAJABsAAQAWAAAAsgAJAAAA/gAUAAEAMAACACcADgCcACAAEAAeAC8AngAOAAkADQEcAGAAAAAbABwABQAvAGIACQAXABMAFgAAAAAALgAvABAABgAPARkAiwAbABEAUwAQAAQAEwCLABYABQAAAGIAnACfANUAsgA5ABAArAAUABEASgAuABsAAAAQAB4AIAAQAC8AGQAJABAAGQDDAHYAGwB8ABYAIAAMAAUAAAAyAF8CJQCfAHYA6wAbABYAMgAJAAcAbQBuADMAJAAJAAIAGwAhAAMAAgAKAAwAWgABABsApAAMAAQAFACSAFYAVQDiACQBLABiAFgBEwATABMAFgCsAAEAAAARAAkAAAAXAAAACQAZAAMAFwBvAJwAywAWAAAACgAAABYAMgBeARYAAAAQAAIAMQAYAB4AEQAcABEAxAApAQEAnwAWAAAAlwBeAQIAjwAJABwAqQCRAJwAAgCPAFgAIAAxAAoAJgAxAAQA4gAoADIBAQA2AJwAOwAJAAIABQAFAH0AAAABAEoAOwAJAAAAFQA7AFoACgAIAAcAnAAFAC8AWAAbAAAAHgAZABUAVQAZAK8AAgAAAKsAHwAAAAAAAACLACcBHwAVAFUAAAAAAAAAigAgAAUAAAAAADAAAABZAQEACAAQAAkAiABYAQoAFgAOAB4AcAEIAAoAAgB+AIsAEACLAKkAHgAgAB4AEQAHAAAAVwAOAAUAEACpAJEAnAAIAG0AOwAYAFUAJAMKABEAQgEKABEAmwAJABMACQAeAB4AEQC1AFYAKwCpACsANAAMAGoAAQAHACAAGQBvAAAAjQABABABDwG5AQwCygAeAIkAiQCJABcACgAHAAAAGwAZAAYACQAVADYACgA3AR4AfwAAABYAAABXAAAAAAAmALMAAAAHABsAfwCcAYAAIwAgAAAAAAAHABAAEAAQABAArwB8AQcAbQEmAF4BEwEJAAQAYQAVABEAFgAJALkBwwARACEABAB/AH8AMQADACMAjgB/ABcAAgAHAAkAFgEMAEsABgAeADsAzwAtAKgAAwAVABoAlAANARUAMAAHAAAACQAAAAAAWQEPAgUABwAMAGIAAAAAACYAAAARAAIAFABSAHwAVwBVAQAADACcABkACgAMACgAMQAFAHwAHgADABEABwARABsAHgB2ADwAfAEHAG0BTQA1AYEAGQAgABQAgQAUABAAGQCJAAgAGQAJABkAEAEbAAIAIQDXAAIAMQEHAAcAFgA3ARQAFAAoAJ8CBAAIALMAEAAQABAAGQAGABcAEAABAEcAGwCoAGIAEABLAQAAAAAbAAAAFgAgAAAAEAAQAB4AAgAEAAAAEAAAAGYCBQBVAhAAEAAIAAAACQAZABMAmwG4ABEASwFLAQkANgC6AAkAAgAWAFsAMABrAPYADgAAAMsAKwAEAJEABwBkARkAFgAbAB4ACQAAAAAAVgAAAAAAAAAeAG4AJAGcAAQAEAAtAAMASAEeAKUAYgAFAMMAAAAQAD0ASAEgABsAHgAbAKkAtABDAeMAZgIFAFUC+AAeAhkAiwAAABEAegACABAADQAJABYA8QERABYAMQAHAEoAIAAQABAAEQBfAx4AAADxACYAKAF8AAAAEQAYAAAAHgAUALMAAwAFAAIAEQBSABUAGwAUAI0BfwCdABkAEACoABsADgB1ABUAoQEQAAEAEAA5AGABGQAmABUAIAAWAFYACQAJABABAAAJAAAAswAWALIADAIAAAAAEAB+AAkABwB8ABYAywAaADACCAAOADwAmwEZABkApQAwAqkAtACpAKQAFgC6AdUBFwABAIAAAgB/AE0AHAACABAAyAKaAAoASgAWABYAGQDJAcwBnAARAo8ACQAAAAAAEQCLAAAAAAAsACgAggCyAI8AiwAKAEsBBAACADEAqAAVAAkAjwABAAEAIwAJAAoACQCcABYADAAQAVYAVgDxAQkAVgAJADIAFAACAAIALgBWAAIAkACeABkAHwAxAKUApQCkAAAApAAZABAABwAAACgASwH4ACYAgAMeAGIACQCcAJwAAACuAp8AXgEJAH4AWAEOAMMATgGHAScAWAFhABsAMAARACcAUwBdASMAIwAeAFYAFgBWAGsA8QEQARAByAJWABABVgBWAIsALgAuAB4AKQAQABwApAC2ALQAFgAOAAMAwwA1AtUBGQAAACAAJAFtAW0BGQAQACwAGQAAABUADABhABQARgIeAB4AswAJABkAFwAzAcgC8QHxAYADEAHxARABWAEAAMQAEAAMAIsBGwAZAHYAAwCaAf0CEAAHABQADAJVAlUCAQA7AKUAAACZABcAVgCzALMACQAHAAoAHQKAA8gCyALxAcgC8QEUAJwBGwB6AiAADgBDATUAFACyAxAAHACLAAkAHgAAAAYACgAZABwAYgDuAoADgAPIAoADyAKLABAAHwA7A3YApACLAEAECgBYASAAAAAAAB0AYgAHACgBowOAA4ADWAECAOUDQwFhAFgBpgRiAAAACQAWABkADgAcABECAAAyAGwEFwAAAAEFKAEAABcAnAAHAAAAnwADAAAACgBEBRECCgCBABkANQATAGIAEACfAGIATQEBABsACgAOABAAGQAOAAkAEQBmAAoAAQAgAAoAYgAJAAkAKAEgABcAEQIJAAoAnwAQAGIAGQAQAA4AAQAKAAkAYgAgAA4ACQAQABAACgBiAA4A',
                    ends: 'PQO5AJUBiwWABOAE7gCBBA4EbQPjBOgElQTqAhkC6wIaAjMEIwKXAzgE+QNtBHcALQJFAbQFowMCBQMFRAQCA8QCGATNBfoFSAPDAJwBWAE6BeYCvwOzBIADGQNNBbYEXwG0BKsElAUPAxADwwPEA6wFEwKbBXgFtwW4Bc4FugXPBXwFAwZzAVsC6gUvAjACxQDGAJ0BngGZAXYEiwLmBXgEowGkAaUB9QP2A5oBcwRgBZECqgFFA9cE7gPZBEID4wXoA9ME6gMjBh0GmwQ7BekCNwUrBJoDlwQ4BfQEOQW6AQMEBASiAgUEBgQHBGUDCAQJBAoECwQyAjMCNAIXBjYCNwKnBDkCOgJ8BFYDfQT9A1kDWgOMBY0F3QC1AbYBKAUBBtYB1wHYAdkB2gFlBXEDiATeAXMDtwITBLkCdQN2A3cDeAO+Ar8CFAQvBecEogM0AdwFNQQ2BCECIgJcAuEFwwQkAyUDYQK9A74DpQXFBNUDGAUZBcgEKgPJBNgDaAL5BDoEqwM9Ba4DlQWWBXAFYAQaBdMFHAXNBKcFbgJvAjIDMwNyAmYE0gHRAUsCRwIUAxUDTgIWA08FUAUQBb0FUwV/BUoCCAaxAM8ENgNoBGkEagQeBesE7AT1AQ4BGgQxBY4EggMUAfYBHwQgBIYDhwOIA4kDWwDIBZEFIgQjBCQEjgOPA5AD6QUmBAUC2gJqBSgEawUKAsAEygMcA8EEVgLMA80DzgPPA1cEBAMFA/4FIAXGAYMEyAHJAawCKwUsBcsBrgLNAc4BzwHmAzcEJQI='
                }),
                wakes: named('EhISEhISEhISEhISEhISEhISEhISEhISEhISExMTExMTExMTIyMjIyMjJCQjIyUlJSUlJSUlJSUlJSUlJSUlJSUmJicnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnJw==')
            },
            beyond: {
                trie: (0,packed_trie/* unpacked */.K)({
                    alphabet: 'contraseñ',
                    symbols: 'AAECAwQFBgcICQY=',
                    children: 'AQACAAMABAAFAAYABwAIAAkACgALAAsA',
                    failures: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==',
                    ends: 'CgA='
                }),
                wakes: named('JQ==')
            }
        },
        exact: {
            common: {
                trie: (0,packed_trie/* unpacked */.K)({
                    alphabet: 'c-bya 234sndhrelikomtu1p.wgfvx0/():=\'’z,"*j',
                    symbols: 'AAEDCgsFFgwaIRQQGxEcEw0EBikqDh0PFRIYARMNEBgFBA8WEQ0VFg8YBBMUEw8FFQ4KAQUNGA8RExEFDQEFBREEERAFExgPDg0bCw0MChMOBR0RDxMmJQUFBQ8RERsZAQ8NBREPDg8CBR8UGAwLBQUOEAIYDQ4QBREFEw8YDgEMCgEnFgoLFQYbGhUVFRIUFQwdEB0PCgsGHhkFIhEVChIBFAULExUUEwULEQ4PEQ4OEwEPDAodDhUWBQUREREdCxsKKw4SAQYWEAUeFAsFDgMGFAQREQYVFRYCEAoLBQUbDQ4PFQEYFg8dDh4VEREVIwIGBQ8GEQ4KFg8GDRMRDxgOASUmBRQUFQYjKBkNFQUPFBsMERILExUGCxIFGxQPDgwGAg8GFg4GEBAGIygZBiMoGQYjKBkRFREREhUCGRIMIxEGEAsGCgQHCAkTDhALAQsOAwYbDAsVBQEMCgsPDw8QERIGDw4PDwIPBQUNARwVDxEKExEVAwsFBQUFEAoPBRUVCxgPChMODAsFFhwLBQ4RGhUWDw8GFQ4PDxgmJQ8GBRoQEA8PCgwKFgsGEQUGHBERGBMLERMbDxYREwMYDxYTCgEOFQIMARMPHA4WDhUQHBQQEAYTExUOCwQLAwUWCgoFDgwLEw8bDgYGBBkgBR0FCgEFBREGDxEFBREREhAVCxERFgsCEwoKAhgRCw4RBgYaCxUPDgUWEhQVEQsREhURCwobFQYGFAMVExUUIwYPCg8FChwdHhMCEQocBhERBgYdBRQQDwYKCgUWFQsGBg4ZFRgPBQwcHBUBGA8QDw8bEQEGJw4PBhAKHBMRBhMUDBAGFAoGBhQOCw8PEBISBh0OCw8QFBEQBgwFEAYFCwsFGQ0FHA8WFRQFDxMVBBQRGBwBGwoMGQ8GEBkQDwEQEQwPBRgRFAEQGBEUChEPHBQQCwUVFRAVERUSBRoFDxIOBhMTDRMYDiMGJCMPFQUFDxMVBBQRGBwBGwoMEB0OBgoREwYFDxMVBBQRGBwBGwoMGg8PDxgRFAURGg0VGg0VBRMKGgYQCwsFDw8VGwYUFBEnFQ8LEBYKGhUKGxEOEQ8QCwMdBR4cFhUODRMEFQsOExYRBAUPCw4MERERDg0QDA8OFg4LDw8PDgsPDwsODg8TFRAODwYRExYTEQ4ODAUPExUEFBEYHAEbCgwQEBEUHAYkBgYNDhALAwodBR4cFhUODRMPFhMEFQsOExYRBAUWDw8FExgRFBUSDBEQCwMdBR4cFhUODRMEFQsOExYRBAUPBiMGBg4LDxEVDREPDQ0RDw0RFBUGCwYTEwobDgYGEQUPEBIPEQYTBRQGEQoPChELDhAEEw8OEQ4NEQ8TFgoRDxEODh0KHB0PHQ8SEwEcBRMLGRATCgoLARMKCgEKChEOGhEQFhQREwsZDBIVBgYQCwMdBR4cFhUODRMEFQsOExYRBAUPEBALEBMTFAIMEAQTDw4RDg0RDxMWDAoKFgoRDxEODh0KHAUKHQoKCg4LDygFDBAEEw8OEQ4NEQ8TFgoRDxEODh0KHB0TBQ8TFQQUERgcARsKDAUPExUEFBEYHAEbCgwTCgoQEQ8KDg8PCg4PEBgOEwMaGgoPCgsRDgoKGw4RDRMLFBISEQsBARUVHQ4QCg8bCgoOFR0BExQODxUPDxURBg8gEhALGhUBFRQVCgoTFBUKFhYRAQEGEw8BBgsMCxkBBREZFAUPExUEFBEYHAEbCgwQBBMPDhEODREPExYKEQ8RDg4dChwdExMbExgYEwUVHQ4QCg8bCgoVBQ4VHQETFA4PFQ8KDxMKCgYVFR0OEAoPGwoKDhUdARMUDg8VDw8LEAsDHQUeHBYVDg0TBBULDhMWEQQFDxALAx0FHhwWFQ4NEwQVCw4TFhEEBQ8UFQodDgYGBg4GBgYVFhoPBgYRCxEFDA8VCg8SFgsWDxMRChUFBg8NDwQRFQ4RDw8REQ8ODw8LDxUQAREDDhMbERETGRgOBQ8YGA4FDg4BBREFDxMVBBQRGBwBGwoMCxURCgYBEwoUCxMQCwMdBR4cFhUODRMEFQsOExYRBAUPFR0OEAoPGwoKDhUdARMUDg8VDw8aGgYaEBAMEA0PBBEVDhEPDw8KEREPDg8PCw8VEBQVChoRDQ8EERUOEQ8PEREPDg8PCw8VEAYoEAQTDw4RDg0RDxMWChEPEQ4OHQocHRAEEw8OEQ4NEQ8TFgoRDxEODh0KHB0YDgUPDw0YBQsUAQ0YBQsUAQUPDRgFCxQBDRgFCxQBBQEGGhoKFQEVDxsPEQsVBRQODBQVEBgRFQ8RCwUTDA4LFAQTDwwFGRoPCxwUARUWGwQVFhsRBQ0LBRALAx0FHhwWFQ4NEwQVCw4TFhEEBQ8GEQsWFwcICRMUDw8MEAQTDw4RDg0RDxMWChEPEQ4OHQocHQ0PBBEVDhEPDxERDw4PDwsPFRAGBgsZDxARFQ8RCwoFEwwOCxQEExgOBQUTERUPEQsFEwwOCxQEEwQGFR0OEAoPGwoKDhUdARMUDg8VDw8VHQ4QCg8bCgoOFR0BExQODxUPDxUWGwYTDg0PDBYTDxMODQ8MFhMPDAYTDg0PDBYTDxMODQ8MFhMPDBULDQ0VDRELEQ4KFRADCg8FDw8LDQ4LBRAWERUYCw8MARkZGxETAQ8OAQ8VCw8GEBAEEw8OEQ4NEQ8TFgoRDxEODh0KHB0VEwoOFAwVDxUdDhAKDxsKCg4VHQETFA4PFQ8PERUPEQsFEwwOCxQEEwUPExUEFBEYHAEbCgwFDxMVBBQRGBwBGwoMEwsQEwsNDgsFEBYRFRgVFhsKCwsNDgsFEBYRFRgTBA0PBBEVDhEPDxERDw4PDwsPFRANDwQRFQ4RDw8REQ8ODw8LDxUQAQ8NChUUFhETDgwUAxAUFhETDgwUAxAMDQoVFBYREw4MFAMQFBYREw4MFAMQDBETBQUFDxMVCgsVBg8MCw4bERsQCgsPFgsbEwEBBhIUFREVBAEOERUdDhAKDxsKCg4VHQETFA4PFQ8PEwsVBRENDwQRFQ4RDw8REQ8ODw8LDxUQCw0OCwUQFhEVGBALAx0FHhwWFQ4NEwQVCw4TFhEEBQ8QCwMdBR4cFhUODRMEFQsOExYRBAUPGg8aGxEbEAoLDwEPBgobERsQCgsPFhMRFQ8RCwUTDA4LFAQTERUPEQsFEwwOCxQEExUPDQ0PCh0LCg4DERAPCh0LCg4DERAODw0NDwodCwoOAxEQDwodCwoOAxEQDhMaFRULDgsRFRYFEQ4RFQoLGw4UFQ8UExMFDxMVBBQRGBwBGwoMBREbEQ8WDA0PBBEVDhEPDxERDw4PDwsPFRAGCg4LBREVDxELBRMMDgsUBBMbERsQCgsPEAQTDw4RDg0RDxMWChEPEQ4OHQocHRAEEw8OEQ4NEQ8TFgoRDxEODh0KHB0VAgsbDhUnCwsbDhYLDQ4LBRAWERUYCw0OCwUQFhEVGBEGDw8PBQ8TDw8QDwUPEw8PEA8GDw8PBQ8TDw8QDwUPEw8PEA8LBgYVFgUVDhQLDAUTGxQRFBQQCwMdBR4cFhUODRMEFQsOExYRBAUPFRMNEwsRFQ8RCwUTDA4LFAQTBQ8TFQQUERgcARsKDBYBGQsNDgsFEBYRFRgLGw4VHQ4QCg8bCgoOFR0BExQODxUPDxUdDhAKDxsKCg4VHQETFA4PFQ8PCxsRFhYbGxEbEAoLDxsRGxAKCw8TEAYEFQsKDg8VCwoODwoQBgQVCwoODxULCg4PCgoVFQsQBAUUFRkLDwwQBBMPDhEODREPExYKEQ8RDg4dChwdEQsVCxsLDQ4LBRAWERUYEAsDHQUeHBYVDg0TBBULDhMWEQQFDwEPExsRGxAKCw8bDQ8EERUOEQ8PEREPDg8PCw8VEA0PBBEVDhEPDxERDw4PDwsPFRAPEwYUCxsOCxsOCxEQBg8FCg8FCgoREAYPBQoPBQoKExMbBhUPEwUOBRUdDhAKDxsKCg4VHQETFA4PFQ8PEwobERsQCgsPEAQTDw4RDg0RDxMWChEPEQ4OHQocHRUOCxsOERUPEQsFEwwOCxQEExEVDxELBRMMDgsUBBMeCxUUGxsdERAQEAYdERAQEAYGBgoBEQ4OEAwNDwQRFQ4RDw8REQ8ODw8LDxUQCwsLGw4VHQ4QCg8bCgoOFR0BExQODxUPDxEbGwsNDgsFEBYRFRgLDQ4LBRAWERUYFRYPDx0REw8dERMMDAsFExsPERUPEQsFEwwOCxQEEwoWGw0PBBEVDhEPDxERDw4PDwsPFRATGxEbEAoLDxsRGxAKCw8CCw4KDx0cCg8dHBMTFg4LCw0OCwUQFhEVGAsUERUPEQsFEwwOCxQEEwsLGw4LGw4DBgoPBgoPBhQMBhsRGxAKCw8WFAsNDgsFEBYRFRgKGxsQERUVFAsLGw4UDxsRGxAKCw8TCg0NDxYbFA4LGw4BFQ8PDhQPGxIGBgMOGxQaDBgbFBoMGA8WEQUTExYPFhEFExMWDw4EDgsRDBQMDgQOCxEMFAwOEAsPBQ8KEAsPBQ8KFQ4LExUOCxMFBQsFBQsRFREVCxMLEw8ODw4ODg==',
                    children: 'AQAbACEAJQAtADAANgA3ADoAPQA/AEIARQBKAE8AUgBTAFUAWABZAFoAWwBdAF4AXwBkAGcAaABrAG8AcABxAHIAcwB1AHYAdwB4AHoAfQB+AIAAgQCCAIUAhgCJAIsAjACNAI4AkACRAJIAkwCUAJYAlwCZAJoAmwCcAJ0AngCfAKAAoQCiAKQApQCmAKcAqACpAKoAqwCsAK0ArgCwALEAsgCzALQAtwC5ALoAuwC8AL0AvgC/AMMAxADFAMYAxwDIAMoAywDMAM0AzgDPANAA0QDSANIA0wDVANcA2ADZANoA2wDcAN4A3wDgAOEA4gDjAOQA5gDnAOgA6QDqAOsA7ADtAO4A7wDwAPEA8gDzAPQA9QD2APcA+AD5APoA+wD8AP0A/QD+AAABAQEDAQUBBgEHAQgBCQEJAQ0BDgEPARABEQERARIBEwEUARQBFQEWARcBGAEZARoBGwEcAR0BHgEfASABIQEiASMBJAEmAScBKQEqASsBLwEzATcBOAE5AToBOwE8AT0BPgE/AUABQQFCAUMBRAFFAUYBRwFIAUkBTAFNAU4BTwFRAVIBUwFWAVcBWAFZAVoBXAFdAV4BXwFgAWEBYgFjAWQBZQFmAWcBaAFpAWoBawFsAW0BbgFuAW8BcAFxAXIBdAF1AXYBdwF4AXkBegF7AXwBfQF+AX8BgAGBAYIBgwGEAYUBhgGHAYcBhwGHAYcBiAGJAYoBiwGMAY0BjgGPAY8BkAGRAZIBkwGUAZUBlgGXAZgBmQGaAZsBnAGdAZ8BoAGgAaEBowGkAaUBpQGlAaUBpQGlAaUBpQGlAaUBpQGlAaUBpgGnAagBqQGqAasBrAGtAa4BrwGvAbABsQGyAbMBtAG1AbUBtQG1AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHCAcIBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwHQAdIB0wHUAdUB1gHXAdgB2QHaAdsB3AHdAd4B3wHgAeEB4gHkAeUB5gHnAegB6QHqAesB7AHtAe4B7wHwAfEB8gHyAfQB9AH1AfYB9wH4AfsB/AH9Af4B/wEAAgECAgIDAgUCBgIHAggCCQIKAgsCDgIPAhACEQISAhMCFAIVAhYCFwIYAhkCGgIbAhwCHgIfAiACIQIiAiMCJAIlAiYCJwIoAikCKgIrAiwCLQItAi4CLwIwAjECMgIzAjQCNQI2AjcCOAI5AjsCPAI9Aj4CPwJAAkECQgJDAkQCRQJGAkcCSAJJAkoCSwJMAk0CTgJPAlACUQJRAlICUwJUAlUCVgJXAlgCWQJaAlsCWwJcAl0CXgJfAmACYQJiAmICYwJmAmcCaAJpAmoCawJsAm0CbgJvAnACcQJyAnMCdAJ1AnYCdwJ4AnkCegJ7AnwCfQJ+An8CgAKBAoICgwKEAoUChgKHAogCiQKKAosCjAKNAo4CjwKRApICkwKTApQClQKWApcClwKYApgCmQKZAqYCpwKoAqkCqgKrAqwCrQKuAq8CsAKxArICswK2ArcCuAK7Ar0CvgK/AsACwQLCAsMCxALFAsYCxwLIAskCygLLAssCzALNAs4CzwLQAtEC0gLTAtQC1QLWAtcC1wLaAtsC3ALdAt4C7QLtAu0C7gLuAu8C8ALxAvIC8wIAAwEDAgMDAwQDBwMIAwkDDAMPAxADEQMSAxMDFAMVAxYDFwMYAxkDGgMbAxwDHQMeAx8DIAMhAyEDIgMjAyQDJQMlAyYDJwMoAykDKwMsAy0DLgMuAy8DMgM1AzkDOgM7AzwDPgM/A0ADQQNCA0QDRQNGA0cDSANJA0oDSwNMA00DTgNPA1ADUQNSA1MDVANVA1YDVwNYA1kDWgNbA1wDXQNeA18DYANhA2IDYwNkA2UDZgNnA2gDaQNpA2oDawNsA2wDbQN6A3sDfAN9A34DfgN/A4ADgQOBA4IDgwOEA4UDiQOMA5ADlAOVA5YDmAOZA5oDmwOcA58DoAOiA6MDowOmA6cDqAOpA6oDrQOwA7QDtQO2A7cDuQO6A7sDvAO9A78DwAPBA8IDwwPEA8UDxgPHA8gDyQPKA8wDzQPOA9AD0QPSA9MD1APVA9YD1wPYA9kD2wPcA90D3gPfA+AD4QPiA+MD5APlA+YD5wPoA+kD6gPrA+sD7APtA+4D7wPwA/ED8gPzA/QD9QP2A/cD9wP4A/kD+gP8A/0D/QP+A/8DAQQCBAMEBAQFBAYEBwQIBAkECgQLBAwEDQQOBA8EEAQQBBEEEgQTBBQEFQQWBBcEGAQZBBoEGwQcBB0EHgQfBCAEIQQiBCMEJAQlBCYEJwQoBCkEKgQrBCwELQQuBDEENAQ4BDkEOgQ7BD0EPgQ/BEAEQQRDBEQERQRGBEcERwRIBEkESQRKBEsETARNBE4ETwRQBFAEUQRSBFMEUwRUBFUEVgRYBFoEWwRcBF0EXQReBF8EYQRiBGMEZARlBGYEaARpBGoEawRsBG0EbgRvBHAEcQRxBHIEcwR0BHUEdgR3BHgEeAR5BHoEewR9BH4EfgR/BIAEggSDBIQEhQSGBIcEiASJBIkElgSjBKQEpQSmBKcEqASpBKoEqwSsBK0ErgSvBLAEsQSyBLMEswS0BLUEtgS3BLgEuQS6BLsEvQS+BMAEwQTCBMIEwwTEBMUExQTFBMYExwTIBMkEygTLBMwEzQTNBM0EzgTPBNAE0QTSBNIE0wTUBNUE1gTXBNcE2ATaBNsE3ATdBN4E3wTgBOEE4gTjBOQE5QTmBOcE6ATpBOoE6wTsBO0E7gTvBPAE8QTyBPME9AT1BPYE9wT4BPkE+gT7BPwE/QT+BP8EAQUCBQMFBAUFBQYFBwUIBRUFFgUXBRgFGQUaBRsFGwUcBR0FHgUgBSEFIQUiBSMFJQUmBScFKAUpBSoFKwUsBS0FLgUvBTAFMQUyBTMFMwUzBTQFNQU2BTcFOAU4BTkFOgU7BTwFPQU+BT4FPgU/BT8FQAVCBUMFRAVFBUYFRwVIBUkFSQVKBUoFSgVKBUsFTAVNBU4FTwVPBU8FUAVRBVIFUwVUBVQFVQVWBVcFWAVZBVkFWgVcBV0FXgVfBWAFYQViBWMFZAVnBWoFbgVvBXAFcQVzBXQFdQV2BXcFeQV6BX0FgAWEBYUFhgWHBYkFigWLBYwFjQWPBZAFkQWSBZMFkwWUBZUFlgWXBZgFmQWaBZsFnAWcBZ0FngWfBaAFoQWiBaMFpAWlBaYFpwWoBakFqgWrBasFrAWtBa4FrwWwBbEFsgWzBbQFtQW2BbcFuAW5BboFuwW8Bb0FvgW/BcAFwAXBBcIFwwXEBcUFxgXHBcgFyQXKBcoFywXMBcwFzQXOBc8F0AXRBdIF0wXUBdUF1gXXBdgF2QXaBdsF3AXdBd4F3wXgBeEF7gXvBe8F8AXxBfIF8gXzBfQF9QX2BfcF+AX5BfwF/wUDBgQGBQYGBggGCQYKBgsGDAYOBg8GDwYQBhEGEgYTBhQGFAYVBhYGFwYYBhkGGQYaBhwGHQYeBh8GIAYhBiIGIwYkBiUGJgYnBigGKQYqBisGLAYtBi4GLwYwBjEGMgYzBjQGNQY2BjYGNwY4BjkGOgY7BjwGPQY+Bj8GPwZABkEGQgZDBkQGRQZGBkcGSAZJBkoGSwZMBk0GTgZOBk8GUAZRBlIGUwZUBlUGVgZXBlgGWgZbBlwGXQZeBl8GYAZgBmEGYgZjBmUGZgZmBmcGaAZqBmsGbAZtBm4GbwZwBnEGcgZzBnQGdQZ2BnYGdwZ4BnkGewZ8BnwGfQZ+BoAGgQaCBoMGhAaFBoYGhwaIBokGigaLBpEGlwaYBpkGnwalBqYGpganBqcGqAapBqoGqwasBq0GrgavBrAGsQayBrMGswa0BrUGtga3BrgGuQa6BroGuwa8BrwGvQa9Br4GvwbABsAGwQbBBsEGwgbDBsQGxAbFBsYGxgbHBsgGyQbKBssGzAbNBs4GzwbQBtEG0gbTBtQG1QbWBtYG1wbYBtkG2gbbBtwG3QbeBt8G4gblBukG6gbrBuwG7gbvBvAG8QbyBvQG9Qb2BvcG+Ab5Bv0G/gb/Bv8GAAcBBwIHAwcEBwUHBgcHBwgHCAcJBwoHCwcNBw4HDgcPBxAHEgcTBxQHFQcWBxcHGAcZBxoHGwccBx0HHgcfByAHIQchByIHIwckByUHJgcnBygHKQcqBysHLActBy4HLwcvBy8HMAcxBzIHMgczBzQHNQc1BzYHNgc2BzcHNwc4BzkHOgc6BzsHPAc8Bz0HPgc/B0AHQQdCB0MHRAdFB0UHRgdHB0gHSAdJB0kHSQdKB0sHTAdMB00HTgdOB08HUAdRB1IHUwdTB1QHVQdWB1cHWAdYB1kHWgdbB1wHXQddB14HYAdhB2IHYwdkB2UHZgdnB2cHaAdpB2oHawdsB2wHbQduB28HcAdxB3EHcgd0B3UHdgd3B3gHeQd6B3sHfAd9B34Hfgd/B4AHgweEB4UHhgeHB4gHiweMB40HjgePB5AHkQeSB5UHlgeXB5gHmQeaB50HngefB6AHoQeiB6MHpAelB6YHpwenB6gHqQeqB6sHrAetB64HrgevB7AHsAexB7IHswe0B7UHtge3B7gHuQe6B7sHvAe9B70Hvge+B74HvwfAB8EHwgfDB8QHxQfGB8cHxwfIB8gHyQfKB8sHywfMB80HzgfPB9AH0QfSB9MH1AfVB9YH1wfYB9gH2QfaB9sH3QfeB94H3wfgB+IH4wfkB+UH5gfnB+gH6QfqB+sH7AfsB+wH7AfsB+0H7QfuB+8H8AfwB/EH8gfzB/QH9Qf1B/YH9wf4B/kH+gf6B/sH/Qf+B/8HAAgBCAIIAwgECAUIBQgGCAcICAgICAkICQgJCAoICwgMCAwIDQgOCA4IDwgQCBEIHggrCCwILQguCC8IMAgxCDIIMwg0CDQINQg2CDcINwg4CDgIOAg5CDoIOwg8CD0IPgg/CEAIQQhCCEMIRAhFCEYIRghHCEcIRwhICEkISghLCEwITQhOCE8IUAhRCFIIUwhTCFQIVQhWCFcIWAhZCFoIWwhcCF0IXghfCGAIYQhiCGMIZAhlCGYIZghnCGgIaQhqCGsIbAhtCG4IbwhwCHAIcQhyCHUIdwh4CHkIegh7CHwIfQh+CIAIgQiCCIMIhAiFCIYIhwiICIsIjQiOCI8IkAiRCJIIkwiUCJYIlwiYCJkImgibCJwInQieCJ8IoAihCKIIowikCKUIpginCKgIqQipCKoIqwirCKwIrQitCK4IrwiwCLAIsQiyCLIIswi0CLQItQi2CLcIuAi5CLoIuwi8CL0Ivgi/CL8IwAjBCMEIwgjDCMQIxQjFCMUIxgjHCMgIyQjKCMoIywjMCM0IzgjPCM8I0AjSCNMI1AjVCNYI1wjYCNkI2gjbCNwI3QjdCN4I3gjeCN8I4AjhCOII4wjkCOUI5gjnCOcI6AjpCOoI6wjsCO0I7gjvCPAI8QjyCPMI9Aj1CPYI9wj4CPkI+Qj6CPoI+gj7CP4IAQkFCQYJBwkICQoJCwkMCQ0JDgkQCREJFAkXCRsJHAkdCR4JIAkhCSIJIwkkCSYJJwkoCSkJKQkqCSsJLAksCS0JLgkuCS8JMAkwCTEJMQkyCTMJNAk1CTYJNwk3CTgJOQk5CToJOwk7CTwJPQk+CT8JPwlACUEJQglCCUMJQwlDCUQJRQlGCUYJRwlICUgJSQlKCUsJTAlMCU0JTglPCU8JUAlQCVAJUQlSCVMJUwlUCVUJVQlWCVcJWAlZCVkJWglbCVwJXQleCV8JYAlhCWIJYwlkCWUJZglnCWgJaQlqCWsJbAltCW4JbwlwCXEJcglzCXQJdQl2CXcJeAl5CXoJewl8CX0Jfgl/CYAJgQmCCYMJhAmFCYYJhwmICYkJigmLCYwJjQmOCY8JkAmRCZIJkwmUCZUJlQmWCZYJlgmWCZcJmAmZCZoJmwmcCZ0JngmrCawJrAmtCa4JrwmvCbAJsQmyCbMJtAm1CbYJtwm4CbkJugm7CbsJvAm9Cb4JvwnACcEJwgnDCcQJxQnGCccJyAnJCcoJywnLCcwJzQnOCc4JzwnPCc8J0AnRCdIJ0gnTCdQJ1AnVCdYJ1wnYCdkJ2QnaCdsJ2wncCd0J3QneCd8J4AnhCeIJ4wnkCeQJ5QnmCecJ6QnqCeoJ6wnsCe4J7wnwCfEJ8gnzCfQJ9Qn2CfcJ+An5CfoJ+gn7CfwJ/Qn/CQAKAAoBCgIKBAoFCgYKBwoICgkKCgoKCgsKDAoMCg0KDQoNCg0KDgoPChAKEAoRChIKEgoTChMKEwoTChQKFQoVChYKFwoYChkKGgobChwKHQoeCh4KHwofCh8KIAohCiIKIwokCiUKJgonCigKKAopCikKKQoqCisKLAotCi4KLgovCjAKMQoyCjMKNAo1CjUKNQo2CjcKOAo5CjoKOwo8CjwKPQo+Cj8KQApACkEKQgpDCkQKRQpGCkcKRwpHCkgKSQpKCksKTApNCk4KTgpPClAKUApRClIKUwpUClUKVgpXClgKWQpaCloKWwpbClwKXQpdCl0KXgpfCl8KXwpgCmEKZApnCmsKbAptCm4KcApxCnIKcwp0CnYKdwp4CnkKegp7CnsKfAp8Cn0KfQp+Cn8KgAqACoEKgQqBCoIKgwqECoQKhQqGCoYKhwqICokKlgqWCpcKmAqZCpoKmwqcCp0KngqfCqAKoQqhCqIKogqiCqMKowqkCqQKpAqkCqUKpgqmCqcKqAqpCqoKqwqrCqwKrQquCq8KsAqwCrEKswq0CrUKtgq3CrgKuQq6CroKuwq8Cr0Kvgq/Cr8KwArBCsIKwwrECsQKxQrHCsgKyQrKCssKzArNCs4KzgrPCtAK0ArQCtEK0grTCtQK1ArUCtQK1QrWCtYK1wrYCtgK2QraCtoK2wrcCt0K3QreCt8K3wrgCuEK4QriCuMK5ArlCuYK5grnCucK6ArpCuoK6wrrCuwK7ArtCu4K7wrwCvEK8grzCvQK9Ar1CvUK9gr3CvgK+Qr5CvoK+gr7CvwK/Qr+Cv8KAAsBCwILAgsDCwQLBQsGCwcLCAsICwkLCgsKCwsLDAsMCwwLDQsOCw8LEAsRCxILEgsTCxQLFQsXCxgLGAsZCxoLHAsdCx4LHwsgCyELIgsjCyQLJQsmCycLKAspCyoLKwssCy0LLgsvCy8LMAswCzALMQs0CzcLOws8Cz0LPgtAC0ELQgtDC0QLRgtHC0gLSQtKC0sLTAtMC00LTgtOC08LUAtQC1ELUgtSC1ILUwtUC1ULVgtXC1gLWQtaC1sLWwtcC10LXgtfC2ALYQtiC2MLZAtlC2YLZwtoC2kLagtrC2wLbQtuC24LbwtwC3ELcgtzC3QLdQt2C3cLeAt5C3kLegt7C3wLfAt8C30LfQt9C30Lfgt/C38LgAuAC4ALgAuBC4ILgwuEC4ULhguHC4gLiQuJC4kLiguLC4wLjAuMC40LjguPC5ALkQuSC5MLkwuTC5QLlQuWC5YLlguXC5cLmAuZC5oLmgubC5wLnQudC54LnwugC6ELoQuiC6MLpAulC6YLpgunC6gLqQuqC6sLqwusC64LrwuwC7ELsguzC7QLtQu2C7YLtgu2C7cLuAu5C7kLugu7C7sLvAu9C70Lvgu/C8ALwQvCC8MLxAvEC8ULxgvHC8kLygvKC8sLzAvOC88L0AvRC9IL0wvUC9UL1QvWC9YL1wvXC9cL1wvYC9kL2QvaC9oL2wvcC90L3QveC94L3gvfC+AL4QvhC+IL4wvjC+QL5QvmC+cL5wvoC+kL6gvqC+sL6wvrC+wL7QvuC+4L7wvwC/AL8QvyC/ML9Av1C/YL9wv4C/gL+Av5C/kL+Qv5C/oL+wv8C/wL/Qv9C/0L/gv+C/8LAAwBDAIMAgwDDAMMAwwEDAQMBQwGDAcMCAwJDAoMCwwMDA0MDQwODA8MEAwRDBIMEwwUDBUMFgwXDBcMGAwZDBoMGwwcDB0MHgwfDCAMIQwiDCMMIwwkDCQMJAwkDCUMJgwmDCcMKAwpDCoMKwwrDCwMLQwuDC8MMAwwDDEMMww0DDUMNgw3DDgMOQw6DDsMPAw9DD0MPQw+DD8MQAxBDEIMQwxEDEUMRQxGDEYMRgxHDEgMSQxKDEsMTAxNDE4MTwxPDFAMUAxQDFEMUgxSDFMMVAxUDFQMVQxWDFcMVwxXDFgMWQxaDFsMWwxbDFwMXQxeDF8MYAxhDGEMYgxiDGMMZAxkDGUMZgxnDGcMaAxoDGgMaQxqDGsMawxsDG0MbQxuDG8McAxxDHIMcwxzDHMMdAx1DHYMdwx4DHkMegx7DHwMfAx9DH4MfwyADIEMggyDDIQMhQyGDIcMhwyHDIgMiQyJDIoMiwyLDIwMjQyNDI4MjwyQDJAMkQySDJIMkwyUDJQMlQyWDJcMmAyZDJoMmwycDJ0MngyfDKAMoQyiDKMMpAylDKUMpQymDKcMqAypDKoMqwysDK0MrQyuDK4MrgyvDLAMsQyxDLIMsgyzDLQMtQy1DLYMtgy2DLcMuAy5DLkMugy7DLsMvAy9DL4Mvwy/DMAMwAzADMAMwQzCDMIMwwzDDMMMwwzEDMUMxgzHDMcMxwzIDMkMygzKDMsMzAzNDM0MzQzODM8M0AzRDNIM0gzTDNQM1AzVDNYM1gzXDNgM2QzaDNsM3AzdDN4M3wzgDOEM4QziDOIM4gzjDOQM5QzlDOUM5gzmDOYM5wzoDOgM6AzpDOkM6QzqDOsM6wzsDOwM7QztDO0M7QzuDO8M8AzxDPIM8wzzDPQM9Qz1DPYM9wz3DPgM+Az4DPgM+Qz6DPsM/Az9DP4M/wz/DP8MAA0BDQENAg0CDQINAg0DDQQNBQ0GDQcNCA0JDQoNCg0LDQsNDA0MDQwNDQ0NDQ4NDw0PDRANEQ0RDRENFg0bDRwNHA0eDSANIQ0iDSMNJQ0nDSgNKQ0qDSsNLA0tDS8NMA0xDTINMw00DTUNNw04DTkNOg07DTsNOw08DTwNPQ0+DT8NQA1BDUENQg1CDUMNRA1FDUYNRw1HDUgNSQ1KDUoNSw1LDUwNTQ1ODU4NTw1QDVENUQ1SDVMNVA1UDVUNVg1XDVcNWA1ZDVkNWg1bDVwNXQ1eDV8NYA1hDWINYg1jDWMNYw1jDQ==',
                    failures: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAPABAACwAaAAUAEQAXAAYADQAQABgABgAXABoAEQAPAAoADwAXAAUAGAAVAAMAAQAFABAAGgAXAA0ADwANAAUAEAABAAUABQANABEADQALAAUADwAaABcAFQAQAAwABAAQAAcAAwAPABUABQAWAA0AFwAPAAAAAAAFAAUABQAXAA0ADQAMAAAAAQAXABAABQANABcAFQAXAAAAIAAAAAoAGgAHAAQABQBEABUACwAAABoAEAAVAAsABQBTAGMADwBhADYAFQABAAcAAwABAAAABgADAAQAGAASAF4ACAAwABgAGAAZACwAGAAHABYACwAWABcATgAEABIAAAAAAAUAAAANADAATgAZAAEACgBEAAQADwAYAAoADwAFAAQADQAVADcADQAVABUADwAzABcATQBOABYAFQAYAAYABQAFAA0ADQANABYABABeAAMAAAAVABkAAQASAAYACwAFAAAACgAEAAUAFQACABIACgARAA0AOAASABgAMAAGAAAAQwADAAQABQAFAAwAEAAxABcAMAAzABoAyABnABYAFQAAACYADQANABgAAAAAABIAWABHABIADQAVAAMABgAXABIAEAAPAF0AFwAaAK8AAQAAAAAAWAAKAAoAMAASAAAAAAAAAGIAJgAFABcACgAMAAcAQAAZAAQALQAYABIABAAZAAUADAAKABcAFQAHABIAAABbABIABgAVABIACwALABIAAAAAAAAAEgAAAAAAAAASAAAAAAAAAF0AGAANAA0AGQAYAAAAAAAZAAcAAAANABIACwAEABIAAwAhAAAAAAAAAA8AFQALAEsAAQAEABUAAgASAAwABwAEABgABQABAAcAMgAEAEcAVABbAAsADQAZABIAFwDPABcAWwAAAHwABQAFAGIAAQAOADAAFwANAAMADwBcACYAAgAEAFgABQAFAAUACwADAFsAIAAYABgABAAaABcAAwAPABUABwAEAD8ABgAOAEsALwAVAA0ACAAYAAYAFwBHABIAGAAVADcAFwAaAAAAAAAXABIAWAAIAEMAQwAXAGEATgBNAAMABgAEABIAZAAFABIADgBCAA0AGgArAAQAXAAPAAwAFwAGAFwADwACAEYANwAGAA8AAwABABUAuAAAAAcAAQAPAGUADgAVAAYAFQAYAAsADgAKAAsACwASABwATwCMABUASwAqAAQAAgB6ACMAAwAyADQAMQAHAAQADwAoAMEAMQASABIAEQAAAAAABQBSAAUAAwABAAUAUQCrABIAWwBcAAUABQA6AA0AGQALABgABAANAFwABgAEAAAADwADAAMAAAAaAA0ABAAxADoAEgASAAgABAAmAK0AFQAFAAYAGQDMADAADQAEAA0AGQAYAA0ABAADAEoAGAASABIACgACABgADwCmAAoAAAASABcAAwBhAAUAAwAOAFIAAABPAAAAXAADAA4AEgBCAA0AEgASABYAWABrAAsAYQASAAMAgQAvACMA5AAEABIAEgAxAAAAGAAaABcABQAHAA4ADgAYAAEAGgCzAAsAKAAXAAwADQABABIAAAAVABcAEgALAE4ADgAPAEIAEgAtAAoATQALABIACgADABIAEgAKABUASwAuAFsACwAZABkAEgAWABUAGgFbAAsACgBkAEQBEgBNAC8ACwASAGMASwAEAC8AAABJAFgADgAXACMAGAAKAFgAFwAPABgAEQAKAA0AGgAOAAEADAADAAcAAAAoABIACwAAAAsAswABAAsADQBNACgAUQAaAA0ACgChAAsAGgANAAoAAwANABcADgDSAEMABABYACYA7AALABgAYgEYABkAWAAIAGMAZwAZADEAEgBPAE8AYgAcABoAIAEAABIAAAAAAEcAGAAgAFgAFwAPABgAEQAKAA0AGgAOAAEADAADAAcACwAWABUAEgADAA0ADwASAFgAFwAPABgAEQAKAA0AGgAOAAEADAADAAcACAAXAK0AFwAaAA0ACgA/AA0ACAAQABgACAAQABgAPwAPAAMAigASAEMABAAEAFgAFwBbAJMBwQASAAoAzACxAQAAiwAXAAQACwAGADIACAAYADIADAANABUADQAXAAsABAACABYABQAAAA4ABgAYABUAYgBVAEEAGABLABUATwAGAA0AKgAFADcABAB+AAcAQgANAEIAIAEdAEMATQCtAH4ABgAVAEsAFwAQARcAFQBLABcAKABLABUAUAAXAA8AGAALABUAagESAA0ADwAGAA8AOgAxAM8ABwBYABcADwAYABEACgANABoADgABAAwAAwAHAAsACwBTAGsADgASAAAAEgASAGIAMQALAAQAAgAyABYABQAAAA4ABgAYABUAYgAPAGEABgBVAEEAGABLABUATwAGAA0AKgAFACcANwAXAEQADwAaAA0ACgAmABkABwANAAsABAACABYABQAAAA4ABgAYABUAYgBVAEEAGABLABUATwAGAA0AKgAFADcAEgAAABIAEgAVAEsAFwANABgAPABTAFQAYgA8AFMAVABiAA0ACgAmAPUABAASAC0ALQAyAAwAFQASABIAOQFYABcARAEfAhcA9gASAC0ARAAKABIAOgADAEcATgBcAEsAFQBDABEADwAXADEADQAVAGIAXABUAA8AuQADAKsAWwBcALAAFQAWAIEADgCUAC4A6QA3ABkADwChAA4AbwAPABoBAAALAA8AAwADAIoBAQAPAAMAAwB/AAMAAwBcABUACAANAEMABgDSAQ0ADwAEAAAABwAZAI0AEgASAAsABAACABYABQAAAA4ABgAYABUAYgBVAEEAGABLABUATwAGAA0AKgAFADcAQwBDAEsACwAPAA8ACgAAAAcAQwARAA8AFwAxAA0AFQBiAFwAVAAPAAYABwADAAMAuQADAKsAWwBcALAAFQAWAIEADgAFAAMAlAADADIAAwAVAEsAFwAAAAUATQBDABEADwAXADEADQAVAGIAXABUAA8AuQADAKsAWwBcALAAFQAWAIEADgCUAA8AWAAXAA8AGAARAAoADQAaAA4AAQAMAAMABwBYABcADwAYABEACgANABoADgABAAwAAwAHAA8AAwADAAsADQBUALUAtwBUAFQAtQC3AFQACwAaABUALQACAAgACAADAEcAAwAEAA0AFQCnATIADAAVALEBEAB0AQQACgAZABkADQAEAAEAAQAYABgAUgAVAAsATgBUAEoAAwADACcBGAG/AAEADwAKABUAFwDsABcA/wAYAF0AEgBlAAAAGQALAAQACACTAQEAGAAKACYAAwDyARwACgAmAAMABgAnAA0AAQABABIADwAXAAEAQAJLAE0ABAAAAAEABQBkAF8ACgBYABcADwAYABEACgANABoADgABAAwAAwAHAEMAEQAPABcAMQANABUAYgBcAFQADwC5AAMAqwBbAFwAsAAVABYAgQAOAJQADwAPAAwADwAaABoADwAFABgAUgAVAAsATgBUAEoAAwADABgABQAnARgBvwABAA8ACgAVABcA7AAXADIA/wAPAAMAAwASADAAGABSABUACwBOAFQASgADAAMAJwEYAb8AAQAPAAoAFQAXAOwAFwD/AAQACwAEAAIAFgAFAAAADgAGABgAFQBiAFUAQQAYAEsAFQBPAAYADQAqAAUANwALAAQAAgAWAAUAAAAOAAYAGAAVAGIAVQBBABgASwAVAE8ABgANACoABQA3AAoAJgADABYAtwAiASUBEgC3ACIBJQESABgABgAIACIAEgASAA0ABAANAC8ATQBbABQCAwBHAB8CBgDcAQYAFwAPAGQATgAYACAAEgBhAGIAswARAEIAJgC3AA0AKAAoAJEBNwEXABUAFwBbAAQAagEYAH0BAQANAAIAZgAPAAwAOgD9ARwAXwAaABUABQBeAmwAGgAVAAUAFQAVAAEAIAANAFgAFwAPABgAEQAKAA0AGgAOAAEADAADAAcABAAYALkCAwASAAEAHAAyAMwABAAPAAsABAACABYABQAAAA4ABgAYABUAYgBVAEEAGABLABUATwAGAA0AKgAFADcAGABSABUACwBOAFQASgADAAMAJwEYAb8AAQAPAAoAFQAXAOwAFwD/AAgACAASAAgACwALAAcACwBiALMAEQBCACYAtwANACgAKABhADIAkQE3ARcAFQAXAFsABABqARgAfQEKACYAAwAIAA0AYgCzABEAQgAmALcADQAoACgAkQE3ARcAFQAXAFsABABqARgAfQESAAAAQwARAA8AFwAxAA0AFQBiAFwAVAAPALkAAwCrAFsAXACwABUAFgCBAA4AlABDABEADwAXADEADQAVAGIAXABUAA8AuQADAKsAWwBcALAAFQAWAIEADgCUABoAFQAFABcAJAEQABoAWAAEAAoAAQAQABoAWAAEAAoAAQBYACQBEAAaAFgABAAKAAEAEAAaAFgABAAKAAEAWAABABIACAAIAE4AGAABAIsArQDBAHwADQAEABgASgIKABUABwDMACYAcgAaAFMAGAAXAA0ASwD7AQ8ABwAVAMAA0gERAOYBFwBNAAUAAAAIAEcASwBqAmsAxgAYAAYADADTABgABgAMAFwABQAdAAQABQALAAQAAgAWAAUAAAAOAAYAGAAVAGIAVQBBABgASwAVAE8ABgANACoABQA3ABIADQBYAycAAAAAAAAAAAAcAGsAFwAuAAcAQwARAA8AFwAxAA0AFQBiAFwAVAAPALkAAwCrAFsAXACwABUAFgCBAA4AlABiALMAEQBCACYAtwANACgAKACRATcBFwAVABcAWwAEAGoBGAB9ARIAEgAEAAAANwBDAFMAGAAXAA0ASwADAPsBDwAHABUAwADSAREA5gEaABUABQA7AA8AUwAYABcADQBLAPsBDwAHABUAwADSAREA5gERABIAGABSABUACwBOAFQASgADAAMAJwEYAb8AAQAPAAoAFQAXAOwAFwD/ABgAUgAVAAsATgBUAEoAAwADACcBGAG/AAEADwAKABUAFwDsABcA/wAYAAYADAASAA8AFQAQAGcABwAGAA8AFwAPABUAEABnAAcABgAPABcABwASAA8AFQAQAGcABwAGAA8AFwAPABUAEABnAAcABgAPABcABwAYAAQAPAA8ACYAHQD2ABoBOQEVAE4AGADFAgIAAwAXAHoAFwBnAEsAYgAVAEsALwBoAgYAOAA4AVMCBACtAAcAAQAAAAAADADwAhwAAQBHAE0BAQBHABgABABUABIACwBDABEADwAXADEADQAVAGIAXABUAA8AuQADAKsAWwBcALAAFQAWAIEADgCUABgADwAZBBUAawAHABgANwAYAFIAFQALAE4AVABKAAMAAwAnARgBvwABAA8ACgAVABcA7AAXAP8AUwAYABcADQBLAPsBDwAHABUAwADSAREA5gFYABcADwAYABEACgANABoADgABAAwAAwAHAFgAFwAPABgAEQAKAA0AGgAOAAEADAADAAcALQAEAAsADwBLAGIAFQBLAC8AaAIGADgAOAFTAhgABgAMADIABABLAGIAFQBLAC8AaAIGADgAOAFTAlUAEQBiALMAEQBCACYAtwANACgAKACRATcBFwAVABcAWwAEAGoBGAB9AWIAswARAEIAJgC3AA0AKAAoAJEBNwEXABUAFwBbAAQAagEYAH0BAQBHABAAAwAYAAoABgBcAA8AzwAHAAoAAgALAAoABgBcAA8AzwAHAAoAAgALAAcAEAADABgACgAGAFwADwDPAAcACgACAAsACgAGAFwADwDPAAcACgACAAsABwANAC0AmwCbAHoAVAB0AZMBpwEEACYAZAMiAAcABADPAAwAUwAMAAsAAwBLAM0CBgAaAQwAHAABAAEAEgCnA2sAGAC2ARgAEQABALcADQAYAFIAFQALAE4AVABKAAMAAwAnARgBvwABAA8ACgAVABcA7AAXAP8ADwAEAPMEBQA4AGIAswARAEIAJgC3AA0AKAAoAJEBNwEXABUAFwBbAAQAagEYAH0BSwBiABUASwAvAGgCBgA4ADgBUwILAAQAAgAWAAUAAAAOAAYAGAAVAGIAVQBBABgASwAVAE8ABgANACoABQA3AAsABAACABYABQAAAA4ABgAYABUAYgBVAEEAGABLABUATwAGAA0AKgAFADcACAAuAAgADABTAAwACwADAEsAzQIBAEcAEgADAAwAUwAMAAsAAwBLAM0CuQBVAFMAGAAXAA0ASwD7AQ8ABwAVAMAA0gERAOYBUwAYABcADQBLAPsBDwAHABUAwADSAREA5gEYAFQAJQBiABcAAwAWAAQARwEVAAIAJABDABcAAwAWAAQARwEVAAIAJABDABUAVAAlAGIAFwADABYABABHARUAAgAkAEMAFwADABYABABHARUAAgAkAEMAFQAPAAgACAEIAQQAtwDcAf0BFAIGAHoAJQQVADgAGABHAUsADABrAwoAkwFHAGsAHAAcAFgAFwAPABgAEQAKAA0AGgAOAAEADAADAAcAcAQNACQCDQAXAAYATQBiALMAEQBCACYAtwANACgAKACRATcBFwAVABcAWwAEAGoBGAB9ARIAAwDaBQQABQBTABgAFwANAEsA+wEPAAcAFQDAANIBEQDmAQwAUwAMAAsAAwBLAM0CQwARAA8AFwAxAA0AFQBiAFwAVAAPALkAAwCrAFsAXACwABUAFgCBAA4AlABDABEADwAXADEADQAVAGIAXABUAA8AuQADAKsAWwBcALAAFQAWAIEADgCUABgAAABLAAwAawMYAAAABABLAAwAawO5AEsAYgAVAEsALwBoAgYAOAA4AVMCSwBiABUASwAvAGgCBgA4ADgBUwINABIAVABUACgABQAuALQBWwAiAHcAKAAFAC4AtAFbACIAdwBbABIAVABUACgABQAuALQBWwAiAHcAKAAFAC4AtAFbACIAdwBbAAQAEgASABgABgBKAhgAgQIKAAQAAAUFALQBDAAKAP0BawBrAAsABAACABYABQAAAA4ABgAYABUAYgBVAEEAGABLABUATwAGAA0AKgAFADcATgUPAJICDwAEAFMAGAAXAA0ASwD7AQ8ABwAVAMAA0gERAOYBWAAXAA8AGAARAAoADQAaAA4AAQAMAAMABwDYBgEAAABLAGIAFQBLAC8AaAIGADgAOAFTAksADABrAxgAUgAVAAsATgBUAEoAAwADACcBGAG/AAEADwAKABUAFwDsABcA/wAYAFIAFQALAE4AVABKAAMAAwAnARgBvwABAA8ACgAVABcA7AAXAP8ABAAMAA0ABgAGAAwADABTAAwACwADAEsAzQIMAFMADAALAAMASwDNAg8ACwASABEAMAAiAsIAFQAXADAAIgLCABUAFwDCAAsAEgARADAAIgLCABUAFwAwACICwgAVABcAwgADABgAGAAEAMUCEQAFAAoAGAAAACICFwBNAEMAEQAPABcAMQANABUAYgBcAFQADwC5AAMAqwBbAFwAsAAVABYAgQAOAJQARAYEACgDBAAMAEsAYgAVAEsALwBoAgYAOAA4AVMCCwAEAAIAFgAFAAAADgAGABgAFQBiAFUAQQAYAEsAFQBPAAYADQAqAAUANwDLBxcADwAMAFMADAALAAMASwDNAgwAYgCzABEAQgAmALcADQAoACgAkQE3ARcAFQAXAFsABABqARgAfQFiALMAEQBCACYAtwANACgAKACRATcBFwAVABcAWwAEAGoBGAB9AS4ADwASAAoASwAMAGsDSwAMAGsDBABCAAsAEgBhAJACAwBhAJACAwADAEIACwASAGEAkAIDAGEAkAIDAAMADwAPAAwAEgAwABcADwCQAhUABQAYAFIAFQALAE4AVABKAAMAAwAnARgBvwABAA8ACgAVABcA7AAXAP8AQwcDAAwAUwAMAAsAAwBLAM0CQwARAA8AFwAxAA0AFQBiAFwAVAAPALkAAwCrAFsAXACwABUAFgCBAA4AlADACBUASwAMAGsDUwAYABcADQBLAPsBDwAHABUAwADSAREA5gFTABgAFwANAEsA+wEPAAcAFQDAANIBEQDmAQAABAAYAAoADAAMABYAQgALAAsACwASABYAQgALAAsACwASABIAEgADAAEADQAVABUACwAHAGIAswARAEIAJgC3AA0AKAAoAJEBNwEXABUAFwBbAAQAagEYAH0BPQgEAEsADABrAxgAUgAVAAsATgBUAEoAAwADACcBGAG/AAEADwAKABUAFwDsABcA/wCuCQwADABLAGIAFQBLAC8AaAIGADgAOAFTAksAYgAVAEsALwBoAgYAOAA4AVMCGAAGABcAFwAWAEIADwAXABYAQgAPAAcABwAEACAADwAMADcAUwAYABcADQBLAPsBDwAHABUAwADSAREA5gE0CQYADABiALMAEQBCACYAtwANACgAKACRATcBFwAVABcAWwAEAGoBGAB9AXoKDABTAAwACwADAEsAzQIMAFMADAALAAMASwDNAgAABAAVAAMAFwAWAA4AAwAXABYADgA5ADkABgAxAAQASwBiABUASwAvAGgCBgA4ADgBUwIRCgoAUwAYABcADQBLAPsBDwAHABUAwADSAREA5gElC0sADABrA0sADABrAwIAEgADABcAEgADABcAEgAKAAcAEgAMAFMADAALAAMASwDNAtIKCgBLAGIAFQBLAC8AaAIGADgAOAFTAgMADAAMAAsADQAYABgACgAEAEsADABrA3sLFwAMAFMADAALAAMASwDNAg8ATgBiAGIAFwAGAAwA9gsVAEsADABrAwEAJgBUAFQAFQAKAFMMDAAZABIAEgACAJcMDAAKAAgABwAaAAwACgAIAAcAGgAiAAYADQA/AA8ADwAGAGcABgANAD8ADwAPAAYAZwAVABEAFQAEAA0ABwAKAAcAzwARABUABAANAAcACgAHAM8ACwBLADcAPwA3AEcBCwBLADcAPwA3AEcBGAAVAAQAtAEYABUABAC0AWMABQAiAmMABQAiAg0AMAANADAASwAPAEsADwAuABUALgAVABUAFQA=',
                    ends: 'SAFJAUoBSwFZAVoBWwHkBNEH+Qb6BvsG/AY7DGEMmwnuB30D7AfhBGgAagDdANwAmgmcAF8KYArRBr0I/gYKCicGKAbXAtoC1wUoAyQLgAPZAgwNTQROBC0GjANWBD4FlQNTBDMGMgYwBl0ELgk5BiwGMQgNCjoHLAk0CC0JNwg8BjwHPQcOCs8KKgkCBwMH4Aj/BQsH+QcFBggH5gjlCOMIDgdOC+oI3wibCtcL0glMC54KTQuhCu0I1AnVCdgLPAxKC3IEcwRHBrADewRYBbYDeARNBkwGSgZ+BDkJUQZGBkAIEwpMBzcJQwg4CUYIVAZOB08HFArTCjUJWgZbBkwIagVjBlwHcAVgBlIIUQhPCGYG2ApWCEsIGAp9C0YJ1gobCtcKHgpZCEgJSQl+C/cL1ArxA/IDuQU1A/oD1gQ7A/cDvwW+BbwF/QOyCMMFuAW3B5YJxAawCLoHsQi9B8YFxgbHBpcJXAquCBUFFgUaBzQEHgUYBjoEGwUgBx8HHQchBdsJJAcZB/MIpAoMCNkJ9gjaCfkIJwcOCA8IpQpRC9cJcAZxBl8IgAV5BnAHhgV2BmUIZAhiCHwG3wppCF4IIgqAC1MJ3QolCt4KKApsCFUJVgmBC/gL2wrSB9MHtAnlBtsHzgjrBtgHugm5CbcJ3ge7C74JswkpCyQMhAq5CywLugsvC8EJhgqHCiUMcgy3C94J3wlUCwEJ5wmvCgcJ5AlaC1kLVwvqCYsMXgtTCz8MwAzhC4kMQgyKDEUMYQvjC+QLwQzkDIcM9An1CWcLFwn9CcMKHQn6CW0LbAtqCwAKkgxxC2YLSQzDDO4LkAxMDJEMTwx0C/AL8QvEDOUMjgwMCw0LEAxnChULqgttChILFgwVDBMMGAvUDBoMDwynDO0MawzSDKoM0wytDB0MbQxuDO4M/gzQDL4Lvwt1DDcLxwsvDD0LxAt7DHoMeAzKC/UMfwx0DNsMAg25DPMM3gz0DOEMggy7DLwMAw0LDfEM7QJkAmUCNgdpBFoEawRnAjUGiANIBWoEZwRbBPwE1wZ7B9MGOQicBf8KJQuCCyML9AvMB3EIyQcyCZ4Fhgk8CRUK1APGCeMM7wcnCcoCKwEJAS8BMwEsAQoBMAE0AS0BCwExATUBLgEMATIBNgGiAC0IkwmzBVIKqwYHC60HKgKXAiwCpgC/AfYBJQKLARUBzgJdApgMxwzIDJwMygzLDKAMoQwFDVwJZQlyCXsJhguJC5ALkwuIC4sLkguVCzAKNwpCCkkK6QruCvcK/ArqCu8K+Ar9CmQJbQl6CYMJLgo1CkAKRwr8C/0LAgwDDCsNMw0tDTUNSQ1NDTsNQQ0/DUUNUQ1UDWENYg1eDWANpgSwBIkGwATBCK8JSAtQAuMBTgOwAhANlwwADQgNkgC2BbMHnwsKDAMLqwXiA+YDJgG2BvAD5wOoA7AH9QUMDLMGcQSxCY4CYgxMBM4MKg2JAlkKiQGRCQAFQQHwAC4CwQPuAdUC'
                }),
                wakes: named('BgYGBgYGBgYGBgYGBggICAgICAgNDA0NDQoPDw8PDw8VFRgYGBEZHBweHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0dHR0gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAhIRQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUIiIiIiIi')
            },
            beyond: {
                trie: (0,packed_trie/* unpacked */.K)({
                    alphabet: 'publié à\'orgne©игноруйзабдь忽略无视無視忘れ무시s’atcãdmfhköøčíתעודזה身份证分證주민등록번호เลขประจำตัวชานốế',
                    symbols: 'AAEPEBccHiAiJCYqDS8uCzU7QEYtAhEYHR8hIyUnCQYoBgIOMgo2PD5BRysDEhkoKCoLLC0NLCw3PT9CSAcEExUBAQIpDQIGMCYNOENJJgUUGgEBCysGBAsFDgY1REpUBhAbDg4FCgcoCgQEBwdFSwcHFAQEKQcsBzEmMzlMKQgVBAQGLA4uDSkNNDpNLwcWDg4HDgcFKAICJjdOAgQHByYHBSYpDS0ENU9VCQ4OCiosKgUNLQpQCg0NKgUOKAoCDkkLBwcFLA0EDSYLSgULCygoKShLDAYGBCwFBFEFKCgOKyxSDQQECihRDgUFLFMpKQYG',
                    children: 'AQAVABYAFgAXABgAGQAaABsAHAAdACAAIgAjACQAJQAmACcAKQAqACsALAAtAC4ALwAvAC8ALwAvAC8AMAAxADIAMwA0ADUANgA3ADgAOQA6ADsAPAA9AD4APwBAAEEAQgBDAEQARgBHAEgASQBKAEsATABMAEwATQBOAE8AUABRAFIAUwBUAFUAVgBXAFgAWQBaAFsAXABdAF4AXwBgAGEAYgBjAGQAZQBmAGcAaABpAGoAawBsAG0AbgBvAHAAcQByAHMAcwB0AHUAdgB3AHgAeAB5AHoAewB8AH0AfQB+AH8AgACBAIIAgwCEAIUAhgCIAIkAigCLAIwAjQCOAI8AkACRAJIAkwCUAJUAlgCXAJgAmQCaAJsAnACdAJ4AngCfAKAAoQCiAKMApAClAKYApwCoAKkAqgCrAKwArQCuAK8AsACxALIAswC0ALUAtgC2ALcAtwC4ALkAugC7ALwAvQC+AL8AwADBAMEAwgDDAMQAxQDGAMcAyADJAMoAywDMAM0AzgDPANAA0QDSANMA0wDUANQA1ADVANYA1wDYANkA2gDbANwA3QDeAN8A4ADhAOIA4wDjAOQA5QDmAOcA5wDoAOkA6gDrAOwA7QDtAO4A7wDvAPAA8QDxAPEA8gDzAPMA8wA=',
                    failures: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAALAA8AAAAUAAwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAEAAQAAAAAADAAAAAAAAAAKAAwAAAAAAAAACgAAAAAAAAABAAEADwAAAAAAAAAPAAAAAAAAABAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAJQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAoAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA4ADAAAAAwAAAAAAAAADQAAAAAAAAAAAAAAAAAAAAAAAAAAACIACgAAAAAAAAAAAAAAAAAKAAAAAAAKAAAADAA0AAAAEAAAAAAAAAAAAAAAAAALAAAACwAAAAwAFAAAAAAAAAAMAAwACwAAAAAAIAAAACIAAAAAAA8AAAAAAAAAAAAMAAAADAAKAA8AAAAAAA8ADwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
                    ends: '6gACAI8AYgAYABkAGgAbABwA8QDyAOcA4ADIANsAygDLALUAqAA5ADoAbgDuAKoAaADtAA=='
                }),
                wakes: named('AQodHR0dHR0dICAUFBQUFBQUFBQUFBQUFBQ=')
            }
        },
        folded: {
            common: {
                trie: (0,packed_trie/* unpacked */.K)({
                    alphabet: 'adpte frombywlhsnvkuxcgzqj',
                    symbols: 'AAEKAg4DBwgFFgQNEA8LEhkJERQXEwYCBhELBxQEAxYXCBIOCQEFFA4FDgEICRARBwoUBBYYCQkBDw4UBQgJCA4UBQ4SFREICQgGCwUBCAEJDwEPDggPCREWAxMFAQUJAQ4IEAUOFAgHEQIJAREDCAcRBQgUAxQBFhALCA4NDwMSAgoXBAcTDBEFAQkDBhcOCBcXEAQICAUBEwgEAQYCAwgQBAgQAREBFgYWBhIQBAEQEAUJBRcIAggECRYLCAkIEQQFCBcFCgMEFhIOEQkFBBYDBAIOEQMSCggUBQsMCAETCgEFEA4EDgEJFAsEDggJAgUBCAQBCAgaEAIJAggBAgkFDg4GAgsRAgYEChYKAgQQAg8CFAsRAQUOAhYLAhEPAQEPAw0OFgUBDgUJBRQOEgURCBABDwkBBQkOBQEUCAEOBRAOCQUJBQEOEQkOAQUIDgkUBQUUDwgJDgkBERIICQkPFwMEAwkBBQoOBQUYCQ4JARYRAQ4IDhYOBg4OFxMNFAEJBAMBAwUXBAUREREJBAEEBQQEDgoSEwQJDhQGEBQRDggUDgkOBRcOCAUIBQEIEQkBAhYEDgwFDgQIAQIMBBECBAUBEQYGFg8ECggIFAgQEQkDBREVBBIFCBQJCQEFDhEEEAUEDhcWCwUOFgUCFgYOBRAPCQUFAwEFDgEFFgMQCQkEAQ4IDAUOEgwFCQEBFwEGEQkIARAUEBEBDwQOEQUOBBcGDgYLBQEPCg4GChAFEggGAQsIEQ4MBAEIDBIOCAoVBgsQEAQBAQgFExECERIIBgwRAQ4QCA4FFAYJERQWCREBFBEQEwQBBAgCAwECDg4UCAsSCA8JAgEOBw4PFg4SFwgOCgYRCBQBCA4CBQ4IDhAYBgUDDggJFBYQDgUFBgUGEQIECAQVCQ4LCBEKEAEIEgwRAQgRBQkIFAUFBQUIEQgWBQQEDg4QFAkJEQITCQ4PCQUFBQQEFgIFERAWDgsLDw0CBAECBQEOCQUFDg4FCAkIBQ8KFhESAQIICA4ECxAPDg8EEBQGFAYEBQkWCgYOBgYNCgQRCA4TDQIDBAQUBA4CFg4BDhEXEBEGAQgEBhAIARAOBggEEQEEEwUGCAYGBQIODgEEEgYODgQQFgUWEA4GDAYFBgUXDgYBEAUGDgYFDgEXBgUWBgQREA4FBAIXEQUWCBEGBQYGBQEOBAoFEAQBAQQXBQUXDhQFBQUNBQsXDgEWBQERAREFAwgQBgMICA4IBgYQEQEHBQkXCQIPDBEGCAEGDxARAgkRAgkGBQUFBgIRDgEJBQUQAQUJAhYOAwIQChALERARAg4BBhAFDgQHDhYOGAQGBgkBAxEGFBEOAQYFBQQQCQ8MDAUEBQEJAQkCCA4JAhEBDwoOCAEJBRAFEQ4GAQUFBQoBDhEBEQgBEBETCQ8RDwIGBgYGBQEGBgYQDwYWDgIFDwYLEQYGBhcPBA4FDwYFFgURCAUGBA8RBhEGAQ8HAwoWEQUOAgQXBgMQAQ8HAwoWEQUOAgQXBgUEBBAGAQ8EEQUFCQ8GDgUOFg8JCA4GEQwDEAQGGAYLFgYGEQULBA8PBAUGBgYIBg8GBQIGEwYTEwEGERECBAIFCQkFAgYDEA4FDg4GEBgEAgIGDhYODwUWEQUCBAIKFxEJBQ8UBQkRBAEBBQ4HBwYFBAYLEAIIBQcGCAYOBwUCAg4FCQ4BBgcBDhYDAQYCCRQEEAIWEQIFGAIRBQQEBAUGBQUREA4EBhcRBA4QEg4BDgQEDgkFAgcGBg4WDg0EBQ4BEQIGBg8IBgYOAgEJBQQCEREGAQUOAQUSDhECEBEIFwcJEAIICA4QFgQOFAkGBQUOBA4FFwUOBRQPBA8EDw8GCgEUBAwCBg8PEQUYBhEOBgEPDwEODwYOBQ8GAQUQAQQWBgUGDxAEBgEGCQkBAgMJDg8FCBAJBQUBFAoDDhEPBQ0JBAIDCQ4PBQgQCQUFARQKAw4RDwUOEA8FBg8EDgUPFxEGEQ4FBgMWDg4FFBIQCQkQCAEFEQUTDwQFAQ8ECwIEBQ4GDgUPAggUDgYRDgUPBAgGEAYFEQ4JFAkUBg4JAQgRBhEJBAQJAgQCAQEODgYOBQ4FBAIBBBEGDgkBBgQIEgkDFQIIBhERAgQCBQgIBw4LFAYLBgcBBAQIBgkJFgIJEQcWFhQUAwcGBxYFDwkBDgICDgYFAgUGBQYCCRECDgUJBw8EBQEMBQUEAg4GBQIJBgYBCAICCRABBhATDgUGAQcJBQsXBAYRBhcHDgwGDggSFw4FCgUOAw8CFwYGChQOBgYRDwoIEA4GEAMOBQ8OBQ8OBQ4FDwEWAwUGAREOBQQXEAYPAQIGDgUOBQQRBQEKCAURDggWDhQIBxAPEAQFDw8HCxQNAggBFAoBEQkIDgwLAg4ICgEGAQEFEQkQAQgBFAoBEQkIDgwLAg4ICgEGAQEFERAFBgYPDgUFAQoIBQYEBgEREAgPCQoICAUEBxAOCQoQAQoBDgUPDw4IDgUPBQYGDxYPBAoIBQYFAxAPAQIIDgUPAw8JFgkRCQYECgYKBwsNCQYGBAYCBAcBBhEGBQYUBAkJCxYCCgYQBgIEAQ4QBxIGBgcBBA4IAgMOAQsFBAEJDggJCQgJAQQUCgUECBABCQcGCgUGERYIDw8KCwUIBwUCBQYGCgUGAQcGBgICAgcIBgYQAhEIBBUGFgIFDgkBCQIGCQERAgEOCQUFCAYQFgoBDgUTAgcRCAQCCQgUBwIUBggMBgMHFgUHEQUCBQ4UERELBBEDDRcFBgYGCQQFBgoIBQoQCAUKCAoIDgUGCQYQDAEKCAYGBg4OBQoFEBAICggGBggEBgYKAQYBAQwBBQEUBQ8PBgUFBAUEBggFCBAFBBcREBIWDg4GBgsOFwYICQ8OBAUIEAUEFxEQEhYODgYGCw4XBggJBggIDg4FCggGAgYGCg8EBgsEBgkOBQYGBgYQBgYGBRAHAwQGBgYKEAgFDgYFCggFDwcSFw8OBg4FDwYGCgMQBgYJCgUBChAIBQgOBRQBERINEw8LBQgMDhECAgYSAQkEEgcEEhAOEREMBRcFDhQGBxIJAQ4LCwUIBQICCAQGEAQBAQQEAQgGCQQKCgkREAkRAQgPCQUTCggJAREUBQkFBQ4BCQgCBgICAg4CFAoIDgcGBQYIBgELBgUJBBYJBgIJBgYRBRQCBgYFAQIKAwsGDwkRDAUIAgkGBggBEQgOEgkGEAEGDhAOFA4CERQJAQUOBgUBBggCAQIBAQYJCAEGBgoGBgYOCgYGBgYKCAUUDwQEBgoGBg4QEQEUCggFERYGBgYGBQYTEwYKDgMRBg4EFg4GBQUCBgwGDxANBRAEBQYGBQUJAQ8FFgUGEQEKEQQUEAQFBgYFBQkBDwUWBQYRAQoNDwQSBREKCAYGAQgBAQYOBQ8OEQUIEREIBA0GARAOCwIGDg4GBgYGChEIDwcGBgYKDg4OBQ4FEQQKCAUNDQYJFAENDwQKBREDBgYGDgoOEAgEEQYFBhEFBQgJBAYFCQEFCQESCQ4GDgkBCAYBCQURBQoRBREICAUGBgkJBgUJBQkJDgkFBQQRBQUQEBARCgYFEQIEBQoCBQkIDhARCggREAgKCQYHBgUFBQYRBQkQCAcHCQ4UDAcKCQoLBhECAgYFFAICBgEJAQsBAgwGCQYKBwsJERcJBAEKAw0WAgELFAgJAQURAhcKBgoIEQgRAQEBDgEOFgQGEgQNDQYODggGFBQGBhERDgUPBhAFFBQPDhQJBA4GBgYEAQ4OAQEGERETBQcMBgwOBAQOBgwFAgYODg8QBgoGDggGEQQOBgEICQMFBA4QBgoGDggGEQQOBgEICQMFDw4FDwUWEAYGAgICBQYGAQoIBQIUCQ8OBgQEDwkBBQ0GBQ8OBgUFAwgQDgMIEA4GAgUODhEOCwEPAQ8GEREQBAoIAgUGBgoPDw0QDgQPDgUPBQYEDA4DDgMIBhEGBgYGDwQIDQkICAYKDwkCDg4JEQIJEREJEgERERAKBQQRAgUJCAICEQoJDQoJBwIRBQICAhAFDwUHAhAFBQYRCg4RBQIEDwUKBwgHEQsCEQoGCQgICgoQCAoJDAcGBQUCBQkFCQIECBABEQ4GEAoLCAwNBAYKERQJCAgFAwwBAwQHDgIXDgsFBhcQBBYDDAYMBgkJDwUGDw8NEREGAwMJCQYEEAgFBgYDAxEFCgYGBgEBDhEHBw4OCQkRBgUGBgwGEBIOBhAFAhECBQYFAwMBBQEEBhAODAYGEgYFAwMBBQEEBhAODAYFEAgFEAkUCQkIEBISBgYGCgYKBg4WAQYFDggGEg8SDggIDQEGBgEFFAkHAQUUCQcDCAYWEAUUAgUGBQYFAQICDgYGBgYQAQEGAQEPDgQGBRAIBQYOBhEPEQ8GBA8BAxEPAQMRDQ4FDxAPDQYGBgcUEQ4RCgkUBQURCQQFEAoQBQUQBwkRBgUCBQYGBgIOFggGCAgHBhcFAQUCCAkIBAwFBAMKCQkDCQkRCAkODgUUDgEBBRAXBxYEDgkFEgsQDgUSBRAJEREFBgYJBhAJDAYRBhEUBg4FEA8EAQEPCwsOBgYHBwgGBgYOBgYGBgsSBAQEBgUFBgYNDQkGBgYFEg4FEAUCBQgRBggOBgQODhAGBRAFEQYIDgYEDg4QBggGBgYGCAgNDQUFDg4SAQEGCxEGAhEREBIFAQ4RBQQOEAwXBwgFDBcHCAUBBQkEBgoGERIOEg4GBgYEDwQEBgYBBAQBBBAPBAgGBgYOBAsJCwkOAwYJAg8UCQIPFA8QCAUOAQYEAwYREBEEEAkIBQ4IBhICBgISBwQGAwQJCQ4IBw4IBAIJCgkJCA4FCgoOChEQCQcEBAIFBQ4PCREKAgkOBAQBBQEFCAUXCBEPBhQGAQ4BDhEPEAgGDgUPBAQBCQkRBwcGBgUDAwgKBQ4GBgwGBhERBgYNEAUSCAUQBgYFBA4GCAkQBAgOBgQOBggJEAQFDwMBEQoWDwMBEQoWAQ4CAREREAYQEA4GBgEFAggUFwQOCAQQBQYPBAYGCAUMBgYIBQwGDBcICQsFDgYOBhIPBAYOBQ8GDg4GBgYEDgYOBQ8FDwMBEQoWDwMBEQoWAQMMCREJEREPEAoICQoKCAkKBQYGDhYEDQ8FCQQQCAkTDgUGEgYFCAUJBg4KEQEJCBEOCgoQCAUQCgkFBgIQFgEOAQYREAUFBA4IAgQIBgUOBQ8RERcRFwQOBQYGDhAIBQYGBBUVCwkJAQ8PBgEIEAYODg0PDQ8GBhAFEggFDwQGBhEOEQYGBgUGEQ4RBgYGCQgPBQIUCQUJCA8FAhQJBQIEBhARBgYGDg4QEhIGCAYFCgYGEAwGDgYBBg8PBQgGDwoFCAYPCgYIAggFBxAQDg4FDw8ECggFBQUODAwGEhAIBQYJCA8FAhQJBQkIDwUCFAkFAgYGFQUVBQsJFgUFEQsFBRELCAICCA8GDwEIBxIRBhYIEgUSCAkVEQ0JDgoJAQkKAgYCCQYBEQUIBw8CEQUJBQYFBg4QCA4FBAIPAg8GEAgHBwQGBg4MDAYGBgkICA4JCQMOBg4XFw8JDwkNBgYFEggOBQ8PEAQEEAYGBBAGDxAEChQOCQgICgsOChQOCQgICgsOCAYGFgQEDg4OEgYQBQ4EDgQBAgYBBAYFDgQGBQ4FBhAMCA4ODhAKCAUOBQ8GBgoQEAUJCQwFBgYODxAEChQOCQgICgsOChQOCQgICgsOCAYGBgYJEQEGEAUFBhAFBQUJCQYFBAERCgUGCQUQBQgFEAoEDhEKDhEOBgIGEQkEFxEMCAUCAwIJAgkFBgYQCAYGBAYEBgYBAQYICQkMFQYGAhERDwYEDw8BDQENDxAFEhAIBQUPDxAEEAQFDw8FEBIREAULDgYFEBIREAULDgYFBQYGBBAQDgUIBA8QBgIIEgYOEAYOEAQGBgYWBAQOBgYKCggFBgkJEBQUCQYIBQ8PBRASERAFCw4GBRASERAFCw4GBRUFEQEGBggBBgYIBggIAggJBAYOAgkHEQ4IEAgOBgQKBgQNAQcRDgUGBgkCBREGBwYBAQYGEQYRBgcTBxMKCgYUFAkGBQUBBQUJBQQEBAYEBgEGEAUGBg4GBQUGBgYGBgUFBgUBBQkQBQUGBQEFCRAFBRAGBg4OEAYGBg4GCAUOBgUGBQYOBgYEBgYGChERCQYGFAYGBQUGBQEFCRAFBQYFAQUJEAUFEAYGBhACBgIGDxAEBgYJBAYGEAcQCRAOEAkHDwUOBQEICQcHCgILAgIREQ4OAQ4BDg4OBgYUEhICBgYRBgYGBgwGDAQGBggOBgwOBgwGBAYRBggGBgQGEQYIBgYRDgQEDhEWBRARCAgOAQYGBgYRBAQGDgYMBgQGEQYIBgYEBhEGCAYGBggIBQ8PCAUCBA4FEQ4JDhEIERYCCAkRCAkMCAgUFBcXCgIKAgwMBAQGBQUGBQwJDAkGBhIOBhIOBgUBBgUBBgkUAgYGBBcJEAUXAQEECAYPDwQSDgYFAQYFAQYJBQUGBQUGEQkJCQYJEQkGCQQFBgEKCQgFBQoKDw8OEA4QBgYPDwQICAYJFAkUDAUSDgUSDgYOBg4HCgYGBgoFBgYLCwYMDg4PBRIOBg4GDgcQEA4GDBQGBhEJEQYRCQoFEQQRCgoQEAsLBAQMBgwGDg4PDAwUBhQGCRAFEhAFEgYGBgsWDgYODgYREQ4QBRIGBgYGBhIOBgoCBgcGCQYHBhAJBBAGBgUFBgYGBhERDgQGBAYGBwYHFAYQBQYQBQQFCREFBRMTEQYQBQQFEg4FCQcJBwkFBQYICBMTEQ8PBAUEBQYGBgYGDwgKFwYGBgYTBgYPEAUSCAYIBwcKFgYGBgYTDg4PDg8OBAUGDgYGBQYQBQYJCQYREQ4GDgYPBhEGBgYKAxcXEREOFwoNAgMXFwoNAgMMBgYTExEUDgEJCRQFBhQOAQkJFAUGBhMMCBEOAgoCCAwIEQ4CCgIIBgYOBhEFAQUQBg4GEQUBBRAGBAgRBgkGBAgRBgkBAQYRAQEGEQ4EBg4EBhEJEQkFCAUICAYIBgYG',
                    children: 'AQAXACQAKQAuADcAPgBCAEQASABOAFIAVgBcAF4AZABmAGcAawBtAHAAdgB3AIoAjACNAJAAkgCTAJUAlgCZAJoAmwCcAJ0AngCfAKAAoQCiAKMApQCmAKcAqACpAKoArgCvALAAsQCyALQAtQC2ALgAugC7ALwAvQC+AL8AwgDDAMUAxgDMAM0AzwDSANQA1QDbANwA3QDeAN8A3wDgAOEA4gDkAOUA5gDnAOgA6gDtAO4A7wDxAPIA9AD1APcA+AD6APsA/AD9AP4AAAECAQMBBAEGAQcBCwEMAREBEgETARQBFQEXARgBGQEaARsBHwEhASgBKwEvATUBOQE+AUMBRgFLAVABVAFZAVwBXwFgAWIBYwFlAWYBZwFoAWkBagFrAWwBbQFuAW8BcAFxAXIBcwF0AXUBdQF2AXcBeAF4AXkBegF7AXwBfQF+AX8BgAGBAYIBgwGFAYYBhwGIAYkBigGLAYwBjQGOAY8BkAGQAZIBkwGUAZUBlgGXAZgBmQGaAZsBngGfAaABoQGiAaQBpQGmAacBqAGpAaoBqwGtAa4BsAGxAbIBswG2AbgBuQG6AbsBvAG+Ab8BvwHAAcMBxAHFAcYBxwHIAckBygHLAc0BzwHSAdIB0wHUAdUB1gHXAdgB2QHaAdoB2wHcAd0B3gHhAeEB4gHiAeQB5AHlAeYB5wHoAekB6gHrAewB7QHuAfAB8gH0AfUB9gH3AfgB+QH6AfsB/AH8Af0B/gEAAgECAQICAgQCBgIHAggCCQIKAgwCDgIPAhACEQISAhMCFAIWAhgCGQIeAh8CIAIiAiQCJQImAicCKAIqAiwCLQIuAi8CMgI1AjcCOAI5AjsCPAI9Aj4CPwJAAkECRQJGAkgCSQJKAksCTAJOAk8CUAJSAlMCVAJVAlgCWQJbAlwCXQJfAmACYQJiAmMCZAJlAmYCZwJoAmkCagJrAmwCbQJuAm8CcAJxAnICcwJ0AnUCdgJ3AngCeQJ6AnsCfAJ9An8CgAKBAoICgwKEAoQChQKGAogCiQKKAosCjAKNAo4CkAKRApICkwKTApQClAKWApcCmAKZApoCmwKdAp4CnwKhAqICogKjAqQCpQKmAqcCqAKpAqsCrAKtAq8CsAKxArICswK0ArUCtgK3ArgCuQK6ArsCvAK9Ar4CvwLAAsECwwLEAsUCxgLHAsgCyALJAsoCzALNAs4CzwLQAtEC0gLTAtQC1QLWAtcC2ALZAtoC2gLbAtsC3ALdAt4C3gLfAuAC4QLiAuMC5ALkAuYC6ALpAukC6gLrAuwC7QLuAu8C8ALxAvIC8gLzAvQC9QL2AvcC+AL5AvoC+wL8Av0C/gL/AgADAQMBAwIDAwMEAwUDBgMHAwgDCgMLAwwDDQMOAxADEQMSAxMDFAMVAxYDFwMYAxkDGgMbAx4DHwMgAyEDIgMjAyQDJgMnAygDKQMqAysDLAMtAy4DMAMyAzYDNwM4AzkDOgM7AzwDPQM+Az8DQANBA0MDRANFA0YDRwNIA0kDSwNMA00DTgNPA1ADUQNSA1MDVANVA1YDVwNYA1kDWwNcA10DXgNfA2ADYQNiA2MDZANmA2cDaANpA2oDawNsA20DbgNvA3ADcQNyA3MDdAN1A3YDdwN4A3kDegN7A34DgAOCA4MDhAOFA4YDhwOIA4kDigOLA4wDjQOOA48DkAORA5IDkwOUA5QDlQOVA5YDmAOZA5oDmwOcA58DoAOhA6IDowOkA6UDpgOoA6kDqgOrA60DrgOvA7ADsQOyA7MDtAO1A7cDuAO5A7oDuwO8A7wDvQO+A78DwAPBA8IDxAPFA8YDxwPIA8kDygPLA8wDzQPOA88D0APSA9MD1APVA9YD1wPYA9kD2gPbA9wD3QPeA98D3wPgA+ED4gPjA+QD5QPoA+kD6gPrA+0D7QPuA+8D8APxA/ID8wP1A/YD9gP3A/cD+AP5A/oD+wP8A/0D/gP/AwAEAgQEBAUEBQQGBAcECAQIBAkECQQKBAsEDAQMBA0EDgQPBBAEEQQSBBMEFAQVBBYEFwQXBBgEGQQaBBsEHAQdBB4EHgQeBB8EHwQgBCIEIwQkBCUEJgQnBCgEKQQqBCsELAQtBC4ELwQwBDEEMgQzBDQENQQ2BDcEOAQ5BDoEOwQ8BD0EPgQ/BEAEQQRCBEMERQRGBEcESARIBEkESgRLBEwETQROBE8EUARSBFMEVARVBFYEYgRjBGUEcQRyBHMEdAR1BHYEdwR4BHoEewR8BH0EfgR/BIAEggSDBIQEhQSGBIYEhwSIBIkEigSLBI4EjwSQBJEEkgSTBJMElASVBJYElwSYBJkEmgScBJ4EnwSgBKEEogSjBKQEpQSmBKcEqASpBKoErAStBK4ErwSwBLIEtAS1BLYEtwS3BLgEuQS6BLsEvAS9BL4EvwTABMIEwwTEBMUExgTHBMgEyQTLBMwEzQTOBNAE0ATRBNIE0wTUBNUE1gTYBNkE2gTbBNwE3wTgBOEE4gTjBOQE5QToBOkE6gTrBOwE7QTuBO8E8ATxBPIE9AT1BPcE+AT5BPoE+wT8BP0E/wQABQAFAQUCBQMFBAUFBQYFBwUIBQkFCgULBQwFDQUOBQ8FEAURBRIFEwUUBRUFFgUXBRgFGQUaBRsFHAUdBR4FHwUgBSAFIQUiBSQFJQUmBScFKQUqBSsFLAUtBS4FMAUxBTEFMgUzBTQFNQU3BTgFOQU6BToFOwU8BT0FPQU+BT4FPgU+BT4FQAVCBUQFRQVGBUgFSQVKBUsFTAVNBU4FTwVQBVEFUgVTBVQFVQVWBVcFWAVZBVoFWwVcBV0FXgVfBWAFYQViBWMFZAVlBWcFaAVqBWsFbgVwBXEFcgVzBXQFdQV2BXcFeAV6BXsFfAV9BX4FfwWABYIFgwWEBYUFhgWJBYoFjAWNBY4FjwWQBZEFkgWTBZQFlQWWBZcFmgWbBZwFnQWeBZ8FoAWiBaMFpAWoBaoFrAWtBa4FrwWxBbIFswW0BbUFtgW4BbkFugW+BcAFwgXDBcQFxQXHBcgFyQXKBcsFzAXNBc4FzwXQBdIF0wXUBdUF1gXXBdgF2QXaBdsF3AXdBd8F4AXhBeIF4wXkBeUF5gXnBegF6gXrBe0F7gXvBfEF8gXzBfQF9QX2BfcF+QX6BfsF/AX9Bf4F/wUBBgIGBAYFBgYGBwYIBggGCQYKBgsGDAYOBg8GEAYRBhMGFAYVBhYGFwYXBhgGGQYaBhsGHAYdBh4GHwYgBiEGIgYjBiMGJAYlBiYGJwYoBikGKgYrBiwGLQYuBjAGMQYxBjIGMwY0BjUGNgY4BjkGOgY7BjwGPgY/BkAGQQZCBkMGQwZEBkUGRgZGBkcGRwZIBkkGSgZLBkwGTQZOBk8GUAZRBlIGUwZTBlQGVQZWBlYGVwZYBlkGWgZbBlwGXQZeBl8GYAZhBmMGZAZlBmUGZgZnBmgGaQZqBmsGbAZuBm8GcAZxBnIGcwZ0BnUGdQZ2BncGeAZ5BnoGewZ8Bn0GfgZ/BoAGggaEBoUGhgaHBogGiQaKBooGiwaMBo0GjgaPBpAGkQaSBpMGlAaVBpYGlwaYBpkGmgabBpsGmwacBpwGnQaeBp4GnwagBqAGogajBqQGpAalBqYGpwanBqgGqQaqBqsGrAatBq0GrQauBq8GrwavBrAGsQayBrMGtAa1BrYGtwa4BrkGuga7BrwGvQa+Br8GwQbCBsQGxQbHBskGygbLBswGzQbOBs8G0AbRBtMG1AbVBtYG1wbYBtkG2gbaBtsG3QbfBuAG4QbiBuMG5AblBuYG5wboBukG6gbrBuwG7QbuBu8G8gbzBvQG9Qb1BvYG9wb4BvkG+gb7BvwG/gYABwEHAgcDBwQHBQcGBwcHCAcJBwoHCwcMBw0HDgcPBxAHEQcSBxMHFAcWBxgHGQcaBxsHHAcdBx4HHwcgByEHIgcjByQHJQcmBycHKAcpByoHKwcsBy4HMAcxBzIHMwc0BzUHNQc2BzcHOAc5BzoHOwc8Bz0HPgc/B0AHQQdCB0MHRAdFB0YHRwdIB0kHSgdMB00HTgdQB1IHUwdUB1UHVgdXB1gHWgdbB1wHXQdeB18HYAdhB2IHYwdkB2UHZwdoB2kHawdsB20HbgdvB3AHcQdyB3MHdAd3B3gHeQd6B3sHfAd9B34HfweAB4EHggeDB4QHhQeGB4cHiAeJB4oHiweMB40HjgePB5AHkgeUB5UHlgeXB5gHmQeaB5sHnAedB54HnwegB6EHogejB6QHpQenB6gHqAepB6oHqwesB60HrgevB7EHsgezB7QHtQe2B7YHtwe4B7kHuge7B7wHvQe+B78HwAfBB8IHwwfEB8UHxgfGB8cHyAfJB8oHywfMB80HzgfPB9AH0QfSB9MH1AfVB9YH1gfXB9gH2QfaB9sH3AfdB94H3gffB98H3wfhB+IH5AfmB+cH6AfpB+sH7AftB+4H7wfwB/EH8gfzB/QH9Qf4B/kH+gf7B/wH/Qf+B/8HAAgBCAIIAwgECAUIBggHCAgICQgKCAsIDAgNCA4IDggPCBAIEQgSCBMIFAgVCBUIFQgWCBcIGAgZCBoIGwgcCB0IHggfCCAIIQgiCCMIJAglCCYIJwgoCCkIKwgsCC0ILggvCDAIMQgzCDQINQg2CDcINwg4CDkIOgg7CDwIPQg+CD8IQQhCCEMIRAhFCEYIRwhICEkISghLCEwITQhOCE8IUAhRCFIIUwhUCFUIVghXCFgIWQhaCFsIXAhdCF4IXwhgCGEIYghjCGQIZQhmCGcIaAhpCGoIawhsCG0IbghvCHAIcQhyCHMIcwh0CHUIdgh3CHgIeQh6CHsIfAh9CH4IfwiACIEIggiDCIQIhQiGCIcIiAiJCIoIigiLCIwIjQiOCI8IkAiSCJIIlAiVCJYIlwiYCJkImgibCJ0IngifCKAIoQiiCKMIpAilCKYIpwioCKoIqwisCK0IrgivCLAIsQiyCLMItAi2CLcIuAi5CLoIuwi8CL0Ivgi/CMIIwwjECMUIxwjICMkIygjLCMwIzQjOCM8I0AjRCNII0wjVCNYI1wjYCNoI2wjcCN0I3gjfCOAI4QjiCOII4wjkCOUI5gjnCOgI6QjqCOsI7AjtCO0I7gjvCO8I8AjxCPII8wj0CPUI9gj3CPgI+Qj7CPwI/Qj/CAEJAgkDCQQJBQkGCQcJCAkJCQoJCwkMCQ0JDgkPCRAJEQkSCRMJFAkVCRUJFQkWCRcJGAkZCRoJGwkcCR0JHgkfCSAJIQkiCSMJJAklCSYJJwkoCSkJKgkqCSsJLAksCS0JLgkvCTAJMQkyCTMJNAk1CTYJNwk4CTkJOgk7CTwJPQk+CT8JQAlBCUIJQwlECUUJRQlGCUcJSAlICUkJSglLCUwJTQlOCU8JUAlRCVMJVAlVCVYJVwlYCVkJWQlaCVoJWglbCVwJXQleCV8JYAlhCWEJYgliCWMJZAllCWYJZwloCWkJaglrCWsJbAltCW4JbwlwCXEJcglzCXQJdQl2CXcJdwl4CXgJeQl7CXwJfQl+CX8JgAmBCYIJgwmFCYcJiAmJCYoJiwmMCY0JjgmPCZAJkQmSCZQJlQmWCZcJmAmZCZoJmwmcCZ4JnwmgCaEJogmjCaUJpgmnCagJqQmqCasJrAmtCa4JrwmwCbEJsQmxCbIJswm0CbUJtgm3CbgJuQm6CbsJvAm9Cb4JvwnACcEJwgnDCcQJxQnGCccJyAnJCcoJywnMCc0JzgnPCdAJ0QnSCdMJ1AnVCdYJ1gnWCdcJ2AnZCdkJ2gnbCdwJ3QneCd8J4AnhCeIJ4wnkCeUJ5gnnCegJ6QnqCeoJ6gnrCewJ7QntCe4J7wnyCfMJ9An1CfYJ9wn4CfkJ+gn7CfwJ/Qn+CQAKAQoDCgQKBQoFCgYKBwoICggKCAoICgoKCwoMCg4KDwoQChEKEgoTChQKFAoUChQKFQoWChcKGAoZChwKHQoeCh8KIAohCiIKIwokCiYKJwooCikKKgorCiwKLQouCi8KMAoxCjQKNQo2CjcKOAo5CjoKOwo9Cj4KPwpACkEKQgpDCkQKRQpGCkcKSApJCkoKSgpLCkwKTwpSClMKVApVClYKVwpZCloKWwpcClwKXQpeCl4KXgpfCmEKYgpjCmQKZQpmCmcKaAppCmoKagpqCmoKawpsCm4KcApxCnIKcwp0CnUKdgp3CngKeQp6CnsKfAp9Cn0KfQp9Cn4KfwqACoEKggqDCoMKhAqFCoYKhwqHCogKiQqKCosKjAqMCo0KjgqPCpAKkQqSCpMKlAqVCpYKlwqYCpkKmgqbCpwKnQqeCp8KoAqgCqEKogqjCqQKpQqmCqYKpwqnCqgKqQqqCqsKrAqtCq4KrwqvCq8KsQqyCrMKtAq0CrUKtQq2CrcKuAq5CroKuwq8CrwKvQq+Cr8KwArBCsIKwwrECsUKxgrHCsgKzgrPCtAK0QrSCtIK0wrUCtUK1QrWCtcK2ArZCtoK2wrbCtwK3QreCt8K4ArhCuIK4wrkCuUK5grnCugK6QrqCusK6wrsCu0K7grvCu8K7wrwCvEK8grzCvQK9Qr3CvgK+gr6CvsK/Ar9Cv4K/woBCwILAwsECwULBgsHCwgLCQsKCwsLDAsNCw0LDgsPCxALEQsSCxMLFAsUCxULFgsXCxgLGQsaCxsLHAsdCx4LHgsfCyALIQsiCyMLJAslCyYLJgsnCygLKQsqCysLLAstCy4LLgsvCzALMQsyCzMLNAs1CzYLNws4CzgLOQs6CzsLPAs9Cz4LPwtAC0ALQQtCC0MLRAtGC0cLSAtJC0oLSwtMC00LTgtPC1ALUQtSC1MLVAtVC1YLVwtZC1oLWwtcC10LXgtfC2ALYwtkC2ULZgtnC2gLaAtpC2oLagttC24LcgtzC3QLdQt2C3cLegt8C34LfwuAC4ELgguDC4QLhQuGC4cLiAuJC4oLiwuMC40LjguPC5ALkQuTC5QLlQuWC5cLmAuYC5oLnAudC54LnwugC6ELogujC6ULpgunC6gLqQuqC6sLrAutC68LsAuwC7ALsQuxC7ELsguzC7MLtAu1C7YLtwu4C7oLuwu8C7wLvQu+C78LwAvBC8ILwwvEC8ULxgvHC8gLyQvLC8sLywvLC8sLzAvNC84LzwvQC9EL0gvTC9UL1gvXC9gL2AvYC9kL2gvbC9wL3QvdC90L3gvfC+AL4QviC+ML5AvkC+QL5QvmC+cL5wvoC+kL6gvrC+sL6wvsC+0L7gvvC/AL8QvyC/ML9Av1C/YL9wv3C/gL+Av5C/oL+wv8C/0L/gv/CwAMAAwADAIMBAwFDAYMBwwIDAkMCgwLDAwMDQwODA8MDwwQDBEMEgwTDBQMFQwVDBYMFgwYDBkMGgwbDBwMHgwfDCAMIQwiDCMMJAwlDCUMJgwmDCcMKAwpDCoMKwwsDC0MLgwvDDAMMQwyDDMMNAw1DDYMNww4DDkMOgw7DDwMPAw9DD4MPwxADEEMQgxDDEQMRQxFDEYMRwxIDEkMSgxLDEwMTQxODE8MUAxRDFEMUgxTDFQMVQxWDFcMVwxYDFkMWgxbDFwMXQxdDF4MXwxgDGEMYgxjDGQMZQxmDGcMaAxpDGoMawxrDGwMbAxtDG4MbgxvDHAMcQxxDHIMcwx0DHYMdwx4DHkMegx6DHsMewx8DH0MfQx+DH8MgAyADIEMggyDDIUMhgyHDIgMiQyKDIsMjAyNDI0MjQyODI8MkAyRDJIMkwyUDJUMlgyXDJgMmQyaDJsMnAydDJ4MnwygDKEMogyjDKQMpQymDKcMqAyqDKsMrAytDK4MsAyxDLIMswy1DLYMuAy5DLoMuwy8DL0Mvgy/DMAMwQzCDMMMxAzFDMYMxwzIDMkMygzLDMwMzQzODM8M0AzRDNIM0wzUDNUM1gzXDNgM2QzaDNoM2wzcDN0M3gzfDOAM4QzhDOIM5gzqDOsM6wztDO4M7wzwDPEM8gzzDPMM8wz0DPUM9gz2DPYM9wz3DPgM+Qz5DPkM+gz7DPwM/Az8DP0M/gz/DAANAQ0CDQMNBA0FDQYNBw0IDQgNCQ0KDQoNCw0LDQwNDQ0ODQ8NEA0RDRINEw0UDRUNFg0XDRcNGA0ZDRoNGw0bDRwNHA0cDR0NHg0fDSANIA0hDSINIw0kDSUNJg0nDScNKA0pDSoNKw0rDSwNLA0tDS4NLw0vDTANMQ0yDTMNNQ01DTUNNQ01DTYNNw04DTkNOg07DTwNPQ0+DT4NPw1ADUANQQ1BDUINQg1CDUMNRA1FDUYNRw1IDUgNSQ1KDUsNSw1LDUsNSw1MDU0NTg1ODU8NUA1SDVMNVA1VDVYNVw1YDVkNWg1cDV0NXw1gDWENYg1jDWQNZQ1mDWcNaA1pDWoNaw1sDW0Nbg1uDW4Nbw1wDXENcg1zDXMNcw10DXUNdg13DXgNeQ16DXsNfA19DX4Nfw1/DYANgA2ADYENgQ2CDYMNhA2FDYYNhw2IDYkNig2LDYsNjA2NDY4Njw2QDZENkg2SDZMNlA2VDZUNlw2YDZgNmQ2aDZsNnA2dDZ4Nnw2fDaANoQ2iDaINow2kDaUNpg2nDagNqQ2qDasNrA2tDa4Nrw2wDbENsg2zDbMNtA20DbUNtg23DbcNuA25DboNuw28Db0Nvg2/DcANwQ3CDcMNww3DDcQNxQ3GDccNyA3JDcoNyw3MDc0Nzg3PDc8N0A3RDdIN0w3UDdUN1g3XDdgN2Q3aDdsN3A3dDd8N3w3fDd8N4A3hDeIN4w3kDeUN5g3nDegN6g3rDewN7Q3uDe8N8A3wDfEN8g3zDfQN9g33DfgN+Q36DfsN/A39Df4N/w0ADgEOAg4DDgQOBQ4GDgcOBw4IDggOCA4IDggOCQ4JDgoOCw4LDgwODQ4ODg8OEA4RDhEOEg4SDhIOEg4SDhMOFA4VDhYOFw4YDhkOGg4bDhwOHQ4eDh8OIA4gDiEOIg4jDiQOJQ4mDicOJw4oDikOKg4rDisOLA4tDi4OLg4vDjAOMQ4yDjMONA41DjYONg42DjYONg42DjcOOA45DjoOOw48Dj0OPg4/DkAOQQ5CDkMORA5FDkYORw5IDkkOSg5LDkwOTQ5NDk0OTg5PDlAOUQ5SDlMOVA5VDlYOVw5YDlkOWg5bDl0OXg5fDmAOYQ5iDmMOZA5lDmYOZw5oDmkOaQ5qDmsObA5sDmwObA5tDm4Obw5wDnEOcg5yDnMOdA51DnYOdw54DnkOeQ55DnkOeg57DnwOfQ5+Dn8OgA6BDoIOgw6DDoQOhQ6FDoYOhw6IDokOiQ6KDosOjA6NDo0Ojg6PDo8OkA6RDpIOkw6TDpQOmg6gDqEOog6jDqQOpQ6mDqcOqA6pDqoOqw6sDq0Org6vDrAOsA6xDrIOsw60DrUOtg63DrgOuQ66DrsOvA69Dr4Ovw7ADsEOwg7DDsQOxQ7GDscOyA7JDsoOyw7LDswOzA7NDs4Ozw7QDtEO0g7SDtQO1Q7XDtgO2Q7aDtsO3A7dDt4O3w7gDuEO4w7kDuUO6w7xDvIO8w70DvUO9g73DvgO+Q76DvsO/A79Dv4O/w4ADwEPAg8DDwQPBQ8GDwcPCA8JDwoPCw8MDw0PDQ8NDw4PDg8ODw8PDw8QDxEPEg8TDxQPFQ8WDxcPGA8ZDxoPGw8cDx0PHg8fDyAPIQ8iDyMPIw8kDyQPJQ8lDyYPJw8nDycPKA8oDygPKQ8pDyoPKg8rDysPLA8tDy4PLw8wDzEPMg8zDzQPNA81DzYPNw84DzkPOg87DzwPPQ8+Dz8PPw9AD0EPQw9ED0UPRQ9GD0cPSA9JD0oPTA9ND04PTw9QD1EPUg9TD1QPVQ9WD1cPWA9ZD1oPWg9aD1sPXA9dD14PXw9gD2EPYQ9hD2IPYg9iD2MPZA9mD2gPaQ9qD2sPbA9tD24Pbw9vD3EPcg9zD3QPdA91D3YPdw94D3kPeg96D3sPfA98D30Pfg9/D4APgQ+CD4UPhg+HD4gPiQ+KD40Pjg+PD5APkQ+SD5MPlQ+WD5cPmA+ZD5kPmg+bD5wPnQ+eD58PoA+hD6IPow+kD6UPpg+nD6gPqQ+qD6sPrA+tD64Prg+vD7APsQ+zD7MPtA+1D7YPuA+5D7oPuw+8D70Pvg+/D78PwA/AD8EPww/ED8YPxw/ID8kPyQ/KD8sPzA/ND84Pzw/QD9AP0Q/SD9MP1A/VD9gP2Q/aD9sP3A/dD+AP4Q/iD+MP5A/lD+YP5w/oD+kP6g/rD+wP7Q/uD+8P8A/xD/IP8w/0D/UP9g/3D/gP+Q/6D/sP/A/9D/4P/w8AEAAQABABEAIQAxAEEAUQBhAHEAgQCRAKEAsQDBANEA4QDhAOEA8QEBAREBIQExATEBMQExAUEBUQFRAVEBYQFxAYEBkQGRAaEBsQHBAdEB4QHhAfECAQIRAiECMQJBAlECYQJxAnECgQKRAqECwQLRAuEC8QMBAxEDIQMxA0EDUQNhA3EDgQORA6EDsQPBA9ED4QPxBAEEEQQhBDEEQQRRBGEEcQSBBJEEkQShBLEEwQTRBOEE8QUBBQEFEQUhBTEFQQVRBXEFgQWxBbEFwQXRBeEF4QXhBeEF8QXxBgEGEQYhBiEGIQZRBnEGgQaRBqEGsQbBBtEG4QcBBxEHIQcxB0EHUQdhB3EHgQeRB5EHoQexB7EHsQexB8EH0QfhB/EIAQgRCCEIIQgxCEEIQQhBCFEIYQhxCIEIkQihCKEIsQjBCNEI4QjhCPEJAQkRCSEJIQkxCUEJQQlRCXEJgQmRCaEJsQnBCdEJ4QnxCgEKIQoxCkEKUQphCnEKgQqRCqEKsQrBCtEK4QrxCwELMQtRC2ELcQuBC5ELoQuxC8EL4QvxDAEMEQwhDDEMQQxRDGEMYQxhDHEMgQyRDKEMsQzBDNEM4QzxDQENEQ0hDTENQQ1RDWENcQ2BDZENoQ2xDcEN0Q3hDeEN8Q4BDhEOIQ4xDkEOUQ5hDnEOgQ6RDpEOoQ6xDrEOsQ7BDtEO4Q7xDwEPEQ8hDzEPQQ9RD2EPcQ+BD5EPoQ+hD6EPsQ/BD9EP4Q/xAAEQERAhEDEQQRBREGEQcRCBEJEQoRChELEQwRDREOEQ8RDxEPERARERESERMRExETERQRFREWERcRGBEZERoRGxEbERwRHREeER8RIBEhESIRIxEjESMRJBElESYRJxEoESkRKhErESwRLREuES4RLhEvETARMBExETIRMxE0ETURNhE3ETgRORE6ETsRPBE9ET4RPxFAEUERQhFDEUQRRRFGEUYRRhFHEUgRSRFKEUsRTBFNEU0RThFPEVARURFSEVMRVBFVEVURVhFXEVcRWBFZEVoRWhFbEVwRXRFdEV4RXxFgEWERYhFjEWQRZRFmEWcRaBFpEWoRahFqEWsRbBFtEW4RbxFwEXERchFyEXIRcxF0EXURdhF3EXgReRF6EXsRfBF9EX4RfxGAEYERghGDEYQRhRGGEYcRiBGJEYkRiRGJEYkRihGLEYwRjRGOEY8RkBGREZIRkxGUEZURlhGXEZgRmRGaEZsRnBGdEZ4RnxGgEaERohGjEaQRpRGmEaYRpxGoEagRqBGpEaoRqxGsEa0RrhGuEa8RsBGxEbIRsxG0EbURtRG2EbYRtxG4EbkRuhG7EbwRvRG+Eb4RvxHAEcERwhHEEcYRxxHIEcgRyRHKEcsRzBHNEc4RzxHQEdER0hHTEdMR1BHVEdYR1xHYEdkR2hHbEdwR3RHeEd8R4BHhEeIR4xHkEeUR5hHnEegR6RHqEesR7BHtEe4R7xHwEfER8hHzEfMR9BH1EfYR9xH4EfkR+hH7EfsR/BH9Ef0R/RH+Ef8RABIBEgISAxIEEgUSBhIGEgcSCBIJEgkSChILEgsSDBINEg4SDhIOEg4SDxIQEhESEhISEhISExIUEhUSFhIWEhcSGBIZEhoSGxIcEhwSHRIeEh8SIBIhEiISIxIkEiUSJhInEigSKBIpEioSKxIsEi0SLhIvEjASMBIxEjISMxI1EjYSNhI2EjcSOBI4EjgSORI8Ej0SPhI/EkASQRJCEkISQxJDEkQSRBJFEkYSRxJIEkkSShJLEkwSTRJOEk8SUBJQElESURJSElISUxJUElUSVRJWElYSVxJXElcSWBJZEloSWxJcElwSXRJdEl4SXxJgEmESYhJjEmMSZBJlEmYSZhJnEmgSaRJqEmsSbBJtEm4SbxJwEnESchJzEnQSdBJ1EnYSdhJ2EncSeBJ5EnoSehJ6EnoSehJ7EnwSfRJ9En4SfxKAEoESghKDEoQShBKFEoYShxKIEokSihKLEowSjhKOEo8SkBKREpESkRKREpISkxKUEpUSlhKWEpcSlxKYEpkSmhKaEpoSmxKbEpsSmxKcEp0SnhKfEqASoRKiEqISoxKkEqUSpRKmEqcSqBKpEqoSqxKsEqwSrRKuEq8SsBKxErISsxK0ErQStBK0ErUSthK2ErcStxK4ErkSuhK6EroSuxK8Er0SvhK/Er8SwBLBEsISwxLEEsUSxhLGEscSyBLJEsoSyxLMEs0SzhLOEs4SzxLQEtES0hLTEtQS1RLWEtcS2BLZEtoS2xLcEt0S3hLfEuAS4RLhEuES4hLiEuIS4hLjEuQS5RLmEucS5xLnEugS6RLqEusS7BLtEu4S7hLvEu8S8BLwEvES8RLxEvIS8hLzEvMS9BL0EvUS9hL3EvgS+RL6EvsS/BL9Ev4S/xIAEwETAhMDEwMTAxMDEwMTBBMFEwYTBxMIEwkTChMKEwsTCxMMEwwTDRMNEw0TDhMOEw8TDxMQExATERMRExITExMUExUTFhMXExgTGRMaExsTGxMcEx0THhMfEyATIRMiEyMTJBMlEyYTJhMnEygTKBMpEyoTKxMsEy0TLhMvEzATMRMyEzMTNBM1EzYTNxM4EzkTORM6EzsTPBM9Ez4TPxM/E0ATQRNCE0MTRBNFE0YTRxNHE0gTSRNJE0oTSxNME0wTTBNNE04TTxNQE1ETUhNTE1QTVRNWE1YTVxNYE1kTWhNbE1wTXRNeE14TXxNgE2ATYRNiE2MTZBNlE2YTZhNnE2gTaRNqE2sTbBNtE24TbxNwE3ETchNzE3QTdBN1E3YTdxN4E3kTehN7E3wTfRN+E38TgBOAE4ATgROCE4MThBOFE4UThhOHE4gTiROKE4sTjBONE44TjxOQE5ATkRORE5ITkxOUE5QTlBOVE5YTlxOXE5cTmBOZE5kTmhObE5wTnROeE58ToBOgE6EToROiE6MTpBOlE6YTpxOoE6kTqROqE6sTrBOtE64TrxOwE7ATsROyE7MTtBO0E7UTthO3E7gTuRO6E7sTvBO8E70TvRO+E78TwBPCE8QTxRPGE8cTyBPJE8oTyxPME80TzhPPE88TzxPQE9ET0hPTE9MT1BPVE9UT1hPXE9gT2RPaE9sT2xPbE9wT3BPcE90T3hPfE+AT4RPiE+IT4xPkE+UT5RPmE+cT6BPoE+gT6BPoE+kT6hPqE+oT6hPqE+sT7BPtE+4T7hPvE+8T8BPxE/IT8xP0E/QT9RP2E/YT9xP4E/kT+hP7E/wT/RP+E/8TABQBFAEUAhQDFAQUBRQGFAcUCBQJFAoUCxQLFAwUDRQNFA4UDxQQFBEUEhQTFBQUFRQWFBcUGBQZFBoUGhQaFBoUGhQbFBwUHRQeFB4UHhQeFB4UHxQfFB8UIBQhFCIUIxQkFCQUJRQlFCUUJRQmFCYUJhQmFCYUJxQoFCkUKhQrFCwULRQuFC8ULxQwFDAUMBQxFDEUMhQzFDMUNBQ1FDUUNhQ3FDgUOBQ5FDkUOhQ/FEAURRRFFEUURRRGFEcUSBRJFEoUSxRNFE8UUBRRFFIUUxRVFFcUWBRZFFoUWhRaFFoUWxRcFF0UXhRfFGEUYhRjFGQUZRRlFGYUZxRpFGoUaxRsFG0UbRRtFG4UbxRwFHEUchRzFHQUdRR2FHcUeBR5FHoUexR8FH0UfhR+FH4UfxR/FIAUgRSCFIMUhBSEFIUUhRSGFIcUiBSJFIoUihSLFIwUjRSNFI4UjhSPFJAUkRSRFJIUkxSUFJQUlRSWFJcUlxSYFJkUmhSaFJsUnBScFJ0UnhSfFKAUoRSiFKMUpBSlFKUUphSmFKYUphQ=',
                    failures: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMAFgASAA4ABgATAAoABQAJABQABwAPAAQAEQABAAgAEwAEAAgABAABAAcAEQAMABIABgACABMACgAJAAAAEQARAAEADQAEABMACAAHABEABwAEABMACAAEAA8AAAASAAcAEQAHABYADgAIAAEABwABABEADQABAA0ABAAHAA0AEQASAAkABQAVAAgAAQAIABEAAQAEAAcADAAIAAQAEwAHAAYAEgADABEAAQASAAUABwAGABIACAAHABMABQATAAEACQAMAA4ABwAEAAsADQAFAA8AAwACABQACgAGABUAAAASAAgAKwAtAH8AFgAUAAQAYgAUABQADAAKAE4APQA8ADgAFQBzAAoAAQAWAGoAHgBHAAwAMwBHAAwAAQAZAAEACQAWAAkAFgAPAAwACgAlAAwADABMAEgACAAUAGcAagAhAB0AEQA0AA4ARwARAGcAaQAKAEIABwAUAAgAAgAFAAoACQBEAAQALwARAGQACgAJAAUACgADAEMAaQAFAA8AAgBnABMAQgB6AAAARwABABUAAgBdAFwADAAEADMAQwBdABEAEwAOAAoABABJADcAAwAIAAEARwAdAAEARwBnAAAADAADABEAAwBHAAEAAwARAAgAQwBAABYAAwAOAGkAagAWAAoAAgAJAAIAAwAKAAwAAwANAAMAEwAOAEYAAQAIADoAAwAfABoAFwAZAA0ATQABAFYAWgALAAQAWQAIAGAAYQBeABEAQgATAEMADwAIAC8ABwAuAAEAUwARAFIACAARAAQAXABdABMAPQA4ADoAPAAMAGUAEQBkAC0AKQArACoAEgAkACgAJQAmAAcABAARAHQAcgAIABMAUQBOAFAAQAA+AAEAEgAPAAcAEQBrAA0AFAAeAB0ABQA3AHcAcgAxAEMAcgByAAAAUABDAL4AAQAfABIAFwEjAHsAKgAJAAQAFgDUAAQAIAAVAAsAEwB3AEgAhAB/AAEAWgAIACAACgAIAEYA1QBGABEACgABAJsACAAKAAoAYQACAA8AFQAKAFAAywATABYADAB0AEYAKAA9ADsABABIAGUACAAUAAQA/QAIAE4ATAA4AD0AEgAtAAEABQEJAAoAOgAAAGQAKAAKAG8AAQADAAAACgAZABcAHQAIACUAGQAWABYANABRADMAAgAhAGcAEwBvAAwAbQBQAAUA2wBpAAAACgAiAEIAIQATABEAEQABAAgABABpAAoADAApAAoABAAUADQAegApAGEACQApAIEAeAAWAAQAJgAMAA0AJAApAAgAWgArAFwAKgBgAAgAHwAeAAwALQBIAAoAYABhACwAAABcACMAIgAAAFwA6QA4AFIAFABNABYAGQA2AAcA9QAMABMADABGAAEADQDIAAQAzABkAGUACgAUAKsAQwCpABoAXABdAA0AAgAjABYAAgAuAAgADwDzABYA8gAaACEAbQBDAAAAuQABAL0AAAAPAAQA/QACAAAAFgAOAKQADAAdAKUAbABnAAgAFQAZAAMAEgAPAAcAFgAAABYBAQAEAAwAbwAEAOMAEwAWADYALwATAB8AawASAAEAEwAHAQwAFQAKAE8ACgC2AB0BBQCvAAMABAAEABMAZwAOAJcBIQANAGsAFwABAC4BMAAEAA0ANAB8AA8AFACaAFQAAgAYAB4B2QBVAT8BIQA6AAMAcgAEAE4ABAAMAAAAFgAIAB4ABABHAFAAEwA0AC4AKABkAAgAFgAIABYAbQCBAAoAbwDSAAAAvgBDALwABwDVANgALgABAHMADwAAAEYA3wDeABkAQgBrAGcAHADqAUwACAAIAAcARgD9ADQACAAKAB0AKgAEAAwAEwCLAFAARgAXABUAEQB8AA0AEQAIACYAQgAKAAoACQAOATwARgAMAAkAZQAOAA4ADQALABcAHQABAAMACABPAAQAEQAIAAgABAAEACoBowBIAKMARwEfAYIANABGAA8AXQCeAKMARwA6AB0ADgD5AA0ABAA5AAoADADaABYAEwAYADMAQgARAAkAAgCdAGUAFgAWAAsAAgAdAHEAIQB8ABUACwBqAAUACgAdABMACgAEANMAHwAjAF0ApAEvAKgBDAAvABYAAQB7AIMBFgAuAHsAgQF5AHwAFgDzAPQAEgAlADMAhgAmAKkARwAWABYA2QGBACMAYQABAA8BDwAWAAQABAAdAAwACQBkADQA4wEoABYAhwAWAAgAFgAIAH0BIwAYAAEADAAIAI0AKgAWAGQAQwB3AIMAFgD9AR8AFgAKABIALgAEAAgAhABqABQAbQBMAAkABwAZABYACAAWABYACABPAAQAHQACAAgADACPAYoAOAAdABQACAAIABQAAgETAJ4CQgBcAAsAKQAaABQAQABdADQAZAABAHEAdAEvACYAjAB7AHkAjQAFAFgCuABDAAcAFgAWAAwALwDfADAACABXABQAEQADADkAAAASABYAbwBNAEoAVgAuAEYAAwARAIgADgFGARYAQgAIAAgAFgBqAMwAlQEBAGsAJgAIAAwAFwFkABEA0wAfACMABQADAAwAAgAMAA4ARgAMAEYAAwBDAGwAFgAMAAgABAAzADAABAAJAAQAAAAKABYAFgCLAIoABQAxARYAEwBGAAQAAQAWAAgATAAKAAwAVwANAAAAAABeAAoACACKAIsATwBQABcARwAjADYAAwAvAAEADQDYAHsBowBdAEsBsgAMAGQAGQB3ARYAAQAIAF4A3wECAAEABABtAAEAiAB7AE8ADABpABUAJAB+AC8AfgCBABYAFgAWABYAQgA0ARYAFgAWAAwAUQAWAAkABAADACkADQCdABoALwCrABYAFgAUAH4AhAAjACwBVgGpACwBGwEnATEBewDZARYACgANABkAFgBcARYAgQF+AIUAfwCCAHgAiACJAHwAgQCEAIMAFgB/AHkAdwB+AIUAfwCCAHgAiACJAHwAgQCEAIMAFgBHATMAMwAMABYAAQB+AIQALwAIAAgAVwANABYABACyAOoCNAB+AF8BRwB8ABYAcQAAAIwAeQCEABgAAAAWAHoANAAWABYAHgFTAXoACgANAH4AhAAIABYAFgCpAAcAFgBWARYAcgAOARYAFQAWABUAhgB3ABYAiACIAAMAHQAXAAgANgBQACYAAwCUAmMBDAAEAHIABAAEABYALgAAAAoAAwADABYAVAAJAGEADQAIADQAGQCyAAMAHQAXAAIAFABGAGYBLAEiARMAiQA3AGsDkQEBAAEAQgBDAIUAhQAWAAgAwgEWAA4ADAADAGcAcgBoABYABwAWAAQAhQBCABcAgQB8AFwAVwAEAGwAFgBoAGwAKgCoAH8AdwAWAAMAEQATAAoAnAIXAAkARgADAAgAAAADAGkAKQAKADMACgApABYAJgAIABIADAAEANIAFgAUABkAhAAEAAwADwBAAAEABAAKADMABABQAIkAgQCFABYAGAA6AKoAfAB9AAoACAAjAHcARgADABYAFgBWAGcAFgAWAAQAAwCKAIsAQgAKAAMALwBpABYAbAAIACMAXQAmAIECewEZAJ4ADABYAP0AjgB8AhEADAADAPYARwAoAAwANAAPASMAEwArARgACAAIAAQACgA6ATsBFAA7AToBRwETAH4AhAB+AIQAfgB+ABYAAgB3ABMAhAAAAAMAFgB+AA0ALwApAAAAFgCIAHwAFgBsAH4AfgB3AHwAfgAWADoBOwFWAZ0AGwJaAnkAGwIDAgkAJAIsARYAfgB5AIQAFgBdAI0AEQBhAncAHQEeADkBWQE5AEEBPgFCAUsBTgFMACABEwACAAUASQFKAVYBUwF9ADcACgAdAR4AOQFZATkAQQE+AUIBSwFOAUwAIAETAAIABQBJAUoBVgFTAXwARQJRAAgAFgB+AB0AOgE7AVYBFABGABYAaQAEAIkAFgAFADQABAA6ATsBZAIPADMBEQBrAAwAPgEhAVQBiACJABUAfgCEACoBTQB+AIQAegADAAoAKgEEABYAOgE7AVYBAwB7ABMAfAAWAIgAfABaAn4AhABHABYAeQAWAAgAXAEjABEAEwBgARMAFgAEAIsAigBHAGkAFgBGAK4DaAIKADYAAwAzAAMAdwABAAQABAAWAHwACAAEAAgACgADAE0ACgCLARYABACLAIoAFgDSAGsCygANAm4ARQADALYAngQSABkAFwAdAAMACAA/AD8AhQAEAHoAEwAWABUBFgCFAAEAhAAzAD8AFgCLAEYBNAADADYAGQCFAB8ANACAATsAHgCFABYAaAAJAAgAtwOLAIoABADTAAMABAAWAAgAAwAIABYACAAWAAMAEQBGAAMABAAIADYAhQANAAoAVAEBAAAAZAAIAB0AAwAEABYACAADADYAFgAWAEgBPwCBAIEAggEzATcBFgAMABUAIwAIABYAdwCFAOkAQgB6AIMAMwAWAEYAFgAUAIUAIwAAAJ0AIwCgAIECjgB3AQgAAgBoAZMDBQBWAAMAFAAWAJ0AAgAYAnwAFgAWAC8AUQAxADICDAAEABYARQJuADoBOwFWAToBOwFWAToBOwE6ATsBfgAlABsBbgBUARYAKwCIADoBOwEKABQApAAWAH4AbAADABgAOgE7AToBOwEdADEBOwF3ADEAMgJaAogAJQPzACYBJQMJA0kAhQAZAn4AeQCEADsBIgFWARsAegATAAsAHQEGApgAEwAuAgEAXgK6ADwCOAI9Ag4ATgIEACEAAgAlABYASAJJAloCVAI2AQwATwAGApgAEwAuAgEAXgK6ADwCOAI9Ag4ATgIEACEAAgAlABYASAJJAloCVAIzAVYDFgAWAH4AOgE7AQgATwAxADICWgIWANIABAEBAEYAeQA9AA0ANgAxADICbwBkAAoAaAAMAAQAvgACAFcCbAACAAEAOgE7AVYBDQAjACEAOgE7AVYBKgEWABYADQA0AH4AhAAxADICWgIWACwBbgAzAX4AbAADAPMAOgE7AVYBBQB+ABEAJgERAEYAYQKdAAoAAgAJAQIAhQB6AH0ANgAWABgACgAEAYEA0gDqBHwDFgBpABYACAAWABwAHQA2ADYAegA0AAMAMQAWAAwAFgAXAB0ATwAEAJIChQAPABYAGACFAE8AggOmAc0BEQHRACoAAQB6AAgACgCKAIsABABHABEAEQA/ADYAKAEKABMAggBeAIQAPwAMAE8AEQCFABYAQQKyABYAaQAJAD8ADQANAIUCvACXAD8AhQBMAAMA9AQWABgAMQApABYAAQCFABYAFgADAIEAAwCFAGcAFgAWAC4AAwBpAD8ACgBFABYACQADAAgABAAtACsANgCBABYALQArAGkAgQB3ACMAEQBHAUcBiAImAuQAeACCAHcABAAIABUAAwCFAB4BPwAKAAMAXwBzABMAhQDTABMAFgA/AAAAFgB/ADAAeAFoAXwCRgAmAAMAyQQ6AHQAiACIAA4AIQMxAX8AfQAUAOMAFgBBAxYANgCEAFYDFgAxADICWgIxAC8CMgJaAjEAMgIxADICOgE7ARgAAgIWAFcCAABsADEAMgIWABYAFgB8ADoBOwELASkAeQAvAjICMQAyAhYAJAIyAh0AFgBBAwIAbAA8BAEAEQIAAB8E2wBbARMAOwEiAVYBMwIMAloCCgAqAQoAFgAGAgwDuAAMAD0DHQBxA2kATQNIA04DYQBgAxYAFgAOACMAWQNbA/MAawAqAgQAHQAMA7gADAA9Ax0AcQNpAE0DSANOA2EAYAMWABYADgAjAFkDWwPzAGsAJgKGBHsAfAA6ATsBMQAyAhYAFwAWAEEDAgB+AIQAFgDpAR0AFgBXAEMAXAAWABYAQQMWAAwAFgAWABYACAAuAGgABQBqAxgAFgAYADEALwIyAloCBACdAEIAMQAyAloCDQCFAIAAgwB+AAQASgA6ATsBVgEWAEEDAgB/ABkCFgAmAjkBCwEpAAEAMQAvAjICWgI9ADoBOwETABECaQAPAAsAhgBRAA4AJgA/AAAAVABpAIEAgQAWAIAASAFQALAEgACFAAoAgACTAAQAaQBpAAAAsgAUACYAKAATABYAhQCAAIsAigAEABoADgCrAz8AZACBAIEAPwAdALcErwLXAvkBrgEzAB0AKAFHABYANgAKAAIAAgARAGkA+QBQAG0ATQH2AFYBEQAIAOAAAgA/ABEAJQCLARMATAARAFwAmwOVAXEBEQA/AAMAFgBSBoEAgQAoAAMAEwACAD8AfACFABYARwEWAD8AFgB3AHoAFgAIABEAzwB4AEgAFgADADYAFgAYAGkARwETAIEAFgAYAAgASAEdAQIAoAN6AMcBHwFLAR4BAAAIAD8AAwARABYAFgD3ABcBbQA/AAQAgAARABYAeQA/ARYAfQIMAJMDEwAEACgGbQATAGABbABeADgEJAJBATcBFgDzAIEAdwBuBGUEdwAWAFgBhgR3ABYAQQMCABYAPgNBA20DAgAWAEEDFgBBAzEAMgKJAAcDfgCEAGoDFgALARYAQQN8AHkAiAB3ADIAMQAyAvIBRgAmAT4DQQMWAEEDQgMWAIYAhgAWAAsBgQUeABkAFgBdBcgAYAIEADMCDAJaAkMDEwMAABYADQAMAH0ADAMjBJEBCABVBBYApAQIAH0EdwR+BAgAkgReAJ0AiQQBAAIAOQMzABMAIwSRAQgAVQQWAKQECAB9BHcEfgQIAJIEXgCdAIkEAQACAH0AfgCEAOAFLAExATEAMgIWAEEDdwAsAHcAZQQWADoBOwFWAXwAiADwApUAaQDMAPMAhAB9ABYAdwB5AHwAegADAKkAAwE6AJ0EFgA+A0EDAgAvAHYBfgCFABYAFgBBAwIABABZAUMBUwE6ATsBLwCEADEAMgJaAn0AfQAWADcAEwB3AH0AfgCEAC4C8gFGAB4AFgA+A0EDbQMCAEMALwIyAgoAGQAEAWQAFgBcAeMAXgCgABEA5gAEAUcBRgFIAUcBRgFIAYAARAEjABYAEAZEAQEAPwAWAAEANgAIAIsBcgACAEYACABtAHsAPwBFARYAGAA2ABEAFgBHAUYBRwFGAREABAAXBsoD9QP/ArcCCAAIAPkADAB5AGkAAgAEAd8BaQAOAR0AWgICAAMAwwERAGcAIwCSAm0AAgDzANIEnAJ2AgIAEQAWAIUAuwdHAUcBCAAWAG0AJgARADMBPwCFAIUAEQB8ABwAAACFAAIASADYAHoAFgBpAIEAgQAEAUcBEwCBAIEAFgCKANgEKAF6AF0AngAHAhYAEQAWAAIAhQB6ANwBGQAUABEAMwABAAIAfwB9AHgAgQB3AHoAEwC4ABEAAQDJBG0AAwAUAAIACQELAfYAfAU8AhkAdwABAEgBIwBIASMAGwGEAFwC4AUdAH0AfQAWAF4EbQSgBBYAEwATABYAQQNGAB4EOgE7AVYBnQQMAPIBEwATAA0AJQETAGABHQAEABYAQQMWANIAEQJeBG0EdwBlBHEEXAFcAYYA8gEwAAAAjQAAAKQBCgAzAHwAEwMAAHIEKgQWAAQABAA1ASMEFgACABYAfAAEBhYA1gXPBdcFFgDuBfYA4wUeACYAUAQEAAwAFgACABYAfAAEBhYA1gXPBdcFFgDuBfYA4wUeACYANQE6ATsBVgE/B8kArQAWAEEDgQBuBB0BQgAYABgAdwAxADICWgIDABMAYAELBG8BBAEKAAoAVgE2AXcAiQB9ABgAJwENACkBFgAIAAgAfwB7AHkAXgRoBHsAeQBtBBYAAwAsAToBWQGIAHwAegB3AH4AZQRmBBYALwBeAi4ACgAxADICAwBUARYAQQMCADUBNQF9AAwABAAdADUBOgE7AVYBPQMWANIAAABeBFkEbQRoBKAEFgDMAD4DQQMWAI0AfgCEAP0AfQBhAvMA9gAWAAIAyQERAIEABAAEAEQBaQCBAHcHaQAZABEAgAB3ABkAaQCSAgIAJgDSAEYADgEsAREAQAKBAIEAaQACABEAfQACADYAfgcIBTQFGATTAwMAAwAMAN8BVgAnAYUA5wIMAPYBCAAWAM0CAgACAS8AqwMOATEGtwONAwIAhQA/AIUARgB6AA4BRgACACYCEQA/AD8AAgAxAJMAPwDYACQAAACFAAQBRwFHAYEARwFGAUcBRgGBAGQBOAb5ACgBGQB3ARYAeQACAHoAPwAAAOMCCgAWAAIAGQA7ADcAVQBJAEcBHgAAACgBbgCRAWgAIwAoBhQAKgAOAPIBFgDUBk0DCgAbAR4AAACdAAAAnQACAlgBfgA/BxYANQE1AX0AMQExAf4FbgBuABEAEQAWAFwFLwIyAloCFgAWAG4AbgASAAgAAgAJARYAFgB3AGUEBAAZADAAMAAjACMAYQJhAlwBFgAIABYAFgAAABYAsQAvAXwAFgDKBWoFgQAvAAMAKAIWACYABQBoB2wALgc2Bx0AFgBCBzoAAAAWAJoFDwAWACYABQBoB2wALgc2Bx0AFgBCBzoAAAAWACgCLwIyAloCqAilARMARgFGAQYCDACAAIAAGAAWAEEDAgAWAAIACQEEADQAdwAWAAgAWQJnABgARAA1AYAABAAHABUCfQB3ABYAFgA/ASwBEwBXADAAPwEsARMAVwAwAH8AewAWAMkALwIIABMAAwAqARgAOwEYADsBdwADAAMABAAWABYAQQMWAFcCdwBlBBYAKQIpAjUBBAAzABYAKAIvAjICWgJVBAQAFgAxAaQFMQG6Bf4FCgBXBFYEWQRcBGYEZQRoBGsEfQA6ATsBVgHjATUBCwAWABYAFgBoABMAaQBJAeYIAgBEARwAqwMmAEYAUADSAPYBGQICAFEDRwFHAQwAaAA2AWkAFgCRBlYFEQUWABYAFgDnAgQACQA/ABYA/AJHAIUA6gPnAfYBmgf0BMMEPwARAD8A0gAAAPYB0gB/AAIAEQARAAUAEQAkAGkAPwARAAQABABHARMASQFpAqEH3wH5AI4AfAJ4AAoAKQERAP8DgAC8AAwA5wDbAEQAlwD5ADcAEgAvAF4AFgA8CH0EFgAMAAICAAAWAIgAFgCIAAcDXAI6ATsBqAh+AIQAKQIpAjUBDgAOAHwAFgAWAGgAaAB7AK8GPgNBA20DFgAWABYAFgAOAIAAHQAdADMAjQAIAAgAnQCdAAsACwBhAhYAFgAWACACLwF8ACgHvQZHAQMAKQA3A0YAFgDXCCMAlgifCAQABAAuABYAiQB5AGQARgAWANcIIwCWCJ8IBAAEAC4AFgA3Az4DQQPGAQoK2QBvAAsACwAMAwgAQwFDAYAAdwBlBBYADgAvAEoAHQFGAC8ADACAAM4AKQJDAS8AQgAeA1QADAA5AhQABgBnAAgAOQIUAAYAZwAIAD8BLAGlAQoAFgACABYARgCAAAQAgAAEABgAFgAWADMAfgCEAGoDGAAYAHcAOAM4AykCMwCxAH4AhAA3Az4DQQPGAXwAMwAOAAAHDgAYB3wAfwAWAKIFoAWkBawFuAW2BboFwgU1AS8CMgJaAuoCKQIWAIQAfwBLCmkAkwBGANIADABQAPwCCACCBGcABAGAAPsHFgBuBoAAhQCEABYABQAKABEAEQDUAD8AKQXuAvwCCglSBhEAAgARAFAA/AIEAEEBAgACADoAAgBpAAwAEQBoAH4DEQnnAt8BaAGTAx8BUAAvAAIAPQVEAZUBCgDKAbwBzgBxAd8BtgAIABQA9gDWBX4AFgAHAxYAdwAEAHcABAAeBH4ALwIyAgoKOgE7AVYBOAM4AykCXwBfADEBhQCFABYAFgAsAVkEaASgBIIAXgBDARYAFgAAABYAFgCIAIgAFgAWAAsAKgMgAi8BjwgkCEUCFgAWAE4E0gA9Cp0ABAo2AC4ACgBHACUBFgDSAD0KnQAECjYALgAKAE4EVwRZBFYEXARaBFsEZgRoBGUEawRpBGoEdwB8AAMAAQASABIAIwQWAC4ALgBDARgAGAB3AF4AAwAGAhMAFAAKAEMBqgE4Ay4ACAAWADUE5gAWAEkDcwAIAAAAFgBJA3MACAAAABYAOQIUANkAUAAOAAgAQwEWAEMBFgCAAH4AhAAWADoBOwFWAZ0EfAB8ABgATwRPBDgDBAAWADoBOwFWAU4EVwRZBFYEXARaBFsEZgRoBGUEawRpBGoEdwAFAAAAXwBpCF8AgAgxATkAeQD9BvoGAAcIBxUHEgcYByAHKAI+A0EDbQM0ADgDfQBWAUEBrQvSAAwARwAHBBUAfABFARYAgAAWAEUBPwBUAREAFgAEAAIAaQCyAREAhwYJBHEKAgACAAwAPAIIAAwAAgC0BHgKFgDnAgwAygRdAAQAbACaBmkAnAIIANQCxgIEAHYC5wKPAUcAFgAIADoBOwF+AB4EHgEUAB4BFABcBToBOwE+A0EDfAAvAjICWgJPBE8EOAMAAAAADgBaAVoBGwKkBboF/gVNAfYALgAWAAQABAB9AH4AfQB+ABYAQQQqAyAC8gmKCVYDfgCEAJYFFgCeC1oLaQCpABYAFgAIABYAngtaC2kAqQAWAJYFogWmBaQFpQWgBawFqAWqBbgFvAW6BbsFtgXCBb4FwAUdATMAFgAMABkAFgAWABYABAAEAC4AgACAABgA9gAWAAwDAgAWABYALgCzAk8EBAAWAHcAeQXJAX4AQgBHABYAfgCCAEIARwAWAH4AggBJA3MAAwBnAF4ABgAuAC4AQwE6ATsBVgF+AIQAMQAyAloCMAEwAXwAhwCHAE8EDwAvAjICWgKWBaIFpgWkBaUFoAWsBagFqgW4BbwFugW7BbYFwgW+BcAFHQEWABYAAADQCQAA5AkOALoAJgFmCGMIaQhxCH0IegiACIgINwNfBG4EoAQNAE8ENQHiADwC9AwPAEQFFgA0AEACgABFAYAAQAIRAEUAaQB9ADYAIwACAO8HRgXMC5YBAwAVBtMLEQAWACkGGQAIACEABAi3AwMA8QMIADYAjQMWAJUCFgAEAC8CMgI6ATsBXAUDAA0AAwANAK8GLwIyAlgEZwQzAD4DQQNtA4cAhwBPBBYAFgBfAL8AvwAlAwAHGAd/ACMAFgAEABQAFAA1ATkBNQE5AX0AQQQWAEcL5gqGBDoBOwFWAe8G8AbxBuEMLgAEARYA4QwuAAQB7wbwBvEG/Qb8BgIHAAcBB/oGCAcEBwYHFQcUBxoHGAcZBxIHIAccBx4HBgIWABYACQAzADMABABDAUMBgAAWACMEJgAEAAoAfAAzAHcAHQEWADwByAAWADsBTAHIABYAOwFMAUIAFgAMAAAA9gBAAAQABAAuADEAMgJaAjoBOwFWARYAQQMCAAwADAAwAV8BXwGHAGQAPgNBA20D7wbwBvEG/Qb8BgIHAAcBB/oGCAcEBwYHFQcUBxoHGAcZBxIHIAccBx4HBgIWACcLFgA5C18AaQARAs0JygnQCdYJ4QneCeQJ6glOBEYBRgH+BVwAmQUpAsUBlgFkAAQBEQCyAFEDRQFAAkUBUQMCAM8AVABpAFkJnwYKDZ0CFgB8BxANaQARAJEHjgBGAAAAagn0BAMABQDDBBEArwMRAAgAPgNBAy8CMgKvBhYACgAWAAoAPgNBA1sBWwEWAKAEXwFfAYcAAAAWABYAAwBpCIAIOQCdADMADQANACkCCwApAgsANQGKDDQM4AUvAjICWgJYCFkIWggMAAoADAAKAFgIWQhaCGYIZQhrCGkIaghjCHEIbQhvCH0IfAiCCIAIgQh6CIgIhAiGCAwDTAAWABYAMwAuAC4AQwFhBaAAMwBRADMBFgAdAQYCIgAWAAQALgAWAAQALgDIABYAFgAWADQAMwAzAAQAFgBBAwIAMQAyAloCFgBXAFcADABkAmQCXwEWAKAEWAhZCFoIZghlCGsIaQhqCGMIcQhtCG8IfQh8CIIIgAiBCHoIiAiECIYIDAMAAAgAGQCfBSILJwstC58FNAs5Cz8LlgVnAGcAgQDzAFgBOAONAJ0CAwARAGgAiwGCBEACUQNAAoIEFgDmADEAEw6iAH0A6wgZDmkAAQloARYAFgDEClIGPABpAOsEaAAWAFYEZQQ+A0EDiAAWAIgAFgBYBIYAZwSGAAIAAgD+BWQCZAJfARYAiQCJACsA0AnkCboACAAKAAoAOAMWADgDFgApAqYNXA0/Bz4DQQNtA78JwAnBCRYAFgAWABYAvwnACcEJzQnMCdIJ0AnRCcoJ1gnUCeEJ4AnmCeQJ5QneCeoJ6AkjBBYAFgAEAAQALgC0BhYAFgAEACYCBgIMA2UAFgAIABYACAAWAAQAFgAWADMAFgAWAEEDAgBpAGkAVwB3A3cDZAL+Bb8JwAnBCc0JzAnSCdAJ0QnKCdYJ1AnhCeAJ5gnkCeUJ3gnqCegJIwQWABYAjQAMAPkGcgz5BoEM7wbwBvEGFgAWAEYBCgBcAk8EuANoAJICBwRRA4IEUQMHBIUAyQEmABIPCAA3ARgPaQqFAIUAFAwDAHoAoAW2BVwEawQEAAQAWwEEAFsBBAAoACgAdwN3A2QCRABEABcAJws5C2kAFgAWABYATwSHAE8EhwA4A1oOqQigBBgLGQsaCxgLGQsaCyQLKQsnCygLIgstCysLNgs7CzkLOgs0Cz8LPQsWAIgAfAAzADMABAAvAHgADAMjBC8ARwBHAHwAAQAWABYABAEEAWkAhACEAHcDGAsZCxoLJAspCycLKAsiCy0LKws2CzsLOQs6CzQLPws9CxYAFgBiCGIIWAhZCFoIZwAIAIEAmQX2BKsDRAWCBAcEggREBT8ARgADEAMAIQAJEMcLPwBaAQAA+gYSB6wFwgUUABQAAgADAAIAAwAAAAAAhACEAHcDzgDOABYACACHAF8BhwBfAU8E/gVhDGIMYwxhDGIMYwxvDG4Mcgx+DH0MgQwRABMAAwAWABYAMwAUAEgAIwRhBRQAAQABADMAIQAEAVYBVgGEAGEMYgxjDG8MbgxyDH4MfQyBDBEAyQnJCb8JwAnBCRYARgBGAVgBUwYEAQcERAUHBAQBEQDSAOEQFgABAOcQEQC/AGMIeggIByAHDQANACgADAAoAAwAFgAWAFYBVgGEAKoBqgEWAF8BZAJfAWQChwCCDYMNhA2CDYMNhA2PDY4NnA2bDWgAAgAWABYAFgDYAGEFtAYWABoAGgAWAAAAWQJZAlYBgg2DDYQNjw2ODZwNmw1oACELIQsYCxkLGgsTAEMCXAK8BxEARAUEAUQFEQACAAgAoBGEABkAAgACAMoJ3glxCIgICgAKAAAAFgAAABYAWQJZAlYBswKzAmQCdwNkAncDXwF5DnoOew55DnoOew6EDo4OFgAOAHgAuQG0BmEAYQAWAC8ALwBZAnkOeg57DoQOjg4WAGoMagxhDGIMYwwCAIEABAFoAAQBEQAEAWgAFgBEElgBCgAMACILNAvWCeoJFgAWABYAFgAvAC8AWQIKABYACgAWAHcDhQB3A4UAZAJpD2oPaw9pD2oPaw+EAF4ASAAvAAgACAAVABUALwBpD2oPaw+EAIINgw2EDSYARgGFABEAaAARAIkAvxJcAi0LPwsVABUALwBRAFEAhAAIAIQACAB3A1AQURBQEFEQVgH2ANgAFAAWABYAFgAWABUAUBBREFYBeQ56DnsOoABDAj8AaABoAAIAeAByDIEMFgAWABUABAAEAFYBBABWAQQAhABaAhYAuQEWABYAWgJpD2oPaw8WABEASAAWAC8ALwBZAhYAWQIWAFYBxgEvAMYBUBBREAIA1gAUABQALwAvAFkCgwCCAH0AgQB/ABQAgwCCAH0AgQB/ALcBFgAWABUAFQAvAFIBUAFNAUsBNgETAEEBFgBSAVABTQFLATYBEwBBARYAFgAVAFMCUQJNAiMAngArAgMAPAJTAlECTQIjAJ4AKwIDADwCFgBmA2MDXwMvACkAOgMpAE0DZgNjA18DLwApADoDKQBNA5QECgCjAFIEFgB9BJQECgCjAFIEFgB9BE8AAQCcBdYFTwABAJwF1gUjAB0ANQcjAB0ANQcvAFAALwBQAAgAZwAIAGcARwAWAEcAFgAWABYA',
                    ends: 'qwvkCDMUAw1DEsgLCA2fEc0LfgeDCuMTqxMLFK8TChSMCvkE5wtdBv8P9AzvCw8QMQ75DIQKKg81DucQbxMlE3QT6xBUEigNTApPCq8LsAtsCm4K/Qv+CzENMg0FDVEJUgmvCrAKMw00DfUMtQv2DLILCQ4KDr8HNQ9NClAKTgpRCm0KbwoADAEMAgwDDAYN6whUCqwRVwk1DfcMtgu6C8UKFQxZCaYKLw70CxQMJA8oDiUPxwoNDBcJLg60ESAQ+hBVEh8Q/BAcDCYOHw2+CssLGAl9CiQJ3ws/Dh0PkQrwB/EHcBM/CfYL8giWCpcKDBSGBu4HHg8LELYR8hCuESkPMw6+Ad0A+QdhCSEMSwWkBtoLKg4jDF0KSw4SCHcJLw/LEnMJIgywEaQK9ggQDM4S+gu4ESQNSxIgDHcGiwGTAvwC/QLdAdAB6wDSAfECtwB7Bk0AwQSLA4sDTAbhC9YB+wEUAeoQSAnrAawG3QcZBvAIGwYNDwwOEgYRBuYIrwR6BxQG7Ai0BLYEgQMdBg0ODg8ZBoEHwwSbAPUIiQO7CwAEAQQCBAMEPgU/BecCBQhBBcMK/gP6AD0F4QHDAkYJ2gcYBdsDeQZ6BsIC4gN+AS8GLgYGCc0EmAPQBNEEcAbZBwsFEAVuBmkG0gcPBcADoQKYAZoBmwGNCsEDrQbVCloFWwUFA/QAjAEaCY4C4gTTC9QLpQemB3wKPgYWCQYD5gSNAo4BnwB9AgAJ/wgHDSgGfwJPBZ8GRwWFCvUEvAeZAvAEjwEqCVIG7QIIBCYPqALHBzIJYgZhBggFLA7/B2AJ+wfYAvoD9wPaAvYDzQLPAuwD6wMmBeUH5AdQCSQF6gfpB1YJTAmrCswCVgVXBUQFQgWdBv4A6wLxAywFFAjmExcNKw4kDg8O4gu/EgQJ/Az8ABkBnRECCQMJEgy0E+gEDhAfCbMTRRQ/D9cKCAMFETEQag1HEEwMJwxODUgISQgMC2kPUBBRELIJagyYDyILNAskCzYLzQnhCXIPeg/OCeIJTQyaBcUJpw4qB7kRoAikCH4JsQiyCLMIRxFIEf0R9xL4EkwTDxIQEpoSAxJSEVIUHRR4EA4R2xF0EnUSvQ7CDlYRWRGNEJEQsA+1D5wSnRIDEwkSCxL8E/0Tcg5zDjgKOgrGEMgQMRLHEMkQMhKPCZEJPRA+EMwRaRJqEjkTNxA4EMgRrRCuEBwSPBI9EhYT3hHfEecSZBFlERISExIUEpsSoxCkEGoRyAzJDJYPlw+UCZUJSgtLC6UIpgilCKYIzg7QDv4T/xMQFBEUWhRbFCoULBS5E7oTvxHBEW0SbhJGFEcUwRPDE2YOZw5uDW8NuxO8EzITMxN9E38TyRP0E/UTzBP2E/cT2BMBFAIUeA9eEHANGhFsEmcTCBSjD6QPHhQmFG0UuA9UE+4KnQvrEfMRIBIoEkUTRxNcE14TgRKIEqkSsBJ/EoYSpxKuEvAS8xIMEw8TgxKKEqsSshI7EUQRfhGHEX0ShBKlEqwSkBORE6AToRNuFHYUcBR4FIwUkBR+FIQUghSIFJQUlxSkFKUUoRSjFKMTpBONEZERjhGSETYSOBIgFDEUMhS1E7YTDhQPFJYTUBMBEicLOQsrCz0LbwiGCHIMgQyEDo4Ojw2cDdcJ6wlwCIcICgciB4wNmQ3lD6sPnwlVA9UFbw5wDgULWgxNDZULRgxhD+YPfw0wA5sRugldDIANXwygD7gMfw7KDNoN4BKKEFETcRGLDnkM+ApFDOAOgQ2VEF0RXhHRDZMPeRDOBlEOEAq1DYIFXAzbDKoMqwwTCtgOMxK0EncNEwuiC50MYQOXDIEQmQwbFEsT8gxyB18R0w2ZE6gEAhIjFKoLdg9+D10QYRB3D38P5RHnEZQNoQ3kEeYRdgyFDHQIiwg='
                }),
                wakes: named('AQEBAQAAAAAAAAAAAAAAAAAAAQEBAQEBAQEAAQEAAAABAQEBAQEBAQAAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAAAAAAAAAAAAQAAAAABAQABAQEBAAEBAQEBAAEBAAAAAAAGBgUFBgYGBgYGBQUEBQMDAwMDAwMHBwcHBwcHBwcJDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NCw0ODQ0NDQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkVFRUWFhYWFxcWFhYaGhsbGxsbGxsbGx8fHx8fHx8fHx8QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhISEhIQ==')
            },
            beyond: {
                trie: (0,packed_trie/* unpacked */.K)({
                    alphabet: 'traduclón epéàvmofsübzgähçãを改変翻訳元から適応にもと编自編译譯修각색에서발췌xíö引用より転載摘转载轉取クリエイティブ知识共享創크리이티브姓名標示저작자표시лицнзラセンス许可許協議协议라선스д表署基づいてきくレジット作図來源出典处處原者文参考于於帰属归插图摄影撮攝来画像提供經经致谢得謝辞鸣기반으로원문출처åáßwk',
                    symbols: 'AAEDBBAHFA8cHyIdLC0uLzELBTo+P0E4QgxDSk5PVFhdYmZoaWttCXFyFQYSFyZ9f4GFiHOMjo+Rk5SVlpqbnJ+hoqaoCgIHBAEFDREJBRULHR8hJyAsLSMpKyoqHTAyNQI7KkA9KjkqAwtEeUs5UFVZXkZnZ2psURFXVQMRAhECc36AgoOEfYeJiouNjZCSkpKAl2hmnaCdo6epFRkLAwIDAgECBBMTCwIeICYoISoqJDg8KioqCgETODwqKiEBAkV6TDFWWl9jHG5wEwINCQN0hip9mGdnpBGrCxMEDQwHEQcHDAECGDcmJTk9MwIMOT0LEEZ7TVFXWwtknm8NAQQEGnV3eIaZpQIXBwEFCgsBFQIPEgcCEwkJEjQDAgIHR3xSXGBldgsHDQN2CgOsAwYaBAoDDQUHDQcCAwsRBAs2FAkTSFNhEwETDAkBCgcbCwUEBhoKCwYHFgoLDQ0GGgEQCwkECQcbSTaqBwoLCBELBxsEDgoHGgMECgoLCgcbFgsCAREXAREDCgsLBxMJCggRCwUKBAgbBhoLBAQKCwgRAQUJAQcKBw0KBwkKCgQJCgwLBQkRBxsLBQsEAQkKCQoKBgQGBRcKEwQLEQoEAwgRCwoPAxcFAw8JGQsRGQkLrQULBAsRAgkDEQUKCQURAwEKAwkHCgcLAQQJEw8DBBMJBg8KAQIEBwcDEQUKGQsPB64HAgwJEwMCBwYHAgoBCTcTGQYLBA0XEgcKGQYLCgsLAa4HBAwJAwsICwMBCgcJEwcBCgEGCgoZAwEFEw==',
                    children: 'AQBGAEgASwBMAE0ATwBQAFEAVQBYAFkAWwBcAF0AXgBfAGAAYQBiAGMAZABlAGYAaABpAGsAbQBuAG8AcABxAHIAcwB0AHUAdgB3AHgAeQB6AHsAfAB9AH8AgACBAIIAgwCEAIcAiQCKAIwAjQCOAI8AkACRAJIAkwCUAJUAlgCXAJgAmQCaAJsAnACfAKAAoQCiAKMApAClAKYApwCoAKkAqgCrAKwArQCuAK8AsACxALQAtQC2ALYAtgC3ALcAuAC5ALoAvAC8AL0AvgC+AL8AvwDAAMEAwgDDAMQAxADFAMYAxwDIAMkAyQDKAMoAygDLAMwAzADMAM0AzgDPANAA0QDSANIA0gDSANIA0gDTANMA1ADUANQA1ADUANUA1QDVANUA1QDWANcA2ADYANgA2ADZANkA2QDaANwA3QDeAN8A4ADhAOIA4wDkAOUA5gDnAOkA6QDpAOkA6gDqAOoA6gDrAOwA7QDtAO0A7QDuAO8A8ADxAPIA8gDyAPIA8wD0APUA9gD3APgA+QD6APsA/AD9AP4A/gD/AAABAQECAQMBBgEGAQYBBwEIAQgBCAEJAQoBCwEMAQ0BDgEQAREBEgETARQBFQEWARcBGQEaARsBGwEbARsBGwEcAR0BHgEeAR4BHwEgASEBIgEiASMBIwEkASUBJgEnAScBJwEoASkBKgErASwBLAEsASwBLAEsAS0BLgEvATABMgEzATQBNgE3ATgBOQE6ATsBPAE9AT4BPwFAAUABQQFCAUMBRAFFAUUBRgFGAUcBRwFHAUgBSQFJAUoBSgFLAUwBTQFOAU8BUAFSAVMBVQFXAVkBWgFcAV0BXgFgAWEBYgFjAWQBZQFmAWcBaAFpAWkBaQFqAWoBagFrAWwBbQFuAW8BcAFwAXABcQFyAXMBdQF2AXcBeAF5AXoBewF9AX4BfwGAAYEBggGDAYQBhQGGAYcBiAGIAYkBigGLAY0BjgGPAZABkAGRAZIBlAGVAZYBlwGYAZoBmwGcAZ0BngGfAaABoQGjAaQBpQGmAacBqAGpAakBqQGpAaoBqwGsAa0BrgGvAbABsQGxAbEBsgG0AbUBtgG3AbgBuAG6AbsBvAG9Ab4BvgG/AcABwQHCAcMBxAHFAcUBxgHHAcgByQHKAcwBzQHOAc8BzwHPAc8BzwHQAdEB0QHRAdEB0gHTAdMB1QHWAdkB2gHbAd0B3gHfAeAB4QHiAeMB4wHjAeQB5gHnAegB6AHoAekB6gHrAewB7QHuAe8B8AHxAfEB8QHyAfMB9AH1AfYB9wH4AfgB+AH5AfkB+gH7AfwB/gH/AQACAQICAgICAwIEAgUCBgIHAgcCCAIJAgoCCgIKAgsCDAINAg0CDQIOAg8CEAIRAhICEwITAhQCFQIWAhcCGAIYAhkCGgIbAhwCHQIeAh8CHwIfAiACIQIiAiMCJAIlAiYCJwIoAikCKgIrAiwCLQIuAi8CMAIxAjICMgIzAjQCNAI1AjYCNwI4AjkCOgI7AjwCPQI+Aj8CQAJAAkECQgJCAkMCRAJFAkYCRwJHAkgCSQJJAkoCSwJMAkwCTQJNAg==',
                    failures: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAUAAwABABIAAAAAACcAEgAqABEACwAJAAAAAAAAAAwADQAAAAAAAAAAAAAACwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgARAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACAAAAAAAAAAAANAAAAAAAAAAAAAAALwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAjACIAAAAAAAAAAAAAAAAAKgAAABEAAgAAAAIARgABAAAAAwAAAAAAEQAAAAAAVQAuAAAAAABbAFwAAAAXAAAAAAAAAAAARQABAAAAFwAAAAAAAAAAAEkAAAAAAAAAAAAQAAAAAAAAAAAACAAAAAAAAAAAAAAAJwACAAAAAAAAAC8AAAB1AHQAAAAAAAAAEQAAAEgAAAAZAAUAAAAFAAUAGQABAAAAAAAAAC4AAABnAAAAAABGABkAZwAAABEABAAAAAAAAAAAAAAAAAARAAAAAAAAAAAAAQADAAMAAAAAAAAAAAAAAAAAAAAAAC0ABQABABIARQARAAEAKgAAAAcALAAFAEYAAAAnACcALAAAAJ8AAAAAAAUAAAAAAAAAAAAAAAAAAAARAAUASwACAAAARQACAAAAAgArAAAAAwBFAAIAAAASAAUAAAAFAAAAnwARAHkAAwARAAAABgAnAAAAAAAAAAAAAAABAAAAGQAnAAEARQAFAAAAEQASAAMAKwAAAEUAEQArAAUAAABFABEAAAAAACsAAAABAAQAEQAnAAMAJwAFAAAAAAAAAAAABQBFAJ4AAAAAABEABQAAAAMAAABFAAUAAAACAAMARQBFABEARQAFAAAAAAARAAAAAQAAAC0AAQAAAAIARQARAJ4ABQDcACcARQAAAAAAEQASAEUAAwAAAAAAKwAAABEAAwADAEUAngAAAAAAAQASACcAAQBHAEUABQAAAEUABQBNAEUARQADACcARQAZABEAEgAnAAAABQAAABEAEgARAAMAAQAnAEUAJwBFAEUAKwADACsAEgAtAEUAAAADABEAAABFAAMAaQAAAAAAEQBFAAcAAgAtABIAAgAHACcAAAARAAAAAAAnABEAAAASABEAAwARAAAAAAAnAAIAAABKAEUAJwBKAAAAAgABAEUAAgAnAAUARQAFABEAAQBIACcAAAAHAAIAAwAAACcAKwAHAEUAAQAAAAMABQBHAKEAAABKAEUAAABQAAcARwAAAAUAoADfACcAAAACAKkABQArAAUAAABFABABJwDoAAAAAAArABEAAwA1AS0AGgEFAEUAAAArABEAVQERAD8BAQAAAAUAcwEZAGMBAgARAAAAkgFpAIMBRQAFACcAAAClAQEARQABAMIBRQBFANoBAgDwAUoAAAA=',
                    ends: '4gH2AfcBBwKSAbIBkwGzAS0CmgG4AbkBugHRAToC+gH7ARUCFgINAkwCygHLAeQB5QGqAKsArgDqAKwA6QC0ALUArwCwAFsAXAC2AF4AGwHbAVABcAFRAf8BAAJKAtwB6wDwAOwA8QBjALwAvQBmAGgAtAG1AagBaAH2AG4ARQH4ACMBRgElAXQAdQB2AHcA/QDLAHoAewCvAZEBNQHnAdAB/gCIAUgBOAGEASkBSQG9AaABXQFcAYcB3gCOAW8BpAHwAaMBoQHVASsBBAEFASEBggCDAIQAhQCGANIAiADTAIoAiwCMAL4AjQAGAY8AkACRAJIABwHWANcAlgAmAZcAmAAIAV8AmgCbAIkBPQJDAioCRgI='
                }),
                wakes: named('AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQICAgICAgICAQECAgICAQEBAQEBAQEBAgICAgICAgICBAQGBQUFBQUFDQ0NDQ0NDQ0NDQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkQICAgIA==')
            }
        }
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/parser-place.js
/** Finds the entry of the parser's own thread, wherever this code was put: compiled, or bundled for the action or the command line. */

const beside = ['./parser-worker.js', './parser-worker/index.js', '../parser-worker/index.js'];
/** `src/parser-worker.ts`, compiled or bundled; none where this runs from its sources. */
function parserWorker() {
    return beside.map((place) => new URL(place, import.meta.url)).find((place) => (0,external_node_fs_.existsSync)(place));
}

// EXTERNAL MODULE: ./lib/policy/clauses.generated.js
var clauses_generated = __webpack_require__(71811);
// EXTERNAL MODULE: ./lib/policy/configuration-default.generated.js
var configuration_default_generated = __webpack_require__(2963);
// EXTERNAL MODULE: ./lib/policy/path-filter.js
var path_filter = __webpack_require__(84178);
// EXTERNAL MODULE: ./lib/rules/entries.generated.js
var entries_generated = __webpack_require__(91656);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/policy/configuration-error.js
var configuration_error = __webpack_require__(63303);
;// CONCATENATED MODULE: ./lib/api.js












/** An index of texts whose copies must be credited, for `CheckInput.sources`. Throws a `RangeError` where they are too many. */
async function indexSources(texts) {
    const { groupsOf, SourceIndexBuilder } = await __webpack_require__.e(/* import() */ 8355).then(__webpack_require__.bind(__webpack_require__, 58355));
    const { describeSource } = await __webpack_require__.e(/* import() */ 6709).then(__webpack_require__.bind(__webpack_require__, 76709));
    const { licenseTexts } = await Promise.all(/* import() */[__webpack_require__.e(1472), __webpack_require__.e(4724)]).then(__webpack_require__.bind(__webpack_require__, 71472));
    const builder = new SourceIndexBuilder(groupsOf(licenseTexts.bodies));
    for (const { text, ...said } of texts)
        builder.add({ ...(await describeSource(said.path, text)), ...said }, text);
    return builder.finish();
}
/** What a configuration may name: policies, rules and their options. */
async function known() {
    const { ruleOptions } = await __webpack_require__.e(/* import() */ 5826).then(__webpack_require__.bind(__webpack_require__, 55826));
    return {
        policies: clauses_generated/* servedPolicies */.I.map(({ id }) => id),
        rules: entries_generated/* ruleEntries */.F.map(({ meta }) => meta.id),
        options: await ruleOptions()
    };
}
/** A checker for one configuration. Throws `ConfigurationError`, all mistakes at once, one sentence each. */
async function createChecker(options = {}) {
    if (options.configuration === undefined)
        return checkerOf(configuration_default_generated/* defaultConfiguration */._);
    const { parseConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2876)]).then(__webpack_require__.bind(__webpack_require__, 52876)); // with the library for schemas
    return checkerOf(parseConfiguration(options.configuration, await known()));
}
const monotonic = () => Number(process.hrtime.bigint()) / 1e6;
const origin = Date.now() - monotonic();
/** Milliseconds since 1970, by a clock that nobody sets. */
const clock = () => origin + monotonic();
/** A checker for a configuration already read. */
async function checkerOf(configuration) {
    const takesPath = await (0,path_filter/* pathFilter */.Y)(configuration);
    const images = await (0,image_selection/* imageSelection */._)(configuration, entries_generated/* ruleEntries */.F, clauses_generated/* servedPolicies */.I);
    return {
        configuration,
        ...(images ? { images } : {}),
        check: (change, { trust = 'base', onProgress, onSecret, onTiming } = {}) => check(change, {
            rules: entries_generated/* ruleEntries */.F,
            catalogue: clauses_generated/* servedPolicies */.I,
            wakerFor: (rules) => createWaker(rules, wakeTables()),
            configuration,
            takesPath,
            trust,
            clock,
            version: version/* version */.r,
            parserWorker: parserWorker,
            ...(onProgress ? { onProgress } : {}),
            ...(onSecret ? { onSecret } : {}),
            ...(onTiming ? { onTiming } : {})
        }),
        async inspect({ path, text }) {
            const { factsOf } = await Promise.all(/* import() */[__webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(4467), __webpack_require__.e(8407), __webpack_require__.e(2285), __webpack_require__.e(955)]).then(__webpack_require__.bind(__webpack_require__, 51143));
            const guard = new parse_guard/* ParseGuard */.p({ worker: parserWorker, clock, deadline: Number.POSITIVE_INFINITY });
            try {
                return await factsOf(path, text, guard);
            }
            finally {
                guard.close();
            }
        }
    };
}


/***/ }),

/***/ 85941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ cardLengths),
/* harmony export */   b: () => (/* binding */ passesLuhn)
/* harmony export */ });
/** Which digits begin a payment card, how many it then has, and whether its check digit is right (ISO/IEC 7812-1). */
/** Ranges of issuer numbers as the networks publish them, with the lengths of their cards. */
const networks = [
    { prefix: /^4/, lengths: [16, 19, 13] }, // Visa
    { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] }, // Mastercard
    { prefix: /^3[47]/, lengths: [15] }, // American Express
    { prefix: /^(?:30[0-5]|3095|36|3[89])/, lengths: [14, 16, 19] }, // Diners Club
    { prefix: /^(?:6011|64[4-9]|65)/, lengths: [16, 19] }, // Discover
    { prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 19] }, // JCB
    { prefix: /^62/, lengths: [16, 17, 18, 19] } // UnionPay
];
/** How many digits a card that begins so may have; none where no network issues such cards. */
function cardLengths(digits) {
    return networks.find(({ prefix }) => prefix.test(digits))?.lengths ?? [];
}
function passesLuhn(digits) {
    let sum = 0;
    for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
        const digit = digits.charCodeAt(i) - 48;
        sum += double ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit;
    }
    return sum % 10 === 0;
}


/***/ }),

/***/ 18866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ac: () => (/* binding */ cueAbbreviation),
/* harmony export */   s1: () => (/* binding */ cueNames),
/* harmony export */   vu: () => (/* binding */ identityCues)
/* harmony export */ });
/* unused harmony export identityKinds */
/** What states call the numbers by which they know people, and which of a country's numbers the word means. */
/** Abbreviations count in capitals alone, for in small letters many are words: `nie`, `sin`, `rut`. */
const abbreviations = {
    SSN: 'US.ssn',
    SIN: 'CA.sin',
    NINO: 'GB.nino',
    NRIC: 'MY.nric',
    PAN: 'IN.pan',
    CPF: 'BR.cpf CR.cpf',
    IdNr: 'DE.idnr',
    SVNR: 'AT.vnr DE.svnr',
    DNI: 'ES.dni PE.cui AR.dni',
    NIE: 'ES.nie',
    NIF: 'ES.nif PT.nif AO.nif DZ.nif FR.nif',
    NIR: 'FR.nir',
    BSN: 'NL.bsn',
    NISS: 'BE.insz BE.nn',
    INSZ: 'BE.insz BE.nn',
    PESEL: 'PL.pesel',
    TCKN: 'TR.tckimlik',
    HETU: 'FI.hetu',
    CPR: 'DK.cpr',
    CNP: 'RO.cnp',
    EGN: 'BG.egn',
    ЕГН: 'BG.egn',
    OIB: 'HR.oib',
    JMBG: 'RS.jmbg BA.jmbg ME.jmbg SI.jmbg',
    ЈМБГ: 'RS.jmbg BA.jmbg ME.jmbg',
    ЕМБГ: 'MK.jmbg',
    EMBG: 'MK.jmbg',
    EMŠO: 'SI.emso SI.jmbg',
    EMSO: 'SI.emso SI.jmbg',
    AMKA: 'GR.amka',
    ΑΜΚΑ: 'GR.amka',
    AFM: 'GR.vat',
    ΑΦΜ: 'GR.vat',
    PPS: 'IE.pps',
    PPSN: 'IE.pps',
    AHV: 'CH.ssn',
    AVS: 'CH.ssn',
    AHVN13: 'CH.ssn',
    INN: 'RU.inn',
    ИНН: 'RU.inn',
    РНОКПП: 'UA.rntrc',
    RNTRC: 'UA.rntrc',
    UNP: 'BY.unp',
    УНП: 'BY.unp',
    IDNP: 'MD.idno',
    NUIT: 'MZ.nuit',
    NIC: 'MU.nid',
    HKID: 'HK.hkid',
    RRN: 'KR.rrn',
    MST: 'VN.mst',
    NPWP: 'ID.npwp',
    CNIC: 'PK.cnic',
    IRD: 'NZ.ird',
    TFN: 'AU.tfn',
    CUIL: 'AR.cuit',
    CUIT: 'AR.cuit',
    RUT: 'CL.run UY.rut',
    RUN: 'CL.run',
    NIT: 'CO.nit SV.nit GT.nit',
    RUC: 'PE.ruc EC.ruc PY.ruc',
    RIF: 'VE.rif',
    CUI: 'GT.cui PE.cui',
    DPI: 'GT.cui',
    CURP: 'MX.curp',
    RFC: 'MX.rfc'
};
/** Names in words count whatever their case. */
const names = {
    'social security': 'US.ssn',
    'social insurance': 'CA.sin',
    'national insurance': 'GB.nino',
    aadhaar: 'IN.aadhaar',
    aadhar: 'IN.aadhaar',
    'steuer-id': 'DE.idnr',
    steuerid: 'DE.idnr',
    steueridentifikationsnummer: 'DE.idnr',
    identifikationsnummer: 'DE.idnr',
    sozialversicherungsnummer: 'DE.svnr AT.vnr',
    rentenversicherungsnummer: 'DE.svnr',
    ahv: 'CH.ssn',
    contribuinte: 'PT.nif',
    'cartão de cidadão': 'PT.cc',
    'sécurité sociale': 'FR.nir',
    'numéro fiscal': 'FR.nif',
    'codice fiscale': 'IT.codicefiscale',
    burgerservicenummer: 'NL.bsn',
    rijksregisternummer: 'BE.nn BE.insz',
    'registre national': 'BE.nn BE.insz',
    'numéro national': 'BE.nn BE.insz',
    't.c. kimlik': 'TR.tckimlik',
    'tc kimlik': 'TR.tckimlik',
    'kimlik no': 'TR.tckimlik',
    henkilötunnus: 'FI.hetu',
    hetu: 'FI.hetu',
    personnummer: 'SE.personnummer NO.fodselsnummer',
    fødselsnummer: 'NO.fodselsnummer',
    'cpr-nummer': 'DK.cpr',
    kennitala: 'IS.kennitala',
    isikukood: 'EE.ik',
    'personas kods': 'LV.pvn',
    'asmens kodas': 'LT.asmens',
    'rodné číslo': 'CZ.rc SK.rc',
    'cod numeric personal': 'RO.cnp',
    'teudat zehut': 'IL.idnr',
    'israeli id': 'IL.idnr',
    'תעודת זהות': 'IL.idnr',
    'south african id': 'ZA.idnr',
    'kra pin': 'KE.pin',
    'bilhete de identidade': 'AO.bi',
    'ghana card': 'GH.tin',
    身份证: 'CN.ric',
    'resident identity card': 'CN.ric',
    身分證: 'TW.natid',
    주민등록번호: 'KR.rrn',
    'resident registration number': 'KR.rrn',
    เลขประจำตัวประชาชน: 'TH.idnr',
    'thai id': 'TH.idnr',
    'thai national id': 'TH.idnr',
    'mã số thuế': 'VN.mst',
    mykad: 'MY.nric',
    'tax file number': 'AU.tfn',
    cédula: 'EC.ci DO.cedula UY.cedula PY.cedula CR.cpf CO.nit BO.ci',
    'carné de identidad': 'CU.ni BO.ci',
    'national id': 'ZA.idnr TW.natid TH.idnr MU.nid IL.idnr CN.ric KR.rrn'
};
const before = '(?<![\\p{L}\\d])';
const after = '(?![\\p{L}\\d])';
const escaped = (word) => word.replaceAll('.', '\\.').replaceAll(' ', '\\s{1,4}');
/** Scripts that part no words with spaces have no borders of words either. */
const joined = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Thai}]/u;
const abbreviated = new RegExp(`${before}(?:${Object.keys(abbreviations).join('|')})${after}`, 'gu');
const apart = Object.keys(names).filter((word) => !joined.test(word));
const together = Object.keys(names).filter((word) => joined.test(word));
// The border is looked for once at each place, not once for each word.
const named = new RegExp(`${before}(?:${apart.map(escaped).join('|')})${after}|${together.map(escaped).join('|')}`, 'giu');
/** The names in words, in small letters. */
const cueNames = Object.keys(names);
/** The letters of an abbreviation of such a name, in longer words too. */
const cueAbbreviation = new RegExp(Object.keys(abbreviations)
    .sort((a, b) => b.length - a.length)
    .join('|'), 'g');
/** The words for personal numbers in a text. */
function identityCues(text) {
    const found = [];
    for (const [pattern, kinds] of [
        [abbreviated, (word) => abbreviations[word]],
        [named, (word) => names[word.toLowerCase().replace(/\s+/g, ' ')]]
    ]) {
        for (const { 0: word, index } of text.matchAll(pattern)) {
            found.push({ start: index, end: index + word.length, kinds: kinds(word)?.split(' ') ?? [] });
        }
    }
    return found;
}
/** All kinds any word may mean. */
function identityKinds() {
    return [...new Set([...Object.values(abbreviations), ...Object.values(names)].flatMap((kinds) => kinds.split(' ')))];
}


/***/ }),

/***/ 43650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isSampleHost),
/* harmony export */   f: () => (/* binding */ isPrivateProvider)
/* harmony export */ });
/** What kinds of mail host there are: those that give boxes to private people, and those that stand in samples alone. */
/** Providers of private mailboxes, by what stands before the top-level domain. */
const providers = /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|aol|icloud|me|mac|protonmail|proton|pm|gmx|web|t-online|freenet|mail|inbox|yandex|ya|rambler|bk|list|qq|163|126|yeah|sina|sohu|foxmail|naver|hanmail|daum|nate|orange|wanadoo|free|laposte|sfr|libero|virgilio|tiscali|alice|wp|o2|onet|interia|seznam|centrum|fastmail|hushmail|tutanota|tuta|tutamail|zoho|posteo|mailbox|hey|btinternet|ntlworld|virginmedia|sky|comcast|verizon|att|sbcglobal|bellsouth|cox|charter|earthlink|optonline|rogers|shaw|telus|bigpond|optusnet|uol|bol|terra|rediffmail|walla|abv|ukr|bluewin|telenet|skynet|ziggo|kpnmail|planet|hetnet|xs4all|telia|bredband|online|jubii|jourrapide|rhyta|einrot|dayrep|teleworm|armyspy|cuvox|fleckens|gustr|superrito)\.(?:com?\.[a-z]{2}|com|net|org|de|fr|it|es|at|ch|be|nl|pl|cz|ru|me|cn|kr|jp|uk|us|ca|eu|pt|br|in|ua|bg|il|se|no|dk|fi|at|email|ovh|lv|lt)$/;
/** Hosts that are everybody's idea of a sample; the owners of several are companies that ask for it. */
const samples = /(?:^|\.)(?:example|exemplo|ejemplo|beispiel|test|testing|sample|demo|domain|yourdomain|mydomain|your-?company|company|mycompany|organi[sz]ation|acme|foo|bar|foobar|corp|email|contoso|fabrikam|adatum|adventure-works|northwindtraders|woodgrovebank|tailspintoys|wingtiptoys|litware(?:inc)?|proseware|treyresearch|wideworldimporters|site|website|server|host|hostname|bobby-tables|tables)\.[a-z.]{2,20}$|\.(?:example|test|invalid|localhost|local|internal|lan)$|^(?:mail|email)\.com$/;
function isSampleHost(host) {
    return samples.test(host);
}
/** Whether a provider gives boxes to private people; `mail.example` plays one in our own examples. */
function isPrivateProvider(host) {
    return host === 'mail.example' || (providers.test(host) && !samples.test(host));
}


/***/ }),

/***/ 23980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unpacked)
/* harmony export */ });
function unpacked({ alphabet, symbols, children, failures, ends }) {
    return {
        alphabet,
        symbols: new Uint8Array(Buffer.from(symbols, 'base64')),
        children: pairs(children),
        failures: pairs(failures),
        ends: pairs(ends)
    };
}
/** Whether this machine keeps the lower byte of a number first. */
const isLowerFirst = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
function pairs(text) {
    const buffer = Buffer.from(text, 'base64');
    if (!isLowerFirst)
        buffer.swap16();
    return new Uint16Array(new Uint8Array(buffer).buffer);
}


/***/ }),

/***/ 25435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mo: () => (/* binding */ mayAnnounceNumber),
/* harmony export */   uF: () => (/* binding */ announcesNumber),
/* harmony export */   uw: () => (/* binding */ announcementsIn)
/* harmony export */ });
const english = /(?<!\p{L})(?:(?:tele)?phones?|mobiles?|cell(?:phone)?s?|tel|fax|whatsapp|sms|numbers? (?:is|are)|dial|messages? to|(?:call|ring|text|phone|reach)(?:s|ed|ing)?(?: (?:me|him|her|them|us|up|at|on|\p{Lu}\p{L}{1,20}))?)(?!\p{L})/giu;
const languages = [
    { words: english, countries: ['US', 'CA', 'GB', 'IE', 'AU', 'NZ', 'ZA', 'IN', 'NG', 'KE', 'SG', 'PH'] },
    {
        words: /(?<!\p{L})(?:telefon(?:nummer|nr)?|tel|handy(?:nummer)?|mobil(?:nummer|telefon)?|rufnummer|durchwahl|festnetz|(?:ruf|ruft|rufen)(?: sie)?|anrufen|erreichbar)(?!\p{L})/giu,
        countries: ['DE', 'AT', 'CH']
    },
    {
        words: /(?<!\p{L})(?:téléphone|tél|tel|portable|mobile|appel(?:er|ez|le)|joindre|joignable)(?!\p{L})/giu,
        countries: ['FR', 'BE', 'CH', 'CA', 'MA', 'TN', 'SN', 'CI']
    },
    {
        words: /(?<!\p{L})(?:tel[ée]fono|tel|tlf|m[óo]vil|celular|ll[áa]m(?:a|e|ar)(?:me|nos|lo|la|le)?|whatsapp)(?!\p{L})/giu,
        countries: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE']
    },
    {
        words: /(?<!\p{L})(?:telefone|tel|telem[óo]vel|celular|lig(?:a|ue|ar)|whatsapp)(?!\p{L})/giu,
        countries: ['PT', 'BR']
    },
    { words: /(?<!\p{L})(?:telefono|tel|cell|cellulare|chiam(?:a|are|i|atemi|ami))(?!\p{L})/giu, countries: ['IT'] },
    { words: /(?<!\p{L})(?:telefoon(?:nummer)?|tel|mobiel|gsm|bel(?:t|len)?)(?!\p{L})/giu, countries: ['NL', 'BE'] },
    {
        words: /(?<!\p{L})(?:telefon(?:nummer)?|tlf|tel|mobil(?:nummer|en)?|ringe?r?|puhelin(?:numero)?|soita|gsm|sími)(?!\p{L})/giu,
        countries: ['SE', 'NO', 'DK', 'FI', 'IS']
    },
    {
        words: /(?<!\p{L})(?:telefon(?:u|ie|em|szám)?|tel|kom[óo]rk[aię]|zadzwoń|zavolej(?:te)?|mobil(?:ní)?|hívj)(?!\p{L})/giu,
        countries: ['PL', 'CZ', 'SK', 'HU', 'RO', 'HR', 'SI']
    },
    { words: /(?<!\p{L})(?:τηλ(?:έφωνο)?|κινητό)(?!\p{L})/giu, countries: ['GR', 'CY'] },
    {
        words: /(?<!\p{L})(?:тел|телефон|моб|мобильный|звони(?:те)?|дзвоніть)(?!\p{L})/giu,
        countries: ['RU', 'UA', 'BY', 'KZ', 'BG']
    },
    { words: /(?<!\p{L})(?:telefon(?:u|um)?|tel|cep|gsm)(?!\p{L})/giu, countries: ['TR'] },
    { words: /電話|携帯|(?<!\p{L})TEL(?!\p{L})/giu, countries: ['JP'] },
    { words: /电话|手机|電話|手機|致电|微信/gu, countries: ['CN', 'TW', 'HK'] },
    { words: /전화|휴대폰|핸드폰|연락처/gu, countries: ['KR'] },
    { words: /هاتف|جوال|موبايل|اتصل|واتساب/gu, countries: ['SA', 'EG', 'AE', 'JO', 'MA'] },
    { words: /טלפון|נייד|סלולרי/gu, countries: ['IL'] },
    { words: /फ़ोन|फोन|मोबाइल|दूरभाष/gu, countries: ['IN'] }
];
/** Every such word of a text. */
function announcementsIn(text) {
    return languages.flatMap(({ words, countries }) => [...text.matchAll(words)].map((match) => ({ start: match.index, end: match.index + match[0].length, countries })));
}
/** Whether somebody is named after the word makes no difference to whether it stands there. */
const whom = / \(\?:\(\?:me\|[^()]{1,200}\)\)\?/;
const [before, after] = ['(?<!\\p{L})', '(?!\\p{L})'];
/**
 * The words in small letters, without the letters of all scripts, which take long to look up for the first time: each word as a whole,
 * or beside a letter beyond Latin, or `anywhere` in another word.
 */
function plainWords(where) {
    const [begin, end] = where === 'whole' ? ['(?<![a-zß-öø-ɏ])', '(?![a-zß-öø-ɏ])'] : ['', ''];
    return languages.map(({ words: { source } }) => {
        const [open, inner, close] = source.startsWith(before)
            ? [begin, source.slice(before.length, -after.length), end]
            : ['', source, ''];
        return new RegExp(`${open}(?:${inner.replace(whom, '').replaceAll(before, begin).replaceAll(after, end).toLowerCase()})${close}`);
    });
}
let wholeWords;
let inAnyPlace;
/** Whether a text holds any such word; a letter beyond Latin beside it makes no difference. */
function announcesNumber(text) {
    wholeWords ??= plainWords('whole');
    const small = text.toLowerCase();
    return wholeWords.some((words) => words.test(small));
}
/** Whether a text holds any such word, be it as part of another: markup that was taken out may have glued one to its neighbor. */
function mayAnnounceNumber(text) {
    inAnyPlace ??= plainWords('anywhere');
    const small = text.toLowerCase();
    return inAnyPlace.some((words) => words.test(small));
}


/***/ }),

/***/ 89225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ visibleText),
/* harmony export */   n: () => (/* binding */ hasSeam)
/* harmony export */ });
/* harmony import */ var decode_named_character_reference__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37126);
/** Markdown source with its markup taken out, near enough to what a reader sees to search for words in it without parsing. */

/** CommonMark's own grammar of tags, and MDX's components with dots; a value longer than the bound is no tag here. */
const tag = /<(?:[a-z][a-z0-9.-]{0,60}(?:\s+[a-z_:][a-z0-9_.:-]{0,100}(?:\s*=\s*(?:[^\s"'=<>`]{1,2000}|'[^']{0,2000}'|"[^"]{0,2000}"))?){0,60}\s*\/?|\/[a-z][a-z0-9.-]{0,60}\s*)>/iy;
const destination = /\]\(\s*(?:<[^<>\n]{0,2000}>|[^\s<()]*(?:\([^\s()]{0,2000}(?:\([^\s()]{0,2000}\)[^\s()]{0,2000}){0,20}\)[^\s()]{0,2000}){0,20})(?:\s+(?:"(?:[^"\\]|\\[\s\S]){0,2000}"|'(?:[^'\\]|\\[\s\S]){0,2000}'|\([^()]{0,2000}\)))?\s*\)/y;
const referenceLabel = /\]\[[^[\]]{0,999}\]/y;
const footnoteCall = /\[\^[^\s[\]]{1,999}\]/y;
const characterReference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{0,30}));/y;
/** A reference that HTML undoes without its semicolon. */
const looseReference = /&(?:#|copy|reg)/iy;
/** Elements whose content a browser does not show as text, or shows without looking for tags in it. */
const hiddenElement = /<(?:script|style|template|textarea|title|xmp|noscript|plaintext|iframe|noembed|noframes)/i;
const hiddenTag = /^<(script|style|template|textarea|title|xmp|noscript|plaintext|iframe|noembed|noframes)(?=[\s/>])/i;
/** An address in angle brackets, which a browser takes for a tag and Markdown does not. */
const addressLikeTag = /<\/?www\./iy;
const htmlBlock = /^[ \t>]{0,100}(?:(?:[-+*]|\d{1,9}[.)]|\[\^[^[\]\s]{1,999}\]:)[ \t>]{0,100}){0,10}<[a-z/!?]/im;
/** A line that may be one of a quotation. */
const quotation = /^[ \t*+\-\d.)]{0,100}>/m;
const linkTag = /^<(?:a[\s>]|[a-z][^>]*\s(?:href|to)\s*=)/i;
/** What no reader sees: comments, instructions, character data, declarations. */
const hiddenBlocks = [
    { opening: '<!--', closing: '-->' },
    { opening: '<?', closing: '?>' },
    { opening: '<![CDATA[', closing: ']]>' },
    { opening: '<!', closing: '>' }
];
/** How long one of them may be before it counts as too intricate. */
const longestHidden = 20_000;
/** How far before a stray closing bracket the words of a link may begin. */
const longestLinkText = 5_000;
/** How deep constructs inside constructs are followed. */
const deepest = 3;
function visibleText(source) {
    const stripper = new Stripper(false);
    const visible = strippedBy(stripper, source);
    if (!stripper.divides || !visible.certain)
        return visible;
    const otherwise = strippedBy(new Stripper(true), source);
    return { ...visible, certain: otherwise.certain, otherwise };
}
function strippedBy(stripper, source) {
    const text = stripper.strip(source, 0, 0);
    return { text, linked: joined(stripper.linked), seams: stripper.seams, certain: stripper.certain };
}
/** Whether markup was taken out at one of the offsets from `from` up to `to`. */
function hasSeam(seams, from, to) {
    let low = 0;
    let high = seams.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((seams[middle] ?? 0) < from)
            low = middle + 1;
        else
            high = middle;
    }
    return (seams[low] ?? Number.POSITIVE_INFINITY) <= to;
}
class Stripper {
    certain = true;
    /** Whether a browser's grammar of HTML would leave something else. */
    divides = false;
    linked = [];
    seams = [];
    /** Inside HTML blocks a browser's grammar holds, which takes more for a tag than CommonMark's. */
    #htmlBlocks = false;
    /** Whether a browser's grammar is followed. */
    #asBrowser;
    constructor(asBrowser) {
        this.#asBrowser = asBrowser;
    }
    /** The visible text of a stretch of source; `base` is where it will stand in the whole. */
    strip(source, base, depth) {
        if (nextMark(source, 0) === source.length)
            return source;
        if (depth === 0)
            this.#htmlBlocks = htmlBlock.test(source);
        if (this.#htmlBlocks && depth === 0 && hiddenElement.test(source))
            this.divides = true;
        if (depth > deepest) {
            this.certain = false;
            return source;
        }
        const parts = [];
        const taken = [];
        const open = [];
        let written = base;
        let plain = 0;
        let at = 0;
        const ends = new Ends(source);
        const write = (text) => {
            parts.push(text);
            written += text.length;
        };
        const cut = (to) => {
            if (at > plain)
                write(source.slice(plain, at));
            this.seams.push(written);
            plain = to;
            at = to;
        };
        const takeOut = (pattern) => {
            pattern.lastIndex = at;
            const length = pattern.exec(source)?.[0].length;
            if (length === undefined)
                return false;
            // A code span may hold what only looks like one end of this, and then the words between are no part of it.
            if (source.slice(at, at + length).includes('`') &&
                !(depth === 0 && pattern === tag && isBlock(source, at, at + length)))
                this.certain = false;
            // In a quotation, what seems to end a tag may be the mark of its next line.
            if (pattern === tag && /\n[ \t]*>$/.test(source.slice(at, at + length)) && quotation.test(source.slice(0, at)))
                this.certain = false;
            taken.push(source.slice(at + 1, at + length));
            cut(at + length);
            return true;
        };
        /** Takes out what stands in an element whose tag was taken out, if it is none that shows it; to the end where it has none. */
        const takeContent = (start) => {
            const name = hiddenTag.exec(source.slice(start, start + 20))?.[1];
            if (name === undefined)
                return;
            const rest = source.slice(at);
            const length = /^plaintext$/i.test(name) ? -1 : rest.search(new RegExp(`</${name}[\\s/>]`, 'i'));
            const content = length === -1 ? rest : rest.slice(0, length);
            // Another of its kind inside, or a comment in a script, may bring another end.
            if (/<!--/.test(content) || content.toLowerCase().includes(`<${name.toLowerCase()}`))
                this.certain = false;
            taken.push(content);
            cut(at + content.length);
        };
        const closeLink = () => {
            const end = written + (at - plain);
            this.linked.push({ start: open.pop() ?? Math.max(0, end - longestLinkText), end });
        };
        for (at = nextMark(source, 0); at < source.length; at = nextMark(source, at)) {
            switch (source.charCodeAt(at)) {
                case 42: // *
                case 95: // _
                case 126: // ~
                    cut(at + 1);
                    break;
                case 92: // \
                    if (isEscaped(source.charCodeAt(at + 1)))
                        cut(at + 1);
                    else
                        at++; // it escapes nothing, and is shown
                    break;
                case 38: {
                    // &
                    const decoded = decodedAt(source, at);
                    if (decoded) {
                        cut(at + decoded.length);
                        write(decoded.text);
                    }
                    else {
                        looseReference.lastIndex = at;
                        if (this.#htmlBlocks && looseReference.test(source))
                            this.certain = false;
                        at++;
                    }
                    break;
                }
                case 91: // [
                    if (source.charCodeAt(at + 1) === 94 && takeOut(footnoteCall))
                        break;
                    cut(at + 1);
                    open.push(written);
                    break;
                case 93: {
                    // ]
                    const next = source.charCodeAt(at + 1);
                    closeLink();
                    if (next === 40 && !takeOut(destination))
                        this.certain = false;
                    // Before a bracket, what looks like a label may be the words of another link.
                    if (next === 91 && takeOut(referenceLabel) && /[([]/.test(source.charAt(at)))
                        this.certain = false;
                    if (source.charCodeAt(at) === 93)
                        cut(at + 1);
                    break;
                }
                case 60: {
                    // <
                    const block = hiddenBlocks.find(({ opening }) => source.startsWith(opening, at));
                    if (block) {
                        const end = ends.after(block.closing, at + block.opening.length);
                        if (end === -1 || end - at > longestHidden) {
                            this.certain &&= end === -1 && !this.#htmlBlocks;
                            at++;
                        }
                        else {
                            if (open.length > 0 && source.slice(at, end).includes('`'))
                                this.certain = false;
                            taken.push(source.slice(at + block.opening.length, end));
                            cut(end + block.closing.length);
                        }
                    }
                    else if (/[a-z/]/i.test(source.charAt(at + 1))) {
                        if (source.charCodeAt(at + 1) === 47 && open.length > 0 && /[a]/i.test(source.charAt(at + 2)))
                            closeLink();
                        const start = at;
                        addressLikeTag.lastIndex = at;
                        if (!addressLikeTag.test(source) && takeOut(tag)) {
                            if (linkTag.test(source.slice(start, start + 200)))
                                open.push(written);
                            if (this.#asBrowser)
                                takeContent(start);
                        }
                        else if (this.#asBrowser) {
                            const end = this.certain ? browserTagEnd(source, at) : -1; // at most one search is in vain
                            if (end === -1) {
                                this.certain = false;
                                at++;
                            }
                            else {
                                taken.push(source.slice(at + 1, end));
                                cut(end);
                                takeContent(start);
                            }
                        }
                        else {
                            if (this.#htmlBlocks)
                                this.divides = true;
                            at++;
                        }
                    }
                    else
                        at++;
                    break;
                }
                case 10: // a line's end
                    cut(afterQuotationMarks(source, at + 1));
                    write('\n');
                    break;
                default:
                    return source; // no other mark is looked for
            }
        }
        cut(source.length);
        for (const start of open)
            this.linked.push({ start, end: Math.min(written, start + longestLinkText) });
        if (taken.length === 0)
            return parts.join('');
        write('\n\n'); // what was taken out is no running text
        return parts.join('') + this.strip(taken.join('\n\n'), written, depth + 1);
    }
}
/** Finds closing marks from ever later offsets on, in one pass for each kind. */
class Ends {
    #source;
    #next = new Map();
    constructor(source) {
        this.#source = source;
    }
    after(closing, from) {
        const known = this.#next.get(closing);
        if (known !== undefined && (known === -1 || known >= from))
            return known;
        const found = this.#source.indexOf(closing, from);
        this.#next.set(closing, found);
        return found;
    }
}
/** What may be markup; a line's end counts where the next line begins like a quotation. */
const mark = /[&*_~\\[\]<]|\n(?=[ \t]*>)/g;
/** Whether a tag has a line to itself, below an empty one: then it is a block, and no code span reaches into it. */
function isBlock(source, start, end) {
    const before = source.slice(Math.max(0, start - 100), start);
    return (!source.slice(start, end).includes('\n') &&
        (/(?:^|\n|\r(?!\n))[ \t]{0,90}(?:\r\n|\n|\r) {0,3}$/.test(before) || (start <= 3 && before.trim() === '')) &&
        /^[ \t]{0,90}(?:[\r\n]|$)/.test(source.slice(end, end + 100)));
}
/** The offset of the next character that may be markup, from `from` on; the length of the text when there is none. */
function nextMark(source, from) {
    mark.lastIndex = from;
    return mark.exec(source)?.index ?? source.length;
}
/** Whether a backslash before the unit is no text: before ASCII's signs and at the end of a line, as CommonMark 0.31 §2.4 has it. */
function isEscaped(unit) {
    return (unit === 10 ||
        unit === 13 ||
        (unit >= 33 && unit <= 47) ||
        (unit >= 58 && unit <= 64) ||
        (unit >= 91 && unit <= 96) ||
        (unit >= 123 && unit <= 126));
}
/** The end of what a browser takes for a tag from an offset on; -1 where it is too long, or has none. */
function browserTagEnd(source, start) {
    const most = Math.min(source.length, start + longestHidden);
    // An end without a name is a comment, which no quotation mark prolongs.
    if (/^<\/[^a-z]/i.test(source.slice(start, start + 3)))
        return source.slice(0, most).indexOf('>', start) + 1 || -1;
    for (let at = start + 1; at < most; at++) {
        const unit = source.charCodeAt(at);
        if (unit === 62)
            return at + 1;
        if (unit !== 61)
            continue;
        while (at + 1 < most && isBlank(source.charCodeAt(at + 1)))
            at++;
        const quote = source.charAt(at + 1);
        if (quote !== '"' && quote !== "'")
            continue;
        at = source.indexOf(quote, at + 2);
        if (at === -1)
            return -1;
    }
    return -1;
}
function isBlank(unit) {
    return unit === 32 || (unit >= 9 && unit <= 13);
}
/** Past the white space and the quotation marks at the beginning of a line. */
function afterQuotationMarks(source, from) {
    let at = from;
    while (at < source.length) {
        const unit = source.charCodeAt(at);
        if (unit !== 62 && unit !== 32 && unit !== 9)
            break;
        at++;
    }
    return at;
}
function joined(ranges) {
    const all = [];
    for (const range of ranges.sort((a, b) => a.start - b.start)) {
        const last = all.at(-1);
        if (last && range.start <= last.end)
            last.end = Math.max(last.end, range.end);
        else
            all.push(range);
    }
    return all;
}
function decodedAt(source, at) {
    characterReference.lastIndex = at;
    const match = characterReference.exec(source);
    if (!match)
        return undefined;
    const [whole, decimal, hexadecimal, name] = match;
    const point = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    const text = name === undefined ? fromPoint(point) : (0,decode_named_character_reference__WEBPACK_IMPORTED_MODULE_0__/* .decodeNamedCharacterReference */ .s)(name);
    return text === false ? undefined : { text, length: whole.length };
}
function fromPoint(point) {
    return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(point);
}


/***/ }),

/***/ 62335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ jpegHead),
/* harmony export */   i: () => (/* binding */ imageKind)
/* harmony export */ });
/** Which format of picture some bytes are, by how they begin; names and endings say nothing here. */
/** A JPEG has its metadata at the beginning; no more than these bytes are looked at, whatever its size. */
const jpegHead = 1_048_576;
/** Brands of the formats that are built like HEIC, AVIF among them. */
const heifBrands = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'hevm', 'hevs', 'mif1'].concat(['avif', 'avis']));
/** The format; `undefined` for everything else, the pointer that Git LFS keeps in place of a file included. */
function imageKind(bytes) {
    if (bytes.length < 12)
        return undefined;
    const head = String.fromCharCode(...bytes.subarray(0, 12));
    if (head.startsWith('\xff\xd8\xff'))
        return 'jpeg';
    if (head.startsWith('\x89PNG\r\n\x1a\n'))
        return 'png';
    if (head.startsWith('RIFF') && head.endsWith('WEBP'))
        return 'webp';
    if (head.startsWith('II*\0') || head.startsWith('MM\0*'))
        return 'tiff';
    return head.startsWith('ftyp', 4) && heifBrands.has(head.slice(8)) ? 'heif' : undefined;
}


/***/ }),

/***/ 25220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ decodeSource),
/* harmony export */   _: () => (/* binding */ isSource)
/* harmony export */ });
/** Bytes to text: decides the encoding of a file and says what it could not read. */
/** How many leading bytes are looked at to tell text from binary data and to guess UTF-16 without its mark. */
const probeLength = 4096;
/**
 * The text of a file. A byte order mark decides; without one, UTF-16 is known by its regular NUL bytes, and all else is UTF-8.
 * Bytes that do not decode become U+FFFD and a note; data with many control bytes is `Unreadable`.
 */
function decodeSource(path, content) {
    if (typeof content === 'string') {
        return { path, text: content.startsWith('\uFEFF') ? content.slice(1) : content, encoding: 'utf-8', notes: [] };
    }
    const encoding = encodingOf(content);
    if (encoding === undefined)
        return { path, reason: 'binary' };
    return { path, encoding, ...decoded(content, encoding) };
}
/** Whether a decoded file holds text. */
function isSource(decoded) {
    return 'text' in decoded;
}
function encodingOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    const probe = bytes.subarray(0, probeLength);
    let evenNul = 0;
    let oddNul = 0;
    let control = 0;
    probe.forEach((byte, at) => {
        if (byte === 0)
            at % 2 === 0 ? evenNul++ : oddNul++;
        else if (byte < 32 && (byte < 7 || byte > 13) && byte !== 27)
            control++;
    });
    const pairs = probe.length / 2;
    if (pairs >= 2 && oddNul > pairs * 0.4 && evenNul < pairs * 0.1)
        return 'utf-16le';
    if (pairs >= 2 && evenNul > pairs * 0.4 && oddNul < pairs * 0.1)
        return 'utf-16be';
    return evenNul + oddNul + control > probe.length * 0.1 ? undefined : 'utf-8';
}
/** The decoders drop the byte order mark. */
function decoded(bytes, encoding) {
    const name = encoding.toUpperCase();
    try {
        const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
        return { text, notes: encoding === 'utf-8' ? [] : [`The file is ${name}; it was decoded before the check.`] };
    }
    catch {
        const text = new TextDecoder(encoding).decode(bytes);
        return { text, notes: [`Some bytes are not valid ${name}; the file was checked with U+FFFD in their place.`] };
    }
}


/***/ }),

/***/ 40535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ rangeOf),
/* harmony export */   y: () => (/* binding */ originKey)
/* harmony export */ });
/** The observation's range, when it has one that lies inside its text. */
function rangeOf({ observation, document }) {
    const { range } = observation;
    if (!range || range.start < 0 || range.end < range.start || range.end > document.text.length)
        return undefined;
    return range;
}
/** Where a candidate's text comes from, as one string: equal for equal sides of equal files. */
function originKey(origin) {
    return origin.kind === 'page'
        ? `${origin.side}:${origin.change.path}`
        : `pull-request:${origin.part}:${origin.commit ?? ''}`;
}


/***/ }),

/***/ 73340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ tooLargeImages),
/* harmony export */   _: () => (/* binding */ imageSelection)
/* harmony export */ });
/* harmony import */ var _policy_path_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84178);

/** The pictures that a configuration has looked at; `undefined` where no rule that is on looks at any. */
async function imageSelection(configuration, rules, catalogue) {
    const served = new Set(catalogue
        .filter(({ id }) => configuration.policies.includes(id))
        .flatMap(({ clauses }) => clauses.flatMap((clause) => clause.rules)));
    const isOn = rules.some(({ meta: { id, subjects } }) => subjects?.includes('image') && served.has(id) && configuration.rules[id]?.severity !== 'off');
    const { imageSize, images } = configuration.limits;
    return isOn && configuration.images.length > 0
        ? { takes: await (0,_policy_path_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .imageFilter */ .c)(configuration), size: imageSize, most: images }
        : undefined;
}
/** How many pictures are named one by one. */
const named = 3;
/** What the report says of pictures that are too large: they are no gap in the check of the texts. */
function tooLargeImages(paths, size) {
    const [first, ...others] = paths;
    if (paths.length <= named || first === undefined) {
        const message = `The picture is larger than the limit of ${size} bytes; its metadata were not looked at.`;
        return paths.map((path) => ({ path, message }));
    }
    const message = `This picture and ${others.length} others are larger than the limit of ${size} bytes; their metadata were not looked at.`;
    return [{ path: first, message }];
}


/***/ }),

/***/ 64631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ settingsKind),
/* harmony export */   P: () => (/* binding */ maySettle)
/* harmony export */ });
const configurationPath = '.github/goodfaith.yml';
/** Whether a path may be that of a file which governs the check; for workflows, their text decides. */
function maySettle(path, { configuration = configurationPath, workflow }) {
    return path === configuration || path === workflow || isWorkflow(path);
}
/** What a changed file governs; `undefined` for all other files. */
function settingsKind(file, paths) {
    if (!file.base?.length && !file.head?.length)
        return undefined; // a host that was asked for no content hands over none
    const names = [file.path, ...(file.previousPath === undefined ? [] : [file.previousPath])];
    if (names.includes(paths.configuration ?? configurationPath))
        return 'configuration';
    if (paths.workflow !== undefined && names.includes(paths.workflow))
        return 'workflow';
    return names.some(isWorkflow) && [file.base, file.head].some(runsTheCheck) ? 'workflow' : undefined;
}
function isWorkflow(path) {
    return /^\.github\/workflows\/[^/]{1,255}\.ya?ml$/i.test(path);
}
/** Whether a workflow has a step that names this action or its command. */
function runsTheCheck(content) {
    if (content === undefined)
        return false;
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    return /\bgoodfaith\b/i.test(text);
}


/***/ }),

/***/ 40036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ waiverFor),
/* harmony export */   it: () => (/* binding */ configuredWaivers),
/* harmony export */   ko: () => (/* binding */ selects),
/* harmony export */   vN: () => (/* binding */ inlineWaivers)
/* harmony export */ });
/* harmony import */ var _facts_waiver_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26319);
/* harmony import */ var _candidate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40535);


/** The waivers of a page's comments that count. */
function inlineWaivers(head, base, trust, path) {
    const waivers = [];
    const notes = [];
    const note = (at, message) => notes.push({ path, message: `Line ${head.lines.lineAt(at.start)}: ${message}` });
    const trusted = base ? (0,_facts_waiver_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .waiversIn */ .T1)(base) : [];
    for (const waiver of (0,_facts_waiver_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverComments */ .XS)(head)) {
        if (!('block' in waiver)) {
            note(waiver.at, `the waiver names no rule, no reason or no block after it, so it does not count. Its form is: ${_facts_waiver_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .waiverMarker */ .lf} family/rule: reason`);
            continue;
        }
        const earlier = trusted.filter((one) => (0,_facts_waiver_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .sameWaiver */ .dD)(one, waiver));
        if (trust === 'base' && earlier.length === 0) {
            note(waiver.at, 'this change adds a waiver. Waivers count from the base branch alone, so it has no effect here.');
            continue;
        }
        const known = earlier.map(({ block }) => flat(base.text.slice(block.start, block.end)));
        waivers.push({
            origin: 'inline',
            selectors: waiver.selectors,
            reason: waiver.reason,
            covers(candidate) {
                const range = (0,_candidate_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .b)(candidate);
                if (candidate.document !== head || !range || range.start < waiver.block.start || range.end > waiver.block.end)
                    return false;
                // What the change itself writes into a waived block was never waived.
                return trust === 'head' || known.some((block) => block.includes(flat(head.text.slice(range.start, range.end))));
            }
        });
    }
    return { waivers, notes };
}
/** Waivers of the configuration that still count; expired ones become notes. `today` is YYYY-MM-DD. */
async function configuredWaivers(configured, today) {
    const waivers = [];
    const notes = [];
    if (configured.length === 0)
        return { waivers, notes };
    const { globMatcher } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5017)]).then(__webpack_require__.bind(__webpack_require__, 45017));
    for (const { rule, paths, fingerprint, ...rest } of configured) {
        if (rest.expires !== undefined && rest.expires < today) {
            notes.push({ message: `The waiver for ${rule} ended on ${rest.expires} and no longer counts.` });
            continue;
        }
        const matches = paths.length === 0 ? () => true : globMatcher(paths);
        waivers.push({
            origin: 'configuration',
            selectors: [rule],
            ...rest,
            covers: ({ origin }, itsFingerprint) => (origin.kind === 'page' ? matches(origin.change.path) : paths.length === 0) &&
                (fingerprint === undefined || fingerprint === itsFingerprint)
        });
    }
    return { waivers, notes };
}
/** The first waiver that names the rule and covers the finding. */
function waiverFor(candidate, fingerprint, waivers) {
    const { id } = candidate.rule.meta;
    return waivers.find((waiver) => waiver.selectors.some((selector) => selects(selector, id)) && waiver.covers(candidate, fingerprint));
}
/** Whether `family/thing`, `family/*` or `*` names a rule. */
function selects(selector, ruleId) {
    return (selector === '*' || selector === ruleId || (selector.endsWith('/*') && ruleId.startsWith(selector.slice(0, -1))));
}
function flat(text) {
    return text.replace(/[\s>]+/g, ' ');
}


/***/ }),

/***/ 55843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ saysLicensesOf),
/* harmony export */   N2: () => (/* binding */ saysLicenses),
/* harmony export */   aW: () => (/* binding */ maySayLicense)
/* harmony export */ });
/** Which files say how other files are licensed, so that hosts hand them over with the pages they speak of, and which pages may say it themselves. */
/** License files, texts of LICENSES, REUSE.toml, and the `.license` file beside another. */
function saysLicenses(path) {
    return (/(?:^|\/)(?:licen[cs]e|copying|unlicense)[^/]{0,40}$|(?:^|\/)REUSE\.toml$|^LICENSES\/[^/]{1,255}$/i.test(path) ||
        path.endsWith('.license'));
}
/**
 * Those of them that a check of some paths needs beside these: not the words beside pictures, and not the licenses
 * deep in the tree, which are those of programs taken in.
 */
function saysLicensesOf(takesPath) {
    return (path) => saysLicenses(path) &&
        (path.endsWith('.license')
            ? takesPath(path.slice(0, -'.license'.length))
            : path.endsWith('REUSE.toml') || path.split('/').length <= 2);
}
/** Whether a text holds a sign that it speaks of a license or of rights: never no where it does. */
function maySayLicense(text) {
    return /li[cz]en[cszç]|creative ?commons|spdx|copyright|©|\(c\)|\bcc[ -](?:by|0)|cc0|public domain|\bgfdl|ライセンス|许可|許可|授权|著作権|\brights\b/i.test(text);
}


/***/ }),

/***/ 21377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   R: () => (/* binding */ CannotJudge)
/* harmony export */ });
/** Why nothing can be judged: neither the text nor the configuration, but something around them, is in the way. */
/** The message is one whole sentence for whoever runs the check, free of the program's name; the exit code is 2. */
class CannotJudge extends Error {
    name = 'CannotJudge';
}
/** The system's code of an error, such as `ENOENT`; `unknown` when it has none. */
function codeOf(error) {
    if (typeof error !== 'object' || error === null || !('code' in error))
        return 'unknown';
    return typeof error.code === 'string' ? error.code : 'unknown';
}


/***/ }),

/***/ 68606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* reexport safe */ _cannot_judge_js__WEBPACK_IMPORTED_MODULE_0__.$),
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Rw: () => (/* reexport safe */ _cannot_judge_js__WEBPACK_IMPORTED_MODULE_0__.R)
/* harmony export */ });
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21377);
/** Why a command could not do its work: wrong arguments, files that cannot be read, a missing repository. */


/** What went wrong with a file or folder, as the end of a sentence that begins with its name. */
function reasonOf(error) {
    const code = (0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$)(error);
    return reasons[code] ?? `could not be read (${code})`;
}
const reasons = {
    ENOENT: 'does not exist',
    ENOTDIR: 'does not exist: a part of its path is a file',
    EISDIR: 'is a folder, not a file',
    EACCES: 'may not be read: permission is missing',
    EPERM: 'may not be read: permission is missing',
    ELOOP: 'is a symbolic link that leads nowhere',
    ENAMETOOLONG: 'has too long a name',
    EROFS: 'is on a disk that cannot be written',
    ENOSPC: 'has no room left on its disk',
    EMFILE: 'could not be opened: too many files are open'
};


/***/ }),

/***/ 61851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/policy/configuration-default.generated.js
var configuration_default_generated = __webpack_require__(2963);
// EXTERNAL MODULE: ./lib/policy/path-filter.js
var path_filter = __webpack_require__(84178);
// EXTERNAL MODULE: ./lib/report/counts.js
var counts = __webpack_require__(35836);
// EXTERNAL MODULE: ./lib/host/cli/cannot-judge.js
var cannot_judge = __webpack_require__(68606);
;// CONCATENATED MODULE: ./lib/host/cli/color.js
/** A flag decides; then `NO_COLOR`, then `FORCE_COLOR`, each when it is not empty; then whether a terminal reads along. */
function wantsColor(flag, env, output) {
    if (flag !== undefined)
        return flag;
    if (env['NO_COLOR'])
        return false;
    if (env['FORCE_COLOR'])
        return !['0', 'false'].includes(env['FORCE_COLOR']);
    return output.isTTY === true && env['TERM'] !== 'dumb';
}

// EXTERNAL MODULE: ./lib/host/cli/configuration-file.js
var configuration_file = __webpack_require__(68364);
// EXTERNAL MODULE: ./lib/host/cli/format.js
var cli_format = __webpack_require__(16996);
// EXTERNAL MODULE: ./lib/host/cli/status-line.js
var status_line = __webpack_require__(32248);
;// CONCATENATED MODULE: ./lib/host/cli/check.js
/** `goodfaith check`: finds out what to check, checks it, hands over the report. */










/** The exit code of each result; `docs/architecture.md` has the whole table. */
const exitCodes = { pass: 0, 'needs-review': 0, fail: 1, incomplete: 2 };
/** Checks what the arguments name and prints the report; answers with the exit code. */
async function check(paths, flags, system) {
    const begun = system.clock();
    const target = await targetOf(paths, flags, system);
    const library = await system.library();
    const configuration = await chosen(await configurationOf(target, flags, system), flags, library);
    const sources = await sourcesOf(target, configuration);
    const checker = await library.checkerOf(configuration);
    const { input, notes } = await target.read({
        takesPath: await (0,path_filter/* pathFilter */.Y)(configuration),
        fileSize: configuration.limits.fileSize,
        ...(checker.images ? { images: checker.images } : {})
    });
    const read = system.clock();
    let timing;
    const onTiming = (measured) => {
        timing = measured;
    };
    const status = new status_line/* StatusLine */.v(flags.quiet ? { write: () => undefined } : system.stderr, system.clock);
    const onProgress = (done, total, path) => status.show(`Checking ${done + 1} of ${total}: ${path}`);
    try {
        const report = await checker.check(sources.length === 0 ? input : { ...input, sources }, {
            trust: target.trust,
            onProgress,
            ...(flags.timing ? { onTiming } : {})
        });
        const checked = system.clock();
        status.clear();
        await handOver({ ...report, notes: [...notes, ...report.notes] }, flags, system);
        if (timing !== undefined) {
            const { timingText } = await __webpack_require__.e(/* import() */ 8921).then(__webpack_require__.bind(__webpack_require__, 8921));
            const parts = { reading: read - begun, checking: timing, reporting: system.clock() - checked };
            system.stderr.write(timingText(parts, flags.format));
        }
        return exitCodes[report.result];
    }
    finally {
        status.clear();
    }
}
/** What file and flags choose; where there are none, nothing need be loaded that reads them. */
async function chosen(file, flags, library) {
    const { failOn, policy, rule } = flags;
    if (file === undefined && failOn === undefined && policy.length === 0 && rule.length === 0)
        return configuration_default_generated/* defaultConfiguration */._;
    const { settingsOf } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2876), __webpack_require__.e(6314)]).then(__webpack_require__.bind(__webpack_require__, 96314));
    return await settingsOf(file, flags, await library.known());
}
/** Exactly one of the three ways to say what is checked. */
async function targetOf(paths, { diff, base, head }, { cwd, env }) {
    const ways = [
        paths.length > 0 ? 'paths' : [],
        diff === undefined ? [] : '--diff',
        (base ?? head) ? '--base and --head' : []
    ].flat();
    if (ways.length > 1)
        throw new cannot_judge/* CannotJudge */.Rw(`Give either ${ways.join(' or ')}; each says on its own what to check.`);
    if (diff !== undefined) {
        const { commitRange } = await __webpack_require__.e(/* import() */ 4803).then(__webpack_require__.bind(__webpack_require__, 74803));
        return await commitRange(diff, cwd, env);
    }
    if (base !== undefined && head !== undefined) {
        const { folderPair } = await __webpack_require__.e(/* import() */ 5740).then(__webpack_require__.bind(__webpack_require__, 15740));
        return await folderPair(base, head, cwd);
    }
    if (base !== undefined || head !== undefined) {
        const [given, missing] = base === undefined ? ['--head', '--base'] : ['--base', '--head'];
        throw new cannot_judge/* CannotJudge */.Rw(`${given} needs ${missing} as well: the two folders are compared.`);
    }
    const { workingTree } = await Promise.all(/* import() | check */[__webpack_require__.e(7126), __webpack_require__.e(1560), __webpack_require__.e(6116), __webpack_require__.e(8741)]).then(__webpack_require__.bind(__webpack_require__, 47213));
    return await workingTree(paths, cwd, env);
}
/** The indexes that the configuration names. */
async function sourcesOf(target, { sources }) {
    if (sources.length === 0)
        return [];
    const { largestIndex } = await __webpack_require__.e(/* import() */ 8355).then(__webpack_require__.bind(__webpack_require__, 58355));
    const files = [];
    for (const name of sources) {
        const file = await target.file(name, largestIndex);
        if (file === undefined)
            throw new cannot_judge/* CannotJudge */.Rw(`sources names ${name}, which does not exist.`);
        if (typeof file === 'string')
            throw new cannot_judge/* CannotJudge */.Rw(`sources names ${name}, which ${file}.`);
        files.push({ name, bytes: file });
    }
    return files;
}
async function configurationOf(target, { config }, { cwd }) {
    if (config === undefined)
        return target.configuration;
    const file = (0,configuration_file/* configurationFile */.hb)((0,external_node_path_.resolve)(cwd, config), config);
    if (file === undefined)
        throw new cannot_judge/* CannotJudge */.Rw(`--config names ${config}, which does not exist.`);
    return file;
}
/** Why a report could not be written, as the end of a sentence. */
const unwritten = {
    ENOENT: 'lies in a folder that does not exist',
    ENOTDIR: 'lies in a folder that does not exist',
    EISDIR: 'is a folder',
    EACCES: 'may not be written: permission is missing',
    EROFS: 'lies on a disk that cannot be written',
    ENOSPC: 'lies on a disk that is full'
};
async function handOver(report, { format, output, color, quiet }, system) {
    if (output === undefined) {
        const { columns } = system.stdout;
        const options = {
            color: wantsColor(color, system.env, system.stdout),
            ...(columns === undefined ? {} : { width: columns })
        };
        const silent = quiet === true && format === 'text' && report.result === 'pass';
        if (!silent)
            system.stdout.write(await (0,cli_format/* formatted */.X)(report, format, options));
        return;
    }
    const text = await (0,cli_format/* formatted */.X)(report, format, { color: color === true });
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(system.cwd, output), text);
    }
    catch (error) {
        throw new cannot_judge/* CannotJudge */.Rw(`--output names ${output}, which ${unwritten[(0,cannot_judge/* codeOf */.$N)(error)] ?? `could not be written (${(0,cannot_judge/* codeOf */.$N)(error)})`}.`, { cause: error });
    }
    if (!quiet)
        system.stderr.write(`goodfaith: ${(0,counts.tally)(report)}: ${report.result}; the report is in ${output}\n`);
}


/***/ }),

/***/ 68364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hb: () => (/* binding */ configurationFile),
/* harmony export */   o4: () => (/* binding */ configurationText),
/* harmony export */   x2: () => (/* binding */ longestConfiguration)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68606);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26743);
/** Configuration files on the disk. */



/** Bytes; the reader of configurations allows fewer characters than this. */
const longestConfiguration = 1_048_576;
/** A file that may be absent, under the name mistakes call it by; `within` is a real folder that links must not lead out of. */
function configurationFile(path, name, within) {
    try {
        if (within !== undefined && !(0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(within, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path))) {
            throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotJudge */ .Rw(`${name} is a symbolic link that leads out of its folder; the configuration must be a file there.`);
        }
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > longestConfiguration) {
            throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotJudge */ .Rw(`${name} is larger than ${longestConfiguration} bytes; a configuration must be smaller.`);
        }
        return { name, text: configurationText((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path), name) };
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error)))
            return undefined;
        if (error instanceof _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotJudge */ .Rw)
            throw error;
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotJudge */ .Rw(`${name} ${(0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .reasonOf */ .A3)(error)}.`, { cause: error });
    }
}
/** The characters of a configuration; throws `CannotJudge` where bytes are no UTF-8. */
function configurationText(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .CannotJudge */ .Rw(`${name} must be UTF-8 text; found other bytes.`, { cause });
    }
}


/***/ }),

/***/ 26743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   GK: () => (/* binding */ fileWithin),
/* harmony export */   JP: () => (/* binding */ cloneOf),
/* harmony export */   JY: () => (/* binding */ textWithin),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   t8: () => (/* binding */ imageWithin),
/* harmony export */   w0: () => (/* binding */ readWithin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _document_image_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62335);
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68606);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44266);
/** Files below one folder, read so that no symbolic link leads out of it. */





/** The most files and folders of one walk. */
const mostEntries = 100_000;
/** The most folders within each other. */
const deepest = 100;
const skippedFolders = new Set(['.git', 'node_modules']);
/** Reads a file of the folder by its path with slashes; `folder` must be a real path. */
function readWithin(folder, path, mostBytes) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
    try {
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place);
        if (entry.isSymbolicLink()) {
            return {
                kind: 'left-out',
                reason: 'A symbolic link is not followed; what it points to is checked under its own name.'
            };
        }
        if (entry.isDirectory())
            return { kind: 'gone' }; // git lists a submodule as if it were a file
        if (!entry.isFile())
            return { kind: 'left-out', reason: 'It is neither a file nor a folder.' };
        if (!isWithin(folder, realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)))) {
            return { kind: 'left-out', reason: 'A symbolic link on the way to it leads out of the folder.' };
        }
        if (entry.size > mostBytes)
            return { kind: 'too-large', reason: (0,_target_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g)(mostBytes) };
        return { kind: 'bytes', bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place) };
    }
    catch (error) {
        if (path.includes('\uFFFD'))
            return { kind: 'unread', reason: 'The name of the file is not valid UTF-8.' };
        if (['ENOENT', 'ENOTDIR'].includes((0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)))
            return { kind: 'gone' };
        return { kind: 'unread', reason: `The file ${(0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)}.` };
    }
}
/** A picture of the folder as far as its metadata reach: whole, or where it is too large, the beginning of a JPEG. */
function imageWithin(folder, path, mostBytes) {
    const read = readWithin(folder, path, mostBytes);
    if (read.kind !== 'too-large')
        return read;
    const head = attempt(() => beginningOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), Math.min(_document_image_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .jpegHead */ .F, mostBytes)));
    return head !== undefined && (0,_document_image_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .imageKind */ .i)(head) === 'jpeg' ? { kind: 'bytes', bytes: head } : read;
}
function beginningOf(place, length) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(place, 'r');
    try {
        const bytes = new Uint8Array(length);
        return bytes.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, 0, length, 0));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
const realFolders = new Map();
/** Where a folder really is, asked of the system once: a file in it that is no link is there as well. */
function realFolder(folder) {
    const known = realFolders.get(folder) ?? node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder);
    realFolders.set(folder, known);
    return known;
}
/** The text of a small file of the folder such as a license, links inside the folder followed; `undefined` where there is none. */
async function textWithin(folder, path, mostBytes) {
    try {
        const place = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
        if (!isWithin(folder, place))
            return undefined;
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place);
        return entry.isFile() && entry.size <= mostBytes ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place, 'utf8') : undefined;
    }
    catch {
        return undefined; // a fact that cannot be read is an unknown fact, and the report says so
    }
}
/** All files of a folder; nothing that lies behind a link is read. */
function cloneOf(folder, paths) {
    return {
        paths,
        async texts(wanted, mostBytes) {
            const texts = new Map();
            for (const path of wanted) {
                const read = readWithin(folder, path, mostBytes);
                if (read.kind === 'bytes')
                    texts.set(path, new TextDecoder().decode(read.bytes));
            }
            return texts;
        }
    };
}
/** The bytes of a file of the folder, links inside the folder followed; `undefined` where there is none, the end of a sentence where it cannot be read. */
function fileWithin(folder, path, mostBytes) {
    try {
        const place = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
        if (!isWithin(folder, place))
            return 'is a symbolic link that leads out of the folder';
        const entry = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place);
        if (!entry.isFile())
            return 'is not a file';
        return entry.size > mostBytes ? `is larger than ${mostBytes} bytes` : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(place);
    }
    catch (error) {
        return ['ENOENT', 'ENOTDIR'].includes((0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)) ? undefined : (0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error);
    }
}
/** Every entry below a folder that is not a folder; `.git` and `node_modules` are passed over, links not followed. */
async function walk(folder) {
    const paths = [];
    const unread = [];
    const open = [{ path: '', depth: 0 }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { path, depth } = next;
        if (depth > deepest) {
            unread.push({ path, reason: `The folder lies more than ${deepest} levels deep.` });
            continue;
        }
        const entries = attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), { withFileTypes: true }), (error) => {
            if (path === '')
                throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .CannotJudge */ .Rw(`${folder} ${(0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)}.`, { cause: error });
            unread.push({ path, reason: `The folder ${(0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOf */ .A3)(error)}.` });
            return [];
        });
        for (const entry of entries) {
            if (paths.length + open.length >= mostEntries) {
                unread.push({
                    path: path || '.',
                    reason: `More than ${mostEntries} files lie here; the rest was not looked at.`
                });
                return { paths: paths.sort(), unread };
            }
            const below = path === '' ? entry.name : `${path}/${entry.name}`;
            if (!entry.isDirectory())
                paths.push(below);
            else if (!skippedFolders.has(entry.name))
                open.push({ path: below, depth: depth + 1 });
        }
    }
    return { paths: paths.sort(), unread };
}
function attempt(work, otherwise) {
    try {
        return work();
    }
    catch (error) {
        return otherwise?.(error);
    }
}
/** Whether a path is the folder or lies below it; both absolute. */
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way === '' || !(way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way));
}
/** A path below a folder as reports name it, with slashes. */
function pathBelow(folder, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 16996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formats),
/* harmony export */   X: () => (/* binding */ formatted)
/* harmony export */ });
const formats = ['text', 'json', 'sarif', 'github'];
/** Text that ends with a line ending and is safe for terminals and workflow logs; only the reporter that is needed is loaded. */
async function formatted(report, format, options) {
    switch (format) {
        case 'text': {
            const { textReport } = await Promise.all(/* import() | check */[__webpack_require__.e(7126), __webpack_require__.e(1560), __webpack_require__.e(6116), __webpack_require__.e(8741)]).then(__webpack_require__.bind(__webpack_require__, 12460));
            if (report.findings.length === 0)
                return textReport(report, { ...options, policies: [] });
            const { catalogue } = await __webpack_require__.e(/* import() */ 7776).then(__webpack_require__.bind(__webpack_require__, 87776));
            return textReport(report, { ...options, policies: catalogue });
        }
        case 'json': {
            const { jsonReport } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(9694)]).then(__webpack_require__.bind(__webpack_require__, 29694));
            return jsonReport(report);
        }
        case 'sarif':
            return await sarif(report);
        case 'github':
            return await workflowLines(report);
    }
}
async function sarif(report) {
    const { sarifReport } = await __webpack_require__.e(/* import() */ 123).then(__webpack_require__.bind(__webpack_require__, 20123));
    const { catalogue } = await __webpack_require__.e(/* import() */ 7776).then(__webpack_require__.bind(__webpack_require__, 87776));
    const { rules } = await Promise.all(/* import() */[__webpack_require__.e(9549), __webpack_require__.e(1560), __webpack_require__.e(3185), __webpack_require__.e(4324), __webpack_require__.e(6423)]).then(__webpack_require__.bind(__webpack_require__, 14324));
    return sarifReport(report, { rules: rules.map(({ meta }) => meta), catalogue, informationUri: 'urn:goodfaith' });
}
/** Annotations as commands of a workflow, then what no annotation can say. */
async function workflowLines(report) {
    const { annotations, safeLogLine, workflowCommand } = await __webpack_require__.e(/* import() */ 1116).then(__webpack_require__.bind(__webpack_require__, 91116));
    const { tally } = await __webpack_require__.e(/* import() */ 5836).then(__webpack_require__.bind(__webpack_require__, 35836));
    const lines = [
        ...annotations(report).map(workflowCommand),
        ...report.skipped.map(({ path, reason }) => safeLogLine(`Not checked: ${path}: ${reason}`)),
        ...report.failures.map(({ ruleId, path, message }) => safeLogLine(`Rule that failed: ${ruleId}${path === undefined ? '' : ` on ${path}`}: ${message}`)),
        safeLogLine(`goodfaith: ${tally(report)}: ${report.result}`)
    ];
    return `${lines.join('\n')}\n`;
}


/***/ }),

/***/ 32248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ StatusLine)
/* harmony export */ });
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35944);
/** One line on the terminal that tells how far long work has come, and leaves nothing behind. */

/** Milliseconds of silence before the line first shows, and between two of its states. */
const patience = 500;
const pause = 80;
const erase = '\r\u001b[K';
class StatusLine {
    #output;
    #clock;
    #silentUntil;
    #shown = false;
    #nextAt = 0;
    /** Stays silent unless `output` is a terminal. */
    constructor(output, clock) {
        this.#output = output;
        this.#clock = clock;
        this.#silentUntil = output.isTTY ? clock() + patience : Number.POSITIVE_INFINITY;
    }
    show(text) {
        const now = this.#clock();
        if (now < this.#silentUntil || now < this.#nextAt)
            return;
        const width = (this.#output.columns ?? 80) - 1;
        this.#output.write(`${erase}${[...(0,_report_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)].slice(0, Math.max(1, width)).join('')}`);
        this.#shown = true;
        this.#nextAt = now + pause;
    }
    clear() {
        if (this.#shown)
            this.#output.write(erase);
        this.#shown = false;
    }
}


/***/ }),

/***/ 35982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ configurationPath)
/* harmony export */ });
/** Where every repository keeps its configuration. */
const configurationPath = '.github/goodfaith.yml';



/***/ }),

/***/ 47213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   workingTree: () => (/* binding */ workingTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _document_image_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62335);
/* harmony import */ var _engine_image_selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73340);
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68606);
/* harmony import */ var _configuration_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68364);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26743);
/* harmony import */ var _target_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35982);
/** `check [paths…]`: files as they stand on the disk, each judged as a whole. */








/** Files, folders and globs, relative to `cwd`. Throws `CannotJudge` for one that does not exist, and for one outside the root. */
async function workingTree(paths, cwd, env) {
    const named = await Promise.all((paths.length === 0 ? ['.'] : paths).map((path) => namedBy(path, cwd)));
    const first = named[0]?.folder ?? cwd;
    const root = rootOf((0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .isWithin */ .UO)(cwd, first) ? cwd : first);
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
    for (const { word, folder, file } of named) {
        const place = file ?? folder;
        if (!(0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .isWithin */ .UO)(root, place))
            throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotJudge */ .Rw(`${word} lies outside ${root}; check it in a run of its own.`);
        if (!(0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .isWithin */ .UO)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(place))) {
            throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotJudge */ .Rw(`${word} is or lies behind a symbolic link that leads out of ${root}.`);
        }
    }
    const configuration = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _target_js__WEBPACK_IMPORTED_MODULE_7__/* .configurationPath */ .y);
    return {
        trust: 'head',
        configuration: (0,_configuration_file_js__WEBPACK_IMPORTED_MODULE_5__/* .configurationFile */ .hb)(configuration, (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .pathBelow */ .Br)(cwd, configuration)),
        file: async (path, mostBytes) => (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .fileWithin */ .GK)(real, path, mostBytes),
        read: (selection) => readNamed(named, { root, real }, env, selection)
    };
}
const wildcard = /[*?[{]/;
async function namedBy(word, cwd) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, word);
    const entry = (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .attempt */ .CD)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path), (error) => {
        if (wildcard.test(word))
            return undefined;
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotJudge */ .Rw(`${word} ${(0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(error)}.`, { cause: error });
    });
    if (entry === undefined)
        return globBy(word, cwd);
    if (entry.isDirectory())
        return { word, folder: path };
    if (entry.isFile())
        return { word, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), file: path };
    throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotJudge */ .Rw(`${word} is neither a file nor a folder.`);
}
/** A glob is asked of the files below the last folder before its first wildcard. */
async function globBy(word, cwd) {
    const parts = word.split('/');
    const wild = parts.findIndex((part) => wildcard.test(part));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, `${parts.slice(0, wild).join('/')}${word.startsWith('/') ? '/' : ''}`);
    const entry = (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .attempt */ .CD)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder));
    if (!entry?.isDirectory())
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotJudge */ .Rw(`No file matches ${word}.`);
    const { globMatcher } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5017)]).then(__webpack_require__.bind(__webpack_require__, 45017));
    return { word, folder, matches: globMatcher([parts.slice(wild).join('/')]) };
}
/** The nearest folder, from `anchor` up to the root of its repository, that holds a configuration; else that root, else `anchor`. */
function rootOf(anchor) {
    const above = foldersUpFrom(anchor);
    const repository = firstWith(above, '.git');
    // Outside a repository nothing says whose the folders above are.
    const candidates = repository === undefined ? [anchor] : above.slice(0, above.indexOf(repository) + 1);
    return firstWith(candidates, _target_js__WEBPACK_IMPORTED_MODULE_7__/* .configurationPath */ .y) ?? repository ?? anchor;
}
function foldersUpFrom(folder) {
    const above = [folder];
    for (let at = folder; (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) !== at; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
        above.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at));
    return above;
}
function firstWith(folders, entry) {
    for (const folder of folders) {
        if ((0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .attempt */ .CD)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, entry))))
            return folder;
    }
    return undefined;
}
/** From how many files on memory is worth a thought. */
const manyFiles = 1_000;
async function readNamed(named, { root, real }, env, { takesPath, fileSize, images }) {
    const unread = [];
    const notes = [];
    const places = new Map();
    for (const one of named) {
        for (const place of await placesOf(one, env, (path, reason) => unread.push({ path: (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .pathBelow */ .Br)(root, path) || '.', reason }))) {
            const path = (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .pathBelow */ .Br)(root, place);
            if (!places.has(path))
                places.set(path, { one, place });
        }
    }
    if (places.size > manyFiles)
        (await __webpack_require__.e(/* import() */ 388).then(__webpack_require__.bind(__webpack_require__, 60388))).keepMemorySmall();
    /** One file after the other, so that the bytes of all need not be kept. */
    function* files() {
        const tooLarge = [];
        let taken = 0;
        let ignored = 0;
        for (const [path, { one, place }] of places) {
            const isImage = images?.takes(path) === true;
            if (!isImage && !takesPath(path)) {
                ignored++;
                yield { path, head: '' }; // the engine counts what the configuration leaves out, and needs no text for that
                continue;
            }
            const within = one.file === undefined ? path : (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .pathBelow */ .Br)(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(place));
            const read = isImage ? (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .imageWithin */ .t8)(real, within, images.size) : (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .readWithin */ .w0)(real, within, fileSize);
            if (one.file !== undefined && read.kind === 'unread')
                throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotJudge */ .Rw(`${one.word}: ${read.reason}`);
            if (isImage && read.kind === 'too-large')
                tooLarge.push(path);
            else if (isImage && read.kind === 'left-out')
                ignored++;
            else if (read.kind === 'left-out')
                notes.push({ path, message: read.reason });
            else if (read.kind === 'too-large' || read.kind === 'unread')
                unread.push({ path, reason: read.reason });
            else if (read.kind === 'bytes') {
                if (!isImage || (0,_document_image_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .imageKind */ .i)(read.bytes))
                    taken++;
                else
                    ignored++;
                yield { path, head: read.bytes };
            }
        }
        if (images)
            notes.push(...(0,_engine_image_selection_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLargeImages */ .O)(tooLarge, images.size));
        if (taken === 0 && unread.length === 0)
            notes.push({ message: nothing(ignored) });
    }
    return { input: { files: files(), unread, repository: repositoryOf(real, env) }, notes };
}
function nothing(ignored) {
    return ignored > 0
        ? 'Nothing was checked: the configuration takes none of these files.'
        : 'Nothing was checked: no files were found. What git ignores is checked only where it is named file by file.';
}
/** The largest license or list of owners that is looked at, in bytes. */
const longestFact = 1_048_576;
function repositoryOf(real, env) {
    return {
        files: (path) => (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .textWithin */ .JY)(real, path, longestFact),
        clone: async () => (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .cloneOf */ .JP)(real, (await listingOf(real, env)).paths)
    };
}
/** The absolute paths of the files that one argument means. */
async function placesOf({ word, folder, file, matches }, env, miss) {
    if (file !== undefined)
        return [file];
    const { paths, unread } = await listingOf(folder, env);
    for (const { path, reason } of unread)
        miss((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), reason);
    const wanted = matches === undefined ? paths : paths.filter(matches);
    if (matches !== undefined && wanted.length === 0)
        throw new _cannot_judge_js__WEBPACK_IMPORTED_MODULE_4__/* .CannotJudge */ .Rw(`No file matches ${word}.`);
    return wanted.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path));
}
/** What git has or would take below a folder; everything where there is no repository, or no git to ask. */
async function listingOf(folder, env) {
    if (firstWith(foldersUpFrom(folder), '.git') === undefined)
        return (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .walk */ .GG)(folder);
    const { createGit, records } = await __webpack_require__.e(/* import() */ 4817).then(__webpack_require__.bind(__webpack_require__, 24817));
    const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
    const answer = await createGit(folder, env)(list).catch(() => undefined);
    if (answer?.code !== 0)
        return (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .walk */ .GG)(folder);
    const paths = new Set(records(answer.stdout).filter((path) => !path.endsWith('/'))); // unmerged files stand there thrice
    return { paths: [...paths].sort(), unread: [] };
}


/***/ }),

/***/ 44266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ tooLarge)
/* harmony export */ });
/** Why a file beyond the limit on files is not judged. */
function tooLarge(bytes) {
    return `The file is larger than the limit of ${bytes} bytes.`;
}


/***/ }),

/***/ 71811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ servedPolicies)
/* harmony export */ });
/** The clauses that rules serve. */
const servedPolicies = [
    {
        id: 'python-discord',
        clauses: [
            {
                id: 'python-discord/moderation.roles',
                kind: 'process',
                rules: ['moderation/suppression-added']
            },
            {
                id: 'python-discord/credits',
                kind: 'process',
                rules: ['attribution/chain-broken', 'attribution/changes-not-stated', 'attribution/endorsement', 'attribution/image-credit', 'attribution/incomplete', 'attribution/quotation', 'attribution/removed', 'attribution/stack-overflow', 'attribution/uncredited-copy']
            }
        ]
    },
    {
        id: 'pyworldwide',
        clauses: [
            {
                id: 'pyworldwide/infringement',
                kind: 'decide',
                rules: ['attribution/chain-broken', 'attribution/changes-not-stated', 'attribution/endorsement', 'attribution/image-credit', 'attribution/incomplete', 'attribution/quotation', 'attribution/removed', 'attribution/stack-overflow', 'attribution/uncredited-copy', 'license/ambiguous', 'license/changed', 'license/foreign-notice', 'license/incompatible-source', 'license/missing', 'license/not-allowed', 'license/reuse', 'license/text-tampered', 'license/unknown-id']
            },
            {
                id: 'pyworldwide/obfuscation',
                kind: 'decide',
                rules: ['obfuscation/bidirectional-control', 'obfuscation/combining-marks', 'obfuscation/encoded-payload', 'obfuscation/hidden-html', 'obfuscation/hidden-instruction', 'obfuscation/invisible-character', 'obfuscation/misleading-extension', 'obfuscation/mixed-script']
            },
            {
                id: 'pyworldwide/phishing',
                kind: 'decide',
                rules: ['links/text-mismatch']
            },
            {
                id: 'pyworldwide/privacy',
                kind: 'decide',
                rules: ['privacy/bank-account', 'privacy/coordinates', 'privacy/dossier', 'privacy/email-address', 'privacy/health-record', 'privacy/image-metadata', 'privacy/national-id', 'privacy/payment-card', 'privacy/phone-number', 'privacy/street-address']
            },
            {
                id: 'pyworldwide/privacy.email',
                kind: 'decide',
                rules: ['privacy/email-address']
            },
            {
                id: 'pyworldwide/privacy.phone',
                kind: 'decide',
                rules: ['privacy/phone-number']
            },
            {
                id: 'pyworldwide/privacy.location',
                kind: 'decide',
                rules: ['privacy/coordinates', 'privacy/image-metadata', 'privacy/street-address']
            },
            {
                id: 'pyworldwide/privacy.financial',
                kind: 'decide',
                rules: ['privacy/bank-account', 'privacy/payment-card']
            },
            {
                id: 'pyworldwide/privacy.national-id',
                kind: 'decide',
                rules: ['privacy/national-id']
            },
            {
                id: 'pyworldwide/privacy.credentials',
                kind: 'decide',
                rules: ['secrets/generic', 'secrets/password', 'secrets/private-key', 'secrets/provider-token']
            },
            {
                id: 'pyworldwide/privacy.medical',
                kind: 'assist',
                rules: ['privacy/health-record']
            },
            {
                id: 'pyworldwide/privacy.other',
                kind: 'assist',
                rules: ['privacy/dossier']
            },
            {
                id: 'pyworldwide/privacy.photos',
                kind: 'assist',
                rules: ['privacy/image-metadata']
            },
            {
                id: 'pyworldwide/credits',
                kind: 'decide',
                rules: ['attribution/chain-broken', 'attribution/changes-not-stated', 'attribution/endorsement', 'attribution/image-credit', 'attribution/incomplete', 'attribution/quotation', 'attribution/removed', 'attribution/stack-overflow', 'attribution/uncredited-copy', 'license/ambiguous', 'license/changed', 'license/foreign-notice', 'license/incompatible-source', 'license/missing', 'license/not-allowed', 'license/reuse', 'license/text-tampered', 'license/unknown-id']
            }
        ]
    },
    {
        id: 'stack-exchange',
        clauses: [
            {
                id: 'stack-exchange/phishing',
                kind: 'decide',
                rules: ['links/text-mismatch']
            },
            {
                id: 'stack-exchange/doxing',
                kind: 'decide',
                rules: ['privacy/bank-account', 'privacy/coordinates', 'privacy/dossier', 'privacy/email-address', 'privacy/health-record', 'privacy/image-metadata', 'privacy/national-id', 'privacy/payment-card', 'privacy/phone-number', 'privacy/street-address', 'secrets/generic', 'secrets/password', 'secrets/private-key', 'secrets/provider-token']
            },
            {
                id: 'stack-exchange/malicious-urls',
                kind: 'decide',
                rules: ['links/text-mismatch']
            },
            {
                id: 'stack-exchange/intellectual-property',
                kind: 'decide',
                rules: ['attribution/chain-broken', 'attribution/changes-not-stated', 'attribution/endorsement', 'attribution/image-credit', 'attribution/incomplete', 'attribution/quotation', 'attribution/removed', 'attribution/stack-overflow', 'attribution/uncredited-copy', 'license/ambiguous', 'license/changed', 'license/foreign-notice', 'license/incompatible-source', 'license/missing', 'license/not-allowed', 'license/reuse', 'license/text-tampered', 'license/unknown-id']
            }
        ]
    }
];


/***/ }),

/***/ 2963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ defaultGlobs),
/* harmony export */   _: () => (/* binding */ defaultConfiguration)
/* harmony export */ });
/** The configuration of a community that wrote none. */
const defaultConfiguration = {
    policies: ['python-discord', 'pyworldwide', 'stack-exchange'],
    rules: {},
    paths: ['**/*.{md,markdown,mdown,mkdn,mkd,mdx}', '**/*.{txt,text,rst,adoc,asciidoc}', '**/{readme,license,licence,copying,notice,authors,contributors,maintainers,credits,thanks,contributing,code_of_conduct,security,support,governance,changelog,changes,history,news,install,faq}'],
    pathsIgnore: ['**/{node_modules,bower_components,vendor,third_party,site-packages}/**', '**/{requirements,constraints}*.txt', '**/{CMakeLists,robots}.txt'],
    images: ['**/*.{jpg,jpeg,jpe,jfif,png,apng,webp,heic,heif,avif,tif,tiff}'],
    scope: 'added',
    failOn: 'error',
    onReview: 'pass',
    onIncomplete: 'fail',
    license: {
        allowed: []
    },
    sources: [],
    waivers: [],
    privacy: {
        consent: []
    },
    moderation: {
        contacts: []
    },
    limits: {
        fileSize: 2097152,
        imageSize: 5242880,
        images: 20,
        time: 120000
    },
    comments: {
        post: true,
        most: 20,
        summary: false,
        showMatches: false
    },
    labels: {},
    reviewRequest: {
        teams: [],
        from: 'error'
    },
    checkRun: false
};
/** Its globs, compiled: a path that one of `paths` takes, in any case, and none of `pathsIgnore`, is checked. */
const defaultGlobs = {
    paths: [
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(?!\.{1,2}(?:\/|$))(?=.)[^/]*?\.(md|markdown|mdown|mkdn|mkd|mdx))$/i,
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(?!\.{1,2}(?:\/|$))(?=.)[^/]*?\.(txt|text|rst|adoc|asciidoc))$/i,
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(readme|license|licence|copying|notice|authors|contributors|maintainers|credits|thanks|contributing|code_of_conduct|security|support|governance|changelog|changes|history|news|install|faq))$/i
    ],
    images: [
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(?!\.{1,2}(?:\/|$))(?=.)[^/]*?\.(jpg|jpeg|jpe|jfif|png|apng|webp|heic|heif|avif|tif|tiff))$/i
    ],
    pathsIgnore: [
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(node_modules|bower_components|vendor|third_party|site-packages)(?:\/(?!\.{1,2}(?:\/|$))(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)|$))$/,
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(requirements|constraints)[^/]*?\.txt)$/,
        /^(?:(?:^|\/|(?:(?:(?!(?:^|\/)\.{1,2}(?:\/|$)).)*?)\/)(CMakeLists|robots)\.txt)$/
    ]
};


/***/ }),

/***/ 63303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ConfigurationError: () => (/* binding */ ConfigurationError)
/* harmony export */ });
/** What is told of a wrong setup. */
/** The setup is wrong, not the text under review. Every mistake is one sentence that says where, what was expected, what was found. */
class ConfigurationError extends Error {
    name = 'ConfigurationError';
    mistakes;
    /** The message lists the mistakes, one a line. */
    constructor(mistakes, options) {
        const list = typeof mistakes === 'string' ? [mistakes] : mistakes;
        super(list.join('\n'), options);
        this.mistakes = list;
    }
}


/***/ }),

/***/ 84178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ pathFilter),
/* harmony export */   c: () => (/* binding */ imageFilter)
/* harmony export */ });
/* harmony import */ var _configuration_default_generated_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2963);
/* harmony import */ var _path_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29944);


/** Whether a file is to be checked. In doubt it is: letters of `paths` match in either case, overlong paths always. */
async function pathFilter({ paths, pathsIgnore }) {
    const wanted = await matcherOf('paths', paths);
    const ignored = await matcherOf('pathsIgnore', pathsIgnore);
    return (path) => (0,_path_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .isOverlong */ .z)(path) || (wanted(path) && !ignored(path));
}
/** Whether a file is one of the pictures whose metadata are read; letters match in either case, overlong paths never. */
async function imageFilter({ images, pathsIgnore }) {
    if (images.length === 0)
        return () => false;
    const wanted = await matcherOf('images', images);
    const ignored = await matcherOf('pathsIgnore', pathsIgnore);
    return (path) => !(0,_path_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .isOverlong */ .z)(path) && wanted(path) && !ignored(path);
}
async function matcherOf(key, globs) {
    if (same(globs, _configuration_default_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultConfiguration */ ._[key]))
        return anyOf(_configuration_default_generated_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultGlobs */ .F[key]);
    const { globMatcher } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(5017)]).then(__webpack_require__.bind(__webpack_require__, 45017));
    return globMatcher(globs, key === 'pathsIgnore' ? 'own case' : 'either case');
}
function same(one, other) {
    return one.length === other.length && one.every((glob, index) => glob === other[index]);
}
function anyOf(expressions) {
    return (path) => expressions.some((expression) => expression.test((0,_path_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .G)(path)));
}


/***/ }),

/***/ 29944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ onOneLine),
/* harmony export */   z: () => (/* binding */ isOverlong)
/* harmony export */ });
/** What paths are made fit for before patterns are tried on them. */
/** Paths come from pull requests; beyond these lengths no file system holds them, and wildcards are not tried on them. */
const longestPath = 1024;
const longestName = 255;
/** Wildcards stop at line endings, and a file may be named so that it begins with one. */
function onOneLine(path) {
    return path.replace(/[\n\r\u2028\u2029]/g, ' ');
}
function isOverlong(path) {
    return path.length > longestPath || path.split('/').some((name) => name.length > longestName);
}


/***/ }),

/***/ 61546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip)
/* harmony export */ });
/** Cuts text to a platform's limit. */
/** The text in at most `most` UTF-16 units; where something was cut it ends in `…`, and no character is cut in two. */
function clip(text, most) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 35836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   tally: () => (/* binding */ tally),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/** `1 error`, `2 errors`, with thousands set apart. */
function counted(count, noun, plural = `${noun}s`) {
    return `${figure(count)} ${count === 1 ? noun : plural}`;
}
/** `1,234,567`. The runtime's own formatting loads the tables of a whole locale, half as long as an empty program takes. */
function figure(count) {
    return String(count).replace(/\B(?=(?:\d{3}){1,5}$)/g, ',');
}
/** `a`, `a and b`, `a, b and c`. */
function listed(items) {
    return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
/** `2 errors, 1 warning in 3 of 14 files`, or `no findings in 14 files`. */
function tally(report) {
    const { findings, files } = report;
    if (findings.length === 0)
        return `no findings in ${counted(files.checked, 'file')}`;
    const levels = ['error', 'warning', 'notice'].flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : counted(count, severity);
    });
    return `${levels.join(', ')} in ${listed(whereabouts(findings, files.checked))}`;
}
function whereabouts(findings, checked) {
    const paths = new Set(findings.flatMap(({ place }) => (place.kind === 'pull-request' ? [] : place.path)));
    const words = findings.some(({ place }) => place.kind === 'pull-request');
    return [
        ...(paths.size === 0 ? [] : [`${figure(paths.size)} of ${counted(checked, 'file')}`]),
        ...(words ? ['the words of the pull request'] : [])
    ];
}


/***/ }),

/***/ 18465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ lineWords),
/* harmony export */   Iu: () => (/* binding */ pullRequestPart),
/* harmony export */   fM: () => (/* binding */ lastLine)
/* harmony export */ });
/** The last line a span shows something of: one that ends at the start of a line does not reach into it. */
function lastLine(span) {
    return span.end.column === 1 && span.end.line > span.start.line ? span.end.line - 1 : span.end.line;
}
/** `Title of the pull request`, `Description of the pull request`, `Message of commit 0123abc`. */
function pullRequestPart(place) {
    if (place.part === 'commit') {
        const sha = /^[0-9a-f]{7,64}$/.exec(place.commit ?? '')?.[0].slice(0, 7);
        return sha === undefined ? 'Message of a commit' : `Message of commit ${sha}`;
    }
    return place.part === 'title' ? 'Title of the pull request' : 'Description of the pull request';
}
/** `line 3`, `lines 3–5`, with `before the change` for what stood in the base. */
function lineWords(span, side) {
    return `${plainLines(span)}${side === 'base' ? ' before the change' : ''}`;
}
function plainLines(span) {
    const last = lastLine(span);
    return last > span.start.line ? `lines ${span.start.line}–${last}` : `line ${span.start.line}`;
}


/***/ }),

/***/ 12460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  textReport: () => (/* binding */ textReport)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
;// CONCATENATED MODULE: ./lib/report/clause-index.js
function clauseIndex(policies) {
    return new Map(policies.flatMap((policy) => policy.clauses.map((clause) => [clause.id, { clause, policy }])));
}

// EXTERNAL MODULE: ./lib/report/clip.js
var clip = __webpack_require__(61546);
// EXTERNAL MODULE: ./lib/report/visible.js
var visible = __webpack_require__(35944);
;// CONCATENATED MODULE: ./lib/report/code-frame.js

const ellipsis = { shown: '…', columns: 1, marked: false };
/** The frame of an excerpt in at most `width` columns (never fewer than 20); a tab takes one column, wide characters two. */
function codeFrame(excerpt, width) {
    const most = Math.max(20, width);
    const { text } = excerpt;
    const start = Math.max(0, excerpt.start - 1);
    const end = Math.max(start + 1, excerpt.end - 1);
    // A line may be a megabyte long; what lies farther away than the frame is wide cannot be shown.
    const from = wholeCharacter(text, Math.max(0, start - most));
    const to = wholeCharacter(text, Math.min(text.length, start + 2 * most));
    const cells = cellsOf(text, from, to, start, end);
    const window = code_frame_clip(cells, most, from > 0, to < text.length);
    return {
        source: window
            .map(({ shown }) => shown)
            .join('')
            .trimEnd(),
        marker: window
            .map(({ columns, marked }) => (marked ? '^' : ' ').repeat(columns))
            .join('')
            .trimEnd()
    };
}
function cellsOf(text, from, to, start, end) {
    const cells = [];
    let at = from;
    for (const character of text.slice(from, to)) {
        const marked = at < end && at + character.length > start;
        // The runner of GitHub Actions takes `##[name]` anywhere in a line for a command.
        const shown = character === '\t' ? ' ' : character === '[' && text.slice(at - 2, at) === '##' ? ' [' : (0,visible/* visible */.R)(character);
        cells.push({ shown, columns: columnsOf(shown), marked });
        at += character.length;
    }
    if (start >= text.length)
        cells.push({ shown: ' ', columns: 1, marked: true });
    return cells;
}
/** The part of the cells that fits, with the start of the match in it and, where there is room, as much before it as after. */
function code_frame_clip(cells, most, cutBefore, cutAfter) {
    const total = widthOf(cells);
    if (total <= most && !cutBefore && !cutAfter)
        return cells;
    const firstMarked = Math.max(0, cells.findIndex(({ marked }) => marked));
    const matchWidth = Math.min(most, widthOf(cells.filter(({ marked }) => marked)));
    const room = most - 2; // for the two ellipses
    const before = Math.max(Math.floor((room - matchWidth) / 2), room - widthOf(cells.slice(firstMarked)));
    let first = firstMarked;
    let used = 0;
    for (let next = cells[first - 1]; next !== undefined && used + next.columns <= before; next = cells[first - 1]) {
        used += next.columns;
        first--;
    }
    let last = firstMarked;
    for (let next = cells[last]; next !== undefined && used + next.columns <= room; next = cells[last]) {
        used += next.columns;
        last++;
    }
    return [
        ...(cutBefore || first > 0 ? [ellipsis] : []),
        ...cells.slice(first, last),
        ...(cutAfter || last < cells.length ? [ellipsis] : [])
    ];
}
function widthOf(cells) {
    return cells.reduce((sum, { columns }) => sum + columns, 0);
}
/** The offset, moved by one where it would cut a surrogate pair in two. */
function wholeCharacter(text, offset) {
    const unit = text.charCodeAt(offset);
    const before = text.charCodeAt(offset - 1);
    return unit >= 0xdc00 && unit <= 0xdfff && before >= 0xd800 && before <= 0xdbff ? offset + 1 : offset;
}
const combining = /\p{M}/u;
/** East Asian wide and full-width blocks, and what terminals draw as a picture; from Unicode's EastAsianWidth, by block. */
const wide = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
function columnsOf(shown) {
    if (shown.length > 2)
        return shown.length; // an escape as `\u{202e}`
    if (combining.test(shown))
        return 0;
    return wide.test(shown) ? 2 : [...shown].length;
}

// EXTERNAL MODULE: ./lib/report/counts.js
var counts = __webpack_require__(35836);
// EXTERNAL MODULE: ./lib/report/place.js
var report_place = __webpack_require__(18465);
// EXTERNAL MODULE: ./lib/report/workflow-command.js
var workflow_command = __webpack_require__(10089);
;// CONCATENATED MODULE: ./lib/report/text.js
/** The report for terminals: one block a finding, grouped by file, and a closing line with the result. */







/** UTF-16 units of a repair that are printed. */
const longestFix = 200;
/** The report as lines of text, the last one ended; safe for terminals and for the log of a workflow. */
function textReport(report, options) {
    const colors = picocolors.createColors(options.color);
    const clauses = clauseIndex(options.policies);
    const width = options.width ?? 100;
    const blocks = [
        ...byPlace(report.findings).map((finding) => findingBlock(finding, clauses, colors, width)),
        ...closingBlocks(report, colors),
        [verdictLine(report, colors)]
    ];
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
/** The findings of one file after each other, files in the order in which they first appear. */
function byPlace(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = finding.place.kind === 'pull-request' ? '' : `/${finding.place.path}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()].flat();
}
function findingBlock(finding, clauses, colors, width) {
    const severity = paintOf(finding.severity, colors)(finding.severity);
    const message = (0,workflow_command/* safeLogLine */.A)(finding.message);
    const head = `${colors.bold(address(finding.place))} ${severity} ${message}  ${colors.dim((0,workflow_command/* safeLogLine */.A)(finding.ruleId))}`;
    return [
        head,
        ...frameLines(finding, colors, width),
        ...finding.clauses.map(({ id }) => {
            const summary = clauses.get(id)?.clause.summary;
            return colors.dim((0,workflow_command/* safeLogLine */.A)(`  ${id}${summary === undefined ? '' : `: ${summary}`}`));
        }),
        `  To do: ${(0,workflow_command/* safeLogLine */.A)(finding.remedy)}`,
        ...fixLines(finding)
    ];
}
/** The repair as far as one line can show it: where, and what to write there. */
function fixLines({ fix }) {
    if (fix === undefined)
        return [];
    const { start, end } = fix.span;
    const adds = start.offset === end.offset;
    const to = start.line === end.line ? `${end.column}` : `${end.line}:${end.column}`;
    const where = adds ? `${start.line}:${start.column}` : `${start.line}:${start.column}–${to}`;
    const text = (0,workflow_command/* safeLogLine */.A)((0,clip/* clip */.$)(fix.text, longestFix));
    if (fix.text === '')
        return [`  Fix: take out ${where}`];
    return [`  Fix: ${adds ? 'write' : 'put'} “${text}” ${adds ? 'at' : 'in place of'} ${where}`];
}
function frameLines(finding, colors, width) {
    if (finding.excerpt === undefined)
        return [];
    const gutter = String(finding.excerpt.line);
    const frame = codeFrame(finding.excerpt, width - gutter.length - 5);
    const marker = paintOf(finding.severity, colors)(frame.marker);
    return [
        `  ${colors.dim(`${gutter} |`)} ${frame.source}`.trimEnd(),
        `  ${colors.dim(`${' '.repeat(gutter.length)} |`)} ${marker}`
    ];
}
/** `path:line:column`, which terminals turn into a link; what stood in the base says so. */
function address(place) {
    if (place.kind === 'file')
        return (0,workflow_command/* safeLogLine */.A)(place.path);
    const point = place.span === undefined ? '' : `:${place.span.start.line}:${place.span.start.column}`;
    if (place.kind === 'pull-request')
        return `${(0,report_place/* pullRequestPart */.Iu)(place)}${point}`;
    return `${(0,workflow_command/* safeLogLine */.A)(place.path)}${point}${place.side === 'base' ? ' (before the change)' : ''}`;
}
function closingBlocks(report, colors) {
    const section = (title, lines) => lines.length === 0 ? [] : [[colors.bold(title), ...lines.map((line) => `  ${(0,workflow_command/* safeLogLine */.A)(line)}`)]];
    return [
        ...section('Waived', report.waived.map(({ place, ruleId, waiver }) => {
            const { reason, owner, expires, origin } = waiver;
            const terms = [origin, ...(owner ? [owner] : []), ...(expires ? [`until ${expires}`] : [])].join(', ');
            return `${address(place)} ${ruleId}: ${reason} (${terms})`;
        })),
        ...section('Not checked', report.skipped.map(({ path, span, reason }) => `${path}${span ? ` ${(0,report_place/* lineWords */.CI)(span, 'head')}` : ''}: ${reason}`)),
        ...section('Rules that failed', report.failures.map(({ ruleId, path, message }) => `${ruleId}${path === undefined ? '' : ` on ${path}`}: ${message}`)),
        ...section('Notes', report.notes.map(({ path, message }) => (path === undefined ? message : `${path}: ${message}`)))
    ];
}
function verdictLine(report, colors) {
    const aside = [
        ...(report.waived.length === 0 ? [] : [`${report.waived.length} waived`]),
        ...(report.outOfScope === 0 ? [] : [`${(0,counts/* counted */.hS)(report.outOfScope, 'finding')} on lines the change did not touch`])
    ];
    const more = aside.length === 0 ? '' : ` (${aside.join(', ')})`;
    return `${(0,counts.tally)(report)}${more}: ${paintOfResult(report.result, colors)(report.result)}`;
}
function paintOf(severity, colors) {
    return severity === 'error' ? colors.red : severity === 'warning' ? colors.yellow : colors.cyan;
}
function paintOfResult(result, colors) {
    return result === 'pass' ? colors.green : result === 'fail' ? colors.red : colors.yellow;
}


/***/ }),

/***/ 35944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible),
/* harmony export */   n: () => (/* binding */ unseen)
/* harmony export */ });
/** Makes characters that cannot be seen, or that move what is seen, stand as text. */
/**
 * Controls (C0, C1, escape sequences begin with one), formats (bidirectional, zero width, tags), lone surrogates, line and paragraph
 * separators, and whatever else Unicode lets a program show as nothing.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** The text with every unseen character written as `\u{202e}`, line endings and tabs included: one safe line. */
function visible(text) {
    return text.replace(unseen, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}


/***/ }),

/***/ 10089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ safeLogLine),
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35944);

/** One line, without ending, that makes the runner show the annotation. */
function workflowCommand(annotation) {
    const { level, path, line, endLine, column, endColumn, title, message } = annotation;
    const properties = { file: path, line, endLine, col: column, endColumn, title: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(title) };
    const given = Object.entries(properties).flatMap(([name, value]) => value === undefined ? [] : `${name}=${escapeProperty(String(value))}`);
    return `::${level} ${given.join(',')}::${escapeData(message)}`;
}
/** Any text as one line that the runner takes for no command and a terminal for no control. */
function safeLogLine(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text)
        .replaceAll('##[', '## [')
        .replace(/^(\s*):(?=:)/, '$1: ');
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ }),

/***/ 91656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ruleEntries)
/* harmony export */ });
/** Every rule, by id; the words that wake it stand in `src/engine/wake-tables.generated.ts`. */
const ruleEntries = [
    {
        meta: {
            id: 'attribution/chain-broken',
            severity: 'warning',
            scope: 'change',
            wakes: [],
            wakesIn: 'base',
            reads: 'change-set'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 2064).then(__webpack_require__.bind(__webpack_require__, 72064))).default
    },
    {
        meta: {
            id: 'attribution/changes-not-stated',
            severity: 'warning',
            scope: 'change',
            wakes: [],
            wakesIn: 'base',
            reads: 'change-set'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 5790).then(__webpack_require__.bind(__webpack_require__, 45790))).default
    },
    {
        meta: {
            id: 'attribution/endorsement',
            severity: 'notice',
            scope: 'added',
            wakes: [],
            reads: 'page'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 8221).then(__webpack_require__.bind(__webpack_require__, 18221))).default
    },
    {
        meta: {
            id: 'attribution/image-credit',
            severity: 'warning',
            scope: 'added',
            subjects: ['page', 'image'],
            wakes: [],
            reads: 'section'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 396).then(__webpack_require__.bind(__webpack_require__, 30396))).default
    },
    {
        meta: {
            id: 'attribution/incomplete',
            severity: 'error',
            scope: 'added',
            wakes: [],
            reads: 'change-set'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 3185).then(__webpack_require__.bind(__webpack_require__, 63185))).default
    },
    {
        meta: {
            id: 'attribution/quotation',
            severity: 'notice',
            scope: 'added',
            wakes: [
                {
                    shape: 'block-quotation'
                }
            ],
            reads: 'raw',
            defaults: {
                words: 50
            }
        },
        open: async () => (await __webpack_require__.e(/* import() */ 3823).then(__webpack_require__.bind(__webpack_require__, 63823))).default
    },
    {
        meta: {
            id: 'attribution/removed',
            severity: 'error',
            scope: 'change',
            wakes: [],
            wakesIn: 'base',
            reads: 'change-set'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 770).then(__webpack_require__.bind(__webpack_require__, 60770))).default
    },
    {
        meta: {
            id: 'attribution/stack-overflow',
            severity: 'warning',
            scope: 'added',
            wakes: [],
            reads: 'section'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 8508).then(__webpack_require__.bind(__webpack_require__, 18508))).default
    },
    {
        meta: {
            id: 'attribution/uncredited-copy',
            severity: 'error',
            scope: 'added',
            wakes: ['always'],
            reads: 'change-set',
            needs: ['neighbors'],
            idle: 'without-sources-or-proposal',
            suspects: true
        },
        open: async () => (await __webpack_require__.e(/* import() */ 2910).then(__webpack_require__.bind(__webpack_require__, 32910))).default
    },
    {
        meta: {
            id: 'license/ambiguous',
            severity: 'warning',
            scope: 'added',
            wakes: [],
            reads: 'change-set'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 3067).then(__webpack_require__.bind(__webpack_require__, 93067))).default
    },
    {
        meta: {
            id: 'license/changed',
            severity: 'error',
            scope: 'change',
            wakes: [],
            wakesIn: 'base',
            reads: 'change-set'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 3919).then(__webpack_require__.bind(__webpack_require__, 23919))).default
    },
    {
        meta: {
            id: 'license/foreign-notice',
            severity: 'warning',
            scope: 'added',
            wakes: [
                {
                    shape: 'copyright-notice'
                }
            ],
            reads: 'change-set',
            needs: ['license'],
            defaults: {
                holders: []
            }
        },
        open: async () => (await __webpack_require__.e(/* import() */ 8968).then(__webpack_require__.bind(__webpack_require__, 8968))).default
    },
    {
        meta: {
            id: 'license/incompatible-source',
            severity: 'error',
            scope: 'added',
            wakes: [],
            reads: 'change-set',
            needs: ['license']
        },
        open: async () => (await __webpack_require__.e(/* import() */ 4414).then(__webpack_require__.bind(__webpack_require__, 34414))).default
    },
    {
        meta: {
            id: 'license/missing',
            severity: 'warning',
            scope: 'file',
            wakes: ['always'],
            reads: 'page',
            needs: ['license'],
            idle: 'without-required-license'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 3283).then(__webpack_require__.bind(__webpack_require__, 93283))).default
    },
    {
        meta: {
            id: 'license/not-allowed',
            severity: 'error',
            scope: 'added',
            wakes: [
                {
                    shape: 'front-matter'
                }
            ],
            reads: 'page',
            idle: 'without-allowed-licenses'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 1143).then(__webpack_require__.bind(__webpack_require__, 1143))).default
    },
    {
        meta: {
            id: 'license/reuse',
            severity: 'warning',
            scope: 'file',
            wakes: ['always'],
            reads: 'raw',
            needs: ['reuse'],
            idle: 'without-allowed-licenses'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 6323).then(__webpack_require__.bind(__webpack_require__, 56323))).default
    },
    {
        meta: {
            id: 'license/text-tampered',
            severity: 'error',
            scope: 'file',
            wakes: [],
            reads: 'page'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 9365).then(__webpack_require__.bind(__webpack_require__, 99365))).default
    },
    {
        meta: {
            id: 'license/unknown-id',
            severity: 'error',
            scope: 'added',
            wakes: [],
            reads: 'change-set'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 6691).then(__webpack_require__.bind(__webpack_require__, 16691))).default
    },
    {
        meta: {
            id: 'links/text-mismatch',
            severity: 'error',
            scope: 'added',
            subjects: ['page', 'pull-request'],
            wakes: [
                {
                    shape: 'link-with-host'
                },
                {
                    shape: 'user-name-in-address'
                }
            ],
            reads: 'links'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 503).then(__webpack_require__.bind(__webpack_require__, 30503))).default
    },
    {
        meta: {
            id: 'moderation/suppression-added',
            severity: 'warning',
            scope: 'change',
            subjects: ['page', 'settings'],
            wakes: [],
            reads: 'change-set'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 8328).then(__webpack_require__.bind(__webpack_require__, 78328))).default
    },
    {
        meta: {
            id: 'obfuscation/bidirectional-control',
            severity: 'error',
            scope: 'added',
            subjects: ['page', 'pull-request'],
            wakes: [
                {
                    shape: 'bidirectional-control'
                }
            ],
            reads: 'section'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 5996).then(__webpack_require__.bind(__webpack_require__, 35996))).default
    },
    {
        meta: {
            id: 'obfuscation/combining-marks',
            severity: 'warning',
            scope: 'added',
            subjects: ['page', 'pull-request'],
            wakes: [
                {
                    shape: 'combining-stack'
                }
            ],
            reads: 'raw'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 8062).then(__webpack_require__.bind(__webpack_require__, 58062))).default
    },
    {
        meta: {
            id: 'obfuscation/encoded-payload',
            severity: 'warning',
            scope: 'added',
            subjects: ['page', 'pull-request'],
            wakes: [
                {
                    shape: 'encoded-payload'
                }
            ],
            reads: 'raw'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 8674).then(__webpack_require__.bind(__webpack_require__, 8674))).default
    },
    {
        meta: {
            id: 'obfuscation/hidden-html',
            severity: 'warning',
            scope: 'added',
            subjects: ['page', 'pull-request'],
            wakes: [
                {
                    shape: 'hidden-markup'
                }
            ],
            reads: 'html'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 7437).then(__webpack_require__.bind(__webpack_require__, 77437))).default
    },
    {
        meta: {
            id: 'obfuscation/hidden-instruction',
            severity: 'error',
            scope: 'added',
            subjects: ['page', 'pull-request'],
            wakes: [
                {
                    shape: 'model-instruction'
                },
                {
                    shape: 'invisible-character'
                }
            ],
            reads: 'section'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 9510).then(__webpack_require__.bind(__webpack_require__, 59510))).default
    },
    {
        meta: {
            id: 'obfuscation/invisible-character',
            severity: 'warning',
            scope: 'added',
            subjects: ['page', 'pull-request'],
            wakes: [
                {
                    shape: 'invisible-character'
                }
            ],
            reads: 'section'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 234).then(__webpack_require__.bind(__webpack_require__, 40234))).default
    },
    {
        meta: {
            id: 'obfuscation/misleading-extension',
            severity: 'error',
            scope: 'change',
            wakes: ['always'],
            reads: 'paths'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 1738).then(__webpack_require__.bind(__webpack_require__, 61738))).default
    },
    {
        meta: {
            id: 'obfuscation/mixed-script',
            severity: 'warning',
            scope: 'added',
            subjects: ['page', 'pull-request'],
            wakes: [
                {
                    shape: 'mixed-script'
                }
            ],
            reads: 'section'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 6186).then(__webpack_require__.bind(__webpack_require__, 56186))).default
    },
    {
        meta: {
            id: 'privacy/bank-account',
            severity: 'error',
            scope: 'added',
            subjects: ['page', 'pull-request'],
            wakes: [
                {
                    shape: 'iban'
                }
            ],
            reads: 'prose'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 5634).then(__webpack_require__.bind(__webpack_require__, 25634))).default
    },
    {
        meta: {
            id: 'privacy/coordinates',
            severity: 'error',
            scope: 'added',
            subjects: ['page', 'pull-request'],
            wakes: [
                {
                    shape: 'coordinates'
                }
            ],
            reads: 'prose'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 4215).then(__webpack_require__.bind(__webpack_require__, 14215))).default
    },
    {
        meta: {
            id: 'privacy/dossier',
            severity: 'error',
            scope: 'added',
            subjects: ['page', 'pull-request'],
            wakes: [],
            reads: 'prose'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 9029).then(__webpack_require__.bind(__webpack_require__, 89029))).default
    },
    {
        meta: {
            id: 'privacy/email-address',
            severity: 'error',
            scope: 'added',
            subjects: ['page', 'pull-request'],
            wakes: [
                {
                    shape: 'mail-address'
                }
            ],
            reads: 'prose-and-links'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 5497).then(__webpack_require__.bind(__webpack_require__, 95497))).default
    },
    {
        meta: {
            id: 'privacy/health-record',
            severity: 'warning',
            scope: 'added',
            subjects: ['page', 'pull-request'],
            wakes: [],
            reads: 'prose-and-links'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 224).then(__webpack_require__.bind(__webpack_require__, 50224))).default
    },
    {
        meta: {
            id: 'privacy/image-metadata',
            severity: 'error',
            scope: 'change',
            subjects: ['image'],
            wakes: ['always'],
            reads: 'assets'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 2591).then(__webpack_require__.bind(__webpack_require__, 22591))).default
    },
    {
        meta: {
            id: 'privacy/national-id',
            severity: 'error',
            scope: 'added',
            subjects: ['page', 'pull-request'],
            wakes: [
                {
                    shape: 'identity-number'
                }
            ],
            reads: 'prose'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 4960).then(__webpack_require__.bind(__webpack_require__, 84960))).default
    },
    {
        meta: {
            id: 'privacy/payment-card',
            severity: 'error',
            scope: 'added',
            subjects: ['page', 'pull-request'],
            wakes: [
                {
                    shape: 'payment-card'
                }
            ],
            reads: 'prose'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 2981).then(__webpack_require__.bind(__webpack_require__, 12981))).default
    },
    {
        meta: {
            id: 'privacy/phone-number',
            severity: 'error',
            scope: 'added',
            subjects: ['page', 'pull-request'],
            wakes: [
                {
                    shape: 'phone-number'
                }
            ],
            reads: 'prose-and-links'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 9136).then(__webpack_require__.bind(__webpack_require__, 29136))).default
    },
    {
        meta: {
            id: 'privacy/street-address',
            severity: 'error',
            scope: 'added',
            subjects: ['page', 'pull-request'],
            wakes: [
                {
                    shape: 'street-address'
                }
            ],
            reads: 'prose'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 7484).then(__webpack_require__.bind(__webpack_require__, 87484))).default
    },
    {
        meta: {
            id: 'secrets/generic',
            severity: 'warning',
            scope: 'added',
            subjects: ['page', 'pull-request'],
            wakes: [],
            reads: 'raw'
        },
        open: async () => (await Promise.all(/* import() */[__webpack_require__.e(9549), __webpack_require__.e(3804)]).then(__webpack_require__.bind(__webpack_require__, 73804))).default
    },
    {
        meta: {
            id: 'secrets/password',
            severity: 'warning',
            scope: 'added',
            subjects: ['page', 'pull-request'],
            wakes: [
                {
                    shape: 'user-name-in-address'
                }
            ],
            reads: 'raw'
        },
        open: async () => (await Promise.all(/* import() */[__webpack_require__.e(9549), __webpack_require__.e(7928)]).then(__webpack_require__.bind(__webpack_require__, 57928))).default
    },
    {
        meta: {
            id: 'secrets/private-key',
            severity: 'error',
            scope: 'added',
            subjects: ['page', 'pull-request'],
            wakes: [],
            reads: 'raw'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 9238).then(__webpack_require__.bind(__webpack_require__, 99238))).default
    },
    {
        meta: {
            id: 'secrets/provider-token',
            severity: 'error',
            scope: 'added',
            subjects: ['page', 'pull-request'],
            wakes: [],
            reads: 'raw'
        },
        open: async () => (await __webpack_require__.e(/* import() */ 8084).then(__webpack_require__.bind(__webpack_require__, 68084))).default
    }
];


/***/ }),

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of the product; a test holds it equal to package.json's. */
const version = '0.1.0';


/***/ }),

/***/ 88965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ diffArrays)
});

// UNUSED EXPORTS: arrayDiff

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends Diff {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}


/***/ })

};
