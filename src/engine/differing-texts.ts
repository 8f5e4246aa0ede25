/** Compares texts of the repository with changed pages, and keeps those under another license, or credited to others, that share a passage. */
import { CopyFinder } from '../detect/copied-passage.js'
import { SourceIndex, SourceIndexBuilder } from '../detect/source-index.js'
import type { Change } from '../document/change.js'
import type { NeighborText } from '../document/change-set.js'
import type { ParseGuard } from '../document/parse-guard.js'
import { creditedFiles } from '../facts/credited-file.js'
import {
  afterChange,
  areOfOthers,
  differ,
  licenseInformation,
  type PageLicense,
  pageLicense
} from '../facts/page-license.js'
import type { RepositoryFile } from '../facts/reuse.js'
import { describeSource } from '../facts/source-description.js'
import type { Surroundings } from './cloned-sources.js'
import { foldersAbove } from './folders.js'

/** All that is known around the texts. */
export interface Known extends Surroundings {
  /** What says how files are licensed, as the base has it. */
  readonly files: readonly RepositoryFile[]
  /** Pages of notices that may credit one of the texts. */
  readonly notices: readonly RepositoryFile[]
  /** All paths of the base, as far as they are known. */
  readonly paths: ReadonlySet<string>
  readonly guard: ParseGuard
}

/** Folders in which people keep the work of others. */
const kept = /(?:^|\/)(?:third[-_ ]?party|vendor(?:ed)?|external|upstream|imported)\//i

interface Credited {
  readonly notice: string
  readonly license?: string
  readonly author?: string
}

/** By the path of a changed page, the texts that its own words must be held against. */
export async function differingTexts(
  sources: readonly RepositoryFile[],
  known: Known
): Promise<ReadonlyMap<string, readonly NeighborText[]>> {
  const found = new Map<string, readonly NeighborText[]>()
  const shared = sharedBy(sources, known.targets)
  if (shared.size === 0) return found
  const before = licenseInformation(known.files, known.fallback)
  const after = afterChange(before, known.after)
  const credited = await creditsIn(known)
  const licenses = new Map<string, PageLicense | undefined>()
  for (const [target, texts] of shared) {
    const own = await pageLicense(target.path, target.head?.text ?? '', after, known.guard)
    const neighbors: NeighborText[] = []
    for (const { path, text } of texts) {
      if (!licenses.has(path)) licenses.set(path, await pageLicense(path, text, before, known.guard))
      const neighbor = neighborOf(
        { path, text },
        { license: licenses.get(path), own, credit: creditOf(path, credited) }
      )
      if (neighbor)
        neighbors.push({
          ...(await describeSource(path, text)),
          ...neighbor
        })
    }
    if (neighbors.length > 0) found.set(target.path, neighbors)
  }
  return found
}

interface Standing {
  readonly license: PageLicense | undefined
  readonly own: PageLicense | undefined
  readonly credit: Credited | undefined
}

/** Nothing where the licenses are the same or one of them is not known, and nobody is credited. */
function neighborOf({ path, text }: RepositoryFile, { license, own, credit }: Standing): NeighborText | undefined {
  const theirs = credit?.license === undefined ? license : { id: credit.license, isOwn: true, holders: [] }
  const isOther = theirs?.isOwn === true && own !== undefined && differ(theirs.id, own.id)
  if (!isOther && credit === undefined) return undefined
  const isOfOthers = credit !== undefined || kept.test(path) || areOfOthers(own?.holders ?? [], license?.holders ?? [])
  return {
    path,
    text,
    ...(theirs ? { license: theirs.id } : {}),
    ...(isOther ? { pageLicense: own.id } : {}),
    ...(credit ? { creditedIn: credit.notice, ...(credit.author ? { author: credit.author } : {}) } : {}),
    isCertain: credit !== undefined || own?.isOwn === true,
    isOfOthers
  }
}

/** Which texts share a passage with which changed page, other than its own former self. */
function sharedBy(
  sources: readonly RepositoryFile[],
  targets: readonly Change[]
): ReadonlyMap<Change, readonly RepositoryFile[]> {
  const builder = new SourceIndexBuilder()
  const byPath = new Map(sources.map((source) => [source.path, source]))
  for (const { path, text } of sources) builder.add({ path }, text)
  const finder = new CopyFinder([new SourceIndex(builder.finish())])
  const shared = new Map<Change, readonly RepositoryFile[]>()
  for (const target of targets) {
    const { path, previousPath, head } = target
    const paths = new Set(finder.passagesIn(head?.text ?? '').map(({ source }) => source.path))
    paths.delete(path)
    if (previousPath !== undefined) paths.delete(previousPath)
    if (paths.size > 0)
      shared.set(
        target,
        [...paths].flatMap((one) => byPath.get(one) ?? [])
      )
  }
  return shared
}

/** Files and folders that pages of notices credit to others. */
async function creditsIn({ notices, paths, guard }: Known): Promise<ReadonlyMap<string, Credited>> {
  const found = new Map<string, Credited>()
  for (const notice of notices) {
    for (const { path, ...credit } of await creditedFiles(notice, paths, guard))
      found.set(path, { notice: notice.path, ...credit })
  }
  return found
}

function creditOf(path: string, credited: ReadonlyMap<string, Credited>): Credited | undefined {
  for (const place of [path, ...foldersAbove(path)]) {
    const credit = credited.get(place)
    if (credit) return credit
  }
  return undefined
}
