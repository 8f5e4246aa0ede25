/** Cases for `privacy/dossier` in which values kept for fiction count as real ones: what is found, how gravely, and what is left alone. */
import { describe, expect, test } from '@jest/globals'
import { check } from '../../src/engine/check.js'
import { catalogue } from '../../src/policy/catalogue.generated.js'
import { parseConfiguration } from '../../src/policy/configuration.js'
import { rules } from '../../src/rules/index.generated.js'

const configuration = parseConfiguration(
  {},
  { policies: catalogue.map(({ id }) => id), rules: rules.map(({ meta }) => meta.id) }
)

/** `severity message` of everything the rule says of a page. */
async function said(head: string, path = 'docs/page.md', assume: 'real' | 'fiction' = 'real') {
  const report = await check(
    { files: [{ path, head }] },
    {
      rules: rules.filter(({ meta }) => meta.id === 'privacy/dossier'),
      catalogue,
      configuration,
      takesPath: () => true,
      trust: 'base',
      clock: () => 0,
      version: '0',
      ...(assume === 'real' ? { assume } : {})
    }
  )
  expect(report.failures).toEqual([])
  return report.findings.map(({ severity, message }) => `${severity} ${message.split(/[ ,]/).slice(0, 3).join(' ')}`)
}

const hostile = 'error What identifies a'
const weak = 'warning What identifies a'
const exposed = 'warning A private fact'
const tied = 'warning The name of'
const gathered = 'warning Several private facts'

describe('is told', () => {
  test.each([
    // turned against somebody: one exact fact is enough
    ['Sam did this. Pay him a visit: 12 Example Street.', hostile],
    ['His mail is sam.lee@corp.example. You know what to do.', hostile],
    ['You know what to do. She lives at 12 Example Street.', hostile],
    ['Call her day and night: +44 7700 900123', hostile],
    ['This is where she lives: 12 rue de l’Exemple', hostile],
    ['Make his life hell. He is @cobalt, and @cobalt is really Jane Roe.', hostile],
    ['# Sam Lee\n\n* 12 Example Street\n* +44 7700 900123\n\nTeach him a lesson.', hostile],
    ['> Go and visit him, +44 7700 900123, tonight.', hostile],
    ['Flood her inbox at sam.lee@example.org, for example with cats.', hostile],
    ['My friends, show him what you think: sam.lee@corp.example', hostile],
    ['Everybody can look up the senator in the phone book. Make her regret it: 12 Example Street', hostile],
    ['Posting this is not allowed, but here is where he lives: 12 Example Street.', hostile],
    ['Hier wohnt er: Musterstraße 12', hostile],
    ['**Pay** her a *visit*, 12&nbsp;Example Street.', hostile],
    ['| Who | Where |\n|---|---|\n| Sam | 12 Example Street |\n\nDo give him hell.', hostile],
    ['Wait outside his office: he works at Example Mills in Springfield.', weak],
    ['Say hello to her kids; her son goes to Example Elementary School.', weak],
    // pointed out
    ['This is her home address, 12 Example Street.', exposed],
    ['Here’s the address of the guy who closed it: 12 Example Street.', exposed],
    ['Here’s his phone: +44 7700 900123', exposed],
    ['I found her address: 12 Example Street', exposed],
    // a handle and a name
    ['The user @cobalt is really Jane Roe from Springfield.', tied],
    ['By the way, @cobalt is actually Jane Roe.', tied],
    ['The moderator cobalt is in real life Jane Roe.', tied],
    ['The admin `cobalt` is none other than Jane van der Roe.', tied],
    ['Their real name is Jane Roe, by the way.', tied],
    ['@cobalt’s real name is Jane Roe.', tied],
    ['The real identity of @cobalt is Jane Q. Roe.', tied],
    ['The woman behind the account cobalt is Jane Roe.', tied],
    ['I know you, cobalt. Your real name is Jane Roe.', tied],
    ['Whoever knows @cobalt, is in fact told: @cobalt is in fact Jane Roe.', tied],
    ['@cobalt heißt eigentlich Jane Roe.', tied],
    // gathered
    ['Jane Roe lives at 12 Example Street, phone +44 7700 900123.', gathered],
    ['Jane lives at 12 Example Street. Her birthday is 4 May 1991.', gathered],
    ['Her phone is +44 7700 900123, and she reads sam.lee@corp.example.', gathered],
    ['Name: Jane Roe  \nDOB: 1991-05-04  \nHome address: 12 Example Street', gathered],
    ['| Name | Date of birth | Home address |\n|---|---|---|\n| Jane Roe | 4 May 1991 | 12 Example Street |', gathered],
    ['Full name: Jane Roe\nAddress: 12 Example Street\nPhone: +44 7700 900123\nBirthday: May 4, 1991', gathered],
    ['- lives at 12 Example Street\n- license plate AB12 CDE\n', gathered],
    ['She attends Example High School; her birthday is May 4th.', gathered],
    ['His IP address is 203.0.113.7; his private mail is sam.lee@corp.example.', gathered],
    ['Her house stands at 0.12345, 0.54321 and her birthday is 4 May.', gathered],
    ['Sam vive en la Calle Ejemplo 12, teléfono +34 600 000 001, date of birth 4 May 1991.', gathered]
  ])('%s', async (page, expected) => {
    expect(await said(page)).toEqual([expected])
  })
})

describe('is left alone', () => {
  test.each([
    // what people give of themselves
    ['I live at 12 Example Street, my phone is +44 7700 900123 and my birthday is 4 May 1991.'],
    ['Contact me at home: +44 7700 900123 or sam.lee@corp.example.'],
    ['---\nauthor: Jane Roe\ndate of birth: 4 May 1991\nhome address: 12 Example Street\n---\n\nHello.'],
    // lists of those who work here
    [
      '| Name | Handle | Mail |\n|---|---|---|\n| Jane Roe | @cobalt | jane.roe@corp.example |\n| Sam Lee | @samlee | sam.lee@corp.example |'
    ],
    [
      '* Jane Roe (@cobalt), jane.roe@corp.example, works at Example Mills in Springfield\n* Sam Lee (@sam), sam.lee@corp.example'
    ],
    ['Press: Jane Roe, +44 7700 900123, jane.roe@corp.example, 12 Example Street, Anytown.'],
    ['PEP: 9999\nAuthor: Jane Roe <jane.roe@corp.example>\nBDFL-Delegate: Sam Lee <sam.lee@corp.example>\n'],
    ['The office is at 12 Example Street; ring the desk on +44 7700 900123.'],
    ['Jane Roe works at Example Mills in Springfield and studies at the Example University.'],
    ['Reviewed by @cobalt (Jane Roe) and @samlee (Sam Lee).'],
    ['@cobalt is Jane Roe, who maintains the parser.'],
    // forbidden, condemned, quoted
    ['Do not post “here is where he lives: 12 Example Street” or anything like it.'],
    ['## Doxxing is not allowed\n\n> This is her home address: 12 Example Street\n\nSuch posts are removed.'],
    ['A message such as "pay her a visit, 12 Example Street" is harassment.'],
    ['We remove doxxing: private phone numbers, where he lives, her home address, their real name.'],
    ['Doxxing is publishing a person’s home address, date of birth or phone number without consent.'],
    ['Write «@cobalt is really Jane Roe» and you will be banned.'],
    // forms, formats, samples
    ['The form asks for date of birth, home address and phone number.'],
    ['For example, the record of Jane Roe: date of birth 4 May 1991, home address 12 Example Street.'],
    ['## Sample data\n\nJane Roe, date of birth 4 May 1991, home address 12 Example Street.'],
    ['Persona: Sam, born 4 May 1991, lives at 12 Example Street.'],
    ['```yaml\nname: Jane Roe\ndob: 1991-05-04\nhome address: 12 Example Street\nphone: +44 7700 900123\n```'],
    ['Set `home address: 12 Example Street` and `date of birth: 4 May 1991`.'],
    ['The field DOB holds a date such as 1991-05-04, the field IP an address.'],
    // words that mean something else
    ['If you know what to do, write to sam.lee@corp.example.'],
    ['The community space is at 12 Example Street: pay them a visit.'],
    ['The daemon floods them with mail to sam.lee@corp.example.'],
    ['Users are asked for their real name, but most are actually fine with a nickname.'],
    ['This is really useful, and the user interface is actually Quite Nice.'],
    ['The person behind the counter is really nice.'],
    ['The `root` user is really just an account with uid 0.'],
    ['The cache lives at 12 Example Street in the fixture of the mock server.'],
    ['His number is 3, her number is 12, and their number is 2024-05-01.'],
    ['The number plate reader finds plates in 0.3 s.'],
    // public, historical, made up
    ['Mark Twain is a pen name: his real name is Samuel Langhorne Clemens.'],
    ['In the comics, the user Batman is really Bruce Wayne.'],
    ['Ada Lovelace was born on 10 December 1815 in London.'],
    ['Jane Roe was born on 4 May 1991; her page gives sam.lee@corp.example.'],
    ['The author was born on 4 May 1991 and works at Example Mills in Springfield.'],
    ['The minister lives at 10 Downing Street.']
  ])('%s', async (page) => {
    expect(await said(page)).toEqual([])
  })

  test('in files in which people name themselves, unless words turn it against them', async () => {
    const entry = '* Jane Roe, date of birth 4 May 1991, home address 12 Example Street\n'
    expect(await said(entry)).toEqual([gathered])
    expect(await said(entry, 'CONTRIBUTORS.md')).toEqual([])
    expect(await said(`${entry}\nPay her a visit.`, 'CONTRIBUTORS.md')).toEqual([hostile])
  })

  test('where values are kept for fiction, unless words turn them against somebody', async () => {
    const page = 'Jane Roe lives at 12 Example Street, phone +44 7700 900123, mail jane@example.org.'
    expect(await said(page, 'docs/page.md', 'fiction')).toEqual([])
    expect(await said(`${page} Pay her a visit.`, 'docs/page.md', 'fiction')).toEqual([hostile])
    expect(
      await said('Posts like: pay her a visit, 12 Example Street, are removed.', 'docs/page.md', 'fiction')
    ).toEqual([])
  })

  test('where a page already held the facts and the change touches none of them', async () => {
    const base = 'Jane Roe lives at 12 Example Street, phone +44 7700 900123.\n'
    const setup = {
      rules,
      catalogue,
      configuration,
      takesPath: () => true,
      trust: 'base',
      clock: () => 0,
      version: '0',
      assume: 'real'
    } as const
    const about = async (head: string) =>
      (await check({ files: [{ path: 'a.md', base, head }] }, setup)).findings
        .filter(({ ruleId }) => ruleId === 'privacy/dossier')
        .map(({ severity }) => severity)
    expect(await about(`${base}\nMore.\n`)).toEqual([])
    expect(await about(`${base}\nPay her a visit.\n`)).toEqual(['error'])
  })
})
