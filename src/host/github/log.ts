/** The log of the workflow: the two ways in which anything is printed there. */
import type { Annotation } from '../../report/annotations.js'
import { safeLogLine, workflowCommand } from '../../report/workflow-command.js'
import { setSecret } from './runner.js'

/** Prints text as one line, which the runner takes for no command whatever it holds. */
export function say(text: string): void {
  process.stdout.write(`${safeLogLine(text)}\n`)
}

/** Prints an annotation. */
export function announce(annotation: Annotation): void {
  process.stdout.write(`${workflowCommand(annotation)}\n`)
}

/** UTF-16 units below which a line is common enough to star out half a log. */
const shortestSecret = 8

/** Keeps a credential out of the log from now on. The runner would take each line of it alone as well, so what is short or plain is left out. */
export function hideSecret(secret: string): void {
  for (const line of new Set(secret.split(/[\r\n]+/))) {
    const word = line.trim()
    if (word.length >= shortestSecret && !word.startsWith('-----')) setSecret(word)
  }
}
