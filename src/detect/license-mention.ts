/** Finds the names of licenses in running text: Creative Commons in all spellings, and the licenses of data/licenses/names.yml. */
import { creativeCommonsAt } from './creative-commons.js'
import { type LicenseName, licenseNames } from './license-names.generated.js'
import { spdxId } from './license-url.js'
import { isLicenseWord, isVersionWord, type LicenseReading, versionAfter } from './license-word.js'
import { Phrasebook, Words } from './word.js'

/** A license named in a text; offsets into that text. */
export interface LicenseMention {
  /** SPDX id, or a family such as `CC-BY-SA` or `GPL` where no version stands beside the name, or `CC` where no part does. */
  readonly id: string
  readonly start: number
  readonly end: number
}

const names = new Phrasebook<{ readonly entry: LicenseName; readonly certain: boolean }>(
  licenseNames.flatMap((entry) => [
    ...entry.names.map((name) => [name, { entry, certain: true }] as const),
    ...entry.short.map((name) => [name, { entry, certain: false }] as const)
  ])
)

const underWords = new Set('under per licensed licenced bajo sous unter sob sotto onder pod под'.split(' '))
/** Words between "under" and the name: "under the terms and conditions of version 2 of the". */
const betweenWords = new Set(
  'the a an its our terms term and conditions condition of or either both dual permissive free open source standard software same following version v la le les una un uma der die des den einer eine el los'.split(
    ' '
  )
)
const listWords = new Set('and or the license licence und oder y et o ou'.split(' '))
const fillerWords = new Set('the a an + or only later gnu badge copyright under dual'.split(' '))
const labelWords = new Set('licenseid spdx identifier approved licenseinfo'.split(' '))
const denials = new Set('not non never no isn’t aren’t'.split(' '))
/** Words of a license's own name that may stand between its short form and the version. */
const nameWords = new Set('software gfdl fdl gpl lgpl agpl mpl public foundation'.split(' '))

/** Every license named in a text, in order; names that are part of code, such as `{ license: 'MIT' }`, are none. */
export function licenseMentions(text: string): readonly LicenseMention[] {
  const words = new Words(text, withoutAddresses(text))
  const mentions: LicenseMention[] = []
  let afterLast: number | undefined
  for (let at = 0; at < words.length; at++) {
    const reading = creativeCommonsAt(words, at) ?? nameAt(words, at, afterLast)
    if (!reading) continue
    const start = reading.start ?? words.start(at)
    at = reading.next - 1
    if (isCode(text, start)) continue
    mentions.push({ id: reading.id, start, end: words.end(at) })
    afterLast = reading.next
  }
  return mentions
}

/** Whether a text holds the name of a license or its beginning, whatever stands beside it. */
export function holdsLicenseName(words: Words): boolean {
  for (let at = 0; at < words.length; at++) if (names.find(words, at) || creativeCommonsAt(words, at)) return true
  return false
}

/** A license as front matter, a badge or a `License:` line gives it, by id or by name. */
export function licenseNamed(text: string): string | undefined {
  const written = text.trim()
  const retired = written.endsWith('+') ? `${written.slice(0, -1)}-or-later` : `${written}-only`
  return spdxId(written) ?? spdxId(retired) ?? licenseMentions(`License: ${written}`)[0]?.id
}

/** Addresses are read as such, by `licenseOfUrl`; here they become blanks of the same length, as do the comment marks of Texinfo and m4. */
function withoutAddresses(text: string): string {
  return text
    .replace(/https?:\/\/[^\s<>"'()[\]]{1,2000}/gi, (address) => ' '.repeat(address.length))
    .replace(/(?:^|(?<=\s))(?:@c|@comment|dnl)(?=\s)/g, (mark) => ' '.repeat(mark.length))
}

function nameAt(words: Words, at: number, afterLast: number | undefined): LicenseReading | undefined {
  const found = names.find(words, at)
  if (!found) return undefined
  const { entry, certain } = found.value
  const after = at + found.length
  if (!certain && !isFramed(words, at, after, afterLast)) return undefined
  const { versions } = entry
  if (versions === undefined) return { id: entry.id, next: after }
  const known = (word: string) => (Object.hasOwn(versions, word) ? versions[word] : undefined)
  const read = versionAfter(words, after, known, (word) => nameWords.has(word))
  if (!read && isForeignVersion(words, after)) return undefined
  const before = read ? undefined : versionBefore(words, at)
  const version = read?.version ?? (before && known(before.version))
  const reach = { next: read?.next ?? after, ...(before ? { start: before.start } : {}) }
  if (version === undefined) return { id: entry.id, ...reach }
  return entry.later ? withLater(words, version, reach, entry.id === 'GFDL') : { id: version, ...reach }
}

/** "version 2 of the GPL". */
function versionBefore(words: Words, at: number): { readonly version: string; readonly start: number } | undefined {
  let back = at - 1
  while (back > at - 4 && /^(?:the|of|gnu)$/.test(words.at(back))) back--
  if (back === at - 1 || !/^\d/.test(words.at(back))) return undefined
  return { version: words.at(back), start: words.start(words.at(back - 1) === 'version' ? back - 1 : back) }
}

/** A number that is no version of the license: "Apache 2.3" is a server. A year is none. */
function isForeignVersion(words: Words, at: number): boolean {
  return /^\d/.test(words.at(at)) && !/^\d{4}$/.test(words.at(at)) && words.near(at)
}

/** "or later", "or (at your option) any later version", "+", "only", and the suffixes of the GFDL; its notice in words gives the plain id, which holds whatever sections it names. */
function withLater(
  words: Words,
  version: string,
  reach: Omit<LicenseReading, 'id'>,
  documentation: boolean
): LicenseReading {
  const tail = words.joined(reach.next, reach.next + 9)
  const later = /^(?:\+|plus\b|(?:or|and) (?:at your option )?(?:any )?(?:later|newer|greater|higher))/.exec(tail)?.[0]
  const end = later ? '-or-later' : '-only'
  const only = /^only\b/.exec(tail)?.[0]
  const next = reach.next + (later ?? only ?? '').split(' ').filter(Boolean).length
  if (!documentation) return { ...reach, id: `${version}${end}`, next }
  const said = /^(?:version )?(?:only )?(no )?invariants(?: (only|or later))?/.exec(words.joined(next, next + 6))
  if (said) {
    const length = said[0].split(' ').length
    return {
      ...reach,
      id: `${version}-${said[1] ? 'no-' : ''}invariants${said[2] === 'or later' ? '-or-later' : end}`,
      next: next + length
    }
  }
  return { ...reach, id: `${version}${end}`, next }
}

/**
 * Whether a short name stands where a license is given: after "under", after `License:`, right after another license,
 * or alone with the word license, filling its whole text.
 */
function isFramed(words: Words, at: number, after: number, afterLast: number | undefined): boolean {
  if (afterLast !== undefined && at - afterLast <= 3 && isList(words, afterLast, at)) return true
  let back = at - 1
  while (back > at - 9 && (betweenWords.has(words.at(back)) || /^\d/.test(words.at(back)))) back--
  if (underWords.has(words.at(back)) && isOneSentence(words, back, at)) return !isDenied(words, back)
  if (back === at - 1 && isLabel(words, back)) return true
  if (isTag(words, at, after)) return true
  return words.length - (after - at) <= 4 && isFilled(words, at, after)
}

/** "…, MIT license.", "(MIT license)": set off from the sentence on both sides, with the word license. */
function isTag(words: Words, at: number, after: number): boolean {
  if (!isLicenseWord(words.at(after)) || words.gap(after).length > 1) return false
  const end = words.end(after)
  return (
    /[,(|·–—]\s{0,2}(?:the )?$/i.test(words.source.slice(Math.max(0, words.start(at) - 8), words.start(at))) &&
    /^(?:[.,)|;](?:\s|$)|\)|$|\n)/.test(words.source.slice(end, end + 2))
  )
}

function isList(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!listWords.has(words.at(at))) return false
  return true
}

function isFilled(words: Words, from: number, to: number): boolean {
  for (let at = 0; at < words.length; at++) {
    const word = words.at(at)
    const filler = isLicenseWord(word) || isVersionWord(word) || fillerWords.has(word) || /^\d/.test(word)
    if ((at < from || at >= to) && !filler) return false
  }
  return true
}

/** `License: MIT`, `license MIT`, `licencia: MIT`: a colon, a space, a bracket or quotes stand between. */
function isLabel(words: Words, label: number): boolean {
  if (!isLicenseWord(words.at(label)) && !labelWords.has(words.at(label))) return false
  return /^["'”]?\s{0,3}(?:::|[:=：–—|-])?\s{0,3}["'“([]{0,2}$/.test(words.gap(label + 1))
}

function isDenied(words: Words, under: number): boolean {
  for (let at = Math.max(0, under - 3); at < under; at++) if (denials.has(words.at(at).replace("'", '’'))) return true
  return false
}

function isOneSentence(words: Words, from: number, to: number): boolean {
  return !/[.;!?]\s|\n\s{0,40}\n/.test(words.source.slice(words.end(from), words.start(to)))
}

/** Quoted after an opening bracket or an equals sign: an argument or a property, not a statement. */
function isCode(text: string, start: number): boolean {
  return /(?:[[({,]\s{0,4}(?:[a-z]{1,20}:\s{0,4})?|=\s{0,4})['"`]$/i.test(text.slice(Math.max(0, start - 40), start))
}
