export const id = 2876;
export const ids = [2876];
export const modules = {

/***/ 80688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f8: () => (/* binding */ mistakesIn),
/* harmony export */   xT: () => (/* binding */ keyName)
/* harmony export */ });
/* unused harmony export quoted */
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77934);
/* harmony import */ var _configuration_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59082);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78400);
/** What is wrong with a configuration, each mistake as one sentence that says where, what was expected and what was found. */



/** Every mistake once, in the order of the input; none when the input is a valid layer of configuration. */
function mistakesIn(input, known) {
    const found = [
        ...wrongValues(_configuration_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationSchema */ .W, input),
        ...unknownKeys(_configuration_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .configurationSchema */ .W, input, []),
        ...unknownNames(input, known),
        ...wrongOptions(input, known)
    ];
    const byName = new Map(found.map((mistake) => [JSON.stringify(mistake), mistake]));
    const lists = found.filter(({ whole }) => whole).map(({ path }) => path);
    const beneathList = (path) => lists.some((list) => list.length < path.length && list.every((key, level) => key === path[level]));
    const placeOf = placesIn(input);
    return [...byName.values()]
        .filter(({ path }) => !beneathList(path))
        .map((mistake) => ({ mistake, place: placeOf(mistake.path) }))
        .sort((a, b) => compared(a.place, b.place))
        .map(({ mistake }) => mistake);
}
/** Tells how many keys stand before each key of a path, level by level; a missing key stands after all others. */
function placesIn(input) {
    const keysOf = new Map();
    const indexed = (value) => {
        const keys = keysOf.get(value) ?? new Map(Object.keys(value).map((key, index) => [key, index]));
        keysOf.set(value, keys);
        return keys;
    };
    return (path) => {
        let value = input;
        return path.map((key) => {
            if (typeof value !== 'object' || value === null)
                return 0;
            const keys = indexed(value);
            value = Object.getOwnPropertyDescriptor(value, key)?.value;
            return keys.get(String(key)) ?? keys.size;
        });
    };
}
function compared(a, b) {
    for (const [level, index] of a.entries()) {
        const difference = index - (b[level] ?? -1);
        if (difference !== 0)
            return difference;
    }
    return a.length - b.length;
}
/** A key as it is named in sentences: `rules."privacy/phone-number".severity`, `waivers[0].reason`. */
function keyName(path) {
    let name = '';
    for (const part of path) {
        if (typeof part === 'number')
            name += `[${part}]`;
        else
            name += `${name === '' ? '' : '.'}${/^[A-Za-z][\w-]{0,60}$/.test(part) ? part : quoted(part)}`;
    }
    return name === '' ? 'the configuration' : name;
}
/** A word as it may be shown: no control or format characters, at most 60 characters. */
function quoted(word) {
    const cut = word.length > 60 ? word.slice(0, 59) : word;
    return `"${cut.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')}${cut === word ? '' : '…'}"`;
}
function shown(value) {
    if (value === undefined || value === null)
        return 'nothing';
    if (typeof value === 'string')
        return quoted(value);
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty list' : 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    return typeof value === 'number' || typeof value === 'boolean' ? `${value}` : `a ${typeof value}`;
}
function wrongValues(schema, input, under = []) {
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.safeParse(schema, input, { abortPipeEarly: true });
    return (parsed.issues ?? []).flatMap((issue) => mistakesOf(issue, schema, under));
}
function mistakesOf(issue, schema, under) {
    const within = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
    const path = [...under, ...within];
    if (issue.type === 'strict_object' && issue.path !== undefined) {
        if (issue.expected === 'never')
            return []; // `unknownKeys` finds them all
        return [{ path, says: `must be ${expectedAt(schema, within) ?? 'given'}; found nothing.` }];
    }
    const deeper = (issue.issues ?? []).filter((inner) => inner.path !== undefined);
    if (isMapping(issue.input) && deeper.length > 0)
        return deeper.flatMap((inner) => mistakesOf(inner, schema, path));
    return [{ path, says: `must be ${issue.message}; found ${shown(issue.input)}.` }];
}
/** What a schema expects of the key that is missing at a path. */
function expectedAt(schema, path) {
    if (schema?.wrapped !== undefined)
        return expectedAt(schema.wrapped, path);
    const [key, ...rest] = path;
    if (typeof key === 'number')
        return expectedAt(schema?.item, rest);
    if (key !== undefined)
        return expectedAt(schema?.entries?.[key], rest);
    return typeof schema?.message === 'string' ? schema.message : undefined;
}
/** Keys that no schema names, and lists where a mapping is due, which valibot takes for mappings. */
function unknownKeys(schema, input, path) {
    if (schema.wrapped !== undefined)
        return unknownKeys(schema.wrapped, input, path);
    if (schema.item !== undefined && Array.isArray(input)) {
        const { item } = schema;
        return input.flatMap((value, index) => unknownKeys(item, value, [...path, index]));
    }
    const takesMapping = schema.type === 'strict_object' || schema.type === 'record';
    if (takesMapping && Array.isArray(input))
        return [{ path, says: `must be ${schema.message}; found ${shown(input)}.`, whole: true }];
    if (schema.type !== 'strict_object' || schema.entries === undefined || !isMapping(input))
        return [];
    const { entries } = schema;
    return Object.entries(input).flatMap(([key, value]) => {
        const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
        if (entry !== undefined)
            return unknownKeys(entry, value, [...path, key]);
        return [{ path: [...path, key], says: `is no key here; ${guess(key, Object.keys(entries), 'the keys are')}` }];
    });
}
function unknownNames(input, known) {
    const families = [...new Set(known.rules.map((id) => `${id.slice(0, id.indexOf('/'))}/*`))];
    const selectors = [...known.rules, ...families];
    const mistakes = [];
    const mustName = (path, word, names, expected) => {
        if (typeof word !== 'string' || names.includes(word))
            return;
        const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(word, names);
        const hint = meant === undefined ? '' : `; did you mean ${quoted(meant)}?`;
        mistakes.push({ path, says: `must be ${expected}; found ${quoted(word)}${hint === '' ? '.' : hint}` });
    };
    for (const [index, id] of listAt(input, 'policies').entries()) {
        mustName(['policies', index], id, known.policies, listed(known.policies));
    }
    for (const [key, choice] of Object.entries(mappingAt(input, 'rules'))) {
        const path = ['rules', key];
        if (Array.isArray(choice))
            mistakes.push({ path, says: `must be ${_configuration_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleChoiceExpected */ .Q}; found ${shown(choice)}.`, whole: true });
        if (!selectors.includes(key)) {
            mistakes.push({
                path,
                says: `names no ${key.endsWith('/*') ? 'family of rules' : 'rule'}; ${guess(key, selectors, 'the families are', families)}`
            });
        }
        if (families.includes(key) && isMapping(choice) && Object.keys(choice).some((name) => name !== 'severity')) {
            mistakes.push({ path, says: 'is a family, and a family takes a severity only; give options to single rules.' });
        }
    }
    for (const [index, waiver] of listAt(input, 'waivers').entries()) {
        if (isMapping(waiver)) {
            mustName(['waivers', index, 'rule'], waiver['rule'], selectors, 'a rule or a family such as "privacy/*"');
        }
    }
    for (const [index, contact] of listAt(mappingAt(input, 'moderation'), 'contacts').entries()) {
        if (isMapping(contact)) {
            mustName(['moderation', 'contacts', index, 'policy'], contact['policy'], known.policies, listed(known.policies));
        }
    }
    return mistakes;
}
function wrongOptions(input, known) {
    return Object.entries(mappingAt(input, 'rules')).flatMap(([id, choice]) => {
        if (!known.rules.includes(id) || !isMapping(choice) || known.options === undefined)
            return [];
        const path = ['rules', id];
        const { severity: _, ...options } = choice;
        const schema = known.options[id] ?? noOptions;
        return [...wrongValues(schema, options, path), ...unknownKeys(schema, options, path)];
    });
}
const noOptions = valibot__WEBPACK_IMPORTED_MODULE_1__.strictObject({});
function guess(word, known, otherwise, listing = known) {
    const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(word, known);
    if (meant !== undefined)
        return `did you mean ${quoted(meant)}?`;
    return listing.length === 0 ? 'it takes none.' : `${otherwise} ${listed(listing, 'and')}.`;
}
function listed(words, last = 'or') {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words[words.length - 1]}`;
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function mappingAt(input, key) {
    const value = isMapping(input) ? input[key] : undefined;
    return isMapping(value) ? value : {};
}
function listAt(input, key) {
    const value = isMapping(input) ? input[key] : undefined;
    return Array.isArray(value) ? value : [];
}


/***/ }),

/***/ 59082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ruleChoiceExpected),
/* harmony export */   W: () => (/* binding */ configurationSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
/**
 * The configuration as its authors write it: every key with its meaning, its limits and its default, said here and nowhere else.
 * The message of each check is what was expected, so that a mistake reads `<key> must be <message>; found …`.
 */

const described = (schema, description) => valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(schema, valibot__WEBPACK_IMPORTED_MODULE_0__.description(description));
const text = (most, expected) => valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(expected), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/\S/, expected), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(most, `${expected} of at most ${most} characters`));
const whole = (least, most, unit) => {
    const expected = `a whole number of ${unit} from ${least} to ${most}`;
    return valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.number(expected), valibot__WEBPACK_IMPORTED_MODULE_0__.integer(expected), valibot__WEBPACK_IMPORTED_MODULE_0__.minValue(least, expected), valibot__WEBPACK_IMPORTED_MODULE_0__.maxValue(most, expected));
};
/** The most globs of one list, and the most characters of one glob. */
const globs = 200;
const globLength = 256;
/** Matching goes back and forth between wildcards, so that a hostile path could make more of them slow. */
const wildcards = { all: 6, deep: 3, inOneName: 2 };
function isCheap(pattern) {
    const runs = pattern.match(/\*+/g) ?? [];
    const names = pattern.replace(/\*\*/g, '').split('/');
    return (runs.length <= wildcards.all &&
        runs.filter((run) => run.length > 1).length <= wildcards.deep &&
        names.every((name) => name.split('*').length - 1 <= wildcards.inOneName));
}
const glob = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(text(globLength, 'a glob'), valibot__WEBPACK_IMPORTED_MODULE_0__.check((pattern) => !pattern.startsWith('!'), 'a glob that does not begin with "!"'), valibot__WEBPACK_IMPORTED_MODULE_0__.check((pattern) => !pattern.startsWith('/') && !pattern.startsWith('./'), 'a glob relative to the root of the repository'), valibot__WEBPACK_IMPORTED_MODULE_0__.check((pattern) => !/[()]/.test(pattern), 'a glob without parentheses; "?" stands for one in a path'), valibot__WEBPACK_IMPORTED_MODULE_0__.check(isCheap, `a glob with at most ${wildcards.all} wildcards, ${wildcards.deep} of them "**", and ${wildcards.inOneName} "*" between two slashes`));
const globList = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(glob, 'a list of globs'), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(globs, `a list of at most ${globs} globs`));
const severity = valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['off', 'error', 'warning', 'notice'], 'off, error, warning or notice');
/** Whether a day such as 2027-02-30 exists. */
function isDay(day) {
    const time = Date.parse(`${day}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
const ruleChoiceExpected = 'off, error, warning, notice, or a mapping with severity and options';
const ruleChoice = valibot__WEBPACK_IMPORTED_MODULE_0__.union([
    severity,
    valibot__WEBPACK_IMPORTED_MODULE_0__.looseObject({
        severity: valibot__WEBPACK_IMPORTED_MODULE_0__.exactOptional(described(severity, 'How grave what the rule finds is; `off` silences it.'))
    })
], ruleChoiceExpected);
const day = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string('a day as YYYY-MM-DD'), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD'), valibot__WEBPACK_IMPORTED_MODULE_0__.check(isDay, 'a day that exists, as YYYY-MM-DD'));
const hexadecimal = (digits) => {
    const expected = `${digits} hexadecimal digits`;
    return valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string(expected), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(new RegExp(`^[0-9a-f]{${digits}}$`), expected));
};
const consent = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    hash: described(hexadecimal(64), 'What `goodfaith consent` made of the value; the value itself stands nowhere.'),
    reason: described(text(500, 'a reason'), 'How the person agreed, such as when and to whom; shown in the report.'),
    owner: valibot__WEBPACK_IMPORTED_MODULE_0__.exactOptional(described(text(100, 'a name'), 'Who answers for it and keeps the proof.')),
    expires: valibot__WEBPACK_IMPORTED_MODULE_0__.exactOptional(described(day, 'The last day on which the consent counts, as YYYY-MM-DD.'))
}, 'a consent with hash and reason');
const waiver = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    rule: described(text(100, 'a rule or a family such as "privacy/*"'), 'The rule, or a family of rules such as `privacy/*`.'),
    paths: described(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(globList, valibot__WEBPACK_IMPORTED_MODULE_0__.nonEmpty('a list of at least one glob')), 'The files the waiver is for.'),
    fingerprint: valibot__WEBPACK_IMPORTED_MODULE_0__.exactOptional(described(hexadecimal(32), 'One finding alone, by the fingerprint the report gives it.')),
    reason: described(text(500, 'a reason'), 'Why the finding may stay; shown in the report.'),
    owner: valibot__WEBPACK_IMPORTED_MODULE_0__.exactOptional(described(text(100, 'a name'), 'Who answers for the waiver.')),
    expires: valibot__WEBPACK_IMPORTED_MODULE_0__.exactOptional(described(day, 'The last day on which the waiver counts, as YYYY-MM-DD.'))
}, 'a waiver with rule, paths and reason');
const contact = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    name: described(text(100, 'a name'), 'What the contact is called, such as `Moderators`.'),
    link: described(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string('an https: or mailto: address'), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^(?:https:\/\/|mailto:)[^\s<>"`|\\^{}]+$/, 'an https: or mailto: address'), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(500, 'an address of at most 500 characters')), 'A page or a `mailto:` address. Choose a private route; reports and appeals are confidential.'),
    policy: valibot__WEBPACK_IMPORTED_MODULE_0__.exactOptional(described(text(100, 'a policy'), 'The policy the contact belongs to; for all when absent.'))
}, 'a contact with name and link');
const license = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string('an SPDX id or expression'), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[A-Za-z0-9(][A-Za-z0-9.+() :-]*$/, 'an SPDX id or expression'), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(120, 'an SPDX id or expression of at most 120 characters'));
const repositoryPath = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(text(300, 'a path'), valibot__WEBPACK_IMPORTED_MODULE_0__.check((path) => !path.startsWith('/') && !path.includes('\\') && !path.split('/').some((part) => /^\.{0,2}$/.test(part)), 'a path from the root of the repository, with slashes'));
const label = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(text(50, 'a label'), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[^,\s](?:[^,\r\n]{0,48}[^,\s])?$/, 'a label without commas and without space at its ends'));
const team = valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.string('the name of a team as in its address'), valibot__WEBPACK_IMPORTED_MODULE_0__.regex(/^[a-z0-9](?:[a-z0-9_-]{0,98}[a-z0-9])?$/, 'the name of a team as in its address, without its organization'));
const configurationSchema = valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    policies: valibot__WEBPACK_IMPORTED_MODULE_0__.exactOptional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(text(100, 'a policy'), 'a list of policies'), valibot__WEBPACK_IMPORTED_MODULE_0__.nonEmpty('a list of at least one policy')), 'The policies to check against; all of them when none is named.')),
    rules: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.record(valibot__WEBPACK_IMPORTED_MODULE_0__.string(), ruleChoice, 'a mapping of rules'), 'What single rules, or families such as `privacy/*`, do: `off`, `error`, `warning`, `notice`, or a mapping with `severity` and the rule’s own options. A rule’s own entry wins over its family’s.'), {}),
    paths: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(globList, valibot__WEBPACK_IMPORTED_MODULE_0__.nonEmpty('a list of at least one glob')), 'Which files are checked, as globs; letters match in either case. Markdown and MDX are parsed, all else is read as plain text.'), [
        '**/*.{md,markdown,mdown,mkdn,mkd,mdx}',
        '**/*.{txt,text,rst,adoc,asciidoc}',
        '**/{readme,license,licence,copying,notice,authors,contributors,maintainers,credits,thanks,contributing,code_of_conduct,security,support,governance,changelog,changes,history,news,install,faq}'
    ]),
    'paths-ignore': valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(globList, 'Which of these files are left out, as globs; letters match in their own case. A list of your own replaces the default.'), [
        '**/{node_modules,bower_components,vendor,third_party,site-packages}/**',
        '**/{requirements,constraints}*.txt',
        '**/{CMakeLists,robots}.txt'
    ]),
    images: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(globList, 'Whose metadata are read, as globs; letters match in either case, and `paths-ignore` counts here too. Files that are no JPEG, PNG, WebP, HEIC, AVIF or TIFF are left alone. An empty list leaves all pictures alone.'), ['**/*.{jpg,jpeg,jpe,jfif,png,apng,webp,heic,heif,avif,tif,tiff}']),
    scope: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['added', 'section', 'file', 'change'], 'added, section, file or change'), 'How far from the change findings still count: on added lines, in sections with added lines, in changed files, or anywhere in the change. It widens what a rule looks at and never narrows it.'), 'added'),
    'fail-on': valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['error', 'warning', 'notice', 'never'], 'error, warning, notice or never'), 'The least severity that makes the check fail, where a clause of kind `decide` asks.'), 'error'),
    'on-review': valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['pass', 'fail'], 'pass or fail'), 'How the job ends when people should take a look.'), 'pass'),
    'on-incomplete': valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['fail', 'pass'], 'fail or pass'), 'How the job ends when something could not be judged.'), 'fail'),
    license: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        allowed: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(license, 'a list of SPDX ids'), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(200, 'a list of at most 200 SPDX ids')), 'The licenses a page may declare, as SPDX ids or expressions. An empty list allows any.'), []),
        default: valibot__WEBPACK_IMPORTED_MODULE_0__.exactOptional(described(license, 'The license of pages that declare none, as an SPDX id or expression.'))
    }, 'a mapping with allowed and default'), 'The licenses of the pages.'), {}),
    sources: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(repositoryPath, 'a list of paths of indexes'), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(10, 'a list of at most 10 indexes')), 'Indexes of texts whose copies must be credited, made by `goodfaith index`: paths from the root of the repository. Like the configuration itself they count as the base branch has them.'), []),
    waivers: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(waiver, 'a list of waivers'), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(1000, 'a list of at most 1000 waivers')), 'Findings that may stay, each with a reason. They remain in the report and count for nothing.'), []),
    privacy: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        salt: valibot__WEBPACK_IMPORTED_MODULE_0__.exactOptional(described(hexadecimal(32), 'What all hashes of this configuration are made with; `goodfaith consent` makes one.')),
        consent: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(consent, 'a list of consents'), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(200, 'a list of at most 200 consents')), 'Values that may be published because their owners agreed; what rules for private matter find of them is waived.'), [])
    }, 'a mapping with salt and consent'), valibot__WEBPACK_IMPORTED_MODULE_0__.check(({ salt, consent }) => salt !== undefined || consent.length === 0, 'a mapping that has a salt where it has consents')), 'Whose private matter may be published.'), {}),
    moderation: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        contacts: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(contact, 'a list of contacts'), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(20, 'a list of at most 20 contacts')), 'Where a reader can report something, ask for a second look, or appeal.'), [])
    }, 'a mapping with contacts'), 'Who moderates.'), {}),
    limits: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        'file-size': valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(whole(1024, 16_777_216, 'bytes'), 'Bytes of one file; a larger one is skipped and makes the result incomplete.'), 2_097_152),
        'image-size': valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(whole(1024, 16_777_216, 'bytes'), 'Bytes of one picture; the metadata of a larger one are not looked at, and a note says so. Of a JPEG on disk, its beginning is read whatever its size.'), 5_242_880),
        images: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(whole(0, 1000, 'pictures'), 'The most pictures that the action fetches in one run, at a request for each version; a note says how many were left.'), 20),
        time: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(whole(1000, 3_600_000, 'milliseconds'), 'Milliseconds for all files together; what is left then makes the result incomplete.'), 120_000)
    }, 'a mapping with file-size, image-size, images and time'), 'How much work one check may be.'), {}),
    comments: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        post: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.boolean('true or false'), 'Whether to post a review with comments on the lines in question.'), true),
        most: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(whole(0, 50, 'comments'), 'The most comments of one review; further findings stand in the summary.'), 20),
        summary: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.boolean('true or false'), 'Whether to keep one comment in the conversation that holds the summary of the last run.'), false),
        'show-matches': valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.boolean('true or false'), 'Whether comments and summaries repeat the words that were found. What rules for private matter find is never repeated.'), false)
    }, 'a mapping with post, most, summary and show-matches'), 'The review on the pull request, and the comment with the summary.'), {}),
    labels: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        fail: valibot__WEBPACK_IMPORTED_MODULE_0__.exactOptional(described(label, 'The label of pull requests that fail; set and taken off by each run.')),
        'needs-review': valibot__WEBPACK_IMPORTED_MODULE_0__.exactOptional(described(label, 'The label of pull requests that people should look at; set and taken off by each run.')),
        incomplete: valibot__WEBPACK_IMPORTED_MODULE_0__.exactOptional(described(label, 'The label of pull requests that could not be judged whole; set and taken off by each run.'))
    }, 'a mapping with fail, needs-review and incomplete'), 'Labels that tell the result on the pull request; no other label is touched.'), {}),
    'review-request': valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.strictObject({
        teams: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.pipe(valibot__WEBPACK_IMPORTED_MODULE_0__.array(team, 'a list of teams'), valibot__WEBPACK_IMPORTED_MODULE_0__.maxLength(10, 'a list of at most 10 teams')), 'Teams of the organization, by the name in their address, who are asked for a review when a review of ours has something new to say.'), []),
        from: valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.picklist(['error', 'warning', 'notice'], 'error, warning or notice'), 'The least severity for which they are asked; what a person has to judge counts as an error.'), 'error')
    }, 'a mapping with teams and from'), 'Whom to ask for a review.'), {}),
    'check-run': valibot__WEBPACK_IMPORTED_MODULE_0__.optional(described(valibot__WEBPACK_IMPORTED_MODULE_0__.boolean('true or false'), 'Whether to add a check run of its own, which shows up to 1,000 findings beside the lines; it takes the permission `checks: write`.'), false)
}, 'a mapping of keys');


/***/ }),

/***/ 52876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfiguration: () => (/* binding */ parseConfiguration),
/* harmony export */   w: () => (/* binding */ readLayer),
/* harmony export */   z: () => (/* binding */ mergeConfiguration)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77934);
/* harmony import */ var _configuration_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63303);
/* harmony import */ var _configuration_mistakes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80688);
/* harmony import */ var _configuration_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59082);
/** What a community can choose: the result of its configuration, checked, merged and with every default in place. */




/** The most mistakes that are told at once. */
const told = 100;
/**
 * One part of the configuration as somebody wrote it, kebab-case keys and all.
 * Throws a `ConfigurationError` with every mistake, each beginning with where it stands.
 */
function readLayer(input, known, where = 'configuration') {
    const given = input ?? {}; // an empty file says nothing, and nothing is a valid part
    if (isMapping(given) && Object.keys(given).length === 0)
        return { rules: {} };
    const mistakes = (0,_configuration_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .mistakesIn */ .f8)(given, known);
    if (mistakes.length > 0) {
        const sentences = mistakes.slice(0, told).map((mistake) => sentenceOf(mistake, where));
        const more = mistakes.length - sentences.length;
        throw new _configuration_error_js__WEBPACK_IMPORTED_MODULE_0__.ConfigurationError(more === 0 ? sentences : [...sentences, `… and ${more} more mistakes.`]);
    }
    const { rules = {}, ...rest } = given; // `mistakesIn` has just parsed it by the schema of this type
    return { ...rest, rules: writtenOut(rules, known.rules) }; // the brand exists in types alone
}
/** The configuration that follows from its parts, later ones winning key by key; lists are replaced, not joined. */
function mergeConfiguration(layers, known) {
    const layer = layers.reduce(merged, {});
    const complete = valibot__WEBPACK_IMPORTED_MODULE_3__.parse(_configuration_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .configurationSchema */ .W, layer);
    return {
        policies: complete.policies ?? known.policies,
        rules: Object.fromEntries(Object.entries(complete.rules).map(([id, choice]) => [id, ruleChoiceOf(choice)])),
        paths: complete.paths,
        pathsIgnore: complete['paths-ignore'],
        images: complete.images,
        scope: complete.scope,
        failOn: complete['fail-on'],
        onReview: complete['on-review'],
        onIncomplete: complete['on-incomplete'],
        license: complete.license,
        sources: complete.sources,
        waivers: complete.waivers,
        privacy: complete.privacy,
        moderation: complete.moderation,
        limits: {
            fileSize: complete.limits['file-size'],
            imageSize: complete.limits['image-size'],
            images: complete.limits.images,
            time: complete.limits.time
        },
        comments: {
            post: complete.comments.post,
            most: complete.comments.most,
            summary: complete.comments.summary,
            showMatches: complete.comments['show-matches']
        },
        labels: complete.labels,
        reviewRequest: complete['review-request'],
        checkRun: complete['check-run']
    };
}
/** The configuration that a single author wrote; see `readLayer` for `where` and the errors. */
function parseConfiguration(input, known, where) {
    return mergeConfiguration([readLayer(input, known, where)], known);
}
/** The words before a mistake are its place and the name of its key. */
function sentenceOf({ path, says }, where) {
    return `${typeof where === 'string' ? `${where}: ${(0,_configuration_mistakes_js__WEBPACK_IMPORTED_MODULE_1__/* .keyName */ .xT)(path)}` : where(path)} ${says}`;
}
/** Choices by rule id; a rule's own choice is laid over its family's. */
function writtenOut(choices, rules) {
    const chosen = [];
    for (const id of rules) {
        const family = choices[`${id.slice(0, id.indexOf('/'))}/*`];
        const own = Object.hasOwn(choices, id) ? choices[id] : undefined;
        if (family !== undefined || own !== undefined)
            chosen.push([id, { ...mappingOf(family), ...mappingOf(own) }]);
    }
    return Object.fromEntries(chosen);
}
/** A bare severity is short for a mapping that holds nothing else. */
function mappingOf(choice) {
    return typeof choice === 'string' ? { severity: choice } : (choice ?? {});
}
function ruleChoiceOf(choice) {
    const { severity, ...options } = mappingOf(choice);
    return severity === undefined ? { options } : { severity, options };
}
function merged(lower, upper) {
    if (upper === undefined)
        return lower;
    if (!isMapping(lower) || !isMapping(upper))
        return upper;
    const keys = new Set([...Object.keys(lower), ...Object.keys(upper)]);
    return Object.fromEntries([...keys].map((key) => [key, merged(lower[key], upper[key])]));
}
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 78400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** Guesses which known word somebody meant. */
/** Longer words are compared no further than this, so that a hostile one costs nothing. */
const longest = 80;
/** The known word fewest edits away, as long as they are no more than a third of its letters; the first of several. */
function nearest(word, known) {
    if (word.length > longest)
        return undefined;
    let best;
    let fewest = Number.POSITIVE_INFINITY;
    for (const candidate of known) {
        const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase());
        if (edits < fewest && edits <= Math.max(1, Math.floor(candidate.length / 3))) {
            best = candidate;
            fewest = edits;
        }
    }
    return best;
}
/** Insertions, deletions and substitutions that make one word of the other. */
function editsBetween(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, column) => column);
    for (let i = 1; i <= from.length; i++) {
        const next = [i];
        for (let j = 1; j <= to.length; j++) {
            const [above = 0, diagonal = 0, left = 0] = [row[j], row[j - 1], next[j - 1]];
            next.push(Math.min(above + 1, left + 1, diagonal + (from[i - 1] === to[j - 1] ? 0 : 1)));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}


/***/ })

};
