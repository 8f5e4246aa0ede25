/** What the rules of hidden characters offer to write instead is the line as it reads, without what hides in it. */
import { expect, test } from '@jest/globals'
import { Document } from '../../src/document/document.js'
import bidirectionalControl from '../../src/rules/obfuscation/bidirectional-control.js'
import combiningMarks from '../../src/rules/obfuscation/combining-marks.js'
import invisibleCharacter from '../../src/rules/obfuscation/invisible-character.js'
import mixedScript from '../../src/rules/obfuscation/mixed-script.js'
import type { Observation, Rule } from '../../src/rules/rule.js'

async function repaired(rule: Rule, text: string): Promise<string> {
  const document = new Document({ path: 'page.md', text, encoding: 'utf-8', notes: [] })
  await document.prepare()
  const [section] = document.sections
  if (!section || !('check' in rule)) throw new Error('there is one section and a rule over pages')
  const { prose, links, images, code } = section
  const view = { path: 'page.md', subject: 'page', section, text, prose, links, images, code }
  let result = text
  const found: Observation[] = [...rule.check(view as never, {} as never)]
  for (const { fix } of found.reverse())
    if (fix) result = result.slice(0, fix.range.start) + fix.text + result.slice(fix.range.end)
  return result
}

test.each([
  ['bidirectional', bidirectionalControl, 'A photo-\u202Egpj.exe\u202C here.', 'A photo-gpj.exe here.'],
  ['bidirectional, written as references', bidirectionalControl, 'A &#x202E;b&#x202C; c.', 'A b c.'],
  [
    'left open, where nothing runs from right to left',
    bidirectionalControl,
    'A path \u202AC:\\x here.',
    'A path C:\\x here.'
  ],
  ['left open, where something does', bidirectionalControl, 'שלום \u2067abc', 'שלום \u2067abc'],
  ['on each letter', invisibleCharacter, 's\u{E0121}e\u{E0132}c\u{E0143}r\u{E0154}et.', 'secret.'],
  ['operator', invisibleCharacter, 'A wo\u2062rd.', 'A word.'],
  ['invisible', invisibleCharacter, 'My pass\u200Bword and v\u200Bi\u200Ba.', 'My password and via.'],
  ['tags', invisibleCharacter, 'Words\u{E0041}\u{E0042} here.', 'Words here.'],
  ['mixed', mixedScript, 'The p\u0430yp\u0430l page.', 'The paypal page.'],
  ['slip', mixedScript, 'Слово cетью.', 'Слово \u0441етью.'],
  ['marks', combiningMarks, 'Z\u032E\u031E\u0320\u0359A\u0317\u031E\u0348\u033Bl\u00E9o', 'ZAl\u00E9o']
] as const)('%s', async (_, rule, text, expected) => {
  expect(await repaired(rule, text)).toBe(expected)
})
