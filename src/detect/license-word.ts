/** The small words around names of licenses, and how a version number follows a name. */
import type { Words } from './word.js'

/** A license read from a word on. */
export interface LicenseReading {
  readonly id: string
  /** The number of the word after the last one that belongs to the name. */
  readonly next: number
  /** Where the name begins, when that is before the word it was found at. */
  readonly start?: number
}

const licenseWords = new Set(
  'license licence licenses licences licensed licenced lizenz lizenziert licencia licença licenza licentie licencja лицензия лицензии ライセンス 许可 许可证 協議 协议 라이선스'.split(
    ' '
  )
)
const versionWords = new Set('v ver version versión versão'.split(' '))
const unportedWords = new Set('unported international generic'.split(' '))

export function isLicenseWord(word: string): boolean {
  return licenseWords.has(word)
}

export function isVersionWord(word: string): boolean {
  return versionWords.has(word)
}

/** Words after a version that say it belongs to no country. */
export function isUnportedWord(word: string): boolean {
  return unportedWords.has(word)
}

/** How many words may stand between a name and its version: "License (CC BY-SA), Version 2.5". */
const mostBetween = 4

/** The version that follows a name at a word or a little later; `between` says which words may stand before it. */
export function versionAfter(
  words: Words,
  from: number,
  known: (word: string, at: number) => string | undefined,
  between: (word: string) => boolean
): { readonly version: string; readonly next: number } | undefined {
  for (let at = from; at <= from + mostBetween && words.near(at); at++) {
    const version = known(words.at(at), at)
    if (version !== undefined) return { version, next: at + 1 }
    if (!isVersionWord(words.at(at)) && !isLicenseWord(words.at(at)) && !between(words.at(at))) return undefined
  }
  return undefined
}
