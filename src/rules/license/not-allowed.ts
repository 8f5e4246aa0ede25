/** Pages that declare a license the community does not allow; licenses of others that a page names or credits are left alone. */
import { licenseStems } from '../../facts/license-stems.js'
import { defineRule } from '../rule.js'
import { licenseName } from '../slot.js'

export default defineRule({
  meta: {
    id: 'license/not-allowed',
    severity: 'error',
    scope: 'added',
    wakes: [{ shape: 'front-matter' }, ...licenseStems.map((literal) => ({ literal }))],
    reads: 'page',
    idle: 'without-allowed-licenses',
    summary: 'Declare only licenses that this community allows',
    why: 'What is published here is passed on under the licenses the community chose; a page under another license cannot be.',
    remedy: 'Put the page under an allowed license if it is yours to do so, or ask the maintainers.',
    messages: {
      declared: 'The page declares {license}. Allowed here: {allowed}.'
    }
  },
  examples: {
    configuration: { license: { allowed: ['CC-BY-4.0', 'CC BY-SA 4.0', 'MIT OR Apache-2.0', 'GPL-2.0-or-later'] } },
    bad: [
      '---\nlicense: ⟦CC-BY-NC-4.0⟧\n---\n\n# Notes',
      '---\ntitle: Notes\nlicence: ⟦Creative Commons Attribution-NoDerivs 3.0⟧\n---\n',
      '---\nlicense: ⟦https://creativecommons.org/licenses/by-nc-sa/4.0/⟧\n---\n',
      '<!-- ⟦SPDX-License-Identifier: CC-BY-ND-4.0⟧ -->\n\n# Notes',
      '# Notes\n\nThis work is licensed under a [⟦Creative Commons Attribution-NonCommercial 4.0 International⟧ License](https://creativecommons.org/licenses/by-nc/4.0/).',
      'All content on this page is available under ⟦CC BY 3.0⟧.',
      '## License\n\nReleased under the ⟦GNU Free Documentation License, Version 1.3⟧.',
      'Unless otherwise noted, this text is published under the ⟦MPL 2.0⟧.',
      '[![License: CC BY-NC 4.0](⟦https://img.shields.io/badge/License-CC%20BY--NC%204.0-lightgrey.svg⟧)](#terms)',
      {
        base: '# Notes\n\nThis page is licensed under CC BY 4.0.\n',
        head: '# Notes\n\nThis page is licensed under ⟦CC BY-NC 4.0⟧.\n'
      }
    ],
    good: [
      '---\nlicense: CC-BY-4.0\n---\n\n# Notes',
      '---\nlicense: Creative Commons Attribution-ShareAlike 4.0 International\n---\n',
      '---\nlicense: MIT OR Apache-2.0\n---\n\n# Notes',
      '---\nlicense: GPL-3.0-only\n---\n\n# Notes',
      '---\nlicense: ask us\ncover:\n  license: CC-BY-NC-4.0\n---\n',
      'This page is licensed under a [Creative Commons Attribution license](LICENSE).',
      'Photo by [Grace Example](https://photos.example/grace), licensed under [CC BY-NC 4.0](https://creativecommons.org/licenses/by-nc/4.0/).',
      'CC BY-NC 4.0 permits sharing, but no sale.',
      'Libraries under the GPL-2.0 need no such file.',
      'Write `SPDX-License-Identifier: CC-BY-NC-4.0` on the first line.',
      '```yaml\nlicense: CC-BY-NC-4.0\n```',
      'Readers may use this line:\n\n> This work is licensed under CC BY-NC 4.0.',
      {
        base: 'This page is licensed under CC BY-NC 4.0.\n\nIt has a tpyo.\n',
        head: 'This page is licensed under CC BY-NC 4.0.\n\nIt has no typo.\n'
      },
      {
        base: 'This page is licensed\nunder CC BY-NC 4.0.\n',
        head: '# Notes\n\nThis page is licensed under CC BY-NC 4.0.\n'
      }
    ]
  },

  load: async () => {
    const { pageCredits } = await import('../../facts/credited-work.js')
    const { isAllowed } = await import('../../facts/license-choice.js')
    return { pageCredits, isAllowed }
  },

  *check({ document, change }, { license: { allowed }, loaded: { pageCredits, isAllowed } }) {
    for (const { id, kind, range } of pageCredits(document).licenses) {
      if (kind !== 'declaration' || isAllowed(id, allowed)) continue
      if (change.base?.text.includes(document.text.slice(range.start, range.end))) continue
      yield {
        range,
        message: 'declared',
        slots: { license: licenseName(id), allowed: licenseName(allowed.join(' or ')) },
        confidence: 'high'
      }
    }
  }
})
