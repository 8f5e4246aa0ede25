/** Which files are checked. The globs of the default are compiled beforehand; the library for globs is loaded for others. */
import type { Configuration } from './configuration.js'
import { defaultConfiguration, defaultGlobs } from './configuration-default.generated.js'
import { isOverlong, onOneLine } from './path-limits.js'

/** Whether a file is to be checked. In doubt it is: letters of `paths` match in either case, overlong paths always. */
export async function pathFilter({
  paths,
  pathsIgnore
}: Pick<Configuration, 'paths' | 'pathsIgnore'>): Promise<(path: string) => boolean> {
  const wanted = same(paths, defaultConfiguration.paths)
    ? anyOf(defaultGlobs.paths)
    : (await import('./globs.js')).globMatcher(paths, 'either case')
  const ignored = same(pathsIgnore, defaultConfiguration.pathsIgnore)
    ? anyOf(defaultGlobs.pathsIgnore)
    : (await import('./globs.js')).globMatcher(pathsIgnore)
  return (path) => isOverlong(path) || (wanted(path) && !ignored(path))
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((glob, index) => glob === other[index])
}

function anyOf(expressions: readonly RegExp[]): (path: string) => boolean {
  return (path) => expressions.some((expression) => expression.test(onOneLine(path)))
}
