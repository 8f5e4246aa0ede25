/** Consents: made on the command line, counted by the engine, never for what is turned against somebody. */
import { afterAll, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { check } from '../../../src/engine/check.js'
import { consentHash, mostValues } from '../../../src/engine/consent.js'
import { catalogue } from '../../../src/policy/catalogue.generated.js'
import { parseConfiguration } from '../../../src/policy/configuration.js'
import { rules } from '../../../src/rules/index.generated.js'
import { folderWith, goodfaith, removeFolders } from './workplace.js'

afterAll(removeFolders)

const salt = '0123456789abcdef0123456789abcdef'
const known = { policies: catalogue.map(({ id }) => id), rules: rules.map(({ meta }) => meta.id) }
const desk = folderWith({ '.github/goodfaith.yml': `privacy:\n  salt: ${salt}\n`, 'none/empty.yml': '' })

/** A check of one page on 1 May 2027, values kept for fiction taken for real ones. */
async function checked(head: string, privacy: unknown) {
  const report = await check(
    { files: [{ path: 'docs/desk.md', head }] },
    {
      rules,
      catalogue,
      configuration: parseConfiguration({ privacy }, known),
      takesPath: () => true,
      trust: 'base',
      clock: () => Date.UTC(2027, 4, 1),
      version: '0',
      assume: 'real'
    }
  )
  expect(report.failures).toEqual([])
  return {
    found: report.findings.map(({ ruleId }) => ruleId),
    waived: report.waived.map(({ ruleId, waiver }) => [ruleId, waiver.origin, waiver.reason]),
    notes: report.notes.map(({ message }) => message),
    result: report.result,
    report
  }
}

const entry = async (rule: string, value: string, more = {}) => ({
  salt,
  consent: [{ hash: await consentHash(salt, rule, value), reason: 'She asked for it.', ...more }]
})

describe('on the command line', () => {
  test.each([
    ['phone', '+44 (0)7700 900123\n', 'privacy/phone-number', '+447700900123'],
    ['mail', ' Sam.Lee@Corp.example \r\n', 'privacy/email-address', 'sam.lee@corp.example'],
    ['account', 'GB82 WEST 1234 5698 7654 32', 'privacy/bank-account', 'gb82west12345698765432'],
    ['address', '12, Example Street', 'privacy/street-address', '12examplestreet'],
    ['coordinates', '0.1234 N, 0.1234 E', 'privacy/coordinates', '0.1234,0.1234']
  ])('%s %j is hashed in its plain form', async (kind, input, rule, value) => {
    const { exitCode, stdout } = await goodfaith(desk, ['consent', kind], { input: [input] })
    expect({ exitCode, read: parse(stdout) }).toEqual({
      exitCode: 0,
      read: {
        privacy: {
          salt,
          consent: [{ hash: await consentHash(salt, rule, value), reason: 'How the person agreed, and when.' }]
        }
      }
    })
  })

  test('what is printed holds the flags and is a configuration that excuses the value', async () => {
    const args = ['consent', 'phone', '--reason', 'By mail: "yes"', '--owner', 'docs team', '--expires', '2027-06-30']
    const { stdout, stderr } = await goodfaith(folderWith(), args, { input: ['+44 7700', ' 900123\nmore\n'] })
    expect(stderr).toContain('The salt is new')
    expect(`${stdout}${stderr}`).not.toMatch(/900 ?123/)
    const { found, report } = await checked('Ring Sam on +44 7700 900123.', parse(stdout).privacy)
    expect(found).toEqual([])
    expect(report.waived.map(({ waiver }) => waiver)).toEqual([
      { origin: 'configuration', reason: 'By mail: "yes"', owner: 'docs team', expires: '2027-06-30' }
    ])
  })

  test.each([
    [['phone'], '07700 900123', 'no phone number with its country code'],
    [['mail'], '', 'The input is empty'],
    [['mail'], 'a'.repeat(600), 'longer than 500 characters'],
    [['mail', '--expires', '2027-02-30'], 'a@b.example', '--expires must be a day that exists'],
    [['mail', '--config', 'none.yml'], 'a@b.example', '--config names none.yml, which does not exist.'],
    [['shoes'], 'a', 'Allowed choices are phone, mail'],
    [['phone', '+44 7700 900123'], '', 'too many arguments']
  ])('%j with %j is refused in one sentence', async (args, input, sentence) => {
    const { exitCode, stdout, stderr } = await goodfaith(desk, ['consent', ...args], { input: [input] })
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toContain(sentence)
  })

  test('somebody at a terminal is asked', async () => {
    const { stderr } = await goodfaith(desk, ['consent', 'mail'], { input: ['a@b.example\n'], isTTY: true })
    expect(stderr).toContain('Value, on one line: ')
  })
})

describe('in a check', () => {
  const phone = 'privacy/phone-number'

  test('a value counts however it is written, by the rule it was given for alone', async () => {
    const privacy = await entry(phone, '+447700900123')
    const { found, waived, result } = await checked(
      'Ring +44 7700 900123 or [ring](tel:+44-7700-900123), (+44) 7700-900-123.',
      privacy
    )
    expect({ found, result }).toEqual({ found: [], result: 'pass' })
    expect(waived).toEqual([1, 2, 3].map(() => [phone, 'configuration', 'She asked for it.']))
    expect((await checked('Ring +44 7700 900124.', privacy)).found).toEqual([phone])
    expect(
      (await checked('Ring +44 7700 900123.', await entry('privacy/email-address', '+447700900123'))).found
    ).toEqual([phone])
    expect((await checked('Ring +44 7700 900123.', { ...privacy, salt: salt.replace('0', '1') })).found).toEqual([
      phone
    ])
  })

  test('mail addresses and streets are excused as well', async () => {
    const mail = await entry('privacy/email-address', 'sam.lee@corp.example')
    expect((await checked('Her email: Sam.Lee@corp.example', mail)).found).toEqual([])
    const street = await entry('privacy/street-address', '12examplestreet')
    expect((await checked('Sam lives at 12 Example Street.', street)).found).toEqual([])
  })

  test('what has ended no longer counts, and is told', async () => {
    const ended = await checked('Ring +44 7700 900123.', await entry(phone, '+447700900123', { expires: '2027-04-30' }))
    expect(ended.found).toEqual([phone])
    expect(ended.notes).toEqual([
      expect.stringMatching(/^The consent [0-9a-f]{8}… ended on 2027-04-30 and no longer counts\.$/)
    ])
    expect(
      (await checked('Ring +44 7700 900123.', await entry(phone, '+447700900123', { expires: '2027-05-01' }))).found
    ).toEqual([])
  })

  test('what is turned against somebody is never excused', async () => {
    const { found, result } = await checked(
      'Pay her a visit, or ring her: +44 7700 900123.',
      await entry(phone, '+447700900123')
    )
    expect({ found, result }).toEqual({ found: ['privacy/dossier'], result: 'fail' })
    const mail = await entry('privacy/email-address', 'sam.lee@corp.example')
    expect((await checked('Flood her inbox: sam.lee@corp.example', mail)).found).toContain('privacy/email-address')
  })

  test('the number of values that are hashed has a bound', async () => {
    const numbers = Array.from({ length: mostValues + 1 }, (_, index) => `+44 7700 900${100 + index}`)
    const last = `+447700900${100 + mostValues}`
    const { found, notes } = await checked(`${numbers.join('; ')}.`, await entry(phone, last))
    expect(found).toHaveLength(mostValues + 1)
    expect(notes).toEqual([
      `Only the first ${mostValues} private values were compared with the consents of the configuration.`
    ])
  }, 60_000)

  test('no value stands in the report', async () => {
    const { report } = await checked('Ring +44 7700 900123.', await entry(phone, '+447700900123'))
    expect(JSON.stringify(report)).not.toMatch(/900 ?123/)
  })
})
