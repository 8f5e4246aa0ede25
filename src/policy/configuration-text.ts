/** Reads a configuration file: YAML whose mistakes are told with line and column. */
import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml'
import { type Configuration, type Known, type Layer, mergeConfiguration, readLayer } from './configuration.js'
import { ConfigurationError } from './configuration-error.js'
import { keyName, type KeyPath } from './configuration-mistakes.js'

/** The most characters of a configuration file. */
const longest = 262_144

/** How often aliases may be resolved; a file of a community hardly needs one. */
const aliases = 100

/** The most levels of lists and mappings, roughly counted. */
const deepest = 64

/** The most mistakes of syntax that are told at once. */
const told = 20

/** The configuration of one file over the defaults; throws a `ConfigurationError` with every mistake as `path:line:column: …`. */
export function parseConfigurationText(text: string, path: string, known: Known): Configuration {
  return mergeConfiguration([readLayerText(text, path, known)], known)
}

/** What one file says, ready to be merged; throws a `ConfigurationError` as `parseConfigurationText` does. */
export function readLayerText(text: string, path: string, known: Known): Layer {
  if (text.length > longest) {
    throw new ConfigurationError(`${path}: the file must be at most ${longest} characters long; found ${text.length}.`)
  }
  const deep = tooDeep(text)
  if (deep !== undefined) {
    throw new ConfigurationError(`${path}:${deep}:1: the file must nest at most ${deepest} levels deep; found more.`)
  }
  const lines = new LineCounter()
  const document = parseDocument(text, {
    schema: 'core',
    uniqueKeys: false, // the parser compares every key with every other; `wrongKeys` needs one pass
    lineCounter: lines,
    prettyErrors: false
  })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${path}:${line}:${col}`
  }
  const faults = [
    ...[...document.errors, ...document.warnings].map(({ message, pos }) => ({
      offset: pos[0],
      says: `the file must be valid YAML; the parser found: ${sentence(message)}`
    })),
    ...wrongKeys(document)
  ]
  if (faults.length > 0) {
    throw new ConfigurationError(faults.slice(0, told).map(({ offset, says }) => `${at(offset)}: ${says}`))
  }
  return readLayer(contentOf(document, path), known, (keys) => {
    const offset = offsetOf(document, keys)
    return `${offset === undefined ? path : at(offset)}: ${keyName(keys)}`
  })
}

interface Fault {
  readonly offset: number
  readonly says: string
}

function wrongKeys(document: Document): readonly Fault[] {
  const faults: Fault[] = []
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>()
      for (const { key } of items) {
        const offset = (key as Node | null)?.range?.[0] ?? 0 // keys of a parsed document are nodes, or null where one is empty
        if (!isScalar(key)) {
          faults.push({ offset, says: 'a key must be a word; found a list, a mapping or an alias.' })
          continue
        }
        const name = String(key.value)
        if (seen.has(name)) faults.push({ offset, says: `${keyName([name])} must stand once; found it again.` })
        seen.add(name)
      }
    }
  })
  return faults
}

function contentOf(document: Document, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: aliases })
  } catch (cause) {
    const expected = 'must use few aliases, each after its anchor; found too many, or one without an anchor.'
    throw new ConfigurationError(`${path}: the file ${expected}`, { cause })
  }
}

/** Where the last key of a path stands, or the nearest around it that has a place. */
function offsetOf(document: Document, path: KeyPath): number | undefined {
  let node: unknown = document.contents
  let offset: number | undefined
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      if (pair === undefined) break
      offset = (pair.key as Node).range?.[0] // a scalar, as the search just made sure
      node = pair.value
    } else if (isSeq(node) && typeof key === 'number') {
      const item = node.items[key] as Node | undefined // lists of a parsed document hold nodes alone
      offset = item?.range?.[0] ?? offset
      node = item
    } else break
  }
  return offset
}

/**
 * The first line, from 1, at which the parser, which calls itself level by level, could be taken deeper than its stack reaches.
 * A level of blocks needs a deeper column, or a `-`, `?` or `:` of its own; a level of lists and mappings in brackets, a bracket.
 */
function tooDeep(text: string): number | undefined {
  let brackets = 0
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    for (const bracket of line.match(/[[\]{}]/g) ?? []) {
      brackets = Math.max(0, brackets + (bracket === '[' || bracket === '{' ? 1 : -1))
      if (brackets > deepest) return index + 1
    }
    if (line.search(/[^ \t]/) > 2 * deepest) return index + 1
    if (line.split(/[?:-](?=[ \t])/, deepest + 2).length > deepest + 1) return index + 1
  }
  return undefined
}

/** Whether the parser is not to be given a text, as it nests deeper than any configuration. */
export function nestsTooDeep(text: string): boolean {
  return tooDeep(text) !== undefined
}

/** The parser's message as one sentence, free of control characters. */
function sentence(message: string): string {
  const words = message
    .slice(0, 200)
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
  return /[.?!]$/.test(words) ? words : `${words}.`
}
