/** Pictures shown from a site where each has an author and a license of its own, without a word of either beside them. */
import { defineRule } from '../rule.js'
import { hostName } from '../slot.js'

const hosts = [
  'upload.wikimedia.org',
  'commons.wikimedia.org',
  'staticflickr.com',
  'deviantart.net',
  'wixmp.com',
  'artstation.com',
  'behance.net'
]
const harbor = 'https://upload.wikimedia.org/wikipedia/commons/a/ab/Harbor_at_night.jpg'

export default defineRule({
  meta: {
    id: 'attribution/image-credit',
    severity: 'warning',
    scope: 'added',
    wakes: [{ literals: hosts }],
    reads: 'section',
    summary: 'Credit pictures that come from a site of other people',
    why: 'On these sites each picture has an author and a license of its own, and most licenses ask for both beside the picture.',
    remedy: 'Say who made the picture and under which license it is, and link to the page that describes it.',
    messages: {
      uncredited:
        'The picture is shown from {host} without author or license; its license, given there, may ask for both.'
    }
  },

  examples: {
    bad: [
      `![A harbor](⟦${harbor}⟧)`,
      `# Harbors\n\n![A harbor at night](⟦${harbor}⟧)\n\nHarbors are pretty.`,
      `<img ⟦src="${harbor}"⟧ alt="A harbor">`,
      `<figure>\n<img ⟦src="${harbor}"⟧ alt="A harbor">\n<figcaption>The harbor at night</figcaption>\n</figure>`,
      '![A boat](⟦https://live.staticflickr.com/65535/12345678901_0123456789_b.jpg⟧)',
      '![A boat](⟦https://farm6.staticflickr.com/5001/12345_0123_b.jpg⟧)\n\nWe like [this one](https://boats.example/).',
      '![A tree][tree]\n\n[tree]: ⟦https://upload.wikimedia.org/wikipedia/commons/a/ab/Tree.png⟧',
      '![A drawing](⟦https://cdna.artstation.com/p/assets/images/one.jpg⟧)'
    ],
    good: [
      `![A harbor](${harbor})\n\nPhoto by [Grace Example](https://photos.example/grace).`,
      `[![A harbor](${harbor})](https://commons.wikimedia.org/wiki/File:Harbor_at_night.jpg)`,
      `![A harbor](${harbor})\n\n[Grace Example](https://photos.example/grace), [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)`,
      `<figure>\n<img src="${harbor}" alt="A harbor">\n<figcaption>Harbor © Grace Example</figcaption>\n</figure>`,
      `![A harbor](${harbor})\n\nThe picture is in the public domain.`,
      '![A harbor](harbor.jpg)',
      '![A badge](https://img.shields.io/badge/build-passing-green)',
      `![A harbor](${harbor} "Photo: Grace Example")`,
      `Pictures lie at \`${harbor}\`.`,
      `See [the picture](${harbor}).`,
      '![Logo](https://upload.wikimedia.org/wikipedia/commons/a/ab/Example_logo.svg)',
      '<img src="https://upload.wikimedia.org/wikipedia/commons/a/ab/Icon.svg" width="16" alt="">'
    ]
  },

  load: () => import('../../facts/credit-nearby.js'),

  *check({ section, images }, { loaded: { holdsCredit } }) {
    let credited: boolean | undefined
    for (const { url, alt, title, range, urlRange } of images) {
      const host = /^(?:https?:)?\/\/([^/?#]{1,100})/i.exec(url)?.[1]?.toLowerCase()
      if (host === undefined || !hosts.some((one) => host === one || host.endsWith(`.${one}`))) continue
      if (isMark.test(url)) continue
      const linked = section.links.some((link) => link.range.start < range.start && range.end < link.range.end)
      credited ??= holdsCredit(section)
      if (linked || credited || creditInTitle.test(`${alt} ${title ?? ''}`)) continue
      yield { range: urlRange, message: 'uncredited', slots: { host: hostName(host) }, confidence: 'medium' }
    }
  }
})

/** Marks, signs and drawings of simple shapes, most of which nobody holds rights in. */
const isMark = /\.svg(?:[?#/]|$)|logo|icon|flag_of|badge|button/i

const creditInTitle = /©|\bby\b|\b(?:photo|image|credit|source|author)s?\s{0,2}:|\bCC[ -]BY\b|public domain/i
