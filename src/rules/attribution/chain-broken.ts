/** Credits that stay while what they said of the work behind the work, or of its changes, goes. */
import { creditWords } from '../../facts/credit-words.generated.js'
import { defineRule } from '../rule.js'

/** "Based on" alone is said of software all day; a chain of works says more. */
const stems = [
  ...creditWords.changed,
  ...creditWords.taken,
  ...['itself', 'in turn', 'originally', 'which is', 'which was'].map((link) => `${link} based on`)
]
const harbor = '[Harbor Names](https://harbor.example/)'
const book = '[The Naming Book](https://books.example/naming)'

/** A page with a credit at its end. */
function page(credit: string): string {
  return `# Choosing names\n\nNames should be short, for they are read often.\n\n${credit}\n`
}

export default defineRule({
  meta: {
    id: 'attribution/chain-broken',
    severity: 'warning',
    scope: 'change',
    wakes: [{ literals: stems }],
    wakesIn: 'base',
    reads: 'change-set',
    summary: 'Keep what a credit says of earlier works and earlier changes',
    why: 'A work that was itself made of another is given on with both credits; licenses ask that earlier notes of changes stay.',
    remedy: 'Put the words back: what the work was made of, and that it was changed.',
    messages: {
      upstream: 'The credit stays, and the work that the credited one was made of is no longer named.',
      note: 'The credit stays, and that the work was changed is no longer said; Creative Commons 4.0 asks for it, section 3(a)(1)(B), 3.0 section 3(b).'
    }
  },

  examples: {
    bad: [
      { base: page(`⟦Adapted from ${harbor}, which is adapted from ${book}⟧.`), head: page(`Adapted from ${harbor}.`) },
      {
        base: page(`⟦Based on ${harbor}, itself based on ${book}⟧ by Ada Example.`),
        head: page(`This page is based on ${harbor}.`)
      },
      {
        base: page(`This page is ⟦adapted from ${harbor}, which was originally derived from ${book}⟧.`),
        head: page(`This page is adapted from ${harbor} with thanks.`)
      },
      {
        base: page(`⟦Forked from ${harbor}, in turn forked from ${book}⟧.`),
        head: page(`Forked from ${harbor} in 2020.`)
      },
      {
        base: page(`This guide is ⟦adapted from ${harbor}⟧ by Bob Example.`),
        head: page(`This guide is taken from ${harbor} by Bob Example.`)
      },
      { base: page(`⟦Modified from ${harbor}⟧.`), head: page(`Copied from ${harbor}.`) },
      {
        base: page(`⟦Translated from ${harbor}⟧ by Bob Example.`),
        head: page(`Originally published as ${harbor} by Bob Example.`)
      },
      { base: page(`The text is ⟦derived from ${harbor}⟧.`), head: page(`The text is reproduced from ${harbor}.`) }
    ],
    good: [
      {
        base: page(`Adapted from ${harbor}, which is adapted from ${book}.`),
        head: page(`Adapted from ${harbor}, in turn based on ${book}.`)
      },
      {
        base: page(`Adapted from ${harbor} and ${book}.`),
        head: page(`Adapted from ${harbor}, [The Naming Book](https://library.example/naming) and others.`)
      },
      { base: page(`Adapted from ${harbor}.`), head: page(`This page is based on ${harbor}.`) },
      { base: page(`Adapted from ${harbor}.`), head: page(`Adapted from ${harbor} by Bob Example.`) },
      { base: page(`Copied from ${harbor}.`), head: page(`Copied from ${harbor} by Bob Example.`) },
      { base: page(`Read ${harbor}, which is based on experience.`), head: page(`Read ${harbor}.`) },
      { base: page(`Adapted from ${harbor}, which is about boats.`), head: page(`Adapted from ${harbor} on boats.`) },
      { base: page(`Inspired by ${harbor}, itself inspired by ${book}.`), head: page(`Inspired by ${harbor} alone.`) },
      { base: page(`Adapted from ${harbor}.\n\nA tpyo.`), head: page(`Adapted from ${harbor}.\n\nA typo.`) },
      {
        base: page(`\`\`\`text\nAdapted from ${harbor}\n\`\`\``),
        head: page(`\`\`\`text\nCopied from ${harbor}\n\`\`\``)
      },
      { base: page(`Adapted from ${harbor} in English.`), head: page(`Adaptado de ${harbor}.`) }
    ]
  },

  load: async () => {
    const { brokenChains } = await import('../../facts/credit-chain.js')
    const { rewrittenPages } = await import('../../facts/touched.js')
    return { brokenChains, rewrittenPages }
  },

  *checkChange({ pages }, { loaded: { brokenChains, rewrittenPages } }) {
    for (const { change, base, head } of rewrittenPages(pages, stems)) {
      for (const { range, lost } of brokenChains(base, head))
        yield { path: change.path, side: 'base', range, message: lost, confidence: 'medium' }
    }
  }
})
