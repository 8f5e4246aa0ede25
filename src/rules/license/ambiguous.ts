/** Licenses a page gives itself without saying which one exactly: no version, a name of several, words and link that differ. */
import { creativeCommonsStems } from '../../facts/creative-commons-stems.js'
import { defineRule } from '../rule.js'
import { licenseName } from '../slot.js'

const stems = [
  ...creativeCommonsStems,
  'the opl',
  'under opl',
  'license: opl',
  'licence: opl',
  'gfdl',
  'free documentation license'
]
const by4 = 'https://creativecommons.org/licenses/by/4.0/'
const sa4 = 'https://creativecommons.org/licenses/by-sa/4.0/'

export default defineRule({
  meta: {
    id: 'license/ambiguous',
    severity: 'warning',
    scope: 'added',
    wakes: [{ literals: stems }],
    reads: 'change-set',
    summary: 'Say exactly which license a page is under',
    why: 'The versions of a license differ in what they ask and in what they go together with; without the version nobody can rely on it.',
    remedy: 'Name the license with its version and link to its text.',
    messages: {
      version: '{license} is named without its version.',
      variant:
        'Creative Commons has six licenses and this does not say which one is meant; their list is at https://creativecommons.org/licenses/.',
      opl: 'OPL is the name of three licenses: Open Public License, Open Publication License and OpenContent License.',
      contradiction: 'The words name {license} and the link leads to {linked}.',
      badge: 'The badge shows {license} and the words of the page name {linked}.'
    }
  },

  examples: {
    bad: [
      'All content on this page is licensed under a ⟦Creative Commons Attribution⟧ license.',
      'This guide is licensed under ⟦CC BY-SA⟧.',
      'All text is published under a ⟦Creative Commons license⟧.',
      'The documentation is released under the ⟦GNU Free Documentation License⟧.',
      'This handbook is licensed under the ⟦OPL⟧.',
      `This page is licensed under [⟦CC BY 4.0⟧](${sa4}).`,
      `This page is licensed under a [⟦Creative Commons Attribution-ShareAlike 3.0⟧ license](${sa4}).`,
      `[![CC BY-NC 4.0](⟦https://licensebuttons.net/l/by-nc/4.0/88x31.png⟧)](#license)\n\nThis page is licensed under [CC BY-SA 4.0](${sa4}).`,
      '---\nlicense: ⟦CC-BY⟧\n---\n\n# Notes'
    ],
    good: [
      `This page is licensed under [CC BY 4.0](${by4}).`,
      `All content on this page is licensed under a [Creative Commons Attribution](https://creativecommons.org/licenses/by/3.0/) license.`,
      'The documentation is licensed under a [CC-BY license](LICENSE).',
      'The text is under a Creative Commons Attribution license; see [the license](../LICENSE.md).',
      'This page is licensed under CC BY 4.0. A Creative Commons license lets you share it.',
      'A Creative Commons license says what others may do.',
      'Choose a Creative Commons license for your text.',
      'CC BY-SA asks that changes are shared alike.',
      '- [Naming](https://names.example/) - Ada Example (CC BY-NC-SA)',
      'Photo by [Grace Example](https://photos.example/grace), CC BY.',
      'The library is licensed under the GNU General Public License.',
      'OPL files hold operators.',
      'This handbook is licensed under the Open Publication License 1.0 (OPL).',
      `[![CC BY-SA 4.0](https://licensebuttons.net/l/by-sa/4.0/88x31.png)](${sa4})\n\nThis page is licensed under [CC BY-SA 4.0](${sa4}).`,
      '> This work is licensed under a Creative Commons Attribution license.',
      '```text\nThis guide is licensed under CC BY-SA.\n```',
      'Text is under CC BY-SA 4.0, pictures are under CC BY 4.0.',
      'Write `license: CC-BY` in the header.',
      {
        base: 'This guide is licensed under CC BY-SA.\n\nA tpyo.\n',
        head: 'This guide is licensed under CC BY-SA.\n\nA typo.\n'
      }
    ]
  },

  load: async () => {
    const { licenseDoubts } = await import('../../facts/license-doubt.js')
    const { isAdded, touchedPages } = await import('../../facts/touched.js')
    return { licenseDoubts, isAdded, touchedPages }
  },

  *checkChange({ pages }, { loaded: { licenseDoubts, isAdded, touchedPages } }) {
    for (const { change, head } of touchedPages(pages, stems)) {
      for (const { range, doubt, id, other } of licenseDoubts(head)) {
        if (!isAdded(change, head, range)) continue
        const slots = { license: licenseName(id), ...(other ? { linked: licenseName(other) } : {}) }
        yield { path: change.path, range, message: doubt, slots, confidence: doubt === 'badge' ? 'medium' : 'high' }
      }
    }
  }
})
