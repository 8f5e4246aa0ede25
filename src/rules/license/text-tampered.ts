/** License texts that say something else than the published ones: a word put in, a clause left out. */
import type { ComparedLicense, LicenseDifference } from '../../detect/license-comparison.js'
import type { Document } from '../../document/document.js'
import { defineRule, type Observation } from '../rule.js'
import { licenseName, ownWords, type Safe } from '../slot.js'

const licenseFile = /(?:^|\/)(?:licen[cs]es?|copying|notice|unlicense)(?:[._\-/][^/]{0,80})?$|(?:^|\/)licen[cs]es?\//i

/** The part of the published words that must be there for a text to be that license: in a license file, and in any other page. */
const leastKept = { file: 0.6, page: 0.8 }
/** A text that claims no name and differs in more places than this is a license of its own. */
const mostDifferences = 6

const mit = {
  title: 'MIT License\n\nCopyright (c) 2026 Ada Example\n\n',
  grant: `Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

`,
  notice: `The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

`,
  disclaimer: `THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`
}
const mitText = mit.title + mit.grant + mit.notice + mit.disclaimer

const isc = `ISC License

Copyright 2026 Ada Example

Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY
AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM
LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR
OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
PERFORMANCE OF THIS SOFTWARE.
`

export default defineRule({
  meta: {
    id: 'license/text-tampered',
    severity: 'error',
    // A clause that is taken out leaves no added line, so the whole file is looked at; what its base had already is left alone.
    scope: 'file',
    wakes: [
      {
        literals: [
          'merchantab',
          'merchantib',
          'hereby grant',
          'source and binary forms',
          'licensor',
          'licensed material',
          'lizenzgeber',
          'invariant section',
          'express or implied warrant',
          'everyone is permitted to copy'
        ]
      }
    ],
    reads: 'page',
    summary: 'Keep the text of a license as it was published',
    why: 'Who reads the name of a license relies on its published text. With other words under the same name, nobody knows what is allowed.',
    remedy:
      'Put the published text back. To allow or ask something else, choose another license, or state it outside of the license text.',
    messages: {
      inserted: 'Words are put into the text of {license} here, and change what it allows or asks.',
      removed: 'Words are missing from the text of {license} here. Published is “{words}”.',
      replaced: 'The text of {license} reads otherwise here. Published is “{words}”.'
    }
  },
  examples: {
    bad: [
      {
        path: 'LICENSE',
        head: mitText.replace('free of charge', '⟦for a fee⟧')
      },
      {
        path: 'LICENSE',
        base: mitText,
        head: mitText.replace('a copy\nof this', 'a copy\n⟦for noncommercial purposes only⟧\nof this')
      },
      {
        path: 'LICENSE',
        base: mitText,
        head: mitText.replace(
          'conditions:\n\nThe above copyright notice and this permission notice shall be included in all\ncopies or substantial portions of the Software.\n\nTHE',
          '⟦conditions:\n\nTHE⟧'
        )
      },
      {
        path: 'docs/COPYING.md',
        head: mitText
          .replace('without restriction,', '⟦with the restriction of nonprofit use⟧,')
          .replace('a copy\n', 'one\ncopy ')
      },
      { path: 'LICENSE.txt', head: isc.replace('with or without fee', 'with ⟦a⟧ fee') },
      {
        path: 'LICENSE.md',
        head: `# License\n\n${isc.replace('for any\npurpose', 'for any\n**⟦educational⟧** purpose')}`
      },
      { path: 'LICENSES/ISC.txt', base: isc, head: isc.replace('IN NO EVENT SHALL THE AUTHOR', '⟦THE AUTHOR SHALL⟧') },
      {
        path: 'docs/about.md',
        head: `# About\n\nWe use the MIT License:\n\n\`\`\`text\n${mitText.replace('distribute, sublicense, and/or', '⟦distribute, and⟧/or')}\`\`\`\n`
      },
      {
        path: 'docs/license.md',
        base: `# License\n\n${mitText}`,
        head: `# License\n\n${mitText.replace('shall be included', '⟦may be left out⟧')}`
      }
    ],
    good: [
      { path: 'LICENSE', head: mitText },
      { path: 'LICENSE', head: mitText.replaceAll('\n', '\r\n').replaceAll('"', '”').replace('and/or', 'and / or') },
      {
        path: 'LICENSE',
        head: mitText.replaceAll(/(?<!\n)\n(?!\n)/g, ' ').replace('NONINFRINGEMENT', 'NON-INFRINGEMENT')
      },
      {
        path: 'LICENSE.md',
        head: `# The MIT License (MIT)\n\n${mit.grant}> ${mit.notice}*${mit.disclaimer.trim()}*\n`
      },
      { path: 'LICENSE', head: mit.grant + mit.notice + mit.disclaimer },
      {
        path: 'LICENSE',
        head: `${mit.title}Portions Copyright 2020 Grace Example, and many more people whom we thank\n\n${mit.grant}${mit.notice}${mit.disclaimer}`
      },
      { path: 'LICENSE', head: `${mitText}\nThe pictures are under CC BY 4.0.\n` },
      { path: 'LICENSE', head: isc.replaceAll('THE AUTHOR', 'EXAMPLE, INC.') },
      { path: 'LICENSE', head: isc.replaceAll('this software', 'this package') },
      { path: 'LICENSE', head: `${mitText}\n---\n\n${isc}` },
      {
        path: 'LICENSE',
        base: mitText.replace('free of charge', 'for a fee'),
        head: mitText.replace('free of charge', 'for a fee').replace('2026', '2027')
      },
      {
        path: 'docs/choosing.md',
        head: '# Choosing\n\nThe MIT License says: "Permission is hereby granted, free of charge, to any person obtaining a copy of this software". A paid one might say: "Permission is hereby granted, for a fee".\n'
      },
      {
        path: 'docs/terms.md',
        head: '# Terms\n\nPermission is hereby granted to members to use the room after six, provided that the lights are put out. There is no warranty of merchantability for the tea.\n'
      }
    ]
  },

  load: async () => {
    const { licenseTexts } = await import('../../detect/license-comparison.js')
    const { licenseMentions } = await import('../../detect/license-mention.js')
    return { texts: licenseTexts, licenseMentions }
  },

  *check({ document, change, path }, { loaded: { texts, licenseMentions } }) {
    const isLicense = licenseFile.test(path)
    const names = licenseMentions(document.text.slice(0, farthestName)).map(({ id }) => bareId(id))
    const before = change.base ? texts.compare(change.base.text, (id) => names.includes(bareId(id))) : []
    const found = texts
      .compare(document.text, (id) => before.some((one) => one.id === id) || names.includes(bareId(id)))
      .filter(({ differences }) => differences.some(({ grave }) => grave))
    if (found.length === 0) return
    const known = new Set(before.flatMap(({ differences }) => differences.map(identityOf)))
    for (const license of found) {
      if (license.kept < (isLicense ? leastKept.file : leastKept.page)) continue
      const changed = before.some(({ id, differences }) => id === license.id && !differences.some(({ grave }) => grave))
      const named = license.titled || namesIts(license, document, licenseMentions)
      const grave = license.differences.filter(
        (difference) =>
          difference.grave &&
          !known.has(identityOf(difference)) &&
          (!difference.atEnd || (isLicense && (named || changed)))
      )
      if (!changed && !named && (!isLicense || grave.length > mostDifferences)) continue
      for (const difference of grave) {
        yield {
          range: { start: difference.start, end: difference.end },
          ...wordsOf(difference, license),
          ...(changed || (named && isLicense)
            ? { confidence: 'high' as const }
            : { severity: 'warning' as const, confidence: 'medium' as const, review: true })
        }
      }
    }
  }
})

function identityOf({ inserted, removed }: LicenseDifference): string {
  return `${removed.join(' ')}→${inserted.join(' ')}`
}

/** UTF-16 units before a license text in which its name may stand, and of a page in which names are sought to know what to compare with. */
const nearName = 1_000
const farthestName = 100_000

/** Whether the text, or what stands before it, says by name which license this is. */
function namesIts(
  { id, start, end }: ComparedLicense,
  { text }: Document,
  mentions: (text: string) => readonly { readonly id: string }[]
): boolean {
  return mentions(text.slice(Math.max(0, start - nearName), end)).some((mention) => bareId(mention.id) === bareId(id))
}

/** An SPDX id without what it says of later versions. */
function bareId(id: string): string {
  return id.replace(/-(?:only|or-later)$/, '')
}

/** The most words of a published text in a message. */
const mostWords = 12

function wordsOf(
  { inserted, removed }: LicenseDifference,
  { id }: ComparedLicense
): Pick<Observation, 'message' | 'slots'> {
  const license = licenseName(id)
  if (removed.length === 0) return { message: 'inserted', slots: { license } }
  const shown = removed.slice(0, mostWords).join(' ')
  const words: Safe = ownWords(removed.length > mostWords ? `${shown} …` : shown)
  return { message: inserted.length === 0 ? 'removed' : 'replaced', slots: { license, words } }
}
