/** Turns what a host offers about the repository into the facts rules asked for, each fetched once. */
import type { RepositoryFacts, RepositoryNeed, RepositoryProvider } from '../document/change-set.js'
import type { Neighbors } from './neighbors.js'
import type { Note } from './report.js'

export interface Repository {
  /** The facts a rule needs; those the host does not know are absent. */
  factsFor(needs: readonly RepositoryNeed[], path: string | undefined): Promise<RepositoryFacts>
  /** What was asked for and is not known. */
  notes(): readonly Note[]
}

const licenseNames = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'LICENCE.md', 'COPYING', 'COPYING.md']
const ownerNames = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']
const creditNames = [
  ...['README.md', 'README', 'CREDITS.md', 'CREDITS', 'CREDITS.txt', 'ATTRIBUTION.md', 'ATTRIBUTIONS.md'],
  ...['NOTICE', 'NOTICE.md', 'AUTHORS', 'AUTHORS.md', 'CONTRIBUTORS.md', ...licenseNames]
]
const unknown: Readonly<Record<RepositoryNeed, string>> = {
  license: 'The license of the repository is not known here; rules that compare with it stayed silent.',
  reuse: 'Whether the repository keeps to REUSE is not known here; rules that ask for its information stayed silent.',
  credits: 'Whom the repository credits elsewhere is not known here; the pages of the change alone were asked.',
  members: 'The members of the repository are not known here; rules that compare with them stayed silent.',
  owners: 'The code owners of the repository are not known here; rules that compare with them stayed silent.',
  tree: 'The files of the repository are not known here; rules that look for them stayed silent.',
  neighbors: 'Pages of the repository under another license are not known here; copies from them were not sought.',
  'recent-pull-requests': 'What else the author proposed here is not known; rules that compare with it stayed silent.'
}

/** Texts of files as the change leaves them, those it brings along to say how others are licensed among them; `undefined` where it takes one away. */
export type FilesAfter = ReadonlyMap<string, string | undefined>

/**
 * What is declared of pages counts as the change leaves it, for a page and the word on its license may come together;
 * who may decide what, owners and members, counts as the base has it.
 */
export function createRepository(
  provider: RepositoryProvider | undefined,
  after: FilesAfter = new Map(),
  lookAround: () => Promise<Neighbors> = async () => ({ texts: new Map() })
): Repository {
  const files = new Map<string, Promise<string | undefined>>()
  const missing = new Set<RepositoryNeed>()
  const file = (path: string) => {
    const known = files.get(path) ?? Promise.resolve(provider?.files?.(path))
    files.set(path, known)
    return known
  }
  const fileAfter = (path: string) => (after.has(path) ? Promise.resolve(after.get(path)) : file(path))
  const first = async (paths: readonly string[], read = file) => {
    for (const path of paths) {
      const text = await read(path)
      if (text !== undefined) return { path, text }
    }
    return undefined
  }
  /** A license file of the base stays what it is, for its holders are those at home here; a new one counts where there was none. */
  const licenseFile = async (path: string) => (await file(path)) ?? after.get(path)
  const members = once(() => (typeof provider?.members === 'function' ? provider.members() : provider?.members))
  const tree = once(async () => {
    const clone = await provider?.clone?.()
    return clone ? new Set(clone.paths) : provider?.tree?.()
  })
  const neighbors = once(lookAround)
  const gaps = new Set<string>()
  const recent = once(() => provider?.recentPullRequests?.())
  const isThere = (path: string) => !after.has(path) || after.get(path) !== undefined
  /** The files REUSE reads for a path; `undefined` where there is no REUSE.toml. */
  const reuseFiles = async (path: string) => {
    const tomls: { path: string; text: string }[] = []
    for (const folder of [...foldersOf(path)].reverse()) {
      const text = await fileAfter(`${folder}REUSE.toml`)
      if (text !== undefined) tomls.push({ path: `${folder}REUSE.toml`, text })
    }
    if (tomls.length === 0) return undefined
    const [companion, before] = await Promise.all([fileAfter(`${path}.license`), tree()])
    const texts = before && [...before, ...after.keys()].filter((one) => isLicenseText(one) && isThere(one))
    return { tomls, ...(companion === undefined ? {} : { companion }), ...(texts ? { texts: new Set(texts) } : {}) }
  }
  const creditFiles = async (path: string) => {
    if (!provider?.files) return undefined
    const paths = foldersOf(path).flatMap((folder) => creditNames.map((name) => folder + name))
    const texts = await Promise.all(paths.map(file))
    return paths.flatMap((path, index) => {
      const text = texts[index]
      return text === undefined ? [] : [{ path, text }]
    })
  }
  return {
    async factsFor(needs, path) {
      const facts: { -readonly [K in keyof RepositoryFacts]: RepositoryFacts[K] } = {}
      for (const need of needs) {
        if (need === 'license') {
          const license = await first(
            foldersOf(path ?? '').flatMap((folder) => licenseNames.map((name) => folder + name)),
            licenseFile
          )
          if (license) facts.license = license
          else if (provider?.files) facts.unlicensed = true
          else missing.add(need)
        } else if (need === 'reuse') {
          const reuse = await reuseFiles(path ?? '')
          if (reuse) facts.reuse = reuse
          else if (!provider?.files) missing.add(need)
        } else if (need === 'credits') {
          const credits = await creditFiles(path ?? '')
          if (credits) facts.credits = credits
          else missing.add(need)
        } else if (need === 'owners') {
          const owners = await first(ownerNames)
          if (owners) facts.owners = owners.text
          else missing.add(need)
        } else if (need === 'neighbors') {
          const { texts, gap } = await neighbors()
          facts.neighbors = texts
          if (gap === 'unknown') missing.add(need)
          else if (gap !== undefined) gaps.add(gap.note)
        } else if (need === 'members') {
          const logins = await members()
          if (logins) facts.members = logins
          else missing.add(need)
        } else if (need === 'tree') {
          const paths = await tree()
          if (paths) facts.tree = paths
          else missing.add(need)
        } else {
          const pulls = await recent()
          if (pulls) facts.recentPullRequests = pulls
          else missing.add(need)
        }
      }
      return facts
    },
    notes: () => [...[...missing].map((need) => unknown[need]), ...gaps].map((message) => ({ message }))
  }
}

function isLicenseText(path: string): boolean {
  return /^LICENSES\/[^/]{1,255}$/.test(path)
}

/** The answer to a question that is asked when it is first needed, and then never again. */
function once<T>(ask: () => Promise<T> | T): () => Promise<T> {
  let answer: Promise<T> | undefined
  return () => (answer ??= Promise.resolve(ask()))
}

/** The folder of a path and all above it, nearest first, each with its final slash; the root is empty. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1)
  return [...parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`), '']
}
