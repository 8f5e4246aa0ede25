/** A page or a license file that gives itself another license than before, graded by what the old one allows. */
import { creativeCommonsStems } from '../../facts/creative-commons-stems.js'
import { defineRule } from '../rule.js'
import { licenseName, ownWords } from '../slot.js'

const stems = [
  ...creativeCommonsStems,
  'cc0',
  'licensed under',
  'license:',
  'licence:',
  'spdx-license',
  'released under',
  'published under',
  'available under',
  'public license',
  'documentation license',
  'mit license',
  'apache license',
  'bsd'
]

/** A page about names whose last paragraph says its license. */
function page(license: string, front = ''): string {
  return `${front}# Choosing names\n\nNames should be short, for they are read often.\n\n${license}\n`
}

export default defineRule({
  meta: {
    id: 'license/changed',
    severity: 'error',
    scope: 'change',
    wakes: [{ literals: stems }],
    wakesIn: 'base',
    reads: 'change-set',
    summary: 'Ask the holders of rights before the license of a page changes',
    why: 'What others wrote stays under the license they gave it in; only all of them together can put it under another.',
    remedy: 'Leave the license as it is, or show that everybody who wrote the page agrees.',
    messages: {
      refused: 'The page was under {before} and would now be under {after}, which {clause} does not allow, {link}.',
      unknown:
        'The page was under {before} and would now be under {after}. Whether all who wrote it agree, people must say.',
      allowed:
        'The page was under {before} and would now be under {after}; {before} allows that for adaptations, {link}.',
      later: 'The page was under {before} and would now be under its later version, {after}.'
    }
  },

  examples: {
    bad: [
      {
        base: page('This page is licensed under CC BY-SA 4.0.'),
        head: page('This page is licensed under the ⟦MIT⟧ license.')
      },
      {
        base: page('This page is licensed under CC BY-SA 3.0.'),
        head: page('This page is licensed under ⟦CC BY 4.0⟧.')
      },
      {
        base: page('This page is licensed under CC BY 4.0.'),
        head: page('This page is licensed under ⟦CC BY-SA 4.0⟧.')
      },
      {
        base: page('This page is licensed under CC BY-SA 3.0.'),
        head: page('All of this is licensed under ⟦CC BY-SA 4.0⟧.')
      },
      { base: page('', '---\nlicense: CC-BY-4.0\n---\n'), head: page('', '---\nlicense: ⟦CC0-1.0⟧\n---\n') },
      {
        base: page('<!-- SPDX-License-Identifier: CC-BY-NC-4.0 -->'),
        head: page('<!-- ⟦SPDX-License-Identifier: CC-BY-4.0⟧ -->')
      },
      { base: page('Released under the OFL 1.1.'), head: page('Released under the ⟦MPL 2.0⟧.') },
      {
        path: 'LICENSE',
        base: 'The documentation is licensed under CC BY-SA 4.0.\n',
        head: 'The documentation is licensed under ⟦CC BY-NC 4.0⟧.\n'
      }
    ],
    good: [
      {
        base: page('This page is licensed under CC BY 4.0.'),
        head: page('All of this page is available under CC BY 4.0.')
      },
      {
        base: page('This page is licensed under CC BY.'),
        head: page('This page is licensed under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).')
      },
      {
        path: 'docs/fun.md',
        base: page('Have fun.'),
        head: page('This page is licensed under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).')
      },
      {
        base: page(
          'Photo by [Grace](https://photos.example/g), licensed under [CC BY 2.0](https://creativecommons.org/licenses/by/2.0/).'
        ),
        head: page(
          'Photo by [Eve](https://photos.example/e), licensed under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).'
        )
      },
      {
        base: page('CC BY-NC 4.0 permits sharing, but no sale.'),
        head: page('CC BY-ND 4.0 permits sharing, but no changes.')
      },
      {
        base: page('```yaml\nlicense: CC-BY-NC-4.0\n```'),
        head: page('```yaml\nlicense: CC-BY-4.0\n```')
      },
      {
        base: page('Readers may use this line:\n\n> This work is licensed under CC BY-NC 4.0.'),
        head: page('Readers may use this line:\n\n> This work is licensed under CC BY-SA 4.0.')
      },
      {
        base: page('This page is licensed under CC BY 4.0.\n\nA tpyo.'),
        head: page('This page is licensed under CC BY 4.0.\n\nA typo.')
      },
      {
        base: page('This page is licensed under CC BY 4.0.'),
        head: page('This page is licensed under CC BY 4.0, its code under the MIT license.')
      },
      {
        path: 'LICENSE',
        base: 'MIT License\n\nCopyright (c) 2020 Ada Example\n',
        head: 'MIT License\n\nCopyright (c) 2020-2026 Ada Example\n'
      },
      { path: 'docs/moved.md', base: page('The `license: MIT` line.'), head: page('The `license: Apache-2.0` line.') }
    ]
  },

  load: async () => {
    const { licenseChange } = await import('../../facts/license-change.js')
    const { rewrittenPages } = await import('../../facts/touched.js')
    return { licenseChange, rewrittenPages }
  },

  *checkChange({ pages }, { loaded: { licenseChange, rewrittenPages } }) {
    for (const { change, base, head } of rewrittenPages(pages, stems)) {
      const found = licenseChange(base, head, change.path)
      if (!found) continue
      const { before, after, range, kind, cell } = found
      const message = kind === 'other' ? (cell ? 'refused' : 'unknown') : kind
      const rests = cell ? { clause: ownWords(cell.clause), link: ownWords(cell.link) } : {}
      yield {
        path: change.path,
        range,
        message,
        slots: { before: licenseName(before), after: licenseName(after), ...rests },
        severity: message === 'refused' ? 'error' : 'warning',
        review: true,
        confidence: message === 'refused' && cell?.confidence === 'high' ? 'high' : 'medium'
      }
    }
  }
})
