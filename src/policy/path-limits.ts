/** What paths are made fit for before patterns are tried on them. */

/** Paths come from pull requests; beyond these lengths no file system holds them, and wildcards are not tried on them. */
const longestPath = 1024
const longestName = 255

/** Wildcards stop at line endings, and a file may be named so that it begins with one. */
export function onOneLine(path: string): string {
  return path.replace(/[\n\r\u2028\u2029]/g, ' ')
}

export function isOverlong(path: string): boolean {
  return path.length > longestPath || path.split('/').some((name) => name.length > longestName)
}
