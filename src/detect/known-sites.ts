/** What is publicly known of a few sites: which belong together, which pass readers on, which carry addresses of others. */

/** Registrable domains that lead to each other for a public reason: an owner's own short links, or a site that moved. */
export const siblings: readonly ReadonlySet<string>[] = [
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
]

/** Hosts whose addresses stand for something kept elsewhere: to show one and lead to what it stands for, or the reverse, deceives nobody. */
export const resolvers: ReadonlySet<string> = new Set([
  // Permanent identifiers of publications and vocabularies, given out by registration agencies.
  'doi.org',
  'handle.net',
  'purl.org',
  'w3id.org',
  'n2t.net',
  'identifiers.org'
])

/** Hosts that show another site's page, whose address stands in theirs: archives, validators, translations, mail protection. */
export const carriers: ReadonlySet<string> = new Set([
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
])
