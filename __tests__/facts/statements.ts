/** Statements as people write them, with what they say: made up after real models, names and sites reserved for examples. */

export interface Statement {
  readonly text: string
  readonly credits: readonly {
    readonly title?: string
    readonly author?: string
    readonly sourceUrl?: string
    readonly licenseId?: string
    readonly modified?: true
  }[]
  /** Ids of all licenses named, in order. */
  readonly licenses?: readonly string[]
}

const book = 'https://books.example/naming'
const ccBy = 'https://creativecommons.org/licenses/by/4.0/'

export const statements: readonly Statement[] = [
  // Adaptations
  {
    text: `Adapted from [The Naming Book](${book}).`,
    credits: [{ title: 'The Naming Book', sourceUrl: book, modified: true }]
  },
  {
    text: `Adapted from [The Naming Book](${book}) by Ada Example.`,
    credits: [{ title: 'The Naming Book', author: 'Ada Example', sourceUrl: book, modified: true }]
  },
  {
    text: `This guide is based on [The Naming Book](${book}) by Ada Example, licensed under [CC BY 4.0](${ccBy}).`,
    credits: [
      { title: 'The Naming Book', author: 'Ada Example', sourceUrl: book, licenseId: 'CC-BY-4.0', modified: true }
    ],
    licenses: ['CC-BY-4.0']
  },
  {
    text: `This page is derived from "[The Naming Book](${book})".`,
    credits: [{ title: 'The Naming Book', sourceUrl: book, modified: true }]
  },
  {
    text: `Parts of this document were adapted from the [Harbor Code](https://harbor.example/) and the [Shipyard Code](https://shipyard.example/).`,
    credits: [
      { title: 'Harbor Code', sourceUrl: 'https://harbor.example/', modified: true },
      { title: 'Shipyard Code', sourceUrl: 'https://shipyard.example/', modified: true }
    ]
  },
  {
    text: 'This Code of Conduct is adapted from the Harbor Covenant, version 2.0, available at <https://harbor.example/2/0>.',
    credits: [{ title: 'Harbor Covenant', sourceUrl: 'https://harbor.example/2/0', modified: true }]
  },
  {
    text: 'This Code of Conduct is adapted from the [Harbor Covenant][home], version 1.4, available at [harbor.example/1/4][v1].\n\n[home]: https://harbor.example\n[v1]: https://harbor.example/1/4',
    credits: [{ title: 'Harbor Covenant', sourceUrl: 'https://harbor.example', modified: true }]
  },
  {
    text: `This policy was forked from the [Harbor Policy](https://harbor.example/), which is under a [Creative Commons Zero license](https://creativecommons.org/publicdomain/zero/1.0/).`,
    credits: [{ title: 'Harbor Policy', sourceUrl: 'https://harbor.example/', licenseId: 'CC0-1.0', modified: true }],
    licenses: ['CC0-1.0']
  },
  {
    text: `Translated from [The Naming Book](${book}).`,
    credits: [{ title: 'The Naming Book', sourceUrl: book, modified: true }]
  },
  {
    text: `Modified from [a figure](https://figures.example/7) by Grace Example.`,
    credits: [{ author: 'Grace Example', sourceUrl: 'https://figures.example/7', modified: true }]
  },
  {
    text: 'Adapted from “How to Name Things” by Ada Example.',
    credits: [{ title: 'How to Name Things', author: 'Ada Example', modified: true }]
  },
  {
    text: 'This chapter is based on the Naming Book by Ada Example.',
    credits: [{ title: 'Naming Book', author: 'Ada Example', modified: true }]
  },
  {
    text: `Remix of [Harbor Notes](https://harbor.example/notes) under CC BY-SA 3.0.`,
    credits: [
      { title: 'Harbor Notes', sourceUrl: 'https://harbor.example/notes', licenseId: 'CC-BY-SA-3.0', modified: true }
    ],
    licenses: ['CC-BY-SA-3.0']
  },
  // Copies
  { text: `Taken from [The Naming Book](${book}).`, credits: [{ title: 'The Naming Book', sourceUrl: book }] },
  {
    text: `Excerpt from [The Naming Book](${book}), used unmodified under CC BY 4.0.`,
    credits: [{ title: 'The Naming Book', sourceUrl: book, licenseId: 'CC-BY-4.0' }],
    licenses: ['CC-BY-4.0']
  },
  {
    text: `Originally published at [Harbor Weekly](https://weekly.example/12).`,
    credits: [{ title: 'Harbor Weekly', sourceUrl: 'https://weekly.example/12' }]
  },
  {
    text: 'Reprinted from *Harbor Weekly*, with permission from Grace Example.',
    credits: [{ title: 'Harbor Weekly' }]
  },
  {
    text: 'Code snippet from [this answer](https://answers.example/a/1):',
    credits: [{ sourceUrl: 'https://answers.example/a/1' }]
  },
  {
    text: `The definition is quoted from [Harbor Terms](https://terms.example/).`,
    credits: [{ title: 'Harbor Terms', sourceUrl: 'https://terms.example/' }]
  },
  // Pictures
  {
    text: 'Photo by [Grace Example](https://photos.example/grace).',
    credits: [{ author: 'Grace Example', sourceUrl: 'https://photos.example/grace' }]
  },
  {
    text: 'Photo by Grace Example, CC BY 2.0.',
    credits: [{ author: 'Grace Example', licenseId: 'CC-BY-2.0' }],
    licenses: ['CC-BY-2.0']
  },
  { text: 'Image credit: University of Example', credits: [{ author: 'University of Example' }] },
  {
    text: 'Image attribution: Włodzimierz Example. License: CC BY-SA 3.0',
    credits: [{ author: 'Włodzimierz Example', licenseId: 'CC-BY-SA-3.0' }],
    licenses: ['CC-BY-SA-3.0']
  },
  { text: 'Illustration courtesy of the Harbor Museum.', credits: [{ author: 'Harbor Museum' }] },
  {
    text: 'Photo credit: [Ada Example](https://photos.example/ada) / CC BY-ND 4.0',
    credits: [{ author: 'Ada Example', sourceUrl: 'https://photos.example/ada', licenseId: 'CC-BY-ND-4.0' }],
    licenses: ['CC-BY-ND-4.0']
  },
  {
    text: '<figure><img src="a.png"><figcaption>A drill. Photo by Ada Example. Unsplash License.</figcaption></figure>',
    credits: [{ author: 'Ada Example', licenseId: 'LicenseRef-Unsplash' }],
    licenses: ['LicenseRef-Unsplash']
  },
  {
    text: 'Icons made by [Bob Example](https://icons.example/bob) are used with permission.',
    credits: [{ author: 'Bob Example', sourceUrl: 'https://icons.example/bob' }]
  },
  {
    text: 'Screenshot courtesy of [Harbor Software](https://software.example/).',
    credits: [{ author: 'Harbor Software', sourceUrl: 'https://software.example/' }]
  },
  // The license beside the work
  {
    text: `[The Naming Book](${book}) by Ada Example is licensed under [CC BY 4.0](${ccBy}).`,
    credits: [{ title: 'The Naming Book', author: 'Ada Example', sourceUrl: book, licenseId: 'CC-BY-4.0' }],
    licenses: ['CC-BY-4.0']
  },
  {
    text: `- Ada Example's guide titled "[Naming](${book})" is licensed under a [Creative Commons Attribution 3.0 Unported License](http://creativecommons.org/licenses/by/3.0/)`,
    credits: [{ title: 'Naming', author: 'Ada Example', sourceUrl: book, licenseId: 'CC-BY-3.0' }],
    licenses: ['CC-BY-3.0']
  },
  {
    text: `* [Naming](${book}) (PDF) (CC BY-NC-SA)`,
    credits: [{ title: 'Naming', sourceUrl: book, licenseId: 'CC-BY-NC-SA' }],
    licenses: ['CC-BY-NC-SA']
  },
  {
    text: `"[Harbor](https://photos.example/1)" by [Ada Example](https://photos.example/ada) is licensed under [CC BY 2.0](https://creativecommons.org/licenses/by/2.0/).`,
    credits: [
      { title: 'Harbor', author: 'Ada Example', sourceUrl: 'https://photos.example/1', licenseId: 'CC-BY-2.0' }
    ],
    licenses: ['CC-BY-2.0']
  },
  // Below headings and introductions
  { text: `## Credits\n\n- [The Naming Book](${book})`, credits: [{ title: 'The Naming Book', sourceUrl: book }] },
  {
    text: `#### Image credits\n\n* Sky, [Grace Example](https://photos.example/grace)\n* Flag, Eric Example / Harbor`,
    credits: [
      { title: 'Sky', author: 'Grace Example', sourceUrl: 'https://photos.example/grace' },
      { title: 'Flag', author: 'Eric Example' }
    ]
  },
  {
    text: `Language was incorporated from the following Codes of Conduct:\n\n* [Harbor Code](https://harbor.example/), licensed under a [CC0](https://creativecommons.org/publicdomain/zero/1.0/) dedication\n* [Shipyard Code](https://shipyard.example/)`,
    credits: [
      { title: 'Harbor Code', sourceUrl: 'https://harbor.example/', licenseId: 'CC0-1.0' },
      { title: 'Shipyard Code', sourceUrl: 'https://shipyard.example/' }
    ],
    licenses: ['CC0-1.0']
  },
  {
    text: `## Acknowledgments\n\nWe thank [Ada Example](https://ada.example/).`,
    credits: [{ author: 'Ada Example', sourceUrl: 'https://ada.example/' }]
  },
  // Thanks
  {
    text: `Inspired by [Harbor Notes](https://harbor.example/notes).`,
    credits: [{ title: 'Harbor Notes', sourceUrl: 'https://harbor.example/notes' }]
  },
  // Other languages
  {
    text: `Este texto está adaptado de [El libro](${book}).`,
    credits: [{ title: 'El libro', sourceUrl: book, modified: true }]
  },
  {
    text: `Ce code est adapté du [Livre des noms](${book}).`,
    credits: [{ title: 'Livre des noms', sourceUrl: book, modified: true }]
  },
  {
    text: `Dieser Text basiert auf [Das Namenbuch](${book}) von Ada Example.`,
    credits: [{ title: 'Das Namenbuch', author: 'Ada Example', sourceUrl: book, modified: true }]
  },
  {
    text: `Este guia é baseado no [Livro dos nomes](${book}).`,
    credits: [{ title: 'Livro dos nomes', sourceUrl: book, modified: true }]
  },
  { text: `Tratto da [Il libro dei nomi](${book}).`, credits: [{ title: 'Il libro dei nomi', sourceUrl: book }] },
  {
    text: `このページは[名前の本](${book})に基づいています。`,
    credits: [{ title: '名前の本', sourceUrl: book, modified: true }]
  },
  { text: `本文改编自[命名之书](${book})。`, credits: [{ title: '命名之书', sourceUrl: book, modified: true }] },
  {
    text: `Bildnachweis: [Grace Example](https://photos.example/grace)`,
    credits: [{ author: 'Grace Example', sourceUrl: 'https://photos.example/grace' }]
  },
  { text: 'Foto de Grace Example.', credits: [{ author: 'Grace Example' }] },
  // Own licenses: no credit
  {
    text: `This work is licensed under a [Creative Commons Attribution 4.0 International License](${ccBy}).`,
    credits: [],
    licenses: ['CC-BY-4.0']
  },
  {
    text: 'All content on this page is licensed under a [Creative Commons Attribution](https://creativecommons.org/licenses/by/3.0/) license.',
    credits: [],
    licenses: ['CC-BY-3.0']
  },
  { text: 'The documentation is available under the MIT license.', credits: [], licenses: ['MIT'] },
  {
    text: 'Text is under CC BY 4.0, code under the Apache License 2.0.',
    credits: [],
    licenses: ['CC-BY-4.0', 'Apache-2.0']
  },
  { text: 'Released under [CC0-1.0](#license).', credits: [], licenses: ['CC0-1.0'] },
  // Near misses
  { text: 'Preview it, courtesy of the latest changes.', credits: [] },
  { text: 'The estimate is based on last year.', credits: [] },
  { text: 'Values are derived from the configuration file.', credits: [] },
  { text: 'The list is taken from the previous step.', credits: [] },
  { text: 'Give credit where credit is due.', credits: [] },
  { text: 'Data is copied from the source folder to the target folder.', credits: [] },
  { text: 'You need a license to fish here.', credits: [] },
  { text: 'Pay by credit card.', credits: [] },
  { text: 'Source: see below.', credits: [] },
  { text: 'Read [The Naming Book](https://books.example/naming) first.', credits: [] },
  { text: 'Attribution is the process of finding causes.', credits: [] },
  { text: '```text\nAdapted from [The Naming Book](https://books.example/naming), CC BY 4.0\n```', credits: [] }
]
