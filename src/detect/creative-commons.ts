/** Reads the names of Creative Commons licenses, in all spellings of data/licenses/creative-commons.yml. */
import { creativeCommons } from './license-names.generated.js'
import { creativeCommonsId } from './license-url.js'
import { isLicenseWord, isUnportedWord, isVersionWord, type LicenseReading, versionAfter } from './license-word.js'
import { Phrasebook, type Words } from './word.js'

type Part = 'BY' | 'NC' | 'SA' | 'ND' | 'ZERO' | 'MARK'

const prefixes = new Phrasebook(creativeCommons.prefix.map((phrase) => [phrase, phrase === 'cc'] as const))
const parts = new Phrasebook<Part>([
  ...(['BY', 'NC', 'SA', 'ND'] as const).flatMap((part) =>
    creativeCommons.elements[part].map((phrase) => [phrase, part] as const)
  ),
  ...creativeCommons.mark.map((phrase) => [phrase, 'MARK'] as const),
  ...creativeCommons.zero.map((phrase) => [phrase, 'ZERO'] as const)
])
const ports = new Phrasebook(
  Object.entries(creativeCommons.ports).flatMap(([port, names]) => names.map((name) => [name, port] as const))
)
const compact = new Map<string, readonly Part[]>([
  ['ccby', ['BY']],
  ['ccbysa', ['BY', 'SA']],
  ['ccbync', ['BY', 'NC']],
  ['ccbynd', ['BY', 'ND']],
  ['ccbyncsa', ['BY', 'NC', 'SA']],
  ['ccbyncnd', ['BY', 'NC', 'ND']]
])

const underWords = new Set('under unter bajo sous sob sotto onder'.split(' '))
const versions = new Set(['1.0', '2.0', '2.1', '2.5', '3.0', '4.0'])

/** What may stand between the prefix and the first part: "Creative Commons License, Attribution 2.5". */
const fillers = new Set(
  'license licence licenses licences lizenz licencia licença licenza public the with con von'.split(' ')
)
const joiners = new Set('and und et y e con'.split(' '))

/** The parts of a name, and what else was read on the way to them. */
interface Named {
  readonly parts: ReadonlySet<Part>
  readonly next: number
  /** A version before the parts: "Creative Commons 3.0 BY-SA". */
  readonly version?: string
}

/** The license that is named from a word on; the id is `CC` where the name has no part and stands beside the word license or "under". */
export function creativeCommonsAt(words: Words, at: number): LicenseReading | undefined {
  const known = compact.get(words.at(at))
  if (known) return withVersion(words, { parts: new Set(known), next: at + 1 })
  if (words.at(at) === 'cca' && versions.has(words.at(at + 1)))
    return withVersion(words, { parts: new Set(['BY']), next: at + 1 })
  const prefix = prefixes.find(words, at)
  const first = prefix ? undefined : parts.find(words, at)
  if (!prefix && first?.value !== 'BY' && first?.value !== 'MARK') return undefined
  const named = partsFrom(words, at + (prefix?.length ?? 0), prefix !== undefined, at)
  if (named.parts.has('MARK'))
    return { id: 'CC-PDM-1.0', next: named.next + (versions.has(words.at(named.next)) ? 1 : 0) }
  if (named.parts.has('ZERO')) return zero(words, named.next)
  if (named.parts.size === 0) {
    if (prefix?.value !== false) return undefined
    if (isLicenseWord(words.at(named.next)) && words.near(named.next)) return { id: 'CC', next: named.next + 1 }
    return underWords.has(words.at(at - 1)) && words.near(at) ? { id: 'CC', next: named.next } : undefined
  }
  return prefix || standsAlone(words, at, named) ? withVersion(words, named) : undefined
}

function partsFrom(words: Words, from: number, prefixed: boolean, begin: number): Named {
  const found = new Set<Part>()
  let version: string | undefined
  let next = from
  while (next === begin || words.near(next)) {
    const part = parts.find(words, next)
    if (part && joins(part, words, next, prefixed, found.size > 0)) {
      found.add(part.value)
      next += part.length
      if (part.value === 'ZERO' || part.value === 'MARK') break
    } else if (found.size === 0 && prefixed && isFiller(words.at(next)) && reachesPart(words, next + 1)) {
      if (versions.has(words.at(next))) version = words.at(next)
      next++
    } else if (found.size > 0 && joiners.has(words.at(next)) && parts.find(words, next + 1)) next++
    else break
  }
  return { parts: found, next, ...(version === undefined ? {} : { version }) }
}

function isFiller(word: string): boolean {
  return fillers.has(word) || versions.has(word)
}

/** Whether a part follows within three words, all of them fillers. */
function reachesPart(words: Words, from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    if (parts.find(words, at)) return true
    if (!fillers.has(words.at(at))) return false
  }
  return false
}

/** Whether a part stands as one: the short ones are words or letters of their own elsewhere, as in "Creative Commons by Ada". */
function joins(
  { value, length }: { readonly value: Part; readonly length: number },
  words: Words,
  at: number,
  prefixed: boolean,
  later: boolean
): boolean {
  if (value === 'ZERO') return prefixed && !later
  if (words.at(at).length > 2 || length > 1) return true
  const gap = words.gap(at)
  const capital = words.written(at) === words.written(at).toUpperCase()
  const followed = parts.find(words, at + 1) !== undefined || versions.has(words.at(at + 1))
  if (later) return /^(?:[-–—/ ]{1,3}|, ?)$/.test(gap) && (gap !== ' ' || capital || followed)
  if (!prefixed) return true
  if (words.at(at) !== 'by') return /^[-–— ]$/.test(gap) && capital
  return gap === '-' || capital || followed || isLicenseWord(words.at(at + 1))
}

/** Whether a name without prefix can be nothing else: "Attribution-ShareAlike", "Attribution 4.0 International", "by-nc-nd license". */
function standsAlone(words: Words, at: number, named: Named): boolean {
  if (words.at(at).length <= 2) {
    const written = words.source.slice(words.start(at), words.end(named.next - 1))
    return named.parts.size >= 2 && !/\s/.test(written) && isLicenseWord(words.at(named.next))
  }
  if (named.parts.size >= 2) return true
  const version = versionAt(words, named.next)
  if (!version || named.next - at > 2) return false
  const after = words.at(version.next)
  return isLicenseWord(after) || isUnportedWord(after) || ports.find(words, version.next) !== undefined
}

function zero(words: Words, from: number): LicenseReading {
  const version = versionAt(words, from)
  return { id: 'CC0-1.0', next: version?.version === '1.0' ? version.next : from }
}

/** Reads version and port after the parts; without version the id is that of the family. */
function withVersion(words: Words, named: Named): LicenseReading {
  const early = named.version === undefined ? undefined : { version: named.version, next: named.next }
  const version = versionAt(words, named.next) ?? early
  if (!version) return { id: creativeCommonsId(named.parts, undefined, undefined), next: named.next }
  const port = words.near(version.next) ? ports.find(words, version.next) : undefined
  const written = words.written(version.next)
  const isPort = port !== undefined && (port.length > 1 || written.length > 3 || written === written.toUpperCase())
  const more = isPort ? port.length : isUnportedWord(words.at(version.next)) ? 1 : 0
  return {
    id: creativeCommonsId(named.parts, version.version, isPort ? port.value : undefined),
    next: version.next + more
  }
}

function versionAt(words: Words, from: number): { readonly version: string; readonly next: number } | undefined {
  const known = (word: string, at: number): string | undefined => {
    if (versions.has(word)) return word
    const marked = isVersionWord(words.at(at - 1)) || words.gap(at) === '-'
    return /^[1-4]$/.test(word) && marked ? `${word}.0` : undefined
  }
  return versionAfter(words, from, known, (word) => isUnportedWord(word) || word === 'public')
}
