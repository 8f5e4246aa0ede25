/**
 * What the runner is told, by the toolkit's own files: its entry would load an HTTP client with them, which takes longer than all
 * the rest of a run that finds nothing to check.
 */
import { issueCommand } from '../../../node_modules/@actions/core/lib/command.js'
import { issueFileCommand, prepareKeyValueMessage } from '../../../node_modules/@actions/core/lib/file-command.js'

/** Has the runner put asterisks in place of a secret wherever the log would show it. */
export function setSecret(secret: string): void {
  issueCommand('add-mask', {}, secret)
}

/** Sets an output for later steps; throws where the file that GITHUB_OUTPUT names is not there. */
export function setOutput(name: string, value: string | number | boolean): void {
  issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value))
}
