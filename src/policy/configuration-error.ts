/** What is told of a wrong setup. */

/** The setup is wrong, not the text under review. Every mistake is one sentence that says where, what was expected, what was found. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
  readonly mistakes: readonly string[]

  /** The message lists the mistakes, one a line. */
  constructor(mistakes: string | readonly string[], options?: ErrorOptions) {
    const list = typeof mistakes === 'string' ? [mistakes] : mistakes
    super(list.join('\n'), options)
    this.mistakes = list
  }
}
