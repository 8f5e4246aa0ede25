/** Passages that a page shares with texts of its own repository. */
import { type CopiedPassage, CopyFinder } from '../detect/copied-passage.js'
import { licenseTexts } from '../detect/license-comparison.js'
import { GroupSet } from '../detect/group-set.js'
import { groupsOf, SourceIndex, SourceIndexBuilder } from '../detect/source-index.js'
import type { NeighborText } from '../document/change-set.js'

/** A passage and the text it stands in as well. */
export interface NeighborPassage extends CopiedPassage {
  readonly neighbor: NeighborText
}

/** Compares pages with lists of texts; what is made of a list is kept for when it is asked of again. */
export class NeighborPassages {
  readonly #finders = new Map<readonly NeighborText[], CopyFinder>()
  /** What nobody needs to credit. */
  #licenses: GroupSet | undefined

  /** In the order of the text. */
  passagesIn(text: string, neighbors: readonly NeighborText[]): readonly NeighborPassage[] {
    if (neighbors.length === 0) return []
    const finder = this.#finders.get(neighbors) ?? finderOver(neighbors, this.#licensesFor(neighbors))
    this.#finders.set(neighbors, finder)
    return finder.passagesIn(text).flatMap((passage) => {
      const neighbor = neighbors.find(({ path }) => path === passage.source.path)
      return neighbor ? [{ ...passage, neighbor }] : []
    })
  }

  /** Reading them takes longer than all the rest, so it is done only where a text may hold one. */
  #licensesFor(neighbors: readonly NeighborText[]): GroupSet {
    if (!neighbors.some(({ text }) => ofLicenses.test(text))) return new GroupSet()
    this.#licenses ??= groupsOf(licenseTexts.bodies)
    return this.#licenses
  }
}

/** Words of which every published license has one. */
const ofLicenses = /warrant|licensor|redistribut|hereby|liabilit|permission|copyright|creative commons|許諾|verbatim/i

function finderOver(neighbors: readonly NeighborText[], licenses: GroupSet): CopyFinder {
  const builder = new SourceIndexBuilder(licenses)
  for (const { path, text, title, author, url, license } of neighbors) {
    builder.add(
      {
        path,
        ...(title ? { title } : {}),
        ...(author ? { author } : {}),
        ...(url ? { url } : {}),
        ...(license ? { license } : {})
      },
      text
    )
  }
  return new CopyFinder([new SourceIndex(builder.finish())])
}
