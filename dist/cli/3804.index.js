export const id = 3804;
export const ids = [3804];
export const modules = {

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

/***/ 73804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _detect_password_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69549);
/* harmony import */ var _detect_secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26326);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45777);
/* harmony import */ var _secret_keywords_generated_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39975);
/** Random values under names such as key, secret and token, of whatever service. */




/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_rule_js__WEBPACK_IMPORTED_MODULE_2__/* .defineRule */ .K)({
    meta: {
        id: 'secrets/generic',
        severity: 'warning',
        scope: 'added',
        subjects: ['page', 'pull-request'],
        wakes: [{ literals: _secret_keywords_generated_js__WEBPACK_IMPORTED_MODULE_3__/* .genericKeywords */ .s }],
        reads: 'raw',
        summary: 'Disallow random values under names such as key and token',
        why: 'What a secret of an unknown service opens cannot be told; its name and its randomness say that it opens something.',
        remedy: 'If it is real, replace it at its service. On the page, write a placeholder such as <your key>.',
        messages: { found: 'A random value stands under a name that announces a secret.' },
        sensitive: true
    },
    load: async () => {
        const { generic, notSecretNames, stopwords } = await __webpack_require__.e(/* import() */ 4257).then(__webpack_require__.bind(__webpack_require__, 44257));
        return (0,_detect_secret_js__WEBPACK_IMPORTED_MODULE_1__/* .createSecretSearch */ .p)([generic], {
            chosen: true,
            isHarmless: (value, match) => !/\d/.test(value) ||
                !/[A-Za-z]/.test(value) ||
                isIdentifier(value) ||
                (awsKeyName.test(match) && value.length !== awsKeyLength) ||
                notSecretNames.some((name) => name.test(match)) ||
                stopwords.some((word) => value.toLowerCase().includes(word))
        });
    },
    examples: {
        bad: [
            '```ini\nAPI_KEY=⟦{{value:alnum-40}}⟧\n```',
            '```yaml\nclient_secret: "⟦{{value:alnum-32}}⟧"\n```',
            "```js\nconst authToken = '⟦{{value:alnum-48}}⟧'\n```",
            'The access token: ⟦{{value:alnum-32}}⟧',
            '<!-- token=⟦{{value:alnum-40}}⟧ -->',
            '```json\n{ "secret": "⟦{{value:alnum-36}}⟧" }\n```',
            '```ini\nAWS_SECRET_ACCESS_KEY = ⟦{{value:alnum-40}}⟧\n```',
            '> credentials: ⟦{{value:alnum-32}}⟧',
            '- `api_token`: `⟦{{value:alnum-40}}⟧`',
            '| Setting | Value |\n| --- | --- |\n| `api_token` | `⟦{{value:alnum-38}}⟧` |',
            '<add key="ApiToken" value="⟦{{value:alnum-34}}⟧" />',
            '<table><tr><td>API token</td><td><code>⟦{{value:alnum-35}}⟧</code></td></tr></table>',
            'apikey: "⟦k}r)u${w]nob(zq[ex>-_$#vd}}⟧"'
        ],
        good: [
            '```ini\nAPI_KEY=<your key>\n```',
            '```ini\nAPI_KEY=xxxxxxxxxxxxxxxxxxxxxxxx\n```',
            '```ini\nAPI_KEY=changeme123456789\n```',
            '```yaml\ntoken: ${{ secrets.DEPLOY_TOKEN_2 }}\n```',
            '```js\nconst token = await getToken2(request.headers.authorization)\n```',
            'The primary key: users_by_email_2024_index',
            '```yaml\nkey: npm-cache-v2-linux-x64\n```',
            '```html\n<script integrity="sha384-{{base64:random}}"></script>\n```',
            'public_key = {{value:alnum-40}}',
            '```ini\n# encrypted\nAWS_SECRET_ACCESS_KEY = {{value:alnum-56}}\n```',
            'The public key: {{value:alnum-40}}',
            '| Token | Lifetime |\n| --- | --- |\n| refresh_token_v2 | 30 days |',
            'secret: ${{ secrets[format("KEY_{0}", matrix.x)] }}',
            '```yaml\nkey_id: {{value:alnum-32}}\n```',
            'The token: 123e4567-e89b-12d3-a456-426614174000',
            '```sh\ncurl -H "X-Api-Key: $API_KEY_2" https://example.org/\n```'
        ]
    },
    *check({ text }, { loaded }) {
        for (const { start, end } of loaded.secretsIn(text)) {
            yield { range: { start, end }, message: 'found', confidence: 'medium' };
        }
        for (const { start, end } of (0,_detect_password_js__WEBPACK_IMPORTED_MODULE_0__/* .tangledValuesIn */ .N)(text)) {
            yield { range: { start, end }, message: 'found', confidence: 'medium' };
        }
    }
}));
/** Amazon's secret access keys have 40 characters; what is longer under their name is one that was encrypted. */
const awsKeyName = /aws_?secret_?access_?key/i;
const awsKeyLength = 40;
const identifiers = [
    // words, numbers and their separators: names of files, versions, settings
    /^(?:[A-Za-z]{2,20}\d{0,4}|\d{1,8}|v\d{1,3})(?:[._=-]{1,2}(?:[A-Za-z]{1,20}\d{0,4}|\d{1,8}))*$/,
    /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i,
    /^(?:sha(?:1|256|384|512)|md5)[-:=]/i,
    /\.(?:com|org|net|io|dev|html?|md|jsx?|tsx?|py|json|ya?ml|toml|pem|crt|txt|png|svg|sh)$/i
];
function isIdentifier(value) {
    return identifiers.some((identifier) => identifier.test(value));
}


/***/ })

};
