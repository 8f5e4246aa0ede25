/** Whether to write in color. */
import type { Environment, Output } from './system.js'

/** A flag decides; then `NO_COLOR`, then `FORCE_COLOR`, each when it is not empty; then whether a terminal reads along. */
export function wantsColor(flag: boolean | undefined, env: Environment, output: Output): boolean {
  if (flag !== undefined) return flag
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return !['0', 'false'].includes(env['FORCE_COLOR'])
  return output.isTTY === true && env['TERM'] !== 'dumb'
}
