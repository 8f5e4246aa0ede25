/** The log of the workflow: the two ways in which anything is printed there. */
import type { Annotation } from '../../report/annotations.js'
import { safeLogLine, workflowCommand } from '../../report/workflow-command.js'

/** Prints text as one line, which the runner takes for no command whatever it holds. */
export function say(text: string): void {
  process.stdout.write(`${safeLogLine(text)}\n`)
}

/** Prints an annotation. */
export function announce(annotation: Annotation): void {
  process.stdout.write(`${workflowCommand(annotation)}\n`)
}
