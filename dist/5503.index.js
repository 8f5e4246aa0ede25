export const id = 5503;
export const ids = [5503];
export const modules = {

/***/ 15503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findingsOf: () => (/* binding */ findingsOf)
});

// EXTERNAL MODULE: ./lib/document/span.js
var span = __webpack_require__(429);
// EXTERNAL MODULE: ./lib/engine/candidate.js
var engine_candidate = __webpack_require__(40535);
;// CONCATENATED MODULE: ./lib/engine/fix.js
/** Exact repairs as findings carry them: checked against the text they change, and kept from showing what is masked elsewhere. */


/** UTF-16 units of the lines that a repair is shown with, and of what it writes. */
const longest = 4_000;
/** A word this short stands in many texts by chance. */
const shortestSecret = 4;
/**
 * The repair of each candidate as a finding shows it, for candidates in the order of their offsets. A repair that lies outside
 * its text, changes nothing, or would write down what a sensitive rule found, is none.
 */
function fixesOf(candidates) {
    const texts = new Map();
    for (const candidate of candidates) {
        const key = (0,engine_candidate/* originKey */.y)(candidate.origin);
        const known = texts.get(key) ?? { sensitive: [], repairs: [] };
        texts.set(key, known);
        const range = (0,engine_candidate/* rangeOf */.b)(candidate);
        if (range && candidate.rule.meta.sensitive)
            known.sensitive.push(range);
        const repair = repairOf(candidate);
        if (repair)
            known.repairs.push({ ruleId: candidate.rule.meta.id, repair });
    }
    return (candidate) => {
        const repair = repairOf(candidate);
        const proposed = texts.get((0,engine_candidate/* originKey */.y)(candidate.origin));
        if (!repair || !proposed || tellsSecrets(repair, candidate, proposed))
            return undefined;
        const lines = linesAfter(repair, candidate, proposed);
        return { span: candidate.document.lines.spanOf(repair.range), text: repair.text, ...(lines ? { lines } : {}) };
    };
}
/** What was removed cannot be repaired where it stood. */
function repairOf({ observation: { fix }, origin, document: { text } }) {
    if (!fix || (origin.kind === 'page' && origin.side === 'base'))
        return undefined;
    const { start, end } = fix.range;
    if (start < 0 || end < start || end > text.length || fix.text.length > longest)
        return undefined;
    return text.slice(start, end) === fix.text ? undefined : fix;
}
function tellsSecrets({ text }, { document }, { sensitive }) {
    return sensitive.some(({ start, end }) => {
        const secret = document.text.slice(start, end).trim();
        return secret.length >= shortestSecret && text.includes(secret);
    });
}
/**
 * The whole lines of a repair as they would stand afterwards, those repairs of the same rule included that lie in them. Absent where
 * a match of a sensitive rule would still be readable, and where line endings are not plain line feeds.
 */
function linesAfter(repair, candidate, proposed) {
    const { text, lines } = candidate.document;
    const { start, end } = repair.range;
    const first = lines.lineAt(start);
    const last = lines.lineAt(Math.max(start, end - 1));
    const from = lines.rangeOf(first).start;
    const to = lines.rangeOf(last).end;
    const before = text.slice(from, to);
    if (before.length > longest || before.includes('\r') || repair.text.includes('\r'))
        return undefined;
    // Where a repair takes the last line ending along, it must leave whole lines, or the next line would move up.
    const takesEnding = end === to && before.endsWith('\n') && end > start;
    if (takesEnding && !(repair.text === '' ? start === from : repair.text.endsWith('\n')))
        return undefined;
    const applied = repairsWithin({ start: from, end: to }, repair, candidate.rule.meta.id, proposed);
    const repaired = new span/* RangeSet */.o(applied.map(({ range }) => range));
    const readable = proposed.sensitive.some((match) => match.start < to && match.end > from && !covers(repaired, match));
    if (readable)
        return undefined;
    let after = '';
    let at = from;
    for (const { range, text: written } of applied) {
        after += text.slice(at, range.start) + written;
        at = range.end;
    }
    after += text.slice(at, to);
    return after.length > longest ? undefined : { first, last, text: after.replace(/\n$/, '') };
}
/** The repair and others of its rule inside the lines, in order and without overlap. */
function repairsWithin(within, own, ruleId, { repairs }) {
    const taken = [own];
    for (const { ruleId: other, repair } of repairs) {
        const { start, end } = repair.range;
        const lies = other === ruleId && start >= within.start && end <= within.end && !repair.text.includes('\n');
        const free = taken.every(({ range }) => end <= range.start || start >= range.end);
        const differs = taken.every(({ range }) => range.start !== start || range.end !== end);
        if (lies && free && differs)
            taken.push(repair);
    }
    return taken.sort((a, b) => a.range.start - b.range.start);
}
function covers(repaired, { start, end }) {
    return repaired.ranges.some((range) => range.start <= start && range.end >= end);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/engine/fingerprint.js
/** Names a finding so that it is known again after lines moved or a file was renamed. */

/**
 * 32 hexadecimal digits from the rule, the words around the match and the count of equal ones before it in its file; never from line or path.
 * Where the rule is sensitive, the caller passes the context with the match already replaced: a hash of a phone number can be reversed.
 */
function fingerprintOf(ruleId, context, occurrence) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(`1\n${ruleId}\n${normalizedContext(context)}\n${occurrence}`)
        .digest('hex')
        .slice(0, 32);
}
/** Words around a match without their case, compatibility forms and white space: equal contexts are counted as occurrences of one. */
function normalizedContext(context) {
    return context.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

;// CONCATENATED MODULE: ./lib/engine/message.js
/** The message of a rule with every `{slot}` filled; a rule that names an unknown message or leaves a slot empty throws. */
function messageOf(meta, id, slots = {}) {
    const template = meta.messages[id];
    if (template === undefined)
        throw new Error(`${meta.id} has no message "${id}"`);
    return template.replace(/\{([A-Za-z]{1,40})\}/g, (_, name) => {
        const value = slots[name];
        if (value === undefined)
            throw new Error(`${meta.id} leaves {${name}} of its message "${id}" empty`);
        return String(value);
    });
}

;// CONCATENATED MODULE: ./lib/engine/redaction.js
const mask = '•';
/** The text from `within`, each sensitive range in it masked character by character, so that columns stay true. */
function redact(text, within, sensitive) {
    let shown = '';
    let at = within.start;
    for (const range of [...sensitive].sort((a, b) => a.start - b.start)) {
        const start = Math.max(range.start, at);
        const end = Math.min(range.end, within.end);
        if (end <= start)
            continue;
        shown += text.slice(at, start) + mask.repeat(end - start);
        at = end;
    }
    return (shown + text.slice(at, within.end));
}

;// CONCATENATED MODULE: ./lib/engine/findings.js






/** UTF-16 units of a line that an excerpt shows at most, around the match. */
const excerptWidth = 240;
/** Candidates in the order of paths and offsets become findings; equal ones become one. */
function findingsOf(candidates, standingOf) {
    const sorted = [...candidates].sort(inOrder);
    const sensitive = sensitiveRanges(sorted);
    const fixOf = fixesOf(sorted);
    const seen = new Set();
    const occurrences = new Map();
    const judged = [];
    for (const candidate of sorted) {
        const { rule, observation, origin, document } = candidate;
        const range = (0,engine_candidate/* rangeOf */.b)(candidate);
        const message = messageOf(rule.meta, observation.message, observation.slots);
        const identity = `${rule.meta.id}\n${(0,engine_candidate/* originKey */.y)(origin)}\n${range?.start}\n${range?.end}\n${range ? '' : message}`;
        if (seen.has(identity))
            continue;
        seen.add(identity);
        const masks = sensitive.get((0,engine_candidate/* originKey */.y)(origin)) ?? nothing;
        const context = normalizedContext(range ? contextOf(candidate, range, masks) : message);
        // Counted in each file alone: what happens to one file must not rename the findings of another.
        const counted = `${rule.meta.id}\n${(0,engine_candidate/* originKey */.y)(origin)}\n${context}`;
        const occurrence = occurrences.get(counted) ?? 0;
        occurrences.set(counted, occurrence + 1);
        const { clauses, severityOf } = standingOf(rule.meta.id);
        const place = placeOf(candidate, range);
        const fix = fixOf(candidate);
        judged.push({
            candidate,
            finding: {
                ruleId: rule.meta.id,
                severity: severityOf(observation.severity ?? rule.meta.severity),
                confidence: observation.confidence,
                clauses,
                message,
                remedy: rule.meta.remedy,
                place,
                ...('path' in place ? { path: place.path } : {}),
                ...('span' in place && place.span ? { span: place.span } : {}),
                ...(range ? { excerpt: excerptOf(document, range, masks) } : {}),
                sensitive: rule.meta.sensitive ?? false,
                review: observation.review ?? false,
                ...(fix ? { fix } : {}),
                fingerprint: fingerprintOf(rule.meta.id, context, occurrence)
            }
        });
    }
    return judged;
}
function inOrder(a, b) {
    const [left, right] = [sortKey(a), sortKey(b)];
    if (left !== right)
        return left < right ? -1 : 1;
    const [first, second] = [(0,engine_candidate/* rangeOf */.b)(a), (0,engine_candidate/* rangeOf */.b)(b)];
    return ((first?.start ?? -1) - (second?.start ?? -1) ||
        (first?.end ?? -1) - (second?.end ?? -1) ||
        (a.rule.meta.id < b.rule.meta.id ? -1 : 1));
}
function sortKey({ origin }) {
    return origin.kind === 'page' ? `0${origin.change.path}\n${origin.side}` : `1${origin.part}${origin.commit ?? ''}`;
}
const nothing = new span/* RangeSet */.o([]);
/** Matches of sensitive rules, in order, by the text they stand in: masked wherever that text is shown, for whatever finding. */
function sensitiveRanges(candidates) {
    const ranges = new Map();
    for (const candidate of candidates) {
        const range = (0,engine_candidate/* rangeOf */.b)(candidate);
        if (!candidate.rule.meta.sensitive || !range)
            continue;
        const key = (0,engine_candidate/* originKey */.y)(candidate.origin);
        const known = ranges.get(key);
        if (known)
            known.push(range);
        else
            ranges.set(key, [range]);
    }
    return new Map([...ranges].map(([key, ordered]) => [key, new span/* RangeSet */.o(ordered)]));
}
/** The lines of the match, sensitive matches in them replaced by a word that stands for any of them. */
function contextOf({ document }, range, masks) {
    const { lines, text } = document;
    const start = lines.rangeOf(lines.lineAt(range.start)).start;
    const end = lines.rangeOf(lines.lineAt(Math.max(range.start, range.end - 1))).end;
    const from = Math.max(start, range.start - excerptWidth);
    const to = Math.min(end, range.end + excerptWidth);
    let context = '';
    let at = from;
    for (const mask of masks.overlapping({ start: from, end: to })) {
        context += `${text.slice(at, Math.max(at, mask.start))}‹masked›`;
        at = Math.max(at, mask.end);
    }
    return context + text.slice(at, Math.max(at, to));
}
function excerptOf({ text, lines }, range, masks) {
    const number = lines.lineAt(range.start);
    const line = lines.rangeOf(number);
    const end = line.start + text.slice(line.start, line.end).replace(/[\r\n]+$/, '').length;
    const start = Math.max(line.start, Math.min(range.start - Math.floor(excerptWidth / 3), end - excerptWidth));
    const within = { start, end: Math.min(end, start + excerptWidth) };
    return {
        line: number,
        text: redact(text, within, masks.overlapping(within)),
        start: range.start - start + 1,
        end: Math.max(range.start, Math.min(range.end, within.end)) - start + 1
    };
}
function placeOf({ origin, document }, range) {
    const span = range ? document.lines.spanOf(range) : undefined;
    if (origin.kind === 'pull-request') {
        return {
            kind: 'pull-request',
            part: origin.part,
            ...(origin.commit ? { commit: origin.commit } : {}),
            ...(span ? { span } : {})
        };
    }
    const { change, side } = origin;
    const { path: headPath, previousPath } = change;
    if (side === 'head' || previousPath === undefined) {
        return span ? { kind: 'text', path: headPath, side, span } : { kind: 'file', path: headPath };
    }
    if (!span)
        return { kind: 'file', path: change.head ? headPath : previousPath };
    return { kind: 'text', path: previousPath, side, span, ...(change.head ? { headPath } : {}) };
}


/***/ })

};
