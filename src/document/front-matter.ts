/** Front matter to values with their places. The YAML and TOML readers load only for pages that have one. */
import { parse as parseToml } from 'smol-toml'
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { FrontMatter, FrontMatterEntry } from './markdown-parts.js'
import type { Range } from './span.js'

/** UTF-16 units; a longer block is not read, and the front matter says so. */
const longest = 64 * 1024
const mostEntries = 2_000
const deepest = 20

/** Reads the block whose text between the fences stands at `value`. */
export function readFrontMatter(kind: 'yaml' | 'toml', text: string, range: Range, value: Range): FrontMatter {
  const written = text.slice(value.start, value.end)
  if (written.length > longest)
    return {
      kind,
      range,
      entries: [],
      problem: `The front matter is longer than ${longest} characters; it was not read.`
    }
  try {
    return {
      kind,
      range,
      entries: kind === 'yaml' ? yamlEntries(written, value.start) : tomlEntries(written, value.start)
    }
  } catch {
    return {
      kind,
      range,
      entries: [],
      problem: `The front matter is not valid ${kind.toUpperCase()}; it was checked as raw text.`
    }
  }
}

function yamlEntries(written: string, offset: number): readonly FrontMatterEntry[] {
  const document = parseDocument(written, { uniqueKeys: false, logLevel: 'silent', prettyErrors: false })
  if (document.errors.length > 0 && document.contents === null)
    throw new Error('unreadable', { cause: document.errors[0] })
  const entries: FrontMatterEntry[] = []
  const add = (node: unknown, path: readonly string[]): void => {
    if (entries.length >= mostEntries || path.length > deepest || isAlias(node)) return
    if (isMap(node)) {
      for (const { key, value } of node.items) add(value, [...path, isScalar(key) ? String(key.value) : ''])
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => add(item, [...path, String(index)]))
    } else if (isScalar(node) && node.range) {
      entries.push({
        path,
        value: plain(node.value),
        range: { start: offset + node.range[0], end: offset + node.range[1] }
      })
    }
  }
  add(document.contents, [])
  return entries
}

/** TOML's reader gives no places: an entry stands where its key begins a line, else the whole block counts. */
function tomlEntries(written: string, offset: number): readonly FrontMatterEntry[] {
  const entries: FrontMatterEntry[] = []
  const add = (value: unknown, path: readonly string[]): void => {
    if (entries.length >= mostEntries || path.length > deepest) return
    if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
      for (const [key, inner] of Object.entries(value)) add(inner, [...path, key])
    } else
      entries.push({
        path,
        value: plain(value),
        range: lineOf(path.findLast((key) => !/^\d+$/.test(key)) ?? '', written, offset)
      })
  }
  add(parseToml(written), [])
  return entries
}

function lineOf(key: string, written: string, offset: number): Range {
  for (let start = 0; start < written.length; ) {
    const feed = written.indexOf('\n', start)
    const end = feed === -1 ? written.length : feed
    const line = written.slice(start, end)
    const begin = line.length - line.trimStart().length
    if (line.startsWith(key, begin) && /^["']?\s{0,20}=/.test(line.slice(begin + key.length)))
      return { start: offset + start + begin, end: offset + end }
    start = end + 1
  }
  return { start: offset, end: offset + written.length }
}

function plain(value: unknown): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
    return value
  return value === undefined ? null : String(value)
}
