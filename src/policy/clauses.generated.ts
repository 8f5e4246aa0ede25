// Generated from data/policies by scripts/generate-catalogue.mjs; run `npm run generate` after a change there.
import type { ServedPolicy } from './catalogue.js'

/** The clauses that rules serve. */
export const servedPolicies: readonly ServedPolicy[] = [
  {
    id: 'python-discord',
    clauses: [
      {
        id: 'python-discord/moderation.roles',
        kind: 'process',
        rules: ['moderation/suppression-added']
      },
      {
        id: 'python-discord/credits',
        kind: 'process',
        rules: ['attribution/chain-broken', 'attribution/changes-not-stated', 'attribution/endorsement', 'attribution/image-credit', 'attribution/incomplete', 'attribution/quotation', 'attribution/removed', 'attribution/stack-overflow', 'attribution/uncredited-copy']
      }
    ]
  },
  {
    id: 'pyworldwide',
    clauses: [
      {
        id: 'pyworldwide/infringement',
        kind: 'decide',
        rules: ['attribution/chain-broken', 'attribution/changes-not-stated', 'attribution/endorsement', 'attribution/image-credit', 'attribution/incomplete', 'attribution/quotation', 'attribution/removed', 'attribution/stack-overflow', 'attribution/uncredited-copy', 'license/ambiguous', 'license/changed', 'license/foreign-notice', 'license/incompatible-source', 'license/missing', 'license/not-allowed', 'license/reuse', 'license/text-tampered', 'license/unknown-id']
      },
      {
        id: 'pyworldwide/obfuscation',
        kind: 'decide',
        rules: ['obfuscation/bidirectional-control', 'obfuscation/combining-marks', 'obfuscation/encoded-payload', 'obfuscation/hidden-html', 'obfuscation/hidden-instruction', 'obfuscation/invisible-character', 'obfuscation/misleading-extension', 'obfuscation/mixed-script']
      },
      {
        id: 'pyworldwide/phishing',
        kind: 'decide',
        rules: ['links/text-mismatch']
      },
      {
        id: 'pyworldwide/privacy',
        kind: 'decide',
        rules: ['privacy/bank-account', 'privacy/coordinates', 'privacy/dossier', 'privacy/email-address', 'privacy/health-record', 'privacy/image-metadata', 'privacy/national-id', 'privacy/payment-card', 'privacy/phone-number', 'privacy/street-address']
      },
      {
        id: 'pyworldwide/privacy.email',
        kind: 'decide',
        rules: ['privacy/email-address']
      },
      {
        id: 'pyworldwide/privacy.phone',
        kind: 'decide',
        rules: ['privacy/phone-number']
      },
      {
        id: 'pyworldwide/privacy.location',
        kind: 'decide',
        rules: ['privacy/coordinates', 'privacy/image-metadata', 'privacy/street-address']
      },
      {
        id: 'pyworldwide/privacy.financial',
        kind: 'decide',
        rules: ['privacy/bank-account', 'privacy/payment-card']
      },
      {
        id: 'pyworldwide/privacy.national-id',
        kind: 'decide',
        rules: ['privacy/national-id']
      },
      {
        id: 'pyworldwide/privacy.credentials',
        kind: 'decide',
        rules: ['secrets/generic', 'secrets/password', 'secrets/private-key', 'secrets/provider-token']
      },
      {
        id: 'pyworldwide/privacy.medical',
        kind: 'assist',
        rules: ['privacy/health-record']
      },
      {
        id: 'pyworldwide/privacy.other',
        kind: 'assist',
        rules: ['privacy/dossier']
      },
      {
        id: 'pyworldwide/privacy.photos',
        kind: 'assist',
        rules: ['privacy/image-metadata']
      },
      {
        id: 'pyworldwide/credits',
        kind: 'decide',
        rules: ['attribution/chain-broken', 'attribution/changes-not-stated', 'attribution/endorsement', 'attribution/image-credit', 'attribution/incomplete', 'attribution/quotation', 'attribution/removed', 'attribution/stack-overflow', 'attribution/uncredited-copy', 'license/ambiguous', 'license/changed', 'license/foreign-notice', 'license/incompatible-source', 'license/missing', 'license/not-allowed', 'license/reuse', 'license/text-tampered', 'license/unknown-id']
      }
    ]
  },
  {
    id: 'stack-exchange',
    clauses: [
      {
        id: 'stack-exchange/phishing',
        kind: 'decide',
        rules: ['links/text-mismatch']
      },
      {
        id: 'stack-exchange/doxing',
        kind: 'decide',
        rules: ['privacy/bank-account', 'privacy/coordinates', 'privacy/dossier', 'privacy/email-address', 'privacy/health-record', 'privacy/image-metadata', 'privacy/national-id', 'privacy/payment-card', 'privacy/phone-number', 'privacy/street-address', 'secrets/generic', 'secrets/password', 'secrets/private-key', 'secrets/provider-token']
      },
      {
        id: 'stack-exchange/malicious-urls',
        kind: 'decide',
        rules: ['links/text-mismatch']
      },
      {
        id: 'stack-exchange/intellectual-property',
        kind: 'decide',
        rules: ['attribution/chain-broken', 'attribution/changes-not-stated', 'attribution/endorsement', 'attribution/image-credit', 'attribution/incomplete', 'attribution/quotation', 'attribution/removed', 'attribution/stack-overflow', 'attribution/uncredited-copy', 'license/ambiguous', 'license/changed', 'license/foreign-notice', 'license/incompatible-source', 'license/missing', 'license/not-allowed', 'license/reuse', 'license/text-tampered', 'license/unknown-id']
      }
    ]
  }
]
