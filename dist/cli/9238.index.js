export const id = 9238;
export const ids = [9238];
export const modules = {

/***/ 99238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ private_key)
});

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

// EXTERNAL MODULE: ./lib/rules/rule.js
var rule = __webpack_require__(45777);
// EXTERNAL MODULE: ./lib/rules/slot.js
var slot = __webpack_require__(12715);
;// CONCATENATED MODULE: ./lib/rules/secrets/private-key.js
/** Private keys, wherever they stand: in prose, in code, in a string of one line. Public keys, certificates and placeholders are left alone. */



/** Kinds a message may name; any other word of a header stays unsaid. */
const kinds = new Set(['RSA', 'EC', 'DSA', 'OPENSSH', 'PGP', 'ENCRYPTED', 'PuTTY']);
/* harmony default export */ const private_key = ((0,rule/* defineRule */.K)({
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
                yield { range, message: 'named', slots: { kind: (0,slot/* ownWords */.I1)(kind) }, confidence: 'high' };
            else
                yield { range, message: 'found', confidence: 'high' };
        }
    }
}));


/***/ }),

/***/ 12715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I1: () => (/* binding */ ownWords),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   Sm: () => (/* binding */ hostName),
/* harmony export */   hg: () => (/* binding */ characters),
/* harmony export */   tV: () => (/* binding */ licenseName),
/* harmony export */   uQ: () => (/* binding */ webPlace)
/* harmony export */ });
/* unused harmony export codePoint */
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
/** Where a page stands in the web or the repository, without its scheme so that nothing makes a link of it; underscores inside words alone, where Markdown takes no notice of them; at most 100 characters. */
function webPlace(url) {
    const [place = ''] = url.replace(/^https?:\/\/(?:www\.)?/i, '').split(/[?#]/);
    return clip(place.replace(/[^A-Za-z0-9./_-]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '?'), 100);
}
/** Characters by code point and name, each once, five at most; `nameOf` gives words of our own. */
function characters(points, nameOf) {
    const all = [...new Set(points)];
    const named = all.slice(0, 5).map((point) => `${codePoint(point)} ${nameOf(point)}`.trim());
    return [...named, ...(all.length > named.length ? [`${all.length - named.length} more`] : [])].join(', ');
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


/***/ })

};
