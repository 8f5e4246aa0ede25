import { describe, expect, test } from '@jest/globals'
import { passwordsIn, tangledValuesIn } from '../../src/detect/password.js'
import { matchingString } from '../rules/matching-string.js'
import { filled } from '../rules/placeholders.js'

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
    ['set in bold', `**Password:** \`${strong}\``],
    ['in a row of a table', `| Password | ${strong} |`],
    ['in a wide row, in code', `| **Password**          |     \`${strong}\` |`],
    ['in a row of a table in HTML', `<tr><td>Password</td>\n<td class="x"><code>${strong}</code></td></tr>`],
    ['in attributes of XML', `<add key="ClearTextPassword" value="${strong}" />`],
    ['in an element of XML', `<password>${strong}</password>`]
  ])('%s', (_, text) => {
    expect(new Set(found(text))).toEqual(new Set([strong]))
  })

  test('in a literal, with two kinds of signs alone', () => {
    expect(found(`db_password = "${strong.toLowerCase()}"`)).toEqual([strong.toLowerCase()])
    expect(found(`The password is ${strong.toLowerCase()}`)).toEqual([])
  })

  test('in a header, encoded', () => {
    const basic = btoa(`kfield:${strong}`)
    expect(found(`Authorization: Basic ${basic}`)).toEqual([basic])
  })

  test('a token that stands for a user name', () => {
    const token = matchingString(/[0-9][a-f0-9]{39}/, 'user')
    for (const rest of [':x-oauth-basic@', ':@', '@'])
      expect(found(`git+https://${token}${rest}github.com/kfield/x.git`)).toEqual([token])
    expect(found(`https://${token}@example.com/x`)).toEqual([])
    expect(found('https://my-long-company-name-here@dev.azure.com/x')).toEqual([])
  })
})

describe('in a manifest for a secret of Kubernetes', () => {
  const value = btoa(strong)
  const long = btoa(matchingString(/[A-Za-z0-9]{80}/, 'long')).replaceAll('=', '')
  const [first, second] = [long.slice(0, 60), long.slice(60)]
  const head = 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: x\ntype: Opaque\n'

  test.each([
    ['values below the kind', `${head}data:\n  key: ${value}\n`],
    ['values above the kind', `apiVersion: v1\ndata:\n  key: ${value}\nkind: Secret\n`],
    ['the kind in quotes', `"kind": "Secret"\n"data":\n  "key": "${value}"\n`],
    ['a remark behind data', `${head}data: # all of them\n  # the first\n\n  key: ${value} # of the base\n`],
    ['a type before the value', `${head}data:\n  key: !!binary ${value}\n`],
    ['a block', `${head}data:\n  key: |\n    ${value}\n`],
    ['a folded block', `${head}data:\n  key: >-\n    ${value}\nmore: 1\n`],
    ['braces', `${head}data: { short: YQ==, key: ${value} }\n`],
    ['braces over lines', `${head}data: {\n  key: "${value}"\n}\n`],
    ['JSON', `{"apiVersion": "v1", "data": {"key": "${value}"}, "kind": "Secret"}`],
    ['JSON over lines', `{\n  "kind": "Secret",\n  "data": {\n    "key": "${value}"\n  }\n}\n`],
    [
      'the second of two objects',
      `kind: ConfigMap\ndata:\n  other: ${btoa('Zr81kfLw02xQ')}\n---\n${head}data:\n  key: ${value}\n`
    ],
    [
      'the first of two objects',
      `${head}data:\n  key: ${value}\n---\nkind: ConfigMap\ndata:\n  other: ${btoa('Zr81kfLw02xQ')}\n`
    ],
    [
      'a list',
      `items:\n- apiVersion: v1\n  kind: Secret\n  data:\n    key: ${value}\n- kind: ConfigMap\n  data:\n    other: ${btoa('Zr81kfLw02xQ')}\n`
    ],
    ['a quotation', `> kind: Secret\n> data:\n>   key: ${value}\n`],
    [
      'a code block among others',
      `\`\`\`yaml\nkind: ConfigMap\ndata:\n  o: ${btoa('Zr81kfLw02xQ')}\n\`\`\`\n\n\`\`\`yaml\n${head}data:\n  key: ${value}\n\`\`\`\n`
    ],
    ['no indentation', `kind: Secret\ndata:\nkey: ${value}\n`],
    ['line ends with carriage return', `kind: Secret\r\ndata:\r\n  key: ${value}\r\n`]
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([value])
  })

  test('several values, and one of several lines', () => {
    const text = `${head}data:\n  a: ${value}\n  b: |\n    ${first}\n    ${second}\n  c: ${value}\n`
    expect(found(text)).toEqual([value, `${first}\n    ${second}`, value])
  })
  test('what is not encoded', () => {
    expect(found(`${head}stringData:\n  user: admin\n  password: ${strong}\n  url: https://example.org\n`)).toContain(
      strong
    )
  })

  test('a private key, but no certificate', () => {
    const key = btoa(filled('{{key:ec}}'))
    const certificate = btoa(filled('{{key:ec}}').replaceAll('EC PRIVATE KEY', 'CERTIFICATE'))
    expect(found(`${head}data:\n  tls.crt: ${certificate}\n  tls.key: ${key}\n`)).toEqual([key])
  })

  test.each([
    'kind: Secret\ndata:\n  password: MWYyZDFlMmU2N2Rm\n',
    `kind: ConfigMap\ndata:\n  key: ${value}\n`,
    `kind: SecretStore\ndata:\n  key: ${value}\n`,
    `kind: SealedSecret\nspec:\n  encryptedData:\n    key: ${value}\n`,
    `kind: Secret\n---\ndata:\n  key: ${value}\n`,
    `data:\n  key: ${value}\n---\nkind: Secret\n`,
    'kind: Secret\ndata:\n  key: {{ .Values.key | b64enc }}\n  other: "{{ x }}"\n  empty: ""\n',
    'kind: Secret\ndata:\n  key: <base64>\n  other: ${KEY_BASE64}\n',
    `kind: Secret\ndata:\n  username: ${btoa('admin')}\n  password: ${btoa('password1234')}\n  c: ${btoa('your-password')}\n`,
    `kind: Secret\nmetadata:\n  uid: ${value}\n`
  ])('%s is left alone', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a value of signs whose brackets close nothing', () => {
  const tangled = 'k}r)u${w]nob(zq[ex>-_$#vd}}'

  test.each([`api_key := "${tangled}"`, `apikey='${tangled}'`, `secret: ${tangled}`, `tokens[]= "${tangled}"`])(
    '%s is found',
    (text) => {
      expect([...tangledValuesIn(text)].map(({ start, end }) => text.slice(start, end))).toEqual([tangled])
    }
  )
  test.each([
    'token = {{ vault.read("a/b")["key"] | default(x) }}',
    'secret: ${{ secrets[format("KEY_{0}", matrix.x)] }}',
    'apiKey: Object(r["a"])(function(e){return e[t]}),b(c[1])',
    'password: ^(?=.*[A-Z])(?=.*[0-9!@#$%&]).{8,64}$',
    'token=$(curl -s "$URL/{a,b}"|jq -r .[0].token)',
    'secret: [{a:1},{b:[2,(3)]}]%$#!',
    'token: {a: {b: [c, (d)]}}, e: [f])]}'
  ])('%s is left alone', (text) => {
    expect([...tangledValuesIn(text)]).toEqual([])
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
  ['cells', 'password | '],
  ['rows in HTML', 'password</td> <td><td '],
  ['open manifests', 'kind: secret data: {'],
  ['entries', 'kind: secret\ndata:\n a: aaaaaaaaaa\n'.padEnd(4_000, ' b: |\n aaaa\n')],
  ['JSON', '{"kind": "secret", "apiVersion"'],
  ['names for anything', 'token={'],
  ['tokens as users', 'https://aaaaaaaaaaaaaaaaaaaaaaaa'],
  ['spaces', ' ']
])('one megabyte of %s is done within two seconds', (_, piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
  const begun = performance.now()
  const all = [...passwordsIn(text), ...tangledValuesIn(text)]
  expect(all.every(({ start, end }) => end > start)).toBe(true)
  expect(performance.now() - begun).toBeLessThan(2_000)
})
