/** Numbers by which states know people, in running text: the country's own word near a number that passes the country's check. */
import { plainValue } from '../../detect/plain-value.js'
import { ownerOf, wordsAround } from '../../detect/owner-words.js'
import { defineRule } from '../rule.js'

export default defineRule({
  meta: {
    id: 'privacy/national-id',
    severity: 'error',
    scope: 'added',
    subjects: ['page', 'pull-request'],
    wakes: [{ shape: 'identity-number' }],
    reads: 'prose',
    summary: 'Disallow national identity, tax and social security numbers',
    why: 'Such a number stays with a person for life, and opens doors to whoever knows it.',
    remedy: 'Remove it. To show a format, take letters such as NNN-NN-NNNN, or a sample that the authority publishes.',
    messages: {
      found:
        'Number by which a state knows a person in the text: its word stands near, and its form and check are right.',
      likely: 'What looks like a number by which a state knows a person, with its word near. It has no check digit.',
      example: 'Number by which a state may know a person, it seems as an example. Take a sample of the authority.'
    },
    sensitive: true
  },

  examples: {
    assume: 'real',
    bad: [
      'Sam’s DNI is ⟦12345678Z⟧.',
      'CPF: ⟦123.456.789-09⟧ (Sam Doe)',
      'RUT: ⟦12.345.678-5⟧, Sam Doe',
      'Her BSN is **⟦123456782⟧**.',
      'henkilötunnus: ⟦131052-308T⟧ (Sam)',
      'Sam Doe, PESEL ⟦44051401359⟧, lives here.',
      'T.C. Kimlik: ⟦10000000146⟧ (Sam)',
      'National Insurance number: ⟦AB123456C⟧ (Sam)',
      'Sams Steuer-ID ist ⟦86095742719⟧.',
      'Sams personnummer: ⟦811228-9874⟧',
      'His number, ⟦12345678Z⟧ (DNI), is known.',
      'El DNI de Sam en Argentina es ⟦20123456⟧.',
      'A valid CPF looks like ⟦111.444.777-35⟧.'
    ],
    good: [
      'Sam’s DNI is 12345678Z.',
      'The Social Security number 078-05-1120 is a famous sample.',
      'RFC 822 replaced RFC 733, and RFC 9110 replaced RFC 7230 to RFC 7235.',
      'Issue 123456789 is closed.',
      'Her BSN is 123456789, and the check digit is wrong.',
      'The CPF module counts 20240115 to 20241231.',
      'Write your SSN as NNN-NN-NNNN; never send it by mail.',
      'The order 52998224725 has shipped.',
      'Call `validate("529.982.247-25")` to check a CPF.',
      'RUT of the region: 10.20.30.40 and 192.168.100.200.',
      'The social security office opens 2024-05-06 at 10:30.',
      'NIF stands for network interface, version 1.20.300.'
    ]
  },
  load: () => import('../../detect/national-id.js'),

  *check({ prose }, { assume, loaded: { nationalIds } }) {
    for (const block of prose.blocks) {
      for (const { start, end, certain } of nationalIds(block.text, assume)) {
        const range = prose.rangeOf(block.start + start, block.start + end)
        const value = plainValue('national-id', block.text.slice(start, end))
        const owner = ownerOf(wordsAround(block.text, start, end))
        if (owner === 'example') yield { range, value, message: 'example', confidence: 'low', severity: 'notice' }
        else if (certain) yield { range, value, message: 'found', confidence: 'high' }
        else yield { range, value, message: 'likely', confidence: 'medium', severity: 'warning' }
      }
    }
  }
})
