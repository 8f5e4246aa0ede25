/** Tells from raw text which rules may find something in it, so that nothing else need be parsed. Never misses; may wake in vain. */
import type { Rule, Shape, Wake } from '../rules/rule.js'

/** Markup and characters that can hide a word or number from a look at the raw text; where one stands, every rule wakes. */
const hiding =
  /&[#a-z]|[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0]|\\[!-/:-@[-`{-~]|[\p{L}\p{N}][*_~`]{1,6}[\p{L}\p{N}]|<[a-z!/]|[\u{E0000}-\u{E0FFF}]/iu

const shapes: Readonly<Record<Shape, RegExp>> = {
  digits: /(?:\p{Nd}[^\p{Nd}\n\r]{0,6}){6}\p{Nd}/u,
  'bidirectional-control': /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|&(?:#|[lr][lr][mo eip])/i,
  'link-with-host': /:\/\/|www\./i,
  'front-matter': /^(?:---|\+\+\+)[ \t]*[\r\n]/
}

export interface Waker {
  /** The rules that may find something in the text. */
  wokenBy(text: string): ReadonlySet<Rule>
}

/** Prepares the search once for all texts. */
export function createWaker(rules: readonly Rule[]): Waker {
  const literals = new Map<string, Rule[]>()
  const shaped = new Map<Shape, Rule[]>()
  const always: Rule[] = []
  for (const rule of rules) {
    for (const wake of rule.meta.wakes) register(wake, rule, literals, shaped, always)
  }
  return {
    wokenBy(text) {
      if (hiding.test(text)) return new Set(rules)
      const woken = new Set(always)
      const folded = text.toLowerCase()
      for (const [literal, wakened] of literals)
        if (folded.includes(literal)) for (const rule of wakened) woken.add(rule)
      for (const [shape, wakened] of shaped) if (shapes[shape].test(text)) for (const rule of wakened) woken.add(rule)
      return woken
    }
  }
}

function register(
  wake: Wake,
  rule: Rule,
  literals: Map<string, Rule[]>,
  shaped: Map<Shape, Rule[]>,
  always: Rule[]
): void {
  if (wake === 'always') always.push(rule)
  else if ('literal' in wake)
    literals.set(wake.literal.toLowerCase(), [...(literals.get(wake.literal.toLowerCase()) ?? []), rule])
  else shaped.set(wake.shape, [...(shaped.get(wake.shape) ?? []), rule])
}
