/** Ids of licenses written for machines, in SPDX tags and in front matter, that SPDX does not know or has retired. */
import parse from 'spdx-expression-parse'
import { licenseNamed } from '../detect/license-mention.js'
import { spdxId } from '../detect/license-url.js'
import { spdxTags } from '../detect/spdx-tag.js'
import type { Document } from '../document/document.js'
import { type Range, RangeSet } from '../document/span.js'
import { tellingSections } from './telling-sections.js'

/** An id with something the matter. */
export interface WrittenId {
  /** The value alone, as it is written. */
  readonly value: string
  readonly range: Range
  /** unknown: SPDX has no such license · named: it is a name, `id` its id · retired: SPDX has put `id` in its place. */
  readonly problem: 'unknown' | 'named' | 'retired'
  readonly id?: string
  /** A tag is for machines alone; a key of front matter may hold any words. */
  readonly where: 'tag' | 'front matter'
}

/** What stands where an id is meant to be put in. */
const placeholder = /[<>{}$[\]…%]|\.\.\.|^(?:none|noassertion|license|identifier|id)s?$/i
const oneWord = /^[A-Za-z0-9][A-Za-z0-9.+-]{1,60}$/

/** The ids of a prepared page that are none, in no order. Tags in code and in the middle of a sentence are spoken of and left out. */
export function doubtfulIds(page: Document): readonly WrittenId[] {
  const document = tellingSections(page)
  const code = new RangeSet([...document.code].map(({ range }) => range).sort((a, b) => a.start - b.start))
  const hidden = document.comments.map(({ range }) => range)
  const inTags = spdxTags(document.text)
    .slice(0, 100)
    .flatMap(({ tag, value, end, leads }) => {
      const range = { start: end - value.length, end }
      const forMachines = hidden.some((one) => one.start <= range.start && range.end <= one.end)
      if (tag !== 'license' || !leads || code.has(range.start) || !(forMachines || isIdLike(value))) return []
      return doubt(value, range, 'tag')
    })
  const inFrontMatter = (document.frontMatter?.entries ?? []).flatMap(({ path, value, range }) => {
    const key = path.length === 1 ? (path[0] ?? '') : ''
    if (typeof value !== 'string') return []
    if (/^spdx-license-identifier$/i.test(key)) return doubt(value, range, 'tag')
    return /^licen[cs]e$/i.test(key) && isIdLike(value) ? doubt(value, range, 'front matter') : []
  })
  return [...inTags, ...inFrontMatter]
}

/** One word with a number or a hyphen in it, as ids have. */
function isIdLike(value: string): boolean {
  return oneWord.test(value) && /[\d-]/.test(value)
}

function doubt(written: string, { start, end }: Range, where: WrittenId['where']): readonly WrittenId[] {
  const value = written.trim()
  const range = { start, end: Math.min(end, start + value.length) }
  if (value === '' || value.length > 200 || placeholder.test(value)) return []
  const spelled = value.replace(/[A-Za-z0-9.+-]+/g, (word) => spdxId(word) ?? word)
  const ids = idsIn(spelled)
  const retired = ids?.find((id) => !id.startsWith('LicenseRef-') && spdxId(id) === undefined)
  if (ids && retired === undefined) return []
  if (ids && retired !== undefined) {
    const today = oneWord.test(spelled) ? todaysId(spelled) : undefined
    return [{ value, range, problem: 'retired', where, ...(today ? { id: today } : {}) }]
  }
  const plus = /^(.+)\+$/.exec(value)?.[1]
  if (plus !== undefined && spdxId(plus) !== undefined) return []
  const named = /\b(?:AND|OR|WITH)\b/.test(value) ? undefined : licenseNamed(value)
  const full = named === undefined ? undefined : spdxId(named)
  return [{ value, range, where, ...(full ? { problem: 'named', id: full } : { problem: 'unknown' }) }]
}

type Expression = ReturnType<typeof parse>

/** The ids of an expression; `undefined` for what is none. */
function idsIn(expression: string): readonly string[] | undefined {
  try {
    return leaves(parse(expression))
  } catch {
    return undefined
  }
}

function leaves(expression: Expression): readonly string[] {
  if ('conjunction' in expression) return [...leaves(expression.left), ...leaves(expression.right)]
  return [expression.license]
}

/** `GPL-2.0` is today's `GPL-2.0-only`, `GPL-2.0+` today's `GPL-2.0-or-later`. */
function todaysId(id: string): string | undefined {
  return spdxId(id.endsWith('+') ? `${id.slice(0, -1)}-or-later` : `${id}-only`)
}
