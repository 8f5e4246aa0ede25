/** Tells from raw text which rules may find something in it, so that nothing else need be parsed. Never misses; may wake in vain. */
import { createAutomaton } from '../detect/automaton.js'
import { mayHoldCard, mayHoldIban, mayHoldIdentityNumber } from '../detect/digits-hint.js'
import { foldUnit, plainLetters, stretches, undisguised } from '../detect/folding.js'
import { cueNames } from '../detect/identity-cues.js'
import { mayHoldCombiningStack } from '../detect/combining-marks.js'
import { mayHoldEncodedPayload, payloadWords } from '../detect/encoded-payload.js'
import { hidingWords, mayHoldHiddenMarkup } from '../detect/hidden-markup-hint.js'
import { mayHoldInvisibleCharacters } from '../detect/invisible.js'
import { mayHoldMixedScript } from '../detect/mixed-script.js'
import { commandWords, mayHoldModelInstruction } from '../detect/model-instruction.js'
import { mayHoldMailAddress } from '../detect/mail-hint.js'
import { mayHoldPhoneNumber } from '../detect/phone-number-hint.js'
import { type Survey, surveyOf } from '../detect/survey.js'
import { uncoveredText } from '../detect/uncovered-text.js'
import { visibleText, type VisibleText } from '../detect/visible-text.js'
import { mayHoldCoordinates, mayHoldStreetAddress } from '../detect/street-address.js'
import { residenceWords } from '../detect/residence-words.js'
import type { Rule, Shape, Wake } from '../rules/rule.js'

export interface Waker {
  /** The rules that may find something in the text. */
  readonly wokenBy: (text: string) => ReadonlySet<Rule>
  /** The same for the content of code, in which no markup is undone. */
  readonly wokenByCode: (text: string) => ReadonlySet<Rule>
}

/** A text as it is written and as it may be read, with what each is made of. */
interface Texts {
  readonly raw: string
  readonly visible: VisibleText
  /** Whether it holds one of the words of the shape that is asked for, see `anchors`. */
  readonly anchored: boolean
  readonly written: Survey
  readonly read: Survey
}

/** Quicker than any search for a character beyond ASCII, and most text has none. */
const beyondAscii = /[^\0-\x7F]/
const bidirectionalControl = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/
/** Marks of a chat's turns are made of signs that are taken for markup. */
const chatMark = /<\||<<|\[\/?INST|<\/?(?:system|assistant)/i
const copyrightNotice = /©|\(c\)\s{0,3}\d{4}|copyright\s{1,9}\(c\)|copyright[\s:]{0,3}(?:by\s)?\d{4}/i
const address = /https?:|:\/\/|www\./i
/** How many digits the shortest number of a kind has. */
const fewest = { phone: 7, card: 13, identity: 6 } as const

const shapes: Readonly<Record<Shape, (texts: Texts) => boolean>> = {
  'phone-number': ({ visible, read }) => (read.digits >= fewest.phone || read.uncommon) && mayHoldPhoneNumber(visible),
  'bidirectional-control': anyText((text) => bidirectionalControl.test(text)),
  'invisible-character': anyText(mayHoldInvisibleCharacters),
  'combining-stack': anyText(mayHoldCombiningStack),
  'mixed-script': anyText(mayHoldMixedScript),
  'hidden-markup': ({ raw, visible, written, anchored }) =>
    (written.has('<') && anchored && mayHoldHiddenMarkup(raw)) ||
    (written.has('&') && mayHoldHiddenMarkup(`${raw}\n${visible.text}`)),
  'model-instruction': ({ raw, visible, written, anchored }) =>
    (anchored && mayHoldModelInstruction(visible.text)) ||
    ((written.has('<') || written.longestBrackets > 0) && chatMark.test(raw) && mayHoldModelInstruction(raw)),
  'encoded-payload': ({ raw, anchored, written }) =>
    (anchored || written.longestToken >= 40 || written.longestBrackets >= 40 || written.has('%') || written.has('&')) &&
    mayHoldEncodedPayload(raw, anchored),
  'link-with-host': ({ visible: { text, linked } }) =>
    linked.some(({ start, end }) => address.test(text.slice(start, end))),
  'user-name-in-address': ({ raw, visible, written, read }) =>
    (read.has('@') && holdsUserName(visible.text)) || (written.has('@') && holdsUserName(raw)),
  'front-matter': ({ raw }) => /^(?:---|\+\+\+)[ \t]*[\r\n]/.test(raw),
  'block-quotation': ({ raw, written }) => written.has('>') && /^ {0,3}>/m.test(raw),
  iban: ({ visible, read }) => read.country && mayHoldIban(visible),
  'payment-card': ({ visible, read }) => read.digits >= fewest.card && mayHoldCard(visible),
  'identity-number': ({ visible, anchored, read }) =>
    read.digits >= fewest.identity && mayHoldIdentityNumber(visible, anchored),
  'street-address': ({ visible, anchored, read }) => anchored && read.digits > 0 && mayHoldStreetAddress(visible.text),
  coordinates: ({ visible, anchored, read }) => anchored && read.digits > 0 && mayHoldCoordinates(visible.text),
  'copyright-notice': ({ visible, anchored }) => anchored && copyrightNotice.test(visible.text),
  'mail-address': ({ visible, read }) => read.has('@') && mayHoldMailAddress(visible)
}

/** A shape that characters beyond ASCII alone can have, in a text as written or as it may be read. */
function anyText(mayHold: (text: string) => boolean): (texts: Texts) => boolean {
  return ({ raw, visible, written, read }) =>
    (written.uncommon && mayHold(raw)) || (visible.text !== raw && read.uncommon && mayHold(visible.text))
}

/** Words without which a shape is not there, or not but for signs; they are searched for together with all literals. */
const anchors: Readonly<Partial<Record<Shape, { readonly words: readonly string[]; readonly in: Text }>>> = {
  'model-instruction': { words: commandWords, in: 'read' },
  'encoded-payload': { words: payloadWords, in: 'written' },
  'identity-number': { words: cueNames, in: 'read' },
  'hidden-markup': { words: hidingWords, in: 'written' },
  'street-address': { words: residenceWords, in: 'read' },
  coordinates: { words: residenceWords, in: 'read' },
  'copyright-notice': { words: ['copyright', '©', '(c)'], in: 'read' }
}

/** Which form of a text a literal is searched for in. */
type Text = 'written' | 'read'

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
/** A literal with a sign that may be taken for markup stands in the text as it is written. */
const markup = /[&*_~\\[\]<>]/

/**
 * Prepares the search once for all texts. What reads raw text is woken by the text as it is written, or without what hides inside words;
 * all else by the text as it may be read: by an automaton that folds case alone, for literals with signs and digits, and by one that
 * undoes disguises of letters too, for literals that are words.
 */
export function createWaker(rules: readonly Rule[]): Waker {
  const written = new Register()
  const exact = new Register()
  const folded = new Register()
  const shaped = new Map<Shape, Rule[]>()
  const always: Rule[] = []
  for (const rule of rules) {
    const raw = rule.meta.reads === 'raw'
    for (const wake of rule.meta.wakes) {
      if (wake === 'always') always.push(rule)
      else if ('shape' in wake) {
        const known = shaped.get(wake.shape)
        shaped.set(wake.shape, [...(known ?? []), rule])
        const { words = [], in: text } = (known ? undefined : anchors[wake.shape]) ?? {}
        for (const literal of words) (text === 'written' ? written : exact).add(literal, wake.shape)
      } else {
        const plain = raw || ('as' in wake && wake.as === 'written')
        for (const literal of literalsOf(wake)) {
          if (raw || markup.test(literal)) written.add(literal, rule)
          if (!raw) (!plain && word.test(literal) ? folded : exact).add(literal, rule)
        }
      }
    }
  }
  const asWritten = { fold: lowerCase, collapse: (unit: number) => unit === space, bounded: true }
  const plainly = createAutomaton(exact.literals, asWritten)
  const raw = createAutomaton(written.literals, asWritten)
  const disguised = createAutomaton(folded.literals, { fold: foldUnit, collapse: stretches, bounded: true })
  const wokenByTexts = (source: string, visible: VisibleText): ReadonlySet<Rule> => {
    const woken = new Set<Rule | Shape>(always)
    const survey = surveyOf(source)
    const read = visible.text === source ? survey : surveyOf(visible.text)
    if (written.size > 0) {
      const found = new Uint8Array(written.size)
      raw.scan(source, found)
      const covered = survey.uncommon || survey.has('&') || survey.has('\\') || survey.has('<')
      const uncovered = covered ? uncoveredText(source) : undefined
      if (uncovered) raw.scan(uncovered.text, found)
      written.collect(found, woken)
    }
    // Taking markup out joins what it parted and parts nothing but markup, so a literal without any is found in the visible text.
    const plain = beyondAscii.test(visible.text) ? plainLetters(visible.text) : visible.text
    const readable = plain === visible.text ? [plain] : [visible.text, plain]
    if (exact.size > 0) {
      const found = new Uint8Array(exact.size)
      for (const text of readable) plainly.scan(text, found)
      exact.collect(found, woken)
    }
    if (folded.size > 0) {
      const found = new Uint8Array(folded.size)
      for (const text of readable) disguised.scan(text, found)
      if (read.uncommon || read.has('letter sign') || read.singles >= 3) disguised.scan(undisguised(plain), found)
      folded.collect(found, woken)
    }
    for (const [shape, rulesOfShape] of shaped) {
      if (rulesOfShape.every((rule) => woken.has(rule))) continue
      if (!shapes[shape]({ raw: source, visible, anchored: woken.has(shape), written: survey, read })) continue
      for (const rule of rulesOfShape) woken.add(rule)
    }
    return new Set([...woken].filter((one) => typeof one !== 'string'))
  }
  return {
    wokenBy(source) {
      const visible = visibleText(source)
      return !visible.certain || escapesInFrontMatter(source) ? new Set(rules) : wokenByTexts(source, visible)
    },
    wokenByCode: (source) => wokenByTexts(source, { text: source, linked: [], seams: [], certain: true })
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
