/** Tables of credits: a row a work, with columns for its title, its maker, its source and its license. */
import type { Range } from '../document/span.js'
import { isCreditHeading } from './credit-sign.js'
import type { Passage } from './passage.js'

type Column = 'title' | 'author' | 'source' | 'license' | 'other'

/** One row with what its cells tell; cells by number of their passage. */
export interface CreditRow extends Range {
  readonly title?: string
  readonly author?: string
  readonly sourceUrl?: string
  /** The passages of the row. */
  readonly cells: readonly number[]
}

const columns: readonly (readonly [Column, RegExp])[] = [
  ['license', /^(?:licen[cs]e|lizenz|licencia|licence|licença|licenza|ライセンス|许可|许可证)\b|ライセンス|许可/iu],
  [
    'author',
    /^(?:authors?|creators?|artists?|photographers?|made by|by|credits?|attribution|autor(?:a|es)?|auteurs?|urheber|作者)\b|作者/iu
  ],
  ['source', /^(?:source|original|url|link|quelle|fuente|fonte|origin|出典|来源)\b|出典|来源/iu],
  [
    'title',
    /^(?:title|work|name|image|picture|photo|figure|file|icon|asset|resource|titel|bild|título|imagen|titre|图片|作品)\b|图片|作品/iu
  ]
]

/** A table with more rows was made to keep us busy. */
const mostRows = 500

/** The rows of tables whose header names a maker or a license, and a work or its source. `source` is the text of the page. */
export function creditRows(passages: readonly Passage[], source: string): readonly CreditRow[] {
  const found: CreditRow[] = []
  let header: readonly Column[] | undefined
  let last: number | undefined
  for (const row of rowsOf(passages, source)) {
    const first = passages[row[0] ?? 0] as Passage // rows are not empty
    const gap = last === undefined ? '' : source.slice(last, first.range.start)
    const begins = header === undefined || /\n[ \t]*\n/.test(gap)
    if (begins)
      header = headerOf(
        row.map((number) => passages[number]?.text ?? ''),
        isCreditHeading(first.heading)
      )
    else if (header && header.length > 0 && found.length < mostRows) {
      const read = readRow(row, header, passages)
      if (read) found.push(read)
    }
    last = passages[row.at(-1) ?? 0]?.range.end
  }
  return found
}

/** Cells on one line of the source, row by row. */
function rowsOf(passages: readonly Passage[], source: string): readonly (readonly number[])[] {
  const rows: number[][] = []
  let before: Passage | undefined
  for (const [number, passage] of passages.entries()) {
    if (passage.kind !== 'cell') continue
    const row = rows.at(-1)
    const gap = before && source.slice(before.range.end, passage.range.start)
    if (row && gap !== undefined && gap.length < 2_000 && !gap.includes('\n')) row.push(number)
    else rows.push([number])
    before = passage
  }
  return rows
}

/** The columns of a header; none where they are not those of credits: a table of makers alone needs a heading of credits above it. */
function headerOf(names: readonly string[], credited: boolean): readonly Column[] {
  const header = names.map((name): Column => columns.find(([, pattern]) => pattern.test(name.trim()))?.[0] ?? 'other')
  const told =
    (header.includes('license') || (credited && header.includes('author'))) &&
    (header.includes('title') || header.includes('source'))
  return told && header.filter((column) => column !== 'other').length >= 2 ? header : []
}

function readRow(
  row: readonly number[],
  header: readonly Column[],
  passages: readonly Passage[]
): CreditRow | undefined {
  const cell = (column: Column) => {
    const number = row[header.indexOf(column)]
    return header.includes(column) && number !== undefined ? passages[number] : undefined
  }
  const title = cell('title')
  const author = cell('author')
  const place = [cell('source'), title, author].flatMap(
    (one) => one?.links.find(({ link }) => /^https?:/i.test(link.url)) ?? []
  )
  const named = wordsOf(title)
  const maker = wordsOf(author)
  const first = passages[row[0] ?? 0]
  const end = passages[row.at(-1) ?? 0]
  if (!first || !end || (maker === undefined && place.length === 0)) return undefined
  const url = place[0]?.link.url
  return {
    ...(named ? { title: named } : {}),
    ...(maker ? { author: maker } : {}),
    ...(url ? { sourceUrl: url } : {}),
    cells: row,
    start: first.range.start,
    end: end.range.end
  }
}

/** The words of a cell; `undefined` for an empty one, a picture alone, a dash, an address. */
function wordsOf(cell: Passage | undefined): string | undefined {
  const words = cell?.text.replaceAll('\uFFFC', '').trim() ?? ''
  return /\p{L}/u.test(words) && words.length < 200 && !/^(?:https?:\/\/|unknown$|n\/a$|none$)/i.test(words)
    ? words
    : undefined
}
