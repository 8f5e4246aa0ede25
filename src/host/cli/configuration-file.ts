/** Configuration files on the disk. */
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { CannotJudge, codeOf, reasonOf } from './cannot-judge.js'
import { isWithin } from './folder.js'
import type { ConfigurationFile } from './target.js'

/** Bytes; the reader of configurations allows fewer characters than this. */
export const longestConfiguration = 1_048_576

/** A file that may be absent, under the name mistakes call it by; `within` is a real folder that links must not lead out of. */
export function configurationFile(path: string, name: string, within?: string): ConfigurationFile | undefined {
  try {
    if (within !== undefined && !isWithin(within, realpathSync.native(path))) {
      throw new CannotJudge(
        `${name} is a symbolic link that leads out of its folder; the configuration must be a file there.`
      )
    }
    if (statSync(path).size > longestConfiguration) {
      throw new CannotJudge(`${name} is larger than ${longestConfiguration} bytes; a configuration must be smaller.`)
    }
    return { name, text: configurationText(readFileSync(path), name) }
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined
    if (error instanceof CannotJudge) throw error
    throw new CannotJudge(`${name} ${reasonOf(error)}.`, { cause: error })
  }
}

/** The characters of a configuration; throws `CannotJudge` where bytes are no UTF-8. */
export function configurationText(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new CannotJudge(`${name} must be UTF-8 text; found other bytes.`, { cause })
  }
}
