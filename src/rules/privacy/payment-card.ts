/** Numbers of payment cards in running text: an issuer's range, the right check digit, and grouping or a word that says card. */
import { plainValue } from '../../detect/plain-value.js'
import { ownerOf, wordsAround } from '../../detect/owner-words.js'
import { defineRule } from '../rule.js'

const card =
  /(?<!\p{L})(?:cards?|visa|master ?card|amex|american express|discover|diners|maestro|jcb|union ?pay|cvv2?|cvc2?|karten?(?:nummer)?|kreditkarten?(?:nummer)?|carte|tarjeta|carta|cartão|kaart|kort|kart[ay]?|cc)(?!\p{L})|カード|信用卡|карт[аыуе]/iu

export default defineRule({
  meta: {
    id: 'privacy/payment-card',
    severity: 'error',
    scope: 'added',
    subjects: ['page', 'pull-request'],
    wakes: [{ shape: 'payment-card' }],
    reads: 'prose',
    summary: 'Disallow numbers of payment cards',
    why: 'Whoever reads the number of a payment card can try to pay with it.',
    remedy:
      'Remove it, and ask the owner to have the card replaced. For tests, take a number that a processor publishes.',
    messages: {
      found: 'Number of a payment card in the text. Its check digit is right, so it may be somebody’s.',
      grouped: 'What looks like the number of a payment card in the text. Its check digit is right.',
      example:
        'Number of a payment card in the text, it seems as an example. Take one that a processor publishes for tests.'
    },
    sensitive: true
  },

  examples: {
    assume: 'real',
    bad: [
      'Use my credit card ⟦4111 1111 1111 1111⟧, it is fine.',
      'Card number: ⟦5555555555554444⟧',
      'Sam’s card ⟦3782 822463 10005⟧ was charged.',
      '| Name | Visa |\n|---|---|\n| Sam | ⟦4012-8888-8888-1881⟧ |',
      'Meine Kreditkarte: **⟦6011 1111 1111 1117⟧**.',
      'Sa carte ⟦3056 930902 5904⟧ expire en mai.',
      'Number ⟦4242 4242 4242 4242⟧, valid until May.',
      'Pay with a test card, for example ⟦4000 0566 5566 5556⟧.'
    ],
    good: [
      'Use the test card 4111 1111 1111 1111.',
      'Card number: 5555555555554444, my favorite of the test cards.',
      'The card 4111 1111 1111 1112 has a wrong check digit.',
      'The snowflake of the channel is 4242424242424243018.',
      'Ticks: 636712345678901234; the card shows them.',
      'The float 0.4539578763621486 is close to the card’s ratio.',
      'ISBN 978-3-16-148410-0 stands on the card.',
      'The long number 4539578763621486 is an id.',
      'Your card number looks like 4XXX XXXX XXXX 1234.',
      'Call `charge("4242424242424242")` with the card.',
      'At 1609459200000 the card was drawn.'
    ]
  },
  load: () => import('../../detect/payment-card.js'),

  *check({ prose }, { assume, loaded: { cardNumbers } }) {
    for (const block of prose.blocks) {
      for (const { start, end, grouped } of cardNumbers(block.text, assume)) {
        const words = wordsAround(block.text, start, end)
        const named = card.test(words)
        if (!named && !grouped) continue
        const range = prose.rangeOf(block.start + start, block.start + end)
        const value = plainValue('card', block.text.slice(start, end))
        if (ownerOf(words) === 'example')
          yield { range, value, message: 'example', confidence: 'low', severity: 'notice' }
        else if (named) yield { range, value, message: 'found', confidence: 'high' }
        else yield { range, value, message: 'grouped', confidence: 'medium', severity: 'warning' }
      }
    }
  }
})
