/** Tells values that open something from those that writers put in their place. */

/** Words that say the value is none; each stands alone or beside signs, capitals or digits. */
const words =
  /example|sample|dummy|fake|placeholder|redacted|change[-_ ]?(?:me|it|this)|replace[-_ ]?(?:me|this|with)|your[-_]?|insert[-_ ]|[-_ ]here$|foo_?bar|deadbeef|cafebabe|not[-_ ]?(?:a[-_ ]?)?real|lorem|s3cr3t|hunter2|p[a@4]ss[-_]?w[o0]r[dt]|passwort|my[-_]?(?:secret|token|key|pass)|test[-_]?(?:token|key|secret)|(?:secret|access|api|auth|private|client)[-_](?:key|token|id|secret)|some[-_]|the[-_]|_goes_|mot[-_]?de[-_]?passe|contrase/i
const marks = /[<>[\]{}]|\$[A-Za-z({_]|%[A-Z_]{2,}%|\.{3}|…|\*{3}|•{2}|-{4}|_{4}|#{3}/
/** One sign over and over is a finger on a key; the longer a random value, the longer a run chance may bring. */
const heldShort = /(.)\1{3}/
const held = /(.)\1{4}/
const heldLong = /(.)\1{6}/i

/** A run of A is zero bytes in Base64: part of what some tokens are made of. */
const zeros = /A{10,30}/i

/** Whether a value stands in for a secret: marked, named as a sample, held, counted, drummed. `fixed` are parts in small letters that every such value has. */
export function isPlaceholder(value: string, fixed: readonly string[] = []): boolean {
  const free = withoutFixed(value, fixed)
  if (free.length < 4 || marks.test(free) || /x{4}|X{4}/.test(free)) return true
  if (free.length < 200 && words.test(free)) return true
  if (isWritten(free)) return true
  return (
    (free.length < 24 ? heldShort : free.length < 48 ? held : heldLong).test(free) || isCounted(free) || isDrummed(free)
  )
}

/** Passwords of https://kubernetes.io/docs/concepts/configuration/secret/, copied everywhere. */
const documented: ReadonlySet<string> = new Set(['1f2d1e2e67df', '39528$vdg7Jb', 't0p-Secret', 't0p-Secret0'])

/** Whether a value is a documented one, or Base64 of such a one, of a placeholder or of two words. */
function isWritten(value: string): boolean {
  if (documented.has(value)) return true
  const content = value.length % 4 === 0 && value.length < 400 ? decoded(value) : undefined
  if (content === undefined || !/^[\t\n\r -~]+$/.test(content)) return false
  return documented.has(content) || words.test(content) || /^[A-Za-z]{3,20}[ ,:]{1,2}[A-Za-z]{2,20}/.test(content)
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
  const free = value.replace(zeros, '')
  const lower = free.toLowerCase()
  const found = fixed.find((part) => part.length > 3 && lower.includes(part))
  if (found === undefined) return free
  const at = lower.indexOf(found)
  return free.slice(0, at) + free.slice(at + found.length)
}

/** Whether half of the value, or six neighbors of a short one, step through the alphabet or the digits, up or down. */
function isCounted(value: string): boolean {
  let [up, down, counted] = [1, 1, 0]
  const close = (run: number) => {
    if (run >= 6) counted += run
  }
  for (let i = 1; i < value.length; i++) {
    const step = value.charCodeAt(i) - value.charCodeAt(i - 1)
    if (step === 1 || (step === -9 && value[i] === '0')) up++
    else {
      close(up)
      up = 1
    }
    if (step === -1) down++
    else {
      close(down)
      down = 1
    }
  }
  close(up)
  close(down)
  return counted >= (value.length < 20 ? 6 : value.length / 2)
}

/** Whether a short piece over and over makes up most of the value. */
function isDrummed(value: string): boolean {
  const half = value.slice(-Math.floor(value.length / 2))
  for (let size = 1; size <= 12 && size * 2 <= half.length; size++) {
    if (
      half ===
      half
        .slice(0, size)
        .repeat(Math.ceil(half.length / size))
        .slice(0, half.length)
    )
      return true
  }
  return false
}

/** Shannon's entropy of a text's characters, in bits a character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>()
  for (const unit of text) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length)
  return bits
}
