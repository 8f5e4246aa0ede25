/** Tells from raw text which rules may find something in it, so that nothing else need be parsed. Never misses; may wake in vain. */
import { createAutomaton } from '../detect/automaton.js'
import { mayHoldCard, mayHoldIban, mayHoldIdentityNumber } from '../detect/digits-hint.js'
import { foldUnit, plainLetters, stretches, undisguised } from '../detect/folding.js'
import { cueNames } from '../detect/identity-cues.js'
import { mayHoldCombiningStack } from '../detect/combining-marks.js'
import { mayHoldEncodedPayload, payloadWords } from '../detect/encoded-payload.js'
import { mayHoldHiddenMarkup } from '../detect/hidden-markup-hint.js'
import { mayHoldInvisibleCharacters } from '../detect/invisible.js'
import { mayHoldMixedScript } from '../detect/mixed-script.js'
import { commandWords, mayHoldModelInstruction } from '../detect/model-instruction.js'
import { mayHoldMailAddress } from '../detect/mail-hint.js'
import { mayHoldPhoneNumber } from '../detect/phone-number-hint.js'
import { uncoveredText } from '../detect/uncovered-text.js'
import { visibleText, type VisibleText } from '../detect/visible-text.js'
import type { Rule, Shape, Wake } from '../rules/rule.js'

export interface Waker {
  /** The rules that may find something in the text. */
  readonly wokenBy: (text: string) => ReadonlySet<Rule>
  /** The same for the content of code, in which no markup is undone. */
  readonly wokenByCode: (text: string) => ReadonlySet<Rule>
}

/** A text as it is written and as it may be read. */
interface Texts {
  readonly raw: string
  readonly visible: VisibleText
  /** Whether it holds one of the words of the shape that is asked for, see `anchors`. */
  readonly anchored: boolean
  /** Whether the text as written, and as it may be read, holds characters that plain English does without. */
  readonly uncommon: { readonly raw: boolean; readonly visible: boolean }
}

/** Quicker than any search for a character beyond ASCII, and most text has none. */
const beyondAscii = /[^\0-\x7F]/
const bidirectionalControl = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/
/** The same, and control characters that no text needs. */
const uncommon = /[^\0-\x07\t-\x1A\x1C-\x7E]/
/** Marks of a chat's turns are made of signs that are taken for markup. */
const chatMark = /<\||<<|\[\/?INST|<\/?(?:system|assistant)/i
const address = /https?:|:\/\/|www\./i

const shapes: Readonly<Record<Shape, (texts: Texts) => boolean>> = {
  'phone-number': ({ visible }) => mayHoldPhoneNumber(visible),
  'bidirectional-control': anyText((text) => bidirectionalControl.test(text)),
  'invisible-character': anyText(mayHoldInvisibleCharacters),
  'combining-stack': anyText(mayHoldCombiningStack),
  'mixed-script': anyText(mayHoldMixedScript),
  'hidden-markup': ({ raw, visible }) =>
    mayHoldHiddenMarkup(raw) || (raw.includes('&') && mayHoldHiddenMarkup(`${raw}\n${visible.text}`)),
  'model-instruction': ({ raw, visible, anchored }) =>
    (anchored && mayHoldModelInstruction(visible.text)) || (chatMark.test(raw) && mayHoldModelInstruction(raw)),
  'encoded-payload': ({ raw, anchored }) => mayHoldEncodedPayload(raw, anchored),
  'link-with-host': ({ visible: { text, linked } }) =>
    address.test(text) && linked.some(({ start, end }) => address.test(text.slice(start, end))),
  'user-name-in-address': ({ raw, visible }) => holdsUserName(visible.text) || holdsUserName(raw),
  'front-matter': ({ raw }) => /^(?:---|\+\+\+)[ \t]*[\r\n]/.test(raw),
  'block-quotation': ({ raw }) => /^ {0,3}>/m.test(raw),
  iban: ({ visible }) => mayHoldIban(visible),
  'payment-card': ({ visible }) => mayHoldCard(visible),
  'identity-number': ({ visible, anchored }) => mayHoldIdentityNumber(visible, anchored),
  'mail-address': ({ visible }) => mayHoldMailAddress(visible)
}

/** A shape that characters beyond ASCII alone can have, in a text as written or as it may be read. */
function anyText(mayHold: (text: string) => boolean): (texts: Texts) => boolean {
  return ({ raw, visible, uncommon }) =>
    (uncommon.raw && mayHold(raw)) || (visible.text !== raw && uncommon.visible && mayHold(visible.text))
}

/** Words without which a shape is not there, or not but for signs; they are searched for together with all literals. */
const anchors: Readonly<Partial<Record<Shape, readonly string[]>>> = {
  'model-instruction': commandWords,
  'encoded-payload': payloadWords,
  'identity-number': cueNames
}

/** Whether somewhere between two spaces an @ stands behind the beginning of an address. */
function holdsUserName(text: string): boolean {
  for (let at = text.indexOf('@'); at !== -1; ) {
    const end = nextSpace(text, at)
    const start = lastSpace(text, at)
    const begin = text.slice(start, end).search(/https?:|\/\//i)
    if (begin !== -1 && begin < text.slice(start, end).lastIndexOf('@')) return true
    at = text.indexOf('@', end)
  }
  return false
}

function nextSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) > space) at++
  return at
}

function lastSpace(text: string, from: number): number {
  let at = from
  while (at > 0 && text.charCodeAt(at - 1) > space) at--
  return at
}

/** Whether a page begins with front matter whose reader undoes escapes that Markdown does not have. */
function escapesInFrontMatter(raw: string): boolean {
  const fence = /^(---|\+\+\+)[ \t]*[\r\n]/.exec(raw)?.[1]
  if (fence === undefined) return false
  const end = raw.indexOf(`\n${fence}`, fence.length)
  return raw.slice(0, end === -1 ? raw.length : end).includes('\\')
}

/** A literal that is nothing but letters and spaces can be disguised, so it is searched for in folded text, unless its rule reads no disguise. */
const word = /^[\p{L} ]+$/u

/**
 * Prepares the search once for all texts. Two automata look at each text as written and as it may be read: one folds case alone,
 * for literals with signs and digits; the other undoes disguises of letters too, for literals that are words.
 */
export function createWaker(rules: readonly Rule[]): Waker {
  const exact = new Register()
  const folded = new Register()
  const shaped = new Map<Shape, Rule[]>()
  const always: Rule[] = []
  for (const rule of rules) {
    for (const wake of rule.meta.wakes) {
      if (wake === 'always') always.push(rule)
      else if ('shape' in wake) {
        shaped.set(wake.shape, [...(shaped.get(wake.shape) ?? []), rule])
        for (const literal of anchors[wake.shape] ?? []) exact.add(literal, wake.shape)
      } else {
        const plain = rule.meta.reads === 'raw' || ('as' in wake && wake.as === 'written')
        for (const literal of literalsOf(wake)) (!plain && word.test(literal) ? folded : exact).add(literal, rule)
      }
    }
  }
  const plainly = createAutomaton(exact.literals, {
    fold: lowerCase,
    collapse: (unit) => unit === space,
    bounded: true
  })
  const readsRaw = rules.some(({ meta }) => meta.reads === 'raw')
  const marked = exact.literals.some((literal) => /[&*_~\\[\]<>]/.test(literal))
  const disguised = createAutomaton(folded.literals, { fold: foldUnit, collapse: stretches, bounded: true })
  const wokenByTexts = (raw: string, visible: VisibleText): ReadonlySet<Rule> => {
    const woken = new Set<Rule | Shape>(always)
    // Taking markup out joins what it parted and parts nothing but markup, so a literal without any is found in the visible text.
    const plain = beyondAscii.test(visible.text) ? plainLetters(visible.text) : visible.text
    const readable = plain === visible.text ? [plain] : [visible.text, plain]
    if (exact.size > 0) {
      // What reads raw text undoes what hides inside words by itself, and keeps the signs that look like markup.
      const uncovered = readsRaw ? uncoveredText(raw)?.text : undefined
      const found = new Uint8Array(exact.size)
      for (const text of readable) plainly.scan(text, found)
      if (marked && visible.text !== raw) plainly.scan(raw, found)
      if (uncovered !== undefined) plainly.scan(uncovered, found)
      exact.collect(found, woken)
    }
    if (folded.size > 0) {
      const found = new Uint8Array(folded.size)
      for (const text of readable) disguised.scan(text, found)
      disguised.scan(undisguised(plain), found)
      folded.collect(found, woken)
    }
    const rare = { raw: uncommon.test(raw), visible: uncommon.test(visible.text) }
    for (const [shape, rulesOfShape] of shaped) {
      if (rulesOfShape.every((rule) => woken.has(rule))) continue
      if (!shapes[shape]({ raw, visible, anchored: woken.has(shape), uncommon: rare })) continue
      for (const rule of rulesOfShape) woken.add(rule)
    }
    return new Set([...woken].filter((one) => typeof one !== 'string'))
  }
  return {
    wokenBy(raw) {
      const visible = visibleText(raw)
      return !visible.certain || escapesInFrontMatter(raw) ? new Set(rules) : wokenByTexts(raw, visible)
    },
    wokenByCode: (raw) => wokenByTexts(raw, { text: raw, linked: [], seams: [], certain: true })
  }
}

const space = 32

/** Case undone, all white space one: exact enough for signs and digits. */
function lowerCase(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit >= 9 && unit <= 13 ? space : unit
  const character = String.fromCharCode(unit)
  return /\s/.test(character) ? space : character.toLowerCase().charCodeAt(0)
}

function literalsOf(wake: Exclude<Wake, 'always' | { shape: Shape }>): readonly string[] {
  return 'literal' in wake ? [wake.literal] : wake.literals
}

/** Literals with the rules they wake, and the shapes they belong to. */
class Register {
  readonly #rules = new Map<string, (Rule | Shape)[]>()

  add(literal: string, rule: Rule | Shape): void {
    const rules = this.#rules.get(literal)
    if (rules) rules.push(rule)
    else this.#rules.set(literal, [rule])
  }

  get size(): number {
    return this.#rules.size
  }

  get literals(): readonly string[] {
    return [...this.#rules.keys()]
  }

  collect(found: Uint8Array, into: Set<Rule | Shape>): void {
    let index = 0
    for (const rules of this.#rules.values()) {
      if (found[index++] === 1) for (const rule of rules) into.add(rule)
    }
  }
}
