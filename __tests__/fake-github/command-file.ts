/** The files a step writes for the runner: `name=value` lines, and `name<<delimiter` blocks for longer values. */

/** Reads `GITHUB_OUTPUT`, `GITHUB_ENV` or `GITHUB_STATE`; throws where the runner would fail the step. */
export function readCommandFile(content: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {}
  const lines = content.split(/\r?\n/)
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const arrows = line.indexOf('<<')
    if (arrows >= 0 && (equals < 0 || arrows < equals)) {
      const name = line.slice(0, arrows)
      const delimiter = line.slice(arrows + 2)
      if (name === '' || delimiter === '') throw new Error(`The runner finds no name and delimiter in: ${line}`)
      const end = lines.indexOf(delimiter, at + 1)
      if (end < 0) throw new Error(`The runner finds no end of the value of ${name}.`)
      values[name] = lines.slice(at + 1, end).join('\n')
      at = end
    } else if (equals > 0) values[line.slice(0, equals)] = line.slice(equals + 1)
    else throw new Error(`The runner cannot read the line: ${line}`)
  }
  return values
}
