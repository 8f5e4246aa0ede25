/** What the runner makes of a step's log: the lines it takes for commands, by its own grammar. */

export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
  readonly stream: 'stdout' | 'stderr'
  /** the line as it was printed */
  readonly line: string
}

export interface RunnerLog {
  readonly commands: readonly WorkflowCommand[]
  /** the lines that stay in the log as text */
  readonly text: readonly string[]
}

/** The commands a runner knows; any other name is text. */
const known = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning'
])

type Parsed = Omit<WorkflowCommand, 'stream' | 'line'>

/** Reads both streams, standard output first; `stop-commands` in one also silences the other, as in the runner. */
export function readLog(stdout: string, stderr: string): RunnerLog {
  const commands: WorkflowCommand[] = []
  const text: string[] = []
  let stopToken: string | undefined
  const streams = [
    { stream: 'stdout', output: stdout },
    { stream: 'stderr', output: stderr }
  ] as const
  for (const { stream, output } of streams) {
    for (const line of output.split(/\r?\n|\r/)) {
      const names = stopToken === undefined ? known : new Set([...known, stopToken.toLowerCase()])
      const command = parseCommand(line, names)
      if (command === undefined) text.push(line)
      else if (stopToken === undefined) {
        commands.push({ ...command, stream, line })
        if (command.name === 'stop-commands' && isUsableToken(command.data)) stopToken = command.data
      } else if (command.name === stopToken.toLowerCase()) stopToken = undefined
      else text.push(line)
    }
  }
  return { commands, text }
}

/** A line's command: `::name key=value,…::data` at its start, blanks aside, or `##[name key=value;…]data` anywhere. */
export function parseCommand(line: string, names: ReadonlySet<string> = known): Parsed | undefined {
  return parseCurrent(line, names) ?? parseLegacy(line, names)
}

function parseCurrent(line: string, names: ReadonlySet<string>): Parsed | undefined {
  const trimmed = line.trimStart()
  const end = trimmed.indexOf('::', 2)
  if (!trimmed.startsWith('::') || end < 0) return undefined
  const decodeProperty = decoder({ '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',' })
  const decodeData = decoder({ '%0D': '\r', '%0A': '\n' })
  const command = head(trimmed.slice(2, end), ',', decodeProperty)
  return names.has(command.name) ? { ...command, data: decodeData(trimmed.slice(end + 2)) } : undefined
}

function parseLegacy(line: string, names: ReadonlySet<string>): Parsed | undefined {
  const start = line.indexOf('##[')
  const end = start < 0 ? -1 : line.indexOf(']', start)
  if (end < 0) return undefined
  const decode = decoder({ '%3B': ';', '%0D': '\r', '%0A': '\n', '%5D': ']' })
  const command = head(line.slice(start + 3, end), ';', decode)
  return names.has(command.name) ? { ...command, data: decode(line.slice(end + 1)) } : undefined
}

function head(information: string, separator: string, decode: (text: string) => string) {
  const space = information.indexOf(' ')
  const name = (space < 0 ? information : information.slice(0, space)).toLowerCase()
  const words =
    space < 0
      ? []
      : information
          .slice(space + 1)
          .trim()
          .split(separator)
  const pairs = words
    .map((word) => [word.slice(0, Math.max(0, word.indexOf('='))), word.slice(word.indexOf('=') + 1)] as const)
    .filter(([key]) => key !== '')
  return { name, properties: Object.fromEntries(pairs.map(([key, value]) => [key, decode(value)])) }
}

/** Undoes escapes; `%25` comes last, so that an escaped escape stays text. */
function decoder(escapes: Readonly<Record<string, string>>): (text: string) => string {
  return (text) =>
    [...Object.entries(escapes), ['%25', '%'] as const].reduce((left, [from, to]) => left.replaceAll(from, to), text)
}

/** The runner takes no empty token and none that is itself a command. */
function isUsableToken(token: string): boolean {
  return token !== '' && !known.has(token.toLowerCase())
}
