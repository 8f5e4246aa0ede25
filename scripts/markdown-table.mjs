/** A table in GitHub's Markdown; the cells are Markdown on one line. */
export function markdownTable(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
