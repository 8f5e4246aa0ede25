/** Which files are checked. The globs of the default are compiled beforehand; the library for globs is loaded for others. */
import type { Configuration } from './configuration.js'
import { defaultConfiguration, defaultGlobs } from './configuration-default.generated.js'
import { isOverlong, onOneLine } from './path-limits.js'

/** Whether a file is to be checked. In doubt it is: letters of `paths` match in either case, overlong paths always. */
export async function pathFilter({
  paths,
  pathsIgnore
}: Pick<Configuration, 'paths' | 'pathsIgnore'>): Promise<(path: string) => boolean> {
  const wanted = await matcherOf('paths', paths)
  const ignored = await matcherOf('pathsIgnore', pathsIgnore)
  return (path) => isOverlong(path) || (wanted(path) && !ignored(path))
}

/** Whether a file is one of the pictures whose metadata are read; letters match in either case, overlong paths never. */
export async function imageFilter({
  images,
  pathsIgnore
}: Pick<Configuration, 'images' | 'pathsIgnore'>): Promise<(path: string) => boolean> {
  if (images.length === 0) return () => false
  const wanted = await matcherOf('images', images)
  const ignored = await matcherOf('pathsIgnore', pathsIgnore)
  return (path) => !isOverlong(path) && wanted(path) && !ignored(path)
}

async function matcherOf(key: keyof typeof defaultGlobs, globs: readonly string[]): Promise<(path: string) => boolean> {
  if (same(globs, defaultConfiguration[key])) return anyOf(defaultGlobs[key])
  const { globMatcher } = await import('./globs.js')
  return globMatcher(globs, key === 'pathsIgnore' ? 'own case' : 'either case')
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((glob, index) => glob === other[index])
}

function anyOf(expressions: readonly RegExp[]): (path: string) => boolean {
  return (path) => expressions.some((expression) => expression.test(onOneLine(path)))
}
