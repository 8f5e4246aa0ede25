import { describe, expect, test } from '@jest/globals'
import { passwordsIn } from '../../src/detect/password.js'
import { matchingString } from '../rules/matching-string.js'

/** A password nobody chose. */
const strong = matchingString(/[A-Z][a-z0-9]{4}[A-Z][a-z]{3}[0-9][a-z][0-9]{2}/, 'strong')

function found(text: string): readonly string[] {
  return [...passwordsIn(text)].map(({ start, end }) => text.slice(start, end))
}

describe('a password that looks real is found', () => {
  test.each([
    ['under its name', `password: ${strong}`],
    ['in capitals', `DB_PASSWORD="${strong}"`],
    ['in a sentence', `The root password is ${strong}, for now.`],
    ['in German', `Passwort: ${strong}`],
    ['in Spanish', `contraseña: ${strong}`],
    ['in French', `Le mot de passe est ${strong}`],
    ['beside a user name', `user: kfield / password: ${strong}`],
    ['two lines apart', `login = kfield\npassword = ${strong}`],
    ['in an address', `mysql://kfield:${strong}@db.reports-company.io/x`],
    ['in a command', `curl -s -u kfield:${strong} https://reports-company.io`],
    ['in a code block', `\`\`\`\npwd=${strong}\n\`\`\``],
    ['set in bold', `**Password:** \`${strong}\``]
  ])('%s', (_, text) => {
    expect(new Set(found(text))).toEqual(new Set([strong]))
  })

  test('in a header and in a manifest, encoded', () => {
    const basic = btoa(`kfield:${strong}`)
    expect(found(`Authorization: Basic ${basic}`)).toEqual([basic])
    const value = btoa(strong)
    expect(found(`kind: Secret\nmetadata:\n  name: x\ndata:\n  key: ${value}\n`)).toEqual([value])
    expect(found(`data:\n  key: ${value}\nkind: Secret\n`)).toEqual([value])
    expect(found(`kind: Secret\ndata:\n  key: |\n    ${value}\n  other: >-\n    ${value}\n`)).toEqual([value, value])
    expect(found(`kind: Secret\ndata:\n  key: ${value} # of the base\n`)).toEqual([value])
  })
})

test.each([
  'password: changeme1',
  'password: <Your-Passw0rd>',
  'password: ********',
  'password = os.environ["PASSWORD_1"]',
  'password = getPassword1()',
  'password: ${PASSWORD_1}',
  'password: %PASSWORD1%',
  'password: {{ vault_password_1 }}',
  'The password is required since v2.10.3',
  'passwordField: input#password-1',
  'Passwords: see https://example.org/Passw0rds',
  'password: MyPassword2024',
  'password: Winter2024!',
  'password_hash: $2b$12$Abcdefgh1234567890abcd',
  'postgres://postgres:Xk29dkq7Lw@localhost/db',
  'postgres://postgres:Xk29dkq7Lw@db:5432/app',
  'https://user:Xk29dkq7Lw@example.org/',
  'ftp://anonymous:guest@ftp.reports-company.io/',
  'username: test, password: Xk29',
  'curl -u user:Xk29dkq7Lw https://example.org',
  'Authorization: Bearer <token>',
  'Authorization: Bearer eyJ...',
  'Authorization: Basic dXNlcjpwYXNzd29yZA==',
  'kind: Secret\ndata:\n  password: MWYyZDFlMmU2N2Rm\n',
  'kind: ConfigMap\ndata:\n  value: Xk29dkq7LwXk29dkq7Lx\n',
  'passphrase: correct horse battery staple',
  'pwd is the command that prints /home/user/Project1'
])('%s is left alone', (text) => {
  expect(found(text)).toEqual([])
})

test.each([
  ['letters', 'a'],
  ['names', 'password '],
  ['assignments', 'user: a password: '],
  ['addresses', 'a://b:cccccc'],
  ['schemes', 'http://'],
  ['commands', ' -u a:'],
  ['headers', 'authorization: basic aaaa'],
  ['manifests', 'kind: secret\ndata:\n a: aaaaaaaaaa\n'],
  ['signs', '=:"'],
  ['spaces', ' ']
])('one megabyte of %s is done within two seconds', (_, piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
  const begun = performance.now()
  const all = [...passwordsIn(text)]
  expect(all.every(({ start, end }) => end > start)).toBe(true)
  expect(performance.now() - begun).toBeLessThan(2_000)
})
