/** The action: finds out what happened, judges pull requests, and says in one sentence what is in the way when it cannot. */
import { ConfigurationError } from '../../policy/configuration-error.js'
import { CannotJudge } from './cannot-judge.js'
import { type Environment, readEvent } from './event.js'
import type { Library } from './judge.js'
import { announce, say } from './log.js'

/** The most mistakes of a configuration that are shown; the runner shows ten errors of a step. */
const mostMistakes = 10

/** Runs the action; the result is the exit code. The library is loaded only for events that need it. */
export async function runAction(environment: Environment, library: () => Promise<Library>): Promise<number> {
  try {
    const event = await readEvent(environment)
    if (event.kind === 'other') {
      say(`goodfaith reads pull requests, and this run began with the event ${event.name}: there is nothing to check.`)
      return 0
    }
    const { judge } = await import('./judge.js')
    return await judge(event, environment, await library())
  } catch (error) {
    for (const message of sentencesOf(error)) announce({ level: 'error', title: 'goodfaith', message })
    if (environment['RUNNER_DEBUG'] === '1' || environment['ACTIONS_STEP_DEBUG'] === 'true') sayStack(error)
    return 2
  }
}

function sentencesOf(error: unknown): readonly string[] {
  if (error instanceof ConfigurationError) return firstOf(error.mistakes)
  if (error instanceof CannotJudge) return [error.message]
  // The message of an unforeseen error may quote the text under review, so it is left to the debug log.
  const name = error instanceof Error ? error.name : typeof error
  return [
    `goodfaith failed by an error of its own (${name}); please report it with the log of a run with debug logging.`
  ]
}

function firstOf(mistakes: readonly string[]): readonly string[] {
  if (mistakes.length <= mostMistakes) return mistakes
  const shown = mistakes.slice(0, mostMistakes - 1)
  return [...shown, `The configuration has ${mistakes.length - shown.length} more mistakes.`]
}

function sayStack(error: unknown): void {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    for (const line of (cause.stack ?? cause.message).split('\n')) say(line)
  }
}
