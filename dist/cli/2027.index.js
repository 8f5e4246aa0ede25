export const id = 2027;
export const ids = [2027,6423];
export const modules = {

/***/ 6423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ruleOfKind),
/* harmony export */   _: () => (/* binding */ plainValue)
/* harmony export */ });
/** The one form of a private value, however it is written: what consent to it is known by. */
/** The rule that finds each kind. */
const ruleOfKind = {
    phone: 'privacy/phone-number',
    mail: 'privacy/email-address',
    account: 'privacy/bank-account',
    card: 'privacy/payment-card',
    'national-id': 'privacy/national-id',
    address: 'privacy/street-address',
    coordinates: 'privacy/coordinates'
};
/**
 * Phone numbers are taken in E.164 form. Letters are lower case; a mail address keeps its signs, coordinates keep what makes them numbers,
 * of all else letters and digits remain.
 */
function plainValue(kind, written) {
    const text = written.normalize('NFKC').trim().toLowerCase();
    if (kind === 'mail')
        return text.replace(/\s/g, '');
    if (kind === 'coordinates')
        return text.replace(/[^\d.,+-]/g, '');
    return text.replace(kind === 'phone' ? /[^\d+]/g : /[^\p{L}\p{N}]/gu, '');
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

/***/ 52257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCli: () => (/* binding */ runCli)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _detect_plain_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6423);
/* harmony import */ var _report_workflow_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10089);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13411);
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68606);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16996);
/** The command line: reads the arguments, runs one command, answers with the exit code. */






/** Runs `goodfaith` with the words after its name: 0 clean, 1 findings at or above `fail-on`, 2 could not judge. Throws nothing. */
async function runCli(args, system) {
    let exitCode = 0;
    const program = commands(system, (code) => {
        exitCode = code;
    });
    try {
        await program.parseAsync([...args], { from: 'user' });
        return exitCode;
    }
    catch (error) {
        return await excuse(error, args[0], system);
    }
}
function commands(system, end) {
    const width = () => Math.min(system.stdout.columns ?? 100, 120);
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('goodfaith')
        .description('Checks docs against acceptable-use policies and against licensing and attribution requirements.')
        .version(_version_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r, '-V, --version', 'print the version')
        .helpOption('-h, --help', 'print help for a command')
        .helpCommand(false)
        .addHelpText('after', programExamples)
        .exitOverride()
        .configureOutput({
        writeOut: (text) => system.stdout.write(text),
        writeErr: (text) => system.stderr.write(text),
        outputError: () => undefined, // `excuse` says it
        getOutHelpWidth: width,
        getErrHelpWidth: width
    });
    program
        .command('check')
        .summary('check files, or what a change does to them')
        .description('Checks files as they stand, or a change: between two commits (--diff) or two folders (--base, --head).')
        .argument('[paths...]', 'files, folders and globs; the current folder when nothing is given', eachFilled)
        .option('--diff <range>', 'check what <base>...<head> changes, from git; <base> alone means <base>...HEAD', filled)
        .option('--base <folder>', 'check what changed since this folder, together with --head', filled)
        .option('--head <folder>', 'the folder with the change', filled)
        .option('--config <file>', 'configuration instead of .github/goodfaith.yml', filled)
        .addOption(many('--policy <policy>', 'check against this policy alone; repeatable'))
        .addOption(many('--rule <rule>', 'run this rule alone, or a family such as "privacy/*"; repeatable'))
        .option('--fail-on <severity>', 'fail from this severity on: error, warning, notice or never')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'how the report is written').choices(_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formats */ .F).default('text'))
        .option('--output <file>', 'write the report to a file', filled)
        .option('--color', 'color the report')
        .option('--no-color', 'do not color it; NO_COLOR and FORCE_COLOR are respected, too')
        .option('--quiet', 'print nothing when all is well, and no progress')
        .option('--timing', 'print to the error output where the time went')
        .addHelpText('after', checkExamples)
        .action(async (paths, flags) => {
        const { check } = await Promise.all(/* import() | check */[__webpack_require__.e(7126), __webpack_require__.e(1560), __webpack_require__.e(6116), __webpack_require__.e(8741)]).then(__webpack_require__.bind(__webpack_require__, 61851));
        end(await check(paths, flags, system));
    });
    const formatOption = () => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--format <format>', 'how it is written').choices(['text', 'json']).default('text');
    program
        .command('inspect')
        .summary('show what a page states of licenses and credits')
        .description('Shows the licenses, the holders of rights and the credits that a page states.')
        .argument('<file>', 'a page', filled)
        .addOption(formatOption())
        .action(async (file, { format }) => {
        const { inspection } = await __webpack_require__.e(/* import() */ 9111).then(__webpack_require__.bind(__webpack_require__, 79111));
        system.stdout.write(await inspection(file, format, system));
    });
    program
        .command('index')
        .summary('index texts whose copies must be credited')
        .description('Indexes texts, so that passages taken over from them without a credit are found. The configuration names the index under "sources".')
        .argument('<paths...>', 'files and folders; of folders, the files that a check takes by default', eachFilled)
        .requiredOption('-o, --output <file>', 'where the index is written, such as .github/sources.gfx', filled)
        .option('--title <title>', 'the title of texts that state none', filled)
        .option('--author <name>', 'the author of texts that state none', filled)
        .option('--license <id>', 'the license of texts that state none, as an SPDX id', filled)
        .option('--url <address>', 'the address of the text; of a folder, what the paths below it are added to', filled)
        .option('--quiet', 'print nothing but what is left out')
        .addHelpText('after', indexExamples)
        .action(async (paths, flags) => {
        const { indexSources } = await Promise.all(/* import() */[__webpack_require__.e(7126), __webpack_require__.e(8355), __webpack_require__.e(6116), __webpack_require__.e(3009)]).then(__webpack_require__.bind(__webpack_require__, 78792));
        await indexSources(paths, flags, system);
    });
    program
        .command('consent')
        .summary('make the entry for a value whose owner agreed to see it published')
        .description('Reads a value from the input and prints an entry for "privacy.consent" of the configuration. The value is in it as a slow, salted hash alone.')
        .addArgument(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Argument */ .ef('<kind>', 'what the value is').choices(Object.keys(_detect_plain_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleOfKind */ .E)))
        .option('--reason <words>', 'how the person agreed, and when', filled)
        .option('--owner <name>', 'who keeps the proof', filled)
        .option('--expires <day>', 'the last day on which it counts, as YYYY-MM-DD', filled)
        .option('--config <file>', 'configuration whose salt is used, instead of .github/goodfaith.yml', filled)
        .addHelpText('after', consentExamples)
        .action(async (kind, flags) => {
        const { consentEntry } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(2876), __webpack_require__.e(799)]).then(__webpack_require__.bind(__webpack_require__, 32633));
        system.stdout.write(await consentEntry(kind, flags, system));
    });
    program
        .command('explain')
        .summary('explain a rule or a clause')
        .description('Explains a rule (what it finds, why, what to do, examples) or a clause of a policy (what it asks, what serves it).')
        .argument('<id>', 'a rule such as privacy/phone-number, or a clause such as pyworldwide/privacy.phone', filled)
        .action(async (id) => {
        const { explanation } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(9549), __webpack_require__.e(1560), __webpack_require__.e(3185), __webpack_require__.e(4324), __webpack_require__.e(7776), __webpack_require__.e(5735)]).then(__webpack_require__.bind(__webpack_require__, 85735));
        system.stdout.write(await explanation(id, width()));
    });
    program
        .command('rules')
        .summary('list the rules')
        .description('Lists every rule with its severity, its scope and its purpose.')
        .addOption(formatOption())
        .action(async ({ format }) => {
        const { ruleList } = await Promise.all(/* import() */[__webpack_require__.e(9549), __webpack_require__.e(1560), __webpack_require__.e(3185), __webpack_require__.e(4324), __webpack_require__.e(7776), __webpack_require__.e(9936)]).then(__webpack_require__.bind(__webpack_require__, 39936));
        system.stdout.write(ruleList(format, system.stdout.columns ?? Number.POSITIVE_INFINITY));
    });
    return program;
}
const programExamples = `
Examples:
  goodfaith check docs README.md         whole files, as they stand
  goodfaith check --diff origin/main     what this branch would change
  goodfaith explain privacy/phone-number
  goodfaith inspect docs/credits.md
  goodfaith index third-party -o .github/sources.gfx

Exit codes: 0 clean, or for people to review; 1 findings at or above --fail-on; 2 could not judge.`;
const checkExamples = `
Examples:
  goodfaith check                                       the current folder
  goodfaith check 'docs/**/*.md' --fail-on warning
  goodfaith check --diff main...topic                   as a pull request from topic to main
  goodfaith check --base old/docs --head new/docs       two folders, no git needed
  goodfaith check --rule 'privacy/*' --format json
  goodfaith check --format sarif --output goodfaith.sarif

Paths are checked by the configuration beside them; a change by the configuration of its base,
so that it cannot choose its own judge. --config wins over both.`;
const indexExamples = `
Examples:
  goodfaith index third-party/handbook -o .github/sources.gfx --url https://handbook.example/docs
  goodfaith index guide.md -o guide.gfx --title 'The Guide' --license CC-BY-SA-4.0

Title, author, license and address are taken from the front matter of each text, where it has them.
The index holds hashes of words. It is at most 64 MB large, for at most 30,000,000 words of 100,000 texts.`;
const consentExamples = `
Examples:
  goodfaith consent phone --reason 'Asked for it by mail on 2026-11-02.'     then type the number
  goodfaith consent mail --expires 2027-11-02 < address.txt

The value is never an argument, for arguments stay in the history of the shell.`;
/** An empty value is most often a shell variable that was never set. */
function filled(value) {
    if (value === '')
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It must not be empty.');
    return value;
}
function eachFilled(value, earlier) {
    return [...(earlier ?? []), filled(value)];
}
function many(flags, description) {
    const collected = (value, earlier) => [...earlier, filled(value)];
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags, description).argParser(collected).default([], 'all');
}
/** Says why there is no judgment, one sentence a line, and answers with the exit code. */
async function excuse(error, command, { stderr, env }) {
    if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7 && error.exitCode === 0)
        return 0;
    if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7 && error.code === 'commander.help')
        return 2;
    for (const sentence of await sentencesOf(error, command))
        stderr.write(`goodfaith: ${(0,_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_5__/* .safeLogLine */ .A)(sentence)}\n`);
    if (env['GOODFAITH_DEBUG'] === '1' && error instanceof Error)
        stderr.write(`${error.stack}\n`);
    return 2;
}
async function sentencesOf(error, command) {
    if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7) {
        const message = error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
        const help = ['check', 'inspect', 'index', 'consent', 'explain', 'rules'].includes(command ?? '')
            ? `goodfaith ${command}`
            : 'goodfaith';
        return [`${/[.?!)]$/.test(message) ? message : `${message}.`} See ${help} --help.`];
    }
    if (error instanceof _cannot_judge_js__WEBPACK_IMPORTED_MODULE_2__/* .CannotJudge */ .Rw)
        return [error.message];
    const { ConfigurationError } = await __webpack_require__.e(/* import() */ 3303).then(__webpack_require__.bind(__webpack_require__, 63303));
    if (error instanceof ConfigurationError)
        return error.mistakes;
    const message = error instanceof Error ? error.message : String(error);
    return [`Something in goodfaith broke: ${message}. Please report it, with what GOODFAITH_DEBUG=1 prints.`];
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

/***/ 98870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   processSystem: () => (/* binding */ processSystem)
/* harmony export */ });
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7066);
/* harmony import */ var _cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68606);
/** The world around the command line as the process gives it. */


/** From here on, output that cannot be written ends the process: quietly where the reader has seen enough, with exit code 2 else. */
function processSystem(library) {
    const { stdout, stderr, env } = process;
    stdout.on('error', (error) => {
        if ((0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error) === 'EPIPE')
            return; // `goodfaith … | head` is no mistake
        stderr.write(`goodfaith: The report could not be written to the output (${(0,_cannot_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(error)}).\n`);
        process.exit(2);
    });
    stderr.on('error', () => undefined); // there is nobody left to tell
    return {
        cwd: process.cwd(),
        env,
        // opened when it is read, for an open one keeps the process alive
        stdin: { isTTY: (0,node_tty__WEBPACK_IMPORTED_MODULE_0__.isatty)(0), [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
        stdout,
        stderr,
        clock: () => Number(process.hrtime.bigint()) / 1e6, // `performance` would load the tools to measure with
        library
    };
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

/***/ 13411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of the product; a test holds it equal to package.json's. */
const version = '0.1.0';


/***/ })

};
