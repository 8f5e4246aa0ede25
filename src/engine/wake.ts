/** Tells from raw text which rules may find something in it, so that nothing else need be parsed. Never misses; may wake in vain. */
import { Automaton, type AutomatonOptions } from '../detect/automaton.js'
import { mayHoldCombiningStack } from '../detect/combining-marks.js'
import { mayHoldCard, mayHoldIban, mayHoldIdentityNumber } from '../detect/digits-hint.js'
import { mayHoldEncodedPayload } from '../detect/encoded-payload.js'
import { plainLetters, undisguised } from '../detect/folding.js'
import { mayHoldHiddenMarkup } from '../detect/hidden-markup-hint.js'
import { mayHoldInvisibleCharacters } from '../detect/invisible.js'
import { mayHoldMailAddress } from '../detect/mail-hint.js'
import { mayHoldMixedScript } from '../detect/mixed-script.js'
import { mayHoldModelInstruction } from '../detect/model-instruction.js'
import { mayHoldPhoneNumber } from '../detect/phone-number-hint.js'
import { mayHoldCoordinates, mayHoldStreetAddress } from '../detect/street-address.js'
import { type Survey, surveyOf } from '../detect/survey.js'
import { uncoveredText } from '../detect/uncovered-text.js'
import { visibleText, type VisibleText } from '../detect/visible-text.js'
import type { RuleHead, Shape } from '../rules/rule.js'
import { asRead, asWritten, wakeTablesOf, type WakeTables, type WordTable, type WordTables } from './wake-words.js'

export interface Waker {
  /** The rules that may find something in the text, by id. */
  readonly wokenBy: (text: string) => ReadonlySet<string>
  /** The same for the content of code, in which no markup is undone. */
  readonly wokenByCode: (text: string) => ReadonlySet<string>
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

const bidirectionalControl = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/
/** Marks of a chat's turns are made of signs that are taken for markup. */
const chatMark = /<\||<<|\[\/?INST|<\/?(?:system|assistant)/i
const copyrightNotice = /©|\(c\)\s{0,3}\d{4}|copyright\s{1,9}\(c\)|copyright[\s:]{0,3}(?:by\s)?\d{4}/i
/** Four in a row are the fewest that count. */
const percentEscapes = /%[\da-f]{2}%[\da-f]{2}%/i
const address = /https?:|:\/\/|www\./i
/** How many digits the shortest number of a kind has. */
const fewest = { phone: 7, card: 13, identity: 6, iban: 2 } as const

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
    (anchored ||
      written.longestToken >= 40 ||
      written.longestBrackets >= 40 ||
      (written.has('%') && percentEscapes.test(raw)) ||
      raw.includes('&#')) &&
    mayHoldEncodedPayload(raw, anchored),
  'link-with-host': ({ visible: { text, linked } }) =>
    linked.some(({ start, end }) => address.test(text.slice(start, end))),
  'user-name-in-address': ({ raw, visible, written, read }) =>
    (read.has('@') && holdsUserName(visible.text)) || (written.has('@') && holdsUserName(raw)),
  'front-matter': ({ raw }) => /^(?:---|\+\+\+)[ \t]*[\r\n]/.test(raw),
  'block-quotation': ({ raw, written }) => written.has('>') && /^ {0,3}>/m.test(raw),
  iban: ({ visible, read }) => read.digits >= fewest.iban && mayHoldIban(visible),
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

const space = 32

/** Whether somewhere between two spaces an @ stands behind the beginning of an address. */
function holdsUserName(text: string): boolean {
  for (let at = text.indexOf('@'); at !== -1; ) {
    const end = nextSpace(text, at)
    const word = text.slice(lastSpace(text, at), end).toLowerCase()
    const before = word.slice(0, word.lastIndexOf('@'))
    if (before.includes('//') || before.includes('http:') || before.includes('https:')) return true
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

/** The text with a space wherever markup was taken out. */
function partedAtSeams({ text, seams }: VisibleText): string {
  let from = 0
  const parts = seams.map((seam) => {
    const part = text.slice(from, seam)
    from = seam
    return part
  })
  return [...parts, text.slice(from)].join(' ')
}

/** Whether a page begins with front matter whose reader undoes escapes that Markdown does not have. */
function escapesInFrontMatter(raw: string): boolean {
  const fence = /^(---|\+\+\+)[ \t]*[\r\n]/.exec(raw)?.[1]
  if (fence === undefined) return false
  const end = raw.indexOf(`\n${fence}`, fence.length)
  return raw.slice(0, end === -1 ? raw.length : end).includes('\\')
}

/**
 * Prepares the search once for all texts; `tables` hold the words of these rules, or of more. What reads raw text is woken by the text
 * as it is written, or without what hides inside words; all else by the text as it may be read: by an automaton that folds case alone,
 * for literals with signs and digits, and by one that undoes disguises of letters too, for literals that are words.
 */
export function createWaker(rules: readonly RuleHead[], tables: WakeTables = wakeTablesOf(rules)): Waker {
  const ids = rules.map(({ id }) => id)
  const always = rules.filter(({ wakes }) => wakes.includes('always')).map(({ id }) => id)
  const shaped = new Map<Shape, string[]>()
  for (const { id, wakes } of rules) {
    for (const wake of wakes)
      if (wake !== 'always' && 'shape' in wake) shaped.set(wake.shape, [...(shaped.get(wake.shape) ?? []), id])
  }
  const names = [...ids, ...shaped.keys()]
  const search = new WordSearch(tables, names)
  const sets = new Map<string, ReadonlySet<string>>()
  /** The same set for the same rules: a large change has a great many sections, and few sets. */
  const shared = (woken: ReadonlySet<string>): ReadonlySet<string> => {
    const key = [...woken].join(' ')
    const known = sets.get(key) ?? woken
    sets.set(key, known)
    return known
  }
  const wokenByTexts = (source: string, visible: VisibleText): ReadonlySet<string> => {
    const survey = surveyOf(source)
    // Where nothing is written as a reference, taking markup out joins what is there and brings nothing new.
    const read = visible.text !== source && source.includes('&') ? surveyOf(visible.text) : survey
    const woken = search.wokenBy(source, survey, visible, read)
    for (const id of always) woken.add(id)
    for (const [shape, rulesOfShape] of shaped) {
      const anchored = woken.delete(shape)
      if (rulesOfShape.every((rule) => woken.has(rule))) continue
      if (!shapes[shape]({ raw: source, visible, anchored, written: survey, read })) continue
      for (const rule of rulesOfShape) woken.add(rule)
    }
    return shared(woken)
  }
  return {
    wokenBy(source) {
      const visible = visibleText(source)
      if (!visible.certain || escapesInFrontMatter(source)) return new Set(ids)
      const woken = wokenByTexts(source, visible)
      return visible.otherwise ? shared(new Set([...woken, ...wokenByTexts(source, visible.otherwise)])) : woken
    },
    wokenByCode: (source) => wokenByTexts(source, { text: source, linked: [], seams: [], certain: true })
  }
}

/** The automata of all tables; those for words beyond ASCII are set up when the first text asks for them. */
class WordSearch {
  readonly #tables: WakeTables
  readonly #names: readonly string[]
  readonly #numbers: ReadonlyMap<string, number>
  /** By the number of a name. */
  readonly #found: Uint8Array
  readonly #common: Automata
  #beyond: Automata | undefined

  /** `names` are what may be woken; the tables may hold more. */
  constructor(tables: WakeTables, names: readonly string[]) {
    this.#tables = tables
    this.#names = names
    this.#numbers = new Map(names.map((name, number) => [name, number]))
    this.#found = new Uint8Array(names.length)
    this.#common = this.#automata('common')
  }

  wokenBy(source: string, survey: Survey, visible: VisibleText, read: Survey): Set<string> {
    this.#found.fill(0)
    const covered = survey.uncommon || survey.has('&') || survey.has('\\') || survey.has('<')
    const uncovered = covered ? uncoveredText(source) : undefined
    this.#each(survey.uncommon, ({ written }) => {
      written.scan(source, this.#found)
      if (uncovered) written.scan(uncovered.text, this.#found)
    })
    // Taking markup out joins what it parted and parts nothing but markup, so a literal without any is found in the visible text. But
    // literals may ask for a space at their ends, and markup that was taken out may have been signs after all.
    const { text, seams } = visible
    const plain = read.uncommon ? plainLetters(text) : text
    this.#each(read.uncommon, ({ exact, folded }) => {
      exact.scan(text, this.#found)
      folded.scan(text, this.#found, seams)
    })
    if (plain !== text) {
      const parted = seams.length > 0 ? plainLetters(partedAtSeams(visible)) : ''
      this.#each(true, ({ exact, folded }) => {
        exact.scan(plain, this.#found)
        folded.scan(plain, this.#found)
        folded.scan(parted, this.#found)
      })
    }
    const disguised = read.uncommon || read.signInWord || read.longestSpaced >= 3 ? undisguised(plain) : ''
    if (disguised !== '') this.#each(read.uncommon, ({ folded }) => folded.scan(disguised, this.#found))
    const woken = new Set<string>()
    for (let at = this.#found.indexOf(1); at !== -1; at = this.#found.indexOf(1, at + 1))
      woken.add(this.#names[at] as string)
    return woken
  }

  /** `uncommon` says whether words beyond the common ones may stand in a text. */
  #each(uncommon: boolean, scan: (automata: Automata) => void): void {
    scan(this.#common)
    if (uncommon) scan((this.#beyond ??= this.#automata('beyond')))
  }

  #automata(kind: keyof WordTables): Automata {
    const known = new Map<readonly string[], readonly number[]>() // many words wake the same
    const numbersOf = (names: readonly string[]) => {
      const numbers = known.get(names) ?? names.flatMap((name) => this.#numbers.get(name) ?? [])
      known.set(names, numbers)
      return numbers
    }
    const automaton = ({ trie, wakes }: WordTable, options: AutomatonOptions) =>
      new Automaton(trie, options, wakes.map(numbersOf))
    const { written, exact, folded } = this.#tables
    return {
      written: automaton(written[kind], asWritten),
      exact: automaton(exact[kind], asWritten),
      folded: automaton(folded[kind], asRead)
    }
  }
}

type Automata = Readonly<Record<keyof WakeTables, Automaton>>
