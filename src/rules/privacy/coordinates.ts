/** Coordinates of where people live: a pair of degrees to some ten meters, and words that say somebody lives there. */
import { plainValue } from '../../detect/plain-value.js'
import { tellsResidence } from '../../detect/residence-words.js'
import { isHostile } from '../../detect/revealing-words.js'
import { coordinatePairs } from '../../detect/street-address.js'
import { defineRule } from '../rule.js'

export default defineRule({
  meta: {
    id: 'privacy/coordinates',
    severity: 'error',
    scope: 'added',
    subjects: ['page', 'pull-request'],
    wakes: [{ shape: 'coordinates' }],
    reads: 'prose',
    summary: 'Disallow coordinates of where people live',
    why: 'Coordinates to four decimals lead to a door, and somebody lives behind it.',
    remedy: 'Remove them, or round them to one decimal. For samples, take a place where nobody lives.',
    messages: {
      found:
        'Coordinates of where somebody seems to live, next to words that turn them against that person. Remove them.',
      likely: 'Coordinates of where somebody seems to live. They may not have agreed to be published.'
    },
    sensitive: true
  },

  examples: {
    bad: [
      'Sam lives at ⟦0.0001, 0.0001⟧.',
      'Her house: ⟦0.12345, -0.12345⟧',
      'His home is **⟦-0.00012, 0.00034⟧**, the second floor.',
      'Her home address, ⟦0.1234 N, 0.1234 E⟧, is on the map.',
      'Sam wohnt bei ⟦0.5001, 0.5001⟧.',
      '| Name | Place |\n|---|---|\n| Sam | his house, ⟦0.1111, 0.2222⟧ |',
      '> Somebody wrote that she lives at ⟦0.4321, 0.4321⟧.',
      'Here is where he lives: ⟦0.0101, 0.0202⟧. Pay him a visit.'
    ],
    good: [
      'The tower stands at 47.3769, 8.5417.',
      'Latitude 47.3769, longitude 8.5417 of the town where she lives.',
      'Sam lives at 47.3, 8.5 or so.',
      'The value lives at 123.4567, 890.1234 in the table.',
      'Her house has 2.5000 rooms.',
      '`0.0001, 0.0001` is where she lives in the fixture.',
      'The matrix 0.1234, 0.5678 holds the weights.',
      'His home has version 1.2.3456, 7.8901.',
      'The path M 10.1234, 20.1234 draws a line.',
      'Sam lives in 10.0001 steps, not in 20.'
    ]
  },

  *check({ prose }) {
    for (const block of prose.blocks) {
      for (const { start, end } of coordinatePairs(block.text)) {
        if (!tellsResidence(block.text, start, end)) continue
        const range = prose.rangeOf(block.start + start, block.start + end)
        if (isHostile(block.text)) yield { range, message: 'found', confidence: 'high' }
        else {
          const value = plainValue('coordinates', block.text.slice(start, end))
          yield { range, value, message: 'likely', confidence: 'medium', severity: 'warning' }
        }
      }
    }
  }
})
