export const id = 9549;
export const ids = [9549];
export const modules = {

/***/ 69549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ passwordsIn),
  N: () => (/* binding */ tangledValuesIn)
});

;// CONCATENATED MODULE: ./lib/detect/secret-manifest.js
/** Finds the values of Kubernetes' manifests for secrets, in YAML and in JSON, whatever stands before what in them. */
const kind = /(["']?)\bkind\1:[ \t]{0,8}(["']?)secret\2(?=[\s,}])/gi;
/** What ends one object of a file: a separator, the fence of a code block, the next item of a list; in JSON its first key. */
const boundary = /^[ \t>]{0,20}(?:---|`{3,}|~{3,}|-[ \t]{1,8}(?:apiVersion|kind|metadata|type|data|stringData):).{0,200}$|"apiVersion"/gm;
const dataKey = /(?:^|[{,])[ \t>]{0,30}(["']?)(data|stringData)\1:[ \t]{0,8}(\{|(?:#.{0,200})?\r?$)/gim;
/** Keys that stand beside `data`, and so end it. */
const sibling = /^(?:apiVersion|kind|metadata|type|immutable|data|stringData)$/i;
const entry = /^[ \t>]{0,40}(["']?)([\w.-]{1,80})\1:(?:[ \t]{1,8}(?:!!?\w{1,20}[ \t]{1,8})?(?:([|>][+-]?\d?)[ \t]{0,8}(?:#.{0,100})?|(["']?)([^\s"'#]{1,4000})\4[ \t]{0,8}(?:#.{0,200})?))?\r?$/;
const flowEntry = /(["']?)([\w.-]{1,80})\1:[ \t]{0,8}(["']?)([^\s"',{}]{1,4000})\3/g;
const blockLine = /^[ \t>]{0,40}([\w+/=]{1,200})[ \t]{0,8}\r?$/;
/** UTF-16 units before and after the kind in which its object must lie; a page with longer ones is read as far. */
const before = 4_000;
const after = 8_000;
/** Every value, in order of the manifests; time is linear, since no stretch is looked through for two of them. */
function* manifestValues(text) {
    let done = 0;
    for (const { index, 0: match } of text.matchAll(kind)) {
        if (index < done)
            continue;
        const from = Math.max(done, index - before, boundaryBefore(text, Math.max(done, index - before), index));
        const to = boundaryAfter(text, index + match.length, Math.min(text.length, index + after));
        done = to;
        const object = text.slice(from, to);
        for (const data of object.matchAll(dataKey)) {
            const encoded = data[2].toLowerCase() === 'data';
            const at = data.index + data[0].length;
            const found = data[3] === '{' ? flowValues(object, at) : blockValues(object, at);
            for (const one of found)
                yield { ...one, start: from + one.start, end: from + one.end, encoded };
        }
    }
}
function boundaryBefore(text, from, to) {
    let last = from;
    for (const { index, 0: match } of text.slice(from, to).matchAll(boundary)) {
        // An item's first key is part of the item, a separator is not.
        last = from + index + (/^[ \t>]*-[ \t]|^"/.test(match) ? 0 : match.length);
    }
    return last;
}
function boundaryAfter(text, from, to) {
    const next = text.slice(from, to).search(boundary);
    return next === -1 ? to : from + next;
}
/** Between braces on one line or several, up to the first that closes. */
function* flowValues(object, from) {
    const close = object.indexOf('}', from);
    const inside = object.slice(from, close === -1 ? object.length : close);
    for (const match of inside.matchAll(flowEntry)) {
        const value = match[4];
        const start = from + match.index + match[0].lastIndexOf(value);
        yield { start, end: start + value.length, key: match[2], value };
    }
}
/** The lines below a key, each a key and its value or one that a block of lines follows. */
function* blockValues(object, from) {
    let at = object.indexOf('\n', from);
    let open;
    while (at !== -1) {
        const start = at + 1;
        const next = object.indexOf('\n', start);
        const line = object.slice(start, next === -1 ? object.length : next);
        at = next;
        if (line.length > longestLine)
            return;
        const lineOfBlock = open ? blockLine.exec(line) : null;
        if (open && lineOfBlock) {
            const piece = lineOfBlock[1];
            const place = start + line.indexOf(piece);
            open = {
                key: open.key,
                start: open.value === '' ? place : open.start,
                end: place + piece.length,
                value: open.value + piece
            };
            continue;
        }
        if (open && open.value !== '')
            yield open;
        open = undefined;
        if (/^[ \t>]*(?:#|\r?$)/.test(line))
            continue;
        const match = entry.exec(line);
        const key = match?.[2];
        if (!match || key === undefined)
            continue;
        if (sibling.test(key))
            return;
        const value = match[5];
        if (value !== undefined) {
            const place = start + line.lastIndexOf(value, line.length);
            yield { start: place, end: place + value.length, key, value };
        }
        else
            open = { key, start, end: start, value: '' };
    }
    if (open && open.value !== '')
        yield open;
}
/** UTF-16 units. */
const longestLine = 5_000;

// EXTERNAL MODULE: ./lib/detect/secret-placeholder.js
var secret_placeholder = __webpack_require__(56143);
;// CONCATENATED MODULE: ./lib/detect/password.js
/** Finds passwords that look real: under their name, in addresses, beside a user name, in commands, headers and manifests. */


/** What stands between a name and its value in settings and code, and in a row of a table, in Markdown and in HTML, and in XML's attributes. */
const assigned = /(?:pass(?:word|wd|phrase|code)|pwd|passwort|kennwort|contraseña|mot de passe)["'`*\])]{0,3}[ \t]{0,3}(?::=?|=>?|>|\bis\b|\best\b|[ \t]{0,30}\|[ \t]{0,30}|(?:value|content)[ \t]{0,2}=|<\/(?:td|th|dt|b|strong|code)>\s{0,9}(?:<(?:td|dd|code|b|strong)(?:\s[^<>]{0,60})?>\s{0,9}){0,3})([ \t"'`*]{0,5})([^\s"'`<>|]{8,72})/gi;
const paired = /(?:user(?:[ _-]?name)?|login|account|e-?mail|benutzer(?:name)?)["'`*]{0,3}[ \t]{0,3}[:=][ \t"'`*]{0,4}([^\s"'`*,;|]{2,64})["'`*]{0,3}[ \t]{0,4}(?:[,;|/]|and\b|\r?\n)?[ \t>*"'`-]{0,8}(?:pass(?:word|wd|phrase|code)|pwd|passwort|kennwort|contraseña|mot de passe|pass)["'`*]{0,3}[ \t]{0,3}[:=][ \t"'`*]{0,5}([^\s"'`<>]{6,72})/gi;
const address = /\b[a-z][a-z\d+.-]{1,20}:\/\/([^\s:@/"'`<>]{1,64}):([^\s@/"'`<>]{6,100})@([\w.-]{1,100})/gi;
/** A token in the place of a user name, with a word for a password or none; GitHub and GitLab take such. */
const tokenAddress = /\b(?:[a-z]{2,8}\+)?https?:\/\/([A-Za-z\d_-]{20,100})(?::(?:x-oauth-basic|x-oauth-token)?)?@([\w.-]{1,100})/gi;
const commandUser = /\s(?:-u|--user)[ =]{1,3}["']?([\w.@+-]{1,64}):([^\s"']{6,72})/g;
const header = /\bauthorization["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(bearer|token|basic)[ \t]{1,3}([\w~.+/-]{12,400}={0,2})/gi;
/** Every password of the text, in order of the forms; looks behind and ahead are bounded, so time is linear. */
function* passwordsIn(text) {
    for (const match of text.matchAll(paired)) {
        if (!isSampleName(match[1]))
            yield* real(match, 2, 'pair', { least: 6, kinds: 2 });
    }
    for (const match of text.matchAll(assigned)) {
        // What stands in quotes is a literal; elsewhere a word with a digit in it may be anything.
        const kinds = /^\w{1,20} {0,20}= {0,4}"/.test(match[0]) ? 2 : 3;
        yield* real(match, 2, 'alone', { least: 8, kinds });
    }
    for (const match of text.matchAll(address)) {
        if (!isReservedHost(match[3]))
            yield* real(match, 2, 'pair', { least: 8, kinds: 2 });
    }
    for (const match of text.matchAll(tokenAddress)) {
        const [, token, host] = match; // both groups take part in every match
        if (isReservedHost(host) || !isToken(token))
            continue;
        const start = match.index + match[0].indexOf(token);
        yield { start, end: start + token.length, kind: 'alone' };
    }
    for (const match of text.matchAll(commandUser)) {
        const before = text.slice(Math.max(0, match.index - 300), match.index);
        if (/\bcurl\b/.test(before) && !isSampleName(match[1]))
            yield* real(match, 2, 'pair', { least: 8, kinds: 2 });
    }
    for (const match of text.matchAll(header))
        yield* headerValue(match);
    for (const { start, end, key, value, encoded } of manifestValues(text)) {
        if (encoded ? isEncodedSecret(value) : looksReal(value, { least: 8, kinds: secretKey.test(key) ? 2 : 3 }))
            yield { start, end, kind: 'alone' };
    }
}
function* real(match, group, kind, demand) {
    const value = match[group].replace(/[.,;:)\]}|\\]{1,8}$/, '');
    if (!looksReal(value, demand))
        return;
    const start = match.index + match[0].lastIndexOf(value);
    yield { start, end: start + value.length, kind };
}
const kindsOfCharacters = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/];
/** Whether a program rather than a person chose the value. */
function isToken(value) {
    if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || isName(value) || (0,secret_placeholder/* entropyOf */.JH)(value) < 2.5)
        return false;
    return (0,secret_placeholder/* fillingOf */.Fw)(value, [], false) !== 'placeholder';
}
const tangledName = /(?:pass(?:word|wd|phrase|code)|pwd|api[_-]?keys?|secrets?|tokens?|credentials?)(?:\[\])?["'`*\])]{0,3}[ \t]{0,3}(?::?=|:)[ \t]{0,5}["'`]?([^\s"'`]{12,72})/gi;
/** A bracket or brace, and the one that would close it. */
const closing = new Map([
    ['(', ')'],
    ['[', ']'],
    ['{', '}']
]);
/** Values under a telling name that are mostly signs, and no code: in code, what closes was opened. */
function* tangledValuesIn(text) {
    for (const match of text.matchAll(tangledName)) {
        const value = match[1].replace(/[,;]{1,3}$/, '');
        if (!isTangled(value))
            continue;
        const start = match.index + match[0].lastIndexOf(value);
        yield { start, end: start + value.length, kind: 'alone' };
    }
}
/** Whether two brackets close, in the middle of a value, what was not opened, and signs of five kinds stand in it. */
function isTangled(value) {
    if (new Set(value.match(/[^A-Za-z\d]/g)).size < 5 || /\.{3}|\*{3}|:\/\/|=>|\\[wdsn]/.test(value))
        return false;
    const open = [];
    let lost = 0;
    for (const sign of value.replace(/[)\]}]{1,8}$/, '')) {
        const close = closing.get(sign);
        if (close !== undefined)
            open.push(close);
        else if (/[)\]}]/.test(sign)) {
            if (open.at(-1) === sign)
                open.pop();
            else
                lost++;
        }
    }
    return lost >= 2;
}
/** Whether somebody might have chosen the value as a password, and not as a sample, a path, a call or the name of something. */
function looksReal(value, { least, kinds }) {
    if (value.length < least || (0,secret_placeholder/* isPlaceholder */.wK)(value) || (0,secret_placeholder/* entropyOf */.JH)(value) < 2.5)
        return false;
    if (/^[$%{<@#&/\\.~-]|[()[\]{}]|:\/\/|=>|\\n|^\w+\.\w+\.|^(?:0x|sha|md5|base64:)/i.test(value))
        return false;
    if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || isName(value))
        return false;
    return kindsOfCharacters.filter((kind) => kind.test(value)).length >= kinds;
}
/** Words and numbers joined by signs, or words in camel case with a number at the end: identifiers are written so. */
const joined = /^(?:[A-Za-z]{2,24}\d{0,2}|\d{1,4}|v\d{1,3})(?:[._:/=&?-](?:[A-Za-z]{1,24}\d{0,2}|\d{1,4}))+$/;
const camel = /^[A-Za-z]?[a-z]{1,20}(?:[A-Z][a-z]{1,20}){1,8}\d{0,2}$/;
const plain = /^(?:[a-z]{3,12}|[A-Z][a-z]{2,12})[!._-]?(?:123|1234|\d{1,2}|20\d\d)[!.]?$/;
function isName(value) {
    return joined.test(value) || camel.test(value) || plain.test(value);
}
function isSampleName(user) {
    return ((0,secret_placeholder/* isPlaceholder */.wK)(user) ||
        /^(?:user(?:name)?\d?|test(?:user|er)?\d?|demo|foo|bar|guest|name|login)$|[<>{}$%]/i.test(user));
}
/** Hosts of one's own machine and those reserved for documentation (RFC 2606, RFC 6761), and names without a dot, as containers have. */
const reservedHost = /^(?:localhost|[^.]*|127(?:\.\d{1,3}){3}|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|0\.0\.0\.0)$|(?:^|\.)(?:example(?:\.(?:com|org|net))?|test|invalid|local|localhost|internal)$|^(?:host|hostname|server|domain|my|your)[.-]/i;
function isReservedHost(host) {
    return reservedHost.test(host);
}
function* headerValue(match) {
    const [, scheme, value] = match; // both groups take part in every match
    const start = match.index + match[0].lastIndexOf(value);
    const range = { start, end: start + value.length };
    if (scheme.toLowerCase() === 'basic') {
        const [user = '', password = ''] = (0,secret_placeholder/* decoded */.DH)(value)?.split(':', 2) ?? [];
        if (!isSampleName(user) && looksReal(password, { least: 6, kinds: 2 }))
            yield { ...range, kind: 'pair' };
    }
    else if (value.length >= 20 && (0,secret_placeholder/* entropyOf */.JH)(value) > 3.5 && looksReal(value, { least: 20, kinds: 2 })) {
        yield { ...range, kind: 'alone' };
    }
}
const secretKey = /pass|pwd|secret|token|key|cred|auth/i;
/** Whether a value of a manifest is Base64 of something that is no sample. */
function isEncodedSecret(value) {
    if (!/^[A-Za-z\d+/]{10,}={0,3}$/.test(value) || (0,secret_placeholder/* isPlaceholder */.wK)(value))
        return false;
    const content = (0,secret_placeholder/* decoded */.DH)(value);
    return content !== undefined && /^[\t\n\r -~]*$/.test(content) ? !isSampleContent(content) : isMixed(value);
}
/** Whether what a manifest encodes is a sample or meant for everybody; of a registry's sign-in the value in it tells. */
function isSampleContent(content) {
    const armor = /^-{5}BEGIN ([A-Z ]{3,40})-{5}/.exec(content)?.[1];
    if (armor !== undefined)
        return !armor.includes('PRIVATE') || content.length < 100;
    const inside = /"(?:auth|password)":\s{0,4}"([^"]{6,300})"/.exec(content)?.[1];
    if (inside !== undefined)
        return (0,secret_placeholder/* isPlaceholder */.wK)(inside);
    return content.length < 6 || (0,secret_placeholder/* isPlaceholder */.wK)(content.trim()) || /^[A-Za-z]{1,16}\s?$/.test(content);
}
/** Whether a value is of small and capital letters and digits, as Base64 of some length nearly always is. */
function isMixed(value) {
    return /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value);
}


/***/ }),

/***/ 56143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   Fw: () => (/* binding */ fillingOf),
/* harmony export */   JH: () => (/* binding */ entropyOf),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* unused harmony export foretoldShare */
/** Tells values that open something from those that writers put in their place. */
/** Words that say the value is none, wherever they stand in it. */
const sampleWord = /example|sample|dummy|fake|placeholder|redacted|change[-_ ]?(?:me|it|this)|replace[-_ ]?(?:me|this|with)|your[-_]|insert[-_ ]|foo_?bar|deadbeef|cafebabe|not[-_ ]?(?:a[-_ ]?)?real|lorem|hunter2|p[a@4][s5$]{2}[-_]?w[o0.]r[dt]|passwort|_goes_|mot[-_]?de[-_]?passe|contrase/i;
/** Words that tell of a secret; a random value may hold one by chance, and hardly half of it. */
const tellingWord = /your|here|s3cr3t|secret|token|api|key|pass|test|demo|some|the|my|this|access|auth|private|client|id|value|string|long|random|insert|paste|put|goes|and/gi;
/** Two of them, or one beside a sign, which nobody chooses for a password who wants one. */
const tellingPair = /my[-_]?(?:secret|token|key|pass)|test[-_]?(?:token|key|secret)|(?:secret|access|api|auth|private|client)[-_](?:key|token|id|secret)|some[-_]|the[-_]|[-_ ]here$|s3cr3t/i;
const mask = /[<>]|\$[A-Z_]{3,}$|%[A-Z_]{2,}%|\.{3}|…|\*{3}|•{2}|-{4}|_{4}|#{3}|x{4}|X{4}/;
/** The whole value is one mark of a template; what stands in it opens and closes nothing of its own. */
const template = /^(?:["'`]?\{\{[^{}]{0,200}\}\}|\$\{[^{}]{0,200}\}|\{[^{}]{0,200}\}|\$\([^()]{0,200}\)|\$[A-Za-z_]\w{0,80}|\[[^[\]]{0,200}\]|<[^<>]{0,200}>|%[^%]{1,200}%)$/;
/** A run of A is zero bytes in Base64: part of what some tokens are made of. */
const zeros = /A{10,30}/i;
/**
 * Shares of a value that its own characters foretell. A quarter of a random one hardly ever is; from a half on, more of a value was
 * made up than not; where four fifths were, what is left is where one finger exercise ends and the next begins.
 */
const much = 1 / 4;
const half = 1 / 2;
const nearlyAll = 4 / 5;
/**
 * What a value of a vendor's own structure is filled with. One is a placeholder that is marked, named as a sample, or held, counted or
 * drummed as a whole; a part of that makes it doubtful. `fixed` are parts in small letters that every such value has; `measured` says that
 * the entropy of the value already passed the threshold which those who know the vendor set.
 */
function fillingOf(value, fixed, measured) {
    const free = withoutFixed(value, fixed);
    if (isNamedOrMarked(free))
        return 'placeholder';
    const foretold = foretoldShare(free);
    if (foretold >= (measured ? nearlyAll : half))
        return 'placeholder';
    return foretold >= much ? 'doubtful' : 'random';
}
/** Whether a value that people choose stands in for a secret; of such values, less tells. */
function isPlaceholder(value, fixed = []) {
    const free = withoutFixed(value, fixed);
    return (isNamedOrMarked(free) ||
        (free.length < 200 && tellingPair.test(free)) ||
        isFingered(free) ||
        foretoldShare(free) >= half);
}
function isNamedOrMarked(value) {
    if (value.length < 4 || mask.test(value) || template.test(value))
        return true;
    return (value.length < 200 && (sampleWord.test(value) || isMostlyWords(value))) || isWritten(value);
}
/** Whether words that tell of a secret make up half of the letters, and letters half of the value. */
function isMostlyWords(value) {
    const plain = value.replace(/[^A-Za-z\d]/g, '');
    const letters = lettersOf(plain);
    return letters * 2 >= plain.length && lettersOf(plain.replace(tellingWord, '')) * 2 < letters;
}
function lettersOf(value) {
    return value.replace(/[^A-Za-z]/g, '').length;
}
/** Passwords of https://kubernetes.io/docs/concepts/configuration/secret/, copied everywhere. */
const documented = new Set(['1f2d1e2e67df', '39528$vdg7Jb', 't0p-Secret', 't0p-Secret0']);
/** Whether a value is a documented one, or Base64 of such a one, of a placeholder or of two words. */
function isWritten(value) {
    if (documented.has(value))
        return true;
    const content = value.length % 4 === 0 && value.length < 400 ? decoded(value) : undefined;
    if (content === undefined || !/^[\t\n\r -~]+$/.test(content))
        return false;
    return (documented.has(content) ||
        sampleWord.test(content) ||
        tellingPair.test(content) ||
        /^[A-Za-z]{3,20}[ ,:]{1,2}[A-Za-z]{2,20}/.test(content));
}
/** What Base64 stands for, a character a byte; `undefined` where it is none. */
function decoded(base64) {
    try {
        return atob(base64);
    }
    catch {
        return undefined;
    }
}
function withoutFixed(value, fixed) {
    const shorter = value.replace(zeros, '');
    const free = shorter.length * 2 < value.length ? value : shorter;
    const lower = free.toLowerCase();
    const found = fixed.find((part) => part.length > 3 && lower.includes(part));
    if (found === undefined)
        return free;
    const at = lower.indexOf(found);
    return free.slice(0, at) + free.slice(at + found.length);
}
function counted(before, after) {
    const step = after.charCodeAt(0) - before.charCodeAt(0);
    if (step >= -1 && step <= 1)
        return step;
    return /^(?:9[0aA]|f0|F0)$/.test(before + after) ? 1 : undefined;
}
const rows = 'qwertyuiopasdfghjklzxcvbnm qwertzuiop azertyuiop';
/** Whether one key lies to the right of the other, or begins the next row. */
function keyed(before, after) {
    return rows.includes((before + after).toLowerCase()) ? 1 : undefined;
}
/** Least lengths of what counts: four characters held or counted, six where two rows alternate, a piece of five that stood before. */
const leastRun = 4;
const leastWoven = 6;
const leastPiece = 5;
/** Whether one character is held, the longer the longer the value, or six of a short one count. */
function isFingered(value) {
    if (value.length >= 24)
        return (value.length < 48 ? /(.)\1{4}/ : /(.)\1{6}/i).test(value);
    return /(.)\1{3}/.test(value) || runsOf(value, 1, 6, counted).length > 0 || runsOf(value, 1, 6, keyed).length > 0;
}
/**
 * The share of a value's letters and digits that are held down, counted, counted in turn with others, drawn along a row of keys, or repeat
 * a piece before them. Signs between them count for nothing, and end no repetition.
 */
function foretoldShare(value) {
    const plain = value.replace(/[^A-Za-z\d]/g, '');
    const foretold = new Uint8Array(plain.length);
    for (const { start, end } of [
        ...runsOf(plain, 1, leastRun, counted),
        ...runsOf(plain, 2, leastWoven, counted),
        ...runsOf(plain, 1, leastRun, keyed),
        ...repeatedPieces(plain)
    ])
        foretold.fill(1, start, end);
    return plain.length === 0 ? 0 : foretold.reduce((sum, one) => sum + one, 0) / plain.length;
}
/** Runs in which every character follows the one `stride` before it by the same step. */
function runsOf(value, stride, least, step) {
    const runs = [];
    let start = 0;
    let last;
    for (let i = stride; i <= value.length; i++) {
        const next = i < value.length ? step(value.charAt(i - stride), value.charAt(i)) : undefined;
        if (next !== undefined && next === last)
            continue;
        if (last !== undefined && i - start >= least)
            runs.push({ start, end: i });
        start = i - stride;
        last = next;
    }
    return runs;
}
function* repeatedPieces(value) {
    const seen = new Set();
    for (let start = 0; start + leastPiece <= value.length; start++) {
        const piece = value.slice(start, start + leastPiece);
        if (seen.has(piece))
            yield { start, end: start + leastPiece };
        seen.add(piece);
    }
}
/** Shannon's entropy of a text's characters, in bits a character. */
function entropyOf(text) {
    const counts = new Map();
    for (const unit of text)
        counts.set(unit, (counts.get(unit) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}


/***/ })

};
