/** New pages of which nothing says under which license they are, where a community chose licenses for its pages. */
import { defineRule } from '../rule.js'
import { licenseName } from '../slot.js'

const page = '# Choosing names\n\nNames should be short.\n'
const mit = 'MIT License\n\nCopyright (c) 2020 Harbor Society\n'

export default defineRule({
  meta: {
    id: 'license/missing',
    severity: 'warning',
    scope: 'file',
    wakes: ['always'], // what is missing stands nowhere; the rule is idle unless a community allows some licenses and sets no default
    reads: 'page',
    idle: 'without-required-license',
    needs: ['license'],
    summary: 'Say of each new page under which license it is',
    why: 'Without a license nobody but its author may pass a page on, and the community asked for certain licenses.',
    remedy:
      'Name the license in the front matter or at the end of the page, or set a default license in the configuration.',
    messages: {
      missing: 'Neither the page nor a license file above it names a license. Allowed here: {allowed}.'
    }
  },

  examples: {
    configuration: { license: { allowed: ['CC-BY-4.0', 'MIT'] } },
    bad: [
      { path: 'docs/page.md', head: page, repository: {} },
      { path: 'docs/names.md', head: `${page}\nHave fun.\n`, repository: {} },
      { path: 'docs/list.md', head: '- one\n- two\n', repository: { 'README.md': 'Hello.' } },
      { path: 'docs/summary.md', head: 'CC BY 4.0 permits sharing.\n', repository: {} },
      {
        path: 'docs/photo.md',
        head: '![A harbor](a.jpg)\n\nPhoto by [Grace](https://photos.example/g), licensed under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).\n',
        repository: {}
      },
      { path: 'docs/front.md', head: '---\ntitle: Names\n---\n\n# Names\n', repository: {} },
      { path: 'docs/code.md', head: '```yaml\nlicense: MIT\n```\n', repository: {} },
      { path: 'docs/other.md', head: page, repository: {}, beside: [{ path: 'blog/LICENSE', head: mit }] },
      { path: 'docs/quoted.md', head: '> This work is licensed under CC BY 4.0.\n', repository: {} }
    ],
    good: [
      page,
      '---\nlicense: CC-BY-4.0\n---\n\n# Names\n',
      '# Names\n\nThis page is licensed under CC BY 4.0.\n',
      '<!-- SPDX-License-Identifier: MIT -->\n\n# Names\n',
      '[![CC BY 4.0](https://licensebuttons.net/l/by/4.0/88x31.png)](https://creativecommons.org/licenses/by/4.0/)\n\n# Names\n',
      { path: 'docs/one.md', head: page, repository: { LICENSE: mit } },
      { path: 'docs/two.md', head: page, repository: { 'docs/LICENSE': mit } },
      { path: 'docs/deep/three.md', head: page, repository: { 'docs/LICENSE.md': mit } },
      { path: 'docs/six.md', head: page, repository: {}, beside: [{ path: 'LICENSE', head: mit }] },
      { path: 'docs/seven.md', head: page, repository: {}, beside: [{ path: 'docs/LICENSE.md', head: mit }] },

      { path: 'docs/old.md', base: `${page}\nA tpyo.\n`, head: `${page}\nA typo.\n`, repository: {} },
      { path: 'LICENSE', head: mit, repository: {} },
      { path: 'docs/both.md', head: '---\nlicense: MIT\n---\n', repository: {} },
      { path: 'docs/empty.md', head: '\n', repository: {} }
    ]
  },

  load: () => import('../../facts/credited-work.js'),

  *check({ document, change, path }, { license: { allowed }, repository, loaded: { ownLicenses, pageCredits } }) {
    if (change.status !== 'added' || !repository.unlicensed || isLicenseFile.test(path) || document.text.trim() === '')
      return
    if (ownLicenses(pageCredits(document).licenses).length > 0) return
    yield { message: 'missing', slots: { allowed: licenseName(allowed.join(' or ')) }, confidence: 'high' }
  }
})

const isLicenseFile = /(?:^|\/)(?:licen[cs]e|copying|notice|unlicense)[^/]{0,40}$/i
