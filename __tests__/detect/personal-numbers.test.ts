/** Accounts, cards and personal numbers: what counts as one, what is a sample, and that hostile text takes no long. */
import { describe, expect, test } from '@jest/globals'
import { isValidIBAN } from 'ibantools'
import { stdnum } from 'stdnum'
import { cardLengths, passesLuhn } from '../../src/detect/card-issuer.js'
import { mayHoldCard, mayHoldIban, mayHoldIdentityNumber } from '../../src/detect/digits-hint.js'
import { healthFacts } from '../../src/detect/health-words.js'
import { ibans, sampleIbans } from '../../src/detect/iban.js'
import { identityCues, identityKinds } from '../../src/detect/identity-cues.js'
import { mailAddresses } from '../../src/detect/mail-address.js'
import { mayHoldMailAddress } from '../../src/detect/mail-hint.js'
import { nationalIds } from '../../src/detect/national-id.js'
import { cardNumbers } from '../../src/detect/payment-card.js'
import { exposes } from '../../src/detect/doxing-words.js'
import { personalFacts, tiesIn } from '../../src/detect/personal-facts.js'
import { isHostile } from '../../src/detect/revealing-words.js'
import { coordinatePairs, streetAddresses } from '../../src/detect/street-address.js'
import { mentionsAccount, usAccounts } from '../../src/detect/us-account.js'
import { visibleText } from '../../src/detect/visible-text.js'

describe('account numbers', () => {
  test('know samples that are valid, and leave them alone', () => {
    expect([...sampleIbans].filter((iban) => !isValidIBAN(iban))).toEqual([])
    for (const iban of sampleIbans) {
      expect(ibans(`Pay to ${iban}.`)).toEqual([])
      expect(ibans(`Pay to ${iban}.`, 'real')).toEqual([{ start: 7, end: 7 + iban.length }])
      expect(mayHoldIban(visibleText(`Pay to **${iban}**.`))).toBe(true)
    }
  })

  test('end before a group that belongs to the next word', () => {
    expect(ibans('GB82 WEST 1234 5698 7654 32 2024', 'real')).toEqual([{ start: 0, end: 27 }])
  })

  test.each(['GB83WEST12345698765432', 'XX82WEST12345698765432', 'gb82west12345698765432', 'AGB82WEST12345698765432'])(
    'are not %s',
    (text) => {
      expect(ibans(text, 'real')).toEqual([])
    }
  )
})

describe('accounts of the United States', () => {
  test.each([
    ['routing number 021000021, account number 483920175', 1],
    ['Account number: 4839 2017 5 / ABA 0110-0001-5', 1],
    ['acct 48392017 (routing 011000015)', 1],
    ['routing 021000021', 0],
    ['021000021 and account number 483920175', 0],
    ['routing number 021000022, account number 483920175', 0],
    ['routing number 990000020, account number 483920175', 0],
    ['routing number 021000021, order 483920175', 0],
    ['routing numbers 021000021 and 011000015 of two banks, where accounts are kept', 0],
    [`routing number 021000021 ${'far '.repeat(40)} account number 483920175`, 0]
  ])('in %s: %i', (text, count) => {
    expect(usAccounts(text, 'real')).toHaveLength(count)
  })

  test('are samples where a processor publishes the routing number, or the account is counted', () => {
    expect(usAccounts('routing number 110000000, account number 483920175')).toEqual([])
    expect(usAccounts('routing number 021000021, account number 123456789')).toEqual([])
  })
})

describe('cards', () => {
  test.each([
    ['4111 1111 1111 1111', 1],
    ['4111-1111-1111-1111', 1],
    ['3782 822463 10005', 1],
    ['4111111111111111', 1],
    ['4111 1111-1111 1111', 0],
    ['4111 1111 1111 1112', 0],
    ['9111 1111 1111 1117', 0],
    ['0.4111111111111111', 0],
    ['id_4111111111111111', 0],
    ['4111111111111111.5', 0]
  ])('in %s: %i', (text, count) => {
    expect(cardNumbers(text, 'real')).toHaveLength(count)
    expect(cardNumbers(text)).toEqual([])
    if (count > 0) expect(mayHoldCard(visibleText(text))).toBe(true)
  })

  test('have the lengths of their network and the check digit of Luhn', () => {
    expect(cardLengths('34')).toEqual([15])
    expect(cardLengths('91')).toEqual([])
    expect([passesLuhn('4111111111111111'), passesLuhn('4111111111111112')]).toEqual([true, false])
  })
})

describe('personal numbers', () => {
  test('are checked for every kind a word may mean, in sixty countries and more', () => {
    const known = stdnum as Record<string, Record<string, unknown>>
    const missing = identityKinds().filter((kind) => known[kind.slice(0, 2)]?.[kind.slice(3)] === undefined)
    expect(missing).toEqual([])
    expect(new Set(identityKinds().map((kind) => kind.slice(0, 2))).size).toBeGreaterThanOrEqual(60)
  })

  test.each([
    ['DNI 12345678Z', 1],
    ['dni 12345678Z', 0],
    ['12345678Z', 0],
    ['DNI 12345678A', 0],
    ['NIE 12345678Z', 0],
    ['his BSN: 123456782', 1],
    ['his BSN: 123456783', 0],
    ['RUT 12.345.678-5', 1],
    ['BSN (citizen service number) is 123456782', 1],
    ['BSN 1.123456782', 0],
    ['Social security number 078-05-1120', 0]
  ])('in %s: %i', (text, count) => {
    expect(nationalIds(text, 'real')).toHaveLength(count)
    expect(nationalIds(text)).toEqual([])
    if (count > 0) expect(mayHoldIdentityNumber(visibleText(text), true)).toBe(true)
  })

  test('need their word as a word', () => {
    expect(identityCues('a RUT, brutal RUTs and Social  Security')).toHaveLength(2)
  })
})

describe('mail addresses', () => {
  test.each([
    ['sam.lee@guild.home.arpa', 1],
    ['<sam.lee@guild.home.arpa>,', 1],
    ['sam.lee@guild.home.arpa.', 1],
    ['sam@example.com', 0],
    ['support@guild.home.arpa', 0],
    ['noreply@guild.home.arpa', 0],
    ['sam@users.noreply.github.com', 0],
    ['python-list@python.invalid.org', 0],
    ['git@github.com:octo/repo.git', 0],
    ['react@18.3.1', 0],
    ['qs@1.1.0', 0],
    ['https://sam@guild.home.arpa/', 0],
    ['john.doe@guild.home.arpa', 0],
    ['@sam.lee', 0],
    ['sam@localhost', 0]
  ])('in %s: %i', (text, count) => {
    expect(mailAddresses(text)).toHaveLength(count)
  })

  test('wake a search at a private provider, and elsewhere next to words that tell of a person', () => {
    const wakes = (text: string) => mayHoldMailAddress(visibleText(text))
    expect(wakes('kim@mail.example')).toBe(true)
    expect(wakes('her inbox: kim@guild.home.arpa')).toBe(true)
    expect(wakes('kim@guild.resolver.arpa')).toBe(false)
    expect(wakes('npm i react@18.3.1')).toBe(false)
  })
})

describe('places', () => {
  test.each(['12 Example Street', 'Beispielweg 12', '12 rue de l’Exemple', 'Calle Ejemplo 12', 'Storgatan 12'])(
    'have the form of %s',
    (text) => {
      expect(streetAddresses(`at ${text}.`, 'real')).toEqual([{ start: 3, end: 3 + text.length }])
    }
  )

  test.each([
    ['0.1234, 0.1234', 1],
    ['0.123, 0.123', 0],
    ['91.1234, 0.1234', 0],
    ['0.1234, 181.1234', 0],
    ['1.0.1234, 0.1234', 0]
  ])('lie at %s: %i', (text, count) => {
    expect(coordinatePairs(text)).toHaveLength(count)
  })
})

test.each([
  '4111 '.repeat(20_000),
  'GB82 WEST '.repeat(10_000),
  `DNI ${'1 '.repeat(50_000)}`,
  'DNI 1234567 '.repeat(4_000),
  'a@b.'.repeat(25_000),
  '0.1234, '.repeat(12_000),
  'A b '.repeat(25_000),
  'born on 1 '.repeat(10_000),
  'born on\n\n'.repeat(10_000),
  'number plate A1 '.repeat(6_000),
  'user a is really '.repeat(6_000),
  'Jan is really J. de de la '.repeat(4_000),
  'attends A B C D E '.repeat(6_000),
  'works as a at A B C D in '.repeat(4_000),
  'pay her a visit "'.repeat(6_000),
  'She was just then never '.repeat(4_000),
  'His blood test from a b c d '.repeat(4_000),
  'MRN 1-2-3-4 '.repeat(8_000),
  'routing 021000021 account 021000021 '.repeat(3_000)
])('long and hostile text %# takes no long', (text) => {
  const begun = performance.now()
  const visible = { text, linked: [], seams: [], certain: true }
  ibans(text)
  cardNumbers(text)
  nationalIds(text)
  mailAddresses(text)
  streetAddresses(text)
  coordinatePairs(text)
  personalFacts(text)
  tiesIn(text)
  isHostile(text)
  exposes(text)
  healthFacts(text)
  usAccounts(text)
  mentionsAccount(text)
  for (const hint of [mayHoldCard, mayHoldIban, mayHoldMailAddress]) hint(visible)
  mayHoldIdentityNumber(visible, true)
  expect(performance.now() - begun).toBeLessThan(5_000)
})
