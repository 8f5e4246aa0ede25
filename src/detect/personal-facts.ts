/** Finds facts by which one person can be known or found: ways to reach them, places, dates, plates, and the name behind an account. */
import { mailAddresses } from './mail-address.js'
import { isReserved, isSampleNumber } from './reserved-phone-numbers.js'
import { tellsResidence } from './residence-words.js'
import { coordinatePairs, streetAddresses } from './street-address.js'

export type FactKind = 'phone' | 'mail' | 'address' | 'coordinates' | 'birthday' | 'plate' | 'ip' | 'school' | 'work'

export interface PersonalFact {
  readonly kind: FactKind
  /** Offsets into the text. */
  readonly start: number
  readonly end: number
  /** Whether its form alone, or a word for it, shows what it is; a school or a job may be anybody's. */
  readonly exact: boolean
  /** Told as private or as somebody else's, where phone and mail alone may be a business card. */
  readonly private: boolean
  /** From a range that is kept for fiction or samples. */
  readonly fictional: boolean
}

/** A name that an account is tied to. */
export interface Tie {
  readonly start: number
  readonly end: number
  readonly name: string
}

const month =
  '(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sep(?:t|tember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)\\.?'
const date = `(?:\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of )?${month}(?:,? \\d{4})?|${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)(?![\\p{L}\\d])`
const birthday = new RegExp(
  `(?<!\\p{L})(?:born(?: on)?|birthday|birth ?date|date of birth|d\\.?o\\.?b\\.?|geboren am|geburtsdatum|née? le)(?:(?: is|[:,|–-])?\\s{1,3}(?:is |on |the ){0,2}|\\n\\n[^.!?]{0,80}?\\n\\n)(?=(${date}))`,
  'giu'
)
const phone =
  /(?<![\p{L}\p{N}.,+/=#&?@%$_:-])(?:\+\p{Nd}|\(?\p{Nd})(?:[ \u00A0().-]{0,2}\p{Nd}){7,14}(?![\p{L}\p{N}_%@/:]|[.,-]\p{N})/gu
const phoneWord =
  /(?<!\p{L})(?:phones?|mobile|cell(?:phone)?|number|tel|call|ring|text|whatsapp|signal|handy|telefon|portable|móvil)(?!\p{L})[^.!?\n]{0,24}$/iu
const plate =
  /(?<!\p{L})(?:(?:[Ll]icen[cs]e|[Nn]umber|[Rr]egistration) )?[Pp]late(?: number)?(?: is|:|,)?\s{1,3}["“(]?(?=((?=[A-Z0-9 -]{0,10}\d)(?=[A-Z0-9 -]{0,10}[A-Z])[A-Z0-9]{1,4}(?:[ -]?[A-Z0-9]{1,4}){1,2}(?![\p{L}\d])))/gu
const ip =
  /(?<!\p{L})(?:(?:his|her|their)|\p{L}['’]s) (?:home |own |public )?ip(?: address)?(?: is|:| was)?\s{1,3}(?=(\d{1,3}(?:\.\d{1,3}){3}(?![.\d])))/giu
const fictionalIp = /^(?:10|127|0|192\.168|192\.0\.2|198\.51\.100|203\.0\.113|172\.(?:1[6-9]|2\d|3[01]))\./
const school =
  /(?<!\p{L})(?:goes to|go to|attends|studies at|enrolled at|student at|pupil at) (?:the )?(?=((?:\p{Lu}[\p{L}'’.&-]{1,30} ){1,5}(?:School|High|College|University|Academy|Gymnasium|Elementary)(?!\p{L})))/gu
const work =
  /(?<!\p{L})(?:works|working|employed|job) (?:as [^.,;\n]{3,40} )?(?:at|for) (?:the )?(?=(\p{Lu}[\p{L}\d'’.&-]{1,30}(?: [\p{Lu}&][\p{L}\d'’.&-]{0,30}){0,3}(?:,? (?:in|on) \p{Lu}\p{L}{1,30})?))/gu

const secluded =
  /(?<!\p{L})(?:his|hers?|private|personal|home|secret|own|\p{Lu}\p{L}{1,30}['’]s)(?!\p{L})[^.!?\n]{0,40}$/iu
const guarded = /(?<!\p{L})(?:private|personal|home|secret)(?!\p{L})[^.!?\n]{0,40}$/iu

/** Facts in the order in which they stand; `assume` takes values kept for fiction for real ones. */
export function personalFacts(text: string, assume?: 'real'): readonly PersonalFact[] {
  const facts: PersonalFact[] = []
  const before = (start: number) => text.slice(Math.max(0, start - 60), start)
  for (const { 0: shown, index: start } of text.matchAll(phone)) {
    const end = start + shown.length
    const digits = shown.replace(/\D/g, '')
    const international = shown.startsWith('+') && digits.length >= 9
    if (!international && !(phoneWord.test(before(start)) && looksDialed(shown, digits))) continue
    const fictional = assume !== 'real' && isFictionalNumber(digits)
    facts.push({ kind: 'phone', start, end, exact: true, private: secluded.test(before(start)), fictional })
  }
  const realMail = new Set(mailAddresses(text, assume).map(({ start }) => start))
  for (const { start, end } of mailAddresses(text, 'real')) {
    const fictional = !realMail.has(start)
    facts.push({ kind: 'mail', start, end, exact: true, private: guarded.test(before(start)), fictional })
  }
  const realStreet = new Set(streetAddresses(text, assume).map(({ start }) => start))
  for (const { start, end } of streetAddresses(text, 'real')) {
    const fictional = !realStreet.has(start)
    facts.push({ kind: 'address', start, end, exact: true, private: tellsResidence(text, start, end), fictional })
  }
  for (const { start, end } of coordinatePairs(text)) {
    if (tellsResidence(text, start, end))
      facts.push({ kind: 'coordinates', start, end, exact: true, private: true, fictional: false })
  }
  facts.push(...cued(text, birthday, 'birthday'), ...cued(text, plate, 'plate'))
  facts.push(...cued(text, ip, 'ip', (shown) => assume !== 'real' && fictionalIp.test(shown)))
  facts.push(...cued(text, school, 'school'), ...cued(text, work, 'work'))
  return facts.sort((a, b) => a.start - b.start)
}

/** Facts that stand right after a word for them. */
function* cued(
  text: string,
  pattern: RegExp,
  kind: FactKind,
  isFictional: (shown: string) => boolean = () => false
): Generator<PersonalFact> {
  for (const match of text.matchAll(pattern)) {
    const shown = (match[1] ?? '').trimEnd()
    const start = match.index + match[0].length
    const exact = kind !== 'school' && kind !== 'work'
    const told = exact && !/^(?:born|geboren|née?) /i.test(match[0]) // lives that are told begin so
    yield { kind, start, end: start + shown.length, exact, private: told, fictional: isFictional(shown) }
  }
}

/** Whether digits are grouped as a national number is, and are no date, decimal or identifier. */
function looksDialed(shown: string, digits: string): boolean {
  return digits.length >= 9 && digits.length <= 12 && /[ ().-]/.test(shown) && !/^\d{4}[-.]\d{2}[-.]\d{2}/.test(shown)
}

function isFictionalNumber(digits: string): boolean {
  if (isSampleNumber(digits)) return true
  const national = digits.replace(/^0/, '')
  const written = [1, 2, 3].map((length) => [digits.slice(0, length), digits.slice(length).replace(/^0/, '')] as const)
  return [...written, ...['1', '44', '61', '49', '33', '353', '46'].map((code) => [code, national] as const)].some(
    ([code, rest]) => isReserved(code, rest)
  )
}

const name =
  "\\p{Lu}[\\p{Ll}'’-]{1,25}(?: \\p{Lu}\\.)?(?: (?:van|von|de|der|la|bin|al)){0,2}(?: \\p{Lu}[\\p{L}'’-]{1,25}){1,2}(?![\\p{L}\\d])"
const handle = '@[A-Za-z0-9][A-Za-z0-9_.-]{1,38}'
/** What stands behind the word user and is no name of one. */
const matter =
  'interface|experience|input|agent|name|story|stories|guide|manual|data|role|group|profile|session|account|settings|id|menu|panel|page|dashboard|model|table|type|object|class|space|base|this|that|which|who|it|is|was'
const account = `(?:${handle}|(?:user|account|mod(?:erator)?|admin|member|streamer|nick(?:name)?|handle|user ?name|alias) (?:called |named |known as |who goes by )?(?:${handle}|(?!(?:${matter})(?![A-Za-z0-9_.-]))["“‘']?[A-Za-z0-9][A-Za-z0-9_.-]{2,38}["”’']?|\\uFFFC))`
const unveiled = '(?:really|actually|secretly|in (?:fact|real life|reality|truth)|irl|none other than)'

const tie = new RegExp(
  [
    `${account}(?:,? (?:is|was)|['’]s) ${unveiled}[,:]? (?:called |named )?(?=(${name}))`,
    `(?<!\\p{L})(?:[Hh]is|[Hh]er|[Tt]heir|[Yy]our|${account}['’]s) (?:real|legal|actual|true|birth)(?:[ -]life)? (?:name|identity)(?: is|['’]s|:| must be| seems to be) (?=(${name}))`,
    `(?<!\\p{L})(?:real|true|actual) (?:name|identity) (?:of|behind) (?:the )?${account}(?: is|['’]s|:) (?=(${name}))`,
    `(?<!\\p{L})(?:person|man|woman|guy|girl) behind (?:the )?${account}(?: is|['’]s|:) (?:really |actually )?(?=(${name}))`,
    `${account} heißt (?:eigentlich|in Wirklichkeit) (?=(${name}))`,
    `${account} s['’]appelle en réalité (?=(${name}))`,
    `${account} se llama en realidad (?=(${name}))`
  ].join('|'),
  'gu'
)
/** Names that artists and characters go by are no secrets. */
const known =
  /(?<!\p{L})(?:pen[ -]name|stage name|pseudonym|nom de plume|novels?|characters?|actors?|actress|singer|rapper|musician|band|poet|comics?|superhero|films?|movies?|series|alter ego|fiction(?:al)?|1[5-9]\d\d)(?!\p{L})/iu

const around = 140

/** Places at which the name of an account is tied to the name of a person. */
export function tiesIn(text: string): readonly Tie[] {
  return [...text.matchAll(tie)].flatMap((match) => {
    const named = match.slice(1).find((group) => group !== undefined) ?? ''
    const start = match.index
    const end = start + match[0].length + named.length
    const words = text.slice(Math.max(0, start - around), end + around)
    return known.test(words) ? [] : [{ start, end, name: named }]
  })
}
