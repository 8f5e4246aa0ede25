/** Bank account numbers in running text: international ones and those of the United States, their check digits right. Samples are left alone. */
import type { AccountNumber } from '../../detect/iban.js'
import { plainValue } from '../../detect/plain-value.js'
import { ownerOf, wordsAround } from '../../detect/owner-words.js'
import { accountWords } from '../../detect/us-account.js'
import { defineRule } from '../rule.js'

export default defineRule({
  meta: {
    id: 'privacy/bank-account',
    severity: 'error',
    scope: 'added',
    subjects: ['page', 'pull-request'],
    wakes: [{ shape: 'iban' }, { literals: accountWords }],
    reads: 'prose',
    summary: 'Disallow bank account numbers of people',
    why: 'With a bank account number others can order, debit and deceive in the name of its owner.',
    remedy: 'Remove it. To show a format, take the sample of the IBAN registry for the country.',
    messages: {
      domestic: 'Routing number and account number of a bank account in the text. It belongs to somebody.',
      found: 'International bank account number in the text. It belongs to somebody, and its check digits are right.',
      organization:
        'Bank account number in the text, it seems of an organization. Make sure that it is no person’s own.',
      example: 'Bank account number in the text, it seems as an example. Somebody may have it.'
    },
    sensitive: true
  },

  examples: {
    assume: 'real',
    bad: [
      'Send the money to Sam, IBAN ⟦GB82 WEST 1234 5698 7654 32⟧.',
      'Sam Doe: ⟦DE89370400440532013000⟧',
      'Her account is ⟦FR14 2004 1010 0505 0001 3M02 606⟧, please transfer there.',
      '| Name | Account |\n|---|---|\n| Sam | ⟦NL91 ABNA 0417 1643 00⟧ |',
      'Sam’s account: **⟦NO93 8601 1117 947⟧**.',
      'Pay half to ⟦BE68-5390-0754-7034⟧ and half to ⟦ES9121000418450200051332⟧ by Friday.',
      '---\npayee: Sam\niban: ⟦AT61 1904 3002 3457 3201⟧\n---\n\nHello.',
      'Donate to our association: ⟦IE29 AIBK 9311 5212 3456 78⟧.',
      'Wire it to routing number ⟦021000021, account number 483920175⟧, thanks.',
      'Sam’s account no. ⟦4839-2017-56, ABA 0110-0001-5⟧',
      '| Routing | Account number |\n|---|---|\n| ⟦121000248 | 9934820175⟧ |',
      'A valid IBAN looks like this, for example: ⟦PL61 1090 1014 0000 0712 1981 2874⟧.'
    ],
    good: [
      'Send the money to Sam, IBAN GB82 WEST 1234 5698 7654 32.',
      'For example, DE89 3704 0044 0532 0130 00 is a German IBAN.',
      'The reference GL0866863298221481 is no account.',
      'Her account is GB83 WEST 1234 5698 7654 32, and the check digits are wrong.',
      'Run `transfer --to GB82WEST12345698765432`.',
      'The IBAN of a company begins with two letters and two digits, such as DE00.',
      'The hash is AB12CD34EF56AB78CD90EF12AB34CD56.',
      'Set SHA256 ABCD EFGH 1234 5678 as the fingerprint.',
      'GB29 NWBK XXXX XXXX XXXX XX hides the account.',
      'Order AT20 2024 1001 0001 0002 shipped.',
      'Section ES01 1000 to ES01 2000 of the standard.',
      'The ABA routing number of the bank is 021000021.',
      'Test with routing number 110000000 and account number 000123456789.',
      'Routing number 021000022 and account number 483920175 fail the check.',
      'Routing: see 021000021 lines of the table; your account number is shown on the check.',
      'FI21 1234 5600 0007 85 is the sample of the registry.'
    ]
  },
  async load() {
    const [{ ibans }, { mentionsAccount, usAccounts }] = await Promise.all([
      import('../../detect/iban.js'),
      import('../../detect/us-account.js')
    ])
    return { ibans, mentionsAccount, usAccounts }
  },

  *check({ prose }, { assume, loaded: { ibans, mentionsAccount, usAccounts } }) {
    const seen = (text: string, at: number, { start, end }: AccountNumber, value: string, message: string) => {
      const range = prose.rangeOf(at + start, at + end)
      const owner = ownerOf(wordsAround(text, start, end))
      return owner === 'person'
        ? ({ range, value, message, confidence: 'high' } as const)
        : ({ range, value, message: owner, confidence: 'low', severity: 'notice' } as const)
    }
    for (const { text, start } of prose.blocks) {
      for (const one of ibans(text, assume))
        yield seen(text, start, one, plainValue('account', text.slice(one.start, one.end)), 'found')
    }
    if (!mentionsAccount(prose.text)) return
    // The two numbers may stand in two cells of a table.
    for (const one of usAccounts(prose.text, assume)) yield seen(prose.text, 0, one, one.digits, 'domestic')
  }
})
