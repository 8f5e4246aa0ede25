/** Words by which somebody is exposed: calls to act against a person, announcements of where to find them, and what private facts are called. */
import { anyPhrase, asWakes, type Phrase } from './whole-words.js'

const forms: Readonly<Record<string, readonly string[]>> = {
  him: ['him', 'her', 'them'],
  his: ['his', 'her', 'their'],
  one: ['him', 'her'],
  'one’s': ['his', 'her'],
  lives: ['he lives', 'she lives', 'they live'],
  'here is': ['here is', 'here’s', "here's", 'this is']
}

/** One phrase for each form of the first slot in it; a second slot takes the same form. */
function spelledOut(phrase: string): readonly string[] {
  const slot = /\{([^}]{1,12})\}/.exec(phrase)?.[1]
  if (slot === undefined) return [phrase]
  return (forms[slot] ?? []).flatMap((form) => spelledOut(phrase.replaceAll(`{${slot}}`, form)))
}

/** Each turns a fact about somebody into a weapon. */
const threats = [
  'pay {him} a visit',
  'paying {him} a visit',
  'give {him} a visit',
  'deserves a visit',
  'deserve a visit',
  'deserves everything coming',
  'deserves what is coming',
  'he deserves it',
  'she deserves it',
  'what he deserves',
  'what she deserves',
  'what they deserve',
  'make {one} pay',
  'make {one} regret',
  'make {one} suffer',
  'make {one} sorry',
  'teach {him} a lesson',
  'make {one’s} life hell',
  'make {one’s} life miserable',
  'ruin {one’s} life',
  'flood {one}',
  'flood {his} inbox',
  'flood {his} phone',
  'spam {one}',
  'spam {his} inbox',
  'blow up {his} phone',
  'show up at {his}',
  'turn up at {his}',
  'knock on {his} door',
  'wait outside {his}',
  'go and find {him}',
  'go and visit {him}',
  'go and get {him}',
  'go get {one}',
  'hunt {one} down',
  'swat {one}',
  'harass {one}',
  'dox {one}',
  'doxx {one}',
  'give {one} hell',
  'tell {one} what you think',
  'show {one} what you think',
  'let {one} know what you think',
  'let {one} know how you feel',
  'call {one} day and night',
  'call {one} all night',
  'ring {one} all night',
  'sign {one} up for everything',
  'sign {one} up for every',
  'scare {one} off',
  'beat {one} up',
  'say hello to {one’s} family',
  'say hi to {one’s} family',
  'say hello to {one’s} kids',
  'we know where {lives}',
  'here is where {lives}',
  'here’s where {lives}',
  "here's where {lives}",
  'this is where {lives}',
  'hier wohnt er',
  'hier wohnt sie',
  'besucht ihn',
  'besucht sie mal',
  'rendez lui visite',
  'háganle una visita'
].flatMap(spelledOut)

/** The same where a person is spoken of besides; alone they say anything. */
const hints = [
  'you know what to do',
  'you all know what to do',
  'y’all know what to do',
  "y'all know what to do",
  'do your thing',
  'do your worst',
  'tell them what you think',
  'show them what you think',
  'let them know what you think',
  'make them pay',
  'make them regret it',
  'spam them',
  'flood them',
  'ihr wisst, was zu tun ist'
].flatMap(spelledOut)

/** Somebody else's fact is being shown. */
const announcements = [
  '{here is} {one’s} home',
  '{here is} {one’s} private',
  '{here is} {one’s} address',
  '{here is} {one’s} phone',
  '{here is} {one’s} number',
  '{here is} {one’s} mobile',
  '{here is} {one’s} cell',
  '{here is} {one’s} house',
  '{here is} {one’s} personal',
  ...['guy', 'man', 'woman', 'girl', 'dude', 'person', 'maintainer', 'moderator'].map(
    (who) => `{here is} the address of the ${who}`
  ),
  'found {one’s} home address',
  'found {one’s} address',
  'found {one’s} phone',
  'found {one’s} number',
  'found out where {lives}',
  'anyone want {one’s} address',
  'anyone wants {one’s} number',
  'das ist seine adresse',
  'das ist ihre adresse',
  'voici son adresse',
  'esta es su dirección'
].flatMap(spelledOut)

/** Facts of one person, named as such. */
const possessions = [
  '{one’s} phone',
  '{one’s} mobile',
  '{one’s} cell',
  '{one’s} number',
  '{one’s} personal',
  '{one’s} private',
  '{one’s} email',
  '{one’s} e-mail',
  '{one’s} car',
  '{one’s} ip',
  '{his} home ip',
  'date of birth',
  'birthday',
  'dob',
  'plate',
  'reach him at',
  'reach her at'
].flatMap(spelledOut)

/** Words that tie the name of an account to the name of a person. */
const ties = [
  'real name',
  'legal name',
  'actual name',
  'true name',
  'birth name',
  'real identity',
  'true identity',
  'in real life',
  'irl',
  'none other than',
  'is really',
  'is actually',
  'is secretly',
  'is in fact',
  'person behind',
  'man behind',
  'woman behind',
  'guy behind',
  'girl behind',
  'heißt eigentlich',
  'heißt in wirklichkeit',
  's’appelle en réalité',
  "s'appelle en réalité",
  'se llama en realidad'
] as const

/** One of these stands in every text in which a person is exposed. */
const phrases: readonly string[] = [...threats, ...hints, ...announcements, ...possessions, ...ties]

const ofMany = /(?<!\p{L})(?:them|their|they)(?!\p{L})/u

const threat = anyPhrase(threats.filter((phrase) => !ofMany.test(phrase)))
/** A shop can be visited as well, so that what is said of several counts where a person is spoken of. */
const hint = anyPhrase([...hints, ...threats.filter((phrase) => ofMany.test(phrase))])
const announcement = anyPhrase(announcements)
const anyWord = anyPhrase(phrases)

export const exposingWords = asWakes(phrases)
const person = /(?<!\p{L})(?:he|she|him|his|hers?|lives at|home address)(?!\p{L})/iu

const aboutSomebody = /(?<!\p{L})(?:he|she|they|him|her|them|his|their)(?!\p{L})/u
const wordlessThreat = anyPhrase(threats.filter((phrase) => !aboutSomebody.test(phrase)))

/** Whether a text holds a threat in which no pronoun stands. */
export function mayThreaten(text: string): boolean {
  return wordlessThreat.isIn(text)
}

export function exposes(text: string): boolean {
  return anyWord.isIn(text)
}

/** UTF-16 units around a phrase that may mean anything in which a person must be spoken of. */
const company = 160

/** Calls to act against a person. */
export function threatsIn(text: string): readonly Phrase[] {
  const hinted = hint
    .placesIn(text)
    .filter(({ start, end }) =>
      person.test(`${text.slice(Math.max(0, start - company), start)}\n${text.slice(end, end + company)}`)
    )
  return [...threat.placesIn(text), ...hinted].sort((a, b) => a.start - b.start)
}

/** Places at which somebody else's fact is announced. */
export function announcementsOfFacts(text: string): readonly Phrase[] {
  return announcement.placesIn(text)
}
