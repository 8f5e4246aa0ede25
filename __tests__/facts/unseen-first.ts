/**
 * Credits in shapes that were written down, with what they say, before the reader had seen any of them: after the ways of real sites, names
 * and addresses invented. Measured then, before anything was mended (F1): the first 62 title 0.76, author 0.80, source 0.87, license 0.94, its
 * address 0.97, change 0.93; the next 44, read by what was mended after the first, 0.92, 0.77, 0.96, 0.91, 0.95, 0.97; the last 30 0.98, 0.90, 0.98, 0.98, 1.00, 0.95.
 */
import type { CreditStatement } from './credit-statements.js'

const by4 = 'https://creativecommons.org/licenses/by/4.0/'
const by4legal = 'https://creativecommons.org/licenses/by/4.0/legalcode'
const by3 = 'https://creativecommons.org/licenses/by/3.0/'
const by2 = 'https://creativecommons.org/licenses/by/2.0/'
const sa4 = 'https://creativecommons.org/licenses/by-sa/4.0/'
const sa3 = 'https://creativecommons.org/licenses/by-sa/3.0/'
const sa25 = 'https://creativecommons.org/licenses/by-sa/2.5/'
const nc4 = 'https://creativecommons.org/licenses/by-nc-sa/4.0/'
const zero = 'https://creativecommons.org/publicdomain/zero/1.0/'
const wiki = 'https://en.wiki.example/wiki/Lighthouse'
const photo = 'https://photos.example/lamp'
const person = 'https://photos.example/@orla'
const book = 'https://open.example/books/biology/1-introduction'
const post = 'https://stackoverflow.com/a/1234567'
const code = 'https://code.example/harbor/docs'

export const firstSet: readonly CreditStatement[] = [
  // Wikipedia and its kin
  {
    model: 'Wikipedia reuse: incorporates text',
    text: `This article incorporates text from the Wikipedia article "[Lighthouse](${wiki})", which is released under the [Creative Commons Attribution-ShareAlike 3.0 license](${sa3}).`,
    credits: [{ title: 'Lighthouse', sourceUrl: wiki, licenseId: 'CC-BY-SA-3.0', licenseUrl: sa3, modified: true }]
  },
  {
    model: 'Wikipedia reuse: material from',
    text: `This page uses material from the Wikipedia article [Lighthouse](${wiki}), which is released under [CC BY-SA 4.0](${sa4}).`,
    credits: [{ title: 'Lighthouse', sourceUrl: wiki, licenseId: 'CC-BY-SA-4.0', licenseUrl: sa4 }]
  },
  {
    model: 'Wikimedia Commons caption, file credit line',
    text: `![Lamp room](lamp.jpg)\n\nOrla Finch, [CC BY-SA 4.0](${sa4}), via [Wikimedia Commons](${photo})`,
    credits: [{ author: 'Orla Finch', sourceUrl: photo, licenseId: 'CC-BY-SA-4.0', licenseUrl: sa4 }]
  },
  {
    model: 'Wikimedia Commons caption with user link',
    text: `*[Orla Finch](${person}), [CC BY 3.0](${by3}), via Wikimedia Commons*`,
    credits: [{ author: 'Orla Finch', sourceUrl: person, licenseId: 'CC-BY-3.0', licenseUrl: by3 }]
  },
  {
    model: 'Wikivoyage style translated notice',
    text: `This page was translated from the English article [Lighthouse](${wiki}).`,
    credits: [{ title: 'Lighthouse', sourceUrl: wiki, modified: true }]
  },
  // Pictures
  {
    model: 'Unsplash caption',
    text: `Photo by [Orla Finch](${person}) on [Unsplash](${photo})`,
    credits: [{ author: 'Orla Finch', sourceUrl: person }]
  },
  {
    model: 'Flickr caption with title and license',
    text: `"[Lamp at dusk](${photo})" by [orla.finch](${person}) is licensed under [CC BY 2.0](${by2})`,
    credits: [
      { title: 'Lamp at dusk', author: 'orla.finch', sourceUrl: photo, licenseId: 'CC-BY-2.0', licenseUrl: by2 }
    ]
  },
  {
    model: 'Flickr caption, photo linked',
    text: `[Lamp at dusk](${photo}) by Orla Finch via Flickr ([CC BY 2.0](${by2}))`,
    credits: [
      { title: 'Lamp at dusk', author: 'Orla Finch', sourceUrl: photo, licenseId: 'CC-BY-2.0', licenseUrl: by2 }
    ]
  },
  {
    model: 'Pexels',
    text: `Photo by Orla Finch from [Pexels](${photo})`,
    credits: [{ author: 'Orla Finch', sourceUrl: photo }]
  },
  {
    model: 'header image credit',
    text: `Header image: [Lamp at dusk](${photo}) by Orla Finch, [CC0](${zero})`,
    credits: [{ title: 'Lamp at dusk', author: 'Orla Finch', sourceUrl: photo, licenseId: 'CC0-1.0', licenseUrl: zero }]
  },
  {
    model: 'icons made by',
    text: `Icons made by [Orla Finch](${person}) from [www.icons.example](${photo})`,
    credits: [{ author: 'Orla Finch', sourceUrl: person }]
  },
  {
    model: 'banner credit in brackets',
    text: `![Banner](banner.png)\n\n(Image credit: Orla Finch / Harbor Museum)`,
    credits: [{ author: 'Orla Finch / Harbor Museum' }]
  },
  {
    model: 'xkcd style',
    text: `![Comic](comic.png)\n\nComic by [Orla Finch](${person}), used under [CC BY-NC 2.5](https://creativecommons.org/licenses/by-nc/2.5/).`,
    credits: [
      {
        author: 'Orla Finch',
        sourceUrl: person,
        licenseId: 'CC-BY-NC-2.5',
        licenseUrl: 'https://creativecommons.org/licenses/by-nc/2.5/'
      }
    ]
  },
  {
    model: 'illustration courtesy of',
    text: 'Illustration courtesy of Orla Finch.',
    credits: [{ author: 'Orla Finch' }]
  },
  {
    model: 'NASA style',
    text: 'Image credit: NASA/JPL-Caltech',
    credits: [{ author: 'NASA/JPL-Caltech' }]
  },
  // Textbooks
  {
    model: 'OpenStax citation',
    text: `This chapter is adapted from *Biology* by Orla Finch and Tomas Reed, [OpenStax](${book}), licensed under [CC BY 4.0](${by4}).`,
    credits: [
      {
        title: 'Biology',
        author: 'Orla Finch and Tomas Reed',
        sourceUrl: book,
        licenseId: 'CC-BY-4.0',
        licenseUrl: by4,
        modified: true
      }
    ]
  },
  {
    model: 'OpenStax access for free',
    text: `Access for free at ${book}`,
    credits: []
  },
  {
    model: 'OpenStax figure attribution',
    text: `**Figure 1.2** The lamp turns. (credit: modification of work by Orla Finch)`,
    credits: [{ author: 'Orla Finch', modified: true }]
  },
  {
    model: 'LibreTexts',
    text: `[1.1: Introduction](${book}) by [Orla Finch](${person}) is licensed [CC BY-NC-SA 4.0](${nc4}). Original source: https://lights.example/book.`,
    credits: [
      {
        title: '1.1: Introduction',
        author: 'Orla Finch',
        sourceUrl: book,
        licenseId: 'CC-BY-NC-SA-4.0',
        licenseUrl: nc4
      }
    ]
  },
  {
    model: 'BCcampus adaptation statement',
    text: `This book is an adaptation of [Keeping Lights](${book}) by Orla Finch, which is under a [CC BY 4.0 Licence](${by4}).`,
    credits: [
      {
        title: 'Keeping Lights',
        author: 'Orla Finch',
        sourceUrl: book,
        licenseId: 'CC-BY-4.0',
        licenseUrl: by4,
        modified: true
      }
    ]
  },
  {
    model: 'Pressbooks media attributions',
    text: `## Media Attributions\n\n- [Lamp at dusk](${photo}) © [Orla Finch](${person}) is licensed under a [CC BY (Attribution)](${by4}) license\n- [Old chart](https://charts.example/7) is licensed under a [Public Domain](https://creativecommons.org/publicdomain/mark/1.0/) license`,
    credits: [
      { title: 'Lamp at dusk', author: 'Orla Finch', sourceUrl: photo, licenseId: 'CC-BY-4.0', licenseUrl: by4 },
      {
        title: 'Old chart',
        sourceUrl: 'https://charts.example/7',
        licenseId: 'CC-PDM-1.0',
        licenseUrl: 'https://creativecommons.org/publicdomain/mark/1.0/'
      }
    ]
  },
  {
    model: 'Lumen Learning block',
    text: `CC licensed content, shared previously:\n\n- Keeping Lights. **Authored by**: Orla Finch. **Provided by**: Harbor College. **Located at**: [${book}](${book}). **License**: [CC BY: Attribution](${by4})`,
    credits: [
      { title: 'Keeping Lights', author: 'Orla Finch', sourceUrl: book, licenseId: 'CC-BY-4.0', licenseUrl: by4 }
    ]
  },
  {
    model: 'Carpentries lesson',
    text: `This lesson is derived from [Keeping Lights](${book}) by Orla Finch, used under the [CC-BY](${by4}) license.`,
    credits: [
      {
        title: 'Keeping Lights',
        author: 'Orla Finch',
        sourceUrl: book,
        licenseId: 'CC-BY-4.0',
        licenseUrl: by4,
        modified: true
      }
    ]
  },
  {
    model: 'Software Carpentry acknowledgment',
    text: `Parts of this lesson were adapted from Harbor Bootcamp's [Shell Novice](${book}) lesson.`,
    credits: [{ title: 'Shell Novice', author: 'Harbor Bootcamp', sourceUrl: book, modified: true }]
  },
  {
    model: 'Carpentries "attribution" section',
    text: `## Attribution\n\nMaterials originally developed by Orla Finch for [Harbor College](${book}).`,
    credits: [{ author: 'Orla Finch', sourceUrl: book }]
  },
  // Software documentation
  {
    model: 'MDN attribution',
    text: `Portions of this page are modifications based on work created and shared by the [Lantern Project](${code}) and used according to terms described in the [CC BY 3.0 License](${by3}).`,
    credits: [{ author: 'Lantern Project', sourceUrl: code, licenseId: 'CC-BY-3.0', licenseUrl: by3, modified: true }]
  },
  {
    model: 'MDN contributors',
    text: `[Array.from](${book}) by [Lantern Contributors](${person}) is licensed under [CC-BY-SA 2.5](${sa25}).`,
    credits: [
      {
        title: 'Array.from',
        author: 'Lantern Contributors',
        sourceUrl: book,
        licenseId: 'CC-BY-SA-2.5',
        licenseUrl: sa25
      }
    ]
  },
  {
    model: 'Android reuse, exactly reproduced',
    text: `Portions of this page are reproduced from work created and shared by the Lantern Project and used according to terms described in the [Creative Commons 4.0 Attribution License](${by4}).`,
    credits: [{ author: 'Lantern Project', licenseId: 'CC-BY-4.0', licenseUrl: by4 }]
  },
  {
    model: 'GitHub docs policy reuse',
    text: `This policy is based on [Lantern's DMCA policy](${code}), available under [CC0](${zero}).`,
    credits: [
      {
        title: "Lantern's DMCA policy",
        author: 'Lantern',
        sourceUrl: code,
        licenseId: 'CC0-1.0',
        licenseUrl: zero,
        modified: true
      }
    ]
  },
  {
    model: 'Contributor Covenant',
    text: 'This Code of Conduct is adapted from the [Harbor Covenant](https://covenant.example), version 2.1, available at [https://covenant.example/2/1](https://covenant.example/2/1).',
    credits: [{ title: 'Harbor Covenant', sourceUrl: 'https://covenant.example', modified: true }]
  },
  {
    model: 'Code of conduct, enforcement ladder',
    text: 'Community Impact Guidelines were inspired by [Lantern’s code of conduct enforcement ladder](https://ladder.example/participation).',
    credits: [
      {
        title: 'Lantern’s code of conduct enforcement ladder',
        author: 'Lantern',
        sourceUrl: 'https://ladder.example/participation'
      }
    ]
  },
  {
    model: 'Kubernetes docs blog credit',
    text: `_This post was originally published on the [Lantern blog](${code})._`,
    credits: [{ title: 'Lantern blog', sourceUrl: code }]
  },
  {
    model: 'Rust book forked notice',
    text: `This is a fork of [The Lantern Book](${code}), which is dual licensed under MIT and Apache 2.0.`,
    credits: [{ title: 'The Lantern Book', sourceUrl: code, licenseId: 'MIT', modified: true }]
  },
  {
    model: 'Django-like howto credit',
    text: `This how-to guide was adapted from a [blog post](${code}) by Orla Finch.`,
    credits: [{ author: 'Orla Finch', sourceUrl: code, modified: true }]
  },
  {
    model: 'README logo credit',
    text: `The logo was designed by [Orla Finch](${person}) and is licensed under [CC BY-SA 4.0](${sa4}).`,
    credits: [{ author: 'Orla Finch', sourceUrl: person, licenseId: 'CC-BY-SA-4.0', licenseUrl: sa4 }]
  },
  {
    model: 'gitignore-like template credit',
    text: `Based on the template at ${code} by Orla Finch.`,
    credits: [{ author: 'Orla Finch', sourceUrl: code, modified: true }]
  },
  {
    model: 'freeCodeCamp challenge source',
    text: `Source: [Lantern documentation](${code})`,
    credits: [{ title: 'Lantern documentation', sourceUrl: code }]
  },
  {
    model: 'Exercism source',
    text: `## Source\n\nThe Lantern problem at Harbor Puzzles - [${code}](${code})`,
    credits: [{ sourceUrl: code }]
  },
  {
    model: 'Exercism based on',
    text: `## Source\n\n### Created by\n\n- @orla\n\n### Based on\n\nChapter 3 of "Lamps for Everyone" by Orla Finch - [${book}](${book})`,
    credits: [{ title: 'Lamps for Everyone', author: 'Orla Finch', sourceUrl: book, modified: true }]
  },
  // Stack Overflow
  {
    model: 'Stack Overflow copy button',
    text: `<!-- Source - ${post}\nPosted by Orla Finch, modified by community. See post 'Timeline' for change history\nRetrieved 2026-01-12, License - CC BY-SA 4.0 -->`,
    credits: [{ author: 'Orla Finch', sourceUrl: post, licenseId: 'CC-BY-SA-4.0', modified: true }]
  },
  {
    model: 'Stack Overflow prose',
    text: `Taken from [this answer](${post}) by Orla Finch on Stack Overflow ([CC BY-SA 4.0](${sa4})).`,
    credits: [{ author: 'Orla Finch', sourceUrl: post, licenseId: 'CC-BY-SA-4.0', licenseUrl: sa4 }]
  },
  {
    model: 'Stack Overflow question by title',
    text: `Credit: [How do I trim a wick?](${post}), answered by [Orla Finch](${person})`,
    credits: [{ title: 'How do I trim a wick?', author: 'Orla Finch', sourceUrl: post }]
  },
  // Themes
  {
    model: 'Hugo theme footer',
    text: `Theme [Lantern](${code}) by [Orla Finch](${person}), MIT licensed.`,
    credits: [{ title: 'Lantern', author: 'Orla Finch', sourceUrl: code, licenseId: 'MIT' }]
  },
  {
    model: 'Jekyll theme README',
    text: `This theme is a port of [Lantern](${code}) by [Orla Finch](${person}).`,
    credits: [{ title: 'Lantern', author: 'Orla Finch', sourceUrl: code, modified: true }]
  },
  {
    model: 'HTML5 UP style',
    text: `Design: [Lantern Templates](${code})`,
    credits: [{ author: 'Lantern Templates', sourceUrl: code }]
  },
  // Creative Commons' recommended wordings
  {
    model: 'CC recommended: ideal attribution',
    text: `"[Lamps for Everyone](${book})" by [Orla Finch](${person}) is licensed under [CC BY 4.0](${by4})`,
    credits: [
      { title: 'Lamps for Everyone', author: 'Orla Finch', sourceUrl: book, licenseId: 'CC-BY-4.0', licenseUrl: by4 }
    ]
  },
  {
    model: 'CC recommended: minor change',
    text: `"Lamps for Everyone" by Orla Finch, used under CC BY 4.0 / Cropped from original`,
    credits: [{ title: 'Lamps for Everyone', author: 'Orla Finch', licenseId: 'CC-BY-4.0', modified: true }]
  },
  {
    model: 'CC recommended: derivative work',
    text: `"Night Lamps" is adapted from "[Lamps for Everyone](${book})" by [Orla Finch](${person}), used under [CC BY 4.0](${by4}). "Night Lamps" is licensed under [CC BY 4.0](${by4}) by Tomas Reed.`,
    credits: [
      {
        title: 'Lamps for Everyone',
        author: 'Orla Finch',
        sourceUrl: book,
        licenseId: 'CC-BY-4.0',
        licenseUrl: by4,
        modified: true
      }
    ]
  },
  {
    model: 'CC recommended: unless otherwise noted',
    text: `Unless otherwise noted, this presentation is licensed under [CC BY 4.0](${by4}) by Orla Finch.`,
    credits: []
  },
  {
    model: 'license first',
    text: `[CC BY 4.0](${by4legal}): [Lamps for Everyone](${book}), Orla Finch`,
    credits: [
      {
        title: 'Lamps for Everyone',
        author: 'Orla Finch',
        sourceUrl: book,
        licenseId: 'CC-BY-4.0',
        licenseUrl: by4legal
      }
    ]
  },
  {
    model: 'copyright line before license',
    text: `© 2021 [Orla Finch](${person}). [Lamps for Everyone](${book}), CC BY-SA 4.0.`,
    credits: [{ title: 'Lamps for Everyone', author: 'Orla Finch', sourceUrl: book, licenseId: 'CC-BY-SA-4.0' }]
  },
  // Academic
  {
    model: 'figure from a paper',
    text: `**Figure 3.** Beam paths. Reproduced from Finch et al. (2020), [CC BY 4.0](${by4}).`,
    credits: [{ author: 'Finch et al.', licenseId: 'CC-BY-4.0', licenseUrl: by4 }]
  },
  {
    model: 'figure adapted from with DOI',
    text: `Adapted from Finch, O. (2020). *Lamps for Everyone*. https://doi.example/10.1000/7`,
    credits: [
      { title: 'Lamps for Everyone', author: 'Finch, O.', sourceUrl: 'https://doi.example/10.1000/7', modified: true }
    ]
  },
  // Other languages
  {
    model: 'es: adaptado de',
    text: `Este capítulo es una adaptación de [Faros para todos](${book}), de Orla Finch, con licencia [CC BY 4.0](${by4}).`,
    credits: [
      {
        title: 'Faros para todos',
        author: 'Orla Finch',
        sourceUrl: book,
        licenseId: 'CC-BY-4.0',
        licenseUrl: by4,
        modified: true
      }
    ]
  },
  {
    model: 'es: foto de',
    text: `Foto de [Orla Finch](${person}) en [Unsplash](${photo}).`,
    credits: [{ author: 'Orla Finch', sourceUrl: person }]
  },
  {
    model: 'fr: d’après',
    text: `Texte traduit de l’anglais d’après [Lamps for Everyone](${book}) par Orla Finch ([CC BY-SA 4.0](${sa4})).`,
    credits: [
      {
        title: 'Lamps for Everyone',
        author: 'Orla Finch',
        sourceUrl: book,
        licenseId: 'CC-BY-SA-4.0',
        licenseUrl: sa4,
        modified: true
      }
    ]
  },
  {
    model: 'fr: crédit photo',
    text: 'Crédit photo : Orla Finch',
    credits: [{ author: 'Orla Finch' }]
  },
  {
    model: 'de: Bildnachweis',
    text: `Bildnachweis: „[Leuchtturm](${photo})“ von Orla Finch, [CC BY-SA 3.0](${sa3})`,
    credits: [
      { title: 'Leuchtturm', author: 'Orla Finch', sourceUrl: photo, licenseId: 'CC-BY-SA-3.0', licenseUrl: sa3 }
    ]
  },
  {
    model: 'de: Wikipedia Übernahme',
    text: `Dieser Artikel basiert auf dem Artikel [Leuchtturm](${wiki}) aus der freien Enzyklopädie Wikipedia und steht unter der Lizenz [CC BY-SA 3.0](${sa3}).`,
    credits: [{ title: 'Leuchtturm', sourceUrl: wiki, licenseId: 'CC-BY-SA-3.0', licenseUrl: sa3, modified: true }]
  },
  {
    model: 'pt: adaptado de',
    text: `Adaptado de [Faróis para todos](${book}), por Orla Finch. Licença: [CC BY 4.0](${by4}).`,
    credits: [
      {
        title: 'Faróis para todos',
        author: 'Orla Finch',
        sourceUrl: book,
        licenseId: 'CC-BY-4.0',
        licenseUrl: by4,
        modified: true
      }
    ]
  },
  {
    model: 'ja: 出典',
    text: `出典: [灯台の本](${book})(フィンチ著)、[CC BY 4.0](${by4})`,
    credits: [{ title: '灯台の本', sourceUrl: book, licenseId: 'CC-BY-4.0', licenseUrl: by4 }]
  },
  {
    model: 'zh: 翻译自',
    text: `本文翻译自 [Lamps for Everyone](${book}),作者 Orla Finch,采用 [CC BY-NC-SA 4.0](${nc4}) 许可。`,
    credits: [
      {
        title: 'Lamps for Everyone',
        author: 'Orla Finch',
        sourceUrl: book,
        licenseId: 'CC-BY-NC-SA-4.0',
        licenseUrl: nc4,
        modified: true
      }
    ]
  }
]
