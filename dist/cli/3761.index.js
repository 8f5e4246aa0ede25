export const id = 3761;
export const ids = [3761];
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


/***/ })

};
