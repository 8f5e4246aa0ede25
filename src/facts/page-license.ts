/** Under which license a page of the repository is, by all that says so: the page, REUSE, the nearest license file, the community's choice. */
import { licenseMentions } from '../detect/license-mention.js'
import { foldedWords } from '../detect/word.js'
import { Document } from '../document/document.js'
import type { ParseGuard } from '../document/parse-guard.js'
import { ownLicenses } from './credited-work.js'
import { holdersIn } from './foreign-holder.js'
import { namedHolders } from './holders.js'
import { licenseIdsIn } from './license-expression.js'
import { maySayLicense } from './license-information.js'
import { namedLicenses } from './licenses.js'
import { licenseOfText } from './nearest-license.js'
import { passagesOf } from './passage.js'
import { readReuseToml, type RepositoryFile, reuseInformation, type ReuseToml } from './reuse.js'

/** The license of one page. */
export interface PageLicense {
  /** An SPDX id or expression. */
  readonly id: string
  /** Whether it was said of this page or its folder; else it is that of the whole repository, which may be meant for its code alone. */
  readonly isOwn: boolean
  /** Whom notices name as holders of its rights. */
  readonly holders: readonly string[]
}

/** What a revision of the repository says of licenses. */
export interface LicenseInformation {
  /** License files by the folder they stand in, with its final slash; the root's is empty. */
  readonly folders: ReadonlyMap<string, { readonly id: string | undefined; readonly holders: readonly string[] }>
  readonly tomls: readonly ReuseToml[]
  /** The `.license` files, by the path of the file they speak of. */
  readonly companions: ReadonlyMap<string, string>
  /** The license a community chose for pages that declare none. */
  readonly fallback?: string
}

/** Reads license files, REUSE.toml files and `.license` files. */
export function licenseInformation(files: Iterable<RepositoryFile>, fallback?: string): LicenseInformation {
  const folders = new Map<string, { readonly id: string | undefined; readonly holders: readonly string[] }>()
  const tomls: RepositoryFile[] = []
  const companions = new Map<string, string>()
  for (const { path, text } of files) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    if (path.endsWith('.license')) companions.set(path.slice(0, -'.license'.length), text)
    else if (path === `${folder}REUSE.toml`) tomls.push({ path, text })
    else if (folder !== 'LICENSES/') {
      const id = licenseOfText(text) ?? soleLicense(text)
      const other = folders.get(folder)
      // Two files, such as LICENSE-MIT and LICENSE-APACHE, leave the choice.
      const both = other?.id !== undefined && id !== undefined && other.id !== id ? `${other.id} OR ${id}` : undefined
      folders.set(folder, {
        id: both ?? id ?? other?.id,
        holders: [...(other?.holders ?? []), ...holdersIn(text)]
      })
    }
  }
  return {
    folders,
    tomls: tomls.map(readReuseToml),
    companions,
    ...(fallback === undefined ? {} : { fallback })
  }
}

/** What is said once a change has put such files in, changed them or, where there is no text, taken them away. */
export function afterChange(
  before: LicenseInformation,
  after: ReadonlyMap<string, string | undefined>
): LicenseInformation {
  if (after.size === 0) return before
  const there = [...after].flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]))
  const fresh = licenseInformation(there, before.fallback)
  return {
    ...before,
    folders: new Map([...before.folders, ...fresh.folders]),
    tomls: [...before.tomls.filter(({ path }) => !after.has(path)), ...fresh.tomls],
    companions: new Map([...before.companions, ...fresh.companions])
  }
}

/** UTF-16 units of a notice that names its license in place of giving the text. */
const longestNotice = 4_000

/** The one license with its version that a short notice names. */
function soleLicense(text: string): string | undefined {
  if (text.length > longestNotice) return undefined
  const ids = new Set(licenseMentions(text).map(({ id }) => id))
  const [id] = ids
  return ids.size === 1 && id !== undefined && /\d|^MIT$|^ISC$|^Unlicense$/.test(id) ? id : undefined
}

/** What is known from the path alone; the page may say otherwise. */
export function licenseByPath(path: string, information: LicenseInformation, text = ''): PageLicense | undefined {
  const { folders, tomls, companions, fallback } = information
  const companion = companions.get(path)
  const reuse = reuseInformation(path, { own: text, tomls, ...(companion === undefined ? {} : { companion }) })
  const [stated] = reuse.licenses
  if (stated !== undefined)
    return {
      id: reuse.licenses.map(({ value }) => value).join(' AND '),
      isOwn: true,
      holders: reuse.copyrights.map(({ value }) => value.replace(/^[\d\s,–-]{1,40}/, ''))
    }
  for (const folder of foldersOf(path)) {
    const found = folders.get(folder)
    if (found === undefined) continue
    if (found.id === undefined) return undefined // a text of their own, which nobody here can compare
    if (folder !== '' || fallback === undefined) return { id: found.id, isOwn: folder !== '', holders: found.holders }
  }
  return fallback === undefined ? undefined : { id: fallback, isOwn: true, holders: folders.get('')?.holders ?? [] }
}

/** The license of a page with its text, which is parsed as far as `guard` lets it. */
export async function pageLicense(
  path: string,
  text: string,
  information: LicenseInformation,
  guard?: ParseGuard
): Promise<PageLicense | undefined> {
  const byPath = licenseByPath(path, information, text)
  if (!maySayLicense(text)) return byPath
  const document = new Document({ path, text, encoding: 'utf-8', notes: [] })
  await document.prepare(guard)
  const passages = passagesOf(document)
  const own = [...new Set(ownLicenses(namedLicenses(document, passages)).map(({ id }) => id))]
  const holders = namedHolders(document, passages).map(({ name }) => name)
  if (own.length > 0)
    return { id: own.join(' OR '), isOwn: true, holders: holders.length > 0 ? holders : (byPath?.holders ?? []) }
  return byPath && { ...byPath, holders: holders.length > 0 ? holders : byPath.holders }
}

/** Whether two licenses have nothing in common but, maybe, their kind: versions of one license are one here, and a family without version is any of them. */
export function differ(one: string, other: string): boolean {
  const [first, second] = [familiesOf(one), familiesOf(other)]
  return first.size > 0 && second.size > 0 && ![...first].some((family) => second.has(family))
}

function familiesOf(expression: string): ReadonlySet<string> {
  const ids = licenseIdsIn(expression)
  const names = ids.size > 0 ? [...ids] : expression.split(/\s{1,9}(?:OR|AND)\s{1,9}/)
  // "Creative Commons" alone may be any of these licenses.
  if (names.includes('CC')) return new Set()
  return new Set(
    names.map((name) => name.replace(/(?:-\d+(?:\.\d+){0,3})(?:-(?:only|or-later|[A-Z]{2,3}))?$/, '').toLowerCase())
  )
}

/** Whether notices name holders for both pages, and none of the one is any of the other. */
export function areOfOthers(page: readonly string[], source: readonly string[]): boolean {
  const [own, theirs] = [page, source].map((names) => names.map(foldedWords).filter((words) => words.length > 1))
  return (
    own !== undefined &&
    theirs !== undefined &&
    own.length > 0 &&
    theirs.length > 0 &&
    !theirs.some((name) => own.some((one) => one.includes(name) || name.includes(one)))
  )
}

/** The folder of a path and all above it, nearest first, each with its final slash; the root is empty. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1)
  return [...parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`), '']
}
