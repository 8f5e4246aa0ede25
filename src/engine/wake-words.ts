/** The words that wake rules, as the automata search for them: worked out from what rules say, or beforehand for all rules of the product. */
import { type AutomatonOptions, type Trie, trieOf } from '../detect/automaton.js'
import { payloadWords } from '../detect/encoded-payload.js'
import { caseAlone, foldUnit, stretches } from '../detect/folding.js'
import { hidingWords } from '../detect/hidden-markup-hint.js'
import { cueNames } from '../detect/identity-cues.js'
import { commandBeginnings } from '../detect/model-instruction.js'
import { residenceWords } from '../detect/residence-words.js'
import { typographicSigns } from '../detect/survey.js'
import type { RuleHead, Shape, Wake } from '../rules/rule.js'

/** Words, and what each wakes: rules by id, shapes by name. */
export interface WordTable {
  readonly trie: Trie
  readonly wakes: readonly (readonly string[])[]
}

/** Words of ASCII and typographic signs alone, and others apart: these widen a table many times, and most text has no use for them. */
export interface WordTables {
  readonly common: WordTable
  readonly beyond: WordTable
}

/** written: searched for in the text as it is written · exact and folded: in the text as it may be read, folded with disguises undone. */
export interface WakeTables {
  readonly written: WordTables
  readonly exact: WordTables
  readonly folded: WordTables
}

/** Words without which a shape is not there, or not but for signs, and the form of the text in which they stand. */
const anchors: Readonly<Partial<Record<Shape, { readonly words: readonly string[]; readonly in: keyof WakeTables }>>> =
  {
    'model-instruction': { words: commandBeginnings, in: 'exact' },
    'encoded-payload': { words: payloadWords, in: 'written' },
    'identity-number': { words: cueNames, in: 'exact' },
    'hidden-markup': { words: hidingWords, in: 'written' },
    'street-address': { words: residenceWords, in: 'folded' },
    coordinates: { words: residenceWords, in: 'folded' },
    'copyright-notice': { words: ['copyright', '©', '(c)'], in: 'exact' }
  }

/** Case undone, all white space one: exact enough for signs and digits. */
export const asWritten: AutomatonOptions = { ...caseAlone, bounded: true }
/** Disguises of letters undone. */
export const asRead: AutomatonOptions = { fold: foldUnit, collapse: stretches, bounded: true }

/** A literal that is nothing but letters and spaces can be disguised, so it is searched for in folded text, unless its rule reads no disguise. */
const word = /^[\p{L} ]+$/u
/** A literal with a sign that may be taken for markup stands in the text as it is written. */
const markup = /[&*_~\\[\]<>]/

export function wakeTablesOf(rules: readonly RuleHead[]): WakeTables {
  const words = {
    written: new Map<string, string[]>(),
    exact: new Map<string, string[]>(),
    folded: new Map<string, string[]>()
  }
  const add = (form: keyof typeof words, literal: string, name: string) => {
    const names = words[form].get(literal)
    if (!names) words[form].set(literal, [name])
    else if (!names.includes(name)) names.push(name)
  }
  for (const { id, reads, wakes } of rules) {
    for (const wake of wakes) {
      if (wake === 'always') continue
      if ('shape' in wake) {
        const anchor = anchors[wake.shape]
        for (const literal of anchor?.words ?? []) add(anchor?.in ?? 'exact', literal, wake.shape)
        continue
      }
      const raw = reads === 'raw'
      const plain = raw || ('as' in wake && wake.as === 'written')
      for (const literal of literalsOf(wake)) {
        if (raw || markup.test(literal)) add('written', literal, id)
        if (!raw) add(!plain && word.test(literal) ? 'folded' : 'exact', literal, id)
      }
    }
  }
  return {
    written: tablesOf(words.written, asWritten),
    exact: tablesOf(words.exact, asWritten),
    folded: tablesOf(words.folded, asRead)
  }
}

function tablesOf(words: ReadonlyMap<string, readonly string[]>, options: AutomatonOptions): WordTables {
  const isCommon = ([word]: readonly [string, unknown]) =>
    Array.from({ length: word.length }, (_, at) => options.fold?.(word.charCodeAt(at)) ?? 0).every(
      (unit) => unit < 128 || typographicSigns.includes(String.fromCharCode(unit))
    )
  const all = [...words]
  return {
    common: tableOf(new Map(all.filter(isCommon)), options),
    beyond: tableOf(new Map(all.filter((entry) => !isCommon(entry))), options)
  }
}

function tableOf(words: ReadonlyMap<string, readonly string[]>, options: AutomatonOptions): WordTable {
  return { trie: trieOf([...words.keys()], options), wakes: [...words.values()] }
}

function literalsOf(wake: Exclude<Wake, 'always' | { shape: Shape }>): readonly string[] {
  return 'literal' in wake ? [wake.literal] : wake.literals
}
