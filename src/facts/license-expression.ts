/** The parts of an SPDX expression. */
import parse from 'spdx-expression-parse'

/** Ids of licenses and exceptions in an expression, each once, without the plus of "or later"; none where it is no expression. */
export function licenseIdsIn(expression: string): ReadonlySet<string> {
  const ids = new Set<string>()
  const add = (node: parse.Info): void => {
    if ('conjunction' in node) {
      add(node.left)
      add(node.right)
      return
    }
    ids.add(node.license)
    if (node.exception !== undefined) ids.add(node.exception)
  }
  try {
    add(parse(expression.trim()))
  } catch {
    return new Set()
  }
  return ids
}

/** Whether a word is the id of an exception, such as `Classpath-exception-2.0`. */
export function isExceptionId(word: string): boolean {
  return /^[\w.-]{1,80}$/.test(word) && licenseIdsIn(`MIT WITH ${word}`).has(word)
}
