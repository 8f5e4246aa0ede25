export const id = 2401;
export const ids = [2401];
export const modules = {

/***/ 32401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ConfigurationError: () => (/* reexport */ configuration/* ConfigurationError */.j1),
  checkerOf: () => (/* binding */ checkerOf),
  createChecker: () => (/* binding */ createChecker),
  indexSources: () => (/* binding */ indexSources),
  known: () => (/* binding */ known)
});

// EXTERNAL MODULE: ./lib/document/parse-guard.js + 1 modules
var parse_guard = __webpack_require__(98717);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/document/change.js
var document_change = __webpack_require__(33033);
// EXTERNAL MODULE: ./lib/facts/waiver-comment.js
var waiver_comment = __webpack_require__(26319);
// EXTERNAL MODULE: ./lib/engine/candidate.js
var engine_candidate = __webpack_require__(40535);
;// CONCATENATED MODULE: ./lib/engine/repository.js
const licenseNames = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'LICENCE.md', 'COPYING', 'COPYING.md'];
const ownerNames = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const unknown = {
    license: 'The license of the repository is not known here; rules that compare with it stayed silent.',
    reuse: 'Whether the repository keeps to REUSE is not known here; rules that ask for its information stayed silent.',
    members: 'The members of the repository are not known here; rules that compare with them stayed silent.',
    owners: 'The code owners of the repository are not known here; rules that compare with them stayed silent.',
    tree: 'The files of the repository are not known here; rules that look for them stayed silent.',
    'recent-pull-requests': 'What else the author proposed here is not known; rules that compare with it stayed silent.'
};
function createRepository(provider) {
    const files = new Map();
    const missing = new Set();
    const file = (path) => {
        const known = files.get(path) ?? Promise.resolve(provider?.files?.(path));
        files.set(path, known);
        return known;
    };
    const first = async (paths) => {
        for (const path of paths) {
            const text = await file(path);
            if (text !== undefined)
                return { path, text };
        }
        return undefined;
    };
    const members = once(() => (typeof provider?.members === 'function' ? provider.members() : provider?.members));
    const tree = once(() => provider?.tree?.());
    const recent = once(() => provider?.recentPullRequests?.());
    /** The files REUSE reads for a path; `undefined` where there is no REUSE.toml. */
    const reuseFiles = async (path) => {
        const tomls = [];
        for (const folder of [...foldersOf(path)].reverse()) {
            const text = await file(`${folder}REUSE.toml`);
            if (text !== undefined)
                tomls.push({ path: `${folder}REUSE.toml`, text });
        }
        if (tomls.length === 0)
            return undefined;
        const companion = await file(`${path}.license`);
        return { tomls, ...(companion === undefined ? {} : { companion }) };
    };
    return {
        async factsFor(needs, path) {
            const facts = {};
            for (const need of needs) {
                if (need === 'license') {
                    const license = await first(foldersOf(path ?? '').flatMap((folder) => licenseNames.map((name) => folder + name)));
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
                else if (need === 'owners') {
                    const owners = await first(ownerNames);
                    if (owners)
                        facts.owners = owners.text;
                    else
                        missing.add(need);
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
        notes: () => [...missing].map((need) => ({ message: unknown[need] }))
    };
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

// EXTERNAL MODULE: ./lib/document/document.js
var document_document = __webpack_require__(96116);
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
    #loaded = new Map();
    #woke = new Map();
    #sections = new Map();
    /** How much each rule has found in each page. */
    #found = new Map();
    #candidates = [];
    #failures = [];
    #skipped = [];
    /** The rules that compare pages. */
    #comparing;
    constructor(input) {
        this.#input = input;
        this.#comparing = input.rules
            .map(({ rule }) => rule)
            .filter((rule) => 'checkChange' in rule && rule.meta.reads !== 'paths');
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
    }
    async parsed(task) {
        const { document } = task;
        const anywhere = this.#woken(document, (reads) => reads === 'page' || isSectional(reads), task.subject);
        const whole = anywhere.filter(({ rule }) => rule.meta.reads === 'page' && task.origin.kind === 'page');
        const sections = this.#wokenSections(document, anywhere.filter(({ rule }) => isSectional(rule.meta.reads)));
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
                await this.#check(active, task, viewOf(active.rule.meta.reads, section, task));
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
            document.forget(); // trees take many times the memory of their text
            this.#sections.delete(document);
        }
    }
    /** Whether a rule over the whole change may read the page once more. */
    #isCompared(document) {
        if (this.#comparing.length === 0)
            return false;
        const woken = this.#wokenAnywhere(document);
        return this.#comparing.some((rule) => woken.has(rule));
    }
    /** Rules that look at paths alone; nothing is parsed for them. */
    async paths() {
        for (const active of this.#input.rules) {
            if ('checkChange' in active.rule && active.rule.meta.reads === 'paths')
                await this.#checkChange(active, [], []);
        }
    }
    async wholeChange(pages, settings) {
        const wokenBefore = new Map(pages.map((page) => [page, this.#wokenByBase(page)]));
        const rules = this.#input.rules.filter(({ rule }) => 'checkChange' in rule &&
            rule.meta.reads !== 'paths' &&
            (rule.meta.wakesIn !== 'base' || [...wokenBefore.values()].some((woken) => woken.has(rule))));
        if (rules.length === 0)
            return;
        const woken = new Set(rules.filter(({ rule }) => settings.length > 0 && rule.meta.subjects?.includes('settings')));
        for (const page of pages) {
            // A page is compared as a whole: what wakes one side asks for the other as well.
            const documents = [page.base, page.head].flatMap((document) => document ?? []);
            const before = wokenBefore.get(page);
            const after = this.#wokenByHead(page, rules);
            const here = await this.#suspecting(rules.filter(({ rule }) => before?.has(rule) || after.has(rule)), page);
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
                woken.add(active);
        }
        for (const active of woken)
            await this.#checkChange(active, pages, settings);
    }
    /** Those of the rules that do not rule a page out by a look at its raw text. */
    async #suspecting(rules, { head, change }) {
        const suspecting = [];
        for (const active of rules) {
            const { rule } = active;
            const suspects = 'suspects' in rule ? rule.suspects : undefined;
            if (!suspects)
                suspecting.push(active);
            else if (head) {
                const leave = this.#input.enter(rule.meta.id);
                try {
                    if (suspects(head.text, await this.#context(active, change.path)))
                        suspecting.push(active);
                }
                catch (error) {
                    this.#fail(rule, error, change.path);
                }
                finally {
                    leave();
                }
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
        if (!head || !rules.some(({ rule }) => this.#wokenAnywhere(head).has(rule)))
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
            for (const rule of waker.wokenByCode(document.text.slice(start, end)))
                if (readsCode(rule))
                    all.add(rule);
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
            const wakes = ({ rule }) => woken.has(rule) || (refers && rule.meta.reads !== 'prose' && defined.has(rule));
            return { section, rules: rules.filter(wakes) };
        });
    }
    #woken(document, reads, subject) {
        const rules = this.#input.rules.filter(({ rule }) => 'check' in rule && reads(rule.meta.reads) && (rule.meta.subjects ?? ['page']).includes(subject));
        if (rules.length === 0)
            return rules;
        const woken = this.#wokenAnywhere(document);
        return rules.filter(({ rule }) => woken.has(rule));
    }
    async #check(active, task, view) {
        const rule = active.rule; // `#woken` keeps rules with a `check` alone
        const check = rule.check;
        const found = this.#found.get(task.document) ?? new Map();
        this.#found.set(task.document, found);
        if ((found.get(rule) ?? 0) > mostObservations)
            return;
        let leave = this.#input.enter('loading');
        try {
            const context = await this.#context(active, task.path);
            leave();
            leave = this.#input.enter(rule.meta.id);
            for (const observation of check(view, context)) {
                found.set(rule, (found.get(rule) ?? 0) + 1);
                if ((found.get(rule) ?? 0) > mostObservations) {
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
            this.#fail(rule, error, task.path);
        }
        finally {
            leave();
        }
    }
    async #checkChange(active, pages, settings) {
        const rule = active.rule; // `wholeChange` keeps rules with a `checkChange` alone
        const checkChange = rule.checkChange;
        const { pullRequest, paths } = this.#input;
        let leave = this.#input.enter('loading');
        try {
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
            this.#fail(rule, error, undefined);
        }
        finally {
            leave();
        }
    }
    async #context({ rule, options }, path) {
        const loaded = this.#loaded.get(rule) ?? Promise.resolve(rule.load?.());
        this.#loaded.set(rule, loaded);
        const repository = await this.#input.repositoryFor(rule, path);
        const { license, assume, sources } = this.#input;
        return {
            loaded: await loaded,
            options,
            license,
            repository,
            ...(sources ? { sources } : {}),
            ...(assume ? { assume } : {})
        };
    }
    #fail(rule, error, path) {
        const message = error instanceof Error ? error.message : String(error);
        this.#failures.push({ ruleId: rule.meta.id, ...(path === undefined ? {} : { path }), message });
    }
}
/** A finding about a path alone has a file for its place, and no text. */
function candidateOfPath(rule, observation, { path, status }) {
    const none = new document_change/* LineSet */.p8([]);
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
function readsCode({ meta: { reads } }) {
    return reads !== 'prose' && reads !== 'links' && reads !== 'prose-and-links';
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

// EXTERNAL MODULE: ./lib/policy/path-filter.js
var path_filter = __webpack_require__(84178);
;// CONCATENATED MODULE: ./lib/engine/waiver.js



/** The waivers of a page's comments that count. */
function inlineWaivers(head, base, trust, path) {
    const waivers = [];
    const notes = [];
    const note = (at, message) => notes.push({ path, message: `Line ${head.lines.lineAt(at.start)}: ${message}` });
    const trusted = base ? (0,waiver_comment/* waiversIn */.T1)(base) : [];
    for (const waiver of (0,waiver_comment/* waiverComments */.XS)(head)) {
        if (!('block' in waiver)) {
            note(waiver.at, `the waiver names no rule, no reason or no block after it, so it does not count. Its form is: ${waiver_comment/* waiverMarker */.lf} family/rule: reason`);
            continue;
        }
        const earlier = trusted.filter((one) => (0,waiver_comment/* sameWaiver */.dD)(one, waiver));
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
                const range = (0,engine_candidate/* rangeOf */.b)(candidate);
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
function configuredWaivers(configured, today) {
    const waivers = [];
    const notes = [];
    for (const { rule, paths, fingerprint, ...rest } of configured) {
        if (rest.expires !== undefined && rest.expires < today) {
            notes.push({ message: `The waiver for ${rule} ended on ${rest.expires} and no longer counts.` });
            continue;
        }
        const matches = paths.length === 0 ? () => true : (0,path_filter/* globMatcher */.fU)(paths);
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

// EXTERNAL MODULE: ./lib/detect/automaton.js
var automaton = __webpack_require__(75553);
// EXTERNAL MODULE: ./lib/detect/card-issuer.js
var card_issuer = __webpack_require__(85941);
// EXTERNAL MODULE: ./lib/detect/identity-cues.js
var identity_cues = __webpack_require__(18866);
;// CONCATENATED MODULE: ./lib/detect/digits-hint.js
/** Tells whether a text may hold an account, card or personal number, by its looks and checksums alone, before anything is parsed. */


/** What begins like an IBAN, at every place; signs between may be markup that vanishes. */
const ibanLike = /(?=([A-Z]{2}\d{2}(?:[^A-Za-z\d]{0,6}[A-Z\d]){11,30}))/g;
/** Four digits with nine or more after them, at every place. */
const cardLike = /(?=([2-6]\d{3}(?:[^A-Za-z\d]{0,6}\d){9,15}))/g;
/** Six digits with little between them. */
const numberLike = /\d(?:[^\d]{0,6}\d){5}/;
/** How a Mexican RFC begins; the same letters stand before every number of an Internet standard. */
const rfcLike = /[A-Z](?:[^A-Za-z\d]{0,6}[A-Z]){2}(?:[^A-Za-z\d]{0,6}\d){6}/;
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
function mayHoldIdentityNumber({ text }, named) {
    if (!numberLike.test(text) || !(named || (0,identity_cues/* mayAbbreviateCue */.ws)(text)))
        return false;
    return (0,identity_cues/* identityCues */.vu)(text).some(({ start, end, kinds }) => {
        const marked = /[`<>[\]|&\\*_~]/.test(text.slice(Math.max(0, start - 300), end + 300));
        const room = marked ? reach.marked : reach.plain;
        const around = text.slice(Math.max(0, start - room), end + room);
        return (kinds[0] === 'MX.rfc' ? rfcLike : numberLike).test(around);
    });
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

;// CONCATENATED MODULE: ./lib/detect/folding.js
/** Undoes the ways a word can be written so that a search for it fails: letters that look alike, digits for letters, stretching, spacing. */
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

// EXTERNAL MODULE: ./lib/detect/combining-marks.js
var combining_marks = __webpack_require__(7426);
// EXTERNAL MODULE: ./lib/detect/encoded-payload.js
var encoded_payload = __webpack_require__(11742);
;// CONCATENATED MODULE: ./lib/detect/hidden-markup-hint.js
/** Tells from raw text whether it may hold markup that hides an element; the parser of HTML then tells for sure. */
const anyTag = /<[a-z]/i;
const hiddenAttribute = /\shidden[\s=/>]/gi;
const unreadTag = /<(?:template|noscript|script[\s/][^>]{0,400}\btype|font[\s/])/i;
const style = /\bstyle\s*=/i;
const hidingStyle = /\bdisplay\s*:\s*["'`]?\s*none|\bvisibility\s*:\s*["'`]?\s*(?:hidden|collapse)|\bopacity\s*:\s*["'`]?\s*0?\.?0|\bfont-?size\s*:\s*["'`]?\s*[01.]|\bclip\s*:|\bclip-?path\s*:|\bscale\(0|\boverflow\s*:\s*["'`]?\s*(?:hidden|clip)|\b(?:text-?indent|left|top|right|bottom|margin-?(?:left|top))\s*:\s*["'`]?\s*-\d{2}|\bcolor\s*:\s*["'`]?\s*(?:transparent|white|#fff|rgba?\(\s*255)|\bbackground(?:-?color)?\s*:/i;
const assistiveClass = /\b(?:sr-only|visually-?hidden|screen-reader-text)\b/i;
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
// EXTERNAL MODULE: ./lib/detect/mixed-script.js + 1 modules
var mixed_script = __webpack_require__(50124);
// EXTERNAL MODULE: ./lib/detect/model-instruction.js
var model_instruction = __webpack_require__(25639);
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
        if (!later && /[A-Za-z]$/.test(before) && !hasBetween(seams, index, index))
            continue;
        const code = text.slice(Math.max(0, index - phone_number_hint_reach.before), end + phone_number_hint_reach.after).includes('`');
        const from = Math.max(0, index - (code ? reachOverCode : phone_number_hint_reach.before));
        const to = end + (code ? reachOverCode : phone_number_hint_reach.after);
        const around = text.slice(from, to);
        if (hasBetween(seams, from, to) ? (0,phone_words/* mayAnnounceNumber */.mo)(around) : (0,phone_words/* announcesNumber */.uF)(around))
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
/** Whether one of the numbers, given in order, lies from `from` up to `to`. */
function hasBetween(numbers, from, to) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) < from)
            low = middle + 1;
        else
            high = middle;
    }
    return (numbers[low] ?? Number.POSITIVE_INFINITY) <= to;
}

// EXTERNAL MODULE: ./lib/detect/uncovered-text.js
var uncovered_text = __webpack_require__(50746);
// EXTERNAL MODULE: ./node_modules/decode-named-character-reference/index.js + 1 modules
var decode_named_character_reference = __webpack_require__(37126);
;// CONCATENATED MODULE: ./lib/detect/visible-text.js
/** Markdown source with its markup taken out, near enough to what a reader sees to search for words in it without parsing. */

/** CommonMark's own grammar of tags, and MDX's components with dots; a value longer than the bound is no tag here. */
const tag = /<(?:[a-z][a-z0-9.-]{0,60}(?:\s+[a-z_:][a-z0-9_.:-]{0,100}(?:\s*=\s*(?:[^\s"'=<>`]{1,2000}|'[^']{0,2000}'|"[^"]{0,2000}"))?){0,60}\s*\/?|\/[a-z][a-z0-9.-]{0,60}\s*)>/iy;
const destination = /\]\(\s*(?:<[^<>\n]{0,2000}>|[^\s<()]*(?:\([^\s()]{0,2000}(?:\([^\s()]{0,2000}\)[^\s()]{0,2000}){0,20}\)[^\s()]{0,2000}){0,20})(?:\s+(?:"(?:[^"\\]|\\[\s\S]){0,2000}"|'(?:[^'\\]|\\[\s\S]){0,2000}'|\([^()]{0,2000}\)))?\s*\)/y;
const referenceLabel = /\]\[[^[\]]{0,999}\]/y;
const footnoteCall = /\[\^[^\s[\]]{1,999}\]/y;
const characterReference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{0,30}));/y;
/** A reference that HTML undoes without its semicolon. */
const looseReference = /&(?:#|copy|reg)/iy;
/** Elements whose content a browser does not show as text. */
const hiddenElement = /<(?:script|style|template|textarea|title|xmp|noscript|plaintext|iframe|noembed|noframes)/i;
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
    const stripper = new Stripper();
    const text = stripper.strip(source, 0, 0);
    return { text, linked: joined(stripper.linked), seams: stripper.seams, certain: stripper.certain };
}
class Stripper {
    certain = true;
    linked = [];
    seams = [];
    /** Inside HTML blocks a browser's grammar holds, which takes more for a tag than CommonMark's. */
    #htmlBlocks = false;
    /** The visible text of a stretch of source; `base` is where it will stand in the whole. */
    strip(source, base, depth) {
        if (nextMark(source, 0) === source.length)
            return source;
        if (depth === 0)
            this.#htmlBlocks = htmlBlock.test(source);
        if (depth > deepest || (this.#htmlBlocks && depth === 0 && hiddenElement.test(source)))
            this.certain = false;
        if (depth > deepest)
            return source;
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
        const closeLink = () => {
            const end = written + (at - plain);
            this.linked.push({ start: open.pop() ?? Math.max(0, end - longestLinkText), end });
        };
        for (at = nextMark(source, 0); at < source.length; at = nextMark(source, at)) {
            switch (source.charCodeAt(at)) {
                case 42: // *
                case 95: // _
                case 126: // ~
                case 92: // \
                    cut(at + 1);
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
                        }
                        else {
                            if (this.#htmlBlocks)
                                this.certain = false;
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
    const text = name === undefined ? fromPoint(point) : (0,decode_named_character_reference/* decodeNamedCharacterReference */.s)(name);
    return text === false ? undefined : { text, length: whole.length };
}
function fromPoint(point) {
    return point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? '\uFFFD' : String.fromCodePoint(point);
}

;// CONCATENATED MODULE: ./lib/engine/wake.js
/** Tells from raw text which rules may find something in it, so that nothing else need be parsed. Never misses; may wake in vain. */














/** Quicker than any search for a character beyond ASCII, and most text has none. */
const beyondAscii = /[^\0-\x7F]/;
const bidirectionalControl = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
/** The same, and control characters that no text needs. */
const uncommon = /[^\0-\x07\t-\x1A\x1C-\x7E]/;
/** Marks of a chat's turns are made of signs that are taken for markup. */
const chatMark = /<\||<<|\[\/?INST|<\/?(?:system|assistant)/i;
const address = /https?:|:\/\/|www\./i;
const shapes = {
    'phone-number': ({ visible }) => mayHoldPhoneNumber(visible),
    'bidirectional-control': anyText((text) => bidirectionalControl.test(text)),
    'invisible-character': anyText(invisible/* mayHoldInvisibleCharacters */.ax),
    'combining-stack': anyText(combining_marks/* mayHoldCombiningStack */.dE),
    'mixed-script': anyText(mixed_script/* mayHoldMixedScript */.XT),
    'hidden-markup': ({ raw, visible }) => mayHoldHiddenMarkup(raw) || (raw.includes('&') && mayHoldHiddenMarkup(`${raw}\n${visible.text}`)),
    'model-instruction': ({ raw, visible, anchored }) => (anchored && (0,model_instruction/* mayHoldModelInstruction */.YJ)(visible.text)) || (chatMark.test(raw) && (0,model_instruction/* mayHoldModelInstruction */.YJ)(raw)),
    'encoded-payload': ({ raw, anchored }) => (0,encoded_payload/* mayHoldEncodedPayload */.rq)(raw, anchored),
    'link-with-host': ({ visible: { text, linked } }) => address.test(text) && linked.some(({ start, end }) => address.test(text.slice(start, end))),
    'user-name-in-address': ({ raw, visible }) => holdsUserName(visible.text) || holdsUserName(raw),
    'front-matter': ({ raw }) => /^(?:---|\+\+\+)[ \t]*[\r\n]/.test(raw),
    'block-quotation': ({ raw }) => /^ {0,3}>/m.test(raw),
    iban: ({ visible }) => mayHoldIban(visible),
    'payment-card': ({ visible }) => mayHoldCard(visible),
    'identity-number': ({ visible, anchored }) => mayHoldIdentityNumber(visible, anchored),
    'mail-address': ({ visible }) => mayHoldMailAddress(visible)
};
/** A shape that characters beyond ASCII alone can have, in a text as written or as it may be read. */
function anyText(mayHold) {
    return ({ raw, visible, uncommon }) => (uncommon.raw && mayHold(raw)) || (visible.text !== raw && uncommon.visible && mayHold(visible.text));
}
/** Words without which a shape is not there, or not but for signs; they are searched for together with all literals. */
const wake_anchors = {
    'model-instruction': model_instruction/* commandWords */.Bl,
    'encoded-payload': encoded_payload/* payloadWords */.Gv,
    'identity-number': identity_cues/* cueNames */.s1
};
/** Whether somewhere between two spaces an @ stands behind the beginning of an address. */
function holdsUserName(text) {
    for (let at = text.indexOf('@'); at !== -1;) {
        const end = nextSpace(text, at);
        const start = lastSpace(text, at);
        const begin = text.slice(start, end).search(/https?:|\/\//i);
        if (begin !== -1 && begin < text.slice(start, end).lastIndexOf('@'))
            return true;
        at = text.indexOf('@', end);
    }
    return false;
}
function nextSpace(text, from) {
    let at = from;
    while (at < text.length && text.charCodeAt(at) > wake_space)
        at++;
    return at;
}
function lastSpace(text, from) {
    let at = from;
    while (at > 0 && text.charCodeAt(at - 1) > wake_space)
        at--;
    return at;
}
/** Whether a page begins with front matter whose reader undoes escapes that Markdown does not have. */
function escapesInFrontMatter(raw) {
    const fence = /^(---|\+\+\+)[ \t]*[\r\n]/.exec(raw)?.[1];
    if (fence === undefined)
        return false;
    const end = raw.indexOf(`\n${fence}`, fence.length);
    return raw.slice(0, end === -1 ? raw.length : end).includes('\\');
}
/** A literal that is nothing but letters and spaces can be disguised, so it is searched for in folded text, unless its rule reads no disguise. */
const word = /^[\p{L} ]+$/u;
/**
 * Prepares the search once for all texts. Two automata look at each text as written and as it may be read: one folds case alone,
 * for literals with signs and digits; the other undoes disguises of letters too, for literals that are words.
 */
function createWaker(rules) {
    const exact = new Register();
    const folded = new Register();
    const shaped = new Map();
    const always = [];
    for (const rule of rules) {
        for (const wake of rule.meta.wakes) {
            if (wake === 'always')
                always.push(rule);
            else if ('shape' in wake) {
                shaped.set(wake.shape, [...(shaped.get(wake.shape) ?? []), rule]);
                for (const literal of wake_anchors[wake.shape] ?? [])
                    exact.add(literal, wake.shape);
            }
            else {
                const plain = rule.meta.reads === 'raw' || ('as' in wake && wake.as === 'written');
                for (const literal of literalsOf(wake))
                    (!plain && word.test(literal) ? folded : exact).add(literal, rule);
            }
        }
    }
    const plainly = (0,automaton/* createAutomaton */.x)(exact.literals, {
        fold: lowerCase,
        collapse: (unit) => unit === wake_space,
        bounded: true
    });
    const readsRaw = rules.some(({ meta }) => meta.reads === 'raw');
    const marked = exact.literals.some((literal) => /[&*_~\\[\]<>]/.test(literal));
    const disguised = (0,automaton/* createAutomaton */.x)(folded.literals, { fold: foldUnit, collapse: stretches, bounded: true });
    const wokenByTexts = (raw, visible) => {
        const woken = new Set(always);
        // Taking markup out joins what it parted and parts nothing but markup, so a literal without any is found in the visible text.
        const plain = beyondAscii.test(visible.text) ? plainLetters(visible.text) : visible.text;
        const readable = plain === visible.text ? [plain] : [visible.text, plain];
        if (exact.size > 0) {
            // What reads raw text undoes what hides inside words by itself, and keeps the signs that look like markup.
            const uncovered = readsRaw ? (0,uncovered_text/* uncoveredText */.P)(raw)?.text : undefined;
            const found = new Uint8Array(exact.size);
            for (const text of readable)
                plainly.scan(text, found);
            if (marked && visible.text !== raw)
                plainly.scan(raw, found);
            if (uncovered !== undefined)
                plainly.scan(uncovered, found);
            exact.collect(found, woken);
        }
        if (folded.size > 0) {
            const found = new Uint8Array(folded.size);
            for (const text of readable)
                disguised.scan(text, found);
            disguised.scan(undisguised(plain), found);
            folded.collect(found, woken);
        }
        const rare = { raw: uncommon.test(raw), visible: uncommon.test(visible.text) };
        for (const [shape, rulesOfShape] of shaped) {
            if (rulesOfShape.every((rule) => woken.has(rule)))
                continue;
            if (!shapes[shape]({ raw, visible, anchored: woken.has(shape), uncommon: rare }))
                continue;
            for (const rule of rulesOfShape)
                woken.add(rule);
        }
        return new Set([...woken].filter((one) => typeof one !== 'string'));
    };
    return {
        wokenBy(raw) {
            const visible = visibleText(raw);
            return !visible.certain || escapesInFrontMatter(raw) ? new Set(rules) : wokenByTexts(raw, visible);
        },
        wokenByCode: (raw) => wokenByTexts(raw, { text: raw, linked: [], seams: [], certain: true })
    };
}
const wake_space = 32;
/** Case undone, all white space one: exact enough for signs and digits. */
function lowerCase(unit) {
    if (unit < 128)
        return unit >= 65 && unit <= 90 ? unit + 32 : unit >= 9 && unit <= 13 ? wake_space : unit;
    const character = String.fromCharCode(unit);
    return /\s/.test(character) ? wake_space : character.toLowerCase().charCodeAt(0);
}
function literalsOf(wake) {
    return 'literal' in wake ? [wake.literal] : wake.literals;
}
/** Literals with the rules they wake, and the shapes they belong to. */
class Register {
    #rules = new Map();
    add(literal, rule) {
        const rules = this.#rules.get(literal);
        if (rules)
            rules.push(rule);
        else
            this.#rules.set(literal, [rule]);
    }
    get size() {
        return this.#rules.size;
    }
    get literals() {
        return [...this.#rules.keys()];
    }
    collect(found, into) {
        let index = 0;
        for (const rules of this.#rules.values()) {
            if (found[index++] === 1)
                for (const rule of rules)
                    into.add(rule);
        }
    }
}

;// CONCATENATED MODULE: ./lib/engine/check.js
/** One check, from change set to report: the whole line of docs/architecture.md. */














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
    const { openSources } = await Promise.all(/* import() */[__webpack_require__.e(8355), __webpack_require__.e(7897)]).then(__webpack_require__.bind(__webpack_require__, 97897));
    return openSources(files);
}
async function reportOn(input, setup, { guard, timeLeft, sources }) {
    const { configuration, clock } = setup;
    const stopwatch = setup.onTiming ? new Stopwatch(clock) : undefined;
    const enter = stopwatch?.enter ?? untimed;
    const opened = openChanges(input, setup);
    const standings = standingsOf(setup);
    const changesSomething = opened.changes.some(({ base }) => base !== undefined);
    const active = activeRules(setup.rules, standings, configuration, sources !== undefined).filter(({ rule: { meta } }) => (changesSomething || meta.wakesIn !== 'base') &&
        // A working tree one owns is governed by itself: nobody proposes anything there.
        (setup.trust === 'base' || !meta.subjects?.includes('settings')));
    const repository = createRepository(input.repository);
    const leave = enter('waking');
    const waker = timedWaker((setup.wakerFor ?? createWaker)(active.map(({ rule }) => rule).filter(readsText)), enter);
    leave();
    const output = await run({
        changes: opened.changes,
        settings: opened.settings,
        paths: [...opened.paths, ...(input.otherPaths ?? [])],
        ...(input.pullRequest ? { pullRequest: input.pullRequest } : {}),
        rules: active,
        waker,
        repositoryFor: (rule, path) => repository.factsFor(rule.meta.needs ?? [], path),
        license: configuration.license,
        ...(sources ? { sources } : {}),
        timeLeft,
        guard,
        enter,
        ...(setup.assume ? { assume: setup.assume } : {}),
        ...(setup.onProgress ? { onProgress: setup.onProgress } : {})
    });
    const { findings, waived, outOfScope, notes } = await treat(output, standings, setup, guard);
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
            checked: new Set([...opened.changes, ...opened.settings.map(({ change }) => change)]).size,
            ignored: opened.ignored + (input.otherPaths?.length ?? 0)
        },
        findings,
        waived,
        outOfScope,
        failures: output.failures,
        skipped,
        notes: [...(input.notes ?? []), ...notesOf(output), ...notes, ...repository.notes()]
    };
}
/** Versions the configuration asks for become changes; what holds no text is left out, what is too large is said. */
function openChanges({ files, settings: places = {} }, { configuration, takesPath, trust }) {
    const changes = [];
    const settings = [];
    const skipped = [];
    const paths = [];
    let ignored = 0;
    for (const file of files) {
        paths.push(changedPath(file));
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
        const change = (0,document_change/* createChange */.fx)(file);
        if ('reason' in change)
            ignored++;
        else {
            if (taken)
                changes.push(change);
            if (kind !== undefined)
                settings.push({ kind, change });
        }
    }
    return { changes, settings, paths, skipped, ignored };
}
/** A rule over paths needs no text to wake it. */
function readsText({ meta }) {
    return meta.reads !== 'paths';
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
function activeRules(rules, standings, configuration, hasSources) {
    return rules
        .filter(({ meta, idle }) => standings.has(meta.id) && !idle?.(configuration.license, hasSources))
        .map((rule) => ({ rule, options: optionsOf(rule, configuration) }));
}
function optionsOf({ meta }, { rules }) {
    return meta.options ? dist/* parse */.qgA(meta.options, rules[meta.id]?.options ?? {}) : {};
}
/** Redacts, waives, scopes, dedupes and sorts what the rules saw. */
async function treat(output, standings, setup, guard) {
    const { configuration, clock, trust } = setup;
    const notes = [];
    const configured = configuredWaivers(configuration.waivers, new Date(clock()).toISOString().slice(0, 10));
    const waivers = [...configured.waivers];
    notes.push(...configured.notes);
    for (const { change, base, head } of output.pages) {
        if (!head || !(0,waiver_comment/* mentionsWaiver */.I8)(head.text))
            continue;
        await Promise.all([head.prepare(guard), base?.prepare(guard)]);
        const inline = inlineWaivers(head, base, trust, change.path);
        waivers.push(...inline.waivers);
        notes.push(...inline.notes);
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
        const waiver = waiverFor(candidate, finding.fingerprint, waivers);
        if (!inScope(candidate, widerScope(candidate.rule.meta.scope, configuration.scope)))
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/parser-place.js
/** Finds the entry of the parser's own thread, wherever this code was put: compiled, or bundled for the action or the command line. */

const beside = ['./parser-worker.js', './parser-worker/index.js', '../parser-worker/index.js'];
/** `src/parser-worker.ts`, compiled or bundled; none where this runs from its sources. */
function parserWorker() {
    return beside.map((place) => new URL(place, import.meta.url)).find((place) => (0,external_node_fs_.existsSync)(place));
}

// EXTERNAL MODULE: ./lib/policy/catalogue.generated.js
var catalogue_generated = __webpack_require__(87776);
// EXTERNAL MODULE: ./lib/policy/configuration.js
var configuration = __webpack_require__(52876);
// EXTERNAL MODULE: ./lib/rules/index.generated.js + 54 modules
var index_generated = __webpack_require__(47462);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
;// CONCATENATED MODULE: ./lib/api.js









/** An index of texts whose copies must be credited, for `CheckInput.sources`. Throws a `RangeError` where they are too many. */
async function indexSources(texts) {
    const { SourceIndexBuilder } = await __webpack_require__.e(/* import() */ 8355).then(__webpack_require__.bind(__webpack_require__, 58355));
    const { describeSource } = await __webpack_require__.e(/* import() */ 6709).then(__webpack_require__.bind(__webpack_require__, 76709));
    const { licenseTexts } = await __webpack_require__.e(/* import() */ 1472).then(__webpack_require__.bind(__webpack_require__, 71472));
    const builder = new SourceIndexBuilder(licenseTexts.bodies);
    for (const { text, ...said } of texts)
        builder.add({ ...(await describeSource(said.path, text)), ...said }, text);
    return builder.finish();
}
/** What a configuration may name: policies, rules and their options. */
const known = {
    policies: catalogue_generated/* catalogue */.s.map(({ id }) => id),
    rules: index_generated/* rules */.a.map(({ meta }) => meta.id),
    options: Object.fromEntries(index_generated/* rules */.a.flatMap(({ meta }) => (meta.options ? [[meta.id, meta.options]] : [])))
};
/** A checker for one configuration. Throws `ConfigurationError`, all mistakes at once, one sentence each. */
async function createChecker(options = {}) {
    return checkerOf((0,configuration/* parseConfiguration */.MA)(options.configuration ?? {}, known));
}
/** Milliseconds since 1970. */
const clock = () => performance.timeOrigin + performance.now();
/** A checker for a configuration already read. */
function checkerOf(configuration) {
    const takesPath = (0,path_filter/* pathFilter */.Y1)(configuration);
    return {
        configuration,
        check: (change, { trust = 'base', onProgress, onSecret, onTiming } = {}) => check(change, {
            rules: index_generated/* rules */.a,
            catalogue: catalogue_generated/* catalogue */.s,
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
            const { factsOf } = await Promise.all(/* import() */[__webpack_require__.e(4122), __webpack_require__.e(2784), __webpack_require__.e(8407), __webpack_require__.e(7871), __webpack_require__.e(2285), __webpack_require__.e(2101)]).then(__webpack_require__.bind(__webpack_require__, 64482));
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
/* harmony export */   s1: () => (/* binding */ cueNames),
/* harmony export */   vu: () => (/* binding */ identityCues),
/* harmony export */   ws: () => (/* binding */ mayAbbreviateCue)
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
const bordered = (word) => (joined.test(word) ? escaped(word) : `${before}${escaped(word)}${after}`);
const abbreviated = new RegExp(`${before}(?:${Object.keys(abbreviations).join('|')})${after}`, 'gu');
const named = new RegExp(Object.keys(names).map(bordered).join('|'), 'giu');
/** The names in words, in small letters. */
const cueNames = Object.keys(names);
const isAscii = (word) => /^[\0-\x7F]+$/.test(word);
const plainAbbreviation = new RegExp(`(?<![A-Za-z\\d])(?:${Object.keys(abbreviations).filter(isAscii).join('|')})(?![A-Za-z\\d])`);
const otherAbbreviation = new RegExp(Object.keys(abbreviations)
    .filter((word) => !isAscii(word))
    .join('|'));
/** Whether a text may hold an abbreviation of such a name: quick, and true too often rather than not. */
function mayAbbreviateCue(text) {
    return plainAbbreviation.test(text) || (/[^\0-\x7F]/.test(text) && otherAbbreviation.test(text));
}
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
/** The same words wherever they stand, even inside others: markup that was taken out may have glued one to its neighbor. */
function anywhere() {
    inAnyPlace ??= languages.map(({ words }) => new RegExp(words.source.replace('(?<!\\p{L})', '').replace('(?!\\p{L})', ''), 'iu'));
    return inAnyPlace;
}
let inAnyPlace;
/** Whether a text holds any such word. */
function announcesNumber(text) {
    const quick = anywhere();
    return languages.some(({ words }, index) => quick[index]?.test(text) && text.search(words) !== -1);
}
/** Whether a text holds any such word, be it as part of another. */
function mayAnnounceNumber(text) {
    return anywhere().some((words) => words.test(text));
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


/***/ })

};
