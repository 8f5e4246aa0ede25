/** The command line: reads the arguments, runs one command, answers with the exit code. */
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { ruleOfKind, type ValueKind } from '../../detect/plain-value.js'
import { safeLogLine } from '../../report/workflow-command.js'
import { version } from '../../version.js'
import { CannotJudge } from './cannot-judge.js'
import type { CheckFlags } from './check.js'
import type { ConsentFlags } from './consent.js'
import { formats } from './format.js'
import type { IndexFlags } from './index-sources.js'
import type { System } from './system.js'

/** Runs `goodfaith` with the words after its name: 0 clean, 1 findings at or above `fail-on`, 2 could not judge. Throws nothing. */
export async function runCli(args: readonly string[], system: System): Promise<number> {
  let exitCode = 0
  const program = commands(system, (code) => {
    exitCode = code
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
    return exitCode
  } catch (error) {
    return await excuse(error, args[0], system)
  }
}

function commands(system: System, end: (exitCode: number) => void): Command {
  const width = () => Math.min(system.stdout.columns ?? 100, 120)
  const program = new Command('goodfaith')
    .description('Checks docs against acceptable-use policies and against licensing and attribution requirements.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help for a command')
    .helpCommand(false)
    .addHelpText('after', programExamples)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => system.stdout.write(text),
      writeErr: (text) => system.stderr.write(text),
      outputError: () => undefined, // `excuse` says it
      getOutHelpWidth: width,
      getErrHelpWidth: width
    })

  program
    .command('check')
    .summary('check files, or what a change does to them')
    .description(
      'Checks files as they stand, or a change: between two commits (--diff) or two folders (--base, --head).'
    )
    .argument('[paths...]', 'files, folders and globs; the current folder when nothing is given', eachFilled)
    .option('--diff <range>', 'check what <base>...<head> changes, from git; <base> alone means <base>...HEAD', filled)
    .option('--base <folder>', 'check what changed since this folder, together with --head', filled)
    .option('--head <folder>', 'the folder with the change', filled)
    .option('--config <file>', 'configuration instead of .github/goodfaith.yml', filled)
    .addOption(many('--policy <policy>', 'check against this policy alone; repeatable'))
    .addOption(many('--rule <rule>', 'run this rule alone, or a family such as "privacy/*"; repeatable'))
    .option('--fail-on <severity>', 'fail from this severity on: error, warning, notice or never')
    .addOption(new Option('--format <format>', 'how the report is written').choices(formats).default('text'))
    .option('--output <file>', 'write the report to a file', filled)
    .option('--color', 'color the report')
    .option('--no-color', 'do not color it; NO_COLOR and FORCE_COLOR are respected, too')
    .option('--quiet', 'print nothing when all is well, and no progress')
    .option('--timing', 'print to the error output where the time went')
    .addHelpText('after', checkExamples)
    .action(async (paths: readonly string[], flags: CheckFlags) => {
      const { check } = await import(/* webpackChunkName: "check" */ './check.js')
      end(await check(paths, flags, system))
    })

  const formatOption = () =>
    new Option('--format <format>', 'how it is written').choices(['text', 'json']).default('text')

  program
    .command('inspect')
    .summary('show what a page states of licenses and credits')
    .description('Shows the licenses, the holders of rights and the credits that a page states.')
    .argument('<file>', 'a page', filled)
    .addOption(formatOption())
    .action(async (file: string, { format }: FormatFlag) => {
      const { inspection } = await import('./inspect.js')
      system.stdout.write(await inspection(file, format, system))
    })

  program
    .command('index')
    .summary('index texts whose copies must be credited')
    .description(
      'Indexes texts, so that passages taken over from them without a credit are found. The configuration names the index under "sources".'
    )
    .argument('<paths...>', 'files and folders; of folders, the files that a check takes by default', eachFilled)
    .requiredOption('-o, --output <file>', 'where the index is written, such as .github/sources.gfx', filled)
    .option('--title <title>', 'the title of texts that state none', filled)
    .option('--author <name>', 'the author of texts that state none', filled)
    .option('--license <id>', 'the license of texts that state none, as an SPDX id', filled)
    .option('--url <address>', 'the address of the text; of a folder, what the paths below it are added to', filled)
    .option('--quiet', 'print nothing but what is left out')
    .addHelpText('after', indexExamples)
    .action(async (paths: readonly string[], flags: IndexFlags) => {
      const { indexSources } = await import('./index-sources.js')
      await indexSources(paths, flags, system)
    })

  program
    .command('consent')
    .summary('make the entry for a value whose owner agreed to see it published')
    .description(
      'Reads a value from the input and prints an entry for "privacy.consent" of the configuration. The value is in it as a slow, salted hash alone.'
    )
    .addArgument(new Argument('<kind>', 'what the value is').choices(Object.keys(ruleOfKind)))
    .option('--reason <words>', 'how the person agreed, and when', filled)
    .option('--owner <name>', 'who keeps the proof', filled)
    .option('--expires <day>', 'the last day on which it counts, as YYYY-MM-DD', filled)
    .option('--config <file>', 'configuration whose salt is used, instead of .github/goodfaith.yml', filled)
    .addHelpText('after', consentExamples)
    .action(async (kind: ValueKind, flags: ConsentFlags) => {
      const { consentEntry } = await import('./consent.js')
      system.stdout.write(await consentEntry(kind, flags, system))
    })

  program
    .command('explain')
    .summary('explain a rule or a clause')
    .description(
      'Explains a rule (what it finds, why, what to do, examples) or a clause of a policy (what it asks, what serves it).'
    )
    .argument('<id>', 'a rule such as privacy/phone-number, or a clause such as pyworldwide/privacy.phone', filled)
    .action(async (id: string) => {
      const { explanation } = await import('./explain.js')
      system.stdout.write(await explanation(id, width()))
    })

  program
    .command('rules')
    .summary('list the rules')
    .description('Lists every rule with its severity, its scope and its purpose.')
    .addOption(formatOption())
    .action(async ({ format }: FormatFlag) => {
      const { ruleList } = await import('./rules.js')
      system.stdout.write(ruleList(format, system.stdout.columns ?? Number.POSITIVE_INFINITY))
    })

  return program
}

interface FormatFlag {
  readonly format: 'text' | 'json'
}

const programExamples = `
Examples:
  goodfaith check docs README.md         whole files, as they stand
  goodfaith check --diff origin/main     what this branch would change
  goodfaith explain privacy/phone-number
  goodfaith inspect docs/credits.md
  goodfaith index third-party -o .github/sources.gfx

Exit codes: 0 clean, or for people to review; 1 findings at or above --fail-on; 2 could not judge.`

const checkExamples = `
Examples:
  goodfaith check                                       the current folder
  goodfaith check 'docs/**/*.md' --fail-on warning
  goodfaith check --diff main...topic                   as a pull request from topic to main
  goodfaith check --base old/docs --head new/docs       two folders, no git needed
  goodfaith check --rule 'privacy/*' --format json
  goodfaith check --format sarif --output goodfaith.sarif

Paths are checked by the configuration beside them; a change by the configuration of its base,
so that it cannot choose its own judge. --config wins over both.`

const indexExamples = `
Examples:
  goodfaith index third-party/handbook -o .github/sources.gfx --url https://handbook.example/docs
  goodfaith index guide.md -o guide.gfx --title 'The Guide' --license CC-BY-SA-4.0

Title, author, license and address are taken from the front matter of each text, where it has them.
The index holds hashes of words. It is at most 64 MB large, for at most 30,000,000 words of 100,000 texts.`

const consentExamples = `
Examples:
  goodfaith consent phone --reason 'Asked for it by mail on 2026-11-02.'     then type the number
  goodfaith consent mail --expires 2027-11-02 < address.txt

The value is never an argument, for arguments stay in the history of the shell.`

/** An empty value is most often a shell variable that was never set. */
function filled(value: string): string {
  if (value === '') throw new InvalidArgumentError('It must not be empty.')
  return value
}

function eachFilled(value: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), filled(value)]
}

function many(flags: string, description: string): Option {
  const collected = (value: string, earlier: readonly string[]) => [...earlier, filled(value)]
  return new Option(flags, description).argParser(collected).default([], 'all')
}

/** Says why there is no judgment, one sentence a line, and answers with the exit code. */
async function excuse(error: unknown, command: string | undefined, { stderr, env }: System): Promise<number> {
  if (error instanceof CommanderError && error.exitCode === 0) return 0
  if (error instanceof CommanderError && error.code === 'commander.help') return 2
  for (const sentence of await sentencesOf(error, command)) stderr.write(`goodfaith: ${safeLogLine(sentence)}\n`)
  if (env['GOODFAITH_DEBUG'] === '1' && error instanceof Error) stderr.write(`${error.stack}\n`)
  return 2
}

async function sentencesOf(error: unknown, command: string | undefined): Promise<readonly string[]> {
  if (error instanceof CommanderError) {
    const message = error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ')
    const help = ['check', 'inspect', 'index', 'consent', 'explain', 'rules'].includes(command ?? '')
      ? `goodfaith ${command}`
      : 'goodfaith'
    return [`${/[.?!)]$/.test(message) ? message : `${message}.`} See ${help} --help.`]
  }
  if (error instanceof CannotJudge) return [error.message]
  const { ConfigurationError } = await import('../../policy/configuration-error.js')
  if (error instanceof ConfigurationError) return error.mistakes
  const message = error instanceof Error ? error.message : String(error)
  return [`Something in goodfaith broke: ${message}. Please report it, with what GOODFAITH_DEBUG=1 prints.`]
}
