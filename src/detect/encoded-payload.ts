/** Finds code and words written so that nobody can read them, and the commands that turn them back and run them. */

/**
 * run: decoded and run at once · command: the same, and what is decoded says what it will do · program: an executable file in letters ·
 * escapes: plain letters written as numbers · scrambled: the output of tools that make programs unreadable · comment: a blob no reader sees.
 */
export type PayloadKind = 'run' | 'command' | 'program' | 'escapes' | 'scrambled' | 'comment'

export interface EncodedPayload {
  readonly kind: PayloadKind
  readonly start: number
  readonly end: number
}

const interpreter =
  '(?:sudo\\s{1,9})?(?:/(?:usr/)?bin/)?(?:(?:ba|z|da|k|a)?sh|python[23]?|perl|ruby|node|php|iex|pwsh|powershell)\\b'
const decoder =
  '(?:base64\\s{1,9}(?:-[diw0]{0,4}[dD]|--decode|-D)|openssl\\s{1,9}(?:enc\\s{1,9})?-(?:base64|a|d)\\s{1,9}-(?:d|a|base64|A)|xxd\\s{1,9}-r(?:\\s{1,9}-p)?|uudecode|gunzip\\s{1,9}-c\\s{0,9}<<<)'

const running: readonly RegExp[] = [
  new RegExp(
    `(?:echo\\s[^\\n|;]{0,4000}\\|\\s{0,9})?\\b${decoder}[^\\n|;]{0,200}\\|\\s{0,9}(?:gunzip[^\\n|;]{0,40}\\|\\s{0,9})?${interpreter}`,
    'g'
  ),
  new RegExp(
    `\\b(?:eval|source|(?:ba|z|da|k)?sh|python[23]?)(?:\\s{1,9}-c)?\\s{1,9}(?:<<<\\s{0,9})?["']?(?:\\$\\(|<\\(|\`)[^)\`\\n]{0,4000}\\b${decoder}[^)\`\\n]{0,200}[)\`]`,
    'g'
  ),
  /\b(?:eval|execScript|Function|setTimeout)\s{0,9}\(\s{0,9}(?:window\.|globalThis\.|self\.)?(?:atob|unescape|decodeURIComponent|String\.fromCharCode|Buffer\.from)\s{0,9}\([^\n]{0,4000}/g,
  /\b(?:exec|eval|os\.system|subprocess\.[a-z_]{2,20})\s{0,9}\(\s{0,9}(?:[\w.]{1,40}\(\s{0,9}){0,3}(?:__import__\(\s{0,9}["'](?:base64|zlib|codecs|marshal|binascii)["']\s{0,9}\)|(?:base64\.b(?:64|32|16|85)decode|zlib\.decompress|codecs\.decode|marshal\.loads|bytes\.fromhex|binascii\.(?:unhexlify|a2b_base64))\()[^\n]{0,4000}/g,
  /\b(?:eval|assert|system|passthru)\s{0,9}\(\s{0,9}(?:[a-z_\d]{1,20}\(\s{0,9}){0,3}(?:gzinflate|gzuncompress|base64_decode|str_rot13|hex2bin)\s{0,9}\([^\n]{0,4000}/gi,
  /\b(?:powershell|pwsh)(?:\.exe)?\s[^\n]{0,200}-e(?:nc|ncodedcommand|c)?\s{1,9}["']?[A-Za-z\d+/]{40,20000}={0,2}/gi,
  /\b(?:iex|Invoke-Expression)\b[^\n]{0,300}\bFromBase64String\s{0,9}\([^\n]{0,4000}/gi,
  /\bFromBase64String\s{0,9}\([^\n]{0,4000}(?:[|;]|\r?\n)\s{0,9}(?:iex|Invoke-Expression)\b/gi,
  /\b(?:eval|instance_eval|exec|system|load|loadstring)\s{0,9}\(?\s{0,9}(?:decode_base64|(?:MIME::)?Base64(?:::decode|\.(?:strict_|urlsafe_)?decode64)|base64\.decode|ngx\.decode_base64)\s{0,9}\([^\n]{0,4000}/g,
  /\bcertutil(?:\.exe)?\s[^\n]{0,60}-decode(?:hex)?\s{1,9}\S{1,200}\s{1,9}\S{1,200}\.(?:exe|dll|scr|bat|cmd|ps1|vbs|js|hta)\b[^\n]{0,200}/gi,
  new RegExp(
    `\\becho\\s(?:-[en]{1,2}\\s)?(?:'[^'\\n]{1,4000}'|"[^"\\n]{1,4000}"|[^\\n|'"]{1,4000})\\s{0,9}\\|\\s{0,9}(?:rev|tr\\s{1,9}["']?[A-Za-z]-[A-Za-z][^\\n|]{1,20}\\s["']?[B-Zb-z]-[Zz][^\\n|]{1,20})\\s{0,9}\\|\\s{0,9}${interpreter}`,
    'g'
  )
]

const literal = /[A-Za-z\d+/_-]{24,20000}={0,2}/g
/** What a decoded text says when it fetches, starts or destroys. */
const commanding =
  /\b(?:curl|wget|fetch|nc|ncat|netcat|bash|powershell|cmd\.exe|Invoke-|DownloadString|DownloadFile|IEX|subprocess|os\.system|child_process|eval|exec|socket|rm\s+-rf|chmod|mkfifo|crontab|nohup|XMLHttpRequest|document\.(?:cookie|write|location))\b|\/dev\/tcp\/|https?:\/\//i

const base64Run =
  /(?:[A-Za-z\d+/]{60,100}(?:\\n|\r?\n)[ \t>*#/]{0,12}){2,2000}[A-Za-z\d+/]{1,100}={0,2}|[A-Za-z\d+/]{200,100000}={0,2}/g
const hexEscapes = /(?:\\x[\da-f]{2}){32,4000}/gi
const unicodeEscapes = /(?:\\u00[\da-f]{2}){32,4000}/gi
const percentEscapes = /(?:%[\da-f]{2}){40,4000}/gi
const references = /(?:&#(?:x[\da-f]{1,4}|\d{2,5});){24,4000}/gi
const charCodes = /\bfromCharCode\s{0,9}\(\s{0,9}(?:(?:0x[\da-f]{1,2}|\d{1,3})\s{0,9},\s{0,9}){20,4000}/gi
const scrambled: readonly RegExp[] = [
  /(?:\b_0x[\da-f]{4,6}\b[^\n_]{0,200}){5,200}/g,
  /[[\]()!+]{80,100000}/g,
  /\beval\(function\(p,a,c,k,e,(?:r|d)\)/g
]

/** What every such place but those of bare signs holds, in small letters. */
export const payloadWords: readonly string[] = [
  ...[
    'base64',
    'b64',
    'atob',
    'fromcharcode',
    'unescape',
    'decodeuri',
    'xxd',
    'uudecode',
    'openssl',
    'gunzip',
    'gzinflate',
    'str_rot13'
  ],
  ...['certutil', '| rev', '|rev', '| tr ', '|tr '],
  ...['hex2bin', 'zlib', 'codecs', 'marshal', 'fromhex', 'binascii', '\\x', '\\u00', '_0x', 'eval(function']
]

/** Rows that the others are made of: forty letters of Base64, forty brackets, escapes one after the other. */
const leastRow = 40
const escapeRow = /%[\da-f]{2}%[\da-f]{2}%[\da-f]{2}%[\da-f]{2}|&#x?[\da-f]{2,5};&#/i

/** What a unit below 128 is in such a row: 1 a letter of Base64, 2 a bracket or sign of scrambled code; a plus may be either. */
const rowKinds = Uint8Array.from({ length: 128 }, (_, unit) => {
  const sign = String.fromCharCode(unit)
  return (/[A-Za-z\d+/]/.test(sign) ? 1 : 0) | (/[[\]()!+]/.test(sign) ? 2 : 0)
})

/** Whether a text holds such a row; a loop over every unit, since a pattern would begin anew at each. */
function holdsRow(text: string): boolean {
  let [letters, signs] = [0, 0]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const kind = unit < 128 ? (rowKinds[unit] as number) : 0
    letters = (kind & 1) === 0 ? 0 : letters + 1
    signs = (kind & 2) === 0 ? 0 : signs + 1
    if (letters >= leastRow || signs >= leastRow) return true
  }
  return escapeRow.test(text)
}

/** A text without any of these holds no such thing. */
const hint =
  /base64|b64|atob|fromCharCode|unescape|decodeURI|xxd|uudecode|openssl|-e(?:nc?|ncodedcommand)?\s{1,9}["']?[A-Za-z\d+/]{40}|gunzip|gzinflate|str_rot13|hex2bin|certutil|\|\s{0,9}(?:rev|tr)\b|zlib|codecs|marshal|fromhex|binascii|\\x[\da-f]{2}\\x|\\u00[\da-f]{2}\\u00|%[\da-f]{2}%[\da-f]{2}%[\da-f]{2}%[\da-f]{2}|&#x?[\da-f]{2,5};&#|_0x[\da-f]{4}|[[\]()!+]{40}|eval\(function|[A-Za-z\d+/]{60}/i

/** Every such place of a text, in order; of places in one another, the first. */
export function encodedPayloads(text: string): readonly EncodedPayload[] {
  if (!hint.test(text)) return []
  const found: EncodedPayload[] = []
  const add = (kind: PayloadKind, start: number, length: number) => {
    found.push({ kind, start, end: start + length })
  }
  for (const pattern of running) {
    for (const { 0: written, index } of text.matchAll(pattern))
      add(isCommand(written) ? 'command' : 'run', index, lengthOfStatement(written))
  }
  for (const { 0: written, index } of text.matchAll(base64Run)) {
    if (isProgram(written)) add('program', index, written.length)
    else if (isInComment(text, index) && !isOfAddress(text, index) && isMixed(written))
      add('comment', index, written.length)
  }
  for (const pattern of [hexEscapes, unicodeEscapes, percentEscapes]) {
    for (const { 0: written, index } of text.matchAll(pattern)) {
      if (isReadable(written.match(/[\da-f]{2}(?![\da-f])/gi)?.map((byte) => Number.parseInt(byte, 16)) ?? []))
        add('escapes', index, written.length)
    }
  }
  for (const { 0: written, index } of text.matchAll(references)) {
    const points = [...written.matchAll(/&#(x?)([\da-f]{1,5});/gi)].map(([, x, digits]) =>
      Number.parseInt(digits ?? '', x ? 16 : 10)
    )
    // Mail addresses are written so to keep them from harvesters.
    if (isReadable(points) && !points.includes(0x40) && !/^mailto/.test(String.fromCharCode(...points.slice(0, 6))))
      add('escapes', index, written.length)
  }
  for (const { 0: written, index } of text.matchAll(charCodes)) add('escapes', index, written.length)
  for (const pattern of scrambled) {
    for (const { 0: written, index } of text.matchAll(pattern))
      if (isScrambled(written)) add('scrambled', index, lengthOfStatement(written))
  }
  return outermost(found)
}

/** Whether a text holds such a place; `worded` says whether it holds one of the words. */
export function mayHoldEncodedPayload(text: string, worded: boolean): boolean {
  return (worded || holdsRow(text)) && encodedPayloads(text).length > 0
}

function outermost(found: readonly EncodedPayload[]): readonly EncodedPayload[] {
  const rank: readonly PayloadKind[] = ['command', 'program', 'run', 'scrambled', 'escapes', 'comment']
  const kept: EncodedPayload[] = []
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || one.start >= last.end) kept.push(one)
    else if (rank.indexOf(one.kind) < rank.indexOf(last.kind))
      kept[kept.length - 1] = { ...one, start: last.start, end: Math.max(last.end, one.end) }
  }
  return kept
}

/** Up to where a statement goes on that a pattern followed to the end of its line. */
function lengthOfStatement(written: string): number {
  let end = written.length
  while (end > 0 && /[\s`'";|]/.test(written.charAt(end - 1))) end--
  return end
}

function isCommand(written: string): boolean {
  return (written.match(literal) ?? []).slice(0, 10).some((letters) => {
    const decoded = decode(letters)
    return decoded !== undefined && commanding.test(decoded.replace(/\0/g, ''))
  })
}

/** Base64 undone, as one character a byte; nothing where it is none. */
function decode(letters: string): string | undefined {
  const plain = letters
    .replace(/\\n|[^A-Za-z\d+/_-]/g, '')
    .replace(/-/g, '+')
    .replace(/_/g, '/')
  try {
    return atob(plain.slice(0, plain.length - (plain.length % 4 === 1 ? 1 : 0)))
  } catch {
    return undefined
  }
}

/** The first letters of executable files, and what else must then be in them. */
function isProgram(written: string): boolean {
  if (!/^(?:TV[opqr]|f0VMR|IyEv|IyEg|PD9wa|yv66v)/.test(written)) return false
  const decoded = decode(written) ?? ''
  return (
    (decoded.startsWith('MZ') && (decoded.includes('PE\0\0') || decoded.includes('DOS mode'))) ||
    /^\x7FELF[\x01\x02][\x01\x02]\x01/.test(decoded) ||
    /^#! ?\/(?:usr\/)?bin\//.test(decoded) ||
    decoded.startsWith('<?php') ||
    /^\xCA\xFE\xBA\xBE\0[\0-\x03]\0[\x2D-\x50]/.test(decoded)
  )
}

/** UTF-16 units before a place that are looked through for the beginning of its comment. */
const longestComment = 200_000

function isInComment(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestComment), at)
  return before.lastIndexOf('<!--') > before.lastIndexOf('-->')
}

/** Addresses hold long names, and so do the hashes and keys that say what they are. */
function isOfAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at)
  return /(?:\/\/|data:|sha\d{3}-|ssh-[a-z\d]{3,10} |-----)[^\s"']{0,190}$/.test(before) || /-----\s{0,4}$/.test(before)
}

/** Random letters have capitals, small letters and digits; words in a row and numbers do not. */
function isMixed(written: string): boolean {
  return (
    /[A-Z]/.test(written) &&
    /[a-z]/.test(written) &&
    (written.match(/\d/g)?.length ?? 0) * 40 > written.length &&
    new Set(written).size > 30
  )
}

/** Whether nearly all are letters and signs that could have been written as they are. */
function isReadable(points: readonly number[]): boolean {
  const plain = points.filter((point) => (point >= 0x20 && point < 0x7f) || point === 10 || point === 13)
  const letters = points.filter((point) => (point >= 0x41 && point <= 0x5a) || (point >= 0x61 && point <= 0x7a))
  return plain.length > points.length * 0.95 && letters.length > points.length / 2 && new Set(points).size > 6
}

function isScrambled(written: string): boolean {
  return !/^[[\]()!+]+$/.test(written) || (written.includes('![]') && written.includes('+') && written.includes('(!'))
}
