import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { catalogue } from '../../src/policy/catalogue.generated.js'

/** Every clause we set out to serve, by kind. */
const clauseIds = {
  decide: [
    'pyworldwide/obscenity',
    'pyworldwide/obscenity.minors',
    'pyworldwide/discrimination',
    'pyworldwide/hate.attack',
    'pyworldwide/hate.slurs',
    'pyworldwide/hate.gender',
    'pyworldwide/harassment',
    'pyworldwide/harassment.personal-attack',
    'pyworldwide/harassment.sexual-advances',
    'pyworldwide/threats',
    'pyworldwide/violence.self-harm',
    'pyworldwide/infringement',
    'pyworldwide/license-keys',
    'pyworldwide/impersonation.email',
    'pyworldwide/privacy',
    'pyworldwide/privacy.email',
    'pyworldwide/privacy.phone',
    'pyworldwide/privacy.location',
    'pyworldwide/privacy.financial',
    'pyworldwide/privacy.national-id',
    'pyworldwide/privacy.credentials',
    'pyworldwide/bulk-activity',
    'pyworldwide/bulk-activity.mining',
    'pyworldwide/promotion',
    'pyworldwide/get-rich-quick',
    'pyworldwide/obfuscation',
    'pyworldwide/secondary-market',
    'pyworldwide/phishing',
    'pyworldwide/credits',
    'stack-exchange/spam',
    'stack-exchange/phishing',
    'stack-exchange/doxing',
    'stack-exchange/malicious-urls',
    'stack-exchange/intellectual-property',
    'stack-exchange/sexual-content',
    'stack-exchange/sexual-content.minors',
    'stack-exchange/framing'
  ],
  assist: [
    'pyworldwide/unlawful',
    'pyworldwide/obscenity.intimate-imagery',
    'pyworldwide/defamation',
    'pyworldwide/hate.extremism',
    'pyworldwide/hate.groups',
    'pyworldwide/hate.symbols',
    'pyworldwide/hate.dog-whistles',
    'pyworldwide/deception',
    'pyworldwide/misinformation.medical',
    'pyworldwide/misinformation.civic',
    'pyworldwide/misinformation.groups',
    'pyworldwide/harassment.piling-on',
    'pyworldwide/harassment.evasion',
    'pyworldwide/violence',
    'pyworldwide/disruption',
    'pyworldwide/impersonation',
    'pyworldwide/impersonation.name',
    'pyworldwide/privacy.medical',
    'pyworldwide/privacy.other',
    'pyworldwide/privacy.photos',
    'pyworldwide/inauthentic',
    'pyworldwide/abuse-relay',
    'pyworldwide/usage-limits',
    'pyworldwide/usage-limits.intrusion',
    'pyworldwide/server-load',
    'pyworldwide/usage-limits.scraping',
    'pyworldwide/good-faith',
    'stack-exchange/illegal-use',
    'stack-exchange/identity-theft',
    'stack-exchange/disruption',
    'stack-exchange/mass-registration',
    'stack-exchange/scraping.competing',
    'stack-exchange/scraping.ai-training',
    'stack-exchange/scraping.volume'
  ],
  people: [
    'pyworldwide/misinformation.media',
    'pyworldwide/harassment.following',
    'pyworldwide/harassment.bad-faith',
    'pyworldwide/impersonation.profile',
    'pyworldwide/privacy.collectors',
    'pyworldwide/enforcement',
    'pyworldwide/reporting',
    'stack-exchange/copyright-notice',
    'stack-exchange/notice',
    'stack-exchange/appeal'
  ],
  process: [
    'python-discord/moderation.roles',
    'python-discord/moderation.unlisted',
    'python-discord/moderation.no-public-dispute',
    'python-discord/moderation.appeal',
    'python-discord/reporting.mention',
    'python-discord/reporting.private-message',
    'python-discord/reporting.email',
    'python-discord/reporting.anyone',
    'python-discord/appeal.content',
    'python-discord/appeal.confidential',
    'python-discord/credits'
  ]
}

/** Clauses of kind decide and assist that still wait for their first rule, and the rules planned for them. It only ever gets shorter. */
const waiting: Readonly<Record<string, readonly string[]>> = {
  'pyworldwide/unlawful': ['platform/illicit-market', 'property/*', 'platform/exploit'],
  'pyworldwide/obscenity': ['sexual/explicit-text', 'sexual/explicit-link', 'sexual/explicit-image'],
  'pyworldwide/obscenity.intimate-imagery': ['sexual/intimate-imagery'],
  'pyworldwide/obscenity.minors': ['sexual/minors'],
  'pyworldwide/defamation': ['claims/accusation', 'spam/get-rich-quick'],
  'pyworldwide/discrimination': ['conduct/hate', 'conduct/slur'],
  'pyworldwide/hate.attack': ['conduct/hate'],
  'pyworldwide/hate.extremism': ['conduct/extremism'],
  'pyworldwide/hate.groups': ['conduct/extremism'],
  'pyworldwide/hate.symbols': ['conduct/extremism'],
  'pyworldwide/hate.slurs': ['conduct/slur', 'conduct/hate'],
  'pyworldwide/hate.gender': ['conduct/hate'],
  'pyworldwide/hate.dog-whistles': ['conduct/extremism'],
  'pyworldwide/deception': ['claims/uncited-medical', 'claims/uncited-civic'],
  'pyworldwide/misinformation.medical': ['claims/uncited-medical'],
  'pyworldwide/misinformation.civic': ['claims/uncited-civic'],
  'pyworldwide/misinformation.groups': ['conduct/hate', 'claims/accusation'],
  'pyworldwide/harassment': ['conduct/personal-attack'],
  'pyworldwide/harassment.personal-attack': ['conduct/personal-attack'],
  'pyworldwide/harassment.piling-on': ['conduct/call-to-harass'],
  'pyworldwide/harassment.sexual-advances': ['conduct/sexual-advance'],
  'pyworldwide/harassment.evasion': ['identity/lookalike-author', 'platform/burst'],
  'pyworldwide/threats': ['conduct/threat'],
  'pyworldwide/violence': ['conduct/violence'],
  'pyworldwide/violence.self-harm': ['conduct/self-harm'],
  'pyworldwide/disruption': ['spam/trivial-edit', 'spam/off-topic-link', 'platform/bulk-change'],
  'pyworldwide/license-keys': ['property/license-key', 'property/circumvention'],
  'pyworldwide/impersonation': ['identity/lookalike-mention', 'identity/false-affiliation'],
  'pyworldwide/impersonation.email': ['identity/commit-email'],
  'pyworldwide/impersonation.name': [
    'identity/lookalike-mention',
    'identity/lookalike-author',
    'links/lookalike-domain'
  ],
  'pyworldwide/bulk-activity': ['spam/*', 'platform/burst', 'platform/duplicate-text'],
  'pyworldwide/bulk-activity.mining': ['spam/crypto-mining'],
  'pyworldwide/promotion': ['spam/promotion', 'spam/undisclosed-affiliate'],
  'pyworldwide/get-rich-quick': ['spam/get-rich-quick', 'spam/wallet-solicitation'],
  'pyworldwide/inauthentic': ['platform/mass-registration', 'spam/account-market'],
  'pyworldwide/secondary-market': ['spam/account-market'],
  'pyworldwide/abuse-relay': ['conduct/call-to-harass', 'platform/exploit'],
  'pyworldwide/usage-limits': ['platform/bulk-change'],
  'pyworldwide/usage-limits.intrusion': ['platform/exploit'],
  'pyworldwide/server-load': ['platform/bulk-change', 'platform/burst', 'platform/scraping'],
  'pyworldwide/usage-limits.scraping': ['platform/scraping'],
  'pyworldwide/good-faith': ['conduct/profanity', 'conduct/insensitive-wording'],
  'stack-exchange/illegal-use': ['platform/illicit-market', 'claims/accusation'],
  'stack-exchange/spam': ['spam/*'],
  'stack-exchange/identity-theft': ['identity/*'],
  'stack-exchange/disruption': ['platform/exploit', 'platform/bulk-change'],
  'stack-exchange/mass-registration': ['platform/mass-registration'],
  'stack-exchange/sexual-content': ['sexual/*'],
  'stack-exchange/sexual-content.minors': ['sexual/minors'],
  'stack-exchange/framing': ['platform/embed', 'platform/mirror'],
  'stack-exchange/scraping.competing': ['platform/scraping'],
  'stack-exchange/scraping.ai-training': ['platform/scraping'],
  'stack-exchange/scraping.volume': ['platform/scraping']
}

const clauses = catalogue.flatMap((policy) => policy.clauses)
const ruled = clauses.filter(({ kind }) => kind === 'decide' || kind === 'assist')
const ruleFiles = readdirSync(join(process.cwd(), 'src/rules'), { withFileTypes: true })
  .filter((family) => family.isDirectory())
  .flatMap((family) =>
    readdirSync(join(process.cwd(), 'src/rules', family.name)).map((file) => `${family.name}/${file}`)
  )
  .filter((file) => /^[a-z0-9-]+\/[a-z0-9-]+\.ts$/.test(file))
  .map((file) => file.slice(0, -'.ts'.length))

describe('the catalogue', () => {
  test.each(Object.entries(clauseIds))('holds exactly the clauses of kind %s that we set out to serve', (kind, ids) => {
    expect(
      clauses
        .filter((clause) => clause.kind === kind)
        .map(({ id }) => id)
        .sort()
    ).toEqual([...ids].sort())
  })

  test('gives every clause of kind decide and assist a rule, but for those that wait for one', () => {
    expect(
      ruled
        .filter(({ rules }) => rules.length === 0)
        .map(({ id }) => id)
        .sort()
    ).toEqual(Object.keys(waiting).sort())
  })

  test('plans rules for every clause that waits, none of which exists and is merely forgotten in the policy', () => {
    for (const [id, planned] of Object.entries(waiting)) {
      expect([id, planned.length]).not.toEqual([id, 0])
      expect([id, planned.filter((rule) => matching(rule).length > 0)]).toEqual([id, []])
    }
  })

  test('serves a clause by every rule, and by none that does not exist', () => {
    expect([...new Set(clauses.flatMap(({ rules }) => rules))].sort()).toEqual([...ruleFiles].sort())
  })

  test('says of every clause of kind people and process what serves it, and of no other', () => {
    const served = clauses.filter(({ servedBy }) => servedBy !== undefined)
    expect(served.map(({ id }) => id).sort()).toEqual([...clauseIds.people, ...clauseIds.process].sort())
  })

  test('promises an appeal only where the policy does', () => {
    expect(Object.fromEntries(catalogue.map(({ id, appeal }) => [id, appeal.promised]))).toEqual({
      pyworldwide: false,
      'python-discord': true,
      'stack-exchange': true
    })
  })

  test('names the license and the source of every policy that has them', () => {
    const credit = Object.fromEntries(catalogue.map((policy) => [policy.id, policy.credit]))
    expect(credit['pyworldwide']).toMatch(/CC BY 4\.0.*PyPI.*GitHub/)
    expect(credit['python-discord']).toMatch(/Creative Commons.*Adafruit.*Django.*Rust/)
    expect(credit['stack-exchange']).toMatch(/Stack Exchange, Inc\., which states no license/)
  })
})

/** The rules on disk that a planned id or family names. */
function matching(planned: string): readonly string[] {
  return ruleFiles.filter((id) => (planned.endsWith('/*') ? id.startsWith(planned.slice(0, -1)) : id === planned))
}
