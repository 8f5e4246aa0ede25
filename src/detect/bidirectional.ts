/** Finds the invisible characters that steer the direction of text, and tells which of them are out of balance. */

export type BidirectionalKind = 'override' | 'embedding' | 'isolate' | 'mark' | 'end-of-embedding' | 'end-of-isolate'

/** Explicit formatting characters of the Unicode Bidirectional Algorithm (UAX #9, table 1) under their code points. */
export const bidirectionalCharacters: ReadonlyMap<number, { readonly kind: BidirectionalKind; readonly name: string }> =
  new Map([
    [0x061c, { kind: 'mark', name: 'Arabic letter mark' }],
    [0x200e, { kind: 'mark', name: 'left-to-right mark' }],
    [0x200f, { kind: 'mark', name: 'right-to-left mark' }],
    [0x202a, { kind: 'embedding', name: 'left-to-right embedding' }],
    [0x202b, { kind: 'embedding', name: 'right-to-left embedding' }],
    [0x202c, { kind: 'end-of-embedding', name: 'pop directional formatting' }],
    [0x202d, { kind: 'override', name: 'left-to-right override' }],
    [0x202e, { kind: 'override', name: 'right-to-left override' }],
    [0x2066, { kind: 'isolate', name: 'left-to-right isolate' }],
    [0x2067, { kind: 'isolate', name: 'right-to-left isolate' }],
    [0x2068, { kind: 'isolate', name: 'first strong isolate' }],
    [0x2069, { kind: 'end-of-isolate', name: 'pop directional isolate' }]
  ])

export interface BidirectionalControl {
  readonly start: number
  readonly end: number
  readonly point: number
  readonly kind: BidirectionalKind
  /** Written as `&#x202E;` or `&rlm;` rather than as the character itself. */
  readonly reference: boolean
}

const control =
  /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|&(?:#0{0,8}(\d{4,5})|#x0{0,8}([\da-f]{3,4})|(lrm|rlm));/gi

/** Every such character of the text, written out or as an HTML character reference that no backslash disarms. */
export function bidirectionalControls(text: string): readonly BidirectionalControl[] {
  const found: BidirectionalControl[] = []
  for (const match of text.matchAll(control)) {
    const [written, decimal, hexadecimal, name] = match
    const reference = written.length > 1
    const point = pointOf(written, decimal, hexadecimal, name)
    const known = bidirectionalCharacters.get(point)
    if (!known || (reference && isEscaped(text, match.index))) continue
    found.push({ start: match.index, end: match.index + written.length, point, kind: known.kind, reference })
  }
  return found
}

function pointOf(written: string, decimal?: string, hexadecimal?: string, name?: string): number {
  if (decimal !== undefined) return Number.parseInt(decimal, 10)
  if (hexadecimal !== undefined) return Number.parseInt(hexadecimal, 16)
  // HTML knows these two names alone, in lower case.
  if (name !== undefined) return name === 'lrm' ? 0x200e : name === 'rlm' ? 0x200f : 0
  return written.charCodeAt(0)
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (backslashes < 100 && text.charAt(at - 1 - backslashes) === '\\') backslashes++
  return backslashes % 2 === 1
}

/** Those of one paragraph's controls that open without being closed, and those that close nothing. */
export function unbalanced(controls: readonly BidirectionalControl[]): {
  readonly opened: readonly BidirectionalControl[]
  readonly closing: readonly BidirectionalControl[]
} {
  const open: BidirectionalControl[] = []
  const lost: BidirectionalControl[] = []
  const closing: BidirectionalControl[] = []
  let isolates = 0
  for (const one of controls) {
    if (one.kind === 'isolate') isolates++
    if (one.kind === 'override' || one.kind === 'embedding' || one.kind === 'isolate') open.push(one)
    else if (one.kind === 'end-of-embedding') {
      // It closes the innermost embedding or override, never across an isolate (UAX #9, X7).
      const last = open.at(-1)
      if (last && last.kind !== 'isolate') open.pop()
      else closing.push(one)
    } else if (one.kind === 'end-of-isolate') {
      // It closes the innermost isolate and all that was opened inside it (UAX #9, X6a).
      if (isolates === 0) {
        closing.push(one)
        continue
      }
      isolates--
      for (let last = open.pop(); last && last.kind !== 'isolate'; last = open.pop()) lost.push(last)
    }
  }
  return { opened: [...lost, ...open].sort((a, b) => a.start - b.start), closing }
}

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u

/** Whether a text holds letters that run from right to left. */
export function hasRightToLeftLetters(text: string): boolean {
  return rightToLeft.test(text)
}
