/** Private keys, wherever they stand: in prose, in code, in a string of one line. Public keys, certificates and placeholders are left alone. */
import { privateKeys } from '../../detect/private-key.js'
import { defineRule } from '../rule.js'
import { ownWords } from '../slot.js'

/** Kinds a message may name; any other word of a header stays unsaid. */
const kinds: ReadonlySet<string> = new Set(['RSA', 'EC', 'DSA', 'OPENSSH', 'PGP', 'ENCRYPTED', 'PuTTY'])

export default defineRule({
  meta: {
    id: 'secrets/private-key',
    severity: 'error',
    scope: 'added',
    subjects: ['page', 'pull-request'],
    wakes: [{ literal: 'private key' }, { literal: 'putty-user-key-file' }],
    reads: 'raw',
    summary: 'Disallow private keys',
    why: 'Whoever reads a private key can act in the name of its owner, and pages are copied faster than they are corrected.',
    remedy:
      'Replace the key pair, since a key that was pushed counts as known. On the page, write a placeholder such as <your private key>.',
    messages: {
      named: 'A private key ({kind}) stands here. Whoever reads it can use it.',
      found: 'A private key stands here. Whoever reads it can use it.'
    },
    sensitive: true
  },

  examples: {
    bad: [
      '⟦{{key:rsa}}⟧',
      'Put this into `deploy.pem`:\n\n```\n⟦{{key:ec}}⟧\n```\n',
      'The key in the file is encrypted, and is a key all the same.\n\n```\n⟦{{key:encrypted}}⟧\n```',
      '```\n⟦{{key:legacy-encrypted}}⟧\n```',
      '⟦{{key:openssh}}⟧\n',
      '> Somebody sent me this:\n>\n> ⟦{{key:pkcs8-quoted}}⟧\n>\n> What is it?',
      '1. Add the variable.\n\n   ```sh\n   export KEY="⟦{{key:pkcs8-one-line}}⟧"\n   ```\n',
      '```json\n{ "type": "service_account", "private_key": "⟦{{key:pkcs8-escaped}}⟧\\n" }\n```',
      '    ⟦{{key:dsa-indented}}⟧\n',
      'Import it with `gpg --import`:\n\n⟦{{key:pgp}}⟧',
      '⟦{{key:putty}}⟧\n',
      'The end was lost in the mail:\n\n⟦{{key:unterminated}}⟧\n\nPlease send it again.',
      { path: 'docs/keys.txt', head: 'One key\n\n⟦{{key:ed25519}}⟧\n\nand another\n\n⟦{{key:rsa}}⟧\n' }
    ],
    good: [
      'The file begins with `-----BEGIN RSA PRIVATE KEY-----`; convert it with `ssh-keygen -p -m pem`.',
      '```\n-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n```',
      '```\n-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----\n```',
      '```\n-----BEGIN PRIVATE KEY-----\n<your key here>\n-----END PRIVATE KEY-----\n```',
      '```\n-----BEGIN EC PRIVATE KEY-----\nMHcCAQEEI...\n-----END EC PRIVATE KEY-----\n```',
      '```\n-----BEGIN RSA PRIVATE KEY-----\n{{base64:repeated}}\n{{base64:repeated}}\n-----END RSA PRIVATE KEY-----\n```',
      '```\n-----BEGIN RSA PRIVATE KEY-----\n{{base64:alphabet}}\n{{base64:alphabet}}\n-----END RSA PRIVATE KEY-----\n```',
      '```\n-----BEGIN PRIVATE KEY-----\n{{base64:sentence}}\n-----END PRIVATE KEY-----\n```',
      '```\n-----BEGIN OPENSSH PRIVATE KEY-----\n{{base64:random}}\n[REDACTED]\n-----END OPENSSH PRIVATE KEY-----\n```',
      '```json\n{ "private_key": "-----BEGIN PRIVATE KEY-----\\n****************\\n-----END PRIVATE KEY-----\\n" }\n```',
      '```\n-----BEGIN PUBLIC KEY-----\n{{base64:random}}\n{{base64:random}}\n-----END PUBLIC KEY-----\n```',
      '```\n-----BEGIN CERTIFICATE-----\n{{base64:random}}\n{{base64:random}}\n-----END CERTIFICATE-----\n```',
      '```\nPuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: laptop\nPublic-Lines: 2\n{{base64:random}}\n```',
      '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\n{{base64:random}}\n{{base64:random}}\n-----END PGP PUBLIC KEY BLOCK-----',
      'Never paste a private key. It starts with BEGIN PRIVATE KEY and holds lines such as {{base64:random}}'
    ]
  },

  *check({ text }) {
    for (const { start, end, kind } of privateKeys(text)) {
      const range = { start, end }
      if (kinds.has(kind)) yield { range, message: 'named', slots: { kind: ownWords(kind) }, confidence: 'high' }
      else yield { range, message: 'found', confidence: 'high' }
    }
  }
})
