/** Words that say somebody credited on the page stands behind it. */
import { creditWords } from '../../facts/credit-words.generated.js'
import { defineRule } from '../rule.js'

const endorsing = [
  'endorsed by',
  'approved by',
  'sponsored by',
  'officially supported by',
  'certified by',
  'official partner of',
  'recommended by',
  'in partnership with',
  'on behalf of'
]

/** Such words, and whatever name follows closely. */
const claim = new RegExp(`\\b(?:${endorsing.join('|')})\\s+(?:the\\s+)?`, 'gi')

export default defineRule({
  meta: {
    id: 'attribution/endorsement',
    severity: 'notice',
    scope: 'added',
    wakes: [{ literals: endorsing }],
    reads: 'page',
    summary: 'Say of nobody whose work you use that they endorse you',
    why: 'The licenses of Creative Commons allow the use of a work, and not to say that its author stands behind what is made of it.',
    remedy: 'Take the words out, or show that the author agreed to them.',
    messages: {
      endorsed:
        'These words say that somebody credited here stands behind the page; Creative Commons licenses give no leave for that, section 2(a)(6) of 4.0.'
    }
  },

  examples: {
    bad: [
      'Adapted from [The Naming Book](https://books.example/naming) by Ada Example. This guide is ⟦endorsed by Ada Example⟧.',
      '# Names\n\nThis guide is ⟦approved by the Harbor Society⟧.\n\nIt is based on [Harbor Names](https://harbor.example/) by the Harbor Society.',
      'This page is ⟦sponsored by Ada Example⟧ and adapted from [her book](https://books.example/naming) by Ada Example.',
      'Text taken from [Names](https://names.example/) by Bob Example, and ⟦recommended by Bob Example⟧.',
      'We write ⟦on behalf of Ada Example⟧. Adapted from [The Book](https://books.example/) by Ada Example.',
      'We are an ⟦official partner of Ada Example⟧. Adapted from [The Book](https://books.example/) by Ada Example.',
      'It is ⟦certified by Ada Example⟧. Adapted from [The Book](https://books.example/) by Ada Example.',
      'Made ⟦in partnership with the Harbor Society⟧, and adapted from [Harbor](https://harbor.example/) by the Harbor Society.'
    ],
    good: [
      'This guide is not endorsed by Ada Example. Adapted from [The Naming Book](https://books.example/naming) by Ada Example.',
      'Adapted from [The Naming Book](https://books.example/naming) by Ada Example, without being endorsed by Ada Example.',
      'The change was approved by Bob Example. Adapted from [The Naming Book](https://books.example/naming) by Ada Example.',
      'The plan was approved by the Harbor Society.',
      'Requests are approved by the owner. Adapted from [The Book](https://books.example/) by Ada Example.',
      'Do not say that you are endorsed by Ada Example. Adapted from [The Book](https://books.example/) by Ada Example.',
      'Sponsored by nobody.',
      'The format is recommended by the W3C.',
      'Calls are made on behalf of the user.',
      'Thanks to Ada Example; we are supported by Ada Example.',
      '```text\nendorsed by Ada Example\n```\n\nAdapted from [The Book](https://books.example/) by Ada Example.'
    ]
  },

  load: async () => {
    const { pageCredits } = await import('../../facts/credited-work.js')
    const { passagesOf } = await import('../../facts/passage.js')
    return { pageCredits, passagesOf }
  },

  *check({ document }, { loaded: { pageCredits, passagesOf } }) {
    const small = document.text.toLowerCase()
    if (![...creditWords.changed, ...creditWords.taken, ...creditWords.based].some((words) => small.includes(words)))
      return
    const { works } = pageCredits(document)
    const authors = works.flatMap(({ author }) => (author && author.length > 4 ? [author] : []))
    if (authors.length === 0) return
    for (const passage of passagesOf(document)) {
      if (passage.quoted) continue
      for (const match of passage.text.slice(0, 20_000).matchAll(claim)) {
        const from = match.index + match[0].length
        const name = authors.find((author) => passage.text.startsWith(author.replace(/^the /i, ''), from))
        if (name === undefined || denial.test(passage.text.slice(Math.max(0, match.index - 60), match.index))) continue
        yield {
          range: passage.rangeOf(match.index, from + name.replace(/^the /i, '').length),
          message: 'endorsed',
          confidence: 'medium'
        }
      }
    }
  }
})

const denial = /\b(?:not|nor|never|no|without|neither|isn['’]t|aren['’]t)\b[^.!?]{0,50}$/i
