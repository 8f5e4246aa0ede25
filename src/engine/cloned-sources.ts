/** Pages of a clone that may be under another license than a changed page, and may share a passage with it. */
import type { Change } from '../document/change.js'
import type { Clone } from '../document/change-set.js'
import { isNoticeFile, namedFiles } from '../facts/credited-file.js'
import { maySayLicense, saysLicenses } from '../facts/license-information.js'
import { afterChange, differ, licenseByPath, licenseInformation } from '../facts/page-license.js'
import type { RepositoryFile } from '../facts/reuse.js'
import { isSharedFile } from '../facts/shared-file.js'
import { foldersAbove } from './folders.js'

/** Bytes of one text, and of all that are read; pages nobody says anything of beforehand are looked at in a small part of them. */
const largestText = 524_288
const mostBytes = 4_194_304
const mostUnknownBytes = 2_097_152
/** Files that say how others are licensed, and bytes of one. */
const mostLicenseFiles = 300
const largestLicenseFile = 262_144
/** Files read from a clone at a time. */
const atATime = 100

const pageNames = /\.(?:md|mdx|markdown|mdown|mkdn?|txt|text|rst|adoc|asciidoc)$/i
const passedOver = /(?:^|\/)(?:node_modules|bower_components|site-packages|\.git)\//

/** The change that is compared with what lies around it. */
export interface Surroundings {
  readonly changes: readonly Change[]
  /** Those that bring words in. */
  readonly targets: readonly Change[]
  /** Files that say how others are licensed, as the change leaves them. */
  readonly after: ReadonlyMap<string, string | undefined>
  /** The license a community chose for pages that declare none. */
  readonly fallback?: string
}

export interface Seen {
  /** What says how files are licensed. */
  readonly files: readonly RepositoryFile[]
  /** Pages of notices that credit one of the sources. */
  readonly notices: readonly RepositoryFile[]
  readonly sources?: readonly RepositoryFile[]
  readonly paths?: ReadonlySet<string>
  readonly note?: string
}

/** Looks for signs of other licenses first, and reads pages only where there are some, or may be. */
export async function inClone(
  clone: Clone,
  { changes, targets, after, fallback }: Surroundings,
  mayHold: (text: string) => boolean
): Promise<Seen> {
  const { paths } = clone
  const says = paths.filter(
    (path) => saysLicenses(path) && !passedOver.test(path) && (!path.endsWith('.license') || isPage(path.slice(0, -8)))
  )
  const files = await readAll(clone, nearestRoot(says).slice(0, mostLicenseFiles), largestLicenseFile)
  const information = licenseInformation(files, fallback)
  const changed = new Set(changes.flatMap(({ path, previousPath = path }) => [path, previousPath]))
  const all = new Set(paths)
  const notices = await readAll(clone, paths.filter(isNoticeFile).slice(0, 20), largestLicenseFile)
  const credited = new Set(notices.flatMap((notice) => namedFiles(notice, all)))
  const isCredited = (path: string) =>
    credited.size > 0 && (credited.has(path) || foldersAbove(path).some((folder) => credited.has(folder)))
  const pages = paths.filter(
    (path) => isPage(path) && !changed.has(path) && !isSharedFile(path) && !passedOver.test(path) && !isNoticeFile(path)
  )
  const informationAfter = afterChange(information, after)
  const own = targets.map(({ path, head }) => ({
    may: maySayLicense(head?.text ?? ''),
    license: licenseByPath(path, informationAfter)
  }))
  /** Whether what is known of a path differs from what is known of a target. */
  const isOther = (path: string) => {
    const license = licenseByPath(path, information)
    if (!license?.isOwn) return isCredited(path)
    return isCredited(path) || own.some((one) => one.may || (one.license && differ(one.license.id, license.id)))
  }
  const known = pages.filter(isOther)
  const rest = new Set(known)
  const unknown = nearest(
    pages.filter((path) => !rest.has(path)),
    targets
  )
  const sources: RepositoryFile[] = []
  let bytes = 0
  let isCut = false
  let declared = false
  const look = async (those: readonly string[], most: number, wanted: (text: string) => boolean) => {
    let left = most
    for (let at = 0; at < those.length; at += atATime) {
      if (left <= 0 || bytes >= mostBytes) return true
      for (const file of await readAll(clone, those.slice(at, at + atATime), largestText)) {
        left -= file.text.length
        bytes += file.text.length
        if (wanted(file.text) && mayHold(file.text)) sources.push(file)
      }
    }
    return false
  }
  isCut = await look(known, mostBytes, () => true)
  const cutUnknown = await look(unknown, mostUnknownBytes, (text) => {
    const says =
      /^---\r?\n(?:[^\n]{0,300}\n){0,60}?licen[cs]e\b|SPDX-License|licensed under|creativecommons\.org\/licenses/i.test(
        text
      )
    declared ||= says
    return says || maySayLicense(text)
  })
  const note =
    isCut || (cutUnknown && declared)
      ? {
          note: 'Not all pages of the repository were looked at for copies from those under another license; the nearest were.'
        }
      : {}
  return { files, notices, sources, paths: all, ...note }
}

function isPage(path: string): boolean {
  return pageNames.test(path)
}

async function readAll(clone: Clone, paths: readonly string[], most: number): Promise<readonly RepositoryFile[]> {
  if (paths.length === 0) return []
  const texts = await clone.texts(paths, most)
  return paths.flatMap((path) => {
    const text = texts.get(path)
    return text === undefined ? [] : [{ path, text }]
  })
}

function nearestRoot(paths: readonly string[]): readonly string[] {
  return [...paths].sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1))
}

/** Pages that share the most folders with a changed one first. */
function nearest(paths: readonly string[], targets: readonly Change[]): readonly string[] {
  const around = new Map<string, number>()
  for (const { path } of targets) for (const folder of foldersAbove(path)) around.set(folder, folder.split('/').length)
  const closeness = (path: string) => Math.max(0, ...foldersAbove(path).map((folder) => around.get(folder) ?? 0))
  return paths
    .map((path) => ({ path, close: closeness(path) }))
    .sort((a, b) => b.close - a.close || (a.path < b.path ? -1 : 1))
    .map(({ path }) => path)
}
