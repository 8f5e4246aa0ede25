export const id = 460;
export const ids = [460,836];
export const modules = {

/***/ 7336:
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

/***/ 1546:
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

/***/ 5836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   tally: () => (/* binding */ tally)
/* harmony export */ });
/* unused harmony export figure */
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

/***/ 8465:
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

/***/ 2460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  textReport: () => (/* binding */ textReport)
});

// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
;// CONCATENATED MODULE: ./lib/report/clause-index.js
function clauseIndex(policies) {
    return new Map(policies.flatMap((policy) => policy.clauses.map((clause) => [clause.id, { clause, policy }])));
}

// EXTERNAL MODULE: ./lib/report/clip.js
var clip = __webpack_require__(1546);
// EXTERNAL MODULE: ./lib/report/visible.js
var visible = __webpack_require__(5944);
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
var counts = __webpack_require__(5836);
// EXTERNAL MODULE: ./lib/report/place.js
var report_place = __webpack_require__(8465);
// EXTERNAL MODULE: ./lib/report/workflow-command.js
var workflow_command = __webpack_require__(89);
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


/***/ })

};
