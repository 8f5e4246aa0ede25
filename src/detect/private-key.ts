/** Finds private keys in any text: PEM and OpenPGP blocks, SSH2 blocks, PuTTY files. Placeholders are no keys. */

/** A private key with material in it; offsets into the text searched. */
export interface PrivateKey {
  readonly start: number
  readonly end: number
  /** As its header names it: `RSA`, `OPENSSH`, `PGP`, `PuTTY`; empty where the header names none. */
  readonly kind: string
}

/** UTF-16 units in which a key must end: an RSA key of 16,384 bits takes 13,000, an OpenPGP block with many subkeys more. */
const longest = 48 * 1024

/** Base64 characters of the smallest private key there is, an Ed25519 key in PKCS #8. */
const shortest = 64

const header = /-{4,5} ?BEGIN ((?:[A-Z0-9]{1,10} ){0,3})PRIVATE KEY(?: BLOCK)? ?-{4,5}|PuTTY-User-Key-File-\d: ?/g
const boundary = /-{4,5} ?(BEGIN|END) [A-Z0-9 ]{0,60}-{4,5}/
const puttyBegin = /Private-Lines: ?\d{1,4}/
const puttyEnd = /Private-(?:MAC|Hash): ?[\da-f]{8,128}/

/** Every private key of the text, in order; time is linear, since no look goes past the next header. */
export function* privateKeys(text: string): Generator<PrivateKey> {
  const search = new RegExp(header)
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const from = search.lastIndex
    const found = match[1] === undefined ? puttyEndOf(text, from) : armoredEndOf(text, from)
    if (found === undefined) continue
    yield { start: match.index, end: found, kind: match[1]?.trim() ?? 'PuTTY' }
    search.lastIndex = found
  }
}

/** Where a PEM or OpenPGP block ends whose header ends at `from`; `undefined` when it holds no key. */
function armoredEndOf(text: string, from: number): number | undefined {
  const window = text.slice(from, from + longest)
  const stop = boundary.exec(window)
  const inside = stop ? window.slice(0, stop.index) : window
  if (stop?.[1] === 'END') return isKey(inside) ? from + stop.index + stop[0].length : undefined
  const end = materialEnd(inside)
  return isKey(inside.slice(0, end)) && !leftOut.test(inside.slice(end, end + 40)) ? from + end : undefined
}

/** A mark that the rest of a key is left out. */
const leftOut = /^[\s\\nr>#|]{0,20}[[(<{]?\s?(?:\.{3}|…|\*{3}|[a-z ]{0,12}(?:snip|redacted|omitted|truncated|cut))/i

/** The same for a PuTTY file, which ends with a code over its contents. */
function puttyEndOf(text: string, from: number): number | undefined {
  const window = text.slice(from, from + longest)
  const next = window.indexOf('PuTTY-User-Key-File-')
  const file = next === -1 ? window : window.slice(0, next)
  const begin = puttyBegin.exec(file)
  if (!begin) return undefined
  const at = begin.index + begin[0].length
  const rest = file.slice(at)
  const stop = puttyEnd.exec(rest)
  const end = stop?.index ?? materialEnd(rest)
  return isKey(rest.slice(0, end)) ? from + at + end + (stop?.[0].length ?? 0) : undefined
}

/** One thing after another as they stand in a key: a field, a run of Base64, and what quotes, lists and strings put around them. */
const piece =
  /[A-Z][A-Za-z-]{1,30}: [^\n\\]{0,200}|([A-Za-z0-9+/]{1,2000}={0,2})|\\{1,4}[nrt]|&(?:#\d{1,4}|#x[\da-f]{1,4}|[a-z]{2,6});|<br ?\/?>|[\s>|"'`,;\\*•#]/y

/** Where the key material ends when no footer says so: before the first thing that cannot belong to a key. */
function materialEnd(inside: string): number {
  const step = new RegExp(piece)
  let end = 0
  for (let match = step.exec(inside); match; match = step.exec(inside)) {
    const run = match[1]
    if (run === undefined) continue
    // A key's last line may be short; it then directly follows another and stands alone.
    const last =
      end > 0 &&
      /^\\?[^\n]?\n[^\n]{0,8}$/.test(inside.slice(end, match.index)) &&
      /^(?:\\n|["'`,;]|\s*?(?:\n|$))/.test(inside.slice(step.lastIndex, step.lastIndex + 8))
    if (run.length < 20 && !last) break
    end = step.lastIndex
  }
  return end
}

const field = /^[ \t>|"'`*#]{0,20}[A-Z][A-Za-z-]{1,30}: [^\n]{0,200}$/gm
const lineEnd = /\\{1,4}r?\\{0,4}n|&#(?:10|13|x0?[ad]);|<br ?\/?>|\r/gi
const material = /[A-Za-z0-9+/]{20,}/g
const omission =
  /\.{3}|…|\*{3}|x{6}|X{6}|EXAMPLE|REDACTED|PLACEHOLDER|DUMMY|SAMPLE|YOUR[-_ ]|CHANGE[-_ ]?ME|INSERT[-_ ]|[<{[(]\s?[a-z]/i

/** Whether what stands between header and footer is a key: mostly Base64, whole, neither patterned nor decoding to words. */
function isKey(inside: string): boolean {
  const lines = inside.replace(lineEnd, '\n').replace(field, '')
  const key = (lines.match(material) ?? []).join('')
  if (key.length < shortest || key.length * 1.5 < lines.replace(/\s/g, '').length) return false
  // A key with an ellipsis in it is a sample, unless nearly all of it is there.
  if (key.length < 600 && omission.test(lines)) return false
  return /\d/.test(key) && /[a-z]/.test(key) && /[A-Z]/.test(key) && !isPatterned(key) && !isWriting(key)
}

/** Whether equal neighbors, steps of the alphabet or one line over and over make up the whole: somebody's fingers, not a key. */
function isPatterned(key: string): boolean {
  let even = 0
  for (let i = 1; i < key.length; i++) if (Math.abs(key.charCodeAt(i) - key.charCodeAt(i - 1)) <= 1) even++
  return even > key.length * 0.4 || new Set(key).size < 16 || key.slice(1, 100).includes(key.slice(0, 16))
}

/** Whether the Base64 decodes to words: keys are binary. */
function isWriting(key: string): boolean {
  const bytes = atob(key.slice(0, Math.min(key.length - (key.length % 4), 400)))
  let printable = 0
  for (const byte of bytes) if (byte >= ' ' && byte <= '~') printable++
  return printable > bytes.length * 0.9
}
