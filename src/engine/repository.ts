/** Turns what a host offers about the repository into the facts rules asked for, each fetched once. */
import type { RepositoryFacts, RepositoryNeed, RepositoryProvider } from '../document/change-set.js'
import type { Note } from './report.js'

export interface Repository {
  /** The facts a rule needs; those the host does not know are absent. */
  factsFor(needs: readonly RepositoryNeed[], path: string | undefined): Promise<RepositoryFacts>
  /** What was asked for and is not known. */
  notes(): readonly Note[]
}

const licenseNames = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'LICENCE.md', 'COPYING', 'COPYING.md']
const ownerNames = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS']
const unknown: Readonly<Record<RepositoryNeed, string>> = {
  license: 'The license of the repository is not known here; rules that compare with it stayed silent.',
  reuse: 'Whether the repository keeps to REUSE is not known here; rules that ask for its information stayed silent.',
  members: 'The members of the repository are not known here; rules that compare with them stayed silent.',
  owners: 'The code owners of the repository are not known here; rules that compare with them stayed silent.'
}

export function createRepository(provider: RepositoryProvider | undefined): Repository {
  const files = new Map<string, Promise<string | undefined>>()
  const missing = new Set<RepositoryNeed>()
  const file = (path: string) => {
    const known = files.get(path) ?? Promise.resolve(provider?.files?.(path))
    files.set(path, known)
    return known
  }
  const first = async (paths: readonly string[]) => {
    for (const path of paths) {
      const text = await file(path)
      if (text !== undefined) return { path, text }
    }
    return undefined
  }
  /** The files REUSE reads for a path; `undefined` where there is no REUSE.toml. */
  const reuseFiles = async (path: string) => {
    const tomls: { path: string; text: string }[] = []
    for (const folder of [...foldersOf(path)].reverse()) {
      const text = await file(`${folder}REUSE.toml`)
      if (text !== undefined) tomls.push({ path: `${folder}REUSE.toml`, text })
    }
    if (tomls.length === 0) return undefined
    const companion = await file(`${path}.license`)
    return { tomls, ...(companion === undefined ? {} : { companion }) }
  }
  return {
    async factsFor(needs, path) {
      const facts: { -readonly [K in keyof RepositoryFacts]: RepositoryFacts[K] } = {}
      for (const need of needs) {
        if (need === 'license') {
          const license = await first(
            foldersOf(path ?? '').flatMap((folder) => licenseNames.map((name) => folder + name))
          )
          if (license) facts.license = license
          else if (provider?.files) facts.unlicensed = true
          else missing.add(need)
        } else if (need === 'reuse') {
          const reuse = await reuseFiles(path ?? '')
          if (reuse) facts.reuse = reuse
          else if (!provider?.files) missing.add(need)
        } else if (need === 'owners') {
          const owners = await first(ownerNames)
          if (owners) facts.owners = owners.text
          else missing.add(need)
        } else {
          const members = await (typeof provider?.members === 'function' ? provider.members() : provider?.members)
          if (members) facts.members = members
          else missing.add(need)
        }
      }
      return facts
    },
    notes: () => [...missing].map((need) => ({ message: unknown[need] }))
  }
}

/** The folder of a path and all above it, nearest first, each with its final slash; the root is empty. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1)
  return [...parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`), '']
}
