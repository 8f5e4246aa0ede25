export const id = 8084;
export const ids = [8084];
export const modules = {

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


/***/ }),

/***/ 26326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ createSecretSearch)
});

// EXTERNAL MODULE: ./lib/detect/automaton.js
var detect_automaton = __webpack_require__(75553);
// EXTERNAL MODULE: ./lib/detect/secret-placeholder.js
var secret_placeholder = __webpack_require__(56143);
;// CONCATENATED MODULE: ./lib/detect/token-checksum.js
/** Checksums inside tokens: six characters at the end over those before them. */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Prefix, thirty characters, checksum; https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/ */
const summed = /^(?:gh[pousr]|npm)_([A-Za-z0-9]{30})([A-Za-z0-9]{6})$/;
/** Whether a token's checksum is right; `undefined` for tokens that have none. */
function checksumHolds(token) {
    const [, body, checksum] = summed.exec(token) ?? [];
    return body === undefined ? undefined : checksumOf(body) === checksum;
}
/** CRC-32 in base 62, six characters. */
function checksumOf(body) {
    let rest = crc32(body);
    let written = '';
    for (let i = 0; i < 6; i++) {
        written = digits[rest % 62] + written;
        rest = Math.floor(rest / 62);
    }
    return written;
}
/** ISO 3309, the polynomial reversed; ASCII alone. */
function crc32(text) {
    let sum = 0xffffffff;
    for (let i = 0; i < text.length; i++) {
        sum ^= text.charCodeAt(i);
        for (let bit = 0; bit < 8; bit++)
            sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
    }
    return (sum ^ 0xffffffff) >>> 0;
}

// EXTERNAL MODULE: ./lib/detect/uncovered-text.js
var uncovered_text = __webpack_require__(50746);
;// CONCATENATED MODULE: ./lib/detect/secret.js
/** Finds credentials in any text by a table of what they look like. */




/** Prepares the search for a table once; `trie` is that of the keywords of all patterns in turn, worked out when left out. */
function createSecretSearch(patterns, harmless = {}, trie) {
    const keywords = patterns.flatMap((pattern) => pattern.keywords.map((keyword) => ({ keyword, pattern })));
    // One pattern is as quick to try as its keywords are to look for, and who asks has mostly seen one of them.
    const automaton = patterns.length > 1 ? new detect_automaton/* Automaton */.zX(trie ?? (0,detect_automaton/* trieOf */.YF)(keywords.map(({ keyword }) => keyword))) : undefined;
    const likelyIn = (text) => {
        if (!automaton)
            return patterns;
        const found = new Uint8Array(keywords.length);
        automaton.scan(text, found);
        const likely = new Set();
        for (const [index, { pattern }] of keywords.entries())
            if (found[index] === 1)
                likely.add(pattern);
        return likely;
    };
    const find = (text) => [...likelyIn(text)].flatMap((pattern) => [...matchesOf(text, pattern, harmless)]);
    return {
        secretsIn(text) {
            const uncovered = (0,uncovered_text/* uncoveredText */.P)(text);
            const hidden = uncovered ? find(uncovered.text) : [];
            return apart([
                ...find(text),
                ...hidden.map((secret) => ({
                    ...secret,
                    start: uncovered?.offsetOf(secret.start) ?? 0,
                    end: (uncovered?.offsetOf(secret.end - 1) ?? 0) + 1
                }))
            ]);
        }
    };
}
/** In order; of those that overlap the gravest, and of equals the longest. */
function apart(secrets) {
    const kept = [];
    for (const secret of [...secrets].sort((a, b) => a.start - b.start)) {
        const last = kept.at(-1);
        if (!last || last.end <= secret.start)
            kept.push(secret);
        else if (weight(secret) > weight(last))
            kept[kept.length - 1] = secret;
    }
    return kept;
}
function weight({ grade, start, end }) {
    return (grade === 'error' ? 1e9 : 0) + end - start;
}
function* matchesOf(text, pattern, harmless) {
    for (const match of text.matchAll(pattern.pattern)) {
        const value = secret_valueOf(match, pattern);
        const start = match.index + match[0].lastIndexOf(value);
        if (!pattern.named && insideRun(text, match))
            continue;
        if ((0,secret_placeholder/* entropyOf */.JH)(value) <= pattern.entropy)
            continue;
        const filling = harmless.chosen
            ? (0,secret_placeholder/* isPlaceholder */.wK)(value, pattern.keywords)
                ? 'placeholder'
                : 'random'
            : (0,secret_placeholder/* fillingOf */.Fw)(value, pattern.keywords, pattern.entropy > 0);
        if (filling === 'placeholder')
            continue;
        if (harmless.published?.has(value.slice(4)) ||
            harmless.isHarmless?.(value, nameBefore(text, match.index) + match[0]))
            continue;
        const sum = checksumHolds(value);
        const doubtful = filling === 'doubtful' && sum !== true;
        yield {
            start,
            end: start + value.length,
            kind: pattern.id,
            grade: sum === true || (sum === undefined && pattern.grade === 'error' && !doubtful) ? 'error' : 'warning',
            doubtful
        };
    }
}
/** The group that holds the value, unless it holds a piece alone. */
function secret_valueOf(match, { group, named }) {
    const value = match[group] ?? match.slice(1).find((part) => part !== undefined);
    return value !== undefined && (named || value.length >= shortestGroup) ? value : match[0];
}
/** UTF-16 units. */
const shortestGroup = 12;
/** The beginning of a name of which the pattern matched the end; a word before it in prose is joined to it, as code joins them. */
function nameBefore(text, end) {
    const name = /(?:[\w.-]{1,50}[ -])?[\w.-]{0,50}$/.exec(text.slice(Math.max(0, end - 100), end))?.[0] ?? '';
    return name.replace(' ', '_');
}
/** Whether a match begins in the middle of a longer run of letters and digits, as one by chance does; an escaped line end is no part of a run. */
function insideRun(text, { index, 0: match }) {
    return (/^\w/.test(match) &&
        /[A-Za-z0-9+]$/.test(text.slice(Math.max(0, index - 2), index)) &&
        !/\\[nrt]$/.test(text.slice(Math.max(0, index - 2), index)));
}


/***/ }),

/***/ 39975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ providerKeywords),
/* harmony export */   s: () => (/* binding */ genericKeywords)
/* harmony export */ });
/** Generated from data/secrets by scripts/generate-secrets.mjs; change the data, then run `npm run generate`. Rules and lists of gitleaks, Copyright (c) 2019 Zachary Rice, under the MIT license. Trimmed, otherwise unchanged. */
/** One of these stands in every credential that the table knows, or before it. */
const providerKeywords = [
    '.ey',
    '4b1d',
    '_gitlab_session=',
    '_mmk',
    '_pub',
    'a3-',
    'a3t',
    'abia',
    'absk',
    'acca',
    'adafruit',
    'adobe',
    'age-secret-key-1',
    'airtable',
    'aiza',
    'akcp',
    'akia',
    'algolia',
    'alibaba',
    'api-',
    'api_org_',
    'artifactory',
    'asana',
    'asia',
    'atatt3',
    'atlassian',
    'atlasv1',
    'authress_',
    'beamer',
    'bedrock-api-key-',
    'bintray',
    'bitbucket',
    'bittrex',
    'bundle_enterprise__contribsys__com',
    'bundle_gems__contribsys__com',
    'clojars_',
    'cloudflare',
    'cmvmd',
    'co_api_key',
    'codecov',
    'cohere',
    'coinbase',
    'confluence',
    'confluent',
    'contentful',
    'dapi',
    'datadog',
    'discord',
    'dnkey',
    'doo_v1_',
    'dop_v1_',
    'dor_v1_',
    'dp.pt.',
    'droneci',
    'dropbox',
    'dt0c01.',
    'duffel_',
    'eaaa',
    'eaac',
    'eaam',
    'enterprise.contribsys.com',
    'etsy',
    'ext_',
    'eyjrijoi',
    'ezak',
    'eztk',
    'facebook',
    'fastly',
    'finicity',
    'finnhub',
    'fio-u-',
    'flickr',
    'flwpubk_test',
    'flwseck_test',
    'fm1',
    'fm2_',
    'fo1_',
    'freshbooks',
    'gems.contribsys.com',
    'gho_',
    'ghp_',
    'ghr_',
    'ghs_',
    'ghu_',
    'github_pat_',
    'gitter',
    'glagent-',
    'glc_',
    'glcbt-',
    'gldt-',
    'glffct-',
    'glft-',
    'glimt-',
    'gloas-',
    'glpat-',
    'glptt-',
    'glrt-',
    'glsa_',
    'glsoat-',
    'gocardless',
    'gr1348941',
    'heroku',
    'hf_',
    'hooks.slack.com',
    'hrku-aa',
    'hubspot',
    'hvb.',
    'hvs.',
    'ico-',
    'incomingwebhook',
    'intercom',
    'intra',
    'jfrog',
    'jira',
    'kraken',
    'kucoin',
    'launchdarkly',
    'lin_api_',
    'linear',
    'linked-in',
    'linked_in',
    'linkedin',
    'live_',
    'live_pub',
    'looker',
    'ltai',
    'mailchimp',
    'mailgun',
    'mapbox',
    'mattermost',
    'meraki',
    'message-bird',
    'message_bird',
    'messagebird',
    'netlify',
    'new-relic',
    'new-york-times',
    'new_relic',
    'newrelic',
    'newyorktimes',
    'npm_',
    'nrak',
    'nrii-',
    'nrjs-',
    'ntn_',
    'nytimes',
    'okta',
    'ops_',
    'p8e-',
    'pat.',
    'plaid',
    'pmak-',
    'pnu_',
    'pplx-',
    'private-ai',
    'private_ai',
    'privateai',
    'pscale_oauth_',
    'pscale_pw_',
    'pscale_tkn_',
    'pul-',
    'pypi-ageichlwas5vcmc',
    'q~',
    'rapidapi',
    'rdme_',
    'rk_live',
    'rk_prod',
    'rk_test',
    'rubygems_',
    's-s4t2af-',
    's-s4t2ud-',
    'sat.',
    'sc_',
    'scauth_',
    'secret_key',
    'sendbird',
    'sentry',
    'sg.',
    'sgp_',
    'sha256~',
    'shippo_',
    'shpat_',
    'shpca_',
    'shppa_',
    'shpss_',
    'sk',
    'sk-ant-admin01',
    'sk-ant-api03',
    'sk_live',
    'sk_prod',
    'sk_test',
    'sm_aat',
    'sm_pat',
    'sm_sat',
    'sntrys_eyjpyxqio',
    'sntryu_',
    'snyk',
    'sonar',
    'sourcegraph',
    'sq0atp-',
    'squarespace',
    'sumo',
    't3blbkfj',
    'telegr',
    'test_',
    'test_pub',
    'tfp_',
    'tk-us-',
    'travis',
    'tskey-',
    'twitch',
    'twitter',
    'v1.0-',
    'vault',
    'webhook.office.com',
    'webhookb2',
    'xapp',
    'xkeysib-',
    'xoxa',
    'xoxb',
    'xoxe-',
    'xoxe.xoxb-',
    'xoxe.xoxp-',
    'xoxo',
    'xoxp-',
    'xoxr',
    'xoxs',
    'xray',
    'yandex',
    'zendesk',
    'zxlk'
];
/** The same for values that only their name gives away. */
const genericKeywords = [
    'access',
    'api',
    'auth',
    'key',
    'credential',
    'creds',
    'passwd',
    'password',
    'secret',
    'token'
];


/***/ }),

/***/ 68084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _detect_secret_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26326);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45777);
/* harmony import */ var _secret_keywords_generated_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39975);
/* harmony import */ var _slot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12715);
/** Tokens and keys of known services, by the structure their makers give them or the name that stands before them. */




/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .defineRule */ .K)({
    meta: {
        id: 'secrets/provider-token',
        severity: 'error',
        scope: 'added',
        subjects: ['page', 'pull-request'],
        wakes: [{ literals: _secret_keywords_generated_js__WEBPACK_IMPORTED_MODULE_2__/* .providerKeywords */ .o }],
        reads: 'raw',
        summary: 'Disallow tokens and keys of known services',
        why: 'Whoever reads a token can act in the name of its owner, and pages are copied faster than they are corrected.',
        remedy: 'Revoke it at the service, since a token that was pushed counts as known. On the page, write a placeholder such as <your token>.',
        messages: {
            token: 'What stands here is built like a credential ({kind}). Whoever reads it can use it.',
            likely: 'This may be a credential ({kind}).'
        },
        sensitive: true
    },
    load: async () => {
        const { providers, providerTrie, published } = await __webpack_require__.e(/* import() */ 4257).then(__webpack_require__.bind(__webpack_require__, 44257));
        return (0,_detect_secret_js__WEBPACK_IMPORTED_MODULE_0__/* .createSecretSearch */ .p)(providers, { published }, providerTrie);
    },
    examples: {
        bad: [
            'Set the token to ⟦{{token:github-pat}}⟧ and go on.',
            '```sh\nexport GITHUB_TOKEN=⟦{{token:github-pat}}⟧\n```',
            '```yaml\ntoken: "⟦{{token:gitlab-pat}}⟧"\n```',
            '<!-- for later: ⟦{{token:npm-access-token}}⟧ -->',
            '```\nhttps://example.org/hook?key=⟦{{token:sendgrid-api-token}}⟧\n```',
            '| Service | Token |\n| --- | --- |\n| Bot | ⟦{{token:slack-bot-token}}⟧ |',
            '`⟦{{token:digitalocean-pat}}⟧`',
            '```ini\nDATADOG_API_KEY=⟦{{value:alnum-40}}⟧\n```',
            'Sign in with (⟦{{token:rubygems-api-token}}⟧).',
            '| Variable | Value |\n| --- | --- |\n| `DATADOG_API_KEY` | `⟦{{value:alnum-40}}⟧` |',
            '```xml\n<add key="DatadogApiKey" value="⟦{{value:alnum-40}}⟧" />\n```',
            '<tr><th>Datadog</th>\n<td><code>⟦{{value:alnum-40}}⟧</code></td></tr>',
            {
                path: 'docs/setup.txt',
                head: 'key one: ⟦{{token:postman-api-token}}⟧\nkey two: ⟦{{token:shopify-access-token}}⟧\n'
            }
        ],
        good: [
            'A token begins with `ghp_` and has 40 characters.',
            '```sh\nexport GITHUB_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n```',
            '```sh\nexport GITHUB_TOKEN=${{ secrets.GITHUB_TOKEN }}\n```',
            '```yaml\ntoken: <your npm_ token>\n```',
            'AWS writes its samples as `AKIAIOSFODNN7EXAMPLE`.',
            '```sh\nexport SLACK_TOKEN=xoxb-your-token-here\n```',
            'Set `glpat-` and twenty characters: `glpat-XXXXXXXXXXXXXXXXXXXX`.',
            'The dropbox: a folder; the linear one: a list.',
            '```sh\ndop_v1_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n```',
            '```sh\ndop_v1_1234567890123456789012345678901234567890123456789012345678901234\n```',
            '| `DATADOG_API_KEY` | a key of 40 letters and digits, `0123456789abcdef0123456789abcdef01234567` |',
            '<add key="DatadogApiKey" value="a1b2c3d4e5f6g7h8i9j0a1b2c3d4e5f6g7h8i9j0" />',
            'The commit {{value:hex-40}} of sourcegraph fixed it.',
            'Heroku: see the page on discord, cloudflare and fastly.',
            '```ini\nDATADOG_API_KEY=your_datadog_api_key_goes_here_forty_char\n```',
            '`npm_config_registry=https://registry.example.org/` is read by npm.'
        ]
    },
    *check({ text }, { loaded }) {
        for (const { start, end, kind, grade, doubtful } of loaded.secretsIn(text)) {
            yield {
                range: { start, end },
                message: grade === 'error' ? 'token' : 'likely',
                slots: { kind: (0,_slot_js__WEBPACK_IMPORTED_MODULE_3__/* .ownWords */ .I1)(kind) },
                confidence: grade === 'error' ? 'high' : doubtful ? 'low' : 'medium',
                severity: grade
            };
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
