/** Which files are checked: globs against paths relative to the root of the repository. */
import picomatch from 'picomatch'
import type { Configuration } from './configuration.js'

/** Paths come from pull requests; beyond these lengths no file system holds them, and wildcards are not tried on them. */
const longestPath = 1024
const longestName = 255

/** Patterns with repeated groups are not offered: some take exponential time. */
const options = { dot: true, noextglob: true, nonegate: true, windows: false }

/** Whether one of the globs names a path; letters match in their own case. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const matches = picomatch([...globs], options)
  return (path) => !isOverlong(path) && matches(onOneLine(path))
}

/** The question `matchesPath` answers, with the globs compiled once for many paths. */
export function pathFilter({
  paths,
  pathsIgnore
}: Pick<Configuration, 'paths' | 'pathsIgnore'>): (path: string) => boolean {
  const wanted = picomatch([...paths], { ...options, nocase: true })
  const ignored = globMatcher(pathsIgnore)
  return (path) => isOverlong(path) || (wanted(onOneLine(path)) && !ignored(path))
}

/** Whether a file is one of the pictures whose metadata are read; letters match in either case, overlong paths never. */
export function imageFilter({
  images,
  pathsIgnore
}: Pick<Configuration, 'images' | 'pathsIgnore'>): (path: string) => boolean {
  if (images.length === 0) return () => false
  const wanted = picomatch([...images], { ...options, nocase: true })
  const ignored = globMatcher(pathsIgnore)
  return (path) => !isOverlong(path) && wanted(onOneLine(path)) && !ignored(path)
}

/** Whether a file is to be checked. In doubt it is: letters of `paths` match in either case, overlong paths always. */
export function matchesPath(configuration: Pick<Configuration, 'paths' | 'pathsIgnore'>, path: string): boolean {
  return pathFilter(configuration)(path)
}

/** Wildcards stop at line endings, and a file may be named so that it begins with one. */
function onOneLine(path: string): string {
  return path.replace(/[\n\r\u2028\u2029]/g, ' ')
}

function isOverlong(path: string): boolean {
  return path.length > longestPath || path.split('/').some((name) => name.length > longestName)
}
