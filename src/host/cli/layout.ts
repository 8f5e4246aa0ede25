/** Text laid out for a terminal: tables and paragraphs. */

/** Rows as lines, columns two spaces apart; the last column is wrapped to `width` and hangs under its first line. */
export function table(rows: readonly (readonly string[])[], width: number): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length)) - 1
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const indent = widths.reduce((sum, one) => sum + one + 2, 0)
  return rows.flatMap((row) => {
    const start = widths.map((one, at) => (row[at] ?? '').padEnd(one + 2)).join('')
    return wrapped(row[columns] ?? '', Math.max(20, width - indent)).map((line, at) =>
      `${at === 0 ? start : ' '.repeat(indent)}${line}`.trimEnd()
    )
  })
}

/** A paragraph in lines of at most `width` characters, broken at spaces; a longer word keeps a line of its own. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

export function indented(lines: readonly string[], indent = '  '): readonly string[] {
  return lines.map((line) => `${indent}${line}`.trimEnd())
}
