export const id = 1065;
export const ids = [1065,3761];
export const modules = {

/***/ 53761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mailAddresses: () => (/* binding */ mailAddresses)
/* harmony export */ });
/* harmony import */ var _mail_hosts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43650);
/** Finds e-mail addresses in running text, and tells those of people from role boxes, lists and samples. */

const written = /(?<![\p{L}\p{N}._%+@/:=-])[\p{L}\p{N}](?:[\p{L}\p{N}._%+-]{0,62}[\p{L}\p{N}_+-])?@((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}\p{L}{2,24})(?![\p{L}\p{N}@]|[-.]\p{L}|:[\p{L}~/])/gu;
/** Boxes that belong to a task, and names that belong to nobody. */
const nobody = /^(?:info|contact(?:us)?|support|help(?:desk)?|hello|hi|hey|team|office|admins?|administrator|webmaster|postmaster|hostmaster|abuse|security|secure|privacy|gdpr|dpo|legal|dmca|copyright|licens(?:e|ing)|press|media|pr|news(?:letter)?|sales|billing|payments?|orders?|jobs?|careers?|hr|events?|conference|speakers?|sponsors?(?:hip)?|donat(?:e|ions)|conduct|coc|code-?of-?conduct|report(?:s|ing)?|moderat(?:or|ors|ion)|mods?|trust|safety|feedback|bugs?|issues?|questions?|community|committee|board|staff|members?(?:hip)?|maintainers?|develop(?:er|ers|ment)|dev|devs|contributors?|docs?|documentation|opensource(?:-conduct)?|open-source|project|infra|ops|root|git|svn|hg|ssh|www|ftp|no-?reply|do-?not-?reply|mailer-daemon|notifications?|alerts?|bot|users?|user\d*|username|test(?:er|user|ing)?\d*|demo|example|sample|dummy|fake|foo|bar|baz|foobar|you|your|me|my|myself|mail|email|e-mail|name|firstname|lastname|first\.last|firstname\.lastname|your[._-]?(?:name|email|mail|user|username|account)|my[._-]?(?:name|email|mail|user|account)|someone|somebody|anyone|nobody|person|customer|client|guest|member|account|recipient|sender|to|from|cc|bcc|alice|bob|carol|eve|mallory|john|jane|joe|john[._-]?doe|jane[._-]?doe|joe[._-]?doe|j\.?doe|john[._-]?smith|jane[._-]?smith|max[._-]?mustermann|erika[._-]?mustermann|mario[._-]?rossi|jean[._-]?dupont|a|b|c|x|y|z|abc|xyz|aaa|xxx+|octocat|taylor|student|teacher|owner|manager|employee)(?:[+].{0,60})?$/i;
const service = /(?:-list|-announce|-dev|-users|-request|-owner|-help|-team|-support|-project|list|bot|noreply)$/i;
const listHost = /^(?:lists?|listserv|mailman|groups?|mail-archive|googlegroups|users\.noreply|noreply|reply)\./i;
/** The addresses that some person may read; `assume` takes samples for real ones. */
function mailAddresses(text, assume) {
    const found = [];
    for (const match of text.matchAll(written)) {
        const [whole, host = ''] = match;
        const box = whole.slice(0, whole.length - host.length - 1);
        const name = host.toLowerCase();
        if ((0,_mail_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isSampleHost */ .T)(name) && assume !== 'real')
            continue;
        if (nobody.test(box) || service.test(box) || listHost.test(name) || name === 'googlegroups.com')
            continue;
        found.push({
            start: match.index,
            end: match.index + whole.length,
            host: (0,_mail_hosts_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrivateProvider */ .f)(name) ? 'private' : 'other'
        });
    }
    return found;
}


/***/ }),

/***/ 43650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isSampleHost),
/* harmony export */   f: () => (/* binding */ isPrivateProvider)
/* harmony export */ });
/** What kinds of mail host there are: those that give boxes to private people, and those that stand in samples alone. */
/** Providers of private mailboxes, by what stands before the top-level domain. */
const providers = /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|aol|icloud|me|mac|protonmail|proton|pm|gmx|web|t-online|freenet|mail|inbox|yandex|ya|rambler|bk|list|qq|163|126|yeah|sina|sohu|foxmail|naver|hanmail|daum|nate|orange|wanadoo|free|laposte|sfr|libero|virgilio|tiscali|alice|wp|o2|onet|interia|seznam|centrum|fastmail|hushmail|tutanota|tuta|tutamail|zoho|posteo|mailbox|hey|btinternet|ntlworld|virginmedia|sky|comcast|verizon|att|sbcglobal|bellsouth|cox|charter|earthlink|optonline|rogers|shaw|telus|bigpond|optusnet|uol|bol|terra|rediffmail|walla|abv|ukr|bluewin|telenet|skynet|ziggo|kpnmail|planet|hetnet|xs4all|telia|bredband|online|jubii|jourrapide|rhyta|einrot|dayrep|teleworm|armyspy|cuvox|fleckens|gustr|superrito)\.(?:com?\.[a-z]{2}|com|net|org|de|fr|it|es|at|ch|be|nl|pl|cz|ru|me|cn|kr|jp|uk|us|ca|eu|pt|br|in|ua|bg|il|se|no|dk|fi|at|email|ovh|lv|lt)$/;
/** Hosts that are everybody's idea of a sample; the owners of several are companies that ask for it. */
const samples = /(?:^|\.)(?:example|exemplo|ejemplo|beispiel|test|testing|sample|demo|domain|yourdomain|mydomain|your-?company|company|mycompany|organi[sz]ation|acme|foo|bar|foobar|corp|email|contoso|fabrikam|adatum|adventure-works|northwindtraders|woodgrovebank|tailspintoys|wingtiptoys|litware(?:inc)?|proseware|treyresearch|wideworldimporters|site|website|server|host|hostname|bobby-tables|tables)\.[a-z.]{2,20}$|\.(?:example|test|invalid|localhost|local|internal|lan)$|^(?:mail|email)\.com$/;
function isSampleHost(host) {
    return samples.test(host);
}
/** Whether a provider gives boxes to private people; `mail.example` plays one in our own examples. */
function isPrivateProvider(host) {
    return host === 'mail.example' || (providers.test(host) && !samples.test(host));
}


/***/ }),

/***/ 21065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   personalFacts: () => (/* binding */ personalFacts),
/* harmony export */   tiesIn: () => (/* binding */ tiesIn)
/* harmony export */ });
/* harmony import */ var _mail_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53761);
/* harmony import */ var _reserved_phone_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56413);
/* harmony import */ var _residence_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77367);
/* harmony import */ var _street_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41257);
/** Finds facts by which one person can be known or found: ways to reach them, places, dates, plates, and the name behind an account. */




const month = '(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sep(?:t|tember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\\.?';
const date = `(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of )?${month}(?:,? \\d{4})?|${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)(?![\\p{L}\\d])`;
const birthday = new RegExp(`(?<!\\p{L})(?:born(?: on)?|birthday|birth ?date|date of birth|d\\.?o\\.?b\\.?|geboren am|geburtsdatum|née? le)(?:(?: is|[:,|–-])?\\s{1,3}(?:is |on |the ){0,2}|\\n\\n[^.!?]{0,80}?\\n\\n)(?=(${date}))`, 'giu');
const phone = /(?<![\p{L}\p{N}.,+/=#&?@%$_:-])(?:\+\p{Nd}|\(?\p{Nd})(?:[ \u00A0().-]{0,2}\p{Nd}){7,14}(?![\p{L}\p{N}_%@/:]|[.,-]\p{N})/gu;
const phoneWord = /(?<!\p{L})(?:phones?|mobile|cell(?:phone)?|number|tel|call|ring|text|whatsapp|signal|handy|telefon|portable|móvil)(?!\p{L})[^.!?\n]{0,24}$/iu;
const plate = /(?<!\p{L})(?:(?:[Ll]icen[cs]e|[Nn]umber|[Rr]egistration) )?[Pp]late(?: number)?(?: is|:|,)?\s{1,3}["“(]?(?=((?=[A-Z0-9 -]{0,10}\d)(?=[A-Z0-9 -]{0,10}[A-Z])[A-Z0-9]{1,4}(?:[ -]?[A-Z0-9]{1,4}){1,2}(?![\p{L}\d])))/gu;
const ip = /(?<!\p{L})(?:(?:his|her|their)|\p{L}['’]s) (?:home |own |public )?ip(?: address)?(?: is|:| was)?\s{1,3}(?=(\d{1,3}(?:\.\d{1,3}){3}(?![.\d])))/giu;
const fictionalIp = /^(?:10|127|0|192\.168|192\.0\.2|198\.51\.100|203\.0\.113|172\.(?:1[6-9]|2\d|3[01]))\./;
const school = /(?<!\p{L})(?:goes to|go to|attends|studies at|enrolled at|student at|pupil at) (?:the )?(?=((?:\p{Lu}[\p{L}'’.&-]{1,30} ){1,5}(?:School|High|College|University|Academy|Gymnasium|Elementary)(?!\p{L})))/gu;
const work = /(?<!\p{L})(?:works|working|employed|job) (?:as [^.,;\n]{3,40} )?(?:at|for) (?:the )?(?=(\p{Lu}[\p{L}\d'’.&-]{1,30}(?: [\p{Lu}&][\p{L}\d'’.&-]{0,30}){0,3}(?:,? (?:in|on) \p{Lu}\p{L}{1,30})?))/gu;
const secluded = /(?<!\p{L})(?:his|hers?|private|personal|home|secret|own|\p{Lu}\p{L}{1,30}['’]s)(?!\p{L})[^.!?\n]{0,40}$/iu;
const guarded = /(?<!\p{L})(?:private|personal|home|secret)(?!\p{L})[^.!?\n]{0,40}$/iu;
/** Facts in the order in which they stand; `assume` takes values kept for fiction for real ones. */
function personalFacts(text, assume) {
    const facts = [];
    const before = (start) => text.slice(Math.max(0, start - 60), start);
    for (const { 0: shown, index: start } of text.matchAll(phone)) {
        const end = start + shown.length;
        const digits = shown.replace(/\D/g, '');
        const international = shown.startsWith('+') && digits.length >= 9;
        if (!international && !(phoneWord.test(before(start)) && looksDialed(shown, digits)))
            continue;
        const fictional = assume !== 'real' && isFictionalNumber(digits);
        facts.push({ kind: 'phone', start, end, exact: true, private: secluded.test(before(start)), fictional });
    }
    const realMail = new Set((0,_mail_address_js__WEBPACK_IMPORTED_MODULE_2__.mailAddresses)(text, assume).map(({ start }) => start));
    for (const { start, end } of (0,_mail_address_js__WEBPACK_IMPORTED_MODULE_2__.mailAddresses)(text, 'real')) {
        const fictional = !realMail.has(start);
        facts.push({ kind: 'mail', start, end, exact: true, private: guarded.test(before(start)), fictional });
    }
    const realStreet = new Set((0,_street_address_js__WEBPACK_IMPORTED_MODULE_3__.streetAddresses)(text, assume).map(({ start }) => start));
    for (const { start, end } of (0,_street_address_js__WEBPACK_IMPORTED_MODULE_3__.streetAddresses)(text, 'real')) {
        const fictional = !realStreet.has(start);
        facts.push({ kind: 'address', start, end, exact: true, private: (0,_residence_words_js__WEBPACK_IMPORTED_MODULE_1__/* .tellsResidence */ .Rk)(text, start, end), fictional });
    }
    for (const { start, end } of (0,_street_address_js__WEBPACK_IMPORTED_MODULE_3__.coordinatePairs)(text)) {
        if ((0,_residence_words_js__WEBPACK_IMPORTED_MODULE_1__/* .tellsResidence */ .Rk)(text, start, end))
            facts.push({ kind: 'coordinates', start, end, exact: true, private: true, fictional: false });
    }
    facts.push(...cued(text, birthday, 'birthday'), ...cued(text, plate, 'plate'));
    facts.push(...cued(text, ip, 'ip', (shown) => assume !== 'real' && fictionalIp.test(shown)));
    facts.push(...cued(text, school, 'school'), ...cued(text, work, 'work'));
    return facts.sort((a, b) => a.start - b.start);
}
/** Facts that stand right after a word for them. */
function* cued(text, pattern, kind, isFictional = () => false) {
    for (const match of text.matchAll(pattern)) {
        const shown = (match[1] ?? '').trimEnd();
        const start = match.index + match[0].length;
        const exact = kind !== 'school' && kind !== 'work';
        const told = exact && !/^(?:born|geboren|née?) /i.test(match[0]); // lives that are told begin so
        yield { kind, start, end: start + shown.length, exact, private: told, fictional: isFictional(shown) };
    }
}
/** Whether digits are grouped as a national number is, and are no date, decimal or identifier. */
function looksDialed(shown, digits) {
    return digits.length >= 9 && digits.length <= 12 && /[ ().-]/.test(shown) && !/^\d{4}[-.]\d{2}[-.]\d{2}/.test(shown);
}
function isFictionalNumber(digits) {
    if ((0,_reserved_phone_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .isSampleNumber */ .s)(digits))
        return true;
    const national = digits.replace(/^0/, '');
    const written = [1, 2, 3].map((length) => [digits.slice(0, length), digits.slice(length).replace(/^0/, '')]);
    return [...written, ...['1', '44', '61', '49', '33', '353', '46'].map((code) => [code, national])].some(([code, rest]) => (0,_reserved_phone_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .isReserved */ .B)(code, rest));
}
const name = "\\p{Lu}[\\p{Ll}'’-]{1,25}(?: \\p{Lu}\\.)?(?: (?:van|von|de|der|la|bin|al)){0,2}(?: \\p{Lu}[\\p{L}'’-]{1,25}){1,2}(?![\\p{L}\\d])";
const handle = '@[A-Za-z0-9][A-Za-z0-9_.-]{1,38}';
/** What stands behind the word user and is no name of one. */
const matter = 'interface|experience|input|agent|name|story|stories|guide|manual|data|role|group|profile|session|account|settings|id|menu|panel|page|dashboard|model|table|type|object|class|space|base|this|that|which|who|it|is|was';
const account = `(?:${handle}|(?:user|account|mod(?:erator)?|admin|member|streamer|nick(?:name)?|handle|user ?name|alias) (?:called |named |known as |who goes by )?(?:${handle}|(?!(?:${matter})(?![A-Za-z0-9_.-]))["“‘']?[A-Za-z0-9][A-Za-z0-9_.-]{2,38}["”’']?|\\uFFFC))`;
const unveiled = '(?:really|actually|secretly|in (?:fact|real life|reality|truth)|irl|none other than)';
const tie = new RegExp([
    `${account}(?:,? (?:is|was)|['’]s) ${unveiled}[,:]? (?:called |named )?(?=(${name}))`,
    `(?<!\\p{L})(?:[Hh]is|[Hh]er|[Tt]heir|[Yy]our|${account}['’]s) (?:real|legal|actual|true|birth)(?:[ -]life)? (?:name|identity)(?: is|['’]s|:| must be| seems to be) (?=(${name}))`,
    `(?<!\\p{L})(?:real|true|actual) (?:name|identity) (?:of|behind) (?:the )?${account}(?: is|['’]s|:) (?=(${name}))`,
    `(?<!\\p{L})(?:person|man|woman|guy|girl) behind (?:the )?${account}(?: is|['’]s|:) (?:really |actually )?(?=(${name}))`,
    `${account} heißt (?:eigentlich|in Wirklichkeit) (?=(${name}))`,
    `${account} s['’]appelle en réalité (?=(${name}))`,
    `${account} se llama en realidad (?=(${name}))`
].join('|'), 'gu');
/** Names that artists and characters go by are no secrets. */
const known = /(?<!\p{L})(?:pen[ -]name|stage name|pseudonym|nom de plume|novels?|characters?|actors?|actress|singer|rapper|musician|band|poet|comics?|superhero|films?|movies?|series|alter ego|fiction(?:al)?|1[5-9]\d\d)(?!\p{L})/iu;
const around = 140;
/** Places at which the name of an account is tied to the name of a person. */
function tiesIn(text) {
    return [...text.matchAll(tie)].flatMap((match) => {
        const named = match.slice(1).find((group) => group !== undefined) ?? '';
        const start = match.index;
        const end = start + match[0].length + named.length;
        const words = text.slice(Math.max(0, start - around), end + around);
        return known.test(words) ? [] : [{ start, end, name: named }];
    });
}


/***/ }),

/***/ 56413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isReserved),
/* harmony export */   s: () => (/* binding */ isSampleNumber)
/* harmony export */ });
/** Phone numbers that reach nobody: ranges the authorities keep for fiction and teaching, and digits that only show a form. */
const reserved = [
    {
        // 555-0100 to 555-0199 are kept for fiction; the rest of exchange 555 serves directories and has no subscribers.
        code: '1',
        national: /^\d{3}555\d{4}$/,
        source: 'North American Numbering Plan Administrator, 555 line numbers'
    },
    {
        code: '44',
        national: /^(?:1(?:1[3-8]|[2-6]1)4960\d{3}|1914980\d{3}|1632960\d{3}|2079460\d{3}|2896496\d{3}|2920180\d{3}|3069990\d{3}|7700900\d{3}|8081570\d{3}|9098790\d{3})$/,
        source: 'Ofcom, telephone numbers for use in TV and radio drama programmes'
    },
    {
        code: '61',
        national: /^(?:[2378](?:5550|7010)\d{4}|49157(?:0006|0110|015[6-9]|0313|0737|1266|1491|1804|2549|2665|2983|3087|3770|4118|4632|5254|5789|6398|6801|7426|7644|8148|8888|8957|9212|9455|9760))$/,
        source: 'Australian Communications and Media Authority, phone numbers for use in TV shows, films and creative works'
    },
    {
        code: '49',
        national: /^(?:3023125\d{3}|4066969\d{3}|6990009\d{3}|2214710\d{3}|8999998\d{3}|15228817386|15228895456|15254599371|17139200\d{2}|1729925904|1729968532|1729973185|1729973186|1729980752|1749091317|1749464308|176040690\d{2})$/,
        source: 'Bundesnetzagentur, Mitteilung 148/2021, Amtsblatt 7/2021 (Drama Numbers)'
    },
    {
        code: '33',
        national: /^(?:19900|26191|35301|46571|53649|63998)\d{4}$/,
        source: 'Arcep, numéros pour œuvres audiovisuelles (plan national de numérotation)'
    },
    { code: '353', national: /^2091\d{5}$/, source: 'ComReg, numbering conventions: numbers for drama, 020 91x xxxx' },
    {
        code: '46',
        national: /^(?:3139006\d{2}|4062804\d{2}|8465004\d{2}|9803192\d{2}|7017406(?:0[5-9]|[1-9]\d))$/,
        source: 'Post- och telestyrelsen, telefonnummer för användning i böcker, filmer och spel'
    }
];
/** Whether an authority has set the number aside for fiction or teaching. */
function isReserved(callingCode, nationalNumber) {
    return reserved.some(({ code, national }) => code === callingCode && national.test(nationalNumber));
}
/** Whether six or more digits of a number count up, count down or are all alike, as in numbers that show a form. */
function isSampleNumber(digits) {
    let run = 1;
    let step;
    for (let i = 1; i < digits.length; i++) {
        const next = (digits.charCodeAt(i) - digits.charCodeAt(i - 1) + 10) % 10;
        const even = next === 0 || next === 1 || next === 9;
        run = even && next === step ? run + 1 : even ? 2 : 1;
        step = even ? next : undefined;
        if (run >= 6)
            return true;
    }
    return false;
}


/***/ })

};
