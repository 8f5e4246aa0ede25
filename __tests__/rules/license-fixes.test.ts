/** The repairs that rules of licensing offer: what they write in place of what. */
import { expect, test } from '@jest/globals'
import { createChange } from '../../src/document/change.js'
import { Document } from '../../src/document/document.js'
import incomplete from '../../src/rules/attribution/incomplete.js'
import unknownId from '../../src/rules/license/unknown-id.js'
import type { ChangeObservation, ChangeRule, Rule } from '../../src/rules/rule.js'

/** The page with every repair made that a rule offers for it. */
async function repaired(rule: Rule, text: string): Promise<string> {
  const change = createChange({ path: 'docs/page.md', head: text })
  if ('reason' in change || !change.head) throw new Error('the example is no text')
  const head = new Document(change.head)
  await head.prepare()
  const checkChange = (rule as ChangeRule).checkChange as (
    view: unknown,
    context: unknown
  ) => Iterable<ChangeObservation>
  const found = [...checkChange({ pages: [{ change, head, woke: true }] }, { loaded: await rule.load?.() })]
  return found
    .flatMap(({ fix }) => fix ?? [])
    .sort((a, b) => b.range.start - a.range.start)
    .reduce((page, { range, text: fixed }) => page.slice(0, range.start) + fixed + page.slice(range.end), text)
}

const credit = 'Adapted from [The Naming Book](https://books.example/naming) by Ada Example'

test.each([
  ['<!-- SPDX-License-Identifier: CC BY 4.0 -->\n', '<!-- SPDX-License-Identifier: CC-BY-4.0 -->\n'],
  ['<!-- SPDX-License-Identifier: GPL-2.0 -->\n', '<!-- SPDX-License-Identifier: GPL-2.0-only -->\n'],
  ['<!-- SPDX-License-Identifier: GPL-3.0+ -->\n', '<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n'],
  ['---\nlicense: Apache-2.O\n---\n', '---\nlicense: Apache-2.0\n---\n'],
  ['<!-- SPDX-License-Identifier: Whatever-1.0 -->\n', '<!-- SPDX-License-Identifier: Whatever-1.0 -->\n'],
  ['<!-- SPDX-License-Identifier: CC-BY-SA-4.1 -->\n', '<!-- SPDX-License-Identifier: CC-BY-SA-4.1 -->\n']
])('an id is written as SPDX writes it: %j', async (before, after) => {
  expect(await repaired(unknownId, before)).toBe(after)
})

test.each([
  [
    `${credit}, licensed under CC BY 4.0.\n`,
    `${credit}, licensed under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/).\n`
  ],
  [
    `${credit}, licensed under the Creative Commons Attribution-ShareAlike 3.0 license.\n`,
    `${credit}, licensed under the [Creative Commons Attribution-ShareAlike 3.0](https://creativecommons.org/licenses/by-sa/3.0/) license.\n`
  ],
  [`${credit}, licensed under **CC BY** 4.0.\n`, `${credit}, licensed under **CC BY** 4.0.\n`],
  [`${credit}, licensed under CC BY.\n`, `${credit}, licensed under CC BY.\n`]
])('the name of a license becomes a link where it is nothing but its name: %j', async (before, after) => {
  expect(await repaired(incomplete, before)).toBe(after)
})
