/** Why nothing can be judged: neither the text nor the configuration, but something around them, is in the way. */

/** The message is one whole sentence for whoever runs the check, free of the program's name; the exit code is 2. */
export class CannotJudge extends Error {
  override readonly name = 'CannotJudge'
}

/** The system's code of an error, such as `ENOENT`; `unknown` when it has none. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return 'unknown'
  return typeof error.code === 'string' ? error.code : 'unknown'
}
