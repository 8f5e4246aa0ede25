/** The facts of licensing that the table must hold, one by one; the rest of the table is held by its generator. */
import { describe, expect, test } from '@jest/globals'
import { adaptation, allowsVerbatimCopy } from '../../src/facts/compatibility.js'
import { comparedLicenses } from '../../src/facts/license-compatibility.generated.js'

const facts: readonly (readonly [
  what: string,
  material: string,
  page: string,
  adapt: string | undefined,
  gate: string | undefined
])[] = [
  ['ShareAlike upgrades to a later version', 'CC-BY-SA-3.0', 'CC-BY-SA-4.0', 'ok-with-conditions', 'pass'],
  ['and never goes back', 'CC-BY-SA-4.0', 'CC-BY-SA-3.0', 'no', 'fail'],
  ['2.0 upgrades too', 'CC-BY-SA-2.0', 'CC-BY-SA-4.0', 'ok-with-conditions', 'pass'],
  ['2.5 upgrades too', 'CC-BY-SA-2.5', 'CC-BY-SA-3.0', 'ok-with-conditions', 'pass'],
  ['ShareAlike 4.0 goes into GPL 3', 'CC-BY-SA-4.0', 'GPL-3.0-only', 'ok-with-conditions', 'pass'],
  ['ShareAlike 3.0 does not', 'CC-BY-SA-3.0', 'GPL-3.0-only', 'no', 'fail'],
  ['and GPL 3 does not come back', 'GPL-3.0-only', 'CC-BY-SA-4.0', 'no', 'fail'],
  ['ShareAlike does not go into GPL 2', 'CC-BY-SA-4.0', 'GPL-2.0-only', 'no', 'fail'],
  ['the GFDL goes into no ShareAlike, its window is closed', 'GFDL-1.3-only', 'CC-BY-SA-3.0', 'no', 'fail'],
  ['nor into a later one', 'GFDL-1.2-or-later', 'CC-BY-SA-4.0', 'no', 'fail'],
  ['ShareAlike does not go into the GFDL', 'CC-BY-SA-3.0', 'GFDL-1.3-only', 'no', 'fail'],
  ['NonCommercial into BY is possible and fails the gate', 'CC-BY-NC-4.0', 'CC-BY-4.0', 'ok-with-conditions', 'fail'],
  ['NonCommercial goes into NonCommercial', 'CC-BY-NC-4.0', 'CC-BY-NC-SA-4.0', 'ok-with-conditions', 'pass'],
  ['NoDerivatives goes nowhere', 'CC-BY-ND-4.0', 'CC-BY-4.0', 'no', 'fail'],
  ['not even into itself', 'CC-BY-ND-4.0', 'CC-BY-ND-4.0', 'no', 'fail'],
  ['nor with NonCommercial', 'CC-BY-NC-ND-4.0', 'CC-BY-NC-ND-4.0', 'no', 'fail'],
  ['BY does not go into a dedication', 'CC-BY-4.0', 'CC0-1.0', 'no', 'fail'],
  ['nor does MIT, for its notice', 'MIT', 'CC0-1.0', 'no', 'fail'],
  ['nor does the PSF license', 'PSF-2.0', 'CC0-1.0', 'no', 'fail'],
  ['CC0 goes everywhere', 'CC0-1.0', 'LicenseRef-All-Rights-Reserved', 'ok', 'pass'],
  ['BY goes into BY', 'CC-BY-3.0', 'CC-BY-4.0', 'ok-with-conditions', 'pass'],
  ['BY goes into ShareAlike', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'ok-with-conditions', 'pass'],
  ['ShareAlike does not go into BY', 'CC-BY-SA-4.0', 'CC-BY-4.0', 'no', 'fail'],
  ['ShareAlike does not go into MIT', 'CC-BY-SA-4.0', 'MIT', 'no', 'fail'],
  ['NC-SA keeps its elements', 'CC-BY-NC-SA-4.0', 'CC-BY-SA-4.0', 'no', 'fail'],
  ['Apache 2.0 does not go into GPL 2', 'Apache-2.0', 'GPL-2.0-only', 'no', 'fail'],
  ['Apache 2.0 goes into GPL 3', 'Apache-2.0', 'GPL-3.0-only', 'ok-with-conditions', 'pass'],
  ['GPL 2 or later goes into GPL 3', 'GPL-2.0-or-later', 'GPL-3.0-only', 'ok-with-conditions', 'pass'],
  ['GPL 2 alone does not', 'GPL-2.0-only', 'GPL-3.0-only', 'no', 'fail'],
  ['all rights reserved goes nowhere', 'LicenseRef-All-Rights-Reserved', 'MIT', 'no', 'fail'],
  ['a port is read as the unported license', 'CC-BY-3.0-US', 'CC-BY-4.0', 'ok-with-conditions', 'pass'],
  ['a family has the answer its versions share', 'CC-BY-SA', 'CC-BY-4.0', 'no', 'fail'],
  ['and none where they differ', 'CC-BY-SA', 'CC-BY-SA-3.0', undefined, undefined],
  ['of alternatives the best counts', 'CC-BY-SA-4.0 OR MIT', 'CC-BY-4.0', 'ok-with-conditions', 'pass'],
  ['of what holds together the worst', 'CC-BY-SA-4.0 AND MIT', 'CC-BY-4.0', 'no', 'fail'],
  ['an alternative that is unknown leaves it open', 'CC-BY-SA-4.0 OR OFL-1.1', 'CC-BY-4.0', undefined, undefined],
  ['SA 1.0 is not in the table', 'CC-SA-1.0', 'CC-BY-SA-4.0', undefined, undefined],
  ['the Open Public License is not the Open Publication License', 'OPL-1.0', 'CC-BY-4.0', undefined, undefined],
  ['a name nobody gave is unknown', '__proto__', 'constructor', undefined, undefined]
]

describe('the table of licenses', () => {
  test.each(facts)('%s', (_what, material, page, adapt, gate) => {
    const cell = adaptation(material, page)
    expect([cell?.adapt, cell?.gate]).toEqual([adapt, gate])
  })

  test('knows every pair of its licenses and where it is written', () => {
    for (const material of comparedLicenses) {
      for (const page of comparedLicenses) {
        const cell = adaptation(material, page)
        expect([material, page, cell?.clause === '' || cell?.link.slice(0, 8)]).toEqual([material, page, 'https://'])
      }
    }
  })

  test('is unsure of CC BY 4.0 into GPL 2, of the GFDL and of the Open Publication License', () => {
    expect(adaptation('CC-BY-4.0', 'GPL-2.0-only')?.confidence).not.toBe('high')
    expect(adaptation('MIT', 'GFDL-1.3-only')?.confidence).not.toBe('high')
    expect(adaptation('OPUBL-1.0', 'CC-BY-4.0')?.confidence).not.toBe('high')
  })

  test('lets unmodified copies stand, but of what is all rights reserved', () => {
    expect(allowsVerbatimCopy('CC-BY-ND-4.0')).toBe(true)
    expect(allowsVerbatimCopy('LicenseRef-All-Rights-Reserved')).toBe(false)
    expect(allowsVerbatimCopy('OFL-1.1')).toBeUndefined()
  })
})
