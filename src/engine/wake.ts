/** Tells from raw text which rules may find something in it, so that nothing else need be parsed. Never misses; may wake in vain. */
import { createAutomaton } from '../detect/automaton.js'
import { foldUnit, plainLetters, stretches, undisguised } from '../detect/folding.js'
import { mayHoldPhoneNumber } from '../detect/phone-number-hint.js'
import { visibleText, type VisibleText } from '../detect/visible-text.js'
import type { Rule, Shape, Wake } from '../rules/rule.js'

export interface Waker {
  /** The rules that may find something in the text. */
  wokenBy(text: string): ReadonlySet<Rule>
}

/** A text as it is written and as it may be read. */
interface Texts {
  readonly raw: string
  readonly visible: VisibleText
}

const bidirectionalControl = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/
const address = /https?:|:\/\/|www\./i

const shapes: Readonly<Record<Shape, (texts: Texts) => boolean>> = {
  'phone-number': ({ visible }) => mayHoldPhoneNumber(visible),
  'bidirectional-control': ({ raw, visible }) =>
    bidirectionalControl.test(raw) || bidirectionalControl.test(visible.text),
  'link-with-host': ({ visible: { text, linked } }) =>
    address.test(text) && linked.some(({ start, end }) => address.test(text.slice(start, end))),
  'user-name-in-address': ({ raw, visible }) => holdsUserName(visible.text) || holdsUserName(raw),
  'front-matter': ({ raw }) => /^(?:---|\+\+\+)[ \t]*[\r\n]/.test(raw),
  'block-quotation': ({ raw }) => /^ {0,3}>/m.test(raw)
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

/** A literal that is nothing but letters and spaces can be disguised, so it is searched for in folded text. */
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
      else if ('shape' in wake) shaped.set(wake.shape, [...(shaped.get(wake.shape) ?? []), rule])
      else for (const literal of literalsOf(wake)) (word.test(literal) ? folded : exact).add(literal, rule)
    }
  }
  const plainly = createAutomaton(exact.literals, { fold: lowerCase, collapse: (unit) => unit === space })
  const marked = exact.literals.some((literal) => /[&*_~\\[\]<>]/.test(literal))
  const disguised = createAutomaton(folded.literals, { fold: foldUnit, collapse: stretches })
  return {
    wokenBy(raw) {
      const visible = visibleText(raw)
      if (!visible.certain || escapesInFrontMatter(raw)) return new Set(rules)
      const woken = new Set(always)
      // Taking markup out joins what it parted and parts nothing but markup, so a literal without any is found in the visible text.
      const texts = [` ${visible.text} `, ...(marked && visible.text !== raw ? [` ${raw} `] : [])]
      const plain = /[^\0-\x7F]/.test(visible.text) ? plainLetters(visible.text) : visible.text
      if (plain !== visible.text) texts.push(` ${plain} `)
      if (exact.size > 0) {
        const found = new Uint8Array(exact.size)
        for (const text of texts) plainly.scan(text, found)
        exact.collect(found, woken)
      }
      if (folded.size > 0) {
        const found = new Uint8Array(folded.size)
        for (const text of texts) disguised.scan(text, found)
        disguised.scan(undisguised(plain), found)
        folded.collect(found, woken)
      }
      for (const [shape, rulesOfShape] of shaped) {
        if (rulesOfShape.every((rule) => woken.has(rule)) || !shapes[shape]({ raw, visible })) continue
        for (const rule of rulesOfShape) woken.add(rule)
      }
      return woken
    }
  }
}

const space = 32

/** Case undone, all white space one: exact enough for signs and digits. */
function lowerCase(unit: number): number {
  if (unit < 128) return unit >= 65 && unit <= 90 ? unit + 32 : unit >= 9 && unit <= 13 ? space : unit
  const lower = String.fromCharCode(unit).toLowerCase()
  return unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) ? space : lower.charCodeAt(0)
}

function literalsOf(wake: Exclude<Wake, 'always' | { shape: Shape }>): readonly string[] {
  return 'literal' in wake ? [wake.literal] : wake.literals
}

/** Literals with the rules they wake. */
class Register {
  readonly #rules = new Map<string, Rule[]>()

  add(literal: string, rule: Rule): void {
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

  collect(found: Uint8Array, into: Set<Rule>): void {
    let index = 0
    for (const rules of this.#rules.values()) {
      if (found[index++] === 1) for (const rule of rules) into.add(rule)
    }
  }
}
