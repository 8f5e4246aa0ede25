// Generated from src/rules by scripts/generate-rule-entries.mjs; run `npm run generate` after a change there.
import type { RuleEntry } from './rule.js'

/** Every rule, by id; the words that wake it stand in `src/engine/wake-tables.generated.ts`. */
export const ruleEntries: readonly RuleEntry[] = [
  {
    meta: {
      id: 'attribution/chain-broken',
      severity: 'warning',
      scope: 'change',
      wakes: [],
      wakesIn: 'base',
      reads: 'change-set'
    },
    open: async () => (await import('./attribution/chain-broken.js')).default
  },
  {
    meta: {
      id: 'attribution/changes-not-stated',
      severity: 'warning',
      scope: 'change',
      wakes: [],
      wakesIn: 'base',
      reads: 'change-set'
    },
    open: async () => (await import('./attribution/changes-not-stated.js')).default
  },
  {
    meta: {
      id: 'attribution/endorsement',
      severity: 'notice',
      scope: 'added',
      wakes: [],
      reads: 'page'
    },
    open: async () => (await import('./attribution/endorsement.js')).default
  },
  {
    meta: {
      id: 'attribution/image-credit',
      severity: 'warning',
      scope: 'added',
      subjects: ['page', 'image'],
      wakes: [],
      reads: 'section'
    },
    open: async () => (await import('./attribution/image-credit.js')).default
  },
  {
    meta: {
      id: 'attribution/incomplete',
      severity: 'error',
      scope: 'added',
      wakes: [],
      reads: 'change-set'
    },
    open: async () => (await import('./attribution/incomplete.js')).default
  },
  {
    meta: {
      id: 'attribution/quotation',
      severity: 'notice',
      scope: 'added',
      wakes: [
        {
          shape: 'block-quotation'
        }
      ],
      reads: 'raw',
      defaults: {
        words: 50
      }
    },
    open: async () => (await import('./attribution/quotation.js')).default
  },
  {
    meta: {
      id: 'attribution/removed',
      severity: 'error',
      scope: 'change',
      wakes: [],
      wakesIn: 'base',
      reads: 'change-set'
    },
    open: async () => (await import('./attribution/removed.js')).default
  },
  {
    meta: {
      id: 'attribution/stack-overflow',
      severity: 'warning',
      scope: 'added',
      wakes: [],
      reads: 'section'
    },
    open: async () => (await import('./attribution/stack-overflow.js')).default
  },
  {
    meta: {
      id: 'attribution/uncredited-copy',
      severity: 'error',
      scope: 'added',
      wakes: ['always'],
      reads: 'change-set',
      needs: ['neighbors'],
      idle: 'without-sources-or-proposal',
      suspects: true
    },
    open: async () => (await import('./attribution/uncredited-copy.js')).default
  },
  {
    meta: {
      id: 'license/ambiguous',
      severity: 'warning',
      scope: 'added',
      wakes: [],
      reads: 'change-set'
    },
    open: async () => (await import('./license/ambiguous.js')).default
  },
  {
    meta: {
      id: 'license/changed',
      severity: 'error',
      scope: 'change',
      wakes: [],
      wakesIn: 'base',
      reads: 'change-set'
    },
    open: async () => (await import('./license/changed.js')).default
  },
  {
    meta: {
      id: 'license/foreign-notice',
      severity: 'warning',
      scope: 'added',
      wakes: [
        {
          shape: 'copyright-notice'
        }
      ],
      reads: 'change-set',
      needs: ['license'],
      defaults: {
        holders: []
      }
    },
    open: async () => (await import('./license/foreign-notice.js')).default
  },
  {
    meta: {
      id: 'license/incompatible-source',
      severity: 'error',
      scope: 'added',
      wakes: [],
      reads: 'change-set',
      needs: ['license']
    },
    open: async () => (await import('./license/incompatible-source.js')).default
  },
  {
    meta: {
      id: 'license/missing',
      severity: 'warning',
      scope: 'file',
      wakes: ['always'],
      reads: 'page',
      needs: ['license'],
      idle: 'without-required-license'
    },
    open: async () => (await import('./license/missing.js')).default
  },
  {
    meta: {
      id: 'license/not-allowed',
      severity: 'error',
      scope: 'added',
      wakes: [
        {
          shape: 'front-matter'
        }
      ],
      reads: 'page',
      idle: 'without-allowed-licenses'
    },
    open: async () => (await import('./license/not-allowed.js')).default
  },
  {
    meta: {
      id: 'license/reuse',
      severity: 'warning',
      scope: 'file',
      wakes: ['always'],
      reads: 'raw',
      needs: ['reuse'],
      idle: 'without-allowed-licenses'
    },
    open: async () => (await import('./license/reuse.js')).default
  },
  {
    meta: {
      id: 'license/text-tampered',
      severity: 'error',
      scope: 'file',
      wakes: [],
      reads: 'page'
    },
    open: async () => (await import('./license/text-tampered.js')).default
  },
  {
    meta: {
      id: 'license/unknown-id',
      severity: 'error',
      scope: 'added',
      wakes: [],
      reads: 'change-set'
    },
    open: async () => (await import('./license/unknown-id.js')).default
  },
  {
    meta: {
      id: 'links/text-mismatch',
      severity: 'error',
      scope: 'added',
      subjects: ['page', 'pull-request'],
      wakes: [
        {
          shape: 'link-with-host'
        },
        {
          shape: 'user-name-in-address'
        }
      ],
      reads: 'links'
    },
    open: async () => (await import('./links/text-mismatch.js')).default
  },
  {
    meta: {
      id: 'moderation/suppression-added',
      severity: 'warning',
      scope: 'change',
      subjects: ['page', 'settings'],
      wakes: [],
      reads: 'change-set'
    },
    open: async () => (await import('./moderation/suppression-added.js')).default
  },
  {
    meta: {
      id: 'obfuscation/bidirectional-control',
      severity: 'error',
      scope: 'added',
      subjects: ['page', 'pull-request'],
      wakes: [
        {
          shape: 'bidirectional-control'
        }
      ],
      reads: 'section'
    },
    open: async () => (await import('./obfuscation/bidirectional-control.js')).default
  },
  {
    meta: {
      id: 'obfuscation/combining-marks',
      severity: 'warning',
      scope: 'added',
      subjects: ['page', 'pull-request'],
      wakes: [
        {
          shape: 'combining-stack'
        }
      ],
      reads: 'raw'
    },
    open: async () => (await import('./obfuscation/combining-marks.js')).default
  },
  {
    meta: {
      id: 'obfuscation/encoded-payload',
      severity: 'warning',
      scope: 'added',
      subjects: ['page', 'pull-request'],
      wakes: [
        {
          shape: 'encoded-payload'
        }
      ],
      reads: 'raw'
    },
    open: async () => (await import('./obfuscation/encoded-payload.js')).default
  },
  {
    meta: {
      id: 'obfuscation/hidden-html',
      severity: 'warning',
      scope: 'added',
      subjects: ['page', 'pull-request'],
      wakes: [
        {
          shape: 'hidden-markup'
        }
      ],
      reads: 'html'
    },
    open: async () => (await import('./obfuscation/hidden-html.js')).default
  },
  {
    meta: {
      id: 'obfuscation/hidden-instruction',
      severity: 'error',
      scope: 'added',
      subjects: ['page', 'pull-request'],
      wakes: [
        {
          shape: 'model-instruction'
        },
        {
          shape: 'invisible-character'
        }
      ],
      reads: 'section'
    },
    open: async () => (await import('./obfuscation/hidden-instruction.js')).default
  },
  {
    meta: {
      id: 'obfuscation/invisible-character',
      severity: 'warning',
      scope: 'added',
      subjects: ['page', 'pull-request'],
      wakes: [
        {
          shape: 'invisible-character'
        }
      ],
      reads: 'section'
    },
    open: async () => (await import('./obfuscation/invisible-character.js')).default
  },
  {
    meta: {
      id: 'obfuscation/misleading-extension',
      severity: 'error',
      scope: 'change',
      wakes: ['always'],
      reads: 'paths'
    },
    open: async () => (await import('./obfuscation/misleading-extension.js')).default
  },
  {
    meta: {
      id: 'obfuscation/mixed-script',
      severity: 'warning',
      scope: 'added',
      subjects: ['page', 'pull-request'],
      wakes: [
        {
          shape: 'mixed-script'
        }
      ],
      reads: 'section'
    },
    open: async () => (await import('./obfuscation/mixed-script.js')).default
  },
  {
    meta: {
      id: 'privacy/bank-account',
      severity: 'error',
      scope: 'added',
      subjects: ['page', 'pull-request'],
      wakes: [
        {
          shape: 'iban'
        }
      ],
      reads: 'prose'
    },
    open: async () => (await import('./privacy/bank-account.js')).default
  },
  {
    meta: {
      id: 'privacy/coordinates',
      severity: 'error',
      scope: 'added',
      subjects: ['page', 'pull-request'],
      wakes: [
        {
          shape: 'coordinates'
        }
      ],
      reads: 'prose'
    },
    open: async () => (await import('./privacy/coordinates.js')).default
  },
  {
    meta: {
      id: 'privacy/dossier',
      severity: 'error',
      scope: 'added',
      subjects: ['page', 'pull-request'],
      wakes: [],
      reads: 'prose'
    },
    open: async () => (await import('./privacy/dossier.js')).default
  },
  {
    meta: {
      id: 'privacy/email-address',
      severity: 'error',
      scope: 'added',
      subjects: ['page', 'pull-request'],
      wakes: [
        {
          shape: 'mail-address'
        }
      ],
      reads: 'prose-and-links'
    },
    open: async () => (await import('./privacy/email-address.js')).default
  },
  {
    meta: {
      id: 'privacy/health-record',
      severity: 'warning',
      scope: 'added',
      subjects: ['page', 'pull-request'],
      wakes: [],
      reads: 'prose-and-links'
    },
    open: async () => (await import('./privacy/health-record.js')).default
  },
  {
    meta: {
      id: 'privacy/image-metadata',
      severity: 'error',
      scope: 'change',
      subjects: ['image'],
      wakes: ['always'],
      reads: 'assets'
    },
    open: async () => (await import('./privacy/image-metadata.js')).default
  },
  {
    meta: {
      id: 'privacy/national-id',
      severity: 'error',
      scope: 'added',
      subjects: ['page', 'pull-request'],
      wakes: [
        {
          shape: 'identity-number'
        }
      ],
      reads: 'prose'
    },
    open: async () => (await import('./privacy/national-id.js')).default
  },
  {
    meta: {
      id: 'privacy/payment-card',
      severity: 'error',
      scope: 'added',
      subjects: ['page', 'pull-request'],
      wakes: [
        {
          shape: 'payment-card'
        }
      ],
      reads: 'prose'
    },
    open: async () => (await import('./privacy/payment-card.js')).default
  },
  {
    meta: {
      id: 'privacy/phone-number',
      severity: 'error',
      scope: 'added',
      subjects: ['page', 'pull-request'],
      wakes: [
        {
          shape: 'phone-number'
        }
      ],
      reads: 'prose-and-links'
    },
    open: async () => (await import('./privacy/phone-number.js')).default
  },
  {
    meta: {
      id: 'privacy/street-address',
      severity: 'error',
      scope: 'added',
      subjects: ['page', 'pull-request'],
      wakes: [
        {
          shape: 'street-address'
        }
      ],
      reads: 'prose'
    },
    open: async () => (await import('./privacy/street-address.js')).default
  },
  {
    meta: {
      id: 'secrets/generic',
      severity: 'warning',
      scope: 'added',
      subjects: ['page', 'pull-request'],
      wakes: [],
      reads: 'raw'
    },
    open: async () => (await import('./secrets/generic.js')).default
  },
  {
    meta: {
      id: 'secrets/password',
      severity: 'warning',
      scope: 'added',
      subjects: ['page', 'pull-request'],
      wakes: [
        {
          shape: 'user-name-in-address'
        }
      ],
      reads: 'raw'
    },
    open: async () => (await import('./secrets/password.js')).default
  },
  {
    meta: {
      id: 'secrets/private-key',
      severity: 'error',
      scope: 'added',
      subjects: ['page', 'pull-request'],
      wakes: [],
      reads: 'raw'
    },
    open: async () => (await import('./secrets/private-key.js')).default
  },
  {
    meta: {
      id: 'secrets/provider-token',
      severity: 'error',
      scope: 'added',
      subjects: ['page', 'pull-request'],
      wakes: [],
      reads: 'raw'
    },
    open: async () => (await import('./secrets/provider-token.js')).default
  }
]
