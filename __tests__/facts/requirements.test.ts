/** What a credit must say, by license and version. */
import { expect, test } from '@jest/globals'
import { deedOf, requirementsOf } from '../../src/facts/requirements.js'

test('a title is asked for up to 3.0 and not in 4.0', () => {
  const asksTitle = [
    'CC-BY-2.0',
    'CC-BY-SA-2.5',
    'CC-BY-NC-3.0',
    'CC-BY-3.0-US',
    'CC-BY-4.0',
    'CC-BY-NC-SA-4.0',
    'CC-BY'
  ].map((id) => requirementsOf(id)?.credit.includes('title'))
  expect(asksTitle).toEqual([true, true, true, true, false, false, false])
})

test.each([
  ['CC-BY-3.0', 'CC-BY-3.0, section 4(b)', 'https://creativecommons.org/licenses/by/3.0/legalcode'],
  ['CC-BY-SA-3.0', 'CC-BY-SA-3.0, section 4(c)', 'https://creativecommons.org/licenses/by-sa/3.0/legalcode'],
  ['CC-BY-NC-SA-2.5', 'CC-BY-NC-SA-2.5, section 4(d)', 'https://creativecommons.org/licenses/by-nc-sa/2.5/legalcode'],
  ['CC-BY-ND-4.0', 'CC-BY-ND-4.0, section 3(a)(1)', 'https://creativecommons.org/licenses/by-nd/4.0/legalcode#s3a1']
])('%s names its clause and its link', (id, clause, link) => {
  expect(requirementsOf(id)).toMatchObject({ clause, link, checked: true })
})

test('CC0 asks nothing, MIT asks for files, an unknown license is unknown', () => {
  expect(requirementsOf('CC0-1.0')?.credit).toEqual([])
  expect(requirementsOf('MIT')?.checked).toBe(false)
  expect(requirementsOf('OFL-1.1')).toBeUndefined()
  expect(requirementsOf('__proto__')).toBeUndefined()
})

test.each([
  ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['CC-BY-NC-SA-3.0-US', 'https://creativecommons.org/licenses/by-nc-sa/3.0/us/'],
  ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['CC-BY', undefined],
  ['MIT', undefined]
])('the deed of %s is %s', (id, deed) => {
  expect(deedOf(id)).toBe(deed)
})
