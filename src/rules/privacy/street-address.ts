/** Street addresses of people: the form of an address, and words that say somebody lives there. */
import { plainValue } from '../../detect/plain-value.js'
import { tellsResidence } from '../../detect/residence-words.js'
import { isHostile } from '../../detect/revealing-words.js'
import { defineRule } from '../rule.js'

export default defineRule({
  meta: {
    id: 'privacy/street-address',
    severity: 'error',
    scope: 'added',
    subjects: ['page', 'pull-request'],
    wakes: [{ shape: 'street-address' }],
    reads: 'prose',
    summary: 'Disallow street addresses where people live',
    why: 'Where somebody lives can be used to find and to harm them.',
    remedy: 'Remove it. For samples, take a street that nobody lives in, such as Example Street.',
    messages: {
      found: 'A street address where somebody seems to live, next to words that turn it against them. Remove it.',
      likely: 'A street address where somebody seems to live. They may not have agreed to be published.'
    },
    sensitive: true
  },

  examples: {
    assume: 'real',
    bad: [
      'Sam lives at ⟦12 Example Street⟧, the blue door.',
      'Her home address is ⟦742 Evergreen Terrace⟧.',
      'Sam wohnt in der ⟦Musterstraße 12⟧.',
      'Sam habite au ⟦12 rue de l’Exemple⟧.',
      'Sam vive en la ⟦Calle Ejemplo 12⟧.',
      'His address: **⟦221B Baker Street⟧**, London.',
      'Here is where he lives: ⟦10 Example Road⟧. Pay him a visit.',
      'At ⟦4 Privet Drive⟧ is her house.'
    ],
    good: [
      'Sherlock Holmes lives at 221B Baker Street.',
      'Send the form to the office: 1600 Amphitheatre Parkway, or 45 Fremont Street.',
      'The library at 476 Fifth Avenue opens at ten.',
      'The cache lives at 12 different places in the Main Street module.',
      'Sam lives in Berlin.',
      'Her home address is stored in the profile, 2 fields and a Street field.',
      'Run `geocode "12 Example Street"` to see where she lives.',
      'The server lives on port 8080, Step 12 Quick Way.',
      'Sam wohnt in Berlin seit 2012.',
      'The state lives in 3 Redux stores; 10 Downing Street is not one of them.'
    ]
  },
  load: () => import('../../detect/street-address.js'),

  *check({ prose }, { assume, loaded: { streetAddresses } }) {
    for (const block of prose.blocks) {
      for (const { start, end } of streetAddresses(block.text, assume)) {
        if (!tellsResidence(block.text, start, end)) continue
        const range = prose.rangeOf(block.start + start, block.start + end)
        if (isHostile(block.text)) yield { range, message: 'found', confidence: 'high' }
        else {
          const value = plainValue('address', block.text.slice(start, end))
          yield { range, value, message: 'likely', confidence: 'medium', severity: 'warning' }
        }
      }
    }
  }
})
