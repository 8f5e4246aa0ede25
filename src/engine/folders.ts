/** Folders as they lie around a path. */

/** The folders of a path, the nearest first, each with its final slash; the root is left out. */
export function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`)
}
