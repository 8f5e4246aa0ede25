/** License ids for machines that SPDX does not know: unknown and misspelled ones, and retired ones with those that took their place. */
import { nearest } from '../../policy/nearest.js'
import { defineRule } from '../rule.js'
import { licenseName } from '../slot.js'

const stems = ['spdx-license', 'license:', 'licence:', 'license =', 'license=']

export default defineRule({
  meta: {
    id: 'license/unknown-id',
    severity: 'error',
    scope: 'added',
    wakes: [{ literals: stems }],
    reads: 'change-set',
    summary: 'Name licenses for machines by ids that SPDX knows',
    why: 'A tag is read by programs; they cannot tell which license an unknown id means, and take the page for one without license.',
    remedy:
      'Write the id as the SPDX license list gives it, https://spdx.org/licenses/, or LicenseRef- and a name for another license.',
    messages: {
      unknown: 'SPDX has no license with this id.',
      named: 'This is the name of a license, and its SPDX id is {id}.',
      near: 'SPDX has no license with this id; the nearest is {id}.',
      retired: 'SPDX has retired this id; today it is {id}.'
    }
  },

  examples: {
    bad: [
      '<!-- SPDX-License-Identifier: ⟦CC BY 4.0⟧ -->\n\n# Notes',
      '<!-- SPDX-License-Identifier: ⟦Apache 2.0⟧ -->\n\n# Notes',
      '<!--\nSPDX-License-Identifier: ⟦CC-BY-SA-4.1⟧\n-->\n\n# Notes',
      '[//]: # (a note)\n\nSPDX-License-Identifier: ⟦MIT-License-2⟧\n',
      '<!-- SPDX-License-Identifier: ⟦GPL-2.0⟧ -->\n\n# Notes',
      '<!-- SPDX-License-Identifier: ⟦GPL-3.0+⟧ -->\n\n# Notes',
      '<!-- SPDX-License-Identifier: ⟦MIT AND Apache⟧ -->\n\n# Notes',
      '---\nlicense: ⟦CC-BY-4.00⟧\n---\n\n# Notes',
      '---\nlicence: ⟦Apache-2.O⟧\n---\n\n# Notes',
      '---\nSPDX-License-Identifier: ⟦NotALicense⟧\n---\n\n# Notes',
      '<!-- SPDX-License-Identifier: ⟦the usual one⟧ -->\n\n# Notes'
    ],
    good: [
      '<!-- SPDX-License-Identifier: CC-BY-4.0 -->\n\n# Notes',
      '<!-- SPDX-License-Identifier: MIT OR Apache-2.0 -->\n\n# Notes',
      '<!-- SPDX-License-Identifier: (MIT AND CC-BY-4.0) -->\n\n# Notes',
      '<!-- SPDX-License-Identifier: GPL-2.0-only WITH Classpath-exception-2.0 -->\n\n# Notes',
      '<!-- SPDX-License-Identifier: LicenseRef-House-Rules -->\n\n# Notes',
      '<!-- SPDX-License-Identifier: mit -->\n\n# Notes',
      '<!-- SPDX-License-Identifier: Apache-2.0+ -->\n\n# Notes',
      'Write `SPDX-License-Identifier: Whatever-1.0` on the first line.',
      '```text\nSPDX-License-Identifier: Whatever-1.0\n```',
      'The tag SPDX-License-Identifier: names the license of a file.',
      'SPDX-License-Identifier: <license id>',
      'SPDX-License-Identifier: ${license}',
      '---\nlicense: CC-BY-4.0\n---\n\n# Notes',
      '---\nlicense: Creative Commons Attribution 4.0 International\n---\n\n# Notes',
      '---\nlicense: Proprietary. See LICENSE.txt for the terms\n---\n\n# Notes',
      '---\nlicense: none\n---\n\n# Notes',
      '---\nlicense: Community\n---\n\n# Notes',
      '---\ndrivers:\n  license: B\n---\n\n# Notes',
      {
        base: '<!-- SPDX-License-Identifier: Whatever-1.0 -->\n\n# Notes\n\nA tpyo.\n',
        head: '<!-- SPDX-License-Identifier: Whatever-1.0 -->\n\n# Notes\n\nA typo.\n'
      }
    ]
  },

  load: async () => {
    const { doubtfulIds } = await import('../../facts/license-id.js')
    const { spdxIds } = await import('../../detect/license-names.generated.js')
    const { isAdded, touchedPages } = await import('../../facts/touched.js')
    return { doubtfulIds, spdxIds, isAdded, touchedPages }
  },

  *checkChange({ pages }, { loaded: { doubtfulIds, spdxIds, isAdded, touchedPages } }) {
    for (const { change, head } of touchedPages(pages, stems)) {
      if (/(?:^|\/)LICENSES\//.test(change.path)) continue // the text of a license may show how its tag is written
      for (const { value, range, problem, id, where } of doubtfulIds(head)) {
        const meant = id ?? (problem === 'unknown' ? nearest(value, spdxIds) : undefined)
        if (
          !isAdded(change, head, range) ||
          (meant === undefined && (where === 'front matter' || problem === 'retired'))
        )
          continue
        const near = problem === 'unknown' && meant !== undefined
        yield {
          path: change.path,
          range,
          message: near ? 'near' : problem,
          ...(meant === undefined ? {} : { slots: { id: licenseName(meant) } }),
          severity: where === 'tag' && problem !== 'retired' ? 'error' : 'warning',
          confidence: near ? 'medium' : 'high',
          ...(id === undefined ? {} : { fix: { range, text: id } })
        }
      }
    }
  }
})
