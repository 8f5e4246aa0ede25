export const id = 4257;
export const ids = [4257];
export const modules = {

/***/ 23980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unpacked)
/* harmony export */ });
function unpacked({ alphabet, symbols, children, failures, ends }) {
    return {
        alphabet,
        symbols: new Uint8Array(Buffer.from(symbols, 'base64')),
        children: pairs(children),
        failures: pairs(failures),
        ends: pairs(ends)
    };
}
/** Whether this machine keeps the lower byte of a number first. */
const isLowerFirst = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
function pairs(text) {
    const buffer = Buffer.from(text, 'base64');
    if (!isLowerFirst)
        buffer.swap16();
    return new Uint16Array(new Uint8Array(buffer).buffer);
}


/***/ }),

/***/ 44257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   generic: () => (/* binding */ generic),
/* harmony export */   notSecretNames: () => (/* binding */ notSecretNames),
/* harmony export */   providerTrie: () => (/* binding */ providerTrie),
/* harmony export */   providers: () => (/* binding */ providers),
/* harmony export */   published: () => (/* binding */ published),
/* harmony export */   stopwords: () => (/* binding */ stopwords)
/* harmony export */ });
/* harmony import */ var _packed_trie_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23980);
/** Generated from data/secrets by scripts/generate-secrets.mjs; change the data, then run `npm run generate`. Rules and lists of gitleaks, Copyright (c) 2019 Zachary Rice, under the MIT license. Trimmed, otherwise unchanged. */

/** What the credentials of one provider look like. */
const providers = [
    {
        id: '1password-secret-key',
        keywords: ['a3-'],
        grade: 'error',
        named: false,
        entropy: 3.8,
        group: 1,
        pattern: /\bA3-[A-Z0-9]{6}-(?:(?:[A-Z0-9]{11})|(?:[A-Z0-9]{6}-[A-Z0-9]{5}))-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}\b/g
    },
    {
        id: '1password-service-account-token',
        keywords: ['ops_'],
        grade: 'error',
        named: false,
        entropy: 4,
        group: 1,
        pattern: /ops_eyJ[a-zA-Z0-9+/]{250,}={0,3}/g
    },
    {
        id: 'adafruit-api-key',
        keywords: ['adafruit'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Aa][Dd][Aa][Ff][Rr][Uu][Ii][Tt])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9_-]{32})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'adobe-client-id',
        keywords: ['adobe'],
        grade: 'warning',
        named: true,
        entropy: 2,
        group: 1,
        pattern: /(?:[Aa][Dd][Oo][Bb][Ee])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Fa-f0-9]{32})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'adobe-client-secret',
        keywords: ['p8e-'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /\b(p8e-[A-Za-z0-9]{32})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'age-secret-key',
        keywords: ['age-secret-key-1'],
        grade: 'error',
        named: false,
        entropy: 0,
        group: 1,
        pattern: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/g
    },
    {
        id: 'airtable-api-key',
        keywords: ['airtable'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Aa][Ii][Rr][Tt][Aa][Bb][Ll][Ee])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{17})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'airtable-personnal-access-token',
        keywords: ['airtable'],
        grade: 'error',
        named: false,
        entropy: 0,
        group: 1,
        pattern: /\b(pat[A-Za-z0-9]{14}\.[a-f0-9]{64})\b/g
    },
    {
        id: 'algolia-api-key',
        keywords: ['algolia'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Aa][Ll][Gg][Oo][Ll][Ii][Aa])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{32})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'alibaba-access-key-id',
        keywords: ['ltai'],
        grade: 'warning',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /\b(LTAI[A-Za-z0-9]{20})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'alibaba-secret-key',
        keywords: ['alibaba'],
        grade: 'warning',
        named: true,
        entropy: 2,
        group: 1,
        pattern: /(?:[Aa][Ll][Ii][Bb][Aa][Bb][Aa])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{30})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'anthropic-admin-api-key',
        keywords: ['sk-ant-admin01'],
        grade: 'error',
        named: false,
        entropy: 0,
        group: 1,
        pattern: /\b(sk-ant-admin01-[a-zA-Z0-9_\-]{93}AA)(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'anthropic-api-key',
        keywords: ['sk-ant-api03'],
        grade: 'error',
        named: false,
        entropy: 0,
        group: 1,
        pattern: /\b(sk-ant-api03-[a-zA-Z0-9_\-]{93}AA)(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'artifactory-api-key',
        keywords: ['akcp'],
        grade: 'error',
        named: false,
        entropy: 4.5,
        group: 1,
        pattern: /\bAKCp[A-Za-z0-9]{69}\b/g
    },
    {
        id: 'artifactory-reference-token',
        keywords: ['cmvmd'],
        grade: 'error',
        named: false,
        entropy: 4.5,
        group: 1,
        pattern: /\bcmVmd[A-Za-z0-9]{59}\b/g
    },
    {
        id: 'asana-client-id',
        keywords: ['asana'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Aa][Ss][Aa][Nn][Aa])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([0-9]{16})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'asana-client-secret',
        keywords: ['asana'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Aa][Ss][Aa][Nn][Aa])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{32})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'atlassian-api-token',
        keywords: ['atlassian', 'confluence', 'jira', 'atatt3'],
        grade: 'warning',
        named: true,
        entropy: 3.5,
        group: 1,
        pattern: /(?:(?:ATLASSIAN|[Aa]tlassian)|(?:CONFLUENCE|[Cc]onfluence)|(?:JIRA|[Jj]ira))(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{20}[A-Fa-f0-9]{4})(?![\w+\/=%-]|[.:]\w)|\b([Aa][Tt][Aa][Tt][Tt]3[A-Za-z0-9_\-=]{186})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'authress-service-client-access-key',
        keywords: ['sc_', 'ext_', 'scauth_', 'authress_'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /\b((?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.(?:acc)[_-][A-Za-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'aws-access-token',
        keywords: ['a3t', 'akia', 'asia', 'abia', 'acca'],
        grade: 'warning',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /\b((?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})\b/g
    },
    {
        id: 'aws-amazon-bedrock-api-key-long-lived',
        keywords: ['absk'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /\b(ABSK[A-Za-z0-9+/]{109,269}={0,2})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'aws-amazon-bedrock-api-key-short-lived',
        keywords: ['bedrock-api-key-'],
        grade: 'warning',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t/g
    },
    {
        id: 'azure-ad-client-secret',
        keywords: ['q~'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /(?:^|[\\'"`\s>=:(,)])([a-zA-Z0-9_~.]{3}\dQ~[a-zA-Z0-9_~.-]{31,34})(?:$|[\\'"`\s<),])/g
    },
    {
        id: 'beamer-api-token',
        keywords: ['beamer'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Bb][Ee][Aa][Mm][Ee][Rr])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([Bb]_[A-Za-z0-9=_\-]{44})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'bitbucket-client-id',
        keywords: ['bitbucket'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Bb][Ii][Tt][Bb][Uu][Cc][Kk][Ee][Tt])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{32})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'bitbucket-client-secret',
        keywords: ['bitbucket'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Bb][Ii][Tt][Bb][Uu][Cc][Kk][Ee][Tt])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9=_\-]{64})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'bittrex-access-key',
        keywords: ['bittrex'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Bb][Ii][Tt][Tt][Rr][Ee][Xx])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{32})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'bittrex-secret-key',
        keywords: ['bittrex'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Bb][Ii][Tt][Tt][Rr][Ee][Xx])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{32})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'cisco-meraki-api-key',
        keywords: ['meraki'],
        grade: 'warning',
        named: true,
        entropy: 3,
        group: 1,
        pattern: /(?:(?:(?:[Mm]eraki|MERAKI))(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4})(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:value|content)[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([0-9a-f]{40})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'clickhouse-cloud-api-secret-key',
        keywords: ['4b1d'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /\b(4b1d[A-Za-z0-9]{38})\b/g
    },
    {
        id: 'clojars-api-token',
        keywords: ['clojars_'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /[Cc][Ll][Oo][Jj][Aa][Rr][Ss]_[A-Za-z0-9]{60}/g
    },
    {
        id: 'cloudflare-api-key',
        keywords: ['cloudflare'],
        grade: 'warning',
        named: true,
        entropy: 2,
        group: 1,
        pattern: /(?:[Cc][Ll][Oo][Uu][Dd][Ff][Ll][Aa][Rr][Ee])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9_-]{40})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'cloudflare-global-api-key',
        keywords: ['cloudflare'],
        grade: 'warning',
        named: true,
        entropy: 2,
        group: 1,
        pattern: /(?:[Cc][Ll][Oo][Uu][Dd][Ff][Ll][Aa][Rr][Ee])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Fa-f0-9]{37})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'cloudflare-origin-ca-key',
        keywords: ['cloudflare', 'v1.0-'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /\b(v1\.0-[a-f0-9]{24}-[a-f0-9]{146})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'codecov-access-token',
        keywords: ['codecov'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Cc][Oo][Dd][Ee][Cc][Oo][Vv])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{32})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'cohere-api-token',
        keywords: ['cohere', 'co_api_key'],
        grade: 'warning',
        named: true,
        entropy: 4,
        group: 1,
        pattern: /(?:(?:[Cc][Oo][Hh][Ee][Rr][Ee]|[Cc][Oo]_[Aa][Pp][Ii]_[Kk][Ee][Yy])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4})(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:value|content)[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([a-zA-Z0-9]{40})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'coinbase-access-token',
        keywords: ['coinbase'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Cc][Oo][Ii][Nn][Bb][Aa][Ss][Ee])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9_-]{64})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'confluent-access-token',
        keywords: ['confluent'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Cc][Oo][Nn][Ff][Ll][Uu][Ee][Nn][Tt])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{16})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'confluent-secret-key',
        keywords: ['confluent'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Cc][Oo][Nn][Ff][Ll][Uu][Ee][Nn][Tt])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{64})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'contentful-delivery-api-token',
        keywords: ['contentful'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Cc][Oo][Nn][Tt][Ee][Nn][Tt][Ff][Uu][Ll])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9=_\-]{43})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'databricks-api-token',
        keywords: ['dapi'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /\b(dapi[a-f0-9]{32}(?:-\d)?)(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'datadog-access-token',
        keywords: ['datadog'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Dd][Aa][Tt][Aa][Dd][Oo][Gg])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{40})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'defined-networking-api-token',
        keywords: ['dnkey'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Dd][Nn][Kk][Ee][Yy])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([Dd][Nn][Kk][Ee][Yy]-[A-Za-z0-9=_\-]{26}-[A-Za-z0-9=_\-]{52})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'digitalocean-access-token',
        keywords: ['doo_v1_'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /\b(doo_v1_[a-f0-9]{64})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'digitalocean-pat',
        keywords: ['dop_v1_'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /\b(dop_v1_[a-f0-9]{64})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'digitalocean-refresh-token',
        keywords: ['dor_v1_'],
        grade: 'error',
        named: false,
        entropy: 0,
        group: 1,
        pattern: /\b([Dd][Oo][Rr]_[Vv]1_[A-Fa-f0-9]{64})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'discord-api-token',
        keywords: ['discord'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Dd][Ii][Ss][Cc][Oo][Rr][Dd])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Fa-f0-9]{64})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'discord-client-id',
        keywords: ['discord'],
        grade: 'warning',
        named: true,
        entropy: 2,
        group: 1,
        pattern: /(?:[Dd][Ii][Ss][Cc][Oo][Rr][Dd])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([0-9]{18})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'discord-client-secret',
        keywords: ['discord'],
        grade: 'warning',
        named: true,
        entropy: 2,
        group: 1,
        pattern: /(?:[Dd][Ii][Ss][Cc][Oo][Rr][Dd])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9=_\-]{32})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'doppler-api-token',
        keywords: ['dp.pt.'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /dp\.pt\.[A-Za-z0-9]{43}/g
    },
    {
        id: 'droneci-access-token',
        keywords: ['droneci'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Dd][Rr][Oo][Nn][Ee][Cc][Ii])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{32})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'dropbox-api-token',
        keywords: ['dropbox'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Dd][Rr][Oo][Pp][Bb][Oo][Xx])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{15})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'dropbox-long-lived-api-token',
        keywords: ['dropbox'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Dd][Rr][Oo][Pp][Bb][Oo][Xx])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{11}([Aa][Aa][Aa][Aa][Aa][Aa][Aa][Aa][Aa][Aa])[A-Za-z0-9\-_=]{43})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'dropbox-short-lived-api-token',
        keywords: ['dropbox'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Dd][Rr][Oo][Pp][Bb][Oo][Xx])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([Ss][Ll]\.[A-Za-z0-9\-=_]{135})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'duffel-api-token',
        keywords: ['duffel_'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /duffel_(?:test|live)_[A-Za-z0-9_\-=]{43}/g
    },
    {
        id: 'dynatrace-api-token',
        keywords: ['dt0c01.'],
        grade: 'error',
        named: false,
        entropy: 4,
        group: 1,
        pattern: /dt0c01\.[A-Za-z0-9]{24}\.[A-Za-z0-9]{64}/g
    },
    {
        id: 'easypost-api-token',
        keywords: ['ezak'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /\bEZAK[A-Za-z0-9]{54}\b/g
    },
    {
        id: 'easypost-test-api-token',
        keywords: ['eztk'],
        grade: 'warning',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /\bEZTK[A-Za-z0-9]{54}\b/g
    },
    {
        id: 'etsy-access-token',
        keywords: ['etsy'],
        grade: 'warning',
        named: true,
        entropy: 3,
        group: 1,
        pattern: /(?:(?:ETSY|[Ee]tsy))(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{24})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'facebook-access-token',
        keywords: ['facebook'],
        grade: 'warning',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /\b(\d{15,16}(\||%)[A-Z0-9a-z\-_]{27,40})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'facebook-page-access-token',
        keywords: ['eaam', 'eaac'],
        grade: 'error',
        named: false,
        entropy: 4,
        group: 1,
        pattern: /\b(EAA[MC][A-Za-z0-9]{100,})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'facebook-secret',
        keywords: ['facebook'],
        grade: 'warning',
        named: true,
        entropy: 3,
        group: 1,
        pattern: /(?:[Ff][Aa][Cc][Ee][Bb][Oo][Oo][Kk])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Fa-f0-9]{32})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'fastly-api-token',
        keywords: ['fastly'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Ff][Aa][Ss][Tt][Ll][Yy])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9=_\-]{32})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'finicity-api-token',
        keywords: ['finicity'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Ff][Ii][Nn][Ii][Cc][Ii][Tt][Yy])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Fa-f0-9]{32})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'finicity-client-secret',
        keywords: ['finicity'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Ff][Ii][Nn][Ii][Cc][Ii][Tt][Yy])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{20})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'finnhub-access-token',
        keywords: ['finnhub'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Ff][Ii][Nn][Nn][Hh][Uu][Bb])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{20})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'flickr-access-token',
        keywords: ['flickr'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Ff][Ll][Ii][Cc][Kk][Rr])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{32})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'flutterwave-encryption-key',
        keywords: ['flwseck_test'],
        grade: 'warning',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /FLWSECK_TEST-[A-Ha-h0-9]{12}/g
    },
    {
        id: 'flutterwave-public-key',
        keywords: ['flwpubk_test'],
        grade: 'warning',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /FLWPUBK_TEST-[A-Ha-h0-9]{32}-[Xx]/g
    },
    {
        id: 'flutterwave-secret-key',
        keywords: ['flwseck_test'],
        grade: 'warning',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /FLWSECK_TEST-[A-Ha-h0-9]{32}-[Xx]/g
    },
    {
        id: 'flyio-access-token',
        keywords: ['fo1_', 'fm1', 'fm2_'],
        grade: 'error',
        named: false,
        entropy: 4,
        group: 1,
        pattern: /\b((?:fo1_[\w-]{43}|fm1[ar]_[a-zA-Z0-9+\/]{100,}={0,3}|fm2_[a-zA-Z0-9+\/]{100,}={0,3}))(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'frameio-api-token',
        keywords: ['fio-u-'],
        grade: 'error',
        named: false,
        entropy: 0,
        group: 1,
        pattern: /fio-u-[A-Za-z0-9\-_=]{64}/g
    },
    {
        id: 'freemius-secret-key',
        keywords: ['secret_key'],
        grade: 'error',
        named: false,
        entropy: 0,
        group: 1,
        pattern: /["'][Ss][Ee][Cc][Rr][Ee][Tt]_[Kk][Ee][Yy]["']\s*=>\s*["']([Ss][Kk]_[\S]{29})["']/g
    },
    {
        id: 'freshbooks-access-token',
        keywords: ['freshbooks'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Ff][Rr][Ee][Ss][Hh][Bb][Oo][Oo][Kk][Ss])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{64})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'gcp-api-key',
        keywords: ['aiza'],
        grade: 'warning',
        named: false,
        entropy: 4,
        group: 1,
        pattern: /\b(AIza[\w-]{35})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'github-app-token',
        keywords: ['ghu_', 'ghs_'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /(?:ghu|ghs)_[0-9a-zA-Z]{36}/g
    },
    {
        id: 'github-fine-grained-pat',
        keywords: ['github_pat_'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /github_pat_\w{82}/g
    },
    {
        id: 'github-oauth',
        keywords: ['gho_'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /gho_[0-9a-zA-Z]{36}/g
    },
    {
        id: 'github-pat',
        keywords: ['ghp_'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /ghp_[0-9a-zA-Z]{36}/g
    },
    {
        id: 'github-refresh-token',
        keywords: ['ghr_'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /ghr_[0-9a-zA-Z]{36}/g
    },
    {
        id: 'gitlab-cicd-job-token',
        keywords: ['glcbt-'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /glcbt-[0-9a-zA-Z]{1,5}_[0-9a-zA-Z_-]{20}/g
    },
    {
        id: 'gitlab-deploy-token',
        keywords: ['gldt-'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /gldt-[0-9a-zA-Z_\-]{20}/g
    },
    {
        id: 'gitlab-feature-flag-client-token',
        keywords: ['glffct-'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /glffct-[0-9a-zA-Z_\-]{20}/g
    },
    {
        id: 'gitlab-feed-token',
        keywords: ['glft-'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /glft-[0-9a-zA-Z_\-]{20}/g
    },
    {
        id: 'gitlab-incoming-mail-token',
        keywords: ['glimt-'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /glimt-[0-9a-zA-Z_\-]{25}/g
    },
    {
        id: 'gitlab-kubernetes-agent-token',
        keywords: ['glagent-'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /glagent-[0-9a-zA-Z_\-]{50}/g
    },
    {
        id: 'gitlab-oauth-app-secret',
        keywords: ['gloas-'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /gloas-[0-9a-zA-Z_\-]{64}/g
    },
    {
        id: 'gitlab-pat',
        keywords: ['glpat-'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /glpat-[\w-]{20}(?![\w-])/g
    },
    {
        id: 'gitlab-pat-routable',
        keywords: ['glpat-'],
        grade: 'error',
        named: false,
        entropy: 4,
        group: 1,
        pattern: /\bglpat-[0-9a-zA-Z_-]{27,300}\.[0-9a-z]{2}[0-9a-z]{7}\b/g
    },
    {
        id: 'gitlab-ptt',
        keywords: ['glptt-'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /glptt-[0-9a-f]{40}/g
    },
    {
        id: 'gitlab-rrt',
        keywords: ['gr1348941'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /GR1348941[\w-]{20}/g
    },
    {
        id: 'gitlab-runner-authentication-token',
        keywords: ['glrt-'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /glrt-[0-9a-zA-Z_\-]{20}(?![\w-])/g
    },
    {
        id: 'gitlab-runner-authentication-token-routable',
        keywords: ['glrt-'],
        grade: 'error',
        named: false,
        entropy: 4,
        group: 1,
        pattern: /\bglrt-t\d_[0-9a-zA-Z_\-]{27,300}\.[0-9a-z]{2}[0-9a-z]{7}\b/g
    },
    {
        id: 'gitlab-scim-token',
        keywords: ['glsoat-'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /glsoat-[0-9a-zA-Z_\-]{20}/g
    },
    {
        id: 'gitlab-session-cookie',
        keywords: ['_gitlab_session='],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /_gitlab_session=[0-9a-z]{32}/g
    },
    {
        id: 'gitter-access-token',
        keywords: ['gitter'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Gg][Ii][Tt][Tt][Ee][Rr])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9_-]{40})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'gocardless-api-token',
        keywords: ['live_', 'gocardless'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Gg][Oo][Cc][Aa][Rr][Dd][Ll][Ee][Ss][Ss])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([Ll][Ii][Vv][Ee]_[A-Za-z0-9\-_=]{40})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'grafana-api-key',
        keywords: ['eyjrijoi'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /\b([Ee][Yy][Jj][Rr][Ii][Jj][Oo][Ii][A-Za-z0-9]{70,400}={0,3})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'grafana-cloud-api-token',
        keywords: ['glc_'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /\b([Gg][Ll][Cc]_[A-Za-z0-9+/]{32,400}={0,3})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'grafana-service-account-token',
        keywords: ['glsa_'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /\b([Gg][Ll][Ss][Aa]_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'harness-api-key',
        keywords: ['pat.', 'sat.'],
        grade: 'error',
        named: false,
        entropy: 0,
        group: 1,
        pattern: /(?:pat|sat)\.[a-zA-Z0-9_-]{22}\.[a-zA-Z0-9]{24}\.[a-zA-Z0-9]{20}/g
    },
    {
        id: 'hashicorp-tf-api-token',
        keywords: ['atlasv1'],
        grade: 'error',
        named: false,
        entropy: 3.5,
        group: 1,
        pattern: /[A-Za-z0-9]{14}\.(?:atlasv1)\.[A-Za-z0-9\-_=]{60,70}/g
    },
    {
        id: 'heroku-api-key',
        keywords: ['heroku'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Hh][Ee][Rr][Oo][Kk][Uu])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-F0-9a-f]{8}-[A-F0-9a-f]{4}-[A-F0-9a-f]{4}-[A-F0-9a-f]{4}-[A-F0-9a-f]{12})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'heroku-api-key-v2',
        keywords: ['hrku-aa'],
        grade: 'error',
        named: false,
        entropy: 4,
        group: 1,
        pattern: /\b((HRKU-AA[0-9a-zA-Z_-]{58}))(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'hubspot-api-key',
        keywords: ['hubspot'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Hh][Uu][Bb][Ss][Pp][Oo][Tt])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([a-f0-9A-F]{8}-[a-f0-9A-F]{4}-[a-f0-9A-F]{4}-[a-f0-9A-F]{4}-[a-f0-9A-F]{12})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'huggingface-access-token',
        keywords: ['hf_'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /\b(hf_(?:[A-Za-z]{34}))(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'huggingface-organization-api-token',
        keywords: ['api_org_'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /\b(api_org_(?:[A-Za-z]{34}))(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'infracost-api-token',
        keywords: ['ico-'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /\b(ico-[a-zA-Z0-9]{32})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'intercom-api-key',
        keywords: ['intercom'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Ii][Nn][Tt][Ee][Rr][Cc][Oo][Mm])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9=_\-]{60})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'intra42-client-secret',
        keywords: ['intra', 's-s4t2ud-', 's-s4t2af-'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /\b(s-s4t2(?:ud|af)-[ABCDEFabcdef0123456789]{64})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'jfrog-api-key',
        keywords: ['jfrog', 'artifactory', 'bintray', 'xray'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Jj][Ff][Rr][Oo][Gg]|[Aa][Rr][Tt][Ii][Ff][Aa][Cc][Tt][Oo][Rr][Yy]|[Bb][Ii][Nn][Tt][Rr][Aa][Yy]|[Xx][Rr][Aa][Yy])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{73})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'jfrog-identity-token',
        keywords: ['jfrog', 'artifactory', 'bintray', 'xray'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Jj][Ff][Rr][Oo][Gg]|[Aa][Rr][Tt][Ii][Ff][Aa][Cc][Tt][Oo][Rr][Yy]|[Bb][Ii][Nn][Tt][Rr][Aa][Yy]|[Xx][Rr][Aa][Yy])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{64})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'jwt',
        keywords: ['.ey'],
        grade: 'warning',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /\b(ey[a-zA-Z0-9]{17,}\.ey[a-zA-Z0-9\/\\_-]{17,}\.(?:[a-zA-Z0-9\/\\_-]{10,}={0,2})?)(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'jwt-base64',
        keywords: ['zxlk'],
        grade: 'warning',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /\bZXlK(?:(?:aGJHY2lPaU)|(?:aGNIVWlPaU)|(?:aGNIWWlPaU)|(?:aGRXUWlPaU)|(?:aU5qUWlP)|(?:amNtbDBJanBi)|(?:amRIa2lPaU)|(?:bGNHc2lPbn)|(?:bGJtTWlPaU)|(?:cWEzVWlPaU)|(?:cWQyc2lPb)|(?:cGMzTWlPaU)|(?:cGRpSTZJ)|(?:cmFXUWlP)|(?:clpYbGZiM0J6SWpwY)|(?:cmRIa2lPaUp)|(?:dWIyNWpaU0k2)|(?:d01tTWlP)|(?:d01uTWlPaU)|(?:d2NIUWlPaU)|(?:emRXSWlPaU)|(?:emRuUWlP)|(?:MFlXY2lPaU)|(?:MGVYQWlPaUp)|(?:MWNtd2l)|(?:MWMyVWlPaUp)|(?:MlpYSWlPaU)|(?:MlpYSnphVzl1SWpv)|(?:NElqb2)|(?:NE5XTWlP)|(?:NE5YUWlPaU)|(?:NE5YUWpVekkxTmlJNkl)|(?:NE5YVWlPaU)|(?:NmFYQWlPaU))[a-zA-Z0-9\/\\_+\-\r\n]{40,}={0,2}/g
    },
    {
        id: 'kraken-access-token',
        keywords: ['kraken'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Kk][Rr][Aa][Kk][Ee][Nn])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9\/=_\+\-]{80,90})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'kucoin-access-token',
        keywords: ['kucoin'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Kk][Uu][Cc][Oo][Ii][Nn])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Fa-f0-9]{24})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'kucoin-secret-key',
        keywords: ['kucoin'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Kk][Uu][Cc][Oo][Ii][Nn])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-F0-9a-f]{8}-[A-F0-9a-f]{4}-[A-F0-9a-f]{4}-[A-F0-9a-f]{4}-[A-F0-9a-f]{12})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'launchdarkly-access-token',
        keywords: ['launchdarkly'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Ll][Aa][Uu][Nn][Cc][Hh][Dd][Aa][Rr][Kk][Ll][Yy])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9=_\-]{40})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'linear-api-key',
        keywords: ['lin_api_'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /lin_api_[A-Za-z0-9]{40}/g
    },
    {
        id: 'linear-client-secret',
        keywords: ['linear'],
        grade: 'warning',
        named: true,
        entropy: 2,
        group: 1,
        pattern: /(?:[Ll][Ii][Nn][Ee][Aa][Rr])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Fa-f0-9]{32})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'linkedin-client-id',
        keywords: ['linkedin', 'linked_in', 'linked-in'],
        grade: 'warning',
        named: true,
        entropy: 2,
        group: 1,
        pattern: /(?:[Ll][Ii][Nn][Kk][Ee][Dd][_-]?[Ii][Nn])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{14})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'linkedin-client-secret',
        keywords: ['linkedin', 'linked_in', 'linked-in'],
        grade: 'warning',
        named: true,
        entropy: 2,
        group: 1,
        pattern: /(?:[Ll][Ii][Nn][Kk][Ee][Dd][_-]?[Ii][Nn])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{16})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'lob-api-key',
        keywords: ['test_', 'live_'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Ll][Oo][Bb])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}(([Ll][Ii][Vv][Ee]|[Tt][Ee][Ss][Tt])_[A-Fa-f0-9]{35})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'lob-pub-api-key',
        keywords: ['test_pub', 'live_pub', '_pub'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Ll][Oo][Bb])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}(([Tt][Ee][Ss][Tt]|[Ll][Ii][Vv][Ee])_[Pp][Uu][Bb]_[A-Fa-f0-9]{31})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'looker-client-id',
        keywords: ['looker'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Ll][Oo][Oo][Kk][Ee][Rr])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{20})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'looker-client-secret',
        keywords: ['looker'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Ll][Oo][Oo][Kk][Ee][Rr])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{24})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'mailchimp-api-key',
        keywords: ['mailchimp'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Mm][Aa][Ii][Ll][Cc][Hh][Ii][Mm][Pp][Ss][Dd][Kk].[Ii][Nn][Ii][Tt][Ii][Aa][Ll][Ii][Zz][Ee]|[Mm][Aa][Ii][Ll][Cc][Hh][Ii][Mm][Pp])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Fa-f0-9]{32}-[Uu][Ss]\d\d)(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'mailgun-private-api-token',
        keywords: ['mailgun'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Mm][Aa][Ii][Ll][Gg][Uu][Nn])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([Kk][Ee][Yy]-[A-Fa-f0-9]{32})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'mailgun-pub-key',
        keywords: ['mailgun'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Mm][Aa][Ii][Ll][Gg][Uu][Nn])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([Pp][Uu][Bb][Kk][Ee][Yy]-[A-Fa-f0-9]{32})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'mailgun-signing-key',
        keywords: ['mailgun'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Mm][Aa][Ii][Ll][Gg][Uu][Nn])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Ha-h0-9]{32}-[A-Ha-h0-9]{8}-[A-Ha-h0-9]{8})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'mapbox-api-token',
        keywords: ['mapbox'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Mm][Aa][Pp][Bb][Oo][Xx])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([Pp][Kk]\.[A-Za-z0-9]{60}\.[A-Za-z0-9]{22})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'mattermost-access-token',
        keywords: ['mattermost'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Mm][Aa][Tt][Tt][Ee][Rr][Mm][Oo][Ss][Tt])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{26})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'maxmind-license-key',
        keywords: ['_mmk'],
        grade: 'error',
        named: false,
        entropy: 4,
        group: 1,
        pattern: /\b([A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'messagebird-api-token',
        keywords: ['messagebird', 'message-bird', 'message_bird'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Mm][Ee][Ss][Ss][Aa][Gg][Ee][_-]?[Bb][Ii][Rr][Dd])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{25})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'messagebird-client-id',
        keywords: ['messagebird', 'message-bird', 'message_bird'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Mm][Ee][Ss][Ss][Aa][Gg][Ee][_-]?[Bb][Ii][Rr][Dd])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-F0-9a-f]{8}-[A-F0-9a-f]{4}-[A-F0-9a-f]{4}-[A-F0-9a-f]{4}-[A-F0-9a-f]{12})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'microsoft-teams-webhook',
        keywords: ['webhook.office.com', 'webhookb2', 'incomingwebhook'],
        grade: 'error',
        named: false,
        entropy: 0,
        group: 1,
        pattern: /https:\/\/[a-z0-9]+\.webhook\.office\.com\/webhookb2\/[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}@[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}\/IncomingWebhook\/[a-z0-9]{32}\/[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}/g
    },
    {
        id: 'netlify-access-token',
        keywords: ['netlify'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Nn][Ee][Tt][Ll][Ii][Ff][Yy])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9=_\-]{40,46})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'new-relic-browser-api-token',
        keywords: ['nrjs-'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Nn][Ee][Ww]-[Rr][Ee][Ll][Ii][Cc]|[Nn][Ee][Ww][Rr][Ee][Ll][Ii][Cc]|[Nn][Ee][Ww]_[Rr][Ee][Ll][Ii][Cc])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([Nn][Rr][Jj][Ss]-[A-Fa-f0-9]{19})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'new-relic-insert-key',
        keywords: ['nrii-'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Nn][Ee][Ww]-[Rr][Ee][Ll][Ii][Cc]|[Nn][Ee][Ww][Rr][Ee][Ll][Ii][Cc]|[Nn][Ee][Ww]_[Rr][Ee][Ll][Ii][Cc])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([Nn][Rr][Ii][Ii]-[A-Za-z0-9-]{32})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'new-relic-user-api-id',
        keywords: ['new-relic', 'newrelic', 'new_relic'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Nn][Ee][Ww]-[Rr][Ee][Ll][Ii][Cc]|[Nn][Ee][Ww][Rr][Ee][Ll][Ii][Cc]|[Nn][Ee][Ww]_[Rr][Ee][Ll][Ii][Cc])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{64})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'new-relic-user-api-key',
        keywords: ['nrak'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Nn][Ee][Ww]-[Rr][Ee][Ll][Ii][Cc]|[Nn][Ee][Ww][Rr][Ee][Ll][Ii][Cc]|[Nn][Ee][Ww]_[Rr][Ee][Ll][Ii][Cc])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([Nn][Rr][Aa][Kk]-[A-Za-z0-9]{27})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'notion-api-token',
        keywords: ['ntn_'],
        grade: 'error',
        named: false,
        entropy: 4,
        group: 1,
        pattern: /\b(ntn_[0-9]{11}[A-Za-z0-9]{32}[A-Za-z0-9]{3})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'npm-access-token',
        keywords: ['npm_'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /\b([Nn][Pp][Mm]_[A-Za-z0-9]{36})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'nytimes-access-token',
        keywords: ['nytimes', 'new-york-times', 'newyorktimes'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Nn][Yy][Tt][Ii][Mm][Ee][Ss]|[Nn][Ee][Ww]-[Yy][Oo][Rr][Kk]-[Tt][Ii][Mm][Ee][Ss]|[Nn][Ee][Ww][Yy][Oo][Rr][Kk][Tt][Ii][Mm][Ee][Ss])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9=_\-]{32})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'octopus-deploy-api-key',
        keywords: ['api-'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /\b(API-[A-Z0-9]{26})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'okta-access-token',
        keywords: ['okta'],
        grade: 'warning',
        named: true,
        entropy: 4,
        group: 1,
        pattern: /(?:(?:(?:[Oo]kta|OKTA))(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4})(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:value|content)[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}(00[\w=\-]{40})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'openai-api-key',
        keywords: ['t3blbkfj'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /\b(sk-(?:proj|svcacct|admin)-(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})T3BlbkFJ(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})\b|sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'openshift-user-token',
        keywords: ['sha256~'],
        grade: 'error',
        named: false,
        entropy: 3.5,
        group: 1,
        pattern: /\b(sha256~[\w-]{43})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'perplexity-api-key',
        keywords: ['pplx-'],
        grade: 'error',
        named: false,
        entropy: 4,
        group: 1,
        pattern: /\b(pplx-[a-zA-Z0-9]{48})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'plaid-api-token',
        keywords: ['plaid'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Pp][Ll][Aa][Ii][Dd])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([Aa][Cc][Cc][Ee][Ss][Ss]-(?:[Ss][Aa][Nn][Dd][Bb][Oo][Xx]|[Dd][Ee][Vv][Ee][Ll][Oo][Pp][Mm][Ee][Nn][Tt]|[Pp][Rr][Oo][Dd][Uu][Cc][Tt][Ii][Oo][Nn])-[A-F0-9a-f]{8}-[A-F0-9a-f]{4}-[A-F0-9a-f]{4}-[A-F0-9a-f]{4}-[A-F0-9a-f]{12})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'plaid-client-id',
        keywords: ['plaid'],
        grade: 'warning',
        named: true,
        entropy: 3.5,
        group: 1,
        pattern: /(?:[Pp][Ll][Aa][Ii][Dd])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{24})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'plaid-secret-key',
        keywords: ['plaid'],
        grade: 'warning',
        named: true,
        entropy: 3.5,
        group: 1,
        pattern: /(?:[Pp][Ll][Aa][Ii][Dd])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{30})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'planetscale-api-token',
        keywords: ['pscale_tkn_'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /\b(pscale_tkn_[\w=\.-]{32,64})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'planetscale-oauth-token',
        keywords: ['pscale_oauth_'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /\b(pscale_oauth_[\w=\.-]{32,64})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'planetscale-password',
        keywords: ['pscale_pw_'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /\b([Pp][Ss][Cc][Aa][Ll][Ee]_[Pp][Ww]_[\w=\.-]{32,64})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'postman-api-token',
        keywords: ['pmak-'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /\b(PMAK-[A-Fa-f0-9]{24}-[A-Fa-f0-9]{34})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'prefect-api-token',
        keywords: ['pnu_'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /\b(pnu_[a-zA-Z0-9]{36})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'privateai-api-token',
        keywords: ['privateai', 'private_ai', 'private-ai'],
        grade: 'warning',
        named: true,
        entropy: 3,
        group: 1,
        pattern: /(?:(?:[Pp][Rr][Ii][Vv][Aa][Tt][Ee][_-]?[Aa][Ii])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4})(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:value|content)[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([a-z0-9]{32})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'pulumi-api-token',
        keywords: ['pul-'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /\b(pul-[a-f0-9]{40})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'pypi-upload-token',
        keywords: ['pypi-ageichlwas5vcmc'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /pypi-AgEIcHlwaS5vcmc[\w-]{50,1000}/g
    },
    {
        id: 'rapidapi-access-token',
        keywords: ['rapidapi'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Rr][Aa][Pp][Ii][Dd][Aa][Pp][Ii])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9_-]{50})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'readme-api-token',
        keywords: ['rdme_'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /\b(rdme_[a-z0-9]{70})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'rubygems-api-token',
        keywords: ['rubygems_'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /\b(rubygems_[a-f0-9]{48})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'scalingo-api-token',
        keywords: ['tk-us-'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /\b(tk-us-[\w-]{48})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'sendbird-access-id',
        keywords: ['sendbird'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Ss][Ee][Nn][Dd][Bb][Ii][Rr][Dd])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-F0-9a-f]{8}-[A-F0-9a-f]{4}-[A-F0-9a-f]{4}-[A-F0-9a-f]{4}-[A-F0-9a-f]{12})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'sendbird-access-token',
        keywords: ['sendbird'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Ss][Ee][Nn][Dd][Bb][Ii][Rr][Dd])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Fa-f0-9]{40})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'sendgrid-api-token',
        keywords: ['sg.'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /\b(SG\.[A-Za-z0-9=_\-\.]{66})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'sendinblue-api-token',
        keywords: ['xkeysib-'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /\b(xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'sentry-access-token',
        keywords: ['sentry'],
        grade: 'warning',
        named: true,
        entropy: 3,
        group: 1,
        pattern: /(?:[Ss][Ee][Nn][Tt][Rr][Yy])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Fa-f0-9]{64})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'sentry-org-token',
        keywords: ['sntrys_eyjpyxqio'],
        grade: 'error',
        named: false,
        entropy: 4.5,
        group: 1,
        pattern: /\bsntrys_eyJpYXQiO[a-zA-Z0-9+/]{10,200}(?:LCJyZWdpb25fdXJs|InJlZ2lvbl91cmwi|cmVnaW9uX3VybCI6)[a-zA-Z0-9+/]{10,200}={0,2}_[a-zA-Z0-9+/]{43}(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'sentry-user-token',
        keywords: ['sntryu_'],
        grade: 'error',
        named: false,
        entropy: 3.5,
        group: 1,
        pattern: /\b(sntryu_[a-f0-9]{64})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'settlemint-application-access-token',
        keywords: ['sm_aat'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /\b(sm_aat_[a-zA-Z0-9]{16})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'settlemint-personal-access-token',
        keywords: ['sm_pat'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /\b(sm_pat_[a-zA-Z0-9]{16})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'settlemint-service-access-token',
        keywords: ['sm_sat'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /\b(sm_sat_[a-zA-Z0-9]{16})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'shippo-api-token',
        keywords: ['shippo_'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /\b(shippo_(?:live|test)_[a-fA-F0-9]{40})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'shopify-access-token',
        keywords: ['shpat_'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /shpat_[a-fA-F0-9]{32}/g
    },
    {
        id: 'shopify-custom-access-token',
        keywords: ['shpca_'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /shpca_[a-fA-F0-9]{32}/g
    },
    {
        id: 'shopify-private-app-access-token',
        keywords: ['shppa_'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /shppa_[a-fA-F0-9]{32}/g
    },
    {
        id: 'shopify-shared-secret',
        keywords: ['shpss_'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /shpss_[a-zA-Z0-9]{32}/g
    },
    {
        id: 'sidekiq-secret',
        keywords: ['bundle_enterprise__contribsys__com', 'bundle_gems__contribsys__com'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Bb][Uu][Nn][Dd][Ll][Ee]_[Ee][Nn][Tt][Ee][Rr][Pp][Rr][Ii][Ss][Ee]__[Cc][Oo][Nn][Tt][Rr][Ii][Bb][Ss][Yy][Ss]__[Cc][Oo][Mm]|[Bb][Uu][Nn][Dd][Ll][Ee]_[Gg][Ee][Mm][Ss]__[Cc][Oo][Nn][Tt][Rr][Ii][Bb][Ss][Yy][Ss]__[Cc][Oo][Mm])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Fa-f0-9]{8}:[A-Fa-f0-9]{8})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'sidekiq-sensitive-url',
        keywords: ['gems.contribsys.com', 'enterprise.contribsys.com'],
        grade: 'error',
        named: false,
        entropy: 0,
        group: 1,
        pattern: /\b[Hh][Tt][Tt][Pp][Ss]?:\/\/([A-Fa-f0-9]{8}:[A-Fa-f0-9]{8})@(?:[Gg][Ee][Mm][Ss]|[Ee][Nn][Tt][Ee][Rr][Pp][Rr][Ii][Ss][Ee])\.[Cc][Oo][Nn][Tt][Rr][Ii][Bb][Ss][Yy][Ss]\.[Cc][Oo][Mm](?![\w.-])/g
    },
    {
        id: 'slack-app-token',
        keywords: ['xapp'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /[Xx][Aa][Pp][Pp]-\d-[a-zA-Z0-9]+-\d+-[A-Za-z0-9]+/g
    },
    {
        id: 'slack-bot-token',
        keywords: ['xoxb'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /xoxb-[0-9]{10,13}-[0-9]{10,13}[a-zA-Z0-9-]*/g
    },
    {
        id: 'slack-config-access-token',
        keywords: ['xoxe.xoxb-', 'xoxe.xoxp-'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /[Xx][Oo][Xx][Ee].[Xx][Oo][Xx][BPbp]-\d-[a-zA-Z0-9]{163,166}/g
    },
    {
        id: 'slack-config-refresh-token',
        keywords: ['xoxe-'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /[Xx][Oo][Xx][Ee]-\d-[a-zA-Z0-9]{146}/g
    },
    {
        id: 'slack-legacy-bot-token',
        keywords: ['xoxb'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /xoxb-[0-9]{8,14}-[a-zA-Z0-9]{18,26}/g
    },
    {
        id: 'slack-legacy-token',
        keywords: ['xoxo', 'xoxs'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /xox[os]-\d+-\d+-\d+-[a-fA-F\d]+/g
    },
    {
        id: 'slack-legacy-workspace-token',
        keywords: ['xoxa', 'xoxr'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /xox[ar]-(?:\d-)?[0-9a-zA-Z]{8,48}/g
    },
    {
        id: 'slack-user-token',
        keywords: ['xoxp-', 'xoxe-'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /xox[pe](?:-[0-9]{10,13}){3}-[a-zA-Z0-9-]{28,34}/g
    },
    {
        id: 'slack-webhook-url',
        keywords: ['hooks.slack.com'],
        grade: 'error',
        named: false,
        entropy: 0,
        group: 1,
        pattern: /(?:https?:\/\/)?hooks.slack.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{43,56}/g
    },
    {
        id: 'snyk-api-token',
        keywords: ['snyk'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Ss][Nn][Yy][Kk][_.-]?(?:(?:[Aa][Pp][Ii]|[Oo][Aa][Uu][Tt][Hh])[_.-]?)?(?:[Kk][Ee][Yy]|[Tt][Oo][Kk][Ee][Nn]))(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-F0-9a-f]{8}-[A-F0-9a-f]{4}-[A-F0-9a-f]{4}-[A-F0-9a-f]{4}-[A-F0-9a-f]{12})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'sonar-api-token',
        keywords: ['sonar'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 2,
        pattern: /(?:[Ss][Oo][Nn][Aa][Rr][_.-]?([Ll][Oo][Gg][Ii][Nn]|[Tt][Oo][Kk][Ee][Nn]))(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}((?:[Ss][Qq][Uu]_|[Ss][Qq][Pp]_|[Ss][Qq][Aa]_)?[A-Za-z0-9=_\-]{40})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'sourcegraph-access-token',
        keywords: ['sgp_', 'sourcegraph'],
        grade: 'error',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /\b(sgp_(?:[a-fA-F0-9]{16}|local)_[a-fA-F0-9]{40}|sgp_[a-fA-F0-9]{40})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'square-access-token',
        keywords: ['sq0atp-', 'eaaa'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /\b((?:EAAA|sq0atp-)[\w-]{22,60})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'squarespace-access-token',
        keywords: ['squarespace'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Ss][Qq][Uu][Aa][Rr][Ee][Ss][Pp][Aa][Cc][Ee])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-F0-9a-f]{8}-[A-F0-9a-f]{4}-[A-F0-9a-f]{4}-[A-F0-9a-f]{4}-[A-F0-9a-f]{12})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'stripe-access-token',
        keywords: ['sk_test', 'sk_live', 'sk_prod', 'rk_test', 'rk_live', 'rk_prod'],
        grade: 'error',
        named: false,
        entropy: 2,
        group: 1,
        pattern: /\b((?:sk|rk)_(?:test|live|prod)_[a-zA-Z0-9]{10,99})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'sumologic-access-id',
        keywords: ['sumo'],
        grade: 'warning',
        named: true,
        entropy: 3,
        group: 1,
        pattern: /(?:(?:(?:[Ss]umo|SUMO))(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4})(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:value|content)[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}(su[a-zA-Z0-9]{12})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'sumologic-access-token',
        keywords: ['sumo'],
        grade: 'warning',
        named: true,
        entropy: 3,
        group: 1,
        pattern: /(?:(?:[Ss]umo|SUMO))(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{64})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'telegram-bot-api-token',
        keywords: ['telegr'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Tt][Ee][Ll][Ee][Gg][Rr])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([0-9]{5,16}:(?:A)[A-Za-z0-9_\-]{34})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'travisci-access-token',
        keywords: ['travis'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Tt][Rr][Aa][Vv][Ii][Ss])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{22})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'twilio-api-key',
        keywords: ['sk'],
        grade: 'warning',
        named: false,
        entropy: 3,
        group: 1,
        pattern: /SK[0-9a-fA-F]{32}/g
    },
    {
        id: 'twitch-api-token',
        keywords: ['twitch'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Tt][Ww][Ii][Tt][Cc][Hh])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{30})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'twitter-access-secret',
        keywords: ['twitter'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Tt][Ww][Ii][Tt][Tt][Ee][Rr])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{45})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'twitter-access-token',
        keywords: ['twitter'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Tt][Ww][Ii][Tt][Tt][Ee][Rr])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([0-9]{15,25}-[a-zA-Z0-9]{20,40})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'twitter-api-key',
        keywords: ['twitter'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Tt][Ww][Ii][Tt][Tt][Ee][Rr])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{25})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'twitter-api-secret',
        keywords: ['twitter'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Tt][Ww][Ii][Tt][Tt][Ee][Rr])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{50})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'twitter-bearer-token',
        keywords: ['twitter'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Tt][Ww][Ii][Tt][Tt][Ee][Rr])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([Aa]{22}[a-zA-Z0-9%]{80,100})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'typeform-api-token',
        keywords: ['tfp_'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Tt][Yy][Pp][Ee][Ff][Oo][Rr][Mm])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([Tt][Ff][Pp]_[A-Za-z0-9\-_\.=]{59})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'vault-batch-token',
        keywords: ['hvb.'],
        grade: 'error',
        named: false,
        entropy: 4,
        group: 1,
        pattern: /\b(hvb\.[\w-]{138,300})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'vault-service-token',
        keywords: ['hvs.'],
        grade: 'warning',
        named: false,
        entropy: 3.5,
        group: 1,
        pattern: /\b(hvs\.[\w-]{90,120})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'yandex-access-token',
        keywords: ['yandex'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Yy][Aa][Nn][Dd][Ee][Xx])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([Tt]1\.[A-Z0-9a-z_-]+[=]{0,2}\.[A-Z0-9a-z_-]{86}[=]{0,2})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'yandex-api-key',
        keywords: ['yandex'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Yy][Aa][Nn][Dd][Ee][Xx])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([Aa][Qq][Vv][Nn][A-Za-z0-9_\-]{35,38})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'yandex-aws-access-token',
        keywords: ['yandex'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Yy][Aa][Nn][Dd][Ee][Xx])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([Yy][Cc][a-zA-Z0-9_\-]{38})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'zendesk-secret-key',
        keywords: ['zendesk'],
        grade: 'warning',
        named: true,
        entropy: 0,
        group: 1,
        pattern: /(?:[Zz][Ee][Nn][Dd][Ee][Ss][Kk])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([A-Za-z0-9]{40})(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'vault-legacy-service-token',
        keywords: ['vault'],
        grade: 'warning',
        named: false,
        entropy: 0,
        group: 1,
        pattern: /\b(s\.(?=[A-Za-z]{0,23}\d)(?:[A-Za-z0-9]{24}))(?![\w+\/=%-]|[.:]\w)/g
    },
    {
        id: 'tailscale-key',
        keywords: ['tskey-'],
        grade: 'error',
        named: false,
        entropy: 0,
        group: 1,
        pattern: /\btskey-(?:api|auth|client|scim|webhook)-[0-9A-Za-z]{6,24}-([0-9A-Za-z]{16,64})/g
    }
];
/** The keywords of all of them in turn. */
const providerTrie = (0,_packed_trie_js__WEBPACK_IMPORTED_MODULE_0__/* .unpacked */ .K)({
    alphabet: 'a3-ops_dfruitbe8gcky1lnm0vjxhq~4.zw29=56',
    symbols: 'AAEEBRYGEhsPDh4YIBoICREHHQwcISITDSMXChQCCBEMFhMGDQsOEgUKBRMQAQUWBhgXCgsUDQwBBBMSDwEDHREXGAQeCxgEFgwJHCINARQXDwwLHw8BDhUBARcEDAUKCw0BDBYEGAodDBYKBA8RBRgPCgsJBBoSFwoTAQQPHA8KCw8CEwojCQYPDwoNBRQBCAsTAQMNAQQPCiIRDBIMAQwWAQ0MBhIMDQYNDw0WARIBCwwWBQEaFwsEAwcHARIXDQYBDAUhBQ0UBxcLGQsYGhcIHQcMBAoKDQENBgEbDQgBDRcXCgYMBQ0VIQsFDRMEBQoGIQQJGRIGFwQMIxUVJA8LBgQFCg0SCAkMAQQFCgYVEhgMCxgKEw4HBA4GBA0SAQ8FHBQWFwESBhYOAwEMBRMODSMbDAEXGA0FGA4HFwkOAw0BBA4FARcBAQ0dARMBBwMMBwEDIRwMARMHGgMMDA8HDxMXEwENFgULCggNISAkBQESBQYHChMBBQYBCgEBBBgJDQ8PARcbCwEEBxMTFBgSAQoPChgODQ0IAQYWDg0IGRYMAQ8HBwcSBRcFCRIPDQwXAxIGBQcHBgcHBwcHHQ0OBw0JDRgRAQENDQQBAgEGDQ4TBAsGEyEhAw8KBBQUBQ4PBAYBCgUTCBMEDQ8WCxoNBw8dFgMKBxQGDBMHBwwMDxQNFgUICg8GARYBAQYNCgQJAwgWAwEDBwEBDxIPFw8MCg0PDgoNJwUNAQEGFAEBAQoSDQoIFg8SCgUOAQgRDAoEDwsKChYTARIRBA8DDQgUGhoaBA0PDg8ZDhYSHQsTDwsdCw8NAxIDDQ8GDQ0DAQcgCiEWEwMFBgoBGAYhAwMPDwwHEQ4GDBINFAQMChQPCgQDAxgIBxEPDAoPCw8ODA4GGgIPCgEPDQEFBQoIHQoNBhoEHQ0MFCQoBAcHBwcGCw0NDQ8FDwsXBA8MAQoJGwUSChIPAQ8MER0LHAoEFRUVCiESBBYVBBQMCwMKEg4ODgoDDQMXAwMDDRAIEgELAQQhEgwMHAYXFwUKEwMGHQ8DBAkPBBYPCg8BDwYaBBwMEhYBAQwVBhESBw8RCwwMBwMIAw0PCAcHCgsBHwcHBxEDBg8NGgcGBhYEChMTHBQHDwwXGBEHBwcIDBwHIQQNDhMTBAcDDQMlFgQOAQ0GBBcOBBMLCQoTFBYKDBYTBgUYDQ8IDQoPAQYHDQ0EBQEHAw8OBxcMDAEBEwgICQ8KBRcJEw8HAQwMAw8PEQ4DBxgEExQHBwQFAyAPFwcWGBEDHA4bIQ4MExIMDQwGDxcHBBMBIwwBAQwXFwoIBQ8DAxQBARINCw8KBgENFw8MDg4FBg0NEwEVBg0GASMOBQQkEgMSDAcNChcLBwwMEhMYDBQbBRIPFhQPDwUNGAoMDA0PDwYNBgoPEg8DAwkNGAMUBw0dFgwZBR0PIQwPBggKCgYGBwwGEw4JDA8THRYUFwIUEgMKBwgIDQ0OBiEdDBgGDwcjGRwEEwUHBgwSBBIPFAEVHhcPChIUBAQEDwYDBgwNFAwEBhcYEyEVJwQKAwYXISYSGgwPDRIEEg4HCgQYGAYHDBgSFBIOBgQGIRcUEg0GBAoHGAwHDhIGBBQYBgcHEgQY',
    children: 'AQAdACoALAA2ADoARgBJAEsAUQBUAFUAVwBYAFoAYgBoAG4AcQB3AHkAfQB+AIAAggCJAIoAjwCTAJQAlgCYAJkAmwCdAJ8AoQCjAKQApgCnAKgAqQCqAKsArACtAK4ArwCwALEAsgCzALQAtQC2ALgAuQC6ALwAvgDAAMEAwgDFAMcAyQDKAMwAzgDPANAA1QDWANcA2ADZANsA3ADdAN4A3wDhAOMA5ADkAOYA6QDqAOsA7ADuAO8A8gDzAPQA9QD2APcA+QD7AP0A/gAAAQEBBgEHARABEQESARMBFAEVARYBFwEYARkBGgEbAR0BHgEgASEBIgEjASQBJQEmAScBKAEpASsBLAEtAS4BLwEwATEBMgE0ATcBOAE5AToBOwE8AT0BPgE/AT8BPwFAAUEBQgFDAUQBRQFGAUcBSAFJAUoBSwFMAU0BTgFPAVABUgFTAVQBVQFWAVcBWAFZAVoBWwFcAV0BXgFfAWABYQFkAWUBZgFnAWoBagFrAWwBbgFvAXABcQFyAXYBdgF3AXgBeQF8AX0BfgF/AYABgQGCAYQBhQGGAYcBiAGKAYsBjAGNAY4BjwGQAZMBlAGVAZYBlwGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAa0BrgGvAbABsQGzAbQBtQG3AbgBuAG5AboBuwG8Ab0BvgG/AcEBwwHEAcYBxwHIAckBywHMAc4BzwHQAdEB0gHTAdQB1QHWAdcB1wHYAdkB2gHbAd0B3gHfAeAB4QHoAegB6QHqAesB7AHtAe4B7wHwAfEB8gHzAfQB9QH2AfoB+wH8Af0B/gH/AQACAQICAgMCBgIHAggCCQIKAgsCCwIMAg0CDQINAg4CDgIPAhACEQIRAhECEQISAhICEwITAhMCEwITAhQCFQIWAhcCFwIYAhgCGQIZAhoCGwIcAh0CHgIfAiACIQIiAiMCJAIlAiYCJwInAigCKQIqAisCLAItAi4CLgIvAi8CMAIxAjICMwI0AjUCNgI2AjcCOAI5AjoCOwI8Aj0CPgI/Aj8CQAJAAkACQAJAAkACQAJAAkECQgJDAkQCRQJGAkcCSAJJAkoCTAJNAk4CTgJPAlACUAJRAlICUwJUAlUCVgJXAlgCWQJaAlsCXAJdAl4CXwJgAmECYgJjAmMCYwJkAmQCZAJkAmQCZAJlAmYCZwJnAmgCaQJqAmsCbAJtAm4CbwJwAnECcgJzAnQCdQJ2AnYCdgJ3AngCeQJ6AnoCegJ6AnsCfAJ9An0CfgJ+An4CgAKAAoACgAKAAoECgQKCAoMChAKFAoYChwKIAokCiwKLAowCjQKOApACkQKSApMClAKVApUClQKVApYClwKYApkCmgKbApwCnQKeAp4CnwKgAqECogKiAqQCpQKmAqcCqAKoAqgCqQKpAqoCqwKsAq0CrgKvArACsQKyArMCtAK1ArYCtwK4ArkCugK7ArwCvQK+Ar8CwALCAsMCxALFAsUCxgLHAsgCyALJAsoCywLMAs0CzgLPAtAC0ALRAtIC0wLUAtUC1gLXAtgC2QLaAtsC3ALdAt4C3gLeAt8C3wLgAuEC4gLjAuQC5QLmAucC6ALpAuoC6wLsAu0C7gLvAvAC8QLyAvMC9AL0AvUC9QL2AvcC+AL5AvoC+gL7AvsC/AL9Av4C/wIAAwEDAgMDAwQDBAMFAwYDBwMHAwcDCAMJAwoDCwMMAw0DDgMPAxADEQMSAxMDFAMVAxYDFwMYAxkDGQMZAxoDGwMbAxwDHQMeAx8DIAMhAyIDIwMkAyUDJgMnAycDKAMpAyoDKwMsAy0DLgMvAy8DMgMzAzMDNAM1AzYDNwM4AzkDOgM6AzwDPQM+Az4DPgM+Az4DPwNAA0ADQANAA0EDQgNDA0QDRQNGA0YDRwNIA0kDSgNLA0wDTQNNA04DTwNQA1EDUQNSA1MDVANUA1UDVgNXA1gDWQNaA1oDWwNcA10DXgNfA18DYANhA2EDYQNiA2MDZANlA2UDZQNmA2YDZwNnA2cDZwNoA2kDagNrA2wDbANtA24DbwNwA3EDcgNzA3QDdAN0A3UDdQN2A3YDdgN2A3cDdwN4A3kDegN7A3wDfQN+A38DgAOBA4IDgwOEA4QDhQOGA4cDhwOHA4gDiAOJA4oDiwOOA5EDkgOTA5QDlQOWA5cDmAOZA5kDmQOZA5kDmgObA5wDnQOdA50DngOeA58DnwOgA6EDogOiA6MDpAOlA6YDpwOoA6kDqgOqA6oDrAOvA7ADsAOxA7EDsQOxA7EDsQOxA7EDsQOxA7IDswOzA7QDtQO2A7cDtwO4A7gDuQO6A7sDvAO8A7wDvQO+A78DwAPBA8EDwgPDA8MDxQPFA8YDxwPIA8kDygPKA8sDzAPMA8wDzAPMA80DzQPOA88DzwPQA9ED0gPTA9QD1QPWA9cD1wPXA9cD2APZA9oD3APdA90D3gPfA+AD4QPiA+QD5QPmA+YD5gPnA+cD6APpA+oD6wPsA+0D7gPvA/AD8QPxA/ED8gPzA/QD9QP1A/YD9wP4A/kD+gP6A/sD+wP9A/0D/QP+A/8DAAQBBAEEAgQDBAMEBAQFBAUEBQQGBAcECAQJBAkECgQLBAwEDAQMBA0EDgQPBBAEEAQQBBEEEgQTBBQEFAQVBBYEFwQYBBkEGQQaBBsEHAQdBB4EHgQfBCAEIQQiBCMEIwQkBCUEJgQnBCgEKQQqBCsEKwQrBCwELAQtBC0ELgQvBDAEMQQxBDEEMQQyBDMENAQ1BDUENgQ3BDgEOAQ4BDgEOAQ5BDoEOwQ8BD0EPgQ/BD8EQARBBEEEQgRCBEMERARFBEYERgRGBEcESARJBEoESgRKBEsETARNBE4ETwRQBFAEUARRBFIEUwRUBFQEVQRWBFcEWARYBFkEWgRbBFwEXQReBF8EYARhBGIEYgRjBGMEZARlBGYEZwRoBGgEaARoBGgEaQRqBGsEbARtBG4EbgRvBG8EcARxBHIEcwR0BHUEdgR3BHgEeQR6BHsEfAR9BH4EfgR/BIAEgQSCBIMEhASFBIYEhwSIBIgEiQSKBIsEjASNBI4EjwSQBJEEkQSRBJIEkgSTBJMElASUBJUElgSXBJcEmASZBJoEmwScBJ0EngSfBKAEoQSiBKMEowSkBKUEpgSnBKcEpwSoBKkEqgSrBKwErQSuBK8EsASxBLIEswS0BLUEtgS2BLcEuAS5BLoEuwS8BL0EvQS+BL8EwATBBMIEwgQ=',
    failures: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADgAQABMABAAXAAUAGAAAAAkABgADABsAAwAXAAAAAQADAAQABQALABoAGwAAABwAGAATAAEAAgAXAAYACAABAAAAEgAQABoACwACAAoAAAALAAIABAATAA8AFAAWABgAAQAcABoACAATAAAAAAAIAAEACQAAAAEAAQAaAAIAEwADABsAAAAYAAEAEwAEAAIACwAbABIAEwAEABsAAgAIABAAAwALAAgAGwAAAA8AAgANAAYAGgAbABcAAQACAAgAFAAIABsAAAAIAAAAFwAbABkADwAFAAgACAAbABgAAwAcAAEADgAAABcAAQAAABgAWgBcAG0AGwAWABAANwAGABMAPQATAAQAAQAYAFIABQAGABMAGAAwABgACAAkAC8AOAA7AFYAAAATAAQAAwABAA0AeAAlAAIAAAARABEAAQAGAFAAJAAFAAEAEwADABUAAwCMAI4AEQAaAAAAAAAAAAsADQAaAA4AEgARABMAOQAbAGcAGAABABgAiAABAAcAjAAOAE4AGAB4ABoAGwAFACAAKAAkAAAAFQAlACgAJAAXAAIAKgAbAAUAFQACAA8AAAAnACMAeAACADcAGQAAAAAAAAAIAHMABQB1AAMAcgAYAAYADgAPADcAOAA5AAMAGwAFAAAABgALAGkANAALABsAkgAJABEAAgAJAAUARwCMAAYAjwAIACgAFABPAAQAUACPAAYABQAEAAkAAACPABMAAwA6AAkATQAZAAcAEwCPABoAMQAYACgACwAJABEAGgAPAAkAAAAYAAEAbAAJAAMAAQAaAAEAOAAkABIAAQA6AAEAEQAAABMAEQABAAAAFQAUACAAvQAiABEADQAAABMAIAAIABEAigAXABoAKwABABgABABvACUAGwAOAN4AFQAMAAAAAwAtAAYALgAwABEAhQAXAAEAbwAFAAEAGwABAAEAAgALAA8AjAAIAHEAAQB4AAcAAACPAAIAEQAiAIQAHAALACcAAQAbAIIAXwALAAkAGAAeAQ4AjwAFAAQACQAYAA4AAAAEAKcAogAIABEAEQARADsAAwAaACoADwAGAAgAGAATABoAAAB3AAUAAwARABEABQARABEAEQARABEAEgAYAAkAEQBhAA8AGAALAB8AAQAtABgAGABDAD0AAAABAAUABgEJABcAAgCBAAUAKwAVABUAAACCAIUARwAcAE8ALgAJAAgAfAAFAHsAeQADABcADgAiAEcAGAAIAAQAAAANABgAEQAIABIABAAAABsAEQAcAAUAEwAiABEAEQATAKcAVQAcABgABABvAA4AZwBRAAUAAQAEAAEAAQAjABgAcgACAA8AAAAOACEAAABZAAAAEQABAE4ACAAGAAgAGgCCADcAMwCjAAgACQCFABgAAAAuAKwAAQAtAAUAHAABAC0APQApAAYAJAApAA4AZACCAAYAFgEoAAkAAQAOABAAEwAbAPQAVQBTAIUA3AEEACIAPQAGABAAAgCCAAAANgAeAE8ADQANAA0ARwAYAIoACQAIAAAACQAEAHcAEgAAABcAPAA0AD8AcwCCABgAAAAGAAAAGACYACMArAAYAAAAAQARAAwAKQAVAAQAKwAAAAMABQAbAC0BCwAFABUAAAAAAAgACADUABEAEAAJAAUAEwAGABgATwB1ADcAGwAcAAgAGwACAD4AAAALAA4AEQAQAIIANwAzAAgAkQA8ACYANwAmAAUADQCDAAgAGwBiAAgAJAABAG8AKAApAA4AEgAbAIwAKQG2AAIATAFNAFIAHAAAAAAAAgARABEAEQARAAUAAAAkAKwAwAAIAAMACAAAAFAARwAIAKcAAQApAA8ABwADAAYA5AAGAAgAewIIAJ4AHwASAAAAFAAbAJcAWABYAFgAGwAVAAYAAgAEAAAAAgAcABMAcwAAAIAAvgAJAAkAGAEbAAAAGAAAAFAAPgAAAAAAJAAAAJAABgA4AIEAAQACABUABgATABMAFAAFAFAAhwFvAGsAFwA+AAUAEgCCAAAAGgEPAAgAAgAEAAgAGwBVAFoAbQApAbYAAgBLABMAvgAEAAEAAQATAFgABQAQAPcAEQCCAB8AFAGnAF0AEQAAAA4AAADsAWABDgARABEAGwAAAAEAAAARABEAEQAQAAAABQAIAN4ADQBQASMABQBkAAIAMwAXABcASwAcABEAmAATABoACwAQABEAEQARAJAAEwAUABEAFQACABgAGAEXABcAAgARAAAA3gAAAAAABABHACYAAQAYAAUARwB4AAkAfAA6ABQBDwAbANcBHAAEABsANwAEAJIA5QDsABIB7AFgAQ4AGABrAQgAAQAFABEAGAAYAAIAbwBOABEAAACYANIBUAF4ABMAEwBaAAEAFwCQAA4ADwAIAGsAAwBQAIcAFwA8ABEAOAATALIAAAAIAAgAbgAJAEEBEQALAAIAKwAcABEAEQACAG8AAAAMAAgA0AARAAQACwAQAAAAIwHSAQcAFQAJADcAkgB3ADcAGACjAdABJAIaABEAAgCEAAEAGQAgAAEAAQATAHgAeAApAB4AKAAIAAAAAABPAI8ALQAGAN4AAAAIACkABQABAE0AUABtAFIACQAJAAMABQAYABgAKwAtAAAABQCDAQUAOAAZAOEB5wECAAAAdwAAAHcAEwARALYCGwAaACUAEQAgACAAdwCSAAsApwBPAN0AOgEnAAgABABPAAgAPAAoAN4AEgEbAFIAUgAYAIIAggAFAKwABQCFADwAJwCJAAAAgAIPABgACwAAABwAEQCjABIABAATAAAAAwASAAgAFQCnAJQB0AGQABsAGwApASkBEQATAAUAFwAxAQ8AEwBVABcATAEEABwAeAAAADUABgBRAUECEQCQAJAA7AHsAQkABQAVAPQBYwALAOUACAARABkAAAAUAEcAFwDRAhEABQATAAYAjAJ3AFUATwABAAAACgDQAAgASwMGABwAAgBHABIDCADlAAAAIwATAIMBTwCnA0cABQAaAAsAdwMVAAAAAAACAIUAAADnA9AAFQAAAAYADQATABcEgwEGAEcABgAJABEAhQBHAAsARgAFABEAEwALAAYAHAAGAAkABQBHAAUAFQDQABwABgCDAQUARwCFABEACwATABEACQAGAAUARwAcAAsABQARABEABgBHAAsA',
    ends: 'lABTAYQDCAJVAYgEhgOGAyMDXwEkA3AETgRGATYCDQINAs0DEwSKAaQCvACMATcDzgOVAEcBSQFNAU8BTgGMBFQA0wLpA+kDTgNOA9gCoAGkAxYEFgQWBE4CRQPLAhUEowPjA+MDFASjAVUDUQJWA1cDWANZA1kDWQPjAloDWwNbA1sDXANdA40BjgGPAbEDkAGRAbED6QKyA7IDYAPtAlYEVwRWBLcB/gC4AewCDwQhBEMBugG7AUEEvAG9Ab4B8wJnAmUDaQL1ArcD9wL4AvgC+QL1A28CbwJnA5AE8gIZAiMEpgPCAXECVgFuASYD/wJsA20DGQGJA9oBvQN7At0D3gM/Ai4ETwPeAT8CLgRPA94BJAHoAQgDCQMJA0wEkwOtApQD1wPYA5QD1wPYA4QCGQLBA5ID0gGwArAC7wNTA1MDUwPcAh4E0wE8BFQEVQQ8BFQEVQSdBP4DhgR4A5MClAL/A8cDAQT8Af0B/gF+A3sEXgRRAVQBwgM8AxMCFAIUAhQCLwRgBAgEFgJbAdMDCQQKBF0BowTKA5cCAwQNA5oDmgPFAL8DuAKKBD8DwgLDAsQCPQO8Ar0CvgK/AsEEuwSiBLME4AHhASgEKQR/AuEB4wHkAeUB5gGAAn8ChQR4ATICdgE2BEEDkgE3BDQDNQM2A4EDggODA4ABgAELAw4DOgAPA3YDdgN2A3YDdgPyAdgB2QEfAx8DHwNzA08CEQM='
});
/** A name that announces a secret, and a value of whatever kind. */
const generic = {
    id: 'generic-api-key',
    keywords: ['access', 'api', 'auth', 'key', 'credential', 'creds', 'passwd', 'password', 'secret', 'token'],
    grade: 'warning',
    named: true,
    entropy: 3.5,
    group: 1,
    pattern: /(?:[Aa][Cc][Cc][Ee][Ss][Ss]|[Aa][Uu][Tt][Hh]|(?:[Aa]pi|API)|[Cc][Rr][Ee][Dd][Ee][Nn][Tt][Ii][Aa][Ll]|[Cc][Rr][Ee][Dd][Ss]|[Kk][Ee][Yy]|[Pp][Aa][Ss][Ss][Ww](?:[Oo][Rr])?[Dd]|[Ss][Ee][Cc][Rr][Ee][Tt]|[Tt][Oo][Kk][Ee][Nn])(?:[ \t\w.-]{0,20})[\s'"`*\\]{0,4}(?:=|>|:{1,3}=|\|\||:|=>|\?=|,|[ \t]{0,30}\|[ \t]{0,30}|(?:[Vv][Aa][Ll][Uu][Ee]|[Cc][Oo][Nn][Tt][Ee][Nn][Tt])[ \t]{0,2}=|<\/\w{1,6}>\s{0,9}(?:<\w{1,6}(?:\s[^<>]{0,60})?>\s{0,9}){0,3})[`'"\s=*\\]{0,6}([\w.=-]{10,150}|[A-Za-z0-9][A-Za-z0-9+/]{11,}={0,3})(?![\w+\/=%-]|[.:]\w)/g
};
/** Assignments whose name only sounds like that of a secret. */
const notSecretNames = [/(?:[Aa][Cc][Cc][Ee][Ss][Ss](?:[Ii][Bb][Ii][Ll][Ii][Tt][Yy]|[Oo][Rr])|[Aa][Cc][Cc][Ee][Ss][Ss][_.-]?[Ii][Dd]|[Rr][Aa][Nn][Dd][Oo][Mm][_.-]?[Aa][Cc][Cc][Ee][Ss][Ss]|[Aa][Pp][Ii][_.-]?(?:[Ii][Dd]|[Nn][Aa][Mm][Ee]|[Vv][Ee][Rr][Ss][Ii][Oo][Nn])|[Rr][Aa][Pp][Ii][Dd]|[Cc][Aa][Pp][Ii][Tt][Aa][Ll]|[A-Za-z0-9-]*?[Aa][Pp][Ii][A-Za-z0-9-]*?:[Jj][Aa][Rr]:|[Aa][Uu][Tt][Hh][Oo][Rr]|[Xx]-[Mm][Ss]-[Ee][Xx][Cc][Hh][Aa][Nn][Gg][Ee]-[Oo][Rr][Gg][Aa][Nn][Ii][Zz][Aa][Tt][Ii][Oo][Nn]-[Aa][Uu][Tt][Hh]|[Aa][Uu][Tt][Hh][Ee][Nn][Tt][Ii][Cc][Aa][Tt][Ii][Oo][Nn]-[Rr][Ee][Ss][Uu][Ll][Tt][Ss]|(?:[Cc][Rr][Ee][Dd][Ee][Nn][Tt][Ii][Aa][Ll][Ss]?[_.-]?[Ii][Dd]|[Ww][Ii][Tt][Hh][Cc][Rr][Ee][Dd][Ee][Nn][Tt][Ii][Aa][Ll][Ss])|(?:[Bb][Uu][Cc][Kk][Ee][Tt]|[Ff][Oo][Rr][Ee][Ii][Gg][Nn]|[Hh][Oo][Tt]|[Ii][Dd][Xx]|[Nn][Aa][Tt][Uu][Rr][Aa][Ll]|[Pp][Rr][Ii][Mm][Aa][Rr][Yy]|[Pp][Uu][Bb](?:[Ll][Ii][Cc])?|[Ss][Cc][Hh][Ee][Mm][Aa]|[Ss][Ee][Qq][Uu][Ee][Nn][Cc][Ee])[_.-]?[Kk][Ee][Yy]|(?:[Tt][Uu][Rr][Kk][Ee][Yy])|[Kk][Ee][Yy][_.-]?(?:[Aa][Ll][Ii][Aa][Ss]|[Bb][Oo][Aa][Rr][Dd]|[Cc][Oo][Dd][Ee]|[Ff][Rr][Aa][Mm][Ee]|[Ii][Dd]|[Ll][Ee][Nn][Gg][Tt][Hh]|[Mm][Ee][Ss][Hh]|[Nn][Aa][Mm][Ee]|[Pp][Aa][Ii][Rr]|[Pp][Rr][Ee][Ss][Ss](?:[Ee][Dd])?|[Rr][Ii][Nn][Gg]|[Ss][Ee][Ll][Ee][Cc][Tt][Oo][Rr]|[Ss][Ii][Gg][Nn][Aa][Tt][Uu][Rr][Ee]|[Ss][Ii][Zz][Ee]|[Ss][Tt][Oo][Nn][Ee]|[Ss][Tt][Oo][Rr][Ee][Tt][Yy][Pp][Ee]|[Ww][Oo][Rr][Dd]|[Uu][Pp]|[Dd][Oo][Ww][Nn]|[Ll][Ee][Ff][Tt]|[Rr][Ii][Gg][Hh][Tt])|[Kk][Ee][Yy][_.-]?[Vv][Aa][Uu][Ll][Tt][_.-]?(?:[Ii][Dd]|[Nn][Aa][Mm][Ee])|[Kk][Ee][Yy][Vv][Aa][Uu][Ll][Tt][Tt][Oo][Ss][Tt][Oo][Rr][Ee][Ss][Ee][Cc][Rr][Ee][Tt][Ss]|[Kk][Ee][Yy](?:[Ss][Tt][Oo][Rr][Ee]|[Tt][Aa][Bb])[_.-]?(?:[Ff][Ii][Ll][Ee]|[Pp][Aa][Tt][Hh])|[Ii][Ss][Ss][Uu][Ee][Rr][Kk][Ee][Yy][Hh][Aa][Ss][Hh]|(?:[DdMm]onkey|[DM]ONKEY)|[Kk][Ee][Yy][Ii][Nn][Gg]|(?:[Ss][Ee][Cc][Rr][Ee][Tt])[_.-]?(?:[Ll][Ee][Nn][Gg][Tt][Hh]|[Nn][Aa][Mm][Ee]|[Ss][Ii][Zz][Ee])|[Uu][Ss][Ee][Rr][Ss][Ee][Cc][Rr][Ee][Tt][Ss][Ii][Dd]|(?:[Cc][Ss][Rr][Ff])[_.-]?[Tt][Oo][Kk][Ee][Nn]|(?:[Ii][Oo]\.[Jj][Ss][Oo][Nn][Ww][Ee][Bb][Tt][Oo][Kk][Ee][Nn][ \t]?:[ \t]?[\w-]+)|(?:[Aa][Pp][Ii]|[Cc][Rr][Ee][Dd][Ee][Nn][Tt][Ii][Aa][Ll][Ss]|[Tt][Oo][Kk][Ee][Nn])[_.-]?(?:[Ee][Nn][Dd][Pp][Oo][Ii][Nn][Tt]|[Uu][Rr][ILil])|[Pp][Uu][Bb][Ll][Ii][Cc][_.-]?[Tt][Oo][Kk][Ee][Nn]|(?:[Kk][Ee][Yy]|[Tt][Oo][Kk][Ee][Nn])[_.-]?[Ff][Ii][Ll][Ee])/];
/** Keys their owners publish, without their first four characters. */
const published = new Set(['Syabcdefghijklmnopqrstuvwxyz1234567', 'SyAnLA7NfeLquW1tJFpx_eQCxoX-oo6YyIs', 'SyCkEhVjf3pduRDt6d1yKOMitrUEke8agEM', 'SyDMAScliyLx7F0NPDEJi1QmyCgHIAODrlU', 'SyD3asb-2pEZVqMkmL6M9N6nHZRR_znhrh0', 'yDNSXIbFmlXbIE6mCzDLQAqITYefhixbX4A', 'SyAdOS2zB6NCsk1pCdZ4-P6GBdi_UUPwX7c', 'SyASWm6HmTMdYWpgMnjRBjxcQ9CKctWmLd4', 'SyANUvH9H9BsUccjsu2pCmEkOPjjaXeDQgY', 'SyA5_iVawFQ8ABuTZNUdcwERLJv_a_p4wtM', 'SyA4UrcGxgwQFTfaI3no3t7Lt1sjmdnP5sQ', 'SyDSb51JiIcB6OJpwwMicseKRhhrOq1cS7g', 'SyBF2RrAIm4a0mO64EShQfqfd2AFnzAvvuU', 'SyBcE-OOIbhjyR83gm4r2MFCu4MJmprNXsw', 'SyB8qGxt4ec15vitgn44duC5ucxaOi4FmqE', 'SyA8vmApnrHNFE0bApF4hoZ11srVL_n0nvY']);
/** Words that stand in names and identifiers and hardly in a random value. */
const stopwords = '000000 014df517-39d1-4453-b7b3-9930c563627c 6fe4476ee5a1832882e326b506d14126 _ec2_ aaaaaa abcdefghijklmnopqrstuvwxyz about abstract academy acces account act- act. act_ action active actively activity adapter add- add-on add. add_ addon addres admin adobe advanced adventure agent agile air- air. air_ ajax akka alert alfred algorithm all- all. all_ alloy alpha amazon amqp analysi analytic analyzer android angular angularj animate animation another ansible answer ant- ant. ant_ any- any. any_ apache app- app. app_ apple arch archive archived arduino array art- art. art_ article asp- asp. asp_ asset async atom attention audio audit aura auth author authorize auto automated automatic awesome aws_ azure back backbone backend backup bar- bar. bar_ base based bash basic batch been beer behavior being benchmark best beta better big- big. big_ binary binding bit- bit. bit_ bitcoin block blog board book bookmark boost boot bootstrap bosh bot- bot. bot_ bower box- box. box_ boxen bracket branch bridge browser brunch buffer bug- bug. bug_ build builder building buildout buildpack built bundle busines but- but. but_ button cache caching cakephp calendar call camera campfire can- can. can_ canva captcha capture card carousel case cassandra cat- cat. cat_ category center cento challenge change changelog channel chart chat cheat check checker chef ches chinese chosen chrome ckeditor clas classe classic clean cli- cli. cli_ client clojure clone closure cloud club cluster cms- cms_ coco code coding coffee color combination combo command commander comment commit common community compas compiler complete component composer computer computing con- con. con_ concept conf config connect connector console contact container contao content contest context control convert converter conway\' cookbook cookie cool copy cordova core couchbase couchdb countdown counter course craft crawler create creating creator credential crm- crm. crm_ cros crud csv- csv. csv_ cube cucumber cuda current currently custom daemon dark dart dash dashboard data database date day- day. day_ dead debian debug debugger deck define del- del. del_ delete demo deploy design designer desktop detection detector dev- dev. dev_ develop developer device devise diff digital directive directory discovery display django dns- dns_ doc- doc. doc_ docker docpad doctrine document doe- doe. doe_ dojo dom- dom. dom_ domain don\'t done dot- dot. dot_ dotfile download draft drag drill drive driven driver drop dropbox drupal dsl- dsl. dsl_ dynamic easy ecdsa eclipse edit editing edition editor element emac email embed embedded ember emitter emulator encoding endpoint engine english enhanced entity entry env_ episode erlang error espresso event evented example exchange exercise experiment expire exploit explorer export exporter expres ext- ext. ext_ extended extension external extra extractor fabric facebook factory fake fast feature feed fewfwef ffmpeg field file filter find finder firefox firmware first fish fix- fix_ flash flask flat flex flexible flickr flow fluent fluentd fluid folder font force foreman fork form format formatter forum foundry framework free friend friendly front-end frontend ftp- ftp. ftp_ fuel full fun- fun. fun_ func future gaia gallery game gateway gem- gem. gem_ gen- gen. gen_ general generator generic genetic get- get. get_ getenv getting ghost gist git- git. git_ github gitignore gitlab glas gmail gnome gnu- gnu. gnu_ goal golang gollum good google gpu- gpu. gpu_ gradle grail graph graphic great grid groovy group grunt guard gui- gui. gui_ guide guideline gulp gwt- gwt. gwt_ hack hackathon hacker hacking hadoop haml handler hardware has- has_ hash haskell have haxe hello help helper here hero heroku high hipchat history home homebrew homepage hook host hosting hot- hot. hot_ house how- how. how_ html http hub- hub. hub_ hubot human icon ide- ide. ide_ idea identity idiomatic image impact import important importer impres index infinite info injection inline input inside inspector instagram install installer instant intellij interface internet interview into intro ionic iphone ipython irc- irc_ iso- iso. iso_ issue jade jasmine java jbos jekyll jenkin jetbrains job- job. job_ joomla jpa- jpa. jpa_ jquery json just kafka karma kata kernel keyboard kindle kit- kit. kit_ kitchen knife koan kohana lab- lab. lab_ lambda lamp language laravel last latest latex launcher layer layout lazy ldap leaflet league learn learning led- led. led_ leetcode les- les. les_ level leveldb lib- lib. lib_ librarie library license life liferay light lightbox like line link linked linkedin linux lisp list lite little load loader local location lock log- log. log_ logger logging logic login logstash longer look love lua- lua. lua_ mac- mac. mac_ machine made magento magic mail make maker making man- man. man_ manage manager manifest manual map- map. map_ mapper mapping markdown markup master math matrix maven md5 mean media mediawiki meetup memcached memory menu merchant message messaging meta metadata meteor method metric micro middleman migration minecraft miner mini minimal mirror mit- mit. mit_ mobile mocha mock mod- mod. mod_ mode model modern modular module modx money mongo mongodb mongoid mongoose monitor monkey more motion moved movie mozilla mqtt mule multi multiple music mustache mvc- mvc. mvc_ mysql nagio name native need neo- neo. neo_ nest nested net- net. net_ nette network new- new. new_ next nginx ninja nlp- nlp. nlp_ node nodej nosql not- not. not_ note notebook notepad notice notifier now- now. now_ number oauth object objective obsolete ocaml octopres official old- old. old_ onboard online only open opencv opengl openshift openwrt option oracle org- org. org_ origin original orm- orm. orm_ osx- osx_ our- our. our_ out- out. out_ output over overview own- own. own_ pack package packet page panel paper paperclip para parallax parallel parse parser parsing particle party password patch path pattern payment paypal pdf- pdf. pdf_ pebble people perl personal phalcon phoenix phone phonegap photo php- php. php_ physic picker pipeline platform play player please plu- plu. plu_ plug-in plugin plupload png- png. png_ poker polyfill polymer pool pop- pop. pop_ popcorn popup port portable portal portfolio post power powered powerful prelude pretty preview principle print pro- pro. pro_ problem proc product profile profiler program progres project protocol prototype provider proxy public pull puppet pure purpose push pusher pyramid python quality query queue quick rabbitmq rack radio rail railscast random range raspberry rdf- rdf. rdf_ react reactive read reader readme ready real real-time reality realtime recipe recorder red- red. red_ reddit redi redmine reference refinery refresh registry related release remote rendering repo report request require required requirej research resource response resque rest restful resume reveal reverse review riak rich right ring robot role room router routing rpc- rpc. rpc_ rpg- rpg. rpg_ rspec ruby- ruby. ruby_ rule run- run. run_ runner running runtime rust rvm- rvm. rvm_ salt sample sandbox sas- sas. sas_ sbt- sbt. sbt_ scala scalable scanner schema scheme school science scraper scratch screen script scroll scs- scs. scs_ sdk- sdk. sdk_ sdl- sdl. sdl_ search secure security see- see. see_ seed select selector selenium semantic sencha send sentiment serie server service session set- set. set_ setting setup sha1 sha2 sha256 share shared sharing sheet shell shield shipping shop shopify shortener should show showcase side silex simple simulator single site skeleton sketch skin slack slide slider slim small smart smtp snake snapshot snippet soap social socket software solarized solr solution solver some soon source space spark spatial spec sphinx spine spotify spree spring sprite sql- sql. sql_ sqlite ssh- ssh. ssh_ stack staging standard stanford start started starter startup stat statamic state static statistic statsd statu steam step still stm- stm. stm_ storage store storm story strategy stream streaming string stripe structure studio study stuff style sublime sugar suite summary super support supported svg- svg. svg_ svn- svn. svn_ swagger swift switch switcher symfony symphony sync synopsi syntax system tab- tab. tab_ table tag- tag. tag_ talk target task tcp- tcp. tcp_ tdd- tdd. tdd_ team tech template term terminal testing tetri text textmate theme theory three thrift time timeline timer tiny tinymce tip- tip. tip_ title todo todomvc token tool toolbox toolkit top- top. top_ tornado touch tower tracker tracking traffic training transfer translate transport tree trello try- try. try_ tumblr tut- tut. tut_ tutorial tweet twig twitter type typo ubuntu uiview ultimate under unit unity universal unix update updated upgrade upload uploader uri- uri. uri_ url- url. url_ usage usb- usb. usb_ use- use. use_ used useful user using util utilitie utility vagrant validator value variou varnish version via- via. via_ video view viewer vim- vim. vim_ vimrc virtual vision visual vpn want warning watch watcher wave way- way. way_ weather web- web_ webapp webgl webhook webkit webrtc website websocket welcome what what\' when where which why- why. why_ widget wifi wiki win- win. win_ window wip- wip. wip_ within without wizard word wordpres work worker workflow working workshop world wrapper write writer writing written www- www. www_ xamarin xcode xml- xml. xml_ xmpp xxxxxx yahoo yaml yandex yeoman yet- yet. yet_ yii- yii. yii_ youtube yui- yui. yui_ zend zero zip- zip. zip_ zsh- zsh. zsh_'.split(' ');


/***/ })

};
