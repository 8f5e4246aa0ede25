/** Tells values that open something from those that writers put in their place. */

/** Words that say the value is none, wherever they stand in it. */
const sampleWord =
  /example|sample|dummy|fake|placeholder|redacted|change[-_ ]?(?:me|it|this)|replace[-_ ]?(?:me|this|with)|your[-_]|insert[-_ ]|foo_?bar|deadbeef|cafebabe|not[-_ ]?(?:a[-_ ]?)?real|lorem|hunter2|p[a@4][s5$]{2}[-_]?w[o0.]r[dt]|passwort|_goes_|mot[-_]?de[-_]?passe|contrase/i
/** Words that tell of a secret; a random value may hold one by chance, and hardly half of it. */
const tellingWord =
  /your|here|s3cr3t|secret|token|api|key|pass|test|demo|some|the|my|this|access|auth|private|client|id|value|string|long|random|insert|paste|put|goes|and/gi
/** Two of them, or one beside a sign, which nobody chooses for a password who wants one. */
const tellingPair =
  /my[-_]?(?:secret|token|key|pass)|test[-_]?(?:token|key|secret)|(?:secret|access|api|auth|private|client)[-_](?:key|token|id|secret)|some[-_]|the[-_]|[-_ ]here$|s3cr3t/i
const mask = /[<>]|\$[A-Z_]{3,}$|%[A-Z_]{2,}%|\.{3}|…|\*{3}|•{2}|-{4}|_{4}|#{3}|x{4}|X{4}/
/** The whole value is one mark of a template; what stands in it opens and closes nothing of its own. */
const template =
  /^(?:["'`]?\{\{[^{}]{0,200}\}\}|\$\{[^{}]{0,200}\}|\{[^{}]{0,200}\}|\$\([^()]{0,200}\)|\$[A-Za-z_]\w{0,80}|\[[^[\]]{0,200}\]|<[^<>]{0,200}>|%[^%]{1,200}%)$/

/** A run of A is zero bytes in Base64: part of what some tokens are made of. */
const zeros = /A{10,30}/i

/**
 * Shares of a value that its own characters foretell. A quarter of a random one hardly ever is; from a half on, more of a value was
 * made up than not; where four fifths were, what is left is where one finger exercise ends and the next begins.
 */
const much = 1 / 4
const half = 1 / 2
const nearlyAll = 4 / 5

/** `random` as a secret is, `doubtful` where a good part is not, `placeholder` where it stands in for one. */
export type Filling = 'random' | 'doubtful' | 'placeholder'

/**
 * What a value of a vendor's own structure is filled with. One is a placeholder that is marked, named as a sample, or held, counted or
 * drummed as a whole; a part of that makes it doubtful. `fixed` are parts in small letters that every such value has; `measured` says that
 * the entropy of the value already passed the threshold which those who know the vendor set.
 */
export function fillingOf(value: string, fixed: readonly string[], measured: boolean): Filling {
  const free = withoutFixed(value, fixed)
  if (isNamedOrMarked(free)) return 'placeholder'
  const foretold = foretoldShare(free)
  if (foretold >= (measured ? nearlyAll : half)) return 'placeholder'
  return foretold >= much ? 'doubtful' : 'random'
}

/** Whether a value that people choose stands in for a secret; of such values, less tells. */
export function isPlaceholder(value: string, fixed: readonly string[] = []): boolean {
  const free = withoutFixed(value, fixed)
  return (
    isNamedOrMarked(free) ||
    (free.length < 200 && tellingPair.test(free)) ||
    isFingered(free) ||
    foretoldShare(free) >= half
  )
}

function isNamedOrMarked(value: string): boolean {
  if (value.length < 4 || mask.test(value) || template.test(value)) return true
  return (value.length < 200 && (sampleWord.test(value) || isMostlyWords(value))) || isWritten(value)
}

/** Whether words that tell of a secret make up half of the letters, and letters half of the value. */
function isMostlyWords(value: string): boolean {
  const plain = value.replace(/[^A-Za-z\d]/g, '')
  const letters = lettersOf(plain)
  return letters * 2 >= plain.length && lettersOf(plain.replace(tellingWord, '')) * 2 < letters
}

function lettersOf(value: string): number {
  return value.replace(/[^A-Za-z]/g, '').length
}

/** Passwords of https://kubernetes.io/docs/concepts/configuration/secret/, copied everywhere. */
const documented: ReadonlySet<string> = new Set(['1f2d1e2e67df', '39528$vdg7Jb', 't0p-Secret', 't0p-Secret0'])

/** Whether a value is a documented one, or Base64 of such a one, of a placeholder or of two words. */
function isWritten(value: string): boolean {
  if (documented.has(value)) return true
  const content = value.length % 4 === 0 && value.length < 400 ? decoded(value) : undefined
  if (content === undefined || !/^[\t\n\r -~]+$/.test(content)) return false
  return (
    documented.has(content) ||
    sampleWord.test(content) ||
    tellingPair.test(content) ||
    /^[A-Za-z]{3,20}[ ,:]{1,2}[A-Za-z]{2,20}/.test(content)
  )
}

/** What Base64 stands for, a character a byte; `undefined` where it is none. */
export function decoded(base64: string): string | undefined {
  try {
    return atob(base64)
  } catch {
    return undefined
  }
}

function withoutFixed(value: string, fixed: readonly string[]): string {
  const shorter = value.replace(zeros, '')
  const free = shorter.length * 2 < value.length ? value : shorter
  const lower = free.toLowerCase()
  const found = fixed.find((part) => part.length > 3 && lower.includes(part))
  if (found === undefined) return free
  const at = lower.indexOf(found)
  return free.slice(0, at) + free.slice(at + found.length)
}

/** How one character follows another: held (0), counted up or down (1, -1); `undefined` where neither. */
type Step = (before: string, after: string) => number | undefined

function counted(before: string, after: string): number | undefined {
  const step = after.charCodeAt(0) - before.charCodeAt(0)
  if (step >= -1 && step <= 1) return step
  return /^(?:9[0aA]|f0|F0)$/.test(before + after) ? 1 : undefined
}

const rows = 'qwertyuiopasdfghjklzxcvbnm qwertzuiop azertyuiop'

/** Whether one key lies to the right of the other, or begins the next row. */
function keyed(before: string, after: string): number | undefined {
  return rows.includes((before + after).toLowerCase()) ? 1 : undefined
}

/** Least lengths of what counts: four characters held or counted, six where two rows alternate, a piece of five that stood before. */
const leastRun = 4
const leastWoven = 6
const leastPiece = 5

/** Whether one character is held, the longer the longer the value, or six of a short one count. */
function isFingered(value: string): boolean {
  if (value.length >= 24) return (value.length < 48 ? /(.)\1{4}/ : /(.)\1{6}/i).test(value)
  return /(.)\1{3}/.test(value) || runsOf(value, 1, 6, counted).length > 0 || runsOf(value, 1, 6, keyed).length > 0
}

/**
 * The share of a value's letters and digits that are held down, counted, counted in turn with others, drawn along a row of keys, or repeat
 * a piece before them. Signs between them count for nothing, and end no repetition.
 */
export function foretoldShare(value: string): number {
  const plain = value.replace(/[^A-Za-z\d]/g, '')
  const foretold = new Uint8Array(plain.length)
  for (const { start, end } of [
    ...runsOf(plain, 1, leastRun, counted),
    ...runsOf(plain, 2, leastWoven, counted),
    ...runsOf(plain, 1, leastRun, keyed),
    ...repeatedPieces(plain)
  ])
    foretold.fill(1, start, end)
  return plain.length === 0 ? 0 : foretold.reduce((sum, one) => sum + one, 0) / plain.length
}

interface Piece {
  readonly start: number
  readonly end: number
}

/** Runs in which every character follows the one `stride` before it by the same step. */
function runsOf(value: string, stride: number, least: number, step: Step): readonly Piece[] {
  const runs: Piece[] = []
  let start = 0
  let last: number | undefined
  for (let i = stride; i <= value.length; i++) {
    const next = i < value.length ? step(value.charAt(i - stride), value.charAt(i)) : undefined
    if (next !== undefined && next === last) continue
    if (last !== undefined && i - start >= least) runs.push({ start, end: i })
    start = i - stride
    last = next
  }
  return runs
}

function* repeatedPieces(value: string): Generator<Piece> {
  const seen = new Set<string>()
  for (let start = 0; start + leastPiece <= value.length; start++) {
    const piece = value.slice(start, start + leastPiece)
    if (seen.has(piece)) yield { start, end: start + leastPiece }
    seen.add(piece)
  }
}

/** Shannon's entropy of a text's characters, in bits a character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>()
  for (const unit of text) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length)
  return bits
}
