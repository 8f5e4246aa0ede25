/**
 * gitleaks.toml → data/secrets/gitleaks.json, run by hand when a newer version of gitleaks is taken over:
 * `node scripts/import-gitleaks.mjs FILE COMMIT`. What needs a path outside documentation or a search without bounds stays out.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'smol-toml'

const [file, commit] = process.argv.slice(2)
if (file === undefined || commit === undefined) {
  console.error('Expected the path of gitleaks.toml and the commit it is from.')
  process.exit(2)
}

/** Rules that something else of ours stands for, and what that is. */
const elsewhere = {
  'private-key': 'secrets/private-key',
  'pkcs12-file': 'a file name, no text',
  'curl-auth-header': 'secrets/password, with a bound on what is looked at behind the command',
  'curl-auth-user': 'secrets/password, with a bound on what is looked at behind the command',
  'kubernetes-secret-yaml': 'secrets/password, with a bound on the manifest',
  'nuget-config-password': 'secrets/password',
  'hashicorp-tf-password': 'secrets/password'
}

const { rules, allowlist } = parse(readFileSync(file, 'utf8'))
const generic = rules.find(({ id }) => id === 'generic-api-key')
const taken = rules.filter(({ id, regex }) => regex !== undefined && !(id in elsewhere))
const data = {
  notice:
    'Rules and lists of gitleaks, Copyright (c) 2019 Zachary Rice, under the MIT license. Trimmed, otherwise unchanged.',
  source: `https://github.com/gitleaks/gitleaks/blob/${commit}/config/gitleaks.toml`,
  license: 'MIT',
  elsewhere,
  rules: taken.map(({ id, regex, keywords, entropy, secretGroup }) => ({
    id,
    keywords,
    ...(entropy === undefined ? {} : { entropy }),
    ...(secretGroup === undefined ? {} : { group: secretGroup }),
    regex
  })),
  // Keys that vendors publish themselves stand here without the four characters that make them look like keys.
  published: rules
    .find(({ id }) => id === 'gcp-api-key')
    .allowlists.flatMap(({ regexes }) => regexes)
    .map((key) => key.slice(4)),
  notSecretNames: generic.allowlists.find(({ regexTarget, stopwords }) => regexTarget === 'match' && stopwords).regexes,
  stopwords: [
    ...new Set([...allowlist.stopwords, ...generic.allowlists.flatMap(({ stopwords }) => stopwords ?? [])])
  ].sort()
}
writeFileSync(
  fileURLToPath(new URL('../data/secrets/gitleaks.json', import.meta.url)),
  `${JSON.stringify(data, null, 2)}\n`
)
