/** Works of others whose license does not let an adaptation go under the license of the page. */
import type { CompatibilityCell } from '../../facts/compatibility.js'
import { creativeCommonsStems } from '../../facts/creative-commons-stems.js'
import type { CreditedWork } from '../../facts/credited-work.js'
import { defineRule, type Observation } from '../rule.js'
import { licenseName, ownWords } from '../slot.js'

const stems = [
  ...creativeCommonsStems,
  'cc0',
  'documentation license',
  'public license',
  'gfdl',
  'gpl',
  'all rights reserved'
]
const front = '---\nlicense: CC-BY-4.0\n---\n\n'
const sa4 = 'https://creativecommons.org/licenses/by-sa/4.0/'
const nc4 = 'https://creativecommons.org/licenses/by-nc/4.0/'
const nd4 = 'https://creativecommons.org/licenses/by-nd/4.0/'
const by4 = 'https://creativecommons.org/licenses/by/4.0/'

export default defineRule({
  meta: {
    id: 'license/incompatible-source',
    severity: 'error',
    scope: 'added',
    wakes: [{ literals: stems }],
    reads: 'change-set',
    needs: ['license'],
    summary: 'Take in only works whose license goes together with that of the page',
    why: 'A page passes on all that is in it under its own license; it cannot do so with what was given under narrower terms.',
    remedy:
      'Leave the part out, quote it unchanged and mark its license, ask its author, or put the page under a license that fits.',
    messages: {
      refused: '{material} does not let an adaptation go under {page}: {clause}, {link}.',
      doubtful: '{material} may not let an adaptation go under {page}: {clause}, {link}. A person should look.',
      unknown: 'Whether an adaptation of {material} may go under {page} is not known here; a person should look.'
    }
  },

  examples: {
    bad: [
      `${front}This guide is ⟦adapted from [The Naming Book](https://books.example/naming)⟧ by Ada Example, licensed under [CC BY-SA 4.0](${sa4}).`,
      `${front}⟦Adapted from [Harbor](https://harbor.example/)⟧ by Bob Example, licensed under [CC BY-NC 4.0](${nc4}).`,
      `${front}This guide is ⟦translated from [Harbor](https://harbor.example/)⟧ by Bob Example, licensed under [CC BY-ND 4.0](${nd4}).`,
      `<!-- SPDX-License-Identifier: MIT -->\n\n# Notes\n\nThis guide is ⟦adapted from [Harbor](https://harbor.example/)⟧ by Bob Example, licensed under [CC BY-SA 4.0](${sa4}).`,
      `This guide is ⟦based on [Harbor](https://harbor.example/)⟧ by Bob Example, [CC BY-SA 4.0](${sa4}).\n\n## License\n\nThis page is licensed under [CC BY 4.0](${by4}).`,
      `${front}Text ⟦copied from [Harbor](https://harbor.example/)⟧ by Bob Example, licensed under [CC BY-SA 4.0](${sa4}).`,
      '---\nlicense: OFL-1.1\n---\n\nThis guide is ⟦adapted from [Harbor](https://harbor.example/)⟧ by Bob Example, licensed under [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/).',
      '---\nlicense: GPL-2.0-only\n---\n\nThis guide is ⟦adapted from [Harbor](https://harbor.example/)⟧ by Bob Example, licensed under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).'
    ],
    good: [
      `---\nlicense: CC-BY-SA-4.0\n---\n\nThis guide is adapted from [Harbor](https://harbor.example/) by Bob Example, licensed under [CC BY 4.0](${by4}).`,
      `---\nlicense: CC-BY-SA-4.0\n---\n\nThis guide is adapted from [Harbor](https://harbor.example/) by Bob Example, licensed under [CC BY-SA 3.0](https://creativecommons.org/licenses/by-sa/3.0/).`,
      `${front}This guide is adapted from [Harbor](https://harbor.example/) by Bob Example, dedicated to the public under [CC0 1.0](https://creativecommons.org/publicdomain/zero/1.0/).`,
      `${front}The paragraph is copied unchanged from [Harbor](https://harbor.example/) by Bob Example, licensed under [CC BY-SA 4.0](${sa4}).`,
      `${front}![A harbor](harbor.jpg)\n\nPhoto by [Grace Example](https://photos.example/grace), licensed under [CC BY-SA 4.0](${sa4}).`,
      `${front}> Names should be short.\n>\n> Adapted from [Harbor](https://harbor.example/) by Bob Example, licensed under [CC BY-SA 4.0](${sa4}).`,
      `${front}Used with permission of Bob Example; [Harbor](https://harbor.example/) is licensed under [CC BY-NC 4.0](${nc4}).`,
      `This guide is adapted from [Harbor](https://harbor.example/) by Bob Example, licensed under [CC BY-SA 4.0](${sa4}).`,
      `${front}- [Harbor](https://harbor.example/) - Bob Example ([CC BY-NC-SA 4.0](https://creativecommons.org/licenses/by-nc-sa/4.0/))`,
      `${front}Inspired by [Harbor](https://harbor.example/) by Bob Example, licensed under [CC BY-SA 4.0](${sa4}).`,
      `${front}To credit us, use the following:\n\n> Adapted from [Harbor](https://harbor.example/) under [CC BY-SA 4.0](${sa4}).`,
      `${front}\`\`\`text\nAdapted from [Harbor](https://harbor.example/), CC BY-SA 4.0\n\`\`\``,
      {
        base: `${front}Adapted from [Harbor](https://harbor.example/) by Bob Example, licensed under [CC BY-SA 4.0](${sa4}).\n\nA tpyo.\n`,
        head: `${front}Adapted from [Harbor](https://harbor.example/) by Bob Example, licensed under [CC BY-SA 4.0](${sa4}).\n\nA typo.\n`
      }
    ]
  },

  load: async () => {
    const { ownLicenses, pageCredits } = await import('../../facts/credited-work.js')
    const { adaptation, allowsVerbatimCopy } = await import('../../facts/compatibility.js')
    const { isAdded, touchedPages } = await import('../../facts/touched.js')
    const { licenseOfText } = await import('../../facts/nearest-license.js')
    return { adaptation, licenseOfText, allowsVerbatimCopy, isAdded, ownLicenses, pageCredits, touchedPages }
  },

  *checkChange({ pages }, { license, repository, loaded }) {
    const { adaptation, licenseOfText, allowsVerbatimCopy, isAdded, ownLicenses, pageCredits, touchedPages } = loaded
    for (const { change, head } of touchedPages(pages, stems)) {
      const { works, licenses } = pageCredits(head)
      const own = [...new Set(ownLicenses(licenses).map(({ id }) => id))]
      const said = own.length === 0 ? license.default : own.join(' OR ')
      // The license of a repository may be meant for its code alone, so it is no ground for an error.
      const page = said ?? (repository.license && licenseOfText(repository.license.text))
      if (page === undefined) continue
      for (const work of works) {
        const material = work.licenseId
        if (material === undefined || isPermitted(work) || !isAdded(change, head, work.range)) continue
        const standsApart = work.modified === false || (work.pictorial && !work.ofText && !work.modified)
        if (standsApart && allowsVerbatimCopy(material) !== false) continue
        const grade = gradeOf(adaptation(material, page), work)
        if (!grade || (said === undefined && grade.cell?.gate !== 'fail')) continue
        const { cell, ...rest } = said === undefined ? { ...grade, ...asked } : grade
        const rests = cell ? { clause: ownWords(cell.clause), link: ownWords(cell.link) } : {}
        yield {
          path: change.path,
          range: work.range,
          ...rest,
          slots: { material: licenseName(material), page: licenseName(page), ...rests }
        }
      }
    }
  }
})

function isPermitted({ basis, passage }: CreditedWork): boolean {
  return basis === 'permission' || /\b(?:with|by) (?:kind )?permission\b|\bfair use\b/i.test(passage.text)
}

type Grade = Omit<Observation, 'range' | 'slots'> & { readonly cell?: CompatibilityCell }

const asked = { severity: 'notice', review: true, confidence: 'low' } as const

/** An error where the answer is sure and the words say the work was changed; else a person is asked. */
function gradeOf(cell: CompatibilityCell | undefined, { modified }: CreditedWork): Grade | undefined {
  if (cell === undefined) return { message: 'unknown', severity: 'notice', review: true, confidence: 'low' }
  if (cell.gate === 'pass') return undefined
  const sure = cell.gate === 'fail' && cell.confidence === 'high'
  if (sure && modified) return { message: 'refused', severity: 'error', confidence: 'high', cell }
  if (cell.gate === 'fail' && cell.confidence !== 'low')
    return { message: sure ? 'refused' : 'doubtful', severity: 'warning', review: true, confidence: 'medium', cell }
  return { message: 'doubtful', severity: 'notice', review: true, confidence: 'low', cell }
}
