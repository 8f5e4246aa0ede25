export const id = 805;
export const ids = [805];
export const modules = {

/***/ 3033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fx: () => (/* binding */ createChange),
/* harmony export */   rl: () => (/* binding */ linesOfPatch)
/* harmony export */ });
/* unused harmony export LineSet */
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8965);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5220);
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
    const head = file.head === undefined ? undefined : (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSource */ .E)(file.path, file.head);
    if (head !== undefined && !(0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isSource */ ._)(head))
        return head;
    const decodedBase = file.base === undefined ? undefined : (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeSource */ .E)(file.previousPath ?? file.path, file.base);
    const base = decodedBase !== undefined && (0,_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isSource */ ._)(decodedBase) ? decodedBase : undefined;
    if (head === undefined && base === undefined)
        return { path: file.path, reason: 'binary' };
    const patched = file.patch === undefined ? undefined : linesOfPatch(file.patch);
    const lines = patched ?? compareLines(splitLines(base?.text ?? ''), splitLines(head?.text ?? ''));
    const renamed = file.previousPath !== undefined && file.previousPath !== file.path;
    return {
        path: file.path,
        ...(renamed ? { previousPath: file.previousPath } : {}),
        status: head === undefined ? 'deleted' : file.base === undefined ? 'added' : renamed ? 'renamed' : 'modified',
        ...(base === undefined ? {} : { base }),
        ...(head === undefined ? {} : { head }),
        ...lines
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
    const parts = (0,diff__WEBPACK_IMPORTED_MODULE_1__/* .diffArrays */ .E)(baseMiddle, headMiddle, diffLimits);
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


/***/ }),

/***/ 5220:
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

/***/ 7776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ catalogue)
/* harmony export */ });
const catalogue = [
    {
        id: 'python-discord',
        title: 'Python Discord Code of Conduct Policies',
        link: 'https://www.pythondiscord.com/pages/code-of-conduct/',
        credit: 'Summaries of the Python Discord Code of Conduct Policies by Python Discord, licensed under a Creative Commons Attribution license, version not named, and adapted in part from the Adafruit Community Code of Conduct, the Django Code of Conduct and the Rust Code of Conduct. The clauses are retold in other words here, not quoted',
        appeal: {
            promised: true,
            route: 'Send a direct message to ModMail from the Discord server, or an e-mail to the address on the policy\'s page, with your Discord user name and id, the decision you appeal, and your reason. Appeals stay confidential',
            link: 'https://www.pythondiscord.com/pages/code-of-conduct/#appeal-procedure'
        },
        reporting: {
            route: 'Send a direct message to ModMail from the Discord server, or an e-mail to the address on the policy\'s page; where it cannot wait, mention the moderators on the server. Anybody may report, witnesses too',
            link: 'https://www.pythondiscord.com/pages/code-of-conduct/#reporting-guide'
        },
        clauses: [
            {
                id: 'python-discord/moderation.roles',
                kind: 'process',
                summary: 'Only moderators, admins and owners enforce the rules',
                heading: 'Moderation Policy',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#moderation-policy',
                rules: [],
                servedBy: 'Configuration and waivers are read from the base revision, so that the branch under review cannot excuse itself. Planned: commands that count only from people whose role the host confirms'
            },
            {
                id: 'python-discord/moderation.unlisted',
                kind: 'process',
                summary: 'What moderators find inappropriate is not allowed, whether a rule lists it or not',
                heading: 'Moderation Policy',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#moderation-policy',
                rules: [],
                servedBy: 'Planned: a moderator can hold a pull request with a reason, and the check then fails and names it'
            },
            {
                id: 'python-discord/moderation.no-public-dispute',
                kind: 'process',
                summary: 'Disagreement with a moderator goes to a private channel, not into the thread',
                heading: 'Moderation Policy',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#moderation-policy',
                rules: [],
                servedBy: 'Every comment and review ends with the private contacts configured under `moderation`, and none invites an argument'
            },
            {
                id: 'python-discord/moderation.appeal',
                kind: 'process',
                summary: 'Whoever disagrees with a decision can appeal it',
                heading: 'Moderation Policy',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#moderation-policy',
                rules: [],
                servedBy: 'The summary of every check tells how to appeal under each selected policy'
            },
            {
                id: 'python-discord/reporting.anyone',
                kind: 'process',
                summary: 'Any member of the community may report a violation, and witnesses are encouraged to',
                heading: 'Reporting Guide',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#reporting-guide',
                rules: [],
                servedBy: 'The summary shows the contacts and the reporting routes to every reader, and says that witnesses may report'
            },
            {
                id: 'python-discord/reporting.mention',
                kind: 'process',
                summary: 'When moderators are needed at once, mention them',
                heading: 'Reporting Guide',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#reporting-guide',
                rules: [],
                servedBy: 'Planned: one mention a pull request, for urgent clauses alone, where configured'
            },
            {
                id: 'python-discord/reporting.private-message',
                kind: 'process',
                summary: 'A violation can be reported by private message',
                heading: 'Reporting Guide',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#reporting-guide',
                rules: [],
                servedBy: 'The contacts configured under `moderation` whose link is a page, in the summary'
            },
            {
                id: 'python-discord/reporting.email',
                kind: 'process',
                summary: 'A violation can be reported by e-mail',
                heading: 'Reporting Guide',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#reporting-guide',
                rules: [],
                servedBy: 'The contacts configured under `moderation` whose link is an e-mail address, in the summary'
            },
            {
                id: 'python-discord/appeal.content',
                kind: 'process',
                summary: 'An appeal names who appeals, the decision in question and the reason',
                heading: 'Appeal Procedure',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#appeal-procedure',
                rules: [],
                servedBy: 'The summary holds a letter with these parts, filled in where they are known, and e-mail contacts open with it'
            },
            {
                id: 'python-discord/appeal.confidential',
                kind: 'process',
                summary: 'What is said in an appeal stays among the moderators',
                heading: 'Appeal Procedure',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#appeal-procedure',
                rules: [],
                servedBy: 'Contacts are pages or e-mail addresses, never the thread, and text that a sensitive rule matched is masked wherever the public reads'
            },
            {
                id: 'python-discord/credits',
                kind: 'process',
                summary: 'Parts taken from other codes of conduct name them, and the page names its own license',
                heading: 'License',
                link: 'https://www.pythondiscord.com/pages/code-of-conduct/#license',
                rules: ['attribution/removed'],
                servedBy: 'The rules about credits'
            }
        ]
    },
    {
        id: 'pyworldwide',
        title: 'PyWorldWide Docs Acceptable Use Policy',
        link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
        credit: 'Summaries of the PyWorldWide Docs Acceptable Use Policy, which is licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/) and is a modified form of PyPI\'s Acceptable Use Policies (https://policies.python.org/pypi.org/Acceptable-Use-Policy/), themselves based on GitHub\'s Acceptable Use Policies (https://docs.github.com/en/site-policy/acceptable-use-policies/). The clauses are retold in other words here, not quoted',
        appeal: {
            promised: false,
            route: 'This policy promises no appeal: what its staff decide is final. Before staff act, a second look can be asked for in private'
        },
        reporting: {
            route: 'Report a violation by the route that the Code of Conduct describes',
            link: 'https://policies.python.org/python.org/code-of-conduct/'
        },
        clauses: [
            {
                id: 'pyworldwide/good-faith',
                kind: 'assist',
                summary: 'Work together in good faith and treat each other well; where the policy leaves a doubt, it is read in favor of users as a whole',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/unlawful',
                kind: 'assist',
                summary: 'Neither do nor promote what the law forbids',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/defamation',
                kind: 'assist',
                summary: 'Do not damage somebody\'s name with false claims, and do not defraud people',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/discrimination',
                kind: 'decide',
                summary: 'Do not discriminate against a person or a group, and do not abuse them',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/deception',
                kind: 'assist',
                summary: 'Do not publish false or misleading content that is likely to harm the public, such as its health, its safety or its elections',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/infringement',
                kind: 'decide',
                summary: 'Publish only what you have the right to publish, with respect for copyright, marks, patents, trade secrets and the right to one\'s own likeness',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: ['attribution/removed', 'license/not-allowed']
            },
            {
                id: 'pyworldwide/license-keys',
                kind: 'decide',
                summary: 'Do not share product keys without authority, nor programs that make keys, get around key checks or stretch a trial',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/bulk-activity',
                kind: 'decide',
                summary: 'Do not spam, and do not act in bulk by machine or by coordinated accounts that pretend to be independent',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/bulk-activity.mining',
                kind: 'decide',
                summary: 'Do not use the service to mine cryptocurrency',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/promotion',
                kind: 'decide',
                summary: 'Do not spread advertising and promotions in bulk',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/get-rich-quick',
                kind: 'decide',
                summary: 'Do not pass on advertising nobody asked for, such as schemes that promise quick wealth',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/inauthentic',
                kind: 'assist',
                summary: 'Do not interact through fake accounts or machines that pose as people',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/obfuscation',
                kind: 'decide',
                summary: 'Do not hide what a text or a program really says or does',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: ['obfuscation/bidirectional-control']
            },
            {
                id: 'pyworldwide/secondary-market',
                kind: 'decide',
                summary: 'Do not trade in fake accounts, bought votes and the like, and do not take part in such markets',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/abuse-relay',
                kind: 'assist',
                summary: 'Do not use these pages as a base for abuse that happens elsewhere',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/phishing',
                kind: 'decide',
                summary: 'Do not trick people into giving away secrets or visiting a site other than the one they expect',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: ['links/text-mismatch']
            },
            {
                id: 'pyworldwide/server-load',
                kind: 'assist',
                summary: 'Do not burden the servers with excessive automated activity',
                heading: 'PyWorldWide Docs Acceptable Use Policy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/',
                rules: []
            },
            {
                id: 'pyworldwide/harassment',
                kind: 'decide',
                summary: 'Do not bully, harass or abuse anybody, and do not encourage others to; disagreement and criticism of public figures, projects and matters of public interest are not meant',
                heading: 'Bullying and Harassment',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#bullying-and-harassment',
                rules: []
            },
            {
                id: 'pyworldwide/harassment.personal-attack',
                kind: 'decide',
                summary: 'Do not attack a particular person',
                heading: 'Bullying and Harassment',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#bullying-and-harassment',
                rules: []
            },
            {
                id: 'pyworldwide/harassment.piling-on',
                kind: 'assist',
                summary: 'Do not join or organize a crowd against somebody',
                heading: 'Bullying and Harassment',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#bullying-and-harassment',
                rules: []
            },
            {
                id: 'pyworldwide/harassment.following',
                kind: 'people',
                summary: 'Do not intimidate somebody by following them from place to place',
                heading: 'Bullying and Harassment',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#bullying-and-harassment',
                rules: [],
                servedBy: 'The reviewer\'s checklist; one pull request cannot show a pattern across the platform'
            },
            {
                id: 'pyworldwide/harassment.sexual-advances',
                kind: 'decide',
                summary: 'Do not direct sexual advances or remarks at somebody',
                heading: 'Bullying and Harassment',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#bullying-and-harassment',
                rules: []
            },
            {
                id: 'pyworldwide/harassment.bad-faith',
                kind: 'people',
                summary: 'Do not join a discussion insincerely, to start a quarrel or to spoil it',
                heading: 'Bullying and Harassment',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#bullying-and-harassment',
                rules: [],
                servedBy: 'The reviewer\'s checklist; sincerity cannot be read from a text alone'
            },
            {
                id: 'pyworldwide/harassment.evasion',
                kind: 'assist',
                summary: 'Do not open further accounts to get around a moderator\'s decision',
                heading: 'Bullying and Harassment',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#bullying-and-harassment',
                rules: []
            },
            {
                id: 'pyworldwide/disruption',
                kind: 'assist',
                summary: 'Keep to the subject, and do not spoil the work of other users again and again or in a grave way',
                heading: 'Disrupting the Experience of Other Users',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#disrupting-the-experience-of-other-users',
                rules: []
            },
            {
                id: 'pyworldwide/privacy',
                kind: 'decide',
                summary: 'Do not publish other people\'s personal information without their consent; context counts, and so does whether they publish it themselves',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: ['privacy/phone-number']
            },
            {
                id: 'pyworldwide/privacy.email',
                kind: 'decide',
                summary: 'Do not publish somebody\'s private e-mail address',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: []
            },
            {
                id: 'pyworldwide/privacy.phone',
                kind: 'decide',
                summary: 'Do not publish somebody\'s phone number',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: ['privacy/phone-number']
            },
            {
                id: 'pyworldwide/privacy.location',
                kind: 'decide',
                summary: 'Do not publish where somebody lives or can privately be found',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: []
            },
            {
                id: 'pyworldwide/privacy.financial',
                kind: 'decide',
                summary: 'Do not publish somebody\'s bank account or payment card',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: []
            },
            {
                id: 'pyworldwide/privacy.national-id',
                kind: 'decide',
                summary: 'Do not publish the number by which a state knows somebody, such as a social security number',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: []
            },
            {
                id: 'pyworldwide/privacy.credentials',
                kind: 'decide',
                summary: 'Do not publish passwords, keys or other secrets that open an account',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: ['secrets/private-key']
            },
            {
                id: 'pyworldwide/privacy.medical',
                kind: 'assist',
                summary: 'Do not publish somebody\'s health records or biometric data',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: []
            },
            {
                id: 'pyworldwide/privacy.other',
                kind: 'assist',
                summary: 'Do not publish other private facts that put somebody at risk, nor gather scattered facts into a file on a person',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: []
            },
            {
                id: 'pyworldwide/privacy.photos',
                kind: 'assist',
                summary: 'Do not publish pictures or films of somebody made or spread without their consent, least of all where that endangers them',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: []
            },
            {
                id: 'pyworldwide/privacy.collectors',
                kind: 'people',
                summary: 'Whoever collects personal data here keeps to the privacy policy, secures it, and answers requests to remove it',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#doxxing-and-invasion-of-privacy',
                rules: [],
                servedBy: 'The reviewer\'s checklist; what a collector does with data lies outside the pull request'
            },
            {
                id: 'pyworldwide/reporting',
                kind: 'people',
                summary: 'Report violations by the route that the code of conduct describes',
                heading: 'Doxxing and Invasion of Privacy',
                link: 'https://policies.python.org/python.org/code-of-conduct/',
                rules: [],
                servedBy: 'The reviewer\'s checklist; the reporting route of this policy and the contacts configured under `moderation`'
            },
            {
                id: 'pyworldwide/hate.attack',
                kind: 'decide',
                summary: 'Do not mock, attack or exclude people for what they believe or for who they are',
                heading: 'Hate Speech and Discrimination',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#hate-speech-and-discrimination',
                rules: []
            },
            {
                id: 'pyworldwide/hate.extremism',
                kind: 'assist',
                summary: 'Do not show allegiance to terrorist or violent extremist organizations',
                heading: 'Hate Speech and Discrimination',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#hate-speech-and-discrimination',
                rules: []
            },
            {
                id: 'pyworldwide/hate.groups',
                kind: 'assist',
                summary: 'Do not support hate groups or conspiracy theories built on hate',
                heading: 'Hate Speech and Discrimination',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#hate-speech-and-discrimination',
                rules: []
            },
            {
                id: 'pyworldwide/hate.symbols',
                kind: 'assist',
                summary: 'Do not share signs or pictures that stand for hate',
                heading: 'Hate Speech and Discrimination',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#hate-speech-and-discrimination',
                rules: []
            },
            {
                id: 'pyworldwide/hate.slurs',
                kind: 'decide',
                summary: 'Do not use slurs, harmful stereotypes or words that deny people their humanity',
                heading: 'Hate Speech and Discrimination',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#hate-speech-and-discrimination',
                rules: []
            },
            {
                id: 'pyworldwide/hate.gender',
                kind: 'decide',
                summary: 'Do not attack anybody for the gender they are taken to have',
                heading: 'Hate Speech and Discrimination',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#hate-speech-and-discrimination',
                rules: []
            },
            {
                id: 'pyworldwide/hate.dog-whistles',
                kind: 'assist',
                summary: 'Do not promote hate or abuse in code words or signs meant for insiders',
                heading: 'Hate Speech and Discrimination',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#hate-speech-and-discrimination',
                rules: []
            },
            {
                id: 'pyworldwide/impersonation',
                kind: 'assist',
                summary: 'Do not pose as another person or organization, and do not claim ties that you do not have',
                heading: 'Impersonation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#impersonation',
                rules: []
            },
            {
                id: 'pyworldwide/impersonation.profile',
                kind: 'people',
                summary: 'Do not copy another user\'s picture or profile to mislead',
                heading: 'Impersonation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#impersonation',
                rules: [],
                servedBy: 'The reviewer\'s checklist; profiles are no part of a pull request'
            },
            {
                id: 'pyworldwide/impersonation.email',
                kind: 'decide',
                summary: 'Do not publish under another user\'s e-mail address',
                heading: 'Impersonation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#impersonation',
                rules: []
            },
            {
                id: 'pyworldwide/impersonation.name',
                kind: 'assist',
                summary: 'Do not take a user, organization or project name so close to another that people are deceived; a mere likeness is not enough',
                heading: 'Impersonation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#impersonation',
                rules: []
            },
            {
                id: 'pyworldwide/misinformation.medical',
                kind: 'assist',
                summary: 'Do not make medical claims that science does not support and that put people\'s health at risk',
                heading: 'Misinformation and Disinformation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#misinformation-and-disinformation',
                rules: []
            },
            {
                id: 'pyworldwide/misinformation.media',
                kind: 'people',
                summary: 'Do not publish pictures or sound altered so as to deceive the public',
                heading: 'Misinformation and Disinformation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#misinformation-and-disinformation',
                rules: [],
                servedBy: 'The reviewer\'s checklist; no honest detector of altered media is at hand'
            },
            {
                id: 'pyworldwide/misinformation.civic',
                kind: 'assist',
                summary: 'Do not publish falsehoods that keep people from voting or from taking part in public life',
                heading: 'Misinformation and Disinformation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#misinformation-and-disinformation',
                rules: []
            },
            {
                id: 'pyworldwide/misinformation.groups',
                kind: 'assist',
                summary: 'Do not make unsupported claims that turn people against a group',
                heading: 'Misinformation and Disinformation',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#misinformation-and-disinformation',
                rules: []
            },
            {
                id: 'pyworldwide/obscenity',
                kind: 'decide',
                summary: 'Do not publish pornography or sexual content meant only to arouse or to shock; art, teaching, history, journalism and help for victims are not meant',
                heading: 'Sexually Obscene Content',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#sexually-obscene-content',
                rules: []
            },
            {
                id: 'pyworldwide/obscenity.intimate-imagery',
                kind: 'assist',
                summary: 'Do not publish or offer intimate pictures of somebody without their consent',
                heading: 'Sexually Obscene Content',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#sexually-obscene-content',
                rules: []
            },
            {
                id: 'pyworldwide/obscenity.minors',
                kind: 'decide',
                summary: 'Never publish anything tied to the sexual exploitation or abuse of minors; no context excuses it',
                heading: 'Sexually Obscene Content',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#sexually-obscene-content',
                rules: []
            },
            {
                id: 'pyworldwide/threats',
                kind: 'decide',
                summary: 'Do not threaten anybody with harm, and do not call for, plan or promote violence',
                heading: 'Threats of Violence and Gratuitously Violent Content',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#threats-of-violence-and-gratuitously-violent-content',
                rules: []
            },
            {
                id: 'pyworldwide/violence',
                kind: 'assist',
                summary: 'Do not glorify violence against people or animals, and do not depict it for its own sake',
                heading: 'Threats of Violence and Gratuitously Violent Content',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#threats-of-violence-and-gratuitously-violent-content',
                rules: []
            },
            {
                id: 'pyworldwide/violence.self-harm',
                kind: 'decide',
                summary: 'Do not encourage anybody to harm themselves',
                heading: 'Threats of Violence and Gratuitously Violent Content',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#threats-of-violence-and-gratuitously-violent-content',
                rules: []
            },
            {
                id: 'pyworldwide/usage-limits',
                kind: 'assist',
                summary: 'Do not use the service far more heavily than others who use it for the like',
                heading: 'Usage Limits',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#usage-limits',
                rules: []
            },
            {
                id: 'pyworldwide/usage-limits.intrusion',
                kind: 'assist',
                summary: 'Do not disrupt or enter services, devices, data, accounts or networks without authority',
                heading: 'Usage Limits',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#usage-limits',
                rules: []
            },
            {
                id: 'pyworldwide/usage-limits.scraping',
                kind: 'assist',
                summary: 'Do not use information gathered here to spam people or to sell their personal data; collecting through the API is not scraping',
                heading: 'Usage Limits',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#usage-limits',
                rules: []
            },
            {
                id: 'pyworldwide/enforcement',
                kind: 'people',
                summary: 'Staff decide freely how to answer a violation, and what they decide is not taken back',
                heading: 'Violations and Enforcement',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#violations-and-enforcement',
                rules: [],
                servedBy: 'The reviewer\'s checklist; no appeal is promised under this policy, a second look can be asked for before staff act'
            },
            {
                id: 'pyworldwide/credits',
                kind: 'decide',
                summary: 'Adapted text names its source and its license and says that it was changed, as the policy itself does',
                heading: 'Credits & License',
                link: 'https://policies.python.org/pypi.org/Acceptable-Use-Policy/#credits-license',
                rules: ['attribution/removed', 'license/not-allowed']
            }
        ]
    },
    {
        id: 'stack-exchange',
        title: 'Stack Exchange Network Acceptable Use Policy',
        link: 'https://stackoverflow.com/legal/acceptable-use-policy',
        credit: 'Summaries of the Stack Exchange Network Acceptable Use Policy by Stack Exchange, Inc., which states no license for its text. The clauses are retold in other words here, not quoted',
        appeal: {
            promised: true,
            route: 'Any action taken under this policy can be appealed by the contact form',
            link: 'https://stackoverflow.com/contact'
        },
        reporting: {
            route: 'Report a violation by the contact form, and infringement of copyright by the DMCA process',
            link: 'https://stackoverflow.com/contact'
        },
        clauses: [
            {
                id: 'stack-exchange/notice',
                kind: 'people',
                summary: 'Where possible, people are told in good faith before something is done about their content',
                heading: 'Stack Exchange Network Acceptable Use Policy',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: [],
                servedBy: 'The reviewer\'s checklist; the check itself says what it saw, which clause asks and how to mend it before anybody acts'
            },
            {
                id: 'stack-exchange/appeal',
                kind: 'people',
                summary: 'Any action taken under the policy can be appealed by the contact form',
                heading: 'Stack Exchange Network Acceptable Use Policy',
                link: 'https://stackoverflow.com/contact',
                rules: [],
                servedBy: 'The reviewer\'s checklist; the appeal route of this policy'
            },
            {
                id: 'stack-exchange/illegal-use',
                kind: 'assist',
                summary: 'Do not use the network for what the law forbids, defamation included',
                heading: 'Illegal Use',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/spam',
                kind: 'decide',
                summary: 'Do not promote a product unasked or without saying that you gain from it, do not earn money or traffic by deception, and post nothing meaningless or beside the point',
                heading: 'Spam',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/phishing',
                kind: 'decide',
                summary: 'Do not deceive people into giving away passwords, keys or facts about themselves',
                heading: 'Phishing',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: ['links/text-mismatch']
            },
            {
                id: 'stack-exchange/doxing',
                kind: 'decide',
                summary: 'Without explicit consent, publish nothing that identifies people or endangers them and that they have not plainly made public, true or not',
                heading: 'Doxing',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: ['privacy/phone-number', 'secrets/private-key']
            },
            {
                id: 'stack-exchange/malicious-urls',
                kind: 'decide',
                summary: 'Do not link to addresses made for a scam, an attack or a fraud',
                heading: 'Malicious URLs',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: ['links/text-mismatch']
            },
            {
                id: 'stack-exchange/identity-theft',
                kind: 'assist',
                summary: 'Do not pose as a real person or organization',
                heading: 'Identity Theft',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/disruption',
                kind: 'assist',
                summary: 'Do not try to exploit, overload or disturb the network',
                heading: 'Disruptions and Exploits',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/intellectual-property',
                kind: 'decide',
                summary: 'Do not infringe copyright, marks, patents or trade secrets, and keep to what a license asks, such as credit and notices',
                heading: 'Unauthorized Use of Intellectual Property',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: ['attribution/removed', 'license/not-allowed']
            },
            {
                id: 'stack-exchange/copyright-notice',
                kind: 'people',
                summary: 'Infringement of copyright is reported by the DMCA process',
                heading: 'Unauthorized Use of Intellectual Property',
                link: 'https://policies.stackoverflow.co/company/dmca-takedown',
                rules: [],
                servedBy: 'The reviewer\'s checklist; the reporting route of this policy'
            },
            {
                id: 'stack-exchange/mass-registration',
                kind: 'assist',
                summary: 'Do not register accounts in bulk, by hand or by machine, without prior approval in writing',
                heading: 'Mass Registration and Automation',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/sexual-content',
                kind: 'decide',
                summary: 'Do not post sexually explicit content or links to it where a site\'s subject does not reasonably call for it',
                heading: 'Sexually Explicit Material',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/sexual-content.minors',
                kind: 'decide',
                summary: 'Never post anything that shows the sexual exploitation or abuse of minors, whatever a site\'s subject',
                heading: 'Sexually Explicit Material',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/framing',
                kind: 'decide',
                summary: 'Do not imitate the network\'s looks or workings by frames, mirrors or deep links; uses for accessibility are not meant',
                heading: 'Framing and Mirroring',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/scraping.competing',
                kind: 'assist',
                summary: 'Do not collect content by machine to build a similar or competing service, unless allowed in writing',
                heading: 'Content Scraping/Bot Policy',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/scraping.ai-training',
                kind: 'assist',
                summary: 'Do not collect content by machine to build, train, test or improve machine learning, unless allowed in writing',
                heading: 'Content Scraping/Bot Policy',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            },
            {
                id: 'stack-exchange/scraping.volume',
                kind: 'assist',
                summary: 'Do not collect content by machine so fast or so much that others are hindered',
                heading: 'Content Scraping/Bot Policy',
                link: 'https://stackoverflow.com/legal/acceptable-use-policy',
                rules: []
            }
        ]
    }
];


/***/ }),

/***/ 4178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y1: () => (/* binding */ pathFilter),
/* harmony export */   fU: () => (/* binding */ globMatcher)
/* harmony export */ });
/* unused harmony export matchesPath */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/** Which files are checked: globs against paths relative to the root of the repository. */

/** Paths come from pull requests; beyond these lengths no file system holds them, and wildcards are not tried on them. */
const longestPath = 1024;
const longestName = 255;
/** Patterns with repeated groups are not offered: some take exponential time. */
const options = { dot: true, noextglob: true, nonegate: true, windows: false };
/** Whether one of the globs names a path; letters match in their own case. */
function globMatcher(globs) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__([...globs], options);
    return (path) => !isOverlong(path) && matches(path);
}
/** The question `matchesPath` answers, with the globs compiled once for many paths. */
function pathFilter({ paths, pathsIgnore }) {
    const wanted = picomatch__WEBPACK_IMPORTED_MODULE_0__([...paths], { ...options, nocase: true });
    const ignored = globMatcher(pathsIgnore);
    return (path) => isOverlong(path) || (wanted(path) && !ignored(path));
}
/** Whether a file is to be checked. In doubt it is: letters of `paths` match in either case, overlong paths always. */
function matchesPath(configuration, path) {
    return pathFilter(configuration)(path);
}
function isOverlong(path) {
    return path.length > longestPath || path.split('/').some((name) => name.length > longestName);
}


/***/ }),

/***/ 7565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ rules)
});

;// CONCATENATED MODULE: ./lib/facts/credit-stems.generated.js
/** Generated from data/licenses/credit-words.yml by scripts/generate-licenses.mjs; change the data, then run `npm run generate`. */
/** Each of the words of credits holds one of these, so a page without them credits nobody. */
const creditStems = [
    "aangepast",
    "abgeleitet",
    "abridged",
    "acknowledgement",
    "acknowledgment",
    "adaptada",
    "adaptado",
    "adaptation",
    "adapted",
    "adaptiert",
    "adapté",
    "adattato",
    "adopted",
    "adopts",
    "afgeleid",
    "agradecimentos",
    "agradecimientos",
    "angepasst",
    "appeared",
    "artwork",
    "atribución",
    "atribuição",
    "attribution",
    "attribuzione",
    "auszug",
    "autorisation",
    "autorización",
    "autorização",
    "basada",
    "basado",
    "basata",
    "basato",
    "baseada",
    "baseado",
    "based",
    "basierend",
    "basiert",
    "basé",
    "bearbeitung",
    "beruht",
    "bild",
    "borrowed",
    "bron",
    "cartoon",
    "comic",
    "concessione",
    "condensed",
    "content",
    "copied",
    "cortesia",
    "cortesía",
    "courtesy",
    "credit",
    "crédit",
    "dank",
    "derivada",
    "derivado",
    "derivative",
    "derived",
    "design",
    "diagram",
    "drawing",
    "dérivé",
    "entnommen",
    "erlaubnis",
    "evolved",
    "excerpt",
    "extended",
    "extracted",
    "extrait",
    "extraído",
    "figure",
    "fondé",
    "fonte",
    "fork",
    "foto",
    "freundlicher",
    "fuente",
    "gebaseerd",
    "genehmigung",
    "gracias",
    "graphic",
    "graças",
    "guest",
    "hat",
    "icon",
    "illustration",
    "ilustración",
    "ilustração",
    "image",
    "immagine",
    "incorporated",
    "incorporates",
    "inspirada",
    "inspirado",
    "inspiration",
    "inspired",
    "inspiriert",
    "inspiré",
    "kudos",
    "licenses",
    "lifted",
    "logo",
    "merci",
    "modificado",
    "modifications",
    "modified",
    "namensnennung",
    "notices",
    "original",
    "origine",
    "paraphrased",
    "partly",
    "permiso",
    "permission",
    "permissão",
    "photo",
    "picture",
    "ported",
    "provenance",
    "published",
    "quelle",
    "quoted",
    "reconocimientos",
    "remix",
    "reprinted",
    "reproduced",
    "retirada",
    "retirado",
    "ringraziamenti",
    "screenshot",
    "shamelessly",
    "shout",
    "snippet",
    "source",
    "taken",
    "thank",
    "tiré",
    "tomada",
    "tomado",
    "tradotto",
    "traducción",
    "traducida",
    "traducido",
    "traduction",
    "traduit",
    "traduzido",
    "traduzione",
    "tradução",
    "translated",
    "translation",
    "tratto",
    "urheber",
    "vertaald",
    "vertaling",
    "veröffentlicht",
    "via",
    "video",
    "written",
    "übernommen",
    "übersetzt",
    "übersetzung",
    "から引用",
    "から転載",
    "から適応",
    "に基づいて",
    "に基づき",
    "に基づく",
    "より引用",
    "より転載",
    "をもとに",
    "を元に",
    "を改変",
    "を翻訳",
    "クレジット",
    "作図",
    "來源",
    "修改自",
    "出典",
    "出处",
    "出處",
    "原作者",
    "原文",
    "参考自",
    "取自",
    "基于",
    "基於",
    "帰属",
    "引用元",
    "引自",
    "归属",
    "插图作者",
    "摄影",
    "摘自",
    "撮影",
    "攝影",
    "改編自",
    "改编自",
    "来源",
    "画像提供",
    "經許可",
    "经许可",
    "署名",
    "翻訳元",
    "致谢",
    "許可を得て",
    "謝辞",
    "譯自",
    "译自",
    "轉載自",
    "转载自",
    "鸣谢",
    "각색",
    "기반으로",
    "에서",
    "원문",
    "출처"
];

;// CONCATENATED MODULE: ./lib/facts/license-stems.js
/** Tells from raw text whether a page may name a license or a holder of rights at all. */
/**
 * Stretches of letters, any case: where none stands, no license is named. Words for "under" and "license" stand for all short names,
 * for these count only beside them.
 */
const licenseStems = [
    'licen',
    'lizenz',
    'лиценз',
    'ライセンス',
    '许可',
    '許可',
    '協議',
    '协议',
    '라이선스',
    'under',
    'unter',
    'bajo',
    'sous',
    'sob',
    'sotto',
    'onder',
    'pod',
    'под',
    'creative',
    'cc by',
    'cc-',
    'cc0',
    'ccby',
    'cca',
    'attribut',
    'atribu',
    'attribu',
    'reconocimiento',
    'paternit',
    'namensnennung',
    'naamsvermelding',
    'クリエイティブ',
    '表示',
    '知识共享',
    '創用',
    '크리에이티브',
    '署名',
    '姓名標示',
    '저작자표시',
    'public domain',
    'by-n',
    'by-s',
    'spdx',
    'shields.io/badge',
    'gfdl',
    'gnu',
    'invariant section',
    'cover text',
    'odbl',
    'unsplash',
    'copyright',
    '©',
    '(c)'
];

;// CONCATENATED MODULE: ./lib/rules/rule.js
/** Types a rule: the view follows from `meta.reads`, `loaded` from `load`, `options` from `meta.options`. */
function defineRule(rule) {
    return rule; // the engine hands each rule the view its `reads` names; `runRule` is the one place that does
}

;// CONCATENATED MODULE: ./lib/rules/attribution/removed.js
/** Credits and license notices that a change takes away while it leaves the content they belong to. */



/** A page with something in its middle and at its end. */
function page(middle, end = 'Ask a friend to read them.') {
    return `# Choosing names\n\nNames should be short, for they are read often.\n\n${middle}\n\nSay each of them aloud before you decide.\n\n${end}\n`;
}
/* harmony default export */ const removed = (defineRule({
    meta: {
        id: 'attribution/removed',
        severity: 'error',
        scope: 'change',
        wakes: [{ literal: 'covenant' }, ...[...licenseStems, ...creditStems].map((literal) => ({ literal }))],
        wakesIn: 'base',
        reads: 'change-set',
        summary: 'Keep credits and license notices as long as their content stays',
        why: 'Most licenses allow reuse on the condition that the credit stays; without it the page has no right to the content.',
        remedy: 'Put the credit back, reworded if you like, or take out what it belongs to.',
        messages: {
            credit: 'A credit is removed here and its content stays.',
            license: 'A license notice is removed here and what it covers stays.',
            text: 'Lines of a license text are removed here, and nothing takes their place.',
            mention: 'Words that name a license or a licensed work are removed here, and nothing takes their place.'
        }
    },
    examples: {
        bad: [
            { base: page('⟦Adapted from [The Naming Book](https://books.example/naming)⟧ by Ada Example.'), head: page('') },
            {
                base: page('This guide is ⟦based on [Style for Everyone](https://style.example/)⟧, licensed under CC BY 4.0.'),
                head: page('\n')
            },
            {
                path: 'docs/pictures.md',
                base: page('![A harbor](harbor.jpg)\n\n⟦Photo by [Grace Example](https://photos.example/grace)⟧, CC BY-SA 4.0.'),
                head: page('![A harbor](harbor.jpg)')
            },
            {
                path: 'docs/drawing.md',
                base: page('![A tree](tree.png)\n\n⟦Image credit: University of Example⟧'),
                head: page('![A tree](tree.png)\n')
            },
            {
                base: page('Have fun.', '## Credits\n\n- ⟦[How we name things](https://names.example/how)⟧ by Bob Example\n- [Short words](https://words.example/)'),
                head: page('Have fun.', '## Credits\n\n- [Short words](https://words.example/)')
            },
            {
                path: 'docs/translated.md',
                base: page('Este texto está ⟦adaptado de [El libro de los nombres](https://libros.example/nombres)⟧.'),
                head: page('Este texto es libre.')
            },
            {
                path: 'docs/own.md',
                base: page('This page is licensed under the ⟦Creative Commons Attribution 4.0 International⟧ license.'),
                head: page('')
            },
            {
                path: 'docs/machine.md',
                base: page('Have fun.', '<!-- ⟦SPDX-License-Identifier: CC-BY-SA-4.0⟧ -->'),
                head: page('Have fun.', '<!-- the end -->')
            },
            {
                path: 'docs/other.md',
                base: page('⟦Taken from [The Naming Book](https://books.example/naming)⟧ by Ada Example.'),
                head: page('Taken from [Names and More](https://more.example/) by Eve Example.')
            },
            {
                path: 'CODE_OF_CONDUCT.md',
                base: page('We like the ⟦Contributor Covenant⟧, as many projects do.'),
                head: page('\n\n')
            },
            {
                path: 'docs/reading.md',
                base: page('- ⟦[Names](https://names.example/)⟧ (CC BY-NC 4.0)\n- [Words](https://words.example/) (CC BY 4.0)'),
                head: page('- [Words](https://words.example/) (CC BY 4.0)')
            },
            {
                path: 'LICENSE-docs.md',
                base: '# License\n\nYou may share this text.\n\n⟦You must name its authors and say what you changed.⟧\n\nIt comes without warranty.\n',
                head: '# License\n\nYou may share this text.\n\nIt comes without warranty.\n'
            }
        ],
        good: [
            {
                base: page('Adapted from [The Naming Book](https://books.example/naming) by Ada Example.'),
                head: page('', 'Adapted from [The Naming Book](https://books.example/naming) by Ada Example.')
            },
            {
                base: page('Adapted from [The Naming Book](http://www.books.example/naming/) by Ada Example.'),
                head: page('Our source is *The Naming Book*, <https://books.example/naming>.')
            },
            {
                base: page('Adapted from “The Naming Book” by\u00A0Ada Example.'),
                head: page('Adapted from "The Naming Book" by Ada Example.')
            },
            {
                base: page('Adapted from [The Naming Book](https://books.example/naming).'),
                head: page('Adapted from [The Naming Book](https://library.example/naming-book).')
            },
            {
                base: page('This page is licensed under CC BY-SA 3.0.'),
                head: page('This page is licensed under CC BY-SA 4.0.')
            },
            {
                base: page('Adapted from [The Naming Book](https://books.example/naming).'),
                head: page('Adaptado de [El libro de los nombres](https://books.example/naming).')
            },
            {
                path: 'docs/pictures.md',
                base: page('![A harbor](harbor.jpg)\n\nPhoto by [Grace Example](https://photos.example/grace), CC BY-SA 4.0.'),
                head: page('Look at the harbor.')
            },
            {
                path: 'docs/gone.md',
                base: '# Names\n\nHave fun.\n\n## Short ones\n\nNames should be short, for they are read often.\n\nAdapted from [The Naming Book](https://books.example/naming).\n',
                head: '# Names\n\nHave fun.\n'
            },
            { path: 'docs/deploy.md', base: page('Preview it, courtesy of the latest changes.'), head: page('Preview it.') },
            {
                path: 'docs/estimate.md',
                base: page('The estimate is based on last year.'),
                head: page('The estimate is rough.')
            },
            {
                path: 'docs/thanks.md',
                base: page('Thanks to [Grace Example](https://photos.example/grace) for reading a draft.'),
                head: page('\n\n\n')
            },
            {
                path: 'docs/code.md',
                base: page('```text\nAdapted from [The Naming Book](https://books.example/naming)\n```'),
                head: page('```text\n```')
            },
            {
                path: 'docs/template.md',
                base: page('To credit us, use the following:\n\n> Adapted from [Names](https://names.example/) under CC BY 4.0.'),
                head: page('To credit us, name us.')
            },
            {
                path: 'docs/lines.md',
                base: page('Adapted from\n[The Naming Book](https://books.example/naming)\nby Ada Example.'),
                head: page('Adapted from [The Naming Book](https://books.example/naming) by Ada Example.\n')
            }
        ]
    },
    load: () => Promise.all(/* import() */[__webpack_require__.e(407), __webpack_require__.e(365), __webpack_require__.e(224)]).then(__webpack_require__.bind(__webpack_require__, 1224)),
    *checkChange({ pages }, { loaded: { lostEvidence } }) {
        for (const lost of lostEvidence(pages)) {
            const grade = gradeOf(lost);
            if (grade)
                yield { path: lost.path, side: 'base', range: lost.range, ...grade };
        }
    }
}));
/** Only a credit or notice that is gone without trace is an error; where one sign stands alone, a warning says so. */
function gradeOf({ kind, removed, named }) {
    if (kind === 'text')
        return { message: 'text', severity: 'warning', confidence: 'medium' };
    if (kind === 'mention' || kind === 'listing')
        return removed ? { message: 'mention', severity: 'warning', confidence: 'low' } : undefined;
    const message = kind === 'credit' ? 'credit' : 'license';
    if (kind === 'holder' || named)
        return removed ? { message, severity: 'warning', confidence: 'low' } : undefined;
    return removed
        ? { message, severity: 'error', confidence: 'high' }
        : { message, severity: 'warning', confidence: 'medium' };
}

;// CONCATENATED MODULE: ./lib/rules/slot.js
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

;// CONCATENATED MODULE: ./lib/rules/license/not-allowed.js
/** Pages that declare a license the community does not allow; licenses of others that a page names or credits are left alone. */



/* harmony default export */ const not_allowed = (defineRule({
    meta: {
        id: 'license/not-allowed',
        severity: 'error',
        scope: 'added',
        wakes: [{ shape: 'front-matter' }, ...licenseStems.map((literal) => ({ literal }))],
        reads: 'page',
        summary: 'Declare only licenses that this community allows',
        why: 'What is published here is passed on under the licenses the community chose; a page under another license cannot be.',
        remedy: 'Put the page under an allowed license if it is yours to do so, or ask the maintainers.',
        messages: {
            declared: 'The page declares {license}. Allowed here: {allowed}.'
        }
    },
    examples: {
        configuration: { license: { allowed: ['CC-BY-4.0', 'CC BY-SA 4.0', 'MIT OR Apache-2.0', 'GPL-2.0-or-later'] } },
        bad: [
            '---\nlicense: ⟦CC-BY-NC-4.0⟧\n---\n\n# Notes',
            '---\ntitle: Notes\nlicence: ⟦Creative Commons Attribution-NoDerivs 3.0⟧\n---\n',
            '---\nlicense: ⟦https://creativecommons.org/licenses/by-nc-sa/4.0/⟧\n---\n',
            '<!-- ⟦SPDX-License-Identifier: CC-BY-ND-4.0⟧ -->\n\n# Notes',
            '# Notes\n\nThis work is licensed under a [⟦Creative Commons Attribution-NonCommercial 4.0 International⟧ License](https://creativecommons.org/licenses/by-nc/4.0/).',
            'All content on this page is available under ⟦CC BY 3.0⟧.',
            '## License\n\nReleased under the ⟦GNU Free Documentation License, Version 1.3⟧.',
            'Unless otherwise noted, this text is published under the ⟦MPL 2.0⟧.',
            '[![License: CC BY-NC 4.0](⟦https://img.shields.io/badge/License-CC%20BY--NC%204.0-lightgrey.svg⟧)](#terms)',
            {
                base: '# Notes\n\nThis page is licensed under CC BY 4.0.\n',
                head: '# Notes\n\nThis page is licensed under ⟦CC BY-NC 4.0⟧.\n'
            }
        ],
        good: [
            '---\nlicense: CC-BY-4.0\n---\n\n# Notes',
            '---\nlicense: Creative Commons Attribution-ShareAlike 4.0 International\n---\n',
            '---\nlicense: MIT OR Apache-2.0\n---\n\n# Notes',
            '---\nlicense: GPL-3.0-only\n---\n\n# Notes',
            '---\nlicense: ask us\ncover:\n  license: CC-BY-NC-4.0\n---\n',
            'This page is licensed under a Creative Commons Attribution license.',
            'Photo by [Grace Example](https://photos.example/grace), licensed under CC BY-NC 4.0.',
            'CC BY-NC 4.0 permits sharing, but no sale.',
            'Libraries under the GPL-2.0 need no such file.',
            'Write `SPDX-License-Identifier: CC-BY-NC-4.0` on the first line.',
            '```yaml\nlicense: CC-BY-NC-4.0\n```',
            'Readers may use this line:\n\n> This work is licensed under CC BY-NC 4.0.',
            {
                base: 'This page is licensed under CC BY-NC 4.0.\n\nIt has a tpyo.\n',
                head: 'This page is licensed under CC BY-NC 4.0.\n\nIt has no typo.\n'
            },
            {
                base: 'This page is licensed\nunder CC BY-NC 4.0.\n',
                head: '# Notes\n\nThis page is licensed under CC BY-NC 4.0.\n'
            }
        ]
    },
    idle: ({ allowed }) => allowed.length === 0,
    load: async () => {
        const { documentFacts } = await Promise.all(/* import() */[__webpack_require__.e(126), __webpack_require__.e(407), __webpack_require__.e(365), __webpack_require__.e(116), __webpack_require__.e(511)]).then(__webpack_require__.bind(__webpack_require__, 1892));
        const { isAllowed } = await Promise.all(/* import() */[__webpack_require__.e(256), __webpack_require__.e(407), __webpack_require__.e(834)]).then(__webpack_require__.bind(__webpack_require__, 4834));
        return { documentFacts, isAllowed };
    },
    *check({ document, change }, { license: { allowed }, loaded: { documentFacts, isAllowed } }) {
        for (const { id, kind, span } of documentFacts(document).licenses) {
            if (kind !== 'declaration' || isAllowed(id, allowed))
                continue;
            const range = { start: span.start.offset, end: span.end.offset };
            if (change.base?.text.includes(document.text.slice(range.start, range.end)))
                continue;
            yield {
                range,
                message: 'declared',
                slots: { license: licenseName(id), allowed: licenseName(allowed.join(' or ')) },
                confidence: 'high'
            };
        }
    }
}));

;// CONCATENATED MODULE: ./lib/rules/links/text-mismatch.js
/** Links that show one address and lead to another site. Only an explicit address counts as shown: words that look like a host do not. */


/* harmony default export */ const text_mismatch = (defineRule({
    meta: {
        id: 'links/text-mismatch',
        severity: 'error',
        scope: 'added',
        subjects: ['page', 'pull-request'],
        wakes: [{ shape: 'link-with-host' }, { shape: 'user-name-in-address' }],
        reads: 'links',
        summary: 'Disallow links that show the address of another site',
        why: 'Readers trust the address they see, and give their passwords to the one they reach.',
        remedy: 'Show the address the link leads to, or describe the page in words.',
        messages: {
            other: 'The link shows {shown} and leads to {destination}.',
            disguised: 'The address begins like {shown} and leads to {destination}: what stands before the @ is a user name.'
        }
    },
    examples: {
        bad: [
            'Log in at ⟦[https://bank.example/login](https://bank-example.test/login)⟧.',
            'Log in at ⟦[www.bank.example](https://login.test/bank.example)⟧.',
            'Log in at ⟦[**https://bank**.example](https://bank.example.login.test)⟧.',
            'Log in at ⟦[`https://bank.example`](//login.test/)⟧.',
            'Log in at ⟦[https://bank.example/][1]⟧.\n\n[1]: https://login.test/',
            'Log in at ⟦[https://bank.example](https://login.test "https://bank.example")⟧.',
            'Log in at ⟦<a href="https://login.test">https://bank.example</a>⟧.',
            'Log in at ⟦[https://bank.example](https://bank.example@login.test)⟧.',
            'Log in ⟦[here](https://bank.example@login.test/)⟧.',
            'Log in at ⟦[the bank, https://bank.example/login, as ever](https://login.test)⟧.',
            'A page of another user: ⟦[https://ada.github.io/notes](https://bob.github.io/notes)⟧.',
            'Spelled with other letters: ⟦[https://bank.example](https://bаnk.example)⟧.',
            'An address by number: ⟦[https://bank.example](http://203.0.113.7/login)⟧.',
            'On your own machine: ⟦[https://bank.example](http://localhost:8080)⟧.',
            'Not by an archive: ⟦[https://bank.example](https://login.test/?u=https://bank.example)⟧.',
            'An archive of something else: ⟦[https://bank.example](https://web.archive.org/web/2024/https://login.test)⟧.',
            'With an invisible letter: ⟦[https://ba\u200Bnk.example](https://login.test)⟧.'
        ],
        good: [
            'See [https://bank.example/login](https://bank.example/login).',
            'See [https://bank.example](https://www.bank.example/en/).',
            'See [www.docs.bank.example](https://help.bank.example/).',
            'See <https://bank.example/login> and https://bank.example.',
            'See [bank.example](https://login.test): it only looks like an address.',
            'We moved from Postgres.app to [Node.js](https://nodejs.org).',
            'See [https://bank.example](/login), [https://bank.example](#login), [https://bank.example](../login.md).',
            'Write to [https://bank.example](mailto:help@bank.example).',
            'See [https://bank.example/terms](https://web.archive.org/web/20240101000000/https://bank.example/terms).',
            'See [https://bank.example/terms](https://www.google.com/url?q=https%3A%2F%2Fbank.example%2Fterms&sa=D).',
            'Report it at [https://msrc.microsoft.com/create-report](https://aka.ms/opensource/security/create-report).',
            'Watch [https://youtu.be/abc](https://www.youtube.com/watch?v=abc).',
            'Cite [https://doi.org/10.1000/182](https://publisher.example/182).',
            'See [https://bücher.example](https://xn--bcher-kva.example/).',
            'Open [http://localhost:3000](http://127.0.0.1:3000).',
            'Never open [hxxps://bank[.]example](https://reports.example/phishing/17).',
            'Open [https://<your-host>/admin](https://docs.example/admin).',
            'Shortened by the editor: [https://www.bank.exa…](https://login.test).',
            'Clone [https://team@code.example/app.git](https://team@code.example/app.git).',
            'Clone <https://ada.lovelace@code.example/app.git>.'
        ]
    },
    load: () => Promise.all(/* import() */[__webpack_require__.e(935), __webpack_require__.e(309)]).then(__webpack_require__.bind(__webpack_require__, 2309)),
    *check({ links }, { loaded: { carries, destinationOf, isResolver, isSameSite, shownAddresses } }) {
        for (const { url, text, range } of links) {
            const destination = destinationOf(url);
            if (!destination)
                continue;
            const addresses = shownAddresses(text);
            const foreign = addresses.filter(({ host }) => !isSameSite(host, destination.host) && !isResolver(host) && !carries(destination, host));
            const [shown] = foreign;
            if (shown && foreign.length === addresses.length && !isResolver(destination.host)) {
                const slots = { shown: hostName(shown.host), destination: hostName(destination.host) };
                if (shown.alone)
                    yield { range, message: 'other', slots, confidence: 'high' };
                else
                    yield { range, message: 'other', slots, confidence: 'medium', severity: 'warning' };
            }
            else if (destination.disguise !== undefined) {
                const slots = { shown: hostName(destination.disguise), destination: hostName(destination.host) };
                yield { range, message: 'disguised', slots, confidence: 'high' };
            }
        }
    }
}));

;// CONCATENATED MODULE: ./lib/detect/bidirectional.js
/** Finds the invisible characters that steer the direction of text, and tells which of them are out of balance. */
/** Explicit formatting characters of the Unicode Bidirectional Algorithm (UAX #9, table 1) under their code points. */
const bidirectionalCharacters = new Map([
    [0x061c, { kind: 'mark', name: 'Arabic letter mark' }],
    [0x200e, { kind: 'mark', name: 'left-to-right mark' }],
    [0x200f, { kind: 'mark', name: 'right-to-left mark' }],
    [0x202a, { kind: 'embedding', name: 'left-to-right embedding' }],
    [0x202b, { kind: 'embedding', name: 'right-to-left embedding' }],
    [0x202c, { kind: 'end-of-embedding', name: 'pop directional formatting' }],
    [0x202d, { kind: 'override', name: 'left-to-right override' }],
    [0x202e, { kind: 'override', name: 'right-to-left override' }],
    [0x2066, { kind: 'isolate', name: 'left-to-right isolate' }],
    [0x2067, { kind: 'isolate', name: 'right-to-left isolate' }],
    [0x2068, { kind: 'isolate', name: 'first strong isolate' }],
    [0x2069, { kind: 'end-of-isolate', name: 'pop directional isolate' }]
]);
const control = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|&(?:#0{0,8}(\d{4,5})|#x0{0,8}([\da-f]{3,4})|(lrm|rlm));/gi;
/** Every such character of the text, written out or as an HTML character reference that no backslash disarms. */
function bidirectionalControls(text) {
    const found = [];
    for (const match of text.matchAll(control)) {
        const [written, decimal, hexadecimal, name] = match;
        const reference = written.length > 1;
        const point = pointOf(written, decimal, hexadecimal, name);
        const known = bidirectionalCharacters.get(point);
        if (!known || (reference && isEscaped(text, match.index)))
            continue;
        found.push({ start: match.index, end: match.index + written.length, point, kind: known.kind, reference });
    }
    return found;
}
function pointOf(written, decimal, hexadecimal, name) {
    if (decimal !== undefined)
        return Number.parseInt(decimal, 10);
    if (hexadecimal !== undefined)
        return Number.parseInt(hexadecimal, 16);
    // HTML knows these two names alone, in lower case.
    if (name !== undefined)
        return name === 'lrm' ? 0x200e : name === 'rlm' ? 0x200f : 0;
    return written.charCodeAt(0);
}
function isEscaped(text, at) {
    let backslashes = 0;
    while (backslashes < 100 && text.charAt(at - 1 - backslashes) === '\\')
        backslashes++;
    return backslashes % 2 === 1;
}
/** Those of one paragraph's controls that open without being closed, and those that close nothing. */
function unbalanced(controls) {
    const open = [];
    const lost = [];
    const closing = [];
    let isolates = 0;
    for (const one of controls) {
        if (one.kind === 'isolate')
            isolates++;
        if (one.kind === 'override' || one.kind === 'embedding' || one.kind === 'isolate')
            open.push(one);
        else if (one.kind === 'end-of-embedding') {
            // It closes the innermost embedding or override, never across an isolate (UAX #9, X7).
            const last = open.at(-1);
            if (last && last.kind !== 'isolate')
                open.pop();
            else
                closing.push(one);
        }
        else if (one.kind === 'end-of-isolate') {
            // It closes the innermost isolate and all that was opened inside it (UAX #9, X6a).
            if (isolates === 0) {
                closing.push(one);
                continue;
            }
            isolates--;
            for (let last = open.pop(); last && last.kind !== 'isolate'; last = open.pop())
                lost.push(last);
        }
    }
    return { opened: [...lost, ...open].sort((a, b) => a.start - b.start), closing };
}
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;
/** Whether a text holds letters that run from right to left. */
function hasRightToLeftLetters(text) {
    return rightToLeft.test(text);
}

// EXTERNAL MODULE: ./lib/document/span.js
var span = __webpack_require__(429);
;// CONCATENATED MODULE: ./lib/rules/obfuscation/bidirectional-control.js
/** Invisible characters that reorder text: overrides anywhere, the rest where they are left open or serve no right-to-left text. */




/* harmony default export */ const bidirectional_control = (defineRule({
    meta: {
        id: 'obfuscation/bidirectional-control',
        severity: 'error',
        scope: 'added',
        subjects: ['page', 'pull-request'],
        wakes: [{ shape: 'bidirectional-control' }],
        reads: 'section',
        summary: 'Disallow invisible characters that change the order of text',
        why: 'What a reader sees is then not what a compiler, a shell or a reviewer reads.',
        remedy: 'Remove the character. To speak of it, write its code point; to set the direction of text, use the dir attribute.',
        messages: {
            override: 'An invisible character ({characters}) forces text into another order than it is stored in.',
            open: 'An invisible character ({characters}) changes the direction of text and is not closed in its paragraph.',
            stray: 'An invisible character ({characters}) closes a change of direction that was not opened in its paragraph.',
            needless: 'An invisible character ({characters}) changes the direction of text that has no right-to-left letters.',
            mark: 'An invisible character ({characters}) stands in text that has no right-to-left letters.'
        }
    },
    examples: {
        bad: [
            'Open the file photo-⟦\u202E⟧gpj.exe to see it.',
            'The word ⟦\u202Dforced\u202C⟧ runs one way.',
            'Even here it is forced: שלום ⟦\u202Eabc\u202C⟧ עולם.',
            '```c\nif (strcmp(level, "user⟦\u202E \u2066// Check if admin\u2069 \u2066⟧")) {\n```',
            "```py\ndef transfer(account):\n    ''' Move money, then ⟦\u2067⟧''' ;return\n```",
            'Run `rm ⟦\u202E⟧txt.`.',
            'Written as a reference: ⟦&#x202E;⟧cba.',
            'Written as a number: ⟦&#8238;cba&#8236;⟧.',
            '<p>In HTML too: ⟦&#x202e;⟧cba</p>',
            '[a page](https://docs.example/⟦\u202E⟧sdaolnwod)',
            'A path copied from a dialog: ⟦\u202A⟧C:\\Users\\sam',
            'Opened ⟦\u2067⟧שלום and never closed.\n\nThe next paragraph.',
            'Nothing was opened⟦\u2069⟧ here.',
            'Plain ⟦\u2068words\u2069⟧ need no isolate.',
            'Plain words⟦\u200F⟧ need no mark.',
            'Nor by name⟦&rlm;⟧.',
            '---\ntitle: Safe ⟦\u202E⟧fdp.exe\n---\n\nText.'
        ],
        good: [
            'The override U+202E is invisible; write it as `\\u202E` in source.',
            'In HTML it is `&#x202E;`, and the mark is `&rlm;`.',
            'An escaped reference shows itself: \\&#x202E; is five characters more.',
            '```html\n<p>&#x202E;</p>\n<p>&rlm;</p>\n```',
            'השם \u2068Ada\u2069 מופיע בסוף.',
            'הגרסה \u2066v1.2.3\u2069 יצאה\u200F!',
            'אפשר לכתוב C++\u200E או C#\u200E בשורה אחת.',
            'استخدم \u202Anpm install\u202C ثم أعد التشغيل.',
            'يدعم HTML&rlm; و CSS&lrm; معًا.',
            '```js\nconst greeting = "\u2067שלום\u2069"\n```',
            'The word \u2067שלום\nעולם\u2069 goes on over two lines.',
            'A family: 👨\u200D👩\u200D👧, and a zero-width non-joiner in می\u200Cخواهم.',
            'Use <bdi>שם</bdi> or `dir="rtl"` rather than invisible characters.'
        ]
    },
    *check(view) {
        const page = hasRightToLeftLetters(view.text);
        for (const { text, controls, inCode } of paragraphsOf(view)) {
            const rightToLeft = inCode ? hasRightToLeftLetters(text) : page;
            yield* judge(controls, rightToLeft);
        }
    }
}));
/** One observation for the worst that a paragraph's characters do, from the first that does it to the last. */
function* judge(controls, rightToLeft) {
    const { opened, closing } = unbalanced(controls);
    const steering = controls.filter(({ kind }) => kind !== 'mark');
    const override = steering.findIndex(({ kind }) => kind === 'override');
    if (override !== -1)
        yield observed('override', steering.slice(override), { confidence: 'high' });
    else if (opened.length > 0)
        yield observed('open', opened, { confidence: 'high' });
    else if (closing.length > 0)
        yield observed('stray', closing, { confidence: 'medium', severity: 'warning' });
    else if (rightToLeft)
        return;
    else if (steering.length > 0)
        yield observed('needless', steering, { confidence: 'medium', severity: 'warning' });
    else
        yield observed('mark', controls, { confidence: 'low', severity: 'notice' });
}
function observed(message, controls, grade) {
    const range = { start: controls[0]?.start ?? 0, end: controls.at(-1)?.end ?? 0 };
    return { range, message, slots: { characters: namesOf(controls) }, ...grade };
}
function namesOf(controls) {
    const points = [...new Set(controls.map(({ point }) => point))];
    return ownWords(points.map((point) => `${codePoint(point)} ${bidirectionalCharacters.get(point)?.name ?? ''}`).join(', '));
}
/** The section's controls by the paragraph they act in: a block of prose, or else a line; in code, a reference is just its letters. */
function paragraphsOf({ section, text, prose, code }) {
    const { start, end } = section.range;
    const blocks = new span/* RangeSet */.o(prose.blocks
        .filter(({ kind }) => kind !== 'alternative' && kind !== 'title')
        .map((block) => prose.rangeOf(block.start, block.end))
        .sort((a, b) => a.start - b.start));
    const codes = new span/* RangeSet */.o(code.map(({ range }) => range).sort((a, b) => a.start - b.start));
    const paragraphs = new Map();
    let line = { start, end: start };
    for (const found of bidirectionalControls(text.slice(start, end))) {
        const one = { ...found, start: found.start + start, end: found.end + start };
        const inCode = codes.has(one.start);
        if (inCode && one.reference)
            continue;
        if (one.start >= line.end)
            line = lineAround(text, one.start); // asked once a line: a line may be long and full of them
        const range = blocks.overlapping(one)[0] ?? line;
        const known = paragraphs.get(range.start);
        if (known)
            known.controls.push(one);
        else
            paragraphs.set(range.start, { text: text.slice(range.start, range.end), controls: [one], inCode });
    }
    return paragraphs.values();
}
function lineAround(text, at) {
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const end = text.indexOf('\n', at);
    return { start, end: end === -1 ? text.length : end };
}

;// CONCATENATED MODULE: ./lib/rules/privacy/phone-number.js

const organization = /(?<!\p{L})(?:hot-?lines?|help-?(?:lines?|desk)|life-?lines?|(?:crisis|support|conduct|reporting|info|information|press|sales|service|safeguarding|incident|main) (?:line|desk|number)s?|switchboard|reception|front desk|(?:head )?office|head-?quarters|customer (?:service|care|support)|toll|fax(?:es)?|emergency (?:services?|numbers?)|samaritans|embassy|consulate|police|hospital|clinic|ambulance|poison|foundation|secretariat|registrar|enquiries|inquiries|notruf|zentrale|polizei|seelsorge|bürgertelefon|standard téléphonique|centralita|atención al cliente)(?!\p{L})/iu;
const person = /(?<!\p{L})(?:his|hers?|my|mum|mother|dad|father|wife|husband|sister|brother|neighbou?r|friend|home|private|personal|mobiles?|cell(?:phone)?|handy|móvil|portable)(?!\p{L})|\p{L}['’]s(?!\p{L})/iu;
const example = /(?<!\p{L})(?:e\. ?g\.|for (?:example|instance)|such as|examples?|samples?|placeholders?|dummy|fictional|fictitious|fake|test numbers?|formatted|formats?|e\.?164|zum beispiel|z\. ?b\.|beispiel|par exemple|por ejemplo|ejemplo)(?!\p{L})/iu;
/** UTF-16 units of the block before and after a number that tell whose it is. */
const context = { before: 90, after: 50 };
/** Links that dial or open a chat with a number. */
const dialing = /^(?:tel|sms|callto|facetime):(?:\/\/)?([+\d\s().%-]{7,40})|^https?:\/\/(?:wa\.me\/|(?:api\.|web\.)?whatsapp\.com\/send\/?\?(?:[^#]{0,100}&)?phone=)(?:\+|%2B)?(\d{7,15})|^whatsapp:\/\/send\?(?:[^#]{0,100}&)?phone=(?:\+|%2B)?(\d{7,15})/i;
/* harmony default export */ const phone_number = (defineRule({
    meta: {
        id: 'privacy/phone-number',
        severity: 'error',
        scope: 'added',
        subjects: ['page', 'pull-request'],
        wakes: [{ shape: 'phone-number' }, { literals: ['tel:', 'sms:', 'callto:', 'facetime:', 'wa.me/', 'whatsapp'] }],
        reads: 'section', // links as well as prose: a number may stand in a `tel:` address alone
        summary: 'Disallow phone numbers of people',
        why: 'A phone number identifies somebody who may never have agreed to be published.',
        remedy: 'Remove it, or link to a page its owner keeps. To show a format, take a number reserved for fiction.',
        messages: {
            found: 'Phone number in the text. It identifies somebody who may not have agreed to be published.',
            national: 'What looks like a phone number in the text. It may identify somebody who has not agreed to be published.',
            dialed: 'The link dials a phone number. It identifies somebody who may not have agreed to be published.',
            organization: 'Phone number in the text, it seems of an organization. Make sure that it is no person’s own.',
            example: 'Phone number in the text, it seems as an example. Somebody may have it.'
        },
        sensitive: true
    },
    examples: {
        assume: 'real',
        bad: [
            'Ring Sam on ⟦+44 7700 900123⟧ after six.',
            'His number is **⟦+1 202 555 0143⟧**, text him.',
            'Written another way: ⟦+44 (0)7700 900123⟧, ⟦+447700900124⟧, ⟦(+44) 7700-900-125⟧.',
            '| Name | Reach |\n|---|---|\n| Sam | ⟦+61 491 570 156⟧ |',
            '# Sam, ⟦+1 (202) 555-0143⟧\n',
            '---\nauthor: Sam\nphone: "⟦+44 7700 900123⟧"\n---\n\nHello.',
            '![Sam, ⟦+44 7700 900123⟧](sam.png "⟦+44 7700 900124⟧")',
            '<p>Sam: ⟦+44&nbsp;7700&nbsp;900123⟧</p>',
            'A number in two styles: ⟦+44 7700 *900123⟧*.',
            'With digits of another script: ⟦+٤٤ ٧٧٠٠ ٩٠٠١٢٣⟧.',
            'On 2024-05-01 she gave ⟦+44 7700 900123⟧ 2024 times.',
            '⟦[Call Sam](tel:+44-7700-900123)⟧',
            '⟦[Write to Sam](https://wa.me/447700900123)⟧',
            '[⟦+44 7700 900123⟧](tel:+447700900123)',
            'Call Sam at ⟦(202) 555-0143⟧ or on the mobile, ⟦07700 900123⟧.',
            'Sam’s phone: ⟦202-555-0143⟧.',
            'Sams Handy: ⟦0171 3920012⟧, abends.',
            'Téléphone portable de Sam : ⟦06 39 98 12 34⟧.',
            'She can be reached, if the phone works up in the hills, on ⟦07700 900123⟧.',
            'Our hotline is open all day: ⟦+44 20 7946 0958⟧.',
            'In E.164 form, for example, ⟦+442079460958⟧.'
        ],
        good: [
            'Ring Sam on +44 7700 900123 after six.',
            'Dial 112 in an emergency, 116 123 to talk, or 911.',
            'Our hotline is free: +1 800 253 0000, 1-800-253-0000, 0800 1111.',
            'Fixed in 1.20.300.4000 on 2024-01-15 by commit 4155550132.',
            'The largest is 2147483647; the time 1609459200; the snowflake 175928847299117063.',
            'Listen on 203.0.113.20:8080, or on [2001:db8::1234:5678]:443.',
            'ISBN 978-3-16-148410-0, DOI 10.1000/182, order 0123 456 789.',
            'Account DE89 3704 0044 0532 0130 00, card 4111 1111 1111 1111.',
            'The tower stands at +47.37688712, +8.54169421.',
            'The change adds +1234567 and takes −7654321 lines, +12.5 %.',
            'Write +33 6 12 34 56 78 or +91 98765 43210: anybody sees that the digits only show the form.',
            'Call the function 4155550132 times; the call returned 200 404 500 403.',
            'Store it as `+14152360132`, never as `(415) 236-0132`.',
            'The tracking number is 1Z 999 AA1 01 2345 6784, the UUID 550e8400-e29b-41d4-a716-446655440000.',
            'In the table: 415-236-0132, 020 7183 8750.',
            'Tell me where the phone rings: 10:30, 11:45, 12:15 on 03.05.2024 or 05/03/2024.',
            'The call happened 1999-12-31 23:59:59, took 0.000123456 s and moved 012 345 678 bytes.',
            '[Call us](tel:112), [ring](tel:+18002530000), [read](https://docs.example/447700900123).'
        ]
    },
    load: () => Promise.all(/* import() */[__webpack_require__.e(713), __webpack_require__.e(377)]).then(__webpack_require__.bind(__webpack_require__, 1377)),
    *check({ prose, links }, { assume, loaded: { dialedNumber, phoneNumbers } }) {
        const heading = prose.blocks.find(({ kind }) => kind === 'heading')?.text ?? '';
        const seen = [];
        for (const block of prose.blocks) {
            for (const { start, end, number, form } of phoneNumbers(block.text, assume)) {
                const range = prose.rangeOf(block.start + start, block.start + end);
                seen.push({ number, range });
                yield { range, ...phone_number_gradeOf(wordsAround(block, start, end), heading, form) };
            }
        }
        for (const { url, text, range } of links) {
            const digits = dialing
                .exec(url)
                ?.slice(1)
                .find((written) => written !== undefined);
            const number = digits === undefined ? undefined : dialedNumber(digits, assume);
            // Where the link shows the number it dials, the number shown is the finding.
            if (number === undefined ||
                seen.some((one) => one.number === number && range.start <= one.range.start && one.range.end <= range.end))
                continue;
            yield { range, ...phone_number_gradeOf(text, heading, 'international', 'dialed') };
        }
    }
}));
function wordsAround({ text }, start, end) {
    return `${text.slice(Math.max(0, start - context.before), start)}\n${text.slice(end, end + context.after)}`;
}
/** Whose number it seems to be, from the words around it and the heading above. */
function phone_number_gradeOf(words, heading, form, message = 'found') {
    if (!person.test(words)) {
        if (organization.test(words) || organization.test(heading))
            return { message: 'organization', confidence: 'low', severity: 'notice' };
        if (example.test(words))
            return { message: 'example', confidence: 'low', severity: 'notice' };
    }
    if (form === 'near')
        return { message: 'national', confidence: 'medium', severity: 'warning' };
    return { message, confidence: 'high' };
}

;// CONCATENATED MODULE: ./lib/detect/private-key.js
/** Finds private keys in any text: PEM and OpenPGP blocks, SSH2 blocks, PuTTY files. Placeholders are no keys. */
/** UTF-16 units in which a key must end: an RSA key of 16,384 bits takes 13,000, an OpenPGP block with many subkeys more. */
const longest = 48 * 1024;
/** Base64 characters of the smallest private key there is, an Ed25519 key in PKCS #8. */
const shortest = 64;
const header = /-{4,5} ?BEGIN ((?:[A-Z0-9]{1,10} ){0,3})PRIVATE KEY(?: BLOCK)? ?-{4,5}|PuTTY-User-Key-File-\d: ?/g;
const boundary = /-{4,5} ?(BEGIN|END) [A-Z0-9 ]{0,60}-{4,5}/;
const puttyBegin = /Private-Lines: ?\d{1,4}/;
const puttyEnd = /Private-(?:MAC|Hash): ?[\da-f]{8,128}/;
/** Every private key of the text, in order; time is linear, since no look goes past the next header. */
function* privateKeys(text) {
    const search = new RegExp(header);
    for (let match = search.exec(text); match; match = search.exec(text)) {
        const from = search.lastIndex;
        const found = match[1] === undefined ? puttyEndOf(text, from) : armoredEndOf(text, from);
        if (found === undefined)
            continue;
        yield { start: match.index, end: found, kind: match[1]?.trim() ?? 'PuTTY' };
        search.lastIndex = found;
    }
}
/** Where a PEM or OpenPGP block ends whose header ends at `from`; `undefined` when it holds no key. */
function armoredEndOf(text, from) {
    const window = text.slice(from, from + longest);
    const stop = boundary.exec(window);
    const inside = stop ? window.slice(0, stop.index) : window;
    if (stop?.[1] === 'END')
        return isKey(inside) ? from + stop.index + stop[0].length : undefined;
    const end = materialEnd(inside);
    return isKey(inside.slice(0, end)) && !leftOut.test(inside.slice(end, end + 40)) ? from + end : undefined;
}
/** A mark that the rest of a key is left out. */
const leftOut = /^[\s\\nr>#|]{0,20}[[(<{]?\s?(?:\.{3}|…|\*{3}|[a-z ]{0,12}(?:snip|redacted|omitted|truncated|cut))/i;
/** The same for a PuTTY file, which ends with a code over its contents. */
function puttyEndOf(text, from) {
    const window = text.slice(from, from + longest);
    const next = window.indexOf('PuTTY-User-Key-File-');
    const file = next === -1 ? window : window.slice(0, next);
    const begin = puttyBegin.exec(file);
    if (!begin)
        return undefined;
    const at = begin.index + begin[0].length;
    const rest = file.slice(at);
    const stop = puttyEnd.exec(rest);
    const end = stop?.index ?? materialEnd(rest);
    return isKey(rest.slice(0, end)) ? from + at + end + (stop?.[0].length ?? 0) : undefined;
}
/** One thing after another as they stand in a key: a field, a run of Base64, and what quotes, lists and strings put around them. */
const piece = /[A-Z][A-Za-z-]{1,30}: [^\n\\]{0,200}|([A-Za-z0-9+/]{1,2000}={0,2})|\\{1,4}[nrt]|&(?:#\d{1,4}|#x[\da-f]{1,4}|[a-z]{2,6});|<br ?\/?>|[\s>|"'`,;\\*•#]/y;
/** Where the key material ends when no footer says so: before the first thing that cannot belong to a key. */
function materialEnd(inside) {
    const step = new RegExp(piece);
    let end = 0;
    for (let match = step.exec(inside); match; match = step.exec(inside)) {
        const run = match[1];
        if (run === undefined)
            continue;
        // A key's last line may be short; it then directly follows another and stands alone.
        const last = end > 0 &&
            /^\\?[^\n]?\n[^\n]{0,8}$/.test(inside.slice(end, match.index)) &&
            /^(?:\\n|["'`,;]|\s*?(?:\n|$))/.test(inside.slice(step.lastIndex, step.lastIndex + 8));
        if (run.length < 20 && !last)
            break;
        end = step.lastIndex;
    }
    return end;
}
const field = /^[ \t>|"'`*#]{0,20}[A-Z][A-Za-z-]{1,30}: [^\n]{0,200}$/gm;
const lineEnd = /\\{1,4}r?\\{0,4}n|&#(?:10|13|x0?[ad]);|<br ?\/?>|\r/gi;
const material = /[A-Za-z0-9+/]{20,}/g;
const omission = /\.{3}|…|\*{3}|x{6}|X{6}|EXAMPLE|REDACTED|PLACEHOLDER|DUMMY|SAMPLE|YOUR[-_ ]|CHANGE[-_ ]?ME|INSERT[-_ ]|[<{[(]\s?[a-z]/i;
/** Whether what stands between header and footer is a key: mostly Base64, whole, neither patterned nor decoding to words. */
function isKey(inside) {
    const lines = inside.replace(lineEnd, '\n').replace(field, '');
    const key = (lines.match(material) ?? []).join('');
    if (key.length < shortest || key.length * 1.5 < lines.replace(/\s/g, '').length)
        return false;
    // A key with an ellipsis in it is a sample, unless nearly all of it is there.
    if (key.length < 600 && omission.test(lines))
        return false;
    return /\d/.test(key) && /[a-z]/.test(key) && /[A-Z]/.test(key) && !isPatterned(key) && !isWriting(key);
}
/** Whether equal neighbors, steps of the alphabet or one line over and over make up the whole: somebody's fingers, not a key. */
function isPatterned(key) {
    let even = 0;
    for (let i = 1; i < key.length; i++)
        if (Math.abs(key.charCodeAt(i) - key.charCodeAt(i - 1)) <= 1)
            even++;
    return even > key.length * 0.4 || new Set(key).size < 16 || key.slice(1, 100).includes(key.slice(0, 16));
}
/** Whether the Base64 decodes to words: keys are binary. */
function isWriting(key) {
    const bytes = atob(key.slice(0, Math.min(key.length - (key.length % 4), 400)));
    let printable = 0;
    for (const byte of bytes)
        if (byte >= ' ' && byte <= '~')
            printable++;
    return printable > bytes.length * 0.9;
}

;// CONCATENATED MODULE: ./lib/rules/secrets/private-key.js
/** Private keys, wherever they stand: in prose, in code, in a string of one line. Public keys, certificates and placeholders are left alone. */



/** Kinds a message may name; any other word of a header stays unsaid. */
const kinds = new Set(['RSA', 'EC', 'DSA', 'OPENSSH', 'PGP', 'ENCRYPTED', 'PuTTY']);
/* harmony default export */ const private_key = (defineRule({
    meta: {
        id: 'secrets/private-key',
        severity: 'error',
        scope: 'added',
        subjects: ['page', 'pull-request'],
        wakes: [{ literal: 'private key' }, { literal: 'putty-user-key-file' }],
        reads: 'raw',
        summary: 'Disallow private keys',
        why: 'Whoever reads a private key can act in the name of its owner, and pages are copied faster than they are corrected.',
        remedy: 'Replace the key pair, since a key that was pushed counts as known. On the page, write a placeholder such as <your private key>.',
        messages: {
            named: 'A private key ({kind}) stands here. Whoever reads it can use it.',
            found: 'A private key stands here. Whoever reads it can use it.'
        },
        sensitive: true
    },
    examples: {
        bad: [
            '⟦{{key:rsa}}⟧',
            'Put this into `deploy.pem`:\n\n```\n⟦{{key:ec}}⟧\n```\n',
            'The key in the file is encrypted, and is a key all the same.\n\n```\n⟦{{key:encrypted}}⟧\n```',
            '```\n⟦{{key:legacy-encrypted}}⟧\n```',
            '⟦{{key:openssh}}⟧\n',
            '> Somebody sent me this:\n>\n> ⟦{{key:pkcs8-quoted}}⟧\n>\n> What is it?',
            '1. Add the variable.\n\n   ```sh\n   export KEY="⟦{{key:pkcs8-one-line}}⟧"\n   ```\n',
            '```json\n{ "type": "service_account", "private_key": "⟦{{key:pkcs8-escaped}}⟧\\n" }\n```',
            '    ⟦{{key:dsa-indented}}⟧\n',
            'Import it with `gpg --import`:\n\n⟦{{key:pgp}}⟧',
            '⟦{{key:putty}}⟧\n',
            'The end was lost in the mail:\n\n⟦{{key:unterminated}}⟧\n\nPlease send it again.',
            { path: 'docs/keys.txt', head: 'One key\n\n⟦{{key:ed25519}}⟧\n\nand another\n\n⟦{{key:rsa}}⟧\n' }
        ],
        good: [
            'The file begins with `-----BEGIN RSA PRIVATE KEY-----`; convert it with `ssh-keygen -p -m pem`.',
            '```\n-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n```',
            '```\n-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----\n```',
            '```\n-----BEGIN PRIVATE KEY-----\n<your key here>\n-----END PRIVATE KEY-----\n```',
            '```\n-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEI...\n-----END EC PRIVATE KEY-----\n```',
            '```\n-----BEGIN RSA PRIVATE KEY-----\n{{base64:repeated}}\n{{base64:repeated}}\n-----END RSA PRIVATE KEY-----\n```',
            '```\n-----BEGIN RSA PRIVATE KEY-----\n{{base64:alphabet}}\n{{base64:alphabet}}\n-----END RSA PRIVATE KEY-----\n```',
            '```\n-----BEGIN PRIVATE KEY-----\n{{base64:sentence}}\n-----END PRIVATE KEY-----\n```',
            '```\n-----BEGIN OPENSSH PRIVATE KEY-----\n{{base64:random}}\n[REDACTED]\n-----END OPENSSH PRIVATE KEY-----\n```',
            '```json\n{ "private_key": "-----BEGIN PRIVATE KEY-----\\n****************\\n-----END PRIVATE KEY-----\\n" }\n```',
            '```\n-----BEGIN PUBLIC KEY-----\n{{base64:random}}\n{{base64:random}}\n-----END PUBLIC KEY-----\n```',
            '```\n-----BEGIN CERTIFICATE-----\n{{base64:random}}\n{{base64:random}}\n-----END CERTIFICATE-----\n```',
            '```\nPuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: laptop\nPublic-Lines: 2\n{{base64:random}}\n```',
            '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n{{base64:random}}\n{{base64:random}}\n-----END PGP PUBLIC KEY BLOCK-----',
            'Never paste a private key. It starts with BEGIN PRIVATE KEY and holds lines such as {{base64:random}}'
        ]
    },
    *check({ text }) {
        for (const { start, end, kind } of privateKeys(text)) {
            const range = { start, end };
            if (kinds.has(kind))
                yield { range, message: 'named', slots: { kind: ownWords(kind) }, confidence: 'high' };
            else
                yield { range, message: 'found', confidence: 'high' };
        }
    }
}));

;// CONCATENATED MODULE: ./lib/rules/index.generated.js
// Generated from src/rules by scripts/generate-rules.mjs; run `npm run generate` after adding or removing a rule.






/** Every rule, by id. */
const rules = [
    removed,
    not_allowed,
    text_mismatch,
    bidirectional_control,
    phone_number,
    private_key
];


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of the product; a test holds it equal to package.json's. */
const version = '0.1.0';


/***/ })

};
