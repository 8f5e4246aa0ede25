/** Tokens and keys of known services, by the structure their makers give them or the name that stands before them. */
import { createSecretSearch } from '../../detect/secret.js'
import { defineRule } from '../rule.js'
import { providerKeywords } from '../secret-keywords.generated.js'
import { ownWords } from '../slot.js'

export default defineRule({
  meta: {
    id: 'secrets/provider-token',
    severity: 'error',
    scope: 'added',
    subjects: ['page', 'pull-request'],
    wakes: [{ literals: providerKeywords }],
    reads: 'raw',
    summary: 'Disallow tokens and keys of known services',
    why: 'Whoever reads a token can act in the name of its owner, and pages are copied faster than they are corrected.',
    remedy:
      'Revoke it at the service, since a token that was pushed counts as known. On the page, write a placeholder such as <your token>.',
    messages: {
      token: 'What stands here is built like a credential ({kind}). Whoever reads it can use it.',
      likely: 'This may be a credential ({kind}).'
    },
    sensitive: true
  },

  load: async () => {
    const { providers, providerTrie, published } = await import('../../detect/secret-table.generated.js')
    return createSecretSearch(providers, { published }, providerTrie)
  },

  examples: {
    bad: [
      'Set the token to ⟦{{token:github-pat}}⟧ and go on.',
      '```sh\nexport GITHUB_TOKEN=⟦{{token:github-pat}}⟧\n```',
      '```yaml\ntoken: "⟦{{token:gitlab-pat}}⟧"\n```',
      '<!-- for later: ⟦{{token:npm-access-token}}⟧ -->',
      '```\nhttps://example.org/hook?key=⟦{{token:sendgrid-api-token}}⟧\n```',
      '| Service | Token |\n| --- | --- |\n| Bot | ⟦{{token:slack-bot-token}}⟧ |',
      '`⟦{{token:digitalocean-pat}}⟧`',
      '```ini\nDATADOG_API_KEY=⟦{{value:alnum-40}}⟧\n```',
      'Sign in with (⟦{{token:rubygems-api-token}}⟧).',
      '| Variable | Value |\n| --- | --- |\n| `DATADOG_API_KEY` | `⟦{{value:alnum-40}}⟧` |',
      '```xml\n<add key="DatadogApiKey" value="⟦{{value:alnum-40}}⟧" />\n```',
      '<tr><th>Datadog</th>\n<td><code>⟦{{value:alnum-40}}⟧</code></td></tr>',
      {
        path: 'docs/setup.txt',
        head: 'key one: ⟦{{token:postman-api-token}}⟧\nkey two: ⟦{{token:shopify-access-token}}⟧\n'
      }
    ],
    good: [
      'A token begins with `ghp_` and has 40 characters.',
      '```sh\nexport GITHUB_TOKEN=ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n```',
      '```sh\nexport GITHUB_TOKEN=${{ secrets.GITHUB_TOKEN }}\n```',
      '```yaml\ntoken: <your npm_ token>\n```',
      'AWS writes its samples as `AKIAIOSFODNN7EXAMPLE`.',
      '```sh\nexport SLACK_TOKEN=xoxb-your-token-here\n```',
      'Set `glpat-` and twenty characters: `glpat-XXXXXXXXXXXXXXXXXXXX`.',
      'The dropbox: a folder; the linear one: a list.',
      '```sh\ndop_v1_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n```',
      '```sh\ndop_v1_1234567890123456789012345678901234567890123456789012345678901234\n```',
      '| `DATADOG_API_KEY` | a key of 40 letters and digits, `0123456789abcdef0123456789abcdef01234567` |',
      '<add key="DatadogApiKey" value="a1b2c3d4e5f6g7h8i9j0a1b2c3d4e5f6g7h8i9j0" />',
      'The commit {{value:hex-40}} of sourcegraph fixed it.',
      'Heroku: see the page on discord, cloudflare and fastly.',
      '```ini\nDATADOG_API_KEY=your_datadog_api_key_goes_here_forty_char\n```',
      '`npm_config_registry=https://registry.example.org/` is read by npm.'
    ]
  },

  *check({ text }, { loaded }) {
    for (const { start, end, kind, grade, doubtful } of loaded.secretsIn(text)) {
      yield {
        range: { start, end },
        message: grade === 'error' ? 'token' : 'likely',
        slots: { kind: ownWords(kind) },
        confidence: grade === 'error' ? 'high' : doubtful ? 'low' : 'medium',
        severity: grade
      }
    }
  }
})
