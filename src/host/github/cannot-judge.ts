/** Why the action cannot judge: neither the text nor the configuration, but something around them, is in the way. */

/** Ends the run with exit code 2; the message is one whole sentence for whoever keeps the workflow. */
export class CannotJudge extends Error {
  override readonly name = 'CannotJudge'
}
