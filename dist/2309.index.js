export const id = 2309;
export const ids = [2309];
export const modules = {

/***/ 42309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  carries: () => (/* binding */ carries),
  destinationOf: () => (/* binding */ destinationOf),
  isLocal: () => (/* binding */ isLocal),
  isResolver: () => (/* binding */ isResolver),
  isSameSite: () => (/* binding */ isSameSite),
  shownAddresses: () => (/* binding */ shownAddresses)
});

// EXTERNAL MODULE: ./node_modules/tldts/dist/cjs/index.js
var cjs = __webpack_require__(20935);
;// CONCATENATED MODULE: ./lib/detect/known-sites.js
/** What is publicly known of a few sites: which belong together, which pass readers on, which carry addresses of others. */
/** Registrable domains that lead to each other for a public reason: an owner's own short links, or a site that moved. */
const siblings = [
    // Microsoft's own short links; its SECURITY.md template shows msrc.microsoft.com and leads to aka.ms.
    new Set(['microsoft.com', 'aka.ms', 'azure.com', 'visualstudio.com', 'dot.net']),
    // Short links that only their owner can make.
    new Set(['google.com', 'g.co', 'goo.gle']),
    new Set(['youtube.com', 'youtu.be']),
    new Set(['github.com', 'gh.io']),
    new Set(['facebook.com', 'fb.com', 'fb.me', 'meta.com']),
    new Set(['telegram.org', 't.me']),
    new Set(['linkedin.com', 'lnkd.in']),
    new Set(['amazon.com', 'amzn.to', 'a.co']),
    new Set(['apple.com', 'apple.co']),
    new Set(['reddit.com', 'redd.it']),
    new Set(['mozilla.org', 'mozilla.com', 'mzl.la']),
    new Set(['wikipedia.org', 'wikimedia.org', 'w.wiki']),
    // github.com serves raw files of its repositories there, all users' alike.
    new Set(['github.com', 'raw.githubusercontent.com']),
    // Sites that moved to a new name and forward from the old one.
    new Set(['twitter.com', 'x.com']),
    new Set(['discord.com', 'discordapp.com', 'discord.gg']),
    new Set(['golang.org', 'go.dev']),
    new Set(['angular.io', 'angular.dev']),
    new Set(['flutter.io', 'flutter.dev']),
    new Set(['reactjs.org', 'react.dev']),
    new Set(['npmjs.org', 'npmjs.com']),
    new Set(['readthedocs.org', 'readthedocs.com']),
    new Set(['travis-ci.org', 'travis-ci.com']),
    new Set(['openssl.org', 'openssl-library.org']),
    new Set(['zeit.co', 'vercel.com'])
];
/** Hosts whose addresses stand for something kept elsewhere: to show one and lead to what it stands for, or the reverse, deceives nobody. */
const resolvers = new Set([
    // Permanent identifiers of publications and vocabularies, given out by registration agencies.
    'doi.org',
    'handle.net',
    'purl.org',
    'w3id.org',
    'n2t.net',
    'identifiers.org'
]);
/** Hosts that show another site's page, whose address stands in theirs: archives, validators, translations, mail protection. */
const carriers = new Set([
    'archive.org',
    'archive.today',
    'archive.ph',
    'archive.is',
    'archive.li',
    'archive.vn',
    'perma.cc',
    'webcitation.org',
    'webcache.googleusercontent.com',
    // Google Docs and Gmail wrap every link they export in www.google.com/url?q=…; that page names the destination before it passes on.
    'www.google.com',
    'translate.google.com',
    'validator.w3.org',
    'jigsaw.w3.org',
    'safelinks.protection.outlook.com',
    'urldefense.com',
    'urldefense.proofpoint.com',
    // Hands a filter list, named by its address, to the reader's ad blocker.
    'subscribe.adblockplus.org'
]);

;// CONCATENATED MODULE: ./lib/detect/host-name.js
/** Reads the host out of an address, written or shown, and tells whether two hosts belong to the same site. */


const explicit = /(?:(?:https?|ftps?):\/{1,3}|\bwww\.)[^\s<>"'`|]{1,2000}/giu;
/** The addresses in a text that name a scheme or begin with `www.`; what merely looks like a host name is none. */
function shownAddresses(text) {
    const plain = text
        .slice(0, 4000)
        .replace(/\p{Cf}/gu, '')
        .normalize('NFKC')
        .trim();
    const found = [];
    for (const { 0: written } of plain.matchAll(explicit)) {
        const host = shownHost(written.replace(/^[a-z]{3,5}:\/{1,3}/i, ''));
        if (host !== undefined)
            found.push({ host, alone: written.length === plain.length });
    }
    return found;
}
/** The host a reader sees before a path; `undefined` where it is cut off, holds a gap to fill in, or is no host. */
function shownHost(address) {
    const authority = /^[^/?#\\]{0,300}/.exec(address)?.[0] ?? '';
    if (/\.{3}|[<>{}*$%]/.test(authority))
        return undefined;
    const at = authority.lastIndexOf('@');
    const disguise = at === -1 ? undefined : disguiseIn(authority.slice(0, at));
    if (disguise !== undefined)
        return disguise;
    const host = asciiHost(authority.slice(at + 1).replace(/(?::\d{0,5})?[.,;:!?)]{0,20}$/, ''));
    return host !== undefined && (host.includes('.') || isLocal(host)) ? host : undefined;
}
function asciiHost(host) {
    const url = `http://${host}/`;
    return URL.canParse(url) ? withoutDot(new URL(url).hostname) : undefined;
}
function withoutDot(host) {
    return host.endsWith('.') ? host.slice(0, -1) : host;
}
/** Where a link leads; `undefined` for anything but the web: relative addresses, anchors, mail, other schemes. */
function destinationOf(url) {
    const base = 'https://relative.invalid/';
    if (url.length > 8000 || !URL.canParse(url, base))
        return undefined;
    const { protocol, hostname, username, pathname, search, hash } = new URL(url, base);
    if (!/^(?:https?|ftp):$/.test(protocol) || hostname === 'relative.invalid' || hostname === '')
        return undefined;
    const disguise = username === '' ? undefined : disguiseIn(username);
    return { host: withoutDot(hostname), ...(disguise ? { disguise } : {}), rest: decoded(pathname + search + hash) };
}
/** A user name is taken for a host when it ends in a suffix that hosts have; a mail address as user name is nobody's disguise. */
function disguiseIn(username) {
    const name = decoded(username);
    const host = name.includes('@') ? undefined : asciiHost(name.replace(/^https?:\/{0,3}/i, ''));
    return host !== undefined && isRegistrable(host) ? host : undefined;
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text; // a stray percent sign: it stands for itself
    }
}
/** Names reserved for documentation (RFC 2606, RFC 6761) end like registrable ones. */
const reservedSuffix = /\.(?:example|test|invalid)$/;
function isRegistrable(host) {
    const { domain, isIcann, isPrivate } = (0,cjs/* parse */.qg)(host, { allowPrivateDomains: true });
    return domain !== null && (isIcann === true || isPrivate === true || reservedSuffix.test(host));
}
/**
 * Whether a reader who is shown one host and led to another stays with the same people: one registrable domain
 * (where customers register below a shared suffix such as github.io, each is a domain of its own), or one known owner.
 */
function isSameSite(shown, destination) {
    if (shown === destination || (isLocal(shown) && isLocal(destination)))
        return true;
    const [from, to] = [siteOf(shown), siteOf(destination)];
    if (from === to)
        return true;
    // The platform itself, which its customers' suffix names, is no stranger to its customers.
    if (to === destination && (0,cjs/* parse */.qg)(destination).domain === (0,cjs/* parse */.qg)(shown).domain && to.length < from.length)
        return true;
    return siblings.some((owned) => owned.has(from) && owned.has(to));
}
function siteOf(host) {
    return (0,cjs/* parse */.qg)(host, { allowPrivateDomains: true }).domain ?? host;
}
/** Whether a host is the reader's own machine. */
function isLocal(host) {
    return (host === 'localhost' || host.endsWith('.localhost') || /^127(?:\.\d{1,3}){3}$|^0\.0\.0\.0$|^\[::1?\]$/.test(host));
}
/** Whether a host only passes readers on, by design and in public: what it shows says nothing of where it ends. */
function isResolver(host) {
    return resolvers.has(host) || resolvers.has(siteOf(host));
}
/** Whether a known archive or wrapper carries an address of the shown site inside its own. */
function carries({ host, rest }, shown) {
    if (!carriers.has(host) && !carriers.has(siteOf(host)))
        return false;
    for (const { 0: inner } of rest.matchAll(/(?:https?:\/{1,2}|\bwww\.)[^\s/?#&]{1,300}/gi)) {
        const host = shownHost(inner.replace(/^https?:\/{1,2}/i, ''));
        if (host !== undefined)
            return isSameSite(shown, host);
    }
    const first = /^\/(?:[^/]{1,60}\/){0,3}?([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6})(?:[/?#]|$)/i.exec(rest)?.[1];
    return first !== undefined && isSameSite(shown, first.toLowerCase());
}


/***/ })

};
