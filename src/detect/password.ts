/** Finds passwords that look real: under their name, in addresses, beside a user name, in commands, headers and manifests. */
import { manifestValues } from './secret-manifest.js'
import { decoded, entropyOf, fillingOf, isPlaceholder } from './secret-placeholder.js'

export interface Password {
  readonly start: number
  readonly end: number
  /** `pair` with the user name it belongs to, in whatever form; `alone` without. */
  readonly kind: 'alone' | 'pair'
}

/** How a password must be made to count: fewer kinds of characters suffice where a user name stands beside it. */
interface Demand {
  readonly least: number
  readonly kinds: number
}

/** What stands between a name and its value in settings and code, and in a row of a table, in Markdown and in HTML, and in XML's attributes. */
const assigned =
  /(?:pass(?:word|wd|phrase|code)|pwd|passwort|kennwort|contraseña|mot de passe)["'`*\])]{0,3}[ \t]{0,3}(?::=?|=>?|>|\bis\b|\best\b|[ \t]{0,30}\|[ \t]{0,30}|(?:value|content)[ \t]{0,2}=|<\/(?:td|th|dt|b|strong|code)>\s{0,9}(?:<(?:td|dd|code|b|strong)(?:\s[^<>]{0,60})?>\s{0,9}){0,3})([ \t"'`*]{0,5})([^\s"'`<>|]{8,72})/gi
const paired =
  /(?:user(?:[ _-]?name)?|login|account|e-?mail|benutzer(?:name)?)["'`*]{0,3}[ \t]{0,3}[:=][ \t"'`*]{0,4}([^\s"'`*,;|]{2,64})["'`*]{0,3}[ \t]{0,4}(?:[,;|/]|and\b|\r?\n)?[ \t>*"'`-]{0,8}(?:pass(?:word|wd|phrase|code)|pwd|passwort|kennwort|contraseña|mot de passe|pass)["'`*]{0,3}[ \t]{0,3}[:=][ \t"'`*]{0,5}([^\s"'`<>]{6,72})/gi
const address = /\b[a-z][a-z\d+.-]{1,20}:\/\/([^\s:@/"'`<>]{1,64}):([^\s@/"'`<>]{6,100})@([\w.-]{1,100})/gi
/** A token in the place of a user name, with a word for a password or none; GitHub and GitLab take such. */
const tokenAddress =
  /\b(?:[a-z]{2,8}\+)?https?:\/\/([A-Za-z\d_-]{20,100})(?::(?:x-oauth-basic|x-oauth-token)?)?@([\w.-]{1,100})/gi
const commandUser = /\s(?:-u|--user)[ =]{1,3}["']?([\w.@+-]{1,64}):([^\s"']{6,72})/g
const header =
  /\bauthorization["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(bearer|token|basic)[ \t]{1,3}([\w~.+/-]{12,400}={0,2})/gi

/** Every password of the text, in order of the forms; looks behind and ahead are bounded, so time is linear. */
export function* passwordsIn(text: string): Generator<Password> {
  for (const match of text.matchAll(paired)) {
    if (!isSampleName(match[1] as string)) yield* real(match, 2, 'pair', { least: 6, kinds: 2 })
  }
  for (const match of text.matchAll(assigned)) {
    // What stands in quotes is a literal; elsewhere a word with a digit in it may be anything.
    const kinds = /^\w{1,20} {0,20}= {0,4}"/.test(match[0]) ? 2 : 3
    yield* real(match, 2, 'alone', { least: 8, kinds })
  }
  for (const match of text.matchAll(address)) {
    if (!isReservedHost(match[3] as string)) yield* real(match, 2, 'pair', { least: 8, kinds: 2 })
  }
  for (const match of text.matchAll(tokenAddress)) {
    const [, token, host] = match as unknown as readonly [string, string, string] // both groups take part in every match
    if (isReservedHost(host) || !isToken(token)) continue
    const start = match.index + match[0].indexOf(token)
    yield { start, end: start + token.length, kind: 'alone' }
  }
  for (const match of text.matchAll(commandUser)) {
    const before = text.slice(Math.max(0, match.index - 300), match.index)
    if (/\bcurl\b/.test(before) && !isSampleName(match[1] as string))
      yield* real(match, 2, 'pair', { least: 8, kinds: 2 })
  }
  for (const match of text.matchAll(header)) yield* headerValue(match)
  for (const { start, end, key, value, encoded } of manifestValues(text)) {
    if (encoded ? isEncodedSecret(value) : looksReal(value, { least: 8, kinds: secretKey.test(key) ? 2 : 3 }))
      yield { start, end, kind: 'alone' }
  }
}

function* real(match: RegExpExecArray, group: number, kind: Password['kind'], demand: Demand): Generator<Password> {
  const value = (match[group] as string).replace(/[.,;:)\]}|\\]{1,8}$/, '')
  if (!looksReal(value, demand)) return
  const start = match.index + match[0].lastIndexOf(value)
  yield { start, end: start + value.length, kind }
}

const kindsOfCharacters = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/]

/** Whether a program rather than a person chose the value. */
function isToken(value: string): boolean {
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || isName(value) || entropyOf(value) < 2.5) return false
  return fillingOf(value, [], false) !== 'placeholder'
}

const tangledName =
  /(?:pass(?:word|wd|phrase|code)|pwd|api[_-]?keys?|secrets?|tokens?|credentials?)(?:\[\])?["'`*\])]{0,3}[ \t]{0,3}(?::?=|:)[ \t]{0,5}["'`]?([^\s"'`]{12,72})/gi
/** A bracket or brace, and the one that would close it. */
const closing: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}']
])

/** Values under a telling name that are mostly signs, and no code: in code, what closes was opened. */
export function* tangledValuesIn(text: string): Generator<Password> {
  for (const match of text.matchAll(tangledName)) {
    const value = (match[1] as string).replace(/[,;]{1,3}$/, '')
    if (!isTangled(value)) continue
    const start = match.index + match[0].lastIndexOf(value)
    yield { start, end: start + value.length, kind: 'alone' }
  }
}

/** Whether two brackets close, in the middle of a value, what was not opened, and signs of five kinds stand in it. */
function isTangled(value: string): boolean {
  if (new Set(value.match(/[^A-Za-z\d]/g)).size < 5 || /\.{3}|\*{3}|:\/\/|=>|\\[wdsn]/.test(value)) return false
  const open: string[] = []
  let lost = 0
  for (const sign of value.replace(/[)\]}]{1,8}$/, '')) {
    const close = closing.get(sign)
    if (close !== undefined) open.push(close)
    else if (/[)\]}]/.test(sign)) {
      if (open.at(-1) === sign) open.pop()
      else lost++
    }
  }
  return lost >= 2
}

/** Whether somebody might have chosen the value as a password, and not as a sample, a path, a call or the name of something. */
function looksReal(value: string, { least, kinds }: Demand): boolean {
  if (value.length < least || isPlaceholder(value) || entropyOf(value) < 2.5) return false
  if (/^[$%{<@#&/\\.~-]|[()[\]{}]|:\/\/|=>|\\n|^\w+\.\w+\.|^(?:0x|sha|md5|base64:)/i.test(value)) return false
  if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || isName(value)) return false
  return kindsOfCharacters.filter((kind) => kind.test(value)).length >= kinds
}

/** Words and numbers joined by signs, or words in camel case with a number at the end: identifiers are written so. */
const joined = /^(?:[A-Za-z]{2,24}\d{0,2}|\d{1,4}|v\d{1,3})(?:[._:/=&?-](?:[A-Za-z]{1,24}\d{0,2}|\d{1,4}))+$/
const camel = /^[A-Za-z]?[a-z]{1,20}(?:[A-Z][a-z]{1,20}){1,8}\d{0,2}$/
const plain = /^(?:[a-z]{3,12}|[A-Z][a-z]{2,12})[!._-]?(?:123|1234|\d{1,2}|20\d\d)[!.]?$/

function isName(value: string): boolean {
  return joined.test(value) || camel.test(value) || plain.test(value)
}

function isSampleName(user: string): boolean {
  return (
    isPlaceholder(user) ||
    /^(?:user(?:name)?\d?|test(?:user|er)?\d?|demo|foo|bar|guest|name|login)$|[<>{}$%]/i.test(user)
  )
}

/** Hosts of one's own machine and those reserved for documentation (RFC 2606, RFC 6761), and names without a dot, as containers have. */
const reservedHost =
  /^(?:localhost|[^.]*|127(?:\.\d{1,3}){3}|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|0\.0\.0\.0)$|(?:^|\.)(?:example(?:\.(?:com|org|net))?|test|invalid|local|localhost|internal)$|^(?:host|hostname|server|domain|my|your)[.-]/i

function isReservedHost(host: string): boolean {
  return reservedHost.test(host)
}

function* headerValue(match: RegExpExecArray): Generator<Password> {
  const [, scheme, value] = match as unknown as readonly [string, string, string] // both groups take part in every match
  const start = match.index + match[0].lastIndexOf(value)
  const range = { start, end: start + value.length }
  if (scheme.toLowerCase() === 'basic') {
    const [user = '', password = ''] = decoded(value)?.split(':', 2) ?? []
    if (!isSampleName(user) && looksReal(password, { least: 6, kinds: 2 })) yield { ...range, kind: 'pair' }
  } else if (value.length >= 20 && entropyOf(value) > 3.5 && looksReal(value, { least: 20, kinds: 2 })) {
    yield { ...range, kind: 'alone' }
  }
}

const secretKey = /pass|pwd|secret|token|key|cred|auth/i

/** Whether a value of a manifest is Base64 of something that is no sample. */
function isEncodedSecret(value: string): boolean {
  if (!/^[A-Za-z\d+/]{10,}={0,3}$/.test(value) || isPlaceholder(value)) return false
  const content = decoded(value)
  return content !== undefined && /^[\t\n\r -~]*$/.test(content) ? !isSampleContent(content) : isMixed(value)
}

/** Whether what a manifest encodes is a sample or meant for everybody; of a registry's sign-in the value in it tells. */
function isSampleContent(content: string): boolean {
  const armor = /^-{5}BEGIN ([A-Z ]{3,40})-{5}/.exec(content)?.[1]
  if (armor !== undefined) return !armor.includes('PRIVATE') || content.length < 100
  const inside = /"(?:auth|password)":\s{0,4}"([^"]{6,300})"/.exec(content)?.[1]
  if (inside !== undefined) return isPlaceholder(inside)
  return content.length < 6 || isPlaceholder(content.trim()) || /^[A-Za-z]{1,16}\s?$/.test(content)
}

/** Whether a value is of small and capital letters and digits, as Base64 of some length nearly always is. */
function isMixed(value: string): boolean {
  return /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value)
}
