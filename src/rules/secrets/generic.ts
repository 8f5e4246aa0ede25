/** Random values under names such as key, secret and token, of whatever service. */
import { tangledValuesIn } from '../../detect/password.js'
import { createSecretSearch } from '../../detect/secret.js'
import { defineRule } from '../rule.js'
import { genericKeywords } from '../secret-keywords.generated.js'

export default defineRule({
  meta: {
    id: 'secrets/generic',
    severity: 'warning',
    scope: 'added',
    subjects: ['page', 'pull-request'],
    wakes: [{ literals: genericKeywords }],
    reads: 'raw',
    summary: 'Disallow random values under names such as key and token',
    why: 'What a secret of an unknown service opens cannot be told; its name and its randomness say that it opens something.',
    remedy: 'If it is real, replace it at its service. On the page, write a placeholder such as <your key>.',
    messages: { found: 'A random value stands under a name that announces a secret.' },
    sensitive: true
  },

  load: async () => {
    const { generic, notSecretNames, stopwords } = await import('../../detect/secret-table.generated.js')
    return createSecretSearch([generic], {
      chosen: true,
      isHarmless: (value, match) =>
        !/\d/.test(value) ||
        !/[A-Za-z]/.test(value) ||
        isIdentifier(value) ||
        (awsKeyName.test(match) && value.length !== awsKeyLength) ||
        notSecretNames.some((name) => name.test(match)) ||
        stopwords.some((word) => value.toLowerCase().includes(word))
    })
  },

  examples: {
    bad: [
      '```ini\nAPI_KEY=⟦{{value:alnum-40}}⟧\n```',
      '```yaml\nclient_secret: "⟦{{value:alnum-32}}⟧"\n```',
      "```js\nconst authToken = '⟦{{value:alnum-48}}⟧'\n```",
      'The access token: ⟦{{value:alnum-32}}⟧',
      '<!-- token=⟦{{value:alnum-40}}⟧ -->',
      '```json\n{ "secret": "⟦{{value:alnum-36}}⟧" }\n```',
      '```ini\nAWS_SECRET_ACCESS_KEY = ⟦{{value:alnum-40}}⟧\n```',
      '> credentials: ⟦{{value:alnum-32}}⟧',
      '- `api_token`: `⟦{{value:alnum-40}}⟧`',
      '| Setting | Value |\n| --- | --- |\n| `api_token` | `⟦{{value:alnum-38}}⟧` |',
      '<add key="ApiToken" value="⟦{{value:alnum-34}}⟧" />',
      '<table><tr><td>API token</td><td><code>⟦{{value:alnum-35}}⟧</code></td></tr></table>',
      'apikey: "⟦k}r)u${w]nob(zq[ex>-_$#vd}}⟧"'
    ],
    good: [
      '```ini\nAPI_KEY=<your key>\n```',
      '```ini\nAPI_KEY=xxxxxxxxxxxxxxxxxxxxxxxx\n```',
      '```ini\nAPI_KEY=changeme123456789\n```',
      '```yaml\ntoken: ${{ secrets.DEPLOY_TOKEN_2 }}\n```',
      '```js\nconst token = await getToken2(request.headers.authorization)\n```',
      'The primary key: users_by_email_2024_index',
      '```yaml\nkey: npm-cache-v2-linux-x64\n```',
      '```html\n<script integrity="sha384-{{base64:random}}"></script>\n```',
      'public_key = {{value:alnum-40}}',
      '```ini\n# encrypted\nAWS_SECRET_ACCESS_KEY = {{value:alnum-56}}\n```',
      'The public key: {{value:alnum-40}}',
      '| Token | Lifetime |\n| --- | --- |\n| refresh_token_v2 | 30 days |',
      'secret: ${{ secrets[format("KEY_{0}", matrix.x)] }}',
      '```yaml\nkey_id: {{value:alnum-32}}\n```',
      'The token: 123e4567-e89b-12d3-a456-426614174000',
      '```sh\ncurl -H "X-Api-Key: $API_KEY_2" https://example.org/\n```'
    ]
  },

  *check({ text }, { loaded }) {
    for (const { start, end } of loaded.secretsIn(text)) {
      yield { range: { start, end }, message: 'found', confidence: 'medium' }
    }
    for (const { start, end } of tangledValuesIn(text)) {
      yield { range: { start, end }, message: 'found', confidence: 'medium' }
    }
  }
})

/** Amazon's secret access keys have 40 characters; what is longer under their name is one that was encrypted. */
const awsKeyName = /aws_?secret_?access_?key/i
const awsKeyLength = 40

const identifiers: readonly RegExp[] = [
  // words, numbers and their separators: names of files, versions, settings
  /^(?:[A-Za-z]{2,20}\d{0,4}|\d{1,8}|v\d{1,3})(?:[._=-]{1,2}(?:[A-Za-z]{1,20}\d{0,4}|\d{1,8}))*$/,
  /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i,
  /^(?:sha(?:1|256|384|512)|md5)[-:=]/i,
  /\.(?:com|org|net|io|dev|html?|md|jsx?|tsx?|py|json|ya?ml|toml|pem|crt|txt|png|svg|sh)$/i
]

function isIdentifier(value: string): boolean {
  return identifiers.some((identifier) => identifier.test(value))
}
