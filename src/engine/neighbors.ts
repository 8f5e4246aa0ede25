/** Finds the texts of the repository under another license with which a changed page may share a passage. */
import type { Change } from '../document/change.js'
import type { Clone, NeighborText, RepositoryProvider } from '../document/change-set.js'
import type { ParseGuard } from '../document/parse-guard.js'
import { maySayLicense } from '../facts/license-information.js'
import type { RepositoryFile } from '../facts/reuse.js'
import { isSharedFile } from '../facts/shared-file.js'
import type { Seen, Surroundings } from './cloned-sources.js'
import { foldersAbove } from './folders.js'

export interface Neighborhood {
  readonly changes: readonly Change[]
  readonly provider: RepositoryProvider | undefined
  /** Files that say how others are licensed, as the change leaves them. */
  readonly after: ReadonlyMap<string, string | undefined>
  /** The license a community chose for pages that declare none. */
  readonly fallback?: string
  readonly guard: ParseGuard
}

export interface Neighbors {
  readonly texts: ReadonlyMap<string, readonly NeighborText[]>
  /** Why not all was looked at: the pages around are not known, or what a sentence says. */
  readonly gap?: 'unknown' | { readonly note: string }
}

/** Texts that are compared word by word with one change. */
const mostCompared = 60
/** Folders around the changed pages where license files are looked for, where the tree is not known. */
const mostFolders = 40

export async function neighborsOf(neighborhood: Neighborhood): Promise<Neighbors> {
  const targets = neighborhood.changes.filter(
    ({ head, added, path }) => head !== undefined && head.text.length > 100 && added.size > 0 && !isSharedFile(path)
  )
  // Where no license file can be read, only pages that say their license themselves can differ.
  const readsFiles = neighborhood.provider?.files !== undefined
  const others = neighborhood.changes.filter(
    ({ base, path }) => base !== undefined && !isSharedFile(path) && (readsFiles || maySayLicense(base.text))
  )
  const nothing = { texts: new Map<string, readonly NeighborText[]>() }
  // One page alone, and no tree around it, has no neighbors.
  if (targets.length === 0) return nothing
  const clone = await neighborhood.provider?.clone?.()
  const alone = others.every((other) => targets.every((target) => target === other))
  if (!clone && alone) return { ...nothing, ...gapWithout(clone, targets) }
  const { WordSieve } = await import('../detect/word-sieve.js')
  const fresh = new WordSieve()
  for (const { head, added, base, removed } of targets)
    fresh.add(linesOf(head?.text ?? '', added.ranges), linesOf(base?.text ?? '', removed.ranges))
  if (fresh.isEmpty) return nothing
  const moved = others.filter(({ base }) => fresh.mayHold(base?.text ?? ''))
  const fromChange = moved.map(({ base, path, previousPath = path }) => ({
    path: previousPath,
    text: base?.text ?? ''
  }))
  const seen = clone && (await seenIn(clone, { ...neighborhood, targets }, (text) => fresh.mayHold(text)))
  const gap = seen?.note === undefined ? gapWithout(clone, targets) : { gap: { note: seen.note } }
  const sources = [...fromChange, ...(seen?.sources ?? [])]
  if (sources.length === 0) return { ...nothing, ...gap }
  const { differingTexts } = await import('./differing-texts.js')
  const texts = await differingTexts(sources.slice(0, mostCompared), {
    ...neighborhood,
    targets,
    files: seen?.files ?? (await filesAround([...targets, ...moved], neighborhood.provider)),
    notices: seen?.notices ?? [],
    paths: seen?.paths ?? new Set()
  })
  return { texts, ...gap }
}

/** Where the pages around are not at hand, that is worth a word if pages here have licenses of their own. */
function gapWithout(clone: Clone | undefined, targets: readonly Change[]): Pick<Neighbors, 'gap'> {
  const declares = /^---\r?\n(?:[^\n]{0,300}\n){0,60}?licen[cs]e\b|SPDX-License-Identifier:/i
  return !clone && targets.some(({ head }) => declares.test(head?.text ?? '')) ? { gap: 'unknown' } : {}
}

async function seenIn(clone: Clone, surroundings: Surroundings, mayHold: (text: string) => boolean): Promise<Seen> {
  const { inClone } = await import('./cloned-sources.js')
  return inClone(clone, surroundings, mayHold)
}

/** License and REUSE files in the folders of some pages and above, where the tree is not at hand. */
async function filesAround(
  changes: readonly Change[],
  provider: RepositoryProvider | undefined
): Promise<readonly RepositoryFile[]> {
  if (!provider?.files) return []
  const paths = changes.flatMap(({ path, previousPath = path }) => [...new Set([path, previousPath])])
  const folders = [...new Set(paths.flatMap((path) => [...foldersAbove(path), '']))].slice(0, mostFolders)
  const found: RepositoryFile[] = []
  for (const path of [
    ...folders.flatMap((folder) => licenseNames.map((name) => folder + name)),
    ...paths.slice(0, mostFolders).map((path) => `${path}.license`)
  ]) {
    const text = await provider.files(path)
    if (text !== undefined) found.push({ path, text })
  }
  return found
}

const licenseNames = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'LICENCE.md', 'COPYING', 'REUSE.toml']

/** The lines of a text within some ranges, gaps kept as empty lines. */
function linesOf(text: string, ranges: readonly (readonly [first: number, last: number])[]): string {
  const lines = text.split(/\r\n|[\n\r]/)
  return ranges.map(([first, last]) => lines.slice(first - 1, last).join('\n')).join('\n\n')
}
