/** Globs against paths relative to the root of the repository. */
import picomatch from 'picomatch'
import { isOverlong, onOneLine } from './path-limits.js'

/** Patterns with repeated groups are not offered: some take exponential time. */
export const globOptions = { dot: true, noextglob: true, nonegate: true, windows: false } as const

/** Whether one of the globs names a path; letters match in their own case, or in either. */
export function globMatcher(globs: readonly string[], letters: 'own case' | 'either case' = 'own case') {
  const matches = picomatch([...globs], { ...globOptions, nocase: letters === 'either case' })
  return (path: string): boolean => !isOverlong(path) && matches(onOneLine(path))
}
