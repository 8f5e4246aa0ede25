/** Finds passwords that look real: under their name, in addresses, beside a user name, in commands, headers and manifests. */
import { decoded, entropyOf, isPlaceholder } from './secret-placeholder.js'

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

const assigned =
  /(?:pass(?:word|wd|phrase|code)|pwd|passwort|kennwort|contraseña|mot de passe)["'`*\])]{0,3}[ \t]{0,3}(?::=?|=>?|\bis\b|\best\b)[ \t"'`*]{0,5}([^\s"'`<>]{8,72})/gi
const paired =
  /(?:user(?:[ _-]?name)?|login|account|e-?mail|benutzer(?:name)?)["'`*]{0,3}[ \t]{0,3}[:=][ \t"'`*]{0,4}([^\s"'`*,;|]{2,64})["'`*]{0,3}[ \t]{0,4}(?:[,;|/]|and\b|\r?\n)?[ \t>*"'`-]{0,8}(?:pass(?:word|wd|phrase|code)|pwd|passwort|kennwort|contraseña|mot de passe|pass)["'`*]{0,3}[ \t]{0,3}[:=][ \t"'`*]{0,5}([^\s"'`<>]{6,72})/gi
const address = /\b[a-z][a-z\d+.-]{1,20}:\/\/([^\s:@/"'`<>]{1,64}):([^\s@/"'`<>]{6,100})@([\w.-]{1,100})/gi
const commandUser = /\s(?:-u|--user)[ =]{1,3}["']?([\w.@+-]{1,64}):([^\s"']{6,72})/g
const header =
  /\bauthorization["']?[ \t]{0,3}[:=][ \t]{0,3}["']?(bearer|token|basic)[ \t]{1,3}([\w~.+/-]{12,400}={0,2})/gi
const manifest = /\bkind:[ \t]{0,4}["']?secret["']?\s/gi
const entry =
  /^[ \t>]{0,20}[\w.-]{1,60}:[ \t]{1,4}(?:[|>][+-]?[ \t]{0,4}\r?\n[ \t>]{1,40})?["']?([A-Za-z\d+/]{10,400}={0,2})["']?[ \t]{0,8}(?:$|#)/gm

/** Every password of the text, in order of the forms; looks behind and ahead are bounded, so time is linear. */
export function* passwordsIn(text: string): Generator<Password> {
  for (const match of text.matchAll(paired)) {
    if (!isSampleName(match[1] as string)) yield* real(match, 2, 'pair', { least: 6, kinds: 2 })
  }
  for (const match of text.matchAll(assigned)) yield* real(match, 1, 'alone', { least: 8, kinds: 3 })
  for (const match of text.matchAll(address)) {
    if (!isReservedHost(match[3] as string)) yield* real(match, 2, 'pair', { least: 8, kinds: 2 })
  }
  for (const match of text.matchAll(commandUser)) {
    const before = text.slice(Math.max(0, match.index - 300), match.index)
    if (/\bcurl\b/.test(before) && !isSampleName(match[1] as string))
      yield* real(match, 2, 'pair', { least: 8, kinds: 2 })
  }
  for (const match of text.matchAll(header)) yield* headerValue(match)
  for (const { index } of text.matchAll(manifest)) yield* manifestValues(text, index)
}

function* real(match: RegExpExecArray, group: number, kind: Password['kind'], demand: Demand): Generator<Password> {
  const value = (match[group] as string).replace(/[.,;:)\]}|\\]{1,8}$/, '')
  if (!looksReal(value, demand)) return
  const start = match.index + match[0].lastIndexOf(value)
  yield { start, end: start + value.length, kind }
}

const kindsOfCharacters = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z\d]/]

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

/** Values under `data:` of a Kubernetes manifest for a secret. */
function* manifestValues(text: string, at: number): Generator<Password> {
  const from = Math.max(0, at - 300)
  const window = text.slice(from, at + 500)
  const data = /\bdata:[ \t]*\r?\n/.exec(window)
  if (!data) return
  const first = data.index + data[0].length
  for (const match of window.slice(first).matchAll(entry)) {
    const value = match[1] as string
    const content = decoded(value)
    if (isPlaceholder(value) || (content === undefined ? !isMixed(value) : isSampleContent(content))) continue
    const start = from + first + match.index + match[0].lastIndexOf(value)
    yield { start, end: start + value.length, kind: 'alone' }
  }
}

/** Whether what a manifest encodes is a sample: one plain word, or what stands in for a secret; of a registry's sign-in the value in it tells. */
function isSampleContent(content: string): boolean {
  const inside = /"(?:auth|password)":\s{0,4}"([^"]{6,300})"/.exec(content)?.[1]
  if (inside !== undefined) return isPlaceholder(inside)
  return content.length < 6 || isPlaceholder(content.trim()) || /^[A-Za-z]{1,16}\s?$/.test(content)
}

/** Whether a value is of small and capital letters and digits, as Base64 of some length nearly always is. */
function isMixed(value: string): boolean {
  return /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value)
}
