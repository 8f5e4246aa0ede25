/** What kinds of mail host there are: those that give boxes to private people, and those that stand in samples alone. */

/** Providers of private mailboxes, by what stands before the top-level domain. */
const providers =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|rocketmail|aol|icloud|me|mac|protonmail|proton|pm|gmx|web|t-online|freenet|mail|inbox|yandex|ya|rambler|bk|list|qq|163|126|yeah|sina|sohu|foxmail|naver|hanmail|daum|nate|orange|wanadoo|free|laposte|sfr|libero|virgilio|tiscali|alice|wp|o2|onet|interia|seznam|centrum|fastmail|hushmail|tutanota|tuta|tutamail|zoho|posteo|mailbox|hey|btinternet|ntlworld|virginmedia|sky|comcast|verizon|att|sbcglobal|bellsouth|cox|charter|earthlink|optonline|rogers|shaw|telus|bigpond|optusnet|uol|bol|terra|rediffmail|walla|abv|ukr|bluewin|telenet|skynet|ziggo|kpnmail|planet|hetnet|xs4all|telia|bredband|online|jubii|jourrapide|rhyta|einrot|dayrep|teleworm|armyspy|cuvox|fleckens|gustr|superrito)\.(?:com?\.[a-z]{2}|com|net|org|de|fr|it|es|at|ch|be|nl|pl|cz|ru|me|cn|kr|jp|uk|us|ca|eu|pt|br|in|ua|bg|il|se|no|dk|fi|at|email|ovh|lv|lt)$/

/** Hosts that are everybody's idea of a sample; the owners of several are companies that ask for it. */
const samples =
  /(?:^|\.)(?:example|exemplo|ejemplo|beispiel|test|testing|sample|demo|domain|yourdomain|mydomain|your-?company|company|mycompany|organi[sz]ation|acme|foo|bar|foobar|corp|email|contoso|fabrikam|adatum|adventure-works|northwindtraders|woodgrovebank|tailspintoys|wingtiptoys|litware(?:inc)?|proseware|treyresearch|wideworldimporters|site|website|server|host|hostname|bobby-tables|tables)\.[a-z.]{2,20}$|\.(?:example|test|invalid|localhost|local|internal|lan)$|^(?:mail|email)\.com$/

export function isSampleHost(host: string): boolean {
  return samples.test(host)
}

/** Whether a provider gives boxes to private people; `mail.example` plays one in our own examples. */
export function isPrivateProvider(host: string): boolean {
  return host === 'mail.example' || (providers.test(host) && !samples.test(host))
}
